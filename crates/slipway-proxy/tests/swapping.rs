//! Holding, ending sessions, and what becomes of those who are on their way.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[expect(dead_code, reason = "each test file uses a part of it")]
mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use slipway_proxy::{Limits, scram_verifier};
use support::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpStream, UnixListener};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn twenty_clients_in_a_loop_see_every_swap_and_no_refusal() {
    let place = Place::new();
    let sides = [place.server("one").await, place.server("two").await];
    let harbour = Arc::new(Harbour::before(&place, &sides[0]));
    let epoch = Arc::new(AtomicUsize::new(0));
    let stop = Arc::new(AtomicBool::new(false));
    let answers = Arc::new(AtomicUsize::new(0));
    let clients: Vec<_> = (0..20)
        .map(|number| {
            let (harbour, epoch, stop, answers) = (
                harbour.clone(),
                epoch.clone(),
                stop.clone(),
                answers.clone(),
            );
            let config = match number % 2 {
                0 => harbour.config(),
                _ => plain(&harbour.config()),
            };
            tokio::spawn(async move {
                while !stop.load(Ordering::SeqCst) {
                    let before = epoch.load(Ordering::SeqCst);
                    let client = harbour
                        .connect(&config)
                        .await
                        .expect("no connection is refused");
                    loop {
                        let answer = name_of_server(&client).await;
                        let after = epoch.load(Ordering::SeqCst);
                        match answer {
                            Ok(name) if before == after => {
                                assert_eq!(name, ["one", "two"][after % 2]);
                                answers.fetch_add(1, Ordering::SeqCst);
                            }
                            Ok(_) => break,
                            Err(error) if error.is_closed() => break,
                            Err(error) => {
                                assert_eq!(code(&error), "57P01");
                                break;
                            }
                        }
                        // Half of them connect anew for each query, to be on their way when the hold comes.
                        if number % 4 < 2 || stop.load(Ordering::SeqCst) {
                            break;
                        }
                    }
                }
            })
        })
        .collect();

    for swap in 1..=12 {
        let seen = answers.load(Ordering::SeqCst);
        wait_until(async || {
            answers.load(Ordering::SeqCst) >= seen + 40 || clients.iter().any(|c| c.is_finished())
        })
        .await;
        let hold = harbour.proxy.hold(ENDPOINT);
        harbour.proxy.end_sessions(ENDPOINT).await;
        assert_eq!(harbour.proxy.sessions(ENDPOINT), 0);
        harbour.engine.set(ENDPOINT, &sides[swap % 2]);
        epoch.fetch_add(1, Ordering::SeqCst);
        hold.lift();
    }
    let seen = answers.load(Ordering::SeqCst);
    wait_until(async || {
        answers.load(Ordering::SeqCst) >= seen + 40 || clients.iter().any(|c| c.is_finished())
    })
    .await;
    stop.store(true, Ordering::SeqCst);
    for client in clients {
        client.await.unwrap();
    }
    let statistics = harbour.proxy.statistics(ENDPOINT);
    assert!(
        statistics.ended > 0 && statistics.held > 0,
        "{statistics:?}"
    );
}

#[tokio::test]
async fn a_held_connection_decides_nothing_until_the_hold_is_lifted() {
    let place = Place::new();
    let harbour = Harbour::before(&place, &place.server("prod").await);
    let first = harbour.proxy.hold(ENDPOINT);
    let second = harbour.proxy.hold(ENDPOINT);
    let config = harbour.config();
    let connecting = harbour.connect(&config);
    let check = async {
        wait_until(async || harbour.proxy.statistics(ENDPOINT).waiting == 1).await;
        assert_eq!(harbour.engine.times_resolved(), 0);
        first.lift();
        assert_eq!(harbour.proxy.statistics(ENDPOINT).waiting, 1);
        drop(second);
    };
    let (client, ()) = tokio::join!(connecting, check);
    assert_eq!(name_of_server(&client.unwrap()).await.unwrap(), "prod");
    assert_eq!(harbour.proxy.sessions(ENDPOINT), 1);
}

#[tokio::test]
async fn who_is_held_too_long_is_told_to_come_again() {
    let place = Place::new();
    let limits = Limits {
        hold_wait: Duration::from_millis(50),
        ..Limits::default()
    };
    let harbour = Harbour::new(&place, limits);
    let _hold = harbour.proxy.hold(ENDPOINT);
    let error = harbour.connect(&harbour.config()).await.err().unwrap();
    assert_eq!(code(&error), "57P03");
    let error = error.as_db_error().unwrap();
    assert_eq!(
        error.message(),
        "cannot connect now: the branch behind this endpoint is being replaced"
    );
    assert!(error.hint().is_some());
}

