//! The connection string in the hands of `psql` of the system, which is built with TLS.

use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use crate::support::{Served, rows};

fn psql(uri: &str) -> Command {
    let mut psql = Command::new("psql");
    psql.args(["-X", "-A", "-t", uri])
        // Nothing of whoever runs the tests.
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("HOME", "/nonexistent")
        .stdin(Stdio::null());
    psql
}

async fn output(mut command: Command) -> Output {
    tokio::task::spawn_blocking(move || command.output().expect("psql is there: ./x setup"))
        .await
        .unwrap()
}

async fn answer(uri: &str, sql: &str) -> String {
    let mut command = psql(uri);
    command.args(["-c", sql]);
    let output = output(command).await;
    assert!(
        output.status.success(),
        "{uri}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

async fn refusal(uri: &str) -> String {
    let mut command = psql(uri);
    command.args(["-c", "SELECT 1"]);
    let output = output(command).await;
    assert!(!output.status.success(), "{uri}");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// How the session is encrypted, as libpq sees it.
const SECURED: &str = "\\conninfo";

#[tokio::test(flavor = "multi_thread")]
async fn psql_takes_the_string_as_it_is_and_with_every_other_way_to_connect() {
    let served = Served::start().await;
    let project = served.api.project("shop").await;
    let uri = project.uri.as_str();
    assert!(uri.contains("sslmode=require&channel_binding=require"));
    assert_eq!(answer(uri, "SELECT 'as it is'").await, "as it is");
    assert!(answer(uri, SECURED).await.contains("TLSv1.3"));

    let with = |options: &str| {
        let (before, _) = uri.split_once('?').unwrap();
        format!("{before}?{options}")
    };
    let certificate = served.path().join("data/tls/cert.pem");
    let verified = with(&format!(
        "sslmode=verify-full&sslrootcert={}",
        certificate.display()
    ));
    assert_eq!(answer(&verified, "SELECT 'verified'").await, "verified");
    let by_name = verified.replace("127.0.0.1", "localhost");
    assert_eq!(answer(&by_name, "SELECT 'by name'").await, "by name");
    let plain = with("sslmode=disable");
    assert_eq!(answer(&plain, "SELECT 'plain'").await, "plain");
    assert!(!answer(&plain, SECURED).await.contains("TLS"));

    let stranger = with("sslmode=verify-full&sslrootcert=/etc/hostname");
    assert!(refusal(&stranger).await.contains("root certificate"));
    let binding = with("sslmode=disable&channel_binding=require");
    assert!(refusal(&binding).await.contains("channel binding"));
    let (before, after) = uri.split_once('@').unwrap();
    let (role, _) = before.rsplit_once(':').unwrap();
    let wrong = refusal(&format!("{role}:wrong@{after}")).await;
    assert!(wrong.contains("password authentication failed"), "{wrong}");
    let nobody = uri.replace("neondb_owner", "slipway_admin");
    assert!(refusal(&nobody).await.contains("authentication failed"));
}

#[tokio::test(flavor = "multi_thread")]
async fn psql_cancels_a_statement_through_the_proxy() {
    let served = Served::start().await;
    let project = served.api.project("shop").await;
    let mut command = psql(&project.uri);
    command
        .args(["-c", "SELECT 'in', pg_sleep(600)"])
        .stderr(Stdio::piped());
    let asking = command.spawn().expect("psql is there: ./x setup");
    let active = "SELECT pid::text FROM pg_stat_activity
                  WHERE query LIKE '%pg_sleep(600)%' AND pid <> pg_backend_pid()";
    while rows(&project.uri, active).await.is_empty() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let said = interrupted(asking).await;
    assert!(
        said.contains("canceling statement due to user request"),
        "{said}"
    );
    // Its session ends a moment after psql.
    let deadline = std::time::Instant::now() + Duration::from_secs(30);
    while !rows(&project.uri, active).await.is_empty() {
        assert!(std::time::Instant::now() < deadline, "it goes on");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// What psql says when a person presses Ctrl-C.
async fn interrupted(asking: Child) -> String {
    let sent = Command::new("kill")
        .args(["-INT", &asking.id().to_string()])
        .status();
    assert!(sent.unwrap().success());
    let output = tokio::task::spawn_blocking(|| asking.wait_with_output().unwrap())
        .await
        .unwrap();
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn clients_are_no_superusers_and_the_private_socket_is_not_theirs() {
    use std::os::unix::fs::PermissionsExt;

    let served = Served::start().await;
    let project = served.api.project("shop").await;
    let facts = answer(
        &project.uri,
        "SELECT rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication,
                pg_has_role('pg_execute_server_program', 'member'),
                pg_has_role('pg_read_server_files', 'member')
           FROM pg_roles WHERE rolname = current_user",
    )
    .await;
    assert_eq!(facts, "f|t|t|t|t|f|f");
    for statement in [
        "COPY pg_class TO PROGRAM 'cat'",
        "SET ROLE slipway_admin",
        "ALTER SYSTEM SET fsync = off",
        "CREATE ROLE more SUPERUSER",
    ] {
        let mut command = psql(&project.uri);
        command.args(["-c", statement]);
        let output = output(command).await;
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains("permission denied"), "{statement}: {said}");
    }
    let sockets = folders(&served.path().join("s"));
    assert!(!sockets.is_empty());
    for folder in sockets {
        let mode = std::fs::metadata(&folder).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}", folder.display());
    }
    assert_eq!(rows(&project.uri, "SHOW listen_addresses").await, [""]);
}

fn folders(root: &Path) -> Vec<std::path::PathBuf> {
    let inside = std::fs::read_dir(root).unwrap();
    inside.map(|entry| entry.unwrap().path()).collect()
}
