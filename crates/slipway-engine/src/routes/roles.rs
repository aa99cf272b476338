//! Roles and databases of a branch. Lists are read from its server, which wakes for that.

use std::time::{Duration, Instant};

use axum::Json;
use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use neon_api::ids::{BranchId, ProjectId};
use neon_api::types::{
    Database, DatabaseCreateRequest, DatabaseResponse, DatabasesResponse, RoleCreateRequest,
    RolePasswordResponse, RoleResponse, RolesResponse,
};
use serde::Deserialize;
use slipway_failpoints::{PASSWORD_STAGED, reach};

use super::branches::not_ready;
use super::{App, Body};
use crate::catalog::branches::Branch;
use crate::error::{ApiError, chain};
use crate::names;
use crate::operations::{Job, Step};
use crate::roles::{DatabaseRow, RoleRow};
use crate::secrets::Password;
use crate::servers::ServerError;
use crate::views;

/// How long a read waits for a branch that is being made; shorter than clients wait for an answer.
const READABLE_WITHIN: Duration = Duration::from_secs(20);
const LOOK_AGAIN: Duration = Duration::from_millis(25);

pub(super) async fn list(
    Shared(state): Shared<App>,
    Path((project, branch)): Path<(ProjectId, BranchId)>,
) -> Result<Json<RolesResponse>, ApiError> {
    let branch = readable_branch(&state, &project, &branch).await?;
    let roles = state.roles_of(&branch).await.map_err(cannot_ask)?;
    Ok(Json(RolesResponse {
        roles: roles
            .into_iter()
            .map(|role| views::role(&branch, role))
            .collect(),
    }))
}

pub(super) async fn get(
    Shared(state): Shared<App>,
    Path((project, branch, role)): Path<(ProjectId, BranchId, String)>,
) -> Result<Json<RoleResponse>, ApiError> {
    let branch = readable_branch(&state, &project, &branch).await?;
    let role = find_role(&state, &branch, &role).await?;
    Ok(Json(RoleResponse {
        role: views::role(&branch, role),
        operations: Vec::new(),
    }))
}

pub(super) async fn create(
    Shared(state): Shared<App>,
    Path((project, branch)): Path<(ProjectId, BranchId)>,
    Body(request): Body<RoleCreateRequest>,
) -> Result<(StatusCode, Json<RoleResponse>), ApiError> {
    let branch = ready_branch(&state, &project, &branch)?;
    let name = request.role.name;
    names::check_role(&name)?;
    let login = !request.role.no_login.unwrap_or(false);
    let claims = [branch.id.as_str().to_owned()];
    if state
        .roles_of(&branch)
        .await
        .map_err(cannot_ask)?
        .iter()
        .any(|role| role.name == name)
    {
        return Err(ApiError::conflict(
            "ROLE_ALREADY_EXISTS",
            format!("role already exists: {name}"),
        ));
    }
    let password = login.then(|| Password::new(names::password(&mut rand::rng())));
    let ((), operations) = state.begin(&project, &claims, |_| {
        // Written inside, so that a call that is refused leaves no password behind.
        match &password {
            Some(password) => state.secrets.stage(&branch.id, &name, password)?,
            None => {
                state.secrets.unstage(&branch.id, &name)?;
                state.secrets.remove(&branch.id, &name)?;
            }
        }
        let job = Job::CreateRole {
            branch: branch.id.clone(),
            role: name.clone(),
            login,
        };
        Ok(((), job, vec![Step::branch("apply_config", &branch.id)]))
    })?;
    let role = views::new_role(&branch.id, &name, password.as_ref(), state.now());
    Ok((StatusCode::CREATED, Json(RoleResponse { role, operations })))
}

pub(super) async fn delete(
    Shared(state): Shared<App>,
    Path((project, branch, name)): Path<(ProjectId, BranchId, String)>,
) -> Result<Response, ApiError> {
    let branch = ready_branch(&state, &project, &branch)?;
    let roles = state.roles_of(&branch).await.map_err(cannot_ask)?;
    let Some(role) = roles.into_iter().find(|role| role.name == name) else {
        return Ok(StatusCode::NO_CONTENT.into_response());
    };
    let databases = state.databases_of(&branch).await.map_err(cannot_ask)?;
    if let Some(database) = databases.iter().find(|database| database.owner == name) {
        return Err(ApiError::unprocessable(format!(
            "role {name} owns database {}; give the database another owner or delete it first",
            database.name
        )));
    }
    let claims = [branch.id.as_str().to_owned()];
    let ((), operations) = state.begin(&project, &claims, |_| {
        let job = Job::DeleteRole {
            branch: branch.id.clone(),
            role: name.clone(),
        };
        Ok(((), job, vec![Step::branch("apply_config", &branch.id)]))
    })?;
    Ok(Json(RoleResponse {
        role: views::role(&branch, role),
        operations,
    })
    .into_response())
}

