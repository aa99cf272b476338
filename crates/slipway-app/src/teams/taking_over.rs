//! Going on with a run in its owner's place, whose computer went away.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::json;
use slipway_team::{RUN_SHOWN, RUN_TAKEN_OVER, SaidStep, State};
use slipway_workflow::{
    Abandoned, StepTold, TakenOver,
    model::{RunStatus, StepState},
};

use super::{Following, Teams, attend::document};
use crate::{
    App,
    errors::Told,
    ipc::{Failure, FailureCode, LogLine, Possibility, RunDetail},
};

impl App {
    /// Takes another member's run over whose lock has run out. What had not cut over is undone: what it made
    /// is deleted, so that a late cut-over of it finds nothing. What had is verified and settled here.
    ///
    /// # Errors
    /// While its computer may still be at it; what the server or the team's database answers. It can be tried
    /// again.
    pub async fn run_take_over(&self, run_id: &str, typed_name: &str) -> Result<(), Failure> {
        let told = "The run was not taken over.";
        self.unlocked(told)?;
        let (project, team) = self.team_required().await?;
        let run = self.run_of_other(run_id).await.ok_or_else(|| {
            Failure::new(told)
                .because("the team knows no such run of another member")
                .next("Look at the list of runs.")
        })?;
        let target = &run.summary.target;
        if typed_name != target.name {
            return Err(Failure::new(told)
                .because(format!("what was typed is not “{}”", target.name))
                .next("Type the name exactly as it is written.")
                .code(FailureCode::NameMismatch));
        }
        self.inner.teams.ask(&team).await.told(told)?;
        {
            let known = team.known();
            let now = known.team_time((self.inner.config.clock)());
            if let Some(reason) = cannot_take_over(&team, &known.state, &run, now) {
                return Err(Failure::new(told).because(reason.trim_end_matches('.')));
            }
        }
        let teams = &self.inner.teams;
        let lock = json!({
            "environment": target.id,
            "run_id": run_id,
            "seconds": self.inner.config.team_lock.as_secs(),
        });
        self.said_surely(&team, told, "lease_taken", lock).await?;
        let has_it = {
            let known = team.known();
            let lease = known.state.leases.of(&target.id);
            lease.is_some_and(|it| it.holder == team.me && it.run_id == run_id)
        };
        if !has_it {
            return Err(Failure::new(told)
                .because("the environment's lock was not given: the team's database does not answer, or somebody else was faster")
                .next("Look at the run again."));
        }
        teams.keep(&team, run_id, &target.id, None);
        let gone_on = self.go_on_with(&team, &run, told).await;
        if !matches!(gone_on, Ok(Carried::Here)) {
            Teams::let_go(&team, run_id);
            let lock = json!({"environment": target.id, "run_id": run_id});
            self.said(&team, told, "lease_given_up", lock).await?;
        }
        self.pipeline_changed(&project.project_id);
        gone_on.map(|_| ())
    }

