//! The counters in a box: a fixed-length vector of numbers, nothing else.

/// One counter per position of a [`Layout`](super::layout::Layout).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counters(Vec<u32>);

/// The stored counters do not have the length that the survey's layout asks for.
#[derive(Debug, thiserror::Error)]
#[error("counters of {found} bytes where {expected} were expected")]
pub struct WrongLength {
    /// Bytes found.
    pub found: usize,
    /// Bytes that the layout asks for.
    pub expected: usize,
}

impl Counters {
    /// All zero.
    pub fn zero(width: usize) -> Self {
        Self(vec![0; width])
    }

    /// Adds one at each position; a position may stand there more than once. Positions come from a layout of the same width.
    /// A counter that is full stays full: nobody's answer may keep those of others from being counted.
    pub fn add(&mut self, positions: &[u32]) {
        for &position in positions {
            let counter = &mut self.0[position as usize];
            *counter = counter.saturating_add(1);
        }
    }

    /// Adds all counters of another vector of the same width.
    pub fn merge(&mut self, other: &Self) {
        assert_eq!(self.0.len(), other.0.len(), "only counters of one survey are added up");
        for (mine, theirs) in self.0.iter_mut().zip(&other.0) {
            *mine = mine.saturating_add(*theirs);
        }
    }

    /// One counter.
    pub fn at(&self, position: usize) -> u64 {
        self.0[position].into()
    }

    /// Fixed length: four bytes a counter, whatever the numbers.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.0.iter().flat_map(|n| n.to_le_bytes()).collect()
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote.
    pub fn from_bytes(bytes: &[u8], width: usize) -> Result<Self, WrongLength> {
        if bytes.len() != width * 4 {
            return Err(WrongLength { found: bytes.len(), expected: width * 4 });
        }
        let (numbers, _) = bytes.as_chunks::<4>();
        Ok(Self(numbers.iter().map(|n| u32::from_le_bytes(*n)).collect()))
    }
}
