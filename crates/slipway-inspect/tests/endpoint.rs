//! Through a real proxy: TLS and passwords, and the probe while a server is swapped.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![cfg(unix)]

mod support;

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use slipway_inspect::{
    ConnectOptions, InspectError, connect,
    probe::{AttemptOutcome, Probe, ProbeOptions},
    server_start,
};
use slipway_keychain::Secret;
use slipway_postgres::{PORT, Server};
use slipway_proxy::{
    Backend, Backends, BoxFuture, DEFAULT_ITERATIONS, Identity, Limits, Proxy, Refusal,
    scram_verifier,
};
use support::{Place, admin};

const ENDPOINT: &str = "ep-quiet-harbour-1";
const PASSWORD: &str = "s3cret-of-app";

/// Leads one endpoint to whichever server is set.
struct Switch {
    backend: Mutex<Backend>,
    verifier: String,
}

impl Backends for Switch {
    fn resolve(&self, _: &str) -> BoxFuture<'_, Result<Backend, Refusal>> {
        Box::pin(async { Ok(self.backend.lock().unwrap().clone()) })
    }

    fn verifier(&self, _: &Backend, role: &str) -> BoxFuture<'_, Result<Option<String>, Refusal>> {
        let known = (role == "app").then(|| self.verifier.clone());
        Box::pin(async { Ok(known) })
    }
}

struct Endpoint {
    proxy: Proxy,
    switch: Arc<Switch>,
    port: u16,
}

impl Endpoint {
    fn open(place: &Place, server: &Server) -> Self {
        let identity = Identity::load_or_create(&place.path("identity")).unwrap();
        let switch = Arc::new(Switch {
            backend: Mutex::new(backend(server)),
            verifier: scram_verifier(PASSWORD, &[7; 16], DEFAULT_ITERATIONS),
        });
        let proxy = Proxy::new(identity, switch.clone(), Limits::default());
        for _ in 0..20 {
            let port = {
                let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
                free.local_addr().unwrap().port()
            };
            // Someone else may take the port in between.
            if proxy.open(ENDPOINT, port).is_ok() {
                return Self {
                    proxy,
                    switch,
                    port,
                };
            }
        }
        panic!("no free port");
    }

    fn uri(&self, password: &str, query: &str) -> Secret {
        let port = self.port;
        Secret::new(format!(
            "postgresql://app:{password}@127.0.0.1:{port}/postgres?{query}"
        ))
    }
}

fn backend(server: &Server) -> Backend {
    Backend {
        branch: server.data_dir().display().to_string(),
        socket_dir: server.socket_dir().to_owned(),
        port: PORT,
    }
}

async fn server(place: &Place, name: &str) -> Server {
    let server = place.server(name).await;
    let session = admin(&server, "postgres").await;
    session
        .batch_execute("create role app login")
        .await
        .unwrap();
    server
}

async fn started(server: &Server) -> String {
    let session = admin(server, "postgres").await;
    server_start(&session).await.unwrap()
}

#[tokio::test]
async fn a_loopback_server_is_reached_with_its_own_certificate_and_channel_binding() {
    let place = Place::new();
    let server = server(&place, "a").await;
    let endpoint = Endpoint::open(&place, &server);
    let options = ConnectOptions::default();
    let as_neon_prints_it = "sslmode=require&channel_binding=require";
    for query in [as_neon_prints_it, "sslmode=require", "sslmode=prefer"] {
        let session = connect(&endpoint.uri(PASSWORD, query), &options)
            .await
            .unwrap();
        let row = session
            .query_one("select current_user::text", &[])
            .await
            .unwrap();
        assert_eq!(row.get::<_, &str>(0), "app", "{query}");
    }
    let wrong = connect(&endpoint.uri("wrong", as_neon_prints_it), &options).await;
    let error = wrong.err().unwrap();
    assert_eq!(error.sqlstate(), Some("28P01"));
    assert!(!format!("{error:?}").contains("wrong"), "{error:?}");

    let verified = endpoint.uri(PASSWORD, "sslmode=verify-full");
    let error = connect(&verified, &options).await.err().unwrap();
    assert!(
        matches!(
            error,
            InspectError::Unreachable { .. } | InspectError::Certificates(_)
        ),
        "{error:?}"
    );
    endpoint.proxy.shutdown().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_probe_measures_a_swap_behind_the_endpoint() {
    let place = Place::new();
    let (old, new) = tokio::join!(server(&place, "old"), server(&place, "new"));
    let endpoint = Endpoint::open(&place, &old);
    let uri = endpoint.uri(PASSWORD, "sslmode=require&channel_binding=require");
    let began = started(&old).await;

    let probe = Probe::start(&uri, ProbeOptions::brisk()).await.unwrap();
    assert!(probe.wait_for_old_server(50, Duration::from_secs(60)).await);
    let hold = endpoint.proxy.hold(ENDPOINT);
    probe.mark_cut_over();
    endpoint.proxy.end_sessions(ENDPOINT).await;
    *endpoint.switch.backend.lock().unwrap() = backend(&new);
    hold.lift();
    assert!(probe.wait_for_new_server(Duration::from_secs(60)).await);
    let report = probe.stop().await;
    endpoint.proxy.shutdown().await;

    assert_eq!(report.old_server, began);
    let began = started(&new).await;
    assert_eq!(report.new_server, Some(began));
    let gap = report.gap.unwrap();
    assert!(gap.gap_ms >= 0.0 && gap.first_new_ms > 0.0, "{gap:?}");
    assert_eq!(
        (report.refused, report.timed_out, report.old_after_new),
        (0, 0, 0)
    );
    assert!(report.open_dropped <= 1, "{}", report.open_dropped);
    assert!(report.answered_new > 0);
    assert!(report.attempts.len() <= 400);
    assert!(
        report
            .attempts
            .iter()
            .any(|it| it.outcome == AttemptOutcome::NewServer)
    );
    println!(
        "gap {:.1} ms, slowest {:.1} ms, held {} (longest {:.1} ms), dropped {}+{}, {} attempts",
        gap.gap_ms,
        report.slowest_ms,
        report.held,
        report.longest_held_ms,
        report.open_dropped,
        report.new_dropped,
        report.attempts_total
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_stopped_server_shows_as_refused_connections_and_no_gap() {
    let place = Place::new();
    let server = place.server("a").await;
    let uri = support::uri(&server, slipway_postgres::SUPERUSER, "postgres");
    let probe = Probe::start(&uri, ProbeOptions::brisk()).await.unwrap();
    server.stop(slipway_postgres::StopMode::Fast).await.unwrap();
    assert!(!probe.wait_for_new_server(Duration::from_millis(100)).await);
    let report = probe.stop().await;
    assert_eq!((report.gap, report.new_server.as_ref()), (None, None));
    assert!(report.refused > 0);
    assert_eq!(report.open_dropped, 1);
}

#[tokio::test]
async fn a_probe_does_not_begin_where_nobody_answers() {
    let nowhere = Secret::new("postgresql://app@127.0.0.1:1/postgres".to_owned());
    let error = Probe::start(&nowhere, ProbeOptions::brisk())
        .await
        .err()
        .unwrap();
    assert!(
        matches!(error, InspectError::Unreachable { .. }),
        "{error:?}"
    );
}
