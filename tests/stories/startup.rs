//! Starting the real program: what it prints, and one clear line when something is wrong.

use std::process::{Command, Output};

use crate::harness::{
    database::{Database, Engine},
    process::{Start, program},
};

fn run(arguments: &[&str]) -> Output {
    Command::new(program()).args(arguments).env_clear().output().unwrap()
}

/// The one line on the standard error of a program that refused to start.
fn refusal(arguments: &[&str]) -> String {
    let output = run(arguments);
    let text = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{text}");
    assert_eq!(text.lines().count(), 1, "{text}");
    assert!(text.starts_with("drempel: "), "{text}");
    text
}

#[test]
fn help_and_version_end_well() {
    let version = run(&["--version"]);
    assert!(version.status.success());
    assert_eq!(String::from_utf8(version.stdout).unwrap().trim(), concat!("drempel ", env!("CARGO_PKG_VERSION")));
    let help = String::from_utf8(run(&["--help"]).stdout).unwrap();
    for setting in ["--listen", "--database", "--key-file", "--public-url", "DREMPEL_LISTEN", "postgres://"] {
        assert!(help.contains(setting), "{setting} in {help}");
    }
}

#[test]
fn a_wrong_setting_is_one_clear_line() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    assert!(refusal(&["--data", data, "--listen", "nowhere"]).contains("127.0.0.1:8080"));
    assert!(refusal(&["--data", data, "--public-url", "ftp://x"]).contains("https://drempel.example"));
    assert!(refusal(&["--data", data, "--colour"]).contains("--colour"));
    assert!(refusal(&["--data", data, "sreve"]).contains("sreve"));
    assert!(refusal(&["--data", "/proc/nothing"]).contains("/proc/nothing"));
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    assert!(refusal(&["--data", data, "--listen", &address]).contains(&address));
    let secret = "postgres://someone:a-secret-password@127.0.0.1:1/nothing";
    let line = refusal(&["--data", data, "--listen", "127.0.0.1:0", "--database", secret]);
    assert!(line.contains("PostgreSQL") && !line.contains("a-secret-password"), "{line}");
}

#[tokio::test]
async fn a_missing_or_wrong_key_is_told_before_anything_is_touched() {
    let database = Database::new(Engine::Sqlite).await;
    let data = database.folder.path();
    let start = Start { data, database: None, listen: "127.0.0.1:0", file_limit: None };
    start.start().await.kill().await;
    let key = data.join("drempel.key");
    use std::os::unix::fs::PermissionsExt as _;
    assert_eq!(std::fs::metadata(&key).unwrap().permissions().mode() & 0o777, 0o600, "only its owner reads the key");
    let right = std::fs::read_to_string(&key).unwrap();
    let name = data.to_str().unwrap();
    std::fs::remove_file(&key).unwrap();
    assert!(refusal(&["--data", name, "--listen", "127.0.0.1:0"]).contains("missing"));
    assert!(!key.exists(), "no new key is made for an old database");
    std::fs::write(&key, "ab".repeat(32)).unwrap();
    assert!(refusal(&["--data", name, "--listen", "127.0.0.1:0"]).contains("another database"));
    std::fs::write(&key, "garbage").unwrap();
    assert!(refusal(&["--data", name, "--listen", "127.0.0.1:0"]).contains("64 hexadecimal digits"));
    std::fs::write(&key, right).unwrap();
    start.start().await.kill().await;
}

#[tokio::test]
async fn a_file_that_is_no_database_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("notes.txt");
    std::fs::write(&file, "these are my notes, not a database, and they are long enough to look at".repeat(20))
        .unwrap();
    let (data, file) = (folder.path().to_str().unwrap(), file.to_str().unwrap());
    assert!(refusal(&["--data", data, "--listen", "127.0.0.1:0", "--database", file]).contains("notes.txt"));
    assert!(std::fs::read_to_string(file).unwrap().starts_with("these are my notes"));
}

/// The greeting: addresses, a code for a phone that reads back, and the word; the word goes when it was used.
#[tokio::test]
async fn the_greeting_tells_a_volunteer_how_to_go_on() {
    let data = tempfile::tempdir().unwrap();
    let output = {
        let mut child = tokio::process::Command::new(program());
        child.arg("--data").arg(data.path()).args([
            "--listen",
            "127.0.0.1:0",
            "--public-url",
            "https://drempel.example",
        ]);
        let mut child = child
            .stdout(std::process::Stdio::piped())
            .stderr(std::process::Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let mut text = String::new();
        let mut lines = tokio::io::AsyncBufReadExt::lines(tokio::io::BufReader::new(child.stdout.take().unwrap()));
        while let Some(line) = lines.next_line().await.unwrap() {
            text.push_str(&line);
            text.push('\n');
            if line.contains("Ctrl+C") {
                break;
            }
        }
        child.kill().await.unwrap();
        text
    };
    assert!(output.contains("https://drempel.example") && output.contains("with this word:"), "{output}");
    assert_eq!(read_terminal_code(&output), "HTTPS://DREMPEL.EXAMPLE");
}

/// Paints the half-height characters of a terminal as pixels and reads the code.
fn read_terminal_code(text: &str) -> String {
    let rows: Vec<Vec<char>> =
        text.lines().filter(|line| line.contains('█')).map(|line| line.chars().collect()).collect();
    const SCALE: usize = 8;
    let (width, height) = (rows[0].len() * SCALE, rows.len() * 2 * SCALE);
    let light = |x: usize, y: usize| {
        let character = rows[y / SCALE / 2].get(x / SCALE).copied().unwrap_or(' ');
        character == '█' || character == if (y / SCALE).is_multiple_of(2) { '▀' } else { '▄' }
    };
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width + 40, height + 40, |x, y| {
        let inside = (20..width + 20).contains(&x) && (20..height + 20).contains(&y);
        if !inside || light(x - 20, y - 20) { 255 } else { 0 }
    });
    let grids = image.detect_grids();
    assert_eq!(grids.len(), 1, "{text}");
    grids[0].decode().unwrap().1
}
