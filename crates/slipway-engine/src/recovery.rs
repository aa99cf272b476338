//! What a kill left: every job that was at work is either done again or undone, directories that
//! the catalog does not know go, servers that live on are taken over.
//!
//! | job | after a kill |
//! |---|---|
//! | create a project; delete anything; roles, databases, passwords; start, suspend | done again |
//! | snapshot, child branch, restore | undone, `failed` |
//! | export | finished if the file has its name, else undone, `failed` |
//! | import | finished if it was committed, else undone, `failed` |
//! | finalize, restore in place | finished if the swap was written, else `failed`; the candidate gets its roles back |

use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

use neon_api::ids::ProjectId;
use neon_api::types::OperationStatus;
use slipway_failpoints::{self as failpoints, reach};
use slipway_postgres::{snapshot, sweep};

use crate::catalog::operations::JobRow;
use crate::catalog::{self, CatalogError, branches, endpoints, operations, snapshots};
use crate::error::chain;
use crate::operations::Job;
use crate::servers::stop_leftover;
use crate::state::State;

const INTERRUPTED: &str =
    "the engine was ended in the middle of this; what it had begun was undone";

impl State {
    /// Takes back what a failed job had begun. `reason` is for those that remember it.
    pub(crate) async fn undo(self: &Arc<Self>, project: &ProjectId, job: &Job, reason: &str) {
        match job {
            Job::CreateChild { branch, .. } | Job::CreateChildAt { branch, .. } => {
                self.undo_branch(branch).await;
            }
            Job::Travel(travel) => self.undo_travel(travel).await,
            Job::Export { export, path, .. } => {
                self.undo_export(project, export, Path::new(path), reason);
            }
            Job::Restore { branch, .. } => match self.was_finalized(branch) {
                Ok(false) => self.undo_branch(branch).await,
                Ok(true) => {}
                Err(error) => tracing::error!(error = chain(&error), "undo a restore"),
            },
            Job::Snapshot { snapshot, .. } | Job::SnapshotAt { snapshot, .. } => {
                self.undo_snapshot(snapshot).await;
            }
            Job::Import { import, .. } => {
                self.import_undo(job).await;
                self.import_failed(project, import, reason);
            }
            Job::Finalize { branch, .. } => {
                let found = self
                    .catalog
                    .read(|connection| branches::find(connection, branch));
                match found {
                    Ok(Some(branch)) if branch.restore_status.as_deref() == Some("restored") => {
                        self.roles_back(&branch).await;
                    }
                    Ok(_) => {}
                    Err(error) => tracing::error!(error = chain(&error), "undo a finalize"),
                }
            }
            Job::CreateRole { branch, role, .. } | Job::ResetPassword { branch, role } => {
                if let Err(error) = self.secrets.unstage(branch, role) {
                    tracing::error!(error = chain(&error), "undo a password");
                }
            }
            Job::CreateProject { .. } => {
                // Nothing in it can be used: what is left is its list of operations.
                let all = self
                    .catalog
                    .read(|connection| branches::all_of(connection, project));
                for branch in all.into_iter().flatten() {
                    self.undo_branch(&branch.id).await;
                }
                let result = self.catalog.write(|transaction| {
                    catalog::projects::delete(transaction, project)?;
                    Ok::<_, CatalogError>(())
                });
                if let Err(error) = result {
                    tracing::error!(error = chain(&error), "undo a project");
                }
            }
            Job::PutProjectAside
            | Job::DeleteProject
            | Job::DeleteBranch { .. }
            | Job::DeleteSnapshot { .. }
            | Job::DeleteRole { .. }
            | Job::CreateDatabase { .. }
            | Job::UpdateDatabase { .. }
            | Job::DeleteDatabase { .. }
            | Job::Start { .. }
            | Job::Suspend { .. }
            | Job::Restart { .. }
            | Job::DeleteEndpoint { .. }
            | Job::Nothing => {}
        }
    }

    /// Brings everything to a state that can be named, before the first call is answered.
    pub(crate) async fn recover(self: &Arc<Self>) -> Result<(), CatalogError> {
        let rows = self.catalog.read(operations::jobs)?;
        let mut again = Vec::new();
        for row in rows {
            if is_repeatable(&row.job) {
                again.push(row);
            } else {
                self.resolve(&row).await?;
                reach(failpoints::RECOVER_RESOLVED);
            }
        }
        self.finish_removals(&again).await?;
        self.resolve_roles().await?;
        self.sweep_directories().await?;
        self.sweep_passwords(&again)?;
        reach(failpoints::RECOVER_SWEPT);
        self.open_endpoints()?;
        reach(failpoints::RECOVER_OPENED);
        self.adopt_servers().await?;
        reach(failpoints::RECOVER_ADOPTED);
        for row in again {
            self.repeat(row)?;
            reach(failpoints::RECOVER_REPEATING);
        }
        let snapshots = self.catalog.read(snapshots::all)?;
        for snapshot in snapshots.iter().filter(|snapshot| snapshot.ready) {
            if !snapshot::is_baked(&self.snapshot_dir(&snapshot.id)) {
                self.bake_later(&snapshot.id);
            }
        }
        Ok(())
    }

