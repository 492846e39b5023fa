//! Typing the code that pairs a tablet. The same page says that a tablet may no longer work, and how much still waits on
//! it.

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};

use super::{Refused, cookie, hash, path};
use crate::{
    domain::{day::Day, pairing::PairingCode},
    store::{
        boxes::keeper::zone_or_utc,
        schools,
        tablets::{self, TabletKind},
    },
    web::{
        Shared,
        error::{Result, trouble},
        form::Form,
        ui::{self, Look},
        visitor::Visitor,
    },
    words::{self, Lang, parent, places as say},
};

/// The page of a tablet without a key that works.
pub fn ask(kind: TabletKind, visitor: &Visitor, refused: Refused) -> Response {
    (refused.status(), page(kind, visitor.lang(), refused == Refused::Ended, false)).into_response()
}

/// Exchanges a code for a key.
pub async fn exchange(app: &Shared, kind: TabletKind, visitor: &Visitor, form: &Form) -> Result<Response> {
    let lang = visitor.lang();
    let wrong = || (StatusCode::UNPROCESSABLE_ENTITY, page(kind, lang, false, true)).into_response();
    if !app.flood.admits(visitor.peer, visitor.forwarded.as_ref()) {
        return Ok(wrong());
    }
    let Some(code) = PairingCode::parse(form.text("code")) else { return Ok(wrong()) };
    let key: String = app.random.bytes::<32>().iter().map(|byte| format!("{byte:02x}")).collect();
    let (code, token) = (hash(&app.sealer, "code", code.as_str()), hash(&app.sealer, "key", &key));
    let paired = tablets::pair(&app.store, kind, &code, &token, app.seconds()).await.map_err(trouble(lang))?;
    let Some(tablet) = paired else { return Ok(wrong()) };
    let school = schools::get(&app.store, tablet.scope).await.map_err(trouble(lang))?;
    let today = Day::at(app.clock.now(), &zone_or_utc(&school.zone));
    let cookie = cookie(app, kind, &key, (tablet.until.0 - today.0).max(0));
    Ok(([(header::SET_COOKIE, cookie)], Redirect::to(path(kind))).into_response())
}

fn page(kind: TabletKind, lang: Lang, ended: bool, wrong: bool) -> Markup {
    let title = if ended { say::device_ended(lang) } else { say::device_code(lang) };
    let picture = match kind {
        TabletKind::Kiosk => "place-stand",
        TabletKind::Helper => "place-helper",
        TabletKind::Screen => "ui-report",
    };
    let others: Vec<Lang> = Lang::all().filter(|other| *other != lang).collect();
    let body = html! {
        main .message {
            (ui::pictogram(if ended { "ui-closed" } else { picture }))
            h1 { (title) }
            (waits(lang))
            @if ended { p { (say::device_ended_text(lang)) } }
            @if wrong { p .note #wrong role="alert" { (say::device_code_wrong(lang)) } }
            form .type method="post" {
                label for="code" .v { (say::device_code(lang)) }
                input #code name="code" required minlength=(PairingCode::LENGTH) maxlength=(PairingCode::LENGTH + 2)
                    autocomplete="off" autocapitalize="characters" spellcheck="false" dir="ltr";
                button .button { (ui::pictogram("ui-next")) (say::device_start(lang)) }
            }
            (ui::languages_of_page(&others, ""))
        }
    };
    ui::page(lang, &words::plain(&title), Look::Pairing, &body)
}

/// How much waits on this tablet, what came too late, and what could not be read: the script fills in the numbers.
/// Pictures and numbers stand before the words, so that no plural form is needed.
pub fn waits(lang: Lang) -> Markup {
    let line = |id: &str, picture: &str, text: String| {
        html! { p #(id) .note hidden role="status" { (ui::pictogram(picture)) b .n {} " " span { (text) } } }
    };
    html! {
        (line("waits", "ui-waiting", parent::waiting_title(lang)))
        (line("late", "ui-closed", parent::late_title(lang)))
        (line("lost", "ui-lost", parent::refused_title(lang)))
    }
}

/// Shown while another window of the tablet has the page.
pub fn elsewhere(lang: Lang) -> Markup {
    html! { p #elsewhere .note hidden role="status" { (ui::pictogram("ui-waiting")) " " (parent::error_busy_title(lang)) } }
}
