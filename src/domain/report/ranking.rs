//! Choices from the most to the least named, and which of them really differ.

use serde::Serialize;

use super::figure::{Figure, Share};

/// Choices of a question, the most named first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Ranking {
    /// The most named first; ties in the order of the question.
    pub choices: Vec<Ranked>,
    /// "All is fine", which stands apart.
    pub fine: Option<Share>,
}

/// A choice and its place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Ranked {
    /// Key of the choice.
    pub choice: String,
    /// How many named it, of those who answered.
    pub share: Share,
    /// Choices of one tier are about equal; 0 is the highest.
    pub tier: usize,
}

/// The 95 % one-sided bound of the normal distribution.
const Z: f64 = 1.64;

/// Whether so many more of `n` people named one choice than the other that chance does not explain it: the
/// conservative case, as if nobody had named both. Source: `domain.md`, the mirrored report, 2.
pub fn stands_above(above: Share, below: Share) -> bool {
    let (p, q, n) = (above.ratio(), below.ratio(), above.of as f64);
    p - q > Z * ((p + q - (p - q).powi(2)) / n).sqrt()
}

impl Ranking {
    /// Ranks the choices of a question; `alone` is the one that excludes the others.
    pub fn of(figure: &Figure, alone: Option<&str>) -> Self {
        let Figure::Counts { answered, choices } = figure else { return Self::default() };
        let fine = alone.and_then(|alone| figure.share(alone));
        let mut named: Vec<_> = choices.iter().filter(|count| Some(count.choice.as_str()) != alone).collect();
        named.sort_by_key(|count| std::cmp::Reverse(count.n));
        let mut ranked: Vec<Ranked> = Vec::new();
        let mut leader = Share { n: 0, of: *answered };
        for count in named {
            let share = Share { n: count.n, of: *answered };
            let tier = match ranked.last() {
                None => 0,
                Some(last) if stands_above(leader, share) => last.tier + 1,
                Some(last) => last.tier,
            };
            if ranked.last().is_none_or(|last| last.tier != tier) {
                leader = share;
            }
            ranked.push(Ranked { choice: count.choice.clone(), share, tier });
        }
        Self { choices: ranked, fine }
    }

    /// Those of the highest tier that somebody named.
    pub fn top(&self) -> impl Iterator<Item = &Ranked> {
        self.choices.iter().filter(|ranked| ranked.tier == 0 && ranked.share.n > 0)
    }

    /// A choice by its key.
    pub fn find(&self, choice: &str) -> Option<&Ranked> {
        self.choices.iter().find(|ranked| ranked.choice == choice)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::report::figure::Count;

    fn counts(answered: u64, counts: &[(&str, u64)]) -> Figure {
        let choices = counts.iter().map(|(choice, n)| Count { choice: (*choice).to_owned(), n: *n }).collect();
        Figure::Counts { answered, choices }
    }

    #[test]
    fn a_choice_stands_above_another_only_when_chance_does_not_explain_it() {
        let share = |n| Share { n, of: 100 };
        // p = 0.40, q = 0.26: 0.14 > 1.64 × √((0.66 − 0.0196) / 100) = 0.1312.
        assert!(stands_above(share(40), share(26)));
        // p = 0.40, q = 0.28: 0.12 < 1.64 × √((0.68 − 0.0144) / 100) = 0.1338.
        assert!(!stands_above(share(40), share(28)));
        assert!(!stands_above(share(0), share(0)));
    }

    #[test]
    fn tiers_say_what_is_about_equal() {
        let figure = counts(100, &[("a", 10), ("b", 40), ("c", 28), ("none", 30), ("d", 26), ("e", 9)]);
        let ranking = Ranking::of(&figure, Some("none"));
        let tiers: Vec<_> = ranking.choices.iter().map(|r| (r.choice.as_str(), r.tier)).collect();
        assert_eq!(tiers, [("b", 0), ("c", 0), ("d", 1), ("a", 2), ("e", 2)]);
        assert_eq!(ranking.fine, Some(Share { n: 30, of: 100 }));
        assert_eq!(ranking.top().map(|r| r.choice.as_str()).collect::<Vec<_>>(), ["b", "c"]);
        assert_eq!(Ranking::of(&Figure::TooFew, None), Ranking::default());
    }
}
