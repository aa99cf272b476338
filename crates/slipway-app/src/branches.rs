//! Snapshots taken by hand, child branches, connection strings, and scripts.

use std::time::Duration;

use chrono::{DateTime, Utc};
use neon_api::{
    client::{Budget, Client, ClientError, ConnectionUriQuery},
    ids::{BranchId, ProjectId},
    types::{
        BranchCreate, BranchCreateEndpoint, BranchCreateRequest, EndpointState, EndpointType,
        Operation, SnapshotCreateQuery,
    },
};
use slipway_keychain::Secret;

use crate::{
    App, abilities,
    errors::Told,
    ipc::{BranchRole, CurrentProject, Failure, FailureCode, Job, Possibility, ScriptOutcome},
    names::{NAME_MAX, name, unusable},
    pipeline::View,
    script,
    secrets::{connection_string, masked, password_in, role_account},
    server_state::contents,
};

/// Operations on large branches take minutes, and nothing is lost by waiting.
pub(crate) const OPERATIONS_BUDGET: Budget = Budget {
    total: Duration::from_secs(1800),
};

/// A connection string in both forms.
#[derive(Debug)]
pub struct ConnectionString {
    /// With dots for the password.
    pub masked: String,
    /// With the password.
    pub whole: Secret,
}

impl App {
    /// Takes a snapshot of an environment of the current project.
    ///
    /// # Errors
    /// `BadInput` for a name that cannot be or is taken; a reason where it cannot be done now.
    pub async fn snapshot_create(
        &self,
        environment_id: &str,
        snapshot_name: Option<String>,
    ) -> Result<Job, Failure> {
        let view = self.view().await?;
        let row = view.row(environment_id)?;
        let told = format!("No snapshot of {} was taken.", row.name);
        allowed(&told, abilities::snapshot(&view.facts(row), &view.runs))?;
        let typed = snapshot_name.filter(|name| !name.trim().is_empty());
        let snapshot_name = match typed {
            Some(typed) => name("The snapshot's name", &typed, NAME_MAX)?,
            None => {
                let now = (self.inner.config.clock)();
                format!("{} {}", row.name, now.format("%Y-%m-%d %H:%M:%S"))
            }
        };
        if view
            .state
            .snapshots
            .iter()
            .any(|it| it.name == snapshot_name)
        {
            return Err(unusable(format!(
                "There is a snapshot named {snapshot_name} already."
            )));
        }
        let branch = view
            .branch_of(row)
            .map(|branch| branch.id.clone())
            .ok_or_else(|| gone("branch"))?;
        let title = format!("Snapshot of {}", row.name);
        let project = view.project;
        Ok(self.job_start(title, |app, progress| async move {
            progress.report(format!("taking {snapshot_name}"), None);
            let client = app.client(&project.connection_id).await?;
            let id = ProjectId::from(project.project_id.as_str());
            let query = SnapshotCreateQuery {
                name: Some(snapshot_name),
                ..SnapshotCreateQuery::default()
            };
            let taken = client
                .snapshot_create(&id, &branch, &query)
                .await
                .told(told.clone())?;
            app.pipeline_changed(&project.project_id);
            let waited = wait(&client, &id, &taken.operations).await.told(told);
            app.pipeline_changed(&project.project_id);
            waited.map(|()| None)
        }))
    }

