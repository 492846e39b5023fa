//! What a promise answers: the report of a survey, or the outcome of a vote.

use super::super::{super::Shared, report, report::points::name as point_name, session::Signed};
use crate::{
    domain::{
        report::{Report, public::Public},
        survey::{SMALLEST_K, Survey},
        vote::{Outcome, Said, Voted, Way},
    },
    store::results,
    web::{
        error::{Result, trouble},
        tablet::kiosk,
    },
    words::Lang,
};

/// Candidates of a vote from which a promise is made: what won, and what came close.
const BEST: usize = 3;

/// What was read.
pub enum Reading {
    /// Of a survey.
    Report(Box<Report>),
    /// Of a vote.
    Vote(Outcome),
}

impl Reading {
    /// Reads what may be read now.
    pub async fn of(app: &Shared, signed: &Signed, survey: &Survey) -> Result<Option<Self>> {
        if survey.snapshot.vote.is_none() {
            return Ok(report::read(app, signed, survey).await?.map(|report| Self::Report(Box::new(report))));
        }
        let outcome = results::outcome(&app.store, signed.scope, survey).await.map_err(trouble(signed.lang))?;
        Ok(outcome.map(Self::Vote))
    }

    /// What parents are told of it.
    pub fn public(&self) -> Option<Public> {
        match self {
            Self::Report(report) => Public::of(report),
            Self::Vote(_) => None,
        }
    }

    /// The outcome of a vote.
    pub fn outcome(&self) -> Option<&Outcome> {
        match self {
            Self::Report(_) => None,
            Self::Vote(outcome) => Some(outcome),
        }
    }

    /// People that it takes to say something to everybody.
    pub fn enough(&self) -> u64 {
        match self {
            Self::Report(report) => 2 * report.k,
            Self::Vote(_) => 2 * SMALLEST_K,
        }
    }

    /// Whether everybody may be told something of it.
    pub fn tells(&self) -> bool {
        match self {
            Self::Report(report) => Public::of(report).is_some(),
            Self::Vote(outcome) => outcome.public().is_some(),
        }
    }

    /// What ready promises should answer first: key, and name.
    pub fn points(&self, lang: Lang) -> Vec<(String, String)> {
        match self {
            Self::Report(report) => {
                report.weakest.iter().map(|point| (point.finding.clone(), point_name(lang, point))).collect()
            }
            Self::Vote(outcome) if outcome.way == Way::Barriers => {
                let best = self.best().into_iter();
                best.map(|one| (format!("barriers/{}", one.candidate.key), kiosk::text(&one.candidate, lang).0))
                    .collect()
            }
            Self::Vote(_) => Vec::new(),
        }
    }

    /// Ideas of a vote that can be promised as they are.
    pub fn best(&self) -> Vec<&Voted> {
        let outcome = self.outcome().into_iter();
        let results = outcome.flat_map(|outcome| &outcome.results);
        let chosen =
            |one: &&Voted| !one.candidate.alone && (one.said == Said::Nearly || one.votes().is_some_and(|n| n > 0));
        results.filter(chosen).take(BEST).collect()
    }
}
