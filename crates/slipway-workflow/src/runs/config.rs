//! What runs are made of, and what is asked of them.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use futures_util::future::BoxFuture;
use neon_api::client::Client;
use neon_api::ids::SnapshotId;
use slipway_ledger::Ledger;

use tokio::time::Instant;

use crate::WorkflowError;
use crate::databases::{Databases, PostgreSql};
use crate::faults::Faults;
use crate::model::{Colour, RollBackTo};
use crate::team::Team;

/// What [`Runs`] is made of.
pub struct RunsConfig {
    /// Where runs are kept.
    pub ledger: Ledger,
    /// Who speaks to the servers.
    pub clients: Arc<dyn Clients>,
    /// Time and new ids.
    pub surroundings: Arc<dyn Surroundings>,
    /// [`crate::NoFaults`] but in tests.
    pub faults: Arc<dyn Faults>,
    /// Who else decides.
    pub team: Arc<dyn Team>,
    /// How long to wait for what.
    pub budgets: Budgets,
}

/// Gives the client of a connection.
pub trait Clients: Send + Sync + 'static {
    /// Fails with [`WorkflowError::Missing`] for an unknown connection, [`WorkflowError::Unauthorized`]
    /// without a key, [`WorkflowError::Unreachable`] where the server cannot be started.
    fn client<'a>(&'a self, connection_id: &'a str)
    -> BoxFuture<'a, Result<Client, WorkflowError>>;
}

/// Time, chance and what is in databases, passed in. What has a default is another one in tests alone.
pub trait Surroundings: Send + Sync + 'static {
    /// The time of day.
    fn now(&self) -> DateTime<Utc>;
    /// An id that was never given before, of letters, digits and hyphens.
    fn new_id(&self) -> String;

    /// Now, on a clock that never goes back.
    fn instant(&self) -> Instant {
        Instant::now()
    }

    /// Comes back after that time.
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(time))
    }

    /// What answers behind connection strings.
    fn databases(&self) -> &dyn Databases {
        &PostgreSql
    }
}

/// The clock of the computer and random UUIDs.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemSurroundings;

impl Surroundings for SystemSurroundings {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn new_id(&self) -> String {
        uuid::Uuid::new_v4().to_string()
    }
}

/// How long a run waits for what.
#[derive(Clone, Copy, Debug)]
pub struct Budgets {
    /// For the operations of one step.
    pub operations: Duration,
    /// For a server that is away before a step fails.
    pub reconnect: Duration,
    /// For undoing one step that the server refuses to undo at the moment.
    pub undo: Duration,
    /// For preflight to find the project without operations.
    pub quiet: Duration,
    /// For a shutdown to let runs end their cut-over.
    pub shutdown: Duration,
    /// Since a cut-over, until which a policy rolls it back without asking. Later than that people have worked
    /// with what it made, and one of them decides.
    pub at_once: Duration,
}

impl Default for Budgets {
    fn default() -> Self {
        Self {
            operations: Duration::from_secs(3600),
            reconnect: Duration::from_secs(20),
            undo: Duration::from_secs(120),
            quiet: Duration::from_secs(30),
            shutdown: Duration::from_secs(30),
            at_once: Duration::from_secs(15 * 60),
        }
    }
}

/// What shall be begun. Environments are named by Slipway's own ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewRun {
    /// Makes a new environment from another; goes to its end.
    Bootstrap {
        /// The environment that is read.
        source: String,
        /// The new one's name, 1 to 32 characters.
        name: String,
        /// Its colour.
        colour: Colour,
    },
    /// Replaces `target` with `source`, towards production; stops with a plan.
    Promote {
        /// The environment that is read.
        source: String,
        /// The environment that is replaced.
        target: String,
    },
    /// Replaces `target` with `source`, away from production; stops with a plan.
    Refresh {
        /// The environment that is read.
        source: String,
        /// The environment that is replaced.
        target: String,
    },
    /// A promote of `source` to a copy of `target`, of which nothing is left; stops with a plan.
    Rehearsal {
        /// The environment that is read.
        source: String,
        /// The environment that is copied.
        target: String,
    },
    /// Replaces `target` with an earlier state of itself; stops with a plan.
    RollBack {
        /// The environment.
        target: String,
        /// One of [`Runs::ways_back`]; absent for [`Runs::way_back`].
        to: Option<RollBackTo>,
    },
}

/// What the start of Slipway did with one run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecoveryNotice {
    /// The run.
    pub run_id: String,
    /// Its number.
    pub run_number: i64,
    /// A sentence. What becomes of the run is told by a notice in the ledger, once it is known.
    pub text: String,
}

/// Where a roll back leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayBackTo {
    /// The snapshot that would be restored.
    pub snapshot_id: SnapshotId,
    /// Its name.
    pub snapshot_name: String,
    /// When it was taken.
    pub taken_at: DateTime<Utc>,
    /// The run that would be taken back; absent for a snapshot that no run took as its way back.
    pub undoes_run: Option<String>,
}
