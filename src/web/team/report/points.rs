//! The two or three weakest points: what the guide suggests, two questions for the meeting, and "promise this".

use maud::{Markup, html};

use super::{Page, names};
use crate::{
    domain::{
        bank::{Bank, Dimension},
        report::findings::Point,
    },
    web::{routes, ui},
    words::{self, Lang, team as say},
};

/// Steps and questions that a point has at most.
const MOST: usize = 3;

impl Page<'_> {
    pub(super) fn points(&self) -> Markup {
        let lang = self.lang;
        html! {
            @if !self.report.weakest.is_empty() {
                section #points .points {
                    h2 { (ui::pictogram("promise-think-along")) (say::report_weakest(lang)) }
                    div .columns { @for point in &self.report.weakest { (self.point(point)) } }
                }
            }
        }
    }

    fn point(&self, point: &Point) -> Markup {
        let lang = self.lang;
        html! {
            article {
                h3 { (ui::pictogram(picture(point))) span { (name(lang, point)) } }
                h4 { (say::report_steps(lang)) }
                ul .plain { @for text in texts(lang, "step", point) { li { (text) } } }
                h4 { (say::report_asks(lang)) }
                ul .plain { @for text in texts(lang, "ask", point) { li { (text) } } }
                p .noprint {
                    a .button href=(format!("{}?for={}", routes::promises(self.survey.id), point.finding)) {
                        (ui::pictogram("ui-promised")) (say::report_promise(lang))
                    }
                }
            }
        }
    }
}

fn texts(lang: Lang, kind: &str, point: &Point) -> Vec<String> {
    (1..=MOST).filter_map(|number| words::advice(lang, &format!("{kind}-{}-{number}", point.advice))).collect()
}

/// The name of a weak point.
pub fn name(lang: Lang, point: &Point) -> String {
    match (&point.choice, dimension(point)) {
        (Some(choice), _) => names::choice(lang, &point.question, choice),
        (None, Some(dimension)) => names::dimension(lang, dimension),
        (None, None) => names::question(lang, &point.question),
    }
}

fn picture(point: &Point) -> &'static str {
    match &point.choice {
        Some(choice) => names::choice_picture(&point.question, choice),
        None => names::question_picture(&point.question),
    }
}

fn dimension(point: &Point) -> Option<Dimension> {
    Bank::get().question(&point.question)?.dimension
}
