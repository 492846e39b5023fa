//! Tablets: the kiosk at a party stand, the helper's tablet, and the second screen. Each is paired once with a short code
//! and gets a key, which can do one thing for one school until a day. The key stands in a cookie that no script can read.
//!
//! | file | what it is |
//! |---|---|
//! | [`pairing`] | typing the code; what a tablet says that may no longer work |
//! | [`kiosk`] | a vote at a stand |
//! | [`helper`] | a survey that is asked aloud |
//! | [`screen`] | the votes so far |

use axum::{
    Router,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::{get, post},
};

use tower_http::compression::CompressionLayer;

use super::{
    Shared,
    error::{Failure, Fault, Result, trouble},
    form::Form,
    routes,
    ui::{self, TABLET_WORKER_JS},
    visitor::Visitor,
};
use crate::{
    domain::day::Day,
    store::{
        boxes::{Sealer, count::Outcome, keeper::zone_or_utc},
        schools::{self, School},
        tablets::{self, Tablet, TabletKind},
    },
    words::Lang,
};

pub mod helper;
pub mod kiosk;
pub mod pairing;
pub mod screen;

/// The cookie with a tablet's key. Its path keeps the kinds apart.
const COOKIE: &str = "drempel-tablet";

/// All addresses of tablets.
pub fn router() -> Router<Shared> {
    Router::new()
        .route(routes::KIOSK, get(kiosk::get).post(kiosk::pair))
        .route(routes::KIOSK_VOTES, post(kiosk::votes))
        .route(&format!("{}{}", routes::KIOSK, routes::STATE), get(kiosk::state))
        .route(&format!("{}{}", routes::KIOSK, routes::WORKER), get(async || worker(routes::KIOSK)))
        .route(routes::HELPER, get(helper::get).post(helper::pair))
        .route(routes::HELPER_ANSWERS, post(helper::answers))
        .route(&format!("{}{}", routes::HELPER, routes::STATE), get(helper::state))
        .route(&format!("{}{}", routes::HELPER, routes::WORKER), get(async || worker(routes::HELPER)))
        .route(routes::SCREEN, get(screen::get).post(screen::pair))
        // A tablet's page holds the words of every language.
        .layer(CompressionLayer::new())
}

/// Where a tablet of a kind works.
pub fn path(kind: TabletKind) -> &'static str {
    match kind {
        TabletKind::Kiosk => routes::KIOSK,
        TabletKind::Helper => routes::HELPER,
        TabletKind::Screen => routes::SCREEN,
    }
}

/// What the database keeps of a pairing code, and of the key that it is exchanged for.
pub fn hash(sealer: &Sealer, what: &str, secret: &str) -> [u8; 32] {
    sealer.key.hash(&format!("tablet {what}"), &[secret.as_bytes()])
}

/// A tablet whose key is right, and what its pages need to know.
struct Access {
    tablet: Tablet,
    school: School,
    today: Day,
}

/// Why a tablet gets nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It has no key yet.
    NoKey,
    /// Its key was withdrawn, or its last day is over.
    Ended,
}

impl Refused {
    fn status(self) -> StatusCode {
        match self {
            Self::NoKey => StatusCode::UNAUTHORIZED,
            Self::Ended => StatusCode::GONE,
        }
    }
}

/// Who is at the other end.
async fn access(app: &Shared, kind: TabletKind, visitor: &Visitor) -> Result<std::result::Result<Access, Refused>> {
    let Some(key) = visitor.cookie(COOKIE) else { return Ok(Err(Refused::NoKey)) };
    let trouble = trouble(visitor.lang());
    let tablet = tablets::by_token(&app.store, kind, &hash(&app.sealer, "key", key)).await.map_err(&trouble)?;
    let Some(tablet) = tablet else { return Ok(Err(Refused::Ended)) };
    let school = schools::get(&app.store, tablet.scope).await.map_err(&trouble)?;
    let today = Day::at(app.clock.now(), &zone_or_utc(&school.zone));
    Ok(if today <= tablet.until { Ok(Access { tablet, school, today }) } else { Err(Refused::Ended) })
}

/// The cookie that gives a tablet its key.
fn cookie(app: &Shared, kind: TabletKind, key: &str, days: i64) -> HeaderValue {
    let secure = if app.public_url.starts_with("https://") { "; Secure" } else { "" };
    let age = (days + 1) * 24 * 3600;
    let cookie = format!("{COOKIE}={key}; Path={}; Max-Age={age}; HttpOnly; SameSite=Lax{secure}", path(kind));
    HeaderValue::try_from(cookie).expect("a key is hexadecimal")
}

/// The script that keeps the page on the tablet; its scope is the page's address and nothing else.
fn worker(path: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-cache")),
        (ALLOWED, HeaderValue::from_static(path)),
    ];
    (headers, ui::trimmed(TABLET_WORKER_JS)).into_response()
}

/// How far the worker may reach: its file stands below the page.
const ALLOWED: header::HeaderName = header::HeaderName::from_static("service-worker-allowed");

/// The sitting that something belongs to which waited so many days on a tablet.
fn day_of(form: &Form, today: Day, opens: Day, closes: Day) -> Day {
    let age: i64 = form.get("age").and_then(|age| age.parse().ok()).unwrap_or(0).clamp(0, 3_650);
    today.plus(-age).min(closes).max(opens)
}

/// What a tablet's script hears: the state of what it asks, or that it came too late.
fn answer(outcome: Outcome, state: String) -> Response {
    match outcome {
        Outcome::Counted => state.into_response(),
        Outcome::Closed => StatusCode::CONFLICT.into_response(),
        // Tablets have no slips.
        Outcome::SlipUsed => StatusCode::UNPROCESSABLE_ENTITY.into_response(),
    }
}

/// Something that a tablet's script cannot have sent.
fn unreadable(lang: Lang) -> Failure {
    Failure::new(Fault::Answer, lang)
}

/// A page for a tablet is never kept by anything between: only its own worker keeps it.
fn private(page: impl IntoResponse) -> Response {
    let mut response = page.into_response();
    let headers: &mut HeaderMap = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
