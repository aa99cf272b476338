//! Everything that crosses from Rust to the window, and back. `ts-rs` makes `ui/src/api/generated/`
//! of it; a test fails when that folder is not current. No type here can hold a secret, but for the
//! arguments of the commands that take one in ([`NewNeonConnection`], [`NewApiKey`], [`NewCredential`]) and
//! the answer of the one that shows one to a person who asked for it outside of the web view ([`Revealed`]).
//!
//! Arguments of commands bear the names given here, in camel case (`invoke("project_open",
//! { connectionId, projectId })`), while fields within them stay as in Rust. One that may be absent
//! is marked with `?`.
//!
//! | command | answers |
//! |---|---|
//! | `overview()` | [`Overview`] |
//! | `notice_dismiss(id)` | nothing |
//! | `connection_check(connection_id)`, `neon_connect(connection: NewNeonConnection)` | [`Connection`] |
//! | `connection_key_set(connection_id, key: NewApiKey)` | [`Connection`] |
//! | `connection_update(connection_id, name, colour?)`, `engine_connect()` | [`Connection`] |
//! | `connection_remove_preview(connection_id)`, `project_delete_preview(connection_id, project_id)` | [`Removal`] |
//! | `connection_remove(connection_id)` | nothing |
//! | `project_page(connection_id, cursor?)` | [`ProjectPage`]; without a cursor the first |
//! | `project_search(connection_id, text)` | list of [`ProjectItem`], as the server finds them |
//! | `organization_list(connection_id)` | list of [`Organization`] |
//! | `project_favourite_set(connection_id, project_id, name, favourite)` | nothing |
//! | `project_choices(connection_id, organization_id?)` | [`ProjectChoices`] |
//! | `project_create(connection_id, project: NewProject)` | [`Job`] |
//! | `project_rename(connection_id, project_id, name)`, `project_delete(connection_id, project_id, typed_name)` | nothing |
//! | `project_open(connection_id, project_id)` | nothing; the overview then has it as current |
//! | `local_start(start: LocalStart)` | [`Job`] |
//! | `dump_file_pick()` | absolute path, or null when nothing was chosen |
//! | `job_list()` | list of [`Job`], newest first |
//! | `comparison_cost(source, target)`: an environment's id, and that of another or of a branch | [`ComparisonCost`]; wakes both |
//! | `comparison_start(source, target)` | [`Job`] |
//! | `comparison_get(job_id)` | [`Comparison`], or null unless it has succeeded |
//! | `comparison_stop(job_id)` | nothing; its job fails |
//! | `setup_suggest(connection_id, project_id)` | [`SetupSuggestion`] |
//! | `setup_confirm(connection_id, project_id, environments: EnvironmentDraft[])` | nothing; the project is current then |
//! | `pipeline()` | [`Pipeline`] of the current project |
//! | `environment_add(draft: EnvironmentDraft)` | nothing |
//! | `environment_update(id, draft)`, `environment_reorder(ids)`, `environment_remove(id)`, `environment_policy_set(id, policy: Policy)` | nothing |
//! | `environment_writes(id)` | [`WritesSince`] |
//! | `environment_check_try(id, check: Check)` | [`CheckResult`] |
//! | `environment_ways_back(id)` | list of [`EarlierState`], newest first |
//! | `drop_test_preview(environment_id)` | [`DropTestPreview`] |
//! | `drop_test_run(environment_id, typed_name?)` | [`DropTest`], once clients can connect again |
//! | `environment_binding(id)` | [`EnvironmentBinding`], read from the server now |
//! | `environment_adopt(id, shown: Served)` | nothing; plans that wait for it are void then, and its common bases are forgotten |
//! | `environment_promotes_allow(id)` | nothing; a roll back had pinned it |
//! | `run_prepare(request: RunRequest)` | [`RunSummary`] |
//! | `run_execute(run_id, plan_digest, typed_name?)`, `run_cancel(run_id)` | nothing; events tell the rest |
//! | `run_list()` | list of [`RunSummary`] of the current project, newest first |
//! | `run_get(run_id)` | [`RunDetail`] |
//! | `snapshot_create(environment_id, name?)`, `branch_create(parent_branch_id, name, expires_at?)` | [`Job`] |
//! | `delete_preview(what: Deletable, id)` | [`DeletePreview`] |
//! | `delete_confirm(what, id, typed_name)` | nothing |
//! | `connection_string_copy(endpoint_id, database?, role?)` | the string with dots for the password; the whole one lies in the clipboard |
//! | `credential_list()` | [`Credentials`] |
//! | `credential_test(account)` | [`Verification`], which is kept |
//! | `credential_copy(account)`, `credential_string_copy(choice: StringChoice, form: StringForm)` | [`Copied`]; the secret lies in the clipboard |
//! | `credential_place(account, database?)` | [`CredentialPlace`] |
//! | `credential_reveal(account)` | [`Revealed`], after the person agreed in a dialog of the operating system; null when not |
//! | `credential_env_write(choice: StringChoice, variable)` | [`EnvWritten`], in a file chosen in a dialog of the operating system; null when none was |
//! | `credential_delete_preview(account)` | [`CredentialDeletePreview`] |
//! | `credential_delete(account)` | nothing |
//! | `credential_rotate_preview(account)` | [`RotatePreview`] |
//! | `credential_rotate(account, typed_name?)` | [`Verification`] of the new password |
//! | `credential_add(credential: NewCredential)` | [`Verification`], or null where it was kept untested |
//! | `neon_key_find()` | list of [`FoundKey`] |
//! | `neon_key_import(id, name)` | [`Connection`] |
//! | `lock_after_set(minutes?)`, `lock_now()`, `unlock()`, `activity()` | nothing |
//! | `script_run(branch_id, database?, role?, script)` | [`ScriptOutcome`] |
//! | `open_external(url)` | nothing; only addresses that Slipway knows |
//!
//! Those about teams stand in `ipc/team.rs`, those about the desktop around the window in `ipc/shell.rs`.
//!
//! The one event is `changed` with a [`Changed`].

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use slipway_workflow::model::*;

