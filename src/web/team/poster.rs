//! The poster of a place: one sheet of A4 with a code that phones read from far away, and so few words that it
//! works in every language at once.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Response},
};
use maud::{Markup, html};

use super::{
    super::{
        Shared,
        error::{Failure, Fault, Result, trouble},
        routes,
        ui::{self, Look, qr},
    },
    back, names,
    session::Signed,
};
use crate::{
    store::spots::{self, Spot},
    words::{self, parent, team as say},
};

/// The printed width of the code with its quiet zone, in millimetres: as `.sheet .qr` in `print.css`.
const PRINTED_MM: usize = 132;

/// `GET /team/places/{id}/poster`
pub async fn get(State(app): State<Shared>, Path(id): Path<String>, signed: Signed) -> Result<Response> {
    let lang = signed.lang;
    let missing = || Failure::new(Fault::NotFound, lang).forward(routes::PLACES, parent::go_back(lang));
    let spots = spots::for_parents(&app.store, signed.scope).await.map_err(trouble(lang))?;
    let spot = spots.into_iter().find(|spot| spot.id.0.to_string() == id).ok_or_else(missing)?;
    Ok(page(&app, &signed, &spot).into_response())
}

/// From how many metres a printed code is read: ten metres for each centimetre of a module, rounded down, as a rule
/// of thumb.
fn metres(address: &str, printed_mm: usize) -> usize {
    let modules = qr::modules(address).map_or(usize::MAX, |modules| modules.len() + 2 * qr::QUIET_ZONE);
    (printed_mm / modules).max(1)
}

fn page(app: &Shared, signed: &Signed, spot: &Spot) -> Markup {
    let lang = signed.lang;
    let address = format!("{}{}", app.public_url, routes::spot(spot.code));
    let upper = qr::upper(&address);
    let label = words::plain(&say::code_label(lang, address.clone()));
    let (lines, others) = names::printed_languages(&signed.school);
    let title = names::place(lang, spot);
    let body = html! {
        nav .noprint {
            (back(routes::PLACES, &say::places_title(lang)))
            p { (say::code_distance(lang, metres(&upper, PRINTED_MM))) }
            p { button .button #print type="button" hidden { (ui::pictogram("ui-print")) (say::code_print(lang)) } }
        }
        main .sheet {
            header {
                p .school { bdi { (signed.school.name) } }
                p .where { (ui::pictogram(&format!("place-{}", spot.kind.as_str()))) bdi { (title) } }
            }
            @if signed.school.example { p .example { (parent::example(lang)) } }
            div .scan {
                (ui::pictogram("ui-scan"))
                @if let Ok(picture) = qr::svg(&upper, &label) { (picture) }
            }
            p .address dir="ltr" { (address) }
            ul .lines {
                @for line in &lines {
                    li lang=(line.tag()) dir=(line.dir()) {
                        strong { (parent::start_title(*line)) } " " span { (parent::anonymity_nobody(*line)) }
                    }
                }
            }
            ul .promise {
                @for picture in ["anonymity-tally", "anonymity-nobody", "anonymity-box"] { li { (ui::pictogram(picture)) } }
            }
            @if !others.is_empty() {
                p .others { @for other in &others { bdi lang=(other.tag()) dir=(other.dir()) { (other.name()) } " " } }
            }
        }
    };
    ui::page(lang, &title, Look::Print, &body)
}
