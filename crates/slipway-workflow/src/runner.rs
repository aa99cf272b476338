//! Carries steps out, one after another, and undoes them in reverse. Every turn of the loop reads
//! the journal afresh, so that going on after a crash is the same as going on.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use neon_api::client::Client;
use slipway_ledger::{NewEvent, RunChange, StepChange};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use tracing::Instrument;

use crate::WorkflowError;
use crate::context::{RunContext, StepContext};
use crate::faults::{Fault, Moment};
use crate::gate::Permit;
use crate::history;
use crate::journal::{Loaded, StepRecord, load, to_json, to_text};
use crate::model::{RunKind, RunStatus, StepState};
use crate::outcome::succeeded_in_words;
use crate::runs::{Shared, at_once};
use crate::steps::cut_over::{self, CutOverMade};
use crate::steps::{CUT_OVER, PLAN, hold, plan, settle};
use crate::transition::{RunEvent, StepEvent, run_next, step_next};
use crate::unwind::{undo_steps, unwind};
use crate::workflow::{Acted, Step};

/// Where a runner takes a run.
#[derive(Debug)]
pub(crate) enum Course {
    /// On with the next step.
    Forward,
    /// The same, after a restart.
    Resume,
    /// After a restart: on if the cut-over happened, back if not.
    LookUpCutOver,
    /// Back.
    Unwind(Cause),
    /// Further back, after a restart.
    ContinueUnwinding,
    /// Back: its plan is void, and the journal says so.
    Voided,
}

/// Why a run is undone.
#[derive(Debug)]
pub(crate) enum Cause {
    /// A step failed.
    Failed(Box<WorkflowError>),
    /// A person cancelled it.
    Cancelled,
    /// It was interrupted.
    Restart,
}

/// Why a runner stops in the middle.
#[derive(Debug)]
pub(crate) enum Halt {
    /// A test killed it.
    Dead,
    /// Slipway shuts down.
    ShutDown,
    /// The journal cannot be kept.
    Journal(WorkflowError),
}

impl From<WorkflowError> for Halt {
    fn from(error: WorkflowError) -> Self {
        Self::Journal(error)
    }
}

impl From<slipway_ledger::LedgerError> for Halt {
    fn from(error: slipway_ledger::LedgerError) -> Self {
        Self::Journal(error.into())
    }
}

pub(crate) const FIRST_PAUSE: Duration = Duration::from_millis(200);
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// Takes one run as far as it goes: to its end, to its plan, or to a shutdown.
pub(crate) fn drive(
    shared: Arc<Shared>,
    run_id: String,
    course: Course,
    client: Option<Client>,
    permit: Option<Permit>,
    cancel: CancellationToken,
) -> BoxFuture<'static, ()> {
    let span = tracing::trace_span!("run", run_id);
    let driven = async move {
        match drive_inner(&shared, &run_id, course, client, permit, cancel).await {
            Ok(()) | Err(Halt::Dead | Halt::ShutDown) => {}
            Err(Halt::Journal(error)) => {
                tracing::error!(
                    run_id,
                    error = &error as &dyn std::error::Error,
                    "the run stops where it is"
                );
            }
        }
    };
    Box::pin(driven.instrument(span))
}

async fn drive_inner(
    shared: &Arc<Shared>,
    run_id: &str,
    course: Course,
    client: Option<Client>,
    permit: Option<Permit>,
    cancel: CancellationToken,
) -> Result<(), Halt> {
    let loaded = load(&shared.ledger, run_id).await?;
    if loaded.run.ended_at.is_some() {
        return Ok(());
    }
    let client = match client {
        Some(client) => client,
        None => client_of(shared, &loaded).await?,
    };
    let restarted = matches!(
        course,
        Course::Resume
            | Course::LookUpCutOver
            | Course::ContinueUnwinding
            | Course::Unwind(Cause::Restart)
    );
    let run = Arc::new(RunContext::new(
        Arc::clone(shared),
        loaded.run,
        client,
        cancel,
        permit,
        restarted,
    ));
    match course {
        Course::Forward => forward(&run).await,
        Course::Resume => {
            remember_recovery(&run, "Continued").await?;
            forward(&run).await
        }
        Course::LookUpCutOver => after_interrupted_cut_over(&run).await,
        Course::Unwind(cause) => {
            if matches!(cause, Cause::Restart) {
                remember_recovery(&run, "Undone").await?;
            }
            unwind(&run, None, cause).await
        }
        Course::ContinueUnwinding => {
            remember_recovery(&run, "Undone").await?;
            undo_steps(&run).await
        }
        Course::Voided => undo_steps(&run).await,
    }
}

