//! One document holds one part of a survey: everything a phone needs, in one request. Without a script it is a
//! plain form; with it, one question per screen.

use maud::{Markup, html};

use super::{
    super::{
        catalog::{Known, Place},
        form::Form,
        ui::{
            self, Look,
            pictograms::{symbol, use_symbol},
        },
    },
    QUESTION, thanks,
};
use crate::{
    domain::{
        bank::{Bank, Kind, Question, SCALE, Side, UNKNOWN},
        survey::Asked,
    },
    voices::{self, INVITATION},
    words::{self, Lang, parent as say, team},
};

/// What a document is made of.
pub struct Document<'a> {
    /// Where it hangs.
    pub place: &'a Place,
    /// What it asks.
    pub known: &'a Known,
    /// Which part.
    pub part: usize,
    /// In which language.
    pub lang: Lang,
    /// What was chosen before, when somebody without a script goes back to change it.
    pub chosen: Option<&'a Form>,
    /// The word of the team's test scan: nothing of it is counted.
    pub test: Option<&'a str>,
}

/// Languages that stand on the first screen; the others are one tap away.
const FIRST_LANGUAGES: usize = 6;
/// The choice that a person who knows no answer makes, as the name of its pictogram.
const UNKNOWN_SIGN: &str = "scale-unknown";

