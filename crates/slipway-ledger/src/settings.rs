//! Connections, the current project, notices.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Row, params};

use crate::store::{from_json, from_micros, to_micros};
use crate::{EnvironmentRow, Ledger, LedgerError, environments};

/// A server that speaks Neon's API. Its key lies in the keychain under `key_account`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct ConnectionRow {
    pub id: String,
    pub kind: String,
    pub name: String,
    pub api_url: String,
    pub engine_data_dir: Option<String>,
    pub key_account: String,
    pub colour: Option<String>,
}

/// The project that the window shows.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct CurrentProject {
    pub connection_id: String,
    pub project_id: String,
    pub project_name: String,
}

/// Something that a person should know once.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct NoticeRow {
    pub id: String,
    pub text: String,
    pub run_id: Option<String>,
    pub at: DateTime<Utc>,
}

const CURRENT_PROJECT: &str = "current_project";

impl Ledger {
    /// Makes a connection or changes the one with that id.
    pub async fn connection_put(&self, row: ConnectionRow) -> Result<(), LedgerError> {
        self.call(move |connection| {
            connection.execute(
                "INSERT INTO connections
                     (id, position, kind, name, api_url, engine_data_dir, key_account, colour)
                 VALUES (?1, (SELECT coalesce(max(position), 0) + 1 FROM connections), ?2, ?3, ?4, ?5, ?6, ?7)
                 ON CONFLICT (id) DO UPDATE SET kind = ?2, name = ?3, api_url = ?4,
                     engine_data_dir = ?5, key_account = ?6, colour = ?7",
                params![
                    row.id,
                    row.kind,
                    row.name,
                    row.api_url,
                    row.engine_data_dir,
                    row.key_account,
                    row.colour,
                ],
            )?;
            Ok(())
        })
        .await
    }

    /// In the order in which they were made.
    pub async fn connection_list(&self) -> Result<Vec<ConnectionRow>, LedgerError> {
        self.call(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id, kind, name, api_url, engine_data_dir, key_account, colour
                 FROM connections ORDER BY position",
            )?;
            let rows = statement.query_map([], connection_row)?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
        .await
    }

    /// One connection; absent when nothing has that id.
    pub async fn connection_get(&self, id: &str) -> Result<Option<ConnectionRow>, LedgerError> {
        let id = id.to_owned();
        self.call(move |connection| {
            Ok(connection
                .query_row(
                    "SELECT id, kind, name, api_url, engine_data_dir, key_account, colour
                     FROM connections WHERE id = ?1",
                    params![id],
                    connection_row,
                )
                .optional()?)
        })
        .await
    }

    /// Takes a connection away, with its environments and what was noted of its projects and secrets.
    /// Runs and events stay.
    pub async fn connection_remove(&self, id: &str, at: DateTime<Utc>) -> Result<(), LedgerError> {
        let (id, who) = (id.to_owned(), self.who.clone());
        self.call(move |connection| {
            let transaction = connection.transaction()?;
            let of_it = |row: &EnvironmentRow| row.connection_id == id;
            environments::remove_all(&transaction, of_it, at, who.as_deref())?;
            for statement in [
                "DELETE FROM known_projects WHERE connection_id = ?1",
                "DELETE FROM credentials WHERE connection_id = ?1",
                "DELETE FROM teams WHERE connection_id = ?1",
                "DELETE FROM team_events WHERE connection_id = ?1",
                "DELETE FROM team_drafts WHERE connection_id = ?1",
                "DELETE FROM connections WHERE id = ?1",
            ] {
                transaction.execute(statement, params![id])?;
            }
            transaction.commit()?;
            Ok(())
        })
        .await
    }

    /// What the window shows; absent on first start.
    pub async fn current_project(&self) -> Result<Option<CurrentProject>, LedgerError> {
        let Some(text) = self.setting_get(CURRENT_PROJECT).await? else {
            return Ok(None);
        };
        let value = from_json(&text)?;
        let field = |name: &str| {
            value
                .get(name)
                .and_then(serde_json::Value::as_str)
                .map(str::to_owned)
                .ok_or_else(|| LedgerError::Unreadable {
                    what: "current project",
                    value: text.clone(),
                })
        };
        Ok(Some(CurrentProject {
            connection_id: field("connection_id")?,
            project_id: field("project_id")?,
            project_name: field("project_name")?,
        }))
    }

    /// Sets or takes away what the window shows.
    pub async fn current_project_set(
        &self,
        current: Option<CurrentProject>,
    ) -> Result<(), LedgerError> {
        let value = current.map(|current| {
            serde_json::json!({
                "connection_id": current.connection_id,
                "project_id": current.project_id,
                "project_name": current.project_name,
            })
            .to_string()
        });
        self.setting_set(CURRENT_PROJECT, value).await
    }

    /// One setting by name.
    pub async fn setting_get(&self, name: &str) -> Result<Option<String>, LedgerError> {
        let name = name.to_owned();
        self.call(move |connection| {
            Ok(connection
                .query_row(
                    "SELECT value FROM settings WHERE name = ?1",
                    params![name],
                    |row| row.get(0),
                )
                .optional()?)
        })
        .await
    }

    /// Sets one setting, or takes it away.
    pub async fn setting_set(&self, name: &str, value: Option<String>) -> Result<(), LedgerError> {
        let name = name.to_owned();
        self.call(move |connection| {
            match value {
                Some(value) => connection.execute(
                    "INSERT INTO settings (name, value) VALUES (?1, ?2)
                     ON CONFLICT (name) DO UPDATE SET value = ?2",
                    params![name, value],
                )?,
                None => {
                    connection.execute("DELETE FROM settings WHERE name = ?1", params![name])?
                }
            };
            Ok(())
        })
        .await
    }

    /// Adds a notice; one with the same id is there already and stays.
    pub async fn notice_add(&self, notice: NoticeRow) -> Result<(), LedgerError> {
        self.call(move |connection| {
            connection.execute(
                "INSERT OR IGNORE INTO notices (id, text, run_id, at) VALUES (?1, ?2, ?3, ?4)",
                params![notice.id, notice.text, notice.run_id, to_micros(notice.at)],
            )?;
            Ok(())
        })
        .await
    }

    /// Those that nobody dismissed, newest first.
    pub async fn notice_list(&self) -> Result<Vec<NoticeRow>, LedgerError> {
        self.call(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id, text, run_id, at FROM notices WHERE dismissed = 0 ORDER BY at DESC, id",
            )?;
            let mut rows = statement.query([])?;
            let mut notices = Vec::new();
            while let Some(row) = rows.next()? {
                notices.push(NoticeRow {
                    id: row.get(0)?,
                    text: row.get(1)?,
                    run_id: row.get(2)?,
                    at: from_micros(row.get(3)?)?,
                });
            }
            Ok(notices)
        })
        .await
    }

    /// Hides a notice for good.
    pub async fn notice_dismiss(&self, id: &str) -> Result<(), LedgerError> {
        let id = id.to_owned();
        self.call(move |connection| {
            connection.execute(
                "UPDATE notices SET dismissed = 1 WHERE id = ?1",
                params![id],
            )?;
            Ok(())
        })
        .await
    }
}

fn connection_row(row: &Row<'_>) -> Result<ConnectionRow, rusqlite::Error> {
    Ok(ConnectionRow {
        id: row.get(0)?,
        kind: row.get(1)?,
        name: row.get(2)?,
        api_url: row.get(3)?,
        engine_data_dir: row.get(4)?,
        key_account: row.get(5)?,
        colour: row.get(6)?,
    })
}
