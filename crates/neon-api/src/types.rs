//! The wire types of Neon's API v2, as far as Slipway uses them.
//!
//! Field names are those of Neon's OpenAPI specification (npm `@neondatabase/api-client`). Optional
//! fields are left out when absent, as Neon does. Both the client and the engine use these types.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::ids::{BranchId, EndpointId, OperationId, ProjectId, SnapshotId};

/// What Neon answers to a call that failed. `code` is often empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GeneralError {
    /// Neon's id of the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// A word such as `BRANCHES_LIMIT_EXCEEDED`, or empty.
    #[serde(default)]
    pub code: String,
    /// A sentence.
    #[serde(default)]
    pub message: String,
}

/// `GET /users/me`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct CurrentUser {
    pub id: String,
    pub login: String,
    pub email: String,
    pub name: String,
    #[serde(default)]
    pub last_name: String,
    #[serde(default)]
    pub image: String,
    #[serde(default)]
    pub auth_accounts: Vec<AuthAccount>,
    #[serde(default)]
    pub plan: String,
    #[serde(default)]
    pub active_seconds_limit: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_account: Option<serde_json::Value>,
    #[serde(default)]
    pub projects_limit: i64,
    #[serde(default)]
    pub branches_limit: i64,
    #[serde(default)]
    pub max_autoscaling_limit: f64,
}

/// One way to log in to an account.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct AuthAccount {
    pub email: String,
    #[serde(default)]
    pub image: String,
    pub login: String,
    pub name: String,
    pub provider: String,
}

/// `GET /auth`: tells for every kind of key whose it is.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct AuthDetails {
    pub account_id: String,
    pub auth_method: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_data: Option<String>,
}

/// `GET /users/me/organizations`
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct OrganizationsResponse {
    pub organizations: Vec<Organization>,
}

/// An organisation that a key can see.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct Organization {
    pub id: String,
    pub name: String,
    #[serde(default)]
    pub handle: String,
    #[serde(default)]
    pub plan: String,
    #[serde(default)]
    pub managed_by: String,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

/// A project, in a list or alone. Of the consumption figures a list has only `active_time`, a project
/// alone all others; they are zero in the engine, and the client does not need them.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct Project {
    pub id: ProjectId,
    #[serde(default)]
    pub platform_id: String,
    #[serde(default)]
    pub region_id: String,
    pub name: String,
    #[serde(default)]
    pub provisioner: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_endpoint_settings: Option<serde_json::Value>,
    pub pg_version: u32,
    #[serde(default)]
    pub proxy_host: String,
    #[serde(default)]
    pub branch_logical_size_limit: i64,
    #[serde(default)]
    pub branch_logical_size_limit_bytes: i64,
    #[serde(default)]
    pub store_passwords: bool,
    #[serde(default)]
    pub creation_source: String,
    #[serde(default)]
    pub history_retention_seconds: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub synthetic_storage_size: Option<i64>,
    #[serde(default)]
    pub owner_id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active_time: Option<i64>,
    #[serde(default)]
    pub cpu_used_sec: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active_time_seconds: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compute_time_seconds: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub written_data_bytes: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_transfer_bytes: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_storage_bytes_hour: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consumption_period_start: Option<DateTime<Utc>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub consumption_period_end: Option<DateTime<Utc>>,
    /// Told by the answer about one project, not by lists.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner: Option<ProjectOwner>,
    /// In the list of those that can be recovered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<DateTime<Utc>>,
    /// In the list of those that can be recovered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub recoverable_until: Option<DateTime<Utc>>,
}

/// The account that a project belongs to.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct ProjectOwner {
    #[serde(default)]
    pub email: String,
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub branches_limit: i64,
    /// Such as `launch_v3`; `UNKNOWN` where nobody knows.
    #[serde(default)]
    pub subscription_type: String,
}

/// `POST /projects`
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct ProjectCreateRequest {
    pub project: ProjectCreate,
}

/// `GET /regions`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct RegionsResponse {
    pub regions: Vec<Region>,
}

/// Where projects can be made.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct Region {
    pub region_id: String,
    pub name: String,
    pub default: bool,
    #[serde(default)]
    pub geo_lat: String,
    #[serde(default)]
    pub geo_long: String,
}

/// What a new project shall be.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct ProjectCreate {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pg_version: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub org_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<ProjectCreateBranch>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_endpoint_settings: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub history_retention_seconds: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub store_passwords: Option<bool>,
}