mod credentials;
mod shell;
mod team;

pub use credentials::*;
pub use shell::*;
pub use team::*;

/// A moment, as RFC 3339 on the wire.
pub type Timestamp = DateTime<Utc>;

/// Command `overview`: what is always needed.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Overview {
    /// Slipway's own version.
    pub version: String,
    /// PostgreSQL that comes with Slipway, such as `18.6`; absent when none was found.
    pub postgres_version: Option<String>,
    /// Where secrets are kept.
    pub keychain: KeychainState,
    /// In the order in which they were made.
    pub connections: Vec<Connection>,
    /// What the window shows now; absent on first start.
    pub current: Option<CurrentProject>,
    /// The environments of the current project in drawn order, as Slipway remembers them: known also
    /// while the server is away.
    pub environments: Vec<EnvironmentRef>,
    /// Favourites by name, then those that were opened, the last one first.
    pub known_projects: Vec<KnownProject>,
    /// What the last start found and did, such as a run that was undone.
    pub notices: Vec<Notice>,
}

/// Where secrets are kept.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum KeychainState {
    /// In the operating system's keychain.
    Kept,
    /// Only in memory until Slipway quits, with the reason.
    SessionOnly {
        /// Why there is no keychain, in a sentence.
        reason: String,
    },
    /// Slipway is locked: it hands out nothing until it is unlocked.
    Withheld,
}

/// Something that a person should know once.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Notice {
    /// To dismiss it (command `notice_dismiss`).
    pub id: String,
    /// A sentence, such as "Run 3 was undone after a restart: prod is as it was."
    pub text: String,
    /// The run it is about.
    pub run_id: Option<String>,
    /// When.
    pub at: DateTime<Utc>,
}

/// A server that speaks Neon's API, with a key.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Connection {
    /// Slipway's own id.
    pub id: String,
    /// What the server is, for its icon and words; never branched on for abilities.
    pub kind: ConnectionKind,
    /// The engine of this data directory: Slipway starts it, and makes its key.
    pub own_engine: bool,
    /// "This computer", "Neon", or as named.
    pub name: String,
    /// Absent where nobody chose one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub colour: Option<Colour>,
    /// Base address of the API.
    pub api_url: String,
    /// About the API key, never the key.
    pub key: KeyState,
    /// How the last call went.
    pub state: ConnectionState,
}

