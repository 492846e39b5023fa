//! Places with a code.

use super::{Result, Store, StoreError, Tx, args, scope::SchoolScope};
use crate::{
    clock::Random,
    domain::{
        code::Code,
        ids::{SchoolId, SpotId},
        place::PlaceKind,
    },
};

/// A place of a school, for years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// Its id.
    pub id: SpotId,
    /// What the QR code leads to.
    pub code: Code,
    /// What kind of place it is.
    pub kind: PlaceKind,
    /// The school's own name for it, up to 40 characters; may be empty.
    pub name: String,
    /// Seconds since 1970 of the team's last test scan; 0 for never.
    pub tried: i64,
}

type SpotRow = (i64, i64, String, String, String, i64);

fn spot((id, _, code, kind, name, tried): SpotRow) -> Result<Spot> {
    let unexpected = |what: &str| StoreError::Unexpected(format!("the {what} of place {id}"));
    let code = Code::parse(&code).ok_or_else(|| unexpected("code"))?;
    let kind = PlaceKind::parse(&kind).ok_or_else(|| unexpected("kind"))?;
    Ok(Spot { id: SpotId(id), code, kind, name, tried })
}

/// All places of a school, in the order in which they were made.
pub async fn all(store: &Store, scope: SchoolScope) -> Result<Vec<Spot>> {
    let sql = "SELECT id, school_id, code, kind, name, tried FROM spot WHERE school_id = $1";
    let rows: Vec<SpotRow> = store.fetch_all(sql, args![scope.school().0]).await?;
    let mut spots: Vec<Spot> = rows.into_iter().map(spot).collect::<Result<_>>()?;
    spots.sort_by(|a, b| (a.kind, &a.name, a.id).cmp(&(b.kind, &b.name, b.id)));
    Ok(spots)
}

/// The places of a school where a code hangs for parents.
pub async fn for_parents(store: &Store, scope: SchoolScope) -> Result<Vec<Spot>> {
    let all = all(store, scope).await?;
    Ok(all.into_iter().filter(|spot| spot.kind.has_poster()).collect())
}

/// All places where parents answer: those with a code on the wall, and the helper's tablet and paper, which are made when
/// they are first needed.
pub async fn where_parents_answer(store: &Store, scope: SchoolScope, random: &Random) -> Result<Vec<Spot>> {
    for kind in PlaceKind::BY_HAND {
        by_hand(store, scope, kind, random).await?;
    }
    Ok(all(store, scope).await?.into_iter().filter(|spot| spot.kind != PlaceKind::Team).collect())
}

/// The helper's place, or that of paper: a school has one of each, made when it is first needed.
pub async fn by_hand(store: &Store, scope: SchoolScope, kind: PlaceKind, random: &Random) -> Result<Spot> {
    let find = async || Ok::<_, StoreError>(all(store, scope).await?.into_iter().find(|spot| spot.kind == kind));
    if let Some(spot) = find().await? {
        return Ok(spot);
    }
    let mut tx = store.begin().await?;
    tx.bump().await?;
    only(&mut tx, scope, kind, random).await?;
    tx.commit().await?;
    find().await?.ok_or_else(|| StoreError::Unexpected("a place that was made is not there".to_owned()))
}

/// The place of a code, and with it the right to see what that school shows there.
pub async fn by_code(store: &Store, code: Code) -> Result<Option<(SchoolScope, Spot)>> {
    let sql = "SELECT id, school_id, code, kind, name, tried FROM spot WHERE code = $1";
    let Some(row) = store.fetch_optional::<SpotRow>(sql, args![code.as_str()]).await? else { return Ok(None) };
    Ok(Some((SchoolScope::of(SchoolId(row.1)), spot(row)?)))
}

/// Makes a place.
pub async fn add(store: &Store, scope: SchoolScope, kind: PlaceKind, name: &str, random: &Random) -> Result<SpotId> {
    let mut tx = store.begin().await?;
    let id = insert(&mut tx, scope.school(), kind, name, random).await?;
    tx.bump().await?;
    tx.commit().await?;
    Ok(id)
}

/// The team's place, made when it is first needed. The caller's transaction has bumped the catalog.
pub(super) async fn team(tx: &mut Tx, scope: SchoolScope, random: &Random) -> Result<SpotId> {
    only(tx, scope, PlaceKind::Team, random).await
}

/// The one place of a kind that a school has once, made when it is first needed.
async fn only(tx: &mut Tx, scope: SchoolScope, kind: PlaceKind, random: &Random) -> Result<SpotId> {
    let sql = "SELECT id FROM spot WHERE school_id = $1 AND kind = $2";
    let there: Option<(i64,)> = tx.fetch_optional(sql, args![scope.school().0, kind.as_str()]).await?;
    match there {
        Some((id,)) => Ok(SpotId(id)),
        None => insert(tx, scope.school(), kind, "", random).await,
    }
}

/// Writes a place with a fresh code.
pub(super) async fn insert(
    tx: &mut Tx,
    school: SchoolId,
    kind: PlaceKind,
    name: &str,
    random: &Random,
) -> Result<SpotId> {
    let (id, code) = {
        let mut random = random.get();
        (SpotId::draw(&mut *random), Code::draw(&mut *random))
    };
    let sql = "INSERT INTO spot (id, school_id, code, kind, name) VALUES ($1, $2, $3, $4, $5)";
    tx.execute_one(sql, args![id.0, school.0, code.as_str(), kind.as_str(), name]).await?;
    Ok(id)
}

/// Gives a place another name. `false` when the school has no such place.
pub async fn rename(store: &Store, scope: SchoolScope, id: SpotId, name: &str) -> Result<bool> {
    let mut tx = store.begin().await?;
    let sql = "UPDATE spot SET name = $3 WHERE id = $1 AND school_id = $2";
    let renamed = tx.execute(sql, args![id.0, scope.school().0, name]).await? == 1;
    tx.bump().await?;
    tx.commit().await?;
    Ok(renamed)
}

/// The team's test scan arrived, at this second.
pub async fn tried(store: &Store, scope: SchoolScope, id: SpotId, now: i64) -> Result<()> {
    let mut tx = store.begin().await?;
    let sql = "UPDATE spot SET tried = $3 WHERE id = $1 AND school_id = $2";
    tx.execute(sql, args![id.0, scope.school().0, now]).await?;
    tx.commit().await
}
