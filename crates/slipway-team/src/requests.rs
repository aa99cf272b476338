//! Requests: who asks for what, who agreed, what became of it. Folded from events.
//!
//! ```text
//! request_made        {request, environment, run_id, plan_digest, candidate, title, note, link, carry_out, override,
//!                      changed, identity}   `changed` where the same candidate was rejected before
//! comment_made        {request, text}
//! approval_given      {request, plan_digest, typed_name, identity}   `identity`: the user of the server's whose API key it is
//! approval_taken_back {request}
//! request_rejected    {request, reason}   by who may agree; the same candidate is asked for again only with what has changed
//! request_withdrawn   {request}           by who asked
//! request_voided      {request, reason}   by who asked: the plan is none any more
//! request_begun       {request}           by who asked, once enough agreed, and not before the time that was agreed on
//! request_ended       {request, cut_over} by who carries it out: the run has ended
//! ```

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, TimeZone, Utc};
use serde_json::Value;

use crate::terms::{AllTerms, NotNow};
use crate::{Event, PublicKey};

/// So long after its time a request is still carried out with nobody there.
const LATE: TimeDelta = TimeDelta::hours(1);

/// Where a request is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RequestState {
    /// It waits for those who agree.
    Open,
    /// Enough agreed.
    Approved,
    /// It is being carried out.
    UnderWay,
    /// Somebody said no, for everybody, with a reason.
    Rejected {
        /// Who.
        by: PublicKey,
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

/// When an approved request is carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CarryOut {
    /// When who asked says so.
    ByRequester,
    /// At once with the last approval.
    WhenApproved,
    /// At a time.
    At(DateTime<Utc>),
}

/// What somebody did with a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Act {
    Asked,
    Commented,
    Approved,
    TookBack,
    Rejected,
    Withdrew,
    Voided,
    Began,
    CarriedOut,
}

/// Somebody's word about a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Word {
    pub by: PublicKey,
    pub at: DateTime<Utc>,
    pub act: Act,
    /// Empty where the act says it.
    pub text: String,
}

/// Something that somebody asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Request {
    pub id: String,
    pub environment: String,
    pub run_id: String,
    pub plan_digest: String,
    /// What the candidate holds; the same for every snapshot of the same.
    pub candidate: String,
    pub title: String,
    pub note: String,
    pub link: String,
    pub carry_out: CarryOut,
    /// Why it has to go through against a freeze or outside of the times.
    pub override_reason: Option<String>,
    /// What has changed since a candidate that holds the same was rejected, in the words of who asked.
    pub changed: Option<String>,
    /// The user of the server's whose API key asked; none for a key of nobody's.
    pub identity: Option<String>,
    pub by: PublicKey,
    /// Who carries it out: who asked, or who took the run over from them.
    pub carrier: PublicKey,
    pub at: DateTime<Utc>,
    pub state: RequestState,
    /// Who agreed, and when.
    pub approvals: BTreeMap<PublicKey, DateTime<Utc>>,
    /// The users of the server's who did, as far as it was said.
    identities: BTreeMap<PublicKey, String>,
    /// The name that the last of them typed.
    pub typed_name: Option<String>,
    /// Everything that was said and done, oldest first.
    pub words: Vec<Word>,
    /// The version of the terms that it was made under.
    pub terms_version: i64,
    /// From then on it cannot be approved or carried out any more.
    pub expires_at: Option<DateTime<Utc>>,
}

/// Why an event about a request changes nothing, or a request is not carried out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
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
    /// It is being carried out.
    #[error("the request is being carried out")]
    UnderWay,
    /// Its time is over.
    #[error("the request has expired")]
    Expired,
    /// They may not.
    #[error("they may not decide about this request")]
    NotTheirs,
    /// One person with two computers is one person.
    #[error("the API key is of the same person as another one's who asked or agreed")]
    SamePerson,
    /// They agreed to another plan than this one.
    #[error("the plan is another one")]
    OtherPlan,
    /// This candidate was rejected before.
    #[error("a candidate that holds the same was rejected, and nobody said what has changed")]
    RejectedBefore,
    /// Fewer agreed than the environment asks for.
    #[error("{approved} of {needed} approved")]
    NotApproved {
        /// So many did.
        approved: usize,
        /// So many have to.
        needed: usize,
    },
    /// What the environment demands has changed since.
    #[error("what the environment demands has changed since")]
    OtherTerms,
    /// The environment is frozen, or it is none of its times.
    #[error(transparent)]
    NotNow(#[from] NotNow),
    /// Others agreed to a later time.
    #[error("it is agreed for {}", .0.format("%-d %b %H:%M UTC"))]
    Early(DateTime<Utc>),
}

