//! What lies behind branches: which directory each has, from what its past can be made again, marks.

use chrono::{DateTime, Utc};
use neon_api::ids::{BranchId, ProjectId, SnapshotId};
use neon_api::slipway::{Export, MarkKind};
use rusqlite::{Connection, OptionalExtension, Row, params};
use slipway_postgres::Lsn;

use super::{json, micros, time, to_json};

pub(super) const TABLES: &str = "
CREATE TABLE branch_directories (
    -- Only branches whose directory has another name than their id.
    branch_id TEXT PRIMARY KEY,
    directory TEXT NOT NULL
) STRICT;
CREATE TABLE history_bases (
    -- Names the copy's folder.
    id TEXT PRIMARY KEY,
    directory TEXT NOT NULL,
    start_lsn TEXT NOT NULL,
    end_lsn TEXT NOT NULL,
    timeline INTEGER NOT NULL,
    segment_size INTEGER NOT NULL,
    taken_at INTEGER NOT NULL,
    bytes INTEGER NOT NULL
) STRICT;
CREATE INDEX history_bases_directory ON history_bases (directory);
CREATE TABLE history_settings (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    cap_bytes INTEGER NOT NULL
) STRICT;
CREATE TABLE marks (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL,
    branch_id TEXT NOT NULL,
    directory TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT,
    snapshot_id TEXT,
    created_at INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX marks_directory ON marks (directory);
CREATE TABLE exports (
    id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
";

/// Where the branch's data lies, below `branches/`.
pub(crate) fn directory_of(connection: &Connection, branch: &BranchId) -> rusqlite::Result<String> {
    let found = connection
        .prepare_cached("SELECT directory FROM branch_directories WHERE branch_id = ?1")?
        .query_row([branch.as_str()], |row| row.get(0))
        .optional()?;
    Ok(found.unwrap_or_else(|| branch.as_str().to_owned()))
}

/// Branches whose directory has another name than their id.
pub(crate) fn directories(connection: &Connection) -> rusqlite::Result<Vec<(BranchId, String)>> {
    connection
        .prepare_cached("SELECT branch_id, directory FROM branch_directories")?
        .query_map([], |row| Ok((row.get::<_, String>(0)?.into(), row.get(1)?)))?
        .collect()
}

/// Two branches change directories.
pub(crate) fn exchange(
    connection: &Connection,
    a: &BranchId,
    b: &BranchId,
) -> rusqlite::Result<()> {
    let (of_a, of_b) = (directory_of(connection, a)?, directory_of(connection, b)?);
    for (branch, directory) in [(a, of_b), (b, of_a)] {
        connection.execute(
            "INSERT INTO branch_directories (branch_id, directory) VALUES (?1, ?2)
             ON CONFLICT (branch_id) DO UPDATE SET directory = excluded.directory",
            [branch.as_str(), &directory],
        )?;
    }
    Ok(())
}

/// Forgets which directory a branch had.
pub(crate) fn forget_directory(connection: &Connection, branch: &BranchId) -> rusqlite::Result<()> {
    connection.execute(
        "DELETE FROM branch_directories WHERE branch_id = ?1",
        [branch.as_str()],
    )?;
    Ok(())
}

/// All children get another parent.
pub(crate) fn move_children(
    connection: &Connection,
    from: &BranchId,
    to: &BranchId,
) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE branches SET parent_id = ?2 WHERE parent_id = ?1 AND id <> ?2",
        [from.as_str(), to.as_str()],
    )?;
    Ok(())
}

/// A raw copy of a directory.
#[derive(Clone, Debug)]
pub(crate) struct BaseRow {
    pub(crate) id: String,
    pub(crate) directory: String,
    pub(crate) start_lsn: Lsn,
    pub(crate) end_lsn: Lsn,
    pub(crate) timeline: u32,
    pub(crate) segment_size: u64,
    /// When it was complete: everything committed before is in it or in the WAL after it.
    pub(crate) taken_at: DateTime<Utc>,
    pub(crate) bytes: i64,
}

pub(crate) fn insert_base(connection: &Connection, base: &BaseRow) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO history_bases (id, directory, start_lsn, end_lsn, timeline, segment_size,
            taken_at, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![
            base.id,
            base.directory,
            base.start_lsn.to_string(),
            base.end_lsn.to_string(),
            base.timeline,
            i64::try_from(base.segment_size).unwrap_or(i64::MAX),
            micros(base.taken_at),
            base.bytes,
        ],
    )?;
    Ok(())
}

/// Oldest first.
pub(crate) fn bases(connection: &Connection, directory: &str) -> rusqlite::Result<Vec<BaseRow>> {
    connection
        .prepare_cached("SELECT * FROM history_bases WHERE directory = ?1 ORDER BY rowid")?
        .query_map([directory], base_from)?
        .collect()
}

/// Of every directory.
pub(crate) fn all_bases(connection: &Connection) -> rusqlite::Result<Vec<BaseRow>> {
    connection
        .prepare_cached("SELECT * FROM history_bases ORDER BY rowid")?
        .query_map([], base_from)?
        .collect()
}

pub(crate) fn delete_base(connection: &Connection, id: &str) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM history_bases WHERE id = ?1", [id])?;
    Ok(())
}

/// Bytes that the history may take, if somebody has said so.
pub(crate) fn cap(connection: &Connection) -> rusqlite::Result<Option<u64>> {
    let cap: Option<i64> = connection
        .prepare_cached("SELECT cap_bytes FROM history_settings")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(cap.map(|cap| u64::try_from(cap).unwrap_or(0)))
}

