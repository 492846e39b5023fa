//! The recording room: a volunteer lends a voice to one language, on a phone of their own, through a link that can do
//! only this until a day. And the sounds themselves, for parents.

use axum::{
    body::{Body, to_bytes},
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};

use super::{
    Shared,
    error::{Failure, Fault, Result, trouble},
    form::Form,
    routes,
    ui::{self, Look},
    visitor::Visitor,
};
use crate::{
    domain::{code::Code, day::Day},
    store::{
        boxes::keeper::zone_or_utc,
        devices::{self, Room},
        schools,
        voices::{self as recordings, Recorded, Sound},
    },
    voices::{
        self, Clip, pack,
        sound::{self, LARGEST, Unusable},
    },
    words::{self, Lang, parent, room as say},
};

/// Stands in the count of what is done where the script puts the number.
const NUMBER: &str = "\u{1}";
/// Sounds never change under their name.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// What the database keeps of a link.
pub fn token_hash(app: &Shared, token: &str) -> [u8; 32] {
    app.sealer.key.hash("room", &[token.as_bytes()])
}

/// The room of a link, also of one that is over: whoever read something can take it back as long as there is a link.
async fn any(app: &Shared, token: &str, lang: Lang) -> Result<Option<Room>> {
    devices::room_of(&app.store, &token_hash(app, token)).await.map_err(trouble(lang))
}

/// The room of a link, with the day at its school; a link that is over has no room.
async fn open(app: &Shared, token: &str, lang: Lang) -> Result<Option<(Room, Day)>> {
    let Some(room) = any(app, token, lang).await? else { return Ok(None) };
    let school = schools::get(&app.store, room.scope).await.map_err(trouble(room.lang))?;
    let today = Day::at(app.clock.now(), &zone_or_utc(&school.zone));
    Ok((today <= room.until).then_some((room, today)))
}

/// `GET /room/{token}`
pub async fn get(State(app): State<Shared>, Path(token): Path<String>, visitor: Visitor) -> Result<Response> {
    let Some((room, _)) = open(&app, &token, visitor.lang()).await? else {
        return Ok(over(&app, &token, visitor.lang()).await?.into_response());
    };
    let made = made(&app, &room).await?;
    Ok(page(&room, &made, false).into_response())
}

/// The page of a link that is over, with what it can still do.
async fn over(app: &Shared, token: &str, lang: Lang) -> Result<(StatusCode, Markup)> {
    let Some(room) = any(app, token, lang).await? else { return Ok((StatusCode::GONE, ended(lang, false))) };
    let all = recordings::of_language(&app.store, room.scope, room.lang.tag()).await.map_err(trouble(lang))?;
    Ok((StatusCode::GONE, ended(room.lang, all.iter().any(|recorded| recorded.device == room.id))))
}

/// `POST /room/{token}`: the volunteer agrees, or takes everything back.
pub async fn post(
    State(app): State<Shared>,
    Path(token): Path<String>,
    visitor: Visitor,
    form: Form,
) -> Result<Response> {
    if form.text("do") == "delete-all" {
        if let Some(room) = any(&app, &token, visitor.lang()).await? {
            recordings::delete(&app.store, &room, None).await.map_err(trouble(room.lang))?;
            app.catalog.refresh(&app.store).await.map_err(trouble(room.lang))?;
        }
        return Ok(Redirect::to(&routes::room(&token)).into_response());
    }
    let Some((room, today)) = open(&app, &token, visitor.lang()).await? else {
        return Ok(over(&app, &token, visitor.lang()).await?.into_response());
    };
    if form.get("agree").is_none() {
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&room, &Made::default(), true)).into_response());
    }
    devices::consent(&app.store, &room, today).await.map_err(trouble(room.lang))?;
    Ok(Redirect::to(&routes::room(&token)).into_response())
}

