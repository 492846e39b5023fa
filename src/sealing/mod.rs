//! The key, which lives outside the database, and what is done with it.
//!
//! Counters are sealed with XChaCha20-Poly1305 under random 192-bit nonces: a counter nonce would repeat after
//! a restart or a restored backup, and 96 random bits run out at the rate at which rows are rewritten. What a
//! row is (survey, place, day, shard) is bound in as associated data, so no row can be put in another's place.

use std::{fmt, path::Path};

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use hmac::{Hmac, Mac};
use sha2::Sha256;

use crate::clock::Random;

mod envelope;

/// 32 secret bytes. Copies of the service share it; a backup of the database does not hold it.
#[derive(Clone)]
pub struct Key {
    cipher: XChaCha20Poly1305,
    secret: [u8; 32],
}

/// A sealed value does not open: another key, another row, another survey, or damage.
#[derive(Debug, thiserror::Error)]
#[error("a sealed value does not open with this key")]
pub struct DoesNotOpen;

/// What is wrong with a key file.
#[derive(Debug, thiserror::Error)]
pub enum KeyFileError {
    /// It cannot be read or written.
    #[error("{0}")]
    Io(#[from] std::io::Error),
    /// It holds something else.
    #[error("it does not hold 64 hexadecimal digits")]
    NotAKey,
}

const NONCE: usize = 24;

impl Key {
    /// A key from its bytes.
    pub fn new(secret: [u8; 32]) -> Self {
        Self { cipher: XChaCha20Poly1305::new(&secret.into()), secret }
    }

    /// Reads a key file; `None` when there is none.
    pub fn read(path: &Path) -> Result<Option<Self>, KeyFileError> {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(error.into()),
        };
        let digits = text.trim().as_bytes();
        let mut secret = [0; 32];
        if digits.len() != 64 {
            return Err(KeyFileError::NotAKey);
        }
        for (byte, pair) in secret.iter_mut().zip(digits.chunks(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| KeyFileError::NotAKey)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| KeyFileError::NotAKey)?;
        }
        Ok(Some(Self::new(secret)))
    }

    /// Draws a key and writes it to a new file that only its owner may read.
    pub fn create(path: &Path, random: &Random) -> Result<Self, KeyFileError> {
        use std::{io::Write as _, os::unix::fs::OpenOptionsExt as _};
        let secret: [u8; 32] = random.bytes();
        let digits: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
        let mut file = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
        writeln!(file, "{digits}")?;
        file.sync_all()?;
        Ok(Self::new(secret))
    }

    /// Seals bytes for one place: `what` must be given again to open them.
    pub fn seal(&self, what: &[u8], bytes: &[u8], random: &Random) -> Vec<u8> {
        let nonce: [u8; NONCE] = random.bytes();
        let sealed = self.cipher.encrypt(&XNonce::from(nonce), Payload { msg: bytes, aad: what });
        [nonce.as_slice(), &sealed.expect("a vector of counters is far below the cipher's limit")].concat()
    }

    /// Opens what [`seal`](Self::seal) sealed for the same place.
    pub fn open(&self, what: &[u8], sealed: &[u8]) -> Result<Vec<u8>, DoesNotOpen> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE>().ok_or(DoesNotOpen)?;
        let payload = Payload { msg: sealed, aad: what };
        self.cipher.decrypt(&XNonce::from(*nonce), payload).map_err(|_| DoesNotOpen)
    }

    /// A keyed hash, for what must be recognised and never read. `purpose` keeps the uses apart.
    pub fn hash(&self, purpose: &str, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.secret).expect("any length is a key");
        mac.update(purpose.as_bytes());
        for part in parts {
            mac.update(&(part.len() as u64).to_le_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(secret)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_value_opens_only_with_its_key_and_in_its_place() {
        let random = Random::seeded(7);
        let (key, other) = (Key::new([1; 32]), Key::new([2; 32]));
        let sealed = key.seal(b"gate, monday", b"counters", &random);
        assert_eq!(key.open(b"gate, monday", &sealed).unwrap(), b"counters");
        assert!(key.open(b"gate, tuesday", &sealed).is_err());
        assert!(other.open(b"gate, monday", &sealed).is_err());
        assert!(key.open(b"gate, monday", &sealed[..20]).is_err());
        assert_ne!(sealed, key.seal(b"gate, monday", b"counters", &random), "never the same nonce");
    }

    #[test]
    fn a_key_file_reads_back_and_is_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        assert!(Key::read(&path).unwrap().is_none());
        let key = Key::create(&path, &Random::seeded(1)).unwrap();
        assert_eq!(Key::read(&path).unwrap().unwrap().secret, key.secret);
        assert!(Key::create(&path, &Random::seeded(2)).is_err());
        std::fs::write(&path, "not a key").unwrap();
        assert!(matches!(Key::read(&path), Err(KeyFileError::NotAKey)));
        std::fs::write(&path, "é".repeat(32)).unwrap();
        assert!(matches!(Key::read(&path), Err(KeyFileError::NotAKey)));
    }

    #[test]
    fn hashes_of_different_purposes_and_splits_differ() {
        let key = Key::new([1; 32]);
        assert_ne!(key.hash("a", &[b"x"]), key.hash("b", &[b"x"]));
        assert_ne!(key.hash("a", &[b"xy", b"z"]), key.hash("a", &[b"x", b"yz"]));
    }
}
