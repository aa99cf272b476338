//! The plan: what an approval binds, the evidence beside it, and the sentence for people.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use futures_util::TryFutureExt;
use neon_api::ids::{BranchId, EndpointId, SnapshotId};
use neon_api::types::Branch;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use slipway_ledger::PlanRow;

use super::checks::{self, ChecksMade};
use super::inspect::InspectMade;
use super::look::{Look, schema_digest};
use super::loss::Count;
use super::preflight::{PreflightMade, block, warn};
use super::restore::{BranchMade, delete};
use super::server::{branches, endpoint_to_replace, policy_of_target, size_in_words, snapshots};
use super::snapshot::SnapshotMade;
use super::{CANDIDATE_SNAPSHOT, CHECKS, INSPECT, PREFLIGHT, STAND_IN};
use crate::WorkflowError;
use crate::context::{StepContext, client_error};
use crate::digest::digest;
use crate::earlier::{OnServer, earlier_states};
use crate::error::sentence as sentence_of;
use crate::history;
use crate::journal::{Params, from_json, to_json};
use crate::model::{
    CheckResult, DatabaseChange, EarlierState, EarlierStateKind, Finding, Measure, PlanView,
    Policy, RollBackTo, RowCount, RunKind,
};
use crate::policy;
use crate::workflow::Acted;

/// What cannot change between the plan and its execution. The digest is over this.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Binding {
    pub(crate) kind: RunKind,
    pub(crate) source_snapshot_id: SnapshotId,
    pub(crate) target_endpoint_id: EndpointId,
    pub(crate) target_branch_id: BranchId,
    pub(crate) target_schema_digest: String,
    pub(crate) candidate_schema_digest: String,
    pub(crate) candidate_counts: Vec<Evidence>,
    pub(crate) backup_name: String,
    /// Absent in plans from before there was one.
    #[serde(default)]
    pub(crate) policy: Policy,
    /// What came of the policy's checks; absent in plans from before there were any.
    #[serde(default)]
    pub(crate) checks: Vec<Verdict>,
}

/// What came of one check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Verdict {
    pub(crate) name: String,
    pub(crate) passed: bool,
}

/// The rows of one table of the candidate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Evidence {
    pub(crate) database: String,
    pub(crate) schema: String,
    pub(crate) table: String,
    pub(crate) rows: Option<i64>,
}

#[derive(Serialize, Deserialize)]
struct PlanMade {
    plan_id: String,
    digest: String,
}

/// What others need of a plan to go on with its run. What a person is shown of it they have.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PlanTold {
    pub(crate) params: Params,
    pub(crate) plan_id: String,
    pub(crate) digest: String,
    pub(crate) binding: Value,
    pub(crate) made_at: DateTime<Utc>,
}

/// The same as a value.
pub(crate) async fn told(context: &StepContext) -> Result<Value, WorkflowError> {
    let run = &context.run.run;
    let stored = context.run.shared.ledger.plan_get(&run.id).await?;
    let stored = stored.ok_or_else(|| WorkflowError::Missing {
        what: "the plan".to_owned(),
    })?;
    to_json(&PlanTold {
        params: run.params.clone(),
        plan_id: stored.id,
        digest: stored.digest,
        binding: stored.binding,
        made_at: stored.made_at,
    })
}

/// Writes the plan down, then throws the inspected branch away: it has a writable endpoint.
pub(crate) async fn act(context: &StepContext) -> Result<Acted, WorkflowError> {
    let shared = &context.run.shared;
    let run = &context.run.run;
    let stored = shared.ledger.plan_get(&run.id).await?;
    let plan = match stored {
        Some(plan) => plan,
        None => {
            let plan = make(context).await?;
            shared.ledger.plan_put(plan).await?
        }
    };
    delete(context, &context.names().candidate_branch()).await?;
    let made = PlanMade {
        plan_id: plan.id,
        digest: plan.digest,
    };
    let short: String = made.digest.chars().take(12).collect();
    let detail = format!("plan {short} is ready; the inspected branch was thrown away");
    Acted::done(&made, detail)
}

