//! The drop test: sessions end on request, clients get through again, and the ledger tells of it.

use slipway_ledger::Event;
use slipway_workflow::model::DropWay;
use slipway_workflow::{Moment, WorkflowError};

use crate::front::Manner;
use crate::support::{CONNECTION, PROD, Script, World, ended, promote};

async fn events(world: &World) -> Vec<Event> {
    let events = world
        .ledger
        .event_list(CONNECTION, world.project.as_str())
        .await
        .unwrap();
    let of_tests = |event: &Event| event.kind.starts_with("drop_test");
    events.into_iter().filter(of_tests).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sessions_end_and_clients_get_through_again_on_either_kind_of_server() {
    let mut world = World::new().await;
    for (way, round) in [(DropWay::Hold, 1), (DropWay::Restart, 2)] {
        if way == DropWay::Restart {
            world.stand_before(Manner::Neon).await;
        }
        let runs = world.runs();
        let preview = runs.drop_test_preview(PROD).await.unwrap();
        assert_eq!(preview.way, way);
        assert_eq!(preview.typed_name.as_deref(), Some("prod"));
        assert!(preview.sentences[0].contains("prod"), "{preview:?}");
        let prod_uri = world.uri(PROD).await;
        let session = world.session(&prod_uri).await;
        session
            .batch_execute("begin; insert into customer values (500, 'open')")
            .await
            .unwrap();
        for typed in [None, Some("Prod")] {
            let refused = runs.drop_test(PROD, typed).await;
            assert!(
                matches!(refused, Err(WorkflowError::NameMismatch { .. })),
                "{refused:?}"
            );
        }
        session.batch_execute("select 1").await.unwrap();

        let dropped = runs.drop_test(PROD, Some("prod")).await.unwrap();
        assert_eq!((dropped.way, dropped.sessions_ended), (way, Some(1)));
        assert!(dropped.gap_ms.is_some_and(|gap| gap > 0.0), "{dropped:?}");
        assert!(session.batch_execute("commit").await.is_err());
        assert_eq!(world.count(&prod_uri, "customer").await, 100);
        if way == DropWay::Hold {
            assert_eq!(world.holders().await, Vec::<String>::new());
        }

        let events = events(&world).await;
        assert_eq!(events.len(), 2 * round);
        let [began, ended] = &events[2 * (round - 1)..] else {
            panic!("{events:#?}")
        };
        assert_eq!(began.kind, "drop_test_began");
        assert_eq!(ended.kind, "drop_test_ended");
        assert_eq!(began.body["test_id"], ended.body["test_id"]);
        assert_eq!(ended.body["sessions_ended"], 1);
        assert!(ended.body["gap_us"].as_i64().is_some_and(|gap| gap > 0));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn no_session_is_ended_while_a_run_is_at_work() {
    let world = World::new().await;
    let dev = world.bootstrap_dev().await;
    let (script, mut stopped) = Script::default().stopping_at("inspect", Moment::BeforeAct);
    let runs = world.runs_with(script);
    let run = runs.begin(promote(&dev)).await.unwrap();
    let go_on = stopped.recv().await.unwrap();
    let refused = runs.drop_test(PROD, Some("prod")).await;
    assert!(
        matches!(refused, Err(WorkflowError::Busy { run_number: 2, .. })),
        "{refused:?}"
    );
    assert_eq!(events(&world).await, []);
    go_on.send(()).unwrap();
    runs.cancel(&run).await.unwrap();
    runs.wait(&run, ended).await.unwrap();
}
