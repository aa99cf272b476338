//! A rehearsal: everything that a promote does, to a copy, of which nothing is left.

use serde_json::json;
use slipway_workflow::model::{FindingLevel, Measure, RunStatus, StepState};
use slipway_workflow::{Fault, Moment, NewRun};

use crate::kills::kill_and_recover;
use crate::support::{PROD, Script, World, accept, ended, promote, waits_or_ended};

fn rehearsal(dev: &str) -> NewRun {
    NewRun::Rehearsal {
        source: dev.to_owned(),
        target: PROD.to_owned(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rehearsal_says_what_a_promote_would_do_and_leaves_nothing() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let (dev_uri, prod_uri) = (world.uri(&dev).await, world.uri(PROD).await);
    world
        .execute_sql(&dev_uri, "insert into customer values (101, 'new')")
        .await;
    world
        .execute_sql(&prod_uri, "insert into customer values (102, 'late')")
        .await;
    let before = world.slate().await;
    let way_back = world.runs().way_back(PROD).await.unwrap();
    // The policy would refuse the promote; a rehearsal says so and goes on.
    let check = json!({
        "name": "nobody is new",
        "database": null,
        "query": "select from customer where name = 'new'",
        "expect": {"kind": "no_rows"},
        "severity": "block",
        "after": false,
    });
    world
        .demand("prod", json!({"loss_limit": 0, "hold": true, "checks": [check]}))
        .await;
    let runs = world.runs();
    let run = runs.begin(rehearsal(&dev)).await.unwrap();
    let waiting = runs.wait(&run, waits_or_ended).await.unwrap();
    assert_eq!(waiting.status, RunStatus::Waiting, "{waiting:?}");
    let plan = runs.detail(&run).await.unwrap().plan.unwrap();
    assert_eq!(plan.typed_name, None);
    assert_eq!(plan.refused, None);
    assert!(matches!(plan.lost_since_base, Measure::Exact { value: 1, .. }));
    let said = plan
        .findings
        .iter()
        .find(|it| it.text.starts_with("A promote would not be carried out"))
        .unwrap();
    assert_eq!(said.level, FindingLevel::Warn);
    assert!(
        said.text.contains("1 write would be lost") && said.text.contains("“nobody is new” failed"),
        "{}",
        said.text
    );
    accept(&runs, &run).await;
    let summary = runs.wait(&run, ended).await.unwrap();
    assert_eq!(summary.status, RunStatus::Succeeded, "{summary:?}");
    assert!(!summary.cut_over_passed);
    assert!(summary.gap_ms.is_some(), "{summary:?}");
    let record = runs.detail(&run).await.unwrap();
    assert!(
        record.steps.iter().all(|it| it.state == StepState::Done),
        "{:#?}",
        record.steps
    );
    assert!(!record.can_roll_back.enabled);
    assert_eq!(world.slate().await, before);
    assert_eq!(world.holders().await, Vec::<String>::new());
    assert_eq!(world.count(&prod_uri, "customer").await, 101);

    // It is no base, no way back, and no measured gap of prod's.
    assert_eq!(runs.way_back(PROD).await.unwrap(), way_back);
    world.demand("prod", json!({})).await;
    let next = runs.begin(promote(&dev)).await.unwrap();
    runs.wait(&next, waits_or_ended).await.unwrap();
    let plan = runs.detail(&next).await.unwrap().plan.unwrap();
    assert!(matches!(plan.lost_since_base, Measure::Exact { value: 1, .. }));
    assert_eq!(plan.expected_gap_ms, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rehearsal_that_is_interrupted_or_fails_leaves_nothing_either() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let before = world.slate().await;
    for step in ["cut_over", "throw_away"] {
        let summary = kill_and_recover(&world, rehearsal(&dev), step, Moment::AfterAct).await;
        assert_eq!(summary.status, RunStatus::Failed, "{step}: {summary:?}");
        assert_eq!(world.slate().await, before, "{step}");
    }
    for step in ["stand_in", "way_back"] {
        let runs = world.runs_with(Script::at(step, Moment::AfterAct, Fault::Fail));
        let run = runs.begin(rehearsal(&dev)).await.unwrap();
        let waiting = runs.wait(&run, waits_or_ended).await.unwrap();
        if waiting.status == RunStatus::Waiting {
            accept(&runs, &run).await;
        }
        let summary = runs.wait(&run, ended).await.unwrap();
        assert_eq!(summary.status, RunStatus::Failed, "{step}: {summary:?}");
        assert_eq!(world.slate().await, before, "{step}");
    }
}
