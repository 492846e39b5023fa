//! What a tablet at a stand asks: a vote on a few ideas, "would you come?", or a poll of barriers. People tap pictures;
//! a tap is not a parent, so it is never added to people of a survey. Sources: 001 (party stand), 004 (hotel school).
//!
//! A vote is a survey like any other: a snapshot, a sealed box that is opened once, a promise at the end. A tablet sends how
//! often each idea was chosen on a day, in a [`Batch`]: never a tap, never a time.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    bank::{Bank, Kind, Side},
    counters::Counters,
    ids::SpotId,
    layout::Layout,
    opening::Opened,
    place::Stage,
    promise::Idea,
    report::figure::Figure,
    response::Refusal,
    survey::{Asked, Part, SMALLEST_K, Snapshot},
};

/// Ideas that one vote may have; more do not fit on a tablet.
pub const MOST_IDEAS: usize = 9;
/// Ideas that make a choice. "Would you come?" can also be asked of one.
pub const FEWEST_IDEAS: usize = 2;
/// Pictures that one person may choose when it is more than one.
const SEVERAL: usize = 3;
/// People in one batch at most: a tablet that waited longer sends several.
pub const MOST_PEOPLE: u32 = 500;
/// Ignored taps in one batch at most; what is beyond is not told apart from it.
const MOST_IGNORED: u32 = 1_000;
/// The question of a vote where people choose among ideas.
const CHOICE: &str = "vote";
/// Taps faster than a person: counted apart, as the one choice of a question of their own.
const IGNORED: &str = "ignored";
/// The answers to "would you come?", the best first; key and text are those of the bank's question.
pub const COME: [&str; 3] = ["yes", "maybe", "no"];
/// What the texts and pictograms of the bank's ideas begin with.
const IDEA: &str = "idea-";

/// How people vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    /// One idea.
    One,
    /// Up to three.
    Three,
    /// Of each idea: yes, maybe, no.
    Come,
    /// Up to three of the barriers, or "all is fine".
    Barriers,
}

impl Way {
    /// All of them, in the order in which a team chooses.
    pub const ALL: [Self; 4] = [Self::One, Self::Three, Self::Come, Self::Barriers];

    /// The word in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Three => "three",
            Self::Come => "come",
            Self::Barriers => "barriers",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.as_str() == word)
    }
}

/// Something that people can tap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Candidate {
    /// The key within the vote.
    pub key: String,
    /// Name of its text in the bank; `None` for words of the school's own.
    pub sign: Option<String>,
    /// Name of its pictogram, or of a picture of the school's own.
    pub picture: String,
    /// Words of the school's own, by language tag.
    #[serde(default)]
    pub words: BTreeMap<String, String>,
    /// Excludes all others ("all is fine").
    #[serde(default)]
    pub alone: bool,
}

impl Candidate {
    /// An idea of the bank.
    pub fn idea(idea: &Idea) -> Self {
        let sign = idea.sign();
        Self { key: idea.key.clone(), picture: sign.clone(), sign: Some(sign), words: BTreeMap::new(), alone: false }
    }

    /// Whether it is an idea of the bank, whose text can be a promise.
    pub fn is_idea(&self) -> bool {
        self.sign.as_ref().is_some_and(|sign| sign.starts_with(IDEA))
    }
}

/// What a vote adds to the snapshot of a survey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Vote {
    /// How people vote.
    pub way: Way,
    /// What can be tapped, in order.
    pub candidates: Vec<Candidate>,
    /// A second screen may show the votes so far, in steps.
    pub live: bool,
}

impl Vote {
    /// A poll of the barriers that a school of this stage asks by default, and "all is fine".
    pub fn of_barriers(stage: Stage, live: bool) -> Self {
        let question = Bank::get().question("barriers").expect("the bank asks of barriers: bank::tests");
        let offered = question.choices.iter().filter(|choice| choice.is_default_in(stage));
        let candidates = offered.map(|choice| Candidate {
            key: choice.key.clone(),
            sign: Some(choice.sign.clone()),
            picture: choice.sign.clone(),
            words: BTreeMap::new(),
            alone: choice.alone,
        });
        Self { way: Way::Barriers, candidates: candidates.collect(), live }
    }

