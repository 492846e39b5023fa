//! Time and randomness come in from outside, so that a test can fix both.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::{SignedDuration, Timestamp};
use rand::{SeedableRng, rngs::StdRng};

/// What time it is.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's.
    System,
    /// Stands still until it is moved.
    Fixed(Arc<Mutex<Timestamp>>),
}

impl Clock {
    /// A clock that stands at this moment.
    pub fn fixed(moment: Timestamp) -> Self {
        Self::Fixed(Arc::new(Mutex::new(moment)))
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        match self {
            #[expect(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
            Self::System => Timestamp::now(),
            Self::Fixed(moment) => *lock(moment),
        }
    }

    /// Moves a fixed clock.
    ///
    /// # Panics
    /// On the machine's clock.
    pub fn advance(&self, by: SignedDuration) {
        match self {
            Self::System => panic!("only a fixed clock can be moved"),
            Self::Fixed(moment) => *lock(moment) += by,
        }
    }
}

/// A cryptographically strong source of random numbers (ChaCha), shared by the whole process.
#[derive(Clone)]
pub struct Random(Arc<Mutex<StdRng>>);

impl Random {
    /// Seeded by the operating system.
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the system for randomness")]
    pub fn from_system() -> Self {
        Self(Arc::new(Mutex::new(rand::make_rng())))
    }

    /// The same numbers each time.
    pub fn seeded(seed: u64) -> Self {
        Self(Arc::new(Mutex::new(StdRng::seed_from_u64(seed))))
    }

    /// The generator, for a moment.
    pub fn get(&self) -> MutexGuard<'_, StdRng> {
        lock(&self.0)
    }

    /// Random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        rand::Rng::fill_bytes(&mut *self.get(), &mut bytes);
        bytes
    }
}

/// A generator or a moment is never half-written, so a panic elsewhere does not spoil it.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl std::fmt::Debug for Random {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Random(secret)")
    }
}
