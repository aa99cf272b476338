//! Operations and what they bring about when they end.

mod trouble;

use std::collections::BTreeSet;

use neon_api::ids::{BranchId, EndpointId, OperationId, ProjectId, SnapshotId};
use neon_api::types::{Operation, OperationResponse, OperationStatus, OperationsPage};

use crate::model::{Locking, Model};
use crate::request::{Answer, Refusal, Response};

/// What comes true when the last operation of a call has ended.
#[derive(Clone, Debug)]
pub(crate) enum Effect {
    Nothing,
    Ready(BranchId),
    SnapshotReady(SnapshotId),
    Finalize {
        branch: BranchId,
        target: BranchId,
        backup: Option<String>,
    },
    RestoreAndFinalize {
        branch: BranchId,
        target: BranchId,
    },
    RemoveBranch(BranchId),
    RemoveSnapshot(SnapshotId),
    DeleteProject(ProjectId),
    RemoveEndpoint(EndpointId),
    Turn(EndpointId, bool),
    AddRole(BranchId, String, bool, Option<String>),
    RemoveRole(BranchId, String),
    SetPassword(BranchId, String, String),
    AddDatabase(BranchId, String, String),
    RemoveDatabase(BranchId, String),
}

/// A call that is at work.
#[derive(Clone, Debug)]
pub(crate) struct Job {
    project: ProjectId,
    claims: BTreeSet<String>,
    effect: Effect,
    /// Not yet ended, first one running.
    operations: Vec<OperationId>,
    /// It gets no further.
    stalled: bool,
}

pub(crate) type Step<'a> = (&'static str, Option<&'a BranchId>, Option<&'a EndpointId>);

