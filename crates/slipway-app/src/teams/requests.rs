//! Requests: who asks for what, and what others say to it.

use std::time::Duration;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use slipway_ledger::digest::digest;
use slipway_team::{Act, CarryOut as When, Request, RequestRefused, RequestState as At, State};
use slipway_workflow::model::RunStatus;
use tokio::time::Instant;

use super::{Following, Key, Whose, attend::shown_run, terms::policy};
use crate::{
    App,
    errors::Told,
    ipc::{
        CarryOut, CurrentProject, Failure, FailureCode, NewRequest, Possibility, RejectedBefore,
        RequestAct, RequestDetail, RequestState, RequestSummary, RequestWord, RunApproval,
        RunDetail, RunSummary, Share, WaitsElsewhere,
    },
    links::to_request,
};

/// What a plan binds, as far as it says what the candidate holds.
const CANDIDATE: [&str; 2] = ["candidate_schema_digest", "candidate_counts"];
/// So long it is not asked again whose an API key is, to show what can be done.
const WHOSE_FOR: Duration = Duration::from_secs(60);
const NOBODYS: &str = "the connection's API key belongs to no person";

impl App {
    /// The requests of the current project, newest first; none without a team.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    pub async fn request_list(&self) -> Result<Vec<RequestSummary>, Failure> {
        let Some((_, team)) = self.current_team().await? else {
            return Ok(Vec::new());
        };
        Ok(self.requests_of(&team).await)
    }

    /// Those of one team.
    pub(crate) async fn requests_of(&self, team: &Following) -> Vec<RequestSummary> {
        let here = (self.inner.config.clock)();
        let requests: Vec<Request> = team.known().state.requests.all().cloned().collect();
        let mut summaries = Vec::new();
        for request in requests {
            let own = self.inner.runs.summary(&request.run_id).await.ok();
            let known = team.known();
            // One whose run cannot be read is of a newer version of Slipway.
            let Some(run) = own.or_else(|| known.run_of_other(&request.run_id).cloned()) else {
                continue;
            };
            let now = known.team_time(here);
            summaries.push(summary(team, &known.state, &request, &run, now));
        }
        summaries.sort_by_key(|it| std::cmp::Reverse(it.at));
        summaries
    }

    /// The projects that the window does not show and where something waits for this copy's member.
    ///
    /// # Errors
    /// When the ledger cannot be read.
    pub async fn request_elsewhere(&self) -> Result<Vec<WaitsElsewhere>, Failure> {
        let current = self.current().await?;
        let mut elsewhere = Vec::new();
        for team in self.inner.teams.all() {
            let (connection, project) = (&team.row.connection_id, &team.row.project_id);
            let is_shown =
                |it: &CurrentProject| (&it.connection_id, &it.project_id) == (connection, project);
            if current.as_ref().is_some_and(is_shown) {
                continue;
            }
            let requests = self.requests_of(&team).await;
            let waiting = requests.iter().filter(|it| it.waits_for_me).count();
            if waiting > 0 {
                let key = (connection.clone(), project.clone());
                elsewhere.push(WaitsElsewhere {
                    project_name: self.project_name(&key).await,
                    connection_id: key.0,
                    project_id: key.1,
                    waiting: u32::try_from(waiting).unwrap_or(u32::MAX),
                });
            }
        }
        Ok(elsewhere)
    }

    /// The name of the project that a request is of, where the window shows another.
    async fn project_of_request(&self, id: &str) -> Result<Option<String>, Failure> {
        let knows = |team: &Following| team.known().state.requests.get(id).is_some();
        if let Some((_, team)) = self.current_team().await?
            && knows(&team)
        {
            return Ok(None);
        }
        let Some(team) = self.inner.teams.all().into_iter().find(|team| knows(team)) else {
            return Ok(None);
        };
        let key = (team.row.connection_id.clone(), team.row.project_id.clone());
        Ok(Some(self.project_name(&key).await))
    }

    /// As it was called when it was opened last.
    pub(crate) async fn project_name(&self, key: &Key) -> String {
        let known = self.inner.ledger.known_project_list().await;
        let known = known.unwrap_or_default();
        let mut named = known
            .into_iter()
            .filter(|it| (&it.connection_id, &it.project_id) == (&key.0, &key.1));
        named.next().map_or_else(|| key.1.clone(), |it| it.name)
    }

    /// Own runs from the journal, those of others as they were shown.
    async fn run_of(&self, team: &Following, run_id: &str) -> Option<RunDetail> {
        if let Ok(own) = self.inner.runs.detail(run_id).await {
            return Some(own);
        }
        let known = team.known();
        let shown = known.state.runs.get(run_id)?;
        shown_run(&shown.document, &known.state.name_of(&shown.by))
    }

    /// The approver's one screen.
    ///
    /// # Errors
    /// When there is no such request.
    pub async fn request_get(&self, id: &str) -> Result<RequestDetail, Failure> {
        let told = "The request was not read.";
        if let Some(project) = self.project_of_request(id).await? {
            return Err(Failure::new(told)
                .because(format!("it is of the project {project}"))
                .next(format!("Open {project}, and look at its requests.")));
        }
        let (project, team) = self.team_required().await?;
        let request = request_in(&team, id, told)?;
        let whose = match self.could_approve(&team, &request) {
            true => self.whose_key_lately(&project, &team, &request).await,
            false => None,
        };
        let run = self.run_of(&team, &request.run_id).await.ok_or_else(|| {
            Failure::new(told)
                .because("its run was not shown to the team yet, or by a newer version of Slipway")
                .next("Look again in a moment.")
        })?;
        let known = team.known();
        let state = &known.state;
        let now = known.team_time((self.inner.config.clock)());
        let standing = state.terms.of(&request.environment);
        let summary = summary(&team, state, &request, &run.summary, now);
        let mut demands = state.demands(&standing.terms.approvals);
        demands.extend(policy(&standing.terms.policy)?.demands(run.summary.kind));
        let share = share(&summary, &project.project_name);
        let words = request.words.iter().map(|word| RequestWord {
            by: state.name_of(&word.by),
            at: word.at,
            what: act(word.act),
            text: word.text.clone(),
        });
        let at_once = !matches!(request.carry_out, When::ByRequester);
        let typed_name = run.plan.as_ref().and_then(|plan| plan.typed_name.clone());
        Ok(RequestDetail {
            note: request.note.clone(),
            link: request.link.clone(),
            carry_out: carry_out(request.carry_out),
            words: words.collect(),
            demands,
            typed_name: typed_name.filter(|_| at_once),
            can_approve: Possibility::unless(
                cannot_approve(&team, state, &request, now)
                    .or_else(|| not_with_key(&team, &request, whose.as_ref()?)),
            ),
            rejected_before: rejected_before(state, &request.environment, &request.candidate)
                .filter(|it| it.id != request.id && it.at <= request.at),
            changed: request.changed.clone(),
            can_take_back: Possibility::unless(
                match request.approvals.contains_key(&team.me) && !request.is_over(now) {
                    true if request.state == At::UnderWay => {
                        Some("It is being carried out.".to_owned())
                    }
                    true => None,
                    false => Some("There is no approval of yours to take back.".to_owned()),
                },
            ),
            can_reject: Possibility::unless(cannot_decide(&team, state, &request, now)),
            can_withdraw: Possibility::unless(if request.by != team.me {
                Some("Only who asked can withdraw it.".to_owned())
            } else if request.is_over(now) || request.state == At::UnderWay {
                Some("It is over, or being carried out.".to_owned())
            } else {
                None
            }),
            can_comment: Possibility::unless(no_member(&team, state)),
            share,
            summary,
            run,
        })
    }

    /// What a run of this copy needs before it is carried out; absent where no approval is asked for.
    ///
    /// # Errors
    /// When there is no such run.
    pub async fn run_approval(&self, run_id: &str) -> Result<Option<RunApproval>, Failure> {
        let Ok(run) = self.inner.runs.detail(run_id).await else {
            return Ok(None);
        };
        let summary = &run.summary;
        let plan = self.inner.ledger.plan_get(run_id).await;
        let plan = plan.told("What has to be asked for was not read.")?;
        let candidate = plan.map(|plan| held(&plan.binding)).transpose()?;
        let team = self.inner.teams.of(&run.connection_id, &summary.project_id);
        let Some(team) = team else {
            return Ok(None);
        };
        let known = team.known();
        let state = &known.state;
        let now = known.team_time((self.inner.config.clock)());
        let approvals = &state.terms.of(&summary.target.id).terms.approvals;
        let request = state.requests.of_run(run_id);
        let is_replacing = matches!(
            summary.kind,
            slipway_workflow::model::RunKind::Promote | slipway_workflow::model::RunKind::Refresh
        );
        if !is_replacing || (!approvals.demand_something() && request.is_none()) {
            return Ok(None);
        }
        let refused = if summary.status != RunStatus::Waiting {
            Some("The plan does not wait.".to_owned())
        } else if let Some(refused) = run.plan.as_ref().and_then(|plan| plan.refused.clone()) {
            Some(format!("The policy does not let it pass: {refused}."))
        } else if request.is_some_and(|request| !request.is_over(now)) {
            Some("It was asked for.".to_owned())
        } else {
            no_member(&team, state)
        };
        let rejected = candidate.and_then(|it| rejected_before(state, &summary.target.id, &it));
        Ok(Some(RunApproval {
            needed: approvals.needed,
            rejected_before: rejected,
            request: request.map(|it| self::summary(&team, state, it, summary, now)),
            can_ask: Possibility::unless(refused),
        }))
    }

    /// Asks others to agree to a plan that waits.
    ///
    /// # Errors
    /// `BadInput` for words that cannot be; when the plan does not wait, or its candidate was rejected.
    pub async fn request_make(&self, new: NewRequest) -> Result<RequestSummary, Failure> {
        let told = "The request was not made.";
        let (project, team) = self.team_required().await?;
        let approval = self.run_approval(&new.run_id).await?;
        let approval = approval.ok_or_else(|| {
            Failure::new(told)
                .because("no approval is asked for")
                .next("Carry the plan out.")
        })?;
        possible(&approval.can_ask, told)?;
        let title = new.title.trim();
        if title.is_empty() || title.chars().count() > 200 {
            return Err(Failure::bad_input("A title has 1 to 200 characters."));
        }
        if new.note.chars().count() > 10_000 {
            return Err(Failure::bad_input("A note has at most 10,000 characters."));
        }
        let link = new.link.trim();
        let is_link = link.is_empty()
            || url::Url::parse(link).is_ok_and(|it| matches!(it.scheme(), "https" | "http"));
        if !is_link || link.chars().count() > 2000 {
            return Err(Failure::bad_input(
                "The link is an address that begins with https:// or http://, or nothing.",
            ));
        }
        let ledger = &self.inner.ledger;
        let plan = ledger.plan_get(&new.run_id).await.told(told)?;
        let plan = plan.ok_or_else(|| Failure::new(told).because("there is no plan"))?;
        let run = self.inner.runs.summary(&new.run_id).await.told(told)?;
        let candidate = held(&plan.binding)?;
        let changed = new.changed.unwrap_or_default();
        let changed = changed.trim();
        if changed.chars().count() > 1000 {
            return Err(Failure::bad_input(
                "What has changed is said in at most 1,000 characters.",
            ));
        }
        if let Some(rejected) = &approval.rejected_before
            && changed.is_empty()
        {
            return Err(Failure::new(told)
                .because(format!(
                    "{} rejected a candidate with the same schema and as many rows in every table: {}",
                    rejected.by,
                    rejected.reason.trim_end_matches('.')
                ))
                .next("Change what was wrong in the source, then begin again; or say what has changed."));
        }
        let identity = match self.whose_key(&project, told).await? {
            Whose::Persons(id) => id,
            Whose::Nobodys => String::new(),
        };
        let id = (self.inner.config.new_id)();
        let carry_out = match new.carry_out {
            CarryOut::ByRequester => json!("by_requester"),
            CarryOut::WhenApproved => json!("when_approved"),
            CarryOut::At { at } => json!(at.timestamp_micros()),
        };
        let overriding = new.override_reason.unwrap_or_default();
        let body = json!({
            "request": id,
            "environment": run.target.id,
            "run_id": run.id,
            "plan_digest": plan.digest,
            "candidate": candidate,
            "title": title,
            "note": new.note.trim(),
            "link": link,
            "carry_out": carry_out,
            "override": overriding.trim().chars().take(1000).collect::<String>(),
            "changed": changed,
            "identity": identity,
        });
        self.said(&team, told, "request_made", body).await?;
        let known = team.known();
        let now = known.team_time((self.inner.config.clock)());
        match known.state.requests.get(&id) {
            Some(request) => Ok(summary(&team, &known.state, request, &run, now)),
            None => Err(Failure::new("The request waits here.")
                .because("the team's database does not answer")
                .next("It is made as soon as it does.")
                .code(FailureCode::Unreachable)),
        }
    }

    /// Says something about a request.
    ///
    /// # Errors
    /// `BadInput` for words that cannot be.
    pub async fn request_comment(&self, id: &str, text: &str) -> Result<(), Failure> {
        let told = "Nothing was said.";
        let text = text.trim();
        if text.is_empty() || text.chars().count() > 10_000 {
            return Err(Failure::bad_input("A comment has 1 to 10,000 characters."));
        }
        let body = json!({"request": id, "text": text});
        self.about(id, told, "comment_made", body, |_, _, _, _| None)
            .await
    }

    /// Agrees to what a request asks for: to the plan with that digest, and no other.
    ///
    /// # Errors
    /// `PlanChanged`, `NameMismatch`; when this member may not, or the connection's key is no person's.
    pub async fn request_approve(
        &self,
        id: &str,
        plan_digest: &str,
        typed_name: Option<&str>,
    ) -> Result<(), Failure> {
        let told = "The request was not approved.";
        self.unlocked(told)?;
        let detail = self.request_get(id).await?;
        possible(&detail.can_approve, told)?;
        let shown = detail.run.plan.as_ref().map(|plan| plan.digest.as_str());
        if shown != Some(plan_digest) {
            return Err(Failure::new(told)
                .because("the plan is not the one that was shown")
                .next("Look at it again.")
                .code(FailureCode::PlanChanged));
        }
        if let Some(expected) = &detail.typed_name
            && typed_name != Some(expected)
        {
            return Err(Failure::new(told)
                .because(format!("what was typed is not “{expected}”"))
                .next("Type the name exactly as it is written.")
                .code(FailureCode::NameMismatch));
        }
        let (project, team) = self.team_required().await?;
        // What was shown may be of a minute ago.
        team.known().whose_key = None;
        let whose = self.whose_key(&project, told).await?;
        let request = request_in(&team, id, told)?;
        if let Some(refused) = not_with_key(&team, &request, &whose) {
            return Err(Failure::new(told)
                .because(refused.trim_end_matches('.'))
                .next("Give the connection a personal API key of yours. With any other, plans can be carried out, not approved."));
        }
        let Whose::Persons(identity) = whose else {
            return Err(Failure::new(told).because(NOBODYS));
        };
        let typed = typed_name.filter(|_| detail.typed_name.is_some());
        let body = json!({
            "request": id,
            "plan_digest": plan_digest,
            "typed_name": typed.unwrap_or_default(),
            "identity": identity,
        });
        if typed.is_some() {
            // It leads to the cut-over: said now, or not at all.
            return self.said_surely(&team, told, "approval_given", body).await;
        }
        self.about(id, told, "approval_given", body, cannot_approve)
            .await
    }

    /// Approving needs a person: a key of an organisation or a project is nobody's.
    async fn whose_key(&self, project: &CurrentProject, told: &str) -> Result<Whose, Failure> {
        let client = self.client(&project.connection_id).await?;
        match client.users_me().await {
            Ok(user) => Ok(Whose::Persons(user.id)),
            Err(error) if error.is_not_found() => Ok(Whose::Nobodys),
            Err(error) => Err(error).told(told),
        }
    }

    /// The same for showing; nothing where the server did not answer. A key that will not do may be another
    /// one the next time.
    async fn whose_key_lately(
        &self,
        project: &CurrentProject,
        team: &Following,
        request: &Request,
    ) -> Option<Whose> {
        if let Some((at, whose)) = &team.known().whose_key
            && at.elapsed() < WHOSE_FOR
            && not_with_key(team, request, whose).is_none()
        {
            return Some(whose.clone());
        }
        let whose = self.whose_key(project, "").await.ok()?;
        let will_do = not_with_key(team, request, &whose).is_none();
        team.known().whose_key = will_do.then(|| (Instant::now(), whose.clone()));
        Some(whose)
    }

    fn could_approve(&self, team: &Following, request: &Request) -> bool {
        let known = team.known();
        let now = known.team_time((self.inner.config.clock)());
        cannot_approve(team, &known.state, request, now).is_none()
    }

    /// Takes this member's own approval back.
    ///
    /// # Errors
    /// When there is none.
    pub async fn request_approval_take_back(&self, id: &str) -> Result<(), Failure> {
        let told = "The approval was not taken back.";
        let body = json!({"request": id});
        self.about(id, told, "approval_taken_back", body, |_, _, _, _| None)
            .await
    }

    /// Says no, for everybody. The same candidate cannot be asked for again.
    ///
    /// # Errors
    /// `BadInput` without a reason; when this member may not.
    pub async fn request_reject(&self, id: &str, reason: &str) -> Result<(), Failure> {
        let told = "The request was not rejected.";
        let reason = reason.trim();
        if reason.is_empty() || reason.chars().count() > 1000 {
            return Err(Failure::bad_input("A reason has 1 to 1,000 characters."));
        }
        let body = json!({"request": id, "reason": reason});
        self.about(id, told, "request_rejected", body, cannot_decide)
            .await
    }

    /// Takes a request back. What was made for it goes.
    ///
    /// # Errors
    /// When somebody else made it, or it is over.
    pub async fn request_withdraw(&self, id: &str) -> Result<(), Failure> {
        let told = "The request was not withdrawn.";
        let body = json!({"request": id});
        self.about(id, told, "request_withdrawn", body, |_, _, _, _| None)
            .await
    }

    async fn about(
        &self,
        id: &str,
        told: &str,
        kind: &str,
        body: Value,
        refused: impl Fn(&Following, &State, &Request, DateTime<Utc>) -> Option<String>,
    ) -> Result<(), Failure> {
        let (_, team) = self.team_required().await?;
        let request = request_in(&team, id, told)?;
        let refused = {
            let known = team.known();
            let now = known.team_time((self.inner.config.clock)());
            refused(&team, &known.state, &request, now)
        };
        possible(&Possibility::unless(refused), told)?;
        self.said(&team, told, kind, body).await
    }
}