pub(crate) fn set_cap(connection: &Connection, bytes: u64) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO history_settings (only, cap_bytes) VALUES (1, ?1)
         ON CONFLICT (only) DO UPDATE SET cap_bytes = excluded.cap_bytes",
        [i64::try_from(bytes).unwrap_or(i64::MAX)],
    )?;
    Ok(())
}

/// A mark, with the directory whose WAL it lies in.
#[derive(Clone, Debug)]
pub(crate) struct MarkRow {
    pub(crate) id: String,
    pub(crate) project_id: ProjectId,
    pub(crate) branch_id: BranchId,
    pub(crate) directory: String,
    pub(crate) kind: MarkKind,
    pub(crate) name: Option<String>,
    pub(crate) snapshot_id: Option<SnapshotId>,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) mark: slipway_postgres::writes::Mark,
}

pub(crate) fn insert_mark(connection: &Connection, row: &MarkRow) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO marks (id, project_id, branch_id, directory, kind, name, snapshot_id,
            created_at, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            row.id,
            row.project_id.as_str(),
            row.branch_id.as_str(),
            row.directory,
            to_json(&row.kind)?,
            row.name,
            row.snapshot_id.as_ref().map(SnapshotId::as_str),
            micros(row.created_at),
            to_json(&row.mark)?,
        ],
    )?;
    Ok(())
}

/// Forgets all marks of one kind in one directory's WAL.
pub(crate) fn remove_marks(
    connection: &Connection,
    directory: &str,
    kind: MarkKind,
) -> rusqlite::Result<()> {
    connection.execute(
        "DELETE FROM marks WHERE directory = ?1 AND kind = ?2",
        params![directory, to_json(&kind)?],
    )?;
    Ok(())
}

/// Oldest first.
pub(crate) fn marks(connection: &Connection, directory: &str) -> rusqlite::Result<Vec<MarkRow>> {
    connection
        .prepare_cached("SELECT * FROM marks WHERE directory = ?1 ORDER BY rowid")?
        .query_map([directory], mark_from)?
        .collect()
}

/// The positions of a directory's marks.
pub(crate) fn mark_positions(
    connection: &Connection,
    directory: &str,
) -> rusqlite::Result<Vec<Lsn>> {
    let positions: Vec<String> = connection
        .prepare_cached("SELECT json_extract(body, '$.lsn') FROM marks WHERE directory = ?1")?
        .query_map([directory], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(positions
        .iter()
        .filter_map(|lsn| lsn.parse().ok())
        .collect())
}

pub(crate) fn mark(connection: &Connection, id: &str) -> rusqlite::Result<Option<MarkRow>> {
    connection
        .prepare_cached("SELECT * FROM marks WHERE id = ?1")?
        .query_row([id], mark_from)
        .optional()
}

pub(crate) fn mark_of_snapshot(
    connection: &Connection,
    snapshot: &SnapshotId,
) -> rusqlite::Result<Option<MarkRow>> {
    connection
        .prepare_cached("SELECT * FROM marks WHERE snapshot_id = ?1 ORDER BY rowid LIMIT 1")?
        .query_row([snapshot.as_str()], mark_from)
        .optional()
}

pub(crate) fn delete_mark(connection: &Connection, id: &str) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM marks WHERE id = ?1", [id])?;
    Ok(())
}

/// Those that were set because the snapshot was taken.
pub(crate) fn delete_marks_of_snapshot(
    connection: &Connection,
    snapshot: &SnapshotId,
) -> rusqlite::Result<()> {
    connection.execute(
        "DELETE FROM marks WHERE snapshot_id = ?1 AND kind = ?2",
        [snapshot.as_str(), &to_json(&MarkKind::Snapshot)?],
    )?;
    Ok(())
}

pub(crate) fn delete_marks_of_directory(
    connection: &Connection,
    directory: &str,
) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM marks WHERE directory = ?1", [directory])?;
    Ok(())
}

pub(crate) fn put_export(
    connection: &Connection,
    project: &ProjectId,
    export: &Export,
) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO exports (id, project_id, body) VALUES (?1, ?2, ?3)
         ON CONFLICT (id) DO UPDATE SET body = excluded.body",
        params![export.id, project.as_str(), to_json(export)?],
    )?;
    Ok(())
}

pub(crate) fn export(connection: &Connection, id: &str) -> rusqlite::Result<Option<Export>> {
    connection
        .query_row("SELECT body FROM exports WHERE id = ?1", [id], |row| {
            json(&row.get::<_, String>(0)?)
        })
        .optional()
}

fn base_from(row: &Row<'_>) -> rusqlite::Result<BaseRow> {
    Ok(BaseRow {
        id: row.get("id")?,
        directory: row.get("directory")?,
        start_lsn: position(row, "start_lsn")?,
        end_lsn: position(row, "end_lsn")?,
        timeline: row.get("timeline")?,
        segment_size: u64::try_from(row.get::<_, i64>("segment_size")?).unwrap_or(0),
        taken_at: time(row, "taken_at")?,
        bytes: row.get("bytes")?,
    })
}

fn mark_from(row: &Row<'_>) -> rusqlite::Result<MarkRow> {
    Ok(MarkRow {
        id: row.get("id")?,
        project_id: row.get::<_, String>("project_id")?.into(),
        branch_id: row.get::<_, String>("branch_id")?.into(),
        directory: row.get("directory")?,
        kind: json(&row.get::<_, String>("kind")?)?,
        name: row.get("name")?,
        snapshot_id: row.get::<_, Option<String>>("snapshot_id")?.map(Into::into),
        created_at: time(row, "created_at")?,
        mark: json(&row.get::<_, String>("body")?)?,
    })
}

fn position(row: &Row<'_>, column: &str) -> rusqlite::Result<Lsn> {
    row.get::<_, String>(column)?.parse().map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(0, rusqlite::types::Type::Text, Box::new(error))
    })
}
