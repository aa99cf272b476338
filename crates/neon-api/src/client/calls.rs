//! Every call of Neon's API that Slipway uses.

use std::{collections::HashSet, hash::Hash};

use chrono::SecondsFormat;
use reqwest::Method;
use slipway_keychain::Secret;

use super::{Client, ClientError};
use crate::{
    ids::{BranchId, EndpointId, OperationId, ProjectId, SnapshotId},
    types::{
        AuthDetails, Branch, BranchCreateRequest, BranchOperations, BranchResponse, BranchUpdate,
        BranchUpdateRequest, BranchesResponse, ConnectionUriResponse, CreatedBranch,
        CreatedProject, CurrentUser, Database, DatabaseCreate, DatabaseCreateRequest,
        DatabaseResponse, DatabasesResponse, Endpoint, EndpointCreate, EndpointCreateRequest,
        EndpointResponse, EndpointUpdate, EndpointUpdateRequest, EndpointsResponse,
        FinalizeRestoreRequest, Operation, OperationResponse, OperationsPage, OperationsResponse,
        Organization, OrganizationsResponse, Pagination, Project, ProjectCreate,
        ProjectCreateRequest, ProjectResponse, ProjectUpdate, ProjectUpdateRequest,
        ProjectsResponse, Region, RegionsResponse, RestoredSnapshot, Role, RoleCreate,
        RoleCreateRequest, RolePasswordResponse, RoleResponse, RolesResponse, Snapshot,
        SnapshotCreateQuery, SnapshotResponse, SnapshotRestoreRequest, SnapshotUpdate,
        SnapshotUpdateRequest, SnapshotsResponse,
    },
};

/// What [`Client::connection_uri`] shall point at. Without a branch the project's default branch is
/// meant, without an endpoint the branch's read-write one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct ConnectionUriQuery {
    pub branch_id: Option<BranchId>,
    pub endpoint_id: Option<EndpointId>,
    pub database_name: String,
    pub role_name: String,
    pub pooled: bool,
}

/// A new password, which counts once the operations have ended.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct PasswordReset {
    pub password: Secret,
    pub operations: Vec<Operation>,
}

/// Who the key belongs to.
impl Client {
    /// `GET /users/me`. With an organisation's key it answers 404; [`Client::auth`] does not.
    ///
    /// # Errors
    /// Any [`ClientError`], as for every call.
    pub async fn users_me(&self) -> Result<CurrentUser, ClientError> {
        self.send(self.request(Method::GET, &["users", "me"])).await
    }

    /// `GET /auth`: tells whose key it is, for every kind of key.
    ///
    /// # Errors
    /// [`ClientError::Unauthorized`] when the key is wrong or revoked, and any other.
    pub async fn auth(&self) -> Result<AuthDetails, ClientError> {
        self.send(self.request(Method::GET, &["auth"])).await
    }

    /// `GET /users/me/organizations`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn organizations_list(&self) -> Result<Vec<Organization>, ClientError> {
        let request = self.request(Method::GET, &["users", "me", "organizations"]);
        let answer: OrganizationsResponse = self.send(request).await?;
        Ok(answer.organizations)
    }
}

/// Projects.
impl Client {
    /// `GET /projects`, all pages. An account in several organisations has to name one.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn project_list(&self, org_id: Option<&str>) -> Result<Vec<Project>, ClientError> {
        let mut pages = Pages::new();
        loop {
            let request = self
                .request(Method::GET, &["projects"])
                .query("limit", Some(400))
                .query("org_id", org_id)
                .query("cursor", pages.cursor());
            let answer: ProjectsResponse = self.send(request).await?;
            let next = answer.pagination.and_then(|page| page.cursor);
            if !pages.take(answer.projects, |project| project.id.clone(), next) {
                return Ok(pages.items);
            }
        }
    }

    /// `POST /projects`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn project_create(
        &self,
        project: ProjectCreate,
    ) -> Result<CreatedProject, ClientError> {
        let request = self.request(Method::POST, &["projects"]);
        self.send(request.json(&ProjectCreateRequest { project }))
            .await
    }

    /// `GET /regions`: those in which an organisation can make projects, or anybody.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn region_list(&self, org_id: Option<&str>) -> Result<Vec<Region>, ClientError> {
        let request = self
            .request(Method::GET, &["regions"])
            .query("org_id", org_id);
        Ok(self.send::<RegionsResponse>(request).await?.regions)
    }

    /// `GET /projects/{project_id}`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn project_get(&self, project: &ProjectId) -> Result<Project, ClientError> {
        let request = self.request(Method::GET, &["projects", project.as_str()]);
        Ok(self.send::<ProjectResponse>(request).await?.project)
    }

    /// `PATCH /projects/{project_id}`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn project_update(
        &self,
        project: &ProjectId,
        update: ProjectUpdate,
    ) -> Result<ProjectResponse, ClientError> {
        let request = self.request(Method::PATCH, &["projects", project.as_str()]);
        self.send(request.json(&ProjectUpdateRequest { project: update }))
            .await
    }

    /// `DELETE /projects/{project_id}`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn project_delete(&self, project: &ProjectId) -> Result<(), ClientError> {
        let request = self.request(Method::DELETE, &["projects", project.as_str()]);
        self.send_optional::<serde_json::Value>(request).await?;
        Ok(())
    }
}

