//! Operations, newest first.

use std::time::Duration;

use axum::Json;
use axum::extract::{Path, State as Shared};
use neon_api::ids::ProjectId;
use neon_api::types::{Operation, OperationResponse, OperationsPage, Pagination};
use serde::Deserialize;

use super::{App, Query};
use crate::catalog::operations;
use crate::error::ApiError;
use crate::state::State;

/// Well below the silence after which a client gives up.
const CHANGED_WITHIN: Duration = Duration::from_secs(10);

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
    let operation = operation(&state, &project, &id)?;
    Ok(Json(OperationResponse { operation }))
}

#[derive(Deserialize)]
pub(super) struct Known {
    status: String,
}

/// Answers as [`get`], once the operation has another status than the caller knows; but at most after
/// [`CHANGED_WITHIN`], as it then is.
pub(super) async fn changed(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, String)>,
    Query(known): Query<Known>,
) -> Result<Json<OperationResponse>, ApiError> {
    let over = tokio::time::sleep(CHANGED_WITHIN);
    tokio::pin!(over);
    loop {
        // Before the look, so that no change falls between the two.
        let next = state.operation_changed.notified();
        tokio::pin!(next);
        next.as_mut().enable();
        let operation = operation(&state, &project, &id)?;
        if operation.status.as_str() != known.status {
            return Ok(Json(OperationResponse { operation }));
        }
        tokio::select! {
            () = next => {}
            () = &mut over => return Ok(Json(OperationResponse { operation })),
            () = state.stopping.cancelled() => return Ok(Json(OperationResponse { operation })),
        }
    }
}

fn operation(state: &State, project: &ProjectId, id: &str) -> Result<Operation, ApiError> {
    state
        .catalog
        .read(|connection| operations::get(connection, project, id))?
        .ok_or_else(|| ApiError::not_found("operation"))
}
