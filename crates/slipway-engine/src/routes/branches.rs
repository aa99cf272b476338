//! Branches.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use chrono::{DateTime, TimeDelta, Utc};
use neon_api::ids::{BranchId, ProjectId};
use neon_api::types::{
    BranchCreateRequest, BranchOperations, BranchResponse, BranchUpdateRequest, BranchesResponse,
    CreatedBranch, EndpointType, Operation, Pagination,
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::projects::{new_branch, new_endpoint, page_size};
use super::{App, Body, Query};
use crate::catalog::annotations::{self, Annotation};
use crate::catalog::branches::{self, Branch};
use crate::catalog::endpoints::{self, Endpoint, Wishes};
use crate::error::ApiError;
use crate::history::When;
use crate::names;
use crate::operations::{Job, Step};
use crate::state::State;
use crate::views;

/// As Neon's specification says.
const MOST_ANNOTATIONS: usize = 50;
/// How far away a branch may expire.
const LONGEST_LIFE: TimeDelta = TimeDelta::days(30);

#[derive(Deserialize)]
pub(super) struct Page {
    #[serde(default)]
    search: String,
    sort_by: Option<String>,
    sort_order: Option<String>,
    cursor: Option<String>,
    limit: Option<usize>,
}

pub(super) async fn list(
    Shared(state): Shared<App>,
    Path(project): Path<ProjectId>,
    Query(page): Query<Page>,
) -> Result<Json<BranchesResponse>, ApiError> {
    state.project(&project)?;
    let limit = page_size(page.limit, 10_000, 10_000)?;
    let mut rows = matching(&state, &project, &page.search)?;
    let sort_by = page.sort_by.as_deref().unwrap_or("updated_at");
    match sort_by {
        "name" => rows.sort_by(|a, b| a.name.cmp(&b.name)),
        "created_at" => rows.sort_by_key(|branch| branch.created_at),
        "updated_at" => rows.sort_by_key(|branch| branch.updated_at),
        _ => {
            return Err(ApiError::bad_request(
                "sort_by must be name, created_at or updated_at",
            ));
        }
    }
    let sort_order = page.sort_order.as_deref().unwrap_or("desc");
    match sort_order {
        "asc" => {}
        "desc" => rows.reverse(),
        _ => return Err(ApiError::bad_request("sort_order must be asc or desc")),
    }
    // The cursor is the last id of the page before, so that a branch made meanwhile shifts nothing.
    let start = match &page.cursor {
        None => 0,
        Some(cursor) => rows
            .iter()
            .position(|branch| branch.id.as_str() == cursor)
            .map_or(rows.len(), |position| position + 1),
    };
    let end = rows.len().min(start.saturating_add(limit));
    let next = (end < rows.len()).then(|| rows[end - 1].id.as_str().to_owned());
    let shown: Vec<Branch> = rows.drain(start..end).collect();
    state.measure_later(&shown);
    let annotations = state
        .catalog
        .read(|connection| annotations::list(connection, &project))?
        .into_iter()
        .filter(|row| shown.iter().any(|branch| branch.id == row.branch_id))
        .map(|row| {
            let branch = row.branch_id.clone();
            let view = serde_json::to_value(views::annotation(&branch, Some(row)));
            (branch.as_str().to_owned(), view.unwrap_or_default())
        })
        .collect();
    Ok(Json(BranchesResponse {
        branches: shown.into_iter().map(views::branch).collect(),
        annotations,
        pagination: Some(Pagination {
            next,
            sort_by: Some(sort_by.to_owned()),
            sort_order: Some(sort_order.to_owned()),
            ..Pagination::default()
        }),
    }))
}

#[derive(Deserialize)]
pub(super) struct Search {
    #[serde(default)]
    search: String,
}

pub(super) async fn count(
    Shared(state): Shared<App>,
    Path(project): Path<ProjectId>,
    Query(search): Query<Search>,
) -> Result<Json<Value>, ApiError> {
    state.project(&project)?;
    let count = matching(&state, &project, &search.search)?.len();
    Ok(Json(json!({ "count": count })))
}

pub(super) async fn get(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, BranchId)>,
) -> Result<Json<BranchResponse>, ApiError> {
    let branch = state.branch(&project, &id)?;
    state.measure_later(std::slice::from_ref(&branch));
    let annotation = state
        .catalog
        .read(|connection| annotations::get(connection, &id))?;
    Ok(Json(BranchResponse {
        annotation: Some(views::annotation(&id, annotation)),
        branch: views::branch(branch),
    }))
}

