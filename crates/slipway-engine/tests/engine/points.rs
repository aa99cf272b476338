//! Kill -9 of the real program at every named point of its work. After the next start every
//! operation has finished or was undone, and everything is where the catalog says.
//!
//! `SLIPWAY_TEST_LONG=1` goes to each point several times, with a second kill while the next start
//! recovers.

mod calls;
mod past;
mod world;

use std::collections::BTreeSet;
use std::time::Duration;

use slipway_failpoints::{JOBS, MOMENTS};

use calls::Op;
use world::World;

/// Long enough for any call here on a busy machine; a point that is passed later is not reached.
const REACHED_WITHIN: Duration = Duration::from_secs(60);

/// Points that only a start after another kill comes to.
const OF_RECOVERY: &[(&str, Op, &str)] = &[
    ("recover.undone", Op::Restore, "restore.copied"),
    ("recover.resolved", Op::CreateChild, "child.ready"),
    ("recover.swept", Op::Snapshot, "take.complete"),
    ("recover.opened", Op::CreateChild, "child.awake"),
    ("recover.adopted", Op::Import, "import.committed"),
    ("recover.repeating", Op::DeleteBranch, "removal.retired"),
    ("announced", Op::Finalize, "finalize.roles-set"),
];

/// Points that only the very first start comes to.
const OF_FIRST_START: &[&str] = &["key.file-written", "key.made"];

/// The calls that pass a point.
fn passed_by(point: &str) -> Vec<Op> {
    let Some((subject, moment)) = point.split_once('.') else {
        return Vec::new();
    };
    if MOMENTS.iter().any(|(_, name)| *name == moment)
        && let Some(job) = JOBS.iter().find(|job| **job == subject)
    {
        let mut calls: Vec<Op> = Op::of_job(job).into_iter().collect();
        calls.extend(match *job {
            "travel" => Some(Op::Reset),
            "delete_branch" => Some(Op::DeleteReplaced),
            _ => None,
        });
        return calls;
    }
    match point {
        "start.spawned" | "start.ready" => vec![Op::Start],
        "stop.asked" | "stop.gone" => vec![Op::Suspend],
        "endpoint.started" => vec![Op::Start],
        "endpoint.suspended" => vec![Op::Suspend],
        "endpoint.closed" => vec![Op::DeleteEndpoint],
        "role.made" => vec![Op::CreateRole],
        "role.dropped" => vec![Op::DeleteRole],
        "database.made" => vec![Op::CreateDatabase],
        "database.changed" => vec![Op::UpdateDatabase],
        "database.dropped" => vec![Op::DeleteDatabase],
        "travel.replaced-kept" => vec![Op::Travel],
        "travel.replaced-removed" => vec![Op::Reset],
        "history.copied" | "history.recorded" => vec![Op::KeepHistory],
        "history.forgotten" | "history.gone" => vec![Op::DropHistory],
        _ => match subject {
            "create" | "project" => vec![Op::CreateProject],
            "project-removal" => vec![Op::DeleteProject],
            "child" => vec![Op::CreateChild],
            "removal" => vec![Op::DeleteBranch, Op::DeleteReplaced, Op::Reset],
            "take" | "bake" | "snapshot" => vec![Op::Snapshot],
            "remove" | "snapshot-removal" => vec![Op::DeleteSnapshot],
            "materialise" | "restore" => vec![Op::Restore],
            "finalize" => vec![Op::Finalize],
            "standby" => vec![Op::AddReader],
            "password" => vec![Op::ResetPassword],
            "import" => vec![Op::Import],
            "export" => vec![Op::Export],
            "moment" => vec![Op::ChildAt, Op::SnapshotAt, Op::Travel],
            "travel" => vec![Op::Travel, Op::Reset],
            _ => Vec::new(),
        },
    }
}

fn is_long() -> bool {
    std::env::var_os("SLIPWAY_TEST_LONG").is_some()
}

#[test]
fn every_point_belongs_to_a_call_that_is_tested() {
    let special: BTreeSet<&str> = OF_RECOVERY
        .iter()
        .map(|(point, _, _)| *point)
        .chain(OF_FIRST_START.iter().copied())
        .collect();
    for point in slipway_failpoints::all() {
        assert!(
            special.contains(point.as_str()) || !passed_by(&point).is_empty(),
            "{point}: no call in this test comes to it"
        );
    }
}

/// Kills at every point that the calls of one group pass.
async fn kill_at_the_points_of(group: &[Op]) {
    const { assert!(slipway_failpoints::ENABLED) }
    let mut world = World::new().await;
    let mut points = 0;
    for point in slipway_failpoints::all() {
        let is_special = OF_RECOVERY.iter().any(|(one, _, _)| *one == point)
            || OF_FIRST_START.contains(&point.as_str());
        if is_special {
            continue;
        }
        let calls = passed_by(&point).into_iter();
        for op in calls.filter(|op| group.contains(op)) {
            points += 1;
            if !is_long() {
                kill_once(&mut world, &point, op, None).await;
                continue;
            }
            for _ in 0..3 {
                kill_once(&mut world, &point, op, None).await;
            }
            for (recovery, _, _) in OF_RECOVERY {
                kill_once(&mut world, &point, op, Some((recovery, false))).await;
            }
        }
    }
    for (recovery, op, point) in OF_RECOVERY {
        if group.contains(op) {
            points += 1;
            kill_once(&mut world, point, *op, Some((recovery, true))).await;
        }
    }
    assert!(points > 0);
}

