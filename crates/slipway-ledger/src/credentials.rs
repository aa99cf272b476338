//! What is known about secrets. The secrets themselves are in the keychain, and nothing here is made
//! of one.

use chrono::{DateTime, Utc};
use rusqlite::{Row, params};
use serde_json::Value;

use crate::store::{from_json_opt, from_micros_opt, to_micros};
use crate::{Ledger, LedgerError};

/// About one account of the keychain: what it is for, and how it went.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CredentialRow {
    /// Its name in the keychain.
    pub account: String,
    /// `api_key`, `role_password` or `database_url`.
    pub kind: String,
    /// What a person calls it; absent where what it is for says enough.
    pub name: Option<String>,
    /// The connection to whose server it belongs.
    pub connection_id: Option<String>,
    /// The project, on that server.
    pub project_id: Option<String>,
    /// How that one was called when this was kept.
    pub project_name: Option<String>,
    /// Where it logs in.
    pub endpoint_id: Option<String>,
    /// As whom.
    pub role: Option<String>,
    /// Host and port, where no endpoint tells them.
    pub host: Option<String>,
    /// The database, where no endpoint tells it.
    pub database: Option<String>,
    /// Absent for what an older version kept.
    pub stored_at: Option<DateTime<Utc>>,
    /// When Slipway last logged in with it or handed it out.
    pub used_at: Option<DateTime<Utc>>,
    /// When it was last tried.
    pub verified_at: Option<DateTime<Utc>>,
    /// What came of that, a document.
    pub verified: Option<Value>,
}

const COLUMNS: &str = "account, kind, name, connection_id, project_id, project_name, endpoint_id, role, host, database,
     stored_at, used_at, verified_at, verified";

impl Ledger {
    /// Keeps what is known about a secret, in place of what was known of that account. When it was
    /// last used stays.
    pub async fn credential_put(&self, row: CredentialRow) -> Result<(), LedgerError> {
        self.call(move |connection| {
            connection.execute(
                "INSERT INTO credentials (account, kind, name, connection_id, project_id, project_name, endpoint_id,
                     role, host, database, stored_at, used_at, verified_at, verified)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)
                 ON CONFLICT (account) DO UPDATE SET kind = ?2, name = ?3, connection_id = ?4, project_id = ?5,
                     project_name = ?6, endpoint_id = ?7, role = ?8, host = ?9, database = ?10, stored_at = ?11,
                     used_at = coalesce(?12, used_at), verified_at = ?13, verified = ?14",
                params![
                    row.account,
                    row.kind,
                    row.name,
                    row.connection_id,
                    row.project_id,
                    row.project_name,
                    row.endpoint_id,
                    row.role,
                    row.host,
                    row.database,
                    row.stored_at.map(to_micros),
                    row.used_at.map(to_micros),
                    row.verified_at.map(to_micros),
                    row.verified.map(|document| document.to_string()),
                ],
            )?;
            Ok(())
        })
        .await
    }

    /// Every secret that is known of, in the order of their accounts.
    pub async fn credential_list(&self) -> Result<Vec<CredentialRow>, LedgerError> {
        self.call(|connection| {
            let query = format!("SELECT {COLUMNS} FROM credentials ORDER BY account");
            let mut statement = connection.prepare_cached(&query)?;
            let mut rows = statement.query([])?;
            let mut credentials = Vec::new();
            while let Some(row) = rows.next()? {
                credentials.push(credential_row(row)?);
            }
            Ok(credentials)
        })
        .await
    }

    /// One of them; absent when nothing is known of that account.
    pub async fn credential_get(
        &self,
        account: &str,
    ) -> Result<Option<CredentialRow>, LedgerError> {
        let account = account.to_owned();
        self.call(move |connection| {
            let query = format!("SELECT {COLUMNS} FROM credentials WHERE account = ?1");
            let mut statement = connection.prepare_cached(&query)?;
            let mut rows = statement.query(params![account])?;
            rows.next()?.map(credential_row).transpose()
        })
        .await
    }

    /// Remembers that it was used; nothing happens for an account that is not known.
    pub async fn credential_used(
        &self,
        account: &str,
        at: DateTime<Utc>,
    ) -> Result<(), LedgerError> {
        let account = account.to_owned();
        self.call(move |connection| {
            connection.execute(
                "UPDATE credentials SET used_at = ?2 WHERE account = ?1",
                params![account, to_micros(at)],
            )?;
            Ok(())
        })
        .await
    }

    /// Remembers what came of trying it.
    pub async fn credential_verified(
        &self,
        account: &str,
        at: DateTime<Utc>,
        outcome: Value,
    ) -> Result<(), LedgerError> {
        let account = account.to_owned();
        self.call(move |connection| {
            connection.execute(
                "UPDATE credentials SET verified_at = ?2, verified = ?3 WHERE account = ?1",
                params![account, to_micros(at), outcome.to_string()],
            )?;
            Ok(())
        })
        .await
    }

    /// Forgets what is known about a secret.
    pub async fn credential_remove(&self, account: &str) -> Result<(), LedgerError> {
        let account = account.to_owned();
        self.call(move |connection| {
            connection.execute(
                "DELETE FROM credentials WHERE account = ?1",
                params![account],
            )?;
            Ok(())
        })
        .await
    }
}

fn credential_row(row: &Row<'_>) -> Result<CredentialRow, LedgerError> {
    Ok(CredentialRow {
        account: row.get(0)?,
        kind: row.get(1)?,
        name: row.get(2)?,
        connection_id: row.get(3)?,
        project_id: row.get(4)?,
        project_name: row.get(5)?,
        endpoint_id: row.get(6)?,
        role: row.get(7)?,
        host: row.get(8)?,
        database: row.get(9)?,
        stored_at: from_micros_opt(row.get(10)?)?,
        used_at: from_micros_opt(row.get(11)?)?,
        verified_at: from_micros_opt(row.get(12)?)?,
        verified: from_json_opt(row.get(13)?)?,
    })
}
