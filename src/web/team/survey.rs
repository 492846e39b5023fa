//! One survey: what to do next, its codes, who took part so far, closing it, and opening the box.

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
        ui::{self, qr},
    },
    back, class, field, frame, names,
    open_survey::{read_closes, today, usual_results},
    round::{self, Round},
    session::Signed,
    stand, tablets, tried,
};
use crate::{
    domain::{
        day::Day,
        ids::{SpotId, SurveyId},
        participation,
        place::PlaceKind,
        survey::{State as Stage, Survey, SurveyKind},
    },
    store::{
        boxes::{Sitting, open, settle, void},
        spots::{self, Spot},
        surveys,
        tablets::Tablet,
    },
    words::{self, Lang, parent, team as say},
};

/// `GET /team/survey/{id}`
pub async fn get(State(app): State<Shared>, Path(id): Path<String>, signed: Signed) -> Result<Response> {
    let survey = find(&app, &signed, &id).await?;
    Ok(page(&app, &signed, &survey, None, None).await?.into_response())
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
                let results = survey.results.map(|results| results.max(usual_results(closes)));
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
        "ballots" if survey.snapshot.kind() == SurveyKind::Vote => {
            if let Err(wrong) = stand::add_ballots(&app, &signed, &survey, &form, today).await? {
                let page = page(&app, &signed, &survey, Some(wrong), Some(&form)).await?;
                return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
            }
        }
        _ => return Err(Failure::new(Fault::Form, lang).forward(routes::survey(survey.id), parent::go_back(lang))),
    }
    app.catalog.refresh(store).await.map_err(trouble(lang))?;
    Ok(Redirect::to(&routes::survey(survey.id)).into_response())
}

async fn refuse(app: &Shared, signed: &Signed, survey: &Survey, wrong: String) -> Result<Response> {
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page(app, signed, survey, Some(wrong), None).await?).into_response())
}

/// A survey of the member's school; anything else does not exist for them.
pub async fn find(app: &Shared, signed: &Signed, id: &str) -> Result<Survey> {
    let lang = signed.lang;
    let missing = || Failure::new(Fault::NotFound, lang).forward(routes::TEAM, parent::go_back(lang));
    let id = id.parse().map(SurveyId).map_err(|_| missing())?;
    surveys::get(&app.store, signed.scope, id).await.map_err(trouble(lang))?.ok_or_else(missing)
}

/// The same, where only a survey of parents will do.
pub async fn find_parents(app: &Shared, signed: &Signed, id: &str) -> Result<Survey> {
    let survey = find(app, signed, id).await?;
    if survey.snapshot.kind() == SurveyKind::Parents {
        return Ok(survey);
    }
    let lang = signed.lang;
    Err(Failure::new(Fault::NotFound, lang).forward(routes::TEAM, parent::go_back(lang)))
}

/// The same for what parents are told about afterwards: a survey of parents, or a vote.
pub async fn find_told(app: &Shared, signed: &Signed, id: &str) -> Result<Survey> {
    let survey = find(app, signed, id).await?;
    if survey.snapshot.kind() != SurveyKind::Team {
        return Ok(survey);
    }
    let lang = signed.lang;
    Err(Failure::new(Fault::NotFound, lang).forward(routes::TEAM, parent::go_back(lang)))
}

