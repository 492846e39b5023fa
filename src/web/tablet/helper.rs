//! The helper's tablet: somebody asks a parent aloud, in the helper's own language beside the parent's. What waits there for
//! the network is sealed for the box, so that not even the tablet can read it again.

use axum::{
    extract::State,
    response::{IntoResponse, Response},
};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use maud::{Markup, html};
use serde::Serialize;

use super::{Access, access, answer, day_of, pairing, private, unreadable};
use crate::{
    domain::{
        bank::{Bank, SCALE},
        ids::SurveyId,
        place::PlaceKind,
        survey::{Asked, Survey},
    },
    store::{spots, tablets::TabletKind},
    web::{
        Shared,
        catalog::{Known, Place},
        error::{Failure, Fault, Result, trouble, unavailable},
        form::Form,
        parent::{QUESTION, submit},
        ui::{self, Look, pictograms::symbol},
        visitor::Visitor,
    },
    words::{self, Lang, parent, places as say},
};

/// `GET /helper`: the questions, or where the code is typed.
pub async fn get(State(app): State<Shared>, visitor: Visitor) -> Result<Response> {
    let access = match access(&app, TabletKind::Helper, &visitor).await? {
        Ok(access) => access,
        Err(refused) => return Ok(pairing::ask(TabletKind::Helper, &visitor, refused)),
    };
    let lang = visitor.lang();
    let place = place(&app, &access, lang).await?;
    let page = match place.newest.as_ref().filter(|known| known.is_open()) {
        Some(known) => Helper { app: &app, access: &access, known, lang }.page(),
        None => nothing(&access, lang),
    };
    Ok(private(page))
}

/// `POST /helper`: exchanges a code for a key.
pub async fn pair(State(app): State<Shared>, visitor: Visitor, form: Form) -> Result<Response> {
    pairing::exchange(&app, TabletKind::Helper, &visitor, &form).await
}

/// `GET /helper/state`: whether it may still work, and the revision of what it asks.
pub async fn state(State(app): State<Shared>, visitor: Visitor) -> Result<Response> {
    let access = match access(&app, TabletKind::Helper, &visitor).await? {
        Ok(access) => access,
        Err(refused) => return Ok(refused.status().into_response()),
    };
    let place = place(&app, &access, visitor.lang()).await?;
    Ok(state_of(&place).into_response())
}

/// `POST /helper/answers`: the answers of one parent to one part, sealed on the tablet; or not, where its browser cannot.
pub async fn answers(State(app): State<Shared>, visitor: Visitor, form: Form) -> Result<Response> {
    let lang = visitor.lang();
    let access = match access(&app, TabletKind::Helper, &visitor).await? {
        Ok(access) => access,
        Err(refused) => return Ok(refused.status().into_response()),
    };
    if !app.flood.admits(visitor.peer, visitor.forwarded.as_ref()) {
        return Err(Failure::new(Fault::Flood, lang));
    }
    let place = place(&app, &access, lang).await?;
    let opened = match form.get("sealed") {
        None => None,
        Some(sealed) => {
            let survey: i64 = form.text("survey").parse().map_err(|_| unreadable(lang))?;
            let bytes = BASE64_STANDARD.decode(sealed).map_err(|_| unreadable(lang))?;
            let opened = app.sealer.key.open_envelope(survey, &bytes).map_err(|_| unreadable(lang))?;
            Some(Form::read(&opened).ok_or_else(|| unreadable(lang))?)
        }
    };
    let inner = opened.as_ref().unwrap_or(&form);
    let id = inner.text("survey").parse().map(SurveyId).map_err(|_| unreadable(lang))?;
    let Some(known) = app.catalog.survey(&app.store, &place, id).await.map_err(trouble(lang))? else {
        return Ok(axum::http::StatusCode::NOT_FOUND.into_response());
    };
    let day = day_of(&form, access.today, known.survey.opens, known.survey.closes);
    let waited = form.get("waited").is_some();
    let answered = submit::Answered { known: &known, spot: place.spot.id, day, waited, slip: None };
    let ballot = answered.read(inner).map_err(|_| unreadable(lang))?;
    let outcome = app.writer.count(ballot, &app.sealer).await.map_err(unavailable(lang))?;
    Ok(answer(outcome, state_of(&place)))
}

/// The place of a school where helpers ask, with what is open there.
async fn place(app: &Shared, access: &Access, lang: Lang) -> Result<std::sync::Arc<Place>> {
    let scope = access.tablet.scope;
    let spot = spots::by_hand(&app.store, scope, PlaceKind::Helper, &app.random).await.map_err(trouble(lang))?;
    let place = app.catalog.place(&app.store, spot.code).await.map_err(trouble(lang))?;
    Ok(place.expect("a code of this school"))
}

fn state_of(place: &Place) -> String {
    match &place.newest {
        Some(known) => format!("{} {}.{}", known.survey.state.as_str(), known.survey.id.0, known.survey.revision),
        None => "none 0".to_owned(),
    }
}

