//! What the application calls: begin, execute, cancel, list, look, recover.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use futures_util::future::BoxFuture;
use neon_api::client::Client;
use neon_api::ids::{EndpointId, SnapshotId};
use neon_api::types::{Branch, Endpoint, Snapshot};
use slipway_ledger::{EnvironmentRow, Ledger, NewStep, NoticeRow, RunChange, StepChange};
use tokio::sync::broadcast;
use tokio::task::JoinHandle;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::WorkflowError;
use crate::context::client_error;
use crate::faults::Faults;
use crate::gate::{self, Permit, PlanAtGate};
use crate::history;
use crate::journal::{Loaded, Params, from_json, from_text, load, load_row, to_json, to_text};
use crate::model::{
    Colour, EnvironmentRef, LogLine, OperationView, PlanView, Possibility, RollbackPoint, RunKind,
    RunRecord, RunStatus, RunSummary, StepState,
};
use crate::recovery::{Decision, decide};
use crate::runner::{self, Cause, Course};
use crate::transition::{RunEvent, run_next};
use crate::workflow::{cut_over_index, steps_of};

/// All runs of one data directory. Dropping it stops every run where it is, as a crash would; the
/// next start recovers them. [`Runs::shutdown`] stops them between two steps.
pub struct Runs {
    shared: Arc<Shared>,
}

/// What [`Runs`] is made of.
pub struct RunsConfig {
    /// Where runs are kept.
    pub ledger: Ledger,
    /// Who speaks to the servers.
    pub clients: Arc<dyn Clients>,
    /// Time and new ids.
    pub surroundings: Arc<dyn Surroundings>,
    /// [`crate::NoFaults`] but in tests.
    pub faults: Arc<dyn Faults>,
    /// How long to wait for what.
    pub budgets: Budgets,
}

/// Gives the client of a connection.
pub trait Clients: Send + Sync + 'static {
    /// Fails with [`WorkflowError::Missing`] for an unknown connection, [`WorkflowError::Unauthorized`]
    /// without a key, [`WorkflowError::Unreachable`] where the server cannot be started.
    fn client<'a>(&'a self, connection_id: &'a str)
    -> BoxFuture<'a, Result<Client, WorkflowError>>;
}

/// Time and chance, passed in.
pub trait Surroundings: Send + Sync + 'static {
    /// The time of day.
    fn now(&self) -> DateTime<Utc>;
    /// An id that was never given before, of letters, digits and hyphens.
    fn new_id(&self) -> String;
}

/// The clock of the computer and random UUIDs.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemSurroundings;

impl Surroundings for SystemSurroundings {
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    fn new_id(&self) -> String {
        uuid::Uuid::new_v4().to_string()
    }
}

/// How long a run waits for what.
#[derive(Clone, Copy, Debug)]
pub struct Budgets {
    /// For the operations of one step.
    pub operations: Duration,
    /// For a server that is away before a step fails.
    pub reconnect: Duration,
    /// For undoing one step that the server refuses to undo at the moment.
    pub undo: Duration,
    /// For preflight to find the project without operations.
    pub quiet: Duration,
    /// For a shutdown to let runs end their cut-over.
    pub shutdown: Duration,
}

impl Default for Budgets {
    fn default() -> Self {
        Self {
            operations: Duration::from_secs(3600),
            reconnect: Duration::from_secs(20),
            undo: Duration::from_secs(120),
            quiet: Duration::from_secs(30),
            shutdown: Duration::from_secs(30),
        }
    }
}

/// What shall be begun. Environments are named by Slipway's own ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewRun {
    /// Makes a new environment from another; goes to its end.
    Bootstrap {
        /// The environment that is read.
        source: String,
        /// The new one's name, 1 to 32 characters.
        name: String,
        /// Its colour.
        colour: Colour,
    },
    /// Replaces `target` with `source`, towards production; stops with a plan.
    Promote {
        /// The environment that is read.
        source: String,
        /// The environment that is replaced.
        target: String,
    },
    /// Replaces `target` with `source`, away from production; stops with a plan.
    Refresh {
        /// The environment that is read.
        source: String,
        /// The environment that is replaced.
        target: String,
    },
    /// Replaces `target` with an earlier snapshot of itself; stops with a plan.
    RollBack {
        /// The environment.
        target: String,
        /// Absent for [`Runs::way_back`].
        snapshot_id: Option<SnapshotId>,
    },
}

/// What the start of Slipway did with one run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecoveryNotice {
    /// The run.
    pub run_id: String,
    /// Its number.
    pub run_number: i64,
    /// A sentence. What becomes of the run is told by a notice in the ledger, once it is known.
    pub text: String,
}

