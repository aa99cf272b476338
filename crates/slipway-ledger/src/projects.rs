//! Projects that somebody opened or marked, what belongs to a connection or a project, and what the
//! keychain holds for them.

use std::collections::HashSet;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

use crate::store::{from_micros_opt, to_micros};
use crate::{EnvironmentRow, Ledger, LedgerError, environments};

/// A project that somebody opened or marked as a favourite.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct KnownProjectRow {
    pub connection_id: String,
    pub project_id: String,
    /// As it was when it was last seen.
    pub name: String,
    pub favourite: bool,
    pub opened_at: Option<DateTime<Utc>>,
}

/// What the ledger holds of a connection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConnectionHoldings {
    /// Names of its environments, with the ids of their projects.
    pub environments: Vec<(String, String)>,
    /// Runs of any state.
    pub runs: i64,
    /// Accounts of the keychain, without that of its API key.
    pub secrets: Vec<String>,
}

/// The secrets of one project of a connection.
const OF_PROJECT: &str = "connection_id = ?1 AND project_id = ?2";

impl Ledger {
    /// Favourites by name first, then the others, the one that was opened last first.
    pub async fn known_project_list(&self) -> Result<Vec<KnownProjectRow>, LedgerError> {
        self.call(|connection| {
            let mut statement = connection.prepare_cached(
                "SELECT connection_id, project_id, name, favourite, opened_at FROM known_projects
                 ORDER BY favourite DESC, CASE WHEN favourite THEN lower(name) END,
                     opened_at DESC, project_id",
            )?;
            let mut rows = statement.query([])?;
            let mut projects = Vec::new();
            while let Some(row) = rows.next()? {
                projects.push(KnownProjectRow {
                    connection_id: row.get(0)?,
                    project_id: row.get(1)?,
                    name: row.get(2)?,
                    favourite: row.get(3)?,
                    opened_at: from_micros_opt(row.get(4)?)?,
                });
            }
            Ok(projects)
        })
        .await
    }

    /// Notes that a project was opened, and what it is called.
    pub async fn project_opened(
        &self,
        connection_id: &str,
        project_id: &str,
        name: &str,
        at: DateTime<Utc>,
    ) -> Result<(), LedgerError> {
        let ids = (connection_id.to_owned(), project_id.to_owned());
        let name = name.to_owned();
        self.call(move |connection| {
            connection.execute(
                "INSERT INTO known_projects (connection_id, project_id, name, opened_at)
                 VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (connection_id, project_id) DO UPDATE SET name = ?3, opened_at = ?4",
                params![ids.0, ids.1, name, to_micros(at)],
            )?;
            Ok(())
        })
        .await
    }

    /// Marks a project as a favourite, or no longer. One that was never opened is forgotten then.
    pub async fn project_favourite_set(
        &self,
        connection_id: &str,
        project_id: &str,
        name: &str,
        favourite: bool,
    ) -> Result<(), LedgerError> {
        let ids = (connection_id.to_owned(), project_id.to_owned());
        let name = name.to_owned();
        self.call(move |connection| {
            connection.execute(
                "INSERT INTO known_projects (connection_id, project_id, name, favourite)
                 VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (connection_id, project_id) DO UPDATE SET name = ?3, favourite = ?4",
                params![ids.0, ids.1, name, favourite],
            )?;
            connection.execute(
                "DELETE FROM known_projects WHERE favourite = 0 AND opened_at IS NULL",
                [],
            )?;
            Ok(())
        })
        .await
    }

    /// Keeps the new name of a project that is known; of another one there is nothing to keep.
    pub async fn project_renamed(
        &self,
        connection_id: &str,
        project_id: &str,
        name: &str,
    ) -> Result<(), LedgerError> {
        let ids = (connection_id.to_owned(), project_id.to_owned());
        let name = name.to_owned();
        self.call(move |connection| {
            connection.execute(
                "UPDATE known_projects SET name = ?3 WHERE connection_id = ?1 AND project_id = ?2",
                params![ids.0, ids.1, name],
            )?;
            Ok(())
        })
        .await
    }

    /// Forgets a project with its environments and what was noted of its secrets. Runs and events
    /// stay.
    pub async fn project_forget(
        &self,
        connection_id: &str,
        project_id: &str,
        at: DateTime<Utc>,
    ) -> Result<(), LedgerError> {
        let ids = (connection_id.to_owned(), project_id.to_owned());
        let who = self.who.clone();
        self.call(move |connection| {
            let transaction = connection.transaction()?;
            let of_it =
                |row: &EnvironmentRow| (&row.connection_id, &row.project_id) == (&ids.0, &ids.1);
            environments::remove_all(&transaction, of_it, at, who.as_deref())?;
            for table in ["known_projects", "credentials"] {
                transaction.execute(
                    &format!("DELETE FROM {table} WHERE {OF_PROJECT}"),
                    params![ids.0, ids.1],
                )?;
            }
            transaction.commit()?;
            Ok(())
        })
        .await
    }

