//! What an environment demands in its team: its policy, how many agree, who may, and when. Folded from
//! events.
//!
//! ```text
//! terms_set     {environment, policy, approvals}   others than stand wait until as many agree as those ask for
//! terms_agreed  {environment, change}              by who may agree there; `change` is the event above
//! ```

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, Timelike, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{Event, PublicKey};

/// Why an event about terms changes nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TermsRefused {
    /// The body is not what its kind needs, or asks for what cannot be.
    #[error("what it says cannot be")]
    Impossible,
    /// The change was taken back, replaced by another, or stands already.
    #[error("the change waits no longer")]
    NotWaiting,
    /// What stands does not ask them.
    #[error("they may not agree to it")]
    NotTheirs,
}

pub(crate) const SET: &str = "terms_set";
pub(crate) const AGREED: &str = "terms_agreed";
const MOST: u8 = 5;
const HOURS_MOST: u32 = 24 * 90;
const MINUTES_A_DAY: u16 = 24 * 60;

/// A time of the week, in UTC.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimeWindow {
    /// 1 for Monday to 7 for Sunday, at least one.
    pub days: BTreeSet<u8>,
    /// Minutes since midnight.
    pub from: u16,
    /// Minutes since midnight, later than `from`, at most 1440.
    pub to: u16,
}

/// What stands between a request and its cut-over.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Approvals {
    /// So many agree, 0 to 5.
    pub needed: u8,
    /// Who asks may be one of them.
    pub requester_may: bool,
    /// The public keys of those who may agree; empty for every member.
    pub who: BTreeSet<String>,
    /// A request lives so many hours, 1 to 2160; absent for any time.
    pub hours: Option<u32>,
    /// When it is allowed; empty for any time.
    pub windows: Vec<TimeWindow>,
    /// Nothing is cut over until then.
    pub frozen_until: Option<DateTime<Utc>>,
    /// Why, in a member's words; empty without a freeze.
    pub frozen_why: String,
}

/// Why nothing is cut over at a moment, though nobody is against it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotNow {
    /// Somebody froze it.
    #[error("it is frozen until {}{}", .until.format("%-d %b %H:%M UTC"), in_brackets(.why))]
    Frozen {
        /// Until when.
        until: DateTime<Utc>,
        /// In their words.
        why: String,
    },
    /// It is none of the times at which it is allowed.
    #[error("it is allowed at other times only: {}", in_words(.windows))]
    OutOfHours {
        /// When it is allowed.
        windows: Vec<TimeWindow>,
    },
}

impl TimeWindow {
    fn is_possible(&self) -> bool {
        let days = !self.days.is_empty() && self.days.iter().all(|day| (1..=7).contains(day));
        days && self.from < self.to && self.to <= MINUTES_A_DAY
    }

    fn holds_at(&self, at: DateTime<Utc>) -> bool {
        let day = u8::try_from(at.weekday().number_from_monday()).unwrap_or_default();
        let minute = u16::try_from(at.hour() * 60 + at.minute()).unwrap_or_default();
        self.days.contains(&day) && (self.from..self.to).contains(&minute)
    }
}

