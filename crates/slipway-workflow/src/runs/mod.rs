//! What the application calls: begin, execute, cancel, list, look, recover.

pub(crate) mod at_once;
mod comparison;
mod config;
mod kept;
mod possibility;
mod shared;
mod standing;
mod taking_over;
mod trying;
mod voiding;
mod ways_back;

use std::sync::Arc;

use neon_api::client::Client;
use neon_api::ids::{EndpointId, ProjectId};
use neon_api::types::Endpoint;
use slipway_ledger::{EnvironmentRow, LogRow, NewEvent, NewStep, RunChange, RunRow};
use tokio::sync::broadcast;

pub use config::{
    Budgets, Clients, NewRun, RecoveryNotice, RunsConfig, Surroundings, SystemSurroundings,
    WayBackTo,
};
pub use kept::{Kept, KeptKind};
pub(crate) use shared::Shared;
pub use standing::Standing;
pub use taking_over::{Abandoned, StepTold, TakenOver};
pub(crate) use voiding::touches;

use crate::WorkflowError;
use crate::context::client_error;
use crate::gate::{self, PlanAtGate};
use crate::history;
use crate::journal::{Params, Run, from_json, from_text, load, load_row, to_json, to_text};
use crate::model::{
    EnvironmentRef, LogLine, Measure, OperationView, PlanView, RunDetail, RunKind, RunStatus,
    RunSummary, StepState, WritesSince,
};
use crate::pin;
use crate::recovery::{Decision, decide};
use crate::runner::{Cause, Course};
use crate::steps::loss::Count;
use crate::steps::settle;
use crate::transition::{RunEvent, run_next};
use crate::workflow::{cut_over_index, steps_of};
use possibility::{can_cancel, can_execute, can_roll_back};

/// Who let a plan be carried out is who the event bears.
const PLAN_ACCEPTED: &str = "plan_accepted";

/// All runs of one data directory. Dropping it stops every run where it is, as a crash would; the
/// next start recovers them. [`Runs::shutdown`] stops them between two steps.
pub struct Runs {
    pub(crate) shared: Arc<Shared>,
    /// Dropping it stops nothing.
    beside: bool,
}

impl Runs {
    /// Nothing runs yet; call [`Runs::recover`] once.
    pub fn new(config: RunsConfig) -> Self {
        Self {
            shared: Arc::new(Shared::new(config)),
            beside: false,
        }
    }

    /// Another handle for work of Slipway's own.
    pub(crate) fn beside(shared: Arc<Shared>) -> Self {
        Self {
            shared,
            beside: true,
        }
    }

    /// Every change of a run. Details within a step come at most four times a second for one run,
    /// changes of state at once. A receiver that falls behind misses some and reads on.
    pub fn subscribe(&self) -> broadcast::Receiver<RunSummary> {
        self.shared.subscribe()
    }

