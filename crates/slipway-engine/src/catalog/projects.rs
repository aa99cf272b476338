//! Projects.

use chrono::{DateTime, Utc};
use neon_api::ids::ProjectId;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::Value;

use super::{micros, optional_json, optional_time, time, to_json};

/// Since when a project is deleted, and until when it can be recovered.
pub(super) const DELETED: &str = "
ALTER TABLE projects ADD COLUMN deleted_at INTEGER;
ALTER TABLE projects ADD COLUMN recoverable_until INTEGER;
";

#[derive(Clone, Debug)]
pub(crate) struct Project {
    pub(crate) id: ProjectId,
    pub(crate) name: String,
    pub(crate) pg_version: u32,
    pub(crate) region_id: String,
    pub(crate) settings: Option<Value>,
    pub(crate) default_endpoint_settings: Option<Value>,
    pub(crate) history_retention_seconds: i64,
    pub(crate) store_passwords: bool,
    /// Id of the user who made it; absent in projects of older engines.
    pub(crate) owner_id: Option<String>,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) updated_at: DateTime<Utc>,
    /// It is kept only to be recovered. Never written by [`put`].
    pub(crate) deleted: Option<Deleted>,
}

/// Of a project that can be recovered.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deleted {
    pub(crate) at: DateTime<Utc>,
    pub(crate) until: DateTime<Utc>,
}

/// Writes a new project, or all that may change in one.
pub(crate) fn put(connection: &Connection, project: &Project) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO projects (id, name, pg_version, region_id, settings, default_endpoint_settings,
            history_retention_seconds, store_passwords, created_at, updated_at, owner_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, settings = excluded.settings,
            default_endpoint_settings = excluded.default_endpoint_settings,
            history_retention_seconds = excluded.history_retention_seconds,
            updated_at = excluded.updated_at",
        params![
            project.id.as_str(),
            project.name,
            project.pg_version,
            project.region_id,
            project.settings.as_ref().map(to_json).transpose()?,
            project
                .default_endpoint_settings
                .as_ref()
                .map(to_json)
                .transpose()?,
            project.history_retention_seconds,
            project.store_passwords,
            micros(project.created_at),
            micros(project.updated_at),
            project.owner_id,
        ],
    )?;
    Ok(())
}

pub(crate) fn get(connection: &Connection, id: &ProjectId) -> rusqlite::Result<Option<Project>> {
    connection
        .prepare_cached(
            "SELECT * FROM projects WHERE id = ?1 AND removing = 0 AND deleted_at IS NULL",
        )?
        .query_row([id.as_str()], from_row)
        .optional()
}

/// Also while it is deleted, or being removed.
pub(crate) fn find(connection: &Connection, id: &ProjectId) -> rusqlite::Result<Option<Project>> {
    connection
        .prepare_cached("SELECT * FROM projects WHERE id = ?1")?
        .query_row([id.as_str()], from_row)
        .optional()
}

/// One that can be recovered.
pub(crate) fn deleted(
    connection: &Connection,
    id: &ProjectId,
) -> rusqlite::Result<Option<Project>> {
    connection
        .prepare_cached(
            "SELECT * FROM projects WHERE id = ?1 AND removing = 0 AND deleted_at IS NOT NULL",
        )?
        .query_row([id.as_str()], from_row)
        .optional()
}

/// Those that can be recovered, the one that was deleted first at the head.
pub(crate) fn all_deleted(connection: &Connection) -> rusqlite::Result<Vec<Project>> {
    connection
        .prepare_cached(
            "SELECT * FROM projects WHERE removing = 0 AND deleted_at IS NOT NULL
             ORDER BY deleted_at, rowid",
        )?
        .query_map([], from_row)?
        .collect()
}

