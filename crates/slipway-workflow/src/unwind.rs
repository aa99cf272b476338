//! Undoes what a run did, from its last step on.

use std::sync::Arc;

use slipway_ledger::{RunChange, StepChange};
use tokio::time::Instant;

use crate::WorkflowError;
use crate::context::RunContext;
use crate::context::StepContext;
use crate::faults::{Fault, Moment};
use crate::journal::{StepRecord, load, to_json, to_text};
use crate::model::{RunStatus, StepState};
use crate::outcome::undone_in_words;
use crate::runner::{
    Cause, Course, FIRST_PAUSE, Halt, ended, fault, pause_or_halt, step_context, took,
};
use crate::transition::{RunEvent, StepEvent, run_next, step_next};
use crate::workflow::{Step, Undo};

/// Turns a run round: what it did is undone from its last step on.
pub(crate) async fn unwind(
    run: &Arc<RunContext>,
    failed: Option<(&Step, Instant)>,
    cause: Cause,
) -> Result<(), Halt> {
    let shared = &run.shared;
    let loaded = load(&shared.ledger, &run.run.id).await?;
    if loaded.run.ended_at.is_some() || loaded.run.status == RunStatus::Unwinding {
        return Ok(());
    }
    let status = run_next(loaded.run.status, RunEvent::Unwind).map_err(WorkflowError::from)?;
    let failure = match &cause {
        Cause::Failed(error) => {
            tracing::warn!(
                run = run.run.number,
                error = error.as_ref() as &dyn std::error::Error,
                "the run is undone"
            );
            Some(error.failure())
        }
        Cause::Cancelled | Cause::Restart => None,
    };
    let what = match &cause {
        Cause::Failed(error) => error.failure().message,
        Cause::Cancelled => "Cancelled.".to_owned(),
        Cause::Restart => "Interrupted.".to_owned(),
    };
    let run_change = RunChange {
        status: Some(to_text(&status)?),
        failure: failure.as_ref().map(to_json).transpose()?,
        ..RunChange::default()
    };
    run.log(format!("{what} What the run made is removed."))
        .await;
    match failed {
        Some((step, started)) => {
            let state = loaded
                .record(step.name)
                .map_or(StepState::Pending, |it| it.state);
            // A step that never began stays pending; a cancel between two steps stops before one.
            let step_change = match step_next(state, StepEvent::Fail) {
                Ok(state) => StepChange {
                    state: Some(to_text(&state)?),
                    detail: Some(what),
                    took_ms: Some(took(shared, started)),
                    ..StepChange::default()
                },
                Err(_) => StepChange::default(),
            };
            shared
                .ledger
                .run_and_step_change(&run.run.id, run_change, step.name, step_change)
                .await?;
        }
        None => shared.ledger.run_change(&run.run.id, run_change).await?,
    }
    shared.told(&run.run.id).await;
    undo_steps(run).await
}

pub(crate) async fn undo_steps(run: &Arc<RunContext>) -> Result<(), Halt> {
    let shared = &run.shared;
    let loaded = load(&shared.ledger, &run.run.id).await?;
    let mut left_over = Vec::new();
    for record in loaded.steps.iter().rev() {
        match (record.state, record.step.undo) {
            (StepState::Pending | StepState::Skipped | StepState::Undone, _) => {}
            (StepState::Running, None) => {
                let change = StepChange {
                    state: Some(to_text(&StepState::Failed)?),
                    detail: Some("Interrupted.".to_owned()),
                    ..StepChange::default()
                };
                shared
                    .ledger
                    .step_change(&run.run.id, record.step.name, change)
                    .await?;
            }
            (_, None) => {}
            (state, Some(_)) => {
                if let Some(error) = undo_step(run, record, state).await? {
                    if matches!(error, WorkflowError::CutOverLate { .. }) {
                        return turn_round(run).await;
                    }
                    left_over.push(format!("{}: {error}", record.step.title));
                }
            }
        }
    }
    let loaded = load(&shared.ledger, &run.run.id).await?;
    let status = run_next(loaded.run.status, RunEvent::Unwound).map_err(WorkflowError::from)?;
    let outcome = undone_in_words(&loaded, &left_over);
    let change = RunChange {
        status: Some(to_text(&status)?),
        ended_at: Some(shared.surroundings.now()),
        outcome: Some(outcome.clone()),
        ..RunChange::default()
    };
    shared.ledger.run_change(&run.run.id, change).await?;
    if !left_over.is_empty() {
        let text = format!("Run {}: {outcome}", run.run.number);
        shared.notice(&run.run.id, "left-over", &text).await?;
    }
    run.log(outcome).await;
    ended(run).await
}