    /// Begins a run and gives its id. A bootstrap goes to its end, the others stop with a plan.
    ///
    /// # Errors
    /// [`WorkflowError::BadInput`], [`WorkflowError::Missing`] for an unknown environment,
    /// [`WorkflowError::Busy`] while another run works on one of them,
    /// [`WorkflowError::Unreachable`] and [`WorkflowError::Unauthorized`]. Nothing was begun then.
    pub async fn begin(&self, new: NewRun) -> Result<String, WorkflowError> {
        let _admitted = self.shared.admission.lock().await;
        let (kind, source_id) = match &new {
            NewRun::Bootstrap { source, .. } => (RunKind::Bootstrap, source),
            NewRun::Promote { source, .. } => (RunKind::Promote, source),
            NewRun::Refresh { source, .. } => (RunKind::Refresh, source),
            NewRun::Rehearsal { source, .. } => (RunKind::Rehearsal, source),
            NewRun::RollBack { target, .. } => (RunKind::RollBack, target),
        };
        let source = self.environment(source_id).await?;
        let client = self.shared.clients.client(&source.connection_id).await?;
        let params = self.params(&new, &source, &client).await?;
        self.shared.refuse_busy(&source, kind, &params).await?;

        let surroundings = &self.shared.surroundings;
        let id = surroundings.new_id();
        let steps = steps_of(kind)
            .iter()
            .map(|step| {
                Ok(NewStep {
                    name: step.name.to_owned(),
                    state: to_text(&StepState::Pending)?,
                })
            })
            .collect::<Result<_, WorkflowError>>()?;
        let number = self
            .shared
            .ledger
            .run_create(slipway_ledger::NewRun {
                id: id.clone(),
                connection_id: source.connection_id.clone(),
                project_id: source.project_id.clone(),
                kind: to_text(&kind)?,
                status: to_text(&RunStatus::Queued)?,
                source_environment: params.source.id.clone(),
                target_environment: params.target.id.clone(),
                params: to_json(&params)?,
                started_at: surroundings.now(),
                steps,
            })
            .await?;
        tracing::info!(run = number, ?kind, "run begun");
        self.shared.told(&id).await;
        self.shared.spawn(&id, Course::Forward, Some(client), None);
        Ok(id)
    }

    /// Carries the plan of a waiting run out, if the gate lets it pass. Answers as soon as it began.
    ///
    /// # Errors
    /// [`WorkflowError::NotWaiting`], [`WorkflowError::PlanChanged`],
    /// [`WorkflowError::NameMismatch`], [`WorkflowError::Busy`], [`WorkflowError::TooMuchLost`],
    /// [`WorkflowError::Pinned`], [`WorkflowError::Altered`], [`WorkflowError::EnvironmentsAltered`]: the
    /// run goes on waiting.
    pub async fn execute(
        &self,
        run_id: &str,
        plan_digest: &str,
        typed_name: Option<&str>,
    ) -> Result<(), WorkflowError> {
        let _admitted = self.shared.admission.lock().await;
        self.shared
            .ledger
            .chain_verify()
            .await
            .map_err(WorkflowError::of_chain)?;
        let changes = self.shared.ledger.environments_restore().await?;
        if !changes.is_empty() {
            return Err(WorkflowError::EnvironmentsAltered { changes });
        }
        let loaded = load(&self.shared.ledger, run_id).await?;
        let run = &loaded.run;
        if run.cancel_requested {
            return Err(WorkflowError::Cancelled);
        }
        let plan = self.shared.ledger.plan_get(run_id).await?.ok_or({
            WorkflowError::NotWaiting {
                run_number: run.number,
                status: run.status,
            }
        })?;
        let view: PlanView = from_json("plan", plan.view)?;
        let pinned = self.pinned(run).await?;
        let team = &self.shared.team;
        let replacement = run.replacement(&plan.digest);
        let unapproved = team.refusal(replacement).await?;
        let permit = gate::pass(
            &PlanAtGate {
                run_id,
                run_number: run.number,
                status: run.status,
                digest: &plan.digest,
                binding: &plan.binding,
                typed_name: view.typed_name.as_deref(),
                refused: view.refused.as_deref(),
                expires_at: view.policy.expires(plan.made_at),
                pinned: pinned.as_deref(),
                unapproved: unapproved.as_deref(),
            },
            plan_digest,
            typed_name,
            self.shared.surroundings.now(),
        )?;
        self.shared.refuse_busy_target(run_id, run).await?;
        let client = self.shared.clients.client(&run.connection_id).await?;
        team.lock(replacement).await?;
        self.shared
            .ledger
            .event_append(NewEvent {
                at: self.shared.surroundings.now(),
                kind: PLAN_ACCEPTED.to_owned(),
                connection_id: run.connection_id.clone(),
                project_id: run.project_id.clone(),
                run_id: Some(run_id.to_owned()),
                body: serde_json::json!({"digest": plan.digest, "typed_name": typed_name}),
            })
            .await?;
        self.shared
            .ledger
            .run_change(
                run_id,
                RunChange {
                    status: Some(to_text(&run_next(run.status, RunEvent::Accept)?)?),
                    ..RunChange::default()
                },
            )
            .await?;
        self.shared.told(run_id).await;
        if run.kind == RunKind::RollBack
            && let Err(error) = self.go_first(run).await
        {
            // The run has begun; its last step voids what still waits.
            tracing::error!(run = run.number, %error, "plans that wait were not voided");
        }
        self.shared
            .spawn(run_id, Course::Forward, Some(client), Some(permit));
        Ok(())
    }