/// The first branch of a new project.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct ProjectCreateBranch {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role_name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub database_name: Option<String>,
}

/// `PATCH /projects/{project_id}`
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct ProjectUpdateRequest {
    pub project: ProjectUpdate,
}

/// What changes in a project.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct ProjectUpdate {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_endpoint_settings: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub history_retention_seconds: Option<i64>,
}

/// `{project}`, with operations where the call starts some.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct ProjectResponse {
    pub project: Project,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub operations: Vec<Operation>,
}

/// `POST /projects/{project_id}/recover`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct ProjectRecoverResponse {
    pub project: Project,
    pub branches: Vec<Branch>,
}

/// `PATCH /projects/{project_id}`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct ProjectOperations {
    pub project: Project,
    #[serde(default)]
    pub operations: Vec<Operation>,
}

/// `GET /projects`; `GET /projects/shared` without the two maps.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct ProjectsResponse {
    pub projects: Vec<Project>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pagination: Option<Pagination>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub applications: Option<BTreeMap<String, Vec<String>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integrations: Option<BTreeMap<String, Vec<String>>>,
}

/// Projects and operations page by `cursor`, branches by `next`.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct Pagination {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<String>,
}

/// The answer to `POST /projects`: the only time that passwords come without being asked for.
#[derive(Clone, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct CreatedProject {
    pub project: Project,
    pub connection_uris: Vec<ConnectionDetails>,
    pub roles: Vec<Role>,
    pub databases: Vec<Database>,
    pub operations: Vec<Operation>,
    pub branch: Branch,
    pub endpoints: Vec<Endpoint>,
}

/// A connection string with its parts. Holds a password.
#[derive(Clone, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct ConnectionDetails {
    pub connection_uri: String,
    pub connection_parameters: ConnectionParameters,
}

/// The parts of a connection string. Holds a password.
#[derive(Clone, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct ConnectionParameters {
    pub database: String,
    pub password: String,
    pub role: String,
    pub host: String,
    pub pooler_host: String,
}

/// `GET /projects/{project_id}/connection_uri`. Holds a password.
#[derive(Clone, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct ConnectionUriResponse {
    pub uri: String,
}

/// Where a branch is in its life.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub enum BranchState {
    Init,
    Ready,
    Archived,
    Resetting,
    Importing,
    /// As the server wrote it.
    #[serde(untagged)]
    Unknown(String),
}

/// A branch. A root branch has no `parent_id`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct Branch {
    pub id: BranchId,
    pub project_id: ProjectId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<BranchId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_lsn: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_timestamp: Option<DateTime<Utc>>,
    pub name: String,
    pub current_state: BranchState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pending_state: Option<BranchState>,
    pub state_changed_at: DateTime<Utc>,
    /// Bytes of all databases; absent while not yet calculated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logical_size: Option<i64>,
    #[serde(default)]
    pub creation_source: String,
    #[serde(default)]
    pub primary: bool,
    #[serde(default)]
    pub default: bool,
    #[serde(default)]
    pub protected: bool,
    #[serde(default)]
    pub cpu_used_sec: i64,
    #[serde(default)]
    pub compute_time_seconds: i64,
    #[serde(default)]
    pub active_time_seconds: i64,
    #[serde(default)]
    pub written_data_bytes: i64,
    #[serde(default)]
    pub data_transfer_bytes: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<DateTime<Utc>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub init_source: Option<String>,
    /// `restored` until finalized, then `finalized`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restore_status: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restored_from: Option<SnapshotId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restored_as: Option<BranchId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub restricted_actions: Option<Vec<RestrictedAction>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_by: Option<CreatedBy>,
}

/// Something that may not be done to a branch, and why.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct RestrictedAction {
    pub name: String,
    pub reason: String,
}

/// Who made a branch.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct CreatedBy {
    pub name: String,
    #[serde(default)]
    pub image: String,
}

/// `GET /projects/{project_id}/branches`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct BranchesResponse {
    pub branches: Vec<Branch>,
    #[serde(default)]
    pub annotations: BTreeMap<String, serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pagination: Option<Pagination>,
}

/// `GET /projects/{project_id}/branches/{branch_id}`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct BranchResponse {
    pub branch: Branch,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annotation: Option<Annotation>,
}