    /// Makes a child branch in the current project, with an endpoint.
    ///
    /// # Errors
    /// `BadInput` for a name that cannot be or is taken, or a time that cannot be.
    pub async fn branch_create(
        &self,
        parent_branch_id: &str,
        branch_name: &str,
        expires_at: Option<DateTime<Utc>>,
    ) -> Result<Job, Failure> {
        let branch_name = name("The branch's name", branch_name, NAME_MAX)?;
        if let Some(why) =
            expires_at.and_then(|at| abilities::expiry(at, (self.inner.config.clock)()))
        {
            return Err(
                Failure::bad_input(why).next("Choose another time, or none. Nothing was changed.")
            );
        }
        let view = self.view().await?;
        let parent = view
            .state
            .branch(parent_branch_id)
            .ok_or_else(|| gone("branch"))?;
        let told = format!("{branch_name} was not made.");
        if let Some(row) = view.environment_of(&parent.id) {
            allowed(&told, abilities::branch(&view.facts(row), &view.runs))?;
        }
        if view.state.branches.iter().any(|it| it.name == branch_name) {
            return Err(unusable(format!(
                "There is a branch named {branch_name} already."
            )));
        }
        let request = BranchCreateRequest {
            branch: Some(BranchCreate {
                parent_id: Some(parent.id.clone()),
                name: Some(branch_name.clone()),
                expires_at,
                ..BranchCreate::default()
            }),
            endpoints: Some(vec![BranchCreateEndpoint::new(EndpointType::ReadWrite)]),
            annotation_value: None,
        };
        let title = format!("Branch {branch_name} of {}", parent.name);
        let project = view.project;
        Ok(self.job_start(title, |app, progress| async move {
            progress.report(format!("making {branch_name}"), None);
            let client = app.client(&project.connection_id).await?;
            let id = ProjectId::from(project.project_id.as_str());
            let made = client
                .branch_create(&id, &request)
                .await
                .told(told.clone())?;
            app.pipeline_changed(&project.project_id);
            let waited = wait(&client, &id, &made.operations).await.told(told);
            app.pipeline_changed(&project.project_id);
            waited?;
            for endpoint in &made.endpoints {
                for uri in made.connection_uris.iter().flatten() {
                    let parameters = &uri.connection_parameters;
                    let password = Secret::new(parameters.password.clone());
                    app.role_password_keep(
                        &project,
                        endpoint.id.as_str(),
                        &parameters.role,
                        &password,
                    )
                    .await;
                }
            }
            Ok(None)
        }))
    }

    /// The connection string of an endpoint of the current project; without a database the first
    /// one, without a role the database's owner.
    ///
    /// # Errors
    /// When the endpoint, database or role is not there, or nobody knows the password.
    pub async fn connection_string(
        &self,
        endpoint_id: &str,
        database: Option<String>,
        role: Option<String>,
    ) -> Result<ConnectionString, Failure> {
        let project = self.current_required().await?;
        let state = self.project_state(&project).await?;
        let endpoint = state
            .endpoint(endpoint_id)
            .ok_or_else(|| gone("endpoint"))?;
        let branch = endpoint.branch_id.clone();
        let host = endpoint.host.clone();
        self.connection_string_of(&project, &branch, endpoint_id, &host, database, role)
            .await
    }

    async fn connection_string_of(
        &self,
        project: &CurrentProject,
        branch: &BranchId,
        endpoint_id: &str,
        host: &str,
        database: Option<String>,
        role: Option<String>,
    ) -> Result<ConnectionString, Failure> {
        let told = "The connection string was not made.";
        let client = self.client(&project.connection_id).await?;
        let id = ProjectId::from(project.project_id.as_str());
        let inside = contents(&client, &id, branch).await.told(told)?;
        let database = match database {
            Some(database) if inside.databases.iter().all(|(name, _)| *name != database) => {
                return Err(Failure::new(told)
                    .because(format!("there is no database {database}"))
                    .next("Choose one that is there."));
            }
            Some(database) => database,
            None => match inside.first() {
                Some((database, _)) => database,
                None => {
                    return Err(Failure::new(told)
                        .because("the branch has no database")
                        .next("Make one on the server first."));
                }
            },
        };
        let role = match role {
            Some(role) if !inside.roles.contains(&role) => {
                return Err(Failure::new(told)
                    .because(format!("there is no role {role} that logs in"))
                    .next("Choose one that is there."));
            }
            Some(role) => role,
            None => inside.role_for(&database).ok_or_else(|| {
                Failure::new(told)
                    .because("the branch has no role that logs in")
                    .next("Make one on the server first.")
            })?,
        };
        let query = ConnectionUriQuery {
            branch_id: Some(branch.clone()),
            endpoint_id: Some(endpoint_id.into()),
            database_name: database.clone(),
            role_name: role.clone(),
            pooled: false,
        };
        let whole = match client.connection_uri(&id, &query).await {
            Ok(whole) => {
                if let Some(password) = password_in(&whole) {
                    self.role_password_keep(project, endpoint_id, &role, &password)
                        .await;
                }
                whole
            }
            // A project that keeps no passwords: only a kept one can help.
            Err(error @ ClientError::Api { .. }) => {
                let account = role_account(endpoint_id, &role);
                match self.inner.config.keychain.get(&account).await {
                    Ok(Some(password)) => connection_string(host, &database, &role, &password),
                    _ => return Err(error).told(told),
                }
            }
            Err(error) => return Err(error).told(told),
        };
        Ok(ConnectionString {
            masked: masked(host, &database, &role),
            whole,
        })
    }

