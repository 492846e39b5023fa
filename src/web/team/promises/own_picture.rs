//! Pictures of the school's own: beside a promise in its own words, and of what became of a promise.

use axum::{
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};

use super::{
    super::{
        super::{
            Shared,
            error::{Failure, Fault, Result, trouble},
            routes,
            upload::Upload,
            visitor::Visitor,
        },
        session::Signed,
        survey::find_told,
    },
    respond,
};
use crate::{
    domain::{code::Code, ids::PromiseId},
    picture::{self, LARGEST, WIDEST},
    store::pictures::{self, Shows},
    voices::pack::hash,
    words::team as say,
};

/// `POST /team/survey/{id}/promises/{promise}/picture`: a picture of what is promised.
pub async fn post(
    State(app): State<Shared>,
    Path((id, promise)): Path<(String, String)>,
    signed: Signed,
    upload: Upload,
) -> Result<Response> {
    put(&app, &signed, (&id, &promise), &upload, Shows::Promise).await
}

/// `POST /team/survey/{id}/promises/{promise}/photo`: what became of it; a photo says that it is done.
pub async fn photo(
    State(app): State<Shared>,
    Path((id, promise)): Path<(String, String)>,
    signed: Signed,
    upload: Upload,
) -> Result<Response> {
    put(&app, &signed, (&id, &promise), &upload, Shows::Outcome).await
}

async fn put(
    app: &Shared,
    signed: &Signed,
    (id, promise): (&str, &str),
    upload: &Upload,
    shows: Shows,
) -> Result<Response> {
    let lang = signed.lang;
    let survey = find_told(app, signed, id).await?;
    let of = (survey.id, PromiseId(promise.parse().unwrap_or_default()));
    let wrong = match remade(upload).await {
        None => say::wrong_picture(lang, LARGEST / 1024 / 1024, WIDEST),
        Some(jpeg) => {
            let put = pictures::put(&app.store, signed.scope, of, shows, &hash(&jpeg), &jpeg).await;
            if put.map_err(trouble(lang))? {
                app.catalog.refresh(&app.store).await.map_err(trouble(lang))?;
                return Ok(Redirect::to(&routes::promises(survey.id)).into_response());
            }
            say::wrong_promise(lang)
        }
    };
    respond(app, signed, &survey, None, StatusCode::UNPROCESSABLE_ENTITY, Some(wrong)).await
}

/// The picture of a form, made anew.
async fn remade(upload: &Upload) -> Option<Vec<u8>> {
    let bytes = upload.file("picture")?.to_vec();
    tokio::task::spawn_blocking(move || picture::remake(&bytes).ok()).await.unwrap_or_default()
}

/// `GET /team/survey/{id}/promises/{promise}/picture`: who reloads after a refusal is led back.
pub async fn back(
    State(app): State<Shared>,
    Path((id, _)): Path<(String, String)>,
    signed: Signed,
) -> Result<Redirect> {
    let survey = find_told(&app, &signed, &id).await?;
    Ok(Redirect::to(&routes::promises(survey.id)))
}

/// `GET /{CODE}/picture/{hash}`: what parents see beside a promise.
pub async fn get(
    State(app): State<Shared>,
    Path((code, hash)): Path<(String, String)>,
    visitor: Visitor,
) -> Result<Response> {
    let missing = || Failure::new(Fault::NotFound, visitor.lang()).to_root();
    let code = Code::parse(&code).ok_or_else(missing)?;
    let place = app.catalog.place(&app.store, code).await.map_err(trouble(visitor.lang()))?.ok_or_else(missing)?;
    let jpeg = pictures::get(&app.store, place.scope, &hash).await.map_err(trouble(visitor.lang()))?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("image/jpeg")),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable")),
    ];
    Ok((headers, jpeg.ok_or_else(missing)?).into_response())
}