/// What was written on a branch when it was made.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct Annotation {
    pub object: AnnotationObject,
    pub value: BTreeMap<String, serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<DateTime<Utc>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<DateTime<Utc>>,
}

/// What an annotation stands on.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct AnnotationObject {
    #[serde(rename = "type")]
    pub kind: String,
    pub id: String,
}

/// `POST /projects/{project_id}/branches`
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct BranchCreateRequest {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<BranchCreate>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub endpoints: Option<Vec<BranchCreateEndpoint>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub annotation_value: Option<BTreeMap<String, String>>,
}

/// What a new child branch shall be.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct BranchCreate {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<BranchId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_lsn: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_timestamp: Option<DateTime<Utc>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protected: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub init_source: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<DateTime<Utc>>,
}

/// A compute to be made with a branch.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct BranchCreateEndpoint {
    #[serde(rename = "type")]
    pub kind: EndpointType,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suspend_timeout_seconds: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub autoscaling_limit_min_cu: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub autoscaling_limit_max_cu: Option<f64>,
}

impl BranchCreateEndpoint {
    /// One as the server would make it.
    pub fn new(kind: EndpointType) -> Self {
        Self {
            kind,
            suspend_timeout_seconds: None,
            autoscaling_limit_min_cu: None,
            autoscaling_limit_max_cu: None,
        }
    }
}

/// The answer to `POST …/branches`.
#[derive(Clone, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct CreatedBranch {
    pub branch: Branch,
    pub endpoints: Vec<Endpoint>,
    pub operations: Vec<Operation>,
    pub roles: Vec<Role>,
    pub databases: Vec<Database>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_uris: Option<Vec<ConnectionDetails>>,
}

/// `PATCH …/branches/{branch_id}`. `expires_at`: absent leaves it, null takes it away.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct BranchUpdateRequest {
    pub branch: BranchUpdate,
}

/// What changes in a branch.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct BranchUpdate {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protected: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "nullable")]
    pub expires_at: Option<Option<DateTime<Utc>>>,
}

/// A branch and the operations that a call on it started.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct BranchOperations {
    pub branch: Branch,
    #[serde(default)]
    pub operations: Vec<Operation>,
}

/// `POST …/branches/{branch_id}/restore`: the branch becomes what a branch (itself or another) was
/// at a moment, or is now. Its id and endpoints stay.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct BranchRestoreRequest {
    pub source_branch_id: BranchId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_lsn: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_timestamp: Option<DateTime<Utc>>,
    /// The branch as it was before the restore stays under this name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preserve_under_name: Option<String>,
}

/// What a compute may be used for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub enum EndpointType {
    ReadOnly,
    ReadWrite,
    /// As the server wrote it.
    #[serde(untagged)]
    Unknown(String),
}

/// Whether a compute is awake.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub enum EndpointState {
    Init,
    Active,
    Idle,
    /// As the server wrote it.
    #[serde(untagged)]
    Unknown(String),
}

/// A compute with a host. `branch_id` tells which branch it serves at this moment. On the engine
/// `host` carries the port.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct Endpoint {
    pub id: EndpointId,
    pub host: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    pub project_id: ProjectId,
    pub branch_id: BranchId,
    #[serde(default)]
    pub autoscaling_limit_min_cu: f64,
    #[serde(default)]
    pub autoscaling_limit_max_cu: f64,
    #[serde(default)]
    pub region_id: String,
    #[serde(rename = "type")]
    pub kind: EndpointType,
    pub current_state: EndpointState,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pending_state: Option<EndpointState>,
    #[serde(default)]
    pub settings: serde_json::Value,
    #[serde(default)]
    pub pooler_enabled: bool,
    #[serde(default)]
    pub pooler_mode: String,
    #[serde(default)]
    pub disabled: bool,
    #[serde(default)]
    pub passwordless_access: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_active: Option<DateTime<Utc>>,
    #[serde(default)]
    pub creation_source: String,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    #[serde(default)]
    pub proxy_host: String,
    #[serde(default)]
    pub suspend_timeout_seconds: i64,
    #[serde(default)]
    pub provisioner: String,
}

/// `{endpoints}`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct EndpointsResponse {
    pub endpoints: Vec<Endpoint>,
}

/// `{endpoint}`, with operations where the call starts some.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct EndpointResponse {
    pub endpoint: Endpoint,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub operations: Vec<Operation>,
}

