//! Nobody writes during the cut-over, on a server that can hold and on one whose endpoint has to be
//! disabled instead; and clients reach the environment again whatever becomes of the run.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use neon_api::ids::EndpointId;
use neon_api::types::{Endpoint, EndpointUpdate};
use serde_json::json;
use slipway_workflow::model::{FindingLevel, RunStatus, RunSummary};
use slipway_workflow::{Fault, Moment, Runs};

use crate::front::Manner;
use crate::kills::kill_and_recover;
use crate::policies::{Written, write_until};
use crate::support::{
    PROD, Script, Slate, World, accept, carry_through, ended, promote, waits_or_ended,
};

/// The two kinds of servers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Server {
    Holds,
    Disables,
}

/// `prod` demands a hold, and `dev` is there to be promoted.
async fn demanding(server: Server) -> (World, String) {
    let mut world = World::new().await;
    if server == Server::Disables {
        world.stand_before(Manner::Neon).await;
    }
    let dev = world.bootstrap_dev().await;
    world.demand("prod", json!({"hold": true})).await;
    (world, dev)
}

async fn endpoint(world: &World) -> Endpoint {
    let id = EndpointId::from(world.environment("prod").await.endpoint_id);
    let found = world.client.endpoint_get(&world.project, &id).await;
    found.unwrap()
}

async fn set_disabled(world: &World, disabled: bool) {
    let id = EndpointId::from(world.environment("prod").await.endpoint_id);
    let update = EndpointUpdate {
        disabled: Some(disabled),
        ..EndpointUpdate::default()
    };
    let answer = world.client.endpoint_update(&world.project, &id, update);
    world.settle(&answer.await.unwrap().operations).await;
}

async fn assert_stands(world: &World, server: Server) {
    match server {
        Server::Holds => assert_eq!(world.holders().await.len(), 1),
        Server::Disables => {
            assert!(endpoint(world).await.disabled);
            let options = slipway_inspect::ConnectOptions::default();
            let uri = world.uri(PROD).await;
            let refused = slipway_inspect::connect(&uri, &options).await;
            assert!(refused.is_err());
        }
    }
}

/// Nothing of the hold is left, the server is as it was, and clients write.
async fn assert_undone(world: &World, server: Server, before: &Slate, run: &RunSummary) {
    assert_eq!(run.status, RunStatus::Failed, "{server:?}: {run:?}");
    let outcome = run.outcome.as_deref().unwrap_or_default();
    assert!(outcome.ends_with("prod is as it was."), "{outcome}");
    assert_eq!(world.slate().await, *before, "{server:?}");
    assert_free(world, server).await;
}

async fn assert_free(world: &World, server: Server) {
    if server == Server::Holds {
        assert_eq!(world.holders().await, Vec::<String>::new());
    }
    assert!(!endpoint(world).await.disabled, "{server:?}");
    let prod_uri = world.uri(PROD).await;
    let sql =
        "create table if not exists written (at timestamptz); insert into written values (now());
               drop table written";
    world.execute_sql(&prod_uri, sql).await;
}

