//! History: WAL that a server keeps, and copies of its directory from which any moment since can be
//! made again.
//!
//! A server keeps its WAL in its own `pg_wal` by a replication slot that nobody reads
//! ([`keep_wal`]). What it keeps is bounded by `max_slot_wal_keep_size`, whether or not anybody
//! tidies up: a server that writes more loses the slot, not its disk. Together with a raw copy
//! ([`crate::snapshot::take`], not baked) [`recover`] makes the directory as it was at a later
//! moment. All directories of a project share a system identifier and mostly a timeline: WAL fits
//! only to copies of the directory that wrote it.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::SystemTime;

use slipway_failpoints::{self as failpoints, reach};
use tokio_postgres::Client;

use crate::files::{self, Making, Points, failed};
use crate::server;
use crate::settings::{self, Profile};
use crate::snapshot::{self, SnapshotError};
use crate::wal::{self, Lsn, Stretch, WalError};
use crate::{Cluster, Installation, Server, label, platform};

/// The slot's name.
pub const SLOT: &str = "slipway_history";

/// What a server keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// WAL from here on is kept.
    pub from: Lsn,
    /// Where the next record will begin.
    pub until: Lsn,
    /// The timeline of both.
    pub timeline: u32,
    /// Bytes of a WAL file.
    pub segment_size: u64,
}

/// Makes the server keep its WAL from now on, if it does not yet. A slot that was lost, because
/// more was written than may be kept, is made anew: `from` tells what there is.
pub async fn keep_wal(client: &Client) -> Result<Kept, SnapshotError> {
    let query = |doing| move |source| SnapshotError::Query { doing, source };
    if let Some(kept) = kept_wal(client).await? {
        return Ok(kept);
    }
    // The slot that was lost, if there was one.
    keep_nothing(client).await?;
    let row = client
        .query_one(
            "select current_setting('max_slot_wal_keep_size') = '-1'",
            &[],
        )
        .await
        .map_err(query("ask how much WAL may be kept"))?;
    if row.get(0) {
        // A server that an older version started. Without a bound it could fill the disk.
        client
            .batch_execute("alter system set max_slot_wal_keep_size = '4GB'")
            .await
            .map_err(query("bound the WAL that is kept"))?;
        client
            .batch_execute("select pg_reload_conf()")
            .await
            .map_err(query("bound the WAL that is kept"))?;
    }
    client
        .execute(
            "select pg_create_physical_replication_slot($1, true)",
            &[&SLOT],
        )
        .await
        .map_err(query("keep the WAL"))?;
    kept_wal(client)
        .await?
        .ok_or_else(|| SnapshotError::Answer("the slot that was just made is lost".to_owned()))
}

/// What the server keeps; `None` when it keeps nothing on purpose.
pub async fn kept_wal(client: &Client) -> Result<Option<Kept>, SnapshotError> {
    let rows = client
        .query(
            "select restart_lsn::text, pg_current_wal_insert_lsn()::text,
                    pg_size_bytes(current_setting('wal_segment_size')),
                    pg_walfile_name(pg_current_wal_insert_lsn())
               from pg_replication_slots
              where slot_name = $1 and restart_lsn is not null
                and wal_status in ('reserved', 'extended')",
            &[&SLOT],
        )
        .await
        .map_err(|source| SnapshotError::Query {
            doing: "ask what WAL is kept",
            source,
        })?;
    let Some(row) = rows.first() else {
        return Ok(None);
    };
    Ok(Some(Kept {
        from: lsn(&row.get::<_, String>(0))?,
        until: lsn(&row.get::<_, String>(1))?,
        segment_size: u64::try_from(row.get::<_, i64>(2)).unwrap_or(16 << 20),
        timeline: timeline_of(&row.get::<_, String>(3))?,
    }))
}

/// Lets the server remove WAL before `from`, at its next checkpoint. Never goes back.
pub async fn let_go(client: &Client, from: Lsn) -> Result<(), SnapshotError> {
    client
        .execute(
            "select pg_replication_slot_advance(slot_name, least($2::text::pg_lsn, pg_current_wal_flush_lsn()))
               from pg_replication_slots
              where slot_name = $1 and restart_lsn < $2::text::pg_lsn
                and wal_status in ('reserved', 'extended')",
            &[&SLOT, &from.to_string()],
        )
        .await
        .map_err(|source| SnapshotError::Query {
            doing: "let WAL go",
            source,
        })?;
    Ok(())
}

/// Whether a server may have the slot by which it keeps WAL, as its directory tells without a connection.
pub fn may_keep_wal(server: &Server) -> bool {
    server.data_dir().join("pg_replslot").join(SLOT).exists()
}

