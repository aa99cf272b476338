//! Requests: who asks for what, who agreed, what became of it. Folded from events.
//!
//! ```text
//! request_made       {request, environment, run_id, plan_digest, candidate, title, note, link}
//! comment_made       {request, text}
//! approval_given     {request, plan_digest}
//! approval_taken_back {request}
//! request_rejected   {request, reason}        by who may agree; the same candidate cannot be asked for again
//! request_withdrawn  {request}                by who asked
//! request_voided     {request, reason}        something that it is bound to changed
//! request_carried_out {request}               the cut-over was done
//! ```

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};

use crate::approvals::Demands;
use crate::{Event, PublicKey};

/// Where a request is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestState {
    /// It waits for those who agree.
    Open,
    /// Enough agreed.
    Approved,
    /// Somebody said no, for everybody, with a reason.
    Rejected {
        /// In their words.
        reason: String,
    },
    /// Who asked took it back.
    Withdrawn,
    /// What it was bound to has changed.
    Void {
        /// What changed.
        reason: String,
    },
    /// The cut-over was done.
    CarriedOut,
}

/// Something that somebody asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Request {
    pub id: String,
    pub environment: String,
    pub run_id: String,
    pub plan_digest: String,
    pub candidate: String,
    pub title: String,
    pub note: String,
    pub link: String,
    pub by: PublicKey,
    pub at: DateTime<Utc>,
    pub state: RequestState,
    /// Who agreed, and when.
    pub approvals: BTreeMap<PublicKey, DateTime<Utc>>,
    pub comments: Vec<(PublicKey, DateTime<Utc>, String)>,
    /// The event of the demand that it was made under.
    pub demand_version: i64,
    /// From then on it cannot be approved or carried out any more.
    pub expires_at: Option<DateTime<Utc>>,
}

/// Why an event about a request changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequestRefused {
    /// A part of it is missing, or longer than it may be.
    #[error("what it says cannot be")]
    Impossible,
    /// Another one has that id.
    #[error("there is a request of that id")]
    Present,
    /// Nothing has that id.
    #[error("there is no such request")]
    Missing,
    /// It is at its end.
    #[error("the request is over")]
    Over,
    /// Its time is over.
    #[error("the request has expired")]
    Expired,
    /// They may not agree to it.
    #[error("they may not decide about this request")]
    NotTheirs,
    /// They agreed to another plan than this one.
    #[error("the plan is another one")]
    OtherPlan,
    /// This candidate was rejected before.
    #[error("this candidate was rejected")]
    RejectedBefore,
    /// Fewer agreed than the environment asks for.
    #[error("not enough agreed")]
    NotApproved,
    /// The environment is frozen, or what it asks for has changed since.
    #[error("the environment does not allow it now")]
    NotNow,
}

/// The requests after some events. Only events that count belong here.
#[derive(Clone, Debug, Default)]
pub struct Requests {
    requests: BTreeMap<String, Request>,
    rejected: BTreeSet<(String, String)>,
}

impl Requests {
    /// Takes one more event in, with what the environments ask for at that moment. `None` for one that is
    /// about no request.
    pub fn take(&mut self, event: &Event, demands: &Demands) -> Option<Result<(), RequestRefused>> {
        let about = event.kind.as_str();
        Some(match about {
            "request_made" => self.make(event, demands),
            "comment_made" => self.change(event, |request, event| {
                let text = words(event, "text", 1, 10_000)?;
                request
                    .comments
                    .push((event.author.clone(), event.at, text));
                Ok(())
            }),
            "approval_given" => self.approve(event, demands),
            "approval_taken_back" => self.change(event, |request, event| {
                open(request, event)?;
                request
                    .approvals
                    .remove(&event.author)
                    .map(|_| request.state = RequestState::Open)
                    .ok_or(RequestRefused::NotTheirs)
            }),
            "request_rejected" => self.reject(event, demands),
            "request_withdrawn" => self.change(event, |request, event| {
                not_over(request)?;
                if request.by != event.author {
                    return Err(RequestRefused::NotTheirs);
                }
                request.state = RequestState::Withdrawn;
                Ok(())
            }),
            "request_voided" => self.change(event, |request, event| {
                not_over(request)?;
                let reason = words(event, "reason", 1, 1000)?;
                request.state = RequestState::Void { reason };
                Ok(())
            }),
            "request_carried_out" => self.change(event, |request, event| {
                may_carry_out(request, demands, event.at)?;
                request.state = RequestState::CarriedOut;
                Ok(())
            }),
            _ => return None,
        })
    }

