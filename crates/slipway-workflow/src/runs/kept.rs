//! What a run leaves on the server on purpose: the list of what can be cleaned up later.

use crate::WorkflowError;
use crate::journal::{Loaded, from_json};
use crate::model::{RunKind, RunStatus, StepState};
use crate::names::run_number_in_name;
use crate::steps::cut_over::{CutOverIntent, CutOverMade};
use crate::steps::restore::BranchMade;
use crate::steps::snapshot::SnapshotMade;
use crate::steps::{CANDIDATE_SNAPSHOT, CUT_OVER, ROLLBACK_POINT, STAND_IN, STAND_IN_SNAPSHOT};

/// Something on the server that a run made or replaced and that stays when it has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What it is.
    pub what: KeptKind,
    /// The server's id; absent where the answer that named it never came.
    pub id: Option<String>,
    /// Its name there.
    pub name: String,
}

/// The kinds of things that runs leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeptKind {
    /// A branch that was replaced.
    Branch,
    /// A snapshot that the run took.
    Snapshot,
}

/// Steps that take a snapshot; the others that leave something leave a branch.
const SNAPSHOTS: [&str; 3] = [CANDIDATE_SNAPSHOT, ROLLBACK_POINT, STAND_IN_SNAPSHOT];

/// Empty before a run has ended. Of one that was undone, and of a rehearsal, what could not be removed.
pub(super) fn kept(loaded: &Loaded) -> Result<Vec<Kept>, WorkflowError> {
    if loaded.run.status == RunStatus::Failed {
        return not_removed(loaded);
    }
    let has_ended = matches!(loaded.run.status, RunStatus::Succeeded | RunStatus::Stuck);
    if !has_ended || loaded.run.kind == RunKind::Rehearsal {
        return Ok(Vec::new());
    }
    let result = |step: &str| {
        loaded
            .record(step)
            .and_then(|record| record.result.clone())
            .map(|result| (format!("result of {step}"), result))
    };
    let mut kept = Vec::new();
    if let Some((what, result)) = result(CUT_OVER) {
        let made: CutOverMade = from_json(&what, result)?;
        kept.push(Kept {
            what: KeptKind::Branch,
            id: Some(made.replaced_branch_id.as_str().to_owned()),
            name: made.backup_name,
        });
    }
    for step in [ROLLBACK_POINT, CANDIDATE_SNAPSHOT] {
        let Some((what, result)) = result(step) else {
            continue;
        };
        let made: SnapshotMade = from_json(&what, result)?;
        // A snapshot that was chosen was there before the run.
        if run_number_in_name(&made.name) == Some(loaded.run.number) {
            kept.push(Kept {
                what: KeptKind::Snapshot,
                id: Some(made.snapshot_id.as_str().to_owned()),
                name: made.name,
            });
        }
    }
    Ok(kept)
}

/// What stands in the journal of steps that could not be undone: by its result, or where the step did not come
/// to one, by the name that it was about to give.
fn not_removed(loaded: &Loaded) -> Result<Vec<Kept>, WorkflowError> {
    let mut kept = Vec::new();
    for record in &loaded.steps {
        let left = record.state == StepState::Failed && record.step.undo.is_some();
        let Some(intent) = record.intent.as_ref().filter(|_| left) else {
            continue;
        };
        if record.step.name == CUT_OVER {
            let sent: CutOverIntent = from_json("intent of cut_over", intent.clone())?;
            kept.push(Kept {
                what: KeptKind::Branch,
                id: Some(sent.replaced_branch_id.as_str().to_owned()),
                name: sent.backup_name,
            });
            continue;
        }
        // A hold makes nothing.
        let Some(name) = intent.get("name").and_then(|name| name.as_str()) else {
            continue;
        };
        let what = match SNAPSHOTS.contains(&record.step.name) {
            true => KeptKind::Snapshot,
            false => KeptKind::Branch,
        };
        let id = match (&record.result, what) {
            (None, _) => None,
            // After the cut-over of a rehearsal another branch bears the name.
            (Some(_), _) if record.step.name == STAND_IN => None,
            (Some(result), KeptKind::Snapshot) => {
                let what = format!("result of {}", record.step.name);
                let made: SnapshotMade = from_json(&what, result.clone())?;
                Some(made.snapshot_id.as_str().to_owned())
            }
            (Some(result), KeptKind::Branch) => {
                let what = format!("result of {}", record.step.name);
                let made: BranchMade = from_json(&what, result.clone())?;
                Some(made.branch_id.as_str().to_owned())
            }
        };
        kept.push(Kept {
            what,
            id,
            name: name.to_owned(),
        });
    }
    Ok(kept)
}