/// Newest first, as Neon lists them; `after` is the last id of the page before. Either those that are
/// there or those that are deleted.
pub(crate) fn list(
    connection: &Connection,
    deleted: bool,
    search: &str,
    after: Option<&str>,
    limit: usize,
) -> rusqlite::Result<Vec<Project>> {
    let mut statement = connection.prepare_cached(
        "SELECT * FROM projects WHERE removing = 0 AND (deleted_at IS NOT NULL) = ?4
           AND (?1 = '' OR instr(lower(name), lower(?1)) OR instr(id, ?1))
           AND (?2 IS NULL OR rowid < (SELECT rowid FROM projects WHERE id = ?2))
         ORDER BY rowid DESC LIMIT ?3",
    )?;
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    statement
        .query_map(params![search, after, limit, deleted], from_row)?
        .collect()
}

/// From now on only the list of what can be recovered shows it.
pub(crate) fn mark_deleted(
    connection: &Connection,
    id: &ProjectId,
    deleted: Deleted,
) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE projects SET deleted_at = ?2, recoverable_until = ?3 WHERE id = ?1",
        params![id.as_str(), micros(deleted.at), micros(deleted.until)],
    )?;
    Ok(())
}

/// It is there again. What would have expired while it was deleted gets the time that was left.
pub(crate) fn mark_recovered(
    connection: &Connection,
    id: &ProjectId,
    now: DateTime<Utc>,
) -> rusqlite::Result<()> {
    for table in ["branches", "snapshots"] {
        connection.execute(
            &format!(
                "UPDATE {table} SET expires_at = ?2 + expires_at
                    - (SELECT deleted_at FROM projects WHERE id = ?1)
                 WHERE project_id = ?1 AND expires_at <= ?2"
            ),
            params![id.as_str(), micros(now)],
        )?;
    }
    connection.execute(
        "UPDATE projects SET deleted_at = NULL, recoverable_until = NULL WHERE id = ?1",
        [id.as_str()],
    )?;
    Ok(())
}

/// From now on no list shows it.
pub(crate) fn mark_removing(connection: &Connection, id: &ProjectId) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE projects SET removing = 1 WHERE id = ?1",
        [id.as_str()],
    )?;
    connection.execute(
        "UPDATE branches SET removing = 1 WHERE project_id = ?1",
        [id.as_str()],
    )?;
    connection.execute(
        "UPDATE snapshots SET removing = 1 WHERE project_id = ?1",
        [id.as_str()],
    )?;
    Ok(())
}

/// Those that are being removed.
pub(crate) fn removing(connection: &Connection) -> rusqlite::Result<Vec<ProjectId>> {
    connection
        .prepare_cached("SELECT id FROM projects WHERE removing = 1 ORDER BY rowid")?
        .query_map([], |row| Ok(row.get::<_, String>(0)?.into()))?
        .collect()
}

/// Forgets the project and all that is in it, but not its operations.
pub(crate) fn delete(connection: &Connection, id: &ProjectId) -> rusqlite::Result<()> {
    for table in [
        "endpoints",
        "branches",
        "snapshots",
        "imports",
        "schedules",
        "annotations",
        "marks",
        "exports",
    ] {
        connection.execute(
            &format!("DELETE FROM {table} WHERE project_id = ?1"),
            [id.as_str()],
        )?;
    }
    connection.execute("DELETE FROM projects WHERE id = ?1", [id.as_str()])?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Project> {
    Ok(Project {
        id: row.get::<_, String>("id")?.into(),
        name: row.get("name")?,
        pg_version: row.get("pg_version")?,
        region_id: row.get("region_id")?,
        settings: optional_json(row, "settings")?,
        default_endpoint_settings: optional_json(row, "default_endpoint_settings")?,
        history_retention_seconds: row.get("history_retention_seconds")?,
        store_passwords: row.get("store_passwords")?,
        owner_id: row.get("owner_id")?,
        created_at: time(row, "created_at")?,
        updated_at: time(row, "updated_at")?,
        deleted: optional_time(row, "deleted_at")?
            .zip(optional_time(row, "recoverable_until")?)
            .map(|(at, until)| Deleted { at, until }),
    })
}
