//! What runs ask others for, seen by their spans: calls of the API, and reading in databases.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id};
use tracing::{Subscriber, level_filters::LevelFilter};
use tracing_subscriber::layer::{Context, Layer, SubscriberExt};
use tracing_subscriber::registry::{LookupSpan, SpanRef};
use tracing_subscriber::util::SubscriberInitExt;

/// From then to then.
pub(crate) type Span = (DateTime<Utc>, DateTime<Utc>);

/// What was asked for within runs.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    /// Calls of the API.
    pub(crate) calls: u32,
    /// The same by what was called, without ids: how often, and how long they took together.
    pub(crate) by_route: BTreeMap<String, (u32, Duration)>,
    /// When somebody else was at work: calls that make or remove something, counts, reading.
    pub(crate) others: Vec<Span>,
    /// In those by which the server counts writes.
    pub(crate) counting: Duration,
    /// In databases: connecting, counting rows, reading schemas, waiting for the probe.
    pub(crate) reading: Duration,
}

/// Adds up.
#[derive(Clone, Default)]
pub(crate) struct Asked {
    tally: Arc<Mutex<Tally>>,
}

impl Asked {
    /// Listens for as long as the process lives.
    pub(crate) fn listen() -> Self {
        let asked = Self::default();
        tracing_subscriber::registry()
            .with(asked.clone().with_filter(LevelFilter::TRACE))
            .init();
        asked
    }

    /// From here on.
    pub(crate) fn begin(&self) {
        *self.tally() = Tally::default();
    }

    /// Since then.
    pub(crate) fn end(&self) -> Tally {
        self.tally().clone()
    }

    fn tally(&self) -> std::sync::MutexGuard<'_, Tally> {
        self.tally.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What a span is a part of, and since when.
struct Begun {
    what: What,
    at: Instant,
    since: DateTime<Utc>,
}

enum What {
    Call { route: String, counts: bool },
    Reading,
}

const DATABASES: &str = "slipway_inspect";

impl<S: Subscriber + for<'a> LookupSpan<'a>> Layer<S> for Asked {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let Some(span) = context.span(id) else { return };
        let around: Vec<_> = span.scope().skip(1).collect();
        // Whoever else asks is not the run.
        if !around.iter().any(|it| it.name() == "run") {
            return;
        }
        let target = span.metadata().target();
        let what = if span.name() == "call" && target.starts_with("neon_api") {
            let mut call = CallName::default();
            attributes.record(&mut call);
            What::Call {
                counts: call.0.contains("/writes"),
                route: route_of(&call.0),
            }
        } else if target.starts_with(DATABASES) {
            // The outermost span has all of the time.
            let is_reading = |it: &SpanRef<'_, S>| it.metadata().target().starts_with(DATABASES);
            if around.iter().any(is_reading) {
                return;
            }
            What::Reading
        } else {
            return;
        };
        let at = Instant::now();
        let since = Utc::now();
        span.extensions_mut().insert(Begun { what, at, since });
    }

    fn on_close(&self, id: Id, context: Context<'_, S>) {
        let Some(span) = context.span(&id) else {
            return;
        };
        let Some(begun) = span.extensions_mut().remove::<Begun>() else {
            return;
        };
        let took = begun.at.elapsed();
        let mut tally = self.tally();
        match begun.what {
            What::Call { route, counts } => {
                tally.calls += 1;
                let is_making = !route.starts_with("GET");
                let (calls, together) = tally.by_route.entry(route).or_default();
                *calls += 1;
                *together += took;
                if counts {
                    tally.counting += took;
                }
                if counts || is_making {
                    tally.others.push((begun.since, Utc::now()));
                }
            }
            What::Reading => {
                tally.reading += took;
                tally.others.push((begun.since, Utc::now()));
            }
        }
    }
}

/// Lists of things alternate with the ids of things.
fn route_of(call: &str) -> String {
    let (method, path) = call.split_once(' ').unwrap_or((call, ""));
    let parts = path.split('?').next().unwrap_or_default().split('/');
    let is_id = |part: &str| part.contains('-') && part.chars().any(|it| it.is_ascii_digit());
    let parts: Vec<&str> = parts
        .map(|part| if is_id(part) { "*" } else { part })
        .collect();
    format!("{method} {}", parts.join("/"))
}

/// What the span of a call says which one it is.
#[derive(Default)]
struct CallName(String);

impl Visit for CallName {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "call" {
            self.0 = format!("{value:?}");
        }
    }
}