/// `typed`: a form of which something is wrong, to be filled in again.
async fn page(
    app: &Shared,
    signed: &Signed,
    survey: &Survey,
    wrong: Option<String>,
    typed: Option<&Form>,
) -> Result<Markup> {
    let lang = signed.lang;
    let title = names::survey(lang, survey);
    let kind = survey.snapshot.kind();
    let is_team = kind == SurveyKind::Team;
    let spots = spots::all(&app.store, signed.scope).await.map_err(trouble(lang))?;
    let spots: Vec<Spot> = spots.into_iter().filter(|spot| (spot.kind == PlaceKind::Team) == is_team).collect();
    let body = html! {
        @if let Some(parents) = survey.mirrors { (back(&routes::survey(parents), &say::mirror_back(lang))) }
        h1 { (title) }
        p .quiet { (round::state(lang, survey)) }
        @if let Some(wrong) = wrong { p .error role="alert" { (wrong) } }
        @if !is_team { (Round::of(app, signed, survey).await?.steps(lang)) }
        @if class::has_cards(survey) && !is_team {
            p { a .button.plainer href=(routes::class(survey.id)) { (ui::pictogram("way-class")) (say::class_title(lang)) } }
        }
        @if kind == SurveyKind::Vote { (stand::sections(app, signed, survey, typed).await?) }
        @if survey.state == Stage::Final {
            @if survey.voided > 0 { p { (say::result_voided(lang, survey.voided)) } }
            @if is_team { section { p { (say::mirror_done_box(lang)) } } }
        } @else {
            (running(app, signed, survey, &spots).await?)
        }
    };
    Ok(frame(lang, &title, Some(&signed.school), signed.unprotected, &body))
}

async fn running(app: &Shared, signed: &Signed, survey: &Survey, spots: &[Spot]) -> Result<Markup> {
    let lang = signed.lang;
    let progress = settle::progress(&app.store, signed.scope, survey.id).await.map_err(trouble(lang))?;
    let unsettled = void::unsettled(&app.store, signed.scope, survey.id).await.map_err(trouble(lang))?;
    let kind = survey.snapshot.kind();
    let steps = |spot: &Spot| progress.iter().find(|(id, _)| *id == Some(spot.id)).map(|(_, steps)| *steps);
    Ok(html! {
        @if survey.state == Stage::Open {
            @match kind {
                SurveyKind::Team => @for spot in spots { (code(app, lang, spot)) },
                SurveyKind::Vote => {}
                SurveyKind::Parents => {
                    section {
                        h2 { (say::codes_title(lang)) }
                        p .quiet { (say::codes_help(lang)) }
                        ul .spots { @for spot in spots.iter().filter(|spot| spot.kind.has_poster()) { li { (place(lang, spot, steps(spot))) } } }
                        p { a href=(routes::PLACES) { (say::home_places(lang)) } }
                    }
                    @if let Some(spot) = spots.first() { (tried::section(app, lang, spot)) }
                }
            }
        }
        @if kind == SurveyKind::Parents { (other_ways(lang, survey, spots, &steps)) }
        (taking_part(lang, kind, &progress))
        (sittings(lang, &unsettled, spots, &tablets::all(app, signed).await?))
        (closing(lang, survey, today(app, signed)))
    })
}

/// A place on the list: whether people come there, and its poster.
fn place(lang: Lang, spot: &Spot, steps: Option<i64>) -> Markup {
    let silent = steps == Some(0);
    html! {
        (ui::pictogram(&format!("place-{}", spot.kind.as_str())))
        span {
            strong { (names::place(lang, spot)) } br;
            @match steps {
                None => span .quiet dir="ltr" { (spot.code) },
                Some(0) => em .silent { (say::place_silent(lang)) },
                Some(steps) => span { (say::taking_part_steps(lang, steps * STEP)) },
            }
        }
        a .button.plainer href=(routes::poster(spot.id)) {
            @if silent { (say::print_again(lang)) } @else { (say::code_poster(lang)) }
        }
    }
}

const STEP: i64 = participation::STEP as i64;

/// The code of the team's own survey, for everybody in the staff room.
fn code(app: &Shared, lang: Lang, spot: &Spot) -> Markup {
    let address = format!("{}{}", app.public_url, routes::spot(spot.code));
    let label = words::plain(&say::code_label(lang, address.clone()));
    html! {
        section .poster {
            h2 { (say::mirror_link(lang)) }
            @if let Ok(picture) = qr::svg(&qr::upper(&address), &label) { (picture) }
            p .address { bdi { (address) } }
            p .quiet.noprint { (say::mirror_link_help(lang)) }
            p .noprint { a .button.plainer href=(routes::spot(spot.code)) { (say::open_questions(lang)) } }
        }
    }
}

