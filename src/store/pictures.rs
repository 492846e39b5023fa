//! Pictures of a school's own, made anew before they come here.

use super::{Result, Store, args, scope::SchoolScope};

/// Keeps a picture under its hash.
pub async fn keep(store: &Store, scope: SchoolScope, hash: &str, jpeg: &[u8]) -> Result<()> {
    let mut tx = store.begin().await?;
    let sql =
        "INSERT INTO picture (school_id, hash, jpeg) VALUES ($1, $2, $3) ON CONFLICT (school_id, hash) DO NOTHING";
    tx.execute(sql, args![scope.school().0, hash, jpeg]).await?;
    tx.commit().await
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
    let sql = "DELETE FROM picture WHERE school_id = $1 AND NOT EXISTS (SELECT 1 FROM promise JOIN survey \
               ON survey.id = promise.survey WHERE survey.school_id = $1 AND promise.picture = 'own-' || picture.hash)";
    tx.execute(sql, args![scope.school().0]).await?;
    tx.commit().await
}
