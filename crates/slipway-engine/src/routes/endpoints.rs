//! Endpoints.

use axum::Json;
use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use neon_api::ids::{BranchId, EndpointId, ProjectId};
use neon_api::types::{
    EndpointCreateRequest, EndpointResponse, EndpointType, EndpointUpdateRequest, EndpointsResponse,
};

use super::projects::new_endpoint;
use super::{App, Body};
use crate::catalog::branches;
use crate::catalog::endpoints::{self, Endpoint, Wishes};
use crate::error::ApiError;
use crate::names;
use crate::operations::{Job, Step};

pub(super) async fn list(
    Shared(state): Shared<App>,
    Path(project): Path<ProjectId>,
) -> Result<Json<EndpointsResponse>, ApiError> {
    state.project(&project)?;
    let rows = state
        .catalog
        .read(|connection| endpoints::list(connection, &project))?;
    Ok(Json(EndpointsResponse {
        endpoints: views_of(&state, rows)?,
    }))
}

pub(super) async fn of_branch(
    Shared(state): Shared<App>,
    Path((project, branch)): Path<(ProjectId, BranchId)>,
) -> Result<Json<EndpointsResponse>, ApiError> {
    state.branch(&project, &branch)?;
    let rows = state
        .catalog
        .read(|connection| endpoints::of_branch(connection, &branch))?;
    Ok(Json(EndpointsResponse {
        endpoints: views_of(&state, rows)?,
    }))
}

pub(super) async fn get(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, EndpointId)>,
) -> Result<Json<EndpointResponse>, ApiError> {
    let row = state.endpoint(&project, &id)?;
    answer(&state, row, Vec::new())
}

pub(super) async fn create(
    Shared(state): Shared<App>,
    Path(project): Path<ProjectId>,
    Body(request): Body<EndpointCreateRequest>,
) -> Result<(StatusCode, Json<EndpointResponse>), ApiError> {
    let wanted = request.endpoint;
    let branch = state.branch(&project, &wanted.branch_id)?;
    check_kind(&wanted.kind)?;
    let read_only = wanted.kind == EndpointType::ReadOnly;
    if let Some(name) = &wanted.name {
        names::check_label("endpoint", name)?;
    }
    let wishes = wished(
        Wishes::default(),
        wanted.suspend_timeout_seconds,
        wanted.autoscaling_limit_min_cu,
        wanted.autoscaling_limit_max_cu,
    )?;
    let id = names::endpoint_id(&mut rand::rng());
    let disabled = wanted.disabled.unwrap_or(false);
    let mut endpoint = new_endpoint(&state, &id, &project, &branch.id, disabled)?;
    endpoint.read_only = read_only;
    endpoint.name = wanted.name;
    endpoint.wishes = wishes;
    let claims = [branch.id.as_str().to_owned()];
    let begun = state.begin(&project, &claims, |transaction| {
        free_for_endpoint(transaction, &branch.id, read_only)?;
        endpoints::put(transaction, &endpoint)?;
        let job = if disabled {
            Job::Nothing
        } else {
            Job::Start {
                endpoint: id.clone(),
            }
        };
        Ok((
            (),
            job,
            vec![Step::endpoint("start_compute", &branch.id, &id)],
        ))
    });
    match begun {
        Ok(((), operations)) => Ok((StatusCode::CREATED, answer(&state, endpoint, operations)?)),
        Err(error) => {
            state.proxy.close(id.as_str()).await;
            Err(error)
        }
    }
}

