//! Opening a parent survey from the bank: everything is filled in already, one tap opens it. What a school would
//! regret is said before, not after.

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
    field, frame, names,
    session::Signed,
};
use crate::{
    domain::{
        bank::{Bank, Plan, Side},
        day::Day,
        ids::SurveyId,
        survey::{Facet, LARGEST_K, SMALLEST_K, Snapshot, Survey, SurveyKind},
        warnings::{self, Warning},
    },
    store::{
        boxes::keeper::zone_or_utc,
        spots::{self, Spot},
        surveys,
    },
    words::{self, Lang, team as say},
};

/// Seconds that a parent takes for a question, to say how long a survey is. 004 rec. 2: short.
const SECONDS: usize = 10;
/// Days that a survey is open, and days until its result, when nobody says otherwise.
const USUAL_DAYS: i64 = 14;
const USUAL_RESULT_DAYS: i64 = 7;
/// The longest that a survey may be open, and the longest wait for a result.
const MOST_DAYS: i64 = 90;
const MOST_RESULT_DAYS: i64 = 60;
/// The choice of the form for "everybody together".
const NO_FACET: &str = "none";

/// `GET /team/open`
pub async fn get(State(app): State<Shared>, signed: Signed) -> Result<Markup> {
    let today = today(&app, &signed);
    let filled = Filled::usual(today);
    let warned = warned(&app, &signed, today, filled.k_or_smallest(), true).await?;
    let spots = spots::for_parents(&app.store, signed.scope).await.map_err(trouble(signed.lang))?;
    Ok(page(&signed, &spots, today, &filled, &[], &warned))
}

/// `POST /team/open`
pub async fn post(State(app): State<Shared>, signed: Signed, form: Form) -> Result<Response> {
    let (lang, today) = (signed.lang, today(&app, &signed));
    let filled = Filled::read(&form);
    let with_results = !filled.results.is_empty();
    let warned = warned(&app, &signed, today, filled.k_or_smallest(), with_results).await?;
    let spots = spots::for_parents(&app.store, signed.scope).await.map_err(trouble(lang))?;
    let refuse =
        |status, wrong: &[Wrong]| Ok((status, page(&signed, &spots, today, &filled, wrong, &warned)).into_response());
    let read = match filled.check(today) {
        Ok(read) => read,
        Err(wrong) => return refuse(StatusCode::UNPROCESSABLE_ENTITY, &wrong),
    };
    // A warning that the page has not shown yet is shown before anything is opened.
    if warned.iter().any(|warning| !form.all("warned").any(|seen| seen == warning.as_str())) {
        return refuse(StatusCode::UNPROCESSABLE_ENTITY, &[]);
    }
    let bank = Bank::get();
    let plan = bank.plan(&read.plan).expect("it was checked");
    let stage = signed.school.stage;
    let all = spots::where_parents_answer(&app.store, signed.scope, &app.random).await.map_err(trouble(lang))?;
    let all = all.iter().map(|spot| spot.id).collect();
    let languages = signed.school.languages.clone();
    let snapshot = Snapshot::of(plan, bank, stage, languages, all, read.k, read.facet);
    let id = SurveyId::draw(&mut *app.random.get());
    let survey =
        Survey { results: read.results, ..Survey::opening(id, signed.school.id, snapshot, today, read.closes) };
    let opened = surveys::open(&app.store, signed.scope, &survey).await.map_err(trouble(lang))?;
    if !opened {
        return refuse(StatusCode::CONFLICT, &[Wrong::Running]);
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

/// What a school would regret.
async fn warned(app: &Shared, signed: &Signed, today: Day, k: u64, with_results: bool) -> Result<Vec<Warning>> {
    let earlier = surveys::all(&app.store, signed.scope, SurveyKind::Parents).await.map_err(trouble(signed.lang))?;
    let earlier: Vec<Day> = earlier.iter().map(|survey| survey.opens).collect();
    let families = u64::try_from(signed.school.families).unwrap_or(0);
    Ok(warnings::before_opening(today, signed.school.year_starts, families, k, &earlier, with_results))
}

struct Filled {
    plan: String,
    closes: String,
    results: String,
    k: String,
    facet: String,
}

struct Read {
    plan: String,
    closes: Day,
    results: Option<Day>,
    k: u64,
    facet: Option<Facet>,
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
            plan: names::PLAN_SHORT.to_owned(),
            closes: closes.date().to_string(),
            results: usual_results(closes).date().to_string(),
            k: SMALLEST_K.to_string(),
            facet: Facet::Language.as_str().to_owned(),
        }
    }

    fn read(form: &Form) -> Self {
        let text = |name: &str| form.text(name).to_owned();
        let plan = plans().find(|plan| plan.key == form.text("plan"));
        let plan = plan.map_or_else(|| names::PLAN_SHORT.to_owned(), |plan| plan.key.clone());
        Self { plan, closes: text("closes"), results: text("results"), k: text("k"), facet: text("facet") }
    }

    fn k_or_smallest(&self) -> u64 {
        self.k.parse().unwrap_or(SMALLEST_K)
    }

    fn check(&self, today: Day) -> std::result::Result<Read, Vec<Wrong>> {
        let closes = read_closes(&self.closes, today);
        let earliest = closes.unwrap_or(today);
        let promised = (earliest.plus(1)..=earliest.plus(MOST_RESULT_DAYS)).into_inner();
        let results = match self.results.as_str() {
            "" => Some(None),
            text => text.parse().ok().map(Day::of).filter(|day| (promised.0..=promised.1).contains(day)).map(Some),
        };
        let k = self.k.parse().ok().filter(|k| (SMALLEST_K..=LARGEST_K).contains(k));
        let facet = match self.facet.as_str() {
            NO_FACET => None,
            word => Facet::ALL.into_iter().find(|facet| facet.as_str() == word).or(Some(Facet::Language)),
        };
        match (closes, results, k) {
            (Some(closes), Some(results), Some(k)) => Ok(Read { plan: self.plan.clone(), closes, results, k, facet }),
            _ => {
                let wrong =
                    [(Wrong::Closes, closes.is_none()), (Wrong::Results, results.is_none()), (Wrong::K, k.is_none())];
                Err(wrong.into_iter().filter(|(_, is)| *is).map(|(wrong, _)| wrong).collect())
            }
        }
    }
}

