//! The main job on a real engine: bootstrap, change, promote, refresh, roll back.

use crate::support::{self, PROD, World, accept, carry_through, ended, promote, waits_or_ended};
use slipway_workflow::model::{Measure, RollBackTo, RunStatus};
use slipway_workflow::{NewRun, WorkflowError, run_number_in_name};

#[tokio::test(flavor = "multi_thread")]
async fn dev_is_made_from_prod_changed_promoted_refreshed_and_rolled_back() {
    let world = World::new().await;
    let runs = world.runs();
    let prod_uri = world.uri(PROD).await;

    let dev = world.bootstrap_dev().await;
    let dev_uri = world.uri(&dev).await;
    assert_eq!(world.count(&dev_uri, "customer").await, 100);
    assert!(!world.environment("dev").await.production);

    world
        .execute_sql(
            &dev_uri,
            "alter table customer add email text;
             create table review (id int primary key);
             insert into review select generate_series(1, 7);
             delete from purchase where id > 40;",
        )
        .await;
    world
        .execute_sql(&prod_uri, "insert into customer values (101, 'late')")
        .await;

    // Promote: the plan shows both sides, and only its own digest and name pass the gate.
    let run = runs.begin(promote(&dev)).await.unwrap();
    let waiting = runs.wait(&run, waits_or_ended).await.unwrap();
    let record = runs.detail(&run).await.unwrap();
    assert_eq!(waiting.status, RunStatus::Waiting, "{record:#?}");
    let plan = record.plan.unwrap();
    let rows = |table: &str| {
        let row = plan.rows.iter().find(|row| row.table == table).unwrap();
        (row.before, row.after)
    };
    assert_eq!(rows("customer"), (Some(101), Some(100)));
    assert_eq!(rows("purchase"), (Some(50), Some(40)));
    assert_eq!(rows("review"), (None, Some(7)));
    let schema: Vec<(String, String, bool)> = plan
        .schema
        .iter()
        .flatten()
        .map(|it| (it.kind.clone(), it.name.clone(), it.destructive))
        .collect();
    let told = |kind: &str, name: &str| (kind.to_owned(), name.to_owned(), false);
    assert_eq!(
        schema,
        [told("column", "email"), told("table", "public.review")]
    );
    let lost = |value, how: &str| Measure::Exact {
        value,
        how: how.to_owned(),
    };
    assert_eq!(plan.lost_since_base, lost(1, "customer 1"));
    assert!(matches!(plan.lost_unsaved, Measure::Unknown { .. }));
    assert!(plan.base.as_deref().unwrap().starts_with("bootstrap, "));
    let inspected = format!("slipway-run-{}-candidate", record.summary.number);
    let slate = world.slate().await;
    assert!(
        !slate
            .branches
            .keys()
            .any(|name| name.starts_with(&inspected))
    );

    let wrong_name = runs.execute(&run, &plan.digest, Some("Prod")).await;
    assert!(matches!(
        wrong_name,
        Err(WorkflowError::NameMismatch { .. })
    ));
    let wrong_digest = runs.execute(&run, &"0".repeat(64), Some("prod")).await;
    assert!(matches!(
        wrong_digest,
        Err(WorkflowError::PlanChanged { .. })
    ));
    assert_eq!(world.count(&prod_uri, "customer").await, 101);

    // Written after the plan: the promote loses it as well, and says so.
    world
        .execute_sql(&prod_uri, "update customer set name = name where id < 4")
        .await;
    accept(&runs, &run).await;
    let promoted = runs.wait(&run, ended).await.unwrap();
    let record = runs.detail(&run).await.unwrap();
    assert_eq!(promoted.status, RunStatus::Succeeded, "{record:#?}");
    assert!(promoted.cut_over_passed);
    let gap = record.gap.unwrap();
    assert_eq!(gap.refused, 0);
    let loss = record.loss.unwrap();
    assert_eq!(loss.since_base, lost(4, "customer 4"));
    let nothing = "no committed transaction changed a row";
    assert!(
        matches!(&loss.unsaved, Measure::Exact { value: 0, how } if how.starts_with(nothing)),
        "{loss:?}"
    );
    assert!(!gap.attempts.is_empty());
    assert!(record.can_roll_back.enabled);
    assert!(!record.can_cancel.enabled);
    let too_late = runs.cancel(&run).await;
    assert!(matches!(too_late, Err(WorkflowError::Ended { .. })));

    // The same connection string now reaches what dev was; the backup holds what prod was.
    assert_eq!(world.count(&prod_uri, "customer").await, 100);
    assert_eq!(world.count(&prod_uri, "review").await, 7);
    let slate = world.slate().await;
    let backup = plan.backup_name.unwrap();
    assert!(slate.branches.contains_key(&backup), "{slate:?}");
    assert_eq!(run_number_in_name(&backup), Some(record.summary.number));

    // Refresh.
    world
        .execute_sql(&prod_uri, "insert into customer values (102, 'new')")
        .await;
    let refreshed = carry_through(
        &runs,
        NewRun::Refresh {
            source: PROD.to_owned(),
            target: dev.clone(),
        },
    )
    .await;
    assert_eq!(refreshed.status, RunStatus::Succeeded, "{refreshed:?}");
    assert_eq!(world.count(&dev_uri, "customer").await, 101);

    // Roll back leads to prod as it was before the promote, late write included.
    let way_back = runs.way_back(PROD).await.unwrap().unwrap();
    assert_eq!(way_back.undoes_run.as_deref(), Some(run.as_str()));
    let back = NewRun::RollBack {
        target: PROD.to_owned(),
        to: None,
    };
    let rolled_back = carry_through(&runs, back).await;
    assert_eq!(rolled_back.status, RunStatus::Succeeded, "{rolled_back:?}");
    assert_eq!(world.count(&prod_uri, "customer").await, 101);
    assert_eq!(world.count(&prod_uri, "purchase").await, 50);

    // It said that the row which came in after the promote would go.
    let record = runs.detail(&rolled_back.id).await.unwrap();
    for figure in [
        record.plan.unwrap().lost_since_base,
        record.loss.unwrap().since_base,
    ] {
        assert_eq!(figure, lost(1, "customer 1"));
    }

    // And rolling the roll back back brings the promoted state again.
    let point = runs.detail(&rolled_back.id).await.unwrap().rollback_point;
    let forth = NewRun::RollBack {
        target: PROD.to_owned(),
        to: Some(RollBackTo::snapshot(point.unwrap().snapshot_id)),
    };
    let forth = carry_through(&runs, forth).await;
    assert_eq!(forth.status, RunStatus::Succeeded, "{forth:?}");
    assert_eq!(world.count(&prod_uri, "review").await, 7);
    assert_eq!(world.count(&prod_uri, "customer").await, 101);

    let listed = runs.list(support::CONNECTION, world.project.as_str()).await;
    let numbers: Vec<i64> = listed.unwrap().iter().map(|it| it.number).collect();
    assert_eq!(numbers, [5, 4, 3, 2, 1]);
}
