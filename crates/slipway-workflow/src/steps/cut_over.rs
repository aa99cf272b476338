//! The point of no return: finalize the fresh candidate, with a probe on the endpoint.

use std::time::Duration;

use chrono::{DateTime, Utc};
use neon_api::ids::{BranchId, EndpointId};
use neon_api::types::FinalizeRestoreRequest;
use serde::{Deserialize, Serialize};

use super::FRESH_CANDIDATE;
use super::hold;
use super::plan::{self, Binding};
use super::restore::BranchMade;
use super::server::endpoint;
use super::watch::Watch;
use crate::WorkflowError;
use crate::context::{StepContext, client_error};
use crate::gate::Permit;
use crate::model::{GapReport, RunKind};
use crate::workflow::Acted;

/// What the cut-over leaves in the journal.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct CutOverMade {
    pub(crate) cut_over_at: DateTime<Utc>,
    pub(crate) branch_id: BranchId,
    pub(crate) replaced_branch_id: BranchId,
    pub(crate) backup_name: String,
    /// Absent where nobody watched to the end.
    pub(crate) gap: Option<GapReport>,
}

/// What is about to be sent.
#[derive(Serialize, Deserialize)]
pub(crate) struct CutOverIntent {
    pub(crate) at: DateTime<Utc>,
    pub(crate) permitted_at: DateTime<Utc>,
    pub(crate) branch_id: BranchId,
    pub(crate) endpoint_id: EndpointId,
    pub(crate) replaced_branch_id: BranchId,
    pub(crate) backup_name: String,
}

/// Between two looks at an endpoint that has not moved.
const LOOK_AGAIN: Duration = Duration::from_millis(500);
const LOOKS: u32 = 3;

pub(crate) async fn act(context: &StepContext) -> Result<Acted, WorkflowError> {
    let binding = plan::binding(context).await?;
    let digest = plan::plan_digest(context).await?;
    let fresh: BranchMade = context.result_of(FRESH_CANDIDATE).await?;
    let permit = context
        .take_permit()
        .filter(|permit| permit.is_for(&context.run.run.id, &digest));
    let Some(permit) = permit else {
        // A permit is good for one try; what came of that is looked up.
        if intent(context).await?.is_some()
            && let Some(made) = look_up(context).await?
        {
            return acted(&made);
        }
        return Err(WorkflowError::PlanChanged {
            what: "the gate let no such plan pass".to_owned(),
        });
    };
    context.checkpoint()?;
    let team = &context.run.shared.team;
    team.holds_lock(context.run.run.replacement(&digest))
        .await?;
    let made = finalize(context, permit, &binding, fresh.branch_id).await?;
    acted(&made)
}

/// The result for the journal, with words for people.
pub(crate) fn acted(made: &CutOverMade) -> Result<Acted, WorkflowError> {
    let gap = match &made.gap {
        Some(gap) => format!("gap {:.1} ms", gap.gap_ms),
        None => "the gap was not measured".to_owned(),
    };
    let detail = format!("the replaced branch is “{}”; {gap}", made.backup_name);
    Acted::done(made, detail)
}

/// What is sent stands in the journal before.
async fn intent(context: &StepContext) -> Result<Option<CutOverIntent>, WorkflowError> {
    let loaded = crate::journal::load(&context.run.shared.ledger, &context.run.run.id).await?;
    let intent = loaded
        .record(super::CUT_OVER)
        .and_then(|record| record.intent.clone());
    intent
        .map(|intent| crate::journal::from_json("intent of cut_over", intent))
        .transpose()
}

/// Whether the cut-over that stands in the journal happened. Asked when its answer never came.
pub(crate) async fn look_up(context: &StepContext) -> Result<Option<CutOverMade>, WorkflowError> {
    let intent = intent(context)
        .await?
        .ok_or_else(|| WorkflowError::Missing {
            what: "the intent of the cut-over".to_owned(),
        })?;
    // A call whose answer never came may still be on its way, so one look is not enough for a no.
    for look in 0..LOOKS {
        if has_happened(context, &intent).await? {
            return Ok(Some(CutOverMade {
                cut_over_at: intent.at,
                branch_id: intent.branch_id,
                replaced_branch_id: intent.replaced_branch_id,
                backup_name: intent.backup_name,
                gap: None,
            }));
        }
        if look + 1 < LOOKS {
            context.pause(LOOK_AGAIN).await?;
        }
    }
    Ok(None)
}

/// Whether the cut-over was sent; fails when it has happened. Until what it makes live is deleted, one that
/// was taken for not having happened may still arrive.
pub(crate) async fn was_sent_in_vain(context: &StepContext) -> Result<bool, WorkflowError> {
    let run = &context.run.run;
    // What a rehearsal cuts over is its own stand-in.
    let intent = match run.kind {
        RunKind::Rehearsal => None,
        _ => intent(context).await?,
    };
    let Some(intent) = intent else {
        return Ok(false);
    };
    match has_happened(context, &intent).await? {
        true => Err(WorkflowError::CutOverLate {
            environment: run.params.target.name.clone(),
        }),
        false => Ok(true),
    }
}

