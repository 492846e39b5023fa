//! The right to read or change things of one school. Only a session, a code, a link of a volunteer, the keeper or the
//! demonstration makes one.

use crate::domain::ids::SchoolId;

/// Proof that the caller may act for this school.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SchoolScope(SchoolId);

impl SchoolScope {
    /// Inside the store only: from a session, from a code, or from the clock that closes surveys.
    pub(super) fn of(school: SchoolId) -> Self {
        Self(school)
    }

    /// Whose things these are.
    pub fn school(self) -> SchoolId {
        self.0
    }
}
