//! A roll back that nobody has to ask for: an environment's policy wants it where a cut-over does not
//! verify. That it is due is an event, so a crash in between changes nothing.

use std::sync::Arc;

use slipway_ledger::NewEvent;

use super::{NewRun, Runs, Shared};
use crate::WorkflowError;
use crate::history;
use crate::journal::{Run, from_json, load, run_of, to_text};
use crate::model::{RollBackTo, RunKind, RunStatus, RunSummary};
use crate::steps::CUT_OVER;
use crate::steps::cut_over::CutOverMade;

/// A run whose cut-over does not verify is to be rolled back.
const DUE: &str = "roll_back_due";

/// Writes down that the run is to be rolled back.
pub(crate) async fn due(shared: &Shared, run: &Run) -> Result<(), WorkflowError> {
    shared
        .ledger
        .event_append(NewEvent {
            at: shared.surroundings.now(),
            kind: DUE.to_owned(),
            connection_id: run.connection_id.clone(),
            project_id: run.project_id.clone(),
            run_id: Some(run.id.clone()),
            body: serde_json::json!({"environment_id": run.params.target.id}),
        })
        .await?;
    Ok(())
}

/// Begins the roll back of a run for which it is due, or takes it up again.
pub(crate) fn begin(shared: &Arc<Shared>, run: Run) {
    let at_work = Arc::clone(shared);
    shared.spawn_beside(format!("{} at once", run.id), async move {
        let runs = Runs::beside(Arc::clone(&at_work));
        let told = match carry_out(&runs, &run).await {
            Ok(()) | Err(WorkflowError::ShuttingDown) => return,
            Err(error) => error,
        };
        tracing::warn!(run = run.number, error = %told, "not rolled back at once");
        let text = format!(
            "Run {} was not rolled back, though the policy of {} asks for it: {told}. Roll it back yourself.",
            run.number, run.params.target.name
        );
        if let Err(error) = at_work.notice(&run.id, "not-rolled-back", &text).await {
            tracing::error!(run = run.number, %error, "a notice is lost");
        }
    });
}

/// Takes up what was due when Slipway ended.
pub(super) async fn recover(shared: &Arc<Shared>) -> Result<(), WorkflowError> {
    let stuck = to_text(&RunStatus::Stuck)?;
    for row in shared.ledger.run_list_as(&stuck).await? {
        let run = run_of(row)?;
        let events = shared
            .ledger
            .event_list(&run.connection_id, &run.project_id)
            .await?;
        let is_due = events
            .iter()
            .any(|event| event.kind == DUE && event.run_id.as_ref() == Some(&run.id));
        if is_due {
            begin(shared, run);
        }
    }
    Ok(())
}

async fn carry_out(runs: &Runs, run: &Run) -> Result<(), WorkflowError> {
    loop {
        let begun = match taking_back(runs, run).await? {
            Some(back) if back.ended_at.is_none() => back.id,
            // A restart undid it before it could do anything.
            Some(back) if back.status == RunStatus::Failed && back.recovery.is_some() => {
                roll_back(runs, run).await?
            }
            // A person, or a start before this one, was quicker.
            Some(_) => return Ok(()),
            None => roll_back(runs, run).await?,
        };
        let planned = |summary: &RunSummary| {
            summary.status == RunStatus::Waiting || summary.ended_at.is_some()
        };
        let summary = tokio::select! {
            () = runs.shared.stop.cancelled() => return Err(WorkflowError::ShuttingDown),
            summary = runs.wait(&begun, planned) => summary?,
        };
        if summary.status != RunStatus::Waiting {
            continue;
        }
        let plan = runs.detail(&begun).await?.plan;
        let plan = plan.ok_or_else(|| WorkflowError::Missing {
            what: format!("the plan of run {}", summary.number),
        })?;
        // Who set the policy has agreed to this beforehand.
        return runs
            .execute(&begun, &plan.digest, plan.typed_name.as_deref())
            .await;
    }
}

async fn roll_back(runs: &Runs, run: &Run) -> Result<String, WorkflowError> {
    let loaded = load(&runs.shared.ledger, &run.id).await?;
    let point = history::rollback_point(&loaded)?;
    let to = match point {
        Some(point) => RollBackTo::snapshot(point.snapshot_id),
        // The server's plan had no room for one.
        None => {
            let made = loaded.record(CUT_OVER).and_then(|it| it.result.clone());
            let made = made.ok_or_else(|| WorkflowError::Missing {
                what: format!("the way back of run {}", run.number),
            })?;
            let made: CutOverMade = from_json("result of cut_over", made)?;
            RollBackTo::backup(made.replaced_branch_id.as_str())
        }
    };
    runs.begin(NewRun::RollBack {
        target: run.params.target.id.clone(),
        to: Some(to),
    })
    .await
}

/// The newest roll back that takes this run back.
async fn taking_back(runs: &Runs, run: &Run) -> Result<Option<Run>, WorkflowError> {
    let rows = runs
        .shared
        .ledger
        .run_list(&run.connection_id, &run.project_id)
        .await?;
    for row in rows {
        let other = run_of(row)?;
        if other.kind == RunKind::RollBack && other.params.undoes_run.as_ref() == Some(&run.id) {
            return Ok(Some(other));
        }
    }
    Ok(None)
}
