//! Counting: each acknowledged answer is in the box exactly once.
//!
//! One writer per process takes whatever has arrived, writes it in one transaction, and only then answers
//! everybody. While a commit waits for the disk the next batch gathers by itself, so no timer is needed: a
//! lone answer does not wait, and a crowd shares one commit.

use std::{
    collections::{BTreeMap, HashSet},
    sync::OnceLock,
    time::Duration,
};

use tokio::sync::{mpsc, oneshot};

use super::{Sealer, Sitting, lock_gate, write_row};
use crate::{
    domain::{counters::Counters, ids::SurveyId, response::Receipt, survey::State},
    store::{Arg, Result, Store, StoreError, Tx, args, slips::SlipHash},
};

/// Answers in one transaction at most.
const BATCH: usize = 1024;
/// Answers that may wait for the writer; more are told to come back in a moment.
const WAITING: usize = 8192;
/// How often a batch is tried again after a passing failure, and how long apart at first.
const TRIES: u32 = 5;
const PAUSE: Duration = Duration::from_millis(20);

/// One checked response on its way into the box: which counters it raises, and nothing of who sent it.
pub struct Ballot {
    /// Into which box.
    pub survey: SurveyId,
    /// Number of counters of that survey.
    pub width: usize,
    /// The sitting it belongs to.
    pub sitting: Sitting,
    /// What makes it count once.
    pub receipt: Receipt,
    /// The counters it raises.
    pub positions: Vec<u32>,
    /// It waited on a device, so it is also taken while the survey is held.
    pub waited: bool,
    /// The slip that it burns.
    pub slip: Option<SlipHash>,
}

/// What became of a ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is in the box, now or since it was first sent, and on disk.
    Counted,
    /// The survey takes no answers any more, and this one is not in the box.
    Closed,
    /// Its slip was used before, or the survey has no such slip: it is not in the box.
    SlipUsed,
}

/// The box could not be reached: nothing is known of this answer, and sending it again is safe.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the box cannot be reached at this moment")]
pub struct Unavailable;

/// The way into the boxes. Clones share one writer.
#[derive(Clone, Debug)]
pub struct Writer {
    queue: mpsc::Sender<Arrival>,
}

struct Arrival {
    ballot: Ballot,
    hash: [u8; 16],
    reply: oneshot::Sender<Result<Outcome, Unavailable>>,
}

impl Writer {
    /// Starts the writer of this process. It draws its shard and ends when the last clone is dropped.
    pub fn start(store: Store, sealer: Sealer) -> Self {
        let shard = rand::RngExt::random_range(&mut *sealer.random.get(), 0..super::SHARDS);
        let (queue, mut arrivals) = mpsc::channel(WAITING);
        tokio::spawn(async move {
            let counter = Counter { store, sealer, shard };
            let mut batch: Vec<Arrival> = Vec::with_capacity(BATCH);
            while arrivals.recv_many(&mut batch, BATCH).await > 0 {
                counter.answer(&mut batch).await;
            }
        });
        Self { queue }
    }

    /// Counts a ballot, and returns when it is on disk.
    pub async fn count(&self, ballot: Ballot, sealer: &Sealer) -> Result<Outcome, Unavailable> {
        let hash = hash(sealer, ballot.survey, ballot.receipt);
        let (reply, answer) = oneshot::channel();
        self.queue.try_send(Arrival { ballot, hash, reply }).map_err(|_| Unavailable)?;
        answer.await.unwrap_or(Err(Unavailable))
    }
}

/// What is kept of a receipt: without the key it cannot be matched with the number on a device.
fn hash(sealer: &Sealer, survey: SurveyId, receipt: Receipt) -> [u8; 16] {
    let hash = sealer.key.hash("receipt", &[&survey.0.to_le_bytes(), &receipt.0]);
    *hash.first_chunk().expect("a hash is longer")
}

struct Counter {
    store: Store,
    sealer: Sealer,
    shard: i64,
}

impl Counter {
    /// Counts a batch and answers everybody in it.
    async fn answer(&self, batch: &mut Vec<Arrival>) {
        match self.try_often(batch).await {
            Ok(outcomes) => {
                for (arrival, outcome) in batch.drain(..).zip(outcomes) {
                    // Who hung up meanwhile asks again with the same receipt.
                    let _ = arrival.reply.send(Ok(outcome));
                }
            }
            // One of them cannot be counted: find it, and do not let the others suffer.
            Err(error) if !error.is_outage() && batch.len() > 1 => {
                for arrival in batch.drain(..) {
                    let outcome = self.try_often(std::slice::from_ref(&arrival)).await;
                    let outcome = outcome.map(|outcomes| outcomes[0]).map_err(|_| Unavailable);
                    let _ = arrival.reply.send(outcome);
                }
            }
            Err(_) => {
                for arrival in batch.drain(..) {
                    let _ = arrival.reply.send(Err(Unavailable));
                }
            }
        }
    }

