//! Wishes and ways, groups, who answered, what cannot be shown and why, and what changed.

use maud::{Markup, html};

use super::{Page, names};
use crate::{
    domain::{
        bank::{Bank, Kind},
        report::{
            Answered, GroupFigure, Hidden,
            figure::Figure,
            findings::{Change, Verdict},
            flat::group_name,
            who::People,
        },
        survey::Facet,
    },
    web::{routes, ui},
    words::{self, Lang, team as say},
};

impl Page<'_> {
    /// What parents would like, and how they want to be reached.
    pub(super) fn chosen(&self) -> Markup {
        let lang = self.lang;
        let all = [
            ("wishes", say::report_wishes(lang)),
            ("ways", say::report_ways(lang)),
            ("moments", say::report_moments(lang)),
            ("strengths", say::report_strengths(lang)),
        ];
        let asked: Vec<_> = all.into_iter().filter(|(question, _)| self.asks(question)).collect();
        html! {
            @for pair in asked.chunks(2) {
                section .columns.chosen {
                    @for (question, title) in pair {
                        div {
                            h2 { (ui::pictogram(names::question_picture(question))) (title) }
                            (self.ranking(question, "parents", &|_| None, &[]))
                        }
                    }
                }
            }
        }
    }

    /// Who answered, and who is missing.
    pub(super) fn who(&self) -> Markup {
        let lang = self.lang;
        let who = &self.report.who;
        let unknown = who.languages.iter().all(|group| group.families.is_none());
        html! {
            section .whom {
                h2 { (ui::pictogram("ui-missing")) (say::report_who(lang)) }
                @if let Some(one_in) = who.one_in { p .large { (say::report_one_in(lang, one_in)) } }
                ul .parts {
                    @for (part, people) in (1..).zip(&self.report.people) {
                        @if let Some(people) = people {
                            li { (say::open_part(lang, part)) ": "
                                span data-number=(format!("parents/part-{part}/everybody/people")) { (people) } }
                        }
                    }
                    @if let crate::domain::report::Team::Box { people, .. } = &self.report.team {
                        li { (say::report_team(lang)) ": " span data-number="team/part-1/everybody/people" { (people) } }
                    }
                }
                div .columns {
                    (self.groups_of(Facet::Language, &say::report_languages(lang), &who.languages))
                    (self.groups_of(Facet::Spot, &say::report_places(lang), &who.spots))
                }
                @if unknown && !who.languages.is_empty() {
                    p .quiet.noprint { (say::report_who_unknown(lang)) " " a href=(routes::SCHOOL) { (say::home_school(lang)) } }
                }
            }
        }
    }

    fn groups_of(&self, facet: Facet, title: &str, groups: &[People]) -> Markup {
        let lang = self.lang;
        html! {
            @if !groups.is_empty() {
                table {
                    caption { (title) }
                    tbody {
                        @for group in groups {
                            tr {
                                th scope="row" {
                                    (self.values(facet, &group.values))
                                    @if let Some(families) = group.families { small { " " (say::report_of_families(lang, families)) } }
                                    @if group.less_visible { " " strong { (say::report_less_visible(lang)) } }
                                }
                                td data-number=(format!("who/{}/{}/people", facet.as_str(), group_name(&group.values))) { (group.people) }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The names of the values of a group.
    fn values(&self, facet: Facet, values: &[String]) -> Markup {
        html! {
            @for (index, value) in values.iter().enumerate() {
                @if index > 0 { ", " }
                bdi { (names::value(self.lang, facet, value, self.spots)) }
            }
        }
    }

    /// What the answer facet tells apart.
    pub(super) fn groups(&self) -> Markup {
        let lang = self.lang;
        let Some(facet) = self.survey.snapshot.facet else { return html! {} };
        let all: Vec<&Answered> = self.report.parents.iter().filter(|answered| !answered.groups.is_empty()).collect();
        let title = match facet {
            Facet::Language => say::report_by_language(lang),
            Facet::Spot => say::report_by_spot(lang),
        };
        html! {
            @if !all.is_empty() {
                section .groups.noprint {
                    details {
                        summary { h2 { (title) } }
                        p .quiet { (say::report_groups_help(lang)) }
                        @for answered in all { (self.group_table(facet, answered)) }
                    }
                }
            }
        }
    }

    fn group_table(&self, facet: Facet, answered: &Answered) -> Markup {
        let (lang, question) = (self.lang, &answered.question);
        let Figure::Counts { choices, .. } = &answered.everybody else { return html! {} };
        let is_scale = Bank::get().question(question).is_some_and(|asked| asked.kind == Kind::Scale);
        html! {
            div .wide tabindex="0" role="group" aria-label=(words::plain(&names::question(lang, question))) {
                table {
                    caption { (names::question(lang, question)) }
                    thead { tr {
                        th scope="col" { (say::result_choice(lang)) }
                        @for group in &answered.groups { th scope="col" { (self.values(facet, &group.values)) } }
                    } }
                    tbody {
                        @if is_scale {
                            tr { th scope="row" { (say::report_positive(lang)) } @for group in &answered.groups { td { (positive(lang, group)) } } }
                        }
                        @for count in choices {
                            tr {
                                th scope="row" { (names::choice(lang, question, &count.choice)) }
                                @for group in &answered.groups { (self.group_cell(question, group, &count.choice)) }
                            }
                        }
                        tr {
                            th scope="row" { (say::report_answers(lang)) }
                            @for group in &answered.groups { (self.group_cell(question, group, "answered")) }
                        }
                    }
                }
            }
        }
    }

    fn group_cell(&self, question: &str, group: &GroupFigure, what: &str) -> Markup {
        let n = match (&group.figure, what) {
            (Figure::Counts { answered, .. }, "answered") => Some(*answered),
            (figure, choice) => figure.share(choice).map(|share| share.n),
        };
        html! {
            @match n {
                Some(n) => td data-number=(format!("parents/{question}/{}/{what}", group_name(&group.values))) { (n) },
                None => td { "–" },
            }
        }
    }

    /// What cannot be shown, and why.
    pub(super) fn hidden(&self) -> Markup {
        let lang = self.lang;
        let question = |key: &str| names::question(lang, key);
        html! {
            section .hidden-figures {
                h2 { (ui::pictogram("ui-hidden")) (say::report_hidden(lang)) }
                p .quiet { (say::report_hidden_why(lang, self.report.k)) }
                @if self.report.hidden.is_empty() { p { (say::hidden_nothing(lang)) } }
                ul {
                    @for hidden in &self.report.hidden {
                        li {
                            @match hidden {
                                Hidden::Part { part } => (say::hidden_part(lang, *part)),
                                Hidden::Question { question: key } => (say::hidden_question(lang, question(key))),
                                Hidden::Nearly { question: key } => (say::hidden_nearly(lang, question(key))),
                                Hidden::Groups { question: key } => (say::hidden_groups(lang, question(key))),
                                Hidden::Voided { sittings } => (say::result_voided(lang, *sittings)),
                                Hidden::MirrorSkipped => (say::hidden_mirror_skipped(lang)),
                                Hidden::MirrorTooFew => (say::hidden_mirror_few(lang)),
                            }
                        }
                    }
                }
            }
        }
    }

    /// What changed since the last wave; most differences are chance, and the table says so.
    pub(super) fn changes(&self) -> Markup {
        let lang = self.lang;
        let changes: Vec<&Change> = self.report.changes.iter().collect();
        let (moved, rest): (Vec<_>, Vec<_>) = changes.into_iter().partition(|change| change.verdict != Verdict::Equal);
        html! {
            @if !self.report.changes.is_empty() {
                section .changes {
                    h2 { (ui::pictogram("ui-change")) (say::report_changes(lang)) }
                    @if moved.is_empty() { p { (say::report_changes_none(lang)) } }
                    @else { (self.change_list(&moved)) }
                    details .table { summary { (say::report_changes_rest(lang)) } (self.change_list(&rest)) }
                }
            }
        }
    }

    fn change_list(&self, changes: &[&Change]) -> Markup {
        let lang = self.lang;
        html! {
            ul .plain {
                @for change in changes {
                    li {
                        @let question = names::question(lang, &change.question);
                        @match &change.choice {
                            Some(choice) => { (names::choice(lang, &change.question, choice)) " " small { (question) } }
                            None => { (question) " " small { (say::report_positive(lang)) } }
                        }
                        br;
                        (say::report_change_line(lang, change.before.tenths(), change.now.tenths())) " "
                        strong { @match change.verdict {
                            Verdict::More => (say::change_more(lang)),
                            Verdict::Equal => (say::report_about_equal(lang)),
                            Verdict::Less => (say::change_less(lang)),
                        } }
                    }
                }
            }
        }
    }
}

fn positive(lang: Lang, group: &GroupFigure) -> String {
    group.figure.positive().map_or_else(String::new, |share| say::report_tenths(lang, share.tenths()))
}
