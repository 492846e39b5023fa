//! A form with a file in it, read into memory within a bound.

use std::collections::BTreeMap;

use axum::{
    extract::{DefaultBodyLimit, FromRequest, FromRequestParts as _, Multipart, Request},
    http::StatusCode,
};

use super::{
    error::{Failure, Fault},
    visitor::Visitor,
};

/// The largest form with a file that is read, in bytes.
pub const LARGEST: usize = 6 * 1024 * 1024;

/// The fields of such a form.
#[derive(Debug, Default)]
pub struct Upload {
    fields: Vec<(String, String)>,
    files: BTreeMap<String, Vec<u8>>,
}

impl Upload {
    /// The first value of this name, without white space around it; empty when there is none.
    pub fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    /// All values of this name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// A file that was chosen; nothing when none was.
    pub fn file(&self, name: &str) -> Option<&[u8]> {
        self.files.get(name).map(Vec::as_slice).filter(|bytes| !bytes.is_empty())
    }
}

/// Lets a route take forms with a file.
pub fn limit() -> DefaultBodyLimit {
    limit_for(1)
}

/// Lets a route take forms with so many files.
pub fn limit_for(files: usize) -> DefaultBodyLimit {
    DefaultBodyLimit::max(files * LARGEST)
}

impl<S: Send + Sync> FromRequest<S> for Upload {
    type Rejection = Failure;

    async fn from_request(request: Request, state: &S) -> Result<Self, Failure> {
        let (mut parts, body) = request.into_parts();
        let Ok(visitor) = Visitor::from_request_parts(&mut parts, state).await;
        let lang = visitor.lang();
        let wrong = |status: StatusCode| {
            let fault = if status == StatusCode::PAYLOAD_TOO_LARGE { Fault::TooLarge } else { Fault::Form };
            Failure::new(fault, lang)
        };
        let request = Request::from_parts(parts, body);
        let mut form =
            Multipart::from_request(request, state).await.map_err(|_| Failure::new(Fault::ContentType, lang))?;
        let mut upload = Self::default();
        while let Some(field) = form.next_field().await.map_err(|e| wrong(e.status()))? {
            let name = field.name().unwrap_or_default().to_owned();
            let is_file = field.file_name().is_some();
            let bytes = field.bytes().await.map_err(|e| wrong(e.status()))?;
            if is_file {
                upload.files.insert(name, bytes.to_vec());
            } else {
                let text = String::from_utf8(bytes.to_vec()).map_err(|_| wrong(StatusCode::BAD_REQUEST))?;
                upload.fields.push((name, text));
            }
        }
        Ok(upload)
    }
}