pub(super) async fn create(
    Shared(state): Shared<App>,
    Path(project): Path<ProjectId>,
    Body(request): Body<BranchCreateRequest>,
) -> Result<(StatusCode, Json<CreatedBranch>), ApiError> {
    state.project(&project)?;
    let wanted = request.branch.unwrap_or_default();
    let when = When::of(wanted.parent_lsn, wanted.parent_timestamp)?;
    if wanted
        .init_source
        .as_deref()
        .is_some_and(|source| source != "parent-data")
    {
        return Err(ApiError::unprocessable(
            "this engine makes branches with their parent's data only: init_source must be parent-data",
        ));
    }
    let kinds = request.endpoints.unwrap_or_default();
    let types: Vec<EndpointType> = kinds.iter().map(|one| one.kind.clone()).collect();
    super::endpoints::check_kinds(&types)?;
    let mut wished = Vec::new();
    for one in &kinds {
        let wishes = super::endpoints::wished(
            Wishes::default(),
            one.suspend_timeout_seconds,
            one.autoscaling_limit_min_cu,
            one.autoscaling_limit_max_cu,
        )?;
        wished.push((one.kind == EndpointType::ReadOnly, wishes));
    }
    // The one that writes first: its string is what is meant where there are several.
    wished.sort_by_key(|(read_only, _)| *read_only);
    let parent = match wanted.parent_id {
        Some(id) => state.branch(&project, &id)?,
        None => state
            .catalog
            .read(|connection| branches::default_of(connection, &project))?
            .ok_or_else(|| ApiError::not_found("default branch"))?,
    };
    if !parent.ready {
        return Err(ApiError::locked());
    }
    check_branch_expiry(&state, wanted.expires_at)?;
    if wanted.expires_at.is_some() && wanted.protected == Some(true) {
        return Err(cannot_expire());
    }
    if parent.expires_at.is_some() {
        return Err(ApiError::unprocessable(
            "a branch that expires cannot have children: take its expiration away first",
        ));
    }
    let noted = request.annotation_value.unwrap_or_default();
    if noted.len() > MOST_ANNOTATIONS {
        return Err(ApiError::bad_request(format!(
            "annotation_value must not have more than {MOST_ANNOTATIONS} properties"
        )));
    }
    if let Some(when) = &when {
        state.check_moment(&parent, when)?;
    }
    let id = names::branch_id(&mut rand::rng());
    let name = wanted.name.unwrap_or_else(|| id.as_str().to_owned());
    names::check_label("branch", &name)?;
    let now = state.now();
    let branch = Branch {
        parent_id: Some(parent.id.clone()),
        protected: wanted.protected.unwrap_or(false),
        expires_at: wanted.expires_at,
        ..new_branch(&id, &project, name, now)
    };
    // Refused before anything is opened or asked.
    state
        .catalog
        .read(|connection| branches::named(connection, &project, &branch.name))?
        .map_or(Ok(()), |_| Err(name_taken(&branch.name)))?;
    let roles = state
        .roles_of(&parent)
        .await
        .map_err(super::roles::cannot_ask)?;
    let databases = state
        .databases_of(&parent)
        .await
        .map_err(super::roles::cannot_ask)?;
    let mut endpoints_made: Vec<Endpoint> = Vec::new();
    for (read_only, wishes) in wished {
        let endpoint_id = names::endpoint_id(&mut rand::rng());
        match new_endpoint(&state, &endpoint_id, &project, &id, false) {
            Ok(endpoint) => endpoints_made.push(Endpoint {
                read_only,
                wishes,
                ..endpoint
            }),
            Err(error) => {
                close_all(&state, &endpoints_made).await;
                return Err(error);
            }
        }
    }
    let claims = [id.as_str().to_owned(), parent.id.as_str().to_owned()];
    let begun = state.begin(&project, &claims, |transaction| {
        if branches::named(transaction, &project, &branch.name)?.is_some() {
            return Err(name_taken(&branch.name));
        }
        if branches::get(transaction, &project, &parent.id)?.is_none() {
            return Err(ApiError::not_found("branch"));
        }
        branches::put(transaction, &branch)?;
        if !noted.is_empty() {
            let annotation = Annotation {
                branch_id: id.clone(),
                value: noted
                    .into_iter()
                    .map(|(name, value)| (name, Value::String(value)))
                    .collect(),
                created_at: now,
            };
            annotations::insert(transaction, &project, &annotation)?;
        }
        let mut steps = vec![Step::branch("create_branch", &id)];
        for endpoint in &endpoints_made {
            endpoints::put(transaction, endpoint)?;
        }
        steps.push(match endpoints_made.first() {
            Some(endpoint) => Step::endpoint("start_compute", &id, &endpoint.id),
            None => Step::branch("apply_config", &id),
        });
        let (branch, parent) = (id.clone(), parent.id.clone());
        let job = match when {
            None => Job::CreateChild { branch, parent },
            Some(when) => Job::CreateChildAt {
                branch,
                parent,
                when,
            },
        };
        Ok(((), job, steps))
    });
    let ((), operations) = match begun {
        Ok(begun) => begun,
        Err(error) => {
            close_all(&state, &endpoints_made).await;
            return Err(error);
        }
    };
    let operations = state
        .copied(&project, &state.servers.dir(&id), operations)
        .await?;
    let mut uris = Vec::new();
    // Neon gives a connection string only where there is but one that could be meant.
    let clear = roles.len() == 1 && databases.len() == 1 && !parent.protected;
    if let (Some(endpoint), true) = (endpoints_made.first(), clear) {
        for database in &databases {
            if let Some(password) = state.secrets.get(&parent.id, &database.owner)? {
                uris.push(views::connection(
                    endpoint,
                    &database.owner,
                    &password,
                    &database.name,
                ));
            }
        }
    }
    let answer = CreatedBranch {
        endpoints: endpoints_made
            .into_iter()
            .map(|endpoint| state.endpoint_view(endpoint, false))
            .collect(),
        operations,
        roles: roles
            .into_iter()
            .map(|role| views::role(&branch, role))
            .collect(),
        databases: databases
            .into_iter()
            .map(|database| views::database(&branch, database))
            .collect(),
        connection_uris: (!uris.is_empty()).then_some(uris),
        branch: views::branch(branch),
    };
    Ok((StatusCode::CREATED, Json(answer)))
}

