//! Making way for a newer engine: the live one is used on when it speaks the same version of
//! `/slipway/v1`. An older one takes no new work from the moment on that somebody waits for it, is asked
//! to stop once nothing is at work, and is gone when this returns.
//!
//! Who waits holds a lock on `engine.next`. The system releases it however the waiting ends, so that an
//! engine that is not replaced after all goes on as before.

use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use neon_api::slipway::API_VERSION;

use crate::catalog::{Catalog, CatalogError, operations};
use crate::lock::{Running, is_taken, live};

const NEXT: &str = "engine.next";
const LOOK_AGAIN: Duration = Duration::from_millis(20);

/// The live engine is not replaced, and goes on.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the messages say it")]
pub enum ReplaceError {
    #[error(
        "the engine that runs on {} is newer (version {found} of its own API, this program knows {API_VERSION}): use the newer program", .data_dir.display()
    )]
    Newer { data_dir: PathBuf, found: u32 },
    #[error(
        "the older engine (process {pid}) was still at work after {} s; wait for its operations and try again", .waited.as_secs()
    )]
    Busy { pid: u32, waited: Duration },
    #[error("another program waits already for the engine on {} to make way", .0.display())]
    Awaited(PathBuf),
    #[error("lock {}", .path.display())]
    Lock {
        path: PathBuf,
        #[source]
        source: io::Error,
    },
    #[error("look whether the older engine is at work")]
    Catalog(#[from] CatalogError),
    #[error("ask process {pid} to stop")]
    Stop {
        pid: u32,
        #[source]
        source: io::Error,
    },
}

/// Gives the live engine if it is to be used on; otherwise there is none any more, and a new one may
/// start. Blocks.
///
/// # Errors
/// See [`ReplaceError`]. `patience` is how long an older engine's work may take.
pub fn make_way(data_dir: &Path, patience: Duration) -> Result<Option<Running>, ReplaceError> {
    let Some(running) = live(data_dir) else {
        return Ok(None);
    };
    if running.api_version == API_VERSION {
        return Ok(Some(running));
    }
    if running.api_version > API_VERSION {
        return Err(ReplaceError::Newer {
            data_dir: data_dir.to_owned(),
            found: running.api_version,
        });
    }
    let path = data_dir.join(NEXT);
    let lock = |source| ReplaceError::Lock {
        path: path.clone(),
        source,
    };
    let next = open(&path).map_err(lock)?;
    match next.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            return Err(ReplaceError::Awaited(data_dir.to_owned()));
        }
        Err(TryLockError::Error(source)) => return Err(lock(source)),
    }
    let pid = running.pid;
    let deadline = Instant::now() + patience;
    let wait = || {
        if Instant::now() > deadline {
            return Err(ReplaceError::Busy {
                pid,
                waited: patience,
            });
        }
        std::thread::sleep(LOOK_AGAIN);
        Ok(())
    };
    while Catalog::read_alone(&data_dir.join("catalog.db"), operations::job_count)? > 0 {
        wait()?;
    }
    ask_to_stop(pid).map_err(|source| ReplaceError::Stop { pid, source })?;
    while is_taken(data_dir) {
        wait()?;
    }
    Ok(None)
}

/// Whether a newer engine waits for this one.
pub(crate) fn is_awaited(data_dir: &Path) -> bool {
    // Shared, so that two calls do not take each other for the newer engine.
    File::open(data_dir.join(NEXT))
        .is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
}

fn open(path: &Path) -> io::Result<File> {
    File::options()
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
}

#[cfg(unix)]
fn ask_to_stop(pid: u32) -> io::Result<()> {
    use rustix::process::{Pid, Signal, kill_process};

    let pid = i32::try_from(pid).ok().and_then(Pid::from_raw);
    let pid = pid.ok_or_else(|| io::Error::other("engine.json holds no process id"))?;
    match kill_process(pid, Signal::TERM) {
        // It has just ended by itself.
        Err(rustix::io::Errno::SRCH) | Ok(()) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(unix))]
fn ask_to_stop(_pid: u32) -> io::Result<()> {
    Err(io::Error::other(
        "stopping another engine is not available on this system",
    ))
}
