//! A plan that waits can be given up. Cancels at every step are in `tests/matrix`.

use slipway_workflow::WorkflowError;
use slipway_workflow::model::RunStatus;

use crate::support::{World, ended, promote, waits_or_ended};

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_that_waits_can_be_cancelled_once() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let before = world.slate().await;
    let runs = world.runs();
    let run = runs.begin(promote(&dev)).await.unwrap();
    runs.wait(&run, waits_or_ended).await.unwrap();
    runs.cancel(&run).await.unwrap();
    let summary = runs.wait(&run, ended).await.unwrap();
    assert_eq!(summary.status, RunStatus::Failed, "{summary:?}");
    assert_eq!(
        summary.outcome.as_deref(),
        Some("Cancelled: prod is as it was.")
    );
    assert_eq!(world.slate().await, before);
    let again = runs.cancel(&run).await;
    assert!(matches!(again, Err(WorkflowError::Ended { .. })));
}
