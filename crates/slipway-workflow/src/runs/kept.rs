//! What a run leaves on the server on purpose: the list of what can be cleaned up later.

use crate::WorkflowError;
use crate::journal::{Loaded, from_json};
use crate::model::{RunKind, RunStatus};
use crate::names::run_number_in_name;
use crate::steps::cut_over::CutOverMade;
use crate::steps::snapshot::SnapshotMade;
use crate::steps::{CANDIDATE_SNAPSHOT, CUT_OVER, ROLLBACK_POINT};

/// Something on the server that a run made or replaced and that stays when it has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What it is.
    pub what: KeptKind,
    /// The server's id.
    pub id: String,
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

/// Empty before a run has ended, for one that was undone, and for a rehearsal, which removes everything.
pub(super) fn kept(loaded: &Loaded) -> Result<Vec<Kept>, WorkflowError> {
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
            id: made.replaced_branch_id.as_str().to_owned(),
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
                id: made.snapshot_id.as_str().to_owned(),
                name: made.name,
            });
        }
    }
    Ok(kept)
}
