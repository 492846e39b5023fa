//! The seven double rows: parents on one side, the team on the other, on the same scale.

use maud::{Markup, html};

use super::{Page, charts, names};
use crate::{
    domain::{
        bank::{Bank, Dimension, Side},
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
                p .quiet.paper { (say::report_paper(lang)) }
                @if self.has_team() { p .quiet { (say::report_turned(lang)) } }
                @for dimension in Dimension::ALL {
                    @match dimension {
                        // What one does and the time it takes are read together (003 §3.1).
                        Dimension::Behaviour => div .together {
                            p .quiet { (say::report_together(lang)) }
                            (self.row_of(dimension)) (self.row_of(Dimension::Time))
                        },
                        Dimension::Time => {},
                        _ => (self.row_of(dimension)),
                    }
                }
            }
            section .dimensions { (self.row("messages", &say::report_messages(lang))) }
        }
    }

    fn row_of(&self, dimension: Dimension) -> Markup {
        let question = Bank::get().of_dimension(Side::Parents, dimension);
        html! {
            @if let Some(question) = question {
                (self.row(&question.key, &names::dimension(self.lang, dimension)))
            }
        }
    }

    fn row(&self, question: &str, title: &str) -> Markup {
        let lang = self.lang;
        let (we, guess) = mirror_of(question);
        html! {
            article .double {
                h3 { (ui::pictogram(names::question_picture(question))) span { (title) } }
                div .columns {
                    div {
                        p .who { strong { (say::report_parents(lang)) } " " (names::question(lang, question)) }
                        @match self.report.parents(question) {
                            Some(answered) => (self.figure(answered)),
                            None => p .words { (say::result_part_few(lang)) },
                        }
                    }
                    @if self.has_team() {
                        div .ours {
                            // The guess stands beside what was guessed; what the team says of itself comes after it.
                            @if let Some(guess) = guess { (self.team_row(&say::report_guess_label(lang), guess)) }
                            @if let Some(we) = we { (self.team_row(&say::report_we(lang), we)) }
                        }
                    }
                }
                (self.tables(question, we, guess))
            }
        }
    }

    /// All numbers of a row, to be opened.
    fn tables(&self, question: &str, we: Option<&str>, guess: Option<&str>) -> Markup {
        let lang = self.lang;
        let ours = [guess, we].into_iter().flatten().filter_map(|key| self.report.team(key));
        let all: Vec<_> = self
            .report
            .parents(question)
            .map(|a| ("parents", a))
            .into_iter()
            .chain(ours.map(|a| ("team", a)))
            .collect();
        html! {
            @if !all.is_empty() {
                details .table {
                    summary { (say::report_tables(lang)) span .v { ": " (names::question(lang, question)) } }
                    div .columns { @for (side, answered) in all { div { (charts::figures(lang, side, answered)) } } }
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
                    (self.figure(answered))
                } @else if let Some(choice) = chosen.first() {
                    p .words { (ui::pictogram(names::choice_picture(question, choice))) (names::choice(lang, question, choice)) }
                } @else {
                    p .quiet { (say::report_no_team(lang)) }
                }
            }
        }
    }

    fn figure(&self, answered: &Answered) -> Markup {
        html! {
            (charts::distribution(self.lang, answered))
            (charts::positive(self.lang, answered))
        }
    }
}
