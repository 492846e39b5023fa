//! What a head with four minutes must know: three sentences, the weakest points, and what changed.

use serde::Serialize;

use super::{
    Answered, Report, Team,
    figure::{Figure, Share, is_positive},
    mirror_of,
};
use crate::domain::bank::{Bank, Dimension, Kind, Pair, Side, UNKNOWN};

/// Parents and team see something about alike when "yes or mostly" differs by less than this part of them.
const SEEN_DIFFERENTLY: f64 = 0.15;
/// The same for the one word on a small team's sheet, which is either bright or not.
const SHEET_DIFFERS: f64 = 0.5;
/// The question about barriers.
const BARRIERS: &str = "barriers";
/// What at least this part of the parents answer with yes or mostly is not called weak.
const STRONG: f64 = 0.8;
/// Weak points that a meeting can deal with.
const POINTS: usize = 3;
/// Of which answered on the scale: one is left for the barrier that is named most.
const WEAK_ON_SCALE: usize = 2;
/// Barriers in the sentence at the top.
const HARDEST: usize = 3;

/// The three sentences.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Findings {
    /// What parents find strongest.
    pub strongest: Option<Strongest>,
    /// What makes contact hardest: one to three barriers that are about equal.
    pub hardest: Vec<String>,
    /// How many parents say that all is fine.
    pub fine: Option<Share>,
    /// What parents and team see most differently.
    pub different: Option<Different>,
    /// Whether parents and team were compared at all.
    pub compared: bool,
}

/// What parents find strongest.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Strongest {
    /// Key of the question: that of a dimension, or any other where not all seven were asked.
    pub question: String,
    /// How many say yes or mostly; `None` where nearly everybody does and no figure is shown.
    pub share: Option<Share>,
}

/// Something that parents and team see differently.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Different {
    /// Key of the question that parents were asked.
    pub question: String,
    /// With what the parents are compared.
    pub with: Compared,
    /// Parents who say yes or mostly.
    pub parents: Part,
    /// The same of the team's answers.
    pub team: Part,
    /// The word on a small team's sheet.
    pub sheet: Option<String>,
}

/// How many of a group say yes or mostly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// So many of so many.
    Share(Share),
    /// Nearly all; no figure is shown.
    NearlyAll,
    /// Nearly none; no figure is shown.
    NearlyNone,
}

impl Part {
    fn of(figure: &Figure) -> Option<Self> {
        match (figure.positive(), figure.positive_ratio()?) {
            (Some(share), _) => Some(Self::Share(share)),
            (None, ratio) => Some(if ratio > 0.5 { Self::NearlyAll } else { Self::NearlyNone }),
        }
    }

    fn ratio(self) -> f64 {
        match self {
            Self::Share(share) => share.ratio(),
            Self::NearlyAll => 1.0,
            Self::NearlyNone => 0.0,
        }
    }
}

/// With what the parents' answers are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Compared {
    /// With what the team thought they would say.
    Guess,
    /// With what the team says of itself: only where both answered the same question.
    We,
}

/// A weak point: the guide has something to say about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Point {
    /// Name of its advice: `dimension-<dimension>`, `messages` or `barrier-<choice>`.
    pub advice: String,
    /// What a promise answers: `dimension/<dimension>`, `messages` or `barriers/<choice>`.
    pub finding: String,
    /// The question that it comes from.
    pub question: String,
    /// The choice, for a barrier.
    pub choice: Option<String>,
}

/// What changed since the last wave.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Change {
    /// Key of the question.
    pub question: String,
    /// Key of the choice; `None` for a scale, where "yes or mostly" is compared.
    pub choice: Option<String>,
    /// In the last wave.
    pub before: Share,
    /// Now.
    pub now: Share,
    /// Whether chance explains it.
    pub verdict: Verdict,
}

/// Whether a change is more than chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// More than before.
    More,
    /// About equal.
    Equal,
    /// Less than before.
    Less,
}

impl Findings {
    /// The three sentences of a report.
    pub fn of(report: &Report) -> Self {
        let barriers = report.ranking(BARRIERS);
        let hardest: Vec<String> = barriers.top().take(HARDEST + 1).map(|ranked| ranked.choice.clone()).collect();
        Self {
            strongest: strongest(report),
            // When many are about equal, none stands out.
            hardest: if hardest.len() > HARDEST { Vec::new() } else { hardest },
            fine: barriers.fine,
            different: different(report),
            compared: !comparisons(report).is_empty(),
        }
    }
}

/// What is compared: the seven dimensions, or every question on the scale where a survey looks closer at a theme.
fn rated(report: &Report) -> Vec<&Answered> {
    let bank = Bank::get();
    let asked = |dimension| report.parents(&bank.of_dimension(Side::Parents, dimension)?.key);
    let dimensions: Vec<_> = Dimension::ALL.into_iter().filter_map(asked).collect();
    if dimensions.len() > 1 {
        return dimensions;
    }
    let is_scale = |answered: &&Answered| bank.question(&answered.question).is_some_and(|q| q.kind == Kind::Scale);
    report.parents.iter().filter(is_scale).collect()
}

fn strongest(report: &Report) -> Option<Strongest> {
    let rated = rated(report).into_iter().filter_map(|answered| Some((answered, answered.everybody.positive_ratio()?)));
    let best = rated.fold(None, |best: Option<(&Answered, f64)>, next| match best {
        Some(best) if best.1 >= next.1 => Some(best),
        _ => Some(next),
    });
    let (answered, _) = best.filter(|(_, ratio)| *ratio > 0.0)?;
    Some(Strongest { question: answered.question.clone(), share: answered.everybody.positive() })
}

