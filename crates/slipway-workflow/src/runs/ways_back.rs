//! Where an environment can be rolled back to.

use neon_api::client::Client;
use neon_api::ids::{BranchId, ProjectId, SnapshotId};
use neon_api::types::{Branch, Endpoint, Snapshot};
use slipway_ledger::EnvironmentRow;

use super::{Runs, WayBackTo};
use crate::WorkflowError;
use crate::context::client_error;
use crate::earlier::{OnServer, earlier_states};
use crate::history;
use crate::journal::run_of;
use crate::model::{EarlierState, EarlierStateKind, Possibility, RollBackTo, RunStatus};

/// What a roll back restores.
pub(super) struct Back {
    pub(super) snapshot_id: Option<SnapshotId>,
    pub(super) backup_branch_id: Option<BranchId>,
    pub(super) undoes_run: Option<String>,
}

struct Lists {
    snapshots: Vec<Snapshot>,
    branches: Vec<Branch>,
    endpoints: Vec<Endpoint>,
}

impl Runs {
    /// Where rolling an environment back would lead now; absent where no snapshot is left.
    ///
    /// # Errors
    /// [`WorkflowError::Missing`] for an unknown environment, and what the server answers.
    pub async fn way_back(&self, environment_id: &str) -> Result<Option<WayBackTo>, WorkflowError> {
        let environment = self.environment(environment_id).await?;
        let client = self
            .shared
            .clients
            .client(&environment.connection_id)
            .await?;
        self.way_back_by(&environment, &client).await
    }

    /// The same from lists that the caller has read already.
    ///
    /// # Errors
    /// [`WorkflowError::Missing`] for an unknown environment.
    pub async fn way_back_among(
        &self,
        environment_id: &str,
        snapshots: &[Snapshot],
        branches: &[Branch],
        endpoints: &[Endpoint],
    ) -> Result<Option<WayBackTo>, WorkflowError> {
        let environment = self.environment(environment_id).await?;
        let replacements = history::replacements(&self.shared.ledger, &environment).await?;
        Ok(history::way_back(
            &environment,
            &replacements,
            snapshots,
            branches,
            endpoints,
        ))
    }

    /// Every snapshot and backup along the environment's lineage that it can be rolled back to, newest
    /// first, each with what it holds, loses and needs. Empty where its endpoint is not on the server.
    ///
    /// # Errors
    /// [`WorkflowError::Missing`] for an unknown environment, and what the server answers.
    pub async fn ways_back(
        &self,
        environment_id: &str,
    ) -> Result<Vec<EarlierState>, WorkflowError> {
        let environment = self.environment(environment_id).await?;
        let client = self
            .shared
            .clients
            .client(&environment.connection_id)
            .await?;
        self.ways_back_by(&environment, &client).await
    }

    /// What a roll back to `to` restores, once it is certain that it is a state of this environment.
    pub(super) async fn back_to(
        &self,
        environment: &EnvironmentRow,
        client: &Client,
        to: Option<&RollBackTo>,
    ) -> Result<Back, WorkflowError> {
        let suggested;
        let to = match to {
            Some(to) => to,
            None => {
                suggested = self.suggested(environment, client).await?;
                &suggested
            }
        };
        match to {
            RollBackTo {
                kind: EarlierStateKind::Snapshot,
                id,
            } => {
                let id = SnapshotId::from(id.as_str());
                let ledger = &self.shared.ledger;
                let undoes_run = history::run_of_rollback_point(ledger, environment, &id).await?;
                // The journal knows whose a rollback point is, whatever became of the branch it was taken of.
                if undoes_run.is_none() {
                    let states = self.ways_back_by(environment, client).await?;
                    if !states.iter().any(|it| it.is(to)) {
                        return Err(no_way_back(environment, client, &id).await?);
                    }
                }
                Ok(Back {
                    snapshot_id: Some(id),
                    backup_branch_id: None,
                    undoes_run,
                })
            }
            RollBackTo {
                kind: EarlierStateKind::Backup,
                id,
            } => {
                if let Some(run_number) = self.at_work_on(environment).await? {
                    return Err(WorkflowError::Busy {
                        environment: environment.name.clone(),
                        run_number,
                    });
                }
                let states = self.ways_back_by(environment, client).await?;
                let state = states.into_iter().find(|it| it.is(to));
                let state = state.ok_or_else(|| WorkflowError::Missing {
                    what: format!("a backup of {} with the id {id}", environment.name),
                })?;
                if let Some(reason) = state.can.reason {
                    return Err(WorkflowError::BadInput {
                        what: format!("The backup “{}”", state.name),
                        reason: reason.trim_end_matches('.').to_owned(),
                    });
                }
                Ok(Back {
                    snapshot_id: None,
                    backup_branch_id: Some(BranchId::from(id.as_str())),
                    undoes_run: state.made_by.map(|it| it.run_id),
                })
            }
        }
    }

