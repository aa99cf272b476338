//! Deleted projects: recovered as they were, or gone when their time is over.

use std::time::Duration;

use chrono::TimeDelta;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use slipway_engine::Rules;
use tokio::time::Instant;

use crate::schedules::Hands;
use crate::support::{Api, Served, connect, directories, rows, run, text, try_connect};
use crate::time_travel::window;

const STATUS: &str = "/slipway/v1/status";

async fn at_rest(api: &Api) {
    let deadline = Instant::now() + Duration::from_secs(60);
    while api.get(STATUS).await["running_operations"] != 0 {
        assert!(Instant::now() < deadline, "work does not end");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

async fn recoverable(api: &Api) -> Vec<Value> {
    let listed = api.get("/projects?recoverable=true").await;
    listed["projects"].as_array().unwrap().clone()
}

/// Waits until nothing is left of any project.
async fn all_gone(served: &Served) {
    let deadline = Instant::now() + Duration::from_secs(60);
    let data = served.path().join("data");
    let is_left = || {
        ["branches", "snapshots", "history"]
            .iter()
            .any(|kind| !directories(&data, kind).is_empty())
    };
    while is_left() {
        assert!(Instant::now() < deadline, "something is left");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    at_rest(&served.api).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deleted_project_is_hidden_asleep_and_recovered_whole_with_its_connection_strings() {
    let mut served = Served::start().await;
    let project = served.api.project("shop").await;
    run(
        &project.uri,
        "CREATE TABLE t (a text); INSERT INTO t VALUES ('x')",
    )
    .await;
    let path = format!("/projects/{}", project.id);
    let kid = json!({"branch": {"name": "kid"}, "endpoints": [{"type": "read_write"}]});
    let branches = format!("{path}/branches");
    let kid = served.api.done(Method::POST, &branches, kid).await;
    let kid_uri = text(&kid["connection_uris"][0]["connection_uri"]);
    let snapshot = served
        .api
        .snapshot(&project.id, &project.branch, "one")
        .await;
    let before = window(&served.api, &project.id, &project.branch).await;
    let open = connect(&project.uri).await;

    served.api.fine(Method::DELETE, &path, None).await;
    at_rest(&served.api).await;
    assert!(open.simple_query("SELECT 1").await.is_err());
    let api = &served.api;
    for gone in [&path, &branches, &format!("{path}/endpoints")] {
        assert_eq!(
            api.call(Method::GET, gone, None).await.0,
            StatusCode::NOT_FOUND
        );
    }
    assert_eq!(api.get("/projects").await["projects"], json!([]));
    let listed = recoverable(api).await;
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0]["id"], project.id.as_str());
    assert!(listed[0]["deleted_at"].is_string());

    // The port is kept, and says what happened; nothing is started for it.
    for uri in [&project.uri, &kid_uri] {
        let error = try_connect(uri).await.unwrap_err();
        let told = error.as_db_error().unwrap();
        assert_eq!(told.code().code(), "08004");
        assert_eq!(told.message(), "project shop was deleted");
    }
    let data = served.path().join("data/branches");
    for branch in directories(&served.path().join("data"), "branches") {
        assert!(!data.join(branch).join("postmaster.pid").exists());
    }
    let status = api.get(&format!("{STATUS}?space=true")).await;
    let held = &status["deleted_projects"][0];
    assert_eq!(held["name"], "shop");
    assert!(
        held["physical_bytes"].as_u64().unwrap() > 10 << 20,
        "{held}"
    );
    let status = api.get(STATUS).await;
    assert!(
        status["deleted_projects"][0]
            .get("physical_bytes")
            .is_none()
    );

    // Another of the same name is another, and takes none of its ports.
    let other = api.project("shop").await;
    assert_ne!(other.uri, project.uri);
    served.restart().await;
    let api = &served.api;
    let recovered = api.post(&format!("{path}/recover"), json!({})).await;
    assert_eq!(recovered["project"]["id"], project.id.as_str());
    assert_eq!(recovered["branches"].as_array().unwrap().len(), 2);
    for uri in [&project.uri, &kid_uri] {
        assert_eq!(rows(uri, "SELECT a FROM t").await, ["x"]);
    }
    assert!(recoverable(api).await.is_empty());
    let after = window(api, &project.id, &project.branch).await;
    assert_eq!(after["from_lsn"], before["from_lsn"]);
    let restored = json!({"name": "again", "target_branch_id": project.branch});
    api.restore(&project.id, &snapshot, restored).await;

    let (status, _) = api
        .call(Method::POST, &format!("{path}/recover"), None)
        .await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test(flavor = "multi_thread")]
async fn when_its_time_is_over_a_deleted_project_goes_for_good() {
    let hands = Hands::at("2026-03-04T01:00:00Z");
    let served = Served::with(hands.rules()).await;
    let api = &served.api;
    let project = api.project("shop").await;
    api.snapshot(&project.id, &project.branch, "one").await;
    let path = format!("/projects/{}", project.id);
    api.fine(Method::DELETE, &path, None).await;
    at_rest(api).await;
    assert_eq!(
        recoverable(api).await[0]["recoverable_until"],
        "2026-03-11T01:00:00Z"
    );

    hands.set("2026-03-11T00:59:59Z");
    let listed = recoverable(api).await;
    assert_eq!(listed.len(), 1);
    hands.set("2026-03-11T01:00:00Z");
    all_gone(&served).await;
    let recover = format!("{path}/recover");
    assert_eq!(
        api.call(Method::POST, &recover, None).await.0,
        StatusCode::NOT_FOUND
    );
    assert!(try_connect(&project.uri).await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_would_have_expired_meanwhile_has_the_time_that_was_left() {
    let hands = Hands::at("2026-03-04T01:00:00Z");
    let served = Served::with(hands.rules()).await;
    let api = &served.api;
    let project = api.project("shop").await;
    let path = format!("/projects/{}", project.id);
    let kid = json!({"branch": {"name": "kid", "expires_at": "2026-03-04T03:00:00Z"}});
    api.done(Method::POST, &format!("{path}/branches"), kid)
        .await;
    let cut = format!("{path}/branches/{}/snapshot?name=cut", project.branch);
    let wanted = format!("{cut}&expires_at=2026-03-09T01:00:00Z");
    api.done(Method::POST, &wanted, json!({})).await;
    let schedule = json!({"schedule": [{"frequency": "daily", "hour": 2}]});
    let of_prod = format!("{path}/branches/{}/backup_schedule", project.branch);
    api.fine(Method::PUT, &of_prod, Some(schedule)).await;

    api.fine(Method::DELETE, &path, None).await;
    at_rest(api).await;
    hands.set("2026-03-06T01:00:00Z");
    // A branch that does expire tells that the engine has looked.
    let other = api.project("other").await;
    let gone = json!({"branch": {"name": "gone", "expires_at": "2026-03-06T02:00:00Z"}});
    let of_other = format!("/projects/{}/branches", other.id);
    api.done(Method::POST, &of_other, gone).await;
    hands.set("2026-03-06T02:00:00Z");
    let deadline = Instant::now() + Duration::from_secs(60);
    while api.branches(&other.id).await.len() > 1 {
        assert!(Instant::now() < deadline, "nothing expires");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }

    let recovered = api.post(&format!("{path}/recover"), json!({})).await;
    let kid = recovered["branches"]
        .as_array()
        .unwrap()
        .iter()
        .find(|branch| branch["name"] == "kid")
        .unwrap();
    assert_eq!(kid["expires_at"], "2026-03-06T04:00:00Z");
    let listed = api.get(&format!("{path}/snapshots")).await;
    let cut = listed["snapshots"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["name"] == "cut")
        .unwrap();
    assert_eq!(cut["expires_at"], "2026-03-09T01:00:00Z");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_says_so_is_rid_of_a_project_at_once() {
    let rules = Rules {
        recoverable_for: TimeDelta::zero(),
        ..Rules::default()
    };
    let served = Served::with(rules).await;
    let api = &served.api;
    let project = api.project("shop").await;
    let path = format!("/projects/{}", project.id);
    api.fine(Method::DELETE, &path, None).await;
    assert!(recoverable(api).await.is_empty());
    all_gone(&served).await;

    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let path = format!("/projects/{}", project.id);
    let protect = json!({"branch": {"protected": true}});
    let branch = format!("{path}/branches/{}", project.branch);
    api.fine(Method::PATCH, &branch, Some(protect)).await;
    let for_good = format!("/slipway/v1{path}");
    for way in [&path, &for_good] {
        let (status, told) = api.call(Method::DELETE, way, None).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{told}");
    }
    let protect = json!({"branch": {"protected": false}});
    api.fine(Method::PATCH, &branch, Some(protect)).await;
    api.fine(Method::DELETE, &path, None).await;
    at_rest(api).await;
    assert_eq!(recoverable(api).await.len(), 1);
    api.fine(Method::DELETE, &for_good, None).await;
    all_gone(&served).await;
    assert!(recoverable(api).await.is_empty());
    assert_eq!(
        api.call(Method::DELETE, &for_good, None).await.0,
        StatusCode::NOT_FOUND
    );
}
