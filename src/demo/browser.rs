//! A browser without a window, for the simulated people: it sends forms to the handlers and keeps cookies.

use std::collections::BTreeMap;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use tower::ServiceExt as _;

use super::Result;
use crate::web::{Shared, router};

/// One person's browser.
pub struct Browser {
    app: Shared,
    cookies: BTreeMap<String, String>,
}

impl Browser {
    /// Nobody is signed in yet.
    pub fn new(app: Shared) -> Self {
        Self { app, cookies: BTreeMap::new() }
    }

    /// Opens a page, which must be there.
    pub async fn get(&mut self, path: &str) -> Result {
        let (status, _) = self.request(Request::get(path), Body::empty()).await?;
        if status.is_success() { Ok(()) } else { Err(format!("{path} answered {status}")) }
    }

    /// Sends a form that must be taken; returns where it leads.
    pub async fn post<V: AsRef<str>>(&mut self, path: &str, form: &[(&str, V)]) -> Result<String> {
        let (status, location) = self.send(path, form).await?;
        if status.is_redirection() { Ok(location) } else { Err(format!("{path} answered {status}")) }
    }

    /// Sends a form; returns the status, and where it leads.
    pub async fn send<K: AsRef<str>, V: AsRef<str>>(
        &mut self,
        path: &str,
        form: &[(K, V)],
    ) -> Result<(StatusCode, String)> {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        self.request(request, Body::from(body)).await
    }

    /// Sends a form of the kind that can hold files, which must be taken; returns where it leads.
    pub async fn upload(&mut self, path: &str, form: &[(&str, &str)]) -> Result<String> {
        const MARK: &str = "drempel-demonstration";
        let field = |(name, value): &(&str, &str)| {
            format!("--{MARK}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let body = form.iter().map(field).collect::<String>() + &format!("--{MARK}--\r\n");
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={MARK}"))
            .header("sec-fetch-site", "same-origin");
        let (status, location) = self.request(request, Body::from(body)).await?;
        if status.is_redirection() { Ok(location) } else { Err(format!("{path} answered {status}")) }
    }

    async fn request(&mut self, request: axum::http::request::Builder, body: Body) -> Result<(StatusCode, String)> {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request.header(header::HOST, "localhost").header(header::COOKIE, cookies.join("; "));
        let request = request.body(body).map_err(|e| e.to_string())?;
        let Ok(response) = router(self.app.clone()).oneshot(request).await;
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            let pair = cookie.to_str().unwrap_or_default().split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let location = response.headers().get(header::LOCATION).and_then(|value| value.to_str().ok());
        Ok((response.status(), location.unwrap_or_default().to_owned()))
    }
}
