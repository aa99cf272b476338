//! Everything that follows from a team's events. Every copy folds the same.
//!
//! ```text
//! environment_set      {environment_id, name, colour, position, endpoint_id, production}
//!                      counts for nothing with a name or an endpoint that another one has; nor where one that
//!                      asks for approvals would leave its endpoint
//! environment_removed  {environment_id}     counts for nothing while the environment asks for approvals
//! noted                {kind, run_id, body} an event of a member's own ledger
//! run_shown            {run_id, document}   a run as its owner's copy shows it, a JSON text
//! run_step             {run_id, step, state, intent, result}  what a step wrote down: a word and two JSON texts, for who takes it over
//! run_taken_over       {run_id, environment}  by who holds the environment's lock in its place, and owns it then
//! ```

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::members::Why;
use crate::requests::RequestRefused;
use crate::{
    AllTerms, Approvals, Counted, Event, Head, LeaseRefused, Leases, Membership, PublicKey,
    Requests,
};

/// What a member's ledger noted that matters to everybody.
pub const NOTED: &str = "noted";
/// A run as its owner sees it.
pub const RUN_SHOWN: &str = "run_shown";
/// What a step of a run wrote down.
pub const RUN_STEP: &str = "run_step";
/// Another member goes on with a run in its owner's place.
pub const RUN_TAKEN_OVER: &str = "run_taken_over";
/// An environment as it is for everybody.
pub const ENVIRONMENT_SET: &str = "environment_set";
/// It is none any more.
pub const ENVIRONMENT_REMOVED: &str = "environment_removed";
/// What a cut-over is noted as.
const CUT_OVER: &str = "cut_over";

/// A run of a member's.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct ShownRun {
    /// Who began it.
    pub by: PublicKey,
    pub at: DateTime<Utc>,
    /// JSON of whatever the copies of Slipway show.
    pub document: String,
}

/// What a step of a run wrote down, as far as it was said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SaidStep {
    /// A word of the copies of Slipway.
    pub state: String,
    /// JSON of what it was about to do.
    pub intent: Option<String>,
    /// JSON of what it made.
    pub result: Option<String>,
}

/// What became of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It counts.
    Counts,
    /// Its author may say so, and it changes nothing all the same.
    Refused(String),
    /// It counts for nothing.
    PassedOver(Why),
}

/// What a team is after some events.
#[derive(Clone, Debug)]
pub struct State {
    /// As whoever founded it called it.
    pub name: String,
    /// Who they are.
    pub members: Membership,
    /// What environments demand.
    pub terms: AllTerms,
    /// Who asks for what.
    pub requests: Requests,
    /// Who may write to which environment.
    pub leases: Leases,
    /// Environments by their ids, as `environment_set` says them.
    pub environments: BTreeMap<String, Value>,
    /// Runs by their ids.
    pub runs: BTreeMap<String, ShownRun>,
    /// What their steps wrote down, by the run's id and the step's name.
    pub steps: BTreeMap<String, BTreeMap<String, SaidStep>>,
    /// Who carries a run, by its id: who began it, or took it over last.
    owners: BTreeMap<String, PublicKey>,
    /// The runs of which a cut-over was noted.
    cut_over: BTreeSet<String>,
    /// Who went on with a run in its owner's place, by the run's id.
    pub taken_over: BTreeMap<String, PublicKey>,
    /// Where it ends.
    pub head: Head,
    /// So many events count.
    pub counted: i64,
    /// Why others do not, and how many.
    pub passed_over: BTreeMap<String, i64>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            name: String::new(),
            members: Membership::default(),
            terms: AllTerms::default(),
            requests: Requests::default(),
            leases: Leases::default(),
            environments: BTreeMap::new(),
            runs: BTreeMap::new(),
            steps: BTreeMap::new(),
            owners: BTreeMap::new(),
            cut_over: BTreeSet::new(),
            taken_over: BTreeMap::new(),
            head: Head::origin(),
            counted: 0,
            passed_over: BTreeMap::new(),
        }
    }
}

impl State {
    /// Takes the next event in.
    pub fn take(&mut self, event: &Event) -> Taken {
        self.head = event.head();
        let taken = match self.members.take(event) {
            Counted::By(_) => match self.follow(event) {
                Ok(()) => Taken::Counts,
                Err(why) => Taken::Refused(why),
            },
            Counted::Not(why) => Taken::PassedOver(why),
        };
        match &taken {
            Taken::Counts => self.counted += 1,
            Taken::Refused(why) => *self.passed_over.entry(why.clone()).or_default() += 1,
            Taken::PassedOver(why) => *self.passed_over.entry(why.to_string()).or_default() += 1,
        }
        taken
    }