/// The cut-over that the server had said did not happen has arrived. Nothing that it needs was undone, for
/// what it made live is removed before all else: the run goes on from it, as after a restart.
async fn turn_round(run: &Arc<RunContext>) -> Result<(), Halt> {
    let shared = &run.shared;
    let loaded = load(&shared.ledger, &run.run.id).await?;
    run.log("The cut-over arrived after the server had said that there was none. The run goes on from it.")
        .await;
    for record in &loaded.steps {
        let state = match record.state {
            _ if record.step.cut_over => StepState::Running,
            StepState::Undoing | StepState::Undone | StepState::Failed => StepState::Done,
            _ => continue,
        };
        let change = StepChange {
            state: Some(to_text(&state)?),
            ..StepChange::default()
        };
        shared
            .ledger
            .step_change(&run.run.id, record.step.name, change)
            .await?;
    }
    // Last: until then the next start goes on undoing, and comes here again.
    let status =
        run_next(loaded.run.status, RunEvent::CutOverArrived).map_err(WorkflowError::from)?;
    let change = RunChange {
        status: Some(to_text(&status)?),
        failure: Some(serde_json::Value::Null),
        recovery: Some("Continued: the cut-over arrived late.".to_owned()),
        ..RunChange::default()
    };
    shared.ledger.run_change(&run.run.id, change).await?;
    shared.told(&run.run.id).await;
    shared.spawn(&run.run.id, Course::LookUpCutOver, None, None);
    Ok(())
}

/// Undoes one step. Gives why, when something of it could not be removed.
async fn undo_step(
    run: &Arc<RunContext>,
    record: &StepRecord,
    state: StepState,
) -> Result<Option<WorkflowError>, Halt> {
    let shared = &run.shared;
    let step = record.step;
    let Some(undo) = step.undo else {
        return Ok(None);
    };
    let undoing = step_next(state, StepEvent::Undo).map_err(WorkflowError::from)?;
    let change = StepChange {
        state: Some(to_text(&undoing)?),
        ..StepChange::default()
    };
    shared
        .ledger
        .step_change(&run.run.id, step.name, change)
        .await?;
    shared.told(&run.run.id).await;
    let context = step_context(run, step, true);
    match fault(&context, Moment::BeforeUndo) {
        Fault::Die => return Err(Halt::Dead),
        Fault::None | Fault::Again | Fault::Fail => {}
    }
    let mut failed = undo_within_budget(&context, undo).await?;
    match fault(&context, Moment::AfterUndo) {
        Fault::Die => return Err(Halt::Dead),
        Fault::Again => failed = undo_within_budget(&context, undo).await?,
        Fault::None | Fault::Fail => {}
    }
    if matches!(failed, Some(WorkflowError::CutOverLate { .. })) {
        return Ok(failed);
    }
    let event = match failed {
        None => StepEvent::Undone,
        Some(_) => StepEvent::Fail,
    };
    let next = step_next(StepState::Undoing, event).map_err(WorkflowError::from)?;
    let change = StepChange {
        state: Some(to_text(&next)?),
        detail: failed
            .as_ref()
            .map(|error| format!("could not be undone: {error}")),
        ..StepChange::default()
    };
    shared
        .ledger
        .step_change(&run.run.id, step.name, change)
        .await?;
    if let Some(step) = run.run.step_written(step.name, next, None, None) {
        shared.team.wrote(step).await;
    }
    shared.told(&run.run.id).await;
    Ok(failed)
}

/// Tries as long as the server is away, and within the budget when it refuses: a snapshot cannot be
/// deleted for a while after a restore of it.
async fn undo_within_budget(
    context: &StepContext,
    undo: Undo,
) -> Result<Option<WorkflowError>, Halt> {
    let shared = &context.run.shared;
    let deadline = context.instant() + shared.budgets.undo;
    let mut pause = FIRST_PAUSE;
    loop {
        match undo(context).await {
            Ok(()) => return Ok(None),
            Err(WorkflowError::Ledger(error)) => return Err(error.into()),
            Err(error @ WorkflowError::CutOverLate { .. }) => return Ok(Some(error)),
            Err(error) => {
                let away = matches!(
                    error,
                    WorkflowError::Unreachable { .. } | WorkflowError::NoAnswer { .. }
                );
                if !away && context.instant() >= deadline {
                    return Ok(Some(error));
                }
                context.progress(format!("{error}; trying again")).await;
                pause_or_halt(shared, &mut pause).await?;
                if away {
                    context.run.find_server_again().await;
                }
            }
        }
    }
}
