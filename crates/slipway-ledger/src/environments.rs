//! Environments. What there are, and what they demand, follows from events; the table holds what the
//! events say so far.
//!
//! ```text
//! environment_set      {environment_id, name, colour, position, endpoint_id, production, policy}
//! policy_set           {environment_id, before, after}
//! environment_removed  {environment_id}
//! ```

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, params};
use serde_json::{Value, json};

use crate::events::append;
use crate::store::{from_json, from_micros};
use crate::{Ledger, LedgerError, NewEvent};

const SET: &str = "environment_set";
const REMOVED: &str = "environment_removed";
const POLICY_SET: &str = "policy_set";

const COLUMNS: &str =
    "id, connection_id, project_id, name, colour, position, endpoint_id, production, policy";

/// A name, a colour and a place, bound to an endpoint.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct EnvironmentRow {
    pub id: String,
    pub connection_id: String,
    pub project_id: String,
    pub name: String,
    pub colour: String,
    pub position: i64,
    pub endpoint_id: String,
    pub production: bool,
    /// What it demands of a run, an object; empty where nothing was said.
    pub policy: Value,
}

impl EnvironmentRow {
    fn event(&self, kind: &str, at: DateTime<Utc>, body: Value) -> NewEvent {
        NewEvent {
            at,
            kind: kind.to_owned(),
            connection_id: self.connection_id.clone(),
            project_id: self.project_id.clone(),
            run_id: None,
            body,
        }
    }

    fn set(&self, at: DateTime<Utc>) -> NewEvent {
        let body = json!({
            "environment_id": self.id,
            "name": self.name,
            "colour": self.colour,
            "position": self.position,
            "endpoint_id": self.endpoint_id,
            "production": self.production,
            "policy": self.policy,
        });
        self.event(SET, at, body)
    }

    fn removed(&self, at: DateTime<Utc>) -> NewEvent {
        self.event(REMOVED, at, json!({"environment_id": self.id}))
    }

    fn write(&self, connection: &Connection) -> Result<(), LedgerError> {
        connection.execute(
            "INSERT INTO environments
                 (id, connection_id, project_id, name, colour, position, endpoint_id, production, policy)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                self.id,
                self.connection_id,
                self.project_id,
                self.name,
                self.colour,
                self.position,
                self.endpoint_id,
                self.production,
                self.policy.to_string(),
            ],
        )?;
        Ok(())
    }

    /// How it reads otherwise than `other`, as the end of a sentence.
    fn unlike(&self, other: &Self) -> String {
        let parts = [
            ("its name", self.name != other.name),
            ("its colour", self.colour != other.colour),
            ("its place", self.position != other.position),
            ("its endpoint", self.endpoint_id != other.endpoint_id),
            (
                "whether it is production",
                self.production != other.production,
            ),
            ("its policy", self.policy != other.policy),
            (
                "its project",
                (&self.connection_id, &self.project_id)
                    != (&other.connection_id, &other.project_id),
            ),
        ];
        let named: Vec<&str> = parts
            .into_iter()
            .filter_map(|(what, is_unlike)| is_unlike.then_some(what))
            .collect();
        named.join(", ")
    }
}

/// Gives the environments of a file from before they followed from events the events that they follow
/// from. The time is the migration's.
pub(crate) fn begin(connection: &Connection) -> Result<(), LedgerError> {
    let now: i64 = connection.query_row(
        "SELECT CAST(unixepoch('subsec') * 1000000 AS INTEGER)",
        [],
        |row| row.get(0),
    )?;
    let at = from_micros(now)?;
    for row in table(connection)?.into_values() {
        append(connection, row.set(at), None)?;
    }
    Ok(())
}

/// Forgets all that are meant.
pub(crate) fn remove_all(
    connection: &Connection,
    is_meant: impl Fn(&EnvironmentRow) -> bool,
    at: DateTime<Utc>,
    who: Option<&str>,
) -> Result<(), LedgerError> {
    for row in table(connection)?.values().filter(|row| is_meant(row)) {
        remove(connection, row, at, who)?;
    }
    Ok(())
}

fn remove(
    connection: &Connection,
    row: &EnvironmentRow,
    at: DateTime<Utc>,
    who: Option<&str>,
) -> Result<(), LedgerError> {
    connection.execute("DELETE FROM environments WHERE id = ?1", params![row.id])?;
    append(connection, row.removed(at), who)
}

