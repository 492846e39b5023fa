//! What hangs or lies at a place, with its code: a poster in three sizes, a sign for a table, strips for a letter, badges
//! for helpers; so few words that it works in every language at once. And the code alone, for whoever makes something else
//! of it.

use std::io::Cursor;

use axum::{
    extract::{Path, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Response},
};
use image::{GrayImage, ImageFormat, Luma};
use maud::{Markup, html};

use super::{
    super::{
        Shared,
        error::{Failure, Fault, Result, trouble},
        routes,
        ui::{self, Look, qr},
        visitor::Visitor,
    },
    back, names,
    session::Signed,
};
use crate::{
    store::spots::{self, Spot},
    words::{self, Lang, parent, places as say_places, team as say},
};

/// The printed width of the code on a poster of A4 with its quiet zone, in millimetres: as `.sheet .qr` in `print.css`.
const PRINTED_MM: usize = 132;
/// Dots of a module in the picture of a code.
const DOTS: u32 = 20;
/// Languages on a strip, a sign and a badge.
const FEW_LINES: usize = 4;

/// What is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    A4,
    A3,
    A5,
    /// For a table: a sheet that is folded, with the same on both sides.
    Stand,
    /// For a letter: strips to cut apart, or to paste in.
    Strip,
    /// For helpers to wear.
    Badge,
}

impl Format {
    const ALL: [Self; 6] = [Self::A4, Self::A3, Self::A5, Self::Stand, Self::Strip, Self::Badge];

    fn as_str(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::A3 => "a3",
            Self::A5 => "a5",
            Self::Stand => "stand",
            Self::Strip => "strip",
            Self::Badge => "badge",
        }
    }

    fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.as_str() == word)
    }

    fn name(self, lang: Lang) -> String {
        match self {
            Self::A4 | Self::A3 | Self::A5 => say::format_poster(lang, self.as_str().to_uppercase()),
            Self::Stand => say::format_stand(lang),
            Self::Strip => say::format_strip(lang),
            Self::Badge => say::format_badge(lang),
        }
    }
}

async fn find(app: &Shared, signed: &Signed, id: &str) -> Result<Spot> {
    let lang = signed.lang;
    let missing = || Failure::new(Fault::NotFound, lang).forward(routes::PLACES, parent::go_back(lang));
    let spots = spots::for_parents(&app.store, signed.scope).await.map_err(trouble(lang))?;
    spots.into_iter().find(|spot| spot.id.0.to_string() == id).ok_or_else(missing)
}

/// `GET /team/places/{id}/poster`: a poster of A4; with `?format=` one of the others.
pub async fn get(
    State(app): State<Shared>,
    Path(id): Path<String>,
    signed: Signed,
    visitor: Visitor,
) -> Result<Response> {
    let spot = find(&app, &signed, &id).await?;
    let format = visitor.in_query("format").and_then(|word| Format::parse(&word)).unwrap_or(Format::A4);
    Ok(Poster::new(&app, &signed, &spot, format).page().into_response())
}

/// `GET /team/places/{id}/code.svg`
pub async fn svg(State(app): State<Shared>, Path(id): Path<String>, signed: Signed) -> Result<Response> {
    let spot = find(&app, &signed, &id).await?;
    let address = qr::upper(&format!("{}{}", app.public_url, routes::spot(spot.code)));
    let file = qr::file(&address).map_err(|_| Failure::new(Fault::NotFound, signed.lang))?;
    Ok(download("image/svg+xml", &format!("{}.svg", spot.code), file.into_bytes()))
}

/// `GET /team/places/{id}/code.png`
pub async fn png(State(app): State<Shared>, Path(id): Path<String>, signed: Signed) -> Result<Response> {
    let spot = find(&app, &signed, &id).await?;
    let address = qr::upper(&format!("{}{}", app.public_url, routes::spot(spot.code)));
    let modules = qr::modules(&address).map_err(|_| Failure::new(Fault::NotFound, signed.lang))?;
    let quiet = u32::try_from(qr::QUIET_ZONE).expect("four");
    let size = (u32::try_from(modules.len()).expect("at most 177") + 2 * quiet) * DOTS;
    let is_dark = |x: u32, y: u32| {
        let place = |n: u32| (n / DOTS).checked_sub(quiet).map(|n| n as usize);
        let row = place(y).and_then(|y| modules.get(y));
        row.zip(place(x)).and_then(|(row, x)| row.get(x).copied()).unwrap_or(false)
    };
    let picture = GrayImage::from_fn(size, size, |x, y| Luma([if is_dark(x, y) { 0 } else { 255 }]));
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).map_err(|_| Failure::new(Fault::NotFound, signed.lang))?;
    Ok(download("image/png", &format!("{}.png", spot.code), bytes.into_inner()))
}