/// Branches.
impl Client {
    /// `GET …/branches`, all pages.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn branch_list(&self, project: &ProjectId) -> Result<Vec<Branch>, ClientError> {
        let mut pages = Pages::new();
        loop {
            let request = self
                .request(Method::GET, &["projects", project.as_str(), "branches"])
                .query("limit", Some(10_000))
                .query("cursor", pages.cursor());
            let answer: BranchesResponse = self.send(request).await?;
            let next = answer.pagination.and_then(|page: Pagination| page.next);
            if !pages.take(answer.branches, |branch| branch.id.clone(), next) {
                return Ok(pages.items);
            }
        }
    }

    /// `GET …/branches/{branch_id}`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn branch_get(
        &self,
        project: &ProjectId,
        branch: &BranchId,
    ) -> Result<Branch, ClientError> {
        let request = self.request(Method::GET, &branch_path(project, branch));
        Ok(self.send::<BranchResponse>(request).await?.branch)
    }

    /// `POST …/branches`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn branch_create(
        &self,
        project: &ProjectId,
        request: &BranchCreateRequest,
    ) -> Result<CreatedBranch, ClientError> {
        let path = ["projects", project.as_str(), "branches"];
        self.send(self.request(Method::POST, &path).json(request))
            .await
    }

    /// `PATCH …/branches/{branch_id}`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn branch_update(
        &self,
        project: &ProjectId,
        branch: &BranchId,
        update: BranchUpdate,
    ) -> Result<BranchOperations, ClientError> {
        let request = self.request(Method::PATCH, &branch_path(project, branch));
        self.send(request.json(&BranchUpdateRequest { branch: update }))
            .await
    }

    /// `DELETE …/branches/{branch_id}`. No operations when it was deleted before.
    ///
    /// # Errors
    /// Any [`ClientError`]; 422 while it is protected or has children.
    pub async fn branch_delete(
        &self,
        project: &ProjectId,
        branch: &BranchId,
    ) -> Result<Vec<Operation>, ClientError> {
        let request = self.request(Method::DELETE, &branch_path(project, branch));
        self.operations_of(request).await
    }

    /// `GET …/branches/{branch_id}/endpoints`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn branch_endpoints(
        &self,
        project: &ProjectId,
        branch: &BranchId,
    ) -> Result<Vec<Endpoint>, ClientError> {
        let path = [&branch_path(project, branch)[..], &["endpoints"]].concat();
        let answer: EndpointsResponse = self.send(self.request(Method::GET, &path)).await?;
        Ok(answer.endpoints)
    }
}