impl Approvals {
    /// What is wrong with it, as a sentence; nothing when it can be demanded.
    pub fn wrong(&self) -> Option<&'static str> {
        let keys = self.who.iter().all(|key| PublicKey::parse(key).is_ok());
        if self.needed > MOST {
            Some("At most 5 can be asked to agree.")
        } else if !keys {
            Some("Who may agree is named by public keys of 64 hexadecimal digits.")
        } else if !self.who.is_empty() && usize::from(self.needed) > self.who.len() {
            Some("More have to agree than may.")
        } else if self
            .hours
            .is_some_and(|hours| !(1..=HOURS_MOST).contains(&hours))
        {
            Some("A request lives 1 hour to 90 days.")
        } else if !self.windows.iter().all(TimeWindow::is_possible) {
            Some("A time of the week has at least one day, and ends after it begins.")
        } else if self.windows.len() > 20 {
            Some("There can be at most 20 times of the week.")
        } else if self.frozen_why.chars().count() > 1000 {
            Some("The reason of a freeze has at most 1,000 characters.")
        } else {
            None
        }
    }

    /// Whether anything that was refused before would pass now. What is not known to be stricter is
    /// weaker.
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
            || (!before.windows.is_empty() && self.windows != before.windows)
            || self.frozen_until < before.frozen_until
    }

    /// Whether a member may agree to what another one asked for.
    pub fn may_agree(&self, member: &PublicKey, requester: &PublicKey) -> bool {
        (self.requester_may || member != requester)
            && (self.who.is_empty() || self.who.contains(&member.to_string()))
    }

    /// Whether a cut-over is allowed at a time of the database's.
    ///
    /// # Errors
    /// Why not.
    pub fn allow_at(&self, now: DateTime<Utc>) -> Result<(), NotNow> {
        if let Some(until) = self.frozen_until.filter(|until| now < *until) {
            let why = self.frozen_why.clone();
            return Err(NotNow::Frozen { until, why });
        }
        if !self.windows.is_empty() && !self.windows.iter().any(|it| it.holds_at(now)) {
            let windows = self.windows.clone();
            return Err(NotNow::OutOfHours { windows });
        }
        Ok(())
    }

    /// Whether there is anything that stands in the way.
    pub fn demand_something(&self) -> bool {
        !self.demands(str::to_owned).is_empty()
    }

    /// What it demands, a sentence each, with the names of those who hold the keys.
    pub fn demands(&self, name_of: impl Fn(&str) -> String) -> Vec<String> {
        let mut said = Vec::new();
        match self.needed {
            0 => {}
            1 => said.push("1 member has to approve.".to_owned()),
            needed => said.push(format!("{needed} members have to approve.")),
        }
        if self.needed > 0 && self.requester_may {
            said.push("Who asks may approve.".to_owned());
        }
        if !self.who.is_empty() {
            let mut names: Vec<String> = self.who.iter().map(|key| name_of(key)).collect();
            names.sort();
            said.push(format!("Only these may approve: {}.", names.join(", ")));
        }
        if let Some(hours) = self.hours {
            said.push(format!("A request lives {hours} hours."));
        }
        if !self.windows.is_empty() {
            said.push(format!("Allowed {}.", in_words(&self.windows)));
        }
        if let Some(until) = self.frozen_until {
            said.push(format!(
                "Frozen until {}{}.",
                until.format("%-d %b %Y %H:%M UTC"),
                in_brackets(&self.frozen_why)
            ));
        }
        said
    }
}

fn in_brackets(words: &str) -> String {
    match words {
        "" => String::new(),
        words => format!(" ({words})"),
    }
}

/// "Mon, Tue 08:00–18:00 UTC; Sat 06:00–07:30 UTC".
fn in_words(windows: &[TimeWindow]) -> String {
    const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let minute = |minute: u16| format!("{:02}:{:02}", minute / 60, minute % 60);
    let windows = windows.iter().map(|it| {
        let days = it.days.iter().filter_map(|day| {
            let index = usize::from(*day).checked_sub(1)?;
            DAYS.get(index).copied()
        });
        let days: Vec<&str> = days.collect();
        let (from, to) = (minute(it.from), minute(it.to));
        format!("{} {from}–{to} UTC", days.join(", "))
    });
    windows.collect::<Vec<_>>().join("; ")
}

/// What an environment demands.
#[derive(Clone, Debug, PartialEq)]
pub struct Terms {
    /// The environment's policy, as its record holds it; this crate only compares it.
    pub policy: Value,
    /// Who has to agree.
    pub approvals: Approvals,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            policy: json!({}),
            approvals: Approvals::default(),
        }
    }
}

/// Other terms that wait for those who the present ones ask.
#[derive(Clone, Debug, PartialEq)]
pub struct Waiting {
    /// The event that asks for it.
    pub change: i64,
    /// Who asks.
    pub by: PublicKey,
    /// When.
    pub at: DateTime<Utc>,
    /// What they would be.
    pub terms: Terms,
    /// Who agreed so far.
    pub agreed: BTreeSet<PublicKey>,
}

/// The terms of one environment.
#[derive(Clone, Debug, Default)]
pub struct Standing {
    /// What stands.
    pub terms: Terms,
    /// The event since which it stands: what a request is bound to; 0 where nothing was ever set.
    pub version: i64,
    /// The versions that stood before, oldest first.
    earlier: Vec<i64>,
    /// Who set them, and when.
    pub set: Option<(PublicKey, DateTime<Utc>)>,
    /// What others would have to agree to.
    pub waiting: Option<Waiting>,
}

/// What each environment demands after some events. Only events that count belong here.
#[derive(Clone, Debug, Default)]
pub struct AllTerms {
    of: BTreeMap<String, Standing>,
    nothing: Standing,
}

impl AllTerms {
    /// Takes one more event in. `None` for one that is about no terms.
    pub fn take(&mut self, event: &Event) -> Option<Result<(), TermsRefused>> {
        let environment = || {
            let environment = event.body["environment"].as_str();
            environment.ok_or(TermsRefused::Impossible)
        };
        match event.kind.as_str() {
            SET => Some(environment().and_then(|it| self.set(it, event))),
            AGREED => Some(environment().and_then(|it| self.agree(it, event))),
            _ => None,
        }
    }

