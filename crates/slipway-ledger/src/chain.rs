//! The chain of events. Each one bears SHA-256 over its canonical form, in which the hash of the one
//! before it stands; so an event that was changed, put between or taken out by hand is found.
//!
//! It guards against mistakes and damage, not against somebody who writes the whole file anew.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde_json::{Value, json};

use crate::digest::{NotCanonical, canonical, digest};
use crate::store::{from_json, from_micros};
use crate::{Ledger, LedgerError};

/// Stands before the first event.
const ORIGIN: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The end of a chain that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChainHead {
    /// Id of the last event; 0 where there is none.
    pub event: i64,
    /// Its hash, 64 hexadecimal digits.
    pub hash: String,
}

/// One event as it is written down and hashed.
pub(crate) struct Link {
    pub(crate) id: i64,
    /// UTC microseconds.
    pub(crate) at: i64,
    pub(crate) kind: String,
    pub(crate) connection_id: String,
    pub(crate) project_id: String,
    pub(crate) run_id: Option<String>,
    pub(crate) body: Value,
    pub(crate) who: Option<String>,
    pub(crate) prev_hash: String,
}

impl Link {
    fn hash(&self) -> Result<String, NotCanonical> {
        let Self {
            id,
            at,
            kind,
            connection_id,
            project_id,
            run_id,
            body,
            who,
            prev_hash,
        } = self;
        digest(&json!({
            "id": id,
            "at": at,
            "kind": kind,
            "connection_id": connection_id,
            "project_id": project_id,
            "run_id": run_id,
            "body": body,
            "who": who,
            "prev_hash": prev_hash,
        }))
    }

    /// Puts it at the end of `events`.
    pub(crate) fn write(&self, connection: &Connection) -> Result<(), LedgerError> {
        let refused = |_| LedgerError::Fraction {
            kind: self.kind.clone(),
        };
        connection.execute(
            "INSERT INTO events
                 (id, at, kind, connection_id, project_id, run_id, body, who, prev_hash, hash)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
            params![
                self.id,
                self.at,
                self.kind,
                self.connection_id,
                self.project_id,
                self.run_id,
                canonical(&self.body).map_err(refused)?,
                self.who,
                self.prev_hash,
                self.hash().map_err(refused)?,
            ],
        )?;
        Ok(())
    }
}

/// What the next event follows.
pub(crate) fn head(connection: &Connection) -> Result<ChainHead, LedgerError> {
    let last = connection
        .query_row(
            "SELECT id, hash FROM events ORDER BY id DESC LIMIT 1",
            [],
            |row| {
                Ok(ChainHead {
                    event: row.get(0)?,
                    hash: row.get(1)?,
                })
            },
        )
        .optional()?;
    Ok(last.unwrap_or_else(|| ChainHead {
        event: 0,
        hash: ORIGIN.to_owned(),
    }))
}

/// Gives the events of a file from before there was a chain their links. They say of nobody who did it.
pub(crate) fn begin(connection: &Connection) -> Result<(), LedgerError> {
    let mut statement = connection.prepare(
        "SELECT id, at, kind, connection_id, project_id, run_id, body FROM unchained ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        Link {
            id: row.get(0)?,
            at: row.get(1)?,
            kind: row.get(2)?,
            connection_id: row.get(3)?,
            project_id: row.get(4)?,
            run_id: row.get(5)?,
            body: from_json(&row.get::<_, String>(6)?)?,
            who: None,
            prev_hash: head(connection)?.hash,
        }
        .write(connection)?;
    }
    Ok(())
}

fn verify(connection: &Connection) -> Result<ChainHead, LedgerError> {
    let mut head = ChainHead {
        event: 0,
        hash: ORIGIN.to_owned(),
    };
    let mut statement = connection.prepare_cached(
        "SELECT id, at, kind, connection_id, project_id, run_id, body, who, prev_hash, hash
         FROM events ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        head = follow(&head, row)?;
    }
    let last: Option<i64> = connection
        .query_row(
            "SELECT seq FROM sqlite_sequence WHERE name = 'events'",
            [],
            |row| row.get(0),
        )
        .optional()?;
    let last = last.unwrap_or_default();
    if last != head.event {
        return Err(LedgerError::ChainBroken {
            event: head.event + 1,
            what: "an event".to_owned(),
            why: format!("it is gone, with all up to event {last}"),
        });
    }
    Ok(head)
}

/// The head after one more event, if that fits.
fn follow(head: &ChainHead, row: &Row<'_>) -> Result<ChainHead, LedgerError> {
    let (id, at): (i64, i64) = (row.get(0)?, row.get(1)?);
    let kind: String = row.get(2)?;
    let what = match from_micros(at) {
        Ok(at) => format!("{kind}, {}", in_words(at)),
        Err(_) => kind.clone(),
    };
    let broken = |why: &str| LedgerError::ChainBroken {
        event: id,
        what: what.clone(),
        why: why.to_owned(),
    };
    let text: String = row.get(6)?;
    let link = Link {
        id,
        at,
        kind,
        connection_id: row.get(3)?,
        project_id: row.get(4)?,
        run_id: row.get(5)?,
        body: from_json(&text).map_err(|_| broken("what it holds cannot be read"))?,
        who: row.get(7)?,
        prev_hash: row.get(8)?,
    };
    let hash: String = row.get(9)?;
    if link.prev_hash != head.hash {
        return Err(broken("it does not follow the one that stands before it"));
    }
    let is_as_written = canonical(&link.body).is_ok_and(|canonical| canonical == text)
        && link.hash().is_ok_and(|found| found == hash);
    if !is_as_written {
        return Err(broken("it is not what was written"));
    }
    Ok(ChainHead { event: id, hash })
}

fn in_words(at: DateTime<Utc>) -> String {
    at.format("%-d %b %Y %H:%M:%S UTC").to_string()
}

impl Ledger {
    /// Reads every event and gives the last one.
    ///
    /// # Errors
    /// [`LedgerError::ChainBroken`] with the first event that does not fit.
    pub async fn chain_verify(&self) -> Result<ChainHead, LedgerError> {
        self.call(|connection| verify(connection)).await
    }
}
