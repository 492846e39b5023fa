//! The mirror: before the team reads what parents said, it says what it sees itself, and what it thinks they said.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};

use super::{
    super::{
        Shared,
        error::{Result, trouble},
        form::Form,
        parent::QUESTION,
        routes, ui,
    },
    back, frame, names,
    open_survey::today,
    session::Signed,
    survey::find_parents,
};
use crate::{
    domain::{
        bank::{Bank, Kind, UNKNOWN},
        ids::{SpotId, SurveyId},
        mirror::{SMALLEST_TEAM, Sheet},
        survey::{Asked, SMALLEST_K, Snapshot, Survey},
    },
    store::mirrors,
    words::{self, Lang, parent, team as say},
};

/// The key of the team's survey beside a parents' survey that names none.
const PLAN: &str = "team";
/// Days that the team has, unless the parents' survey runs longer.
const USUAL_DAYS: i64 = 7;

/// `GET /team/survey/{id}/mirror`
pub async fn get(State(app): State<Shared>, Path(id): Path<String>, signed: Signed) -> Result<Response> {
    let survey = find_parents(&app, &signed, &id).await?;
    let mirror = mirrors::of(&app.store, signed.scope, survey.id).await.map_err(trouble(signed.lang))?;
    Ok(match mirror {
        None => page(&signed, &survey, None).into_response(),
        Some(_) => Redirect::to(&routes::survey(survey.id)).into_response(),
    })
}

/// `POST /team/survey/{id}/mirror`: the way stands in the field `do`.
pub async fn post(State(app): State<Shared>, Path(id): Path<String>, signed: Signed, form: Form) -> Result<Response> {
    let lang = signed.lang;
    let parents = find_parents(&app, &signed, &id).await?;
    let (store, scope) = (&app.store, signed.scope);
    let refuse =
        |wrong| Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&signed, &parents, Some((&form, wrong)))).into_response());
    let mut next = routes::survey(parents.id);
    match form.text("do") {
        "box" => {
            let id = SurveyId::draw(&mut *app.random.get());
            let make = |spot| team_survey(&app, &signed, &parents, id, spot);
            if mirrors::open_box(store, scope, parents.id, &app.random, make).await.map_err(trouble(lang))? {
                next = routes::survey(id);
            } else if mirrors::of(store, scope, parents.id).await.map_err(trouble(lang))?.is_none() {
                return refuse(say::mirror_other_runs(lang));
            }
        }
        "sheet" => {
            let snapshot = snapshot(&signed, &parents, Vec::new());
            match Sheet::check(&snapshot, form.with_prefix(QUESTION)) {
                Err(_) => return refuse(say::wrong_sheet(lang)),
                Ok(sheet) if sheet.is_empty() => return refuse(say::wrong_sheet_empty(lang)),
                Ok(sheet) => {
                    mirrors::write_sheet(store, scope, parents.id, &sheet).await.map_err(trouble(lang))?;
                }
            }
        }
        "skip" if form.get("sure").is_none() => return refuse(say::open_box_tick(lang)),
        "skip" => {
            mirrors::skip(store, scope, parents.id).await.map_err(trouble(lang))?;
        }
        _ => return refuse(parent::error_form_text(lang)),
    }
    app.catalog.refresh(store).await.map_err(trouble(lang))?;
    Ok(Redirect::to(&next).into_response())
}

/// What the team is asked, in all languages that a team can work in. A team is small, so k is the smallest.
fn snapshot(signed: &Signed, parents: &Survey, spots: Vec<SpotId>) -> Snapshot {
    let bank = Bank::get();
    let mirror = bank.plan(&parents.snapshot.plan).and_then(|plan| plan.mirror.as_deref());
    let plan = bank.plan(mirror.unwrap_or(PLAN)).expect("the bank holds the team's surveys");
    let languages = Lang::all_for_team().map(|lang| lang.tag().to_owned()).collect();
    Snapshot::of(plan, bank, signed.school.stage, languages, spots, SMALLEST_K, None)
}

