//! What only Slipway's own engine can do, under `/slipway/v1` of the same server. Neon answers 404
//! to [`Capabilities`], which means: none of it.

use crate::ids::EndpointId;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// `GET /slipway/v1/capabilities`. Code branches on these, never on which server it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Capabilities {
    /// Version of this part of the API.
    pub api_version: u32,
    /// Dump files can be imported.
    #[serde(default)]
    pub import: bool,
    /// The roles that a finalize left without login are told.
    #[serde(default)]
    pub role_report: bool,
    /// A restored branch answers within milliseconds, so that a probe makes sense.
    #[serde(default)]
    pub fast_restore: bool,
}

/// `GET /slipway/v1/status`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Status {
    /// The engine's own version.
    pub engine_version: String,
    /// PostgreSQL's version, such as `18.6`.
    pub postgres_version: String,
    /// Where that PostgreSQL was found.
    pub postgres_path: String,
    /// The engine's data directory.
    pub data_dir: String,
    /// Bytes free on its file system.
    pub disk_free: u64,
    /// Clones share blocks there, found by trying.
    pub reflink: bool,
    /// When it was started.
    pub started_at: DateTime<Utc>,
    /// Operations at work now.
    pub running_operations: u32,
    /// Endpoints that nobody can connect to, because their ports could not be opened.
    #[serde(default)]
    pub closed_endpoints: Vec<ClosedEndpoint>,
}

/// An endpoint whose port could not be opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosedEndpoint {
    /// The endpoint.
    pub endpoint_id: EndpointId,
    /// Why, and what can be done, for people.
    pub reason: String,
}

/// `POST /slipway/v1/projects/{project_id}/branches/{branch_id}/import`. Answers 202 with
/// [`Import`]. Everything is loaded in one transaction, or nothing.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ImportRequest {
    /// Absolute path of a dump file: plain SQL or custom format.
    pub path: String,
    /// The database to load into; it must be empty.
    pub database_name: String,
    /// The role that shall own what is loaded.
    pub role_name: String,
}

/// `GET /slipway/v1/imports/{import_id}`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Import {
    /// A UUID.
    pub id: String,
    /// How far it is.
    pub state: ImportState,
    /// Bytes of the file that were read.
    pub bytes_done: u64,
    /// Bytes of the file.
    pub bytes_total: u64,
    /// What it does now, such as "loading orders".
    pub detail: String,
    /// Things left out, such as ownership, one sentence each.
    #[serde(default)]
    pub warnings: Vec<String>,
    /// Set when it failed; nothing was loaded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<ImportError>,
}

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum ImportState {
    Running,
    Succeeded,
    Failed,
}

/// Why an import failed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ImportError {
    /// What could not be done.
    pub message: String,
    /// PostgreSQL's own words, with its line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What can be done now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

/// `GET /slipway/v1/projects/{project_id}/branches/{branch_id}/role_report`: what a finalize did
/// with roles and passwords; before a finalize, what it would do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleReport {
    /// In both: the target's password stays.
    pub kept_target_password: Vec<String>,
    /// Only in the source: they arrive without login.
    pub without_login: Vec<String>,
    /// Only in the target: they are made again, with their password but without grants.
    pub only_in_target: Vec<String>,
}
