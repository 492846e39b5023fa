//! What pages share: the frame, pictograms, language tiles and the content policy.

use std::{collections::BTreeSet, sync::LazyLock};

use axum::http::HeaderValue;
use base64::{Engine as _, prelude::BASE64_STANDARD};
use maud::{DOCTYPE, Markup, html};
use sha2::{Digest, Sha256};

use super::routes;
use crate::{
    domain::{code::Code, promise::OWN_PICTURE},
    words::{self, Lang, PICTOGRAMS},
};

pub mod pictograms;
pub mod qr;

pub use pictograms::pictogram;

/// The style of the parent's pages.
pub const PARENT_CSS: &str = include_str!("../../../assets/css/parent.css");
/// What the pages add that tell parents what came of a survey.
pub const TOLD_CSS: &str = include_str!("../../../assets/css/told.css");
/// What the report adds to the team's pages.
pub const REPORT_CSS: &str = include_str!("../../../assets/css/report.css");
/// The style of sheets that are made to be printed.
pub const PRINT_CSS: &str = include_str!("../../../assets/css/print.css");
/// What sheets add on which parents answer, and small sheets.
pub const PAPER_CSS: &str = include_str!("../../../assets/css/paper.css");
/// What typing in sheets adds to the team's pages.
pub const ENTRY_CSS: &str = include_str!("../../../assets/css/entry.css");
/// The style of the team's pages.
pub const TEAM_CSS: &str = include_str!("../../../assets/css/team.css");
/// The script of the parent's page.
pub const PARENT_JS: &str = include_str!("../../../assets/js/parent.js");
/// The script of every page of a place: answers that wait on the phone.
pub const WAITING_JS: &str = include_str!("../../../assets/js/waiting.js");
/// The script of the team's pages.
pub const TEAM_JS: &str = include_str!("../../../assets/js/team.js");
/// What the kiosk's and the helper's tablet share: what waits there, and going on without network.
pub const TABLET_JS: &str = include_str!("../../../assets/js/tablet.js");
/// The script of the kiosk.
pub const KIOSK_JS: &str = include_str!("../../../assets/js/kiosk.js");
/// The script of the helper's tablet.
pub const HELPER_JS: &str = include_str!("../../../assets/js/helper.js");
/// The script of the page where a tablet's code is typed.
pub const PAIRING_JS: &str = include_str!("../../../assets/js/pairing.js");
/// What keeps a tablet's page when there is no network. It is served as a file: a worker cannot stand in a page.
pub const TABLET_WORKER_JS: &str = include_str!("../../../assets/js/worker.js");
/// The script with which sheets of paper are typed in.
pub const ENTRY_JS: &str = include_str!("../../../assets/js/entry.js");
/// The style of the kiosk and of the second screen.
pub const KIOSK_CSS: &str = include_str!("../../../assets/css/kiosk.css");
/// What the helper's tablet adds to the parent's pages.
pub const HELPER_CSS: &str = include_str!("../../../assets/css/helper.css");
/// The script of the recording room.
pub const ROOM_JS: &str = include_str!("../../../assets/js/room.js");
/// The style of the recording room.
pub const ROOM_CSS: &str = include_str!("../../../assets/css/room.css");

/// Which style and script a page wears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Large pictures and few words.
    Parent,
    /// The same at a place: answers that wait on the phone go out.
    Place,
    /// The same, with the script that shows one question per screen.
    Survey,
    /// What came of a survey, for parents.
    Told,
    /// The recording room of a volunteer.
    Room,
    /// For the team.
    Team,
    /// The same, with charts.
    Report,
    /// Sheets of paper.
    Print,
    /// For the team: typing in sheets of paper.
    Entry,
    /// The kiosk at a stand.
    Kiosk,
    /// The second screen at a stand.
    Live,
    /// The helper's tablet.
    Helper,
    /// Where a tablet's code is typed.
    Pairing,
}

/// A file of ours as it stands in a page: without the comments at its top and the indentation.
pub fn trimmed(file: &str) -> String {
    let lines = file.lines().map(str::trim).filter(|line| !line.is_empty());
    let is_comment = |line: &&str| line.starts_with("//") || line.starts_with("/*") && line.ends_with("*/");
    let lines = lines.filter(|line| !is_comment(line));
    lines.collect::<Vec<_>>().join("\n")
}

/// Style and script of a look, as they stand in a page.
struct Dress {
    style: String,
    script: String,
}

