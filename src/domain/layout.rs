//! Where each counter of a survey stands in its vector of counters.
//!
//! ```text
//! for each place (and "another"):   people of part 1
//! for each part:
//!   for each language:              people | question 1: choices…, "I don't know", skipped | question 2: …
//! ```
//!
//! Each part has people of its own, because nothing links the two parts of one person.

use super::{ids::SpotId, survey::Snapshot};

/// Offsets into the counters of one survey.
#[derive(Clone, Debug)]
pub struct Layout {
    spots: Vec<SpotId>,
    languages: usize,
    parts: Vec<PartLayout>,
    width: usize,
}

#[derive(Clone, Debug)]
struct PartLayout {
    start: usize,
    stride: usize,
    /// Offset within a stride, and number of choices.
    questions: Vec<(usize, usize)>,
}

impl Layout {
    /// The layout of a snapshot. It depends on nothing else, so it is the same on every copy of the service.
    pub fn of(snapshot: &Snapshot) -> Self {
        let languages = snapshot.languages.len();
        let mut width = snapshot.spots.len() + 1;
        let mut parts = Vec::new();
        for part in &snapshot.parts {
            let mut stride = 1;
            let mut questions = Vec::new();
            for question in &part.questions {
                questions.push((stride, question.choices.len()));
                stride += question.choices.len() + 2;
            }
            parts.push(PartLayout { start: width, stride, questions });
            width += stride * languages;
        }
        Self { spots: snapshot.spots.clone(), languages, parts, width }
    }

    /// Number of counters.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Number of values of the facet that breaks down answers.
    pub fn languages(&self) -> usize {
        self.languages
    }

    /// People at a place; a place that came after the survey opened counts as "another".
    pub fn spot(&self, spot: SpotId) -> usize {
        self.spots.iter().position(|known| *known == spot).unwrap_or(self.spots.len())
    }

    /// Number of places, "another" included. They are positions `0..spots()`.
    pub fn spots(&self) -> usize {
        self.spots.len() + 1
    }

    /// People who sent this part in this language.
    pub fn people(&self, part: usize, language: usize) -> usize {
        self.parts[part].start + self.parts[part].stride * language
    }

    /// People who made this choice.
    pub fn choice(&self, part: usize, language: usize, question: usize, choice: usize) -> usize {
        self.people(part, language) + self.parts[part].questions[question].0 + choice
    }

    /// People who answered "I don't know".
    pub fn unknown(&self, part: usize, language: usize, question: usize) -> usize {
        self.choice(part, language, question, self.parts[part].questions[question].1)
    }

    /// People who skipped the question.
    pub fn skipped(&self, part: usize, language: usize, question: usize) -> usize {
        self.unknown(part, language, question) + 1
    }
}
