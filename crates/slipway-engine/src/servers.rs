//! The PostgreSQL servers of the branches: started when somebody needs one, adopted after a
//! restart of the engine, stopped on demand. And what the proxy asks about them.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use neon_api::ids::BranchId;
use sha2::{Digest, Sha256};
use slipway_postgres::{
    Cluster, ConnectError, Installation, OpenError, PORT, Profile, SUPERUSER, Server, StartError,
    StopError, StopMode,
};
use slipway_proxy::{Backend, Backends, BoxFuture, Refusal};
use tokio_postgres::Client;
use tokio_postgres::error::SqlState;

use crate::catalog::branches::{self, Branch};
use crate::catalog::endpoints::Endpoint;
use crate::catalog::{Catalog, CatalogError, endpoints, projects};
use crate::error::chain;
use crate::holds::Holds;
use crate::standbys::Standbys;

/// How long a connection waits for a branch that is still being made.
const READY_WAIT: Duration = Duration::from_secs(30);

pub(crate) struct Servers {
    installation: Installation,
    branches: PathBuf,
    sockets: PathBuf,
    slots: Mutex<HashMap<BranchId, Arc<Slot>>>,
    /// Of branches whose directory has another name than their id.
    directories: Mutex<HashMap<BranchId, String>>,
}

#[derive(Default)]
struct Slot {
    /// Held while the server is started, stopped or removed, so that two never share a directory.
    gate: Arc<tokio::sync::Mutex<Gate>>,
    server: Mutex<Option<Server>>,
    admin: tokio::sync::Mutex<Option<Arc<Client>>>,
}

#[derive(Default)]
struct Gate {
    removed: bool,
}