/// The requests after some events. Only events that count belong here.
#[derive(Clone, Debug, Default)]
pub struct Requests {
    requests: BTreeMap<String, Request>,
    /// The request with which it was, by environment and candidate.
    rejected: BTreeMap<(String, String), String>,
}

impl Requests {
    /// Takes one more event in, with what the environments demand at that moment. `None` for one that is
    /// about no request.
    pub fn take(&mut self, event: &Event, terms: &AllTerms) -> Option<Result<(), RequestRefused>> {
        Some(match event.kind.as_str() {
            "request_made" => self.make(event, terms),
            "comment_made" => self.change(event, |request, event| {
                let text = words(event, "text", 1, 10_000)?;
                request.say(event, Act::Commented, text);
                Ok(())
            }),
            "approval_given" => self.change(event, |request, event| approve(request, event, terms)),
            "approval_taken_back" => self.change(event, |request, event| {
                open(request, event)?;
                let taken = request.forget(&event.author);
                taken.ok_or(RequestRefused::NotTheirs)?;
                request.count(terms);
                request.say(event, Act::TookBack, String::new());
                Ok(())
            }),
            "request_rejected" => self.reject(event, terms),
            "request_withdrawn" => self.change(event, |request, event| {
                open(request, event)?;
                own(request, event)?;
                request.state = RequestState::Withdrawn;
                request.say(event, Act::Withdrew, String::new());
                Ok(())
            }),
            "request_voided" => self.change(event, |request, event| {
                open(request, event)?;
                own(request, event)?;
                let reason = words(event, "reason", 1, 1000)?;
                request.void(event, reason);
                Ok(())
            }),
            "request_begun" => self.change(event, |request, event| {
                own(request, event)?;
                may_carry_out(request, terms, event.at)?;
                request.state = RequestState::UnderWay;
                request.say(event, Act::Began, String::new());
                Ok(())
            }),
            "request_ended" => self.change(event, |request, event| {
                if request.carrier != event.author {
                    return Err(RequestRefused::NotTheirs);
                }
                if request.state != RequestState::UnderWay {
                    return Err(RequestRefused::Over);
                }
                if event.body["cut_over"] == Value::Bool(true) {
                    request.state = RequestState::CarriedOut;
                    request.say(event, Act::CarriedOut, String::new());
                } else {
                    request.void(event, words(event, "reason", 1, 1000)?);
                }
                Ok(())
            }),
            _ => return None,
        })
    }

    /// An environment was replaced by a run: what else is asked for there is asked of something that is
    /// gone.
    pub(crate) fn replaced(&mut self, environment: &str, run_id: Option<&str>, event: &Event) {
        self.void_where(event, "it was replaced by another run", |request| {
            request.environment == environment && Some(request.run_id.as_str()) != run_id
        });
    }

    /// Somebody is no member any more: what they agreed to, and what was not carried out yet, they agree to no
    /// longer.
    pub(crate) fn member_removed(&mut self, member: &PublicKey, event: &Event, terms: &AllTerms) {
        for request in self.requests.values_mut() {
            let waits = open(request, event).is_ok();
            if (waits || request.state == RequestState::UnderWay)
                && request.forget(member).is_some()
            {
                request.words.push(Word {
                    by: member.clone(),
                    at: event.at,
                    act: Act::TookBack,
                    text: "They are no member any more.".to_owned(),
                });
                if waits {
                    request.count(terms);
                }
            }
        }
    }

    /// Another member goes on with the run in the requester's place.
    pub(crate) fn taken_over(&mut self, run_id: &str, event: &Event) {
        let open = |request: &&mut Request| {
            request.run_id == run_id
                && matches!(
                    request.state,
                    RequestState::Open | RequestState::Approved | RequestState::UnderWay
                )
        };
        for request in self.requests.values_mut().filter(open) {
            if request.state == RequestState::UnderWay {
                request.carrier = event.author.clone();
                let text = "In the place of who asked, whose computer went away.";
                request.say(event, Act::Began, text.to_owned());
            } else {
                // What was not begun is not carried out by anybody else.
                let reason = "somebody else took its run over before it was begun";
                request.void(event, reason.to_owned());
            }
        }
    }

    /// What an environment demands is something else now.
    pub(crate) fn terms_changed(&mut self, environment: &str, version: i64, event: &Event) {
        self.void_where(
            event,
            "what the environment demands was changed",
            |request| request.environment == environment && request.terms_version != version,
        );
    }

    fn void_where(&mut self, event: &Event, reason: &str, is_meant: impl Fn(&Request) -> bool) {
        for request in self.requests.values_mut() {
            if open(request, event).is_ok() && is_meant(request) {
                request.void(event, reason.to_owned());
            }
        }
    }

