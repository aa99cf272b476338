//! What the runs ask the team: whether others let a plan pass, and for the environment's lock.

use std::{collections::hash_map::Entry, sync::Arc, time::Duration};

use chrono::{DateTime, Utc};
use futures_util::future::BoxFuture;
use serde_json::json;
use slipway_ledger::{LedgerError, TeamDraftRow};
use slipway_team::{RUN_STEP, RequestRefused, RequestState, may_carry_out, may_go_on};
use slipway_workflow::{
    Replacement, StepWritten, Team, WorkflowError,
    model::{RunKind, RunStatus},
};
use tokio::time::{Instant, timeout};

use super::{
    Following, TeamError, Teams,
    attend::{TEXTS_MAX, size_in_event},
};

/// A run says so often, while its lock lasts, that it is at work.
const KEPT_TIMES: u32 = 4;
/// Just before the cut-over nobody waits longer for the team's database.
const JUST_BEFORE: Duration = Duration::from_secs(5);
/// This part of the lock's time is left for the cut-over itself.
const LEAST_LEFT: u32 = 6;

/// The teams, as the runs see them.
pub(crate) struct TeamsOfRuns(pub(crate) Arc<Teams>);

impl Team for TeamsOfRuns {
    fn refusal<'a>(
        &'a self,
        plan: Replacement<'a>,
    ) -> BoxFuture<'a, Result<Option<String>, WorkflowError>> {
        Box::pin(async move {
            let Some(team) = self.0.of(plan.connection_id, plan.project_id) else {
                return Ok(None);
            };
            Ok(self.0.refusal(&team, plan).await)
        })
    }

    fn lock<'a>(&'a self, plan: Replacement<'a>) -> BoxFuture<'a, Result<(), WorkflowError>> {
        Box::pin(async move {
            let Some(team) = self.0.of(plan.connection_id, plan.project_id) else {
                return Ok(());
            };
            // It replaces nothing that is anybody's.
            if plan.kind == RunKind::Rehearsal {
                return Ok(());
            }
            removed(&team, plan)?;
            if !team.is_member() {
                return Ok(());
            }
            match self.0.lock(&team, plan).await {
                // The way out is open also when nobody can be asked.
                Err(WorkflowError::TeamAway { source }) if plan.kind == RunKind::RollBack => {
                    tracing::info!(error = %source, run = plan.run_number, "rolled back without the team's lock");
                    Ok(())
                }
                taken => taken,
            }
        })
    }

    fn holds_lock<'a>(&'a self, plan: Replacement<'a>) -> BoxFuture<'a, Result<(), WorkflowError>> {
        Box::pin(async move {
            let Some(team) = self.0.of(plan.connection_id, plan.project_id) else {
                return Ok(());
            };
            if plan.kind == RunKind::Rehearsal {
                return Ok(());
            }
            self.0.holds_lock(&team, plan).await
        })
    }

    fn wrote<'a>(&'a self, step: StepWritten<'a>) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let Some(team) = self.0.of(step.connection_id, step.project_id) else {
                return;
            };
            if !team.is_member() {
                return;
            }
            let run_id = step.run_id;
            if let Err(error) = self
                .0
                .queue(&team, vec![said_of(&team.row.public_key, step)])
                .await
            {
                tracing::error!(%error, run_id, "a step is not said to the team");
            }
            self.0.wake.notify_one();
        })
    }
}

