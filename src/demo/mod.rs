//! `drempel demo`: an invented school to look around in. Last year's survey, this year's, opened and read with its
//! promises, and one that still runs.
//!
//! Invariant: nothing is written past the doors. Simulated parents and a simulated head send the forms that real
//! ones send; their answers go through the same handlers, counting, settling and opening, on a clock that runs
//! through the days. Held by `demo::no_tally_is_written_directly`.

use std::collections::BTreeMap;

use axum::http::StatusCode;
use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use rand::{RngExt as _, SeedableRng, rngs::StdRng};

use crate::{
    clock::Clock,
    domain::{
        day::Day,
        ids::SurveyId,
        pairing::PairingCode,
        place::{PlaceKind, Stage},
        survey::{State, Survey, SurveyKind},
        vote::Way,
    },
    store::{
        Store,
        boxes::{Sealer, keeper::Keeper},
        promises, schools,
        scope::SchoolScope,
        spots, surveys,
        tablets::{self, Pairing, Tablet, TabletKind},
    },
    web::{App, Shared, routes, tablet, team::first_visit},
};

mod browser;
mod people;

use browser::Browser;
use people::Person;

/// Who may sign in to the demonstration.
pub const EMAIL: &str = "demo@drempel.example";
/// With which password.
pub const PASSWORD: &str = "welkom op school";
/// The invented school.
const SCHOOL: &str = "Basisschool De Wegwijzer";
const FAMILIES: u64 = 260;
const ZONE: &str = "Europe/Brussels";
/// Days before today on which each wave opens.
const LAST_YEAR: i64 = 385;
const THIS_YEAR: i64 = 58;
const RUNNING: i64 = 4;
/// Days that a wave is open.
const DAYS: i64 = 14;
/// Seconds in which a code of the demonstration is typed: seven days.
const CODE_SECONDS: i64 = 7 * 24 * 3_600;
/// People of the team who look into the mirror.
const TEAM: usize = 16;

/// What goes wrong while the demonstration is made: one line for whoever started it.
type Result<T = ()> = std::result::Result<T, String>;

/// Where to look, for the greeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doors {
    /// The code of the gate.
    pub parent: String,
    /// The team's first screen.
    pub team: String,
    /// This year's report.
    pub report: String,
    /// What parents are told.
    pub public: String,
    /// The survey that runs, on paper.
    pub paper: String,
    /// One-time codes for it.
    pub slips: String,
}

/// Where tablets of the demonstration are paired: each address has a code that works once.
#[derive(Clone, Debug)]
pub struct Pairings {
    /// A kiosk at a stand; `None` when somebody has withdrawn it.
    pub kiosk: Option<String>,
    /// A helper's tablet.
    pub helper: Option<String>,
}

/// Fills an empty database, or finds the demonstration that is already in it. `tell` hears how far it is.
pub async fn prepare(store: &Store, sealer: &Sealer, now: Timestamp, tell: &(dyn Fn(&str) + Sync)) -> Result<Doors> {
    let trouble = |error: crate::store::StoreError| format!("the demonstration cannot be made: {error}");
    if schools::none_yet(store).await.map_err(trouble)? {
        Play::new(store, sealer, now).await?.play(tell).await?;
    }
    let found = schools::example(store).await.map_err(trouble)?;
    let scope = found.ok_or("this database is not empty; name another folder with --data")?;
    let spots = spots::for_parents(store, scope).await.map_err(trouble)?;
    let published = promises::published(store, scope).await.map_err(trouble)?;
    let half_made = "the invented school in this database is only half made; name another folder with --data";
    let gate = spots.first().ok_or(half_made)?.code;
    let surveys = surveys::all(store, scope, SurveyKind::Parents).await.map_err(trouble)?;
    let is_told = |survey: &&Survey| published.iter().any(|(told, _)| *told == survey.id);
    let told = surveys.iter().find(is_told).ok_or(half_made)?.id;
    let running = surveys.first().ok_or(half_made)?.id;
    Ok(Doors {
        parent: routes::spot(gate),
        team: routes::TEAM.to_owned(),
        report: routes::report(told),
        public: routes::results(gate),
        paper: routes::paper(running),
        slips: routes::slips(running),
    })
}

