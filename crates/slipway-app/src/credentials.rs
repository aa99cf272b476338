//! The screen of credentials: which secrets the keychain holds, what each is for, and what can be done
//! with it. What is known about them lies in the ledger; none of it is made of a secret.

mod after_cut_over;
mod by_hand;
pub(crate) mod env_file;
mod neon_cli;
mod removal;
mod rotation;
mod strings;
mod trial;

use std::{collections::HashMap, time::Duration};

use slipway_keychain::{KeychainError, Secret, Trouble, system};
use slipway_ledger::{ConnectionRow, CredentialRow, EnvironmentRow};
use tokio::time::Instant;

use crate::{
    App,
    app::KEYCHAIN_PATIENCE,
    connections::{is_own_engine, kind as connection_kind},
    environments::colour,
    errors::Told,
    ipc::{
        Changed, ConnectionKind, Credential, CredentialKind, Credentials, CurrentProject,
        EnvironmentRef, Failure, KeychainStanding, KeychainTrouble, KeychainTroubleKind,
        Possibility, SecretState, Timestamp, Verification,
    },
    secrets::role_account,
};

pub(crate) use after_cut_over::follow;

/// What is used all the time is remembered as used this often.
const USED_AGAIN_AFTER: Duration = Duration::from_secs(60);

pub(crate) const API_KEY: &str = "api_key";
const ROLE_PASSWORD: &str = "role_password";
/// A team's ledger, and the key of its member.
pub(crate) const TEAM: &str = "team";
const DATABASE_URL: &str = "database_url";

/// When each account was last written down as used.
pub(crate) type Uses = std::sync::Mutex<HashMap<String, Instant>>;

/// What is known of an API key that is kept now.
pub(crate) fn api_key_row(connection: &ConnectionRow, at: Timestamp) -> CredentialRow {
    CredentialRow {
        account: connection.key_account.clone(),
        kind: API_KEY.to_owned(),
        connection_id: Some(connection.id.clone()),
        stored_at: Some(at),
        ..CredentialRow::default()
    }
}

/// The same of a role's password.
fn role_row(
    project: &CurrentProject,
    endpoint_id: &str,
    role: &str,
    at: Timestamp,
) -> CredentialRow {
    CredentialRow {
        account: role_account(endpoint_id, role),
        kind: ROLE_PASSWORD.to_owned(),
        connection_id: Some(project.connection_id.clone()),
        project_id: Some(project.project_id.clone()),
        project_name: Some(project.project_name.clone()),
        endpoint_id: Some(endpoint_id.to_owned()),
        role: Some(role.to_owned()),
        stored_at: Some(at),
        ..CredentialRow::default()
    }
}

/// A row of a kind that this version knows.
fn kind_of(row: &CredentialRow) -> Result<CredentialKind, Failure> {
    match row.kind.as_str() {
        API_KEY => Ok(CredentialKind::ApiKey),
        ROLE_PASSWORD => Ok(CredentialKind::RolePassword),
        DATABASE_URL => Ok(CredentialKind::DatabaseUrl),
        unknown => Err(Failure::new("The credentials were not listed.")
            .because(format!("this version does not know “{unknown}”"))
            .next("Install the newest version of Slipway.")),
    }
}

impl App {
    /// What the keychain holds for Slipway, as far as it answers within some seconds.
    ///
    /// # Errors
    /// When the ledger cannot be read. That the keychain does not serve is in the answer.
    pub async fn credential_list(&self) -> Result<Credentials, Failure> {
        let told = "The credentials were not listed.";
        let ledger = &self.inner.ledger;
        let connections = ledger.connection_list().await.told(told)?;
        let mut rows = ledger.credential_list().await.told(told)?;
        // They are for the page Team: nothing else can be done with them.
        rows.retain(|row| row.kind != TEAM);
        for connection in &connections {
            // One whose key was removed is listed all the same, as one without.
            if rows.iter().all(|row| row.account != connection.key_account) {
                rows.push(CredentialRow {
                    stored_at: None,
                    ..api_key_row(connection, (self.inner.config.clock)())
                });
            }
        }
        let (secrets, trouble) = self.secrets_read(&rows).await;
        let mut items = Vec::with_capacity(rows.len());
        for row in &rows {
            items.push(self.credential(row, &connections, &rows, &secrets).await?);
        }
        let place = |item: &Credential| {
            let connection = item.connection_id.as_ref();
            connection
                .and_then(|id| connections.iter().position(|it| it.id == *id))
                .unwrap_or(usize::MAX)
        };
        items.sort_by_key(|item| {
            let project = item.project_name.clone();
            let environment = item.environment.as_ref().map(|it| it.name.clone());
            (place(item), project, environment, item.name.clone())
        });
        Ok(Credentials {
            items,
            keychain: standing(trouble),
            lock: self.lock_state().await?,
        })
    }

