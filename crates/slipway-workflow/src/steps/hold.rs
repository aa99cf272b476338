//! Just before the cut-over: nobody writes any more, where the policy says so, and what would be lost
//! is counted again.

use std::sync::Arc;
use std::time::Duration;

use neon_api::slipway::{Hold, HoldRequest, Newcomers};
use neon_api::types::{Endpoint, EndpointState, EndpointUpdate};
use serde::{Deserialize, Serialize};

use super::loss::{self, Count};
use super::plan::{self, Binding};
use super::preflight::{PreflightMade, warn};
use super::recheck;
use super::server::{endpoint, endpoint_to_replace};
use super::snapshot::SnapshotMade;
use super::watch::Watch;
use super::{CANDIDATE_SNAPSHOT, HOLD, PREFLIGHT, ROLLBACK_POINT};
use crate::WorkflowError;
use crate::context::{RunContext, StepContext, client_error};
use crate::history;
use crate::journal::{from_json, load};
use crate::model::{Finding, Measure, Policy, RunKind};
use crate::policy;
use crate::workflow::Acted;

/// What the step leaves in the journal.
#[derive(Serialize, Deserialize)]
struct HoldMade {
    /// Absent where the policy wants none, and where the endpoint is disabled instead.
    hold_id: Option<String>,
    #[serde(default)]
    disabled: bool,
    /// Absent where nobody counted them.
    #[serde(default)]
    sessions_ended: Option<usize>,
    lost_since_base: Measure,
}

#[derive(Serialize, Deserialize)]
struct HoldIntent {
    owner: String,
    /// Absent in journals from before there was another way.
    #[serde(default)]
    way: Way,
}

/// How it is brought about that nobody writes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Way {
    /// The server keeps clients waiting.
    #[default]
    Held,
    /// The endpoint is disabled, where the server can do no better.
    Disabled,
}

/// What stands between clients and the target.
enum Standing {
    Held(Hold),
    Disabled,
}

/// A hold ends by itself after so many seconds, should nobody be left to lift it.
const SECONDS: u32 = 300;
/// Between two looks at a hold that is not complete, or at an endpoint that is not suspended.
const LOOK_AGAIN: Duration = Duration::from_millis(200);

/// What preflight finds about a hold that the policy wants.
pub(crate) async fn preflight(
    context: &StepContext,
    policy: &Policy,
) -> Result<Option<Finding>, WorkflowError> {
    if !policy.hold || can_hold(context).await? {
        return Ok(None);
    }
    let target = &context.run.run.params.target.name;
    Ok(Some(warn(
        format!(
            "This server cannot hold writes, so the endpoint of {target} is disabled just before the cut-over and enabled after it: reads stop as well, and clients are refused for some seconds."
        ),
        Some(
            "It does not keep Neon's own availability check, or somebody with an API key, from enabling it before; then the run stops and is undone. Where that is too much, take the hold out of the policy.",
        ),
    )))
}

pub(crate) async fn act(context: &StepContext) -> Result<Acted, WorkflowError> {
    let run = &context.run.run;
    let binding: Binding = plan::binding(context).await?;
    let policy = &binding.policy;
    // With a hold that stands nobody can look, nor write.
    if journal(context).await?.intent.is_none() {
        recheck::just_before(context, &binding).await?;
    }
    if !policy.hold && policy.limit().is_none() {
        return Ok(Acted::Skipped {
            detail: "the policy asks for none".to_owned(),
        });
    }
    let standing = match policy.hold {
        true => Some(hold(context, &binding).await?),
        false => None,
    };
    context.progress("counting what would be lost").await;
    let lost_since_base = lost(context, &binding).await?;
    if let Some(reason) =
        policy::refusal(policy, run.kind, &run.params.target.name, &lost_since_base)
    {
        return Err(WorkflowError::Forbidden { reason });
    }
    let detail = match &standing {
        Some(standing) => {
            let rollback_point: Option<SnapshotMade> =
                context.result_of_if_any(ROLLBACK_POINT).await?;
            let unsaved = Count::of(context).unsaved(rollback_point.as_ref()).await;
            format!(
                "{}; since the rollback point came in: {}",
                in_words(standing),
                loss::in_words(&unsaved),
            )
        }
        None => format!(
            "not held; lost would be: {}",
            loss::in_words(&lost_since_base)
        ),
    };
    let held = match &standing {
        Some(Standing::Held(hold)) => Some(hold),
        Some(Standing::Disabled) | None => None,
    };
    let made = HoldMade {
        hold_id: held.map(|hold| hold.id.clone()),
        disabled: matches!(standing, Some(Standing::Disabled)),
        sessions_ended: held.map(|hold| hold.sessions_ended),
        lost_since_base,
    };
    Acted::done(&made, detail)
}

