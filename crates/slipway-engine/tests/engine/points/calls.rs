//! The calls that are killed: what comes before each, whether it was done, and how to get back to where
//! it can be made again.

use reqwest::Method;
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use super::past;
use super::world::{World, list};
use crate::support::{rows, run, text, try_connect};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Op {
    CreateProject,
    /// As Neon's clients do: it can be recovered.
    PutProjectAside,
    /// For good.
    DeleteProject,
    CreateChild,
    DeleteBranch,
    Snapshot,
    DeleteSnapshot,
    Restore,
    Finalize,
    CreateRole,
    DeleteRole,
    ResetPassword,
    CreateDatabase,
    UpdateDatabase,
    DeleteDatabase,
    Start,
    Suspend,
    Restart,
    DeleteEndpoint,
    /// A read-only endpoint.
    AddReader,
    Import,
    /// A child of its parent's past.
    ChildAt,
    SnapshotAt,
    /// A root back to its own past, with what it was under another name.
    Travel,
    /// A child to what its parent is now, with nothing kept of it.
    Reset,
    /// Of what a child was, when each of the two has a directory with the other one's name.
    DeleteReplaced,
    /// History begins.
    KeepHistory,
    /// And ends.
    DropHistory,
    Export,
    /// Of an endpoint: a call whose job has nothing to do.
    Rename,
}

/// A call, and what was true before it.
pub(super) struct Call {
    pub(super) method: Method,
    pub(super) path: String,
    pub(super) body: Value,
    /// An id, a process or a connection string.
    pub(super) before: String,
    pub(super) uri: String,
}

const DUMP: &str = "CREATE EXTENSION pg_buffercache;
CREATE TABLE goods (id int);
COPY goods FROM stdin;
1
2
\\.
";

impl Call {
    pub(super) fn new(method: Method, path: String, body: Value) -> Self {
        Self {
            method,
            path,
            body,
            before: String::new(),
            uri: String::new(),
        }
    }

    pub(super) fn post(path: String, body: Value) -> Self {
        Self::new(Method::POST, path, body)
    }

    pub(super) fn delete(path: String) -> Self {
        Self::new(Method::DELETE, path, Value::Null)
    }

    /// Sends it to an engine that may end before it answers.
    pub(super) fn send_and_go(&self, world: &World) -> JoinHandle<()> {
        let request = world
            .api()
            .request(self.method.clone(), &self.path)
            .json(&self.body);
        tokio::spawn(async move {
            let _answer = request.send().await;
        })
    }

    pub(super) async fn send(&self, world: &World) -> Value {
        let body = Some(self.body.clone());
        world
            .api()
            .fine(self.method.clone(), &self.path, body)
            .await
    }
}

impl Op {
    pub(super) fn of_job(job: &str) -> Option<Self> {
        Some(match job {
            "create_project" => Self::CreateProject,
            "put_project_aside" => Self::PutProjectAside,
            "delete_project" => Self::DeleteProject,
            "create_child" => Self::CreateChild,
            "delete_branch" => Self::DeleteBranch,
            "snapshot" => Self::Snapshot,
            "delete_snapshot" => Self::DeleteSnapshot,
            "restore" => Self::Restore,
            "finalize" => Self::Finalize,
            "create_role" => Self::CreateRole,
            "delete_role" => Self::DeleteRole,
            "reset_password" => Self::ResetPassword,
            "create_database" => Self::CreateDatabase,
            "update_database" => Self::UpdateDatabase,
            "delete_database" => Self::DeleteDatabase,
            "start" => Self::Start,
            "suspend" => Self::Suspend,
            "restart" => Self::Restart,
            "delete_endpoint" => Self::DeleteEndpoint,
            "import" => Self::Import,
            "export" => Self::Export,
            "create_child_at" => Self::ChildAt,
            "snapshot_at" => Self::SnapshotAt,
            "travel" => Self::Travel,
            "nothing" => Self::Rename,
            _ => return None,
        })
    }

    /// Its effect comes after its answer, and no operation tells of it.
    pub(super) fn is_carried_out_later(self) -> bool {
        matches!(self, Self::KeepHistory | Self::DropHistory)
    }

