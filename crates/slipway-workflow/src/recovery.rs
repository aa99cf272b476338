//! What becomes of a run that was interrupted. This only decides; `runs` carries it out.

use crate::model::{RunHalf, RunStatus, StepState};

/// What the decision looks at in one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepFacts {
    /// The half it belongs to.
    pub half: RunHalf,
    /// It is the point of no return.
    pub cut_over: bool,
    /// Where the journal left it.
    pub state: StepState,
    /// The journal holds what it was about to do.
    pub intent_written: bool,
}

/// What to do with an interrupted run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// It has ended, nothing is to be done.
    Ended,
    /// It waits for a person and goes on waiting.
    KeepWaiting,
    /// Go on with the first step that is not done.
    Continue,
    /// The cut-over may or may not have happened: ask the server, then go on or undo.
    LookUpCutOver,
    /// Undo what was done.
    Undo,
    /// Go on undoing.
    ContinueUnwinding,
}

/// Decides over one run.
pub fn decide(status: RunStatus, cancel_requested: bool, steps: &[StepFacts]) -> Decision {
    match status {
        RunStatus::Succeeded | RunStatus::Failed | RunStatus::Stuck => Decision::Ended,
        RunStatus::Unwinding => Decision::ContinueUnwinding,
        RunStatus::Waiting if cancel_requested => Decision::Undo,
        RunStatus::Waiting => Decision::KeepWaiting,
        RunStatus::Queued | RunStatus::Running => decide_at_work(cancel_requested, steps),
    }
}

fn decide_at_work(cancel_requested: bool, steps: &[StepFacts]) -> Decision {
    if let Some(cut_over) = steps.iter().find(|step| step.cut_over) {
        match cut_over.state {
            StepState::Done => return Decision::Continue,
            // Only an intent that was written can have been sent.
            StepState::Running if cut_over.intent_written => return Decision::LookUpCutOver,
            _ => {}
        }
    }
    let prepared = steps
        .iter()
        .filter(|step| step.half == RunHalf::Prepare)
        .all(|step| matches!(step.state, StepState::Done | StepState::Skipped));
    let executes = steps.iter().any(|step| step.half == RunHalf::Execute);
    let failed = steps.iter().any(|step| {
        matches!(
            step.state,
            StepState::Failed | StepState::Undoing | StepState::Undone
        )
    });
    if cancel_requested || failed || (prepared && executes) {
        Decision::Undo
    } else {
        Decision::Continue
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two steps of prepare, then one of execute, the cut-over, and one after it.
    const SHAPE: [(RunHalf, bool); 5] = [
        (RunHalf::Prepare, false),
        (RunHalf::Prepare, false),
        (RunHalf::Execute, false),
        (RunHalf::Execute, true),
        (RunHalf::Execute, false),
    ];

    /// Everything before `at` is done, `at` is as given, everything after it is pending.
    fn interrupted(at: usize, state: StepState, intent_written: bool) -> Vec<StepFacts> {
        (0..)
            .zip(SHAPE)
            .map(|(position, (half, cut_over))| StepFacts {
                half,
                cut_over,
                state: match position {
                    _ if position < at => StepState::Done,
                    _ if position == at => state,
                    _ => StepState::Pending,
                },
                intent_written: position < at || (position == at && intent_written),
            })
            .collect()
    }

    fn running(at: usize, state: StepState, intent_written: bool) -> Decision {
        let steps = interrupted(at, state, intent_written);
        decide(RunStatus::Running, false, &steps)
    }

    #[test]
    fn prepare_is_continued() {
        for at in [0, 1] {
            for intent in [false, true] {
                assert_eq!(running(at, StepState::Running, intent), Decision::Continue);
            }
            assert_eq!(running(at, StepState::Pending, false), Decision::Continue);
        }
        let steps = interrupted(0, StepState::Pending, false);
        assert_eq!(decide(RunStatus::Queued, false, &steps), Decision::Continue);
    }

    #[test]
    fn prepare_that_was_asked_to_cancel_is_undone() {
        let steps = interrupted(1, StepState::Running, true);
        assert_eq!(decide(RunStatus::Running, true, &steps), Decision::Undo);
    }

    #[test]
    fn a_plan_that_waits_goes_on_waiting_unless_it_was_cancelled() {
        let steps = interrupted(2, StepState::Pending, false);
        assert_eq!(
            decide(RunStatus::Waiting, false, &steps),
            Decision::KeepWaiting
        );
        assert_eq!(decide(RunStatus::Waiting, true, &steps), Decision::Undo);
    }

    #[test]
    fn execute_before_the_intent_of_the_cut_over_is_undone() {
        for intent in [false, true] {
            assert_eq!(running(2, StepState::Running, intent), Decision::Undo);
        }
        assert_eq!(running(2, StepState::Pending, false), Decision::Undo);
        assert_eq!(running(3, StepState::Pending, false), Decision::Undo);
        assert_eq!(running(3, StepState::Running, false), Decision::Undo);
    }

    #[test]
    fn a_cut_over_without_a_result_is_looked_up() {
        assert_eq!(
            running(3, StepState::Running, true),
            Decision::LookUpCutOver
        );
    }

    #[test]
    fn after_the_cut_over_a_run_is_continued() {
        for state in [StepState::Pending, StepState::Running] {
            assert_eq!(running(4, state, false), Decision::Continue);
        }
    }

    #[test]
    fn unwinding_goes_on() {
        for state in [StepState::Undoing, StepState::Undone, StepState::Failed] {
            let steps = interrupted(2, state, true);
            assert_eq!(
                decide(RunStatus::Unwinding, false, &steps),
                Decision::ContinueUnwinding
            );
        }
    }

    #[test]
    fn a_bootstrap_is_continued_at_every_step() {
        for at in 0..3 {
            let steps: Vec<StepFacts> = (0..3)
                .map(|position| StepFacts {
                    half: RunHalf::Prepare,
                    cut_over: false,
                    state: if position < at {
                        StepState::Done
                    } else {
                        StepState::Pending
                    },
                    intent_written: false,
                })
                .collect();
            assert_eq!(
                decide(RunStatus::Running, false, &steps),
                Decision::Continue
            );
        }
    }

    #[test]
    fn a_run_that_has_ended_is_left_alone() {
        for status in [RunStatus::Succeeded, RunStatus::Failed, RunStatus::Stuck] {
            assert_eq!(decide(status, false, &[]), Decision::Ended);
        }
    }
}
