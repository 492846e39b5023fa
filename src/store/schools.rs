//! Schools and their first visit.

use super::{Result, Store, StoreError, Tx, args, scope::SchoolScope};
use crate::{
    clock::Random,
    domain::{
        code::Code,
        ids::{MemberId, SchoolId, SpotId},
    },
};

/// A school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct School {
    /// Its id.
    pub id: SchoolId,
    /// As it calls itself.
    pub name: String,
    /// Families with a child at the school, 1 to 20,000.
    pub families: i64,
    /// Tags of the languages that parents are offered, the most frequent first.
    pub languages: Vec<String>,
    /// Name of its time zone.
    pub zone: String,
}

/// What the first visit asks.
#[derive(Clone, Debug)]
pub struct FirstVisit {
    /// As the school calls itself.
    pub name: String,
    /// Families with a child at the school.
    pub families: i64,
    /// Tags of the languages that parents are offered.
    pub languages: Vec<String>,
    /// Name of the time zone.
    pub zone: String,
    /// The first member's address.
    pub email: String,
    /// Hash of the first member's password.
    pub password_hash: String,
}

type SchoolRow = (i64, String, i64, String, String);

fn school(row: SchoolRow) -> Result<School> {
    let (id, name, families, languages, zone) = row;
    let languages =
        serde_json::from_str(&languages).map_err(|e| StoreError::Unexpected(format!("languages of a school: {e}")))?;
    Ok(School { id: SchoolId(id), name, families, languages, zone })
}

/// A school, for who may act for it.
pub async fn get(store: &Store, scope: SchoolScope) -> Result<School> {
    let sql = "SELECT id, name, families, languages, zone FROM school WHERE id = $1";
    let row = store.fetch_optional(sql, args![scope.school().0]).await?;
    school(row.ok_or_else(|| StoreError::Unexpected("a scope without a school".to_owned()))?)
}

/// Whether nobody has set up a school yet.
pub async fn none_yet(store: &Store) -> Result<bool> {
    let rows: Vec<(i64,)> = store.fetch_all("SELECT id FROM school LIMIT 1", args![]).await?;
    Ok(rows.is_empty())
}

/// Makes the first school, its gate and its first member. `None` when somebody was faster.
pub async fn first_visit(store: &Store, visit: &FirstVisit, random: &Random) -> Result<Option<MemberId>> {
    let (school, member, spot, code) = {
        let mut random = random.get();
        (
            SchoolId::draw(&mut *random),
            MemberId::draw(&mut *random),
            SpotId::draw(&mut *random),
            Code::draw(&mut *random),
        )
    };
    let mut tx = store.begin().await?;
    // Locks the row on both engines, so that of two first visits at once one waits and then sees the other.
    tx.bump().await?;
    let there: Vec<(i64,)> = tx.fetch_all("SELECT id FROM school LIMIT 1", args![]).await?;
    if !there.is_empty() {
        return Ok(None);
    }
    let languages = serde_json::to_string(&visit.languages).expect("a list of words is JSON");
    tx.execute_one(
        "INSERT INTO school (id, name, families, languages, zone) VALUES ($1, $2, $3, $4, $5)",
        args![school.0, &visit.name[..], visit.families, &languages[..], &visit.zone[..]],
    )
    .await?;
    tx.execute_one(
        "INSERT INTO member (id, email, password) VALUES ($1, $2, $3)",
        args![member.0, &visit.email[..], &visit.password_hash[..]],
    )
    .await?;
    tx.execute_one(
        "INSERT INTO membership (member, school_id, role) VALUES ($1, $2, 'head')",
        args![member.0, school.0],
    )
    .await?;
    add_spot(&mut tx, school, spot, code, "gate").await?;
    tx.commit().await?;
    Ok(Some(member))
}

async fn add_spot(tx: &mut Tx, school: SchoolId, spot: SpotId, code: Code, kind: &str) -> Result<()> {
    tx.execute_one(
        "INSERT INTO spot (id, school_id, code, kind) VALUES ($1, $2, $3, $4)",
        args![spot.0, school.0, code.as_str(), kind],
    )
    .await
}
