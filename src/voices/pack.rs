//! A pack of voices: a tar file that one host writes and another reads. `<language>/<clip>.<ending>` is a sound, and
//! `<language>/<clip>.txt` the sentence as it was read.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{BufReader, BufWriter, Read, Write},
    path::Path,
};

use sha2::{Digest as _, Sha256};
use tar::{Archive, Builder, EntryType, Header};

use super::{
    sound::{self, LARGEST},
    text,
};
use crate::{
    settings::Settings,
    store::{
        Store,
        voices::{self, Sound},
        wording,
    },
    words::{Lang, corrections},
};

/// Kinds of sound and the endings of their files.
const ENDINGS: [(&str, &str); 5] =
    [("audio/webm", "webm"), ("audio/mp4", "m4a"), ("audio/ogg", "ogg"), ("audio/wav", "wav"), ("audio/mpeg", "mp3")];
/// The ending of a sentence.
const SENTENCE: &str = "txt";

/// Why a pack cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// Not a tar file, or it breaks off.
    #[error("it cannot be read: {0}")]
    Io(#[from] std::io::Error),
    /// A file in it does not belong there.
    #[error("{0} is no recording that this version knows")]
    Foreign(String),
    /// A sound that browsers do not play, or too long.
    #[error("{0} is not a sound of at most a minute and a megabyte")]
    NotSound(String),
    /// A sound without the sentence that is read in it.
    #[error("{0} comes without its sentence")]
    NoSentence(String),
}

/// Under which name a sound is served.
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)[..6].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes a pack.
pub fn write(sounds: &[Sound], to: impl Write) -> std::io::Result<()> {
    let mut pack = Builder::new(to);
    let mut file = |name: &str, bytes: &[u8]| {
        let mut header = Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_entry_type(EntryType::Regular);
        pack.append_data(&mut header, name, bytes)
    };
    for sound in sounds {
        let ending = ENDINGS.iter().find(|(mime, _)| *mime == sound.mime).map_or("bin", |(_, ending)| ending);
        let name = format!("{}/{}", sound.language, sound.clip);
        file(&format!("{name}.{SENTENCE}"), sound.said.as_bytes())?;
        file(&format!("{name}.{ending}"), &sound.bytes)?;
    }
    pack.into_inner()?.flush()
}

/// Reads a pack, each sound with its hash. Every sound is judged as if it had just been recorded.
pub fn read(from: impl Read) -> Result<Vec<(Sound, String)>, PackError> {
    let mut sentences: BTreeMap<(String, String), String> = BTreeMap::new();
    let mut sounds = Vec::new();
    for entry in Archive::new(from).entries()? {
        let entry = entry?;
        if entry.header().entry_type() == EntryType::Directory {
            continue;
        }
        let path = entry.path()?.into_owned();
        let name = path.display().to_string();
        let (language, clip, ending) = parts(&path).ok_or_else(|| PackError::Foreign(name.clone()))?;
        let mut bytes = Vec::new();
        entry.take(LARGEST as u64 + 1).read_to_end(&mut bytes)?;
        if ending == SENTENCE {
            let said = String::from_utf8(bytes).map_err(|_| PackError::Foreign(name))?;
            sentences.insert((language, clip), said);
        } else {
            let mime = sound::check(&bytes).map_err(|_| PackError::NotSound(name))?;
            sounds.push(Sound { language, clip, said: String::new(), mime: mime.to_owned(), bytes });
        }
    }
    sounds
        .into_iter()
        .map(|mut sound| {
            let said = sentences.remove(&(sound.language.clone(), sound.clip.clone()));
            let said = said.map(|said| said.trim().trim_start_matches('\u{feff}').to_owned());
            sound.said = said.ok_or_else(|| PackError::NoSentence(format!("{}/{}", sound.language, sound.clip)))?;
            let hash = hash(&sound.bytes);
            Ok((sound, hash))
        })
        .collect()
}

/// `drempel voices export`: an error is one line for the person who typed.
pub async fn export(settings: &Settings, to: &Path) -> Result<String, String> {
    let shown = to.display();
    let store = open(settings).await?;
    let sounds = voices::export(&store).await.map_err(|e| format!("the database does not answer: {e}"))?;
    let file = File::create_new(to).map_err(|e| format!("{shown} cannot be made: {e}"))?;
    write(&sounds, BufWriter::new(file)).map_err(|e| {
        // Half a pack would look like a whole one.
        let _ = std::fs::remove_file(to);
        format!("{shown} cannot be written: {e}")
    })?;
    store.close().await;
    Ok(format!("{} recordings written to {shown}", sounds.len()))
}