/// With an id that says what it is: a step that is repeated after a crash is said once.
fn said_of(public_key: &str, step: StepWritten<'_>) -> TeamDraftRow {
    let mark = public_key.get(..16).unwrap_or_default();
    let state = serde_json::to_value(step.state).unwrap_or_default();
    let word = state.as_str().unwrap_or_default();
    let mut body = json!({"run_id": step.run_id, "step": step.step, "state": word});
    let mut left = TEXTS_MAX;
    for (name, value) in [("intent", step.intent), ("result", step.result)] {
        let Some(text) = value.map(|it| it.to_string()) else {
            continue;
        };
        // Half of it would be of no use to who takes the run over.
        let Some(rest) = left.checked_sub(size_in_event(&text)) else {
            tracing::warn!(
                run_id = step.run_id,
                step = step.step,
                name,
                "too much to be said to the team"
            );
            continue;
        };
        left = rest;
        body[name] = text.into();
    }
    TeamDraftRow {
        id: format!("{mark}-{}-{}-{word}", step.run_id, step.step),
        kind: RUN_STEP.to_owned(),
        body,
    }
}

impl Teams {
    /// Why the team does not let a plan pass.
    async fn refusal(&self, team: &Following, plan: Replacement<'_>) -> Option<String> {
        // A roll back is the way out; a rehearsal replaces nothing.
        if matches!(
            plan.kind,
            RunKind::RollBack | RunKind::Rehearsal | RunKind::Bootstrap
        ) {
            return None;
        }
        let asked = self.ask(team).await;
        let known = team.known();
        let standing = known.state.terms.of(&plan.target.id);
        let approvals = &standing.terms.approvals;
        let demands = approvals.demand_something();
        let target = &plan.target.name;
        let now = match asked {
            Ok(now) => now,
            Err(error @ TeamError::Alarm(_)) => return Some(error.to_string()),
            Err(_) if demands => {
                return Some(format!(
                    "{target} asks for what only the team's database can tell, and that does not answer"
                ));
            }
            Err(_) => return None,
        };
        if demands && known.state.members.active(&team.me).is_none() {
            return Some(format!(
                "{target} belongs to the team {}, and this computer is no member of it",
                known.state.name
            ));
        }
        let request = known.state.requests.of_run(plan.run_id);
        if let Some(request) = request.filter(|it| it.plan_digest == plan.plan_digest) {
            let terms = &known.state.terms;
            let allowed = match may_carry_out(request, terms, now) {
                // It was begun, and this computer interrupted before the run went on.
                Err(RequestRefused::UnderWay) => may_go_on(request, terms, now),
                allowed => allowed,
            };
            let refused = allowed.err();
            return refused.map(|why| format!("the request “{}”: {why}", request.title));
        }
        if approvals.needed > 0 {
            return Some(match approvals.needed {
                1 => format!("{target} asks for 1 approval"),
                needed => format!("{target} asks for {needed} approvals"),
            });
        }
        let allowed = approvals.allow_at(now);
        allowed.err().map(|not_now| format!("{target}: {not_now}"))
    }

    async fn lock(
        &self,
        team: &Arc<Following>,
        plan: Replacement<'_>,
    ) -> Result<(), WorkflowError> {
        taken_over(team, plan)?;
        self.give_up_ended(team, &plan.target.id).await?;
        let request = {
            let known = team.known();
            let request = known.state.requests.of_run(plan.run_id);
            request
                .filter(|it| it.plan_digest == plan.plan_digest && it.by == team.me)
                // It stands there when the lock is taken anew in the middle of the run.
                .filter(|it| it.state != RequestState::UnderWay)
                .map(|it| it.id.clone())
        };
        let mut drafts = vec![self.draft(
            "lease_taken",
            json!({"environment": plan.target.id, "run_id": plan.run_id, "seconds": self.lock.as_secs()}),
        )];
        if let Some(request) = request {
            // It would count as begun, though its run waits for the other one.
            self.not_held_by_other(team, plan)?;
            drafts.push(self.draft("request_begun", json!({"request": request})));
        }
        let ids: Vec<String> = drafts.iter().map(|it| it.id.clone()).collect();
        let asked_at = Moment::new((self.clock)());
        self.say_or_drop(team, drafts).await.map_err(away)?;
        held_by(team, plan)?;
        let refused = ids.iter().find_map(|id| team.known().refused.remove(id));
        if let Some(reason) = refused {
            return Err(WorkflowError::NotApproved { reason });
        }
        self.keep(team, plan.run_id, &plan.target.id, Some(asked_at));
        Ok(())
    }

