//! Jobs (one call's work) and operations (its steps, as Neon shows them).

use chrono::{DateTime, Utc};
use neon_api::ids::{BranchId, EndpointId, ProjectId};
use neon_api::types::{Operation, OperationStatus};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{json, micros, time, to_json};
use crate::operations::{Job, Step};

/// A call's work that had not ended.
#[derive(Debug)]
pub(crate) struct JobRow {
    pub(crate) id: i64,
    pub(crate) project_id: ProjectId,
    pub(crate) claims: Vec<String>,
    pub(crate) job: Job,
}

pub(crate) fn insert_job(
    connection: &Connection,
    project: &ProjectId,
    claims: &[String],
    job: &Job,
) -> rusqlite::Result<i64> {
    connection.execute(
        "INSERT INTO jobs (project_id, claims, body) VALUES (?1, ?2, ?3)",
        params![project.as_str(), to_json(&claims)?, to_json(job)?],
    )?;
    Ok(connection.last_insert_rowid())
}

/// Writes down what a job at work has to remember.
pub(crate) fn update_job(connection: &Connection, id: i64, job: &Job) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE jobs SET body = ?2 WHERE id = ?1",
        params![id, to_json(job)?],
    )?;
    Ok(())
}

pub(crate) fn jobs(connection: &Connection) -> rusqlite::Result<Vec<JobRow>> {
    connection
        .prepare("SELECT * FROM jobs ORDER BY id")?
        .query_map([], |row| {
            Ok(JobRow {
                id: row.get("id")?,
                project_id: row.get::<_, String>("project_id")?.into(),
                claims: json(&row.get::<_, String>("claims")?)?,
                job: json(&row.get::<_, String>("body")?)?,
            })
        })?
        .collect()
}

pub(crate) fn job_count(connection: &Connection) -> rusqlite::Result<u32> {
    connection.query_row("SELECT count(*) FROM jobs", [], |row| row.get(0))
}

pub(crate) fn delete_job(connection: &Connection, job: i64) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM jobs WHERE id = ?1", [job])?;
    Ok(())
}

pub(crate) fn insert(
    connection: &Connection,
    job: i64,
    project: &ProjectId,
    id: &str,
    step: &Step,
    status: OperationStatus,
    now: DateTime<Utc>,
) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO operations (id, job, project_id, branch_id, endpoint_id, action, status,
            created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)",
        params![
            id,
            job,
            project.as_str(),
            step.branch.as_ref().map(BranchId::as_str),
            step.endpoint.as_ref().map(EndpointId::as_str),
            step.action,
            word(status),
            micros(now),
        ],
    )?;
    Ok(())
}

pub(crate) fn of_job(connection: &Connection, job: i64) -> rusqlite::Result<Vec<Operation>> {
    connection
        .prepare_cached("SELECT * FROM operations WHERE job = ?1 ORDER BY number")?
        .query_map([job], from_row)?
        .collect()
}

pub(crate) fn get(
    connection: &Connection,
    project: &ProjectId,
    id: &str,
) -> rusqlite::Result<Option<Operation>> {
    connection
        .prepare_cached("SELECT * FROM operations WHERE id = ?1 AND project_id = ?2")?
        .query_row([id, project.as_str()], from_row)
        .optional()
}

/// Newest first; `before` is the cursor of the page before. Each comes with its own cursor.
pub(crate) fn list(
    connection: &Connection,
    project: &ProjectId,
    before: Option<i64>,
    limit: usize,
) -> rusqlite::Result<Vec<(i64, Operation)>> {
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    connection
        .prepare_cached(
            "SELECT * FROM operations WHERE project_id = ?1 AND number < ?2
             ORDER BY number DESC LIMIT ?3",
        )?
        .query_map(
            params![project.as_str(), before.unwrap_or(i64::MAX), limit],
            |row| Ok((row.get("number")?, from_row(row)?)),
        )?
        .collect()
}

/// Moves an operation on. `error` stays if it is already set.
pub(crate) fn set_status(
    connection: &Connection,
    id: &str,
    status: OperationStatus,
    error: Option<&str>,
    duration_ms: i64,
    now: DateTime<Utc>,
) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE operations SET status = ?2, error = coalesce(?3, error), duration_ms = ?4,
            updated_at = ?5 WHERE id = ?1",
        params![id, word(status), error, duration_ms, micros(now)],
    )?;
    Ok(())
}

fn word(status: OperationStatus) -> &'static str {
    match status {
        OperationStatus::Scheduling => "scheduling",
        OperationStatus::Running => "running",
        OperationStatus::Finished => "finished",
        OperationStatus::Failed => "failed",
        OperationStatus::Cancelled => "cancelled",
        OperationStatus::Cancelling => "cancelling",
        OperationStatus::Skipped => "skipped",
        OperationStatus::Error | OperationStatus::Unknown(_) => "error",
    }
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Operation> {
    let status: String = row.get("status")?;
    let error: Option<String> = row.get("error")?;
    Ok(Operation {
        id: row.get::<_, String>("id")?.into(),
        project_id: row.get::<_, String>("project_id")?.into(),
        branch_id: row.get::<_, Option<String>>("branch_id")?.map(Into::into),
        endpoint_id: row.get::<_, Option<String>>("endpoint_id")?.map(Into::into),
        action: row.get("action")?,
        status: json(&format!("\"{status}\""))?,
        failures_count: i64::from(error.is_some()),
        error,
        created_at: time(row, "created_at")?,
        updated_at: time(row, "updated_at")?,
        total_duration_ms: row.get("duration_ms")?,
    })
}
