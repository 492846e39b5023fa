//! One number that grows with every change that a page shows; each copy of the service asks for it each second.

use super::{Result, Store, StoreError, args};

/// The number.
pub async fn revision(store: &Store) -> Result<i64> {
    let row: Option<(i64,)> = store.fetch_optional("SELECT revision FROM catalog WHERE id = 1", args![]).await?;
    Ok(row.ok_or_else(|| StoreError::Unexpected("the catalog is empty".to_owned()))?.0)
}
