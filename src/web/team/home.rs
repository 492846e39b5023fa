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
    session::Signed,
};
use crate::{
    domain::{
        bank::Side,
        code::Code,
        mirror::Mirror,
        promise::Progress,
        survey::{State as Stage, Survey},
    },
    store::{
        mirrors, promises,
        results::{self, Reading},
        schools, surveys,
    },
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
            p { a href=(routes::TRUST) { (parent::trust_link(lang)) } }
            p { a href=(routes::TEAM) { (parent::root_team(lang)) } }
        }
    };
    Ok(ui::page(lang, &title, Look::Parent, &body).into_response())
}

/// `GET /team`
pub async fn get(State(app): State<Shared>, signed: Signed) -> Result<Markup> {
    let lang = signed.lang;
    let surveys = surveys::all(&app.store, signed.scope, Side::Parents).await.map_err(trouble(lang))?;
    let running = surveys.iter().any(|survey| survey.state != Stage::Final);
    let mut cards = Vec::with_capacity(surveys.len());
    for survey in &surveys {
        cards.push((survey, next_step(&app, &signed, survey).await?));
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
        ul .more {
            li { a href=(routes::PLACES) { (ui::pictogram("ui-map")) (say::home_places(lang)) } }
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
                span .quiet { (state(lang, survey)) }
                @if unfinished { br; em { (say::home_unfinished(lang)) " " (next.name(lang)) } }
                @else if survey.state == Stage::Final { br; span { (next.name(lang)) } }
            }
        }
    }
}

/// What the team does next with a survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Parents are answering.
    Wait,
    /// The team looks into the mirror.
    Mirror,
    /// Read the report, promise something, and tell parents. Until then the round is unfinished.
    Promise,
    /// Keep what was promised.
    Keep,
    /// Everything that was promised is done and told.
    Done,
    /// There is nothing to read.
    TooFew,
}

impl Next {
    fn name(self, lang: Lang) -> String {
        match self {
            Self::Wait => say::next_wait(lang),
            Self::Mirror => say::next_mirror(lang),
            Self::Promise => say::next_promise(lang),
            Self::Keep => say::next_keep(lang),
            Self::Done => say::next_done(lang),
            Self::TooFew => say::next_too_few(lang),
        }
    }
}

/// What the team does next. A round without a published promise is unfinished: asking is a promise.
async fn next_step(app: &Shared, signed: &Signed, survey: &Survey) -> Result<Next> {
    let (store, scope, lang) = (&app.store, signed.scope, signed.lang);
    Ok(match results::read(store, scope, survey, &signed.school).await.map_err(trouble(lang))? {
        Reading::Sealed => Next::Wait,
        Reading::TooFew => Next::TooFew,
        Reading::MirrorFirst => Next::Mirror,
        Reading::Ready(_) => {
            let published = promises::published(store, scope).await.map_err(trouble(lang))?;
            let made = promises::of(store, scope, survey.id).await.map_err(trouble(lang))?;
            match published.iter().any(|(id, _)| *id == survey.id) {
                false => Next::Promise,
                true if made.iter().all(|promise| promise.progress == Progress::Done) => Next::Done,
                true => Next::Keep,
            }
        }
    })
}

/// The way of a round, with what is done and what comes next.
pub async fn steps(app: &Shared, signed: &Signed, survey: &Survey) -> Result<Markup> {
    let lang = signed.lang;
    let next = next_step(app, signed, survey).await?;
    let mirror = mirrors::of(&app.store, signed.scope, survey.id).await.map_err(trouble(lang))?;
    let team_runs = match &mirror {
        Some(Mirror::Box(team)) => {
            let team = surveys::get(&app.store, signed.scope, *team).await.map_err(trouble(lang))?;
            team.filter(|team| team.state != Stage::Final).map(|team| team.id)
        }
        _ => None,
    };
    let running = survey.state != Stage::Final;
    let readable = matches!(next, Next::Promise | Next::Keep | Next::Done);
    let told = matches!(next, Next::Keep | Next::Done);
    let (mirror_text, mirror_address) = match (&mirror, team_runs) {
        (None, _) => (say::mirror_begin(lang), Some(routes::mirror(survey.id))),
        (Some(_), Some(team)) => (say::mirror_running(lang), Some(routes::survey(team))),
        (Some(Mirror::Box(_)), None) => (say::mirror_done_box(lang), None),
        (Some(Mirror::Sheet(_)), None) => (say::mirror_done_sheet(lang), None),
        (Some(Mirror::Skipped), None) => (say::mirror_done_skipped(lang), None),
    };
    let step = |picture: &str, name: String, text: String, done: bool, now: bool, address: Option<String>| {
        html! {
            li .done[done] .now[now] {
                (ui::pictogram(if done { "ui-done" } else { picture }))
                span { strong { (name) } br; (text) }
                @if let Some(address) = address { a .button .plainer[!now] href=(address) { (say::step_go(lang)) } }
            }
        }
    };
    Ok(html! {
        @if next == Next::TooFew { section { p .large { (say::result_too_few(lang, survey.snapshot.k)) } } }
        @else {
            ol .steps.noprint {
                (step("kind-parents", say::step_ask(lang), state(lang, survey), !running, running, None))
                (step("ui-mirror", say::step_mirror(lang), mirror_text, mirror_address.is_none(), next == Next::Mirror,
                    mirror_address))
                (step("ui-report", say::step_read(lang), say::step_read_text(lang), told, next == Next::Promise,
                    readable.then(|| routes::report(survey.id))))
                (step("ui-promised", say::step_promise(lang), say::step_promise_text(lang), told, next == Next::Promise,
                    readable.then(|| routes::promises(survey.id))))
                (step("ui-doing", say::step_do(lang), if told { next.name(lang) } else { say::step_do_text(lang) },
                    next == Next::Done, next == Next::Keep, told.then(|| routes::promises(survey.id))))
            }
        }
    })
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
