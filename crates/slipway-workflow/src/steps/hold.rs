//! Just before the cut-over: nobody writes any more, where the policy says so, and what would be lost
//! is counted again.

use neon_api::slipway::{Hold, HoldRequest, Newcomers};
use serde::{Deserialize, Serialize};

use super::loss::{self, Count};
use super::plan::{self, Binding};
use super::preflight::{PreflightMade, block};
use super::snapshot::SnapshotMade;
use super::watch::Watch;
use super::{CANDIDATE_SNAPSHOT, PREFLIGHT, ROLLBACK_POINT};
use crate::WorkflowError;
use crate::context::{StepContext, client_error};
use crate::history;
use crate::model::{Finding, Measure, Policy, RunKind};
use crate::policy;
use crate::workflow::Acted;

/// What the step leaves in the journal.
#[derive(Serialize, Deserialize)]
struct HoldMade {
    /// Absent where the policy wants none.
    hold_id: Option<String>,
    sessions_ended: usize,
    lost_since_base: Measure,
}

#[derive(Serialize, Deserialize)]
struct HoldIntent {
    owner: String,
}

/// A hold ends by itself after so many seconds, should nobody be left to lift it.
const SECONDS: u32 = 300;

/// What preflight finds about a hold that the policy wants.
pub(crate) async fn preflight(
    context: &StepContext,
    policy: &Policy,
) -> Result<Option<Finding>, WorkflowError> {
    if !policy.hold || can_hold(context).await? {
        return Ok(None);
    }
    let target = &context.run.run.params.target.name;
    Ok(Some(block(
        format!("The policy of {target} holds writes during a cut-over, and this server cannot."),
        &format!(
            "Change the policy of {target}, or see to it that nobody writes and say so there."
        ),
    )))
}

pub(crate) async fn act(context: &StepContext) -> Result<Acted, WorkflowError> {
    let run = &context.run.run;
    let binding: Binding = plan::binding(context).await?;
    let policy = &binding.policy;
    if !policy.hold && policy.limit().is_none() {
        return Ok(Acted::Skipped {
            detail: "the policy asks for none".to_owned(),
        });
    }
    let hold = match policy.hold {
        true => Some(hold(context, &binding).await?),
        false => None,
    };
    context.progress("counting what would be lost").await;
    let lost_since_base = lost(context, &binding).await?;
    if let Some(reason) =
        policy::refusal(policy, run.kind, &run.params.target.name, &lost_since_base)
    {
        return Err(WorkflowError::Forbidden { reason });
    }
    let detail = match &hold {
        Some(hold) => {
            let rollback_point: SnapshotMade = context.result_of(ROLLBACK_POINT).await?;
            let unsaved = Count::of(context).unsaved(&rollback_point).await;
            format!(
                "nobody writes; {} ended; since the rollback point came in: {}",
                match hold.sessions_ended {
                    1 => "1 session".to_owned(),
                    count => format!("{count} sessions"),
                },
                loss::in_words(&unsaved),
            )
        }
        None => format!(
            "not held; lost would be: {}",
            loss::in_words(&lost_since_base)
        ),
    };
    let made = HoldMade {
        hold_id: hold.as_ref().map(|hold| hold.id.clone()),
        sessions_ended: hold.map_or(0, |hold| hold.sessions_ended),
        lost_since_base,
    };
    Acted::done(&made, detail)
}

pub(crate) async fn undo(context: &StepContext) -> Result<(), WorkflowError> {
    lift(context).await
}

/// Ends this run's hold. No error where none stands: it may have ended by its time.
pub(crate) async fn lift(context: &StepContext) -> Result<(), WorkflowError> {
    if !can_hold(context).await? {
        return Ok(());
    }
    let Some(hold) = standing(context).await? else {
        return Ok(());
    };
    match context.client().slipway_hold_lift(&hold.id).await {
        Err(error) if !error.is_not_found() => Err(client_error("lift the hold", error)),
        _ => Ok(()),
    }
}

/// Fails when the hold that the policy wants has ended: somebody may have written since.
pub(crate) async fn check(context: &StepContext, binding: &Binding) -> Result<(), WorkflowError> {
    if binding.policy.hold && standing(context).await?.is_none() {
        return Err(WorkflowError::Operation {
            action: "keep writes from coming in until the cut-over".to_owned(),
            reason: "the hold ended before".to_owned(),
        });
    }
    Ok(())
}

/// The probe begins before, since it needs answers of the old branch.
async fn hold(context: &StepContext, binding: &Binding) -> Result<Hold, WorkflowError> {
    if let Some(hold) = standing(context).await? {
        return Ok(hold);
    }
    context.run.keep_watch(Watch::start(context, binding).await);
    let owner = context.names().hold_owner();
    context
        .intent(&HoldIntent {
            owner: owner.clone(),
        })
        .await?;
    let request = HoldRequest {
        owner,
        seconds: SECONDS,
        newcomers: Newcomers::Wait,
    };
    context
        .client()
        .slipway_hold_create(context.project(), &binding.target_endpoint_id, &request)
        .await
        .map_err(|error| client_error("hold writes", error))
}

/// This run's hold, found by its owner.
async fn standing(context: &StepContext) -> Result<Option<Hold>, WorkflowError> {
    let owner = context.names().hold_owner();
    let holds = context
        .client()
        .slipway_hold_list()
        .await
        .map_err(|error| client_error("list holds", error))?;
    Ok(holds.into_iter().find(|hold| hold.owner == owner))
}

async fn can_hold(context: &StepContext) -> Result<bool, WorkflowError> {
    let capabilities = context
        .client()
        .slipway_capabilities()
        .await
        .map_err(|error| client_error("ask what the server can do", error))?;
    Ok(capabilities.is_some_and(|it| it.hold))
}

async fn lost(context: &StepContext, binding: &Binding) -> Result<Measure, WorkflowError> {
    let run = &context.run.run;
    let target = match run.kind {
        // It is the target's writes that a promote would lose, not the stand-in's.
        RunKind::Rehearsal => {
            let preflight: PreflightMade = context.result_of(PREFLIGHT).await?;
            preflight.target_branch_id
        }
        _ => None,
    };
    let target = target.as_ref().unwrap_or(&binding.target_branch_id);
    if run.kind == RunKind::RollBack {
        let chosen: SnapshotMade = context.result_of(CANDIDATE_SNAPSHOT).await?;
        return Ok(Count::of(context).since_snapshot(&chosen, target).await);
    }
    let events = context
        .run
        .shared
        .ledger
        .event_list(&run.connection_id, &run.project_id)
        .await?;
    let base = history::base_of(&events, &run.params.source.id, &run.params.target.id)?;
    let source = &run.params.source.name;
    Ok(Count::of(context)
        .since_base(base.as_ref(), source, target)
        .await)
}