/// Endpoints.
impl Client {
    /// `GET …/endpoints`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn endpoint_list(&self, project: &ProjectId) -> Result<Vec<Endpoint>, ClientError> {
        let request = self.request(Method::GET, &["projects", project.as_str(), "endpoints"]);
        Ok(self.send::<EndpointsResponse>(request).await?.endpoints)
    }

    /// `GET …/endpoints/{endpoint_id}`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn endpoint_get(
        &self,
        project: &ProjectId,
        endpoint: &EndpointId,
    ) -> Result<Endpoint, ClientError> {
        let request = self.request(Method::GET, &endpoint_path(project, endpoint));
        Ok(self.send::<EndpointResponse>(request).await?.endpoint)
    }

    /// `POST …/endpoints`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn endpoint_create(
        &self,
        project: &ProjectId,
        endpoint: EndpointCreate,
    ) -> Result<EndpointResponse, ClientError> {
        let request = self.request(Method::POST, &["projects", project.as_str(), "endpoints"]);
        self.send(request.json(&EndpointCreateRequest { endpoint }))
            .await
    }

    /// `PATCH …/endpoints/{endpoint_id}`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn endpoint_update(
        &self,
        project: &ProjectId,
        endpoint: &EndpointId,
        update: EndpointUpdate,
    ) -> Result<EndpointResponse, ClientError> {
        let request = self.request(Method::PATCH, &endpoint_path(project, endpoint));
        self.send(request.json(&EndpointUpdateRequest { endpoint: update }))
            .await
    }

    /// `DELETE …/endpoints/{endpoint_id}`. No operations when it was deleted before.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn endpoint_delete(
        &self,
        project: &ProjectId,
        endpoint: &EndpointId,
    ) -> Result<Vec<Operation>, ClientError> {
        let request = self.request(Method::DELETE, &endpoint_path(project, endpoint));
        self.operations_of(request).await
    }

    /// `POST …/endpoints/{endpoint_id}/start`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn endpoint_start(
        &self,
        project: &ProjectId,
        endpoint: &EndpointId,
    ) -> Result<EndpointResponse, ClientError> {
        let path = [&endpoint_path(project, endpoint)[..], &["start"]].concat();
        self.send(self.request(Method::POST, &path)).await
    }

    /// `POST …/endpoints/{endpoint_id}/suspend`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn endpoint_suspend(
        &self,
        project: &ProjectId,
        endpoint: &EndpointId,
    ) -> Result<EndpointResponse, ClientError> {
        let path = [&endpoint_path(project, endpoint)[..], &["suspend"]].concat();
        self.send(self.request(Method::POST, &path)).await
    }

    /// `POST …/endpoints/{endpoint_id}/restart`. Its sessions end.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn endpoint_restart(
        &self,
        project: &ProjectId,
        endpoint: &EndpointId,
    ) -> Result<EndpointResponse, ClientError> {
        let path = [&endpoint_path(project, endpoint)[..], &["restart"]].concat();
        self.send(self.request(Method::POST, &path)).await
    }
}

