//! The seven double rows: parents on one side, the team on the other, on the same scale.

use maud::{Markup, html};

use super::{Page, charts, names};
use crate::{
    domain::{
        bank::{Bank, Dimension, Pair, Side},
        report::{Answered, mirror_of},
    },
    web::ui,
    words::team as say,
};

impl Page<'_> {
    pub(super) fn dimensions(&self) -> Markup {
        let lang = self.lang;
        html! {
            section .dimensions {
                h2 { (ui::pictogram("ui-mirror")) (say::report_dimensions(lang)) }
                (charts::legend(lang))
                @for dimension in Dimension::ALL {
                    @match dimension {
                        // What one does and the time it takes are read together (003 §3.1).
                        Dimension::Behaviour => div .together {
                            (self.row_of(dimension)) (self.row_of(Dimension::Time))
                            p .quiet { (say::report_together(lang)) }
                        },
                        Dimension::Time => {},
                        _ => (self.row_of(dimension)),
                    }
                }
                (self.row("messages", &say::report_messages(lang), None))
            }
        }
    }

    fn row_of(&self, dimension: Dimension) -> Markup {
        let question = Bank::get().of_dimension(Side::Parents, dimension);
        html! {
            @if let Some(question) = question {
                (self.row(&question.key, &names::dimension(self.lang, dimension), question.pair))
            }
        }
    }

    fn row(&self, question: &str, title: &str, pair: Option<Pair>) -> Markup {
        let lang = self.lang;
        let (we, guess) = mirror_of(question);
        html! {
            article .double {
                h3 { (ui::pictogram(names::question_picture(question))) span { (title) } }
                div .columns {
                    div {
                        p .who { strong { (say::report_parents(lang)) } " " (names::question(lang, question)) }
                        @match self.report.parents(question) {
                            Some(answered) => (self.figure("parents", answered)),
                            None => p .words { (say::result_part_few(lang)) },
                        }
                    }
                    div .ours {
                        @if let Some(we) = we { (self.team_row(&say::report_we(lang), we)) }
                        @if let Some(guess) = guess { (self.team_row(&say::report_guess_label(lang), guess)) }
                        @if pair == Some(Pair::Turned) { p .quiet.noprint { (say::report_turned(lang)) } }
                    }
                }
            }
        }
    }

    fn team_row(&self, who: &str, question: &str) -> Markup {
        let lang = self.lang;
        let chosen = self.report.sheet(question);
        let is_guess = Bank::get().question(question).is_some_and(|question| question.guesses.is_some());
        html! {
            div .row {
                p .who { strong { (who) } @if !is_guess { " " (names::question(lang, question)) } }
                @if let Some(answered) = self.report.team(question) {
                    (self.figure("team", answered))
                } @else if let Some(choice) = chosen.first() {
                    p .words { (ui::pictogram(names::choice_picture(question, choice))) (names::choice(lang, question, choice)) }
                } @else {
                    p .quiet { (say::report_no_team(lang)) }
                }
            }
        }
    }

    fn figure(&self, side: &str, answered: &Answered) -> Markup {
        html! {
            (charts::distribution(self.lang, answered))
            (charts::positive(self.lang, &answered.everybody))
            (charts::table(self.lang, side, answered))
        }
    }
}
