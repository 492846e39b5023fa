//! The report after ten million answers against a thousand: opening the box and working out everything that the page
//! says. It reads counters, so it must not depend on how many people are in them.

use std::{hint::black_box, time::Instant};

use drempel::domain::{
    bank::Bank,
    counters::Counters,
    ids::SpotId,
    opening,
    place::Stage,
    report::{Ballots, Mirrored, Report, Sources, who::Profile},
    response::Response,
    survey::{Facet, Snapshot},
};

const FEW: usize = 1_000;
const MANY: usize = 10_000_000;
const ROUNDS: usize = 201;

/// Prints the time after many answers over the time after few.
pub fn compare() {
    let bank = Bank::get();
    let languages = ["nl", "fr", "en", "ar", "tr"].map(str::to_owned).to_vec();
    let plan = bank.plan("parents").unwrap();
    let snapshot =
        Snapshot::of(plan, bank, Stage::Primary, languages, vec![SpotId(1), SpotId(2)], 5, Some(Facet::Language));
    let few = answers(&snapshot);
    let mut many = Counters::zero(snapshot.layout().width());
    for _ in 0..MANY / FEW {
        many.merge(&few);
    }
    let (mut of_few, mut of_many) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        of_few.push(micros(&snapshot, &few));
        of_many.push(micros(&snapshot, &many));
    }
    let middle = |times: &mut Vec<f64>| {
        times.sort_by(f64::total_cmp);
        times[times.len() / 2]
    };
    let (few, many) = (middle(&mut of_few), middle(&mut of_many));
    println!("report after 10⁷ answers: {many:.0} µs, after 10³: {few:.0} µs, ratio {:.2}   ≤ 1.5", many / few);
}

/// A thousand different people, who answer both parts.
fn answers(snapshot: &Snapshot) -> Counters {
    let layout = snapshot.layout();
    let mut counters = Counters::zero(layout.width());
    for n in 0..FEW {
        for (part, asked) in snapshot.parts.iter().enumerate() {
            let choice = |place: usize, choices: &Vec<String>| choices[(n + place * n / 7) % choices.len()].clone();
            let answers: Vec<(String, String)> = asked
                .questions
                .iter()
                .enumerate()
                .map(|(place, asked)| (asked.key.clone(), choice(place, &asked.choices)))
                .collect();
            let answers = answers.iter().map(|(question, choice)| (question.as_str(), choice.as_str()));
            let response = Response::check(snapshot, part, &snapshot.languages[n % 5], answers).ok().unwrap();
            counters.add(&response.positions(&layout, SpotId(1)));
        }
    }
    counters
}

fn micros(snapshot: &Snapshot, counters: &Counters) -> f64 {
    let start = Instant::now();
    let opened = opening::open(snapshot, black_box(counters)).unwrap();
    let parents = Ballots { snapshot, opened: Some(&opened) };
    let profile = Profile { families: 180, ..Profile::default() };
    let sources =
        Sources { parents, mirror: Mirrored::Skipped, pupils: None, last: Some(parents), profile: &profile, voided: 0 };
    black_box(Report::of(&sources).unwrap().numbers());
    start.elapsed().as_secs_f64() * 1e6
}
