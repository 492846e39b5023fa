//! What may be said of an opened box. Every output is made from these values and from nothing else, so no page,
//! print or download can say more than another.

use super::{
    bank::{Kind, UNKNOWN},
    opening::{Histogram, Opened},
    survey::{Asked, Snapshot},
};

/// Below this many answers a choice that (nearly) everybody made is named without figures: who answered
/// otherwise could be found out. Source: `design.md` §1.
const NEARLY_BELOW: u64 = 20;

/// Everything that may be said of a survey.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// In the order of the survey; `None` where fewer than k people sent the part.
    pub parts: Vec<Option<PartReport>>,
}

/// What may be said of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartReport {
    /// Everybody who sent it.
    pub people: u64,
    /// Key of the question, and its figure.
    pub questions: Vec<(String, Figure)>,
}

/// What may be said of a question, for everybody together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Figure {
    /// Somebody answered, but fewer than k.
    TooFew,
    /// Everybody skipped it.
    Nobody,
    /// So few answered, and nearly all the same, that only this choice is named.
    Nearly(String),
    /// How often each choice was made, in the order of the question; "I don't know" last where it is offered.
    Counts {
        /// People who did not skip the question.
        answered: u64,
        /// Key of the choice, and how many made it.
        choices: Vec<(String, u64)>,
    },
}

/// What may be said of an opened box.
pub fn report(snapshot: &Snapshot, opened: &Opened) -> Report {
    let parts = opened.parts.iter().zip(&snapshot.parts).map(|(opened, part)| {
        let opened = opened.as_ref()?;
        let figures = opened.questions.iter().zip(&part.questions);
        let questions = figures.map(|(shown, asked)| (asked.key.clone(), figure(asked, shown.everybody()))).collect();
        Some(PartReport { people: opened.people, questions })
    });
    Report { parts: parts.collect() }
}

fn figure(asked: &Asked, histogram: Option<Histogram>) -> Figure {
    let Some(all) = histogram else { return Figure::TooFew };
    if all.answered == 0 {
        return Figure::Nobody;
    }
    let unknown = (asked.kind == Kind::Scale).then(|| (UNKNOWN.to_owned(), all.unknown));
    let choices: Vec<_> = asked.choices.iter().cloned().zip(all.choices).chain(unknown).collect();
    let most = choices.iter().max_by_key(|(_, n)| *n);
    match most {
        Some((choice, n)) if all.answered < NEARLY_BELOW && n + 1 >= all.answered => Figure::Nearly(choice.clone()),
        _ => Figure::Counts { answered: all.answered, choices },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked() -> Asked {
        let choices = ["yes", "no"].map(str::to_owned).to_vec();
        Asked { key: "emotion".to_owned(), kind: Kind::Scale, max: 1, choices, alone: None }
    }

    fn histogram(yes: u64, no: u64, unknown: u64) -> Option<Histogram> {
        Some(Histogram { answered: yes + no + unknown, choices: vec![yes, no], unknown })
    }

    #[test]
    fn where_nearly_all_of_a_few_agree_no_figure_points_at_the_one_who_does_not() {
        let nearly = |key: &str| Figure::Nearly(key.to_owned());
        assert_eq!(figure(&asked(), histogram(18, 1, 0)), nearly("yes"));
        assert_eq!(figure(&asked(), histogram(0, 6, 0)), nearly("no"));
        assert_eq!(figure(&asked(), histogram(0, 1, 6)), nearly("unknown"));
        assert!(matches!(figure(&asked(), histogram(17, 2, 0)), Figure::Counts { answered: 19, .. }));
        assert!(matches!(figure(&asked(), histogram(19, 1, 0)), Figure::Counts { answered: 20, .. }));
        assert_eq!(figure(&asked(), histogram(0, 0, 0)), Figure::Nobody);
        assert_eq!(figure(&asked(), None), Figure::TooFew);
    }
}
