//! What pages share: the frame, pictograms, language tiles and the content policy.

use std::sync::LazyLock;

use axum::http::HeaderValue;
use base64::{Engine as _, prelude::BASE64_STANDARD};
use maud::{DOCTYPE, Markup, html};
use sha2::{Digest, Sha256};

use crate::words::{self, Lang, PICTOGRAMS};

pub mod pictograms;
pub mod qr;

pub use pictograms::pictogram;

/// The style of the parent's pages.
pub const PARENT_CSS: &str = include_str!("../../../assets/css/parent.css");
/// The style of the team's pages.
pub const TEAM_CSS: &str = include_str!("../../../assets/css/team.css");
/// The script of the parent's page.
pub const PARENT_JS: &str = include_str!("../../../assets/js/parent.js");
/// The script of every page of a place: answers that wait on the phone.
pub const WAITING_JS: &str = include_str!("../../../assets/js/waiting.js");
/// The script of the team's pages.
pub const TEAM_JS: &str = include_str!("../../../assets/js/team.js");

/// Which style a page wears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Large pictures and few words.
    Parent,
    /// The same at a place: answers that wait on the phone go out.
    Place,
    /// The same, with the script that shows one question per screen.
    Survey,
    /// For the team.
    Team,
}

/// A file of ours as it stands in a page: without the comments at its top and the indentation.
pub fn trimmed(file: &str) -> String {
    let lines = file.lines().map(str::trim).filter(|line| !line.is_empty());
    let is_comment = |line: &&str| line.starts_with("//") || line.starts_with("/*") && line.ends_with("*/");
    let lines = lines.filter(|line| !is_comment(line));
    lines.collect::<Vec<_>>().join("\n")
}

static PARENT_STYLE: LazyLock<String> = LazyLock::new(|| trimmed(PARENT_CSS));
static TEAM_STYLE: LazyLock<String> = LazyLock::new(|| trimmed(TEAM_CSS));
static WAITING_SCRIPT: LazyLock<String> = LazyLock::new(|| trimmed(WAITING_JS));
static PARENT_SCRIPT: LazyLock<String> = LazyLock::new(|| [trimmed(WAITING_JS), trimmed(PARENT_JS)].join("\n"));
static TEAM_SCRIPT: LazyLock<String> = LazyLock::new(|| trimmed(TEAM_JS));

impl Look {
    fn style(self) -> &'static str {
        if self == Self::Team { &TEAM_STYLE } else { &PARENT_STYLE }
    }

    fn script(self) -> Option<&'static str> {
        match self {
            Self::Parent => None,
            Self::Place => Some(&WAITING_SCRIPT),
            Self::Survey => Some(&PARENT_SCRIPT),
            Self::Team => Some(&TEAM_SCRIPT),
        }
    }
}

/// Text that was built in, not typed by anybody.
#[expect(clippy::disallowed_types, reason = "only files of this repository and pictures made of them come here")]
fn ours(text: &str) -> maud::PreEscaped<&str> {
    maud::PreEscaped(text)
}

/// The content policy: nothing but what is named by a hash of a file of ours.
pub fn policy() -> &'static HeaderValue {
    static POLICY: LazyLock<HeaderValue> = LazyLock::new(|| {
        let hash = |file: &str| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(file)));
        let policy = format!(
            "default-src 'none'; style-src {} {}; script-src {} {} {}; connect-src 'self'; form-action 'self'; \
             base-uri 'none'; frame-ancestors 'none'",
            hash(&PARENT_STYLE),
            hash(&TEAM_STYLE),
            hash(&WAITING_SCRIPT),
            hash(&PARENT_SCRIPT),
            hash(&TEAM_SCRIPT),
        );
        HeaderValue::try_from(policy).expect("a policy is ASCII")
    });
    &POLICY
}

/// The frame of a whole page.
pub fn page(lang: Lang, title: &str, look: Look, body: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(lang.tag()) dir=(lang.dir()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width,initial-scale=1";
                title { (words::plain(title)) }
                style { (ours(look.style())) }
                @if let Some(script) = look.script() { script { (ours(script)) } }
            }
            body { (body) }
        }
    }
}

/// Tiles with the languages' own names. `here` is the language of the page; its tile leads on.
pub fn language_tiles(languages: &[Lang], here: Option<Lang>) -> Markup {
    html! {
        ul .langs {
            @for &lang in languages {
                li .here[here == Some(lang)] {
                    @let address = if here == Some(lang) { "#q1".to_owned() } else { format!("?l={}#q1", lang.tag()) };
                    a .lang lang=(lang.tag()) dir=(lang.dir()) hreflang=(lang.tag()) href=(address) {
                        (lang.name())
                        @if here == Some(lang) { (pictogram("ui-next")) }
                    }
                }
            }
        }
    }
}

/// Whether a pictogram of this name is built in.
pub fn has_pictogram(name: &str) -> bool {
    PICTOGRAMS.binary_search_by_key(&name, |(name, _)| name).is_ok()
}
