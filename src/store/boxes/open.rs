//! Opening the box: one irreversible transaction, after which nothing sealed is left.

use super::{Sealer, lock_gates, sealed_rows};
use crate::{
    domain::{
        bank::UNKNOWN,
        counters::Counters,
        day::Day,
        opening::{self, Group, Histogram, Opened, Shown},
        survey::{Facet, State, Survey},
    },
    store::{Result, Store, Tx, args, scope::SchoolScope, surveys},
};

/// The choice under which a question's base is kept: everybody who did not skip it.
pub const ANSWERED: &str = "answered";

/// What came of opening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// The histograms can be read.
    Opened,
    /// Fewer than k people: everything was deleted.
    TooFew,
    /// It was final already, or the school has no such survey.
    NotNow,
}

/// Opens the box of a survey that is open or held.
pub async fn open(store: &Store, sealer: &Sealer, scope: SchoolScope, survey: &Survey, today: Day) -> Result<Opening> {
    let mut tx = store.begin().await?;
    if !matches!(lock_gates(&mut tx, scope, survey.id).await?, Some(State::Open | State::Held)) {
        return Ok(Opening::NotNow);
    }
    let counters = everything(&mut tx, sealer, survey).await?;
    let opened = opening::open(&survey.snapshot, &counters);
    if let Some(opened) = &opened {
        write(&mut tx, survey, opened).await?;
    }
    for sql in [
        "DELETE FROM fresh WHERE survey = $1",
        "DELETE FROM void WHERE survey = $1",
        "DELETE FROM progress WHERE survey = $1",
        "DELETE FROM live WHERE survey = $1",
    ] {
        tx.execute(sql, args![survey.id.0]).await?;
    }
    let sql = "UPDATE survey SET final_since = $2 WHERE id = $1";
    tx.execute_one(sql, args![survey.id.0, today.0]).await?;
    surveys::set_state(&mut tx, survey.id, State::Final).await?;
    tx.commit().await?;
    store.truncate_log().await?;
    Ok(if opened.is_some() { Opening::Opened } else { Opening::TooFew })
}

/// Whether enough people are in the box to open it. Tells nothing else.
pub async fn is_enough(store: &Store, sealer: &Sealer, scope: SchoolScope, survey: &Survey) -> Result<bool> {
    let mut tx = store.begin().await?;
    if lock_gates(&mut tx, scope, survey.id).await?.is_none() {
        return Ok(false);
    }
    let counters = everything(&mut tx, sealer, survey).await?;
    Ok(opening::open(&survey.snapshot, &counters).is_some())
}

/// The sum of all sittings that are not void, under the lock of all gates.
pub(super) async fn everything(tx: &mut Tx, sealer: &Sealer, survey: &Survey) -> Result<Counters> {
    let width = survey.snapshot.layout().width();
    let mut counters = Counters::zero(width);
    for row in sealed_rows(tx, survey.id).await?.iter().filter(|row| !row.voided) {
        counters.merge(&sealer.open(survey.id, row.sitting, row.shard, &row.sealed, width)?);
    }
    Ok(counters)
}

async fn write(tx: &mut Tx, survey: &Survey, opened: &Opened) -> Result<()> {
    let names = |facet: Option<Facet>, values: &[usize]| {
        let names = values.iter().map(|&value| survey.snapshot.value_name(facet, value));
        names.collect::<Vec<_>>().join(" ")
    };
    let facet = survey.snapshot.facet;
    for (part, held) in (0..).zip(&opened.parts) {
        let Some(held) = held else { continue };
        for (block, group) in (1..).zip(&held.blocks) {
            write_block(tx, survey, part, block, &names(facet, &group.values), group.people).await?;
        }
        write_block(tx, survey, part, 0, "", held.people).await?;
        let asked = &survey.snapshot.parts[part as usize].questions;
        for (question, shown) in asked.iter().zip(&held.questions) {
            match shown {
                Shown::TooFew => {}
                Shown::Everybody(all) => write_tally(tx, survey, part, 0, question, all).await?,
                Shown::Blocks(blocks) => {
                    for (block, histogram) in (1..).zip(blocks) {
                        write_tally(tx, survey, part, block, question, histogram).await?;
                    }
                }
            }
        }
    }
    for (facet, groups) in [(Facet::Language, &opened.languages), (Facet::Spot, &opened.spots)] {
        for group in groups {
            write_who(tx, survey, facet, &names(Some(facet), &group.values), group).await?;
        }
    }
    Ok(())
}

async fn write_block(tx: &mut Tx, survey: &Survey, part: i64, block: i64, group: &str, people: u64) -> Result<()> {
    let sql = "INSERT INTO block (survey, part, block, grp, people) VALUES ($1, $2, $3, $4, $5)";
    tx.execute_one(sql, args![survey.id.0, part, block, group, number(people)]).await
}

async fn write_tally(
    tx: &mut Tx,
    survey: &Survey,
    part: i64,
    block: i64,
    asked: &crate::domain::survey::Asked,
    histogram: &Histogram,
) -> Result<()> {
    let named = asked.choices.iter().map(String::as_str).zip(histogram.choices.iter().copied());
    let all = named.chain([(ANSWERED, histogram.answered), (UNKNOWN, histogram.unknown)]);
    for (choice, n) in all {
        let sql = "INSERT INTO tally (survey, part, block, question, choice, n) VALUES ($1, $2, $3, $4, $5, $6)";
        tx.execute_one(sql, args![survey.id.0, part, block, &asked.key[..], choice, number(n)]).await?;
    }
    Ok(())
}

async fn write_who(tx: &mut Tx, survey: &Survey, facet: Facet, group: &str, counted: &Group) -> Result<()> {
    let sql = "INSERT INTO who (survey, facet, grp, people) VALUES ($1, $2, $3, $4)";
    tx.execute_one(sql, args![survey.id.0, facet.as_str(), group, number(counted.people)]).await
}

fn number(n: u64) -> i64 {
    i64::try_from(n).expect("counters are 32 bits wide")
}