    async fn resolve(self: &Arc<Self>, row: &JobRow) -> Result<(), CatalogError> {
        let finished = match &row.job {
            Job::Import { .. } => self.import_committed(&row.project_id, &row.job).await,
            Job::Finalize { branch, .. }
            | Job::Restore {
                branch,
                target: Some(_),
                ..
            } => self
                .catalog
                .read(|connection| branches::find(connection, branch))?
                .is_some_and(|branch| branch.restore_status.as_deref() == Some("finalized")),
            Job::Travel(travel) => self.has_travelled(travel)?,
            Job::Export { export, path, .. } => {
                self.export_completed(&row.project_id, export, Path::new(path))?
            }
            _ => false,
        };
        tracing::warn!(job = ?row.job, finished, "found interrupted work");
        if !finished {
            self.undo(&row.project_id, &row.job, INTERRUPTED).await;
        } else if let Job::Travel(travel) = &row.job {
            // What was replaced may be left to remove.
            self.undo_travel(travel).await;
        }
        reach(failpoints::RECOVER_UNDONE);
        let now = self.now();
        self.catalog.write(|transaction| {
            // The one that was at work, or would have been next, tells why; those after it never began.
            let mut reason = Some(INTERRUPTED);
            for operation in operations::of_job(transaction, row.id)? {
                if operation.status.ended() {
                    continue;
                }
                let (status, error) = match (finished, reason.take()) {
                    (true, _) => (OperationStatus::Finished, None),
                    (false, Some(reason)) => (OperationStatus::Failed, Some(reason)),
                    (false, None) => (OperationStatus::Cancelled, None),
                };
                let id = operation.id.as_str();
                operations::set_status(transaction, id, status, error, 0, now)?;
            }
            operations::delete_job(transaction, row.id)?;
            Ok::<_, CatalogError>(())
        })?;
        self.operation_changed.notify_waiters();
        Ok(())
    }

    /// What a removal that failed has left, which no list shows and nobody can ask to remove again.
    async fn finish_removals(&self, again: &[JobRow]) -> Result<(), CatalogError> {
        let (branches, snapshots, projects) = self.catalog.read(|connection| {
            Ok((
                branches::removing(connection)?,
                snapshots::removing(connection)?,
                catalog::projects::removing(connection)?,
            ))
        })?;
        let is_project_awaited = |project: &ProjectId| {
            again
                .iter()
                .any(|row| row.project_id == *project && matches!(row.job, Job::DeleteProject))
        };
        for id in branches {
            let found = self.catalog.read(|c| branches::find(c, &id))?;
            let is_awaited = again
                .iter()
                .any(|row| matches!(&row.job, Job::DeleteBranch { branch } if *branch == id))
                || found.is_none_or(|branch| is_project_awaited(&branch.project_id));
            if !is_awaited {
                tracing::warn!(branch = %id, "finishing a removal that had failed");
                self.undo_branch(&id).await;
            }
        }
        for id in snapshots {
            let found = self.catalog.read(|c| snapshots::find(c, &id))?;
            let is_awaited = again
                .iter()
                .any(|row| matches!(&row.job, Job::DeleteSnapshot { snapshot } if *snapshot == id))
                || found.is_none_or(|snapshot| is_project_awaited(&snapshot.project_id));
            if !is_awaited {
                tracing::warn!(snapshot = %id, "finishing a removal that had failed");
                self.undo_snapshot(&id).await;
            }
        }
        for id in projects.iter().filter(|id| !is_project_awaited(id)) {
            let left = self.catalog.read(|c| branches::all_of(c, id))?;
            if left.is_empty() {
                self.catalog.write(|transaction| {
                    catalog::projects::delete(transaction, id)?;
                    Ok::<_, CatalogError>(())
                })?;
            }
        }
        Ok(())
    }

    /// Passwords of branches that never came to be, or are gone, and those that nobody will set.
    fn sweep_passwords(&self, again: &[JobRow]) -> Result<(), CatalogError> {
        let all = self.catalog.read(branches::all)?;
        let known: Vec<_> = all.into_iter().map(|branch| branch.id).collect();
        let awaited: Vec<_> = again
            .iter()
            .filter_map(|row| match &row.job {
                Job::CreateRole { branch, role, .. } | Job::ResetPassword { branch, role } => {
                    Some((branch.clone(), role.clone()))
                }
                _ => None,
            })
            .collect();
        self.secrets.keep_only(&known, &awaited)
    }

