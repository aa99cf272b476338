//! A real engine with a small shop in `prod`, and runs on it.

use std::collections::{BTreeMap, HashMap};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use neon_api::client::{Budget, Client, ClientOptions, ConnectionUriQuery};
use neon_api::ids::{BranchId, EndpointId, ProjectId};
use neon_api::types::{Operation, ProjectCreate, ProjectCreateBranch, RoleCreate};
use slipway_engine::{Config, Engine, Rules};
use slipway_inspect::{ConnectOptions, Session, connect};
use slipway_keychain::Secret;
use slipway_ledger::{EnvironmentRow, Ledger};
use slipway_postgres::Search;
use slipway_workflow::model::{Colour, Pin, RunStatus, RunSummary};
use slipway_workflow::{
    Budgets, Clients, Fault, Faults, Moment, NewRun, NoTeam, Runs, RunsConfig, Surroundings,
    SystemSurroundings, Team, WorkflowError,
};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use crate::front::{Front, Manner};

pub(crate) const CONNECTION: &str = "local";
pub(crate) const PROD: &str = "env-prod";
pub(crate) const DATABASE: &str = "shop";
pub(crate) const ROLE: &str = "shop_owner";

/// An engine, a project with `prod` in it, and a ledger that knows it.
pub(crate) struct World {
    pub(crate) client: Client,
    pub(crate) ledger: Ledger,
    pub(crate) project: ProjectId,
    engine: Option<Engine>,
    key: Secret,
    engine_address: SocketAddr,
    /// Where the client finds the engine: the near end of the line.
    address: SocketAddr,
    line: Option<JoinHandle<()>>,
    /// Between client and line, where the server is to be another one.
    front: Option<Front>,
    dir: tempfile::TempDir,
}

/// What stands on the server: branches and snapshots by name, and what each endpoint serves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Slate {
    pub(crate) branches: BTreeMap<String, String>,
    pub(crate) snapshots: Vec<String>,
    pub(crate) endpoints: BTreeMap<String, String>,
    pub(crate) environments: Vec<String>,
}

impl World {
    pub(crate) async fn new() -> Self {
        Self::with(Rules::default()).await
    }

    /// An engine that is told to do something differently.
    pub(crate) async fn with(rules: Rules) -> Self {
        let _set_before = tracing_subscriber::fmt()
            .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
            .with_test_writer()
            .try_init();
        let dir = tempfile::tempdir().unwrap();
        let engine = slipway_engine::start(config(dir.path(), rules))
            .await
            .unwrap();
        let key = Secret::new(engine.api_key().unwrap().expose().to_owned());
        let mut url: url::Url = engine.api_url().parse().unwrap();
        let engine_address = SocketAddr::from(([127, 0, 0, 1], url.port().unwrap()));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        url.set_port(Some(address.port())).unwrap();
        let client = Client::new(url, &key, ClientOptions::default()).unwrap();
        let ledger = Ledger::open(&dir.path().join("slipway.db")).await.unwrap();
        let mut world = Self {
            project: ProjectId::from(""),
            client,
            ledger,
            engine: Some(engine),
            key,
            engine_address,
            address,
            line: Some(tokio::spawn(forward(listener, engine_address))),
            front: None,
            dir,
        };
        world.make_prod().await;
        world
    }

    /// Nobody reaches the server any more; what was under way on it goes on.
    pub(crate) async fn cut_line(&mut self) {
        let Some(line) = self.line.take() else { return };
        line.abort();
        let _aborted = line.await;
    }

    /// The server is reached again, at the same address.
    pub(crate) async fn mend_line(&mut self) {
        let listener = TcpListener::bind(self.address).await.unwrap();
        self.line = Some(tokio::spawn(forward(listener, self.engine_address)));
    }