/// What a server is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum ConnectionKind {
    Engine,
    Neon,
}

/// About a secret, never the secret.
#[derive(Clone, Debug, Serialize, TS)]
pub struct KeyState {
    /// There is one.
    pub present: bool,
    /// Its last four characters.
    pub ends_in: Option<String>,
    /// It is gone when Slipway quits.
    pub session_only: bool,
}

/// How the last call to a server went.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum ConnectionState {
    NotTried,
    Ok {
        latency_ms: u32,
    },
    Failed {
        error: Failure,
        /// The first call that failed after the last one that did not.
        since: Timestamp,
        /// When Slipway asks again by itself; absent where that would not help.
        next_try: Option<Timestamp>,
    },
}

/// The project that the window shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[expect(missing_docs, reason = "the names say it")]
pub struct CurrentProject {
    pub connection_id: String,
    pub project_id: String,
    pub project_name: String,
}

/// A project that somebody opened or marked, on whichever connection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct KnownProject {
    /// Its connection.
    pub connection_id: String,
    /// Neon's id.
    pub project_id: String,
    /// As it was when it was last seen.
    pub name: String,
    /// Marked by a person.
    pub favourite: bool,
    /// When it was last opened; absent when it never was.
    pub opened_at: Option<Timestamp>,
}

/// Command `project_page`: some projects of a connection.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProjectPage {
    /// In the server's order.
    pub projects: Vec<ProjectItem>,
    /// What the next page is asked for with; absent at the end.
    pub next: Option<String>,
}

/// Command `organization_list`: an organisation of the person whose key it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Organization {
    pub id: String,
    pub name: String,
}

/// Command `project_choices`: where and with what a project can be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ProjectChoices {
    /// At least one, the server's own first choice at the head.
    pub regions: Vec<Region>,
    /// Major versions of PostgreSQL, at least one, the server's own first choice at the head.
    pub pg_versions: Vec<u32>,
}

/// Where a project can be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Region {
    pub id: String,
    pub name: String,
}

/// A project to be made. What is not said, the server chooses.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NewProject {
    /// 1 to 64 characters.
    pub name: String,
    /// Whose it will be.
    #[serde(default)]
    pub organization_id: Option<String>,
    /// A region's id.
    #[serde(default)]
    pub region_id: Option<String>,
    /// A major version of PostgreSQL.
    #[serde(default)]
    pub pg_version: Option<u32>,
}

/// What removing a connection or deleting a project takes with it. Shown before it is done.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Removal {
    /// As people know it.
    pub name: String,
    /// What will be gone, a sentence each.
    pub lost: Vec<String>,
    /// What stays, a sentence each.
    pub kept: Vec<String>,
    /// Why it cannot be done now.
    pub blocked: Option<String>,
}

/// One project of a connection.
#[derive(Clone, Debug, Serialize, TS)]
pub struct ProjectItem {
    /// Neon's id.
    pub id: String,
    /// As the server has it.
    pub name: String,
    /// Major version of PostgreSQL.
    pub pg_version: u32,
    /// It has environments in Slipway already.
    pub set_up: bool,
    /// Its organisation, or that it is shared; absent where it goes without saying.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub whose: Option<String>,
}

/// Command `local_start`: makes a project on this computer as a [`Job`].
#[derive(Clone, Debug, Deserialize, TS)]
pub struct LocalStart {
    /// The project's name, 1 to 64 characters.
    pub project_name: String,
    /// What is in it.
    pub source: LocalSource,
}

/// What a new project on this computer holds.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum LocalSource {
    /// A shop whose data Slipway generates.
    Sample,
    /// A dump file: plain SQL or `pg_dump`'s custom format.
    DumpFile {
        /// Absolute path.
        path: String,
    },
    /// Nothing yet.
    Empty,
}

