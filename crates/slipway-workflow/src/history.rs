//! What earlier runs mean for the next one: the way back, the last common base, the gap to expect.

use chrono::{DateTime, Utc};
use neon_api::ids::SnapshotId;
use neon_api::types::{Branch, Endpoint, Snapshot};
use serde::{Deserialize, Serialize};
use slipway_ledger::{EnvironmentRow, Event, Ledger};

use crate::WorkflowError;
use crate::journal::{Loaded, from_json, load_row};
use crate::model::{RollbackPoint, RunKind, RunStatus};
use crate::runs::WayBackTo;
use crate::steps::ROLLBACK_POINT;
use crate::steps::snapshot::SnapshotMade;

/// An environment's branch was replaced.
pub(crate) const CUT_OVER: &str = "cut_over";
/// Two environments were equal.
pub(crate) const BASE_SET: &str = "base_set";
/// A run has ended.
pub(crate) const RUN_ENDED: &str = "run_ended";

/// What [`CUT_OVER`] holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct CutOverBody {
    pub(crate) environment_id: String,
    pub(crate) kind: RunKind,
    pub(crate) snapshot_id: String,
    pub(crate) branch_id: String,
    pub(crate) replaced_branch_id: String,
    pub(crate) backup_name: String,
    pub(crate) rollback_point_id: String,
}

/// What [`BASE_SET`] holds: two environments that were equal, and the mark to measure from.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct BaseSetBody {
    pub(crate) environments: [String; 2],
    pub(crate) how: RunKind,
    /// When the snapshot that made them equal was taken.
    pub(crate) taken_at: DateTime<Utc>,
    pub(crate) snapshot_id: String,
    pub(crate) snapshot_lsn: Option<String>,
    pub(crate) source_branch_id: String,
    pub(crate) target_branch_id: String,
}

/// The last common base of two environments; absent when there is none or it no longer holds.
pub(crate) fn base_of(
    events: &[Event],
    one: &str,
    other: &str,
) -> Result<Option<BaseSetBody>, WorkflowError> {
    let mut base = None;
    for event in events {
        match event.kind.as_str() {
            BASE_SET => {
                let body: BaseSetBody = from_json("event base_set", event.body.clone())?;
                let ids = &body.environments;
                if ids.iter().any(|id| id == one) && ids.iter().any(|id| id == other) {
                    base = Some(body);
                }
            }
            CUT_OVER => {
                let body: CutOverBody = from_json("event cut_over", event.body.clone())?;
                if body.environment_id == one || body.environment_id == other {
                    base = None;
                }
            }
            _ => {}
        }
    }
    Ok(base)
}

/// The last common base of an environment with any other one, and the other one's id.
pub(crate) fn last_base(
    events: &[Event],
    environment: &str,
) -> Result<Option<(BaseSetBody, String)>, WorkflowError> {
    let mut others: Vec<String> = Vec::new();
    for event in events.iter().filter(|event| event.kind == BASE_SET) {
        let body: BaseSetBody = from_json("event base_set", event.body.clone())?;
        if body.environments.iter().any(|id| id == environment) {
            let other = body.environments.into_iter().find(|id| id != environment);
            others.extend(other);
        }
    }
    let mut last: Option<(BaseSetBody, String)> = None;
    for other in others {
        let base = base_of(events, environment, &other)?;
        let is_later = |base: &BaseSetBody| {
            last.as_ref()
                .is_none_or(|(known, _)| known.taken_at < base.taken_at)
        };
        if let Some(base) = base.filter(is_later) {
            last = Some((base, other));
        }
    }
    Ok(last)
}

/// "bootstrap, 22 Nov 14:02 UTC".
pub(crate) fn base_in_words(base: &BaseSetBody) -> String {
    let how = match base.how {
        RunKind::Bootstrap => "bootstrap",
        RunKind::Promote => "promote",
        RunKind::Refresh => "refresh",
        RunKind::RollBack => "roll back",
        RunKind::Rehearsal => "rehearsal",
    };
    format!("{how}, {}", base.taken_at.format("%-d %b %H:%M UTC"))
}

/// The median gap of earlier cut-overs of an environment, in milliseconds.
pub(crate) async fn expected_gap(
    ledger: &Ledger,
    connection_id: &str,
    project_id: &str,
    environment_id: &str,
) -> Result<Option<f64>, WorkflowError> {
    let mut gaps = Vec::new();
    for row in ledger.run_list(connection_id, project_id).await? {
        if row.target_environment == environment_id && row.cut_over_at.is_some() {
            gaps.extend(crate::journal::run_of(row)?.gap.map(|gap| gap.gap_ms));
        }
    }
    gaps.sort_by(f64::total_cmp);
    Ok(gaps.get(gaps.len() / 2).copied())
}

