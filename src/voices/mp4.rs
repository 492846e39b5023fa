//! How long an MP4 with one track of sound is. Phones write theirs in pieces and leave the length at the top empty, and
//! readers of whole films trust the counts in a file enough to ask for any amount of memory; this one only adds up.

/// A box of the file: its name and what is in it.
type Piece<'a> = (&'a [u8], &'a [u8]);

/// Ways to write sound that every browser plays.
const PLAYED: [&[u8]; 3] = [b"mp4a", b"Opus", b".mp3"];

/// Seconds; `None` when it is written in a way that browsers do not play, when there is another track than one of sound, or the file breaks off before its first box ends.
pub fn seconds(file: &[u8]) -> Option<f64> {
    let top: Vec<Piece<'_>> = boxes(file).collect();
    let movie = top.iter().find(|(name, _)| *name == b"moov")?.1;
    let mut tracks = boxes(movie).filter(|(name, _)| *name == b"trak");
    let (track, other) = (tracks.next()?.1, tracks.next());
    let media = find(track, b"mdia")?;
    // The kind of track stands eight bytes into its handler.
    let is_sound = find(media, b"hdlr")?.get(8..12)? == b"soun";
    // How the sound is written stands behind the number of ways and the length of the first: phones of long ago write
    // in one that no browser plays.
    let table = find(find(find(media, b"minf")?, b"stbl")?, b"stsd")?;
    let is_played = PLAYED.contains(&table.get(12..16)?);
    if other.is_some() || !is_sound || !is_played {
        return None;
    }
    let head = find(media, b"mdhd")?;
    // The second version of the head has longer dates.
    let (scale, whole) = if *head.first()? == 1 {
        (number(head, 20)?, u64::from(number(head, 24)?) << 32 | u64::from(number(head, 28)?))
    } else {
        (number(head, 12)?, u64::from(number(head, 16)?))
    };
    let usual = find(movie, b"mvex").and_then(|more| number(find(more, b"trex")?, 12)).unwrap_or(0);
    let pieces = top.iter().filter(|(name, _)| *name == b"moof");
    let mut in_pieces = 0_u64;
    for (_, piece) in pieces {
        let part = find(piece, b"traf")?;
        let usual = usual_of_piece(find(part, b"tfhd")?).unwrap_or(usual);
        for (_, run) in boxes(part).filter(|(name, _)| *name == b"trun") {
            in_pieces = in_pieces.checked_add(length_of_run(run, usual)?)?;
        }
    }
    let length = whole.max(in_pieces);
    (scale > 0 && length > 0).then(|| length as f64 / f64::from(scale))
}

/// The boxes that stand behind each other; an unfinished last one is left out.
fn boxes(mut rest: &[u8]) -> impl Iterator<Item = Piece<'_>> {
    std::iter::from_fn(move || {
        let (size, name) = (number(rest, 0)? as usize, rest.get(4..8)?);
        let (head, size) = match size {
            // A size that does not fit stands behind the name; 0 means "to the end".
            1 => (16, usize::try_from(u64::from(number(rest, 8)?) << 32 | u64::from(number(rest, 12)?)).ok()?),
            0 => (8, rest.len()),
            size => (8, size),
        };
        let inner = rest.get(head..size)?;
        rest = &rest[size..];
        Some((name, inner))
    })
}

fn find<'a>(inside: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    boxes(inside).find(|(found, _)| *found == name).map(|(_, inner)| inner)
}

