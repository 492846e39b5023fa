//! Slips: one-time codes on paper, one for each family. What is kept is a keyed hash of each, nothing of who got which;
//! it is burned in the transaction that counts the answer (see `boxes::count`), and dropped with the receipts.

use std::sync::LazyLock;

use super::{Arg, Result, Store, args, scope::SchoolScope, surveys};
use crate::domain::{
    ids::SurveyId,
    survey::{Slips, State},
};

/// What is kept of a slip for one part of a survey.
pub type SlipHash = [u8; 16];

/// Slips that are written in one statement.
const AT_ONCE: usize = 64;
static MANY: LazyLock<&'static str> = LazyLock::new(|| {
    let rows: Vec<String> = (2..AT_ONCE + 2).map(|n| format!("($1, ${n}, 0)")).collect();
    String::leak(format!("INSERT INTO slip (survey, mac, used) VALUES {}", rows.join(", ")))
});

/// Adds slips to an open survey, and switches them on. `hashes`: one for each slip and part, in no order. `false` when the
/// survey is not open.
pub async fn add(store: &Store, scope: SchoolScope, survey: SurveyId, hashes: &mut [SlipHash]) -> Result<bool> {
    // Sorted by what tells nothing, so that the order of the rows does not tell which parts belong together.
    hashes.sort_unstable();
    let mut tx = store.begin().await?;
    if !surveys::is_open(&mut tx, scope, survey).await? {
        return Ok(false);
    }
    // Many in one statement: while they are written, nobody's answer is.
    let (many, rest) = hashes.as_chunks::<AT_ONCE>();
    for some in many {
        let args: Vec<Arg<'_>> =
            std::iter::once(Arg::Int(survey.0)).chain(some.iter().map(|hash| Arg::Bytes(hash))).collect();
        tx.execute(&MANY, &args).await?;
    }
    for hash in rest {
        let sql = "INSERT INTO slip (survey, mac, used) VALUES ($1, $2, 0)";
        tx.execute_one(sql, args![survey.0, &hash[..]]).await?;
    }
    let sql = "UPDATE survey SET slips = $2, revision = revision + 1 WHERE id = $1 AND slips = 'off'";
    tx.execute(sql, args![survey.0, Slips::Also.as_str()]).await?;
    tx.bump().await?;
    tx.commit().await?;
    Ok(true)
}

/// Chooses whether the open code works beside the slips. `false` when the survey has none, or is not open.
pub async fn choose(store: &Store, scope: SchoolScope, survey: SurveyId, slips: Slips) -> Result<bool> {
    let mut tx = store.begin().await?;
    let sql = "UPDATE survey SET slips = $3, revision = revision + 1 \
               WHERE id = $1 AND school_id = $2 AND slips <> 'off' AND state = $4";
    let args = args![survey.0, scope.school().0, slips.as_str(), State::Open.as_str()];
    let chosen = slips != Slips::Off && tx.execute(sql, args).await? == 1;
    tx.bump().await?;
    tx.commit().await?;
    Ok(chosen)
}

/// Whether a slip was used; `None` when the survey has no such slip.
pub async fn is_used(store: &Store, survey: SurveyId, hash: SlipHash) -> Result<Option<bool>> {
    let sql = "SELECT used FROM slip WHERE survey = $1 AND mac = $2";
    let row: Option<(i64,)> = store.fetch_optional(sql, args![survey.0, &hash[..]]).await?;
    Ok(row.map(|(used,)| used != 0))
}

/// How many hashes a survey has: those of its slips, times its parts.
pub async fn count(store: &Store, scope: SchoolScope, survey: SurveyId) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM slip JOIN survey ON survey.id = slip.survey WHERE slip.survey = $1 AND survey.school_id = $2";
    let row: Option<(i64,)> = store.fetch_optional(sql, args![survey.0, scope.school().0]).await?;
    Ok(row.map_or(0, |(count,)| count))
}