/// What the plan of this run binds; an error when it is not what its digest was made of.
pub(crate) async fn binding(context: &StepContext) -> Result<Binding, WorkflowError> {
    let stored = context
        .run
        .shared
        .ledger
        .plan_get(&context.run.run.id)
        .await?
        .ok_or_else(|| WorkflowError::Missing {
            what: "the plan".to_owned(),
        })?;
    if digest(&stored.binding).ok().as_deref() != Some(stored.digest.as_str()) {
        return Err(WorkflowError::PlanChanged {
            what: "it was altered in the ledger".to_owned(),
        });
    }
    from_json("binding of a plan", stored.binding)
}

/// The digest of this run's plan.
pub(crate) async fn plan_digest(context: &StepContext) -> Result<String, WorkflowError> {
    let plan = context
        .run
        .shared
        .ledger
        .plan_get(&context.run.run.id)
        .map_err(WorkflowError::from)
        .await?;
    plan.map(|plan| plan.digest)
        .ok_or_else(|| WorkflowError::Missing {
            what: "the plan".to_owned(),
        })
}

/// The counts that an approval stands on.
pub(crate) fn evidence(look: &Look) -> Vec<Evidence> {
    let mut evidence = Vec::new();
    for database in &look.databases {
        for table in &database.tables {
            evidence.push(Evidence {
                database: database.name.clone(),
                schema: table.schema.clone(),
                table: table.table.clone(),
                rows: table.rows,
            });
        }
    }
    evidence
}

async fn make(context: &StepContext) -> Result<PlanRow, WorkflowError> {
    let shared = &context.run.shared;
    let run = &context.run.run;
    let preflight: PreflightMade = context.result_of(PREFLIGHT).await?;
    let snapshot: SnapshotMade = context.result_of(CANDIDATE_SNAPSHOT).await?;
    let inspected: InspectMade = context.result_of(INSPECT).await?;
    let policy = policy_of_target(context).await?;
    let checks = checked(context, &policy).await?;
    let target_branch_id =
        preflight
            .target_branch_id
            .clone()
            .ok_or_else(|| WorkflowError::Missing {
                what: format!("the branch of {}", run.params.target.name),
            })?;
    let binding = Binding {
        kind: run.kind,
        source_snapshot_id: snapshot.snapshot_id.clone(),
        target_endpoint_id: endpoint_to_replace(context).await?,
        target_branch_id: match run.kind {
            RunKind::Rehearsal => context.result_of::<BranchMade>(STAND_IN).await?.branch_id,
            _ => target_branch_id.clone(),
        },
        target_schema_digest: schema_digest(&inspected.target)?,
        candidate_schema_digest: schema_digest(&inspected.candidate)?,
        candidate_counts: evidence(&inspected.candidate),
        backup_name: context.names().backup(&run.params.target.name),
        checks: checks
            .iter()
            .map(|it| Verdict {
                name: it.check.name.clone(),
                passed: it.passed,
            })
            .collect(),
        policy,
    };
    let document = to_json(&binding)?;
    let plan_digest = digest(&document).map_err(|error| WorkflowError::Unexpected {
        what: "take the plan's digest".to_owned(),
        source: Box::new(error),
    })?;
    let events = shared
        .ledger
        .event_list(&run.connection_id, &run.project_id)
        .await?;
    let events = history::known_to(events, &run.id);
    let base = match run.kind {
        RunKind::Promote | RunKind::Refresh | RunKind::Rehearsal => {
            history::base_of(&events, &run.params.source.id, &run.params.target.id)?
        }
        RunKind::Bootstrap | RunKind::RollBack => None,
    };
    let count = Count::of(context);
    let lost_since_base = match run.kind {
        RunKind::RollBack => count.since_snapshot(&snapshot, &target_branch_id).await,
        _ => {
            let source = &run.params.source.name;
            count
                .since_base(base.as_ref(), source, &target_branch_id)
                .await
        }
    };
    let expected_gap_ms = history::expected_gap(
        &shared.ledger,
        &run.connection_id,
        &run.project_id,
        &run.params.target.id,
    )
    .await?;
    let branches = branches(context).await?;
    let size = branches
        .iter()
        .find(|branch| branch.id == target_branch_id)
        .and_then(|branch| branch.logical_size);
    let back_to = back_to(context, &branches).await?;
    let made_at = shared.surroundings.now();
    let mut findings = preflight.findings;
    findings.extend(inspected.findings);
    let target = &run.params.target.name;
    let too_much = policy::refusal(&binding.policy, run.kind, target, &lost_since_base);
    if let Some(reason) = &too_much {
        findings.push(block(
            sentence_of(reason),
            &format!(
                "Carry those writes over, or change the policy of {target}; then begin again."
            ),
        ));
    }
    let failed = policy::failed_checks(run.kind, &checks);
    findings.extend(checks::findings(&checks, failed.is_some()));
    if run.kind == RunKind::Rehearsal {
        findings.extend(would_be_refused(
            &binding.policy,
            target,
            &lost_since_base,
            &checks,
        ));
    }
    let reasons: Vec<String> = too_much.into_iter().chain(failed).collect();
    let refused = (!reasons.is_empty()).then(|| reasons.join("; "));
    let view = PlanView {
        id: shared.surroundings.new_id(),
        digest: plan_digest.clone(),
        sentence: sentence(context, &binding, &snapshot, back_to.as_ref(), size),
        // Nothing is lost by a rehearsal.
        typed_name: (run.kind != RunKind::Rehearsal).then(|| run.params.target.name.clone()),
        demands: binding.policy.demands(run.kind),
        policy: binding.policy.clone(),
        refused,
        checks,
        lost_since_base,
        lost_unsaved: Measure::Unknown {
            why: "counted after the cut-over: what comes in after the rollback point".to_owned(),
        },
        base: base.as_ref().map(history::base_in_words),
        back_to,
        rows: row_counts(&inspected.target, &inspected.candidate),
        schema: inspected.schema,
        databases: databases(&inspected.target, &inspected.candidate),
        findings,
        backup_name: Some(binding.backup_name),
        rollback_point_name: (!preflight.no_rollback_point)
            .then(|| context.names().rollback_point()),
        expected_gap_ms,
        candidate_taken_at: snapshot.taken_at,
        made_at,
    };
    Ok(PlanRow {
        run_id: run.id.clone(),
        id: view.id.clone(),
        digest: plan_digest,
        binding: document,
        view: to_json(&view)?,
        made_at,
    })
}

