//! Somebody changes an environment beside Slipway: every run says so until that is adopted.

use neon_api::client::Client;
use neon_api::ids::EndpointId;
use neon_api::types::{Branch, BranchUpdate, SnapshotCreateQuery, SnapshotRestoreRequest};
use slipway_ledger::Ledger;
use slipway_workflow::model::{FailureCode, Measure, RunStatus};
use slipway_workflow::{Moment, NewRun, Runs, WorkflowError};

use crate::kills::kill_and_recover;
use crate::support::{
    CONNECTION, PROD, World, accept, bootstrap, carry_through, ended, promote, waits_or_ended,
};

fn roll_back(target: &str) -> NewRun {
    NewRun::RollBack {
        target: target.to_owned(),
        to: None,
    }
}

/// The branch behind an environment's endpoint, as its server has it.
async fn behind(world: &World, environment: &str) -> Branch {
    let client: &Client = &world.client;
    let row = world.ledger.environment_get(environment).await.unwrap();
    let endpoint = EndpointId::from(row.unwrap().endpoint_id.as_str());
    let endpoint = client
        .endpoint_get(&world.project, &endpoint)
        .await
        .unwrap();
    let branches = client.branch_list(&world.project).await.unwrap();
    branches
        .into_iter()
        .find(|branch| branch.id == endpoint.branch_id)
        .unwrap()
}

/// What the console's "restore" does: a snapshot takes the environment's place at once.
async fn restore_beside(world: &World, environment: &str) {
    let branch = behind(world, environment).await;
    let query = SnapshotCreateQuery::default();
    let taken = world
        .client
        .snapshot_create(&world.project, &branch.id, &query)
        .await
        .unwrap();
    world.settle(&taken.operations).await;
    let request = SnapshotRestoreRequest {
        target_branch_id: Some(branch.id),
        finalize_restore: Some(true),
        ..SnapshotRestoreRequest::default()
    };
    let restored = world
        .client
        .snapshot_restore(&world.project, &taken.snapshot.id, &request)
        .await
        .unwrap();
    world.settle(&restored.operations).await;
}

async fn change_beside(world: &World, environment: &str, update: BranchUpdate) {
    let branch = behind(world, environment).await;
    let changed = world
        .client
        .branch_update(&world.project, &branch.id, update)
        .await
        .unwrap();
    world.settle(&changed.operations).await;
}

async fn adopt_what_is_there(runs: &Runs, environment: &str) {
    let binding = runs.environment_binding(environment).await.unwrap();
    assert!(binding.can_adopt.enabled, "{binding:?}");
    runs.adopt(environment, &binding.found.unwrap())
        .await
        .unwrap();
}

async fn agrees(runs: &Runs, environment: &str) {
    let binding = runs.environment_binding(environment).await.unwrap();
    assert_eq!(binding.differences, Vec::<String>::new(), "{binding:#?}");
    assert_eq!(binding.recorded, binding.found, "{binding:#?}");
    assert!(!binding.can_adopt.enabled);
}

/// Prepares a run that is refused, and gives why.
async fn refused(runs: &Runs, new: NewRun) -> String {
    let run = runs.begin(new).await.unwrap();
    let summary = runs.wait(&run, waits_or_ended).await.unwrap();
    assert_eq!(summary.status, RunStatus::Failed, "{summary:?}");
    let failure = runs.detail(&run).await.unwrap().error.unwrap();
    let next = failure.next.unwrap();
    assert!(next.ends_with("page and adopt what is there."), "{next}");
    failure.message
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restore_beside_slipway_stops_every_run_until_it_is_adopted() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let runs = world.runs();
    let recorded = behind(&world, PROD).await;
    let waiting = runs.begin(promote(&dev)).await.unwrap();
    runs.wait(&waiting, waits_or_ended).await.unwrap();

    restore_beside(&world, PROD).await;
    let found = behind(&world, PROD).await;
    assert_ne!(found.id, recorded.id);
    let before = world.slate().await;
    for new in [promote(&dev), roll_back(PROD), bootstrap_as("other")] {
        let why = refused(&runs, new).await;
        for part in [
            "prod was changed outside of Slipway",
            recorded.id.as_str(),
            found.id.as_str(),
        ] {
            assert!(why.contains(part), "{why}");
        }
    }
    assert_eq!(world.slate().await, before);

    // What was shown is adopted, nothing else.
    let shown = runs.environment_binding(PROD).await.unwrap();
    assert_eq!(shown.differences.len(), 1, "{shown:#?}");
    let earlier = shown.recorded.unwrap();
    match runs.adopt(PROD, &earlier).await {
        Err(WorkflowError::ChangedSinceShown { environment }) => assert_eq!(environment, "prod"),
        other => panic!("{other:?}"),
    }
    adopt_what_is_there(&runs, PROD).await;
    agrees(&runs, PROD).await;

    // The plan of before is void, and says why.
    let voided = runs.wait(&waiting, ended).await.unwrap();
    assert_eq!(voided.status, RunStatus::Failed, "{voided:?}");
    let failure = runs.detail(&waiting).await.unwrap().error.unwrap();
    assert_eq!(failure.code, Some(FailureCode::PlanChanged));
    assert!(failure.message.contains("adopted"), "{failure:?}");

    // A promote works again; what it loses is not known.
    let run = runs.begin(promote(&dev)).await.unwrap();
    runs.wait(&run, waits_or_ended).await.unwrap();
    let plan = runs.detail(&run).await.unwrap().plan.unwrap();
    assert!(
        matches!(plan.lost_since_base, Measure::Unknown { .. }),
        "{:?}",
        plan.lost_since_base
    );
    assert_eq!(plan.base, None);
    accept(&runs, &run).await;
    let promoted = runs.wait(&run, ended).await.unwrap();
    assert_eq!(promoted.status, RunStatus::Succeeded, "{promoted:?}");
    agrees(&runs, PROD).await;
    // It made them equal again.
    let since = runs.writes_since(PROD).await.unwrap();
    assert!(since.base.unwrap().starts_with("promote, "));
}

