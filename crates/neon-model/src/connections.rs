//! What a client finds behind a connection string.

use neon_api::ids::{BranchId, EndpointId, ProjectId};
use neon_api::types::ConnectionUriResponse;

use crate::model::Model;
use crate::request::{Answer, ConnectionWanted, Refusal, Response};
use crate::views;

/// What is behind an endpoint, for one who may log in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Behind {
    /// The branch that is served.
    pub branch: BranchId,
    /// What it holds.
    pub content: String,
    /// Roles that log in.
    pub roles: Vec<String>,
}

impl Model {
    pub(crate) fn connection_uri(&self, project: &ProjectId, wanted: &ConnectionWanted) -> Answer {
        self.project(project)?;
        let served = |branch: &BranchId| {
            let of_branch = |id: &&EndpointId| {
                self.endpoints
                    .get(*id)
                    .is_some_and(|endpoint| endpoint.branch == *branch)
            };
            self.endpoints.keys().find(of_branch).cloned()
        };
        let endpoint = match (&wanted.endpoint_id, &wanted.branch_id) {
            (Some(endpoint), _) => Some(endpoint.clone()),
            (None, Some(branch)) => served(branch),
            (None, None) => {
                let default = self.branches.values().find(|branch| branch.is_default);
                default.and_then(|branch| served(&branch.id))
            }
        };
        let endpoint = endpoint
            .and_then(|id| self.endpoints.get(&id))
            .filter(|endpoint| endpoint.project == *project)
            .ok_or_else(|| Refusal::not_found("endpoint"))?;
        let branch = self.ready_branch(project, &endpoint.branch)?;
        if wanted
            .branch_id
            .as_ref()
            .is_some_and(|wanted| *wanted != branch.id)
        {
            return Err(Refusal::not_found("endpoint of the branch"));
        }
        if !branch.data.databases.contains_key(&wanted.database_name) {
            return Err(Refusal::not_found("database"));
        }
        if !branch.data.roles.contains_key(&wanted.role_name) {
            return Err(Refusal::not_found("role"));
        }
        let password = branch.passwords.get(&wanted.role_name).ok_or_else(|| {
            Refusal::new(
                412,
                "",
                format!("the password of {} is not known", wanted.role_name),
            )
        })?;
        let uri = views::connection(endpoint, &wanted.role_name, password, &wanted.database_name)
            .connection_uri;
        Ok(Response::new(200, &ConnectionUriResponse { uri }))
    }

    /// What a client with this connection string reaches.
    ///
    /// # Errors
    /// Why nobody answers, half a sentence.
    pub fn behind(&self, uri: &str) -> Result<Behind, String> {
        let parts = uri
            .strip_prefix("postgresql://")
            .and_then(|rest| rest.split_once('@'))
            .and_then(|(who, rest)| Some((who.split_once(':')?, rest.split_once('/')?)));
        let Some(((role, password), (host, rest))) = parts else {
            return Err("the connection string is none of the model's".to_owned());
        };
        let database = rest.split('?').next().unwrap_or(rest);
        let endpoint = host
            .strip_suffix(".model.invalid")
            .and_then(|id| self.endpoints.get(&EndpointId::from(id)))
            .ok_or("there is no such endpoint")?;
        if endpoint.disabled {
            return Err("the endpoint is disabled".to_owned());
        }
        let branch = self
            .branches
            .get(&endpoint.branch)
            .filter(|branch| branch.ready)
            .ok_or("the branch is not ready")?;
        if !branch.data.databases.contains_key(database) {
            return Err(format!("database “{database}” does not exist"));
        }
        let may = branch.data.roles.get(role).copied().unwrap_or(false);
        if !may || branch.passwords.get(role).map(String::as_str) != Some(password) {
            return Err(format!("password authentication failed for user “{role}”"));
        }
        let roles = branch.data.roles.iter().filter(|(_, login)| **login);
        Ok(Behind {
            branch: branch.id.clone(),
            content: branch.data.content.clone(),
            roles: roles.map(|(name, _)| name.clone()).collect(),
        })
    }
}
