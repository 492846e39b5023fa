//! What may be said of an opened box. Every output is made from these values and from nothing else, so no page,
//! print or download can say more than another.
//!
//! | file | what it works out |
//! |---|---|
//! | [`figure`] | what may be said of one question and one group |
//! | [`ranking`] | which choices were named most, and which are about equal |
//! | [`findings`] | the three sentences, the weakest points, what changed |
//! | [`who`] | who answered, and who is missing |
//! | [`public`] | the little that parents see |
//! | [`flat`] | every number once, under a name: for downloads, and to hold outputs equal |

use serde::Serialize;

use super::{
    bank::{Bank, Question},
    class_talk::ClassTalk,
    mirror::Sheet,
    opening::{Opened, OpenedPart, Shown},
    survey::{Facet, Snapshot},
};

pub mod figure;
pub mod findings;
pub mod flat;
pub mod public;
pub mod ranking;
pub mod who;

use figure::{Figure, Mean};
use findings::{Change, Findings, Point};
use ranking::Ranking;
use who::{Profile, Who};

/// An opened box, and what was asked.
#[derive(Clone, Copy, Debug)]
pub struct Ballots<'a> {
    /// What was asked.
    pub snapshot: &'a Snapshot,
    /// What the box held; `None` when too few people answered.
    pub opened: Option<&'a Opened>,
}

/// The team's side, as far as there is one.
#[derive(Clone, Copy, Debug)]
pub enum Mirrored<'a> {
    /// Each answered into the team's box.
    Box(Ballots<'a>),
    /// A small team filled in one sheet together.
    Sheet(&'a Sheet),
    /// The head left it out.
    Skipped,
}

/// What a report is made from.
#[derive(Clone, Debug)]
pub struct Sources<'a> {
    /// The parents' box.
    pub parents: Ballots<'a>,
    /// The team's mirror.
    pub mirror: Mirrored<'a>,
    /// What classes of pupils said, where they were asked.
    pub pupils: Option<&'a ClassTalk>,
    /// The parents' box of the wave before.
    pub last: Option<Ballots<'a>>,
    /// What the school tells of itself.
    pub profile: &'a Profile,
    /// Sittings that were left out.
    pub voided: u64,
}

/// Everything that may be said of a survey.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// The smallest group that is shown.
    pub k: u64,
    /// People who sent each part; `None` where fewer than k did.
    pub people: Vec<Option<u64>>,
    /// The three sentences at the top.
    pub findings: Findings,
    /// What parents answered, in the order of the survey.
    pub parents: Vec<Answered>,
    /// What the team answered.
    pub team: Team,
    /// What pupils said by raising hands, where they were asked.
    pub pupils: Vec<Answered>,
    /// Who answered, and who is missing.
    pub who: Who,
    /// What changed since the last wave.
    pub changes: Vec<Change>,
    /// The two or three weakest points.
    pub weakest: Vec<Point>,
    /// What cannot be shown, and why.
    pub hidden: Vec<Hidden>,
}

/// What may be said of a question.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Answered {
    /// Key of the question.
    pub question: String,
    /// For everybody together.
    pub everybody: Figure,
    /// The mean of a scale, for tables and downloads.
    pub mean: Option<Mean>,
    /// For each group of the answer facet; empty where groups cannot be shown.
    pub groups: Vec<GroupFigure>,
}

/// What may be said of a question and a group.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct GroupFigure {
    /// Values of the answer facet: language tags or ids of places.
    pub values: Vec<String>,
    /// What they answered.
    pub figure: Figure,
}

/// What may be said of the team.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "way", rename_all = "kebab-case")]
pub enum Team {
    /// Each answered into the team's box.
    Box {
        /// How many.
        people: u64,
        /// What they answered.
        questions: Vec<Answered>,
    },
    /// Fewer than k answered.
    TooFew,
    /// A small team filled in one sheet together, openly.
    Sheet {
        /// What it says.
        sheet: Sheet,
    },
    /// The head left it out.
    Skipped,
}

/// What cannot be shown, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Hidden {
    /// Too few people sent this part, counted from 1.
    Part {
        /// Which part.
        part: usize,
    },
    /// Too few answered this question.
    Question {
        /// Key of the question.
        question: String,
    },
    /// Nearly everybody answered the same, so only that is named.
    Nearly {
        /// Key of the question.
        question: String,
    },
    /// The groups of this question would be too small or too much of one mind.
    Groups {
        /// Key of the question.
        question: String,
    },
    /// So many sittings were left out.
    Voided {
        /// How many.
        sittings: u64,
    },
    /// The team did not look into the mirror.
    MirrorSkipped,
    /// Too few of the team answered.
    MirrorTooFew,
}

impl Report {
    /// Works out the report. `None` when too few parents answered to show anything.
    pub fn of(sources: &Sources<'_>) -> Option<Self> {
        let snapshot = sources.parents.snapshot;
        let opened = sources.parents.opened?;
        let parents = answered(snapshot, opened);
        let team = team(sources.mirror);
        let last = sources.last.and_then(|last| Some(answered(last.snapshot, last.opened?)));
        let mut report = Self {
            k: snapshot.k,
            people: opened.parts.iter().map(|part| Some(part.as_ref()?.people)).collect(),
            findings: Findings::default(),
            who: Who::of(snapshot, opened, sources.profile),
            changes: last.map_or_else(Vec::new, |last| findings::changes(&last, &parents)),
            weakest: Vec::new(),
            hidden: Vec::new(),
            pupils: sources.pupils.map_or_else(Vec::new, |talk| hands(snapshot, talk)),
            parents,
            team,
        };
        report.findings = Findings::of(&report);
        report.weakest = findings::weakest(&report);
        report.hidden = hidden(&report, sources.voided);
        Some(report)
    }

