//! The only place with SQL. One text for SQLite and PostgreSQL: numbered arguments, `RETURNING`,
//! `ON CONFLICT`, and nothing that only one of them has.
//!
//! Invariant: no SQL outside this module. Held by `invariants::sql_stands_only_in_the_store`.

use std::{os::unix::fs::MetadataExt as _, path::PathBuf, str::FromStr as _, time::Duration};

use sqlx::{
    FromRow, PgPool, Postgres, Sqlite, SqlitePool,
    postgres::{PgConnectOptions, PgPoolOptions, PgRow},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow, SqliteSynchronous},
};

pub mod attempts;
pub mod boxes;
pub mod catalog;
pub mod class_talks;
pub mod devices;
pub mod members;
pub mod mirrors;
pub mod pictures;
pub mod promises;
pub mod results;
pub mod schools;
pub mod scope;
pub mod seal;
pub mod sessions;
pub mod slips;
pub mod spots;
pub mod surveys;
pub mod tablets;
pub mod voices;
pub mod wording;

/// A database that holds everything, on either engine.
#[derive(Clone, Debug)]
pub struct Store {
    engine: Engine,
}

#[derive(Clone, Debug)]
enum Engine {
    /// One connection writes, so that writers queue here and not in the database file.
    Sqlite {
        read: SqlitePool,
        write: SqlitePool,
        file: DatabaseFile,
    },
    Postgres(PgPool),
}

/// The file as it was when it was opened: SQLite would go on writing into a file that somebody deleted.
#[derive(Clone, Debug)]
struct DatabaseFile {
    path: PathBuf,
    inode: u64,
}

/// Why the database did not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The engine refused, or is not there.
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    /// The tables cannot be made or brought up to date.
    #[error("database tables: {0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    /// The database file was moved or deleted while the service runs.
    #[error("the database file {0} was moved or deleted")]
    FileGone(PathBuf),
    /// Somebody else has done the same thing already.
    #[error("somebody was faster")]
    Raced,
    /// A row holds something that this version cannot have written.
    #[error("the database holds something unexpected: {0}")]
    Unexpected(String),
}

impl StoreError {
    /// Whether the same call may succeed when it is made again: nothing is wrong with what was sent.
    pub fn is_passing(&self) -> bool {
        match self {
            Self::Database(error) => match error.as_database_error().and_then(|e| e.code()) {
                // PostgreSQL: serialisation failure, deadlock. SQLite: busy, locked, and their variants.
                Some(code) => {
                    ["40001", "40P01"].contains(&&*code) || sqlite_code(&code).is_some_and(|c| c == 5 || c == 6)
                }
                None => matches!(error, sqlx::Error::Io(_) | sqlx::Error::Protocol(_)),
            },
            Self::Raced => true,
            Self::Migrate(_) | Self::FileGone(_) | Self::Unexpected(_) => false,
        }
    }

    /// Whether the database itself is away, locked, full or broken, so that no other call will do better.
    pub fn is_outage(&self) -> bool {
        match self {
            Self::Database(error) => match error.as_database_error() {
                Some(database) => database.code().is_some_and(|code| {
                    // Classes 08, 53, 55, 57, 58 of PostgreSQL: connection, resources, locks, shutdown, system.
                    ["08", "53", "55", "57", "58"].iter().any(|class| code.len() == 5 && code.starts_with(class))
                        // SQLite: busy, locked, read-only, input/output, corrupt, full, cannot open, not a database.
                        || sqlite_code(&code).is_some_and(|code| [5, 6, 8, 10, 11, 13, 14, 26].contains(&code))
                }),
                None => true,
            },
            Self::FileGone(_) => true,
            Self::Raced | Self::Migrate(_) | Self::Unexpected(_) => false,
        }
    }
}

/// The primary result code of SQLite, whose codes are plain numbers of up to four digits.
fn sqlite_code(code: &str) -> Option<u32> {
    code.parse::<u32>().ok().filter(|_| code.len() < 5).map(|code| code & 0xff)
}

