//! Removing a connection, after saying what goes with it and what stays.

use slipway_keychain::KeychainError;
use slipway_ledger::{ConnectionRow, RunRow};

use crate::{
    App,
    connections::{is_own_engine, row_is_engine},
    errors::Told,
    ipc::{Changed, Failure, Removal},
};

impl App {
    /// What removing a connection would take with it. Nothing is changed.
    ///
    /// # Errors
    /// When there is no such connection, or the ledger cannot be read.
    pub async fn connection_remove_preview(&self, connection_id: &str) -> Result<Removal, Failure> {
        let row = self.inner.connections.row(connection_id).await?;
        let told = format!("What belongs to {} was not read.", row.name);
        let ledger = &self.inner.ledger;
        let held = ledger.connection_holdings(connection_id).await.told(told)?;
        let mut lost = vec![key_sentence(&row)];
        if !held.secrets.is_empty() {
            lost.push(format!(
                "From the keychain also {}.",
                counted(
                    held.secrets.len(),
                    "password of a role",
                    "passwords of roles"
                )
            ));
        }
        if !held.environments.is_empty() {
            let names: Vec<&str> = held.environments.iter().map(|it| it.0.as_str()).collect();
            lost.push(format!(
                "{} with policies and checks: {}.",
                counted(names.len(), "environment", "environments"),
                names.join(", ")
            ));
        }
        let mut kept = vec![if is_own_engine(&row) {
            format!(
                "The databases on this computer, in {}. Connecting with this computer again finds them.",
                row.engine_data_dir.as_deref().unwrap_or_default()
            )
        } else {
            "Everything on the server: projects, branches, snapshots, endpoints.".to_owned()
        }];
        if held.runs > 0 {
            kept.push(format!(
                "The records of {} in this computer’s ledger.",
                counted(
                    usize::try_from(held.runs).unwrap_or(usize::MAX),
                    "run",
                    "runs"
                )
            ));
        }
        let blocked = self
            .no_open_run("", |run| concerns(run, connection_id))
            .await
            .err()
            .map(|error| reason_of(&error));
        Ok(Removal {
            name: row.name,
            lost,
            kept,
            blocked,
        })
    }

    /// Forgets a connection, its environments, and everything that the keychain holds for it. Nothing
    /// on the server changes, and the records of runs stay.
    ///
    /// # Errors
    /// `Busy` while a run works with it, and when the keychain cannot be reached.
    pub async fn connection_remove(&self, connection_id: &str) -> Result<(), Failure> {
        let row = self.inner.connections.row(connection_id).await?;
        let told = format!("{} was not removed.", row.name);
        self.no_open_run(&told, |run| concerns(run, connection_id))
            .await?;
        let ledger = &self.inner.ledger;
        let held = ledger.connection_holdings(connection_id).await;
        let mut accounts = held.told(told.clone())?.secrets;
        accounts.push(row.key_account);
        self.secrets_delete(&accounts, &told).await?;
        let now = (self.inner.config.clock)();
        let removed = ledger.connection_remove(connection_id, now).await;
        removed.told(told)?;
        self.inner.connections.forget(connection_id);
        self.inner.teams.forget_connection(connection_id);
        let current = self.current().await?;
        if current.is_some_and(|current| current.connection_id == connection_id) {
            self.current_set(None).await?;
        }
        self.changed(Changed::Overview);
        self.changed(Changed::Credentials);
        Ok(())
    }

    /// Deletes accounts of the keychain. Where there is no keychain there is nothing left to delete.
    pub(crate) async fn secrets_delete(
        &self,
        accounts: &[String],
        told: &str,
    ) -> Result<(), Failure> {
        for account in accounts {
            match self.inner.config.keychain.delete(account).await {
                Ok(()) | Err(KeychainError::NotAvailable { .. }) => {}
                Err(error) => return Err(error).told(told),
            }
        }
        Ok(())
    }
}

fn concerns(run: &RunRow, connection_id: &str) -> bool {
    run.connection_id == connection_id
}

fn key_sentence(row: &ConnectionRow) -> String {
    if is_own_engine(row) {
        "The key that Slipway made for itself.".to_owned()
    } else {
        let server = if row_is_engine(row) {
            "the engine"
        } else {
            "the server"
        };
        format!(
            "The API key in the keychain. It stays valid on {server} until it is revoked there."
        )
    }
}

/// Why not, and what to do, as sentences.
pub(crate) fn reason_of(error: &Failure) -> String {
    let mut words = error.reason.clone().unwrap_or_default();
    if let Some(first) = words.get(..1) {
        words = first.to_uppercase() + &words[1..];
    }
    format!("{words}. {}", error.next.as_deref().unwrap_or_default())
}

/// "2 branches"
pub(crate) fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
