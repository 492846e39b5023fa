//! Bars drawn on the server, and under each its table: nothing is said by colour or by a pointer alone.

use maud::{Markup, html};

use super::super::names;
use crate::{
    domain::{
        bank::{Bank, Kind, SCALE, UNKNOWN},
        report::{
            Answered,
            figure::{Figure, Share},
        },
    },
    words::{self, Lang, team as say},
};

/// Width and height of a bar in its own units.
const WIDTH: f64 = 400.0;
const HEIGHT: f64 = 30.0;
/// The room that a number needs: around it, and for each digit. The table has all numbers.
const AROUND: f64 = 5.0;
const DIGIT: f64 = 10.0;

/// How the answers to a scale are spread, from yes to no; "I don't know" at the end.
pub fn distribution(lang: Lang, answered: &Answered) -> Markup {
    let figure = &answered.everybody;
    let Figure::Counts { answered: people, choices } = figure else {
        return in_words(lang, &answered.question, figure);
    };
    let mut x = 0.0;
    let mut segments = Vec::new();
    for (place, count) in choices.iter().enumerate().filter(|(_, count)| count.n > 0) {
        let width = WIDTH * count.n as f64 / *people as f64;
        segments.push((colour(&answered.question, place, &count.choice), x, width, count.n));
        x += width;
    }
    let label =
        choices.iter().map(|count| format!("{} {}", names::choice(lang, &answered.question, &count.choice), count.n));
    let label = words::plain(&label.collect::<Vec<_>>().join(", "));
    html! {
        svg .dist viewBox=(format!("0 0 {WIDTH} {HEIGHT}")) role="img" aria-label=(label) {
            @for (colour, x, width, n) in segments {
                rect .(format!("c{colour}")) x=(fixed(x + 1.0)) y="1" width=(fixed((width - 2.5).max(0.5))) height=(HEIGHT - 2.0) rx="3" {}
                @if width >= AROUND + DIGIT * (n.to_string().len() as f64) {
                    text .(format!("t{colour}")) x=(fixed(x + width / 2.0)) y="21" text-anchor="middle" { (n) }
                }
            }
        }
    }
}

/// What may be said of a figure that has no numbers.
pub fn in_words(lang: Lang, question: &str, figure: &Figure) -> Markup {
    html! {
        p .words {
            @match figure {
                Figure::Nearly { choice } => (say::result_nearly(lang, names::choice(lang, question, choice))),
                Figure::TooFew => (say::result_question_few(lang)),
                Figure::Nobody | Figure::Counts { .. } => (say::result_nobody(lang)),
            }
        }
    }
}

/// One bar for a share of those who answered, with a mark where the team expected it.
pub fn bar(share: Share, guess: Option<f64>, side: &str) -> Markup {
    html! {
        svg .bar viewBox=(format!("0 0 {WIDTH} 20")) preserveAspectRatio="none" aria-hidden="true" {
            rect .ground x="0" y="3" width=(WIDTH) height="14" {}
            rect .(side) x="0" y="3" width=(fixed(WIDTH * share.ratio())) height="14" {}
            @if let Some(guess) = guess.filter(|guess| *guess > 0.0) {
                path .mark d=(format!("M{} 1l8 9-8 9-8-9z", fixed((WIDTH * guess).clamp(9.0, WIDTH - 9.0)))) {}
            }
        }
    }
}

/// "About 7 in 10 say yes or mostly", and how many that are.
pub fn positive(lang: Lang, answered: &Answered) -> Markup {
    let is_guess = is_guess(&answered.question);
    html! {
        @if let Some(share) = answered.everybody.positive() {
            p .share {
                (say::report_about(lang, share.tenths())) " "
                span .tail { @if is_guess { (say::report_expected(lang)) } @else { (say::report_yes(lang)) } " " }
                small { "(" (say::report_share_of(lang, share.n, share.of)) ")" }
            }
        }
    }
}

