//! The application's side: its ledger, its client, and the places where it stands still. A process of its
//! own sits at the same kind of desk as the grid itself, so that it can be killed.

use std::collections::HashMap;
use std::io::Write;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex};

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use neon_api::client::{Client, ClientOptions};
use neon_api::ids::ProjectId;
use slipway_keychain::Secret;
use slipway_ledger::Ledger;
use slipway_workflow::model::{Colour, RollBackTo, RunKind, RunStatus, RunSummary};
use slipway_workflow::{
    Budgets, Clients, Fault, Faults, Moment, NewRun, NoTeam, Runs, RunsConfig, SystemSurroundings,
    WorkflowError,
};
use tokio::sync::mpsc;

use crate::cells::{When, kind_of, word};

pub(crate) const CONNECTION: &str = "local";
pub(crate) const PROD: &str = "prod";
pub(crate) const DEV: &str = "dev";
/// What a bootstrap makes.
pub(crate) const NEXT: &str = "next";
/// The snapshot of prod that a roll back restores.
pub(crate) const EARLIER: &str = "earlier";

/// An open ledger and a client.
pub(crate) struct Desk {
    pub(crate) ledger: Ledger,
    pub(crate) client: Client,
    pub(crate) project: ProjectId,
}

impl Desk {
    /// `project` is empty before there is one.
    pub(crate) async fn open(dir: &Path, server: SocketAddr, key: &Secret, project: &str) -> Self {
        let url = format!("http://{server}/api/v2").parse().unwrap();
        Self {
            ledger: Ledger::open(&dir.join("slipway.db")).await.unwrap(),
            client: Client::new(url, key, ClientOptions::default()).unwrap(),
            project: ProjectId::from(project),
        }
    }

    pub(crate) fn runs(&self, stage: Stage) -> Runs {
        Runs::new(RunsConfig {
            ledger: self.ledger.clone(),
            clients: Arc::new(OneServer(self.client.clone())),
            surroundings: Arc::new(SystemSurroundings),
            faults: Arc::new(stage),
            team: Arc::new(NoTeam),
            budgets: Budgets::default(),
        })
    }

    pub(crate) async fn environment_id(&self, name: &str) -> String {
        let environments = self
            .ledger
            .environment_list(CONNECTION, self.project.as_str())
            .await
            .unwrap();
        let found = environments.into_iter().find(|it| it.name == name);
        found.unwrap_or_else(|| panic!("no {name}")).id
    }

    pub(crate) async fn new_run(&self, kind: RunKind) -> NewRun {
        let prod = self.environment_id(PROD).await;
        match kind {
            RunKind::Bootstrap => NewRun::Bootstrap {
                source: prod,
                name: NEXT.to_owned(),
                colour: Colour::Violet,
            },
            RunKind::Promote => NewRun::Promote {
                source: self.environment_id(DEV).await,
                target: prod,
            },
            RunKind::Refresh => NewRun::Refresh {
                source: prod,
                target: self.environment_id(DEV).await,
            },
            RunKind::Rehearsal => NewRun::Rehearsal {
                source: self.environment_id(DEV).await,
                target: prod,
            },
            RunKind::RollBack => {
                let snapshots = self.client.snapshot_list(&self.project).await.unwrap();
                let earlier = snapshots.into_iter().find(|it| it.name == EARLIER);
                NewRun::RollBack {
                    target: prod,
                    to: Some(RollBackTo::snapshot(earlier.unwrap().id.as_str())),
                }
            }
        }
    }
}

struct OneServer(Client);

impl Clients for OneServer {
    fn client<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<Client, WorkflowError>> {
        async { Ok(self.0.clone()) }.boxed()
    }
}

pub(crate) fn ended(summary: &RunSummary) -> bool {
    summary.ended_at.is_some()
}

fn waits_or_ended(summary: &RunSummary) -> bool {
    summary.status == RunStatus::Waiting || ended(summary)
}

/// Waits for the plan and lets it pass; nothing where the run has ended, or has passed already.
pub(crate) async fn accept_plan(runs: &Runs, run: &str) -> Result<(), WorkflowError> {
    if runs.wait(run, waits_or_ended).await?.status != RunStatus::Waiting {
        return Ok(());
    }
    let Some(plan) = runs.detail(run).await?.plan else {
        return Ok(());
    };
    runs.execute(run, &plan.digest, plan.typed_name.as_deref())
        .await
}

/// Takes a run to its end.
pub(crate) async fn carry_through(runs: &Runs, run: &str) -> Result<RunSummary, WorkflowError> {
    accept_plan(runs, run).await?;
    runs.wait(run, ended).await
}

/// The runner goes on when this is dropped.
pub(crate) type GoOn = std::sync::mpsc::Sender<()>;

/// What happens where in one run, and where it came along.
#[derive(Clone, Default)]
pub(crate) struct Stage {
    /// Each once.
    faults: Arc<Mutex<HashMap<(String, Moment), Fault>>>,
    /// At every step, every time.
    everywhere: Option<(Moment, Fault)>,
    /// Places where the runner stands still, each once.
    stops: Arc<Mutex<HashMap<(String, Moment), Told>>>,
    came_to: Arc<Mutex<Vec<(String, Moment)>>>,
}

