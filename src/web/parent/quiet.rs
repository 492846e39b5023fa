//! A place where nothing is asked now: thanks, and what comes next.

use maud::{Markup, html};

use super::{
    super::{
        Shared,
        catalog::Place,
        routes,
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
            @if place.school.example { p .example { (say::example(lang)) } }
            (ui::pictogram(picture))
            h1 { (title) }
            @match survey {
                None => p { (say::quiet_text(lang)) },
                Some(survey) => {
                    p { (say::closed_text(lang)) }
                    @if survey.state == State::Final { p { (say::opened_text(lang)) } }
                    @match survey.results.filter(|results| *results >= today) {
                        Some(results) => p { (say::closed_results(lang, words::day(lang, results.date()))) },
                        None => p { (say::quiet_text(lang)) },
                    }
                }
            }
            @if !place.told.is_empty() {
                p { a href=(routes::results(place.spot.code)) { (say::told_link(lang)) } }
            }
            (ui::languages_of_page(&languages.into_iter().filter(|other| *other != lang).collect::<Vec<_>>(), ""))
        }
    };
    ui::page(lang, &title, Look::Place, &body)
}
