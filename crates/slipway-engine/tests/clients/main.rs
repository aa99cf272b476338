//! Neon's own clients drive the engine's program: its command line, its two npm packages and its Python
//! package. Every call they make, and every answer, passes through a check against Neon's specification.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod accounts;
mod command_line;
#[path = "../conformance/mod.rs"]
mod conformance;
mod packages;
mod program;