/// Asks for the client until there is one: without it a run can go neither on nor back.
async fn client_of(shared: &Shared, loaded: &Loaded) -> Result<Client, Halt> {
    let mut pause = FIRST_PAUSE;
    loop {
        let failed = tokio::select! {
            () = shared.stop.cancelled() => return Err(Halt::ShutDown),
            client = shared.clients.client(&loaded.run.connection_id) => match client {
                Ok(client) => return Ok(client),
                Err(error) => error,
            },
        };
        tracing::warn!(run = loaded.run.number, error = %failed, "the run waits for its server");
        pause_or_halt(shared, &mut pause).await?;
    }
}

pub(crate) async fn pause_or_halt(shared: &Shared, pause: &mut Duration) -> Result<(), Halt> {
    let now = *pause;
    *pause = (now * 2).min(LONGEST_PAUSE);
    tokio::select! {
        () = shared.stop.cancelled() => Err(Halt::ShutDown),
        () = shared.surroundings.sleep(now) => Ok(()),
    }
}

async fn remember_recovery(run: &RunContext, what: &str) -> Result<(), Halt> {
    let text = match &run.run.params.taken_over {
        None => format!("{what} after a restart."),
        Some(from) => format!("{what} in {}’s place.", from.member),
    };
    let change = RunChange {
        recovery: Some(text.clone()),
        ..RunChange::default()
    };
    run.shared.ledger.run_change(&run.run.id, change).await?;
    run.log(text).await;
    Ok(())
}

async fn forward(run: &Arc<RunContext>) -> Result<(), Halt> {
    let ended = go_forward(run).await;
    if matches!(ended, Err(Halt::ShutDown)) {
        hold::let_go(run).await;
    }
    ended
}

async fn go_forward(run: &Arc<RunContext>) -> Result<(), Halt> {
    loop {
        let loaded = load(&run.shared.ledger, &run.run.id).await?;
        let position = loaded
            .steps
            .iter()
            .position(|record| !matches!(record.state, StepState::Done | StepState::Skipped));
        let Some(position) = position else {
            return Ok(());
        };
        let record = &loaded.steps[position];
        let is_last = position + 1 == loaded.steps.len();
        let plan_follows = loaded
            .steps
            .get(position + 1)
            .is_some_and(|next| next.step.half != record.step.half);
        let past = loaded.run.cut_over_at.is_some();
        let context = step_context(run, record.step, past);
        let started = run.shared.surroundings.instant();
        match carry_out(&context, &loaded, record).await {
            Ok(acted) => {
                let end = End {
                    is_last,
                    plan_follows,
                };
                if !finish(&context, &loaded, record, acted, end, started).await? {
                    let step = Some((record.step, started));
                    return unwind(run, step, Cause::Cancelled).await;
                }
                match fault(&context, Moment::AfterResult) {
                    Fault::Die => return Err(Halt::Dead),
                    Fault::Fail if !past && !record.step.cut_over && !is_last => {
                        let error = injected(&context);
                        return unwind(run, None, Cause::Failed(Box::new(error))).await;
                    }
                    _ => {}
                }
                if is_last {
                    return ended(run).await;
                }
                if plan_follows {
                    return plan_waits(run).await;
                }
            }
            Err(Stop::Halt(halt)) => return Err(halt),
            Err(Stop::Failed(WorkflowError::ShuttingDown)) => return Err(Halt::ShutDown),
            Err(Stop::Failed(error)) if past || error.is_untold_cut_over() => {
                return strand(run, record.step, error, started).await;
            }
            Err(Stop::Failed(error)) => {
                return unwind(run, Some((record.step, started)), cause_of(error)).await;
            }
        }
    }
}

/// Why a step did not come to its result.
enum Stop {
    Halt(Halt),
    Failed(WorkflowError),
}

impl From<Halt> for Stop {
    fn from(halt: Halt) -> Self {
        Self::Halt(halt)
    }
}

impl From<WorkflowError> for Stop {
    fn from(error: WorkflowError) -> Self {
        Self::Failed(error)
    }
}

pub(crate) fn step_context(run: &Arc<RunContext>, step: &Step, uninterrupted: bool) -> StepContext {
    StepContext::new(Arc::clone(run), step.name, uninterrupted)
}

pub(crate) fn fault(context: &StepContext, moment: Moment) -> Fault {
    let run = &context.run;
    run.shared.faults.at(&run.run.id, context.step, moment)
}

fn injected(context: &StepContext) -> WorkflowError {
    WorkflowError::Injected {
        step: context.step.to_owned(),
    }
}

