//! The state, and which call goes where.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Duration, Utc};
use neon_api::ids::{BranchId, EndpointId, ProjectId, SnapshotId};
use neon_api::types::{
    CreatedProject, Project as ProjectView, ProjectCreateRequest, ProjectRecoverResponse,
    ProjectResponse, ProjectUpdateRequest, ProjectsResponse,
};

use crate::operations::{Effect, Job};
use crate::request::{Answer, Refusal, Request, Response};
use crate::undocumented::Undocumented;

/// How much a project may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Snapshots that were asked for.
    pub manual_snapshots: usize,
    /// Branches without a parent.
    pub root_branches: usize,
    /// Branches of any kind.
    pub branches: usize,
}

impl Limits {
    /// As the engine is unless told otherwise.
    pub const NONE: Self = Self {
        manual_snapshots: usize::MAX,
        root_branches: usize::MAX,
        branches: usize::MAX,
    };
    /// Neon's Free plan in 2026.
    pub const FREE: Self = Self {
        manual_snapshots: 1,
        root_branches: 3,
        branches: 10,
    };
    /// Neon's Launch plan in 2026.
    pub const LAUNCH: Self = Self {
        manual_snapshots: 100,
        root_branches: 5,
        branches: 5000,
    };
    /// Neon's Scale plan in 2026.
    pub const SCALE: Self = Self {
        manual_snapshots: 100,
        root_branches: 25,
        branches: 5000,
    };
}

/// What an operation at work keeps others from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Locking {
    /// Everything in its project, as on Neon.
    Project,
    /// Only what works on the same branch or snapshot, as on the engine.
    Object,
}

#[derive(Clone, Debug)]
pub(crate) struct Project {
    pub(crate) id: ProjectId,
    pub(crate) name: String,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) removing: bool,
}

/// What is inside a branch.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Data {
    pub(crate) content: String,
    /// Whether each role may log in.
    pub(crate) roles: BTreeMap<String, bool>,
    /// The owner of each database.
    pub(crate) databases: BTreeMap<String, String>,
}

#[derive(Clone, Debug)]
pub(crate) struct Branch {
    pub(crate) id: BranchId,
    pub(crate) project: ProjectId,
    pub(crate) name: String,
    pub(crate) parent: Option<BranchId>,
    pub(crate) ready: bool,
    pub(crate) is_default: bool,
    pub(crate) protected: bool,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) updated_at: DateTime<Utc>,
    pub(crate) expires_at: Option<DateTime<Utc>>,
    pub(crate) restore_status: Option<&'static str>,
    pub(crate) restored_from: Option<SnapshotId>,
    pub(crate) restored_as: Option<BranchId>,
    pub(crate) removing: bool,
    pub(crate) data: Data,
    /// What opens each role.
    pub(crate) passwords: BTreeMap<String, String>,
}

#[derive(Clone, Debug)]
pub(crate) struct Endpoint {
    pub(crate) id: EndpointId,
    pub(crate) project: ProjectId,
    pub(crate) branch: BranchId,
    pub(crate) name: Option<String>,
    pub(crate) read_only: bool,
    pub(crate) disabled: bool,
    pub(crate) active: bool,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) updated_at: DateTime<Utc>,
}

#[derive(Clone, Debug)]
pub(crate) struct Snapshot {
    pub(crate) id: SnapshotId,
    pub(crate) project: ProjectId,
    pub(crate) name: String,
    pub(crate) source: BranchId,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) expires_at: Option<DateTime<Utc>>,
    pub(crate) ready: bool,
    pub(crate) removing: bool,
    pub(crate) data: Data,
}

/// Neon's control plane, without a clock or a network.
#[derive(Clone, Debug)]
pub struct Model {
    pub(crate) limits: Limits,
    pub(crate) locking: Locking,
    pub(crate) undocumented: Undocumented,
    pub(crate) now: DateTime<Utc>,
    pub(crate) next: u64,
    pub(crate) projects: BTreeMap<ProjectId, Project>,
    pub(crate) branches: BTreeMap<BranchId, Branch>,
    pub(crate) endpoints: BTreeMap<EndpointId, Endpoint>,
    pub(crate) snapshots: BTreeMap<SnapshotId, Snapshot>,
    pub(crate) jobs: Vec<Job>,
    pub(crate) operations: Vec<neon_api::types::Operation>,
}

