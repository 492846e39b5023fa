//! The real program in a process of its own, and a small client for it: for what only a real process can show.

use std::{
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader},
    net::TcpStream,
    process::{Child, Command},
    time::timeout,
};

/// A running service.
pub struct Service {
    child: Child,
    pub address: String,
    /// What it printed on starting.
    pub greeting: String,
}

/// How to start one.
pub struct Start<'a> {
    pub data: &'a Path,
    pub database: Option<&'a str>,
    pub listen: &'a str,
    /// Limits the size of its files to this many kilobytes.
    pub file_limit: Option<u32>,
}

pub fn program() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_drempel"))
}

impl Start<'_> {
    pub async fn start(&self) -> Service {
        let mut command = match self.file_limit {
            None => Command::new(program()),
            Some(kilobytes) => {
                // A process that ignores the signal gets an error from the write instead, like on a full disk.
                let mut shell = Command::new("bash");
                shell.arg("-c").arg(format!("trap '' XFSZ; ulimit -f {kilobytes}; exec \"$0\" \"$@\"")).arg(program());
                shell
            }
        };
        let log = std::fs::OpenOptions::new().create(true).append(true).open(self.data.join("log")).unwrap();
        command.arg("--data").arg(self.data).args(["--listen", self.listen]);
        if let Some(database) = self.database {
            command.args(["--database", database]);
        }
        command.env("DREMPEL_LOG", "debug").stdout(Stdio::piped()).stderr(log).kill_on_drop(true);
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut greeting = String::new();
        while let Some(line) = timeout(Duration::from_secs(30), lines.next_line()).await.unwrap().unwrap() {
            greeting.push_str(&line);
            greeting.push('\n');
            if line.contains("Ctrl+C") {
                break;
            }
        }
        let address = greeting.lines().find_map(|line| line.split_once("http://")).expect("it prints its address").1;
        Service { address: address.trim().to_owned(), child, greeting }
    }
}

impl Service {
    /// Ends it as a power cut would.
    pub async fn kill(&mut self) {
        self.child.kill().await.unwrap();
    }

    /// The word of the first visit.
    pub fn word(&self) -> &str {
        self.greeting.split_once("word:").expect("a new service prints a word").1.lines().next().unwrap().trim()
    }
}

/// One connection to a service.
pub struct Wire {
    stream: BufReader<TcpStream>,
}

impl Wire {
    pub async fn connect(address: &str) -> std::io::Result<Self> {
        Ok(Self { stream: BufReader::new(TcpStream::connect(address).await?) })
    }

    /// Sends a form and does not wait for the answer.
    pub async fn send(&mut self, path: &str, headers: &str, body: &str) -> std::io::Result<()> {
        let request = format!(
            "POST {path} HTTP/1.1\r\nhost: localhost\r\nsec-fetch-site: same-origin\r\n{headers}\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        self.stream.get_mut().write_all(request.as_bytes()).await
    }

    /// Reads an answer: its status, its headers and its body.
    pub async fn receive(&mut self) -> std::io::Result<(u16, String, String)> {
        let read = async {
            let mut head = String::new();
            loop {
                let mut line = String::new();
                if self.stream.read_line(&mut line).await? == 0 {
                    return Err(std::io::ErrorKind::UnexpectedEof.into());
                }
                if line == "\r\n" {
                    break;
                }
                head.push_str(&line.to_lowercase());
            }
            let status =
                head.split(' ').nth(1).and_then(|status| status.parse().ok()).ok_or(std::io::ErrorKind::InvalidData)?;
            let length = head.lines().find_map(|line| line.strip_prefix("content-length:")?.trim().parse().ok());
            let mut body = vec![0; length.unwrap_or(0)];
            self.stream.read_exact(&mut body).await?;
            Ok((status, head, String::from_utf8_lossy(&body).into_owned()))
        };
        timeout(Duration::from_secs(15), read).await.map_err(|_| std::io::ErrorKind::TimedOut)?
    }

    pub async fn post(&mut self, path: &str, headers: &str, body: &str) -> std::io::Result<(u16, String, String)> {
        self.send(path, headers, body).await?;
        self.receive().await
    }
}
