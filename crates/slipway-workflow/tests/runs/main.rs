//! Runs on a real engine: the journey, faults at every step, kills between any two.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod bindings;
mod cancel;
mod checks;
mod comparison;
mod drop_tests;
mod faults;
mod front;
mod hangs;
mod holds;
mod journey;
mod kills;
mod late;
mod old_journals;
mod outages;
mod pins;
mod policies;
mod preflight;
mod readers;
mod refusals;
mod rehearsals;
mod roll_backs;
mod support;
