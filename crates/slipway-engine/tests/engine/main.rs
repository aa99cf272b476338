//! The engine over real HTTP, real PostgreSQL and its own proxy.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod import;
mod kill;
mod lifecycle;
mod measures;
mod neon_time_travel;
mod refusals;
mod restore;
mod support;
mod time_travel;
