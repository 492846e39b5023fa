//! What the school promises after a survey, how far it is, and telling parents: asking is a promise. What the page
//! looks like is in `page`.

use std::collections::BTreeMap;

use super::{
    super::{
        Shared,
        catalog::Told,
        error::{Result, trouble},
        form::Form,
        routes,
        visitor::Visitor,
    },
    open_survey::today,
    session::Signed,
    survey::find_told,
};
use crate::{
    domain::{
        day::Day,
        ids::PromiseId,
        promise::{PLACES, Progress, Promise, Ready},
        survey::Survey,
    },
    store::{pictures, promises, spots},
    words::{Lang, parent, team as say},
};
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

pub mod own_picture;
mod page;
mod reading;

use page::Page;
use reading::Reading;

/// Characters of a promise in the school's own words: what fits on a card.
const LONGEST: usize = 120;
/// Characters of an hour.
const LONGEST_HOUR: usize = 20;
/// Promises of one survey: more than a school can keep.
const MOST: usize = 12;
/// Days ahead that a promise may lie.
const FARTHEST: i64 = 400;
/// The field for the school's own words in a language.
const WORDS: &str = "words-";

/// `GET /team/survey/{id}/promises`
pub async fn get(
    State(app): State<Shared>,
    Path(id): Path<String>,
    signed: Signed,
    visitor: Visitor,
) -> Result<Response> {
    let survey = find_told(&app, &signed, &id).await?;
    respond(&app, &signed, &survey, visitor.in_query("for"), StatusCode::OK, None).await
}

/// `POST /team/survey/{id}/promises`: what is to be done stands in the field `do`.
pub async fn post(State(app): State<Shared>, Path(id): Path<String>, signed: Signed, form: Form) -> Result<Response> {
    let (lang, today) = (signed.lang, today(&app, &signed));
    let survey = find_told(&app, &signed, &id).await?;
    let (store, scope) = (&app.store, signed.scope);
    let refuse =
        async |wrong| respond(&app, &signed, &survey, None, StatusCode::UNPROCESSABLE_ENTITY, Some(wrong)).await;
    let Some(reading) = Reading::of(&app, &signed, &survey).await? else {
        return Ok(Redirect::to(&routes::survey(survey.id)).into_response());
    };
    let made = promises::of(store, scope, survey.id).await.map_err(trouble(lang))?;
    let id = form.text("id").parse().map(PromiseId).ok();
    let known = made.iter().find(|promise| Some(promise.id) == id);
    match form.text("do") {
        "make" if made.len() >= MOST => return refuse(say::wrong_promises(lang, MOST)).await,
        action @ ("make" | "change") => {
            let filled = match (action, known) {
                ("make", _) => {
                    let id = PromiseId::draw(&mut *app.random.get());
                    let candidate = form.get("candidate");
                    let voted = reading.best().into_iter().find(|one| Some(one.candidate.key.as_str()) == candidate);
                    match voted {
                        Some(voted) => Some(Promise::of_vote(id, &voted.candidate)),
                        None => Ready::find(form.text("key"))
                            .map(|ready| Promise::new(id, ready, form.get("own").is_some())),
                    }
                }
                (_, Some(known)) => Some(known.clone()),
                (_, None) => None,
            };
            let promise =
                filled.ok_or_else(|| say::wrong_promise(lang)).and_then(|promise| fill(lang, today, &form, promise));
            match promise {
                Err(wrong) => return refuse(wrong).await,
                Ok(promise) => {
                    promises::write(store, scope, survey.id, &promise).await.map_err(trouble(lang))?;
                }
            }
        }
        "remove" => {
            if let Some(known) = known {
                promises::remove(store, scope, survey.id, known.id).await.map_err(trouble(lang))?;
                pictures::tidy(store, scope).await.map_err(trouble(lang))?;
            }
        }
        "publish" if made.is_empty() => return refuse(say::wrong_publish(lang)).await,
        "publish" => {
            promises::publish(store, scope, survey.id, today).await.map_err(trouble(lang))?;
        }
        _ => return refuse(parent::error_form_text(lang)).await,
    }
    app.catalog.refresh(store).await.map_err(trouble(lang))?;
    Ok(Redirect::to(&routes::promises(survey.id)).into_response())
}

/// Fills in what was typed. An error is a sentence for whoever typed it.
fn fill(lang: Lang, today: Day, form: &Form, mut promise: Promise) -> std::result::Result<Promise, String> {
    // An idea that won is promised in the words in which it was voted for; they can be changed afterwards.
    if promise.key.is_none() && form.get("candidate").is_none() {
        let words = form.with_prefix(WORDS).map(|(tag, text)| (tag.to_owned(), text.trim().to_owned()));
        let words: BTreeMap<_, _> =
            words.filter(|(tag, text)| Lang::parse(tag).is_some() && !text.is_empty()).collect();
        if words.is_empty() || words.values().any(|text| text.chars().count() > LONGEST) {
            return Err(say::wrong_promise_words(lang, LONGEST));
        }
        promise.words = words;
    }
    promise.until = match form.text("until") {
        "" => None,
        text => {
            let day = text.parse().ok().map(Day::of);
            let day = day.filter(|day| (today.plus(-FARTHEST)..=today.plus(FARTHEST)).contains(day));
            Some(day.ok_or_else(|| say::wrong_until(lang))?)
        }
    };
    promise.hour = form.text("hour").to_owned();
    if promise.hour.chars().count() > LONGEST_HOUR {
        return Err(say::wrong_hour(lang));
    }
    promise.place = PLACES.iter().find(|(key, _)| *key == form.text("place")).map(|(key, _)| (*key).to_owned());
    promise.progress = Progress::parse(form.text("progress")).unwrap_or(promise.progress);
    Ok(promise)
}

async fn respond(
    app: &Shared,
    signed: &Signed,
    survey: &Survey,
    wanted: Option<String>,
    status: StatusCode,
    wrong: Option<String>,
) -> Result<Response> {
    let (lang, store, scope) = (signed.lang, &app.store, signed.scope);
    let Some(reading) = Reading::of(app, signed, survey).await? else {
        return Ok(Redirect::to(&routes::survey(survey.id)).into_response());
    };
    let promises = promises::of(store, scope, survey.id).await.map_err(trouble(lang))?;
    let code = spots::for_parents(store, scope).await.map_err(trouble(lang))?.first().map(|spot| spot.code);
    let told = Told { public: reading.public(), outcome: reading.outcome().cloned(), promises, code };
    let published = promises::published(store, scope).await.map_err(trouble(lang))?;
    let published = published.into_iter().find(|(id, _)| *id == survey.id).map(|(_, day)| day);
    let page = Page { lang, signed, survey, reading: &reading, told: &told, published, today: today(app, signed) };
    Ok((status, page.render(wanted.as_deref(), wrong.as_deref())).into_response())
}
