//! The way of a round: parents answer, the team looks into the mirror, both read, the school promises, tells, and does.
//! A round without a published promise is unfinished: asking is a promise.

use maud::{Markup, html};

use super::{
    super::{
        Shared,
        error::{Result, trouble},
        routes, ui,
    },
    session::Signed,
};
use crate::{
    domain::{
        day::Day,
        promise::Progress,
        survey::{State as Stage, Survey},
    },
    store::{
        mirrors::{self, Mirror},
        promises,
        results::{self, Readable},
    },
    words::{self, Lang, team as say},
};

/// What the team does next with a survey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Parents are answering.
    Wait,
    /// The team looks into the mirror.
    Mirror,
    /// Read the report, promise something, and tell parents. Until then the round is unfinished.
    Promise,
    /// Keep what was promised.
    Keep,
    /// Everything that was promised is done and told.
    Done,
    /// There is nothing to read.
    TooFew,
}

impl Next {
    /// In words.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Self::Wait => say::next_wait(lang),
            Self::Mirror => say::next_mirror(lang),
            Self::Promise => say::next_promise(lang),
            Self::Keep => say::next_keep(lang),
            Self::Done => say::next_done(lang),
            Self::TooFew => say::next_too_few(lang),
        }
    }
}

/// How far a round is.
pub struct Round<'a> {
    survey: &'a Survey,
    mirror: Option<Mirror>,
    /// What comes next.
    pub next: Next,
}

impl<'a> Round<'a> {
    /// Looks up how far a round is, without making its report.
    pub async fn of(app: &Shared, signed: &Signed, survey: &'a Survey) -> Result<Self> {
        let (store, scope, lang) = (&app.store, signed.scope, signed.lang);
        let mirror = mirrors::of(store, scope, survey.id).await.map_err(trouble(lang))?;
        let readable = results::readable(store, survey, mirror.as_ref()).await.map_err(trouble(lang))?;
        let next = match readable {
            Readable::Sealed => Next::Wait,
            Readable::TooFew => Next::TooFew,
            Readable::MirrorFirst => Next::Mirror,
            Readable::Yes => {
                let published = promises::published(store, scope).await.map_err(trouble(lang))?;
                let made = promises::of(store, scope, survey.id).await.map_err(trouble(lang))?;
                match published.iter().any(|(id, _)| *id == survey.id) {
                    false => Next::Promise,
                    true if made.iter().all(|promise| promise.progress == Progress::Done) => Next::Done,
                    true => Next::Keep,
                }
            }
        };
        Ok(Self { survey, mirror, next })
    }

    /// All steps, with what is done and what comes next.
    pub fn steps(&self, lang: Lang) -> Markup {
        let (survey, next) = (self.survey, self.next);
        if next == Next::TooFew {
            return html! { section { p .large { (say::result_too_few(lang, survey.snapshot.k)) } } };
        }
        let running = survey.state != Stage::Final;
        let readable = matches!(next, Next::Promise | Next::Keep | Next::Done);
        let told = matches!(next, Next::Keep | Next::Done);
        let (mirror_text, mirror_address) = match &self.mirror {
            None => (say::mirror_begin(lang), Some(routes::mirror(survey.id))),
            Some(Mirror::Running(team)) => (say::mirror_running(lang), Some(routes::survey(*team))),
            Some(Mirror::Box(_)) => (say::mirror_done_box(lang), None),
            Some(Mirror::Sheet(_)) => (say::mirror_done_sheet(lang), None),
            Some(Mirror::Skipped) => (say::mirror_done_skipped(lang), None),
        };
        if survey.snapshot.vote.is_some() {
            return self.vote_steps(lang);
        }
        html! {
            ol .steps.noprint {
                (step(lang, "kind-parents", say::step_ask(lang), state(lang, survey), !running, running, None))
                (step(lang, "ui-mirror", say::step_mirror(lang), mirror_text, mirror_address.is_none(),
                    next == Next::Mirror, mirror_address))
                (step(lang, "ui-report", say::step_read(lang), say::step_read_text(lang), told, next == Next::Promise,
                    readable.then(|| routes::report(survey.id))))
                (step(lang, "ui-promised", say::step_promise(lang), say::step_promise_text(lang), told,
                    next == Next::Promise, readable.then(|| routes::promises(survey.id))))
                (step(lang, "ui-doing", say::step_do(lang),
                    if told { next.name(lang) } else { say::step_do_text(lang) },
                    next == Next::Done, next == Next::Keep, told.then(|| routes::promises(survey.id))))
            }
        }
    }

    /// A vote is not mirrored: what won is promised, told and done.
    fn vote_steps(&self, lang: Lang) -> Markup {
        let (survey, next) = (self.survey, self.next);
        let running = survey.state != Stage::Final;
        let told = matches!(next, Next::Keep | Next::Done);
        html! {
            ol .steps.noprint {
                (step(lang, "ui-vote", say::step_vote(lang), state(lang, survey), !running, running, None))
                (step(lang, "ui-promised", say::step_promise(lang), say::step_promise_text(lang), told,
                    next == Next::Promise, (!running).then(|| routes::promises(survey.id))))
                (step(lang, "ui-doing", say::step_do(lang),
                    if told { next.name(lang) } else { say::step_do_text(lang) },
                    next == Next::Done, next == Next::Keep, told.then(|| routes::promises(survey.id))))
            }
        }
    }
}

fn step(
    lang: Lang,
    picture: &str,
    name: String,
    text: String,
    done: bool,
    now: bool,
    address: Option<String>,
) -> Markup {
    html! {
        li .done[done] .now[now] {
            (ui::pictogram(if done { "ui-done" } else { picture }))
            span { strong { (name) } br; (text) }
            @if let Some(address) = address { a .button .plainer[!now] href=(address) { (say::step_go(lang)) } }
        }
    }
}

/// Where a survey is on its way, in words.
pub fn state(lang: Lang, survey: &Survey) -> String {
    let day = |day: Day| words::day(lang, day.date());
    match survey.state {
        Stage::Open => say::home_until(lang, day(survey.closes)),
        Stage::Held => say::home_held(lang, day(survey.held_since.unwrap_or(survey.closes))),
        Stage::Final => say::home_final(lang),
    }
}