    async fn go_on_with(
        &self,
        team: &Following,
        run: &RunDetail,
        told: &str,
    ) -> Result<Carried, Failure> {
        let (run_id, target) = (run.summary.id.as_str(), &run.summary.target);
        let body = json!({"run_id": run_id, "environment": target.id});
        self.said_surely(team, told, RUN_TAKEN_OVER, body).await?;
        let steps: BTreeMap<String, StepTold> = {
            let known = team.known();
            let steps = known.state.steps.get(run_id).into_iter().flatten();
            steps
                .filter_map(|(step, said)| Some((step.clone(), heard(said)?)))
                .collect()
        };
        let plan_digest = {
            let known = team.known();
            let request = known.state.requests.of_run(run_id);
            request.map(|request| request.plan_digest.clone())
        };
        let abandoned = Abandoned {
            connection_id: &team.row.connection_id,
            project_id: &team.row.project_id,
            run_id,
            run_number: run.summary.number,
            target,
            member: run.summary.by.as_deref().unwrap_or("another member"),
            shown: run,
            steps: &steps,
            plan_digest: plan_digest.as_deref(),
            at: (self.inner.config.clock)(),
        };
        let found = self.inner.runs.take_over(abandoned).await.told(told)?;
        let me = &team.row.my_name;
        let (cut_over, outcome, removed) = match found {
            TakenOver::GoesOn { .. } => return Ok(Carried::Here),
            TakenOver::HadCutOver { backup } => (
                true,
                format!(
                    "{} was replaced; the backup is “{backup}”. {me} ended the run in its place; nobody verified it.",
                    target.name
                ),
                Vec::new(),
            ),
            TakenOver::Undone { removed } => (
                false,
                format!("Undone by {me}: {} is as it was.", target.name),
                removed,
            ),
        };
        let now = (self.inner.config.clock)();
        let mut ended = run.clone();
        ended.summary.by = None;
        ended.summary.status = match cut_over {
            true => RunStatus::Succeeded,
            false => RunStatus::Failed,
        };
        ended.summary.cut_over_passed = cut_over;
        ended.summary.step = None;
        ended.summary.ended_at = Some(now);
        ended.summary.outcome = Some(outcome.clone());
        let mut states = ended.summary.step_states.iter_mut();
        for step in &mut ended.steps {
            let told = steps.get(&step.name).map(|told| told.state);
            step.state = match told.unwrap_or(step.state) {
                StepState::Running | StepState::Undoing => StepState::Failed,
                state => state,
            };
            if let Some(state) = states.next() {
                *state = step.state;
            }
        }
        let removed = match removed.is_empty() {
            true => "There was nothing to delete.".to_owned(),
            false => format!("Deleted: {}.", removed.join(", ")),
        };
        ended.log.push(LogLine {
            at: now,
            text: format!("{me} took the run over. {removed}"),
        });
        let request = {
            let known = team.known();
            let request = known.state.requests.of_run(run_id);
            let is_ours = request.filter(|request| request.carrier == team.me);
            is_ours.map(|request| request.id.clone())
        };
        if let Some(request) = request {
            let body = json!({"request": request, "cut_over": cut_over, "reason": outcome});
            self.said(team, told, "request_ended", body).await?;
        }
        let body = json!({"run_id": run_id, "document": document(&ended)});
        self.said(team, told, RUN_SHOWN, body).await?;
        Ok(Carried::Nowhere)
    }
}

impl App {
    /// Nothing of it is said later, when nobody waits for it any more.
    pub(super) async fn said_surely(
        &self,
        team: &Following,
        told: &str,
        kind: &str,
        body: serde_json::Value,
    ) -> Result<(), Failure> {
        let teams = &self.inner.teams;
        let draft = teams.draft(kind, body);
        let id = draft.id.clone();
        teams.say_or_drop(team, vec![draft]).await.told(told)?;
        match team.known().refused.remove(&id) {
            Some(why) => Err(Failure::new(told)
                .because(why)
                .next("Look at it again: it is shown as it is now.")),
            None => Ok(()),
        }
    }
}

/// Where a run is that was taken over.
enum Carried {
    /// It goes on as one of this computer's.
    Here,
    /// It has ended.
    Nowhere,
}

/// One of a state that this version does not know was not heard.
fn heard(said: &SaidStep) -> Option<StepTold> {
    let value = |text: &Option<String>| {
        let text = text.as_ref()?;
        serde_json::from_str(text).ok()
    };
    let state: StepState = serde_json::from_value(said.state.as_str().into()).ok()?;
    Some(StepTold {
        state,
        intent: value(&said.intent),
        result: value(&said.result),
    })
}

/// Whether another member's run can be taken over.
pub(super) fn can_take_over(
    team: &Following,
    state: &State,
    run: &RunDetail,
    now: DateTime<Utc>,
) -> Option<Possibility> {
    is_begun(state, run).then(|| Possibility::unless(cannot_take_over(team, state, run, now)))
}

/// Whether it took the lock: what is only being prepared, or waits, replaces nothing. It may say that it
/// waits still, where its computer went away before it could say more.
fn is_begun(state: &State, run: &RunDetail) -> bool {
    let lease = state.leases.of(&run.summary.target.id);
    run.summary.ended_at.is_none() && lease.is_some_and(|lease| lease.run_id == run.summary.id)
}

fn cannot_take_over(
    team: &Following,
    state: &State,
    run: &RunDetail,
    now: DateTime<Utc>,
) -> Option<String> {
    if state.members.active(&team.me).is_none() {
        return Some("This computer is no member of the team yet.".to_owned());
    }
    if run.summary.ended_at.is_some() {
        return Some("It has ended.".to_owned());
    }
    if !is_begun(state, run) {
        return Some("It was not begun: only its owner's computer has something of it.".to_owned());
    }
    let held = state
        .leases
        .of(&run.summary.target.id)
        .filter(|lease| lease.holds_at(now))
        // Of a try of this computer's own.
        .filter(|lease| lease.holder != team.me || lease.run_id != run.summary.id);
    held.map(|lease| {
        format!(
            "{}'s computer may still be at it: it has the lock until {}, and keeps it as long as it lives.",
            state.name_of(&lease.holder),
            lease.until.format("%H:%M:%S UTC")
        )
    })
}
