//! Who answered, and who is missing.

use std::collections::BTreeMap;

use serde::Serialize;

use super::value_names;
use crate::domain::{
    opening::{Group, Opened},
    survey::{Facet, Snapshot},
};

/// A group that answered at most this part of what all families together did is called less visible.
const LESS_VISIBLE: f64 = 0.5;

/// What the school tells of itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Families with a child at the school.
    pub families: u64,
    /// Families per language tag, as far as the school knows.
    pub languages: BTreeMap<String, u64>,
}

/// Who answered.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Who {
    /// Families with a child at the school.
    pub families: u64,
    /// "About 1 family in so many answered"; `None` where fewer than k people did, or more people than families.
    pub one_in: Option<u64>,
    /// People of part 1, by language.
    pub languages: Vec<People>,
    /// People of part 1, by place.
    pub spots: Vec<People>,
}

/// A group of people, and how visible it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct People {
    /// Language tags, or ids of places; 0 is any other place.
    pub values: Vec<String>,
    /// At least k.
    pub people: u64,
    /// Families of these languages, where the school knows all of them.
    pub families: Option<u64>,
    /// Answered clearly less often than families on the whole.
    pub less_visible: bool,
}

impl Who {
    /// Who answered part 1.
    pub fn of(snapshot: &Snapshot, opened: &Opened, profile: &Profile) -> Self {
        let people: u64 = opened.parts.first().and_then(|part| Some(part.as_ref()?.people)).unwrap_or(0);
        let families = profile.families;
        let one_in = (1..=families).contains(&people).then(|| (families + people / 2) / people);
        let rate = people as f64 / families.max(1) as f64;
        let language = |group: &Group| {
            let values = value_names(snapshot, Some(Facet::Language), &group.values);
            let known: Option<u64> = values.iter().map(|tag| profile.languages.get(tag).copied()).sum();
            let known = known.filter(|families| *families > 0);
            let less_visible = known.is_some_and(|n| group.people as f64 <= LESS_VISIBLE * rate * n as f64);
            People { values, people: group.people, families: known, less_visible }
        };
        let spot = |group: &Group| People {
            values: value_names(snapshot, Some(Facet::Spot), &group.values),
            people: group.people,
            families: None,
            less_visible: false,
        };
        Self {
            families,
            one_in,
            languages: opened.languages.iter().map(language).collect(),
            spots: opened.spots.iter().map(spot).collect(),
        }
    }
}