    /// From now on the server is reached through a front that behaves like another one.
    pub(crate) async fn stand_before(&mut self, manner: Manner) {
        let front = Front::before(self.address, manner).await;
        let url = format!("http://{}/api/v2", front.address);
        let url = url.parse().unwrap();
        self.client = Client::new(url, &self.key, ClientOptions::default()).unwrap();
        self.front = Some(front);
    }

    /// The engine ends and is started again on the same data. What it kept in memory is gone.
    pub(crate) async fn restart_engine(&mut self) {
        self.cut_line().await;
        if let Some(engine) = self.engine.take() {
            engine.shutdown().await;
        }
        let engine = slipway_engine::start(config(self.dir.path(), Rules::default()))
            .await
            .unwrap();
        let url: url::Url = engine.api_url().parse().unwrap();
        self.engine_address = SocketAddr::from(([127, 0, 0, 1], url.port().unwrap()));
        self.engine = Some(engine);
        self.mend_line().await;
    }

    async fn make_prod(&mut self) {
        let created = self
            .client
            .project_create(ProjectCreate {
                name: Some("shop".to_owned()),
                branch: Some(ProjectCreateBranch {
                    name: Some("prod".to_owned()),
                    role_name: Some(ROLE.to_owned()),
                    database_name: Some(DATABASE.to_owned()),
                }),
                ..ProjectCreate::default()
            })
            .await
            .unwrap();
        self.project = created.project.id.clone();
        self.settle(&created.operations).await;
        let endpoint = created.endpoints[0].id.clone();
        self.ledger
            .environment_put(
                EnvironmentRow {
                    id: PROD.to_owned(),
                    connection_id: CONNECTION.to_owned(),
                    project_id: self.project.as_str().to_owned(),
                    name: "prod".to_owned(),
                    colour: "crimson".to_owned(),
                    position: 10,
                    endpoint_id: endpoint.as_str().to_owned(),
                    production: true,
                    policy: serde_json::json!({}),
                },
                chrono::Utc::now(),
            )
            .await
            .unwrap();
        let session = self.session(&self.uri(PROD).await).await;
        session
            .batch_execute(
                "create table customer (id int primary key, name text not null);
                 create table purchase (id int primary key, customer_id int references customer);
                 insert into customer select i, 'c' || i from generate_series(1, 100) i;
                 insert into purchase select i, i from generate_series(1, 50) i;",
            )
            .await
            .unwrap();
    }

    pub(crate) async fn settle(&self, operations: &[Operation]) {
        let ids: Vec<_> = operations.iter().map(|it| it.id.clone()).collect();
        let budget = Budget {
            total: Duration::from_secs(120),
        };
        self.client
            .operations_wait(&self.project, &ids, budget, |_| {})
            .await
            .unwrap();
    }

    pub(crate) fn runs(&self) -> Runs {
        self.runs_with(Script::default())
    }

    /// Runs that find the server at another address, where something stands before it.
    pub(crate) fn runs_at(&self, address: SocketAddr) -> Runs {
        let url = format!("http://{address}/api/v2").parse().unwrap();
        let client = Client::new(url, &self.key, ClientOptions::default()).unwrap();
        self.runs_by(client, Script::default())
    }

    /// Where the engine listens.
    pub(crate) fn engine_address(&self) -> SocketAddr {
        self.engine_address
    }

    /// As a process that starts: nothing but ledger and server is left of the one before.
    pub(crate) fn runs_with(&self, faults: Script) -> Runs {
        self.runs_of(&self.ledger, self.client.clone(), faults)
    }

    fn runs_by(&self, client: Client, faults: Script) -> Runs {
        self.runs_of(&self.ledger, client, faults)
    }

    /// The same with another ledger.
    pub(crate) fn runs_on(&self, ledger: &Ledger) -> Runs {
        self.runs_of(ledger, self.client.clone(), Script::default())
    }

