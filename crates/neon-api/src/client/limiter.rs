//! Neon's limits of calls, kept before the server has to.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use reqwest::Method;
use tokio::time::Instant;

/// Calls of one account, whoever makes them: 700 a minute, and bursts of 40 a second on a route
/// (Neon's documentation of its API, "rate limiting"). Shared by all clients of the account.
#[derive(Debug)]
pub struct Limiter {
    state: Mutex<State>,
}

/// Who waits for a call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Turn {
    /// A person, or a run: it goes before what is in the background.
    #[default]
    Now,
    /// Nobody: it leaves a part of what is left to others.
    Background,
}

#[derive(Debug, Default)]
struct State {
    account: Option<Bucket>,
    routes: HashMap<(Method, String), Bucket>,
}

/// Fills at a steady rate up to its size; each call takes one away.
#[derive(Clone, Copy, Debug)]
struct Bucket {
    calls: f64,
    at: Instant,
}

#[derive(Clone, Copy)]
struct Limit {
    size: f64,
    a_second: f64,
}

const ACCOUNT: Limit = Limit {
    size: 700.0,
    a_second: 700.0 / 60.0,
};
const ROUTE: Limit = Limit {
    size: 40.0,
    a_second: 40.0,
};
/// This part of a bucket is left to those who do not wait in the background.
const LEFT_TO_OTHERS: f64 = 0.25;

impl Limiter {
    /// Nothing was called yet.
    pub fn new() -> Self {
        Self {
            state: Mutex::default(),
        }
    }

    /// Takes one call, or says after what time to ask again.
    pub(super) fn take(
        &self,
        now: Instant,
        turn: Turn,
        method: &Method,
        route: &str,
    ) -> Result<(), Duration> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let account = filled(state.account, ACCOUNT, now);
        let key = (method.clone(), route.to_owned());
        let on_route = filled(state.routes.get(&key).copied(), ROUTE, now);
        let wait = missing(account, ACCOUNT, turn).max(missing(on_route, ROUTE, turn));
        if wait > 0.0 {
            return Err(Duration::from_secs_f64(wait));
        }
        // A route that is full again says nothing that a new one would not.
        state
            .routes
            .retain(|_, bucket| filled(Some(*bucket), ROUTE, now).calls < ROUTE.size);
        state.account = Some(without_one(account));
        state.routes.insert(key, without_one(on_route));
        Ok(())
    }
}

impl Default for Limiter {
    fn default() -> Self {
        Self::new()
    }
}

fn filled(bucket: Option<Bucket>, limit: Limit, now: Instant) -> Bucket {
    let calls = match bucket {
        None => limit.size,
        Some(bucket) => {
            let since = now.saturating_duration_since(bucket.at).as_secs_f64();
            (bucket.calls + since * limit.a_second).min(limit.size)
        }
    };
    Bucket { calls, at: now }
}

fn without_one(bucket: Bucket) -> Bucket {
    Bucket {
        calls: bucket.calls - 1.0,
        ..bucket
    }
}

/// Seconds until there is a call for whoever has that turn; 0 when there is one.
fn missing(bucket: Bucket, limit: Limit, turn: Turn) -> f64 {
    let needed = match turn {
        Turn::Now => 1.0,
        Turn::Background => 1.0 + limit.size * LEFT_TO_OTHERS,
    };
    ((needed - bucket.calls) / limit.a_second).max(0.0)
}

/// A path with its ids left out: Neon's lists of things alternate with the ids of things.
pub(super) fn route_of(path: &str) -> String {
    let mut route = String::new();
    let mut segments = path.split('/').filter(|segment| !segment.is_empty());
    while let Some(things) = segments.next() {
        route.push('/');
        route.push_str(things);
        if segments.next().is_some() {
            route.push_str("/*");
        }
    }
    route
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(limiter: &Limiter, now: Instant, turn: Turn, route: &str) -> u32 {
        let mut taken = 0;
        while limiter.take(now, turn, &Method::GET, route).is_ok() {
            taken += 1;
        }
        taken
    }

    #[test]
    fn a_route_takes_forty_calls_at_once_and_forty_a_second() {
        let limiter = Limiter::new();
        let now = Instant::now();
        assert_eq!(taken(&limiter, now, Turn::Now, "/projects"), 40);
        assert_eq!(taken(&limiter, now, Turn::Now, "/projects/*"), 40);
        let wait = limiter.take(now, Turn::Now, &Method::GET, "/projects");
        assert_eq!(wait, Err(Duration::from_millis(25)));
        let later = now + Duration::from_secs(1);
        assert_eq!(taken(&limiter, later, Turn::Now, "/projects"), 40);
    }

    #[test]
    fn an_account_takes_seven_hundred_calls_a_minute_on_all_routes() {
        let limiter = Limiter::new();
        let now = Instant::now();
        let all: u32 = (0..30)
            .map(|route| taken(&limiter, now, Turn::Now, &format!("/r{route}")))
            .sum();
        assert_eq!(all, 700);
        let later = now + Duration::from_secs(30);
        let more: u32 = (0..30)
            .map(|route| taken(&limiter, later, Turn::Now, &format!("/r{route}")))
            .sum();
        assert_eq!(more, 350);
    }

    #[test]
    fn what_is_in_the_background_leaves_a_part_to_others() {
        let limiter = Limiter::new();
        let now = Instant::now();
        assert_eq!(taken(&limiter, now, Turn::Background, "/projects"), 30);
        assert_eq!(taken(&limiter, now, Turn::Now, "/projects"), 10);
    }

    #[test]
    fn routes_are_told_apart_by_what_they_name_and_not_by_ids() {
        assert_eq!(
            route_of("/projects/p-1/branches/br-1/snapshot"),
            "/projects/*/branches/*/snapshot"
        );
        assert_eq!(route_of("/projects"), "/projects");
        assert_eq!(
            route_of("/projects/p-2/snapshots/s/restore"),
            route_of("/projects/p-1/snapshots/t/restore")
        );
    }
}
