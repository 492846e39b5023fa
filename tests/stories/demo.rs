//! The demonstration: an invented school that anybody can start, made through the same doors as a real one.

use std::time::Duration;

use drempel::{
    clock::Random,
    demo,
    sealing::Key,
    store::{Store, boxes::Sealer},
};
use tokio::{
    io::{AsyncBufReadExt as _, BufReader},
    process::Command,
    time::timeout,
};

use crate::harness::{
    NOON, World,
    database::{Database, Engine},
    process::program,
};

/// The words before the lines, in their order.
const WORDS: [&str; 9] = ["parent", "team", "report", "public", "kiosk", "helper", "paper", "slips", "sign-in"];

/// A line per entry point, each of which answers, and everything says that it is an example.
#[tokio::test]
async fn one_command_shows_an_invented_school() {
    let data = tempfile::tempdir().unwrap();
    for round in ["first", "second"] {
        let mut command = Command::new(program());
        command.arg("demo").arg("--data").arg(data.path()).args(["--listen", "127.0.0.1:0"]);
        let mut child = command.stdout(std::process::Stdio::piped()).kill_on_drop(true).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut doors = Vec::new();
        while doors.len() < WORDS.len() {
            let line =
                timeout(Duration::from_secs(120), lines.next_line()).await.unwrap().unwrap().expect("it prints doors");
            if let Some((word, rest)) = line.split_once(' ').filter(|(word, _)| WORDS.contains(word)) {
                doors.push((word.to_owned(), rest.to_owned()));
            }
        }
        let words: Vec<&str> = doors.iter().map(|(word, _)| word.as_str()).collect();
        assert_eq!(words, WORDS, "{round}");
        assert!(doors[4].1.contains("/kiosk#") && doors[5].1.contains("/helper#"), "{doors:?}");
        assert_eq!(doors[8].1, format!("{} {}", demo::EMAIL, demo::PASSWORD));
        child.kill().await.unwrap();
    }
}

/// Three waves: last year's and this year's opened, read and told; one that runs. The keeper opened the boxes, and
/// answers came in through the handlers only.
async fn the_invented_school_is_whole(engine: Engine) {
    let database = Database::new(engine).await;
    let store = Store::open(&database.url).await.unwrap();
    let sealer = Sealer { key: Key::new([7; 32]), random: Random::seeded(3) };
    let now = NOON.parse().unwrap();
    let doors = demo::prepare(&store, &sealer, now, &|_| {}).await.unwrap();
    assert_eq!(demo::prepare(&store, &sealer, now, &|_| {}).await.unwrap(), doors, "it is not made twice");
    let states: Vec<(String, String)> =
        store.fetch_all("SELECT kind, state FROM survey ORDER BY wave", &[]).await.unwrap();
    let states: Vec<_> = states.iter().map(|(kind, state)| (kind.as_str(), state.as_str())).collect();
    assert_eq!(
        states,
        [
            ("parents", "final"),
            ("team", "final"),
            ("parents", "final"),
            ("team", "final"),
            ("parents", "open"),
            ("vote", "open")
        ]
    );
    let people: Vec<(i64,)> =
        store.fetch_all("SELECT people FROM block WHERE block = 0 AND part = 0 ORDER BY people", &[]).await.unwrap();
    assert!(people.iter().map(|(n,)| n).sum::<i64>() > 200, "some hundred people: {people:?}");
    let receipts: Vec<(i64, i64)> =
        store.fetch_all("SELECT survey, CAST(COUNT(*) AS BIGINT) FROM receipt GROUP BY survey", &[]).await.unwrap();
    let blocks: Vec<(i64, i64)> = store
        .fetch_all("SELECT survey, CAST(SUM(people) AS BIGINT) FROM block WHERE block = 0 GROUP BY survey", &[])
        .await
        .unwrap();
    for (survey, people) in blocks.into_iter().filter(|(survey, _)| receipts.iter().any(|(id, _)| id == survey)) {
        assert!(receipts.contains(&(survey, people)), "every counted part has its receipt");
    }
    let told: Vec<(i64,)> = store.fetch_all("SELECT survey FROM publication", &[]).await.unwrap();
    assert_eq!(told.len(), 2);
    let progress: Vec<(i64,)> = store.fetch_all("SELECT steps FROM progress WHERE spot = 0", &[]).await.unwrap();
    assert!(progress[0].0 >= 4, "the running survey has settled some days");
}

#[tokio::test]
async fn the_invented_school_is_whole_on_sqlite() {
    the_invented_school_is_whole(Engine::Sqlite).await;
}

#[tokio::test]
async fn the_invented_school_is_whole_on_postgres() {
    the_invented_school_is_whole(Engine::Postgres).await;
}

/// A database that somebody uses is never filled with inventions.
#[tokio::test]
async fn a_real_school_is_not_touched() {
    let world = World::new(Engine::Sqlite).await;
    world.first_visit().await;
    let now = NOON.parse().unwrap();
    let refused = demo::prepare(&world.app.store, &world.app.sealer, now, &|_| {}).await.unwrap_err();
    assert!(refused.contains("not empty"), "{refused}");
    let surveys: Vec<(i64,)> = world.app.store.fetch_all("SELECT id FROM survey", &[]).await.unwrap();
    assert_eq!(surveys, []);
}

/// The demonstration writes no counter, block or tally, and opens no box, but through pages and the keeper.
#[test]
fn no_tally_is_written_directly() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/demo");
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        for past_the_door in ["count::", "settle::", "open::open", "Counters", "INSERT", "begin()", "set_state"] {
            assert!(!text.contains(past_the_door), "{past_the_door}");
        }
    }
}