fn page(signed: &Signed, spots: &[Spot], today: Day, filled: &Filled, wrong: &[Wrong], warned: &[Warning]) -> Markup {
    let lang = signed.lang;
    let title = say::open_title(lang);
    let about = |which: Wrong, text: String| wrong.contains(&which).then_some(text);
    let body = html! {
        form .narrow method="post" {
            h1 { (title) }
            p { (say::open_intro(lang)) }
            @if let Some(running) = about(Wrong::Running, say::open_running(lang)) { p .error role="alert" { (running) } }
            (warnings(lang, signed.school.families, warned))
            (choose_plan(signed, &filled.plan))
            (field("closes", &say::open_closes(lang), None, about(Wrong::Closes, say::wrong_closes(lang)).as_deref(), &html! {
                input #closes name="closes" type="date" required min=(today.date()) max=(today.plus(MOST_DAYS).date()) value=(filled.closes);
            }))
            (field("results", &say::open_results(lang), Some(&say::open_results_help(lang)),
                about(Wrong::Results, say::wrong_results(lang)).as_deref(), &html! {
                input #results name="results" type="date" aria-describedby="results-help" value=(filled.results);
            }))
            button .button { @if warned.is_empty() { (say::open_submit(lang)) } @else { (say::open_anyway(lang)) } }
            (where_and_how(signed, spots))
            details open[wrong.contains(&Wrong::K)] {
                summary { (say::open_more(lang)) }
                (field("k", &say::open_k(lang), Some(&say::open_k_help(lang)), about(Wrong::K, say::wrong_k(lang)).as_deref(), &html! {
                    input #k name="k" type="number" required min=(SMALLEST_K) max=(LARGEST_K) inputmode="numeric"
                        aria-describedby="k-help" value=(filled.k);
                }))
                (field("facet", &say::open_facet(lang), Some(&say::open_facet_help(lang)), None, &html! {
                    select #facet name="facet" aria-describedby="facet-help" {
                        @for (word, name) in [(Facet::Language.as_str(), say::facet_language(lang)),
                            (Facet::Spot.as_str(), say::facet_spot(lang)), (NO_FACET, say::facet_none(lang))] {
                            option value=(word) selected[word == filled.facet] { (name) }
                        }
                    }
                }))
            }
        }
    };
    frame(lang, &title, Some(&signed.school), signed.unprotected, &body)
}

