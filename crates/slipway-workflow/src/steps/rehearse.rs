//! What only a rehearsal does: a stand-in for the target, the way back tried, and everything thrown
//! away.

use std::time::Duration;

use futures_util::FutureExt;
use neon_api::ids::BranchId;

use super::inspect::InspectMade;
use super::look::{look, schema_digest};
use super::plan::{self, Binding};
use super::restore::{self, BranchMade};
use super::server::{endpoint, target_endpoint_id};
use super::snapshot::{self, SnapshotMade};
use super::{CUT_OVER, cut_over::CutOverMade};
use super::{INSPECT, ROLLBACK_POINT, STAND_IN_SNAPSHOT};
use crate::WorkflowError;
use crate::context::StepContext;
use crate::workflow::{Acted, Undo};

/// Between two tries to remove something that cannot be removed yet.
const TRY_AGAIN: Duration = Duration::from_secs(2);

/// Takes a snapshot of the target, which is not touched otherwise.
pub(crate) async fn stand_in_snapshot(context: &StepContext) -> Result<Acted, WorkflowError> {
    let target = &context.run.run.params.target.name;
    let served = endpoint(context, target_endpoint_id(context)?, target).await?;
    let name = context.names().stand_in_snapshot();
    snapshot::take(context, &name, &served.branch_id, target).await
}

pub(crate) async fn stand_in_snapshot_undo(context: &StepContext) -> Result<(), WorkflowError> {
    snapshot::delete(context, &context.names().stand_in_snapshot()).await
}

/// A root branch with an endpoint of its own, on which everything is tried.
pub(crate) async fn stand_in(context: &StepContext) -> Result<Acted, WorkflowError> {
    let taken: SnapshotMade = context.result_of(STAND_IN_SNAPSHOT).await?;
    let name = context.names().stand_in_branch();
    let made = restore::restore(context, &name, &taken.snapshot_id, None).await?;
    let target = &context.run.run.params.target.name;
    let detail = format!("{} stands in for {target}", made.branch_id);
    Acted::done(&made, detail)
}

/// After the cut-over the branch in the stand-in's place bears its name.
pub(crate) async fn stand_in_undo(context: &StepContext) -> Result<(), WorkflowError> {
    restore::delete(context, &context.names().stand_in_branch()).await
}

/// The cut-over of a stand-in can be undone: nobody is served by it.
pub(crate) async fn cut_over_undo(context: &StepContext) -> Result<(), WorkflowError> {
    // One that is still at work would name the branch after it was looked for.
    context
        .operations_quiet(context.run.shared.budgets.undo)
        .await?;
    let target = &context.run.run.params.target.name;
    restore::delete(context, &context.names().backup(target)).await
}

/// Restores the rollback point and holds it against what was there before.
pub(crate) async fn way_back(context: &StepContext) -> Result<Acted, WorkflowError> {
    let binding: Binding = plan::binding(context).await?;
    let inspected: InspectMade = context.result_of(INSPECT).await?;
    let point: SnapshotMade = context.result_of(ROLLBACK_POINT).await?;
    let cut_over: CutOverMade = context.result_of(CUT_OVER).await?;
    let name = context.names().way_back_branch();
    let served: &BranchId = &cut_over.branch_id;
    let made: BranchMade =
        restore::restore(context, &name, &point.snapshot_id, Some(served)).await?;
    context
        .progress("comparing it with what was there before")
        .await;
    let found = look(
        context,
        &made.branch_id,
        &made.endpoint_id,
        "the rollback point",
    )
    .await?;
    let counts = plan::evidence(&found);
    let same = schema_digest(&found)? == binding.target_schema_digest
        && counts == plan::evidence(&inspected.target);
    if !same {
        return Err(WorkflowError::NotVerified {
            what: "the rollback point is not what was there before".to_owned(),
        });
    }
    let detail = format!(
        "the rollback point brings back what was there: schema and {} tables",
        counts.len()
    );
    Acted::done(&made, detail)
}

pub(crate) async fn way_back_undo(context: &StepContext) -> Result<(), WorkflowError> {
    restore::delete(context, &context.names().way_back_branch()).await
}

/// Removes everything that the rehearsal made.
pub(crate) async fn throw_away(context: &StepContext) -> Result<Acted, WorkflowError> {
    let removals: [Undo; 7] = [
        |context| way_back_undo(context).boxed(),
        |context| cut_over_undo(context).boxed(),
        |context| restore::fresh_candidate_undo(context).boxed(),
        |context| stand_in_undo(context).boxed(),
        |context| snapshot::rollback_point_undo(context).boxed(),
        |context| snapshot::candidate_snapshot_undo(context).boxed(),
        |context| stand_in_snapshot_undo(context).boxed(),
    ];
    for removal in removals {
        patiently(context, removal).await?;
    }
    Acted::done(&serde_json::json!({}), "nothing of it is left")
}

/// A snapshot cannot be deleted for a while after a restore of it.
async fn patiently(context: &StepContext, removal: Undo) -> Result<(), WorkflowError> {
    let deadline = context.instant() + context.run.shared.budgets.undo;
    loop {
        match removal(context).await {
            Err(error @ WorkflowError::Refused { .. }) if context.instant() < deadline => {
                context.progress(format!("{error}; trying again")).await;
                context.pause(TRY_AGAIN).await?;
            }
            ended => return ended,
        }
    }
}
