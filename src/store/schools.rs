//! Schools and their first visit.

use std::collections::BTreeMap;

use super::{Result, Store, StoreError, args, scope::SchoolScope, spots};
use crate::{
    clock::Random,
    domain::{
        ids::{MemberId, SchoolId},
        place::Stage,
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
    /// What kind of school it is.
    pub stage: Stage,
    /// The first day of its school year: month, then day.
    pub year_starts: (i8, i8),
    /// Families per language tag, as far as the school knows.
    pub language_families: BTreeMap<String, i64>,
    /// Invented by the demonstration: every page says so.
    pub example: bool,
}

/// What a school may change of itself.
#[derive(Clone, Debug)]
pub struct Profile {
    /// As the school calls itself.
    pub name: String,
    /// Families with a child at the school, 1 to 20,000.
    pub families: i64,
    /// Tags of the languages that parents are offered.
    pub languages: Vec<String>,
    /// The first day of its school year: month, then day.
    pub year_starts: (i8, i8),
    /// Families per language tag, as far as the school knows.
    pub language_families: BTreeMap<String, i64>,
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
    /// What kind of school it is.
    pub stage: Stage,
    /// The first member's address.
    pub email: String,
    /// Hash of the first member's password.
    pub password_hash: String,
}

type SchoolRow = (i64, String, i64, String, String, String, String, String, i64);

fn school(row: SchoolRow) -> Result<School> {
    let (id, name, families, languages, zone, stage, year_starts, language_families, example) = row;
    let unexpected = |what: &str| StoreError::Unexpected(format!("{what} of school {id}"));
    Ok(School {
        id: SchoolId(id),
        name,
        families,
        languages: serde_json::from_str(&languages).map_err(|_| unexpected("languages"))?,
        zone,
        stage: Stage::parse(&stage).ok_or_else(|| unexpected("stage"))?,
        year_starts: read_year_starts(&year_starts).ok_or_else(|| unexpected("year"))?,
        language_families: serde_json::from_str(&language_families).map_err(|_| unexpected("families"))?,
        example: example != 0,
    })
}

fn read_year_starts(text: &str) -> Option<(i8, i8)> {
    let (month, day) = text.split_once('-')?;
    Some((month.parse().ok()?, day.parse().ok()?))
}

/// A school, for who may act for it.
pub async fn get(store: &Store, scope: SchoolScope) -> Result<School> {
    let sql = "SELECT id, name, families, languages, zone, stage, year_starts, language_families, example \
               FROM school WHERE id = $1";
    let row = store.fetch_optional(sql, args![scope.school().0]).await?;
    school(row.ok_or_else(|| StoreError::Unexpected("a scope without a school".to_owned()))?)
}

/// Changes what a school tells of itself. A running survey keeps the languages that it was opened with.
pub async fn change(store: &Store, scope: SchoolScope, profile: &Profile) -> Result<()> {
    let languages = serde_json::to_string(&profile.languages).expect("a list of words is JSON");
    let families = serde_json::to_string(&profile.language_families).expect("words and numbers are JSON");
    let (month, day) = profile.year_starts;
    let mut tx = store.begin().await?;
    let sql = "UPDATE school SET name = $2, families = $3, languages = $4, year_starts = $5, language_families = $6 \
               WHERE id = $1";
    let year_starts = format!("{month:02}-{day:02}");
    let args =
        args![scope.school().0, &profile.name[..], profile.families, &languages[..], &year_starts[..], &families[..]];
    tx.execute_one(sql, args).await?;
    // The name and the languages stand on pages that are kept: their revision is that of the survey.
    tx.execute("UPDATE survey SET revision = revision + 1 WHERE school_id = $1", args![scope.school().0]).await?;
    tx.bump().await?;
    tx.commit().await
}

/// The invented school, if it is in this database.
pub async fn example(store: &Store) -> Result<Option<SchoolScope>> {
    let row: Option<(i64,)> = store.fetch_optional("SELECT id FROM school WHERE example = 1", args![]).await?;
    Ok(row.map(|(id,)| SchoolScope::of(SchoolId(id))))
}

/// Marks the one school of a new database as invented.
pub async fn mark_example(store: &Store) -> Result<()> {
    let mut tx = store.begin().await?;
    tx.execute_one("UPDATE school SET example = 1", args![]).await?;
    tx.bump().await?;
    tx.commit().await
}

/// How many schools this host serves.
pub async fn count(store: &Store) -> Result<i64> {
    let row: Option<(i64,)> = store.fetch_optional("SELECT COUNT(*) FROM school", args![]).await?;
    Ok(row.map_or(0, |(count,)| count))
}

/// Whether nobody has set up a school yet.
pub async fn none_yet(store: &Store) -> Result<bool> {
    let rows: Vec<(i64,)> = store.fetch_all("SELECT id FROM school LIMIT 1", args![]).await?;
    Ok(rows.is_empty())
}

/// Makes the first school, its places and its first member. `None` when somebody was faster.
pub async fn first_visit(store: &Store, visit: &FirstVisit, random: &Random) -> Result<Option<MemberId>> {
    let (school, member) = {
        let mut random = random.get();
        (SchoolId::draw(&mut *random), MemberId::draw(&mut *random))
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
        "INSERT INTO school (id, name, families, languages, zone, stage) VALUES ($1, $2, $3, $4, $5, $6)",
        args![school.0, &visit.name[..], visit.families, &languages[..], &visit.zone[..], visit.stage.as_str()],
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
    for kind in visit.stage.places() {
        spots::insert(&mut tx, school, *kind, "", random).await?;
    }
    tx.commit().await?;
    Ok(Some(member))
}
