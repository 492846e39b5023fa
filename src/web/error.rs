//! All errors go through one page: a translated sentence and a way forward for the visitor; the cause, under a
//! number, for the log. No cause ever reaches a page.

use std::any::Any;

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use maud::html;

use super::{
    routes,
    ui::{self, Look},
    visitor::Visitor,
};
use crate::{
    store::{StoreError, boxes::count::Unavailable},
    words::{Lang, parent as say},
};

/// What went wrong, as a visitor sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// No place has this code.
    UnknownCode,
    /// There is no such page, or not for this member.
    NotFound,
    /// There is a page, but not for this method.
    Method,
    /// The survey is not offered in this language.
    Language,
    /// The answer does not fit the survey.
    Answer,
    /// More than 16 KB.
    TooLarge,
    /// Not a form.
    ContentType,
    /// A form that cannot be read.
    Form,
    /// The survey takes no answers any more.
    Closed,
    /// Too many answers from one place.
    Flood,
    /// The database is locked, full or away.
    Busy,
    /// A form of another website.
    Foreign,
    /// A fault of ours.
    Inside,
}

impl Fault {
    /// The status of the answer.
    pub fn status(self) -> StatusCode {
        match self {
            Self::UnknownCode | Self::NotFound => StatusCode::NOT_FOUND,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Language | Self::Form => StatusCode::BAD_REQUEST,
            Self::Answer => StatusCode::UNPROCESSABLE_ENTITY,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::ContentType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Closed => StatusCode::CONFLICT,
            Self::Flood => StatusCode::TOO_MANY_REQUESTS,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Foreign => StatusCode::FORBIDDEN,
            Self::Inside => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    fn words(self, lang: Lang) -> (String, String) {
        match self {
            Self::UnknownCode => (say::error_unknown_code_title(lang), say::error_unknown_code_text(lang)),
            Self::NotFound | Self::Method => (say::error_not_found_title(lang), say::error_not_found_text(lang)),
            Self::Language => (say::error_language_title(lang), say::error_language_text(lang)),
            Self::Answer => (say::error_answer_title(lang), say::error_answer_text(lang)),
            Self::TooLarge => (say::error_too_large_title(lang), say::error_too_large_text(lang)),
            Self::ContentType | Self::Form => (say::error_form_title(lang), say::error_form_text(lang)),
            Self::Closed => (say::error_closed_title(lang), say::error_closed_text(lang)),
            Self::Flood | Self::Busy => (say::error_busy_title(lang), say::error_busy_text(lang)),
            Self::Foreign => (say::error_foreign_title(lang), say::error_foreign_text(lang)),
            Self::Inside => (say::error_inside_title(lang), say::error_inside_text(lang)),
        }
    }

    fn picture(self) -> &'static str {
        match self {
            Self::Closed => "ui-closed",
            Self::Flood | Self::Busy | Self::Inside => "ui-busy",
            Self::Language => "ui-language",
            _ => "ui-lost",
        }
    }
}

/// A fault on its way to a visitor.
#[derive(Clone, Debug)]
pub struct Failure {
    fault: Fault,
    lang: Lang,
    /// Where to go from here, and what that is called.
    forward: Option<(String, String)>,
    /// Languages to choose from, with their addresses.
    languages: Vec<Lang>,
    number: Option<u32>,
}

/// What a handler returns.
pub type Result<T, E = Failure> = std::result::Result<T, E>;

impl Failure {
    /// A fault for a visitor who reads this language.
    pub fn new(fault: Fault, lang: Lang) -> Self {
        Self { fault, lang, forward: None, languages: Vec::new(), number: None }
    }

    /// A fault of ours whose cause stands in the log under this number.
    pub fn inside(lang: Lang, number: u32) -> Self {
        Self { number: Some(number), ..Self::new(Fault::Inside, lang) }
    }

    /// Offers a way forward.
    #[must_use]
    pub fn forward(mut self, address: impl Into<String>, name: impl Into<String>) -> Self {
        self.forward = Some((address.into(), name.into()));
        self
    }

    /// Offers to type a code.
    #[must_use]
    pub fn to_root(self) -> Self {
        let lang = self.lang;
        self.forward(routes::ROOT, say::root_title(lang))
    }

    /// Offers languages to choose from.
    #[must_use]
    pub fn languages(mut self, languages: Vec<Lang>) -> Self {
        self.languages = languages;
        self
    }
}

/// For `map_err`: turns trouble with the database into a page, and writes the cause into the log.
pub fn trouble(lang: Lang) -> impl Fn(StoreError) -> Failure {
    move |error| {
        let fault = if error.is_outage() || error.is_passing() { Fault::Busy } else { Fault::Inside };
        let number = number_of(&error);
        tracing::error!(number, %error, "a page could not be made");
        Failure { number: Some(number), ..Failure::new(fault, lang) }
    }
}

/// For `map_err`: the box could not be reached.
pub fn unavailable(lang: Lang) -> impl Fn(Unavailable) -> Failure {
    move |Unavailable| Failure::new(Fault::Busy, lang)
}

/// A number to find the cause in the log: the same cause has the same number.
fn number_of(error: &dyn std::fmt::Display) -> u32 {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    let mut hasher = DefaultHasher::new();
    error.to_string().hash(&mut hasher);
    (hasher.finish() % 1_000_000) as u32
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let (title, text) = self.fault.words(self.lang);
        let body = html! {
            main .message {
                (ui::pictogram(self.fault.picture()))
                h1 { (title) }
                p { (text) }
                @if let Some(number) = self.number {
                    p .quiet { (say::error_number(self.lang, number.to_string())) }
                }
                @if let Some((address, name)) = &self.forward {
                    p { a .button href=(address) { (name) } }
                }
                @if !self.languages.is_empty() { (ui::languages_of_page(&self.languages, "")) }
            }
        };
        let mut response = ui::page(self.lang, &title, Look::Parent, &body).into_response();
        *response.status_mut() = self.fault.status();
        if matches!(self.fault, Fault::Busy | Fault::Flood) {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
        }
        response
    }
}

/// For addresses that lead nowhere.
pub async fn not_found(visitor: Visitor) -> Failure {
    Failure::new(Fault::NotFound, visitor.lang()).to_root()
}

/// For pages that are only read.
pub async fn wrong_method(visitor: Visitor) -> Failure {
    Failure::new(Fault::Method, visitor.lang()).to_root()
}

/// Marks the answer of a handler that panicked; the page is made where the visitor's language is known.
#[derive(Clone, Copy, Debug)]
pub struct Panicked(pub u32);

/// A panic in a handler: the log gets the message, the visitor a page with its number.
pub fn panicked(panic: Box<dyn Any + Send + 'static>) -> Response {
    let message = panic.downcast_ref::<String>().map(String::as_str);
    let message = message.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("no message");
    let number = number_of(&message);
    tracing::error!(number, message, "a handler panicked");
    let mut response = StatusCode::INTERNAL_SERVER_ERROR.into_response();
    response.extensions_mut().insert(Panicked(number));
    response
}