impl Default for Model {
    fn default() -> Self {
        Self::new(Limits::NONE, Locking::Project)
    }
}

impl Model {
    /// An empty one. Its clock stands at the beginning of 2026.
    pub fn new(limits: Limits, locking: Locking) -> Self {
        Self {
            limits,
            locking,
            undocumented: Undocumented::default(),
            now: DateTime::from_timestamp(1_767_225_600, 0).unwrap_or_default(),
            next: 0,
            projects: BTreeMap::new(),
            branches: BTreeMap::new(),
            endpoints: BTreeMap::new(),
            snapshots: BTreeMap::new(),
            jobs: Vec::new(),
            operations: Vec::new(),
        }
    }

    /// From now on a project may hold so much. What is there stays.
    pub fn limit(&mut self, limits: Limits) {
        self.limits = limits;
    }

    /// The same model of a server that decides differently what is not documented.
    #[must_use]
    pub fn deciding(mut self, undocumented: Undocumented) -> Self {
        self.undocumented = undocumented;
        self
    }

    /// The model's clock.
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// Moves the clock. What expires in that time is deleted as far as the rules allow it.
    pub fn advance(&mut self, by: Duration) {
        self.now += by;
        let now = self.now;
        let is_over = |at: Option<DateTime<Utc>>| at.is_some_and(|at| at <= now);
        let branches: Vec<_> = self
            .branches
            .values()
            .filter(|branch| !branch.removing && is_over(branch.expires_at))
            .map(|branch| (branch.project.clone(), branch.id.clone()))
            .collect();
        for (project, id) in branches {
            // One that is locked or may not go is looked at again with the next move.
            let _later = self.apply(Request::BranchDelete(project, id));
        }
        let snapshots: Vec<_> = self
            .snapshots
            .values()
            .filter(|snapshot| !snapshot.removing && is_over(snapshot.expires_at))
            .map(|snapshot| (snapshot.project.clone(), snapshot.id.clone()))
            .collect();
        for (project, id) in snapshots {
            let _later = self.apply(Request::SnapshotDelete(project, id));
        }
    }

    /// Changes what a branch holds, as a client with SQL would.
    pub fn write(&mut self, branch: &BranchId, content: &str) {
        if let Some(branch) = self.branches.get_mut(branch) {
            branch.data.content = content.to_owned();
        }
    }

    /// What a branch holds.
    pub fn content(&self, branch: &BranchId) -> Option<&str> {
        let branch = self.branches.get(branch)?;
        Some(&branch.data.content)
    }

    /// Answers a call.
    pub fn apply(&mut self, request: Request) -> Response {
        self.answer(request).unwrap_or_else(Response::from)
    }

