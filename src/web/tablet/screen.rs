//! The second screen at a stand: the votes so far, in steps of ten taps and five minutes, where the team turned it on.

use axum::{
    extract::State,
    http::{HeaderName, HeaderValue},
    response::{IntoResponse, Response},
};
use maud::{Markup, html};

use super::{Access, access, kiosk::text, pairing, private};
use crate::{
    domain::survey::Survey,
    store::{boxes::live, spots, surveys, tablets::TabletKind},
    web::{
        Shared,
        error::{Failure, Fault, Result, trouble},
        form::Form,
        ui::{self, Look},
        visitor::Visitor,
    },
    words::{Lang, parent, places as say},
};

/// The page asks again by itself after so many seconds; the votes move every five minutes.
const AGAIN: HeaderValue = HeaderValue::from_static("60");
const REFRESH: HeaderName = HeaderName::from_static("refresh");
/// Languages in which the title stands.
const TITLES: usize = 3;

/// `GET /screen`: it asks again by itself, also after a fault: nobody stands beside it with a keyboard.
pub async fn get(State(app): State<Shared>, visitor: Visitor) -> Response {
    ([(REFRESH, AGAIN)], show(&app, &visitor).await).into_response()
}

async fn show(app: &Shared, visitor: &Visitor) -> Result<Response> {
    let access = match access(app, TabletKind::Screen, visitor).await? {
        Ok(access) => access,
        Err(refused) => return Ok(pairing::ask(TabletKind::Screen, visitor, refused)),
    };
    let (lang, scope) = (visitor.lang(), access.tablet.scope);
    let missing = || Failure::new(Fault::NotFound, lang);
    let id = access.tablet.survey.ok_or_else(missing)?;
    let survey = surveys::get(&app.store, scope, id).await.map_err(trouble(lang))?.ok_or_else(missing)?;
    let votes = live::votes(&app.store, &app.sealer, scope, &survey, app.seconds()).await.map_err(trouble(lang))?;
    let code = spots::for_parents(&app.store, scope).await.map_err(trouble(lang))?.first().map(|spot| spot.code);
    Ok(private(page(&access, &survey, votes.as_deref(), code)))
}

/// `POST /screen`: exchanges a code for a key.
pub async fn pair(State(app): State<Shared>, visitor: Visitor, form: Form) -> Result<Response> {
    pairing::exchange(&app, TabletKind::Screen, &visitor, &form).await.map(IntoResponse::into_response)
}

fn page(access: &Access, survey: &Survey, votes: Option<&[u64]>, code: Option<crate::domain::code::Code>) -> Markup {
    let mut languages: Vec<Lang> = access.school.languages.iter().filter_map(|tag| Lang::parse(tag)).collect();
    languages.truncate(TITLES);
    let lang = languages.first().copied().unwrap_or_else(|| Lang::all().next().expect("there are languages"));
    let most = votes.and_then(|votes| votes.iter().max()).copied().filter(|most| *most > 0);
    let candidates = survey.snapshot.vote.iter().flat_map(|vote| &vote.candidates);
    let body = html! {
        main .live {
            h1 { @for other in &languages { span lang=(other.tag()) dir=(other.dir()) { (say::live_title(*other)) } " " } }
            @if access.school.example { p .note { (parent::example(lang)) } }
            @match (votes, most) {
                (None, _) => p .large { (parent::closed_text(lang)) },
                (Some(_), None) => p .large { (say::live_soon(lang)) },
                (Some(votes), Some(most)) => ul .bars {
                    @for (one, n) in candidates.zip(votes) {
                        li {
                            (ui::picture(&one.picture, code))
                            span { (text(one, lang).0) }
                            progress max=(most) value=(n) aria-label=(text(one, lang).0) {}
                            b { @if *n == 0 { "…" } @else { (n) "+" } }
                        }
                    }
                },
            }
        }
    };
    ui::page(lang, &say::live_title(lang), Look::Live, &body)
}
