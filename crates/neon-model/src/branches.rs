//! Branches: roots, children, and how one takes another's place.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Duration, Utc};
use neon_api::ids::{BranchId, ProjectId};
use neon_api::types::{
    BranchCreateEndpoint, BranchCreateRequest, BranchOperations, BranchResponse,
    BranchUpdateRequest, BranchesResponse, CreatedBranch, EndpointType, EndpointsResponse,
    FinalizeRestoreRequest, OperationsResponse,
};

use crate::model::{Branch, Data, Endpoint, Model, check_label};
use crate::operations::Effect;
use crate::request::{Answer, Refusal, Response};
use crate::undocumented::{CandidateEndpoint, Password};
use crate::views;

/// `expires_at` may not be further away.
const LATEST_EXPIRY: Duration = Duration::days(30);

impl Model {
    pub(crate) fn new_branch(&mut self, project: &ProjectId, name: String) -> Branch {
        let number = self.number();
        Branch {
            id: format!("br-model-branch-{number:08}").into(),
            project: project.clone(),
            name,
            parent: None,
            ready: false,
            is_default: false,
            protected: false,
            created_at: self.now,
            updated_at: self.now,
            expires_at: None,
            restore_status: None,
            restored_from: None,
            restored_as: None,
            removing: false,
            data: Data::default(),
            passwords: BTreeMap::new(),
        }
    }

    pub(crate) fn branch(&self, project: &ProjectId, id: &BranchId) -> Result<&Branch, Refusal> {
        self.project(project)?;
        self.branches
            .get(id)
            .filter(|branch| branch.project == *project && !branch.removing)
            .ok_or_else(|| Refusal::not_found("branch"))
    }

    pub(crate) fn ready_branch(
        &self,
        project: &ProjectId,
        id: &BranchId,
    ) -> Result<&Branch, Refusal> {
        let branch = self.branch(project, id)?;
        if branch.ready {
            Ok(branch)
        } else {
            Err(not_ready())
        }
    }

    pub(crate) fn of_project(&self, project: &ProjectId) -> impl Iterator<Item = &Branch> {
        let project = project.clone();
        self.branches
            .values()
            .filter(move |branch| branch.project == project && !branch.removing)
    }

    pub(crate) fn branch_name_free(
        &self,
        project: &ProjectId,
        name: &str,
        but: Option<&BranchId>,
    ) -> Result<(), Refusal> {
        let taken = self
            .of_project(project)
            .any(|branch| branch.name == name && Some(&branch.id) != but);
        if taken {
            return Err(name_taken(name));
        }
        Ok(())
    }

    /// Refuses one more branch where the plan has no room for it.
    pub(crate) fn room_for_branch(
        &self,
        project: &ProjectId,
        is_root: bool,
    ) -> Result<(), Refusal> {
        if self.of_project(project).count() >= self.limits.branches {
            return Err(Refusal::new(
                422,
                "BRANCHES_LIMIT_EXCEEDED",
                "branches limit exceeded",
            ));
        }
        let roots = self.of_project(project).filter(|one| one.parent.is_none());
        if is_root && roots.count() >= self.limits.root_branches {
            return Err(Refusal::new(
                422,
                "ROOT_BRANCHES_LIMIT_EXCEEDED",
                "root branches limit exceeded",
            ));
        }
        Ok(())
    }

    pub(crate) fn check_expiry(&self, at: Option<DateTime<Utc>>) -> Result<(), Refusal> {
        match at {
            Some(at) if at <= self.now => {
                Err(Refusal::unprocessable("expires_at must be in the future"))
            }
            Some(at) if at > self.now + LATEST_EXPIRY => Err(Refusal::unprocessable(
                "expires_at must be at most 30 days away",
            )),
            _ => Ok(()),
        }
    }

    fn has_children(&self, id: &BranchId) -> bool {
        self.branches
            .values()
            .any(|branch| branch.parent.as_ref() == Some(id) && !branch.removing)
    }

    pub(crate) fn branch_list(&self, project: &ProjectId) -> Answer {
        self.project(project)?;
        let answer = BranchesResponse {
            branches: self.of_project(project).map(views::branch).collect(),
            annotations: BTreeMap::new(),
            pagination: None,
        };
        Ok(Response::new(200, &answer))
    }

