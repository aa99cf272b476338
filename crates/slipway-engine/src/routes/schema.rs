//! Schemas of databases, and how they differ between branches.

use axum::Json;
use axum::extract::{Path, State as Shared};
use chrono::{DateTime, Utc};
use neon_api::ids::{BranchId, ProjectId};
use neon_api::types::{BranchSchemaCompareResponse, BranchSchemaResponse};
use serde::Deserialize;
use slipway_postgres::{SUPERUSER, Server};

use super::roles::{cannot_ask, find_database, readable_branch};
use super::{App, Query};
use crate::catalog::branches::Branch;
use crate::error::ApiError;
use crate::history::When;
use crate::look_back::Past;
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
    let branch = readable_branch(&state, &project, &branch).await?;
    let when = When::of(which.lsn, which.timestamp)?;
    let as_json = match which.format.as_deref().unwrap_or("sql") {
        "sql" => false,
        "json" => true,
        _ => return Err(ApiError::bad_request("format must be sql or json")),
    };
    let side = Side::new(&state, &branch, when.as_ref(), &which.db_name).await?;
    let answer = if as_json {
        BranchSchemaResponse {
            sql: None,
            json: Some(state.schema_json(side.server()?, &which.db_name).await?),
        }
    } else {
        BranchSchemaResponse {
            sql: Some(state.schema_sql(side.server()?, &which.db_name).await?),
            json: None,
        }
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
    let when = When::of(pair.lsn, pair.timestamp)?;
    let base_when = When::of(pair.base_lsn, pair.base_timestamp)?;
    let of = async |branch: &Branch, when: Option<&When>| {
        let side = Side::new(&state, branch, when, &pair.db_name).await?;
        state.schema_sql(side.server()?, &pair.db_name).await
    };
    let (text, before) =
        tokio::try_join!(of(&branch, when.as_ref()), of(&base, base_when.as_ref()))?;
    Ok(Json(BranchSchemaCompareResponse {
        diff: Some(difference(&pair.db_name, &before, &text)),
    }))
}

/// Where a schema is read: at the branch itself, or at what it was.
enum Side {
    Now(Server),
    Then(Past),
}

impl Side {
    /// Refuses with 404 where the branch has, or had then, no such database.
    async fn new(
        state: &App,
        branch: &Branch,
        when: Option<&When>,
        database: &str,
    ) -> Result<Self, ApiError> {
        let Some(when) = when else {
            find_database(state, branch, database).await?;
            let server = state.servers.wake(branch).await.map_err(cannot_ask)?;
            return Ok(Self::Now(server));
        };
        let past = Past::new(state, branch, when).await?;
        let client = past
            .server()?
            .connect("postgres", SUPERUSER)
            .await
            .map_err(|error| cannot_ask(error.into()))?;
        let known = client
            .query_opt(
                "SELECT FROM pg_catalog.pg_database WHERE datname = $1",
                &[&database],
            )
            .await
            .map_err(|error| cannot_ask(error.into()))?;
        known
            .map(|_| Self::Then(past))
            .ok_or_else(|| ApiError::not_found("database"))
    }

    fn server(&self) -> Result<&Server, ApiError> {
        match self {
            Self::Now(server) => Ok(server),
            Self::Then(past) => past.server(),
        }
    }
}
