//! The report for a spreadsheet or a program: the same values as on the screen.

use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};

use super::{
    super::{super::Shared, session::Signed, survey::find_parents},
    read,
};
use crate::{
    domain::report::Report,
    web::{error::Result, routes},
};

/// `GET /team/survey/{id}/report.csv`
pub async fn csv(State(app): State<Shared>, Path(id): Path<String>, signed: Signed) -> Result<Response> {
    let survey = find_parents(&app, &signed, &id).await?;
    Ok(match read(&app, &signed, &survey).await? {
        None => Redirect::to(&routes::survey(survey.id)).into_response(),
        Some(report) => file("text/csv; charset=utf-8", &name(&signed, "csv"), table(&report)),
    })
}

/// `GET /team/survey/{id}/report.json`
pub async fn json(State(app): State<Shared>, Path(id): Path<String>, signed: Signed) -> Result<Response> {
    let survey = find_parents(&app, &signed, &id).await?;
    Ok(match read(&app, &signed, &survey).await? {
        None => Redirect::to(&routes::survey(survey.id)).into_response(),
        Some(report) => {
            let text = serde_json::to_string_pretty(&report).expect("a report is JSON");
            file("application/json", &name(&signed, "json"), text)
        }
    })
}

/// One line per number. Cells hold keys and numbers of ours, and nothing that anybody typed.
fn table(report: &Report) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut write = |cells: [&str; 5]| writer.write_record(cells).expect("memory takes it");
    write(["side", "question", "group", "what", "number"]);
    for number in report.numbers() {
        let n = number.n.map_or_else(String::new, |n| n.to_string());
        write([number.side, &number.question, &number.group, &number.what, &n]);
    }
    let bytes = writer.into_inner().expect("memory takes it");
    String::from_utf8(bytes).expect("keys and numbers are text")
}

/// The name under which it is saved; the invented school's says so.
fn name(signed: &Signed, ending: &str) -> String {
    let of = if signed.school.example { "drempel-example" } else { "drempel" };
    format!("{of}.{ending}")
}

fn file(kind: &'static str, name: &str, text: String) -> Response {
    let attachment = HeaderValue::try_from(format!("attachment; filename=\"{name}\"")).expect("a name is ASCII");
    ([(header::CONTENT_TYPE, HeaderValue::from_static(kind)), (header::CONTENT_DISPOSITION, attachment)], text)
        .into_response()
}
