//! The places where codes hang: each has a code for years, and a poster.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};

use super::{
    super::{
        Shared,
        error::{Result, trouble},
        form::Form,
        routes, ui,
    },
    field, frame, names,
    session::Signed,
};
use crate::{
    domain::{ids::SpotId, place::PlaceKind},
    store::spots::{self, Spot},
    words::team as say,
};

/// Characters of a place's own name.
const LONGEST_NAME: usize = 40;
/// Places of a school: more would not fit on a list that somebody reads.
const MOST: usize = 60;

/// `GET /team/places`
pub async fn get(State(app): State<Shared>, signed: Signed) -> Result<Markup> {
    page(&app, &signed, None).await
}

/// `POST /team/places`: adds a place, or names one anew.
pub async fn post(State(app): State<Shared>, signed: Signed, form: Form) -> Result<Response> {
    let lang = signed.lang;
    let name = form.text("name");
    let refuse =
        async |wrong| Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&app, &signed, Some(wrong)).await?).into_response());
    if name.chars().count() > LONGEST_NAME {
        return refuse(say::wrong_place_name(lang)).await;
    }
    match form.get("id").map(|id| id.parse().map(SpotId)) {
        Some(Ok(id)) => {
            spots::rename(&app.store, signed.scope, id, name).await.map_err(trouble(lang))?;
        }
        Some(Err(_)) => return refuse(say::wrong_place(lang)).await,
        None => {
            let kind = PlaceKind::FOR_PARENTS.into_iter().find(|kind| kind.as_str() == form.text("kind"));
            let Some(kind) = kind else { return refuse(say::wrong_place(lang)).await };
            if spots::all(&app.store, signed.scope).await.map_err(trouble(lang))?.len() >= MOST {
                return refuse(say::wrong_places(lang, MOST)).await;
            }
            spots::add(&app.store, signed.scope, kind, name, &app.random).await.map_err(trouble(lang))?;
        }
    }
    app.catalog.refresh(&app.store).await.map_err(trouble(lang))?;
    Ok(Redirect::to(routes::PLACES).into_response())
}

async fn page(app: &Shared, signed: &Signed, wrong: Option<String>) -> Result<Markup> {
    let lang = signed.lang;
    let title = say::places_title(lang);
    let spots = spots::for_parents(&app.store, signed.scope).await.map_err(trouble(lang))?;
    let body = html! {
        h1 { (title) }
        p { (say::places_intro(lang)) }
        @if let Some(wrong) = wrong { p .error role="alert" { (wrong) } }
        section { ul .spots { @for spot in &spots { li { (place(signed, spot)) } } } }
        section {
            h2 { (say::places_add(lang)) }
            form method="post" {
                fieldset .field {
                    legend { (say::places_kind(lang)) }
                    div .options {
                        @for (index, kind) in PlaceKind::FOR_PARENTS.into_iter().enumerate() {
                            label {
                                input type="radio" name="kind" value=(kind.as_str()) checked[index == 0];
                                (ui::pictogram(&format!("place-{}", kind.as_str())))
                                span { (names::place_kind(lang, kind)) }
                            }
                        }
                    }
                }
                (field("name", &say::places_name(lang), Some(&say::places_name_help(lang)), None, &html! {
                    input #name name="name" maxlength=(LONGEST_NAME) autocomplete="off" aria-describedby="name-help";
                }))
                button .button { (say::places_add_submit(lang)) }
            }
        }
    };
    Ok(frame(lang, &title, Some(&signed.school), signed.unprotected, &body))
}

fn place(signed: &Signed, spot: &Spot) -> Markup {
    let lang = signed.lang;
    let id = format!("name-{}", spot.id.0);
    html! {
        (ui::pictogram(&format!("place-{}", spot.kind.as_str())))
        span {
            strong { (names::place(lang, spot)) } br;
            span .quiet dir="ltr" { (spot.code) }
            details {
                summary { (say::places_rename(lang)) }
                form .inline method="post" {
                    input type="hidden" name="id" value=(spot.id.0);
                    label .v for=(id) { (say::places_name(lang)) }
                    input #(id) name="name" maxlength=(LONGEST_NAME) autocomplete="off" value=(spot.name);
                    button .button.plainer { (say::save(lang)) }
                }
            }
        }
        a .button.plainer href=(routes::poster(spot.id)) { (say::code_poster(lang)) }
    }
}
