//! The little that parents see: thank you, so many answered, and what you named most. A public page is read by
//! everybody, so it asks for twice as many people, and names only what at least k people named.

use super::{Report, figure::Figure};
use crate::domain::bank::Bank;

/// The questions whose choices parents are told, and how many choices.
const QUESTIONS: [&str; 2] = ["barriers", "wishes"];
const NAMED: usize = 3;

/// What parents are told of a survey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Public {
    /// At least 2k.
    pub people: u64,
    /// What was named most, each by at least k people.
    pub named: Vec<Named>,
}

/// A choice that many made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// Key of the question.
    pub question: String,
    /// Key of the choice.
    pub choice: String,
    /// How many made it.
    pub n: u64,
}

impl Public {
    /// What parents are told; `None` with fewer than 2k people.
    pub fn of(report: &Report) -> Option<Self> {
        let people = report.people.first().copied().flatten().filter(|people| *people >= 2 * report.k)?;
        let mut named = Vec::new();
        for question in QUESTIONS {
            let alone = Bank::get().question(question).and_then(|asked| asked.choices.iter().find(|c| c.alone));
            let Some(Figure::Counts { choices, .. }) = report.parents(question).map(|a| &a.everybody) else { continue };
            let chosen = choices.iter().filter(|count| count.n >= report.k);
            let chosen = chosen.filter(|count| alone.is_none_or(|alone| alone.key != count.choice));
            named.extend(chosen.map(|count| Named {
                question: question.to_owned(),
                choice: count.choice.clone(),
                n: count.n,
            }));
        }
        named.sort_by_key(|named| std::cmp::Reverse(named.n));
        named.truncate(NAMED);
        Some(Self { people, named })
    }
}
