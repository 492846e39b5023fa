//! The seven double rows: parents on one side, the team on the other, on the same scale.

use maud::{Markup, html};

use super::{Page, charts, names};
use crate::{
    domain::{
        bank::{Bank, Dimension, Kind, Question, Side},
        report::{Answered, mirror_of},
        survey::Asked,
    },
    web::ui,
    words::team as say,
};

/// The question about messages, which has a place of its own.
const MESSAGES: &str = "messages";

impl Page<'_> {
    pub(super) fn dimensions(&self) -> Markup {
        let lang = self.lang;
        if !self.asks_of_several_dimensions() {
            return html! {};
        }
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
            @if self.asks(MESSAGES) { section .dimensions { (self.row(MESSAGES, Some(&say::report_messages(lang)))) } }
        }
    }

    /// What a survey asked beside the seven dimensions: a theme, or one dimension looked at closely.
    pub(super) fn themes(&self) -> Markup {
        let lang = self.lang;
        let several = self.asks_of_several_dimensions();
        let is_theme = |asked: &&Asked| {
            let main = |dimension| self.question_of(dimension).is_some_and(|main| several && main.key == asked.key);
            asked.kind != Kind::Many && asked.key != MESSAGES && !Dimension::ALL.into_iter().any(main)
        };
        let all = self.survey.snapshot.parts.iter().flat_map(|part| &part.questions);
        let (cards, faces): (Vec<&Asked>, Vec<&Asked>) =
            all.filter(is_theme).partition(|asked| asked.kind == Kind::One);
        html! {
            @if !faces.is_empty() {
                section .dimensions {
                    h2 { (ui::pictogram("ui-mirror")) (names::plan(lang, &self.survey.snapshot.plan)) }
                    (charts::legend(lang))
                    @for asked in faces { (self.row(&asked.key, None)) }
                }
            }
            @let ours = self.only_ours();
            @if !ours.is_empty() {
                section .dimensions {
                    h2 { (ui::pictogram("place-team")) (say::report_we(lang)) }
                    @for (question, title) in ours {
                        article .double {
                            h3 { (ui::pictogram(names::question_picture(question))) span { (title) } }
                            div .ours { div .row { (self.team_answer(question)) } }
                            (self.tables(question, Some(question), None))
                        }
                    }
                }
            }
            @if !cards.is_empty() {
                section .dimensions {
                    h2 { (ui::pictogram("ui-mirror")) (names::plan(lang, &self.survey.snapshot.plan)) }
                    (charts::legend_of(lang, &cards[0].key))
                    @for asked in cards { (self.row(&asked.key, None)) }
                }
            }
        }
    }

    /// What only the team was asked, and nothing stands beside.
    fn only_ours(&self) -> Vec<(&'static str, String)> {
        let bank = Bank::get();
        let plan = bank.plan(&self.survey.snapshot.plan).and_then(|plan| bank.plan(plan.mirror.as_deref()?));
        let keys = plan.into_iter().flat_map(|plan| plan.parts.iter().flatten());
        let asked = keys.filter_map(|key| bank.question(key));
        let alone = |q: &&Question| q.kind == Kind::Scale && q.mirrors.is_none() && q.guesses.is_none();
        let ours = asked.filter(alone).filter(|q| !q.is_for(Side::Parents) && self.has_team());
        ours.map(|q| (q.key.as_str(), names::question(self.lang, &q.key))).collect()
    }

    /// Whether the dimensions stand side by side; a closer look at one of them is a theme.
    fn asks_of_several_dimensions(&self) -> bool {
        Dimension::ALL.into_iter().filter_map(|dimension| self.question_of(dimension)).nth(1).is_some()
    }

    /// The question of a dimension, if it was asked.
    fn question_of(&self, dimension: Dimension) -> Option<&'static Question> {
        Bank::get().of_dimension(Side::Parents, dimension).filter(|question| self.asks(&question.key))
    }

    fn row_of(&self, dimension: Dimension) -> Markup {
        html! {
            @if let Some(question) = self.question_of(dimension) {
                (self.row(&question.key, Some(&names::dimension(self.lang, dimension))))
            }
        }
    }

    /// A double row; without a title the question is the title.
    fn row(&self, question: &str, title: Option<&str>) -> Markup {
        let lang = self.lang;
        let (we, guess) = mirror_of(question);
        let asked = names::question(lang, question);
        html! {
            article .double {
                h3 { (ui::pictogram(names::question_picture(question))) span { (title.unwrap_or(&asked)) } }
                div .columns {
                    div {
                        p .who { strong { (say::report_parents(lang)) } @if title.is_some() { " " (asked) } }
                        @match self.report.parents(question) {
                            Some(answered) => (self.figure(answered)),
                            None => p .words { (say::result_part_few(lang)) },
                        }
                    }
                    @if self.has_team() || self.report.pupils(question).is_some() {
                        div .ours {
                            @if let Some(pupils) = self.report.pupils(question) {
                                div .row { p .who { strong { (say::report_pupils(lang)) } } (self.figure(pupils)) }
                            }
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
            .chain(self.report.pupils(question).map(|a| ("pupils", a)))
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
        let asked = Bank::get().question(question);
        let is_guess = asked.is_some_and(|question| question.guesses.is_some());
        let is_same = asked.is_some_and(|question| question.is_for(Side::Parents));
        html! {
            div .row {
                p .who { strong { (who) } @if !is_guess && !is_same { " " (names::question(lang, question)) } }
                (self.team_answer(question))
            }
        }
    }

    /// What the team answered, from its box or on its sheet.
    fn team_answer(&self, question: &str) -> Markup {
        let lang = self.lang;
        let chosen = self.report.sheet(question);
        html! {
            @if let Some(answered) = self.report.team(question) {
                (self.figure(answered))
            } @else if let Some(choice) = chosen.first() {
                p .words { (ui::pictogram(names::choice_picture(question, choice))) (names::choice(lang, question, choice)) }
            } @else {
                p .quiet { (say::report_no_team(lang)) }
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
