//! Reads everything that could stand in the way, and refuses with reasons.

use std::collections::BTreeSet;
use std::time::Duration;

use neon_api::ids::{BranchId, EndpointId};
use neon_api::types::{Branch, Endpoint};
use serde::{Deserialize, Serialize};

use super::binding;
use super::hold;
use super::look::{first_database, inspect_error, session};
use super::server::{
    branch_named, branches, endpoint, policy_of_target, snapshot_by_id, target_endpoint_id,
};
use crate::WorkflowError;
use crate::context::{StepContext, client_error};
use crate::error::sentence;
use crate::journal::to_text;
use crate::model::{Finding, FindingLevel, RunKind, RunStatus};
use crate::pin::pin_of;
use crate::workflow::Acted;

/// What preflight leaves in the journal.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PreflightMade {
    pub(crate) source_branch_id: BranchId,
    /// Absent for a bootstrap.
    pub(crate) target_branch_id: Option<BranchId>,
    pub(crate) findings: Vec<Finding>,
}

/// A transaction that is open for longer is worth a warning.
const LONG: Duration = Duration::from_secs(60);

/// For everything that replaces an environment.
pub(crate) async fn act(context: &StepContext) -> Result<Acted, WorkflowError> {
    let params = &context.run.run.params;
    context
        .operations_quiet(context.run.shared.budgets.quiet)
        .await?;
    let source = endpoint(context, &params.source_endpoint_id, &params.source.name).await?;
    let target = endpoint(context, target_endpoint_id(context)?, &params.target.name).await?;
    let branches = branches(context).await?;
    let mut findings = Vec::new();
    if params.source.id != params.target.id {
        findings.extend(binding::check(context, &params.source, &source, &branches).await?);
    }
    findings.extend(binding::check(context, &params.target, &target, &branches).await?);
    findings.extend(pinned(context).await?);
    findings.extend(waiting_plans(context).await?);
    findings.extend(root(&branches, &source, &params.source.name));
    findings.extend(root(&branches, &target, &params.target.name));
    findings.extend(children(&branches, &target.branch_id, &params.target.name));
    if let Some(snapshot) = &params.snapshot_id
        && snapshot_by_id(context, snapshot).await?.is_none()
    {
        findings.push(block(
            format!("The snapshot {snapshot} is no longer there."),
            "Choose another snapshot.",
        ));
    }
    let backup = context.names().backup(&params.target.name);
    if branch_named(context, &backup).await?.is_some() {
        findings.push(block(
            format!("The name “{backup}” is taken."),
            "Rename that branch.",
        ));
    }
    if context.run.run.kind != RunKind::RollBack {
        findings.extend(roles(context, &source.branch_id, &target.branch_id).await?);
    }
    let policy = policy_of_target(context).await?;
    findings.extend(hold::preflight(context, &policy).await?);
    findings.extend(sessions(context, &target.branch_id, &target.id, &params.target.name).await?);
    end(PreflightMade {
        source_branch_id: source.branch_id,
        target_branch_id: Some(target.branch_id),
        findings,
    })
}

/// For a bootstrap, which replaces nothing.
pub(crate) async fn bootstrap(context: &StepContext) -> Result<Acted, WorkflowError> {
    let params = &context.run.run.params;
    context
        .operations_quiet(context.run.shared.budgets.quiet)
        .await?;
    let source = endpoint(context, &params.source_endpoint_id, &params.source.name).await?;
    let branches = branches(context).await?;
    let mut findings = binding::check(context, &params.source, &source, &branches).await?;
    findings.extend(root(&branches, &source, &params.source.name));
    if branches.iter().any(|it| it.name == params.target.name) {
        findings.push(block(
            format!("A branch is called “{}” already.", params.target.name),
            "Choose another name, or add that branch as an environment.",
        ));
    }
    end(PreflightMade {
        source_branch_id: source.branch_id,
        target_branch_id: None,
        findings,
    })
}

fn end(made: PreflightMade) -> Result<Acted, WorkflowError> {
    let count = |level| made.findings.iter().filter(|it| it.level == level).count();
    if count(FindingLevel::Block) > 0 {
        return Err(WorkflowError::Blocked {
            findings: made.findings,
        });
    }
    let detail = match count(FindingLevel::Warn) {
        0 => "nothing stands in the way".to_owned(),
        1 => "1 warning".to_owned(),
        warnings => format!("{warnings} warnings"),
    };
    Acted::done(&made, detail)
}

/// An environment that was rolled back stays as it is.
async fn pinned(context: &StepContext) -> Result<Option<Finding>, WorkflowError> {
    let run = &context.run.run;
    let target = &run.params.target;
    let pin = pin_of(&binding::events(context).await?, &target.id)?;
    let Some(pin) = pin else { return Ok(None) };
    let next = format!("Allow promotes again on {}'s page.", target.name);
    Ok(pin
        .refusal(run.kind, &target.name)
        .map(|reason| block(sentence(&reason), &next)))
}

