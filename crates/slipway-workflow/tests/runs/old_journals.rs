//! Journals that another version wrote: they are read, gone on with or undone, or refused by name.

use serde_json::json;
use slipway_ledger::Ledger;
use slipway_workflow::digest::digest;
use slipway_workflow::model::{FailureCode, RunStatus, StepState};
use slipway_workflow::{NewRun, WorkflowError};

use crate::support::{CONNECTION, PROD, World, accept, ended, waits_or_ended};

/// The ledger of the first version, with the ids of this world in it.
async fn ledger_of_the_first_version(world: &World, dir: &tempfile::TempDir) -> Ledger {
    let endpoint_of = async |name: &str| world.environment(name).await.endpoint_id;
    let (prod, dev) = (endpoint_of("prod").await, endpoint_of("dev").await);
    let slate = world.slate().await;
    let binding = json!({
        "kind": "promote",
        "source_snapshot_id": "snap-of-the-past",
        "target_endpoint_id": prod,
        "target_branch_id": slate.endpoints[&prod],
        "target_schema_digest": "0".repeat(64),
        "candidate_schema_digest": "0".repeat(64),
        "candidate_counts": [
            {"database": "shop", "schema": "public", "table": "customer", "rows": 100},
        ],
        "backup_name": "prod (before run 2, waits2)",
    });
    let sql = include_str!("old_journals/version_1.sql")
        .replace("{binding}", &binding.to_string())
        .replace("{digest}", &digest(&binding).unwrap())
        .replace("{schema}", &"0".repeat(64))
        .replace("{project}", world.project.as_str())
        .replace("{prod_endpoint}", &prod)
        .replace("{prod_branch}", &slate.endpoints[&prod])
        .replace("{dev_endpoint}", &dev)
        .replace("{dev_branch}", &slate.endpoints[&dev]);
    let path = dir.path().join("slipway.db");
    let file = rusqlite::Connection::open(&path).unwrap();
    file.execute_batch(&sql).unwrap();
    drop(file);
    Ledger::open(&path).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn runs_of_the_first_version_are_read_and_go_on() {
    let world = World::new().await;
    world.bootstrap_dev().await;
    let before = world.slate().await;
    let dir = tempfile::tempdir().unwrap();
    let ledger = ledger_of_the_first_version(&world, &dir).await;
    let runs = world.runs_on(&ledger);

    let listed = runs.list(CONNECTION, world.project.as_str()).await.unwrap();
    let listed: Vec<(i64, RunStatus)> = listed.iter().map(|it| (it.number, it.status)).collect();
    assert_eq!(
        listed,
        [
            (4, RunStatus::Running),
            (3, RunStatus::Running),
            (2, RunStatus::Waiting),
            (1, RunStatus::Succeeded),
        ]
    );

    // What has ended is shown as it was; what nobody knew then is said to be unknown.
    let done = runs.detail("done-1").await.unwrap();
    assert_eq!(done.rollback_point.unwrap().snapshot_id, "snap-way-back");
    assert_eq!(done.loss, None);
    assert_eq!(done.gap.unwrap().dropped, 1);
    let plan = done.plan.unwrap();
    assert_eq!((plan.schema, plan.refused), (None, None));
    for step in &done.steps {
        let known = step.started_at.is_some();
        assert_eq!(
            known,
            step.state != StepState::Pending && step.name != "checks"
        );
    }
    let kept = runs.kept("done-1").await.unwrap();
    let kept: Vec<&str> = kept.iter().filter_map(|it| it.id.as_deref()).collect();
    assert_eq!(
        kept,
        ["br-prod-of-the-past", "snap-way-back", "snap-of-the-past"]
    );

    let taken_up = runs.recover().await.unwrap();
    let taken_up: Vec<(&str, bool)> = taken_up
        .iter()
        .map(|it| (it.run_id.as_str(), it.text.contains("was left as it is")))
        .filter(|(_, left)| !left)
        .collect();
    assert_eq!(taken_up, [("prepares-3", false), ("executes-4", false)]);
    let prepared = runs.wait("prepares-3", waits_or_ended).await.unwrap();
    assert_eq!(prepared.status, RunStatus::Waiting, "{prepared:?}");
    let undone = runs.wait("executes-4", ended).await.unwrap();
    assert_eq!(
        undone.outcome.as_deref(),
        Some("Undone after a restart: prod is as it was.")
    );

    // The plan that waits passes the gate as it was shown, and is held against what is there now.
    accept(&runs, "waits-2").await;
    let refused = runs.wait("waits-2", ended).await.unwrap();
    assert_eq!(refused.status, RunStatus::Failed, "{refused:?}");
    let failure = runs.detail("waits-2").await.unwrap().error.unwrap();
    assert_eq!(failure.code, Some(FailureCode::PlanChanged));
    assert!(failure.message.contains("snap-of-the-past"), "{failure:?}");

    runs.cancel("prepares-3").await.unwrap();
    runs.wait("prepares-3", ended).await.unwrap();
    assert_eq!(world.slate().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_of_another_version_that_cannot_be_read_is_refused_by_name_and_left_alone() {
    let world = World::new().await;
    world.bootstrap_dev().await;
    let dir = tempfile::tempdir().unwrap();
    let ledger = ledger_of_the_first_version(&world, &dir).await;
    let runs = world.runs_on(&ledger);
    let notices = runs.recover().await.unwrap();
    for (run, number, unknown) in [
        ("strange-1", 1, "teleport"),
        ("short-2", 2, "cut_over"),
        ("paused-3", 3, "paused"),
    ] {
        let row = ledger.run_get(run).await.unwrap();
        let steps = ledger.step_list(run).await.unwrap();
        let notice = notices.iter().find(|it| it.run_id == run).unwrap();
        let text = &notice.text;
        assert!(
            text.starts_with(&format!("Run {number} was left as it is: stored "))
                && text.contains(unknown),
            "{text}"
        );
        let refused = [
            runs.summary(run).await.map(drop),
            runs.detail(run).await.map(drop),
            runs.cancel(run).await,
            runs.execute(run, "0", Some("prod")).await,
        ];
        for refused in refused {
            let error = refused.unwrap_err();
            assert!(matches!(error, WorkflowError::Stored { .. }), "{error:?}");
            assert!(error.to_string().contains(unknown), "{error}");
        }
        assert_eq!(ledger.run_get(run).await.unwrap(), row);
        assert_eq!(ledger.step_list(run).await.unwrap(), steps);
    }

    // Other projects go on.
    for run in ["prepares-3", "waits-2"] {
        runs.wait(run, waits_or_ended).await.unwrap();
        runs.cancel(run).await.unwrap();
        runs.wait(run, ended).await.unwrap();
    }
    runs.wait("executes-4", ended).await.unwrap();
    assert_eq!(runs.list_open().await.unwrap().len(), 0);
    let next = NewRun::Refresh {
        source: PROD.to_owned(),
        target: "env-dev".to_owned(),
    };
    let run = runs.begin(next).await.unwrap();
    runs.cancel(&run).await.unwrap();
    let cancelled = runs.wait(&run, ended).await.unwrap();
    assert_eq!(
        cancelled.outcome.as_deref(),
        Some("Cancelled: dev is as it was.")
    );
}
