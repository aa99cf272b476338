//! Measures what clients at an endpoint see while another server is put behind it.
//!
//! New connections are opened one after another and overlapping, and one open connection queries in
//! a loop. Each answer says which server gave it. The gap is the time from the last answer of the
//! old server to the first of the new one, whoever got it, by this computer's monotonic clock.

mod report;

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use slipway_keychain::Secret;
use tokio::{
    sync::watch,
    task::JoinSet,
    time::{MissedTickBehavior, interval, sleep, timeout},
};

use crate::{
    connect::{ConnectOptions, Session, Target},
    error::{InspectError, io_kind},
    facts::SERVER_START,
};

pub use report::{Attempt, AttemptOutcome, ConnectionKind, Gap, ProbeReport};
use report::{Ended, Record};

/// How hard to look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProbeOptions {
    /// From the beginning of one new connection to the next.
    pub every: Duration,
    /// New connections under way at once. When all of them hang, more are added slowly, so that the
    /// end of the gap is seen all the same.
    pub overlapping: usize,
    /// An attempt without an answer for so long counts as timed out.
    pub give_up_after: Duration,
    /// Between two queries on the open connection.
    pub open_every: Duration,
    /// What the server shows in `pg_stat_activity`.
    pub application_name: String,
    /// The old server, as [`crate::server_start`] tells it; without it, the first that answers.
    pub old_server: Option<String>,
    /// Attempts are reported this far around the gap …
    pub around: Duration,
    /// … and at most so many.
    pub reported: usize,
}

impl ProbeOptions {
    /// For a server on this computer, where a gap lasts milliseconds.
    pub fn brisk() -> Self {
        Self {
            every: Duration::from_millis(3),
            // With more, the probe takes so much of a small computer that it widens the gap.
            overlapping: 4,
            give_up_after: Duration::from_secs(65),
            open_every: Duration::from_millis(1),
            application_name: "slipway probe".to_owned(),
            old_server: None,
            around: Duration::from_millis(150),
            reported: 400,
        }
    }

    /// For a server far away, where a gap lasts seconds and connections are dear.
    pub fn calm() -> Self {
        Self {
            every: Duration::from_millis(100),
            overlapping: 4,
            open_every: Duration::from_millis(50),
            around: Duration::from_secs(3),
            ..Self::brisk()
        }
    }
}

impl Default for ProbeOptions {
    fn default() -> Self {
        Self::brisk()
    }
}

/// A probe at work. Dropping it ends it.
pub struct Probe {
    shared: Arc<Shared>,
    options: ProbeOptions,
    /// What runs, ended when this is dropped.
    tasks: JoinSet<()>,
    answers: watch::Receiver<Answers>,
}

/// Good answers so far.
#[derive(Clone, Copy, Debug, Default)]
struct Answers {
    old: u64,
    new: u64,
}

/// Attempts kept in memory: minutes of the briskest probe.
const KEPT: usize = 200_000;
/// All attempts under way at once, hanging ones included.
const MOST_OVERLAPPING: usize = 64;
/// How often one is added while all hang.
const ADD_EVERY: Duration = Duration::from_millis(250);

struct Shared {
    target: Target,
    connect: ConnectOptions,
    begun: Instant,
    old_server: String,
    records: Mutex<Records>,
    answers: watch::Sender<Answers>,
}

#[derive(Default)]
struct Records {
    ended: VecDeque<Record>,
    forgotten: u64,
    new_server: Option<String>,
    cut_over: Option<Instant>,
}

impl Probe {
    /// Connects once, to be sure that the endpoint answers, and goes on by itself.
    ///
    /// # Errors
    /// Those of [`crate::connect`], and of the first query.
    #[tracing::instrument(level = "trace", skip_all)]
    pub async fn start(uri: &Secret, options: ProbeOptions) -> Result<Self, InspectError> {
        let target = Target::parse(uri)?;
        let connect = ConnectOptions {
            timeout: options.give_up_after,
            application_name: options.application_name.clone(),
        };
        let session = target.connect(&connect).await?;
        let begun = Instant::now();
        let first = ask(&session).await?;
        let (told, answers) = watch::channel(Answers::default());
        let shared = Arc::new(Shared {
            target,
            connect,
            begun,
            old_server: options.old_server.clone().unwrap_or_else(|| first.clone()),
            records: Mutex::default(),
            answers: told,
        });
        shared.record(ConnectionKind::Open, begun, Ok(first));
        let mut tasks = JoinSet::new();
        tasks.spawn(open_connection(
            Arc::clone(&shared),
            session,
            options.open_every,
        ));
        tasks.spawn(new_connections(
            Arc::clone(&shared),
            options.every,
            options.overlapping.max(1),
        ));
        Ok(Self {
            shared,
            options,
            tasks,
            answers,
        })
    }

    /// Says that the cut-over is sent now. Times in the report count from the first such call.
    pub fn mark_cut_over(&self) {
        self.shared
            .records()
            .cut_over
            .get_or_insert_with(Instant::now);
    }

    /// Waits until the old server has answered that often, so that the gap is not measured from a
    /// lone early answer. False when it did not within `patience`.
    #[tracing::instrument(level = "trace", skip_all)]
    pub async fn wait_for_old_server(&self, answers: u64, patience: Duration) -> bool {
        self.wait_for(patience, |seen| seen.old >= answers).await
    }

