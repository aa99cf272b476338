//! Roles and databases of a branch.

use neon_api::ids::{BranchId, ProjectId};
use neon_api::types::{
    DatabaseCreateRequest, DatabaseResponse, DatabasesResponse, Operation, RoleCreateRequest,
    RolePasswordResponse, RoleResponse, RolesResponse,
};

use crate::branches::claims;
use crate::model::{Branch, Model};
use crate::operations::Effect;
use crate::request::{Answer, Refusal, Response};
use crate::views;

impl Model {
    fn begin_in(&mut self, branch: &Branch, effect: Effect) -> Result<Vec<Operation>, Refusal> {
        let step = ("apply_config", Some(&branch.id), None);
        self.begin(&branch.project, claims([&branch.id]), effect, &[step])
    }

    pub(crate) fn role_list(&self, project: &ProjectId, id: &BranchId) -> Answer {
        let roles = views::roles(self.ready_branch(project, id)?);
        Ok(Response::new(200, &RolesResponse { roles }))
    }

    pub(crate) fn role_create(
        &mut self,
        project: &ProjectId,
        id: &BranchId,
        request: RoleCreateRequest,
    ) -> Answer {
        let branch = self.ready_branch(project, id)?.clone();
        let name = request.role.name;
        check_name("role", &name)?;
        let login = !request.role.no_login.unwrap_or(false);
        if branch.data.roles.contains_key(&name) {
            return Err(Refusal::new(
                409,
                "ROLE_ALREADY_EXISTS",
                format!("role already exists: {name}"),
            ));
        }
        let password = login.then(|| self.password());
        let effect = Effect::AddRole(id.clone(), name.clone(), login, password.clone());
        let operations = self.begin_in(&branch, effect)?;
        let role = views::role(&branch, &name, login, password);
        Ok(Response::new(201, &RoleResponse { role, operations }))
    }

    fn role_of(&self, project: &ProjectId, id: &BranchId, name: &str) -> Result<&Branch, Refusal> {
        let branch = self.ready_branch(project, id)?;
        if branch.data.roles.contains_key(name) {
            Ok(branch)
        } else {
            Err(Refusal::not_found("role"))
        }
    }

    pub(crate) fn role_delete(&mut self, project: &ProjectId, id: &BranchId, name: &str) -> Answer {
        let branch = self.ready_branch(project, id)?.clone();
        if !branch.data.roles.contains_key(name) {
            return Ok(Response::nothing());
        }
        if let Some((database, _)) = branch
            .data
            .databases
            .iter()
            .find(|(_, owner)| *owner == name)
        {
            return Err(Refusal::unprocessable(format!(
                "role {name} owns database {database}"
            )));
        }
        let login = branch.data.roles.get(name).copied().unwrap_or(false);
        let effect = Effect::RemoveRole(id.clone(), name.to_owned());
        let operations = self.begin_in(&branch, effect)?;
        let role = views::role(&branch, name, login, None);
        Ok(Response::new(200, &RoleResponse { role, operations }))
    }

    pub(crate) fn role_reset_password(
        &mut self,
        project: &ProjectId,
        id: &BranchId,
        name: &str,
    ) -> Answer {
        let branch = self.role_of(project, id, name)?.clone();
        let login = branch.data.roles.get(name).copied().unwrap_or(false);
        let password = self.password();
        let effect = Effect::SetPassword(id.clone(), name.to_owned(), password.clone());
        let operations = self.begin_in(&branch, effect)?;
        let role = views::role(&branch, name, login, Some(password));
        Ok(Response::new(200, &RoleResponse { role, operations }))
    }

    pub(crate) fn role_reveal_password(
        &self,
        project: &ProjectId,
        id: &BranchId,
        name: &str,
    ) -> Answer {
        let branch = self.role_of(project, id, name)?;
        let password =
            branch.passwords.get(name).cloned().ok_or_else(|| {
                Refusal::new(412, "", format!("the password of {name} is not known"))
            })?;
        Ok(Response::new(200, &RolePasswordResponse { password }))
    }

    pub(crate) fn database_list(&self, project: &ProjectId, id: &BranchId) -> Answer {
        let databases = views::databases(self.ready_branch(project, id)?);
        Ok(Response::new(200, &DatabasesResponse { databases }))
    }

    pub(crate) fn database_create(
        &mut self,
        project: &ProjectId,
        id: &BranchId,
        request: DatabaseCreateRequest,
    ) -> Answer {
        let branch = self.ready_branch(project, id)?.clone();
        let wanted = request.database;
        check_name("database", &wanted.name)?;
        self.role_of(project, id, &wanted.owner_name)?;
        if branch.data.databases.contains_key(&wanted.name) {
            return Err(Refusal::new(
                409,
                "DATABASE_ALREADY_EXISTS",
                format!("database already exists: {}", wanted.name),
            ));
        }
        let effect =
            Effect::AddDatabase(id.clone(), wanted.name.clone(), wanted.owner_name.clone());
        let operations = self.begin_in(&branch, effect)?;
        let database = views::database(&branch, &wanted.name, &wanted.owner_name);
        let answer = DatabaseResponse {
            database,
            operations,
        };
        Ok(Response::new(201, &answer))
    }

    pub(crate) fn database_delete(
        &mut self,
        project: &ProjectId,
        id: &BranchId,
        name: &str,
    ) -> Answer {
        let branch = self.ready_branch(project, id)?.clone();
        let Some(owner) = branch.data.databases.get(name).cloned() else {
            return Ok(Response::nothing());
        };
        let effect = Effect::RemoveDatabase(id.clone(), name.to_owned());
        let operations = self.begin_in(&branch, effect)?;
        let database = views::database(&branch, name, &owner);
        let answer = DatabaseResponse {
            database,
            operations,
        };
        Ok(Response::new(200, &answer))
    }
}

/// PostgreSQL cuts longer names off silently.
fn check_name(what: &str, name: &str) -> Result<(), Refusal> {
    if name.is_empty() || name.len() > 63 || name.chars().any(char::is_control) {
        return Err(Refusal::bad(format!(
            "the name of a {what} must have 1 to 63 bytes, none of them a control character"
        )));
    }
    Ok(())
}