/// One call, killed at a point; where a point of recovery is named, a start that is killed there; then
/// a start that is left alone.
async fn kill_once(world: &mut World, point: &str, op: Op, recovery: Option<(&str, bool)>) {
    let what = format!("{point} {op:?} {recovery:?}");
    let began = std::time::Instant::now();
    let call = op.prepare(world).await;
    world.settle(&what).await;
    let before = world.last_operation();
    world.program.kill();
    assert!(
        world.program.start_armed(Some(point)),
        "{what}: reached by a start already"
    );
    // The answer may never come.
    let sent = call.send_and_go(world);
    let status = world.program.ended(REACHED_WITHIN).await;
    sent.abort();
    assert!(status.is_some(), "{what}: the call does not come to it");

    if let Some((recovery, must)) = recovery {
        let ready = world.program.start_armed(Some(recovery));
        if ready {
            // This recovery had nothing to do there, or comes to it a moment later.
            let died = world.program.ended(Duration::from_millis(300)).await;
            assert!(
                died.is_some() || !must,
                "{what}: recovery does not come to it"
            );
            if died.is_none() {
                world.program.kill();
            }
        }
    }
    world.program.start_again();
    world.settle(&what).await;

    let statuses = world.statuses_since(before);
    let finished = op.is_carried_out_later()
        || !statuses.is_empty() && statuses.iter().all(|status| status == "finished");
    let is_done = op.is_done(world, &call).await;
    assert_eq!(is_done, finished, "{what}: {statuses:?}");
    world.check(&what).await;
    if !is_done {
        op.is_undone(world, &call).await;
        call.send(world).await;
        world.settle(&what).await;
        assert!(
            op.is_done(world, &call).await,
            "{what}: the same call again"
        );
        world.check(&what).await;
    }
    op.clean(world, &call).await;
    world.settle(&what).await;
    if std::env::var_os("SLIPWAY_TEST_TIMES").is_some() {
        eprintln!(
            "{:>6} ms {what} finished={finished}",
            began.elapsed().as_millis()
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_projects_are_made_and_deleted() {
    kill_at_the_points_of(&[Op::CreateProject, Op::PutProjectAside, Op::DeleteProject]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_branches_are_made_and_deleted() {
    kill_at_the_points_of(&[Op::CreateChild, Op::DeleteBranch]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_snapshots_are_taken_and_deleted() {
    kill_at_the_points_of(&[Op::Snapshot, Op::DeleteSnapshot]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_a_snapshot_is_restored() {
    kill_at_the_points_of(&[Op::Restore]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_a_restore_is_finalized() {
    kill_at_the_points_of(&[Op::Finalize]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_roles_passwords_and_databases_change() {
    kill_at_the_points_of(&[
        Op::CreateRole,
        Op::DeleteRole,
        Op::ResetPassword,
        Op::CreateDatabase,
        Op::UpdateDatabase,
        Op::DeleteDatabase,
    ])
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_endpoints_start_stop_and_go() {
    kill_at_the_points_of(&[
        Op::Start,
        Op::Suspend,
        Op::Restart,
        Op::DeleteEndpoint,
        Op::AddReader,
        Op::Rename,
    ])
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_a_dump_is_imported() {
    kill_at_the_points_of(&[Op::Import]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_a_moment_is_copied() {
    kill_at_the_points_of(&[
        Op::ChildAt,
        Op::SnapshotAt,
        Op::KeepHistory,
        Op::DropHistory,
    ])
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_a_branch_is_taken_back_in_time() {
    kill_at_the_points_of(&[Op::Travel, Op::Reset, Op::DeleteReplaced]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_while_a_dump_is_exported() {
    kill_at_the_points_of(&[Op::Export]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn killed_in_the_first_start_the_key_is_in_its_file_or_another_is_made() {
    for point in OF_FIRST_START {
        let folder = tempfile::Builder::new().prefix("sw").tempdir().unwrap();
        let (mut child, ready) = crate::program::serve(folder.path(), Some(point));
        assert!(ready.is_none(), "{point}");
        child.wait().unwrap();
        let (mut child, ready) = crate::program::serve(folder.path(), None);
        let ready = ready.unwrap();
        let url = crate::support::text(&ready["api_url"]);
        let key = std::fs::read_to_string(folder.path().join("key")).unwrap();
        if let Some(printed) = ready.get("api_key") {
            assert_eq!(printed, key.trim(), "{point}");
        }
        let api = crate::support::Api::new(&url, key.trim());
        assert_eq!(api.get("/users/me").await["name"], "owner", "{point}");
        child.kill().unwrap();
        child.wait().unwrap();
    }
}
