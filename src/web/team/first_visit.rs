//! The very first visit: one short page sets the school up. A word that the terminal printed keeps strangers
//! out. It is worked out from the key, so it needs no place of its own and all copies know the same one.

use axum::{
    extract::{Request, State},
    http::StatusCode,
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use jiff::tz::TimeZone;
use maud::{Markup, html};

use super::{
    super::{
        Shared,
        error::{Failure, Fault, Result, trouble},
        form::Form,
        routes,
        visitor::Visitor,
    },
    field, frame, names, password, sign_in,
};
use crate::{
    domain::place::Stage,
    sealing::Key,
    store::{attempts, members, schools, schools::FirstVisit},
    words::{Checked, Lang, team as say},
};

/// The time zone of a school whose browser does not tell one: that of the first schools.
const USUAL_ZONE: &str = "Europe/Brussels";

/// The one-time word: eight letters and digits that cannot be confused.
pub fn word(key: &Key) -> String {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    let hash = key.hash("first visit", &[]);
    let letters: String = hash[..8].iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect();
    format!("{}-{}", &letters[..4], &letters[4..])
}

/// While no school is set up, every page of the team leads to the first visit; afterwards nothing does.
pub async fn comes_first(State(app): State<Shared>, visitor: Visitor, request: Request, next: Next) -> Response {
    let none_yet = match schools::none_yet(&app.store).await {
        Ok(none_yet) => none_yet,
        Err(error) => return trouble(visitor.team_lang())(error).into_response(),
    };
    let is_first = request.uri().path() == routes::FIRST_VISIT;
    match (none_yet, is_first) {
        (true, false) => Redirect::to(routes::FIRST_VISIT).into_response(),
        (false, true) => Redirect::to(routes::TEAM).into_response(),
        _ => next.run(request).await,
    }
}

/// `GET /start`
pub async fn get(visitor: Visitor) -> Markup {
    page(visitor.team_lang(), &Filled::default(), &[])
}

/// `POST /start`
pub async fn post(State(app): State<Shared>, visitor: Visitor, form: Form) -> Result<Response> {
    let lang = visitor.team_lang();
    let who = app.sealer.key.hash("attempt", &[b"first visit"]);
    let tried = attempts::take(&app.store, &who, app.seconds()).await.map_err(trouble(lang))?;
    let filled = Filled::read(&form);
    let mut wrong = filled.check(form.get("password").unwrap_or_default());
    match tried {
        Err(_) => wrong.push(Wrong::Slow),
        Ok(()) if filled.word != plain(&word(&app.sealer.key)) => wrong.push(Wrong::Word),
        // Only a wrong word counts against the visitor: other fields may be mended as often as needed.
        Ok(()) => attempts::forgive(&app.store, &who).await.map_err(trouble(lang))?,
    }
    if !wrong.is_empty() {
        let status =
            if wrong.contains(&Wrong::Slow) { StatusCode::TOO_MANY_REQUESTS } else { StatusCode::UNPROCESSABLE_ENTITY };
        return Ok((status, page(lang, &filled, &wrong)).into_response());
    }
    let visit = FirstVisit {
        name: filled.school,
        families: filled.families.parse().expect("checked"),
        languages: filled.languages.iter().map(|lang| lang.tag().to_owned()).collect(),
        zone: filled.zone,
        stage: filled.stage,
        email: filled.email.clone(),
        password_hash: password::hash(form.get("password").unwrap_or_default(), &app.random).await,
    };
    let made = schools::first_visit(&app.store, &visit, &app.random).await.map_err(trouble(lang))?;
    app.catalog.refresh(&app.store).await.map_err(trouble(lang))?;
    if made.is_none() {
        return Ok(Redirect::to(routes::TEAM).into_response());
    }
    let member = members::by_email(&app.store, &filled.email).await.map_err(trouble(lang))?;
    sign_in::begin(&app, &visitor, &member.ok_or_else(|| Failure::new(Fault::Inside, lang))?).await
}

/// What was typed.
#[derive(Debug)]
struct Filled {
    word: String,
    school: String,
    stage: Stage,
    families: String,
    languages: Vec<Lang>,
    email: String,
    zone: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wrong {
    Slow,
    Word,
    School,
    Languages,
    Families,
    Email,
    Password,
}

/// A word as it is compared: without dashes and blanks, in upper case.
fn plain(word: &str) -> String {
    word.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_uppercase()
}

impl Default for Filled {
    fn default() -> Self {
        let checked = |lang: &Lang| lang.checked_for_parents() > Checked::Draft;
        Self {
            word: String::new(),
            school: String::new(),
            stage: Stage::Primary,
            families: String::new(),
            languages: Lang::all().filter(checked).collect(),
            email: String::new(),
            zone: USUAL_ZONE.to_owned(),
        }
    }
}

impl Filled {
    fn read(form: &Form) -> Self {
        let zone = form.text("zone");
        Self {
            word: plain(form.text("word")),
            school: form.text("school").to_owned(),
            stage: Stage::parse(form.text("stage")).unwrap_or(Stage::Primary),
            families: form.text("families").to_owned(),
            languages: Lang::all().filter(|lang| form.all("language").any(|tag| tag == lang.tag())).collect(),
            email: form.text("email").to_lowercase(),
            zone: if TimeZone::get(zone).is_ok() { zone } else { USUAL_ZONE }.to_owned(),
        }
    }

    fn check(&self, password: &str) -> Vec<Wrong> {
        let characters = password.chars().count();
        let email = self.email.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.contains('.') && !host.starts_with('.') && !host.ends_with('.')
        });
        let email = email && self.email.len() <= 200 && !self.email.contains(char::is_whitespace);
        let checks = [
            (Wrong::School, (1..=100).contains(&self.school.chars().count())),
            (Wrong::Languages, !self.languages.is_empty()),
            (Wrong::Families, self.families.parse::<i64>().is_ok_and(|n| (1..=20_000).contains(&n))),
            (Wrong::Email, email),
            (Wrong::Password, characters >= password::SHORTEST && password.len() <= password::LONGEST),
        ];
        checks.into_iter().filter(|(_, right)| !right).map(|(wrong, _)| wrong).collect()
    }
}

