//! Runs on a real engine: the journey, faults at every step, kills between any two.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod cancel;
mod checks;
mod faults;
mod journey;
mod kills;
mod old_journals;
mod outages;
mod policies;
mod refusals;
mod rehearsals;
mod support;