/// Beside the codes on the wall: a helper who asks aloud, paper, and slips.
fn other_ways(lang: Lang, survey: &Survey, spots: &[Spot], steps: &dyn Fn(&Spot) -> Option<i64>) -> Markup {
    let so_far =
        |kind: PlaceKind| spots.iter().find(|spot| spot.kind == kind).and_then(steps).filter(|steps| *steps > 0);
    let line = |picture: &str, name: String, help: String, kind: Option<PlaceKind>, links: Markup| {
        html! {
            li {
                (ui::pictogram(picture))
                span {
                    strong { (name) } br;
                    @match kind.and_then(so_far) {
                        Some(steps) => span { (say::taking_part_steps(lang, steps * STEP)) },
                        None => span .quiet { (help) },
                    }
                }
                (links)
            }
        }
    };
    let paper = PlaceKind::Paper;
    html! {
        section #ways {
            h2 { (say::ways_title(lang)) }
            ul .ways {
                (line("place-helper", names::place_kind(lang, PlaceKind::Helper), say::ways_helper(lang), Some(PlaceKind::Helper),
                    html! { a .button.plainer href=(routes::TABLETS) { (say::step_go(lang)) } }))
                (line("place-paper", names::place_kind(lang, paper), say::ways_paper(lang), Some(paper), html! {
                    a .button.plainer href=(routes::paper(survey.id)) { (say::paper_print(lang)) } " "
                    a .button.plainer href=(routes::entry(survey.id)) { (say::entry_title(lang)) }
                }))
                @if survey.state == Stage::Open {
                    (line("ui-slip", say::slips_title(lang), say::ways_slips(lang), None,
                        html! { a .button.plainer href=(routes::slips(survey.id)) { (say::step_go(lang)) } }))
                }
            }
        }
    }
}

fn taking_part(lang: Lang, kind: SurveyKind, progress: &[(Option<SpotId>, i64)]) -> Markup {
    let everybody = progress.iter().find(|(spot, _)| spot.is_none()).map(|(_, steps)| *steps);
    html! {
        section {
            h2 { (say::taking_part(lang)) }
            @match everybody {
                None => p { (say::taking_part_none(lang)) },
                Some(0) => p .large { (say::taking_part_few(lang)) },
                Some(steps) if kind == SurveyKind::Vote => p .large { (say::taking_part_votes(lang, steps * STEP)) },
                Some(steps) => p .large { (say::taking_part_steps(lang, steps * STEP)) },
            }
            @if everybody.is_some() { p .quiet { (say::taking_part_rule(lang)) } }
        }
    }
}

fn sittings(lang: Lang, unsettled: &[void::Unsettled], spots: &[Spot], all: &[Tablet]) -> Markup {
    let name = |id: SpotId| {
        let spot = spots.iter().find(|spot| spot.id == id);
        let name = spot.map(|spot| names::place(lang, spot)).or_else(|| tablets::name_of(all, id.0));
        name.unwrap_or_else(|| say::place_other(lang))
    };
    html! {
        @if !unsettled.is_empty() {
            section {
                h2 { (say::sittings(lang)) }
                p .quiet { (say::sitting_void_help(lang)) }
                ul .sittings {
                    @for void::Unsettled { sitting, voided } in unsettled {
                        li {
                            span { (say::sitting(lang, words::day(lang, sitting.day.date()), name(sitting.spot))) }
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
            // While parents answer, the last step is folded away; once closed, it is the next one.
            details open[survey.state == Stage::Held] {
                summary { (say::open_box(lang)) }
                form .action method="post" {
                    p { (say::open_box_help(lang)) " " (say::enough_unknown(lang, survey.snapshot.k)) }
                    label .sure { input type="checkbox" name="sure" value="1"; " " (say::open_box_sure(lang)) }
                    button .button name="do" value="open-box" { (say::open_box(lang)) }
                }
            }
        }
    }
}
