//! Thank you, counted; and perhaps one more minute.

use maud::{Markup, html};

use super::super::{
    catalog::{Known, Place},
    ui::{self, Look},
};
use crate::words::{self, Lang, parent as say};

/// The page after an answer was counted without a script.
pub fn page(place: &Place, known: &Known, part: usize, lang: Lang, test: Option<&str>) -> Markup {
    let title = say::thanks_title(lang);
    let body = html! {
        main .message {
            p .school { bdi { (place.school.name) } }
            (ui::pictogram("ui-thanks"))
            h1 { (title) }
            (next(known, part, lang, test, None))
        }
    };
    ui::page(lang, &title, Look::Parent, &body)
}

/// What comes after an answer: the next part if there is one, and when the result can be seen. `test` is the word
/// of a test scan, whose answers are not counted.
/// `said`: the recording of "counted".
pub fn next(known: &Known, part: usize, lang: Lang, test: Option<&str>, said: Option<String>) -> Markup {
    let more = part + 1 < known.survey.snapshot.parts.len();
    let query = test.map_or_else(String::new, |word| format!("&try={word}"));
    html! {
        @if test.is_some() { p { (say::test_only(lang)) } } @else { p data-v=[said] { (say::thanks_counted(lang)) } }
        @if more {
            p { a .button href=(format!("?l={}&part={}{query}", lang.tag(), part + 2)) { (ui::pictogram("ui-more")) (say::thanks_more(lang)) } }
        }
        @if let Some(results) = known.survey.results {
            p .quiet { (say::thanks_results(lang, words::day(lang, results.date()))) }
        }
        @if !more { p .quiet { (say::thanks_close(lang)) } }
    }
}