fn cause_of(error: WorkflowError) -> Cause {
    match error {
        WorkflowError::Cancelled => Cause::Cancelled,
        error => Cause::Failed(Box::new(error)),
    }
}

/// Journal, act. The result is not written yet.
async fn carry_out(
    context: &StepContext,
    loaded: &Loaded,
    record: &StepRecord,
) -> Result<Acted, Stop> {
    if let Err(error) = context.checkpoint() {
        return Err(error.into());
    }
    begin(context, loaded, record).await?;
    match fault(context, Moment::BeforeAct) {
        Fault::Die => return Err(Halt::Dead.into()),
        Fault::Fail => return Err(injected(context).into()),
        Fault::None | Fault::Again => {}
    }
    let acted = act(context, record.step).await?;
    match fault(context, Moment::AfterAct) {
        Fault::Die => Err(Halt::Dead.into()),
        Fault::Fail if record.step.cut_over => settle_doubt(context, injected(context)).await,
        Fault::Fail => Err(injected(context).into()),
        Fault::Again if record.step.cut_over => Ok(cut_over_again(context).await?),
        Fault::Again => Ok(act(context, record.step).await?),
        Fault::None => Ok(acted),
    }
}

/// What a second cut-over of the same candidate comes to: it is found done.
async fn cut_over_again(context: &StepContext) -> Result<Acted, Stop> {
    settle_doubt(context, injected(context)).await
}

/// Acts again while the server is away, since a step looks first for what it made before: for a
/// while, and as long as it takes after the cut-over, where there is no way but on.
async fn act(context: &StepContext, step: &Step) -> Result<Acted, Stop> {
    let mut pause = FIRST_PAUSE;
    let mut away_since: Option<Instant> = None;
    loop {
        let error = match (step.act)(context).await {
            Ok(acted) => return Ok(acted),
            Err(error) if step.cut_over => return settle_doubt(context, error).await,
            Err(error) => error,
        };
        let away = matches!(
            error,
            WorkflowError::Unreachable { .. } | WorkflowError::NoAnswer { .. }
        );
        let since = *away_since.get_or_insert_with(|| context.instant());
        let patient = context.past_cut_over()
            || context.elapsed(since) < context.run.shared.budgets.reconnect;
        if !away || !patient {
            return Err(error.into());
        }
        context.progress(format!("{error}; trying again")).await;
        if !context.past_cut_over() {
            context.checkpoint()?;
        }
        pause_or_halt(&context.run.shared, &mut pause).await?;
        context.run.find_server_again().await;
    }
}

/// The cut-over failed. If it was sent, only the server knows whether it happened.
async fn settle_doubt(context: &StepContext, error: WorkflowError) -> Result<Acted, Stop> {
    let loaded = load(&context.run.shared.ledger, &context.run.run.id).await?;
    if !loaded.cut_over_sent() {
        return Err(error.into());
    }
    match look_up(context).await? {
        Some(made) => Ok(cut_over::acted(&made)?),
        None => Err(error.into()),
    }
}

/// Asks until the server answers. `None`: the cut-over did not happen.
async fn look_up(context: &StepContext) -> Result<Option<CutOverMade>, Stop> {
    let mut pause = FIRST_PAUSE;
    loop {
        match cut_over::look_up(context).await {
            Ok(found) => return Ok(found),
            Err(WorkflowError::Ledger(error)) => return Err(Halt::from(error).into()),
            Err(error) if error.is_untold_cut_over() => return Err(error.into()),
            Err(error) => {
                context
                    .progress(format!("asking what became of the cut-over: {error}"))
                    .await;
                pause_or_halt(&context.run.shared, &mut pause).await?;
                context.run.find_server_again().await;
            }
        }
    }
}

async fn after_interrupted_cut_over(run: &Arc<RunContext>) -> Result<(), Halt> {
    let loaded = load(&run.shared.ledger, &run.run.id).await?;
    let Some(record) = loaded.steps.iter().find(|record| record.step.cut_over) else {
        return Ok(());
    };
    let context = step_context(run, record.step, true);
    let started = context.instant();
    let found = match look_up(&context).await {
        Ok(found) => found,
        Err(Stop::Halt(halt)) => return Err(halt),
        Err(Stop::Failed(error)) if error.is_untold_cut_over() => {
            return strand(run, record.step, error, started).await;
        }
        Err(Stop::Failed(error)) => return Err(Halt::Journal(error)),
    };
    match found {
        Some(made) => {
            if loaded.run.recovery.is_none() {
                remember_recovery(run, "Continued").await?;
            }
            let end = End {
                is_last: false,
                plan_follows: false,
            };
            let acted = cut_over::acted(&made)?;
            let _written = finish(&context, &loaded, record, acted, end, started).await?;
            forward(run).await
        }
        None => {
            remember_recovery(run, "Undone").await?;
            unwind(run, Some((record.step, started)), Cause::Restart).await
        }
    }
}

