//! The drop test: the sessions of an environment are ended on request, as a cut-over ends them, so that
//! people see whether their clients connect again. No data changes.

use std::time::Duration;

use chrono::{DateTime, Utc};
use neon_api::client::{Budget, Client, ConnectionUriQuery};
use neon_api::ids::{BranchId, EndpointId, OperationId, ProjectId};
use neon_api::slipway::{HoldRequest, Newcomers};
use neon_api::types::Endpoint;
use serde::{Deserialize, Serialize};
use serde_json::json;
use slipway_inspect::{ConnectOptions, Session, client_sessions, connect};
use slipway_keychain::Secret;
use slipway_ledger::{EnvironmentRow, NewEvent};
use tokio::time::{Instant, sleep, timeout};
use tokio_util::task::AbortOnDropHandle;
use ts_rs::TS;

use crate::WorkflowError;
use crate::context::client_error;
use crate::runs::Runs;

/// The sessions of an environment are about to be ended on request.
pub(crate) const DROP_TEST_BEGAN: &str = "drop_test_began";
/// They were, or it failed.
pub(crate) const DROP_TEST_ENDED: &str = "drop_test_ended";

/// A hold that is not lifted, because Slipway ended, ends by itself after so many seconds.
const SECONDS: u32 = 10;
/// For the operations of a restart.
const RESTART_PATIENCE: Duration = Duration::from_secs(300);
/// For a client to get through again.
const RECONNECT_PATIENCE: Duration = Duration::from_secs(60);
/// An open connection that does not answer for so long is gone.
const ANSWER_PATIENCE: Duration = Duration::from_secs(5);
const BETWEEN_QUERIES: Duration = Duration::from_millis(5);
const BETWEEN_ATTEMPTS: Duration = Duration::from_millis(20);

/// How sessions are ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
#[serde(rename_all = "snake_case")]
pub enum DropWay {
    /// The server holds the endpoint and lifts that at once; newcomers wait in between.
    Hold,
    /// The compute is restarted; newcomers may be refused for a while.
    Restart,
}

/// What a drop test would do, shown before it is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct DropTestPreview {
    /// How.
    pub way: DropWay,
    /// What happens to clients, a sentence each.
    pub sentences: Vec<String>,
    /// The name that has to be typed; absent where the environment is not production.
    pub typed_name: Option<String>,
}

/// What came of a drop test.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct DropTest {
    /// How.
    pub way: DropWay,
    /// When it began.
    pub at: DateTime<Utc>,
    /// Sessions of others that were ended; absent where nobody could count them.
    pub sessions_ended: Option<u32>,
    /// Milliseconds without an answer for a client that connected again at once; absent where none could
    /// be connected before or afterwards.
    pub gap_ms: Option<f64>,
}

impl Runs {
    /// What ending the sessions of an environment would do. Nothing is done.
    ///
    /// # Errors
    /// [`WorkflowError::Missing`] for an unknown environment, and what the server answers.
    pub async fn drop_test_preview(
        &self,
        environment_id: &str,
    ) -> Result<DropTestPreview, WorkflowError> {
        let environment = self.environment(environment_id).await?;
        let client = self.client_for(&environment).await?;
        let way = way(&client).await?;
        Ok(DropTestPreview {
            way,
            sentences: sentences(&environment.name, way),
            typed_name: typed_name(&environment).map(str::to_owned),
        })
    }