    /// Ids of the projects of a connection that have environments.
    pub async fn set_up_projects(
        &self,
        connection_id: &str,
    ) -> Result<HashSet<String>, LedgerError> {
        let id = connection_id.to_owned();
        self.call(move |connection| {
            let select = "SELECT DISTINCT project_id FROM environments WHERE connection_id = ?1";
            Ok(texts(connection, select, &[&id])?.into_iter().collect())
        })
        .await
    }

    /// What would go with a connection, and what would stay.
    pub async fn connection_holdings(
        &self,
        connection_id: &str,
    ) -> Result<ConnectionHoldings, LedgerError> {
        let id = connection_id.to_owned();
        self.call(move |connection| {
            let mut statement = connection.prepare_cached(
                "SELECT name, project_id FROM environments WHERE connection_id = ?1
                 ORDER BY project_id, position, name",
            )?;
            let rows = statement.query_map(params![id], |row| Ok((row.get(0)?, row.get(1)?)))?;
            let select = "SELECT account FROM credentials
                          WHERE connection_id = ?1 AND kind <> 'api_key' ORDER BY account";
            Ok(ConnectionHoldings {
                environments: rows.collect::<Result<_, _>>()?,
                runs: connection.query_row(
                    "SELECT count(*) FROM runs WHERE connection_id = ?1",
                    params![id],
                    |row| row.get(0),
                )?,
                secrets: texts(connection, select, &[&id])?,
            })
        })
        .await
    }

    /// The accounts of the keychain that hold something for a project.
    pub async fn project_secret_list(
        &self,
        connection_id: &str,
        project_id: &str,
    ) -> Result<Vec<String>, LedgerError> {
        let ids = (connection_id.to_owned(), project_id.to_owned());
        self.call(move |connection| {
            let select =
                format!("SELECT account FROM credentials WHERE {OF_PROJECT} ORDER BY account");
            texts(connection, &select, &[&ids.0, &ids.1])
        })
        .await
    }
}

fn texts(
    connection: &Connection,
    select: &str,
    values: &[&String],
) -> Result<Vec<String>, LedgerError> {
    let mut statement = connection.prepare_cached(select)?;
    let rows = statement.query_map(rusqlite::params_from_iter(values), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;
    use crate::CredentialRow;

    async fn ledger() -> (tempfile::TempDir, Ledger) {
        let folder = tempfile::tempdir().unwrap();
        let ledger = Ledger::open(&folder.path().join("slipway.db"))
            .await
            .unwrap();
        (folder, ledger)
    }

    fn at(second: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_767_225_600 + second, 0).unwrap()
    }

    #[tokio::test]
    async fn favourites_stand_first_by_name_and_the_others_by_when_they_were_opened() {
        let (_folder, ledger) = ledger().await;
        for (id, second) in [("one", 1), ("two", 2), ("three", 3)] {
            ledger
                .project_opened("c", id, id, at(second))
                .await
                .unwrap();
        }
        for name in ["zebra", "Alpha"] {
            ledger
                .project_favourite_set("d", name, name, true)
                .await
                .unwrap();
        }
        let names = |rows: Vec<KnownProjectRow>| -> Vec<String> {
            rows.into_iter().map(|row| row.name).collect()
        };
        let listed = names(ledger.known_project_list().await.unwrap());
        assert_eq!(listed, ["Alpha", "zebra", "three", "two", "one"]);

        ledger
            .project_favourite_set("d", "zebra", "zebra", false)
            .await
            .unwrap();
        ledger.project_renamed("c", "two", "2").await.unwrap();
        ledger.project_forget("c", "one", at(9)).await.unwrap();
        let listed = names(ledger.known_project_list().await.unwrap());
        assert_eq!(listed, ["Alpha", "three", "2"]);
    }

    #[tokio::test]
    async fn what_is_noted_of_a_project_goes_with_it_and_that_of_another_stays() {
        let (_folder, ledger) = ledger().await;
        for (account, kind, project) in [
            ("key", "api_key", None),
            ("role/a/x", "role_password", Some("p")),
            ("role/b/x", "role_password", Some("q")),
        ] {
            let row = CredentialRow {
                account: account.to_owned(),
                kind: kind.to_owned(),
                connection_id: Some("c".to_owned()),
                project_id: project.map(str::to_owned),
                ..CredentialRow::default()
            };
            ledger.credential_put(row).await.unwrap();
        }
        let held = ledger.connection_holdings("c").await.unwrap();
        assert_eq!(held.secrets, ["role/a/x", "role/b/x"]);
        assert_eq!((held.environments.len(), held.runs), (0, 0));
        ledger.project_forget("c", "p", at(9)).await.unwrap();
        assert!(
            ledger
                .project_secret_list("c", "p")
                .await
                .unwrap()
                .is_empty()
        );
        assert_eq!(
            ledger.project_secret_list("c", "q").await.unwrap(),
            ["role/b/x"]
        );
    }
}
