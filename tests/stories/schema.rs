//! Two engines, one schema.

use std::collections::BTreeSet;

use drempel::{
    domain::{
        code::Code,
        day::Day,
        place::{PlaceKind, Stage},
        survey::{Facet, SurveyKind},
    },
    store::{Store, mirrors, results, schools, spots, surveys},
};
use sqlx::{Executor as _, PgPool, SqlitePool, migrate::Migrator, sqlite::SqliteConnectOptions};

use crate::harness::database::{Database, Engine};

fn migrations(engine: &str) -> BTreeSet<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(engine);
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn both_engines_have_the_same_migrations() {
    assert_eq!(migrations("sqlite"), migrations("postgres"));
    assert!(!migrations("sqlite").is_empty());
}

#[tokio::test]
async fn both_engines_have_the_same_tables_and_columns() {
    let sqlite = Database::new(Engine::Sqlite).await;
    let sqlite = Store::open(&sqlite.url).await.map(|store| (store, sqlite)).unwrap();
    let columns: Vec<(String, String)> = sqlite
        .0
        .fetch_all(
            "SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE '_sqlx%'",
            &[],
        )
        .await
        .unwrap();
    let of_sqlite: BTreeSet<_> = columns.into_iter().collect();
    let postgres = Database::new(Engine::Postgres).await;
    let store = Store::open(&postgres.url).await.unwrap();
    let columns: Vec<(String, String)> = store
        .fetch_all(
            "SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT) FROM information_schema.columns \
             WHERE table_schema = 'public' AND table_name NOT LIKE '\\_sqlx%'",
            &[],
        )
        .await
        .unwrap();
    assert_eq!(of_sqlite, columns.into_iter().collect());
    assert!(of_sqlite.len() > 40);
}

/// A strict table refuses a text where a number belongs, as PostgreSQL does.
#[tokio::test]
async fn sqlite_tables_are_strict() {
    let database = Database::new(Engine::Sqlite).await;
    let store = Store::open(&database.url).await.unwrap();
    let loose: Vec<(String,)> = store
        .fetch_all(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 \
                    AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_sqlx%'",
            &[],
        )
        .await
        .unwrap();
    assert_eq!(loose, vec![]);
}

/// Rows of the first version, as a school that has been using it would have them.
const FIRST_VERSION: [&str; 7] = [
    "INSERT INTO school (id, name, families, languages, zone) VALUES (1, 'De Regenboog', 180, '[\"nl\",\"ar\"]', 'Europe/Brussels')",
    "INSERT INTO spot (id, school_id, code, kind) VALUES (2, 1, 'ABC123', 'gate')",
    "INSERT INTO survey (id, school_id, wave, state, opens, closes, results, held_since, final_since, progress_day, voided, snapshot, revision) \
     VALUES (3, 1, 1, 'final', 20700, 20714, 20721, 20715, 20718, 20714, 0, '{\"plan\":\"parents\",\"k\":5,\"parts\":[{\"questions\":\
     [{\"key\":\"emotion\",\"kind\":\"scale\",\"max\":1,\"choices\":[\"yes\",\"mostly\",\"little\",\"no\"],\"alone\":null}]}],\
     \"languages\":[\"nl\",\"ar\"],\"spots\":[2]}', 4)",
    "INSERT INTO block (survey, part, block, languages, people) VALUES (3, 0, 0, '', 24)",
    "INSERT INTO block (survey, part, block, languages, people) VALUES (3, 0, 1, 'nl ar', 24)",
    "INSERT INTO tally (survey, part, block, question, choice, n) VALUES (3, 0, 0, 'emotion', 'answered', 24), \
     (3, 0, 0, 'emotion', 'yes', 20), (3, 0, 0, 'emotion', 'mostly', 0), (3, 0, 0, 'emotion', 'little', 0), (3, 0, 0, 'emotion', 'no', 4), \
     (3, 0, 0, 'emotion', 'unknown', 0)",
    "INSERT INTO who (survey, facet, grp, people) VALUES (3, 'language', 'nl ar', 24), (3, 'spot', '2', 24)",
];

/// A database of the first version is brought up to date with everything that was in it.
async fn the_first_version_moves_on(engine: Engine) {
    let database = Database::new(engine).await;
    match engine {
        Engine::Sqlite => {
            let options = SqliteConnectOptions::new().filename(&database.url).create_if_missing(true);
            let pool = SqlitePool::connect_with(options).await.unwrap();
            first(sqlx::migrate!("migrations/sqlite")).run(&pool).await.unwrap();
            for sql in FIRST_VERSION {
                pool.execute(sql).await.unwrap();
            }
            pool.close().await;
        }
        Engine::Postgres => {
            let pool = PgPool::connect(&database.url).await.unwrap();
            first(sqlx::migrate!("migrations/postgres")).run(&pool).await.unwrap();
            for sql in FIRST_VERSION {
                pool.execute(sql).await.unwrap();
            }
            pool.close().await;
        }
    }
    let store = Store::open(&database.url).await.unwrap();
    let (scope, spot) = spots::by_code(&store, Code::parse("ABC123").unwrap()).await.unwrap().unwrap();
    assert_eq!((spot.kind, spot.tried), (PlaceKind::Gate, 0));
    let school = schools::get(&store, scope).await.unwrap();
    assert_eq!((school.stage, school.year_starts, school.example), (Stage::Primary, (9, 1), false));
    let survey = surveys::all(&store, scope, SurveyKind::Parents).await.unwrap().remove(0);
    assert_eq!((survey.snapshot.facet, survey.results), (Some(Facet::Language), Some(Day(20721))));
    mirrors::skip(&store, scope, survey.id).await.unwrap();
    let report = results::read(&store, scope, &survey, &school).await.unwrap().unwrap();
    let yes = report.parents("emotion").unwrap().everybody.share("yes").unwrap();
    assert_eq!((yes.n, yes.of, report.who.languages[0].people), (20, 24, 24));
}

/// A migrator that stops after the first version.
fn first(all: Migrator) -> Migrator {
    Migrator::with_migrations(all.iter().take(1).cloned().collect())
}

#[tokio::test]
async fn the_first_version_moves_on_with_sqlite() {
    the_first_version_moves_on(Engine::Sqlite).await;
}

#[tokio::test]
async fn the_first_version_moves_on_with_postgres() {
    the_first_version_moves_on(Engine::Postgres).await;
}