async fn close_all(state: &App, endpoints: &[Endpoint]) {
    for endpoint in endpoints {
        state.proxy.close(endpoint.id.as_str()).await;
    }
}

pub(super) async fn update(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, BranchId)>,
    Body(request): Body<BranchUpdateRequest>,
) -> Result<Json<BranchOperations>, ApiError> {
    state.branch(&project, &id)?;
    let wanted = request.branch;
    if let Some(name) = &wanted.name {
        names::check_label("branch", name)?;
    }
    check_branch_expiry(&state, wanted.expires_at.flatten())?;
    // A finalize moves names and flags: they must not change under it.
    let _claim = state.claim(&project, &[id.as_str().to_owned()])?;
    let now = state.now();
    let branch = state.catalog.write(|transaction| {
        let mut branch = branches::get(transaction, &project, &id)?
            .ok_or_else(|| ApiError::not_found("branch"))?;
        if let Some(name) = wanted.name {
            if branches::named(transaction, &project, &name)?
                .is_some_and(|other| other.id != branch.id)
            {
                return Err(name_taken(&name));
            }
            branch.name = name;
        }
        if let Some(protected) = wanted.protected {
            branch.protected = protected;
        }
        if let Some(expires_at) = wanted.expires_at {
            branch.expires_at = expires_at;
        }
        if branch.expires_at.is_some()
            && (branch.protected
                || branch.is_default
                || branches::has_children(transaction, &branch.id)?)
        {
            return Err(cannot_expire());
        }
        branch.updated_at = now;
        branches::put(transaction, &branch)?;
        Ok(branch)
    })?;
    Ok(Json(BranchOperations {
        branch: views::branch(branch),
        operations: Vec::new(),
    }))
}

