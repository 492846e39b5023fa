//! One survey: its code, who took part so far, closing it, and opening the box.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};

use super::{
    super::{
        Shared,
        error::{Failure, Fault, Result, trouble},
        form::Form,
        routes,
        ui::qr,
    },
    field, frame, home,
    open_survey::{read_closes, today, usual_results},
    result,
    session::Signed,
};
use crate::{
    domain::{
        day::Day,
        ids::{SpotId, SurveyId},
        participation,
        survey::{State as Stage, Survey},
    },
    store::{
        boxes::{Sitting, open, settle, void},
        results, spots, surveys,
    },
    words::{self, Lang, parent, team as say},
};

/// The printed width of a code on A4 in millimetres, for the distance it is readable from.
const PRINTED_MM: usize = 140;

/// `GET /team/survey/{id}`
pub async fn get(State(app): State<Shared>, Path(id): Path<String>, signed: Signed) -> Result<Response> {
    let survey = find(&app, &signed, &id).await?;
    Ok(page(&app, &signed, &survey, None).await?.into_response())
}

/// `POST /team/survey/{id}`: what is to be done stands in the field `do`.
pub async fn post(State(app): State<Shared>, Path(id): Path<String>, signed: Signed, form: Form) -> Result<Response> {
    let (lang, today) = (signed.lang, today(&app, &signed));
    let survey = find(&app, &signed, &id).await?;
    let (store, scope) = (&app.store, signed.scope);
    match form.text("do") {
        "close" => {
            surveys::hold(store, scope, survey.id, today).await.map_err(trouble(lang))?;
        }
        "extend" => match read_closes(form.text("closes"), today) {
            Some(closes) => {
                let results = survey.results.max(usual_results(closes));
                surveys::extend(store, scope, survey.id, closes, results).await.map_err(trouble(lang))?;
            }
            None => return refuse(&app, &signed, &survey, say::wrong_closes(lang)).await,
        },
        "open-box" if form.get("sure").is_none() => {
            return refuse(&app, &signed, &survey, say::open_box_tick(lang)).await;
        }
        "open-box" => {
            open::open(store, &app.sealer, scope, &survey, today).await.map_err(trouble(lang))?;
        }
        "settle" => {
            settle::settle(store, &app.sealer, scope, &survey, today, settle::Over::Today)
                .await
                .map_err(trouble(lang))?;
        }
        "void" => {
            let number = |name: &str| form.text(name).parse::<i64>().ok();
            let (Some(spot), Some(day)) = (number("spot"), number("day")) else {
                return Err(Failure::new(Fault::Form, lang).forward(routes::survey(survey.id), parent::go_back(lang)));
            };
            let sitting = Sitting { spot: SpotId(spot), day: Day(day) };
            void::void(store, scope, survey.id, sitting).await.map_err(trouble(lang))?;
        }
        _ => return Err(Failure::new(Fault::Form, lang).forward(routes::survey(survey.id), parent::go_back(lang))),
    }
    app.catalog.refresh(store).await.map_err(trouble(lang))?;
    Ok(Redirect::to(&routes::survey(survey.id)).into_response())
}

async fn refuse(app: &Shared, signed: &Signed, survey: &Survey, wrong: String) -> Result<Response> {
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page(app, signed, survey, Some(wrong)).await?).into_response())
}

async fn find(app: &Shared, signed: &Signed, id: &str) -> Result<Survey> {
    let lang = signed.lang;
    let missing = || Failure::new(Fault::NotFound, lang).forward(routes::TEAM, parent::go_back(lang));
    let id = id.parse().map(SurveyId).map_err(|_| missing())?;
    surveys::get(&app.store, signed.scope, id).await.map_err(trouble(lang))?.ok_or_else(missing)
}

async fn page(app: &Shared, signed: &Signed, survey: &Survey, wrong: Option<String>) -> Result<Markup> {
    let lang = signed.lang;
    let title = say::survey_name(lang, words::day(lang, survey.opens.date()));
    let spots = spots::all(&app.store, signed.scope).await.map_err(trouble(lang))?;
    let result = if survey.state == Stage::Final {
        let opened = results::opened(&app.store, signed.scope, survey).await.map_err(trouble(lang))?;
        result::section(lang, survey, opened.as_ref())
    } else {
        let progress = settle::progress(&app.store, signed.scope, survey.id).await.map_err(trouble(lang))?;
        let unsettled = void::unsettled(&app.store, signed.scope, survey.id).await.map_err(trouble(lang))?;
        html! {
            (taking_part(lang, &progress))
            (sittings(lang, &unsettled))
            (closing(lang, survey, today(app, signed)))
        }
    };
    let body = html! {
        h1 { (title) }
        p .quiet { (home::state(lang, survey)) }
        @if let Some(wrong) = wrong { p .error role="alert" { (wrong) } }
        @if survey.state == Stage::Open {
            @for spot in &spots { (code(app, lang, spot)) }
        }
        (result)
    };
    Ok(frame(lang, &title, Some(&signed.school.name), signed.unprotected, &body))
}

