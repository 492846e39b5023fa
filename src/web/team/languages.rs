//! The languages: how far each has been checked, and the sheet on which somebody who grew up with one reads it
//! through.

use axum::{
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use maud::{Markup, html};

use super::{
    super::{
        Shared,
        error::{Failure, Fault, Result, trouble},
        routes,
        ui::{self, Look},
        upload::Upload,
    },
    back, frame, frame_with,
    open_survey::today,
    session::Signed,
};
use crate::{
    store::{schools, wording},
    words::{
        Checked, File, Lang,
        corrections::{self, Correction, Refused},
        parent,
        plainness::{MOST_WORDS, longest_sentence},
        team as say,
    },
};

/// The language in which the original stands.
const ORIGINAL: &str = "nl";
/// The columns of the sheet that are read back.
const FILE: usize = 0;
const KEY: usize = 1;
const CORRECTION: usize = 4;
/// What a spreadsheet would take for a formula begins so.
const FORMULA: [char; 4] = ['=', '+', '-', '@'];

/// `GET /team/languages`
pub async fn get(signed: Signed) -> Markup {
    let lang = signed.lang;
    let title = say::languages_title(lang);
    let body = html! {
        h1 { (title) }
        p { (say::languages_intro(lang)) }
        ul .languages {
            @for of in Lang::all() {
                @let on = signed.school.languages.iter().any(|tag| tag == of.tag());
                li {
                    strong lang=(of.tag()) { bdi { (of.name()) } }
                    span { (state(lang, of.checked_for_parents())) }
                    span { @if on { (say::languages_on(lang)) } @else { a href=(routes::SCHOOL) { (say::languages_off(lang)) } } }
                    @if of.tag() != ORIGINAL {
                        a href=(routes::review(of)) { (say::review_open(lang)) span .v { ": " (of.name()) } }
                    }
                }
            }
        }
    };
    frame(lang, &title, Some(&signed.school), signed.unprotected, &body)
}

fn state(lang: Lang, checked: Checked) -> String {
    match checked {
        Checked::Draft => say::languages_draft(lang),
        Checked::BackTranslated => say::languages_back(lang),
        Checked::NativeChecked => say::languages_native(lang),
    }
}

fn part(lang: Lang, file: File) -> String {
    match file {
        File::Bank => say::review_part_bank(lang),
        File::Promises => say::review_part_promises(lang),
        File::Room => say::review_part_room(lang),
        File::Places => say::review_part_places(lang),
        _ => say::review_part_parent(lang),
    }
}

/// `GET /team/languages/{lang}`
pub async fn review(Path(tag): Path<String>, signed: Signed) -> Result<Markup> {
    let of = find(&tag, &signed)?;
    Ok(page(&signed, of, None, None))
}

fn page(signed: &Signed, of: Lang, wrong: Option<String>, saved: Option<usize>) -> Markup {
    let lang = signed.lang;
    let title = say::review_title(lang, of.name());
    let body = html! {
        (back(routes::LANGUAGES, &say::languages_title(lang)))
        h1 { (title) }
        div .noprint {
            p { (say::review_help(lang)) }
            @if let Some(wrong) = wrong { p .error role="alert" { (wrong) } }
            @if let Some(lines) = saved { p .note role="status" { (say::review_saved(lang, lines)) } }
            p .downloads {
                button .button #print type="button" hidden { (ui::pictogram("ui-print")) (say::review_print(lang)) }
                a .button.plainer href=(routes::review_csv(of)) download { (say::review_download(lang)) }
            }
            form method="post" enctype="multipart/form-data" {
                div .field {
                    label for="sheet" { (say::review_upload(lang)) }
                    input #sheet name="sheet" type="file" accept=".csv,text/csv";
                }
                fieldset .field {
                    legend { (say::review_whole(lang)) }
                    div .checks {
                        @for file in File::FOR_PARENTS {
                            label { input type="checkbox" name="whole" value=(file.as_str()); span { (part(lang, file)) } }
                        }
                    }
                }
                button .button { (say::review_load(lang)) }
            }
        }
        @for file in File::FOR_PARENTS { (table(lang, of, file)) }
    };
    frame_with(Look::Report, lang, &title, Some(&signed.school), signed.unprotected, &body)
}

/// One part of the words, with room to write.
fn table(lang: Lang, of: Lang, file: File) -> Markup {
    html! {
        section .review {
            h2 { (part(lang, file)) " " small { (state(lang, of.checked(file).unwrap_or(Checked::Draft))) } }
            div .wide tabindex="0" role="group" aria-label=(part(lang, file)) {
                table {
                    thead { tr {
                        th scope="col" { (say::review_picture(lang)) }
                        th scope="col" { (say::review_original(lang)) }
                        th scope="col" { (say::review_translation(lang)) }
                        th scope="col" { (say::review_correction(lang)) }
                    } }
                    tbody {
                        @for row in rows(of, file) {
                            tr {
                                td { @if ui::has_pictogram(&row.key) { (ui::pictogram(&row.key)) } small dir="ltr" { (row.key) } }
                                td lang=(ORIGINAL) { (row.original) }
                                td lang=(of.tag()) dir=(of.dir()) {
                                    (row.now)
                                    // To copy, for who wants the first words back.
                                    @if row.built_in != row.now { br; del { (row.built_in) } }
                                }
                                td .write {}
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A line of the sheet.
struct Row {
    key: String,
    original: String,
    built_in: String,
    now: String,
}

fn rows(of: Lang, file: File) -> Vec<Row> {
    let original = Lang::parse(ORIGINAL).map(|original| corrections::current(original, file)).unwrap_or_default();
    let find = |key: &str| {
        // A language has plural forms that the original does not have: they stand beside its last one.
        let same = original.iter().find(|line| line.key == key);
        let message = key.split('.').next().unwrap_or(key);
        same.or_else(|| original.iter().rfind(|line| line.key.split('.').next() == Some(message)))
    };
    let row = |(line, built_in): (corrections::Line, &corrections::Line)| Row {
        original: find(&line.key).map(|line| line.text.clone()).unwrap_or_default(),
        built_in: built_in.text.clone(),
        now: line.text,
        key: line.key,
    };
    corrections::current(of, file).into_iter().zip(corrections::lines(of, file)).map(row).collect()
}

/// `GET /team/languages/{lang}/review.csv`
pub async fn csv(Path(tag): Path<String>, signed: Signed) -> Result<Response> {
    let of = find(&tag, &signed)?;
    let lang = signed.lang;
    let mut writer = csv::Writer::from_writer(Vec::new());
    let mut write = |cells: [&str; 5]| writer.write_record(cells.map(guarded)).expect("memory takes it");
    let titles = [say::review_original(lang), say::review_translation(lang), say::review_correction(lang)];
    write(["file", "key", &titles[0], &titles[1], &titles[2]]);
    for file in File::FOR_PARENTS {
        for row in rows(of, file) {
            write([file.as_str(), &row.key, &row.original, &row.now, ""]);
        }
    }
    let mut bytes = "\u{feff}".as_bytes().to_vec();
    bytes.extend(writer.into_inner().expect("memory takes it"));
    let name = format!("attachment; filename=\"drempel-{}.csv\"", of.tag());
    let attachment = HeaderValue::try_from(name).expect("a language tag is ASCII");
    let kind = HeaderValue::from_static("text/csv; charset=utf-8");
    Ok(([(header::CONTENT_TYPE, kind), (header::CONTENT_DISPOSITION, attachment)], bytes).into_response())
}

/// A cell that no spreadsheet takes for a formula.
fn guarded(cell: &str) -> String {
    if cell.starts_with(FORMULA) { format!("'{cell}") } else { cell.to_owned() }
}

/// `POST /team/languages/{lang}`: takes the corrected sheet, all of it or nothing.
pub async fn post(
    State(app): State<Shared>,
    Path(tag): Path<String>,
    signed: Signed,
    upload: Upload,
) -> Result<Response> {
    let lang = signed.lang;
    let of = find(&tag, &signed)?;
    let refuse = |wrong| Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&signed, of, Some(wrong), None)).into_response());
    if schools::count(&app.store).await.map_err(trouble(lang))? > 1 {
        return refuse(say::wrong_review_schools(lang));
    }
    let read = upload.file("sheet").map_or(Ok(Vec::new()), |bytes| read(lang, of, bytes));
    let corrected = match read {
        Ok(corrected) => corrected,
        Err(wrong) => return refuse(wrong),
    };
    let whole: Vec<(Lang, File)> = upload.all("whole").filter_map(File::parse).map(|file| (of, file)).collect();
    if corrected.is_empty() && whole.is_empty() {
        return refuse(say::wrong_review_file(lang));
    }
    let stored = wording::correct(&app.store, &corrected, &whole, today(&app, &signed)).await;
    stored.map_err(trouble(lang))?;
    app.catalog.refresh(&app.store).await.map_err(trouble(lang))?;
    Ok(page(&signed, of, None, Some(corrected.len())).into_response())
}

/// The corrections of a sheet; a sentence for the visitor when one of them cannot be taken.
fn read(lang: Lang, of: Lang, bytes: &[u8]) -> std::result::Result<Vec<Correction>, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| say::wrong_review_file(lang))?.trim_start_matches('\u{feff}');
    let first = text.lines().next().unwrap_or_default();
    // Spreadsheets write whatever separates cells in their country.
    let delimiter = [b';', b'\t', b','].into_iter().max_by_key(|mark| first.bytes().filter(|b| b == mark).count());
    let mut reader =
        csv::ReaderBuilder::new().delimiter(delimiter.unwrap_or(b',')).flexible(true).from_reader(text.as_bytes());
    let mut corrected = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| say::wrong_review_file(lang))?;
        let cell = |at| record.get(at).unwrap_or_default().trim();
        let (key, text) = (cell(KEY), cell(CORRECTION).trim_start_matches('\''));
        if text.is_empty() {
            continue;
        }
        let file = File::parse(cell(FILE)).filter(|file| File::FOR_PARENTS.contains(file));
        let file = file.ok_or_else(|| say::wrong_review_file(lang))?;
        match corrections::check(of, file, key, text) {
            Ok(()) if longest_sentence(text) > MOST_WORDS => {
                return Err(say::wrong_review_long(lang, key.to_owned(), MOST_WORDS));
            }
            Ok(()) => corrected.push(Correction { lang: of, file, key: key.to_owned(), text: text.to_owned() }),
            Err(Refused::TooLong) => return Err(say::wrong_review_long(lang, key.to_owned(), MOST_WORDS)),
            Err(Refused::Unknown | Refused::LostLetters) => return Err(say::wrong_review_file(lang)),
            Err(Refused::Placeables) => return Err(say::wrong_review_line(lang, key.to_owned())),
        }
    }
    Ok(corrected)
}

fn find(tag: &str, signed: &Signed) -> Result<Lang> {
    let missing =
        || Failure::new(Fault::NotFound, signed.lang).forward(routes::LANGUAGES, parent::go_back(signed.lang));
    Lang::parse(tag).filter(|of| of.tag() != ORIGINAL).ok_or_else(missing)
}
