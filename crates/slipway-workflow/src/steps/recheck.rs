//! Whether everything the plan binds is still so.

use serde::{Deserialize, Serialize};

use super::look::schema_digest_now;
use super::plan::{self, Binding};
use super::server::{branches, endpoint, policy_of_target, snapshot_by_id};
use crate::WorkflowError;
use crate::context::StepContext;
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
    if policy_of_target(context).await? != binding.policy {
        return Err(WorkflowError::PlanChanged {
            what: format!("the policy of {target} is another one than when the plan was made"),
        });
    }
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
    let reading = schema_digest_now(context, &endpoint.branch_id, &endpoint.id, target);
    let schema = context.unless_stopped(reading).await?;
    if schema != binding.target_schema_digest {
        return Err(WorkflowError::PlanChanged {
            what: format!("the schema of {target} is another one than when the plan was made"),
        });
    }
    Acted::done(
        &ReCheckMade {},
        format!("{target} is still what the plan was made for"),
    )
}
