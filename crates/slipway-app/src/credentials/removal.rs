//! Deleting what is kept, and what that means.

use slipway_ledger::CredentialRow;

use super::kind_of;
use crate::{
    App,
    connections::{is_own_engine, kind},
    errors::Told,
    ipc::{
        Changed, ConnectionKind, CredentialDeletePreview, CredentialKind, Failure, FailureCode,
        Possibility,
    },
};

impl App {
    /// What deleting a credential would mean.
    ///
    /// # Errors
    /// When there is no such credential.
    pub async fn credential_delete_preview(
        &self,
        account: &str,
    ) -> Result<CredentialDeletePreview, Failure> {
        let row = self.credential_row(account).await?;
        let kept = self.inner.config.keychain.get(account).await;
        // A connection is listed also when its key is gone.
        let gone = kind_of(&row)? == CredentialKind::ApiKey && matches!(kept, Ok(None));
        let refused = match gone {
            true => Some("It is not kept any more.".to_owned()),
            false => self.needed_by_run(&row).await?,
        };
        Ok(CredentialDeletePreview {
            consequences: self.consequences(&row).await?,
            can: Possibility::unless(refused),
        })
    }

    /// Takes a secret out of the keychain. Nothing changes on its server.
    ///
    /// # Errors
    /// `Busy` while a run needs it; when the keychain does not serve.
    pub async fn credential_delete(&self, account: &str) -> Result<(), Failure> {
        let row = self.credential_row(account).await?;
        let told = "The secret was not deleted.";
        if let Some(reason) = self.needed_by_run(&row).await? {
            return Err(Failure::new(told)
                .because(reason)
                .next("Wait for the run, or cancel it.")
                .code(FailureCode::Busy));
        }
        self.inner
            .config
            .keychain
            .delete(account)
            .await
            .told(told)?;
        self.inner
            .ledger
            .credential_remove(account)
            .await
            .told(told)?;
        if let Some(connection) = &row.connection_id
            && kind_of(&row)? == CredentialKind::ApiKey
        {
            self.inner.connections.key_forget(connection);
            self.changed(Changed::Overview);
        }
        self.changed(Changed::Credentials);
        Ok(())
    }

    async fn consequences(&self, row: &CredentialRow) -> Result<Vec<String>, Failure> {
        Ok(match kind_of(row)? {
            CredentialKind::ApiKey => {
                let connection = row.connection_id.as_deref().unwrap_or_default();
                let connection = self.inner.connections.row(connection).await?;
                let name = &connection.name;
                if is_own_engine(&connection) {
                    vec![
                        format!("Slipway makes itself another key the next time that it speaks to {name}."),
                        "The engine takes this one until it is revoked there: slipway-engine keys revoke.".to_owned(),
                    ]
                } else {
                    let revoked = match kind(&connection) {
                        ConnectionKind::Neon => "in Neon's console",
                        ConnectionKind::Engine => "at its engine: slipway-engine keys revoke",
                    };
                    vec![
                        format!(
                            "Slipway can no longer speak to {name}: its projects are not shown, and nothing can be promoted, refreshed or rolled back there, until you connect with a key again."
                        ),
                        format!(
                            "The key itself stays valid until it is revoked {revoked}. Other programs that have it go on."
                        ),
                    ]
                }
            }
            CredentialKind::RolePassword => {
                let role = row.role.as_deref().unwrap_or_default();
                let place = self.endpoint_called(row).await?;
                vec![
                    format!(
                        "Slipway forgets the password of {role} at {place}. Connection strings can be copied again only where the server tells the password."
                    ),
                    format!(
                        "The password itself stays as it is: whoever has it logs in as {role}."
                    ),
                ]
            }
            CredentialKind::DatabaseUrl => vec![
                "Slipway forgets this address and its password; nothing else in Slipway uses it."
                    .to_owned(),
                "The password itself stays as it is on its server.".to_owned(),
            ],
        })
    }

    /// The run that needs an API key, in words.
    async fn needed_by_run(&self, row: &CredentialRow) -> Result<Option<String>, Failure> {
        if kind_of(row)? != CredentialKind::ApiKey {
            return Ok(None);
        }
        let open = self.inner.ledger.run_list_open().await;
        let open = open.told("The runs were not read.")?;
        let run = open
            .into_iter()
            .find(|run| Some(&run.connection_id) == row.connection_id.as_ref());
        Ok(run.map(|run| format!("Run {} has not ended and needs this key.", run.number)))
    }
}
