//! Servers and their keys: which there are, whether they answer, and the client of each.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use neon_api::{
    client::{Client, ClientError, ClientOptions, Limiter},
    ids::ProjectId,
    types::Project,
};
use slipway_keychain::{KeptIn, Keychain, KeychainError, Secret};
use slipway_ledger::{ConnectionRow, Ledger};
use url::Url;

use crate::{
    App,
    app::KEYCHAIN_PATIENCE,
    config::Clock,
    credentials::api_key_row,
    engine::Engine,
    errors::{Told, chain},
    ipc::{
        Changed, Connection, ConnectionKind, ConnectionState, CurrentProject, Failure, FailureCode,
        KeyState, NewNeonConnection, ProjectItem,
    },
    names::{NAME_MAX, name},
    secrets::api_key_account,
};

/// Neon's own address.
const NEON_API_URL: &str = "https://console.neon.tech/api/v2";
/// How the local engine's connection is called.
const LOCAL_NAME: &str = "This computer";
/// How the key that the application makes for itself is called on the engine.
const LOCAL_KEY_NAME: &str = "Slipway on this computer";

/// Makes clients, and remembers them and how they went.
pub(crate) struct Connections {
    ledger: Ledger,
    keychain: Keychain,
    engine: Arc<Engine>,
    clock: Clock,
    known: Mutex<HashMap<String, Known>>,
    /// One new key of the engine at a time.
    opening: tokio::sync::Mutex<()>,
}

#[derive(Clone, Default)]
struct Known {
    client: Option<Client>,
    key: Option<KeyState>,
    state: Option<ConnectionState>,
}

impl Connections {
    pub(crate) fn new(
        ledger: Ledger,
        keychain: Keychain,
        engine: Arc<Engine>,
        clock: Clock,
    ) -> Self {
        Self {
            ledger,
            keychain,
            engine,
            clock,
            known: Mutex::default(),
            opening: tokio::sync::Mutex::new(()),
        }
    }

    /// The client of a connection; its engine is started when it is a local one that sleeps.
    pub(crate) async fn client(&self, connection_id: &str) -> Result<Client, Failure> {
        let row = self.row(connection_id).await?;
        if self.keychain.is_withheld() {
            // The local engine would be given another key otherwise.
            return Err(KeychainError::Withheld)
                .told(format!("The API key of {} was not read.", row.name));
        }
        if kind(&row) == ConnectionKind::Engine {
            return self.engine_client(row).await;
        }
        if let Some(client) = self.known(connection_id).client {
            return Ok(client);
        }
        let key = self
            .keychain
            .get(&row.key_account)
            .await
            .told(format!("The API key of {} was not read.", row.name))?
            .ok_or_else(|| {
                Failure::new(format!("There is no API key for {}.", row.name))
                    .because(
                        "it was kept for a session that has ended, or removed from the keychain",
                    )
                    .next("Remove this connection and connect again with the key.")
                    .code(FailureCode::Unauthorized)
            })?;
        let client = client(&row.api_url, &key)?;
        self.remember_key(connection_id, &key, None);
        self.change(connection_id, |known| known.client = Some(client.clone()));
        Ok(client)
    }

    /// The local engine's: it may have been restarted at another port, and who owns its data
    /// directory can always have a key.
    async fn engine_client(&self, row: ConnectionRow) -> Result<Client, Failure> {
        let _one = self.opening.lock().await;
        if let Some(client) = self.known(&row.id).client
            && port_open(client.base()).await
        {
            return Ok(client);
        }
        let running = self.engine.ready().await?;
        let mut row = row;
        if row.api_url != running.api_url.as_str() {
            row.api_url = running.api_url.to_string();
            self.ledger
                .connection_put(row.clone())
                .await
                .told("The address of the local engine was not kept.")?;
        }
        let kept = match running.new_key {
            Some(key) => Some(key),
            None => match self.keychain.get(&row.key_account).await {
                Ok(key) => key,
                // Another key is made below: that needs no keychain.
                Err(error) => {
                    tracing::warn!(error = chain(&error), "the engine's key was not read");
                    None
                }
            },
        };
        let key = match kept {
            Some(key) if accepted(&client(&row.api_url, &key)?).await? => key,
            _ => self.engine.key_create(LOCAL_KEY_NAME).await?,
        };
        self.key_keep(&row, &key).await;
        let client = client(&row.api_url, &key)?;
        self.change(&row.id, |known| known.client = Some(client.clone()));
        Ok(client)
    }