    fn answer(&mut self, request: Request) -> Answer {
        match request {
            Request::ProjectList => self.project_list(),
            Request::ProjectCreate(wanted) => self.project_create(wanted),
            Request::ProjectGet(id) => {
                let project = self.project_view(self.project(&id)?);
                let operations = Vec::new();
                Ok(Response::new(
                    200,
                    &ProjectResponse {
                        project,
                        operations,
                    },
                ))
            }
            Request::ProjectDelete(id) => self.project_delete(&id),
            Request::ProjectRecover(id) => self.project_recover(&id),
            Request::ProjectUpdate(id, wanted) => self.project_update(&id, wanted),
            Request::BranchList(project) => self.branch_list(&project),
            Request::BranchCreate(project, wanted) => self.branch_create(&project, wanted),
            Request::BranchGet(project, id) => self.branch_get(&project, &id),
            Request::BranchUpdate(project, id, wanted) => self.branch_update(&project, &id, wanted),
            Request::BranchDelete(project, id) => self.branch_delete(&project, &id),
            Request::BranchSetDefault(project, id) => self.branch_set_default(&project, &id),
            Request::BranchEndpoints(project, id) => self.branch_endpoints(&project, &id),
            Request::BranchFinalize(project, id, wanted) => self.finalize(&project, &id, wanted),
            Request::EndpointList(project) => self.endpoint_list(&project),
            Request::EndpointCreate(project, wanted) => self.endpoint_create(&project, wanted),
            Request::EndpointGet(project, id) => self.endpoint_get(&project, &id),
            Request::EndpointUpdate(project, id, wanted) => {
                self.endpoint_update(&project, &id, wanted)
            }
            Request::EndpointDelete(project, id) => self.endpoint_delete(&project, &id),
            Request::EndpointStart(project, id) => self.endpoint_turn(&project, &id, true),
            Request::EndpointSuspend(project, id) => self.endpoint_turn(&project, &id, false),
            Request::EndpointRestart(project, id) => self.endpoint_turn(&project, &id, true),
            Request::ConnectionUri(project, wanted) => self.connection_uri(&project, &wanted),
            Request::SnapshotList(project) => self.snapshot_list(&project),
            Request::SnapshotCreate(project, branch, wanted) => {
                self.snapshot_create(&project, &branch, wanted)
            }
            Request::SnapshotUpdate(project, id, wanted) => {
                self.snapshot_update(&project, &id, wanted)
            }
            Request::SnapshotDelete(project, id) => self.snapshot_delete(&project, &id),
            Request::SnapshotRestore(project, id, wanted) => {
                self.snapshot_restore(&project, &id, wanted)
            }
            Request::OperationList(project) => self.operation_list(&project),
            Request::OperationGet(project, id) => self.operation_get(&project, &id),
            Request::RoleList(project, branch) => self.role_list(&project, &branch),
            Request::RoleCreate(project, branch, wanted) => {
                self.role_create(&project, &branch, wanted)
            }
            Request::RoleDelete(project, branch, name) => {
                self.role_delete(&project, &branch, &name)
            }
            Request::RoleResetPassword(project, branch, name) => {
                self.role_reset_password(&project, &branch, &name)
            }
            Request::RoleRevealPassword(project, branch, name) => {
                self.role_reveal_password(&project, &branch, &name)
            }
            Request::DatabaseList(project, branch) => self.database_list(&project, &branch),
            Request::DatabaseCreate(project, branch, wanted) => {
                self.database_create(&project, &branch, wanted)
            }
            Request::DatabaseDelete(project, branch, name) => {
                self.database_delete(&project, &branch, &name)
            }
        }
    }

    pub(crate) fn number(&mut self) -> u64 {
        self.next += 1;
        self.next
    }

    pub(crate) fn password(&mut self) -> String {
        format!("npg_model{:08}", self.number())
    }

    pub(crate) fn project(&self, id: &ProjectId) -> Result<&Project, Refusal> {
        self.projects
            .get(id)
            .filter(|project| !project.removing)
            .ok_or_else(|| Refusal::not_found("project"))
    }

    fn project_view(&self, project: &Project) -> ProjectView {
        crate::views::project(project)
    }

    /// Adds many projects at once that hold nothing, for lists of them.
    pub fn projects_fill(&mut self, names: impl IntoIterator<Item = String>) {
        for name in names {
            let number = self.number();
            let project = Project {
                id: format!("old-model-{:08}", 10_000_000 + number).into(),
                name,
                created_at: self.now,
                removing: false,
            };
            self.projects.insert(project.id.clone(), project);
        }
    }

    /// Those that are not being deleted, in the order of their ids.
    pub(crate) fn projects_seen(&self) -> Vec<ProjectView> {
        let projects = self.projects.values().filter(|one| !one.removing);
        projects.map(crate::views::project).collect()
    }

    fn project_list(&self) -> Answer {
        let answer = ProjectsResponse {
            projects: self.projects_seen(),
            pagination: None,
            applications: None,
            integrations: None,
        };
        Ok(Response::new(200, &answer))
    }