pub(super) async fn reveal_password(
    Shared(state): Shared<App>,
    Path((project, branch, name)): Path<(ProjectId, BranchId, String)>,
) -> Result<Json<RolePasswordResponse>, ApiError> {
    let branch = readable_branch(&state, &project, &branch).await?;
    if !state.project(&project)?.store_passwords {
        find_role(&state, &branch, &name).await?;
        return Err(ApiError::precondition(
            "storing passwords is disabled in this project; reset the role's password to get a new one",
        ));
    }
    if let Some(password) = state.secrets.get(&branch.id, &name)? {
        return Ok(Json(RolePasswordResponse {
            password: password.expose().to_owned(),
        }));
    }
    find_role(&state, &branch, &name).await?;
    Err(ApiError::precondition(format!(
        "the password of {name} is not known here, because it was set with SQL or was never set; reset it to get a new one"
    )))
}

pub(super) async fn reset_password(
    Shared(state): Shared<App>,
    Path((project, branch, name)): Path<(ProjectId, BranchId, String)>,
) -> Result<Json<RoleResponse>, ApiError> {
    let branch = ready_branch(&state, &project, &branch)?;
    let role = find_role(&state, &branch, &name).await?;
    let password = Password::new(names::password(&mut rand::rng()));
    let claims = [branch.id.as_str().to_owned()];
    let ((), operations) = state.begin(&project, &claims, |_| {
        state.secrets.stage(&branch.id, &name, &password)?;
        reach(PASSWORD_STAGED);
        let job = Job::ResetPassword {
            branch: branch.id.clone(),
            role: name.clone(),
        };
        Ok(((), job, vec![Step::branch("apply_config", &branch.id)]))
    })?;
    let mut role = views::role(&branch, role);
    role.password = Some(password.expose().to_owned());
    Ok(Json(RoleResponse { role, operations }))
}

pub(super) async fn databases(
    Shared(state): Shared<App>,
    Path((project, branch)): Path<(ProjectId, BranchId)>,
) -> Result<Json<DatabasesResponse>, ApiError> {
    let branch = readable_branch(&state, &project, &branch).await?;
    let databases = state.databases_of(&branch).await.map_err(cannot_ask)?;
    Ok(Json(DatabasesResponse {
        databases: databases
            .into_iter()
            .map(|database| views::database(&branch, database))
            .collect(),
    }))
}

pub(super) async fn database(
    Shared(state): Shared<App>,
    Path((project, branch, name)): Path<(ProjectId, BranchId, String)>,
) -> Result<Json<DatabaseResponse>, ApiError> {
    let branch = readable_branch(&state, &project, &branch).await?;
    let database = find_database(&state, &branch, &name).await?;
    Ok(Json(DatabaseResponse {
        database: views::database(&branch, database),
        operations: Vec::new(),
    }))
}

pub(super) async fn database_create(
    Shared(state): Shared<App>,
    Path((project, branch)): Path<(ProjectId, BranchId)>,
    Body(request): Body<DatabaseCreateRequest>,
) -> Result<(StatusCode, Json<DatabaseResponse>), ApiError> {
    let branch = ready_branch(&state, &project, &branch)?;
    let wanted = request.database;
    names::check_database(&wanted.name)?;
    find_role(&state, &branch, &wanted.owner_name).await?;
    database_name_free(&state, &branch, &wanted.name).await?;
    let claims = [branch.id.as_str().to_owned()];
    let ((), operations) = state.begin(&project, &claims, |_| {
        let job = Job::CreateDatabase {
            branch: branch.id.clone(),
            database: wanted.name.clone(),
            owner: wanted.owner_name.clone(),
        };
        Ok(((), job, vec![Step::branch("apply_config", &branch.id)]))
    })?;
    let now = state.now();
    let database = Database {
        // Told by PostgreSQL once it is made.
        id: 0,
        branch_id: branch.id,
        name: wanted.name,
        owner_name: wanted.owner_name,
        created_at: now,
        updated_at: now,
    };
    let answer = DatabaseResponse {
        database,
        operations,
    };
    Ok((StatusCode::CREATED, Json(answer)))
}

#[derive(Deserialize)]
pub(super) struct DatabaseUpdateRequest {
    database: DatabaseUpdate,
}

#[derive(Deserialize)]
struct DatabaseUpdate {
    name: Option<String>,
    owner_name: Option<String>,
}

