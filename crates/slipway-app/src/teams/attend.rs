//! What follows by itself: runs of this copy are shown to the team, approved ones are carried out when they
//! should be, and what nobody wants any more is cleaned up.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Weak},
    time::Duration,
};

use serde::Serialize;
use serde_json::{Value, json};
use slipway_ledger::TeamDraftRow;
use slipway_team::{CarryOut, RUN_SHOWN, Request, RequestState};
use tokio::sync::broadcast::{self, error::RecvError};
use tokio::time::Instant;

use super::{Following, taking_over::can_take_over};
use crate::{
    App,
    app::Inner,
    errors::Tell,
    ipc::{Changed, RunDetail, RunKind, RunStatus, RunSummary},
};

/// A team's ledger is asked so often while nothing happens here.
const ASK_EVERY: Duration = Duration::from_secs(10);
/// What happens fast is said together.
const TOGETHER: Duration = Duration::from_millis(300);
/// So much of an event's texts may be, as they are written in it, that the team's table takes it.
pub(super) const TEXTS_MAX: usize = 3_500_000;
const ROWS_MAX: usize = 500;
/// What texts and lists of a document may have at most where it would be too much, then where it still is.
const SHORTER: [(usize, usize); 2] = [(2000, 500), (200, 100)];

/// The runs that are to be shown again.
#[derive(Default)]
struct Moved {
    runs: BTreeSet<String>,
    /// How each was when it was noted last.
    seen: BTreeMap<String, (RunStatus, Option<String>)>,
}

impl Moved {
    /// Notes a run that came to another step. What happens within one is nobody else's matter.
    fn take(&mut self, change: Changed) {
        let Changed::Run { summary } = change else {
            return;
        };
        let now = (summary.status, summary.step.clone());
        if self.seen.get(&summary.id) != Some(&now) {
            self.runs.insert(summary.id.clone());
            self.seen.insert(summary.id, now);
        }
    }
}

/// Goes on until the application is dropped.
pub(crate) async fn attend(mut changes: broadcast::Receiver<Changed>, app: Weak<Inner>) {
    let mut moved = Moved::default();
    loop {
        let Some(teams) = app.upgrade().map(|inner| Arc::clone(&inner.teams)) else {
            return;
        };
        tokio::select! {
            change = changes.recv() => {
                match change {
                    Ok(change) => moved.take(change),
                    Err(RecvError::Lagged(_)) => {}
                    Err(RecvError::Closed) => return,
                }
                if moved.runs.is_empty() {
                    continue;
                }
            }
            () = teams.wake.notified() => {}
            () = tokio::time::sleep(ASK_EVERY) => {}
        }
        tokio::time::sleep(TOGETHER).await;
        while let Ok(change) = changes.try_recv() {
            moved.take(change);
        }
        let Some(inner) = app.upgrade() else {
            return;
        };
        let app = App { inner };
        if teams.all().is_empty() {
            moved.runs.clear();
            continue;
        }
        for run_id in std::mem::take(&mut moved.runs) {
            app.run_show(&run_id).await;
        }
        for team in teams.all() {
            // What does not answer is told by the team itself.
            let _told = teams.ask(&team).await;
            app.attend_to(&team).await;
        }
    }
}

impl App {
    /// Says to the team how a run of this copy is.
    async fn run_show(&self, run_id: &str) {
        let Ok(detail) = self.inner.runs.detail(run_id).await else {
            return;
        };
        let summary = &detail.summary;
        let teams = &self.inner.teams;
        let Some(team) = teams.of(&detail.connection_id, &summary.project_id) else {
            return;
        };
        if !team.is_member() {
            return;
        }
        let mut drafts = Vec::new();
        if let Some(document) = document(&detail) {
            let body = json!({"run_id": run_id, "document": document});
            drafts.push(teams.draft(RUN_SHOWN, body));
        }
        if summary.ended_at.is_some() {
            drafts.extend(self.over(&team, summary));
        }
        if let Err(error) = teams.queue(&team, drafts).await {
            tracing::error!(%error, run = summary.number, "a run is not shown to the team");
        }
    }

