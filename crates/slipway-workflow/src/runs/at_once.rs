//! A roll back that nobody has to ask for: an environment's policy wants it where a cut-over does not
//! verify. That it is due is an event, so a crash in between changes nothing.

use std::sync::Arc;

use chrono::{DateTime, Utc};
use slipway_ledger::NewEvent;

use super::{NewRun, Runs, Shared};
use crate::WorkflowError;
use crate::binding::{ADOPTED, BoundBody};
use crate::history::{self, CutOverBody};
use crate::journal::{Loaded, Run, from_json, load, run_of, to_text};
use crate::model::{RollBackTo, RunKind, RunStatus, RunSummary};
use crate::steps::CUT_OVER;
use crate::steps::cut_over::CutOverMade;

/// A run whose cut-over does not verify is to be rolled back.
const DUE: &str = "roll_back_due";
/// Nothing goes on with that by itself: a person was told.
const GIVEN_UP: &str = "roll_back_given_up";

/// Whether so little time has passed since the cut-over that nobody has to be asked.
pub(crate) fn is_in_time(shared: &Shared, cut_over_at: Option<DateTime<Utc>>) -> bool {
    cut_over_at.is_some_and(|at| {
        let passed = (shared.surroundings.now() - at).to_std();
        // A clock that was set back says nothing.
        passed.is_ok_and(|passed| passed < shared.budgets.at_once)
    })
}

/// Writes down that the run is to be rolled back.
pub(crate) async fn due(shared: &Shared, run: &Run) -> Result<(), WorkflowError> {
    write(shared, run, DUE).await
}

async fn write(shared: &Shared, run: &Run, kind: &str) -> Result<(), WorkflowError> {
    shared
        .ledger
        .event_append(NewEvent {
            at: shared.surroundings.now(),
            kind: kind.to_owned(),
            connection_id: run.connection_id.clone(),
            project_id: run.project_id.clone(),
            run_id: Some(run.id.clone()),
            body: serde_json::json!({"environment_id": run.params.target.id}),
        })
        .await?;
    Ok(())
}

/// Which process found that it is due.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Since {
    ThisProcess,
    AnEarlierProcess,
}

/// Begins the roll back of a run for which it is due.
pub(crate) fn begin(shared: &Arc<Shared>, run: Run) {
    take_up(shared, run, Since::ThisProcess);
}

fn take_up(shared: &Arc<Shared>, run: Run, since: Since) {
    let at_work = Arc::clone(shared);
    shared.spawn_beside(format!("{} at once", run.id), async move {
        let runs = Runs::beside(Arc::clone(&at_work));
        let text = match carry_out(&runs, &run, since).await {
            Ok(None) | Err(WorkflowError::ShuttingDown) => return,
            Ok(Some(text)) => text,
            Err(error) => format!(
                "Run {} was not rolled back, though the policy of {} asks for it: {error}. Roll it back yourself.",
                run.number, run.params.target.name
            ),
        };
        if let Err(error) = give_up(&runs, &run, &text).await {
            tracing::error!(run = run.number, %error, "a roll back at once is not given up");
        }
    });
}

/// A person is told, and from then on nothing happens by itself: not even by a plan that waits.
async fn give_up(runs: &Runs, run: &Run, text: &str) -> Result<(), WorkflowError> {
    tracing::warn!(run = run.number, text, "not rolled back at once");
    let shared = &runs.shared;
    write(shared, run, GIVEN_UP).await?;
    shared.notice(&run.id, "not-rolled-back", text).await?;
    if let Some(back) = taking_back(runs, run).await? {
        let why = "a person was told to decide on the roll back";
        shared.void_waiting(|row| row.id == back.id, why).await?;
    }
    Ok(())
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
        let has = |kind: &str| {
            let mut events = events.iter();
            events.any(|event| event.kind == kind && event.run_id.as_ref() == Some(&run.id))
        };
        if has(DUE) && !has(GIVEN_UP) {
            take_up(shared, run, Since::AnEarlierProcess);
        }
    }
    Ok(())
}