    /// Waits until the new server has answered, and then as long as the report looks around the
    /// gap. False when it did not within `patience`.
    #[tracing::instrument(level = "trace", skip_all)]
    pub async fn wait_for_new_server(&self, patience: Duration) -> bool {
        if !self.wait_for(patience, |answers| answers.new > 0).await {
            return false;
        }
        sleep(self.options.around).await;
        true
    }

    async fn wait_for(&self, patience: Duration, reached: impl Fn(&Answers) -> bool) -> bool {
        let mut answers = self.answers.clone();
        matches!(
            timeout(patience, answers.wait_for(reached)).await,
            Ok(Ok(_))
        )
    }

    /// Ends all attempts and tells what was seen.
    #[tracing::instrument(level = "trace", skip_all)]
    pub async fn stop(mut self) -> ProbeReport {
        self.tasks.shutdown().await;
        let records = self.shared.records();
        report::make(
            &report::Seen {
                records: &records.ended,
                forgotten: records.forgotten,
                begun: self.shared.begun,
                cut_over: records.cut_over,
                old_server: &self.shared.old_server,
                new_server: records.new_server.as_deref(),
            },
            self.options.around,
            self.options.reported,
        )
    }
}

impl Shared {
    fn records(&self) -> MutexGuard<'_, Records> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn record(&self, kind: ConnectionKind, began: Instant, result: Result<String, InspectError>) {
        let ended = Instant::now();
        let mut records = self.records();
        let outcome = match result {
            Ok(server) if server == self.old_server => {
                self.answers.send_modify(|answers| answers.old += 1);
                Ended::Old
            }
            Ok(server) => {
                records.new_server.get_or_insert(server);
                self.answers.send_modify(|answers| answers.new += 1);
                Ended::New
            }
            Err(error) => classify(&error),
        };
        if records.ended.len() == KEPT {
            records.ended.pop_front();
            records.forgotten += 1;
        }
        records.ended.push_back(Record {
            kind,
            began,
            ended,
            outcome,
        });
    }
}

async fn ask(session: &Session) -> Result<String, InspectError> {
    let messages = session.simple_query(SERVER_START).await?;
    let answer = messages.iter().find_map(|message| match message {
        tokio_postgres::SimpleQueryMessage::Row(row) => row.get(0),
        _ => None,
    });
    Ok(answer.unwrap_or_default().to_owned())
}

/// One connection that asks again and again, and is opened again when it was dropped.
async fn open_connection(shared: Arc<Shared>, first: Session, pause: Duration) {
    let mut session = Some(first);
    loop {
        let began = Instant::now();
        let result = match &session {
            Some(open) => match timeout(shared.connect.timeout, ask(open)).await {
                Ok(result) => result,
                Err(_) => Err(timed_out(&shared)),
            },
            None => match shared.target.connect(&shared.connect).await {
                Ok(open) => {
                    session = Some(open);
                    continue;
                }
                Err(error) => Err(error),
            },
        };
        let failed = result.is_err();
        if failed && session.take().is_none() {
            // The other attempts tell how long new connections fail; this one only waits.
            sleep(pause.max(Duration::from_millis(1))).await;
            continue;
        }
        shared.record(ConnectionKind::Open, began, result);
        sleep(pause).await;
    }
}

async fn new_connections(shared: Arc<Shared>, every: Duration, overlapping: usize) {
    let mut ticks = interval(every.max(Duration::from_millis(1)));
    ticks.set_missed_tick_behavior(MissedTickBehavior::Skip);
    let mut under_way = JoinSet::new();
    let mut last = Instant::now();
    loop {
        ticks.tick().await;
        while under_way.try_join_next().is_some() {}
        let hang = under_way.len() < MOST_OVERLAPPING && last.elapsed() >= ADD_EVERY;
        if under_way.len() < overlapping || hang {
            last = Instant::now();
            under_way.spawn(new_connection(Arc::clone(&shared)));
        }
    }
}

async fn new_connection(shared: Arc<Shared>) {
    let began = Instant::now();
    let attempt = async {
        let session = shared.target.connect(&shared.connect).await?;
        ask(&session).await
    };
    let result = match timeout(shared.connect.timeout, attempt).await {
        Ok(result) => result,
        Err(_) => Err(timed_out(&shared)),
    };
    shared.record(ConnectionKind::New, began, result);
}

fn timed_out(shared: &Shared) -> InspectError {
    InspectError::TimedOut {
        address: String::new(),
        waited: shared.connect.timeout,
    }
}

/// A connection that was there and was ended is dropped; one that was not let in is refused.
fn classify(error: &InspectError) -> Ended {
    match error {
        InspectError::TimedOut { .. } => Ended::TimedOut,
        InspectError::Unreachable { source, .. } => match io_kind(source) {
            Some(std::io::ErrorKind::ConnectionRefused | std::io::ErrorKind::NotFound) => {
                Ended::Refused
            }
            Some(std::io::ErrorKind::TimedOut) => Ended::TimedOut,
            _ => Ended::Dropped,
        },
        InspectError::Rejected { error, .. } | InspectError::Database(error) => {
            match error.sqlstate.as_str() {
                // admin_shutdown, crash_shutdown, database_dropped, idle_session_timeout
                "57P01" | "57P02" | "57P04" | "57P05" => Ended::Dropped,
                _ => Ended::Refused,
            }
        }
        InspectError::Ended(_) => Ended::Dropped,
        // The last two are of schemas, which no probe reads.
        InspectError::BadUri { .. }
        | InspectError::Certificates(_)
        | InspectError::Changing { .. }
        | InspectError::Held { .. } => Ended::Refused,
    }
}
