//! Every row of two environments, as a job, with the real engine.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use slipway_app::ipc::{
    Colour, ComparedRows, FailureCode, JobState, LocalSource, RunRequest, ScriptOutcome,
};
use support::{Desk, done, ended, environment, make, run};

#[tokio::test(flavor = "multi_thread")]
async fn every_row_is_compared_as_a_job_that_is_found_again_and_can_be_stopped() {
    let desk = Desk::new();
    let app = desk.open().await;
    make(&app, "shop", LocalSource::Empty).await;
    let pipeline = app.pipeline().await.unwrap();
    let prod = environment(&pipeline, "prod").clone();
    let string = app.connection_string(&prod.endpoint_id, None, None).await;
    let options = slipway_inspect::ConnectOptions::default();
    let session = slipway_inspect::connect(&string.unwrap().whole, &options)
        .await
        .unwrap();
    session
        .batch_execute(
            "create table orders (id int primary key, what text);
             insert into orders select n, 'w' from generate_series(1, 500) n",
        )
        .await
        .unwrap();
    let bootstrap = RunRequest::Bootstrap {
        source: prod.id.clone(),
        name: "dev".to_owned(),
        colour: Colour::Teal,
    };
    run(&app, bootstrap).await;
    let pipeline = app.pipeline().await.unwrap();
    let dev = environment(&pipeline, "dev").clone();
    let branch = dev.branch_id.as_deref().unwrap();
    let script = "delete from orders where id <= 3; update orders set what = 'x' where id = 4";
    let changed = app.script_run(branch, None, None, script).await.unwrap();
    assert!(
        matches!(changed, ScriptOutcome::Committed { .. }),
        "{changed:?}"
    );

    let cost = app.comparison_cost(&dev.id, &prod.id).await.unwrap();
    assert_eq!(cost.tables, 1);
    assert!(cost.source.bytes > 0 && cost.target.bytes > 0);
    let job = app.comparison_start(&dev.id, &prod.id).await.unwrap();
    assert_eq!(job.title, "Comparing every row of dev with prod");
    let job = done(&app, job).await;
    assert_eq!(job.comparison.as_ref().unwrap().target.name, "prod");
    let found = app.comparison_get(&job.id).unwrap();
    let ComparedRows::Exact {
        equal,
        changed,
        only_in_source,
        only_in_target,
    } = &found.tables[0].rows
    else {
        panic!("{found:?}");
    };
    assert_eq!((*equal, changed.rows, only_in_source.rows), (496, 1, 0));
    assert_eq!(only_in_target.rows, 3);
    assert_eq!(only_in_target.examples, [["1"], ["2"], ["3"]]);

    // One that waits for a lock is at work as long as the lock is held.
    session
        .batch_execute("begin; lock table orders")
        .await
        .unwrap();
    let job = app.comparison_start(&dev.id, &prod.id).await.unwrap();
    let again = app.comparison_start(&dev.id, &prod.id).await.unwrap();
    assert_eq!(job.id, again.id, "it is found, not begun twice");
    assert!(app.comparison_get(&job.id).is_none());
    app.comparison_stop(&job.id).unwrap();
    let stopped = ended(&app, job).await;
    assert_eq!(stopped.state, JobState::Failed);
    assert_eq!(
        stopped.error.unwrap().message,
        "The comparison was stopped."
    );
    assert!(app.comparison_get(&stopped.id).is_none());

    let nothing = app.comparison_stop("no-such-job").unwrap_err();
    assert!(nothing.next.is_some());
    let itself = app.comparison_start(&prod.id, &prod.id).await.unwrap_err();
    assert_eq!(itself.code, Some(FailureCode::BadInput));
}
