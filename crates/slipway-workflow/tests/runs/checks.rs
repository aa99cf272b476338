//! An environment's own checks, before anyone decides and after the cut-over.

use std::sync::Arc;
use std::time::Duration;

use futures_util::future::BoxFuture;
use serde_json::{Value, json};
use slipway_ledger::NewEvent;
use slipway_workflow::model::{
    Check, CheckResult, CheckSeverity, Expectation, FindingLevel, RunDetail, RunKind, RunStatus,
    RunSummary, StepState,
};
use slipway_workflow::{
    Budgets, Fault, Moment, NewRun, Replacement, Runs, StepWritten, SystemSurroundings, Team,
    WorkflowError,
};

use crate::support::{
    CONNECTION, PROD, Script, World, accept, carry_through, ended, promote, waits_or_ended,
};

fn check(name: &str, query: &str, severity: &str) -> Value {
    json!({
        "name": name,
        "database": null,
        "query": query,
        "expect": {"kind": "no_rows"},
        "severity": severity,
        "after": true,
    })
}

const NO_LATE: &str = "select id, name from customer where name = 'late'";

async fn prepared(runs: &Runs, new: NewRun) -> RunDetail {
    let run = runs.begin(new).await.unwrap();
    let waiting = runs.wait(&run, waits_or_ended).await.unwrap();
    assert_eq!(waiting.status, RunStatus::Waiting, "{waiting:?}");
    runs.detail(&run).await.unwrap()
}

fn verdicts(results: &[CheckResult]) -> Vec<(&str, bool, &str)> {
    results
        .iter()
        .map(|it| (it.check.name.as_str(), it.passed, it.found.as_str()))
        .collect()
}

