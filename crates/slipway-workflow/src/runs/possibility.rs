//! What can be done with a run now, and if not, why.

use chrono::{DateTime, Utc};

use crate::error::sentence;
use crate::journal::Loaded;
use crate::model::{PlanView, Possibility, RollbackPoint, RunKind, RunStatus};

pub(super) fn can_cancel(loaded: &Loaded) -> Possibility {
    match loaded.run.status {
        RunStatus::Succeeded | RunStatus::Failed | RunStatus::Stuck => {
            Possibility::no("The run has ended.")
        }
        RunStatus::Unwinding => Possibility::no("It is being undone already."),
        _ if loaded.cut_over_sent() => {
            Possibility::no("The cut-over has been sent; roll back instead.")
        }
        _ if loaded.run.cancel_requested => Possibility::no("It is being cancelled."),
        _ => Possibility::yes(),
    }
}

/// `pinned`: why its target stays as it is, if it does.
pub(super) fn can_execute(
    loaded: &Loaded,
    plan: Option<&PlanView>,
    pinned: Option<String>,
    now: DateTime<Utc>,
) -> Possibility {
    match loaded.run.status {
        RunStatus::Waiting if !loaded.run.cancel_requested => {
            let refused = plan.and_then(|plan| plan.refused.clone());
            let expired = plan
                .and_then(|plan| plan.policy.expires(plan.made_at))
                .filter(|until| now > *until)
                .map(|_| "the plan is older than the policy allows; begin again".to_owned());
            let reason = pinned.or(refused).or(expired);
            Possibility::unless(reason.as_deref().map(sentence))
        }
        _ if loaded.run.kind == RunKind::Bootstrap => {
            Possibility::no("A bootstrap replaces nothing and needs no plan.")
        }
        RunStatus::Queued => Possibility::no("The plan is not ready."),
        RunStatus::Running if loaded.run.cut_over_at.is_none() => {
            Possibility::no("The run is at work.")
        }
        _ => Possibility::no("The plan has been carried out or given up."),
    }
}

pub(super) fn can_roll_back(loaded: &Loaded, point: Option<&RollbackPoint>) -> Possibility {
    if loaded.run.cut_over_at.is_none() {
        return Possibility::no("It replaced nothing.");
    }
    match loaded.run.status {
        RunStatus::Succeeded | RunStatus::Stuck if point.is_some() => Possibility::yes(),
        RunStatus::Succeeded | RunStatus::Stuck => Possibility::no(
            "It took no rollback point: roll back to its backup, on the environment's page.",
        ),
        _ => Possibility::no("The run has not ended."),
    }
}
