//! This copy of the ledgers of teams: where each is, what was seen of it, and what waits to be said there.
//! What the events mean is `slipway-team`'s matter.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, TransactionBehavior, params};
use serde_json::Value;

use crate::events::append;
use crate::store::{from_json, from_micros_opt, to_micros};
use crate::{Ledger, LedgerError, NewEvent};

/// The team of a project.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct TeamRow {
    pub connection_id: String,
    pub project_id: String,
    /// Host and database, for people.
    pub place: String,
    /// Where the keychain has the address of the team's database.
    pub url_account: String,
    /// Where it has this member's key.
    pub key_account: String,
    /// The public part of that key.
    pub public_key: String,
    /// What others know this member by.
    pub my_name: String,
    /// The ledger lies in this project on the same connection.
    pub own_project_id: Option<String>,
    /// Local events up to this one were said to the team.
    pub pushed: i64,
    /// The team's events up to this one stand in the local ledger.
    pub applied: i64,
    /// What was found wrong with the team's ledger, and when.
    pub alarm: Option<String>,
    pub alarm_at: Option<DateTime<Utc>>,
}

/// An event of a team as it was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct TeamEventRow {
    pub seq: i64,
    pub payload: String,
    pub hash: String,
    pub signature: String,
}

/// What another member's ledger noted, for this one.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamNotedRow {
    /// The team's event that says it.
    pub seq: i64,
    /// Who did it.
    pub who: String,
    /// What.
    pub event: NewEvent,
}

/// Something that waits to be said to a team.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct TeamDraftRow {
    pub id: String,
    pub kind: String,
    pub body: Value,
}

const COLUMNS: &str = "connection_id, project_id, place, url_account, key_account, public_key, my_name, \
                       own_project_id, pushed, applied, alarm, alarm_at";
const OF_PROJECT: &str = "connection_id = ?1 AND project_id = ?2";

impl Ledger {
    /// Every team that this copy follows.
    pub async fn team_list(&self) -> Result<Vec<TeamRow>, LedgerError> {
        self.call(|connection| {
            let mut statement = connection.prepare_cached(&format!(
                "SELECT {COLUMNS} FROM teams ORDER BY connection_id, project_id"
            ))?;
            let mut rows = statement.query([])?;
            let mut teams = Vec::new();
            while let Some(row) = rows.next()? {
                teams.push(team_row(row)?);
            }
            Ok(teams)
        })
        .await
    }

    /// The team of a project; absent where there is none.
    pub async fn team_get(
        &self,
        connection_id: &str,
        project_id: &str,
    ) -> Result<Option<TeamRow>, LedgerError> {
        let (connection_id, project_id) = (connection_id.to_owned(), project_id.to_owned());
        self.call(move |connection| {
            let mut statement = connection
                .prepare_cached(&format!("SELECT {COLUMNS} FROM teams WHERE {OF_PROJECT}"))?;
            let mut rows = statement.query(params![connection_id, project_id])?;
            rows.next()?.map(team_row).transpose()
        })
        .await
    }

    /// Begins to follow a team with what is to be said there first. One that was followed for the project is
    /// forgotten. What stands in the local ledger by then counts as said when `said` holds.
    pub async fn team_put(
        &self,
        team: TeamRow,
        said: bool,
        drafts: Vec<TeamDraftRow>,
    ) -> Result<(), LedgerError> {
        self.call(move |connection| {
            let transaction = connection.transaction()?;
            forget(&transaction, &team.connection_id, &team.project_id)?;
            let last: i64 = transaction.query_row(
                "SELECT coalesce(max(id), 0) FROM events WHERE connection_id = ?1 AND project_id = ?2",
                params![team.connection_id, team.project_id],
                |row| row.get(0),
            )?;
            transaction.execute(
                &format!("INSERT INTO teams ({COLUMNS}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, NULL, NULL)"),
                params![
                    team.connection_id,
                    team.project_id,
                    team.place,
                    team.url_account,
                    team.key_account,
                    team.public_key,
                    team.my_name,
                    team.own_project_id,
                    if said { last } else { 0 },
                ],
            )?;
            queue(&transaction, &team.connection_id, &team.project_id, drafts)?;
            transaction.commit()?;
            Ok(())
        })
        .await
    }

