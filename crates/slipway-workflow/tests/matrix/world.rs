//! A project with `prod`, `dev` and an earlier snapshot of `prod`, on an engine of its own, to which every
//! cell of the grid comes back.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Stdio;
use std::time::Duration;

use neon_api::client::{Budget, ConnectionUriQuery};
use neon_api::ids::{BranchId, EndpointId, SnapshotId};
use neon_api::types::{Operation, ProjectCreate, ProjectCreateBranch, SnapshotCreateQuery};
use slipway_inspect::{ConnectOptions, connect};
use slipway_keychain::Secret;
use slipway_ledger::EnvironmentRow;
use slipway_workflow::NewRun;
use slipway_workflow::model::{Colour, RunKind, RunStatus};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};

use crate::cells::When;
use crate::desk::{CONNECTION, DEV, Desk, EARLIER, Errand, KEY, NEXT, PROD, Stage, carry_through};
use crate::engine::EngineProcess;
use crate::line::Line;

const DATABASE: &str = "shop";
const ROLE: &str = "shop_owner";
const PROD_ID: &str = "env-prod";

pub(crate) struct World {
    pub(crate) engine: EngineProcess,
    pub(crate) line: Line,
    /// Absent while another process has the ledger.
    desk: Option<Desk>,
    key: Secret,
    prod: Secret,
    dev: Secret,
    /// What was in prod when the earlier snapshot was taken.
    earlier: String,
    cells: u32,
    dir: tempfile::TempDir,
}

/// What stands on the server and in the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Slate {
    /// Names by id.
    pub(crate) branches: BTreeMap<String, String>,
    pub(crate) snapshots: BTreeMap<String, String>,
    /// Branches by endpoint.
    pub(crate) endpoints: BTreeMap<String, String>,
    /// Endpoints by name.
    pub(crate) environments: BTreeMap<String, String>,
    /// What is in the databases of prod and dev.
    pub(crate) prod: String,
    pub(crate) dev: String,
}

impl Slate {
    /// The branch that an environment is served by.
    pub(crate) fn branch_of(&self, environment: &str) -> Option<&str> {
        let endpoint = self.environments.get(environment)?;
        self.endpoints.get(endpoint).map(String::as_str)
    }

    /// Ids of branches and snapshots that were not there before and belong to no environment.
    pub(crate) fn left_over_since(&self, before: &Self) -> BTreeSet<String> {
        let served: Vec<&str> = self
            .environments
            .keys()
            .filter_map(|name| self.branch_of(name))
            .collect();
        let known: Vec<&str> = before
            .environments
            .keys()
            .filter_map(|name| before.branch_of(name))
            .collect();
        let is_new = |id: &&String| {
            let replaced = known.contains(&id.as_str());
            (replaced || !before.branches.contains_key(*id)) && !served.contains(&id.as_str())
        };
        let branches = self.branches.keys().filter(is_new);
        let snapshots = self.snapshots.keys();
        branches
            .chain(snapshots.filter(|id| !before.snapshots.contains_key(*id)))
            .cloned()
            .collect()
    }

    /// The names of everything, which stay when branches are replaced.
    fn names(&self) -> [BTreeSet<&String>; 3] {
        [
            self.branches.values().collect(),
            self.snapshots.values().collect(),
            self.environments.keys().collect(),
        ]
    }
}

impl World {
    pub(crate) async fn new(lane: u16) -> Self {
        let dir = tempfile::Builder::new().prefix("sw").tempdir().unwrap();
        let (engine, key) = EngineProcess::start(dir.path(), lane).await;
        let line = Line::to(engine.address).await;
        let mut desk = Desk::open(dir.path(), line.address, &key, "").await;
        let prod_endpoint = make_project(&mut desk).await;
        let prod = uri(&desk, &prod_endpoint).await;
        execute_sql(
            &prod,
            "create table customer (id serial primary key, name text not null);
             create table purchase (id int primary key, customer_id int references customer);
             insert into customer (name) select 'c' || i from generate_series(1, 100) i;
             insert into purchase select i, i from generate_series(1, 50) i;",
        )
        .await;
        make_dev(&desk).await;
        let dev_endpoint = environment(&desk, DEV).await.endpoint_id;
        let dev = uri(&desk, &dev_endpoint).await;
        take_earlier(&desk, &prod_endpoint).await;
        demand_everything(&desk).await;
        Self {
            earlier: contents(&prod).await,
            desk: Some(desk),
            engine,
            line,
            key,
            prod,
            dev,
            cells: 0,
            dir,
        }
    }

