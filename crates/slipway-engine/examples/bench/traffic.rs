//! What clients feel: writers during a snapshot, the way through the proxy, waking, lists, memory.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use slipway_inspect::tls::{Tls, Trust};
use slipway_keychain::Secret;
use slipway_postgres::{Cluster, Profile, SUPERUSER, Server, StopMode};
use tokio_postgres::Client;

use super::copies;
use super::report::{Report, percentile};
use super::served::Served;
use super::{Outcome, connected, milliseconds};

const WRITERS: usize = 4;
/// How long writers are watched without a snapshot.
const QUIET: Duration = Duration::from_secs(3);
/// For the engine's own session to end.
const PATIENCE: Duration = Duration::from_secs(60);
pub(crate) const BRANCHES: usize = 200;
pub(crate) const SNAPSHOTS: usize = 500;

/// One transaction of pgbench's own kind, with when it began and what it took.
type Written = Vec<(Instant, f64)>;

/// What writers waited for in one window, in milliseconds: the 99th of a hundred, and the longest.
#[derive(Default)]
struct Waits {
    p99: Vec<f64>,
    longest: Vec<f64>,
}

impl Waits {
    fn add(&mut self, waits: &[f64]) {
        self.p99.push(percentile(waits, 0.99));
        self.longest.push(percentile(waits, 1.0));
    }
}

pub(crate) async fn writers(
    served: &Served,
    folder: &Path,
    case: &str,
    scale: u32,
    runs: usize,
    report: &mut Report,
) -> Outcome<()> {
    let (mut quiet, mut during, mut peer) = (Waits::default(), Waits::default(), Waits::default());
    let branch = served.branch().await?;
    for _ in 0..runs {
        let snapshot = async { Ok(served.snapshot(&branch).await?.0) };
        let (before, meanwhile, snapshot) = beside_writers(served, scale, snapshot).await?;
        quiet.add(&before);
        during.add(&meanwhile);
        served.remove_snapshot(&snapshot).await?;
        let server = served.server().await?;
        let base_backup = copies::base_backup(served, &server, folder);
        let (_, meanwhile, _) = beside_writers(served, scale, base_backup).await?;
        peer.add(&meanwhile);
    }
    let without = "the same without one";
    let with_peer = "the same with a pg_basebackup";
    let beside = (without, quiet.p99.as_slice());
    report.add("writers_p99", case, "ms", during.p99.clone(), beside);
    let beside = (with_peer, peer.p99.as_slice());
    report.add("writers_p99", case, "ms", during.p99, beside);
    let beside = (without, quiet.longest.as_slice());
    report.add(
        "writers_longest",
        case,
        "ms",
        during.longest.clone(),
        beside,
    );
    let beside = (with_peer, peer.longest.as_slice());
    report.add("writers_longest", case, "ms", during.longest, beside);
    Ok(())
}

/// Does something beside writers, who have written for a while before. Gives the milliseconds that each
/// transaction took before, and meanwhile.
async fn beside_writers<T>(
    served: &Served,
    scale: u32,
    done: impl Future<Output = Outcome<T>>,
) -> Outcome<(Vec<f64>, Vec<f64>, T)> {
    let stop = Arc::new(AtomicBool::new(false));
    let mut writing = Vec::new();
    for number in 0..WRITERS {
        let client = connected(&served.uri).await?;
        writing.push(tokio::spawn(write(client, scale, number, stop.clone())));
    }
    let began = Instant::now();
    tokio::time::sleep(QUIET).await;
    let called = Instant::now();
    let done = done.await?;
    let answered = Instant::now();
    stop.store(true, Ordering::Relaxed);
    let mut all = Written::new();
    for writer in writing {
        all.extend(writer.await??);
    }
    let took = |from: Instant, to: Instant| -> Vec<f64> {
        let ends = |(start, took): &&(Instant, f64)| {
            let end = *start + Duration::from_secs_f64(took / 1000.0);
            end > from && *start < to
        };
        all.iter().filter(ends).map(|(_, took)| *took).collect()
    };
    Ok((took(began, called), took(called, answered), done))
}

async fn write(
    client: Client,
    scale: u32,
    number: usize,
    stop: Arc<AtomicBool>,
) -> Outcome<Written> {
    let update = client
        .prepare("UPDATE pgbench_accounts SET abalance = abalance + 1 WHERE aid = $1")
        .await?;
    let insert = client
        .prepare(
            "INSERT INTO pgbench_history (tid, bid, aid, delta, mtime) VALUES (1, 1, $1, 1, now())",
        )
        .await?;
    let accounts = i32::try_from(scale)? * 100_000;
    let mut account = i32::try_from(number)? * 7919 + 1;
    let mut written = Written::new();
    while !stop.load(Ordering::Relaxed) {
        account = (account + 104_729) % accounts + 1;
        let began = Instant::now();
        client.batch_execute("BEGIN").await?;
        client.execute(&update, &[&account]).await?;
        client.execute(&insert, &[&account]).await?;
        client.batch_execute("COMMIT").await?;
        written.push((began, milliseconds(began)));
    }
    Ok(written)
}