    fn project_create(&mut self, wanted: ProjectCreateRequest) -> Answer {
        let wanted = wanted.project;
        let number = self.number();
        let name = wanted.name.unwrap_or_else(|| format!("project-{number}"));
        check_label("project", &name)?;
        let first = wanted.branch.unwrap_or_default();
        let branch_name = first.name.unwrap_or_else(|| "main".to_owned());
        check_label("branch", &branch_name)?;
        let database = first.database_name.unwrap_or_else(|| "neondb".to_owned());
        let role = first
            .role_name
            .unwrap_or_else(|| format!("{database}_owner"));
        let project = Project {
            id: format!("old-model-{:08}", 10_000_000 + number).into(),
            name,
            created_at: self.now,
            removing: false,
        };
        let id = project.id.clone();
        let password = self.password();
        let mut branch = self.new_branch(&id, branch_name);
        branch.is_default = true;
        branch.data.roles.insert(role.clone(), true);
        branch.data.databases.insert(database.clone(), role.clone());
        branch.passwords.insert(role.clone(), password.clone());
        let endpoint = self.new_endpoint(&id, &branch.id);
        self.projects.insert(id.clone(), project.clone());
        self.branches.insert(branch.id.clone(), branch.clone());
        self.endpoints.insert(endpoint.id.clone(), endpoint.clone());
        let operations = self.begin(
            &id,
            BTreeSet::from(["*".to_owned()]),
            Effect::Ready(branch.id.clone()),
            &[
                ("create_timeline", Some(&branch.id), None),
                ("start_compute", Some(&branch.id), Some(&endpoint.id)),
            ],
        )?;
        let answer = CreatedProject {
            connection_uris: vec![crate::views::connection(
                &endpoint, &role, &password, &database,
            )],
            roles: vec![crate::views::role(&branch, &role, true, Some(password))],
            databases: vec![crate::views::database(&branch, &database, &role)],
            operations,
            branch: crate::views::branch(&branch),
            endpoints: vec![crate::views::endpoint(&endpoint, false)],
            project: crate::views::project(&project),
        };
        Ok(Response::new(201, &answer))
    }

    fn project_update(&mut self, id: &ProjectId, request: ProjectUpdateRequest) -> Answer {
        self.project(id)?;
        if let Some(name) = request.project.name {
            check_label("project", &name)?;
            if let Some(project) = self.projects.get_mut(id) {
                project.name = name;
            }
        }
        let answer = ProjectResponse {
            project: self.project_view(self.project(id)?),
            operations: Vec::new(),
        };
        Ok(Response::new(200, &answer))
    }

    fn project_delete(&mut self, id: &ProjectId) -> Answer {
        let view = self.project_view(self.project(id)?);
        let all = BTreeSet::from(["*".to_owned()]);
        self.begin(
            id,
            all,
            Effect::DeleteProject(id.clone()),
            &[("delete_timeline", None, None)],
        )?;
        if let Some(project) = self.projects.get_mut(id) {
            project.removing = true;
        }
        let answer = ProjectResponse {
            project: view,
            operations: Vec::new(),
        };
        Ok(Response::new(200, &answer))
    }

    fn project_recover(&mut self, id: &ProjectId) -> Answer {
        self.free(id, &BTreeSet::from(["*".to_owned()]))?;
        let project = self
            .projects
            .get_mut(id)
            .ok_or_else(|| Refusal::not_found("recoverable project"))?;
        if !project.removing {
            return Err(Refusal::unprocessable(
                "the project is not deleted, so there is nothing to recover",
            ));
        }
        project.removing = false;
        let project = self.project_view(self.project(id)?);
        let branches = self.of_project(id).map(crate::views::branch).collect();
        Ok(Response::new(
            200,
            &ProjectRecoverResponse { project, branches },
        ))
    }
}

/// 1 to 256 characters, none of them a control character.
pub(crate) fn check_label(what: &str, name: &str) -> Result<(), Refusal> {
    if name.trim().is_empty() {
        return Err(Refusal::bad(format!(
            "the name of a {what} must not be empty"
        )));
    }
    if name.chars().count() > 256 || name.chars().any(char::is_control) {
        return Err(Refusal::bad(format!(
            "the name of a {what} must have at most 256 characters, none of them a control character"
        )));
    }
    Ok(())
}