/// One look at the server, once none of its operations is at work.
async fn has_happened(
    context: &StepContext,
    intent: &CutOverIntent,
) -> Result<bool, WorkflowError> {
    let target = &context.run.run.params.target.name;
    let untold = |what: String| WorkflowError::CutOverUntold {
        environment: target.clone(),
        what,
    };
    let budget = context.run.shared.budgets.operations;
    match context.operations_quiet(budget).await {
        Err(WorkflowError::Refused { status: 404, .. }) => {
            return Err(untold(format!("the project {} is gone", context.project())));
        }
        quiet => quiet.map(drop)?,
    }
    let serves = match endpoint(context, &intent.endpoint_id, target).await {
        Ok(found) => Some(found.branch_id),
        Err(WorkflowError::Missing { .. }) => None,
        Err(error) => return Err(error),
    };
    if serves.as_ref() == Some(&intent.branch_id) {
        return Ok(true);
    }
    if serves.as_ref() == Some(&intent.replaced_branch_id) {
        return Ok(false);
    }
    let branches = super::server::branches(context).await?;
    let replaced = branches
        .iter()
        .find(|branch| branch.id == intent.replaced_branch_id);
    match replaced {
        // It bears the backup's name: so it was, and another run may have replaced the target again since.
        Some(branch) => Ok(branch.name == intent.backup_name),
        None if serves.is_none() => Err(untold(format!(
            "the endpoint {} and the branch {} are gone",
            intent.endpoint_id, intent.replaced_branch_id
        ))),
        None => Ok(false),
    }
}

/// Whether the target's endpoint serves what this run made. Not where that cannot be asked.
pub(crate) async fn serves_still(context: &StepContext) -> bool {
    let target = &context.run.run.params.target.name;
    let asked = async {
        let made: CutOverMade = context.result_of(super::CUT_OVER).await?;
        let binding = plan::binding(context).await?;
        let found = endpoint(context, &binding.target_endpoint_id, target).await?;
        Ok::<_, WorkflowError>(found.branch_id == made.branch_id)
    };
    match asked.await {
        Ok(serves) => serves,
        Err(error) => {
            let said = format!("What the endpoint of {target} serves was not seen: {error}.");
            context.log(said).await;
            false
        }
    }
}

/// The one call of finalize in Slipway. It takes the permit, so it happens once and only through
/// the gate.
async fn finalize(
    context: &StepContext,
    permit: Permit,
    binding: &Binding,
    fresh: BranchId,
) -> Result<CutOverMade, WorkflowError> {
    let target = &context.run.run.params.target.name;
    let watch = match context.run.take_watch() {
        Some(watch) => watch,
        None if binding.policy.hold => Watch::none(),
        None => Watch::start(context, binding).await,
    };
    let before = endpoint(context, &binding.target_endpoint_id, target).await?;
    if before.branch_id != binding.target_branch_id {
        return Err(WorkflowError::PlanChanged {
            what: format!(
                "the endpoint of {target} now serves the branch {}",
                before.branch_id
            ),
        });
    }
    hold::check(context, binding).await?;
    let at = context.run.shared.surroundings.now();
    context
        .intent_of_no_return(&CutOverIntent {
            at,
            permitted_at: permit.passed_at(),
            branch_id: fresh.clone(),
            endpoint_id: binding.target_endpoint_id.clone(),
            replaced_branch_id: binding.target_branch_id.clone(),
            backup_name: binding.backup_name.clone(),
        })
        .await?;
    context.progress("finalizing").await;
    let request = FinalizeRestoreRequest {
        name: Some(binding.backup_name.clone()),
    };
    watch.sent();
    let operations = context
        .client()
        .restore_finalize(context.project(), &fresh, &request)
        .await
        .map_err(|error| client_error("cut over", error))?;
    context.operations_wait("cut over", &operations).await?;
    // It is done; a hold that stays is lifted by what comes next.
    let lifted = match binding.policy.hold {
        true => hold::lift(context).await,
        false => Ok(()),
    };
    let after = endpoint(context, &binding.target_endpoint_id, target).await?;
    if after.branch_id != fresh {
        return Err(WorkflowError::Operation {
            action: "cut over".to_owned(),
            reason: format!("the endpoint of {target} still serves {}", after.branch_id),
        });
    }
    let gap = match lifted {
        Ok(()) => watch.end(context, at).await,
        // Nobody can be answered, so nothing is waited for.
        Err(error) => {
            let said = format!("The hold was not lifted yet, so the gap is not measured: {error}.");
            context.log(said).await;
            None
        }
    };
    Ok(CutOverMade {
        cut_over_at: at,
        branch_id: fresh,
        replaced_branch_id: binding.target_branch_id.clone(),
        backup_name: binding.backup_name.clone(),
        gap,
    })
}
