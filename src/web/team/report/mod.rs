//! The report: what parents and team say, side by side. First what somebody with four minutes needs, then
//! everything else. The same page is read on a phone, shown on a beamer and printed on two sheets.
//!
//! | file | what it draws |
//! |---|---|
//! | [`charts`] | bars, and the table of each figure |
//! | [`sentences`] | the three sentences at the top |
//! | [`barriers`] | what makes contact hard, for parents and for the team |
//! | [`dimensions`] | the seven double rows, and those of a survey about one theme |
//! | [`details`] | wishes and ways, groups, who answered, what is hidden, what changed |
//! | [`points`] | the weakest points, with what the guide suggests |
//! | [`download`] | the numbers for a spreadsheet or a program |

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};

use super::{
    super::{
        Shared,
        error::{Result, trouble},
        routes,
        ui::{self, Look},
    },
    back, frame_with, names,
    session::Signed,
    survey::find_parents,
};
use crate::{
    domain::{
        bank::Kind,
        report::{Report, Team},
        survey::Survey,
    },
    store::{
        results,
        spots::{self, Spot},
    },
    words::{Lang, team as say},
};

mod barriers;
mod charts;
mod details;
mod dimensions;
mod download;
pub mod points;
mod sentences;

pub use download::{csv, json};

/// What the parts of a report page need to know.
struct Page<'a> {
    lang: Lang,
    survey: &'a Survey,
    report: &'a Report,
    spots: &'a [Spot],
}

/// `GET /team/survey/{id}/report`
pub async fn get(State(app): State<Shared>, Path(id): Path<String>, signed: Signed) -> Result<Response> {
    let lang = signed.lang;
    let survey = find_parents(&app, &signed, &id).await?;
    let Some(report) = read(&app, &signed, &survey).await? else {
        return Ok(Redirect::to(&routes::survey(survey.id)).into_response());
    };
    let spots = spots::all(&app.store, signed.scope).await.map_err(trouble(lang))?;
    let page = Page { lang, survey: &survey, report: &report, spots: &spots };
    Ok(page.render(&signed).into_response())
}

/// The report, if it can be read now.
pub(super) async fn read(app: &Shared, signed: &Signed, survey: &Survey) -> Result<Option<Report>> {
    results::read(&app.store, signed.scope, survey, &signed.school).await.map_err(trouble(signed.lang))
}

impl Page<'_> {
    /// Whether the team has anything to stand beside the parents.
    fn has_team(&self) -> bool {
        matches!(self.report.team, Team::Box { .. } | Team::Sheet { .. })
    }

    /// Whether parents were asked this.
    fn asks(&self, question: &str) -> bool {
        self.survey.snapshot.find(question).is_some()
    }

    /// Whether parents were asked anything that is answered with one of the four faces.
    fn asks_on_the_scale(&self) -> bool {
        self.survey.snapshot.parts.iter().flat_map(|part| &part.questions).any(|asked| asked.kind == Kind::Scale)
    }

    fn render(&self, signed: &Signed) -> Markup {
        let (lang, id) = (self.lang, self.survey.id);
        let title = names::survey(lang, self.survey);
        let body = html! {
            (back(&routes::survey(id), &title))
            h1 { (say::report_title(lang)) " " small { bdi { (signed.school.name) } " · " (title) } }
            (self.sentences())
            @if self.asks("barriers") { (self.barriers()) }
            (self.dimensions())
            (self.themes())
            (self.chosen())
            (self.who())
            (self.hidden())
            (self.changes())
            (self.points())
            (self.groups())
            p .quiet { (say::report_note(lang)) }
            p .downloads.noprint {
                button .button #print type="button" hidden { (ui::pictogram("ui-print")) (say::code_print(lang)) }
                a .button.plainer href=(routes::report_csv(id)) download { (say::report_csv(lang)) }
                a .button.plainer href=(routes::report_json(id)) download { (say::report_json(lang)) }
            }
        };
        frame_with(Look::Report, lang, &title, Some(&signed.school), signed.unprotected, &body)
    }
}
