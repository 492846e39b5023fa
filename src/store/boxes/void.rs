//! Voiding: a child pressed the screen three hundred times, so that afternoon does not count. Nobody sees what
//! was in it.

use super::{POOL, Sitting, lock_gates};
use crate::{
    domain::{
        day::Day,
        ids::{SpotId, SurveyId},
        survey::State,
    },
    store::{Result, Store, args, scope::SchoolScope},
};

/// Leaves out a sitting that has not settled yet. `false` when there is no such sitting (any more).
pub async fn void(store: &Store, scope: SchoolScope, survey: SurveyId, sitting: Sitting) -> Result<bool> {
    let mut tx = store.begin().await?;
    if !matches!(lock_gates(&mut tx, scope, survey).await?, Some(State::Open | State::Held)) || sitting == POOL {
        return Ok(false);
    }
    let sql = "SELECT shard FROM fresh WHERE survey = $1 AND spot = $2 AND day = $3";
    let there: Vec<(i64,)> = tx.fetch_all(sql, args![survey.0, sitting.spot.0, sitting.day.0]).await?;
    let sql = "INSERT INTO void (survey, spot, day) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    if there.is_empty() || tx.execute(sql, args![survey.0, sitting.spot.0, sitting.day.0]).await? == 0 {
        return Ok(false);
    }
    tx.execute_one("UPDATE survey SET voided = voided + 1 WHERE id = $1", args![survey.0]).await?;
    tx.bump().await?;
    tx.commit().await?;
    tracing::info!(survey = survey.0, day = sitting.day.0, "a sitting was voided");
    Ok(true)
}

/// A sitting that has not settled, and whether it is void.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unsettled {
    /// Where and when.
    pub sitting: Sitting,
    /// It will be left out.
    pub voided: bool,
}

/// The sittings that have not settled: where and when something was sent, never how much.
pub async fn unsettled(store: &Store, scope: SchoolScope, survey: SurveyId) -> Result<Vec<Unsettled>> {
    let sql = "SELECT DISTINCT fresh.spot, fresh.day, \
               CASE WHEN void.survey IS NULL THEN CAST(0 AS BIGINT) ELSE CAST(1 AS BIGINT) END \
               FROM fresh JOIN survey ON survey.id = fresh.survey \
               LEFT JOIN void ON void.survey = fresh.survey AND void.spot = fresh.spot AND void.day = fresh.day \
               WHERE fresh.survey = $1 AND survey.school_id = $2 AND fresh.spot <> 0 ORDER BY fresh.day, fresh.spot";
    let rows: Vec<(i64, i64, i64)> = store.fetch_all(sql, args![survey.0, scope.school().0]).await?;
    let row =
        |(spot, day, voided)| Unsettled { sitting: Sitting { spot: SpotId(spot), day: Day(day) }, voided: voided == 1 };
    Ok(rows.into_iter().map(row).collect())
}