/// Databases and roles of a branch.
impl Client {
    /// `GET …/databases`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn database_list(
        &self,
        project: &ProjectId,
        branch: &BranchId,
    ) -> Result<Vec<Database>, ClientError> {
        let path = [&branch_path(project, branch)[..], &["databases"]].concat();
        let answer: DatabasesResponse = self.send(self.request(Method::GET, &path)).await?;
        Ok(answer.databases)
    }

    /// `POST …/databases`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn database_create(
        &self,
        project: &ProjectId,
        branch: &BranchId,
        database: DatabaseCreate,
    ) -> Result<DatabaseResponse, ClientError> {
        let path = [&branch_path(project, branch)[..], &["databases"]].concat();
        let request = self.request(Method::POST, &path);
        self.send(request.json(&DatabaseCreateRequest { database }))
            .await
    }

    /// `DELETE …/databases/{database_name}`. No operations when it was deleted before.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn database_delete(
        &self,
        project: &ProjectId,
        branch: &BranchId,
        database: &str,
    ) -> Result<Vec<Operation>, ClientError> {
        let path = [&branch_path(project, branch)[..], &["databases", database]].concat();
        self.operations_of(self.request(Method::DELETE, &path))
            .await
    }

    /// `GET …/roles`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn role_list(
        &self,
        project: &ProjectId,
        branch: &BranchId,
    ) -> Result<Vec<Role>, ClientError> {
        let path = [&branch_path(project, branch)[..], &["roles"]].concat();
        let answer: RolesResponse = self.send(self.request(Method::GET, &path)).await?;
        Ok(answer.roles)
    }

    /// `POST …/roles`. The answer's role has its password.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn role_create(
        &self,
        project: &ProjectId,
        branch: &BranchId,
        role: RoleCreate,
    ) -> Result<RoleResponse, ClientError> {
        let path = [&branch_path(project, branch)[..], &["roles"]].concat();
        let request = self.request(Method::POST, &path);
        self.send(request.json(&RoleCreateRequest { role })).await
    }

    /// `DELETE …/roles/{role_name}`. No operations when it was deleted before.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn role_delete(
        &self,
        project: &ProjectId,
        branch: &BranchId,
        role: &str,
    ) -> Result<Vec<Operation>, ClientError> {
        let path = [&branch_path(project, branch)[..], &["roles", role]].concat();
        self.operations_of(self.request(Method::DELETE, &path))
            .await
    }

    /// `GET …/roles/{role_name}/reveal_password`
    ///
    /// # Errors
    /// Any [`ClientError`]; 412 where the project does not keep passwords.
    pub async fn role_password_reveal(
        &self,
        project: &ProjectId,
        branch: &BranchId,
        role: &str,
    ) -> Result<Secret, ClientError> {
        let tail = ["roles", role, "reveal_password"];
        let path = [&branch_path(project, branch)[..], &tail].concat();
        let answer: RolePasswordResponse = self.send(self.request(Method::GET, &path)).await?;
        Ok(Secret::new(answer.password))
    }

    /// `POST …/roles/{role_name}/reset_password`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn role_password_reset(
        &self,
        project: &ProjectId,
        branch: &BranchId,
        role: &str,
    ) -> Result<PasswordReset, ClientError> {
        let tail = ["roles", role, "reset_password"];
        let path = [&branch_path(project, branch)[..], &tail].concat();
        let request = self.request(Method::POST, &path);
        let call = request.call();
        let answer: RoleResponse = self.send(request).await?;
        match answer.role.password {
            Some(password) => Ok(PasswordReset {
                password: Secret::new(password),
                operations: answer.operations,
            }),
            None => Err(ClientError::BadAnswer {
                call,
                status: 200,
                reason: "it holds no password".to_owned(),
                request_id: None,
            }),
        }
    }

    /// `GET /projects/{project_id}/connection_uri`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn connection_uri(
        &self,
        project: &ProjectId,
        query: &ConnectionUriQuery,
    ) -> Result<Secret, ClientError> {
        let path = ["projects", project.as_str(), "connection_uri"];
        let request = self
            .request(Method::GET, &path)
            .query("branch_id", query.branch_id.as_ref())
            .query("endpoint_id", query.endpoint_id.as_ref())
            .query("database_name", Some(&query.database_name))
            .query("role_name", Some(&query.role_name))
            .query("pooled", Some(query.pooled));
        let answer: ConnectionUriResponse = self.send(request).await?;
        Ok(Secret::new(answer.uri))
    }
}

/// Snapshots and restores.
impl Client {
    /// `POST …/branches/{branch_id}/snapshot`. Everything goes in the query: a body is ignored.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn snapshot_create(
        &self,
        project: &ProjectId,
        branch: &BranchId,
        query: &SnapshotCreateQuery,
    ) -> Result<SnapshotResponse, ClientError> {
        let path = [&branch_path(project, branch)[..], &["snapshot"]].concat();
        let time = |time: chrono::DateTime<_>| time.to_rfc3339_opts(SecondsFormat::Micros, true);
        let request = self
            .request(Method::POST, &path)
            .query("name", query.name.as_ref())
            .query("timestamp", query.timestamp.map(time))
            .query("lsn", query.lsn.as_ref())
            .query("expires_at", query.expires_at.map(time));
        self.send(request).await
    }

    /// `GET …/snapshots`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn snapshot_list(&self, project: &ProjectId) -> Result<Vec<Snapshot>, ClientError> {
        let request = self.request(Method::GET, &["projects", project.as_str(), "snapshots"]);
        Ok(self.send::<SnapshotsResponse>(request).await?.snapshots)
    }

    /// `PATCH …/snapshots/{snapshot_id}`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn snapshot_update(
        &self,
        project: &ProjectId,
        snapshot: &SnapshotId,
        update: SnapshotUpdate,
    ) -> Result<Snapshot, ClientError> {
        let request = self.request(Method::PATCH, &snapshot_path(project, snapshot));
        let request = request.json(&SnapshotUpdateRequest { snapshot: update });
        Ok(self.send::<SnapshotResponse>(request).await?.snapshot)
    }

    /// `DELETE …/snapshots/{snapshot_id}`. Neon can answer 400 for a while after a restore.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn snapshot_delete(
        &self,
        project: &ProjectId,
        snapshot: &SnapshotId,
    ) -> Result<Vec<Operation>, ClientError> {
        let request = self.request(Method::DELETE, &snapshot_path(project, snapshot));
        self.operations_of(request).await
    }

    /// `POST …/snapshots/{snapshot_id}/restore`. Always say `target_branch_id`.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn snapshot_restore(
        &self,
        project: &ProjectId,
        snapshot: &SnapshotId,
        request: &SnapshotRestoreRequest,
    ) -> Result<RestoredSnapshot, ClientError> {
        let path = [&snapshot_path(project, snapshot)[..], &["restore"]].concat();
        self.send(self.request(Method::POST, &path).json(request))
            .await
    }

    /// `POST …/branches/{restored}/finalize_restore`. `name` names the *replaced* branch.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn restore_finalize(
        &self,
        project: &ProjectId,
        restored: &BranchId,
        request: &FinalizeRestoreRequest,
    ) -> Result<Vec<Operation>, ClientError> {
        let path = [&branch_path(project, restored)[..], &["finalize_restore"]].concat();
        self.operations_of(self.request(Method::POST, &path).json(request))
            .await
    }
}

