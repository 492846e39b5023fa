//! The test scan: the team scans its own code to see that everything works. It is never counted.
//!
//! The address of a test scan carries a word that only this service can make, so that no parent's visit ever
//! writes anything down.

use maud::{Markup, html};

use super::super::{Shared, routes, ui::qr};
use crate::{
    store::spots::Spot,
    words::{self, Lang, team as say},
};

/// A test scan of this many seconds ago still stands on the page.
const SHOWN_SECONDS: i64 = 24 * 3600;
/// Characters of the word in the address.
const WORD: usize = 12;

/// The word that makes a visit of a place a test scan of the team.
pub fn word(app: &Shared, spot: &Spot) -> String {
    let hash = app.sealer.key.hash("test scan", &[&spot.id.0.to_le_bytes()]);
    hash.iter().map(|byte| format!("{byte:02X}")).collect::<String>()[..WORD].to_owned()
}

/// The code to scan, or that the scan arrived.
pub fn section(app: &Shared, lang: Lang, spot: &Spot) -> Markup {
    let address = format!("{}{}", app.public_url, routes::try_spot(spot.code, &word(app, spot)));
    let label = words::plain(&say::code_label(lang, address.clone()));
    let arrived = spot.tried > 0 && app.seconds() - spot.tried < SHOWN_SECONDS;
    html! {
        section #try .noprint {
            @if arrived {
                p .good role="status" { (super::ui::pictogram("ui-test")) span { (say::try_arrived(lang)) } }
            } @else {
                details {
                    summary { (say::try_title(lang)) }
                    p { (say::try_text(lang)) }
                    @if let Ok(picture) = qr::svg(&address, &label) { (picture) }
                    p { a href=(address) { (say::try_link(lang)) } }
                    p { a href=(routes::spot(spot.code)) { (say::preview(lang)) } }
                }
            }
        }
    }
}