    /// Ends the sessions of an environment once and lets clients connect again. Both its beginning and
    /// its end are events of the ledger. Should Slipway end in the middle, a hold ends by itself within
    /// 10 s, and a restart is ended by the server.
    ///
    /// # Errors
    /// [`WorkflowError::NameMismatch`] where production's name was not typed, [`WorkflowError::Busy`]
    /// while a run is at work on it, [`WorkflowError::BadInput`] for a disabled endpoint, and what the
    /// server answers.
    pub async fn drop_test(
        &self,
        environment_id: &str,
        typed: Option<&str>,
    ) -> Result<DropTest, WorkflowError> {
        let environment = self.environment(environment_id).await?;
        if let Some(expected) = typed_name(&environment)
            && typed != Some(expected)
        {
            return Err(WorkflowError::NameMismatch {
                expected: expected.to_owned(),
            });
        }
        if let Some(run_number) = self.at_work_on(&environment).await? {
            return Err(WorkflowError::Busy {
                environment: environment.name,
                run_number,
            });
        }
        let client = self.client_for(&environment).await?;
        let target = Target::look_up(&client, &environment).await?;
        let way = way(&client).await?;
        let (test_id, at) = {
            let surroundings = &self.shared.surroundings;
            (surroundings.new_id(), surroundings.now())
        };
        let begun = json!({
            "environment_id": environment.id,
            "test_id": test_id,
            "way": way,
        });
        self.drop_test_event(&environment, DROP_TEST_BEGAN, begun)
            .await?;
        let dropped = target.drop_sessions(&client, way, &test_id).await;
        let ended = match &dropped {
            // Whole microseconds: events hold no fractions.
            Ok(seen) => json!({
                "environment_id": environment.id,
                "test_id": test_id,
                "way": way,
                "sessions_ended": seen.sessions_ended,
                "gap_us": seen.gap.and_then(|gap| i64::try_from(gap.as_micros()).ok()),
            }),
            Err(error) => json!({
                "environment_id": environment.id,
                "test_id": test_id,
                "way": way,
                "error": error.to_string(),
            }),
        };
        self.drop_test_event(&environment, DROP_TEST_ENDED, ended)
            .await?;
        let seen = dropped?;
        tracing::info!(environment = environment.name, ?way, "drop test");
        Ok(DropTest {
            way,
            at,
            sessions_ended: seen.sessions_ended,
            gap_ms: seen.gap.map(|gap| gap.as_secs_f64() * 1000.0),
        })
    }

    async fn client_for(&self, environment: &EnvironmentRow) -> Result<Client, WorkflowError> {
        let clients = &self.shared.clients;
        clients.client(&environment.connection_id).await
    }

    async fn drop_test_event(
        &self,
        environment: &EnvironmentRow,
        kind: &str,
        body: serde_json::Value,
    ) -> Result<(), WorkflowError> {
        self.shared
            .ledger
            .event_append(NewEvent {
                at: self.shared.surroundings.now(),
                kind: kind.to_owned(),
                connection_id: environment.connection_id.clone(),
                project_id: environment.project_id.clone(),
                run_id: None,
                body,
            })
            .await?;
        Ok(())
    }
}

fn typed_name(environment: &EnvironmentRow) -> Option<&str> {
    environment.production.then_some(environment.name.as_str())
}

async fn way(client: &Client) -> Result<DropWay, WorkflowError> {
    let capabilities = client
        .slipway_capabilities()
        .await
        .map_err(|error| client_error("ask what the server can do", error))?;
    Ok(match capabilities.is_some_and(|it| it.hold) {
        true => DropWay::Hold,
        false => DropWay::Restart,
    })
}

fn sentences(name: &str, way: DropWay) -> Vec<String> {
    vec![
        format!(
            "Every open connection to {name} ends. Open transactions are rolled back; of a commit that was sent and not answered nobody knows whether it counts."
        ),
        match way {
            DropWay::Hold => "New connections wait for some milliseconds and then get through. The server is not restarted.",
            DropWay::Restart => "This server cannot keep new connections waiting, so its compute is restarted: for some seconds connections may fail, and its caches are empty afterwards.",
        }
        .to_owned(),
        "Nothing that was committed changes. A cut-over does the same to clients, so those that do not come back by themselves now will not come back then.".to_owned(),
    ]
}

/// What is reached, as its server has it now.
struct Target {
    project: ProjectId,
    name: String,
    endpoint: Endpoint,
}

#[derive(Clone, Copy)]
struct Seen {
    sessions_ended: Option<u32>,
    gap: Option<Duration>,
}

impl Target {
    async fn look_up(client: &Client, environment: &EnvironmentRow) -> Result<Self, WorkflowError> {
        let project = ProjectId::from(environment.project_id.as_str());
        let id = EndpointId::from(environment.endpoint_id.as_str());
        let endpoint = match client.endpoint_get(&project, &id).await {
            Ok(endpoint) => endpoint,
            Err(error) if error.is_not_found() => {
                return Err(WorkflowError::Missing {
                    what: format!("the endpoint {id} of {}", environment.name),
                });
            }
            Err(error) => return Err(client_error("look up the endpoint", error)),
        };
        if endpoint.disabled {
            return Err(WorkflowError::BadInput {
                what: environment.name.clone(),
                reason: "its endpoint is disabled, so nobody is connected".to_owned(),
            });
        }
        Ok(Self {
            project,
            name: environment.name.clone(),
            endpoint,
        })
    }

