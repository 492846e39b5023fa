//! A database that is locked, full or gone: a clear page, nothing half-counted, and all is well when it is back.

use std::time::Duration;

use sqlx::{Connection as _, Executor as _};

use crate::harness::{
    World, counts,
    database::{Database, Engine, postgres},
    first_visit_form, form,
    process::{Start, Wire},
};

#[tokio::test]
async fn a_locked_database_is_a_moment_of_patience() {
    let mut world = World::new(Engine::Sqlite).await;
    let (mut head, school) = world.open_survey().await;
    world.client().get(&school.path()).await;
    let mut other = sqlx::SqliteConnection::connect(&format!("sqlite://{}", world.database.url)).await.unwrap();
    other.execute("BEGIN EXCLUSIVE").await.unwrap();
    let waiting = form(school.survey.id, "ar", 0, &[("emotion", "yes")], &world.receipt());
    let reply = world.client().post(&school.path(), &waiting).await;
    assert_eq!((reply.status, reply.header("retry-after")), (503, "5"), "{}", reply.body);
    assert!(reply.body.contains("lang=\"ar\"") && !reply.body.contains("locked"));
    assert_eq!(world.client().get(&school.path()).await.status, 200, "the questions are still there");
    other.execute("ROLLBACK").await.unwrap();
    for _ in 0..2 {
        assert_eq!(world.client().post(&school.path(), &waiting).await.status, 204);
    }
    for _ in 0..4 {
        world.counts(&school, "nl", 0, &[("emotion", "no")]).await;
    }
    head.post(&school.survey_path(), &[("do", "open-box"), ("sure", "1")]).await;
    let opened = world.opened(&school).await.unwrap();
    let expected = [("no".to_owned(), 4), ("yes".to_owned(), 1)].into();
    assert_eq!(counts(&school.survey, &opened, 0, "emotion"), expected);
}

#[tokio::test]
async fn a_locked_postgres_is_a_moment_of_patience_too() {
    let mut world = World::new(Engine::Postgres).await;
    let (_, school) = world.open_survey().await;
    let mut other = sqlx::PgConnection::connect(&world.database.url).await.unwrap();
    other.execute("BEGIN").await.unwrap();
    other.execute("UPDATE gate SET state = state").await.unwrap();
    let waiting = form(school.survey.id, "fr", 0, &[("emotion", "yes")], &world.receipt());
    let reply = world.client().post(&school.path(), &waiting).await;
    assert_eq!(reply.status, 503, "{}", reply.body);
    assert!(reply.body.contains("lang=\"fr\"") && !reply.body.contains("timeout"));
    other.execute("ROLLBACK").await.unwrap();
    assert_eq!(world.client().post(&school.path(), &waiting).await.status, 204);
}

#[tokio::test]
async fn a_deleted_database_file_acknowledges_nothing() {
    let mut world = World::new(Engine::Sqlite).await;
    let (mut head, school) = world.open_survey().await;
    world.counts(&school, "nl", 0, &[]).await;
    std::fs::rename(&world.database.url, format!("{}.moved", world.database.url)).unwrap();
    let reply = world.send(&school, "fr", 0, &[("emotion", "yes")]).await;
    assert_eq!(reply.status, 503, "{}", reply.body);
    assert!(reply.body.contains("lang=\"fr\""));
    assert_eq!(head.get("/team").await.status, 503);
    std::fs::rename(format!("{}.moved", world.database.url), &world.database.url).unwrap();
    world.counts(&school, "nl", 0, &[]).await;
}

