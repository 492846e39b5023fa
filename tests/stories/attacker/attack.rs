//! What the adversary tries with everything that it saw.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    people::{Person, SchoolOfPeople},
    seen::{Cell, Claim, Seen},
};

/// Everything that the adversary learns of fewer than k people. Empty when the school keeps its secrets.
pub fn leaks(school: &SchoolOfPeople, seen: &Seen) -> Vec<String> {
    let mut leaks = Vec::new();
    leaks.extend(small_bases(school, seen));
    leaks.extend(small_groups(school, seen));
    leaks.extend(near_unanimity(school, seen));
    leaks.extend(sums_of_squares(school, seen));
    leaks.extend(counters_in_the_clear(seen));
    leaks.extend(answers_on_the_tablet(school, seen));
    leaks.extend(seen.telling.iter().map(|page| format!("a page that changes while parents answer: {page}")));
    leaks.extend(seen.participation.iter().filter(|n| *n % 5 != 0).map(|n| format!("participation of exactly {n}")));
    leaks
}

/// Directly: a figure that stands on fewer than k people.
fn small_bases(school: &SchoolOfPeople, seen: &Seen) -> Vec<String> {
    let small =
        |claim: &&Claim| ["answered", "people"].contains(&claim.what.as_str()) && (1..school.k).contains(&claim.n);
    let smallest = if seen.claims.iter().any(|claim| claim.side == "team") { 5 } else { school.k };
    let claims = seen
        .claims
        .iter()
        .chain(&seen.tallies)
        .filter(small)
        .filter(|claim| claim.side != "team" || claim.n < smallest);
    claims.map(|claim| format!("{claim:?}")).collect()
}

/// By adding and subtracting: which groups of fewer than k people can be put together from the published ones, in all
/// states? For each question and choice the published sums are vectors over cells; a small group leaks when its
/// vector lies in their span. All differences of two states are in there too.
fn small_groups(school: &SchoolOfPeople, seen: &Seen) -> Vec<String> {
    let Some(snapshot) = &seen.snapshot else { return Vec::new() };
    let people = |part: usize| {
        let mut people: BTreeMap<Cell, u64> = BTreeMap::new();
        for person in school.counted().filter(|person| person.parts.len() > part) {
            *people.entry((person.language, person.spot, person.day)).or_default() += 1;
        }
        people
    };
    let mut published: BTreeMap<(usize, &str, &str), BTreeSet<&BTreeSet<Cell>>> = BTreeMap::new();
    let all = seen.claims.iter().chain(&seen.tallies);
    for claim in all.filter(|claim| claim.side == "parents" && claim.what != "people") {
        let (part, ..) = snapshot.find(&claim.question).unwrap();
        published.entry((part, &claim.question, &claim.what)).or_default().insert(&claim.cells);
    }
    let spans: BTreeSet<(usize, Vec<&BTreeSet<Cell>>)> =
        published.into_iter().map(|((part, ..), groups)| (part, groups.into_iter().collect())).collect();
    spans.iter().filter_map(|(part, groups)| small_group_in_span(groups, &people(*part), school.k)).collect()
}

/// The first group of fewer than k people whose vector lies in the span of these groups.
fn small_group_in_span(groups: &[&BTreeSet<Cell>], people: &BTreeMap<Cell, u64>, k: u64) -> Option<String> {
    // Cells that all groups treat alike can never be told apart: they are one class.
    let mut classes: BTreeMap<Vec<bool>, u64> = BTreeMap::new();
    for (cell, n) in people {
        *classes.entry(groups.iter().map(|group| group.contains(cell)).collect()).or_default() += n;
    }
    let classes: Vec<(Vec<bool>, u64)> = classes.into_iter().collect();
    let rows: Vec<Vec<f64>> = (0..groups.len())
        .map(|group| classes.iter().map(|(member, _)| f64::from(u8::from(member[group]))).collect())
        .collect();
    let small: Vec<usize> = (0..classes.len()).filter(|&class| classes[class].1 < k).collect();
    let rank_before = rank(&rows);
    // Every set of small classes that is still small together.
    for subset in 1_u32..1 << small.len().min(12) {
        let chosen: Vec<usize> =
            (0..small.len()).filter(|bit| subset & (1 << bit) != 0).map(|bit| small[bit]).collect();
        let together: u64 = chosen.iter().map(|&class| classes[class].1).sum();
        if together >= k {
            continue;
        }
        let target: Vec<f64> = (0..classes.len()).map(|class| f64::from(u8::from(chosen.contains(&class)))).collect();
        let mut with = rows.clone();
        with.push(target);
        if rank(&with) == rank_before {
            return Some(format!("a group of {together} people can be worked out"));
        }
    }
    None
}

