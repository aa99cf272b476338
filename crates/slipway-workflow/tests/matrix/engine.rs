//! The engine as a process of its own, to be killed and started again on its data.

use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use serde_json::{Value, json};
use slipway_engine::{Config, Rules};
use slipway_keychain::Secret;
use slipway_postgres::Search;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

/// The first word on such a process's command line.
pub(crate) const ENGINE: &str = "engine";
/// So many endpoints a grid's lane needs at most; each lane has ports of its own, since an endpoint's port is
/// free while its engine is dead.
const PORTS: u16 = 500;
const FIRST_PORT: u16 = 12_000;

/// A running engine.
pub(crate) struct EngineProcess {
    child: Child,
    dir: PathBuf,
    lane: u16,
    pub(crate) address: SocketAddr,
}

impl EngineProcess {
    /// Starts one, and gives the key that it made.
    pub(crate) async fn start(dir: &Path, lane: u16) -> (Self, Secret) {
        let (child, ready) = serve(dir, lane).await;
        let key = Secret::new(ready["api_key"].as_str().unwrap().to_owned());
        let engine = Self {
            child,
            dir: dir.to_owned(),
            lane,
            address: address(&ready),
        };
        (engine, key)
    }

    /// SIGKILL. Its PostgreSQL servers live on.
    pub(crate) async fn kill(&mut self) {
        self.child.kill().await.unwrap();
    }

    /// After a kill; the address is another one.
    pub(crate) async fn start_again(&mut self) {
        let (child, ready) = serve(&self.dir, self.lane).await;
        self.child = child;
        self.address = address(&ready);
    }

    /// One that was killed is started again first, to stop the servers that live on.
    pub(crate) async fn stop(mut self) {
        if self.child.try_wait().unwrap().is_some() {
            self.start_again().await;
        }
        drop(self.child.stdin.take());
        let _status = self.child.wait().await.unwrap();
    }
}

async fn serve(dir: &Path, lane: u16) -> (Child, Value) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .arg(ENGINE)
        .arg(dir)
        .arg(lane.to_string())
        // Ctrl+C ends the grid; the engine ends with it, by its standard input, and stops its servers.
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let line = lines.next_line().await.unwrap();
    let line = line.expect("the engine ended before it was ready");
    (child, serde_json::from_str(&line).unwrap())
}

fn address(ready: &Value) -> SocketAddr {
    ready["address"].as_str().unwrap().parse().unwrap()
}

/// What such a process does: it serves until its standard input ends, also with whoever started it.
pub(crate) async fn run_engine(words: &[String]) {
    let [dir, lane] = words else {
        panic!("{words:?}");
    };
    let dir = Path::new(dir);
    let first = FIRST_PORT + lane.parse::<u16>().unwrap() * PORTS;
    let engine = slipway_engine::start(Config {
        data_dir: dir.join("engine"),
        listen: "127.0.0.1:0".parse().unwrap(),
        postgres: Search::from_environment(
            &|name| std::env::var_os(name),
            &std::env::current_exe().unwrap(),
        ),
        endpoint_ports: first..=first + PORTS - 1,
        socket_root: dir.join("s"),
        api_key_file: None,
        rules: Rules::default(),
    })
    .await
    .unwrap();
    let url: url::Url = engine.api_url().parse().unwrap();
    let ready = json!({
        "address": SocketAddr::from(([127, 0, 0, 1], url.port().unwrap())),
        "api_key": engine.api_key().map(|key| key.expose().to_owned()),
    });
    println!("{ready}");
    let until_closed = || std::io::copy(&mut std::io::stdin(), &mut std::io::sink());
    let _read = tokio::task::spawn_blocking(until_closed).await.unwrap();
    engine.shutdown().await;
}
