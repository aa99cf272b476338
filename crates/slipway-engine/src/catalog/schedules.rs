//! When snapshots are taken without being asked for, a branch.

use chrono::{DateTime, Utc};
use neon_api::ids::{BranchId, ProjectId};
use neon_api::types::BackupScheduleItem;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{json, micros, time, to_json};

#[derive(Clone, Debug)]
pub(crate) struct Schedule {
    pub(crate) branch_id: BranchId,
    pub(crate) project_id: ProjectId,
    pub(crate) items: Vec<BackupScheduleItem>,
    /// Everything that was due up to here was taken.
    pub(crate) done_until: DateTime<Utc>,
}

/// Replaces the branch's schedule. Without items there is none.
pub(crate) fn put(connection: &Connection, schedule: &Schedule) -> rusqlite::Result<()> {
    if schedule.items.is_empty() {
        return delete(connection, &schedule.branch_id);
    }
    connection.execute(
        "INSERT INTO schedules (branch_id, project_id, body, done_until) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (branch_id) DO UPDATE SET body = excluded.body,
            done_until = excluded.done_until",
        params![
            schedule.branch_id.as_str(),
            schedule.project_id.as_str(),
            to_json(&schedule.items)?,
            micros(schedule.done_until),
        ],
    )?;
    Ok(())
}

pub(crate) fn get(
    connection: &Connection,
    branch: &BranchId,
) -> rusqlite::Result<Option<Schedule>> {
    connection
        .query_row(
            "SELECT * FROM schedules WHERE branch_id = ?1",
            [branch.as_str()],
            from_row,
        )
        .optional()
}

/// Of branches that are not being removed, in projects that are not deleted.
pub(crate) fn all(connection: &Connection) -> rusqlite::Result<Vec<Schedule>> {
    connection
        .prepare_cached(
            "SELECT schedules.* FROM schedules JOIN branches ON branches.id = branch_id
             WHERE removing = 0
               AND schedules.project_id NOT IN
                   (SELECT id FROM projects WHERE deleted_at IS NOT NULL)
             ORDER BY branch_id",
        )?
        .query_map([], from_row)?
        .collect()
}

pub(crate) fn set_done(
    connection: &Connection,
    branch: &BranchId,
    until: DateTime<Utc>,
) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE schedules SET done_until = ?2 WHERE branch_id = ?1",
        params![branch.as_str(), micros(until)],
    )?;
    Ok(())
}

/// From a replaced branch, if it has one, to the branch in its place. One that was there goes then.
pub(crate) fn move_to(
    connection: &Connection,
    from: &BranchId,
    to: &BranchId,
) -> rusqlite::Result<()> {
    if get(connection, from)?.is_none() {
        return Ok(());
    }
    delete(connection, to)?;
    connection.execute(
        "UPDATE schedules SET branch_id = ?2 WHERE branch_id = ?1",
        params![from.as_str(), to.as_str()],
    )?;
    Ok(())
}

pub(crate) fn delete(connection: &Connection, branch: &BranchId) -> rusqlite::Result<()> {
    connection.execute(
        "DELETE FROM schedules WHERE branch_id = ?1",
        [branch.as_str()],
    )?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Schedule> {
    Ok(Schedule {
        branch_id: row.get::<_, String>("branch_id")?.into(),
        project_id: row.get::<_, String>("project_id")?.into(),
        items: json(&row.get::<_, String>("body")?)?,
        done_until: time(row, "done_until")?,
    })
}