pub(super) async fn database_update(
    Shared(state): Shared<App>,
    Path((project, branch, before)): Path<(ProjectId, BranchId, String)>,
    Body(request): Body<DatabaseUpdateRequest>,
) -> Result<Json<DatabaseResponse>, ApiError> {
    let branch = ready_branch(&state, &project, &branch)?;
    let mut database = find_database(&state, &branch, &before).await?;
    if let Some(name) = request.database.name.filter(|name| *name != before) {
        names::check_database(&name)?;
        database_name_free(&state, &branch, &name).await?;
        database.name = name;
    }
    if let Some(owner) = request.database.owner_name {
        find_role(&state, &branch, &owner).await?;
        database.owner = owner;
    }
    let claims = [branch.id.as_str().to_owned()];
    let ((), operations) = state.begin(&project, &claims, |_| {
        let job = Job::UpdateDatabase {
            branch: branch.id.clone(),
            database: before,
            name: database.name.clone(),
            owner: database.owner.clone(),
        };
        Ok(((), job, vec![Step::branch("apply_config", &branch.id)]))
    })?;
    Ok(Json(DatabaseResponse {
        database: views::database(&branch, database),
        operations,
    }))
}

pub(super) async fn database_delete(
    Shared(state): Shared<App>,
    Path((project, branch, name)): Path<(ProjectId, BranchId, String)>,
) -> Result<Response, ApiError> {
    let branch = ready_branch(&state, &project, &branch)?;
    let databases = state.databases_of(&branch).await.map_err(cannot_ask)?;
    let Some(database) = databases.into_iter().find(|database| database.name == name) else {
        return Ok(StatusCode::NO_CONTENT.into_response());
    };
    let claims = [branch.id.as_str().to_owned()];
    let ((), operations) = state.begin(&project, &claims, |_| {
        let job = Job::DeleteDatabase {
            branch: branch.id.clone(),
            database: name,
        };
        Ok(((), job, vec![Step::branch("apply_config", &branch.id)]))
    })?;
    Ok(Json(DatabaseResponse {
        database: views::database(&branch, database),
        operations,
    })
    .into_response())
}

/// The branch, once it can be read: a client that has just made a project asks for its roles at
/// once, and Neon, which keeps them in its control plane, answers. Only reads wait like this.
pub(super) async fn readable_branch(
    state: &App,
    project: &ProjectId,
    id: &BranchId,
) -> Result<Branch, ApiError> {
    let started = Instant::now();
    loop {
        let branch = state.branch(project, id)?;
        if branch.ready {
            return Ok(branch);
        }
        if started.elapsed() > READABLE_WITHIN {
            return Err(not_ready());
        }
        tokio::time::sleep(LOOK_AGAIN).await;
    }
}

pub(super) fn ready_branch(
    state: &App,
    project: &ProjectId,
    id: &BranchId,
) -> Result<Branch, ApiError> {
    let branch = state.branch(project, id)?;
    if branch.ready {
        Ok(branch)
    } else {
        Err(ApiError::locked())
    }
}

pub(super) async fn find_role(
    state: &App,
    branch: &Branch,
    name: &str,
) -> Result<RoleRow, ApiError> {
    if !branch.ready {
        return Err(ApiError::locked());
    }
    state
        .roles_of(branch)
        .await
        .map_err(cannot_ask)?
        .into_iter()
        .find(|role| role.name == name)
        .ok_or_else(|| ApiError::not_found("role"))
}

pub(super) async fn find_database(
    state: &App,
    branch: &Branch,
    name: &str,
) -> Result<DatabaseRow, ApiError> {
    if !branch.ready {
        return Err(ApiError::locked());
    }
    state
        .databases_of(branch)
        .await
        .map_err(cannot_ask)?
        .into_iter()
        .find(|database| database.name == name)
        .ok_or_else(|| ApiError::not_found("database"))
}

/// The branch's server does not answer.
pub(crate) fn cannot_ask(error: ServerError) -> ApiError {
    tracing::error!(error = chain(&error), "ask a branch");
    let reason = chain(&error);
    let reason = reason.split_whitespace().collect::<Vec<_>>().join(" ");
    ApiError::internal(format!(
        "the branch's PostgreSQL server cannot be asked: {reason}"
    ))
}

async fn database_name_free(state: &App, branch: &Branch, name: &str) -> Result<(), ApiError> {
    let databases = state.databases_of(branch).await.map_err(cannot_ask)?;
    if databases.iter().any(|database| database.name == name) {
        return Err(ApiError::conflict(
            "DATABASE_ALREADY_EXISTS",
            format!("database already exists: {name}"),
        ));
    }
    Ok(())
}
