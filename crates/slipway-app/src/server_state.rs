//! One project as its server has it at this moment.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use neon_api::{
    client::{Client, ClientError},
    ids::{BranchId, EndpointId, ProjectId},
    types::{Branch, Endpoint, EndpointType, Project, Snapshot},
};

use crate::{
    App,
    errors::Told,
    ipc::{CurrentProject, Failure},
};

/// A branch that does not tell its databases and roles in time is shown without them.
const CONTENTS_PATIENCE: Duration = Duration::from_secs(5);

/// A project's branches, endpoints and snapshots.
pub(crate) struct ProjectState {
    pub(crate) project: Project,
    pub(crate) branches: Vec<Branch>,
    pub(crate) endpoints: Vec<Endpoint>,
    /// Newest first.
    pub(crate) snapshots: Vec<Snapshot>,
    /// Of branches that were asked for them.
    pub(crate) contents: HashMap<BranchId, Contents>,
    /// Endpoints that nobody can connect to, with the reason.
    pub(crate) closed: HashMap<EndpointId, String>,
}

/// What can be connected to in a branch.
#[derive(Clone, Debug, Default)]
pub(crate) struct Contents {
    /// Names and owners.
    pub(crate) databases: Vec<(String, String)>,
    /// Names of roles that log in.
    pub(crate) roles: Vec<String>,
}

impl Contents {
    /// Names of the databases.
    pub(crate) fn names(&self) -> Vec<String> {
        self.databases
            .iter()
            .map(|(name, _)| name.clone())
            .collect()
    }

    /// The first database, with the role that a connection string names: its owner where that one
    /// logs in.
    pub(crate) fn first(&self) -> Option<(String, String)> {
        let (database, _) = self.databases.first()?;
        Some((database.clone(), self.role_for(database)?))
    }

    /// The role that a connection string to a database names.
    pub(crate) fn role_for(&self, database: &str) -> Option<String> {
        let (_, owner) = self.databases.iter().find(|(name, _)| name == database)?;
        let role = self.roles.iter().find(|role| *role == owner);
        role.or(self.roles.first()).cloned()
    }
}

impl ProjectState {
    pub(crate) fn branch(&self, id: &str) -> Option<&Branch> {
        self.branches.iter().find(|branch| branch.id.as_str() == id)
    }

    pub(crate) fn endpoint(&self, id: &str) -> Option<&Endpoint> {
        self.endpoints
            .iter()
            .find(|endpoint| endpoint.id.as_str() == id)
    }

    /// The endpoint through which a branch is written to.
    pub(crate) fn endpoint_of(&self, branch: &BranchId) -> Option<&Endpoint> {
        self.endpoints.iter().find(|endpoint| {
            endpoint.branch_id == *branch && endpoint.kind == EndpointType::ReadWrite
        })
    }

    pub(crate) fn children<'a>(&'a self, branch: &'a BranchId) -> impl Iterator<Item = &'a Branch> {
        self.branches
            .iter()
            .filter(move |child| child.parent_id.as_ref() == Some(branch))
    }

    /// The branches that came before `branch` at its endpoint, newest first, as far back as the
    /// branches that are still there tell. The last ones may be gone themselves.
    pub(crate) fn replaced_by(&self, branch: &Branch) -> Vec<BranchId> {
        let mut before = Vec::new();
        let mut at = Some(branch);
        while let Some(branch) = at {
            let Some(replaced) = replaced(branch).filter(|id| !before.contains(*id)) else {
                break;
            };
            before.push(replaced.clone());
            at = self.branches.iter().find(|branch| branch.id == *replaced);
        }
        before
    }
}

/// The branch whose place this one took.
fn replaced(branch: &Branch) -> Option<&BranchId> {
    (branch.restore_status.as_deref() != Some("restored"))
        .then_some(branch.restored_as.as_ref())
        .flatten()
}

impl App {
    /// Reads a project, without what is in its branches.
    pub(crate) async fn project_state(
        &self,
        project: &CurrentProject,
    ) -> Result<ProjectState, Failure> {
        let began = Instant::now();
        let told = format!("{} was not read.", project.project_name);
        let answer = match self.client(&project.connection_id).await {
            Ok(client) => {
                let id = ProjectId::from(project.project_id.as_str());
                read(&client, &id).await.told(told)
            }
            Err(error) => Err(error),
        };
        self.connection_went(
            &project.connection_id,
            began.elapsed(),
            answer.as_ref().err(),
        );
        answer
    }

    /// The databases and roles of every branch that has an endpoint.
    pub(crate) async fn contents_read(
        &self,
        project: &CurrentProject,
        state: &mut ProjectState,
    ) -> Result<(), Failure> {
        // Two calls a branch: what people do goes before.
        let client = self.client(&project.connection_id).await?.in_background();
        let ids: Vec<BranchId> = state
            .branches
            .iter()
            .map(|branch| branch.id.clone())
            .filter(|branch| state.endpoint_of(branch).is_some())
            .collect();
        let project = &state.project.id;
        let asked = ids.into_iter().map(|branch| {
            let client = &client;
            async move {
                let contents = contents(client, project, &branch);
                match tokio::time::timeout(CONTENTS_PATIENCE, contents).await {
                    Ok(Ok(contents)) => Some((branch, contents)),
                    Ok(Err(error)) => {
                        tracing::debug!(%branch, %error, "a branch did not tell its contents");
                        None
                    }
                    Err(_) => None,
                }
            }
        });
        state.contents = join_all(asked).await.into_iter().flatten().collect();
        Ok(())
    }
}

async fn read(client: &Client, id: &ProjectId) -> Result<ProjectState, ClientError> {
    let (project, branches, endpoints, snapshots, closed) = tokio::try_join!(
        client.project_get(id),
        client.branch_list(id),
        client.endpoint_list(id),
        client.snapshot_list(id),
        closed_endpoints(client)
    )?;
    let mut snapshots = snapshots;
    snapshots.sort_by_key(|snapshot| std::cmp::Reverse(snapshot.created_at));
    Ok(ProjectState {
        project,
        branches,
        endpoints,
        snapshots,
        contents: HashMap::new(),
        closed,
    })
}

async fn closed_endpoints(client: &Client) -> Result<HashMap<EndpointId, String>, ClientError> {
    if client.slipway_capabilities().await?.is_none() {
        return Ok(HashMap::new());
    }
    let status = client.slipway_status().await?;
    let closed = status.closed_endpoints.into_iter();
    Ok(closed.map(|it| (it.endpoint_id, it.reason)).collect())
}

/// What can be connected to in one branch.
pub(crate) async fn contents(
    client: &Client,
    project: &ProjectId,
    branch: &BranchId,
) -> Result<Contents, ClientError> {
    let (databases, roles) = tokio::try_join!(
        client.database_list(project, branch),
        client.role_list(project, branch)
    )?;
    Ok(Contents {
        databases: databases
            .into_iter()
            .map(|database| (database.name, database.owner_name))
            .collect(),
        roles: roles
            .into_iter()
            .filter(|role| role.authentication_method.as_deref() != Some("no_login"))
            .map(|role| role.name)
            .collect(),
    })
}
