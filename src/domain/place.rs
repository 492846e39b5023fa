//! Places where a code hangs, and which of them fit a school.

use serde::{Deserialize, Serialize};

/// What kind of place it is. The pictogram and the name of a kind are found by its word: `place-gate`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum PlaceKind {
    /// The school gate.
    Gate,
    /// A letter that goes home.
    Letter,
    /// The stand at a school party.
    Stand,
    /// The door of a class.
    Class,
    /// The pupils' diary.
    Diary,
    /// The school bus.
    Bus,
    /// The school's website or app.
    Platform,
    /// The staff room: here the code leads to the team's own survey.
    Team,
    /// A helper asks aloud, with a tablet.
    Helper,
    /// Sheets of paper that the team types in.
    Paper,
}

impl PlaceKind {
    /// Those where parents are asked.
    pub const FOR_PARENTS: [Self; 7] =
        [Self::Gate, Self::Letter, Self::Stand, Self::Class, Self::Diary, Self::Bus, Self::Platform];

    /// Those where parents answer through somebody's hands: they have no poster.
    pub const BY_HAND: [Self; 2] = [Self::Helper, Self::Paper];

    /// Whether its code hangs somewhere for parents to scan.
    pub fn has_poster(self) -> bool {
        Self::FOR_PARENTS.contains(&self)
    }

    /// The word in the database and in names of pictograms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Gate => "gate",
            Self::Letter => "letter",
            Self::Stand => "stand",
            Self::Class => "class",
            Self::Diary => "diary",
            Self::Bus => "bus",
            Self::Platform => "platform",
            Self::Team => "team",
            Self::Helper => "helper",
            Self::Paper => "paper",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::FOR_PARENTS.into_iter().chain([Self::Team]).chain(Self::BY_HAND).find(|kind| kind.as_str() == word)
    }
}

/// What kind of school it is. Source: 004 rec. 3: age matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// Nursery school.
    Nursery,
    /// Primary school, with or without a nursery.
    Primary,
    /// Secondary school.
    Secondary,
    /// Special school.
    Special,
}

impl Stage {
    /// From young to old.
    pub const ALL: [Self; 4] = [Self::Nursery, Self::Primary, Self::Secondary, Self::Special];

    /// The word in the database and in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Nursery => "nursery",
            Self::Primary => "primary",
            Self::Secondary => "secondary",
            Self::Special => "special",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.as_str() == word)
    }

    /// The places that such a school begins with: secondary and special schools have hardly any gate.
    pub fn places(self) -> &'static [PlaceKind] {
        match self {
            Self::Nursery | Self::Primary => &[PlaceKind::Gate, PlaceKind::Letter, PlaceKind::Class],
            Self::Secondary => &[PlaceKind::Platform, PlaceKind::Letter, PlaceKind::Diary],
            Self::Special => &[PlaceKind::Bus, PlaceKind::Letter, PlaceKind::Diary],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stage_has_places_for_parents_and_every_word_reads_back() {
        for stage in Stage::ALL {
            assert_eq!(Stage::parse(stage.as_str()), Some(stage));
            assert!(stage.places().len() >= 3 && !stage.places().contains(&PlaceKind::Team));
        }
        for kind in PlaceKind::FOR_PARENTS.into_iter().chain(PlaceKind::BY_HAND) {
            assert_eq!(PlaceKind::parse(kind.as_str()), Some(kind));
        }
        assert_eq!((PlaceKind::parse("moon"), Stage::parse("moon")), (None, None));
    }
}
