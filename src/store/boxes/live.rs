//! The votes so far, for a second screen at the stand: in steps of ten people, looked up at most every five minutes, and only
//! when the team turned it on. What was looked up is kept, so that several copies of the service tell the same; how many
//! people were behind it is kept sealed.

use super::{Sealer, lock_gates, open::everything};
use crate::{
    domain::{
        ids::SurveyId,
        survey::{State, Survey},
        vote::{LIVE_SECONDS, Live},
    },
    store::{Result, Store, StoreError, args, scope::SchoolScope},
};

/// The last look, with its second.
type LiveRow = (i64, String, Vec<u8>);

const OF_SURVEY: &str = "SELECT moment, votes, people FROM live WHERE survey = $1";

/// The votes of each candidate in whole steps; `None` when the vote has no second screen, or is over.
pub async fn votes(
    store: &Store,
    sealer: &Sealer,
    scope: SchoolScope,
    survey: &Survey,
    now: i64,
) -> Result<Option<Vec<u64>>> {
    if survey.school != scope.school() || survey.snapshot.vote.as_ref().is_none_or(|vote| !vote.live) {
        return Ok(None);
    }
    let is_fresh = |row: &LiveRow| (row.0..row.0 + LIVE_SECONDS).contains(&now);
    if let Some(kept) = store.fetch_optional::<LiveRow>(OF_SURVEY, args![survey.id.0]).await?.filter(is_fresh) {
        return Ok(Some(read(sealer, survey.id, &kept)?.votes));
    }
    let mut tx = store.begin().await?;
    if !matches!(lock_gates(&mut tx, scope, survey.id).await?, Some(State::Open | State::Held)) {
        return Ok(None);
    }
    // Under the lock: another copy may have looked meanwhile, and then its look stands.
    let kept: Option<LiveRow> = tx.fetch_optional(OF_SURVEY, args![survey.id.0]).await?;
    let before = kept.as_ref().map(|kept| read(sealer, survey.id, kept)).transpose()?.unwrap_or_default();
    if kept.as_ref().is_some_and(is_fresh) {
        return Ok(Some(before.votes));
    }
    let look = before.look(&survey.snapshot, &everything(&mut tx, sealer, survey).await?);
    let votes = serde_json::to_string(&look.votes).expect("numbers are JSON");
    let people = sealer.key.seal(&place(survey.id), &look.people.to_le_bytes(), &sealer.random);
    let sql = "INSERT INTO live (survey, moment, votes, people) VALUES ($1, $2, $3, $4) ON CONFLICT (survey) \
               DO UPDATE SET moment = excluded.moment, votes = excluded.votes, people = excluded.people";
    tx.execute_one(sql, args![survey.id.0, now, &votes[..], &people[..]]).await?;
    tx.commit().await?;
    Ok(Some(look.votes))
}

fn read(sealer: &Sealer, survey: SurveyId, (_, votes, people): &LiveRow) -> Result<Live> {
    let unexpected = || StoreError::Unexpected(format!("the votes so far of {survey:?}"));
    let people = sealer.key.open(&place(survey), people).map_err(|_| unexpected())?;
    let people = u64::from_le_bytes(people.try_into().map_err(|_| unexpected())?);
    Ok(Live { votes: serde_json::from_str(votes).map_err(|_| unexpected())?, people })
}

/// What a sealed number of people is bound to.
fn place(survey: SurveyId) -> Vec<u8> {
    [&b"live"[..], &survey.0.to_le_bytes()].concat()
}
