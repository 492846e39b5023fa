//! What the school tells of itself: who its families are, so that the report can say who is missing.

use std::collections::BTreeMap;

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::Date;
use maud::{Markup, html};

use super::{
    super::{
        Shared,
        error::{Result, trouble},
        form::Form,
        routes,
    },
    field, first_visit, frame,
    session::Signed,
};
use crate::{
    store::schools::{self, Profile},
    words::{Lang, team as say},
};

const MOST_FAMILIES: i64 = 20_000;
/// A leap year, so that every day of the calendar is a day.
const ANY_YEAR: i16 = 2024;

/// `GET /team/school`
pub async fn get(signed: Signed) -> Markup {
    page(&signed, &Filled::of(&signed), &[])
}

/// `POST /team/school`
pub async fn post(State(app): State<Shared>, signed: Signed, form: Form) -> Result<Response> {
    let lang = signed.lang;
    let filled = Filled::read(&form);
    match filled.check() {
        Err(wrong) => Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&signed, &filled, &wrong)).into_response()),
        Ok(profile) => {
            schools::change(&app.store, signed.scope, &profile).await.map_err(trouble(lang))?;
            app.catalog.refresh(&app.store).await.map_err(trouble(lang))?;
            Ok(Redirect::to(routes::TEAM).into_response())
        }
    }
}

/// What was typed.
struct Filled {
    name: String,
    families: String,
    languages: Vec<Lang>,
    day: String,
    month: String,
    language_families: BTreeMap<String, String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Wrong {
    Name,
    Families,
    Languages,
    Year,
    LanguageFamilies,
}

impl Filled {
    fn of(signed: &Signed) -> Self {
        let school = &signed.school;
        Self {
            name: school.name.clone(),
            families: school.families.to_string(),
            languages: school.languages.iter().filter_map(|tag| Lang::parse(tag)).collect(),
            month: school.year_starts.0.to_string(),
            day: school.year_starts.1.to_string(),
            language_families: school.language_families.iter().map(|(tag, n)| (tag.clone(), n.to_string())).collect(),
        }
    }

    fn read(form: &Form) -> Self {
        let text = |name: &str| form.text(name).to_owned();
        let typed = Lang::all().map(|lang| (lang.tag().to_owned(), text(&families_field(lang))));
        Self {
            name: text("school"),
            families: text("families"),
            languages: Lang::all().filter(|lang| form.all("language").any(|tag| tag == lang.tag())).collect(),
            day: text("day"),
            month: text("month"),
            language_families: typed.filter(|(_, n)| !n.is_empty()).collect(),
        }
    }

    fn check(&self) -> std::result::Result<Profile, Vec<Wrong>> {
        let number = |text: &str, least| text.parse::<i64>().ok().filter(|n| (least..=MOST_FAMILIES).contains(n));
        let families = number(&self.families, 1);
        let year_starts = self.month.parse().ok().zip(self.day.parse().ok());
        let year_starts = year_starts.filter(|(month, day)| Date::new(ANY_YEAR, *month, *day).is_ok());
        let of_languages: Option<BTreeMap<String, i64>> =
            self.language_families.iter().map(|(tag, n)| Some((tag.clone(), number(n, 0)?))).collect();
        let name_fits = (1..=100).contains(&self.name.chars().count());
        match (families, year_starts, of_languages) {
            (Some(families), Some(year_starts), Some(language_families)) if name_fits && !self.languages.is_empty() => {
                let languages = self.languages.iter().map(|lang| lang.tag().to_owned()).collect();
                Ok(Profile { name: self.name.clone(), families, languages, year_starts, language_families })
            }
            (families, year_starts, of_languages) => {
                let wrong = [
                    (Wrong::Name, !name_fits),
                    (Wrong::Families, families.is_none()),
                    (Wrong::Languages, self.languages.is_empty()),
                    (Wrong::Year, year_starts.is_none()),
                    (Wrong::LanguageFamilies, of_languages.is_none()),
                ];
                Err(wrong.into_iter().filter(|(_, is)| *is).map(|(wrong, _)| wrong).collect())
            }
        }
    }
}

fn families_field(lang: Lang) -> String {
    format!("families-{}", lang.tag())
}

fn page(signed: &Signed, filled: &Filled, wrong: &[Wrong]) -> Markup {
    let lang = signed.lang;
    let title = say::home_school(lang);
    let about = |which: Wrong, text: String| wrong.contains(&which).then_some(text);
    let body = html! {
        form .narrow method="post" {
            h1 { (title) }
            @if !wrong.is_empty() { p .error role="alert" { (say::wrong_form(lang)) } }
            (field("school", &say::first_school(lang), None, about(Wrong::Name, say::wrong_school(lang)).as_deref(), &html! {
                input #school name="school" required maxlength="100" autocomplete="organization" value=(filled.name);
            }))
            (field("families", &say::first_families(lang), Some(&say::first_families_help(lang)),
                about(Wrong::Families, say::wrong_families(lang)).as_deref(), &html! {
                input #families name="families" type="number" required min="1" max=(MOST_FAMILIES) inputmode="numeric"
                    aria-describedby="families-help" value=(filled.families);
            }))
            (first_visit::language_checks(lang, &filled.languages, about(Wrong::Languages, say::wrong_languages(lang)).as_deref()))
            fieldset .field .wrong[wrong.contains(&Wrong::LanguageFamilies)] {
                legend { (say::school_language_families(lang)) }
                p .help { (say::school_language_families_help(lang)) }
                div .numbers {
                    @for other in Lang::all() {
                        @let id = families_field(other);
                        label for=(id) { bdi lang=(other.tag()) { (other.name()) } }
                        input #(id) name=(id) type="number" min="0" max=(MOST_FAMILIES) inputmode="numeric"
                            value=(filled.language_families.get(other.tag()).map_or("", String::as_str));
                    }
                }
                @if let Some(wrong) = about(Wrong::LanguageFamilies, say::wrong_families(lang)) { p .error role="alert" { (wrong) } }
            }
            fieldset .field .wrong[wrong.contains(&Wrong::Year)] {
                legend { (say::school_year(lang)) }
                div .numbers {
                    label for="day" { (say::school_year_day(lang)) }
                    input #day name="day" type="number" required min="1" max="31" inputmode="numeric" value=(filled.day);
                    label for="month" { (say::school_year_month(lang)) }
                    input #month name="month" type="number" required min="1" max="12" inputmode="numeric" value=(filled.month);
                }
                @if let Some(wrong) = about(Wrong::Year, say::wrong_year(lang)) { p .error role="alert" { (wrong) } }
            }
            button .button { (say::save(lang)) }
        }
    };
    frame(lang, &title, Some(&signed.school), signed.unprotected, &body)
}
