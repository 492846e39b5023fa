//! What the school will do, said to parents: asking is a promise.
//!
//! A promise comes from the bank (`assets/bank/promises.toml`), so that it stands in every language beside its
//! picture; or it has words of the school's own, in the languages in which they were given.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::Deserialize;

use super::{
    bank::{Dimension, listed},
    day::Day,
    ids::PromiseId,
    vote::Candidate,
};

/// A promise that can be made as it is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ready {
    /// The key; text and pictogram are `promise-<key>`.
    pub key: String,
    /// What it answers: `barriers/<choice>`, `wishes/<choice>`, `ways/<choice>`, `dimension/<dimension>`, `messages`.
    pub answers: Vec<String>,
    /// The dimensions that it works on.
    pub dimensions: Vec<Dimension>,
    /// Document and section that suggests it.
    pub source: String,
}

impl Ready {
    /// Name of its text and its pictogram.
    pub fn sign(&self) -> String {
        format!("promise-{}", self.key)
    }

    /// All of them, in the order of the file.
    pub fn all() -> &'static [Self] {
        static READY: LazyLock<Vec<Ready>> =
            LazyLock::new(|| listed("promise", include_str!("../../assets/bank/promises.toml")));
        &READY
    }

    /// One by its key.
    pub fn find(key: &str) -> Option<&'static Self> {
        Self::all().iter().find(|ready| ready.key == key)
    }

    /// Those that answer a finding.
    pub fn answering(finding: &str) -> impl Iterator<Item = &'static Self> {
        Self::all().iter().filter(move |ready| ready.answers.iter().any(|answer| answer == finding))
    }
}

/// An idea that parents vote on at a stand: the one that wins is done, so it is a promise too.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Idea {
    /// The key; text and pictogram are `idea-<key>`.
    pub key: String,
    /// What it answers, as a promise does.
    pub answers: Vec<String>,
}

impl Idea {
    /// Name of its text and its pictogram.
    pub fn sign(&self) -> String {
        format!("idea-{}", self.key)
    }

    /// All of them, in the order of the file.
    pub fn all() -> &'static [Self] {
        static IDEAS: LazyLock<Vec<Idea>> =
            LazyLock::new(|| listed("idea", include_str!("../../assets/bank/ideas.toml")));
        &IDEAS
    }
}

/// The name of the text of a promise by its key: a ready promise, or an idea that won a vote.
pub fn sign_of(key: &str) -> String {
    let is_idea = Idea::all().iter().any(|idea| idea.sign() == key);
    if is_idea { key.to_owned() } else { format!("promise-{key}") }
}

/// What the name of a picture of the school's own begins with.
pub const OWN_PICTURE: &str = "own-";

/// Where a promise can happen: key, and name of its pictogram. The text is `where-<key>`.
pub const PLACES: [(&str, &str); 6] = [
    ("gate", "place-gate"),
    ("class", "place-class"),
    ("school", "where-school"),
    ("room", "where-room"),
    ("home", "where-home"),
    ("phone", "where-phone"),
];

/// How far a promise is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Progress {
    /// We will do this.
    Promised,
    /// We are busy with it.
    Busy,
    /// It is done.
    Done,
}

impl Progress {
    /// In their order.
    pub const ALL: [Self; 3] = [Self::Promised, Self::Busy, Self::Done];

    /// The word in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Promised => "promised",
            Self::Busy => "busy",
            Self::Done => "done",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|progress| progress.as_str() == word)
    }

    /// Name of its pictogram.
    pub fn pictogram(self) -> &'static str {
        match self {
            Self::Promised => "ui-promised",
            Self::Busy => "ui-doing",
            Self::Done => "ui-done",
        }
    }
}

/// A promise that a school made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Promise {
    /// Its id.
    pub id: PromiseId,
    /// Key of the bank, or name of an idea that won a vote; `None` for words of the school's own.
    pub key: Option<String>,
    /// Name of its pictogram; or [`OWN_PICTURE`] and the hash of a picture of the school's own.
    pub picture: String,
    /// Words of the school's own, by language tag; empty when it comes from the bank.
    pub words: BTreeMap<String, String>,
    /// By when, or when it happens.
    pub until: Option<Day>,
    /// The hour as the school writes it, up to 20 characters; may be empty.
    pub hour: String,
    /// Where it happens: a key of [`PLACES`].
    pub place: Option<String>,
    /// How far it is.
    pub progress: Progress,
    /// A photo of what became of it: the hash of a picture of the school's own.
    pub photo: Option<String>,
}

impl Promise {
    /// A promise that is being made: of the bank, or in words of the school's own beside a picture of the bank.
    pub fn new(id: PromiseId, ready: &Ready, own_words: bool) -> Self {
        Self {
            id,
            key: (!own_words).then(|| ready.key.clone()),
            picture: ready.sign(),
            words: BTreeMap::new(),
            until: None,
            hour: String::new(),
            place: None,
            progress: Progress::Promised,
            photo: None,
        }
    }

    /// What won a vote: an idea of the bank, which stands in every language, or one of the school's own.
    pub fn of_vote(id: PromiseId, candidate: &Candidate) -> Self {
        Self {
            id,
            key: candidate.sign.clone().filter(|_| candidate.is_idea()),
            picture: candidate.picture.clone(),
            words: candidate.words.clone(),
            until: None,
            hour: String::new(),
            place: None,
            progress: Progress::Promised,
            photo: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::domain::bank::Bank;

    #[test]
    fn the_promises_answer_every_barrier_every_wish_and_every_dimension() {
        let all = Ready::all();
        let keys: HashSet<_> = all.iter().map(|ready| &ready.key).collect();
        assert_eq!(keys.len(), all.len());
        assert!(all.len() >= 40, "{}", all.len());
        let bank = Bank::get();
        for question in ["barriers", "wishes"] {
            let choices = &bank.question(question).unwrap().choices;
            for choice in choices.iter().filter(|choice| !choice.alone) {
                let finding = format!("{question}/{}", choice.key);
                assert!(Ready::answering(&finding).count() >= 2, "{finding}");
            }
        }
        for dimension in Dimension::ALL {
            assert!(all.iter().filter(|ready| ready.dimensions.contains(&dimension)).count() >= 3, "{dimension:?}");
        }
        let answers = all.iter().map(|ready| (&ready.key, &ready.answers));
        for (key, answers) in answers.chain(Idea::all().iter().map(|idea| (&idea.key, &idea.answers))) {
            for answer in answers {
                let known = match answer.split_once('/') {
                    Some(("dimension", word)) => Dimension::ALL.iter().any(|dimension| dimension.as_str() == word),
                    Some((question, choice)) => bank.question(question).is_some_and(|q| q.choice(choice).is_some()),
                    None => bank.question(answer).is_some(),
                };
                assert!(known, "{key} answers {answer}");
            }
        }
    }
}
