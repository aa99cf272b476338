//! Going on with a run of another computer that went away: what had not cut over is undone on the server, what
//! had is verified and settled here.

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::{DateTime, Utc};
use neon_api::client::{Budget, Client, ClientError};
use neon_api::ids::{BranchId, EndpointId, OperationId, ProjectId};
use neon_api::types::{Branch, Operation};
use serde_json::Value;
use slipway_ledger::{AdoptedRun, LogRow, PlanRow, StepRow};
use tokio::time::Instant;

use super::Runs;
use crate::WorkflowError;
use crate::context::client_error;
use crate::journal::{TakenOverFrom, from_json, to_json, to_text};
use crate::model::{EnvironmentRef, RunDetail, RunStatus, StepState};
use crate::names::Names;
use crate::runner::Course;
use crate::steps::cut_over::CutOverIntent;
use crate::steps::plan::{Binding, PlanTold};
use crate::steps::restore::BranchMade;
use crate::steps::{CANDIDATE_SNAPSHOT, CUT_OVER, FRESH_CANDIDATE, HOLD, PLAN, ROLLBACK_POINT};
use crate::workflow::{cut_over_index, steps_of};

/// A run that nobody carries any more.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Abandoned<'a> {
    pub connection_id: &'a str,
    pub project_id: &'a str,
    pub run_id: &'a str,
    pub run_number: i64,
    /// The environment that it was to replace.
    pub target: &'a EnvironmentRef,
    /// Who began it.
    pub member: &'a str,
    /// As its computer last showed it.
    pub shown: &'a RunDetail,
    /// What its steps wrote down, by their names.
    pub steps: &'a BTreeMap<String, StepTold>,
    /// Of the plan that others agreed to, where they were asked.
    pub plan_digest: Option<&'a str>,
    /// Now.
    pub at: DateTime<Utc>,
}

/// What one step of another computer's run wrote down.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct StepTold {
    pub state: StepState,
    pub intent: Option<Value>,
    pub result: Option<Value>,
}

/// Between two looks at a server that is busy.
const LOOK_AGAIN: Duration = Duration::from_millis(500);

/// What stands on the server.
struct Seen {
    branches: Vec<Branch>,
    /// By the endpoints of environments.
    served: Vec<BranchId>,
    had_cut_over: bool,
}

/// What it said of the branch that was to go live.
fn fresh_of(run: Abandoned<'_>) -> Result<Option<BranchMade>, WorkflowError> {
    let told = run.steps.get(FRESH_CANDIDATE);
    let result = told.and_then(|told| told.result.clone());
    result
        .map(|result| from_json("result of fresh_candidate", result))
        .transpose()
}

/// Whether an endpoint that is disabled may be so by the run's hold, and not by a person.
fn may_have_disabled(run: Abandoned<'_>) -> bool {
    let wants_hold = run.shown.plan.as_ref().is_some_and(|plan| plan.policy.hold);
    let was_begun = [ROLLBACK_POINT, FRESH_CANDIDATE, HOLD]
        .iter()
        .any(|step| run.steps.contains_key(*step));
    wants_hold && was_begun
}

/// What was found of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TakenOver {
    /// It had not cut over. These are gone, and nothing of it is left.
    Undone {
        /// Names of branches and snapshots.
        removed: Vec<String>,
    },
    /// It had cut over: the backup of that name is there. It is verified and settled here, as a run of this
    /// computer's.
    GoesOn {
        /// The backup's name.
        backup: String,
    },
    /// It had cut over, and too little is known of it to go on. Nothing was changed.
    HadCutOver {
        /// The backup's name.
        backup: String,
    },
}

