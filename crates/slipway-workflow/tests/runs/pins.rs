//! A roll back goes first, and what it brought back stays until a person allows promotes again.

use slipway_ledger::NewEvent;
use slipway_workflow::model::{FailureCode, RollBackTo, RunStatus};
use slipway_workflow::{Fault, Moment, NewRun, WorkflowError};

use crate::kills::kill_and_recover;
use crate::support::{
    CONNECTION, PROD, Script, World, accept, carry_through, ended, promote, waits_or_ended,
};

fn back() -> NewRun {
    NewRun::RollBack {
        target: PROD.to_owned(),
        to: None,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rolled_back_environment_is_replaced_only_after_a_person_allowed_it() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let runs = world.runs();
    let promoted = carry_through(&runs, promote(&dev)).await;
    assert_eq!(promoted.status, RunStatus::Succeeded, "{promoted:?}");
    let rolled_back = carry_through(&runs, back()).await;
    assert_eq!(rolled_back.status, RunStatus::Succeeded, "{rolled_back:?}");

    let pin = world.pin(&runs, PROD).await.unwrap();
    assert_eq!(pin.run_number, rolled_back.number);
    assert_eq!(pin.run_id.as_deref(), Some(rolled_back.id.as_str()));
    assert!(
        pin.why.starts_with("Run 3 rolled it back to the snapshot"),
        "{pin:?}"
    );
    let before = world.slate().await;
    let refused = carry_through(&runs, promote(&dev)).await;
    assert_eq!(refused.status, RunStatus::Failed, "{refused:?}");
    let failure = runs.detail(&refused.id).await.unwrap().error.unwrap();
    assert!(
        failure
            .message
            .starts_with("The environment prod is pinned since it was rolled back (run 3, "),
        "{failure:?}"
    );
    assert_eq!(
        failure.next.as_deref(),
        Some("Allow promotes again on prod's page.")
    );
    assert_eq!(world.slate().await, before);

    // It can be read all the same, and rolled back further.
    let refresh = NewRun::Refresh {
        source: PROD.to_owned(),
        target: dev.clone(),
    };
    let refreshed = carry_through(&runs, refresh).await;
    assert_eq!(refreshed.status, RunStatus::Succeeded, "{refreshed:?}");
    let point = runs.detail(&rolled_back.id).await.unwrap().rollback_point;
    let forth = NewRun::RollBack {
        target: PROD.to_owned(),
        to: Some(RollBackTo::snapshot(point.unwrap().snapshot_id.as_str())),
    };
    let forth = carry_through(&runs, forth).await;
    assert_eq!(forth.status, RunStatus::Succeeded, "{forth:?}");
    let pin = world.pin(&runs, PROD).await.unwrap();
    assert_eq!(pin.run_number, forth.number, "the later one counts");

    runs.promotes_allow(PROD).await.unwrap();
    runs.promotes_allow(PROD).await.unwrap();
    assert_eq!(world.pin(&runs, PROD).await, None);
    let kinds = world.event_kinds().await;
    let allowed = kinds.iter().filter(|kind| *kind == "promotes_allowed");
    assert_eq!(allowed.count(), 1);
    let promoted = carry_through(&runs, promote(&dev)).await;
    assert_eq!(promoted.status, RunStatus::Succeeded, "{promoted:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_roll_back_voids_the_plans_that_wait_before_it_does_anything() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let runs = world.runs();
    let promoted = carry_through(&runs, promote(&dev)).await;
    assert_eq!(promoted.status, RunStatus::Succeeded, "{promoted:?}");
    drop(runs);

    // It fails before its cut-over: the plan that waited is void all the same.
    let runs = world.runs_with(Script::at("re_check", Moment::BeforeAct, Fault::Fail));
    let waiting = runs.begin(promote(&dev)).await.unwrap();
    let waits = runs.wait(&waiting, waits_or_ended).await.unwrap();
    let rolling = runs.begin(back()).await.unwrap();
    runs.wait(&rolling, waits_or_ended).await.unwrap();
    let plan = runs.detail(&rolling).await.unwrap().plan.unwrap();
    let told = format!("Run {} waits with a plan for prod", waits.number);
    assert!(
        plan.findings.iter().any(|it| it.text.starts_with(&told)),
        "{:?}",
        plan.findings
    );
    accept(&runs, &rolling).await;
    let voided = runs.wait(&waiting, ended).await.unwrap();
    assert_eq!(voided.status, RunStatus::Failed, "{voided:?}");
    let failure = runs.detail(&waiting).await.unwrap().error.unwrap();
    assert_eq!(failure.code, Some(FailureCode::PlanChanged));
    assert!(failure.message.contains("rolls prod back"), "{failure:?}");
    let failed = runs.wait(&rolling, ended).await.unwrap();
    assert_eq!(failed.status, RunStatus::Failed, "{failed:?}");
    let log = runs.detail(&rolling).await.unwrap().log;
    let said = format!(
        "The plan of run {} is void: prod is rolled back.",
        waits.number
    );
    assert!(log.iter().any(|line| line.text == said), "{log:?}");
    assert_eq!(
        world.pin(&runs, PROD).await,
        None,
        "nothing was rolled back"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_from_before_the_pin_does_not_pass_the_gate() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let runs = world.runs();
    let run = runs.begin(promote(&dev)).await.unwrap();
    runs.wait(&run, waits_or_ended).await.unwrap();
    let record = runs.detail(&run).await.unwrap();
    assert!(record.can_execute.enabled, "{:?}", record.can_execute);
    world
        .ledger
        .event_append(NewEvent {
            at: chrono::DateTime::UNIX_EPOCH,
            kind: "pinned".to_owned(),
            connection_id: CONNECTION.to_owned(),
            project_id: world.project.as_str().to_owned(),
            run_id: None,
            body: serde_json::json!({
                "environment_id": PROD,
                "run_number": 9,
                "why": "Run 9 rolled it back.",
            }),
        })
        .await
        .unwrap();
    let record = runs.detail(&run).await.unwrap();
    let why = "The environment prod is pinned since it was rolled back (run 9, 1 Jan 00:00 UTC).";
    assert_eq!(record.can_execute.reason.as_deref(), Some(why));
    let plan = record.plan.unwrap();
    let refused = runs.execute(&run, &plan.digest, Some("prod")).await;
    assert!(
        matches!(refused, Err(WorkflowError::Pinned { .. })),
        "{refused:?}"
    );
    runs.promotes_allow(PROD).await.unwrap();
    accept(&runs, &run).await;
    let summary = runs.wait(&run, ended).await.unwrap();
    assert_eq!(summary.status, RunStatus::Succeeded, "{summary:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_roll_back_that_was_killed_after_its_cut_over_pins_all_the_same() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let promoted = carry_through(&world.runs(), promote(&dev)).await;
    assert_eq!(promoted.status, RunStatus::Succeeded, "{promoted:?}");
    let summary = kill_and_recover(&world, back(), "cut_over", Moment::AfterAct).await;
    assert_eq!(summary.status, RunStatus::Succeeded, "{summary:?}");
    let runs = world.runs();
    let pin = world.pin(&runs, PROD).await.unwrap();
    assert_eq!(pin.run_number, summary.number);
}