/// `PUT /room/{token}/{clip}?said={hash}`: keeps what was read; answers with the name of the sound. The hash is that of
/// the sentence on the volunteer's screen: 409 when it is worded otherwise by now.
pub async fn put(
    State(app): State<Shared>,
    Path((token, clip)): Path<(String, String)>,
    visitor: Visitor,
    body: Body,
) -> Result<Response> {
    let Some((room, _)) = open(&app, &token, visitor.lang()).await?.filter(|(room, _)| room.consented) else {
        return Ok(StatusCode::GONE.into_response());
    };
    let Some(said) = known(room.lang, &clip) else { return Ok(StatusCode::NOT_FOUND.into_response()) };
    let Ok(bytes) = to_bytes(body, LARGEST).await else { return Ok(StatusCode::PAYLOAD_TOO_LARGE.into_response()) };
    let mime = match sound::check(&bytes) {
        Ok(mime) => mime.to_owned(),
        Err(Unusable::NotSound) => return Ok(StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response()),
        Err(Unusable::TooLong) => return Ok(StatusCode::UNPROCESSABLE_ENTITY.into_response()),
    };
    if visitor.in_query("said").is_none_or(|seen| seen != pack::hash(said.as_bytes())) {
        return Ok(StatusCode::CONFLICT.into_response());
    }
    let hash = pack::hash(&bytes);
    let sound = Sound { language: room.lang.tag().to_owned(), clip, said, mime, bytes: bytes.to_vec() };
    recordings::keep(&app.store, &room, &sound, &hash).await.map_err(trouble(room.lang))?;
    app.catalog.refresh(&app.store).await.map_err(trouble(room.lang))?;
    Ok(hash.into_response())
}

/// `DELETE /room/{token}/{clip}`: only what came through this link.
pub async fn delete(
    State(app): State<Shared>,
    Path((token, clip)): Path<(String, String)>,
    visitor: Visitor,
) -> Result<Response> {
    let Some(room) = any(&app, &token, visitor.lang()).await? else {
        return Ok(StatusCode::GONE.into_response());
    };
    let deleted = recordings::delete(&app.store, &room, Some(&clip)).await.map_err(trouble(room.lang))?;
    app.catalog.refresh(&app.store).await.map_err(trouble(room.lang))?;
    Ok(if deleted == 1 { StatusCode::NO_CONTENT } else { StatusCode::NOT_FOUND }.into_response())
}

