//! Read-only endpoints. Each has a server of its own, a hot standby: a copy of its branch's directory that
//! follows the branch's server. PostgreSQL refuses every write there, whatever a client sets, and what is
//! committed on the branch is seen a moment later. Nothing cheaper is true: a session on the branch's own
//! server that begins read-only can be made to write by its client, as Neon's cannot.
//!
//! A standby is made when somebody connects and thrown away when nobody has for a while, when its endpoint
//! is suspended, disabled, moved or deleted, and when its branch gets another directory by a finalize or a
//! restore: the next connection makes one of what is there then. One that a killed engine left is removed
//! at the next start.

use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use neon_api::ids::EndpointId;
use slipway_postgres::standby::{self, StandbyError};
use slipway_postgres::{Installation, SUPERUSER, Server, StopError, StopMode, snapshot};
use tokio::time::Instant;

use crate::catalog::branches::Branch;
use crate::catalog::endpoints::Endpoint;
use crate::catalog::{CatalogError, branches, endpoints, projects};
use crate::error::chain;
use crate::housekeeping::IDLE;
use crate::servers::{private_dir, socket_dir_in, stop_leftover};
use crate::space::{RESERVE, data_bytes};
use crate::state::{State, lock};

/// One that has lost the server that it follows, which runs, is made anew after this time.
const LOST: Duration = Duration::from_secs(30);

