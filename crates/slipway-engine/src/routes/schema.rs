//! Schemas of databases, and how they differ between branches.

use axum::Json;
use axum::extract::{Path, State as Shared};
use chrono::{DateTime, Utc};
use neon_api::ids::{BranchId, ProjectId};
use neon_api::types::{BranchSchemaCompareResponse, BranchSchemaResponse};
use serde::Deserialize;

use super::roles::{find_database, readable_branch};
use super::{App, Query};
use crate::error::ApiError;
use crate::schema::difference;

#[derive(Deserialize)]
pub(super) struct Which {
    db_name: String,
    lsn: Option<String>,
    timestamp: Option<DateTime<Utc>>,
    format: Option<String>,
}

pub(super) async fn get(
    Shared(state): Shared<App>,
    Path((project, branch)): Path<(ProjectId, BranchId)>,
    Query(which): Query<Which>,
) -> Result<Json<BranchSchemaResponse>, ApiError> {
    now_only(which.lsn.is_some() || which.timestamp.is_some())?;
    let branch = readable_branch(&state, &project, &branch).await?;
    find_database(&state, &branch, &which.db_name).await?;
    let answer = match which.format.as_deref().unwrap_or("sql") {
        "sql" => BranchSchemaResponse {
            sql: Some(state.schema_sql(&branch, &which.db_name).await?),
            json: None,
        },
        "json" => BranchSchemaResponse {
            sql: None,
            json: Some(state.schema_json(&branch, &which.db_name).await?),
        },
        _ => return Err(ApiError::bad_request("format must be sql or json")),
    };
    Ok(Json(answer))
}

#[derive(Deserialize)]
pub(super) struct Pair {
    db_name: String,
    base_branch_id: Option<BranchId>,
    lsn: Option<String>,
    timestamp: Option<DateTime<Utc>>,
    base_lsn: Option<String>,
    base_timestamp: Option<DateTime<Utc>>,
}

pub(super) async fn compare(
    Shared(state): Shared<App>,
    Path((project, branch)): Path<(ProjectId, BranchId)>,
    Query(pair): Query<Pair>,
) -> Result<Json<BranchSchemaCompareResponse>, ApiError> {
    now_only(
        pair.lsn.is_some()
            || pair.timestamp.is_some()
            || pair.base_lsn.is_some()
            || pair.base_timestamp.is_some(),
    )?;
    let branch = readable_branch(&state, &project, &branch).await?;
    let base = pair
        .base_branch_id
        .or_else(|| branch.parent_id.clone())
        .ok_or_else(|| {
            ApiError::unprocessable(
                "this branch has no parent to be compared with: name a base_branch_id",
            )
        })?;
    let base = readable_branch(&state, &project, &base).await?;
    find_database(&state, &branch, &pair.db_name).await?;
    find_database(&state, &base, &pair.db_name).await?;
    let (text, before) = tokio::try_join!(
        state.schema_sql(&branch, &pair.db_name),
        state.schema_sql(&base, &pair.db_name)
    )?;
    Ok(Json(BranchSchemaCompareResponse {
        diff: Some(difference(&pair.db_name, &before, &text)),
    }))
}

fn now_only(at_another_time: bool) -> Result<(), ApiError> {
    if at_another_time {
        return Err(ApiError::unprocessable(
            "a schema can only be read as it is now: make a branch at that moment and read its schema",
        ));
    }
    Ok(())
}
