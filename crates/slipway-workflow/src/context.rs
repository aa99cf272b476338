//! What a step has at hand: the server, the journal, time, and the wish to stop.

use std::future::Future;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::time::Duration;

use neon_api::client::{Budget, Client, ClientError, Waiting};
use neon_api::ids::{OperationId, ProjectId};
use neon_api::types::{GeneralError, Operation};
use serde::Serialize;
use serde::de::DeserializeOwned;
use slipway_ledger::{IntentWritten, LogRow, OperationRow};
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use crate::WorkflowError;
use crate::databases::Databases;
use crate::gate::Permit;
use crate::journal::{Run, from_json, load, to_json};
use crate::model::StepState;
use crate::names::Names;
use crate::runs::Shared;
use crate::steps::watch::Watch;

/// Between two questions to a server that does not answer.
const ASK_AGAIN: Duration = Duration::from_millis(300);

/// A run at work.
pub(crate) struct RunContext {
    pub(crate) shared: Arc<Shared>,
    pub(crate) run: Run,
    pub(crate) project: ProjectId,
    pub(crate) names: Names,
    client: RwLock<Client>,
    /// A person asked to cancel.
    pub(crate) cancel: CancellationToken,
    /// What the gate gave; the cut-over takes it away.
    pub(crate) permit: Mutex<Option<Permit>>,
    /// A former runner was interrupted.
    pub(crate) restarted: bool,
    /// The probe that began before a hold; the cut-over takes it away.
    watch: Mutex<Option<Watch>>,
}

/// A step at work, or being undone.
pub(crate) struct StepContext {
    pub(crate) run: Arc<RunContext>,
    pub(crate) step: &'static str,
    /// It follows the cut-over.
    past_cut_over: bool,
    /// Neither a cancel nor a shutdown interrupts it.
    uninterrupted: AtomicBool,
}

impl RunContext {
    pub(crate) fn new(
        shared: Arc<Shared>,
        run: Run,
        client: Client,
        cancel: CancellationToken,
        permit: Option<Permit>,
        restarted: bool,
    ) -> Self {
        Self {
            project: ProjectId::from(run.project_id.as_str()),
            names: Names::new(&run.id, run.number),
            shared,
            run,
            client: RwLock::new(client),
            cancel,
            permit: Mutex::new(permit),
            restarted,
            watch: Mutex::new(None),
        }
    }

    pub(crate) fn keep_watch(&self, watch: Watch) {
        *self.watch.lock().unwrap_or_else(PoisonError::into_inner) = Some(watch);
    }

    pub(crate) fn take_watch(&self) -> Option<Watch> {
        let mut watch = self.watch.lock().unwrap_or_else(PoisonError::into_inner);
        watch.take()
    }

    fn client(&self) -> Client {
        self.client
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// The server does not answer: it is asked for anew, because one that was started again may be
    /// at another address, and one on this computer is started by that.
    pub(crate) async fn find_server_again(&self) {
        let found = tokio::select! {
            () = self.shared.stop.cancelled() => return,
            found = self.shared.clients.client(&self.run.connection_id) => found,
        };
        match found {
            Ok(client) => {
                *self.client.write().unwrap_or_else(PoisonError::into_inner) = client;
            }
            Err(error) => {
                tracing::warn!(run = self.run.number, %error, "the server was not found again");
            }
        }
    }

    /// Appends a line to the run's log. A log that cannot be written stops nothing.
    pub(crate) async fn log(&self, text: impl Into<String>) {
        let line = LogRow {
            at: self.shared.surroundings.now(),
            text: text.into(),
        };
        tracing::info!(run = self.run.number, "{}", line.text);
        if let Err(error) = self.shared.ledger.log_append(&self.run.id, line).await {
            tracing::warn!(run = self.run.number, %error, "a line of the log is lost");
        }
    }
}

impl StepContext {
    /// `uninterrupted` for steps after the cut-over and for undoing.
    pub(crate) fn new(run: Arc<RunContext>, step: &'static str, uninterrupted: bool) -> Self {
        Self {
            past_cut_over: run.run.cut_over_at.is_some() || uninterrupted,
            run,
            step,
            uninterrupted: AtomicBool::new(uninterrupted),
        }
    }

    /// There is no way back but by another run.
    pub(crate) fn past_cut_over(&self) -> bool {
        self.past_cut_over
    }

    fn is_uninterrupted(&self) -> bool {
        self.uninterrupted.load(Ordering::Acquire)
    }

    /// Whoever looks at the run sees when one of its calls waits.
    pub(crate) fn client(&self) -> Client {
        let (shared, run, step) = (
            Arc::clone(&self.run.shared),
            self.run.run.id.clone(),
            self.step,
        );
        self.run.client().telling(move |waiting| {
            let (shared, run, text) = (Arc::clone(&shared), run.clone(), waits_in_words(waiting));
            tokio::spawn(async move { shared.step_detail(&run, step, text).await });
        })
    }

    pub(crate) fn project(&self) -> &ProjectId {
        &self.run.project
    }

    pub(crate) fn names(&self) -> &Names {
        &self.run.names
    }

