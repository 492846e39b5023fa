//! The team's pages: set a school up, sign in, open a survey, hang its codes, look into the mirror, open the box,
//! read the report, promise something, and tell parents.

use axum::{
    Router,
    extract::Request,
    http::{HeaderMap, HeaderValue, Uri, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use maud::{Markup, html};

use super::{
    Shared,
    error::{Failure, Fault},
    routes,
    ui::{self, Look},
    upload,
    visitor::Visitor,
};
use crate::{
    store::schools::School,
    words::{Lang, team as say},
};

mod ballots;
mod class;
mod entry;
pub mod first_visit;
pub mod home;
mod languages;
mod mirror;
mod names;
mod open_survey;
mod paper;
mod password;
mod pictograms;
mod places;
mod poster;
pub mod promises;
mod report;
mod round;
mod school;
mod session;
mod sign_in;
mod slips;
mod stand;
mod survey;
mod tablets;
mod thanks;
pub mod tried;
mod voices;
mod vote;
mod worksheets;

/// All pages of the team.
pub fn router(app: Shared) -> Router<Shared> {
    Router::new()
        .route(routes::FIRST_VISIT, get(first_visit::get).post(first_visit::post))
        .route(routes::TEAM, get(home::get))
        .route(routes::SIGN_IN, get(sign_in::get).post(sign_in::post))
        .route(routes::SIGN_OUT, post(sign_in::sign_out))
        .route(routes::OPEN_SURVEY, get(open_survey::get).post(open_survey::post))
        .route(routes::SCHOOL, get(school::get).post(school::post))
        .route(routes::PLACES, get(places::get).post(places::post))
        .route(routes::POSTER, get(poster::get))
        .route(routes::CODE_SVG, get(poster::svg))
        .route(routes::CODE_PNG, get(poster::png))
        .route(routes::VOTE, get(vote::get).post(vote::post).layer(upload::limit_for(vote::OWN)))
        .route(routes::TABLETS, get(tablets::get).post(tablets::post))
        .route(routes::BALLOTS, get(ballots::get))
        .route(routes::PAPER, get(paper::get))
        .route(routes::ENTRY, get(entry::get).post(entry::post))
        .route(routes::SLIPS, get(slips::get).post(slips::post))
        .route(routes::SURVEY, get(survey::get).post(survey::post))
        .route(routes::MIRROR, get(mirror::get).post(mirror::post))
        .route(routes::REPORT, get(report::get))
        .route(routes::REPORT_CSV, get(report::csv))
        .route(routes::REPORT_JSON, get(report::json))
        .route(routes::PROMISES, get(promises::get).post(promises::post))
        .route(
            routes::PROMISE_PICTURE,
            get(promises::own_picture::back).post(promises::own_picture::post).layer(upload::limit()),
        )
        .route(
            routes::PROMISE_PHOTO,
            get(promises::own_picture::back).post(promises::own_picture::photo).layer(upload::limit()),
        )
        .route(routes::CLASS, get(class::get).post(class::post))
        .route(routes::THANKS, get(thanks::get))
        .route(routes::LANGUAGES, get(languages::get))
        .route(routes::REVIEW, get(languages::review).post(languages::post).layer(upload::limit()))
        .route(routes::REVIEW_CSV, get(languages::csv))
        .route(routes::PICTOGRAMS, get(pictograms::get))
        .route(routes::WORKSHEETS, get(worksheets::get))
        .route(routes::WORKSHEET, get(worksheets::one))
        .route(routes::VOICES, get(voices::get).post(voices::post))
        .route(routes::VOICES_OF, get(voices::of_language).post(voices::remove))
        .layer(middleware::from_fn(same_origin))
        .layer(middleware::from_fn_with_state(app, first_visit::comes_first))
        .layer(middleware::from_fn(remember_language))
}

/// Takes forms only from pages of ours. Browsers say where a form comes from, and a page cannot forge it; the
/// session cookie is `SameSite` besides.
async fn same_origin(visitor: Visitor, request: Request, next: Next) -> Response {
    if request.method().is_safe() || is_ours(request.headers()) {
        return next.run(request).await;
    }
    let lang = visitor.team_lang();
    Failure::new(Fault::Foreign, lang).forward(routes::TEAM, crate::words::parent::go_back(lang)).into_response()
}

fn is_ours(headers: &HeaderMap) -> bool {
    let header = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    match (header("sec-fetch-site"), header("origin")) {
        (Some(site), _) => ["same-origin", "none"].contains(&site),
        (None, Some(origin)) => {
            let host = origin.parse::<Uri>().ok().and_then(|uri| uri.authority().map(ToString::to_string));
            host.as_deref() == header(header::HOST.as_str())
        }
        (None, None) => false,
    }
}

/// A language in the address of a team page is remembered in a cookie.
async fn remember_language(visitor: Visitor, request: Request, next: Next) -> Response {
    let asked = visitor.asked.as_deref().and_then(Lang::parse).filter(|lang| lang.is_for_team());
    let mut response = next.run(request).await;
    if let Some(lang) = asked {
        let name = super::visitor::LANGUAGE_COOKIE;
        let cookie = format!("{name}={}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly", lang.tag());
        response.headers_mut().append(header::SET_COOKIE, cookie.try_into().expect("a language tag is ASCII"));
    }
    response
}

/// The frame of a team page: school and way out above, languages below.
fn frame(lang: Lang, title: &str, school: Option<&School>, warn: bool, body: &Markup) -> Markup {
    frame_with(Look::Team, lang, title, school, warn, body)
}

/// The same in another look.
fn frame_with(look: Look, lang: Lang, title: &str, school: Option<&School>, warn: bool, body: &Markup) -> Markup {
    let whole = html! {
        header .top {
            a .home href=(routes::TEAM) {
                (ui::pictogram("anonymity-box")) span { (school.map_or("Drempel", |school| &school.name)) }
            }
            @if school.is_some() {
                form method="post" action=(routes::SIGN_OUT) { button .link { (say::sign_out(lang)) } }
            }
        }
        @if school.is_some_and(|school| school.example) { p .example { (crate::words::parent::example(lang)) } }
        main { (body) }
        footer .bottom {
            @if warn { p .warning { (say::plain_http_warning(lang)) } }
            ul .langs {
                @for other in Lang::all_for_team() {
                    li { a lang=(other.tag()) hreflang=(other.tag()) href=(format!("?l={}", other.tag()))
                        aria-current=[(other == lang).then_some("true")] { (other.name()) } }
                }
            }
        }
    };
    ui::page(lang, title, look, &whole)
}

/// Leads back to the page that something belongs to.
fn back(address: &str, name: &str) -> Markup {
    html! { p .back.noprint { a href=(address) { (ui::pictogram("ui-back")) (name) } } }
}

/// One labelled field, with what is wrong with it below.
fn field(id: &str, label: &str, help: Option<&str>, wrong: Option<&str>, input: &Markup) -> Markup {
    html! {
        div .field .wrong[wrong.is_some()] {
            label for=(id) { (label) }
            (input)
            @if let Some(help) = help { p .help #(format!("{id}-help")) { (help) } }
            @if let Some(wrong) = wrong { p .error #(format!("{id}-wrong")) role="alert" { (wrong) } }
        }
    }
}
