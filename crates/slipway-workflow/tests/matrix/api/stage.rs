//! A ledger and a model on which each cell begins in the same state: `prod`, `dev` and an earlier snapshot of
//! `prod`, all of which hold something else.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use neon_api::client::{Client, ClientOptions};
use neon_api::ids::ProjectId;
use neon_api::types::{
    Branch, BranchesResponse, Endpoint, EndpointsResponse, ProjectCreate, ProjectCreateBranch,
    SnapshotCreateQuery, SnapshotsResponse,
};
use neon_model::server::Handle;
use neon_model::{Limits, Locking, Model, Request, Undocumented};
use serde_json::json;
use slipway_keychain::Secret;
use slipway_ledger::{EnvironmentRow, Ledger};
use slipway_workflow::databases::Databases;
use slipway_workflow::model::{Colour, RollBackTo, RunKind, RunStatus, RunSummary};
use slipway_workflow::{
    Budgets, Clients, Fault, Faults, Moment, NewRun, NoTeam, Runs, RunsConfig, Surroundings,
    WorkflowError,
};
use std::time::Duration;
use tokio::time::Instant;

use super::cells::Wrong;
use super::databases::ModelDatabases;
use super::front::Front;
use super::time::Time;
use crate::desk::{CONNECTION, DEV, EARLIER, NEXT, PROD, ended};

const KEY: &str = "napi_key_of_the_matrix";
const PROD_ID: &str = "env-prod";

/// What each cell begins with.
pub(crate) struct Template {
    model: Model,
    ledger: PathBuf,
    project: ProjectId,
    _dir: tempfile::TempDir,
}

/// What one run plays on.
pub(crate) struct Stage {
    pub(crate) front: Front,
    pub(crate) ledger: Ledger,
    project: ProjectId,
    time: Time,
    fails_at: Option<String>,
}

/// What stands on the server and in the ledger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Slate {
    /// Name and content.
    pub(crate) branches: BTreeMap<String, (String, String)>,
    pub(crate) snapshots: BTreeMap<String, String>,
    /// Branch, and whether it is disabled, of the environments' endpoints.
    pub(crate) endpoints: BTreeMap<String, (String, bool)>,
    /// Endpoints by name.
    pub(crate) environments: BTreeMap<String, String>,
}

impl Slate {
    pub(crate) fn branch_of(&self, environment: &str) -> Option<&str> {
        let (branch, _) = self.endpoints.get(self.environments.get(environment)?)?;
        Some(branch)
    }

    pub(crate) fn content_of(&self, environment: &str) -> Option<&str> {
        let (_, content) = self.branches.get(self.branch_of(environment)?)?;
        Some(content)
    }

    pub(crate) fn disabled(&self) -> bool {
        self.endpoints.values().any(|(_, disabled)| *disabled)
    }

    pub(crate) fn name_of(&self, id: &str) -> Option<&str> {
        let branch = self.branches.get(id).map(|(name, _)| name);
        branch
            .or_else(|| self.snapshots.get(id))
            .map(String::as_str)
    }

    /// Ids of branches and snapshots that were not there before, or no longer serve an environment.
    pub(crate) fn left_over_since(&self, before: &Self) -> BTreeSet<String> {
        let serve = |slate: &Self| -> BTreeSet<String> {
            let names = slate.environments.keys();
            let branches = names.filter_map(|name| slate.branch_of(name));
            branches.map(str::to_owned).collect()
        };
        let (now, then) = (serve(self), serve(before));
        let is_new = |id: &&String| {
            (then.contains(*id) || !before.branches.contains_key(*id)) && !now.contains(*id)
        };
        let branches = self.branches.keys().filter(is_new);
        let snapshots = self.snapshots.keys();
        branches
            .chain(snapshots.filter(|id| !before.snapshots.contains_key(*id)))
            .cloned()
            .collect()
    }
}

