//! What an environment demands: how much may be lost, and that nobody writes during the cut-over.

use serde_json::json;
use slipway_workflow::model::{
    FailureCode, FindingLevel, Measure, RunDetail, RunStatus, StepState,
};
use slipway_workflow::{Fault, Moment, NewRun, WorkflowError};

use crate::kills::kill_and_recover;
use crate::support::{PROD, Script, World, accept, carry_through, ended, promote, waits_or_ended};

fn state_of(record: &RunDetail, step: &str) -> StepState {
    record
        .steps
        .iter()
        .find(|it| it.name == step)
        .unwrap()
        .state
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_that_would_lose_more_than_allowed_is_shown_and_not_carried_out() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let before = world.slate().await;
    world.demand("prod", json!({"writes": "none"})).await;
    let prod_uri = world.uri(PROD).await;
    world
        .execute_sql(&prod_uri, "insert into customer values (101, 'late')")
        .await;
    let runs = world.runs();
    let run = runs.begin(promote(&dev)).await.unwrap();
    runs.wait(&run, waits_or_ended).await.unwrap();
    let record = runs.detail(&run).await.unwrap();
    let why = "1 write would be lost, and prod is said to have no writes of its own";
    assert_eq!(
        record.can_execute.reason.as_deref(),
        Some(format!("{why}.").as_str()),
        "{record:#?}"
    );
    let plan = record.plan.unwrap();
    assert_eq!(plan.refused.as_deref(), Some(why));
    assert!(
        plan.findings
            .iter()
            .any(|it| it.level == FindingLevel::Block)
    );

    let refused = runs.execute(&run, &plan.digest, Some("prod")).await;
    match refused {
        Err(WorkflowError::Forbidden { reason }) => assert_eq!(reason, why),
        other => panic!("{other:?}"),
    }
    runs.cancel(&run).await.unwrap();
    runs.wait(&run, ended).await.unwrap();
    assert_eq!(world.slate().await, before);

    // A roll back is the way out of everything, so it has no limit.
    world.demand("prod", json!({})).await;
    let promoted = carry_through(&runs, promote(&dev)).await;
    assert_eq!(promoted.status, RunStatus::Succeeded, "{promoted:?}");
    world.demand("prod", json!({"loss_limit": 0})).await;
    world
        .execute_sql(&prod_uri, "insert into customer values (102, 'later')")
        .await;
    let back = NewRun::RollBack {
        target: PROD.to_owned(),
        snapshot_id: None,
    };
    let rolled_back = carry_through(&runs, back).await;
    assert_eq!(rolled_back.status, RunStatus::Succeeded, "{rolled_back:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn writes_that_come_in_after_the_plan_stop_the_promote_above_the_limit() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let before = world.slate().await;
    let prod_uri = world.uri(PROD).await;
    let runs = world.runs();
    for (hold, first) in [(false, 101), (true, 104)] {
        // Each round adds two: one within what is left of the limit, one above it.
        let limit = first - 100;
        world
            .demand("prod", json!({"loss_limit": limit, "hold": hold}))
            .await;
        let write = async |id: i32| {
            let sql = format!("insert into customer values ({id}, 'late')");
            world.execute_sql(&prod_uri, &sql).await;
        };
        write(first).await;
        let run = runs.begin(promote(&dev)).await.unwrap();
        runs.wait(&run, waits_or_ended).await.unwrap();
        let record = runs.detail(&run).await.unwrap();
        assert!(record.can_execute.enabled, "{record:#?}");
        for more in 1..=2 {
            write(first + more).await;
        }
        accept(&runs, &run).await;
        let summary = runs.wait(&run, ended).await.unwrap();
        assert_eq!(summary.status, RunStatus::Failed, "{summary:?}");
        let failure = runs.detail(&run).await.unwrap().error.unwrap();
        let why = format!("would be lost, and the policy of prod allows {limit}.");
        assert!(failure.message.ends_with(&why), "{failure:?}");
        assert_eq!(world.holders().await, Vec::<String>::new());
        assert_eq!(world.slate().await, before);
    }
    assert_eq!(world.count(&prod_uri, "customer").await, 106);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_writes_between_the_last_count_and_the_cut_over() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    world
        .demand("prod", json!({"hold": true, "loss_limit": 1_000_000}))
        .await;
    let prod_uri = world.uri(PROD).await;
    world
        .execute_sql(&prod_uri, "create table tick (id bigserial primary key)")
        .await;
    let refreshed = carry_through(
        &world.runs(),
        NewRun::Refresh {
            source: PROD.to_owned(),
            target: dev.clone(),
        },
    )
    .await;
    assert_eq!(refreshed.status, RunStatus::Succeeded, "{refreshed:?}");

    let runs = world.runs();
    let run = runs.begin(promote(&dev)).await.unwrap();
    runs.wait(&run, waits_or_ended).await.unwrap();
    let until = tokio_util::sync::CancellationToken::new();
    let writer = tokio::spawn(write_until(prod_uri.clone(), until.clone()));
    accept(&runs, &run).await;
    let promoted = runs.wait(&run, ended).await.unwrap();
    until.cancel();
    let Written {
        acknowledged,
        unanswered,
    } = writer.await.unwrap();
    let record = runs.detail(&run).await.unwrap();
    assert_eq!(promoted.status, RunStatus::Succeeded, "{record:#?}");
    assert_eq!(state_of(&record, "hold"), StepState::Done);
    assert_eq!(world.holders().await, Vec::<String>::new());

    // Every write that was acknowledged is either counted as lost or in the new prod, and so may be one whose
    // answer was cut off with its session.
    let after = world.count(&prod_uri, "tick").await;
    let loss = record.loss.unwrap();
    match &loss.since_base {
        Measure::Exact { value, .. } => {
            let known = value + after;
            assert!(
                (acknowledged..=acknowledged + unanswered).contains(&known),
                "{acknowledged} and {unanswered} unanswered, but {known} are known: {loss:?}"
            );
        }
        other => panic!("{other:?}"),
    }
    assert!(
        acknowledged > after,
        "the writer wrote nothing before the cut-over"
    );
    assert!(record.gap.is_some(), "{:#?}", record.log);
}

struct Written {
    acknowledged: i64,
    unanswered: i64,
}

/// Writes one row after another.
async fn write_until(
    uri: slipway_keychain::Secret,
    until: tokio_util::sync::CancellationToken,
) -> Written {
    let mut written = Written {
        acknowledged: 0,
        unanswered: 0,
    };
    let options = slipway_inspect::ConnectOptions::default();
    while !until.is_cancelled() {
        let Ok(session) = slipway_inspect::connect(&uri, &options).await else {
            continue;
        };
        while !until.is_cancelled() {
            if session
                .batch_execute("insert into tick default values")
                .await
                .is_err()
            {
                written.unanswered += 1;
                break;
            }
            written.acknowledged += 1;
        }
    }
    written
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hold_is_lifted_whatever_becomes_of_its_run() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let before = world.slate().await;
    let prod_uri = world.uri(PROD).await;
    world.demand("prod", json!({"hold": true})).await;

    // Killed while it held, before the cut-over.
    for moment in [Moment::AfterAct, Moment::AfterResult] {
        let summary = kill_and_recover(&world, promote(&dev), "hold", moment).await;
        assert_eq!(summary.status, RunStatus::Failed, "{summary:?}");
        assert_eq!(world.holders().await, Vec::<String>::new(), "{moment:?}");
        assert_eq!(world.count(&prod_uri, "customer").await, 100);
        assert_eq!(world.slate().await, before);
    }

    // Failed while it held.
    let runs = world.runs_with(Script::at("cut_over", Moment::BeforeAct, Fault::Fail));
    let failed = carry_through(&runs, promote(&dev)).await;
    assert_eq!(failed.status, RunStatus::Failed, "{failed:?}");
    assert_eq!(world.holders().await, Vec::<String>::new());
    assert_eq!(world.slate().await, before);

    // Killed just after the cut-over.
    let summary = kill_and_recover(&world, promote(&dev), "cut_over", Moment::AfterAct).await;
    assert_eq!(summary.status, RunStatus::Succeeded, "{summary:?}");
    assert_eq!(world.holders().await, Vec::<String>::new());
    assert_eq!(world.count(&prod_uri, "customer").await, 100);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_policy_that_changes_voids_the_plan() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let before = world.slate().await;
    let runs = world.runs();
    let run = runs.begin(promote(&dev)).await.unwrap();
    runs.wait(&run, waits_or_ended).await.unwrap();
    world.demand("prod", json!({"loss_limit": 7})).await;
    accept(&runs, &run).await;
    let summary = runs.wait(&run, ended).await.unwrap();
    assert_eq!(summary.status, RunStatus::Failed, "{summary:?}");
    let failure = runs.detail(&run).await.unwrap().error.unwrap();
    assert_eq!(failure.code, Some(FailureCode::PlanChanged));
    assert!(failure.message.contains("policy of prod"), "{failure:?}");
    assert_eq!(world.slate().await, before);
}
