//! Whether the account's limits have room for what a run makes, as far as the server tells them.

use neon_api::types::{Branch, Project, Snapshot};

use super::{pass, warn};
use crate::WorkflowError;
use crate::context::{StepContext, client_error};
use crate::model::{Finding, RunKind};
use crate::steps::server::{size_in_words, snapshots};

/// What a project may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct PlanLimits {
    manual_snapshots: usize,
    root_branches: usize,
}

/// What is there.
#[derive(Clone, Copy, Debug)]
struct Counts {
    manual_snapshots: usize,
    root_branches: usize,
    branches: usize,
}

/// What preflight finds about limits.
pub(super) async fn limits(
    context: &StepContext,
    branches: &[Branch],
    source: &Branch,
) -> Result<Vec<Finding>, WorkflowError> {
    let project = context
        .client()
        .project_get(context.project())
        .await
        .map_err(|error| client_error("look up the project", error))?;
    let there = counts(branches, &snapshots(context).await?);
    let backup = context.run.run.params.backup_branch_id.is_some();
    // Snapshots and root branches that are there at the same time.
    let more = match context.run.run.kind {
        RunKind::Promote | RunKind::Refresh => (2, 1),
        RunKind::RollBack if backup => (2, 1),
        RunKind::Bootstrap | RunKind::RollBack => (1, 1),
        RunKind::Rehearsal => (3, 3),
    };
    let mut findings = vec![count_finding(&project, there, more)];
    findings.extend(size_finding(&project, source));
    Ok(findings)
}

fn counts(branches: &[Branch], snapshots: &[Snapshot]) -> Counts {
    let is_root = |branch: &&Branch| branch.parent_id.is_none();
    Counts {
        manual_snapshots: snapshots.iter().filter(|it| it.manual).count(),
        root_branches: branches.iter().filter(is_root).count(),
        branches: branches.len(),
    }
}

/// The candidate is one more root branch, and in its place the replaced branch stays as the backup.
fn count_finding(
    project: &Project,
    there: Counts,
    (more_snapshots, more_roots): (usize, usize),
) -> Finding {
    let subscription = project
        .owner
        .as_ref()
        .map(|owner| owner.subscription_type.as_str())
        .filter(|it| !it.is_empty() && *it != "UNKNOWN");
    let known = subscription.and_then(documented);
    let branches_limit = project
        .owner
        .as_ref()
        .and_then(|owner| usize::try_from(owner.branches_limit).ok())
        .filter(|limit| *limit > 0);
    let mut evidence = format!(
        "{} and {} there; the run makes {more_roots} and {more_snapshots} more",
        plural(there.root_branches, "root branch", "root branches"),
        plural(
            there.manual_snapshots,
            "manual snapshot",
            "manual snapshots"
        ),
    );
    evidence += &match (subscription, known) {
        (Some(name), Some(limits)) => format!(
            "; Neon documents {} and {} for {name}",
            limits.root_branches, limits.manual_snapshots
        ),
        (Some(name), None) => format!("; the limits of the plan {name} are not known"),
        (None, _) => "; the plan's limit is not known".to_owned(),
    };
    let mut short = Vec::new();
    if let Some(limits) = known {
        if there.manual_snapshots + more_snapshots > limits.manual_snapshots {
            let limit = limits.manual_snapshots;
            short.push(plural(limit, "manual snapshot", "manual snapshots"));
        }
        if there.root_branches + more_roots > limits.root_branches {
            let limit = limits.root_branches;
            short.push(plural(limit, "root branch", "root branches"));
        }
    }
    if let Some(limit) = branches_limit.filter(|limit| there.branches + more_roots > *limit) {
        short.push(plural(limit, "branch", "branches"));
    }
    if short.is_empty() {
        return pass("No limit that is known stands in the way.", evidence);
    }
    warn(
        format!(
            "The plan has room for {} in a project, which is not enough for this run.",
            short.join(" and ")
        ),
        Some("Delete backups and snapshots that are no longer needed; else the server refuses on the way, and the run is undone."),
    )
    .with_evidence(evidence)
}

/// Above its limit a branch takes no more writes.
fn size_finding(project: &Project, source: &Branch) -> Option<Finding> {
    let quota = project
        .settings
        .as_ref()
        .and_then(|settings| settings.get("quota")?.get("logical_size_bytes")?.as_i64());
    let limit = [quota, Some(project.branch_logical_size_limit_bytes)]
        .into_iter()
        .flatten()
        .filter(|limit| *limit > 0)
        .min()?;
    let Some(size) = source.logical_size else {
        return Some(
            warn(
                format!("How large {} is was not calculated yet.", source.name),
                None,
            )
            .with_evidence(format!("a branch may hold {}", size_in_words(Some(limit)))),
        );
    };
    let evidence = format!(
        "{} holds {}, and a branch may hold {}",
        source.name,
        size_in_words(Some(size)),
        size_in_words(Some(limit))
    );
    Some(if size >= limit {
        warn(
            format!(
                "{} is as large as a branch may be; what is made of it takes no writes.",
                source.name
            ),
            Some("Raise the project's limit, or delete data from it first."),
        )
        .with_evidence(evidence)
    } else {
        pass("The size is below the limit of a branch.", evidence)
    })
}