    /// A roll back voids the plans that wait for what it replaces, or read it, before it does anything.
    async fn go_first(&self, run: &Run) -> Result<(), WorkflowError> {
        let target = &run.params.target;
        let why = format!("run {} rolls {} back", run.number, target.name);
        let meant = |row: &RunRow| row.id != run.id && touches(row, &target.id);
        for number in self.shared.void_waiting(meant, &why).await? {
            let line = LogRow {
                at: self.shared.surroundings.now(),
                text: format!(
                    "The plan of run {number} is void: {} is rolled back.",
                    target.name
                ),
            };
            self.shared.ledger.log_append(&run.id, line).await?;
        }
        Ok(())
    }

    /// Why the target of a run stays as it is, if it does.
    async fn pinned(&self, run: &Run) -> Result<Option<String>, WorkflowError> {
        let target = &run.params.target;
        let events = self
            .shared
            .ledger
            .event_list(&run.connection_id, &run.project_id)
            .await?;
        let pin = pin::pin_of(&events, &target.id)?;
        Ok(pin.and_then(|pin| pin.refusal(run.kind, &target.name)))
    }

    /// Cancels a run: what it did is undone. Answers as soon as this is certain to happen.
    ///
    /// # Errors
    /// [`WorkflowError::CutOverSent`] from the cut-over on, [`WorkflowError::Ended`] afterwards.
    pub async fn cancel(&self, run_id: &str) -> Result<(), WorkflowError> {
        let _admitted = self.shared.admission.lock().await;
        let loaded = load(&self.shared.ledger, run_id).await?;
        if loaded.run.ended_at.is_some() {
            return Err(WorkflowError::Ended {
                run_number: loaded.run.number,
            });
        }
        let point_of_no_return = cut_over_index(loaded.run.kind)
            .and_then(|index| steps_of(loaded.run.kind).get(index))
            .map_or("", |step| step.name);
        let remembered = self
            .shared
            .ledger
            .run_cancel_request(run_id, point_of_no_return)
            .await?;
        if !remembered {
            return Err(WorkflowError::CutOverSent);
        }
        self.shared.cancel_at_work(run_id);
        // A run that came to wait in the meantime has no runner that would see the request.
        let now = load(&self.shared.ledger, run_id).await?;
        if now.run.status == RunStatus::Waiting {
            let course = Course::Unwind(Cause::Cancelled);
            self.shared.spawn(run_id, course, None, None);
        }
        self.shared.told(run_id).await;
        Ok(())
    }

    /// The runs of a project, newest first.
    ///
    /// # Errors
    /// [`WorkflowError::Ledger`], [`WorkflowError::Stored`].
    pub async fn list(
        &self,
        connection_id: &str,
        project_id: &str,
    ) -> Result<Vec<RunSummary>, WorkflowError> {
        let rows = self
            .shared
            .ledger
            .run_list(connection_id, project_id)
            .await?;
        let mut summaries = Vec::with_capacity(rows.len());
        for row in rows {
            summaries.push(load_row(&self.shared.ledger, row).await?.summary());
        }
        Ok(summaries)
    }

