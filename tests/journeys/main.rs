//! Journeys through everything: real engine, real PostgreSQL, real window.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod cut_over_clients;
mod desktop;
mod headless;
mod keychains;
mod kills;
mod links;
mod second_start;
#[expect(dead_code, reason = "the tour uses the rest")]
#[path = "../support/mod.rs"]
mod support;
mod team;
