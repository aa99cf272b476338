//! Snapshots, restore and finalize.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use neon_api::ids::{BranchId, ProjectId, SnapshotId};
use neon_api::types::{
    FinalizeRestoreRequest, Operation, OperationsResponse, RestoredSnapshot, SnapshotCreateQuery,
    SnapshotResponse, SnapshotRestoreRequest, SnapshotUpdateRequest, SnapshotsResponse,
};
use serde::Deserialize;

use super::branches::{check_expiry, name_taken, not_ready};
use super::projects::{new_branch, new_endpoint};
use super::{App, Body, Query};
use crate::catalog::branches::{self, Branch};
use crate::catalog::endpoints;
use crate::catalog::snapshots::{self, Snapshot};
use crate::error::ApiError;
use crate::history::When;
use crate::names;
use crate::operations::{Job, Step};
use crate::state::State;
use crate::views;

pub(super) async fn list(
    Shared(state): Shared<App>,
    Path(project): Path<ProjectId>,
) -> Result<Json<SnapshotsResponse>, ApiError> {
    state.project(&project)?;
    let rows = state
        .catalog
        .read(|connection| snapshots::list(connection, &project))?;
    Ok(Json(SnapshotsResponse {
        snapshots: rows.into_iter().map(views::snapshot).collect(),
    }))
}

/// Everything is in the query; a body is ignored, as on Neon.
pub(super) async fn create(
    Shared(state): Shared<App>,
    Path((project, branch_id)): Path<(ProjectId, BranchId)>,
    Query(wanted): Query<SnapshotCreateQuery>,
) -> Result<Json<SnapshotResponse>, ApiError> {
    let branch = state.branch(&project, &branch_id)?;
    if !branch.is_root() {
        return Err(ApiError::unprocessable(
            "snapshots can only be created from root branches",
        ));
    }
    if !branch.ready {
        return Err(ApiError::locked());
    }
    let when = When::of(wanted.lsn, wanted.timestamp)?;
    if let Some(when) = &when {
        state.check_moment(&branch, when)?;
    }
    check_expiry(&state, wanted.expires_at)?;
    let now = state.now();
    let name = wanted.name.unwrap_or_else(|| {
        format!(
            "{} at {}",
            branch.name,
            now.format("%Y-%m-%d %H:%M:%S%.3f UTC")
        )
    });
    names::check_label("snapshot", &name)?;
    let id = names::snapshot_id(&mut rand::rng());
    let slug = wanted.slug.unwrap_or_else(|| names::slug_of(&id));
    names::check_slug(&slug)?;
    let snapshot = Snapshot {
        id: id.clone(),
        project_id: project.clone(),
        name,
        slug: Some(slug.clone()),
        source_branch_id: branch_id.clone(),
        lsn: None,
        timestamp: None,
        created_at: now,
        expires_at: wanted.expires_at,
        manual: true,
        full_size: None,
        bytes: None,
        ready: false,
    };
    let claims = [id.as_str().to_owned(), branch_id.as_str().to_owned()];
    let ((), operations) = state.begin(&project, &claims, |transaction| {
        name_free(transaction, &project, &snapshot.name, None)?;
        if snapshots::with_slug(transaction, &project, &slug)?.is_some() {
            return Err(ApiError::conflict(
                "SNAPSHOT_ALREADY_EXISTS",
                format!("snapshot with the provided slug already exists: {slug}"),
            ));
        }
        state
            .rules
            .room_for_snapshot(snapshots::manual_count(transaction, &project)?)?;
        if branches::get(transaction, &project, &branch_id)?.is_none() {
            return Err(ApiError::not_found("branch"));
        }
        snapshots::put(transaction, &snapshot)?;
        let (snapshot, branch) = (id.clone(), branch_id.clone());
        let job = match when {
            None => Job::Snapshot { snapshot, branch },
            Some(when) => Job::SnapshotAt {
                snapshot,
                branch,
                when,
            },
        };
        Ok(((), job, vec![Step::branch("create_timeline", &branch_id)]))
    })?;
    let operations = state
        .copied(&project, &state.snapshot_dir(&id), operations)
        .await?;
    Ok(Json(SnapshotResponse {
        snapshot: views::snapshot(snapshot),
        operations,
    }))
}

