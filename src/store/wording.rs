//! Corrections of the words, for the whole host.

use super::{Result, Store, args};
use crate::{
    domain::day::Day,
    words::{
        File, Lang,
        corrections::{self, Correction},
    },
};

/// All corrections. Those of a language or a line that this version no longer has are left alone.
pub async fn all(store: &Store) -> Result<Vec<Correction>> {
    let rows: Vec<(String, String, String, String)> =
        store.fetch_all("SELECT language, file, key, text FROM wording ORDER BY language, file, key", args![]).await?;
    let known = |(language, file, key, text): (String, String, String, String)| {
        Some(Correction { lang: Lang::parse(&language)?, file: File::parse(&file)?, key, text })
    };
    Ok(rows.into_iter().filter_map(known).collect())
}

/// Which files somebody who grew up with the language has read through.
pub async fn read_through(store: &Store) -> Result<Vec<(Lang, File)>> {
    let rows: Vec<(String, String)> = store.fetch_all("SELECT language, file FROM reading", args![]).await?;
    Ok(rows.into_iter().filter_map(|(language, file)| Some((Lang::parse(&language)?, File::parse(&file)?))).collect())
}

/// Stores corrections, all or none, takes back those that say what is built in, and notes what was read through as a whole. Running surveys are shown in the new words.
pub async fn correct(store: &Store, corrected: &[Correction], read: &[(Lang, File)], today: Day) -> Result<()> {
    let mut tx = store.begin().await?;
    for one in corrected {
        // Who writes the words that are built in takes an earlier correction back.
        if corrections::built_in(one.lang, one.file, &one.key) == Some(one.text.as_str()) {
            let sql = "DELETE FROM wording WHERE language = $1 AND file = $2 AND key = $3";
            tx.execute(sql, args![one.lang.tag(), one.file.as_str(), &one.key[..]]).await?;
            continue;
        }
        let sql = "INSERT INTO wording (language, file, key, text) VALUES ($1, $2, $3, $4) \
                   ON CONFLICT (language, file, key) DO UPDATE SET text = excluded.text";
        tx.execute_one(sql, args![one.lang.tag(), one.file.as_str(), &one.key[..], &one.text[..]]).await?;
    }
    for (lang, file) in read {
        let sql = "INSERT INTO reading (language, file, day) VALUES ($1, $2, $3) \
                   ON CONFLICT (language, file) DO UPDATE SET day = excluded.day";
        tx.execute_one(sql, args![lang.tag(), file.as_str(), today.0]).await?;
    }
    tx.execute("UPDATE survey SET revision = revision + 1 WHERE state = 'open'", args![]).await?;
    tx.bump().await?;
    tx.commit().await
}
