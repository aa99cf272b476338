//! After the cut-over, through the endpoint: is it this candidate, and do the roles log in?

use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use neon_api::ids::BranchId;
use neon_api::types::Endpoint;
use serde::{Deserialize, Serialize};
use slipway_inspect::AskOptions;

use super::binding;
use super::checks;
use super::hold;
use super::look::{first_database, inspect_error, open, schema_digest_now, uri};
use super::plan::{self, Binding};
use super::server::{branches, endpoint};
use super::{CUT_OVER, cut_over::CutOverMade};
use crate::WorkflowError;
use crate::context::{StepContext, client_error};
use crate::model::{Check, CheckResult, CheckSeverity, RunKind};
use crate::workflow::Acted;

#[derive(Serialize, Deserialize)]
struct VerifyMade {
    roles: Vec<String>,
    without_login: Vec<String>,
    /// What came of the checks that are asked again; absent in journals from before there were any.
    #[serde(default)]
    checks: Vec<CheckResult>,
}

const PAUSE: Duration = Duration::from_millis(250);
/// One attempt reads every database or logs in as every role, so it may take several times the budget of one that is
/// away. Only one that hangs takes longer.
const PATIENCE: u32 = 6;

pub(crate) async fn act(context: &StepContext) -> Result<Acted, WorkflowError> {
    let target = &context.run.run.params.target.name;
    let binding: Binding = plan::binding(context).await?;
    let cut_over: CutOverMade = context.result_of(CUT_OVER).await?;
    if binding.policy.hold {
        hold::lift_surely(context).await?;
    }
    let endpoint = endpoint(context, &binding.target_endpoint_id, target).await?;
    if endpoint.branch_id != cut_over.branch_id {
        return Err(WorkflowError::NotVerified {
            what: format!(
                "the endpoint of {target} serves {}, not {}",
                endpoint.branch_id, cut_over.branch_id
            ),
        });
    }
    let branch = &endpoint.branch_id;
    let endpoint = &endpoint;
    if binding.kind != RunKind::Rehearsal {
        let branches = branches(context).await?;
        binding::keep(context, &context.run.run.params.target, endpoint, &branches).await?;
    }
    let schema = within_budget(context, Duration::ZERO, || {
        schema_digest_now(context, branch, &endpoint.id, target).boxed()
    })
    .await?;
    if schema != binding.candidate_schema_digest {
        return Err(WorkflowError::NotVerified {
            what: format!("the schema behind the endpoint of {target} is not the candidate's"),
        });
    }
    let without_login = without_login(context, branch).await?;
    let roles = within_budget(context, Duration::ZERO, || {
        log_in(context, branch, endpoint, &without_login).boxed()
    })
    .await?;
    for role in &without_login {
        context
            .log(format!("The role {role} arrived without login."))
            .await;
    }
    let checks = within_budget(context, time_of_checks(&binding), || {
        smoke(context, &binding, endpoint).boxed()
    })
    .await?;
    let detail = match roles.len() {
        1 => format!("{target} serves {branch}; its role logs in"),
        count => format!("{target} serves {branch}; {count} roles log in"),
    };
    let detail = match checks.is_empty() {
        true => detail,
        false => format!("{detail}; {}", checks::in_words(&checks)),
    };
    let made = VerifyMade {
        roles,
        without_login,
        checks,
    };
    Acted::done(&made, detail)
}

/// A database that does not answer may be starting; one that still does not after the budget makes
/// the run stuck, and so does an attempt that does not end. A server that is away is waited for by the runner.
async fn within_budget<'a, T>(
    context: &StepContext,
    of_queries: Duration,
    attempt: impl Fn() -> BoxFuture<'a, Result<T, WorkflowError>>,
) -> Result<T, WorkflowError> {
    let budget = context.run.shared.budgets.reconnect;
    let deadline = context.instant() + budget;
    // By the time that really passes: a test's clock moves when somebody sleeps.
    let patience = budget * PATIENCE + of_queries;
    loop {
        let attempted = tokio::time::timeout(patience, attempt()).await;
        match attempted {
            Err(_) => {
                return Err(WorkflowError::NotVerified {
                    what: format!(
                        "what is behind the endpoint of {} did not answer within {} s",
                        context.run.run.params.target.name,
                        patience.as_secs()
                    ),
                });
            }
            Ok(Err(WorkflowError::Inspect { .. })) if context.instant() < deadline => {
                context.pause(PAUSE).await?;
            }
            Ok(Err(error @ WorkflowError::Inspect { .. })) => {
                return Err(WorkflowError::NotVerified {
                    what: error.failure().reason.unwrap_or_else(|| error.to_string()),
                });
            }
            Ok(other) => return other,
        }
    }
}