    fn runs_of(&self, ledger: &Ledger, client: Client, faults: Script) -> Runs {
        Runs::new(RunsConfig {
            ledger: ledger.clone(),
            clients: Arc::new(OneServer(client)),
            surroundings: Arc::new(SystemSurroundings),
            faults: Arc::new(faults),
            team: Arc::new(NoTeam),
            budgets: Budgets::default(),
        })
    }

    /// With others who have something to say.
    pub(crate) fn runs_in_team(&self, faults: Script, team: impl Team) -> Runs {
        Runs::new(RunsConfig {
            ledger: self.ledger.clone(),
            clients: Arc::new(OneServer(self.client.clone())),
            surroundings: Arc::new(SystemSurroundings),
            faults: Arc::new(faults),
            team: Arc::new(team),
            budgets: Budgets::default(),
        })
    }

    /// Waits for a notice that has these words in it. The time is for what would never come.
    pub(crate) async fn notice_that_says(&self, words: &str) -> String {
        let looking = async {
            loop {
                let notices = self.ledger.notice_list().await.unwrap();
                if let Some(notice) = notices.into_iter().find(|it| it.text.contains(words)) {
                    return notice.text;
                }
                tokio::task::yield_now().await;
            }
        };
        let looked = tokio::time::timeout(Duration::from_secs(60), looking).await;
        looked.unwrap_or_else(|_| panic!("no notice says: {words}"))
    }

    /// Runs whose databases answer otherwise, and that wait for other times.
    pub(crate) fn runs_among(
        &self,
        surroundings: Arc<dyn Surroundings>,
        budgets: Budgets,
        faults: Script,
    ) -> Runs {
        Runs::new(RunsConfig {
            ledger: self.ledger.clone(),
            clients: Arc::new(OneServer(self.client.clone())),
            surroundings,
            faults: Arc::new(faults),
            team: Arc::new(NoTeam),
            budgets,
        })
    }

    pub(crate) async fn environment(&self, name: &str) -> EnvironmentRow {
        self.ledger
            .environment_list(CONNECTION, self.project.as_str())
            .await
            .unwrap()
            .into_iter()
            .find(|it| it.name == name)
            .unwrap()
    }

    /// Changes what an environment demands.
    pub(crate) async fn demand(&self, name: &str, policy: serde_json::Value) {
        let row = EnvironmentRow {
            policy,
            ..self.environment(name).await
        };
        self.ledger
            .environment_put(row, chrono::Utc::now())
            .await
            .unwrap();
    }

    pub(crate) fn ledger_path(&self) -> PathBuf {
        self.dir.path().join("slipway.db")
    }

    /// What a person does to the ledger who opens it with another program.
    pub(crate) fn by_hand(&self, statement: &str) {
        let connection = rusqlite::Connection::open(self.ledger_path()).unwrap();
        connection
            .execute_batch("DROP TRIGGER IF EXISTS events_stay")
            .unwrap();
        connection.execute_batch(statement).unwrap();
    }

    /// The kinds of all events, oldest first.
    pub(crate) async fn event_kinds(&self) -> Vec<String> {
        let events = self
            .ledger
            .event_list(CONNECTION, self.project.as_str())
            .await
            .unwrap();
        events.into_iter().map(|event| event.kind).collect()
    }

    /// What keeps an environment as it is.
    pub(crate) async fn pin(&self, runs: &Runs, environment: &str) -> Option<Pin> {
        let mut standings = runs
            .standing_among(CONNECTION, self.project.as_str(), &[], &[])
            .await
            .unwrap();
        standings.remove(environment).unwrap().pin
    }

    /// Who holds endpoints.
    pub(crate) async fn holders(&self) -> Vec<String> {
        let holds = self.client.slipway_hold_list().await.unwrap();
        holds.into_iter().map(|hold| hold.owner).collect()
    }

    /// The connection string of an environment, as a person would copy it.
    pub(crate) async fn uri(&self, environment: &str) -> Secret {
        self.uri_of(environment, DATABASE).await
    }

