//! Opening a parent survey from the bank: everything is filled in already, one tap opens it.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};

use super::{
    super::{
        Shared,
        error::{Result, trouble},
        form::Form,
        routes, ui,
    },
    field, frame,
    session::Signed,
};
use crate::{
    domain::{
        bank::Bank,
        day::Day,
        ids::SurveyId,
        survey::{LARGEST_K, SMALLEST_K, Snapshot, State as Stage, Survey},
    },
    store::{boxes::keeper::zone_or_utc, spots, surveys},
    words::{self, team as say},
};

/// The key of the survey in the bank.
const PLAN: &str = "parents";
/// Days that a survey is open, and days until its result, when nobody says otherwise.
const USUAL_DAYS: i64 = 14;
const USUAL_RESULT_DAYS: i64 = 7;
/// The longest that a survey may be open, and the longest wait for a result.
const MOST_DAYS: i64 = 90;
const MOST_RESULT_DAYS: i64 = 60;

/// `GET /team/open`
pub async fn get(State(app): State<Shared>, signed: Signed) -> Markup {
    let today = today(&app, &signed);
    page(&signed, today, &Filled::usual(today), &[])
}

/// `POST /team/open`
pub async fn post(State(app): State<Shared>, signed: Signed, form: Form) -> Result<Response> {
    let (lang, today) = (signed.lang, today(&app, &signed));
    let filled = Filled {
        closes: form.text("closes").to_owned(),
        results: form.text("results").to_owned(),
        k: form.text("k").to_owned(),
    };
    let read = match filled.check(today) {
        Ok(read) => read,
        Err(wrong) => {
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&signed, today, &filled, &wrong)).into_response());
        }
    };
    let spots = spots::all(&app.store, signed.scope).await.map_err(trouble(lang))?;
    let bank = Bank::get();
    let plan = bank.plan(PLAN).expect("the bank holds the default survey");
    let spots = spots.iter().map(|spot| spot.id).collect();
    let survey = Survey {
        id: SurveyId::draw(&mut *app.random.get()),
        school: signed.school.id,
        state: Stage::Open,
        opens: today,
        closes: read.closes,
        results: read.results,
        held_since: None,
        voided: 0,
        snapshot: Snapshot::of(plan, bank, signed.school.languages.clone(), spots, read.k),
        revision: 1,
    };
    let opened = surveys::open(&app.store, signed.scope, &survey).await.map_err(trouble(lang))?;
    if !opened {
        return Ok((StatusCode::CONFLICT, page(&signed, today, &filled, &[Wrong::Running])).into_response());
    }
    app.catalog.refresh(&app.store).await.map_err(trouble(lang))?;
    Ok(Redirect::to(&routes::survey(survey.id)).into_response())
}

/// The day at this school.
pub fn today(app: &Shared, signed: &Signed) -> Day {
    Day::at(app.clock.now(), &zone_or_utc(&signed.school.zone))
}

/// A last day to answer as it was typed, if it is one.
pub fn read_closes(text: &str, today: Day) -> Option<Day> {
    let day = Day::of(text.parse().ok()?);
    (today..=today.plus(MOST_DAYS)).contains(&day).then_some(day)
}

/// The day of the result that goes with a last day when nobody says otherwise.
pub fn usual_results(closes: Day) -> Day {
    closes.plus(USUAL_RESULT_DAYS)
}

struct Filled {
    closes: String,
    results: String,
    k: String,
}

struct Read {
    closes: Day,
    results: Day,
    k: u64,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Wrong {
    Closes,
    Results,
    K,
    Running,
}

impl Filled {
    fn usual(today: Day) -> Self {
        let closes = today.plus(USUAL_DAYS);
        Self {
            closes: closes.date().to_string(),
            results: usual_results(closes).date().to_string(),
            k: SMALLEST_K.to_string(),
        }
    }

    fn check(&self, today: Day) -> std::result::Result<Read, Vec<Wrong>> {
        let closes = read_closes(&self.closes, today);
        let results = self.results.parse().ok().map(Day::of).filter(|results| {
            let earliest = closes.unwrap_or(today);
            (earliest.plus(1)..=earliest.plus(MOST_RESULT_DAYS)).contains(results)
        });
        let k = self.k.parse().ok().filter(|k| (SMALLEST_K..=LARGEST_K).contains(k));
        match (closes, results, k) {
            (Some(closes), Some(results), Some(k)) => Ok(Read { closes, results, k }),
            _ => {
                let wrong =
                    [(Wrong::Closes, closes.is_none()), (Wrong::Results, results.is_none()), (Wrong::K, k.is_none())];
                Err(wrong.into_iter().filter(|(_, is)| *is).map(|(wrong, _)| wrong).collect())
            }
        }
    }
}

fn page(signed: &Signed, today: Day, filled: &Filled, wrong: &[Wrong]) -> Markup {
    let lang = signed.lang;
    let title = say::open_title(lang);
    let about = |which: Wrong, text: String| wrong.contains(&which).then_some(text);
    let few = signed.school.families < 2 * i64::try_from(SMALLEST_K).expect("small");
    let body = html! {
        form .narrow method="post" {
            h1 { (title) }
            p { (say::open_intro(lang)) }
            @if let Some(running) = about(Wrong::Running, say::open_running(lang)) { p .error role="alert" { (running) } }
            @if few { p .warning { (say::open_few_families(lang, signed.school.families)) } }
            (field("closes", &say::open_closes(lang), None, about(Wrong::Closes, say::wrong_closes(lang)).as_deref(), &html! {
                input #closes name="closes" type="date" required min=(today.date()) max=(today.plus(MOST_DAYS).date()) value=(filled.closes);
            }))
            (field("results", &say::open_results(lang), Some(&say::open_results_help(lang)),
                about(Wrong::Results, say::wrong_results(lang)).as_deref(), &html! {
                input #results name="results" type="date" required aria-describedby="results-help" value=(filled.results);
            }))
            (field("k", &say::open_k(lang), Some(&say::open_k_help(lang)), about(Wrong::K, say::wrong_k(lang)).as_deref(), &html! {
                input #k name="k" type="number" required min=(SMALLEST_K) max=(LARGEST_K) inputmode="numeric"
                    aria-describedby="k-help" value=(filled.k);
            }))
            button .button { (say::open_submit(lang)) }
            details {
                summary { (say::open_questions(lang)) }
                @for (number, part) in (1..).zip(&Bank::get().plan(PLAN).expect("the bank holds the default survey").parts) {
                    h2 { (say::open_part(lang, number)) }
                    ul .questions {
                        @for question in part.iter().filter_map(|key| Bank::get().question(key)) {
                            li { (ui::pictogram(&question.sign)) (words::bank(lang, &question.sign)) }
                        }
                    }
                }
            }
        }
    };
    frame(lang, &title, Some(&signed.school.name), signed.unprotected, &body)
}