/// How long PostgreSQL lets the checks work that are for afterwards.
fn time_of_checks(binding: &Binding) -> Duration {
    let checks = binding.policy.checks.iter().filter(|check| check.after);
    checks.map(|_| AskOptions::default().timeout).sum()
}

/// Asks the checks that are for afterwards, through the endpoint.
async fn smoke(
    context: &StepContext,
    binding: &Binding,
    endpoint: &Endpoint,
) -> Result<Vec<CheckResult>, WorkflowError> {
    let target = &context.run.run.params.target.name;
    let wanted = binding.policy.checks.iter().filter(|check| check.after);
    let wanted: Vec<Check> = wanted.cloned().collect();
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let branch = &endpoint.branch_id;
    let results = checks::carry_out(context, &wanted, branch, &endpoint.id, target).await?;
    let mut blocking = Vec::new();
    for failed in results.iter().filter(|it| !it.passed) {
        let said = format!(
            "the check “{}” failed ({})",
            failed.check.name, failed.found
        );
        if failed.check.severity == CheckSeverity::Block {
            blocking.push(said);
        } else {
            context.log(format!("After the cut-over {said}.")).await;
        }
    }
    if blocking.is_empty() {
        return Ok(results);
    }
    Err(WorkflowError::NotVerified {
        what: blocking.join(", and "),
    })
}

/// Roles that the server says it left without login; none where it cannot say.
async fn without_login(
    context: &StepContext,
    branch: &BranchId,
) -> Result<Vec<String>, WorkflowError> {
    let failed = |error| client_error("ask about roles", error);
    let capabilities = context
        .client()
        .slipway_capabilities()
        .await
        .map_err(failed)?;
    if !capabilities.is_some_and(|it| it.role_report) {
        return Ok(Vec::new());
    }
    let report = context
        .client()
        .slipway_role_report(context.project(), branch)
        .await
        .map_err(failed)?;
    Ok(report.without_login)
}

/// Logs in as each role that should be able to, with its revealed password.
async fn log_in(
    context: &StepContext,
    branch: &BranchId,
    endpoint: &Endpoint,
    without_login: &[String],
) -> Result<Vec<String>, WorkflowError> {
    let target = &context.run.run.params.target.name;
    let Some((database, owner)) = first_database(context, branch).await? else {
        return Ok(Vec::new());
    };
    let first = open(context, branch, &endpoint.id, &database, &owner, target).await?;
    let able = first
        .roles()
        .await
        .map_err(|error| inspect_error(target, error))?;
    let managed = super::preflight::role_names(context, branch).await?;
    let mut roles = Vec::new();
    for role in able {
        if without_login.contains(&role.name) || !managed.contains(&role.name) {
            continue;
        }
        let uri = match uri(context, branch, &endpoint.id, &database, &role.name).await {
            Ok(uri) => uri,
            // Where the server keeps no password, nobody can log in on the role's behalf.
            Err(WorkflowError::Refused { message, .. }) => {
                context
                    .log(format!(
                        "Whether the role {} logs in was not tried: {message}.",
                        role.name
                    ))
                    .await;
                continue;
            }
            Err(error) => return Err(error),
        };
        context
            .databases()
            .open(&uri, None)
            .await
            .map_err(|error| inspect_error(&format!("{target} as {}", role.name), error))?;
        roles.push(role.name);
    }
    Ok(roles)
}