/// Fresh codes for the tablets of the demonstration: each start shows others, since a code works once.
pub async fn pair(store: &Store, sealer: &Sealer, now: Timestamp) -> Result<Pairings> {
    let trouble = |error: crate::store::StoreError| format!("the demonstration cannot be made: {error}");
    let found = schools::example(store).await.map_err(trouble)?;
    let scope = found.ok_or("there is no invented school")?;
    let tablets = tablets::all(store, scope).await.map_err(trouble)?;
    let today = Day::at(now, &TimeZone::get(ZONE).unwrap_or(TimeZone::UTC));
    let renew = async |kind: TabletKind| {
        let is_there = |tablet: &&Tablet| tablet.kind == kind && tablet.until >= today;
        let Some(tablet) = tablets.iter().find(is_there) else { return Ok(None) };
        let code = PairingCode::draw(&mut *sealer.random.get());
        let hash = tablet::hash(sealer, "code", code.as_str());
        let pairing = Pairing { code: &hash, until: now.as_second() + CODE_SECONDS };
        tablets::renew(store, scope, tablet.id, pairing).await.map_err(trouble)?;
        Ok::<_, String>(Some(routes::with_code(tablet::path(kind), code.as_str())))
    };
    Ok(Pairings { kiosk: renew(TabletKind::Kiosk).await?, helper: renew(TabletKind::Helper).await? })
}

/// The school while it is played: its service on a clock that is moved by hand.
struct Play {
    app: Shared,
    clock: Clock,
    now: Timestamp,
    keeper: Keeper,
    head: Browser,
    random: StdRng,
}

impl Play {
    async fn new(store: &Store, sealer: &Sealer, now: Timestamp) -> Result<Self> {
        let clock = Clock::fixed(now - SignedDuration::from_hours(24 * LAST_YEAR));
        let app = App::new(store.clone(), sealer.clone(), clock.clone(), "http://localhost".to_owned());
        let head = Browser::new(app.clone());
        Ok(Self { app, clock, now, keeper: Keeper::default(), head, random: StdRng::seed_from_u64(2026) })
    }

    async fn play(&mut self, tell: &(dyn Fn(&str) + Sync)) -> Result {
        self.set_up().await?;
        tell("inventing last year's survey");
        let last = self.open().await?;
        self.run(&last, people::LAST_YEAR, 88).await?;
        self.read_and_promise(&last, &[("hello", "done"), ("coffee", "done")]).await?;
        self.wait_until(THIS_YEAR).await?;
        tell("inventing this year's survey");
        let this = self.open().await?;
        self.run(&this, people::THIS_YEAR, 124).await?;
        let promised = [("good-news", "done"), ("talk-evening", "busy"), ("interpreter", "promised")];
        self.read_and_promise(&this, &promised).await?;
        self.wait_until(RUNNING).await?;
        tell("inventing a survey that still runs");
        let running = self.open().await?;
        for _ in 0..RUNNING {
            self.day_of_answers(&running, people::THIS_YEAR, 9).await?;
            self.next_day().await?;
        }
        self.day_of_answers(&running, people::THIS_YEAR, 6).await?;
        self.stand().await
    }

    /// A vote at the stand of a party, and the tablets that go with it.
    async fn stand(&mut self) -> Result {
        let closes = self.today().plus(DAYS).date().to_string();
        let mut form = vec![("way", Way::One.as_str()), ("live", "1"), ("closes", closes.as_str())];
        form.extend(["breakfast", "picnic", "kitchen", "games", "film", "walk"].map(|idea| ("idea", idea)));
        let path = self.head.upload(routes::VOTE, &form).await?;
        let vote = path.rsplit('/').next().unwrap_or_default().to_owned();
        let until = self.today().plus(DAYS).date().to_string();
        for tablet in [("kiosk", ""), ("screen", ""), ("helper", "Yusra")] {
            let form = [("do", tablet.0), ("name", tablet.1), ("survey", &*vote), ("until", &*until)];
            let (status, _) = self.head.send(routes::TABLETS, &form).await?;
            if !status.is_success() {
                return Err(format!("a tablet could not be added: {status}"));
            }
        }
        let ballots = [("people", "27"), ("v.vote.breakfast", "9"), ("v.vote.picnic", "4"), ("v.vote.kitchen", "8")];
        let receipt = format!("{:032x}", self.random.random::<u128>());
        let mut form: Vec<(&str, &str)> = vec![("do", "ballots"), ("receipt", &receipt), ("v.vote.film", "6")];
        form.extend(ballots);
        self.head.post(&path, &form).await.map(drop)
    }

