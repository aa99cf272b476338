//! Asking the server, and changing something on it once.

use std::time::Duration;

use futures_util::future::BoxFuture;
use neon_api::client::ClientError;
use neon_api::ids::{BranchId, EndpointId, SnapshotId};
use neon_api::types::{Branch, Endpoint, EndpointType, Operation, Snapshot};

use super::STAND_IN;
use super::restore::BranchMade;
use crate::WorkflowError;
use crate::context::{StepContext, client_error};
use crate::model::{Policy, RunKind};

/// Something that was made, by this call or by one before it.
pub(crate) enum Made<T> {
    /// By this call; the operations are still at work.
    Now(T, Vec<Operation>),
    /// By a call before it, whose answer may never have come.
    Before(T),
}

const PAUSE: Duration = Duration::from_millis(300);

/// Makes something that is found again by its name. It is looked for before every try, since an
/// answer that never came says nothing about what was done. `action` is a bare verb phrase.
pub(crate) async fn make_once<'a, T>(
    context: &'a StepContext,
    action: &str,
    look: impl Fn() -> BoxFuture<'a, Result<Option<T>, WorkflowError>> + Send,
    make: impl Fn() -> BoxFuture<'a, Result<(T, Vec<Operation>), ClientError>> + Send,
) -> Result<Made<T>, WorkflowError> {
    let deadline = context.instant() + context.run.shared.budgets.reconnect;
    loop {
        let failed = match look().await {
            Ok(Some(found)) => return Ok(Made::Before(found)),
            Ok(None) => match make().await {
                Ok((made, operations)) => return Ok(Made::Now(made, operations)),
                Err(error) => client_error(action, error),
            },
            Err(error) => error,
        };
        let away = matches!(
            failed,
            WorkflowError::Unreachable { .. } | WorkflowError::NoAnswer { .. }
        );
        if !away || context.instant() >= deadline {
            return Err(failed);
        }
        context.progress(format!("{failed}; looking again")).await;
        context.pause(PAUSE).await?;
        context.run.find_server_again().await;
    }
}

/// Removes something that is found by its name, if it is there.
pub(crate) async fn remove<'a, T>(
    context: &'a StepContext,
    action: &str,
    look: impl Fn() -> BoxFuture<'a, Result<Option<T>, WorkflowError>> + Send,
    delete: impl Fn(T) -> BoxFuture<'a, Result<Vec<Operation>, ClientError>> + Send,
) -> Result<bool, WorkflowError> {
    let Some(found) = look().await? else {
        return Ok(false);
    };
    match delete(found).await {
        Ok(operations) => context.operations_wait(action, &operations).await?,
        Err(error) if error.is_not_found() => {}
        Err(error) => return Err(client_error(action, error)),
    }
    Ok(true)
}

/// What the environment that is replaced demands now.
pub(crate) async fn policy_of_target(context: &StepContext) -> Result<Policy, WorkflowError> {
    let target = &context.run.run.params.target;
    let ledger = &context.run.shared.ledger;
    match ledger.environment_get(&target.id).await? {
        Some(environment) => Policy::of(&environment),
        None => Err(WorkflowError::Missing {
            what: format!("the environment {}", target.name),
        }),
    }
}

pub(crate) async fn snapshots(context: &StepContext) -> Result<Vec<Snapshot>, WorkflowError> {
    context
        .client()
        .snapshot_list(context.project())
        .await
        .map_err(|error| client_error("list snapshots", error))
}

pub(crate) async fn snapshot_named(
    context: &StepContext,
    name: &str,
) -> Result<Option<Snapshot>, WorkflowError> {
    let snapshots = snapshots(context).await?;
    Ok(snapshots.into_iter().find(|it| it.name == name))
}

pub(crate) async fn snapshot_by_id(
    context: &StepContext,
    id: &SnapshotId,
) -> Result<Option<Snapshot>, WorkflowError> {
    let snapshots = snapshots(context).await?;
    Ok(snapshots.into_iter().find(|it| it.id == *id))
}

pub(crate) async fn branches(context: &StepContext) -> Result<Vec<Branch>, WorkflowError> {
    context
        .client()
        .branch_list(context.project())
        .await
        .map_err(|error| client_error("list branches", error))
}

pub(crate) async fn branch_named(
    context: &StepContext,
    name: &str,
) -> Result<Option<Branch>, WorkflowError> {
    let branches = branches(context).await?;
    Ok(branches.into_iter().find(|it| it.name == name))
}

/// The endpoint an environment is bound to, as the server has it now.
pub(crate) async fn endpoint(
    context: &StepContext,
    id: &EndpointId,
    environment: &str,
) -> Result<Endpoint, WorkflowError> {
    match context.client().endpoint_get(context.project(), id).await {
        Ok(endpoint) => Ok(endpoint),
        Err(error) if error.is_not_found() => Err(WorkflowError::Missing {
            what: format!("the endpoint {id} of {environment}"),
        }),
        Err(error) => Err(client_error("look up the endpoint", error)),
    }
}

/// The read-write endpoint of a branch.
pub(crate) async fn endpoint_of_branch(
    context: &StepContext,
    branch: &BranchId,
) -> Result<Option<Endpoint>, WorkflowError> {
    let endpoints = context
        .client()
        .branch_endpoints(context.project(), branch)
        .await
        .map_err(|error| client_error("list the branch's endpoints", error))?;
    Ok(endpoints
        .into_iter()
        .find(|endpoint| endpoint.kind == EndpointType::ReadWrite))
}

/// The endpoint of the environment that a run replaces; a bootstrap has none.
pub(crate) fn target_endpoint_id(context: &StepContext) -> Result<&EndpointId, WorkflowError> {
    let params = &context.run.run.params;
    params
        .target_endpoint_id
        .as_ref()
        .ok_or_else(|| WorkflowError::Missing {
            what: format!("the endpoint of {}", params.target.name),
        })
}

/// The endpoint whose branch a run replaces: the target's, or in a rehearsal its stand-in's.
pub(crate) async fn endpoint_to_replace(
    context: &StepContext,
) -> Result<EndpointId, WorkflowError> {
    if context.run.run.kind == RunKind::Rehearsal {
        let stand_in: BranchMade = context.result_of(STAND_IN).await?;
        return Ok(stand_in.endpoint_id);
    }
    target_endpoint_id(context).cloned()
}

/// "34 MB"; "an unknown size" while the server has not calculated it.
pub(crate) fn size_in_words(bytes: Option<i64>) -> String {
    const UNITS: [&str; 5] = ["B", "kB", "MB", "GB", "TB"];
    let Some(mut value) = bytes.and_then(|bytes| u64::try_from(bytes).ok()) else {
        return "an unknown size".to_owned();
    };
    let mut unit = 0;
    while value >= 1000 && unit + 1 < UNITS.len() {
        value = (value + 500) / 1000;
        unit += 1;
    }
    format!("{value} {}", UNITS[unit])
}

#[cfg(test)]
mod tests {
    use super::size_in_words;

    #[test]
    fn a_size_is_told_in_words() {
        assert_eq!(size_in_words(Some(999)), "999 B");
        assert_eq!(size_in_words(Some(34_400_000)), "34 MB");
        assert_eq!(size_in_words(None), "an unknown size");
    }
}