    pub(crate) async fn end(self) {
        drop(self.desk);
        self.engine.stop().await;
    }

    pub(crate) fn desk(&self) -> &Desk {
        self.desk.as_ref().unwrap()
    }

    pub(crate) async fn kill_engine(&mut self) {
        self.engine.kill().await;
    }

    pub(crate) async fn start_engine_again(&mut self) {
        self.engine.start_again().await;
        self.line.leads_to(self.engine.address);
    }

    /// Leaves the ledger to another process, which carries a run out and comes to a place.
    pub(crate) async fn send_app(&mut self, errand: AppErrand<'_>) -> AppProcess {
        let project = self.desk().project.as_str().to_owned();
        self.desk = None;
        let errand = Errand {
            dir: self.dir.path(),
            server: self.line.address,
            project: &project,
            kind: errand.kind,
            step: errand.step,
            when: errand.when,
            fails_at: errand.fails_at,
        };
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(errand.words())
            .env(KEY, self.key.expose())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        AppProcess {
            child,
            lines,
            project,
        }
    }

    /// Takes the ledger up again.
    pub(crate) async fn sit_down(&mut self, project: &str) {
        let desk = Desk::open(self.dir.path(), self.line.address, &self.key, project).await;
        self.desk = Some(desk);
    }

    /// Makes the target differ from what a run of this kind makes of it.
    pub(crate) async fn make_different(&mut self, kind: RunKind) {
        self.cells += 1;
        let sql = format!("insert into customer (name) values ('cell {}')", self.cells);
        let changed = match kind {
            RunKind::Promote | RunKind::Rehearsal => &self.dev,
            RunKind::Bootstrap | RunKind::Refresh | RunKind::RollBack => &self.prod,
        };
        execute_sql(changed, &sql).await;
    }

