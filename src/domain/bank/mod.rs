//! The bank: every question that can be asked, as data (`assets/bank/*.toml`). Texts live in `locales/`,
//! pictures in `assets/pictograms/`; both are found by [`Question::sign`] and [`Choice::sign`].
//!
//! Invariant: a key never changes its meaning. New wording with a new meaning is a new key that `replaces`
//! the old one.

use std::{collections::BTreeMap, sync::LazyLock};

use serde::{Deserialize, de::DeserializeOwned};

use super::place::Stage;

pub mod guiding;
mod question;

pub use question::{Choice, Dimension, Kind, Pair, Question, SCALE, Side, UNKNOWN};

/// A survey that can be opened as it is.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// The key.
    pub key: String,
    /// Who is asked.
    pub side: Side,
    /// For a survey of parents: the key of the team's survey beside it.
    pub mirror: Option<String>,
    /// Keys of the questions, part by part. Each part is sent on its own.
    pub parts: Vec<Vec<String>>,
}

/// Choices that several questions share.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Set {
    key: String,
    choices: Vec<Choice>,
}

/// All questions and the surveys made of them.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Bank {
    /// In the order of the files.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
    /// In the order of the files; after them one for each dimension.
    #[serde(rename = "plan")]
    pub plans: Vec<Plan>,
    #[serde(rename = "set")]
    sets: Vec<Set>,
}

/// The files of the bank, in the order in which they are read.
const FILES: [&str; 5] = [
    include_str!("../../../assets/bank/parents.toml"),
    include_str!("../../../assets/bank/team.toml"),
    include_str!("../../../assets/bank/keys.toml"),
    include_str!("../../../assets/bank/cards.toml"),
    include_str!("../../../assets/bank/activity.toml"),
];

/// What the keys of the surveys about one dimension begin with, the parents' and the team's.
const DEEPER: [&str; 2] = ["parents-", "team-"];

/// The entries of a built-in file that lists one kind of thing, in its order.
///
/// # Panics
/// When the file holds anything else; the tests read every file.
pub(super) fn listed<T: DeserializeOwned>(name: &str, file: &str) -> Vec<T> {
    let mut lists: BTreeMap<String, Vec<T>> = toml::from_str(file).expect("a test reads the file");
    let list = lists.remove(name).expect("the file lists this");
    assert!(lists.is_empty(), "a file of the bank that lists one thing");
    list
}