    fn make(&mut self, event: &Event, demands: &Demands) -> Result<(), RequestRefused> {
        let id = words(event, "request", 1, 100)?;
        if self.requests.contains_key(&id) {
            return Err(RequestRefused::Present);
        }
        let environment = words(event, "environment", 1, 100)?;
        let candidate = words(event, "candidate", 1, 200)?;
        if self
            .rejected
            .contains(&(environment.clone(), candidate.clone()))
        {
            return Err(RequestRefused::RejectedBefore);
        }
        let demand = demands.of(&environment);
        let lives = demand.hours.map(|hours| TimeDelta::hours(hours.into()));
        let mut request = Request {
            run_id: words(event, "run_id", 1, 100)?,
            plan_digest: words(event, "plan_digest", 64, 64)?,
            title: words(event, "title", 1, 200)?,
            note: words(event, "note", 0, 10_000)?,
            link: words(event, "link", 0, 2000)?,
            by: event.author.clone(),
            at: event.at,
            state: RequestState::Open,
            approvals: BTreeMap::new(),
            comments: Vec::new(),
            demand_version: demands.version_of(&environment),
            expires_at: lives.map(|lives| event.at + lives),
            id: id.clone(),
            environment,
            candidate,
        };
        if demand.needed == 0 {
            request.state = RequestState::Approved;
        }
        self.requests.insert(id, request);
        Ok(())
    }

    fn approve(&mut self, event: &Event, demands: &Demands) -> Result<(), RequestRefused> {
        self.change(event, |request, event| {
            open(request, event)?;
            let demand = demands.of(&request.environment);
            if demands.version_of(&request.environment) != request.demand_version {
                return Err(RequestRefused::NotNow);
            }
            if !demand.may_agree(&event.author, &request.by) {
                return Err(RequestRefused::NotTheirs);
            }
            if words(event, "plan_digest", 64, 64)? != request.plan_digest {
                return Err(RequestRefused::OtherPlan);
            }
            let at = event.at;
            request.approvals.entry(event.author.clone()).or_insert(at);
            if request.approvals.len() >= usize::from(demand.needed) {
                request.state = RequestState::Approved;
            }
            Ok(())
        })
    }

    fn reject(&mut self, event: &Event, demands: &Demands) -> Result<(), RequestRefused> {
        let mut rejected = None;
        self.change(event, |request, event| {
            open(request, event)?;
            let demand = demands.of(&request.environment);
            if !demand.may_agree(&event.author, &request.by) {
                return Err(RequestRefused::NotTheirs);
            }
            let reason = words(event, "reason", 1, 1000)?;
            request.state = RequestState::Rejected { reason };
            rejected = Some((request.environment.clone(), request.candidate.clone()));
            Ok(())
        })?;
        self.rejected.extend(rejected);
        Ok(())
    }

    fn change(
        &mut self,
        event: &Event,
        change: impl FnOnce(&mut Request, &Event) -> Result<(), RequestRefused>,
    ) -> Result<(), RequestRefused> {
        let id = words(event, "request", 1, 100)?;
        let request = self.requests.get_mut(&id).ok_or(RequestRefused::Missing)?;
        change(request, event)
    }

    /// One request.
    pub fn get(&self, id: &str) -> Option<&Request> {
        self.requests.get(id)
    }

    /// All of them, by id.
    pub fn all(&self) -> impl Iterator<Item = &Request> {
        self.requests.values()
    }
}

/// Whether a request may be carried out at a time of the database's: the one place that decides it.
///
/// # Errors
/// Why not.
pub fn may_carry_out(
    request: &Request,
    demands: &Demands,
    now: DateTime<Utc>,
) -> Result<(), RequestRefused> {
    not_over(request)?;
    not_expired(request, now)?;
    let demand = demands.of(&request.environment);
    let is_frozen = demand.frozen_until.is_some_and(|until| now < until);
    if is_frozen || demands.version_of(&request.environment) != request.demand_version {
        return Err(RequestRefused::NotNow);
    }
    if request.approvals.len() < usize::from(demand.needed) {
        return Err(RequestRefused::NotApproved);
    }
    Ok(())
}

fn not_over(request: &Request) -> Result<(), RequestRefused> {
    match request.state {
        RequestState::Open | RequestState::Approved => Ok(()),
        _ => Err(RequestRefused::Over),
    }
}

fn not_expired(request: &Request, now: DateTime<Utc>) -> Result<(), RequestRefused> {
    if request.expires_at.is_some_and(|until| now >= until) {
        return Err(RequestRefused::Expired);
    }
    Ok(())
}

fn open(request: &Request, event: &Event) -> Result<(), RequestRefused> {
    not_over(request)?;
    not_expired(request, event.at)
}

/// A text of the body; an absent one is empty.
fn words(event: &Event, name: &str, least: usize, most: usize) -> Result<String, RequestRefused> {
    let text = event.body[name].as_str().unwrap_or_default();
    if (least..=most).contains(&text.chars().count()) {
        Ok(text.to_owned())
    } else {
        Err(RequestRefused::Impossible)
    }
}
