//! Reads everything that could stand in the way, tells what it read, and refuses with reasons.

mod inside;
pub(crate) mod limits;
mod room;

use std::collections::BTreeSet;

use neon_api::ids::BranchId;
use neon_api::types::{Branch, Endpoint};
use serde::{Deserialize, Serialize};

use super::binding;
use super::hold;
use super::server::{
    branches, endpoint, policy_of_target, snapshot_by_id, snapshots, target_endpoint_id,
};
use crate::WorkflowError;
use crate::context::{StepContext, client_error};
use crate::error::sentence;
use crate::journal::to_text;
use crate::model::{EnvironmentRef, Finding, FindingLevel, RunKind, RunStatus};
use crate::pin::pin_of;
use crate::workflow::Acted;
use inside::Inside;

/// What preflight leaves in the journal.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PreflightMade {
    pub(crate) source_branch_id: BranchId,
    /// Absent for a bootstrap.
    pub(crate) target_branch_id: Option<BranchId>,
    pub(crate) findings: Vec<Finding>,
    /// The server's plan is known to have no room for a rollback point beside the candidate's snapshot.
    #[serde(default)]
    pub(crate) no_rollback_point: bool,
}

/// For everything that replaces an environment.
pub(crate) async fn act(context: &StepContext) -> Result<Acted, WorkflowError> {
    let params = &context.run.run.params;
    let rolls_back = context.run.run.kind == RunKind::RollBack;
    let (source_name, target_name) = (&params.source.name, &params.target.name);
    let mut findings = vec![quiet(context).await?];
    let source = endpoint(context, &params.source_endpoint_id, source_name).await?;
    let target = endpoint(context, target_endpoint_id(context)?, target_name).await?;
    let branches = branches(context).await?;
    let source_branch = branches.iter().find(|it| it.id == source.branch_id);
    let target_branch = branches.iter().find(|it| it.id == target.branch_id);
    if !rolls_back {
        findings.push(root(source_branch, &source, source_name));
        findings.extend(bound(context, &params.source, &source, &branches).await?);
    }
    findings.extend(bound(context, &params.target, &target, &branches).await?);
    findings.extend(pinned(context).await?);
    findings.extend(waiting_plans(context).await?);
    if let Some(backup) = &params.backup_branch_id {
        findings.push(restored_backup(&branches, backup));
    }
    findings.push(root(target_branch, &target, target_name));
    findings.extend(target_branch.map(|branch| protection(branch, target_name).that_moves()));
    findings.push(children(&branches, &target.branch_id, target_name).that_moves());
    findings.push(snapshots_stay(&target.branch_id, target_name).that_moves());
    if let Some(snapshot) = &params.snapshot_id {
        findings.push(match snapshot_by_id(context, snapshot).await? {
            Some(found) => pass(
                "The snapshot is there.",
                format!("“{}”, {snapshot}", found.name),
            ),
            None => block(
                format!("The snapshot {snapshot} is no longer there."),
                "Choose another snapshot.",
            ),
        });
    }
    findings.extend(names(context, &branches).await?);
    if !rolls_back {
        findings.extend(roles(context, &source.branch_id, &target.branch_id).await?);
    }
    let policy = policy_of_target(context).await?;
    findings.extend(hold::preflight(context, &policy).await?);
    if target.disabled {
        findings.push(block(
            format!(
                "The endpoint {} of {target_name} is disabled: nobody reaches it, and neither does Slipway.",
                target.id
            ),
            "Ask who disabled it, enable it, and begin again.",
        ));
    }
    let of_target = async {
        match target.disabled {
            true => Ok(None),
            false => Inside::of(context, &target, target_name).await.map(Some),
        }
    };
    let of_source = async {
        match rolls_back {
            true => Ok(None),
            false => Inside::of(context, &source, source_name).await.map(Some),
        }
    };
    let (of_target, of_source) = tokio::try_join!(of_target, of_source)?;
    findings.extend(
        of_target
            .iter()
            .flat_map(|it| inside::replaced(it, target_name)),
    );
    findings.extend(
        of_source
            .iter()
            .flat_map(|it| inside::copied(it, source_name)),
    );
    let mut no_rollback_point = false;
    if let Some(branch) = source_branch {
        let found = limits::limits(context, &branches, branch).await?;
        no_rollback_point = found.no_rollback_point;
        findings.extend(found.findings);
    }
    findings.extend(room::room(context, &source.branch_id, Some(&target.branch_id)).await?);
    let made = PreflightMade {
        source_branch_id: source.branch_id,
        target_branch_id: Some(target.branch_id),
        findings,
        no_rollback_point,
    };
    end(context, made).await
}

