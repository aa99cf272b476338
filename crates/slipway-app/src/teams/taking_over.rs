//! Ending a run in its owner's place, whose computer went away.

use chrono::{DateTime, Utc};
use serde_json::json;
use slipway_team::{RUN_TAKEN_OVER, State};
use slipway_workflow::{Abandoned, TakenOver, model::RunStatus};

use super::Following;
use crate::{
    App,
    errors::Told,
    ipc::{Failure, FailureCode, Possibility, RunDetail},
};

/// It takes no longer to undo a run; whoever takes over twice goes on with it.
const SECONDS: i64 = 600;

impl App {
    /// Ends another member's run whose lock has run out: what it made is deleted, so that a late cut-over of
    /// it finds nothing. One that had cut over stays as it is.
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
        let mine = format!("take-over-{run_id}");
        {
            let known = team.known();
            let now = known.team_time((self.inner.config.clock)());
            let held = known
                .state
                .leases
                .of(&target.id)
                .filter(|it| it.holds_at(now));
            if !held.is_some_and(|it| it.run_id == mine && it.holder == team.me)
                && let Some(reason) = cannot_take_over(&team, &known.state, &run, now)
            {
                return Err(Failure::new(told).because(reason.trim_end_matches('.')));
            }
        }
        let lock = json!({"environment": target.id, "run_id": mine, "seconds": SECONDS});
        self.said(&team, told, "lease_taken", lock).await?;
        let has_it = {
            let known = team.known();
            let lease = known.state.leases.of(&target.id);
            lease.is_some_and(|it| it.holder == team.me && it.run_id == mine)
        };
        if !has_it {
            return Err(Failure::new(told)
                .because("the environment's lock was not given: the team's database does not answer, or somebody else was faster")
                .next("Look at the run again."));
        }
        let abandoned = Abandoned {
            connection_id: &project.connection_id,
            project_id: &project.project_id,
            run_id,
            run_number: run.summary.number,
            target: &target.name,
        };
        let found = self.inner.runs.take_over(abandoned).await.told(told)?;
        let me = team.row.my_name.clone();
        let (cut_over, outcome) = match &found {
            TakenOver::HadCutOver { backup } => (
                true,
                format!(
                    "{} was replaced; the backup is “{backup}”. {me} ended the run in its place.",
                    target.name
                ),
            ),
            TakenOver::Undone { .. } => (
                false,
                format!("Undone by {me}: {} is as it was.", target.name),
            ),
        };
        let mut document = run.clone();
        document.summary.by = None;
        document.summary.status = match cut_over {
            true => RunStatus::Succeeded,
            false => RunStatus::Failed,
        };
        document.summary.cut_over_passed = cut_over;
        document.summary.step = None;
        document.summary.ended_at = Some((self.inner.config.clock)());
        document.summary.outcome = Some(outcome);
        let body = json!({
            "run_id": run_id,
            "environment": target.id,
            "cut_over": cut_over,
            "document": serde_json::to_string(&document).unwrap_or_default(),
        });
        self.said(&team, told, RUN_TAKEN_OVER, body).await?;
        let lock = json!({"environment": target.id, "run_id": mine});
        self.said(&team, told, "lease_given_up", lock).await?;
        self.pipeline_changed(&project.project_id);
        Ok(())
    }
}

/// Whether another member's run can be ended in its place.
pub(super) fn can_take_over(
    team: &Following,
    state: &State,
    run: &RunDetail,
    now: DateTime<Utc>,
) -> Option<Possibility> {
    let is_open = run.summary.ended_at.is_none() && run.summary.status != RunStatus::Waiting;
    is_open.then(|| Possibility::unless(cannot_take_over(team, state, run, now)))
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
    if run.summary.ended_at.is_some() || state.taken_over.contains_key(&run.summary.id) {
        return Some("It has ended.".to_owned());
    }
    let held = state
        .leases
        .of(&run.summary.target.id)
        .filter(|lease| lease.holds_at(now));
    held.map(|lease| {
        format!(
            "{}'s computer may still be at it: it has the lock until {}, and keeps it as long as it lives.",
            state.name_of(&lease.holder),
            lease.until.format("%H:%M:%S UTC")
        )
    })
}
