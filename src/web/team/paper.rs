//! A survey on paper: both sides of one sheet of A4 in each language, with pictures and boxes. Beside each box stands, small,
//! the key that types it in.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use maud::{Markup, html};

use super::{
    super::{
        Shared,
        error::{Result, trouble},
        routes,
        ui::{self, Look, qr},
        visitor::Visitor,
    },
    back, frame, names,
    session::Signed,
    survey::find_parents,
};
use crate::{
    domain::{
        bank::{Bank, Question, UNKNOWN},
        paper::{self, Box},
        survey::{Asked, Survey},
        worksheet::Worksheet,
    },
    store::spots::{self, Spot},
    words::{self, Lang, parent, places as say_places, team as say},
};

/// `GET /team/survey/{id}/paper`: the languages; with `?in=ar` the sheet in one of them.
pub async fn get(
    State(app): State<Shared>,
    Path(id): Path<String>,
    signed: Signed,
    visitor: Visitor,
) -> Result<Response> {
    let survey = find_parents(&app, &signed, &id).await?;
    let offered = || survey.snapshot.languages.iter().filter_map(|tag| Lang::parse(tag));
    match visitor.in_query("in").and_then(|tag| offered().find(|lang| lang.tag() == tag)) {
        None => Ok(choose(&signed, &survey, offered()).into_response()),
        Some(of) => {
            let spots = spots::for_parents(&app.store, signed.scope).await.map_err(trouble(signed.lang))?;
            let spot = spots.into_iter().find(|spot| spot.kind == crate::domain::place::PlaceKind::Letter);
            Ok(Sheet { app: &app, signed: &signed, survey: &survey, spot, of }.page().into_response())
        }
    }
}

fn choose(signed: &Signed, survey: &Survey, offered: impl Iterator<Item = Lang>) -> Markup {
    let lang = signed.lang;
    let title = say::paper_title(lang);
    let body = html! {
        (back(&routes::survey(survey.id), &names::survey(lang, survey)))
        h1 { (title) }
        p { (say::paper_intro(lang)) }
        section {
            h2 { (ui::pictogram("ui-print")) (say::paper_print(lang)) }
            ul .langs.papers {
                @for of in offered {
                    li { a .button.plainer lang=(of.tag()) dir=(of.dir()) href=(format!("{}?in={}", routes::paper(survey.id), of.tag())) { (of.name()) } }
                }
            }
        }
        section {
            h2 { (ui::pictogram("place-paper")) (say::entry_title(lang)) }
            p { (say::entry_help(lang, paper::FEWEST)) }
            p { a .button href=(routes::entry(survey.id)) { (say::entry_title(lang)) } }
        }
        ul .more {
            li { a href=(routes::worksheet(Worksheet::Class.as_str())) { (ui::pictogram("way-class")) (say::class_sheet(lang)) } }
            li { a href=(routes::PLACES) { (ui::pictogram("place-letter")) (say::home_places(lang)) } }
        }
    };
    frame(lang, &title, Some(&signed.school), signed.unprotected, &body)
}

struct Sheet<'a> {
    app: &'a Shared,
    signed: &'a Signed,
    survey: &'a Survey,
    spot: Option<Spot>,
    of: Lang,
}

impl Sheet<'_> {
    fn page(&self) -> Markup {
        let lang = self.signed.lang;
        let title = say::paper_title(lang);
        let parts = &self.survey.snapshot.parts;
        let boxes = paper::boxes(parts.iter().flat_map(|part| &part.questions));
        let mut boxes = boxes.iter();
        let last = parts.len() - 1;
        let body = html! {
            nav .noprint {
                (back(&routes::paper(self.survey.id), &title))
                p { (say::paper_both_sides(lang)) }
                p { button .button #print type="button" hidden { (ui::pictogram("ui-print")) (say::code_print(lang)) } }
            }
            main lang=(self.of.tag()) dir=(self.of.dir()) {
                @for (number, part) in parts.iter().enumerate() {
                    div .sheet.paper .dense[part.questions.len() > 7] {
                        @if number == 0 { (self.top()) }
                        @for asked in &part.questions { (self.question(asked, boxes.next().expect("as many as questions"))) }
                        p .turn {
                            @if number == last { (ui::pictogram("ui-send")) (say_places::paper_return(self.of)) }
                            @else { (ui::pictogram("ui-next")) (say_places::paper_turn(self.of)) }
                        }
                    }
                }
            }
        };
        ui::page(lang, &title, Look::Print, &body)
    }

    /// Who asks, that it needs no name, how to answer; and the code, for who would rather use a phone.
    fn top(&self) -> Markup {
        let of = self.of;
        let address = self.spot.as_ref().map(|spot| format!("{}{}", self.app.public_url, routes::spot(spot.code)));
        html! {
            header {
                div {
                    p .school { bdi { (self.signed.school.name) } }
                    @if self.signed.school.example { p .example { (parent::example(of)) } }
                    h1 { (parent::start_title(of)) }
                    p { strong { (say_places::paper_how(of)) } " " (parent::anonymity_nobody(of)) }
                }
                @if let Some(address) = address {
                    div .side {
                        @if let Ok(picture) = qr::svg(&qr::upper(&address), &address) { (picture) }
                        p { (say_places::paper_scan(of)) }
                    }
                }
            }
        }
    }

    fn question(&self, asked: &Asked, boxes: &[Box]) -> Markup {
        let question = Bank::get().question(&asked.key).expect("a snapshot names questions of the bank");
        html! {
            section .question .many[!asked.kind.is_single()] {
                h2 {
                    (ui::pictogram(question.pictogram()))
                    span {
                        (words::hyphens::soft(self.of, &words::bank(self.of, &question.sign)))
                        @if !asked.kind.is_single() { " " small { (parent::choose_up_to(self.of, asked.max)) } }
                    }
                }
                div .boxes { @for one in boxes { (self.tick(question, one)) } }
            }
        }
    }

    fn tick(&self, question: &Question, one: &Box) -> Markup {
        let sign = question.all_choices().into_iter().find(|(key, _)| *key == one.choice).map(|(_, sign)| sign);
        let (picture, text) = match sign {
            Some(sign) => (sign, words::bank(self.of, sign)),
            None => ("scale-unknown", parent::unknown(self.of)),
        };
        html! {
            div .choice .apart[one.choice == UNKNOWN] {
                (ui::tick())
                (ui::pictogram(picture))
                span { (words::hyphens::soft(self.of, &text)) }
                small .key dir="ltr" { (one.key) }
            }
        }
    }
}