    /// The environment that a run of this kind replaces; absent where it replaces none.
    pub(crate) fn target(kind: RunKind) -> Option<&'static str> {
        match kind {
            RunKind::Bootstrap | RunKind::Rehearsal => None,
            RunKind::Promote | RunKind::RollBack => Some(PROD),
            RunKind::Refresh => Some(DEV),
        }
    }

    /// What prod and dev hold after a run of this kind, if it came to its end.
    pub(crate) fn after(&self, kind: RunKind, before: &Slate) -> (String, String) {
        let (prod, dev) = (before.prod.clone(), before.dev.clone());
        match kind {
            RunKind::Bootstrap | RunKind::Rehearsal => (prod, dev),
            RunKind::Promote => (dev.clone(), dev),
            RunKind::Refresh => (prod.clone(), prod),
            RunKind::RollBack => (self.earlier.clone(), dev),
        }
    }

    pub(crate) async fn slate(&self) -> Slate {
        let desk = self.desk();
        let (client, project) = (&desk.client, &desk.project);
        let branches = client.branch_list(project).await.unwrap();
        let snapshots = client.snapshot_list(project).await.unwrap();
        let endpoints = client.endpoint_list(project).await.unwrap();
        let environments = desk
            .ledger
            .environment_list(CONNECTION, project.as_str())
            .await
            .unwrap();
        Slate {
            branches: branches
                .into_iter()
                .map(|it| (it.id.as_str().to_owned(), it.name))
                .collect(),
            snapshots: snapshots
                .into_iter()
                .map(|it| (it.id.as_str().to_owned(), it.name))
                .collect(),
            endpoints: endpoints
                .into_iter()
                .map(|it| (it.id.as_str().to_owned(), it.branch_id.as_str().to_owned()))
                .collect(),
            environments: environments
                .into_iter()
                .map(|it| (it.name, it.endpoint_id))
                .collect(),
            prod: contents(&self.prod).await,
            dev: contents(&self.dev).await,
        }
    }

    /// What the environment that a bootstrap made holds; absent when there is none.
    pub(crate) async fn contents_of_next(&self) -> Option<String> {
        let slate = self.slate().await;
        let endpoint = slate.environments.get(NEXT)?;
        let uri = uri(self.desk(), endpoint).await;
        Some(contents(&uri).await)
    }

    /// Who keeps others from writing.
    pub(crate) async fn holders(&self) -> Vec<String> {
        let holds = self.desk().client.slipway_hold_list().await.unwrap();
        holds.into_iter().map(|hold| hold.owner).collect()
    }

    /// Operations that have not ended.
    pub(crate) async fn operations_at_work(&self) -> Vec<String> {
        let desk = self.desk();
        let operations = desk.client.operation_list(&desk.project).await.unwrap();
        operations
            .into_iter()
            .filter(|it| !it.status.ended())
            .map(|it| it.action)
            .collect()
    }

    /// Removes what the last cell left on purpose. Whether everything is called as before then.
    pub(crate) async fn tidy(&self, before: &Slate) -> bool {
        let desk = self.desk();
        let slate = self.slate().await;
        if let Some(branch) = slate.branch_of(NEXT) {
            let branch = BranchId::from(branch);
            let id = desk.environment_id(NEXT).await;
            desk.ledger
                .environment_remove(&id, chrono::Utc::now())
                .await
                .unwrap();
            let deleted = desk.client.branch_delete(&desk.project, &branch).await;
            settle(desk, &deleted.unwrap()).await;
        }
        for id in slate.left_over_since(before) {
            let deleted = match slate.branches.contains_key(&id) {
                true => {
                    let id = BranchId::from(id.as_str());
                    desk.client.branch_delete(&desk.project, &id).await
                }
                false => {
                    let id = SnapshotId::from(id.as_str());
                    desk.client.snapshot_delete(&desk.project, &id).await
                }
            };
            match deleted {
                Ok(operations) => settle(desk, &operations).await,
                Err(_) => return false,
            }
        }
        self.slate().await.names() == before.names()
    }
}

/// What another process shall do.
pub(crate) struct AppErrand<'a> {
    pub(crate) kind: RunKind,
    pub(crate) step: &'a str,
    pub(crate) when: When,
    pub(crate) fails_at: Option<&'a str>,
}

/// Another process at work.
pub(crate) struct AppProcess {
    child: Child,
    lines: Lines<BufReader<ChildStdout>>,
    pub(crate) project: String,
}

impl AppProcess {
    /// What it says next.
    pub(crate) async fn said(&mut self) -> String {
        let line = self.lines.next_line().await.unwrap();
        line.unwrap_or_else(|| "it ended without a word".to_owned())
    }

    /// Lets its runner go on.
    pub(crate) async fn go_on(&mut self) {
        let input = self.child.stdin.as_mut().unwrap();
        input.write_all(b"\n").await.unwrap();
    }

    /// SIGKILL.
    pub(crate) async fn kill(mut self) {
        self.child.kill().await.unwrap();
    }
}

/// Gives the endpoint of prod.
async fn make_project(desk: &mut Desk) -> String {
    let created = desk
        .client
        .project_create(ProjectCreate {
            name: Some("shop".to_owned()),
            branch: Some(ProjectCreateBranch {
                name: Some(PROD.to_owned()),
                role_name: Some(ROLE.to_owned()),
                database_name: Some(DATABASE.to_owned()),
            }),
            ..ProjectCreate::default()
        })
        .await
        .unwrap();
    desk.project = created.project.id.clone();
    settle(desk, &created.operations).await;
    let endpoint = created.endpoints[0].id.as_str().to_owned();
    desk.ledger
        .environment_put(
            EnvironmentRow {
                id: PROD_ID.to_owned(),
                connection_id: CONNECTION.to_owned(),
                project_id: desk.project.as_str().to_owned(),
                name: PROD.to_owned(),
                colour: "crimson".to_owned(),
                position: 10,
                endpoint_id: endpoint.clone(),
                production: true,
                policy: serde_json::json!({}),
            },
            chrono::Utc::now(),
        )
        .await
        .unwrap();
    endpoint
}

