//! What a person can read aloud for parents: one clip for each sentence that stands on their screens.
//!
//! Which voice speaks: a person's recording, else a voice of the device in that language, else none. A recording
//! counts only while its sentence is still worded as it was read.

use std::collections::BTreeMap;

use crate::{
    domain::bank::{Bank, Question, SCALE, Side},
    words::{self, Lang, parent as say},
};

mod mp4;
pub mod pack;
pub mod sound;

/// A sentence that can be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clip {
    /// Its key: that of a message, or of one with a number in it, as `choose-up-to-2`.
    pub key: String,
    /// The picture that stands beside it.
    pub picture: String,
    /// 1 for what the default survey says first, up to 3.
    pub priority: u8,
}

/// Recordings of a school by language and clip: each with the name under which it is served.
pub type Voices = BTreeMap<String, BTreeMap<String, String>>;

/// The languages' own invitation, which the tile of a language says.
pub const INVITATION: &str = "start-pick";
/// The last priority that is for parents.
const LAST: u8 = 3;
/// Words of the parent's page beside the questions, with the picture that stands there.
const PAGE: [(&str, &str); 9] = [
    ("start-title", "kind-parents"),
    (INVITATION, "ui-language"),
    ("anonymity-tally", "anonymity-tally"),
    ("anonymity-nobody", "anonymity-nobody"),
    ("anonymity-box", "anonymity-box"),
    ("unknown", "scale-unknown"),
    ("choose-full", "ui-warn"),
    ("thanks-title", "ui-thanks"),
    ("thanks-counted", "ui-thanks"),
];

/// The key of the hint how many pictures can be chosen.
pub fn up_to(max: usize) -> String {
    format!("choose-up-to-{max}")
}

/// Everything that can be recorded, in the order in which it helps most.
pub fn clips() -> Vec<Clip> {
    let mut clips: Vec<Clip> = Vec::new();
    let mut add = |key: &str, picture: &str, priority| {
        if clips.iter().all(|clip| clip.key != key) {
            clips.push(Clip { key: key.to_owned(), picture: picture.to_owned(), priority });
        }
    };
    for priority in 1..=LAST {
        for (key, picture) in PAGE.iter().filter(|_| priority == 1) {
            add(key, picture, priority);
        }
        let asked = |q: &&Question| q.is_for(Side::Parents) && q.voice == priority;
        for question in Bank::get().questions.iter().filter(asked) {
            add(&question.sign, question.pictogram(), priority);
            if question.max > 0 {
                add(&up_to(question.max), question.pictogram(), priority);
            }
            for choice in &question.choices {
                // What no survey offers by itself waits.
                let later = choice.default_in.as_ref().is_some_and(Vec::is_empty);
                if !later || priority == LAST {
                    add(&choice.sign, &choice.sign, priority);
                }
            }
        }
        for (_, sign) in SCALE.iter().filter(|_| priority == 1) {
            add(sign, sign, priority);
        }
    }
    for question in Bank::get().questions.iter().filter(|q| q.is_for(Side::Parents)) {
        for choice in &question.choices {
            add(&choice.sign, &choice.sign, LAST);
        }
    }
    clips
}

/// The sentence of a clip.
pub fn text(lang: Lang, key: &str) -> Option<String> {
    let up_to = key.strip_prefix("choose-up-to-").and_then(|max| max.parse::<usize>().ok());
    let text = match up_to {
        Some(max) => Some(say::choose_up_to(lang, max)),
        None => words::spoken(lang, key),
    };
    text.map(|text| words::plain(&text))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_sentence_of_the_parents_survey_can_be_recorded_and_the_default_survey_comes_first() {
        let clips = clips();
        let keys: BTreeSet<&str> = clips.iter().map(|clip| clip.key.as_str()).collect();
        assert_eq!(keys.len(), clips.len());
        assert!(clips.is_sorted_by_key(|clip| clip.priority));
        let bank = Bank::get();
        for question in bank.questions.iter().filter(|q| q.is_for(Side::Parents)) {
            let all = question.all_choices().into_iter().map(|(_, sign)| sign).chain([question.sign.as_str()]);
            assert!(all.clone().all(|sign| keys.contains(sign)), "{}", question.key);
        }
        let first = |key: &str| clips.iter().find(|clip| clip.key == key).unwrap().priority;
        assert_eq!(["question-emotion", "scale-yes", "anonymity-box"].map(first), [1, 1, 1]);
        assert_eq!(["question-time", "question-listen", "question-accepted"].map(first), [2, 2, 3]);
        for lang in Lang::all() {
            assert!(clips.iter().all(|clip| text(lang, &clip.key).is_some_and(|text| !text.is_empty())));
        }
    }
}