    fn make(&mut self, event: &Event, terms: &AllTerms) -> Result<(), RequestRefused> {
        let id = words(event, "request", 1, 100)?;
        if self.requests.contains_key(&id) {
            return Err(RequestRefused::Present);
        }
        let environment = words(event, "environment", 1, 100)?;
        let candidate = words(event, "candidate", 1, 200)?;
        let changed = some_words(event, "changed", 1000)?;
        if self.rejection_of(&environment, &candidate).is_some() && changed.is_none() {
            return Err(RequestRefused::RejectedBefore);
        }
        let standing = terms.of(&environment);
        let approvals = &standing.terms.approvals;
        let lives = approvals.hours.map(|hours| TimeDelta::hours(hours.into()));
        let mut request = Request {
            run_id: words(event, "run_id", 1, 100)?,
            plan_digest: words(event, "plan_digest", 64, 64)?,
            title: words(event, "title", 1, 200)?,
            note: words(event, "note", 0, 10_000)?,
            link: words(event, "link", 0, 2000)?,
            carry_out: carry_out(event)?,
            override_reason: some_words(event, "override", 1000)?,
            changed,
            identity: some_words(event, "identity", 200)?,
            by: event.author.clone(),
            carrier: event.author.clone(),
            at: event.at,
            state: RequestState::Open,
            approvals: BTreeMap::new(),
            identities: BTreeMap::new(),
            typed_name: None,
            words: Vec::new(),
            terms_version: standing.version,
            expires_at: lives.map(|lives| event.at + lives),
            id: id.clone(),
            environment,
            candidate,
        };
        request.count(terms);
        request.say(event, Act::Asked, request.note.clone());
        // One plan is asked for once at a time.
        let former = self
            .requests
            .values_mut()
            .filter(|it| it.run_id == request.run_id);
        for other in former {
            if open(other, event).is_ok() {
                other.void(event, "it was asked for anew".to_owned());
            }
        }
        self.requests.insert(id, request);
        Ok(())
    }