    async fn credential(
        &self,
        row: &CredentialRow,
        connections: &[ConnectionRow],
        rows: &[CredentialRow],
        secrets: &HashMap<String, Read>,
    ) -> Result<Credential, Failure> {
        let kind = kind_of(row)?;
        let connection = row
            .connection_id
            .as_ref()
            .and_then(|id| connections.iter().find(|it| it.id == *id));
        let environment = self.environment_at(row).await?;
        let read = secrets.get(&row.account);
        let same_as = match read {
            Some(Read::Secret(secret)) if kind == CredentialKind::RolePassword => {
                self.same_secret(row, secret, rows, secrets).await?
            }
            _ => None,
        };
        let secret = match read {
            Some(Read::Secret(secret)) => SecretState::Present {
                ends_in: match kind {
                    // The end of an address is its database or a parameter.
                    CredentialKind::DatabaseUrl => {
                        crate::secrets::password_in(secret).and_then(|password| password.ends_in())
                    }
                    _ => secret.ends_in(),
                },
                session_only: self.inner.config.keychain.only_for_session(&row.account),
            },
            Some(Read::Missing) => SecretState::Missing,
            Some(Read::Not(reason)) => SecretState::NotRead {
                reason: reason.clone(),
            },
            None => SecretState::NotRead {
                reason: "the keychain was not asked".to_owned(),
            },
        };
        Ok(Credential {
            account: row.account.clone(),
            kind,
            name: label(row, kind),
            connection_id: row.connection_id.clone(),
            connection_name: connection.map(|it| it.name.clone()),
            connection_kind: connection.map(connection_kind),
            project_name: row.project_name.clone(),
            environment: environment.map(|it| environment_ref(&it)).transpose()?,
            endpoint_id: row.endpoint_id.clone(),
            host: row.host.clone(),
            database: row.database.clone(),
            role: row.role.clone(),
            same_as,
            stored_at: row.stored_at,
            used_at: row.used_at,
            verified: verification(row),
            can_rotate: can_rotate(kind, connection, &secret),
            secret,
        })
    }

    /// Asks the keychain for each, until it turns out that it does not serve.
    async fn secrets_read(
        &self,
        rows: &[CredentialRow],
    ) -> (HashMap<String, Read>, Option<KeychainError>) {
        let keychain = &self.inner.config.keychain;
        let deadline = Instant::now() + KEYCHAIN_PATIENCE;
        let waited = || KeychainError::TimedOut {
            waited: KEYCHAIN_PATIENCE,
        };
        let mut trouble: Option<KeychainError> = None;
        let mut read = HashMap::new();
        for row in rows {
            // What memory holds is told in any case.
            let found = match &trouble {
                Some(error) if !keychain.only_for_session(&row.account) => Read::Not(clause(error)),
                _ => {
                    let asked = tokio::time::timeout_at(deadline, keychain.get(&row.account)).await;
                    match asked.unwrap_or_else(|_| Err(waited())) {
                        Ok(Some(secret)) => Read::Secret(secret),
                        Ok(None) => Read::Missing,
                        Err(error) => {
                            let reason = clause(&error);
                            trouble = Some(error);
                            Read::Not(reason)
                        }
                    }
                }
            };
            read.insert(row.account.clone(), found);
        }
        if trouble.is_none() && !keychain.is_withheld() {
            let looked = tokio::time::timeout_at(deadline, keychain.look()).await;
            trouble = looked.unwrap_or_else(|_| Err(waited())).err();
        }
        (read, trouble)
    }

    /// Another role's password that is the same, in words.
    async fn same_secret(
        &self,
        row: &CredentialRow,
        secret: &Secret,
        rows: &[CredentialRow],
        secrets: &HashMap<String, Read>,
    ) -> Result<Option<String>, Failure> {
        for other in rows {
            let same = other.account != row.account
                && other.kind == ROLE_PASSWORD
                && matches!(secrets.get(&other.account), Some(Read::Secret(it)) if it == secret);
            if same {
                return Ok(Some(self.called(other).await?));
            }
        }
        Ok(None)
    }

