//! Everything Slipway remembers by itself, in one SQLite file: the journal of runs, the append-only
//! list of events, and settings.
//!
//! ```text
//! slipway.db                    the file, in WAL mode; what decides anything with synchronous=FULL
//! slipway.db.before-version-N   a copy taken before a migration to version N
//! ```
//!
//! What a row means is the workflow's matter: kinds, states and JSON documents pass through here as
//! text, and whoever reads them decides whether the text is one that they know. Every call runs on
//! one thread of its own, so that two writes never overlap and no caller's thread waits for a disk.
//!
//! The events are a chain: each one bears a digest over itself and the one before it, so that one which
//! was changed by hand is found. What environments there are, and what they demand, follows from them:
//! their table is only what the events say so far, and is made so again where it says anything else.

mod chain;
mod credentials;
pub mod digest;
mod environments;
mod events;
mod projects;
mod runs;
mod schema;
mod settings;
mod store;
mod teams;

pub use chain::ChainHead;
pub use credentials::CredentialRow;
pub use environments::EnvironmentRow;
pub use events::{Event, NewEvent};
pub use projects::{ConnectionHoldings, KnownProjectRow};
pub use runs::{
    AdoptedRun, IntentWritten, LogRow, NewRun, NewStep, OperationRow, PlanRow, RunChange, RunRow,
    StepChange, StepRow,
};
pub use settings::{ConnectionRow, CurrentProject, NoticeRow};
pub use store::{Ledger, LedgerError};
pub use teams::{TeamDraftRow, TeamEventRow, TeamNotedRow, TeamRow};