/// A branch's server cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ServerError {
    #[error("branch {0} is being deleted")]
    Removed(BranchId),
    #[error("make the socket's folder")]
    Socket(#[source] io::Error),
    #[error("open the data directory")]
    Open(#[from] OpenError),
    #[error("start PostgreSQL")]
    Start(#[from] StartError),
    #[error("connect to PostgreSQL")]
    Connect(#[from] ConnectError),
    #[error("ask PostgreSQL")]
    Sql(#[from] tokio_postgres::Error),
    #[error("stop PostgreSQL")]
    Stop(#[from] StopError),
}

/// A server that lost one of its processes, as for want of disk space, reads its log again and is
/// back in a moment; so long it is waited for.
const RECOVERY_PATIENCE: Duration = Duration::from_secs(20);

/// Or it ended while it was asked, as when the disk had no room for its recovery, and is to be started.
fn recovers(error: &ConnectError) -> bool {
    match error {
        ConnectError::Refused { source, .. } => source
            .code()
            .is_none_or(|code| *code == SqlState::CANNOT_CONNECT_NOW),
        ConnectError::Unsupported(_) => false,
    }
}

/// Environments want many connections; a child, or a branch that was replaced, is rarely used.
pub(crate) fn profile(branch: &Branch) -> Profile {
    if branch.is_root() && branch.replaced_at.is_none() {
        Profile::Environment
    } else {
        Profile::Small
    }
}

impl Servers {
    pub(crate) fn new(
        installation: Installation,
        branches: PathBuf,
        sockets: PathBuf,
        directories: HashMap<BranchId, String>,
    ) -> Self {
        Self {
            installation,
            branches,
            sockets,
            slots: Mutex::default(),
            directories: Mutex::new(directories),
        }
    }

    pub(crate) fn dir(&self, branch: &BranchId) -> PathBuf {
        self.branches.join(self.directory(branch))
    }

    /// The name of the branch's directory.
    pub(crate) fn directory(&self, branch: &BranchId) -> String {
        let known = lock(&self.directories).get(branch).cloned();
        known.unwrap_or_else(|| branch.as_str().to_owned())
    }

    /// Two branches change directories and servers, if `write` writes that down. Neither server is
    /// started or stopped meanwhile.
    pub(crate) async fn exchange<E>(
        &self,
        a: &BranchId,
        b: &BranchId,
        write: impl FnOnce() -> Result<(), E>,
    ) -> Result<(), E> {
        let (of_a, of_b) = (self.slot(a), self.slot(b));
        let _a = of_a.gate.lock().await;
        let _b = of_b.gate.lock().await;
        write()?;
        let (dir_a, dir_b) = (self.directory(a), self.directory(b));
        {
            let mut directories = lock(&self.directories);
            directories.insert(a.clone(), dir_b);
            directories.insert(b.clone(), dir_a);
        }
        let mut slots = lock(&self.slots);
        slots.insert(a.clone(), Arc::clone(&of_b));
        slots.insert(b.clone(), Arc::clone(&of_a));
        Ok(())
    }

    /// The branch has had no other slot since.
    fn is_current(&self, branch: &BranchId, slot: &Arc<Slot>) -> bool {
        Arc::ptr_eq(slot, &self.slot(branch))
    }

    /// The branch's server, started if it is not up.
    pub(crate) async fn wake(&self, branch: &Branch) -> Result<Server, ServerError> {
        let (slot, gate) = loop {
            let slot = self.slot(&branch.id);
            if let Some(server) = slot.running() {
                return Ok(server);
            }
            let gate = Arc::clone(&slot.gate).lock_owned().await;
            // It may have changed its directory while it was waited for.
            if self.is_current(&branch.id, &slot) {
                break (slot, gate);
            }
        };
        if gate.removed {
            return Err(ServerError::Removed(branch.id.clone()));
        }
        if let Some(server) = slot.running() {
            return Ok(server);
        }
        let cluster = Cluster::open(&self.installation, &self.dir(&branch.id))?;
        let sockets = self.socket_dir(&branch.id);
        private_dir(&sockets).map_err(ServerError::Socket)?;
        let server = cluster.start(profile(branch), &sockets).await?;
        *lock(&slot.server) = Some(server.clone());
        tracing::info!(branch = %branch.id, pid = server.pid(), "server is up");
        Ok(server)
    }

    /// A connection as superuser that is kept and shared; for statements that need no session of
    /// their own.
    pub(crate) async fn admin(&self, branch: &Branch) -> Result<Arc<Client>, ServerError> {
        loop {
            let slot = self.slot(&branch.id);
            let mut kept = slot.admin.lock().await;
            if let Some(client) = kept.as_ref().filter(|client| !client.is_closed()) {
                return Ok(Arc::clone(client));
            }
            let client = Arc::new(self.connect_as(branch, "postgres", SUPERUSER).await?);
            // A branch that changed its directory meanwhile has another slot.
            if self.is_current(&branch.id, &slot) {
                *kept = Some(Arc::clone(&client));
                return Ok(client);
            }
        }
    }

    /// Closes the connections that [`Servers::admin`] keeps and nobody uses just now: an idle branch
    /// has no process but its server's own.
    pub(crate) fn close_idle(&self) {
        for slot in lock(&self.slots).values() {
            if let Ok(mut kept) = slot.admin.try_lock() {
                kept.take_if(|client| Arc::strong_count(client) == 1);
            }
        }
    }

    /// A connection of its own as superuser.
    pub(crate) async fn connect(
        &self,
        branch: &Branch,
        database: &str,
    ) -> Result<Client, ServerError> {
        self.connect_as(branch, database, SUPERUSER).await
    }

    /// A connection of its own as any role; the private socket asks for no password.
    pub(crate) async fn connect_as(
        &self,
        branch: &Branch,
        database: &str,
        role: &str,
    ) -> Result<Client, ServerError> {
        let patience = Instant::now() + RECOVERY_PATIENCE;
        loop {
            let server = self.wake(branch).await?;
            match server.connect(database, role).await {
                Err(error) if recovers(&error) && Instant::now() < patience => {
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
                other => return Ok(other?),
            }
        }
    }

    pub(crate) fn is_awake(&self, branch: &BranchId) -> bool {
        self.slot(branch).running().is_some()
    }

    /// Branches whose servers are up.
    pub(crate) fn awake(&self) -> Vec<BranchId> {
        lock(&self.slots)
            .iter()
            .filter(|(_, slot)| slot.running().is_some())
            .map(|(branch, _)| branch.clone())
            .collect()
    }

    /// Stops the server cleanly, if it is up.
    pub(crate) async fn stop(&self, branch: &BranchId) -> Result<(), ServerError> {
        let slot = self.slot(branch);
        let _gate = slot.gate.lock().await;
        slot.stop(StopMode::Fast).await
    }

    /// Ends the server at once and never lets it start again: its directory is about to go. A
    /// server left over from an engine that was killed is ended, too.
    pub(crate) async fn retire(&self, branch: &BranchId) -> Result<(), ServerError> {
        let slot = self.slot(branch);
        let mut gate = slot.gate.lock().await;
        gate.removed = true;
        slot.stop(StopMode::Immediate).await?;
        stop_leftover(&self.installation, &self.dir(branch)).await;
        let _ = std::fs::remove_dir_all(self.socket_dir(branch));
        Ok(())
    }

    /// Undoes [`Servers::retire`] for a branch that is made anew under the same id.
    pub(crate) fn forget(&self, branch: &BranchId) {
        lock(&self.slots).remove(branch);
        lock(&self.directories).remove(branch);
    }

    /// Stops all servers cleanly, several at a time.
    pub(crate) async fn stop_all(&self) {
        let stops = self.awake().into_iter().map(|branch| async move {
            if let Err(error) = self.stop(&branch).await {
                tracing::warn!(%branch, error = chain(&error), "stop server");
            }
        });
        futures_util::future::join_all(stops).await;
    }

    /// Short, because a socket's path has at most 107 bytes, and different for every data
    /// directory, because several engines may share the root.
    fn socket_dir(&self, branch: &BranchId) -> PathBuf {
        self.socket_dir_for(&self.dir(branch))
    }

    /// The same for a data directory that belongs to no branch.
    pub(crate) fn socket_dir_for(&self, dir: &Path) -> PathBuf {
        socket_dir_in(&self.sockets, dir)
    }

    fn slot(&self, branch: &BranchId) -> Arc<Slot> {
        Arc::clone(lock(&self.slots).entry(branch.clone()).or_default())
    }
}

/// Where the server of a data directory has its socket.
pub(crate) fn socket_dir_in(sockets: &Path, dir: &Path) -> PathBuf {
    let digest = Sha256::digest(dir.as_os_str().as_encoded_bytes());
    sockets.join(hex::encode(&digest[..6]))
}

impl Slot {
    fn running(&self) -> Option<Server> {
        lock(&self.server)
            .as_ref()
            .filter(|server| server.is_running())
            .cloned()
    }

    async fn stop(&self, mode: StopMode) -> Result<(), ServerError> {
        *self.admin.lock().await = None;
        let server = lock(&self.server).take();
        if let Some(server) = server.filter(Server::is_running) {
            server.stop(mode).await?;
        }
        Ok(())
    }
}

/// Ends a server that works on a directory which is about to be removed.
pub(crate) async fn stop_leftover(installation: &Installation, dir: &Path) {
    let Ok(cluster) = Cluster::open(installation, dir) else {
        return;
    };
    if let Err(error) = cluster.stop_leftover().await {
        tracing::warn!(dir = %dir.display(), error = chain(&error), "stop left-over server");
    }
}

/// Makes a folder that only its owner enters, and refuses one that belongs to somebody else.
pub(crate) fn private_dir(dir: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
        std::fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(dir)?;
        let metadata = std::fs::symlink_metadata(dir)?;
        if !metadata.is_dir() || metadata.uid() != rustix::process::geteuid().as_raw() {
            return Err(io::Error::new(
                io::ErrorKind::PermissionDenied,
                format!("{} belongs to somebody else", dir.display()),
            ));
        }
        if metadata.permissions().mode() & 0o077 != 0 {
            std::fs::set_permissions(dir, std::fs::Permissions::from_mode(0o700))?;
        }
        Ok(())
    }
    #[cfg(not(unix))]
    std::fs::create_dir_all(dir)
}

/// Answers the proxy.
pub(crate) struct Resolver {
    pub(crate) catalog: Arc<Catalog>,
    pub(crate) servers: Arc<Servers>,
    pub(crate) standbys: Arc<Standbys>,
    pub(crate) holds: Arc<Holds>,
}

impl Backends for Resolver {
    fn resolve(&self, endpoint: &str) -> BoxFuture<'_, Result<Backend, Refusal>> {
        let endpoint = endpoint.to_owned();
        Box::pin(async move {
            let (endpoint, branch) = self.ready_branch(&endpoint).await?;
            let mut server = self
                .servers
                .wake(&branch)
                .await
                .map_err(|error| cannot_start(&branch, &error))?;
            if endpoint.read_only {
                server = self
                    .standbys
                    .wake(&endpoint.id, &server)
                    .await
                    .map_err(|error| cannot_start(&branch, &error))?;
            }
            Ok(Backend {
                branch: branch.id.as_str().to_owned(),
                socket_dir: server.socket_dir().to_owned(),
                port: PORT,
            })
        })
    }

    fn verifier(
        &self,
        backend: &Backend,
        role: &str,
    ) -> BoxFuture<'_, Result<Option<String>, Refusal>> {
        let id = BranchId::from(backend.branch.as_str());
        let role = role.to_owned();
        Box::pin(async move {
            let branch = self
                .catalog
                .read(|connection| branches::find(connection, &id))
                .map_err(|error| broken(&error))?
                .ok_or_else(|| gone("the branch was deleted"))?;
            self.verifier_of(&branch, &role)
                .await
                .map_err(|error| cannot_start(&branch, &error))
        })
    }
}

impl Resolver {
    async fn ready_branch(&self, endpoint: &str) -> Result<(Endpoint, Branch), Refusal> {
        let deadline = tokio::time::Instant::now() + READY_WAIT;
        loop {
            let found = self
                .catalog
                .read(|connection| {
                    let Some(endpoint) = endpoints::find(connection, endpoint)? else {
                        return Ok(None);
                    };
                    let project = projects::deleted(connection, &endpoint.project_id)?;
                    Ok(branches::find(connection, &endpoint.branch_id)?
                        .map(|branch| (endpoint, branch, project)))
                })
                .map_err(|error| broken(&error))?;
            let Some((endpoint, branch, deleted)) = found else {
                return Err(gone("this endpoint was deleted"));
            };
            if let Some(project) = deleted {
                return Err(Refusal {
                    hint: Some("It can be recovered for a while, see the engine's list of recoverable projects.".to_owned()),
                    ..gone(&format!("project {} was deleted", project.name))
                });
            }
            if endpoint.disabled {
                return Err(Refusal {
                    sqlstate: "57P03",
                    message: format!("endpoint {} is disabled", endpoint.id),
                    hint: Some("Enable it through the API, then connect again.".to_owned()),
                });
            }
            if let Some(refusal) = self.holds.refusal(&endpoint.id) {
                return Err(refusal);
            }
            if branch.ready {
                return Ok((endpoint, branch));
            }
            if tokio::time::Instant::now() > deadline {
                return Err(Refusal {
                    sqlstate: "57P03",
                    message: format!("branch {} is still being made", branch.name),
                    hint: Some("Wait for its operations to finish.".to_owned()),
                });
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    async fn verifier_of(
        &self,
        branch: &Branch,
        role: &str,
    ) -> Result<Option<String>, ServerError> {
        const QUERY: &str = "SELECT rolpassword FROM pg_catalog.pg_authid WHERE rolname = $1
             AND rolcanlogin AND NOT rolsuper
             AND (rolvaliduntil IS NULL OR rolvaliduntil > pg_catalog.now())";
        let client = self.servers.admin(branch).await?;
        let row = match client.query_opt(QUERY, &[&role]).await {
            Ok(row) => row,
            // The kept connection ended under the question: ask once more on a new one.
            Err(_) => {
                self.servers
                    .admin(branch)
                    .await?
                    .query_opt(QUERY, &[&role])
                    .await?
            }
        };
        Ok(row
            .and_then(|row| row.get::<_, Option<String>>(0))
            .filter(|verifier| verifier.starts_with("SCRAM-SHA-256$")))
    }
}

fn cannot_start(branch: &Branch, error: &(dyn std::error::Error + 'static)) -> Refusal {
    tracing::error!(branch = %branch.id, error = chain(error), "server for a connection");
    Refusal {
        sqlstate: "57P03",
        message: format!("the server of branch {} cannot be used now", branch.name),
        hint: Some("The engine's log says why.".to_owned()),
    }
}

fn gone(message: &str) -> Refusal {
    Refusal {
        sqlstate: "08004",
        message: message.to_owned(),
        hint: None,
    }
}

fn broken(error: &CatalogError) -> Refusal {
    tracing::error!(error = chain(error), "catalog for a connection");
    Refusal {
        sqlstate: "58000",
        message: "the engine's catalog cannot be read".to_owned(),
        hint: Some("The engine's log says why.".to_owned()),
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
