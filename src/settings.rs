//! Settings: a word on the command line, else an environment variable, else a line in one TOML file, else what
//! suits most schools.

use std::{
    ffi::OsString,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use clap::{Parser, Subcommand};
use serde::Deserialize;

/// An anonymous, multilingual ballot box for parents and school.
///
/// Without further words it starts the service with everything in one folder, and prints its address.
#[derive(Debug, Parser)]
#[command(
    name = "drempel",
    version,
    after_help = "Each setting is also an environment variable and a line in the settings file, for example:\n  \
                  listen = \"127.0.0.1:8080\"\n  public-url = \"https://drempel.example\"\n\n\
                  Back up the data folder and keep the key file apart from it: together they open the box,\n\
                  and without the key nobody can."
)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    given: Given,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Start the service (this also happens without any word).
    Serve,
    /// Fill an empty database with an invented school, and start the service to look around in it.
    Demo,
    /// Move recorded voices from host to host.
    #[command(subcommand)]
    Voices(Voices),
}

/// What happens to a pack of voices.
#[derive(Clone, Debug, PartialEq, Eq, Subcommand)]
pub enum Voices {
    /// Write what is recorded into a pack: the host's own voices, and those of its school while it has only one.
    Export {
        /// The file to write; it must not be there yet
        file: PathBuf,
    },
    /// Take a pack in, for all schools of this host. All of it or nothing.
    Import {
        /// The file to read
        file: PathBuf,
    },
}

/// What was given, in any of the three ways.
#[derive(Debug, Default, clap::Args, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Given {
    /// Folder for the database, the key and the settings file [default: data]
    #[arg(long, global = true, env = "DREMPEL_DATA", value_name = "FOLDER")]
    #[serde(skip)]
    data: Option<PathBuf>,
    /// Settings file [default: drempel.toml in the data folder, if it is there]
    #[arg(long, global = true, env = "DREMPEL_CONFIG", value_name = "FILE")]
    #[serde(skip)]
    config: Option<PathBuf>,
    /// Address and port to listen on [default: 0.0.0.0:8080, for phones on the same network]
    #[arg(long, global = true, env = "DREMPEL_LISTEN", value_name = "ADDRESS:PORT")]
    listen: Option<String>,
    /// A file, or a PostgreSQL address (postgres://…) [default: drempel.sqlite in the data folder]
    #[arg(long, global = true, env = "DREMPEL_DATABASE", value_name = "FILE|ADDRESS", hide_env_values = true)]
    database: Option<String>,
    /// File with the key that seals the boxes; made on the first start [default: drempel.key in the data folder]
    #[arg(long, global = true, env = "DREMPEL_KEY_FILE", value_name = "FILE")]
    key_file: Option<PathBuf>,
    /// Where parents reach the service; it stands in every QR code [default: this machine's own address]
    #[arg(long, global = true, env = "DREMPEL_PUBLIC_URL", value_name = "URL")]
    public_url: Option<String>,
}

/// Settings, complete and checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// Address and port to listen on.
    pub listen: SocketAddr,
    /// File or PostgreSQL address.
    pub database: String,
    /// File with the key.
    pub key_file: PathBuf,
    /// Where parents reach the service, without a slash at the end; `None`: this machine's own address.
    pub public_url: Option<String>,
    /// Folder that is made when it is not there.
    pub data: PathBuf,
}

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
pub enum Asked {
    /// Start with these settings.
    Serve(Settings),
    /// The same, with an invented school.
    Demo(Settings),
    /// Write or read a pack of voices in the database of these settings, and end.
    Voices(Settings, Voices),
    /// Print this text (help or version) and end well.
    Print(String),
}

/// Reads the command line, the environment and the settings file. An error is one line for the person who typed.
pub fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Asked, String> {
    let parsed = match Arguments::try_parse_from(arguments) {
        Ok(parsed) => parsed,
        Err(error) if !error.use_stderr() => return Ok(Asked::Print(error.to_string())),
        Err(error) => return Err(one_line(&error)),
    };
    let given = parsed.given;
    let data = given.data.clone().unwrap_or_else(|| PathBuf::from("data"));
    let file = match &given.config {
        Some(path) => read_file(path)?.ok_or_else(|| format!("the settings file {} is not there", path.display()))?,
        None => read_file(&data.join("drempel.toml"))?.unwrap_or_default(),
    };
    let listen = given.listen.or(file.listen).unwrap_or_else(|| "0.0.0.0:8080".to_owned());
    let listen = listen
        .parse()
        .map_err(|_| format!("listen: {listen:?} is not an address with a port; an example is 127.0.0.1:8080"))?;
    let database = given.database.or(file.database);
    let key_file = given.key_file.or(file.key_file);
    let public_url = given.public_url.or(file.public_url).map(public_url).transpose()?;
    let settings = Settings {
        listen,
        database: database.unwrap_or_else(|| data.join("drempel.sqlite").to_string_lossy().into_owned()),
        key_file: key_file.unwrap_or_else(|| data.join("drempel.key")),
        public_url,
        data,
    };
    Ok(match parsed.command {
        Some(Command::Serve) | None => Asked::Serve(settings),
        Some(Command::Demo) => Asked::Demo(settings),
        Some(Command::Voices(voices)) => Asked::Voices(settings, voices),
    })
}