    /// Makes what the call needs, and the call.
    pub(super) async fn prepare(self, world: &World) -> Call {
        let api = world.api();
        let prod = world.path(&format!("/branches/{}", world.prod));
        let twig = json!({"branch": {"name": "twig"}, "endpoints": [{"type": "read_write"}]});
        let clerk = json!({"role": {"name": "clerk"}});
        let database =
            |name: &str| json!({"database": {"name": name, "owner_name": "neondb_owner"}});
        match self {
            Self::CreateProject => {
                Call::post("/projects".into(), json!({"project": {"name": "second"}}))
            }
            Self::PutProjectAside | Self::DeleteProject => {
                let made = api.project("second").await;
                run(&made.uri, "CREATE TABLE kept AS SELECT 'kept' AS v").await;
                api.snapshot(&made.id, &made.branch, "of the second").await;
                let for_good = if self == Self::DeleteProject {
                    "/slipway/v1"
                } else {
                    ""
                };
                Call {
                    before: made.id.clone(),
                    uri: made.uri,
                    ..Call::delete(format!("{for_good}/projects/{}", made.id))
                }
            }
            Self::CreateChild => Call::post(world.path("/branches"), twig),
            Self::DeleteBranch => {
                let made = api.done(Method::POST, &world.path("/branches"), twig).await;
                let id = text(&made["branch"]["id"]);
                Call::delete(world.path(&format!("/branches/{id}")))
            }
            Self::Snapshot => Call::post(format!("{prod}/snapshot?name=cut"), json!({})),
            Self::DeleteSnapshot => {
                let id = api.snapshot(&world.project, &world.prod, "cut").await;
                Call::delete(world.path(&format!("/snapshots/{id}")))
            }
            Self::Restore => Call::post(
                world.path(&format!("/snapshots/{}/restore", world.snapshot)),
                json!({"name": "again", "target_branch_id": world.prod}),
            ),
            Self::Finalize => {
                let wanted = json!({"name": "again", "target_branch_id": world.prod});
                let id = api.restore(&world.project, &world.snapshot, wanted).await;
                let path = world.path(&format!("/branches/{id}/finalize_restore"));
                Call {
                    uri: api.uri(&world.project, &id).await,
                    before: id,
                    ..Call::post(path, json!({"name": "replaced"}))
                }
            }
            Self::CreateRole => Call::post(format!("{prod}/roles"), clerk),
            Self::DeleteRole => {
                api.done(Method::POST, &format!("{prod}/roles"), clerk)
                    .await;
                Call::delete(format!("{prod}/roles/clerk"))
            }
            Self::ResetPassword => {
                api.done(Method::POST, &format!("{prod}/roles"), clerk)
                    .await;
                let path = format!("{prod}/roles/clerk/reset_password");
                Call {
                    uri: clerk_uri(world).await,
                    ..Call::post(path, json!({}))
                }
            }
            Self::CreateDatabase => Call::post(format!("{prod}/databases"), database("shelf")),
            Self::UpdateDatabase => {
                let path = format!("{prod}/databases");
                let clerk = json!({"role": {"name": "clerk"}});
                api.done(Method::POST, &format!("{prod}/roles"), clerk)
                    .await;
                api.done(Method::POST, &path, database("shelf")).await;
                let body = json!({"database": {"name": "rack", "owner_name": "clerk"}});
                Call::new(Method::PATCH, format!("{path}/shelf"), body)
            }
            Self::DeleteDatabase => {
                let path = format!("{prod}/databases");
                api.done(Method::POST, &path, database("shelf")).await;
                Call::delete(format!("{path}/shelf"))
            }
            Self::Start => {
                let path = world.path(&format!("/endpoints/{}", world.kid_endpoint));
                api.done(Method::POST, &format!("{path}/suspend"), json!({}))
                    .await;
                Call::post(format!("{path}/start"), json!({}))
            }
            Self::Suspend | Self::Restart => {
                let path = world.path(&format!("/endpoints/{}", world.kid_endpoint));
                api.done(Method::POST, &format!("{path}/start"), json!({}))
                    .await;
                let word = if self == Self::Suspend {
                    "suspend"
                } else {
                    "restart"
                };
                Call {
                    before: kid_pid(world).unwrap(),
                    ..Call::post(format!("{path}/{word}"), json!({}))
                }
            }
            Self::AddReader => Call::post(
                world.path("/endpoints"),
                json!({"endpoint": {"branch_id": world.kid, "type": "read_only"}}),
            ),
            Self::DeleteEndpoint => {
                let made = api.done(Method::POST, &world.path("/branches"), twig).await;
                let id = text(&made["endpoints"][0]["id"]);
                Call {
                    before: text(&made["branch"]["id"]),
                    ..Call::delete(world.path(&format!("/endpoints/{id}")))
                }
            }
            Self::Import => {
                api.done(
                    Method::POST,
                    &format!("{prod}/databases"),
                    database("shelf"),
                )
                .await;
                let path = world.program.folder.path().join("goods.sql");
                std::fs::write(&path, DUMP).unwrap();
                Call::post(
                    format!(
                        "/slipway/v1/projects/{}/branches/{}/import",
                        world.project, world.prod
                    ),
                    json!({"path": path, "database_name": "shelf", "role_name": "neondb_owner"}),
                )
            }
            Self::Rename => {
                let path = world.path(&format!("/endpoints/{}", world.kid_endpoint));
                let shown = api.get(&path).await;
                let before = shown["endpoint"]["name"].as_str().unwrap_or("").to_owned();
                let body = json!({"endpoint": {"name": format!("{before}x")}});
                Call {
                    before,
                    ..Call::new(Method::PATCH, path, body)
                }
            }
            Self::ChildAt
            | Self::SnapshotAt
            | Self::Travel
            | Self::Reset
            | Self::DeleteReplaced
            | Self::KeepHistory
            | Self::DropHistory
            | Self::Export => past::prepare(self, world).await,
        }
    }

