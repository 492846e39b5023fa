//! The pictograms: one of its own for every question and choice, one frame, few bytes.

use std::collections::{BTreeMap, BTreeSet};

use drempel::{
    domain::{
        bank::{Bank, Kind, SCALE, Side},
        place::PlaceKind,
        promise::{Idea, PLACES, Progress, Ready},
    },
    web::ui::{has_pictogram, pictograms::drawing},
    words::PICTOGRAMS,
};

const COLOURS: [&str; 7] = ["#1d2b3a", "#2f78c4", "#f6b73c", "#d63a2f", "#3a9d5d", "#fff", "#dfe8f1"];

fn attributes<'a>(svg: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    svg.match_indices(name).filter_map(move |(at, _)| {
        let before = svg[..at].chars().next_back();
        let rest = svg[at + name.len()..].strip_prefix("=\"")?;
        before.is_some_and(char::is_whitespace).then(|| rest.split('"').next().unwrap())
    })
}

#[test]
fn every_question_and_choice_has_a_pictogram_of_its_own() {
    let bank = Bank::get();
    let mut signs = BTreeSet::new();
    // A mirrored question has the picture of its pair, so that a team sees what belongs together.
    let (mirrored, own): (Vec<_>, Vec<_>) = bank
        .questions
        .iter()
        .partition(|q| q.side == Side::Team && q.kind == Kind::Scale && (q.mirrors.is_some() || q.guesses.is_some()));
    assert!(mirrored.len() > 50);
    for question in mirrored {
        assert!(bank.questions.iter().any(|q| q.side == Side::Parents && q.sign == question.pictogram()));
    }
    for question in own {
        assert!(signs.insert(question.pictogram()), "{} is used twice", question.sign);
        for choice in question.choices.iter().filter(|_| question.guesses.is_none()) {
            // Questions of one set share their choices.
            let fresh = signs.insert(choice.sign.as_str());
            assert!(fresh || question.set.is_some(), "{} is used twice", choice.sign);
        }
    }
    let ideas: Vec<String> = Idea::all().iter().map(Idea::sign).collect();
    signs.extend(ideas.iter().map(String::as_str));
    let clips = drempel::voices::clips();
    signs.extend(clips.iter().map(|clip| clip.picture.as_str()));
    signs.extend(drempel::domain::worksheet::Worksheet::ALL.map(|one| one.pictogram()));
    let promises: Vec<String> = Ready::all().iter().map(Ready::sign).collect();
    signs.extend(promises.iter().map(String::as_str));
    signs.extend(PLACES.map(|(_, picture)| picture));
    let places: Vec<String> = PlaceKind::FOR_PARENTS
        .iter()
        .chain([&PlaceKind::Team])
        .map(|kind| format!("place-{}", kind.as_str()))
        .collect();
    signs.extend(places.iter().map(String::as_str));
    signs.extend(Progress::ALL.map(Progress::pictogram));
    signs.extend(SCALE.map(|(_, sign)| sign));
    for sign in &signs {
        assert!(has_pictogram(sign), "{sign} has no pictogram");
    }
    assert!(signs.len() > 100);
}

#[test]
fn no_two_pictograms_share_path_data() {
    let mut owner: BTreeMap<&str, &str> = BTreeMap::new();
    for (name, svg) in PICTOGRAMS {
        let paths: Vec<_> = attributes(svg, "d").collect();
        assert!(!paths.is_empty(), "{name}");
        for path in paths {
            if let Some(other) = owner.insert(path, name) {
                assert_eq!(other, *name, "{other} and {name} share a path: {path}");
            }
        }
    }
    assert!(owner.len() > PICTOGRAMS.len());
}

#[test]
fn all_are_drawn_on_one_frame_with_few_colours_and_few_bytes() {
    let mut bytes = 0;
    for (name, svg) in PICTOGRAMS {
        assert!(drawing(name).len() > 20);
        bytes += svg.len();
        assert!(svg.len() <= 900, "{name}: {} bytes", svg.len());
        for colour in attributes(svg, "fill").chain(attributes(svg, "stroke")).filter(|c| *c != "none") {
            let face = name.starts_with("scale-");
            assert!(COLOURS.contains(&colour) || colour == "currentColor" || face, "{name}: {colour}");
        }
        for foreign in ["<text", "<style", "<use", "<script", "href", " id=", " class=", "url("] {
            assert!(!svg.contains(foreign), "{name}: {foreign}");
        }
    }
    let mean = bytes / PICTOGRAMS.len();
    println!("{} pictograms, {mean} bytes on average", PICTOGRAMS.len());
    assert!(mean < 700);
}

#[test]
fn the_four_faces_differ_in_mouth_and_in_colour() {
    let faces = SCALE.map(|(_, sign)| drawing(sign));
    for (i, one) in faces.iter().enumerate() {
        for other in &faces[i + 1..] {
            let mouths = |face: &'static str| attributes(face, "d").collect::<BTreeSet<_>>();
            assert!(mouths(one).is_disjoint(&mouths(other)));
            let colours = |face: &'static str| attributes(face, "fill").next().unwrap();
            assert_ne!(colours(one), colours(other));
        }
    }
}