    /// Runs a SQL script on a branch of the current project, in one transaction.
    ///
    /// # Errors
    /// A reason where scripts are refused, as on production; what PostgreSQL says is no error here
    /// but an outcome.
    pub async fn script_run(
        &self,
        branch_id: &str,
        database: Option<String>,
        role: Option<String>,
        text: &str,
    ) -> Result<ScriptOutcome, Failure> {
        if text.trim().is_empty() {
            return Err(script::empty("The script is empty."));
        }
        let view = self.view().await?;
        let branch = view.state.branch(branch_id).ok_or_else(|| gone("branch"))?;
        let told = format!("The script was not run on {}.", branch.name);
        let endpoint = view.state.endpoint_of(&branch.id);
        let place = view.place(branch);
        let able = match view.environment_of(&branch.id) {
            Some(row) => abilities::script(&view.facts(row), &view.runs),
            None => abilities::branch_script(place.role, endpoint.is_some()),
        };
        allowed(&told, able)?;
        let endpoint = endpoint.ok_or_else(|| gone("endpoint"))?;
        if endpoint.current_state != EndpointState::Active {
            // Only the server knows why an endpoint does not answer, such as a port that is taken.
            let client = self.client(&view.project.connection_id).await?;
            let id = &view.state.project.id;
            let started = client
                .endpoint_start(id, &endpoint.id)
                .await
                .told(told.clone())?;
            wait(&client, id, &started.operations)
                .await
                .told(told.clone())?;
        }
        let string = self
            .connection_string_of(
                &view.project,
                &branch.id,
                endpoint.id.as_str(),
                &endpoint.host,
                database,
                role,
            )
            .await?;
        let outcome = script::run(&string.whole, text, told).await?;
        if place.role != BranchRole::Other {
            self.pipeline_changed(&view.project.project_id);
        }
        Ok(outcome)
    }
}

impl View {
    /// An environment of the project.
    pub(crate) fn row(&self, id: &str) -> Result<&slipway_ledger::EnvironmentRow, Failure> {
        self.rows
            .iter()
            .find(|row| row.id == id)
            .ok_or_else(|| gone("environment"))
    }
}

/// Waits until operations have ended well.
pub(crate) async fn wait(
    client: &Client,
    project: &ProjectId,
    operations: &[Operation],
) -> Result<(), ClientError> {
    let ids: Vec<_> = operations.iter().map(|it| it.id.clone()).collect();
    client
        .operations_wait(project, &ids, OPERATIONS_BUDGET, |_| {})
        .await
        .map(|_| ())
}

/// Refuses what a rule refuses.
pub(crate) fn allowed(told: &str, able: Possibility) -> Result<(), Failure> {
    if able.enabled {
        return Ok(());
    }
    let reason = able.reason.unwrap_or_default();
    let error = Failure::new(told);
    let error = if reason.starts_with("Run ") {
        error.code(FailureCode::Busy)
    } else {
        error
    };
    Err(error.because(reason).next("Nothing was changed."))
}

/// Something is not on the server any more.
pub(crate) fn gone(what: &str) -> Failure {
    Failure::new(format!("The {what} is not there any more."))
        .because("it was deleted or replaced")
        .next("Look at the pipeline again.")
}
