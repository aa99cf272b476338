//! One project as its server has it at this moment.

use std::{collections::HashMap, time::Instant};

use neon_api::{
    client::{Client, ClientError},
    ids::{BranchId, EndpointId, ProjectId},
    types::{Branch, Endpoint, EndpointType, Project, Snapshot},
};

use crate::{
    App,
    contents::Contents,
    errors::Told,
    ipc::{CurrentProject, Failure},
};

/// A project's branches, endpoints and snapshots.
pub(crate) struct ProjectState {
    pub(crate) project: Project,
    pub(crate) branches: Vec<Branch>,
    pub(crate) endpoints: Vec<Endpoint>,
    /// Newest first.
    pub(crate) snapshots: Vec<Snapshot>,
    /// Of branches that were asked for them and have told.
    pub(crate) contents: HashMap<BranchId, Contents>,
    /// Endpoints that nobody can connect to, with the reason.
    pub(crate) closed: HashMap<EndpointId, String>,
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
