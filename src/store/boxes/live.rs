//! The votes so far, for a second screen at the stand: in steps of ten, looked up at most every five minutes, and only
//! when the team turned it on. What was looked up is kept, so that several copies of the service tell the same.

use super::{Sealer, lock_gates, open::everything};
use crate::{
    domain::{
        survey::{State, Survey},
        vote::{self, LIVE_SECONDS},
    },
    store::{Result, Store, StoreError, args, scope::SchoolScope},
};

/// The votes of each candidate in whole steps; `None` when the vote has no second screen, or is over.
pub async fn votes(
    store: &Store,
    sealer: &Sealer,
    scope: SchoolScope,
    survey: &Survey,
    now: i64,
) -> Result<Option<Vec<u64>>> {
    if survey.snapshot.vote.as_ref().is_none_or(|vote| !vote.live) {
        return Ok(None);
    }
    let sql = "SELECT live.moment, live.votes FROM live JOIN survey ON survey.id = live.survey \
               WHERE live.survey = $1 AND survey.school_id = $2";
    let kept: Option<(i64, String)> = store.fetch_optional(sql, args![survey.id.0, scope.school().0]).await?;
    if let Some((moment, votes)) = kept
        && (moment..moment + LIVE_SECONDS).contains(&now)
    {
        let votes = serde_json::from_str(&votes);
        return votes.map(Some).map_err(|_| StoreError::Unexpected(format!("votes so far of {:?}", survey.id)));
    }
    let mut tx = store.begin().await?;
    if !matches!(lock_gates(&mut tx, scope, survey.id).await?, Some(State::Open | State::Held)) {
        return Ok(None);
    }
    let votes = vote::live(&survey.snapshot, &everything(&mut tx, sealer, survey).await?);
    let text = serde_json::to_string(&votes).expect("numbers are JSON");
    // Another copy may have looked meanwhile: then its look stands, and this one is shown at no screen.
    let sql = "INSERT INTO live (survey, moment, votes) VALUES ($1, $2, $3) \
               ON CONFLICT (survey) DO UPDATE SET moment = excluded.moment, votes = excluded.votes \
               WHERE live.moment <= $2 - $4 OR live.moment > $2";
    let written = tx.execute(sql, args![survey.id.0, now, &text[..], LIVE_SECONDS]).await? == 1;
    tx.commit().await?;
    if written {
        return Ok(Some(votes));
    }
    let kept: Option<(i64, String)> =
        store.fetch_optional("SELECT moment, votes FROM live WHERE survey = $1", args![survey.id.0]).await?;
    Ok(kept.and_then(|(_, votes)| serde_json::from_str(&votes).ok()))
}