static DRESSES: LazyLock<[Dress; Look::ALL.len()]> = LazyLock::new(|| {
    Look::ALL.map(|look| {
        let (styles, scripts): (&[&str], &[&str]) = match look {
            Look::Parent => (&[PARENT_CSS], &[]),
            Look::Place => (&[PARENT_CSS], &[WAITING_JS]),
            Look::Survey => (&[PARENT_CSS], &[WAITING_JS, PARENT_JS]),
            Look::Room => (&[PARENT_CSS, ROOM_CSS], &[ROOM_JS]),
            Look::Told => (&[PARENT_CSS, TOLD_CSS], &[WAITING_JS]),
            Look::Team => (&[TEAM_CSS], &[TEAM_JS]),
            Look::Report => (&[TEAM_CSS, REPORT_CSS], &[TEAM_JS]),
            Look::Print => (&[PRINT_CSS, PAPER_CSS], &[TEAM_JS]),
            Look::Entry => (&[TEAM_CSS, ENTRY_CSS], &[TEAM_JS, ENTRY_JS]),
            Look::Kiosk => (&[KIOSK_CSS], &[TABLET_JS, KIOSK_JS]),
            Look::Live => (&[KIOSK_CSS], &[]),
            Look::Helper => (&[PARENT_CSS, HELPER_CSS], &[TABLET_JS, HELPER_JS]),
            Look::Pairing => (&[PARENT_CSS], &[TABLET_JS, PAIRING_JS]),
        };
        let together = |files: &[&str]| files.iter().map(|file| trimmed(file)).collect::<Vec<_>>().join("\n");
        Dress { style: together(styles), script: together(scripts) }
    })
});

impl Look {
    const ALL: [Self; 13] = [
        Self::Parent,
        Self::Place,
        Self::Survey,
        Self::Told,
        Self::Room,
        Self::Team,
        Self::Report,
        Self::Print,
        Self::Entry,
        Self::Kiosk,
        Self::Live,
        Self::Helper,
        Self::Pairing,
    ];

    fn style(self) -> &'static str {
        &DRESSES[self as usize].style
    }

    fn script(self) -> Option<&'static str> {
        Some(DRESSES[self as usize].script.as_str()).filter(|script| !script.is_empty())
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
        let all = |files: Vec<&str>| {
            let hashes: BTreeSet<String> = files.into_iter().map(hash).collect();
            hashes.into_iter().collect::<Vec<_>>().join(" ")
        };
        let styles = all(Look::ALL.iter().map(|look| look.style()).collect());
        let scripts = all(Look::ALL.iter().filter_map(|look| look.script()).collect());
        let policy = format!(
            "default-src 'none'; style-src {styles}; script-src {scripts}; connect-src 'self'; worker-src 'self'; \
             media-src 'self' blob:; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        );
        HeaderValue::try_from(policy).expect("a policy is ASCII")
    });
    &POLICY
}

/// A pictogram, or a picture of the school's own, which is served at one of its places. The words beside it say the
/// same.
pub fn picture(name: &str, code: Option<Code>) -> Markup {
    match (name.strip_prefix(OWN_PICTURE), code) {
        (Some(hash), Some(code)) => html! { img .p.own src=(routes::picture(code, hash)) alt="" loading="lazy"; },
        (Some(_), None) => pictogram("ui-promised"),
        (None, _) => pictogram(name),
    }
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
                // An empty picture, so that no browser asks for one: a parent costs one request.
                link rel="icon" href="data:,";
                style { (ours(look.style())) }
                @if let Some(script) = look.script() { script { (ours(script)) } }
            }
            body { (body) }
        }
    }
}

/// Tiles with the languages' own names, leading to the first question. `here` is the language of the page; its
/// tile leads on. `query` goes along, behind the language.
/// `sound` is the recorded invitation of a language.
pub fn language_tiles(
    languages: &[Lang],
    here: Option<Lang>,
    query: &str,
    sound: &dyn Fn(Lang) -> Option<String>,
) -> Markup {
    tiles(languages, here, "#q1", query, sound)
}

/// Tiles with the languages' own names, leading to the same page. `query` goes along, behind the language.
pub fn languages_of_page(languages: &[Lang], query: &str) -> Markup {
    tiles(languages, None, "", query, &|_| None)
}

fn tiles(
    languages: &[Lang],
    here: Option<Lang>,
    target: &str,
    query: &str,
    sound: &dyn Fn(Lang) -> Option<String>,
) -> Markup {
    html! {
        ul .langs {
            @for &lang in languages {
                li .here[here == Some(lang)] {
                    @let address = if here == Some(lang) { target.to_owned() } else { format!("?l={}{query}{target}", lang.tag()) };
                    a .lang lang=(lang.tag()) dir=(lang.dir()) hreflang=(lang.tag()) href=(address) data-v=[sound(lang)] {
                        (lang.name())
                        @if here == Some(lang) { (pictogram("ui-next")) }
                    }
                }
            }
        }
    }
}

/// An empty box to tick, on paper.
pub fn tick() -> Markup {
    html! { svg .tick viewBox="0 0 20 20" aria-hidden="true" { rect x="2" y="2" width="16" height="16" rx="2" fill="none" stroke="#000" {} } }
}

/// Whether a pictogram of this name is built in.
pub fn has_pictogram(name: &str) -> bool {
    PICTOGRAMS.binary_search_by_key(&name, |(name, _)| name).is_ok()
}
