//! `/slipway/v1`: what only this engine can do.

use axum::Json;
use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use neon_api::ids::{BranchId, ProjectId};
use neon_api::slipway::{
    API_VERSION, Capabilities, ClosedEndpoint, Import, ImportRequest, RoleReport, Status,
};
use serde::Deserialize;

use super::roles::{cannot_ask, ready_branch};
use super::{App, Body, Query};
use crate::catalog::{branches, imports, operations};
use crate::error::ApiError;
use crate::state::lock;

pub(super) async fn capabilities(Shared(state): Shared<App>) -> Json<Capabilities> {
    Json(Capabilities {
        api_version: API_VERSION,
        import: true,
        role_report: true,
        fast_restore: true,
        time_travel: true,
        hold: true,
        write_counts: true,
        export: true,
        delete_for_good: true,
        unlimited_calls: true,
        operation_changes: true,
        pg_version: Some(state.installation.version().major),
    })
}

#[derive(Deserialize)]
pub(super) struct Which {
    #[serde(default)]
    space: bool,
    /// Ids of branches and snapshots, separated by commas: of nothing else.
    space_of: Option<String>,
}

pub(super) async fn status(
    Shared(state): Shared<App>,
    Query(which): Query<Which>,
) -> Result<Json<Status>, ApiError> {
    let only: Option<Vec<&str>> = which
        .space_of
        .as_deref()
        .map(|ids| ids.split(',').collect());
    let space = match (&only, which.space) {
        (Some(only), _) => Some(state.space_of(only).await?),
        (None, true) => Some(state.space().await?),
        (None, false) => None,
    };
    let deleted_projects = state.deleted_projects(which.space).await?;
    Ok(Json(Status {
        engine_version: env!("CARGO_PKG_VERSION").to_owned(),
        postgres_version: state.installation.version().to_string(),
        postgres_path: state.installation.path().display().to_string(),
        data_dir: state.data_dir.display().to_string(),
        disk_free: slipway_postgres::free_bytes(&state.data_dir).unwrap_or(0),
        disk_reserve: Some(crate::space::RESERVE),
        reflink: state.reflink,
        started_at: state.started_at,
        running_operations: state.catalog.read(operations::job_count)?,
        closed_endpoints: lock(&state.closed)
            .iter()
            .map(|(id, reason)| ClosedEndpoint {
                endpoint_id: id.clone(),
                reason: reason.clone(),
            })
            .collect(),
        file_system: crate::space::file_system(&state.data_dir),
        deleted_projects,
        space,
    }))
}

pub(super) async fn import(
    Shared(state): Shared<App>,
    Path((project, branch)): Path<(ProjectId, BranchId)>,
    Body(request): Body<ImportRequest>,
) -> Result<(StatusCode, Json<Import>), ApiError> {
    let branch = ready_branch(&state, &project, &branch)?;
    super::roles::find_database(&state, &branch, &request.database_name).await?;
    super::roles::find_role(&state, &branch, &request.role_name).await?;
    let import = state.import_begin(&project, &branch, request)?;
    Ok((StatusCode::ACCEPTED, Json(import)))
}

pub(super) async fn import_get(
    Shared(state): Shared<App>,
    Path(id): Path<String>,
) -> Result<Json<Import>, ApiError> {
    if let Some(import) = lock(&state.imports).get(&id) {
        return Ok(Json(import.clone()));
    }
    state
        .catalog
        .read(|connection| imports::get(connection, &id))?
        .map(Json)
        .ok_or_else(|| ApiError::not_found("import"))
}

/// Before a finalize: what it would do. Afterwards: what it did.
pub(super) async fn role_report(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, BranchId)>,
) -> Result<Json<RoleReport>, ApiError> {
    let branch = ready_branch(&state, &project, &id)?;
    if let Some(report) = branch.role_report {
        return Ok(Json(report));
    }
    let target = match &branch.restored_as {
        Some(target) if branch.restore_status.as_deref() == Some("restored") => state
            .catalog
            .read(|connection| branches::get(connection, &project, target))?,
        _ => None,
    };
    match target {
        Some(target) => Ok(Json(
            state
                .role_preview(&branch, &target)
                .await
                .map_err(cannot_ask)?,
        )),
        None => Ok(Json(RoleReport::default())),
    }
}
