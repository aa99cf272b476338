//! Whether the account's limits have room for what a run makes, as far as the server tells them.

use neon_api::ids::BranchId;
use neon_api::types::{Branch, Project, Snapshot};

use super::{pass, warn};
use crate::WorkflowError;
use crate::context::{StepContext, client_error};
use crate::model::{Deletable, Finding, Removable, RunKind};
use crate::names::{is_way_back, run_number_in_name};
use crate::steps::server::{branches, size_in_words, snapshots};

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
pub(super) struct Limits {
    pub(super) findings: Vec<Finding>,
    /// There is room for the candidate's snapshot and known to be none for a rollback point.
    pub(super) no_rollback_point: bool,
}

/// What could be deleted to make room, oldest first: what runs left, and after it all else.
#[derive(Clone, Debug, Default)]
struct Spare {
    root: Option<Removable>,
    snapshot: Option<Removable>,
}

impl Spare {
    /// Roots that an endpoint of an environment serves are none of it.
    fn among(branches: &[Branch], snapshots: &[Snapshot], served: &[BranchId]) -> Self {
        let mut roots: Vec<&Branch> = branches
            .iter()
            .filter(|it| it.parent_id.is_none() && !it.default && !it.protected)
            .filter(|it| !served.contains(&it.id))
            .collect();
        roots.sort_by_key(|it| (!is_backup(&it.name), it.created_at));
        let mut manual: Vec<&Snapshot> = snapshots.iter().filter(|it| it.manual).collect();
        manual.sort_by_key(|it| (run_number_in_name(&it.name).is_none(), it.created_at));
        Self {
            root: roots.first().map(|it| Removable {
                what: Deletable::Branch,
                id: it.id.to_string(),
                name: it.name.clone(),
            }),
            snapshot: manual.first().map(|it| Removable {
                what: Deletable::Snapshot,
                id: it.id.to_string(),
                name: it.name.clone(),
            }),
        }
    }
}

/// As a run or Neon names what was replaced.
fn is_backup(name: &str) -> bool {
    is_way_back(name) || name.ends_with(" (old)") || name.contains(" (old ")
}

/// A refusal that says that the plan has no room for another snapshot.
pub(crate) fn is_of_snapshots(code: &str, message: &str) -> bool {
    const CODE: &str = "SNAPSHOTS_LIMIT_EXCEEDED";
    let message = message.to_lowercase();
    code == CODE
        || message.contains(&CODE.to_lowercase())
        || (message.contains("snapshot") && message.contains("limit"))
}

fn is_of_roots(code: &str, message: &str) -> bool {
    const CODE: &str = "ROOT_BRANCHES_LIMIT_EXCEEDED";
    code == CODE || message.contains(CODE)
}

/// A refusal for want of room, with what is there and what could be deleted; others as they are.
pub(crate) async fn explained(context: &StepContext, error: WorkflowError) -> WorkflowError {
    let WorkflowError::Refused {
        action,
        status,
        code,
        message,
        ..
    } = error
    else {
        return error;
    };
    let of_snapshots = is_of_snapshots(&code, &message);
    let more = match of_snapshots || is_of_roots(&code, &message) {
        true => there(context).await.ok(),
        false => None,
    };
    let (message, first) = match more {
        Some((counts, spare)) => {
            let (there, first) = if of_snapshots {
                let names = ("manual snapshot", "manual snapshots");
                (
                    plural(counts.manual_snapshots, names.0, names.1),
                    spare.snapshot,
                )
            } else {
                (
                    plural(counts.root_branches, "root branch", "root branches"),
                    spare.root,
                )
            };
            let delete = first.as_ref().map_or_else(String::new, |first| {
                format!(": delete “{}” first", first.name)
            });
            (format!("{message}; {there} there{delete}"), first)
        }
        None => (message, None),
    };
    WorkflowError::Refused {
        action,
        status,
        code,
        message,
        remove_first: first.into_iter().collect(),
    }
}

async fn there(context: &StepContext) -> Result<(Counts, Spare), WorkflowError> {
    let branches = branches(context).await?;
    let snapshots = snapshots(context).await?;
    let served = served(context).await?;
    Ok((
        counts(&branches, &snapshots),
        Spare::among(&branches, &snapshots, &served),
    ))
}

