//! What only Slipway's own engine can do, under `/slipway/v1` of the same server. Neon answers 404
//! to [`Capabilities`], which means: none of it.

use crate::ids::{BranchId, EndpointId, ProjectId, SnapshotId};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Version of `/slipway/v1`. An engine of another version is not used, but replaced where it is older.
pub const API_VERSION: u32 = 1;

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
    /// Branches can be restored, and snapshots taken, at a moment in the past.
    #[serde(default)]
    pub time_travel: bool,
    /// Connections to an endpoint can be held off.
    #[serde(default)]
    pub hold: bool,
    /// Marks can be set, and writes since one counted.
    #[serde(default)]
    pub write_counts: bool,
    /// Databases can be exported to dump files.
    #[serde(default)]
    pub export: bool,
    /// A deleted project is kept for a while, unless it is deleted for good.
    #[serde(default)]
    pub delete_for_good: bool,
    /// Calls are not limited in number, as Neon's are.
    #[serde(default)]
    pub unlimited_calls: bool,
    /// A change of an operation's status can be waited for in one call.
    #[serde(default)]
    pub operation_changes: bool,
    /// The one major version of PostgreSQL that projects are made with; absent where there is a choice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pg_version: Option<u32>,
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
    /// Bytes of these that the engine leaves free whatever happens; absent from one that does not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub disk_reserve: Option<u64>,
    /// Clones share blocks there, found by trying.
    pub reflink: bool,
    /// When it was started.
    pub started_at: DateTime<Utc>,
    /// Operations at work now.
    pub running_operations: u32,
    /// Endpoints that nobody can connect to, because their ports could not be opened.
    #[serde(default)]
    pub closed_endpoints: Vec<ClosedEndpoint>,
    /// Kind of the data directory's file system, such as `ext4`, where the system tells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file_system: Option<String>,
    /// Deleted projects that can be recovered, the one that was deleted first at the head.
    #[serde(default)]
    pub deleted_projects: Vec<DeletedProject>,
    /// What everything takes on disk; only with `?space=true`, because every file is looked at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub space: Option<Space>,
}

/// What branches and snapshots take on disk.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Space {
    /// Every branch, of every project, deleted ones included.
    pub branches: Vec<BranchSpace>,
    /// Every snapshot, of every project, deleted ones included.
    pub snapshots: Vec<SnapshotSpace>,
    /// Bytes of the history: copies to begin from and WAL that is kept for it and for marks.
    pub history_bytes: u64,
    /// Bytes that the history may take.
    pub history_cap_bytes: u64,
    /// Bytes of the copies that read-only endpoints read from. Blocks that are shared with other directories
    /// count.
    #[serde(default)]
    pub read_only_bytes: u64,
}

/// A deleted project that can be recovered (`POST /projects/{project_id}/recover`), or removed for good
/// (`DELETE /slipway/v1/projects/{project_id}`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeletedProject {
    /// The project.
    pub project_id: ProjectId,
    /// Its name.
    pub name: String,
    /// When it was deleted.
    pub deleted_at: DateTime<Utc>,
    /// When it goes for good; sooner where the disk is nearly full.
    pub recoverable_until: DateTime<Utc>,
    /// Bytes that its branches and snapshots have on disk; only with `?space=true`. Blocks that are shared
    /// with other directories count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub physical_bytes: Option<u64>,
}

/// A branch on disk. Blocks that are shared with other directories count in each of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BranchSpace {
    /// The branch.
    pub branch_id: BranchId,
    /// Bytes of its databases, as Neon's API shows them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logical_bytes: Option<i64>,
    /// Bytes that its directory has on disk.
    pub physical_bytes: u64,
    /// Bytes of its files without WAL: what a copy takes where blocks are not shared. Absent from an engine
    /// that does not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_bytes: Option<u64>,
}

/// A snapshot on disk. Blocks that are shared with other directories count in each of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SnapshotSpace {
    /// The snapshot.
    pub snapshot_id: SnapshotId,
    /// Bytes of its databases, as Neon's API shows them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logical_bytes: Option<i64>,
    /// Bytes that its directory has on disk.
    pub physical_bytes: u64,
    /// Bytes of its files without WAL: what a copy takes where blocks are not shared. Absent from an engine
    /// that does not tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_bytes: Option<u64>,
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

/// `GET` and `PUT /slipway/v1/history`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistorySettings {
    /// Bytes that the history of all branches may take. Over it, windows shrink.
    pub cap_bytes: u64,
}

/// `GET /slipway/v1/projects/{project_id}/branches/{branch_id}/history`: how far back a branch can
/// be restored.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HistoryWindow {
    /// History is kept for this branch.
    pub kept: bool,
    /// No moment before this. Absent while there is nothing to begin from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_timestamp: Option<DateTime<Utc>>,
    /// No position before this.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_lsn: Option<String>,
    /// Bytes that it takes, WAL included.
    pub bytes: u64,
    /// Why it is off, or shorter than the project wants it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// `POST /slipway/v1/projects/{project_id}/branches/{branch_id}/marks`
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct MarkRequest {
    /// For people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Mark the end of this snapshot of the branch rather than now.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snapshot_id: Option<SnapshotId>,
}

