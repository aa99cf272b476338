//! What an engine may be told to do differently: the limits of a plan of Neon's, and, for tests, another
//! clock.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::time::Instant;

use crate::error::ApiError;
use crate::state::lock;

/// How often the engine looks for what is due.
const EVERY: Duration = Duration::from_secs(10);

/// As long as Neon's.
const RECOVERABLE_FOR: TimeDelta = TimeDelta::days(7);

/// The rules of an engine. The default has no limits and the system's clock.
#[derive(Clone, Debug)]
pub struct Rules {
    /// Neon's limits, where they are wanted.
    pub plan: Option<Plan>,
    /// What time it is.
    pub clock: Clock,
    /// How often is looked for what has expired and what is scheduled.
    pub every: Duration,
    /// How long a deleted project is kept to be recovered; zero removes it at once.
    pub recoverable_for: TimeDelta,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            plan: None,
            clock: Clock::default(),
            every: EVERY,
            recoverable_for: RECOVERABLE_FOR,
        }
    }
}

/// A source of time.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>);

impl Clock {
    /// A clock that asks `now` each time.
    pub fn new(now: impl Fn() -> DateTime<Utc> + Send + Sync + 'static) -> Self {
        Self(Arc::new(now))
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        (self.0)()
    }
}

impl Default for Clock {
    fn default() -> Self {
        Self::new(Utc::now)
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}

/// A plan of Neon's, with its documented limits of 2026.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are Neon's own")]
pub enum Plan {
    Free,
    Launch,
    Scale,
}

impl Plan {
    /// `free`
    pub fn name(self) -> &'static str {
        match self {
            Self::Free => "free",
            Self::Launch => "launch",
            Self::Scale => "scale",
        }
    }

    /// What Neon's API calls the subscription.
    pub(crate) fn subscription(self) -> &'static str {
        match self {
            Self::Free => "free_v3",
            Self::Launch => "launch_v3",
            Self::Scale => "scale_v3",
        }
    }

    fn manual_snapshots(self) -> usize {
        match self {
            Self::Free => 1,
            Self::Launch | Self::Scale => 100,
        }
    }

    fn root_branches(self) -> usize {
        match self {
            Self::Free => 3,
            Self::Launch => 5,
            Self::Scale => 25,
        }
    }

    fn history(self) -> i64 {
        const HOUR: i64 = 3600;
        match self {
            Self::Free => 6 * HOUR,
            Self::Launch => 7 * 24 * HOUR,
            Self::Scale => 30 * 24 * HOUR,
        }
    }
}

impl FromStr for Plan {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        [Self::Free, Self::Launch, Self::Scale]
            .into_iter()
            .find(|plan| plan.name() == text)
            .ok_or_else(|| format!("{text} is not a plan; expected free, launch or scale"))
    }
}

impl Rules {
    /// Refuses one more snapshot than the plan has room for.
    pub(crate) fn room_for_snapshot(&self, there_are: usize) -> Result<(), ApiError> {
        match self.plan {
            Some(plan) if there_are >= plan.manual_snapshots() => Err(ApiError::limit(
                "SNAPSHOTS_LIMIT_EXCEEDED",
                format!(
                    "snapshots limit exceeded: the {} plan has room for {} manual snapshots in a project",
                    plan.name(),
                    plan.manual_snapshots()
                ),
            )),
            _ => Ok(()),
        }
    }

    /// Refuses one more root branch than the plan has room for.
    pub(crate) fn room_for_root(&self, there_are: usize) -> Result<(), ApiError> {
        match self.plan {
            Some(plan) if there_are >= plan.root_branches() => Err(ApiError::limit(
                "ROOT_BRANCHES_LIMIT_EXCEEDED",
                format!(
                    "root branches limit exceeded: the {} plan has room for {} root branches in a project",
                    plan.name(),
                    plan.root_branches()
                ),
            )),
            _ => Ok(()),
        }
    }

    /// Refuses what is outside of Neon's range, and a longer history than the plan keeps.
    pub(crate) fn history(&self, seconds: Option<i64>) -> Result<(), ApiError> {
        const MOST: i64 = 30 * 24 * 3600;
        let most = self.plan.map_or(MOST, Plan::history);
        match seconds {
            Some(seconds) if !(0..=MOST).contains(&seconds) => Err(ApiError::bad_request(format!(
                "history_retention_seconds is {seconds}, but must be between 0 and {MOST}; nothing was changed"
            ))),
            Some(seconds) if seconds > most => Err(ApiError::unprocessable(format!(
                "history_retention_seconds is {seconds}, but must not be above {most} on the {} plan; nothing was changed",
                self.plan.map_or("", Plan::name)
            ))),
            _ => Ok(()),
        }
    }
}

/// Neon's limits on calls: 700 a minute for an account, and 40 a second for a route.
#[derive(Default)]
pub(crate) struct Rates {
    buckets: Mutex<HashMap<String, Bucket>>,
}

struct Bucket {
    left: f64,
    since: Instant,
}

impl Rates {
    /// Counts a call, or says how long to wait before the next.
    pub(crate) fn count(&self, user: &str, route: &str, now: Instant) -> Result<(), Duration> {
        let wanted = [
            (user.to_owned(), 700.0, 700.0 / 60.0),
            (format!("{user} {route}"), 40.0, 40.0),
        ];
        let mut buckets = lock(&self.buckets);
        for (name, most, a_second) in &wanted {
            let bucket = buckets.entry(name.clone()).or_insert(Bucket {
                left: *most,
                since: now,
            });
            let passed = now.saturating_duration_since(bucket.since).as_secs_f64();
            bucket.left = (bucket.left + passed * a_second).min(*most);
            bucket.since = now;
        }
        let short = wanted.iter().filter_map(|(name, _, a_second)| {
            let left = buckets.get(name)?.left;
            (left < 1.0).then(|| (1.0 - left) / a_second)
        });
        if let Some(wait) = short.reduce(f64::max) {
            return Err(Duration::from_secs_f64(wait));
        }
        for (name, _, _) in &wanted {
            if let Some(bucket) = buckets.get_mut(name) {
                bucket.left -= 1.0;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_burst_on_one_route_waits_and_other_routes_go_on() {
        let rates = Rates::default();
        let start = Instant::now();
        for _ in 0..40 {
            assert_eq!(rates.count("ada", "GET /a", start), Ok(()));
        }
        let wait = rates.count("ada", "GET /a", start).expect_err("too many");
        assert!(wait <= Duration::from_millis(25), "{wait:?}");
        assert_eq!(rates.count("ada", "GET /b", start), Ok(()));
        assert_eq!(rates.count("eve", "GET /a", start), Ok(()));
        assert_eq!(rates.count("ada", "GET /a", start + wait), Ok(()));
    }

    #[test]
    fn an_account_has_seven_hundred_calls_a_minute_over_all_routes() {
        let rates = Rates::default();
        let start = Instant::now();
        for call in 0..700 {
            let route = format!("GET /{}", call / 40);
            assert_eq!(rates.count("ada", &route, start), Ok(()), "{call}");
        }
        assert!(rates.count("ada", "GET /new", start).is_err());
        let later = start + Duration::from_secs(1);
        assert_eq!(rates.count("ada", "GET /new", later), Ok(()));
    }
}
