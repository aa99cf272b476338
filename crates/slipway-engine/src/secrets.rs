//! `secrets.db`, mode 600: the passwords that Neon's `reveal_password` must return. Nothing else in
//! the data directory holds one.

use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use neon_api::ids::BranchId;
use rusqlite::{Connection, OptionalExtension, params};
use zeroize::Zeroizing;

mod waiting;

use crate::catalog::CatalogError;

pub(crate) struct Secrets {
    connection: Mutex<Connection>,
}

/// A role's password. It cannot be printed.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Password(Zeroizing<String>);

impl Password {
    pub(crate) fn new(text: String) -> Self {
        Self(Zeroizing::new(text))
    }

    /// The text, for the wire or for a verifier.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for Password {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Password(…)")
    }
}

impl Secrets {
    /// Opens the file, or makes it for its owner alone.
    pub(crate) fn open(path: &Path) -> Result<Self, SecretsError> {
        private_file(path).map_err(SecretsError::File)?;
        let connection = Connection::open(path).map_err(CatalogError::from)?;
        let prepare = || -> rusqlite::Result<()> {
            connection.busy_timeout(std::time::Duration::from_secs(10))?;
            // SQLite gives its journals the mode of the file itself.
            connection.pragma_update(None, "journal_mode", "WAL")?;
            connection.pragma_update(None, "synchronous", "FULL")?;
            connection.pragma_update(None, "secure_delete", "ON")?;
            connection.execute_batch(
                "CREATE TABLE IF NOT EXISTS passwords (
                    branch_id TEXT NOT NULL,
                    role TEXT NOT NULL,
                    password TEXT NOT NULL,
                    PRIMARY KEY (branch_id, role)
                ) STRICT, WITHOUT ROWID",
            )?;
            connection.execute_batch(waiting::TABLES)
        };
        prepare().map_err(CatalogError::from)?;
        Ok(Self {
            connection: Mutex::new(connection),
        })
    }

    pub(crate) fn get(
        &self,
        branch: &BranchId,
        role: &str,
    ) -> Result<Option<Password>, CatalogError> {
        Ok(self
            .lock()
            .prepare_cached("SELECT password FROM passwords WHERE branch_id = ?1 AND role = ?2")?
            .query_row([branch.as_str(), role], |row| row.get(0))
            .optional()?
            .map(Password::new))
    }

    pub(crate) fn set(
        &self,
        branch: &BranchId,
        role: &str,
        password: &Password,
    ) -> Result<(), CatalogError> {
        self.set_all(branch, &[(role.to_owned(), password.clone())])
    }

    /// Sets several in one transaction.
    pub(crate) fn set_all(
        &self,
        branch: &BranchId,
        passwords: &[(String, Password)],
    ) -> Result<(), CatalogError> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        for (role, password) in passwords {
            transaction.execute(
                "INSERT INTO passwords (branch_id, role, password) VALUES (?1, ?2, ?3)
                 ON CONFLICT (branch_id, role) DO UPDATE SET password = excluded.password",
                params![branch.as_str(), role, password.expose()],
            )?;
        }
        transaction.commit()?;
        Ok(())
    }

    pub(crate) fn remove(&self, branch: &BranchId, role: &str) -> Result<(), CatalogError> {
        self.lock().execute(
            "DELETE FROM passwords WHERE branch_id = ?1 AND role = ?2",
            [branch.as_str(), role],
        )?;
        Ok(())
    }

    pub(crate) fn forget(&self, branch: &BranchId) -> Result<(), CatalogError> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        for table in ["passwords", "staged", "roles_before"] {
            transaction.execute(
                &format!("DELETE FROM {table} WHERE branch_id = ?1"),
                [branch.as_str()],
            )?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// The child of a branch has the same passwords.
    pub(crate) fn copy(&self, from: &BranchId, to: &BranchId) -> Result<(), CatalogError> {
        self.lock().execute(
            "INSERT OR REPLACE INTO passwords (branch_id, role, password)
             SELECT ?2, role, password FROM passwords WHERE branch_id = ?1",
            [from.as_str(), to.as_str()],
        )?;
        Ok(())
    }

    fn lock(&self) -> MutexGuard<'_, Connection> {
        self.connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// The file of passwords could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum SecretsError {
    /// The file system refused.
    #[error("make secrets.db private")]
    File(#[source] std::io::Error),
    /// SQLite refused.
    #[error("open secrets.db")]
    Sqlite(#[from] CatalogError),
}

/// Makes an empty file of mode 600 if there is none, and takes rights of others away if there is.
pub(crate) fn private_file(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
        let file = options.mode(0o600).open(path)?;
        file.set_permissions(std::fs::Permissions::from_mode(0o600))?;
    }
    #[cfg(not(unix))]
    options.open(path)?;
    Ok(())
}
