//! Settling: a sitting that is over goes into the pool, and nobody knows any more where and when.

use super::{POOL, SealedRow, Sealer, lock_gates, sealed_rows, write_row};
use crate::{
    domain::{
        counters::Counters,
        day::Day,
        ids::{SpotId, SurveyId},
        participation,
        survey::{Facet, State, Survey},
    },
    store::{Result, Store, Tx, args, scope::SchoolScope},
};

/// Which sittings are over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// Those of earlier days.
    Earlier,
    /// Also today's: "the evening is over".
    Today,
}

/// Merges the sittings that are over into the pool, and tells about how many people took part, at most once
/// a day. Returns whether anything was merged.
pub async fn settle(
    store: &Store,
    sealer: &Sealer,
    scope: SchoolScope,
    survey: &Survey,
    today: Day,
    over: Over,
) -> Result<bool> {
    let mut tx = store.begin().await?;
    if !matches!(lock_gates(&mut tx, scope, survey.id).await?, Some(State::Open | State::Held)) {
        return Ok(false);
    }
    let is_over = |row: &SealedRow| row.sitting == POOL || row.sitting.day < today || over == Over::Today;
    let rows: Vec<SealedRow> = sealed_rows(&mut tx, survey.id).await?.into_iter().filter(is_over).collect();
    if rows.iter().all(|row| row.sitting == POOL) {
        return Ok(false);
    }
    let width = survey.snapshot.layout().width();
    let mut pool = Counters::zero(width);
    for row in &rows {
        if !row.voided {
            pool.merge(&sealer.open(survey.id, row.sitting, row.shard, &row.sealed, width)?);
        }
        let sql = "DELETE FROM fresh WHERE survey = $1 AND spot = $2 AND day = $3 AND shard = $4";
        tx.execute_one(sql, args![survey.id.0, row.sitting.spot.0, row.sitting.day.0, row.shard]).await?;
    }
    write_row(&mut tx, survey.id, POOL, 0, &sealer.seal(survey.id, POOL, 0, &pool)).await?;
    write_progress(&mut tx, survey, &pool, today).await?;
    tx.commit().await?;
    store.truncate_log().await?;
    Ok(true)
}

/// Moves the participation, if it has not moved today.
async fn write_progress(tx: &mut Tx, survey: &Survey, pool: &Counters, today: Day) -> Result<()> {
    let sql = "UPDATE survey SET progress_day = $2, revision = revision + 1 WHERE id = $1 AND progress_day < $2";
    if tx.execute(sql, args![survey.id.0, today.0]).await? == 0 {
        return Ok(());
    }
    let layout = survey.snapshot.layout();
    let at = |spot| pool.at(layout.counted(Facet::Spot, spot));
    let mut write = vec![(0, (0..layout.values(Facet::Spot)).map(at).sum())];
    write.extend(survey.snapshot.spots.iter().map(|spot| (spot.0, at(layout.spot(*spot)))));
    for (spot, people) in write {
        let sql = "INSERT INTO progress (survey, spot, steps) VALUES ($1, $2, $3) \
                   ON CONFLICT (survey, spot) DO UPDATE SET steps = excluded.steps";
        let steps = i64::try_from(participation::steps(people)).unwrap_or(i64::MAX);
        tx.execute_one(sql, args![survey.id.0, spot, steps]).await?;
    }
    tx.bump().await
}

/// How many whole steps of people took part so far: in all, and by place.
pub async fn progress(store: &Store, scope: SchoolScope, survey: SurveyId) -> Result<Vec<(Option<SpotId>, i64)>> {
    let sql = "SELECT progress.spot, progress.steps FROM progress JOIN survey ON survey.id = progress.survey \
               WHERE progress.survey = $1 AND survey.school_id = $2 ORDER BY progress.spot";
    let rows: Vec<(i64, i64)> = store.fetch_all(sql, args![survey.0, scope.school().0]).await?;
    Ok(rows.into_iter().map(|(spot, steps)| ((spot != 0).then_some(SpotId(spot)), steps)).collect())
}
