//! Endpoints.

use neon_api::ids::{BranchId, EndpointId, ProjectId};
use neon_api::types::{
    EndpointCreateRequest, EndpointResponse, EndpointType, EndpointUpdateRequest,
    EndpointsResponse, Operation,
};

use crate::branches::claims;
use crate::model::{Endpoint, Model, check_label};
use crate::operations::Effect;
use crate::request::{Answer, Refusal, Response};
use crate::views;

impl Model {
    pub(crate) fn new_endpoint(&mut self, project: &ProjectId, branch: &BranchId) -> Endpoint {
        let number = self.number();
        Endpoint {
            id: format!("ep-model-endpoint-{number:08}").into(),
            project: project.clone(),
            branch: branch.clone(),
            name: None,
            read_only: false,
            disabled: false,
            active: false,
            created_at: self.now,
            updated_at: self.now,
        }
    }

    pub(crate) fn endpoints_of(&self, branch: &BranchId) -> impl Iterator<Item = &Endpoint> {
        let branch = branch.clone();
        self.endpoints
            .values()
            .filter(move |endpoint| endpoint.branch == branch)
    }

    pub(crate) fn view_of(&self, endpoint: &Endpoint) -> neon_api::types::Endpoint {
        let branch = self.branches.get(&endpoint.branch);
        views::endpoint(endpoint, branch.is_some_and(|branch| branch.ready))
    }

    fn endpoint(&self, project: &ProjectId, id: &EndpointId) -> Result<&Endpoint, Refusal> {
        self.project(project)?;
        self.endpoints
            .get(id)
            .filter(|endpoint| endpoint.project == *project)
            .ok_or_else(|| Refusal::not_found("endpoint"))
    }

    fn shown(&self, status: u16, endpoint: &Endpoint, operations: Vec<Operation>) -> Response {
        let endpoint = self.view_of(endpoint);
        let answer = EndpointResponse {
            endpoint,
            operations,
        };
        Response::new(status, &answer)
    }

    /// A branch has one that writes, and any number that only read.
    fn free_for_endpoint(&self, branch: &BranchId, read_only: bool) -> Result<(), Refusal> {
        if read_only || self.endpoints_of(branch).all(|one| one.read_only) {
            return Ok(());
        }
        Err(Refusal::new(
            409,
            "ENDPOINT_ALREADY_EXISTS",
            "read-write endpoint already exists for this branch",
        ))
    }

    pub(crate) fn endpoint_list(&self, project: &ProjectId) -> Answer {
        self.project(project)?;
        let of_project = self.endpoints.values();
        let endpoints = of_project
            .filter(|endpoint| endpoint.project == *project)
            .map(|endpoint| self.view_of(endpoint))
            .collect();
        Ok(Response::new(200, &EndpointsResponse { endpoints }))
    }

    pub(crate) fn endpoint_get(&self, project: &ProjectId, id: &EndpointId) -> Answer {
        let endpoint = self.endpoint(project, id)?;
        Ok(self.shown(200, endpoint, Vec::new()))
    }

    pub(crate) fn endpoint_create(
        &mut self,
        project: &ProjectId,
        request: EndpointCreateRequest,
    ) -> Answer {
        let wanted = request.endpoint;
        self.branch(project, &wanted.branch_id)?;
        let read_only = wanted.kind == EndpointType::ReadOnly;
        if let Some(name) = &wanted.name {
            check_label("endpoint", name)?;
        }
        let held = claims([&wanted.branch_id]);
        self.free(project, &held)?;
        self.free_for_endpoint(&wanted.branch_id, read_only)?;
        let mut endpoint = self.new_endpoint(project, &wanted.branch_id);
        endpoint.read_only = read_only;
        endpoint.name = wanted.name;
        endpoint.disabled = wanted.disabled.unwrap_or(false);
        let effect = if endpoint.disabled {
            Effect::Nothing
        } else {
            Effect::Turn(endpoint.id.clone(), true)
        };
        let step = ("start_compute", Some(&wanted.branch_id), Some(&endpoint.id));
        let operations = self.begin(project, held, effect, &[step])?;
        self.endpoints.insert(endpoint.id.clone(), endpoint.clone());
        Ok(self.shown(201, &endpoint, operations))
    }

    pub(crate) fn endpoint_update(
        &mut self,
        project: &ProjectId,
        id: &EndpointId,
        request: EndpointUpdateRequest,
    ) -> Answer {
        let wanted = request.endpoint;
        let mut endpoint = self.endpoint(project, id)?.clone();
        if let Some(name) = &wanted.name {
            check_label("endpoint", name)?;
        }
        let mut held = claims([&endpoint.branch]);
        if let Some(branch) = &wanted.branch_id {
            self.branch(project, branch)?;
            held.extend(claims([branch]));
        }
        self.free(project, &held)?;
        let disable = wanted.disabled == Some(true) && !endpoint.disabled;
        if let Some(branch) = wanted.branch_id {
            if branch != endpoint.branch {
                self.free_for_endpoint(&branch, endpoint.read_only)?;
            }
            endpoint.branch = branch;
        }
        if let Some(disabled) = wanted.disabled {
            endpoint.disabled = disabled;
        }
        if let Some(name) = wanted.name {
            endpoint.name = Some(name);
        }
        endpoint.updated_at = self.now;
        let (effect, action) = if disable {
            (Effect::Turn(id.clone(), false), "suspend_compute")
        } else {
            (Effect::Nothing, "apply_config")
        };
        let step = (action, Some(&endpoint.branch), Some(id));
        let operations = self.begin(project, held, effect, &[step])?;
        self.endpoints.insert(id.clone(), endpoint.clone());
        Ok(self.shown(200, &endpoint, operations))
    }

    pub(crate) fn endpoint_delete(&mut self, project: &ProjectId, id: &EndpointId) -> Answer {
        self.project(project)?;
        let Ok(endpoint) = self.endpoint(project, id).cloned() else {
            return Ok(Response::nothing());
        };
        self.free(project, &claims([&endpoint.branch]))?;
        if !endpoint.read_only && self.branch(project, &endpoint.branch)?.protected {
            return Err(Refusal::unprocessable(
                "cannot delete the compute of a protected branch",
            ));
        }
        let step = ("suspend_compute", Some(&endpoint.branch), Some(id));
        let effect = Effect::RemoveEndpoint(id.clone());
        let operations = self.begin(project, claims([&endpoint.branch]), effect, &[step])?;
        Ok(self.shown(200, &endpoint, operations))
    }

    pub(crate) fn endpoint_turn(
        &mut self,
        project: &ProjectId,
        id: &EndpointId,
        on: bool,
    ) -> Answer {
        let endpoint = self.endpoint(project, id)?.clone();
        let action = if on {
            "start_compute"
        } else {
            "suspend_compute"
        };
        let step = (action, Some(&endpoint.branch), Some(id));
        let effect = Effect::Turn(id.clone(), on);
        let operations = self.begin(project, claims([&endpoint.branch]), effect, &[step])?;
        Ok(self.shown(200, &endpoint, operations))
    }
}
