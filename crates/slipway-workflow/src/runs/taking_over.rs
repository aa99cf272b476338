//! Undoing on the server what a run of another computer left, when that computer went away.

use neon_api::client::{Budget, Client, ClientError};
use neon_api::ids::{EndpointId, OperationId, ProjectId};
use neon_api::types::Operation;

use super::Runs;
use crate::WorkflowError;
use crate::context::client_error;
use crate::names::Names;

/// A run that nobody carries any more.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Abandoned<'a> {
    pub connection_id: &'a str,
    pub project_id: &'a str,
    pub run_id: &'a str,
    pub run_number: i64,
    /// The name of the environment that it was to replace.
    pub target: &'a str,
}

/// What was found of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TakenOver {
    /// It had not cut over. These are gone, and nothing of it is left.
    Undone {
        /// Names of branches and snapshots.
        removed: Vec<String>,
    },
    /// It had cut over: the backup of that name is there. Nothing was changed.
    HadCutOver {
        /// The backup's name.
        backup: String,
    },
}

impl Runs {
    /// Deletes what a run of another computer made, so that a late finalize of it finds nothing, and lifts its
    /// hold. The caller holds the environment's lock.
    ///
    /// # Errors
    /// What the server answers. It can be tried again.
    pub async fn take_over(&self, run: Abandoned<'_>) -> Result<TakenOver, WorkflowError> {
        let client = self.shared.clients.client(run.connection_id).await?;
        let project = ProjectId::from(run.project_id);
        let names = Names::new(run.run_id, run.run_number);
        let backup = names.backup(run.target);
        let failed = |action: &'static str| move |error| client_error(action, error);
        let branches = client
            .branch_list(&project)
            .await
            .map_err(failed("list branches"))?;
        if branches.iter().any(|branch| branch.name == backup) {
            return Ok(TakenOver::HadCutOver { backup });
        }
        let mut removed = Vec::new();
        let made = [names.fresh_branch(), names.candidate_branch()];
        for branch in branches.iter().filter(|branch| made.contains(&branch.name)) {
            let deleted = client.branch_delete(&project, &branch.id).await;
            self.gone(&client, &project, deleted, "delete a branch")
                .await?;
            removed.push(branch.name.clone());
        }
        self.lift_for(&client, &project, &names, run).await?;
        let snapshots = client
            .snapshot_list(&project)
            .await
            .map_err(failed("list snapshots"))?;
        let made = [names.candidate_snapshot(), names.rollback_point()];
        for snapshot in snapshots.iter().filter(|it| made.contains(&it.name)) {
            let deleted = client.snapshot_delete(&project, &snapshot.id).await;
            self.gone(&client, &project, deleted, "delete a snapshot")
                .await?;
            removed.push(snapshot.name.clone());
        }
        Ok(TakenOver::Undone { removed })
    }

    /// What is gone already is gone.
    async fn gone(
        &self,
        client: &Client,
        project: &ProjectId,
        deleted: Result<Vec<Operation>, ClientError>,
        action: &'static str,
    ) -> Result<(), WorkflowError> {
        let operations = match deleted {
            Err(error) if error.is_not_found() => return Ok(()),
            other => other.map_err(|error| client_error(action, error))?,
        };
        let ids: Vec<OperationId> = operations.into_iter().map(|it| it.id).collect();
        let budget = Budget {
            total: self.shared.budgets.operations,
        };
        let waited = client.operations_wait(project, &ids, budget, |_| {}).await;
        waited
            .map(|_| ())
            .map_err(|error| client_error(action, error))
    }

    /// A hold of the engine's names its owner. Where the endpoint was disabled instead, whoever disabled it
    /// enables it; that it is this run's is all that is known, for it held the environment's lock.
    async fn lift_for(
        &self,
        client: &Client,
        project: &ProjectId,
        names: &Names,
        run: Abandoned<'_>,
    ) -> Result<(), WorkflowError> {
        let able = client.slipway_capabilities().await;
        let able = able.map_err(|error| client_error("look for holds", error))?;
        if able.is_some_and(|able| able.hold) {
            let holds = client.slipway_hold_list().await;
            let holds = holds.map_err(|error| client_error("look for holds", error))?;
            let owner = names.hold_owner();
            for hold in holds.iter().filter(|hold| hold.owner == owner) {
                match client.slipway_hold_lift(&hold.id).await {
                    Err(error) if !error.is_not_found() => {
                        return Err(client_error("lift the hold", error));
                    }
                    _ => {}
                }
            }
            return Ok(());
        }
        let environments = self
            .shared
            .ledger
            .environment_list(run.connection_id, run.project_id)
            .await?;
        let target = environments.iter().find(|row| row.name == run.target);
        let Some(id) = target.map(|row| EndpointId::from(row.endpoint_id.as_str())) else {
            return Ok(());
        };
        let endpoint = client.endpoint_get(project, &id).await;
        let endpoint = endpoint.map_err(|error| client_error("look up the endpoint", error))?;
        if endpoint.disabled {
            let update = neon_api::types::EndpointUpdate {
                disabled: Some(false),
                ..Default::default()
            };
            let enabled = client.endpoint_update(project, &id, update).await;
            let enabled = enabled.map_err(|error| client_error("enable the endpoint", error))?;
            let answer = Ok(enabled.operations);
            self.gone(client, project, answer, "enable the endpoint")
                .await?;
        }
        Ok(())
    }
}
