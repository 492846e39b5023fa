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
        tablet::kiosk,
        ui::{self, Look, qr},
        visitor::Visitor,
    },
    back,
    session::Signed,
    survey::find_told,
};
use crate::{
    domain::{promise::Promise, vote::Outcome},
    store::{promises, spots, spots::Spot},
    words::{self, Lang, parent, places, team as say},
};

/// Promises that fit on the poster.
const ON_POSTER: usize = 4;
/// With more languages than this, letters are smaller.
const FEW: usize = 5;
/// Cards on one sheet of A4: small ones, or of A6.
const SMALL_CARDS: usize = 8;
const LARGE_CARDS: usize = 4;
/// Behind the question mark: cards of A6.
const LARGE: &str = "a6";

/// `GET /team/survey/{id}/thanks`
pub async fn get(
    State(app): State<Shared>,
    Path(id): Path<String>,
    signed: Signed,
    visitor: Visitor,
) -> Result<Response> {
    let lang = signed.lang;
    let survey = find_told(&app, &signed, &id).await?;
    let published = promises::published(&app.store, signed.scope).await.map_err(trouble(lang))?;
    if !published.iter().any(|(published, _)| *published == survey.id) {
        return Ok(Redirect::to(&routes::promises(survey.id)).into_response());
    }
    let told = Told::read(&app.store, signed.scope, &signed.school, &survey).await.map_err(trouble(lang))?;
    let spots = spots::for_parents(&app.store, signed.scope).await.map_err(trouble(lang))?;
    let (languages, _) = super::names::printed_languages(&signed.school);
    let sheets = Sheets { app: &app, signed: &signed, told: &told, spot: spots.first(), languages };
    let large = visitor.in_query("cards").as_deref() == Some(LARGE);
    let title = say::thanks_print(lang);
    let body = html! {
        nav .noprint {
            (back(&routes::promises(survey.id), &say::promises_title(lang)))
            p {
                @if large { a href=(routes::thanks(survey.id)) { (say::cards_small(lang, SMALL_CARDS)) } }
                @else { a href=(format!("{}?cards={LARGE}", routes::thanks(survey.id))) { (say::cards_large(lang, LARGE_CARDS)) } }
            }
            p { button .button #print type="button" hidden { (ui::pictogram("ui-print")) (say::code_print(lang)) } }
        }
        main { (sheets.poster()) (sheets.cards(large)) }
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
                @if let Some(outcome) = &self.told.outcome { (self.voted(outcome)) }
                ul .promised { @for promise in self.told.promises.iter().take(ON_POSTER) { (self.promise(promise)) } }
                footer { (self.code()) p .address dir="ltr" { (self.address().unwrap_or_default()) } }
            }
        }
    }

    /// How a vote ended, in every language: what won, with its votes.
    fn voted(&self, outcome: &Outcome) -> Markup {
        html! {
            @for won in outcome.public().unwrap_or_default() {
                div .won {
                    (ui::picture(&won.candidate.picture, self.told.code))
                    ul {
                        @for lang in &self.languages {
                            li lang=(lang.tag()) dir=(lang.dir()) { (places::kiosk_told(*lang)) ": " strong { (kiosk::text(&won.candidate, *lang).0) } }
                        }
                    }
                    @if let Some(votes) = won.votes() { p .votes { (votes) " / " (outcome.people) } }
                }
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
                @if let Some((hash, code)) = promise.photo.as_ref().zip(self.told.code) { img .photo src=(routes::picture(code, hash)) alt=""; }
                (told::when_and_where(promise, self.languages.first().copied().unwrap_or(self.signed.lang)))
            }
        }
    }

    fn cards(&self, large: bool) -> Markup {
        html! {
            div .sheet.cards .a6[large] {
                @for _ in 0..if large { LARGE_CARDS } else { SMALL_CARDS } {
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
