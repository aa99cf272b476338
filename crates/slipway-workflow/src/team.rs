//! What others have to say before a run replaces anything. The product asks the team's ledger; without a
//! team nobody has anything to say.

use futures_util::future::BoxFuture;

use serde_json::Value;

use crate::WorkflowError;
use crate::model::{EnvironmentRef, RunKind, StepState};

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

/// What a run that replaces an environment wrote down about one of its steps.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct StepWritten<'a> {
    pub connection_id: &'a str,
    pub project_id: &'a str,
    pub run_id: &'a str,
    pub target: &'a EnvironmentRef,
    pub step: &'a str,
    pub state: StepState,
    /// What it is about to do; the evidence is not among it.
    pub intent: Option<Value>,
    /// What it made, as far as others need it to go on.
    pub result: Option<Value>,
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

    /// Notes what a step wrote down, for whoever has to take the run over. Waits for nobody.
    fn wrote<'a>(&'a self, step: StepWritten<'a>) -> BoxFuture<'a, ()>;
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

    fn wrote<'a>(&'a self, _step: StepWritten<'a>) -> BoxFuture<'a, ()> {
        Box::pin(async {})
    }
}
