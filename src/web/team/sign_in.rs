//! Signing in and out. A wrong address and a wrong password get the same answer, in the same time.

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};

use super::{
    super::{
        Shared,
        error::{Result, trouble},
        form::Form,
        routes,
        visitor::Visitor,
    },
    field, frame, password, session,
};
use crate::{
    store::{attempts, members, members::Member, sessions},
    words::{Lang, team as say},
};

/// `GET /team/sign-in`
pub async fn get(visitor: Visitor) -> Markup {
    page(visitor.team_lang(), "", None)
}

/// `POST /team/sign-in`
pub async fn post(State(app): State<Shared>, visitor: Visitor, form: Form) -> Result<Response> {
    let lang = visitor.team_lang();
    let email = form.text("email").to_lowercase();
    let who = app.sealer.key.hash("attempt", &[email.as_bytes()]);
    if let Err(seconds) = attempts::take(&app.store, &who, app.seconds()).await.map_err(trouble(lang))? {
        let slow = say::sign_in_slow(lang, seconds);
        return Ok((StatusCode::TOO_MANY_REQUESTS, page(lang, &email, Some(&slow))).into_response());
    }
    let member = members::by_email(&app.store, &email).await.map_err(trouble(lang))?;
    let hash = member.as_ref().map(|member| member.password_hash.as_str());
    let typed = form.get("password").unwrap_or_default();
    if !password::fits(typed, hash).await {
        let wrong = say::sign_in_wrong(lang);
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page(lang, &email, Some(&wrong))).into_response());
    }
    attempts::forgive(&app.store, &who).await.map_err(trouble(lang))?;
    begin(&app, &visitor, &member.expect("a password fits only a member")).await
}

/// `POST /team/sign-out`
pub async fn sign_out(State(app): State<Shared>, visitor: Visitor) -> Result<Response> {
    if let Some(token) = session::token(&app, &visitor) {
        let hash = session::hash(&app, &token);
        sessions::end(&app.store, &hash).await.map_err(trouble(visitor.team_lang()))?;
    }
    let cookie = session::cookie(session::is_protected(&app, &visitor), "");
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(routes::SIGN_IN)).into_response())
}

/// Begins a session and leads to the first screen.
pub async fn begin(app: &Shared, visitor: &Visitor, member: &Member) -> Result<Response> {
    let token: String = app.random.bytes::<32>().iter().map(|byte| format!("{byte:02x}")).collect();
    let hash = session::hash(app, &token);
    sessions::begin(&app.store, &hash, member, app.seconds()).await.map_err(trouble(visitor.team_lang()))?;
    let cookie = session::cookie(session::is_protected(app, visitor), &token);
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(routes::TEAM)).into_response())
}

fn page(lang: Lang, email: &str, wrong: Option<&str>) -> Markup {
    let title = say::sign_in_title(lang);
    let body = html! {
        form .narrow method="post" {
            h1 { (title) }
            @if let Some(wrong) = wrong { p .error role="alert" { (wrong) } }
            (field("email", &say::email(lang), None, None, &html! {
                input #email name="email" type="email" required autocomplete="username" value=(email);
            }))
            (field("password", &say::password(lang), None, None, &html! {
                input #password name="password" type="password" required autocomplete="current-password";
            }))
            button .button { (say::sign_in_submit(lang)) }
        }
    };
    frame(lang, &title, None, false, &body)
}