/// `GET /room/{token}/{clip}`: what was read, to listen to.
pub async fn listen(
    State(app): State<Shared>,
    Path((token, clip)): Path<(String, String)>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response> {
    let Some((room, _)) = open(&app, &token, visitor.lang()).await? else {
        return Ok(StatusCode::GONE.into_response());
    };
    let hash = visitor.in_query("v").unwrap_or_default();
    let found = recordings::sound(&app.store, room.scope, room.lang.tag(), &clip, &hash).await;
    Ok(found
        .map_err(trouble(room.lang))?
        .map_or_else(|| StatusCode::NOT_FOUND.into_response(), |(mime, bytes)| served(&mime, bytes, &headers)))
}

/// `GET /{CODE}/voice/{lang}/{clip}.{hash}`: a sentence for parents.
pub async fn voice(
    State(app): State<Shared>,
    Path((code, tag, name)): Path<(String, String, String)>,
    visitor: Visitor,
    headers: HeaderMap,
) -> Result<Response> {
    let missing = || Failure::new(Fault::NotFound, visitor.lang()).to_root();
    let code = Code::parse(&code).ok_or_else(missing)?;
    let (clip, hash) = name.rsplit_once('.').ok_or_else(missing)?;
    let place = app.catalog.place(&app.store, code).await.map_err(trouble(visitor.lang()))?.ok_or_else(missing)?;
    let found = recordings::sound(&app.store, place.scope, &tag, clip, hash).await.map_err(trouble(visitor.lang()))?;
    let (mime, bytes) = found.ok_or_else(missing)?;
    Ok(served(&mime, bytes, &headers))
}

/// A sound, whole or the piece that a player asks for.
fn served(mime: &str, bytes: Vec<u8>, request: &HeaderMap) -> Response {
    let mime = HeaderValue::try_from(mime).unwrap_or(HeaderValue::from_static("application/octet-stream"));
    let headers = [
        (header::CONTENT_TYPE, mime),
        (header::CACHE_CONTROL, HeaderValue::from_static(FOR_EVER)),
        (header::ACCEPT_RANGES, HeaderValue::from_static("bytes")),
    ];
    let length = bytes.len();
    let asked = request.get(header::RANGE).and_then(|value| value.to_str().ok()).and_then(|text| range(text, length));
    match asked {
        None => (headers, bytes).into_response(),
        Some(None) => {
            (StatusCode::RANGE_NOT_SATISFIABLE, [(header::CONTENT_RANGE, format!("bytes */{length}"))]).into_response()
        }
        Some(Some((first, last))) => {
            let part = [(header::CONTENT_RANGE, format!("bytes {first}-{last}/{length}"))];
            (StatusCode::PARTIAL_CONTENT, headers, part, bytes[first..=last].to_vec()).into_response()
        }
    }
}

/// The first and last byte of one range; `Some(None)` when there is nothing there, `None` when it is to be sent whole:
/// several ranges, or something that is no range at all, as the standard allows.
fn range(text: &str, length: usize) -> Option<Option<(usize, usize)>> {
    let (first, last) = text.strip_prefix("bytes=")?.split_once('-')?;
    let end = length.checked_sub(1)?;
    Some(match (first, last) {
        ("", suffix) => {
            let suffix: usize = suffix.parse().ok()?;
            (suffix > 0).then(|| (length.saturating_sub(suffix), end))
        }
        (first, last) => {
            let first: usize = first.parse().ok()?;
            let last = if last.is_empty() { end } else { last.parse::<usize>().ok()?.min(end) };
            (first <= last).then_some((first, last))
        }
    })
}

/// The sentence of a clip that can be recorded.
fn known(lang: Lang, clip: &str) -> Option<String> {
    voices::clips().into_iter().find(|known| known.key == clip)?;
    voices::text(lang, clip)
}

/// What the school has of a language, still worded as it was read.
#[derive(Default)]
struct Made {
    /// What came through this link.
    mine: Vec<Recorded>,
    /// What others lent: it is not asked for again, or the second volunteer would wipe out the first.
    others: Vec<Recorded>,
}

async fn made(app: &Shared, room: &Room) -> Result<Made> {
    let all = recordings::of_language(&app.store, room.scope, room.lang.tag()).await.map_err(trouble(room.lang))?;
    let is_current =
        |recorded: &Recorded| voices::text(room.lang, &recorded.clip).is_some_and(|now| now == recorded.said);
    let own = all.into_iter().filter(|recorded| recorded.own && is_current(recorded));
    let (mine, others) = own.partition(|recorded| recorded.device == room.id);
    Ok(Made { mine, others })
}

fn page(room: &Room, made: &Made, unticked: bool) -> Markup {
    let lang = room.lang;
    let title = say::room_title(lang);
    let body = html! {
        main .room {
            h1 { (title) }
            p { (say::room_why(lang)) }
            p .quiet { (say::room_until(lang, words::day(lang, room.until.date()))) }
            @if room.consented { (recorder(lang, made)) }
            @else {
                form method="post" {
                    @if unticked { p .error role="alert" { (say::room_consent_first(lang)) } }
                    label .agree { input type="checkbox" name="agree" value="1"; span { (say::room_consent(lang)) } }
                    button .button { (ui::pictogram("ui-next")) (parent::next(lang)) }
                }
            }
        }
    };
    ui::page(lang, &title, Look::Room, &body)
}

fn recorder(lang: Lang, made: &Made) -> Markup {
    let clips = voices::clips();
    let count = words::plain(&say::room_count(lang, clips.len(), NUMBER));
    html! {
        div #room {
            p #insecure .error hidden { (say::room_secure(lang)) }
            p #count .quiet aria-live="polite" data-text=(count) {}
            progress #progress max=(clips.len()) value=(made.mine.len() + made.others.len()) aria-labelledby="count" {}
            (messages(lang))
            section #card .card hidden {
                div #picture {}
                p .quiet { (say::room_read(lang)) }
                p #sentence .sentence {}
                div .tools {
                    button #speak .button.speak type="button" aria-pressed="false" hidden {
                        b { (say::room_speak(lang)) } b hidden { (say::room_stop(lang)) }
                    }
                    button #listen .button.plainer type="button" hidden { (say::room_listen(lang)) }
                    button #keep .button type="button" hidden { (say::room_keep(lang)) }
                    button #again .button.plainer type="button" hidden { (say::room_again(lang)) }
                    label #file .file { input type="file" accept="audio/*" .v; (say::room_file(lang)) }
                    button #skip .button.plainer type="button" { (say::room_next(lang)) }
                }
            }
            p #finished .note hidden { (say::room_finished(lang)) }
            section #mine .list hidden {
                ul #clips { @for clip in &clips { (line(lang, clip, made)) } }
                form method="post" {
                    button .button.plainer name="do" value="delete-all" { (say::room_delete_all(lang)) }
                }
            }
        }
    }
}