    fn follow(&mut self, event: &Event) -> Result<(), String> {
        let id = || event.body["environment_id"].as_str().map(str::to_owned);
        let unreadable = || "what it says cannot be".to_owned();
        match event.kind.as_str() {
            crate::members::FOUNDED => {
                self.name = event.body["team"].as_str().unwrap_or_default().to_owned();
            }
            crate::members::REMOVED => {
                let key = event.body["public_key"].as_str();
                let key = key.and_then(|key| PublicKey::parse(key).ok());
                let key = key.ok_or_else(unreadable)?;
                self.requests.member_removed(&key, event, &self.terms);
                self.terms.member_removed(&key);
            }
            ENVIRONMENT_SET => self.set_environment(&event.body)?,
            ENVIRONMENT_REMOVED => {
                let id = id().ok_or_else(unreadable)?;
                if self.terms.of(&id).terms.approvals.needed > 0 {
                    return Err("the environment asks for approvals".to_owned());
                }
                self.environments.remove(&id);
            }
            NOTED => {
                let body = &event.body["body"];
                if event.body["kind"] == CUT_OVER
                    && let Some(environment) = body["environment_id"].as_str()
                {
                    let run_id = event.body["run_id"].as_str();
                    // A copy that comes back may say once more what another one said in its place.
                    let is_first = run_id.is_none_or(|id| self.cut_over.insert(id.to_owned()));
                    if is_first {
                        self.requests.replaced(environment, run_id, event);
                    }
                }
            }
            RUN_SHOWN => {
                let run_id = event.body["run_id"].as_str().ok_or_else(unreadable)?;
                let document = event.body["document"].as_str().ok_or_else(unreadable)?;
                self.own(run_id, event)?;
                let began = self.runs.get(run_id).map(|shown| shown.by.clone());
                let shown = ShownRun {
                    by: began.unwrap_or_else(|| event.author.clone()),
                    at: event.at,
                    document: document.to_owned(),
                };
                self.runs.insert(run_id.to_owned(), shown);
            }
            RUN_STEP => {
                let word = |name: &str| event.body[name].as_str().map(str::to_owned);
                let run_id = word("run_id").ok_or_else(unreadable)?;
                let step = word("step").ok_or_else(unreadable)?;
                let state = word("state").ok_or_else(unreadable)?;
                self.own(&run_id, event)?;
                let steps = self.steps.entry(run_id).or_default();
                let said = steps.entry(step).or_default();
                said.state = state;
                said.intent = word("intent").or_else(|| said.intent.take());
                said.result = word("result").or_else(|| said.result.take());
            }
            RUN_TAKEN_OVER => {
                let run_id = event.body["run_id"].as_str().ok_or_else(unreadable)?;
                let environment = event.body["environment"].as_str().ok_or_else(unreadable)?;
                let lease = self.leases.of(environment);
                let holds = lease.is_some_and(|it| {
                    it.holder == event.author && it.run_id == run_id && it.holds_at(event.at)
                });
                if !holds {
                    return Err("who says so does not hold the run's lock".to_owned());
                }
                let request = self.requests.of_run(run_id);
                if request.is_some_and(|it| it.environment != environment) {
                    return Err("the run replaces another environment".to_owned());
                }
                let again = self.taken_over.get(run_id) == Some(&event.author);
                if self.owners.get(run_id) == Some(&event.author) && !again {
                    return Err("it is its author's own run".to_owned());
                }
                self.owners.insert(run_id.to_owned(), event.author.clone());
                self.taken_over
                    .insert(run_id.to_owned(), event.author.clone());
                self.requests.taken_over(run_id, event);
            }
            _ => return self.decide(event),
        }
        Ok(())
    }

    /// Names and endpoints are each environment's own: what is demanded of those who replace an endpoint stands
    /// with its environment.
    fn set_environment(&mut self, body: &Value) -> Result<(), String> {
        let word = |name: &str| body[name].as_str();
        let (Some(id), Some(name), Some(_), Some(endpoint), Some(_), Some(_)) = (
            word("environment_id"),
            word("name"),
            word("colour"),
            word("endpoint_id"),
            body["position"].as_i64(),
            body["production"].as_bool(),
        ) else {
            return Err("what it says cannot be".to_owned());
        };
        let before = self.environments.get(id);
        if before.is_some_and(|before| before["endpoint_id"] != endpoint)
            && self.terms.of(id).terms.approvals.needed > 0
        {
            return Err("the environment asks for approvals, and keeps its endpoint".to_owned());
        }
        let others = self.environments.iter().filter(|(other, _)| *other != id);
        for other in others.map(|(_, other)| other) {
            let other_name = other["name"].as_str().unwrap_or_default();
            if other_name.eq_ignore_ascii_case(name) {
                return Err("another environment has this name".to_owned());
            }
            if other["endpoint_id"] == endpoint {
                return Err(format!("its endpoint is that of {other_name}"));
            }
        }
        self.environments.insert(id.to_owned(), body.clone());
        Ok(())
    }

    /// Whether a run is the author's, or nobody's yet.
    fn own(&mut self, run_id: &str, event: &Event) -> Result<(), String> {
        let owner = self
            .owners
            .entry(run_id.to_owned())
            .or_insert_with(|| event.author.clone());
        match *owner == event.author {
            true => Ok(()),
            false => Err("the run is another member's".to_owned()),
        }
    }

    fn decide(&mut self, event: &Event) -> Result<(), String> {
        if let Some(taken) = self.requests.take(event, &self.terms) {
            return taken.map_err(|refused: RequestRefused| refused.to_string());
        }
        if let Some(taken) = self.leases.take(event) {
            return taken
                .map(|_| ())
                .map_err(|refused: LeaseRefused| refused.to_string());
        }
        if let Some(taken) = self.terms.take(event) {
            taken.map_err(|refused| refused.to_string())?;
            if let Some(environment) = event.body["environment"].as_str() {
                let version = self.terms.of(environment).version;
                self.requests.terms_changed(environment, version, event);
            }
        }
        Ok(())
    }

    /// What an environment demands of those who replace it, a sentence each.
    pub fn demands(&self, approvals: &Approvals) -> Vec<String> {
        approvals.demands(|key| match PublicKey::parse(key) {
            Ok(key) => self.name_of(&key),
            Err(_) => key.to_owned(),
        })
    }

    /// The name of who holds a key, as the team knows them.
    pub fn name_of(&self, key: &PublicKey) -> String {
        let known = self
            .members
            .all()
            .find(|it| it.public_key == key.to_string());
        known.map_or_else(|| key.in_groups(), |member| member.name.clone())
    }
}