    /// Whether the call has had its effect, whole.
    pub(super) async fn is_done(self, world: &World, call: &Call) -> bool {
        let api = world.api();
        let prod = world.path(&format!("/branches/{}", world.prod));
        match self {
            Self::CreateProject => {
                let found = second(world).await;
                if let Some(project) = &found {
                    let branch = text(&api.branches(project).await[0]["id"]);
                    let uri = api.uri(project, &branch).await;
                    assert_eq!(rows(&uri, "SELECT 'in'").await, ["in"]);
                }
                found.is_some()
            }
            Self::PutProjectAside => {
                let is_there = second(world).await.is_some();
                if is_there {
                    assert_eq!(rows(&call.uri, "SELECT v FROM kept").await, ["kept"]);
                } else {
                    assert!(try_connect(&call.uri).await.is_err());
                    let recover = format!("/projects/{}/recover", call.before);
                    api.post(&recover, json!({})).await;
                    assert_eq!(rows(&call.uri, "SELECT v FROM kept").await, ["kept"]);
                    let delete = format!("/projects/{}", call.before);
                    api.fine(Method::DELETE, &delete, None).await;
                    world.settle("deleted again").await;
                }
                !is_there
            }
            Self::DeleteProject => {
                let recoverable = api.get("/projects?recoverable=true").await;
                assert_eq!(recoverable["projects"], json!([]));
                second(world).await.is_none()
            }
            Self::CreateChild => branch(world, "twig").await.is_some(),
            Self::DeleteBranch => branch(world, "twig").await.is_none(),
            Self::Snapshot => snapshot(world, "cut").await.is_some(),
            Self::DeleteSnapshot => snapshot(world, "cut").await.is_none(),
            Self::Restore => {
                let Some(found) = branch(world, "again").await else {
                    return false;
                };
                assert_eq!(found["restore_status"], "restored");
                let uri = api.uri(&world.project, &text(&found["id"])).await;
                assert_eq!(rows(&uri, "SELECT v FROM version").await, ["base"]);
                assert_eq!(
                    rows(&world.prod_uri, "SELECT v FROM version").await,
                    ["new"]
                );
                true
            }
            Self::Finalize => {
                let path = world.path(&format!("/endpoints/{}", world.prod_endpoint));
                let endpoint = api.get(&path).await;
                let swapped = endpoint["endpoint"]["branch_id"] == call.before.as_str();
                let (here, there) = if swapped {
                    ("base", "new")
                } else {
                    ("new", "base")
                };
                assert_eq!(rows(&world.prod_uri, "SELECT v FROM version").await, [here]);
                let other = if swapped { &world.prod } else { &call.before };
                let uri = api.uri(&world.project, other).await;
                assert_eq!(rows(&uri, "SELECT v FROM version").await, [there]);
                let name = if swapped { "replaced" } else { "prod" };
                assert_eq!(
                    branch(world, name).await.unwrap()["id"],
                    world.prod.as_str()
                );
                swapped
            }
            Self::CreateRole => {
                let path = format!("{prod}/roles/clerk");
                let (status, _) = api.call(Method::GET, &path, None).await;
                if status.is_success() {
                    assert!(try_connect(&clerk_uri(world).await).await.is_ok());
                }
                status.is_success()
            }
            Self::DeleteRole => {
                let path = format!("{prod}/roles/clerk");
                api.call(Method::GET, &path, None).await.0 == 404
            }
            Self::ResetPassword => {
                let old_opens = try_connect(&call.uri).await.is_ok();
                assert!(try_connect(&clerk_uri(world).await).await.is_ok());
                !old_opens
            }
            Self::CreateDatabase => databases(world)
                .await
                .contains(&"shelf neondb_owner".into()),
            Self::UpdateDatabase => {
                let found = databases(world).await;
                let done = found.contains(&"rack clerk".into());
                assert_ne!(
                    done,
                    found.contains(&"shelf neondb_owner".into()),
                    "{found:?}"
                );
                done
            }
            Self::DeleteDatabase => !databases(world)
                .await
                .contains(&"shelf neondb_owner".into()),
            Self::Start => kid_pid(world).is_some(),
            Self::Suspend => kid_pid(world).is_none(),
            Self::Restart => kid_pid(world).is_some_and(|pid| pid != call.before),
            Self::AddReader => {
                let Some(id) = kid_reader(world).await else {
                    return false;
                };
                let query = format!(
                    "/connection_uri?endpoint_id={id}&database_name=neondb&role_name=neondb_owner"
                );
                let uri = text(&api.get(&world.path(&query)).await["uri"]);
                assert_eq!(rows(&uri, "SELECT v FROM version").await, ["new"]);
                true
            }
            Self::DeleteEndpoint => {
                let (status, shown) = api.call(Method::GET, &call.path, None).await;
                if status.is_success() {
                    let uri = api.uri(&world.project, &call.before).await;
                    assert_eq!(
                        rows(&uri, "SELECT v FROM version").await,
                        ["new"],
                        "{shown}"
                    );
                }
                status == 404
            }
            Self::Import => {
                let uri = shelf_uri(world).await;
                let here = rows(&uri, "SELECT coalesce(to_regclass('goods')::text, '')").await;
                let extension =
                    "SELECT count(*)::text FROM pg_extension WHERE extname = 'pg_buffercache'";
                let has_extension = rows(&uri, extension).await == ["1"];
                let done = here == ["goods"];
                assert_eq!(has_extension, done);
                if done {
                    assert_eq!(rows(&uri, "SELECT count(*)::text FROM goods").await, ["2"]);
                }
                done
            }
            Self::Rename => {
                let shown = api.get(&call.path).await;
                let name = shown["endpoint"]["name"].as_str().unwrap_or("");
                name != call.before
            }
            Self::ChildAt
            | Self::SnapshotAt
            | Self::Travel
            | Self::Reset
            | Self::DeleteReplaced
            | Self::KeepHistory
            | Self::DropHistory
            | Self::Export => past::is_done(self, world, call).await,
        }
    }

