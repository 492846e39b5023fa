//! Counting is exact. Ten thousand submissions from 32 connections to real processes that are killed hard in
//! between; every third is repeated, some answers are lost after the commit. The opened box holds exactly the
//! acknowledged ones.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst},
    },
    time::Duration,
};

use drempel::{
    domain::ids::SurveyId,
    store::{Store, results, spots, surveys},
};
use tokio::{sync::Mutex, time::sleep};

use crate::harness::{
    client::encode,
    code_and_survey, counts,
    database::{Database, Engine},
    first_visit_form, form,
    process::{Service, Start, Wire},
    process_days,
};

const SUBMISSIONS: usize = 10_000;
const CONNECTIONS: usize = 32;
/// One in so many answers is not waited for: the connection is cut after sending.
const LOST: usize = 17;

/// What happens besides.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Besides {
    /// One copy, killed twice.
    Killed,
    /// Two copies on one database, one of them killed, sittings settled all the time, and the box opened while
    /// parents still send.
    TwoCopiesSettlingAndClosing,
}

struct Town {
    database: Database,
    folders: Vec<tempfile::TempDir>,
    services: Mutex<Vec<Service>>,
    addresses: Vec<String>,
    path: String,
    survey: SurveyId,
    cookie: String,
    /// Number of each submission that was acknowledged.
    acknowledged: Mutex<Vec<bool>>,
    done: AtomicUsize,
    closed: AtomicBool,
}

/// Answers of the nth parent: known, so that the opened box can be compared choice by choice.
fn answers(n: usize) -> Vec<(&'static str, &'static str)> {
    let barriers = ["time", "language", "money", "shy", "digital"];
    let mut answers = vec![("emotion", ["yes", "mostly", "little", "no", "unknown"][n % 5])];
    answers.extend(barriers.iter().take(n % 4).map(|choice| ("barriers", *choice)));
    answers
}

fn body(survey: SurveyId, n: usize) -> String {
    encode(&form(survey, ["nl", "ar", "tr"][n % 3], 0, &answers(n), &format!("{n:032x}")))
}

async fn start(folder: &std::path::Path, database: &Database, listen: &str) -> Service {
    Start { data: folder, database: Some(&database.url), listen, file_limit: None }.start().await
}

impl Town {
    async fn new(engine: Engine, copies: usize) -> Arc<Self> {
        let database = Database::new(engine).await;
        let folders: Vec<_> = (0..copies).map(|_| tempfile::tempdir().unwrap()).collect();
        let mut services = Vec::new();
        for folder in &folders {
            if folder.path() != folders[0].path() {
                std::fs::copy(folders[0].path().join("drempel.key"), folder.path().join("drempel.key")).unwrap();
            }
            services.push(start(folder.path(), &database, "127.0.0.1:0").await);
        }
        let mut wire = Wire::connect(&services[0].address).await.unwrap();
        let (status, head, body) =
            wire.post("/start", "", &encode(&first_visit_form(services[0].word()))).await.unwrap();
        assert_eq!(status, 303, "{body}");
        let cookie = head.lines().find_map(|line| line.strip_prefix("set-cookie:")).unwrap().split(';').next().unwrap();
        let cookie = format!("cookie: {}\r\n", cookie.trim().replace("__host", "__Host"));
        let (closes, results) = process_days();
        let (status, ..) =
            wire.post("/team/open", &cookie, &format!("closes={closes}&results={results}&k=5")).await.unwrap();
        assert_eq!(status, 303);
        let (code, survey) = code_and_survey(&database.url).await;
        let addresses = services.iter().map(|service| service.address.clone()).collect();
        // A copy learns within a second what another one changed.
        sleep(Duration::from_millis(1_500)).await;
        Arc::new(Self {
            database,
            folders,
            services: Mutex::new(services),
            addresses,
            path: format!("/{code}"),
            survey,
            cookie,
            acknowledged: Mutex::new(vec![false; SUBMISSIONS]),
            done: AtomicUsize::new(0),
            closed: AtomicBool::new(false),
        })
    }

    /// One connection sends its share, and does not rest until it knows of each whether it counted.
    async fn parents(self: Arc<Self>, connection: usize) {
        let mut wire = None;
        for n in (connection..SUBMISSIONS).step_by(CONNECTIONS) {
            let mut lose = n % LOST == 0;
            let mut repeat = n % 3 == 0;
            let mut tries = 0;
            loop {
                tries += 1;
                assert!(tries < 3_000, "submission {n} is never answered");
                let address = &self.addresses[(n + tries) % self.addresses.len()];
                let Some(mut open) = (match wire.take() {
                    Some(open) => Some(open),
                    None => Wire::connect(address).await.ok(),
                }) else {
                    sleep(Duration::from_millis(20)).await;
                    continue;
                };
                if std::mem::take(&mut lose) {
                    // Sent, perhaps counted, and never heard of again.
                    let _ = open.send(&self.path, "", &body(self.survey, n)).await;
                    sleep(Duration::from_millis(5)).await;
                    continue;
                }
                match open.post(&self.path, "", &body(self.survey, n)).await {
                    Ok((204, ..)) => {
                        wire = Some(open);
                        self.acknowledged.lock().await[n] = true;
                        if !std::mem::take(&mut repeat) {
                            break;
                        }
                    }
                    Ok((409, ..)) => {
                        assert!(self.closed.load(SeqCst), "nobody has closed it");
                        assert!(!self.acknowledged.lock().await[n], "{n} was counted and is now unknown");
                        break;
                    }
                    Ok((503, ..)) => {
                        wire = Some(open);
                        sleep(Duration::from_millis(50)).await;
                    }
                    Ok((status, _, body)) => panic!("{status}: {body}"),
                    Err(_) => sleep(Duration::from_millis(20)).await,
                }
            }
            self.done.fetch_add(1, SeqCst);
        }
    }

