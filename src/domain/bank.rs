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
    /// Name of its text and, where no other is named, of its pictogram.
    pub sign: String,
    /// Name of its pictogram, where that is another one: a mirrored question has the picture of its pair.
    pub picture: Option<String>,
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
    /// The team says of itself what parents are asked here: both stand side by side.
    pub mirrors: Option<String>,
    /// The team guesses what parents answer to this question. It has the same choices.
    pub guesses: Option<String>,
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
            let files = [include_str!("../../assets/bank/parents.toml"), include_str!("../../assets/bank/team.toml")];
            let mut bank = Bank { questions: Vec::new(), plans: Vec::new() };
            for file in files {
                let read: Bank = toml::from_str(file).expect("a test reads the bank");
                bank.questions.extend(read.questions);
                bank.plans.extend(read.plans);
            }
            bank.fill_guesses();
            bank
        });
        &BANK
    }

    /// A guess offers what parents could choose, but not that all is fine: that is no barrier.
    fn fill_guesses(&mut self) {
        for index in 0..self.questions.len() {
            let Some(of) = &self.questions[index].guesses else { continue };
            let guessed = self.question(of).expect("a guess names a question of the bank: tests");
            let choices = guessed.choices.iter().filter(|choice| !choice.alone).cloned().collect();
            self.questions[index].choices = choices;
        }
    }

    /// The question that measures a dimension on one side; a guess measures nothing of its own side.
    pub fn of_dimension(&self, side: Side, dimension: Dimension) -> Option<&Question> {
        let fits = |q: &&Question| q.side == side && q.dimension == Some(dimension) && q.guesses.is_none();
        self.questions.iter().find(fits)
    }

    /// The question in which the team says of itself what parents are asked in another one.
    pub fn mirror_of(&self, key: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.mirrors.as_deref() == Some(key))
    }

    /// The question in which the team guesses what parents answer to another one.
    pub fn guess_of(&self, key: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.guesses.as_deref() == Some(key))
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

    /// The name of its pictogram.
    pub fn pictogram(&self) -> &str {
        self.picture.as_deref().unwrap_or(&self.sign)
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
                    assert!(question.max >= 1 && question.per_screen >= 2 && !question.choices.is_empty());
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

    /// The mirror: each question of a dimension has its pair and its guess, and both sides agree on the pair.
    #[test]
    fn the_team_is_asked_the_mirror_of_every_dimension() {
        let bank = Bank::get();
        let asked = bank.plan("team").unwrap().parts.concat();
        for dimension in Dimension::ALL {
            let parents = bank.of_dimension(Side::Parents, dimension).unwrap();
            let team = bank.mirror_of(&parents.key).unwrap();
            assert_eq!((parents.pair, parents.dimension), (team.pair, team.dimension), "{dimension:?}");
            let guess = bank.guess_of(&parents.key).unwrap();
            assert_eq!(guess.sign, parents.sign, "a guess shows what parents were asked");
            for key in [&team.key, &guess.key] {
                assert!(asked.contains(key), "{key}");
            }
            let place = |key: &String| asked.iter().position(|asked| asked == key);
            assert_eq!(place(&team.key).map(|at| at + 1), place(&guess.key), "both rows stand on one screen");
        }
        let barriers = bank.guess_of("barriers").unwrap();
        assert!(!barriers.choices.iter().any(|choice| choice.alone) && barriers.choices.len() >= 12);
    }
}
