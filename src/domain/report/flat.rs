//! Every number of a report once, under a name. Downloads are made of it, and a test holds every other output
//! equal to it.

use super::{Answered, Report, Team, figure::Figure};
use crate::domain::survey::EVERYBODY;

/// One number of a report.
#[derive(Clone, Debug, PartialEq)]
pub struct Number {
    /// `parents`, `team`, `pupils` or `who`.
    pub side: &'static str,
    /// Key of the question; for `who` the facet.
    pub question: String,
    /// [`EVERYBODY`], or the values of a group joined by `+`.
    pub group: String,
    /// Key of the choice, or `answered`, `people`, `mean`, `low`, `high`, or `nearly-<choice>` without a number.
    pub what: String,
    /// The number; `None` where only a choice may be named.
    pub n: Option<f64>,
}

impl Number {
    /// Its name: `parents/emotion/everybody/yes`.
    pub fn path(&self) -> String {
        [self.side, &self.question, &self.group, &self.what].join("/")
    }
}

/// The name of a group.
pub fn group_name(values: &[String]) -> String {
    values.join("+")
}

impl Report {
    /// Every number, in the order of the report.
    pub fn numbers(&self) -> Vec<Number> {
        let mut numbers = Vec::new();
        let mut push = |side, question: &str, group: &str, what: &str, n: Option<f64>| {
            let (question, group, what) = (question.to_owned(), group.to_owned(), what.to_owned());
            numbers.push(Number { side, question, group, what, n });
        };
        for (part, people) in (1..).zip(&self.people) {
            if let Some(people) = people {
                push("parents", &format!("part-{part}"), EVERYBODY, "people", Some(*people as f64));
            }
        }
        for answered in &self.parents {
            of_question("parents", answered, &mut push);
        }
        match &self.team {
            Team::Box { people, questions } => {
                push("team", "part-1", EVERYBODY, "people", Some(*people as f64));
                for answered in questions {
                    of_question("team", answered, &mut push);
                }
            }
            Team::Sheet { .. } | Team::TooFew | Team::Skipped => {}
        }
        for answered in &self.pupils {
            of_question("pupils", answered, &mut push);
        }
        for (facet, groups) in [("language", &self.who.languages), ("spot", &self.who.spots)] {
            for group in groups {
                push("who", facet, &group_name(&group.values), "people", Some(group.people as f64));
            }
        }
        numbers
    }
}

fn of_question(
    side: &'static str,
    answered: &Answered,
    push: &mut impl FnMut(&'static str, &str, &str, &str, Option<f64>),
) {
    let question = &answered.question;
    let figure = |group: &str, figure: &Figure, push: &mut dyn FnMut(&str, &str, Option<f64>)| match figure {
        Figure::Counts { answered, choices } => {
            push(group, "answered", Some(*answered as f64));
            for count in choices {
                push(group, &count.choice, Some(count.n as f64));
            }
        }
        Figure::Nearly { choice } => push(group, &format!("nearly-{choice}"), None),
        Figure::TooFew | Figure::Nobody => {}
    };
    let mut of_group = |group: &str, what: &str, n| push(side, question, group, what, n);
    figure(EVERYBODY, &answered.everybody, &mut of_group);
    if let Some(mean) = answered.mean {
        for (what, n) in [("mean", mean.mean), ("low", mean.low), ("high", mean.high)] {
            of_group(EVERYBODY, what, Some(n));
        }
    }
    for group in &answered.groups {
        figure(&group_name(&group.values), &group.figure, &mut of_group);
    }
}
