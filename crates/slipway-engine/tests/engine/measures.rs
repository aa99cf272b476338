//! Marks and write counts, holds, exports, and what the engine says about itself.

use std::time::Duration;

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::support::{Api, Project, Served, connect, program, rows, run, text, try_connect};

async fn writes(api: &Api, project: &str, branch: &str, since: &str) -> Value {
    api.get(&format!(
        "/slipway/v1/projects/{project}/branches/{branch}/writes?{since}"
    ))
    .await
}

/// The mark that a branch's restore has left.
async fn mark_of(api: &Api, project: &str, branch: &str, kind: &str) -> String {
    let path = format!("/slipway/v1/projects/{project}/branches/{branch}/marks");
    let marks = api.get(&path).await;
    let marks = marks["marks"].as_array().unwrap();
    text(&marks.iter().find(|mark| mark["kind"] == kind).unwrap()["id"])
}

#[tokio::test(flavor = "multi_thread")]
async fn writes_are_counted_since_a_snapshot_and_since_a_restore_through_a_promotion() {
    let mut served = Served::start().await;
    let api = served.api.clone();
    let project = api.project("shop").await;
    let (id, prod) = (&project.id, &project.branch);
    run(
        &project.uri,
        "CREATE TABLE t (a int); INSERT INTO t SELECT generate_series(1, 100)",
    )
    .await;
    let base = api.snapshot(id, prod, "base").await;
    let since = format!("snapshot_id={base}");
    let none = writes(&api, id, prod, &since).await;
    assert_eq!((&none["kind"], &none["rows"]), (&json!("exact"), &json!(0)));

    // Bootstrap: dev is marked before anybody gets in.
    let dev = api.restore(id, &base, json!({"name": "dev"})).await;
    let mark = mark_of(&api, id, &dev, "restored").await;
    let of_dev = format!("mark_id={mark}");
    let none = writes(&api, id, &dev, &of_dev).await;
    assert_eq!((&none["kind"], &none["rows"]), (&json!("exact"), &json!(0)));
    assert_eq!(none["schema_commits"], 0, "{none}");
    let dev_uri = api.uri(id, &dev).await;
    run(&dev_uri, "INSERT INTO t VALUES (1000), (1001)").await;
    assert_eq!(writes(&api, id, &dev, &of_dev).await["rows"], 2);

    // Production goes on, in one transaction that does not count and two that do.
    run(&project.uri, "BEGIN; DELETE FROM t; ROLLBACK").await;
    run(&project.uri, "UPDATE t SET a = a WHERE a <= 10").await;
    run(&project.uri, "DELETE FROM t WHERE a = 11").await;
    let lost = writes(&api, id, prod, &since).await;
    assert_eq!(lost["kind"], "exact", "{lost}");
    assert_eq!((&lost["rows"], &lost["commits"]), (&json!(11), &json!(2)));
    assert_eq!(
        lost["tables"],
        json!([{"database": "neondb", "table": "public.t", "inserted": 0, "updated": 10, "deleted": 1}])
    );

    // A promotion replaces it; on the backup the same mark still counts, also after a restart.
    let snapshot = api.snapshot(id, &dev, "candidate").await;
    api.restore(
        id,
        &snapshot,
        json!({"name": "next", "target_branch_id": prod, "finalize_restore": true}),
    )
    .await;
    served.restart().await;
    let api = served.api.clone();
    let lost = writes(&api, id, prod, &since).await;
    assert_eq!(
        (&lost["kind"], &lost["rows"]),
        (&json!("exact"), &json!(11))
    );

    // The new production has a mark of its own; the old one says nothing about it.
    let now = text(&api.branch_named(id, "prod").await["id"]);
    assert_ne!(now, *prod);
    let unknown = writes(&api, id, &now, &since).await;
    assert_eq!(unknown["kind"], "unknown");
    assert!(unknown["rows"].is_null());
    let mark = mark_of(&api, id, &now, "restored").await;
    run(&project.uri, "INSERT INTO t VALUES (7)").await;
    let fresh = writes(&api, id, &now, &format!("mark_id={mark}")).await;
    assert_eq!(
        (&fresh["kind"], &fresh["rows"]),
        (&json!("exact"), &json!(1))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mark_that_somebody_asked_for_outlives_its_snapshot_and_unknown_is_never_nothing() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let (id, prod) = (&project.id, &project.branch);
    run(
        &project.uri,
        "CREATE TABLE t (a int); INSERT INTO t VALUES (1)",
    )
    .await;
    let base = api.snapshot(id, prod, "base").await;
    run(&project.uri, "INSERT INTO t VALUES (2)").await;
    let path = format!("/slipway/v1/projects/{id}/branches/{prod}/marks");
    let kept = api
        .post(&path, json!({"name": "kept", "snapshot_id": base}))
        .await;
    let here = api.post(&path, json!({"name": "here"})).await;
    run(&project.uri, "INSERT INTO t VALUES (3)").await;
    api.done(
        Method::DELETE,
        &format!("/projects/{id}/snapshots/{base}"),
        json!({}),
    )
    .await;
    let of = |mark: &Value| format!("mark_id={}", text(&mark["id"]));
    assert_eq!(writes(api, id, prod, &of(&kept)).await["rows"], 2);
    assert_eq!(writes(api, id, prod, &of(&here)).await["rows"], 1);
    let left = api.get(&path).await;
    assert_eq!(left["marks"].as_array().unwrap().len(), 2, "{left}");

    // TRUNCATE tells no rows.
    run(&project.uri, "TRUNCATE t").await;
    let unknown = writes(api, id, prod, &of(&here)).await;
    assert_eq!(unknown["kind"], "unknown");
    assert!(unknown["rows"].is_null() && unknown["commits"].is_null());
    assert!(
        unknown["reasons"].to_string().contains("truncated"),
        "{unknown}"
    );

    let mark = text(&here["id"]);
    let gone = format!("/slipway/v1/marks/{mark}");
    api.fine(Method::DELETE, &gone, None).await;
    let (status, _) = api.call(Method::DELETE, &gone, None).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

async fn hold(api: &Api, project: &Project, body: Value) -> (StatusCode, Value) {
    let path = format!(
        "/slipway/v1/projects/{}/endpoints/{}/hold",
        project.id, project.endpoint
    );
    api.call(Method::POST, &path, Some(body)).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hold_ends_sessions_reads_the_last_position_and_keeps_newcomers_out_until_it_is_lifted() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let session = connect(&project.uri).await;
    session
        .batch_execute("CREATE TABLE t (a int)")
        .await
        .unwrap();
    session
        .batch_execute("BEGIN; INSERT INTO t VALUES (1)")
        .await
        .unwrap();
    let body = json!({"owner": "run 7", "seconds": 600});
    let (status, held) = hold(api, &project, body.clone()).await;
    assert_eq!(status, StatusCode::CREATED, "{held}");
    assert_eq!(held["sessions_ended"], 1);
    assert!(text(&held["final_lsn"]).contains('/'));
    assert!(session.batch_execute("COMMIT").await.is_err());
    let (status, refused) = hold(api, &project, body).await;
    assert_eq!(status, StatusCode::CONFLICT);
    assert!(text(&refused["message"]).contains("run 7"), "{refused}");
    assert_eq!(
        api.get("/slipway/v1/holds").await["holds"][0]["id"],
        held["id"]
    );

    // Somebody waits; a finalize goes through under the hold; then they reach the new branch.
    let waiting = {
        let uri = project.uri.clone();
        tokio::spawn(async move { rows(&uri, "SELECT count(*)::text FROM t").await })
    };
    let snapshot = api.snapshot(&project.id, &project.branch, "s").await;
    let candidate = api
        .restore(
            &project.id,
            &snapshot,
            json!({"target_branch_id": project.branch}),
        )
        .await;
    run(
        &api.uri(&project.id, &candidate).await,
        "INSERT INTO t VALUES (2), (3)",
    )
    .await;
    let path = format!(
        "/projects/{}/branches/{candidate}/finalize_restore",
        project.id
    );
    api.done(Method::POST, &path, json!({})).await;
    assert!(!waiting.is_finished());
    let lift = format!("/slipway/v1/holds/{}", text(&held["id"]));
    api.fine(Method::DELETE, &lift, None).await;
    assert_eq!(waiting.await.unwrap(), ["2"]);
    let (status, _) = api.call(Method::DELETE, &lift, None).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hold_can_refuse_and_ends_by_its_time_or_with_the_engine() {
    let mut served = Served::start().await;
    let api = served.api.clone();
    let project = api.project("shop").await;
    run(&project.uri, "CREATE TABLE t (a int)").await;
    for wrong in [
        json!({"owner": "", "seconds": 5}),
        json!({"owner": "x", "seconds": 0}),
        json!({"owner": "x", "seconds": 4000}),
    ] {
        let (status, _) = hold(&api, &project, wrong).await;
        assert_eq!(status, StatusCode::BAD_REQUEST);
    }
    let body = json!({"owner": "run 8", "seconds": 2, "newcomers": "refuse"});
    hold(&api, &project, body).await;
    let error = try_connect(&project.uri).await.err().unwrap();
    let said = error.as_db_error().unwrap();
    assert_eq!(said.code().code(), "57P03");
    assert!(said.message().contains("run 8"), "{said}");
    let deadline = Instant::now() + Duration::from_secs(60);
    while try_connect(&project.uri).await.is_err() {
        assert!(Instant::now() < deadline);
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(api.get("/slipway/v1/holds").await["holds"], json!([]));

    let body = json!({"owner": "run 9", "seconds": 3000, "newcomers": "refuse"});
    hold(&api, &project, body).await;
    assert!(try_connect(&project.uri).await.is_err());
    served.restart().await;
    assert_eq!(
        rows(&project.uri, "SELECT count(*)::text FROM t").await,
        ["0"]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_export_appears_whole_private_and_never_over_another_file() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    run(
        &project.uri,
        "CREATE TABLE t AS SELECT g a, repeat('x', 100) b FROM generate_series(1, 20000) g;
         CREATE TABLE u AS SELECT 1 a",
    )
    .await;
    let folder = served.path().join("out");
    std::fs::create_dir(&folder).unwrap();
    let file = folder.join("shop.dump");
    let path = format!(
        "/slipway/v1/projects/{}/branches/{}/export",
        project.id, project.branch
    );
    let body = json!({"path": file, "database_name": "neondb"});
    let begun = api.post(&path, body.clone()).await;
    assert_eq!(begun["tables_total"], 2);
    let asked = format!("/slipway/v1/exports/{}", text(&begun["id"]));
    let deadline = Instant::now() + Duration::from_secs(60);
    let done = loop {
        let now = api.get(&asked).await;
        if now["state"] != "running" {
            break now;
        }
        assert!(Instant::now() < deadline, "{now}");
        tokio::time::sleep(Duration::from_millis(10)).await;
    };
    assert_eq!(done["state"], "succeeded", "{done}");
    assert_eq!(done["tables_done"], 2);
    let metadata = std::fs::metadata(&file).unwrap();
    assert_eq!(done["bytes_done"], metadata.len());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(metadata.permissions().mode() & 0o777, 0o600);
    }
    let names: Vec<_> = std::fs::read_dir(&folder).unwrap().collect();
    assert_eq!(names.len(), 1);
    let listed = program("pg_restore")
        .arg("--list")
        .arg(&file)
        .output()
        .await
        .unwrap();
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    assert!(listed.contains("TABLE DATA public t"), "{listed}");

    // It can be loaded again.
    let other = api.project("two").await;
    let import = format!(
        "/slipway/v1/projects/{}/branches/{}/import",
        other.id, other.branch
    );
    let body_import = json!({"path": file, "database_name": "neondb", "role_name": "neondb_owner"});
    let begun = api.post(&import, body_import).await;
    let asked = format!("/slipway/v1/imports/{}", text(&begun["id"]));
    loop {
        let now = api.get(&asked).await;
        match now["state"].as_str() {
            Some("running") => tokio::time::sleep(Duration::from_millis(10)).await,
            _ => {
                assert_eq!(now["state"], "succeeded", "{now}");
                break;
            }
        }
    }
    assert_eq!(
        rows(&other.uri, "SELECT count(*)::text FROM t").await,
        ["20000"]
    );

    for (body, status) in [
        (body, StatusCode::CONFLICT),
        (
            json!({"path": "shop.dump", "database_name": "neondb"}),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
        (
            json!({"path": folder.join("no/where.dump"), "database_name": "neondb"}),
            StatusCode::UNPROCESSABLE_ENTITY,
        ),
        (
            json!({"path": folder.join("b.dump"), "database_name": "none"}),
            StatusCode::NOT_FOUND,
        ),
    ] {
        let (found, answer) = api.call(Method::POST, &path, Some(body)).await;
        assert_eq!(found, status, "{answer}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_engine_says_what_it_can_and_what_everything_takes_on_disk() {
    let served = Served::start().await;
    let api = &served.api;
    let can = api.get("/slipway/v1/capabilities").await;
    for ability in ["time_travel", "hold", "write_counts", "export"] {
        assert_eq!(can[ability], true, "{ability}");
    }
    let project = api.project("shop").await;
    run(
        &project.uri,
        "CREATE TABLE t AS SELECT repeat('x', 1000) FROM generate_series(1, 10000)",
    )
    .await;
    let snapshot = api.snapshot(&project.id, &project.branch, "s").await;
    let short = api.get("/slipway/v1/status").await;
    assert!(short["space"].is_null());
    let status = api.get("/slipway/v1/status?space=true").await;
    assert!(status["file_system"].is_string(), "{status}");
    let space = &status["space"];
    assert_eq!(space["branches"][0]["branch_id"], project.branch.as_str());
    assert_eq!(space["snapshots"][0]["snapshot_id"], snapshot.as_str());
    for one in [&space["branches"][0], &space["snapshots"][0]] {
        let (logical, physical) = (
            one["logical_bytes"].as_u64().unwrap(),
            one["physical_bytes"].as_u64().unwrap(),
        );
        assert!(logical > 10_000_000 && physical >= logical, "{one}");
    }
}
