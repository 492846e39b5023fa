//! An envelope: what a helper's tablet keeps while it has no network. The tablet seals it for the box and cannot open it
//! again, so whoever takes the tablet reads nothing. The other half is in `assets/js/helper.js`, with what every browser of
//! the last years brings: P-256, HKDF-SHA-256 and AES-256-GCM.
//!
//! ```text
//! envelope = ephemeral public key (65 bytes) || AES-GCM(answers), under a key that is used once
//! key = HKDF(ECDH(ephemeral, survey), salt = both public keys, info = "drempel envelope")
//! ```

use aes_gcm::{
    Aes256Gcm, KeyInit,
    aead::{Aead, Nonce},
};
use hkdf::Hkdf;
use p256::{PublicKey, SecretKey, ecdh::diffie_hellman, elliptic_curve::sec1::ToSec1Point};
use sha2::Sha256;

use super::{DoesNotOpen, Key};

/// Bytes of a public key that is written uncompressed, as browsers do.
const PUBLIC: usize = 65;
const INFO: &[u8] = b"drempel envelope";

impl Key {
    /// The secret half for a survey, worked out from the key, so that nothing has to be stored.
    fn envelope_secret(&self, survey: i64) -> SecretKey {
        // Not every 32 bytes are a secret of the curve; all but one in 2³² are.
        let tries = (0_u64..).map(|n| self.hash("envelope", &[&survey.to_le_bytes(), &n.to_le_bytes()]));
        tries.map(|bytes| SecretKey::from_slice(&bytes)).find_map(Result::ok).expect("one of the first tries")
    }

    /// The public half for a survey, with which a tablet seals.
    pub fn envelope_public(&self, survey: i64) -> Vec<u8> {
        self.envelope_secret(survey).public_key().to_sec1_point(false).as_bytes().to_vec()
    }

    /// Opens an envelope that a tablet sealed for this survey.
    pub fn open_envelope(&self, survey: i64, envelope: &[u8]) -> Result<Vec<u8>, DoesNotOpen> {
        let (theirs, sealed) = envelope.split_at_checked(PUBLIC).ok_or(DoesNotOpen)?;
        let secret = self.envelope_secret(survey);
        let public = PublicKey::from_sec1_bytes(theirs).map_err(|_| DoesNotOpen)?;
        let shared = diffie_hellman(secret.to_nonzero_scalar(), public.as_affine());
        let salt = [theirs, &self.envelope_public(survey)].concat();
        let mut key = [0; 32];
        Hkdf::<Sha256>::new(Some(&salt), shared.raw_secret_bytes()).expand(INFO, &mut key).map_err(|_| DoesNotOpen)?;
        // The key is used for this envelope alone, so the nonce may be the same for all.
        Aes256Gcm::new(&key.into()).decrypt(&Nonce::<Aes256Gcm>::default(), sealed).map_err(|_| DoesNotOpen)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the tablet does.
    fn seal(public: &[u8], ephemeral: [u8; 32], text: &[u8]) -> Vec<u8> {
        let secret = SecretKey::from_slice(&ephemeral).unwrap();
        let mine = secret.public_key().to_sec1_point(false).as_bytes().to_vec();
        let theirs = PublicKey::from_sec1_bytes(public).unwrap();
        let shared = diffie_hellman(secret.to_nonzero_scalar(), theirs.as_affine());
        let mut key = [0; 32];
        let salt = [&mine[..], public].concat();
        Hkdf::<Sha256>::new(Some(&salt), shared.raw_secret_bytes()).expand(INFO, &mut key).unwrap();
        let sealed = Aes256Gcm::new(&key.into()).encrypt(&Nonce::<Aes256Gcm>::default(), text).unwrap();
        [mine, sealed].concat()
    }

    #[test]
    fn an_envelope_opens_with_its_key_and_for_its_survey_only() {
        let (key, other) = (Key::new([1; 32]), Key::new([2; 32]));
        let envelope = seal(&key.envelope_public(7), [9; 32], b"q.emotion=no");
        assert_eq!(key.open_envelope(7, &envelope).unwrap(), b"q.emotion=no");
        assert!(key.open_envelope(8, &envelope).is_err() && other.open_envelope(7, &envelope).is_err());
        let mut spoiled = envelope.clone();
        *spoiled.last_mut().unwrap() ^= 1;
        assert!(key.open_envelope(7, &spoiled).is_err());
        for short in [0, 10, PUBLIC, PUBLIC + 3] {
            assert!(key.open_envelope(7, &envelope[..short]).is_err());
        }
        assert!(!envelope.windows(4).any(|window| window == b"emot"));
    }
}
