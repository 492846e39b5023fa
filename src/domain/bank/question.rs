//! One question of the bank, and what can be chosen.

use serde::{Deserialize, Serialize};

use crate::domain::place::Stage;

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

impl Side {
    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Parents => "parents",
            Self::Team => "team",
            Self::Pupils => "pupils",
        }
    }
}

/// The seven dimensions of parent–school cooperation. Source: 003 §3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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

impl Dimension {
    /// In the order in which they are shown: how it feels first, and what one does beside the time it takes.
    pub const ALL: [Self; 7] = [
        Self::Emotion,
        Self::Knowledge,
        Self::Rational,
        Self::Conviction,
        Self::Competence,
        Self::Behaviour,
        Self::Time,
    ];

    /// The word in keys.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Knowledge => "knowledge",
            Self::Emotion => "emotion",
            Self::Rational => "rational",
            Self::Conviction => "conviction",
            Self::Competence => "competence",
            Self::Behaviour => "behaviour",
            Self::Time => "time",
        }
    }
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
    /// Exactly one of the choices, or "I don't know".
    One,
}

impl Kind {
    /// Whether "I don't know" stands beside the choices.
    pub fn may_be_unknown(self) -> bool {
        self != Self::Many
    }

    /// Whether only one choice can be made.
    pub fn is_single(self) -> bool {
        self != Self::Many
    }
}

/// One thing that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The key within its question.
    pub key: String,
    /// Name of its pictogram and of its text.
    pub sign: String,
    /// The stages in whose surveys it stands; everywhere when none is named, nowhere by default when the list is empty.
    pub default_in: Option<Vec<Stage>>,
    /// Excludes all other choices of its question ("all is fine").
    #[serde(default)]
    pub alone: bool,
    /// Not read aloud by itself.
    #[serde(default)]
    pub sensitive: bool,
}

impl Choice {
    /// Whether surveys of a school of this stage offer it.
    pub fn is_default_in(&self, stage: Stage) -> bool {
        self.default_in.as_ref().is_none_or(|stages| stages.contains(&stage))
    }
}

/// A question of the bank.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The key, for ever.
    pub key: String,
    /// Name of its text and, where no other is named, of its pictogram.
    pub sign: String,
    /// Name of its pictogram, where that is another one: a mirrored question has the picture of its pair.
    pub picture: Option<String>,
    /// Who is asked.
    pub side: Side,
    /// Who else is asked exactly the same.
    #[serde(default)]
    pub also: Vec<Side>,
    /// Which dimension it measures, if any.
    pub dimension: Option<Dimension>,
    /// How it relates to the team's question.
    pub pair: Option<Pair>,
    /// How it is answered.
    pub kind: Kind,
    /// For [`Kind::Many`]: the most choices one person may make.
    #[serde(default)]
    pub max: usize,
    /// For [`Kind::Many`] and [`Kind::One`]: choices on one screen.
    #[serde(default)]
    pub per_screen: usize,
    /// For [`Kind::Many`] and [`Kind::One`]; those of its `set` are filled in.
    #[serde(default)]
    pub choices: Vec<Choice>,
    /// The choices that it shares with other questions.
    pub set: Option<String>,
    /// Row of the table of instruments (I1–I18).
    pub instrument: String,
    /// Document and section that asks for it.
    pub source: String,
    /// Recommendation of 004 that it belongs to, 1 to 5.
    pub recommendation: u8,
    /// Keys of the guiding questions of 003 that it covers.
    #[serde(default)]
    pub covers: Vec<String>,
    /// The stages in which it can be asked; all when none is named: no homework question in nursery.
    #[serde(default)]
    pub stages: Vec<Stage>,
    /// Without a dimension: whose advice fits when it is weak, as in `assets/bank/advice.toml`.
    pub advice: Option<String>,
    /// Which recordings are made first: 1 before 2.
    pub voice: u8,
    /// The older key whose place it took.
    pub replaces: Option<String>,
    /// The team says of itself what parents are asked here: both stand side by side.
    pub mirrors: Option<String>,
    /// The team guesses what parents answer to this question. It has the same choices.
    pub guesses: Option<String>,
}

/// The choices of a [`Kind::Scale`] question, from best to worst: key and sign.
pub const SCALE: [(&str, &str); 4] =
    [("yes", "scale-yes"), ("mostly", "scale-mostly"), ("little", "scale-little"), ("no", "scale-no")];

/// The answer "I don't know": apart from the scale, and counted apart.
pub const UNKNOWN: &str = "unknown";

impl Question {
    /// Whether a school of this stage can ask it.
    pub fn fits(&self, stage: Stage) -> bool {
        self.stages.is_empty() || self.stages.contains(&stage)
    }

    /// Whether this side can be asked it.
    pub fn is_for(&self, side: Side) -> bool {
        self.side == side || self.also.contains(&side)
    }

    /// Whether "I don't know" stands beside its choices.
    pub fn may_be_unknown(&self) -> bool {
        self.kind.may_be_unknown()
    }

    /// The choices as (key, sign), those of the scale included.
    pub fn all_choices(&self) -> Vec<(&str, &str)> {
        match self.kind {
            Kind::Scale => SCALE.to_vec(),
            Kind::Many | Kind::One => self.choices.iter().map(|c| (c.key.as_str(), c.sign.as_str())).collect(),
        }
    }

    /// The name of its pictogram.
    pub fn pictogram(&self) -> &str {
        self.picture.as_deref().unwrap_or(&self.sign)
    }

    /// A choice by its key; scale words are not in the bank.
    pub fn choice(&self, key: &str) -> Option<&Choice> {
        self.choices.iter().find(|choice| choice.key == key)
    }
}