/// The branches behind the endpoints of all environments of the project.
async fn served(context: &StepContext) -> Result<Vec<BranchId>, WorkflowError> {
    let run = &context.run.run;
    let environments = context
        .run
        .shared
        .ledger
        .environment_list(&run.connection_id, &run.project_id)
        .await?;
    let endpoints = context
        .client()
        .endpoint_list(context.project())
        .await
        .map_err(|error| client_error("list endpoints", error))?;
    Ok(endpoints
        .into_iter()
        .filter(|it| {
            environments
                .iter()
                .any(|row| row.endpoint_id == it.id.as_str())
        })
        .map(|it| it.branch_id)
        .collect())
}

pub(super) async fn limits(
    context: &StepContext,
    branches: &[Branch],
    source: &Branch,
) -> Result<Limits, WorkflowError> {
    let project = context
        .client()
        .project_get(context.project())
        .await
        .map_err(|error| client_error("look up the project", error))?;
    let snapshots = snapshots(context).await?;
    let there = counts(branches, &snapshots);
    let spare = Spare::among(branches, &snapshots, &served(context).await?);
    let backup = context.run.run.params.backup_branch_id.is_some();
    // Snapshots and root branches that are there at the same time.
    let kind = context.run.run.kind;
    let (snapshots_made, roots_made) = match kind {
        RunKind::Promote | RunKind::Refresh => (2, 1),
        RunKind::RollBack if backup => (2, 1),
        RunKind::Bootstrap | RunKind::RollBack => (1, 1),
        RunKind::Rehearsal => (3, 3),
    };
    let takes_a_point = !matches!(kind, RunKind::Bootstrap | RunKind::Rehearsal);
    let no_rollback_point = takes_a_point
        && limits_of(&project).is_some_and(|limits| {
            there.manual_snapshots + snapshots_made == limits.manual_snapshots + 1
        });
    let more = (snapshots_made - usize::from(no_rollback_point), roots_made);
    let mut findings = vec![count_finding(&project, there, more, &spare)];
    if no_rollback_point {
        let backup = context.names().backup(&context.run.run.params.target.name);
        findings.push(warn(
            format!(
                "The plan has no room for a rollback point beside what the run needs: the way back is the backup “{backup}” alone."
            ),
            Some("Delete a snapshot that is no longer needed to have both."),
        ));
    }
    findings.extend(size_finding(&project, source));
    Ok(Limits {
        findings,
        no_rollback_point,
    })
}

fn subscription(project: &Project) -> Option<&str> {
    project
        .owner
        .as_ref()
        .map(|owner| owner.subscription_type.as_str())
        .filter(|it| !it.is_empty() && *it != "UNKNOWN")
}

fn limits_of(project: &Project) -> Option<PlanLimits> {
    subscription(project).and_then(documented)
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
    spare: &Spare,
) -> Finding {
    let subscription = subscription(project);
    let known = limits_of(project);
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
    let mut remove_first = Vec::new();
    if let Some(limits) = known {
        if there.manual_snapshots + more_snapshots > limits.manual_snapshots {
            let used = (there.manual_snapshots, limits.manual_snapshots);
            let names = ("manual snapshot", "manual snapshots");
            short.push(used_up(
                used,
                names,
                more_snapshots,
                spare.snapshot.as_ref(),
            ));
            remove_first.extend(spare.snapshot.clone());
        }
        if there.root_branches + more_roots > limits.root_branches {
            let used = (there.root_branches, limits.root_branches);
            let names = ("root branch", "root branches");
            short.push(used_up(used, names, more_roots, spare.root.as_ref()));
            remove_first.extend(spare.root.clone());
        }
    }
    if let Some(limit) = branches_limit.filter(|limit| there.branches + more_roots > *limit) {
        let used = (there.branches, limit);
        let names = ("branch", "branches");
        short.push(used_up(used, names, more_roots, spare.root.as_ref()));
        remove_first.extend(spare.root.clone());
    }
    remove_first.dedup();
    if short.is_empty() {
        return pass("No limit that is known stands in the way.", evidence);
    }
    Finding {
        remove_first,
        ..warn(
            format!("{}.", short.join("; ")),
            Some("Otherwise the server refuses on the way, and the run is undone."),
        )
        .with_evidence(evidence)
    }
}

