//! Load: many connections, each sending the next request when the last was answered.

use std::{
    sync::atomic::{AtomicU64, Ordering::Relaxed},
    time::Instant,
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::{CONNECTIONS, SECONDS};

/// What is sent again and again.
#[derive(Clone)]
pub struct Load {
    path: String,
    kind: Kind,
}

#[derive(Clone)]
enum Kind {
    Get { encoding: &'static str },
    Post { survey: i64 },
}

/// What a server did under load.
pub struct Measured {
    pub per_second: f64,
    pub processor_micros: f64,
}

impl Load {
    pub fn get(path: &str, encoding: &'static str) -> Self {
        Self { path: path.to_owned(), kind: Kind::Get { encoding } }
    }

    /// Answers to part 1 as a phone sends them, each with a receipt of its own.
    pub fn post(path: &str, survey: i64) -> Self {
        Self { path: path.to_owned(), kind: Kind::Post { survey } }
    }

    pub fn on(&self, path: &str) -> Self {
        Self { path: path.to_owned(), kind: self.kind.clone() }
    }

    fn request(&self, round: usize, number: u64) -> Vec<u8> {
        let path = &self.path;
        match &self.kind {
            Kind::Get { encoding } => {
                format!("GET {path} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: {encoding}\r\naccept-language: nl\r\n\r\n")
            }
            Kind::Post { survey } => {
                // Spread over the whole range, as random numbers are: the number is multiplied by an odd constant.
                let spread = (number + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
                let mut body = format!(
                    "survey={survey}&part=0&l=nl&q.emotion=yes&q.messages=mostly&q.barriers=time&q.barriers=language\
                     &q.wishes=coffee&receipt={spread:016x}{round:016x}&via=script&age=0&pad="
                );
                body.extend(std::iter::repeat_n('x', 1024_usize.saturating_sub(body.len())));
                format!(
                    "POST {path} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-www-form-urlencoded\r\n\
                     content-length: {}\r\n\r\n{body}",
                    body.len()
                )
            }
        }
        .into_bytes()
    }

    /// Sends for some seconds; returns how many were answered in time, and in how many seconds.
    pub async fn run(&self, address: &str, round: usize) -> (u64, f64) {
        let (answered, number) = (AtomicU64::new(0), AtomicU64::new(0));
        let began = Instant::now();
        futures_util::future::join_all((0..CONNECTIONS).map(|_| async {
            let mut stream = TcpStream::connect(address).await.unwrap();
            stream.set_nodelay(true).unwrap();
            let mut buffer = vec![0; 64 * 1024];
            while began.elapsed() < SECONDS {
                let request = self.request(round, number.fetch_add(1, Relaxed));
                stream.write_all(&request).await.unwrap();
                receive(&mut stream, &mut buffer).await;
                answered.fetch_add(1, Relaxed);
            }
        }))
        .await;
        (answered.into_inner(), began.elapsed().as_secs_f64())
    }
}

/// Reads one answer to its end.
pub async fn receive(stream: &mut TcpStream, buffer: &mut [u8]) -> usize {
    let mut filled = 0;
    loop {
        let read = stream.read(&mut buffer[filled..]).await.unwrap();
        assert!(read > 0, "the server hung up");
        filled += read;
        let Some(head) = buffer[..filled].windows(4).position(|four| four == b"\r\n\r\n") else { continue };
        let text = std::str::from_utf8(&buffer[..head]).unwrap();
        assert!(text.starts_with("HTTP/1.1 20"), "{text}");
        let length = text.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok()).unwrap_or(0);
        if filled >= head + 4 + length {
            return filled;
        }
    }
}