/// Goes on until the roll back has ended. Gives what a person has to be told, if anything.
async fn carry_out(runs: &Runs, run: &Run, since: Since) -> Result<Option<String>, WorkflowError> {
    loop {
        let begun = match taking_back(runs, run).await? {
            Some(back) if back.ended_at.is_none() => back.id,
            Some(back) if !was_undone_by_restart(&back) => return Ok(not_well(run, &back)),
            _ => {
                if let Some(why) = not_any_more(runs, run, since).await? {
                    return Ok(Some(left_alone(run, &why)));
                }
                roll_back(runs, run).await?
            }
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
        if let Some(why) = not_any_more(runs, run, since).await? {
            return Ok(Some(left_alone(run, &why)));
        }
        let plan = runs.detail(&begun).await?.plan;
        let plan = plan.ok_or_else(|| WorkflowError::Missing {
            what: format!("the plan of run {}", summary.number),
        })?;
        // Who set the policy has agreed to this beforehand.
        let executed = runs
            .execute(&begun, &plan.digest, plan.typed_name.as_deref())
            .await;
        match executed {
            // A person was quicker, to carry it out or to cancel it.
            Ok(()) | Err(WorkflowError::NotWaiting { .. } | WorkflowError::Cancelled) => {
                let went_on = |summary: &RunSummary| summary.status != RunStatus::Waiting;
                tokio::select! {
                    () = runs.shared.stop.cancelled() => return Err(WorkflowError::ShuttingDown),
                    summary = runs.wait(&begun, went_on) => summary?,
                };
            }
            Err(error) => return Err(error),
        }
    }
}

/// Before it could do anything.
fn was_undone_by_restart(back: &Run) -> bool {
    back.status == RunStatus::Failed
        && back.recovery.is_some()
        && back.failure.is_none()
        && !back.cancel_requested
}

/// What a person is told of a roll back that has ended; nothing where it is as it should be, or as
/// somebody wished.
fn not_well(run: &Run, back: &Run) -> Option<String> {
    let (number, target) = (run.number, &run.params.target.name);
    let outcome = back.outcome.as_deref().unwrap_or_default();
    match back.status {
        RunStatus::Stuck => Some(format!(
            "Run {}, which rolls run {number} back as the policy of {target} asks, is stuck: {outcome}",
            back.number
        )),
        RunStatus::Failed if !back.cancel_requested => Some(format!(
            "Run {number} was not rolled back, though the policy of {target} asks for it. Run {}: {outcome} Roll it back yourself.",
            back.number
        )),
        _ => None,
    }
}

fn left_alone(run: &Run, why: &str) -> String {
    let target = &run.params.target.name;
    format!(
        "Run {} is not rolled back any more, though the policy of {target} asks for it: {why}. Look whether {target} is as it should be.",
        run.number
    )
}

/// Why nothing is rolled back any more, half a sentence.
async fn not_any_more(
    runs: &Runs,
    run: &Run,
    since: Since,
) -> Result<Option<String>, WorkflowError> {
    // Who looks on while it is prepared knows that it comes; after a start nobody does.
    if since == Since::AnEarlierProcess && !is_in_time(&runs.shared, run.cut_over_at) {
        let why = "its cut-over was too long ago when Slipway started again";
        return Ok(Some(why.to_owned()));
    }
    superseded(runs, run).await
}

/// Why the environment is no longer what the run made of it, half a sentence. What came since is not this
/// run's to take back.
async fn superseded(runs: &Runs, run: &Run) -> Result<Option<String>, WorkflowError> {
    let target = &run.params.target;
    let events = runs
        .shared
        .ledger
        .event_list(&run.connection_id, &run.project_id)
        .await?;
    let is_own = |event: &&slipway_ledger::Event| event.run_id.as_ref() == Some(&run.id);
    let since = events
        .iter()
        .skip_while(|event| !(event.kind == history::CUT_OVER && is_own(event)))
        .filter(|event| !is_own(event));
    for event in since {
        match event.kind.as_str() {
            history::CUT_OVER => {
                let body: CutOverBody = from_json("event cut_over", event.body.clone())?;
                if body.environment_id == target.id {
                    let by = body.run_number.map_or_else(
                        || "another run".to_owned(),
                        |number| format!("run {number}"),
                    );
                    return Ok(Some(format!("{by} has replaced {} since", target.name)));
                }
            }
            ADOPTED => {
                let body: BoundBody = from_json("event adopted", event.body.clone())?;
                if body.environment_id == target.id {
                    let name = &target.name;
                    return Ok(Some(format!("what {name} serves was adopted since")));
                }
            }
            _ => {}
        }
    }
    let made = cut_over_made(&load(&runs.shared.ledger, &run.id).await?)?;
    let environment = runs.environment(&target.id).await?;
    let (_, _, endpoint) = runs.endpoint_now(&environment).await?;
    Ok((endpoint.branch_id != made.branch_id).then(|| {
        format!(
            "the endpoint of {} serves the branch {}, which run {} did not put there",
            target.name, endpoint.branch_id, run.number
        )
    }))
}

fn cut_over_made(loaded: &Loaded) -> Result<CutOverMade, WorkflowError> {
    let made = loaded.record(CUT_OVER).and_then(|it| it.result.clone());
    let made = made.ok_or_else(|| WorkflowError::Missing {
        what: format!("the cut-over of run {}", loaded.run.number),
    })?;
    from_json("result of cut_over", made)
}

async fn roll_back(runs: &Runs, run: &Run) -> Result<String, WorkflowError> {
    let loaded = load(&runs.shared.ledger, &run.id).await?;
    let point = history::rollback_point(&loaded)?;
    let to = match point {
        Some(point) => RollBackTo::snapshot(point.snapshot_id),
        // The server's plan had no room for one.
        None => RollBackTo::backup(cut_over_made(&loaded)?.replaced_branch_id.as_str()),
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