fn one(connection: &Connection, id: &str) -> Result<Option<EnvironmentRow>, LedgerError> {
    let mut statement =
        connection.prepare_cached(&format!("SELECT {COLUMNS} FROM environments WHERE id = ?1"))?;
    let mut rows = statement.query(params![id])?;
    rows.next()?.map(environment_row).transpose()
}

fn table(connection: &Connection) -> Result<BTreeMap<String, EnvironmentRow>, LedgerError> {
    let mut statement = connection.prepare(&format!("SELECT {COLUMNS} FROM environments"))?;
    let mut rows = statement.query([])?;
    let mut environments = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let row = environment_row(row)?;
        environments.insert(row.id.clone(), row);
    }
    Ok(environments)
}

/// What the events say that there is.
fn folded(connection: &Connection) -> Result<BTreeMap<String, EnvironmentRow>, LedgerError> {
    let mut statement = connection.prepare_cached(
        "SELECT kind, connection_id, project_id, body FROM events
         WHERE kind IN (?1, ?2, ?3) ORDER BY id",
    )?;
    let mut rows = statement.query(params![SET, POLICY_SET, REMOVED])?;
    let mut environments: BTreeMap<String, EnvironmentRow> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let kind: String = row.get(0)?;
        let text: String = row.get(3)?;
        let body = from_json(&text)?;
        let unreadable = || LedgerError::Unreadable {
            what: "event of an environment",
            value: text.clone(),
        };
        let id = body["environment_id"].as_str().ok_or_else(unreadable)?;
        match kind.as_str() {
            SET => {
                let word = |name: &str| {
                    let word = body[name].as_str().map(str::to_owned);
                    word.ok_or_else(unreadable)
                };
                let environment = EnvironmentRow {
                    id: id.to_owned(),
                    connection_id: row.get(1)?,
                    project_id: row.get(2)?,
                    name: word("name")?,
                    colour: word("colour")?,
                    position: body["position"].as_i64().ok_or_else(unreadable)?,
                    endpoint_id: word("endpoint_id")?,
                    production: body["production"].as_bool().ok_or_else(unreadable)?,
                    policy: body["policy"].clone(),
                };
                environments.insert(id.to_owned(), environment);
            }
            REMOVED => {
                environments.remove(id);
            }
            // One from before environments followed from events is in what they began with.
            _ => {
                if let Some(environment) = environments.get_mut(id) {
                    environment.policy = body["after"].clone();
                }
            }
        }
    }
    Ok(environments)
}

impl Ledger {
    /// Makes an environment or changes the one with that id. Name and endpoint are unique in a
    /// project; a clash is [`LedgerError::Query`] with SQLite's constraint error.
    pub async fn environment_put(
        &self,
        row: EnvironmentRow,
        at: DateTime<Utc>,
    ) -> Result<(), LedgerError> {
        self.environments_bind(vec![row], Vec::new(), Vec::new(), at)
            .await
    }

    /// Makes or changes all of `rows` and forgets those with the ids `removed`, with events that say
    /// what they are bound to, or does nothing at all: names and endpoints may change places. A clash is
    /// as for [`Ledger::environment_put`].
    pub async fn environments_bind(
        &self,
        rows: Vec<EnvironmentRow>,
        removed: Vec<String>,
        events: Vec<NewEvent>,
        at: DateTime<Utc>,
    ) -> Result<(), LedgerError> {
        let who = self.who.clone();
        self.call(move |connection| {
            let transaction = connection.transaction()?;
            for id in &removed {
                if let Some(row) = one(&transaction, id)? {
                    remove(&transaction, &row, at, who.as_deref())?;
                }
            }
            let mut changed = Vec::new();
            for row in rows {
                if one(&transaction, &row.id)?.as_ref() != Some(&row) {
                    changed.push(row);
                }
            }
            for row in &changed {
                transaction.execute("DELETE FROM environments WHERE id = ?1", params![row.id])?;
            }
            for row in changed {
                row.write(&transaction)?;
                append(&transaction, row.set(at), who.as_deref())?;
            }
            for event in events {
                append(&transaction, event, who.as_deref())?;
            }
            transaction.commit()?;
            Ok(())
        })
        .await
    }

