//! A form as it was sent: pairs of names and values, at most 16 KB.

use std::ops::Range;

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

/// Pairs of names and values, in the order in which they were sent. They are places in one text, because every
/// answer of every parent comes through here.
pub struct Form {
    text: String,
    pairs: Vec<(Range<usize>, Range<usize>)>,
}

impl Form {
    /// Reads a body; `None` when it is not text.
    pub fn read(body: &[u8]) -> Option<Self> {
        let body = std::str::from_utf8(body).ok()?;
        let mut form = Self { text: String::with_capacity(body.len()), pairs: Vec::with_capacity(16) };
        for pair in body.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let place = (form.keep(name), form.keep(value));
            form.pairs.push(place);
        }
        (!form.text.contains(['\0', '\u{fffd}'].as_slice())).then_some(form)
    }

    /// Decodes a name or a value and tells where it is kept.
    fn keep(&mut self, encoded: &str) -> Range<usize> {
        let start = self.text.len();
        if encoded.bytes().any(|byte| byte == b'%' || byte == b'+') {
            // The library decodes whole pairs; as a name without a value it decodes one piece.
            for (decoded, _) in form_urlencoded::parse(encoded.as_bytes()) {
                self.text.push_str(&decoded);
            }
        } else {
            self.text.push_str(encoded);
        }
        start..self.text.len()
    }

    fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(name, value)| (&self.text[name.clone()], &self.text[value.clone()]))
    }

    /// The first value of this name.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.pairs().find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// The first value of this name without white space around it; empty when there is none.
    pub fn text(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default().trim()
    }

    /// All values of this name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.pairs().filter(move |(key, _)| *key == name).map(|(_, value)| value)
    }

    /// All pairs whose name begins so, without that beginning.
    pub fn with_prefix<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.pairs().filter_map(move |(key, value)| Some((key.strip_prefix(prefix)?, value)))
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
        Self::read(&bytes).ok_or_else(|| failure(Fault::Form))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_reads_as_browsers_write_it() {
        let form = Form::read(b"name=De+Regenboog&q.a=1&q.b=%D8%A7&empty=&&alone&q.a=a%3Db%26c").unwrap();
        assert_eq!(form.get("name"), Some("De Regenboog"));
        assert_eq!(form.all("q.a").collect::<Vec<_>>(), ["1", "a=b&c"]);
        assert_eq!(form.with_prefix("q.").count(), 3);
        assert_eq!((form.get("q.b"), form.get("empty"), form.get("alone")), (Some("\u{627}"), Some(""), Some("")));
        assert_eq!(form.get("nothing"), None);
        for garbage in [&b"a=%ff"[..], b"a=\0", b"a=%00", b"\xff=1"] {
            assert!(Form::read(garbage).is_none());
        }
    }
}