/// Where and in which languages parents will be asked, and where to change that.
fn where_and_how(signed: &Signed, spots: &[Spot]) -> Markup {
    let lang = signed.lang;
    let languages = signed.school.languages.iter().filter_map(|tag| Lang::parse(tag));
    html! {
        dl .what {
            dt { a href=(routes::SCHOOL) { (say::first_languages(lang)) } }
            dd { @for (n, other) in languages.enumerate() { @if n > 0 { ", " } bdi lang=(other.tag()) { (other.name()) } } }
            dt { a href=(routes::PLACES) { (say::home_places(lang)) } }
            dd { @for (n, spot) in spots.iter().enumerate() { @if n > 0 { ", " } bdi { (names::place(lang, spot)) } } }
        }
    }
}

fn warnings(lang: Lang, families: i64, warned: &[Warning]) -> Markup {
    let text = |warning: &Warning| match warning {
        Warning::NoResultsDay => say::warn_results(lang),
        Warning::FewFamilies => say::open_few_families(lang, families),
        Warning::EarlyInTheYear => say::warn_early(lang),
        Warning::ThirdInNinetyDays => say::warn_often(lang),
    };
    html! {
        @if !warned.is_empty() {
            div .warning role="status" {
                ul { @for warning in warned { li { (ui::pictogram("ui-warn")) span { (text(warning)) } } } }
                @for warning in warned { input type="hidden" name="warned" value=(warning.as_str()); }
            }
        }
    }
}

/// The surveys of the bank that parents can be asked.
fn plans() -> impl Iterator<Item = &'static Plan> {
    Bank::get().plans.iter().filter(|plan| plan.side == Side::Parents)
}

/// Which survey: the two that ask of everything in sight, those about one theme one tap away.
fn choose_plan(signed: &Signed, chosen: &str) -> Markup {
    let lang = signed.lang;
    let (all, themes): (Vec<&Plan>, Vec<&Plan>) =
        plans().partition(|plan| [names::PLAN_SHORT, names::PLAN_LONG].contains(&plan.key.as_str()));
    html! {
        fieldset .plans {
            legend { (say::open_plan(lang)) }
            @for plan in all { (one_plan(signed, plan, chosen)) }
            details open[themes.iter().any(|plan| plan.key == chosen)] {
                summary { (say::open_themes(lang)) }
                @for plan in themes { (one_plan(signed, plan, chosen)) }
            }
        }
    }
}

fn one_plan(signed: &Signed, plan: &Plan, chosen: &str) -> Markup {
    let lang = signed.lang;
    let parts = Bank::get().asked(plan, signed.school.stage);
    let count = parts.iter().flatten().count();
    let picture = match plan.key.as_str() {
        names::PLAN_SHORT => "kind-parents",
        names::PLAN_LONG => "question-listen",
        _ => parts.first().and_then(|part| part.first()).map_or("ui-report", |question| question.pictogram()),
    };
    html! {
        div .plan {
            label {
                input type="radio" name="plan" value=(plan.key) checked[plan.key == chosen];
                (ui::pictogram(picture))
                span { (names::plan(lang, &plan.key)) br; small { (say::plan_size(lang, (count * SECONDS).div_ceil(60), count)) } }
            }
            details {
                summary { (say::open_questions(lang)) span .v { ": " (names::plan(lang, &plan.key)) } }
                @for (number, part) in (1..).zip(&parts) {
                    @if parts.len() > 1 { h3 { (say::open_part(lang, number)) } }
                    ul .questions {
                        @for question in part { li { (ui::pictogram(question.pictogram())) (words::bank(lang, &question.sign)) } }
                    }
                }
            }
        }
    }
}
