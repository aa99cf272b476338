//! Snapshots: of the source as the candidate, of the target as the rollback point.

use chrono::{DateTime, Utc};
use futures_util::FutureExt;
use neon_api::ids::{BranchId, SnapshotId};
use neon_api::types::{Snapshot, SnapshotCreateQuery};
use serde::{Deserialize, Serialize};

use super::preflight::limits;
use super::server::{
    Made, branches, endpoint, endpoint_to_replace, make_once, remove, size_in_words,
    snapshot_by_id, snapshot_named,
};
use crate::WorkflowError;
use crate::context::StepContext;
use crate::model::RunKind;
use crate::workflow::Acted;

/// What a step that took a snapshot leaves in the journal.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SnapshotMade {
    pub(crate) snapshot_id: SnapshotId,
    pub(crate) name: String,
    pub(crate) taken_at: DateTime<Utc>,
    pub(crate) lsn: Option<String>,
    pub(crate) branch_id: BranchId,
    pub(crate) size: Option<i64>,
}

#[derive(Serialize)]
struct SnapshotIntent<'a> {
    name: &'a str,
    branch_id: &'a BranchId,
}

/// Takes a snapshot of the source.
pub(crate) async fn candidate_snapshot(context: &StepContext) -> Result<Acted, WorkflowError> {
    let params = &context.run.run.params;
    let source = endpoint(context, &params.source_endpoint_id, &params.source.name).await?;
    let name = context.names().candidate_snapshot();
    take(context, &name, &source.branch_id, &params.source.name).await
}

pub(crate) async fn candidate_snapshot_undo(context: &StepContext) -> Result<(), WorkflowError> {
    delete(context, &context.names().candidate_snapshot()).await
}

/// Finds the earlier snapshot that a roll back restores, or takes one of the backup that it restores.
pub(crate) async fn chosen_snapshot(context: &StepContext) -> Result<Acted, WorkflowError> {
    let params = &context.run.run.params;
    if let Some(backup) = &params.backup_branch_id {
        let branches = branches(context).await?;
        let branch = branches.into_iter().find(|branch| branch.id == *backup);
        let branch = branch.ok_or_else(|| WorkflowError::Missing {
            what: format!("the backup {backup}"),
        })?;
        let of = format!("the backup “{}”", branch.name);
        return take(context, &context.names().candidate_snapshot(), backup, &of).await;
    }
    let id = params
        .snapshot_id
        .as_ref()
        .ok_or_else(|| WorkflowError::Missing {
            what: "the snapshot to roll back to".to_owned(),
        })?;
    let snapshot = snapshot_by_id(context, id)
        .await?
        .ok_or_else(|| WorkflowError::Missing {
            what: format!("the snapshot {id}"),
        })?;
    let target = endpoint(context, &params.source_endpoint_id, &params.source.name).await?;
    let branch_id = snapshot
        .source_branch_id
        .clone()
        .unwrap_or(target.branch_id);
    let detail = format!("snapshot “{}”", snapshot.name);
    Acted::done(&made(&snapshot, &branch_id), detail)
}

/// Deletes what the run took of a backup. A chosen snapshot was there before and stays.
pub(crate) async fn chosen_snapshot_undo(context: &StepContext) -> Result<(), WorkflowError> {
    match context.run.run.params.backup_branch_id {
        Some(_) => candidate_snapshot_undo(context).await,
        None => Ok(()),
    }
}

/// Takes a snapshot of the target, before anything happens to it.
pub(crate) async fn rollback_point(context: &StepContext) -> Result<Acted, WorkflowError> {
    let params = &context.run.run.params;
    let replaced = endpoint_to_replace(context).await?;
    let target = endpoint(context, &replaced, &params.target.name).await?;
    let name = context.names().rollback_point();
    match take(context, &name, &target.branch_id, &params.target.name).await {
        // The branch that is replaced stays. A rehearsal is there to try the way back.
        Err(WorkflowError::Refused { code, message, .. })
            if limits::is_of_snapshots(&code, &message)
                && context.run.run.kind != RunKind::Rehearsal =>
        {
            let backup = context.names().backup(&params.target.name);
            Ok(Acted::Skipped {
                detail: format!(
                    "the server's plan has no room for another snapshot; the way back is the backup “{backup}”"
                ),
            })
        }
        taken => taken,
    }
}

pub(crate) async fn rollback_point_undo(context: &StepContext) -> Result<(), WorkflowError> {
    delete(context, &context.names().rollback_point()).await
}

pub(crate) async fn take(
    context: &StepContext,
    name: &str,
    branch: &BranchId,
    environment: &str,
) -> Result<Acted, WorkflowError> {
    context.checkpoint()?;
    context
        .intent(&SnapshotIntent {
            name,
            branch_id: branch,
        })
        .await?;
    let query = SnapshotCreateQuery {
        name: Some(name.to_owned()),
        ..SnapshotCreateQuery::default()
    };
    let query = &query;
    let taken = make_once(
        context,
        "take the snapshot",
        || snapshot_named(context, name).boxed(),
        || {
            async move {
                let answer = context
                    .client()
                    .snapshot_create(context.project(), branch, query)
                    .await?;
                Ok((answer.snapshot, answer.operations))
            }
            .boxed()
        },
    )
    .await;
    let taken = match taken {
        Ok(taken) => taken,
        Err(error) => return Err(limits::explained(context, error).await),
    };
    let snapshot = match taken {
        Made::Now(snapshot, operations) => {
            context
                .progress(format!("snapshot “{name}” of {environment}"))
                .await;
            context
                .operations_wait("take the snapshot", &operations)
                .await?;
            snapshot
        }
        Made::Before(snapshot) => {
            context
                .operations_quiet(context.run.shared.budgets.operations)
                .await?;
            snapshot
        }
    };
    // Its size is known only now, if at all.
    let snapshot = snapshot_by_id(context, &snapshot.id)
        .await?
        .ok_or_else(|| WorkflowError::Missing {
            what: format!("the snapshot “{name}” that was just taken"),
        })?;
    let detail = format!(
        "snapshot “{name}” of {environment}, {}",
        size_in_words(snapshot.full_size)
    );
    Acted::done(&made(&snapshot, branch), detail)
}

pub(crate) async fn delete(context: &StepContext, name: &str) -> Result<(), WorkflowError> {
    let removed = remove(
        context,
        "delete the snapshot",
        || snapshot_named(context, name).boxed(),
        |snapshot: Snapshot| {
            async move {
                context
                    .client()
                    .snapshot_delete(context.project(), &snapshot.id)
                    .await
            }
            .boxed()
        },
    )
    .await?;
    if removed {
        context.log(format!("Snapshot “{name}” deleted.")).await;
    }
    Ok(())
}

fn made(snapshot: &Snapshot, branch: &BranchId) -> SnapshotMade {
    SnapshotMade {
        snapshot_id: snapshot.id.clone(),
        name: snapshot.name.clone(),
        taken_at: snapshot.timestamp.unwrap_or(snapshot.created_at),
        lsn: snapshot.lsn.clone(),
        branch_id: snapshot
            .source_branch_id
            .clone()
            .unwrap_or_else(|| branch.clone()),
        size: snapshot.full_size,
    }
}
