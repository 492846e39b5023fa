//! A survey: one round of asking, and the snapshot of what it asks.

use serde::{Deserialize, Serialize};

use super::{
    bank::{Bank, Kind, Plan, Question, SCALE, Side},
    day::Day,
    ids::{SchoolId, SpotId, SurveyId},
    layout::Layout,
    place::Stage,
    vote::Vote,
};

/// Where a survey is on its way. A draft is not stored yet: opening makes the survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Parents can answer.
    Open,
    /// Closed for new answers; those that still wait on a device are taken.
    Held,
    /// The box was opened, or was too empty to open. For ever.
    Final,
}

impl State {
    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Held => "held",
            Self::Final => "final",
        }
    }

    /// Reads the word in the database.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Open, Self::Held, Self::Final].into_iter().find(|state| state.as_str() == word)
    }
}

/// Days that a held survey waits for answers that are still on a device.
pub const HELD_DAYS: i64 = 3;
/// Days that a held survey with too few people waits for the head to extend or end it.
pub const HELD_DAYS_WHEN_TOO_FEW: i64 = 14;
/// The smallest group that is ever shown; a school may raise it before opening.
pub const SMALLEST_K: u64 = 5;
/// The largest k that a school may choose.
pub const LARGEST_K: u64 = 50;
/// The smallest group with answers of its own.
pub const SMALLEST_BLOCK: u64 = 10;

/// The one facet that may break down answers. All others count people only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Facet {
    /// The language in which somebody answered.
    Language,
    /// The place whose code was scanned.
    Spot,
}

impl Facet {
    /// All of them, in the order in which their people are counted.
    pub const ALL: [Self; 2] = [Self::Language, Self::Spot];

    /// The word in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Spot => "spot",
        }
    }
}

/// The one group of a survey whose answers nothing breaks down, and the name of everybody together.
pub const EVERYBODY: &str = "everybody";

/// A survey as the database knows it.
#[derive(Clone, Debug)]
pub struct Survey {
    /// Its id.
    pub id: SurveyId,
    /// Whose it is.
    pub school: SchoolId,
    /// For the team's survey: the parents' survey that it mirrors.
    pub mirrors: Option<SurveyId>,
    /// Where it is on its way.
    pub state: State,
    /// First day on which it can be answered.
    pub opens: Day,
    /// Last day on which it can be answered.
    pub closes: Day,
    /// Day on which parents are told the result, if it was promised.
    pub results: Option<Day>,
    /// Day on which it was closed, once it is held.
    pub held_since: Option<Day>,
    /// Day on which the box was opened, or found too empty.
    pub final_since: Option<Day>,
    /// Sittings that were left out.
    pub voided: i64,
    /// What it asks, as it was when it opened.
    pub snapshot: Snapshot,
    /// Grows with each change that a page shows.
    pub revision: i64,
    /// Whether slips are needed.
    pub slips: Slips,
}

impl Survey {
    /// A survey that opens on this day.
    pub fn opening(id: SurveyId, school: SchoolId, snapshot: Snapshot, opens: Day, closes: Day) -> Self {
        Self {
            id,
            school,
            mirrors: None,
            state: State::Open,
            opens,
            closes,
            results: None,
            held_since: None,
            final_since: None,
            voided: 0,
            snapshot,
            revision: 1,
            slips: Slips::Off,
        }
    }
}

/// What a survey asks, locked at the moment it opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// Key of the plan in the bank.
    pub plan: String,
    /// Who is asked.
    #[serde(default = "parents")]
    pub side: Side,
    /// The smallest group that is shown.
    pub k: u64,
    /// The one facet that breaks down answers; without it everybody is one block.
    #[serde(default = "by_language")]
    pub facet: Option<Facet>,
    /// Parts, each sent on its own.
    pub parts: Vec<Part>,
    /// Tags of the languages in which it can be answered.
    pub languages: Vec<String>,
    /// Places where it can be answered.
    pub spots: Vec<SpotId>,
    /// For a vote at a stand: what can be tapped.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vote: Option<Vote>,
}

/// What kind of round it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SurveyKind {
    /// Parents answer.
    Parents,
    /// The team answers the mirror.
    Team,
    /// People tap pictures at a stand.
    Vote,
}

impl SurveyKind {
    /// The word in the database.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Parents => "parents",
            Self::Team => "team",
            Self::Vote => "vote",
        }
    }
}

