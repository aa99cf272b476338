//! Cancel works until the cut-over, and leaves a clean slate.

use slipway_workflow::WorkflowError;
use slipway_workflow::model::{RunStatus, StepState};

use crate::support::{World, accept, ended, promote, waits_or_ended};

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_prepares_or_waits_can_be_cancelled() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let before = world.slate().await;
    let runs = world.runs();
    // While the step at this position works, then while the plan waits.
    for position in [Some(1), Some(2), Some(3), None] {
        let run = runs.begin(promote(&dev)).await.unwrap();
        runs.wait(&run, |summary| match position {
            Some(position) => summary.step_states[position] != StepState::Pending,
            None => waits_or_ended(summary),
        })
        .await
        .unwrap();
        runs.cancel(&run).await.unwrap();
        let summary = runs.wait(&run, ended).await.unwrap();
        assert_eq!(summary.status, RunStatus::Failed, "{summary:?}");
        assert_eq!(
            summary.outcome.as_deref(),
            Some("Cancelled: prod is as it was.")
        );
        assert_eq!(world.slate().await, before, "{position:?}");
        let again = runs.cancel(&run).await;
        assert!(matches!(again, Err(WorkflowError::Ended { .. })));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn execute_can_be_cancelled_until_the_cut_over_was_sent() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let before = world.slate().await;
    let runs = world.runs();
    let run = runs.begin(promote(&dev)).await.unwrap();
    runs.wait(&run, waits_or_ended).await.unwrap();
    accept(&runs, &run).await;
    runs.wait(&run, |summary| summary.step_states[6] != StepState::Pending)
        .await
        .unwrap();
    runs.cancel(&run).await.unwrap();
    let summary = runs.wait(&run, ended).await.unwrap();
    assert_eq!(summary.status, RunStatus::Failed, "{summary:?}");
    assert_eq!(world.slate().await, before);

    let run = runs.begin(promote(&dev)).await.unwrap();
    runs.wait(&run, waits_or_ended).await.unwrap();
    accept(&runs, &run).await;
    runs.wait(&run, |summary| summary.cut_over_passed)
        .await
        .unwrap();
    let late = runs.cancel(&run).await;
    assert!(
        matches!(
            late,
            Err(WorkflowError::CutOverSent | WorkflowError::Ended { .. })
        ),
        "{late:?}"
    );
    let summary = runs.wait(&run, ended).await.unwrap();
    assert_eq!(summary.status, RunStatus::Succeeded, "{summary:?}");
}