async fn begin(context: &StepContext, loaded: &Loaded, record: &StepRecord) -> Result<(), Halt> {
    let shared = &context.run.shared;
    let run_change = match loaded.run.status {
        RunStatus::Queued => RunChange {
            status: Some(to_text(
                &run_next(RunStatus::Queued, RunEvent::Start).map_err(WorkflowError::from)?,
            )?),
            ..RunChange::default()
        },
        _ => RunChange::default(),
    };
    let state = step_next(record.state, StepEvent::Begin).map_err(WorkflowError::from)?;
    let step_change = StepChange {
        state: Some(to_text(&state)?),
        started_at: Some(shared.surroundings.now()),
        ..StepChange::default()
    };
    // The intent that follows waits for the disk; without one, beginning anew is the same.
    shared
        .ledger
        .run_and_step_change_in_passing(&context.run.run.id, run_change, context.step, step_change)
        .await?;
    shared.told(&context.run.run.id).await;
    Ok(())
}

struct End {
    is_last: bool,
    plan_follows: bool,
}

/// Writes a result down. `false`, and nothing is written, when a cancel came before the last step had
/// ended: it was promised.
async fn finish(
    context: &StepContext,
    loaded: &Loaded,
    record: &StepRecord,
    acted: Acted,
    end: End,
    started: Instant,
) -> Result<bool, Halt> {
    let shared = &context.run.shared;
    let now = shared.surroundings.now();
    let (event, detail, result) = match acted {
        Acted::Done { result, detail } => (StepEvent::Finish, detail, Some(result)),
        Acted::Skipped { detail } => (StepEvent::Skip, detail, None),
    };
    let state = step_next(StepState::Running, event).map_err(WorkflowError::from)?;
    let mut run_change = RunChange::default();
    if record.step.name == CUT_OVER
        && let Some(result) = &result
    {
        let made: CutOverMade = crate::journal::from_json("result of cut_over", result.clone())?;
        run_change.cut_over_at = record.step.cut_over.then_some(made.cut_over_at);
        run_change.gap = made.gap.as_ref().map(to_json).transpose()?;
        // Before the journal says that it is done: a run that goes no further has replaced it all the same.
        if record.step.cut_over {
            settle::record_cut_over(context, &made).await?;
        }
    }
    let status = match loaded.run.status {
        RunStatus::Queued => RunStatus::Running,
        status => status,
    };
    if end.is_last {
        let next = run_next(status, RunEvent::Succeed).map_err(WorkflowError::from)?;
        run_change.status = Some(to_text(&next)?);
        run_change.ended_at = Some(now);
        run_change.outcome = Some(succeeded_in_words(loaded));
    } else if end.plan_follows {
        let next = run_next(status, RunEvent::PlanReady).map_err(WorkflowError::from)?;
        run_change.status = Some(to_text(&next)?);
    }
    let run = &context.run.run;
    let told = match (record.step.name, &result) {
        (PLAN, Some(_)) => Some(plan::told(context).await?),
        _ => result.clone(),
    };
    let step_change = StepChange {
        state: Some(to_text(&state)?),
        detail: Some(detail.clone()),
        result,
        took_ms: Some(took(shared, started)),
        ..StepChange::default()
    };
    let (ledger, id) = (&shared.ledger, &run.id);
    if end.is_last {
        let written = ledger
            .run_and_step_change_unless_cancelled(id, run_change, context.step, step_change)
            .await?;
        if !written {
            return Ok(false);
        }
    } else if end.plan_follows || record.step.cut_over {
        ledger
            .run_and_step_change(id, run_change, context.step, step_change)
            .await?;
    } else {
        // Lost with the power it is a step that was interrupted just before its end, and looks for what it made.
        ledger
            .run_and_step_change_in_passing(id, run_change, context.step, step_change)
            .await?;
    }
    if let Some(step) = run.step_written(context.step, state, None, told.as_ref()) {
        shared.team.wrote(step).await;
    }
    context
        .log(format!("{}: {detail}", record.step.title))
        .await;
    shared.told(id).await;
    Ok(true)
}