    async fn set_up(&mut self) -> Result {
        let word = first_visit::word(&self.app.sealer.key);
        let families = FAMILIES.to_string();
        let mut form = vec![("word", word.as_str()), ("school", SCHOOL), ("families", &families), ("zone", ZONE)];
        form.extend(people::LANGUAGES.map(|(tag, _)| ("language", tag)));
        form.extend([("stage", Stage::Primary.as_str()), ("email", EMAIL), ("password", PASSWORD)]);
        self.head.post(routes::FIRST_VISIT, &form).await?;
        schools::mark_example(&self.app.store).await.map_err(|e| e.to_string())?;
        self.app.catalog.refresh(&self.app.store).await.map_err(|e| e.to_string())?;
        let mut form = vec![("school", SCHOOL.to_owned()), ("families", families), ("day", "1".to_owned())];
        form.push(("month", "9".to_owned()));
        form.extend(people::LANGUAGES.map(|(tag, _)| ("language", tag.to_owned())));
        let shares: Vec<(String, String)> = people::LANGUAGES
            .iter()
            .map(|(tag, percent)| (format!("families-{tag}"), (FAMILIES * percent / 100).to_string()))
            .collect();
        form.extend(shares.iter().map(|(name, n)| (name.as_str(), n.clone())));
        self.head.post(routes::SCHOOL, &form).await.map(drop)
    }

    async fn scope(&self) -> Result<SchoolScope> {
        let found = schools::example(&self.app.store).await.map_err(|e| e.to_string())?;
        found.ok_or_else(|| "the invented school could not be set up".to_owned())
    }

    /// The head opens a survey, whatever the page warns of.
    async fn open(&mut self) -> Result<Survey> {
        let today = self.today();
        let (closes, results) = (today.plus(DAYS).date().to_string(), today.plus(DAYS + 7).date().to_string());
        let mut form =
            vec![("closes", closes.as_str()), ("results", results.as_str()), ("k", "5"), ("facet", "language")];
        form.extend(["early", "often", "families"].map(|warning| ("warned", warning)));
        let path = self.head.post(routes::OPEN_SURVEY, &form).await?;
        let id = path.rsplit('/').next().and_then(|id| id.parse().ok()).map(SurveyId);
        self.survey(id.ok_or("the invented survey could not be opened")?).await
    }

    async fn survey(&self, id: SurveyId) -> Result<Survey> {
        let scope = self.scope().await?;
        let survey = surveys::get(&self.app.store, scope, id).await.map_err(|e| e.to_string())?;
        survey.ok_or_else(|| "the invented survey is not there".to_owned())
    }

    /// Two weeks of answers, the team's mirror among them, until the keeper has opened the box.
    async fn run(&mut self, survey: &Survey, mood: people::Mood, people: usize) -> Result {
        for day in 0..=DAYS {
            // Many come in the first days, and again after a reminder.
            let weight = [16, 14, 11, 8, 6, 4, 3, 11, 9, 6, 4, 3, 2, 2, 1][usize::try_from(day).unwrap_or(0)];
            self.day_of_answers(survey, mood, people * weight / 100 + 1).await?;
            if day == 5 {
                self.mirror(survey).await?;
            }
            self.next_day().await?;
        }
        while self.survey(survey.id).await?.state != State::Final {
            self.next_day().await?;
        }
        Ok(())
    }

    /// People of a day answer; those who do go on with the second part.
    async fn day_of_answers(&mut self, survey: &Survey, mood: people::Mood, people: usize) -> Result {
        let spots = spots::for_parents(&self.app.store, self.scope().await?).await.map_err(|e| e.to_string())?;
        let mut sent = Vec::new();
        for _ in 0..people {
            let person = Person::draw(&mut self.random, mood);
            let path = routes::spot(spots[person.spot % spots.len()].code);
            for part in 0..=usize::from(person.goes_on) {
                sent.push((path.clone(), person.answers(&mut self.random, survey, part)));
            }
        }
        self.send(sent).await
    }

