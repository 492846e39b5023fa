//! Tells whether a key file belongs to this database, before anything is sealed with the wrong one.

use super::{Result, Store, args};
use crate::{clock::Random, sealing::Key};

const WHAT: &[u8] = b"drempel: this is the key of this database";

/// What the database says of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// No key was ever used with this database.
    New,
    /// This is the key.
    Right,
    /// Another key was used.
    Wrong,
}

/// Whether this database was ever used with this key, another one, or none.
pub async fn fit(store: &Store, key: Option<&Key>) -> Result<Fit> {
    let sealed: Option<(Vec<u8>,)> = store.fetch_optional("SELECT sealed FROM seal WHERE id = 1", args![]).await?;
    Ok(match (sealed, key) {
        (None, _) => Fit::New,
        (Some((sealed,)), Some(key)) if key.open(WHAT, &sealed).is_ok() => Fit::Right,
        (Some(_), _) => Fit::Wrong,
    })
}

/// Ties a new database to a key. When another copy was faster, [`fit`] tells whether it has the same one.
pub async fn tie(store: &Store, key: &Key, random: &Random) -> Result<()> {
    let sealed = key.seal(WHAT, &[], random);
    let mut tx = store.begin().await?;
    let sql = "INSERT INTO seal (id, sealed) VALUES (1, $1) ON CONFLICT (id) DO NOTHING";
    tx.execute(sql, args![&sealed[..]]).await?;
    tx.commit().await
}