fn bootstrap_as(name: &str) -> NewRun {
    match bootstrap() {
        NewRun::Bootstrap { source, colour, .. } => NewRun::Bootstrap {
            source,
            name: name.to_owned(),
            colour,
        },
        other => other,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restore_between_the_plan_and_its_execution_stops_it_before_the_cut_over() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let runs = world.runs();
    let run = runs.begin(promote(&dev)).await.unwrap();
    runs.wait(&run, waits_or_ended).await.unwrap();
    restore_beside(&world, PROD).await;
    accept(&runs, &run).await;
    let summary = runs.wait(&run, ended).await.unwrap();
    assert_eq!(summary.status, RunStatus::Failed, "{summary:?}");
    assert!(!summary.cut_over_passed);
    let failure = runs.detail(&run).await.unwrap().error.unwrap();
    let why = "The environment prod was changed outside of Slipway";
    assert!(failure.message.starts_with(why), "{failure:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn another_name_or_flag_is_told_and_adopted_too() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let runs = world.runs();
    let update = BranchUpdate {
        name: Some("live".to_owned()),
        protected: Some(true),
        ..BranchUpdate::default()
    };
    change_beside(&world, PROD, update).await;
    let why = refused(&runs, promote(&dev)).await;
    assert!(why.contains("was named “prod”"), "{why}");
    assert!(why.contains("is named “live” now"), "{why}");
    assert!(why.contains("was not protected"), "{why}");
    adopt_what_is_there(&runs, PROD).await;
    agrees(&runs, PROD).await;
    let promoted = carry_through(&runs, promote(&dev)).await;
    assert_eq!(promoted.status, RunStatus::Succeeded, "{promoted:?}");
    agrees(&runs, PROD).await;
    // What is read is held against its record, too.
    let update = BranchUpdate {
        name: Some("development".to_owned()),
        ..BranchUpdate::default()
    };
    change_beside(&world, &dev, update).await;
    let why = refused(&runs, promote(&dev)).await;
    assert!(why.contains("The branch of dev was named “dev”"), "{why}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_slipway_itself_puts_there_agrees_also_after_a_kill() {
    let world = World::new().await;
    let made = kill_and_recover(&world, bootstrap(), "environment", Moment::AfterAct).await;
    assert_eq!(made.status, RunStatus::Succeeded, "{made:?}");
    let dev = world.environment("dev").await.id;
    agrees(&world.runs(), &dev).await;
    for (step, moment) in [
        ("cut_over", Moment::AfterAct),
        ("cut_over", Moment::AfterResult),
        ("verify", Moment::AfterAct),
    ] {
        let summary = kill_and_recover(&world, promote(&dev), step, moment).await;
        assert_eq!(summary.status, RunStatus::Succeeded, "{step}: {summary:?}");
        agrees(&world.runs(), PROD).await;
        agrees(&world.runs(), &dev).await;
    }
    let runs = world.runs();
    let back = carry_through(&runs, roll_back(PROD)).await;
    assert_eq!(back.status, RunStatus::Succeeded, "{back:?}");
    agrees(&runs, PROD).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_between_the_voiding_of_plans_and_the_end_of_it_leaves_none() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let runs = world.runs();
    let waiting = runs.begin(promote(&dev)).await.unwrap();
    runs.wait(&waiting, waits_or_ended).await.unwrap();
    restore_beside(&world, PROD).await;
    adopt_what_is_there(&runs, PROD).await;
    drop(runs);
    let runs = world.runs();
    runs.recover().await.unwrap();
    let voided = runs.wait(&waiting, ended).await.unwrap();
    assert_eq!(voided.status, RunStatus::Failed, "{voided:?}");
    let candidate = format!("slipway run {}", voided.number);
    let slate = world.slate().await;
    assert!(
        !slate
            .snapshots
            .iter()
            .any(|name| name.starts_with(&candidate)),
        "{slate:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_cut_over_while_the_ledger_is_not_what_slipway_wrote() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let runs = world.runs();
    let run = runs.begin(promote(&dev)).await.unwrap();
    runs.wait(&run, waits_or_ended).await.unwrap();
    let plan = runs.detail(&run).await.unwrap().plan.unwrap();
    let events = world.event_kinds().await;
    assert_eq!(events.first().map(String::as_str), Some("environment_set"));
    world.by_hand("UPDATE events SET at = at - 1 WHERE id = 2");

    let stopped = runs.execute(&run, &plan.digest, Some("prod")).await;
    let error = stopped.unwrap_err();
    assert!(matches!(error, WorkflowError::Altered { .. }), "{error:?}");
    let failure = error.failure();
    let reason = failure.reason.unwrap();
    assert!(reason.starts_with("event 2 of the ledger"), "{reason}");
    assert!(failure.next.unwrap().contains("slipway.db"));
    let summary = runs.summary(&run).await.unwrap();
    assert_eq!(summary.status, RunStatus::Waiting, "it goes on waiting");
    let again: Result<_, _> = Ledger::open(&world.ledger_path()).await;
    again.unwrap().chain_verify().await.unwrap_err();

    world.by_hand("UPDATE events SET at = at + 1 WHERE id = 2");
    accept(&runs, &run).await;
    let summary = runs.wait(&run, ended).await.unwrap();
    assert_eq!(summary.status, RunStatus::Succeeded, "{summary:?}");
    let listed = runs.list(CONNECTION, world.project.as_str()).await.unwrap();
    assert_eq!(listed.len(), 2);
}
