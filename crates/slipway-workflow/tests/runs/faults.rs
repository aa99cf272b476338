//! Failures of a run that takes back another one, and after the cut-over. Failures at every step are in
//! `tests/matrix`.

use slipway_workflow::model::RunStatus;
use slipway_workflow::{Fault, Moment, NewRun};

use crate::support::{PROD, Script, World, carry_through, promote};

#[tokio::test(flavor = "multi_thread")]
async fn a_roll_back_that_fails_keeps_the_rollback_point_that_it_was_to_restore() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let runs = world.runs();
    let promoted = carry_through(&runs, promote(&dev)).await;
    assert_eq!(promoted.status, RunStatus::Succeeded, "{promoted:?}");
    let before = world.slate().await;
    let script = Script::default()
        .and_at("fresh_candidate", Moment::AfterAct, Fault::Fail)
        .everywhere(Moment::AfterUndo, Fault::Again);
    let runs = world.runs_with(script);
    let back = NewRun::RollBack {
        target: PROD.to_owned(),
        to: None,
    };
    let failed = carry_through(&runs, back).await;
    assert_eq!(failed.status, RunStatus::Failed, "{failed:?}");
    assert_eq!(world.slate().await, before);
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