impl Template {
    pub(crate) async fn make(ip: IpAddr) -> Self {
        let dir = folder();
        let time = Time::default();
        let handle = Handle::new(Model::new(Limits::NONE, Locking::Project));
        let front = Front::start(ip, handle.clone(), time.clone(), None).await;
        time.watches(&front);
        let client = client(&front, &time);
        let created = client
            .project_create(ProjectCreate {
                name: Some("shop".to_owned()),
                branch: Some(ProjectCreateBranch {
                    name: Some(PROD.to_owned()),
                    role_name: Some("shop_owner".to_owned()),
                    database_name: Some("shop".to_owned()),
                }),
                ..ProjectCreate::default()
            })
            .await
            .unwrap();
        let (project, prod) = (created.project.id, created.branch.id);
        handle.with(|model| {
            model.settle();
            model.write(&prod, "90");
        });
        let query = SnapshotCreateQuery {
            name: Some(EARLIER.to_owned()),
            ..SnapshotCreateQuery::default()
        };
        client
            .snapshot_create(&project, &prod, &query)
            .await
            .unwrap();
        handle.with(|model| {
            model.settle();
            model.write(&prod, "100");
        });
        let path = dir.path().join("slipway.db");
        let stage = Stage {
            ledger: Ledger::open(&path).await.unwrap(),
            front,
            project,
            time,
            fails_at: None,
        };
        let endpoint = created.endpoints[0].id.as_str().to_owned();
        stage.put(PROD_ID, PROD, &endpoint, 10).await;
        let run = stage.begin_and_end(RunKind::Bootstrap, DEV).await;
        assert_eq!(run.unwrap().1.status, RunStatus::Succeeded);
        let slate = stage.slate().await;
        let dev = slate.branch_of(DEV).unwrap().into();
        handle.with(|model| {
            model.write(&dev, "120");
            model.write(&prod, "105");
        });
        for row in stage.environments().await {
            let demanding = EnvironmentRow {
                policy: policy(),
                ..row
            };
            stage
                .ledger
                .environment_put(demanding, Utc::now())
                .await
                .unwrap();
        }
        let copy = dir.path().join("template.db");
        let file = rusqlite::Connection::open(&path).unwrap();
        file.execute("vacuum into ?1", [copy.to_str().unwrap()])
            .unwrap();
        let template = Self {
            model: handle.with(|model| model.clone()),
            ledger: copy,
            project: stage.project.clone(),
            _dir: dir,
        };
        stage.end();
        template
    }

    /// A stage of its own for a run. `fails_at`: the step at which it is made to fail.
    pub(crate) async fn stage(
        &self,
        ip: IpAddr,
        dir: &Path,
        planned: Option<(usize, Wrong)>,
        fails_at: Option<&str>,
        undocumented: Undocumented,
    ) -> Stage {
        let path = dir.join("slipway.db");
        for more in ["", "-wal", "-shm"] {
            let old = dir.join(format!("slipway.db{more}"));
            std::fs::remove_file(old).ok();
        }
        std::fs::copy(&self.ledger, &path).unwrap();
        let time = Time::after_ids(100);
        let handle = Handle::new(self.model.clone().deciding(undocumented));
        let front = Front::start(ip, handle, time.clone(), planned).await;
        time.watches(&front);
        Stage {
            front,
            ledger: Ledger::open(&path).await.unwrap(),
            project: self.project.clone(),
            time,
            fails_at: fails_at.map(str::to_owned),
        }
    }
}

/// In memory, where the system has that: the ledger waits for the disk at each of its steps.
pub(crate) fn folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let mut folder = tempfile::Builder::new();
    let folder = folder.prefix("slipway-matrix");
    match memory.is_dir() {
        true => folder.tempdir_in(memory).unwrap(),
        false => folder.tempdir().unwrap(),
    }
}

/// One for which no step is skipped.
fn policy() -> serde_json::Value {
    let check = json!({
        "name": "nobody is without a name",
        "database": null,
        "query": "select id from customer where name = ''",
        "expect": {"kind": "no_rows"},
        "severity": "block",
        "after": true,
    });
    json!({ "hold": true, "checks": [check] })
}

fn client(front: &Front, time: &Time) -> Client {
    let options = ClientOptions {
        pace: Arc::new(time.clone()),
        ..ClientOptions::default()
    };
    let key = Secret::new(KEY.to_owned());
    Client::new(front.url().parse().unwrap(), &key, options).unwrap()
}

impl Stage {
    pub(crate) fn end(self) {
        self.front.end();
    }

    async fn put(&self, id: &str, name: &str, endpoint: &str, position: i64) {
        let row = EnvironmentRow {
            id: id.to_owned(),
            connection_id: CONNECTION.to_owned(),
            project_id: self.project.as_str().to_owned(),
            name: name.to_owned(),
            colour: "crimson".to_owned(),
            position,
            endpoint_id: endpoint.to_owned(),
            production: true,
            policy: json!({}),
        };
        self.ledger.environment_put(row, Utc::now()).await.unwrap();
    }

    async fn environments(&self) -> Vec<EnvironmentRow> {
        let project = self.project.as_str();
        let listed = self.ledger.environment_list(CONNECTION, project).await;
        listed.unwrap()
    }

    pub(crate) fn runs(&self) -> Runs {
        Runs::new(RunsConfig {
            ledger: self.ledger.clone(),
            clients: Arc::new(OneServer(client(&self.front, &self.time))),
            surroundings: Arc::new(Around {
                time: self.time.clone(),
                databases: ModelDatabases(self.front.handle().clone()),
            }),
            faults: Arc::new(Watcher {
                front: self.front.clone(),
                fails_at: self.fails_at.clone(),
            }),
            team: Arc::new(NoTeam),
            budgets: Budgets {
                operations: Duration::from_secs(60),
                ..Budgets::default()
            },
        })
    }

