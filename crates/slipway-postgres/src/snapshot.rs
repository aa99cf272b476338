use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::time::Duration;

use slipway_failpoints::{self as failpoints, reach};

use crate::claim::Claim;
use crate::cluster::{Cluster, OpenError};
use crate::files::{
    self, Amount, CancelOnDrop, FilesError, Making, Points, Share, TreeClone, failed,
};
use crate::installation::Installation;
use crate::pid_file::{self, Occupant};
use crate::record::Control;
use crate::server::{self, ConnectError, Server};
use crate::settings::{self, Profile};
use crate::wal::Lsn;
use crate::{SUPERUSER, history, label, platform};

/// A snapshot of a running server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Where the copy begins in the WAL, such as `0/1A2B3C4`.
    pub start_lsn: String,
    /// Up to here everything is in it; what was committed later is not.
    pub lsn: String,
    /// Where the WAL in it ends: what was written after this is surely not in it.
    pub content_end: String,
    /// Bytes of a WAL file.
    pub segment_size: u64,
    /// The timeline of both.
    pub timeline: u32,
    /// Size of its files.
    pub bytes: u64,
    /// All of them share their blocks with the original's, so they cost nothing yet.
    pub reflinked: bool,
}

/// A copy of a directory at rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cloned {
    /// Size of its files.
    pub bytes: u64,
    /// All of them share their blocks with the original's.
    pub reflinked: bool,
}

