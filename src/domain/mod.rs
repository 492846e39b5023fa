//! What Drempel is about, with no HTTP, no SQL and no file: pure values and functions.
//!
//! Invariant: nothing in here does I/O or reads a clock. Held by `invariants::the_domain_does_no_io`.

pub mod bank;
pub mod class_talk;
pub mod code;
pub mod counters;
pub mod day;
pub mod ids;
pub mod layout;
pub mod mirror;
pub mod opening;
pub mod pairing;
pub mod paper;
pub mod participation;
pub mod partition;
pub mod place;
pub mod promise;
pub mod report;
pub mod response;
pub mod slip;
pub mod survey;
pub mod vote;
pub mod warnings;
pub mod worksheet;