fn page(lang: Lang, filled: &Filled, wrong: &[Wrong]) -> Markup {
    let title = say::first_title(lang);
    let about = |which: Wrong, text: String| wrong.contains(&which).then_some(text);
    let word_wrong = about(Wrong::Word, say::wrong_word(lang))
        .or_else(|| about(Wrong::Slow, crate::words::parent::error_busy_text(lang)));
    let body = html! {
        form .narrow method="post" {
            h1 { (title) }
            p { (say::first_intro(lang)) }
            @if !wrong.is_empty() { p .error role="alert" { (say::wrong_form(lang)) } }
            input #zone type="hidden" name="zone" value=(filled.zone);
            (field("word", &say::first_word(lang), Some(&say::first_word_help(lang)), word_wrong.as_deref(), &html! {
                input #word .code name="word" required autocomplete="off" autocapitalize="characters" spellcheck="false"
                    aria-describedby="word-help" value=(filled.word);
            }))
            (field("school", &say::first_school(lang), None, about(Wrong::School, say::wrong_school(lang)).as_deref(), &html! {
                input #school name="school" required maxlength="100" autocomplete="organization" value=(filled.school);
            }))
            (field("stage", &say::first_stage(lang), Some(&say::first_stage_help(lang)), None, &html! {
                select #stage name="stage" aria-describedby="stage-help" {
                    @for stage in Stage::ALL {
                        option value=(stage.as_str()) selected[stage == filled.stage] { (names::stage(lang, stage)) }
                    }
                }
            }))
            (language_checks(lang, &filled.languages, about(Wrong::Languages, say::wrong_languages(lang)).as_deref()))
            (field("families", &say::first_families(lang), Some(&say::first_families_help(lang)),
                about(Wrong::Families, say::wrong_families(lang)).as_deref(), &html! {
                input #families name="families" type="number" required min="1" max="20000" inputmode="numeric"
                    aria-describedby="families-help" value=(filled.families);
            }))
            (field("email", &say::email(lang), None, about(Wrong::Email, say::wrong_email(lang)).as_deref(), &html! {
                input #email name="email" type="email" required autocomplete="username"
                    placeholder=(say::example_email(lang)) value=(filled.email);
            }))
            (field("password", &say::password(lang), Some(&say::password_help(lang)),
                about(Wrong::Password, say::wrong_password(lang)).as_deref(), &html! {
                input #password name="password" type="password" required minlength=(password::SHORTEST)
                    autocomplete="new-password" aria-describedby="password-help";
            }))
            button .button { (say::first_submit(lang)) }
        }
    };
    frame(lang, &title, None, false, &body)
}

/// Which languages parents are offered.
pub(super) fn language_checks(lang: Lang, chosen: &[Lang], wrong: Option<&str>) -> Markup {
    html! {
        fieldset .field .wrong[wrong.is_some()] {
            legend { (say::first_languages(lang)) }
            p .help { (say::first_languages_help(lang)) }
            div .checks {
                @for other in Lang::all() {
                    label {
                        input type="checkbox" name="language" value=(other.tag()) checked[chosen.contains(&other)];
                        span lang=(other.tag()) dir=(other.dir()) { (other.name()) }
                        @if other.checked_for_parents() == Checked::Draft { small { " " (say::first_draft(lang)) } }
                    }
                }
            }
            @if let Some(wrong) = wrong { p .error role="alert" { (wrong) } }
        }
    }
}
