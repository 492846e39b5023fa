//! Every address, once. Fixed addresses are lower-case words; a code always has a digit, so they never clash.
//!
//! Invariant: no path stands in a handler. Held by `invariants::paths_stand_only_in_routes`.

use crate::domain::{code::Code, ids::SurveyId};

/// The first visit, while no school is set up.
pub const FIRST_VISIT: &str = "/start";
/// The team's first screen.
pub const TEAM: &str = "/team";
/// Signing in.
pub const SIGN_IN: &str = "/team/sign-in";
/// Signing out.
pub const SIGN_OUT: &str = "/team/sign-out";
/// Opening a survey from the bank.
pub const OPEN_SURVEY: &str = "/team/open";
/// One survey; see [`survey`].
pub const SURVEY: &str = "/team/survey/{id}";
/// For whoever watches the service: answers 200 when the database does.
pub const HEALTH: &str = "/health";
/// A place; see [`spot`].
pub const SPOT: &str = "/{code}";
/// Everybody's first address.
pub const ROOT: &str = "/";

/// The page of a place.
pub fn spot(code: Code) -> String {
    format!("/{code}")
}

/// The page of a survey.
pub fn survey(id: SurveyId) -> String {
    SURVEY.replace("{id}", &id.0.to_string())
}
