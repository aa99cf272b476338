//! What is refused, and why.

use slipway_workflow::model::{Colour, FailureCode, RunStatus};
use slipway_workflow::{NewRun, WorkflowError};

use crate::support::{
    CONNECTION, PROD, World, accept, bootstrap, carry_through, ended, promote, waits_or_ended,
};

#[tokio::test(flavor = "multi_thread")]
async fn a_second_run_on_an_environment_at_work_is_refused() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let runs = world.runs();
    let first = runs.begin(promote(&dev)).await.unwrap();
    let second = runs.begin(promote(&dev)).await;
    match second {
        Err(WorkflowError::Busy {
            environment,
            run_number,
        }) => {
            assert_eq!((environment.as_str(), run_number), ("prod", 2));
        }
        other => panic!("{other:?}"),
    }
    runs.wait(&first, waits_or_ended).await.unwrap();
    // A plan that waits blocks nothing; the first to replace the target voids the other.
    let second = runs.begin(promote(&dev)).await.unwrap();
    runs.wait(&second, waits_or_ended).await.unwrap();
    accept(&runs, &first).await;
    let summary = runs.wait(&first, ended).await.unwrap();
    assert_eq!(summary.status, RunStatus::Succeeded, "{summary:?}");
    let voided = runs.wait(&second, ended).await.unwrap();
    assert_eq!(voided.status, RunStatus::Failed);
    let record = runs.detail(&second).await.unwrap();
    let failure = record.error.unwrap();
    assert_eq!(failure.code, Some(FailureCode::PlanChanged));
    assert!(failure.message.contains("run 2"), "{failure:?}");
    let candidate = "slipway run 3";
    let slate = world.slate().await;
    assert!(
        !slate
            .snapshots
            .iter()
            .any(|name| name.starts_with(candidate))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_plan_whose_target_has_changed_its_schema_is_not_carried_out() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let before = world.slate().await;
    let runs = world.runs();
    let run = runs.begin(promote(&dev)).await.unwrap();
    runs.wait(&run, waits_or_ended).await.unwrap();
    let prod_uri = world.uri(PROD).await;
    world
        .execute_sql(&prod_uri, "alter table customer add hotfix int")
        .await;
    accept(&runs, &run).await;
    let summary = runs.wait(&run, ended).await.unwrap();
    assert_eq!(summary.status, RunStatus::Failed, "{summary:?}");
    let failure = runs.detail(&run).await.unwrap().error.unwrap();
    assert_eq!(failure.code, Some(FailureCode::PlanChanged));
    assert_eq!(world.slate().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn names_that_cannot_be_used_and_environments_that_are_not_there_are_refused() {
    let world = World::new().await;
    let before = world.slate().await;
    let runs = world.runs();
    let long = "x".repeat(33);
    for name in ["", "  ", " dev", "prod", long.as_str(), "a\nb"] {
        let new = NewRun::Bootstrap {
            source: PROD.to_owned(),
            name: name.to_owned(),
            colour: Colour::Teal,
        };
        let refused = runs.begin(new).await;
        assert!(
            matches!(refused, Err(WorkflowError::BadInput { .. })),
            "{name:?}: {refused:?}"
        );
    }
    let nowhere = runs.begin(promote("nothing")).await;
    assert!(matches!(nowhere, Err(WorkflowError::Missing { .. })));
    let onto_itself = runs.begin(promote(PROD)).await;
    assert!(matches!(onto_itself, Err(WorkflowError::BadInput { .. })));
    let listed = runs.list(CONNECTION, world.project.as_str()).await.unwrap();
    assert!(listed.is_empty());
    assert_eq!(world.slate().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn odd_names_of_environments_work_from_bootstrap_to_promote() {
    let world = World::new().await;
    let runs = world.runs();
    let name = "dé'v \"2\" 🐘 ../x";
    let new = NewRun::Bootstrap {
        source: PROD.to_owned(),
        name: name.to_owned(),
        colour: Colour::Violet,
    };
    let made = carry_through(&runs, new).await;
    assert_eq!(made.status, RunStatus::Succeeded, "{made:?}");
    let odd = world.environment(name).await.id;
    let refreshed = carry_through(
        &runs,
        NewRun::Refresh {
            source: PROD.to_owned(),
            target: odd,
        },
    )
    .await;
    assert_eq!(refreshed.status, RunStatus::Succeeded, "{refreshed:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_that_only_the_target_has_blocks_a_promote() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    world.role_create("prod", "reporting").await;
    let before = world.slate().await;
    let runs = world.runs();
    let summary = carry_through(&runs, promote(&dev)).await;
    assert_eq!(summary.status, RunStatus::Failed, "{summary:?}");
    let failure = runs.detail(&summary.id).await.unwrap().error.unwrap();
    assert_eq!(
        failure.message,
        "The role reporting is only on prod; it would be gone."
    );
    assert_eq!(
        failure.next.as_deref(),
        Some("Create the role on dev first, or drop it.")
    );
    assert_eq!(world.slate().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bootstrap_under_the_name_of_a_branch_is_refused_by_name() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    world
        .ledger
        .environment_remove(&dev, chrono::Utc::now())
        .await
        .unwrap();
    let before = world.slate().await;
    let runs = world.runs();
    let summary = carry_through(&runs, bootstrap()).await;
    assert_eq!(summary.status, RunStatus::Failed, "{summary:?}");
    let failure = runs.detail(&summary.id).await.unwrap().error.unwrap();
    assert_eq!(failure.message, "A branch is called “dev” already.");
    assert_eq!(world.slate().await, before);
}
