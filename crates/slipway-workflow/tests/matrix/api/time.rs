//! A clock that nobody has to wait for: whoever sleeps moves it.

use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use chrono::{DateTime, Utc};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use neon_api::client::Pace;
use tokio::time::Instant;

use super::front::Front;

/// The clock of one cell, for the client and the workflow alike.
#[derive(Clone, Default)]
pub(crate) struct Time(Arc<State>);

#[derive(Default)]
struct State {
    begun: OnceLock<Instant>,
    slept: Mutex<Duration>,
    /// Something may happen there as time goes by.
    front: Mutex<Option<Front>>,
    ids: Mutex<u32>,
}

impl Time {
    /// Ids that were given before this clock began are not given again.
    pub(crate) fn after_ids(ids: u32) -> Self {
        let time = Self::default();
        *time.0.ids.lock().unwrap() = ids;
        time
    }

    /// Since it began.
    pub(crate) fn passed(&self) -> Duration {
        *self.0.slept.lock().unwrap()
    }

    pub(crate) fn watches(&self, front: &Front) {
        *self.0.front.lock().unwrap() = Some(front.clone());
    }

    /// The front holds the time, and the time the front.
    pub(crate) fn let_go(&self) {
        self.0.front.lock().unwrap().take();
    }

    pub(crate) fn now(&self) -> Instant {
        *self.0.begun.get_or_init(Instant::now) + self.passed()
    }

    pub(crate) fn wall(&self) -> DateTime<Utc> {
        let begun = DateTime::from_timestamp(1_767_225_600, 0).unwrap();
        begun + chrono::Duration::from_std(self.passed()).unwrap()
    }

    pub(crate) fn new_id(&self) -> String {
        let mut ids = self.0.ids.lock().unwrap();
        *ids += 1;
        format!("{:06x}00-0000-4000-8000-000000000000", 0x00a1_b2c3 + *ids)
    }

    pub(crate) fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        let time_of_all = self.clone();
        async move {
            *time_of_all.0.slept.lock().unwrap() += time;
            let front = time_of_all.0.front.lock().unwrap().clone();
            if let Some(front) = front {
                front.time_passed().await;
            }
            tokio::task::yield_now().await;
        }
        .boxed()
    }
}

impl Pace for Time {
    fn now(&self) -> Instant {
        Self::now(self)
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        Self::sleep(self, time)
    }

    fn chance(&self) -> f64 {
        0.5
    }
}
