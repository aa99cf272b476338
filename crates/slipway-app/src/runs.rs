//! Runs, as the window asks for them. What a run does is in `slipway-workflow`.

use std::{collections::HashMap, sync::Arc};

use chrono::{DateTime, Utc};
use futures_util::future::BoxFuture;
use neon_api::{client::Client, ids::BranchId};
use serde::Deserialize;
use slipway_ledger::{EnvironmentRow, Ledger};
use slipway_workflow::{Budgets, Clients, NewRun, Runs, RunsConfig, Surroundings, WorkflowError};
use tokio::sync::broadcast::{self, error::RecvError};

use crate::{
    App, AppConfig,
    branches::gone,
    config::{Clock, NewId},
    connections::Connections,
    environments::taken,
    errors::Told,
    ipc::{
        Changed, CurrentProject, EarlierState, EarlierStateKind, Failure, FailureCode, RollBackTo,
        RunDetail, RunRequest, RunStatus, RunSummary, WayBack,
    },
    names::{ENVIRONMENT_NAME_MAX, name, same_name},
    pipeline::{View, ended},
    teams::{Teams, TeamsOfRuns},
};

/// Speaks to servers for the runs.
struct ClientsOfRuns(Arc<Connections>);

impl Clients for ClientsOfRuns {
    fn client<'a>(
        &'a self,
        connection_id: &'a str,
    ) -> BoxFuture<'a, Result<Client, WorkflowError>> {
        Box::pin(async move {
            let client = self.0.client(connection_id).await;
            client.map_err(|error| match error.code {
                Some(FailureCode::Unauthorized) => WorkflowError::Unauthorized,
                _ => WorkflowError::Unreachable {
                    source: Box::new(error),
                },
            })
        })
    }
}

struct SurroundingsOfRuns {
    clock: Clock,
    new_id: NewId,
}

impl Surroundings for SurroundingsOfRuns {
    fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    fn new_id(&self) -> String {
        (self.new_id)()
    }
}

/// The runs of a data directory. What they tell goes on to `changes`.
pub(crate) fn open(
    config: &AppConfig,
    ledger: &Ledger,
    connections: &Arc<Connections>,
    teams: &Arc<Teams>,
    changes: broadcast::Sender<Changed>,
) -> Runs {
    let runs = Runs::new(RunsConfig {
        ledger: ledger.clone(),
        clients: Arc::new(ClientsOfRuns(connections.clone())),
        surroundings: Arc::new(SurroundingsOfRuns {
            clock: config.clock.clone(),
            new_id: config.new_id.clone(),
        }),
        faults: Arc::clone(&config.faults),
        team: Arc::new(TeamsOfRuns(Arc::clone(teams))),
        budgets: Budgets::default(),
    });
    tokio::spawn(pass_on(runs.subscribe(), changes));
    runs
}

/// Ends when the runs are dropped.
async fn pass_on(mut told: broadcast::Receiver<RunSummary>, changes: broadcast::Sender<Changed>) {
    let mut known: HashMap<String, (RunStatus, bool)> = HashMap::new();
    let send = |change| {
        let _nobody_listens = changes.send(change);
    };
    loop {
        let summary = match told.recv().await {
            Ok(summary) => summary,
            Err(RecvError::Lagged(_)) => {
                send(Changed::Overview);
                continue;
            }
            Err(RecvError::Closed) => return,
        };
        let now = (summary.status, summary.cut_over_passed);
        let project_id = summary.project_id.clone();
        let before = if ended(summary.status) {
            known.remove(&summary.id)
        } else {
            known.insert(summary.id.clone(), now)
        };
        send(Changed::Run { summary });
        if before != Some(now) {
            send(Changed::Pipeline { project_id });
            // Recovery leaves a notice when a run has ended.
            send(Changed::Overview);
        }
    }
}

impl App {
    /// Takes up what the last process left.
    pub(crate) async fn recover(&self) {
        if let Err(error) = self.inner.runs.recover().await {
            tracing::error!(%error, "runs were not recovered");
            let text = format!("Runs that were interrupted were not taken up: {error}.");
            self.notice(text, None).await;
        }
        let app = self.clone();
        tokio::spawn(async move { app.unfinished_project_remove().await });
    }

    /// Stops every run between two steps, as far as that takes no longer than some seconds. The
    /// next start takes them up.
    pub async fn shutdown(&self) {
        self.inner.runs.shutdown().await;
    }

