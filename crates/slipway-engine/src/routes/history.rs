//! `/slipway/v1`, second part: history, marks, write counts, holds, exports. And Neon's restore of a
//! branch in place.

use axum::Json;
use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use neon_api::ids::{BranchId, EndpointId, ProjectId, SnapshotId};
use neon_api::slipway::{
    Export, ExportRequest, HistorySettings, HistoryWindow, Hold, HoldRequest, HoldsResponse, Mark,
    MarkKind, MarkRequest, MarksResponse, Writes,
};
use neon_api::types::{BranchOperations, BranchRestoreRequest};
use serde::Deserialize;

use super::branches::{name_taken, not_ready};
use super::projects::new_branch;
use super::roles::ready_branch;
use super::{App, Body, Query};
use crate::catalog::branches::{self, Branch};
use crate::catalog::history::{self as rows, MarkRow};
use crate::catalog::{CatalogError, endpoints};
use crate::error::{ApiError, chain};
use crate::history::When;
use crate::names;
use crate::operations::{Job, JobError, Step};
use crate::state::lock;
use crate::time_travel::Travel;
use crate::views;

/// `POST /projects/{project}/branches/{branch}/restore`
pub(super) async fn restore(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, BranchId)>,
    Body(wanted): Body<BranchRestoreRequest>,
) -> Result<Json<BranchOperations>, ApiError> {
    let branch = state.branch(&project, &id)?;
    let source = state.branch(&project, &wanted.source_branch_id)?;
    if !branch.ready || !source.ready {
        return Err(not_ready());
    }
    if branch.restore_status.is_some() {
        return Err(ApiError::unprocessable(
            "cannot restore a branch that was made by restoring a snapshot; restore one of its snapshots instead",
        ));
    }
    let when = When::of(wanted.source_lsn, wanted.source_timestamp)?;
    let is_itself = source.id == branch.id;
    if is_itself && when.is_none() {
        return Err(ApiError::unprocessable(
            "source_timestamp or source_lsn is required to restore a branch to its own past",
        ));
    }
    let keep = wanted.preserve_under_name.filter(|name| !name.is_empty());
    if keep.is_none() && is_itself {
        return Err(ApiError::unprocessable(
            "preserve_under_name is required to restore a branch to its own past",
        ));
    }
    if keep.is_none() && branch.protected {
        return Err(ApiError::unprocessable(
            "cannot restore protected branch without preserve_under_name",
        ));
    }
    if let Some(name) = &keep {
        names::check_label("branch", name)?;
    }
    if let Some(when) = &when {
        state.check_moment(&source, when)?;
    }
    let other = names::branch_id(&mut rand::rng());
    let row = Branch {
        parent_id: branch.parent_id.clone(),
        parent_lsn: branch.parent_lsn.clone(),
        parent_timestamp: branch.parent_timestamp,
        ..new_branch(
            &other,
            &project,
            keep.clone().unwrap_or_else(|| other.as_str().to_owned()),
            state.now(),
        )
    };
    let mut claims = vec![id.as_str().to_owned(), other.as_str().to_owned()];
    if !is_itself {
        claims.push(source.id.as_str().to_owned());
    }
    let (branch, operations) = state.begin(&project, &claims, |transaction| {
        let branch = branches::get(transaction, &project, &id)?
            .ok_or_else(|| ApiError::not_found("branch"))?;
        if branches::get(transaction, &project, &source.id)?.is_none() {
            return Err(ApiError::not_found("branch"));
        }
        if keep.is_none() && branches::has_children(transaction, &id)? {
            return Err(ApiError::unprocessable(
                "Branch has children, preserve_under_name is required",
            ));
        }
        if branches::named(transaction, &project, &row.name)?.is_some() {
            return Err(name_taken(&row.name));
        }
        branches::put(transaction, &row)?;
        if keep.is_none() {
            // It is only where the work is done.
            branches::mark_removing(transaction, &other)?;
        }
        let mut steps = vec![
            Step::branch("create_timeline", &id),
            Step::branch("apply_config", &id),
        ];
        let endpoint = endpoints::of_branch(transaction, &id)?.into_iter().next();
        steps.push(match endpoint {
            Some(endpoint) => Step::endpoint("start_compute", &id, &endpoint.id),
            None => Step::branch("swap_binding_id", &id),
        });
        let job = Job::Travel(Travel {
            branch: id.clone(),
            source: source.id.clone(),
            when,
            other: other.clone(),
            keep: keep.is_some(),
        });
        Ok((branch, job, steps))
    })?;
    // What is committed after the answer is not in it.
    let operations = state
        .copied(&project, &state.servers.dir(&other), operations)
        .await?;
    Ok(Json(BranchOperations {
        branch: views::branch(branch),
        operations,
    }))
}

pub(super) async fn settings(Shared(state): Shared<App>) -> Json<HistorySettings> {
    Json(HistorySettings {
        cap_bytes: state.history_cap(),
    })
}

pub(super) async fn settings_put(
    Shared(state): Shared<App>,
    Body(settings): Body<HistorySettings>,
) -> Result<Json<HistorySettings>, ApiError> {
    state.catalog.write(|transaction| {
        rows::set_cap(transaction, settings.cap_bytes)?;
        Ok::<_, ApiError>(())
    })?;
    state.history.changed.notify_one();
    Ok(Json(settings))
}

pub(super) async fn window(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, BranchId)>,
) -> Result<Json<HistoryWindow>, ApiError> {
    let branch = state.branch(&project, &id)?;
    Ok(Json(state.history_window(&branch)?))
}