    /// Tries again after a passing failure. A commit of unknown outcome is simply made again: the receipts
    /// tell what was already in.
    async fn try_often(&self, batch: &[Arrival]) -> Result<Vec<Outcome>> {
        let mut pause = PAUSE;
        let mut receipts = Receipts::AllNew;
        for _ in 1..TRIES {
            match self.commit(batch, receipts).await {
                Err(StoreError::Raced) if receipts == Receipts::AllNew => receipts = Receipts::SomeKnown,
                Err(error) if error.is_passing() => {
                    tracing::warn!(%error, "a batch of answers is tried again");
                    tokio::time::sleep(pause).await;
                    pause *= 2;
                }
                result => return result.inspect_err(|error| tracing::error!(%error, "a batch of answers failed")),
            }
        }
        self.commit(batch, Receipts::SomeKnown)
            .await
            .inspect_err(|error| tracing::error!(%error, "a batch of answers failed"))
    }

    async fn commit(&self, batch: &[Arrival], receipts: Receipts) -> Result<Vec<Outcome>> {
        let mut tx = self.store.begin().await?;
        let mut outcomes = vec![Outcome::Counted; batch.len()];
        let mut taken = self.take(&mut tx, batch, &mut outcomes).await?;
        taken.sort_unstable_by_key(|&i| (batch[i].ballot.survey, batch[i].hash));
        // The same receipt twice in one batch: the second is as counted as the first.
        taken.dedup_by_key(|&mut i| (batch[i].ballot.survey, batch[i].hash));
        let new = insert_receipts(&mut tx, batch, &taken, receipts).await?;
        let new = burn_slips(&mut tx, batch, new, &mut outcomes).await?;
        self.add(&mut tx, batch, &new).await?;
        tx.commit().await?;
        Ok(outcomes)
    }

    /// Locks the gates and sorts out what comes too late. Returns the indices of what may be counted.
    async fn take(&self, tx: &mut Tx, batch: &[Arrival], outcomes: &mut [Outcome]) -> Result<Vec<usize>> {
        let mut by_survey: BTreeMap<SurveyId, Vec<usize>> = BTreeMap::new();
        for (i, arrival) in batch.iter().enumerate() {
            by_survey.entry(arrival.ballot.survey).or_default().push(i);
        }
        let mut taken = Vec::with_capacity(batch.len());
        let mut late = Vec::new();
        for (survey, arrivals) in by_survey {
            let state = lock_gate(tx, survey, self.shard).await?;
            let (in_time, too_late): (Vec<_>, Vec<_>) = arrivals.into_iter().partition(|&i| match state {
                Some(State::Open) => true,
                Some(State::Held) => batch[i].ballot.waited,
                Some(State::Final) | None => false,
            });
            taken.extend(in_time);
            late.extend(too_late);
        }
        for i in late {
            let sql = "SELECT survey FROM receipt WHERE survey = $1 AND hash = $2";
            let known: Option<(i64,)> =
                tx.fetch_optional(sql, args![batch[i].ballot.survey.0, &batch[i].hash[..]]).await?;
            if known.is_none() {
                outcomes[i] = Outcome::Closed;
            }
        }
        Ok(taken)
    }

    /// Adds the new ballots to their sittings: reads the sealed row, adds in memory, writes it back.
    async fn add(&self, tx: &mut Tx, batch: &[Arrival], new: &[usize]) -> Result<()> {
        let mut by_sitting: BTreeMap<(SurveyId, Sitting), Vec<usize>> = BTreeMap::new();
        for &i in new {
            by_sitting.entry((batch[i].ballot.survey, batch[i].ballot.sitting)).or_default().push(i);
        }
        for ((survey, sitting), ballots) in by_sitting {
            let width = batch[ballots[0]].ballot.width;
            let sql = "SELECT sealed FROM fresh WHERE survey = $1 AND spot = $2 AND day = $3 AND shard = $4";
            let key = args![survey.0, sitting.spot.0, sitting.day.0, self.shard];
            let mut counters = match tx.fetch_optional::<(Vec<u8>,)>(sql, key).await? {
                Some((sealed,)) => self.sealer.open(survey, sitting, self.shard, &sealed, width)?,
                None => Counters::zero(width),
            };
            for i in ballots {
                counters.add(&batch[i].ballot.positions);
            }
            let sealed = self.sealer.seal(survey, sitting, self.shard, &counters);
            write_row(tx, survey, sitting, self.shard, &sealed).await?;
        }
        Ok(())
    }
}

/// What is expected of the receipts of a batch.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Receipts {
    /// All of them are new, as nearly always: they are inserted without asking. When one is not, nothing has
    /// happened, and the batch is made again.
    AllNew,
    /// Some may be known: they are asked for first.
    SomeKnown,
}