    /// What is said once when a run has ended.
    fn over(&self, team: &Following, summary: &RunSummary) -> Vec<TeamDraftRow> {
        let known = team.known();
        let mut drafts = Vec::new();
        let lease = known.state.leases.of(&summary.target.id);
        let own = lease.filter(|it| it.holder == team.me && it.run_id == summary.id);
        if let Some(lease_number) = own.map(|lease| lease.fencing) {
            let body = json!({"environment": summary.target.id, "run_id": summary.id});
            let id = format!("{}-given-up-{}", summary.id, lease_number);
            drafts.push(once(id, "lease_given_up", body));
        }
        let outcome = summary.outcome.clone().unwrap_or_default();
        let reason: String = match outcome.as_str() {
            "" => "its run has ended".to_owned(),
            outcome => outcome.chars().take(1000).collect(),
        };
        let request = known.state.requests.of_run(&summary.id);
        if let Some(request) = request.filter(|request| request.carrier == team.me) {
            let id = &request.id;
            match request.state {
                RequestState::UnderWay => {
                    let body = json!({"request": id, "cut_over": summary.cut_over_passed, "reason": reason});
                    drafts.push(once(format!("{id}-ended"), "request_ended", body));
                }
                RequestState::Open | RequestState::Approved => {
                    let body = json!({"request": id, "reason": reason});
                    drafts.push(once(format!("{id}-voided"), "request_voided", body));
                }
                _ => {}
            }
        }
        drafts
    }

    /// Does what the requests of this copy's own member call for now.
    async fn attend_to(&self, team: &Arc<Following>) {
        let teams = &self.inner.teams;
        let (mine, now) = {
            let known = team.known();
            let now = known.team_time((self.inner.config.clock)());
            let mine: Vec<Request> = known
                .state
                .requests
                .all()
                .filter(|request| request.by == team.me || request.carrier == team.me)
                .cloned()
                .collect();
            (mine, now)
        };
        self.leave_to_others(team).await;
        for request in mine {
            let Ok(run) = self.inner.runs.summary(&request.run_id).await else {
                continue;
            };
            let waits = run.status == RunStatus::Waiting;
            if request.carrier != team.me {
                continue;
            }
            if waits && self.is_void(team, &run).await {
                continue;
            }
            let said = match request.state {
                _ if request.is_over(now) && waits => {
                    // Nobody will carry it out: what was made for it goes.
                    self.inner.runs.cancel(&run.id).await
                }
                RequestState::Approved if waits => {
                    let is_due = match request.carry_out {
                        CarryOut::ByRequester => false,
                        CarryOut::WhenApproved => true,
                        CarryOut::At(at) => now >= at,
                    };
                    if !is_due {
                        continue;
                    }
                    let typed = request.typed_name.as_deref();
                    let runs = &self.inner.runs;
                    runs.execute(&run.id, &request.plan_digest, typed).await
                }
                RequestState::UnderWay if run.ended_at.is_none() => {
                    teams.keep(team, &run.id, &request.environment, None);
                    continue;
                }
                RequestState::UnderWay | RequestState::Open | RequestState::Approved
                    if run.ended_at.is_some() =>
                {
                    let drafts = self.over(team, &run);
                    if let Err(error) = teams.queue(team, drafts).await {
                        tracing::error!(%error, "the end of a run is not said to the team");
                    }
                    continue;
                }
                _ => continue,
            };
            if let Err(error) = said {
                let failure = error.tell(format!(
                    "The request “{}” was not carried out.",
                    request.title
                ));
                tracing::info!(error = %failure, run = run.number, "a request waits on");
            }
        }
    }