/// Operations.
impl Client {
    /// `GET …/operations`, all pages, newest first.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn operation_list(&self, project: &ProjectId) -> Result<Vec<Operation>, ClientError> {
        let mut pages = Pages::new();
        loop {
            let request = self
                .request(Method::GET, &["projects", project.as_str(), "operations"])
                .query("limit", Some(1000))
                .query("cursor", pages.cursor());
            let answer: OperationsPage = self.send(request).await?;
            let next = answer.pagination.and_then(|page| page.cursor);
            if !pages.take(answer.operations, |operation| operation.id.clone(), next) {
                return Ok(pages.items);
            }
        }
    }

    /// `GET …/operations/{operation_id}`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn operation_get(
        &self,
        project: &ProjectId,
        operation: &OperationId,
    ) -> Result<Operation, ClientError> {
        let path = [
            "projects",
            project.as_str(),
            "operations",
            operation.as_str(),
        ];
        let request = self.request(Method::GET, &path);
        Ok(self.send::<OperationResponse>(request).await?.operation)
    }

    async fn operations_of(
        &self,
        request: super::send::Request,
    ) -> Result<Vec<Operation>, ClientError> {
        let answer: Option<OperationsResponse> = self.send_optional(request).await?;
        Ok(answer.unwrap_or_default().operations)
    }
}

fn branch_path<'a>(project: &'a ProjectId, branch: &'a BranchId) -> [&'a str; 4] {
    ["projects", project.as_str(), "branches", branch.as_str()]
}

fn endpoint_path<'a>(project: &'a ProjectId, endpoint: &'a EndpointId) -> [&'a str; 4] {
    ["projects", project.as_str(), "endpoints", endpoint.as_str()]
}

fn snapshot_path<'a>(project: &'a ProjectId, snapshot: &'a SnapshotId) -> [&'a str; 4] {
    ["projects", project.as_str(), "snapshots", snapshot.as_str()]
}

/// What was read of a list so far. Neon can give a cursor on the last page.
struct Pages<T, Id> {
    items: Vec<T>,
    ids: HashSet<Id>,
    cursor: Option<String>,
}

impl<T, Id: Hash + Eq> Pages<T, Id> {
    fn new() -> Self {
        Self {
            items: Vec::new(),
            ids: HashSet::new(),
            cursor: None,
        }
    }

    fn cursor(&self) -> Option<String> {
        self.cursor.clone()
    }

    /// Takes one page. True when there may be another: it brought something new and names a cursor.
    fn take(&mut self, page: Vec<T>, id: impl Fn(&T) -> Id, next: Option<String>) -> bool {
        let before = self.items.len();
        for item in page {
            if self.ids.insert(id(&item)) {
                self.items.push(item);
            }
        }
        let fresh = next.is_some() && next != self.cursor;
        self.cursor = next;
        fresh && self.items.len() > before
    }
}