pub(super) async fn update(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, SnapshotId)>,
    Body(request): Body<SnapshotUpdateRequest>,
) -> Result<Json<SnapshotResponse>, ApiError> {
    state.snapshot(&project, &id)?;
    let wanted = request.snapshot;
    if let Some(name) = &wanted.name {
        names::check_label("snapshot", name)?;
    }
    check_expiry(&state, wanted.expires_at.flatten())?;
    let snapshot = state.catalog.write(|transaction| {
        let mut snapshot = snapshots::get(transaction, &project, &id)?
            .ok_or_else(|| ApiError::not_found("snapshot"))?;
        if let Some(name) = wanted.name {
            name_free(transaction, &project, &name, Some(&id))?;
            snapshot.name = name;
        }
        if let Some(expires_at) = wanted.expires_at {
            snapshot.expires_at = expires_at;
        }
        snapshots::put(transaction, &snapshot)?;
        Ok::<_, ApiError>(snapshot)
    })?;
    Ok(Json(SnapshotResponse {
        snapshot: views::snapshot(snapshot),
        operations: Vec::new(),
    }))
}

pub(super) async fn delete(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, SnapshotId)>,
) -> Result<(StatusCode, Json<OperationsResponse>), ApiError> {
    state.project(&project)?;
    let operations = state.snapshot_delete(&project, &id)?;
    Ok((
        StatusCode::ACCEPTED,
        Json(OperationsResponse { operations }),
    ))
}

#[derive(Deserialize)]
pub(super) struct RestoreQuery {
    name: Option<String>,
}

pub(super) async fn restore(
    Shared(state): Shared<App>,
    Path((project, snapshot_id)): Path<(ProjectId, SnapshotId)>,
    Query(query): Query<RestoreQuery>,
    Body(wanted): Body<SnapshotRestoreRequest>,
) -> Result<Json<RestoredSnapshot>, ApiError> {
    let snapshot = state.snapshot(&project, &snapshot_id)?;
    if !snapshot.ready {
        return Err(ApiError::locked());
    }
    let finalize = wanted.finalize_restore.unwrap_or(false);
    let target = match wanted.target_branch_id {
        Some(id) => Some(state.branch(&project, &id)?),
        None => state
            .catalog
            .read(|connection| branches::get(connection, &project, &snapshot.source_branch_id))?,
    };
    if finalize && target.is_none() {
        return Err(ApiError::unprocessable(
            "the branch that this snapshot was taken of is gone: name a target_branch_id, or restore without finalize_restore to get a new branch",
        ));
    }
    if target.as_ref().is_some_and(|target| !target.ready) {
        return Err(ApiError::locked());
    }
    let (id, endpoint_id) = {
        let mut random = rand::rng();
        (
            names::branch_id(&mut random),
            names::endpoint_id(&mut random),
        )
    };
    let name = wanted
        .name
        .or(query.name)
        .unwrap_or_else(|| id.as_str().to_owned());
    names::check_label("branch", &name)?;
    state
        .catalog
        .read(|connection| branches::named(connection, &project, &name))?
        .map_or(Ok(()), |_| Err(name_taken(&name)))?;
    let now = state.now();
    let branch = Branch {
        restore_status: Some("restored".to_owned()),
        restored_from: Some(snapshot_id.clone()),
        restored_as: target.as_ref().map(|target| target.id.clone()),
        ..new_branch(&id, &project, name, now)
    };
    let endpoint = new_endpoint(&state, &endpoint_id, &project, &id, false)?;
    let mut claims = vec![id.as_str().to_owned(), snapshot_id.as_str().to_owned()];
    let finalize_onto = target.as_ref().filter(|_| finalize);
    claims.extend(finalize_onto.map(|target| target.id.as_str().to_owned()));
    let begun = state.begin(&project, &claims, |transaction| {
        if branches::named(transaction, &project, &branch.name)?.is_some() {
            return Err(name_taken(&branch.name));
        }
        if snapshots::get(transaction, &project, &snapshot_id)?.is_none() {
            return Err(ApiError::not_found("snapshot"));
        }
        if let Some(target) = finalize_onto
            && branches::get(transaction, &project, &target.id)?.is_none()
        {
            return Err(ApiError::not_found("branch"));
        }
        let roots = branches::list(transaction, &project)?;
        state
            .rules
            .room_for_root(roots.iter().filter(|branch| branch.is_root()).count())?;
        branches::put(transaction, &branch)?;
        endpoints::put(transaction, &endpoint)?;
        let job = Job::Restore {
            snapshot: snapshot_id.clone(),
            branch: id.clone(),
            target: finalize_onto.map(|target| target.id.clone()),
        };
        let mut steps = vec![
            Step::branch("create_branch", &id),
            Step::endpoint("start_compute", &id, &endpoint_id),
            Step::branch("apply_config", &id),
        ];
        if finalize_onto.is_some() {
            steps.push(Step::branch("apply_config", &id));
            steps.push(Step::branch("swap_binding_id", &id));
        }
        Ok(((), job, steps))
    });
    let ((), operations) = match begun {
        Ok(begun) => begun,
        Err(error) => {
            state.proxy.close(endpoint_id.as_str()).await;
            return Err(error);
        }
    };
    Ok(Json(RestoredSnapshot {
        branch: views::branch(branch),
        endpoints: vec![state.endpoint_view(endpoint, false)],
        operations,
    }))
}

