//! Standbys of real servers.

use std::time::{Duration, Instant};

use crate::support::{Place, admin, number, processes_below, text};
use slipway_postgres::{Profile, StopMode, snapshot, standby};
use tokio_postgres::Client;

const COUNT: &str = "select count(*) from t";

async fn until_count(client: &Client, wanted: i64) {
    let deadline = Instant::now() + Duration::from_secs(60);
    loop {
        let now = number(client, COUNT).await;
        if now == wanted {
            return;
        }
        assert!(Instant::now() < deadline, "{now} rows, not {wanted}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_standby_follows_its_server_through_both_profiles_and_refuses_its_own_superuser() {
    let place = Place::new();
    let cluster = place.create("a").await;
    // What has a meaning in settings and in connection strings.
    let sockets = place.path("it's a \\ s");
    let server = cluster.start(Profile::Small, &sockets).await.unwrap();
    let client = admin(&server).await;
    client
        .batch_execute("create table t as select generate_series(1, 10) a")
        .await
        .unwrap();

    let dir = place.path("b");
    let follower = standby::start(&server, &dir, &place.path("b.s"))
        .await
        .unwrap();
    let reader = admin(&follower).await;
    assert_eq!(number(&reader, COUNT).await, 10);
    let error = reader
        .batch_execute("insert into t values (0)")
        .await
        .unwrap_err();
    assert_eq!(error.code().unwrap().code(), "25006");
    client
        .batch_execute("insert into t values (11)")
        .await
        .unwrap();
    until_count(&reader, 11).await;
    assert!(standby::is_following(&reader).await.unwrap());
    // Nothing is kept for it that would outlive its connection.
    let lasting = "select count(*) from pg_replication_slots where not temporary";
    assert_eq!(number(&client, lasting).await, 0);

    // The server stops cleanly while it is followed, comes back with room for more, and is found again.
    drop(client);
    assert!(server.stop(StopMode::Fast).await.unwrap().clean);
    assert_eq!(number(&reader, COUNT).await, 11);
    let server = cluster.start(Profile::Environment, &sockets).await.unwrap();
    let client = admin(&server).await;
    client
        .batch_execute("insert into t values (12)")
        .await
        .unwrap();
    until_count(&reader, 12).await;
    assert_eq!(
        text(&reader, "select pg_is_in_recovery()::text").await,
        "true"
    );

    drop(reader);
    follower.stop(StopMode::Immediate).await.unwrap();
    assert!(processes_below(&dir).is_empty());
    snapshot::remove(&dir).await.unwrap();
    assert_eq!(number(&client, COUNT).await, 12);
    // A copy of the server is no standby.
    let copy = place.path("c");
    snapshot::take(&server, &copy).await.unwrap();
    assert!(!copy.join("standby.signal").exists());
    server.stop(StopMode::Fast).await.unwrap();
}
