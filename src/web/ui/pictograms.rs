//! Pictograms: one frame, one stroke, drawn by us (`assets/pictograms/`).

use maud::{Markup, html};

use super::ours;
use crate::words::PICTOGRAMS;

/// What every file begins with; the style repeats it, so a page carries it once.
pub const FRAME_START: &str = concat!(
    r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><g fill="none" stroke="#1d2b3a" "##,
    r##"stroke-width="4" stroke-linecap="round" stroke-linejoin="round">"##
);
/// What every file ends with.
pub const FRAME_END: &str = "</g></svg>";

/// What is drawn, without the frame.
///
/// # Panics
/// When there is no such pictogram; a test looks up every name that the bank and the pages use.
pub fn drawing(name: &str) -> &'static str {
    let found = PICTOGRAMS.binary_search_by_key(&name, |(name, _)| name);
    let file = PICTOGRAMS[found.unwrap_or_else(|_| panic!("no pictogram {name}"))].1.trim_end();
    let drawing = file.strip_prefix(FRAME_START).and_then(|rest| rest.strip_suffix(FRAME_END));
    drawing.unwrap_or_else(|| panic!("pictogram {name} has another frame"))
}

/// A pictogram; the words beside it say the same, so it is hidden from screen readers.
pub fn pictogram(name: &str) -> Markup {
    html! { svg .p viewBox="0 0 96 96" aria-hidden="true" { (ours(drawing(name))) } }
}

/// A pictogram that is drawn once per page under a name and used as often as needed.
pub fn symbol(name: &str) -> Markup {
    html! { symbol id=(name) viewBox="0 0 96 96" { (ours(drawing(name))) } }
}

/// A use of a [`symbol`].
pub fn use_symbol(name: &str) -> Markup {
    html! { svg .p aria-hidden="true" { use href={ "#" (name) } {} } }
}
