//! A form as it was sent: pairs of names and values, at most 16 KB.

use axum::{
    body::to_bytes,
    extract::{FromRequest, Request},
    http::header,
};

use super::{
    error::{Failure, Fault},
    visitor::Visitor,
};
use axum::extract::FromRequestParts as _;

/// The largest form that is read, in bytes.
pub const LARGEST: usize = 16 * 1024;
const CONTENT_TYPE: &str = "application/x-www-form-urlencoded";

/// Pairs of names and values, in the order in which they were sent.
pub struct Form(Vec<(String, String)>);

impl Form {
    /// The first value of this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// The first value of this name without white space around it; empty when there is none.
    pub fn text(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default().trim()
    }

    /// All values of this name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// All pairs whose name begins so, without that beginning.
    pub fn with_prefix<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.iter().filter_map(move |(key, value)| Some((key.strip_prefix(prefix)?, value.as_str())))
    }
}

impl<S: Send + Sync> FromRequest<S> for Form {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        let (mut parts, body) = request.into_parts();
        let Ok(visitor) = Visitor::from_request_parts(&mut parts, state).await;
        let failure = |fault| Failure::new(fault, visitor.lang());
        let content_type = parts.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let content_type = content_type.unwrap_or_default().split(';').next().unwrap_or_default().trim();
        if !content_type.eq_ignore_ascii_case(CONTENT_TYPE) {
            return Err(failure(Fault::ContentType));
        }
        let announced = parts.headers.get(header::CONTENT_LENGTH).and_then(|v| v.to_str().ok()?.parse::<usize>().ok());
        if announced.is_some_and(|length| length > LARGEST) {
            return Err(failure(Fault::TooLarge));
        }
        // Without an announced length, an error while reading is a body that does not end in time.
        let bytes = to_bytes(body, LARGEST).await.map_err(|_| failure(Fault::TooLarge))?;
        let pairs = form_urlencoded::parse(&bytes).into_owned().collect::<Vec<_>>();
        if pairs.iter().any(|(key, value)| [key, value].iter().any(|text| text.contains(['\0', '\u{fffd}']))) {
            return Err(failure(Fault::Form));
        }
        Ok(Self(pairs))
    }
}
