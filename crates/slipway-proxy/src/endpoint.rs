//! One endpoint: its gate, its sessions, its figures.
//!
//! Everything that decides who may reach which server is under one lock: holding the endpoint, letting a connection
//! through, and seating a session. A connection passes the gate with the gate's generation, and gets a seat only if that generation
//! is still the present one; so a session is either seated before a hold, where [`Endpoint::end_sessions`] sees it, or starts
//! over after it.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use tokio::sync::{Semaphore, oneshot, watch};
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tracing::warn;

use crate::proxy::Shared;
use crate::upstream::CancelKey;

/// How long ending the sessions may take. None of them waits for its client, so this is only reached when the process gets
/// no time to run.
const END_WAIT: Duration = Duration::from_secs(5);

/// Keeps an endpoint's new connections waiting until it is lifted or dropped.
#[must_use = "dropping a hold lifts it"]
pub struct Hold {
    shared: Weak<Shared>,
    endpoint: Arc<Endpoint>,
}

impl Hold {
    /// Lets the waiting connections through; each resolves afresh. Where an endpoint is held several times, the last to lift does.
    pub fn lift(self) {}
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.endpoint.change(|state| state.holds -= 1);
        if let Some(shared) = self.shared.upgrade() {
            shared.forget_unused(&self.endpoint.name);
        }
    }
}

/// What an endpoint has seen since it was opened.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Statistics {
    /// Connections accepted, cancel requests and failed ones included.
    pub accepted: u64,
    /// Times that a connection had to wait because of a hold.
    pub held: u64,
    /// Connections that wait because of a hold now.
    pub waiting: usize,
    /// Sessions that were ended by [`crate::Proxy::end_sessions`] or [`crate::Proxy::close`].
    pub ended: u64,
    /// Sessions now.
    pub sessions: usize,
}

pub(crate) struct Endpoint {
    pub(crate) name: String,
    pub(crate) unauthenticated: Arc<Semaphore>,
    state: Mutex<State>,
    gate: watch::Sender<Gate>,
    departures: watch::Sender<()>,
    accepted: AtomicU64,
    held: AtomicU64,
    ended: AtomicU64,
}

#[derive(Default)]
struct State {
    listening: Option<Listening>,
    holds: usize,
    generation: u64,
    waiting: usize,
    last_seat: u64,
    seats: HashMap<u64, Occupant>,
}

impl State {
    fn sessions(&self) -> usize {
        self.seats
            .values()
            .filter(|occupant| occupant.session.is_some())
            .count()
    }
}

struct Listening {
    accepting: Vec<JoinHandle<()>>,
    closed: CancellationToken,
}

/// Someone who is connected to a server, or is about to be.
struct Occupant {
    /// Taken when it was told to leave.
    end: Option<oneshot::Sender<()>>,
    /// `None` until the server accepted it.
    session: Option<Session>,
}

struct Session {
    key: Option<CancelKey>,
    socket: PathBuf,
}

#[derive(Clone, Copy, PartialEq, Eq)]
struct Gate {
    held: bool,
    generation: u64,
}

/// The hold lasted longer than the connection may wait.
#[derive(Debug)]
pub(crate) struct HeldTooLong;

/// A place on the server that stood behind the endpoint at one generation. Given back when dropped; drop the connection to
/// the server first.
pub(crate) struct Seat {
    endpoint: Arc<Endpoint>,
    number: u64,
    generation: u64,
}

impl Endpoint {
    pub(crate) fn new(name: &str, unauthenticated: usize) -> Arc<Self> {
        Arc::new(Self {
            name: name.to_owned(),
            unauthenticated: Arc::new(Semaphore::new(unauthenticated)),
            state: Mutex::default(),
            gate: watch::Sender::new(Gate {
                held: false,
                generation: 0,
            }),
            departures: watch::Sender::new(()),
            accepted: AtomicU64::new(0),
            held: AtomicU64::new(0),
            ended: AtomicU64::new(0),
        })
    }

    pub(crate) fn hold(self: &Arc<Self>, shared: Weak<Shared>) -> Hold {
        self.change(|state| {
            state.holds += 1;
            state.generation += 1;
            // Whoever is just being connected starts over at the gate, and waits there.
            for occupant in state
                .seats
                .values_mut()
                .filter(|occupant| occupant.session.is_none())
            {
                occupant.dismiss();
            }
        });
        Hold {
            shared,
            endpoint: Arc::clone(self),
        }
    }

    /// Waits while the endpoint is held, then answers with the generation that the caller passed at.
    pub(crate) async fn pass(&self, wait: Duration) -> Result<u64, HeldTooLong> {
        let mut gate = self.gate.subscribe();
        let now = *gate.borrow_and_update();
        if !now.held {
            return Ok(now.generation);
        }
        self.held.fetch_add(1, Ordering::Relaxed);
        let _waiting = Waiting::new(self);
        match timeout(wait, gate.wait_for(|gate| !gate.held)).await {
            Ok(Ok(gate)) => Ok(gate.generation),
            Ok(Err(_)) | Err(_) => Err(HeldTooLong),
        }
    }

