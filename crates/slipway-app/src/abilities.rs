//! Every rule about what can be done now, and why not. The window shows what stands here, and the
//! commands ask the same functions again before they act.

use chrono::{DateTime, Utc};
use neon_api::types::Branch;

use crate::{
    ipc::{BranchRole, Possibility, RunKind, RunStatus, RunSummary},
    server_state::ProjectState,
};

/// What the rules about one environment look at.
#[derive(Clone, Debug)]
pub(crate) struct EnvironmentFacts {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) production: bool,
    /// Its endpoint is on the server, and serves a branch.
    pub(crate) present: bool,
    /// Its endpoint was disabled by a person or a run.
    pub(crate) disabled: bool,
    /// Why nobody can connect to its endpoint.
    pub(crate) closed: Option<String>,
    /// There is an earlier snapshot of it, or a backup.
    pub(crate) way_back: bool,
    /// What is behind its endpoint is not what was recorded.
    pub(crate) changed_outside: bool,
    /// Why promotes and refreshes do not replace it, a sentence.
    pub(crate) pinned: Option<String>,
}

/// The run that is at work on an environment now. One that waits for a person works on nothing.
pub(crate) fn run_at_work<'a>(
    runs: &'a [RunSummary],
    environment_id: &str,
) -> Option<&'a RunSummary> {
    runs.iter().find(|run| {
        matches!(
            run.status,
            RunStatus::Queued | RunStatus::Running | RunStatus::Unwinding
        ) && (run.source.id == environment_id || run.target.id == environment_id)
    })
}

fn missing(environment: &EnvironmentFacts) -> Option<String> {
    (!environment.present)
        .then(|| format!("The endpoint of {} is not on the server.", environment.name))
}

fn at_work(environment: &EnvironmentFacts, runs: &[RunSummary]) -> Option<String> {
    run_at_work(runs, &environment.id)
        .filter(|run| run.kind != RunKind::Rehearsal)
        .map(|run| format!("Run {} is at work on {}.", run.number, environment.name))
}

fn disabled(environment: &EnvironmentFacts) -> Option<String> {
    environment
        .disabled
        .then(|| format!("The endpoint of {} is disabled.", environment.name))
        .or_else(|| closed(environment))
}

fn closed(environment: &EnvironmentFacts) -> Option<String> {
    environment
        .closed
        .as_ref()
        .map(|reason| format!("Nobody can connect to {}: {reason}.", environment.name))
}

fn changed_outside(environment: &EnvironmentFacts) -> Option<String> {
    environment.changed_outside.then(|| {
        format!(
            "The environment {} was changed outside of Slipway: adopt what is there on its page first.",
            environment.name
        )
    })
}

/// Snapshot now.
pub(crate) fn snapshot(environment: &EnvironmentFacts, runs: &[RunSummary]) -> Possibility {
    Possibility::unless(missing(environment).or_else(|| at_work(environment, runs)))
}

/// Make a child branch.
pub(crate) fn branch(environment: &EnvironmentFacts, runs: &[RunSummary]) -> Possibility {
    Possibility::unless(missing(environment).or_else(|| at_work(environment, runs)))
}

/// Run a SQL script on an environment.
pub(crate) fn script(environment: &EnvironmentFacts, runs: &[RunSummary]) -> Possibility {
    let production = environment.production.then(|| {
        format!(
            "Scripts do not run on production: change another environment and promote it to {}.",
            environment.name
        )
    });
    Possibility::unless(
        production
            .or_else(|| missing(environment))
            .or_else(|| disabled(environment))
            .or_else(|| at_work(environment, runs)),
    )
}

/// Restore an earlier state of an environment onto it.
pub(crate) fn roll_back(environment: &EnvironmentFacts, runs: &[RunSummary]) -> Possibility {
    let nowhere = (!environment.way_back).then(|| {
        format!(
            "There is no earlier snapshot or backup of {}.",
            environment.name
        )
    });
    Possibility::unless(
        missing(environment)
            .or_else(|| closed(environment))
            .or_else(|| at_work(environment, runs))
            .or_else(|| changed_outside(environment))
            .or(nowhere),
    )
}

