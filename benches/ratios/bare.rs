//! What the service is compared with: an axum server that returns the same bytes, and takes a form and does
//! nothing with it.

use std::{io::Write as _, sync::Arc};

use axum::{
    Router,
    body::Bytes,
    http::{HeaderMap, HeaderValue, StatusCode},
    routing::get,
};
use tokio::net::TcpListener;

/// Serves the response whose head and body stand in the file that is named after `bare`, on any free port.
pub async fn serve() {
    let file = std::env::args().nth(2).unwrap();
    let response = std::fs::read(file).unwrap();
    let end = response.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    let head = String::from_utf8(response[..end].to_vec()).unwrap();
    let body = Bytes::from(response[end + 4..].to_vec());
    let mut headers = HeaderMap::new();
    for line in head.lines().skip(1) {
        let (name, value) = line.split_once(": ").unwrap();
        if !["content-length", "date"].contains(&name) {
            let name: axum::http::HeaderName = name.parse().unwrap();
            headers.append(name, HeaderValue::from_str(value).unwrap());
        }
    }
    let headers = Arc::new(headers);
    let page = move || async move { ((*headers).clone(), body) };
    let router = Router::new().route("/", get(page).post(|_: Bytes| async { StatusCode::NO_CONTENT }));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    println!("  On this machine:  http://{}\n  Stop with Ctrl+C.", listener.local_addr().unwrap());
    std::io::stdout().flush().unwrap();
    axum::serve(listener, router).await.unwrap();
}
