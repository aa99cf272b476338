//! The engine over real HTTP, real PostgreSQL and its own proxy.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod accounts;
mod client;
#[path = "../conformance/mod.rs"]
mod conformance;
mod connections;
mod contract;
mod deleted_projects;
mod hardship;
mod import;
mod kill;
mod lifecycle;
mod measures;
mod neon_time_travel;
mod plans;
mod points;
mod program;
mod read_only;
mod refusals;
mod restore;
mod rules;
mod same;
mod schedules;
mod schemas;
mod succession;
mod support;
mod time_travel;