    /// A credential as sentences name it: "the API key of Neon", "the password of shop_app at prod".
    async fn called(&self, row: &CredentialRow) -> Result<String, Failure> {
        Ok(match kind_of(row)? {
            CredentialKind::ApiKey => {
                let connection = row.connection_id.as_deref().unwrap_or_default();
                let connection = self.inner.ledger.connection_get(connection).await;
                let connection = connection.told("The connection was not read.")?;
                let name = connection.map_or_else(|| "a connection".to_owned(), |it| it.name);
                format!("the API key of {name}")
            }
            CredentialKind::RolePassword => {
                let role = row.role.as_deref().unwrap_or_default();
                format!(
                    "the password of {role} at {}",
                    self.endpoint_called(row).await?
                )
            }
            kind @ CredentialKind::DatabaseUrl => label(row, kind),
        })
    }

    /// The environment at a credential's endpoint, or the endpoint itself.
    async fn endpoint_called(&self, row: &CredentialRow) -> Result<String, Failure> {
        Ok(match self.environment_at(row).await? {
            Some(environment) => environment.name,
            None => row.endpoint_id.clone().unwrap_or_default(),
        })
    }

    /// The environment that is bound to a credential's endpoint now.
    async fn environment_at(&self, row: &CredentialRow) -> Result<Option<EnvironmentRow>, Failure> {
        let (Some(connection), Some(project), Some(endpoint)) =
            (&row.connection_id, &row.project_id, &row.endpoint_id)
        else {
            return Ok(None);
        };
        let rows = self.environment_rows(connection, project).await?;
        Ok(rows.into_iter().find(|it| it.endpoint_id == *endpoint))
    }

    async fn credential_row(&self, account: &str) -> Result<CredentialRow, Failure> {
        let told = "The credential was not read.";
        let ledger = &self.inner.ledger;
        if let Some(row) = ledger.credential_get(account).await.told(told)? {
            return Ok(row);
        }
        // The key of a connection that lost its own can be entered again.
        let connections = ledger.connection_list().await.told(told)?;
        let connection = connections.iter().find(|it| it.key_account == account);
        connection
            .map(|it| CredentialRow {
                stored_at: None,
                ..api_key_row(it, (self.inner.config.clock)())
            })
            .ok_or_else(|| {
                Failure::new("The credential is not there any more.")
                    .because("it was deleted")
                    .next("Look at the list again.")
            })
    }

    /// The secret of a credential; `told` says what it was needed for.
    async fn credential_secret(&self, row: &CredentialRow, told: &str) -> Result<Secret, Failure> {
        let secret = self.inner.config.keychain.get(&row.account).await;
        secret.told(told)?.ok_or_else(|| {
            Failure::new(told)
                .because("it was kept for a session that has ended, or removed from the keychain")
                .next("Add it again by hand, or delete it here. Nothing was changed.")
        })
    }

    /// Writes down that a secret is kept. What is known about it is no reason to fail.
    pub(crate) async fn credential_kept(&self, row: CredentialRow) {
        let account = row.account.clone();
        if let Err(error) = self.inner.ledger.credential_put(row).await {
            tracing::warn!(%error, account, "what a secret is for was not written down");
        }
        self.changed(Changed::Credentials);
    }

    /// The password of a role at an endpoint of a project is kept now.
    pub(crate) async fn role_password_kept(
        &self,
        project: &CurrentProject,
        endpoint_id: &str,
        role: &str,
    ) {
        let at = (self.inner.config.clock)();
        self.credential_kept(role_row(project, endpoint_id, role, at))
            .await;
    }

    /// Writes down that a secret was used, at most once a minute.
    pub(crate) async fn credential_used(&self, account: &str) {
        if !self.used_anew(account) {
            return;
        }
        let at = (self.inner.config.clock)();
        if let Err(error) = self.inner.ledger.credential_used(account, at).await {
            tracing::warn!(%error, account, "the use of a secret was not written down");
        }
        self.changed(Changed::Credentials);
    }

