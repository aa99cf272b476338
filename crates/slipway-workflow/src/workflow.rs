//! What a workflow is made of.

use futures_util::future::BoxFuture;
use serde_json::Value;

use crate::WorkflowError;
use crate::context::StepContext;
use crate::model::{RunHalf, RunKind};

/// One step of a workflow: what it does, and how that is undone.
pub(crate) struct Step {
    /// A word that is stored.
    pub(crate) name: &'static str,
    /// Shown to people.
    pub(crate) title: &'static str,
    pub(crate) half: RunHalf,
    /// It is the point of no return: undone only by another run.
    pub(crate) cut_over: bool,
    pub(crate) act: Act,
    /// Absent where a step leaves nothing behind.
    pub(crate) undo: Option<Undo>,
}

/// Does what a step is for. It may be called again after it was interrupted anywhere, so it looks
/// first for what it made before.
pub(crate) type Act = for<'a> fn(&'a StepContext) -> BoxFuture<'a, Result<Acted, WorkflowError>>;

/// Removes what a step made; succeeds when nothing is there.
pub(crate) type Undo = for<'a> fn(&'a StepContext) -> BoxFuture<'a, Result<(), WorkflowError>>;

/// What came of a step.
#[derive(Debug)]
pub(crate) enum Acted {
    /// It did it.
    Done {
        /// Stored; later steps read it.
        result: Value,
        /// Shown to people.
        detail: String,
    },
    /// It is not used in this run.
    Skipped {
        /// Why, in words.
        detail: String,
    },
}

impl Acted {
    pub(crate) fn done(
        result: &impl serde::Serialize,
        detail: impl Into<String>,
    ) -> Result<Self, WorkflowError> {
        Ok(Self::Done {
            result: crate::journal::to_json(result)?,
            detail: detail.into(),
        })
    }
}

/// The steps of a kind of run, both halves, in order.
pub(crate) fn steps_of(kind: RunKind) -> &'static [Step] {
    match kind {
        RunKind::Bootstrap => crate::bootstrap::STEPS,
        RunKind::Promote => crate::promote::STEPS,
        RunKind::Refresh => crate::refresh::STEPS,
        RunKind::RollBack => crate::roll_back::STEPS,
        RunKind::Rehearsal => crate::rehearse::STEPS,
    }
}

/// Position of the point of no return; absent for a workflow that replaces nothing.
pub(crate) fn cut_over_index(kind: RunKind) -> Option<usize> {
    steps_of(kind).iter().position(|step| step.cut_over)
}