async fn make_dev(desk: &Desk) {
    let runs = desk.runs(Stage::default());
    let new = NewRun::Bootstrap {
        source: PROD_ID.to_owned(),
        name: DEV.to_owned(),
        colour: Colour::Teal,
    };
    let run = runs.begin(new).await.unwrap();
    let ended = carry_through(&runs, &run).await.unwrap();
    assert_eq!(ended.status, RunStatus::Succeeded, "{ended:?}");
}

async fn take_earlier(desk: &Desk, endpoint: &str) {
    let endpoint = EndpointId::from(endpoint);
    let endpoint = desk.client.endpoint_get(&desk.project, &endpoint).await;
    let query = SnapshotCreateQuery {
        name: Some(EARLIER.to_owned()),
        ..SnapshotCreateQuery::default()
    };
    let taken = desk
        .client
        .snapshot_create(&desk.project, &endpoint.unwrap().branch_id, &query)
        .await
        .unwrap();
    settle(desk, &taken.operations).await;
}

/// A policy for which no step is skipped.
async fn demand_everything(desk: &Desk) {
    let check = serde_json::json!({
        "name": "nobody is without a name",
        "database": null,
        "query": "select id from customer where name = ''",
        "expect": {"kind": "no_rows"},
        "severity": "block",
        "after": true,
    });
    for name in [PROD, DEV] {
        let demanding = EnvironmentRow {
            policy: serde_json::json!({ "hold": true, "checks": [check] }),
            ..environment(desk, name).await
        };
        desk.ledger
            .environment_put(demanding, chrono::Utc::now())
            .await
            .unwrap();
    }
}

async fn environment(desk: &Desk, name: &str) -> EnvironmentRow {
    let id = desk.environment_id(name).await;
    desk.ledger.environment_get(&id).await.unwrap().unwrap()
}

async fn settle(desk: &Desk, operations: &[Operation]) {
    let ids: Vec<_> = operations.iter().map(|it| it.id.clone()).collect();
    let budget = Budget {
        total: Duration::from_secs(120),
    };
    let waited = desk
        .client
        .operations_wait(&desk.project, &ids, budget, |_| {})
        .await;
    match waited {
        // Those of a branch go with it.
        Err(error) if error.is_not_found() => {}
        other => drop(other.unwrap()),
    }
}

/// The connection string of an endpoint, as a person would copy it.
async fn uri(desk: &Desk, endpoint: &str) -> Secret {
    let endpoint = EndpointId::from(endpoint);
    let serves = desk.client.endpoint_get(&desk.project, &endpoint).await;
    let query = ConnectionUriQuery {
        branch_id: Some(serves.unwrap().branch_id),
        endpoint_id: Some(endpoint),
        database_name: DATABASE.to_owned(),
        role_name: ROLE.to_owned(),
        pooled: false,
    };
    desk.client
        .connection_uri(&desk.project, &query)
        .await
        .unwrap()
}

/// The rows behind a connection string, as one text.
async fn contents(uri: &Secret) -> String {
    let session = connect(uri, &ConnectOptions::default()).await.unwrap();
    let query = "select count(*) || ' rows, ' || md5(string_agg(id || name, ',' order by id))
        from customer";
    session.query_one(query, &[]).await.unwrap().get(0)
}

async fn execute_sql(uri: &Secret, sql: &str) {
    let session = connect(uri, &ConnectOptions::default()).await.unwrap();
    session.batch_execute(sql).await.unwrap();
}
