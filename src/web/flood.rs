//! Limits against flooding, in memory only. They are wide: a whole school answers behind one address on the
//! evening of the party.

use std::{
    hash::{BuildHasher, RandomState},
    net::IpAddr,
    num::NonZeroU32,
    sync::atomic::{AtomicU32, Ordering},
};

use axum::http::HeaderValue;
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};

/// Answers a second from one address, for long.
const PER_SECOND: NonZeroU32 = NonZeroU32::new(50).unwrap();
/// Answers at once from one address: every family of a large school, twice.
const BURST: NonZeroU32 = NonZeroU32::new(4000).unwrap();
/// After so many answers the limiter forgets the addresses that are quiet again.
const TIDY_EVERY: u32 = 10_000;

/// Who sends too much. Addresses are kept as hashes under a number that dies with the process.
#[derive(Debug)]
pub struct Flood {
    limiter: DefaultKeyedRateLimiter<u64>,
    salt: RandomState,
    seen: AtomicU32,
}

impl Flood {
    /// Nobody has sent anything yet.
    pub fn new() -> Self {
        let limiter = RateLimiter::keyed(Quota::per_second(PER_SECOND).allow_burst(BURST));
        Self { limiter, salt: RandomState::new(), seen: AtomicU32::new(0) }
    }

    /// Whether an answer from here may come in. Without an address (a proxy on this machine that does not tell
    /// it) there is nothing to tell one sender from another, and everything may.
    pub fn admits(&self, peer: IpAddr, forwarded: Option<&HeaderValue>) -> bool {
        let Some(address) = sender(peer, forwarded) else { return true };
        if self.seen.fetch_add(1, Ordering::Relaxed) % TIDY_EVERY == TIDY_EVERY - 1 {
            self.limiter.retain_recent();
        }
        self.limiter.check_key(&self.salt.hash_one(address)).is_ok()
    }
}

impl Default for Flood {
    fn default() -> Self {
        Self::new()
    }
}

/// Who sent a request: the peer, or what a proxy on this very machine says.
fn sender(peer: IpAddr, forwarded: Option<&HeaderValue>) -> Option<IpAddr> {
    if !peer.to_canonical().is_loopback() {
        return Some(peer.to_canonical());
    }
    forwarded?.to_str().ok()?.rsplit(',').next()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_school_behind_one_address_comes_in_and_a_flood_does_not() {
        let flood = Flood::new();
        let school: IpAddr = "203.0.113.7".parse().unwrap();
        assert!((0..4000).all(|_| flood.admits(school, None)));
        assert!((0..4000).any(|_| !flood.admits(school, None)));
        assert!(flood.admits("203.0.113.8".parse().unwrap(), None), "others do not suffer");
    }

    #[test]
    fn a_proxy_on_this_machine_is_believed_and_nobody_else() {
        let forwarded = HeaderValue::from_static("198.51.100.1, 203.0.113.9");
        let here: IpAddr = "127.0.0.1".parse().unwrap();
        assert_eq!(sender(here, None), None);
        assert_eq!(sender(here, Some(&forwarded)), Some("203.0.113.9".parse().unwrap()));
        let stranger: IpAddr = "192.0.2.1".parse().unwrap();
        assert_eq!(sender(stranger, Some(&forwarded)), Some(stranger));
    }
}
