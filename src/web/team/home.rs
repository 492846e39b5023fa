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
    frame, names,
    round::{self, Next, Round},
    session::Signed,
};
use crate::{
    domain::{
        code::Code,
        survey::{State as Stage, Survey, SurveyKind},
    },
    store::{schools, surveys},
    words::{Lang, parent, team as say},
};

/// `GET /`: type a code; or the first visit, while nothing is set up.
pub async fn root(State(app): State<Shared>, visitor: Visitor) -> Result<Response> {
    let lang = visitor.lang();
    if schools::none_yet(&app.store).await.map_err(trouble(lang))? {
        return Ok(Redirect::to(routes::FIRST_VISIT).into_response());
    }
    if let Some(typed) = visitor.in_query("code") {
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
            p { a href=(routes::TRUST) { (parent::trust_link(lang)) } }
            p { a href=(routes::TEAM) { (parent::root_team(lang)) } }
        }
    };
    Ok(ui::page(lang, &title, Look::Parent, &body).into_response())
}

/// `GET /team`
pub async fn get(State(app): State<Shared>, signed: Signed) -> Result<Markup> {
    let lang = signed.lang;
    let mut surveys = surveys::all(&app.store, signed.scope, SurveyKind::Parents).await.map_err(trouble(lang))?;
    let votes = surveys::all(&app.store, signed.scope, SurveyKind::Vote).await.map_err(trouble(lang))?;
    let running = surveys.iter().any(|survey| survey.state != Stage::Final);
    surveys.extend(votes);
    surveys.sort_by_key(|survey| std::cmp::Reverse((survey.opens, survey.state != Stage::Final)));
    let mut cards = Vec::with_capacity(surveys.len());
    for survey in &surveys {
        cards.push((survey, Round::of(&app, &signed, survey).await?.next));
    }
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
            ul .cards { @for (survey, next) in &cards { li { (card(lang, survey, *next)) } } }
            @if !running { p { a .button href=(routes::OPEN_SURVEY) { (say::home_open(lang)) } } }
        }
        p { a .button.plainer href=(routes::VOTE) { (ui::pictogram("ui-vote")) (say::vote_title(lang)) } }
        ul .more {
            li { a href=(routes::PLACES) { (ui::pictogram("ui-map")) (say::home_places(lang)) } }
            li { a href=(routes::TABLETS) { (ui::pictogram("place-helper")) (say::tablets_title(lang)) } }
            li { a href=(routes::LANGUAGES) { (ui::pictogram("ui-language")) (say::home_languages(lang)) } }
            li { a href=(routes::VOICES) { (ui::pictogram("ui-speaker")) (say::voices_title(lang)) } }
            li { a href=(routes::PICTOGRAMS) { (ui::pictogram("promise-pictures")) (say::pictograms_title(lang)) } }
            li { a href=(routes::WORKSHEETS) { (ui::pictogram("promise-think-along")) (say::sheets_title(lang)) } }
            li { a href=(routes::SCHOOL) { (ui::pictogram("where-school")) (say::home_school(lang)) } }
        }
    };
    Ok(frame(lang, &signed.school.name, Some(&signed.school), signed.unprotected, &body))
}

fn card(lang: Lang, survey: &Survey, next: Next) -> Markup {
    let unfinished = matches!(next, Next::Mirror | Next::Promise);
    html! {
        a .card .unfinished[unfinished] href=(routes::survey(survey.id)) {
            (ui::pictogram(match next {
                Next::Wait if survey.snapshot.vote.is_some() => "ui-vote",
                Next::Wait => "kind-parents",
                Next::Mirror => "ui-mirror",
                Next::Promise => "ui-promised",
                Next::Keep => "ui-doing",
                Next::Done => "ui-done",
                Next::TooFew => "ui-closed",
            }))
            span {
                strong { (names::survey(lang, survey)) }
                br;
                span .quiet { (round::state(lang, survey)) }
                @if unfinished { br; em { (say::home_unfinished(lang)) " " (next.name(lang)) } }
                @else if survey.state == Stage::Final { br; span { (next.name(lang)) } }
            }
        }
    }
}
