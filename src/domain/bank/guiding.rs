//! The guiding questions of 003 §3.1 and §3.2, in our own words, and which question of the bank covers each.

use std::sync::LazyLock;

use serde::Deserialize;

use super::{Dimension, Side, listed};

/// A guiding question of the source.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guiding {
    /// `P1` to `P30` for parents, `S1` to `S24` for the school, in the order of the source.
    pub key: String,
    /// Of whom it is asked.
    pub side: Side,
    /// Its dimension.
    pub dimension: Dimension,
    /// What it asks, in our own words.
    pub asks: String,
    /// Why no question of the bank covers it.
    pub left_out: Option<String>,
}

/// All of them, in the order of the source.
pub fn all() -> &'static [Guiding] {
    static ALL: LazyLock<Vec<Guiding>> =
        LazyLock::new(|| listed("guiding", include_str!("../../../assets/bank/guiding.toml")));
    &ALL
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, HashSet};

    use super::*;
    use crate::domain::bank::Bank;

    #[test]
    fn every_guiding_question_is_covered_by_the_bank_or_left_out_for_a_reason() {
        let count = |side| all().iter().filter(|guiding| guiding.side == side).count();
        assert_eq!((count(Side::Parents), count(Side::Team)), (30, 24));
        let mut covered: BTreeMap<&str, &str> = BTreeMap::new();
        let keys: HashSet<&str> = all().iter().map(|guiding| guiding.key.as_str()).collect();
        assert_eq!(keys.len(), 54);
        for question in &Bank::get().questions {
            for key in &question.covers {
                let guiding = all().iter().find(|guiding| guiding.key == *key);
                let guiding = guiding.unwrap_or_else(|| panic!("{} covers {key}, which is not there", question.key));
                assert!(question.is_for(guiding.side), "{} covers {key} of the other side", question.key);
                covered.insert(key, &question.key);
            }
        }
        for guiding in all() {
            match &guiding.left_out {
                None => assert!(covered.contains_key(guiding.key.as_str()), "nothing covers {}", guiding.key),
                Some(why) => {
                    assert!(why.len() > 30, "{} needs a reason", guiding.key);
                    assert!(!covered.contains_key(guiding.key.as_str()), "{} is covered and left out", guiding.key);
                }
            }
        }
    }
}