pub(super) async fn update(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, EndpointId)>,
    Body(request): Body<EndpointUpdateRequest>,
) -> Result<Json<EndpointResponse>, ApiError> {
    let wanted = request.endpoint;
    let before = state.endpoint(&project, &id)?;
    if let Some(name) = &wanted.name {
        names::check_label("endpoint", name)?;
    }
    let wishes = wished(
        before.wishes,
        wanted.suspend_timeout_seconds,
        wanted.autoscaling_limit_min_cu,
        wanted.autoscaling_limit_max_cu,
    )?;
    let mut claims = vec![before.branch_id.as_str().to_owned()];
    if let Some(branch) = &wanted.branch_id {
        state.branch(&project, branch)?;
        claims.push(branch.as_str().to_owned());
    }
    let moves = wanted
        .branch_id
        .as_ref()
        .is_some_and(|branch| *branch != before.branch_id);
    // Connections made meanwhile wait, and then reach the new branch.
    let hold = moves.then(|| state.proxy.hold(id.as_str()));
    if moves {
        state.proxy.end_sessions(id.as_str()).await;
    }
    let disable = wanted.disabled == Some(true) && !before.disabled;
    let now = state.now();
    let (endpoint, operations) = state.begin(&project, &claims, |transaction| {
        let mut endpoint = endpoints::find(transaction, id.as_str())?
            .ok_or_else(|| ApiError::not_found("endpoint"))?;
        if let Some(branch) = wanted.branch_id {
            if moves {
                free_for_endpoint(transaction, &branch, endpoint.read_only)?;
            }
            endpoint.branch_id = branch;
        }
        if let Some(disabled) = wanted.disabled {
            endpoint.disabled = disabled;
        }
        if let Some(name) = wanted.name {
            endpoint.name = Some(name);
        }
        endpoint.wishes = wishes;
        endpoint.updated_at = now;
        endpoints::put(transaction, &endpoint)?;
        let (job, steps) = if disable {
            let step = Step::endpoint("suspend_compute", &endpoint.branch_id, &id);
            let job = Job::Suspend {
                endpoint: id.clone(),
            };
            (job, vec![step])
        } else {
            let step = Step::endpoint("apply_config", &endpoint.branch_id, &id);
            (Job::Nothing, vec![step])
        };
        Ok((endpoint, job, steps))
    })?;
    drop(hold);
    answer(&state, endpoint, operations)
}

pub(super) async fn delete(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, EndpointId)>,
) -> Result<Response, ApiError> {
    state.project(&project)?;
    let there = state
        .catalog
        .read(|connection| endpoints::find(connection, id.as_str()))?
        .filter(|endpoint| endpoint.project_id == project);
    let Some(endpoint) = there else {
        return Ok(StatusCode::NO_CONTENT.into_response());
    };
    let claims = [endpoint.branch_id.as_str().to_owned()];
    let ((), operations) = state.begin(&project, &claims, |transaction| {
        if !endpoint.read_only
            && branches::get(transaction, &project, &endpoint.branch_id)?
                .is_some_and(|branch| branch.protected)
        {
            return Err(ApiError::unprocessable(
                "cannot delete the read-write endpoint of a protected branch",
            ));
        }
        let job = Job::DeleteEndpoint {
            endpoint: id.clone(),
        };
        let step = Step::endpoint("suspend_compute", &endpoint.branch_id, &id);
        Ok(((), job, vec![step]))
    })?;
    Ok(answer(&state, endpoint, operations)?.into_response())
}

pub(super) async fn start(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, EndpointId)>,
) -> Result<Json<EndpointResponse>, ApiError> {
    let job = Job::Start {
        endpoint: id.clone(),
    };
    run(&state, &project, &id, "start_compute", job)
}

pub(super) async fn suspend(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, EndpointId)>,
) -> Result<Json<EndpointResponse>, ApiError> {
    let job = Job::Suspend {
        endpoint: id.clone(),
    };
    run(&state, &project, &id, "suspend_compute", job)
}

pub(super) async fn restart(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, EndpointId)>,
) -> Result<Json<EndpointResponse>, ApiError> {
    let job = Job::Restart {
        endpoint: id.clone(),
    };
    let endpoint = state.endpoint(&project, &id)?;
    let claims = [endpoint.branch_id.as_str().to_owned()];
    let ((), operations) = state.begin(&project, &claims, |_| {
        let steps = vec![
            Step::endpoint("suspend_compute", &endpoint.branch_id, &id),
            Step::endpoint("start_compute", &endpoint.branch_id, &id),
        ];
        Ok(((), job, steps))
    })?;
    answer(&state, endpoint, operations)
}

