//! Names of things that the team meets everywhere: stages, places, dimensions, questions and choices.

use crate::{
    domain::{
        bank::{Bank, Dimension, Side, UNKNOWN},
        ids::SpotId,
        place::{PlaceKind, Stage},
        survey::{Facet, Survey, SurveyKind},
    },
    store::{schools::School, spots::Spot},
    words::{self, Lang, parent, team as say},
};

/// The key of the longer of the two surveys that ask of everything.
pub const PLAN_LONG: &str = "parents-long";
/// The key of the shorter one, which is the usual one.
pub const PLAN_SHORT: &str = "parents";

/// Languages with a line of their own on a sheet; the others stand with their names.
const LINES: usize = 8;

/// The languages of a school as sheets print them: those of most families with a line of their own, and the others.
pub fn printed_languages(school: &School) -> (Vec<Lang>, Vec<Lang>) {
    let mut languages: Vec<Lang> = school.languages.iter().filter_map(|tag| Lang::parse(tag)).collect();
    // A stable sort: where nothing is known of the families, the order in which languages are offered stays.
    languages.sort_by_key(|lang| std::cmp::Reverse(school.language_families.get(lang.tag()).copied().unwrap_or(0)));
    let others = languages.split_off(languages.len().min(LINES));
    (languages, others)
}

/// A stage of school.
pub fn stage(lang: Lang, stage: Stage) -> String {
    match stage {
        Stage::Nursery => say::stage_nursery(lang),
        Stage::Primary => say::stage_primary(lang),
        Stage::Secondary => say::stage_secondary(lang),
        Stage::Special => say::stage_special(lang),
    }
}

/// A kind of place.
pub fn place_kind(lang: Lang, kind: PlaceKind) -> String {
    match kind {
        PlaceKind::Gate => say::place_gate(lang),
        PlaceKind::Letter => say::place_letter(lang),
        PlaceKind::Stand => say::place_stand(lang),
        PlaceKind::Class => say::place_class(lang),
        PlaceKind::Diary => say::place_diary(lang),
        PlaceKind::Bus => say::place_bus(lang),
        PlaceKind::Platform => say::place_platform(lang),
        PlaceKind::Team => say::place_team(lang),
        PlaceKind::Helper => say::place_helper(lang),
        PlaceKind::Paper => say::place_paper(lang),
    }
}

/// A place: its own name beside its kind, if it has one.
pub fn place(lang: Lang, spot: &Spot) -> String {
    let kind = place_kind(lang, spot.kind);
    if spot.name.is_empty() { kind } else { say::place_named(lang, kind, spot.name.clone()) }
}

/// A value of a facet: a language in its own script, or a place.
pub fn value(lang: Lang, facet: Facet, value: &str, spots: &[Spot]) -> String {
    match facet {
        Facet::Language => Lang::parse(value).map_or_else(|| value.to_owned(), |lang| lang.name().to_owned()),
        Facet::Spot => {
            let id = value.parse().map(SpotId).ok();
            let spot = spots.iter().find(|spot| Some(spot.id) == id);
            spot.map_or_else(|| say::place_other(lang), |spot| place(lang, spot))
        }
    }
}

/// A dimension, as a thing that can be strong or weak.
pub fn dimension(lang: Lang, dimension: Dimension) -> String {
    match dimension {
        Dimension::Emotion => say::dimension_emotion(lang),
        Dimension::Knowledge => say::dimension_knowledge(lang),
        Dimension::Rational => say::dimension_rational(lang),
        Dimension::Conviction => say::dimension_conviction(lang),
        Dimension::Competence => say::dimension_competence(lang),
        Dimension::Behaviour => say::dimension_behaviour(lang),
        Dimension::Time => say::dimension_time(lang),
    }
}

/// What a question on the scale is about: its dimension where it stands for one, else the question itself.
pub fn rated(lang: Lang, key: &str) -> String {
    let bank = Bank::get();
    let of = bank.question(key).and_then(|asked| asked.dimension);
    match of.filter(|of| bank.of_dimension(Side::Parents, *of).is_some_and(|main| main.key == key)) {
        Some(of) => dimension(lang, of),
        None => say::quoted(lang, question(lang, key)),
    }
}

/// What a survey is about.
pub fn plan(lang: Lang, key: &str) -> String {
    match key {
        PLAN_LONG => say::plan_long(lang),
        "parents-keys" => say::plan_keys(lang),
        "parents-cards" => say::plan_cards(lang),
        "parents-after" => say::plan_after(lang),
        _ => match Dimension::ALL.into_iter().find(|dimension| key == format!("parents-{}", dimension.as_str())) {
            Some(of) => say::plan_deeper(lang, dimension(lang, of)),
            None => say::plan_short(lang),
        },
    }
}

/// A question as it was asked.
pub fn question(lang: Lang, key: &str) -> String {
    Bank::get().question(key).map_or_else(|| key.to_owned(), |question| words::bank(lang, &question.sign))
}

/// A choice of a question.
pub fn choice(lang: Lang, question: &str, choice: &str) -> String {
    if choice == UNKNOWN {
        return parent::unknown(lang);
    }
    let known = Bank::get().question(question).and_then(|question| {
        let sign = question.all_choices().into_iter().find(|(key, _)| *key == choice)?.1.to_owned();
        Some(words::bank(lang, &sign))
    });
    known.unwrap_or_else(|| choice.to_owned())
}

/// The pictogram of a question.
pub fn question_picture(key: &str) -> &'static str {
    Bank::get().question(key).map_or("ui-report", |question| question.pictogram())
}

/// The pictogram of a choice.
pub fn choice_picture(question: &str, choice: &str) -> &'static str {
    let question = Bank::get().question(question);
    let sign = question.and_then(|q| q.all_choices().into_iter().find(|(key, _)| *key == choice).map(|(_, sign)| sign));
    sign.unwrap_or("scale-unknown")
}

/// A survey, by the day on which it was opened.
pub fn survey(lang: Lang, survey: &Survey) -> String {
    let day = words::day_of_year(lang, survey.opens.date());
    match survey.snapshot.kind() {
        SurveyKind::Team => say::survey_name_team(lang, day),
        SurveyKind::Vote => say::survey_name_vote(lang, day),
        SurveyKind::Parents => match survey.snapshot.plan.as_str() {
            PLAN_SHORT | PLAN_LONG => say::survey_name(lang, day),
            key => say::survey_name_about(lang, day, plan(lang, key)),
        },
    }
}