    async fn drop_sessions(
        &self,
        client: &Client,
        way: DropWay,
        test_id: &str,
    ) -> Result<Seen, WorkflowError> {
        let probe = match self.first_session(client).await {
            Ok(found) => found,
            Err(error) => {
                tracing::info!(environment = self.name, %error, "nobody watches the drop test");
                None
            }
        };
        let open = match (&probe, way) {
            (Some((_, session)), DropWay::Restart) => client_sessions(session).await.ok(),
            _ => None,
        };
        let is_watched = probe.is_some();
        let watching = probe.map(|(uri, session)| {
            AbortOnDropHandle::new(tokio::spawn(async move {
                timeout(RECONNECT_PATIENCE, gap(&uri, session)).await.ok()
            }))
        });
        let sessions_ended = match way {
            DropWay::Hold => {
                let ended = self.hold_and_lift(client, test_id).await?;
                // One of them watched.
                let of_others = ended.saturating_sub(usize::from(is_watched));
                u32::try_from(of_others).ok()
            }
            DropWay::Restart => {
                self.restart(client).await?;
                open.and_then(|open| u32::try_from(open).ok())
            }
        };
        let gap = match watching {
            Some(watching) => watching.await.ok().flatten(),
            None => None,
        };
        Ok(Seen {
            sessions_ended,
            gap,
        })
    }

    /// How many sessions that ended.
    async fn hold_and_lift(&self, client: &Client, test_id: &str) -> Result<usize, WorkflowError> {
        let request = HoldRequest {
            owner: format!("Slipway drop test {test_id}"),
            seconds: SECONDS,
            newcomers: Newcomers::Wait,
        };
        let hold = client
            .slipway_hold_create(&self.project, &self.endpoint.id, &request)
            .await
            .map_err(|error| client_error("end the sessions", error))?;
        match client.slipway_hold_lift(&hold.id).await {
            Err(error) if !error.is_not_found() => {
                Err(client_error("let clients connect again at once", error))
            }
            _ => Ok(hold.sessions_ended),
        }
    }

    async fn restart(&self, client: &Client) -> Result<(), WorkflowError> {
        const ACTION: &str = "restart the compute";
        let answer = client
            .endpoint_restart(&self.project, &self.endpoint.id)
            .await
            .map_err(|error| client_error(ACTION, error))?;
        let ids: Vec<OperationId> = answer.operations.iter().map(|it| it.id.clone()).collect();
        let budget = Budget {
            total: RESTART_PATIENCE,
        };
        client
            .operations_wait(&self.project, &ids, budget, |_| {})
            .await
            .map_err(|error| client_error(ACTION, error))?;
        Ok(())
    }

    /// A session on the first database, as its owner; absent where there is no database.
    async fn first_session(
        &self,
        client: &Client,
    ) -> Result<Option<(Secret, Session)>, WorkflowError> {
        let branch: &BranchId = &self.endpoint.branch_id;
        let databases = client
            .database_list(&self.project, branch)
            .await
            .map_err(|error| client_error("list databases", error))?;
        let Some(database) = databases.into_iter().next() else {
            return Ok(None);
        };
        let query = ConnectionUriQuery {
            branch_id: Some(branch.clone()),
            endpoint_id: Some(self.endpoint.id.clone()),
            database_name: database.name,
            role_name: database.owner_name,
            pooled: false,
        };
        let uri = client
            .connection_uri(&self.project, &query)
            .await
            .map_err(|error| client_error("get the connection string", error))?;
        let session = connect(&uri, &ConnectOptions::default())
            .await
            .map_err(|error| WorkflowError::Inspect {
                what: self.name.clone(),
                source: Box::new(error),
            })?;
        Ok(Some((uri, session)))
    }
}

/// The time without an answer, for a client that asks all the time and connects again as soon as its
/// session has ended.
async fn gap(uri: &Secret, session: Session) -> Duration {
    let mut last_answer = Instant::now();
    while answers(&session).await {
        last_answer = Instant::now();
        sleep(BETWEEN_QUERIES).await;
    }
    drop(session);
    loop {
        let again = connect(uri, &ConnectOptions::default()).await;
        if let Ok(again) = again
            && answers(&again).await
        {
            return last_answer.elapsed();
        }
        sleep(BETWEEN_ATTEMPTS).await;
    }
}

async fn answers(session: &Session) -> bool {
    let asked = timeout(ANSWER_PATIENCE, session.simple_query("SELECT 1")).await;
    matches!(asked, Ok(Ok(_)))
}