fn team_survey(app: &Shared, signed: &Signed, parents: &Survey, id: SurveyId, spot: SpotId) -> Survey {
    let today = today(app, signed);
    let snapshot = snapshot(signed, parents, vec![spot]);
    let closes = parents.closes.max(today.plus(USUAL_DAYS));
    Survey { mirrors: Some(parents.id), ..Survey::opening(id, signed.school.id, snapshot, today, closes) }
}

fn page(signed: &Signed, survey: &Survey, wrong: Option<(&Form, String)>) -> Markup {
    let lang = signed.lang;
    let title = say::mirror_title(lang);
    let filled = wrong.as_ref().map(|(form, _)| *form);
    let body = html! {
        (back(&routes::survey(survey.id), &names::survey(lang, survey)))
        h1 { (title) }
        p { (say::mirror_why(lang)) }
        @if let Some((_, wrong)) = &wrong { p .error role="alert" { (wrong) } }
        section {
            h2 { (ui::pictogram("place-team")) (say::mirror_many(lang, SMALLEST_TEAM)) }
            p { (say::mirror_many_help(lang)) }
            form method="post" { button .button name="do" value="box" { (say::mirror_many_submit(lang)) } }
        }
        section {
            details open[filled.is_some_and(|form| form.text("do") == "sheet")] {
                summary { h2 { (ui::pictogram("promise-think-along")) (say::mirror_few(lang, SMALLEST_TEAM)) } }
                p .warning { (say::mirror_few_help(lang)) }
                (sheet(signed, survey, filled))
            }
        }
        section {
            details {
                summary { (say::mirror_skip(lang)) }
                form method="post" {
                    p { (say::mirror_skip_help(lang)) }
                    label .sure { input type="checkbox" name="sure" value="1"; " " (say::mirror_skip_sure(lang)) }
                    button .button.plainer name="do" value="skip" { (say::mirror_skip(lang)) }
                }
            }
        }
    };
    frame(lang, &title, Some(&signed.school), signed.unprotected, &body)
}

/// The sheet that a small team fills in together.
fn sheet(signed: &Signed, survey: &Survey, filled: Option<&Form>) -> Markup {
    let lang = signed.lang;
    let snapshot = snapshot(signed, survey, Vec::new());
    html! {
        form .sheet method="post" {
            @for asked in snapshot.parts.iter().flat_map(|part| &part.questions) { (row(lang, asked, filled)) }
            button .button name="do" value="sheet" { (say::mirror_sheet_save(lang)) }
        }
    }
}

fn row(lang: Lang, asked: &Asked, filled: Option<&Form>) -> Markup {
    let question = Bank::get().question(&asked.key).expect("a snapshot names questions of the bank");
    let name = format!("{QUESTION}{}", asked.key);
    let kind = if asked.kind.is_single() { "radio" } else { "checkbox" };
    let is_guess = question.guesses.is_some() && asked.kind == Kind::Scale;
    let checked = |key: &str| filled.is_some_and(|form| form.all(&name).any(|chosen| chosen == key));
    let offered = |(key, _): &(&str, &str)| asked.choices.iter().any(|choice| choice == key);
    let choices: Vec<(&str, &str)> = question.all_choices().into_iter().filter(offered).collect();
    let option = |key: &str, picture: &str, text: String| {
        html! {
            label {
                input type=(kind) name=(name) value=(key) checked[checked(key)];
                (ui::pictogram(picture)) span { (text) }
            }
        }
    };
    html! {
        fieldset .guess[is_guess] {
            legend {
                @if is_guess { small { (say::mirror_guess(lang)) } " " } @else { (ui::pictogram(question.pictogram())) }
                (words::bank(lang, &question.sign))
            }
            @if asked.kind == Kind::Many { p .help { (parent::choose_up_to(lang, asked.max)) } }
            div .options {
                @for (key, sign) in choices { (option(key, sign, words::bank(lang, sign))) }
                @if asked.kind.may_be_unknown() { (option(UNKNOWN, "scale-unknown", parent::unknown(lang))) }
            }
        }
    }
}