    /// The runs of all projects that have not ended, oldest first: those at work and those that wait. One
    /// that another version wrote and this one cannot read is at neither, and a notice tells of it.
    ///
    /// # Errors
    /// [`WorkflowError::Ledger`].
    pub async fn list_open(&self) -> Result<Vec<RunSummary>, WorkflowError> {
        let mut summaries = Vec::new();
        for row in self.shared.ledger.run_list_open().await? {
            match load_row(&self.shared.ledger, row).await {
                Err(WorkflowError::Stored { .. }) => {}
                loaded => summaries.push(loaded?.summary()),
            }
        }
        Ok(summaries)
    }

    /// One run as in lists.
    ///
    /// # Errors
    /// [`WorkflowError::Ledger`] for an unknown id.
    pub async fn summary(&self, run_id: &str) -> Result<RunSummary, WorkflowError> {
        Ok(load(&self.shared.ledger, run_id).await?.summary())
    }

    /// One run, whole.
    ///
    /// # Errors
    /// [`WorkflowError::Ledger`] for an unknown id.
    pub async fn detail(&self, run_id: &str) -> Result<RunDetail, WorkflowError> {
        let ledger = &self.shared.ledger;
        let loaded = load(ledger, run_id).await?;
        let plan = ledger.plan_get(run_id).await?;
        let operations = ledger.operation_list(run_id).await?;
        let log = ledger.log_list(run_id).await?;
        let rollback_point = history::rollback_point(&loaded)?;
        let plan: Option<PlanView> = plan.map(|plan| from_json("plan", plan.view)).transpose()?;
        let pinned = match loaded.run.status {
            RunStatus::Waiting => self.pinned(&loaded.run).await?,
            _ => None,
        };
        Ok(RunDetail {
            connection_id: loaded.run.connection_id.clone(),
            summary: loaded.summary(),
            steps: loaded.step_views(),
            can_execute: can_execute(
                &loaded,
                plan.as_ref(),
                pinned,
                self.shared.surroundings.now(),
            ),
            plan,
            gap: loaded.run.gap.clone(),
            loss: settle::loss(&loaded)?,
            operations: operations
                .into_iter()
                .map(|row| OperationView {
                    id: row.id,
                    action: row.action,
                    status: row.status,
                    took_ms: row.took_ms,
                    error: row.error,
                })
                .collect(),
            log: log
                .into_iter()
                .map(|row| LogLine {
                    at: row.at,
                    text: row.text,
                })
                .collect(),
            recovery: loaded.run.recovery.clone(),
            error: loaded.run.failure.clone(),
            can_cancel: can_cancel(&loaded),
            can_roll_back: can_roll_back(&loaded, rollback_point.as_ref()),
            rollback_point,
            can_take_over: None,
        })
    }

    /// What a run that has ended leaves on the server: on purpose, to be cleaned up when its target has
    /// proven itself; of one that was undone, what could not be removed.
    ///
    /// # Errors
    /// [`WorkflowError::Ledger`] for an unknown id, [`WorkflowError::Stored`].
    pub async fn kept(&self, run_id: &str) -> Result<Vec<Kept>, WorkflowError> {
        kept::kept(&load(&self.shared.ledger, run_id).await?)
    }

    /// What was written to an environment since it was last equal to another one. Counted on its server
    /// now, which wakes its branch.
    ///
    /// # Errors
    /// [`WorkflowError::Missing`] for an unknown environment, and what the server answers.
    pub async fn writes_since(&self, environment_id: &str) -> Result<WritesSince, WorkflowError> {
        let environment = self.environment(environment_id).await?;
        let ledger = &self.shared.ledger;
        let events = ledger
            .event_list(&environment.connection_id, &environment.project_id)
            .await?;
        let Some((base, other)) = history::last_base(&events, environment_id)? else {
            return Ok(WritesSince {
                base: None,
                writes: Measure::NotMeasuredYet,
            });
        };
        let (client, project, endpoint) = self.endpoint_now(&environment).await?;
        let other = ledger.environment_get(&other).await?;
        let other = other.map_or_else(|| "another one".to_owned(), |it| it.name);
        let writes = Count::new(client, &project, &environment.name)
            .since_base(Some(&base), &other, &endpoint.branch_id)
            .await;
        Ok(WritesSince {
            base: Some(history::base_in_words(&base)),
            writes,
        })
    }

