//! Waiting for operations.

use std::time::Duration;

use super::{Client, ClientError};
use crate::{
    ids::{OperationId, ProjectId},
    types::{Operation, OperationStatus},
};

const FIRST_INTERVAL: Duration = Duration::from_millis(20);
const BRISK_INTERVAL: Duration = Duration::from_millis(250);
const BRISK_FOR: Duration = Duration::from_secs(10);
const CALM_INTERVAL: Duration = Duration::from_secs(1);
const CALM_FOR: Duration = Duration::from_secs(120);
const LONG_INTERVAL: Duration = Duration::from_secs(5);
const MISSED_ANSWERS: u32 = 5;

/// How long to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Budget {
    /// For all operations together.
    pub total: Duration,
}

impl Client {
    /// Waits until every operation has ended well. `on_progress` is told the operations, in the
    /// order of `ids`, at first and whenever the status of one has changed.
    ///
    /// One that the server no longer lists has ended, well or not: Neon removes only those. It counts as skipped,
    /// and is missing in the answer where nobody ever saw it. Look at what it should have brought about.
    ///
    /// # Errors
    /// [`ClientError::OperationFailed`] as soon as one has ended badly,
    /// [`ClientError::OperationsUnfinished`] after the budget, and any other when the server does
    /// not tell.
    pub async fn operations_wait(
        &self,
        project: &ProjectId,
        ids: &[OperationId],
        budget: Budget,
        mut on_progress: impl FnMut(&[Operation]) + Send,
    ) -> Result<Vec<Operation>, ClientError> {
        let pace = &self.options.pace;
        let begun = pace.now();
        let mut operations: Vec<Operation> = Vec::new();
        let mut purged = Vec::new();
        let mut interval = FIRST_INTERVAL;
        let mut missed = 0;
        loop {
            let look = self.operations_look(project, ids, &operations, &mut purged);
            let mut changed = false;
            match look.await {
                Ok(now) => {
                    missed = 0;
                    let same = |(a, b): (&Operation, &Operation)| a.status == b.status;
                    changed =
                        now.len() != operations.len() || !now.iter().zip(&operations).all(same);
                    operations = now;
                    if changed {
                        on_progress(&operations);
                    }
                }
                // A server that restarts or is busy is away for a moment; the operations are not.
                Err(error) if missed < MISSED_ANSWERS && is_away(&error) => missed += 1,
                Err(error) => return Err(error),
            }
            if let Some(failed) = operations.iter().find(|it| it.status.failed()) {
                return Err(ClientError::OperationFailed {
                    operation: Box::new(failed.clone()),
                });
            }
            if operations.len() + purged.len() == ids.len()
                && operations.iter().all(|it| it.status.ended())
            {
                return Ok(operations);
            }
            let elapsed = pace.now().saturating_duration_since(begun);
            if elapsed >= budget.total {
                let unfinished = unfinished(ids, &operations, &purged);
                return Err(ClientError::OperationsUnfinished {
                    named: named(&unfinished, &operations),
                    unfinished,
                    waited: budget.total,
                });
            }
            if missed == 0 && self.tells_changes() {
                if !changed {
                    pace.sleep(FIRST_INTERVAL).await;
                }
                continue;
            }
            pace.sleep(interval.min(budget.total - elapsed)).await;
            interval = if elapsed >= CALM_FOR {
                LONG_INTERVAL
            } else if elapsed >= BRISK_FOR {
                CALM_INTERVAL
            } else {
                (interval * 2).min(BRISK_INTERVAL)
            };
        }
    }

    /// Where the server tells of changes, this waits for the next one of the first that has not ended, as
    /// an operation begins after the one before it.
    async fn operations_look(
        &self,
        project: &ProjectId,
        ids: &[OperationId],
        known: &[Operation],
        purged: &mut Vec<OperationId>,
    ) -> Result<Vec<Operation>, ClientError> {
        let mut operations = Vec::with_capacity(ids.len());
        let mut waited = false;
        for id in ids {
            if purged.contains(id) {
                continue;
            }
            let seen = known.iter().find(|it| it.id == *id);
            if let Some(ended) = seen.filter(|it| it.status.ended()) {
                operations.push(ended.clone());
                continue;
            }
            let answer = match seen {
                Some(seen) if self.tells_changes() => {
                    if waited {
                        operations.push(seen.clone());
                        continue;
                    }
                    waited = true;
                    let changed = self.slipway_operation_changed(project, id, &seen.status);
                    changed.await
                }
                _ => self.operation_get(project, id).await,
            };
            match (answer, seen) {
                (Ok(operation), _) => operations.push(operation),
                (Err(error), Some(seen)) if error.is_not_found() => operations.push(Operation {
                    status: OperationStatus::Skipped,
                    ..seen.clone()
                }),
                (Err(error), None) if error.is_not_found() => purged.push(id.clone()),
                (Err(error), _) => return Err(error),
            }
        }
        Ok(operations)
    }
}

/// Says nothing about the operations.
fn is_away(error: &ClientError) -> bool {
    matches!(error, ClientError::Unreachable { .. }) || error.outcome_unknown() || error.is_busy()
}

fn unfinished(
    ids: &[OperationId],
    operations: &[Operation],
    purged: &[OperationId],
) -> Vec<OperationId> {
    let ended = |id: &&OperationId| {
        purged.contains(id)
            || operations
                .iter()
                .any(|it| it.id == **id && it.status.ended())
    };
    ids.iter().filter(|id| !ended(id)).cloned().collect()
}

fn named(ids: &[OperationId], operations: &[Operation]) -> Vec<String> {
    let name = |id: &OperationId| match operations.iter().find(|it| it.id == *id) {
        Some(operation) => format!("operation {} ({id})", operation.action),
        None => format!("operation {id}"),
    };
    ids.iter().map(name).collect()
}