    /// A seat for a connection that passed at `generation`, and what tells it to leave; `None` when the endpoint was held since.
    pub(crate) fn seat(self: &Arc<Self>, generation: u64) -> Option<(Seat, oneshot::Receiver<()>)> {
        let mut state = self.state();
        if state.generation != generation || state.holds > 0 || state.listening.is_none() {
            return None;
        }
        state.last_seat += 1;
        let number = state.last_seat;
        let (end, ended) = oneshot::channel();
        state.seats.insert(
            number,
            Occupant {
                end: Some(end),
                session: None,
            },
        );
        Some((
            Seat {
                endpoint: Arc::clone(self),
                number,
                generation,
            },
            ended,
        ))
    }

    /// Tells every occupant to leave and waits until they are gone; answers with how many sessions were among them.
    pub(crate) async fn end_sessions(&self) -> usize {
        let mut departures = self.departures.subscribe();
        let mut sessions = 0;
        let told: Vec<u64> = {
            let mut state = self.state();
            for occupant in state.seats.values_mut() {
                if occupant.dismiss() && occupant.session.is_some() {
                    sessions += 1;
                }
            }
            state.seats.keys().copied().collect()
        };
        self.ended.fetch_add(sessions as u64, Ordering::Relaxed);
        let all_gone = async {
            while told
                .iter()
                .any(|number| self.state().seats.contains_key(number))
            {
                if departures.changed().await.is_err() {
                    break;
                }
            }
        };
        if timeout(END_WAIT, all_gone).await.is_err() {
            warn!(endpoint = self.name, "sessions did not end in time");
        }
        sessions
    }

    /// The socket of the server that gave out `key`.
    pub(crate) fn socket_of(&self, key: &CancelKey) -> Option<PathBuf> {
        let state = self.state();
        let mut sessions = state
            .seats
            .values()
            .filter_map(|occupant| occupant.session.as_ref());
        let owner = sessions.find(|session| session.key.as_ref().is_some_and(|own| own.is(key)))?;
        Some(owner.socket.clone())
    }

    pub(crate) fn sessions(&self) -> usize {
        self.state().sessions()
    }

    pub(crate) fn statistics(&self) -> Statistics {
        let state = self.state();
        Statistics {
            accepted: self.accepted.load(Ordering::Relaxed),
            held: self.held.load(Ordering::Relaxed),
            waiting: state.waiting,
            ended: self.ended.load(Ordering::Relaxed),
            sessions: state.sessions(),
        }
    }

    pub(crate) fn count_accepted(&self) {
        self.accepted.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn is_open(&self) -> bool {
        self.state().listening.is_some()
    }

    /// Nobody listens, waits or holds.
    pub(crate) fn is_unused(&self) -> bool {
        let state = self.state();
        state.listening.is_none() && state.holds == 0
    }

    pub(crate) fn set_listening(&self, accepting: Vec<JoinHandle<()>>, closed: CancellationToken) {
        self.state().listening = Some(Listening { accepting, closed });
    }

    /// Closes the port and every connection that has no session yet. The tasks answered have been told to end; the port is free when they have.
    pub(crate) fn stop_listening(&self) -> Vec<JoinHandle<()>> {
        let Some(listening) = self.state().listening.take() else {
            return Vec::new();
        };
        listening.closed.cancel();
        for task in &listening.accepting {
            task.abort();
        }
        listening.accepting
    }

    /// Tells every occupant to leave, without waiting.
    pub(crate) fn dismiss_all(&self) {
        for occupant in self.state().seats.values_mut() {
            occupant.dismiss();
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // No code that can panic runs under this lock.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        let mut state = self.state();
        change(&mut state);
        let gate = Gate {
            held: state.holds > 0,
            generation: state.generation,
        };
        self.gate.send_if_modified(|now| {
            let modified = *now != gate;
            *now = gate;
            modified
        });
    }
}

impl Occupant {
    fn dismiss(&mut self) -> bool {
        self.end.take().is_some_and(|end| end.send(()).is_ok())
    }
}

impl Seat {
    /// Turns the seat into a session, unless the endpoint was held or the occupant told to leave since the seat was taken.
    pub(crate) fn establish(&self, key: Option<CancelKey>, socket: PathBuf) -> bool {
        let mut state = self.endpoint.state();
        if state.generation != self.generation {
            return false;
        }
        match state.seats.get_mut(&self.number) {
            Some(occupant) if occupant.end.is_some() => {
                occupant.session = Some(Session { key, socket });
                true
            }
            _ => false,
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.endpoint.state().seats.remove(&self.number);
        self.endpoint.departures.send_replace(());
    }
}

struct Waiting<'a>(&'a Endpoint);

impl<'a> Waiting<'a> {
    fn new(endpoint: &'a Endpoint) -> Self {
        endpoint.state().waiting += 1;
        Self(endpoint)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.state().waiting -= 1;
    }
}