fn request_in(team: &Following, id: &str, told: &str) -> Result<Request, Failure> {
    let found = team.known().state.requests.get(id).cloned();
    found.ok_or_else(|| {
        Failure::new(told)
            .because("the team knows no such request")
            .next("Look at the list of requests.")
    })
}

fn possible(possibility: &Possibility, told: &str) -> Result<(), Failure> {
    match possibility.enabled {
        true => Ok(()),
        false => {
            let reason = possibility.reason.clone().unwrap_or_default();
            Err(Failure::new(told).because(reason.trim_end_matches('.')))
        }
    }
}

fn no_member(team: &Following, state: &State) -> Option<String> {
    let none = state.members.active(&team.me).is_none();
    none.then(|| "This computer is no member of the team yet.".to_owned())
}

fn cannot_decide(
    team: &Following,
    state: &State,
    request: &Request,
    now: DateTime<Utc>,
) -> Option<String> {
    if let Some(reason) = no_member(team, state) {
        return Some(reason);
    }
    match request.may_decide(&team.me, &state.terms, now) {
        Ok(()) => None,
        Err(RequestRefused::NotTheirs) if request.by == team.me => {
            Some("You asked for it, and somebody else has to agree.".to_owned())
        }
        Err(RequestRefused::NotTheirs) => {
            Some("The policy names others who may decide.".to_owned())
        }
        Err(refused) => Some(sentence(&refused.to_string())),
    }
}

