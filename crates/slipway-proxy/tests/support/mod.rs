//! Real servers, a stand-in for the engine, and clients as people use them.

pub(crate) mod tls;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use slipway_postgres::{Cluster, Installation, PORT, Profile, SUPERUSER, Search, Server};
use slipway_proxy::{
    Backend, Backends, BoxFuture, Identity, Limits, OpenError, Proxy, Refusal, scram_verifier,
};
use tokio::sync::{mpsc, oneshot};
use tokio_postgres::config::{ChannelBinding, SslMode, SslNegotiation};
use tokio_postgres::{Client, Config};

pub(crate) const ROLE: &str = "shop_owner";
pub(crate) const PASSWORD: &str = "correct horse 🐎";
/// Few, because an unoptimised driver takes its time for the usual thousands.
pub(crate) const ITERATIONS: u32 = 16;
pub(crate) const ENDPOINT: &str = "ep-quiet-harbour-1";

/// A folder for one test; its servers end with it.
pub(crate) struct Place {
    root: tempfile::TempDir,
}

impl Place {
    pub(crate) fn new() -> Self {
        // A socket's path must be short.
        let root = tempfile::Builder::new()
            .prefix("spx")
            .tempdir_in("/tmp")
            .unwrap();
        Self { root }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.root.path().canonicalize().unwrap().join(name)
    }

    /// A server with [`ROLE`] and a table `place` that holds the server's name.
    pub(crate) async fn server(&self, name: &str) -> Side {
        let exe = std::env::current_exe().unwrap();
        let search = Search::from_environment(&|name| std::env::var_os(name), &exe);
        let installation = Installation::find(&search).unwrap();
        let cluster = Cluster::create(&installation, &self.path(name))
            .await
            .unwrap();
        let server = cluster
            .start(Profile::Small, &self.path(&format!("{name}.s")))
            .await
            .unwrap();
        let admin = server.connect("postgres", SUPERUSER).await.unwrap();
        let verifier = scram_verifier(PASSWORD, &[7; 16], ITERATIONS);
        admin
            .batch_execute(&format!(
                "CREATE ROLE {ROLE} LOGIN PASSWORD '{verifier}';
                 ALTER ROLE {SUPERUSER} PASSWORD '{verifier}';
                 CREATE ROLE sleeper NOLOGIN PASSWORD '{verifier}';"
            ))
            .await
            .unwrap();
        let database = format!("CREATE DATABASE shop OWNER {ROLE}");
        admin.batch_execute(&database).await.unwrap();
        let shop = server.connect("shop", ROLE).await.unwrap();
        shop.batch_execute(&format!(
            "CREATE TABLE place AS SELECT '{name}'::text AS name"
        ))
        .await
        .unwrap();
        let backend = Backend {
            branch: name.to_owned(),
            socket_dir: server.socket_dir().to_owned(),
            port: PORT,
        };
        Side {
            backend,
            admin: Arc::new(admin),
            server,
        }
    }

    pub(crate) fn identity(&self) -> Identity {
        Identity::load_or_create(&self.path("identity")).unwrap()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let postmasters: Vec<String> = std::fs::read_dir(self.root.path())
            .unwrap()
            .filter_map(|entry| {
                let pid = std::fs::read_to_string(entry.unwrap().path().join("postmaster.pid"));
                Some(pid.ok()?.lines().next()?.to_owned())
            })
            .collect();
        for pid in postmasters {
            let status = Command::new("kill").args(["-QUIT", &pid]).status();
            assert!(status.is_ok());
            // The folder is removed next; nobody may write to it then.
            for _ in 0..500 {
                if !Path::new("/proc").join(&pid).join("exe").exists() {
                    break;
                }
                std::thread::sleep(Duration::from_millis(10));
            }
        }
    }
}

/// One server behind endpoints.
#[derive(Clone)]
pub(crate) struct Side {
    pub(crate) backend: Backend,
    pub(crate) admin: Arc<Client>,
    pub(crate) server: Server,
}

impl Side {
    /// Waits until `count` clients run something that contains `query`.
    pub(crate) async fn wait_for_running(&self, query: &str, count: i64) {
        let pattern = format!("%{query}%");
        wait_until(async || {
            let sql = "SELECT count(*) FROM pg_stat_activity
                       WHERE state = 'active' AND query LIKE $1 AND pid <> pg_backend_pid()";
            let row = self.admin.query_one(sql, &[&pattern]).await.unwrap();
            row.get::<_, i64>(0) == count
        })
        .await;
    }
}

/// Answers as the engine would, from what a test sets.
#[derive(Default)]
pub(crate) struct Engine {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    behind: HashMap<String, Side>,
    /// Sends a reply channel for each verifier that is asked for, and answers only when the test does.
    pause: Option<mpsc::UnboundedSender<oneshot::Sender<()>>>,
    refusal: Option<Refusal>,
    resolved: usize,
}

impl Engine {
    pub(crate) fn set(&self, endpoint: &str, side: &Side) {
        self.state
            .lock()
            .unwrap()
            .behind
            .insert(endpoint.to_owned(), side.clone());
    }

    pub(crate) fn refuse(&self, refusal: Refusal) {
        self.state.lock().unwrap().refusal = Some(refusal);
    }

