//! Drempel.
pub mod clock;
pub mod domain;
pub mod sealing;
pub mod serve;
pub mod settings;
pub mod store;
pub mod web;
pub mod words;