    /// The team answers into its own box, and opens it.
    async fn mirror(&mut self, parents: &Survey) -> Result {
        let path = self.head.post(&routes::mirror(parents.id), &[("do", "box")]).await?;
        let id = path.rsplit('/').next().and_then(|id| id.parse().ok()).map(SurveyId);
        let team = self.survey(id.ok_or("the invented mirror could not be opened")?).await?;
        let spots = spots::all(&self.app.store, self.scope().await?).await.map_err(|e| e.to_string())?;
        let place = spots.iter().find(|spot| spot.kind == PlaceKind::Team).ok_or("the team has no place")?;
        let path = routes::spot(place.code);
        let answers = (0..TEAM).map(|_| (path.clone(), people::team_answers(&mut self.random, &team)));
        let answers = answers.collect();
        self.send(answers).await?;
        self.head.post(&routes::survey(team.id), &[("do", "open-box"), ("sure", "1")]).await.map(drop)
    }

    /// Sends answers side by side, as phones do.
    async fn send(&self, all: Vec<(String, Vec<(String, String)>)>) -> Result {
        let mut phones = tokio::task::JoinSet::new();
        for (path, form) in all {
            let mut phone = Browser::new(self.app.clone());
            phones.spawn(async move { phone.send(&path, &form).await });
        }
        while let Some(sent) = phones.join_next().await {
            let status = sent.map_err(|e| e.to_string())??.0;
            if status != StatusCode::NO_CONTENT {
                return Err(format!("an invented answer was not counted: {status}"));
            }
        }
        Ok(())
    }

    /// The head reads the report, promises something, tells parents, and keeps some of it.
    async fn read_and_promise(&mut self, survey: &Survey, promised: &[(&str, &str)]) -> Result {
        self.head.get(&routes::report(survey.id)).await?;
        let path = routes::promises(survey.id);
        for (n, (key, _)) in (1..).zip(promised) {
            let until = self.today().plus(20 * n).date().to_string();
            let form = [("do", "make"), ("key", *key), ("until", until.as_str()), ("place", "school")];
            self.head.post(&path, &form).await?;
        }
        self.head.post(&path, &[("do", "publish")]).await?;
        let scope = self.scope().await?;
        let progress: BTreeMap<&str, &str> = promised.iter().copied().collect();
        for promise in promises::of(&self.app.store, scope, survey.id).await.map_err(|e| e.to_string())? {
            let id = promise.id.0.to_string();
            let until = promise.until.map_or_else(String::new, |day| day.date().to_string());
            let progress = promise.key.as_deref().and_then(|key| progress.get(key)).unwrap_or(&"promised");
            let form =
                [("do", "change"), ("id", &*id), ("until", &*until), ("place", "school"), ("progress", progress)];
            self.head.post(&path, &form).await?;
        }
        Ok(())
    }

    fn today(&self) -> Day {
        Day::at(self.clock.now(), &TimeZone::get(ZONE).unwrap_or(TimeZone::UTC))
    }

    /// A night goes by: the keeper settles yesterday, and closes and opens what is due.
    async fn next_day(&mut self) -> Result {
        for step in [SignedDuration::from_mins(24 * 60 - 5), SignedDuration::from_mins(5)] {
            self.clock.advance(step);
            self.look().await?;
        }
        Ok(())
    }

    async fn look(&mut self) -> Result {
        let looked = self.keeper.look(&self.app.store, &self.app.sealer, self.clock.now()).await;
        looked.map_err(|e| e.to_string())?;
        self.app.catalog.refresh(&self.app.store).await.map_err(|e| e.to_string())
    }

    /// Moves the clock to so many days before now.
    async fn wait_until(&mut self, days_ago: i64) -> Result {
        let then = self.now - SignedDuration::from_hours(24 * days_ago);
        self.clock.advance(then.duration_since(self.clock.now()));
        // The session of last year has ended.
        self.head = Browser::new(self.app.clone());
        self.look().await?;
        self.head.post(routes::SIGN_IN, &[("email", EMAIL), ("password", PASSWORD)]).await.map(drop)
    }
}
