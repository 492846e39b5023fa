//! What may be said of one question and one group of people.

use serde::Serialize;

use crate::domain::{
    bank::{SCALE, UNKNOWN},
    opening::Histogram,
    survey::Asked,
};

/// Below this many answers a choice that (nearly) everybody made is named without figures: who answered
/// otherwise could be found out. Source: `design.md` §1.
const NEARLY_BELOW: u64 = 20;

/// What may be said of a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "shown", rename_all = "kebab-case")]
pub enum Figure {
    /// Somebody answered, but fewer than k.
    TooFew,
    /// Everybody skipped it, or it was not asked.
    Nobody,
    /// So few answered, and nearly all the same, that only this choice is named.
    Nearly {
        /// Key of the choice.
        choice: String,
    },
    /// How often each choice was made.
    Counts {
        /// People who did not skip the question.
        answered: u64,
        /// In the order of the question; "I don't know" last where it is offered.
        choices: Vec<Count>,
    },
}

/// How many made a choice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Count {
    /// Key of the choice.
    pub choice: String,
    /// How many made it.
    pub n: u64,
}

/// So many of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Share {
    /// How many.
    pub n: u64,
    /// Of how many.
    pub of: u64,
}

impl Share {
    /// From 0 to 1.
    pub fn ratio(self) -> f64 {
        if self.of == 0 { 0.0 } else { self.n as f64 / self.of as f64 }
    }

    /// About so many in ten: one yardstick for many and for few.
    pub fn tenths(self) -> u64 {
        (self.n * 10 + self.of / 2).checked_div(self.of).unwrap_or(0)
    }
}

/// The mean of a scale, for tables and downloads, with an interval from the histogram's own spread. A
/// population as small as a school's is known better than this says: the interval is an honest upper bound.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Mean {
    /// From 1 (no) to 4 (yes); "I don't know" left out.
    pub mean: f64,
    /// Lower end of the interval.
    pub low: f64,
    /// Upper end of the interval.
    pub high: f64,
}

impl Figure {
    /// What may be said of a histogram.
    pub fn of(asked: &Asked, histogram: Option<Histogram>) -> Self {
        let Some(all) = histogram else { return Self::TooFew };
        if all.answered == 0 {
            return Self::Nobody;
        }
        let unknown = asked.kind.may_be_unknown().then(|| (UNKNOWN.to_owned(), all.unknown));
        let choices: Vec<_> = asked.choices.iter().cloned().zip(all.choices).chain(unknown).collect();
        match choices.iter().max_by_key(|(_, n)| *n) {
            Some((choice, n)) if all.answered < NEARLY_BELOW && n + 1 >= all.answered => {
                Self::Nearly { choice: choice.clone() }
            }
            _ => {
                let choices = choices.into_iter().map(|(choice, n)| Count { choice, n }).collect();
                Self::Counts { answered: all.answered, choices }
            }
        }
    }

    /// How many made a choice, of those who answered.
    pub fn share(&self, key: &str) -> Option<Share> {
        let Self::Counts { answered, choices } = self else { return None };
        let n = choices.iter().find(|count| count.choice == key)?.n;
        Some(Share { n, of: *answered })
    }

    /// How many answered "yes" or "mostly", of those who answered a scale.
    pub fn positive(&self) -> Option<Share> {
        let (yes, mostly) = (self.share(SCALE[0].0)?, self.share(SCALE[1].0)?);
        Some(Share { n: yes.n + mostly.n, of: yes.of })
    }

    /// From 0 to 1: the part that answered "yes" or "mostly"; also where only a choice is named.
    pub fn positive_ratio(&self) -> Option<f64> {
        match self {
            Self::Counts { .. } => self.positive().map(Share::ratio),
            Self::Nearly { choice } if choice == UNKNOWN => None,
            Self::Nearly { choice } => Some(if is_positive(choice) { 1.0 } else { 0.0 }),
            Self::TooFew | Self::Nobody => None,
        }
    }

    /// The mean of a scale.
    pub fn mean(&self) -> Option<Mean> {
        let weighted: Vec<(f64, f64)> = SCALE
            .iter()
            .enumerate()
            .map(|(place, (key, _))| Some(((SCALE.len() - place) as f64, self.share(key)?.n as f64)))
            .collect::<Option<_>>()?;
        let n: f64 = weighted.iter().map(|(_, n)| n).sum();
        if n < 2.0 {
            return None;
        }
        let mean = weighted.iter().map(|(value, n)| value * n).sum::<f64>() / n;
        let spread = weighted.iter().map(|(value, count)| count * (value - mean).powi(2)).sum::<f64>() / (n - 1.0);
        let half = 1.96 * (spread / n).sqrt();
        let round = |x: f64| (x.clamp(1.0, SCALE.len() as f64) * 100.0).round() / 100.0;
        Some(Mean { mean: round(mean), low: round(mean - half), high: round(mean + half) })
    }
}

/// Whether a choice of the scale is "yes" or "mostly".
pub fn is_positive(choice: &str) -> bool {
    SCALE[..2].iter().any(|(key, _)| *key == choice)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::bank::Kind;

    fn asked() -> Asked {
        let choices = SCALE.map(|(key, _)| key.to_owned()).to_vec();
        Asked { key: "emotion".to_owned(), kind: Kind::Scale, max: 1, choices, alone: None }
    }

    fn histogram(yes: u64, no: u64, unknown: u64) -> Option<Histogram> {
        Some(Histogram { answered: yes + no + unknown, choices: vec![yes, 0, 0, no], unknown })
    }

    #[test]
    fn where_nearly_all_of_a_few_agree_no_figure_points_at_the_one_who_does_not() {
        let figure = |yes, no, unknown| Figure::of(&asked(), histogram(yes, no, unknown));
        let nearly = |key: &str| Figure::Nearly { choice: key.to_owned() };
        assert_eq!(figure(18, 1, 0), nearly("yes"));
        assert_eq!(figure(0, 6, 0), nearly("no"));
        assert_eq!(figure(0, 1, 6), nearly("unknown"));
        assert!(matches!(figure(17, 2, 0), Figure::Counts { answered: 19, .. }));
        assert!(matches!(figure(19, 1, 0), Figure::Counts { answered: 20, .. }));
        assert_eq!(figure(0, 0, 0), Figure::Nobody);
        assert_eq!(Figure::of(&asked(), None), Figure::TooFew);
        assert_eq!((nearly("mostly").positive(), nearly("mostly").positive_ratio()), (None, Some(1.0)));
        assert_eq!(nearly("unknown").positive_ratio(), None);
    }

    #[test]
    fn shares_and_means_are_what_a_hand_would_work_out() {
        let figure = Figure::of(&asked(), histogram(21, 7, 2));
        assert_eq!(figure.positive(), Some(Share { n: 21, of: 30 }));
        let tenths = [(21, 30), (4, 6), (19, 20), (0, 0)].map(|(n, of)| Share { n, of }.tenths());
        assert_eq!(tenths, [7, 7, 10, 0]);
        // 21 × 4 and 7 × 1: the mean is 3.25, the variance 28 × (0.75 × 0.25 × 9) / 27 = 1.75.
        let mean = figure.mean().unwrap();
        assert_eq!((mean.mean, mean.low, mean.high), (3.25, 2.76, 3.74));
        assert_eq!(Figure::Nobody.mean(), None);
    }
}
