//! Typing in sheets of paper: one key marks one box. Sheets are sent in stacks of at least five, so that no single sheet is
//! ever at rest: until then they are only in the memory of this page.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::html;
use serde::Serialize;

use super::{
    super::{
        Shared,
        catalog::Known,
        error::{Failure, Fault, Result, trouble, unavailable},
        form::Form,
        parent::{QUESTION, submit::Answered},
        routes,
        ui::{self, Look},
    },
    back, frame_with, names,
    open_survey::today,
    session::Signed,
    survey::find_parents,
};
use crate::{
    domain::{
        bank::{Bank, UNKNOWN},
        paper::{self, FEWEST, MOST},
        place::PlaceKind,
        response::{Receipt, Response as Checked},
        survey::{State as Stage, Survey},
    },
    store::{boxes::count::Outcome, spots},
    words::{self, Lang, parent, team as say},
};

/// The fields with sheets, and with receipts, of each part.
const SHEET: &str = "sheet";
const RECEIPT: &str = "receipt";

/// What the script needs to know of a question.
#[derive(Serialize)]
struct Question<'a> {
    part: usize,
    name: String,
    max: usize,
    single: bool,
    alone: Option<&'a str>,
    /// Key on the keyboard, and choice.
    boxes: Vec<(char, &'a str)>,
}

/// `GET /team/survey/{id}/entry`
pub async fn get(State(app): State<Shared>, Path(id): Path<String>, signed: Signed) -> Result<Response> {
    let survey = find_parents(&app, &signed, &id).await?;
    let lang = signed.lang;
    let title = say::entry_title(lang);
    let body = html! {
        (back(&routes::survey(survey.id), &names::survey(lang, &survey)))
        h1 { (title) }
        @if survey.state == Stage::Final { p .warning { (say::entry_closed(lang)) } }
        @else { (typing(&signed, &survey)) }
    };
    Ok(frame_with(Look::Entry, lang, &title, Some(&signed.school), signed.unprotected, &body).into_response())
}

fn typing(signed: &Signed, survey: &Survey) -> maud::Markup {
    let lang = signed.lang;
    let snapshot = &survey.snapshot;
    let boxes = paper::boxes(snapshot.parts.iter().flat_map(|part| &part.questions));
    let all =
        snapshot.parts.iter().enumerate().flat_map(|(n, part)| part.questions.iter().map(move |asked| (n, asked)));
    let told: Vec<Question<'_>> = all
        .clone()
        .zip(&boxes)
        .map(|((part, asked), boxes)| Question {
            part,
            name: format!("{QUESTION}{}", asked.key),
            max: asked.max,
            single: asked.kind.is_single(),
            alone: asked.alone.as_deref(),
            boxes: boxes.iter().map(|one| (one.key, one.choice.as_str())).collect(),
        })
        .collect();
    let told = serde_json::to_string(&told).expect("keys are JSON");
    html! {
        p { (say::entry_help(lang, FEWEST)) }
        noscript { p .warning { (say::entry_script(lang)) } }
        div #entry hidden data-told=(told) data-parts=(snapshot.parts.len()) data-fewest=(FEWEST) data-most=(MOST) data-survey=(survey.id.0) {
            p .now role="status" {
                b #sheets { "0" } " " (say::entry_stack(lang))
                " · " b #sent { "0" } " " (say::entry_sent(lang))
            }
            p #message role="alert" {
                span #counted .good hidden { (ui::pictogram("ui-done")) (say::entry_counted(lang)) }
                span #failed .warning hidden { (ui::pictogram("ui-warn")) (say::entry_failed(lang)) }
                span #closed .warning hidden { (ui::pictogram("ui-closed")) (say::entry_closed(lang)) }
                span #few .warning hidden { (say::entry_few(lang, FEWEST)) }
                span #full .warning hidden { (say::entry_full(lang)) }
            }
            div .field {
                label for="in" { (say::entry_language(lang)) }
                select #in { @for tag in &snapshot.languages { @if let Some(of) = Lang::parse(tag) { option value=(tag) lang=(tag) { (of.name()) } } } }
            }
            p .keys {
                kbd { "Enter" } " " (say::entry_key_enter(lang)) " · " kbd { "␣" } " " (say::entry_key_space(lang))
                " · " kbd { "⌫" } " " (say::entry_key_back(lang))
            }
            div #sheet tabindex="0" role="application" aria-label=(say::entry_sheet(lang)) {
                @for ((part, asked), boxes) in all.zip(&boxes) {
                    @let question = Bank::get().question(&asked.key).expect("a snapshot names questions of the bank");
                    div .ask data-part=(part) {
                        p { (ui::pictogram(question.pictogram())) span { (words::bank(lang, &question.sign)) } }
                        div .marks {
                            @for one in boxes {
                                button type="button" tabindex="-1" data-choice=(one.choice) aria-pressed="false" {
                                    kbd { (one.key) }
                                    @if one.choice == UNKNOWN { (ui::pictogram("scale-unknown")) span { (parent::unknown(lang)) } }
                                    @else { (ui::pictogram(names::choice_picture(&asked.key, &one.choice))) span { (names::choice(lang, &asked.key, &one.choice)) } }
                                }
                            }
                        }
                    }
                }
            }
            p .do {
                button #put .button type="button" { (say::entry_next(lang)) }
                " " button #send .button.plainer type="button" disabled { (say::entry_send(lang)) }
            }
        }
    }
}

/// `POST /team/survey/{id}/entry`: a stack of sheets; all of it is counted, or nothing.
pub async fn post(State(app): State<Shared>, Path(id): Path<String>, signed: Signed, form: Form) -> Result<Response> {
    let lang = signed.lang;
    let survey = find_parents(&app, &signed, &id).await?;
    let wrong = || Failure::new(Fault::Answer, lang).forward(routes::entry(survey.id), parent::go_back(lang));
    let spot = spots::by_hand(&app.store, signed.scope, PlaceKind::Paper, &app.random).await.map_err(trouble(lang))?.id;
    let known = Known::new(survey.clone());
    let day = today(&app, &signed).min(survey.closes).max(survey.opens);
    let mut ballots = Vec::new();
    let mut sheets = 0;
    for part in 0..survey.snapshot.parts.len() {
        let field = format!("{SHEET}{part}");
        let typed: Vec<&str> = form.all(&field).collect();
        sheets = sheets.max(typed.len());
        if typed.is_empty() {
            continue;
        }
        let mut positions = Vec::new();
        for sheet in typed {
            let sheet = Form::read(sheet.as_bytes()).ok_or_else(wrong)?;
            let answers = sheet.with_prefix(QUESTION);
            let checked = Checked::check(&survey.snapshot, part, sheet.get("l").unwrap_or_default(), answers);
            positions.extend(checked.map_err(|_| wrong())?.positions(&known.layout, spot));
        }
        let receipt = form.get(&format!("{RECEIPT}{part}")).and_then(Receipt::parse).ok_or_else(wrong)?;
        let answered = Answered { known: &known, spot, day, waited: true, slip: None };
        ballots.push(answered.ballot(receipt, positions));
    }
    if !(FEWEST..=MOST).contains(&sheets) {
        return Err(wrong());
    }
    // Each part has a receipt of its own: a stack that broke off in between is sent again, and counts once.
    for ballot in ballots {
        match app.writer.count(ballot, &app.sealer).await.map_err(unavailable(lang))? {
            Outcome::Counted => {}
            Outcome::Closed | Outcome::SlipUsed => return Ok(StatusCode::CONFLICT.into_response()),
        }
    }
    Ok(StatusCode::NO_CONTENT.into_response())
}