/// Who is told that the runner stands still.
enum Told {
    /// Whoever hears it lets the runner go on.
    Here(mpsc::UnboundedSender<GoOn>),
    /// Whoever started this process, on standard output; a line on standard input lets the runner go on.
    Outside,
}

impl Stage {
    pub(crate) fn and_at(self, step: &str, moment: Moment, fault: Fault) -> Self {
        let place = (step.to_owned(), moment);
        self.faults.lock().unwrap().insert(place, fault);
        self
    }

    pub(crate) fn everywhere(mut self, moment: Moment, fault: Fault) -> Self {
        self.everywhere = Some((moment, fault));
        self
    }

    /// The runner stands still there until the sender that is received is dropped, or nobody
    /// receives any more.
    pub(crate) fn stopping_at(
        self,
        step: &str,
        when: When,
    ) -> (Self, mpsc::UnboundedReceiver<GoOn>) {
        let (told, stopped) = mpsc::unbounded_channel();
        let stopping = self.stopping(step, when, || Told::Here(told.clone()));
        (stopping, stopped)
    }

    fn stopping(self, step: &str, when: When, told: impl Fn() -> Told) -> Self {
        let places = when.places().into_iter();
        let stops = places.map(|moment| ((step.to_owned(), moment), told()));
        self.stops.lock().unwrap().extend(stops);
        self
    }

    pub(crate) fn came_to(&self, step: &str, moment: Moment) -> bool {
        let came_to = self.came_to.lock().unwrap();
        came_to
            .iter()
            .any(|(name, when)| name == step && *when == moment)
    }
}

impl Faults for Stage {
    fn at(&self, _run_id: &str, step: &str, moment: Moment) -> Fault {
        let place = (step.to_owned(), moment);
        self.came_to.lock().unwrap().push(place.clone());
        let told = self.stops.lock().unwrap().remove(&place);
        match told {
            Some(Told::Here(told)) => {
                let (go_on, wait) = std::sync::mpsc::channel();
                if told.send(go_on).is_ok() {
                    let _told = tokio::task::block_in_place(|| wait.recv());
                }
            }
            Some(Told::Outside) => {
                say("at");
                let wait = || std::io::stdin().read_line(&mut String::new());
                tokio::task::block_in_place(wait).unwrap();
            }
            None => {}
        }
        if let Some(fault) = self.faults.lock().unwrap().remove(&place) {
            return fault;
        }
        match self.everywhere {
            Some((when, fault)) if when == moment => fault,
            _ => Fault::None,
        }
    }
}

// ---- the process that is killed ---------------------------------------------------------------------

/// What such a process is told, in this order after its first word.
pub(crate) struct Errand<'a> {
    pub(crate) dir: &'a Path,
    pub(crate) server: SocketAddr,
    pub(crate) project: &'a str,
    pub(crate) kind: RunKind,
    /// Where it says so and waits to be killed, or to be told to go on.
    pub(crate) step: &'a str,
    pub(crate) when: When,
    /// Where the run is made to fail before.
    pub(crate) fails_at: Option<&'a str>,
}

/// The first word on such a process's command line.
pub(crate) const APP: &str = "app";

impl Errand<'_> {
    pub(crate) fn words(&self) -> Vec<String> {
        vec![
            APP.to_owned(),
            self.dir.display().to_string(),
            self.server.to_string(),
            self.project.to_owned(),
            word(self.kind),
            self.step.to_owned(),
            self.when.word().to_owned(),
            self.fails_at.unwrap_or_default().to_owned(),
        ]
    }
}

/// Carries one run out, and says on standard output which it is and when it has come to the place. The
/// key comes by the environment.
pub(crate) async fn run_app(words: &[String]) {
    let [dir, server, project, kind, step, when, fails_at] = words else {
        panic!("{words:?}");
    };
    let key = Secret::new(std::env::var(KEY).unwrap());
    let desk = Desk::open(Path::new(dir), server.parse().unwrap(), &key, project).await;
    let when = When::of(when).unwrap();
    let mut stage = Stage::default().stopping(step, when, || Told::Outside);
    if !fails_at.is_empty() {
        stage = stage.and_at(fails_at, Moment::AfterAct, Fault::Fail);
    }
    let runs = desk.runs(stage);
    let new = desk.new_run(kind_of(kind).unwrap()).await;
    let run = runs.begin(new).await.unwrap();
    say(&run);
    let summary = carry_through(&runs, &run).await.unwrap();
    say(&format!("ended: {:?}", summary.outcome));
}

/// Where such a process finds the API key.
pub(crate) const KEY: &str = "SLIPWAY_MATRIX_KEY";

fn say(line: &str) {
    let mut out = std::io::stdout();
    writeln!(out, "{line}").unwrap();
    out.flush().unwrap();
}