    fn not_held_by_other(
        &self,
        team: &Following,
        plan: Replacement<'_>,
    ) -> Result<(), WorkflowError> {
        let is_held = {
            let known = team.known();
            let now = known.team_time((self.clock)());
            let lease = known.state.leases.of(&plan.target.id);
            lease.is_some_and(|it| it.holds_at(now) && it.holder != team.me)
        };
        match is_held {
            true => held_by(team, plan),
            false => Ok(()),
        }
    }

    /// Gives the locks of this copy's own runs up that have ended.
    async fn give_up_ended(
        &self,
        team: &Following,
        environment: &str,
    ) -> Result<(), WorkflowError> {
        let held = {
            let known = team.known();
            let lease = known.state.leases.of(environment);
            lease
                .filter(|lease| lease.holder == team.me)
                .map(|lease| lease.run_id.clone())
        };
        let Some(run_id) = held else {
            return Ok(());
        };
        let ended = match self.ledger.run_get(&run_id).await {
            Ok(run) => run.ended_at.is_some(),
            // Another member's, which this copy took over and undid.
            Err(LedgerError::Missing { .. }) => !team.known().locks.contains_key(&run_id),
            Err(error) => return Err(error.into()),
        };
        if ended {
            let body = json!({"environment": environment, "run_id": run_id});
            let draft = self.draft("lease_given_up", body);
            self.queue(team, vec![draft]).await.map_err(away)?;
        }
        Ok(())
    }

    /// Says again and again that the run is at work, until it has ended or is let go.
    /// `certain_at` is when the team's database was last heard to say that the run has it.
    pub(super) fn keep(
        &self,
        team: &Arc<Following>,
        run_id: &str,
        environment: &str,
        certain_at: Option<Moment>,
    ) {
        match team.known().locks.entry(run_id.to_owned()) {
            Entry::Occupied(mut kept) => {
                if certain_at.is_some() {
                    kept.insert(certain_at);
                }
                return;
            }
            Entry::Vacant(none) => {
                none.insert(certain_at);
            }
        }
        let kept = Kept {
            ledger: self.ledger.clone(),
            team: Arc::clone(team),
            run_id: run_id.to_owned(),
            environment: environment.to_owned(),
        };
        let (teams, every) = (self.myself(), self.lock / KEPT_TIMES);
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(every).await;
                let Some(teams) = teams.upgrade() else {
                    return;
                };
                if !kept.once(&teams).await {
                    return;
                }
            }
        });
    }

    /// Whoever wants the lock next does not wait for it to run out.
    pub(super) fn let_go(team: &Following, run_id: &str) {
        team.known().locks.remove(run_id);
    }

    async fn holds_lock(
        &self,
        team: &Arc<Following>,
        plan: Replacement<'_>,
    ) -> Result<(), WorkflowError> {
        let least_left = self.lock / LEAST_LEFT;
        let asked = self.asked_in_time(team).await;
        // Also where this copy knew it before, and the database does not answer now.
        removed(team, plan)?;
        if !team.is_member() {
            return Ok(());
        }
        // Whose lock it is cannot be told from such a ledger. The way out is open all the same.
        if let Some(Err(error @ TeamError::Alarm(_))) = asked {
            return match plan.kind {
                RunKind::RollBack => Ok(()),
                _ => Err(WorkflowError::NotApproved {
                    reason: error.to_string(),
                }),
            };
        }
        if let Some(Ok(now)) = asked {
            taken_over(team, plan)?;
            let is_certain = {
                let known = team.known();
                let lease = known.state.leases.of(&plan.target.id);
                lease.is_some_and(|it| {
                    it.holder == team.me
                        && it.run_id == plan.run_id
                        && (it.until - now)
                            .to_std()
                            .is_ok_and(|left| left > least_left)
                })
            };
            if is_certain {
                return Ok(());
            }
            // Its time was over while this computer slept; nobody else may have taken it.
            return self.lock(team, plan).await;
        }
        let certain = team.known().locks.get(plan.run_id).copied().flatten();
        let left = certain.and_then(|at| self.lock.checked_sub(at.elapsed((self.clock)())));
        match left {
            Some(left) if left > least_left => Ok(()),
            _ if plan.kind == RunKind::RollBack => Ok(()),
            _ => Err(away(TeamError::Missing {
                what: "a word of the team's database about the environment's lock",
            })),
        }
    }

    /// What the team's database answers soon; nothing where it does not.
    pub(super) async fn asked_in_time(
        &self,
        team: &Arc<Following>,
    ) -> Option<Result<DateTime<Utc>, TeamError>> {
        let (teams, team) = (self.myself().upgrade()?, Arc::clone(team));
        waited_for(JUST_BEFORE, async move { teams.ask(&team).await }).await
    }

    pub(super) fn draft(&self, kind: &str, body: serde_json::Value) -> TeamDraftRow {
        TeamDraftRow {
            id: (self.new_id)(),
            kind: kind.to_owned(),
            body,
        }
    }
}