    pub(crate) fn branch_get(&self, project: &ProjectId, id: &BranchId) -> Answer {
        let branch = views::branch(self.branch(project, id)?);
        Ok(Response::new(
            200,
            &BranchResponse {
                branch,
                annotation: None,
            },
        ))
    }

    pub(crate) fn branch_endpoints(&self, project: &ProjectId, id: &BranchId) -> Answer {
        self.branch(project, id)?;
        let endpoints = self.endpoints_of(id).map(|one| self.view_of(one)).collect();
        Ok(Response::new(200, &EndpointsResponse { endpoints }))
    }

    pub(crate) fn branch_create(
        &mut self,
        project: &ProjectId,
        request: BranchCreateRequest,
    ) -> Answer {
        self.project(project)?;
        let wanted = request.branch.unwrap_or_default();
        let kinds = request.endpoints.unwrap_or_default();
        let reads = |one: &BranchCreateEndpoint| one.kind == EndpointType::ReadOnly;
        if kinds.iter().filter(|one| !reads(one)).count() > 1 {
            return Err(Refusal::unprocessable(
                "a branch has one read-write endpoint at most",
            ));
        }
        let parent = match &wanted.parent_id {
            Some(id) => self.branch(project, id)?,
            None => self
                .of_project(project)
                .find(|branch| branch.is_default)
                .ok_or_else(|| Refusal::not_found("default branch"))?,
        }
        .clone();
        if !parent.ready {
            return Err(not_ready());
        }
        self.check_expiry(wanted.expires_at)?;
        let mut branch = self.new_branch(project, String::new());
        branch.name = wanted.name.unwrap_or_else(|| branch.id.to_string());
        check_label("branch", &branch.name)?;
        self.branch_name_free(project, &branch.name, None)?;
        self.room_for_branch(project, false)?;
        branch.parent = Some(parent.id.clone());
        branch.protected = wanted.protected.unwrap_or(false);
        branch.expires_at = wanted.expires_at;
        branch.data = parent.data.clone();
        branch.passwords = if parent.protected {
            self.new_passwords(&parent.data)
        } else {
            parent.passwords.clone()
        };
        let mut endpoints = Vec::new();
        for one in &kinds {
            endpoints.push(Endpoint {
                read_only: reads(one),
                ..self.new_endpoint(project, &branch.id)
            });
        }
        endpoints.sort_by_key(|one| one.read_only);
        let claims = claims([&branch.id, &parent.id]);
        let second = match endpoints.first() {
            Some(endpoint) => ("start_compute", Some(&branch.id), Some(&endpoint.id)),
            None => ("apply_config", Some(&branch.id), None),
        };
        let operations = self.begin(
            project,
            claims,
            Effect::Ready(branch.id.clone()),
            &[("create_branch", Some(&branch.id), None), second],
        )?;
        self.branches.insert(branch.id.clone(), branch.clone());
        for endpoint in &endpoints {
            self.endpoints.insert(endpoint.id.clone(), endpoint.clone());
        }
        let answer = CreatedBranch {
            branch: views::branch(&branch),
            endpoints: endpoints
                .iter()
                .map(|endpoint| views::endpoint(endpoint, false))
                .collect(),
            operations,
            roles: views::roles(&branch),
            databases: views::databases(&branch),
            connection_uris: None,
        };
        Ok(Response::new(201, &answer))
    }

    pub(crate) fn branch_update(
        &mut self,
        project: &ProjectId,
        id: &BranchId,
        request: BranchUpdateRequest,
    ) -> Answer {
        let mut branch = self.branch(project, id)?.clone();
        let wanted = request.branch;
        if let Some(name) = &wanted.name {
            check_label("branch", name)?;
        }
        self.check_expiry(wanted.expires_at.flatten())?;
        self.free(project, &claims([id]))?;
        if let Some(name) = wanted.name {
            self.branch_name_free(project, &name, Some(id))?;
            branch.name = name;
        }
        if let Some(protected) = wanted.protected {
            branch.protected = protected;
        }
        if let Some(expires_at) = wanted.expires_at {
            branch.expires_at = expires_at;
        }
        if branch.expires_at.is_some()
            && (branch.protected || branch.is_default || self.has_children(id))
        {
            return Err(Refusal::unprocessable(
                "a branch that is protected, the default or a parent cannot expire",
            ));
        }
        branch.updated_at = self.now;
        let answer = changed(&branch, Vec::new());
        self.branches.insert(id.clone(), branch);
        Ok(answer)
    }