/// Command `connection_key_set`: another key for a connection. It carries a secret, inwards.
#[derive(Clone, Deserialize, TS)]
pub struct NewApiKey {
    /// The key. It is not stored in the web view.
    pub api_key: String,
}

/// Command `neon_connect`: a key is tested, then kept. It carries a secret, inwards.
#[derive(Clone, Deserialize, TS)]
pub struct NewNeonConnection {
    /// What the connection is called.
    pub name: String,
    /// The key. It is not stored in the web view.
    pub api_key: String,
    /// Another base address than Neon's; absent for Neon's own.
    pub api_url: Option<String>,
}

/// Command `setup_suggest`: which branch could be which environment. Nothing is created by it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SetupSuggestion {
    /// The project.
    pub project: ProjectItem,
    /// Its root branches with an endpoint.
    pub branches: Vec<SetupBranch>,
    /// What to begin with, in drawn order: the environments that it has, or those that suggest
    /// themselves.
    pub environments: Vec<EnvironmentDraft>,
}

/// One branch that could become an environment.
#[derive(Clone, Debug, Serialize, TS)]
#[expect(missing_docs, reason = "the names say it")]
pub struct SetupBranch {
    pub branch_id: String,
    pub branch_name: String,
    pub endpoint_id: String,
    pub host: String,
    pub logical_size: Option<i64>,
    /// Neon's flags.
    pub default: bool,
    pub protected: bool,
    /// Absent where nothing suggests itself.
    pub suggested: Option<EnvironmentDraft>,
    /// Why it is suggested, such as "it is the default branch".
    pub why: Option<String>,
}

/// An environment to be made or changed (commands `setup_confirm`, `environment_add`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct EnvironmentDraft {
    /// 1 to 32 characters; unique in the project.
    pub name: String,
    /// See [`Colour`].
    pub colour: Colour,
    /// The endpoint it is bound to.
    pub endpoint_id: String,
    /// It holds production data: scripts are refused, and it is drawn last.
    pub production: bool,
}

/// Command `pipeline`: the home view of one project.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Pipeline {
    /// The project.
    pub project: ProjectItem,
    /// In drawn order, production last.
    pub environments: Vec<Environment>,
    /// Between neighbours, and between any two: what Promote and Refresh would do.
    pub flows: Vec<Flow>,
    /// Whether *Create dev* is offered, and if not, why.
    pub create_dev: Possibility,
    /// Root branches and children that belong to no environment.
    pub other_branches: Vec<BranchItem>,
    /// Snapshots whose branch belongs to no environment.
    pub other_snapshots: Vec<SnapshotItem>,
    /// Bytes of all branches and snapshots; absent while not calculated.
    pub kept_bytes: Option<i64>,
}

/// One environment with everything below it.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Environment {
    /// Slipway's own id.
    pub id: String,
    /// As named by people.
    pub name: String,
    /// Colour and shape.
    pub colour: Colour,
    /// Scripts are refused; drawn last.
    pub production: bool,
    /// What it demands of a run that replaces it.
    pub policy: Policy,
    /// The same for a promote or a refresh, a sentence each.
    pub demands: Vec<String>,
    /// What it is bound to; stays when the branch changes.
    pub endpoint_id: String,
    /// Host and port; absent when the endpoint is gone.
    pub host: Option<String>,
    /// The state of the compute.
    pub state: EnvironmentState,
    /// Why it is closed, and what can be done.
    pub state_reason: Option<String>,
    /// The branch that the endpoint serves now.
    pub branch_id: Option<String>,
    /// Its name on the server.
    pub branch_name: Option<String>,
    /// Neon's flag.
    pub protected: bool,
    /// Bytes of all databases; absent while not calculated.
    pub logical_size: Option<i64>,
    /// Names of its databases and of the roles that log in.
    pub databases: Vec<String>,
    /// Roles that log in.
    pub roles: Vec<String>,
    /// The connection string of the first database with the password left out; [`Command
    /// connection_string_copy`] puts the whole into the clipboard.
    pub connection_string_masked: Option<String>,
    /// In what its server disagrees with what Slipway recorded, a sentence each (command
    /// `environment_binding` tells all of it).
    pub differences: Vec<String>,
    /// Why promotes and refreshes do not replace it now.
    pub pin: Option<Pin>,
    /// The run that put the present branch there.
    pub came_from: Option<CameFrom>,
    /// The run that works on it now.
    pub running: Option<String>,
    /// Where a roll back would lead; absent when there is no earlier snapshot.
    pub way_back: Option<WayBack>,
    /// Short-lived branches.
    pub children: Vec<BranchItem>,
    /// Replaced branches.
    pub backups: Vec<BranchItem>,
    /// Newest first.
    pub snapshots: Vec<SnapshotItem>,
    /// Snapshot now.
    pub can_snapshot: Possibility,
    /// Make a child branch.
    pub can_branch: Possibility,
    /// Run a SQL script.
    pub can_script: Possibility,
    /// Roll back.
    pub can_roll_back: Possibility,
    /// End its sessions, to see whether clients come back.
    pub can_drop_test: Possibility,
}

