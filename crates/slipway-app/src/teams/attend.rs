//! What follows by itself: runs of this copy are shown to the team, approved ones are carried out when they
//! should be, and what nobody wants any more is cleaned up.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Weak},
    time::Duration,
};

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::{Value, json};
use slipway_ledger::TeamDraftRow;
use slipway_team::{PublicKey, RUN_SHOWN, Request, RequestState, State};
use tokio::sync::broadcast::{self, error::RecvError};
use tokio::time::Instant;

use super::{Following, Key, taking_over::can_take_over};
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
/// Half a sentence for a request that was begun, and whose run waits still.
const INTERRUPTED: &str = "it was begun, and its computer was interrupted before it went on";

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
    // The teams for which is made up what was not shown before the application was closed.
    let mut made_up: BTreeSet<Key> = BTreeSet::new();
    loop {
        let Some(teams) = app.upgrade().map(|inner| Arc::clone(&inner.teams)) else {
            return;
        };
        tokio::select! {
            change = changes.recv() => {
                match change {
                    Ok(change) => moved.take(change),
                    Err(RecvError::Lagged(_)) => made_up.clear(),
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
            let asked = teams.ask(&team).await;
            let is_heard = asked.is_ok();
            app.attend_to(&team, asked.ok()).await;
            let key = (team.row.connection_id.clone(), team.row.project_id.clone());
            if is_heard && made_up.insert(key) {
                moved.runs.extend(app.shown_otherwise(&team).await);
            }
        }
        if !moved.runs.is_empty() {
            teams.wake.notify_one();
        }
    }
}

impl App {
    /// This copy's own runs that the team was last shown otherwise than they are.
    async fn shown_otherwise(&self, team: &Following) -> Vec<String> {
        let shown: Vec<(String, Option<RunDetail>)> = {
            let known = team.known();
            let taken_over = &known.state.taken_over;
            let is_others = |id: &str| taken_over.get(id).is_some_and(|by| *by != team.me);
            let shown = known.state.runs.iter().filter(|(id, _)| !is_others(id));
            let read = |document: &str| serde_json::from_str(document).ok();
            let shown = shown.map(|(id, shown)| (id.clone(), read(&shown.document)));
            shown.collect()
        };
        let mut runs = Vec::new();
        for (id, shown) in shown {
            // Those of others are not in this ledger.
            let Ok(now) = self.inner.runs.summary(&id).await else {
                continue;
            };
            let is_same = shown.is_some_and(|RunDetail { summary: it, .. }| {
                (it.status, it.step, it.ended_at) == (now.status, now.step, now.ended_at)
            });
            if !is_same {
                runs.push(id);
            }
        }
        runs
    }

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
                // One that has expired stays so, whatever became of its run.
                RequestState::Open | RequestState::Approved
                    if !request.is_over(known.team_time((self.inner.config.clock)())) =>
                {
                    let body = json!({"request": id, "reason": reason});
                    drafts.push(once(format!("{id}-voided"), "request_voided", body));
                }
                _ => {}
            }
        }
        drafts
    }

    /// Does what the requests of this copy's own member call for now: the time that the team's database told,
    /// if it answered.
    async fn attend_to(&self, team: &Arc<Following>, now: Option<DateTime<Utc>>) {
        let (teams, runs) = (&self.inner.teams, &self.inner.runs);
        let mine: Vec<Request> = {
            let known = team.known();
            let requests = known.state.requests.all();
            let mine = requests.filter(|request| request.carrier == team.me);
            mine.cloned().collect()
        };
        self.leave_to_others(team).await;
        for request in mine {
            let Ok(run) = runs.summary(&request.run_id).await else {
                continue;
            };
            if run.status == RunStatus::Waiting && self.is_void(team, &run).await {
                continue;
            }
            let due = due(&team.known().state, &team.me, &request, &run, now);
            let said = match due {
                Due::Nothing => continue,
                // Nobody will carry it out: what was made for it goes.
                Due::Discard => runs.cancel(&run.id).await,
                Due::Void => runs.void(&run.id, INTERRUPTED).await,
                Due::CarryOut => {
                    let typed = request.typed_name.as_deref();
                    runs.execute(&run.id, &request.plan_digest, typed).await
                }
                Due::KeepLock => {
                    teams.keep(team, &run.id, &request.environment, None);
                    continue;
                }
                Due::SayEnd => {
                    let drafts = self.over(team, &run);
                    if let Err(error) = teams.queue(team, drafts).await {
                        tracing::error!(%error, "the end of a run is not said to the team");
                    }
                    continue;
                }
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

/// What a request calls for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Due {
    Nothing,
    CarryOut,
    Discard,
    Void,
    KeepLock,
    SayEnd,
}

/// What one of this copy's own requests calls for. Without a word of the team's database nobody knows what
/// time it is there, or what else was said.
fn due(
    state: &State,
    me: &PublicKey,
    request: &Request,
    run: &RunSummary,
    now: Option<DateTime<Utc>>,
) -> Due {
    let is_begun = request.state == RequestState::UnderWay;
    if run.ended_at.is_some() {
        let waits = now.is_some_and(|now| !request.is_over(now));
        return match is_begun || waits {
            true => Due::SayEnd,
            false => Due::Nothing,
        };
    }
    if run.status != RunStatus::Waiting {
        return match is_begun {
            true => Due::KeepLock,
            false => Due::Nothing,
        };
    }
    let Some(now) = now else {
        return Due::Nothing;
    };
    let goes_on = request.goes_on_by_itself(&state.terms, now);
    match request.state {
        _ if request.is_over(now) => Due::Discard,
        RequestState::Approved if goes_on => Due::CarryOut,
        // Its computer was interrupted. As long as the lock lasts it can be gone on with.
        RequestState::UnderWay => {
            let lease = state.leases.of(&request.environment);
            let has_lock = lease.is_some_and(|it| {
                it.holder == *me && it.run_id == request.run_id && it.holds_at(now)
            });
            match has_lock {
                false => Due::Void,
                true if goes_on => Due::CarryOut,
                true => Due::Nothing,
            }
        }
        _ => Due::Nothing,
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

    use chrono::TimeDelta;
    use slipway_team::{Draft, Event, MemberKey, SystemRandom, Taken};

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

    /// A team of two, and what follows of a request of Anna's.
    struct Team {
        anna: Arc<MemberKey>,
        state: State,
        at: DateTime<Utc>,
        run_ended: bool,
    }

    impl Team {
        /// Ben agreed, where somebody has to.
        fn asks(needed: u8, hours: Option<u32>, carry_out: Value) -> Self {
            let key = || {
                let secret = MemberKey::generate(&SystemRandom::new()).unwrap();
                Arc::new(MemberKey::from_secret(&secret).unwrap())
            };
            let (anna, ben) = (key(), key());
            let mut team = Self {
                anna: Arc::clone(&anna),
                state: State::default(),
                at: DateTime::UNIX_EPOCH,
                run_ended: false,
            };
            let person = |name: &str, key: &MemberKey| json!({"team": "Shop", "name": name, "public_key": key.public().to_string()});
            team.say(&anna, "team_founded", person("Anna", &anna));
            team.say(&anna, "member_enrolled", person("Ben", &ben));
            let approvals = slipway_team::Approvals {
                needed,
                hours,
                ..slipway_team::Approvals::default()
            };
            let terms = json!({"environment": "prod", "policy": {}, "approvals": approvals});
            team.say(&anna, "terms_set", terms);
            let made = json!({
                "request": "r", "environment": "prod", "run_id": "run", "plan_digest": "a".repeat(64),
                "candidate": "c", "title": "Ship it", "note": "", "link": "", "carry_out": carry_out, "override": "",
            });
            team.say(&anna, "request_made", made);
            if needed > 0 {
                let given =
                    json!({"request": "r", "plan_digest": "a".repeat(64), "typed_name": "prod"});
                team.say(&ben, "approval_given", given);
            }
            team
        }

        fn say(&mut self, by: &MemberKey, kind: &str, body: Value) {
            let draft = Draft {
                id: format!("{}", self.state.head.seq),
                kind: kind.to_owned(),
                body,
            };
            let event = Event::sign(&draft, &self.state.head, self.at, by).unwrap();
            assert_eq!(self.state.take(&event), Taken::Counts, "{kind}");
        }

        fn begin(&mut self) {
            let anna = Arc::clone(&self.anna);
            let lock = json!({"environment": "prod", "run_id": "run", "seconds": 90});
            self.say(&anna, "lease_taken", lock);
            self.say(&anna, "request_begun", json!({"request": "r"}));
        }

        fn due_at(&self, status: RunStatus, now: Option<DateTime<Utc>>) -> Due {
            let request = self.state.requests.get("r").unwrap();
            let mut run = run(status);
            run.ended_at = self.run_ended.then_some(self.at);
            due(&self.state, &self.anna.public(), request, &run, now)
        }

        fn due(&self, status: RunStatus) -> Due {
            self.due_at(status, Some(self.at))
        }
    }

    #[test]
    fn a_request_is_carried_out_and_expires_only_by_a_clock_that_was_heard() {
        let mut team = Team::asks(1, Some(1), json!("when_approved"));
        assert_eq!(team.due(RunStatus::Waiting), Due::CarryOut);
        assert_eq!(team.due_at(RunStatus::Waiting, None), Due::Nothing);
        team.at += TimeDelta::hours(1);
        assert_eq!(team.due(RunStatus::Waiting), Due::Discard);
        assert_eq!(team.due_at(RunStatus::Waiting, None), Due::Nothing);
        team.run_ended = true;
        assert_eq!(team.due(RunStatus::Failed), Due::Nothing, "it has expired");
        team.at -= TimeDelta::minutes(1);
        assert_eq!(team.due(RunStatus::Failed), Due::SayEnd);
        assert_eq!(team.due_at(RunStatus::Failed, None), Due::Nothing);
    }

    #[test]
    fn what_was_begun_and_still_waits_goes_on_while_its_lock_lasts_and_is_void_after_it() {
        let mut team = Team::asks(1, None, json!("when_approved"));
        team.begin();
        assert_eq!(team.due(RunStatus::Running), Due::KeepLock);
        assert_eq!(team.due(RunStatus::Waiting), Due::CarryOut);
        team.at += TimeDelta::seconds(90);
        assert_eq!(team.due(RunStatus::Waiting), Due::Void);
        assert_eq!(team.due(RunStatus::Running), Due::KeepLock);

        let mut team = Team::asks(1, None, json!("by_requester"));
        team.begin();
        assert_eq!(
            team.due(RunStatus::Waiting),
            Due::Nothing,
            "who asked may press the button again"
        );
        team.at += TimeDelta::seconds(90);
        assert_eq!(team.due(RunStatus::Waiting), Due::Void);
    }

    #[test]
    fn where_nobody_typed_the_name_and_long_after_its_time_a_request_waits_for_who_asked() {
        let team = Team::asks(0, Some(24), json!("when_approved"));
        assert_eq!(team.due(RunStatus::Waiting), Due::Nothing);
        let sunday = DateTime::UNIX_EPOCH + TimeDelta::days(3);
        let mut team = Team::asks(1, None, json!(sunday.timestamp_micros()));
        assert_eq!(team.due(RunStatus::Waiting), Due::Nothing);
        team.at = sunday;
        assert_eq!(team.due(RunStatus::Waiting), Due::CarryOut);
        team.at = sunday + TimeDelta::hours(2);
        assert_eq!(team.due(RunStatus::Waiting), Due::Nothing);
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
