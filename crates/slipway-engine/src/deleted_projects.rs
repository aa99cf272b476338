//! Deleted projects. They are kept as they are, without servers, until their time is over; until then they
//! can be recovered, whole. Their endpoints keep their ports and say that the project was deleted.

use std::sync::Arc;

use neon_api::ids::ProjectId;
use neon_api::slipway::DeletedProject;

use crate::catalog::projects::{self, Deleted, Project};
use crate::catalog::{CatalogError, branches, endpoints, snapshots};
use crate::error::{ApiError, chain};
use crate::history::FOR_PEOPLE;
use crate::housekeeping::told;
use crate::operations::{EVERYTHING, Job, JobError, Step};
use crate::space::allocated_bytes;
use crate::state::State;

impl State {
    /// Deletes a project that may be deleted, so that it can be recovered for a while.
    pub(crate) fn project_delete(self: &Arc<Self>, id: &ProjectId) -> Result<Project, ApiError> {
        let window = self.rules.recoverable_for;
        if window.is_zero() {
            return self.project_purge(id);
        }
        let project = self.project(id)?;
        let now = self.now();
        self.begin(id, &[EVERYTHING.to_owned()], |transaction| {
            may_go(transaction, id)?;
            let deleted = Deleted {
                at: now,
                until: now.checked_add_signed(window).unwrap_or(now),
            };
            projects::mark_deleted(transaction, id, deleted)?;
            Ok((
                (),
                Job::PutProjectAside,
                vec![of_project("suspend_compute")],
            ))
        })?;
        Ok(project)
    }

    /// Removes a project for good, whether it was deleted before or not.
    pub(crate) fn project_purge(self: &Arc<Self>, id: &ProjectId) -> Result<Project, ApiError> {
        let (project, _) = self.begin(id, &[EVERYTHING.to_owned()], |transaction| {
            let project = match projects::deleted(transaction, id)? {
                Some(deleted) => deleted,
                None => {
                    projects::get(transaction, id)?.ok_or_else(|| ApiError::not_found("project"))?
                }
            };
            may_go(transaction, id)?;
            projects::mark_removing(transaction, id)?;
            Ok((
                project,
                Job::DeleteProject,
                vec![of_project("delete_timeline")],
            ))
        })?;
        Ok(project)
    }

    /// Brings a deleted project back as it was.
    pub(crate) fn project_recover(
        self: &Arc<Self>,
        id: &ProjectId,
    ) -> Result<(Project, Vec<branches::Branch>), ApiError> {
        // Its servers may just be stopped, or it may just go.
        let _claim = self.claim(id, &[EVERYTHING.to_owned()])?;
        let now = self.now();
        let recovered = self.catalog.write(|transaction| {
            if projects::get(transaction, id)?.is_some() {
                return Err(ApiError::unprocessable(
                    "the project is not deleted, so there is nothing to recover",
                ));
            }
            let project = projects::deleted(transaction, id)?
                .ok_or_else(|| ApiError::not_found("recoverable project"))?;
            projects::mark_recovered(transaction, id, now)?;
            Ok((project, branches::list(transaction, id)?))
        })?;
        self.history.changed.notify_one();
        Ok(recovered)
    }

    /// Nobody reaches a deleted project, and nothing of it runs. Can be repeated.
    pub(crate) async fn put_project_aside(&self, id: &ProjectId) -> Result<(), JobError> {
        let (endpoints, branches) = self.catalog.read(|connection| {
            Ok((
                endpoints::list(connection, id)?,
                branches::all_of(connection, id)?,
            ))
        })?;
        // Who is just being connected starts over after it, and is refused.
        let _held: Vec<_> = endpoints
            .iter()
            .map(|endpoint| self.proxy.hold(endpoint.id.as_str()))
            .collect();
        for endpoint in &endpoints {
            self.proxy.end_sessions(endpoint.id.as_str()).await;
        }
        for endpoint in endpoints.iter().filter(|endpoint| endpoint.read_only) {
            if let Err(error) = self.standbys.discard(&endpoint.id).await {
                tracing::warn!(endpoint = %endpoint.id, error = chain(&error), "remove a standby of a deleted project");
            }
        }
        for branch in &branches {
            // One that does not stop is as much deleted as the others.
            if let Err(error) = self.servers.stop(&branch.id).await {
                tracing::warn!(branch = %branch.id, error = chain(&error), "stop the server of a deleted project");
            }
        }
        Ok(())
    }

    /// Removes what can no longer be recovered; where the disk is nearly full, also the project that was
    /// deleted first.
    pub(crate) fn purge_due(self: &Arc<Self>) -> Result<(), CatalogError> {
        let deleted = self.catalog.read(projects::all_deleted)?;
        let now = self.now();
        let is_over = |project: &Project| project.deleted.is_some_and(|it| it.until <= now);
        let is_full = !deleted.is_empty() && self.check_space(FOR_PEOPLE).is_err();
        for (index, project) in deleted.iter().enumerate() {
            if is_over(project) {
                tracing::info!(project = %project.id, name = project.name, "deleted project goes for good");
                told(self.project_purge(&project.id));
            } else if index == 0 && is_full {
                tracing::warn!(project = %project.id, name = project.name, "deleted project goes early: the disk is nearly full");
                told(self.project_purge(&project.id));
            }
        }
        Ok(())
    }

    /// What can be recovered; with its bytes, every file is looked at.
    pub(crate) async fn deleted_projects(
        &self,
        with_bytes: bool,
    ) -> Result<Vec<DeletedProject>, CatalogError> {
        let mut shown = Vec::new();
        for project in self.catalog.read(projects::all_deleted)? {
            let Some(Deleted { at, until }) = project.deleted else {
                continue;
            };
            let physical_bytes = match with_bytes {
                true => Some(self.bytes_of(&project.id).await?),
                false => None,
            };
            shown.push(DeletedProject {
                project_id: project.id,
                name: project.name,
                deleted_at: at,
                recoverable_until: until,
                physical_bytes,
            });
        }
        Ok(shown)
    }

    async fn bytes_of(&self, project: &ProjectId) -> Result<u64, CatalogError> {
        let (branches, snapshots) = self.catalog.read(|connection| {
            Ok((
                branches::all_of(connection, project)?,
                snapshots::list(connection, project)?,
            ))
        })?;
        let dirs: Vec<_> = branches
            .iter()
            .map(|branch| self.servers.dir(&branch.id))
            .chain(snapshots.iter().map(|one| self.snapshot_dir(&one.id)))
            .collect();
        let sum = move || dirs.iter().map(|dir| allocated_bytes(dir)).sum();
        Ok(tokio::task::spawn_blocking(sum).await.unwrap_or(0))
    }

    /// For the refusal where there is no room.
    pub(crate) fn deleted_projects_in_the_way(&self) -> String {
        match self.catalog.read(projects::all_deleted) {
            Ok(deleted) if !deleted.is_empty() => {
                let names: Vec<_> = deleted.iter().map(|it| it.name.as_str()).collect();
                format!(
                    ", or deleted projects that can still be recovered ({})",
                    names.join(", ")
                )
            }
            _ => String::new(),
        }
    }
}

fn may_go(connection: &rusqlite::Connection, id: &ProjectId) -> Result<(), ApiError> {
    let branches = branches::list(connection, id)?;
    if branches.iter().any(|branch| branch.protected) {
        return Err(ApiError::unprocessable(
            "cannot delete project that has protected branches",
        ));
    }
    Ok(())
}

fn of_project(action: &'static str) -> Step {
    Step {
        action,
        branch: None,
        endpoint: None,
    }
}