/// Where a roll back leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WayBackTo {
    /// The snapshot that would be restored.
    pub snapshot_id: SnapshotId,
    /// Its name.
    pub snapshot_name: String,
    /// When it was taken.
    pub taken_at: DateTime<Utc>,
    /// The run that would be taken back; absent for a snapshot that no run took as its way back.
    pub undoes_run: Option<String>,
}

/// At most this often is a detail told for one run.
const DETAIL_INTERVAL: Duration = Duration::from_millis(250);

pub(crate) struct Shared {
    pub(crate) ledger: Ledger,
    pub(crate) clients: Arc<dyn Clients>,
    pub(crate) surroundings: Arc<dyn Surroundings>,
    pub(crate) faults: Arc<dyn Faults>,
    pub(crate) budgets: Budgets,
    /// Slipway is shutting down.
    pub(crate) stop: CancellationToken,
    changes: broadcast::Sender<RunSummary>,
    at_work: Mutex<HashMap<String, AtWork>>,
    turns: AtomicU64,
    told_at: Mutex<HashMap<String, Instant>>,
    /// Held while it is decided whether a run may begin or execute.
    admission: tokio::sync::Mutex<()>,
}

struct AtWork {
    /// Tells this entry from a later one of the same run.
    turn: u64,
    cancel: CancellationToken,
    task: JoinHandle<()>,
}

impl Runs {
    /// Nothing runs yet; call [`Runs::recover`] once.
    pub fn new(config: RunsConfig) -> Self {
        let (changes, _) = broadcast::channel(1024);
        Self {
            shared: Arc::new(Shared {
                ledger: config.ledger,
                clients: config.clients,
                surroundings: config.surroundings,
                faults: config.faults,
                budgets: config.budgets,
                stop: CancellationToken::new(),
                changes,
                at_work: Mutex::default(),
                turns: AtomicU64::new(0),
                told_at: Mutex::default(),
                admission: tokio::sync::Mutex::default(),
            }),
        }
    }