/// An endpoint's standby cannot be used.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Unread {
    #[error(
        "not enough disk space for a copy of the branch: {needed} bytes are needed, {free} are free"
    )]
    NoRoom { needed: u64, free: u64 },
    #[error("make the socket's folder")]
    Socket(#[source] io::Error),
    #[error("stop the standby")]
    Stop(#[from] StopError),
    #[error("remove what is left of a standby")]
    Remove(#[from] snapshot::SnapshotError),
    #[error("make the standby")]
    Make(#[from] StandbyError),
    #[error("the engine is being stopped")]
    Stopping,
    #[error("the task that makes the standby ended")]
    Task(#[from] tokio::task::JoinError),
}

pub(crate) struct Standbys {
    installation: Installation,
    /// Holds a directory an endpoint, by its id.
    dir: PathBuf,
    sockets: PathBuf,
    /// A copy costs next to nothing.
    reflink: bool,
    /// None is made any more.
    stopping: AtomicBool,
    slots: Mutex<HashMap<EndpointId, Arc<Slot>>>,
}

#[derive(Default)]
struct Slot {
    /// Held while the standby is made or thrown away.
    gate: tokio::sync::Mutex<()>,
    /// The data directory that is just being copied.
    copying: Mutex<Option<PathBuf>>,
    standby: Mutex<Option<Standby>>,
}

#[derive(Clone)]
struct Standby {
    server: Server,
    /// The data directory that it is a copy of.
    of: PathBuf,
}

impl Slot {
    fn running(&self) -> Option<Standby> {
        lock(&self.standby)
            .as_ref()
            .filter(|standby| standby.server.is_running())
            .cloned()
    }

    fn following(&self, primary: &Path) -> Option<Server> {
        self.running()
            .filter(|standby| standby.of == primary)
            .map(|standby| standby.server)
    }
}

impl Standbys {
    pub(crate) fn new(
        installation: Installation,
        dir: PathBuf,
        sockets: PathBuf,
        reflink: bool,
    ) -> Self {
        Self {
            installation,
            dir,
            sockets,
            reflink,
            stopping: AtomicBool::new(false),
            slots: Mutex::default(),
        }
    }

    /// The endpoint's server, made if there is none that follows `primary`. Goes on when nobody waits for
    /// it any more: the next one who asks finds it.
    pub(crate) async fn wake(
        self: &Arc<Self>,
        endpoint: &EndpointId,
        primary: &Server,
    ) -> Result<Server, Unread> {
        let slot = self.slot(endpoint);
        if let Some(server) = slot.following(primary.data_dir()) {
            return Ok(server);
        }
        let (standbys, endpoint, primary) = (Arc::clone(self), endpoint.clone(), primary.clone());
        tokio::spawn(async move {
            let _gate = slot.gate.lock().await;
            if let Some(server) = slot.following(primary.data_dir()) {
                return Ok(server);
            }
            if standbys.stopping.load(Ordering::SeqCst) {
                return Err(Unread::Stopping);
            }
            standbys.clear(&slot, &endpoint).await?;
            *lock(&slot.copying) = Some(primary.data_dir().to_owned());
            let made = standbys.make(&endpoint, &primary).await;
            *lock(&slot.copying) = None;
            match made {
                Ok(server) => {
                    *lock(&slot.standby) = Some(Standby {
                        server: server.clone(),
                        of: primary.data_dir().to_owned(),
                    });
                    tracing::info!(%endpoint, pid = server.pid(), "standby is up");
                    Ok(server)
                }
                Err(error) => {
                    if let Err(error) = standbys.clear(&slot, &endpoint).await {
                        tracing::warn!(%endpoint, error = chain(&error), "remove a standby that did not start");
                    }
                    Err(error)
                }
            }
        })
        .await?
    }

    async fn make(&self, endpoint: &EndpointId, primary: &Server) -> Result<Server, Unread> {
        let from = primary.data_dir().to_owned();
        let needed = if self.reflink {
            0
        } else {
            tokio::task::spawn_blocking(move || data_bytes(&from))
                .await
                .unwrap_or(0)
        };
        let free = slipway_postgres::free_bytes(&self.dir).unwrap_or(u64::MAX);
        if free < needed.saturating_add(RESERVE) {
            return Err(Unread::NoRoom { needed, free });
        }
        let dir = self.dir_of(endpoint);
        let sockets = socket_dir_in(&self.sockets, &dir);
        private_dir(&sockets).map_err(Unread::Socket)?;
        Ok(standby::start(primary, &dir, &sockets).await?)
    }

    /// Ends the endpoint's server and removes its directory, if there are any.
    pub(crate) async fn discard(&self, endpoint: &EndpointId) -> Result<(), Unread> {
        let slot = self.slot(endpoint);
        let _gate = slot.gate.lock().await;
        self.clear(&slot, endpoint).await
    }

    async fn clear(&self, slot: &Slot, endpoint: &EndpointId) -> Result<(), Unread> {
        let standby = lock(&slot.standby).take();
        if let Some(standby) = standby {
            standby.server.stop(StopMode::Immediate).await?;
        }
        let dir = self.dir_of(endpoint);
        if dir.exists() {
            stop_leftover(&self.installation, &dir).await;
            snapshot::remove(&dir).await?;
        }
        // Gone already, or left for the next one.
        let _ = std::fs::remove_dir_all(socket_dir_in(&self.sockets, &dir));
        Ok(())
    }

    /// At the engine's end.
    pub(crate) async fn discard_all(&self) {
        self.stopping.store(true, Ordering::SeqCst);
        let all: Vec<EndpointId> = lock(&self.slots).keys().cloned().collect();
        let discards = all.into_iter().map(|endpoint| async move {
            if let Err(error) = self.discard(&endpoint).await {
                tracing::warn!(%endpoint, error = chain(&error), "remove a standby");
            }
        });
        futures_util::future::join_all(discards).await;
    }

    pub(crate) fn is_awake(&self, endpoint: &EndpointId) -> bool {
        self.slot(endpoint).running().is_some()
    }

    /// Whether one of them follows the server of a data directory, or is about to.
    pub(crate) fn follow(&self, primary: &Path) -> bool {
        let primary = primary
            .canonicalize()
            .unwrap_or_else(|_| primary.to_owned());
        lock(&self.slots).values().any(|slot| {
            slot.following(&primary).is_some() || lock(&slot.copying).as_deref() == Some(&primary)
        })
    }

    fn awake(&self) -> Vec<(EndpointId, Standby)> {
        lock(&self.slots)
            .iter()
            .filter_map(|(endpoint, slot)| Some((endpoint.clone(), slot.running()?)))
            .collect()
    }

    fn dir_of(&self, endpoint: &EndpointId) -> PathBuf {
        self.dir.join(endpoint.as_str())
    }

    fn slot(&self, endpoint: &EndpointId) -> Arc<Slot> {
        Arc::clone(lock(&self.slots).entry(endpoint.clone()).or_default())
    }
}

/// Since when something has been so, for each standby.
#[derive(Default)]
pub(crate) struct Seen {
    idle: HashMap<EndpointId, Instant>,
    lost: HashMap<EndpointId, Instant>,
}

impl State {
    /// Throws away the standbys that serve nothing that is there, that nobody has used for a while, or that
    /// have lost the server that they follow.
    pub(crate) async fn tend_standbys(&self, seen: &mut Seen) {
        let awake = self.standbys.awake();
        let is_awake = |id: &EndpointId, _: &mut Instant| awake.iter().any(|(one, _)| one == id);
        seen.idle.retain(is_awake);
        seen.lost.retain(is_awake);
        for (id, standby) in awake {
            let found = match self.standby_stands_for(&id) {
                Ok(found) => found,
                Err(error) => {
                    tracing::error!(error = chain(&error), "look for a standby's endpoint");
                    continue;
                }
            };
            let why = match found {
                None => Some("its endpoint is gone, or disabled"),
                Some((_, branch)) if !self.is_copy_of(&standby, &branch) => {
                    Some("its branch has other data")
                }
                Some((endpoint, _)) if self.is_idle(seen, &endpoint) => Some("nobody uses it"),
                Some((_, branch)) if self.is_lost(seen, &id, &standby, &branch).await => {
                    Some("it has lost the server that it follows")
                }
                Some(_) => None,
            };
            if let Some(why) = why {
                tracing::info!(endpoint = %id, why, "standby goes");
                self.discard_standby(&id).await;
            }
        }
    }

    /// Ends the sessions of a read-only endpoint and throws its server away; the next connection makes one.
    async fn discard_standby(&self, id: &EndpointId) {
        let _held = self.proxy.hold(id.as_str());
        self.proxy.end_sessions(id.as_str()).await;
        if let Err(error) = self.standbys.discard(id).await {
            tracing::warn!(endpoint = %id, error = chain(&error), "throw a standby away");
        }
    }

    fn standby_stands_for(
        &self,
        id: &EndpointId,
    ) -> Result<Option<(Endpoint, Branch)>, CatalogError> {
        self.catalog.read(|connection| {
            let Some(endpoint) = endpoints::find(connection, id.as_str())? else {
                return Ok(None);
            };
            if endpoint.disabled || projects::get(connection, &endpoint.project_id)?.is_none() {
                return Ok(None);
            }
            Ok(branches::find(connection, &endpoint.branch_id)?.map(|branch| (endpoint, branch)))
        })
    }

    fn is_copy_of(&self, standby: &Standby, branch: &Branch) -> bool {
        standby.of.file_name() == Some(self.servers.directory(&branch.id).as_ref())
    }

    fn is_idle(&self, seen: &mut Seen, endpoint: &Endpoint) -> bool {
        let patience = match endpoint.wishes.suspend_after {
            ..0 => return false,
            0 => IDLE,
            seconds => Duration::from_secs(seconds.unsigned_abs()),
        };
        if self.proxy.sessions(endpoint.id.as_str()) > 0 {
            seen.idle.remove(&endpoint.id);
            return false;
        }
        let since = seen.idle.entry(endpoint.id.clone());
        since.or_insert_with(Instant::now).elapsed() >= patience
    }

    /// As after the branch's server has removed WAL that the standby still needed.
    async fn is_lost(
        &self,
        seen: &mut Seen,
        id: &EndpointId,
        standby: &Standby,
        branch: &Branch,
    ) -> bool {
        let follows = async {
            let client = standby.server.connect("postgres", SUPERUSER).await.ok()?;
            standby::is_following(&client).await.ok()
        };
        if !self.servers.is_awake(&branch.id) || follows.await == Some(true) {
            seen.lost.remove(id);
            return false;
        }
        let since = seen.lost.entry(id.clone());
        since.or_insert_with(Instant::now).elapsed() >= LOST
    }
}
