//! Slips: a shuffled sheet of one-time codes, one for each family. One family, one answer, and still nobody knows.

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
        parent::slips::hash,
        routes,
        ui::{self, Look, qr},
    },
    back, field, frame, names,
    session::Signed,
    survey::find_parents,
};
use crate::{
    domain::{
        slip::{MOST, SlipCode},
        survey::{Slips, State as Stage, Survey},
    },
    store::{
        slips,
        spots::{self, Spot},
    },
    web::catalog::Known,
    words::{self, parent, places as say_places, team as say},
};

/// Slips on one sheet of A4.
const ON_SHEET: usize = 12;
/// Languages on a slip.
const LINES: usize = 3;

/// `GET /team/survey/{id}/slips`
pub async fn get(State(app): State<Shared>, Path(id): Path<String>, signed: Signed) -> Result<Response> {
    let survey = find_parents(&app, &signed, &id).await?;
    page(&app, &signed, &survey, StatusCode::OK, None).await
}

/// `POST /team/survey/{id}/slips`: makes slips and shows them once; or chooses whether the open code works beside them.
pub async fn post(State(app): State<Shared>, Path(id): Path<String>, signed: Signed, form: Form) -> Result<Response> {
    let lang = signed.lang;
    let survey = find_parents(&app, &signed, &id).await?;
    let refuse = async |wrong| page(&app, &signed, &survey, StatusCode::UNPROCESSABLE_ENTITY, Some(wrong)).await;
    if form.text("do") == "choose" {
        let slips = Slips::parse(form.text("slips")).unwrap_or(survey.slips);
        slips::choose(&app.store, signed.scope, survey.id, slips).await.map_err(trouble(lang))?;
        app.catalog.refresh(&app.store).await.map_err(trouble(lang))?;
        return Ok(Redirect::to(&routes::slips(survey.id)).into_response());
    }
    let parts = survey.snapshot.parts.len();
    let made = slips::count(&app.store, signed.scope, survey.id).await.map_err(trouble(lang))?;
    let made = usize::try_from(made).unwrap_or(usize::MAX) / parts;
    let number = form.text("number").parse().ok().filter(|number| (1..=MOST.saturating_sub(made)).contains(number));
    let Some(number) = number else { return refuse(say::wrong_slips(lang, MOST)).await };
    let drawn: Vec<SlipCode> = {
        let mut random = app.random.get();
        (0..number).map(|_| SlipCode::draw(&mut *random)).collect()
    };
    let known = Known::new(survey.clone());
    let mut hashes: Vec<_> =
        drawn.iter().flat_map(|slip| (0..parts).map(|part| hash(&app, &known, part, slip))).collect();
    if !slips::add(&app.store, signed.scope, survey.id, &mut hashes).await.map_err(trouble(lang))? {
        return refuse(say::slips_closed(lang)).await;
    }
    app.catalog.refresh(&app.store).await.map_err(trouble(lang))?;
    let spots = spots::for_parents(&app.store, signed.scope).await.map_err(trouble(lang))?;
    let spot = spots.iter().find(|spot| spot.kind == crate::domain::place::PlaceKind::Letter).or(spots.first());
    let Some(spot) = spot else { return Ok(Redirect::to(routes::PLACES).into_response()) };
    Ok(sheets(&app, &signed, &survey, spot, &drawn).into_response())
}

async fn page(
    app: &Shared,
    signed: &Signed,
    survey: &Survey,
    status: StatusCode,
    wrong: Option<String>,
) -> Result<Response> {
    let lang = signed.lang;
    let title = say::slips_title(lang);
    let made = slips::count(&app.store, signed.scope, survey.id).await.map_err(trouble(lang))?;
    let made = usize::try_from(made).unwrap_or(0) / survey.snapshot.parts.len();
    let body = html! {
        (back(&routes::survey(survey.id), &names::survey(lang, survey)))
        h1 { (title) }
        p { (say::slips_intro(lang)) }
        @if let Some(wrong) = wrong { p .error role="alert" { (wrong) } }
        @if survey.state == Stage::Open {
            section {
                h2 { (ui::pictogram("ui-slip")) (say::slips_make(lang)) }
                p { (say::slips_once(lang)) }
                @if made > 0 { p .good { (ui::pictogram("ui-done")) span { (say::slips_made(lang, made)) } } }
                form method="post" {
                    (field("number", &say::slips_number(lang), Some(&say::slips_number_help(lang)), None, &html! {
                        input #number name="number" type="number" required min="1" max=(MOST) inputmode="numeric"
                            aria-describedby="number-help" value=[(made == 0).then_some(signed.school.families)];
                    }))
                    button .button name="do" value="make" { (say::slips_submit(lang)) }
                }
            }
            @if made > 0 {
                section {
                    h2 { (say::slips_open(lang)) }
                    form method="post" {
                        div .options {
                            @for (slips, name) in [(Slips::Also, say::slips_also(lang)), (Slips::Only, say::slips_only(lang))] {
                                label { input type="radio" name="slips" value=(slips.as_str()) checked[slips == survey.slips]; span { (name) } }
                            }
                        }
                        p .help { (say::slips_only_help(lang)) }
                        button .button.plainer name="do" value="choose" { (say::save(lang)) }
                    }
                }
            }
        } @else { p .warning { (say::slips_closed(lang)) } }
    };
    Ok((status, frame(lang, &title, Some(&signed.school), signed.unprotected, &body)).into_response())
}

/// The slips, to be cut apart. They are shown this once: nobody can print the same ones again.
fn sheets(app: &Shared, signed: &Signed, survey: &Survey, spot: &Spot, drawn: &[SlipCode]) -> Markup {
    let lang = signed.lang;
    let title = say::slips_title(lang);
    let (languages, _) = names::printed_languages(&signed.school);
    let label = words::plain(&say::slips_title(lang));
    let body = html! {
        nav .noprint {
            (back(&routes::slips(survey.id), &title))
            p .note { (ui::pictogram("ui-warn")) (say::slips_print(lang)) }
            p { button .button #print type="button" hidden { (ui::pictogram("ui-print")) (say::code_print(lang)) } }
        }
        main {
            @for some in drawn.chunks(ON_SHEET) {
                div .sheet.slips {
                    @for slip in some {
                        @let address = format!("{}{}", app.public_url, routes::slip(spot.code, slip.as_str()));
                        div .slip {
                            @if let Ok(picture) = qr::svg(&qr::upper(&address), &label) { (picture) }
                            div {
                                p .school { bdi { (signed.school.name) } }
                                ul { @for line in languages.iter().take(LINES) {
                                    li lang=(line.tag()) dir=(line.dir()) { strong { (parent::start_title(*line)) } " " (say_places::slip_line(*line)) }
                                } }
                                p .code dir="ltr" { (routes::slip(spot.code, slip.as_str())) }
                            }
                        }
                    }
                }
            }
        }
    };
    ui::page(lang, &title, Look::Print, &body)
}
