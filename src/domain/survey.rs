//! A survey: one round of asking, and the snapshot of what it asks.

use serde::{Deserialize, Serialize};

use super::{
    bank::{Bank, Kind, Plan, SCALE},
    day::Day,
    ids::{SchoolId, SpotId, SurveyId},
    layout::Layout,
};

/// Where a survey is on its way. A draft is not stored yet: opening makes the survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Parents can answer.
    Open,
    /// Closed for new answers; those that still wait on a device are taken.
    Held,
    /// The box was opened, or was too empty to open. For ever.
    Final,
}

impl State {
    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Held => "held",
            Self::Final => "final",
        }
    }

    /// Reads the word in the database.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Open, Self::Held, Self::Final].into_iter().find(|state| state.as_str() == word)
    }
}

/// Days that a held survey waits for answers that are still on a device.
pub const HELD_DAYS: i64 = 3;
/// Days that a held survey with too few people waits for the head to extend or end it.
pub const HELD_DAYS_WHEN_TOO_FEW: i64 = 14;
/// The smallest group that is ever shown; a school may raise it before opening.
pub const SMALLEST_K: u64 = 5;
/// The largest k that a school may choose.
pub const LARGEST_K: u64 = 50;
/// The smallest group with answers of its own.
pub const SMALLEST_BLOCK: u64 = 10;

/// A survey as the database knows it.
#[derive(Clone, Debug)]
pub struct Survey {
    /// Its id.
    pub id: SurveyId,
    /// Whose it is.
    pub school: SchoolId,
    /// Where it is on its way.
    pub state: State,
    /// First day on which it can be answered.
    pub opens: Day,
    /// Last day on which it can be answered.
    pub closes: Day,
    /// Day on which parents are told the result.
    pub results: Day,
    /// Day on which it was closed, once it is held.
    pub held_since: Option<Day>,
    /// Sittings that were left out.
    pub voided: i64,
    /// What it asks, as it was when it opened.
    pub snapshot: Snapshot,
    /// Grows with each change that a page shows.
    pub revision: i64,
}

/// What a survey asks, locked at the moment it opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// Key of the plan in the bank.
    pub plan: String,
    /// The smallest group that is shown.
    pub k: u64,
    /// Parts, each sent on its own.
    pub parts: Vec<Part>,
    /// The one facet that breaks down answers: the language. Values are language tags.
    pub languages: Vec<String>,
    /// Places, for counting people only.
    pub spots: Vec<SpotId>,
}

/// Questions that are sent together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// In the order of asking.
    pub questions: Vec<Asked>,
}

/// A question as it is asked in this survey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Key in the bank.
    pub key: String,
    /// How it is answered.
    pub kind: Kind,
    /// The most choices one person may make.
    pub max: usize,
    /// Keys of the choices, in order.
    pub choices: Vec<String>,
    /// The choice that excludes all others.
    pub alone: Option<String>,
}

impl Snapshot {
    /// Locks a plan of the bank with the languages and places of a school.
    pub fn of(plan: &Plan, bank: &Bank, languages: Vec<String>, spots: Vec<SpotId>, k: u64) -> Self {
        let part = |keys: &Vec<String>| Part { questions: keys.iter().map(|key| Asked::of(key, bank)).collect() };
        Self { plan: plan.key.clone(), k, parts: plan.parts.iter().map(part).collect(), languages, spots }
    }

    /// Where each counter stands.
    pub fn layout(&self) -> Layout {
        Layout::of(self)
    }

    /// The smallest group with answers of its own.
    pub fn smallest_block(&self) -> u64 {
        self.k.max(SMALLEST_BLOCK)
    }
}

impl Asked {
    fn of(key: &str, bank: &Bank) -> Self {
        let question = bank.question(key).expect("plans name questions of the bank: bank::tests");
        let (max, choices) = match question.kind {
            Kind::Scale => (1, SCALE.iter().map(|(key, _)| (*key).to_owned()).collect()),
            Kind::Many => {
                (question.max, question.choices.iter().filter(|c| c.default).map(|c| c.key.clone()).collect())
            }
        };
        let alone = question.choices.iter().find(|c| c.alone).map(|c| c.key.clone());
        Self { key: question.key.clone(), kind: question.kind, max, choices, alone }
    }
}
