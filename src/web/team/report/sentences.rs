//! The three sentences at the top: what is strongest, what is hardest, what is seen most differently.

use maud::{Markup, html};

use super::{Page, names};
use crate::{
    domain::report::{
        Team,
        findings::{Compared, Part},
    },
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
                @if self.asks_on_the_scale() { p { (ui::pictogram("ui-strong")) span {
                    @match &findings.strongest {
                        None => (say::report_no_dimensions(lang)),
                        Some(strongest) => {
                            (say::report_strongest(lang, names::rated(lang, &strongest.question))) " "
                            @match strongest.share {
                                None => (say::report_share_nearly(lang)),
                                Some(share) => (say::report_strongest_share(lang, share.tenths())),
                            }
                        }
                    }
                } } }
                @if self.asks("barriers") { p { (ui::pictogram("question-barriers")) span { (self.hardest()) } } }
                @if self.asks_on_the_scale() { p { (ui::pictogram("ui-different")) span { (self.different()) } } }
                @if !self.report.weakest.is_empty() {
                    a .button.plainer.noprint href="#points" { (say::report_weakest(lang)) }
                }
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
                [one] => (self.hardest_one(one)),
                [one, two] => (say::report_hardest_two(lang, one.clone(), two.clone())),
                [one, two, more @ ..] => (say::report_hardest_three(lang, one.clone(), two.clone(), more.join(", "))),
            }
            @if let Some(fine) = findings.fine.filter(|fine| fine.n > 0) {
                " " (say::report_fine(lang, fine.n))
            }
        }
    }

    fn hardest_one(&self, name: &str) -> String {
        let share = self.report.ranking("barriers").top().next().map(|ranked| ranked.share);
        let (n, of) = share.map_or((0, 0), |share| (share.n, share.of));
        say::report_hardest(self.lang, n, of, name.to_owned())
    }

    /// "26 of 72", or "(nearly) all" where no figure is shown.
    fn part(&self, part: Part) -> String {
        match part {
            Part::Share(share) => say::report_share_of(self.lang, share.n, share.of),
            Part::NearlyAll => say::report_nearly_all(self.lang),
            Part::NearlyNone => say::report_nearly_none(self.lang),
        }
    }

    fn different(&self) -> Markup {
        let lang = self.lang;
        let findings = &self.report.findings;
        html! {
            @match &findings.different {
                Some(different) => {
                    @let what = names::rated(lang, &different.question);
                    @let (parents, team) = (self.part(different.parents), self.part(different.team));
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