fn line(lang: Lang, clip: &Clip, made: &Made) -> Markup {
    let sound = made.mine.iter().find(|recorded| recorded.clip == clip.key).map(|recorded| recorded.hash.as_str());
    let there = made.others.iter().any(|recorded| recorded.clip == clip.key);
    let text = voices::text(lang, &clip.key).unwrap_or_default();
    let said = pack::hash(text.as_bytes());
    html! {
        li data-clip=(clip.key) data-said=(said) data-sound=[sound] data-there[there] hidden[sound.is_none()] {
            (ui::pictogram(&clip.picture))
            span { (text) }
            button type="button" name="listen" { (say::room_listen(lang)) }
            button type="button" name="delete" { (say::room_delete(lang)) }
        }
    }
}

fn messages(lang: Lang) -> Markup {
    html! {
        div #messages aria-live="assertive" {
            p #saved .note hidden { (say::room_saved(lang)) }
            p #deleted .note hidden { (say::room_deleted(lang)) }
            p #no-microphone .error hidden { (say::room_microphone(lang)) }
            p #too-long .error hidden { (say::room_long(lang)) }
            p #wrong-file .error hidden { (say::room_wrong(lang)) }
            p #failed .error hidden { (say::room_failed(lang)) }
            p #ended .error hidden { (say::room_ended(lang)) }
        }
    }
}

/// What a link says when it is over or was withdrawn; with a button as long as something that came through it is kept.
fn ended(lang: Lang, something: bool) -> Markup {
    let title = say::room_ended(lang);
    let body = html! {
        main .message {
            (ui::pictogram("ui-closed"))
            h1 { (title) }
            p { (say::room_ended_text(lang)) }
            @if something {
                form method="post" {
                    button .button.plainer name="do" value="delete-all" { (say::room_delete_all(lang)) }
                }
            }
        }
    };
    ui::page(lang, &title, Look::Parent, &body)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn players_ask_for_pieces() {
        assert_eq!(range("bytes=0-", 10), Some(Some((0, 9))));
        assert_eq!(range("bytes=2-4", 10), Some(Some((2, 4))));
        assert_eq!(range("bytes=8-99", 10), Some(Some((8, 9))));
        assert_eq!(range("bytes=-3", 10), Some(Some((7, 9))));
        assert_eq!(range("bytes=-30", 10), Some(Some((0, 9))));
        assert_eq!(range("bytes=10-", 10), Some(None));
        assert_eq!(range("bytes=-0", 10), Some(None));
        assert_eq!(range("bytes=5-4", 10), Some(None));
        for whole in ["", "bytes", "bytes=a-b", "lines=1-2", "bytes=0-1,3-4"] {
            assert_eq!(range(whole, 10), None, "{whole}");
        }
    }
}
