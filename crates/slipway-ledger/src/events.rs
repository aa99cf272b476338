//! The append-only list of what happened.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use serde_json::Value;

use crate::store::{from_json, from_micros, to_micros};
use crate::{Ledger, LedgerError};

/// Something that happened, as stored.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Event {
    /// Rising in the order of appending.
    pub id: i64,
    pub at: DateTime<Utc>,
    pub kind: String,
    pub connection_id: String,
    pub project_id: String,
    pub run_id: Option<String>,
    pub body: Value,
}

/// Something that happened, to be appended.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct NewEvent {
    pub at: DateTime<Utc>,
    pub kind: String,
    pub connection_id: String,
    pub project_id: String,
    pub run_id: Option<String>,
    pub body: Value,
}

pub(crate) fn append(connection: &Connection, event: NewEvent) -> Result<(), LedgerError> {
    connection.execute(
        "INSERT INTO events (at, kind, connection_id, project_id, run_id, body)
         SELECT ?1, ?2, ?3, ?4, ?5, ?6
         WHERE ?5 IS NULL OR NOT EXISTS
             (SELECT 1 FROM events WHERE run_id = ?5 AND kind = ?2)",
        params![
            to_micros(event.at),
            event.kind,
            event.connection_id,
            event.project_id,
            event.run_id,
            event.body.to_string(),
        ],
    )?;
    Ok(())
}

impl Ledger {
    /// Appends one event. With a run, the same kind is appended once for it: a step that is
    /// repeated after a crash adds nothing.
    pub async fn event_append(&self, event: NewEvent) -> Result<(), LedgerError> {
        self.call(move |connection| append(connection, event)).await
    }

    /// The events of one project, oldest first.
    pub async fn event_list(
        &self,
        connection_id: &str,
        project_id: &str,
    ) -> Result<Vec<Event>, LedgerError> {
        let (connection_id, project_id) = (connection_id.to_owned(), project_id.to_owned());
        self.call(move |connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id, at, kind, connection_id, project_id, run_id, body FROM events
                 WHERE connection_id = ?1 AND project_id = ?2 ORDER BY id",
            )?;
            let mut rows = statement.query(params![connection_id, project_id])?;
            let mut events = Vec::new();
            while let Some(row) = rows.next()? {
                events.push(Event {
                    id: row.get(0)?,
                    at: from_micros(row.get(1)?)?,
                    kind: row.get(2)?,
                    connection_id: row.get(3)?,
                    project_id: row.get(4)?,
                    run_id: row.get(5)?,
                    body: from_json(&row.get::<_, String>(6)?)?,
                });
            }
            Ok(events)
        })
        .await
    }
}
