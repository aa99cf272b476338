use std::time::Duration;

use futures_util::future::BoxFuture;
use tokio::time::Instant;

/// Time and chance, so that tests need neither.
pub trait Pace: Send + Sync + 'static {
    /// Now, on a clock that never goes back.
    fn now(&self) -> Instant;

    /// Comes back after that time.
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()>;

    /// An even chance, from 0 up to 1, for spreading tries.
    fn chance(&self) -> f64;
}

/// The computer's own clock and randomness.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemPace;

impl Pace for SystemPace {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(time))
    }

    fn chance(&self) -> f64 {
        rand::random()
    }
}