#[tokio::test]
async fn who_authenticates_while_the_hold_begins_ends_on_the_new_server() {
    let place = Place::new();
    let (old, new) = (place.server("old").await, place.server("new").await);
    let harbour = Harbour::before(&place, &old);
    let mut lookups = harbour.engine.pause_verifiers();
    let config = harbour.config();
    let connecting = harbour.connect(&config);
    let swap = async {
        let answer = lookups.recv().await.unwrap();
        let hold = harbour.proxy.hold(ENDPOINT);
        harbour.engine.resume_verifiers();
        answer.send(()).unwrap();
        wait_until(async || harbour.proxy.statistics(ENDPOINT).waiting == 1).await;
        assert_eq!(harbour.proxy.end_sessions(ENDPOINT).await, 0);
        harbour.engine.set(ENDPOINT, &new);
        hold.lift();
    };
    let (client, ()) = tokio::join!(connecting, swap);
    assert_eq!(name_of_server(&client.unwrap()).await.unwrap(), "new");
}

#[tokio::test]
async fn a_swap_within_one_lookup_is_noticed_too() {
    let place = Place::new();
    let (old, new) = (place.server("old").await, place.server("new").await);
    let harbour = Harbour::before(&place, &old);
    let mut lookups = harbour.engine.pause_verifiers();
    let config = harbour.config();
    let connecting = harbour.connect(&config);
    let swap = async {
        let answer = lookups.recv().await.unwrap();
        let hold = harbour.proxy.hold(ENDPOINT);
        harbour.engine.set(ENDPOINT, &new);
        hold.lift();
        harbour.engine.resume_verifiers();
        answer.send(()).unwrap();
    };
    let (client, ()) = tokio::join!(connecting, swap);
    assert_eq!(name_of_server(&client.unwrap()).await.unwrap(), "new");
}

#[tokio::test]
async fn a_password_that_only_the_old_server_knew_does_not_open_the_new_one() {
    let place = Place::new();
    let (old, new) = (place.server("old").await, place.server("new").await);
    let other = scram_verifier("another password", &[8; 16], 4096);
    new.admin
        .batch_execute(&format!("ALTER ROLE {ROLE} PASSWORD '{other}'"))
        .await
        .unwrap();
    let harbour = Harbour::before(&place, &old);
    let mut lookups = harbour.engine.pause_verifiers();
    let config = harbour.config();
    let connecting = harbour.connect(&config);
    let swap = async {
        let answer = lookups.recv().await.unwrap();
        let hold = harbour.proxy.hold(ENDPOINT);
        harbour.engine.resume_verifiers();
        harbour.engine.set(ENDPOINT, &new);
        hold.lift();
        answer.send(()).unwrap();
    };
    let (client, ()) = tokio::join!(connecting, swap);
    assert_eq!(code(&client.err().unwrap()), "57P01");
}

#[tokio::test]
async fn who_waits_for_the_old_server_s_greeting_starts_over() {
    let place = Place::new();
    let new = place.server("new").await;
    // Knows the same roles, but accepts connections and says nothing.
    let mut silent = new.clone();
    silent.backend.branch = "silent".to_owned();
    silent.backend.socket_dir = place.path("silent");
    std::fs::create_dir(&silent.backend.socket_dir).unwrap();
    let listener = UnixListener::bind(silent.backend.socket()).unwrap();
    let harbour = Harbour::before(&place, &silent);

    let config = harbour.config();
    let connecting = harbour.connect(&config);
    let swap = async {
        let (mut connected, _) = listener.accept().await.unwrap();
        assert_eq!(harbour.proxy.sessions(ENDPOINT), 0);
        let hold = harbour.proxy.hold(ENDPOINT);
        assert_eq!(harbour.proxy.end_sessions(ENDPOINT).await, 0);
        let mut sent = Vec::new();
        connected.read_to_end(&mut sent).await.unwrap();
        harbour.engine.set(ENDPOINT, &new);
        hold.lift();
    };
    let (client, ()) = tokio::join!(connecting, swap);
    assert_eq!(name_of_server(&client.unwrap()).await.unwrap(), "new");
}

#[tokio::test]
async fn a_server_that_went_to_sleep_on_the_way_is_asked_for_again() {
    let place = Place::new();
    let awake = place.server("awake").await;
    let mut asleep = awake.clone();
    asleep.backend.socket_dir = place.path("asleep");
    let harbour = Harbour::before(&place, &asleep);
    let config = harbour.config();
    let connecting = harbour.connect(&config);
    let wake = async {
        wait_until(async || harbour.engine.times_resolved() == 2).await;
        harbour.engine.set(ENDPOINT, &awake);
    };
    let (client, ()) = tokio::join!(connecting, wake);
    assert_eq!(name_of_server(&client.unwrap()).await.unwrap(), "awake");

    harbour.engine.set(ENDPOINT, &asleep);
    let error = harbour.connect(&harbour.config()).await.err().unwrap();
    assert_eq!(code(&error), "57P03");
}

