//! Failed sign-ins, counted in the database, so that several copies of the service slow down together.

use super::{Result, Store, args};

/// Failures that cost nothing: a person may mistype.
const FREE: i64 = 4;
/// The longest wait in seconds.
const LONGEST: i64 = 300;
/// Seconds after the last wait until everything is forgotten.
const FORGOTTEN_AFTER: i64 = 3600;

/// Takes one try at signing in. `Err(seconds)`: not before this many seconds.
///
/// The try is counted as a failure *before* the password is looked at, so a hundred tries at once do not all
/// slip through; [`forgive`] takes it back after a success.
pub async fn take(store: &Store, who: &[u8], now: i64) -> Result<Result<(), i64>> {
    let mut tx = store.begin().await?;
    tx.execute("DELETE FROM attempt WHERE until < $1", args![now - FORGOTTEN_AFTER]).await?;
    let sql = "INSERT INTO attempt (who, failures, until) VALUES ($1, 0, $2) ON CONFLICT (who) DO UPDATE SET who = excluded.who \
               RETURNING failures, until";
    let rows: Vec<(i64, i64)> = tx.fetch_all(sql, args![who, now]).await?;
    let (failures, until) = rows[0];
    if until > now {
        tx.commit().await?;
        return Ok(Err(until - now));
    }
    let wait = if failures < FREE { 0 } else { LONGEST.min(2 << (failures - FREE).min(10)) };
    let sql = "UPDATE attempt SET failures = failures + 1, until = $2 WHERE who = $1";
    tx.execute_one(sql, args![who, now + wait]).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Forgets the failures of somebody who signed in.
pub async fn forgive(store: &Store, who: &[u8]) -> Result<()> {
    let mut tx = store.begin().await?;
    tx.execute("DELETE FROM attempt WHERE who = $1", args![who]).await?;
    tx.commit().await
}
