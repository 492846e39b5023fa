//! Opening the box: from counters to histograms of groups. It happens once, from the final state.
//!
//! Each part of a survey is a ballot of its own, because nothing links one person's two parts: it has its
//! own people, its own blocks and its own "too few".

use super::{
    bank::Side,
    counters::Counters,
    layout::Layout,
    partition::partition,
    survey::{Facet, Snapshot},
};

/// What the box held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// In the order of the survey; `None` where fewer than k people sent the part.
    pub parts: Vec<Option<OpenedPart>>,
    /// People who sent part 1, by language.
    pub languages: Vec<Group>,
    /// People who sent part 1, by place.
    pub spots: Vec<Group>,
}

/// Values of a facet that are shown together, and the people in them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Indices of the values.
    pub values: Vec<usize>,
    /// At least k people.
    pub people: u64,
}

/// The histograms of one part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenedPart {
    /// Everybody who sent this part.
    pub people: u64,
    /// Groups of the answer facet with answers of their own. One block means: everybody together.
    pub blocks: Vec<Group>,
    /// In the order of the part.
    pub questions: Vec<Shown>,
}

/// What may be shown of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Somebody answered, but fewer than k.
    TooFew,
    /// For everybody together only.
    Everybody(Histogram),
    /// For each block; everybody is their sum.
    Blocks(Vec<Histogram>),
}

/// How often each choice was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Histogram {
    /// People who did not skip the question.
    pub answered: u64,
    /// In the order of the question.
    pub choices: Vec<u64>,
    /// "I don't know".
    pub unknown: u64,
}

impl Histogram {
    /// The histogram of both groups together.
    #[must_use]
    pub fn plus(mut self, other: &Self) -> Self {
        self.answered += other.answered;
        self.unknown += other.unknown;
        self.choices.resize(self.choices.len().max(other.choices.len()), 0);
        for (mine, theirs) in self.choices.iter_mut().zip(&other.choices) {
            *mine += theirs;
        }
        self
    }
}

impl Shown {
    /// The histogram of everybody who answered, if it may be shown.
    pub fn everybody(&self) -> Option<Histogram> {
        match self {
            Self::TooFew => None,
            Self::Everybody(histogram) => Some(histogram.clone()),
            Self::Blocks(blocks) => Some(blocks.iter().fold(Histogram::default(), |sum, block| sum.plus(block))),
        }
    }
}

/// Opens the box of a survey. `None`: no part has k people, and everything is to be deleted.
pub fn open(snapshot: &Snapshot, counters: &Counters) -> Option<Opened> {
    let layout = snapshot.layout();
    let parts: Vec<_> = (0..snapshot.parts.len()).map(|part| open_part(snapshot, &layout, counters, part)).collect();
    if parts.iter().all(Option::is_none) {
        return None;
    }
    // The team is one group: who of it answered where or in which language would point at people.
    let counted = |facet| -> Vec<u64> {
        let values = if snapshot.side == Side::Parents { layout.values(facet) } else { 0 };
        (0..values).map(|value| counters.at(layout.counted(facet, value))).collect()
    };
    Some(Opened {
        parts,
        languages: groups(&counted(Facet::Language), snapshot.k),
        spots: groups(&counted(Facet::Spot), snapshot.k),
    })
}

/// People of a part, per value of the answer facet.
fn people(layout: &Layout, counters: &Counters, part: usize) -> Vec<u64> {
    (0..layout.groups()).map(|group| counters.at(layout.people(part, group))).collect()
}

fn groups(counts: &[u64], min: u64) -> Vec<Group> {
    if counts.iter().sum::<u64>() < min {
        return Vec::new();
    }
    let group = |values: Vec<usize>| Group { people: values.iter().map(|&v| counts[v]).sum(), values };
    partition(counts, min).into_iter().map(group).collect()
}

fn open_part(snapshot: &Snapshot, layout: &Layout, counters: &Counters, part: usize) -> Option<OpenedPart> {
    let people = people(layout, counters, part);
    let everybody = people.iter().sum();
    if everybody < snapshot.k {
        return None;
    }
    let mut blocks = groups(&people, snapshot.smallest_block());
    if blocks.is_empty() {
        let values = (0..people.len()).filter(|&value| people[value] > 0).collect();
        blocks = vec![Group { values, people: everybody }];
    }
    let questions = snapshot.parts[part].questions.iter().enumerate();
    let questions = questions
        .map(|(question, asked)| {
            let of_block = |block: &Group| {
                let sum = |position: &dyn Fn(usize) -> usize| -> u64 {
                    block.values.iter().map(|&group| counters.at(position(group))).sum()
                };
                Histogram {
                    answered: block.people - sum(&|group| layout.skipped(part, group, question)),
                    choices: (0..asked.choices.len())
                        .map(|choice| sum(&|group| layout.choice(part, group, question, choice)))
                        .collect(),
                    unknown: sum(&|group| layout.unknown(part, group, question)),
                }
            };
            show(blocks.iter().map(of_block).collect(), snapshot.k)
        })
        .collect();
    Some(OpenedPart { people: everybody, blocks, questions })
}

