//! A check that is asked at once, while somebody writes it.

use neon_api::client::ConnectionUriQuery;
use slipway_inspect::{ConnectOptions, connect};

use super::Runs;
use crate::WorkflowError;
use crate::context::client_error;
use crate::model::{Check, CheckResult};
use crate::steps::checks::{database_of, no_database, one};
use crate::steps::look::inspect_error;

impl Runs {
    /// Asks a check of an environment as it is now. Nothing is stored. A branch that sleeps is woken.
    ///
    /// # Errors
    /// [`WorkflowError::BadInput`] for what cannot be asked, [`WorkflowError::Missing`] for an unknown
    /// environment, [`WorkflowError::Inspect`], and what the server answers.
    pub async fn check_try(
        &self,
        environment_id: &str,
        check: &Check,
    ) -> Result<CheckResult, WorkflowError> {
        check.validate()?;
        let environment = self.environment(environment_id).await?;
        let (client, project, endpoint) = self.endpoint_now(&environment).await?;
        let databases = client
            .database_list(&project, &endpoint.branch_id)
            .await
            .map_err(|error| client_error("list databases", error))?;
        let Some(database) = database_of(&databases, check) else {
            return Ok(no_database(check));
        };
        let query = ConnectionUriQuery {
            branch_id: Some(endpoint.branch_id),
            endpoint_id: Some(endpoint.id),
            database_name: database.name.clone(),
            role_name: database.owner_name.clone(),
            pooled: false,
        };
        let uri = client
            .connection_uri(&project, &query)
            .await
            .map_err(|error| client_error("get the connection string", error))?;
        let failed = |error| inspect_error(&environment.name, error);
        let mut session = connect(&uri, &ConnectOptions::default())
            .await
            .map_err(failed)?;
        one(&mut session, check).await.map_err(failed)
    }
}
