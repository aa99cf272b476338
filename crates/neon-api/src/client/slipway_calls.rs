//! The calls under `/slipway/v1`, which only Slipway's own engine answers.

use reqwest::Method;

use super::{Client, ClientError};
use crate::{
    ids::{BranchId, ProjectId},
    slipway::{Capabilities, Import, ImportRequest, RoleReport, Status},
};

impl Client {
    /// `GET /slipway/v1/capabilities`: `None` from a server that is not Slipway's engine. It is asked
    /// once.
    ///
    /// # Errors
    /// Any [`ClientError`] that says nothing about which server it is.
    pub async fn slipway_capabilities(&self) -> Result<Option<Capabilities>, ClientError> {
        let known = self
            .capabilities
            .get_or_try_init(|| self.ask_capabilities());
        known.await.cloned()
    }

    async fn ask_capabilities(&self) -> Result<Option<Capabilities>, ClientError> {
        let request = self.request_at_root(Method::GET, &["slipway", "v1", "capabilities"]);
        match self.send(request).await {
            Ok(capabilities) => Ok(Some(capabilities)),
            // Neon's console may answer unknown paths with a page, or send them to its login.
            Err(ClientError::BadAnswer { .. }) => Ok(None),
            Err(ClientError::Api { status, .. })
                if status < 500 && status != 429 && status != 423 =>
            {
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    /// `GET /slipway/v1/status`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn slipway_status(&self) -> Result<Status, ClientError> {
        self.send(self.request_at_root(Method::GET, &["slipway", "v1", "status"]))
            .await
    }

    /// `POST /slipway/v1/projects/{project_id}/branches/{branch_id}/import`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn slipway_import_start(
        &self,
        project: &ProjectId,
        branch: &BranchId,
        request: &ImportRequest,
    ) -> Result<Import, ClientError> {
        let path = branch_path(project, branch, "import");
        self.send(self.request_at_root(Method::POST, &path).json(request))
            .await
    }

    /// `GET /slipway/v1/imports/{import_id}`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn slipway_import_get(&self, import: &str) -> Result<Import, ClientError> {
        let path = ["slipway", "v1", "imports", import];
        self.send(self.request_at_root(Method::GET, &path)).await
    }

    /// `GET /slipway/v1/projects/{project_id}/branches/{branch_id}/role_report`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn slipway_role_report(
        &self,
        project: &ProjectId,
        branch: &BranchId,
    ) -> Result<RoleReport, ClientError> {
        let path = branch_path(project, branch, "role_report");
        self.send(self.request_at_root(Method::GET, &path)).await
    }
}

fn branch_path<'a>(project: &'a ProjectId, branch: &'a BranchId, last: &'a str) -> [&'a str; 7] {
    [
        "slipway",
        "v1",
        "projects",
        project.as_str(),
        "branches",
        branch.as_str(),
        last,
    ]
}
