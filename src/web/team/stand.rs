//! A vote on the team's page: its tablets and paper ballots while it runs, and how it ended.

use maud::{Markup, html};

use super::{
    super::{
        Shared,
        error::{Result, trouble},
        form::Form,
        routes,
        tablet::kiosk::{self, COUNT},
        ui,
    },
    session::Signed,
    tablets, vote,
};
use crate::{
    domain::{
        code::Code,
        day::Day,
        place::PlaceKind,
        response::Receipt,
        survey::{State as Stage, Survey},
        vote::{COME, MOST_PEOPLE, Outcome, Said, Vote, Voted, Way},
    },
    store::{boxes::count::Outcome as Counted, results, spots},
    words::{self, Lang, places, team as say},
};

/// Ballots that are counted together at least, so that no single one is ever at rest.
const FEWEST_BALLOTS: u32 = 5;

/// What the page of a vote shows beside what every survey shows.
/// `typed`: ballots that could not be added.
pub async fn sections(app: &Shared, signed: &Signed, survey: &Survey, typed: Option<&Form>) -> Result<Markup> {
    let lang = signed.lang;
    let vote = survey.snapshot.vote.as_ref().expect("only the page of a vote asks for this");
    let code = spots::for_parents(&app.store, signed.scope).await.map_err(trouble(lang))?.first().map(|spot| spot.code);
    if survey.state == Stage::Final {
        let outcome = results::outcome(&app.store, signed.scope, survey).await.map_err(trouble(lang))?;
        return Ok(html! { @if let Some(outcome) = outcome { (ended(lang, survey, &outcome, code)) } });
    }
    // A second tap sends the same form again: the receipt tells.
    let number = typed.map_or_else(|| Receipt(app.random.bytes()).to_hex(), |form| form.text("receipt").to_owned());
    let filled = |name: &str| typed.map_or_else(String::new, |form| form.text(name).to_owned());
    Ok(html! {
        section {
            h2 { (ui::pictogram("ui-vote")) (vote::way_name(lang, vote.way)) }
            ul .questions {
                @for one in &vote.candidates { li { (ui::picture(&one.picture, code)) bdi { (kiosk::text(one, lang).0) } } }
            }
        }
        (tablets::of_vote(app, signed, survey).await?)
        section #ballots {
            h2 { (ui::pictogram("place-paper")) (say::ballots_title(lang)) }
            p { (say::ballots_help(lang, FEWEST_BALLOTS, MOST_PEOPLE)) }
            p { a .button.plainer href=(routes::ballots(survey.id)) { (ui::pictogram("ui-print")) (say::ballots_print(lang)) } }
            details open[typed.is_some()] {
                summary { (say::ballots_count(lang)) }
                form method="post" {
                    input type="hidden" name="receipt" value=(number);
                    div .numbers {
                        label for="people" { strong { (say::ballots_number(lang)) } }
                        input #people name="people" type="number" required min=(FEWEST_BALLOTS) max=(MOST_PEOPLE) inputmode="numeric"
                            value=(filled("people"));
                        @for one in &vote.candidates { (hand_count(lang, vote, one, &filled)) }
                    }
                    button .button name="do" value="ballots" { (say::ballots_add(lang)) }
                }
            }
        }
    })
}

/// The fields for a candidate on the counted ballots.
fn hand_count(
    lang: Lang,
    vote: &Vote,
    one: &crate::domain::vote::Candidate,
    filled: &dyn Fn(&str) -> String,
) -> Markup {
    let name = kiosk::text(one, lang).0;
    let field = |name: String, label: String| {
        html! {
            label for=(name) { (label) }
            input #(name) name=(name) type="number" min="0" inputmode="numeric" value=(filled(&name));
        }
    };
    html! {
        @if vote.way == Way::Come {
            @for answer in COME {
                (field(format!("{COUNT}{}.{answer}", one.key), format!("{name}: {}", words::bank(lang, &format!("wouldcome-{answer}")))))
            }
        } @else {
            (field(format!("{COUNT}vote.{}", one.key), name))
        }
    }
}

/// Adds ballots that were counted by hand. The error is a sentence for whoever typed them.
pub async fn add_ballots(
    app: &Shared,
    signed: &Signed,
    survey: &Survey,
    form: &Form,
    today: Day,
) -> Result<std::result::Result<(), String>> {
    let lang = signed.lang;
    let batch = kiosk::read_batch(survey, form).filter(|batch| batch.people() >= FEWEST_BALLOTS);
    let (Some(batch), Some(receipt)) = (batch, form.get("receipt").and_then(Receipt::parse)) else {
        return Ok(Err(say::wrong_ballots(lang, FEWEST_BALLOTS, MOST_PEOPLE)));
    };
    let paper = spots::by_hand(&app.store, signed.scope, PlaceKind::Paper, &app.random).await.map_err(trouble(lang))?;
    let day = today.min(survey.closes).max(survey.opens);
    let ballot = kiosk::ballot(survey, paper.id, day, receipt, &batch);
    match app.writer.count(ballot, &app.sealer).await.map_err(super::super::error::unavailable(lang))? {
        Counted::Counted => Ok(Ok(())),
        Counted::Closed | Counted::SlipUsed => Ok(Err(say::ballots_late(lang))),
    }
}

/// How a vote ended: the best first, with what becomes of it.
fn ended(lang: Lang, survey: &Survey, outcome: &Outcome, code: Option<Code>) -> Markup {
    let most = outcome.results.iter().filter_map(Voted::votes).max().unwrap_or(0).max(1);
    html! {
        section #outcome {
            h2 { (ui::pictogram("ui-report")) (say::outcome_title(lang)) }
            p .large { (places::kiosk_votes(lang, outcome.people)) }
            p .quiet { (say::outcome_taps(lang)) }
            ol .outcome { @for one in &outcome.results { li { (result(lang, outcome, one, most, code)) } } }
            @if outcome.ignored > 0 { p { (ui::pictogram("ui-hidden")) (say::outcome_ignored(lang, outcome.ignored)) } }
            p { a .button href=(routes::promises(survey.id)) { (ui::pictogram("ui-promised")) (say::outcome_promise(lang)) } }
        }
    }
}

fn result(lang: Lang, outcome: &Outcome, one: &Voted, most: u64, code: Option<Code>) -> Markup {
    let (text, spoken) = kiosk::text(&one.candidate, lang);
    let won = outcome.winners().any(|winner| winner.candidate.key == one.candidate.key);
    html! {
        (ui::picture(&one.candidate.picture, code))
        span {
            strong lang=(spoken.tag()) dir=(spoken.dir()) { (text) }
            @if won { " " em .won { (places::kiosk_won(lang)) } }
            @if let Some(votes) = one.votes() { progress max=(most) value=(votes) aria-hidden="true" {} }
            @match one.said {
                Said::Votes(votes, None) => span { (votes) },
                Said::Votes(yes, Some([maybe, no])) => span {
                    (words::bank(lang, "wouldcome-yes")) ": " (yes) " · "
                    (words::bank(lang, "wouldcome-maybe")) ": " (maybe) " · "
                    (words::bank(lang, "wouldcome-no")) ": " (no)
                },
                Said::Nearly => span { (say::outcome_nearly(lang)) },
                Said::Nothing => span .quiet { (say::outcome_nothing(lang)) },
            }
        }
    }
}
