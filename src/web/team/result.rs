//! What the opened box held, as plain figures for everybody together.

use maud::{Markup, html};

use super::super::ui;
use crate::{
    domain::{
        bank::Bank,
        opening::Opened,
        report::{Figure, report},
        survey::Survey,
    },
    words::{self, Lang, parent, team as say},
};

/// The result of a final survey.
pub fn section(lang: Lang, survey: &Survey, opened: Option<&Opened>) -> Markup {
    let Some(opened) = opened else {
        return html! { section { p .large { (say::result_too_few(lang, survey.snapshot.k)) } } };
    };
    html! {
        section {
            h2 { (say::result_title(lang)) }
            @if survey.voided > 0 { p { (say::result_voided(lang, survey.voided)) } }
            @for (number, part) in (1..).zip(report(&survey.snapshot, opened).parts) {
                h3 { (say::open_part(lang, number)) }
                @match part {
                    None => p { (say::result_part_few(lang)) },
                    Some(part) => {
                        p .large { (say::result_people(lang, part.people)) }
                        @for (key, figure) in &part.questions { (question(lang, key, figure)) }
                    }
                }
            }
        }
    }
}

fn question(lang: Lang, key: &str, figure: &Figure) -> Markup {
    let question = Bank::get().question(key).expect("a snapshot names questions of the bank");
    let signs = question.all_choices();
    let name = |key: &str| {
        let sign = signs.iter().find(|(known, _)| *known == key).map(|(_, sign)| *sign);
        sign.map_or_else(|| parent::unknown(lang), |sign| words::bank(lang, sign))
    };
    html! {
        article .result {
            h4 { (ui::pictogram(&question.sign)) span { (words::bank(lang, &question.sign)) } }
            @match figure {
                Figure::TooFew => p { (say::result_question_few(lang)) },
                Figure::Nobody => p { (say::result_nobody(lang)) },
                Figure::Nearly(choice) => p .large { (say::result_nearly(lang, name(choice))) },
                Figure::Counts { answered, choices } => {
                    table {
                        caption { (say::result_answered(lang, *answered)) }
                        thead { tr { th scope="col" { (say::result_choice(lang)) } th scope="col" { (say::result_count(lang)) } } }
                        tbody { @for (choice, n) in choices { tr { th scope="row" { (name(choice)) } td { (n) } } } }
                    }
                }
            }
        }
    }
}