/// The snapshot of its target that a run took before its cut-over.
pub(crate) fn rollback_point(loaded: &Loaded) -> Result<Option<RollbackPoint>, WorkflowError> {
    let result = loaded
        .record(ROLLBACK_POINT)
        .and_then(|record| record.result.clone());
    let Some(result) = result else {
        return Ok(None);
    };
    let made: SnapshotMade = from_json("result of rollback_point", result)?;
    Ok(Some(RollbackPoint {
        snapshot_id: made.snapshot_id.as_str().to_owned(),
        snapshot_name: made.name,
        taken_at: made.taken_at,
    }))
}

/// The run whose rollback point a snapshot is; absent for other snapshots.
pub(crate) async fn run_of_rollback_point(
    ledger: &Ledger,
    environment: &EnvironmentRow,
    snapshot: &SnapshotId,
) -> Result<Option<String>, WorkflowError> {
    for (run_id, point, _) in cut_overs(ledger, environment).await? {
        if point.snapshot_id == snapshot.as_str() {
            return Ok(Some(run_id));
        }
    }
    Ok(None)
}

/// The rollback point of the latest promote or refresh that was not rolled back and whose snapshot
/// is still there; else the latest snapshot of the branch or of those it replaced.
pub(crate) async fn way_back(
    ledger: &Ledger,
    environment: &EnvironmentRow,
    snapshots: &[Snapshot],
    branches: &[Branch],
    endpoints: &[Endpoint],
) -> Result<Option<WayBackTo>, WorkflowError> {
    let runs = cut_overs(ledger, environment).await?;
    let rolled_back: Vec<&str> = runs
        .iter()
        .filter_map(|(_, _, undoes)| undoes.as_deref())
        .collect();
    for (run_id, point, _) in &runs {
        if rolled_back.contains(&run_id.as_str()) || is_roll_back(ledger, run_id).await? {
            continue;
        }
        if let Some(snapshot) = snapshots
            .iter()
            .find(|snapshot| snapshot.id.as_str() == point.snapshot_id)
        {
            return Ok(Some(way_back_to(snapshot, Some(run_id.clone()))));
        }
    }
    let lineage = lineage(environment, branches, endpoints);
    let latest = snapshots
        .iter()
        .filter(|snapshot| {
            snapshot
                .source_branch_id
                .as_ref()
                .is_some_and(|branch| lineage.contains(&branch.as_str()))
        })
        .max_by_key(|snapshot| snapshot.created_at);
    Ok(latest.map(|snapshot| way_back_to(snapshot, None)))
}

/// The runs that replaced an environment's branch, newest first: id, rollback point, and the run
/// that it took back.
async fn cut_overs(
    ledger: &Ledger,
    environment: &EnvironmentRow,
) -> Result<Vec<(String, RollbackPoint, Option<String>)>, WorkflowError> {
    let mut runs = Vec::new();
    let rows = ledger
        .run_list(&environment.connection_id, &environment.project_id)
        .await?;
    for row in rows {
        if row.target_environment != environment.id || row.cut_over_at.is_none() {
            continue;
        }
        let loaded = load_row(ledger, row).await?;
        if matches!(loaded.run.status, RunStatus::Succeeded | RunStatus::Stuck)
            && let Some(point) = rollback_point(&loaded)?
        {
            runs.push((loaded.run.id, point, loaded.run.params.undoes_run));
        }
    }
    Ok(runs)
}

async fn is_roll_back(ledger: &Ledger, run_id: &str) -> Result<bool, WorkflowError> {
    let run = crate::journal::run_of(ledger.run_get(run_id).await?)?;
    Ok(run.kind == RunKind::RollBack)
}

fn way_back_to(snapshot: &Snapshot, undoes_run: Option<String>) -> WayBackTo {
    WayBackTo {
        snapshot_id: snapshot.id.clone(),
        snapshot_name: snapshot.name.clone(),
        taken_at: snapshot.timestamp.unwrap_or(snapshot.created_at),
        undoes_run,
    }
}

/// The branch that the environment's endpoint serves, and those it replaced.
fn lineage<'a>(
    environment: &EnvironmentRow,
    branches: &'a [Branch],
    endpoints: &'a [Endpoint],
) -> Vec<&'a str> {
    let mut ids: Vec<&str> = Vec::new();
    let mut next = endpoints
        .iter()
        .find(|endpoint| endpoint.id.as_str() == environment.endpoint_id)
        .map(|endpoint| &endpoint.branch_id);
    while let Some(id) = next {
        if ids.contains(&id.as_str()) {
            break;
        }
        ids.push(id.as_str());
        next = branches
            .iter()
            .find(|branch| branch.id == *id)
            // A restored branch that was never finalized took no place from its target.
            .filter(|branch| branch.restore_status.as_deref() == Some("finalized"))
            .and_then(|branch| branch.restored_as.as_ref());
    }
    ids
}
