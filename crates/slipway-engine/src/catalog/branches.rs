//! Branches.

use chrono::{DateTime, Utc};
use neon_api::ids::{BranchId, ProjectId, SnapshotId};
use neon_api::slipway::RoleReport;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{micros, optional_json, optional_time, time, to_json};

#[derive(Clone, Debug)]
pub(crate) struct Branch {
    pub(crate) id: BranchId,
    pub(crate) project_id: ProjectId,
    pub(crate) name: String,
    pub(crate) parent_id: Option<BranchId>,
    pub(crate) parent_lsn: Option<String>,
    pub(crate) parent_timestamp: Option<DateTime<Utc>>,
    /// Its directory is complete; before that connections wait.
    pub(crate) ready: bool,
    pub(crate) state_changed_at: DateTime<Utc>,
    pub(crate) is_default: bool,
    pub(crate) protected: bool,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) updated_at: DateTime<Utc>,
    pub(crate) expires_at: Option<DateTime<Utc>>,
    pub(crate) restore_status: Option<String>,
    pub(crate) restored_from: Option<SnapshotId>,
    pub(crate) restored_as: Option<BranchId>,
    /// When a finalize put another branch in its place.
    pub(crate) replaced_at: Option<DateTime<Utc>>,
    /// Where its WAL ended when it was replaced.
    pub(crate) final_lsn: Option<String>,
    pub(crate) logical_size: Option<i64>,
    /// What its finalize did with roles.
    pub(crate) role_report: Option<RoleReport>,
}

impl Branch {
    pub(crate) fn is_root(&self) -> bool {
        self.parent_id.is_none()
    }
}

/// Writes a new branch, or all that may change in one.
pub(crate) fn put(connection: &Connection, branch: &Branch) -> rusqlite::Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO branches (id, project_id, name, parent_id, parent_lsn, parent_timestamp,
                ready, state_changed_at, is_default, protected, created_at, updated_at, expires_at,
                restore_status, restored_from, restored_as, replaced_at, final_lsn, logical_size,
                role_report)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17,
                ?18, ?19, ?20)
             ON CONFLICT (id) DO UPDATE SET name = excluded.name, parent_lsn = excluded.parent_lsn,
                parent_timestamp = excluded.parent_timestamp, ready = excluded.ready,
                state_changed_at = excluded.state_changed_at, is_default = excluded.is_default,
                protected = excluded.protected, updated_at = excluded.updated_at,
                expires_at = excluded.expires_at, restore_status = excluded.restore_status,
                restored_as = excluded.restored_as, replaced_at = excluded.replaced_at,
                final_lsn = excluded.final_lsn, role_report = excluded.role_report",
        )?
        .execute(params![
            branch.id.as_str(),
            branch.project_id.as_str(),
            branch.name,
            branch.parent_id.as_ref().map(BranchId::as_str),
            branch.parent_lsn,
            branch.parent_timestamp.map(micros),
            branch.ready,
            micros(branch.state_changed_at),
            branch.is_default,
            branch.protected,
            micros(branch.created_at),
            micros(branch.updated_at),
            branch.expires_at.map(micros),
            branch.restore_status,
            branch.restored_from.as_ref().map(SnapshotId::as_str),
            branch.restored_as.as_ref().map(BranchId::as_str),
            branch.replaced_at.map(micros),
            branch.final_lsn,
            branch.logical_size,
            branch.role_report.as_ref().map(to_json).transpose()?,
        ])?;
    Ok(())
}

pub(crate) fn get(
    connection: &Connection,
    project: &ProjectId,
    id: &BranchId,
) -> rusqlite::Result<Option<Branch>> {
    connection
        .prepare_cached(
            "SELECT * FROM branches WHERE id = ?1 AND project_id = ?2 AND removing = 0",
        )?
        .query_row([id.as_str(), project.as_str()], from_row)
        .optional()
}

/// Of any project, and while it is being removed, too.
pub(crate) fn find(connection: &Connection, id: &BranchId) -> rusqlite::Result<Option<Branch>> {
    connection
        .prepare_cached("SELECT * FROM branches WHERE id = ?1")?
        .query_row([id.as_str()], from_row)
        .optional()
}

/// Oldest first.
pub(crate) fn list(connection: &Connection, project: &ProjectId) -> rusqlite::Result<Vec<Branch>> {
    connection
        .prepare_cached(
            "SELECT * FROM branches WHERE project_id = ?1 AND removing = 0 ORDER BY rowid",
        )?
        .query_map([project.as_str()], from_row)?
        .collect()
}