    /// Looks now and then whether what a request is bound to is still so. Where it is not, its run is undone,
    /// and its end says why to everybody.
    async fn is_void(&self, team: &Following, run: &RunSummary) -> bool {
        {
            let mut known = team.known();
            let looked = known.looked_at.get(&run.id);
            if looked.is_some_and(|at| at.elapsed() < self.inner.config.look_again) {
                return false;
            }
            known.looked_at.insert(run.id.clone(), Instant::now());
        }
        match self.inner.runs.void_if_changed(&run.id).await {
            Ok(why) => why.is_some(),
            Err(error) => {
                tracing::info!(%error, run = run.number, "whether a plan still stands was not seen");
                false
            }
        }
    }

    /// Undoes this copy's own runs that another member took over: what they made is gone, and nobody carries
    /// them out. One that had cut over goes on to its end, which finds what the other one found.
    async fn leave_to_others(&self, team: &Following) {
        let taken: Vec<String> = {
            let known = team.known();
            let taken = known.state.taken_over.iter();
            taken
                .filter(|(_, by)| **by != team.me)
                .map(|(run_id, _)| run_id.clone())
                .collect()
        };
        for run_id in taken {
            let runs = &self.inner.runs;
            let Ok(run) = runs.summary(&run_id).await else {
                continue;
            };
            let is_left = run.ended_at.is_some() || run.status == RunStatus::Unwinding;
            if !is_left && let Err(error) = runs.cancel(&run_id).await {
                tracing::info!(%error, run = run.number, "a run that another member took over goes on to its end");
            }
        }
    }

    /// A run of another member's, as its owner last showed it.
    pub(crate) async fn run_of_other(&self, run_id: &str) -> Option<RunDetail> {
        self.inner.teams.all().into_iter().find_map(|team| {
            let known = team.known();
            let shown = known.state.runs.get(run_id)?;
            if shown.by == team.me {
                return None;
            }
            let mut run = shown_run(&shown.document, &known.state.name_of(&shown.by))?;
            let now = known.team_time((self.inner.config.clock)());
            run.can_take_over = can_take_over(&team, &known.state, &run, now);
            Some(run)
        })
    }

    /// Those of a project.
    pub(crate) fn runs_of_others(&self, connection_id: &str, project_id: &str) -> Vec<RunSummary> {
        let Some(team) = self.inner.teams.of(connection_id, project_id) else {
            return Vec::new();
        };
        team.known().runs.values().cloned().collect()
    }
}

/// With an id that says what it is, it is said once however often it is queued.
fn once(id: String, kind: &str, body: serde_json::Value) -> TeamDraftRow {
    TeamDraftRow {
        id,
        kind: kind.to_owned(),
        body,
    }
}

/// A document that another version wrote and this one cannot read is not shown.
pub(super) fn shown_run(document: &str, by: &str) -> Option<RunDetail> {
    let mut detail: RunDetail = serde_json::from_str(document).ok()?;
    detail.summary.by = Some(by.to_owned());
    let elsewhere = format!("It is {by}'s run, on another computer.");
    for possibility in [
        &mut detail.can_cancel,
        &mut detail.can_execute,
        &mut detail.can_roll_back,
    ] {
        *possibility = crate::ipc::Possibility::no(&elsewhere);
    }
    Some(detail)
}

/// What others are shown of a run: never what its checks read in databases. Where it would be too much for
/// one event the largest parts go, then every text and list is shortened.
pub(super) fn document(detail: &RunDetail) -> Option<String> {
    // A rehearsal and a bootstrap are nobody else's matter until they have ended.
    let for_others = !matches!(detail.summary.kind, RunKind::Rehearsal | RunKind::Bootstrap)
        || detail.summary.ended_at.is_some();
    if !for_others {
        return None;
    }
    let mut less = detail.clone();
    for result in less.plan.iter_mut().flat_map(|plan| &mut plan.checks) {
        result.columns.clear();
        result.rows.clear();
    }
    let whole = fitting(&less);
    if whole.is_some() {
        return whole;
    }
    less.log.clear();
    less.operations.clear();
    if let Some(plan) = &mut less.plan {
        plan.rows.truncate(ROWS_MAX);
        if let Some(schema) = &mut plan.schema {
            schema.truncate(ROWS_MAX);
        }
    }
    let all = serde_json::to_value(&less).ok()?;
    let shorter = SHORTER.into_iter().map(|(text, items)| {
        let mut all = all.clone();
        shorten(&mut all, text, items);
        all
    });
    let shortened = fitting(&less).or_else(|| shorter.into_iter().find_map(|it| fitting(&it)));
    shortened.or_else(|| {
        less.plan = None;
        let mut rest = serde_json::to_value(&less).ok()?;
        let (text, items) = SHORTER[1];
        shorten(&mut rest, text, items);
        fitting(&rest)
    })
}