    /// A keychain that cannot take the engine's key is no reason not to use it: the next start
    /// makes another.
    async fn key_keep(&self, row: &ConnectionRow, key: &Secret) {
        let kept = match self.keychain.get(&row.key_account).await {
            Ok(Some(known)) if known == *key => None,
            _ => match self.keychain.set(&row.key_account, key).await {
                Ok(kept) => Some(kept),
                Err(error) => {
                    tracing::warn!(error = chain(&error), "the engine's key was not kept");
                    self.keychain.keep_for_session(&row.key_account, key);
                    None
                }
            },
        };
        if kept.is_some() {
            let known = api_key_row(row, (self.clock)());
            if let Err(error) = self.ledger.credential_put(known).await {
                tracing::warn!(%error, "what a key is for was not written down");
            }
        }
        self.remember_key(&row.id, key, kept);
    }

    /// Forgets every client, and with it the key that it holds. What is known about keys stays.
    pub(crate) fn clients_forget(&self) {
        for known in self.lock().values_mut() {
            known.client = None;
        }
    }

    /// The key of a connection was deleted.
    pub(crate) fn key_forget(&self, connection_id: &str) {
        self.change(connection_id, |known| {
            known.client = None;
            known.key = None;
        });
    }

    pub(crate) async fn row(&self, connection_id: &str) -> Result<ConnectionRow, Failure> {
        self.ledger
            .connection_get(connection_id)
            .await
            .told("The connection was not read.")?
            .ok_or_else(|| {
                Failure::new("The connection is not there any more.")
                    .because("it was removed")
                    .next("Choose another connection.")
            })
    }

    fn remember_key(&self, connection_id: &str, key: &Secret, kept: Option<KeptIn>) {
        self.change(connection_id, |known| {
            let before = known.key.as_ref().is_some_and(|key| key.session_only);
            known.key = Some(KeyState {
                present: true,
                ends_in: key.ends_in(),
                session_only: match kept {
                    Some(kept) => matches!(kept, KeptIn::SessionOnly { .. }),
                    None => before,
                },
            });
        });
    }

    /// What is known about the key; the keychain is asked once, and not waited for long.
    async fn key_state(&self, row: &ConnectionRow) -> KeyState {
        let absent = KeyState {
            present: false,
            ends_in: None,
            session_only: false,
        };
        let mut state = match self.known(&row.id).key {
            Some(state) => state,
            None => {
                let asked = self.keychain.get(&row.key_account);
                match tokio::time::timeout(KEYCHAIN_PATIENCE, asked).await {
                    Ok(Ok(Some(key))) => {
                        self.remember_key(&row.id, &key, None);
                        self.known(&row.id).key.unwrap_or(absent)
                    }
                    _ => absent,
                }
            }
        };
        // A keychain that came later has taken the key in.
        if state.session_only {
            let asked = tokio::time::timeout(KEYCHAIN_PATIENCE, self.keychain.state()).await;
            if matches!(asked, Ok(KeptIn::Keychain)) {
                state.session_only = false;
                self.change(&row.id, |known| known.key = Some(state.clone()));
            }
        }
        state
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<String, Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn known(&self, connection_id: &str) -> Known {
        self.lock().get(connection_id).cloned().unwrap_or_default()
    }

    fn change(&self, connection_id: &str, change: impl FnOnce(&mut Known)) {
        change(self.lock().entry(connection_id.to_owned()).or_default());
    }

    fn forget(&self, connection_id: &str) {
        self.lock().remove(connection_id);
    }
}

impl App {
    /// The client of a connection.
    pub(crate) async fn client(&self, connection_id: &str) -> Result<Client, Failure> {
        self.inner.connections.client(connection_id).await
    }

    pub(crate) async fn connection_list(&self) -> Result<Vec<Connection>, Failure> {
        let rows = self
            .inner
            .ledger
            .connection_list()
            .await
            .told("The connections were not read.")?;
        let mut connections = Vec::with_capacity(rows.len());
        for row in rows {
            connections.push(self.connection(row).await);
        }
        Ok(connections)
    }

    async fn connection(&self, row: ConnectionRow) -> Connection {
        let key = self.inner.connections.key_state(&row).await;
        let state = self.inner.connections.known(&row.id).state;
        Connection {
            kind: kind(&row),
            key,
            state: state.unwrap_or(ConnectionState::NotTried),
            id: row.id,
            name: row.name,
            api_url: row.api_url,
        }
    }

    /// Calls the server and answers how it went.
    ///
    /// # Errors
    /// When there is no such connection; that the server does not answer is in the answer.
    pub async fn connection_check(&self, connection_id: &str) -> Result<Connection, Failure> {
        let row = self.inner.connections.row(connection_id).await?;
        let began = Instant::now();
        let tried = match self.client(connection_id).await {
            Ok(client) => whose(&client)
                .await
                .told(format!("{} did not answer.", row.name)),
            Err(error) => Err(error),
        };
        self.connection_went(connection_id, began.elapsed(), tried.as_ref().err());
        self.changed(Changed::Overview);
        let row = self.inner.connections.row(connection_id).await?;
        Ok(self.connection(row).await)
    }

