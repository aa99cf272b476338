//! Moments in the past, made again: snapshots, children and whole branches.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::time::Duration;

use chrono::{DateTime, SecondsFormat, Utc};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use tokio::time::Instant;

use crate::support::{Api, Project, Served, connect, directories, rows, run, text};

/// Waits until a branch can be taken back, and gives its window.
pub(crate) async fn window(api: &Api, project: &str, branch: &str) -> Value {
    let path = format!("/slipway/v1/projects/{project}/branches/{branch}/history");
    let deadline = Instant::now() + Duration::from_secs(60);
    loop {
        let window = api.get(&path).await;
        if window["from_lsn"].is_string() {
            return window;
        }
        assert!(Instant::now() < deadline, "{window}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

fn stamp(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Micros, true)
}

/// A moment between two commits, by the clock and by the WAL.
async fn moment(uri: &str) -> (String, String) {
    let lsn = rows(uri, "SELECT pg_current_wal_insert_lsn()::text").await;
    let time = stamp(Utc::now());
    // The next commit is at least a microsecond later.
    tokio::time::sleep(Duration::from_millis(2)).await;
    (time, lsn[0].clone())
}

const ALL: &str = "SELECT a::text || b FROM t ORDER BY a";

async fn with_past(served: &Served) -> (Project, Vec<(String, String)>) {
    let project = served.api.project("shop").await;
    window(&served.api, &project.id, &project.branch).await;
    let mut moments = Vec::new();
    for sql in [
        "CREATE TABLE t (a int, b text); INSERT INTO t VALUES (1, 'one')",
        "INSERT INTO t VALUES (2, 'two')",
        "UPDATE t SET b = 'changed' WHERE a = 1; DELETE FROM t WHERE a = 2",
        "DROP TABLE t",
    ] {
        run(&project.uri, sql).await;
        moments.push(moment(&project.uri).await);
    }
    (project, moments)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_snapshot_of_a_moment_holds_what_was_committed_then_and_nothing_else() {
    let served = Served::start().await;
    let api = &served.api;
    let (project, moments) = with_past(&served).await;
    let expected = [vec!["1one"], vec!["1one", "2two"], vec!["1changed"]];
    for (number, expected) in expected.iter().enumerate() {
        let (time, lsn) = &moments[number];
        for (how, point) in [("timestamp", time), ("lsn", lsn)] {
            let path = format!(
                "/projects/{}/branches/{}/snapshot?name={how}{number}&{how}={point}",
                project.id, project.branch
            );
            let answer = api.done(Method::POST, &path, json!({})).await;
            let snapshot = text(&answer["snapshot"]["id"]);
            let branch = api.restore(&project.id, &snapshot, json!({})).await;
            let uri = api.uri(&project.id, &branch).await;
            assert_eq!(rows(&uri, ALL).await, *expected, "{how} {number}");
            // It can be written to, restarted and copied like any other.
            run(&uri, "INSERT INTO t VALUES (9, 'more')").await;
            let path = format!("/projects/{}/branches/{branch}", project.id);
            api.done(Method::DELETE, &path, json!({})).await;
        }
    }
    // The last moment has no table, and the branch itself is as it was.
    let there = "SELECT count(*)::text FROM pg_tables WHERE tablename = 't'";
    assert_eq!(rows(&project.uri, there).await, ["0"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_branch_taken_back_keeps_its_id_endpoint_and_passwords() {
    let mut served = Served::start().await;
    let (project, moments) = with_past(&served).await;
    let (id, branch) = (project.id.clone(), project.branch.clone());
    let child = served
        .api
        .done(
            Method::POST,
            &format!("/projects/{id}/branches"),
            json!({"branch": {"name": "kid", "parent_timestamp": moments[1].0},
                   "endpoints": [{"type": "read_write"}]}),
        )
        .await;
    let child_id = text(&child["branch"]["id"]);
    let child_uri = served.api.uri(&id, &child_id).await;
    assert_eq!(rows(&child_uri, ALL).await, ["1one", "2two"]);

    let path = format!("/projects/{id}/branches/{branch}/restore");
    let session = connect(&project.uri).await;
    let wanted = json!({"source_branch_id": branch, "source_timestamp": moments[0].0,
        "preserve_under_name": "before"});
    let answer = served.api.done(Method::POST, &path, wanted).await;
    assert_eq!(answer["branch"]["id"], branch.as_str());
    assert!(session.query_one("SELECT 1", &[]).await.is_err());

    let prod = served.api.branch_named(&id, "prod").await;
    assert_eq!(prod["id"], branch.as_str());
    assert_eq!(prod["default"], true);
    assert_eq!(rows(&project.uri, ALL).await, ["1one"]);
    let before = served.api.branch_named(&id, "before").await;
    let before_id = text(&before["id"]);
    // Children go with what they came from.
    let kid = served.api.branch_named(&id, "kid").await;
    assert_eq!(kid["parent_id"], before_id.as_str());

    // Both survive a restart, each with its own data.
    run(&project.uri, "INSERT INTO t VALUES (5, 'after')").await;
    served.restart().await;
    assert_eq!(rows(&project.uri, ALL).await, ["1one", "5after"]);
    let body = json!({"endpoint": {"branch_id": before_id, "type": "read_write"}});
    served
        .api
        .done(Method::POST, &format!("/projects/{id}/endpoints"), body)
        .await;
    let uri = served.api.uri(&id, &before_id).await;
    let there = "SELECT count(*)::text FROM pg_tables WHERE tablename = 't'";
    assert_eq!(rows(&uri, there).await, ["0"]);

    // And again, by LSN, in the history that began with the restore.
    window(&served.api, &id, &branch).await;
    run(&project.uri, "INSERT INTO t VALUES (6, 'good')").await;
    let (_, lsn) = moment(&project.uri).await;
    run(&project.uri, "DELETE FROM t").await;
    let wanted = json!({"source_branch_id": branch, "source_lsn": lsn,
        "preserve_under_name": "empty"});
    served.api.done(Method::POST, &path, wanted).await;
    assert_eq!(rows(&project.uri, ALL).await, ["1one", "5after", "6good"]);
    // A snapshot of it can be taken and restored.
    let snapshot = served.api.snapshot(&id, &branch, "s").await;
    let copy = served.api.restore(&id, &snapshot, json!({})).await;
    let uri = served.api.uri(&id, &copy).await;
    assert_eq!(rows(&uri, ALL).await, ["1one", "5after", "6good"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_is_reset_to_its_parent_as_it_is_now() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let id = &project.id;
    run(
        &project.uri,
        "CREATE TABLE t (a int, b text); INSERT INTO t VALUES (1, 'old')",
    )
    .await;
    let path = format!("/projects/{id}/branches");
    let body = json!({"branch": {"name": "kid"}, "endpoints": [{"type": "read_write"}]});
    let child = text(&api.done(Method::POST, &path, body).await["branch"]["id"]);
    let uri = api.uri(id, &child).await;
    run(&uri, "INSERT INTO t VALUES (2, 'mine')").await;
    run(&project.uri, "UPDATE t SET b = 'new'").await;

    let path = format!("/projects/{id}/branches/{child}/restore");
    let before = directories(&served.path().join("data"), "branches").len();
    api.done(
        Method::POST,
        &path,
        json!({"source_branch_id": project.branch}),
    )
    .await;
    // Same id, endpoint and password; what it had is gone, because no name was given for it.
    assert_eq!(rows(&uri, ALL).await, ["1new"]);
    assert_eq!(api.branches(id).await.len(), 2);
    let after = directories(&served.path().join("data"), "branches").len();
    assert_eq!(before, after);
    let kid = api.branch_named(id, "kid").await;
    assert_eq!(kid["id"], child.as_str());
    assert_eq!(kid["parent_id"], project.branch.as_str());

    // A parent is not reset without a name for what its children came from.
    let path = format!("/projects/{id}/branches/{}/restore", project.branch);
    let body = json!({"source_branch_id": child});
    let (status, answer) = api.call(Method::POST, &path, Some(body)).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(
        answer["message"],
        "Branch has children, preserve_under_name is required"
    );
    assert_eq!(rows(&project.uri, ALL).await, ["1new"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_lies_outside_of_the_window_is_refused_with_the_window() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let (id, branch) = (&project.id, &project.branch);
    let window = window(api, id, branch).await;
    let from = text(&window["from_lsn"]);
    let snapshot = format!("/projects/{id}/branches/{branch}/snapshot");
    let restore = format!("/projects/{id}/branches/{branch}/restore");
    let children = format!("/projects/{id}/branches");
    let hour = chrono::TimeDelta::hours(1);
    let (early, late) = (stamp(Utc::now() - hour), stamp(Utc::now() + hour));
    for (path, body) in [
        (format!("{snapshot}?timestamp={early}"), json!({})),
        (format!("{snapshot}?timestamp={late}"), json!({})),
        (format!("{snapshot}?lsn=0/10"), json!({})),
        (
            restore.clone(),
            json!({"source_branch_id": branch, "source_timestamp": early, "preserve_under_name": "x"}),
        ),
        (children, json!({"branch": {"parent_lsn": "0/1"}})),
    ] {
        let (status, answer) = api.call(Method::POST, &path, Some(body)).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{path}: {answer}");
        let message = text(&answer["message"]);
        assert!(message.contains("history window"), "{message}");
        assert!(message.contains(&from), "{message}");
    }
    for (body, status) in [
        (json!({"source_branch_id": branch}), 422),
        (
            json!({"source_branch_id": branch, "source_timestamp": late}),
            422,
        ),
        (
            json!({"source_branch_id": branch, "source_lsn": "0/1", "source_timestamp": late}),
            400,
        ),
        (
            json!({"source_branch_id": branch, "source_lsn": "what", "preserve_under_name": "x"}),
            400,
        ),
        (json!({"source_branch_id": "br-none-none-00000000"}), 404),
    ] {
        let (found, answer) = api.call(Method::POST, &restore, Some(body)).await;
        assert_eq!(found.as_u16(), status, "{answer}");
    }
    // An LSN that has not been written yet fails in the job, and nothing is left of it.
    let path = format!("{snapshot}?lsn=FF/0");
    let answer = api.post(&path, json!({})).await;
    let ended = api.ended(&answer).await;
    assert_eq!(ended[0]["status"], "failed");
    assert!(text(&ended[0]["error"]).contains("future"), "{ended:?}");
    assert!(directories(&served.path().join("data"), "snapshots").is_empty());

    // Without history the refusal says what to set.
    let body = json!({"project": {"history_retention_seconds": 0}});
    api.fine(Method::PATCH, &format!("/projects/{id}"), Some(body))
        .await;
    let deadline = Instant::now() + Duration::from_secs(60);
    loop {
        let path = format!("{snapshot}?timestamp={}", stamp(Utc::now()));
        let (status, answer) = api.call(Method::POST, &path, Some(json!({}))).await;
        if status == StatusCode::UNPROCESSABLE_ENTITY {
            assert!(text(&answer["message"]).contains("history_retention_seconds"));
            break;
        }
        assert!(Instant::now() < deadline, "{answer}");
        if status == StatusCode::OK {
            api.ended(&answer).await;
        }
    }
    no_copies(&served).await;
}

/// The folders go a moment after the catalog's rows.
async fn no_copies(served: &Served) {
    let deadline = Instant::now() + Duration::from_secs(60);
    while !directories(&served.path().join("data"), "history").is_empty() {
        assert!(Instant::now() < deadline);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn over_the_bound_the_window_shrinks_and_the_branch_goes_on() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    window(api, &project.id, &project.branch).await;
    run(
        &project.uri,
        "CREATE TABLE t (a int, b text); INSERT INTO t VALUES (1, 'in')",
    )
    .await;
    api.fine(
        Method::PUT,
        "/slipway/v1/history",
        Some(json!({"cap_bytes": 1_000_000})),
    )
    .await;
    let path = format!(
        "/slipway/v1/projects/{}/branches/{}/history",
        project.id, project.branch
    );
    let deadline = Instant::now() + Duration::from_secs(60);
    loop {
        let window = api.get(&path).await;
        if window["from_lsn"].is_null() && window["bytes"].as_u64().unwrap() <= 1_000_000 {
            assert!(text(&window["note"]).contains("MB"), "{window}");
            break;
        }
        assert!(Instant::now() < deadline, "{window}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    no_copies(&served).await;
    assert_eq!(rows(&project.uri, ALL).await, ["1in"]);
    // Given room again, it begins anew.
    api.fine(
        Method::PUT,
        "/slipway/v1/history",
        Some(json!({"cap_bytes": 4_000_000_000_u64})),
    )
    .await;
    window(api, &project.id, &project.branch).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn moments_of_a_busy_database_are_whole() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let (id, branch) = (&project.id, &project.branch);
    run(
        &project.uri,
        "CREATE TABLE account AS SELECT id, 0::int8 AS money FROM generate_series(1, 2000) id;
         CREATE UNIQUE INDEX ON account (id);
         CREATE TABLE transfer (session int, number int, a int, b int);
         CREATE FUNCTION move(s int, n int) RETURNS void LANGUAGE plpgsql AS $$
         DECLARE a int := 1 + (random() * 999)::int; b int := 1001 + (random() * 999)::int;
         BEGIN
           UPDATE account SET money = money - 1 WHERE id = a;
           UPDATE account SET money = money + 1 WHERE id = b;
           INSERT INTO transfer VALUES (s, n, a, b);
         END $$",
    )
    .await;
    window(api, id, branch).await;
    let stop = Arc::new(AtomicBool::new(false));
    let acknowledged: Vec<Arc<AtomicI64>> = (0..4).map(|_| Arc::default()).collect();
    let sessions: Vec<_> = acknowledged
        .iter()
        .zip(0_i32..)
        .map(|(acknowledged, session)| {
            let (uri, stop) = (project.uri.clone(), Arc::clone(&stop));
            let acknowledged = Arc::clone(acknowledged);
            tokio::spawn(async move {
                let client = connect(&uri).await;
                let mut number = 0_i32;
                while !stop.load(Ordering::Relaxed) {
                    number += 1;
                    client
                        .execute("SELECT move($1, $2)", &[&session, &number])
                        .await
                        .unwrap();
                    acknowledged.store(number.into(), Ordering::SeqCst);
                }
            })
        })
        .collect();
    let figures = || -> Vec<i64> {
        acknowledged
            .iter()
            .map(|count| count.load(Ordering::SeqCst))
            .collect()
    };
    let mut moments = Vec::new();
    for _ in 0..4 {
        let goal = figures().iter().sum::<i64>() + 300;
        while figures().iter().sum::<i64>() < goal {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        // Whatever was acknowledged before the moment is in it; each session may have one more.
        let before = figures();
        let time = stamp(Utc::now());
        let after = figures();
        moments.push((time, before, after));
    }
    for (number, (time, before, after)) in moments.iter().enumerate() {
        let path =
            format!("/projects/{id}/branches/{branch}/snapshot?name=m{number}&timestamp={time}");
        let answer = api.done(Method::POST, &path, json!({})).await;
        let snapshot = text(&answer["snapshot"]["id"]);
        let copy = api.restore(id, &snapshot, json!({})).await;
        let uri = api.uri(id, &copy).await;
        assert_eq!(
            rows(&uri, "SELECT sum(money)::text FROM account").await,
            ["0"]
        );
        let wrong = "SELECT count(*)::text FROM account
            LEFT JOIN (SELECT a id, count(*) n FROM transfer GROUP BY 1) f USING (id)
            LEFT JOIN (SELECT b id, count(*) n FROM transfer GROUP BY 1) g USING (id)
            WHERE money <> coalesce(g.n, 0) - coalesce(f.n, 0)";
        assert_eq!(rows(&uri, wrong).await, ["0"]);
        // Without holes, and between what was acknowledged before and after.
        let held = rows(
            &uri,
            "SELECT coalesce(max(number), 0)::text || ' ' || count(number)::text
             FROM generate_series(0, 3) s LEFT JOIN transfer ON session = s GROUP BY s ORDER BY s",
        )
        .await;
        for (session, held) in held.iter().enumerate() {
            let (last, count) = held.split_once(' ').unwrap();
            assert_eq!(last, count, "session {session}");
            let last: i64 = last.parse().unwrap();
            assert!(last >= before[session], "{last} {before:?}");
            assert!(last <= after[session] + 1, "{last} {after:?}");
        }
        let path = format!("/projects/{id}/branches/{copy}");
        api.done(Method::DELETE, &path, json!({})).await;
    }
    stop.store(true, Ordering::Relaxed);
    for session in sessions {
        session.await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_schema_can_be_read_as_it_was_and_nothing_of_that_stays() {
    let served = Served::start().await;
    let (project, moments) = with_past(&served).await;
    let api = &served.api;
    let branch = format!("/projects/{}/branches/{}", project.id, project.branch);
    let (then, lsn) = &moments[2];
    let schema = format!("{branch}/schema?db_name=neondb");
    for past in [format!("&timestamp={then}"), format!("&lsn={lsn}")] {
        let sql = text(&api.get(&format!("{schema}{past}")).await["sql"]);
        assert!(sql.contains("CREATE TABLE public.t"), "{sql}");
    }
    assert!(!text(&api.get(&schema).await["sql"]).contains("public.t"));
    let compare = format!(
        "{branch}/compare_schema?db_name=neondb&base_branch_id={}&base_timestamp={then}",
        project.branch
    );
    let diff = text(&api.get(&compare).await["diff"]);
    assert!(diff.contains("\n-CREATE TABLE public.t"), "{diff}");

    let none = format!("{branch}/schema?db_name=nothing&timestamp={then}");
    assert_eq!(api.call(Method::GET, &none, None).await.0, 404);
    let before = format!("{schema}&timestamp=2020-01-01T00:00:00Z");
    let (status, answer) = api.call(Method::GET, &before, None).await;
    assert_eq!(status, 422, "{answer}");
    assert!(
        text(&answer["message"]).contains("history window"),
        "{answer}"
    );

    let deadline = Instant::now() + Duration::from_secs(30);
    loop {
        let left = directories(&served.path().join("data"), "history");
        if !left.iter().any(|name| name.starts_with("look-")) {
            break;
        }
        assert!(Instant::now() < deadline, "{left:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}
