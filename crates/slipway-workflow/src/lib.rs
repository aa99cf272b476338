//! Runs: plan, journal, runner, recovery and gate, and one file a workflow.

pub mod model;
