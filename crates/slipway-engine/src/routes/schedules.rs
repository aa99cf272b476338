//! When snapshots of a branch are taken without being asked for.

use axum::Json;
use axum::extract::{Path, State as Shared};
use neon_api::ids::{BranchId, ProjectId};
use neon_api::types::BackupSchedule;
use serde_json::{Value, json};

use super::{App, Body};
use crate::catalog::branches;
use crate::catalog::schedules::{self, Schedule};
use crate::error::ApiError;
use crate::schedules::check;

/// Items of one schedule; more would only say the same moments again.
const MOST: usize = 64;

pub(super) async fn get(
    Shared(state): Shared<App>,
    Path((project, branch)): Path<(ProjectId, BranchId)>,
) -> Result<Json<BackupSchedule>, ApiError> {
    state.branch(&project, &branch)?;
    let schedule = state
        .catalog
        .read(|connection| schedules::get(connection, &branch))?
        .map_or_else(Vec::new, |schedule| schedule.items);
    Ok(Json(BackupSchedule { schedule }))
}

/// An empty list takes the schedule away. What was due before is not made up for.
pub(super) async fn put(
    Shared(state): Shared<App>,
    Path((project, branch_id)): Path<(ProjectId, BranchId)>,
    Body(wanted): Body<BackupSchedule>,
) -> Result<Json<Value>, ApiError> {
    state.branch(&project, &branch_id)?;
    if wanted.schedule.len() > MOST {
        return Err(ApiError::bad_request(format!(
            "schedule: at most {MOST} items"
        )));
    }
    wanted.schedule.iter().try_for_each(check)?;
    // A finalize moves the schedule: it must not change under it.
    let _claim = state.claim(&project, &[branch_id.as_str().to_owned()])?;
    let now = state.now();
    state.catalog.write(|transaction| {
        let branch = branches::get(transaction, &project, &branch_id)?
            .ok_or_else(|| ApiError::not_found("branch"))?;
        if !branch.is_root() {
            return Err(ApiError::unprocessable(
                "snapshots can only be scheduled for root branches",
            ));
        }
        let schedule = Schedule {
            branch_id,
            project_id: project,
            items: wanted.schedule,
            done_until: now,
        };
        schedules::put(transaction, &schedule)?;
        Ok(())
    })?;
    Ok(Json(json!({})))
}