    /// Remembers how a call to a server went; the window is told when that turned.
    pub(crate) fn connection_went(
        &self,
        connection_id: &str,
        took: Duration,
        error: Option<&Failure>,
    ) {
        let state = match error {
            None => ConnectionState::Ok {
                latency_ms: u32::try_from(took.as_millis()).unwrap_or(u32::MAX),
            },
            Some(error) => ConnectionState::Failed {
                error: error.clone(),
            },
        };
        let connections = &self.inner.connections;
        let before = connections.known(connection_id).state;
        let turned = before
            .is_none_or(|before| std::mem::discriminant(&before) != std::mem::discriminant(&state));
        connections.change(connection_id, |known| known.state = Some(state));
        if error.is_none() {
            self.api_key_used(&api_key_account(connection_id));
        }
        if turned {
            self.changed(Changed::Overview);
        }
    }

    /// Tests an API key of Neon's, and keeps it only when the server takes it.
    ///
    /// # Errors
    /// `BadInput` for a name or address that cannot be, `Unauthorized` for a wrong key,
    /// `Unreachable`; nothing is kept then.
    pub async fn neon_connect(&self, connection: NewNeonConnection) -> Result<Connection, Failure> {
        let name = name("The connection's name", &connection.name, NAME_MAX)?;
        let api_url = connection.api_url.as_deref().map(str::trim);
        let api_url = match api_url {
            None | Some("") => NEON_API_URL,
            Some(address) => address,
        };
        let key = Secret::new(connection.api_key.trim().to_owned());
        if key.expose().is_empty() {
            return Err(Failure::bad_input("The API key is empty.")
                .next("Paste the whole key. Nothing was kept."));
        }
        let client = client(api_url, &key)?;
        whose(&client)
            .await
            .told(format!("{name} was not connected."))?;
        let id = (self.inner.config.new_id)();
        let row = ConnectionRow {
            key_account: api_key_account(&id),
            id,
            kind: NEON.to_owned(),
            name,
            api_url: api_url.to_owned(),
            engine_data_dir: None,
        };
        let kept = self
            .inner
            .config
            .keychain
            .set(&row.key_account, &key)
            .await
            .told(format!(
                "{} was not connected: its key was not kept.",
                row.name
            ))?;
        let connections = &self.inner.connections;
        connections.remember_key(&row.id, &key, Some(kept));
        connections.change(&row.id, |known| known.client = Some(client));
        self.inner
            .ledger
            .connection_put(row.clone())
            .await
            .told(format!("{} was not connected.", row.name))?;
        self.credential_kept(api_key_row(&row, (self.inner.config.clock)()))
            .await;
        tracing::info!(connection = row.id, api_url = row.api_url, "connected");
        self.connection_check(&row.id).await
    }

    /// Forgets a connection, its key and its environments. Nothing on the server changes.
    ///
    /// # Errors
    /// `Busy` while a run works with it, and when the keychain cannot be reached.
    pub async fn connection_remove(&self, connection_id: &str) -> Result<(), Failure> {
        let row = self.inner.connections.row(connection_id).await?;
        let told = format!("{} was not removed.", row.name);
        self.no_open_run(&told, |run| run.connection_id == connection_id)
            .await?;
        match self.inner.config.keychain.delete(&row.key_account).await {
            Ok(()) | Err(KeychainError::NotAvailable { .. }) => {}
            Err(error) => return Err(error).told(told),
        }
        self.credentials_remove_of(connection_id).await?;
        self.inner
            .ledger
            .connection_remove(connection_id)
            .await
            .told(told)?;
        self.inner.connections.forget(connection_id);
        let current = self.current().await?;
        if current.is_some_and(|current| current.connection_id == connection_id) {
            self.current_set(None).await?;
        }
        self.changed(Changed::Overview);
        Ok(())
    }

    /// The projects of a connection, in the server's order.
    ///
    /// # Errors
    /// When the server does not answer or refuses.
    pub async fn project_list(&self, connection_id: &str) -> Result<Vec<ProjectItem>, Failure> {
        let row = self.inner.connections.row(connection_id).await?;
        let client = self.client(connection_id).await?;
        let projects = all_projects(&client)
            .await
            .told(format!("The projects of {} were not listed.", row.name))?;
        let mut items = Vec::with_capacity(projects.len());
        for project in projects {
            items.push(self.project_item(connection_id, &project).await?);
        }
        Ok(items)
    }