fn cannot_approve(
    team: &Following,
    state: &State,
    request: &Request,
    now: DateTime<Utc>,
) -> Option<String> {
    if request.approvals.contains_key(&team.me) {
        return Some("You approved it.".to_owned());
    }
    cannot_decide(team, state, request, now)
}

fn not_with_key(team: &Following, request: &Request, whose: &Whose) -> Option<String> {
    match whose {
        Whose::Nobodys => Some(sentence(NOBODYS)),
        Whose::Persons(id) if request.by != team.me && request.identity.as_ref() == Some(id) => {
            Some("The connection's API key is of the same person as the one that asked.".to_owned())
        }
        Whose::Persons(_) => None,
    }
}

/// What a candidate holds, as a digest: the same for every snapshot of the same.
fn held(binding: &Value) -> Result<String, Failure> {
    let holds: serde_json::Map<_, _> = CANDIDATE
        .iter()
        .map(|&field| (field.to_owned(), binding[field].clone()))
        .collect();
    digest(&holds.into())
        .map_err(|error| Failure::new("The plan was not read.").because(error.to_string()))
}

fn rejected_before(state: &State, environment: &str, candidate: &str) -> Option<RejectedBefore> {
    let request = state.requests.rejection_of(environment, candidate)?;
    let At::Rejected { by, reason } = &request.state else {
        return None;
    };
    Some(RejectedBefore {
        id: request.id.clone(),
        title: request.title.clone(),
        by: state.name_of(by),
        at: request.at,
        reason: reason.clone(),
    })
}

fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    format!("{}{}.", first.unwrap_or_default(), letters.as_str())
}

fn summary(
    team: &Following,
    state: &State,
    request: &Request,
    run: &RunSummary,
    now: DateTime<Utc>,
) -> RequestSummary {
    let needed = state.terms.of(&request.environment).terms.approvals.needed;
    let at = request_state(state, request, now);
    let waits_for_me =
        at == RequestState::Open && cannot_approve(team, state, request, now).is_none();
    RequestSummary {
        id: request.id.clone(),
        run_id: request.run_id.clone(),
        run_number: run.number,
        run_kind: run.kind,
        source: run.source.clone(),
        target: run.target.clone(),
        title: request.title.clone(),
        by: state.name_of(&request.by),
        mine: request.by == team.me,
        at: request.at,
        state: at,
        approved: u8::try_from(request.approvals.len()).unwrap_or(u8::MAX),
        needed,
        expires_at: request.expires_at,
        waits_for_me,
        override_reason: request.override_reason.clone(),
    }
}

pub(super) fn request_state(state: &State, request: &Request, now: DateTime<Utc>) -> RequestState {
    match &request.state {
        At::Open | At::Approved if request.expires_at.is_some_and(|until| now >= until) => {
            RequestState::Expired
        }
        At::Open => RequestState::Open,
        At::Approved => RequestState::Approved,
        At::UnderWay => RequestState::UnderWay,
        At::Rejected { by, reason } => RequestState::Rejected {
            by: state.name_of(by),
            reason: reason.clone(),
        },
        At::Withdrawn => RequestState::Withdrawn,
        At::Void { reason } => RequestState::Void {
            reason: reason.clone(),
        },
        At::CarriedOut => RequestState::CarriedOut,
    }
}

fn carry_out(when: When) -> CarryOut {
    match when {
        When::ByRequester => CarryOut::ByRequester,
        When::WhenApproved => CarryOut::WhenApproved,
        When::At(at) => CarryOut::At { at },
    }
}

pub(super) fn act(act: Act) -> RequestAct {
    match act {
        Act::Asked => RequestAct::Asked,
        Act::Commented => RequestAct::Commented,
        Act::Approved => RequestAct::Approved,
        Act::TookBack => RequestAct::TookBack,
        Act::Rejected => RequestAct::Rejected,
        Act::Withdrew => RequestAct::Withdrew,
        Act::Voided => RequestAct::Voided,
        Act::Began => RequestAct::Began,
        Act::CarriedOut => RequestAct::CarriedOut,
    }
}

fn share(summary: &RequestSummary, project: &str) -> Share {
    let link = to_request(&summary.id);
    let text = format!(
        "{}\n{} asks to replace {} with {} in {project} ({} of {} approved).\n{link}",
        summary.title,
        summary.by,
        summary.target.name,
        summary.source.name,
        summary.approved,
        summary.needed
    );
    Share { link, text }
}
