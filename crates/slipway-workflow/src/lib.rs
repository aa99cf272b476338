//! Runs: bootstrap, promote, refresh and roll back, each a journal first.
//!
//! A run has two halves. *Prepare* makes and inspects a candidate and ends in a plan; *execute*
//! carries an accepted plan out. Before a step acts, its intent stands in the ledger; after it, its
//! result. So a run that was interrupted anywhere is continued or undone by the next start.
//!
//! - [`runs`] is what the application calls. [`model`] is what it is told.
//! - `bootstrap`, `promote`, `refresh`, `roll_back`: one file a workflow, made of the steps in `steps`.
//! - `runner` carries steps out, `unwind` undoes them; [`transition`] says what may follow what.
//! - [`recovery`] decides what becomes of an interrupted run; it only decides.
//! - [`gate`] is the only source of the permit that the cut-over takes.
//!
//! Nothing here knows which server it speaks to: it asks for capabilities, never for names.

mod binding;
mod error;
mod faults;
pub mod gate;
pub mod model;
mod names;
pub mod recovery;
pub mod transition;

mod bootstrap;
mod context;
pub mod databases;
mod drop_test;
mod earlier;
mod history;
mod journal;
mod outcome;
mod outline;
mod pin;
mod policy;
mod promote;
mod refresh;
mod rehearse;
mod roll_back;
mod runner;
pub mod runs;
mod steps;
mod team;
mod unwind;
mod workflow;

pub use slipway_ledger::digest;

pub use error::{BoxedError, NEXT_AFTER_ALTERED, WorkflowError, after_refusal};
pub use faults::{Fault, Faults, Moment, NoFaults};
pub use names::{is_of_run, is_way_back, run_number_in_name};
pub use outline::{StepOutline, kinds, outline};
pub use runs::{
    Abandoned, Budgets, Clients, Kept, KeptKind, NewRun, RecoveryNotice, Runs, RunsConfig,
    Standing, StepTold, Surroundings, SystemSurroundings, TakenOver, WayBackTo,
};
pub use team::{NoTeam, Replacement, StepWritten, Team};
