//! A survey on paper: which key types which box. One key marks one box, so that a sheet is typed in without a mouse and
//! almost without looking at the screen.

use super::{bank::UNKNOWN, survey::Asked};

/// Sheets that are sent together at least, so that no single sheet is ever at rest.
pub const FEWEST: usize = 5;
/// Sheets that are sent together at most.
pub const MOST: usize = 30;

/// A box on the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Box {
    /// Key of the choice.
    pub choice: String,
    /// What types it.
    pub key: char,
}

/// The boxes of each question of a survey, in the order of its parts. One answer of a few has digits, 0 for "I don't
/// know"; several of many have letters that run on from question to question, so that a letter says which question is
/// meant, and no key is needed to go on.
pub fn boxes<'a>(asked: impl IntoIterator<Item = &'a Asked>) -> Vec<Vec<Box>> {
    let mut letters = ('a'..='z').cycle();
    let boxes = |asked: &Asked| -> Vec<Box> {
        let one = |choice: &String, key| Box { choice: choice.clone(), key };
        if !asked.kind.is_single() {
            return asked.choices.iter().zip(letters.by_ref()).map(|(choice, key)| one(choice, key)).collect();
        }
        let digits = ('1'..='9').zip(&asked.choices).map(|(key, choice)| one(choice, key));
        let unknown = asked.kind.may_be_unknown().then(|| one(&UNKNOWN.to_owned(), '0'));
        digits.chain(unknown).collect()
    };
    asked.into_iter().map(boxes).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{
        bank::{Bank, Side},
        place::Stage,
        survey::Snapshot,
    };

    /// Every survey of the bank can be typed: each box has a key of its own, and a letter never fits two questions
    /// that follow each other.
    #[test]
    fn one_key_marks_one_box_of_every_survey() {
        let bank = Bank::get();
        for plan in bank.plans.iter().filter(|plan| plan.side == Side::Parents) {
            let snapshot = Snapshot::of(plan, bank, Stage::Primary, vec!["nl".to_owned()], Vec::new(), 5, None);
            let asked: Vec<&Asked> = snapshot.parts.iter().flat_map(|part| &part.questions).collect();
            let boxes = boxes(asked.iter().copied());
            for (asked, boxes) in asked.iter().zip(&boxes) {
                assert_eq!(
                    boxes.len(),
                    asked.choices.len() + usize::from(asked.kind.may_be_unknown()),
                    "{}",
                    asked.key
                );
            }
            for two in boxes.windows(2) {
                let (one, next) = (&two[0], &two[1]);
                let is_many = |boxes: &[Box]| boxes[0].key.is_alphabetic();
                if is_many(one) && is_many(next) {
                    assert!(one.iter().all(|a| next.iter().all(|b| a.key != b.key)), "{}", plan.key);
                }
            }
        }
    }
}
