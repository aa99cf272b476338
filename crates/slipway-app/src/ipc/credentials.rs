//! What crosses of the screen of credentials.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ConnectionKind, EnvironmentRef, Possibility, Timestamp};

/// Command `credential_list`: what is kept, and where.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Credentials {
    /// API keys by connection, then the rest.
    pub items: Vec<Credential>,
    /// The keychain as it answered just now.
    pub keychain: KeychainStanding,
    /// When Slipway forgets what it holds in memory.
    pub lock: LockState,
}

/// One secret, without the secret.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Credential {
    /// Its name in the keychain, by which commands mean it.
    pub account: String,
    /// What it is.
    pub kind: CredentialKind,
    /// "API key", a role, or what a person called it.
    pub name: String,
    /// The connection it belongs to; absent for a database URL.
    pub connection_id: Option<String>,
    /// That connection's name.
    pub connection_name: Option<String>,
    /// What that connection's server is, for its icon.
    pub connection_kind: Option<ConnectionKind>,
    /// The project, by its name.
    pub project_name: Option<String>,
    /// The environment that is bound to the endpoint now.
    pub environment: Option<EnvironmentRef>,
    /// Where it logs in.
    pub endpoint_id: Option<String>,
    /// Host and port of a database URL.
    pub host: Option<String>,
    /// The database of a database URL.
    pub database: Option<String>,
    /// As whom.
    pub role: Option<String>,
    /// Whether it is there.
    pub secret: SecretState,
    /// Another credential with the same secret, such as "shop_app at prod".
    pub same_as: Option<String>,
    /// Absent where an older version kept it.
    pub stored_at: Option<Timestamp>,
    /// When Slipway last used it or handed it out.
    pub used_at: Option<Timestamp>,
    /// What came of the last test.
    pub verified: Option<Verification>,
    /// Whether a new one can be made through the server.
    pub can_rotate: Possibility,
}

/// What a credential is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum CredentialKind {
    ApiKey,
    RolePassword,
    DatabaseUrl,
}

/// Whether a secret is there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum SecretState {
    /// It is.
    Present {
        /// Its last four characters; absent for short ones.
        ends_in: Option<String>,
        /// It is gone when Slipway quits.
        session_only: bool,
    },
    /// Nothing is kept under its name any more.
    Missing,
    /// The keychain does not tell.
    NotRead {
        /// Why, as a clause.
        reason: String,
    },
}

/// What came of trying a secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Verification {
    /// The verdict.
    pub outcome: VerificationOutcome,
    /// What it opens, or why it does not, a sentence.
    pub words: String,
    /// What to do now, where it does not work.
    pub next: Option<String>,
    /// Milliseconds.
    pub took_ms: u64,
    /// When.
    pub at: Timestamp,
}

/// The verdict on a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VerificationOutcome {
    /// The server took it.
    Works,
    /// The server refused it.
    Refused,
    /// Nobody can say: the server was not reached.
    NotReached,
}

/// The operating system's keychain, as it answered just now.
#[derive(Clone, Debug, Serialize, TS)]
pub struct KeychainStanding {
    /// How people know it, such as "Secret Service".
    pub name: String,
    /// What is the matter; absent where it serves.
    pub trouble: Option<KeychainTrouble>,
}

/// Why the keychain does not serve, and what to do.
#[derive(Clone, Debug, Serialize, TS)]
pub struct KeychainTrouble {
    /// Which.
    pub kind: KeychainTroubleKind,
    /// In the system's own words.
    pub reason: String,
    /// What to do on this system, a sentence each.
    pub what_to_do: Vec<String>,
}

/// Why the keychain does not serve.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum KeychainTroubleKind {
    Absent,
    Locked,
    NoAnswer,
    Refuses,
}

/// When Slipway forgets what it holds in memory.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LockState {
    /// It has, and hands out no secret until it is unlocked.
    pub locked: bool,
    /// After so many minutes in which nobody did anything; absent for never.
    pub after_minutes: Option<u32>,
    /// So many secrets are in memory only, and would have to be entered again.
    pub session_only: u32,
    /// Locking now.
    pub can_lock: Possibility,
}