fn in_words(standing: &Standing) -> String {
    match standing {
        Standing::Held(hold) => match hold.sessions_ended {
            1 => "nobody writes; 1 session ended".to_owned(),
            count => format!("nobody writes; {count} sessions ended"),
        },
        Standing::Disabled => "the endpoint is disabled: nobody reads or writes, unless the server or somebody with an API key enables it"
            .to_owned(),
    }
}

pub(crate) async fn undo(context: &StepContext) -> Result<(), WorkflowError> {
    lift(context).await
}

/// Ends this run's hold. No error where none stands: it may have ended by its time.
pub(crate) async fn lift(context: &StepContext) -> Result<(), WorkflowError> {
    let journal = journal(context).await?;
    if let Some(intent) = &journal.intent
        && intent.way == Way::Disabled
    {
        return enable(context, journal.ended).await;
    }
    if !can_hold(context).await? {
        return Ok(());
    }
    let Some(hold) = standing(context).await? else {
        return Ok(());
    };
    match context.client().slipway_hold_lift(&hold.id).await {
        Err(error) if !error.is_not_found() => Err(client_error("lift the hold", error)),
        _ => Ok(()),
    }
}

/// The same after the cut-over, where there is no undo that would try again: as long as a budget
/// lasts. A server that is away is waited for by the runner.
pub(crate) async fn lift_surely(context: &StepContext) -> Result<(), WorkflowError> {
    let deadline = context.instant() + context.run.shared.budgets.undo;
    loop {
        match lift(context).await {
            Ok(()) => return Ok(()),
            Err(
                error @ (WorkflowError::Unreachable { .. }
                | WorkflowError::NoAnswer { .. }
                | WorkflowError::Ledger(_)),
            ) => return Err(error),
            Err(error) if context.instant() >= deadline => {
                let target = &context.run.run.params.target.name;
                return Err(WorkflowError::NotVerified {
                    what: format!(
                        "the hold of {target} could not be lifted, so clients may not reach it until somebody enables its endpoint: {error}"
                    ),
                });
            }
            Err(error) => {
                context.progress(format!("{error}; trying again")).await;
                context.pause(LOOK_AGAIN).await?;
            }
        }
    }
}

/// Slipway shuts down in the middle of a run. Nobody would be left to lift its hold, so it is lifted;
/// the next start undoes the run. Left alone while it is not known whether the cut-over happened.
pub(crate) async fn let_go(run: &Arc<RunContext>) {
    let loaded = match load(&run.shared.ledger, &run.run.id).await {
        Ok(loaded) => loaded,
        Err(error) => {
            tracing::warn!(run = run.run.number, %error, "a hold may be left over");
            return;
        }
    };
    let begun = loaded
        .record(HOLD)
        .is_some_and(|record| record.intent.is_some());
    let in_doubt = loaded.cut_over_sent() && loaded.run.cut_over_at.is_none();
    if !begun || in_doubt {
        return;
    }
    let context = StepContext::new(Arc::clone(run), HOLD, true);
    if let Err(error) = lift(&context).await {
        context
            .log(format!(
                "The hold was not lifted before Slipway ended: {error}. The next start lifts it."
            ))
            .await;
    }
}