impl Runs {
    /// Deletes what a run of another computer made, so that a late finalize of it finds nothing, and lifts its
    /// hold; or goes on with it from the cut-over. The caller holds the environment's lock.
    ///
    /// # Errors
    /// What the server answers. It can be tried again.
    pub async fn take_over(&self, run: Abandoned<'_>) -> Result<TakenOver, WorkflowError> {
        let client = self.shared.clients.client(run.connection_id).await?;
        let project = ProjectId::from(run.project_id);
        let names = Names::new(run.run_id, run.run_number);
        let backup = names.backup(&run.target.name);
        let failed = |action: &'static str| move |error| client_error(action, error);
        let seen = self.seen(&client, &project, run, &backup).await?;
        if seen.had_cut_over {
            self.lift_for(&client, &project, &names, run).await?;
            return Ok(
                match self
                    .go_on_from_cut_over(&client, &project, run, &backup)
                    .await?
                {
                    true => TakenOver::GoesOn { backup },
                    false => TakenOver::HadCutOver { backup },
                },
            );
        }
        let mut removed = Vec::new();
        let deadline = Instant::now() + self.shared.budgets.undo;
        for name in [names.fresh_branch(), names.candidate_branch()] {
            loop {
                // Looked at anew before each try: a cut-over that was on its way may have arrived.
                let seen = self.seen(&client, &project, run, &backup).await?;
                if seen.had_cut_over {
                    return Err(WorkflowError::PlanChanged {
                        what: format!("{} was replaced just now", run.target.name),
                    });
                }
                let Some(branch) = seen.branches.iter().find(|it| it.name == name) else {
                    break;
                };
                if seen.served.contains(&branch.id) {
                    return Err(WorkflowError::PlanChanged {
                        what: format!("an endpoint serves the branch {name}"),
                    });
                }
                let at_once = client.without_retries();
                let deleted = at_once.branch_delete(&project, &branch.id).await;
                match deleted {
                    Err(error) if error.status() == Some(423) && Instant::now() < deadline => {
                        self.shared.surroundings.sleep(LOOK_AGAIN).await;
                    }
                    deleted => {
                        self.gone(&client, &project, deleted, "delete a branch")
                            .await?;
                        removed.push(name.clone());
                        break;
                    }
                }
            }
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

    /// What the server has once none of its operations is at work, so that no cut-over is on its way.
    async fn seen(
        &self,
        client: &Client,
        project: &ProjectId,
        run: Abandoned<'_>,
        backup: &str,
    ) -> Result<Seen, WorkflowError> {
        let failed = |action: &'static str| move |error| client_error(action, error);
        let deadline = Instant::now() + self.shared.budgets.quiet;
        loop {
            let operations = client.operation_list(project).await;
            let operations = operations.map_err(failed("list operations"))?;
            if operations.iter().all(|it| it.status.ended()) {
                break;
            }
            if Instant::now() >= deadline {
                return Err(WorkflowError::Operation {
                    action: "finish what it was doing".to_owned(),
                    reason: "an operation of the project is still at work".to_owned(),
                });
            }
            self.shared.surroundings.sleep(LOOK_AGAIN).await;
        }
        let branches = client.branch_list(project).await;
        let branches = branches.map_err(failed("list branches"))?;
        let endpoints = client.endpoint_list(project).await;
        let endpoints = endpoints.map_err(failed("list endpoints"))?;
        let rows = self
            .shared
            .ledger
            .environment_list(run.connection_id, run.project_id)
            .await?;
        let served: Vec<BranchId> = endpoints
            .into_iter()
            .filter(|it| rows.iter().any(|row| row.endpoint_id == it.id.as_str()))
            .map(|it| it.branch_id)
            .collect();
        let told = run.steps.get(CUT_OVER).map(|told| told.state);
        let had_cut_over = run.shown.summary.cut_over_passed
            || told == Some(StepState::Done)
            || branches.iter().any(|branch| branch.name == backup)
            || fresh_of(run)?.is_some_and(|fresh| served.contains(&fresh.branch_id));
        Ok(Seen {
            branches,
            served,
            had_cut_over,
        })
    }

    /// Writes the run down as one of this computer's that was interrupted at its cut-over, and goes on with it
    /// as after a restart. Gives whether enough is known of it, and the target is what it made still.
    async fn go_on_from_cut_over(
        &self,
        client: &Client,
        project: &ProjectId,
        run: Abandoned<'_>,
        backup: &str,
    ) -> Result<bool, WorkflowError> {
        let result = |step: &str| run.steps.get(step).and_then(|told| told.result.clone());
        let (Some(plan), Some(fresh), Some(_), Some(view)) = (
            result(PLAN),
            fresh_of(run)?,
            result(CANDIDATE_SNAPSHOT),
            &run.shown.plan,
        ) else {
            return Ok(false);
        };
        let mut plan: PlanTold = from_json("plan of another computer's run", plan)?;
        let binding: Binding = from_json("binding of a plan", plan.binding.clone())?;
        let rows = self
            .shared
            .ledger
            .environment_list(run.connection_id, run.project_id)
            .await?;
        let target = rows.iter().find(|row| row.id == run.target.id);
        // What another computer told is taken for what everybody saw, or not at all.
        let is_what_was_seen = plan.params.target.id == run.target.id
            && plan.digest == view.digest
            && run.plan_digest.is_none_or(|agreed| agreed == plan.digest)
            && target.is_some_and(|row| row.endpoint_id == binding.target_endpoint_id.as_str());
        if !is_what_was_seen {
            return Ok(false);
        }
        let endpoint = client
            .endpoint_get(project, &binding.target_endpoint_id)
            .await
            .map_err(|error| client_error("look up the endpoint", error))?;
        if endpoint.branch_id != fresh.branch_id {
            return Ok(false);
        }
        plan.params.taken_over = Some(TakenOverFrom {
            member: run.member.to_owned(),
            number: run.run_number,
        });
        let said = run.steps.get(CUT_OVER).and_then(|told| told.intent.clone());
        let intent = match said {
            Some(intent) => intent,
            // It went away, or the team's database did, before it could be said.
            None => to_json(&CutOverIntent {
                at: run.at,
                permitted_at: plan.made_at,
                branch_id: fresh.branch_id,
                endpoint_id: binding.target_endpoint_id,
                replaced_branch_id: binding.target_branch_id,
                backup_name: backup.to_owned(),
            })?,
        };
        let kind = run.shown.summary.kind;
        let mut steps = Vec::new();
        for (position, step) in steps_of(kind).iter().enumerate() {
            let told = run.steps.get(step.name);
            let (state, intent) = match Some(position).cmp(&cut_over_index(kind)) {
                // What came before the cut-over was done, whatever was heard of it.
                std::cmp::Ordering::Less => match told.map(|told| told.state) {
                    Some(StepState::Skipped) => (StepState::Skipped, None),
                    _ => (StepState::Done, told.and_then(|told| told.intent.clone())),
                },
                std::cmp::Ordering::Equal => (StepState::Running, Some(intent.clone())),
                std::cmp::Ordering::Greater => (StepState::Pending, None),
            };
            let shown = run.shown.steps.iter().find(|it| it.name == step.name);
            let shown = shown.filter(|_| state != StepState::Pending);
            steps.push(StepRow {
                name: step.name.to_owned(),
                state: to_text(&state)?,
                detail: shown.and_then(|it| it.detail.clone()),
                intent,
                result: told.and_then(|told| told.result.clone()),
                started_at: shown.and_then(|it| it.started_at),
                took_ms: shown
                    .and_then(|it| it.took_ms)
                    .and_then(|took| i64::try_from(took).ok()),
            });
        }
        let gap = run.shown.gap.as_ref().map(to_json).transpose()?;
        let adopted = AdoptedRun {
            id: run.run_id.to_owned(),
            connection_id: run.connection_id.to_owned(),
            project_id: run.project_id.to_owned(),
            kind: to_text(&kind)?,
            status: to_text(&RunStatus::Running)?,
            source_environment: plan.params.source.id.clone(),
            target_environment: plan.params.target.id.clone(),
            params: to_json(&plan.params)?,
            started_at: run.shown.summary.started_at,
            gap,
            steps,
            plan: PlanRow {
                run_id: run.run_id.to_owned(),
                id: plan.plan_id,
                digest: plan.digest,
                binding: plan.binding,
                view: to_json(view)?,
                made_at: plan.made_at,
            },
        };
        if self.shared.ledger.run_adopt(adopted).await? {
            for line in &run.shown.log {
                let line = LogRow {
                    at: line.at,
                    text: line.text.clone(),
                };
                if let Err(error) = self.shared.ledger.log_append(run.run_id, line).await {
                    tracing::warn!(run = run.run_number, %error, "a line of the log is lost");
                }
            }
            self.shared.told(run.run_id).await;
            let client = Some(client.clone());
            self.shared
                .spawn(run.run_id, Course::LookUpCutOver, client, None);
        }
        Ok(true)
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
        if !may_have_disabled(run) {
            return Ok(());
        }
        let environments = self
            .shared
            .ledger
            .environment_list(run.connection_id, run.project_id)
            .await?;
        let target = environments.iter().find(|row| row.id == run.target.id);
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
