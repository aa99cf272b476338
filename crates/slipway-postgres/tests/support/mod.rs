//! A place with real PostgreSQL for one test, cleared away with its processes afterwards.

use std::path::{Path, PathBuf};

use slipway_postgres::{Cluster, Installation, Profile, SUPERUSER, Search, Server};
use tokio_postgres::Client;

pub(crate) fn installation() -> Installation {
    let exe = std::env::current_exe().unwrap();
    let search = Search::from_environment(&|name| std::env::var_os(name), &exe);
    Installation::find(&search).unwrap()
}

pub(crate) struct Place {
    pub(crate) installation: Installation,
    root: tempfile::TempDir,
}

impl Place {
    pub(crate) fn new() -> Self {
        let root = tempfile::Builder::new()
            .prefix("spg")
            .tempdir_in("/tmp")
            .unwrap();
        Self {
            installation: installation(),
            root,
        }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.root.path().canonicalize().unwrap().join(name)
    }

    pub(crate) async fn create(&self, name: &str) -> Cluster {
        Cluster::create(&self.installation, &self.path(name))
            .await
            .unwrap()
    }

    pub(crate) fn open(&self, name: &str) -> Cluster {
        Cluster::open(&self.installation, &self.path(name)).unwrap()
    }

    pub(crate) async fn start(&self, name: &str) -> Server {
        let socket_dir = self.path(&format!("{name}.s"));
        let cluster = self.open(name);
        cluster.start(Profile::Small, &socket_dir).await.unwrap()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        for pid in processes_below(self.root.path()) {
            let kill = std::process::Command::new("kill")
                .args(["-KILL", &pid.to_string()])
                .status();
            assert!(kill.is_ok());
        }
    }
}

/// Every process of a server has its data directory as its current one.
pub(crate) fn processes_below(dir: &Path) -> Vec<u32> {
    let entries = std::fs::read_dir("/proc").into_iter().flatten().flatten();
    entries
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter(|pid: &u32| {
            std::fs::read_link(format!("/proc/{pid}/cwd")).is_ok_and(|cwd| cwd.starts_with(dir))
        })
        .collect()
}

pub(crate) fn signal(pid: u32, name: &str) {
    let status = std::process::Command::new("kill")
        .args([&format!("-{name}"), &pid.to_string()])
        .status()
        .unwrap();
    assert!(status.success());
}

pub(crate) async fn admin(server: &Server) -> Client {
    server.connect("postgres", SUPERUSER).await.unwrap()
}

pub(crate) async fn text(client: &Client, query: &str) -> String {
    let row = client.query_one(query, &[]).await.unwrap();
    row.get::<_, String>(0)
}

pub(crate) async fn number(client: &Client, query: &str) -> i64 {
    let row = client.query_one(query, &[]).await.unwrap();
    row.get::<_, i64>(0)
}
