//! The calls under `/slipway/v1`, which only Slipway's own engine answers.

use reqwest::Method;

use super::{Client, ClientError};
use crate::{
    ids::{BranchId, EndpointId, OperationId, ProjectId},
    slipway::{
        Capabilities, Export, ExportRequest, HistorySettings, HistoryWindow, Hold, HoldRequest,
        HoldsResponse, Import, ImportRequest, Mark, MarkRequest, MarksResponse, RoleReport, Status,
        Writes,
    },
    types::{Operation, OperationResponse, OperationStatus},
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
                if status < 500 && !matches!(status, 408 | 423 | 429) =>
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

    /// `DELETE /slipway/v1/projects/{project_id}`: for good, where [`Capabilities::delete_for_good`] says that
    /// the server would otherwise keep it for a while.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn slipway_project_delete(&self, project: &ProjectId) -> Result<(), ClientError> {
        let path = ["slipway", "v1", "projects", project.as_str()];
        let request = self.request_at_root(Method::DELETE, &path);
        self.send_optional::<serde_json::Value>(request).await?;
        Ok(())
    }

    /// `GET /slipway/v1/projects/{project_id}/operations/{operation_id}?status=`: the operation, once its
    /// status is another than this, or after some seconds as it then is.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn slipway_operation_changed(
        &self,
        project: &ProjectId,
        operation: &OperationId,
        known: &OperationStatus,
    ) -> Result<Operation, ClientError> {
        let path = [
            "slipway",
            "v1",
            "projects",
            project.as_str(),
            "operations",
            operation.as_str(),
        ];
        let request = self
            .request_at_root(Method::GET, &path)
            .query("status", Some(known.as_str()));
        Ok(self.send::<OperationResponse>(request).await?.operation)
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

    /// `GET /slipway/v1/status?space=true`: with what everything takes on disk.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn slipway_status_with_space(&self) -> Result<Status, ClientError> {
        let request = self.request_at_root(Method::GET, &["slipway", "v1", "status"]);
        self.send(request.query("space", Some("true"))).await
    }

    /// `GET /slipway/v1/status?space_of=…`: with what these branches and snapshots take on disk. An engine
    /// that does not know the parameter tells nothing of space.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn slipway_status_with_space_of(&self, ids: &[&str]) -> Result<Status, ClientError> {
        let request = self.request_at_root(Method::GET, &["slipway", "v1", "status"]);
        self.send(request.query("space_of", Some(&ids.join(","))))
            .await
    }

    /// `GET /slipway/v1/history`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn slipway_history_settings(&self) -> Result<HistorySettings, ClientError> {
        self.send(self.request_at_root(Method::GET, &["slipway", "v1", "history"]))
            .await
    }

    /// `PUT /slipway/v1/history`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn slipway_history_settings_put(
        &self,
        settings: &HistorySettings,
    ) -> Result<HistorySettings, ClientError> {
        let request = self.request_at_root(Method::PUT, &["slipway", "v1", "history"]);
        self.send(request.json(settings)).await
    }

    /// `GET …/branches/{branch_id}/history`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn slipway_history_window(
        &self,
        project: &ProjectId,
        branch: &BranchId,
    ) -> Result<HistoryWindow, ClientError> {
        let path = branch_path(project, branch, "history");
        self.send(self.request_at_root(Method::GET, &path)).await
    }

    /// `GET …/branches/{branch_id}/marks`, oldest first.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn slipway_mark_list(
        &self,
        project: &ProjectId,
        branch: &BranchId,
    ) -> Result<Vec<Mark>, ClientError> {
        let path = branch_path(project, branch, "marks");
        let answer: MarksResponse = self.send(self.request_at_root(Method::GET, &path)).await?;
        Ok(answer.marks)
    }

    /// `POST …/branches/{branch_id}/marks`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn slipway_mark_create(
        &self,
        project: &ProjectId,
        branch: &BranchId,
        request: &MarkRequest,
    ) -> Result<Mark, ClientError> {
        let path = branch_path(project, branch, "marks");
        self.send(self.request_at_root(Method::POST, &path).json(request))
            .await
    }

    /// `DELETE /slipway/v1/marks/{mark_id}`. Gives the mark as it was.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn slipway_mark_delete(&self, mark: &str) -> Result<Mark, ClientError> {
        let path = ["slipway", "v1", "marks", mark];
        self.send(self.request_at_root(Method::DELETE, &path)).await
    }

    /// `GET …/branches/{branch_id}/writes?mark_id=…`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn slipway_writes_since(
        &self,
        project: &ProjectId,
        branch: &BranchId,
        mark: &str,
    ) -> Result<Writes, ClientError> {
        let path = branch_path(project, branch, "writes");
        let request = self.request_at_root(Method::GET, &path);
        self.send(request.query("mark_id", Some(mark))).await
    }

    /// `POST …/endpoints/{endpoint_id}/hold`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn slipway_hold_create(
        &self,
        project: &ProjectId,
        endpoint: &EndpointId,
        request: &HoldRequest,
    ) -> Result<Hold, ClientError> {
        let path = [
            "slipway",
            "v1",
            "projects",
            project.as_str(),
            "endpoints",
            endpoint.as_str(),
            "hold",
        ];
        self.send(self.request_at_root(Method::POST, &path).json(request))
            .await
    }

    /// `GET /slipway/v1/holds`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn slipway_hold_list(&self) -> Result<Vec<Hold>, ClientError> {
        let request = self.request_at_root(Method::GET, &["slipway", "v1", "holds"]);
        let answer: HoldsResponse = self.send(request).await?;
        Ok(answer.holds)
    }

    /// `DELETE /slipway/v1/holds/{hold_id}`: lifts it. 404 when it has ended already.
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn slipway_hold_lift(&self, hold: &str) -> Result<Hold, ClientError> {
        let path = ["slipway", "v1", "holds", hold];
        self.send(self.request_at_root(Method::DELETE, &path)).await
    }

    /// `POST …/branches/{branch_id}/export`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn slipway_export_start(
        &self,
        project: &ProjectId,
        branch: &BranchId,
        request: &ExportRequest,
    ) -> Result<Export, ClientError> {
        let path = branch_path(project, branch, "export");
        self.send(self.request_at_root(Method::POST, &path).json(request))
            .await
    }

    /// `GET /slipway/v1/exports/{export_id}`
    ///
    /// # Errors
    /// Any [`ClientError`].
    pub async fn slipway_export_get(&self, export: &str) -> Result<Export, ClientError> {
        let path = ["slipway", "v1", "exports", export];
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
