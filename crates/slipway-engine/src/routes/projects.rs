//! Projects, and the connection string of one.

use std::collections::BTreeMap;

use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use axum::{Extension, Json};
use neon_api::ids::{BranchId, EndpointId, ProjectId};
use neon_api::types::{
    ConnectionUriResponse, CreatedProject, Database, Pagination, ProjectCreateRequest,
    ProjectOperations, ProjectOwner, ProjectResponse, ProjectUpdateRequest, ProjectsResponse,
};
use serde::Deserialize;
use slipway_failpoints::{PROJECT_PASSWORD_KEPT, reach};

use super::account::MANY;
use super::{App, Body, Caller, Query};
use crate::catalog::branches::{self, Branch};
use crate::catalog::endpoints::{self, Endpoint, Wishes};
use crate::catalog::projects::{self, Project};
use crate::error::ApiError;
use crate::names::{self, DEFAULT_DATABASE};
use crate::operations::{EVERYTHING, Job, Step};
use crate::secrets::Password;
use crate::views;

#[derive(Deserialize)]
pub(super) struct Page {
    cursor: Option<String>,
    limit: Option<usize>,
    #[serde(default)]
    search: String,
    org_id: Option<String>,
    #[serde(default)]
    recoverable: bool,
}

pub(super) fn page_size(
    wanted: Option<usize>,
    usual: usize,
    most: usize,
) -> Result<usize, ApiError> {
    match wanted {
        None => Ok(usual),
        Some(limit) if (1..=most).contains(&limit) => Ok(limit),
        Some(_) => Err(ApiError::bad_request(format!(
            "limit must be between 1 and {most}"
        ))),
    }
}

pub(super) async fn list(
    Shared(state): Shared<App>,
    Query(page): Query<Page>,
) -> Result<Json<ProjectsResponse>, ApiError> {
    let limit = page_size(page.limit, 10, 400)?;
    if page.org_id.is_some_and(|id| !id.is_empty()) {
        return Err(ApiError::not_found("organization"));
    }
    let rows = state.catalog.read(|connection| {
        let after = page.cursor.as_deref();
        projects::list(connection, page.recoverable, &page.search, after, limit)
    })?;
    let pagination = rows.last().map(|last| Pagination {
        cursor: Some(last.id.as_str().to_owned()),
        ..Pagination::default()
    });
    Ok(Json(ProjectsResponse {
        projects: rows.into_iter().map(views::project_listed).collect(),
        pagination,
        applications: Some(BTreeMap::new()),
        integrations: Some(BTreeMap::new()),
    }))
}

pub(super) async fn shared() -> Json<ProjectsResponse> {
    Json(ProjectsResponse {
        projects: Vec::new(),
        pagination: None,
        applications: None,
        integrations: None,
    })
}

pub(super) async fn get(
    Shared(state): Shared<App>,
    Extension(Caller { user }): Extension<Caller>,
    Path(id): Path<ProjectId>,
) -> Result<Json<ProjectResponse>, ApiError> {
    let mut project = views::project(state.project(&id)?);
    project.owner = state.rules.plan.map(|plan| ProjectOwner {
        email: user.email,
        name: user.name,
        branches_limit: MANY,
        subscription_type: plan.subscription().to_owned(),
    });
    Ok(Json(ProjectResponse {
        project,
        operations: Vec::new(),
    }))
}