    /// The same for an API key, for whom nobody waits: every call to a server uses one.
    pub(crate) fn api_key_used(&self, account: &str) {
        if !self.used_anew(account) {
            return;
        }
        let at = (self.inner.config.clock)();
        // Not the whole application: its data directory is free once it is dropped.
        let (ledger, account) = (self.inner.ledger.clone(), account.to_owned());
        tokio::spawn(async move {
            if let Err(error) = ledger.credential_used(&account, at).await {
                tracing::warn!(%error, account, "the use of a secret was not written down");
            }
        });
    }

    /// It was not written down as used lately, and counts as written down now.
    fn used_anew(&self, account: &str) -> bool {
        let now = Instant::now();
        let uses = &self.inner.credential_uses;
        let mut uses = uses
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        let lately = uses
            .get(account)
            .is_some_and(|at| now.duration_since(*at) < USED_AGAIN_AFTER);
        if !lately {
            uses.insert(account.to_owned(), now);
        }
        !lately
    }
}

/// What the keychain answered for one account.
enum Read {
    Secret(Secret),
    Missing,
    Not(String),
}

fn label(row: &CredentialRow, kind: CredentialKind) -> String {
    match (&row.name, kind) {
        (Some(name), _) => name.clone(),
        (None, CredentialKind::ApiKey) => "API key".to_owned(),
        (None, CredentialKind::RolePassword) => row.role.clone().unwrap_or_default(),
        (None, CredentialKind::DatabaseUrl) => format!(
            "{}/{}",
            row.host.as_deref().unwrap_or_default(),
            row.database.as_deref().unwrap_or_default()
        ),
    }
}

fn environment_ref(row: &EnvironmentRow) -> Result<EnvironmentRef, Failure> {
    Ok(EnvironmentRef {
        id: row.id.clone(),
        name: row.name.clone(),
        colour: colour(row)?,
    })
}

/// One that another version wrote and this one cannot read is shown as not tried.
fn verification(row: &CredentialRow) -> Option<Verification> {
    serde_json::from_value(row.verified.clone()?).ok()
}

fn can_rotate(
    kind: CredentialKind,
    connection: Option<&ConnectionRow>,
    secret: &SecretState,
) -> Possibility {
    match (kind, secret) {
        (CredentialKind::ApiKey, _) => Possibility::no(match connection {
            Some(row) if is_own_engine(row) => {
                "Slipway makes itself another key when this one is deleted."
            }
            Some(row) if connection_kind(row) == ConnectionKind::Engine => {
                "Make a key where the engine runs (slipway-engine keys create), connect with it, and revoke this one there (slipway-engine keys revoke)."
            }
            _ => {
                "Neon's API makes no key in place of another: make one in Neon's console, connect with it, and revoke this one there."
            }
        }),
        (CredentialKind::DatabaseUrl, _) => Possibility::no(
            "Slipway knows no server that could change the password of a database URL.",
        ),
        (CredentialKind::RolePassword, SecretState::NotRead { .. }) => {
            Possibility::no("The keychain does not serve, so the new password could not be kept.")
        }
        (CredentialKind::RolePassword, _) => Possibility::yes(),
    }
}

fn standing(trouble: Option<KeychainError>) -> KeychainStanding {
    let system = system();
    let trouble = trouble.and_then(|error| {
        let kind = Trouble::of(&error)?;
        Some(KeychainTrouble {
            kind: match kind {
                Trouble::Absent => KeychainTroubleKind::Absent,
                Trouble::Locked => KeychainTroubleKind::Locked,
                Trouble::NoAnswer => KeychainTroubleKind::NoAnswer,
                Trouble::Refuses => KeychainTroubleKind::Refuses,
            },
            reason: clause(&error),
            what_to_do: system
                .what_to_do(kind)
                .iter()
                .map(|&step| step.to_owned())
                .collect(),
        })
    });
    KeychainStanding {
        name: system.name().to_owned(),
        trouble,
    }
}

/// Why the keychain does not serve, as half a sentence.
fn clause(error: &KeychainError) -> String {
    match error {
        KeychainError::NotAvailable { reason } => reason.trim_end_matches('.').to_owned(),
        KeychainError::Locked => "it is locked, and was not unlocked".to_owned(),
        KeychainError::TimedOut { waited } => format!(
            "it has not answered for {} seconds; it may be waiting to be unlocked",
            waited.as_secs()
        ),
        KeychainError::Withheld => "Slipway is locked".to_owned(),
        KeychainError::Failed(_) => crate::errors::chain(error),
    }
}
