//! Sentences that people have read aloud: the host's, and those of a school, which go before.

use super::{Result, Store, Tx, args, devices::Room, scope::SchoolScope};
use crate::{
    voices::{self, Voices},
    words::Lang,
};

/// Whose recordings serve every school.
const HOST: i64 = 0;
/// The name of a language, clip and sound, without the sound itself.
type Row = (i64, String, String, String, String, i64);

/// A recording, without its sound.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded {
    /// The clip.
    pub clip: String,
    /// The sentence as it was read.
    pub said: String,
    /// Under which it is served: its content's hash.
    pub hash: String,
    /// It is the school's own, not the host's.
    pub own: bool,
    /// Through which link it came; 0 for none.
    pub device: i64,
}

/// A recording with its sound, as it travels from host to host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sound {
    /// Language tag.
    pub language: String,
    /// The clip.
    pub clip: String,
    /// The sentence as it was read.
    pub said: String,
    /// What kind of sound.
    pub mime: String,
    /// The sound.
    pub bytes: Vec<u8>,
}

async fn rows(store: &Store, scope: SchoolScope) -> Result<Vec<Row>> {
    // The host's first, so that the school's own take their place.
    let sql = "SELECT school_id, language, clip, said, hash, device FROM recording WHERE school_id IN ($1, $2) \
               ORDER BY CASE WHEN school_id = $1 THEN 0 ELSE 1 END, language, clip";
    store.fetch_all(sql, args![HOST, scope.school().0]).await
}

/// What can be played to parents of this school: only what is still worded as it was read.
pub async fn playable(store: &Store, scope: SchoolScope) -> Result<Voices> {
    let mut voices = Voices::new();
    for (_, language, clip, said, hash, _) in rows(store, scope).await? {
        let now = Lang::parse(&language).and_then(|lang| voices::text(lang, &clip));
        if now.is_some_and(|now| now == said) {
            voices.entry(language).or_default().insert(clip, hash);
        }
    }
    Ok(voices)
}

/// The recordings of one language, those of the school before those of the host, also what is worded otherwise now.
pub async fn of_language(store: &Store, scope: SchoolScope, language: &str) -> Result<Vec<Recorded>> {
    let rows = rows(store, scope).await?.into_iter().rev().filter(|(_, tag, ..)| tag == language);
    Ok(rows
        .map(|(school, _, clip, said, hash, device)| Recorded { clip, said, hash, own: school != HOST, device })
        .collect())
}

/// A sound and its kind.
pub async fn sound(
    store: &Store,
    scope: SchoolScope,
    language: &str,
    clip: &str,
    hash: &str,
) -> Result<Option<(String, Vec<u8>)>> {
    let sql =
        "SELECT mime, sound FROM recording WHERE school_id IN ($1, $2) AND language = $3 AND clip = $4 AND hash = $5";
    store.fetch_optional(sql, args![HOST, scope.school().0, language, clip, hash]).await
}

/// Keeps what a volunteer read, in the place of an earlier recording of the school.
pub async fn keep(store: &Store, room: &Room, sound: &Sound, hash: &str) -> Result<()> {
    let mut tx = store.begin().await?;
    put(&mut tx, room.scope.school().0, room.id, sound, hash).await?;
    changed(&mut tx, Some(room.scope)).await?;
    tx.commit().await
}

async fn put(tx: &mut Tx, school: i64, device: i64, sound: &Sound, hash: &str) -> Result<()> {
    let sql = "INSERT INTO recording (school_id, language, clip, said, hash, mime, sound, device) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (school_id, language, clip) DO UPDATE SET \
               said = excluded.said, hash = excluded.hash, mime = excluded.mime, sound = excluded.sound, \
               device = excluded.device";
    let Sound { language, clip, said, mime, bytes } = sound;
    tx.execute_one(sql, args![school, &language[..], &clip[..], &said[..], hash, &mime[..], &bytes[..], device]).await
}

/// Deletes what came through a link: one clip, or all. Returns how many.
pub async fn delete(store: &Store, room: &Room, clip: Option<&str>) -> Result<u64> {
    let mut tx = store.begin().await?;
    let school = room.scope.school().0;
    let deleted = match clip {
        Some(clip) => {
            let sql = "DELETE FROM recording WHERE school_id = $1 AND device = $2 AND clip = $3";
            tx.execute(sql, args![school, room.id, clip]).await?
        }
        None => {
            let sql = "DELETE FROM recording WHERE school_id = $1 AND device = $2";
            tx.execute(sql, args![school, room.id]).await?
        }
    };
    changed(&mut tx, Some(room.scope)).await?;
    tx.commit().await?;
    Ok(deleted)
}

/// The school deletes one of its own recordings, whoever made it.
pub async fn remove(store: &Store, scope: SchoolScope, language: &str, clip: &str) -> Result<bool> {
    let mut tx = store.begin().await?;
    let sql = "DELETE FROM recording WHERE school_id = $1 AND language = $2 AND clip = $3";
    let removed = tx.execute(sql, args![scope.school().0, language, clip]).await? == 1;
    changed(&mut tx, Some(scope)).await?;
    tx.commit().await?;
    Ok(removed)
}

/// Everything that this host can pass on: its own recordings, and those of its school while it has only one.
pub async fn export(store: &Store) -> Result<Vec<Sound>> {
    let sql = "SELECT language, clip, said, mime, sound FROM recording WHERE school_id = 0 \
               OR (school_id = (SELECT MAX(id) FROM school WHERE example = 0) \
                   AND (SELECT COUNT(*) FROM school WHERE example = 0) = 1) \
               ORDER BY language, clip, school_id";
    type SoundRow = (String, String, String, String, Vec<u8>);
    let rows: Vec<SoundRow> = store.fetch_all(sql, args![]).await?;
    let mut all: Vec<Sound> = Vec::new();
    for (language, clip, said, mime, bytes) in rows {
        let now = Lang::parse(&language).and_then(|lang| voices::text(lang, &clip));
        let before = all.pop_if(|last| last.language == language && last.clip == clip);
        // The school's own goes before the host's, but for one that is worded otherwise now.
        if let Some(before) = before.filter(|before| now.as_ref() == Some(&before.said) && now.as_ref() != Some(&said))
        {
            all.push(before);
            continue;
        }
        all.push(Sound { language, clip, said, mime, bytes });
    }
    Ok(all)
}

/// Takes recordings in as the host's, for all its schools, all or none of them.
pub async fn import(store: &Store, sounds: &[(Sound, String)]) -> Result<()> {
    let mut tx = store.begin().await?;
    for (sound, hash) in sounds {
        put(&mut tx, HOST, 0, sound, hash).await?;
    }
    changed(&mut tx, None).await?;
    tx.commit().await
}

/// The pages of running surveys name their recordings: they are made anew.
async fn changed(tx: &mut Tx, scope: Option<SchoolScope>) -> Result<()> {
    let sql = "UPDATE survey SET revision = revision + 1 WHERE state = 'open' AND ($1 = 0 OR school_id = $1)";
    tx.execute(sql, args![scope.map_or(0, |scope| scope.school().0)]).await?;
    tx.bump().await
}
