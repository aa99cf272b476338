//! Calls that are killed while they make a moment again, keep what moments are made from, or export.

use chrono::{SecondsFormat, Utc};
use reqwest::Method;
use serde_json::{Value, json};
use tokio::time::{Duration, Instant};

use super::calls::{Call, Op, branch, delete_branch, snapshot};
use super::world::World;
use crate::support::{program, rows, run, text};
use crate::time_travel::window;

const VERSION: &str = "SELECT v FROM version";
/// Neon's default.
const KEPT: i64 = 86_400;

pub(super) async fn prepare(op: Op, world: &World) -> Call {
    let api = world.api();
    let prod = world.path(&format!("/branches/{}", world.prod));
    match op {
        Op::ChildAt => {
            let wanted = json!({
                "branch": {"name": "twig", "parent_id": world.prod, "parent_timestamp": past(world).await},
                "endpoints": [{"type": "read_write"}],
            });
            Call::post(world.path("/branches"), wanted)
        }
        Op::SnapshotAt => {
            let moment = past(world).await;
            let path = format!("{prod}/snapshot?name=cut&timestamp={moment}");
            Call::post(path, json!({}))
        }
        Op::Travel => {
            let wanted = json!({
                "source_branch_id": world.prod,
                "source_timestamp": past(world).await,
                "preserve_under_name": "replaced",
            });
            Call::post(format!("{prod}/restore"), wanted)
        }
        Op::Reset => {
            let (id, uri) = twig(world).await;
            let wanted = json!({"source_branch_id": world.prod});
            Call {
                uri,
                ..Call::post(world.path(&format!("/branches/{id}/restore")), wanted)
            }
        }
        Op::DeleteReplaced => {
            let (id, uri) = twig(world).await;
            let wanted = json!({"source_branch_id": world.prod, "preserve_under_name": "old"});
            let restore = world.path(&format!("/branches/{id}/restore"));
            api.done(Method::POST, &restore, wanted).await;
            let old = text(&branch(world, "old").await.unwrap()["id"]);
            Call {
                uri,
                ..Call::delete(world.path(&format!("/branches/{old}")))
            }
        }
        Op::KeepHistory => {
            retain(world, 0).await;
            no_copies(world).await;
            keep(world, KEPT)
        }
        Op::DropHistory => {
            window(api, &world.project, &world.prod).await;
            keep(world, 0)
        }
        _ => {
            let out = world.program.folder.path().join("out");
            std::fs::create_dir_all(&out).unwrap();
            Call {
                before: newest_export(world).map_or_else(String::new, |it| text(&it["id"])),
                ..Call::post(
                    format!(
                        "/slipway/v1/projects/{}/branches/{}/export",
                        world.project, world.prod
                    ),
                    json!({"path": out.join("goods.dump"), "database_name": "neondb"}),
                )
            }
        }
    }
}

pub(super) async fn is_done(op: Op, world: &World, call: &Call) -> bool {
    let api = world.api();
    match op {
        Op::ChildAt => {
            let Some(found) = branch(world, "twig").await else {
                return false;
            };
            let uri = api.uri(&world.project, &text(&found["id"])).await;
            assert_eq!(rows(&uri, VERSION).await, ["past"]);
            true
        }
        Op::SnapshotAt => {
            let Some(id) = snapshot(world, "cut").await else {
                return false;
            };
            let wanted = json!({"name": "again"});
            let copy = api.restore(&world.project, &id, wanted).await;
            let uri = api.uri(&world.project, &copy).await;
            assert_eq!(rows(&uri, VERSION).await, ["past"]);
            delete_branch(world, "again").await;
            true
        }
        Op::Travel => {
            let replaced = branch(world, "replaced").await;
            let here = if replaced.is_some() { "past" } else { "new" };
            assert_eq!(rows(&world.prod_uri, VERSION).await, [here]);
            if let Some(replaced) = &replaced {
                let wanted =
                    json!({"endpoint": {"branch_id": replaced["id"], "type": "read_write"}});
                api.done(Method::POST, &world.path("/endpoints"), wanted)
                    .await;
                let uri = api.uri(&world.project, &text(&replaced["id"])).await;
                assert_eq!(rows(&uri, VERSION).await, ["new"]);
            }
            replaced.is_some()
        }
        Op::Reset => match rows(&call.uri, VERSION).await[0].as_str() {
            "new" => true,
            "mine" => false,
            other => panic!("{other}"),
        },
        Op::DeleteReplaced => {
            assert_eq!(rows(&call.uri, VERSION).await, ["new"]);
            branch(world, "old").await.is_none()
        }
        Op::KeepHistory => {
            let is_kept = retention(world).await == KEPT;
            if is_kept {
                window(api, &world.project, &world.prod).await;
            }
            is_kept
        }
        Op::DropHistory => {
            let is_dropped = retention(world).await == 0;
            if is_dropped {
                no_copies(world).await;
            }
            is_dropped
        }
        _ => {
            let out = world.program.folder.path().join("out");
            let found: Vec<_> = std::fs::read_dir(&out)
                .unwrap()
                .map(|entry| entry.unwrap().file_name())
                .collect();
            let file = out.join("goods.dump");
            let is_there = file.exists();
            assert_eq!(found.len(), usize::from(is_there), "{found:?}");
            let export = newest_export(world).filter(|it| it["id"] != call.before.as_str());
            if let Some(export) = export {
                let state = if is_there { "succeeded" } else { "failed" };
                assert_eq!(export["state"], state, "{export}");
                // What is told is what is stored.
                let path = format!("/slipway/v1/exports/{}", text(&export["id"]));
                assert_eq!(api.get(&path).await["state"], state);
            }
            if is_there {
                let listed = program("pg_restore").arg("--list").arg(&file).output();
                let listed = String::from_utf8(listed.await.unwrap().stdout).unwrap();
                assert!(listed.contains("TABLE DATA public version"), "{listed}");
            }
            is_there
        }
    }
}

