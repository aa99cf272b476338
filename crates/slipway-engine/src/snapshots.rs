//! Snapshots: online copies of root branches, baked in the background.

use std::sync::Arc;

use neon_api::ids::{BranchId, SnapshotId};
use slipway_failpoints::{self as failpoints, reach};
use slipway_postgres::snapshot;

use crate::catalog::{CatalogError, branches, history, snapshots};
use crate::error::chain;
use crate::history::When;
use crate::operations::{JobError, Progress, at};
use crate::state::{State, lock};

impl State {
    pub(crate) async fn take_snapshot(
        self: &Arc<Self>,
        progress: &mut Progress,
        id: &SnapshotId,
        branch: &BranchId,
        when: Option<&When>,
    ) -> Result<(), JobError> {
        let branch = self.known_branch(branch)?;
        progress
            .step(async {
                // Let go when the mark is written down.
                let _kept;
                let (lsn, bytes, time, mark) = match when {
                    Some(when) => {
                        let dir = self.snapshot_dir(id);
                        let recovered = self.recover_moment(&branch, when, &dir).await?;
                        let time = match when {
                            When::Time(time) => Some(*time),
                            When::Lsn(_) => recovered.last_commit.map(Into::into),
                        };
                        // A mark in the past would need what was open then.
                        (recovered.lsn.to_string(), recovered.bytes, time, None)
                    }
                    None => {
                        let server = self.servers.wake(&branch).await?;
                        self.check_space_for(&self.servers.dir(&branch.id)).await?;
                        let kept = self.keep_wal_of(&branch).await;
                        let taken = snapshot::take(&server, &self.snapshot_dir(id))
                            .await
                            .map_err(at("copy the branch"))?;
                        reach(failpoints::SNAPSHOT_COPIED);
                        let mark = self
                            .mark_snapshot(&branch, id, &taken.content_end, &kept)
                            .await;
                        _kept = kept;
                        (taken.lsn, taken.bytes, Some(self.now()), mark)
                    }
                };
                self.measure(&branch).await;
                self.catalog.write(|transaction| {
                    let size = branches::find(transaction, &branch.id)?
                        .and_then(|branch| branch.logical_size);
                    let mut snapshot = snapshots::find(transaction, id)?
                        .ok_or_else(|| JobError::refused(format!("snapshot {id} is gone")))?;
                    snapshot.lsn = Some(lsn);
                    snapshot.timestamp = time;
                    snapshot.full_size = size;
                    snapshot.bytes = i64::try_from(bytes).ok();
                    snapshot.ready = true;
                    snapshots::put(transaction, &snapshot)?;
                    if let Some(mark) = &mark {
                        history::insert_mark(transaction, mark)?;
                    }
                    Ok::<_, JobError>(())
                })
            })
            .await?;
        reach(failpoints::SNAPSHOT_RECORDED);
        self.bake_later(id);
        Ok(())
    }

    /// Carries out a snapshot's recovery now, so that restores start at once. A restore that comes
    /// first uses the snapshot as it is.
    pub(crate) fn bake_later(self: &Arc<Self>, id: &SnapshotId) {
        let state = Arc::clone(self);
        let id = id.clone();
        self.tasks.spawn(async move {
            let work = async {
                let _one_at_a_time = state.baking.lock().await;
                let snapshot_lock = state.snapshot_lock(&id);
                let _no_restore = snapshot_lock.write().await;
                let dir = state.snapshot_dir(&id);
                if !dir.exists() || snapshot::is_baked(&dir) {
                    return;
                }
                if let Err(error) = snapshot::bake(&state.installation, &dir).await {
                    tracing::warn!(snapshot = %id, error = chain(&error), "bake snapshot");
                }
            };
            tokio::select! {
                () = work => {}
                () = state.stopping.cancelled() => {}
            }
        });
    }

    pub(crate) async fn remove_snapshot(
        &self,
        progress: &mut Progress,
        id: &SnapshotId,
    ) -> Result<(), JobError> {
        progress.step(self.forget_snapshot(id)).await
    }

    /// Removes a snapshot's directory and forgets it. Can be repeated.
    pub(crate) async fn forget_snapshot(&self, id: &SnapshotId) -> Result<(), JobError> {
        let snapshot_lock = self.snapshot_lock(id);
        let _alone = snapshot_lock.write().await;
        snapshot::remove(&self.snapshot_dir(id))
            .await
            .map_err(at("remove the snapshot's directory"))?;
        reach(failpoints::SNAPSHOT_REMOVAL_DIRECTORY_GONE);
        self.catalog.write(|transaction| {
            snapshots::delete(transaction, id)?;
            history::delete_marks_of_snapshot(transaction, id)?;
            Ok::<_, CatalogError>(())
        })?;
        reach(failpoints::SNAPSHOT_REMOVAL_FORGOTTEN);
        lock(&self.snapshot_locks).remove(id);
        Ok(())
    }

    /// Undoes a snapshot that a failed job had begun.
    pub(crate) async fn undo_snapshot(&self, id: &SnapshotId) {
        if let Err(error) = self.forget_snapshot(id).await {
            tracing::error!(snapshot = %id, error = chain(&error), "undo a snapshot");
        }
    }
}