    pub(crate) async fn log(&self, text: impl Into<String>) {
        self.run.log(text).await;
    }

    /// Tells what the step does now.
    pub(crate) async fn progress(&self, detail: impl Into<String>) {
        let shared = &self.run.shared;
        shared
            .step_detail(&self.run.run.id, self.step, detail.into())
            .await;
    }

    /// Writes down what is about to be done.
    pub(crate) async fn intent(&self, intent: &impl Serialize) -> Result<(), WorkflowError> {
        self.write_intent(intent, false).await
    }

    /// The same, unless a cancel came first: from here on, none is taken.
    pub(crate) async fn intent_of_no_return(
        &self,
        intent: &impl Serialize,
    ) -> Result<(), WorkflowError> {
        self.write_intent(intent, true).await?;
        self.uninterrupted.store(true, Ordering::Release);
        Ok(())
    }

    async fn write_intent(
        &self,
        intent: &impl Serialize,
        unless_cancelled: bool,
    ) -> Result<(), WorkflowError> {
        let intent = to_json(intent)?;
        let told = intent.clone();
        let ledger = &self.run.shared.ledger;
        match ledger
            .step_intent(&self.run.run.id, self.step, intent, unless_cancelled)
            .await?
        {
            IntentWritten::Written => {}
            IntentWritten::CancelRequested => return Err(WorkflowError::Cancelled),
        }
        let run = &self.run.run;
        if let Some(step) = run.step_written(self.step, StepState::Running, Some(&told), None) {
            self.run.shared.team.wrote(step).await;
        }
        Ok(())
    }

    /// What an earlier step left in the journal; an error when it left nothing.
    pub(crate) async fn result_of<T: DeserializeOwned>(
        &self,
        step: &str,
    ) -> Result<T, WorkflowError> {
        let result = self.result_of_if_any(step).await?;
        result.ok_or_else(|| WorkflowError::Missing {
            what: format!("the result of the step {step}"),
        })
    }

    /// The same; absent when it left nothing, as a step that was skipped.
    pub(crate) async fn result_of_if_any<T: DeserializeOwned>(
        &self,
        step: &str,
    ) -> Result<Option<T>, WorkflowError> {
        let loaded = load(&self.run.shared.ledger, &self.run.run.id).await?;
        let result = loaded.record(step).and_then(|record| record.result.clone());
        result
            .map(|result| from_json(&format!("result of {step}"), result))
            .transpose()
    }

    /// Fails when the run shall stop. Called where nothing is under way.
    pub(crate) fn checkpoint(&self) -> Result<(), WorkflowError> {
        if self.is_uninterrupted() {
            return Ok(());
        }
        if self.run.cancel.is_cancelled() {
            return Err(WorkflowError::Cancelled);
        }
        if self.run.shared.stop.is_cancelled() {
            return Err(WorkflowError::ShuttingDown);
        }
        Ok(())
    }

    /// Waits for something that changes nothing, but not longer than the run goes on.
    pub(crate) async fn unless_stopped<T>(
        &self,
        work: impl Future<Output = Result<T, WorkflowError>>,
    ) -> Result<T, WorkflowError> {
        if self.is_uninterrupted() {
            return work.await;
        }
        tokio::select! {
            biased;
            () = self.run.cancel.cancelled() => Err(WorkflowError::Cancelled),
            () = self.run.shared.stop.cancelled() => Err(WorkflowError::ShuttingDown),
            done = work => done,
        }
    }

    /// Now, on a clock that never goes back.
    pub(crate) fn instant(&self) -> Instant {
        self.run.shared.surroundings.instant()
    }

    /// Since then.
    pub(crate) fn elapsed(&self, since: Instant) -> Duration {
        self.instant().saturating_duration_since(since)
    }

    pub(crate) fn databases(&self) -> &dyn Databases {
        self.run.shared.surroundings.databases()
    }

    pub(crate) async fn pause(&self, duration: Duration) -> Result<(), WorkflowError> {
        let sleep = async {
            self.run.shared.surroundings.sleep(duration).await;
            Ok(())
        };
        self.unless_stopped(sleep).await
    }

    /// Waits until the server has ended its operations well, and keeps a record of them.
    pub(crate) async fn operations_wait(
        &self,
        action: &str,
        operations: &[Operation],
    ) -> Result<(), WorkflowError> {
        if operations.is_empty() {
            return Ok(());
        }
        self.keep_operations(operations).await;
        let ids: Vec<OperationId> = operations.iter().map(|it| it.id.clone()).collect();
        let budget = Budget {
            total: self.run.shared.budgets.operations,
        };
        let mut last_answer = self.instant();
        loop {
            match self.operations_watch(action, &ids, budget).await {
                // The operations go on while nobody answers.
                Err(
                    error @ (WorkflowError::Unreachable { .. } | WorkflowError::NoAnswer { .. }),
                ) => {
                    if self.elapsed(last_answer) >= self.run.shared.budgets.reconnect {
                        return Err(error);
                    }
                    self.progress(format!("{error}; asking again")).await;
                    self.pause(ASK_AGAIN).await?;
                    self.run.find_server_again().await;
                    let first = ids.first().cloned();
                    if let Some(first) = first
                        && self
                            .client()
                            .operation_get(self.project(), &first)
                            .await
                            .is_ok()
                    {
                        last_answer = self.instant();
                    }
                }
                ended => return ended,
            }
        }
    }