    /// From now on each lookup of a verifier waits until the test answers it.
    pub(crate) fn pause_verifiers(&self) -> mpsc::UnboundedReceiver<oneshot::Sender<()>> {
        let (sender, receiver) = mpsc::unbounded_channel();
        self.state.lock().unwrap().pause = Some(sender);
        receiver
    }

    pub(crate) fn resume_verifiers(&self) {
        self.state.lock().unwrap().pause = None;
    }

    pub(crate) fn times_resolved(&self) -> usize {
        self.state.lock().unwrap().resolved
    }
}

impl Backends for Engine {
    fn resolve(&self, endpoint: &str) -> BoxFuture<'_, Result<Backend, Refusal>> {
        let mut state = self.state.lock().unwrap();
        state.resolved += 1;
        let answer = match &state.refusal {
            Some(refusal) => Err(refusal.clone()),
            None => Ok(state.behind[endpoint].backend.clone()),
        };
        Box::pin(async { answer })
    }

    fn verifier(
        &self,
        backend: &Backend,
        role: &str,
    ) -> BoxFuture<'_, Result<Option<String>, Refusal>> {
        let state = self.state.lock().unwrap();
        let side = state
            .behind
            .values()
            .find(|side| side.backend == *backend)
            .cloned();
        let pause = state.pause.clone();
        let role = role.to_owned();
        Box::pin(async move {
            // A server that was swapped away is not asked again.
            let Some(side) = side else {
                return Ok(None);
            };
            let sql = "SELECT rolpassword FROM pg_authid
                       WHERE rolname = $1 AND rolcanlogin AND NOT rolsuper";
            let row = side.admin.query_opt(sql, &[&role]).await.unwrap();
            if let Some(pause) = pause {
                let (answer, answered) = oneshot::channel();
                pause.send(answer).unwrap();
                answered.await.unwrap();
            }
            Ok(row.and_then(|row| row.get(0)))
        })
    }
}

/// A proxy with one open endpoint, [`ENDPOINT`].
pub(crate) struct Harbour {
    pub(crate) engine: Arc<Engine>,
    pub(crate) proxy: Proxy,
    pub(crate) port: u16,
}

impl Harbour {
    pub(crate) fn new(place: &Place, limits: Limits) -> Self {
        let engine = Arc::new(Engine::default());
        let proxy = Proxy::new(place.identity(), engine.clone(), limits);
        let port = open_somewhere(&proxy, ENDPOINT);
        Self {
            engine,
            proxy,
            port,
        }
    }

    pub(crate) fn before(place: &Place, side: &Side) -> Self {
        let harbour = Self::new(place, Limits::default());
        harbour.engine.set(ENDPOINT, side);
        harbour
    }

    /// What the connection string of the engine asks for.
    pub(crate) fn config(&self) -> Config {
        config(self.port)
    }

    pub(crate) async fn connect(&self, config: &Config) -> Result<Client, tokio_postgres::Error> {
        connect(config, self.proxy.identity().certificate_der()).await
    }
}

pub(crate) fn config(port: u16) -> Config {
    let mut config = Config::new();
    config
        .host("127.0.0.1")
        .port(port)
        .user(ROLE)
        .password(PASSWORD)
        .dbname("shop")
        .ssl_mode(SslMode::Require)
        .channel_binding(ChannelBinding::Require);
    config
}

pub(crate) fn plain(config: &Config) -> Config {
    let mut config = config.clone();
    config
        .ssl_mode(SslMode::Disable)
        .channel_binding(ChannelBinding::Disable);
    config
}

pub(crate) fn direct(config: &Config) -> Config {
    let mut config = config.clone();
    config.ssl_negotiation(SslNegotiation::Direct);
    config
}

/// Connects and trusts `certificate` alone.
pub(crate) async fn connect(
    config: &Config,
    certificate: &[u8],
) -> Result<Client, tokio_postgres::Error> {
    let (client, connection) = config.connect(tls::trusting(certificate)).await?;
    tokio::spawn(async move {
        // The client's own calls report the same error.
        let _ = connection.await;
    });
    Ok(client)
}

pub(crate) async fn name_of_server(client: &Client) -> Result<String, tokio_postgres::Error> {
    Ok(client
        .query_one("SELECT name FROM place", &[])
        .await?
        .get(0))
}

/// The error code that the server or the proxy gave.
pub(crate) fn code(error: &tokio_postgres::Error) -> &str {
    error.code().unwrap_or_else(|| panic!("{error:?}")).code()
}

/// Opens `endpoint` on a port that nobody has, outside the range that the system hands out by itself.
pub(crate) fn open_somewhere(proxy: &Proxy, endpoint: &str) -> u16 {
    let start = std::process::id() as u16;
    for step in 0..9_000 {
        let port = 20_000 + start.wrapping_mul(31).wrapping_add(step) % 9_000;
        match proxy.open(endpoint, port) {
            Ok(()) => return port,
            Err(OpenError::AddrInUse { .. }) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
    panic!("no port is free");
}

/// Waits for a state; fails the test when it does not come.
pub(crate) async fn wait_until(mut reached: impl AsyncFnMut() -> bool) {
    let waiting = async {
        while !reached().await {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(30), waiting)
        .await
        .expect("the state comes");
}
