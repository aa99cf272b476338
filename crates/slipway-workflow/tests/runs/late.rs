//! What comes while a plan waits, or after it was asked for: another run, a change, the cut-over itself.

use std::sync::Arc;

use neon_api::ids::BranchId;
use neon_api::types::{FinalizeRestoreRequest, SnapshotCreateQuery, SnapshotRestoreRequest};
use serde_json::json;
use slipway_workflow::model::{FailureCode, Measure, RunDetail, RunStatus};
use slipway_workflow::{Fault, Moment, NewRun, Runs, WorkflowError};

use crate::front::{Door, Manner};
use crate::support::{PROD, Script, World, accept, carry_through, ended, promote, waits_or_ended};

/// A promote whose plan waits.
async fn waiting(runs: &Runs, dev: &str) -> String {
    let run = runs.begin(promote(dev)).await.unwrap();
    let summary = runs.wait(&run, waits_or_ended).await.unwrap();
    assert_eq!(summary.status, RunStatus::Waiting, "{summary:?}");
    run
}

fn message(record: &RunDetail) -> &str {
    record
        .error
        .as_ref()
        .map_or("", |error| error.message.as_str())
}

/// What a person does to an environment in the server's own console.
async fn replaced_elsewhere(world: &World, environment: &str) {
    let served = world.branch_of(environment).await;
    let query = SnapshotCreateQuery {
        name: Some(format!("of {served} by hand")),
        ..SnapshotCreateQuery::default()
    };
    let taken = world
        .client
        .snapshot_create(&world.project, &served, &query)
        .await
        .unwrap();
    world.settle(&taken.operations).await;
    let request = SnapshotRestoreRequest {
        name: Some(format!("instead of {served}")),
        target_branch_id: Some(served),
        finalize_restore: Some(false),
    };
    let restored = world
        .client
        .snapshot_restore(&world.project, &taken.snapshot.id, &request)
        .await
        .unwrap();
    world.settle(&restored.operations).await;
    let made: BranchId = restored.branch.id;
    let request = FinalizeRestoreRequest { name: None };
    let operations = world
        .client
        .restore_finalize(&world.project, &made, &request)
        .await
        .unwrap();
    world.settle(&operations).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_is_void_when_its_source_is_replaced_and_the_next_one_counts_from_there() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let runs = world.runs();
    let run = waiting(&runs, &dev).await;
    let prod_uri = world.uri(PROD).await;
    world
        .execute_sql(&prod_uri, "insert into customer values (101, 'kept')")
        .await;

    let refresh = NewRun::Refresh {
        source: PROD.to_owned(),
        target: dev.clone(),
    };
    let refreshed = carry_through(&runs, refresh).await;
    assert_eq!(refreshed.status, RunStatus::Succeeded, "{refreshed:?}");

    let summary = runs.wait(&run, ended).await.unwrap();
    assert_eq!(summary.status, RunStatus::Failed);
    let record = runs.detail(&run).await.unwrap();
    let why = format!("run {} replaced dev", refreshed.number);
    assert!(message(&record).contains(&why), "{record:#?}");

    let next = waiting(&runs, &dev).await;
    let plan = runs.detail(&next).await.unwrap().plan.unwrap();
    match plan.lost_since_base {
        Measure::Exact { value, .. } => assert_eq!(value, 0),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_whose_source_was_replaced_elsewhere_does_not_pass() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let runs = world.runs();
    let run = waiting(&runs, &dev).await;
    replaced_elsewhere(&world, "dev").await;
    accept(&runs, &run).await;
    let summary = runs.wait(&run, ended).await.unwrap();
    assert_eq!(summary.status, RunStatus::Failed);
    let record = runs.detail(&run).await.unwrap();
    let why = "dev was replaced since its snapshot was taken";
    assert!(message(&record).contains(why), "{record:#?}");

    // Without being carried out, too.
    let shown = runs.environment_binding(&dev).await.unwrap().found.unwrap();
    runs.adopt(&dev, &shown).await.unwrap();
    let run = waiting(&runs, &dev).await;
    replaced_elsewhere(&world, "dev").await;
    let voided = runs.void_if_changed(&run).await.unwrap();
    assert_eq!(voided.as_deref(), Some(why));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_environment_that_a_run_replaces_is_no_source_of_another_meanwhile() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let (script, mut stopped) = Script::default().stopping_at("verify", Moment::BeforeAct);
    let runs = world.runs_with(script);
    let other = waiting(&runs, &dev).await;
    let refresh = NewRun::Refresh {
        source: PROD.to_owned(),
        target: dev.clone(),
    };
    let run = runs.begin(refresh).await.unwrap();
    runs.wait(&run, waits_or_ended).await.unwrap();
    accept(&runs, &run).await;
    let go_on = stopped.recv().await.unwrap();
    let plan = runs.detail(&other).await.unwrap().plan.unwrap();
    let refused = runs.execute(&other, &plan.digest, Some("prod")).await;
    match refused {
        Err(WorkflowError::Busy { environment, .. }) => {
            assert!(["dev", "prod"].contains(&environment.as_str()));
        }
        other => panic!("{other:?}"),
    }
    go_on.send(()).unwrap();
    let summary = runs.wait(&run, ended).await.unwrap();
    assert_eq!(summary.status, RunStatus::Succeeded, "{summary:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn what_changes_while_the_candidate_is_restored_stops_the_run_before_the_cut_over() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    for of in ["schema", "policy"] {
        let before = world.slate().await;
        let (script, mut stopped) =
            Script::default().stopping_at("fresh_candidate", Moment::AfterAct);
        let runs = world.runs_with(script);
        let run = waiting(&runs, &dev).await;
        accept(&runs, &run).await;
        let go_on = stopped.recv().await.unwrap();
        match of {
            "schema" => {
                let uri = world.uri(PROD).await;
                world
                    .execute_sql(&uri, "alter table customer add column mail text")
                    .await;
            }
            _ => world.demand("prod", json!({"writes": "none"})).await,
        }
        go_on.send(()).unwrap();
        let summary = runs.wait(&run, ended).await.unwrap();
        assert_eq!(summary.status, RunStatus::Failed, "{of}");
        let record = runs.detail(&run).await.unwrap();
        let why = format!("the {of} of prod is another one than when the plan was made");
        assert!(message(&record).contains(&why), "{record:#?}");
        assert_eq!(record.error.unwrap().code, Some(FailureCode::PlanChanged));
        assert_eq!(world.slate().await, before, "{of}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_cut_over_that_arrives_while_its_run_is_undone_is_found_and_the_run_goes_on() {
    let mut world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let dev_uri = world.uri(&dev).await;
    world
        .execute_sql(&dev_uri, "insert into customer values (101, 'promoted')")
        .await;
    let direct = world.client.clone();
    let door = Arc::new(Door::default());
    world
        .stand_before(Manner::LateCutOver(Arc::clone(&door)))
        .await;
    let (script, mut stopped) =
        Script::default().stopping_at("fresh_candidate", Moment::BeforeUndo);
    let runs = world.runs_with(script);
    let run = waiting(&runs, &dev).await;
    accept(&runs, &run).await;
    door.answer.notify_one();
    // The server was asked three times, and had not heard of it.
    let go_on = stopped.recv().await.unwrap();
    door.pass.notify_one();
    door.passed.notified().await;
    go_on.send(()).unwrap();

    let summary = runs.wait(&run, ended).await.unwrap();
    let record = runs.detail(&run).await.unwrap();
    assert_eq!(summary.status, RunStatus::Succeeded, "{record:#?}");
    assert!(record.error.is_none(), "{record:#?}");
    assert!(
        record
            .recovery
            .is_some_and(|it| it.contains("arrived late")),
        "{summary:?}"
    );
    world.client = direct;
    assert_eq!(world.count(&world.uri(PROD).await, "customer").await, 101);
    let slate = world.slate().await;
    assert!(
        slate
            .snapshots
            .iter()
            .any(|it| it.contains("rollback point")),
        "{slate:?}"
    );
    let rolled_back = carry_through(
        &world.runs(),
        NewRun::RollBack {
            target: PROD.to_owned(),
            to: None,
        },
    )
    .await;
    assert_eq!(rolled_back.status, RunStatus::Succeeded, "{rolled_back:?}");
    assert_eq!(world.count(&world.uri(PROD).await, "customer").await, 100);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_cut_over_that_nobody_can_ask_about_any_more_ends_its_run() {
    let mut world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let direct = world.client.clone();
    let door = Arc::new(Door::default());
    world
        .stand_before(Manner::LateCutOver(Arc::clone(&door)))
        .await;
    let runs = world.runs_with(Script::at("cut_over", Moment::BeforeAct, Fault::None));
    let run = waiting(&runs, &dev).await;
    accept(&runs, &run).await;
    door.arrived.notified().await;
    direct.project_delete(&world.project).await.unwrap();
    door.answer.notify_one();

    let summary = runs.wait(&run, ended).await.unwrap();
    assert_eq!(summary.status, RunStatus::Stuck, "{summary:?}");
    let outcome = summary.outcome.unwrap();
    assert!(
        outcome.starts_with("Whether prod was replaced cannot be told: the project")
            && outcome.contains("is gone"),
        "{outcome}"
    );
}