    /// Every change of a run. Details within a step come at most four times a second for one run,
    /// changes of state at once. A receiver that falls behind misses some and reads on.
    pub fn subscribe(&self) -> broadcast::Receiver<RunSummary> {
        self.shared.changes.subscribe()
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
    /// [`WorkflowError::NameMismatch`], [`WorkflowError::Busy`]: the run goes on waiting.
    pub async fn execute(
        &self,
        run_id: &str,
        plan_digest: &str,
        typed_name: Option<&str>,
    ) -> Result<(), WorkflowError> {
        let _admitted = self.shared.admission.lock().await;
        let loaded = load(&self.shared.ledger, run_id).await?;
        let run = &loaded.run;
        let plan = self.shared.ledger.plan_get(run_id).await?.ok_or({
            WorkflowError::NotWaiting {
                run_number: run.number,
                status: run.status,
            }
        })?;
        let view: PlanView = from_json("plan", plan.view)?;
        let permit = gate::pass(
            &PlanAtGate {
                run_id,
                run_number: run.number,
                status: run.status,
                digest: &plan.digest,
                binding: &plan.binding,
                typed_name: view.typed_name.as_deref(),
            },
            plan_digest,
            typed_name,
            self.shared.surroundings.now(),
        )?;
        self.shared.refuse_busy_target(run_id, run).await?;
        let client = self.shared.clients.client(&run.connection_id).await?;
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
        self.shared
            .spawn(run_id, Course::Forward, Some(client), Some(permit));
        Ok(())
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

    /// The runs of all projects that have not ended, oldest first: those at work and those that wait.
    ///
    /// # Errors
    /// [`WorkflowError::Ledger`], [`WorkflowError::Stored`].
    pub async fn list_open(&self) -> Result<Vec<RunSummary>, WorkflowError> {
        let mut summaries = Vec::new();
        for row in self.shared.ledger.run_list_open().await? {
            summaries.push(load_row(&self.shared.ledger, row).await?.summary());
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
    pub async fn detail(&self, run_id: &str) -> Result<RunRecord, WorkflowError> {
        let ledger = &self.shared.ledger;
        let loaded = load(ledger, run_id).await?;
        let plan = ledger.plan_get(run_id).await?;
        let operations = ledger.operation_list(run_id).await?;
        let log = ledger.log_list(run_id).await?;
        let rollback_point = history::rollback_point(&loaded)?;
        Ok(RunRecord {
            connection_id: loaded.run.connection_id.clone(),
            summary: loaded.summary(),
            steps: loaded.step_views(),
            plan: plan.map(|plan| from_json("plan", plan.view)).transpose()?,
            gap: loaded.run.gap.clone(),
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
            failure: loaded.run.failure.clone(),
            can_cancel: can_cancel(&loaded),
            can_execute: can_execute(&loaded),
            can_roll_back: can_roll_back(&loaded, rollback_point.as_ref()),
            rollback_point,
        })
    }

    /// Where rolling an environment back would lead now; absent where no snapshot is left.
    ///
    /// # Errors
    /// [`WorkflowError::Missing`] for an unknown environment, and what the server answers.
    pub async fn way_back(&self, environment_id: &str) -> Result<Option<WayBackTo>, WorkflowError> {
        let environment = self.environment(environment_id).await?;
        let client = self
            .shared
            .clients
            .client(&environment.connection_id)
            .await?;
        self.way_back_by(&environment, &client).await
    }

    /// The same from lists that the caller has read already.
    ///
    /// # Errors
    /// [`WorkflowError::Missing`] for an unknown environment.
    pub async fn way_back_among(
        &self,
        environment_id: &str,
        snapshots: &[Snapshot],
        branches: &[Branch],
        endpoints: &[Endpoint],
    ) -> Result<Option<WayBackTo>, WorkflowError> {
        let environment = self.environment(environment_id).await?;
        history::way_back(
            &self.shared.ledger,
            &environment,
            snapshots,
            branches,
            endpoints,
        )
        .await
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
        self.shared.stop.cancel();
        let tasks: Vec<JoinHandle<()>> = {
            let mut at_work = self.shared.at_work();
            at_work.drain().map(|(_, run)| run.task).collect()
        };
        let deadline = Instant::now() + self.shared.budgets.shutdown;
        for mut task in tasks {
            if tokio::time::timeout_at(deadline, &mut task).await.is_err() {
                task.abort();
            }
        }
    }

    async fn environment(&self, id: &str) -> Result<EnvironmentRow, WorkflowError> {
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
                    undoes_run: None,
                })
            }
            NewRun::Promote { target, .. } | NewRun::Refresh { target, .. } => {
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
                    undoes_run: None,
                })
            }
            NewRun::RollBack { snapshot_id, .. } => {
                let (snapshot_id, undoes_run) = match snapshot_id {
                    Some(id) => {
                        let undoes =
                            history::run_of_rollback_point(&self.shared.ledger, source, id).await?;
                        (id.clone(), undoes)
                    }
                    None => {
                        let way_back = self.way_back_by(source, client).await?;
                        let way_back = way_back.ok_or_else(|| WorkflowError::Missing {
                            what: format!("a snapshot to roll {} back to", source.name),
                        })?;
                        (way_back.snapshot_id, way_back.undoes_run)
                    }
                };
                Ok(Params {
                    source: source_ref.clone(),
                    target: source_ref,
                    target_endpoint_id: Some(source_endpoint_id.clone()),
                    source_endpoint_id,
                    snapshot_id: Some(snapshot_id),
                    undoes_run,
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

    async fn way_back_by(
        &self,
        environment: &EnvironmentRow,
        client: &Client,
    ) -> Result<Option<WayBackTo>, WorkflowError> {
        let project = environment.project_id.as_str().into();
        let (snapshots, branches, endpoints) = tokio::try_join!(
            client.snapshot_list(&project),
            client.branch_list(&project),
            client.endpoint_list(&project),
        )
        .map_err(|error| client_error("look for snapshots", error))?;
        history::way_back(
            &self.shared.ledger,
            environment,
            &snapshots,
            &branches,
            &endpoints,
        )
        .await
    }
}

impl Drop for Runs {
    fn drop(&mut self) {
        for (_, run) in self.shared.at_work().drain() {
            run.task.abort();
        }
    }
}

impl Shared {
    fn at_work(&self) -> std::sync::MutexGuard<'_, HashMap<String, AtWork>> {
        self.at_work.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn cancel_at_work(&self, run_id: &str) {
        if let Some(run) = self.at_work().get(run_id) {
            run.cancel.cancel();
        }
    }

    /// Puts a runner to work, after the one that may still be ending its turn on the same run.
    pub(crate) fn spawn(
        self: &Arc<Self>,
        run_id: &str,
        course: Course,
        client: Option<Client>,
        permit: Option<Permit>,
    ) {
        let cancel = CancellationToken::new();
        let turn = self.turns.fetch_add(1, Ordering::Relaxed);
        let (shared, id) = (Arc::clone(self), run_id.to_owned());
        let token = cancel.clone();
        // Held until the new entry stands, so that its task cannot look for it before.
        let mut at_work = self.at_work();
        let previous = at_work.remove(run_id).map(|run| run.task);
        let task = tokio::spawn(async move {
            if let Some(previous) = previous {
                let _aborted = previous.await;
            }
            runner::drive(
                Arc::clone(&shared),
                id.clone(),
                course,
                client,
                permit,
                token,
            )
            .await;
            let mut at_work = shared.at_work();
            if at_work.get(&id).is_some_and(|run| run.turn == turn) {
                at_work.remove(&id);
            }
        });
        at_work.insert(run_id.to_owned(), AtWork { turn, cancel, task });
    }

    /// Tells everyone who listens where a run is.
    pub(crate) async fn told(&self, run_id: &str) {
        match load(&self.ledger, run_id).await {
            Ok(loaded) => {
                // Nobody may be listening.
                let _heard = self.changes.send(loaded.summary());
            }
            Err(error) => tracing::warn!(run_id, %error, "a change is not told"),
        }
    }

    pub(crate) async fn step_detail(&self, run_id: &str, step: &str, detail: String) {
        {
            let mut told_at = self.told_at.lock().unwrap_or_else(PoisonError::into_inner);
            let now = Instant::now();
            match told_at.get(run_id) {
                Some(last) if now.duration_since(*last) < DETAIL_INTERVAL => return,
                _ => told_at.insert(run_id.to_owned(), now),
            };
        }
        let change = StepChange {
            detail: Some(detail),
            ..StepChange::default()
        };
        if let Err(error) = self.ledger.step_change(run_id, step, change).await {
            tracing::warn!(run_id, %error, "a detail is lost");
        }
        self.told(run_id).await;
    }

    pub(crate) async fn notice(
        &self,
        run_id: &str,
        what: &str,
        text: &str,
    ) -> Result<(), WorkflowError> {
        self.ledger
            .notice_add(NoticeRow {
                id: format!("{run_id}-{what}"),
                text: text.to_owned(),
                run_id: Some(run_id.to_owned()),
                at: self.surroundings.now(),
            })
            .await?;
        Ok(())
    }

    /// Refuses a new run while another one works on what it reads or replaces.
    async fn refuse_busy(
        &self,
        source: &EnvironmentRow,
        kind: RunKind,
        params: &Params,
    ) -> Result<(), WorkflowError> {
        for row in self.ledger.run_list_open().await? {
            let other = load_row(&self.ledger, row).await?.run;
            let elsewhere = other.connection_id != source.connection_id
                || other.project_id != source.project_id;
            if elsewhere || other.status == RunStatus::Waiting {
                continue;
            }
            let taken = &other.params.target;
            let same_name = kind == RunKind::Bootstrap && taken.name == params.target.name;
            if same_name || taken.id == params.target.id || taken.id == params.source.id {
                return Err(WorkflowError::Busy {
                    environment: taken.name.clone(),
                    run_number: other.number,
                });
            }
        }
        Ok(())
    }

    /// Refuses to execute while another run works on the target.
    async fn refuse_busy_target(
        &self,
        run_id: &str,
        run: &crate::journal::Run,
    ) -> Result<(), WorkflowError> {
        for row in self.ledger.run_list_open().await? {
            if row.id == run_id || row.target_environment != run.params.target.id {
                continue;
            }
            let other = load_row(&self.ledger, row).await?.run;
            if other.status != RunStatus::Waiting {
                return Err(WorkflowError::Busy {
                    environment: run.params.target.name.clone(),
                    run_number: other.number,
                });
            }
        }
        Ok(())
    }
}

pub(crate) fn environment_ref(row: &EnvironmentRow) -> Result<EnvironmentRef, WorkflowError> {
    Ok(EnvironmentRef {
        id: row.id.clone(),
        name: row.name.clone(),
        colour: from_text("colour", &row.colour)?,
    })
}

fn can_cancel(loaded: &Loaded) -> Possibility {
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

fn can_execute(loaded: &Loaded) -> Possibility {
    match loaded.run.status {
        RunStatus::Waiting if !loaded.run.cancel_requested => Possibility::yes(),
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

fn can_roll_back(loaded: &Loaded, point: Option<&RollbackPoint>) -> Possibility {
    if loaded.run.cut_over_at.is_none() {
        return Possibility::no("It replaced nothing.");
    }
    match loaded.run.status {
        RunStatus::Succeeded | RunStatus::Stuck if point.is_some() => Possibility::yes(),
        RunStatus::Succeeded | RunStatus::Stuck => Possibility::no("It took no rollback point."),
        _ => Possibility::no("The run has not ended."),
    }
}
