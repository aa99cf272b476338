//! What earlier runs mean for the next one: the way back, the last common base, the gap to expect.

use chrono::{DateTime, Utc};
use neon_api::ids::{BranchId, SnapshotId};
use neon_api::types::{Branch, Endpoint, Snapshot};
use serde::{Deserialize, Serialize};
use slipway_ledger::{EnvironmentRow, Event, Ledger};

use crate::WorkflowError;
use crate::binding::{ADOPTED, BoundBody};
use crate::journal::{Loaded, from_json, load_row};
use crate::model::{EarlierStateKind, RollBackTo, RollbackPoint, RunKind, RunStatus};
use crate::runs::WayBackTo;
use crate::steps::cut_over::CutOverMade;
use crate::steps::snapshot::SnapshotMade;
use crate::steps::{CUT_OVER as CUT_OVER_STEP, ROLLBACK_POINT};

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
    /// Absent where the server's plan had no room for one.
    pub(crate) rollback_point_id: Option<String>,
    /// Absent in events from before it was kept.
    #[serde(default)]
    pub(crate) run_number: Option<i64>,
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

/// What was known when a run began. What came later says nothing of what the run counts from: its candidate
/// is of that time.
pub(crate) fn known_to(mut events: Vec<Event>, run_id: &str) -> Vec<Event> {
    let own = |event: &Event| event.run_id.as_deref() == Some(run_id);
    let begun = events.iter().position(own);
    events.truncate(begun.unwrap_or(events.len()));
    events
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
            // Nobody knows what is in what somebody else put there.
            ADOPTED => {
                let body: BoundBody = from_json("event adopted", event.body.clone())?;
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
    let replacements = replacements(ledger, environment).await?;
    Ok(replacements
        .into_iter()
        .find(|it| it.is_point(snapshot))
        .map(|it| it.run_id))
}

/// Where a roll back leads when nothing is chosen: to what the latest promote or refresh that was not rolled
/// back replaced, by its rollback point or else its backup, and to nothing older when both are gone. Without
/// such a run: to the latest snapshot of the branch or of those it replaced.
pub(crate) fn suggested(
    environment: &EnvironmentRow,
    replacements: &[Replacement],
    snapshots: &[Snapshot],
    branches: &[Branch],
    endpoints: &[Endpoint],
) -> Option<RollBackTo> {
    let rolled_back: Vec<&str> = replacements
        .iter()
        .filter_map(|it| it.undoes_run.as_deref())
        .collect();
    let change = replacements
        .iter()
        .find(|it| it.kind != RunKind::RollBack && !rolled_back.contains(&it.run_id.as_str()));
    if let Some(change) = change {
        let point = snapshots.iter().find(|it| change.is_point(&it.id));
        let backup = || {
            branches
                .iter()
                .find(|it| it.id == change.replaced_branch_id)
        };
        return point
            .map(|it| RollBackTo::snapshot(it.id.as_str()))
            .or_else(|| Some(RollBackTo::backup(backup()?.id.as_str())));
    }
    let lineage = lineage(environment, replacements, branches, endpoints);
    snapshots
        .iter()
        .filter(|snapshot| {
            let source = snapshot.source_branch_id.as_ref();
            source.is_some_and(|source| lineage.contains(source))
        })
        .max_by_key(|snapshot| snapshot.created_at)
        .map(|snapshot| RollBackTo::snapshot(snapshot.id.as_str()))
}

/// The same where it is a snapshot.
pub(crate) fn way_back(
    environment: &EnvironmentRow,
    replacements: &[Replacement],
    snapshots: &[Snapshot],
    branches: &[Branch],
    endpoints: &[Endpoint],
) -> Option<WayBackTo> {
    let to = suggested(environment, replacements, snapshots, branches, endpoints)?;
    let mut snapshots = snapshots.iter();
    let snapshot =
        snapshots.find(|it| to.kind == EarlierStateKind::Snapshot && it.id.as_str() == to.id)?;
    Some(WayBackTo {
        snapshot_id: snapshot.id.clone(),
        snapshot_name: snapshot.name.clone(),
        taken_at: snapshot.timestamp.unwrap_or(snapshot.created_at),
        undoes_run: replacements
            .iter()
            .find(|it| it.is_point(&snapshot.id))
            .map(|it| it.run_id.clone()),
    })
}

/// A run that replaced an environment's branch, as its journal tells it.
#[derive(Clone, Debug)]
pub(crate) struct Replacement {
    pub(crate) run_id: String,
    pub(crate) run_number: i64,
    pub(crate) kind: RunKind,
    pub(crate) at: DateTime<Utc>,
    pub(crate) point: Option<RollbackPoint>,
    /// The run that it took back.
    pub(crate) undoes_run: Option<String>,
    /// What the endpoint serves since, and what it served before.
    pub(crate) branch_id: BranchId,
    pub(crate) replaced_branch_id: BranchId,
}

impl Replacement {
    /// It took this snapshot before its cut-over.
    pub(crate) fn is_point(&self, snapshot: &SnapshotId) -> bool {
        let point = self.point.as_ref();
        point.is_some_and(|point| point.snapshot_id == snapshot.as_str())
    }
}

/// The runs that replaced an environment's branch, newest first.
pub(crate) async fn replacements(
    ledger: &Ledger,
    environment: &EnvironmentRow,
) -> Result<Vec<Replacement>, WorkflowError> {
    let mut replacements = Vec::new();
    let rows = ledger
        .run_list(&environment.connection_id, &environment.project_id)
        .await?;
    for row in rows {
        let Some(at) = row.cut_over_at else { continue };
        if row.target_environment != environment.id {
            continue;
        }
        let loaded = load_row(ledger, row).await?;
        let made = loaded
            .record(CUT_OVER_STEP)
            .and_then(|record| record.result.clone());
        let Some(made) = made else { continue };
        let made: CutOverMade = from_json("result of cut_over", made)?;
        if matches!(loaded.run.status, RunStatus::Succeeded | RunStatus::Stuck) {
            replacements.push(Replacement {
                point: rollback_point(&loaded)?,
                run_id: loaded.run.id,
                run_number: loaded.run.number,
                kind: loaded.run.kind,
                at,
                undoes_run: loaded.run.params.undoes_run,
                branch_id: made.branch_id,
                replaced_branch_id: made.replaced_branch_id,
            });
        }
    }
    Ok(replacements)
}

/// The branch that the environment's endpoint serves, and those that it served before, newest first.
/// Where a branch in between was deleted, what runs did leads on.
pub(crate) fn lineage(
    environment: &EnvironmentRow,
    replacements: &[Replacement],
    branches: &[Branch],
    endpoints: &[Endpoint],
) -> Vec<BranchId> {
    let mut ids: Vec<BranchId> = Vec::new();
    let mut next = endpoints
        .iter()
        .find(|endpoint| endpoint.id.as_str() == environment.endpoint_id)
        .map(|endpoint| &endpoint.branch_id);
    while let Some(id) = next.filter(|id| !ids.contains(*id)) {
        ids.push(id.clone());
        let recorded = || replacements.iter().find(|it| it.branch_id == *id);
        next = branches
            .iter()
            .find(|branch| branch.id == *id)
            .and_then(replaced_by)
            .or_else(|| recorded().map(|it| &it.replaced_branch_id));
    }
    ids
}

/// The branch whose place this one took. One that was restored and never finalized took none.
pub(crate) fn replaced_by(branch: &Branch) -> Option<&BranchId> {
    branch
        .restored_as
        .as_ref()
        .filter(|_| branch.restore_status.as_deref() == Some("finalized"))
}