pub(super) async fn clean(op: Op, world: &mut World) {
    let api = world.program.api.clone();
    let gone = |path: String| {
        let api = api.clone();
        async move {
            api.done(Method::DELETE, &path, Value::Null).await;
        }
    };
    match op {
        Op::ChildAt | Op::Reset | Op::DeleteReplaced => delete_branch(world, "twig").await,
        Op::SnapshotAt => {
            let id = snapshot(world, "cut").await.unwrap();
            gone(world.path(&format!("/snapshots/{id}"))).await;
        }
        Op::Travel => {
            // The child went with what it came from, which is then in the way.
            let kid = branch(world, "kid").await.unwrap();
            let replaced = branch(world, "replaced").await.unwrap();
            assert_eq!(kid["parent_id"], replaced["id"]);
            gone(world.path(&format!("/branches/{}", world.kid))).await;
            delete_branch(world, "replaced").await;
            run(&world.prod_uri, "UPDATE version SET v = 'new'").await;
            world.new_kid().await;
        }
        Op::DropHistory => {
            retain(world, KEPT).await;
            window(&api, &world.project, &world.prod).await;
        }
        Op::KeepHistory => {}
        _ => std::fs::remove_dir_all(world.program.folder.path().join("out")).unwrap(),
    }
}

/// A moment of the root at which its version was `past`; it is `new` afterwards.
async fn past(world: &World) -> String {
    window(world.api(), &world.project, &world.prod).await;
    run(&world.prod_uri, "UPDATE version SET v = 'past'").await;
    let moment = Utc::now().to_rfc3339_opts(SecondsFormat::Micros, true);
    // The next commit is at least a microsecond later.
    tokio::time::sleep(Duration::from_millis(2)).await;
    run(&world.prod_uri, "UPDATE version SET v = 'new'").await;
    moment
}

/// A child of the root that differs from it: its id and how to connect.
async fn twig(world: &World) -> (String, String) {
    let twig = json!({"branch": {"name": "twig", "parent_id": world.prod},
        "endpoints": [{"type": "read_write"}]});
    let made = world
        .api()
        .done(Method::POST, &world.path("/branches"), twig)
        .await;
    let id = text(&made["branch"]["id"]);
    let uri = world.api().uri(&world.project, &id).await;
    run(&uri, "UPDATE version SET v = 'mine'").await;
    (id, uri)
}

fn keep(world: &World, seconds: i64) -> Call {
    let body = json!({"project": {"history_retention_seconds": seconds}});
    Call::new(Method::PATCH, world.path(""), body)
}

async fn retain(world: &World, seconds: i64) {
    keep(world, seconds).send(world).await;
}

async fn retention(world: &World) -> i64 {
    let project = world.api().get(&world.path("")).await;
    project["project"]["history_retention_seconds"]
        .as_i64()
        .unwrap()
}

/// Waits until the history has let go of every copy.
async fn no_copies(world: &World) {
    let deadline = Instant::now() + Duration::from_secs(60);
    while !world.bases().is_empty() || !world.directories_of_history().is_empty() {
        assert!(
            Instant::now() < deadline,
            "{:?}",
            world.directories_of_history()
        );
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

fn newest_export(world: &World) -> Option<Value> {
    let newest = "SELECT body FROM exports ORDER BY rowid DESC LIMIT 1";
    let body: String = world.ask_catalog(newest).into_iter().next()?;
    Some(serde_json::from_str(&body).unwrap())
}
