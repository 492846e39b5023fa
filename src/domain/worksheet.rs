//! Documents that a team writes together on paper, signed by nobody and visibly not anonymous.

/// Which one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worksheet {
    /// Seventeen goals under five recommendations, on five levels. Source: 000.
    Scan,
    /// Statements that chafe, from red to green. Source: 001.
    Thermometer,
    /// What an action brings, before and after, for parents and for the school. Source: 003 annex 1.
    Checklist,
    /// What works and what does not. Source: 001.
    Plus,
    /// A problem with its causes and effects, and turned round. Source: 001.
    Tree,
    /// Questions for a meeting about the vision. Source: 002 step 1.
    Vision,
    /// Points of a good talk with a parent, and the forms that contact can take. Source: 002 step 2, 004 table 1.
    Agenda,
    /// What pupils like their parents and teachers to do. Source: 003 §5, 004.
    Class,
}

impl Worksheet {
    /// All of them, in the order in which a team meets them.
    pub const ALL: [Self; 8] = [
        Self::Vision,
        Self::Scan,
        Self::Thermometer,
        Self::Plus,
        Self::Tree,
        Self::Checklist,
        Self::Agenda,
        Self::Class,
    ];
    /// Goals under each recommendation. Source: 000.
    pub const GOALS: [usize; 5] = [5, 3, 2, 3, 4];
    /// Statements of the thermometer.
    pub const STATEMENTS: usize = 16;
    /// Questions of the vision meeting.
    pub const QUESTIONS: usize = 10;

    /// The word in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Scan => "scan",
            Self::Thermometer => "thermometer",
            Self::Checklist => "checklist",
            Self::Plus => "plus",
            Self::Tree => "tree",
            Self::Vision => "vision",
            Self::Agenda => "agenda",
            Self::Class => "class",
        }
    }

    /// Reads the word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }

    /// The name of its pictogram.
    pub fn pictogram(self) -> &'static str {
        match self {
            Self::Scan => "key-explicit",
            Self::Thermometer => "scale-mostly",
            Self::Checklist => "promise-pictures",
            Self::Plus => "question-opinion",
            Self::Tree => "carer-family",
            Self::Vision => "promise-think-along",
            Self::Agenda => "question-competence",
            Self::Class => "way-class",
        }
    }
}