/// "5 of 5 root branches used: delete “dev (old)” first".
fn used_up(
    (used, limit): (usize, usize),
    (one, many): (&str, &str),
    more: usize,
    spare: Option<&Removable>,
) -> String {
    let name = if limit == 1 { one } else { many };
    let needs = match used >= limit {
        true => String::new(),
        false => format!(", and the run makes {more} more"),
    };
    let first = match spare {
        Some(spare) => format!("delete “{}” first", spare.name),
        None => "delete what is no longer needed first".to_owned(),
    };
    format!("{used} of {limit} {name} used{needs}: {first}")
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

    fn nothing() -> Spare {
        Spare::default()
    }

    #[test]
    fn what_could_be_deleted_first_is_the_oldest_that_a_run_left_and_serves_nobody() {
        let branch = |id: &str, name: &str, day: u32| -> Branch {
            let at = format!("2026-11-{day:02}T00:00:00Z");
            serde_json::from_value(json!({
                "id": id, "project_id": "p", "name": name, "current_state": "ready",
                "created_at": at, "updated_at": at, "state_changed_at": at, "default": id == "br-1",
            }))
            .unwrap()
        };
        let branches = [
            branch("br-1", "main", 1),
            branch("br-2", "dev", 2),
            branch("br-3", "by hand", 3),
            branch("br-4", "prod (before run 4, 3f2a77)", 5),
            branch("br-5", "dev (old)", 4),
        ];
        let served = [BranchId::from("br-2")];
        let found = Spare::among(&branches, &[], &served);
        assert_eq!(found.root.unwrap().name, "dev (old)");
        let found = Spare::among(&branches[..3], &[], &served);
        assert_eq!(found.root.unwrap().name, "by hand");
        assert!(Spare::among(&branches[..2], &[], &served).root.is_none());
    }

    #[test]
    fn a_refusal_for_want_of_snapshots_is_told_by_code_or_words() {
        for (code, message) in [
            ("SNAPSHOTS_LIMIT_EXCEEDED", "no"),
            ("", "SNAPSHOTS_LIMIT_EXCEEDED"),
            ("", "manual snapshots limit exceeded"),
        ] {
            assert!(is_of_snapshots(code, message));
        }
        assert!(!is_of_snapshots("", "branch not ready yet"));
        assert!(is_of_roots("ROOT_BRANCHES_LIMIT_EXCEEDED", "") && !is_of_roots("", "no"));
    }

    const FEW: Counts = Counts {
        manual_snapshots: 0,
        root_branches: 2,
        branches: 4,
    };

    #[test]
    fn the_documented_limits_of_a_plan_that_is_told_are_held_against_what_is_there() {
        let free = count_finding(&of_plan("free_v3"), FEW, (2, 1), &nothing());
        assert_eq!(free.level, FindingLevel::Warn);
        assert_eq!(
            free.text,
            "0 of 1 manual snapshot used, and the run makes 2 more: delete what is no longer needed first."
        );
        assert_eq!(free.remove_first, []);
        assert_eq!(
            free.evidence.unwrap(),
            "2 root branches and 0 manual snapshots there; the run makes 1 and 2 more; Neon documents 3 and 1 for \
             free_v3"
        );
        let launch = count_finding(&of_plan("launch_v3"), FEW, (2, 1), &nothing());
        assert_eq!(launch.level, FindingLevel::Pass);
        let roots = Counts {
            root_branches: 5,
            ..FEW
        };
        let old = Spare {
            root: Some(Removable {
                what: Deletable::Branch,
                id: "br-old".to_owned(),
                name: "dev (old)".to_owned(),
            }),
            snapshot: None,
        };
        let full = count_finding(&of_plan("launch_v3"), roots, (2, 1), &old);
        assert_eq!(
            full.text,
            "5 of 5 root branches used: delete “dev (old)” first."
        );
        assert_eq!(full.remove_first, [old.root.unwrap()]);
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
            let finding = count_finding(&project, FEW, (2, 1), &nothing());
            assert_eq!(finding.level, FindingLevel::Pass);
            assert!(finding.evidence.unwrap().ends_with(words));
        }
    }

    #[test]
    fn a_limit_of_branches_that_is_told_counts() {
        let limited = |limit: i64| {
            let project = project(&json!({"owner": {"branches_limit": limit}}));
            count_finding(&project, FEW, (1, 1), &nothing()).level
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