#[tokio::test]
async fn a_postgres_that_goes_away_and_comes_back_loses_nothing() {
    let mut world = World::new(Engine::Postgres).await;
    let (_, school) = world.open_survey().await;
    world.counts(&school, "nl", 0, &[]).await;
    let mut server = sqlx::PgConnection::connect(&postgres()).await.unwrap();
    let name = world.database.name.clone();
    let shut = format!("ALTER DATABASE {name} ALLOW_CONNECTIONS false");
    server.execute(sqlx::AssertSqlSafe(shut)).await.unwrap();
    let cut = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'");
    server.execute(sqlx::AssertSqlSafe(cut)).await.unwrap();
    let waiting = form(school.survey.id, "tr", 0, &[("emotion", "yes")], &world.receipt());
    let reply = world.client().post(&school.path(), &waiting).await;
    assert_eq!(reply.status, 503, "{}", reply.body);
    assert!(reply.body.contains("lang=\"tr\""));
    assert_eq!(world.client().get(&school.path()).await.status, 200, "pages come from memory");
    let back = format!("ALTER DATABASE {name} ALLOW_CONNECTIONS true");
    server.execute(sqlx::AssertSqlSafe(back)).await.unwrap();
    assert_eq!(world.client().post(&school.path(), &waiting).await.status, 204);
    let receipts: Vec<(i64,)> = world.app.store.fetch_all("SELECT COUNT(*) FROM receipt", &[]).await.unwrap();
    assert_eq!(receipts, [(2,)]);
}

/// The real program on a disk that fills up while parents answer.
#[tokio::test]
async fn a_full_disk_refuses_and_what_was_acknowledged_stays() {
    let database = Database::new(Engine::Sqlite).await;
    let start = Start { data: database.folder.path(), database: None, listen: "127.0.0.1:0", file_limit: Some(3_000) };
    let mut service = start.start().await;
    let mut wire = Wire::connect(&service.address).await.unwrap();
    let visit = crate::harness::client::encode(&first_visit_form(service.word()));
    let (status, head, body) = wire.post("/start", "", &visit).await.unwrap();
    assert_eq!(status, 303, "{body}");
    let cookie = head.lines().find_map(|line| line.strip_prefix("set-cookie:")).unwrap().split(';').next().unwrap();
    let cookie = format!("cookie: {}\r\n", cookie.trim().replace("__host", "__Host"));
    let (closes, results) = crate::harness::process_days();
    let opening = format!("closes={closes}&results={results}&k=5");
    let (status, head, body) = wire.post("/team/open", &cookie, &opening).await.unwrap();
    assert_eq!(status, 303, "{head} {body}");
    let (code, survey) = crate::harness::code_and_survey(&database.url).await;
    let send = |n: usize| {
        let answers = [("emotion", if n.is_multiple_of(2) { "yes" } else { "no" })];
        crate::harness::client::encode(&form(survey, "nl", 0, &answers, &format!("{n:032x}")))
    };
    let (mut acknowledged, mut refused) = (0, 0);
    for n in 0..60_000 {
        let (status, _, body) = wire.post(&format!("/{code}"), "", &send(n)).await.unwrap();
        match status {
            204 => acknowledged = n + 1,
            503 => {
                assert!(body.contains("<h1>") && !body.contains("disk"), "{body}");
                refused += 1;
            }
            other => panic!("{other} {body}"),
        }
        if refused > 0 {
            break;
        }
    }
    assert!(refused > 0, "the disk was never full after {acknowledged} answers");
    assert!(acknowledged > 100, "only {acknowledged}");
    service.kill().await;
    // There is room again. The one that was refused is sent once more, and so are some that were counted.
    let mut service = Start { file_limit: None, ..start }.start().await;
    let mut wire = Wire::connect(&service.address).await.unwrap();
    for n in acknowledged - 50..=acknowledged {
        assert_eq!(wire.post(&format!("/{code}"), "", &send(n)).await.unwrap().0, 204);
    }
    let (status, _, body) =
        wire.post(&format!("/team/survey/{}", survey.0), &cookie, "do=open-box&sure=1").await.unwrap();
    assert_eq!(status, 303, "{body}");
    service.kill().await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    let people = crate::harness::people_in_opened_box(&database.url).await;
    assert_eq!(people, acknowledged as u64 + 1);
}
