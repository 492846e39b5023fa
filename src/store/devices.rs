//! Links that can do one thing, for one school, until a day. The database holds a hash of the token, so a stolen copy
//! opens nothing.

use super::{Result, Store, StoreError, args, scope::SchoolScope};
use crate::{
    domain::{day::Day, ids::SchoolId},
    words::Lang,
};

/// The kind of link that lends a voice.
const ROOM: &str = "room";

/// The recording room of one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// Its id.
    pub id: i64,
    /// Whose it is.
    pub scope: SchoolScope,
    /// In which language.
    pub lang: Lang,
    /// The last day on which it opens.
    pub until: Day,
    /// The volunteer has agreed.
    pub consented: bool,
}

type RoomRow = (i64, i64, String, i64, i64);

fn room((id, school, language, until, consented): RoomRow) -> Result<Room> {
    let lang = Lang::parse(&language).ok_or_else(|| StoreError::Unexpected(format!("the language of device {id}")))?;
    Ok(Room { id, scope: SchoolScope::of(SchoolId(school)), lang, until: Day(until), consented: consented != 0 })
}

/// Makes a link to a recording room.
pub async fn add_room(
    store: &Store,
    scope: SchoolScope,
    id: i64,
    lang: Lang,
    token_hash: &[u8],
    until: Day,
) -> Result<()> {
    let mut tx = store.begin().await?;
    let sql = "INSERT INTO device (id, school_id, kind, language, token, until_day, consented) \
               VALUES ($1, $2, $3, $4, $5, $6, 0)";
    tx.execute_one(sql, args![id, scope.school().0, ROOM, lang.tag(), token_hash, until.0]).await?;
    tx.commit().await
}

/// The room that a token opens, whether its last day is over or not.
pub async fn room_of(store: &Store, token_hash: &[u8]) -> Result<Option<Room>> {
    let sql = "SELECT id, school_id, language, until_day, consented FROM device WHERE token = $1 AND kind = $2";
    store.fetch_optional::<RoomRow>(sql, args![token_hash, ROOM]).await?.map(room).transpose()
}

/// The links of a school, the longest open first.
pub async fn rooms(store: &Store, scope: SchoolScope) -> Result<Vec<Room>> {
    let sql = "SELECT id, school_id, language, until_day, consented FROM device WHERE school_id = $1 AND kind = $2 \
               ORDER BY until_day DESC, id";
    store.fetch_all::<RoomRow>(sql, args![scope.school().0, ROOM]).await?.into_iter().map(room).collect()
}

/// The volunteer agrees.
pub async fn consent(store: &Store, room: &Room, today: Day) -> Result<()> {
    let mut tx = store.begin().await?;
    tx.execute_one("UPDATE device SET consented = $2 WHERE id = $1", args![room.id, today.0]).await?;
    tx.commit().await
}

/// Withdraws a link; what was recorded through it stays until somebody deletes it.
pub async fn withdraw(store: &Store, scope: SchoolScope, id: i64) -> Result<bool> {
    let mut tx = store.begin().await?;
    let sql = "DELETE FROM device WHERE school_id = $1 AND id = $2";
    let withdrawn = tx.execute(sql, args![scope.school().0, id]).await? == 1;
    tx.commit().await?;
    Ok(withdrawn)
}