/// The server keeps no WAL on purpose any more.
pub async fn keep_nothing(client: &Client) -> Result<(), SnapshotError> {
    client
        .execute(
            "select pg_drop_replication_slot(slot_name) from pg_replication_slots
              where slot_name = $1 and not active",
            &[&SLOT],
        )
        .await
        .map_err(|source| SnapshotError::Query {
            doing: "let all WAL go",
            source,
        })?;
    Ok(())
}

/// Gives up everything that a stopped server keeps for others, and the WAL files before the one
/// that its own start needs: without room for another file it would not start at all.
pub async fn make_room(cluster: &Cluster) -> std::io::Result<()> {
    let dir = cluster.dir();
    if label::is_there(dir) {
        // A copy begins where its label says, whatever its control file holds, and keeps nothing.
        return Ok(());
    }
    let mut pg_controldata = cluster.installation().server_program("pg_controldata");
    let printed = pg_controldata.arg(dir).output().await?;
    let printed = String::from_utf8_lossy(&printed.stdout);
    let Some(needed) = printed
        .lines()
        .find_map(|line| line.strip_prefix("Latest checkpoint's REDO WAL file:"))
        .map(str::trim)
        .filter(|name| is_segment(name))
    else {
        // A damaged directory says so when it is started.
        return Ok(());
    };
    for slot in std::fs::read_dir(dir.join("pg_replslot"))? {
        std::fs::remove_dir_all(slot?.path())?;
    }
    let mut removed = 0;
    for file in std::fs::read_dir(dir.join("pg_wal"))? {
        let file = file?;
        let name = file.file_name();
        let name = name.to_string_lossy();
        // Behind the timeline, the names stand in the order of the positions.
        if is_segment(&name) && name[8..] < needed[8..] {
            std::fs::remove_file(file.path())?;
            removed += 1;
        }
    }
    if removed > 0 {
        tracing::warn!(dir = %dir.display(), removed, "old WAL files were removed, for want of disk space");
    }
    Ok(())
}

fn is_segment(name: &str) -> bool {
    name.len() == 24 && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Sees to it that everything committed until now is in the WAL on disk, also what was committed
/// with `synchronous_commit = off`, and tells up to where.
pub async fn flush(client: &Client) -> Result<Lsn, SnapshotError> {
    let query = |source| SnapshotError::Query {
        doing: "write the WAL to disk",
        source,
    };
    let positions = "select pg_current_wal_insert_lsn()::text, pg_current_wal_flush_lsn()::text";
    let row = client.query_one(positions, &[]).await.map_err(query)?;
    let (insert, flushed) = (
        lsn(&row.get::<_, String>(0))?,
        lsn(&row.get::<_, String>(1))?,
    );
    if flushed >= insert {
        return Ok(flushed);
    }
    // A commit that is waited for takes along everything before it. Its own record holds no row.
    client
        .batch_execute(
            "begin; set local synchronous_commit = on;
             select pg_logical_emit_message(true, 'slipway', ''); commit",
        )
        .await
        .map_err(query)?;
    let row = client.query_one(positions, &[]).await.map_err(query)?;
    lsn(&row.get::<_, String>(1))
}

/// A moment in the past.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Everything that ended before this position.
    Lsn(Lsn),
    /// Everything that was committed until then.
    Time(SystemTime),
}

/// A raw copy of a directory, as [`crate::snapshot::take`] leaves it.
#[derive(Clone, Debug)]
pub struct Base<'a> {
    /// Where it lies. It must never have been started or baked.
    pub dir: &'a Path,
    /// Where its WAL begins.
    pub start: Lsn,
    /// No moment before this can be made from it.
    pub end: Lsn,
    /// The timeline of both.
    pub timeline: u32,
    /// Bytes of a WAL file.
    pub segment_size: u64,
}

/// A directory made again as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recovered {
    /// Nothing from here on is in it.
    pub lsn: Lsn,
    /// When the last transaction that is in it, and in the WAL since the copy, was committed.
    pub last_commit: Option<SystemTime>,
    /// Size of its files.
    pub bytes: u64,
}

