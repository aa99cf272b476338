//! A server that is away for a while: the run says so and goes on. A network that is lost at every step is in
//! `tests/matrix`.

use slipway_workflow::model::RunStatus;
use slipway_workflow::{Fault, Moment, Runs};

use crate::support::{PROD, Script, World, accept, ended, promote, waits_or_ended};

/// Waits until the run says that it reaches nobody.
async fn away(runs: &Runs, run: &str) {
    runs.wait(run, |summary| {
        assert!(!ended(summary), "{summary:?}");
        summary
            .step_detail
            .as_deref()
            .is_some_and(|it| it.contains("cannot be reached") || it.contains("no answer"))
    })
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_run_goes_on_when_the_server_is_away_for_a_while() {
    let mut world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let dev_uri = world.uri(&dev).await;
    world
        .execute_sql(&dev_uri, "insert into customer values (101, 'promoted')")
        .await;
    let places = [
        ("candidate_snapshot", Moment::BeforeAct),
        ("verify", Moment::BeforeAct),
    ];
    for (step, moment) in places {
        let (script, mut stopped) = Script::at(step, moment, Fault::None).stopping_at(step, moment);
        let runs = world.runs_with(script);
        let run = runs.begin(promote(&dev)).await.unwrap();
        let mut accepted = false;
        loop {
            tokio::select! {
                go_on = stopped.recv() => {
                    world.cut_line().await;
                    go_on.unwrap().send(()).unwrap();
                    away(&runs, &run).await;
                    world.mend_line().await;
                    break;
                }
                waiting = runs.wait(&run, waits_or_ended), if !accepted => {
                    assert_eq!(waiting.unwrap().status, RunStatus::Waiting);
                    accept(&runs, &run).await;
                    accepted = true;
                }
            }
        }
        if !accepted {
            runs.wait(&run, waits_or_ended).await.unwrap();
            accept(&runs, &run).await;
        }
        let summary = runs.wait(&run, ended).await.unwrap();
        let record = runs.detail(&run).await.unwrap();
        assert_eq!(summary.status, RunStatus::Succeeded, "{step}: {record:#?}");
        let prod_uri = world.uri(PROD).await;
        assert_eq!(world.count(&prod_uri, "customer").await, 101);
    }
}
