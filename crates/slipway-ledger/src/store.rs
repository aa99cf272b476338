//! The file and the thread that owns it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, mpsc};

use chrono::{DateTime, TimeZone, Utc};
use rusqlite::Connection;
use tokio::sync::oneshot;

use crate::schema;

/// The open file. Clones share it; the thread ends when the last one is dropped.
#[derive(Clone, Debug)]
pub struct Ledger {
    jobs: mpsc::Sender<Job>,
    /// What events say of who did it.
    pub(crate) who: Option<Arc<str>>,
}

/// Why the ledger could not answer.
#[derive(Debug, thiserror::Error)]
pub enum LedgerError {
    /// The file or its folder.
    #[error("open {}", path.display())]
    Open {
        /// The file.
        path: PathBuf,
        /// SQLite's reason.
        #[source]
        source: rusqlite::Error,
    },
    /// The file could not be copied before a migration; it was left as it is.
    #[error("copy {} before a migration", path.display())]
    Copy {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        #[source]
        source: rusqlite::Error,
    },
    /// A newer Slipway wrote it.
    #[error("{} was written by a newer Slipway (version {found}, this one knows {known})", path.display())]
    TooNew {
        /// The file.
        path: PathBuf,
        /// Its version.
        found: i64,
        /// The newest version known here.
        known: i64,
    },
    /// A query failed.
    #[error("ask the ledger")]
    Query(#[from] rusqlite::Error),
    /// A stored document is no JSON, or a stored time is none.
    #[error("stored {what} cannot be read: {value}")]
    Unreadable {
        /// What it should be.
        what: &'static str,
        /// What stands there.
        value: String,
    },
    /// An event has a body that cannot be hashed.
    #[error("the event {kind} has a number that is not a whole one")]
    Fraction {
        /// The event's kind.
        kind: String,
    },
    /// An event is not what Slipway wrote, or is gone.
    #[error("event {event} of the ledger ({what}) does not fit: {why}")]
    ChainBroken {
        /// Its id.
        event: i64,
        /// Its kind and time.
        what: String,
        /// Half a sentence.
        why: String,
    },
    /// Nothing has that id.
    #[error("the ledger has no {what} {id}")]
    Missing {
        /// `run`, `environment` …
        what: &'static str,
        /// The id asked for.
        id: String,
    },
    /// The thread has ended; the process is shutting down.
    #[error("the ledger is closed")]
    Closed,
}

type Job = Box<dyn FnOnce(&mut Connection) + Send>;

impl Ledger {
    /// Opens or makes the file. A file of an older version is copied beside itself, then brought
    /// forward.
    pub async fn open(path: &Path) -> Result<Self, LedgerError> {
        let path = path.to_owned();
        let (ready, opened) = oneshot::channel();
        let (jobs, queue) = mpsc::channel::<Job>();
        let name = "slipway-ledger".to_owned();
        let spawned = std::thread::Builder::new().name(name).spawn(move || {
            let mut connection = match schema::open(&path) {
                Ok(connection) => {
                    if ready.send(Ok(())).is_err() {
                        return;
                    }
                    connection
                }
                Err(error) => {
                    let _unheard = ready.send(Err(error));
                    return;
                }
            };
            while let Ok(job) = queue.recv() {
                job(&mut connection);
            }
        });
        if spawned.is_err() {
            return Err(LedgerError::Closed);
        }
        opened.await.map_err(|_| LedgerError::Closed)??;
        Ok(Self { jobs, who: None })
    }

    /// Events that are appended through it from now on say that `who` did it, such as `anna@laptop`.
    #[must_use]
    pub fn signed(mut self, who: &str) -> Self {
        self.who = Some(who.into());
        self
    }

    pub(crate) async fn call<T, F>(&self, work: F) -> Result<T, LedgerError>
    where
        T: Send + 'static,
        F: FnOnce(&mut Connection) -> Result<T, LedgerError> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let job: Job = Box::new(move |connection| {
            let _unheard = answer.send(work(connection));
        });
        self.jobs.send(job).map_err(|_| LedgerError::Closed)?;
        answered.await.map_err(|_| LedgerError::Closed)?
    }

    /// The same for what nothing is lost with: it outlives the process at once, and a failing computer only
    /// once something else was written that waits, since the file keeps its order. So nobody waits for the disk.
    pub(crate) async fn call_in_passing<T, F>(&self, work: F) -> Result<T, LedgerError>
    where
        T: Send + 'static,
        F: FnOnce(&mut Connection) -> Result<T, LedgerError> + Send + 'static,
    {
        self.call(|connection| {
            connection.pragma_update(None, "synchronous", "NORMAL")?;
            let answer = work(connection);
            connection.pragma_update(None, "synchronous", "FULL")?;
            answer
        })
        .await
    }
}

/// Times are stored as UTC microseconds.
pub(crate) fn to_micros(at: DateTime<Utc>) -> i64 {
    at.timestamp_micros()
}

pub(crate) fn from_micros(value: i64) -> Result<DateTime<Utc>, LedgerError> {
    Utc.timestamp_micros(value)
        .single()
        .ok_or_else(|| LedgerError::Unreadable {
            what: "time",
            value: value.to_string(),
        })
}

pub(crate) fn from_micros_opt(value: Option<i64>) -> Result<Option<DateTime<Utc>>, LedgerError> {
    value.map(from_micros).transpose()
}

pub(crate) fn from_json(text: &str) -> Result<serde_json::Value, LedgerError> {
    serde_json::from_str(text).map_err(|_| LedgerError::Unreadable {
        what: "document",
        value: text.to_owned(),
    })
}

pub(crate) fn from_json_opt(
    text: Option<String>,
) -> Result<Option<serde_json::Value>, LedgerError> {
    text.as_deref().map(from_json).transpose()
}