pub(super) async fn finalize(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, BranchId)>,
    Body(wanted): Body<FinalizeRestoreRequest>,
) -> Result<Json<OperationsResponse>, ApiError> {
    let branch = state.branch(&project, &id)?;
    let target = can_be_finalized(&branch)?.clone();
    if let Some(name) = &wanted.name {
        names::check_label("branch", name)?;
    }
    let claims = [id.as_str().to_owned(), target.as_str().to_owned()];
    let ((), operations) = state.begin(&project, &claims, |transaction| {
        let branch = branches::get(transaction, &project, &id)?
            .ok_or_else(|| ApiError::not_found("branch"))?;
        let target_id = can_be_finalized(&branch)?;
        if !branch.ready {
            return Err(not_ready());
        }
        let target = branches::get(transaction, &project, target_id)?.ok_or_else(|| {
            ApiError::unprocessable(
                "the branch that this one was restored for is gone; use the restored branch as it is",
            )
        })?;
        if !target.ready {
            return Err(not_ready());
        }
        if let Some(name) = &wanted.name
            && branches::named(transaction, &project, name)?
                .is_some_and(|other| other.id != target.id)
        {
            return Err(name_taken(name));
        }
        if wanted.name.as_deref() == Some(target.name.as_str()) {
            return Err(ApiError::conflict(
                "BRANCH_ALREADY_EXISTS",
                "the replaced branch needs a name of its own: the restored branch takes its present one",
            ));
        }
        let job = Job::Finalize {
            branch: id.clone(),
            target: target.id.clone(),
            backup_name: wanted.name.clone(),
        };
        let steps = vec![
            Step::branch("apply_config", &id),
            Step::branch("swap_binding_id", &id),
        ];
        Ok(((), job, steps))
    })?;
    Ok(Json(OperationsResponse { operations }))
}

impl State {
    /// Deletes a snapshot. Branches that were restored from it stay.
    pub(crate) fn snapshot_delete(
        self: &Arc<Self>,
        project: &ProjectId,
        id: &SnapshotId,
    ) -> Result<Vec<Operation>, ApiError> {
        self.snapshot(project, id)?;
        let ((), operations) = self.begin(project, &[id.as_str().to_owned()], |transaction| {
            let snapshot = snapshots::get(transaction, project, id)?
                .ok_or_else(|| ApiError::not_found("snapshot"))?;
            snapshots::mark_removing(transaction, id)?;
            let job = Job::DeleteSnapshot {
                snapshot: id.clone(),
            };
            let step = Step::branch("delete_timeline", &snapshot.source_branch_id);
            Ok(((), job, vec![step]))
        })?;
        Ok(operations)
    }
}

fn can_be_finalized(branch: &Branch) -> Result<&BranchId, ApiError> {
    if branch.restore_status.as_deref() != Some("restored") {
        return Err(ApiError::unprocessable(
            "only a branch that was restored from a snapshot and not yet finalized can be finalized",
        ));
    }
    branch.restored_as.as_ref().ok_or_else(|| {
        ApiError::unprocessable(
            "this branch was restored without a target, so there is nothing for it to replace",
        )
    })
}

fn name_free(
    connection: &rusqlite::Connection,
    project: &ProjectId,
    name: &str,
    but: Option<&SnapshotId>,
) -> Result<(), ApiError> {
    match snapshots::named(connection, project, name)? {
        Some(other) if Some(&other.id) != but => Err(ApiError::conflict(
            "SNAPSHOT_ALREADY_EXISTS",
            format!("snapshot with the provided name already exists: {name}"),
        )),
        _ => Ok(()),
    }
}
