//! Plans that wait and are no longer for what is there.

use std::sync::Arc;

use slipway_ledger::{EnvironmentRow, LogRow, RunChange, RunRow};

use super::{Runs, Shared};
use crate::WorkflowError;
use crate::context::client_error;
use crate::error::sentence;
use crate::journal::{Loaded, from_json, load, to_json, to_text};
use crate::model::{Policy, RunStatus};
use crate::runner::Course;
use crate::steps::plan::Binding;
use crate::steps::recheck::source_branch;
use crate::transition::{RunEvent, run_next};

impl Runs {
    /// Takes back the plan of a run that waits, where what it binds is another one by now: the target's branch,
    /// the source's, the candidate's snapshot, the target's policy. Asks the server three things and wakes no branch. Gives why.
    ///
    /// # Errors
    /// [`WorkflowError::Ledger`] for an unknown id, [`WorkflowError::Stored`], and what the server answers.
    pub async fn void_if_changed(&self, run_id: &str) -> Result<Option<String>, WorkflowError> {
        let _admitted = self.shared.admission.lock().await;
        let loaded = load(&self.shared.ledger, run_id).await?;
        let run = &loaded.run;
        let plan = self.shared.ledger.plan_get(run_id).await?;
        let Some(plan) = plan.filter(|_| run.status == RunStatus::Waiting) else {
            return Ok(None);
        };
        let binding: Binding = from_json("binding of a plan", plan.binding)?;
        let target = self.environment(&run.params.target.id).await?;
        let why = match self.changed(&loaded, &target, &binding).await? {
            Some(why) => why,
            None => return Ok(None),
        };
        let is_meant = |row: &RunRow| row.id == run_id;
        let voided = self.shared.void_waiting(is_meant, &why).await?;
        Ok((!voided.is_empty()).then_some(why))
    }

    /// Takes back the plan of a run that waits, for a reason of the caller's, half a sentence. One that was
    /// accepted meanwhile goes on.
    ///
    /// # Errors
    /// [`WorkflowError::Ledger`].
    pub async fn void(&self, run_id: &str, why: &str) -> Result<(), WorkflowError> {
        let _admitted = self.shared.admission.lock().await;
        let is_meant = |row: &RunRow| row.id == run_id;
        self.shared.void_waiting(is_meant, why).await?;
        Ok(())
    }

    async fn changed(
        &self,
        loaded: &Loaded,
        target: &EnvironmentRow,
        binding: &Binding,
    ) -> Result<Option<String>, WorkflowError> {
        let name = &target.name;
        if Policy::of(target)? != binding.policy {
            return Ok(Some(format!("the policy of {name} was changed")));
        }
        let (client, project, endpoint) = self.endpoint_now(target).await?;
        if endpoint.branch_id != binding.target_branch_id {
            return Ok(Some(format!(
                "the endpoint of {name} serves another branch"
            )));
        }
        let run = &loaded.run;
        if let Some(of) = source_branch(loaded)? {
            let source = client.endpoint_get(&project, &run.params.source_endpoint_id);
            let source = source
                .await
                .map_err(|error| client_error("look up the endpoint", error))?;
            if source.branch_id != of {
                let name = &run.params.source.name;
                return Ok(Some(format!(
                    "{name} was replaced since its snapshot was taken"
                )));
            }
        }
        let snapshots = client.snapshot_list(&project).await;
        let snapshots = snapshots.map_err(|error| client_error("list snapshots", error))?;
        let is_there = snapshots
            .iter()
            .any(|snapshot| snapshot.id == binding.source_snapshot_id);
        Ok((!is_there).then(|| "the snapshot that was to go live is gone".to_owned()))
    }
}

/// It reads the environment or replaces it.
pub(crate) fn touches(run: &RunRow, environment_id: &str) -> bool {
    run.source_environment == environment_id || run.target_environment == environment_id
}

impl Shared {
    /// Takes back the plans that wait and `concerns` names, and gives their runs' numbers. Each stands
    /// in the journal as void before this answers; what it made is removed after that, also by the next
    /// start. `why` is half a sentence.
    pub(crate) async fn void_waiting(
        self: &Arc<Self>,
        concerns: impl Fn(&RunRow) -> bool,
        why: &str,
    ) -> Result<Vec<i64>, WorkflowError> {
        let waiting = to_text(&RunStatus::Waiting)?;
        let failure = WorkflowError::PlanChanged {
            what: why.to_owned(),
        }
        .failure();
        let mut voided = Vec::new();
        for row in self.ledger.run_list_open().await? {
            if row.status != waiting || !concerns(&row) {
                continue;
            }
            let change = RunChange {
                status: Some(to_text(&run_next(RunStatus::Waiting, RunEvent::Unwind)?)?),
                failure: Some(to_json(&failure)?),
                ..RunChange::default()
            };
            // It may have been cancelled or accepted just now.
            if !self
                .ledger
                .run_change_from(&row.id, &waiting, change)
                .await?
            {
                continue;
            }
            let line = LogRow {
                at: self.surroundings.now(),
                text: format!("Void: {} What the run made is removed.", sentence(why)),
            };
            if let Err(error) = self.ledger.log_append(&row.id, line).await {
                tracing::warn!(run = row.number, %error, "a line of the log is lost");
            }
            self.told(&row.id).await;
            self.spawn(&row.id, Course::Voided, None, None);
            voided.push(row.number);
        }
        Ok(voided)
    }
}
