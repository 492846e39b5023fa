//! Voices: what has been read aloud in each language, what is missing, and links with which volunteers record.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};

use super::{
    super::{
        Shared,
        error::{Failure, Fault, Result, trouble},
        form::Form,
        room::token_hash,
        routes,
        ui::{self, qr},
    },
    back, field, frame,
    open_survey::today,
    session::Signed,
};
use crate::{
    domain::{code::Code, day::Day, ids::SurveyId},
    store::{
        devices::{self, Room},
        spots,
        voices::{self as recordings, Recorded},
    },
    voices::{self, Clip},
    words::{self, Lang, parent, team as say},
};

/// Days that a link works when nobody says otherwise, and at most.
const USUAL_DAYS: i64 = 14;
const MOST_DAYS: i64 = 90;

/// `GET /team/voices`
pub async fn get(State(app): State<Shared>, signed: Signed) -> Result<Markup> {
    page(&app, &signed, None, None).await
}

/// `POST /team/voices`: makes a link, or withdraws one.
pub async fn post(State(app): State<Shared>, signed: Signed, form: Form) -> Result<Response> {
    let lang = signed.lang;
    if let Some(id) = form.get("withdraw") {
        let id = id.parse().unwrap_or_default();
        devices::withdraw(&app.store, signed.scope, id).await.map_err(trouble(lang))?;
        return Ok(Redirect::to(routes::VOICES).into_response());
    }
    let refuse = async |wrong: String| {
        let page = page(&app, &signed, None, Some(wrong)).await?;
        Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
    };
    let Some(of) = Lang::parse(form.text("language")) else { return refuse(say::wrong_language(lang)).await };
    let today = today(&app, &signed);
    let until = form.text("until").parse().ok().map(Day::of);
    let Some(until) = until.filter(|until| (today..=today.plus(MOST_DAYS)).contains(until)) else {
        return refuse(say::wrong_room_until(lang, MOST_DAYS)).await;
    };
    let token: String = app.random.bytes::<16>().iter().map(|byte| format!("{byte:02x}")).collect();
    let id = SurveyId::draw(&mut *app.random.get()).0;
    devices::add_room(&app.store, signed.scope, id, of, &token_hash(&app, &token), until)
        .await
        .map_err(trouble(lang))?;
    Ok(page(&app, &signed, Some((of, token)), None).await?.into_response())
}

async fn page(app: &Shared, signed: &Signed, made: Option<(Lang, String)>, wrong: Option<String>) -> Result<Markup> {
    let lang = signed.lang;
    let title = say::voices_title(lang);
    let today = today(app, signed);
    let all = recordings::playable(&app.store, signed.scope).await.map_err(trouble(lang))?;
    let rooms = devices::rooms(&app.store, signed.scope).await.map_err(trouble(lang))?;
    let rooms: Vec<&Room> = rooms.iter().filter(|room| room.until >= today).collect();
    let clips = voices::clips();
    let first: Vec<&Clip> = clips.iter().filter(|clip| clip.priority == 1).collect();
    let done = |of: Lang| {
        all.get(of.tag()).map_or(0, |voices| first.iter().filter(|clip| voices.contains_key(&clip.key)).count())
    };
    let on: Vec<Lang> = signed.school.languages.iter().filter_map(|tag| Lang::parse(tag)).collect();
    let body = html! {
        h1 { (title) }
        p { (say::voices_intro(lang)) }
        @if let Some((of, token)) = &made { (link(app, lang, *of, token)) }
        section {
            h2 { (ui::pictogram("ui-speaker")) (say::voices_first(lang)) }
            table .voices {
                tbody {
                    @for &of in &on {
                        tr {
                            th scope="row" { a href=(routes::voices_of(of)) lang=(of.tag()) dir=(of.dir()) { (of.name()) } }
                            td { progress max=(first.len()) value=(done(of)) aria-label=(of.name()) {} }
                            td { (say::voices_done(lang, first.len(), done(of))) }
                        }
                    }
                }
            }
        }
        section {
            h2 { (ui::pictogram("way-message")) (say::voices_link(lang)) }
            p { (say::voices_link_help(lang)) }
            @if !app.public_url.starts_with("https://") { p .warning { (say::voices_https(lang)) } }
            @if let Some(wrong) = wrong { p .error role="alert" { (wrong) } }
            form method="post" {
                (field("language", &say::voices_language(lang), None, None, &html! {
                    select #language name="language" {
                        @for &of in &on { option value=(of.tag()) lang=(of.tag()) { (of.name()) } }
                    }
                }))
                (field("until", &say::voices_until(lang), None, None, &html! {
                    input #until name="until" type="date" required min=(today.date()) max=(today.plus(MOST_DAYS).date())
                        value=(today.plus(USUAL_DAYS).date());
                }))
                button .button { (say::voices_link_make(lang)) }
            }
            @if !rooms.is_empty() {
                h3 { (say::voices_links(lang)) }
                ul .plain {
                    @for room in rooms {
                        li { form .inline method="post" {
                            (say::voices_link_until(lang, words::day(lang, room.until.date()), room.lang.name())) " "
                            button .button.plainer name="withdraw" value=(room.id) { (say::voices_withdraw(lang)) }
                        } }
                    }
                }
            }
        }
    };
    Ok(frame(lang, &title, Some(&signed.school), signed.unprotected, &body))
}

