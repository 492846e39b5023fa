//! Files that people upload.

use drempel::web::Shared;

use super::client::{Client, Reply};

/// So many seconds of silence.
pub fn wav(seconds: u32) -> Vec<u8> {
    let samples = 8_000 * seconds;
    let mut bytes = b"RIFF".to_vec();
    bytes.extend((36 + samples).to_le_bytes());
    bytes.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    bytes.extend(8_000_u32.to_le_bytes());
    bytes.extend(8_000_u32.to_le_bytes());
    bytes.extend(b"\x01\0\x08\0data");
    bytes.extend(samples.to_le_bytes());
    bytes.resize(bytes.len() + samples as usize, 128);
    bytes
}

/// The smallest PNG: one red pixel.
pub const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x02\0\0\0\x90wS\xde\0\0\0\x0cIDATx\x9cc\xf8\xcf\xc0\0\0\x03\x01\x01\0\xc9\xfe\x92\xef\0\0\0\0IEND\xaeB`\x82";

/// A form with a file, as a browser sends it from a page of the service; without a file when its name is empty.
pub async fn upload(client: &mut Client, path: &str, fields: &[(&str, &str)], file: (&str, &[u8])) -> Reply {
    const MARK: &str = "a-mark-that-stands-nowhere-else";
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(
            format!("--{MARK}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes(),
        );
    }
    let (name, bytes) = file;
    if !name.is_empty() {
        let head = format!("--{MARK}\r\nContent-Disposition: form-data; name=\"{name}\"; filename=\"it\"\r\n\r\n");
        body.extend(head.into_bytes());
        body.extend(bytes);
        body.extend(b"\r\n");
    }
    body.extend(format!("--{MARK}--\r\n").into_bytes());
    let request = axum::http::Request::post(path)
        .header("content-type", format!("multipart/form-data; boundary={MARK}"))
        .header("sec-fetch-site", "same-origin")
        .body(axum::body::Body::from(body));
    client.request(request.unwrap()).await
}

/// Sends bytes as a script does.
pub async fn send(app: &Shared, method: &str, path: &str, bytes: Vec<u8>) -> Reply {
    let request = axum::http::Request::builder().method(method).uri(path).body(axum::body::Body::from(bytes));
    Client::new(app.clone()).request(request.unwrap()).await
}
