//! `catalog.db`: everything that the engine knows and must still know after a kill. SQLite in WAL
//! mode with `synchronous=FULL`; what is committed is on disk.
//!
//! Reads have a connection of their own, so that a list never waits for another call's fsync. The
//! calls block for microseconds (a commit for one fsync), which is why they are not async.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, Transaction, TransactionBehavior};

pub(crate) mod annotations;
mod api_schema;
pub(crate) mod branches;
pub(crate) mod endpoints;
pub(crate) mod history;
pub(crate) mod imports;
pub(crate) mod keys;
pub(crate) mod operations;
pub(crate) mod projects;
pub(crate) mod schedules;
pub(crate) mod snapshots;

/// The catalog could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum CatalogError {
    /// SQLite's own error.
    #[error("use the catalog")]
    Sqlite(#[from] rusqlite::Error),
    /// The file was written by a newer engine.
    #[error(
        "the catalog has version {found}, this engine knows up to {known}: use the newer engine"
    )]
    Newer {
        /// Version of the file.
        found: i64,
        /// Version of this engine.
        known: i64,
    },
}

pub(crate) struct Catalog {
    writer: Mutex<Connection>,
    reader: Mutex<Connection>,
}

/// What brings a file from one version to the next, oldest first. Entries are never changed, only
/// added.
const MIGRATIONS: &[&str] = &[
    FIRST,
    api_schema::API,
    history::TABLES,
    projects::DELETED,
    endpoints::READ_ONLY,
];

const FIRST: &str = "
CREATE TABLE api_keys (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    hash BLOB NOT NULL UNIQUE,
    created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE projects (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    pg_version INTEGER NOT NULL,
    region_id TEXT NOT NULL,
    settings TEXT,
    default_endpoint_settings TEXT,
    history_retention_seconds INTEGER NOT NULL,
    store_passwords INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    removing INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE branches (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL,
    name TEXT NOT NULL,
    parent_id TEXT,
    parent_lsn TEXT,
    parent_timestamp INTEGER,
    ready INTEGER NOT NULL,
    state_changed_at INTEGER NOT NULL,
    is_default INTEGER NOT NULL,
    protected INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    expires_at INTEGER,
    restore_status TEXT,
    restored_from TEXT,
    restored_as TEXT,
    replaced_at INTEGER,
    final_lsn TEXT,
    logical_size INTEGER,
    role_report TEXT,
    removing INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX branches_name ON branches (project_id, name) WHERE removing = 0;
CREATE TABLE endpoints (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL,
    branch_id TEXT NOT NULL,
    name TEXT,
    port INTEGER NOT NULL UNIQUE,
    disabled INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    last_active INTEGER
) STRICT;
CREATE INDEX endpoints_branch ON endpoints (branch_id);
CREATE TABLE snapshots (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL,
    name TEXT NOT NULL,
    source_branch_id TEXT NOT NULL,
    lsn TEXT,
    timestamp INTEGER,
    created_at INTEGER NOT NULL,
    expires_at INTEGER,
    manual INTEGER NOT NULL,
    full_size INTEGER,
    bytes INTEGER,
    ready INTEGER NOT NULL,
    removing INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX snapshots_name ON snapshots (project_id, name) WHERE removing = 0;
CREATE TABLE jobs (
    -- Numbers are never used again: operations remember them.
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    project_id TEXT NOT NULL,
    claims TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE TABLE operations (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    job INTEGER NOT NULL,
    project_id TEXT NOT NULL,
    branch_id TEXT,
    endpoint_id TEXT,
    action TEXT NOT NULL,
    status TEXT NOT NULL,
    error TEXT,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX operations_project ON operations (project_id, number);
CREATE TABLE imports (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
";

impl Catalog {
    /// Opens the file, makes it with its tables, or brings one of an older engine forward after a copy
    /// of it was put beside it.
    pub(crate) fn open(path: &Path) -> Result<Self, CatalogError> {
        let mut writer = connect(path)?;
        let found: i64 = writer.query_row("PRAGMA user_version", [], |row| row.get(0))?;
        let known = i64::try_from(MIGRATIONS.len()).unwrap_or(i64::MAX);
        if found > known {
            return Err(CatalogError::Newer { found, known });
        }
        if found < known {
            if found > 0 {
                let copy = path.with_extension(format!("v{found}.db"));
                // One that is there already was made before a start that was cut off.
                if !copy.exists() {
                    writer.execute("VACUUM INTO ?1", [copy.to_string_lossy()])?;
                }
            }
            let transaction = writer.transaction_with_behavior(TransactionBehavior::Exclusive)?;
            // Another process may have done it between the look and the lock.
            let again: i64 = transaction.query_row("PRAGMA user_version", [], |row| row.get(0))?;
            for migration in MIGRATIONS.iter().skip(usize::try_from(again).unwrap_or(0)) {
                transaction.execute_batch(migration)?;
            }
            transaction.pragma_update(None, "user_version", known)?;
            transaction.commit()?;
        }
        Ok(Self {
            writer: Mutex::new(writer),
            reader: Mutex::new(connect(path)?),
        })
    }

    /// Reads a file that another process may be using, as it is.
    pub(crate) fn read_alone<T>(
        path: &Path,
        read: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, CatalogError> {
        let connection = Connection::open_with_flags(
            path,
            rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY | rusqlite::OpenFlags::SQLITE_OPEN_NO_MUTEX,
        )?;
        connection.busy_timeout(std::time::Duration::from_secs(10))?;
        Ok(read(&connection)?)
    }

    /// Reads.
    pub(crate) fn read<T>(
        &self,
        read: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, CatalogError> {
        Ok(read(&lock(&self.reader))?)
    }

    /// Reads and writes in one transaction; nothing is kept if `write` fails.
    pub(crate) fn write<T, E: From<rusqlite::Error>>(
        &self,
        write: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = lock(&self.writer);
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = write(&transaction)?;
        transaction.commit()?;
        Ok(value)
    }
}

/// Microseconds since 1970, as times are stored.
pub(crate) fn micros(time: DateTime<Utc>) -> i64 {
    time.timestamp_micros()
}

pub(crate) fn time(row: &Row<'_>, column: &str) -> rusqlite::Result<DateTime<Utc>> {
    Ok(from_micros(row.get(column)?))
}

pub(crate) fn optional_time(
    row: &Row<'_>,
    column: &str,
) -> rusqlite::Result<Option<DateTime<Utc>>> {
    Ok(row.get::<_, Option<i64>>(column)?.map(from_micros))
}

pub(crate) fn optional_json<T: serde::de::DeserializeOwned>(
    row: &Row<'_>,
    column: &str,
) -> rusqlite::Result<Option<T>> {
    row.get::<_, Option<String>>(column)?
        .map(|text| json(&text))
        .transpose()
}

pub(crate) fn json<T: serde::de::DeserializeOwned>(text: &str) -> rusqlite::Result<T> {
    serde_json::from_str(text).map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
    })
}

pub(crate) fn to_json<T: serde::Serialize>(value: &T) -> rusqlite::Result<String> {
    serde_json::to_string(value)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))
}

fn from_micros(micros: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_micros(micros).unwrap_or(DateTime::UNIX_EPOCH)
}

fn lock(connection: &Mutex<Connection>) -> MutexGuard<'_, Connection> {
    // A panic inside a transaction rolls it back when it is dropped: the connection is sound.
    connection.lock().unwrap_or_else(PoisonError::into_inner)
}

fn connect(path: &Path) -> Result<Connection, CatalogError> {
    let connection = Connection::open(path)?;
    connection.busy_timeout(std::time::Duration::from_secs(10))?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    Ok(connection)
}