/// Fails when the hold that the policy wants has ended: somebody may have written since.
pub(crate) async fn check(context: &StepContext, binding: &Binding) -> Result<(), WorkflowError> {
    if !binding.policy.hold {
        return Ok(());
    }
    let intent = journal(context).await?.intent;
    let ended = match intent.map(|intent| intent.way) {
        Some(Way::Disabled) => {
            let target = &context.run.run.params.target.name;
            let found = endpoint(context, &binding.target_endpoint_id, target).await?;
            (!found.disabled).then_some(
                "its endpoint was enabled before, by the server itself or by somebody else",
            )
        }
        Some(Way::Held) | None => {
            let stands = standing(context).await?.is_some_and(|it| is_complete(&it));
            (!stands).then_some("the hold ended before")
        }
    };
    match ended {
        None => Ok(()),
        Some(reason) => Err(WorkflowError::Operation {
            action: "keep writes from coming in until the cut-over".to_owned(),
            reason: reason.to_owned(),
        }),
    }
}

async fn hold(context: &StepContext, binding: &Binding) -> Result<Standing, WorkflowError> {
    let begun = journal(context).await?.intent.map(|intent| intent.way);
    let way = match begun {
        Some(way) => way,
        None if can_hold(context).await? => Way::Held,
        None => Way::Disabled,
    };
    match way {
        Way::Held => held(context, binding).await.map(Standing::Held),
        Way::Disabled => {
            disable(context, binding, begun.is_some()).await?;
            Ok(Standing::Disabled)
        }
    }
}

/// The probe begins before, since it needs answers of the old branch.
async fn held(context: &StepContext, binding: &Binding) -> Result<Hold, WorkflowError> {
    let budget = context.run.shared.budgets.reconnect;
    let deadline = context.instant() + budget;
    loop {
        match standing(context).await? {
            Some(hold) if is_complete(&hold) => return Ok(hold),
            // The call that makes it is still at work: sessions may be left that write.
            Some(_) if context.instant() < deadline => {
                context
                    .progress("waiting for the last sessions to end")
                    .await;
                context.pause(LOOK_AGAIN).await?;
            }
            Some(_) => {
                return Err(WorkflowError::Operation {
                    action: "hold writes".to_owned(),
                    reason: format!("its sessions did not end within {} s", budget.as_secs()),
                });
            }
            None => break,
        }
    }
    context.run.keep_watch(Watch::start(context, binding).await);
    let owner = context.names().hold_owner();
    let intent = HoldIntent {
        owner: owner.clone(),
        way: Way::Held,
    };
    context.intent(&intent).await?;
    let request = HoldRequest {
        owner,
        seconds: SECONDS,
        newcomers: Newcomers::Wait,
    };
    context
        .client()
        .slipway_hold_create(context.project(), &binding.target_endpoint_id, &request)
        .await
        .map_err(|error| client_error("hold writes", error))
}

/// Every session has ended, and the last position was read.
fn is_complete(hold: &Hold) -> bool {
    !hold.final_lsn.is_empty()
}

/// `begun`: this run may have disabled it before. Otherwise who did may not want it enabled again.
async fn disable(
    context: &StepContext,
    binding: &Binding,
    begun: bool,
) -> Result<(), WorkflowError> {
    const ACTION: &str = "disable the endpoint";
    let target = &context.run.run.params.target.name;
    let id = &binding.target_endpoint_id;
    let look = || endpoint(context, id, target);
    let before = look().await?;
    if !begun {
        if before.disabled {
            return Err(WorkflowError::Operation {
                action: "hold writes".to_owned(),
                reason: format!("somebody else has disabled the endpoint {id} of {target}"),
            });
        }
        context.run.keep_watch(Watch::start(context, binding).await);
        let intent = HoldIntent {
            owner: context.names().hold_owner(),
            way: Way::Disabled,
        };
        context.intent(&intent).await?;
    }
    if !before.disabled {
        set_disabled(context, ACTION, true).await?;
    }
    let budgets = &context.run.shared.budgets;
    context.operations_quiet(budgets.operations).await?;
    let deadline = context.instant() + budgets.reconnect;
    loop {
        let now = look().await?;
        if now.disabled && now.current_state != EndpointState::Active {
            return Ok(());
        }
        if context.instant() >= deadline {
            return Err(WorkflowError::Operation {
                action: ACTION.to_owned(),
                reason: match now.disabled {
                    true => "its compute is still active".to_owned(),
                    false => "it was enabled again at once".to_owned(),
                },
            });
        }
        context.pause(LOOK_AGAIN).await?;
    }
}

