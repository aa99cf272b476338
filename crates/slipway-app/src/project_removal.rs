//! Deleting a project on its server, after saying what goes with it.

use neon_api::{client::ClientError, ids::ProjectId, types::Branch};
use slipway_ledger::RunRow;

use crate::{
    App,
    connection_removal::{counted, reason_of},
    errors::Told,
    ipc::{Changed, CurrentProject, Failure, FailureCode, Removal},
};

impl App {
    /// What deleting a project would take with it. Nothing is changed.
    ///
    /// # Errors
    /// When the server does not have it or does not answer.
    pub async fn project_delete_preview(
        &self,
        connection_id: &str,
        project_id: &str,
    ) -> Result<Removal, Failure> {
        let project = named(connection_id, project_id);
        let state = self.project_state(&project).await?;
        let environments = self.environment_rows(connection_id, project_id).await?;
        let secrets = self
            .inner
            .ledger
            .project_secret_list(connection_id, project_id)
            .await
            .told("The ledger was not read.")?;
        let mut lost = vec![branches_sentence(&state.branches)];
        if !state.snapshots.is_empty() {
            let snapshots = counted(state.snapshots.len(), "snapshot", "snapshots");
            lost.push(format!("{snapshots} with what they hold."));
        }
        let hosts: Vec<&str> = state.endpoints.iter().map(|it| it.host.as_str()).collect();
        if !hosts.is_empty() {
            lost.push(format!(
                "Connection strings to {} stop working.",
                listed(&hosts)
            ));
        }
        if !environments.is_empty() {
            let names: Vec<&str> = environments.iter().map(|row| row.name.as_str()).collect();
            lost.push(format!(
                "{} with policies and checks: {}.",
                counted(names.len(), "environment", "environments"),
                names.join(", ")
            ));
        }
        if !secrets.is_empty() {
            lost.push(format!(
                "From the keychain {}.",
                counted(secrets.len(), "password of a role", "passwords of roles")
            ));
        }
        let blocked = self.no_open_run("", concerns(connection_id, project_id));
        Ok(Removal {
            name: state.project.name,
            lost,
            kept: vec![
                "The records of its runs in this computer’s ledger.".to_owned(),
                format!(
                    "Whatever the server keeps of a deleted project for some days: neon projects recover {project_id} asks for it."
                ),
            ],
            blocked: blocked.await.err().map(|error| reason_of(&error)),
        })
    }

    /// Deletes a project on its server, and forgets its environments and what the keychain holds for
    /// them. The name that was typed has to be its own.
    ///
    /// # Errors
    /// `NameMismatch`, `Busy` while a run works in it, and what the server refuses; nothing was deleted
    /// then.
    pub async fn project_delete(
        &self,
        connection_id: &str,
        project_id: &str,
        typed_name: &str,
    ) -> Result<(), Failure> {
        let client = self.client(connection_id).await?;
        let id = ProjectId::from(project_id);
        let project = client.project_get(&id).await;
        let name = project.told("The project was not deleted.")?.name;
        let told = format!("{name} was not deleted.");
        if typed_name.trim() != name {
            return Err(Failure::new(told)
                .because(format!("the name that was typed is not {name}"))
                .next("Type it as it is written.")
                .code(FailureCode::NameMismatch));
        }
        self.no_open_run(&told, concerns(connection_id, project_id))
            .await?;
        if let Err(error) = client.project_delete(&id).await {
            // An answer that never came may have been one of success.
            let gone = error.outcome_unknown()
                && client
                    .project_get(&id)
                    .await
                    .is_err_and(|error| error.is_not_found());
            if !gone {
                return Err::<(), ClientError>(error).told(told);
            }
        }
        tracing::info!(connection_id, project_id, name, "project deleted");
        let ledger = &self.inner.ledger;
        let secrets = ledger.project_secret_list(connection_id, project_id).await;
        let secrets = secrets.unwrap_or_default();
        if let Err(error) = self.secrets_delete(&secrets, &told).await {
            tracing::warn!(%error, "passwords of a deleted project stayed in the keychain");
        }
        ledger
            .project_forget(connection_id, project_id, (self.inner.config.clock)())
            .await
            .told(format!(
                "{name} was deleted on its server, but its environments were not forgotten."
            ))?;
        if self.current().await?.is_some_and(|current| {
            current.connection_id == connection_id && current.project_id == project_id
        }) {
            self.current_set(None).await?;
        }
        self.projects_changed(connection_id);
        self.changed(Changed::Overview);
        self.changed(Changed::Credentials);
        Ok(())
    }
}

fn named(connection_id: &str, project_id: &str) -> CurrentProject {
    CurrentProject {
        connection_id: connection_id.to_owned(),
        project_id: project_id.to_owned(),
        project_name: project_id.to_owned(),
    }
}

fn concerns<'a>(connection_id: &'a str, project_id: &'a str) -> impl Fn(&RunRow) -> bool + 'a {
    move |run| run.connection_id == connection_id && run.project_id == project_id
}

fn branches_sentence(branches: &[Branch]) -> String {
    let names: Vec<&str> = branches.iter().map(|it| it.name.as_str()).collect();
    format!(
        "{} with all data: {}.",
        counted(names.len(), "branch", "branches"),
        listed(&names)
    )
}

/// The first ones, and how many more there are.
fn listed(names: &[&str]) -> String {
    const SHOWN: usize = 6;
    let shown = names
        .iter()
        .take(SHOWN)
        .copied()
        .collect::<Vec<_>>()
        .join(", ");
    match names.len().saturating_sub(SHOWN) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}
