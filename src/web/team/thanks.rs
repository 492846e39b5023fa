//! The thank-you poster and cards: what parents named and what the school does, on paper, in every language.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use maud::{Markup, html};

use super::{
    super::{
        Shared,
        catalog::Told,
        error::{Result, trouble},
        parent::told,
        routes,
        ui::{self, Look, qr},
    },
    back,
    session::Signed,
    survey::find_parents,
};
use crate::{
    domain::promise::Promise,
    store::{promises, spots, spots::Spot},
    words::{self, Lang, parent, team as say},
};

/// Promises that fit on the poster.
const ON_POSTER: usize = 4;
/// With more languages than this, letters are smaller.
const FEW: usize = 5;
/// Cards on one sheet of A4.
const CARDS: usize = 8;

/// `GET /team/survey/{id}/thanks`
pub async fn get(State(app): State<Shared>, Path(id): Path<String>, signed: Signed) -> Result<Response> {
    let lang = signed.lang;
    let survey = find_parents(&app, &signed, &id).await?;
    let published = promises::published(&app.store, signed.scope).await.map_err(trouble(lang))?;
    if !published.iter().any(|(published, _)| *published == survey.id) {
        return Ok(Redirect::to(&routes::promises(survey.id)).into_response());
    }
    let told = Told::read(&app.store, signed.scope, &signed.school, &survey).await.map_err(trouble(lang))?;
    let spots = spots::for_parents(&app.store, signed.scope).await.map_err(trouble(lang))?;
    let (languages, _) = super::names::printed_languages(&signed.school);
    let sheets = Sheets { app: &app, signed: &signed, told: &told, spot: spots.first(), languages };
    let title = say::thanks_print(lang);
    let body = html! {
        nav .noprint {
            (back(&routes::promises(survey.id), &say::promises_title(lang)))
            p { button .button #print type="button" hidden { (ui::pictogram("ui-print")) (say::code_print(lang)) } }
        }
        main { (sheets.poster()) (sheets.cards()) }
    };
    Ok(ui::page(lang, &title, Look::Print, &body).into_response())
}

struct Sheets<'a> {
    app: &'a Shared,
    signed: &'a Signed,
    told: &'a Told,
    spot: Option<&'a Spot>,
    languages: Vec<Lang>,
}

impl Sheets<'_> {
    fn address(&self) -> Option<String> {
        self.spot.map(|spot| format!("{}{}", self.app.public_url, routes::spot(spot.code)))
    }

    fn code(&self) -> Markup {
        html! {
            @if let Some(address) = self.address() {
                @if let Ok(picture) = qr::svg(&qr::upper(&address), &words::plain(&say::code_label(self.signed.lang, address.clone()))) { (picture) }
            }
        }
    }

    /// Thank you, in every language.
    fn thank_you(&self) -> Markup {
        html! {
            ul { @for lang in &self.languages { li lang=(lang.tag()) dir=(lang.dir()) { (parent::thanks_title(*lang)) } } }
        }
    }

    fn poster(&self) -> Markup {
        let named = self.told.public.as_ref().map_or(&[][..], |public| &public.named);
        html! {
            div .sheet.thanks .many[self.languages.len() > FEW] {
                header {
                    p .school { bdi { (self.signed.school.name) } }
                    @if self.signed.school.example { p .example { (parent::example(self.signed.lang)) } }
                }
                div .thank { (ui::pictogram("ui-thanks")) (self.thank_you()) }
                @if !named.is_empty() {
                    ul .named {
                        @for named in named {
                            li { (ui::pictogram(super::names::choice_picture(&named.question, &named.choice))) }
                        }
                    }
                }
                ul .promised { @for promise in self.told.promises.iter().take(ON_POSTER) { (self.promise(promise)) } }
                footer { (self.code()) p .address dir="ltr" { (self.address().unwrap_or_default()) } }
            }
        }
    }

    /// A promise in every language that its words are given in.
    fn promise(&self, promise: &Promise) -> Markup {
        let speaks = |lang: &&Lang| promise.key.is_some() || promise.words.contains_key(lang.tag());
        html! {
            li {
                (ui::picture(&promise.picture, self.told.code))
                ul {
                    @for lang in self.languages.iter().filter(speaks) {
                        li lang=(lang.tag()) dir=(lang.dir()) { (told::text(promise, *lang)) }
                    }
                }
                (told::when_and_where(promise, self.languages.first().copied().unwrap_or(self.signed.lang)))
            }
        }
    }

    fn cards(&self) -> Markup {
        html! {
            div .sheet.cards {
                @for _ in 0..CARDS {
                    div .card {
                        (ui::pictogram("ui-thanks"))
                        (self.thank_you())
                        (self.code())
                    }
                }
            }
        }
    }
}
