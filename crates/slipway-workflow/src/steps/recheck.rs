//! Whether everything the plan binds is still so.

use neon_api::ids::BranchId;
use serde::{Deserialize, Serialize};

use super::CANDIDATE_SNAPSHOT;
use super::look::schema_digest_now;
use super::plan::{self, Binding};
use super::server::{branches, endpoint, policy_of_target, snapshot_by_id};
use super::snapshot::SnapshotMade;
use crate::WorkflowError;
use crate::context::StepContext;
use crate::journal::{Loaded, from_json, load};
use crate::model::RunKind;
use crate::workflow::Acted;

#[derive(Serialize, Deserialize)]
struct ReCheckMade {}

pub(crate) async fn act(context: &StepContext) -> Result<Acted, WorkflowError> {
    let environment = &context.run.run.params.target;
    let target = &environment.name;
    let binding: Binding = plan::binding(context).await?;
    context
        .operations_quiet(context.run.shared.budgets.quiet)
        .await?;
    policy_is_bound(context, &binding).await?;
    let endpoint = endpoint(context, &binding.target_endpoint_id, target).await?;
    let branches = branches(context).await?;
    // A rehearsal's endpoint is its stand-in's, which no record speaks of.
    let findings = match binding.kind {
        RunKind::Rehearsal => Vec::new(),
        _ => super::binding::check(context, environment, &endpoint, &branches).await?,
    };
    if !findings.is_empty() {
        return Err(WorkflowError::Blocked { findings });
    }
    if endpoint.branch_id != binding.target_branch_id {
        return Err(WorkflowError::PlanChanged {
            what: format!(
                "the endpoint of {target} now serves the branch {}, not {}",
                endpoint.branch_id, binding.target_branch_id
            ),
        });
    }
    if snapshot_by_id(context, &binding.source_snapshot_id)
        .await?
        .is_none()
    {
        return Err(WorkflowError::PlanChanged {
            what: format!("the snapshot {} is gone", binding.source_snapshot_id),
        });
    }
    source_is_bound(context).await?;
    schema_is_bound(context, &binding).await?;
    Acted::done(
        &ReCheckMade {},
        format!("{target} is still what the plan was made for"),
    )
}

/// What may have changed while the rollback point was taken and the candidate restored and counted, which
/// takes long for a large database.
pub(crate) async fn just_before(
    context: &StepContext,
    binding: &Binding,
) -> Result<(), WorkflowError> {
    policy_is_bound(context, binding).await?;
    schema_is_bound(context, binding).await
}

async fn policy_is_bound(context: &StepContext, binding: &Binding) -> Result<(), WorkflowError> {
    if policy_of_target(context).await? == binding.policy {
        return Ok(());
    }
    let target = &context.run.run.params.target.name;
    Err(WorkflowError::PlanChanged {
        what: format!("the policy of {target} is another one than when the plan was made"),
    })
}

async fn schema_is_bound(context: &StepContext, binding: &Binding) -> Result<(), WorkflowError> {
    let target = &context.run.run.params.target.name;
    let (branch, endpoint) = (&binding.target_branch_id, &binding.target_endpoint_id);
    let reading = schema_digest_now(context, branch, endpoint, target);
    let schema = context.unless_stopped(reading).await?;
    if schema == binding.target_schema_digest {
        return Ok(());
    }
    Err(WorkflowError::PlanChanged {
        what: format!("the schema of {target} is another one than when the plan was made"),
    })
}

/// Otherwise the candidate is of something that the source no longer is, and both would be recorded as the
/// same.
async fn source_is_bound(context: &StepContext) -> Result<(), WorkflowError> {
    let params = &context.run.run.params;
    let loaded = load(&context.run.shared.ledger, &context.run.run.id).await?;
    let Some(of) = source_branch(&loaded)? else {
        return Ok(());
    };
    let source = &params.source.name;
    let now = endpoint(context, &params.source_endpoint_id, source).await?;
    if now.branch_id == of {
        return Ok(());
    }
    Err(WorkflowError::PlanChanged {
        what: format!("{source} was replaced since its snapshot was taken"),
    })
}

/// The branch that the candidate's snapshot is of, where it has to be the source's still.
pub(crate) fn source_branch(loaded: &Loaded) -> Result<Option<BranchId>, WorkflowError> {
    if !matches!(loaded.run.kind, RunKind::Promote | RunKind::Refresh) {
        return Ok(None);
    }
    let result = loaded
        .record(CANDIDATE_SNAPSHOT)
        .and_then(|record| record.result.clone());
    let made: Option<SnapshotMade> = result
        .map(|result| from_json("result of candidate_snapshot", result))
        .transpose()?;
    Ok(made.map(|made| made.branch_id))
}