fn run(
    state: &App,
    project: &ProjectId,
    id: &EndpointId,
    action: &'static str,
    job: Job,
) -> Result<Json<EndpointResponse>, ApiError> {
    let endpoint = state.endpoint(project, id)?;
    let claims = [endpoint.branch_id.as_str().to_owned()];
    let ((), operations) = state.begin(project, &claims, |_| {
        let step = Step::endpoint(action, &endpoint.branch_id, id);
        Ok(((), job, vec![step]))
    })?;
    answer(state, endpoint, operations)
}

/// What a compute shall be, where the wishes go together.
pub(super) fn wished(
    before: Wishes,
    suspend_after: Option<i64>,
    min_cu: Option<f64>,
    max_cu: Option<f64>,
) -> Result<Wishes, ApiError> {
    let max = max_cu.or(min_cu).unwrap_or(before.max_cu);
    let wishes = Wishes {
        suspend_after: suspend_after.unwrap_or(before.suspend_after),
        min_cu: min_cu.unwrap_or(before.min_cu.min(max)),
        max_cu: max,
    };
    match wishes.suspend_after {
        -1 | 0 | 60..=604_800 => {}
        _ => {
            return Err(ApiError::bad_request(
                "suspend_timeout_seconds must be -1, 0 or between 60 and 604800",
            ));
        }
    }
    if wishes.min_cu < 0.25 || wishes.min_cu > wishes.max_cu {
        return Err(ApiError::bad_request(
            "autoscaling_limit_min_cu must be at least 0.25 and not above autoscaling_limit_max_cu",
        ));
    }
    Ok(wishes)
}

/// Each follows its branch's server by a connection of its own, and keeps WAL there by a slot; both are few.
const MOST_READ_ONLY: usize = 5;

fn too_many_read_only() -> ApiError {
    ApiError::unprocessable(format!(
        "a branch has at most {MOST_READ_ONLY} read-only endpoints on this engine"
    ))
}

/// Refuses more than a branch has room for: one endpoint that writes, some that only read.
pub(super) fn check_kinds(kinds: &[EndpointType]) -> Result<(), ApiError> {
    for kind in kinds {
        check_kind(kind)?;
    }
    let readers = kinds.iter().filter(|kind| **kind == EndpointType::ReadOnly);
    let readers = readers.count();
    if kinds.len() - readers > 1 {
        return Err(ApiError::unprocessable(
            "a branch has one read-write endpoint at most",
        ));
    }
    if readers > MOST_READ_ONLY {
        return Err(too_many_read_only());
    }
    Ok(())
}

fn check_kind(kind: &EndpointType) -> Result<(), ApiError> {
    match kind {
        EndpointType::ReadOnly | EndpointType::ReadWrite => Ok(()),
        EndpointType::Unknown(word) => Err(ApiError::bad_request(format!(
            "type must be read_only or read_write, not {word}"
        ))),
    }
}

fn free_for_endpoint(
    connection: &rusqlite::Connection,
    branch: &BranchId,
    read_only: bool,
) -> Result<(), ApiError> {
    let there = endpoints::of_branch(connection, branch)?;
    let alike = there.iter().filter(|it| it.read_only == read_only).count();
    if read_only && alike >= MOST_READ_ONLY {
        return Err(too_many_read_only());
    }
    if !read_only && alike > 0 {
        return Err(ApiError::conflict(
            "ENDPOINT_ALREADY_EXISTS",
            "read-write endpoint already exists for this branch",
        ));
    }
    Ok(())
}

fn answer(
    state: &App,
    endpoint: Endpoint,
    operations: Vec<neon_api::types::Operation>,
) -> Result<Json<EndpointResponse>, ApiError> {
    let endpoint = views_of(state, vec![endpoint])?.remove(0);
    Ok(Json(EndpointResponse {
        endpoint,
        operations,
    }))
}

pub(super) fn views_of(
    state: &App,
    rows: Vec<Endpoint>,
) -> Result<Vec<neon_api::types::Endpoint>, ApiError> {
    let mut views = Vec::with_capacity(rows.len());
    for row in rows {
        let ready = state
            .catalog
            .read(|connection| crate::catalog::branches::find(connection, &row.branch_id))?
            .is_some_and(|branch| branch.ready);
        views.push(state.endpoint_view(row, ready));
    }
    Ok(views)
}