/// Inserts the receipts of these ballots, sorted by the caller; returns those that were not there yet.
///
/// `INSERT … RETURNING` would do it in one statement, but hands every receipt back, and nearly all are new.
async fn insert_receipts(tx: &mut Tx, batch: &[Arrival], sorted: &[usize], receipts: Receipts) -> Result<Vec<usize>> {
    let mut new = Vec::with_capacity(sorted.len());
    for of_survey in sorted.chunk_by(|&a, &b| batch[a].ballot.survey == batch[b].ballot.survey) {
        let survey = batch[of_survey[0]].ballot.survey;
        let hashes = |indices: &[usize]| {
            let hashes = indices.iter().map(|&i| Arg::Bytes(&batch[i].hash));
            std::iter::once(Arg::Int(survey.0)).chain(hashes).collect::<Vec<_>>()
        };
        let mut known = HashSet::new();
        if receipts == Receipts::SomeKnown {
            for chunk in powers_of_two(of_survey) {
                let rows: Vec<(Vec<u8>,)> =
                    tx.fetch_all(Statement::Known.for_hashes(chunk.len()), &hashes(chunk)).await?;
                known.extend(rows.into_iter().map(|(hash,)| hash));
            }
        }
        let unknown: Vec<usize> = of_survey.iter().copied().filter(|&i| !known.contains(&batch[i].hash[..])).collect();
        for chunk in powers_of_two(&unknown) {
            let inserted = tx.execute(Statement::Insert.for_hashes(chunk.len()), &hashes(chunk)).await?;
            if inserted != chunk.len() as u64 {
                return Err(StoreError::Raced);
            }
        }
        new.extend(unknown);
    }
    Ok(new)
}

/// Burns the slips of new ballots, sorted, so that two copies of the service never wait for each other in a ring. A ballot
/// whose slip was used leaves its response out and takes its receipt back. Returns what counts.
async fn burn_slips(tx: &mut Tx, batch: &[Arrival], new: Vec<usize>, outcomes: &mut [Outcome]) -> Result<Vec<usize>> {
    let (mut with_slip, mut counts): (Vec<usize>, Vec<usize>) =
        new.into_iter().partition(|&i| batch[i].ballot.slip.is_some());
    with_slip.sort_unstable_by_key(|&i| (batch[i].ballot.survey, batch[i].ballot.slip));
    for i in with_slip {
        let Arrival { ballot, hash, .. } = &batch[i];
        let slip = ballot.slip.expect("it was sorted out above");
        let sql = "UPDATE slip SET used = 1 WHERE survey = $1 AND mac = $2 AND used = 0";
        if tx.execute(sql, args![ballot.survey.0, &slip[..]]).await? == 1 {
            counts.push(i);
            continue;
        }
        let sql = "DELETE FROM receipt WHERE survey = $1 AND hash = $2";
        tx.execute_one(sql, args![ballot.survey.0, &hash[..]]).await?;
        // The same receipt may stand in the batch twice.
        for (outcome, other) in outcomes.iter_mut().zip(batch) {
            if other.ballot.survey == ballot.survey && other.hash == *hash {
                *outcome = Outcome::SlipUsed;
            }
        }
    }
    Ok(counts)
}

/// The largest statement takes 2⁸ hashes.
const LARGEST_POWER: u32 = 8;

/// Cuts a list into pieces of 256, 128, … 1, so that the engine prepares nine statements and not a thousand.
fn powers_of_two<T>(mut list: &[T]) -> impl Iterator<Item = &[T]> {
    std::iter::from_fn(move || {
        let size = 1 << list.len().checked_ilog2()?.min(LARGEST_POWER);
        let (piece, rest) = list.split_at(size);
        list = rest;
        Some(piece)
    })
}

/// Statements about many receipts of one survey; `$1` is the survey, the rest are hashes.
#[derive(Clone, Copy)]
enum Statement {
    Known,
    Insert,
}

impl Statement {
    /// The statement for a power of two of hashes.
    fn for_hashes(self, count: usize) -> &'static str {
        const POWERS: usize = LARGEST_POWER as usize + 1;
        static KNOWN: [OnceLock<&'static str>; POWERS] = [const { OnceLock::new() }; POWERS];
        static INSERT: [OnceLock<&'static str>; POWERS] = [const { OnceLock::new() }; POWERS];
        let numbers = 2..count + 2;
        match self {
            Self::Known => KNOWN[count.ilog2() as usize].get_or_init(|| {
                let list: Vec<String> = numbers.map(|n| format!("${n}")).collect();
                String::leak(format!("SELECT hash FROM receipt WHERE survey = $1 AND hash IN ({})", list.join(", ")))
            }),
            Self::Insert => INSERT[count.ilog2() as usize].get_or_init(|| {
                let rows: Vec<String> = numbers.map(|n| format!("($1, ${n})")).collect();
                let rows = rows.join(", ");
                String::leak(format!("INSERT INTO receipt (survey, hash) VALUES {rows} ON CONFLICT DO NOTHING"))
            }),
        }
    }
}
