//! What may follow what, for steps and for runs: one total function each.

use crate::model::{RunStatus, StepState};

/// What happens to a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepEvent {
    /// It begins, or begins again after a restart.
    Begin,
    /// It did what it is for.
    Finish,
    /// It is not used.
    Skip,
    /// It could not do what it is for, or could not be undone.
    Fail,
    /// Undoing begins, or begins again after a restart.
    Undo,
    /// Nothing of it is left.
    Undone,
}

/// What happens to a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunEvent {
    /// Its first step is about to begin.
    Start,
    /// The plan is ready.
    PlanReady,
    /// The gate let the plan pass.
    Accept,
    /// It failed or was cancelled: its steps are undone from now on.
    Unwind,
    /// Its last step is done.
    Succeed,
    /// Its steps are undone.
    Unwound,
    /// Its cut-over arrived while its steps were being undone: it goes on.
    CutOverArrived,
    /// It cannot be finished, and what it did cannot be undone.
    Strand,
}

/// An event that may not happen to something in that state.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what} is {state} and cannot take {event}")]
pub struct IllegalTransition {
    /// "step" or "run".
    pub what: &'static str,
    /// Where it is.
    pub state: String,
    /// What was to happen.
    pub event: String,
}

/// The state of a step after an event.
pub fn step_next(state: StepState, event: StepEvent) -> Result<StepState, IllegalTransition> {
    match (state, event) {
        (StepState::Pending | StepState::Running, StepEvent::Begin) => Ok(StepState::Running),
        (StepState::Running, StepEvent::Finish) => Ok(StepState::Done),
        (StepState::Pending | StepState::Running, StepEvent::Skip) => Ok(StepState::Skipped),
        (StepState::Running | StepState::Undoing, StepEvent::Fail) => Ok(StepState::Failed),
        (
            StepState::Running | StepState::Done | StepState::Failed | StepState::Undoing,
            StepEvent::Undo,
        ) => Ok(StepState::Undoing),
        (StepState::Undoing, StepEvent::Undone) => Ok(StepState::Undone),
        (state, event) => Err(IllegalTransition {
            what: "step",
            state: format!("{state:?}"),
            event: format!("{event:?}"),
        }),
    }
}

/// The status of a run after an event.
pub fn run_next(status: RunStatus, event: RunEvent) -> Result<RunStatus, IllegalTransition> {
    match (status, event) {
        (RunStatus::Queued, RunEvent::Start) => Ok(RunStatus::Running),
        (RunStatus::Running, RunEvent::PlanReady) => Ok(RunStatus::Waiting),
        (RunStatus::Waiting, RunEvent::Accept) => Ok(RunStatus::Running),
        (
            RunStatus::Queued | RunStatus::Running | RunStatus::Waiting | RunStatus::Unwinding,
            RunEvent::Unwind,
        ) => Ok(RunStatus::Unwinding),
        (RunStatus::Running, RunEvent::Succeed) => Ok(RunStatus::Succeeded),
        (RunStatus::Unwinding, RunEvent::Unwound) => Ok(RunStatus::Failed),
        (RunStatus::Unwinding, RunEvent::CutOverArrived) => Ok(RunStatus::Running),
        (RunStatus::Running | RunStatus::Unwinding, RunEvent::Strand) => Ok(RunStatus::Stuck),
        (status, event) => Err(IllegalTransition {
            what: "run",
            state: format!("{status:?}"),
            event: format!("{event:?}"),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STATES: [StepState; 7] = [
        StepState::Pending,
        StepState::Running,
        StepState::Done,
        StepState::Failed,
        StepState::Undoing,
        StepState::Undone,
        StepState::Skipped,
    ];
    const EVENTS: [StepEvent; 6] = [
        StepEvent::Begin,
        StepEvent::Finish,
        StepEvent::Skip,
        StepEvent::Fail,
        StepEvent::Undo,
        StepEvent::Undone,
    ];

    #[test]
    fn a_step_takes_exactly_the_events_in_this_table() {
        let legal: Vec<(StepState, StepEvent, StepState)> = STATES
            .into_iter()
            .flat_map(|state| EVENTS.map(|event| (state, event)))
            .filter_map(|(state, event)| Some((state, event, step_next(state, event).ok()?)))
            .collect();
        assert_eq!(
            legal,
            [
                (StepState::Pending, StepEvent::Begin, StepState::Running),
                (StepState::Pending, StepEvent::Skip, StepState::Skipped),
                (StepState::Running, StepEvent::Begin, StepState::Running),
                (StepState::Running, StepEvent::Finish, StepState::Done),
                (StepState::Running, StepEvent::Skip, StepState::Skipped),
                (StepState::Running, StepEvent::Fail, StepState::Failed),
                (StepState::Running, StepEvent::Undo, StepState::Undoing),
                (StepState::Done, StepEvent::Undo, StepState::Undoing),
                (StepState::Failed, StepEvent::Undo, StepState::Undoing),
                (StepState::Undoing, StepEvent::Fail, StepState::Failed),
                (StepState::Undoing, StepEvent::Undo, StepState::Undoing),
                (StepState::Undoing, StepEvent::Undone, StepState::Undone),
            ]
        );
    }

    #[test]
    fn a_run_that_has_ended_takes_no_event() {
        let events = [
            RunEvent::Start,
            RunEvent::PlanReady,
            RunEvent::Accept,
            RunEvent::Unwind,
            RunEvent::Succeed,
            RunEvent::Unwound,
            RunEvent::Strand,
        ];
        for status in [RunStatus::Succeeded, RunStatus::Failed, RunStatus::Stuck] {
            for event in events {
                assert!(run_next(status, event).is_err(), "{status:?} {event:?}");
            }
        }
    }

    #[test]
    fn only_a_waiting_run_can_be_accepted() {
        let statuses = [
            RunStatus::Queued,
            RunStatus::Running,
            RunStatus::Waiting,
            RunStatus::Unwinding,
            RunStatus::Succeeded,
            RunStatus::Failed,
            RunStatus::Stuck,
        ];
        let accepting: Vec<RunStatus> = statuses
            .into_iter()
            .filter(|status| run_next(*status, RunEvent::Accept).is_ok())
            .collect();
        assert_eq!(accepting, [RunStatus::Waiting]);
    }
}