impl Bank {
    /// The bank that is built in.
    pub fn get() -> &'static Self {
        static BANK: LazyLock<Bank> = LazyLock::new(|| {
            let mut bank = Bank::default();
            for file in FILES {
                let read: Bank = toml::from_str(file).expect("a test reads the bank");
                bank.questions.extend(read.questions);
                bank.plans.extend(read.plans);
                bank.sets.extend(read.sets);
            }
            bank.fill_choices();
            bank.plan_dimensions();
            bank
        });
        &BANK
    }

    /// Fills in choices that stand elsewhere: those of a set, and those that are guessed. A guess offers what parents
    /// could choose, but not that all is fine: that is no barrier.
    fn fill_choices(&mut self) {
        for index in 0..self.questions.len() {
            let question = &self.questions[index];
            let choices = if let Some(of) = &question.guesses {
                let guessed = self.question(of).expect("a guess names a question of the bank: tests");
                guessed.choices.iter().filter(|choice| !choice.alone).cloned().collect()
            } else if let Some(key) = &question.set {
                let set = self.sets.iter().find(|set| set.key == *key);
                set.expect("a question names a set of the bank: tests").choices.clone()
            } else {
                continue;
            };
            self.questions[index].choices = choices;
        }
    }

    /// A survey for each dimension, to look closer at a weak one: all its questions, and the team's mirror of them.
    fn plan_dimensions(&mut self) {
        for dimension in Dimension::ALL {
            let asked = |q: &&Question| q.side == Side::Parents && q.dimension == Some(dimension);
            let parents: Vec<String> = self.questions.iter().filter(asked).map(|q| q.key.clone()).collect();
            let pair = |key: &String| [self.mirror_of(key), self.guess_of(key)].into_iter().flatten();
            let team = parents.iter().flat_map(pair).map(|question| question.key.clone()).collect();
            let [key, mirror] = DEEPER.map(|side| format!("{side}{}", dimension.as_str()));
            let plan =
                |key: &str, side, mirror, questions| Plan { key: key.to_owned(), side, mirror, parts: vec![questions] };
            let plans =
                [plan(&key, Side::Parents, Some(mirror.clone()), parents), plan(&mirror, Side::Team, None, team)];
            self.plans.extend(plans);
        }
    }

    /// The question that measures a dimension on one side; a guess measures nothing of its own side.
    pub fn of_dimension(&self, side: Side, dimension: Dimension) -> Option<&Question> {
        let fits = |q: &&Question| q.side == side && q.dimension == Some(dimension) && q.guesses.is_none();
        self.questions.iter().find(fits)
    }

    /// The question in which the team says of itself what parents are asked in another one: the same one, where both
    /// are asked the same.
    pub fn mirror_of(&self, key: &str) -> Option<&Question> {
        let same = |question: &&Question| question.key == key && question.also.contains(&Side::Team);
        self.questions.iter().find(|question| question.mirrors.as_deref() == Some(key) || same(question))
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

    /// The questions of a survey that a school of this stage asks, part by part.
    pub fn asked(&self, plan: &Plan, stage: Stage) -> Vec<Vec<&Question>> {
        let fits = |key: &String| self.question(key).filter(|question| question.fits(stage));
        let parts = plan.parts.iter().map(|part| part.iter().filter_map(fits).collect::<Vec<_>>());
        parts.filter(|part| !part.is_empty()).collect()
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
                Kind::Many | Kind::One => {
                    assert_eq!(question.max >= 1, question.kind == Kind::Many, "{}", question.key);
                    assert!(question.per_screen >= 2 && !question.choices.is_empty(), "{}", question.key);
                    let choices: HashSet<_> = question.choices.iter().map(|c| &c.key).collect();
                    assert_eq!(choices.len(), question.choices.len(), "{}", question.key);
                    assert!(!choices.contains(&UNKNOWN.to_owned()));
                }
            }
        }
        for question in &bank.questions {
            assert!((1..=5).contains(&question.recommendation), "{}", question.key);
            assert!((1..=4).contains(&question.voice) && !question.source.is_empty(), "{}", question.key);
            let instrument = question.instrument.strip_prefix('I').and_then(|number| number.parse().ok());
            assert!(instrument.is_some_and(|number: u8| (1..=18).contains(&number)), "{}", question.key);
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

    #[test]
    fn the_longer_survey_asks_fourteen_questions_and_whether_the_school_listens() {
        let bank = Bank::get();
        let asked = |key| bank.plan(key).unwrap().parts.concat();
        let (short, long) = (asked("parents"), asked("parents-long"));
        assert_eq!((short.len(), long.len()), (11, 14));
        assert!(short.iter().all(|key| long.contains(key)) && long.contains(&"listen".to_owned()));
        assert!(asked("team-long").contains(&"we-listen".to_owned()));
    }

    /// A closer look at a dimension: at least three questions, each with its mirror and its guess.
    #[test]
    fn every_dimension_has_three_questions_and_each_is_mirrored() {
        let bank = Bank::get();
        for dimension in Dimension::ALL {
            let plan = bank.plan(&format!("parents-{}", dimension.as_str())).unwrap();
            assert!(plan.parts[0].len() >= 3, "{dimension:?}");
            let mirror = bank.plan(plan.mirror.as_ref().unwrap()).unwrap();
            assert_eq!(mirror.parts[0].len(), 2 * plan.parts[0].len());
            for key in &plan.parts[0] {
                let (asked, team) = (bank.question(key).unwrap(), bank.mirror_of(key).unwrap());
                assert!(asked.pair.is_some() && asked.pair == team.pair, "{key}");
                assert_eq!(bank.guess_of(key).unwrap().sign, asked.sign);
            }
        }
    }

    /// Every survey of parents has the team's beside it, and every question on the scale has its pair there.
    #[test]
    fn every_survey_has_its_mirror() {
        let bank = Bank::get();
        for plan in bank.plans.iter().filter(|plan| plan.side == Side::Parents) {
            let mirror = bank.plan(plan.mirror.as_ref().unwrap()).unwrap();
            assert_eq!(mirror.side, Side::Team);
            let ours = mirror.parts.concat();
            for question in plan.parts.concat().iter().map(|key| bank.question(key).unwrap()) {
                assert!(question.is_for(Side::Parents));
                let pair = bank.mirror_of(&question.key).map(|pair| &pair.key);
                assert!(
                    question.kind == Kind::Many || pair.is_some_and(|pair| ours.contains(pair)),
                    "{}",
                    question.key
                );
            }
        }
    }

    /// 004 rec. 3: age matters. Nobody asks about homework in nursery, and who lives far away rather than next door
    /// is asked about the way to school.
    #[test]
    fn what_is_asked_follows_the_stage() {
        let bank = Bank::get();
        for plan in bank.plans.iter().filter(|plan| plan.side == Side::Parents) {
            for stage in [Stage::Nursery, Stage::Primary, Stage::Secondary, Stage::Special] {
                let asked = bank.asked(plan, stage).concat();
                assert!(asked.len() >= 2, "{} {stage:?}", plan.key);
                let homework = asked.iter().any(|question| question.key.contains("homework"));
                assert!(stage != Stage::Nursery || !homework, "{}", plan.key);
            }
        }
        let offered = |stage| {
            let choices = bank.question("barriers").unwrap().choices.iter().filter(move |c| c.is_default_in(stage));
            choices.map(|choice| choice.key.as_str()).collect::<Vec<_>>()
        };
        for stage in Stage::ALL {
            assert_eq!(offered(stage).len(), 13, "twelve pictures and \"all is fine\": {stage:?}");
            let far = matches!(stage, Stage::Secondary | Stage::Special);
            assert_eq!(offered(stage).contains(&"transport"), far);
        }
    }

    /// The one place where parents, team and pupils answer the same question.
    #[test]
    fn the_eight_cards_are_the_same_for_everybody() {
        let bank = Bank::get();
        let cards = bank.plan("parents-cards").unwrap().parts.concat();
        assert_eq!((cards.len(), &cards), (8, &bank.plan("team-cards").unwrap().parts.concat()));
        for card in cards.iter().map(|key| bank.question(key).unwrap()) {
            assert!([Side::Parents, Side::Team, Side::Pupils].into_iter().all(|side| card.is_for(side)));
            let choices: Vec<_> = card.choices.iter().map(|choice| choice.key.as_str()).collect();
            assert_eq!(choices, ["home", "together", "school"]);
        }
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
