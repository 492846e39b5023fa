//! What makes contact hard: for parents, beside what the team guessed, and for the team itself.

use maud::{Markup, html};

use super::{Page, charts, names};
use crate::{
    domain::report::{
        figure::{Figure, Share},
        ranking::{Ranked, Ranking},
    },
    web::ui,
    words::team as say,
};

/// The choices of the parents' question, of the guess, and of the team's own question.
const PARENTS: &str = "barriers";
const GUESS: &str = "guess-barriers";
const TEAM: &str = "team-barriers";

impl Page<'_> {
    pub(super) fn barriers(&self) -> Markup {
        let lang = self.lang;
        let guesses = self.report.ranking(GUESS);
        let guessed = |choice: &str| guesses.find(choice).map(|ranked| ranked.share);
        let on_sheet = self.report.sheet(GUESS);
        html! {
            section .barriers {
                h2 { (ui::pictogram("question-barriers")) (say::report_barriers(lang)) }
                p .quiet.tiershelp { (say::report_tiers_help(lang)) }
                div .columns {
                    div {
                        h3 { (ui::pictogram("kind-parents")) (say::report_parents(lang)) }
                        @if let Some(guess) = guesses.choices.first() { p .quiet.key { (mark()) (say::report_guess_mark(lang, guess.share.of)) } }
                        (self.ranking(PARENTS, "parents", &guessed, on_sheet))
                    }
                    @if self.has_team() {
                        div {
                            h3 { (ui::pictogram("kind-team")) (say::report_team(lang)) }
                            (self.ranking(TEAM, "team", &|_| None, &[]))
                        }
                    }
                }
                @if let Some(answered) = self.report.team(GUESS).filter(|_| !self.guess_stands_alone()) {
                    (charts::table(lang, "team", answered))
                }
            }
        }
    }

    /// Without a ranking of the parents to stand beside, what the team guessed stands alone.
    fn guess_stands_alone(&self) -> bool {
        let parents = self.report.parents(PARENTS);
        parents.is_some_and(|answered| !matches!(answered.everybody, Figure::Counts { .. }))
    }

    /// The choices of a question from the most to the least named, with its table.
    pub(super) fn ranking(
        &self,
        question: &str,
        side: &str,
        guessed: &dyn Fn(&str) -> Option<Share>,
        on_sheet: &[String],
    ) -> Markup {
        let lang = self.lang;
        let answered = if side == "team" { self.report.team(question) } else { self.report.parents(question) };
        let ranking = self.report.ranking(question);
        let named: Vec<&Ranked> = ranking.choices.iter().filter(|ranked| ranked.share.n > 0).collect();
        html! {
            @match answered {
                Some(answered) if !matches!(answered.everybody, Figure::Counts { .. }) => {
                    (charts::in_words(lang, question, &answered.everybody))
                    @if question == PARENTS {
                        h4 { (say::report_guess_label(lang)) }
                        (self.ranking(GUESS, "team", &|_| None, &[]))
                    }
                }
                Some(answered) => {
                    @if let Figure::Counts { answered: people, .. } = &answered.everybody {
                        p .quiet { (say::report_answered(lang, *people)) }
                    }
                    @for tier in named.chunk_by(|a, b| a.tier == b.tier) {
                        div .group .several[tier.len() > 1] {
                            @if tier.len() > 1 { p .equal { (say::report_tier(lang)) } }
                            ul .tier {
                                @for ranked in tier {
                                    li { (self.ranked(question, side, ranked, guessed(&ranked.choice), on_sheet)) }
                                }
                            }
                        }
                    }
                    (self.fine(question, &ranking))
                    (charts::table(lang, side, answered))
                }
                None if side == "team" => (self.sheet(question)),
                None => p { (say::result_part_few(lang)) },
            }
        }
    }

    fn ranked(&self, question: &str, side: &str, ranked: &Ranked, guess: Option<Share>, on_sheet: &[String]) -> Markup {
        let lang = self.lang;
        html! {
            (ui::pictogram(names::choice_picture(question, &ranked.choice)))
            div .what {
                p {
                    span { (names::choice(lang, question, &ranked.choice)) } " "
                    span .figures {
                        strong { (ranked.share.n) }
                        @if let Some(guess) = guess {
                            " " span .guessed aria-hidden="true" { (mark()) (guess.n) }
                            span .v { (say::report_guessed_by(lang, guess.n, guess.of)) }
                        } @else if on_sheet.contains(&ranked.choice) { " " span .guessed { (mark()) (say::report_guessed(lang)) } }
                    }
                }
                (charts::bar(ranked.share, guess.map(Share::ratio), side))
            }
        }
    }

    fn fine(&self, question: &str, ranking: &Ranking) -> Markup {
        let lang = self.lang;
        html! {
            @if let Some(fine) = ranking.fine {
                @let alone = if question == TEAM { "teambarrier-none" } else { "barrier-none" };
                p .fine { (ui::pictogram(alone)) span { (names::choice(lang, question, "none")) " " strong { (fine.n) } } }
            }
        }
    }

    /// What a small team wrote on its sheet.
    fn sheet(&self, question: &str) -> Markup {
        let lang = self.lang;
        let chosen = self.report.sheet(question);
        html! {
            @if chosen.is_empty() { p .quiet { (say::report_no_team(lang)) } }
            @else {
                ul .tier {
                    @for choice in chosen {
                        li { (ui::pictogram(names::choice_picture(question, choice))) div .what { p { (names::choice(lang, question, choice)) } } }
                    }
                }
            }
        }
    }
}

fn mark() -> Markup {
    html! { svg viewBox="0 0 18 20" aria-hidden="true" { path .mark d="M9 1l8 9-8 9-8-9z" {} } }
}
