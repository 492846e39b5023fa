//! Passwords: argon2id, two at a time, so that a crowd at the door does not eat the memory.

use std::sync::LazyLock;

use argon2::{Argon2, PasswordHasher as _, PasswordVerifier as _, password_hash::phc::PasswordHash};
use tokio::sync::Semaphore;

use crate::clock::Random;

/// The shortest password in characters.
pub const SHORTEST: usize = 10;
/// The longest password in bytes.
pub const LONGEST: usize = 1_000;

static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// The hash of a password, in the PHC string format.
pub async fn hash(password: &str, random: &Random) -> String {
    let _turn = AT_ONCE.acquire().await.expect("never closed");
    let (password, salt) = (password.to_owned(), random.bytes::<16>());
    tokio::task::spawn_blocking(move || hash_with(&password, &salt)).await.expect("hashing does not panic")
}

fn hash_with(password: &str, salt: &[u8]) -> String {
    let hash = Argon2::default().hash_password_with_salt(password.as_bytes(), salt);
    hash.expect("a salt of 16 bytes fits").to_string()
}

/// Whether a password fits. Without a hash it takes as long and says no, so nobody learns who has an account.
pub async fn fits(password: &str, hash: Option<&str>) -> bool {
    static NOBODY: LazyLock<String> = LazyLock::new(|| hash_with("nobody", &[0; 16]));
    let _turn = AT_ONCE.acquire().await.expect("never closed");
    let (password, known) = (password.to_owned(), hash.is_some());
    let hash = hash.map_or_else(|| NOBODY.clone(), str::to_owned);
    let fits = move || {
        let hash = PasswordHash::new(&hash).ok();
        hash.is_some_and(|hash| Argon2::default().verify_password(password.as_bytes(), &hash).is_ok())
    };
    tokio::task::spawn_blocking(fits).await.expect("verifying does not panic") && known
}