    /// What parents answered to a question.
    pub fn parents(&self, question: &str) -> Option<&Answered> {
        self.parents.iter().find(|answered| answered.question == question)
    }

    /// What the team answered, each into the box.
    pub fn team(&self, question: &str) -> Option<&Answered> {
        let Team::Box { questions, .. } = &self.team else { return None };
        questions.iter().find(|answered| answered.question == question)
    }

    /// What pupils said of a card.
    pub fn pupils(&self, question: &str) -> Option<&Answered> {
        self.pupils.iter().find(|answered| answered.question == question)
    }

    /// What a small team wrote on its sheet; empty when the question was left open or there is no sheet.
    pub fn sheet(&self, question: &str) -> &[String] {
        match &self.team {
            Team::Sheet { sheet } => sheet.chosen(question),
            _ => &[],
        }
    }

    /// The choices of a question, the most named first.
    pub fn ranking(&self, question: &str) -> Ranking {
        let answered = self.parents(question).or_else(|| self.team(question));
        let alone = Bank::get().question(question).and_then(|q| q.choices.iter().find(|choice| choice.alone));
        let alone = alone.map(|choice| choice.key.as_str());
        answered.map_or_else(Ranking::default, |answered| Ranking::of(&answered.everybody, alone))
    }
}

/// The names of values of a facet.
fn value_names(snapshot: &Snapshot, facet: Option<Facet>, values: &[usize]) -> Vec<String> {
    values.iter().map(|&value| snapshot.value_name(facet, value)).collect()
}

fn answered(snapshot: &Snapshot, opened: &Opened) -> Vec<Answered> {
    let parts = snapshot.parts.iter().zip(&opened.parts);
    let all = parts.filter_map(|(asked, opened)| Some((asked, opened.as_ref()?)));
    all.flat_map(|(asked, part)| {
        asked.questions.iter().zip(&part.questions).map(|(asked, shown)| {
            let everybody = Figure::of(asked, shown.everybody());
            let groups = groups(snapshot, part, shown, |histogram| Figure::of(asked, Some(histogram)));
            Answered { question: asked.key.clone(), mean: everybody.mean(), everybody, groups }
        })
    })
    .collect()
}

/// What pupils said: by the same rules, so that nobody's single hand is pointed at.
fn hands(snapshot: &Snapshot, talk: &ClassTalk) -> Vec<Answered> {
    let figure = |asked: &super::survey::Asked| Answered {
        question: asked.key.clone(),
        everybody: Figure::of(asked, talk.histogram(asked).filter(|hands| hands.answered >= snapshot.k)),
        mean: None,
        groups: Vec::new(),
    };
    ClassTalk::cards(snapshot).map(figure).collect()
}

/// The groups of a question. When one of them may only be named, none is shown: everybody less the others would
/// tell its figures.
fn groups(
    snapshot: &Snapshot,
    part: &OpenedPart,
    shown: &Shown,
    figure: impl Fn(super::opening::Histogram) -> Figure,
) -> Vec<GroupFigure> {
    let Shown::Blocks(blocks) = shown else { return Vec::new() };
    let figures: Vec<Figure> = blocks.iter().cloned().map(figure).collect();
    if figures.iter().any(|figure| matches!(figure, Figure::Nearly { .. } | Figure::TooFew)) {
        return Vec::new();
    }
    let names = part.blocks.iter().map(|block| value_names(snapshot, snapshot.facet, &block.values));
    names.zip(figures).map(|(values, figure)| GroupFigure { values, figure }).collect()
}

fn team(mirror: Mirrored<'_>) -> Team {
    match mirror {
        Mirrored::Skipped => Team::Skipped,
        Mirrored::Sheet(sheet) => Team::Sheet { sheet: sheet.clone() },
        Mirrored::Box(ballots) => {
            let part = ballots.opened.and_then(|opened| Some((opened, opened.parts.first()?.as_ref()?)));
            part.map_or(Team::TooFew, |(opened, part)| Team::Box {
                people: part.people,
                questions: answered(ballots.snapshot, opened),
            })
        }
    }
}

fn hidden(report: &Report, voided: u64) -> Vec<Hidden> {
    let mut hidden = Vec::new();
    for (part, people) in (1..).zip(&report.people) {
        if people.is_none() {
            hidden.push(Hidden::Part { part });
        }
    }
    let some_groups = report.parents.iter().any(|answered| !answered.groups.is_empty());
    for answered in &report.parents {
        let question = answered.question.clone();
        match &answered.everybody {
            Figure::TooFew => hidden.push(Hidden::Question { question }),
            Figure::Nearly { .. } => hidden.push(Hidden::Nearly { question }),
            Figure::Counts { .. } if some_groups && answered.groups.is_empty() => {
                hidden.push(Hidden::Groups { question });
            }
            Figure::Counts { .. } | Figure::Nobody => {}
        }
    }
    match &report.team {
        Team::Skipped => hidden.push(Hidden::MirrorSkipped),
        Team::TooFew => hidden.push(Hidden::MirrorTooFew),
        Team::Box { .. } | Team::Sheet { .. } => {}
    }
    if voided > 0 {
        hidden.push(Hidden::Voided { sittings: voided });
    }
    hidden
}

/// Where a question of the team stands beside one of the parents: key of the "we" question and of the guess.
pub fn mirror_of(question: &str) -> (Option<&'static str>, Option<&'static str>) {
    let bank = Bank::get();
    let key = |question: &'static Question| question.key.as_str();
    (bank.mirror_of(question).map(key), bank.guess_of(question).map(key))
}
