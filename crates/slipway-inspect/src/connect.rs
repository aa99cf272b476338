//! Connections, with TLS as the connection string asks for it.
//!
//! | host | `sslmode=prefer`, `require` | `verify-ca`, `verify-full` |
//! |---|---|---|
//! | loopback, Unix socket | any certificate | this system's certificates, and the name |
//! | any other | this system's certificates, and the name | the same |
//!
//! A loopback address cannot be taken over from outside, and its server's certificate is its own. For
//! all others the certificates are those of the operating system, the same that the HTTP client
//! trusts, so that a company's own authority works for both or for neither.

use std::{
    future::poll_fn,
    io,
    net::IpAddr,
    ops::{Deref, DerefMut},
    path::Path,
    time::Duration,
};

use slipway_keychain::Secret;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    sync::mpsc,
    task::AbortHandle,
};
use tokio_postgres::{
    AsyncMessage, Client, Config, Connection, NoTls,
    config::{Host, SslMode},
};

use crate::{
    error::{DatabaseError, InspectError, innermost, io_kind},
    tls::{Tls, Trust},
};

/// More notices than this are counted, not kept.
const NOTICES_KEPT: usize = 1000;

// After a sleep or on another network nobody says that a connection is gone: without asking, a query waits for two hours.
// A server at work on a long query answers these; only one that is away does not.
const KEEPALIVE_AFTER: Duration = Duration::from_secs(15);
const KEEPALIVE_EVERY: Duration = Duration::from_secs(5);
const KEEPALIVES: u32 = 3;
/// For what was sent and not acknowledged, which no keepalive asks about.
const UNANSWERED: Duration = Duration::from_secs(30);

/// How to connect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectOptions {
    /// For the whole of connecting, TLS and logging in included.
    pub timeout: Duration,
    /// What the server shows in `pg_stat_activity`.
    pub application_name: String,
}

impl Default for ConnectOptions {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(15),
            application_name: "slipway".to_owned(),
        }
    }
}

/// One connection; use it as a [`Client`]. It ends when it is dropped.
pub struct Session {
    client: Client,
    notices: mpsc::Receiver<Notice>,
    connection: AbortHandle,
}

/// Ends a connection at once when it is dropped, whatever the server still does for it. A session alone waits
/// for its queries to end.
pub(crate) struct HangUp(AbortHandle);

impl Drop for HangUp {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Something PostgreSQL says beside a query's result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// `NOTICE`, `WARNING` …
    pub severity: String,
    /// One sentence.
    pub message: String,
}

/// Connects to the database that the connection string names.
///
/// # Errors
/// [`InspectError::BadUri`], [`InspectError::Unreachable`], [`InspectError::TimedOut`],
/// [`InspectError::Rejected`], [`InspectError::Certificates`].
#[tracing::instrument(level = "trace", skip_all)]
pub async fn connect(uri: &Secret, options: &ConnectOptions) -> Result<Session, InspectError> {
    Target::parse(uri)?.connect(options).await
}

/// Connects to another database of the same server, with the same role.
///
/// # Errors
/// As [`connect`].
#[tracing::instrument(level = "trace", skip_all)]
pub async fn connect_to(
    uri: &Secret,
    database: &str,
    options: &ConnectOptions,
) -> Result<Session, InspectError> {
    let mut target = Target::parse(uri)?;
    target.config.dbname(database);
    target.connect(options).await
}

impl Session {
    /// The notices that came since the last call.
    pub fn take_notices(&mut self) -> Vec<Notice> {
        std::iter::from_fn(|| self.notices.try_recv().ok()).collect()
    }

    pub(crate) fn hang_up_on_drop(&self) -> HangUp {
        HangUp(self.connection.clone())
    }
}

impl Deref for Session {
    type Target = Client;

    fn deref(&self) -> &Client {
        &self.client
    }
}

impl DerefMut for Session {
    fn deref_mut(&mut self) -> &mut Client {
        &mut self.client
    }
}

/// A connection string, taken apart once.
#[derive(Clone)]
pub(crate) struct Target {
    config: Config,
    trust: Trust,
    address: String,
}