/// What the policy would say to a promote. A rehearsal goes on: it replaces nothing.
fn would_be_refused(
    policy: &Policy,
    target: &str,
    lost: &Measure,
    checks: &[CheckResult],
) -> Option<Finding> {
    let kind = RunKind::Promote;
    let too_much = policy::refusal(policy, kind, target, lost);
    let reasons: Vec<String> = too_much
        .into_iter()
        .chain(policy::failed_checks(kind, checks))
        .collect();
    (!reasons.is_empty()).then(|| {
        warn(
            format!(
                "A promote would not be carried out: {}.",
                reasons.join("; ")
            ),
            Some("Put that right, or change the policy, before the promote."),
        )
    })
}

/// What came of the checks that the policy wants now.
async fn checked(
    context: &StepContext,
    policy: &Policy,
) -> Result<Vec<CheckResult>, WorkflowError> {
    let results = match context.result_of_if_any::<ChecksMade>(CHECKS).await? {
        Some(made) => made.results,
        None => Vec::new(),
    };
    if !results.iter().map(|it| &it.check).eq(&policy.checks) {
        return Err(WorkflowError::PlanChanged {
            what: format!(
                "the checks of {} were changed while it was made",
                context.run.run.params.target.name
            ),
        });
    }
    Ok(results)
}

/// The earlier state that a roll back leads to, while it is known to be one.
async fn back_to(
    context: &StepContext,
    branches: &[Branch],
) -> Result<Option<EarlierState>, WorkflowError> {
    let run = &context.run.run;
    let params = &run.params;
    let to = match (&params.backup_branch_id, &params.snapshot_id) {
        (Some(backup), _) => RollBackTo::backup(backup.as_str()),
        (None, Some(snapshot)) => RollBackTo::snapshot(snapshot.as_str()),
        (None, None) => return Ok(None),
    };
    let ledger = &context.run.shared.ledger;
    let Some(environment) = ledger.environment_get(&params.target.id).await? else {
        return Ok(None);
    };
    let snapshots = snapshots(context).await?;
    let endpoints = context
        .client()
        .endpoint_list(context.project())
        .await
        .map_err(|error| client_error("list endpoints", error))?;
    let server = OnServer {
        snapshots: &snapshots,
        branches,
        endpoints: &endpoints,
    };
    let states = earlier_states(ledger, &environment, server).await?;
    Ok(states.into_iter().find(|state| state.is(&to)))
}