#[tokio::test]
async fn ending_sessions_tells_idle_and_busy_clients_and_waits_for_none() {
    let place = Place::new();
    let prod = place.server("prod").await;
    let harbour = Harbour::before(&place, &prod);
    let idle = harbour.connect(&harbour.config()).await.unwrap();
    let busy = harbour.connect(&harbour.config()).await.unwrap();
    let busy = tokio::spawn(async move { busy.batch_execute("SELECT pg_sleep(600)").await });
    prod.wait_for_running("pg_sleep", 1).await;
    // Asks for more than any buffer holds, and never reads it.
    let deaf = deaf_client(&harbour, "SELECT repeat('x', 100000000)").await;
    prod.wait_for_running("repeat", 1).await;
    assert_eq!(harbour.proxy.sessions(ENDPOINT), 3);

    assert_eq!(harbour.proxy.end_sessions(ENDPOINT).await, 3);
    assert_eq!(harbour.proxy.sessions(ENDPOINT), 0);
    assert_eq!(code(&busy.await.unwrap().unwrap_err()), "57P01");
    wait_until(async || idle.is_closed()).await;
    drop(deaf);
    // The endpoint goes on.
    let client = harbour.connect(&harbour.config()).await.unwrap();
    assert_eq!(name_of_server(&client).await.unwrap(), "prod");
    assert_eq!(harbour.proxy.statistics(ENDPOINT).ended, 3);
}

#[tokio::test]
async fn closing_an_endpoint_frees_its_port_and_ends_its_sessions() {
    let place = Place::new();
    let harbour = Harbour::before(&place, &place.server("prod").await);
    let client = harbour.connect(&harbour.config()).await.unwrap();
    let waiting = TcpStream::connect(("127.0.0.1", harbour.port))
        .await
        .unwrap();
    assert_eq!(harbour.proxy.close(ENDPOINT).await, 1);
    wait_until(async || client.is_closed()).await;
    let mut byte = [0; 1];
    let mut waiting = waiting;
    assert_eq!(waiting.read(&mut byte).await.unwrap_or(0), 0);
    assert!(
        TcpStream::connect(("127.0.0.1", harbour.port))
            .await
            .is_err()
    );
    harbour.proxy.open(ENDPOINT, harbour.port).unwrap();
    let client = harbour.connect(&harbour.config()).await.unwrap();
    assert_eq!(name_of_server(&client).await.unwrap(), "prod");
}

#[tokio::test]
async fn dropping_the_last_handle_closes_everything() {
    let place = Place::new();
    let harbour = Harbour::before(&place, &place.server("prod").await);
    let client = harbour.connect(&harbour.config()).await.unwrap();
    let Harbour {
        engine: _engine,
        proxy,
        port,
    } = harbour;
    drop(proxy.clone());
    assert_eq!(name_of_server(&client).await.unwrap(), "prod");
    drop(proxy);
    wait_until(async || client.is_closed()).await;
    wait_until(async || TcpStream::connect(("127.0.0.1", port)).await.is_err()).await;
}

fn query(sql: &str) -> Vec<u8> {
    let mut message = vec![b'Q'];
    message.extend((sql.len() as u32 + 5).to_be_bytes());
    message.extend(sql.as_bytes());
    message.push(0);
    message
}

async fn deaf_client(harbour: &Harbour, sql: &str) -> TcpStream {
    let mut client = log_in_without_tls(harbour).await;
    client.write_all(&query(sql)).await.unwrap();
    client
}

/// A bare connection that is ready for queries, with nothing left to read.
async fn log_in_without_tls(harbour: &Harbour) -> TcpStream {
    let stream = TcpStream::connect(("127.0.0.1", harbour.port))
        .await
        .unwrap();
    // The driver logs in on a copy of the socket.
    let stream = stream.into_std().unwrap();
    let copy = TcpStream::from_std(stream.try_clone().unwrap()).unwrap();
    let config = plain(&harbour.config());
    let (client, connection) = config
        .connect_raw(copy, tokio_postgres::NoTls)
        .await
        .unwrap();
    // Neither may say goodbye on the socket.
    std::mem::forget(client);
    std::mem::forget(connection);
    TcpStream::from_std(stream).unwrap()
}
