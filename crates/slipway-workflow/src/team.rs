//! What others have to say before a run replaces anything. The product asks the team's ledger; without a
//! team nobody has anything to say.

use futures_util::future::BoxFuture;

use crate::WorkflowError;
use crate::model::{EnvironmentRef, RunKind};

/// A run that is about to replace an environment.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Replacement<'a> {
    pub connection_id: &'a str,
    pub project_id: &'a str,
    pub run_id: &'a str,
    pub run_number: i64,
    pub kind: RunKind,
    pub target: &'a EnvironmentRef,
    /// Of the plan that is to be carried out.
    pub plan_digest: &'a str,
}

/// The others.
pub trait Team: Send + Sync + 'static {
    /// Why the plan must not be carried out now, as half a sentence; nothing where they let it pass. Asked
    /// at the gate.
    fn refusal<'a>(
        &'a self,
        plan: Replacement<'a>,
    ) -> BoxFuture<'a, Result<Option<String>, WorkflowError>>;

    /// Takes the environment's lock for the run, so that no other member's run replaces it meanwhile.
    ///
    /// Fails with [`WorkflowError::LockedByOther`] while another one has it.
    fn lock<'a>(&'a self, plan: Replacement<'a>) -> BoxFuture<'a, Result<(), WorkflowError>>;

    /// Whether the lock is the run's still. Asked just before the cut-over.
    ///
    /// Fails with [`WorkflowError::LockedByOther`] where another member took it over.
    fn holds_lock<'a>(&'a self, plan: Replacement<'a>) -> BoxFuture<'a, Result<(), WorkflowError>>;
}

/// There is none: whoever runs Slipway decides alone, and its data directory is the lock.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoTeam;

impl Team for NoTeam {
    fn refusal<'a>(
        &'a self,
        _plan: Replacement<'a>,
    ) -> BoxFuture<'a, Result<Option<String>, WorkflowError>> {
        Box::pin(async { Ok(None) })
    }

    fn lock<'a>(&'a self, _plan: Replacement<'a>) -> BoxFuture<'a, Result<(), WorkflowError>> {
        Box::pin(async { Ok(()) })
    }

    fn holds_lock<'a>(
        &'a self,
        _plan: Replacement<'a>,
    ) -> BoxFuture<'a, Result<(), WorkflowError>> {
        Box::pin(async { Ok(()) })
    }
}