/// A position in a branch's WAL since which writes can be counted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// A UUID.
    pub id: String,
    /// The branch that was marked.
    pub branch_id: BranchId,
    /// Why it was set.
    pub kind: MarkKind,
    /// For people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The snapshot whose end it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snapshot_id: Option<SnapshotId>,
    /// PostgreSQL's timeline.
    pub timeline: u32,
    /// The position.
    pub lsn: String,
    /// When it was set.
    pub created_at: DateTime<Utc>,
}

/// Why a mark was set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MarkKind {
    /// A snapshot was taken; the mark goes with the snapshot.
    Snapshot,
    /// The branch was made by a restore; before the first client.
    Restored,
    /// Somebody asked for it; stays until it is deleted.
    Asked,
}

/// `GET …/branches/{branch_id}/marks`
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct MarksResponse {
    /// Oldest first.
    pub marks: Vec<Mark>,
}

/// `GET …/branches/{branch_id}/writes?mark_id=…` or `?snapshot_id=…`: what was committed to the
/// branch since a mark.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Writes {
    /// How much `rows` is worth.
    pub kind: MeasureKind,
    /// Rows inserted, updated and deleted. Absent when unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<u64>,
    /// Committed transactions that changed rows. Absent when nothing could be counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub commits: Option<u64>,
    /// Committed transactions that changed only the schema, roles or databases. Temporary tables
    /// count, too, so it can be higher than what people did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema_commits: Option<u64>,
    /// By table. When `kind` is unknown, what was seen: there may be more.
    pub tables: Vec<TableWrites>,
    /// How it was found, for people.
    pub how: String,
    /// Why it is not exact.
    pub reasons: Vec<String>,
    /// Counted from here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_lsn: Option<String>,
    /// Up to here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until_lsn: Option<String>,
    /// When it was counted.
    pub measured_at: DateTime<Utc>,
}

/// What a figure is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum MeasureKind {
    Exact,
    UpperBound,
    Unknown,
}

/// Rows of one table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableWrites {
    /// The database.
    pub database: String,
    /// `schema.table`
    pub table: String,
    /// Inserted, or copied in.
    pub inserted: u64,
    /// Updated.
    pub updated: u64,
    /// Deleted.
    pub deleted: u64,
}

/// `POST /slipway/v1/projects/{project_id}/endpoints/{endpoint_id}/hold`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct HoldRequest {
    /// Who holds, for people.
    pub owner: String,
    /// Lifted by itself after so long; at most an hour.
    pub seconds: u32,
    /// What becomes of new connections.
    #[serde(default)]
    pub newcomers: Newcomers,
}

/// What becomes of connections that are made under a hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Newcomers {
    /// They wait until it is lifted, up to the proxy's limit.
    #[default]
    Wait,
    /// They are refused with the owner's name and the time.
    Refuse,
}

/// A hold: nobody reaches the branch through its endpoints.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hold {
    /// A UUID; lifts it.
    pub id: String,
    /// The endpoint that was asked for; the branch's others are held as well.
    pub endpoint_id: EndpointId,
    /// The branch that was behind it.
    pub branch_id: BranchId,
    /// Who holds.
    pub owner: String,
    /// What becomes of new connections.
    pub newcomers: Newcomers,
    /// When it ends by itself.
    pub expires_at: DateTime<Utc>,
    /// Sessions that were ended.
    pub sessions_ended: usize,
    /// Where the WAL of the branch ended once nobody could write any more.
    pub final_lsn: String,
}

/// `GET /slipway/v1/holds`
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct HoldsResponse {
    /// Those that stand.
    pub holds: Vec<Hold>,
}

/// `POST /slipway/v1/projects/{project_id}/branches/{branch_id}/export`. Answers 202 with
/// [`Export`].
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct ExportRequest {
    /// Absolute path of a file that does not exist. It appears whole, readable by its owner alone.
    pub path: String,
    /// The database to dump, in custom format.
    pub database_name: String,
}

/// `GET /slipway/v1/exports/{export_id}`
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Export {
    /// A UUID.
    pub id: String,
    /// How far it is.
    pub state: ImportState,
    /// Where the file will be, or is.
    pub path: String,
    /// Bytes written.
    pub bytes_done: u64,
    /// Tables whose rows were begun.
    pub tables_done: u64,
    /// Tables with rows to write.
    pub tables_total: u64,
    /// What it does now, such as "dumping public.orders".
    pub detail: String,
    /// Set when it failed; no file was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<ImportError>,
}