/// A promote that stands still once the hold stands, and what lets it go on.
async fn held(world: &World, dev: &str) -> (Runs, String, std::sync::mpsc::Sender<()>) {
    let (script, mut stopped) = Script::default().stopping_at("hold", Moment::AfterResult);
    let runs = world.runs_with(script);
    let run = runs.begin(promote(dev)).await.unwrap();
    let waiting = runs.wait(&run, waits_or_ended).await.unwrap();
    assert_eq!(waiting.status, RunStatus::Waiting, "{waiting:?}");
    accept(&runs, &run).await;
    let go_on = stopped.recv().await.unwrap();
    (runs, run, go_on)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn where_the_server_cannot_hold_the_endpoint_is_disabled_for_the_cut_over() {
    let (world, dev) = demanding(Server::Disables).await;
    let prod_uri = world.uri(PROD).await;
    let dev_uri = world.uri(&dev).await;
    for uri in [&prod_uri, &dev_uri] {
        world
            .execute_sql(uri, "create table tick (id bigserial primary key)")
            .await;
    }
    let until = tokio_util::sync::CancellationToken::new();
    let writer = tokio::spawn(write_until(prod_uri.clone(), until.clone()));
    let (runs, run, go_on) = held(&world, &dev).await;
    let plan = runs.detail(&run).await.unwrap().plan.unwrap();
    let warned = plan.findings.iter().any(|it| {
        it.level == FindingLevel::Warn && it.text.starts_with("This server cannot hold writes")
    });
    assert!(warned, "{:#?}", plan.findings);
    assert_stands(&world, Server::Disables).await;
    go_on.send(()).unwrap();
    let promoted = runs.wait(&run, ended).await.unwrap();
    until.cancel();
    let Written {
        acknowledged,
        unanswered,
    } = writer.await.unwrap();
    let record = runs.detail(&run).await.unwrap();
    assert_eq!(promoted.status, RunStatus::Succeeded, "{record:#?}");
    let hold = record.steps.iter().find(|it| it.name == "hold").unwrap();
    let detail = hold.detail.as_deref().unwrap();
    assert!(detail.starts_with("the endpoint is disabled"), "{detail}");
    assert!(record.gap.is_some(), "{:#?}", record.log);
    assert_free(&world, Server::Disables).await;

    // What was acknowledged is in the backup or in the new prod.
    let backup = world.uri_of_branch(&plan.backup_name.unwrap()).await;
    let known = world.count(&backup, "tick").await + world.count(&prod_uri, "tick").await;
    assert!(
        (acknowledged..=acknowledged + unanswered).contains(&known),
        "{acknowledged} and {unanswered} unanswered, but {known} are known"
    );
    assert!(acknowledged > 0, "the writer wrote nothing");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_run_that_is_cancelled_while_it_holds_lets_clients_write_again() {
    for server in [Server::Holds, Server::Disables] {
        let (world, dev) = demanding(server).await;
        let before = world.slate().await;
        let (runs, run, go_on) = held(&world, &dev).await;
        assert_stands(&world, server).await;
        runs.cancel(&run).await.unwrap();
        go_on.send(()).unwrap();
        let cancelled = runs.wait(&run, ended).await.unwrap();
        let outcome = cancelled.outcome.as_deref();
        assert_eq!(outcome, Some("Cancelled: prod is as it was."));
        assert_undone(&world, server, &before, &cancelled).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_server_that_is_started_again_while_a_run_holds_ends_the_hold_and_the_run_is_undone() {
    let (mut world, dev) = demanding(Server::Holds).await;
    let before = world.slate().await;
    let (runs, run, go_on) = held(&world, &dev).await;
    assert_stands(&world, Server::Holds).await;
    world.restart_engine().await;
    go_on.send(()).unwrap();
    let undone = runs.wait(&run, ended).await.unwrap();
    let failure = runs.detail(&run).await.unwrap().error.unwrap();
    assert!(failure.message.contains("hold ended before"), "{failure:?}");
    assert_undone(&world, Server::Holds, &before, &undone).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn an_endpoint_stays_disabled_through_a_restart_of_the_server_until_the_next_start_undoes_the_run()
 {
    let (mut world, dev) = demanding(Server::Disables).await;
    let before = world.slate().await;
    let (script, mut died) = Script::at("hold", Moment::AfterResult, Fault::Die).told();
    let runs = world.runs_with(script);
    let run = runs.begin(promote(&dev)).await.unwrap();
    runs.wait(&run, waits_or_ended).await.unwrap();
    accept(&runs, &run).await;
    let _died = died.recv().await;
    drop(runs);
    world.restart_engine().await;
    assert_stands(&world, Server::Disables).await;
    let runs = world.runs();
    runs.recover().await.unwrap();
    let undone = runs.wait(&run, ended).await.unwrap();
    assert_undone(&world, Server::Disables, &before, &undone).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_shutdown_of_slipway_leaves_no_hold_behind() {
    for server in [Server::Holds, Server::Disables] {
        let (world, dev) = demanding(server).await;
        let before = world.slate().await;
        let (runs, run, go_on) = held(&world, &dev).await;
        assert_stands(&world, server).await;
        // The shutdown begins with the first poll, before the runner goes on.
        tokio::join!(runs.shutdown(), async { go_on.send(()).unwrap() });
        assert_free(&world, server).await;
        drop(runs);
        let runs = world.runs();
        runs.recover().await.unwrap();
        let undone = runs.wait(&run, ended).await.unwrap();
        assert_undone(&world, server, &before, &undone).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_disabled_endpoint_is_enabled_whatever_becomes_of_its_run() {
    let server = Server::Disables;
    let (world, dev) = demanding(server).await;
    let before = world.slate().await;
    // Killed while the call was under way or just after it, then failed before the cut-over.
    for moment in [Moment::BeforeAct, Moment::AfterAct] {
        let undone = kill_and_recover(&world, promote(&dev), "hold", moment).await;
        assert_undone(&world, server, &before, &undone).await;
    }
    let script = Script::at("cut_over", Moment::BeforeAct, Fault::Fail)
        .and_at("hold", Moment::AfterAct, Fault::Again)
        .everywhere(Moment::AfterUndo, Fault::Again);
    let failed = carry_through(&world.runs_with(script), promote(&dev)).await;
    assert_undone(&world, server, &before, &failed).await;

    // The server's own check, or a person, enables it just before the cut-over.
    let (runs, run, go_on) = held(&world, &dev).await;
    set_disabled(&world, false).await;
    go_on.send(()).unwrap();
    let undone = runs.wait(&run, ended).await.unwrap();
    let failure = runs.detail(&run).await.unwrap().error.unwrap();
    assert!(failure.message.contains("enabled before"), "{failure:?}");
    assert_undone(&world, server, &before, &undone).await;

    // Killed just after the cut-over: the run goes on.
    let promoted = kill_and_recover(&world, promote(&dev), "cut_over", Moment::AfterAct).await;
    assert_eq!(promoted.status, RunStatus::Succeeded, "{promoted:?}");
    assert_free(&world, server).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_endpoint_that_somebody_else_disabled_blocks_the_run_and_stays_disabled() {
    let (world, dev) = demanding(Server::Disables).await;
    let before = world.slate().await;
    set_disabled(&world, true).await;
    let runs = world.runs();
    let blocked = carry_through(&runs, promote(&dev)).await;
    assert_eq!(blocked.status, RunStatus::Failed, "{blocked:?}");
    let failure = runs.detail(&blocked.id).await.unwrap().error.unwrap();
    assert!(failure.message.contains("is disabled"), "{failure:?}");
    assert!(endpoint(&world).await.disabled);
    set_disabled(&world, false).await;
    assert_undone(&world, Server::Disables, &before, &blocked).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hold_whose_sessions_have_not_ended_is_waited_for() {
    let mut world = World::new().await;
    let dev = world.bootstrap_dev().await;
    world.demand("prod", json!({"hold": true})).await;
    let left = Arc::new(AtomicUsize::new(3));
    world
        .stand_before(Manner::IncompleteHolds(Arc::clone(&left)))
        .await;
    // Done twice, the step finds the hold that it made before.
    let runs = world.runs_with(Script::at("hold", Moment::AfterAct, Fault::Again));
    let promoted = carry_through(&runs, promote(&dev)).await;
    let record = runs.detail(&promoted.id).await.unwrap();
    assert_eq!(promoted.status, RunStatus::Succeeded, "{record:#?}");
    assert_eq!(left.load(Ordering::SeqCst), 0);
    assert_eq!(world.holders().await, Vec::<String>::new());
}
