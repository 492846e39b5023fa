//! A1 and A2: what a thief finds. Everything that a parent's device sends along, and every answer of an open
//! survey, is looked for in the database files, the write-ahead log, a dump, and the log.

use drempel::{domain::counters::Counters, store::Store};

use crate::harness::{
    World,
    client::encode,
    code_and_survey,
    database::{Database, Engine},
    first_visit_form, form, on_both_engines,
    process::{Start, Wire},
    process_days,
};

fn holds(stolen: &[u8], mark: &[u8]) -> bool {
    stolen.windows(mark.len()).any(|window| window == mark)
}

/// Marks that the test's parents carry in everything a browser can send along.
const HEADERS: &str = "user-agent: MARK-agent-9f2c\r\nreferer: http://mark-referrer.example/\r\ncookie: mark=MARK-cookie-77\r\n\
    accept-language: tr;q=0.9, MARK-lang\r\nx-forwarded-for: 203.0.113.77\r\norigin: http://mark-origin.example\r\n\
    sec-ch-ua-model: MARK-phone\r\n";
const MARKS: [&str; 8] = [
    "MARK-agent",
    "mark-referrer",
    "MARK-cookie",
    "MARK-lang",
    "203.0.113.77",
    "mark-origin",
    "MARK-phone",
    "MARK-field",
];

async fn leaves_no_mark(engine: Engine) {
    let database = Database::new(engine).await;
    let data = tempfile::tempdir().unwrap();
    let start = Start { data: data.path(), database: Some(&database.url), listen: "127.0.0.1:0", file_limit: None };
    let mut service = start.start().await;
    let mut wire = Wire::connect(&service.address).await.unwrap();
    let (status, head, body) = wire.post("/start", "", &encode(&first_visit_form(service.word()))).await.unwrap();
    assert_eq!(status, 303, "{body}");
    let cookie = head.lines().find_map(|line| line.strip_prefix("set-cookie:")).unwrap().split(';').next().unwrap();
    let cookie = format!("cookie: {}\r\n", cookie.trim().replace("__host", "__Host"));
    let (closes, results) = process_days();
    wire.post("/team/open", &cookie, &format!("closes={closes}&results={results}&k=5")).await.unwrap();
    let (code, survey) = code_and_survey(&database.url).await;
    let receipts: Vec<String> = (0..40).map(|n| format!("deadbeef{n:024x}")).collect();
    for (n, receipt) in receipts.iter().enumerate() {
        let answers = [("emotion", "yes"), ("barriers", "money"), ("wishes", "coffee")];
        let mut sent = form(survey, if n % 2 == 0 { "tr" } else { "nl" }, 0, &answers, receipt);
        sent.push(("age".to_owned(), "MARK-field".to_owned()));
        let (status, _, body) = wire.post(&format!("/{code}"), HEADERS, &encode(&sent)).await.unwrap();
        assert_eq!(status, 204, "{body}");
        // Mistakes leave no trace either.
        sent.push(("q.emotion".to_owned(), "MARK-field".to_owned()));
        wire.post(&format!("/{code}"), HEADERS, &encode(&sent)).await.unwrap();
    }
    let open = [database.stolen(), std::fs::read(data.path().join("log")).unwrap()].concat();
    service.kill().await;
    let after = [database.stolen(), std::fs::read(data.path().join("log")).unwrap()].concat();
    for stolen in [open, after] {
        assert!(stolen.len() > 10_000, "something was stolen at all");
        for mark in MARKS {
            assert!(!holds(&stolen, mark.as_bytes()), "{mark}");
        }
        for receipt in &receipts {
            let raw: Vec<u8> = (0..16).map(|i| u8::from_str_radix(&receipt[2 * i..2 * i + 2], 16).unwrap()).collect();
            assert!(!holds(&stolen, receipt.as_bytes()) && !holds(&stolen, &raw), "a receipt");
        }
        assert!(!holds(&stolen, code.as_str().to_lowercase().as_bytes()));
    }
    let log = std::fs::read_to_string(data.path().join("log")).unwrap();
    assert!(!log.contains(code.as_str()), "codes of places stay out of the log");
}

#[tokio::test]
async fn a_stolen_sqlite_file_and_log_hold_no_mark_of_a_parent() {
    leaves_no_mark(Engine::Sqlite).await;
}

#[tokio::test]
async fn a_stolen_postgres_dump_and_log_hold_no_mark_of_a_parent() {
    leaves_no_mark(Engine::Postgres).await;
}

