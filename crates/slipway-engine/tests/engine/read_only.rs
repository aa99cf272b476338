//! Read-only endpoints: they read what is committed on their branch, write nothing, and follow it through a
//! finalize, a restore and a kill.

use std::path::Path;
use std::time::Duration;

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use slipway_engine::Rules;
use tokio::time::Instant;

use crate::program::Program;
use crate::support::{Api, Project, Served, connect, directories, rows, run, text, try_connect};

const READ: &str = "SELECT a FROM t ORDER BY a";

/// An endpoint that only reads: its id, and the string that leads to it.
async fn reader(api: &Api, project: &str, branch: &str) -> (String, String) {
    let wanted = json!({"endpoint": {"branch_id": branch, "type": "read_only"}});
    let path = format!("/projects/{project}/endpoints");
    let made = api.done(Method::POST, &path, wanted).await;
    let id = text(&made["endpoint"]["id"]);
    let uri = uri_of(api, project, &id).await;
    (id, uri)
}

async fn uri_of(api: &Api, project: &str, endpoint: &str) -> String {
    let query = format!("endpoint_id={endpoint}&database_name=neondb&role_name=neondb_owner");
    text(
        &api.get(&format!("/projects/{project}/connection_uri?{query}"))
            .await["uri"],
    )
}