/// While nothing is asked: what waits still goes out.
fn nothing(access: &Access, lang: Lang) -> Markup {
    let title = parent::quiet_title(lang);
    let body = html! {
        main #helper .message data-told=("{}") {
            (pairing::elsewhere(lang))
            p .school { bdi { (access.school.name) } }
            (ui::pictogram("place-helper"))
            h1 { (title) }
            (pairing::waits(lang))
            p { (parent::quiet_text(lang)) }
        }
    };
    ui::page(lang, &title, Look::Helper, &body)
}

struct Helper<'a> {
    app: &'a Shared,
    access: &'a Access,
    known: &'a Known,
    lang: Lang,
}

/// What the script needs to know.
#[derive(Serialize)]
struct Told<'a> {
    survey: String,
    state: String,
    /// With which the answers are sealed.
    public: String,
    parts: Vec<Vec<Question<'a>>>,
    languages: Vec<Spoken>,
}

#[derive(Serialize)]
struct Question<'a> {
    name: String,
    sign: &'a str,
    picture: &'a str,
    single: bool,
    max: usize,
    alone: Option<&'a str>,
    unknown: bool,
    /// Key, and name of text and pictogram.
    choices: Vec<(&'a str, &'a str)>,
    /// The parent answers alone: the tablet is handed over.
    sensitive: bool,
}

/// Everything that is said, in one language.
#[derive(Serialize)]
struct Spoken {
    tag: &'static str,
    dir: &'static str,
    name: &'static str,
    say: Vec<(String, String)>,
}