    pub(crate) async fn project_item(
        &self,
        connection_id: &str,
        project: &Project,
    ) -> Result<ProjectItem, Failure> {
        let environments = self
            .environment_rows(connection_id, project.id.as_str())
            .await?;
        Ok(ProjectItem {
            id: project.id.to_string(),
            name: project.name.clone(),
            pg_version: project.pg_version,
            set_up: !environments.is_empty(),
        })
    }

    /// Makes a project the one that the window shows.
    ///
    /// # Errors
    /// When the server does not have it.
    pub async fn project_open(&self, connection_id: &str, project_id: &str) -> Result<(), Failure> {
        let client = self.client(connection_id).await?;
        let project = client
            .project_get(&ProjectId::from(project_id))
            .await
            .told("The project was not opened.")?;
        self.current_set(Some(&CurrentProject {
            connection_id: connection_id.to_owned(),
            project_id: project_id.to_owned(),
            project_name: project.name,
        }))
        .await
    }

    /// The connection to the engine on this computer; made when there is none.
    pub(crate) async fn local_connection(&self) -> Result<ConnectionRow, Failure> {
        let told = "The local connection was not made.";
        let rows = self.inner.ledger.connection_list().await.told(told)?;
        if let Some(row) = rows
            .into_iter()
            .find(|row| kind(row) == ConnectionKind::Engine)
        {
            return Ok(row);
        }
        // Started first, so that nothing is kept of an engine that cannot be had.
        let running = self.inner.engine.ready().await?;
        let id = (self.inner.config.new_id)();
        let row = ConnectionRow {
            key_account: api_key_account(&id),
            id,
            kind: ENGINE.to_owned(),
            name: LOCAL_NAME.to_owned(),
            api_url: running.api_url.to_string(),
            engine_data_dir: Some(self.inner.engine.data_dir().display().to_string()),
        };
        self.inner
            .ledger
            .connection_put(row.clone())
            .await
            .told(told)?;
        if let Some(key) = &running.new_key {
            self.inner.connections.key_keep(&row, key).await;
        }
        self.changed(Changed::Overview);
        Ok(row)
    }
}

const ENGINE: &str = "engine";
const NEON: &str = "neon";

pub(crate) fn kind(row: &ConnectionRow) -> ConnectionKind {
    if row.kind == ENGINE {
        ConnectionKind::Engine
    } else {
        ConnectionKind::Neon
    }
}

pub(crate) fn client(api_url: &str, key: &Secret) -> Result<Client, Failure> {
    let base = Url::parse(api_url).map_err(|error| {
        Failure::bad_input(format!("“{api_url}” is no address of a server."))
            .because(error.to_string())
            .next("It looks like https://console.neon.tech/api/v2. Nothing was kept.")
    })?;
    // Clones of this client share it: it is the one of its key.
    let options = ClientOptions {
        limiter: Some(Arc::new(Limiter::new())),
        ..ClientOptions::default()
    };
    Client::new(base, key, options).map_err(|error| {
        Failure::bad_input("The address and the key cannot be used.")
            .because(chain(&error))
            .next("Check both, then try again. Nothing was kept.")
    })
}

/// Asks whose key it is: the call that every kind of key may make.
pub(crate) async fn whose(client: &Client) -> Result<(), ClientError> {
    match client.auth().await {
        Err(error) if error.is_not_found() => client.users_me().await.map(|_| ()),
        Err(error) => Err(error),
        Ok(_) => Ok(()),
    }
}

async fn accepted(client: &Client) -> Result<bool, Failure> {
    match whose(client).await {
        Ok(()) => Ok(true),
        Err(ClientError::Unauthorized { .. }) => Ok(false),
        Err(error) => Err(error).told("The local engine did not answer."),
    }
}

/// An account in organisations lists each organisation's projects; a personal one has its own.
pub(crate) async fn all_projects(client: &Client) -> Result<Vec<Project>, ClientError> {
    let organizations = client.organizations_list().await.unwrap_or_default();
    if organizations.is_empty() {
        return client.project_list(None).await;
    }
    let mut projects: Vec<Project> = client.project_list(None).await.unwrap_or_default();
    for organization in organizations {
        for project in client.project_list(Some(&organization.id)).await? {
            if projects.iter().all(|known| known.id != project.id) {
                projects.push(project);
            }
        }
    }
    Ok(projects)
}

async fn port_open(base: &Url) -> bool {
    let Some(host) = base.host_str() else {
        return false;
    };
    let port = base.port_or_known_default().unwrap_or_default();
    tokio::net::TcpStream::connect((host, port)).await.is_ok()
}
