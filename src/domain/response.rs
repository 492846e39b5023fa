//! What one parent sends, checked. It lives in memory for some milliseconds and is never stored.

use super::{
    bank::UNKNOWN,
    ids::SpotId,
    layout::Layout,
    survey::{Asked, Facet, Snapshot},
};

/// The number that makes sending twice count once. It is drawn on the device and tied to nothing.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Receipt(pub [u8; 16]);

impl Receipt {
    /// Reads 32 hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.as_bytes();
        if digits.len() != 32 || !digits.iter().all(u8::is_ascii_hexdigit) {
            return None;
        }
        let mut receipt = [0; 16];
        for (byte, pair) in receipt.iter_mut().zip(digits.chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(Self(receipt))
    }

    /// 32 hexadecimal digits.
    pub fn to_hex(self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// One person's answers to one part of a survey. It can be neither printed nor serialised nor copied:
///
/// ```compile_fail
/// fn print<T: std::fmt::Debug>() {}
/// print::<drempel::domain::response::Response>();
/// ```
/// ```compile_fail
/// fn store<T: serde::Serialize>() {}
/// store::<drempel::domain::response::Response>();
/// ```
pub struct Response {
    part: usize,
    language: usize,
    answers: Vec<Answer>,
}

enum Answer {
    Choices(Vec<usize>),
    Unknown,
    Skipped,
}

/// Why a response cannot be counted. A parent's page never sends such a thing by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The survey has no such part.
    Part,
    /// The survey is not offered in this language.
    Language,
    /// The survey does not ask this question in this part.
    Question,
    /// The question has no such choice, or it was made twice.
    Choice,
    /// More choices than the question allows, or "all is fine" beside another.
    TooMany,
}

impl Response {
    /// Checks what was sent against the survey. `answers` are pairs of question key and choice key; a
    /// question that is not named was skipped.
    pub fn check<'a>(
        snapshot: &Snapshot,
        part: usize,
        language: &str,
        answers: impl Iterator<Item = (&'a str, &'a str)>,
    ) -> Result<Self, Refusal> {
        let asked = &snapshot.parts.get(part).ok_or(Refusal::Part)?.questions;
        let language = snapshot.languages.iter().position(|offered| offered == language).ok_or(Refusal::Language)?;
        let mut checked: Vec<Answer> = asked.iter().map(|_| Answer::Skipped).collect();
        for (key, choice) in answers {
            let question = asked.iter().position(|q| q.key == key).ok_or(Refusal::Question)?;
            checked[question].choose(&asked[question], choice)?;
        }
        Ok(Self { part, language, answers: checked })
    }

    /// The counters that this response raises by one.
    pub fn positions(&self, layout: &Layout, spot: SpotId) -> Vec<u32> {
        let spot = layout.spot(spot);
        let (part, group) = (self.part, layout.group(self.language, spot));
        let people = layout.people(part, group);
        let mut positions = vec![people];
        if part == 0 {
            let values = [(Facet::Language, self.language), (Facet::Spot, spot)];
            let counted = values.map(|(facet, value)| layout.counted(facet, value));
            positions.extend(counted.into_iter().filter(|position| *position != people));
        }
        for (question, answer) in self.answers.iter().enumerate() {
            match answer {
                Answer::Choices(choices) => {
                    positions.extend(choices.iter().map(|&c| layout.choice(part, group, question, c)));
                }
                Answer::Unknown => positions.push(layout.unknown(part, group, question)),
                Answer::Skipped => positions.push(layout.skipped(part, group, question)),
            }
        }
        positions.into_iter().map(|p| u32::try_from(p).expect("a survey has some hundred counters")).collect()
    }
}

