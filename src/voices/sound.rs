//! Judges a recording by what it holds, not by what it is called: one track of sound, no picture, at most a minute.

use std::io::Cursor;

use symphonia::core::{
    codecs::CodecParameters,
    errors::Error,
    formats::{FormatOptions, FormatReader, probe::Hint},
    io::MediaSourceStream,
    meta::MetadataOptions,
};

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
    if seconds(bytes).ok_or(Unusable::NotSound)? > LONGEST + GRACE {
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

/// How long it is: until the end of its last packet, because a phone's recorder writes no length. `None` when
/// something else than one track of sound is in it, or it breaks off.
fn seconds(bytes: &[u8]) -> Option<f64> {
    let stream = MediaSourceStream::new(Box::new(Cursor::new(bytes.to_vec())), Default::default());
    let probe = symphonia::default::get_probe();
    let mut sound: Box<dyn FormatReader> =
        probe.probe(&Hint::new(), stream, FormatOptions::default(), MetadataOptions::default()).ok()?;
    let [track] = sound.tracks() else { return None };
    let (id, base) = (track.id, track.time_base?);
    if !matches!(track.codec_params, Some(CodecParameters::Audio(_)) | None) {
        return None;
    }
    let mut end: Option<f64> = None;
    loop {
        match sound.next_packet() {
            Ok(Some(packet)) if packet.track_id == id => {
                let begin = base.calc_time_saturating(packet.pts).as_secs_f64();
                let end_of_packet = begin + base.calc_duration_saturating(packet.dur).as_secs_f64();
                end = Some(end.unwrap_or(0.0).max(end_of_packet));
            }
            Ok(Some(_)) => {}
            Ok(None) => return end,
            // A recorder that was stopped may leave the last piece unfinished.
            Err(Error::IoError(_)) if end.is_some() => return end,
            Err(_) => return None,
        }
    }
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