    /// The environments of a project in their drawn order.
    pub async fn environment_list(
        &self,
        connection_id: &str,
        project_id: &str,
    ) -> Result<Vec<EnvironmentRow>, LedgerError> {
        let (connection_id, project_id) = (connection_id.to_owned(), project_id.to_owned());
        self.call(move |connection| {
            let mut statement = connection.prepare_cached(&format!(
                "SELECT {COLUMNS} FROM environments WHERE connection_id = ?1 AND project_id = ?2
                 ORDER BY position, name"
            ))?;
            let mut rows = statement.query(params![connection_id, project_id])?;
            let mut environments = Vec::new();
            while let Some(row) = rows.next()? {
                environments.push(environment_row(row)?);
            }
            Ok(environments)
        })
        .await
    }

    /// One environment; absent when nothing has that id.
    pub async fn environment_get(&self, id: &str) -> Result<Option<EnvironmentRow>, LedgerError> {
        let id = id.to_owned();
        self.call(move |connection| one(connection, &id)).await
    }

    /// Changes what an environment demands of a run. An environment that is not there, and a policy that
    /// stays, leave no event.
    pub async fn environment_policy_set(
        &self,
        id: &str,
        policy: Value,
        at: DateTime<Utc>,
    ) -> Result<(), LedgerError> {
        let (id, who) = (id.to_owned(), self.who.clone());
        self.call(move |connection| {
            let transaction = connection.transaction()?;
            let Some(row) = one(&transaction, &id)?.filter(|row| row.policy != policy) else {
                return Ok(());
            };
            transaction.execute(
                "UPDATE environments SET policy = ?2 WHERE id = ?1",
                params![id, policy.to_string()],
            )?;
            let body = json!({"environment_id": id, "before": row.policy, "after": policy});
            append(
                &transaction,
                row.event(POLICY_SET, at, body),
                who.as_deref(),
            )?;
            transaction.commit()?;
            Ok(())
        })
        .await
    }

    /// Draws the environments in the order of `ids`; ids that are not there are passed over.
    pub async fn environment_reorder(
        &self,
        ids: Vec<String>,
        at: DateTime<Utc>,
    ) -> Result<(), LedgerError> {
        let who = self.who.clone();
        self.call(move |connection| {
            let transaction = connection.transaction()?;
            for (position, id) in (0_i64..).zip(&ids) {
                let Some(row) = one(&transaction, id)?.filter(|row| row.position != position)
                else {
                    continue;
                };
                transaction.execute(
                    "UPDATE environments SET position = ?2 WHERE id = ?1",
                    params![id, position],
                )?;
                let row = EnvironmentRow { position, ..row };
                append(&transaction, row.set(at), who.as_deref())?;
            }
            transaction.commit()?;
            Ok(())
        })
        .await
    }

    /// Forgets an environment. Nothing on the server changes.
    pub async fn environment_remove(&self, id: &str, at: DateTime<Utc>) -> Result<(), LedgerError> {
        self.environments_bind(Vec::new(), vec![id.to_owned()], Vec::new(), at)
            .await
    }

    /// Makes the table say what the events say. One sentence for each environment of which it said
    /// anything else, such as `prod: its policy was another.`; none where it agrees.
    ///
    /// # Errors
    /// [`LedgerError::Unreadable`] for an event that another version wrote.
    pub async fn environments_restore(&self) -> Result<Vec<String>, LedgerError> {
        self.call(|connection| {
            let transaction = connection.transaction()?;
            let (found, meant) = (table(&transaction)?, folded(&transaction)?);
            if found == meant {
                return Ok(Vec::new());
            }
            let mut sentences = Vec::new();
            for (id, row) in &found {
                match meant.get(id) {
                    None => sentences.push(format!("{} was there and is not known.", row.name)),
                    Some(meant) if meant != row => {
                        let what = row.unlike(meant);
                        sentences.push(format!("{}: {what} had been changed.", meant.name));
                    }
                    Some(_) => {}
                }
            }
            let missing = meant.iter().filter(|(id, _)| !found.contains_key(*id));
            sentences.extend(missing.map(|(_, row)| format!("{} was missing.", row.name)));
            transaction.execute("DELETE FROM environments", [])?;
            for row in meant.values() {
                row.write(&transaction)?;
            }
            transaction.commit()?;
            Ok(sentences)
        })
        .await
    }
}

fn environment_row(row: &Row<'_>) -> Result<EnvironmentRow, LedgerError> {
    Ok(EnvironmentRow {
        id: row.get(0)?,
        connection_id: row.get(1)?,
        project_id: row.get(2)?,
        name: row.get(3)?,
        colour: row.get(4)?,
        position: row.get(5)?,
        endpoint_id: row.get(6)?,
        production: row.get(7)?,
        policy: from_json(&row.get::<_, String>(8)?)?,
    })
}
