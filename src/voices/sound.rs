//! Judges a recording by what it holds, not by what it is called: one track of sound, no picture, at most a minute.

use std::io::Cursor;

use lofty::{
    file::{AudioFile as _, FileType},
    probe::Probe,
};
use matroska_demuxer::{Frame, MatroskaFile, TrackType};

use super::mp4;

/// The largest recording, in bytes.
pub const LARGEST: usize = 1024 * 1024;
/// The longest recording, in seconds.
pub const LONGEST: f64 = 60.0;
/// A recorder may stop a moment late.
const GRACE: f64 = 0.5;

/// Why a recording cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// No sound that browsers play, or not only sound.
    NotSound,
    /// Longer than a minute, or larger than a megabyte.
    TooLong,
}

/// What kind of sound it is, for browsers.
pub fn check(bytes: &[u8]) -> Result<&'static str, Unusable> {
    if bytes.len() > LARGEST {
        return Err(Unusable::TooLong);
    }
    let mime = kind(bytes).ok_or(Unusable::NotSound)?;
    if seconds(mime, bytes).ok_or(Unusable::NotSound)? > LONGEST + GRACE {
        return Err(Unusable::TooLong);
    }
    Ok(mime)
}

/// The container, by its first bytes: what phones record, and what people have on their disks.
fn kind(bytes: &[u8]) -> Option<&'static str> {
    let at = |place: usize, mark: &[u8]| bytes.get(place..place + mark.len()) == Some(mark);
    match bytes {
        _ if at(0, b"\x1a\x45\xdf\xa3") => Some("audio/webm"),
        _ if at(4, b"ftyp") => Some("audio/mp4"),
        _ if at(0, b"OggS") => Some("audio/ogg"),
        _ if at(0, b"RIFF") && at(8, b"WAVE") => Some("audio/wav"),
        [0xff, second, ..] if second & 0xe0 == 0xe0 => Some("audio/mpeg"),
        _ if at(0, b"ID3") => Some("audio/mpeg"),
        _ => None,
    }
}

/// How long it is. `None` when something else than one track of sound is in it, or it is broken.
fn seconds(mime: &str, bytes: &[u8]) -> Option<f64> {
    match mime {
        "audio/webm" => seconds_of_webm(bytes),
        "audio/mp4" => mp4::seconds(bytes),
        "audio/ogg" => seconds_of(bytes, FileType::Opus).or_else(|| seconds_of(bytes, FileType::Vorbis)),
        "audio/wav" => seconds_of(bytes, FileType::Wav),
        _ => seconds_of(bytes, FileType::Mpeg),
    }
}

/// A phone's recorder writes no length into a WebM: it lasts until its last piece.
fn seconds_of_webm(bytes: &[u8]) -> Option<f64> {
    let mut sound = MatroskaFile::open(Cursor::new(bytes)).ok()?;
    let [track] = sound.tracks() else { return None };
    if track.track_type() != TrackType::Audio || !["A_OPUS", "A_VORBIS"].contains(&track.codec_id()) {
        return None;
    }
    let nanoseconds = sound.info().timestamp_scale().get() as f64;
    let (mut frame, mut last) = (Frame::default(), None);
    // A recorder that was stopped may leave the last piece unfinished.
    while let Ok(true) = sound.next_frame(&mut frame) {
        last = last.max(Some(frame.timestamp));
    }
    Some(last? as f64 * nanoseconds / 1e9)
}

fn seconds_of(bytes: &[u8], kind: FileType) -> Option<f64> {
    let sound = Probe::with_file_type(Cursor::new(bytes), kind).read().ok()?;
    let length = sound.properties().duration().as_secs_f64();
    (length > 0.0).then_some(length)
}

#[cfg(test)]
#[expect(missing_docs, reason = "for the tests of packs")]
pub mod tests {
    use super::*;

    /// So many seconds of silence at 8,000 samples of one byte.
    pub fn wav(seconds: usize) -> Vec<u8> {
        let samples = vec![128_u8; 8_000 * seconds];
        let mut bytes = b"RIFF".to_vec();
        bytes.extend(u32::try_from(36 + samples.len()).unwrap().to_le_bytes());
        bytes.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
        bytes.extend(8_000_u32.to_le_bytes());
        bytes.extend(8_000_u32.to_le_bytes());
        bytes.extend(b"\x01\0\x08\0data");
        bytes.extend(u32::try_from(samples.len()).unwrap().to_le_bytes());
        bytes.extend(samples);
        bytes
    }

    #[test]
    fn a_minute_of_sound_is_taken_and_nothing_else() {
        assert_eq!(check(&wav(2)), Ok("audio/wav"));
        assert_eq!(check(&wav(60)), Ok("audio/wav"));
        assert_eq!(check(&wav(62)), Err(Unusable::TooLong));
        assert_eq!(check(&vec![0; LARGEST + 1]), Err(Unusable::TooLong));
        let picture = b"\x89PNG\r\n\x1a\n and more".as_slice();
        for wrong in [b"".as_slice(), b"hello", picture, b"RIFF\0\0\0\0WAVE", b"\x1a\x45\xdf\xa3 not really", b"ID3"] {
            assert_eq!(check(wrong), Err(Unusable::NotSound), "{wrong:?}");
        }
        let mut renamed = wav(2);
        renamed[8..12].copy_from_slice(b"AVI ");
        assert_eq!(check(&renamed), Err(Unusable::NotSound));
    }
}
