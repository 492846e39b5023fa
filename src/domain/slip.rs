//! A slip: a one-time code on paper, one for each family. "One family, one answer, still nobody knows."

use rand::Rng;

use super::code;

/// Ten characters of the alphabet of [`code::Code`]: fifty bits, so that nobody guesses one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SlipCode([u8; SlipCode::LENGTH]);

/// Slips that a survey may have: every family of a large school, twice.
pub const MOST: usize = 5_000;

impl SlipCode {
    /// Number of characters. Codes of places are shorter, and words of ours in lower case.
    pub const LENGTH: usize = 10;

    /// Draws a slip.
    pub fn draw(random: &mut impl Rng) -> Self {
        Self(code::drawn(random))
    }

    /// Reads a slip as a person types it.
    pub fn parse(text: &str) -> Option<Self> {
        code::read(text.bytes()).map(Self)
    }

    /// The ten characters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("the alphabet is ASCII")
    }
}

#[cfg(test)]
mod tests {
    use rand::{SeedableRng, rngs::StdRng};

    use super::*;

    #[test]
    fn a_slip_reads_back_in_any_case_and_no_word_of_ours_is_one() {
        let mut random = StdRng::seed_from_u64(1);
        for _ in 0..100 {
            let slip = SlipCode::draw(&mut random);
            assert!(SlipCode::parse(&slip.as_str().to_lowercase()) == Some(slip));
        }
        for wrong in ["", "results", "ABCDEF", "ABCDEFGHJK1", "ABCDEFGHU1"] {
            assert!(SlipCode::parse(wrong).is_none(), "{wrong}");
        }
    }
}