/// The result of a call to the store.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// A value in a statement.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// A whole number.
    Int(i64),
    /// A whole number, or nothing.
    OptionalInt(Option<i64>),
    /// Text.
    Text(&'a str),
    /// Bytes.
    Bytes(&'a [u8]),
}

impl From<i64> for Arg<'_> {
    fn from(value: i64) -> Self {
        Self::Int(value)
    }
}

impl From<Option<i64>> for Arg<'_> {
    fn from(value: Option<i64>) -> Self {
        Self::OptionalInt(value)
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(value: &'a str) -> Self {
        Self::Text(value)
    }
}

impl<'a> From<&'a [u8]> for Arg<'a> {
    fn from(value: &'a [u8]) -> Self {
        Self::Bytes(value)
    }
}

/// Builds the arguments of a statement: `args![survey.0, "open"]`.
macro_rules! args {
    ($($value:expr),* $(,)?) => { &[$($crate::store::Arg::from($value)),*] };
}
use args;

/// What both engines can read a row into: tuples, and anything that derives `FromRow`.
pub trait Row: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin {}
impl<T: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin> Row for T {}

/// A statement with its arguments, ready for one engine.
macro_rules! bound {
    ($query:expr, $args:expr) => {
        $args.iter().fold($query, |query, arg| match *arg {
            Arg::Int(value) => query.bind(value),
            Arg::OptionalInt(value) => query.bind(value),
            Arg::Text(value) => query.bind(value),
            Arg::Bytes(value) => query.bind(value),
        })
    };
}

/// An open transaction that may write. Dropped without [`commit`](Tx::commit), nothing of it happened.
#[derive(Debug)]
pub enum Tx {
    /// Holds the one write lock of the file.
    Sqlite(sqlx::Transaction<'static, Sqlite>),
    /// Read committed; rows are locked by updating them.
    Postgres(sqlx::Transaction<'static, Postgres>),
}

impl Tx {
    /// Runs a statement; returns how many rows it changed.
    pub async fn execute(&mut self, sql: &'static str, args: &[Arg<'_>]) -> Result<u64> {
        Ok(match self {
            Self::Sqlite(tx) => bound!(sqlx::query::<Sqlite>(sql), args).execute(&mut **tx).await?.rows_affected(),
            Self::Postgres(tx) => bound!(sqlx::query::<Postgres>(sql), args).execute(&mut **tx).await?.rows_affected(),
        })
    }

    /// All rows.
    pub async fn fetch_all<T: Row>(&mut self, sql: &'static str, args: &[Arg<'_>]) -> Result<Vec<T>> {
        Ok(match self {
            Self::Sqlite(tx) => bound!(sqlx::query_as::<Sqlite, T>(sql), args).fetch_all(&mut **tx).await?,
            Self::Postgres(tx) => bound!(sqlx::query_as::<Postgres, T>(sql), args).fetch_all(&mut **tx).await?,
        })
    }

    /// The row, if there is one.
    pub async fn fetch_optional<T: Row>(&mut self, sql: &'static str, args: &[Arg<'_>]) -> Result<Option<T>> {
        Ok(self.fetch_all(sql, args).await?.pop())
    }

    /// Runs a statement that must change exactly one row.
    pub async fn execute_one(&mut self, sql: &'static str, args: &[Arg<'_>]) -> Result<()> {
        match self.execute(sql, args).await? {
            1 => Ok(()),
            rows => Err(StoreError::Unexpected(format!("{rows} rows where one was to change: {sql}"))),
        }
    }

    /// Tells every copy of the service that something that pages show has changed.
    pub async fn bump(&mut self) -> Result<()> {
        self.execute_one("UPDATE catalog SET revision = revision + 1 WHERE id = 1", args![]).await
    }

    /// Makes it so. When this fails, it may have happened or not.
    pub async fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }
}

/// How long to wait for a lock or a connection before giving up with a clear answer.
const PATIENCE: Duration = Duration::from_secs(3);