    /// Begins a run. A bootstrap goes to its end, the others stop with a plan.
    ///
    /// # Errors
    /// `BadInput`, `Busy`, `Unreachable`, `Unauthorized`; nothing was begun then.
    pub async fn run_prepare(&self, request: RunRequest) -> Result<RunSummary, Failure> {
        self.unlocked("The run was not begun.")?;
        self.hear_team().await?;
        let (told, new) = match request {
            RunRequest::Bootstrap {
                source,
                name,
                colour,
            } => (
                "The new environment was not made.",
                NewRun::Bootstrap {
                    name: self.new_environment_name(&name).await?,
                    source,
                    colour,
                },
            ),
            RunRequest::Promote { source, target } => {
                let told = "The promote was not begun.";
                self.drawn_before(told, &source, &target).await?;
                (told, NewRun::Promote { source, target })
            }
            RunRequest::Refresh { source, target } => {
                let told = "The refresh was not begun.";
                self.drawn_before(told, &target, &source).await?;
                (told, NewRun::Refresh { source, target })
            }
            RunRequest::Rehearsal { source, target } => {
                let told = "The rehearsal was not begun.";
                self.drawn_before(told, &source, &target).await?;
                (told, NewRun::Rehearsal { source, target })
            }
            RunRequest::RollBack { target, to } => {
                let told = "The roll back was not begun.";
                let to = match to {
                    Some(to) if to.kind == EarlierStateKind::Snapshot => {
                        Some(self.own_snapshot(told, &target, to).await?)
                    }
                    // What is suggested, and whether a backup is one of its own, is found where the run begins.
                    other => other,
                };
                (told, NewRun::RollBack { target, to })
            }
        };
        let runs = &self.inner.runs;
        let id = runs.begin(new).await.told(told)?;
        runs.summary(&id).await.told("The run was not read.")
    }

    /// Carries a plan out, if the gate lets it pass.
    ///
    /// # Errors
    /// `PlanChanged`, `NameMismatch`, `Busy`; the run goes on waiting then.
    pub async fn run_execute(
        &self,
        run_id: &str,
        plan_digest: &str,
        typed_name: Option<&str>,
    ) -> Result<(), Failure> {
        self.unlocked("The plan was not carried out.")?;
        self.inner
            .runs
            .execute(run_id, plan_digest, typed_name)
            .await
            .told("The plan was not carried out.")
    }

    /// Cancels a run: what it did is undone.
    ///
    /// # Errors
    /// From the cut-over on.
    pub async fn run_cancel(&self, run_id: &str) -> Result<(), Failure> {
        self.inner
            .runs
            .cancel(run_id)
            .await
            .told("The run was not cancelled.")
    }

