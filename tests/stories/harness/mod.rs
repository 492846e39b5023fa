//! A school to tell stories about: a real database, a fixed clock, seeded randomness, and the real router.

pub mod client;
pub mod database;
pub mod files;
pub mod process;

use std::collections::BTreeMap;

use drempel::{
    clock::{Clock, Random},
    domain::{
        code::Code,
        day::Day,
        ids::SurveyId,
        opening::Opened,
        survey::{Survey, SurveyKind},
    },
    sealing::Key,
    store::{
        Store,
        boxes::{Sealer, keeper::Keeper},
        results,
        scope::SchoolScope,
        spots, surveys,
    },
    web::{App, Shared, routes, team::first_visit},
};
use jiff::{SignedDuration, Timestamp};

use client::{Client, Reply};
use database::{Database, Engine};

/// Runs a story on both engines, each as a test of its own.
macro_rules! on_both_engines {
    ($($(#[$doc:meta])* async fn $name:ident($world:ident: World) $body:block)*) => {$(
        mod $name {
            use super::*;

            async fn story($world: World) $body

            #[tokio::test]
            async fn sqlite() {
                story($crate::harness::World::new($crate::harness::database::Engine::Sqlite).await).await;
            }

            #[tokio::test]
            async fn postgres() {
                story($crate::harness::World::new($crate::harness::database::Engine::Postgres).await).await;
            }
        }
    )*};
}
pub(crate) use on_both_engines;

/// A Sunday noon in November, in the winter time of the school.
pub const NOON: &str = "2026-11-22T11:00:00Z";
pub const EMAIL: &str = "head@school.example";
pub const PASSWORD: &str = "a sentence to remember";

/// One running application around a database of its own.
pub struct World {
    pub database: Database,
    pub app: Shared,
    pub keeper: Keeper,
    seed: u64,
}

/// Answers to one part: pairs of question and choice.
pub type Answers<'a> = &'a [(&'a str, &'a str)];

impl World {
    pub async fn new(engine: Engine) -> Self {
        let database = Database::new(engine).await;
        let store = Store::open(&database.url).await.unwrap();
        let sealer = Sealer { key: Key::new([7; 32]), random: Random::seeded(1) };
        let clock = Clock::fixed(NOON.parse::<Timestamp>().unwrap());
        let app = App::new(store, sealer, clock, "http://127.0.0.1:8080".to_owned());
        app.catalog.refresh(&app.store).await.unwrap();
        Self { database, app, keeper: Keeper::default(), seed: 0 }
    }

    /// Another copy of the service on the same database, with the same key.
    pub async fn another_copy(&self) -> Shared {
        let store = Store::open(&self.database.url).await.unwrap();
        let sealer = Sealer { key: Key::new([7; 32]), random: Random::seeded(2) };
        let copy = App::new(store, sealer, self.app.clock.clone(), self.app.public_url.clone());
        copy.catalog.refresh(&copy.store).await.unwrap();
        copy
    }

    /// A browser of a stranger.
    pub fn client(&self) -> Client {
        Client::new(self.app.clone())
    }

    /// Sets the school up through its first page; the head is signed in.
    pub async fn first_visit(&self) -> Client {
        let mut head = self.client();
        let reply = head.post(routes::FIRST_VISIT, &first_visit_form(&first_visit::word(&self.app.sealer.key))).await;
        assert_eq!((reply.status, reply.location()), (303, routes::TEAM), "{}", reply.body);
        head
    }

    /// Sets the school up and opens the default survey.
    pub async fn open_survey(&self) -> (Client, School) {
        let mut head = self.first_visit().await;
        let school = self.open_next(&mut head, 5).await;
        (head, school)
    }

    /// Opens a survey at a school that is set up.
    pub async fn open_next(&self, head: &mut Client, k: u64) -> School {
        let today = self.today();
        let (closes, results) = (today.plus(14).date().to_string(), today.plus(21).date().to_string());
        let k = k.to_string();
        let form = [("closes", closes.as_str()), ("results", results.as_str()), ("k", k.as_str())];
        let reply = head.post(routes::OPEN_SURVEY, &form).await;
        assert_eq!(reply.status, 303, "{}", reply.body);
        self.school().await
    }

    /// The team makes a vote on the first ideas of the bank.
    pub async fn vote(&self, head: &mut Client, fields: &[(&str, &str)]) -> Survey {
        let closes = self.today().plus(7).date().to_string();
        let mut form = vec![("closes", closes.as_str())];
        form.extend_from_slice(fields);
        let reply = files::upload(head, routes::VOTE, &form, ("", b"")).await;
        assert_eq!(reply.status, 303, "{}", reply.body);
        let id = SurveyId(reply.location().rsplit('/').next().unwrap().parse().unwrap());
        let scope = self.scope().await;
        surveys::get(&self.app.store, scope, id).await.unwrap().unwrap()
    }

    /// The right to the things of the one school.
    pub async fn scope(&self) -> SchoolScope {
        let code: Vec<(String,)> =
            self.app.store.fetch_all("SELECT code FROM spot WHERE kind = 'gate'", &[]).await.unwrap();
        let code = Code::parse(&code[0].0).unwrap();
        spots::by_code(&self.app.store, code).await.unwrap().unwrap().0
    }

    /// The one school of this world, with its newest survey.
    pub async fn school(&self) -> School {
        let code: Vec<(String,)> =
            self.app.store.fetch_all("SELECT code FROM spot WHERE kind = 'gate'", &[]).await.unwrap();
        let code = Code::parse(&code[0].0).unwrap();
        let (scope, spot) = spots::by_code(&self.app.store, code).await.unwrap().unwrap();
        let survey = surveys::all(&self.app.store, scope, SurveyKind::Parents).await.unwrap().remove(0);
        School { scope, spot, survey }
    }

    pub fn today(&self) -> Day {
        Day::at(self.app.clock.now(), &jiff::tz::TimeZone::get("Europe/Brussels").unwrap())
    }

    /// Lets days go by. The keeper looks at the end of each: once after a jump of the clock, and once more.
    pub async fn days(&mut self, days: i64) {
        for _ in 0..days {
            self.app.clock.advance(SignedDuration::from_mins(24 * 60 - 5));
            self.look().await;
            self.app.clock.advance(SignedDuration::from_mins(5));
            self.look().await;
        }
    }

    pub async fn look(&mut self) {
        self.keeper.look(&self.app.store, &self.app.sealer, self.app.clock.now()).await.unwrap();
        self.app.catalog.refresh(&self.app.store).await.unwrap();
    }

    /// A receipt that nobody had before.
    pub fn receipt(&mut self) -> String {
        self.seed += 1;
        format!("{:032x}", self.seed)
    }

    /// A parent sends a part; what the server answers.
    pub async fn send(&mut self, school: &School, lang: &str, part: usize, answers: Answers<'_>) -> Reply {
        let receipt = self.receipt();
        self.client().post(&school.path(), &form(school.survey.id, lang, part, answers, &receipt)).await
    }

    /// A parent's answer counts.
    pub async fn counts(&mut self, school: &School, lang: &str, part: usize, answers: Answers<'_>) {
        let reply = self.send(school, lang, part, answers).await;
        assert_eq!(reply.status, 204, "{}", reply.body);
    }

    pub async fn opened(&self, school: &School) -> Option<Opened> {
        let survey = surveys::get(&self.app.store, school.scope, school.survey.id).await.unwrap().unwrap();
        results::opened(&self.app.store, school.scope, &survey).await.unwrap()
    }
}

/// A school with a survey.
#[derive(Clone)]
pub struct School {
    pub scope: SchoolScope,
    pub spot: spots::Spot,
    pub survey: Survey,
}

impl School {
    /// The page of its gate.
    pub fn path(&self) -> String {
        routes::spot(self.spot.code)
    }

    /// The team's page of its survey.
    pub fn survey_path(&self) -> String {
        routes::survey(self.survey.id)
    }

    /// The report, for a head who leaves the mirror out.
    pub async fn report(&self, head: &mut Client) -> String {
        head.post(&routes::mirror(self.survey.id), &[("do", "skip"), ("sure", "1")]).await;
        let report = head.get(&routes::report(self.survey.id)).await;
        assert_eq!(report.status, 200);
        report.text()
    }
}

pub fn first_visit_form(word: &str) -> Vec<(&'static str, &str)> {
    let mut form = vec![("word", word), ("school", "De Regenboog"), ("families", "180")];
    form.extend(["nl", "fr", "en", "ar", "tr"].map(|tag| ("language", tag)));
    form.extend([("email", EMAIL), ("password", PASSWORD), ("zone", "Europe/Brussels")]);
    form
}

/// The form as the parent's script sends it.
pub fn form(survey: SurveyId, lang: &str, part: usize, answers: Answers<'_>, receipt: &str) -> Vec<(String, String)> {
    let mut form = plain_form(survey, lang, part, answers);
    form.push(("receipt".to_owned(), receipt.to_owned()));
    form.push(("via".to_owned(), "script".to_owned()));
    form
}

/// The form as a browser without a script sends it first.
pub fn plain_form(survey: SurveyId, lang: &str, part: usize, answers: Answers<'_>) -> Vec<(String, String)> {
    let fixed = [("survey", survey.0.to_string()), ("part", part.to_string()), ("l", lang.to_owned())];
    let mut form: Vec<_> = fixed.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    form.extend(answers.iter().map(|(key, value)| (format!("q.{key}"), (*value).to_owned())));
    form
}

/// How often each choice of a question was made, everybody together, from the opened box.
pub fn counts(survey: &Survey, opened: &Opened, part: usize, key: &str) -> BTreeMap<String, u64> {
    let asked = &survey.snapshot.parts[part].questions;
    let index = asked.iter().position(|asked| asked.key == key).unwrap();
    let all = opened.parts[part].as_ref().unwrap().questions[index].everybody().unwrap();
    asked[index].choices.iter().cloned().zip(all.choices).filter(|(_, n)| *n > 0).collect()
}

/// The usual last day and day of the result for a real process, which has the real clock.
#[expect(clippy::disallowed_methods, reason = "the process under test has the machine's clock")]
pub fn process_days() -> (String, String) {
    let today = Day::at(Timestamp::now(), &jiff::tz::TimeZone::get("Europe/Brussels").unwrap());
    (today.plus(14).date().to_string(), today.plus(21).date().to_string())
}

/// The code and the newest survey in a database that a process uses.
pub async fn code_and_survey(url: &str) -> (Code, SurveyId) {
    let store = Store::open(url).await.unwrap();
    let rows: Vec<(String, i64)> = store
        .fetch_all(
            "SELECT spot.code, survey.id FROM spot, survey WHERE survey.state <> 'final' AND spot.kind = 'gate'",
            &[],
        )
        .await
        .unwrap();
    store.close().await;
    assert_eq!(rows.len(), 1);
    (Code::parse(&rows[0].0).unwrap(), SurveyId(rows[0].1))
}

/// People in part 1 of the one opened box of a database.
pub async fn people_in_opened_box(url: &str) -> u64 {
    let store = Store::open(url).await.unwrap();
    let sql = "SELECT people FROM block WHERE part = 0 AND block = 0";
    let rows: Vec<(i64,)> = store.fetch_all(sql, &[]).await.unwrap();
    store.close().await;
    rows[0].0.unsigned_abs()
}
