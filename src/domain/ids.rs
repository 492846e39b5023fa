//! One type per kind of id, so that a place is never mistaken for a survey.
//!
//! Ids are drawn by the application (not counted up by the database): they tell nothing about order.

use rand::{Rng, RngExt};
use serde::{Deserialize, Serialize};

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub i64);

        impl $name {
            /// Draws a fresh id between 1 and 2⁵³ − 1, so that it also survives a trip through JavaScript.
            pub fn draw(random: &mut impl Rng) -> Self {
                Self(random.random_range(1..(1 << 53)))
            }
        }
    )*};
}

id! {
    /// A school: owns places, members and surveys.
    SchoolId,
    /// A place with a code, for years.
    SpotId,
    /// One round of asking.
    SurveyId,
    /// A person of a school team who signs in.
    MemberId,
    /// Something that a school promised to parents.
    PromiseId,
    /// A tablet of a school; the sitting of its votes has the same number.
    TabletId,
}
