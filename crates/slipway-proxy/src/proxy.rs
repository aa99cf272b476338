//! The ports and who listens there.

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::net::{TcpListener, TcpSocket};
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;
use tracing::{debug, warn};

use crate::connection;
use crate::endpoint::{Endpoint, Hold, Statistics};
use crate::{Backends, Identity, Limits};

/// The kernel's queue of connections that nobody accepted yet.
const BACKLOG: u32 = 1024;
/// How long to wait when the system has no room for one more connection.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// A PostgreSQL proxy with one fixed loopback port for each endpoint. Cloning it gives another handle to the same; when the last one
/// is dropped, every port and session is closed.
#[derive(Clone)]
pub struct Proxy {
    handle: Arc<Handle>,
}

/// Why an endpoint has no port.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// Another program (or another endpoint) listens there. No other number is tried, because the connection string is a promise.
    #[error("port {port} is in use")]
    AddrInUse {
        /// The port.
        port: u16,
    },
    /// The endpoint has a port already.
    #[error("endpoint {endpoint} is open already")]
    AlreadyOpen {
        /// The endpoint.
        endpoint: String,
    },
    /// The system refused the port.
    #[error("listen on port {port}")]
    Listen {
        /// The port.
        port: u16,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

impl Proxy {
    /// A proxy without any port.
    pub fn new(identity: Identity, backends: Arc<dyn Backends>, limits: Limits) -> Self {
        let shared = Shared {
            acceptor: TlsAcceptor::from(identity.config()),
            identity,
            backends,
            limits,
            endpoints: Mutex::default(),
        };
        Self {
            handle: Arc::new(Handle {
                shared: Arc::new(shared),
            }),
        }
    }

    /// Listens on `127.0.0.1:port`, and on `[::1]:port` where the system has IPv6. Must be called in a Tokio runtime.
    pub fn open(&self, endpoint: &str, port: u16) -> Result<(), OpenError> {
        let shared = &self.handle.shared;
        let mut endpoints = shared.endpoints();
        if endpoints
            .get(endpoint)
            .is_some_and(|existing| existing.is_open())
        {
            return Err(OpenError::AlreadyOpen {
                endpoint: endpoint.to_owned(),
            });
        }
        let listeners = listen(port)?;
        let state = endpoints
            .entry(endpoint.to_owned())
            .or_insert_with(|| Endpoint::new(endpoint, shared.limits.unauthenticated));
        let closed = CancellationToken::new();
        let accepting = listeners
            .into_iter()
            .map(|listener| {
                tokio::spawn(accept(
                    Arc::clone(shared),
                    Arc::clone(state),
                    listener,
                    closed.clone(),
                ))
            })
            .collect();
        state.set_listening(accepting, closed);
        Ok(())
    }

    /// Closes the port and ends the endpoint's sessions as [`Proxy::end_sessions`] does; the port is free afterwards. Answers with how
    /// many sessions there were.
    pub async fn close(&self, endpoint: &str) -> usize {
        let Some(state) = self.handle.shared.endpoint(endpoint) else {
            return 0;
        };
        for task in state.stop_listening() {
            // It was aborted: the error says so.
            let _ = task.await;
        }
        let ended = state.end_sessions().await;
        self.handle.shared.forget_unused(endpoint);
        ended
    }

    /// Closes every endpoint.
    pub async fn shutdown(&self) {
        let names: Vec<String> = self.handle.shared.endpoints().keys().cloned().collect();
        for name in names {
            self.close(&name).await;
        }
    }

    /// From now on new connections are accepted and wait, before anything is decided about them, until the hold is lifted; each waits
    /// for [`Limits::hold_wait`] at most. A connection that is being made starts over when the hold is lifted. Sessions go on until
    /// [`Proxy::end_sessions`]. An endpoint that is not open yet is held from its opening on.
    pub fn hold(&self, endpoint: &str) -> Hold {
        let shared = &self.handle.shared;
        let mut endpoints = shared.endpoints();
        let state = endpoints
            .entry(endpoint.to_owned())
            .or_insert_with(|| Endpoint::new(endpoint, shared.limits.unauthenticated));
        state.hold(Arc::downgrade(shared))
    }

    /// Ends every session that the endpoint has now, even in the middle of a query: its connection to the server is closed, the client gets FATAL 57P01
    /// and is closed. Answers when none of them is left, with how many there were. Nothing waits for a client.
    ///
    /// A server process whose connection was closed notices that when it next reads or writes; to be sure that nothing is written
    /// any more, end the server's own processes afterwards (`pg_terminate_backend`).
    pub async fn end_sessions(&self, endpoint: &str) -> usize {
        match self.handle.shared.endpoint(endpoint) {
            Some(state) => state.end_sessions().await,
            None => 0,
        }
    }

    /// How many sessions the endpoint has.
    pub fn sessions(&self, endpoint: &str) -> usize {
        self.handle
            .shared
            .endpoint(endpoint)
            .map_or(0, |state| state.sessions())
    }

    /// What the endpoint has seen since it was opened; zeros for one that is not open.
    pub fn statistics(&self, endpoint: &str) -> Statistics {
        self.handle
            .shared
            .endpoint(endpoint)
            .map_or_else(Statistics::default, |state| state.statistics())
    }

    /// Who the proxy is to its clients.
    pub fn identity(&self) -> &Identity {
        &self.handle.shared.identity
    }
}

struct Handle {
    shared: Arc<Shared>,
}

impl Drop for Handle {
    fn drop(&mut self) {
        for endpoint in self.shared.endpoints().values() {
            endpoint.stop_listening();
            endpoint.dismiss_all();
        }
    }
}

/// What every connection needs.
pub(crate) struct Shared {
    pub(crate) acceptor: TlsAcceptor,
    pub(crate) identity: Identity,
    pub(crate) backends: Arc<dyn Backends>,
    pub(crate) limits: Limits,
    endpoints: Mutex<HashMap<String, Arc<Endpoint>>>,
}

impl Shared {
    /// Removes an endpoint that is neither open nor held.
    pub(crate) fn forget_unused(&self, endpoint: &str) {
        let mut endpoints = self.endpoints();
        if endpoints
            .get(endpoint)
            .is_some_and(|state| state.is_unused())
        {
            endpoints.remove(endpoint);
        }
    }

    fn endpoint(&self, endpoint: &str) -> Option<Arc<Endpoint>> {
        self.endpoints().get(endpoint).cloned()
    }

    fn endpoints(&self) -> MutexGuard<'_, HashMap<String, Arc<Endpoint>>> {
        // No code that can panic runs under this lock.
        self.endpoints
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

fn listen(port: u16) -> Result<Vec<TcpListener>, OpenError> {
    let failed = |source: io::Error| match source.kind() {
        io::ErrorKind::AddrInUse => OpenError::AddrInUse { port },
        _ => OpenError::Listen { port, source },
    };
    let mut listeners = vec![listen_on(Ipv4Addr::LOCALHOST.into(), port).map_err(failed)?];
    // `localhost` may mean ::1. If another program has the port there, clients would reach that program.
    match listen_on(Ipv6Addr::LOCALHOST.into(), port) {
        Ok(listener) => listeners.push(listener),
        Err(error) if error.kind() == io::ErrorKind::AddrInUse => return Err(failed(error)),
        Err(error) => debug!(port, %error, "no IPv6 loopback"),
    }
    Ok(listeners)
}

fn listen_on(address: IpAddr, port: u16) -> io::Result<TcpListener> {
    let socket = match address {
        IpAddr::V4(_) => TcpSocket::new_v4()?,
        IpAddr::V6(_) => TcpSocket::new_v6()?,
    };
    // Sessions that just ended do not keep the port from its endpoint; another listener still does.
    socket.set_reuseaddr(true)?;
    socket.bind(SocketAddr::new(address, port))?;
    socket.listen(BACKLOG)
}

async fn accept(
    shared: Arc<Shared>,
    endpoint: Arc<Endpoint>,
    listener: TcpListener,
    closed: CancellationToken,
) {
    loop {
        let client = match listener.accept().await {
            Ok((client, _)) => client,
            Err(error) => {
                warn!(endpoint = endpoint.name, %error, "accept a connection");
                tokio::time::sleep(ACCEPT_PAUSE).await;
                continue;
            }
        };
        endpoint.count_accepted();
        let Ok(permit) = Arc::clone(&endpoint.unauthenticated).acquire_owned().await else {
            return;
        };
        tokio::spawn(connection::serve(
            Arc::clone(&shared),
            Arc::clone(&endpoint),
            client,
            permit,
            closed.clone(),
        ));
    }
}