fn sentence(
    context: &StepContext,
    binding: &Binding,
    snapshot: &SnapshotMade,
    back_to: Option<&EarlierState>,
    size: Option<i64>,
) -> String {
    let params = &context.run.run.params;
    let what = match binding.kind {
        RunKind::Rehearsal => format!("Rehearse: replace a copy of {}", params.target.name),
        _ => format!("Replace {}", params.target.name),
    };
    let of = match (binding.kind, back_to) {
        (RunKind::RollBack, Some(state)) if state.kind == EarlierStateKind::Backup => {
            format!(" of the backup “{}”", state.name)
        }
        (RunKind::RollBack, _) => String::new(),
        _ => format!(" of {}", params.source.name),
    };
    format!(
        "{what} ({}, endpoint {}) with the snapshot “{}”{of}, taken {}.",
        size_in_words(size),
        binding.target_endpoint_id,
        snapshot.name,
        snapshot.taken_at.format("%-d %b %Y %H:%M UTC"),
    )
}

/// Exact counts of both sides, the largest change first.
fn row_counts(target: &Look, candidate: &Look) -> Vec<RowCount> {
    type Sides = (Option<i64>, Option<i64>);
    let mut rows: BTreeMap<(&str, &str, &str), Sides> = BTreeMap::new();
    for database in &target.databases {
        for table in &database.tables {
            let key = (
                database.name.as_str(),
                table.schema.as_str(),
                table.table.as_str(),
            );
            rows.entry(key).or_default().0 = table.rows;
        }
    }
    for database in &candidate.databases {
        for table in &database.tables {
            let key = (
                database.name.as_str(),
                table.schema.as_str(),
                table.table.as_str(),
            );
            rows.entry(key).or_default().1 = table.rows;
        }
    }
    let mut counts: Vec<RowCount> = rows
        .into_iter()
        .map(|((database, schema, table), (before, after))| RowCount {
            database: database.to_owned(),
            schema: schema.to_owned(),
            table: table.to_owned(),
            before,
            after,
        })
        .collect();
    counts.sort_by_key(|count| std::cmp::Reverse(change(count)));
    counts
}

/// How much a table changes; one that appears or goes changes by all of its rows, and by one at least.
fn change(count: &RowCount) -> u64 {
    match (count.before, count.after) {
        (Some(before), Some(after)) => before.abs_diff(after),
        (Some(rows), None) | (None, Some(rows)) => rows.unsigned_abs().max(1),
        (None, None) => 0,
    }
}

fn databases(target: &Look, candidate: &Look) -> Vec<DatabaseChange> {
    let names = |look: &Look| -> BTreeSet<String> {
        look.databases.iter().map(|it| it.name.clone()).collect()
    };
    let (in_target, in_candidate) = (names(target), names(candidate));
    in_target
        .union(&in_candidate)
        .map(|name| DatabaseChange {
            name: name.clone(),
            in_target: in_target.contains(name),
            in_candidate: in_candidate.contains(name),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use slipway_inspect::Schema;

    use super::super::look::{DatabaseLook, TableLook};
    use super::*;

    fn look(tables: &[(&str, i64)]) -> Look {
        Look {
            databases: vec![DatabaseLook {
                name: "shop".to_owned(),
                schema_digest: String::new(),
                schema: Schema::default(),
                tables: tables
                    .iter()
                    .map(|(table, rows)| TableLook {
                        schema: "public".to_owned(),
                        table: (*table).to_owned(),
                        rows: Some(*rows),
                        why_unknown: None,
                    })
                    .collect(),
            }],
        }
    }

    #[test]
    fn the_largest_change_comes_first_and_a_table_of_one_side_has_one_figure() {
        let target = look(&[("a", 5), ("b", 100), ("gone", 0)]);
        let candidate = look(&[("a", 5), ("b", 40), ("new", 7)]);
        let counts = row_counts(&target, &candidate);
        let told: Vec<(&str, Option<i64>, Option<i64>)> = counts
            .iter()
            .map(|count| (count.table.as_str(), count.before, count.after))
            .collect();
        assert_eq!(
            told,
            [
                ("b", Some(100), Some(40)),
                ("new", None, Some(7)),
                ("gone", Some(0), None),
                ("a", Some(5), Some(5)),
            ]
        );
    }
}