    pub(crate) fn branch_set_default(&mut self, project: &ProjectId, id: &BranchId) -> Answer {
        let mut branch = self.branch(project, id)?.clone();
        let before = self
            .of_project(project)
            .find(|one| one.is_default)
            .map(|one| one.id.clone());
        let mut wanted = claims([id]);
        wanted.extend(before.iter().map(ToString::to_string));
        self.free(project, &wanted)?;
        if let Some(before) = before.and_then(|id| self.branches.get_mut(&id)) {
            before.is_default = false;
        }
        branch.is_default = true;
        branch.expires_at = None;
        branch.updated_at = self.now;
        let answer = changed(&branch, Vec::new());
        self.branches.insert(id.clone(), branch);
        Ok(answer)
    }

    pub(crate) fn branch_delete(&mut self, project: &ProjectId, id: &BranchId) -> Answer {
        self.project(project)?;
        let Ok(branch) = self.branch(project, id).cloned() else {
            return Ok(Response::nothing());
        };
        self.free(project, &claims([id]))?;
        if branch.protected {
            return Err(Refusal::unprocessable("cannot delete protected branch"));
        }
        if branch.is_default {
            return Err(Refusal::unprocessable("cannot delete default branch"));
        }
        if self.has_children(id) {
            return Err(Refusal::unprocessable(
                "cannot delete branch that has children",
            ));
        }
        let operations = self.begin(
            project,
            claims([id]),
            Effect::RemoveBranch(id.clone()),
            &[
                ("suspend_compute", Some(id), None),
                ("delete_timeline", Some(id), None),
            ],
        )?;
        if let Some(branch) = self.branches.get_mut(id) {
            branch.removing = true;
        }
        Ok(changed(&branch, operations))
    }

    pub(crate) fn finalize(
        &mut self,
        project: &ProjectId,
        id: &BranchId,
        wanted: FinalizeRestoreRequest,
    ) -> Answer {
        let branch = self.branch(project, id)?;
        if branch.restore_status != Some("restored") {
            return Err(Refusal::unprocessable(
                "only a branch that was restored from a snapshot and not yet finalized can be finalized",
            ));
        }
        let target = branch
            .restored_as
            .clone()
            .ok_or_else(|| Refusal::unprocessable("this branch was restored without a target"))?;
        let is_ready = branch.ready;
        if let Some(name) = &wanted.name {
            check_label("branch", name)?;
        }
        self.free(project, &claims([id, &target]))?;
        if !is_ready {
            return Err(not_ready());
        }
        let target = self
            .branch(project, &target)
            .map_err(|_| {
                Refusal::unprocessable("the branch that this one was restored for is gone")
            })?
            .clone();
        if !target.ready {
            return Err(not_ready());
        }
        if let Some(name) = &wanted.name {
            self.branch_name_free(project, name, Some(&target.id))?;
            // The restored branch takes it.
            if *name == target.name {
                return Err(name_taken(name));
            }
        }
        let operations = self.begin(
            project,
            claims([id, &target.id]),
            Effect::Finalize {
                branch: id.clone(),
                target: target.id,
                backup: wanted.name,
            },
            &[
                ("apply_config", Some(id), None),
                ("swap_binding_id", Some(id), None),
            ],
        )?;
        Ok(Response::new(200, &OperationsResponse { operations }))
    }