    fn set(&mut self, environment: &str, event: &Event) -> Result<(), TermsRefused> {
        let approvals = serde_json::from_value::<Approvals>(event.body["approvals"].clone());
        let terms = Terms {
            policy: event.body["policy"].clone(),
            approvals: approvals.map_err(|_| TermsRefused::Impossible)?,
        };
        if terms.approvals.wrong().is_some() || !terms.policy.is_object() {
            return Err(TermsRefused::Impossible);
        }
        let standing = self.of.entry(environment.to_owned()).or_default();
        if terms == standing.terms {
            // Nothing that was asked for under them is void; what waited is not wanted any more.
            standing.waiting = None;
            return Ok(());
        }
        let before = &standing.terms;
        let weaker =
            terms.approvals.is_weaker_than(&before.approvals) || terms.policy != before.policy;
        if weaker && before.approvals.needed > 0 {
            let mut waiting = Waiting {
                change: event.seq,
                by: event.author.clone(),
                at: event.at,
                terms,
                agreed: BTreeSet::new(),
            };
            if before.approvals.may_agree(&event.author, &event.author) {
                waiting.agreed.insert(event.author.clone());
            }
            standing.waiting = Some(waiting);
            standing.settle(event);
        } else {
            standing.waiting = None;
            standing.put(terms, event.author.clone(), event);
        }
        Ok(())
    }

    fn agree(&mut self, environment: &str, event: &Event) -> Result<(), TermsRefused> {
        let standing = self.of.get_mut(environment);
        let standing = standing.ok_or(TermsRefused::NotWaiting)?;
        let meant = event.body["change"].as_i64();
        let waiting = standing.waiting.as_mut();
        let waiting = waiting
            .filter(|waiting| Some(waiting.change) == meant)
            .ok_or(TermsRefused::NotWaiting)?;
        let approvals = &standing.terms.approvals;
        if !approvals.may_agree(&event.author, &waiting.by) {
            return Err(TermsRefused::NotTheirs);
        }
        waiting.agreed.insert(event.author.clone());
        standing.settle(event);
        Ok(())
    }

    /// Somebody is no member any more, and agrees to nothing that waits.
    pub(crate) fn member_removed(&mut self, member: &PublicKey) {
        let waiting = self.of.values_mut().filter_map(|it| it.waiting.as_mut());
        for waiting in waiting {
            waiting.agreed.remove(member);
        }
    }

    /// What an environment demands; nothing unless somebody demanded it.
    pub fn of(&self, environment: &str) -> &Standing {
        self.of.get(environment).unwrap_or(&self.nothing)
    }
}

impl Standing {
    /// Other terms stand once as many agreed as the ones before them ask for.
    fn settle(&mut self, event: &Event) {
        let agreed = self.waiting.as_ref().map_or(0, |it| it.agreed.len());
        if agreed >= usize::from(self.terms.approvals.needed)
            && let Some(waiting) = self.waiting.take()
        {
            self.put(waiting.terms, waiting.by, event);
        }
    }

    fn put(&mut self, terms: Terms, by: PublicKey, event: &Event) {
        self.earlier.push(self.version);
        self.terms = terms;
        self.version = event.seq;
        self.set = Some((by, event.at));
    }

    /// The version that stood when an event was appended.
    pub fn version_at(&self, seq: i64) -> i64 {
        let mut versions = self.earlier.iter().chain([&self.version]).rev();
        let stood = versions.find(|version| **version <= seq);
        stood.copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn a_time_of_the_week_holds_from_its_first_minute_to_before_its_last() {
        let approvals = Approvals {
            windows: vec![TimeWindow {
                days: [1, 5].into(),
                from: 8 * 60,
                to: 18 * 60,
            }],
            ..Approvals::default()
        };
        let at = |text: &str| approvals.allow_at(text.parse().unwrap());
        // 23 November 2026 is a Monday.
        at("2026-11-23T08:00:00Z").unwrap();
        at("2026-11-27T17:59:59Z").unwrap();
        at("2026-11-27T18:00:00Z").unwrap_err();
        at("2026-11-24T12:00:00Z").unwrap_err();
        assert_eq!(
            at("2026-11-23T07:59:59Z").unwrap_err().to_string(),
            "it is allowed at other times only: Mon, Fri 08:00–18:00 UTC"
        );
    }

    #[test]
    fn a_freeze_says_until_when_and_why() {
        let approvals = Approvals {
            frozen_until: Some("2026-12-01T00:00:00Z".parse().unwrap()),
            frozen_why: "black week".to_owned(),
            ..Approvals::default()
        };
        let refused = approvals.allow_at("2026-11-30T23:59:59Z".parse().unwrap());
        assert_eq!(
            refused.unwrap_err().to_string(),
            "it is frozen until 1 Dec 00:00 UTC (black week)"
        );
        let after = approvals.allow_at("2026-12-01T00:00:00Z".parse().unwrap());
        after.unwrap();
    }
}