/// The roll back that is the newest run, once it has succeeded.
async fn rolled_back(world: &World, runs: &Runs) -> RunSummary {
    let mut changes = runs.subscribe();
    loop {
        let all = runs.list(CONNECTION, world.project.as_str()).await.unwrap();
        let newest = all.into_iter().next().unwrap();
        if newest.kind == RunKind::RollBack && newest.status == RunStatus::Succeeded {
            return newest;
        }
        changes.recv().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_whose_candidate_fails_a_check_that_blocks_is_shown_and_not_carried_out() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let before = world.slate().await;
    let dev_uri = world.uri(&dev).await;
    world
        .execute_sql(
            &dev_uri,
            "insert into customer values (101, 'late'), (102, 'a long name')",
        )
        .await;
    let checks = json!([
        check("nobody is late", NO_LATE, "block"),
        check("names are short", "select id from customer where length(name) > 8", "warn"),
        check("there are orders", "select * from nowhere", "warn"),
        {
            "name": "how many",
            "database": null,
            "query": "select count(*) from customer",
            "expect": {"kind": "value", "text": "102"},
            "severity": "block",
            "after": false,
        },
    ]);
    world.demand("prod", json!({ "checks": checks })).await;
    let runs = world.runs();
    let record = prepared(&runs, promote(&dev)).await;
    let plan = record.plan.unwrap();
    assert_eq!(
        verdicts(&plan.checks),
        [
            ("nobody is late", false, "1 row, expected none"),
            ("names are short", false, "1 row, expected none"),
            (
                "there are orders",
                false,
                "relation \"nowhere\" does not exist [42P01]"
            ),
            ("how many", true, "“102”, expected “102”"),
        ]
    );
    assert_eq!(
        plan.checks[0].rows,
        [[Some("101".to_owned()), Some("late".to_owned())]]
    );
    let why = "the check “nobody is late” failed (1 row, expected none)";
    assert_eq!(plan.refused.as_deref(), Some(why));
    let blocks = |level| plan.findings.iter().filter(|it| it.level == level).count();
    assert_eq!(blocks(FindingLevel::Block), 1, "{:#?}", plan.findings);
    let run = record.summary.id;
    match runs.execute(&run, &plan.digest, Some("prod")).await {
        Err(WorkflowError::Forbidden { reason }) => assert_eq!(reason, why),
        other => panic!("{other:?}"),
    }
    runs.cancel(&run).await.unwrap();
    runs.wait(&run, ended).await.unwrap();
    assert_eq!(world.slate().await, before);

    world
        .execute_sql(
            &dev_uri,
            "update customer set name = 'early' where id = 101",
        )
        .await;
    let promoted = carry_through(&runs, promote(&dev)).await;
    assert_eq!(promoted.status, RunStatus::Succeeded, "{promoted:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_that_fails_after_the_cut_over_leaves_the_run_for_a_person() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let prod_uri = world.uri(PROD).await;
    let checks = json!([check("nobody is late", NO_LATE, "block")]);
    world.demand("prod", json!({ "checks": checks })).await;
    let (script, mut stopped) = Script::default().stopping_at("verify", Moment::BeforeAct);
    let runs = world.runs_with(script);
    let run = prepared(&runs, promote(&dev)).await.summary.id;
    accept(&runs, &run).await;
    let go_on = stopped.recv().await.unwrap();
    world
        .execute_sql(&prod_uri, "insert into customer values (101, 'late')")
        .await;
    go_on.send(()).unwrap();
    let summary = runs.wait(&run, ended).await.unwrap();
    assert_eq!(summary.status, RunStatus::Stuck, "{summary:?}");
    let outcome = summary.outcome.unwrap();
    assert!(
        outcome.contains("the check “nobody is late” failed (1 row, expected none)")
            && outcome.ends_with("Look at it, and roll back if it is wrong."),
        "{outcome}"
    );
    // Nothing was undone by itself, and the way out is open: no check holds a roll back up.
    assert_eq!(world.count(&prod_uri, "customer").await, 101);
    let back = NewRun::RollBack {
        target: PROD.to_owned(),
        to: None,
    };
    let back = carry_through(&runs, back).await;
    assert_eq!(back.status, RunStatus::Succeeded, "{back:?}");
    assert_eq!(world.count(&prod_uri, "customer").await, 100);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_verify_is_rolled_back_at_once_where_the_policy_says_so() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let (dev_uri, prod_uri) = (world.uri(&dev).await, world.uri(PROD).await);
    world
        .execute_sql(&dev_uri, "insert into customer values (101, 'new')")
        .await;
    world.demand("prod", json!({ "roll_back": true })).await;
    let runs = world.runs_with(Script::at("verify", Moment::AfterAct, Fault::Fail));
    let stuck = carry_through(&runs, promote(&dev)).await;
    assert_eq!(stuck.status, RunStatus::Stuck, "{stuck:?}");
    let outcome = stuck.outcome.unwrap();
    assert!(
        outcome.ends_with("A roll back is begun, as the policy of prod asks."),
        "{outcome}"
    );
    let back = rolled_back(&world, &runs).await;
    assert_eq!(back.status, RunStatus::Succeeded, "{back:?}");
    assert_eq!(world.count(&prod_uri, "customer").await, 100);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_roll_back_that_is_due_is_begun_by_the_next_start() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let (dev_uri, prod_uri) = (world.uri(&dev).await, world.uri(PROD).await);
    world
        .execute_sql(&dev_uri, "insert into customer values (101, 'new')")
        .await;
    world.demand("prod", json!({ "roll_back": true })).await;
    for (died_at, moment) in [
        ("preflight", Moment::BeforeAct),
        ("plan", Moment::AfterAct),
        ("rollback_point", Moment::AfterAct),
    ] {
        // The promote comes past these places before; what dies is the roll back.
        let (script, mut died) = Script::at("verify", Moment::AfterAct, Fault::Fail)
            .second_time_at(died_at, moment, Fault::Die)
            .told();
        let runs = world.runs_with(script);
        let stuck = carry_through(&runs, promote(&dev)).await;
        assert_eq!(stuck.status, RunStatus::Stuck, "{died_at}: {stuck:?}");
        let _died = died.recv().await;
        drop(runs);
        let runs = world.runs();
        runs.recover().await.unwrap();
        let back = rolled_back(&world, &runs).await;
        assert_eq!(
            back.number,
            stuck.number + if died_at == "rollback_point" { 2 } else { 1 }
        );
        assert_eq!(world.count(&prod_uri, "customer").await, 100, "{died_at}");
        runs.promotes_allow(PROD).await.unwrap();
    }
}

/// Another member has the lock whenever a roll back wants it.
struct LockedForRollBacks;

impl Team for LockedForRollBacks {
    fn refusal<'a>(
        &'a self,
        _: Replacement<'a>,
    ) -> BoxFuture<'a, Result<Option<String>, WorkflowError>> {
        Box::pin(async { Ok(None) })
    }

    fn lock<'a>(&'a self, plan: Replacement<'a>) -> BoxFuture<'a, Result<(), WorkflowError>> {
        let locked = WorkflowError::LockedByOther {
            environment: "prod".to_owned(),
            member: "Ben".to_owned(),
            until: "14:02 UTC".to_owned(),
        };
        let is_locked = plan.kind == RunKind::RollBack;
        Box::pin(async move { if is_locked { Err(locked) } else { Ok(()) } })
    }

    fn holds_lock<'a>(&'a self, _: Replacement<'a>) -> BoxFuture<'a, Result<(), WorkflowError>> {
        Box::pin(async { Ok(()) })
    }

    fn wrote<'a>(&'a self, _: StepWritten<'a>) -> BoxFuture<'a, ()> {
        Box::pin(async {})
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_roll_back_at_once_that_is_refused_is_a_persons_from_then_on() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    world.demand("prod", json!({ "roll_back": true })).await;
    let script = Script::at("verify", Moment::AfterAct, Fault::Fail);
    let runs = world.runs_in_team(script, LockedForRollBacks);
    let stuck = carry_through(&runs, promote(&dev)).await;
    assert_eq!(stuck.status, RunStatus::Stuck, "{stuck:?}");
    let notice = world.notice_that_says("Roll it back yourself").await;
    assert!(notice.contains("a run of Ben has prod"), "{notice}");
    let back = runs.list(CONNECTION, world.project.as_str()).await.unwrap();
    let back = back[0].clone();
    assert_eq!(back.kind, RunKind::RollBack);
    runs.shutdown().await;
    drop(runs);

    // A person does something else about it. The lock is free by the next start.
    let prod_uri = world.uri(PROD).await;
    world
        .execute_sql(&prod_uri, "insert into customer values (201, 'mended')")
        .await;
    let runs = world.runs();
    runs.recover().await.unwrap();
    let back = runs.wait(&back.id, ended).await.unwrap();
    assert_eq!(back.status, RunStatus::Failed, "{back:?}");
    let again = world.runs();
    again.recover().await.unwrap();
    again.shutdown().await;
    let all = runs.list(CONNECTION, world.project.as_str()).await.unwrap();
    assert_eq!(all[0].number, back.number);
    assert_eq!(world.count(&prod_uri, "customer").await, 101);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_roll_back_that_is_due_takes_nothing_back_that_came_since() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let runs = world.runs_with(Script::at("verify", Moment::AfterAct, Fault::Fail));
    let stuck = carry_through(&runs, promote(&dev)).await;
    assert_eq!(stuck.status, RunStatus::Stuck, "{stuck:?}");
    // Slipway ended before it could begin.
    let due = NewEvent {
        at: chrono::Utc::now(),
        kind: "roll_back_due".to_owned(),
        connection_id: CONNECTION.to_owned(),
        project_id: world.project.as_str().to_owned(),
        run_id: Some(stuck.id.clone()),
        body: json!({"environment_id": PROD}),
    };
    world.ledger.event_append(due).await.unwrap();
    let good = carry_through(&runs, promote(&dev)).await;
    assert_eq!(good.status, RunStatus::Succeeded, "{good:?}");
    drop(runs);

    let runs = world.runs();
    runs.recover().await.unwrap();
    let notice = world.notice_that_says("is not rolled back any more").await;
    let since = format!("run {} has replaced prod since", good.number);
    assert!(notice.contains(&since), "{notice}");
    let all = runs.list(CONNECTION, world.project.as_str()).await.unwrap();
    assert_eq!(all[0].id, good.id, "nothing was begun");
}

#[tokio::test(flavor = "multi_thread")]
async fn long_after_its_cut_over_a_run_is_not_rolled_back_without_asking() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    world.demand("prod", json!({ "roll_back": true })).await;
    let late = || {
        let budgets = Budgets {
            at_once: Duration::ZERO,
            ..Budgets::default()
        };
        let faults = Script::at("verify", Moment::AfterAct, Fault::Fail);
        world.runs_among(Arc::new(SystemSurroundings), budgets, faults)
    };
    let prod_uri = world.uri(PROD).await;

    // The computer slept while it verified.
    let runs = late();
    let stuck = carry_through(&runs, promote(&dev)).await;
    assert_eq!(stuck.status, RunStatus::Stuck, "{stuck:?}");
    let outcome = stuck.outcome.as_deref().unwrap_or_default();
    assert!(outcome.contains("roll back if it is wrong"), "{outcome}");
    world
        .execute_sql(&prod_uri, "insert into customer values (201, 'later')")
        .await;
    runs.shutdown().await;
    drop(runs);

    // It was due when Slipway ended, and that was long ago.
    let due = NewEvent {
        at: chrono::Utc::now(),
        kind: "roll_back_due".to_owned(),
        connection_id: CONNECTION.to_owned(),
        project_id: world.project.as_str().to_owned(),
        run_id: Some(stuck.id.clone()),
        body: json!({"environment_id": PROD}),
    };
    world.ledger.event_append(due).await.unwrap();
    let runs = late();
    runs.recover().await.unwrap();
    let notice = world.notice_that_says("is not rolled back any more").await;
    assert!(notice.contains("too long ago"), "{notice}");
    runs.shutdown().await;
    let all = runs.list(CONNECTION, world.project.as_str()).await.unwrap();
    assert_eq!(all[0].id, stuck.id, "nothing was begun");
    assert_eq!(world.count(&prod_uri, "customer").await, 101);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_roll_back_at_once_that_fails_is_told_with_its_outcome() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    world.demand("prod", json!({ "roll_back": true })).await;
    for step in ["inspect", "fresh_candidate"] {
        // The promote comes past this place before; what fails is the roll back.
        let script = Script::at("verify", Moment::AfterAct, Fault::Fail).second_time_at(
            step,
            Moment::AfterAct,
            Fault::Fail,
        );
        let runs = world.runs_with(script);
        let stuck = carry_through(&runs, promote(&dev)).await;
        assert_eq!(stuck.status, RunStatus::Stuck, "{stuck:?}");
        let words = format!("Run {} was not rolled back", stuck.number);
        let notice = world.notice_that_says(&words).await;
        let all = runs.list(CONNECTION, world.project.as_str()).await.unwrap();
        let back = &all[0];
        assert_eq!(back.status, RunStatus::Failed, "{back:?}");
        let outcome = back.outcome.as_deref().unwrap();
        assert!(
            notice.contains(&format!("Run {}: {outcome} Roll it back", back.number)),
            "{notice}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_is_tried_on_the_environment_as_it_is() {
    let world = World::new().await;
    let runs = world.runs();
    let mut check = Check {
        name: "nobody is late".to_owned(),
        database: None,
        query: NO_LATE.to_owned(),
        expect: Expectation::NoRows,
        severity: CheckSeverity::Block,
        after: false,
    };
    assert!(runs.check_try(PROD, &check).await.unwrap().passed);
    check.database = Some("elsewhere".to_owned());
    let nowhere = runs.check_try(PROD, &check).await.unwrap();
    assert_eq!(
        verdicts(&[nowhere]),
        [("nobody is late", false, "there is no database elsewhere")]
    );
    check.query = "delete from customer".to_owned();
    check.database = None;
    let refused = runs.check_try(PROD, &check).await.unwrap();
    assert!(
        !refused.passed && refused.found.contains("syntax error"),
        "{refused:?}"
    );
    check.query = String::new();
    let empty = runs.check_try(PROD, &check).await.unwrap_err();
    assert!(matches!(empty, WorkflowError::BadInput { .. }), "{empty}");
    let prod_uri = world.uri(PROD).await;
    assert_eq!(world.count(&prod_uri, "customer").await, 100);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_policy_without_checks_skips_them() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let runs = world.runs();
    let record = prepared(&runs, promote(&dev)).await;
    let step = record.steps.iter().find(|it| it.name == "checks").unwrap();
    assert_eq!(step.state, StepState::Skipped);
    assert_eq!(record.plan.unwrap().checks, []);
}