pub(super) async fn create(
    Shared(state): Shared<App>,
    Extension(Caller { user }): Extension<Caller>,
    Body(request): Body<ProjectCreateRequest>,
) -> Result<(StatusCode, Json<CreatedProject>), ApiError> {
    let wanted = request.project;
    let major = state.installation.version().major;
    if let Some(version) = wanted.pg_version.filter(|version| *version != major) {
        return Err(ApiError::unprocessable(format!(
            "this engine runs PostgreSQL {major}; version {version} is not available"
        )));
    }
    if let Some(name) = &wanted.name {
        names::check_label("project", name)?;
    }
    if wanted.org_id.is_some_and(|id| !id.is_empty()) {
        return Err(ApiError::not_found("organization"));
    }
    state.rules.history(wanted.history_retention_seconds)?;
    let first = wanted.branch.unwrap_or_default();
    let branch_name = first.name.unwrap_or_else(|| "main".to_owned());
    names::check_label("branch", &branch_name)?;
    let database = first
        .database_name
        .unwrap_or_else(|| DEFAULT_DATABASE.to_owned());
    names::check_database(&database)?;
    let role = first.role_name.unwrap_or_else(|| owner_of(&database));
    names::check_role(&role)?;

    let (project_id, branch_id, endpoint_id, password, name) = {
        let mut random = rand::rng();
        (
            names::project_id(&mut random),
            names::branch_id(&mut random),
            names::endpoint_id(&mut random),
            Password::new(names::password(&mut random)),
            wanted.name.unwrap_or_else(|| names::words(&mut random)),
        )
    };
    let now = state.now();
    let project = Project {
        id: project_id.clone(),
        name,
        pg_version: major,
        region_id: wanted.region_id.unwrap_or_else(|| views::REGION.to_owned()),
        settings: wanted.settings,
        default_endpoint_settings: wanted.default_endpoint_settings,
        history_retention_seconds: wanted
            .history_retention_seconds
            .unwrap_or(crate::history::DEFAULT_RETENTION),
        store_passwords: wanted.store_passwords.unwrap_or(true),
        owner_id: Some(user.id),
        created_at: now,
        updated_at: now,
        deleted: None,
    };
    let branch = Branch {
        is_default: true,
        ..new_branch(&branch_id, &project_id, branch_name, now)
    };
    let endpoint = new_endpoint(&state, &endpoint_id, &project_id, &branch_id, false)?;
    state.secrets.set(&branch_id, &role, &password)?;
    reach(PROJECT_PASSWORD_KEPT);
    let begun = state.begin(&project_id, &[EVERYTHING.to_owned()], |transaction| {
        projects::put(transaction, &project)?;
        branches::put(transaction, &branch)?;
        endpoints::put(transaction, &endpoint)?;
        let job = Job::CreateProject {
            branch: branch_id.clone(),
            role: role.clone(),
            database: database.clone(),
        };
        let steps = vec![
            Step::branch("create_timeline", &branch_id),
            Step::endpoint("start_compute", &branch_id, &endpoint_id),
        ];
        Ok(((), job, steps))
    });
    let ((), operations) = match begun {
        Ok(begun) => begun,
        Err(error) => {
            state.proxy.close(endpoint_id.as_str()).await;
            state.secrets.forget(&branch_id)?;
            return Err(error);
        }
    };
    let answer = CreatedProject {
        connection_uris: vec![views::connection(&endpoint, &role, &password, &database)],
        roles: vec![views::new_role(&branch_id, &role, Some(&password), now)],
        databases: vec![Database {
            // Told by PostgreSQL once it is made; until then no number is taken.
            id: 0,
            branch_id: branch_id.clone(),
            name: database,
            owner_name: role,
            created_at: now,
            updated_at: now,
        }],
        operations,
        branch: views::branch(branch),
        endpoints: vec![state.endpoint_view(endpoint, false)],
        project: views::project(project),
    };
    Ok((StatusCode::CREATED, Json(answer)))
}

pub(super) async fn update(
    Shared(state): Shared<App>,
    Path(id): Path<ProjectId>,
    Body(request): Body<ProjectUpdateRequest>,
) -> Result<Json<ProjectOperations>, ApiError> {
    state.project(&id)?;
    if let Some(name) = &request.project.name {
        names::check_label("project", name)?;
    }
    state
        .rules
        .history(request.project.history_retention_seconds)?;
    let now = state.now();
    let project = state.catalog.write(|transaction| {
        let mut project =
            projects::get(transaction, &id)?.ok_or_else(|| ApiError::not_found("project"))?;
        let wanted = request.project;
        if let Some(name) = wanted.name {
            project.name = name;
        }
        if wanted.settings.is_some() {
            project.settings = wanted.settings;
        }
        if wanted.default_endpoint_settings.is_some() {
            project.default_endpoint_settings = wanted.default_endpoint_settings;
        }
        if let Some(seconds) = wanted.history_retention_seconds {
            project.history_retention_seconds = seconds;
        }
        project.updated_at = now;
        projects::put(transaction, &project)?;
        Ok::<_, ApiError>(project)
    })?;
    state.history.changed.notify_one();
    Ok(Json(ProjectOperations {
        project: views::project(project),
        operations: Vec::new(),
    }))
}

