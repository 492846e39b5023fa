//! What pupils say of the cards: a teacher writes down the hands of a class.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};

use super::{
    super::{
        Shared,
        error::{Result, trouble},
        form::Form,
        routes, ui,
    },
    back, field, frame, names,
    session::Signed,
    survey::find_parents,
};
use crate::{
    domain::{
        class_talk::{ClassTalk, LARGEST_CLASS, SMALLEST_CLASS},
        survey::{Asked, Survey},
        worksheet::Worksheet,
    },
    store::class_talks,
    words::team as say,
};

/// `GET /team/survey/{id}/class`
pub async fn get(State(app): State<Shared>, Path(id): Path<String>, signed: Signed) -> Result<Response> {
    let survey = find_parents(&app, &signed, &id).await?;
    if !has_cards(&survey) {
        return Ok(Redirect::to(&routes::survey(survey.id)).into_response());
    }
    page(&app, &signed, &survey, StatusCode::OK, None).await
}

/// `POST /team/survey/{id}/class`: adds a class, or begins again.
pub async fn post(State(app): State<Shared>, Path(id): Path<String>, signed: Signed, form: Form) -> Result<Response> {
    let lang = signed.lang;
    let survey = find_parents(&app, &signed, &id).await?;
    if !has_cards(&survey) {
        return Ok(Redirect::to(&routes::survey(survey.id)).into_response());
    }
    if form.text("do") == "restart" {
        class_talks::clear(&app.store, signed.scope, survey.id).await.map_err(trouble(lang))?;
    } else {
        // What was left empty got no hand.
        let number = |name: &str| if form.text(name).is_empty() { Some(0) } else { form.text(name).parse().ok() };
        let hands = |card: &str, choice: &str| number(&field_name(card, choice));
        let Some(class) = ClassTalk::of_class(&survey.snapshot, form.text("pupils").parse().ok(), hands) else {
            return page(&app, &signed, &survey, StatusCode::UNPROCESSABLE_ENTITY, Some(&form)).await;
        };
        class_talks::add(&app.store, signed.scope, survey.id, form.text("form"), &class)
            .await
            .map_err(trouble(lang))?;
    }
    app.catalog.refresh(&app.store).await.map_err(trouble(lang))?;
    Ok(Redirect::to(&routes::class(survey.id)).into_response())
}

/// Whether pupils can lay some of its cards too.
pub(super) fn has_cards(survey: &Survey) -> bool {
    ClassTalk::cards(&survey.snapshot).next().is_some()
}

fn field_name(card: &str, choice: &str) -> String {
    format!("{card}.{choice}")
}

async fn page(
    app: &Shared,
    signed: &Signed,
    survey: &Survey,
    status: StatusCode,
    wrong: Option<&Form>,
) -> Result<Response> {
    let lang = signed.lang;
    let title = say::class_title(lang);
    // A second tap sends the same form again: the number tells.
    let number =
        wrong.map_or_else(|| u64::from_le_bytes(app.random.bytes()).to_string(), |form| form.text("form").to_owned());
    let so_far = class_talks::of(&app.store, signed.scope, survey.id).await.map_err(trouble(lang))?;
    let body = html! {
        (back(&routes::survey(survey.id), &names::survey(lang, survey)))
        h1 { (title) }
        p { (say::class_help(lang)) }
        ul .more { li { a href=(routes::worksheet(Worksheet::Class.as_str())) { (ui::pictogram("ui-print")) (say::class_sheet(lang)) } } }
        @if wrong.is_some() { p .error role="alert" { (say::wrong_class(lang, SMALLEST_CLASS)) } }
        form method="post" {
            input type="hidden" name="form" value=(number);
            (field("pupils", &say::class_pupils(lang), None, None, &html! {
                input #pupils name="pupils" type="number" required min=(SMALLEST_CLASS) max=(LARGEST_CLASS)
                    inputmode="numeric" value=(filled(wrong, "pupils"));
            }))
            ul .hands { @for card in ClassTalk::cards(&survey.snapshot) { li { (hands(signed, card, wrong)) } } }
            button .button { (say::class_add(lang)) }
        }
        @if let Some(so_far) = so_far {
            section {
                p .good { (ui::pictogram("ui-done")) span { (say::class_counted(lang, so_far.pupils)) } }
                details {
                    summary { (say::class_restart(lang)) }
                    form method="post" {
                        p { (say::class_again(lang)) }
                        button .button.plainer name="do" value="restart" { (say::class_restart(lang)) }
                    }
                }
            }
        }
    };
    Ok((status, frame(lang, &title, Some(&signed.school), signed.unprotected, &body)).into_response())
}

/// What was typed before, when it could not be read.
fn filled<'a>(wrong: Option<&'a Form>, name: &str) -> &'a str {
    wrong.map_or("", |form| form.text(name))
}

fn hands(signed: &Signed, card: &Asked, wrong: Option<&Form>) -> Markup {
    let lang = signed.lang;
    html! {
        fieldset {
            legend { (ui::pictogram(names::question_picture(&card.key))) span { (names::question(lang, &card.key)) } }
            @for choice in &card.choices {
                @let name = field_name(&card.key, choice);
                label {
                    (ui::pictogram(names::choice_picture(&card.key, choice)))
                    span { (names::choice(lang, &card.key, choice)) }
                    input name=(name) type="number" min="0" max=(LARGEST_CLASS) inputmode="numeric" value=(filled(wrong, &name));
                }
            }
        }
    }
}
