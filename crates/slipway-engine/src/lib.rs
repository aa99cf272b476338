//! The engine: a server that speaks Neon's API v2 over real PostgreSQL on this computer.
//!
//! # On disk
//!
//! ```text
//! DIR/                     the data directory, mode 700
//!   engine.lock            held while an engine runs on it
//!   engine.next            held while a newer engine waits for this one to make way
//!   engine.json            {pid, started_at, api_url, api_version} while it runs
//!   catalog.db             projects, branches, endpoints and ports, snapshots, jobs, operations,
//!                          hashes of API keys (SQLite, WAL)
//!   secrets.db             role passwords, mode 600
//!   tls/                   the proxy's certificate and key
//!   log/engine.log         what happened
//!   branches/<branch id>/  a PostgreSQL data directory each; after a restore in place two branches
//!                          have changed directories, which the catalog knows
//!   snapshots/<snap id>/   a PostgreSQL data directory each, never started
//!   history/<uuid>/        a raw copy of a branch's directory each, from which its past is made
//!   standbys/<endpoint>/   a PostgreSQL data directory each, of a read-only endpoint's server; removed at
//!                          each start
//! SOCKETS/<hash>/          a server's private socket, mode 700
//! ```
//!
//! A directory under `branches/`, `snapshots/` or `history/` without a row in the catalog is what a kill left,
//! and is removed at the next start.
//!
//! # What never happens
//!
//! - Two servers on one directory: starting, stopping and removing hold the branch's gate, and a
//!   server that outlived an engine is adopted, not doubled.
//! - An endpoint changes its port.
//! - A cut-over that is half done: it is one transaction of the catalog.

mod accounts;
mod branches;
mod catalog;
mod deleted_projects;
mod endpoints;
mod error;
mod exports;
mod history;
mod holds;
mod housekeeping;
mod import;
mod lock;
mod look_back;
mod marks;
mod names;
mod operations;
mod ports;
mod recovery;
mod replace;
mod restore;
mod role_undo;
mod roles;
mod routes;
mod rules;
mod schedules;
mod schema;
mod secrets;
mod servers;
mod snapshots;
mod space;
mod standbys;
mod state;
mod time_travel;
mod views;

use std::io;
use std::net::SocketAddr;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use neon_api::slipway::API_VERSION;
use slipway_failpoints::{self as failpoints, reach};
use slipway_postgres::{FindError, Installation, Search};
use slipway_proxy::{Identity, IdentityError, Limits, Proxy};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use zeroize::Zeroizing;

pub use accounts::{
    AccountError, ListedKey, ListedUser, create_key, create_user, keys, revoke_key, users,
};
pub use catalog::CatalogError;
pub use lock::{LockError, Running, is_taken, live};
pub use replace::{ReplaceError, make_way};
pub use rules::{Clock, Plan, Rules};
pub use secrets::SecretsError;

use crate::catalog::Catalog;
use crate::error::chain;
use crate::lock::DataDirLock;
use crate::secrets::Secrets;
use crate::servers::{Resolver, Servers, private_dir};
use crate::standbys::Standbys;
use crate::state::State;

/// Where endpoints get their ports, outside the ephemeral range of the usual systems.
pub const ENDPOINT_PORTS: RangeInclusive<u16> = 20000..=29999;

/// Work that was begun may take this long to end when the engine is stopped; the next start
/// resolves the rest.
const STOP_PATIENCE: Duration = Duration::from_secs(20);

/// What an engine is started with.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where everything lies; made if it is not there.
    pub data_dir: PathBuf,
    /// Where the API answers: a loopback address; port 0 takes any free one.
    pub listen: SocketAddr,
    /// Where to look for PostgreSQL.
    pub postgres: Search,
    /// Where endpoints get their ports.
    pub endpoint_ports: RangeInclusive<u16>,
    /// Folder for the servers' sockets. Must be short: a socket's path has at most 107 bytes.
    pub socket_root: PathBuf,
    /// The first API key is written here, too, with mode 600.
    pub api_key_file: Option<PathBuf>,
    /// Limits of Neon's, and what time it is.
    pub rules: Rules,
}

