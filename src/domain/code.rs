//! The code of a place: what the QR code on the poster leads to, and what a parent may type.

use std::fmt;

use rand::{Rng, RngExt};

/// Crockford's base 32: no letter that can be taken for a digit.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Six characters, upper case, at least one of them a digit, so that no code is ever a word of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Code([u8; Code::LENGTH]);

impl Code {
    /// Number of characters. With an address of up to 28 characters a code stays at 29 × 29 modules.
    pub const LENGTH: usize = 6;

    /// Draws a code. There are 2³⁰ of them less those without a digit.
    pub fn draw(random: &mut impl Rng) -> Self {
        loop {
            let drawn = drawn(random);
            if drawn.iter().any(u8::is_ascii_digit) {
                return Self(drawn);
            }
        }
    }

    /// Reads a code as a person types it: any case, `O` for zero, `I` and `L` for one.
    pub fn parse(text: &str) -> Option<Self> {
        read(text.bytes()).filter(|code: &[u8; Self::LENGTH]| code.iter().any(u8::is_ascii_digit)).map(Self)
    }

    /// The six characters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("the alphabet is ASCII")
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Characters of the alphabet, each as likely as the others.
pub(super) fn drawn<const N: usize>(random: &mut impl Rng) -> [u8; N] {
    std::array::from_fn(|_| ALPHABET[random.random_range(0..ALPHABET.len())])
}

/// Reads so many characters as a person types them; `None` when there are more or fewer, or others.
pub(super) fn read<const N: usize>(typed: impl Iterator<Item = u8>) -> Option<[u8; N]> {
    let as_meant = |typed: u8| match typed.to_ascii_uppercase() {
        b'O' => b'0',
        b'I' | b'L' => b'1',
        other => other,
    };
    let read: Vec<u8> = typed.take(N + 1).map(as_meant).collect();
    read.try_into().ok().filter(|read: &[u8; N]| read.iter().all(|c| ALPHABET.contains(c)))
}

#[cfg(test)]
mod tests {
    use rand::{SeedableRng, rngs::StdRng};

    use super::*;

    #[test]
    fn every_drawn_code_reads_back_in_any_case() {
        let mut random = StdRng::seed_from_u64(1);
        for _ in 0..1_000 {
            let code = Code::draw(&mut random);
            assert_eq!(Code::parse(&code.to_string().to_lowercase()), Some(code));
            assert!(code.as_str().bytes().any(|c| c.is_ascii_digit()));
        }
    }

    #[test]
    fn what_looks_alike_is_read_alike_and_words_are_not_codes() {
        assert_eq!(Code::parse("o1l2ab"), Code::parse("0112AB"));
        for wrong in ["", "ABCDE", "ABCDEFG", "ASSETS", "ABU123", "AB 123", "é1234"] {
            assert_eq!(Code::parse(wrong), None, "{wrong}");
        }
    }
}