    /// The same for another of its databases.
    pub(crate) async fn uri_of(&self, environment: &str, database: &str) -> Secret {
        let row = self
            .ledger
            .environment_get(environment)
            .await
            .unwrap()
            .unwrap();
        let endpoint = EndpointId::from(row.endpoint_id.as_str());
        let branch = self
            .client
            .endpoint_get(&self.project, &endpoint)
            .await
            .unwrap()
            .branch_id;
        let query = ConnectionUriQuery {
            branch_id: Some(branch),
            endpoint_id: Some(endpoint),
            database_name: database.to_owned(),
            role_name: ROLE.to_owned(),
            pooled: false,
        };
        self.client
            .connection_uri(&self.project, &query)
            .await
            .unwrap()
    }

    /// The connection string of a branch by its name.
    pub(crate) async fn uri_of_branch(&self, name: &str) -> Secret {
        let branches = self.client.branch_list(&self.project).await.unwrap();
        let branch = branches.into_iter().find(|it| it.name == name).unwrap().id;
        let endpoints = self.client.branch_endpoints(&self.project, &branch).await;
        let query = ConnectionUriQuery {
            branch_id: Some(branch),
            endpoint_id: Some(endpoints.unwrap()[0].id.clone()),
            database_name: DATABASE.to_owned(),
            role_name: ROLE.to_owned(),
            pooled: false,
        };
        self.client
            .connection_uri(&self.project, &query)
            .await
            .unwrap()
    }

    pub(crate) async fn session(&self, uri: &Secret) -> Session {
        connect(uri, &ConnectOptions::default()).await.unwrap()
    }

    pub(crate) async fn count(&self, uri: &Secret, table: &str) -> i64 {
        let session = self.session(uri).await;
        let query = format!("select count(*) from {table}");
        session.query_one(&query, &[]).await.unwrap().get(0)
    }

    pub(crate) async fn execute_sql(&self, uri: &Secret, sql: &str) {
        self.session(uri).await.batch_execute(sql).await.unwrap();
    }

    pub(crate) async fn slate(&self) -> Slate {
        let branches = self.client.branch_list(&self.project).await.unwrap();
        let snapshots = self.client.snapshot_list(&self.project).await.unwrap();
        let endpoints = self.client.endpoint_list(&self.project).await.unwrap();
        let mut snapshots: Vec<String> = snapshots.into_iter().map(|it| it.name).collect();
        snapshots.sort();
        let environments = self
            .ledger
            .environment_list(CONNECTION, self.project.as_str())
            .await
            .unwrap();
        Slate {
            branches: branches
                .into_iter()
                .map(|it| (it.name, it.id.as_str().to_owned()))
                .collect(),
            snapshots,
            endpoints: endpoints
                .into_iter()
                .map(|it| (it.id.as_str().to_owned(), it.branch_id.as_str().to_owned()))
                .collect(),
            environments: environments.into_iter().map(|it| it.name).collect(),
        }
    }

