//! Pictures of a school's own, made anew before they come here.

use super::{Result, Store, Tx, args, scope::SchoolScope};
use crate::domain::{
    ids::{PromiseId, SurveyId},
    promise::OWN_PICTURE,
};

/// What a picture beside a promise shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shows {
    /// What is promised, in the school's own words: those of the bank have a pictogram.
    Promise,
    /// What became of it: what a photo shows is done.
    Outcome,
}

/// Puts a picture beside a promise, and forgets those that nothing shows any more. Only the picture: a colleague may have
/// changed the rest meanwhile. `false`, and nothing is kept, when there is no such promise by now.
pub async fn put(
    store: &Store,
    scope: SchoolScope,
    (survey, promise): (SurveyId, PromiseId),
    shows: Shows,
    hash: &str,
    jpeg: &[u8],
) -> Result<bool> {
    let sql = match shows {
        Shows::Promise => {
            "UPDATE promise SET picture = $4 WHERE id = $3 AND key = '' \
             AND survey IN (SELECT id FROM survey WHERE id = $1 AND school_id = $2)"
        }
        Shows::Outcome => {
            "UPDATE promise SET photo = $4, state = 'done' WHERE id = $3 \
             AND survey IN (SELECT id FROM survey WHERE id = $1 AND school_id = $2)"
        }
    };
    let named = match shows {
        Shows::Promise => format!("{OWN_PICTURE}{hash}"),
        Shows::Outcome => hash.to_owned(),
    };
    let mut tx = store.begin().await?;
    if tx.execute(sql, args![survey.0, scope.school().0, promise.0, &named[..]]).await? != 1 {
        return Ok(false);
    }
    keep(&mut tx, scope, hash, jpeg).await?;
    forget_unshown(&mut tx, scope).await?;
    tx.bump().await?;
    tx.commit().await?;
    Ok(true)
}

/// Keeps the pictures of ideas in a vote that is opened in the same transaction.
pub(super) async fn keep(tx: &mut Tx, scope: SchoolScope, hash: &str, jpeg: &[u8]) -> Result<()> {
    let sql =
        "INSERT INTO picture (school_id, hash, jpeg) VALUES ($1, $2, $3) ON CONFLICT (school_id, hash) DO NOTHING";
    tx.execute(sql, args![scope.school().0, hash, jpeg]).await.map(drop)
}

/// A picture.
pub async fn get(store: &Store, scope: SchoolScope, hash: &str) -> Result<Option<Vec<u8>>> {
    let sql = "SELECT jpeg FROM picture WHERE school_id = $1 AND hash = $2";
    let row: Option<(Vec<u8>,)> = store.fetch_optional(sql, args![scope.school().0, hash]).await?;
    Ok(row.map(|(jpeg,)| jpeg))
}

/// Forgets the pictures that nothing shows any more.
pub async fn tidy(store: &Store, scope: SchoolScope) -> Result<()> {
    let mut tx = store.begin().await?;
    forget_unshown(&mut tx, scope).await?;
    tx.commit().await
}

async fn forget_unshown(tx: &mut Tx, scope: SchoolScope) -> Result<()> {
    let sql = "DELETE FROM picture WHERE school_id = $1 AND NOT EXISTS (SELECT 1 FROM promise JOIN survey \
               ON survey.id = promise.survey WHERE survey.school_id = $1 \
               AND (promise.picture = 'own-' || picture.hash OR promise.photo = picture.hash)) \
               AND NOT EXISTS (SELECT 1 FROM survey WHERE survey.school_id = $1 AND survey.kind = 'vote' \
               AND survey.snapshot LIKE '%own-' || picture.hash || '%')";
    tx.execute(sql, args![scope.school().0]).await?;
    Ok(())
}