impl Document<'_> {
    /// The recording of a sentence, as its sound is named, for the script.
    fn sound(&self, lang: Lang, clip: &str) -> Option<String> {
        let hash = self.place.voices.get(lang.tag())?.get(clip)?;
        Some(format!("{clip}.{hash}"))
    }

    /// The same in the language of the page.
    fn said(&self, clip: &str) -> Option<String> {
        self.sound(self.lang, clip)
    }

    /// The whole document.
    pub fn render(&self) -> Markup {
        let lang = self.lang;
        let asked = &self.known.survey.snapshot.parts[self.part].questions;
        let screens = asked.iter().filter(|asked| !is_second_row(asked)).count();
        let body = html! {
            svg hidden {
                @for (_, sign) in SCALE { (symbol(sign)) }
                (symbol(UNKNOWN_SIGN)) (symbol("ui-next")) (symbol("ui-send"))
            }
            (self.bar())
            main {
                (waiting_lines(lang))
                @if self.test.is_some() { p .note { (say::test_only(lang)) } }
                form method="post" autocomplete="off" {
                    input type="hidden" name="survey" value=(self.known.survey.id.0);
                    input type="hidden" name="part" value=(self.part);
                    input type="hidden" name="l" value=(lang.tag());
                    @if let Some(word) = self.test { input type="hidden" name="try" value=(word); }
                    @if self.part == 0 { (self.start()) }
                    @for (number, questions) in (1..).zip(asked.chunk_by(|_, next| is_second_row(next))) {
                        @match questions {
                            [we, guess] => (self.two_rows(we, guess, number, screens)),
                            _ => @for question in questions { (self.question(question, number, screens)) },
                        }
                    }
                    p .plain { button .button { (use_symbol("ui-send")) (say::send(lang)) } }
                }
                (self.outcomes())
            }
            (self.foot())
        };
        ui::page(lang, &say::start_title(lang), Look::Survey, &body)
    }

    /// Back, dots of progress, read aloud, stop and send. Only with a script.
    fn bar(&self) -> Markup {
        let lang = self.lang;
        html! {
            header #bar hidden {
                button #back type="button" aria-label=(say::back(lang)) { (ui::pictogram("ui-back")) }
                p #dots aria-hidden="true" {}
                button #say type="button" hidden aria-pressed="false" aria-label=(say::listen(lang)) {
                    (ui::pictogram("ui-speaker"))
                }
                button #stop type="button" hidden aria-label=(say::stop_and_send(lang)) { (use_symbol("ui-send")) }
            }
        }
    }

    /// Skip, and the large arrow. Only with a script.
    fn foot(&self) -> Markup {
        let lang = self.lang;
        html! {
            footer #foot hidden {
                button #skip type="button" { (ui::pictogram("ui-skip")) (say::skip(lang)) }
                button #next .button type="button" aria-label=(say::next(lang)) data-send=(say::send(lang)) {
                    (use_symbol("ui-next")) (use_symbol("ui-send"))
                }
            }
        }
    }

    fn start(&self) -> Markup {
        let lang = self.lang;
        let others = self.known.languages.iter().copied().filter(|other| *other != lang);
        let tiles: Vec<Lang> = std::iter::once(lang).chain(others).collect();
        let query = self.test.map_or_else(String::new, |word| format!("&try={word}"));
        let invitation = |other| self.sound(other, INVITATION);
        let (first, more) = tiles.split_at(tiles.len().min(FIRST_LANGUAGES));
        html! {
            section #start .s {
                p .school { bdi { (self.place.school.name) } }
                @if self.place.school.example { p .note { (say::example(lang)) } }
                h1 tabindex="-1" data-v=[self.said("start-title")] { (say::start_title(lang)) }
                p .quiet {
                    @if self.known.survey.snapshot.side == Side::Team { (team::mirror_time(lang)) } @else { (say::start_time(lang)) }
                }
                ul .promise {
                    li data-v=[self.said("anonymity-tally")] { (ui::pictogram("anonymity-tally")) (say::anonymity_tally(lang)) }
                    li data-v=[self.said("anonymity-nobody")] { (ui::pictogram("anonymity-nobody")) (say::anonymity_nobody(lang)) }
                    li data-v=[self.said("anonymity-box")] { (ui::pictogram("anonymity-box")) (say::anonymity_box(lang)) }
                }
                h2 .pick { (say::start_pick(lang)) }
                (ui::language_tiles(first, Some(lang), &query, &invitation))
                @if !more.is_empty() {
                    details { summary { (say::more_languages(lang)) } (ui::language_tiles(more, Some(lang), &query, &invitation)) }
                }
                @if !self.place.told.is_empty() {
                    p .quiet { a href=(format!("?{}&l={}", super::TOLD, lang.tag())) { (say::told_link(lang)) } }
                }
            }
        }
    }

    /// The screens of one question: a question with many choices has several.
    fn question(&self, asked: &Asked, number: usize, total: usize) -> Markup {
        let question = Bank::get().question(&asked.key).expect("a snapshot names questions of the bank");
        let choices: Vec<&String> =
            asked.choices.iter().filter(|choice| asked.alone.as_ref() != Some(choice)).collect();
        let per_screen = if asked.kind == Kind::Scale { choices.len() } else { question.per_screen };
        html! {
            @for (screen, shown) in choices.chunks(per_screen).enumerate() {
                @let id = if screen == 0 { format!("q{number}") } else { format!("q{number}-{}", screen + 1) };
                section .s #(id) role="group" aria-labelledby=(format!("{id}t")) data-q=(name(asked))
                    data-max=[(asked.kind == Kind::Many).then_some(asked.max)] {
                    h2 #(format!("{id}t")) tabindex="-1" data-v=[self.said(&question.sign)] {
                        (ui::pictogram(question.pictogram()))
                        span {
                            span .v { (say::question_of(self.lang, number, total)) " " }
                            (words::hyphens::soft(self.lang, &words::bank(self.lang, &question.sign)))
                        }
                    }
                    @match asked.kind {
                        Kind::Scale => (self.scale(asked)),
                        Kind::Many | Kind::One => (self.choices(asked, question, shown, screen)),
                    }
                }
            }
        }
    }

    /// The team's screen: what it says of itself, and what it thinks most parents say.
    fn two_rows(&self, we: &Asked, guess: &Asked, number: usize, total: usize) -> Markup {
        let question =
            |asked: &Asked| Bank::get().question(&asked.key).expect("a snapshot names questions of the bank");
        let row = |asked: &Asked, id: &str, label: Markup| {
            html! {
                div .row role="group" aria-labelledby=(id) { p #(id) .rowtitle { (label) } (self.scale(asked)) }
            }
        };
        let lang = self.lang;
        let (id, title) = (format!("q{number}"), format!("q{number}t"));
        html! {
            section .s.rows #(id) role="group" aria-labelledby=(title) data-q=(format!("{} {}", name(we), name(guess))) {
                h2 #(title) tabindex="-1" {
                    (ui::pictogram(question(we).pictogram()))
                    span { span .v { (say::question_of(lang, number, total)) " " } (words::bank(lang, &question(we).sign)) }
                }
                (row(we, &format!("{id}w"), html! { (team::report_we(lang)) }))
                (row(guess, &format!("{id}g"), html! { (team::mirror_guess(lang)) " " q { (words::bank(lang, &question(guess).sign)) } }))
            }
        }
    }

    fn scale(&self, asked: &Asked) -> Markup {
        html! {
            div .tiles {
                @for (dots, (key, sign)) in (1..=SCALE.len()).rev().zip(SCALE) {
                    (self.tile(asked, key, html! {
                        (use_symbol(sign))
                        b translate="no" data-v=[self.said(sign)] { (words::bank(self.lang, sign)) }
                        i aria-hidden="true" { (".".repeat(dots)) }
                    }))
                }
            }
            (self.unknown(asked))
        }
    }

    fn unknown(&self, asked: &Asked) -> Markup {
        html! {
            div .apart {
                (self.tile(asked, UNKNOWN, html! { (use_symbol(UNKNOWN_SIGN)) b data-v=[self.said("unknown")] { (say::unknown(self.lang)) } }))
            }
        }
    }

    fn choices(&self, asked: &Asked, question: &Question, shown: &[&String], screen: usize) -> Markup {
        let tile = |key: &str| {
            let choice = question.choice(key).expect("a snapshot names choices of the bank");
            html! { (ui::pictogram(&choice.sign)) b data-quiet[choice.sensitive] data-v=[self.said(&choice.sign)] { (words::hyphens::soft(self.lang, &words::bank(self.lang, &choice.sign))) } }
        };
        html! {
            @if asked.kind == Kind::Many {
                p .hint data-full=(say::choose_full(self.lang)) data-full-v=[self.said("choose-full")] data-v=[self.said(&voices::up_to(asked.max))] { (say::choose_up_to(self.lang, asked.max)) }
            }
            // An odd choice out would seem another kind of choice: then they stand under each other.
            @let list = asked.kind == Kind::One && shown.len() % 2 == 1;
            div .tiles .list[list] { @for key in shown { (self.tile(asked, key, tile(key))) } }
            @if let Some(alone) = &asked.alone {
                div .apart {
                    // One input for all screens of the question; the script takes it along.
                    @if screen == 0 { (self.tile(asked, alone, tile(alone))) }
                }
            }
            @if asked.kind.may_be_unknown() { (self.unknown(asked)) }
        }
    }

    fn tile(&self, asked: &Asked, key: &str, inner: Markup) -> Markup {
        let name = name(asked);
        let kind = if asked.kind.is_single() { "radio" } else { "checkbox" };
        let alone = asked.alone.as_deref() == Some(key);
        let checked = self.chosen.is_some_and(|form| form.all(&name).any(|chosen| chosen == key));
        html! {
            label {
                input type=(kind) name=(name) value=(key) data-alone[alone] checked[checked];
                span .t { (inner) }
            }
        }
    }

    /// What the page says after sending. Only with a script.
    fn outcomes(&self) -> Markup {
        let lang = self.lang;
        let outcome = |id: &str, picture: &str, title: String, inner: Markup| {
            let said = (id == "thanks").then(|| self.said("thanks-title")).flatten();
            html! {
                section #(id) .o hidden {
                    (ui::pictogram(picture))
                    h2 tabindex="-1" data-v=[said] { (title) }
                    (inner)
                }
            }
        };
        let again = html! { button .button.again type="button" { (say::try_again(lang)) } };
        html! {
            (outcome("sending", "ui-busy", say::sending(lang), html! {}))
            (outcome("thanks", "ui-thanks", say::thanks_title(lang), thanks::next(self.known, self.part, lang, self.test, self.said("thanks-counted"))))
            (outcome("waiting", "ui-waiting", say::waiting_title(lang), html! {
                p .kept { (say::waiting_text(lang)) } p .unkept hidden { (say::waiting_lost(lang)) } (again)
            }))
            (outcome("late", "ui-closed", say::late_title(lang), html! { p { (say::late_text(lang)) } }))
            (outcome("refused", "ui-lost", say::refused_title(lang), html! {
                p { (say::refused_text(lang)) }
                p { a .button href=(format!("?l={}", lang.tag())) { (say::try_again(lang)) } }
            }))
        }
    }
}

/// What became of an earlier answer that waited on this phone. Only with a script.
pub fn waiting_lines(lang: Lang) -> Markup {
    html! {
        p #sent .note hidden role="status" { (say::waiting_sent(lang)) }
        p #missed .note hidden role="status" { (say::waiting_missed(lang)) }
    }
}

/// Whether a question stands on the screen of the one before: the team's guess beside what it says of itself.
fn is_second_row(asked: &Asked) -> bool {
    asked.kind == Kind::Scale && Bank::get().question(&asked.key).is_some_and(|question| question.guesses.is_some())
}

/// The name of a question in the form.
fn name(asked: &Asked) -> String {
    format!("{QUESTION}{}", asked.key)
}
