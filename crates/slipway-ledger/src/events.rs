//! The append-only list of what happened.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior, params};
use serde_json::Value;

use crate::chain::{Link, head};
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
    /// Who Slipway ran for, such as `anna@laptop`; absent in events from before that was kept.
    pub who: Option<String>,
}

/// Something that happened, to be appended. It bears the name that [`Ledger::signed`] gave.
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

/// Within a transaction of the caller's.
pub(crate) fn append(
    connection: &Connection,
    event: NewEvent,
    who: Option<&str>,
) -> Result<(), LedgerError> {
    if let Some(run_id) = &event.run_id {
        let known: bool = connection.query_row(
            "SELECT EXISTS (SELECT 1 FROM events WHERE run_id = ?1 AND kind = ?2)",
            params![run_id, event.kind],
            |row| row.get(0),
        )?;
        if known {
            return Ok(());
        }
    }
    let head = head(connection)?;
    Link {
        id: head.event + 1,
        at: to_micros(event.at),
        kind: event.kind,
        connection_id: event.connection_id,
        project_id: event.project_id,
        run_id: event.run_id,
        body: event.body,
        who: who.map(str::to_owned),
        prev_hash: head.hash,
    }
    .write(connection)
}

impl Ledger {
    /// Appends one event. With a run, the same kind is appended once for it: a step that is
    /// repeated after a crash adds nothing.
    ///
    /// # Errors
    /// [`LedgerError::Fraction`] for a body with a number that is not a whole one.
    pub async fn event_append(&self, event: NewEvent) -> Result<(), LedgerError> {
        let who = self.who.clone();
        self.call(move |connection| {
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            append(&transaction, event, who.as_deref())?;
            transaction.commit()?;
            Ok(())
        })
        .await
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
                "SELECT id, at, kind, connection_id, project_id, run_id, body, who FROM events
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
                    who: row.get(7)?,
                });
            }
            Ok(events)
        })
        .await
    }
}