/// The table of one question, to be opened.
pub fn table(lang: Lang, side: &str, answered: &Answered) -> Markup {
    html! {
        details .table {
            summary {
                @if is_guess(&answered.question) { (say::report_guess_label(lang)) } @else { (say::report_tables(lang)) }
                span .v { ": " (names::question(lang, &answered.question)) }
            }
            (figures(lang, side, answered))
        }
    }
}

/// The numbers of a question: everybody, and the mean of a scale.
pub fn figures(lang: Lang, side: &str, answered: &Answered) -> Markup {
    let question = &answered.question;
    let is_guess = is_guess(question);
    html! {
        @if let Figure::Counts { answered: people, choices } = &answered.everybody {
            table {
                caption { @if is_guess { (say::report_guess_label(lang)) ": " } (names::question(lang, question)) }
                thead { tr { th scope="col" { (say::result_choice(lang)) } th scope="col" { (say::result_count(lang)) } } }
                tbody {
                    @for count in choices {
                        tr {
                            th scope="row" { (names::choice(lang, question, &count.choice)) }
                            (cell(side, question, &count.choice, count.n as f64))
                        }
                    }
                    tr { th scope="row" { (say::report_answers(lang)) } (cell(side, question, "answered", *people as f64)) }
                    @if let Some(mean) = answered.mean {
                        tr { th scope="row" { (say::report_mean(lang, SCALE.len())) } (cell(side, question, "mean", mean.mean)) }
                        tr { th scope="row" { (say::report_mean_low(lang)) } (cell(side, question, "low", mean.low)) }
                        tr { th scope="row" { (say::report_mean_high(lang)) } (cell(side, question, "high", mean.high)) }
                    }
                }
            }
        }
    }
}

/// A number of everybody, under the name that it has in downloads.
fn cell(side: &str, question: &str, what: &str, n: f64) -> Markup {
    html! { td data-number=(format!("{side}/{question}/everybody/{what}")) { (n) } }
}

/// What the colours of a distribution mean.
pub fn legend(lang: Lang) -> Markup {
    html! {
        ul .legend {
            @for (place, (_, sign)) in SCALE.iter().enumerate() {
                li { (swatch(&place.to_string())) (words::bank(lang, sign)) }
            }
            li { (swatch(&SCALE.len().to_string())) (names::choice(lang, "emotion", UNKNOWN)) }
        }
    }
}

/// What the colours mean for a question with choices of its own.
pub fn legend_of(lang: Lang, question: &str) -> Markup {
    let choices = Bank::get().question(question).map(|asked| asked.all_choices()).unwrap_or_default();
    html! {
        ul .legend {
            @for (place, (key, sign)) in choices.into_iter().enumerate() {
                li { (swatch(&colour(question, place, key))) (words::bank(lang, sign)) }
            }
            li { (swatch(&colour(question, SCALE.len(), UNKNOWN))) (names::choice(lang, question, UNKNOWN)) }
        }
    }
}

/// The name of the colour of a choice: the four faces have theirs, other choices have neutral ones, and "I don't
/// know" is always the same.
fn colour(question: &str, place: usize, choice: &str) -> String {
    let is_scale = Bank::get().question(question).is_none_or(|asked| asked.kind == Kind::Scale);
    match choice {
        UNKNOWN => SCALE.len().to_string(),
        _ if is_scale => place.to_string(),
        _ => format!("-own{place}"),
    }
}

fn swatch(colour: &str) -> Markup {
    html! { svg viewBox="0 0 20 20" aria-hidden="true" { rect .(format!("c{colour}")) width="20" height="20" rx="3" {} } }
}

/// Whether a question is what the team thinks parents answer: no answer of its own, so it looks different.
fn is_guess(question: &str) -> bool {
    Bank::get().question(question).is_some_and(|question| question.guesses.is_some())
}

/// A coordinate with one decimal.
fn fixed(x: f64) -> String {
    format!("{x:.1}")
}