fn number(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

/// The usual length of a sample in a piece, where its head names one.
fn usual_of_piece(head: &[u8]) -> Option<u32> {
    let flags = number(head, 0)?;
    // Behind the track's number: an offset of eight bytes and a description of four, if they are there.
    let at = 8 + if flags & 0x1 == 0 { 0 } else { 8 } + if flags & 0x2 == 0 { 0 } else { 4 };
    if flags & 0x8 == 0 { None } else { number(head, at) }
}

/// The length of a run of samples: each its own, or all the usual one.
fn length_of_run(run: &[u8], usual: u32) -> Option<u64> {
    let (flags, samples) = (number(run, 0)?, number(run, 4)?);
    if flags & 0x100 == 0 {
        return u64::from(samples).checked_mul(u64::from(usual));
    }
    let start = 8 + if flags & 0x1 == 0 { 0 } else { 4 } + if flags & 0x4 == 0 { 0 } else { 4 };
    let row = 4 * [0x100, 0x200, 0x400, 0x800].iter().filter(|field| flags & **field != 0).count();
    let mut length = 0_u64;
    for sample in run.get(start..)?.chunks(row).take(samples as usize) {
        length += u64::from(number(sample, 0)?);
    }
    Some(length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &[u8; 4], inner: &[u8]) -> Vec<u8> {
        [&u32::try_from(inner.len() + 8).unwrap().to_be_bytes()[..], name, inner].concat()
    }

    fn numbers(all: &[u32]) -> Vec<u8> {
        all.iter().flat_map(|n| n.to_be_bytes()).collect()
    }

    fn track(kind: &[u8; 4], length: u32) -> Vec<u8> {
        track_in(b"mp4a", kind, length)
    }

    fn track_in(way: &[u8; 4], kind: &[u8; 4], length: u32) -> Vec<u8> {
        let ways = named(b"stsd", &[&numbers(&[0, 1, 16])[..], way, &[0; 8]].concat());
        let table = named(b"minf", &named(b"stbl", &ways));
        let head = named(b"mdhd", &numbers(&[0, 0, 0, 1_000, length, 0]));
        let handler = named(b"hdlr", &[&numbers(&[0, 0])[..], kind, &[0; 12]].concat());
        named(b"trak", &named(b"mdia", &[head, handler, table].concat()))
    }

    #[test]
    fn whole_and_in_pieces_it_lasts_as_long() {
        let start = named(b"ftyp", b"isom\0\0\0\0");
        let whole = [start.clone(), named(b"moov", &track(b"soun", 2_500))].concat();
        assert_eq!(seconds(&whole), Some(2.5));
        let usual = named(b"mvex", &named(b"trex", &numbers(&[0, 1, 1, 20, 0, 0])));
        let moov = named(b"moov", &[track(b"soun", 0), usual].concat());
        let piece = |head: &[u32], run: &[u32]| {
            let part = [named(b"tfhd", &numbers(head)), named(b"trun", &numbers(run))].concat();
            named(b"moof", &named(b"traf", &part))
        };
        let same = piece(&[0, 1], &[0, 50]);
        let other = piece(&[0x8, 1, 40], &[0, 25]);
        let each = piece(&[0, 1], &[0x300, 2, 300, 9, 200, 9]);
        assert_eq!(seconds(&[start.clone(), moov.clone(), same, other, each].concat()), Some(2.5));
        assert_eq!(seconds(&[start.clone(), moov].concat()), None, "nothing was said");
        assert_eq!(seconds(&[start.clone(), named(b"moov", &track(b"vide", 2_500))].concat()), None);
        let old = named(b"moov", &track_in(b"samr", b"soun", 2_500));
        assert_eq!(seconds(&[start.clone(), old].concat()), None, "no browser plays it");
        let both = [track(b"soun", 2_500), track(b"vide", 2_500)].concat();
        assert_eq!(seconds(&[start, named(b"moov", &both)].concat()), None, "no film");
    }

    #[test]
    fn a_file_that_lies_is_not_believed() {
        for wrong in [&b""[..], b"\0\0\0\x08ftyp", b"\0\0\0\x01moov\xff\xff\xff\xff\xff\xff\xff\xff", b"\0\0\0\0moov"] {
            assert_eq!(seconds(wrong), None);
        }
        let run = named(b"trun", &numbers(&[0, u32::MAX]));
        let part = [named(b"tfhd", &numbers(&[0x8, 1, u32::MAX])), run].concat();
        let huge = [named(b"moov", &track(b"soun", 0)), named(b"moof", &named(b"traf", &part))].concat();
        assert!(seconds(&huge).is_some_and(|seconds| seconds > 1e12), "added up, not made room for");
    }
}
