//! # Drempel
//!
//! An anonymous, multilingual ballot box for parents and school. It is built around one idea: **a response is
//! never stored**. It arrives, is checked, raises some counters inside a sealed box, and is gone. The box is
//! opened once, when the survey has ended, and only if enough people answered.
//!
//! ## One way through the house
//!
//! ```text
//! QR code ─> web::parent ─> domain::response::Response::check      pure: is this an answer to this survey?
//!                                   │
//!                                   ▼
//!                store::boxes::count::Writer::count                gathers, seals, commits, then answers
//!                                   │
//!                                   ▼
//!                       sealed counters of a sitting ──settle──> the survey's pool, no place and no day
//!                                   │
//!                                   ▼
//!                store::boxes::open  (domain::opening, domain::partition)        once, irreversibly
//!                                   │
//!                                   ▼
//!                domain::report                                    the only type that outputs are made from
//!                   ├─> web::team  report on screen and paper, table, JSON
//!                   └─> domain::report::public ──> web::parent::told     what parents are told, with the promises
//! ```
//!
//! The team goes the same way with a survey of its own, at the code of the staff room: the mirror
//! ([`domain::mirror`]). Until it is settled, [`store::results::read`] gives nobody a report.
//!
//! Other places lead into the same box: a helper's tablet ([`web::tablet::helper`], sealed for the box by
//! [`sealing`] while it waits), sheets of paper in stacks (`web::team::entry`, [`domain::paper`]), and a code with a slip
//! ([`web::parent::slips`], [`domain::slip`]). A vote at a stand ([`domain::vote`], [`web::tablet::kiosk`]) is a survey with
//! a box of its own; its taps are never people of another one.
//!
//! ## Where things are
//!
//! | module | what it is | what it never does |
//! |---|---|---|
//! | [`domain`] | surveys, responses, counters, groups, the report, promises: values and pure functions | no HTTP, no SQL, no file, no clock |
//! | [`store`] | everything that is kept; [`store::boxes`] is the sealed box | nothing outside it knows SQL |
//! | [`sealing`] | the key outside the database, and what is done with it | |
//! | [`web`] | pages: [`web::parent`] at a place's code, [`web::tablet`] behind a tablet's key, [`web::team`] behind sign-in | no SQL, no texts of its own |
//! | [`words`] | every text, made into functions from `locales/` by `build.rs`; corrections of a host go before | |
//! | [`voices`] | what a person can read aloud, judging a sound, packs of voices | |
//! | [`picture`] | a picture that was uploaded, made anew | |
//! | [`demo`] | an invented school, played through the same doors | writes nothing past them |
//! | [`clock`] | time and randomness, from outside | |
//! | [`settings`], [`serve`] | starting the service | |
//!
//! Data stands beside the code: questions, promises and where advice comes from in `assets/bank/`, pictograms in
//! `assets/pictograms/`, style and script in `assets/css/` and `assets/js/`, words in `locales/`, tables in
//! `migrations/`.
//!
//! ## Invariants
//!
//! Each is held by the test or lint behind it (`tests/stories/`).
//!
//! - **A1** Nothing that a parent's device sends along is written to disk or log. `secrecy`
//! - **A2** At rest there are only final blocks of at least k people, and sealed counters. `secrecy`,
//!   [`domain::opening`]
//! - **A3** Answers are shown once, from the final state; before, only steps of people. `boxes::no_page_tells…`,
//!   `boxes::participation…`
//! - **A4** Each person's answers lie in exactly one published block; totals are sums of blocks.
//!   [`domain::partition`], [`domain::opening`]; an adversary tries a thousand schools in `attacker`
//! - **A5** What was acknowledged is counted exactly once, survives a power cut, or is visibly voided or too few.
//!   `exactness`, `boxes::a_retry_never_counts_twice`, `outages`
//! - **A6** One facet, chosen before opening, breaks down answers; the others count people only.
//!   [`domain::layout`], `report::another_facet…`
//! - Screen, print, table and JSON say the same numbers. `report::every_output_says_the_same`, `attacker`
//! - Nobody reads what parents said before the team has looked into the mirror or left it out. `mirror`
//! - A tap at a stand is not a parent, and is sent as a count, never with a time. `votes`, [`domain::vote::Batch`]
//! - What waits on a helper's tablet cannot be read by whoever takes it. `attacker`, `helper.spec`
//! - A slip counts once for each part, in whatever number of copies it is sent. `slips`
//! - No single sheet of paper is ever at rest: stacks of at least [`domain::paper::FEWEST`]. `by_hand`
//! - The second screen of a vote moves in steps of ten taps and five minutes. `attacker::stand`, `votes`
//! - Without the right key of a tablet nobody gets anything. `tablets`
//! - Parents are told what at least k people named, when at least 2k answered. `promises`
//! - A stranger, and a member of another school, gets nothing at any address. `strangers`
//! - A database of any earlier version moves on with everything in it. `schema::the_first_version…`
//! - A response cannot be printed, serialised or copied. [`domain::response::Response`] (it would not compile)
//! - The domain does no I/O, SQL stands only in the store, paths only in [`web::routes`], texts only in `locales/`.
//!   `invariants`
//! - A right to a school's things ([`store::scope::SchoolScope`]) comes from a session, a code, a link, the keeper,
//!   or the demonstration.
//!   `invariants::a_school_scope…`
//! - Every guiding question of the sources is covered by the bank or left out for a reason; every survey has its mirror.
//!   [`domain::bank`]
//! - A recording is played only in its language, and only while its sentence is worded as it was read. `voices`
//! - Every word exists in every language with the same variables and that language's plural forms. `words`
//! - The whole document of a part is at most [`web::parent::served::MOST_BYTES`] in every language. `parent_page`
//! - Nothing is unsafe, and time, randomness and unescaped text have one door each. `Cargo.toml`, `.clippy.toml`

pub mod clock;
pub mod demo;
pub mod domain;
pub mod picture;
pub mod sealing;
pub mod serve;
pub mod settings;
pub mod store;
pub mod voices;
pub mod web;
pub mod words;