impl Store {
    /// Opens a database, a file path or a `postgres://` address, and brings its tables up to date.
    pub async fn open(database: &str) -> Result<Self> {
        let store = if is_postgres(database) {
            Self::open_postgres(database).await?
        } else {
            Self::open_sqlite(database).await?
        };
        match &store.engine {
            Engine::Sqlite { write, .. } => sqlx::migrate!("migrations/sqlite").run(write).await?,
            Engine::Postgres(pool) => sqlx::migrate!("migrations/postgres").run(pool).await?,
        }
        Ok(store)
    }

    async fn open_sqlite(database: &str) -> Result<Self> {
        let path = PathBuf::from(database);
        let options = SqliteConnectOptions::new()
            .filename(&path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(PATIENCE)
            // What is deleted is overwritten, not only unlinked.
            .pragma("secure_delete", "ON")
            .pragma("temp_store", "MEMORY");
        let pool = |connections| SqlitePoolOptions::new().max_connections(connections).acquire_timeout(PATIENCE);
        // Receipts land on pages all over their table: keep those in memory, and write them back less often.
        let writer = options.clone().pragma("cache_size", "-16000").pragma("wal_autocheckpoint", "16000");
        let write = pool(1).connect_with(writer).await?;
        let read = pool(2).connect_with(options).await?;
        let inode = std::fs::metadata(&path).map_err(sqlx::Error::Io)?.ino();
        Ok(Self { engine: Engine::Sqlite { read, write, file: DatabaseFile { path, inode } } })
    }

    async fn open_postgres(database: &str) -> Result<Self> {
        // Whoever waits for a lock that nobody gives up gets a clear answer, as on the other engine.
        let waits = [("lock_timeout", PATIENCE.as_millis()), ("statement_timeout", 10 * PATIENCE.as_millis())];
        let options = PgConnectOptions::from_str(database)?.options(waits);
        let pool = PgPoolOptions::new().max_connections(8).acquire_timeout(PATIENCE).connect_with(options).await?;
        Ok(Self { engine: Engine::Postgres(pool) })
    }

    /// Begins to write.
    pub async fn begin(&self) -> Result<Tx> {
        Ok(match &self.engine {
            Engine::Sqlite { write, file, .. } => {
                file.check()?;
                // A deferred transaction that reads first fails with "busy" and ignores the timeout.
                Tx::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?)
            }
            Engine::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// All rows, outside a transaction.
    pub async fn fetch_all<T: Row>(&self, sql: &'static str, args: &[Arg<'_>]) -> Result<Vec<T>> {
        Ok(match &self.engine {
            Engine::Sqlite { read, file, .. } => {
                file.check()?;
                bound!(sqlx::query_as::<Sqlite, T>(sql), args).fetch_all(read).await?
            }
            Engine::Postgres(pool) => bound!(sqlx::query_as::<Postgres, T>(sql), args).fetch_all(pool).await?,
        })
    }

    /// The row, if there is one, outside a transaction.
    pub async fn fetch_optional<T: Row>(&self, sql: &'static str, args: &[Arg<'_>]) -> Result<Option<T>> {
        Ok(self.fetch_all(sql, args).await?.pop())
    }

    /// Empties the write-ahead log into the database file, so that no older page stays behind in it.
    /// PostgreSQL recycles its own; what is in there is sealed.
    pub async fn truncate_log(&self) -> Result<()> {
        if let Engine::Sqlite { write, .. } = &self.engine {
            sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(write).await?;
        }
        Ok(())
    }

    /// Ends all connections.
    pub async fn close(&self) {
        match &self.engine {
            Engine::Sqlite { read, write, .. } => {
                read.close().await;
                write.close().await;
            }
            Engine::Postgres(pool) => pool.close().await,
        }
    }
}

impl DatabaseFile {
    fn check(&self) -> Result<()> {
        match std::fs::metadata(&self.path) {
            Ok(found) if found.ino() == self.inode => Ok(()),
            _ => Err(StoreError::FileGone(self.path.clone())),
        }
    }
}

/// Whether a setting names a PostgreSQL database rather than a file.
pub fn is_postgres(database: &str) -> bool {
    database.starts_with("postgres://") || database.starts_with("postgresql://")
}
