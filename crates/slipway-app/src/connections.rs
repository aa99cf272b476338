//! Servers and their keys: which there are, whether they answer, and the client of each.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use neon_api::{
    client::{Client, ClientError, ClientOptions, Limiter},
    ids::ProjectId,
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
    environments::{colour_of, colour_word},
    errors::{Told, chain},
    ipc::{
        Changed, Colour, Connection, ConnectionKind, ConnectionState, Failure, FailureCode,
        KeyState, NewApiKey, NewNeonConnection, Timestamp,
    },
    names::{NAME_MAX, name, same_name, unusable},
    project_sources::Source,
    secrets::api_key_account,
};

/// Neon's own address.
const NEON_API_URL: &str = "https://console.neon.tech/api/v2";
/// How the local engine's connection is called.
const LOCAL_NAME: &str = "This computer";
/// How the key that the application makes for itself is called on the engine.
const LOCAL_KEY_NAME: &str = "Slipway on this computer";
/// A server that is asked how it is has to answer within this time.
const CHECK_PATIENCE: Duration = Duration::from_secs(10);
/// A server that does not answer is asked again by itself, after a time that doubles.
const FIRST_RETRY: Duration = Duration::from_secs(15);
const LAST_RETRY: Duration = Duration::from_secs(240);

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
    /// When it is asked again by itself, and how often it was.
    next_try: Option<Timestamp>,
    tries: u32,
    /// Whose projects the key sees, once it was asked.
    sources: Option<Vec<Source>>,
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
        if is_own_engine(&row) {
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
                    .next("Enter a key for it under Connections.")
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

    /// Whose projects the key sees, as far as it was asked since the start.
    pub(crate) fn sources(&self, connection_id: &str) -> Option<Vec<Source>> {
        self.known(connection_id).sources
    }

    pub(crate) fn sources_keep(&self, connection_id: &str, sources: Vec<Source>) {
        self.change(connection_id, |known| known.sources = Some(sources));
    }

    pub(crate) fn forget(&self, connection_id: &str) {
        self.lock().remove(connection_id);
    }

    fn is_failed(&self, connection_id: &str) -> bool {
        matches!(
            self.known(connection_id).state,
            Some(ConnectionState::Failed { .. })
        )
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
        // A keychain that keeps one waiting is waited for once.
        Ok(join_all(rows.into_iter().map(|row| self.connection(row))).await)
    }

    async fn connection(&self, row: ConnectionRow) -> Connection {
        let key = self.inner.connections.key_state(&row).await;
        let Known {
            state, next_try, ..
        } = self.inner.connections.known(&row.id);
        let state = state.map(|state| match state {
            ConnectionState::Failed { error, since, .. } => ConnectionState::Failed {
                error,
                since,
                next_try,
            },
            other => other,
        });
        Connection {
            kind: kind(&row),
            own_engine: is_own_engine(&row),
            colour: row.colour.as_deref().and_then(colour_of),
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
        let was_failed = self.inner.connections.is_failed(connection_id);
        let tried = self.connection_try(&row).await;
        self.connection_went(connection_id, began.elapsed(), tried.as_ref().err());
        self.changed(Changed::Overview);
        if was_failed
            && tried.is_ok()
            && let Some(current) = self.current().await?
            && current.connection_id == connection_id
        {
            self.pipeline_changed(&current.project_id);
        }
        let row = self.inner.connections.row(connection_id).await?;
        Ok(self.connection(row).await)
    }

    async fn connection_try(&self, row: &ConnectionRow) -> Result<(), Failure> {
        let told = format!("{} did not answer.", row.name);
        let client = self.client(&row.id).await?;
        // Its own engine may be starting.
        match tokio::time::timeout(CHECK_PATIENCE, whose(&client)).await {
            Ok(answer) => answer.told(told),
            Err(_) => Err(Failure::new(told)
                .because(format!(
                    "no answer came within {} s",
                    CHECK_PATIENCE.as_secs()
                ))
                .next("Check the network and the address, then try again. Nothing was changed.")
                .code(FailureCode::Unreachable)),
        }
    }

    /// Remembers how a call to a server went; the window is told when that turned. One that cannot
    /// be reached is asked again by itself.
    pub(crate) fn connection_went(
        &self,
        connection_id: &str,
        took: Duration,
        error: Option<&Failure>,
    ) {
        let connections = &self.inner.connections;
        let before = connections.known(connection_id);
        let state = match error {
            None => ConnectionState::Ok {
                latency_ms: u32::try_from(took.as_millis()).unwrap_or(u32::MAX),
            },
            Some(error) => ConnectionState::Failed {
                error: error.clone(),
                since: match before.state {
                    Some(ConnectionState::Failed { since, .. }) => since,
                    _ => (self.inner.config.clock)(),
                },
                next_try: None,
            },
        };
        let turned = before
            .state
            .as_ref()
            .is_none_or(|before| std::mem::discriminant(before) != std::mem::discriminant(&state));
        connections.change(connection_id, |known| {
            if error.is_none() {
                known.tries = 0;
            }
            known.state = Some(state);
        });
        if error.is_none() {
            self.api_key_used(&api_key_account(connection_id));
        }
        let away = error.is_some_and(|error| error.code == Some(FailureCode::Unreachable));
        let again = away && before.next_try.is_none();
        if again {
            self.connection_try_later(connection_id, before.tries);
        }
        if turned || again {
            self.changed(Changed::Overview);
        }
        if error.is_none() && matches!(before.state, Some(ConnectionState::Failed { .. })) {
            self.projects_changed(connection_id);
        }
    }

    fn connection_try_later(&self, connection_id: &str, tries: u32) {
        let wait = FIRST_RETRY
            .saturating_mul(1 << tries.min(8))
            .min(LAST_RETRY);
        let at = (self.inner.config.clock)() + wait;
        self.inner.connections.change(connection_id, |known| {
            known.next_try = Some(at);
            known.tries = tries + 1;
        });
        // It must not keep open what was closed.
        let inner = Arc::downgrade(&self.inner);
        let id = connection_id.to_owned();
        tokio::spawn(async move {
            tokio::time::sleep(wait).await;
            let Some(inner) = inner.upgrade() else {
                return;
            };
            let app = App { inner };
            let connections = &app.inner.connections;
            if !connections.lock().contains_key(&id) {
                return;
            }
            connections.change(&id, |known| known.next_try = None);
            if connections.is_failed(&id)
                && let Err(error) = app.connection_check(&id).await
            {
                tracing::debug!(%error, "a connection was not asked again");
            }
        });
    }

    /// Tests the API key of Neon's cloud, of another API host or of an engine, and keeps it only when
    /// the server takes it.
    ///
    /// # Errors
    /// `BadInput` for a name or address that cannot be, or what is connected already; `Unauthorized`
    /// for a wrong key, `Unreachable`; nothing is kept then.
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
        self.not_connected_yet(&name, &client, &key).await?;
        let told = format!("{name} was not connected.");
        whose(&client).await.told(told.clone())?;
        let capabilities = client.slipway_capabilities().await.told(told)?;
        let kind = if capabilities.is_some() { ENGINE } else { NEON };
        let id = (self.inner.config.new_id)();
        let row = ConnectionRow {
            key_account: api_key_account(&id),
            id,
            kind: kind.to_owned(),
            name,
            api_url: api_url.to_owned(),
            engine_data_dir: None,
            colour: None,
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

    /// Refuses a name that is taken, and a key that is connected with its server already.
    async fn not_connected_yet(
        &self,
        name: &str,
        client: &Client,
        key: &Secret,
    ) -> Result<(), Failure> {
        self.connection_name_free(name, None).await?;
        let rows = self.inner.ledger.connection_list().await;
        for row in rows.told("The connections were not read.")? {
            let same_server =
                Url::parse(&row.api_url).is_ok_and(|url| same_place(&url, client.base()));
            if !same_server {
                continue;
            }
            if let Ok(Some(known)) = self.inner.config.keychain.get(&row.key_account).await
                && known == *key
            {
                return Err(Failure::bad_input(format!(
                    "This key is connected already, as {}.",
                    row.name
                ))
                .next("Use that connection, or another key. Nothing was kept."));
            }
        }
        Ok(())
    }

    async fn connection_name_free(&self, name: &str, itself: Option<&str>) -> Result<(), Failure> {
        let rows = self.inner.ledger.connection_list().await;
        let rows = rows.told("The connections were not read.")?;
        let clash = rows
            .iter()
            .find(|row| Some(row.id.as_str()) != itself && same_name(&row.name, name));
        match clash {
            Some(row) => Err(unusable(format!(
                "There is a connection named {} already.",
                row.name
            ))),
            None => Ok(()),
        }
    }

    /// Gives a connection another name and colour. Nothing on the server changes.
    ///
    /// # Errors
    /// `BadInput` for a name that cannot be or is taken.
    pub async fn connection_update(
        &self,
        connection_id: &str,
        new_name: &str,
        colour: Option<Colour>,
    ) -> Result<Connection, Failure> {
        let new_name = name("The connection's name", new_name, NAME_MAX)?;
        let mut row = self.inner.connections.row(connection_id).await?;
        self.connection_name_free(&new_name, Some(connection_id))
            .await?;
        row.name = new_name;
        row.colour = colour.map(|colour| colour_word(colour).to_owned());
        self.inner
            .ledger
            .connection_put(row.clone())
            .await
            .told(format!("{} was not changed.", row.name))?;
        self.changed(Changed::Overview);
        Ok(self.connection(row).await)
    }

    /// Puts another API key in the place of a connection's, once its server takes it and it sees the
    /// projects that have environments here. These, and what is known of runs, stay.
    ///
    /// # Errors
    /// `Unauthorized` for a wrong key, `BadInput` for one that cannot be or sees too little,
    /// `Unreachable`; the former key is kept then.
    pub async fn connection_key_set(
        &self,
        connection_id: &str,
        key: NewApiKey,
    ) -> Result<Connection, Failure> {
        let row = self.inner.connections.row(connection_id).await?;
        let told = format!("The key of {} was not changed.", row.name);
        if is_own_engine(&row) {
            return Err(Failure::new(told)
                .because("Slipway makes the keys of its own engine itself")
                .next("Nothing has to be done."));
        }
        let key = Secret::new(key.api_key.trim().to_owned());
        if key.expose().is_empty() {
            return Err(Failure::bad_input("The API key is empty.")
                .next("Paste the whole key. The former one is kept."));
        }
        let client = client(&row.api_url, &key)?;
        whose(&client).await.told(told.clone())?;
        let ledger = &self.inner.ledger;
        for id in ledger
            .set_up_projects(connection_id)
            .await
            .told(told.clone())?
        {
            match client.project_get(&ProjectId::from(id.as_str())).await {
                Ok(_) => {}
                Err(error) if matches!(error.status(), Some(403 | 404)) => {
                    return Err(Failure::bad_input(told)
                        .because(format!(
                            "it does not see the project {id}, which has environments here"
                        ))
                        .next("Use a key of the same account. The former one is kept."));
                }
                Err(error) => return Err(error).told(told),
            }
        }
        let kept = self.inner.config.keychain.set(&row.key_account, &key).await;
        let kept = kept.told(told)?;
        let connections = &self.inner.connections;
        connections.remember_key(connection_id, &key, Some(kept));
        connections.change(connection_id, |known| {
            known.client = Some(client);
            known.sources = None;
        });
        self.credential_kept(api_key_row(&row, (self.inner.config.clock)()))
            .await;
        self.projects_changed(connection_id);
        self.connection_check(connection_id).await
    }

    /// Connects with the engine of this data directory, which is started where it does not run. It
    /// makes the key that Slipway keeps; nobody sees it.
    ///
    /// # Errors
    /// When the engine does not start.
    pub async fn engine_connect(&self) -> Result<Connection, Failure> {
        let row = self.local_connection().await?;
        self.connection_check(&row.id).await
    }

    /// The connection to the engine on this computer; made when there is none.
    pub(crate) async fn local_connection(&self) -> Result<ConnectionRow, Failure> {
        let told = "The local connection was not made.";
        let rows = self.inner.ledger.connection_list().await.told(told)?;
        if let Some(row) = rows.into_iter().find(is_own_engine) {
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
            colour: None,
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

/// The engine of this data directory, which Slipway starts, and whose key it makes.
pub(crate) fn is_own_engine(row: &ConnectionRow) -> bool {
    row.engine_data_dir.is_some()
}

/// An engine, be it this computer's own or another one.
pub(crate) fn row_is_engine(row: &ConnectionRow) -> bool {
    kind(row) == ConnectionKind::Engine
}

/// Two addresses of one API.
fn same_place(one: &Url, other: &Url) -> bool {
    let place = |url: &Url| {
        let path = url.path().trim_end_matches('/').to_owned();
        (
            url.host_str().map(str::to_owned),
            url.port_or_known_default(),
            path,
        )
    };
    place(one) == place(other)
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

/// Something listens at this address.
pub(crate) async fn port_open(base: &Url) -> bool {
    let Some(host) = base.host_str() else {
        return false;
    };
    let port = base.port_or_known_default().unwrap_or_default();
    tokio::net::TcpStream::connect((host, port)).await.is_ok()
}
