//! Whether the disk has room for all that a run makes, before it makes anything.

use neon_api::ids::{BranchId, SnapshotId};
use neon_api::slipway::{Space, Status};

use super::{block, pass, warn};
use crate::WorkflowError;
use crate::context::{StepContext, client_error};
use crate::model::{Finding, RunKind};
use crate::steps::server::size_in_words;

/// WAL that a copy begins with, and what is written to it until it stands.
const WAL_OF_A_COPY: u64 = 64 << 20;

/// What a run copies.
enum Copied<'a> {
    Branch(&'a BranchId),
    Snapshot(&'a SnapshotId),
}

/// A copy that a run makes.
struct Copy {
    /// "snapshot of dev".
    what: String,
    /// Bytes that it takes where blocks are not shared.
    bytes: u64,
}

/// What preflight finds about the disk; nothing where the server has none that it tells of.
pub(super) async fn room(
    context: &StepContext,
    source: &BranchId,
    target: Option<&BranchId>,
) -> Result<Option<Finding>, WorkflowError> {
    let client = context.client();
    let capabilities = client
        .slipway_capabilities()
        .await
        .map_err(|error| client_error("ask what the server can do", error))?;
    if capabilities.is_none() {
        return Ok(None);
    }
    let params = &context.run.run.params;
    let (source_name, target_name) = (&params.source.name, &params.target.name);
    let copied = match (&params.snapshot_id, &params.backup_branch_id) {
        (Some(snapshot), _) => Copied::Snapshot(snapshot),
        (None, Some(backup)) => Copied::Branch(backup),
        (None, None) => Copied::Branch(source),
    };
    let mut ids = vec![match &copied {
        Copied::Branch(id) => id.as_str(),
        Copied::Snapshot(id) => id.as_str(),
    }];
    ids.extend(target.map(BranchId::as_str));
    let status = client
        .slipway_status_with_space_of(&ids)
        .await
        .map_err(|error| client_error("ask for the free disk space", error))?;
    let Some(space) = &status.space else {
        return Ok(None);
    };
    let candidate = bytes_of(space, &copied);
    let replaced = target.map_or(Some(0), |it| bytes_of(space, &Copied::Branch(it)));
    let (Some(candidate), Some(replaced)) = (candidate, replaced) else {
        return Ok(Some(warn(
            format!(
                "The server does not say how large {source_name} and {target_name} are on disk."
            ),
            Some("See to it that there is room for three more copies."),
        )));
    };
    let copy = |what: String, bytes| Copy { what, bytes };
    let mut copies = Vec::new();
    if context.run.run.kind == RunKind::Rehearsal {
        copies.push(copy(format!("snapshot of {target_name}"), replaced));
        copies.push(copy(format!("stand-in for {target_name}"), replaced));
        copies.push(copy("rollback point restored".to_owned(), replaced));
    }
    if params.snapshot_id.is_none() {
        copies.push(copy(format!("snapshot of {source_name}"), candidate));
    }
    if context.run.run.kind != RunKind::Bootstrap {
        copies.push(copy(format!("rollback point of {target_name}"), replaced));
    }
    // The candidate that is inspected is gone before the rollback point and the fresh one are made.
    copies.push(copy(format!("new {target_name}"), candidate));
    Ok(Some(judge(&status, &copies)))
}

/// Bytes that a copy of it takes where blocks are not shared; absent where the server does not list it.
fn bytes_of(space: &Space, copied: &Copied<'_>) -> Option<u64> {
    match copied {
        Copied::Branch(id) => {
            let found = space.branches.iter().find(|it| it.branch_id == **id)?;
            Some(found.data_bytes.unwrap_or(found.physical_bytes))
        }
        Copied::Snapshot(id) => {
            let found = space.snapshots.iter().find(|it| it.snapshot_id == **id)?;
            Some(found.data_bytes.unwrap_or(found.physical_bytes))
        }
    }
}

fn judge(status: &Status, copies: &[Copy]) -> Finding {
    let size_of = |copy: &Copy| {
        let own = if status.reflink { 0 } else { copy.bytes };
        own.saturating_add(WAL_OF_A_COPY)
    };
    let needed = copies.iter().map(size_of).fold(0, u64::saturating_add);
    let reserve = status.disk_reserve.unwrap_or_default();
    let usable = status.disk_free.saturating_sub(reserve);
    let parts: Vec<String> = copies
        .iter()
        .map(|copy| format!("{} {}", copy.what, words(size_of(copy))))
        .collect();
    let evidence = format!(
        "{} free in {}, of which {} stay free; needs {}: {}{}",
        words(status.disk_free),
        status.data_dir,
        words(reserve),
        words(needed),
        parts.join(", "),
        if status.reflink {
            "; copies share their blocks"
        } else {
            ""
        },
    );
    let next =
        "Remove snapshots, backups or branches that are no longer needed, or free space otherwise.";
    let finding = if usable < needed {
        block(
            format!(
                "There is no room for what the run makes: it needs {}, and {} can be used.",
                words(needed),
                words(usable)
            ),
            next,
        )
    } else if usable < needed.saturating_mul(2) {
        warn(
            format!(
                "There is hardly room for what the run makes: it needs {} of the {} that can be used.",
                words(needed),
                words(usable)
            ),
            Some(next),
        )
    } else {
        return pass("There is room for what the run makes.", evidence);
    };
    finding.with_evidence(evidence)
}

fn words(bytes: u64) -> String {
    size_in_words(i64::try_from(bytes).ok())
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;
    use crate::model::FindingLevel;

    const GB: u64 = 1_000_000_000;

    fn status(disk_free: u64, reflink: bool) -> Status {
        serde_json::from_value(serde_json::json!({
            "engine_version": "0", "postgres_version": "18", "postgres_path": "/p", "data_dir": "/d",
            "disk_free": disk_free, "disk_reserve": GB, "reflink": reflink,
            "started_at": "2026-11-22T14:02:03Z", "running_operations": 0,
        }))
        .unwrap()
    }

    fn copies() -> Vec<Copy> {
        ["snapshot of dev", "rollback point of prod", "new prod"]
            .map(|what| Copy {
                what: what.to_owned(),
                bytes: 10 * GB - WAL_OF_A_COPY,
            })
            .into()
    }

    #[test]
    fn what_the_run_needs_is_held_against_what_is_free_above_the_reserve() {
        let level = |free| judge(&status(free, false), &copies()).level;
        assert_eq!(level(31 * GB - 1), FindingLevel::Block);
        assert_eq!(level(31 * GB), FindingLevel::Warn);
        assert_eq!(level(61 * GB - 1), FindingLevel::Warn);
        assert_eq!(level(61 * GB), FindingLevel::Pass);
        assert_eq!(level(0), FindingLevel::Block);
    }

    #[test]
    fn the_figures_stand_beside_it() {
        let finding = judge(&status(20 * GB, false), &copies());
        assert_eq!(
            finding.text,
            "There is no room for what the run makes: it needs 30 GB, and 19 GB can be used."
        );
        assert_eq!(
            finding.evidence.unwrap(),
            "20 GB free in /d, of which 1 GB stay free; needs 30 GB: snapshot of dev 10 GB, rollback point of prod \
             10 GB, new prod 10 GB"
        );
    }

    #[test]
    fn copies_that_share_their_blocks_need_far_less() {
        let finding = judge(&status(20 * GB, true), &copies());
        assert_eq!(finding.level, FindingLevel::Pass);
        let evidence = finding.evidence.unwrap();
        assert!(evidence.contains("needs 201 MB"), "{evidence}");
        assert!(
            evidence.ends_with("copies share their blocks"),
            "{evidence}"
        );
    }
}
