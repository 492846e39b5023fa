//! The three sentences at the top: what is strongest, what is hardest, what is seen most differently.

use maud::{Markup, html};

use super::{Page, names};
use crate::{
    domain::report::{Team, findings::Compared},
    web::ui,
    words::team as say,
};

impl Page<'_> {
    pub(super) fn sentences(&self) -> Markup {
        let lang = self.lang;
        let findings = &self.report.findings;
        html! {
            section .sentences {
                @for people in self.report.people.iter().take(1).flatten() {
                    p .quiet { (say::result_people(lang, *people)) }
                }
                p { (ui::pictogram("ui-strong")) span {
                    @match &findings.strongest {
                        None => (say::report_no_dimensions(lang)),
                        Some(strongest) => {
                            (say::report_strongest(lang, names::dimension(lang, strongest.dimension))) " "
                            @match strongest.share {
                                None => (say::report_share_nearly(lang)),
                                Some(share) => { @let (n, of) = share.in_words(); (say::report_share(lang, n, of)) }
                            }
                        }
                    }
                } }
                p { (ui::pictogram("question-barriers")) span { (self.hardest()) } }
                p { (ui::pictogram("ui-different")) span { (self.different()) } }
            }
        }
    }

    fn hardest(&self) -> Markup {
        let lang = self.lang;
        let findings = &self.report.findings;
        let barriers = self.report.ranking("barriers");
        let names: Vec<String> = findings.hardest.iter().map(|key| names::choice(lang, "barriers", key)).collect();
        html! {
            @match names.as_slice() {
                [] if barriers.choices.is_empty() => (say::report_no_barriers(lang)),
                [] => (say::report_hardest_none(lang)),
                [one] => (say::report_hardest(lang, one.clone())),
                [one, two] => (say::report_hardest_two(lang, one.clone(), two.clone())),
                [one, two, more @ ..] => (say::report_hardest_three(lang, one.clone(), two.clone(), more.join(", "))),
            }
            @if let Some(fine) = findings.fine.filter(|fine| fine.n > 0) {
                " " @let (n, of) = fine.in_words(); (say::report_fine(lang, n, of))
            }
        }
    }

    fn different(&self) -> Markup {
        let lang = self.lang;
        let findings = &self.report.findings;
        html! {
            @match &findings.different {
                Some(different) => {
                    @let what = names::dimension(lang, different.dimension);
                    @match (different.with, different.team_is_brighter) {
                        (Compared::Guess, true) => (say::report_guess_brighter(lang, what)),
                        (Compared::Guess, false) => (say::report_guess_gloomier(lang, what)),
                        (Compared::We, true) => (say::report_we_brighter(lang, what)),
                        (Compared::We, false) => (say::report_we_gloomier(lang, what)),
                    }
                }
                None if findings.compared => (say::report_seen_alike(lang)),
                None if self.report.team == Team::Skipped => (say::hidden_mirror_skipped(lang)),
                None => (say::report_not_compared(lang)),
            }
        }
    }
}