/// The link, shown once: afterwards nobody knows it but who has it.
fn link(app: &Shared, lang: Lang, of: Lang, token: &str) -> Markup {
    let address = format!("{}{}", app.public_url, routes::room(token));
    let label = words::plain(&say::code_label(lang, address.clone()));
    html! {
        section .made {
            h2 { (ui::pictogram("ui-speaker")) bdi lang=(of.tag()) { (of.name()) } }
            p { (say::voices_link_made(lang)) }
            p .address dir="ltr" { a href=(address) { (address) } }
            @if let Ok(picture) = qr::svg(&address, &label) { div .qrbox { (picture) } }
        }
    }
}

/// `GET /team/voices/{lang}`
pub async fn of_language(State(app): State<Shared>, Path(tag): Path<String>, signed: Signed) -> Result<Markup> {
    let lang = signed.lang;
    let of = find(&tag, &signed)?;
    let recorded = recordings::of_language(&app.store, signed.scope, of.tag()).await.map_err(trouble(lang))?;
    let code = spots::for_parents(&app.store, signed.scope).await.map_err(trouble(lang))?.first().map(|spot| spot.code);
    let title = say::voices_of(lang, of.name());
    let body = html! {
        (back(routes::VOICES, &say::voices_title(lang)))
        h1 { (title) }
        ul .recordings {
            @for clip in voices::clips() {
                @let text = voices::text(of, &clip.key).unwrap_or_default();
                @let mut made = recorded.iter().filter(|recorded| recorded.clip == clip.key);
                @let old = made.clone().find(|recorded| recorded.own && recorded.said != text);
                @let one = made.find(|recorded| recorded.said == text);
                li .missing[one.is_none()] {
                    (ui::pictogram(&clip.picture))
                    span lang=(of.tag()) dir=(of.dir()) { (text) }
                    @match (one, code) {
                        (Some(one), Some(code)) => (player(lang, of, one, code)),
                        _ => small { (say::voices_missing(lang)) },
                    }
                    // Read in other words than those of today: nobody hears it, and whoever read it may want it gone.
                    @if let Some(old) = old.filter(|_| one.is_none_or(|one| !one.own)) { (remove_button(lang, old)) }
                }
            }
        }
    };
    Ok(frame(lang, &title, Some(&signed.school), signed.unprotected, &body))
}

fn player(lang: Lang, of: Lang, one: &Recorded, code: Code) -> Markup {
    html! {
        audio controls preload="none" src=(routes::voice(code, of, &format!("{}.{}", one.clip, one.hash))) {}
        @if one.own { (remove_button(lang, one)) } @else { small { (say::voices_of_host(lang)) } }
    }
}

fn remove_button(lang: Lang, one: &Recorded) -> Markup {
    html! {
        form method="post" { button .button.plainer name="clip" value=(one.clip) { (say::voices_remove(lang)) } }
    }
}

/// `POST /team/voices/{lang}`: deletes one recording of the school.
pub async fn remove(
    State(app): State<Shared>,
    Path(tag): Path<String>,
    signed: Signed,
    form: Form,
) -> Result<Redirect> {
    let of = find(&tag, &signed)?;
    let removed = recordings::remove(&app.store, signed.scope, of.tag(), form.text("clip")).await;
    removed.map_err(trouble(signed.lang))?;
    app.catalog.refresh(&app.store).await.map_err(trouble(signed.lang))?;
    Ok(Redirect::to(&routes::voices_of(of)))
}

fn find(tag: &str, signed: &Signed) -> Result<Lang> {
    let missing = || Failure::new(Fault::NotFound, signed.lang).forward(routes::VOICES, parent::go_back(signed.lang));
    Lang::parse(tag).ok_or_else(missing)
}
