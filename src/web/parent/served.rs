//! A page that is rendered and compressed once and then only handed out.

use axum::{
    body::Bytes,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use sha2::{Digest, Sha256};

use super::is_known;

/// What a parent document may weigh at most when compressed: ten packets of a new connection, one round trip.
pub const MOST_BYTES: usize = 14_336;

/// One page in three encodings.
#[derive(Debug)]
pub struct Served {
    plain: Encoded,
    gzip: Encoded,
    brotli: Encoded,
}

#[derive(Debug)]
struct Encoded {
    bytes: Bytes,
    /// Differs per encoding, as the standard asks.
    etag: HeaderValue,
}

impl Served {
    /// Compresses a page as well as it can be; this takes a moment.
    pub fn new(page: String) -> Self {
        let digest: String = Sha256::digest(&page)[..8].iter().map(|byte| format!("{byte:02x}")).collect();
        let etag = |name: &str| HeaderValue::try_from(format!("\"{digest}{name}\"")).expect("digits are ASCII");
        let gzip = Encoded { bytes: gzip(page.as_bytes()).into(), etag: etag("g") };
        let brotli = Encoded { bytes: brotli(page.as_bytes()).into(), etag: etag("b") };
        Self { plain: Encoded { bytes: page.into(), etag: etag("p") }, gzip, brotli }
    }

    /// Bytes of memory that it takes.
    pub fn bytes(&self) -> u64 {
        (self.plain.bytes.len() + self.gzip.bytes.len() + self.brotli.bytes.len()) as u64
    }

    /// Bytes on the wire: gzip, and brotli, which browsers take over https only.
    pub fn compressed(&self) -> (usize, usize) {
        (self.gzip.bytes.len(), self.brotli.bytes.len())
    }

    /// The answer to a request.
    pub fn answer(&self, request: &HeaderMap) -> Response {
        let accepts = |encoding: &str| {
            let all = request.get_all(header::ACCEPT_ENCODING).into_iter().filter_map(|value| value.to_str().ok());
            all.flat_map(|line| line.split(',')).any(|item| {
                let (name, quality) = item.split_once(';').unwrap_or((item, ""));
                name.trim().eq_ignore_ascii_case(encoding)
                    && !matches!(quality.trim(), "q=0" | "q=0.0" | "q=0.00" | "q=0.000")
            })
        };
        let (encoded, name) = if accepts("br") {
            (&self.brotli, Some("br"))
        } else if accepts("gzip") {
            (&self.gzip, Some("gzip"))
        } else {
            (&self.plain, None)
        };
        let mut headers = HeaderMap::with_capacity(8);
        headers.insert(header::VARY, HeaderValue::from_static("accept-language, accept-encoding"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        headers.insert(header::ETAG, encoded.etag.clone());
        if is_known(request, encoded.etag.to_str().expect("digits are ASCII")) {
            return (StatusCode::NOT_MODIFIED, headers).into_response();
        }
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        if let Some(name) = name {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
        }
        (headers, encoded.bytes.clone()).into_response()
    }
}

fn gzip(page: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, page, &mut out).expect("memory takes it");
    out
}

fn brotli(page: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams {
        quality: 11,
        size_hint: page.len(),
        mode: brotli::enc::backward_references::BrotliEncoderMode::BROTLI_MODE_TEXT,
        ..Default::default()
    };
    brotli::BrotliCompress(&mut &page[..], &mut out, &params).expect("memory takes it");
    out
}
