//! The page of a place: what is open there, or thanks and what came of it. Never an error page for a code that
//! hangs on a wall.

use std::sync::Arc;

use axum::{
    extract::{Path, Request, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};

use super::{
    Shared,
    catalog::{Known, PageKey, Place},
    error::{Failure, Fault, Result, trouble, unavailable},
    form::Form,
    routes,
    team::tried,
    visitor::Visitor,
};
use maud::Markup;

use crate::{
    domain::{
        code::Code,
        day::Day,
        ids::SurveyId,
        response::{Receipt, Refusal},
        slip::SlipCode,
        survey::Slips,
    },
    store::{boxes::count::Outcome, spots},
    words::{Lang, parent as say},
};

mod check;
mod document;
mod quiet;
pub mod served;
pub mod slips;
pub mod submit;
mod thanks;
pub mod told;
pub mod trust;

use document::Document;
use served::Served;
use submit::Unreadable;

/// The prefix of a question's name in the form.
pub const QUESTION: &str = "q.";

/// Behind the question mark: what came of the last survey, though another one is open. The document of a survey is
/// the same at all places of a school, so it cannot name the address of one.
const TOLD: &str = "told";

/// `GET /{CODE}`
pub async fn get(
    State(app): State<Shared>,
    Path(code): Path<String>,
    visitor: Visitor,
    request: Request,
) -> Result<Response> {
    let place = place(&app, &code, &visitor).await?;
    show(&app, &place, &visitor, request.headers(), None).await
}

/// `GET /{CODE}/{SLIP}`
pub async fn get_with_slip(
    State(app): State<Shared>,
    Path((code, slip)): Path<(String, String)>,
    visitor: Visitor,
    request: Request,
) -> Result<Response> {
    let (place, slip) = place_and_slip(&app, &code, &slip, &visitor).await?;
    show(&app, &place, &visitor, request.headers(), Some(slip)).await
}

/// What is open at a place, or what came of the last survey.
async fn show(
    app: &Shared,
    place: &Arc<Place>,
    visitor: &Visitor,
    headers: &HeaderMap,
    slip: Option<SlipCode>,
) -> Result<Response> {
    let lang = language(place, visitor)?;
    if !place.told.is_empty() && visitor.in_query(TOLD).is_some() {
        return Ok(told::show(app, place, lang).await?.into_response());
    }
    let Some(known) = place.newest.clone().filter(|known| known.is_open()) else {
        return Ok(nothing_open(app, place, lang).await?.into_response());
    };
    let part = visitor.in_query("part").and_then(|part| part.parse::<usize>().ok()?.checked_sub(1));
    let part = part.filter(|part| *part < known.survey.snapshot.parts.len()).unwrap_or(0);
    if let Some(word) = visitor.in_query("try").filter(|word| is_test_scan(app, place, word)) {
        spots::tried(&app.store, place.scope, place.spot.id, app.seconds()).await.map_err(trouble(lang))?;
        let document = Document { place, known: &known, part, lang, chosen: None, test: Some(&word) };
        return Ok(document.render().into_response());
    }
    if let Some(page) = slips::instead(app, &slips::Asked { place, known: &known, part, lang, slip }).await? {
        return Ok(page.into_response());
    }
    let served = survey_page(app, place, known, part, lang).await;
    Ok(served.answer(headers))
}

/// `POST /{CODE}`: counts an answer; without a receipt it shows it first.
pub async fn post(
    State(app): State<Shared>,
    Path(code): Path<String>,
    visitor: Visitor,
    form: Form,
) -> Result<Response> {
    let place = place(&app, &code, &visitor).await?;
    take(&app, &place, &visitor, &form, None).await
}

/// `POST /{CODE}/{SLIP}`: the same, and burns the slip.
pub async fn post_with_slip(
    State(app): State<Shared>,
    Path((code, slip)): Path<(String, String)>,
    visitor: Visitor,
    form: Form,
) -> Result<Response> {
    let (place, slip) = place_and_slip(&app, &code, &slip, &visitor).await?;
    take(&app, &place, &visitor, &form, Some(slip)).await
}

async fn take(app: &Shared, place: &Place, visitor: &Visitor, form: &Form, slip: Option<SlipCode>) -> Result<Response> {
    let lang = form.get("l").and_then(Lang::parse).unwrap_or_else(|| visitor.lang());
    let again = |fault| Failure::new(fault, lang).forward(routes::spot(place.spot.code), say::try_again(lang));
    let closed = || Failure::new(Fault::Closed, lang).forward(routes::spot(place.spot.code), say::go_back(lang));
    if !app.flood.admits(visitor.peer, visitor.forwarded.as_ref()) {
        return Err(again(Fault::Flood));
    }
    let id = form.get("survey").and_then(|id| id.parse().ok()).map(SurveyId).ok_or_else(|| again(Fault::Form))?;
    let known = app.catalog.survey(&app.store, place, id).await.map_err(trouble(lang))?;
    // A vote is asked at a stand, never at a code.
    let known = known.filter(|known| known.survey.snapshot.vote.is_none()).ok_or_else(closed)?;
    let part = submit::part(form).ok_or_else(|| again(Fault::Form))?;
    let checked = submit::check(&known, form).map_err(|refusal| refused(refusal, &known, &again))?;
    if form.get("change").is_some() && known.is_open() {
        let test = form.get("try");
        let document = Document { place, known: &known, part, lang, chosen: Some(form), test };
        return Ok(document.render().into_response());
    }
    let Some(receipt) = form.get("receipt") else {
        if !known.is_open() {
            return Err(closed());
        }
        let receipt = Receipt(app.random.bytes());
        return Ok(check::page(&known, part, lang, form, receipt).into_response());
    };
    let counted = || match form.get("via") {
        Some("script") => StatusCode::NO_CONTENT.into_response(),
        _ => thanks::page(place, &known, part, lang, form.get("try")).into_response(),
    };
    // The team's test scan is answered like any other, and never counted.
    if form.get("try").is_some() {
        return Ok(counted());
    }
    let waited = form.get("waited").is_some();
    if slip.is_none() && known.survey.slips == Slips::Only {
        return slips::refused(app, &slips::Asked { place, known: &known, part, lang, slip }).await;
    }
    let receipt = Receipt::parse(receipt).ok_or_else(|| again(Fault::Form))?;
    let positions = checked.positions(&known.layout, place.spot.id);
    drop(checked);
    let day = sitting_day(app, place, &known, form);
    let hash = slip.as_ref().map(|slip| slips::hash(app, &known, part, slip));
    let answered = submit::Answered { known: &known, spot: place.spot.id, day, waited, slip: hash };
    match app.writer.count(answered.ballot(receipt, positions), &app.sealer).await.map_err(unavailable(lang))? {
        Outcome::Counted => Ok(counted()),
        Outcome::Closed => Err(closed()),
        Outcome::SlipUsed => slips::refused(app, &slips::Asked { place, known: &known, part, lang, slip }).await,
    }
}

/// What a place shows while nothing is asked there: what came of the last survey, once the school has told it; else
/// thanks, and a link to what was told before.
async fn nothing_open(app: &Shared, place: &Place, lang: Lang) -> Result<Markup> {
    let is_told = match &place.newest {
        Some(newest) => place.told.contains(&newest.survey.id),
        None => !place.told.is_empty(),
    };
    if is_told {
        return told::show(app, place, lang).await;
    }
    Ok(quiet::page(app, place, lang))
}

/// Whether a visit is the team's test scan: its address has a word that only this service makes.
fn is_test_scan(app: &Shared, place: &Place, word: &str) -> bool {
    word.eq_ignore_ascii_case(&tried::word(app, &place.spot))
}

async fn place(app: &Shared, code: &str, visitor: &Visitor) -> Result<Arc<Place>> {
    let lang = visitor.lang();
    let unknown =
        || Failure::new(if code.len() == Code::LENGTH { Fault::UnknownCode } else { Fault::NotFound }, lang).to_root();
    let code = Code::parse(code).ok_or_else(unknown)?;
    app.catalog.place(&app.store, code).await.map_err(trouble(lang))?.ok_or_else(unknown)
}

/// A place, and the slip behind it; anything else behind a code is no address of ours.
async fn place_and_slip(app: &Shared, code: &str, slip: &str, visitor: &Visitor) -> Result<(Arc<Place>, SlipCode)> {
    let missing = || Failure::new(Fault::NotFound, visitor.lang()).to_root();
    let slip = SlipCode::parse(slip).ok_or_else(missing)?;
    Ok((place(app, code, visitor).await?, slip))
}

/// The language of the page: the one in the address, or the best that the survey offers.
fn language(place: &Place, visitor: &Visitor) -> Result<Lang> {
    let offered = place.offered();
    match &visitor.asked {
        None => Ok(Lang::negotiate(&visitor.accept, &offered)),
        Some(tag) => Lang::parse(tag)
            .filter(|lang| offered.contains(lang))
            .ok_or_else(|| Failure::new(Fault::Language, visitor.lang()).languages(offered)),
    }
}

fn refused(refusal: Unreadable, known: &Known, again: &dyn Fn(Fault) -> Failure) -> Failure {
    match refusal {
        Unreadable::Form => again(Fault::Form),
        Unreadable::Answers(Refusal::Language) => again(Fault::Language).languages(known.languages.clone()),
        Unreadable::Answers(Refusal::Part | Refusal::Question | Refusal::Choice | Refusal::TooMany) => {
            again(Fault::Answer)
        }
    }
}

/// The day that an answer belongs to. A device that kept it says how many days ago that was.
fn sitting_day(app: &Shared, place: &Place, known: &Known, form: &Form) -> Day {
    let age: i64 = form.get("age").and_then(|age| age.parse().ok()).unwrap_or(0).clamp(0, 3_650);
    let today = Day::at(app.clock.now(), &place.zone);
    today.plus(-age).min(known.survey.closes).max(known.survey.opens)
}

async fn survey_page(app: &Shared, place: &Arc<Place>, known: Arc<Known>, part: usize, lang: Lang) -> Arc<Served> {
    let key = PageKey { survey: known.survey.id, revision: known.survey.revision, part, lang };
    let place = place.clone();
    let make = move || {
        let document = Document { place: &place, known: &known, part, lang, chosen: None, test: None };
        Served::new(document.render().into_string())
    };
    app.catalog.page(key, make).await
}

impl Place {
    /// The languages that this place offers now: those of the survey, else those of the school.
    pub fn offered(&self) -> Vec<Lang> {
        match &self.newest {
            Some(known) if !known.languages.is_empty() => known.languages.clone(),
            _ => {
                let offered: Vec<Lang> = self.school.languages.iter().filter_map(|tag| Lang::parse(tag)).collect();
                if offered.is_empty() { Lang::all().collect() } else { offered }
            }
        }
    }
}

/// Whether the same page is already on the device.
fn is_known(headers: &HeaderMap, etag: &str) -> bool {
    let sent = headers.get(axum::http::header::IF_NONE_MATCH).and_then(|value| value.to_str().ok());
    sent.is_some_and(|sent| sent.split(',').any(|known| known.trim().trim_start_matches("W/") == etag))
}
