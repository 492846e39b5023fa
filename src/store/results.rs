//! What the opened box held, read back.

use std::collections::BTreeMap;

use super::{
    Result, Store, args,
    boxes::open::ANSWERED,
    class_talks,
    mirrors::{self, Mirror},
    schools::School,
    scope::SchoolScope,
    surveys,
};
use crate::domain::{
    bank::UNKNOWN,
    opening::{Group, Histogram, Opened, OpenedPart, Shown},
    report::{Ballots, Mirrored, Report, Sources, who::Profile},
    survey::{Asked, Facet, State, Survey},
    vote::Outcome,
};

/// The opened box of a final survey; `None` when it was too empty to open, or is not open yet.
pub async fn opened(store: &Store, scope: SchoolScope, survey: &Survey) -> Result<Option<Opened>> {
    let sql = "SELECT block.part, block.block, block.grp, block.people FROM block \
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
        let mut groups = blocks.iter().filter(|b| b.0 == part).map(|(_, _, names, people)| Group {
            values: values(survey, survey.snapshot.facet, names),
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
    let groups = |facet: Facet| -> Vec<Group> {
        let of_facet = who.iter().filter(|row| row.0 == facet.as_str());
        let group = |(_, names, people): &(_, String, i64)| Group {
            values: values(survey, Some(facet), names),
            people: unsigned(*people),
        };
        of_facet.map(group).collect()
    };
    Ok(Some(Opened { parts, languages: groups(Facet::Language), spots: groups(Facet::Spot) }))
}

type Tallies = BTreeMap<(i64, i64, String, String), u64>;

fn values(survey: &Survey, facet: Option<Facet>, names: &str) -> Vec<usize> {
    names.split_whitespace().filter_map(|name| survey.snapshot.value_of(facet, name)).collect()
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

/// How a vote ended; `None` while its box is closed, or when it held too little.
pub async fn outcome(store: &Store, scope: SchoolScope, survey: &Survey) -> Result<Option<Outcome>> {
    let opened = opened(store, scope, survey).await?;
    Ok(opened.and_then(|opened| Outcome::of(&survey.snapshot, &opened)))
}

/// Whether a survey can be read at this moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Readable {
    /// The box is not open yet.
    Sealed,
    /// Too few people answered; everything was deleted.
    TooFew,
    /// The team looks into the mirror first.
    MirrorFirst,
    /// There is a report.
    Yes,
}

/// Whether there is a report of a parents' survey, without making it. It is withheld until the team has looked into
/// the mirror or the head left that out: a guess made after the answer is no guess.
pub async fn readable(store: &Store, survey: &Survey, mirror: Option<&Mirror>) -> Result<Readable> {
    if survey.state != State::Final {
        return Ok(Readable::Sealed);
    }
    let sql = "SELECT part FROM block WHERE survey = $1 LIMIT 1";
    let block: Option<(i64,)> = store.fetch_optional(sql, args![survey.id.0]).await?;
    Ok(match (block, mirror) {
        (None, _) => Readable::TooFew,
        // A vote is not mirrored: everybody at the stand saw what could be chosen.
        (Some(_), _) if survey.snapshot.vote.is_some() => Readable::Yes,
        (Some(_), None | Some(Mirror::Running(_))) => Readable::MirrorFirst,
        (Some(_), Some(Mirror::Box(_) | Mirror::Sheet(_) | Mirror::Skipped)) => Readable::Yes,
    })
}

/// The report of a parents' survey, if it is [`readable`].
pub async fn read(store: &Store, scope: SchoolScope, survey: &Survey, school: &School) -> Result<Option<Report>> {
    let mirror = mirrors::of(store, scope, survey.id).await?;
    if readable(store, survey, mirror.as_ref()).await? != Readable::Yes {
        return Ok(None);
    }
    let parents = opened(store, scope, survey).await?;
    let team = match &mirror {
        Some(Mirror::Box(team)) => opened(store, scope, team).await?,
        _ => None,
    };
    let mirrored = match &mirror {
        Some(Mirror::Box(survey)) => Mirrored::Box(Ballots { snapshot: &survey.snapshot, opened: team.as_ref() }),
        Some(Mirror::Sheet(sheet)) => Mirrored::Sheet(sheet),
        Some(Mirror::Skipped) => Mirrored::Skipped,
        Some(Mirror::Running(_)) | None => return Ok(None),
    };
    let last = last_wave(store, scope, survey).await?;
    let pupils = class_talks::of(store, scope, survey.id).await?;
    let sources = Sources {
        parents: Ballots { snapshot: &survey.snapshot, opened: parents.as_ref() },
        mirror: mirrored,
        last: last.as_ref().map(|(survey, opened)| Ballots { snapshot: &survey.snapshot, opened: Some(opened) }),
        profile: &Profile {
            families: unsigned(school.families),
            languages: school.language_families.iter().map(|(tag, n)| (tag.clone(), unsigned(*n))).collect(),
        },
        pupils: pupils.as_ref(),
        voided: unsigned(survey.voided),
    };
    Ok(Report::of(&sources))
}

/// The parents' survey before this one to compare with: the newest that asked at least half of the same, else the
/// newest that asked some of it; a closer look in between does not hide the wave before. What nobody may read yet is
/// not told here either.
async fn last_wave(store: &Store, scope: SchoolScope, survey: &Survey) -> Result<Option<(Survey, Opened)>> {
    let asked: Vec<_> = survey.snapshot.parts.iter().flat_map(|part| &part.questions).collect();
    let shared = |earlier: &Survey| asked.iter().filter(|asked| earlier.snapshot.find(&asked.key).is_some()).count();
    let all = surveys::all(store, scope, survey.snapshot.kind()).await?;
    let earlier = all.into_iter().skip_while(|other| other.id != survey.id).skip(1);
    let (same, some): (Vec<_>, Vec<_>) = earlier
        .map(|earlier| (shared(&earlier), earlier))
        .filter(|(shared, _)| *shared > 0)
        .partition(|(shared, _)| shared * 2 >= asked.len());
    for (_, earlier) in same.into_iter().chain(some) {
        let mirror = mirrors::of(store, scope, earlier.id).await?;
        if readable(store, &earlier, mirror.as_ref()).await? != Readable::Yes {
            continue;
        }
        if let Some(opened) = opened(store, scope, &earlier).await? {
            return Ok(Some((earlier, opened)));
        }
    }
    Ok(None)
}