/// Waits so long and no longer. The work goes on to its end: ended in the middle it would leave this copy of
/// the team's ledger at odds with what is kept of it.
async fn waited_for<T: Send + 'static>(
    patience: Duration,
    work: impl Future<Output = T> + Send + 'static,
) -> Option<T> {
    timeout(patience, tokio::spawn(work)).await.ok()?.ok()
}

/// A moment on both clocks: one stands still while the computer sleeps, the other can be set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    instant: Instant,
    at: DateTime<Utc>,
}

impl Moment {
    fn new(now: DateTime<Utc>) -> Self {
        Self {
            instant: Instant::now(),
            at: now,
        }
    }

    /// At least so long ago.
    fn elapsed(&self, now: DateTime<Utc>) -> Duration {
        let on_the_wall = (now - self.at).to_std().unwrap_or_default();
        self.instant.elapsed().max(on_the_wall)
    }
}

/// The lock of a run at work.
struct Kept {
    ledger: slipway_ledger::Ledger,
    team: Arc<Following>,
    run_id: String,
    environment: String,
}

impl Kept {
    /// Whether it goes on.
    async fn once(&self, teams: &Teams) -> bool {
        if !self.team.known().locks.contains_key(&self.run_id) {
            return false;
        }
        let ended = match self.ledger.run_get(&self.run_id).await {
            // It was not gone on with: others wait for it no longer than the lock lasts.
            Ok(run) if is_waiting(&run.status) => return true,
            Ok(run) => run.ended_at.is_some(),
            // Another member's, that is being taken over.
            Err(LedgerError::Missing { .. }) => false,
            Err(error) => {
                tracing::error!(%error, "the lock of a run is not kept any more");
                return false;
            }
        };
        if ended {
            // Given up by what attends to runs.
            self.team.known().locks.remove(&self.run_id);
            return false;
        }
        let before = self.held_until();
        let body = json!({"environment": self.environment, "run_id": self.run_id, "seconds": teams.lock.as_secs()});
        let asked_at = Moment::new((teams.clock)());
        let draft = teams.draft("lease_kept", body);
        let id = draft.id.clone();
        if teams.say_or_drop(&self.team, vec![draft]).await.is_ok() {
            // What is no word of a member's moves no lock, though nobody refuses it.
            let is_kept = self.held_until() > before;
            let mut known = self.team.known();
            known.refused.remove(&id);
            if is_kept && let Some(certain_at) = known.locks.get_mut(&self.run_id) {
                *certain_at = Some(asked_at);
            }
        }
        true
    }

