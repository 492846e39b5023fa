//! Every test beside the browser's, in one binary. Each tells a story or guards an invariant, on both engines
//! where a database is involved. `tests/run` starts what they need.

#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
#![expect(clippy::print_stdout, reason = "some tests print the figures that they hold")]

mod attacker;
mod bad_input;
mod boxes;
mod by_hand;
mod demo;
mod exactness;
mod harness;
mod instruments;
mod invariants;
mod keeper;
mod languages;
mod mirror;
mod outages;
mod pages;
mod parent_page;
mod pictograms;
mod pictures;
mod places;
mod promises;
mod report;
mod schema;
mod secrecy;
mod slips;
mod startup;
mod strangers;
mod tablets;
mod team;
mod voices;
mod votes;
mod words;