/// Why a moment could not be made again. Nothing was left behind.
#[derive(Debug, thiserror::Error)]
pub enum RecoverError {
    /// The WAL between the copy and the moment is not all there.
    #[error("the WAL file {0} is not kept any more")]
    Missing(String),
    /// Reading it failed.
    #[error("find the moment in the WAL")]
    Wal(#[from] WalError),
    /// Copying or recovering failed.
    #[error("recover to the moment")]
    Snapshot(#[from] SnapshotError),
}

impl From<files::FilesError> for RecoverError {
    fn from(error: files::FilesError) -> Self {
        Self::Snapshot(error.into())
    }
}

/// Makes in `dest` what `base`'s directory was at a moment. `pg_wal` is that directory's own, of a
/// server that may be running; everything in it up to `until` is on disk. `dest` must not exist; it
/// appears when it is complete, stopped cleanly and on disk. Recovery ends on a timeline of its own.
pub async fn recover(
    installation: &Installation,
    base: &Base<'_>,
    pg_wal: &Path,
    until: Lsn,
    moment: Moment,
    dest: &Path,
) -> Result<Recovered, RecoverError> {
    let points = Points {
        synced: failpoints::MOMENT_SYNCED,
        named: failpoints::MOMENT_NAMED,
    };
    let making = Making::begin(dest, points).await?;
    let _cancel = files::CancelOnDrop(Arc::clone(&making));
    match recover_into(installation, base, pg_wal, until, moment, &making).await {
        Ok(recovered) => {
            making.finish().await?;
            Ok(recovered)
        }
        Err(error) => {
            making.give_up().await?;
            Err(error)
        }
    }
}

async fn recover_into(
    installation: &Installation,
    base: &Base<'_>,
    pg_wal: &Path,
    until: Lsn,
    moment: Moment,
    making: &Arc<Making>,
) -> Result<Recovered, RecoverError> {
    let dest = making.path().to_path_buf();
    let bytes = snapshot::clone_at_rest(base.dir, making).await?;
    reach(failpoints::MOMENT_COPIED);
    let wal_bytes = copy_wal(base, pg_wal, until, &dest).await?;
    reach(failpoints::MOMENT_WAL_COPIED);
    let stop = find(installation, base, until, moment, &dest).await?;

    let marker = dest.join("recovery.signal");
    std::fs::write(&marker, "")
        .and_then(|()| installation.run_as().hand_over(&marker))
        .map_err(failed("write", &marker))?;
    settings::write(&dest, installation, Profile::Small)
        .and_then(|()| settings::allow_recovery_target(&dest, installation))
        .map_err(failed("write settings in", &dest))?;
    let canonical = dest.canonicalize().map_err(failed("read", &dest))?;
    let (log, log_start) = server::open_log(&dest).map_err(failed("open the log in", &dest))?;
    let stderr = log.try_clone().map_err(failed("open the log in", &dest))?;
    let mut postgres = installation.server_program("postgres");
    platform::detach(&mut postgres);
    postgres
        .args(["--single", "-D"])
        .arg(&canonical)
        .args(["-c", "wal_recycle=off", "-c", "fsync=off"])
        // A single process cannot keep track of transactions for readers, and there are none.
        .args(["-c", "hot_standby=off", "-c", "restore_command=false"])
        .args(["-c", "recovery_target_timeline=current"])
        .args(["-c", "recovery_target_action=promote"]);
    if stop.found {
        postgres
            .arg("-c")
            .arg(format!("recovery_target_lsn={}", stop.lsn))
            .args(["-c", "recovery_target_inclusive=off"]);
    }
    let status = postgres
        .arg("template1")
        .stdout(Stdio::from(log))
        .stderr(Stdio::from(stderr))
        .kill_on_drop(true)
        .status()
        .await
        .map_err(failed("run postgres in", &dest))?;
    if !status.success() || !snapshot::is_baked(&dest) || marker.exists() {
        return Err(RecoverError::Snapshot(SnapshotError::Recovery {
            status: status.to_string(),
            log: server::log_since(&dest, log_start),
            dir: dest,
        }));
    }
    Cluster::open(installation, &dest).map_err(SnapshotError::from)?;
    reach(failpoints::MOMENT_RECOVERED);
    Ok(Recovered {
        lsn: stop.lsn,
        last_commit: stop.last_commit,
        bytes: bytes + wal_bytes,
    })
}

/// Puts the WAL from the copy's beginning up to `until` beside the copy.
async fn copy_wal(
    base: &Base<'_>,
    pg_wal: &Path,
    until: Lsn,
    dest: &Path,
) -> Result<u64, RecoverError> {
    let first = base.start.0 / base.segment_size;
    // A position at a boundary belongs to the segment that it ends.
    let last = until.0.saturating_sub(1).max(base.start.0) / base.segment_size;
    let names: BTreeSet<String> = (first..=last)
        .map(|number| wal::segment_name(base.timeline, number, base.segment_size))
        .collect();
    let (from, to) = (pg_wal.to_path_buf(), dest.join("pg_wal"));
    let copied: Result<u64, String> = files::blocking(move || {
        let mut bytes = 0;
        let stand_back = AtomicBool::new(false);
        for name in names {
            let target = to.join(&name);
            if target.exists() {
                continue;
            }
            let source = from.join(&name);
            match files::clone_file(&source, &target, true, &stand_back) {
                Ok((length, _)) => bytes += length,
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Err(name)),
                Err(error) => return Err(failed("copy", &source)(error)),
            }
        }
        Ok(Ok(bytes))
    })
    .await?;
    copied.map_err(RecoverError::Missing)
}

struct Stop {
    lsn: Lsn,
    /// There is a record at `lsn`; otherwise the WAL ends there.
    found: bool,
    last_commit: Option<SystemTime>,
}

/// The first record that belongs to the time after the moment.
async fn find(
    installation: &Installation,
    base: &Base<'_>,
    until: Lsn,
    moment: Moment,
    dest: &Path,
) -> Result<Stop, RecoverError> {
    let managers: &[&str] = match moment {
        Moment::Lsn(_) => &[],
        Moment::Time(_) => &["Transaction"],
    };
    let stretch = Stretch {
        installation,
        dir: dest.join("pg_wal"),
        timeline: base.timeline,
        start: base.start,
        end: None,
        managers,
    };
    let mut stop = Stop {
        lsn: until.max(base.end),
        found: false,
        last_commit: None,
    };
    stretch
        .read(|record| {
            let ended = record.manager == "Transaction"
                && matches!(record.verb(), "COMMIT" | "ABORT" | "COMMIT_PREPARED");
            let time = ended.then(|| time_of(record.description)).flatten();
            let is_after = match moment {
                Moment::Lsn(lsn) => {
                    record.end(base.segment_size) > lsn.after_header(base.segment_size)
                }
                Moment::Time(moment) => time.is_some_and(|time| time > moment),
            };
            // Before its end the copy is not consistent; the caller chose it so that nothing of
            // what is before belongs to the time after.
            if is_after && record.lsn >= base.end {
                stop.lsn = record.lsn;
                stop.found = true;
                return ControlFlow::Break(());
            }
            if record.verb().starts_with("COMMIT") && time.is_some() {
                stop.last_commit = time;
            }
            ControlFlow::Continue(())
        })
        .await?;
    if !stop.found
        && let Moment::Lsn(lsn) = moment
    {
        stop.lsn = lsn;
    }
    Ok(stop)
}

/// The time in `COMMIT 2026-11-22 19:47:26.607431 UTC; …`, as the system's clock had it.
fn time_of(description: &str) -> Option<SystemTime> {
    let mut words = description.split([' ', ';']);
    words.next();
    let (date, clock) = (words.next()?, words.next()?);
    let mut date = date.splitn(3, '-').map(|part| part.parse::<i64>().ok());
    let (year, month, day) = (date.next()??, date.next()??, date.next()??);
    let (clock, micros) = clock.split_once('.')?;
    let mut clock = clock.splitn(3, ':').map(|part| part.parse::<u64>().ok());
    let (hour, minute, second) = (clock.next()??, clock.next()??, clock.next()??);
    let micros = micros.parse::<u64>().ok().filter(|_| micros.len() == 6)?;
    let days = u64::try_from(days_since_1970(year, month, day)).ok()?;
    let seconds = ((days * 24 + hour) * 60 + minute) * 60 + second;
    Some(
        SystemTime::UNIX_EPOCH
            + std::time::Duration::from_secs(seconds)
            + std::time::Duration::from_micros(micros),
    )
}

/// Counts from 1 March of year 0, so that the leap day is a year's last.
fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let month = (month + 9) % 12;
    365 * year + year.div_euclid(4) - year.div_euclid(100)
        + year.div_euclid(400)
        + (month * 306 + 5) / 10
        + day
        - 1
        - 719_468
}

pub(crate) fn lsn(text: &str) -> Result<Lsn, SnapshotError> {
    text.parse()
        .map_err(|_| SnapshotError::Answer(text.to_owned()))
}

fn timeline_of(file: &str) -> Result<u32, SnapshotError> {
    file.get(..8)
        .and_then(|timeline| u32::from_str_radix(timeline, 16).ok())
        .ok_or_else(|| SnapshotError::Answer(file.to_owned()))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::time::Duration;

    use super::*;

    #[test]
    fn a_commits_time_is_read_to_the_microsecond() {
        let read = |text| {
            time_of(text)
                .unwrap()
                .duration_since(SystemTime::UNIX_EPOCH)
                .unwrap()
        };
        assert_eq!(
            read("COMMIT 2026-11-22 19:47:26.607431 UTC; subxacts: 7 8"),
            Duration::from_micros(1_795_376_846_607_431)
        );
        assert_eq!(
            read("ABORT 2000-02-29 00:00:00.000000 UTC"),
            Duration::from_secs(951_782_400)
        );
        assert_eq!(time_of("COMMIT 2026-11-22 19:47:26 UTC"), None);
    }
}
