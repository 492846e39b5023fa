//! Who is looking: in which language, and from where. Extracted for each request, kept by nobody.

use std::{
    convert::Infallible,
    net::{IpAddr, Ipv4Addr, SocketAddr},
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{HeaderMap, header, request::Parts},
};

use crate::words::Lang;

/// What a request says of its sender.
#[derive(Clone, Debug)]
pub struct Visitor {
    /// The language in the address (`?l=ar`), as it was written.
    pub asked: Option<String>,
    /// Everything behind the question mark.
    pub query: String,
    /// The browser's languages.
    pub accept: String,
    /// The other end of the connection.
    pub peer: IpAddr,
    /// All headers, for the few places that need one more.
    pub headers: HeaderMap,
    /// The language of the team's pages that a cookie remembers.
    remembered: Option<Lang>,
}

/// The cookie that remembers the language of the team's pages.
pub const LANGUAGE_COOKIE: &str = "drempel-language";

impl Visitor {
    /// The best language for a page that exists in all built-in languages.
    pub fn lang(&self) -> Lang {
        let all: Vec<Lang> = Lang::all().collect();
        self.asked.as_deref().and_then(Lang::parse).unwrap_or_else(|| Lang::negotiate(&self.accept, &all))
    }

    /// The best language for the team's pages.
    pub fn team_lang(&self) -> Lang {
        let all: Vec<Lang> = Lang::all_for_team().collect();
        let asked = self.asked.as_deref().and_then(Lang::parse).filter(|lang| all.contains(lang));
        asked.or(self.remembered).unwrap_or_else(|| Lang::negotiate(&self.accept, &all))
    }

    /// A cookie of ours.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        cookie(&self.headers, name)
    }
}

fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let all = headers.get_all(header::COOKIE).into_iter().filter_map(|value| value.to_str().ok());
    all.flat_map(|line| line.split(';')).find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
}

impl<S: Sync> FromRequestParts<S> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let query = parts.uri.query().unwrap_or_default();
        let asked = form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == "l");
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let accept = parts.headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let remembered = cookie(&parts.headers, LANGUAGE_COOKIE).and_then(Lang::parse);
        Ok(Self {
            asked: asked.map(|(_, value)| value.into_owned()),
            query: query.to_owned(),
            accept: accept.unwrap_or_default().to_owned(),
            peer: peer.map_or(Ipv4Addr::LOCALHOST.into(), |info| info.0.ip()),
            headers: parts.headers.clone(),
            remembered: remembered.filter(|lang| lang.locale().team.is_some()),
        })
    }
}
