//! Kill -9 of the real program in the middle of its work, and what the next start makes of it.

use reqwest::Method;
use serde_json::{Value, json};

use crate::program::Program;
use crate::support::{Api, directories, rows, run, text};

/// Every operation has ended, and the given ones as they say.
async fn resolved(api: &Api, begun: &Value) -> Vec<String> {
    let ended = api.ended(begun).await;
    ended.iter().map(|one| text(&one["status"])).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_kill_everything_is_either_finished_or_undone() {
    let mut program = Program::start();
    let project = program.api.project("shop").await;
    let id = project.id.clone();
    run(
        &project.uri,
        "CREATE TABLE t (a int); INSERT INTO t SELECT generate_series(1, 100000)",
    )
    .await;
    let snapshot = program.api.snapshot(&id, &project.branch, "good").await;

    // A snapshot: undone.
    let path = format!(
        "/projects/{id}/branches/{}/snapshot?name=cut",
        project.branch
    );
    let begun = program.api.post_and_go(&id, &path, json!({})).await;
    program.kill();
    program.start_again();
    assert_eq!(resolved(&program.api, &begun).await, ["failed"]);
    program.nothing_is_orphaned(&id).await;
    assert_eq!(
        rows(&project.uri, "SELECT count(*)::text FROM t").await,
        ["100000"]
    );
    // Its name is free again.
    program.api.snapshot(&id, &project.branch, "cut").await;

    // A child: undone.
    let path = format!("/projects/{id}/branches");
    let body = json!({"branch": {"name": "kid"}, "endpoints": [{"type": "read_write"}]});
    let begun = program.api.post_and_go(&id, &path, body).await;
    program.kill();
    program.start_again();
    assert_eq!(
        resolved(&program.api, &begun).await,
        ["failed", "cancelled"]
    );
    program.nothing_is_orphaned(&id).await;

    // A restore with finalize: undone or finished, never between.
    let path = format!("/projects/{id}/snapshots/{snapshot}/restore");
    let body = json!({"target_branch_id": project.branch, "finalize_restore": true});
    let begun = program.api.post(&path, body).await;
    program.kill();
    program.start_again();
    let statuses = resolved(&program.api, &begun).await;
    program.nothing_is_orphaned(&id).await;
    let prod = program.api.branch_named(&id, "prod").await;
    let finished = statuses.iter().all(|status| status == "finished");
    assert_eq!(
        finished,
        prod["id"] != project.branch.as_str(),
        "{statuses:?}"
    );
    assert_eq!(
        rows(&project.uri, "SELECT count(*)::text FROM t").await,
        ["100000"]
    );

    // A deletion: done.
    let extra = program
        .api
        .restore(&id, &snapshot, json!({"name": "extra"}))
        .await;
    let path = format!("/projects/{id}/branches/{extra}");
    let begun = program.api.fine(Method::DELETE, &path, None).await;
    program.kill();
    program.start_again();
    for status in resolved(&program.api, &begun).await {
        assert_eq!(status, "finished");
    }
    program.nothing_is_orphaned(&id).await;

    // A new project: made.
    let begun = program
        .api
        .post("/projects", json!({"project": {"name": "two"}}))
        .await;
    program.kill();
    program.start_again();
    for status in resolved(&program.api, &begun).await {
        assert_eq!(status, "finished");
    }
    let uri = text(&begun["connection_uris"][0]["connection_uri"]);
    assert_eq!(rows(&uri, "SELECT 'in'").await, ["in"]);
    assert_eq!(
        rows(&project.uri, "SELECT count(*)::text FROM t").await,
        ["100000"]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_at_any_moment_of_a_finalize_leaves_one_whole_state() {
    let mut program = Program::start();
    let project = program.api.project("shop").await;
    let id = project.id.clone();
    run(
        &project.uri,
        "CREATE TABLE t (a text); INSERT INTO t VALUES ('old')",
    )
    .await;
    let snapshot = program.api.snapshot(&id, &project.branch, "good").await;
    run(&project.uri, "UPDATE t SET a = 'new'").await;
    let candidate = program
        .api
        .restore(&id, &snapshot, json!({"target_branch_id": project.branch}))
        .await;
    let path = format!("/projects/{id}/branches/{candidate}/finalize_restore");
    for wait in [0, 5, 15, 30, 60, 100] {
        let begun = program.api.post(&path, json!({})).await;
        // Not synchronisation: any moment will do, and the states after it are checked.
        std::thread::sleep(std::time::Duration::from_millis(wait));
        program.kill();
        program.start_again();
        let statuses = resolved(&program.api, &begun).await;
        let prod = program.api.branch_named(&id, "prod").await;
        let found = rows(&project.uri, "SELECT a FROM t").await;
        program.nothing_is_orphaned(&id).await;
        if prod["id"] == candidate.as_str() {
            assert_eq!(found, ["old"], "{statuses:?}");
            let backup = program.api.uri(&id, &project.branch).await;
            assert_eq!(rows(&backup, "SELECT a FROM t").await, ["new"]);
            return;
        }
        assert_eq!(found, ["new"], "{statuses:?}");
        assert!(
            statuses.iter().any(|status| status == "failed"),
            "{statuses:?}"
        );
    }
    program.api.done(Method::POST, &path, json!({})).await;
    assert_eq!(rows(&project.uri, "SELECT a FROM t").await, ["old"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_in_the_middle_of_an_import_leaves_the_database_empty() {
    let mut program = Program::start();
    let project = program.api.project("shop").await;
    let path = program.folder.path().join("big.sql");
    let mut dump = "CREATE TABLE t (a bigint);\nCOPY t FROM stdin;\n".to_owned();
    for number in 0..1_000_000 {
        dump.push_str(&format!("{number}\n"));
    }
    dump.push_str("\\.\n");
    std::fs::write(&path, dump).unwrap();
    let url = format!(
        "/slipway/v1/projects/{}/branches/{}/import",
        project.id, project.branch
    );
    let request = json!({"path": path, "database_name": "neondb", "role_name": "neondb_owner"});
    let begun = program.api.post(&url, request).await;
    let import = format!("/slipway/v1/imports/{}", text(&begun["id"]));
    loop {
        let now = program.api.get(&import).await;
        assert_eq!(now["state"], "running", "{now}");
        if now["detail"] == "loading t" {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(1)).await;
    }
    program.kill();
    program.start_again();
    let now = program.api.get(&import).await;
    assert_eq!(now["state"], "failed", "{now}");
    assert!(now["error"]["next"].is_string());
    let tables = "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'";
    assert!(rows(&project.uri, tables).await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_at_any_moment_of_a_restore_in_place_leaves_one_whole_state() {
    let mut program = Program::start();
    let project = program.api.project("shop").await;
    let id = project.id.clone();
    let branch = project.branch.clone();
    crate::time_travel::window(&program.api, &id, &branch).await;
    run(
        &project.uri,
        "CREATE TABLE t (a text); INSERT INTO t VALUES ('old')",
    )
    .await;
    let lsn = rows(&project.uri, "SELECT pg_current_wal_insert_lsn()::text").await;
    run(&project.uri, "UPDATE t SET a = 'new'").await;
    let path = format!("/projects/{id}/branches/{branch}/restore");
    let mut went_back = false;
    for (number, wait) in [0, 100, 300, 500, 700, 900, 1200].into_iter().enumerate() {
        let name = format!("kept {number}");
        let body = json!({"source_branch_id": branch, "source_lsn": lsn[0],
            "preserve_under_name": name});
        let begun = program.api.post_and_go(&id, &path, body).await;
        // Not synchronisation: any moment will do, and the states after it are checked.
        std::thread::sleep(std::time::Duration::from_millis(wait));
        program.kill();
        program.start_again();
        let statuses = resolved(&program.api, &begun).await;
        let branches = program.api.branches(&id).await;
        let dirs = directories(&program.data(), "branches");
        assert_eq!(dirs.len(), branches.len(), "{dirs:?} {branches:?}");
        let kept = branches.iter().any(|one| one["name"] == name.as_str());
        let found = rows(&project.uri, "SELECT a FROM t").await;
        let finished = statuses.iter().all(|status| status == "finished");
        assert_eq!(finished, kept, "{statuses:?}");
        if kept {
            assert_eq!(found, ["old"], "{statuses:?}");
            went_back = true;
            break;
        }
        assert_eq!(found, ["new"], "{statuses:?}");
    }
    if !went_back {
        let body = json!({"source_branch_id": branch, "source_lsn": lsn[0],
            "preserve_under_name": "kept at last"});
        program.api.done(Method::POST, &path, body).await;
        assert_eq!(rows(&project.uri, "SELECT a FROM t").await, ["old"]);
    }
}
