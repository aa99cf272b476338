//! What a client in a loop sees when the server behind its connection string is another one: after a
//! cut-over, and, as the floor, after a swap of two servers that are both up.

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use slipway_inspect::{ConnectOptions, connect, server_start};
use slipway_keychain::Secret;
use slipway_postgres::{Cluster, Installation, Profile, SUPERUSER, Server, StopMode};
use slipway_proxy::{
    Backend, Backends, BoxFuture, Identity, Limits, Proxy, Refusal, scram_verifier,
};

use super::Outcome;

/// How long a client is in its loop before and after a swap of the floor.
pub(crate) const AROUND: Duration = Duration::from_millis(250);

/// Connects, asks which server answers, closes, and begins again.
pub(crate) struct InALoop {
    answers: tokio::task::JoinHandle<Vec<(Instant, String)>>,
    enough: tokio::sync::oneshot::Sender<()>,
}

impl InALoop {
    pub(crate) fn start(uri: &Secret) -> Self {
        let (enough, mut until) = tokio::sync::oneshot::channel();
        let uri = uri.clone();
        let answers = tokio::spawn(async move {
            let mut answers = Vec::new();
            while until.try_recv().is_err() {
                let Ok(session) = connect(&uri, &ConnectOptions::default()).await else {
                    continue;
                };
                if let Ok(server) = server_start(&session).await {
                    answers.push((Instant::now(), server));
                }
            }
            answers
        });
        Self { answers, enough }
    }

    /// Milliseconds from the last answer of the old server to the first of the new one.
    pub(crate) async fn gap(self) -> Outcome<f64> {
        // Nobody listens any more when it has ended by itself.
        let _ = self.enough.send(());
        let answers = self.answers.await?;
        answers
            .windows(2)
            .find(|pair| pair[0].1 != pair[1].1)
            .map(|pair| (pair[1].0 - pair[0].0).as_secs_f64() * 1000.0)
            .ok_or_else(|| "the other server was never seen".into())
    }
}

/// The gap at swaps of two servers that are both up, behind the same proxy, without a session ended or
/// anything else done; milliseconds.
pub(crate) async fn floor(
    postgres: &Installation,
    folder: &Path,
    times: usize,
) -> Outcome<Vec<f64>> {
    let mut servers = Vec::new();
    for name in ["a", "b"] {
        let cluster = Cluster::create(postgres, &folder.join("floor").join(name)).await?;
        let server = cluster
            .start(Profile::Environment, &folder.join(format!("s{name}")))
            .await?;
        let admin = server.connect("postgres", SUPERUSER).await?;
        admin.batch_execute("create role probe login").await?;
        servers.push(server);
    }
    let measured = swaps(&servers, folder, times).await;
    for server in &servers {
        server.stop(StopMode::Fast).await?;
    }
    measured
}

/// Two servers that are up, and which of them stands behind the endpoint now.
struct Two {
    backends: [Backend; 2],
    now: Mutex<usize>,
    verifier: String,
}

impl Backends for Two {
    fn resolve(&self, _endpoint: &str) -> BoxFuture<'_, Result<Backend, Refusal>> {
        let now = self.now.lock().map(|now| *now).unwrap_or_default();
        Box::pin(async move { Ok(self.backends[now].clone()) })
    }

    fn verifier(&self, _: &Backend, _: &str) -> BoxFuture<'_, Result<Option<String>, Refusal>> {
        Box::pin(async { Ok(Some(self.verifier.clone())) })
    }
}

async fn swaps(servers: &[Server], folder: &Path, times: usize) -> Outcome<Vec<f64>> {
    let backend = |server: &Server| Backend {
        branch: server.data_dir().display().to_string(),
        socket_dir: server.socket_dir().to_owned(),
        port: slipway_postgres::PORT,
    };
    let two = Arc::new(Two {
        backends: [backend(&servers[0]), backend(&servers[1])],
        now: Mutex::new(0),
        verifier: scram_verifier(
            "floor",
            b"0123456789abcdef",
            slipway_proxy::DEFAULT_ITERATIONS,
        ),
    });
    let identity = Identity::load_or_create(&folder.join("tls"))?;
    let proxy = Proxy::new(identity, two.clone(), Limits::default());
    let port = std::net::TcpListener::bind("127.0.0.1:0")?
        .local_addr()?
        .port();
    proxy.open("floor", port)?;
    let uri = Secret::new(format!(
        "postgresql://probe:floor@127.0.0.1:{port}/postgres?sslmode=require&channel_binding=require"
    ));
    let mut gaps = Vec::new();
    for _ in 0..times {
        let client = InALoop::start(&uri);
        tokio::time::sleep(AROUND).await;
        if let Ok(mut now) = two.now.lock() {
            *now = 1 - *now;
        }
        tokio::time::sleep(AROUND).await;
        gaps.push(client.gap().await?);
    }
    proxy.shutdown().await;
    Ok(gaps)
}
