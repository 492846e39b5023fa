//! A place where nothing is asked now: thanks, and what comes next.

use maud::{Markup, html};

use super::{
    super::{
        Shared,
        catalog::Place,
        ui::{self, Look},
    },
    document::waiting_lines,
};
use crate::{
    domain::{day::Day, survey::State},
    words::{self, Lang, parent as say},
};

/// The page of a place without an open survey.
pub fn page(app: &Shared, place: &Place, lang: Lang) -> Markup {
    let survey = place.newest.as_ref().map(|known| &known.survey);
    let today = Day::at(app.clock.now(), &place.zone);
    let (picture, title) = match survey {
        None => ("place-gate", say::quiet_title(lang)),
        Some(_) => ("ui-thanks", say::closed_title(lang)),
    };
    let languages = place.offered();
    let body = html! {
        main .message {
            (waiting_lines(lang))
            p .school { bdi { (place.school.name) } }
            (ui::pictogram(picture))
            h1 { (title) }
            @match survey {
                None => p { (say::quiet_text(lang)) },
                Some(survey) => {
                    p { (say::closed_text(lang)) }
                    @if survey.state == State::Final { p { (say::opened_text(lang)) } }
                    @if survey.results >= today { p { (say::closed_results(lang, words::day(lang, survey.results.date()))) } }
                    @else { p { (say::quiet_text(lang)) } }
                }
            }
            (ui::language_tiles(&languages.into_iter().filter(|other| *other != lang).collect::<Vec<_>>(), None))
        }
    };
    ui::page(lang, &title, Look::Place, &body)
}
