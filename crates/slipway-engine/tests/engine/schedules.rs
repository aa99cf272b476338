//! Snapshots that are taken without being asked for.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use chrono::{DateTime, Utc};
use reqwest::Method;
use serde_json::{Value, json};
use slipway_engine::{Clock, Rules};

use crate::support::{Api, Served, text};

/// A clock that stands still until it is moved.
#[derive(Clone)]
pub(crate) struct Hands(Arc<AtomicI64>);

impl Hands {
    pub(crate) fn at(text: &str) -> Self {
        let hands = Self(Arc::default());
        hands.set(text);
        hands
    }

    pub(crate) fn set(&self, text: &str) {
        let time: DateTime<Utc> = text.parse().unwrap();
        self.0.store(time.timestamp_micros(), Ordering::SeqCst);
    }

    pub(crate) fn rules(&self) -> Rules {
        let hands = self.clone();
        Rules {
            clock: Clock::new(move || {
                DateTime::from_timestamp_micros(hands.0.load(Ordering::SeqCst)).unwrap()
            }),
            every: Duration::from_millis(20),
            ..Rules::default()
        }
    }
}

async fn snapshots(api: &Api, project: &str) -> Vec<Value> {
    let listed = api.get(&format!("/projects/{project}/snapshots")).await;
    listed["snapshots"].as_array().unwrap().clone()
}

/// Waits until there are so many snapshots, all of them whole.
async fn until(api: &Api, project: &str, count: usize) -> Vec<Value> {
    let deadline = tokio::time::Instant::now() + Duration::from_secs(60);
    loop {
        let now = snapshots(api, project).await;
        if now.len() == count && now.iter().all(|one| one["lsn"].is_string()) {
            return now;
        }
        assert!(tokio::time::Instant::now() < deadline, "{now:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_schedule_is_acted_on_and_retention_deletes_what_it_made() {
    let hands = Hands::at("2026-03-04T01:00:00Z");
    let mut served = Served::with(hands.rules()).await;
    let project = served.api.project("shop").await;
    let (id, path) = (
        project.id.as_str(),
        format!(
            "/projects/{}/branches/{}/backup_schedule",
            project.id, project.branch
        ),
    );
    assert_eq!(served.api.get(&path).await, json!({"schedule": []}));
    let schedule = json!({"schedule": [
        {"frequency": "daily", "hour": 2, "retention_seconds": 3600},
        {"frequency": "weekly", "hour": 2, "day": 5, "retention_seconds": 86_400},
    ]});
    served
        .api
        .fine(Method::PUT, &path, Some(schedule.clone()))
        .await;
    assert_eq!(served.api.get(&path).await, schedule);
    served.api.snapshot(id, &project.branch, "by-hand").await;

    hands.set("2026-03-04T02:00:01Z");
    let taken = until(&served.api, id, 2).await;
    assert_eq!(taken[0]["manual"], false);
    assert_eq!(taken[0]["name"], "prod daily 2026-03-04 02:00 UTC");
    assert_eq!(taken[0]["expires_at"], "2026-03-04T03:00:01Z");
    assert_eq!(taken[1]["manual"], true);
    hands.set("2026-03-04T03:00:02Z");
    let left = until(&served.api, id, 1).await;
    assert_eq!(left[0]["name"], "by-hand");

    // Two that are due together are one, kept as long as the longer; what was missed is made up for.
    served
        .restart_around(|| hands.set("2026-03-06T04:00:00Z"))
        .await;
    let taken = until(&served.api, id, 2).await;
    assert_eq!(taken[0]["name"], "prod weekly 2026-03-06 04:00 UTC");
    assert_eq!(taken[0]["expires_at"], "2026-03-07T04:00:00Z");

    let none = json!({"schedule": []});
    served
        .api
        .fine(Method::PUT, &path, Some(none.clone()))
        .await;
    assert_eq!(served.api.get(&path).await, none);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_finalize_moves_the_schedule_to_the_new_branch() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let id = project.id.as_str();
    let of = |branch: &str| format!("/projects/{id}/branches/{branch}/backup_schedule");
    let schedule = json!({"schedule": [{"frequency": "daily", "hour": 4}]});
    api.fine(Method::PUT, &of(&project.branch), Some(schedule.clone()))
        .await;
    let snapshot = api.snapshot(id, &project.branch, "one").await;
    let body = json!({"target_branch_id": project.branch, "finalize_restore": true});
    let new = api.restore(id, &snapshot, body).await;
    assert_eq!(api.get(&of(&new)).await, schedule);
    assert_eq!(api.get(&of(&project.branch)).await, json!({"schedule": []}));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_schedule_that_means_nothing_is_refused() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let branches = format!("/projects/{}/branches", project.id);
    let path = format!("{branches}/{}/backup_schedule", project.branch);
    for odd in [
        json!({"frequency": "daily"}),
        json!({"frequency": "weekly", "hour": 1, "day": 8}),
        json!({"frequency": "daily", "hour": 1, "retention_seconds": 60}),
    ] {
        let body = json!({"schedule": [odd]});
        let (status, answer) = api.call(Method::PUT, &path, Some(body)).await;
        assert_eq!(status, 400, "{answer}");
    }
    let kid = api
        .done(Method::POST, &branches, json!({"branch": {"name": "kid"}}))
        .await;
    let path = format!("{branches}/{}/backup_schedule", text(&kid["branch"]["id"]));
    let body = json!({"schedule": [{"frequency": "daily", "hour": 1}]});
    let (status, answer) = api.call(Method::PUT, &path, Some(body)).await;
    assert_eq!(status, 422);
    assert!(text(&answer["message"]).contains("root branches"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_branch_that_expires_is_deleted_and_its_parent_stays() {
    let hands = Hands::at("2026-03-04T01:00:00Z");
    let served = Served::with(hands.rules()).await;
    let api = &served.api;
    let project = api.project("shop").await;
    let branches = format!("/projects/{}/branches", project.id);
    let kid = |name: &str, at: &str| json!({"branch": {"name": name, "expires_at": at}});
    let made = api
        .done(Method::POST, &branches, kid("kid", "2026-03-04T02:00:00Z"))
        .await;
    assert_eq!(made["branch"]["expires_at"], "2026-03-04T02:00:00Z");
    let (status, _) = api
        .call(
            Method::POST,
            &branches,
            Some(kid("far", "2026-04-04T02:00:00Z")),
        )
        .await;
    assert_eq!(status, 422);
    let id = text(&made["branch"]["id"]);
    let child_of = json!({"branch": {"parent_id": id}});
    assert_eq!(
        api.call(Method::POST, &branches, Some(child_of)).await.0,
        422
    );
    hands.set("2026-03-04T02:00:00Z");
    let deadline = tokio::time::Instant::now() + Duration::from_secs(60);
    while api.branches(&project.id).await.len() > 1 {
        assert!(tokio::time::Instant::now() < deadline);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    assert_eq!(api.branches(&project.id).await[0]["name"], "prod");
}
