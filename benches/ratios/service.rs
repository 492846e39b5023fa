//! A server in a process of its own: started, set up, measured, ended.

use std::{
    io::{BufRead as _, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use tokio::{io::AsyncWriteExt as _, net::TcpStream};

use crate::load::{Load, Measured, receive};

pub struct Running {
    child: Child,
    address: String,
    /// Kept as long as the server runs.
    folder: tempfile::TempDir,
    greeting: String,
    /// From the start of the process to its first answer.
    pub first_answer: Duration,
}

/// A school with an open survey.
pub struct School {
    pub path: String,
    pub survey: i64,
}

pub fn program() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_drempel"))
}

impl Running {
    pub async fn drempel() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new(program());
        command.arg("--data").arg(folder.path()).args(["--listen", "127.0.0.1:0"]);
        Self::start(command, folder).await
    }

    /// The bare server, which answers what `page` holds.
    pub async fn bare(page: &[u8]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("page");
        std::fs::write(&file, page).unwrap();
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.arg("bare").arg(file);
        Self::start(command, folder).await
    }

    async fn start(mut command: Command, folder: tempfile::TempDir) -> Self {
        let began = Instant::now();
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut greeting = String::new();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        while !greeting.contains("Ctrl+C") {
            assert!(lines.read_line(&mut greeting).unwrap() > 0, "it did not start: {greeting}");
        }
        let address = greeting.split_once("http://").unwrap().1.lines().next().unwrap().trim().to_owned();
        let mut running = Self { child, address, folder, greeting, first_answer: Duration::ZERO };
        let mut stream = TcpStream::connect(&running.address).await.unwrap();
        stream.write_all(b"GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n").await.unwrap();
        stream.readable().await.unwrap();
        running.first_answer = began.elapsed();
        running
    }

    /// Sets a school up and opens its survey, as its head would.
    pub async fn set_up(&mut self) -> School {
        let word = self.greeting.split_once("word:").unwrap().1.lines().next().unwrap().trim().to_owned();
        let languages = "language=nl&language=fr&language=en&language=ar&language=tr";
        let visit = format!(
            "word={word}&school=De+Regenboog&families=180&{languages}&email=head@school.example&password=a+long+sentence&zone=Europe/Brussels"
        );
        let head = self.form("/start", "", &visit).await;
        let cookie =
            head.lines().find_map(|line| line.strip_prefix("set-cookie: ")).unwrap().split(';').next().unwrap();
        let cookie = format!("cookie: {cookie}\r\n");
        let page = String::from_utf8(self.fetch("/team/open", &cookie).await).unwrap();
        let value = |id: &str| {
            let field = page.split_once(&format!("id=\"{id}\"")).unwrap().1;
            field.split_once("value=\"").unwrap().1.split('"').next().unwrap().to_owned()
        };
        let opening = format!("closes={}&results={}&k=5", value("closes"), value("results"));
        let head = self.form("/team/open", &cookie, &opening).await;
        let place = head.lines().find_map(|line| line.strip_prefix("location: ")).unwrap().to_owned();
        let page = String::from_utf8(self.fetch(&place, &cookie).await).unwrap();
        let spot = page.split_once("<ul class=\"spots\">").unwrap().1.split_once("dir=\"ltr\">").unwrap().1;
        let path = format!("/{}", &spot[..6]);
        let survey = place.rsplit_once('/').unwrap().1.parse().unwrap();
        School { path, survey }
    }

    /// Sends a form as a page of the service would; returns the head of the answer, a redirect.
    async fn form(&self, path: &str, headers: &str, body: &str) -> String {
        let request = format!(
            "POST {path} HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: same-origin\r\nconnection: close\r\n{headers}\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        let answer = String::from_utf8(self.raw(&request).await).unwrap();
        assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
        answer
    }

    async fn fetch(&self, path: &str, headers: &str) -> Vec<u8> {
        self.raw(&format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n{headers}\r\n")).await
    }

    async fn raw(&self, request: &str) -> Vec<u8> {
        let mut stream = TcpStream::connect(&self.address).await.unwrap();
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        tokio::io::AsyncReadExt::read_to_end(&mut stream, &mut answer).await.unwrap();
        answer
    }

    /// The whole answer of a parent's page, head and body.
    pub async fn page(&self, school: &School, encoding: &str) -> Vec<u8> {
        let mut stream = TcpStream::connect(&self.address).await.unwrap();
        let request = format!(
            "GET {} HTTP/1.1\r\nhost: localhost\r\naccept-encoding: {encoding}\r\naccept-language: nl\r\n\r\n",
            school.path
        );
        stream.write_all(request.as_bytes()).await.unwrap();
        let mut buffer = vec![0; 64 * 1024];
        let length = receive(&mut stream, &mut buffer).await;
        buffer.truncate(length);
        buffer
    }

    /// The body of a page as it goes over the wire.
    pub async fn get(&self, path: &str, encoding: &str) -> Vec<u8> {
        let answer = self.fetch(path, &format!("accept-encoding: {encoding}\r\n")).await;
        let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
        answer[end + 4..].to_vec()
    }

    /// Requests a second under a load, and what each cost the server.
    pub async fn under(&self, load: &Load, round: usize) -> Measured {
        let before = self.processor_ticks();
        let (answered, seconds) = load.run(&self.address, round).await;
        let ticks = self.processor_ticks() - before;
        // Linux counts a hundred ticks a second.
        Measured { per_second: answered as f64 / seconds, processor_micros: ticks as f64 * 10_000.0 / answered as f64 }
    }

    fn processor_ticks(&self) -> u64 {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
        fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
    }

    pub fn resident_kilobytes(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().split(' ').next().unwrap().parse().unwrap()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        assert!(self.folder.path().exists(), "its folder goes after it");
    }
}