/// The plan is ready. A cancel that came just now is seen here or by whoever asked for it.
async fn plan_waits(run: &Arc<RunContext>) -> Result<(), Halt> {
    let loaded = load(&run.shared.ledger, &run.run.id).await?;
    if loaded.run.cancel_requested {
        return unwind(run, None, Cause::Cancelled).await;
    }
    run.log("The plan is ready and waits.").await;
    if run.restarted {
        let text = format!(
            "Run {} was continued after a restart; its plan waits.",
            run.run.number
        );
        run.shared.notice(&run.run.id, "waits", &text).await?;
    }
    Ok(())
}

/// After the cut-over a step failed: nothing is undone, a person has to look.
async fn strand(
    run: &Arc<RunContext>,
    step: &Step,
    error: WorkflowError,
    started: Instant,
) -> Result<(), Halt> {
    let shared = &run.shared;
    tracing::error!(
        run = run.run.number,
        error = &error as &dyn std::error::Error,
        "stuck"
    );
    let loaded = load(&shared.ledger, &run.run.id).await?;
    let status = run_next(loaded.run.status, RunEvent::Strand).map_err(WorkflowError::from)?;
    let failure = error.failure();
    let target = &run.run.params.target.name;
    let rolls_back = step.name == crate::steps::VERIFY
        && matches!(run.run.kind, RunKind::Promote | RunKind::Refresh)
        // Whoever took it over decides; and what another run made since is nobody's to take back at once.
        && run.run.params.taken_over.is_none()
        && at_once::is_in_time(shared, loaded.run.cut_over_at)
        && plan::binding(&step_context(run, step, true))
            .await?
            .policy
            .roll_back
        && cut_over::serves_still(&step_context(run, step, true)).await;
    if rolls_back {
        at_once::due(shared, &run.run).await?;
    }
    let outcome = match &failure.next {
        Some(next) if error.is_untold_cut_over() => format!("{} {next}", failure.message),
        _ => format!(
            "{target} was replaced, but {}: {} {}",
            match step.name {
                crate::steps::VERIFY => "this could not be verified",
                _ => "the run could not end as it should",
            },
            failure.message,
            if rolls_back {
                format!("A roll back is begun, as the policy of {target} asks.")
            } else {
                "Look at it, and roll back if it is wrong.".to_owned()
            },
        ),
    };
    let run_change = RunChange {
        status: Some(to_text(&status)?),
        ended_at: Some(shared.surroundings.now()),
        outcome: Some(outcome.clone()),
        failure: Some(to_json(&failure)?),
        ..RunChange::default()
    };
    let state = step_next(StepState::Running, StepEvent::Fail).map_err(WorkflowError::from)?;
    let step_change = StepChange {
        state: Some(to_text(&state)?),
        detail: Some(failure.message.clone()),
        took_ms: Some(took(shared, started)),
        ..StepChange::default()
    };
    shared
        .ledger
        .run_and_step_change(&run.run.id, run_change, step.name, step_change)
        .await?;
    run.log(outcome).await;
    ended(run).await?;
    if rolls_back {
        at_once::begin(shared, run.run.clone());
    }
    Ok(())
}

/// Writes down that a run has ended, and tells it where somebody has to know.
pub(crate) async fn ended(run: &Arc<RunContext>) -> Result<(), Halt> {
    let shared = &run.shared;
    let loaded = load(&shared.ledger, &run.run.id).await?;
    let outcome = loaded.run.outcome.clone().unwrap_or_default();
    shared
        .ledger
        .event_append(NewEvent {
            at: shared.surroundings.now(),
            kind: history::RUN_ENDED.to_owned(),
            connection_id: loaded.run.connection_id.clone(),
            project_id: loaded.run.project_id.clone(),
            run_id: Some(loaded.run.id.clone()),
            body: serde_json::json!({
                "kind": to_text(&loaded.run.kind)?,
                "status": to_text(&loaded.run.status)?,
                "outcome": outcome,
            }),
        })
        .await?;
    let number = loaded.run.number;
    let text = match loaded.run.status {
        RunStatus::Stuck => Some(format!("Run {number} is stuck: {outcome}")),
        RunStatus::Failed if run.restarted => Some(format!("Run {number}: {outcome}")),
        _ if run.restarted => Some(format!(
            "Run {number} was continued after a restart: {outcome}"
        )),
        _ => None,
    };
    if let Some(text) = text {
        shared.notice(&loaded.run.id, "ended", &text).await?;
    }
    shared.told(&run.run.id).await;
    Ok(())
}

/// Milliseconds.
pub(crate) fn took(shared: &Shared, started: Instant) -> i64 {
    let took = shared
        .surroundings
        .instant()
        .saturating_duration_since(started);
    i64::try_from(took.as_millis()).unwrap_or(i64::MAX)
}