    /// What an environment is bound to, as its server has it now.
    async fn endpoint_now(
        &self,
        environment: &EnvironmentRow,
    ) -> Result<(Client, ProjectId, Endpoint), WorkflowError> {
        let client = self
            .shared
            .clients
            .client(&environment.connection_id)
            .await?;
        let project = ProjectId::from(environment.project_id.as_str());
        let endpoint = EndpointId::from(environment.endpoint_id.as_str());
        let endpoint = client
            .endpoint_get(&project, &endpoint)
            .await
            .map_err(|error| client_error("look up the endpoint", error))?;
        Ok((client, project, endpoint))
    }

    /// Takes up every run that was interrupted. Called once, at the start. Answers at once; what
    /// becomes of each is told by a notice in the ledger.
    ///
    /// # Errors
    /// [`WorkflowError::Ledger`]. A run that cannot be read gives a notice and is left alone.
    pub async fn recover(&self) -> Result<Vec<RecoveryNotice>, WorkflowError> {
        let mut notices = Vec::new();
        for row in self.shared.ledger.run_list_open().await? {
            let (id, number) = (row.id.clone(), row.number);
            let loaded = match load_row(&self.shared.ledger, row).await {
                Ok(loaded) => loaded,
                Err(error) => {
                    tracing::error!(run = number, %error, "a run cannot be read");
                    let text = format!("Run {number} was left as it is: {error}.");
                    self.shared.notice(&id, "unreadable", &text).await?;
                    notices.push(RecoveryNotice {
                        run_id: id,
                        run_number: number,
                        text,
                    });
                    continue;
                }
            };
            let (course, text) = match decide(
                loaded.run.status,
                loaded.run.cancel_requested,
                &loaded.facts(),
            ) {
                Decision::Ended | Decision::KeepWaiting => continue,
                Decision::Continue => (
                    Course::Resume,
                    format!("Run {number} was interrupted and is continued."),
                ),
                Decision::LookUpCutOver => (
                    Course::LookUpCutOver,
                    format!(
                        "Run {number} was interrupted at its cut-over; the server is asked whether it happened."
                    ),
                ),
                Decision::Undo => (
                    Course::Unwind(Cause::Restart),
                    format!("Run {number} was interrupted and is undone."),
                ),
                Decision::ContinueUnwinding => (
                    Course::ContinueUnwinding,
                    format!("Run {number} was interrupted while it was undone; this goes on."),
                ),
            };
            tracing::info!(run = number, ?course, "run recovered");
            self.shared.spawn(&id, course, None, None);
            notices.push(RecoveryNotice {
                run_id: id,
                run_number: number,
                text,
            });
        }
        at_once::recover(&self.shared).await?;
        Ok(notices)
    }

    /// Waits until `until` holds for a run.
    ///
    /// # Errors
    /// [`WorkflowError::Ledger`] for an unknown id, [`WorkflowError::ShuttingDown`].
    pub async fn wait(
        &self,
        run_id: &str,
        until: impl Fn(&RunSummary) -> bool,
    ) -> Result<RunSummary, WorkflowError> {
        let mut changes = self.subscribe();
        loop {
            let summary = self.summary(run_id).await?;
            if until(&summary) {
                return Ok(summary);
            }
            loop {
                match changes.recv().await {
                    Ok(changed) if changed.id == run_id => break,
                    Ok(_) => {}
                    Err(broadcast::error::RecvError::Lagged(_)) => break,
                    Err(broadcast::error::RecvError::Closed) => {
                        return Err(WorkflowError::ShuttingDown);
                    }
                }
            }
        }
    }

