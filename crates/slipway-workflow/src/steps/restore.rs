//! Candidates: snapshots restored but not finalized. The first is inspected and thrown away, the
//! fresh one goes live.

use futures_util::FutureExt;
use neon_api::ids::{BranchId, EndpointId, SnapshotId};
use neon_api::types::{Branch, SnapshotRestoreRequest};
use serde::{Deserialize, Serialize};

use super::cut_over;
use super::look::{look, schema_digest};
use super::plan::Binding;
use super::preflight::limits;
use super::server::{
    Made, branch_named, endpoint, endpoint_of_branch, endpoint_to_replace, make_once, remove,
};
use super::snapshot::SnapshotMade;
use super::{CANDIDATE_SNAPSHOT, plan};
use crate::WorkflowError;
use crate::context::{StepContext, client_error};
use crate::workflow::Acted;

/// What a step that restored a snapshot leaves in the journal.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct BranchMade {
    pub(crate) branch_id: BranchId,
    pub(crate) endpoint_id: EndpointId,
    pub(crate) host: String,
}

#[derive(Serialize)]
struct RestoreIntent<'a> {
    name: &'a str,
    snapshot_id: &'a SnapshotId,
    target_branch_id: Option<&'a BranchId>,
}

/// Restores the candidate's snapshot, to be inspected.
pub(crate) async fn candidate(context: &StepContext) -> Result<Acted, WorkflowError> {
    let params = &context.run.run.params;
    let snapshot: SnapshotMade = context.result_of(CANDIDATE_SNAPSHOT).await?;
    let replaced = endpoint_to_replace(context).await?;
    let target = endpoint(context, &replaced, &params.target.name).await?;
    let name = context.names().candidate_branch();
    let made = restore(
        context,
        &name,
        &snapshot.snapshot_id,
        Some(&target.branch_id),
    )
    .await?;
    let detail = format!("restored “{}” as {}", snapshot.name, made.branch_id);
    Acted::done(&made, detail)
}

pub(crate) async fn candidate_undo(context: &StepContext) -> Result<(), WorkflowError> {
    delete(context, &context.names().candidate_branch()).await
}

/// Restores the approved snapshot afresh and holds it against what was inspected.
pub(crate) async fn fresh_candidate(context: &StepContext) -> Result<Acted, WorkflowError> {
    let binding: Binding = plan::binding(context).await?;
    let name = context.names().fresh_branch();
    let made = restore(
        context,
        &name,
        &binding.source_snapshot_id,
        Some(&binding.target_branch_id),
    )
    .await?;
    context
        .progress("comparing it with what was inspected")
        .await;
    let found = look(
        context,
        &made.branch_id,
        &made.endpoint_id,
        "the fresh candidate",
    )
    .await?;
    if schema_digest(&found)? != binding.candidate_schema_digest {
        return Err(WorkflowError::CandidateDiffers {
            what: "its schema is another one".to_owned(),
        });
    }
    let counts = plan::evidence(&found);
    if counts != binding.candidate_counts {
        return Err(WorkflowError::CandidateDiffers {
            what: "its tables have other numbers of rows".to_owned(),
        });
    }
    let detail = format!(
        "restored as {}; schema and {} tables are as inspected",
        made.branch_id,
        counts.len()
    );
    Acted::done(&made, detail)
}

pub(crate) async fn fresh_candidate_undo(context: &StepContext) -> Result<(), WorkflowError> {
    let name = context.names().fresh_branch();
    // Found before the cut-over is looked for: what it makes live loses this name.
    let found = branch_named(context, &name).await?;
    if !cut_over::was_sent_in_vain(context).await? {
        return delete(context, &name).await;
    }
    let Some(branch) = found else {
        return Ok(());
    };
    // Whoever tries again looks again: a server that is busy now may be busy with the cut-over.
    let client = context.client().without_retries();
    let deleted = client.branch_delete(context.project(), &branch.id).await;
    match deleted {
        Err(error) if error.is_not_found() => Ok(()),
        Err(error) => Err(client_error("delete the branch", error)),
        Ok(operations) => {
            context
                .operations_wait("delete the branch", &operations)
                .await?;
            context.log(format!("Branch {name} deleted.")).await;
            Ok(())
        }
    }
}

