//! The client: one method a call, named noun first.
//!
//! It sends a call again only where that is known to be safe:
//!
//! | what happened | a call that changes nothing | any other |
//! |---|---|---|
//! | 423, 429, 503 | again within the budget | the same |
//! | no connection, so nothing was sent | again, some times | the same |
//! | no answer, half an answer, 408, 500, 502, 504 | again, some times | an error: look whether it happened |
//!
//! A change whose answer never came is [`ClientError::NoAnswer`]; [`ClientError::outcome_unknown`] tells all
//! errors of that kind.
//!
//! Proxies are those of the environment (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`), certificates those of the
//! operating system. A loopback address is reached without a proxy.

mod calls;
mod error;
mod limiter;
mod pace;
mod project_pages;
mod send;
mod slipway_calls;
mod wait;

use std::{fmt, sync::Arc, time::Duration};

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};
use slipway_keychain::Secret;
use tokio::sync::OnceCell;
use url::{Host, Url};

pub use calls::{ConnectionUriQuery, PasswordReset};
pub use error::{Call, ClientError};
pub use limiter::{Limiter, Turn};
pub use pace::{Pace, SystemPace};
pub use project_pages::{ProjectPage, ProjectsOf};
pub use wait::Budget;

use crate::slipway::Capabilities;

/// One server and one key. Clones share their connections.
#[derive(Clone)]
pub struct Client {
    http: reqwest::Client,
    base: Url,
    options: ClientOptions,
    listener: Option<Arc<Listener>>,
    /// Kept to take it out of what a server says.
    key: Secret,
    /// What the server said of itself.
    capabilities: Arc<OnceCell<Option<Capabilities>>>,
}

/// A call that waits for a busy server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Which call.
    pub call: Call,
    /// 423, 429 or 503.
    pub status: u16,
    /// Until the next try.
    pub wait: Duration,
    /// Since the first try.
    pub waited: Duration,
    /// How long it may be in all.
    pub budget: Duration,
}

/// Who is told that a call waits.
type Listener = dyn Fn(&Waiting) + Send + Sync;

/// How patient a [`Client`] is.
#[derive(Clone)]
pub struct ClientOptions {
    /// For a connection to come about.
    pub connect_timeout: Duration,
    /// For an answer to begin, and for each pause while it comes.
    pub silence_timeout: Duration,
    /// For one try of a call, from sending to the end of its answer.
    pub call_timeout: Duration,
    /// How long a call may wait in all for a server that is busy (423, 429, 503).
    pub retry_budget: Duration,
    /// How often a call is tried that was not sent, or that changes nothing and was not answered.
    pub tries: u32,
    /// Time and chance.
    pub pace: Arc<dyn Pace>,
    /// The limits of the account, shared by all of its clients; absent where there are none.
    pub limiter: Option<Arc<Limiter>>,
    /// Who waits for its calls.
    pub turn: Turn,
}

impl Default for ClientOptions {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(5),
            silence_timeout: Duration::from_secs(30),
            call_timeout: Duration::from_secs(60),
            retry_budget: Duration::from_secs(60),
            tries: 3,
            pace: Arc::new(SystemPace),
            limiter: None,
            turn: Turn::Now,
        }
    }
}

impl Client {
    /// A client of the API at `base`, such as `https://console.neon.tech/api/v2`. Nothing is sent
    /// yet. Plain `http` is taken for loopback addresses only, since the key would travel in it.
    ///
    /// # Errors
    /// [`ClientError::Refused`] when the address or the key cannot be used.
    pub fn new(base: Url, key: &Secret, options: ClientOptions) -> Result<Self, ClientError> {
        let loopback = is_loopback(&base);
        match base.scheme() {
            "https" => {}
            "http" if loopback => {}
            "http" => {
                return Err(refused(
                    "the address begins with http:// and is not this computer, so the key could \
                     be read on the way; use https://",
                ));
            }
            _ => return Err(refused("the address has to begin with https://")),
        }
        if !base.username().is_empty() || base.password().is_some() {
            return Err(refused(
                "the address holds a user name or a password, which errors and logs would show; Neon's API takes \
                 a key instead",
            ));
        }
        // Someone else may have installed a provider before; that one serves as well.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut http = reqwest::Client::builder()
            .user_agent(concat!("slipway/", env!("CARGO_PKG_VERSION")))
            .default_headers(authorization(key)?)
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .connect_timeout(options.connect_timeout)
            .read_timeout(options.silence_timeout)
            .timeout(options.call_timeout);
        if loopback {
            http = http.no_proxy();
        }
        if base.scheme() == "http" {
            // Nothing here uses the system's certificates, and there may be none.
            http = http.tls_certs_only([]);
        }
        let http = http.build().map_err(|error| {
            refused(&format!(
                "TLS cannot be set up on this computer ({})",
                error::innermost(&error)
            ))
        })?;
        Ok(Self {
            http,
            base,
            options,
            listener: None,
            key: key.clone(),
            capabilities: Arc::default(),
        })
    }

    /// The same client for calls that nobody waits for.
    #[must_use]
    pub fn in_background(&self) -> Self {
        let mut client = self.clone();
        client.options.turn = Turn::Background;
        client
    }

    /// The same client; what a busy server refuses is not sent again. For a change that is right only now.
    #[must_use]
    pub fn without_retries(&self) -> Self {
        let mut client = self.clone();
        client.options.retry_budget = Duration::ZERO;
        client
    }

    /// The same client; `listener` is told whenever a call waits for a busy server.
    #[must_use]
    pub fn telling(&self, listener: impl Fn(&Waiting) + Send + Sync + 'static) -> Self {
        let mut client = self.clone();
        client.listener = Some(Arc::new(listener));
        client
    }

    /// The address of the API.
    pub fn base(&self) -> &Url {
        &self.base
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base", &self.base.as_str())
            .finish_non_exhaustive()
    }
}

fn authorization(key: &Secret) -> Result<HeaderMap, ClientError> {
    let mut value = HeaderValue::from_str(&format!("Bearer {}", key.expose()))
        .map_err(|_| refused("the API key holds characters that no key has; copy it again"))?;
    value.set_sensitive(true);
    Ok(HeaderMap::from_iter([(AUTHORIZATION, value)]))
}

fn is_loopback(base: &Url) -> bool {
    match base.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

fn refused(reason: &str) -> ClientError {
    ClientError::Refused {
        reason: reason.to_owned(),
    }
}