    /// The most pictures that one person may choose.
    pub fn max(&self) -> usize {
        match self.way {
            Way::One | Way::Come => 1,
            Way::Three | Way::Barriers => SEVERAL.min(self.candidates.len()),
        }
    }

    /// One of the candidates.
    pub fn candidate(&self, key: &str) -> Option<&Candidate> {
        self.candidates.iter().find(|candidate| candidate.key == key)
    }

    /// Locks a vote. A tap has no language and no place, so nothing breaks it down.
    pub fn snapshot(self, k: u64) -> Snapshot {
        let asked = |key: &str, max: usize, choices: Vec<String>, alone: Option<String>| Asked {
            key: key.to_owned(),
            kind: Kind::Many,
            max,
            choices,
            alone,
        };
        let mut questions: Vec<Asked> = match self.way {
            Way::Come => {
                let come = || COME.map(str::to_owned).to_vec();
                self.candidates.iter().map(|one| asked(&one.key, 1, come(), None)).collect()
            }
            Way::One | Way::Three | Way::Barriers => {
                let alone = self.candidates.iter().find(|one| one.alone).map(|one| one.key.clone());
                vec![asked(CHOICE, self.max(), self.candidates.iter().map(|one| one.key.clone()).collect(), alone)]
            }
        };
        questions.push(asked(IGNORED, 1, vec![IGNORED.to_owned()], None));
        Snapshot {
            plan: CHOICE.to_owned(),
            side: Side::Parents,
            k,
            facet: None,
            parts: vec![Part { questions }],
            languages: Vec::new(),
            spots: Vec::new(),
            vote: Some(self),
        }
    }
}

/// How often each idea was chosen at one tablet on one day: what a tablet sends, in memory only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    people: u32,
    ignored: u32,
    /// By question and choice, as in the snapshot; without [`IGNORED`].
    counts: Vec<Vec<u32>>,
}

impl Batch {
    /// Checks what a tablet sent. `counts` tells how often a choice of a question was made: 0 when it is not named,
    /// `None` when it is no number.
    pub fn check(
        snapshot: &Snapshot,
        people: Option<u32>,
        ignored: Option<u32>,
        counts: impl Fn(&str, &str) -> Option<u32>,
    ) -> Result<Self, Refusal> {
        let people = people.filter(|people| *people <= MOST_PEOPLE).ok_or(Refusal::TooMany)?;
        // A stuck finger must not cost the votes that came with it.
        let ignored = ignored.ok_or(Refusal::TooMany)?.min(MOST_IGNORED);
        let asked = snapshot.parts[0].questions.iter().filter(|asked| asked.key != IGNORED);
        let mut all = Vec::new();
        for question in asked {
            let read = question.choices.iter().map(|choice| counts(&question.key, choice));
            let read: Vec<u32> = read.collect::<Option<_>>().ok_or(Refusal::Choice)?;
            let made: u64 = read.iter().copied().map(u64::from).sum();
            let most = u64::from(people) * question.max as u64;
            // Whoever voted chose something; of "would you come?" people answer as many as they like.
            let fewest = if question.key == CHOICE { u64::from(people) } else { 0 };
            if !(fewest..=most).contains(&made) || read.iter().any(|n| *n > people) {
                return Err(Refusal::TooMany);
            }
            all.push(read);
        }
        Ok(Self { people, ignored, counts: all })
    }

    /// People in it.
    pub fn people(&self) -> u32 {
        self.people
    }

    /// The counters that it raises, each as often as it is raised.
    pub fn positions(&self, layout: &Layout) -> Vec<u32> {
        let mut positions = Vec::new();
        let mut raise = |position: usize, times: u32| {
            let position = u32::try_from(position).expect("a vote has some dozens of counters");
            positions.extend(std::iter::repeat_n(position, times as usize));
        };
        raise(layout.people(0, 0), self.people);
        raise(layout.counted(super::survey::Facet::Spot, layout.spot(SpotId(0))), self.people);
        for (question, counts) in self.counts.iter().enumerate() {
            let made: u32 = counts.iter().sum();
            for (choice, n) in counts.iter().enumerate() {
                raise(layout.choice(0, 0, question, choice), *n);
            }
            raise(layout.skipped(0, 0, question), self.people.saturating_sub(made));
        }
        raise(layout.choice(0, 0, self.counts.len(), 0), self.ignored);
        positions
    }
}