/// What Neon documents for its plans in 2026. The API tells the plan and not what it allows.
fn documented(subscription: &str) -> Option<PlanLimits> {
    let (manual_snapshots, root_branches) = match subscription {
        "free_v3" => (1, 3),
        "launch_v3" => (100, 5),
        "scale_v3" => (100, 25),
        _ => return None,
    };
    Some(PlanLimits {
        manual_snapshots,
        root_branches,
    })
}

fn plural(count: usize, one: &str, many: &str) -> String {
    match count {
        1 => format!("1 {one}"),
        count => format!("{count} {many}"),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use serde_json::{Value, json};

    use super::*;
    use crate::model::FindingLevel;

    fn project(more: &Value) -> Project {
        let mut project = json!({
            "id": "p", "name": "p", "pg_version": 18,
            "created_at": "2026-11-22T14:02:03Z", "updated_at": "2026-11-22T14:02:03Z",
        });
        let fields = project.as_object_mut().unwrap();
        fields.extend(more.as_object().unwrap().clone());
        serde_json::from_value(project).unwrap()
    }

    fn of_plan(subscription: &str) -> Project {
        project(&json!({"owner": {"subscription_type": subscription}}))
    }

    fn branch(size: Option<i64>) -> Branch {
        serde_json::from_value(json!({
            "id": "br", "project_id": "p", "name": "dev", "current_state": "ready", "logical_size": size,
            "created_at": "2026-11-22T14:02:03Z", "updated_at": "2026-11-22T14:02:03Z",
            "state_changed_at": "2026-11-22T14:02:03Z",
        }))
        .unwrap()
    }

    const FEW: Counts = Counts {
        manual_snapshots: 0,
        root_branches: 2,
        branches: 4,
    };

    #[test]
    fn the_documented_limits_of_a_plan_that_is_told_are_held_against_what_is_there() {
        let free = count_finding(&of_plan("free_v3"), FEW, (2, 1));
        assert_eq!(free.level, FindingLevel::Warn);
        assert_eq!(
            free.text,
            "The plan has room for 1 manual snapshot in a project, which is not enough for this run."
        );
        assert_eq!(
            free.evidence.unwrap(),
            "2 root branches and 0 manual snapshots there; the run makes 1 and 2 more; Neon documents 3 and 1 for \
             free_v3"
        );
        let launch = count_finding(&of_plan("launch_v3"), FEW, (2, 1));
        assert_eq!(launch.level, FindingLevel::Pass);
        let roots = Counts {
            root_branches: 5,
            ..FEW
        };
        let full = count_finding(&of_plan("launch_v3"), roots, (2, 1));
        assert!(full.text.contains("5 root branches"), "{}", full.text);
    }

    #[test]
    fn limits_that_nobody_tells_are_said_to_be_unknown() {
        for (project, words) in [
            (project(&json!({})), "the plan's limit is not known"),
            (of_plan("UNKNOWN"), "the plan's limit is not known"),
            (
                of_plan("business"),
                "the limits of the plan business are not known",
            ),
        ] {
            let finding = count_finding(&project, FEW, (2, 1));
            assert_eq!(finding.level, FindingLevel::Pass);
            assert!(finding.evidence.unwrap().ends_with(words));
        }
    }

    #[test]
    fn a_limit_of_branches_that_is_told_counts() {
        let limited = |limit: i64| {
            let project = project(&json!({"owner": {"branches_limit": limit}}));
            count_finding(&project, FEW, (1, 1)).level
        };
        assert_eq!(limited(4), FindingLevel::Warn);
        assert_eq!(limited(5), FindingLevel::Pass);
        assert_eq!(limited(0), FindingLevel::Pass);
        assert_eq!(limited(-1), FindingLevel::Pass);
    }

    #[test]
    fn a_source_at_its_size_limit_is_told() {
        let of = |limits: Value, size| size_finding(&project(&limits), &branch(size));
        assert!(of(json!({}), Some(10)).is_none());
        let quota = json!({"settings": {"quota": {"logical_size_bytes": 100}}, "branch_logical_size_limit_bytes": 200});
        assert_eq!(
            of(quota.clone(), Some(99)).unwrap().level,
            FindingLevel::Pass
        );
        assert_eq!(
            of(quota.clone(), Some(100)).unwrap().level,
            FindingLevel::Warn
        );
        assert_eq!(of(quota, None).unwrap().level, FindingLevel::Warn);
    }
}
