//! What was written on branches when they were made. It never changes.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use neon_api::ids::{BranchId, ProjectId};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::Value;

use super::{json, micros, time, to_json};

#[derive(Clone, Debug)]
pub(crate) struct Annotation {
    pub(crate) branch_id: BranchId,
    pub(crate) value: BTreeMap<String, Value>,
    pub(crate) created_at: DateTime<Utc>,
}

pub(crate) fn insert(
    connection: &Connection,
    project: &ProjectId,
    annotation: &Annotation,
) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO annotations (branch_id, project_id, value, created_at)
         VALUES (?1, ?2, ?3, ?4)",
        params![
            annotation.branch_id.as_str(),
            project.as_str(),
            to_json(&annotation.value)?,
            micros(annotation.created_at),
        ],
    )?;
    Ok(())
}

pub(crate) fn get(
    connection: &Connection,
    branch: &BranchId,
) -> rusqlite::Result<Option<Annotation>> {
    connection
        .query_row(
            "SELECT * FROM annotations WHERE branch_id = ?1",
            [branch.as_str()],
            from_row,
        )
        .optional()
}

pub(crate) fn list(
    connection: &Connection,
    project: &ProjectId,
) -> rusqlite::Result<Vec<Annotation>> {
    connection
        .prepare_cached("SELECT * FROM annotations WHERE project_id = ?1")?
        .query_map([project.as_str()], from_row)?
        .collect()
}

pub(crate) fn delete(connection: &Connection, branch: &BranchId) -> rusqlite::Result<()> {
    connection.execute(
        "DELETE FROM annotations WHERE branch_id = ?1",
        [branch.as_str()],
    )?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Annotation> {
    Ok(Annotation {
        branch_id: row.get::<_, String>("branch_id")?.into(),
        value: json(&row.get::<_, String>("value")?)?,
        created_at: time(row, "created_at")?,
    })
}
