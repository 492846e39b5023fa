//! Every address, once. Fixed addresses are lower-case words; a code always has a digit, so they never clash.
//!
//! Invariant: no path stands in a handler. Held by `invariants::paths_stand_only_in_routes`.

use crate::{
    domain::{
        code::Code,
        ids::{PromiseId, SpotId, SurveyId},
    },
    words::Lang,
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
/// A picture of the school's own beside a promise; see [`promise_picture`].
pub const PROMISE_PICTURE: &str = "/team/survey/{id}/promises/{promise}/picture";
/// What pupils say of the cards, counted in class; see [`class`].
pub const CLASS: &str = "/team/survey/{id}/class";
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
/// A sentence in a person's voice; see [`voice`].
pub const VOICE: &str = "/{code}/voice/{lang}/{sound}";
/// The recording room of one language, for who has the link; see [`room`].
pub const ROOM: &str = "/room/{token}";
/// One sentence of a recording room; see [`room_clip`].
pub const ROOM_CLIP: &str = "/room/{token}/{clip}";
/// The voices of a school: what is recorded and what is missing, and links for volunteers.
pub const VOICES: &str = "/team/voices";
/// The recordings of one language; see [`voices_of`].
pub const VOICES_OF: &str = "/team/voices/{lang}";
/// The languages, how far each has been checked, and the sheet on which somebody reads one through.
pub const LANGUAGES: &str = "/team/languages";
/// The review sheet of a language; see [`review`].
pub const REVIEW: &str = "/team/languages/{lang}";
/// The same as a file for a spreadsheet; see [`review_csv`].
pub const REVIEW_CSV: &str = "/team/languages/{lang}/review.csv";
/// All pictograms with their words, and as memory cards.
pub const PICTOGRAMS: &str = "/team/pictograms";
/// What a team fills in together on paper.
pub const WORKSHEETS: &str = "/team/worksheets";
/// One of them, to be printed; see [`worksheet`].
pub const WORKSHEET: &str = "/team/worksheets/{sheet}";
/// A place with a slip, which works once; see [`slip`].
pub const SLIP: &str = "/{code}/{slip}";
/// The kiosk at a stand, for the tablet that was paired.
pub const KIOSK: &str = "/kiosk";
/// What a kiosk sends: how often each idea was chosen.
pub const KIOSK_VOTES: &str = "/kiosk/votes";
/// The helper's tablet.
pub const HELPER: &str = "/helper";
/// What a helper's tablet sends: a parent's answers, sealed on the tablet.
pub const HELPER_ANSWERS: &str = "/helper/answers";
/// The second screen at a stand.
pub const SCREEN: &str = "/screen";
/// Behind the address of a tablet: what lets it work without network.
pub const WORKER: &str = "/worker.js";
/// Behind the address of a tablet: whether it may still work, and for what.
pub const STATE: &str = "/state";
/// A vote at a stand, to be made.
pub const VOTE: &str = "/team/vote";
/// Ballots of a vote on paper; see [`ballots`].
pub const BALLOTS: &str = "/team/survey/{id}/ballots";
/// Tablets: kiosks and helpers, their codes, and withdrawing them.
pub const TABLETS: &str = "/team/tablets";
/// A survey on paper; see [`paper`].
pub const PAPER: &str = "/team/survey/{id}/paper";
/// Typing in sheets of paper; see [`entry`].
pub const ENTRY: &str = "/team/survey/{id}/entry";
/// One-time codes for families; see [`slips`].
pub const SLIPS: &str = "/team/survey/{id}/slips";
/// The code of a place as a drawing; see [`code_svg`].
pub const CODE_SVG: &str = "/team/places/{id}/code.svg";
/// The code of a place as a picture; see [`code_png`].
pub const CODE_PNG: &str = "/team/places/{id}/code.png";
/// A photo of what became of a promise; see [`promise_photo`].
pub const PROMISE_PHOTO: &str = "/team/survey/{id}/promises/{promise}/photo";
/// A picture of a school's own; see [`picture`].
pub const PICTURE: &str = "/{code}/picture/{hash}";
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

/// A picture of the school's own beside a promise.
pub fn promise_picture(id: SurveyId, promise: PromiseId) -> String {
    of(PROMISE_PICTURE, id).replace("{promise}", &promise.0.to_string())
}

/// What pupils say of the cards.
pub fn class(id: SurveyId) -> String {
    of(CLASS, id)
}

/// The thank-you poster and cards.
pub fn thanks(id: SurveyId) -> String {
    of(THANKS, id)
}

/// A sentence in a person's voice.
pub fn voice(code: Code, lang: Lang, sound: &str) -> String {
    VOICE.replace("{code}", code.as_str()).replace("{lang}", lang.tag()).replace("{sound}", sound)
}

/// The recording room of one language.
pub fn room(token: &str) -> String {
    ROOM.replace("{token}", token)
}

/// One sentence of a recording room.
pub fn room_clip(token: &str, clip: &str) -> String {
    ROOM_CLIP.replace("{token}", token).replace("{clip}", clip)
}

/// The recordings of one language.
pub fn voices_of(lang: Lang) -> String {
    VOICES_OF.replace("{lang}", lang.tag())
}

/// The review sheet of a language.
pub fn review(lang: Lang) -> String {
    REVIEW.replace("{lang}", lang.tag())
}

/// The review sheet for a spreadsheet.
pub fn review_csv(lang: Lang) -> String {
    REVIEW_CSV.replace("{lang}", lang.tag())
}

/// A place with a slip.
pub fn slip(code: Code, slip: &str) -> String {
    SLIP.replace("{code}", code.as_str()).replace("{slip}", slip)
}

/// Where a pairing code is typed, with the code already there. It stands behind the number sign, which no browser sends
/// to a server.
pub fn with_code(path: &str, code: &str) -> String {
    format!("{path}#{code}")
}

/// Ballots of a vote on paper.
pub fn ballots(id: SurveyId) -> String {
    of(BALLOTS, id)
}

/// A survey on paper.
pub fn paper(id: SurveyId) -> String {
    of(PAPER, id)
}

/// Typing in sheets of paper.
pub fn entry(id: SurveyId) -> String {
    of(ENTRY, id)
}

/// One-time codes for families.
pub fn slips(id: SurveyId) -> String {
    of(SLIPS, id)
}

/// The code of a place as a drawing.
pub fn code_svg(id: SpotId) -> String {
    CODE_SVG.replace("{id}", &id.0.to_string())
}

/// The code of a place as a picture.
pub fn code_png(id: SpotId) -> String {
    CODE_PNG.replace("{id}", &id.0.to_string())
}

/// A photo of what became of a promise.
pub fn promise_photo(id: SurveyId, promise: PromiseId) -> String {
    of(PROMISE_PHOTO, id).replace("{promise}", &promise.0.to_string())
}

/// A sheet that a team fills in together.
pub fn worksheet(sheet: &str) -> String {
    WORKSHEET.replace("{sheet}", sheet)
}

/// A picture of a school's own.
pub fn picture(code: Code, hash: &str) -> String {
    PICTURE.replace("{code}", code.as_str()).replace("{hash}", hash)
}

fn of(path: &str, id: SurveyId) -> String {
    path.replace("{id}", &id.0.to_string())
}
