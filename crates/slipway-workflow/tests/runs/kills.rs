//! A run whose process ended: what the next one does with it. Kills at every step are in `tests/matrix`.

use slipway_workflow::model::{RunStatus, RunSummary};
use slipway_workflow::{Fault, Moment, NewRun};

use crate::support::{Script, World, accept, ended, promote, waits_or_ended};

/// Runs until the runner dies at a place, then recovers with another one.
pub(crate) async fn kill_and_recover(
    world: &World,
    new: NewRun,
    step: &'static str,
    moment: Moment,
) -> RunSummary {
    let (script, mut died) = Script::at(step, moment, Fault::Die).told();
    let runs = world.runs_with(script);
    let run = runs.begin(new).await.unwrap();
    tokio::select! {
        _ = died.recv() => {}
        waiting = runs.wait(&run, waits_or_ended) => {
            let waiting = waiting.unwrap();
            assert_eq!(waiting.status, RunStatus::Waiting, "{step}: {waiting:?}");
            accept(&runs, &run).await;
            let _died = died.recv().await;
        }
    }
    drop(runs);

    let runs = world.runs();
    let notices = runs.recover().await.unwrap();
    assert_eq!(notices.len(), 1, "{step} {moment:?}");
    assert_eq!(notices[0].run_id, run);
    let recovered = runs.wait(&run, waits_or_ended).await.unwrap();
    let record = runs.detail(&run).await.unwrap();
    assert!(record.recovery.is_some(), "{step} {moment:?}: {record:#?}");
    world.noticed(&run).await;
    recovered
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_that_waits_is_left_waiting_by_a_restart() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let runs = world.runs();
    let run = runs.begin(promote(&dev)).await.unwrap();
    runs.wait(&run, waits_or_ended).await.unwrap();
    runs.shutdown().await;
    drop(runs);
    let runs = world.runs();
    assert_eq!(runs.recover().await.unwrap(), []);
    accept(&runs, &run).await;
    let summary = runs.wait(&run, ended).await.unwrap();
    assert_eq!(summary.status, RunStatus::Succeeded, "{summary:?}");
}