pub(super) async fn delete(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, BranchId)>,
) -> Result<Response, ApiError> {
    state.project(&project)?;
    let there = state
        .catalog
        .read(|connection| branches::get(connection, &project, &id))?;
    if there.is_none() {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let (branch, operations) = state.branch_delete(&project, &id)?;
    Ok(Json(BranchOperations {
        branch: views::branch(branch),
        operations,
    })
    .into_response())
}

pub(super) async fn set_as_default(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, BranchId)>,
) -> Result<Json<BranchOperations>, ApiError> {
    state.branch(&project, &id)?;
    let before = state
        .catalog
        .read(|connection| branches::default_of(connection, &project))?;
    let mut claims = vec![id.as_str().to_owned()];
    claims.extend(before.map(|branch| branch.id.as_str().to_owned()));
    let _claim = state.claim(&project, &claims)?;
    let now = state.now();
    let branch = state.catalog.write(|transaction| {
        let mut branch = branches::get(transaction, &project, &id)?
            .ok_or_else(|| ApiError::not_found("branch"))?;
        if let Some(mut before) = branches::default_of(transaction, &project)? {
            before.is_default = false;
            before.updated_at = now;
            branches::put(transaction, &before)?;
        }
        branch.is_default = true;
        branch.expires_at = None;
        branch.updated_at = now;
        branches::put(transaction, &branch)?;
        Ok::<_, ApiError>(branch)
    })?;
    Ok(Json(BranchOperations {
        branch: views::branch(branch),
        operations: Vec::new(),
    }))
}

impl State {
    /// Deletes a branch that may be deleted. Its snapshots stay.
    pub(crate) fn branch_delete(
        self: &Arc<Self>,
        project: &ProjectId,
        id: &BranchId,
    ) -> Result<(Branch, Vec<Operation>), ApiError> {
        self.branch(project, id)?;
        self.begin(project, &[id.as_str().to_owned()], |transaction| {
            let branch = branches::get(transaction, project, id)?
                .ok_or_else(|| ApiError::not_found("branch"))?;
            if branch.protected {
                return Err(ApiError::unprocessable("cannot delete protected branch"));
            }
            if branch.is_default {
                return Err(ApiError::unprocessable("cannot delete default branch"));
            }
            if branches::has_children(transaction, id)? {
                return Err(ApiError::unprocessable(
                    "cannot delete branch that has children",
                ));
            }
            branches::mark_removing(transaction, id)?;
            let job = Job::DeleteBranch { branch: id.clone() };
            let steps = vec![
                Step::branch("suspend_compute", id),
                Step::branch("delete_timeline", id),
            ];
            Ok((branch, job, steps))
        })
    }
}

pub(super) fn name_taken(name: &str) -> ApiError {
    ApiError::conflict(
        "BRANCH_ALREADY_EXISTS",
        format!("branch with the provided name already exists: {name}"),
    )
}

/// Not even after a while. A call that finds a branch still being made is answered with 423, which clients
/// send again.
pub(super) fn not_ready() -> ApiError {
    ApiError::unprocessable("branch not ready yet")
}

pub(super) fn check_expiry(
    state: &State,
    expires_at: Option<DateTime<Utc>>,
) -> Result<(), ApiError> {
    match expires_at {
        Some(at) if at <= state.now() => {
            Err(ApiError::unprocessable("expires_at must be in the future"))
        }
        _ => Ok(()),
    }
}

fn check_branch_expiry(state: &State, expires_at: Option<DateTime<Utc>>) -> Result<(), ApiError> {
    check_expiry(state, expires_at)?;
    match expires_at {
        Some(at) if at > state.now() + LONGEST_LIFE => Err(ApiError::unprocessable(
            "a branch must expire within 30 days",
        )),
        _ => Ok(()),
    }
}

fn cannot_expire() -> ApiError {
    ApiError::unprocessable("a branch that is protected, the default or a parent cannot expire")
}

fn matching(state: &State, project: &ProjectId, search: &str) -> Result<Vec<Branch>, ApiError> {
    let mut rows = state
        .catalog
        .read(|connection| branches::list(connection, project))?;
    let search = search.to_lowercase();
    rows.retain(|branch| {
        branch.name.to_lowercase().contains(&search) || branch.id.as_str().contains(&search)
    });
    Ok(rows)
}
