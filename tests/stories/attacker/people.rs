//! Invented schools: some drawn at random, some as an adversary would wish for.

use drempel::domain::{
    bank::Bank,
    place::Stage,
    survey::{Asked, Facet, Snapshot},
};
use rand::{RngExt, rngs::StdRng};

/// Languages and places of every school here: the gate, a letter, a helper's tablet, and paper.
pub const LANGUAGES: [&str; 4] = ["nl", "fr", "ar", "tr"];
pub const SPOTS: [&str; 4] = ["gate", "letter", HELPER, PAPER];
pub const HELPER: &str = "helper";
pub const PAPER: &str = "paper";
/// Sheets that are typed in together at least.
const STACK: usize = 5;
pub const DAYS: i64 = 3;

/// What kind of school it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchoolKind {
    Drawn,
    OneFamilyOfALanguage,
    TeamOfSix,
    AllAnswersEqual,
    ClosingWithThreeWaiting,
    VoidedSitting,
    JustEnough,
    TwoGroupsOfAboutTen,
    /// The letter went to one language only; a few of its families scanned at the gate.
    LettersForOneLanguage,
}

const KINDS: [SchoolKind; 9] = [
    SchoolKind::Drawn,
    SchoolKind::OneFamilyOfALanguage,
    SchoolKind::TeamOfSix,
    SchoolKind::AllAnswersEqual,
    SchoolKind::ClosingWithThreeWaiting,
    SchoolKind::VoidedSitting,
    SchoolKind::JustEnough,
    SchoolKind::TwoGroupsOfAboutTen,
    SchoolKind::LettersForOneLanguage,
];

/// Pairs of question and choice.
pub type Answers = Vec<(String, String)>;

/// One parent.
#[derive(Clone, Debug)]
pub struct Person {
    pub language: usize,
    pub spot: usize,
    /// 0 is the first day.
    pub day: i64,
    /// The answer waits on the phone and comes in while the survey is held.
    pub waits: bool,
    /// Answers to part 1, and perhaps to part 2.
    pub parts: Vec<Answers>,
}

/// A school, its parents and its team.
#[derive(Clone, Debug)]
pub struct SchoolOfPeople {
    pub kind: SchoolKind,
    pub k: u64,
    pub facet: Option<Facet>,
    pub people: Vec<Person>,
    pub team: Vec<Answers>,
    /// Place and day of a sitting that is left out.
    pub voided: Option<(usize, i64)>,
    /// Each family has a slip, and answers at a code with it.
    pub slips: bool,
}

impl SchoolOfPeople {
    pub fn draw(random: &mut StdRng, seed: u64) -> Self {
        let kind = KINDS[usize::try_from(seed).unwrap() % KINDS.len()];
        let facet = [Some(Facet::Language), Some(Facet::Language), Some(Facet::Spot), None][random.random_range(0..4)];
        let k = random.random_range(5..8);
        let people = match kind {
            SchoolKind::JustEnough => usize::try_from(k).unwrap() + random.random_range(0..3),
            SchoolKind::TwoGroupsOfAboutTen => random.random_range(18..24),
            SchoolKind::LettersForOneLanguage => random.random_range(34..46),
            _ => random.random_range(14..46),
        };
        let equal = kind == SchoolKind::AllAnswersEqual;
        let mut people: Vec<Person> = (0..people).map(|_| person(random, equal)).collect();
        let facet = match kind {
            SchoolKind::OneFamilyOfALanguage => {
                for (n, person) in people.iter_mut().enumerate() {
                    person.language = if n == 0 { 3 } else { n % 2 };
                }
                Some(Facet::Language)
            }
            SchoolKind::TwoGroupsOfAboutTen => {
                for (n, person) in people.iter_mut().enumerate() {
                    person.language = n % 2;
                }
                Some(Facet::Language)
            }
            SchoolKind::LettersForOneLanguage => {
                for (n, person) in people.iter_mut().enumerate() {
                    (person.language, person.spot) = if n < 12 { (2, 1) } else { (if n < 15 { 2 } else { 0 }, 0) };
                }
                facet
            }
            SchoolKind::ClosingWithThreeWaiting => {
                for person in people.iter_mut().take(3) {
                    (person.waits, person.language) = (true, 2);
                }
                facet
            }
            _ => facet,
        };
        let voided = (kind == SchoolKind::VoidedSitting).then(|| (random.random_range(0..2), DAYS - 1));
        stack(&mut people);
        let team = if kind == SchoolKind::TeamOfSix { 6 } else { random.random_range(0..12) };
        let asked = &team_snapshot().parts[0].questions;
        let team = (0..team).map(|_| answers(random, asked, false)).collect();
        let slips = seed.is_multiple_of(5);
        Self { kind, k, facet, people, team, voided, slips }
    }

    /// The people whose answers count.
    pub fn counted(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|person| person.waits || self.voided != Some((person.spot, person.day)))
    }
}

/// Paper is typed in in stacks: on a day with too few sheets a helper asks instead. Nothing waits on paper.
fn stack(people: &mut [Person]) {
    let paper = SPOTS.iter().position(|kind| *kind == PAPER).unwrap();
    let helper = SPOTS.iter().position(|kind| *kind == HELPER).unwrap();
    for day in 0..DAYS {
        let on_paper = |person: &Person| person.spot == paper && person.day == day && !person.waits;
        let sheets = people.iter().filter(|person| on_paper(person)).count();
        for person in people.iter_mut().filter(|person| person.spot == paper && person.day == day) {
            if sheets < STACK || person.waits {
                person.spot = helper;
            }
        }
    }
}

/// What parents are asked, without places of its own.
pub fn parents_snapshot() -> Snapshot {
    let bank = Bank::get();
    let languages = LANGUAGES.map(str::to_owned).to_vec();
    Snapshot::of(bank.plan("parents").unwrap(), bank, Stage::Primary, languages, Vec::new(), 5, None)
}

/// What the team is asked.
pub fn team_snapshot() -> Snapshot {
    let bank = Bank::get();
    Snapshot::of(bank.plan("team").unwrap(), bank, Stage::Primary, vec!["nl".to_owned()], Vec::new(), 5, None)
}

fn person(random: &mut StdRng, equal: bool) -> Person {
    let snapshot = parents_snapshot();
    let parts = 1 + usize::from(random.random_bool(0.5));
    Person {
        language: random.random_range(0..LANGUAGES.len() * LANGUAGES.len()).isqrt(),
        spot: [0, 0, 0, 0, 0, 0, 1, 1, 2, 3][random.random_range(0..10)],
        day: random.random_range(0..DAYS),
        waits: false,
        parts: snapshot.parts[..parts].iter().map(|part| answers(random, &part.questions, equal)).collect(),
    }
}

/// Answers with many questions skipped, so that some are answered by few.
fn answers(random: &mut StdRng, asked: &[Asked], equal: bool) -> Answers {
    let mut answers = Vec::new();
    for (place, question) in asked.iter().enumerate() {
        let skips = if equal { 0.0 } else { [0.05, 0.35, 0.75][place % 3] };
        if random.random_bool(skips) {
            continue;
        }
        let among = if equal { 1 } else { question.choices.len() };
        let choice = random.random_range(0..among);
        answers.push((question.key.clone(), question.choices[choice].clone()));
    }
    answers
}