on_both_engines! {
    /// Answers change nothing but sealed counters and receipts, and the sealed counters cannot be read.
    async fn only_sealed_counters_and_receipts_change(world: World) {
        let mut world = world;
        let (_, school) = world.open_survey().await;
        let before = tables(&world.app.store).await;
        for _ in 0..30 {
            world.counts(&school, "ar", 0, &[("emotion", "yes"), ("barriers", "money"), ("barriers", "shy")]).await;
        }
        let after = tables(&world.app.store).await;
        let changed: Vec<_> = after.iter().zip(&before).filter(|(a, b)| a != b).map(|(a, _)| a.0).collect();
        assert_eq!(changed, ["fresh", "receipt"]);
        // The counters that are in the box now, in any run of three: none of them is on disk in the clear.
        let layout = school.survey.snapshot.layout();
        let mut counters = Counters::zero(layout.width());
        let response = drempel::domain::response::Response::check(&school.survey.snapshot, 0, "ar",
            [("emotion", "yes"), ("barriers", "money"), ("barriers", "shy")].into_iter()).ok().unwrap();
        for _ in 0..30 {
            counters.add(&response.positions(&layout, school.spot.id));
        }
        let stolen = world.database.stolen();
        let clear = counters.to_bytes();
        let telling = clear.windows(12).filter(|run| run.iter().filter(|byte| **byte != 0).count() >= 2);
        let mut looked = 0;
        for run in telling {
            assert!(!holds(&stolen, run), "counters in the clear");
            looked += 1;
        }
        assert!(looked > 3);
    }

    /// After the box is opened nothing sealed is left, and the log is empty.
    async fn nothing_sealed_stays_behind(world: World) {
        let mut world = world;
        let (mut head, school) = world.open_survey().await;
        for _ in 0..6 {
            world.counts(&school, "nl", 0, &[("emotion", "yes")]).await;
        }
        let sealed: Vec<(Vec<u8>,)> = world.app.store.fetch_all("SELECT sealed FROM fresh", &[]).await.unwrap();
        let row = sealed[0].0.clone();
        if world.database.engine == Engine::Sqlite {
            assert!(holds(&world.database.stolen(), &row[..24]), "it is there while the survey runs");
        }
        head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
        let left: Vec<(Vec<u8>,)> = world.app.store.fetch_all("SELECT sealed FROM fresh", &[]).await.unwrap();
        assert_eq!(left, []);
        assert!(!holds(&world.database.stolen(), &row[..24]), "overwritten in the file and the log");
    }
}

/// The content of every table, as text.
async fn tables(store: &Store) -> Vec<(&'static str, String)> {
    macro_rules! dump {
        ($($name:literal, $sql:literal, $row:ty);* $(;)?) => { vec![$(
            ($name, format!("{:?}", store.fetch_all::<$row>($sql, &[]).await.unwrap()))
        ),*] };
    }
    dump! {
        "school", "SELECT id, name, families, languages, zone FROM school", (i64, String, i64, String, String);
        "member", "SELECT id, email, password FROM member", (i64, String, String);
        "membership", "SELECT member, school_id, role FROM membership", (i64, i64, String);
        "session", "SELECT token, member, expires FROM session", (Vec<u8>, i64, i64);
        "attempt", "SELECT who, failures, until FROM attempt", (Vec<u8>, i64, i64);
        "spot", "SELECT id, school_id, code, kind, name, tried FROM spot", (i64, i64, String, String, String, i64);
        "survey", "SELECT id, state, closes, voided, progress_day, revision FROM survey", (i64, String, i64, i64, i64, i64);
        "gate", "SELECT survey, shard, state FROM gate ORDER BY shard", (i64, i64, String);
        "fresh", "SELECT spot, day, shard, sealed FROM fresh", (i64, i64, i64, Vec<u8>);
        "receipt", "SELECT survey, hash FROM receipt", (i64, Vec<u8>);
        "void", "SELECT survey, spot, day FROM void", (i64, i64, i64);
        "progress", "SELECT survey, spot, steps FROM progress", (i64, i64, i64);
        "block", "SELECT survey, part, block, people FROM block", (i64, i64, i64, i64);
        "tally", "SELECT part, question, choice, n FROM tally", (i64, String, String, i64);
        "who", "SELECT facet, grp, people FROM who", (String, String, i64);
        "mirror", "SELECT survey, way, sheet FROM mirror", (i64, String, String);
        "promise", "SELECT id, survey, key, words, state FROM promise", (i64, i64, String, String, String);
        "publication", "SELECT survey, day FROM publication", (i64, i64);
        "tablet", "SELECT id, name, token, paired FROM tablet", (i64, String, Vec<u8>, i64);
        "pairing", "SELECT code, tablet, until FROM pairing", (Vec<u8>, i64, i64);
        "slip", "SELECT survey, mac, used FROM slip", (i64, Vec<u8>, i64);
        "live", "SELECT survey, moment, votes FROM live", (i64, i64, String);
        "seal", "SELECT id, sealed FROM seal", (i64, Vec<u8>);
        "catalog", "SELECT id, revision FROM catalog", (i64, i64);
    }
}