/// The state of an environment's compute.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum EnvironmentState {
    Awake,
    Asleep,
    Starting,
    Disabled,
    /// Nobody can connect: its port could not be opened.
    Closed,
    /// The endpoint no longer exists on the server.
    Missing,
}

/// How an environment got the branch it serves.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CameFrom {
    /// The run.
    pub run_id: String,
    /// Its number, as people say it.
    pub run_number: i64,
    /// What it did.
    pub kind: RunKind,
    /// The environment or snapshot it came from.
    pub source: String,
    /// When it cut over.
    pub at: DateTime<Utc>,
    /// What clients saw.
    pub gap_ms: Option<f64>,
}

/// Where a roll back leads.
#[derive(Clone, Debug, Serialize, TS)]
#[expect(missing_docs, reason = "the names say it")]
pub struct WayBack {
    pub snapshot_id: String,
    pub snapshot_name: String,
    pub taken_at: DateTime<Utc>,
}

/// Promote, its rehearsal, or Refresh between two environments.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Flow {
    /// `promote` and `rehearsal` go towards production, `refresh` away from it.
    pub kind: RunKind,
    /// Id of the environment that is read.
    pub source: String,
    /// Id of the environment that is replaced.
    pub target: String,
    /// Whether it can be done now.
    pub can: Possibility,
}

/// A branch in a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct BranchItem {
    /// Neon's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What it is for.
    pub role: BranchRole,
    /// Its parent, for a child.
    pub parent_id: Option<String>,
    /// Host and port of its endpoint, if it has one.
    pub host: Option<String>,
    /// Its endpoint, if it has one.
    pub endpoint_id: Option<String>,
    /// Bytes of all databases; absent while not calculated.
    pub logical_size: Option<i64>,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When the server deletes it by itself.
    pub expires_at: Option<DateTime<Utc>>,
    /// Names of its databases; empty where it has no endpoint.
    pub databases: Vec<String>,
    /// Roles that log in; empty where it has no endpoint.
    pub roles: Vec<String>,
    /// With the password left out.
    pub connection_string_masked: Option<String>,
    /// Deleting it.
    pub can_delete: Possibility,
    /// Running a script on it.
    pub can_script: Possibility,
}

/// What a branch is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BranchRole {
    /// Served by an environment's endpoint.
    Environment,
    /// Short-lived, with a parent.
    Child,
    /// Replaced by a finalize, kept as a way back.
    Backup,
    /// Restored, not finalized.
    Candidate,
    /// Anything else.
    Other,
}

/// A snapshot in a list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct SnapshotItem {
    /// Neon's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The branch it was taken of.
    pub source_branch_id: Option<String>,
    /// When it was taken.
    pub created_at: DateTime<Utc>,
    /// When the server deletes it by itself.
    pub expires_at: Option<DateTime<Utc>>,
    /// Bytes; absent while not calculated.
    pub full_size: Option<i64>,
    /// The number of the run that made it.
    pub run_number: Option<i64>,
    /// Deleting it.
    pub can_delete: Possibility,
}