pub(super) async fn delete(
    Shared(state): Shared<App>,
    Path(id): Path<ProjectId>,
) -> Result<Json<ProjectResponse>, ApiError> {
    let project = state.project_delete(&id)?;
    Ok(Json(ProjectResponse {
        project: views::project(project),
        operations: Vec::new(),
    }))
}

#[derive(Deserialize)]
pub(super) struct Which {
    branch_id: Option<BranchId>,
    endpoint_id: Option<EndpointId>,
    database_name: String,
    role_name: String,
}

pub(super) async fn connection_uri(
    Shared(state): Shared<App>,
    Path(project): Path<ProjectId>,
    Query(which): Query<Which>,
) -> Result<Json<ConnectionUriResponse>, ApiError> {
    state.project(&project)?;
    let endpoint = match which.endpoint_id {
        Some(id) => state.endpoint(&project, &id)?,
        None => {
            let branch = match which.branch_id.clone() {
                Some(id) => state.branch(&project, &id)?,
                None => state
                    .catalog
                    .read(|connection| branches::default_of(connection, &project))?
                    .ok_or_else(|| ApiError::not_found("default branch"))?,
            };
            state
                .catalog
                .read(|connection| endpoints::of_branch(connection, &branch.id))?
                .into_iter()
                .next()
                .ok_or_else(|| ApiError::not_found("endpoint of this branch"))?
        }
    };
    if which
        .branch_id
        .is_some_and(|branch| branch != endpoint.branch_id)
    {
        return Err(ApiError::not_found("endpoint of this branch"));
    }
    let branch = super::roles::readable_branch(&state, &project, &endpoint.branch_id).await?;
    super::roles::find_role(&state, &branch, &which.role_name).await?;
    super::roles::find_database(&state, &branch, &which.database_name).await?;
    let password = state.secrets.get(&endpoint.branch_id, &which.role_name)?;
    Ok(Json(ConnectionUriResponse {
        uri: views::uri(
            &views::host(endpoint.port),
            &which.role_name,
            password.as_ref(),
            &which.database_name,
        ),
    }))
}

/// A branch as it is before its job has run.
pub(super) fn new_branch(
    id: &BranchId,
    project: &ProjectId,
    name: String,
    now: chrono::DateTime<chrono::Utc>,
) -> Branch {
    Branch {
        id: id.clone(),
        project_id: project.clone(),
        name,
        parent_id: None,
        parent_lsn: None,
        parent_timestamp: None,
        ready: false,
        state_changed_at: now,
        is_default: false,
        protected: false,
        created_at: now,
        updated_at: now,
        expires_at: None,
        restore_status: None,
        restored_from: None,
        restored_as: None,
        replaced_at: None,
        final_lsn: None,
        logical_size: None,
        role_report: None,
    }
}

/// An endpoint with a port that is open already: close it where nothing comes of it.
pub(super) fn new_endpoint(
    state: &App,
    id: &EndpointId,
    project: &ProjectId,
    branch: &BranchId,
    disabled: bool,
) -> Result<Endpoint, ApiError> {
    let now = state.now();
    Ok(Endpoint {
        id: id.clone(),
        project_id: project.clone(),
        branch_id: branch.clone(),
        name: None,
        read_only: false,
        port: state.open_new(id)?,
        disabled,
        created_at: now,
        updated_at: now,
        last_active: None,
        wishes: Wishes::default(),
    })
}

/// `<database>_owner`, within the length that PostgreSQL keeps.
fn owner_of(database: &str) -> String {
    let mut end = database.len().min(57);
    while !database.is_char_boundary(end) {
        end -= 1;
    }
    format!("{}_owner", &database[..end])
}