fn read_file(path: &Path) -> Result<Option<Given>, String> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(format!("the settings file {}: {error}", path.display())),
    };
    let wrong = |error: toml::de::Error| {
        let line = error.span().map_or(1, |span| text[..span.start].matches('\n').count() + 1);
        format!("the settings file {}, line {line}: {}", path.display(), error.message().replace('\n', " "))
    };
    toml::from_str(&text).map(Some).map_err(wrong)
}

/// Checks a public address: scheme, host, perhaps a port, and nothing behind it.
fn public_url(url: String) -> Result<String, String> {
    let url = url.trim_end_matches('/').to_owned();
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or_default();
    let parsed = url.parse::<axum::http::Uri>().ok().filter(|uri| uri.path() == "/" && uri.query().is_none());
    if host.is_empty() || host.contains(['/', '@']) || parsed.is_none() {
        return Err(format!("public-url: {url:?} is not an address; an example is https://drempel.example"));
    }
    Ok(url)
}

/// The first line of what clap says, and where to read on.
fn one_line(error: &clap::Error) -> String {
    let text = error.to_string();
    let text = text.lines().next().unwrap_or_default().trim_start_matches("error: ");
    format!("{text} (drempel --help lists the settings)")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(arguments: &[&str]) -> Result<Asked, String> {
        read(std::iter::once("drempel").chain(arguments.iter().copied()).map(OsString::from))
    }

    fn settings(arguments: &[&str]) -> Settings {
        match with(arguments) {
            Ok(Asked::Serve(settings)) => settings,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn without_a_word_everything_stands_in_one_folder() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().to_str().unwrap();
        let read = settings(&["--data", data]);
        assert_eq!(read, settings(&["serve", "--data", data]));
        assert_eq!(read.database, format!("{data}/drempel.sqlite"));
        assert_eq!(read.key_file, folder.path().join("drempel.key"));
        assert_eq!(read.listen.to_string(), "0.0.0.0:8080");
        assert_eq!(read.public_url, None);
    }

    #[test]
    fn packs_of_voices_are_named_on_the_command_line() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().to_str().unwrap();
        let asked = with(&["voices", "import", "pack.tar", "--data", data]).unwrap();
        let Asked::Voices(read, voices) = asked else { panic!("{asked:?}") };
        assert_eq!(voices, Voices::Import { file: PathBuf::from("pack.tar") });
        assert_eq!(read.database, format!("{data}/drempel.sqlite"));
        assert!(with(&["voices", "sing"]).is_err());
    }

    #[test]
    fn the_command_line_goes_before_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().to_str().unwrap();
        let file = "listen = \"127.0.0.1:1\"\npublic-url = \"https://a.example/\"\nkey-file = \"/k\"\n";
        std::fs::write(folder.path().join("drempel.toml"), file).unwrap();
        let read = settings(&["--data", data, "--listen", "127.0.0.1:2"]);
        assert_eq!(read.listen.port(), 2);
        assert_eq!(read.public_url.as_deref(), Some("https://a.example"));
        assert_eq!(read.key_file, PathBuf::from("/k"));
    }

    #[test]
    fn a_wrong_setting_is_one_clear_line() {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().to_str().unwrap();
        let wrong = |arguments: &[&str]| {
            let line = with(&[&["--data", data], arguments].concat()).unwrap_err();
            assert!(!line.contains('\n'), "{line}");
            line
        };
        assert!(wrong(&["--listen", "here"]).contains("127.0.0.1:8080"));
        assert!(wrong(&["--public-url", "drempel.example"]).contains("https://drempel.example"));
        assert!(wrong(&["--public-url", "https://drempel.example/path"]).contains("public-url"));
        assert!(wrong(&["--colour", "red"]).contains("--colour"));
        assert!(wrong(&["--config", "/nowhere.toml"]).contains("/nowhere.toml"));
        std::fs::write(folder.path().join("drempel.toml"), "\n\ncolour = 1\n").unwrap();
        assert!(wrong(&[]).contains("line 3"));
    }

    #[test]
    fn help_and_version_are_printed() {
        assert!(matches!(with(&["--version"]), Ok(Asked::Print(text)) if text.contains(env!("CARGO_PKG_VERSION"))));
        let Ok(Asked::Print(help)) = with(&["--help"]) else { panic!("no help") };
        for setting in ["--listen", "--database", "--key-file", "--public-url", "--data", "--config", "--version"] {
            assert!(help.contains(setting), "{setting}");
        }
    }
}
