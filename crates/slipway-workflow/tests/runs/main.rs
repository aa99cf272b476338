//! Runs on a real engine: the journey, faults at every step, kills between any two.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod bindings;
mod cancel;
mod faults;
mod journey;
mod kills;
mod outages;
mod pins;
mod policies;
mod refusals;
mod support;
