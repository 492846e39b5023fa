//! The keeper does what the clock asks for: settles yesterday's sittings, closes a survey after its last day,
//! opens its box when nothing more can come, and drops old receipts.
//!
//! It never opens a box as its first act after a start, nor when the clock jumped: a wrong clock must not end a
//! survey that parents are still answering.

use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use super::{Sealer, open, settle};
use crate::{
    domain::{
        day::Day,
        survey::{HELD_DAYS, HELD_DAYS_WHEN_TOO_FEW, State, Survey},
    },
    store::{Result, Store, args, scope::SchoolScope, surveys},
};

/// How often the keeper looks.
pub const EVERY: SignedDuration = SignedDuration::from_secs(60);
/// A step of the clock larger than this is a jump.
const JUMP: SignedDuration = SignedDuration::from_mins(10);
/// Days that receipts and slips are kept after the box was opened, so that a phone that slept hears "counted".
const RECEIPT_DAYS: i64 = 60;

/// What the keeper remembers between two looks.
#[derive(Debug, Default)]
pub struct Keeper {
    last: Option<Timestamp>,
}

impl Keeper {
    /// Looks once at all surveys.
    pub async fn look(&mut self, store: &Store, sealer: &Sealer, now: Timestamp) -> Result<()> {
        let steady = self.last.is_some_and(|last| (now.duration_since(last)).abs() <= JUMP);
        self.last = Some(now);
        let sql = concat!(
            "SELECT ",
            surveys::columns!(),
            ", school.zone FROM survey \
                   JOIN school ON school.id = survey.school_id WHERE survey.state <> 'final' ORDER BY survey.id"
        );
        for row in store.fetch_all::<ZonedRow>(sql, args![]).await? {
            let (
                id,
                school,
                mirrors,
                state,
                opens,
                closes,
                results,
                held,
                closed,
                voided,
                snapshot,
                revision,
                slips,
                zone,
            ) = row;
            let row =
                (id, school, mirrors, state, opens, closes, results, held, closed, voided, snapshot, revision, slips);
            let survey = surveys::survey(row)?;
            let today = Day::at(now, &zone_or_utc(&zone));
            // One school's trouble is not the others'.
            if let Err(error) = tend(store, sealer, &survey, today, steady).await {
                tracing::error!(%error, survey = survey.id.0, "the keeper could not tend a survey");
            }
        }
        forget_receipts_and_slips(store, now).await
    }
}

/// A survey, and the time zone of its school.
type ZonedRow =
    (i64, i64, Option<i64>, String, i64, i64, i64, Option<i64>, Option<i64>, i64, String, i64, String, String);

/// A time zone by its name; UTC when this build does not know it.
pub fn zone_or_utc(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap_or(TimeZone::UTC)
}

async fn tend(store: &Store, sealer: &Sealer, survey: &Survey, today: Day, steady: bool) -> Result<()> {
    let scope = SchoolScope::of(survey.school);
    settle::settle(store, sealer, scope, survey, today, settle::Over::Earlier).await?;
    match (survey.state, survey.held_since) {
        (State::Open, _) if today > survey.closes => {
            surveys::hold(store, scope, survey.id, today).await?;
        }
        (State::Held, Some(since)) if steady && today > since.plus(HELD_DAYS) => {
            let waited_long_enough = today > since.plus(HELD_DAYS_WHEN_TOO_FEW);
            if waited_long_enough || open::is_enough(store, sealer, scope, survey).await? {
                open::open(store, sealer, scope, survey, today).await?;
            }
        }
        _ => {}
    }
    Ok(())
}

async fn forget_receipts_and_slips(store: &Store, now: Timestamp) -> Result<()> {
    let before = Day::at(now, &TimeZone::UTC).plus(-RECEIPT_DAYS).0;
    let sql = "SELECT DISTINCT survey.id FROM survey JOIN receipt ON receipt.survey = survey.id WHERE survey.final_since < $1 \
               UNION SELECT survey.id FROM survey JOIN slip ON slip.survey = survey.id WHERE survey.final_since < $1";
    for (survey,) in store.fetch_all::<(i64,)>(sql, args![before]).await? {
        let mut tx = store.begin().await?;
        tx.execute("DELETE FROM receipt WHERE survey = $1", args![survey]).await?;
        tx.execute("DELETE FROM slip WHERE survey = $1", args![survey]).await?;
        tx.commit().await?;
    }
    Ok(())
}
