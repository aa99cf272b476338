//! Two environments row by row.

use neon_api::types::DatabaseCreate;
use slipway_workflow::WorkflowError;
use slipway_workflow::model::{ComparedRows, ComparedSide, ComparedTable, Comparison, RunStatus};

use crate::support::{DATABASE, PROD, ROLE, World, carry_through, promote};

/// Equal, changed, only in the source, only in the target.
fn counts(table: &ComparedTable) -> [u64; 4] {
    match &table.rows {
        ComparedRows::Exact {
            equal,
            changed,
            only_in_source,
            only_in_target,
        } => [
            *equal,
            changed.rows,
            only_in_source.rows,
            only_in_target.rows,
        ],
        ComparedRows::Unknown { why } => panic!("{}: {why}", table.table),
    }
}

fn of<'a>(comparison: &'a Comparison, database: &str, table: &str) -> &'a ComparedTable {
    let mut tables = comparison.tables.iter();
    tables
        .find(|it| it.database == database && it.table == table)
        .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_environment_made_from_another_is_the_same_until_somebody_writes() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let before = world.slate().await;
    let runs = world.runs();
    let same = runs.compare(&dev, PROD, |_| {}).await.unwrap();
    assert_eq!(counts(of(&same, DATABASE, "customer")), [100, 0, 0, 0]);
    assert_eq!(counts(of(&same, DATABASE, "purchase")), [50, 0, 0, 0]);

    let (prod_uri, dev_uri) = (world.uri(PROD).await, world.uri(&dev).await);
    world
        .execute_sql(
            &prod_uri,
            "insert into customer values (101, 'late'); update purchase set customer_id = 1 where id = 9",
        )
        .await;
    world
        .execute_sql(
            &dev_uri,
            "insert into customer values (102, 'new'), (103, 'new');
             delete from customer where id = 100; create table made (id int primary key)",
        )
        .await;
    let mut told = Vec::new();
    let found = runs
        .compare(&dev, PROD, |at| told.push((at.detail, at.share)))
        .await
        .unwrap();
    let tables: Vec<&str> = found.tables.iter().map(|it| it.table.as_str()).collect();
    assert_eq!(
        tables,
        ["customer", "purchase", "made"],
        "the largest difference comes first"
    );
    let customer = of(&found, DATABASE, "customer");
    assert_eq!(customer.key, ["id"]);
    assert_eq!(counts(customer), [99, 0, 2, 2]);
    match &customer.rows {
        ComparedRows::Exact { only_in_target, .. } => {
            assert_eq!(only_in_target.examples, [["100"], ["101"]]);
        }
        ComparedRows::Unknown { why } => panic!("{why}"),
    }
    assert_eq!(counts(of(&found, DATABASE, "purchase")), [49, 1, 0, 0]);
    assert_eq!(
        of(&found, DATABASE, "made").only_in,
        Some(ComparedSide::Source)
    );
    assert_eq!(found.environments.source.name, "dev");
    assert_eq!(
        before.branches.get(&found.target_branch.name),
        Some(&found.target_branch.id)
    );
    assert!(found.began_at <= found.ended_at);
    assert!(
        told.iter()
            .any(|(detail, _)| detail.starts_with("public.customer of shop, table 1 of 3")),
        "{told:?}"
    );
    assert!(told.iter().all(|(_, share)| (0.0..=1.0).contains(share)));
    assert_eq!(world.slate().await, before, "a comparison leaves nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_comparison_reads_is_known_before_and_databases_of_one_side_count() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let created = world
        .client
        .database_create(
            &world.project,
            &world.branch_of("prod").await,
            DatabaseCreate {
                name: "reports".to_owned(),
                owner_name: ROLE.to_owned(),
            },
        )
        .await
        .unwrap();
    world.settle(&created.operations).await;
    let reports = world.uri_of(PROD, "reports").await;
    world
        .execute_sql(
            &reports,
            "create table daily (day date); insert into daily values ('2026-11-22'), ('2026-11-23')",
        )
        .await;

    let runs = world.runs();
    let cost = runs.comparison_cost(&dev, PROD).await.unwrap();
    assert_eq!(cost.tables, 3);
    assert_eq!(cost.source.environment.name, "dev");
    assert_eq!(cost.source.databases, [DATABASE]);
    assert_eq!(cost.target.databases, ["reports", DATABASE]);
    assert!(cost.target.bytes > cost.source.bytes && cost.source.bytes > 0);

    let found = runs.compare(&dev, PROD, |_| {}).await.unwrap();
    let daily = of(&found, "reports", "daily");
    assert_eq!(daily.only_in, Some(ComparedSide::Target));
    assert_eq!(counts(daily), [0, 0, 0, 2]);
    assert_eq!(counts(of(&found, DATABASE, "customer")), [100, 0, 0, 0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_promote_lost_is_found_in_the_backup() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let prod_uri = world.uri(PROD).await;
    world
        .execute_sql(
            &prod_uri,
            "insert into customer values (101, 'late'), (102, 'later')",
        )
        .await;
    let replaced = world.branch_of("prod").await;
    let runs = world.runs();
    let promoted = carry_through(&runs, promote(&dev)).await;
    assert_eq!(promoted.status, RunStatus::Succeeded, "{promoted:?}");

    let found = runs.compare(PROD, replaced.as_str(), |_| {}).await.unwrap();
    let backup = &found.environments.target;
    assert_eq!(backup.id, replaced.as_str());
    assert!(backup.name.starts_with("prod (before run 2"), "{backup:?}");
    assert_eq!(
        counts(of(&found, DATABASE, "customer")),
        [100, 0, 0, 2],
        "what was lost is only in the backup"
    );
    let itself = runs
        .comparison_cost(PROD, world.branch_of("prod").await.as_str())
        .await;
    assert!(
        matches!(itself, Err(WorkflowError::BadInput { .. })),
        "{itself:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn only_two_environments_of_one_project_are_compared() {
    let world = World::new().await;
    let runs = world.runs();
    let itself = runs.compare(PROD, PROD, |_| {}).await;
    assert!(
        matches!(itself, Err(WorkflowError::BadInput { .. })),
        "{itself:?}"
    );
    let nowhere = runs.comparison_cost(PROD, "nothing").await;
    assert!(
        matches!(nowhere, Err(WorkflowError::Missing { .. })),
        "{nowhere:?}"
    );
    let gone = world.environment("prod").await;
    let elsewhere = slipway_ledger::EnvironmentRow {
        id: "env-else".to_owned(),
        project_id: "another".to_owned(),
        name: "else".to_owned(),
        ..gone
    };
    world
        .ledger
        .environment_put(elsewhere, chrono::Utc::now())
        .await
        .unwrap();
    let other = runs.comparable(PROD, "env-else").await;
    assert!(
        matches!(other, Err(WorkflowError::BadInput { .. })),
        "{other:?}"
    );
}
