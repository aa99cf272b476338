//! Deleted projects: recovered, or removed for good.

use axum::Json;
use axum::extract::{Path, State as Shared};
use neon_api::ids::ProjectId;
use neon_api::types::{ProjectRecoverResponse, ProjectResponse};

use super::App;
use crate::error::ApiError;
use crate::views;

pub(super) async fn recover(
    Shared(state): Shared<App>,
    Path(id): Path<ProjectId>,
) -> Result<Json<ProjectRecoverResponse>, ApiError> {
    let (project, branches) = state.project_recover(&id)?;
    Ok(Json(ProjectRecoverResponse {
        project: views::project(project),
        branches: branches.into_iter().map(views::branch).collect(),
    }))
}

/// Under `/slipway/v1`: nothing of it can be recovered.
pub(super) async fn purge(
    Shared(state): Shared<App>,
    Path(id): Path<ProjectId>,
) -> Result<Json<ProjectResponse>, ApiError> {
    Ok(Json(ProjectResponse {
        project: views::project(state.project_purge(&id)?),
        operations: Vec::new(),
    }))
}
