//! Two engines, one schema.

use std::collections::BTreeSet;

use drempel::store::Store;

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