/// Lets clients reach the target again. `was_answered`: the call that disabled it is known to have
/// ended. One whose answer never came may still be on its way, so that looking is not enough.
async fn enable(context: &StepContext, was_answered: bool) -> Result<(), WorkflowError> {
    const ACTION: &str = "enable the endpoint again";
    let Some(found) = found_endpoint(context).await? else {
        return Ok(());
    };
    if found.disabled || !was_answered {
        set_disabled(context, ACTION, false).await?;
    }
    match found_endpoint(context).await? {
        Some(now) if now.disabled => Err(WorkflowError::Operation {
            action: ACTION.to_owned(),
            reason: format!(
                "the endpoint {} of {} is still disabled",
                now.id, context.run.run.params.target.name
            ),
        }),
        _ => Ok(()),
    }
}

async fn set_disabled(
    context: &StepContext,
    action: &str,
    disabled: bool,
) -> Result<(), WorkflowError> {
    let update = EndpointUpdate {
        disabled: Some(disabled),
        ..EndpointUpdate::default()
    };
    let replaced = endpoint_to_replace(context).await?;
    let answer = context
        .client()
        .endpoint_update(context.project(), &replaced, update)
        .await
        .map_err(|error| client_error(action, error))?;
    context.operations_wait(action, &answer.operations).await
}

/// The target's endpoint; absent when it is gone.
async fn found_endpoint(context: &StepContext) -> Result<Option<Endpoint>, WorkflowError> {
    let target = &context.run.run.params.target.name;
    let found = async {
        let replaced = endpoint_to_replace(context).await?;
        endpoint(context, &replaced, target).await
    };
    match found.await {
        Ok(found) => Ok(Some(found)),
        Err(WorkflowError::Missing { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}

/// What stands in the journal of the step, whichever step asks.
struct Journal {
    intent: Option<HoldIntent>,
    ended: bool,
}

async fn journal(context: &StepContext) -> Result<Journal, WorkflowError> {
    let loaded = load(&context.run.shared.ledger, &context.run.run.id).await?;
    let record = loaded.record(HOLD);
    let intent = record.and_then(|record| record.intent.clone());
    Ok(Journal {
        intent: intent
            .map(|intent| from_json("intent of hold", intent))
            .transpose()?,
        ended: record.is_some_and(|record| record.result.is_some()),
    })
}

/// This run's hold, found by its owner.
async fn standing(context: &StepContext) -> Result<Option<Hold>, WorkflowError> {
    let owner = context.names().hold_owner();
    let holds = context
        .client()
        .slipway_hold_list()
        .await
        .map_err(|error| client_error("list holds", error))?;
    Ok(holds.into_iter().find(|hold| hold.owner == owner))
}

async fn can_hold(context: &StepContext) -> Result<bool, WorkflowError> {
    let capabilities = context
        .client()
        .slipway_capabilities()
        .await
        .map_err(|error| client_error("ask what the server can do", error))?;
    Ok(capabilities.is_some_and(|it| it.hold))
}

async fn lost(context: &StepContext, binding: &Binding) -> Result<Measure, WorkflowError> {
    let run = &context.run.run;
    let target = match run.kind {
        // It is the target's writes that a promote would lose, not the stand-in's.
        RunKind::Rehearsal => {
            let preflight: PreflightMade = context.result_of(PREFLIGHT).await?;
            preflight.target_branch_id
        }
        _ => None,
    };
    let target = target.as_ref().unwrap_or(&binding.target_branch_id);
    if run.kind == RunKind::RollBack {
        let chosen: SnapshotMade = context.result_of(CANDIDATE_SNAPSHOT).await?;
        return Ok(Count::of(context).since_snapshot(&chosen, target).await);
    }
    let events = context
        .run
        .shared
        .ledger
        .event_list(&run.connection_id, &run.project_id)
        .await?;
    let events = history::known_to(events, &run.id);
    let base = history::base_of(&events, &run.params.source.id, &run.params.target.id)?;
    let source = &run.params.source.name;
    Ok(Count::of(context)
        .since_base(base.as_ref(), source, target)
        .await)
}
