//! The kiosk at a party stand: tiles to tap, in every language of the school, for a whole day without network. It sends how
//! often each idea was chosen, never a tap.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use maud::{Markup, html};
use serde::Serialize;

use super::{Access, access, answer, day_of, pairing, private, unreadable};
use crate::{
    domain::{
        ids::{SpotId, SurveyId},
        response::Receipt,
        survey::{State as Stage, Survey, SurveyKind},
        vote::{Batch, COME, Candidate, Vote, Way},
    },
    store::{
        boxes::{Sitting, count::Ballot},
        spots, surveys,
        tablets::TabletKind,
    },
    web::{
        Shared,
        error::{Failure, Fault, Result, trouble, unavailable},
        form::Form,
        ui::{self, Look},
        visitor::Visitor,
    },
    words::{self, Lang, parent, places as say, team},
};

/// What the counts are called in the form: `v.<question>.<choice>`.
pub const COUNT: &str = "v.";

/// `GET /kiosk`: the vote, or where the code is typed.
pub async fn get(State(app): State<Shared>, visitor: Visitor) -> Result<Response> {
    let access = match access(&app, TabletKind::Kiosk, &visitor).await? {
        Ok(access) => access,
        Err(refused) => return Ok(pairing::ask(TabletKind::Kiosk, &visitor, refused)),
    };
    let lang = visitor.lang();
    let survey = own_vote(&app, &access, lang).await?.ok_or_else(|| Failure::new(Fault::NotFound, lang))?;
    let code = spots::for_parents(&app.store, access.tablet.scope).await.map_err(trouble(lang))?;
    let code = code.first().map(|spot| spot.code);
    let kiosk = Kiosk { access: &access, survey: &survey, code, team: visitor.team_lang() };
    Ok(private(kiosk.page()))
}

/// `POST /kiosk`: exchanges a code for a key.
pub async fn pair(State(app): State<Shared>, visitor: Visitor, form: Form) -> Result<Response> {
    pairing::exchange(&app, TabletKind::Kiosk, &visitor, &form).await
}

/// `GET /kiosk/state`: whether it may still work, and the revision of what it shows.
pub async fn state(State(app): State<Shared>, visitor: Visitor) -> Result<Response> {
    let access = match access(&app, TabletKind::Kiosk, &visitor).await? {
        Ok(access) => access,
        Err(refused) => return Ok(refused.status().into_response()),
    };
    let survey = own_vote(&app, &access, visitor.lang()).await?;
    Ok(survey.map_or_else(|| StatusCode::GONE.into_response(), |survey| state_of(&survey).into_response()))
}

/// `POST /kiosk/votes`: how often each idea was chosen on a day.
pub async fn votes(State(app): State<Shared>, visitor: Visitor, form: Form) -> Result<Response> {
    let lang = visitor.lang();
    let access = match access(&app, TabletKind::Kiosk, &visitor).await? {
        Ok(access) => access,
        Err(refused) => return Ok(refused.status().into_response()),
    };
    if !app.flood.admits(visitor.peer, visitor.forwarded.as_ref()) {
        return Err(Failure::new(Fault::Flood, lang));
    }
    let id = form.get("survey").and_then(|id| id.parse().ok()).map(SurveyId).ok_or_else(|| unreadable(lang))?;
    // Also a vote of the same school that it stood for before: what waited there is not lost. What waited for another
    // school stays on the tablet.
    let survey = surveys::get(&app.store, access.tablet.scope, id).await.map_err(trouble(lang))?;
    let Some(survey) = survey.filter(|survey| survey.snapshot.kind() == SurveyKind::Vote) else {
        return Ok(StatusCode::NOT_FOUND.into_response());
    };
    let batch = read_batch(&survey, &form).ok_or_else(|| unreadable(lang))?;
    let receipt = form.get("receipt").and_then(Receipt::parse).ok_or_else(|| unreadable(lang))?;
    let day = day_of(&form, access.today, survey.opens, survey.closes);
    let ballot = ballot(&survey, SpotId(access.tablet.id.0), day, receipt, &batch);
    let outcome = app.writer.count(ballot, &app.sealer).await.map_err(unavailable(lang))?;
    Ok(answer(outcome, state_of(&survey)))
}

/// What a tablet, or somebody who counted ballots by hand, says of a vote.
pub fn read_batch(survey: &Survey, form: &Form) -> Option<Batch> {
    let number = |name: &str| match form.text(name) {
        "" => Some(0),
        text => text.parse().ok(),
    };
    let count = |question: &str, choice: &str| number(&format!("{COUNT}{question}.{choice}"));
    Batch::check(&survey.snapshot, number("people"), number("ignored"), count).ok()
}

/// A batch on its way into the box.
pub fn ballot(survey: &Survey, spot: SpotId, day: crate::domain::day::Day, receipt: Receipt, batch: &Batch) -> Ballot {
    let layout = survey.snapshot.layout();
    Ballot {
        survey: survey.id,
        width: layout.width(),
        sitting: Sitting { spot, day },
        receipt,
        positions: batch.positions(&layout),
        // Every batch waited on the tablet, if only for a moment.
        waited: true,
        slip: None,
    }
}