/// `drempel voices import`: an error is one line for the person who typed.
pub async fn import(settings: &Settings, from: &Path) -> Result<String, String> {
    let shown = from.display();
    let file = File::open(from).map_err(|e| format!("{shown} cannot be read: {e}"))?;
    let sounds = read(BufReader::new(file)).map_err(|e| format!("{shown} is not a pack of voices: {e}"))?;
    let store = open(settings).await?;
    // What is worded otherwise on this host would be played to nobody, and take the place of what is.
    let (fits, old): (Vec<_>, Vec<_>) = sounds.into_iter().partition(|(sound, _)| {
        Lang::parse(&sound.language).and_then(|lang| text(lang, &sound.clip)).is_some_and(|now| now == sound.said)
    });
    voices::import(&store, &fits).await.map_err(|e| format!("the database does not answer: {e}"))?;
    store.close().await;
    let left = if old.is_empty() { String::new() } else { format!("; {} left out: worded otherwise here", old.len()) };
    Ok(format!("{} recordings taken in from {shown}, for all schools of this host{left}", fits.len()))
}

async fn open(settings: &Settings) -> Result<Store, String> {
    std::fs::create_dir_all(&settings.data).map_err(|e| format!("the data folder cannot be made: {e}"))?;
    let store = Store::open(&settings.database).await.map_err(|e| format!("the database cannot be opened: {e}"))?;
    let corrected = wording::all(&store).await.map_err(|e| format!("the database does not answer: {e}"))?;
    corrections::set(&corrected, []);
    Ok(store)
}

/// Language, clip and ending of a file's name, where this version knows both.
fn parts(path: &Path) -> Option<(String, String, String)> {
    let mut folders =
        path.parent()?.components().filter_map(|part| part.as_os_str().to_str()).filter(|part| *part != ".");
    let (language, deeper) = (folders.next()?, folders.next());
    let (clip, ending) = path.file_name()?.to_str()?.rsplit_once('.')?;
    let known = deeper.is_none() && text(Lang::parse(language)?, clip).is_some();
    known.then(|| (language.to_owned(), clip.to_owned(), ending.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::voices::sound::tests::wav;

    fn sound(clip: &str, seconds: usize) -> Sound {
        let said = text(Lang::parse("ar").unwrap(), "question-emotion").unwrap();
        Sound {
            language: "ar".to_owned(),
            clip: clip.to_owned(),
            said,
            mime: "audio/wav".to_owned(),
            bytes: wav(seconds),
        }
    }

    fn packed(sounds: &[Sound]) -> Vec<u8> {
        let mut pack = Vec::new();
        write(sounds, &mut pack).unwrap();
        pack
    }

    #[test]
    fn a_pack_reads_back_what_was_written() {
        let sounds = [sound("question-emotion", 1), sound("scale-yes", 2), sound("choose-up-to-2", 1)];
        let read = read(&packed(&sounds)[..]).unwrap();
        assert_eq!(read.iter().map(|(sound, _)| sound.clone()).collect::<Vec<_>>(), sounds);
        assert_ne!(read[0].1, read[1].1);
        assert_eq!(read[0].1, hash(&sounds[0].bytes));
    }

    #[test]
    fn what_does_not_belong_into_a_pack_is_named() {
        let refused = |pack: &[u8]| read(pack).unwrap_err().to_string();
        assert!(refused(&packed(&[sound("question-moon", 1)])).contains("ar/question-moon.txt"));
        assert!(refused(&packed(&[sound("question-emotion", 62)])).contains("ar/question-emotion.wav is not a sound"));
        let mut pack = Builder::new(Vec::new());
        let mut header = Header::new_gnu();
        let bytes = wav(1);
        header.set_size(bytes.len() as u64);
        pack.append_data(&mut header, "ar/scale-yes.wav", &bytes[..]).unwrap();
        assert!(refused(&pack.into_inner().unwrap()).contains("without its sentence"));
        assert!(!refused(b"this is no tar file at all, but a text that somebody renamed").is_empty());
    }
}
