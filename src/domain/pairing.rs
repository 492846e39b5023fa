//! The code that pairs a tablet: shown on the team's side, typed once on the tablet, exchanged for its key.

use rand::Rng;

use super::code;

/// Eight characters of the alphabet of [`code::Code`]: forty bits for the time in which a code works.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PairingCode([u8; PairingCode::LENGTH]);

impl PairingCode {
    /// Number of characters.
    pub const LENGTH: usize = 8;

    /// Draws a code.
    pub fn draw(random: &mut impl Rng) -> Self {
        Self(code::drawn(random))
    }

    /// Reads a code as a person types it, with blanks or a hyphen in between.
    pub fn parse(text: &str) -> Option<Self> {
        code::read(text.bytes().filter(|c| !b" -".contains(c))).map(Self)
    }

    /// The eight characters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("the alphabet is ASCII")
    }

    /// In two halves, as people read it aloud.
    pub fn spoken(&self) -> String {
        let (first, second) = self.as_str().split_at(Self::LENGTH / 2);
        format!("{first} {second}")
    }
}

#[cfg(test)]
mod tests {
    use rand::{SeedableRng, rngs::StdRng};

    use super::*;

    #[test]
    fn a_code_reads_back_as_it_is_spoken() {
        let code = PairingCode::draw(&mut StdRng::seed_from_u64(1));
        for typed in [code.spoken(), code.as_str().to_lowercase(), code.spoken().replace(' ', "-")] {
            assert!(PairingCode::parse(&typed) == Some(code), "{typed}");
        }
        for wrong in ["", "ABC", "ABCDEFGHJ", "ABCDEFU1"] {
            assert!(PairingCode::parse(wrong).is_none(), "{wrong}");
        }
    }
}