/// First question to a child that sleeps, in milliseconds, beside a connection to the same when it is awake.
pub(crate) async fn wake(
    served: &Served,
    case: &str,
    runs: usize,
    report: &mut Report,
) -> Outcome<()> {
    let (mut asleep, mut awake) = (Vec::new(), Vec::new());
    let child = served.child(true).await?;
    let uri = served.uri_of(&child).await?;
    let endpoint = served.endpoint_of(&child).await?;
    for _ in 0..runs {
        let operations = served
            .client
            .endpoint_suspend(&served.project, &endpoint)
            .await?;
        served.ended(&operations.operations).await?;
        asleep.push(first_answer(&uri).await?);
        awake.push(first_answer(&uri).await?);
    }
    report.add(
        "wake",
        case,
        "ms",
        asleep,
        ("a branch that is awake", &awake),
    );
    served.remove_branch(&child).await
}

async fn first_answer(uri: &Secret) -> Outcome<f64> {
    let began = Instant::now();
    let client = connected(uri).await?;
    client.query_one("SELECT 1", &[]).await?;
    Ok(milliseconds(began))
}

/// Memory of an idle branch's server, shared pages by their share, beside a server that was just made.
pub(crate) async fn idle_memory(
    served: &Served,
    case: &str,
    folder: &Path,
    report: &mut Report,
) -> Outcome<()> {
    let idle = served.child(true).await?;
    let server = served.server_of(&idle).await?;
    let cluster = Cluster::create(&served.postgres, &folder.join("empty")).await?;
    let empty = cluster.start(Profile::Small, &folder.join("se")).await?;
    // The engine closes its own session a while after it was used.
    let began = Instant::now();
    while sessions(&server)? > 0 && began.elapsed() < PATIENCE {
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    let measured = (megabytes(&server)?, megabytes(&empty)?);
    empty.stop(StopMode::Fast).await?;
    report.add(
        "idle_pss",
        case,
        "MB",
        vec![measured.0],
        ("an empty server", &[measured.1]),
    );
    served.remove_branch(&idle).await
}

fn sessions(server: &Server) -> Outcome<usize> {
    let is_session = |pid: &&str| {
        let title = std::fs::read_to_string(format!("/proc/{pid}/cmdline")).unwrap_or_default();
        title.contains(SUPERUSER)
    };
    let children = children(server)?;
    Ok(children.split_whitespace().filter(is_session).count())
}

fn children(server: &Server) -> Outcome<String> {
    let path = format!("/proc/{0}/task/{0}/children", server.pid());
    Ok(std::fs::read_to_string(path)?)
}

fn megabytes(server: &Server) -> Outcome<f64> {
    let mut sum = pss(server.pid())?;
    for child in children(server)?.split_whitespace() {
        // One that ended meanwhile has none.
        sum += pss(child.parse()?).unwrap_or(0.0);
    }
    Ok(sum)
}

fn pss(pid: u32) -> Outcome<f64> {
    let text = std::fs::read_to_string(format!("/proc/{pid}/smaps_rollup"))?;
    let line = text.lines().find_map(|line| line.strip_prefix("Pss:"));
    let kilobytes: f64 = line
        .and_then(|line| line.split_whitespace().next())
        .ok_or("no Pss")?
        .parse()?;
    Ok(kilobytes / 1024.0)
}

/// Lists of a large project, and the engine's own memory, beside a project of one branch.
pub(crate) async fn lists(
    served: &Served,
    case: &str,
    runs: usize,
    report: &mut Report,
) -> Outcome<()> {
    let (branches, snapshots) = both_lists(served, runs).await?;
    let memory = pss(served.pid())?;
    let root = served.branch().await?;
    for _ in 1..BRANCHES {
        served.child(false).await?;
    }
    for _ in 0..SNAPSHOTS {
        served.snapshot(&root).await?;
    }
    let (many_branches, many_snapshots) = both_lists(served, runs).await?;
    let beside = ("one branch", branches.as_slice());
    report.add(
        "list_calls",
        &format!("{case}, {BRANCHES} branches"),
        "ms",
        many_branches,
        beside,
    );
    let beside = ("no snapshot", snapshots.as_slice());
    report.add(
        "list_calls",
        &format!("{case}, {SNAPSHOTS} snapshots"),
        "ms",
        many_snapshots,
        beside,
    );
    report.add(
        "engine_pss",
        case,
        "MB",
        vec![pss(served.pid())?],
        ("one branch", &[memory]),
    );
    Ok(())
}

async fn both_lists(served: &Served, runs: usize) -> Outcome<(Vec<f64>, Vec<f64>)> {
    let (mut branches, mut snapshots) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        let began = Instant::now();
        served.client.branch_list(&served.project).await?;
        branches.push(milliseconds(began));
        let began = Instant::now();
        served.client.snapshot_list(&served.project).await?;
        snapshots.push(milliseconds(began));
    }
    Ok((branches, snapshots))
}

/// For those that connect with TLS as the connection string asks.
pub(crate) fn tls() -> Outcome<Tls> {
    Ok(Tls::trusting(Trust::Any)?)
}
