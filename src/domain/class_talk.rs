//! What pupils say of the cards: a class raises hands, openly, and the teacher writes down how many.

use serde::{Deserialize, Serialize};

use super::{
    bank::{Kind, Side},
    opening::Histogram,
    survey::{Asked, Snapshot},
};

/// Fewer pupils than this are no class, and their hands would be single children.
pub const SMALLEST_CLASS: u64 = 5;
/// More than this is a slip of the finger.
pub const LARGEST_CLASS: u64 = 500;

/// The hands of all classes together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClassTalk {
    /// Pupils who were there.
    pub pupils: u64,
    /// Per card its key, and the hands for each of its choices in their order.
    hands: Vec<(String, Vec<u64>)>,
    /// The forms that were counted, each with what stood in it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    forms: Vec<String>,
}

impl ClassTalk {
    /// The cards of a survey that pupils can lay too.
    pub fn cards(snapshot: &Snapshot) -> impl Iterator<Item = &Asked> {
        let bank = super::bank::Bank::get();
        let is_card = move |asked: &&Asked| {
            asked.kind == Kind::One && bank.question(&asked.key).is_some_and(|question| question.is_for(Side::Pupils))
        };
        snapshot.parts.iter().flat_map(|part| &part.questions).filter(is_card)
    }

    /// Checks the hands of one class. `hands` tells how many a choice of a card got; `None` when it cannot be read.
    pub fn of_class(
        snapshot: &Snapshot,
        pupils: Option<u64>,
        hands: impl Fn(&str, &str) -> Option<u64>,
    ) -> Option<Self> {
        let pupils = pupils.filter(|pupils| (SMALLEST_CLASS..=LARGEST_CLASS).contains(pupils))?;
        let card = |asked: &Asked| {
            let counts: Vec<u64> =
                asked.choices.iter().map(|choice| hands(&asked.key, choice)).collect::<Option<_>>()?;
            let raised = counts.iter().try_fold(0_u64, |sum, n| sum.checked_add(*n))?;
            (raised <= pupils).then(|| (asked.key.clone(), counts))
        };
        Some(Self { pupils, hands: Self::cards(snapshot).map(card).collect::<Option<_>>()?, forms: Vec::new() })
    }

    /// Adds a class, but not the same hands of the same form again. Whether it was added.
    pub fn add_once(&mut self, form: &str, class: &Self) -> bool {
        let form = format!("{form} {}", serde_json::to_string(class).expect("numbers are JSON"));
        let is_new = !self.forms.contains(&form);
        if is_new {
            self.add(class);
            self.forms.push(form);
        }
        is_new
    }

    /// Adds another class.
    fn add(&mut self, class: &Self) {
        self.pupils = self.pupils.saturating_add(class.pupils);
        for (card, counts) in &class.hands {
            match self.hands.iter_mut().find(|(key, _)| key == card) {
                Some((_, sums)) => sums.iter_mut().zip(counts).for_each(|(sum, n)| *sum = sum.saturating_add(*n)),
                None => self.hands.push((card.clone(), counts.clone())),
            }
        }
    }

    /// The hands for a card.
    pub fn histogram(&self, asked: &Asked) -> Option<Histogram> {
        let (_, counts) = self.hands.iter().find(|(key, _)| *key == asked.key)?;
        let fits = counts.len() == asked.choices.len();
        fits.then(|| Histogram { answered: counts.iter().sum(), choices: counts.clone(), unknown: 0 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{bank::Bank, place::Stage};

    fn snapshot() -> Snapshot {
        let bank = Bank::get();
        let plan = bank.plan("parents-cards").unwrap();
        Snapshot::of(plan, bank, Stage::Primary, vec!["nl".to_owned()], Vec::new(), 5, None)
    }

    #[test]
    fn classes_add_up_and_no_hand_is_raised_twice() {
        let snapshot = snapshot();
        let class = |pupils, home| {
            ClassTalk::of_class(&snapshot, Some(pupils), |_, choice| Some(if choice == "home" { home } else { 2 }))
        };
        let mut all = class(20, 6).unwrap();
        all.add(&class(10, 1).unwrap());
        assert_eq!(all.pupils, 30);
        let card = ClassTalk::cards(&snapshot).next().unwrap();
        let histogram = all.histogram(card).unwrap();
        assert_eq!((histogram.answered, histogram.choices), (15, vec![7, 4, 4]));
        assert_eq!(class(20, 17), None, "more hands than pupils");
        assert_eq!(class(4, 1), None, "four pupils are no class");
        assert_eq!(ClassTalk::of_class(&snapshot, Some(20), |_, _| None), None);
        assert_eq!(ClassTalk::cards(&snapshot).count(), 8);
    }
}
