//! Places with a code.

use super::{Result, Store, StoreError, args, scope::SchoolScope};
use crate::domain::{
    code::Code,
    ids::{SchoolId, SpotId},
};

/// A place of a school, for years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Its id.
    pub id: SpotId,
    /// What the QR code leads to.
    pub code: Code,
    /// What kind of place it is: `gate`.
    pub kind: String,
}

type SpotRow = (i64, i64, String, String);

fn spot((id, _, code, kind): SpotRow) -> Result<Spot> {
    let code = Code::parse(&code).ok_or_else(|| StoreError::Unexpected(format!("the code of place {id}")))?;
    Ok(Spot { id: SpotId(id), code, kind })
}

/// All places of a school.
pub async fn all(store: &Store, scope: SchoolScope) -> Result<Vec<Spot>> {
    let sql = "SELECT id, school_id, code, kind FROM spot WHERE school_id = $1 ORDER BY id";
    store.fetch_all(sql, args![scope.school().0]).await?.into_iter().map(spot).collect()
}

/// The place of a code, and with it the right to see what that school shows there.
pub async fn by_code(store: &Store, code: Code) -> Result<Option<(SchoolScope, Spot)>> {
    let sql = "SELECT id, school_id, code, kind FROM spot WHERE code = $1";
    let Some(row) = store.fetch_optional::<SpotRow>(sql, args![code.as_str()]).await? else { return Ok(None) };
    Ok(Some((SchoolScope::of(SchoolId(row.1)), spot(row)?)))
}
