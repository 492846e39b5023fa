//! What came of it: thank you, so many answered, what you named most, what the school does, and what is done. In
//! every language, pictures first, at the same code that hung at the gate.

use std::sync::Arc;

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use maud::{Markup, html};

use super::{
    super::{
        Shared,
        catalog::{Place, Told},
        error::{Result, trouble},
        routes,
        ui::{self, Look},
        visitor::Visitor,
    },
    TOLD,
    document::waiting_lines,
    language, place, quiet,
};
use crate::{
    domain::{
        bank::Bank,
        code::Code,
        promise::{PLACES, Progress, Promise, sign_of},
        vote::{Outcome, Way},
    },
    web::tablet::kiosk,
    words::{self, Lang, parent as say, places},
};

/// `GET /{CODE}/results`
pub async fn get(State(app): State<Shared>, Path(code): Path<String>, visitor: Visitor) -> Result<Response> {
    let place = place(&app, &code, &visitor).await?;
    let lang = language(&place, &visitor)?;
    Ok(show(&app, &place, lang).await?.into_response())
}

/// What the school told parents last; or that nothing is asked now, where it has told nothing.
pub async fn show(app: &Shared, place: &Place, lang: Lang) -> Result<Markup> {
    let told = app.catalog.told(&app.store, place).await.map_err(trouble(lang))?;
    Ok(if told.is_empty() { quiet::page(app, place, lang) } else { page(place, &told, lang) })
}

fn page(place: &Place, told: &[Arc<Told>], lang: Lang) -> Markup {
    let title = say::thanks_title(lang);
    let others: Vec<Lang> = place.offered().into_iter().filter(|other| *other != lang).collect();
    let body = html! {
        main .message.told {
            (waiting_lines(lang))
            @if !others.is_empty() { (ui::languages_of_page(&others, &format!("&{TOLD}"))) }
            p .school { bdi { (place.school.name) } }
            @if place.school.example { p .example { (say::example(lang)) } }
            (ui::pictogram("ui-thanks"))
            h1 { (title) }
            @for told in told { (body(told, lang)) }
            p { a href=(routes::TRUST) { (say::trust_link(lang)) } }
        }
    };
    ui::page(lang, &title, Look::Told, &body)
}

/// What is told, without the frame of the page.
pub fn body(told: &Told, lang: Lang) -> Markup {
    let bank = Bank::get();
    html! {
        @if let Some(public) = &told.public {
            p .large { (say::told_people(lang, public.people)) }
            @for (question, title) in [("barriers", say::told_named_hard(lang)), ("wishes", say::told_named_wish(lang))] {
                @if public.named.iter().any(|named| named.question == question) {
                    h2 { (title) }
                    ul .named {
                        @for named in public.named.iter().filter(|named| named.question == question) {
                            @if let Some(choice) = bank.question(question).and_then(|question| question.choice(&named.choice)) {
                                li {
                                    (ui::pictogram(&choice.sign))
                                    b { (words::bank(lang, &choice.sign)) }
                                    span { (say::told_named_by(lang, named.n)) }
                                }
                            }
                        }
                    }
                }
            }
        }
        @if let Some(outcome) = &told.outcome { (voted(outcome, told.code, lang)) }
        @if !told.promises.is_empty() {
            h2 { (say::told_promises(lang)) }
            ul .promised { @for promise in &told.promises { (one(promise, told.code, lang)) } }
        }
    }
}

/// How a vote ended: what won, and how many votes it had, where both may be told to everybody.
fn voted(outcome: &Outcome, code: Option<Code>, lang: Lang) -> Markup {
    let title = if outcome.way == Way::Barriers { say::told_named_hard(lang) } else { places::kiosk_told(lang) };
    let Some(winners) = outcome.public() else { return html! {} };
    html! {
        h2 { (title) }
        p .large { (places::kiosk_votes(lang, outcome.people)) }
        ul .named {
            @for won in winners {
                @let (text, spoken) = kiosk::text(&won.candidate, lang);
                li {
                    (ui::picture(&won.candidate.picture, code))
                    b lang=[(spoken != lang).then_some(spoken.tag())] dir=[(spoken != lang).then_some(spoken.dir())] { (text) }
                    span { (places::kiosk_won(lang)) @if let Some(votes) = won.votes() { ": " (places::kiosk_votes(lang, votes)) } }
                }
            }
        }
    }
}

fn one(promise: &Promise, code: Option<Code>, lang: Lang) -> Markup {
    let (text, spoken) = own_or_ready(promise, lang);
    html! {
        li .(promise.progress.as_str()) {
            (ui::picture(&promise.picture, code))
            div {
                b lang=[(spoken != lang).then_some(spoken.tag())] dir=[(spoken != lang).then_some(spoken.dir())] { (text) }
                (when_and_where(promise, lang))
                @if let Some(photo) = promise.photo.as_ref().zip(code) { img .photo src=(routes::picture(photo.1, photo.0)) alt="" loading="lazy"; }
                p .state { (ui::pictogram(promise.progress.pictogram())) (progress(promise.progress, lang)) }
            }
        }
    }
}

/// The words of a promise.
pub fn text(promise: &Promise, lang: Lang) -> String {
    own_or_ready(promise, lang).0
}

/// The words of a promise and their language: the reader's, else the first in which the school gave them.
fn own_or_ready(promise: &Promise, lang: Lang) -> (String, Lang) {
    match &promise.key {
        Some(key) => (words::promise(lang, &sign_of(key)), lang),
        None => words::own(&promise.words, lang),
    }
}

/// Day, hour and place, as far as they were given.
pub fn when_and_where(promise: &Promise, lang: Lang) -> Markup {
    let place = promise.place.as_deref().and_then(|key| PLACES.iter().find(|(known, _)| *known == key));
    html! {
        @if promise.until.is_some() || !promise.hour.is_empty() || place.is_some() {
            ul .slots {
                @if let Some(day) = promise.until { li { (ui::pictogram("ui-date")) (words::day(lang, day.date())) } }
                @if !promise.hour.is_empty() { li { (ui::pictogram("ui-clock")) bdi { (promise.hour) } } }
                @if let Some((key, picture)) = place { li { (ui::pictogram(picture)) (words::promise(lang, &format!("where-{key}"))) } }
            }
        }
    }
}

/// How far a promise is, in words.
pub fn progress(progress: Progress, lang: Lang) -> String {
    match progress {
        Progress::Promised => say::told_promised(lang),
        Progress::Busy => say::told_busy(lang),
        Progress::Done => say::told_done(lang),
    }
}