impl Model {
    /// Writes down operations, unless others are in the way.
    pub(crate) fn begin(
        &mut self,
        project: &ProjectId,
        claims: BTreeSet<String>,
        effect: Effect,
        steps: &[Step<'_>],
    ) -> Result<Vec<Operation>, Refusal> {
        self.free(project, &claims)?;
        let mut made = Vec::new();
        for (index, (action, branch, endpoint)) in steps.iter().enumerate() {
            let number = self.number();
            made.push(Operation {
                id: format!("00000000-0000-4000-8000-{number:012}")
                    .as_str()
                    .into(),
                project_id: project.clone(),
                branch_id: branch.cloned(),
                endpoint_id: endpoint.cloned(),
                action: (*action).to_owned(),
                status: if index == 0 {
                    OperationStatus::Running
                } else {
                    OperationStatus::Scheduling
                },
                error: None,
                failures_count: 0,
                created_at: self.now,
                updated_at: self.now,
                total_duration_ms: 0,
            });
        }
        self.jobs.push(Job {
            project: project.clone(),
            claims,
            effect,
            operations: made.iter().map(|one| one.id.clone()).collect(),
            stalled: false,
        });
        self.operations.extend(made.iter().cloned());
        Ok(made)
    }

    /// Refuses with 423 while something at work is in the way.
    pub(crate) fn free(
        &self,
        project: &ProjectId,
        claims: &BTreeSet<String>,
    ) -> Result<(), Refusal> {
        let is_in_the_way = |job: &Job| {
            job.project == *project
                && (self.locking == Locking::Project
                    || job.claims.contains("*")
                    || claims.contains("*")
                    || !job.claims.is_disjoint(claims))
        };
        if self.jobs.iter().any(is_in_the_way) {
            return Err(Refusal::locked());
        }
        Ok(())
    }

    /// Lets one operation of every call at work end. `false` when nothing was at work.
    pub fn tick(&mut self) -> bool {
        let jobs = std::mem::take(&mut self.jobs);
        let any = jobs.iter().any(|job| !job.stalled);
        for mut job in jobs {
            if job.stalled {
                self.jobs.push(job);
                continue;
            }
            let id = job.operations.remove(0);
            if !job.operations.is_empty() {
                self.set(&id, OperationStatus::Finished, None);
                let next = job.operations[0].clone();
                self.set(&next, OperationStatus::Running, None);
                self.jobs.push(job);
                continue;
            }
            match self.come_true(&job.effect) {
                Ok(()) => self.set(&id, OperationStatus::Finished, None),
                Err(reason) => {
                    self.undo(&job.effect);
                    self.set(&id, OperationStatus::Failed, Some(reason));
                }
            }
        }
        any
    }

    /// Lets everything at work end.
    pub fn settle(&mut self) {
        while self.tick() {}
    }

    /// Lets the oldest call at work fail at the operation it is at, and undoes it. `false` when
    /// nothing was at work.
    pub fn fail_oldest(&mut self, reason: &str) -> bool {
        if self.jobs.is_empty() {
            return false;
        }
        let job = self.jobs.remove(0);
        self.undo(&job.effect);
        for (index, id) in job.operations.iter().enumerate() {
            if index == 0 {
                self.set(id, OperationStatus::Failed, Some(reason.to_owned()));
            } else {
                self.set(id, OperationStatus::Cancelled, None);
            }
        }
        true
    }

    fn set(&mut self, id: &OperationId, status: OperationStatus, error: Option<String>) {
        let now = self.now;
        if let Some(operation) = self.operations.iter_mut().find(|one| one.id == *id) {
            operation.status = status;
            operation.failures_count = i64::from(error.is_some());
            operation.error = error;
            operation.updated_at = now;
        }
    }

    fn come_true(&mut self, effect: &Effect) -> Result<(), String> {
        match effect {
            Effect::Nothing => {}
            Effect::Ready(id) => self.make_ready(id),
            Effect::SnapshotReady(id) => {
                if let Some(snapshot) = self.snapshots.get_mut(id) {
                    snapshot.ready = true;
                }
            }
            Effect::Finalize {
                branch,
                target,
                backup,
            } => self.swap(branch, target, backup.as_deref())?,
            Effect::RestoreAndFinalize { branch, target } => {
                self.make_ready(branch);
                self.swap(branch, target, None)?;
            }
            Effect::RemoveBranch(id) => self.forget_branch(id),
            Effect::RemoveSnapshot(id) => {
                self.snapshots.remove(id);
            }
            // It is kept, to be recovered.
            Effect::DeleteProject(_) => {}
            Effect::RemoveEndpoint(id) => {
                self.endpoints.remove(id);
            }
            Effect::Turn(id, on) => {
                if let Some(endpoint) = self.endpoints.get_mut(id) {
                    if *on && endpoint.disabled {
                        return Err(format!("endpoint {id} is disabled"));
                    }
                    endpoint.active = *on;
                }
            }
            Effect::AddRole(id, role, login, password) => {
                if let Some(branch) = self.branches.get_mut(id) {
                    branch.data.roles.insert(role.clone(), *login);
                    if let Some(password) = password {
                        branch.passwords.insert(role.clone(), password.clone());
                    }
                }
            }
            Effect::RemoveRole(id, role) => {
                if let Some(branch) = self.branches.get_mut(id) {
                    branch.data.roles.remove(role);
                    branch.passwords.remove(role);
                }
            }
            Effect::SetPassword(id, role, password) => {
                if let Some(branch) = self.branches.get_mut(id) {
                    branch.passwords.insert(role.clone(), password.clone());
                }
            }
            Effect::AddDatabase(id, name, owner) => {
                if let Some(branch) = self.branches.get_mut(id) {
                    branch.data.databases.insert(name.clone(), owner.clone());
                }
            }
            Effect::RemoveDatabase(id, name) => {
                if let Some(branch) = self.branches.get_mut(id) {
                    branch.data.databases.remove(name);
                }
            }
        }
        Ok(())
    }

    /// What a call had made before its first operation ended.
    fn undo(&mut self, effect: &Effect) {
        match effect {
            Effect::Ready(id) => {
                let project = self.branches.get(id).map(|branch| branch.project.clone());
                let is_first = self
                    .branches
                    .get(id)
                    .is_some_and(|branch| branch.is_default);
                self.forget_branch(id);
                // A project whose first branch was not made is not there either.
                if let Some(project) = project.filter(|_| is_first) {
                    self.projects.remove(&project);
                }
            }
            Effect::RestoreAndFinalize { branch, .. } => self.forget_branch(branch),
            Effect::SnapshotReady(id) => {
                self.snapshots.remove(id);
            }
            Effect::RemoveBranch(id) => {
                if let Some(branch) = self.branches.get_mut(id) {
                    branch.removing = false;
                }
            }
            Effect::RemoveSnapshot(id) => {
                if let Some(snapshot) = self.snapshots.get_mut(id) {
                    snapshot.removing = false;
                }
            }
            Effect::DeleteProject(id) => {
                if let Some(project) = self.projects.get_mut(id) {
                    project.removing = false;
                }
            }
            _ => {}
        }
    }

    pub(crate) fn operation_list(&self, project: &ProjectId) -> Answer {
        self.project(project)?;
        let of_project = |one: &&Operation| one.project_id == *project;
        let newest_first = self.operations.iter().rev().filter(of_project);
        let page = OperationsPage {
            operations: newest_first.cloned().collect(),
            pagination: None,
        };
        Ok(Response::new(200, &page))
    }

    pub(crate) fn operation_get(&self, project: &ProjectId, id: &OperationId) -> Answer {
        let operation = self
            .operations
            .iter()
            .find(|one| one.id == *id && one.project_id == *project)
            .cloned()
            .ok_or_else(|| Refusal::not_found("operation"))?;
        Ok(Response::new(200, &OperationResponse { operation }))
    }
}
