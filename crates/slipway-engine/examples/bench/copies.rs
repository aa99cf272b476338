//! Snapshot, restore, cut-over and promote, beside what one does without them.

use std::path::Path;
use std::process::Command;
use std::time::Instant;

use neon_api::ids::BranchId;
use neon_api::types::FinalizeRestoreRequest;
use slipway_postgres::{SUPERUSER, Server};

use super::gap::InALoop;
use super::report::Report;
use super::served::{DATABASE, OWNER, Served};
use super::{Outcome, connected, milliseconds, place};

/// Databases made from the one of the project, each removed again.
const COPIES: &[(&str, &str)] = &[
    ("CREATE DATABASE, wal_log", "STRATEGY wal_log"),
    ("CREATE DATABASE, file_copy", "STRATEGY file_copy"),
];

/// Samples of one scale on one file system, all in milliseconds.
#[derive(Default)]
struct Samples {
    snapshot: Vec<f64>,
    candidate: Vec<f64>,
    path: Vec<f64>,
    promote: Vec<f64>,
    copy: Vec<f64>,
    dump: Vec<f64>,
    load: Vec<f64>,
    base_backup: Vec<f64>,
    databases: Vec<(String, Vec<f64>)>,
}

pub(crate) async fn measure(
    served: &Served,
    folder: &Path,
    case: &str,
    runs: usize,
    report: &mut Report,
) -> Outcome<()> {
    let mut samples = Samples::default();
    let prod = served.branch().await?;
    let (first, _) = served.snapshot(&prod).await?;
    let dev = served.restore(&first, &prod, false).await?;
    for _ in 0..runs {
        // Side by side in each round, so that a noisy neighbour disturbs both.
        one_round(served, folder, &dev, &mut samples).await?;
    }
    served.remove_branch(&dev).await?;
    served.remove_snapshot(&first).await?;

    let both: Vec<f64> = samples
        .dump
        .iter()
        .zip(&samples.load)
        .map(|(dump, load)| dump + load)
        .collect();
    let copy = ("cp -r and sync -f", samples.copy.as_slice());
    let out_and_in = ("pg_dump -Fc and pg_restore -j2", both.as_slice());
    report.add("snapshot_call", case, "ms", samples.snapshot.clone(), copy);
    let base = ("pg_basebackup", samples.base_backup.as_slice());
    report.add("snapshot_call", case, "ms", samples.snapshot, base);
    report.add(
        "restore_candidate",
        case,
        "ms",
        samples.candidate.clone(),
        copy,
    );
    for (name, other) in &samples.databases {
        let beside = (name.as_str(), other.as_slice());
        report.add(
            "restore_candidate",
            case,
            "ms",
            samples.candidate.clone(),
            beside,
        );
    }
    let load = ("pg_restore -j2", samples.load.as_slice());
    report.add("cutover_path", case, "ms", samples.path, load);
    report.add("promote_whole", case, "ms", samples.promote, out_and_in);
    Ok(())
}

async fn one_round(
    served: &Served,
    folder: &Path,
    dev: &BranchId,
    samples: &mut Samples,
) -> Outcome<()> {
    let prod = served.branch().await?;
    let server = served.server().await?;

    served.checkpoint().await?;
    samples
        .copy
        .push(copy(&served.dir_of(&prod), &folder.join("copy"))?);
    let (snapshot, time) = served.snapshot(&prod).await?;
    samples.snapshot.push(time);
    samples
        .base_backup
        .push(base_backup(served, &server, folder).await?);

    let began = Instant::now();
    let candidate = served.restore(&snapshot, &prod, false).await?;
    connected(&served.uri_of(&candidate).await?).await?;
    samples.candidate.push(milliseconds(began));
    served.remove_branch(&candidate).await?;
    for (name, how) in COPIES {
        let time = copy_database(&server, how).await?;
        push(&mut samples.databases, name, time);
    }
    let cloned = copy_database_cloned(&server).await;
    if let Ok(time) = cloned {
        push(
            &mut samples.databases,
            "CREATE DATABASE, file_copy clone",
            time,
        );
    }

    let (dump, load) = dump_and_load(served, &server, folder).await?;
    samples.dump.push(dump);
    samples.load.push(load);

    let began = Instant::now();
    served.restore(&snapshot, &prod, true).await?;
    connected(&served.uri).await?;
    samples.path.push(milliseconds(began));
    served.remove_branch(&prod).await?;
    served.remove_snapshot(&snapshot).await?;

    let prod = served.branch().await?;
    let began = Instant::now();
    let (rollback_point, _) = served.snapshot(&prod).await?;
    let (of_dev, _) = served.snapshot(dev).await?;
    served.restore(&of_dev, &prod, true).await?;
    connected(&served.uri).await?;
    samples.promote.push(milliseconds(began));
    served.remove_branch(&prod).await?;
    served.remove_snapshot(&rollback_point).await?;
    served.remove_snapshot(&of_dev).await
}