    /// Begins a run and waits for its end; an error when it was not begun.
    pub(crate) async fn begin_and_end(
        &self,
        kind: RunKind,
        makes: &str,
    ) -> Result<(String, RunSummary), WorkflowError> {
        let runs = self.runs();
        let new = self.new_run(kind, makes).await;
        let run = runs.begin(new).await?;
        crate::desk::accept_plan(&runs, &run).await?;
        let summary = runs.wait(&run, ended).await?;
        // The record is complete once the runner has let go of the run.
        runs.shutdown().await;
        Ok((run, summary))
    }

    async fn new_run(&self, kind: RunKind, makes: &str) -> NewRun {
        let environments = self.environments().await;
        let id = |name: &str| {
            let found = environments.iter().find(|it| it.name == name);
            found.map(|it| it.id.clone()).unwrap_or_default()
        };
        match kind {
            RunKind::Bootstrap => NewRun::Bootstrap {
                source: id(PROD),
                name: makes.to_owned(),
                colour: Colour::Violet,
            },
            RunKind::Promote => NewRun::Promote {
                source: id(DEV),
                target: id(PROD),
            },
            RunKind::Refresh => NewRun::Refresh {
                source: id(PROD),
                target: id(DEV),
            },
            RunKind::Rehearsal => NewRun::Rehearsal {
                source: id(DEV),
                target: id(PROD),
            },
            RunKind::RollBack => {
                let slate = self.slate().await;
                let earlier = slate.snapshots.iter().find(|(_, name)| *name == EARLIER);
                NewRun::RollBack {
                    target: id(PROD),
                    to: Some(RollBackTo::snapshot(earlier.unwrap().0)),
                }
            }
        }
    }

    /// What is there, read past the front.
    pub(crate) async fn slate(&self) -> Slate {
        let environments: BTreeMap<String, String> = self
            .environments()
            .await
            .into_iter()
            .map(|row| (row.name, row.endpoint_id))
            .collect();
        self.front.handle().with(|model| {
            let project = || self.project.clone();
            let branches: BranchesResponse = read(model, Request::BranchList(project()));
            let snapshots: SnapshotsResponse = read(model, Request::SnapshotList(project()));
            let endpoints: EndpointsResponse = read(model, Request::EndpointList(project()));
            let with_content = |branch: Branch| {
                let content = model.content(&branch.id).unwrap_or_default().to_owned();
                (branch.id.as_str().to_owned(), (branch.name, content))
            };
            let bound = |endpoint: &Endpoint| {
                let id = endpoint.id.as_str();
                environments.values().any(|it| it == id)
            };
            Slate {
                branches: branches.branches.into_iter().map(with_content).collect(),
                snapshots: snapshots
                    .snapshots
                    .into_iter()
                    .map(|it| (it.id.as_str().to_owned(), it.name))
                    .collect(),
                endpoints: endpoints
                    .endpoints
                    .iter()
                    .filter(|it| bound(it))
                    .map(|it| {
                        let served = (it.branch_id.as_str().to_owned(), it.disabled);
                        (it.id.as_str().to_owned(), served)
                    })
                    .collect(),
                environments,
            }
        })
    }

    /// Lets the server end what it is still at.
    pub(crate) fn settle(&self) {
        self.front.handle().with(|model| {
            model.go_on();
            model.settle();
        });
    }
}

fn read<T: serde::de::DeserializeOwned>(model: &mut Model, request: Request) -> T {
    serde_json::from_value(model.apply(request).body).unwrap()
}

/// What a run of this kind replaces, and what both hold when it has come to its end.
pub(crate) fn wanted(kind: RunKind) -> (Option<&'static str>, &'static str, &'static str) {
    match kind {
        RunKind::Bootstrap | RunKind::Rehearsal => (None, "105", "120"),
        RunKind::Promote => (Some(PROD), "120", "120"),
        RunKind::Refresh => (Some(DEV), "105", "105"),
        RunKind::RollBack => (Some(PROD), "90", "120"),
    }
}

pub(crate) const MADE: &str = NEXT;

struct OneServer(Client);

impl Clients for OneServer {
    fn client<'a>(&'a self, _: &'a str) -> BoxFuture<'a, Result<Client, WorkflowError>> {
        async { Ok(self.0.clone()) }.boxed()
    }
}

struct Around {
    time: Time,
    databases: ModelDatabases,
}

impl Surroundings for Around {
    fn now(&self) -> DateTime<Utc> {
        self.time.wall()
    }

    fn new_id(&self) -> String {
        self.time.new_id()
    }

    fn instant(&self) -> Instant {
        self.time.now()
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.time.sleep(time)
    }

    fn databases(&self) -> &dyn Databases {
        &self.databases
    }
}

/// Tells the front where the run is.
struct Watcher {
    front: Front,
    fails_at: Option<String>,
}

impl Faults for Watcher {
    fn at(&self, _run_id: &str, step: &str, moment: Moment) -> Fault {
        match moment {
            Moment::BeforeAct => self.front.at(step, false),
            Moment::BeforeUndo => self.front.at(step, true),
            Moment::AfterAct if self.fails_at.as_deref() == Some(step) => return Fault::Fail,
            _ => {}
        }
        Fault::None
    }
}
