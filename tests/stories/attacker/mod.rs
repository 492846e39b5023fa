//! The adversary: it sees every state of every output of many small schools, and tries to learn what fewer than k
//! people answered. It must find nothing; and with any one rule of the box switched off it must find a leak, or it
//! would be no adversary.
//!
//! | file | what it does |
//! |---|---|
//! | [`people`] | invents schools, among them those that an adversary would choose |
//! | [`seen`] | plays a school through the real pages and keeps every number that comes out, in every state |
//! | [`attack`] | differences of all states, the rank of all published group vectors, rare and hidden figures, identities between sums |
//! | [`stand`] | watches the second screen of a vote all evening |
//! | [`rules`] | what would come out with one rule switched off |

mod attack;
mod people;
mod rules;
pub mod seen;
mod stand;

use std::collections::BTreeMap;

use rand::{SeedableRng, rngs::StdRng};

use crate::harness::{World, database::Engine};
use attack::leaks;
use people::SchoolOfPeople;
use rules::Rule;

/// Plays schools with seeds of their own; the adversary finds nothing, unless a rule is off.
async fn play(engine: Engine, seeds: std::ops::Range<u64>) {
    let world = World::new(engine).await;
    world.first_visit().await;
    let mut found: BTreeMap<Rule, usize> = BTreeMap::new();
    let (mut opened, mut numbers) = (0, 0);
    for seed in seeds {
        let mut random = StdRng::seed_from_u64(seed);
        let school = SchoolOfPeople::draw(&mut random, seed);
        let seen = seen::play(&world, &school, seed).await;
        opened += usize::from(!seen.claims.is_empty());
        numbers += seen.claims.len();
        let honest = leaks(&school, &seen);
        assert_eq!(honest, Vec::<String>::new(), "school {seed}, {:?}", school.kind);
        for rule in Rule::ALL {
            let without = rules::without(rule, &school, &seen);
            *found.entry(rule).or_default() += usize::from(!leaks(&school, &without).is_empty());
        }
    }
    println!(
        "{opened} boxes held something, {numbers} numbers were seen; schools with a leak, with one rule off: {found:?}"
    );
    assert!(numbers > 1_000, "the adversary saw something");
    for rule in Rule::ALL {
        assert!(found[&rule] > 0, "the adversary overlooks what comes out without {rule:?}");
    }
}

// A thousand schools in four tests, so that they run side by side.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn schools_1_to_260_keep_their_secrets() {
    play(Engine::Sqlite, 1..261).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn schools_261_to_520_keep_their_secrets() {
    play(Engine::Sqlite, 261..521).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn schools_521_to_780_keep_their_secrets() {
    play(Engine::Sqlite, 521..781).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn schools_781_to_1040_keep_their_secrets() {
    play(Engine::Sqlite, 781..1041).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn schools_on_the_other_engine_keep_their_secrets() {
    play(Engine::Postgres, 2001..2121).await;
}
