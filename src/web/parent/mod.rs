//! The page of a place: what is open there, or thanks and what came of it. Never an error page for a code that
//! hangs on a wall.

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
        response::{Receipt, Response as Checked},
    },
    store::{
        boxes::{
            Sitting,
            count::{Ballot, Outcome},
        },
        spots,
    },
    words::{Lang, parent as say},
};

mod check;
mod document;
mod quiet;
pub mod served;
mod thanks;
pub mod told;
pub mod trust;

use document::Document;
use served::Served;

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
    let lang = language(&place, &visitor)?;
    if place.told.is_some() && visitor.in_query(TOLD).is_some() {
        return Ok(told::show(&app, &place, lang).await?.into_response());
    }
    let Some(known) = place.newest.clone().filter(|known| known.is_open()) else {
        return Ok(nothing_open(&app, &place, lang).await?.into_response());
    };
    let part = visitor.in_query("part").and_then(|part| part.parse::<usize>().ok()?.checked_sub(1));
    let part = part.filter(|part| *part < known.survey.snapshot.parts.len()).unwrap_or(0);
    if let Some(word) = visitor.in_query("try").filter(|word| is_test_scan(&app, &place, word)) {
        spots::tried(&app.store, place.scope, place.spot.id, app.seconds()).await.map_err(trouble(lang))?;
        let document = Document { place: &place, known: &known, part, lang, chosen: None, test: Some(&word) };
        return Ok(document.render().into_response());
    }
    let served = survey_page(&app, &place, known, part, lang).await;
    Ok(served.answer(request.headers()))
}

/// `POST /{CODE}`: counts an answer; without a receipt it shows it first.
pub async fn post(
    State(app): State<Shared>,
    Path(code): Path<String>,
    visitor: Visitor,
    form: Form,
) -> Result<Response> {
    let place = place(&app, &code, &visitor).await?;
    let lang = form.get("l").and_then(Lang::parse).unwrap_or_else(|| visitor.lang());
    let again = |fault| Failure::new(fault, lang).forward(routes::spot(place.spot.code), say::try_again(lang));
    let closed = || Failure::new(Fault::Closed, lang).forward(routes::spot(place.spot.code), say::go_back(lang));
    if !app.flood.admits(visitor.peer, visitor.forwarded.as_ref()) {
        return Err(again(Fault::Flood));
    }
    let id = form.get("survey").and_then(|id| id.parse().ok()).map(SurveyId).ok_or_else(|| again(Fault::Form))?;
    let known = app.catalog.survey(&app.store, &place, id).await.map_err(trouble(lang))?;
    let known = known.ok_or_else(closed)?;
    let part: usize = form.get("part").and_then(|part| part.parse().ok()).ok_or_else(|| again(Fault::Form))?;
    let tag = form.get("l").unwrap_or_default();
    let checked = Checked::check(&known.survey.snapshot, part, tag, form.with_prefix(QUESTION));
    let checked = checked.map_err(|refusal| refused(refusal, &known, &again))?;
    if form.get("change").is_some() && known.is_open() {
        let test = form.get("try");
        let document = Document { place: &place, known: &known, part, lang, chosen: Some(&form), test };
        return Ok(document.render().into_response());
    }
    let Some(receipt) = form.get("receipt") else {
        if !known.is_open() {
            return Err(closed());
        }
        let receipt = Receipt(app.random.bytes());
        return Ok(check::page(&known, part, lang, &form, receipt).into_response());
    };
    let answer = |outcome| match outcome {
        Outcome::Closed => Err(closed()),
        Outcome::Counted if form.get("via") == Some("script") => Ok(StatusCode::NO_CONTENT.into_response()),
        Outcome::Counted => Ok(thanks::page(&place, &known, part, lang, form.get("try")).into_response()),
    };
    // The team's test scan is answered like any other, and never counted.
    if form.get("try").is_some() {
        return answer(Outcome::Counted);
    }
    let ballot = Ballot {
        survey: known.survey.id,
        width: known.layout.width(),
        sitting: sitting(&app, &place, &known, &form),
        receipt: Receipt::parse(receipt).ok_or_else(|| again(Fault::Form))?,
        positions: checked.positions(&known.layout, place.spot.id),
        waited: form.get("waited").is_some(),
    };
    drop(checked);
    answer(app.writer.count(ballot, &app.sealer).await.map_err(unavailable(lang))?)
}

/// What a place shows while nothing is asked there: what came of the last survey, once the school has told it.
async fn nothing_open(app: &Shared, place: &Place, lang: Lang) -> Result<Markup> {
    let newest = place.newest.as_ref().map(|known| known.survey.id);
    if place.told.is_some() && place.told == newest {
        return told::show(app, place, lang).await;
    }
    Ok(quiet::page(app, place, lang))
}

/// Whether a visit is the team's test scan: its address has a word that only this service makes.
fn is_test_scan(app: &Shared, place: &Place, word: &str) -> bool {
    word.eq_ignore_ascii_case(&tried::word(app, &place.spot))
}

async fn place(app: &Shared, code: &str, visitor: &Visitor) -> Result<std::sync::Arc<Place>> {
    let lang = visitor.lang();
    let unknown =
        || Failure::new(if code.len() == Code::LENGTH { Fault::UnknownCode } else { Fault::NotFound }, lang).to_root();
    let code = Code::parse(code).ok_or_else(unknown)?;
    app.catalog.place(&app.store, code).await.map_err(trouble(lang))?.ok_or_else(unknown)
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

fn refused(refusal: crate::domain::response::Refusal, known: &Known, again: &dyn Fn(Fault) -> Failure) -> Failure {
    use crate::domain::response::Refusal;
    match refusal {
        Refusal::Language => again(Fault::Language).languages(known.languages.clone()),
        Refusal::Part | Refusal::Question | Refusal::Choice | Refusal::TooMany => again(Fault::Answer),
    }
}

/// The sitting that an answer belongs to. A device that kept it says how many days ago that was.
fn sitting(app: &Shared, place: &Place, known: &Known, form: &Form) -> Sitting {
    let age: i64 = form.get("age").and_then(|age| age.parse().ok()).unwrap_or(0).clamp(0, 3_650);
    let today = Day::at(app.clock.now(), &place.zone);
    let survey = &known.survey;
    Sitting { spot: place.spot.id, day: today.plus(-age).min(survey.closes).max(survey.opens) }
}

async fn survey_page(
    app: &Shared,
    place: &std::sync::Arc<Place>,
    known: std::sync::Arc<Known>,
    part: usize,
    lang: Lang,
) -> std::sync::Arc<Served> {
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