/// The rank of a matrix.
fn rank(rows: &[Vec<f64>]) -> usize {
    let mut rows = rows.to_vec();
    let (mut rank, columns) = (0, rows.first().map_or(0, Vec::len));
    for column in 0..columns {
        let Some(pivot) = (rank..rows.len()).find(|&row| rows[row][column].abs() > 1e-9) else { continue };
        rows.swap(rank, pivot);
        let (head, tail) = rows.split_at_mut(rank + 1);
        for row in tail {
            let factor = row[column] / head[rank][column];
            for (value, above) in row.iter_mut().zip(&head[rank]) {
                *value -= factor * above;
            }
        }
        rank += 1;
    }
    rank
}

/// Where fewer than twenty answered, and all but one alike, no figure may come out of any identity: not of the group,
/// nor as everybody less the others.
fn near_unanimity(school: &SchoolOfPeople, seen: &Seen) -> Vec<String> {
    let mut leaks = Vec::new();
    let mut published: BTreeMap<&str, Vec<&Claim>> = BTreeMap::new();
    for claim in seen.claims.iter().filter(|claim| claim.side == "parents" && claim.what == "answered") {
        published.entry(&claim.question).or_default().push(claim);
    }
    for (question, claims) in published {
        let mut groups: Vec<BTreeSet<Cell>> = claims.iter().map(|claim| claim.cells.clone()).collect();
        // What is left of one when another is taken away.
        for one in &claims {
            for other in claims.iter().filter(|other| other.cells.is_subset(&one.cells) && other.cells != one.cells) {
                groups.push(one.cells.difference(&other.cells).copied().collect());
            }
        }
        for group in groups {
            let of_group = |person: &&Person| group.contains(&(person.language, person.spot, person.day));
            let given = school.counted().filter(of_group).flat_map(|person| person.parts.iter().flatten());
            let given: Vec<&str> = given.filter(|(q, _)| q == question).map(|(_, choice)| choice.as_str()).collect();
            let most =
                given.iter().map(|choice| given.iter().filter(|other| other == &choice).count()).max().unwrap_or(0);
            if !given.is_empty() && given.len() < 20 && most + 1 >= given.len() {
                leaks.push(format!("{question}: {most} of {} say the same, and the figure is known", given.len()));
            }
        }
    }
    leaks
}

/// From sums and sums of squares: whole numbers that fit are often the only ones.
fn sums_of_squares(school: &SchoolOfPeople, seen: &Seen) -> Vec<String> {
    let mut leaks = Vec::new();
    for (name, people, sum, squares) in &seen.moments {
        let mut fitting = Vec::new();
        for yes in 0..=*people {
            for mostly in 0..=*people - yes {
                for little in 0..=*people - yes - mostly {
                    let left = sum.checked_sub(4 * yes + 3 * mostly + 2 * little);
                    let Some(no) = left.filter(|no| yes + mostly + little + no <= *people) else { continue };
                    if 16 * yes + 9 * mostly + 4 * little + no == *squares {
                        fitting.push((yes, mostly, little, no));
                    }
                }
            }
        }
        if let [(yes, mostly, little, no)] = fitting[..]
            && (1..school.k).contains(&(yes + mostly + little + no))
        {
            leaks.push(format!("{name}: exactly {yes}, {mostly}, {little}, {no}"));
        }
    }
    leaks
}

/// On the helper's tablet: an answer that can be read, or told from another by its length or by being the same.
fn answers_on_the_tablet(school: &SchoolOfPeople, seen: &Seen) -> Vec<String> {
    let mut leaks = Vec::new();
    let keys: BTreeSet<&str> =
        school.people.iter().flat_map(|person| person.parts.iter().flatten()).map(|(key, _)| key.as_str()).collect();
    for entry in &seen.waited {
        let holds = |key: &str| entry.windows(key.len()).any(|window| window == key.as_bytes());
        leaks.extend(keys.iter().filter(|key| key.len() > 5 && holds(key)).map(|key| format!("{key} on the tablet")));
    }
    let lengths: BTreeSet<usize> = seen.waited.iter().map(Vec::len).collect();
    let distinct: BTreeSet<&Vec<u8>> = seen.waited.iter().collect();
    if lengths.len() > 1 || distinct.len() < seen.waited.len() {
        leaks.push(format!(
            "what waits on the tablet differs: {lengths:?}, {} of {}",
            distinct.len(),
            seen.waited.len()
        ));
    }
    leaks
}

/// In what a thief holds: a run of small whole numbers is a vector of counters.
fn counters_in_the_clear(seen: &Seen) -> Option<String> {
    const RUN: usize = 8;
    let readable = |bytes: &[u8]| {
        (0..4).any(|offset| {
            let words: Vec<u32> = bytes
                .get(offset..)
                .unwrap_or_default()
                .as_chunks::<4>()
                .0
                .iter()
                .map(|w| u32::from_le_bytes(*w))
                .collect();
            words.windows(RUN).any(|run| run.iter().all(|n| *n < 10_000) && run.iter().any(|n| *n > 0))
        })
    };
    seen.stolen.iter().any(|bytes| readable(bytes)).then(|| "counters can be read in the stolen database".to_owned())
}
