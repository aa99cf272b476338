//! The application without its window: connections, environments, pipeline, runs and jobs, behind
//! one type that the shell and the tests call alike.

pub mod ipc;