impl Helper<'_> {
    fn survey(&self) -> &Survey {
        &self.known.survey
    }

    fn asked(&self) -> impl Iterator<Item = &Asked> {
        self.survey().snapshot.parts.iter().flat_map(|part| &part.questions)
    }

    fn question<'q>(asked: &'q Asked) -> Question<'q> {
        let question = Bank::get().question(&asked.key).expect("a snapshot names questions of the bank");
        let sign = |key: &'q String| {
            let all = question.all_choices();
            (key.as_str(), all.into_iter().find(|(known, _)| known == key).map_or("scale-unknown", |(_, sign)| sign))
        };
        let sensitive = question.choices.iter().any(|choice| choice.sensitive && asked.choices.contains(&choice.key));
        Question {
            name: format!("{QUESTION}{}", asked.key),
            sign: &question.sign,
            picture: question.pictogram(),
            single: asked.kind.is_single(),
            max: asked.max,
            alone: asked.alone.as_deref(),
            unknown: asked.kind.may_be_unknown(),
            choices: asked.choices.iter().map(sign).collect(),
            sensitive,
        }
    }

    fn spoken(&self, lang: Lang) -> Spoken {
        let mut all: Vec<(String, String)> = [
            ("mine", say::helper_mine(lang)),
            ("language", say::helper_language(lang)),
            ("new", say::helper_next(lang)),
            ("read", say::helper_read(lang)),
            ("turn", say::helper_turn(lang)),
            ("turn-back", say::helper_turn_back(lang)),
            ("hand", say::helper_hand(lang)),
            ("hand-text", say::helper_hand_text(lang)),
            ("alone", say::helper_alone(lang)),
            ("give-back", say::helper_give_back(lang)),
            ("again", say::helper_again(lang)),
            ("kept", say::helper_kept(lang)),
            ("unsafe", say::helper_unsafe(lang)),
            ("ready", say::device_ready(lang)),
            ("ended", say::device_ended(lang)),
            ("ended-text", say::device_ended_text(lang)),
            ("title", parent::start_title(lang)),
            ("tally", parent::anonymity_tally(lang)),
            ("nobody", parent::anonymity_nobody(lang)),
            ("box", parent::anonymity_box(lang)),
            ("start", say::device_start(lang)),
            ("unknown", parent::unknown(lang)),
            ("skip", parent::skip(lang)),
            ("next", parent::next(lang)),
            ("back", parent::back(lang)),
            ("stop", parent::stop_and_send(lang)),
            ("listen", parent::listen(lang)),
            ("sending", parent::sending(lang)),
            ("thanks", parent::thanks_title(lang)),
            ("counted", parent::thanks_counted(lang)),
            ("more", parent::thanks_more(lang)),
            ("waits", parent::waiting_title(lang)),
            ("late", parent::late_title(lang)),
            ("late-text", parent::late_text(lang)),
            ("refused", parent::refused_title(lang)),
        ]
        .map(|(key, text)| (key.to_owned(), text))
        .into();
        let mut sign = |sign: &str| all.push((sign.to_owned(), words::bank(lang, sign)));
        for (_, scale) in SCALE {
            sign(scale);
        }
        for asked in self.asked() {
            let question = Self::question(asked);
            sign(question.sign);
            question.choices.iter().for_each(|(_, choice)| sign(choice));
        }
        let maxes: std::collections::BTreeSet<usize> = self.asked().map(|asked| asked.max).collect();
        all.extend(
            maxes.into_iter().map(|max| (format!("up-to-{max}"), words::plain(&parent::choose_up_to(lang, max)))),
        );
        all.sort();
        all.dedup();
        Spoken { tag: lang.tag(), dir: lang.dir(), name: lang.name(), say: all }
    }

    fn page(&self) -> Markup {
        let lang = self.lang;
        let snapshot = &self.survey().snapshot;
        let told = Told {
            survey: self.survey().id.0.to_string(),
            state: format!("{} {}.{}", self.survey().state.as_str(), self.survey().id.0, self.survey().revision),
            public: BASE64_STANDARD.encode(self.app.sealer.key.envelope_public(self.survey().id.0)),
            parts: snapshot.parts.iter().map(|part| part.questions.iter().map(Self::question).collect()).collect(),
            languages: Lang::all().map(|lang| self.spoken(lang)).collect(),
        };
        let told = serde_json::to_string(&told).expect("words are JSON");
        let title = parent::start_title(lang);
        let body = html! {
            svg hidden { @for sign in self.signs() { (symbol(&sign)) } }
            main #helper data-told=(told) data-lang=(lang.tag()) data-offered=(snapshot.languages.join(" ")) {
                (pairing::elsewhere(lang))
                header #top {
                    p .school { bdi { (self.access.school.name) } }
                    @if self.access.school.example { p .note { (parent::example(lang)) } }
                    (pairing::waits(lang))
                    p #ready .note hidden { (ui::pictogram("ui-done")) span data-say="ready" {} }
                    p #unsafe .note hidden { (ui::pictogram("ui-warn")) span data-say="unsafe" {} }
                    p #ended .note hidden role="alert" { (ui::pictogram("ui-closed")) b data-say="ended" {} " " span data-say="ended-text" {} }
                }
                section #mine .screen hidden { h1 tabindex="-1" data-say="mine" {} ul .langs {} }
                section #language .screen hidden {
                    h1 tabindex="-1" data-say="language" {}
                    ul .langs {}
                    p { button #other type="button" .link { (ui::pictogram("ui-language")) span {} } }
                }
                section #promise .screen hidden {
                    p .read data-say="read" {}
                    h1 tabindex="-1" data-both="title" {}
                    ul .promise {
                        @for (picture, key) in [("anonymity-tally", "tally"), ("anonymity-nobody", "nobody"), ("anonymity-box", "box")] {
                            li { (ui::pictogram(picture)) span data-both=(key) {} }
                        }
                    }
                    p { button #go .button type="button" { (ui::pictogram("ui-next")) span data-say="start" {} } }
                }
                section #hand .screen hidden {
                    (ui::pictogram("helper-hand"))
                    h1 tabindex="-1" data-say="hand" {}
                    p .large data-say="hand-text" {}
                    p { button #handed .button type="button" { (ui::pictogram("ui-next")) span data-theirs="alone" {} } }
                }
                section #ask .screen hidden {}
                section #back .screen hidden {
                    (ui::pictogram("helper-give"))
                    h1 tabindex="-1" data-theirs="give-back" {}
                    p { button #again .button type="button" { span data-say="again" {} } }
                }
                section #sending .screen hidden { (ui::pictogram("ui-busy")) h1 tabindex="-1" data-both="sending" {} }
                section #done .screen hidden {
                    (ui::pictogram("ui-thanks"))
                    h1 tabindex="-1" data-both="thanks" {}
                    p .large #counted data-both="counted" {}
                    p .large #kept hidden data-say="kept" {}
                    p .large #toolate hidden data-both="late-text" {}
                    p .large #unread hidden data-both="refused" {}
                    p { button #more .button type="button" { (ui::pictogram("ui-more")) span data-both="more" {} } }
                    p { button #new .button.plainer type="button" { (ui::pictogram("ui-next")) span data-say="new" {} } }
                }
            }
            footer #foot hidden {
                button #prev type="button" { (ui::pictogram("ui-back")) span data-say="back" {} }
                button #skip type="button" { (ui::pictogram("ui-skip")) span data-say="skip" {} }
                button #turn type="button" { (ui::pictogram("helper-turn")) span data-say="turn" {} }
                button #say type="button" hidden { (ui::pictogram("ui-speaker")) span data-say="listen" {} }
                button #stop type="button" hidden { (ui::pictogram("ui-send")) span data-say="stop" {} }
                button #next .button type="button" hidden { (ui::pictogram("ui-next")) span data-say="next" {} }
            }
        };
        ui::page(lang, &title, Look::Helper, &body)
    }

    /// Every pictogram that a question can show.
    fn signs(&self) -> std::collections::BTreeSet<String> {
        let mut signs: std::collections::BTreeSet<String> = SCALE.iter().map(|(_, sign)| (*sign).to_owned()).collect();
        signs.insert("scale-unknown".to_owned());
        for asked in self.asked() {
            let question = Self::question(asked);
            signs.insert(question.picture.to_owned());
            signs.extend(question.choices.iter().map(|(_, sign)| (*sign).to_owned()));
        }
        signs
    }
}