    async fn operations_watch(
        &self,
        action: &str,
        ids: &[OperationId],
        budget: Budget,
    ) -> Result<(), WorkflowError> {
        let (seen, mut sightings) = tokio::sync::mpsc::unbounded_channel::<Vec<Operation>>();
        let client = self.client();
        let waiting = client.operations_wait(self.project(), ids, budget, move |operations| {
            let _unheard = seen.send(operations.to_vec());
        });
        let recording = async {
            while let Some(operations) = sightings.recv().await {
                // How they ended is kept below.
                if !operations.iter().all(|it| it.status.ended()) {
                    self.keep_operations(&operations).await;
                }
            }
        };
        let both = async {
            let (ended, ()) = tokio::join!(waiting, recording);
            ended.map_err(|error| client_error(action, error))
        };
        let ended = self.unless_stopped(both).await;
        if let Ok(operations) = &ended {
            self.keep_operations(operations).await;
        }
        ended.map(drop)
    }

    /// Waits until the project has no operation at work, whoever started it. Gives how many are listed.
    pub(crate) async fn operations_quiet(&self, budget: Duration) -> Result<usize, WorkflowError> {
        let deadline = self.instant() + budget;
        loop {
            let operations = self
                .client()
                .operation_list(self.project())
                .await
                .map_err(|error| client_error("list operations", error))?;
            let Some(busy) = operations.iter().find(|it| !it.status.ended()) else {
                return Ok(operations.len());
            };
            if self.instant() >= deadline {
                return Err(WorkflowError::Operation {
                    action: "finish what it was doing".to_owned(),
                    reason: format!(
                        "its operation {} is still at work after {} s",
                        busy.action,
                        budget.as_secs()
                    ),
                });
            }
            self.progress(format!(
                "waiting for the server's operation {}",
                busy.action
            ))
            .await;
            self.pause(Duration::from_millis(100)).await?;
        }
    }

    async fn keep_operations(&self, operations: &[Operation]) {
        let rows = operations
            .iter()
            .map(|operation| OperationRow {
                id: operation.id.as_str().to_owned(),
                action: operation.action.clone(),
                status: to_json(&operation.status)
                    .ok()
                    .and_then(|status| status.as_str().map(str::to_owned))
                    .unwrap_or_default(),
                took_ms: operation.total_duration_ms,
                error: operation.error.clone(),
            })
            .collect();
        let kept = self
            .run
            .shared
            .ledger
            .operations_put(&self.run.run.id, rows)
            .await;
        if let Err(error) = kept {
            tracing::warn!(run = self.run.run.number, %error, "operations are not on record");
        }
    }

    /// Takes what the gate gave.
    pub(crate) fn take_permit(&self) -> Option<Permit> {
        self.run
            .permit
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
    }
}

/// "the server is busy (423); asking again, for 55 s more at most".
fn waits_in_words(waiting: &Waiting) -> String {
    let why = match waiting.status {
        423 => "the server is at work on the project",
        429 => "the server takes no more calls for now",
        _ => "the server is busy",
    };
    let left = waiting.budget.saturating_sub(waiting.waited);
    format!(
        "{why} ({}); asking again, for {} s more at most",
        waiting.status,
        left.as_secs()
    )
}

/// A failure of the client in the workflow's words. `action` is a bare verb phrase, such as "take
/// the snapshot".
pub(crate) fn client_error(action: &str, error: ClientError) -> WorkflowError {
    match error {
        ClientError::Unreachable { .. } => WorkflowError::Unreachable {
            source: Box::new(error),
        },
        ClientError::Unauthorized { .. } => WorkflowError::Unauthorized,
        _ if error.outcome_unknown() => WorkflowError::NoAnswer {
            source: Box::new(error),
        },
        ClientError::Api { status, error, .. } => WorkflowError::Refused {
            action: action.to_owned(),
            status,
            message: refusal_in_words(&error),
            code: error.code,
            remove_first: Vec::new(),
        },
        ClientError::OperationFailed { operation } => WorkflowError::Operation {
            action: action.to_owned(),
            reason: operation
                .error
                .unwrap_or_else(|| format!("its operation {} gives no reason", operation.action)),
        },
        unfinished @ ClientError::OperationsUnfinished { .. } => WorkflowError::Operation {
            action: action.to_owned(),
            reason: unfinished.to_string(),
        },
        other => WorkflowError::Unexpected {
            what: action.to_owned(),
            source: Box::new(other),
        },
    }
}

/// The server's words, with the id by which its makers find the call again.
fn refusal_in_words(error: &GeneralError) -> String {
    let words = match error.message.is_empty() {
        true => &error.code,
        false => &error.message,
    };
    match &error.request_id {
        Some(id) => format!("{words} (request {id})"),
        None => words.clone(),
    }
}
