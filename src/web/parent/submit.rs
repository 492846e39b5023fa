//! From a form to a ballot: the one way in which a parent's answers are read, whoever's hands they came through.

use crate::{
    domain::{
        day::Day,
        ids::SpotId,
        response::{Receipt, Refusal, Response as Checked},
    },
    store::{
        boxes::{Sitting, count::Ballot},
        slips::SlipHash,
    },
    web::{catalog::Known, form::Form, parent::QUESTION},
};

/// Answers to a part of a survey, and where and when they were given.
pub struct Answered<'a> {
    /// The survey.
    pub known: &'a Known,
    /// Where.
    pub spot: SpotId,
    /// When: a day of the survey.
    pub day: Day,
    /// They waited on a device.
    pub waited: bool,
    /// The slip that they burn.
    pub slip: Option<SlipHash>,
}

/// Why a form cannot be counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// A field is missing or is no number.
    Form,
    /// The answers do not fit the survey.
    Answers(Refusal),
}

/// Which part a form is about.
pub fn part(form: &Form) -> Option<usize> {
    form.get("part").and_then(|part| part.parse().ok())
}

/// The answers of a form, checked.
pub fn check(known: &Known, form: &Form) -> Result<Checked, Unreadable> {
    let part = part(form).ok_or(Unreadable::Form)?;
    let tag = form.get("l").unwrap_or_default();
    Checked::check(&known.survey.snapshot, part, tag, form.with_prefix(QUESTION)).map_err(Unreadable::Answers)
}

impl Answered<'_> {
    /// The ballot of a form with a receipt.
    pub fn read(&self, form: &Form) -> Result<Ballot, Unreadable> {
        let checked = check(self.known, form)?;
        let receipt = form.get("receipt").and_then(Receipt::parse).ok_or(Unreadable::Form)?;
        Ok(self.ballot(receipt, checked.positions(&self.known.layout, self.spot)))
    }

    /// A ballot that raises these counters.
    pub fn ballot(&self, receipt: Receipt, positions: Vec<u32>) -> Ballot {
        Ballot {
            survey: self.known.survey.id,
            width: self.known.layout.width(),
            sitting: Sitting { spot: self.spot, day: self.day },
            receipt,
            positions,
            waited: self.waited,
            slip: self.slip,
        }
    }
}
