//! The mirror: what the team says of itself and thinks of the parents, before it sees what parents said.

use serde::{Deserialize, Serialize};

use super::{
    response::{Refusal, Response},
    survey::{Asked, Snapshot},
};

/// A team with fewer people than this fills in one sheet together, openly: no box could hide anybody.
pub const SMALLEST_TEAM: u64 = 5;

/// What a small team wrote down together. It is signed by nobody and it is not anonymous.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sheet {
    /// Key of the question, and keys of the choices; a question that was left open is not there.
    answers: Vec<(String, Vec<String>)>,
}

impl Sheet {
    /// Checks what was filled in against what the team is asked.
    pub fn check<'a>(snapshot: &Snapshot, answers: impl Iterator<Item = (&'a str, &'a str)>) -> Result<Self, Refusal> {
        let given: Vec<(&str, &str)> = answers.collect();
        let language = snapshot.languages.first().ok_or(Refusal::Language)?;
        Response::check(snapshot, 0, language, given.iter().copied())?;
        let asked = snapshot.parts.iter().flat_map(|part| &part.questions);
        let chosen = |asked: &Asked| {
            let choices = given.iter().filter(|(key, _)| *key == asked.key).map(|(_, choice)| (*choice).to_owned());
            (asked.key.clone(), choices.collect::<Vec<_>>())
        };
        Ok(Self { answers: asked.map(chosen).filter(|(_, choices)| !choices.is_empty()).collect() })
    }

    /// What was chosen; empty when the question was left open.
    pub fn chosen(&self, question: &str) -> &[String] {
        self.answers.iter().find(|(key, _)| key == question).map_or(&[], |(_, choices)| choices)
    }

    /// Whether nothing was filled in.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }
}