    /// Where a roll back leads when nothing is chosen.
    async fn suggested(
        &self,
        environment: &EnvironmentRow,
        client: &Client,
    ) -> Result<RollBackTo, WorkflowError> {
        let states = self.ways_back_by(environment, client).await?;
        let suggested = states.iter().find(|it| it.suggested);
        let suggested = suggested.ok_or_else(|| {
            let name = &environment.name;
            WorkflowError::Missing {
                what: match states.is_empty() {
                    true => format!("a snapshot to roll {name} back to"),
                    false => format!(
                        "the state of {name} before its last change, as rollback point or as backup (an older state can be chosen),"
                    ),
                },
            }
        })?;
        Ok(RollBackTo {
            kind: suggested.kind,
            id: suggested.id.clone(),
        })
    }

    async fn way_back_by(
        &self,
        environment: &EnvironmentRow,
        client: &Client,
    ) -> Result<Option<WayBackTo>, WorkflowError> {
        let lists = lists(environment, client).await?;
        let replacements = history::replacements(&self.shared.ledger, environment).await?;
        Ok(history::way_back(
            environment,
            &replacements,
            &lists.snapshots,
            &lists.branches,
            &lists.endpoints,
        ))
    }

    async fn ways_back_by(
        &self,
        environment: &EnvironmentRow,
        client: &Client,
    ) -> Result<Vec<EarlierState>, WorkflowError> {
        let lists = lists(environment, client).await?;
        let server = OnServer {
            snapshots: &lists.snapshots,
            branches: &lists.branches,
            endpoints: &lists.endpoints,
        };
        let mut states = earlier_states(&self.shared.ledger, environment, server).await?;
        let capabilities = client
            .slipway_capabilities()
            .await
            .map_err(|error| client_error("ask what the server can do", error))?;
        if capabilities.is_none() {
            let manual = lists.snapshots.iter().filter(|it| it.manual).count();
            for state in &mut states {
                state.needs.push_str(&format!(
                    " The server counts manual snapshots, and has {manual} now: Neon's Free plan has room for 1, the others for 100."
                ));
            }
        }
        if let Some(number) = self.at_work_on(environment).await? {
            for state in &mut states {
                let why = format!("Run {number} is at work on {}.", environment.name);
                state.can = Possibility::no(why);
            }
        }
        Ok(states)
    }

    /// The number of the run that is at work on an environment. One that waits works on nothing.
    pub(crate) async fn at_work_on(
        &self,
        environment: &EnvironmentRow,
    ) -> Result<Option<i64>, WorkflowError> {
        for row in self.shared.ledger.run_list_open().await? {
            let (number, target) = (row.number, row.target_environment.clone());
            if target == environment.id && run_of(row)?.status != RunStatus::Waiting {
                return Ok(Some(number));
            }
        }
        Ok(None)
    }
}

/// Why a snapshot is nothing that the environment can be rolled back to.
async fn no_way_back(
    environment: &EnvironmentRow,
    client: &Client,
    id: &SnapshotId,
) -> Result<WorkflowError, WorkflowError> {
    let name = &environment.name;
    let snapshots = lists(environment, client).await?.snapshots;
    Ok(match snapshots.iter().find(|it| it.id == *id) {
        Some(snapshot) => WorkflowError::BadInput {
            what: format!("The snapshot “{}”", snapshot.name),
            reason: format!(
                "it was taken of no branch that {name} was served by, so restoring it is no roll back; promote what it was taken of instead"
            ),
        },
        None => WorkflowError::Missing {
            what: format!("a snapshot of {name} with the id {id}"),
        },
    })
}

async fn lists(environment: &EnvironmentRow, client: &Client) -> Result<Lists, WorkflowError> {
    let project = ProjectId::from(environment.project_id.as_str());
    let (snapshots, branches, endpoints) = tokio::try_join!(
        client.snapshot_list(&project),
        client.branch_list(&project),
        client.endpoint_list(&project),
    )
    .map_err(|error| client_error("look for snapshots", error))?;
    Ok(Lists {
        snapshots,
        branches,
        endpoints,
    })
}