    /// Waits until a person would be told about a run.
    pub(crate) async fn noticed(&self, run: &str) {
        let deadline = std::time::Instant::now() + Duration::from_secs(30);
        loop {
            let told = self.ledger.notice_list().await.unwrap();
            if told.iter().any(|it| it.run_id.as_deref() == Some(run)) {
                return;
            }
            assert!(std::time::Instant::now() < deadline, "{told:?}");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// The branch behind an environment's endpoint.
    pub(crate) async fn branch_of(&self, environment: &str) -> BranchId {
        let endpoint = EndpointId::from(self.environment(environment).await.endpoint_id);
        let endpoint = self.client.endpoint_get(&self.project, &endpoint).await;
        endpoint.unwrap().branch_id
    }

    /// Makes a role on the branch that an environment is served by.
    pub(crate) async fn role_create(&self, environment: &str, role: &str) {
        let branch = self.branch_of(environment).await;
        let created = self
            .client
            .role_create(
                &self.project,
                &branch,
                RoleCreate {
                    name: role.to_owned(),
                    no_login: None,
                },
            )
            .await
            .unwrap();
        self.settle(&created.operations).await;
    }

    /// Takes an environment away, on the server too.
    pub(crate) async fn forget_and_delete(&self, environment: &str) {
        let row = self.environment(environment).await;
        self.ledger
            .environment_remove(&row.id, chrono::Utc::now())
            .await
            .unwrap();
        let branches = self.client.branch_list(&self.project).await.unwrap();
        let branch = branches.into_iter().find(|it| it.name == row.name).unwrap();
        let operations = self.client.branch_delete(&self.project, &branch.id).await;
        self.settle(&operations.unwrap()).await;
    }

    /// Makes `dev` from `prod` and gives its id.
    pub(crate) async fn bootstrap_dev(&self) -> String {
        let runs = self.runs();
        let run = runs.begin(bootstrap()).await.unwrap();
        let ended = runs.wait(&run, ended).await.unwrap();
        assert_eq!(ended.status, RunStatus::Succeeded, "{ended:?}");
        self.environment("dev").await.id
    }
}

impl Drop for World {
    fn drop(&mut self) {
        if let Some(engine) = self.engine.take() {
            tokio::task::block_in_place(|| {
                tokio::runtime::Handle::current().block_on(engine.shutdown());
            });
        }
    }
}

/// The line between client and server. Its connections end with it.
async fn forward(listener: TcpListener, engine: SocketAddr) {
    let mut connections = JoinSet::new();
    loop {
        let (mut client, _) = listener.accept().await.unwrap();
        connections.spawn(async move {
            if let Ok(mut server) = TcpStream::connect(engine).await {
                // Either end may hang up at any time.
                let _ended = copy_bidirectional(&mut client, &mut server).await;
            }
        });
        while connections.try_join_next().is_some() {}
    }
}

fn config(dir: &Path, rules: Rules) -> Config {
    Config {
        data_dir: dir.join("engine"),
        listen: "127.0.0.1:0".parse().unwrap(),
        postgres: Search::from_environment(
            &|name| std::env::var_os(name),
            &std::env::current_exe().unwrap(),
        ),
        endpoint_ports: 20000..=29999,
        socket_root: dir.join("s"),
        api_key_file: None,
        rules,
    }
}

pub(crate) fn bootstrap() -> NewRun {
    NewRun::Bootstrap {
        source: PROD.to_owned(),
        name: "dev".to_owned(),
        colour: Colour::Teal,
    }
}

pub(crate) fn promote(dev: &str) -> NewRun {
    NewRun::Promote {
        source: dev.to_owned(),
        target: PROD.to_owned(),
    }
}

pub(crate) fn ended(summary: &RunSummary) -> bool {
    summary.ended_at.is_some()
}

pub(crate) fn waits_or_ended(summary: &RunSummary) -> bool {
    summary.status == RunStatus::Waiting || ended(summary)
}

/// Lets a waiting plan pass, with the digest that is shown and the target's name.
pub(crate) async fn accept(runs: &Runs, run: &str) {
    let record = runs.detail(run).await.unwrap();
    let plan = record.plan.unwrap();
    runs.execute(run, &plan.digest, plan.typed_name.as_deref())
        .await
        .unwrap();
}

/// Begins a run and takes it to its end.
pub(crate) async fn carry_through(runs: &Runs, new: NewRun) -> RunSummary {
    let run = runs.begin(new).await.unwrap();
    let waiting = runs.wait(&run, waits_or_ended).await.unwrap();
    if waiting.status != RunStatus::Waiting {
        return waiting;
    }
    accept(runs, &run).await;
    runs.wait(&run, ended).await.unwrap()
}

/// What happens at which place, each once.
#[derive(Clone, Default)]
pub(crate) struct Script {
    places: Arc<Mutex<HashMap<(&'static str, Moment), Fault>>>,
    everywhere: Option<(Moment, Fault)>,
    died: Option<tokio::sync::mpsc::UnboundedSender<()>>,
    stops: Option<Stops>,
    second: Arc<Mutex<Option<Later>>>,
}

/// A place that is come past once before something happens there.
struct Later {
    step: &'static str,
    moment: Moment,
    fault: Fault,
    passed: bool,
}

type GoOn = std::sync::mpsc::Sender<()>;

/// A place where the runner stands still until it is told to go on.
#[derive(Clone)]
struct Stops {
    step: &'static str,
    moment: Moment,
    told: Arc<Mutex<Option<tokio::sync::mpsc::UnboundedSender<GoOn>>>>,
}

impl Script {
    pub(crate) fn at(step: &'static str, moment: Moment, fault: Fault) -> Self {
        Self {
            places: Arc::new(Mutex::new(HashMap::from([((step, moment), fault)]))),
            ..Self::default()
        }
    }

    /// And this at another place.
    pub(crate) fn and_at(self, step: &'static str, moment: Moment, fault: Fault) -> Self {
        self.places.lock().unwrap().insert((step, moment), fault);
        self
    }

    /// And this at another place, the second time.
    pub(crate) fn second_time_at(self, step: &'static str, moment: Moment, fault: Fault) -> Self {
        *self.second.lock().unwrap() = Some(Later {
            step,
            moment,
            fault,
            passed: false,
        });
        self
    }

    fn second_time(&self, step: &str, moment: Moment) -> Option<Fault> {
        let mut second = self.second.lock().unwrap();
        let later = second
            .as_mut()
            .filter(|it| it.step == step && it.moment == moment)?;
        if !later.passed {
            later.passed = true;
            return None;
        }
        second.take().map(|it| it.fault)
    }

    /// The same at every step, every time.
    pub(crate) fn everywhere(mut self, moment: Moment, fault: Fault) -> Self {
        self.everywhere = Some((moment, fault));
        self
    }

    /// The runner stands still there, the first time, until the received sender tells it to go on.
    pub(crate) fn stopping_at(
        mut self,
        step: &'static str,
        moment: Moment,
    ) -> (Self, tokio::sync::mpsc::UnboundedReceiver<GoOn>) {
        let (told, stopped) = tokio::sync::mpsc::unbounded_channel();
        self.stops = Some(Stops {
            step,
            moment,
            told: Arc::new(Mutex::new(Some(told))),
        });
        (self, stopped)
    }

    /// Tells when a runner died.
    pub(crate) fn told(mut self) -> (Self, tokio::sync::mpsc::UnboundedReceiver<()>) {
        let (died, told) = tokio::sync::mpsc::unbounded_channel();
        self.died = Some(died);
        (self, told)
    }
}

impl Faults for Script {
    fn at(&self, _run_id: &str, step: &str, moment: Moment) -> Fault {
        if let Some(stops) = &self.stops
            && stops.step == step
            && stops.moment == moment
            && let Some(told) = stops.told.lock().unwrap().take()
        {
            let (go_on, wait) = std::sync::mpsc::channel();
            told.send(go_on).unwrap();
            wait.recv().unwrap();
        }
        let second = self.second_time(step, moment);
        let mut places = self.places.lock().unwrap();
        let place = places
            .keys()
            .find(|(name, when)| *name == step && *when == moment)
            .copied();
        let fault = match place.and_then(|place| places.remove(&place)).or(second) {
            Some(fault) => fault,
            None => match self.everywhere {
                Some((when, fault)) if when == moment => fault,
                _ => Fault::None,
            },
        };
        if fault == Fault::Die
            && let Some(died) = &self.died
        {
            let _unheard = died.send(());
        }
        fault
    }
}

struct OneServer(Client);

impl Clients for OneServer {
    fn client<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<Client, WorkflowError>> {
        async { Ok(self.0.clone()) }.boxed()
    }
}
