//! The endpoints' fixed ports: TLS, SCRAM, sessions, holding and swapping.
//!
//! A [`Proxy`] owns one loopback port for each endpoint. It ends TLS and authenticates clients itself, from the
//! verifiers that [`Backends`] hands it, and only then connects to the server behind the endpoint, over that server's
//! private Unix socket, which trusts the proxy. Which server that is may change at any time:
//!
//! ```text
//! hold = proxy.hold(endpoint)          new connections wait, undecided
//! proxy.end_sessions(endpoint).await   every client of the old server is told and closed
//! … Backends::resolve now answers with the new server …
//! hold.lift()                          the waiting connections resolve afresh
//! ```
//!
//! Invariants:
//! - a client reaches a server only after it proved its password against a verifier of that server's branch;
//! - a session that exists after [`Proxy::end_sessions`] under a [`Hold`] was resolved after the hold was lifted;
//! - nothing waits for a client that does not read or write.

mod connection;
mod endpoint;
#[cfg(any(test, feature = "fuzzing"))]
#[doc(hidden)]
pub mod fuzzing;
mod identity;
mod proxy;
mod relay;
mod scram;
mod startup;
mod stream;
mod upstream;
mod wire;

use std::path::PathBuf;
use std::time::Duration;

pub use futures_util::future::BoxFuture;

pub use endpoint::{Hold, Statistics};
pub use identity::{Identity, IdentityError};
pub use proxy::{OpenError, Proxy};
pub use scram::{DEFAULT_ITERATIONS, scram_verifier};

/// Where the proxy learns which server stands behind an endpoint, and who may log in there.
pub trait Backends: Send + Sync + 'static {
    /// Names the server that is behind `endpoint` now, and wakes it if it sleeps. Asked once a connection, and again
    /// when the endpoint was held in between.
    fn resolve(&self, endpoint: &str) -> BoxFuture<'_, Result<Backend, Refusal>>;

    /// The verifier (`SCRAM-SHA-256$iterations:salt$StoredKey:ServerKey`, as in `pg_authid.rolpassword`) of a role that may log
    /// in, or `None` for a role that does not exist, has no password, may not log in or is a superuser. Clients cannot
    /// tell these cases apart.
    fn verifier(
        &self,
        backend: &Backend,
        role: &str,
    ) -> BoxFuture<'_, Result<Option<String>, Refusal>>;
}

/// A server that listens on a Unix socket and trusts whoever connects there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backend {
    /// The branch that the server serves.
    pub branch: String,
    /// The folder of the socket.
    pub socket_dir: PathBuf,
    /// The number in the socket's name, `.s.PGSQL.<port>`.
    pub port: u16,
}

impl Backend {
    /// The socket's path.
    pub fn socket(&self) -> PathBuf {
        self.socket_dir.join(format!(".s.PGSQL.{}", self.port))
    }
}

/// Why a connection cannot be served; the client gets it as a FATAL error.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// PostgreSQL's five-character error code.
    pub sqlstate: &'static str,
    /// One line, without a full stop.
    pub message: String,
    /// What the person may do about it.
    pub hint: Option<String>,
}

/// How long and how many.
#[derive(Debug, Clone)]
pub struct Limits {
    /// How long a new connection waits while its endpoint is held, before it is refused with 57P03.
    pub hold_wait: Duration,
    /// How long a client may take from the first byte to its start-up message, TLS included.
    pub startup: Duration,
    /// How long a client may take to prove its password.
    pub authentication: Duration,
    /// How long [`Backends`] may take for one answer (a server may have to be woken), and how long a server may take
    /// to accept a session.
    pub backend: Duration,
    /// How many connections of one endpoint may be unauthenticated at once; more wait in the kernel's queue.
    pub unauthenticated: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            hold_wait: Duration::from_secs(30),
            startup: Duration::from_secs(10),
            authentication: Duration::from_secs(30),
            backend: Duration::from_secs(60),
            unauthenticated: 512,
        }
    }
}