impl Target {
    pub(crate) fn parse(uri: &Secret) -> Result<Self, InspectError> {
        let (text, verify) = without_libpq_verification(uri.expose());
        let mut config: Config = text.parse().map_err(|error| InspectError::BadUri {
            reason: innermost(&error),
        })?;
        if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
            return Err(InspectError::BadUri {
                reason: "it names no host".to_owned(),
            });
        }
        #[cfg(unix)]
        if config
            .get_hosts()
            .iter()
            .all(|host| matches!(host, Host::Unix(_)))
        {
            // As libpq does: there is no TLS over a Unix socket, whatever was asked for.
            config.ssl_mode(SslMode::Disable);
        }
        let near = config.get_hosts().iter().all(is_near)
            && config.get_hostaddrs().iter().all(IpAddr::is_loopback);
        let trust = if near && !verify {
            Trust::Any
        } else {
            Trust::System
        };
        config
            .keepalives_idle(KEEPALIVE_AFTER)
            .keepalives_interval(KEEPALIVE_EVERY)
            .keepalives_retries(KEEPALIVES)
            .tcp_user_timeout(UNANSWERED);
        let address = address(&config);
        Ok(Self {
            config,
            trust,
            address,
        })
    }

    pub(crate) async fn connect(&self, options: &ConnectOptions) -> Result<Session, InspectError> {
        let mut config = self.config.clone();
        config.application_name(&options.application_name);
        let connecting = async {
            if config.get_ssl_mode() == SslMode::Disable {
                let (client, connection) = config.connect(NoTls).await.map_err(|e| self.fail(e))?;
                Ok(session(client, connection))
            } else {
                let tls = Tls::trusting(self.trust).map_err(InspectError::Certificates)?;
                let (client, connection) = config.connect(tls).await.map_err(|e| self.fail(e))?;
                Ok(session(client, connection))
            }
        };
        match tokio::time::timeout(options.timeout, connecting).await {
            Ok(result) => result,
            Err(_) => Err(InspectError::TimedOut {
                address: self.address.clone(),
                waited: options.timeout,
            }),
        }
    }

    fn fail(&self, error: tokio_postgres::Error) -> InspectError {
        let address = self.address.clone();
        match DatabaseError::of(&error) {
            Some(error) => InspectError::Rejected { address, error },
            None => InspectError::Unreachable {
                address,
                reason: innermost(&error),
                refused: matches!(
                    io_kind(&error),
                    Some(io::ErrorKind::ConnectionRefused | io::ErrorKind::NotFound)
                ),
                source: error,
            },
        }
    }
}

/// libpq's two verifying modes are not known to the driver; they become `require` here and a word
/// that says to verify. `sslrootcert` is dropped: the system's certificates count.
fn without_libpq_verification(uri: &str) -> (String, bool) {
    let Some((before, query)) = uri.split_once('?') else {
        return (uri.to_owned(), false);
    };
    let mut verify = false;
    let mut kept = Vec::new();
    for part in query.split('&') {
        match part.split_once('=') {
            Some(("sslmode", "verify-full" | "verify-ca")) => {
                verify = true;
                kept.push("sslmode=require");
            }
            Some(("sslrootcert", _)) => {}
            _ => kept.push(part),
        }
    }
    if kept.is_empty() {
        return (before.to_owned(), verify);
    }
    (format!("{before}?{}", kept.join("&")), verify)
}

fn is_near(host: &Host) -> bool {
    match host {
        Host::Tcp(name) => {
            let bare = name.trim_start_matches('[').trim_end_matches(']');
            bare == "localhost"
                || bare
                    .parse::<IpAddr>()
                    .is_ok_and(|address| address.is_loopback())
        }
        #[cfg(unix)]
        Host::Unix(_) => true,
    }
}

fn address(config: &Config) -> String {
    let port = config.get_ports().first().copied().unwrap_or(5432);
    let host = match config.get_hosts().first() {
        Some(Host::Tcp(name)) => name.clone(),
        #[cfg(unix)]
        Some(Host::Unix(dir)) => return socket(dir, port),
        None => config
            .get_hostaddrs()
            .first()
            .map_or_else(String::new, ToString::to_string),
    };
    if host.contains(':') && !host.starts_with('[') {
        format!("[{host}]:{port}")
    } else {
        format!("{host}:{port}")
    }
}

#[cfg(unix)]
fn socket(dir: &Path, port: u16) -> String {
    dir.join(format!(".s.PGSQL.{port}")).display().to_string()
}

fn session<S, T>(client: Client, mut connection: Connection<S, T>) -> Session
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    T: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (told, notices) = mpsc::channel(NOTICES_KEPT);
    let connection = tokio::spawn(async move {
        loop {
            match poll_fn(|context| connection.poll_message(context)).await {
                Some(Ok(AsyncMessage::Notice(notice))) => {
                    // A full channel means that there is more than anyone reads.
                    let _ = told.try_send(Notice {
                        severity: notice.severity().to_owned(),
                        message: notice.message().to_owned(),
                    });
                }
                Some(Ok(_)) => {}
                // The client's own calls report the same error to whoever waits for them.
                Some(Err(error)) => {
                    tracing::trace!(%error, "connection ended");
                    break;
                }
                None => break,
            }
        }
    });
    Session {
        client,
        notices,
        connection: connection.abort_handle(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_is_away_is_noticed_within_half_a_minute() {
        let uri = Secret::new("postgresql://a@db.example/shop".to_owned());
        let config = Target::parse(&uri).expect("it names a host").config;
        let retries = config.get_keepalives_retries().expect("a bound");
        let every = config.get_keepalives_interval().expect("a pause");
        let noticed = config.get_keepalives_idle() + every * retries;
        assert!(config.get_keepalives());
        assert!(noticed <= Duration::from_secs(30), "{noticed:?}");
        assert_eq!(
            config.get_tcp_user_timeout(),
            Some(&Duration::from_secs(30))
        );
    }
}
