//! Operations, newest first.

use axum::Json;
use axum::extract::{Path, State as Shared};
use neon_api::ids::ProjectId;
use neon_api::types::{OperationResponse, OperationsPage, Pagination};
use serde::Deserialize;

use super::{App, Query};
use crate::catalog::operations;
use crate::error::ApiError;

#[derive(Deserialize)]
pub(super) struct Page {
    cursor: Option<String>,
    limit: Option<usize>,
}

pub(super) async fn list(
    Shared(state): Shared<App>,
    Path(project): Path<ProjectId>,
    Query(page): Query<Page>,
) -> Result<Json<OperationsPage>, ApiError> {
    state.project(&project)?;
    let limit = super::projects::page_size(page.limit, 100, 1000)?;
    let before = page
        .cursor
        .map(|cursor| cursor.parse())
        .transpose()
        .map_err(|_| ApiError::bad_request("the cursor is not one that this engine gave"))?;
    let rows = state
        .catalog
        .read(|connection| operations::list(connection, &project, before, limit))?;
    let pagination = rows.last().map(|(number, _)| Pagination {
        cursor: Some(number.to_string()),
        ..Pagination::default()
    });
    Ok(Json(OperationsPage {
        operations: rows.into_iter().map(|(_, operation)| operation).collect(),
        pagination,
    }))
}

/// Answers for a project that failed to be made or was deleted, too: who waits for its operations
/// learns how they ended.
pub(super) async fn get(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, String)>,
) -> Result<Json<OperationResponse>, ApiError> {
    let operation = state
        .catalog
        .read(|connection| operations::get(connection, &project, &id))?
        .ok_or_else(|| ApiError::not_found("operation"))?;
    Ok(Json(OperationResponse { operation }))
}
