//! The team's first screen: what runs, or the one button that sets something going. And the address without a
//! code, where a parent may type one.

use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};

use super::{
    super::{
        Shared,
        error::{Failure, Fault, Result, trouble},
        routes,
        ui::{self, Look},
        visitor::Visitor,
    },
    frame,
    session::Signed,
};
use crate::{
    domain::{
        code::Code,
        survey::{State as Stage, Survey},
    },
    store::{schools, surveys},
    words::{self, Lang, parent, team as say},
};

/// `GET /`: type a code; or the first visit, while nothing is set up.
pub async fn root(State(app): State<Shared>, visitor: Visitor) -> Result<Response> {
    let lang = visitor.lang();
    if schools::none_yet(&app.store).await.map_err(trouble(lang))? {
        return Ok(Redirect::to(routes::FIRST_VISIT).into_response());
    }
    if let Some((_, typed)) = form_urlencoded::parse(visitor.query.as_bytes()).find(|(key, _)| key == "code") {
        let code = Code::parse(typed.trim())
            .ok_or_else(|| Failure::new(Fault::UnknownCode, lang).forward(routes::ROOT, parent::try_again(lang)))?;
        return Ok(Redirect::to(&routes::spot(code)).into_response());
    }
    let title = parent::root_title(lang);
    let body = html! {
        main .message {
            (ui::pictogram("place-gate"))
            h1 { (title) }
            form .type {
                label for="code" .v { (parent::root_code(lang)) }
                input #code name="code" required minlength="6" maxlength="6" autocomplete="off" autocapitalize="characters"
                    spellcheck="false" dir="ltr";
                button .button aria-label=(parent::next(lang)) { (ui::pictogram("ui-next")) }
            }
            p .quiet { (parent::root_help(lang)) }
            p { a href=(routes::TEAM) { (parent::root_team(lang)) } }
        }
    };
    Ok(ui::page(lang, &title, Look::Parent, &body).into_response())
}

/// `GET /team`
pub async fn get(State(app): State<Shared>, signed: Signed) -> Result<Markup> {
    let lang = signed.lang;
    let surveys = surveys::all(&app.store, signed.scope).await.map_err(trouble(lang))?;
    let running = surveys.iter().any(|survey| survey.state != Stage::Final);
    let body = html! {
        @if surveys.is_empty() {
            section .card.first {
                (ui::pictogram("kind-parents"))
                h1 { (say::home_none(lang)) }
                p { (say::home_none_text(lang)) }
                p { a .button href=(routes::OPEN_SURVEY) { (say::home_open(lang)) } }
            }
        } @else {
            h1 { (say::home_rounds(lang)) }
            ul .cards {
                @for survey in &surveys { li { (card(lang, survey)) } }
            }
            @if !running { p { a .button href=(routes::OPEN_SURVEY) { (say::home_open(lang)) } } }
        }
    };
    Ok(frame(lang, &signed.school.name, Some(&signed.school.name), signed.unprotected, &body))
}

fn card(lang: Lang, survey: &Survey) -> Markup {
    html! {
        a .card href=(routes::survey(survey.id)) {
            (ui::pictogram(if survey.state == Stage::Final { "ui-closed" } else { "kind-parents" }))
            span {
                strong { (say::survey_name(lang, words::day(lang, survey.opens.date()))) }
                br;
                span .quiet { (state(lang, survey)) }
            }
        }
    }
}

/// Where a survey is on its way, in words.
pub fn state(lang: Lang, survey: &Survey) -> String {
    let day = |day: crate::domain::day::Day| words::day(lang, day.date());
    match survey.state {
        Stage::Open => say::home_until(lang, day(survey.closes)),
        Stage::Held => say::home_held(lang, day(survey.held_since.unwrap_or(survey.closes))),
        Stage::Final => say::home_final(lang),
    }
}