/// `POST /projects/{project_id}/endpoints`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct EndpointCreateRequest {
    pub endpoint: EndpointCreate,
}

/// What a new compute shall be.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct EndpointCreate {
    pub branch_id: BranchId,
    #[serde(rename = "type")]
    pub kind: EndpointType,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suspend_timeout_seconds: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub autoscaling_limit_min_cu: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub autoscaling_limit_max_cu: Option<f64>,
}

/// `PATCH /projects/{project_id}/endpoints/{endpoint_id}`
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct EndpointUpdateRequest {
    pub endpoint: EndpointUpdate,
}

/// What changes in a compute.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct EndpointUpdate {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch_id: Option<BranchId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suspend_timeout_seconds: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub autoscaling_limit_min_cu: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub autoscaling_limit_max_cu: Option<f64>,
}

/// A role. `password` stands only in the answers that make one.
#[derive(Clone, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct Role {
    pub branch_id: BranchId,
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub protected: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authentication_method: Option<String>,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

/// `GET …/roles`
#[derive(Clone, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct RolesResponse {
    pub roles: Vec<Role>,
}

/// `{role}`, with operations where the call starts some.
#[derive(Clone, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct RoleResponse {
    pub role: Role,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub operations: Vec<Operation>,
}

/// `POST …/roles`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct RoleCreateRequest {
    pub role: RoleCreate,
}

/// What a new role shall be.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct RoleCreate {
    pub name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub no_login: Option<bool>,
}

/// `GET …/roles/{role_name}/reveal_password`. Holds a password.
#[derive(Clone, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct RolePasswordResponse {
    pub password: String,
}

/// A database of a branch.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct Database {
    pub id: i64,
    pub branch_id: BranchId,
    pub name: String,
    pub owner_name: String,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
}

/// `GET …/databases`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct DatabasesResponse {
    pub databases: Vec<Database>,
}

/// `{database}`, with operations where the call starts some.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct DatabaseResponse {
    pub database: Database,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub operations: Vec<Operation>,
}

/// `POST …/databases`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct DatabaseCreateRequest {
    pub database: DatabaseCreate,
}

/// What a new database shall be.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct DatabaseCreate {
    pub name: String,
    pub owner_name: String,
}

/// How far an operation is. Finished and skipped are success; failed, error and cancelled failure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub enum OperationStatus {
    Scheduling,
    Running,
    Finished,
    Failed,
    Error,
    Cancelling,
    Cancelled,
    Skipped,
    /// As the server wrote it.
    #[serde(untagged)]
    Unknown(String),
}

impl OperationStatus {
    /// It has ended, and well.
    pub fn succeeded(&self) -> bool {
        matches!(self, Self::Finished | Self::Skipped)
    }

    /// It has ended, and not well.
    pub fn failed(&self) -> bool {
        matches!(self, Self::Failed | Self::Error | Self::Cancelled)
    }

    /// It has ended, either way.
    pub fn ended(&self) -> bool {
        self.succeeded() || self.failed()
    }

    /// As servers write it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Scheduling => "scheduling",
            Self::Running => "running",
            Self::Finished => "finished",
            Self::Failed => "failed",
            Self::Error => "error",
            Self::Cancelling => "cancelling",
            Self::Cancelled => "cancelled",
            Self::Skipped => "skipped",
            Self::Unknown(status) => status,
        }
    }
}

/// Work that the server does in the background. Before it ends, connections fail or reach the old
/// data.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct Operation {
    pub id: OperationId,
    pub project_id: ProjectId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch_id: Option<BranchId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub endpoint_id: Option<EndpointId>,
    pub action: String,
    pub status: OperationStatus,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    #[serde(default)]
    pub failures_count: i64,
    pub created_at: DateTime<Utc>,
    pub updated_at: DateTime<Utc>,
    #[serde(default)]
    pub total_duration_ms: i64,
}

/// `GET /projects/{project_id}/operations`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct OperationsPage {
    pub operations: Vec<Operation>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pagination: Option<Pagination>,
}

/// `{operations}`
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct OperationsResponse {
    #[serde(default)]
    pub operations: Vec<Operation>,
}

/// `{operation}`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct OperationResponse {
    pub operation: Operation,
}