/// Of every project, those being removed included.
pub(crate) fn all(connection: &Connection) -> rusqlite::Result<Vec<Branch>> {
    connection
        .prepare_cached("SELECT * FROM branches ORDER BY rowid")?
        .query_map([], from_row)?
        .collect()
}

/// Of one project, those being removed included.
pub(crate) fn all_of(
    connection: &Connection,
    project: &ProjectId,
) -> rusqlite::Result<Vec<Branch>> {
    connection
        .prepare_cached("SELECT * FROM branches WHERE project_id = ?1")?
        .query_map([project.as_str()], from_row)?
        .collect()
}

pub(crate) fn named(
    connection: &Connection,
    project: &ProjectId,
    name: &str,
) -> rusqlite::Result<Option<Branch>> {
    connection
        .prepare_cached(
            "SELECT * FROM branches WHERE project_id = ?1 AND name = ?2 AND removing = 0",
        )?
        .query_row([project.as_str(), name], from_row)
        .optional()
}

pub(crate) fn default_of(
    connection: &Connection,
    project: &ProjectId,
) -> rusqlite::Result<Option<Branch>> {
    connection
        .prepare_cached(
            "SELECT * FROM branches WHERE project_id = ?1 AND is_default = 1 AND removing = 0",
        )?
        .query_row([project.as_str()], from_row)
        .optional()
}

pub(crate) fn has_children(connection: &Connection, id: &BranchId) -> rusqlite::Result<bool> {
    connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM branches WHERE parent_id = ?1 AND removing = 0)",
        )?
        .query_row([id.as_str()], |row| row.get(0))
}

/// Not of deleted projects: what is recovered is whole.
pub(crate) fn expired(
    connection: &Connection,
    now: DateTime<Utc>,
) -> rusqlite::Result<Vec<Branch>> {
    connection
        .prepare_cached(
            "SELECT * FROM branches WHERE expires_at <= ?1 AND removing = 0
               AND project_id NOT IN (SELECT id FROM projects WHERE deleted_at IS NOT NULL)",
        )?
        .query_map([micros(now)], from_row)?
        .collect()
}

pub(crate) fn set_size(connection: &Connection, id: &BranchId, bytes: i64) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE branches SET logical_size = ?2 WHERE id = ?1",
        params![id.as_str(), bytes],
    )?;
    Ok(())
}

/// From now on no list shows it, and its name is free.
pub(crate) fn mark_removing(connection: &Connection, id: &BranchId) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE branches SET removing = 1 WHERE id = ?1",
        [id.as_str()],
    )?;
    Ok(())
}

/// Those that are being removed.
pub(crate) fn removing(connection: &Connection) -> rusqlite::Result<Vec<BranchId>> {
    connection
        .prepare_cached("SELECT id FROM branches WHERE removing = 1 ORDER BY rowid")?
        .query_map([], |row| Ok(row.get::<_, String>(0)?.into()))?
        .collect()
}

/// Forgets the branch with its endpoints, schedule and annotation.
pub(crate) fn delete(connection: &Connection, id: &BranchId) -> rusqlite::Result<()> {
    connection.execute("DELETE FROM endpoints WHERE branch_id = ?1", [id.as_str()])?;
    super::schedules::delete(connection, id)?;
    super::annotations::delete(connection, id)?;
    connection.execute("DELETE FROM branches WHERE id = ?1", [id.as_str()])?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Branch> {
    Ok(Branch {
        id: row.get::<_, String>("id")?.into(),
        project_id: row.get::<_, String>("project_id")?.into(),
        name: row.get("name")?,
        parent_id: row.get::<_, Option<String>>("parent_id")?.map(Into::into),
        parent_lsn: row.get("parent_lsn")?,
        parent_timestamp: optional_time(row, "parent_timestamp")?,
        ready: row.get("ready")?,
        state_changed_at: time(row, "state_changed_at")?,
        is_default: row.get("is_default")?,
        protected: row.get("protected")?,
        created_at: time(row, "created_at")?,
        updated_at: time(row, "updated_at")?,
        expires_at: optional_time(row, "expires_at")?,
        restore_status: row.get("restore_status")?,
        restored_from: row
            .get::<_, Option<String>>("restored_from")?
            .map(Into::into),
        restored_as: row.get::<_, Option<String>>("restored_as")?.map(Into::into),
        replaced_at: optional_time(row, "replaced_at")?,
        final_lsn: row.get("final_lsn")?,
        logical_size: row.get("logical_size")?,
        role_report: optional_json(row, "role_report")?,
    })
}