    fn repeat(self: &Arc<Self>, row: JobRow) -> Result<(), CatalogError> {
        tracing::warn!(job = ?row.job, "repeating interrupted work");
        let operations = self
            .catalog
            .read(|connection| operations::of_job(connection, row.id))?;
        // Nothing else runs yet, and jobs that were at work together did not conflict.
        match self.claim(&row.project_id, &row.claims) {
            Ok(claim) => self.spawn(row.project_id, row.id, row.job, operations, claim),
            Err(error) => tracing::error!(error = chain(&error), "repeat interrupted work"),
        }
        Ok(())
    }

    /// Removes directories that no row stands for, and the servers that live in them.
    async fn sweep_directories(&self) -> Result<(), CatalogError> {
        let (branches, snapshots) = self
            .catalog
            .read(|connection| Ok((branches::all(connection)?, snapshots::all(connection)?)))?;
        let branches: HashSet<String> = branches
            .into_iter()
            .map(|branch| self.servers.directory(&branch.id))
            .collect();
        let bases = self.catalog.read(catalog::history::all_bases)?;
        let bases: HashSet<String> = bases.into_iter().map(|base| base.id).collect();
        let snapshots: HashSet<String> = snapshots
            .into_iter()
            .map(|snapshot| snapshot.id.as_str().to_owned())
            .collect();
        for (folder, known) in [
            ("branches", branches),
            ("snapshots", snapshots),
            ("history", bases),
            // Worth nothing without the sessions that they were made for.
            ("standbys", HashSet::new()),
        ] {
            let folder = self.data_dir.join(folder);
            match sweep(&folder).await {
                Ok(swept) if swept.is_empty() => {}
                Ok(swept) => tracing::warn!(?swept, "removed half-made directories"),
                Err(error) => tracing::error!(error = chain(&error), "sweep"),
            }
            for name in entries(&folder) {
                if !known.contains(&name) {
                    let dir = folder.join(&name);
                    tracing::warn!(dir = %dir.display(), "removing a directory nobody knows");
                    stop_leftover(&self.installation, &dir).await;
                    if let Err(error) = snapshot::remove(&dir).await {
                        tracing::error!(error = chain(&error), "remove a directory");
                    }
                }
            }
        }
        Ok(())
    }

    /// Opens every endpoint on its port. One whose port is taken is told as a failed operation.
    fn open_endpoints(&self) -> Result<(), CatalogError> {
        let all = self.catalog.read(endpoints::all)?;
        let mut failed = Vec::new();
        for endpoint in all {
            if let Err(error) = self.reopen(&endpoint) {
                tracing::error!(endpoint = %endpoint.id, port = endpoint.port, "{error}");
                failed.push((endpoint, error.to_string()));
            }
        }
        let now = self.now();
        self.catalog.write(|transaction| {
            for (endpoint, error) in failed {
                let step = crate::operations::Step::endpoint(
                    "start_compute",
                    &endpoint.branch_id,
                    &endpoint.id,
                );
                let id = uuid::Uuid::new_v4().to_string();
                let project = &endpoint.project_id;
                let status = OperationStatus::Failed;
                operations::insert(transaction, 0, project, &id, &step, status.clone(), now)?;
                operations::set_status(transaction, &id, status, Some(&error), 0, now)?;
            }
            Ok(())
        })
    }

    /// Servers that outlived the engine are used on.
    async fn adopt_servers(&self) -> Result<(), CatalogError> {
        for branch in self.catalog.read(branches::all)? {
            let dir = self.servers.dir(&branch.id);
            if !branch.ready || !dir.join("postmaster.pid").exists() {
                continue;
            }
            let alive = slipway_postgres::Cluster::open(&self.installation, &dir)
                .ok()
                .and_then(|cluster| cluster.running().ok().flatten())
                .is_some();
            if alive && let Err(error) = self.servers.wake(&branch).await {
                tracing::error!(branch = %branch.id, error = chain(&error), "adopt server");
            }
        }
        Ok(())
    }
}

fn is_repeatable(job: &Job) -> bool {
    match job {
        Job::CreateProject { .. }
        | Job::PutProjectAside
        | Job::DeleteProject
        | Job::DeleteBranch { .. }
        | Job::DeleteSnapshot { .. }
        | Job::DeleteEndpoint { .. }
        | Job::CreateRole { .. }
        | Job::DeleteRole { .. }
        | Job::ResetPassword { .. }
        | Job::CreateDatabase { .. }
        | Job::DeleteDatabase { .. }
        | Job::UpdateDatabase { .. }
        | Job::Start { .. }
        | Job::Suspend { .. }
        | Job::Restart { .. }
        | Job::Nothing => true,
        Job::CreateChild { .. }
        | Job::CreateChildAt { .. }
        | Job::SnapshotAt { .. }
        | Job::Travel(_)
        | Job::Export { .. }
        | Job::Snapshot { .. }
        | Job::Restore { .. }
        | Job::Finalize { .. }
        | Job::Import { .. } => false,
    }
}

fn entries(folder: &Path) -> Vec<String> {
    std::fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| entry.file_name().into_string().ok())
        .collect()
}