/// Why there is no snapshot. The server and what was on disk are as before.
#[derive(Debug, thiserror::Error)]
pub enum SnapshotError {
    /// A tablespace lies outside and would be shared with the copy.
    #[error(
        "{} has tablespaces ({names}), which lie outside of it and cannot be copied; move their tables to pg_default and drop them", dir.display()
    )]
    Tablespaces {
        /// The data directory.
        dir: PathBuf,
        /// Their numbers.
        names: String,
    },
    /// The server was not reached.
    #[error("connect for the snapshot")]
    Connect(#[from] ConnectError),
    /// PostgreSQL refused a step.
    #[error("{doing}")]
    Query {
        /// As a bare verb.
        doing: &'static str,
        /// What it said.
        #[source]
        source: tokio_postgres::Error,
    },
    /// PostgreSQL answered something unexpected.
    #[error("understand PostgreSQL's answer {0:?}")]
    Answer(String),
    /// Copying failed.
    #[error("copy the data directory")]
    Files(#[from] FilesError),
    /// The directory cannot be run by this installation.
    #[error("open the snapshot")]
    Open(#[from] OpenError),
    /// Recovery of the copy failed: it is not usable.
    #[error("recover the snapshot in {} ({status}): {log}", dir.display())]
    Recovery {
        /// The snapshot.
        dir: PathBuf,
        /// How postgres ended.
        status: String,
        /// The last lines that it printed.
        log: String,
    },
}

/// Files and directories that a copy of a running server goes without, as with pg_basebackup.
const LEFT_EMPTY: &[&str] = &[
    "pg_wal",
    "pg_replslot",
    "pg_dynshmem",
    "pg_notify",
    "pg_serial",
    "pg_snapshots",
    "pg_subtrans",
    "pg_stat_tmp",
];
const LEFT_OUT: &[&str] = &[
    "postmaster.pid",
    "postmaster.opts",
    "postgresql.auto.conf.tmp",
    "current_logfiles.tmp",
    "current_logfiles",
    "backup_label",
    "backup_label.old",
    "tablespace_map",
    "tablespace_map.old",
    "backup_manifest",
    "standby.signal",
    "recovery.signal",
];

/// How soon a copy notices that somebody writes, or no longer does.
const WRITERS_SEEN: Duration = Duration::from_millis(20);

const CONTROL: &str = "global/pg_control";

/// Copies a running server's cluster into `dest`, without disconnecting anyone.
///
/// `dest` must not exist. It appears when it is complete and on disk, and can be started as it
/// is: the first start recovers, unless [`bake`] did that before.
pub async fn take(server: &Server, dest: &Path) -> Result<Taken, SnapshotError> {
    refuse_tablespaces(server.data_dir())?;
    let points = Points {
        synced: failpoints::TAKE_SYNCED,
        named: failpoints::TAKE_NAMED,
    };
    let making = Making::begin(dest, points).await?;
    reach(failpoints::TAKE_BEGUN);
    let _cancel = CancelOnDrop(Arc::clone(&making));
    match take_into(server, &making).await {
        Ok(taken) => {
            making.finish().await?;
            Ok(taken)
        }
        Err(error) => {
            making.give_up().await?;
            Err(error)
        }
    }
}

/// Carries out the recovery that the first start of a snapshot would, in place, so that its copies
/// start at once. A kill in the middle harms nothing: the next try, or the first start, begins it once more.
pub async fn bake(installation: &Installation, dir: &Path) -> Result<(), SnapshotError> {
    let cluster = Cluster::open(installation, dir)?;
    let dir = cluster.dir().to_path_buf();
    let _claim = Claim::wait(&dir).await;
    wait_for_standalone(&dir).await?;
    label::bring_back(&cluster)
        .await
        .map_err(failed("look how far the recovery is in", &dir))?;
    settings::write(&dir, installation, Profile::Small)
        .map_err(failed("write settings in", &dir))?;
    reach(failpoints::BAKE_BEGUN);
    let log_failed = || failed("open the log in", &dir);
    let (log, log_start) = server::open_log(&dir).map_err(log_failed())?;
    let stderr = log.try_clone().map_err(log_failed())?;
    let mut postgres = installation.server_program("postgres");
    platform::detach(&mut postgres);
    // A single process needs no socket, no helpers and no stop: it recovers, finds no query to
    // run, writes its last checkpoint and exits. Used WAL is removed rather than kept for reuse.
    let status = postgres
        .args(["--single", "-D"])
        .arg(&dir)
        .args(["-c", "wal_recycle=off", "template1"])
        .stdout(Stdio::from(log))
        .stderr(Stdio::from(stderr))
        .status()
        .await
        .map_err(failed("run postgres in", &dir))?;
    if !status.success() || !is_baked(&dir) {
        return Err(SnapshotError::Recovery {
            status: status.to_string(),
            log: server::log_since(&dir, log_start),
            dir,
        });
    }
    reach(failpoints::BAKE_RECOVERED);
    files::blocking(move || platform::sync_tree(&dir).map_err(failed("sync", &dir))).await?;
    reach(failpoints::BAKE_SYNCED);
    Ok(())
}

/// Whether a directory needs no recovery at its next start.
pub fn is_baked(dir: &Path) -> bool {
    !label::is_there(dir) && Control::read(dir).is_ok_and(|control| control.shut_down)
}

/// Copies a directory that no server works on. `dest` must not exist; it appears when it is
/// complete and on disk.
pub async fn materialise(src: &Path, dest: &Path) -> Result<Cloned, SnapshotError> {
    refuse_occupied(src)?;
    let points = Points {
        synced: failpoints::MATERIALISE_SYNCED,
        named: failpoints::MATERIALISE_NAMED,
    };
    let making = Making::begin(dest, points).await?;
    reach(failpoints::MATERIALISE_BEGUN);
    let _cancel = CancelOnDrop(Arc::clone(&making));
    match clone_into(src, &making).await {
        Ok(amount) => {
            reach(failpoints::MATERIALISE_CLONED);
            making.finish().await?;
            Ok(Cloned {
                bytes: amount.bytes,
                reflinked: amount.reflinked(),
            })
        }
        Err(error) => {
            making.give_up().await?;
            Err(error.into())
        }
    }
}

/// Copies a directory that no server works on into one that is being made. Gives the bytes.
pub(crate) async fn clone_at_rest(src: &Path, making: &Arc<Making>) -> Result<u64, FilesError> {
    refuse_occupied(src)?;
    Ok(clone_into(src, making).await?.bytes)
}

async fn clone_into(src: &Path, making: &Arc<Making>) -> Result<Amount, FilesError> {
    let (src, making) = (src.to_path_buf(), Arc::clone(making));
    files::blocking(move || {
        let clone = TreeClone {
            from: &src,
            to: making.path(),
            share: &share_at_rest,
            live: false,
            cancelled: &making.cancelled,
            stand_back: &making.stand_back,
        };
        clone.run()
    })
    .await
}

/// Removes a data directory that no server works on. A kill leaves all of it, or a `….removing`
/// for [`crate::sweep`]. No error when there is none.
pub async fn remove(dir: &Path) -> Result<(), SnapshotError> {
    let dir = dir.to_path_buf();
    files::blocking(move || {
        if dir.exists() {
            refuse_occupied(&dir)?;
        }
        files::remove(&dir)
    })
    .await?;
    Ok(())
}

async fn take_into(server: &Server, making: &Arc<Making>) -> Result<Taken, SnapshotError> {
    let query = |doing| move |source| SnapshotError::Query { doing, source };
    // Closing this one connection ends the backup and drops the slot, whatever happens here.
    let client = server.connect("postgres", SUPERUSER).await?;
    client
        .query_one(
            "select pg_create_physical_replication_slot(
                'slipway_snapshot_' || pg_backend_pid(), true, true)::text",
            &[],
        )
        .await
        .map_err(query("keep the WAL for the snapshot"))?;
    let started = client
        .query_one(
            "select lsn::text, pg_walfile_name(lsn),
                    pg_size_bytes(current_setting('wal_segment_size'))
               from pg_backup_start('slipway', true) lsn",
            &[],
        )
        .await
        .map_err(query("begin the snapshot"))?;
    let (start_lsn, first): (String, String) = (started.get(0), started.get(1));
    let segment_size: i64 = started.get(2);
    reach(failpoints::TAKE_STARTED);

    let mut amount = {
        let (from, inside) = (server.data_dir().to_path_buf(), Arc::clone(making));
        let copying = files::blocking(move || clone_live(&from, &inside));
        beside_writers(&client, making, copying).await?
    };

    reach(failpoints::TAKE_CLONED);

    let stopped = client
        .query_one(
            "select lsn::text, pg_walfile_name(lsn), labelfile, spcmapfile
               from pg_backup_stop(false)",
            &[],
        )
        .await
        .map_err(query("end the snapshot"))?;
    let (lsn, last): (String, String) = (stopped.get(0), stopped.get(1));
    let (label, map): (String, Option<String>) = (stopped.get(2), stopped.get(3));
    if map.is_some_and(|map| !map.trim().is_empty()) {
        refuse_tablespaces(server.data_dir())?;
    }
    reach(failpoints::TAKE_STOPPED);
    let segments = segments(&first, &last, segment_size)
        .ok_or_else(|| SnapshotError::Answer(format!("{first} to {last}")))?;
    let timeline =
        u32::from_str_radix(&last[..8], 16).map_err(|_| SnapshotError::Answer(last.clone()))?;
    let segment_size = u64::try_from(segment_size)
        .ok()
        .filter(|size| *size > 0)
        .ok_or_else(|| SnapshotError::Answer(segment_size.to_string()))?;
    // The whole last file goes into the copy, and its recovery reads all of it. The backup's end
    // closed the file, but others may have written between the two.
    let content_end = Lsn(history::lsn(&lsn)?.0.next_multiple_of(segment_size)).to_string();

    let wal = {
        let (from, making) = (server.data_dir().to_path_buf(), Arc::clone(making));
        let run_as = server.installation().run_as().clone();
        files::blocking(move || {
            let to = making.path();
            let path = to.join("backup_label");
            fs::write(&path, label)
                .and_then(|()| run_as.hand_over(&path))
                .map_err(failed("write", &path))?;
            clone_wal(&from.join("pg_wal"), &making, &segments)
        })
        .await?
    };
    reach(failpoints::TAKE_COMPLETE);
    amount.add(wal);
    Ok(Taken {
        start_lsn,
        lsn,
        content_end,
        segment_size,
        timeline,
        bytes: amount.bytes,
        reflinked: amount.reflinked(),
    })
}

/// Has the copying stand back whenever WAL is written meanwhile.
async fn beside_writers<T>(
    client: &tokio_postgres::Client,
    making: &Making,
    copying: impl Future<Output = Result<T, FilesError>>,
) -> Result<T, FilesError> {
    let mut copying = std::pin::pin!(copying);
    let mut before = None;
    loop {
        let now = client
            .query_one("select pg_current_wal_insert_lsn()::text", &[])
            .await;
        // What is wrong with the connection, ending the backup will tell.
        let now: Option<String> = now.ok().map(|row| row.get(0));
        making
            .stand_back
            .store(before.is_some() && before != now, Ordering::Relaxed);
        before = now;
        if let Ok(copied) = tokio::time::timeout(WRITERS_SEEN, &mut copying).await {
            return copied;
        }
    }
}

fn clone_live(from: &Path, making: &Making) -> Result<Amount, FilesError> {
    let to = making.path();
    let clone = TreeClone {
        from,
        to,
        share: &share_of_live,
        live: true,
        cancelled: &making.cancelled,
        stand_back: &making.stand_back,
    };
    let mut amount = clone.run()?;
    amount.add(clone_control(from, to)?);
    Ok(amount)
}

fn share_of_live(path: &Path) -> Share {
    let name = path.file_name().unwrap_or_default();
    let text = name.to_string_lossy();
    if is_any(path, LEFT_EMPTY) {
        Share::TakeEmpty
    } else if is_any(path, LEFT_OUT)
        || is_log(path)
        || path == Path::new(CONTROL)
        || text.starts_with("pgsql_tmp")
        || text.starts_with("pg_internal.init")
        || is_temporary_relation(name)
    {
        Share::Leave
    } else {
        Share::Take
    }
}

fn share_at_rest(path: &Path) -> Share {
    if is_any(path, &["postmaster.pid", "postmaster.opts"]) || is_log(path) {
        Share::Leave
    } else {
        Share::Take
    }
}

/// PostgreSQL rewrites this file in place, and a reader may see half of that. Two equal readings
/// in a row are whole.
fn clone_control(from: &Path, to: &Path) -> Result<Amount, FilesError> {
    let (from, to) = (from.join(CONTROL), to.join(CONTROL));
    let read = || -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        fs::File::open(&from)?.read_to_end(&mut bytes)?;
        Ok(bytes)
    };
    let work = || -> io::Result<u64> {
        let mut before = read()?;
        let bytes = loop {
            std::thread::sleep(Duration::from_millis(2));
            let now = read()?;
            if now == before {
                break now;
            }
            before = now;
        };
        fs::write(&to, &bytes)?;
        platform::keep_owner_and_mode(&fs::metadata(&from)?, &to)?;
        Ok(bytes.len() as u64)
    };
    let bytes = work().map_err(failed("copy", &from))?;
    Ok(Amount {
        bytes,
        ..Amount::default()
    })
}