/// As JSON, where an event holds that.
fn fitting(document: &impl Serialize) -> Option<String> {
    let text = serde_json::to_string(document).ok()?;
    (size_in_event(&text) <= TEXTS_MAX).then_some(text)
}

/// Quotation marks and the like take two bytes there, control characters six.
pub(super) fn size_in_event(text: &str) -> usize {
    Value::from(text).to_string().len()
}

/// Cuts every text and every list.
fn shorten(value: &mut Value, text: usize, items: usize) {
    match value {
        Value::String(words) => {
            if let Some((end, _)) = words.char_indices().nth(text) {
                words.truncate(end);
                words.push('…');
            }
        }
        Value::Array(all) => {
            all.truncate(items);
            for item in all {
                shorten(item, text, items);
            }
        }
        Value::Object(fields) => {
            for (_, field) in fields {
                shorten(field, text, items);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use chrono::DateTime;

    use super::*;
    use crate::ipc::{Colour, LogLine, Possibility};
    use slipway_workflow::model::EnvironmentRef;

    fn run(status: RunStatus) -> RunSummary {
        let environment = |name: &str| EnvironmentRef {
            id: name.to_owned(),
            name: name.to_owned(),
            colour: Colour::Amber,
        };
        RunSummary {
            id: "run".to_owned(),
            number: 7,
            project_id: "shop".to_owned(),
            kind: RunKind::Promote,
            status,
            source: environment("dev"),
            target: environment("prod"),
            started_at: DateTime::UNIX_EPOCH,
            ended_at: None,
            step: None,
            step_detail: None,
            step_states: Vec::new(),
            cut_over_index: None,
            cut_over_passed: false,
            gap_ms: None,
            outcome: None,
            by: None,
        }
    }

    fn detail() -> RunDetail {
        RunDetail {
            connection_id: "here".to_owned(),
            summary: run(RunStatus::Running),
            steps: Vec::new(),
            plan: None,
            gap: None,
            loss: None,
            operations: Vec::new(),
            log: Vec::new(),
            recovery: None,
            error: None,
            can_cancel: Possibility::yes(),
            can_execute: Possibility::yes(),
            can_roll_back: Possibility::yes(),
            rollback_point: None,
            can_take_over: None,
        }
    }

    fn shown(detail: &RunDetail) -> RunDetail {
        let document = document(detail).unwrap();
        let event = json!({"run_id": "run", "document": document}).to_string();
        assert!(event.len() < 4_000_000, "{}", event.len());
        shown_run(&document, "Anna").unwrap()
    }

    #[test]
    fn a_run_that_is_too_much_for_one_event_is_shown_shorter() {
        let mut long = detail();
        // Twice as much in the event as in the document.
        long.log = vec![LogLine {
            at: DateTime::UNIX_EPOCH,
            text: "\\".repeat(1_000_000),
        }];
        let shorter = shown(&long);
        assert!(shorter.log.is_empty());
        assert_eq!(shorter.summary.number, 7);

        let mut long = detail();
        long.summary.outcome = Some("Undone: ".to_owned() + &"\\".repeat(1_000_000));
        let outcome = shown(&long).summary.outcome.unwrap();
        assert!(outcome.starts_with("Undone: "));
        assert!(outcome.ends_with('…'));
    }
}