/// The plans that a roll back voids when it is carried out.
async fn waiting_plans(context: &StepContext) -> Result<Vec<Finding>, WorkflowError> {
    let run = &context.run.run;
    if run.kind != RunKind::RollBack {
        return Ok(Vec::new());
    }
    let waiting = to_text(&RunStatus::Waiting)?;
    let target = &run.params.target;
    let open = context.run.shared.ledger.run_list_open().await?;
    Ok(open
        .into_iter()
        .filter(|row| row.target_environment == target.id && row.status == waiting)
        .map(|row| {
            let text = format!(
                "Run {} waits with a plan for {}; it is void as soon as this is carried out.",
                row.number, target.name
            );
            warn(text, None)
        })
        .collect())
}

/// Only root branches have snapshots.
fn root(branches: &[Branch], endpoint: &Endpoint, environment: &str) -> Option<Finding> {
    let branch = branches.iter().find(|it| it.id == endpoint.branch_id);
    match branch {
        Some(branch) if branch.parent_id.is_none() => None,
        Some(branch) => Some(block(
            format!(
                "{environment} is served by the child branch {}.",
                branch.name
            ),
            "Bind the environment to the endpoint of a root branch.",
        )),
        None => Some(block(
            format!(
                "The branch {} that {environment} is served by is not there.",
                endpoint.branch_id
            ),
            "Look at the project on its server.",
        )),
    }
}

fn children(branches: &[Branch], target: &BranchId, environment: &str) -> Option<Finding> {
    let names: Vec<&str> = branches
        .iter()
        .filter(|it| it.parent_id.as_ref() == Some(target))
        .map(|it| it.name.as_str())
        .collect();
    if names.is_empty() {
        return None;
    }
    Some(warn(
        format!(
            "{} of {environment} stay with the backup: {}.",
            match names.len() {
                1 => "1 child branch".to_owned(),
                count => format!("{count} child branches"),
            },
            names.join(", ")
        ),
        Some("Bring back what is in them before, or make them again afterwards."),
    ))
}

/// A restore replaces the roles too. What only the target has would be gone.
async fn roles(
    context: &StepContext,
    source: &BranchId,
    target: &BranchId,
) -> Result<Vec<Finding>, WorkflowError> {
    let params = &context.run.run.params;
    let (source_roles, target_roles) = (
        role_names(context, source).await?,
        role_names(context, target).await?,
    );
    let mut findings = Vec::new();
    for role in target_roles.difference(&source_roles) {
        findings.push(block(
            format!(
                "The role {role} is only on {}; it would be gone.",
                params.target.name
            ),
            &format!(
                "Create the role on {} first, or drop it.",
                params.source.name
            ),
        ));
    }
    for role in source_roles.difference(&target_roles) {
        findings.push(warn(
            format!(
                "The role {role} is only on {}; it may arrive without login.",
                params.source.name
            ),
            Some("Give it a password afterwards."),
        ));
    }
    Ok(findings)
}

pub(crate) async fn role_names(
    context: &StepContext,
    branch: &BranchId,
) -> Result<BTreeSet<String>, WorkflowError> {
    let roles = context
        .client()
        .role_list(context.project(), branch)
        .await
        .map_err(|error| client_error("list roles", error))?;
    Ok(roles.into_iter().map(|role| role.name).collect())
}

/// What clients of the target are in the middle of.
async fn sessions(
    context: &StepContext,
    branch: &BranchId,
    endpoint: &EndpointId,
    environment: &str,
) -> Result<Vec<Finding>, WorkflowError> {
    let Some((database, owner)) = first_database(context, branch).await? else {
        return Ok(vec![warn(format!("{environment} has no database."), None)]);
    };
    let failed = |error| inspect_error(environment, error);
    let session = session(context, branch, endpoint, &database, &owner, environment).await?;
    let mut findings = Vec::new();
    let long = slipway_inspect::long_transactions(&session, LONG)
        .await
        .map_err(failed)?;
    for transaction in long.seen {
        findings.push(warn(
            format!(
                "A transaction of {} in {} has been open for {} s; it would be lost.",
                transaction.role,
                transaction.database,
                transaction.age.as_secs()
            ),
            Some("Let it end first."),
        ));
    }
    for slot in slipway_inspect::replication_slots(&session)
        .await
        .map_err(failed)?
    {
        findings.push(warn(
            format!(
                "The replication slot {} stays with the backup; who reads it stops getting changes.",
                slot.name
            ),
            Some("Set the subscriber up again afterwards."),
        ));
    }
    for prepared in slipway_inspect::prepared_transactions(&session)
        .await
        .map_err(failed)?
    {
        findings.push(warn(
            format!(
                "The prepared transaction {} in {} would be lost.",
                prepared.gid, prepared.database
            ),
            Some("Commit it or roll it back first."),
        ));
    }
    Ok(findings)
}

pub(crate) fn block(text: String, next: &str) -> Finding {
    Finding {
        level: FindingLevel::Block,
        text,
        next: Some(next.to_owned()),
    }
}

pub(crate) fn warn(text: String, next: Option<&str>) -> Finding {
    Finding {
        level: FindingLevel::Warn,
        text,
        next: next.map(str::to_owned),
    }
}