/// Restores the snapshot of the source as the new environment's root branch.
pub(crate) async fn new_root(context: &StepContext) -> Result<Acted, WorkflowError> {
    let snapshot: SnapshotMade = context.result_of(CANDIDATE_SNAPSHOT).await?;
    let name = &context.run.run.params.target.name;
    if let Some(other) = branch_named(context, name).await?
        && other.restored_from.as_ref() != Some(&snapshot.snapshot_id)
    {
        return Err(WorkflowError::BadInput {
            what: format!("The name “{name}”"),
            reason: format!("the branch {} has it", other.id),
        });
    }
    let made = restore(context, name, &snapshot.snapshot_id, None).await?;
    let detail = format!("branch {} at {}", made.branch_id, made.host);
    Acted::done(&made, detail)
}

/// Removes the new root, told from a branch of the same name by the snapshot it was restored from.
pub(crate) async fn new_root_undo(context: &StepContext) -> Result<(), WorkflowError> {
    let taken =
        super::server::snapshot_named(context, &context.names().candidate_snapshot()).await?;
    let name = &context.run.run.params.target.name;
    let Some(snapshot) = taken else {
        // Without the snapshot no branch of this run can have been made.
        return Ok(());
    };
    delete_where(context, name, |branch| {
        branch.restored_from.as_ref() == Some(&snapshot.id)
    })
    .await
}

pub(crate) async fn restore(
    context: &StepContext,
    name: &str,
    snapshot: &SnapshotId,
    target: Option<&BranchId>,
) -> Result<BranchMade, WorkflowError> {
    context.checkpoint()?;
    context
        .intent(&RestoreIntent {
            name,
            snapshot_id: snapshot,
            target_branch_id: target,
        })
        .await?;
    let request = SnapshotRestoreRequest {
        name: Some(name.to_owned()),
        target_branch_id: target.cloned(),
        finalize_restore: Some(false),
    };
    let request = &request;
    let restored = make_once(
        context,
        "restore the snapshot",
        || branch_named(context, name).boxed(),
        || {
            async move {
                let answer = context
                    .client()
                    .snapshot_restore(context.project(), snapshot, request)
                    .await?;
                Ok((answer.branch, answer.operations))
            }
            .boxed()
        },
    )
    .await;
    let restored = match restored {
        Ok(restored) => restored,
        Err(error) => return Err(limits::explained(context, error).await),
    };
    let branch = match restored {
        Made::Now(branch, operations) => {
            context
                .operations_wait("restore the snapshot", &operations)
                .await?;
            branch
        }
        Made::Before(branch) => {
            if branch
                .restored_from
                .as_ref()
                .is_some_and(|it| it != snapshot)
            {
                return Err(WorkflowError::CandidateDiffers {
                    what: format!("the branch {name} was made from another snapshot"),
                });
            }
            context
                .operations_quiet(context.run.shared.budgets.operations)
                .await?;
            branch
        }
    };
    let endpoint = endpoint_of_branch(context, &branch.id)
        .await?
        .ok_or_else(|| WorkflowError::Missing {
            what: format!("an endpoint of the branch {name}"),
        })?;
    Ok(BranchMade {
        branch_id: branch.id,
        endpoint_id: endpoint.id,
        host: endpoint.host,
    })
}

pub(crate) async fn delete(context: &StepContext, name: &str) -> Result<(), WorkflowError> {
    delete_where(context, name, |_| true).await
}

async fn delete_where(
    context: &StepContext,
    name: &str,
    ours: impl Fn(&Branch) -> bool + Send + Sync,
) -> Result<(), WorkflowError> {
    let ours = &ours;
    let removed = remove(
        context,
        "delete the branch",
        move || {
            async move {
                let found = branch_named(context, name).await?;
                Ok(found.filter(ours))
            }
            .boxed()
        },
        |branch: Branch| {
            async move {
                context
                    .client()
                    .branch_delete(context.project(), &branch.id)
                    .await
            }
            .boxed()
        },
    )
    .await?;
    if removed {
        context.log(format!("Branch {name} deleted.")).await;
    }
    Ok(())
}
