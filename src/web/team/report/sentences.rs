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
                p .quiet { (self.people()) @if let Some(one_in) = self.report.who.one_in { " " (say::report_one_in(lang, one_in)) } }
                p { (ui::pictogram("ui-strong")) span {
                    @match &findings.strongest {
                        None => (say::report_no_dimensions(lang)),
                        Some(strongest) => {
                            (say::report_strongest(lang, names::dimension(lang, strongest.dimension))) " "
                            @match strongest.share {
                                None => (say::report_share_nearly(lang)),
                                Some(share) => (say::report_strongest_share(lang, share.tenths())),
                            }
                        }
                    }
                } }
                p { (ui::pictogram("question-barriers")) span { (self.hardest()) } }
                p { (ui::pictogram("ui-different")) span { (self.different()) } }
            }
        }
    }

    /// Who answered, in one line.
    fn people(&self) -> String {
        let parents = self.report.people.first().copied().flatten();
        match (parents, &self.report.team) {
            (Some(parents), Team::Box { people, .. }) => say::report_people_both(self.lang, parents, *people),
            (Some(parents), _) => say::report_people_parents(self.lang, parents),
            (None, _) => say::result_part_few(self.lang),
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
                " " (say::report_fine(lang, fine.n, fine.of))
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
                    @let (parents, team) = (different.parents, different.team);
                    @match (&different.sheet, different.with) {
                        (Some(word), _) => (say::report_different_sheet(lang, names::choice(lang, "emotion", word), parents, what)),
                        (None, Compared::Guess) => (say::report_different_guess(lang, parents, team, what)),
                        (None, Compared::We) => (say::report_different_we(lang, parents, team, what)),
                    }
                }
                None if findings.compared => (say::report_seen_alike(lang)),
                None if self.report.team == Team::Skipped => (say::hidden_mirror_skipped(lang)),
                None => (say::report_not_compared(lang)),
            }
        }
    }
}