/// Command `delete_preview`: what a deletion would take with it. Shown before it is done.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DeletePreview {
    /// `branch` or `snapshot`.
    pub what: Deletable,
    /// Its id, which is what gets deleted.
    pub id: String,
    /// Its name, for people.
    pub name: String,
    /// Bytes that it holds.
    pub size: Option<i64>,
    /// One sentence for each thing that depends on it, such as "Roll back of prod to before run 4
    /// would no longer be possible."
    pub consequences: Vec<String>,
    /// Why it cannot be deleted at all.
    pub blocked: Option<String>,
}

/// Command `script_run`: the outcome of a SQL script in one transaction.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ScriptOutcome {
    /// Committed.
    Committed {
        /// Statements, as PostgreSQL counted them.
        statements: u32,
        /// Rows that they changed.
        rows_changed: u64,
        /// NOTICE and WARNING lines.
        notices: Vec<String>,
        /// Milliseconds.
        took_ms: u64,
    },
    /// Rolled back; nothing was changed.
    Failed {
        /// PostgreSQL's own message.
        message: String,
        /// SQLSTATE, five characters.
        sqlstate: Option<String>,
        /// 1-based line in the script.
        line: Option<u32>,
        /// 1-based column in that line.
        column: Option<u32>,
        /// PostgreSQL's own detail.
        detail: Option<String>,
        /// PostgreSQL's own hint.
        hint: Option<String>,
    },
}

/// Work that is no run: making a project, importing, taking one snapshot. Events tell its progress.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Job {
    /// Slipway's own id.
    pub id: String,
    /// "Importing shop.dump".
    pub title: String,
    /// How far it is.
    pub state: JobState,
    /// What it does now, such as "loading orders, 61 of 180 MB".
    pub detail: String,
    /// 0 to 1 where it is known.
    pub progress: Option<f64>,
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// The project it made, once there is one.
    pub project: Option<CurrentProject>,
    /// The environments that it compares, for a comparison. What it found is told by `comparison_get`.
    pub comparison: Option<ComparedEnvironments>,
    /// Set when it failed; everything is as it was before.
    pub error: Option<Failure>,
}

/// How far a job is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum JobState {
    Running,
    Succeeded,
    Failed,
}

/// Command `run_prepare`: begins a run. A bootstrap goes to its end; the others stop with a plan.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum RunRequest {
    /// Makes a new environment from another.
    Bootstrap {
        /// Id of the environment that is read.
        source: String,
        /// The new environment's name.
        name: String,
        /// Its colour.
        colour: Colour,
    },
    /// Replaces `target` with `source`, towards production.
    Promote {
        /// Id of the environment that is read.
        source: String,
        /// Id of the environment that is replaced.
        target: String,
    },
    /// Replaces `target` with `source`, away from production.
    Refresh {
        /// Id of the environment that is read.
        source: String,
        /// Id of the environment that is replaced.
        target: String,
    },
    /// A promote of `source` to a copy of `target`, of which nothing is left.
    Rehearsal {
        /// Id of the environment that is read.
        source: String,
        /// Id of the environment that is copied.
        target: String,
    },
    /// Replaces `target` with an earlier state of itself.
    RollBack {
        /// Id of the environment.
        target: String,
        /// One of `environment_ways_back`; absent for the environment's way back.
        to: Option<RollBackTo>,
    },
}

/// Event `changed`: which data is no longer current, and, while a run or job is at work, how far it is.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Changed {
    /// Connections, current project, notices.
    Overview,
    /// The list of a connection's projects.
    Projects {
        /// The connection.
        connection_id: String,
    },
    /// The pipeline of a project.
    Pipeline {
        /// The project.
        project_id: String,
    },
    /// A run; `run_get` of it and lists are stale. At most 4 a second for one run.
    Run {
        /// How far it is.
        summary: RunSummary,
    },
    /// A job.
    Job {
        /// How far it is.
        job: Job,
    },
    /// What is known about secrets.
    Credentials,
    /// The team of the current project: members, terms, requests, history.
    Team,
    /// Somebody opened a link: `link_take` says where it leads.
    Link,
}