    /// What must be as it was where the call had no effect.
    pub(super) async fn is_undone(self, world: &World, call: &Call) {
        match self {
            Self::Finalize => {
                // What was handed out for the candidate opens it still.
                assert_eq!(rows(&call.uri, "SELECT v FROM version").await, ["base"]);
                let late = "SELECT count(*)::text FROM pg_roles WHERE rolname = 'late'";
                assert_eq!(rows(&call.uri, late).await, ["0"]);
            }
            Self::CreateRole => {
                let path = world.path(&format!(
                    "/branches/{}/roles/clerk/reveal_password",
                    world.prod
                ));
                assert_eq!(world.api().call(Method::GET, &path, None).await.0, 404);
            }
            _ => {}
        }
    }

    /// Takes the effect back, so that the call can be made again.
    pub(super) async fn clean(self, world: &mut World, call: &Call) {
        let api = world.program.api.clone();
        let prod = world.path(&format!("/branches/{}", world.prod));
        let gone = |path: String| {
            let api = api.clone();
            async move {
                api.done(Method::DELETE, &path, Value::Null).await;
            }
        };
        match self {
            Self::CreateProject => {
                let id = second(world).await.unwrap();
                delete_for_good(world, &id).await;
            }
            Self::PutProjectAside => delete_for_good(world, &call.before).await,
            Self::CreateChild => delete_branch(world, "twig").await,
            Self::Snapshot => {
                let id = snapshot(world, "cut").await.unwrap();
                gone(world.path(&format!("/snapshots/{id}"))).await;
            }
            Self::Restore => delete_branch(world, "again").await,
            Self::Finalize => {
                world.prod = call.before.clone();
                // The child stays with the branch that was replaced, which is then in the way.
                let kid = world.kid.clone();
                gone(world.path(&format!("/branches/{kid}"))).await;
                delete_branch(world, "replaced").await;
                run(&world.prod_uri, "UPDATE version SET v = 'new'").await;
                world.new_kid().await;
            }
            Self::CreateRole | Self::ResetPassword => {
                gone(format!("{prod}/roles/clerk")).await;
            }
            Self::CreateDatabase | Self::Import => {
                gone(format!("{prod}/databases/shelf")).await;
            }
            Self::UpdateDatabase => {
                gone(format!("{prod}/databases/rack")).await;
                gone(format!("{prod}/roles/clerk")).await;
            }
            Self::DeleteEndpoint => delete_branch(world, "twig").await,
            Self::AddReader => {
                let id = kid_reader(world).await.unwrap();
                gone(world.path(&format!("/endpoints/{id}"))).await;
            }
            Self::ChildAt
            | Self::SnapshotAt
            | Self::Travel
            | Self::Reset
            | Self::DeleteReplaced
            | Self::KeepHistory
            | Self::DropHistory
            | Self::Export => past::clean(self, world).await,
            Self::DeleteProject
            | Self::DeleteBranch
            | Self::DeleteSnapshot
            | Self::DeleteRole
            | Self::DeleteDatabase
            | Self::Start
            | Self::Suspend
            | Self::Restart
            | Self::Rename => {}
        }
    }
}

