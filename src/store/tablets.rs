//! Tablets: a kiosk at a stand, a helper's tablet, a second screen. Each is paired once with a short code, gets a key that
//! can do one thing for one school until a day, and can be withdrawn. The database holds hashes, so a stolen copy opens
//! nothing.

use super::{Result, Store, StoreError, Tx, args, scope::SchoolScope};
use crate::domain::{
    day::Day,
    ids::{SchoolId, SurveyId, TabletId},
};

/// What a tablet may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TabletKind {
    /// Takes votes at a stand.
    Kiosk,
    /// Asks parents aloud.
    Helper,
    /// Shows the votes so far.
    Screen,
}

impl TabletKind {
    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Kiosk => "kiosk",
            Self::Helper => "helper",
            Self::Screen => "screen",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        [Self::Kiosk, Self::Helper, Self::Screen].into_iter().find(|kind| kind.as_str() == word)
    }
}

/// A tablet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tablet {
    /// Its id.
    pub id: TabletId,
    /// Whose it is.
    pub scope: SchoolScope,
    /// What it may do.
    pub kind: TabletKind,
    /// How the team tells it from others, up to 40 characters.
    pub name: String,
    /// The vote that it stands for; `None` for a helper's tablet, which asks whatever is open.
    pub survey: Option<SurveyId>,
    /// The last day on which it works.
    pub until: Day,
    /// What leaves a kiosk: four digits.
    pub pin: String,
    /// Somebody has typed its code.
    pub paired: bool,
}

/// The columns of a [`TabletRow`], in its order.
macro_rules! columns {
    () => {
        "tablet.id, tablet.school_id, tablet.kind, tablet.name, tablet.survey, tablet.until_day, tablet.pin, tablet.paired"
    };
}

type TabletRow = (i64, i64, String, String, i64, i64, String, i64);

fn tablet((id, school, kind, name, survey, until, pin, paired): TabletRow) -> Result<Tablet> {
    Ok(Tablet {
        id: TabletId(id),
        scope: SchoolScope::of(SchoolId(school)),
        kind: TabletKind::parse(&kind).ok_or_else(|| StoreError::Unexpected(format!("the kind of tablet {id}")))?,
        name,
        survey: (survey != 0).then_some(SurveyId(survey)),
        until: Day(until),
        pin,
        paired: paired != 0,
    })
}

/// A code that pairs a tablet: its hash, and the second since 1970 until which it works.
#[derive(Clone, Copy, Debug)]
pub struct Pairing<'a> {
    /// The hash.
    pub code: &'a [u8],
    /// The last second.
    pub until: i64,
}

/// Days after its last one in which a tablet's name is remembered: its sittings stand under it.
const REMEMBERED_DAYS: i64 = 60;

/// Makes a tablet that waits for its code, and forgets those whose last day is long over. `token`: random bytes that nobody
/// knows, until it is paired.
pub async fn add(store: &Store, tablet: &Tablet, token: &[u8], pairing: Pairing<'_>, today: Day) -> Result<()> {
    let mut tx = store.begin().await?;
    let sql = "DELETE FROM tablet WHERE school_id = $1 AND until_day < $2";
    tx.execute(sql, args![tablet.scope.school().0, today.plus(-REMEMBERED_DAYS).0]).await?;
    let sql = "INSERT INTO tablet (id, school_id, kind, name, survey, token, until_day, pin, paired) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0)";
    let survey = tablet.survey.map_or(0, |id| id.0);
    let school = tablet.scope.school().0;
    let kind = tablet.kind.as_str();
    tx.execute_one(
        sql,
        args![tablet.id.0, school, kind, &tablet.name[..], survey, token, tablet.until.0, &tablet.pin[..]],
    )
    .await?;
    write_pairing(&mut tx, tablet.id, pairing).await?;
    tx.commit().await
}

async fn write_pairing(tx: &mut Tx, tablet: TabletId, pairing: Pairing<'_>) -> Result<()> {
    let sql = "INSERT INTO pairing (code, tablet, until) VALUES ($1, $2, $3)";
    tx.execute_one(sql, args![pairing.code, tablet.0, pairing.until]).await
}

/// Another code for a tablet that lost its key; the old key works until the code is typed. `false` when there is no such
/// tablet.
pub async fn renew(store: &Store, scope: SchoolScope, id: TabletId, pairing: Pairing<'_>) -> Result<bool> {
    let mut tx = store.begin().await?;
    tx.execute("DELETE FROM pairing WHERE tablet = $1", args![id.0]).await?;
    let sql = "UPDATE tablet SET paired = paired WHERE id = $1 AND school_id = $2";
    if tx.execute(sql, args![id.0, scope.school().0]).await? != 1 {
        return Ok(false);
    }
    write_pairing(&mut tx, id, pairing).await?;
    tx.commit().await?;
    Ok(true)
}

/// Exchanges a code for a key, once. `None` when the code is unknown, used or too old.
pub async fn pair(store: &Store, kind: TabletKind, code: &[u8], token: &[u8], now: i64) -> Result<Option<Tablet>> {
    let mut tx = store.begin().await?;
    tx.execute("DELETE FROM pairing WHERE until < $1", args![now]).await?;
    let sql =
        "DELETE FROM pairing WHERE code = $1 AND tablet IN (SELECT id FROM tablet WHERE kind = $2) RETURNING tablet";
    let Some((id,)) = tx.fetch_optional::<(i64,)>(sql, args![code, kind.as_str()]).await? else {
        tx.commit().await?;
        return Ok(None);
    };
    tx.execute_one("UPDATE tablet SET token = $2, paired = 1 WHERE id = $1", args![id, token]).await?;
    let sql = concat!("SELECT ", columns!(), " FROM tablet WHERE id = $1");
    let row = tx.fetch_optional(sql, args![id]).await?;
    tx.commit().await?;
    row.map(tablet).transpose()
}

/// The tablet that a key opens, whether its last day is over or not.
pub async fn by_token(store: &Store, kind: TabletKind, token: &[u8]) -> Result<Option<Tablet>> {
    let sql = concat!("SELECT ", columns!(), " FROM tablet WHERE token = $1 AND kind = $2");
    store.fetch_optional(sql, args![token, kind.as_str()]).await?.map(tablet).transpose()
}

/// The tablets of a school.
pub async fn all(store: &Store, scope: SchoolScope) -> Result<Vec<Tablet>> {
    let sql = concat!("SELECT ", columns!(), " FROM tablet WHERE school_id = $1 ORDER BY until_day DESC, name, id");
    store.fetch_all(sql, args![scope.school().0]).await?.into_iter().map(tablet).collect()
}

/// Withdraws a tablet: its key opens nothing from now on, nor does a code that was not typed yet. What it counted stays
/// counted. `token`: random bytes that nobody knows.
pub async fn withdraw(store: &Store, scope: SchoolScope, id: TabletId, token: &[u8], today: Day) -> Result<bool> {
    let mut tx = store.begin().await?;
    let sql = "DELETE FROM pairing WHERE tablet IN (SELECT id FROM tablet WHERE id = $1 AND school_id = $2)";
    tx.execute(sql, args![id.0, scope.school().0]).await?;
    let sql = "UPDATE tablet SET token = $3, until_day = $4 WHERE id = $1 AND school_id = $2";
    let withdrawn = tx.execute(sql, args![id.0, scope.school().0, token, today.plus(-1).0]).await?;
    tx.commit().await?;
    Ok(withdrawn == 1)
}
