//! Imports, so that one can be asked about after a restart.

use neon_api::ids::ProjectId;
use neon_api::slipway::Import;
use rusqlite::{Connection, OptionalExtension, params};

use super::{json, to_json};

pub(crate) fn put(
    connection: &Connection,
    project: &ProjectId,
    import: &Import,
) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO imports (id, project_id, body) VALUES (?1, ?2, ?3)
         ON CONFLICT (id) DO UPDATE SET body = excluded.body",
        params![import.id, project.as_str(), to_json(import)?],
    )?;
    Ok(())
}

pub(crate) fn get(connection: &Connection, id: &str) -> rusqlite::Result<Option<Import>> {
    connection
        .query_row("SELECT body FROM imports WHERE id = ?1", [id], |row| {
            json(&row.get::<_, String>(0)?)
        })
        .optional()
}