/// The rule of the base: no figure stands on fewer than k people who answered.
fn show(blocks: Vec<Histogram>, k: u64) -> Shown {
    let few = |answered: u64| 0 < answered && answered < k;
    let all = blocks.iter().fold(Histogram::default(), |sum, block| sum.plus(block));
    if few(all.answered) {
        Shown::TooFew
    } else if blocks.len() == 1 || blocks.iter().any(|block| few(block.answered)) {
        Shown::Everybody(all)
    } else {
        Shown::Blocks(blocks)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rand::{RngExt, SeedableRng, rngs::StdRng};

    use super::*;
    use crate::domain::{bank::Bank, ids::SpotId, place::Stage, response::Response};

    fn snapshot(k: u64) -> Snapshot {
        let bank = Bank::get();
        let languages = ["nl", "fr", "ar", "tr"].map(str::to_owned).to_vec();
        let plan = bank.plan("parents").unwrap();
        Snapshot::of(plan, bank, Stage::Primary, languages, vec![SpotId(1)], k, Some(Facet::Language))
    }

    fn answer(snapshot: &Snapshot, box_: &mut Counters, part: usize, language: &str, answers: &[(&str, &str)]) {
        let response = Response::check(snapshot, part, language, answers.iter().copied()).ok().unwrap();
        box_.add(&response.positions(&snapshot.layout(), SpotId(1)));
    }

    #[test]
    fn four_people_are_too_few_and_five_are_not() {
        let snapshot = snapshot(5);
        let mut counters = Counters::zero(snapshot.layout().width());
        for _ in 0..4 {
            answer(&snapshot, &mut counters, 0, "nl", &[("emotion", "yes")]);
        }
        assert_eq!(open(&snapshot, &counters), None);
        answer(&snapshot, &mut counters, 0, "ar", &[("emotion", "no")]);
        let opened = open(&snapshot, &counters).unwrap();
        let part = opened.parts[0].as_ref().unwrap();
        assert_eq!(part.blocks.len(), 1, "the one in Arabic does not stand alone");
        let shown = part.questions[0].everybody().unwrap();
        assert_eq!((shown.answered, shown.choices), (5, vec![4, 0, 0, 1]));
        assert_eq!(opened.parts[1], None);
    }

    #[test]
    fn a_question_that_few_of_a_block_answered_is_shown_for_everybody_only() {
        let snapshot = snapshot(5);
        let mut counters = Counters::zero(snapshot.layout().width());
        for n in 0..20 {
            answer(&snapshot, &mut counters, 0, "nl", &[("emotion", "yes"), ("messages", "yes")]);
            let few: &[_] = if n < 4 { &[("emotion", "no"), ("messages", "no")] } else { &[("emotion", "no")] };
            answer(&snapshot, &mut counters, 0, "ar", few);
        }
        let opened = open(&snapshot, &counters).unwrap();
        let questions = &opened.parts[0].as_ref().unwrap().questions;
        assert!(matches!(&questions[0], Shown::Blocks(blocks) if blocks.len() == 2));
        assert!(matches!(&questions[1], Shown::Everybody(all) if all.answered == 24));
    }

    proptest! {
        /// A2 and A4: whatever was answered, no published group is smaller than k, none of its questions
        /// stands on fewer than k people, and the blocks add up to everybody.
        #[test]
        fn no_published_figure_stands_on_fewer_than_k_people(seed: u64, people in 0usize..90, k in 5u64..12) {
            let mut random = StdRng::seed_from_u64(seed);
            let snapshot = snapshot(k);
            let mut counters = Counters::zero(snapshot.layout().width());
            let mut sent = [0u64; 2];
            for _ in 0..people {
                let language = &snapshot.languages[random.random_range(0..4usize).pow(2) / 3];
                let part = random.random_range(0..2usize);
                sent[part] += 1;
                let mut answers = Vec::new();
                for asked in &snapshot.parts[part].questions {
                    if random.random_bool(0.5) {
                        let choice = random.random_range(0..asked.choices.len());
                        answers.push((asked.key.as_str(), asked.choices[choice].as_str()));
                    }
                }
                answer(&snapshot, &mut counters, part, language, &answers);
            }
            let Some(opened) = open(&snapshot, &counters) else {
                prop_assert!(sent.iter().all(|people| *people < k));
                return Ok(());
            };
            for (part, sent) in opened.parts.iter().zip(sent) {
                let Some(part) = part else { prop_assert!(sent < k); continue };
                prop_assert_eq!(part.people, sent);
                prop_assert_eq!(part.blocks.iter().map(|b| b.people).sum::<u64>(), sent);
                let smallest = if part.blocks.len() > 1 { k.max(10) } else { k };
                prop_assert!(part.blocks.iter().all(|b| b.people >= smallest));
                for shown in &part.questions {
                    let published = match shown {
                        Shown::TooFew => vec![],
                        Shown::Everybody(all) => vec![all.clone()],
                        Shown::Blocks(blocks) => { prop_assert_eq!(blocks.len(), part.blocks.len()); blocks.clone() }
                    };
                    prop_assert!(published.iter().all(|h| h.answered == 0 || h.answered >= k));
                }
            }
            prop_assert!(opened.languages.iter().chain(&opened.spots).all(|g| g.people >= k));
        }
    }
}