/// The segments must all be there: the slot keeps them.
fn clone_wal(
    from: &Path,
    making: &Making,
    segments: &BTreeSet<String>,
) -> Result<Amount, FilesError> {
    let to = making.path().join("pg_wal");
    let mut amount = Amount::default();
    let mut names: Vec<String> = segments.iter().cloned().collect();
    for entry in fs::read_dir(from).map_err(failed("list", from))? {
        let name = entry.map_err(failed("list", from))?.file_name();
        if Path::new(&name).extension() == Some(OsStr::new("history")) {
            names.push(name.to_string_lossy().into_owned());
        }
    }
    for name in names {
        let from = from.join(&name);
        let (bytes, shared) = files::clone_file(&from, &to.join(&name), true, &making.stand_back)
            .map_err(failed("copy", &from))?;
        amount.add(Amount {
            bytes,
            shared_files: u64::from(shared),
            copied_files: u64::from(!shared),
        });
    }
    let status = to.join("archive_status");
    let like = fs::metadata(&to).map_err(failed("read", &to))?;
    fs::create_dir(&status)
        .and_then(|()| platform::keep_owner_and_mode(&like, &status))
        .map_err(failed("create", &status))?;
    Ok(amount)
}

/// The names of WAL files from one to another, both included. A name is timeline, high and low
/// part of the number, eight hexadecimal digits each.
fn segments(first: &str, last: &str, segment_size: i64) -> Option<BTreeSet<String>> {
    let per_high = u64::try_from(0x1_0000_0000_i64.checked_div(segment_size)?).ok()?;
    let number = |name: &str| {
        let high = u64::from_str_radix(name.get(8..16)?, 16).ok()?;
        let low = u64::from_str_radix(name.get(16..24)?, 16).ok()?;
        Some(high * per_high + low)
    };
    let timeline = first.get(..8)?;
    if last.get(..8)? != timeline {
        return None;
    }
    let names = (number(first)?..=number(last)?)
        .map(|at| format!("{timeline}{:08X}{:08X}", at / per_high, at % per_high))
        .collect();
    Some(names)
}