fn download(mime: &'static str, name: &str, bytes: Vec<u8>) -> Response {
    let disposition = HeaderValue::try_from(format!("attachment; filename=\"{name}\"")).expect("a code is ASCII");
    let headers = [(header::CONTENT_TYPE, HeaderValue::from_static(mime)), (header::CONTENT_DISPOSITION, disposition)];
    (headers, bytes).into_response()
}

/// From how many metres a printed code is read: ten metres for each centimetre of a module, rounded down, as a rule
/// of thumb.
fn metres(address: &str, printed_mm: usize) -> usize {
    let modules = qr::modules(address).map_or(usize::MAX, |modules| modules.len() + 2 * qr::QUIET_ZONE);
    (printed_mm / modules).max(1)
}

struct Poster<'a> {
    signed: &'a Signed,
    spot: &'a Spot,
    format: Format,
    address: String,
    lines: Vec<Lang>,
    others: Vec<Lang>,
}

impl<'a> Poster<'a> {
    fn new(app: &Shared, signed: &'a Signed, spot: &'a Spot, format: Format) -> Self {
        let address = format!("{}{}", app.public_url, routes::spot(spot.code));
        let (lines, others) = names::printed_languages(&signed.school);
        Self { signed, spot, format, address, lines, others }
    }

    fn page(&self) -> Markup {
        let lang = self.signed.lang;
        let title = names::place(lang, self.spot);
        let body = html! {
            nav .noprint {
                (back(routes::PLACES, &say::places_title(lang)))
                @if self.format == Format::A4 { p { (say::code_distance(lang, metres(&qr::upper(&self.address), PRINTED_MM))) } }
                p { button .button #print type="button" hidden { (ui::pictogram("ui-print")) (say::code_print(lang)) } }
                ul .formats {
                    @for format in Format::ALL {
                        li { a href=(format!("{}?format={}", routes::poster(self.spot.id), format.as_str()))
                            aria-current=[(format == self.format).then_some("true")] { (format.name(lang)) } }
                    }
                    li { a href=(routes::code_svg(self.spot.id)) { (say::code_file(lang, "SVG")) } }
                    li { a href=(routes::code_png(self.spot.id)) { (say::code_file(lang, "PNG")) } }
                }
            }
            main .sheet .(self.format.as_str()) {
                @match self.format {
                    Format::A4 | Format::A3 | Format::A5 => (self.poster(&title)),
                    Format::Stand => (self.pieces(2)),
                    Format::Strip => (self.pieces(6)),
                    Format::Badge => (self.pieces(8)),
                }
            }
        };
        ui::page(lang, &title, Look::Print, &body)
    }

    fn code(&self) -> Markup {
        let label = words::plain(&say::code_label(self.signed.lang, self.address.clone()));
        html! { @if let Ok(picture) = qr::svg(&qr::upper(&self.address), &label) { (picture) } }
    }

    fn poster(&self, title: &str) -> Markup {
        html! {
            header {
                p .school { bdi { (self.signed.school.name) } }
                p .where { (ui::pictogram(&format!("place-{}", self.spot.kind.as_str()))) bdi { (title) } }
            }
            @if self.signed.school.example { p .example { (parent::example(self.signed.lang)) } }
            div .scan { (ui::pictogram("ui-scan")) (self.code()) }
            p .address dir="ltr" { (self.address) }
            ul .lines {
                @for line in &self.lines {
                    li lang=(line.tag()) dir=(line.dir()) {
                        strong { (parent::start_title(*line)) } " " span { (parent::anonymity_nobody(*line)) }
                    }
                }
            }
            ul .promise {
                @for picture in ["anonymity-tally", "anonymity-nobody", "anonymity-box"] { li { (ui::pictogram(picture)) } }
            }
            @if !self.others.is_empty() {
                p .others { @for other in &self.others { bdi lang=(other.tag()) dir=(other.dir()) { (other.name()) } " " } }
            }
        }
    }

    /// So many of them on one sheet.
    fn pieces(&self, times: usize) -> Markup {
        html! { @for _ in 0..times { div .piece { (self.piece()) } } }
    }

    /// What is small enough to lie on a table, in a letter, or on a jacket.
    fn piece(&self) -> Markup {
        let badge = self.format == Format::Badge;
        html! {
            (self.code())
            div {
                p .school { bdi { (self.signed.school.name) } }
                ul {
                    @for line in self.lines.iter().take(FEW_LINES) {
                        li lang=(line.tag()) dir=(line.dir()) {
                            @if badge { strong { (say_places::badge_ask(*line)) } }
                            @else { strong { (parent::start_title(*line)) } " " (parent::anonymity_nobody(*line)) }
                        }
                    }
                }
                @if badge { p .name {} } @else { p .address dir="ltr" { (self.address) } }
            }
            @if badge { (ui::pictogram("place-helper")) } @else if self.format == Format::Stand { (ui::pictogram("ui-scan")) }
        }
    }
}