/// End the sessions of an environment, to see whether its clients come back.
pub(crate) fn drop_test(environment: &EnvironmentFacts, runs: &[RunSummary]) -> Possibility {
    Possibility::unless(
        missing(environment)
            .or_else(|| disabled(environment))
            .or_else(|| at_work(environment, runs)),
    )
}

/// Replace `target` with `source`.
pub(crate) fn flow(
    kind: RunKind,
    source: &EnvironmentFacts,
    target: &EnvironmentFacts,
    runs: &[RunSummary],
) -> Possibility {
    Possibility::unless(
        missing(source)
            .or_else(|| missing(target))
            .or_else(|| closed(source))
            .or_else(|| closed(target))
            .or_else(|| at_work(target, runs))
            .or_else(|| at_work(source, runs))
            .or_else(|| changed_outside(target))
            .or_else(|| changed_outside(source))
            .or_else(|| {
                // A rehearsal replaces a stand-in alone.
                target.pinned.clone().filter(|_| kind != RunKind::Rehearsal)
            }),
    )
}

/// Make `dev` from production.
pub(crate) fn create_dev(environments: &[EnvironmentFacts], runs: &[RunSummary]) -> Possibility {
    let Some(production) = environments
        .iter()
        .find(|environment| environment.production)
        .or(environments.last())
    else {
        return Possibility::no("There is no environment yet that dev could be made from.");
    };
    let taken = environments
        .iter()
        .any(|environment| environment.name.eq_ignore_ascii_case("dev"))
        .then(|| "There is an environment named dev.".to_owned());
    Possibility::unless(
        taken
            .or_else(|| missing(production))
            .or_else(|| at_work(production, runs))
            .or_else(|| changed_outside(production)),
    )
}

/// Run a SQL script on a branch that is no environment's.
pub(crate) fn branch_script(role: BranchRole, has_endpoint: bool) -> Possibility {
    Possibility::unless(match role {
        BranchRole::Environment => Some("Run it on the environment.".to_owned()),
        BranchRole::Backup => Some("A backup stays as it was when it was replaced.".to_owned()),
        BranchRole::Candidate => Some("A candidate belongs to its run.".to_owned()),
        BranchRole::Child | BranchRole::Other => {
            (!has_endpoint).then(|| "The branch has no endpoint to connect to.".to_owned())
        }
    })
}

/// Delete a branch. `environment` is the one whose endpoint serves it; `run` the one at work that
/// made it; `kept` why a policy keeps it.
pub(crate) fn branch_delete(
    branch: &Branch,
    state: &ProjectState,
    environment: Option<&str>,
    run: Option<&RunSummary>,
    kept: Option<String>,
) -> Possibility {
    let children: Vec<&str> = state
        .children(&branch.id)
        .map(|child| child.name.as_str())
        .collect();
    Possibility::unless(if let Some(environment) = environment {
        Some(format!("{environment} is served by it."))
    } else if let Some(run) = run {
        Some(format!("Run {} is at work with it.", run.number))
    } else if kept.is_some() {
        kept
    } else if branch.protected {
        Some("It is protected on the server.".to_owned())
    } else if !children.is_empty() {
        Some(format!(
            "It has {}: {}. Delete {} first.",
            if children.len() == 1 {
                "a child branch"
            } else {
                "child branches"
            },
            children.join(", "),
            if children.len() == 1 { "it" } else { "them" }
        ))
    } else {
        None
    })
}

/// Delete a snapshot. `run` is one that has not ended and was made with it; `kept` why a policy keeps
/// it.
pub(crate) fn snapshot_delete(run: Option<&RunSummary>, kept: Option<String>) -> Possibility {
    let at_work = run.map(|run| {
        if run.status == RunStatus::Waiting {
            format!(
                "Run {} waits with a plan that needs it. Cancel the run first.",
                run.number
            )
        } else {
            format!("Run {} is at work with it.", run.number)
        }
    });
    Possibility::unless(at_work.or(kept))
}

/// Why a moment cannot be when a branch expires; absent when it can.
pub(crate) fn expiry(at: DateTime<Utc>, now: DateTime<Utc>) -> Option<&'static str> {
    if at <= now {
        Some("The time at which the branch expires has passed.")
    } else if at > now + chrono::Duration::days(30) {
        Some("A branch expires after at most 30 days.")
    } else {
        None
    }
}