/// How a vote ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// How people voted.
    pub way: Way,
    /// People who voted, at least k.
    pub people: u64,
    /// Taps faster than a person, which were not counted.
    pub ignored: u64,
    /// The candidates, the best first.
    pub results: Vec<Voted>,
}

/// How a candidate did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voted {
    /// What was tapped.
    pub candidate: Candidate,
    /// What may be said of it.
    pub said: Said,
}

/// What may be said of a candidate: the same rules as for a question of a survey (see [`Figure`]).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// So many votes; of "would you come?" so many yes, maybe and no.
    Votes(u64, Option<[u64; 2]>),
    /// (Nearly) everybody of a few: no figure, or the one who tapped otherwise could be found out.
    Nearly,
    /// Nothing: (nearly) everybody chose another, or too few answered.
    Nothing,
}

impl Voted {
    /// How good it is, to put the best first. `people`: everybody who voted.
    fn rank(&self, people: u64) -> u64 {
        match self.said {
            Said::Votes(votes, _) => votes,
            Said::Nearly => people,
            Said::Nothing => 0,
        }
    }

    /// Its votes, where they may be shown.
    pub fn votes(&self) -> Option<u64> {
        match self.said {
            Said::Votes(votes, _) => Some(votes),
            Said::Nearly | Said::Nothing => None,
        }
    }
}

impl Outcome {
    /// Reads an opened box; `None` when it held too little.
    pub fn of(snapshot: &Snapshot, opened: &Opened) -> Option<Self> {
        let vote = snapshot.vote.as_ref()?;
        let part = opened.parts.first()?.as_ref()?;
        let asked = &snapshot.parts[0].questions;
        let all = |question: usize| part.questions.get(question)?.everybody();
        let said = |figure: &Figure, n: usize, key: &str| match (figure, vote.way) {
            (Figure::Nearly { choice }, Way::Come) if choice == COME[0] => Said::Nearly,
            (Figure::Nearly { choice }, _) if choice == key => Said::Nearly,
            (Figure::Counts { choices, .. }, Way::Come) => {
                Said::Votes(choices[0].n, Some([choices[1].n, choices[2].n]))
            }
            (Figure::Counts { choices, .. }, _) => Said::Votes(choices[n].n, None),
            (Figure::Nearly { .. } | Figure::TooFew | Figure::Nobody, _) => Said::Nothing,
        };
        let mut results: Vec<Voted> = Vec::new();
        for (n, candidate) in vote.candidates.iter().enumerate() {
            let question = if vote.way == Way::Come { n } else { 0 };
            let figure = Figure::of(&asked[question], all(question));
            results.push(Voted { candidate: candidate.clone(), said: said(&figure, n, &candidate.key) });
        }
        // A stable sort: ties stay in the order in which they stood on the tablet. "All is fine" is no barrier.
        results.sort_by_key(|voted| (voted.candidate.alone, std::cmp::Reverse(voted.rank(part.people))));
        let ignored = all(asked.len() - 1).map_or(0, |all| all.choices[0]);
        Some(Self { way: vote.way, people: part.people, ignored, results })
    }

    /// What most people chose: several when they are level, none when nobody chose anything.
    pub fn winners(&self) -> impl Iterator<Item = &Voted> {
        let rank = |voted: &Voted| voted.rank(self.people);
        let most = self.results.iter().filter(|voted| !voted.candidate.alone).map(rank).max();
        let most = most.filter(|most| *most > 0);
        self.results.iter().filter(move |voted| !voted.candidate.alone && Some(rank(voted)) == most)
    }

    /// What may be told to everybody: with at least 2k people, and only what at least k of them chose.
    pub fn public(&self) -> Option<Vec<&Voted>> {
        let enough = |voted: &&Voted| voted.votes().is_none_or(|votes| votes >= SMALLEST_K);
        (self.people >= 2 * SMALLEST_K).then(|| self.winners().filter(enough).collect())
    }
}

/// Votes so far for a second screen: in steps, and only after so many more people, so that nobody can see there what the
/// last person tapped.
pub const LIVE_STEP: u64 = 10;
/// Seconds between two looks of that screen into the box.
pub const LIVE_SECONDS: i64 = 300;

