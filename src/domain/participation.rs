//! The only thing that anybody learns of a running survey: about how many people took part.

/// People are told in steps of this many, rounded down.
pub const STEP: u64 = 5;

/// How many whole steps of [`STEP`] people.
pub fn steps(people: u64) -> u64 {
    people / STEP
}
