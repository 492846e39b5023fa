//! A database of its own for each test, on either engine.

use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{Connection as _, Executor as _};
use tempfile::TempDir;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Postgres,
}

pub struct Database {
    pub engine: Engine,
    /// What `--database` takes.
    pub url: String,
    /// Name of the PostgreSQL database.
    pub name: String,
    /// For files of the test; the SQLite database is in it.
    pub folder: TempDir,
}

/// The address of the throw-away PostgreSQL that `tests/run` starts.
pub fn postgres() -> String {
    std::env::var("DREMPEL_TEST_POSTGRES").expect("tests/run starts PostgreSQL and sets DREMPEL_TEST_POSTGRES")
}

impl Database {
    pub async fn new(engine: Engine) -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let folder = tempfile::tempdir().unwrap();
        let (url, name) = match engine {
            Engine::Sqlite => (folder.path().join("drempel.sqlite").to_string_lossy().into_owned(), String::new()),
            Engine::Postgres => {
                // The folder's random name keeps apart runs on one server whose processes have the same number.
                let random =
                    folder.path().file_name().unwrap().to_string_lossy().trim_start_matches('.').to_lowercase();
                let name = format!("test_{}_{}_{random}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
                let server = postgres();
                let mut connection = sqlx::PgConnection::connect(&server).await.unwrap();
                let sql = format!("CREATE DATABASE {name}");
                connection.execute(sqlx::AssertSqlSafe(sql)).await.unwrap();
                (server.replacen("/postgres?", &format!("/{name}?"), 1), name)
            }
        };
        Self { engine, url, name, folder }
    }

    /// Everything that a thief of the disk would hold: the files of SQLite with the write-ahead log, or a dump.
    pub fn stolen(&self) -> Vec<u8> {
        match self.engine {
            Engine::Sqlite => {
                let files = std::fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path());
                let files =
                    files.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("drempel.sqlite"));
                files.flat_map(|path| std::fs::read(path).unwrap()).collect()
            }
            Engine::Postgres => {
                let dump = std::process::Command::new("pg_dump").arg(&self.url).output().unwrap();
                assert!(dump.status.success(), "{}", String::from_utf8_lossy(&dump.stderr));
                dump.stdout
            }
        }
    }
}
