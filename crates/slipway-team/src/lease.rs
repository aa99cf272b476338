//! Who may write to an environment: a lease with a time, judged by the database's clock, and a number that
//! rises with every lease, so that who was overtaken is known.
//!
//! ```text
//! lease_taken     {environment, run_id, seconds}    refused while another one holds
//! lease_kept      {environment, run_id, seconds}    by its holder, before it has ended
//! lease_given_up  {environment, run_id}             by its holder
//! ```

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};

use crate::{Event, PublicKey};

const TAKEN: &str = "lease_taken";
const KEPT: &str = "lease_kept";
const GIVEN_UP: &str = "lease_given_up";
/// Nobody keeps others away for longer without saying that they are still there.
const LONGEST: i64 = 3600;

/// The right to write to an environment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lease {
    /// Whose run it is for.
    pub holder: PublicKey,
    /// The run.
    pub run_id: String,
    /// Rises with every lease of the environment.
    pub fencing: i64,
    /// From then on anybody may take it.
    pub until: DateTime<Utc>,
}

impl Lease {
    /// Whether it keeps others away at a time of the database's.
    pub fn holds_at(&self, now: DateTime<Utc>) -> bool {
        now < self.until
    }
}

/// Why an event gave no lease.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LeaseRefused {
    /// Another run's lease holds.
    #[error("another run holds the environment until {}", .0.until)]
    Held(Lease),
    /// The lease is not its author's, or has ended.
    #[error("the lease is no longer its author's")]
    NotHeld,
    /// The body is not what its kind needs.
    #[error("what it says cannot be")]
    Impossible,
}

/// The leases after some events, by environment. Only events that count belong here.
#[derive(Clone, Debug, Default)]
pub struct Leases(BTreeMap<String, Lease>);

/// Folds the leases of events that count.
pub fn leases<'a>(events: impl IntoIterator<Item = &'a Event>) -> Leases {
    let mut leases = Leases::default();
    for event in events {
        // What was refused changes nothing, for every copy alike.
        let _refused = leases.take(event);
    }
    leases
}

impl Leases {
    /// Takes one more event in. `None` for one that is about no lease.
    pub fn take(&mut self, event: &Event) -> Option<Result<Lease, LeaseRefused>> {
        let kind = event.kind.as_str();
        [TAKEN, KEPT, GIVEN_UP]
            .contains(&kind)
            .then(|| self.judge(kind, event))
    }

    fn judge(&mut self, kind: &str, event: &Event) -> Result<Lease, LeaseRefused> {
        let word = |name: &str| {
            let word = event.body[name].as_str().filter(|word| !word.is_empty());
            word.map(str::to_owned).ok_or(LeaseRefused::Impossible)
        };
        let (environment, run_id) = (word("environment")?, word("run_id")?);
        let before = self.0.get(&environment).cloned();
        let held = before.clone().filter(|lease| lease.holds_at(event.at));
        let own = held
            .clone()
            .filter(|lease| lease.holder == event.author && lease.run_id == run_id);
        let lease = match (kind, held, own) {
            (TAKEN, Some(held), None) => return Err(LeaseRefused::Held(held)),
            (TAKEN, None, _) => Lease {
                holder: event.author.clone(),
                run_id,
                fencing: before.map_or(0, |lease| lease.fencing) + 1,
                until: event.at + asked(event)?,
            },
            (GIVEN_UP, _, Some(own)) => Lease {
                until: event.at,
                ..own
            },
            (_, _, Some(own)) => Lease {
                until: event.at + asked(event)?,
                ..own
            },
            (_, _, None) => return Err(LeaseRefused::NotHeld),
        };
        self.0.insert(environment, lease.clone());
        Ok(lease)
    }

    /// The last lease of an environment, whether it still holds or not.
    pub fn of(&self, environment: &str) -> Option<&Lease> {
        self.0.get(environment)
    }
}

fn asked(event: &Event) -> Result<TimeDelta, LeaseRefused> {
    let seconds = event.body["seconds"].as_i64();
    seconds
        .filter(|seconds| (1..=LONGEST).contains(seconds))
        .map(TimeDelta::seconds)
        .ok_or(LeaseRefused::Impossible)
}
