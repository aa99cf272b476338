//! Snapshots.

use chrono::{DateTime, Utc};
use neon_api::ids::{BranchId, ProjectId, SnapshotId};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{micros, optional_time, time};

#[derive(Clone, Debug)]
pub(crate) struct Snapshot {
    pub(crate) id: SnapshotId,
    pub(crate) project_id: ProjectId,
    pub(crate) name: String,
    /// A second name, which never changes.
    pub(crate) slug: Option<String>,
    pub(crate) source_branch_id: BranchId,
    /// The LSN up to which it holds everything.
    pub(crate) lsn: Option<String>,
    pub(crate) timestamp: Option<DateTime<Utc>>,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) expires_at: Option<DateTime<Utc>>,
    pub(crate) manual: bool,
    /// Logical size, in bytes.
    pub(crate) full_size: Option<i64>,
    /// Bytes of its directory.
    pub(crate) bytes: Option<i64>,
    /// Complete and on disk.
    pub(crate) ready: bool,
}

/// Writes a new snapshot, or all that may change in one.
pub(crate) fn put(connection: &Connection, snapshot: &Snapshot) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO snapshots (id, project_id, name, source_branch_id, lsn, timestamp, created_at,
            expires_at, manual, full_size, bytes, ready, slug)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, lsn = excluded.lsn,
            timestamp = excluded.timestamp, expires_at = excluded.expires_at,
            full_size = excluded.full_size, bytes = excluded.bytes, ready = excluded.ready",
        params![
            snapshot.id.as_str(),
            snapshot.project_id.as_str(),
            snapshot.name,
            snapshot.source_branch_id.as_str(),
            snapshot.lsn,
            snapshot.timestamp.map(micros),
            micros(snapshot.created_at),
            snapshot.expires_at.map(micros),
            snapshot.manual,
            snapshot.full_size,
            snapshot.bytes,
            snapshot.ready,
            snapshot.slug,
        ],
    )?;
    Ok(())
}

pub(crate) fn get(
    connection: &Connection,
    project: &ProjectId,
    id: &SnapshotId,
) -> rusqlite::Result<Option<Snapshot>> {
    connection
        .prepare_cached(
            "SELECT * FROM snapshots WHERE id = ?1 AND project_id = ?2 AND removing = 0",
        )?
        .query_row([id.as_str(), project.as_str()], from_row)
        .optional()
}

/// Of any project, and while it is being removed, too.
pub(crate) fn find(connection: &Connection, id: &SnapshotId) -> rusqlite::Result<Option<Snapshot>> {
    connection
        .prepare_cached("SELECT * FROM snapshots WHERE id = ?1")?
        .query_row([id.as_str()], from_row)
        .optional()
}

/// Newest first.
pub(crate) fn list(
    connection: &Connection,
    project: &ProjectId,
) -> rusqlite::Result<Vec<Snapshot>> {
    connection
        .prepare_cached(
            "SELECT * FROM snapshots WHERE project_id = ?1 AND removing = 0 ORDER BY rowid DESC",
        )?
        .query_map([project.as_str()], from_row)?
        .collect()
}

/// Of every project, those being removed included.
pub(crate) fn all(connection: &Connection) -> rusqlite::Result<Vec<Snapshot>> {
    connection
        .prepare_cached("SELECT * FROM snapshots ORDER BY rowid")?
        .query_map([], from_row)?
        .collect()
}

pub(crate) fn named(
    connection: &Connection,
    project: &ProjectId,
    name: &str,
) -> rusqlite::Result<Option<Snapshot>> {
    connection
        .prepare_cached(
            "SELECT * FROM snapshots WHERE project_id = ?1 AND name = ?2 AND removing = 0",
        )?
        .query_row([project.as_str(), name], from_row)
        .optional()
}

pub(crate) fn with_slug(
    connection: &Connection,
    project: &ProjectId,
    slug: &str,
) -> rusqlite::Result<Option<Snapshot>> {
    connection
        .prepare_cached(
            "SELECT * FROM snapshots WHERE project_id = ?1 AND slug = ?2 AND removing = 0",
        )?
        .query_row([project.as_str(), slug], from_row)
        .optional()
}

/// Those that somebody asked for.
pub(crate) fn manual_count(
    connection: &Connection,
    project: &ProjectId,
) -> rusqlite::Result<usize> {
    let count: u32 = connection
        .prepare_cached(
            "SELECT count(*) FROM snapshots
             WHERE project_id = ?1 AND manual = 1 AND removing = 0",
        )?
        .query_row([project.as_str()], |row| row.get(0))?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

/// Not of deleted projects: what is recovered is whole.
pub(crate) fn expired(
    connection: &Connection,
    now: DateTime<Utc>,
) -> rusqlite::Result<Vec<Snapshot>> {
    connection
        .prepare_cached(
            "SELECT * FROM snapshots WHERE expires_at <= ?1 AND removing = 0
               AND project_id NOT IN (SELECT id FROM projects WHERE deleted_at IS NOT NULL)",
        )?
        .query_map([micros(now)], from_row)?
        .collect()
}

/// From now on no list shows it, and its name is free.
pub(crate) fn mark_removing(connection: &Connection, id: &SnapshotId) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE snapshots SET removing = 1 WHERE id = ?1",
        [id.as_str()],
    )?;
    Ok(())
}

/// Those that are being removed.
pub(crate) fn removing(connection: &Connection) -> rusqlite::Result<Vec<SnapshotId>> {
    connection
        .prepare_cached("SELECT id FROM snapshots WHERE removing = 1 ORDER BY rowid")?
        .query_map([], |row| Ok(row.get::<_, String>(0)?.into()))?
        .collect()
}

pub(crate) fn delete(connection: &Connection, id: &SnapshotId) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM snapshots WHERE id = ?1", [id.as_str()])?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Snapshot> {
    Ok(Snapshot {
        id: row.get::<_, String>("id")?.into(),
        project_id: row.get::<_, String>("project_id")?.into(),
        name: row.get("name")?,
        source_branch_id: row.get::<_, String>("source_branch_id")?.into(),
        lsn: row.get("lsn")?,
        timestamp: optional_time(row, "timestamp")?,
        created_at: time(row, "created_at")?,
        expires_at: optional_time(row, "expires_at")?,
        manual: row.get("manual")?,
        full_size: row.get("full_size")?,
        bytes: row.get("bytes")?,
        ready: row.get("ready")?,
        slug: row.get("slug")?,
    })
}
