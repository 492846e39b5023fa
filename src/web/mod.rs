//! Turns requests into domain calls, and values into pages.

use std::sync::Arc;

use axum::{
    Router,
    extract::Request,
    http::{Extensions, HeaderValue, StatusCode, header},
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::get,
};
use tower_http::catch_panic::CatchPanicLayer;

use crate::{
    clock::{Clock, Random},
    store::{Store, boxes::Sealer, boxes::count::Writer},
};

pub mod catalog;
pub mod error;
pub mod flood;
pub mod form;
pub mod parent;
pub mod room;
pub mod routes;
pub mod tablet;
pub mod team;
pub mod ui;
pub mod upload;
pub mod visitor;

/// What every handler can reach.
#[derive(Debug)]
pub struct App {
    /// The database.
    pub store: Store,
    /// The key and the nonces.
    pub sealer: Sealer,
    /// The way into the boxes.
    pub writer: Writer,
    /// What time it is.
    pub clock: Clock,
    /// Randomness.
    pub random: Random,
    /// Where the service can be reached from outside, without a slash at the end.
    pub public_url: String,
    /// What is open where, and its pages.
    pub catalog: catalog::Catalog,
    /// Who sends too much; only in memory.
    pub flood: flood::Flood,
}

/// The application, shared by all handlers.
pub type Shared = Arc<App>;

impl App {
    /// Puts an application together around a store.
    pub fn new(store: Store, sealer: Sealer, clock: Clock, public_url: String) -> Shared {
        Arc::new(Self {
            writer: Writer::start(store.clone(), sealer.clone()),
            random: sealer.random.clone(),
            catalog: catalog::Catalog::new(),
            flood: flood::Flood::new(),
            store,
            sealer,
            clock,
            public_url,
        })
    }

    /// Seconds since 1970.
    pub fn seconds(&self) -> i64 {
        self.clock.now().as_second()
    }
}

/// All pages.
pub fn router(app: Shared) -> Router {
    behind_all_layers(pages(&app), app)
}

fn pages(app: &Shared) -> Router<Shared> {
    Router::new()
        .route(routes::ROOT, get(team::home::root))
        .route(routes::HEALTH, get(health))
        .merge(team::router(app.clone()))
        .route(routes::TRUST, get(parent::trust::get))
        .route(routes::RESULTS, get(parent::told::get))
        .route(routes::PICTURE, get(team::promises::own_picture::get))
        .route(routes::VOICE, get(room::voice))
        .route(routes::ROOM, get(room::get).post(room::post))
        .route(routes::ROOM_CLIP, get(room::listen).put(room::put).delete(room::delete))
        .merge(tablet::router())
        .route(routes::SPOT, get(parent::get).post(parent::post))
        .route(routes::SLIP, get(parent::get_with_slip).post(parent::post_with_slip))
        .fallback(error::not_found)
        .method_not_allowed_fallback(error::wrong_method)
}

/// Puts pages behind what every answer goes through: a panic becomes a page, and headers are set.
pub fn behind_all_layers(pages: Router<Shared>, app: Shared) -> Router {
    pages.layer(CatchPanicLayer::custom(error::panicked)).layer(middleware::from_fn(headers)).with_state(app)
}

/// Says that the service and its database are there.
async fn health(axum::extract::State(app): axum::extract::State<Shared>) -> StatusCode {
    match crate::store::catalog::revision(&app.store).await {
        Ok(_) => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

/// Headers of every answer. The content policy starts from nothing; each allowance is a hash of a file of ours.
async fn headers(request: Request, next: Next) -> Response {
    let (uri, language) = (request.uri().clone(), request.headers().get(header::ACCEPT_LANGUAGE).cloned());
    let mut response = next.run(request).await;
    if let Some(error::Panicked(number)) = response.extensions().get() {
        let headers = language.into_iter().map(|value| (header::ACCEPT_LANGUAGE, value)).collect();
        let visitor = visitor::Visitor::of(&uri, &headers, &Extensions::new());
        response = error::Failure::inside(visitor.lang(), *number).into_response();
    }
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, ui::policy().clone());
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}
