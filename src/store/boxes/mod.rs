//! The sealed box of a survey: answers go in as strokes on sealed counters, and come out once.
//!
//! | file | what happens |
//! |---|---|
//! | [`count`] | answers are added to the sitting they belong to, in batches, each exactly once |
//! | [`settle`] | finished sittings are merged into the survey's pool; place and day are forgotten |
//! | [`void`] | a sitting is left out, unseen |
//! | [`open`] | the box is opened, or found too empty to open; then nothing sealed is left |
//! | [`live`] | the votes so far at a stand, in steps, where the team wants a second screen |
//! | [`keeper`] | the clock does what nobody pressed a button for |
//!
//! Every writer locks the gate of its shard first; whoever settles, closes or opens locks all gates in order.
//! So nothing is counted while a box changes state, and on PostgreSQL several copies of the service count side
//! by side.

use super::{Result, StoreError, Tx, args, scope::SchoolScope};
use crate::{
    clock::Random,
    domain::{
        counters::Counters,
        day::Day,
        ids::{SpotId, SurveyId},
        survey::State,
    },
    sealing::Key,
};

pub mod count;
pub mod keeper;
pub mod live;
pub mod open;
pub mod settle;
pub mod void;

/// Gates of a survey: this many copies of the service count without waiting for each other.
pub const SHARDS: i64 = 8;

/// Where settled sittings are kept: no place and no day.
const POOL: Sitting = Sitting { spot: SpotId(0), day: Day(0) };

/// Answers of one place and day, until they settle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sitting {
    /// Where.
    pub spot: SpotId,
    /// When.
    pub day: Day,
}

/// What is needed to read and write sealed counters.
#[derive(Clone, Debug)]
pub struct Sealer {
    /// The key from outside the database.
    pub key: Key,
    /// For nonces.
    pub random: Random,
}

impl Sealer {
    fn seal(&self, survey: SurveyId, sitting: Sitting, shard: i64, counters: &Counters) -> Vec<u8> {
        self.key.seal(&place(survey, sitting, shard), &counters.to_bytes(), &self.random)
    }

    fn open(&self, survey: SurveyId, sitting: Sitting, shard: i64, sealed: &[u8], width: usize) -> Result<Counters> {
        let unexpected =
            |e: &dyn std::error::Error| StoreError::Unexpected(format!("counters of survey {survey:?}: {e}"));
        let bytes = self.key.open(&place(survey, sitting, shard), sealed).map_err(|e| unexpected(&e))?;
        Counters::from_bytes(&bytes, width).map_err(|e| unexpected(&e))
    }
}

/// What a row is: sealed in with it, so that no row opens in another's place.
fn place(survey: SurveyId, sitting: Sitting, shard: i64) -> [u8; 32] {
    let mut bytes = [0; 32];
    for (chunk, number) in bytes.chunks_mut(8).zip([survey.0, sitting.spot.0, sitting.day.0, shard]) {
        chunk.copy_from_slice(&number.to_le_bytes());
    }
    bytes
}

/// Locks all gates of a survey of this school, in order. `None` when the school has no such survey.
pub(super) async fn lock_gates(tx: &mut Tx, scope: SchoolScope, survey: SurveyId) -> Result<Option<State>> {
    let sql = "SELECT id FROM survey WHERE id = $1 AND school_id = $2";
    let owned: Option<(i64,)> = tx.fetch_optional(sql, args![survey.0, scope.school().0]).await?;
    if owned.is_none() {
        return Ok(None);
    }
    let mut state = None;
    for shard in 0..SHARDS {
        state = Some(lock_gate(tx, survey, shard).await?.ok_or_else(|| no_gate(survey))?);
    }
    Ok(state)
}

/// Locks one gate and tells its state. Updating a row is the one way to lock it that both engines share.
async fn lock_gate(tx: &mut Tx, survey: SurveyId, shard: i64) -> Result<Option<State>> {
    let sql = "UPDATE gate SET state = state WHERE survey = $1 AND shard = $2 RETURNING state";
    let row: Option<(String,)> = tx.fetch_optional(sql, args![survey.0, shard]).await?;
    row.map(|(state,)| State::parse(&state).ok_or_else(|| no_gate(survey))).transpose()
}

fn no_gate(survey: SurveyId) -> StoreError {
    StoreError::Unexpected(format!("a gate of survey {survey:?} is missing or in an unknown state"))
}

/// A sealed row of the box, still sealed.
struct SealedRow {
    sitting: Sitting,
    shard: i64,
    sealed: Vec<u8>,
    voided: bool,
}

/// All sealed rows of a survey, under the caller's lock of all gates.
async fn sealed_rows(tx: &mut Tx, survey: SurveyId) -> Result<Vec<SealedRow>> {
    let sql = "SELECT fresh.spot, fresh.day, fresh.shard, fresh.sealed, \
               CASE WHEN void.survey IS NULL THEN CAST(0 AS BIGINT) ELSE CAST(1 AS BIGINT) END \
               FROM fresh LEFT JOIN void ON void.survey = fresh.survey AND void.spot = fresh.spot AND void.day = fresh.day \
               WHERE fresh.survey = $1 ORDER BY fresh.spot, fresh.day, fresh.shard";
    let rows: Vec<(i64, i64, i64, Vec<u8>, i64)> = tx.fetch_all(sql, args![survey.0]).await?;
    let row = |(spot, day, shard, sealed, voided)| SealedRow {
        sitting: Sitting { spot: SpotId(spot), day: Day(day) },
        shard,
        sealed,
        voided: voided == 1,
    };
    Ok(rows.into_iter().map(row).collect())
}

/// Writes a sealed row.
async fn write_row(tx: &mut Tx, survey: SurveyId, sitting: Sitting, shard: i64, sealed: &[u8]) -> Result<()> {
    let sql = "INSERT INTO fresh (survey, spot, day, shard, sealed) VALUES ($1, $2, $3, $4, $5) \
               ON CONFLICT (survey, spot, day, shard) DO UPDATE SET sealed = excluded.sealed";
    tx.execute_one(sql, args![survey.0, sitting.spot.0, sitting.day.0, shard, sealed]).await
}