fn code(app: &Shared, lang: Lang, spot: &spots::Spot) -> Markup {
    let address = format!("{}{}", app.public_url, routes::spot(spot.code));
    let modules = qr::modules(&qr::upper(&address)).map_or(0, |modules| modules.len() + 2 * qr::QUIET_ZONE);
    // Ten metres for each centimetre of a module, rounded down: the rule of thumb for printed codes.
    let metres = PRINTED_MM.checked_div(modules).map_or(1, |module_mm| module_mm.max(1));
    html! {
        section .poster {
            h2 { (say::code_title(lang)) }
            @if let Ok(picture) = qr::svg(&qr::upper(&address), &words::plain(&say::code_label(lang, address.clone()))) { (picture) }
            p .address { bdi { (address) } }
            p .noprint { (say::code_text(lang)) }
            p .quiet.noprint { (say::code_distance(lang, metres)) }
            p .noprint {
                button .button #print type="button" hidden { (say::code_print(lang)) } " "
                a .button.plainer href=(routes::spot(spot.code)) { (say::preview(lang)) }
            }
        }
    }
}

fn taking_part(lang: Lang, progress: &[(Option<SpotId>, i64)]) -> Markup {
    let everybody = progress.iter().find(|(spot, _)| spot.is_none()).map(|(_, steps)| *steps);
    let step = i64::try_from(participation::STEP).expect("small");
    html! {
        section {
            h2 { (say::taking_part(lang)) }
            @match everybody {
                None => p { (say::taking_part_none(lang)) },
                Some(0) => p .large { (say::taking_part_few(lang)) },
                Some(steps) => p .large { (say::taking_part_steps(lang, steps * step)) },
            }
            @if everybody.is_some() { p .quiet { (say::taking_part_rule(lang)) } }
        }
    }
}

fn sittings(lang: Lang, unsettled: &[void::Unsettled]) -> Markup {
    html! {
        @if !unsettled.is_empty() {
            section {
                h2 { (say::sittings(lang)) }
                p .quiet { (say::sitting_void_help(lang)) }
                ul .sittings {
                    @for void::Unsettled { sitting, voided } in unsettled {
                        li {
                            span { (say::sitting(lang, words::day(lang, sitting.day.date()), say::code_at_gate(lang))) }
                            @if *voided {
                                em { (say::sitting_voided(lang)) }
                            } @else {
                                form method="post" {
                                    input type="hidden" name="spot" value=(sitting.spot.0);
                                    input type="hidden" name="day" value=(sitting.day.0);
                                    button .button.plainer name="do" value="void" { (say::sitting_void(lang)) }
                                }
                            }
                        }
                    }
                }
                form .action method="post" {
                    p { (say::sittings_settle_help(lang)) }
                    button .button.plainer name="do" value="settle" { (say::sittings_settle(lang)) }
                }
            }
        }
    }
}

fn closing(lang: Lang, survey: &Survey, today: Day) -> Markup {
    html! {
        section {
            h2 { (say::close_title(lang)) }
            @if survey.state == Stage::Open {
                form .action method="post" {
                    p { (say::close_now_help(lang)) }
                    button .button.plainer name="do" value="close" { (say::close_now(lang)) }
                }
            } @else {
                form .action method="post" {
                    (field("closes", &say::extend(lang), None, None, &html! {
                        input #closes name="closes" type="date" required min=(today.date()) value=(today.plus(7).date());
                    }))
                    button .button.plainer name="do" value="extend" { (say::extend_submit(lang)) }
                }
            }
            form .action method="post" {
                p { (say::open_box_help(lang)) " " (say::enough_unknown(lang, survey.snapshot.k)) }
                label .sure { input type="checkbox" name="sure" value="1"; " " (say::open_box_sure(lang)) }
                button .button name="do" value="open-box" { (say::open_box(lang)) }
            }
        }
    }
}
