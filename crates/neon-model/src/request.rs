//! What is asked and answered.

use neon_api::ids::{BranchId, EndpointId, OperationId, ProjectId, SnapshotId};
use neon_api::types::{
    BranchCreateRequest, BranchUpdateRequest, DatabaseCreateRequest, EndpointCreateRequest,
    EndpointUpdateRequest, FinalizeRestoreRequest, GeneralError, ProjectCreateRequest,
    ProjectUpdateRequest, RoleCreateRequest, SnapshotCreateQuery, SnapshotRestoreRequest,
    SnapshotUpdateRequest,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A call of Neon's API v2.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names are Neon's own, noun first")]
pub enum Request {
    ProjectList,
    ProjectCreate(ProjectCreateRequest),
    ProjectGet(ProjectId),
    ProjectDelete(ProjectId),
    ProjectRecover(ProjectId),
    ProjectUpdate(ProjectId, ProjectUpdateRequest),
    BranchList(ProjectId),
    BranchCreate(ProjectId, BranchCreateRequest),
    BranchGet(ProjectId, BranchId),
    BranchUpdate(ProjectId, BranchId, BranchUpdateRequest),
    BranchDelete(ProjectId, BranchId),
    BranchSetDefault(ProjectId, BranchId),
    BranchEndpoints(ProjectId, BranchId),
    BranchFinalize(ProjectId, BranchId, FinalizeRestoreRequest),
    EndpointList(ProjectId),
    EndpointCreate(ProjectId, EndpointCreateRequest),
    EndpointGet(ProjectId, EndpointId),
    EndpointUpdate(ProjectId, EndpointId, EndpointUpdateRequest),
    EndpointDelete(ProjectId, EndpointId),
    EndpointStart(ProjectId, EndpointId),
    EndpointSuspend(ProjectId, EndpointId),
    EndpointRestart(ProjectId, EndpointId),
    ConnectionUri(ProjectId, ConnectionWanted),
    SnapshotList(ProjectId),
    SnapshotCreate(ProjectId, BranchId, SnapshotCreateQuery),
    SnapshotUpdate(ProjectId, SnapshotId, SnapshotUpdateRequest),
    SnapshotDelete(ProjectId, SnapshotId),
    SnapshotRestore(ProjectId, SnapshotId, SnapshotRestoreRequest),
    OperationList(ProjectId),
    OperationGet(ProjectId, OperationId),
    RoleList(ProjectId, BranchId),
    RoleCreate(ProjectId, BranchId, RoleCreateRequest),
    RoleDelete(ProjectId, BranchId, String),
    RoleResetPassword(ProjectId, BranchId, String),
    RoleRevealPassword(ProjectId, BranchId, String),
    DatabaseList(ProjectId, BranchId),
    DatabaseCreate(ProjectId, BranchId, DatabaseCreateRequest),
    DatabaseDelete(ProjectId, BranchId, String),
}

/// The query of a connection string.
#[derive(Clone, Debug, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct ConnectionWanted {
    #[serde(default)]
    pub branch_id: Option<BranchId>,
    #[serde(default)]
    pub endpoint_id: Option<EndpointId>,
    pub database_name: String,
    pub role_name: String,
}

/// An answer: an HTTP status and a body, which is one of Neon's wire types.
#[derive(Clone, Debug, PartialEq)]
pub struct Response {
    /// Such as 200, 404, 423.
    pub status: u16,
    /// JSON; of a refusal Neon's `{code, message}`.
    pub body: Value,
}

impl Response {
    /// Whether the call was accepted.
    pub fn is_success(&self) -> bool {
        self.status < 300
    }

    pub(crate) fn new(status: u16, body: &impl Serialize) -> Self {
        Self {
            status,
            body: serde_json::to_value(body).unwrap_or(Value::Null),
        }
    }

    /// To the deletion of what is not there.
    pub(crate) fn nothing() -> Self {
        Self {
            status: 204,
            body: Value::Null,
        }
    }
}

/// A call that is not carried out.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    status: u16,
    code: &'static str,
    message: String,
}

impl Refusal {
    pub(crate) fn new(status: u16, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
        }
    }

    pub(crate) fn not_found(what: &str) -> Self {
        Self::new(404, "", format!("{what} not found"))
    }

    pub(crate) fn bad(message: impl Into<String>) -> Self {
        Self::new(400, "", message)
    }

    pub(crate) fn unprocessable(message: impl Into<String>) -> Self {
        Self::new(422, "", message)
    }

    pub(crate) fn locked() -> Self {
        Self::new(
            423,
            "",
            "project already has running conflicting operations, scheduling of new ones is prohibited",
        )
    }
}

impl From<Refusal> for Response {
    fn from(refusal: Refusal) -> Self {
        let error = GeneralError {
            request_id: None,
            code: refusal.code.to_owned(),
            message: refusal.message,
        };
        Self::new(refusal.status, &error)
    }
}

pub(crate) type Answer = Result<Response, Refusal>;
