//! The last step of a bootstrap: the new branch becomes an environment.

use neon_api::ids::EndpointId;
use serde::{Deserialize, Serialize};
use slipway_ledger::EnvironmentRow;

use super::binding;
use super::restore::BranchMade;
use super::server::{branches, endpoint};
use super::settle::record_base;
use super::snapshot::SnapshotMade;
use super::{BRANCH, CANDIDATE_SNAPSHOT};
use crate::WorkflowError;
use crate::context::StepContext;
use crate::journal::to_text;
use crate::workflow::Acted;

#[derive(Serialize, Deserialize)]
struct EnvironmentMade {
    environment_id: String,
    endpoint_id: EndpointId,
}

pub(crate) async fn act(context: &StepContext) -> Result<Acted, WorkflowError> {
    let run = &context.run.run;
    let branch: BranchMade = context.result_of(BRANCH).await?;
    let snapshot: SnapshotMade = context.result_of(CANDIDATE_SNAPSHOT).await?;
    let ledger = &context.run.shared.ledger;
    let environments = ledger
        .environment_list(&run.connection_id, &run.project_id)
        .await?;
    let target = &run.params.target;
    if environments
        .iter()
        .any(|it| it.name == target.name && it.id != target.id)
    {
        return Err(WorkflowError::BadInput {
            what: format!("The name “{}”", target.name),
            reason: "another environment of this project has it by now".to_owned(),
        });
    }
    // It is drawn before what it was made from: towards production is to the right.
    let position = environments
        .iter()
        .find(|it| it.id == run.params.source.id)
        .map_or(0, |source| source.position)
        - 1;
    record_base(context, &snapshot, branch.branch_id.as_str()).await?;
    let environment = EnvironmentRow {
        id: target.id.clone(),
        connection_id: run.connection_id.clone(),
        project_id: run.project_id.clone(),
        name: target.name.clone(),
        colour: to_text(&target.colour)?,
        position,
        endpoint_id: branch.endpoint_id.as_str().to_owned(),
        production: false,
        policy: serde_json::json!({}),
    };
    let now = context.run.shared.surroundings.now();
    ledger.environment_put(environment, now).await?;
    let endpoint = endpoint(context, &branch.endpoint_id, &target.name).await?;
    let branches = branches(context).await?;
    binding::keep(context, target, &endpoint, &branches).await?;
    let made = EnvironmentMade {
        environment_id: target.id.clone(),
        endpoint_id: branch.endpoint_id,
    };
    Acted::done(
        &made,
        format!("{} is served at {}", target.name, branch.host),
    )
}

/// Forgets the environment, if it stands there already.
pub(crate) async fn undo(context: &StepContext) -> Result<(), WorkflowError> {
    let target = &context.run.run.params.target;
    let shared = &context.run.shared;
    let now = shared.surroundings.now();
    shared.ledger.environment_remove(&target.id, now).await?;
    Ok(())
}
