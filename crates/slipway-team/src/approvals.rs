//! What an environment asks of those who replace it: how many agree, and who may. Folded from events.
//!
//! ```text
//! approvals_demanded  {environment, demand}         weaker ones wait until as many agree as the old one asked for
//! demand_agreed_to    {environment, demand_event}   by who may approve there
//! ```

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{Event, PublicKey};

pub(crate) const DEMANDED: &str = "approvals_demanded";
pub(crate) const AGREED: &str = "demand_agreed_to";
const MOST: u8 = 5;

/// What stands between a request and its cut-over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Demand {
    /// So many agree, 0 to 5.
    pub needed: u8,
    /// Who asks may be one of them.
    pub requester_may: bool,
    /// The public keys of those who may agree; empty for every member.
    #[serde(default)]
    pub who: BTreeSet<String>,
    /// A request lives so many hours, 1 or more; absent for any time.
    #[serde(default)]
    pub hours: Option<u32>,
    /// Nothing is cut over until then.
    #[serde(default)]
    pub frozen_until: Option<DateTime<Utc>>,
}

impl Demand {
    fn is_possible(&self) -> bool {
        let enough = self.who.is_empty() || usize::from(self.needed) <= self.who.len();
        let keys = self.who.iter().all(|key| PublicKey::parse(key).is_ok());
        self.needed <= MOST && enough && keys && self.hours != Some(0)
    }

    /// Whether anything that was refused before would pass now.
    fn is_weaker_than(&self, before: &Self) -> bool {
        let more_may = match (self.who.is_empty(), before.who.is_empty()) {
            (_, true) => false,
            (true, false) => true,
            (false, false) => !self.who.is_subset(&before.who),
        };
        let longer = match (self.hours, before.hours) {
            (_, None) => false,
            (None, Some(_)) => true,
            (Some(now), Some(before)) => now > before,
        };
        self.needed < before.needed
            || (self.requester_may && !before.requester_may)
            || more_may
            || longer
            || self.frozen_until < before.frozen_until
    }

    /// Whether a member may agree to what another one asked for.
    pub fn may_agree(&self, member: &PublicKey, requester: &PublicKey) -> bool {
        (self.requester_may || member != requester)
            && (self.who.is_empty() || self.who.contains(&member.to_string()))
    }
}

/// A weaker demand that waits for those who the old one asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Weakening {
    /// The event that asks for it.
    pub event: i64,
    /// Who asks.
    pub by: PublicKey,
    /// What it would be.
    pub demand: Demand,
    /// Who agreed so far.
    pub agreed: BTreeSet<PublicKey>,
}

#[derive(Clone, Debug, Default)]
struct Standing {
    demand: Demand,
    /// The event since which it stands; 0 where nothing was ever demanded.
    version: i64,
    weakening: Option<Weakening>,
}

/// What each environment asks for after some events. Only events that count belong here.
#[derive(Clone, Debug, Default)]
pub struct Demands(BTreeMap<String, Standing>);

impl Demands {
    /// Takes one more event in; `false` when it is about no demand, or says what cannot be.
    pub fn take(&mut self, event: &Event) -> bool {
        let Some(environment) = event.body["environment"].as_str() else {
            return false;
        };
        match event.kind.as_str() {
            DEMANDED => {
                let demand = serde_json::from_value::<Demand>(event.body["demand"].clone());
                demand.is_ok_and(|demand| self.demand(environment, demand, event))
            }
            AGREED => self.agree(environment, event),
            _ => false,
        }
    }

    fn demand(&mut self, environment: &str, demand: Demand, event: &Event) -> bool {
        if !demand.is_possible() {
            return false;
        }
        let standing = self.0.entry(environment.to_owned()).or_default();
        if demand.is_weaker_than(&standing.demand) && standing.demand.needed > 0 {
            let mut weakening = Weakening {
                event: event.seq,
                by: event.author.clone(),
                demand,
                agreed: BTreeSet::new(),
            };
            if standing.demand.may_agree(&event.author, &event.author) {
                weakening.agreed.insert(event.author.clone());
            }
            standing.weakening = Some(weakening);
            standing.settle(event.seq);
        } else {
            standing.demand = demand;
            standing.version = event.seq;
            standing.weakening = None;
        }
        true
    }

    fn agree(&mut self, environment: &str, event: &Event) -> bool {
        let Some(standing) = self.0.get_mut(environment) else {
            return false;
        };
        let meant = event.body["demand_event"].as_i64();
        let Some(weakening) = standing
            .weakening
            .as_mut()
            .filter(|weakening| Some(weakening.event) == meant)
        else {
            return false;
        };
        if !standing.demand.may_agree(&event.author, &weakening.by) {
            return false;
        }
        weakening.agreed.insert(event.author.clone());
        standing.settle(event.seq);
        true
    }

    /// What an environment asks for; nothing unless somebody demanded it.
    pub fn of(&self, environment: &str) -> Demand {
        let standing = self.0.get(environment);
        standing.map_or_else(Demand::default, |standing| standing.demand.clone())
    }

    /// The event since which it asks for that: what a request is bound to.
    pub fn version_of(&self, environment: &str) -> i64 {
        self.0
            .get(environment)
            .map_or(0, |standing| standing.version)
    }

    /// The weaker demand that waits, if there is one.
    pub fn weakening_of(&self, environment: &str) -> Option<&Weakening> {
        self.0.get(environment)?.weakening.as_ref()
    }
}

impl Standing {
    /// A weaker demand stands once as many agreed as the one before it asks for.
    fn settle(&mut self, seq: i64) {
        let agreed = self.weakening.as_ref().map_or(0, |it| it.agreed.len());
        if agreed >= usize::from(self.demand.needed)
            && let Some(weakening) = self.weakening.take()
        {
            self.demand = weakening.demand;
            self.version = seq;
        }
    }
}
