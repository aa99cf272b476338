//! One engine a data directory: `engine.lock` is held while it runs, `engine.json` says which one.

use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// What `engine.json` holds while an engine runs.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Running {
    /// Process id of the engine.
    pub pid: u32,
    /// When it was started.
    pub started_at: DateTime<Utc>,
    /// `http://127.0.0.1:PORT/api/v2`
    pub api_url: String,
    /// Version of `/slipway/v1`; another one is not to be reused.
    pub api_version: u32,
}

/// The data directory could not be taken.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// Another engine works on it.
    #[error("another engine{} already runs on {}; stop it with `slipway-engine stop --data-dir {}` or use its API", pid_words(*.pid), .data_dir.display(), .data_dir.display())]
    Taken {
        /// Its process id, if it has said so already.
        pid: Option<u32>,
        /// The directory.
        data_dir: PathBuf,
    },
    /// The file system refused.
    #[error("lock {}", .path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: io::Error,
    },
}

/// Held as long as the engine runs; the system releases it when the process ends, however it ends.
#[derive(Debug)]
pub(crate) struct DataDirLock {
    _file: File,
    data_dir: PathBuf,
}

impl DataDirLock {
    pub(crate) fn take(data_dir: &Path) -> Result<Self, LockError> {
        let path = data_dir.join("engine.lock");
        let io = |source| LockError::Io {
            path: path.clone(),
            source,
        };
        let file = File::options()
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(io)?;
        match file.try_lock() {
            Ok(()) => Ok(Self {
                _file: file,
                data_dir: data_dir.to_owned(),
            }),
            Err(TryLockError::WouldBlock) => Err(LockError::Taken {
                pid: running(data_dir).map(|running| running.pid),
                data_dir: data_dir.to_owned(),
            }),
            Err(TryLockError::Error(source)) => Err(io(source)),
        }
    }

    /// Says where this engine answers. Whole or not at all: others read it at any time.
    pub(crate) fn announce(&self, running: &Running) -> io::Result<()> {
        let partial = self.data_dir.join("engine.json.partial");
        std::fs::write(&partial, serde_json::to_vec(running)?)?;
        std::fs::rename(partial, self.data_dir.join("engine.json"))
    }

    pub(crate) fn retract(&self) {
        // Whoever reads it finds the lock free and knows that nobody is there.
        let _ = std::fs::remove_file(self.data_dir.join("engine.json"));
    }
}

/// The engine that says it runs on a data directory; `None` if none does or its lock is free.
pub fn live(data_dir: &Path) -> Option<Running> {
    match DataDirLock::take(data_dir) {
        Err(LockError::Taken { .. }) => running(data_dir),
        _ => None,
    }
}

/// Whether an engine has the data directory, also one that is about to end.
pub fn is_taken(data_dir: &Path) -> bool {
    matches!(DataDirLock::take(data_dir), Err(LockError::Taken { .. }))
}

fn running(data_dir: &Path) -> Option<Running> {
    let bytes = std::fs::read(data_dir.join("engine.json")).ok()?;
    serde_json::from_slice(&bytes).ok()
}

fn pid_words(pid: Option<u32>) -> String {
    pid.map_or_else(String::new, |pid| format!(" (process {pid})"))
}
