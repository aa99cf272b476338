//! Endpoints and their ports.

use chrono::{DateTime, Utc};
use neon_api::ids::{BranchId, EndpointId, ProjectId};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{micros, optional_time, time};

pub(super) const READ_ONLY: &str = "
ALTER TABLE endpoints ADD COLUMN read_only INTEGER NOT NULL DEFAULT 0;
";

#[derive(Clone, Debug)]
pub(crate) struct Endpoint {
    pub(crate) id: EndpointId,
    pub(crate) project_id: ProjectId,
    pub(crate) branch_id: BranchId,
    pub(crate) name: Option<String>,
    /// It leads to a standby of its own ([`crate::standbys`]). Never changes.
    pub(crate) read_only: bool,
    /// Kept for ever: it stands in connection strings.
    pub(crate) port: u16,
    pub(crate) disabled: bool,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) updated_at: DateTime<Utc>,
    pub(crate) last_active: Option<DateTime<Utc>>,
    pub(crate) wishes: Wishes,
}

/// How a compute shall be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Wishes {
    /// Seconds without a session after which it sleeps; 0 for the engine's own choice, -1 for never.
    pub(crate) suspend_after: i64,
    /// Neon's sizes. They are kept and shown, and change nothing here.
    pub(crate) min_cu: f64,
    pub(crate) max_cu: f64,
}

impl Default for Wishes {
    fn default() -> Self {
        Self {
            suspend_after: 0,
            min_cu: 1.0,
            max_cu: 1.0,
        }
    }
}

/// Writes a new endpoint, or all that may change in one.
pub(crate) fn put(connection: &Connection, endpoint: &Endpoint) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO endpoints (id, project_id, branch_id, name, port, disabled, created_at,
            updated_at, last_active, suspend_after, min_cu, max_cu, read_only)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
         ON CONFLICT (id) DO UPDATE SET branch_id = excluded.branch_id, name = excluded.name,
            disabled = excluded.disabled, updated_at = excluded.updated_at,
            last_active = excluded.last_active, suspend_after = excluded.suspend_after,
            min_cu = excluded.min_cu, max_cu = excluded.max_cu",
        params![
            endpoint.id.as_str(),
            endpoint.project_id.as_str(),
            endpoint.branch_id.as_str(),
            endpoint.name,
            endpoint.port,
            endpoint.disabled,
            micros(endpoint.created_at),
            micros(endpoint.updated_at),
            endpoint.last_active.map(micros),
            endpoint.wishes.suspend_after,
            endpoint.wishes.min_cu,
            endpoint.wishes.max_cu,
            endpoint.read_only,
        ],
    )?;
    Ok(())
}

/// Of any project: what the proxy asks with.
pub(crate) fn find(connection: &Connection, id: &str) -> rusqlite::Result<Option<Endpoint>> {
    connection
        .prepare_cached("SELECT * FROM endpoints WHERE id = ?1")?
        .query_row([id], from_row)
        .optional()
}

pub(crate) fn list(
    connection: &Connection,
    project: &ProjectId,
) -> rusqlite::Result<Vec<Endpoint>> {
    connection
        .prepare_cached(
            "SELECT * FROM endpoints WHERE project_id = ?1
               AND branch_id NOT IN (SELECT id FROM branches WHERE removing = 1) ORDER BY rowid",
        )?
        .query_map([project.as_str()], from_row)?
        .collect()
}

/// The one that writes first, if there is one.
pub(crate) fn of_branch(
    connection: &Connection,
    branch: &BranchId,
) -> rusqlite::Result<Vec<Endpoint>> {
    connection
        .prepare_cached("SELECT * FROM endpoints WHERE branch_id = ?1 ORDER BY read_only, rowid")?
        .query_map([branch.as_str()], from_row)?
        .collect()
}

pub(crate) fn all(connection: &Connection) -> rusqlite::Result<Vec<Endpoint>> {
    connection
        .prepare_cached("SELECT * FROM endpoints ORDER BY rowid")?
        .query_map([], from_row)?
        .collect()
}

pub(crate) fn ports(connection: &Connection) -> rusqlite::Result<Vec<u16>> {
    connection
        .prepare_cached("SELECT port FROM endpoints")?
        .query_map([], |row| row.get(0))?
        .collect()
}

/// The endpoints of each branch change places.
pub(crate) fn swap(connection: &Connection, a: &BranchId, b: &BranchId) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE endpoints SET branch_id = CASE branch_id WHEN ?1 THEN ?2 ELSE ?1 END
         WHERE branch_id IN (?1, ?2)",
        params![a.as_str(), b.as_str()],
    )?;
    Ok(())
}

pub(crate) fn delete(connection: &Connection, id: &EndpointId) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM endpoints WHERE id = ?1", [id.as_str()])?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Endpoint> {
    Ok(Endpoint {
        id: row.get::<_, String>("id")?.into(),
        project_id: row.get::<_, String>("project_id")?.into(),
        branch_id: row.get::<_, String>("branch_id")?.into(),
        name: row.get("name")?,
        read_only: row.get("read_only")?,
        port: row.get("port")?,
        disabled: row.get("disabled")?,
        created_at: time(row, "created_at")?,
        updated_at: time(row, "updated_at")?,
        last_active: optional_time(row, "last_active")?,
        wishes: Wishes {
            suspend_after: row.get("suspend_after")?,
            min_cu: row.get("min_cu")?,
            max_cu: row.get("max_cu")?,
        },
    })
}