    /// The new branch takes the target's endpoints, name, default and protected flag.
    pub(crate) fn swap(
        &mut self,
        id: &BranchId,
        target: &BranchId,
        backup: Option<&str>,
    ) -> Result<(), String> {
        let gone = || "a branch of the restore is gone".to_owned();
        let mut new = self.branches.get(id).cloned().ok_or_else(gone)?;
        let mut old = self.branches.get(target).cloned().ok_or_else(gone)?;
        let name = old.name.clone();
        old.name = match backup {
            Some(given) => given.to_owned(),
            None => self.old_name(&old.project, &name),
        };
        new.name = name;
        new.is_default = std::mem::take(&mut old.is_default);
        new.protected = std::mem::take(&mut old.protected);
        new.restore_status = Some("finalized");
        new.expires_at = None;
        new.updated_at = self.now;
        old.updated_at = self.now;
        for (role, login) in &mut new.data.roles {
            match old.data.roles.get(role) {
                Some(other) => {
                    *login = *other;
                    match self.undocumented.password {
                        Password::Restored => {}
                        Password::Targets => {
                            new.passwords.remove(role);
                            if let Some(password) = old.passwords.get(role) {
                                new.passwords.insert(role.clone(), password.clone());
                            }
                        }
                        Password::New => {
                            self.next += 1;
                            new.passwords
                                .insert(role.clone(), format!("fresh-password-{}", self.next));
                        }
                    }
                }
                None => {
                    *login = false;
                    new.passwords.remove(role);
                }
            }
        }
        for (role, login) in old.data.roles.iter().filter(|(_, login)| **login) {
            if !new.data.roles.contains_key(role) {
                new.data.roles.insert(role.clone(), *login);
                if let Some(password) = old.passwords.get(role) {
                    new.passwords.insert(role.clone(), password.clone());
                }
            }
        }
        let undocumented = self.undocumented;
        if undocumented.candidate_endpoint == CandidateEndpoint::Goes {
            self.endpoints.retain(|_, endpoint| endpoint.branch != *id);
        }
        for endpoint in self.endpoints.values_mut() {
            if endpoint.branch == *target {
                endpoint.branch = id.clone();
                endpoint.disabled &= !undocumented.finalize_enables;
            } else if endpoint.branch == *id
                && undocumented.candidate_endpoint == CandidateEndpoint::Moves
            {
                endpoint.branch = target.clone();
            }
        }
        if undocumented.children_move {
            for child in self.branches.values_mut() {
                if child.parent.as_ref() == Some(target) {
                    child.parent = Some(id.clone());
                }
            }
        }
        self.branches.insert(old.id.clone(), old);
        self.branches.insert(new.id.clone(), new);
        Ok(())
    }

    fn old_name(&self, project: &ProjectId, name: &str) -> String {
        let mut candidate = format!("{name} (old)");
        let mut number = 2;
        while self.branch_name_free(project, &candidate, None).is_err() {
            candidate = format!("{name} (old {number})");
            number += 1;
        }
        candidate
    }

    pub(crate) fn make_ready(&mut self, id: &BranchId) {
        if let Some(branch) = self.branches.get_mut(id) {
            branch.ready = true;
            branch.updated_at = self.now;
        }
        for endpoint in self.endpoints.values_mut() {
            if endpoint.branch == *id {
                endpoint.active = !endpoint.disabled;
            }
        }
    }

    pub(crate) fn forget_branch(&mut self, id: &BranchId) {
        self.branches.remove(id);
        self.endpoints.retain(|_, endpoint| endpoint.branch != *id);
    }

    pub(crate) fn new_passwords(&mut self, data: &Data) -> BTreeMap<String, String> {
        let roles = data.roles.iter().filter(|(_, login)| **login);
        let names: Vec<String> = roles.map(|(name, _)| name.clone()).collect();
        names
            .into_iter()
            .map(|name| (name, self.password()))
            .collect()
    }
}

pub(crate) fn claims<'a>(ids: impl IntoIterator<Item = &'a BranchId>) -> BTreeSet<String> {
    ids.into_iter().map(ToString::to_string).collect()
}

pub(crate) fn not_ready() -> Refusal {
    Refusal::locked()
}

fn name_taken(name: &str) -> Refusal {
    Refusal::new(
        409,
        "BRANCH_ALREADY_EXISTS",
        format!("branch with the provided name already exists: {name}"),
    )
}

fn changed(branch: &Branch, operations: Vec<neon_api::types::Operation>) -> Response {
    let branch = views::branch(branch);
    Response::new(200, &BranchOperations { branch, operations })
}
