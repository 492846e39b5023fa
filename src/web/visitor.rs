//! Who is looking: in which language, and from where. Extracted for each request, kept by nobody.

use std::{
    convert::Infallible,
    net::{IpAddr, Ipv4Addr, SocketAddr},
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::{Extensions, HeaderMap, HeaderValue, Uri, header, request::Parts},
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
    /// What a proxy says of the other end, and the host and the cookies: all cheap to keep, unlike all headers.
    pub forwarded: Option<HeaderValue>,
    host: Option<HeaderValue>,
    cookies: Vec<HeaderValue>,
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
        let for_team = |tag| Lang::parse(tag).filter(|lang| all.contains(lang));
        let asked = self.asked.as_deref().and_then(for_team);
        let remembered = || self.cookie(LANGUAGE_COOKIE).and_then(for_team);
        asked.or_else(remembered).unwrap_or_else(|| Lang::negotiate(&self.accept, &all))
    }

    /// A value behind the question mark.
    pub fn in_query(&self, name: &str) -> Option<String> {
        in_query(&self.query, name)
    }

    /// A cookie of ours.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        let all = self.cookies.iter().filter_map(|value| value.to_str().ok());
        all.flat_map(|line| line.split(';')).find_map(|pair| pair.trim().strip_prefix(name)?.strip_prefix('='))
    }

    /// The host that was asked, without its port.
    pub fn host(&self) -> &str {
        let host = self.host.as_ref().and_then(|host| host.to_str().ok()).unwrap_or_default();
        host.rsplit_once(':').map_or(host, |(name, _)| name)
    }

    /// Reads what a request says.
    pub fn of(uri: &Uri, headers: &HeaderMap, extensions: &Extensions) -> Self {
        let query = uri.query().unwrap_or_default();
        let accept = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let peer = extensions.get::<ConnectInfo<SocketAddr>>();
        Self {
            asked: in_query(query, "l"),
            query: query.to_owned(),
            accept: accept.unwrap_or_default().to_owned(),
            peer: peer.map_or(Ipv4Addr::LOCALHOST.into(), |info| info.0.ip()),
            forwarded: headers.get(FORWARDED).cloned(),
            host: headers.get(header::HOST).cloned(),
            cookies: headers.get_all(header::COOKIE).iter().cloned().collect(),
        }
    }
}

fn in_query(query: &str, name: &str) -> Option<String> {
    let mut pairs = form_urlencoded::parse(query.as_bytes());
    pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

/// Where a proxy tells the address of the other end.
const FORWARDED: &str = "x-forwarded-for";

impl<S: Sync> FromRequestParts<S> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.uri, &parts.headers, &parts.extensions))
    }
}