    async fn until_done(&self, submissions: usize) {
        while self.done.load(SeqCst) < submissions {
            sleep(Duration::from_millis(2)).await;
        }
    }

    /// Kills a copy as a power cut would, and starts it again on the same address.
    async fn power_cut(&self, copy: usize) {
        let mut services = self.services.lock().await;
        services[copy].kill().await;
        services[copy] = start(self.folders[copy].path(), &self.database, &self.addresses[copy]).await;
    }

    /// What the head does, on a connection of their own.
    async fn team(&self, what: &str) -> u16 {
        let page = format!("/team/survey/{}", self.survey.0);
        loop {
            if let Ok(mut wire) = Wire::connect(&self.addresses[0]).await
                && let Ok((status, ..)) = wire.post(&page, &self.cookie, what).await
                && status != 503
            {
                return status;
            }
            sleep(Duration::from_millis(50)).await;
        }
    }
}

async fn counting_is_exact(engine: Engine, besides: Besides) {
    let copies = if besides == Besides::Killed { 1 } else { 2 };
    let town = Town::new(engine, copies).await;
    let parents: Vec<_> = (0..CONNECTIONS).map(|connection| tokio::spawn(town.clone().parents(connection))).collect();
    match besides {
        Besides::Killed => {
            for share in [3, 6] {
                town.until_done(SUBMISSIONS * share / 10).await;
                town.power_cut(0).await;
            }
        }
        Besides::TwoCopiesSettlingAndClosing => {
            for round in 1..=8 {
                town.until_done(SUBMISSIONS * round / 10).await;
                assert_eq!(town.team("do=settle").await, 303);
                if round == 4 {
                    town.power_cut(1).await;
                }
            }
            town.until_done(SUBMISSIONS * 9 / 10).await;
            town.closed.store(true, SeqCst);
            assert_eq!(town.team("do=open-box&sure=1").await, 303);
        }
    }
    for parent in parents {
        parent.await.unwrap();
    }
    if besides == Besides::Killed {
        assert_eq!(town.team("do=open-box&sure=1").await, 303);
    }
    let acknowledged = town.acknowledged.lock().await;
    let counted: Vec<usize> = (0..SUBMISSIONS).filter(|n| acknowledged[*n]).collect();
    if besides == Besides::Killed {
        assert_eq!(counted.len(), SUBMISSIONS);
    } else {
        assert!((SUBMISSIONS * 8 / 10..SUBMISSIONS).contains(&counted.len()), "closing raced: {}", counted.len());
    }
    assert_opened(&town, &counted).await;
}

/// The opened box holds exactly these submissions, choice by choice.
async fn assert_opened(town: &Town, counted: &[usize]) {
    let store = Store::open(&town.database.url).await.unwrap();
    let code = drempel::domain::code::Code::parse(&town.path[1..]).unwrap();
    let (scope, _) = spots::by_code(&store, code).await.unwrap().unwrap();
    let survey = surveys::get(&store, scope, town.survey).await.unwrap().unwrap();
    let opened = results::opened(&store, scope, &survey).await.unwrap().unwrap();
    let part = opened.parts[0].as_ref().unwrap();
    let mut expected: BTreeMap<&str, BTreeMap<String, u64>> = BTreeMap::new();
    let mut unknown = 0;
    for n in counted {
        for (question, choice) in answers(*n) {
            match choice {
                "unknown" => unknown += 1,
                choice => *expected.entry(question).or_default().entry(choice.to_owned()).or_default() += 1,
            }
        }
    }
    assert_eq!(part.people, counted.len() as u64);
    assert_eq!(part.questions[0].everybody().unwrap().unknown, unknown);
    for question in ["emotion", "barriers"] {
        assert_eq!(counts(&survey, &opened, 0, question), expected[question], "{question}");
    }
    let by_language: u64 = opened.languages.iter().map(|group| group.people).sum();
    assert_eq!(by_language, counted.len() as u64);
    store.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_sqlite_killed_in_between() {
    counting_is_exact(Engine::Sqlite, Besides::Killed).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_postgres_killed_in_between() {
    counting_is_exact(Engine::Postgres, Besides::Killed).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_postgres_with_two_copies_settling_and_closing() {
    counting_is_exact(Engine::Postgres, Besides::TwoCopiesSettlingAndClosing).await;
}