/// Command `credential_add`: a secret that a person types. It is kept once it works.
#[derive(Clone, Deserialize, TS)]
pub struct NewCredential {
    /// What it is.
    pub secret: NewSecret,
    /// Keep it without trying it.
    pub untested: bool,
    /// Keep it in memory only.
    pub session_only: bool,
}

/// A secret on its way in.
#[derive(Clone, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum NewSecret {
    /// A whole address, such as `postgresql://role:password@host/database`.
    DatabaseUrl {
        /// What it is called; absent for host and database.
        name: Option<String>,
        /// The address with its password.
        url: String,
    },
    /// The password of a role at an endpoint of the current project.
    RolePassword {
        /// The endpoint.
        endpoint_id: String,
        /// The role.
        role: String,
        /// Its password.
        password: String,
    },
}

/// Command `credential_place`: what a connection string of this credential can be made of.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CredentialPlace {
    /// What can be connected to; the first is taken where none is named.
    pub databases: Vec<String>,
    /// With dots for the password.
    pub masked: String,
    /// The same through the server's pooler; absent where it has none.
    pub masked_pooled: Option<String>,
}

/// How a connection string is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StringForm {
    /// `postgresql://…`
    Uri,
    /// A line for a POSIX shell, the password in `PGPASSWORD`.
    Psql,
    /// `DATABASE_URL="…"`
    EnvLine,
}

/// Which connection string is meant.
#[derive(Clone, Debug, Deserialize, TS)]
pub struct StringChoice {
    /// The credential.
    pub account: String,
    /// One of its place's; absent for the first.
    pub database: Option<String>,
    /// Through the pooler.
    pub pooled: bool,
}

/// Command `credential_delete_preview`: what a deletion would mean.
#[derive(Clone, Debug, Serialize, TS)]
pub struct CredentialDeletePreview {
    /// What stops working, and what does not, a sentence each.
    pub consequences: Vec<String>,
    /// Deleting it.
    pub can: Possibility,
}

/// Command `credential_rotate_preview`: what a new password would mean. Nothing is changed by asking.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RotatePreview {
    /// The role.
    pub role: String,
    /// The environment at its endpoint.
    pub environment: Option<EnvironmentRef>,
    /// Who is disconnected, and what else happens, a sentence each.
    pub sentences: Vec<String>,
    /// The role's sessions now, by what they call themselves; absent where they could not be read.
    pub sessions: Option<Vec<RoleSessions>>,
    /// Has to be typed first, for production.
    pub typed_name: Option<String>,
    /// Whether it can be done now.
    pub can: Possibility,
}

/// Sessions of a role with one name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RoleSessions {
    /// What they call themselves; empty where they do not.
    pub application: String,
    /// How many.
    pub count: u32,
}

/// Command `credential_copy` and `credential_string_copy`: what lies in the clipboard now.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Copied {
    /// With dots for what is secret; absent where it is all secret.
    pub masked: Option<String>,
    /// It is taken out of the clipboard after so many seconds, unless something else is there by then.
    pub clears_after_s: u32,
}

/// Command `credential_reveal`: the one answer that carries a secret, see the architecture's
/// invariants. The window shows it for that time and drops it.
#[derive(Serialize, TS)]
pub struct Revealed {
    /// The secret.
    pub text: String,
    /// How long it is shown.
    pub seconds: u32,
}

/// Command `credential_env_write`: what became of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct EnvWritten {
    /// Absolute.
    pub path: String,
    /// The variable.
    pub variable: String,
    /// It was in the file, and has another value now; otherwise it was added.
    pub replaced: bool,
    /// The file is new, and only its owner may read it.
    pub created: bool,
    /// Others than the owner may read the file.
    pub readable_by_others: bool,
}

/// Command `neon_key_find`: a key that another program keeps. It is taken over only on request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FoundKey {
    /// Means it in `neon_key_import`.
    pub id: String,
    /// Where it was found, such as a file's path or "the variable NEON_API_KEY".
    pub place: String,
    /// Its last four characters.
    pub ends_in: Option<String>,
    /// Taking it over.
    pub can: Possibility,
}