fn push(all: &mut Vec<(String, Vec<f64>)>, name: &str, time: f64) {
    match all.iter_mut().find(|(known, _)| known == name) {
        Some((_, samples)) => samples.push(time),
        None => all.push((name.to_owned(), vec![time])),
    }
}

/// Milliseconds for a copy of a directory that is on disk in the end.
fn copy(from: &Path, to: &Path) -> Outcome<f64> {
    let began = Instant::now();
    // Files come and go in a live data directory: what could not be read is no failure of the measure.
    Command::new("cp")
        .arg("-r")
        .args([from, to])
        .stderr(std::process::Stdio::null())
        .status()?;
    place::run(Command::new("sync").arg("-f").arg(to))?;
    let time = milliseconds(began);
    std::fs::remove_dir_all(to)?;
    Ok(time)
}

pub(crate) async fn base_backup(served: &Served, server: &Server, folder: &Path) -> Outcome<f64> {
    let to = folder.join("base");
    let began = Instant::now();
    served
        .program("pg_basebackup", server)
        .args(["-U", SUPERUSER, "-c", "fast", "-X", "stream", "-D"])
        .args([&to])
        .run()
        .await?;
    let time = milliseconds(began);
    std::fs::remove_dir_all(to)?;
    Ok(time)
}

async fn copy_database(server: &Server, how: &str) -> Outcome<f64> {
    let admin = server.connect("postgres", SUPERUSER).await?;
    // A template must have no session.
    let sessions = format!(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{DATABASE}'"
    );
    admin.batch_execute(&sessions).await?;
    let began = Instant::now();
    admin
        .batch_execute(&format!(
            "CREATE DATABASE bench_copy TEMPLATE {DATABASE} {how}"
        ))
        .await?;
    let time = milliseconds(began);
    admin.batch_execute("DROP DATABASE bench_copy").await?;
    Ok(time)
}

/// PostgreSQL 18 shares blocks where the file system can; elsewhere it is an error.
async fn copy_database_cloned(server: &Server) -> Outcome<f64> {
    let admin = server.connect("postgres", SUPERUSER).await?;
    admin
        .batch_execute("ALTER SYSTEM SET file_copy_method = clone")
        .await?;
    admin.batch_execute("SELECT pg_reload_conf()").await?;
    // The reload reaches this session between two statements.
    loop {
        let row = admin.query_one("SHOW file_copy_method", &[]).await?;
        if row.get::<_, String>(0) == "clone" {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    let time = copy_database(server, "STRATEGY file_copy").await;
    admin
        .batch_execute("ALTER SYSTEM RESET file_copy_method")
        .await?;
    admin.batch_execute("SELECT pg_reload_conf()").await?;
    time
}

/// Milliseconds out into a file, and into a database made for it.
async fn dump_and_load(served: &Served, server: &Server, folder: &Path) -> Outcome<(f64, f64)> {
    let file = folder.join("bench.dump");
    let admin = server.connect("postgres", SUPERUSER).await?;
    let began = Instant::now();
    served
        .program("pg_dump", server)
        .args(["-U", OWNER, "-Fc", "-f"])
        .args([&file])
        .args([DATABASE])
        .run()
        .await?;
    let dump = milliseconds(began);
    admin
        .batch_execute(&format!("CREATE DATABASE bench_restored OWNER {OWNER}"))
        .await?;
    let began = Instant::now();
    served
        .program("pg_restore", server)
        .args(["-U", OWNER, "-j2", "-d", "bench_restored"])
        .args([&file])
        .run()
        .await?;
    let load = milliseconds(began);
    admin.batch_execute("DROP DATABASE bench_restored").await?;
    std::fs::remove_file(file)?;
    Ok((dump, load))
}

/// The gap that a client in a loop sees at each of some finalizes, in milliseconds.
pub(crate) async fn cutover_gaps(served: &Served, times: usize) -> Outcome<Vec<f64>> {
    let prod = served.branch().await?;
    let (snapshot, _) = served.snapshot(&prod).await?;
    let mut gaps = Vec::new();
    for _ in 0..times {
        let before = served.branch().await?;
        let candidate = served.restore(&snapshot, &before, false).await?;
        let client = InALoop::start(&served.uri).await?;
        let operations = served
            .client
            .restore_finalize(
                &served.project,
                &candidate,
                &FinalizeRestoreRequest::default(),
            )
            .await?;
        served.ended(&operations).await?;
        gaps.push(client.gap().await?);
        served.remove_branch(&before).await?;
    }
    served.remove_snapshot(&snapshot).await?;
    Ok(gaps)
}
