//! A failure at every step leaves a clean slate; every undo and every action can be done twice.

use slipway_workflow::model::RunStatus;
use slipway_workflow::{Fault, Moment, NewRun};

use crate::support::{
    PROD, Script, Slate, World, accept, bootstrap, carry_through, ended, every_moment, promote,
    waits_or_ended,
};

const BEFORE_THE_CUT_OVER: [&str; 9] = [
    "preflight",
    "candidate_snapshot",
    "candidate",
    "inspect",
    "plan",
    "re_check",
    "rollback_point",
    "fresh_candidate",
    "hold",
];

/// Fails a run at `step`, with every undo done twice, and gives how it ended.
async fn fail_at(world: &World, new: NewRun, step: &'static str, moment: Moment) -> String {
    let script = Script::at(step, moment, Fault::Fail).everywhere(Moment::AfterUndo, Fault::Again);
    let runs = world.runs_with(script);
    let summary = carry_through(&runs, new).await;
    let record = runs.detail(&summary.id).await.unwrap();
    assert_eq!(summary.status, RunStatus::Failed, "{step}: {record:#?}");
    assert!(record.error.is_some(), "{step}: {record:#?}");
    assert!(!summary.cut_over_passed);
    summary.outcome.unwrap()
}

async fn assert_untouched(world: &World, before: &Slate, what: &str) {
    assert_eq!(world.slate().await, *before, "{what}");
    let uri = world.uri(PROD).await;
    assert_eq!(world.count(&uri, "customer").await, 100, "{what}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bootstrap_that_fails_at_any_step_leaves_a_clean_slate() {
    let world = World::new().await;
    let before = world.slate().await;
    for step in ["preflight", "candidate_snapshot", "branch", "environment"] {
        for moment in every_moment(&[Moment::AfterAct], &[Moment::BeforeAct]) {
            let outcome = fail_at(&world, bootstrap(), step, moment).await;
            assert!(outcome.ends_with("dev was not made."), "{outcome}");
            assert_untouched(&world, &before, step).await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_promote_that_fails_before_the_cut_over_leaves_a_clean_slate() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let before = world.slate().await;
    for step in BEFORE_THE_CUT_OVER {
        let moments = [Moment::BeforeAct, Moment::AfterResult];
        for moment in every_moment(&[Moment::AfterAct], &moments) {
            let outcome = fail_at(&world, promote(&dev), step, moment).await;
            assert!(outcome.ends_with("prod is as it was."), "{outcome}");
            assert_untouched(&world, &before, step).await;
        }
    }
    let outcome = fail_at(&world, promote(&dev), "cut_over", Moment::BeforeAct).await;
    assert!(outcome.ends_with("prod is as it was."), "{outcome}");
    assert_untouched(&world, &before, "cut_over").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_roll_back_that_fails_before_the_cut_over_keeps_the_chosen_snapshot() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let runs = world.runs();
    let promoted = carry_through(&runs, promote(&dev)).await;
    assert_eq!(promoted.status, RunStatus::Succeeded, "{promoted:?}");
    let before = world.slate().await;
    let steps = every_moment(
        &["candidate", "fresh_candidate"],
        &["preflight", "candidate_snapshot", "rollback_point"],
    );
    for step in steps {
        let back = NewRun::RollBack {
            target: PROD.to_owned(),
            to: None,
        };
        fail_at(&world, back, step, Moment::AfterAct).await;
        assert_untouched(&world, &before, step).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cut_over_whose_answer_was_lost_is_found_and_the_run_goes_on() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let runs = world.runs_with(Script::at("cut_over", Moment::AfterAct, Fault::Fail));
    let summary = carry_through(&runs, promote(&dev)).await;
    let record = runs.detail(&summary.id).await.unwrap();
    assert_eq!(summary.status, RunStatus::Succeeded, "{record:#?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_cannot_be_verified_is_stuck_and_can_be_rolled_back() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let dev_uri = world.uri(&dev).await;
    world
        .execute_sql(&dev_uri, "delete from purchase; delete from customer")
        .await;
    let runs = world.runs_with(Script::at("verify", Moment::AfterAct, Fault::Fail));
    let stuck = carry_through(&runs, promote(&dev)).await;
    assert_eq!(stuck.status, RunStatus::Stuck, "{stuck:?}");
    assert!(stuck.cut_over_passed);
    let record = runs.detail(&stuck.id).await.unwrap();
    assert!(record.can_roll_back.enabled, "{record:#?}");
    let prod_uri = world.uri(PROD).await;
    assert_eq!(world.count(&prod_uri, "customer").await, 0);

    let back = NewRun::RollBack {
        target: PROD.to_owned(),
        to: None,
    };
    let back = carry_through(&runs, back).await;
    assert_eq!(back.status, RunStatus::Succeeded, "{back:?}");
    assert_eq!(world.count(&prod_uri, "customer").await, 100);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_action_can_be_done_twice() {
    let world = World::new().await;
    let twice = || Script::default().everywhere(Moment::AfterAct, Fault::Again);
    let runs = world.runs_with(twice());
    let made = carry_through(&runs, bootstrap()).await;
    assert_eq!(made.status, RunStatus::Succeeded, "{made:?}");
    let dev = world.environment("dev").await.id;
    let before = world.slate().await;

    let run = runs.begin(promote(&dev)).await.unwrap();
    let waiting = runs.wait(&run, waits_or_ended).await.unwrap();
    let record = runs.detail(&run).await.unwrap();
    assert_eq!(waiting.status, RunStatus::Waiting, "{record:#?}");
    accept(&runs, &run).await;
    let promoted = runs.wait(&run, ended).await.unwrap();
    let record = runs.detail(&run).await.unwrap();
    assert_eq!(promoted.status, RunStatus::Succeeded, "{record:#?}");

    // One backup, one candidate's snapshot, one rollback point: nothing was made twice.
    let after = world.slate().await;
    assert_eq!(after.branches.len(), before.branches.len() + 1, "{after:?}");
    assert_eq!(
        after.snapshots.len(),
        before.snapshots.len() + 2,
        "{after:?}"
    );
}
