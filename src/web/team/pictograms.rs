//! All pictograms with their words, and the same as memory cards: whoever plays with them knows them.

use axum::response::{IntoResponse, Response};
use maud::{Markup, html};

use super::{
    super::{
        routes,
        ui::{self, Look},
        visitor::Visitor,
    },
    back, frame,
    session::Signed,
};
use crate::{
    domain::{
        bank::{Bank, SCALE, Side},
        promise::{Idea, Ready},
    },
    words::{self, Lang, team as say},
};

/// Behind the question mark: which group is printed as memory cards.
const CARDS: &str = "cards";
/// Pairs of cards on a sheet of A4.
const PAIRS: usize = 6;

/// A picture and its words.
struct Sign {
    picture: String,
    text: String,
}

/// Pictures that belong together.
struct Group {
    key: &'static str,
    name: String,
    signs: Vec<Sign>,
}

/// `GET /team/pictograms`
pub async fn get(visitor: Visitor, signed: Signed) -> Response {
    let groups = groups(signed.lang);
    let wanted = visitor.in_query(CARDS);
    let group = wanted.and_then(|key| groups.iter().find(|group| group.key == key));
    group.map_or_else(|| page(&signed, &groups).into_response(), |group| cards(&signed, group).into_response())
}

fn groups(lang: Lang) -> Vec<Group> {
    let bank = Bank::get();
    let sign = |sign: &str| Sign { picture: sign.to_owned(), text: words::bank(lang, sign) };
    let questions = || bank.questions.iter().filter(|question| question.side == Side::Parents);
    let of_kind = |prefix: &'static str| {
        let choices = questions().flat_map(|question| &question.choices);
        let mut found: Vec<Sign> = Vec::new();
        for choice in choices.filter(|choice| choice.sign.starts_with(prefix)) {
            if found.iter().all(|known| known.picture != choice.sign) {
                found.push(sign(&choice.sign));
            }
        }
        found
    };
    let asked = |prefix: &'static str| {
        let fits = questions().filter(|question| question.sign.starts_with(prefix));
        fits.map(|question| sign(&question.sign)).collect::<Vec<_>>()
    };
    let group = |key, name, signs: Vec<Vec<Sign>>| Group { key, name, signs: signs.into_iter().flatten().collect() };
    let promise = |sign: String| Sign { text: words::promise(lang, &sign), picture: sign };
    vec![
        group("scale", say::pictograms_scale(lang), vec![SCALE.map(|(_, face)| sign(face)).into()]),
        group("questions", say::pictograms_questions(lang), vec![asked("question-")]),
        group("barriers", say::pictograms_barriers(lang), vec![of_kind("barrier-")]),
        group("wishes", say::pictograms_wishes(lang), vec![of_kind("wish-"), of_kind("strength-")]),
        group("ways", say::pictograms_ways(lang), vec![of_kind("way-"), of_kind("moment-"), of_kind("wouldcome-")]),
        group("keys", say::pictograms_keys(lang), vec![asked("key-")]),
        group("cards", say::pictograms_cards(lang), vec![asked("who-"), of_kind("does-")]),
        group("after", say::pictograms_after(lang), vec![asked("after-")]),
        group("people", say::pictograms_people(lang), vec![of_kind("carer-"), of_kind("stage-")]),
        group(
            "ideas",
            say::pictograms_ideas(lang),
            vec![Idea::all().iter().map(|idea| promise(idea.sign())).collect()],
        ),
        group(
            "promises",
            say::pictograms_promises(lang),
            vec![Ready::all().iter().map(|ready| promise(ready.sign())).collect()],
        ),
    ]
}

fn page(signed: &Signed, groups: &[Group]) -> Markup {
    let lang = signed.lang;
    let title = say::pictograms_title(lang);
    let body = html! {
        h1 { (title) }
        p { (say::pictograms_intro(lang)) }
        @for group in groups {
            section .pictograms {
                h2 { (say::pictograms_group(lang, group.signs.len(), group.name.clone())) }
                p .noprint { a .button.plainer href=(format!("?{CARDS}={}", group.key)) {
                    (ui::pictogram("ui-print")) (say::pictograms_memory(lang)) span .v { ": " (group.name) }
                } }
                ul { @for sign in &group.signs { li { (ui::pictogram(&sign.picture)) span { (sign.text) } } } }
            }
        }
    };
    frame(lang, &title, Some(&signed.school), signed.unprotected, &body)
}

/// Sheets of pairs: each picture twice, to be cut out.
fn cards(signed: &Signed, group: &Group) -> Markup {
    let lang = signed.lang;
    let body = html! {
        nav .noprint {
            (back(routes::PICTOGRAMS, &say::pictograms_title(lang)))
            p { button .button #print type="button" hidden { (ui::pictogram("ui-print")) (say::code_print(lang)) } }
        }
        main {
            @for pairs in group.signs.chunks(PAIRS) {
                div .sheet.memory {
                    @for sign in pairs.iter().flat_map(|sign| [sign, sign]) {
                        div .card { (ui::pictogram(&sign.picture)) p { (sign.text) } }
                    }
                }
            }
        }
    };
    ui::page(lang, &group.name, Look::Print, &body)
}