/// For a bootstrap, which replaces nothing.
pub(crate) async fn bootstrap(context: &StepContext) -> Result<Acted, WorkflowError> {
    let params = &context.run.run.params;
    let (source_name, target_name) = (&params.source.name, &params.target.name);
    let mut findings = vec![quiet(context).await?];
    let source = endpoint(context, &params.source_endpoint_id, source_name).await?;
    let branches = branches(context).await?;
    let source_branch = branches.iter().find(|it| it.id == source.branch_id);
    findings.push(root(source_branch, &source, source_name));
    findings.extend(bound(context, &params.source, &source, &branches).await?);
    findings.push(match branches.iter().find(|it| it.name == *target_name) {
        Some(_) => block(
            format!("A branch is called “{target_name}” already."),
            "Choose another name, or add that branch as an environment.",
        ),
        None => pass(
            format!("The name {target_name} is free."),
            count_of_branches(&branches),
        ),
    });
    let inside = Inside::of(context, &source, source_name).await?;
    findings.extend(inside::copied(&inside, source_name));
    if let Some(branch) = source_branch {
        let found = limits::limits(context, &branches, branch).await?;
        findings.extend(found.findings);
    }
    findings.extend(room::room(context, &source.branch_id, None).await?);
    let made = PreflightMade {
        source_branch_id: source.branch_id,
        target_branch_id: None,
        findings,
        no_rollback_point: false,
    };
    end(context, made).await
}

async fn end(context: &StepContext, made: PreflightMade) -> Result<Acted, WorkflowError> {
    // A plan shows them, but a run that fails on the way has none.
    for finding in &made.findings {
        if finding.level != FindingLevel::Pass {
            let evidence = finding.evidence.as_ref();
            let read = evidence.map_or_else(String::new, |it| format!(" Read: {it}."));
            context
                .log(format!("Preflight: {}{read}", finding.text))
                .await;
        }
    }
    let count = |level| made.findings.iter().filter(|it| it.level == level).count();
    if count(FindingLevel::Block) > 0 {
        return Err(WorkflowError::Blocked {
            findings: made.findings,
        });
    }
    let passed = match count(FindingLevel::Pass) {
        1 => "1 check passed".to_owned(),
        passed => format!("{passed} checks passed"),
    };
    let detail = match count(FindingLevel::Warn) {
        0 => format!("{passed}, nothing stands in the way"),
        1 => format!("{passed}, 1 warning"),
        warnings => format!("{passed}, {warnings} warnings"),
    };
    Acted::done(&made, detail)
}

