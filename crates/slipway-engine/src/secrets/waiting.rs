//! What is kept beside the passwords while an operation is at work, so that a kill leaves a server and
//! what is kept for it in agreement: a new password until the server knows it, and the way back of a
//! candidate's roles until its finalize has ended.

use neon_api::ids::BranchId;
use rusqlite::{OptionalExtension, params};

use super::{Password, Secrets};
use crate::catalog::{CatalogError, json, to_json};

pub(super) const TABLES: &str = "
CREATE TABLE IF NOT EXISTS staged (
    branch_id TEXT NOT NULL,
    role TEXT NOT NULL,
    password TEXT NOT NULL,
    PRIMARY KEY (branch_id, role)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS roles_before (
    branch_id TEXT PRIMARY KEY,
    statements TEXT NOT NULL
) STRICT, WITHOUT ROWID;
";

impl Secrets {
    /// Keeps a password beside the present one.
    pub(crate) fn stage(
        &self,
        branch: &BranchId,
        role: &str,
        password: &Password,
    ) -> Result<(), CatalogError> {
        self.lock().execute(
            "INSERT OR REPLACE INTO staged (branch_id, role, password) VALUES (?1, ?2, ?3)",
            params![branch.as_str(), role, password.expose()],
        )?;
        Ok(())
    }

    pub(crate) fn staged(
        &self,
        branch: &BranchId,
        role: &str,
    ) -> Result<Option<Password>, CatalogError> {
        Ok(self
            .lock()
            .query_row(
                "SELECT password FROM staged WHERE branch_id = ?1 AND role = ?2",
                [branch.as_str(), role],
                |row| row.get(0).map(Password::new),
            )
            .optional()?)
    }

    /// The staged password becomes the present one.
    pub(crate) fn promote(&self, branch: &BranchId, role: &str) -> Result<(), CatalogError> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let which = [branch.as_str(), role];
        transaction.execute(
            "INSERT OR REPLACE INTO passwords (branch_id, role, password)
             SELECT branch_id, role, password FROM staged WHERE branch_id = ?1 AND role = ?2",
            which,
        )?;
        transaction.execute(
            "DELETE FROM staged WHERE branch_id = ?1 AND role = ?2",
            which,
        )?;
        transaction.commit()?;
        Ok(())
    }

    pub(crate) fn unstage(&self, branch: &BranchId, role: &str) -> Result<(), CatalogError> {
        self.lock().execute(
            "DELETE FROM staged WHERE branch_id = ?1 AND role = ?2",
            [branch.as_str(), role],
        )?;
        Ok(())
    }

    /// Keeps the statements that give a branch's roles back what they had.
    pub(crate) fn keep_roles_before(
        &self,
        branch: &BranchId,
        statements: &[String],
    ) -> Result<(), CatalogError> {
        self.lock().execute(
            "INSERT OR REPLACE INTO roles_before (branch_id, statements) VALUES (?1, ?2)",
            params![branch.as_str(), to_json(&statements)?],
        )?;
        Ok(())
    }

    pub(crate) fn roles_before(
        &self,
        branch: &BranchId,
    ) -> Result<Option<Vec<String>>, CatalogError> {
        Ok(self
            .lock()
            .query_row(
                "SELECT statements FROM roles_before WHERE branch_id = ?1",
                [branch.as_str()],
                |row| json(&row.get::<_, String>(0)?),
            )
            .optional()?)
    }

    /// Branches whose roles have a way back.
    pub(crate) fn with_roles_before(&self) -> Result<Vec<BranchId>, CatalogError> {
        let connection = self.lock();
        let mut query = connection.prepare("SELECT branch_id FROM roles_before")?;
        let rows = query.query_map([], |row| row.get::<_, String>(0).map(BranchId::from))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    pub(crate) fn forget_roles_before(&self, branch: &BranchId) -> Result<(), CatalogError> {
        self.lock().execute(
            "DELETE FROM roles_before WHERE branch_id = ?1",
            [branch.as_str()],
        )?;
        Ok(())
    }

    /// Forgets what is kept for branches other than these, and the staged passwords of roles other
    /// than those that a job still waits to set.
    pub(crate) fn keep_only(
        &self,
        branches: &[BranchId],
        awaited: &[(BranchId, String)],
    ) -> Result<(), CatalogError> {
        let known: Vec<&str> = branches.iter().map(BranchId::as_str).collect();
        let known = to_json(&known)?;
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        for table in ["passwords", "staged", "roles_before"] {
            transaction.execute(
                &format!(
                    "DELETE FROM {table} WHERE branch_id NOT IN (SELECT value FROM json_each(?1))"
                ),
                [&known],
            )?;
        }
        let staged: Vec<(String, String)> = {
            let mut query = transaction.prepare("SELECT branch_id, role FROM staged")?;
            let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
            rows.collect::<Result<_, _>>()?
        };
        for (branch, role) in staged {
            let is_awaited = awaited
                .iter()
                .any(|(of, name)| of.as_str() == branch && *name == role);
            if !is_awaited {
                transaction.execute(
                    "DELETE FROM staged WHERE branch_id = ?1 AND role = ?2",
                    [branch, role],
                )?;
            }
        }
        transaction.commit()?;
        Ok(())
    }
}
