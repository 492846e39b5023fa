//! Who is signed in: a cookie with a random token.

use axum::{
    extract::FromRequestParts,
    http::{HeaderValue, request::Parts},
    response::{IntoResponse, Redirect, Response},
};

use super::super::{Shared, error::trouble, routes, visitor::Visitor};
use crate::{
    store::{schools, schools::School, scope::SchoolScope, sessions},
    words::Lang,
};

/// A signed-in member, and what their page needs to know.
pub struct Signed {
    /// What they may do.
    pub scope: SchoolScope,
    /// Their school.
    pub school: School,
    /// The language of their pages.
    pub lang: Lang,
    /// Their connection is neither https nor this machine.
    pub unprotected: bool,
}

/// How the cookie is set: on https and on `localhost` with the `__Host-` prefix, which no other site or port can
/// overwrite; on plain http in a local network as an ordinary cookie, with a warning on the page.
pub fn is_protected(app: &Shared, visitor: &Visitor) -> bool {
    app.public_url.starts_with("https://") || visitor.host() == "localhost"
}

fn name(protected: bool) -> &'static str {
    if protected { "__Host-drempel" } else { "drempel" }
}

/// The cookie that begins a session, or ends it when the token is empty.
pub fn cookie(protected: bool, token: &str) -> HeaderValue {
    let secure = if protected { "; Secure" } else { "" };
    let age = if token.is_empty() { 0 } else { sessions::SECONDS };
    let cookie = format!("{}={token}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{secure}", name(protected));
    HeaderValue::try_from(cookie).expect("a token is hexadecimal")
}

/// The token in the cookie, if there is one.
pub fn token(app: &Shared, visitor: &Visitor) -> Option<String> {
    visitor.cookie(name(is_protected(app, visitor))).map(str::to_owned)
}

/// What the database keeps of a token.
pub fn hash(app: &Shared, token: &str) -> [u8; 32] {
    app.sealer.key.hash("session", &[token.as_bytes()])
}

impl FromRequestParts<Shared> for Signed {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Response> {
        let Ok(visitor) = Visitor::from_request_parts(parts, app).await;
        let lang = visitor.team_lang();
        let sign_in = || Redirect::to(routes::SIGN_IN).into_response();
        let token = token(app, &visitor).ok_or_else(sign_in)?;
        let trouble = |error| trouble(lang)(error).into_response();
        let scope = sessions::scope(&app.store, &hash(app, &token), app.seconds()).await.map_err(trouble)?;
        let scope = scope.ok_or_else(sign_in)?;
        let school = schools::get(&app.store, scope).await.map_err(trouble)?;
        Ok(Self { scope, school, lang, unprotected: !is_protected(app, &visitor) && !visitor.peer.is_loopback() })
    }
}
