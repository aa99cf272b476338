//! What runs are made of, for whoever has to cover all of it: a new kind or step shows up here by itself.

use crate::model::{RunHalf, RunKind};
use crate::workflow::steps_of;

/// One step of a workflow. Two are equal when they are the same step, also of different workflows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepOutline {
    /// The word that the journal holds, such as `rollback_point`.
    pub name: &'static str,
    /// The half it belongs to.
    pub half: RunHalf,
    /// It is the point of no return.
    pub cut_over: bool,
    /// It leaves something behind, which is removed when the run is undone.
    pub undoable: bool,
    /// Where what it does lies in the program: steps of several workflows that do the same have the same.
    act: usize,
}

/// Every kind of run.
pub fn kinds() -> impl Iterator<Item = RunKind> {
    std::iter::successors(Some(RunKind::Bootstrap), |kind| match kind {
        RunKind::Bootstrap => Some(RunKind::Promote),
        RunKind::Promote => Some(RunKind::Refresh),
        RunKind::Refresh => Some(RunKind::RollBack),
        RunKind::RollBack => Some(RunKind::Rehearsal),
        RunKind::Rehearsal => None,
    })
}

/// The steps of a kind of run, both halves, in order.
pub fn outline(kind: RunKind) -> Vec<StepOutline> {
    steps_of(kind)
        .iter()
        .map(|step| StepOutline {
            name: step.name,
            half: step.half,
            cut_over: step.cut_over,
            undoable: step.undo.is_some(),
            act: step.act as usize,
        })
        .collect()
}
