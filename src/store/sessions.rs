//! Who is signed in. The database holds a hash of the token, so a stolen copy opens no session.

use super::{Result, Store, args, members::Member, scope::SchoolScope};
use crate::domain::ids::SchoolId;

/// Seconds after which a session ends: thirty days.
pub const SECONDS: i64 = 30 * 24 * 3600;

/// Begins a session; `token_hash` is the hash of the token in the cookie, `now` in seconds since 1970.
pub async fn begin(store: &Store, token_hash: &[u8], member: &Member, now: i64) -> Result<()> {
    let mut tx = store.begin().await?;
    tx.execute("DELETE FROM session WHERE expires <= $1", args![now]).await?;
    tx.execute_one(
        "INSERT INTO session (token, member, school_id, expires) VALUES ($1, $2, $3, $4)",
        args![token_hash, member.id.0, member.school.0, now + SECONDS],
    )
    .await?;
    tx.commit().await
}

/// What the holder of this token may do.
pub async fn scope(store: &Store, token_hash: &[u8], now: i64) -> Result<Option<SchoolScope>> {
    let sql = "SELECT session.school_id FROM session JOIN membership ON membership.member = session.member \
               AND membership.school_id = session.school_id WHERE session.token = $1 AND session.expires > $2";
    let row: Option<(i64,)> = store.fetch_optional(sql, args![token_hash, now]).await?;
    Ok(row.map(|(school,)| SchoolScope::of(SchoolId(school))))
}

/// Ends a session.
pub async fn end(store: &Store, token_hash: &[u8]) -> Result<()> {
    let mut tx = store.begin().await?;
    tx.execute("DELETE FROM session WHERE token = $1", args![token_hash]).await?;
    tx.commit().await
}