/// A root branch as it was at one moment.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct Snapshot {
    pub id: SnapshotId,
    pub name: String,
    /// A second name, unique in the project, that cannot be changed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lsn: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<DateTime<Utc>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_branch_id: Option<BranchId>,
    pub created_at: DateTime<Utc>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<DateTime<Utc>>,
    #[serde(default)]
    pub manual: bool,
    /// Bytes; absent while not yet calculated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_size: Option<i64>,
    /// Bytes of a scheduled snapshot beside the one before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diff_size: Option<i64>,
}

/// The query of `POST …/branches/{branch_id}/snapshot`. Neon ignores a body there.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct SnapshotCreateQuery {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<DateTime<Utc>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lsn: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<DateTime<Utc>>,
}

/// `{snapshot}`, with operations where the call starts some.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct SnapshotResponse {
    pub snapshot: Snapshot,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub operations: Vec<Operation>,
}

/// `GET …/snapshots`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct SnapshotsResponse {
    pub snapshots: Vec<Snapshot>,
}

/// `PATCH …/snapshots/{snapshot_id}`
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct SnapshotUpdateRequest {
    pub snapshot: SnapshotUpdate,
}

/// What changes in a snapshot. `expires_at`: absent leaves it, null takes it away.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct SnapshotUpdate {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none", with = "nullable")]
    pub expires_at: Option<Option<DateTime<Utc>>>,
}

/// `POST …/snapshots/{snapshot_id}/restore`. `name` names the new branch. Without
/// `target_branch_id` the restore goes to the snapshot's source, which after a promotion is the
/// replaced branch: always send it.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct SnapshotRestoreRequest {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target_branch_id: Option<BranchId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub finalize_restore: Option<bool>,
}

/// The answer to a restore: the new branch.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct RestoredSnapshot {
    pub branch: Branch,
    #[serde(default)]
    pub endpoints: Vec<Endpoint>,
    #[serde(default)]
    pub operations: Vec<Operation>,
}

/// `POST …/branches/{restored}/finalize_restore`. `name` names the *replaced* branch.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct FinalizeRestoreRequest {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// `GET|PUT …/branches/{branch_id}/backup_schedule`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct BackupSchedule {
    pub schedule: Vec<BackupScheduleItem>,
}

/// When snapshots are taken without being asked for. `frequency` is `hourly`, `daily`, `weekly`, `monthly`
/// or `yearly`; times are UTC.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct BackupScheduleItem {
    pub frequency: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hour: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub day: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub month: Option<u32>,
    /// Absent: the snapshots stay until they are deleted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retention_seconds: Option<i64>,
}

/// `GET …/branches/{branch_id}/schema`
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct BranchSchemaResponse {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sql: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub json: Option<serde_json::Value>,
}

/// `GET …/branches/{branch_id}/compare_schema`: a unified diff, empty where nothing differs.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct BranchSchemaCompareResponse {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diff: Option<String>,
}

/// `POST /api_keys`
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct ApiKeyCreateRequest {
    pub key_name: String,
}

/// The answer to `POST /api_keys`: the only time that the key is shown. Holds a secret.
#[derive(Clone, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct ApiKeyCreated {
    pub id: i64,
    pub key: String,
    pub name: String,
    pub created_at: DateTime<Utc>,
    pub created_by: String,
}

/// One of `GET /api_keys`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct ApiKeyListed {
    pub id: i64,
    pub name: String,
    pub created_at: DateTime<Utc>,
    pub created_by: ApiKeyCreator,
    pub last_used_at: Option<DateTime<Utc>>,
    #[serde(default)]
    pub last_used_from_addr: String,
}

/// Whose an API key is.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct ApiKeyCreator {
    pub id: String,
    pub name: String,
    #[serde(default)]
    pub image: String,
}

/// The answer to `DELETE /api_keys/{key_id}`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub struct ApiKeyRevoked {
    pub id: i64,
    pub name: String,
    pub created_at: DateTime<Utc>,
    pub created_by: String,
    pub last_used_at: Option<DateTime<Utc>>,
    #[serde(default)]
    pub last_used_from_addr: String,
    pub revoked: bool,
}

mod nullable {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<T: Serialize, S: Serializer>(
        value: &Option<Option<T>>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        value
            .as_ref()
            .and_then(Option::as_ref)
            .serialize(serializer)
    }

    pub(super) fn deserialize<'de, T: Deserialize<'de>, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Option<T>>, D::Error> {
        Option::<T>::deserialize(deserializer).map(Some)
    }
}
