//! Where each counter of a survey stands in its vector of counters.
//!
//! ```text
//! for each facet that counts people only:   people of part 1, per value
//! for each part:
//!   for each value of the answer facet:     people | question 1: choices…, "I don't know", skipped | question 2: …
//! ```
//!
//! Each part has people of its own, because nothing links the two parts of one person.

use super::{
    ids::SpotId,
    survey::{Facet, Snapshot},
};

/// Offsets into the counters of one survey.
#[derive(Clone, Debug)]
pub struct Layout {
    facet: Option<Facet>,
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
        let (facet, spots) = (snapshot.facet, snapshot.spots.clone());
        let mut layout = Self { facet, spots, languages: snapshot.languages.len(), parts: Vec::new(), width: 0 };
        let people_only = Facet::ALL.into_iter().filter(|facet| Some(*facet) != layout.facet);
        layout.width = people_only.map(|facet| layout.values(facet)).sum();
        for part in &snapshot.parts {
            let mut stride = 1;
            let mut questions = Vec::new();
            for question in &part.questions {
                questions.push((stride, question.choices.len()));
                stride += question.choices.len() + 2;
            }
            layout.parts.push(PartLayout { start: layout.width, stride, questions });
            layout.width += stride * layout.groups();
        }
        layout
    }

    /// Number of counters.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Number of values of a facet. A place that came after the survey opened counts as "another".
    pub fn values(&self, facet: Facet) -> usize {
        match facet {
            Facet::Language => self.languages,
            Facet::Spot => self.spots.len() + 1,
        }
    }

    /// Number of values of the facet that breaks down answers; 1 when none does.
    pub fn groups(&self) -> usize {
        self.facet.map_or(1, |facet| self.values(facet))
    }

    /// The value of the answer facet of somebody who answers in this language at this place.
    pub fn group(&self, language: usize, spot: usize) -> usize {
        match self.facet {
            Some(Facet::Language) => language,
            Some(Facet::Spot) => spot,
            None => 0,
        }
    }

    /// Index of a place among the values of [`Facet::Spot`].
    pub fn spot(&self, spot: SpotId) -> usize {
        self.spots.iter().position(|known| *known == spot).unwrap_or(self.spots.len())
    }

    /// People of part 1 with this value of a facet, whether it breaks down answers or counts people only.
    pub fn counted(&self, facet: Facet, value: usize) -> usize {
        if self.facet == Some(facet) {
            return self.people(0, value);
        }
        let before = Facet::ALL.into_iter().take_while(|other| *other != facet);
        before.filter(|other| Some(*other) != self.facet).map(|other| self.values(other)).sum::<usize>() + value
    }

    /// People of a group who sent this part.
    pub fn people(&self, part: usize, group: usize) -> usize {
        self.parts[part].start + self.parts[part].stride * group
    }

    /// People who made this choice.
    pub fn choice(&self, part: usize, group: usize, question: usize, choice: usize) -> usize {
        self.people(part, group) + self.parts[part].questions[question].0 + choice
    }

    /// People who answered "I don't know".
    pub fn unknown(&self, part: usize, group: usize, question: usize) -> usize {
        self.choice(part, group, question, self.parts[part].questions[question].1)
    }

    /// People who skipped the question.
    pub fn skipped(&self, part: usize, group: usize, question: usize) -> usize {
        self.unknown(part, group, question) + 1
    }
}
