//! What the opened box held, read back.

use std::collections::BTreeMap;

use super::{Result, Store, args, boxes::open::ANSWERED, scope::SchoolScope};
use crate::domain::{
    bank::UNKNOWN,
    ids::SpotId,
    opening::{Group, Histogram, Opened, OpenedPart, Shown},
    survey::{Asked, Survey},
};

/// The opened box of a final survey; `None` when it was too empty to open, or is not open yet.
pub async fn opened(store: &Store, scope: SchoolScope, survey: &Survey) -> Result<Option<Opened>> {
    let sql = "SELECT block.part, block.block, block.languages, block.people FROM block \
               JOIN survey ON survey.id = block.survey \
               WHERE block.survey = $1 AND survey.school_id = $2 ORDER BY block.part, block.block";
    let blocks: Vec<(i64, i64, String, i64)> = store.fetch_all(sql, args![survey.id.0, scope.school().0]).await?;
    if blocks.is_empty() {
        return Ok(None);
    }
    let sql = "SELECT part, block, question, choice, n FROM tally WHERE survey = $1";
    let tallies: Vec<(i64, i64, String, String, i64)> = store.fetch_all(sql, args![survey.id.0]).await?;
    let tallies: Tallies = tallies
        .into_iter()
        .map(|(part, block, question, choice, n)| ((part, block, question, choice), unsigned(n)))
        .collect();
    let parts = (0..).zip(&survey.snapshot.parts).map(|(part, asked)| {
        let mut groups = blocks.iter().filter(|b| b.0 == part).map(|(_, _, languages, people)| Group {
            values: languages.split_whitespace().filter_map(|tag| language(survey, tag)).collect(),
            people: unsigned(*people),
        });
        let people = groups.next()?.people;
        let blocks: Vec<Group> = groups.collect();
        let shown = |asked| shown(&tallies, part, blocks.len(), asked);
        let questions = asked.questions.iter().map(shown).collect();
        Some(OpenedPart { people, blocks, questions })
    });
    let parts = parts.collect();
    let sql = "SELECT facet, grp, people FROM who WHERE survey = $1 ORDER BY facet, people DESC, grp";
    let who: Vec<(String, String, i64)> = store.fetch_all(sql, args![survey.id.0]).await?;
    let groups = |facet: &str, value: &dyn Fn(&str) -> Option<usize>| -> Vec<Group> {
        let of_facet = who.iter().filter(|row| row.0 == facet);
        of_facet
            .map(|(_, group, people)| Group {
                values: group.split_whitespace().filter_map(value).collect(),
                people: unsigned(*people),
            })
            .collect()
    };
    let spot = |id: &str| {
        let id = SpotId(id.parse().ok()?);
        let known = survey.snapshot.spots.iter().position(|spot| *spot == id);
        Some(known.unwrap_or(survey.snapshot.spots.len()))
    };
    let languages = groups("language", &|tag| language(survey, tag));
    Ok(Some(Opened { parts, languages, spots: groups("spot", &spot) }))
}

type Tallies = BTreeMap<(i64, i64, String, String), u64>;

fn language(survey: &Survey, tag: &str) -> Option<usize> {
    survey.snapshot.languages.iter().position(|language| language == tag)
}

fn shown(tallies: &Tallies, part: i64, blocks: usize, asked: &Asked) -> Shown {
    let n = |block: i64, choice: &str| tallies.get(&(part, block, asked.key.clone(), choice.to_owned())).copied();
    let histogram = |block: i64| {
        Some(Histogram {
            answered: n(block, ANSWERED)?,
            choices: asked.choices.iter().map(|choice| n(block, choice).unwrap_or(0)).collect(),
            unknown: n(block, UNKNOWN).unwrap_or(0),
        })
    };
    if let Some(all) = histogram(0) {
        return Shown::Everybody(all);
    }
    let blocks: Vec<Histogram> = (1..).take(blocks).filter_map(histogram).collect();
    if blocks.is_empty() { Shown::TooFew } else { Shown::Blocks(blocks) }
}

fn unsigned(n: i64) -> u64 {
    u64::try_from(n).unwrap_or(0)
}