    /// Until when the team's ledger gives the lock to this run; nothing where it is another's.
    fn held_until(&self) -> Option<DateTime<Utc>> {
        let known = self.team.known();
        let lease = known.state.leases.of(&self.environment);
        let own = lease.filter(|it| it.holder == self.team.me && it.run_id == self.run_id);
        own.map(|lease| lease.until)
    }
}

/// As the ledger writes it.
fn is_waiting(status: &str) -> bool {
    serde_json::from_value::<RunStatus>(status.into()).is_ok_and(|it| it == RunStatus::Waiting)
}

/// Whose key was removed replaces nothing of the team's any more. The way out is open.
fn removed(team: &Following, plan: Replacement<'_>) -> Result<(), WorkflowError> {
    let me = team.me.to_string();
    let known = team.known();
    let mut all = known.state.members.all();
    let was_removed = all.any(|it| it.public_key == me && it.until.is_some());
    if plan.kind == RunKind::RollBack || !was_removed {
        return Ok(());
    }
    Err(WorkflowError::NotApproved {
        reason: format!(
            "this computer is no member of the team {} any more",
            known.state.name
        ),
    })
}

fn held_by(team: &Following, plan: Replacement<'_>) -> Result<(), WorkflowError> {
    let known = team.known();
    let lease = known.state.leases.of(&plan.target.id);
    match lease {
        Some(lease) if lease.holder == team.me && lease.run_id == plan.run_id => Ok(()),
        Some(lease) => Err(WorkflowError::LockedByOther {
            environment: plan.target.name.clone(),
            member: known.state.name_of(&lease.holder),
            until: in_words(lease.until),
        }),
        None => Err(away(TeamError::Missing {
            what: "the environment's lock",
        })),
    }
}

/// A run that another member took over is not gone on with.
fn taken_over(team: &Following, plan: Replacement<'_>) -> Result<(), WorkflowError> {
    let known = team.known();
    match known.state.taken_over.get(plan.run_id) {
        None => Ok(()),
        Some(by) if *by == team.me => Ok(()),
        Some(by) => Err(WorkflowError::NotApproved {
            reason: format!(
                "{} took this run over while this computer was away",
                known.state.name_of(by)
            ),
        }),
    }
}

fn in_words(at: DateTime<Utc>) -> String {
    at.format("%H:%M UTC").to_string()
}

fn away(error: TeamError) -> WorkflowError {
    WorkflowError::TeamAway {
        source: Box::new(error),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use slipway_workflow::model::{Colour, EnvironmentRef, StepState};
    use tokio::sync::oneshot;

    use super::*;

    #[tokio::test]
    async fn what_is_waited_for_no_longer_goes_on_to_its_end() {
        let (goes_on, waits) = oneshot::channel::<()>();
        let (done, end) = oneshot::channel();
        let work = async move {
            waits.await.unwrap();
            done.send("kept").unwrap();
        };
        assert_eq!(waited_for(Duration::ZERO, work).await, None);
        goes_on.send(()).unwrap();
        assert_eq!(end.await.unwrap(), "kept");
    }

    #[test]
    fn a_step_is_said_without_what_the_teams_table_would_not_take() {
        let target = EnvironmentRef {
            id: "prod".to_owned(),
            name: "prod".to_owned(),
            colour: Colour::Amber,
        };
        let step = StepWritten {
            connection_id: "here",
            project_id: "shop",
            run_id: "run",
            target: &target,
            step: "plan",
            state: StepState::Done,
            intent: Some(json!({"candidate": "br-1"})),
            // In the table every quotation mark of it takes four bytes.
            result: Some(json!({"binding": "\"".repeat(1_000_000)})),
        };
        let body = said_of(&"a".repeat(64), step).body;
        assert_eq!(body["state"], "done");
        assert_eq!(body["intent"], r#"{"candidate":"br-1"}"#);
        assert!(body["result"].is_null(), "it is left out");
    }
}
