//! What the backup API is for: files of a running server that are merely copied are torn now and then,
//! and `snapshot::take` never is.

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::support::{Place, admin, number};
use slipway_postgres::{Cluster, Profile, SUPERUSER, Server, StopMode, snapshot};
use tokio::process::{Child, Command};

/// So many copies are made before the test gives up on seeing a torn one.
const TRIES: usize = 8;

fn pgbench(place: &Place, server: &Server) -> Command {
    let mut command = place.installation.client("pgbench");
    command
        .arg("-h")
        .arg(server.socket_dir())
        .args(["-p", "5432", "-U", SUPERUSER])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true);
    command
}

/// Four clients move money, and checkpoints follow one another.
struct Load {
    pgbench: Child,
    stop: Arc<AtomicBool>,
    checkpoints: tokio::task::JoinHandle<()>,
}

impl Load {
    async fn begin(place: &Place, server: &Server) -> Self {
        let made = pgbench(place, server)
            .args(["-i", "-q", "-s", "2", "postgres"])
            .status()
            .await
            .unwrap();
        assert!(made.success());
        let pgbench = pgbench(place, server)
            .args(["-c", "4", "-n", "-T", "600", "postgres"])
            .spawn()
            .unwrap();
        let stop: Arc<AtomicBool> = Arc::default();
        let (client, stopped) = (admin(server).await, Arc::clone(&stop));
        let checkpoints = tokio::spawn(async move {
            while !stopped.load(Ordering::Relaxed) {
                client.batch_execute("checkpoint").await.unwrap();
            }
        });
        let client = admin(server).await;
        while number(&client, "select count(*) from pgbench_history").await < 200 {}
        Self {
            pgbench,
            stop,
            checkpoints,
        }
    }

    async fn end(mut self) {
        self.stop.store(true, Ordering::Relaxed);
        self.checkpoints.await.unwrap();
        self.pgbench.kill().await.unwrap();
    }
}

/// What is wrong in a copy; `None` when every sum that pgbench keeps equal is equal.
async fn wrong(place: &Place, dir: &Path, sockets: &str) -> Option<String> {
    let cluster = match Cluster::open(&place.installation, dir) {
        Ok(cluster) => cluster,
        Err(error) => return Some(error.to_string()),
    };
    let started = cluster.start(Profile::Small, &place.path(sockets)).await;
    let server = match started {
        Ok(server) => server,
        Err(error) => return Some(error.to_string()),
    };
    let said = asked(&server).await;
    server.stop(StopMode::Immediate).await.unwrap();
    said
}

async fn asked(server: &Server) -> Option<String> {
    let client = match server.connect("postgres", SUPERUSER).await {
        Ok(client) => client,
        Err(error) => return Some(error.to_string()),
    };
    // Without indexes, so that every page of the table itself is read.
    let sums = "set enable_indexscan = off; set enable_indexonlyscan = off;
                set enable_bitmapscan = off";
    if let Err(error) = client.batch_execute(sums).await {
        return Some(error.to_string());
    }
    let query = "select (select count(*) from pgbench_accounts) = 200000
          and (select sum(delta)::int8 from pgbench_history) = all (array[
            (select sum(abalance)::int8 from pgbench_accounts),
            (select sum(bbalance)::int8 from pgbench_branches),
            (select sum(tbalance)::int8 from pgbench_tellers)])";
    match client.query_one(query, &[]).await {
        Err(error) => Some(error.to_string()),
        Ok(row) if row.get::<_, Option<bool>>(0) == Some(true) => None,
        Ok(_) => Some("the sums of pgbench differ".to_owned()),
    }
}

/// A copy as `cp -r` makes it: file by file, while the server works. Checkpoints end whenever they
/// like; here one does before the control file is copied.
async fn plain_copy(server: &Server, to: &Path) {
    let from = server.data_dir().to_path_buf();
    copy(&from.join("base"), &to.join("base"));
    let client = admin(server).await;
    let last = "select ((pg_control_checkpoint()).redo_lsn - '0/0'::pg_lsn)::int8";
    let before = number(&client, last).await;
    while number(&client, last).await == before {}
    for entry in fs::read_dir(&from).unwrap() {
        let name = entry.unwrap().file_name();
        if name != "base" && name != "postmaster.pid" && name != "postmaster.opts" {
            copy(&from.join(&name), &to.join(&name));
        }
    }
}

fn copy(from: &Path, to: &Path) {
    let meta = match fs::metadata(from) {
        Ok(meta) => meta,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return,
        Err(error) => panic!("{}: {error}", from.display()),
    };
    if meta.is_dir() {
        fs::create_dir_all(to).unwrap();
        fs::set_permissions(to, meta.permissions()).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let name = entry.unwrap().file_name();
            copy(&from.join(&name), &to.join(&name));
        }
        return;
    }
    match fs::copy(from, to) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            panic!("{}: {error}", from.display())
        }
        _ => {}
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_plain_copy_of_a_busy_server_is_torn_and_a_snapshot_never_is() {
    let place = Place::new();
    place.create("a").await;
    let server = place.start("a").await;
    let load = Load::begin(&place, &server).await;
    let mut torn = Vec::new();
    for round in 0..TRIES {
        let dir = place.path(&format!("taken{round}"));
        snapshot::take(&server, &dir).await.unwrap();
        assert_eq!(wrong(&place, &dir, "t").await, None, "round {round}");
        fs::remove_dir_all(&dir).unwrap();

        let dir = place.path(&format!("copied{round}"));
        fs::create_dir(&dir).unwrap();
        plain_copy(&server, &dir).await;
        torn.extend(wrong(&place, &dir, "c").await);
        fs::remove_dir_all(&dir).unwrap();
        if !torn.is_empty() && round >= 2 {
            break;
        }
    }
    assert!(
        !torn.is_empty(),
        "no plain copy was torn: the check that finds nothing wrong in snapshots finds nothing at all"
    );
    load.end().await;
    server.stop(StopMode::Fast).await.unwrap();
}
