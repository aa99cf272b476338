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
        let mut interval = FIRST_INTERVAL;
        let mut missed = 0;
        loop {
            match self.operations_look(project, ids, &operations).await {
                Ok(now) => {
                    missed = 0;
                    let same = |(a, b): (&Operation, &Operation)| a.status == b.status;
                    let changed =
                        now.len() != operations.len() || !now.iter().zip(&operations).all(same);
                    operations = now;
                    if changed {
                        on_progress(&operations);
                    }
                }
                // A server that restarts is away for a moment; the operations are not.
                Err(ClientError::Unreachable { .. } | ClientError::NoAnswer { .. })
                    if missed < MISSED_ANSWERS =>
                {
                    missed += 1;
                }
                Err(error) => return Err(error),
            }
            if let Some(failed) = operations.iter().find(|it| it.status.failed()) {
                return Err(ClientError::OperationFailed {
                    operation: Box::new(failed.clone()),
                });
            }
            if operations.len() == ids.len() && operations.iter().all(|it| it.status.ended()) {
                return Ok(operations);
            }
            let elapsed = pace.now().saturating_duration_since(begun);
            if elapsed >= budget.total {
                return Err(ClientError::OperationsUnfinished {
                    unfinished: unfinished(ids, &operations),
                    waited: budget.total,
                });
            }
            pace.sleep(interval.min(budget.total - elapsed)).await;
            interval = if elapsed >= BRISK_FOR {
                CALM_INTERVAL
            } else {
                (interval * 2).min(BRISK_INTERVAL)
            };
        }
    }

    async fn operations_look(
        &self,
        project: &ProjectId,
        ids: &[OperationId],
        known: &[Operation],
    ) -> Result<Vec<Operation>, ClientError> {
        let mut operations = Vec::with_capacity(ids.len());
        for id in ids {
            let ended = known.iter().find(|it| it.id == *id && it.status.ended());
            if let Some(ended) = ended {
                operations.push(ended.clone());
                continue;
            }
            match self.operation_get(project, id).await {
                Ok(operation) => operations.push(operation),
                // The server removes those that ended long ago, and only those.
                Err(error) if error.is_not_found() => {
                    let seen = known.iter().find(|it| it.id == *id);
                    operations.extend(seen.map(|seen| Operation {
                        status: OperationStatus::Skipped,
                        ..seen.clone()
                    }));
                    if seen.is_none() {
                        return Err(error);
                    }
                }
                Err(error) => return Err(error),
            }
        }
        Ok(operations)
    }
}

fn unfinished(ids: &[OperationId], operations: &[Operation]) -> Vec<OperationId> {
    let ended = |id: &&OperationId| {
        operations
            .iter()
            .any(|it| it.id == **id && it.status.ended())
    };
    ids.iter().filter(|id| !ended(id)).cloned().collect()
}