impl Answer {
    fn choose(&mut self, asked: &Asked, key: &str) -> Result<(), Refusal> {
        if key == UNKNOWN && asked.kind.may_be_unknown() {
            let first = matches!(self, Self::Skipped);
            *self = Self::Unknown;
            return if first { Ok(()) } else { Err(Refusal::TooMany) };
        }
        let choice = asked.choices.iter().position(|c| c == key).ok_or(Refusal::Choice)?;
        let mut chosen = match std::mem::replace(self, Self::Skipped) {
            Self::Skipped => Vec::new(),
            Self::Choices(chosen) => chosen,
            Self::Unknown => return Err(Refusal::TooMany),
        };
        if chosen.contains(&choice) {
            return Err(Refusal::Choice);
        }
        chosen.push(choice);
        let alone = asked.alone.as_ref().and_then(|alone| asked.choices.iter().position(|c| c == alone));
        if chosen.len() > asked.max || (chosen.len() > 1 && chosen.iter().any(|c| Some(*c) == alone)) {
            return Err(Refusal::TooMany);
        }
        *self = Self::Choices(chosen);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{bank::Bank, counters::Counters, place::Stage};

    const FACETS: [Option<Facet>; 3] = [Some(Facet::Language), Some(Facet::Spot), None];

    fn snapshot() -> Snapshot {
        by(Some(Facet::Language))
    }

    fn by(facet: Option<Facet>) -> Snapshot {
        let bank = Bank::get();
        let languages = vec!["nl".to_owned(), "ar".to_owned()];
        Snapshot::of(
            bank.plan("parents").unwrap(),
            bank,
            Stage::Primary,
            languages,
            vec![SpotId(1), SpotId(2)],
            5,
            facet,
        )
    }

    fn check(part: usize, language: &str, answers: &[(&str, &str)]) -> Result<Response, Refusal> {
        Response::check(&snapshot(), part, language, answers.iter().copied())
    }

    #[test]
    fn only_what_the_survey_offers_is_taken() {
        assert!(check(0, "ar", &[("emotion", "yes"), ("barriers", "time"), ("barriers", "money")]).is_ok());
        assert!(check(0, "nl", &[]).is_ok(), "everything may be skipped");
        let refused = |part, language, answers: &[_]| check(part, language, answers).err().unwrap();
        assert_eq!(refused(2, "nl", &[]), Refusal::Part);
        assert_eq!(refused(0, "xx", &[]), Refusal::Language);
        assert_eq!(refused(0, "nl", &[("time", "yes")]), Refusal::Question);
        assert_eq!(refused(0, "nl", &[("emotion", "very")]), Refusal::Choice);
        assert_eq!(refused(0, "nl", &[("barriers", "unknown")]), Refusal::Choice);
        assert_eq!(refused(0, "nl", &[("barriers", "time"), ("barriers", "time")]), Refusal::Choice);
        assert_eq!(refused(0, "nl", &[("emotion", "yes"), ("emotion", "no")]), Refusal::TooMany);
        assert_eq!(refused(0, "nl", &[("emotion", "yes"), ("emotion", "unknown")]), Refusal::TooMany);
        assert_eq!(refused(0, "nl", &[("barriers", "none"), ("barriers", "time")]), Refusal::TooMany);
        assert_eq!(refused(0, "nl", &[("wishes", "coffee"), ("wishes", "hour"), ("wishes", "tips")]), Refusal::TooMany);
    }

    #[test]
    fn every_counter_has_one_meaning() {
        for facet in FACETS {
            let snapshot = by(facet);
            let layout = snapshot.layout();
            let mut seen = Counters::zero(layout.width());
            for other in Facet::ALL.into_iter().filter(|other| Some(*other) != facet) {
                for value in 0..layout.values(other) {
                    seen.add(&[layout.counted(other, value) as u32]);
                }
            }
            for (part, questions) in snapshot.parts.iter().enumerate() {
                for group in 0..layout.groups() {
                    seen.add(&[layout.people(part, group) as u32]);
                    for (question, asked) in questions.questions.iter().enumerate() {
                        for choice in 0..asked.choices.len() {
                            seen.add(&[layout.choice(part, group, question, choice) as u32]);
                        }
                        seen.add(&[layout.unknown(part, group, question) as u32]);
                        seen.add(&[layout.skipped(part, group, question) as u32]);
                    }
                }
            }
            assert!((0..layout.width()).all(|position| seen.at(position) == 1), "{facet:?}");
        }
    }

    /// A6: one facet breaks down answers, the others count people only.
    #[test]
    fn only_the_answer_facet_breaks_down_answers() {
        let answers = [("emotion", "yes"), ("barriers", "time"), ("wishes", "coffee")];
        for facet in FACETS {
            let snapshot = by(facet);
            let layout = snapshot.layout();
            let first = layout.people(0, 0);
            let send = |language: &str, spot: i64| {
                let response = Response::check(&snapshot, 0, language, answers.iter().copied()).ok().unwrap();
                let positions = response.positions(&layout, SpotId(spot));
                let all: std::collections::BTreeSet<_> = positions.iter().collect();
                assert_eq!(all.len(), positions.len(), "nobody is counted twice");
                positions.into_iter().filter(|position| *position as usize >= first).collect::<Vec<_>>()
            };
            let same = |one: Vec<u32>, other: Vec<u32>| one == other;
            assert_eq!(same(send("nl", 1), send("nl", 2)), facet != Some(Facet::Spot));
            assert_eq!(same(send("nl", 2), send("nl", 9)), facet != Some(Facet::Spot));
            assert_eq!(same(send("nl", 1), send("ar", 1)), facet != Some(Facet::Language));
            let second = Response::check(&snapshot, 1, "ar", [("time", "no")].into_iter()).ok().unwrap();
            let second = second.positions(&layout, SpotId(1));
            assert!(second.iter().all(|at| *at as usize >= layout.people(1, 0)), "part 2 counts nobody twice");
        }
    }

    #[test]
    fn receipts_are_32_hexadecimal_digits() {
        let receipt = Receipt::parse("00ff112233445566778899aabbccddee").unwrap();
        assert_eq!(receipt.to_hex(), "00ff112233445566778899aabbccddee");
        for wrong in ["", "00", "zz112233445566778899aabbccddeeff", "+0ff112233445566778899aabbccddee"] {
            assert!(Receipt::parse(wrong).is_none(), "{wrong}");
        }
    }
}