/// An API key. It cannot be printed.
pub struct ApiKey(Zeroizing<String>);

impl ApiKey {
    /// The text of the key.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("ApiKey(…)")
    }
}

/// The engine cannot be started.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the messages say it")]
pub enum StartError {
    #[error("make the directory {}", .path.display())]
    Directory {
        path: PathBuf,
        #[source]
        source: io::Error,
    },
    #[error(transparent)]
    Lock(#[from] LockError),
    #[error("{0} is not a loopback address: the engine answers on this computer only")]
    NotLoopback(SocketAddr),
    #[error("listen on {address}")]
    Listen {
        address: SocketAddr,
        #[source]
        source: io::Error,
    },
    #[error("find PostgreSQL")]
    Postgres(#[from] FindError),
    #[error("open the catalog")]
    Catalog(#[from] CatalogError),
    #[error("open the passwords")]
    Secrets(#[from] SecretsError),
    #[error("load the certificate")]
    Identity(#[from] IdentityError),
    #[error("write {}", .path.display())]
    Write {
        path: PathBuf,
        #[source]
        source: io::Error,
    },
}

/// A running engine. Dropping it ends the API but leaves the servers up, as a kill would; call
/// [`Engine::shutdown`].
pub struct Engine {
    state: Arc<State>,
    lock: DataDirLock,
    api_url: String,
    api_key: Option<ApiKey>,
    serving: JoinHandle<()>,
}

/// Starts an engine: takes the data directory, resolves what an earlier one left, opens the
/// endpoints' ports and answers. Must be called in a multi-threaded Tokio runtime.
///
/// # Errors
/// See [`StartError`]. An endpoint whose port is taken is not one: it stays unavailable, which its
/// state, a failed operation and the log tell.
pub async fn start(config: Config) -> Result<Engine, StartError> {
    let directory = |path: &Path| {
        let path = path.to_owned();
        move |source| StartError::Directory { path, source }
    };
    if !config.listen.ip().is_loopback() {
        return Err(StartError::NotLoopback(config.listen));
    }
    private_dir(&config.data_dir).map_err(directory(&config.data_dir))?;
    let data_dir = config
        .data_dir
        .canonicalize()
        .map_err(directory(&config.data_dir))?;
    let lock = DataDirLock::take(&data_dir)?;
    // Of an engine that was killed: its number may be another process's by now.
    lock.retract();
    let installation = Installation::find(&config.postgres)?;
    let listener = TcpListener::bind(config.listen)
        .await
        .map_err(|source| StartError::Listen {
            address: config.listen,
            source,
        })?;
    let address = listener.local_addr().map_err(|source| StartError::Listen {
        address: config.listen,
        source,
    })?;
    for folder in ["branches", "snapshots", "history", "standbys", "tls"] {
        let folder = data_dir.join(folder);
        private_dir(&folder).map_err(directory(&folder))?;
    }
    private_dir(&config.socket_root).map_err(directory(&config.socket_root))?;
    let catalog = Arc::new(Catalog::open(&data_dir.join("catalog.db"))?);
    let secrets = Secrets::open(&data_dir.join("secrets.db"))?;
    let servers = Arc::new(Servers::new(
        installation.clone(),
        data_dir.join("branches"),
        config.socket_root.clone(),
        catalog
            .read(catalog::history::directories)?
            .into_iter()
            .collect(),
    ));
    let reflink = slipway_postgres::reflink_works(&data_dir);
    let standbys = Arc::new(Standbys::new(
        installation.clone(),
        data_dir.join("standbys"),
        config.socket_root.clone(),
        reflink,
    ));
    let holds = Arc::new(holds::Holds::default());
    let resolver = Resolver {
        catalog: Arc::clone(&catalog),
        servers: Arc::clone(&servers),
        standbys: Arc::clone(&standbys),
        holds: Arc::clone(&holds),
    };
    let identity = Identity::load_or_create(&data_dir.join("tls"))?;
    let proxy = Proxy::new(identity, Arc::new(resolver), Limits::default());
    let state = Arc::new(State {
        data_dir,
        endpoint_ports: config.endpoint_ports,
        catalog,
        secrets,
        installation,
        servers,
        standbys,
        proxy,
        claims: Default::default(),
        operation_changed: Default::default(),
        tasks: TaskTracker::new(),
        stopping: CancellationToken::new(),
        started_at: config.rules.clock.now(),
        rules: config.rules,
        rates: Default::default(),
        used: Default::default(),
        caller_address: config.listen.ip().to_string(),
        reflink,
        closed: Default::default(),
        imports: Default::default(),
        snapshot_locks: Default::default(),
        baking: Default::default(),
        sized: Default::default(),
        history: Default::default(),
        exports: Default::default(),
        holds,
    });
    state.recover().await?;
    let api_key = first_key(&state, config.api_key_file.as_deref())?;
    let api_url = format!("http://{address}/api/v2");
    let running = Running {
        pid: std::process::id(),
        started_at: state.started_at,
        api_url: api_url.clone(),
        api_version: API_VERSION,
    };
    lock.announce(&running)
        .map_err(|source| StartError::Write {
            path: state.data_dir.join("engine.json"),
            source,
        })?;
    reach(failpoints::ANNOUNCED);
    let app = routes::router(Arc::clone(&state));
    let stopping = state.stopping.clone();
    let serving = tokio::spawn(async move {
        let served = axum::serve(listener, app)
            .with_graceful_shutdown(stopping.cancelled_owned())
            .await;
        if let Err(error) = served {
            tracing::error!(error = chain(&error), "serve");
        }
    });
    tokio::spawn(housekeeping::keep_house(Arc::clone(&state)));
    state.tasks.spawn(history::keep_history(Arc::clone(&state)));
    tracing::info!(api_url, postgres = %state.installation.version(), "engine is up");
    Ok(Engine {
        state,
        lock,
        api_url,
        api_key,
        serving,
    })
}

impl Engine {
    /// `http://127.0.0.1:PORT/api/v2`
    pub fn api_url(&self) -> &str {
        &self.api_url
    }

    /// The first API key, when this start made it.
    pub fn api_key(&self) -> Option<&ApiKey> {
        self.api_key.as_ref()
    }

    /// Answers no more calls, lets work that was begun end (for a while), stops every server
    /// cleanly and lets the data directory go.
    pub async fn shutdown(self) {
        tracing::info!("engine stops");
        self.state.stopping.cancel();
        self.state.tasks.close();
        let patience = tokio::time::timeout(STOP_PATIENCE, self.state.tasks.wait()).await;
        if patience.is_err() {
            tracing::warn!("work is still going on; the next start resolves it");
        }
        if let Err(error) = self.state.write_key_uses() {
            tracing::warn!(error = chain(&error), "write when keys were used");
        }
        self.state.proxy.shutdown().await;
        // Before the servers that they follow, which would wait for them.
        self.state.standbys.discard_all().await;
        self.state.servers.stop_all().await;
        self.serving.abort();
        self.lock.retract();
        tracing::info!("engine has stopped");
    }

    /// Returns when the API does not answer any more.
    pub async fn wait(&mut self) {
        // An abort is an end as well.
        let _ = (&mut self.serving).await;
    }
}

fn first_key(state: &State, file: Option<&Path>) -> Result<Option<ApiKey>, StartError> {
    if state.catalog.read(catalog::keys::any)? {
        return Ok(None);
    }
    let key = accounts::new_key();
    // The file first: a key that is in the catalog is never shown again.
    if let Some(path) = file {
        let written = secrets::private_file(path)
            .and_then(|()| std::fs::write(path, format!("{}\n", key.expose())));
        written.map_err(|source| StartError::Write {
            path: path.to_owned(),
            source,
        })?;
        reach(failpoints::KEY_FILE_WRITTEN);
    }
    state.catalog.write(|transaction| {
        let user = accounts::first_user(transaction)?;
        accounts::keep_key(transaction, &user, "first", &key)?;
        Ok::<_, CatalogError>(())
    })?;
    reach(failpoints::KEY_MADE);
    Ok(Some(key))
}