/// Everything that may be compared, and by how much it differs, measured by what is printed: "yes or mostly".
fn comparisons(report: &Report) -> Vec<(Different, f64)> {
    let mut all = Vec::new();
    for answered in rated(report) {
        let Some(parents) = Part::of(&answered.everybody) else { continue };
        let (we, guess) = mirror_of(&answered.question);
        let same = Bank::get().question(&answered.question).is_some_and(|q| q.pair == Some(Pair::Same));
        for (question, with) in [(guess, Compared::Guess), (we.filter(|_| same), Compared::We)] {
            let Some(question) = question else { continue };
            let (team, sheet, least) = match &report.team {
                Team::Box { .. } => {
                    let team = report.team(question).and_then(|answered| Part::of(&answered.everybody));
                    (team, None, SEEN_DIFFERENTLY)
                }
                Team::Sheet { .. } => {
                    let word = report.sheet(question).first().filter(|word| *word != UNKNOWN);
                    let bright = word.map(|word| if is_positive(word) { Part::NearlyAll } else { Part::NearlyNone });
                    (bright, word.cloned(), SHEET_DIFFERS)
                }
                Team::TooFew | Team::Skipped => (None, None, SEEN_DIFFERENTLY),
            };
            if let Some(team) = team {
                let difference = (team.ratio() - parents.ratio()).abs() / least;
                let question = answered.question.clone();
                all.push((Different { question, with, parents, team, sheet }, difference));
            }
        }
    }
    all
}

/// What is seen most differently; rather something else than what is strongest, which has its own sentence.
fn different(report: &Report) -> Option<Different> {
    let strongest = strongest(report).map(|strongest| strongest.question);
    let mut all: Vec<_> = comparisons(report).into_iter().filter(|(_, difference)| *difference >= 1.0).collect();
    let is_other = |(different, _): &(Different, f64)| Some(&different.question) != strongest.as_ref();
    // A stable sort: of two alike the first stays first.
    all.sort_by(|a, b| is_other(b).cmp(&is_other(a)).then(b.1.total_cmp(&a.1)));
    all.into_iter().next().map(|(different, _)| different)
}

/// The weakest points: what is weak on the scale first (003 §4), then the barriers that are named most.
pub fn weakest(report: &Report) -> Vec<Point> {
    let rated = report.parents.iter().filter_map(|answered| {
        let ratio = answered.everybody.positive_ratio().filter(|ratio| *ratio < STRONG)?;
        Some((ratio, Point::of_scale(&answered.question)?))
    });
    let mut weak: Vec<(f64, Point)> = rated.collect();
    weak.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut points: Vec<Point> = Vec::new();
    for (_, point) in weak {
        if points.len() < WEAK_ON_SCALE && points.iter().all(|earlier| earlier.advice != point.advice) {
            points.push(point);
        }
    }
    let ranking = report.ranking(BARRIERS).choices.into_iter().filter(|ranked| ranked.share.n >= report.k);
    points.extend(ranking.map(|ranked| Point::of_barrier(&ranked.choice)));
    // Which barrier was named most is known too where only that may be said.
    if let Some(Figure::Nearly { choice }) = report.parents(BARRIERS).map(|answered| &answered.everybody)
        && Bank::get().question(BARRIERS).and_then(|q| q.choice(choice)).is_some_and(|choice| !choice.alone)
    {
        points.push(Point::of_barrier(choice));
    }
    points.truncate(POINTS);
    points
}

impl Point {
    /// A question that is answered on the scale: of a dimension, or one that the guide speaks of by itself.
    fn of_scale(question: &str) -> Option<Self> {
        let asked = Bank::get().question(question).filter(|asked| asked.kind == Kind::Scale)?;
        let advice = match asked.dimension {
            Some(dimension) => format!("dimension-{}", dimension.as_str()),
            None => asked.advice.clone()?,
        };
        let finding = match advice.split_once('-') {
            Some(("barrier", choice)) => format!("{BARRIERS}/{choice}"),
            _ => advice.replacen('-', "/", 1),
        };
        Some(Self { advice, finding, question: question.to_owned(), choice: None })
    }

    fn of_barrier(choice: &str) -> Self {
        Self {
            advice: format!("barrier-{choice}"),
            finding: format!("{BARRIERS}/{choice}"),
            question: BARRIERS.to_owned(),
            choice: Some(choice.to_owned()),
        }
    }
}

/// What changed since the last wave, question by question, where both waves show figures.
pub fn changes(last: &[Answered], now: &[Answered]) -> Vec<Change> {
    let mut changes = Vec::new();
    for now in now {
        let Some(before) = last.iter().find(|last| last.question == now.question) else { continue };
        let question = now.question.clone();
        let change = |choice, before: Option<Share>, now: Option<Share>| {
            let (before, now) = (before?, now?);
            Some(Change { question: question.clone(), choice, before, now, verdict: verdict(before, now) })
        };
        let kind = Bank::get().question(&now.question).map(|asked| asked.kind);
        match (kind, &now.everybody) {
            (Some(Kind::Scale), _) => {
                changes.extend(change(None, before.everybody.positive(), now.everybody.positive()));
            }
            (Some(Kind::Many | Kind::One), Figure::Counts { choices, .. }) => {
                for count in choices {
                    let key = &count.choice;
                    changes.extend(change(Some(key.clone()), before.everybody.share(key), now.everybody.share(key)));
                }
            }
            _ => {}
        }
    }
    changes
}

/// Two waves are two groups of people: each has its own spread.
fn verdict(before: Share, now: Share) -> Verdict {
    let (p, q) = (now.ratio(), before.ratio());
    let spread = p * (1.0 - p) / now.of as f64 + q * (1.0 - q) / before.of as f64;
    if (p - q).abs() <= 1.96 * spread.sqrt() {
        Verdict::Equal
    } else if p > q {
        Verdict::More
    } else {
        Verdict::Less
    }
}
