//! A browser without a window: talks to the router itself, and keeps cookies.

use std::collections::BTreeMap;

use axum::{
    body::{Body, to_bytes},
    http::{HeaderMap, Request, header},
};
use drempel::web::{Shared, router};
use tower::ServiceExt as _;

pub struct Client {
    app: Shared,
    cookies: BTreeMap<String, String>,
    /// Headers of every request.
    pub headers: Vec<(&'static str, String)>,
}

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
}

impl Reply {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    /// The body without the invisible marks that keep writing directions apart.
    pub fn text(&self) -> String {
        drempel::words::plain(&self.body)
    }

    pub fn location(&self) -> &str {
        self.header("location")
    }
}

impl Client {
    pub fn new(app: Shared) -> Self {
        Self { app, cookies: BTreeMap::new(), headers: vec![("host", "localhost:8080".to_owned())] }
    }

    pub async fn get(&mut self, path: &str) -> Reply {
        self.request(Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// Sends a form from a page of the service itself.
    pub async fn post<K: AsRef<str>, V: AsRef<str>>(&mut self, path: &str, form: &[(K, V)]) -> Reply {
        let body = encode(form);
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body));
        self.request(request.unwrap()).await
    }

    pub async fn request(&mut self, mut request: Request<Body>) -> Reply {
        for (name, value) in &self.headers {
            request.headers_mut().insert(*name, value.parse().unwrap());
        }
        if !self.cookies.is_empty() {
            let line: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request.headers_mut().insert(header::COOKIE, line.join("; ").parse().unwrap());
        }
        let response = router(self.app.clone()).oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let (name, value) = cookie.to_str().unwrap().split(';').next().unwrap().split_once('=').unwrap();
            match value {
                "" => self.cookies.remove(name),
                value => self.cookies.insert(name.to_owned(), value.to_owned()),
            };
        }
        let body = to_bytes(body, 1 << 20).await.unwrap();
        Reply {
            status: parts.status.as_u16(),
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    /// Is signed in from somewhere else.
    pub fn keep_cookie(&mut self, name: &str, value: &str) {
        self.cookies.insert(name.to_owned(), value.to_owned());
    }

    pub fn cookies(&self) -> &BTreeMap<String, String> {
        &self.cookies
    }
}

pub fn encode<K: AsRef<str>, V: AsRef<str>>(form: &[(K, V)]) -> String {
    let mut encoded = form_urlencoded::Serializer::new(String::new());
    encoded.extend_pairs(form.iter().map(|(key, value)| (key.as_ref(), value.as_ref())));
    encoded.finish()
}
