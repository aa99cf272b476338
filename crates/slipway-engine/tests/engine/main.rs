//! The engine over real HTTP, real PostgreSQL and its own proxy.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../conformance/mod.rs"]
mod conformance;
mod import;
mod kill;
mod lifecycle;
mod refusals;
mod restore;
mod support;
