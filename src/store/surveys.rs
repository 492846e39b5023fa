//! Surveys, from opening on. What happens to their boxes is in [`boxes`].

use super::{Result, Store, StoreError, Tx, args, boxes, pictures, scope::SchoolScope};
use crate::domain::{
    day::Day,
    ids::{SchoolId, SurveyId},
    survey::{Slips, Snapshot, State, Survey, SurveyKind},
};

/// The columns of a [`SurveyRow`], in its order.
macro_rules! columns {
    () => {
        "survey.id, survey.school_id, survey.mirrors, survey.state, survey.opens, survey.closes, survey.results, \
         survey.held_since, survey.final_since, survey.voided, survey.snapshot, survey.revision, survey.slips"
    };
}
pub(super) use columns;

pub(super) type SurveyRow =
    (i64, i64, Option<i64>, String, i64, i64, i64, Option<i64>, Option<i64>, i64, String, i64, String);

/// The number that stands for "no day was promised".
const NO_DAY: i64 = 0;

pub(super) fn survey(row: SurveyRow) -> Result<Survey> {
    let (id, school, mirrors, state, opens, closes, results, held, closed, voided, snapshot, revision, slips) = row;
    let unexpected = |what: &str| StoreError::Unexpected(format!("{what} of survey {id}"));
    Ok(Survey {
        id: SurveyId(id),
        school: SchoolId(school),
        mirrors: mirrors.map(SurveyId),
        state: State::parse(&state).ok_or_else(|| unexpected("state"))?,
        opens: Day(opens),
        closes: Day(closes),
        results: (results != NO_DAY).then_some(Day(results)),
        held_since: held.map(Day),
        final_since: closed.map(Day),
        voided,
        snapshot: serde_json::from_str::<Snapshot>(&snapshot).map_err(|_| unexpected("snapshot"))?,
        revision,
        slips: Slips::parse(&slips).ok_or_else(|| unexpected("slips"))?,
    })
}

/// All surveys of a school of one kind, the newest first.
pub async fn all(store: &Store, scope: SchoolScope, kind: SurveyKind) -> Result<Vec<Survey>> {
    let sql = concat!("SELECT ", columns!(), " FROM survey WHERE school_id = $1 AND kind = $2 ORDER BY wave DESC");
    store.fetch_all(sql, args![scope.school().0, kind.as_str()]).await?.into_iter().map(survey).collect()
}

/// A survey of this school.
pub async fn get(store: &Store, scope: SchoolScope, id: SurveyId) -> Result<Option<Survey>> {
    let sql = concat!("SELECT ", columns!(), " FROM survey WHERE school_id = $1 AND id = $2");
    store.fetch_optional(sql, args![scope.school().0, id.0]).await?.map(survey).transpose()
}

/// Opens a survey: writes its snapshot, its gates, and from now on its codes lead to it. `false` when the
/// school already has one of the same kind that is not final: a code leads to one thing. Votes have no code, and several
/// tablets may ask different things.
pub async fn open(store: &Store, scope: SchoolScope, survey: &Survey) -> Result<bool> {
    let mut tx = store.begin().await?;
    tx.bump().await?;
    if !insert(&mut tx, scope, survey).await? {
        return Ok(false);
    }
    tx.commit().await?;
    Ok(true)
}

/// Opens a vote together with the pictures of its ideas: hash and JPEG.
pub async fn open_vote(store: &Store, scope: SchoolScope, survey: &Survey, own: &[(String, Vec<u8>)]) -> Result<()> {
    let mut tx = store.begin().await?;
    tx.bump().await?;
    // Any number of votes may run, so nothing stands in the way.
    insert(&mut tx, scope, survey).await?;
    for (hash, jpeg) in own {
        pictures::keep(&mut tx, scope, hash, jpeg).await?;
    }
    tx.commit().await
}

/// Writes a survey with its gates, in a transaction that has bumped the catalog: so of two at once one waits.
pub(super) async fn insert(tx: &mut Tx, scope: SchoolScope, survey: &Survey) -> Result<bool> {
    assert_eq!(scope.school(), survey.school, "a survey belongs to the school that opens it");
    let kind = survey.snapshot.kind();
    let sql = "SELECT id FROM survey WHERE school_id = $1 AND kind = $2 AND state <> 'final'";
    let running: Vec<(i64,)> = tx.fetch_all(sql, args![scope.school().0, kind.as_str()]).await?;
    if kind != SurveyKind::Vote && !running.is_empty() {
        return Ok(false);
    }
    let snapshot = serde_json::to_string(&survey.snapshot).expect("a snapshot is JSON");
    let (mirrors, results) = (survey.mirrors.map(|id| id.0), survey.results.map_or(NO_DAY, |day| day.0));
    tx.execute_one(
        "INSERT INTO survey (id, school_id, wave, state, opens, closes, results, progress_day, voided, snapshot, revision, \
         kind, mirrors) SELECT $1, $2, COALESCE(MAX(wave), 0) + 1, 'open', $3, $4, $5, $3, 0, $6, 1, $7, $8 \
         FROM survey WHERE school_id = $2",
        args![survey.id.0, survey.school.0, survey.opens.0, survey.closes.0, results, &snapshot[..], kind.as_str(), mirrors],
    )
    .await?;
    for shard in 0..boxes::SHARDS {
        let sql = "INSERT INTO gate (survey, shard, state) VALUES ($1, $2, 'open')";
        tx.execute_one(sql, args![survey.id.0, shard]).await?;
    }
    Ok(true)
}

/// Closes an open survey on this day: from now on only answers that waited on a device are taken.
pub async fn hold(store: &Store, scope: SchoolScope, id: SurveyId, today: Day) -> Result<bool> {
    let mut tx = store.begin().await?;
    if boxes::lock_gates(&mut tx, scope, id).await? != Some(State::Open) {
        return Ok(false);
    }
    set_state(&mut tx, id, State::Held).await?;
    let sql = "UPDATE survey SET held_since = $2, closes = CASE WHEN closes > $2 THEN $2 ELSE closes END WHERE id = $1";
    tx.execute_one(sql, args![id.0, today.0]).await?;
    tx.commit().await?;
    Ok(true)
}

/// Opens a held survey again until a later day.
pub async fn extend(
    store: &Store,
    scope: SchoolScope,
    id: SurveyId,
    closes: Day,
    results: Option<Day>,
) -> Result<bool> {
    let mut tx = store.begin().await?;
    if boxes::lock_gates(&mut tx, scope, id).await? != Some(State::Held) {
        return Ok(false);
    }
    set_state(&mut tx, id, State::Open).await?;
    let sql = "UPDATE survey SET held_since = NULL, closes = $2, results = $3 WHERE id = $1";
    tx.execute_one(sql, args![id.0, closes.0, results.map_or(NO_DAY, |day| day.0)]).await?;
    tx.commit().await?;
    Ok(true)
}

/// Whether a survey of this school is open, under the lock of its gates.
pub(super) async fn is_open(tx: &mut Tx, scope: SchoolScope, id: SurveyId) -> Result<bool> {
    Ok(boxes::lock_gates(tx, scope, id).await? == Some(State::Open))
}

/// Sets the state of a survey and of all its gates, under the lock of the caller.
pub(super) async fn set_state(tx: &mut Tx, id: SurveyId, state: State) -> Result<()> {
    let sql = "UPDATE survey SET state = $2, revision = revision + 1 WHERE id = $1";
    tx.execute_one(sql, args![id.0, state.as_str()]).await?;
    tx.execute("UPDATE gate SET state = $2 WHERE survey = $1", args![id.0, state.as_str()]).await?;
    tx.bump().await
}
