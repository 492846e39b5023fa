//! What would come out with one rule of the box switched off.

use std::collections::BTreeSet;

use drempel::domain::{
    bank::{Kind, SCALE},
    counters::Counters,
    opening::{self, Histogram, Opened},
    report::{Ballots, Mirrored, Report, Sources, who::Profile},
    response::Response,
    survey::{Facet, Snapshot},
};

use super::{
    people::{HELPER, LANGUAGES, Person, SPOTS, SchoolOfPeople},
    seen::{Cell, Claim, Seen},
};

/// A rule that can be switched off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// Answers are shown once, from the final state.
    NoResultsWhileRunning,
    /// One facet breaks down answers.
    OneAnswerFacet,
    /// Small groups are merged.
    Merging,
    /// No sums of squares.
    NoSumsOfSquares,
    /// Counters are sealed.
    Sealing,
    /// What waits on a helper's tablet is sealed for the box.
    Envelopes,
}

impl Rule {
    pub const ALL: [Self; 6] = [
        Self::NoResultsWhileRunning,
        Self::OneAnswerFacet,
        Self::Merging,
        Self::NoSumsOfSquares,
        Self::Sealing,
        Self::Envelopes,
    ];
}

/// What is seen when the rule is off: everything as before, and what the rule would have held back.
pub fn without(rule: Rule, school: &SchoolOfPeople, seen: &Seen) -> Seen {
    let mut seen = seen.clone();
    let Some(snapshot) = seen.snapshot.clone() else { return seen };
    let all: Vec<&Person> = school.counted().collect();
    match rule {
        Rule::NoResultsWhileRunning => {
            for day in 0..3 {
                let so_far: Vec<&Person> = all.iter().filter(|p| p.day <= day && !p.waits).copied().collect();
                seen.claims.extend(claims(&snapshot, &so_far));
            }
        }
        Rule::OneAnswerFacet => {
            for facet in Facet::ALL {
                seen.claims.extend(claims(&Snapshot { facet: Some(facet), ..snapshot.clone() }, &all));
            }
        }
        Rule::Merging => {
            for language in 0..LANGUAGES.len() {
                let group: Vec<&Person> = all.iter().filter(|p| p.language == language).copied().collect();
                for (part, key, histogram) in histograms(&snapshot, &group) {
                    if part == 0 && histogram.answered > 0 {
                        seen.claims.insert(claim(key, &group, "answered", histogram.answered));
                    }
                }
            }
        }
        Rule::NoSumsOfSquares => seen.moments = moments(&snapshot, &all),
        Rule::Sealing => seen.stolen.push(counters(&snapshot, &all).to_bytes()),
        Rule::Envelopes => {
            let asked = all.iter().filter(|person| SPOTS[person.spot] == HELPER);
            seen.waited = asked.map(|person| format!("{:?}", person.parts).into_bytes()).collect();
        }
    }
    seen
}

fn counters(snapshot: &Snapshot, people: &[&Person]) -> Counters {
    let layout = snapshot.layout();
    let mut counters = Counters::zero(layout.width());
    for person in people {
        for (part, answers) in person.parts.iter().enumerate() {
            let answers = answers.iter().map(|(question, choice)| (question.as_str(), choice.as_str()));
            let response = Response::check(snapshot, part, LANGUAGES[person.language], answers).ok().unwrap();
            counters.add(&response.positions(&layout, snapshot.spots[person.spot]));
        }
    }
    counters
}

/// The claims of a report on these people.
fn claims(snapshot: &Snapshot, people: &[&Person]) -> BTreeSet<Claim> {
    let opened = opening::open(snapshot, &counters(snapshot, people));
    let report = |opened: &Opened| {
        let parents = Ballots { snapshot, opened: Some(opened) };
        let profile = Profile::default();
        Report::of(&Sources {
            parents,
            mirror: Mirrored::Skipped,
            pupils: None,
            last: None,
            profile: &profile,
            voided: 0,
        })
    };
    let Some(report) = opened.as_ref().and_then(report) else { return BTreeSet::new() };
    let numbers = report.numbers().into_iter().filter(|number| number.side == "parents");
    let counts = numbers.filter(|number| !["mean", "low", "high", "people"].contains(&number.what.as_str()));
    counts
        .filter_map(|number| {
            let of_group = |person: &&&Person| {
                number.group == "everybody"
                    || number.group.split('+').any(|value| {
                        value == LANGUAGES[person.language] || value == snapshot.spots[person.spot].0.to_string()
                    })
            };
            let group: Vec<&Person> = people.iter().filter(of_group).copied().collect();
            Some(claim(&number.question, &group, &number.what, number.n? as u64))
        })
        .collect()
}

fn claim(question: &str, people: &[&Person], what: &str, n: u64) -> Claim {
    let cells: BTreeSet<Cell> = people.iter().map(|person| (person.language, person.spot, person.day)).collect();
    let (side, question, what) = ("parents".to_owned(), question.to_owned(), what.to_owned());
    Claim { side, question, cells, what, n }
}

/// The histogram of every question, for these people.
fn histograms<'a>(snapshot: &'a Snapshot, people: &[&Person]) -> Vec<(usize, &'a str, Histogram)> {
    let mut all = Vec::new();
    for (part, asked) in snapshot.parts.iter().enumerate() {
        for question in &asked.questions {
            let mut histogram = Histogram { choices: vec![0; question.choices.len()], ..Histogram::default() };
            let given = people.iter().filter_map(|person| person.parts.get(part)).flatten();
            for (_, choice) in given.filter(|(key, _)| *key == question.key) {
                histogram.answered += 1;
                histogram.choices[question.choices.iter().position(|c| c == choice).unwrap()] += 1;
            }
            all.push((part, question.key.as_str(), histogram));
        }
    }
    all
}

/// What a database would hold that keeps sums and sums of squares per language, to work out means later.
fn moments(snapshot: &Snapshot, people: &[&Person]) -> Vec<(String, u64, u64, u64)> {
    let mut moments = Vec::new();
    for (language, tag) in LANGUAGES.iter().enumerate() {
        let group: Vec<&Person> = people.iter().filter(|person| person.language == language).copied().collect();
        for (part, key, histogram) in histograms(snapshot, &group) {
            let is_scale = snapshot.parts[part].questions.iter().any(|q| q.key == key && q.kind == Kind::Scale);
            if !is_scale {
                continue;
            }
            let power = |power: u32| -> u64 {
                let values = (1..=SCALE.len() as u64).rev().zip(&histogram.choices);
                values.map(|(value, n)| n * value.pow(power)).sum()
            };
            moments.push((format!("{key} in {tag}"), group.len() as u64, power(1), power(2)));
        }
    }
    moments
}