    /// Stops every run between two steps; one that has sent its cut-over ends first. The next start
    /// takes them up.
    pub async fn shutdown(&self) {
        self.shared.shutdown().await;
    }

    pub(crate) async fn environment(&self, id: &str) -> Result<EnvironmentRow, WorkflowError> {
        let found = self.shared.ledger.environment_get(id).await?;
        found.ok_or_else(|| WorkflowError::Missing {
            what: format!("the environment {id}"),
        })
    }

    async fn params(
        &self,
        new: &NewRun,
        source: &EnvironmentRow,
        client: &Client,
    ) -> Result<Params, WorkflowError> {
        let source_ref = environment_ref(source)?;
        let source_endpoint_id = EndpointId::from(source.endpoint_id.as_str());
        match new {
            NewRun::Bootstrap { name, colour, .. } => {
                self.check_new_name(name, source).await?;
                Ok(Params {
                    source: source_ref,
                    target: EnvironmentRef {
                        id: self.shared.surroundings.new_id(),
                        name: name.clone(),
                        colour: *colour,
                    },
                    source_endpoint_id,
                    target_endpoint_id: None,
                    snapshot_id: None,
                    backup_branch_id: None,
                    undoes_run: None,
                    taken_over: None,
                })
            }
            NewRun::Promote { target, .. }
            | NewRun::Refresh { target, .. }
            | NewRun::Rehearsal { target, .. } => {
                let target = self.environment(target).await?;
                let same_project = target.connection_id == source.connection_id
                    && target.project_id == source.project_id;
                if target.id == source.id || !same_project {
                    return Err(WorkflowError::BadInput {
                        what: format!("The target {}", target.name),
                        reason: "source and target have to be two environments of one project"
                            .to_owned(),
                    });
                }
                Ok(Params {
                    source: source_ref,
                    target: environment_ref(&target)?,
                    source_endpoint_id,
                    target_endpoint_id: Some(EndpointId::from(target.endpoint_id.as_str())),
                    snapshot_id: None,
                    backup_branch_id: None,
                    undoes_run: None,
                    taken_over: None,
                })
            }
            NewRun::RollBack { to, .. } => {
                let back = self.back_to(source, client, to.as_ref()).await?;
                Ok(Params {
                    source: source_ref.clone(),
                    target: source_ref,
                    target_endpoint_id: Some(source_endpoint_id.clone()),
                    source_endpoint_id,
                    snapshot_id: back.snapshot_id,
                    backup_branch_id: back.backup_branch_id,
                    undoes_run: back.undoes_run,
                    taken_over: None,
                })
            }
        }
    }

    async fn check_new_name(
        &self,
        name: &str,
        source: &EnvironmentRow,
    ) -> Result<(), WorkflowError> {
        let refuse = |reason: &str| {
            Err(WorkflowError::BadInput {
                what: format!("The name “{name}”"),
                reason: reason.to_owned(),
            })
        };
        if name.trim().is_empty() {
            return refuse("it is empty");
        }
        if name.trim() != name {
            return refuse("it begins or ends with a space");
        }
        if name.chars().count() > 32 {
            return refuse("it has more than 32 characters");
        }
        if name.chars().any(char::is_control) {
            return refuse("it has characters that cannot be shown");
        }
        let environments = self
            .shared
            .ledger
            .environment_list(&source.connection_id, &source.project_id)
            .await?;
        let taken = environments.iter().any(|other| other.name == name);
        if taken {
            return refuse("another environment of this project has it");
        }
        Ok(())
    }
}

impl Drop for Runs {
    fn drop(&mut self) {
        if self.beside {
            return;
        }
        self.shared.abort();
    }
}

fn environment_ref(row: &EnvironmentRow) -> Result<EnvironmentRef, WorkflowError> {
    Ok(EnvironmentRef {
        id: row.id.clone(),
        name: row.name.clone(),
        colour: from_text("colour", &row.colour)?,
    })
}