    /// The runs of the current project, newest first; none when no project is open.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    pub async fn run_list(&self) -> Result<Vec<RunSummary>, Failure> {
        let Some(project) = self.current().await? else {
            return Ok(Vec::new());
        };
        let (connection, id) = (&project.connection_id, &project.project_id);
        let own = self.inner.runs.list(connection, id).await;
        let mut runs = own.told("The runs were not listed.")?;
        let others = self.runs_of_others(connection, id);
        let is_here = |other: &RunSummary| runs.iter().any(|run| run.id == other.id);
        let others: Vec<RunSummary> = others.into_iter().filter(|it| !is_here(it)).collect();
        runs.extend(others);
        runs.sort_by_key(|run| std::cmp::Reverse(run.started_at));
        Ok(runs)
    }

    /// One run, whole.
    ///
    /// # Errors
    /// When there is no such run.
    pub async fn run_get(&self, run_id: &str) -> Result<RunDetail, Failure> {
        match self.inner.runs.detail(run_id).await {
            Ok(detail) => Ok(detail),
            Err(error) => match self.run_of_other(run_id).await {
                Some(detail) => Ok(detail),
                None => Err(error).told("The run was not read."),
            },
        }
    }

    /// A promote goes towards production, which is drawn last, and a refresh away from it: what a
    /// person is asked before differs.
    async fn drawn_before(&self, told: &str, before: &str, after: &str) -> Result<(), Failure> {
        let project = self.current_required().await?;
        let rows = self
            .environment_rows(&project.connection_id, &project.project_id)
            .await?;
        let drawn = |id: &str| rows.iter().position(|row| row.id == id);
        let (Some(first), Some(second)) = (drawn(before), drawn(after)) else {
            // What is wrong with them is found where the run begins.
            return Ok(());
        };
        if first <= second {
            return Ok(());
        }
        let name = |at: usize| rows.get(at).map_or("", |row| row.name.as_str());
        Err(Failure::bad_input(told)
            .because(format!(
                "{} stands before {} in the pipeline",
                name(second),
                name(first)
            ))
            .next("Promote goes towards production and Refresh away from it: choose the other one, or change the order. Nothing was changed."))
    }

    /// The name of an environment that is to be made in the current project.
    async fn new_environment_name(&self, typed: &str) -> Result<String, Failure> {
        let name = name("The environment's name", typed, ENVIRONMENT_NAME_MAX)?;
        let project = self.current_required().await?;
        let rows = self
            .environment_rows(&project.connection_id, &project.project_id)
            .await?;
        match rows.iter().find(|row| same_name(&row.name, &name)) {
            Some(clash) => Err(taken(clash)),
            None => Ok(name),
        }
    }

    /// A snapshot that an environment can be rolled back to: there, and not another environment's.
    async fn own_snapshot(
        &self,
        told: &str,
        environment_id: &str,
        to: RollBackTo,
    ) -> Result<RollBackTo, Failure> {
        let view = self.view().await?;
        let row = view.row(environment_id)?;
        let snapshots = &view.state.snapshots;
        let snapshot = snapshots.iter().find(|it| it.id.as_str() == to.id);
        let snapshot = snapshot.ok_or_else(|| gone("snapshot"))?;
        match view.snapshot_environment(snapshot) {
            Some(other) if other.id != row.id => Err(Failure::bad_input(told)
                .because(format!(
                    "the snapshot {} was taken of {}, not of {}",
                    snapshot.name, other.name, row.name
                ))
                .next("Choose a snapshot of its own. Nothing was changed.")),
            _ => Ok(to),
        }
    }

    /// Every earlier state that an environment of the current project can be rolled back to, newest
    /// first.
    ///
    /// # Errors
    /// When there is no such environment, or its server does not answer.
    pub async fn environment_ways_back(&self, id: &str) -> Result<Vec<EarlierState>, Failure> {
        let runs = &self.inner.runs;
        runs.ways_back(id)
            .await
            .told("The states to go back to were not listed.")
    }

    /// Where rolling an environment back would lead.
    pub(crate) async fn way_back(
        &self,
        view: &View,
        row: &EnvironmentRow,
    ) -> Result<Option<WayBack>, Failure> {
        let state = &view.state;
        let found = self
            .inner
            .runs
            .way_back_among(&row.id, &state.snapshots, &state.branches, &state.endpoints)
            .await
            .told("The way back was not found.")?;
        // A branch that was made from another environment's snapshot has no way back there.
        let found = found.filter(|found| {
            let snapshot = state.snapshots.iter().find(|it| it.id == found.snapshot_id);
            snapshot
                .and_then(|snapshot| view.snapshot_environment(snapshot))
                .is_some_and(|taken_of| taken_of.id == row.id)
        });
        Ok(found.map(|found| WayBack {
            snapshot_id: found.snapshot_id.to_string(),
            snapshot_name: found.snapshot_name,
            taken_at: found.taken_at,
        }))
    }

    /// The branches of an environment that runs replaced, newest first.
    pub(crate) async fn replaced_branches(
        &self,
        project: &CurrentProject,
        environment_id: &str,
    ) -> Result<Vec<BranchId>, Failure> {
        /// What a cut-over leaves in the ledger, as far as it matters here.
        #[derive(Deserialize)]
        struct CutOver {
            environment_id: String,
            replaced_branch_id: String,
        }
        let events = self
            .inner
            .ledger
            .event_list(&project.connection_id, &project.project_id)
            .await
            .told("The history was not read.")?;
        Ok(events
            .into_iter()
            .rev()
            .filter(|event| event.kind == "cut_over")
            .filter_map(|event| serde_json::from_value::<CutOver>(event.body).ok())
            .filter(|cut_over| cut_over.environment_id == environment_id)
            .map(|cut_over| BranchId::from(cut_over.replaced_branch_id))
            .collect())
    }
}