/// Waits until a reader sees what it shall.
async fn until_read(uri: &str, sql: &str, wanted: &[&str]) {
    let deadline = Instant::now() + Duration::from_secs(60);
    loop {
        // A table that was just made may not be there yet.
        let now = match try_connect(uri).await.unwrap().query(sql, &[]).await {
            Ok(rows) => rows.iter().map(|row| row.get::<_, String>(0)).collect(),
            Err(error) => vec![error.to_string()],
        };
        if now == wanted {
            return;
        }
        assert!(Instant::now() < deadline, "{sql}: {now:?}, not {wanted:?}");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

async fn state_of(api: &Api, project: &str, endpoint: &str) -> Value {
    let path = format!("/projects/{project}/endpoints/{endpoint}");
    api.get(&path).await["endpoint"]["current_state"].clone()
}

async fn shop(api: &Api) -> Project {
    let project = api.project("shop").await;
    run(
        &project.uri,
        "CREATE TABLE t (a text); INSERT INTO t VALUES ('x'); CREATE SEQUENCE s",
    )
    .await;
    project
}

fn standbys(folder: &Path) -> Vec<String> {
    directories(&folder.join("data"), "standbys")
}

/// One that has ended and that nobody has asked about has no command line any more.
fn is_alive(pid: &str) -> bool {
    let line = std::fs::read(Path::new("/proc").join(pid).join("cmdline"));
    line.is_ok_and(|line| !line.is_empty())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_read_only_endpoint_reads_what_is_committed_and_nobody_can_make_it_write() {
    let served = Served::start().await;
    let api = &served.api;
    let project = shop(api).await;
    let (id, uri) = reader(api, &project.id, &project.branch).await;
    assert_ne!(uri, project.uri);
    assert_eq!(state_of(api, &project.id, &id).await, "active");
    assert_eq!(standbys(served.path()), std::slice::from_ref(&id));

    let client = connect(&uri).await;
    let here = client.query(READ, &[]).await.unwrap();
    assert_eq!(here[0].get::<_, String>(0), "x");
    for attempt in [
        "INSERT INTO t VALUES ('no')",
        "CREATE TABLE no ()",
        "SELECT nextval('s')",
        "SET default_transaction_read_only = off; INSERT INTO t VALUES ('no')",
        "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE; INSERT INTO t VALUES ('no')",
        "ALTER ROLE neondb_owner SET default_transaction_read_only = off",
    ] {
        let error = client.batch_execute(attempt).await.unwrap_err();
        let told = error.as_db_error().unwrap();
        assert_eq!(told.code().code(), "25006", "{attempt}: {told}");
    }
    for attempt in [
        "SET transaction_read_only = off",
        "BEGIN READ WRITE",
        "SELECT pg_promote()",
        "SELECT pg_wal_replay_pause()",
        "ALTER SYSTEM SET primary_conninfo = ''",
    ] {
        assert!(client.batch_execute(attempt).await.is_err(), "{attempt}");
        client.batch_execute("ROLLBACK").await.unwrap();
    }

    // What is committed there is read here, in the session that is open, too.
    run(&project.uri, "INSERT INTO t VALUES ('y')").await;
    until_read(&uri, READ, &["x", "y"]).await;
    assert_eq!(client.query(READ, &[]).await.unwrap().len(), 2);
    assert_eq!(rows(&project.uri, READ).await, ["x", "y"]);

    // A password counts from the moment of its answer.
    let reset = format!(
        "/projects/{}/branches/{}/roles/neondb_owner/reset_password",
        project.id, project.branch
    );
    api.done(Method::POST, &reset, json!({})).await;
    assert!(try_connect(&uri).await.is_err());
    let uri = uri_of(api, &project.id, &id).await;
    assert_eq!(rows(&uri, READ).await, ["x", "y"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_branch_has_several_and_one_that_writes_and_each_comes_and_goes_alone() {
    let served = Served::start().await;
    let api = &served.api;
    let project = shop(api).await;
    let endpoints = format!("/projects/{}/endpoints", project.id);
    let branches = format!("/projects/{}/branches", project.id);

    // The one that writes is asked for last, and counts first.
    let wanted = json!({
        "branch": {"name": "kid"},
        "endpoints": [{"type": "read_only"}, {"type": "read_write"}],
    });
    let kid = api.done(Method::POST, &branches, wanted).await;
    let kid_id = text(&kid["branch"]["id"]);
    assert_eq!(kid["endpoints"][0]["type"], "read_write");
    let reading = &kid["endpoints"][1];
    assert_eq!(reading["type"], "read_only");
    run(
        &api.uri(&project.id, &kid_id).await,
        "INSERT INTO t VALUES ('kid')",
    )
    .await;
    let kid_reader = uri_of(api, &project.id, &text(&reading["id"])).await;
    until_read(&kid_reader, READ, &["kid", "x"]).await;

    // A branch need not have one that writes.
    let wanted = json!({"branch": {"name": "shown"}, "endpoints": [{"type": "read_only"}]});
    let shown = api.done(Method::POST, &branches, wanted).await;
    let uri = text(&shown["connection_uris"][0]["connection_uri"]);
    assert_eq!(rows(&uri, READ).await, ["x"]);
    assert!(
        connect(&uri)
            .await
            .batch_execute("DELETE FROM t")
            .await
            .is_err()
    );

    let writer = json!({"endpoint": {"branch_id": kid_id, "type": "read_write"}});
    let (status, told) = api.call(Method::POST, &endpoints, Some(writer)).await;
    assert_eq!(status, StatusCode::CONFLICT, "{told}");
    for _ in 0..4 {
        let wanted =
            json!({"endpoint": {"branch_id": kid_id, "type": "read_only", "disabled": true}});
        api.done(Method::POST, &endpoints, wanted).await;
    }
    let more = json!({"endpoint": {"branch_id": kid_id, "type": "read_only"}});
    let (status, told) = api.call(Method::POST, &endpoints, Some(more)).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{told}");

    // Suspended, one has nothing on disk; the next connection brings it back.
    let (id, uri) = reader(api, &project.id, &project.branch).await;
    let path = format!("{endpoints}/{id}");
    let open = connect(&uri).await;
    api.done(Method::POST, &format!("{path}/suspend"), json!({}))
        .await;
    assert!(open.simple_query("SELECT 1").await.is_err());
    assert!(!standbys(served.path()).contains(&id));
    assert_eq!(state_of(api, &project.id, &id).await, "idle");
    assert_eq!(
        state_of(api, &project.id, &project.endpoint).await,
        "active"
    );
    run(&project.uri, "INSERT INTO t VALUES ('y')").await;
    assert_eq!(rows(&uri, READ).await, ["x", "y"]);

    // The branch's own server may stop and start meanwhile.
    let own = format!("{endpoints}/{}", project.endpoint);
    api.done(Method::POST, &format!("{own}/restart"), json!({}))
        .await;
    run(&project.uri, "INSERT INTO t VALUES ('z')").await;
    until_read(&uri, READ, &["x", "y", "z"]).await;

    api.done(
        Method::PATCH,
        &path,
        json!({"endpoint": {"disabled": true}}),
    )
    .await;
    let error = try_connect(&uri).await.unwrap_err();
    assert_eq!(error.as_db_error().unwrap().code().code(), "57P03");
    // To another branch, and enabled: the same string reads that one.
    let moved = json!({"endpoint": {"branch_id": shown["branch"]["id"], "disabled": false}});
    api.done(Method::PATCH, &path, moved).await;
    assert_eq!(rows(&uri, READ).await, ["x"]);
    let protect = json!({"branch": {"protected": true}});
    let of_shown = format!("{branches}/{}", text(&shown["branch"]["id"]));
    api.fine(Method::PATCH, &of_shown, Some(protect)).await;
    api.done(Method::DELETE, &path, Value::Null).await;
    assert!(!standbys(served.path()).contains(&id));
    assert!(try_connect(&uri).await.is_err());

    api.done(Method::DELETE, &format!("{branches}/{kid_id}"), Value::Null)
        .await;
    assert!(!standbys(served.path()).contains(&text(&reading["id"])));
    assert!(try_connect(&kid_reader).await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_finalize_and_a_restore_the_same_endpoint_reads_what_took_the_branchs_place() {
    let served = Served::start().await;
    let api = &served.api;
    let project = shop(api).await;
    let snapshot = api.snapshot(&project.id, &project.branch, "one").await;
    run(&project.uri, "INSERT INTO t VALUES ('late')").await;
    let (id, uri) = reader(api, &project.id, &project.branch).await;
    let open = connect(&uri).await;
    assert_eq!(rows(&uri, READ).await, ["late", "x"]);

    let wanted = json!({"name": "again", "target_branch_id": project.branch});
    let candidate = api.restore(&project.id, &snapshot, wanted).await;
    let path = format!(
        "/projects/{}/branches/{candidate}/finalize_restore",
        project.id
    );
    api.done(Method::POST, &path, json!({"name": "replaced"}))
        .await;
    assert!(open.simple_query("SELECT 1").await.is_err());
    assert_eq!(rows(&uri, READ).await, ["x"]);
    let shown = api
        .get(&format!("/projects/{}/endpoints/{id}", project.id))
        .await;
    assert_eq!(shown["endpoint"]["branch_id"], candidate.as_str());
    run(&project.uri, "INSERT INTO t VALUES ('new')").await;
    until_read(&uri, READ, &["new", "x"]).await;
    // What was replaced can go: nothing follows it any more.
    let replaced = format!("/projects/{}/branches/{}", project.id, project.branch);
    api.done(Method::DELETE, &replaced, Value::Null).await;

    // In place: a child is reset to its parent, and keeps its id.
    let wanted = json!({
        "branch": {"name": "kid", "parent_id": candidate},
        "endpoints": [{"type": "read_write"}],
    });
    let branches = format!("/projects/{}/branches", project.id);
    let kid = api.done(Method::POST, &branches, wanted).await;
    let kid_id = text(&kid["branch"]["id"]);
    let (_, uri) = reader(api, &project.id, &kid_id).await;
    assert_eq!(rows(&uri, READ).await, ["new", "x"]);
    run(&project.uri, "INSERT INTO t VALUES ('newer')").await;
    let reset = json!({"source_branch_id": candidate});
    api.done(Method::POST, &format!("{branches}/{kid_id}/restore"), reset)
        .await;
    assert_eq!(rows(&uri, READ).await, ["new", "newer", "x"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_engine_leaves_no_standby_and_its_endpoint_reads_again() {
    let mut program = Program::start();
    let api = program.api.clone();
    let project = shop(&api).await;
    let (id, uri) = reader(&api, &project.id, &project.branch).await;
    assert_eq!(rows(&uri, READ).await, ["x"]);
    let dir = program.data().join("standbys").join(&id);
    let pid = std::fs::read_to_string(dir.join("postmaster.pid")).unwrap();
    let pid = pid.lines().next().unwrap().to_owned();

    program.kill();
    assert!(is_alive(&pid));
    program.start_again();
    assert!(!dir.exists());
    assert!(!is_alive(&pid));
    let api = program.api.clone();
    assert_eq!(state_of(&api, &project.id, &id).await, "idle");
    run(&project.uri, "INSERT INTO t VALUES ('y')").await;
    assert_eq!(rows(&uri, READ).await, ["x", "y"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_project_has_no_standby_and_a_recovered_one_reads_again() {
    let mut served = Served::start().await;
    let api = served.api.clone();
    let project = shop(&api).await;
    let (_, uri) = reader(&api, &project.id, &project.branch).await;
    let path = format!("/projects/{}", project.id);
    api.fine(Method::DELETE, &path, None).await;
    let deadline = Instant::now() + Duration::from_secs(60);
    while !standbys(served.path()).is_empty() {
        assert!(Instant::now() < deadline);
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let told = try_connect(&uri).await.unwrap_err();
    assert_eq!(told.as_db_error().unwrap().code().code(), "08004");
    while api.get("/slipway/v1/status").await["running_operations"] != 0 {}
    api.post(&format!("{path}/recover"), json!({})).await;
    assert_eq!(rows(&uri, READ).await, ["x"]);

    // Stopped, the engine leaves neither a server nor a copy.
    let left = served.restart_around(|| 0).await;
    assert_eq!(left, 0);
    assert!(standbys(served.path()).is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_standby_that_nobody_uses_goes_and_the_next_connection_brings_it_back() {
    let rules = Rules {
        every: Duration::from_millis(20),
        ..Rules::default()
    };
    let served = Served::with(rules).await;
    let api = &served.api;
    let project = shop(api).await;
    let (id, uri) = reader(api, &project.id, &project.branch).await;
    assert_eq!(rows(&uri, READ).await, ["x"]);
    // Less than the API takes, so that the test need not wait for a minute.
    let catalog = rusqlite::Connection::open(served.path().join("data/catalog.db")).unwrap();
    catalog.busy_timeout(Duration::from_secs(60)).unwrap();
    let soon = "UPDATE endpoints SET suspend_after = 1 WHERE id = ?1";
    catalog.execute(soon, [&id]).unwrap();
    let deadline = Instant::now() + Duration::from_secs(60);
    while !standbys(served.path()).is_empty() {
        assert!(Instant::now() < deadline, "it stays");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert_eq!(
        state_of(api, &project.id, &project.endpoint).await,
        "active"
    );
    assert_eq!(rows(&uri, READ).await, ["x"]);
}
