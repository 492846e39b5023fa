//! What schools promised to parents, and whether parents can see it.

use super::{Result, Store, StoreError, Tx, args, scope::SchoolScope};
use crate::domain::{
    day::Day,
    ids::{PromiseId, SurveyId},
    promise::{Progress, Promise},
    survey::SurveyKind,
};

type PromiseRow = (i64, String, String, String, i64, String, String, String, String);

/// The number that stands for "no day".
const NO_DAY: i64 = 0;

fn promise((id, key, picture, words, until, hour, place, state, photo): PromiseRow) -> Result<Promise> {
    let unexpected = |what: &str| StoreError::Unexpected(format!("the {what} of promise {id}"));
    Ok(Promise {
        id: PromiseId(id),
        key: (!key.is_empty()).then_some(key),
        picture,
        words: serde_json::from_str(&words).map_err(|_| unexpected("words"))?,
        until: (until != NO_DAY).then_some(Day(until)),
        hour,
        place: (!place.is_empty()).then_some(place),
        progress: Progress::parse(&state).ok_or_else(|| unexpected("state"))?,
        photo: (!photo.is_empty()).then_some(photo),
    })
}

/// What was promised after a survey, in the order in which it was promised.
pub async fn of(store: &Store, scope: SchoolScope, survey: SurveyId) -> Result<Vec<Promise>> {
    let sql = "SELECT promise.id, promise.key, promise.picture, promise.words, promise.until_day, promise.hour, \
               promise.place, promise.state, promise.photo FROM promise JOIN survey ON survey.id = promise.survey \
               WHERE promise.survey = $1 AND survey.school_id = $2 ORDER BY promise.rank, promise.id";
    store.fetch_all(sql, args![survey.0, scope.school().0]).await?.into_iter().map(promise).collect()
}

/// Adds a promise, or changes the one with the same id. `false` when the survey is not this school's.
pub async fn write(store: &Store, scope: SchoolScope, survey: SurveyId, promise: &Promise) -> Result<bool> {
    let words = serde_json::to_string(&promise.words).expect("words are JSON");
    let mut tx = store.begin().await?;
    let sql = "INSERT INTO promise (id, survey, key, picture, words, until_day, hour, place, state, rank) \
               SELECT $3, survey.id, $4, $5, $6, $7, $8, $9, $10, \
               (SELECT COALESCE(MAX(rank), 0) + 1 FROM promise WHERE promise.survey = $1) \
               FROM survey WHERE survey.id = $1 AND survey.school_id = $2 \
               ON CONFLICT (id) DO UPDATE SET key = excluded.key, picture = excluded.picture, words = excluded.words, \
               until_day = excluded.until_day, hour = excluded.hour, place = excluded.place, state = excluded.state \
               WHERE promise.survey = excluded.survey";
    let args = args![
        survey.0,
        scope.school().0,
        promise.id.0,
        promise.key.as_deref().unwrap_or_default(),
        &promise.picture[..],
        &words[..],
        promise.until.map_or(NO_DAY, |day| day.0),
        &promise.hour[..],
        promise.place.as_deref().unwrap_or_default(),
        promise.progress.as_str(),
    ];
    let written = tx.execute(sql, args).await? == 1;
    finish(tx).await?;
    Ok(written)
}

/// Takes a promise back. One that parents have seen stays, whatever became of it.
pub async fn remove(store: &Store, scope: SchoolScope, survey: SurveyId, id: PromiseId) -> Result<bool> {
    let mut tx = store.begin().await?;
    let sql = "DELETE FROM promise WHERE id = $3 AND survey IN (SELECT id FROM survey WHERE id = $1 AND school_id = $2) \
               AND survey NOT IN (SELECT survey FROM publication)";
    let removed = tx.execute(sql, args![survey.0, scope.school().0, id.0]).await? == 1;
    finish(tx).await?;
    Ok(removed)
}

/// Shows parents what came of a survey, from this day on. `false` when nothing was promised yet, or it was shown
/// before.
pub async fn publish(store: &Store, scope: SchoolScope, survey: SurveyId, today: Day) -> Result<bool> {
    let mut tx = store.begin().await?;
    let sql = "INSERT INTO publication (survey, day) SELECT id, $3 FROM survey WHERE id = $1 AND school_id = $2 \
               AND id IN (SELECT survey FROM promise) ON CONFLICT (survey) DO NOTHING";
    let published = tx.execute(sql, args![survey.0, scope.school().0, today.0]).await? == 1;
    // The first screen of a survey that runs meanwhile leads to what is told: it is made anew.
    let sql = "UPDATE survey SET revision = revision + 1 WHERE school_id = $1 AND state = 'open'";
    tx.execute(sql, args![scope.school().0]).await?;
    finish(tx).await?;
    Ok(published)
}

/// Since when parents see what came of each survey of this school.
pub async fn published(store: &Store, scope: SchoolScope) -> Result<Vec<(SurveyId, Day)>> {
    let sql = "SELECT publication.survey, publication.day FROM publication JOIN survey ON survey.id = publication.survey \
               WHERE survey.school_id = $1 ORDER BY survey.wave DESC";
    let rows: Vec<(i64, i64)> = store.fetch_all(sql, args![scope.school().0]).await?;
    Ok(rows.into_iter().map(|(survey, day)| (SurveyId(survey), Day(day))).collect())
}

/// Votes that parents are told about beside the newest survey: more would hide it.
const TOLD_VOTES: usize = 3;

/// What a school told parents about last: the newest survey of parents, and the votes since then; the newest first.
pub async fn told(store: &Store, scope: SchoolScope) -> Result<Vec<SurveyId>> {
    let sql = "SELECT survey.id, survey.kind FROM publication JOIN survey ON survey.id = publication.survey \
               WHERE survey.school_id = $1 ORDER BY publication.day DESC, survey.wave DESC";
    let rows: Vec<(i64, String)> = store.fetch_all(sql, args![scope.school().0]).await?;
    let is_vote = |row: &&(i64, String)| row.1 == SurveyKind::Vote.as_str();
    let votes = rows.iter().take_while(is_vote).take(TOLD_VOTES);
    let survey = rows.iter().find(|row| !is_vote(row));
    Ok(votes.chain(survey).map(|(survey, _)| SurveyId(*survey)).collect())
}

async fn finish(mut tx: Tx) -> Result<()> {
    tx.bump().await?;
    tx.commit().await
}