fn refuse_tablespaces(dir: &Path) -> Result<(), SnapshotError> {
    let path = dir.join("pg_tblspc");
    let mut names = Vec::new();
    for entry in fs::read_dir(&path).map_err(failed("list", &path))? {
        let entry = entry.map_err(failed("list", &path))?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    if names.is_empty() {
        return Ok(());
    }
    Err(SnapshotError::Tablespaces {
        dir: dir.to_path_buf(),
        names: names.join(", "),
    })
}

fn refuse_occupied(dir: &Path) -> Result<(), FilesError> {
    let dir = dir.canonicalize().map_err(failed("read", dir))?;
    match pid_file::occupant(&dir).map_err(failed("read postmaster.pid in", &dir))? {
        Occupant::Nobody | Occupant::Stranger => Ok(()),
        Occupant::Postmaster(found) => Err(FilesError::InUse {
            dir,
            pid: found.pid,
        }),
        Occupant::Standalone(pid) => Err(FilesError::InUse { dir, pid }),
    }
}

/// A bake that outlived the process which began it comes to its end by itself.
async fn wait_for_standalone(dir: &Path) -> Result<(), FilesError> {
    loop {
        match pid_file::occupant(dir).map_err(failed("read postmaster.pid in", dir))? {
            Occupant::Standalone(_) => {}
            Occupant::Nobody => {
                let free = pid_file::clear_unwritten(dir);
                if free.map_err(failed("remove the empty postmaster.pid in", dir))? {
                    return Ok(());
                }
            }
            Occupant::Stranger => {
                return pid_file::make_stale(dir).map_err(failed("write postmaster.pid in", dir));
            }
            Occupant::Postmaster(found) => {
                return Err(FilesError::InUse {
                    dir: dir.to_path_buf(),
                    pid: found.pid,
                });
            }
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

fn is_any(path: &Path, names: &[&str]) -> bool {
    names.iter().any(|name| path == Path::new(name))
}

fn is_log(path: &Path) -> bool {
    path == Path::new(server::LOG) || path == Path::new(&format!("{}.1", server::LOG))
}

/// Tables of one session, `t12_16384` and its forks: they end with it.
fn is_temporary_relation(name: &OsStr) -> bool {
    let Some((backend, rest)) = name
        .to_str()
        .and_then(|name| name.strip_prefix('t')?.split_once('_'))
    else {
        return false;
    };
    let starts_with_digit = |text: &str| text.starts_with(|c: char| c.is_ascii_digit());
    !backend.is_empty()
        && backend.bytes().all(|byte| byte.is_ascii_digit())
        && starts_with_digit(rest)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn wal_files_are_counted_across_the_low_part() {
        let names = segments(
            "0000000100000002000000FE",
            "000000010000000300000001",
            16 << 20,
        )
        .unwrap();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        assert_eq!(
            names,
            [
                "0000000100000002000000FE",
                "0000000100000002000000FF",
                "000000010000000300000000",
                "000000010000000300000001"
            ]
        );
        assert_eq!(
            segments("000000010000000000000001", "000000020000000000000001", 1),
            None
        );
    }

    #[test]
    fn only_relations_of_sessions_count_as_temporary() {
        let is = |name: &str| is_temporary_relation(OsStr::new(name));
        assert!(is("t3_16384") && is("t12_16384_fsm") && is("t3_16384.1"));
        assert!(!is("16384_fsm") && !is("t_1") && !is("tx_1") && !is("template"));
    }
}
