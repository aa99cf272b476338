//! A place with real PostgreSQL for one test, cleared away with its processes afterwards.

use std::{path::PathBuf, process::Command};

use slipway_inspect::{ConnectOptions, Session, connect};
use slipway_keychain::Secret;
use slipway_postgres::{Cluster, Installation, Profile, SUPERUSER, Search, Server};

pub(crate) struct Place {
    root: tempfile::TempDir,
}

impl Place {
    pub(crate) fn new() -> Self {
        // A socket's path must be short.
        let root = tempfile::Builder::new()
            .prefix("spi")
            .tempdir_in("/tmp")
            .unwrap();
        Self { root }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.root.path().canonicalize().unwrap().join(name)
    }

    pub(crate) async fn server(&self, name: &str) -> Server {
        let exe = std::env::current_exe().unwrap();
        let search = Search::from_environment(&|name| std::env::var_os(name), &exe);
        let installation = Installation::find(&search).unwrap();
        let cluster = Cluster::create(&installation, &self.path(name))
            .await
            .unwrap();
        let sockets = self.path(&format!("{name}.s"));
        cluster.start(Profile::Small, &sockets).await.unwrap()
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
            assert!(Command::new("kill").args(["-QUIT", &pid]).status().is_ok());
            // The folder is removed next; nobody may write to it then.
            let gone = || !PathBuf::from(format!("/proc/{pid}/exe")).exists();
            for _ in 0..500 {
                if gone() {
                    break;
                }
                std::thread::sleep(std::time::Duration::from_millis(10));
            }
        }
    }
}

/// A connection string over the server's own socket.
pub(crate) fn uri(server: &Server, role: &str, database: &str) -> Secret {
    let dir = server.socket_dir().to_str().unwrap().replace('/', "%2F");
    Secret::new(format!("postgresql://{role}@{dir}/{database}"))
}

pub(crate) async fn admin(server: &Server, database: &str) -> Session {
    let uri = uri(server, SUPERUSER, database);
    connect(&uri, &ConnectOptions::default()).await.unwrap()
}