pub(super) async fn marks(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, BranchId)>,
) -> Result<Json<MarksResponse>, ApiError> {
    let branch = state.branch(&project, &id)?;
    let directory = state.servers.directory(&branch.id);
    let marks = state.catalog.read(|c| rows::marks(c, &directory))?;
    Ok(Json(MarksResponse {
        marks: marks.into_iter().map(mark_view).collect(),
    }))
}

pub(super) async fn mark_create(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, BranchId)>,
    Body(wanted): Body<MarkRequest>,
) -> Result<(StatusCode, Json<Mark>), ApiError> {
    let branch = ready_branch(&state, &project, &id)?;
    if let Some(name) = &wanted.name {
        names::check_label("mark", name)?;
    }
    // Let go when the mark is written down.
    let _kept;
    let mut row = match &wanted.snapshot_id {
        Some(snapshot) => {
            state.snapshot(&project, snapshot)?;
            let directory = state.servers.directory(&branch.id);
            state
                .catalog
                .read(|c| rows::mark_of_snapshot(c, snapshot))?
                .filter(|row| row.directory == directory)
                .ok_or_else(|| {
                    ApiError::unprocessable(
                        "this snapshot left no mark on this branch; it was taken of another one, or by an older engine",
                    )
                })?
        }
        None => {
            let cannot = |error: JobError| {
                ApiError::unavailable(format!("the mark could not be set: {}", chain(&error)))
            };
            _kept = state.keep_wal_of(&branch).await.map_err(cannot)?;
            state
                .make_mark(&branch, MarkKind::Asked, None, None)
                .await
                .map_err(cannot)?
        }
    };
    row.id = uuid::Uuid::new_v4().to_string();
    row.kind = MarkKind::Asked;
    row.name = wanted.name;
    state.catalog.write(|transaction| {
        rows::insert_mark(transaction, &row)?;
        Ok::<_, ApiError>(())
    })?;
    Ok((StatusCode::CREATED, Json(mark_view(row))))
}

pub(super) async fn mark_delete(
    Shared(state): Shared<App>,
    Path(id): Path<String>,
) -> Result<Json<Mark>, ApiError> {
    let row = state.catalog.write(|transaction| {
        let row = rows::mark(transaction, &id)?.ok_or_else(|| ApiError::not_found("mark"))?;
        rows::delete_mark(transaction, &id)?;
        Ok::<_, ApiError>(row)
    })?;
    state.history.changed.notify_one();
    Ok(Json(mark_view(row)))
}

#[derive(Deserialize)]
pub(super) struct Since {
    mark_id: Option<String>,
    snapshot_id: Option<SnapshotId>,
}

pub(super) async fn writes(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, BranchId)>,
    Query(since): Query<Since>,
) -> Result<Json<Writes>, ApiError> {
    let branch = ready_branch(&state, &project, &id)?;
    let mark = match (since.mark_id, since.snapshot_id) {
        (Some(mark), None) => state.catalog.read(|c| rows::mark(c, &mark))?,
        (None, Some(snapshot)) => state
            .catalog
            .read(|c| rows::mark_of_snapshot(c, &snapshot))?,
        _ => {
            return Err(ApiError::bad_request(
                "give either mark_id or snapshot_id: writes are counted since one of them",
            ));
        }
    };
    let mark = mark
        .filter(|mark| mark.project_id == project)
        .ok_or_else(|| ApiError::not_found("mark"))?;
    Ok(Json(state.writes_since(&branch, &mark).await))
}

pub(super) async fn hold(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, EndpointId)>,
    Body(request): Body<HoldRequest>,
) -> Result<(StatusCode, Json<Hold>), ApiError> {
    let endpoint = state.endpoint(&project, &id)?;
    let branch = ready_branch(&state, &project, &endpoint.branch_id)?;
    // In a task of its own: a caller that goes away leaves no half of it.
    let work = tokio::spawn(async move { state.hold(&id, &branch, request).await });
    let hold = work
        .await
        .map_err(|_| ApiError::internal("the hold was cut off; it does not stand"))??;
    Ok((StatusCode::CREATED, Json(hold)))
}

pub(super) async fn holds(Shared(state): Shared<App>) -> Json<HoldsResponse> {
    Json(HoldsResponse {
        holds: state.holds.list(),
    })
}

pub(super) async fn hold_lift(
    Shared(state): Shared<App>,
    Path(id): Path<String>,
) -> Result<Json<Hold>, ApiError> {
    state
        .holds
        .lift(&id)
        .map(Json)
        .ok_or_else(|| ApiError::not_found("hold"))
}

pub(super) async fn export(
    Shared(state): Shared<App>,
    Path((project, id)): Path<(ProjectId, BranchId)>,
    Body(request): Body<ExportRequest>,
) -> Result<(StatusCode, Json<Export>), ApiError> {
    let branch = ready_branch(&state, &project, &id)?;
    super::roles::find_database(&state, &branch, &request.database_name).await?;
    let export = state.export_begin(&project, &branch, request).await?;
    Ok((StatusCode::ACCEPTED, Json(export)))
}

pub(super) async fn export_get(
    Shared(state): Shared<App>,
    Path(id): Path<String>,
) -> Result<Json<Export>, ApiError> {
    if let Some(export) = lock(&state.exports).get(&id) {
        return Ok(Json(export.clone()));
    }
    let stored: Result<_, CatalogError> = state.catalog.read(|c| rows::export(c, &id));
    stored?
        .map(Json)
        .ok_or_else(|| ApiError::not_found("export"))
}

fn mark_view(row: MarkRow) -> Mark {
    Mark {
        id: row.id,
        branch_id: row.branch_id,
        kind: row.kind,
        name: row.name,
        snapshot_id: row.snapshot_id,
        timeline: row.mark.timeline,
        lsn: row.mark.lsn,
        created_at: row.created_at,
    }
}
