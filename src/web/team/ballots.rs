//! Ballots of a vote on paper: four on a sheet of A4, in the languages of the school.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use maud::{Markup, html};

use super::{
    super::{
        Shared,
        error::{Failure, Fault, Result, trouble},
        routes,
        tablet::kiosk::text,
        ui::{self, Look},
    },
    back, names,
    session::Signed,
    survey::find,
};
use crate::{
    domain::{
        code::Code,
        vote::{COME, Candidate, Vote, Way},
    },
    store::spots,
    words::{self, Lang, parent, places as say_places, team as say},
};

/// Ballots on one sheet.
const ON_SHEET: usize = 4;
/// Languages on a ballot: more would not fit.
const LINES: usize = 3;

/// `GET /team/survey/{id}/ballots`
pub async fn get(State(app): State<Shared>, Path(id): Path<String>, signed: Signed) -> Result<Response> {
    let lang = signed.lang;
    let survey = find(&app, &signed, &id).await?;
    let missing = || Failure::new(Fault::NotFound, lang).forward(routes::TEAM, parent::go_back(lang));
    let vote = survey.snapshot.vote.as_ref().ok_or_else(missing)?;
    let code = spots::for_parents(&app.store, signed.scope).await.map_err(trouble(lang))?.first().map(|spot| spot.code);
    let (mut languages, _) = names::printed_languages(&signed.school);
    languages.truncate(LINES);
    let title = say::ballots_title(lang);
    let body = html! {
        nav .noprint {
            (back(&routes::survey(survey.id), &names::survey(lang, &survey)))
            p { button .button #print type="button" hidden { (ui::pictogram("ui-print")) (say::code_print(lang)) } }
        }
        main { div .sheet.ballots { @for _ in 0..ON_SHEET { (ballot(&signed, vote, &languages, code)) } } }
    };
    Ok(ui::page(lang, &title, Look::Print, &body).into_response())
}

fn ballot(signed: &Signed, vote: &Vote, languages: &[Lang], code: Option<Code>) -> Markup {
    let title = |lang: Lang| match vote.way {
        Way::One | Way::Three => say_places::kiosk_vote(lang),
        Way::Come => words::bank(lang, "question-wouldcome"),
        Way::Barriers => words::bank(lang, "question-barriers"),
    };
    let max = vote.max();
    html! {
        div .ballot {
            p .school { bdi { (signed.school.name) } }
            ul .titles { @for lang in languages { li lang=(lang.tag()) dir=(lang.dir()) { strong { (title(*lang)) } " " small { (how(*lang, max)) } } } }
            ul .ideas .short[vote.candidates.len() > 5] .many[vote.candidates.len() > 9] { @for one in &vote.candidates { li { (line(one, vote, languages, code)) } } }
        }
    }
}

fn how(lang: Lang, max: usize) -> String {
    if max == 1 { say_places::paper_how(lang) } else { parent::choose_up_to(lang, max) }
}

fn line(one: &Candidate, vote: &Vote, languages: &[Lang], code: Option<Code>) -> Markup {
    // An idea in words of the school's own stands in the languages in which it was given, once each.
    let mut said: Vec<(String, Lang)> = Vec::new();
    for lang in languages {
        let spoken = text(one, *lang);
        if !said.contains(&spoken) {
            said.push(spoken);
        }
    }
    html! {
        @if vote.way != Way::Come { (ui::tick()) }
        (ui::picture(&one.picture, code))
        span { @for (n, (text, lang)) in said.iter().enumerate() { @if n > 0 { " / " } bdi lang=(lang.tag()) { (text) } } }
        @if vote.way == Way::Come {
            @for answer in COME { span .come { (ui::pictogram(&format!("wouldcome-{answer}"))) (ui::tick()) } }
        }
    }
}
