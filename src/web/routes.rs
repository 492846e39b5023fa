//! Every address, once. Fixed addresses are lower-case words; a code always has a digit, so they never clash.
//!
//! Invariant: no path stands in a handler. Held by `invariants::paths_stand_only_in_routes`.

use crate::domain::{
    code::Code,
    ids::{SpotId, SurveyId},
};

/// The first visit, while no school is set up.
pub const FIRST_VISIT: &str = "/start";
/// The team's first screen.
pub const TEAM: &str = "/team";
/// Signing in.
pub const SIGN_IN: &str = "/team/sign-in";
/// Signing out.
pub const SIGN_OUT: &str = "/team/sign-out";
/// What the school tells of itself.
pub const SCHOOL: &str = "/team/school";
/// The places where codes hang.
pub const PLACES: &str = "/team/places";
/// The poster of a place; see [`poster`].
pub const POSTER: &str = "/team/places/{id}/poster";
/// Opening a survey from the bank.
pub const OPEN_SURVEY: &str = "/team/open";
/// One survey; see [`survey`].
pub const SURVEY: &str = "/team/survey/{id}";
/// The team's mirror of a parents' survey; see [`mirror`].
pub const MIRROR: &str = "/team/survey/{id}/mirror";
/// The report of a survey; see [`report`].
pub const REPORT: &str = "/team/survey/{id}/report";
/// The report as a table of numbers; see [`report_csv`].
pub const REPORT_CSV: &str = "/team/survey/{id}/report.csv";
/// The report for programs; see [`report_json`].
pub const REPORT_JSON: &str = "/team/survey/{id}/report.json";
/// What was promised after a survey; see [`promises`].
pub const PROMISES: &str = "/team/survey/{id}/promises";
/// The thank-you poster and cards; see [`thanks`].
pub const THANKS: &str = "/team/survey/{id}/thanks";
/// For whoever watches the service: answers 200 when the database does.
pub const HEALTH: &str = "/health";
/// How answers are protected, and what is not protected.
pub const TRUST: &str = "/trust";
/// A place; see [`spot`].
pub const SPOT: &str = "/{code}";
/// What came of the last survey at a place; see [`results`].
pub const RESULTS: &str = "/{code}/results";
/// Everybody's first address.
pub const ROOT: &str = "/";

/// The page of a place.
pub fn spot(code: Code) -> String {
    format!("/{code}")
}

/// The page of a place with a test scan of the team.
pub fn try_spot(code: Code, token: &str) -> String {
    format!("/{code}?try={token}")
}

/// What came of the last survey.
pub fn results(code: Code) -> String {
    RESULTS.replace("{code}", code.as_str())
}

/// The poster of a place.
pub fn poster(id: SpotId) -> String {
    POSTER.replace("{id}", &id.0.to_string())
}

/// The page of a survey.
pub fn survey(id: SurveyId) -> String {
    of(SURVEY, id)
}

/// The mirror of a parents' survey.
pub fn mirror(id: SurveyId) -> String {
    of(MIRROR, id)
}

/// The report of a survey.
pub fn report(id: SurveyId) -> String {
    of(REPORT, id)
}

/// Its numbers.
pub fn report_csv(id: SurveyId) -> String {
    of(REPORT_CSV, id)
}

/// The report for programs.
pub fn report_json(id: SurveyId) -> String {
    of(REPORT_JSON, id)
}

/// What was promised.
pub fn promises(id: SurveyId) -> String {
    of(PROMISES, id)
}

/// The thank-you poster and cards.
pub fn thanks(id: SurveyId) -> String {
    of(THANKS, id)
}

fn of(path: &str, id: SurveyId) -> String {
    path.replace("{id}", &id.0.to_string())
}