/// Waits until nobody changes anything on the project.
async fn quiet(context: &StepContext) -> Result<Finding, WorkflowError> {
    let operations = context
        .operations_quiet(context.run.shared.budgets.quiet)
        .await?;
    Ok(pass(
        "No operation is at work on the project.",
        match operations {
            0 => "the server lists no operation".to_owned(),
            1 => "1 operation listed, and it has ended".to_owned(),
            count => format!("{count} operations listed, all ended"),
        },
    ))
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
fn root(branch: Option<&Branch>, endpoint: &Endpoint, environment: &str) -> Finding {
    match branch {
        Some(branch) if branch.parent_id.is_none() => pass(
            format!("{environment} is served by a root branch."),
            format!(
                "the endpoint {} serves {} ({})",
                endpoint.id, branch.name, branch.id
            ),
        ),
        Some(branch) => block(
            format!(
                "{environment} is served by the child branch {}.",
                branch.name
            ),
            "Bind the environment to the endpoint of a root branch.",
        ),
        None => block(
            format!(
                "The branch {} that {environment} is served by is not there.",
                endpoint.branch_id
            ),
            "Look at the project on its server.",
        ),
    }
}

/// The backup that a roll back restores has to be there, and to be a root.
fn restored_backup(branches: &[Branch], backup: &BranchId) -> Finding {
    const NEXT: &str = "Choose another state to roll back to.";
    match branches.iter().find(|branch| branch.id == *backup) {
        None => block(format!("The backup {backup} is no longer there."), NEXT),
        Some(branch) if branch.parent_id.is_some() => block(
            format!(
                "“{}” is a child branch, and only root branches can be snapshotted.",
                branch.name
            ),
            NEXT,
        ),
        Some(branch) => pass(
            "The backup is there.",
            format!("“{}”, a root branch, {backup}", branch.name),
        ),
    }
}

/// Whether an environment is what the ledger says it is.
async fn bound(
    context: &StepContext,
    environment: &EnvironmentRef,
    endpoint: &Endpoint,
    branches: &[Branch],
) -> Result<Vec<Finding>, WorkflowError> {
    let mut findings = binding::check(context, environment, endpoint, branches).await?;
    if findings.is_empty() {
        findings.push(pass(
            format!("{} is where the records say.", environment.name),
            format!("the endpoint {} serves {}", endpoint.id, endpoint.branch_id),
        ));
    }
    Ok(findings)
}

/// The flag goes to the new branch with the name.
fn protection(branch: &Branch, environment: &str) -> Finding {
    if branch.protected {
        pass(
            format!("{environment} is protected on its server, and stays so."),
            format!("the flag moves from {} to the new branch", branch.id),
        )
    } else {
        pass(
            format!("{environment} is not protected on its server."),
            format!("{} can be replaced", branch.id),
        )
    }
}

/// As Neon documents it, and as the engine does it.
fn snapshots_stay(target: &BranchId, environment: &str) -> Finding {
    pass(
        format!(
            "The snapshots of {environment} stay with the backup. A schedule of snapshots goes to the new branch."
        ),
        format!("{target} becomes the backup"),
    )
}

fn count_of_branches(branches: &[Branch]) -> String {
    match branches.len() {
        1 => "1 branch read".to_owned(),
        count => format!("{count} branches read"),
    }
}

/// The names that the run gives. They carry its id, so only somebody else's can be in the way.
async fn names(context: &StepContext, branches: &[Branch]) -> Result<Vec<Finding>, WorkflowError> {
    let names = context.names();
    let backup = names.backup(&context.run.run.params.target.name);
    let mut findings = Vec::new();
    for name in [&backup, &names.candidate_branch(), &names.fresh_branch()] {
        if branches.iter().any(|it| it.name == *name) {
            let text = format!("The name “{name}” is taken.");
            findings.push(block(text, "Rename that branch."));
        }
    }
    let snapshots = snapshots(context).await?;
    for name in [names.candidate_snapshot(), names.rollback_point()] {
        if snapshots.iter().any(|it| it.name == name) {
            let text = format!("The name “{name}” is taken.");
            findings.push(block(text, "Rename that snapshot."));
        }
    }
    if findings.is_empty() {
        findings.push(pass(
            "Every name that the run gives is free.",
            format!("the backup will be “{backup}”"),
        ));
    }
    Ok(findings)
}

fn children(branches: &[Branch], target: &BranchId, environment: &str) -> Finding {
    let names: Vec<&str> = branches
        .iter()
        .filter(|it| it.parent_id.as_ref() == Some(target))
        .map(|it| it.name.as_str())
        .collect();
    if names.is_empty() {
        return pass(
            format!("{environment} has no child branch that would stay behind."),
            count_of_branches(branches),
        );
    }
    warn(
        format!(
            "{} of {environment} stay with the backup: {}.",
            match names.len() {
                1 => "1 child branch".to_owned(),
                count => format!("{count} child branches"),
            },
            names.join(", ")
        ),
        Some("Bring back what is in them before, or make them again afterwards."),
    )
    .with_evidence(count_of_branches(branches))
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
    if findings.is_empty() {
        let names: Vec<&str> = target_roles.iter().map(String::as_str).collect();
        findings.push(pass(
            "Both sides have the same roles.",
            if names.is_empty() {
                "no role".to_owned()
            } else {
                names.join(", ")
            },
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

pub(crate) fn pass(text: impl Into<String>, evidence: impl Into<String>) -> Finding {
    Finding {
        level: FindingLevel::Pass,
        text: text.into(),
        evidence: Some(evidence.into()),
        next: None,
        remove_first: Vec::new(),
        moves: false,
    }
}

pub(crate) fn block(text: String, next: &str) -> Finding {
    Finding {
        level: FindingLevel::Block,
        text,
        evidence: None,
        next: Some(next.to_owned()),
        remove_first: Vec::new(),
        moves: false,
    }
}

pub(crate) fn warn(text: String, next: Option<&str>) -> Finding {
    Finding {
        level: FindingLevel::Warn,
        text,
        evidence: None,
        next: next.map(str::to_owned),
        remove_first: Vec::new(),
        moves: false,
    }
}

impl Finding {
    pub(crate) fn that_moves(mut self) -> Self {
        self.moves = true;
        self
    }

    /// Adds what was read.
    pub(crate) fn with_evidence(mut self, evidence: impl Into<String>) -> Self {
        self.evidence = Some(evidence.into());
        self
    }
}
