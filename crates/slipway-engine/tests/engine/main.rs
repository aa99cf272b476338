//! The engine over real HTTP, real PostgreSQL and its own proxy.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod hardship;
mod import;
mod kill;
mod lifecycle;
mod points;
mod program;
mod refusals;
mod restore;
mod same;
mod succession;
mod support;
