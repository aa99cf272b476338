//! Branches and projects: made, filled, removed.

use neon_api::ids::{BranchId, ProjectId};
use slipway_failpoints::{self as failpoints, reach};
use slipway_postgres::{Cluster, snapshot};

use crate::catalog::branches::Branch;
use crate::catalog::{CatalogError, branches, endpoints, history, projects, snapshots};
use crate::error::chain;
use crate::history::When;
use crate::operations::{JobError, Progress, at};
use crate::servers::stop_leftover;
use crate::state::{State, lock};

impl State {
    /// A root branch from nothing. May be run again after a kill.
    pub(crate) async fn create_root(
        &self,
        progress: &mut Progress,
        id: &BranchId,
        role: &str,
        database: &str,
    ) -> Result<(), JobError> {
        let dir = self.servers.dir(id);
        progress
            .step(async {
                self.check_space(0)?;
                stop_leftover(&self.installation, &dir).await;
                snapshot::remove(&dir)
                    .await
                    .map_err(at("clear the data directory"))?;
                Cluster::create(&self.installation, &dir)
                    .await
                    .map_err(at("create the data directory"))?;
                Ok(())
            })
            .await?;
        progress
            .step(async {
                let branch = self.known_branch(id)?;
                self.furnish(&branch, role, database).await?;
                reach(failpoints::PROJECT_FURNISHED);
                self.set_ready(id, |_| {})?;
                reach(failpoints::PROJECT_READY);
                self.measure(&branch).await;
                Ok(())
            })
            .await
    }

    /// A copy of the parent as it is now, or was at a moment, with the parent's passwords, or new ones where the parent
    /// is protected.
    pub(crate) async fn create_child(
        &self,
        progress: &mut Progress,
        id: &BranchId,
        parent: &BranchId,
        when: Option<&When>,
    ) -> Result<(), JobError> {
        let parent = self.known_branch(parent)?;
        let point = progress.step(self.fill(&parent, when, id)).await?;
        progress
            .step(async {
                let branch = self.known_branch(id)?;
                self.servers.wake(&branch).await?;
                reach(failpoints::CHILD_AWAKE);
                if parent.protected {
                    self.renew_passwords(&branch).await?;
                } else {
                    self.secrets.copy(&parent.id, id)?;
                }
                reach(failpoints::CHILD_PASSWORDS_KEPT);
                self.set_ready(id, |branch| {
                    branch.parent_lsn = Some(point.lsn);
                    branch.parent_timestamp = Some(point.time);
                })?;
                reach(failpoints::CHILD_READY);
                self.measure(&branch).await;
                Ok(())
            })
            .await
    }

    /// From now on connections get through.
    pub(crate) fn set_ready(
        &self,
        id: &BranchId,
        change: impl FnOnce(&mut Branch),
    ) -> Result<(), JobError> {
        let now = self.now();
        self.catalog
            .write(|transaction| {
                let mut branch = branches::find(transaction, id)?
                    .ok_or_else(|| JobError::refused(format!("branch {id} is gone")))?;
                branch.ready = true;
                branch.state_changed_at = now;
                branch.updated_at = now;
                change(&mut branch);
                branches::put(transaction, &branch)?;
                Ok(())
            })
            .inspect(|()| self.history.changed.notify_one())
    }

    pub(crate) async fn remove_branch_job(
        &self,
        progress: &mut Progress,
        id: &BranchId,
    ) -> Result<(), JobError> {
        progress
            .step(async {
                let known = self
                    .catalog
                    .read(|connection| branches::find(connection, id))?;
                // A repetition finds that there is nothing left of it.
                if known.is_some() {
                    self.close_endpoints_of(id).await?;
                    self.servers.retire(id).await?;
                }
                Ok(())
            })
            .await?;
        progress.step(self.remove_branch(id)).await
    }

    /// Ends everything that belongs to a branch and forgets it. No error where something is gone
    /// already, so that it can be repeated.
    pub(crate) async fn remove_branch(&self, id: &BranchId) -> Result<(), JobError> {
        let known = self
            .catalog
            .read(|connection| branches::find(connection, id))?;
        if known.is_none() {
            // Everything went before its row. A directory of its name, if there is one, is another
            // branch's that changed places with it.
            self.servers.forget(id);
            lock(&self.sized).remove(id);
            return Ok(());
        }
        self.close_endpoints_of(id).await?;
        self.servers.retire(id).await?;
        reach(failpoints::REMOVAL_RETIRED);
        self.forget_history(&self.servers.directory(id)).await?;
        snapshot::remove(&self.servers.dir(id))
            .await
            .map_err(at("remove the data directory"))?;
        reach(failpoints::REMOVAL_DIRECTORY_GONE);
        self.secrets.forget(id)?;
        reach(failpoints::REMOVAL_PASSWORDS_GONE);
        self.catalog.write(|transaction| {
            branches::delete(transaction, id)?;
            history::forget_directory(transaction, id)?;
            Ok::<_, CatalogError>(())
        })?;
        reach(failpoints::REMOVAL_FORGOTTEN);
        self.servers.forget(id);
        lock(&self.sized).remove(id);
        Ok(())
    }

    async fn close_endpoints_of(&self, id: &BranchId) -> Result<(), JobError> {
        let endpoints = self
            .catalog
            .read(|connection| endpoints::of_branch(connection, id))?;
        for endpoint in endpoints {
            self.proxy.close(endpoint.id.as_str()).await;
            lock(&self.closed).remove(&endpoint.id);
            if endpoint.read_only {
                self.standbys
                    .discard(&endpoint.id)
                    .await
                    .map_err(at("remove a read-only endpoint's server"))?;
            }
        }
        Ok(())
    }

    pub(crate) async fn remove_project(
        &self,
        progress: &mut Progress,
        project: &ProjectId,
    ) -> Result<(), JobError> {
        progress
            .step(async {
                let (branches, snapshots) = self.catalog.read(|connection| {
                    Ok((
                        branches::all_of(connection, project)?,
                        snapshots::all(connection)?,
                    ))
                })?;
                for branch in branches {
                    self.remove_branch(&branch.id).await?;
                }
                reach(failpoints::PROJECT_REMOVAL_BRANCHES_GONE);
                for snapshot in snapshots {
                    if snapshot.project_id == *project {
                        self.forget_snapshot(&snapshot.id).await?;
                    }
                }
                reach(failpoints::PROJECT_REMOVAL_SNAPSHOTS_GONE);
                self.catalog.write(|transaction| {
                    projects::delete(transaction, project)?;
                    Ok::<_, CatalogError>(())
                })?;
                Ok(())
            })
            .await
    }

    /// Undoes a branch that a failed job had begun.
    pub(crate) async fn undo_branch(&self, id: &BranchId) {
        if let Err(error) = self.remove_branch(id).await {
            tracing::error!(branch = %id, error = chain(&error), "undo a branch");
        }
    }
}