/// What the second screen shows: the votes of each candidate in whole steps, in the order of the vote; and how many people
/// were in the box, which nobody is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Live {
    /// In whole steps.
    pub votes: Vec<u64>,
    /// People behind them.
    pub people: u64,
}

impl Live {
    /// A look into the box, after an earlier one. It stays what it was until a whole step of people came, and no bar ever
    /// falls: a sitting that is left out tells nothing here.
    #[must_use]
    pub fn look(self, snapshot: &Snapshot, counters: &Counters) -> Self {
        let layout = snapshot.layout();
        let people = counters.at(layout.people(0, 0));
        let Some(vote) = snapshot.vote.as_ref().filter(|_| people >= self.people + LIVE_STEP) else { return self };
        let position = |n: usize| match vote.way {
            Way::Come => layout.choice(0, 0, n, 0),
            Way::One | Way::Three | Way::Barriers => layout.choice(0, 0, 0, n),
        };
        let before = |n: usize| self.votes.get(n).copied().unwrap_or(0);
        let step = |n: usize| (counters.at(position(n)) / LIVE_STEP * LIVE_STEP).max(before(n));
        Self { votes: (0..vote.candidates.len()).map(step).collect(), people }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::opening::open;

    fn ideas(way: Way) -> Vote {
        let candidates = Idea::all().iter().take(3).map(Candidate::idea).collect();
        Vote { way, candidates, live: false }
    }

    fn batch(snapshot: &Snapshot, people: u32, ignored: u32, made: &[(&str, &str, u32)]) -> Result<Batch, Refusal> {
        let of = |question: &str, choice: &str| {
            Some(made.iter().find(|(q, c, _)| *q == question && *c == choice).map_or(0, |(.., n)| *n))
        };
        Batch::check(snapshot, Some(people), Some(ignored), of)
    }

    fn opened(snapshot: &Snapshot, batches: &[Batch]) -> Option<Outcome> {
        let layout = snapshot.layout();
        let mut counters = Counters::zero(layout.width());
        for batch in batches {
            counters.add(&batch.positions(&layout));
        }
        Outcome::of(snapshot, &open(snapshot, &counters)?)
    }

    #[test]
    fn the_idea_with_most_votes_comes_first_and_ignored_taps_are_apart() {
        let snapshot = ideas(Way::One).snapshot(5);
        let first = batch(&snapshot, 4, 0, &[("vote", "breakfast", 1), ("vote", "picnic", 3)]).unwrap();
        assert_eq!(opened(&snapshot, std::slice::from_ref(&first)), None, "four are too few");
        let second = batch(&snapshot, 6, 40, &[("vote", "breakfast", 2), ("vote", "picnic", 4)]).unwrap();
        let outcome = opened(&snapshot, &[first, second]).unwrap();
        assert_eq!((outcome.people, outcome.ignored), (10, 40));
        let votes: Vec<_> =
            outcome.results.iter().map(|one| (one.candidate.key.as_str(), one.votes().unwrap())).collect();
        assert_eq!(votes, [("picnic", 7), ("breakfast", 3), ("kitchen", 0)]);
        assert_eq!(outcome.winners().count(), 1);
    }

    #[test]
    fn would_you_come_counts_each_idea_apart() {
        let snapshot = ideas(Way::Come).snapshot(5);
        let made = [("breakfast", "yes", 5), ("breakfast", "maybe", 2), ("picnic", "no", 6)];
        let outcome = opened(&snapshot, &[batch(&snapshot, 8, 0, &made).unwrap()]).unwrap();
        // Of the picnic all said the same, of the kitchen nobody said anything: no figure.
        let said: Vec<Said> = outcome.results.iter().map(|one| one.said).collect();
        assert_eq!(said, [Said::Votes(5, Some([2, 0])), Said::Nothing, Said::Nothing]);
        assert_eq!(outcome.people, 8);
    }

    #[test]
    fn a_batch_that_cannot_be_is_refused() {
        let snapshot = ideas(Way::One).snapshot(5);
        for made in [&[("vote", "breakfast", 3)][..], &[("vote", "breakfast", 1)], &[]] {
            assert_eq!(batch(&snapshot, 2, 0, made), Err(Refusal::TooMany), "{made:?}");
        }
        assert!(batch(&snapshot, 0, 9, &[]).is_ok(), "only a child that hammers");
        assert!(batch(&snapshot, 501, 0, &[("vote", "breakfast", 501)]).is_err());
        assert_eq!(Batch::check(&snapshot, None, Some(0), |_, _| Some(0)), Err(Refusal::TooMany));
        assert_eq!(Batch::check(&snapshot, Some(1), Some(0), |_, _| None), Err(Refusal::Choice));
        let several = ideas(Way::Three).snapshot(5);
        assert!(batch(&several, 2, 0, &[("vote", "breakfast", 2), ("vote", "picnic", 2)]).is_ok());
        assert!(batch(&several, 2, 0, &[("vote", "breakfast", 3)]).is_err());
    }

    #[test]
    fn a_poll_offers_twelve_barriers_and_all_is_fine() {
        for stage in Stage::ALL {
            let vote = Vote::of_barriers(stage, false);
            assert_eq!(vote.candidates.len(), 13);
            assert_eq!(vote.candidates.iter().filter(|one| one.alone).count(), 1);
            assert_eq!(vote.snapshot(5).parts[0].questions[0].alone.as_deref(), Some("none"));
        }
    }

    #[test]
    fn the_second_screen_counts_in_tens() {
        let snapshot = ideas(Way::One).snapshot(5);
        let mut counters = Counters::zero(snapshot.layout().width());
        let made = [("vote", "breakfast", 19), ("vote", "picnic", 9), ("vote", "kitchen", 30)];
        counters.add(&batch(&snapshot, 58, 0, &made).unwrap().positions(&snapshot.layout()));
        let first = Live::default().look(&snapshot, &counters);
        assert_eq!(first, Live { votes: vec![10, 0, 30], people: 58 });
        // Nine more people: nothing moves, though one bar has a full step. With the tenth it does.
        counters.add(&batch(&snapshot, 9, 0, &[("vote", "picnic", 9)]).unwrap().positions(&snapshot.layout()));
        assert_eq!(first.clone().look(&snapshot, &counters), first);
        counters.add(&batch(&snapshot, 1, 0, &[("vote", "picnic", 1)]).unwrap().positions(&snapshot.layout()));
        assert_eq!(first.clone().look(&snapshot, &counters).votes, [10, 10, 30]);
        // A sitting was left out: no bar falls.
        let fewer = Counters::zero(snapshot.layout().width());
        assert_eq!(first.clone().look(&snapshot, &fewer), first);
    }

    /// Who tapped otherwise than (nearly) everybody of a few could be found out; and parents are told what at least k
    /// people chose, when at least 2k voted.
    #[test]
    fn few_votes_are_said_as_carefully_as_few_answers() {
        let snapshot = ideas(Way::One).snapshot(5);
        let said = |made: &[(&str, &str, u32)]| {
            let people = made.iter().map(|(.., n)| n).sum();
            opened(&snapshot, &[batch(&snapshot, people, 0, made).unwrap()]).unwrap()
        };
        let nearly = said(&[("vote", "breakfast", 9), ("vote", "picnic", 1)]);
        assert_eq!(
            nearly.results.iter().map(|one| one.said).collect::<Vec<_>>(),
            [Said::Nearly, Said::Nothing, Said::Nothing]
        );
        assert_eq!(nearly.public().unwrap().len(), 1);
        let few = said(&[("vote", "breakfast", 3), ("vote", "picnic", 3), ("vote", "kitchen", 3)]);
        assert_eq!((few.winners().count(), few.public()), (3, None), "nine are too few to tell everybody");
        let split = said(&[("vote", "breakfast", 4), ("vote", "picnic", 4), ("vote", "kitchen", 4)]);
        assert_eq!(split.public(), Some(Vec::new()), "none was chosen by five");
        let many = said(&[("vote", "breakfast", 12), ("vote", "picnic", 9)]);
        assert_eq!(many.public().unwrap()[0].said, Said::Votes(12, None));
    }

    #[test]
    fn a_stuck_finger_costs_no_votes() {
        let snapshot = ideas(Way::One).snapshot(5);
        let batch = batch(&snapshot, 6, 2_000_000, &[("vote", "picnic", 6)]).unwrap();
        let outcome = opened(&snapshot, &[batch]).unwrap();
        assert_eq!((outcome.people, outcome.ignored), (6, u64::from(MOST_IGNORED)));
    }
}
