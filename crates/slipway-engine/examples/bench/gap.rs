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

/// Answers that a client in its loop has to have before a swap, and of the new server after it.
const AROUND: usize = 10;
/// A client that gets no further for so long has met something that is no gap.
const PATIENCE: Duration = Duration::from_secs(30);

/// Connects, asks which server answers, closes, and begins again.
pub(crate) struct InALoop {
    client: tokio::task::JoinHandle<()>,
    answers: tokio::sync::watch::Receiver<Vec<(Instant, String)>>,
}

impl InALoop {
    /// Gives a client that is well in its loop.
    pub(crate) async fn start(uri: &Secret) -> Outcome<Self> {
        let (heard, answers) = tokio::sync::watch::channel(Vec::new());
        let uri = uri.clone();
        let client = tokio::spawn(async move {
            while !heard.is_closed() {
                let Ok(session) = connect(&uri, &ConnectOptions::default()).await else {
                    continue;
                };
                if let Ok(server) = server_start(&session).await {
                    heard.send_modify(|answers| answers.push((Instant::now(), server)));
                }
            }
        });
        let mut in_loop = Self { client, answers };
        in_loop.until(|answers| answers.len() >= AROUND).await?;
        Ok(in_loop)
    }

    /// Milliseconds from the last answer of the old server to the first of the new one.
    pub(crate) async fn gap(mut self) -> Outcome<f64> {
        let changed = |answers: &[(Instant, String)]| {
            answers.windows(2).position(|pair| pair[0].1 != pair[1].1)
        };
        self.until(|answers| changed(answers).is_some_and(|at| answers.len() > at + AROUND))
            .await?;
        let answers = self.answers.borrow().clone();
        drop(self.answers);
        self.client.await?;
        let at = changed(&answers).ok_or("the other server was never seen")?;
        Ok((answers[at + 1].0 - answers[at].0).as_secs_f64() * 1000.0)
    }

    async fn until(&mut self, enough: impl Fn(&[(Instant, String)]) -> bool) -> Outcome<()> {
        let reached = self.answers.wait_for(|answers| enough(answers));
        tokio::time::timeout(PATIENCE, reached).await??;
        Ok(())
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
        let client = InALoop::start(&uri).await?;
        if let Ok(mut now) = two.now.lock() {
            *now = 1 - *now;
        }
        gaps.push(client.gap().await?);
    }
    proxy.shutdown().await;
    Ok(gaps)
}