    /// Forgets a team and what was seen of it. What it left in the local ledger stays.
    pub async fn team_remove(
        &self,
        connection_id: &str,
        project_id: &str,
    ) -> Result<(), LedgerError> {
        let (connection_id, project_id) = (connection_id.to_owned(), project_id.to_owned());
        self.call(move |connection| {
            let transaction = connection.transaction()?;
            forget(&transaction, &connection_id, &project_id)?;
            transaction.commit()?;
            Ok(())
        })
        .await
    }

    /// What was seen of a team's ledger, oldest first.
    pub async fn team_events(
        &self,
        connection_id: &str,
        project_id: &str,
    ) -> Result<Vec<TeamEventRow>, LedgerError> {
        let (connection_id, project_id) = (connection_id.to_owned(), project_id.to_owned());
        self.call(move |connection| {
            let mut statement = connection.prepare_cached(&format!(
                "SELECT seq, payload, hash, signature FROM team_events WHERE {OF_PROJECT} ORDER BY seq"
            ))?;
            let rows = statement.query_map(params![connection_id, project_id], |row| {
                Ok(TeamEventRow {
                    seq: row.get(0)?,
                    payload: row.get(1)?,
                    hash: row.get(2)?,
                    signature: row.get(3)?,
                })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
        .await
    }

    /// Keeps what was seen next.
    pub async fn team_events_keep(
        &self,
        connection_id: &str,
        project_id: &str,
        events: Vec<TeamEventRow>,
    ) -> Result<(), LedgerError> {
        let (connection_id, project_id) = (connection_id.to_owned(), project_id.to_owned());
        self.call(move |connection| {
            let transaction = connection.transaction()?;
            for event in events {
                transaction.execute(
                    "INSERT INTO team_events (connection_id, project_id, seq, payload, hash, signature)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    params![
                        connection_id,
                        project_id,
                        event.seq,
                        event.payload,
                        event.hash,
                        event.signature
                    ],
                )?;
            }
            transaction.commit()?;
            Ok(())
        })
        .await
    }

    /// Appends what others did, and notes that the team's events up to `seq` stand in the local ledger: all of it
    /// or nothing. What an earlier call brought in is passed over, also where its answer never came.
    pub async fn team_bring_in(
        &self,
        connection_id: &str,
        project_id: &str,
        noted: Vec<TeamNotedRow>,
        seq: i64,
    ) -> Result<(), LedgerError> {
        let (connection_id, project_id) = (connection_id.to_owned(), project_id.to_owned());
        self.call(move |connection| {
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let applied: Option<i64> = transaction
                .query_row(
                    &format!("SELECT applied FROM teams WHERE {OF_PROJECT}"),
                    params![connection_id, project_id],
                    |row| row.get(0),
                )
                .optional()?;
            // The team was left meanwhile, or it is all here.
            let Some(applied) = applied.filter(|applied| *applied < seq) else {
                return Ok(());
            };
            for noted in noted.into_iter().filter(|it| it.seq > applied) {
                append(&transaction, noted.event, Some(&noted.who))?;
            }
            transaction.execute(
                &format!("UPDATE teams SET applied = ?3 WHERE {OF_PROJECT}"),
                params![connection_id, project_id, seq],
            )?;
            transaction.commit()?;
            Ok(())
        })
        .await
    }

    /// Notes what is wrong with a team's ledger. The first finding stays.
    pub async fn team_alarm(
        &self,
        connection_id: &str,
        project_id: &str,
        alarm: &str,
        at: DateTime<Utc>,
    ) -> Result<(), LedgerError> {
        let (connection_id, project_id) = (connection_id.to_owned(), project_id.to_owned());
        let alarm = alarm.to_owned();
        self.call(move |connection| {
            connection.execute(
                &format!("UPDATE teams SET alarm = ?3, alarm_at = ?4 WHERE {OF_PROJECT} AND alarm IS NULL"),
                params![connection_id, project_id, alarm, to_micros(at)],
            )?;
            Ok(())
        })
        .await
    }

    /// What waits to be said, oldest first.
    pub async fn team_drafts(
        &self,
        connection_id: &str,
        project_id: &str,
    ) -> Result<Vec<TeamDraftRow>, LedgerError> {
        let (connection_id, project_id) = (connection_id.to_owned(), project_id.to_owned());
        self.call(move |connection| {
            let mut statement = connection.prepare_cached(&format!(
                "SELECT draft_id, kind, body FROM team_drafts WHERE {OF_PROJECT} ORDER BY id"
            ))?;
            let mut rows = statement.query(params![connection_id, project_id])?;
            let mut drafts = Vec::new();
            while let Some(row) = rows.next()? {
                drafts.push(TeamDraftRow {
                    id: row.get(0)?,
                    kind: row.get(1)?,
                    body: from_json(&row.get::<_, String>(2)?)?,
                });
            }
            Ok(drafts)
        })
        .await
    }

    /// Queues what is to be said; ids that wait already are passed over. With `pushed`, local events up to
    /// that one count as said.
    pub async fn team_drafts_queue(
        &self,
        connection_id: &str,
        project_id: &str,
        drafts: Vec<TeamDraftRow>,
        pushed: Option<i64>,
    ) -> Result<(), LedgerError> {
        let (connection_id, project_id) = (connection_id.to_owned(), project_id.to_owned());
        self.call(move |connection| {
            let transaction = connection.transaction()?;
            queue(&transaction, &connection_id, &project_id, drafts)?;
            if let Some(pushed) = pushed {
                transaction.execute(
                    &format!("UPDATE teams SET pushed = ?3 WHERE {OF_PROJECT}"),
                    params![connection_id, project_id, pushed],
                )?;
            }
            transaction.commit()?;
            Ok(())
        })
        .await
    }

    /// It was said.
    pub async fn team_draft_said(&self, draft_id: &str) -> Result<(), LedgerError> {
        let draft_id = draft_id.to_owned();
        self.call(move |connection| {
            connection.execute(
                "DELETE FROM team_drafts WHERE draft_id = ?1",
                params![draft_id],
            )?;
            Ok(())
        })
        .await
    }
}

fn forget(
    connection: &Connection,
    connection_id: &str,
    project_id: &str,
) -> Result<(), LedgerError> {
    for table in ["teams", "team_events", "team_drafts"] {
        connection.execute(
            &format!("DELETE FROM {table} WHERE {OF_PROJECT}"),
            params![connection_id, project_id],
        )?;
    }
    Ok(())
}

fn queue(
    connection: &Connection,
    connection_id: &str,
    project_id: &str,
    drafts: Vec<TeamDraftRow>,
) -> Result<(), LedgerError> {
    for draft in drafts {
        let waits = connection
            .query_row(
                "SELECT 1 FROM team_drafts WHERE draft_id = ?1",
                params![draft.id],
                |_| Ok(()),
            )
            .optional()?;
        if waits.is_none() {
            connection.execute(
                "INSERT INTO team_drafts (connection_id, project_id, draft_id, kind, body)
                 VALUES (?1, ?2, ?3, ?4, ?5)",
                params![
                    connection_id,
                    project_id,
                    draft.id,
                    draft.kind,
                    draft.body.to_string()
                ],
            )?;
        }
    }
    Ok(())
}

fn team_row(row: &Row<'_>) -> Result<TeamRow, LedgerError> {
    Ok(TeamRow {
        connection_id: row.get(0)?,
        project_id: row.get(1)?,
        place: row.get(2)?,
        url_account: row.get(3)?,
        key_account: row.get(4)?,
        public_key: row.get(5)?,
        my_name: row.get(6)?,
        own_project_id: row.get(7)?,
        pushed: row.get(8)?,
        applied: row.get(9)?,
        alarm: row.get(10)?,
        alarm_at: from_micros_opt(row.get(11)?)?,
    })
}