async fn delete_for_good(world: &World, project: &str) {
    let path = format!("/slipway/v1/projects/{project}");
    world.api().fine(Method::DELETE, &path, None).await;
}

async fn second(world: &World) -> Option<String> {
    let answer = world.api().get("/projects?limit=400").await;
    let mut found = list(&answer, "projects").iter();
    found
        .find(|project| project["name"] == "second")
        .map(|project| text(&project["id"]))
}

pub(super) async fn branch(world: &World, name: &str) -> Option<Value> {
    let found = world.api().branches(&world.project).await;
    found.into_iter().find(|branch| branch["name"] == name)
}

pub(super) async fn snapshot(world: &World, name: &str) -> Option<String> {
    let answer = world.api().get(&world.path("/snapshots")).await;
    let mut found = list(&answer, "snapshots").iter();
    found
        .find(|snapshot| snapshot["name"] == name)
        .map(|snapshot| text(&snapshot["id"]))
}

/// Each with its owner.
async fn databases(world: &World) -> Vec<String> {
    let path = world.path(&format!("/branches/{}/databases", world.prod));
    let answer = world.api().get(&path).await;
    list(&answer, "databases")
        .iter()
        .map(|one| format!("{} {}", text(&one["name"]), text(&one["owner_name"])))
        .collect()
}

pub(super) async fn delete_branch(world: &World, name: &str) {
    let id = text(&branch(world, name).await.unwrap()["id"]);
    let path = world.path(&format!("/branches/{id}"));
    world.api().done(Method::DELETE, &path, Value::Null).await;
}

async fn clerk_uri(world: &World) -> String {
    let query = format!(
        "/connection_uri?branch_id={}&database_name=neondb&role_name=clerk",
        world.prod
    );
    text(&world.api().get(&world.path(&query)).await["uri"])
}

async fn shelf_uri(world: &World) -> String {
    let query = format!(
        "/connection_uri?branch_id={}&database_name=shelf&role_name=neondb_owner",
        world.prod
    );
    text(&world.api().get(&world.path(&query)).await["uri"])
}

/// The child's endpoint that only reads.
async fn kid_reader(world: &World) -> Option<String> {
    let path = world.path(&format!("/branches/{}/endpoints", world.kid));
    let answer = world.api().get(&path).await;
    let mut found = list(&answer, "endpoints").iter();
    found
        .find(|endpoint| endpoint["type"] == "read_only")
        .map(|endpoint| text(&endpoint["id"]))
}

/// The child's server, when it is up.
fn kid_pid(world: &World) -> Option<String> {
    let path = world.program.data().join("branches").join(&world.kid);
    let file = std::fs::read_to_string(path.join("postmaster.pid")).ok()?;
    file.lines().next().map(str::to_owned)
}
