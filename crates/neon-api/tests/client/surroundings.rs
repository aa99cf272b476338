//! What the client takes from its surroundings: proxies, certificates; and what it writes to the log.
//!
//! The environment belongs to a whole process, so each test starts this program again with one of its own.

use std::{
    io::Write,
    process::Command,
    sync::{Arc, Mutex},
};

use neon_api::client::{ClientError, ClientOptions};

use crate::support::{Double, KEY, Reply, client};

const ADDRESS: &str = "SLIPWAY_TEST_ADDRESS";

/// Runs another test of this program with these variables, and no other about proxies.
fn with_environment(test: &str, address: &str, variables: &[(&str, &str)]) {
    let mut program = Command::new(std::env::current_exe().unwrap());
    let test = format!("surroundings::{test}");
    program.args([test.as_str(), "--exact", "--include-ignored", "--nocapture"]);
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"] {
        program.env_remove(name).env_remove(name.to_lowercase());
    }
    program.env(ADDRESS, address);
    let output = program.envs(variables.iter().copied()).output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("1 passed"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_proxy_of_the_environment_is_asked_for_the_way_to_a_server_elsewhere() {
    let refusal = || Reply::With(403, Vec::new(), String::new());
    for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"] {
        let proxy = Double::answering(vec![refusal(); 9]).await;
        let address = proxy.address.clone();
        let child = tokio::task::spawn_blocking(move || {
            with_environment("one_call_through_a_proxy", "", &[(name, &address)]);
        });
        child.await.unwrap();
        let lines = proxy.lines();
        assert!(
            !lines.is_empty() && lines.iter().all(|it| it == "CONNECT neon.invalid:443"),
            "{name}: {lines:?}"
        );
        // What is inside of the tunnel is not for the proxy.
        let heads: String = proxy.received().into_iter().map(|it| it.head).collect();
        assert!(!heads.contains(KEY));
    }
}

#[tokio::test]
#[ignore = "another test runs it with a proxy in the environment"]
async fn one_call_through_a_proxy() {
    let client = client("https://neon.invalid/api/v2", ClientOptions::default());
    let error = client.auth().await.unwrap_err();
    assert!(
        matches!(error, ClientError::Unreachable { .. }),
        "{error:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_on_this_computer_is_reached_without_a_proxy() {
    let answer = Reply::Json(200, r#"{"account_id":"a","auth_method":"k"}"#.to_owned());
    let server = Double::answering([answer]).await;
    let address = server.address.clone();
    let child = tokio::task::spawn_blocking(move || {
        let nobody = "http://127.0.0.1:9";
        let variables = [
            ("HTTP_PROXY", nobody),
            ("http_proxy", nobody),
            ("ALL_PROXY", nobody),
        ];
        with_environment("one_call_to_this_computer", &address, &variables);
    });
    child.await.unwrap();
    assert_eq!(server.lines(), ["GET /api/v2/auth"]);
}

#[tokio::test]
#[ignore = "another test runs it with a proxy in the environment"]
async fn one_call_to_this_computer() {
    let address = std::env::var(ADDRESS).unwrap();
    let client = client(&format!("{address}/api/v2"), ClientOptions::default());
    client.auth().await.unwrap();
}

/// Everything that is logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn the_log_names_calls_and_shows_neither_key_nor_query_nor_answer() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(move || writer.clone())
        .finish();
    let _logging = tracing::subscriber::set_default(subscriber);
    let secret = r#"{"uri":"postgresql://app:password-7@h/d"}"#.to_owned();
    let busy = Reply::Json(423, r#"{"message":"busy"}"#.to_owned());
    let double = Double::answering([busy, Reply::Json(200, secret)]).await;
    let query = neon_api::client::ConnectionUriQuery {
        database_name: "database-7".to_owned(),
        role_name: "role-7".to_owned(),
        ..Default::default()
    };
    let uri = double.client().connection_uri(&"p".into(), &query).await;
    assert_eq!(uri.unwrap().expose(), "postgresql://app:password-7@h/d");
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("GET /projects/p/connection_uri"), "{log}");
    for hidden in [KEY, "password-7", "role-7"] {
        assert!(!log.contains(hidden), "{log}");
    }
}
