//! A code with a slip: one paper for one family. What is shown instead of the questions when a slip was used, belongs to
//! other questions, or is needed and not there.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::{Markup, html};

use super::super::{
    Shared,
    catalog::{Known, Place},
    error::{Result, trouble},
    routes,
    ui::{self, Look},
};
use super::document::waiting_lines;
use crate::{
    domain::{slip::SlipCode, survey::Slips},
    store::slips::{self, SlipHash},
    words::{self, Lang, parent, places as say},
};

/// What is kept of a slip for a part of a survey: nothing links it with the one for the other part.
pub fn hash(app: &Shared, known: &Known, part: usize, slip: &SlipCode) -> SlipHash {
    let (survey, part) = (known.survey.id.0.to_le_bytes(), part.to_le_bytes());
    let hash = app.sealer.key.hash("slip", &[&survey, &part, slip.as_str().as_bytes()]);
    *hash.first_chunk().expect("a hash is longer")
}

/// A part of a survey at a place, and the slip that came with it.
pub struct Asked<'a> {
    /// The place.
    pub place: &'a Place,
    /// What is open there.
    pub known: &'a Known,
    /// Which part.
    pub part: usize,
    /// In which language.
    pub lang: Lang,
    /// The slip behind the code.
    pub slip: Option<SlipCode>,
}

/// The page that stands in the way of the questions, if one does.
pub async fn instead(app: &Shared, asked: &Asked<'_>) -> Result<Option<Markup>> {
    Ok(why(app, asked).await?.map(|why| page(asked, why)))
}

/// The answer to a form that cannot be counted for its slip.
pub async fn refused(app: &Shared, asked: &Asked<'_>) -> Result<Response> {
    // A slip that was burned a moment ago, by another form than this one.
    let why = why(app, asked).await?.unwrap_or(Why::Used { more: false });
    Ok((StatusCode::GONE, page(asked, why)).into_response())
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Why {
    /// It was used for this part; whether it still works for the next one.
    Used { more: bool },
    /// The survey has no such slip.
    Foreign,
    /// The open code does not work in this survey.
    Needed,
}

async fn why(app: &Shared, asked: &Asked<'_>) -> Result<Option<Why>> {
    let &Asked { known, part, lang, ref slip, .. } = asked;
    let Some(slip) = slip else { return Ok((known.survey.slips == Slips::Only).then_some(Why::Needed)) };
    let is_used = async |part: usize| {
        let hash = hash(app, known, part, slip);
        slips::is_used(&app.store, known.survey.id, hash).await.map_err(trouble(lang))
    };
    Ok(match is_used(part).await? {
        None => Some(Why::Foreign),
        Some(false) => None,
        Some(true) => {
            let next = part + 1;
            let more = next < known.survey.snapshot.parts.len() && is_used(next).await? == Some(false);
            Some(Why::Used { more })
        }
    })
}

fn page(asked: &Asked<'_>, why: Why) -> Markup {
    let &Asked { place, known, part, lang, .. } = asked;
    let (picture, title, text) = match why {
        Why::Used { .. } => ("ui-thanks", say::slip_used_title(lang), say::slip_used_text(lang)),
        Why::Foreign => ("ui-lost", say::slip_foreign_title(lang), say::slip_foreign_text(lang)),
        Why::Needed => ("ui-slip", say::slip_only_title(lang), say::slip_only_text(lang)),
    };
    let more = why == (Why::Used { more: true });
    let open = why == Why::Foreign && known.survey.slips != Slips::Only;
    let others: Vec<Lang> = known.languages.iter().copied().filter(|other| *other != lang).collect();
    let body = html! {
        main .message {
            (waiting_lines(lang))
            p .school { bdi { (place.school.name) } }
            (ui::pictogram(picture))
            h1 { (title) }
            p { (text) }
            @if more {
                p { a .button href=(format!("?l={}&part={}", lang.tag(), part + 2)) { (ui::pictogram("ui-more")) (parent::thanks_more(lang)) } }
            }
            @if open { p { a .button href=(routes::spot(place.spot.code)) { (say::slip_open(lang)) } } }
            @if let Some(results) = known.survey.results.filter(|_| matches!(why, Why::Used { .. })) {
                p .quiet { (parent::thanks_results(lang, words::day(lang, results.date()))) }
            }
            (ui::languages_of_page(&others, ""))
        }
    };
    ui::page(lang, &title, Look::Place, &body)
}