async fn own_vote(app: &Shared, access: &Access, lang: Lang) -> Result<Option<Survey>> {
    let Some(id) = access.tablet.survey else { return Ok(None) };
    surveys::get(&app.store, access.tablet.scope, id).await.map_err(trouble(lang))
}

fn state_of(survey: &Survey) -> String {
    format!("{} {}", survey.state.as_str(), survey.revision)
}

/// The words of a candidate: the reader's, else the school's own in the first language in which they were given.
pub fn text(candidate: &Candidate, lang: Lang) -> (String, Lang) {
    match &candidate.sign {
        Some(sign) if candidate.is_idea() => (words::promise(lang, sign), lang),
        Some(sign) => (words::bank(lang, sign), lang),
        None => words::own(&candidate.words, lang),
    }
}

struct Kiosk<'a> {
    access: &'a Access,
    survey: &'a Survey,
    code: Option<crate::domain::code::Code>,
    /// The language of what only the team sees.
    team: Lang,
}

/// What the script needs to know.
#[derive(Serialize)]
struct Told<'a> {
    survey: String,
    state: String,
    pin: &'a str,
    max: usize,
    languages: Vec<Spoken>,
}

/// Everything that is written on the screen, in one language.
#[derive(Serialize)]
struct Spoken {
    tag: &'static str,
    dir: &'static str,
    title: String,
    hint: String,
    /// By candidate: its words, and their language where it is another one.
    words: Vec<(String, String, &'static str)>,
    say: Vec<(&'static str, String)>,
}

impl Kiosk<'_> {
    fn vote(&self) -> &Vote {
        self.survey.snapshot.vote.as_ref().expect("a kiosk stands for a vote")
    }

    fn languages(&self) -> Vec<Lang> {
        let on: Vec<Lang> = self.access.school.languages.iter().filter_map(|tag| Lang::parse(tag)).collect();
        if on.is_empty() { Lang::all().collect() } else { on }
    }

    fn spoken(&self, lang: Lang) -> Spoken {
        let vote = self.vote();
        let title = match vote.way {
            Way::One | Way::Three => say::kiosk_vote(lang),
            Way::Come => words::bank(lang, "question-wouldcome"),
            Way::Barriers => words::bank(lang, "question-barriers"),
        };
        let hint = if vote.max() > 1 { words::plain(&parent::choose_up_to(lang, vote.max())) } else { String::new() };
        let words = vote.candidates.iter().map(|one| {
            let (text, spoken) = text(one, lang);
            (one.key.clone(), text, if spoken == lang { "" } else { spoken.tag() })
        });
        let mut say = vec![
            ("touch", say::kiosk_touch(lang)),
            ("thanks", parent::thanks_title(lang)),
            ("counted", say::kiosk_counted(lang)),
            ("next", say::kiosk_next(lang)),
            ("slow", parent::error_busy_title(lang)),
            ("closed", parent::closed_title(lang)),
            ("closed-text", parent::closed_text(lang)),
            ("done", parent::send(lang)),
            ("back", parent::back(lang)),
            ("skip", parent::skip(lang)),
        ];
        say.extend(COME_SIGNS.map(|sign| (sign, words::bank(lang, sign))));
        let words = words.collect();
        Spoken { tag: lang.tag(), dir: lang.dir(), title, hint, words, say }
    }

    fn page(&self) -> Markup {
        let (vote, lang) = (self.vote(), self.languages()[0]);
        let told = Told {
            survey: self.survey.id.0.to_string(),
            state: state_of(self.survey),
            pin: &self.access.tablet.pin,
            max: vote.max(),
            languages: self.languages().into_iter().map(|lang| self.spoken(lang)).collect(),
        };
        let told = serde_json::to_string(&told).expect("words are JSON");
        let title = self.spoken(lang).title;
        let body = html! {
            main #kiosk data-told=(told) data-open[self.survey.state == Stage::Open] {
                button #corner type="button" aria-label=(team::kiosk_corner(self.team)) lang=(self.team.tag()) { (ui::pictogram("ui-lock")) }
                (pairing::elsewhere(lang))
                p #troubles role="status" lang=(self.team.tag()) {
                    span #unkept .note hidden { (ui::pictogram("ui-warn")) (team::kiosk_unkept(self.team)) }
                    span #ended .note hidden { (ui::pictogram("ui-closed")) (team::kiosk_ended(self.team)) }
                }
                (self.attract())
                (self.tiles())
                section #thanks .screen hidden tabindex="-1" role="status" {
                    (ui::pictogram("ui-thanks"))
                    h1 data-say="thanks" {} p .large data-say="counted" {} p data-say="next" {}
                }
                section #slow .screen hidden role="status" { (ui::pictogram("ui-waiting")) h1 data-say="slow" {} }
                section #closed .screen hidden { (ui::pictogram("ui-closed")) h1 data-say="closed" {} p .large data-say="closed-text" {} }
                (self.pad())
                (self.menu())
            }
        };
        ui::page(lang, &words::plain(&title), Look::Kiosk, &body)
    }

    /// What draws people near; its language changes by itself.
    fn attract(&self) -> Markup {
        html! {
            section #attract .screen {
                p .school { bdi { (self.access.school.name) } }
                @if self.access.school.example { p .note { (parent::example(self.languages()[0])) } }
                button #begin type="button" {
                    span .row { @for one in self.vote().candidates.iter().take(4) { (ui::picture(&one.picture, self.code)) } }
                    h1 data-say="title" {}
                    span .touch { (ui::pictogram("ui-touch")) b data-say="touch" {} }
                }
                (self.language_row())
            }
        }
    }

    fn language_row(&self) -> Markup {
        html! {
            ul .langrow {
                @for lang in self.languages() {
                    li { button .lang type="button" lang=(lang.tag()) dir=(lang.dir()) data-lang=(lang.tag()) { (lang.name()) } }
                }
            }
        }
    }

    fn tiles(&self) -> Markup {
        let vote = self.vote();
        let come = vote.way == Way::Come;
        html! {
            section #vote .screen hidden {
                h1 tabindex="-1" data-say="title" {}
                p #hint data-say="hint" {}
                @if come {
                    @for one in &vote.candidates {
                        div .one data-key=(one.key) hidden { (ui::picture(&one.picture, self.code)) b data-word=(one.key) {} }
                    }
                    div .tiles.come {
                        @for (answer, sign) in COME.into_iter().zip(COME_SIGNS) {
                            button .tile type="button" data-answer=(answer) { (ui::pictogram(sign)) b data-say=(sign) {} }
                        }
                    }
                } @else {
                    div .tiles data-count=(vote.candidates.len()) {
                        @for one in &vote.candidates {
                            button .tile .alone[one.alone] type="button" data-key=(one.key) data-alone[one.alone] aria-pressed="false" {
                                (ui::picture(&one.picture, self.code)) b data-word=(one.key) {}
                            }
                        }
                    }
                }
                div .foot {
                    button #again type="button" { (ui::pictogram("ui-back")) b data-say="back" {} }
                    @if come { button #pass type="button" { (ui::pictogram("ui-skip")) b data-say="skip" {} } }
                    (self.language_row())
                    @if vote.max() > 1 { button #done .button type="button" disabled { (ui::pictogram("ui-send")) b data-say="done" {} } }
                }
            }
        }
    }

    /// Four digits lead to the menu of the team.
    fn pad(&self) -> Markup {
        let lang = self.team;
        html! {
            section #pad .screen hidden lang=(lang.tag()) dir=(lang.dir()) {
                h1 tabindex="-1" { (team::kiosk_pin(lang)) }
                p #typed aria-live="polite" {}
                p #wrongpin .note hidden role="alert" { (team::kiosk_pin_wrong(lang)) }
                div .keys dir="ltr" {
                    @for digit in ["1", "2", "3", "4", "5", "6", "7", "8", "9"] { button type="button" data-digit=(digit) { (digit) } }
                    button type="button" data-leave="" aria-label=(parent::back(lang)) { (ui::pictogram("ui-back")) }
                    button type="button" data-digit="0" { "0" }
                }
            }
        }
    }

    fn menu(&self) -> Markup {
        let lang = self.team;
        html! {
            section #menu .screen hidden lang=(lang.tag()) dir=(lang.dir()) {
                h1 tabindex="-1" { bdi { (self.access.tablet.name) } }
                ul .counts {
                    li { (ui::pictogram("ui-waiting")) b #n-waiting {} " " (team::kiosk_waiting(lang)) }
                    li { (ui::pictogram("ui-done")) b #n-sent {} " " (team::kiosk_sent(lang)) }
                    li { (ui::pictogram("ui-hidden")) b #n-ignored {} " " (team::kiosk_ignored(lang)) }
                    li #late hidden { (ui::pictogram("ui-closed")) b #n-late {} " " (team::kiosk_late(lang)) }
                    li #lost hidden { (ui::pictogram("ui-lost")) b #n-lost {} " " (team::kiosk_lost(lang)) }
                }
                p #ready hidden { (ui::pictogram("ui-done")) (team::kiosk_ready(lang)) }
                p #insecure hidden { (ui::pictogram("ui-warn")) (team::kiosk_insecure(lang)) }
                button .button type="button" data-leave="" { (team::kiosk_back(lang)) }
                button #send .button.plainer type="button" { (team::kiosk_send(lang)) }
                button #leave .button.plainer type="button" { (team::kiosk_leave(lang)) }
            }
        }
    }
}

/// Text and pictogram of the answers to "would you come?", as in the bank.
const COME_SIGNS: [&str; 3] = ["wouldcome-yes", "wouldcome-maybe", "wouldcome-no"];