/// Whether slips are needed to answer: one-time codes, one for each family.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Slips {
    /// There are none.
    #[default]
    Off,
    /// They work beside the open code.
    Also,
    /// Only they work; the open code says so.
    Only,
}

impl Slips {
    /// The word in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Also => "also",
            Self::Only => "only",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Off, Self::Also, Self::Only].into_iter().find(|slips| slips.as_str() == word)
    }
}

/// Snapshots of the first version asked parents only.
fn parents() -> Side {
    Side::Parents
}

/// Snapshots of the first version were always broken down by language.
#[expect(clippy::unnecessary_wraps, reason = "serde asks for the type of the field")]
fn by_language() -> Option<Facet> {
    Some(Facet::Language)
}

/// Questions that are sent together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// In the order of asking.
    pub questions: Vec<Asked>,
}

/// A question as it is asked in this survey.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Key in the bank.
    pub key: String,
    /// How it is answered.
    pub kind: Kind,
    /// The most choices one person may make.
    pub max: usize,
    /// Keys of the choices, in order.
    pub choices: Vec<String>,
    /// The choice that excludes all others.
    pub alone: Option<String>,
}

impl Snapshot {
    /// Locks a plan of the bank with the stage, languages and places of a school.
    pub fn of(
        plan: &Plan,
        bank: &Bank,
        stage: Stage,
        languages: Vec<String>,
        spots: Vec<SpotId>,
        k: u64,
        facet: Option<Facet>,
    ) -> Self {
        let part = |asked: Vec<&Question>| Part { questions: asked.iter().map(|q| Asked::of(q, stage)).collect() };
        let parts = bank.asked(plan, stage).into_iter().map(part).collect();
        Self { plan: plan.key.clone(), side: plan.side, k, facet, parts, languages, spots, vote: None }
    }

    /// What kind of round it is.
    pub fn kind(&self) -> SurveyKind {
        match (self.side, &self.vote) {
            (_, Some(_)) => SurveyKind::Vote,
            (Side::Team, None) => SurveyKind::Team,
            (Side::Parents | Side::Pupils, None) => SurveyKind::Parents,
        }
    }

    /// Where each counter stands.
    pub fn layout(&self) -> Layout {
        Layout::of(self)
    }

    /// Where a question stands: its part, its place in the part, and what is asked.
    pub fn find(&self, key: &str) -> Option<(usize, usize, &Asked)> {
        self.parts.iter().enumerate().find_map(|(part, asked)| {
            let question = asked.questions.iter().position(|question| question.key == key)?;
            Some((part, question, &asked.questions[question]))
        })
    }

    /// A value of a facet as it is written down: a language tag, or the id of a place; 0 is any other place.
    pub fn value_name(&self, facet: Option<Facet>, value: usize) -> String {
        match facet {
            None => EVERYBODY.to_owned(),
            Some(Facet::Language) => self.languages[value].clone(),
            Some(Facet::Spot) => self.spots.get(value).map_or(0, |spot| spot.0).to_string(),
        }
    }

    /// A value of a facet by the name under which it was written down.
    pub fn value_of(&self, facet: Option<Facet>, name: &str) -> Option<usize> {
        match facet {
            None => (name == EVERYBODY).then_some(0),
            Some(Facet::Language) => self.languages.iter().position(|language| language == name),
            Some(Facet::Spot) => {
                let id = SpotId(name.parse().ok()?);
                Some(self.spots.iter().position(|spot| *spot == id).unwrap_or(self.spots.len()))
            }
        }
    }

    /// The smallest group with answers of its own.
    pub fn smallest_block(&self) -> u64 {
        self.k.max(SMALLEST_BLOCK)
    }
}

impl Asked {
    fn of(question: &Question, stage: Stage) -> Self {
        let offered = question.choices.iter().filter(|choice| choice.is_default_in(stage));
        let choices = match question.kind {
            Kind::Scale => SCALE.iter().map(|(key, _)| (*key).to_owned()).collect(),
            Kind::Many | Kind::One => offered.map(|choice| choice.key.clone()).collect(),
        };
        let max = if question.kind.is_single() { 1 } else { question.max };
        let alone = question.choices.iter().find(|c| c.alone).map(|c| c.key.clone());
        Self { key: question.key.clone(), kind: question.kind, max, choices, alone }
    }
}
