//! A run whose process was killed between any two steps is continued or undone by the next one.

use slipway_workflow::model::{RunStatus, RunSummary};
use slipway_workflow::{Fault, Moment, NewRun};

use crate::support::{
    PROD, Script, Slate, World, accept, bootstrap, ended, every_moment, promote, waits_or_ended,
};

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

async fn assert_undone(world: &World, before: &Slate, summary: &RunSummary, what: &str) {
    assert_eq!(summary.status, RunStatus::Failed, "{what}: {summary:?}");
    let outcome = summary.outcome.as_deref().unwrap();
    assert_eq!(
        outcome, "Undone after a restart: prod is as it was.",
        "{what}"
    );
    assert_eq!(world.slate().await, *before, "{what}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_promote_killed_while_it_prepares_is_continued_to_its_plan() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let before = world.slate().await;
    for step in [
        "preflight",
        "candidate_snapshot",
        "candidate",
        "inspect",
        "plan",
    ] {
        let moments = [Moment::BeforeAct, Moment::AfterResult];
        for moment in every_moment(&[Moment::AfterAct], &moments) {
            if step == "plan" && moment == Moment::AfterResult {
                continue; // It waits then, and is no run that was interrupted.
            }
            let summary = kill_and_recover(&world, promote(&dev), step, moment).await;
            assert_eq!(summary.status, RunStatus::Waiting, "{step}: {summary:?}");
            let runs = world.runs();
            runs.cancel(&summary.id).await.unwrap();
            let cancelled = runs.wait(&summary.id, ended).await.unwrap();
            assert_eq!(
                cancelled.outcome.as_deref(),
                Some("Cancelled: prod is as it was.")
            );
            assert_eq!(world.slate().await, before, "{step} {moment:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_promote_killed_before_its_cut_over_is_undone() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let before = world.slate().await;
    for step in ["re_check", "rollback_point", "fresh_candidate", "hold"] {
        let moments = [Moment::BeforeAct, Moment::AfterResult];
        for moment in every_moment(&[Moment::AfterAct], &moments) {
            let summary = kill_and_recover(&world, promote(&dev), step, moment).await;
            assert_undone(&world, &before, &summary, step).await;
        }
    }
    let summary = kill_and_recover(&world, promote(&dev), "cut_over", Moment::BeforeAct).await;
    assert_undone(&world, &before, &summary, "cut_over").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_promote_killed_after_its_cut_over_is_continued() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let dev_uri = world.uri(&dev).await;
    let prod_uri = world.uri(PROD).await;
    let places = every_moment(
        &[("cut_over", Moment::AfterAct), ("settle", Moment::AfterAct)],
        &[
            ("cut_over", Moment::AfterResult),
            ("verify", Moment::BeforeAct),
            ("verify", Moment::AfterAct),
            ("verify", Moment::AfterResult),
            ("settle", Moment::BeforeAct),
        ],
    );
    for (times, (step, moment)) in (1_i64..).zip(places) {
        let sql = format!("insert into customer values (200 + {times}, 'promoted')");
        world.execute_sql(&dev_uri, &sql).await;
        let summary = kill_and_recover(&world, promote(&dev), step, moment).await;
        assert_eq!(summary.status, RunStatus::Succeeded, "{step}: {summary:?}");
        assert_eq!(world.count(&prod_uri, "customer").await, 100 + times);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_killed_while_it_is_undone_is_undone_to_the_end() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let before = world.slate().await;
    let steps = every_moment(
        &["fresh_candidate", "candidate_snapshot"],
        &["rollback_point", "candidate"],
    );
    for step in steps {
        for moment in every_moment(&[Moment::AfterUndo], &[Moment::BeforeUndo]) {
            let (script, mut died) = Script::at(step, moment, Fault::Die)
                .and_at("hold", Moment::AfterAct, Fault::Fail)
                .told();
            let runs = world.runs_with(script);
            let run = runs.begin(promote(&dev)).await.unwrap();
            runs.wait(&run, waits_or_ended).await.unwrap();
            accept(&runs, &run).await;
            let _died = died.recv().await;
            drop(runs);

            let runs = world.runs();
            runs.recover().await.unwrap();
            let summary = runs.wait(&run, ended).await.unwrap();
            assert_eq!(summary.status, RunStatus::Failed, "{step}: {summary:?}");
            assert_eq!(world.slate().await, before, "{step} {moment:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bootstrap_killed_at_any_step_is_continued() {
    let world = World::new().await;
    let steps = every_moment(
        &["branch", "environment"],
        &["preflight", "candidate_snapshot"],
    );
    for step in steps {
        let summary = kill_and_recover(&world, bootstrap(), step, Moment::AfterAct).await;
        assert_eq!(summary.status, RunStatus::Succeeded, "{step}: {summary:?}");
        let dev = world.environment("dev").await;
        let uri = world.uri(&dev.id).await;
        assert_eq!(world.count(&uri, "customer").await, 100);
        world.forget_and_delete("dev").await;
    }
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