    fn reject(&mut self, event: &Event, terms: &AllTerms) -> Result<(), RequestRefused> {
        let mut rejected = None;
        self.change(event, |request, event| {
            open(request, event)?;
            let approvals = &terms.of(&request.environment).terms.approvals;
            if !approvals.may_agree(&event.author, &request.by) {
                return Err(RequestRefused::NotTheirs);
            }
            let reason = words(event, "reason", 1, 1000)?;
            request.say(event, Act::Rejected, reason.clone());
            request.state = RequestState::Rejected {
                by: event.author.clone(),
                reason,
            };
            let what = (request.environment.clone(), request.candidate.clone());
            rejected = Some((what, request.id.clone()));
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

    /// The newest one for a run.
    pub fn of_run(&self, run_id: &str) -> Option<&Request> {
        let of_run = self.all().filter(|request| request.run_id == run_id);
        of_run.max_by_key(|request| request.at)
    }

    /// The request, the last one, with which somebody said no to a candidate that holds the same.
    pub fn rejection_of(&self, environment: &str, candidate: &str) -> Option<&Request> {
        let key = (environment.to_owned(), candidate.to_owned());
        self.get(self.rejected.get(&key)?)
    }
}

impl Request {
    fn say(&mut self, event: &Event, act: Act, text: String) {
        self.words.push(Word {
            by: event.author.clone(),
            at: event.at,
            act,
            text,
        });
    }

    fn void(&mut self, event: &Event, reason: String) {
        self.say(event, Act::Voided, reason.clone());
        self.state = RequestState::Void { reason };
    }

    /// Takes somebody's approval away; `None` without one.
    fn forget(&mut self, member: &PublicKey) -> Option<DateTime<Utc>> {
        self.identities.remove(member);
        self.approvals.remove(member)
    }

    /// Whether enough agree to one that was not begun.
    fn count(&mut self, terms: &AllTerms) {
        let needed = terms.of(&self.environment).terms.approvals.needed;
        self.state = match self.approvals.len() >= usize::from(needed) {
            true => RequestState::Approved,
            false => RequestState::Open,
        };
    }

    /// Whether the requester's computer carries it out at a time of the database's with nobody there. Where
    /// nobody has to agree nobody typed the environment's name; and long after the time that was agreed on
    /// a person looks first.
    pub fn goes_on_by_itself(&self, terms: &AllTerms, now: DateTime<Utc>) -> bool {
        if terms.of(&self.environment).terms.approvals.needed == 0 {
            return false;
        }
        match self.carry_out {
            CarryOut::ByRequester => false,
            CarryOut::WhenApproved => true,
            CarryOut::At(at) => (at..=at + LATE).contains(&now),
        }
    }

    /// Whether nothing will come of it any more.
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        match self.state {
            RequestState::Open | RequestState::Approved => not_expired(self, now).is_err(),
            RequestState::UnderWay => false,
            _ => true,
        }
    }

    /// Whether a member may approve it or say no at a time of the database's.
    ///
    /// # Errors
    /// Why not.
    pub fn may_decide(
        &self,
        member: &PublicKey,
        terms: &AllTerms,
        now: DateTime<Utc>,
    ) -> Result<(), RequestRefused> {
        waits(self)?;
        not_expired(self, now)?;
        let standing = terms.of(&self.environment);
        if !standing.terms.approvals.may_agree(member, &self.by) {
            return Err(RequestRefused::NotTheirs);
        }
        Ok(())
    }
}

fn approve(request: &mut Request, event: &Event, terms: &AllTerms) -> Result<(), RequestRefused> {
    request.may_decide(&event.author, terms, event.at)?;
    let standing = terms.of(&request.environment);
    if standing.version != request.terms_version {
        return Err(RequestRefused::OtherTerms);
    }
    if words(event, "plan_digest", 64, 64)? != request.plan_digest {
        return Err(RequestRefused::OtherPlan);
    }
    if request.approvals.contains_key(&event.author) {
        return Ok(());
    }
    if let Some(identity) = some_words(event, "identity", 200)? {
        let asked = request.identity.as_ref() == Some(&identity) && event.author != request.by;
        if asked || request.identities.values().any(|it| *it == identity) {
            return Err(RequestRefused::SamePerson);
        }
        request.identities.insert(event.author.clone(), identity);
    }
    request.approvals.insert(event.author.clone(), event.at);
    let typed = words(event, "typed_name", 0, 200)?;
    request.typed_name = Some(typed).filter(|typed| !typed.is_empty());
    request.say(event, Act::Approved, String::new());
    request.count(terms);
    Ok(())
}

/// Whether a request may be carried out at a time of the database's: with [`may_go_on`] the one place that
/// decides it.
///
/// # Errors
/// Why not.
pub fn may_carry_out(
    request: &Request,
    terms: &AllTerms,
    now: DateTime<Utc>,
) -> Result<(), RequestRefused> {
    waits(request)?;
    stands(request, terms, now)
}

/// Whether one that was begun, and whose run waits all the same, may be carried out still: its computer was
/// interrupted between the two.
///
/// # Errors
/// Why not.
pub fn may_go_on(
    request: &Request,
    terms: &AllTerms,
    now: DateTime<Utc>,
) -> Result<(), RequestRefused> {
    match request.state {
        RequestState::UnderWay => stands(request, terms, now),
        _ => Err(RequestRefused::Over),
    }
}

fn stands(request: &Request, terms: &AllTerms, now: DateTime<Utc>) -> Result<(), RequestRefused> {
    not_expired(request, now)?;
    let standing = terms.of(&request.environment);
    if standing.version != request.terms_version {
        return Err(RequestRefused::OtherTerms);
    }
    let (approved, needed) = (
        request.approvals.len(),
        usize::from(standing.terms.approvals.needed),
    );
    if approved < needed {
        return Err(RequestRefused::NotApproved { approved, needed });
    }
    if let CarryOut::At(at) = request.carry_out
        && now < at
    {
        return Err(RequestRefused::Early(at));
    }
    if request.override_reason.is_none() {
        standing.terms.approvals.allow_at(now)?;
    }
    Ok(())
}

fn carry_out(event: &Event) -> Result<CarryOut, RequestRefused> {
    match &event.body["carry_out"] {
        Value::String(word) if word == "by_requester" => Ok(CarryOut::ByRequester),
        Value::String(word) if word == "when_approved" => Ok(CarryOut::WhenApproved),
        Value::Number(micros) => {
            let at = micros
                .as_i64()
                .and_then(|it| Utc.timestamp_micros(it).single());
            at.map(CarryOut::At).ok_or(RequestRefused::Impossible)
        }
        _ => Err(RequestRefused::Impossible),
    }
}

fn own(request: &Request, event: &Event) -> Result<(), RequestRefused> {
    match request.by == event.author {
        true => Ok(()),
        false => Err(RequestRefused::NotTheirs),
    }
}

fn waits(request: &Request) -> Result<(), RequestRefused> {
    match request.state {
        RequestState::Open | RequestState::Approved => Ok(()),
        RequestState::UnderWay => Err(RequestRefused::UnderWay),
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
    waits(request)?;
    not_expired(request, event.at)
}

/// A text of the body that is not empty.
fn some_words(event: &Event, name: &str, most: usize) -> Result<Option<String>, RequestRefused> {
    let text = words(event, name, 0, most)?;
    Ok(Some(text).filter(|it| !it.is_empty()))
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
