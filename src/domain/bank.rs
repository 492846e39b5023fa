//! The bank: every question that can be asked, as data (`assets/bank/*.toml`). Texts live in `locales/`,
//! pictures in `assets/pictograms/`; both are found by [`Question::sign`] and [`Choice::sign`].
//!
//! Invariant: a key never changes its meaning. New wording with a new meaning is a new key that `replaces`
//! the old one.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

/// Who answers a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    /// Any carer of a pupil.
    Parents,
    /// The people who work at the school.
    Team,
    /// The children.
    Pupils,
}

/// The seven dimensions of parent–school cooperation. Source: 003 §3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dimension {
    /// What one knows of the other.
    Knowledge,
    /// How contact feels.
    Emotion,
    /// What it brings and what it costs.
    Rational,
    /// Whether one believes to have a part in it.
    Conviction,
    /// Whether one is able to.
    Competence,
    /// What one does.
    Behaviour,
    /// The time one has for it.
    Time,
}

/// How a parents' question relates to the team's question about the same dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Pair {
    /// Both sides answer the same question: a difference may be shown.
    Same,
    /// Each side answers about the other: they stand side by side without a difference.
    Turned,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Four faces: yes, mostly, a little, no; "I don't know" apart.
    Scale,
    /// Up to `max` of the choices.
    Many,
}

/// One thing that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The key within its question.
    pub key: String,
    /// Name of its pictogram and of its text.
    pub sign: String,
    /// Stands in the default survey.
    #[serde(default = "yes")]
    pub default: bool,
    /// Excludes all other choices of its question ("all is fine").
    #[serde(default)]
    pub alone: bool,
    /// Not read aloud by itself.
    #[serde(default)]
    pub sensitive: bool,
}

fn yes() -> bool {
    true
}

/// A question of the bank.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The key, for ever.
    pub key: String,
    /// Name of its pictogram and of its text.
    pub sign: String,
    /// Who is asked.
    pub side: Side,
    /// Which dimension it measures, if any.
    pub dimension: Option<Dimension>,
    /// How it relates to the team's question.
    pub pair: Option<Pair>,
    /// How it is answered.
    pub kind: Kind,
    /// For [`Kind::Many`]: the most choices one person may make.
    #[serde(default)]
    pub max: usize,
    /// For [`Kind::Many`]: choices on one screen.
    #[serde(default)]
    pub per_screen: usize,
    /// For [`Kind::Many`].
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// Row of the table of instruments (I1–I18).
    pub instrument: String,
    /// Document and section that asks for it.
    pub source: String,
    /// Which recordings are made first: 1 before 2.
    pub voice: u8,
    /// The older key whose place it took.
    pub replaces: Option<String>,
}

/// A survey that can be opened as it is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The key.
    pub key: String,
    /// Who is asked.
    pub side: Side,
    /// Keys of the questions, part by part. Each part is sent on its own.
    pub parts: Vec<Vec<String>>,
}

/// The choices of a [`Kind::Scale`] question, from best to worst: key and sign.
pub const SCALE: [(&str, &str); 4] =
    [("yes", "scale-yes"), ("mostly", "scale-mostly"), ("little", "scale-little"), ("no", "scale-no")];

/// The answer "I don't know": apart from the scale, and counted apart.
pub const UNKNOWN: &str = "unknown";

/// All questions and the surveys made of them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bank {
    /// In the order of the file.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
    /// In the order of the file.
    #[serde(rename = "plan")]
    pub plans: Vec<Plan>,
}

impl Bank {
    /// The bank that is built in.
    pub fn get() -> &'static Self {
        static BANK: LazyLock<Bank> = LazyLock::new(|| {
            toml::from_str(include_str!("../../assets/bank/parents.toml")).expect("a test reads the bank")
        });
        &BANK
    }

    /// A question by its key.
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.key == key)
    }

    /// A survey by its key.
    pub fn plan(&self, key: &str) -> Option<&Plan> {
        self.plans.iter().find(|plan| plan.key == key)
    }
}

impl Question {
    /// The choices as (key, sign), those of the scale included.
    pub fn all_choices(&self) -> Vec<(&str, &str)> {
        match self.kind {
            Kind::Scale => SCALE.to_vec(),
            Kind::Many => self.choices.iter().map(|c| (c.key.as_str(), c.sign.as_str())).collect(),
        }
    }

    /// A choice by its key; scale words are not in the bank.
    pub fn choice(&self, key: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.key == key)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn the_bank_is_whole() {
        let bank = Bank::get();
        let mut keys = HashSet::new();
        for question in &bank.questions {
            assert!(keys.insert(&question.key), "{} stands twice", question.key);
            if let Some(old) = &question.replaces {
                assert_ne!(Some(old), bank.question(old).map(|q| &q.key), "{old} is replaced and still there");
            }
            match question.kind {
                Kind::Scale => assert!(question.choices.is_empty()),
                Kind::Many => {
                    assert!(question.max >= 1 && question.per_screen >= 2);
                    let choices: HashSet<_> = question.choices.iter().map(|c| &c.key).collect();
                    assert_eq!(choices.len(), question.choices.len(), "{}", question.key);
                    assert!(!choices.contains(&UNKNOWN.to_owned()));
                }
            }
        }
        for key in bank.plans.iter().flat_map(|plan| plan.parts.iter().flatten()) {
            assert!(keys.contains(key), "{key} is asked and not in the bank");
        }
    }

    #[test]
    fn the_default_survey_covers_the_seven_dimensions() {
        let bank = Bank::get();
        let asked = bank.plan("parents").unwrap().parts.concat();
        let dimensions: Vec<_> =
            asked.iter().filter_map(|key| bank.question(key).unwrap().dimension).map(|d| format!("{d:?}")).collect();
        let distinct: HashSet<_> = dimensions.iter().collect();
        assert_eq!((dimensions.len(), distinct.len()), (7, 7));
    }
}
