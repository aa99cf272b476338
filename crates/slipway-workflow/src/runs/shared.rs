//! What all runs share: the journal, who is at work, who listens.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use neon_api::client::Client;
use slipway_ledger::{EnvironmentRow, Ledger, NoticeRow};
use tokio::sync::broadcast;
use tokio::task::JoinHandle;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::config::{Budgets, Clients, RunsConfig, Surroundings};
use super::touches;
use crate::WorkflowError;
use crate::faults::Faults;
use crate::gate::Permit;
use crate::journal::{Params, Run, load, load_row};
use crate::model::{RunKind, RunStatus, RunSummary};
use crate::runner::{self, Course};
use crate::team::Team;

/// At most this often is a detail told for one run.
const DETAIL_INTERVAL: Duration = Duration::from_millis(250);

pub(crate) struct Shared {
    pub(crate) ledger: Ledger,
    pub(crate) clients: Arc<dyn Clients>,
    pub(crate) surroundings: Arc<dyn Surroundings>,
    pub(crate) faults: Arc<dyn Faults>,
    pub(crate) team: Arc<dyn Team>,
    pub(crate) budgets: Budgets,
    /// Slipway is shutting down.
    pub(crate) stop: CancellationToken,
    changes: broadcast::Sender<RunSummary>,
    at_work: Mutex<HashMap<String, AtWork>>,
    turns: AtomicU64,
    told_at: Mutex<HashMap<String, Instant>>,
    /// Held while it is decided whether a run may begin or execute.
    pub(super) admission: tokio::sync::Mutex<()>,
}

struct AtWork {
    /// Tells this entry from a later one of the same run.
    turn: u64,
    cancel: CancellationToken,
    task: JoinHandle<()>,
}

impl Shared {
    pub(super) fn new(config: RunsConfig) -> Self {
        let (changes, _) = broadcast::channel(1024);
        Self {
            ledger: config.ledger,
            clients: config.clients,
            surroundings: config.surroundings,
            faults: config.faults,
            team: config.team,
            budgets: config.budgets,
            stop: CancellationToken::new(),
            changes,
            at_work: Mutex::default(),
            turns: AtomicU64::new(0),
            told_at: Mutex::default(),
            admission: tokio::sync::Mutex::default(),
        }
    }

    pub(super) fn subscribe(&self) -> broadcast::Receiver<RunSummary> {
        self.changes.subscribe()
    }

    /// Stops every run between two steps, and those that would not in time where they are.
    pub(super) async fn shutdown(&self) {
        self.stop.cancel();
        let tasks: Vec<JoinHandle<()>> = {
            let mut at_work = self.at_work();
            at_work.drain().map(|(_, run)| run.task).collect()
        };
        let deadline = Instant::now() + self.budgets.shutdown;
        for mut task in tasks {
            if tokio::time::timeout_at(deadline, &mut task).await.is_err() {
                task.abort();
            }
        }
    }

    /// Stops every run where it is.
    pub(super) fn abort(&self) {
        for (_, run) in self.at_work().drain() {
            run.task.abort();
        }
    }

    fn at_work(&self) -> MutexGuard<'_, HashMap<String, AtWork>> {
        self.at_work.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn cancel_at_work(&self, run_id: &str) {
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

    /// Puts something to work that is no run, and ends with Slipway like one.
    pub(crate) fn spawn_beside(
        self: &Arc<Self>,
        key: String,
        work: impl Future<Output = ()> + Send + 'static,
    ) {
        let turn = self.turns.fetch_add(1, Ordering::Relaxed);
        let shared = Arc::clone(self);
        let mut at_work = self.at_work();
        let id = key.clone();
        let task = tokio::spawn(async move {
            work.await;
            let mut at_work = shared.at_work();
            if at_work.get(&id).is_some_and(|it| it.turn == turn) {
                at_work.remove(&id);
            }
        });
        let cancel = CancellationToken::new();
        at_work.insert(key, AtWork { turn, cancel, task });
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
        if let Err(error) = self.ledger.step_detail(run_id, step, detail).await {
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
    pub(super) async fn refuse_busy(
        &self,
        source: &EnvironmentRow,
        kind: RunKind,
        params: &Params,
    ) -> Result<(), WorkflowError> {
        for row in self.ledger.run_list_open().await? {
            // One that cannot be read stands in the way of its own project only.
            let elsewhere =
                row.connection_id != source.connection_id || row.project_id != source.project_id;
            if elsewhere {
                continue;
            }
            let other = load_row(&self.ledger, row).await?.run;
            // A rehearsal replaces nothing but its own stand-in.
            let harmless = other.kind == RunKind::Rehearsal;
            if harmless || other.status == RunStatus::Waiting {
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

    /// Refuses to execute while another run works on the target, reads it, or replaces the source. A roll back
    /// goes before those that only read.
    pub(super) async fn refuse_busy_target(
        &self,
        run_id: &str,
        run: &Run,
    ) -> Result<(), WorkflowError> {
        if run.kind == RunKind::Rehearsal {
            return Ok(());
        }
        for row in self.ledger.run_list_open().await? {
            let params = &run.params;
            let touched = [&params.target, &params.source]
                .into_iter()
                .find(|it| touches(&row, &it.id));
            let Some(touched) = touched.filter(|_| row.id != run_id) else {
                continue;
            };
            let other = load_row(&self.ledger, row).await?.run;
            let replaced = &other.params.target.id;
            let stands_in_the_way = match run.kind {
                RunKind::RollBack => *replaced == params.target.id,
                _ => touched.id == params.target.id || *replaced == params.source.id,
            };
            let at_work = other.status != RunStatus::Waiting && other.kind != RunKind::Rehearsal;
            if at_work && stands_in_the_way {
                return Err(WorkflowError::Busy {
                    environment: touched.name.clone(),
                    run_number: other.number,
                });
            }
        }
        Ok(())
    }
}
