//! The limits of Neon's plans, where they are wanted.

use reqwest::Method;
use serde_json::json;
use slipway_engine::{Plan, Rules};

use crate::support::{Served, text};

async fn served(plan: Plan) -> Served {
    Served::with(Rules {
        plan: Some(plan),
        ..Rules::default()
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn free_has_room_for_one_manual_snapshot_and_three_roots() {
    let served = served(Plan::Free).await;
    let api = &served.api;
    assert_eq!(api.get("/users/me").await["plan"], "free");
    let project = api.project("shop").await;
    let id = project.id.as_str();
    let snapshot = api.snapshot(id, &project.branch, "one").await;
    let path = format!(
        "/projects/{id}/branches/{}/snapshot?name=two",
        project.branch
    );
    let (status, answer) = api.call(Method::POST, &path, None).await;
    assert_eq!(status, 422);
    assert_eq!(answer["code"], "SNAPSHOTS_LIMIT_EXCEEDED");
    api.restore(id, &snapshot, json!({"name": "second"})).await;
    api.restore(id, &snapshot, json!({"name": "third"})).await;
    let restore = format!("/projects/{id}/snapshots/{snapshot}/restore");
    let (status, answer) = api.call(Method::POST, &restore, Some(json!({}))).await;
    assert_eq!(status, 422);
    assert_eq!(answer["code"], "ROOT_BRANCHES_LIMIT_EXCEEDED");
    assert_eq!(api.branches(id).await.len(), 3);
    // A child is no root, and room that was made is there.
    let children = format!("/projects/{id}/branches");
    api.done(Method::POST, &children, json!({"branch": {"name": "kid"}}))
        .await;
    let gone = format!("/projects/{id}/snapshots/{snapshot}");
    api.done(Method::DELETE, &gone, json!({})).await;
    api.snapshot(id, &project.branch, "two").await;

    let history = |seconds| json!({"project": {"history_retention_seconds": seconds}});
    let patch = format!("/projects/{id}");
    let (status, _) = api.call(Method::PATCH, &patch, Some(history(21_601))).await;
    assert_eq!(status, 422);
    api.fine(Method::PATCH, &patch, Some(history(21_600))).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn history_is_kept_for_thirty_days_at_most_and_a_refusal_names_value_and_range() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let path = format!("/projects/{}", project.id);
    let wanted = |seconds: i64| json!({"project": {"history_retention_seconds": seconds}});
    for wrong in [-1, 2_592_001, 9_000_000_000] {
        for (method, path) in [(Method::POST, "/projects"), (Method::PATCH, path.as_str())] {
            let (status, answer) = api.call(method, path, Some(wanted(wrong))).await;
            assert_eq!(status, 400, "{path} {wrong}: {answer}");
            let message = text(&answer["message"]);
            for part in ["history_retention_seconds", &wrong.to_string(), "2592000"] {
                assert!(message.contains(part), "{part}: {message}");
            }
        }
    }
    let all = api.get("/projects").await;
    assert_eq!(all["projects"].as_array().unwrap().len(), 1);
    let kept = &api.get(&path).await["project"]["history_retention_seconds"];
    assert_eq!(*kept, 86_400);
    for right in [0, 2_592_000] {
        let set = api.fine(Method::PATCH, &path, Some(wanted(right))).await;
        assert_eq!(set["project"]["history_retention_seconds"], right);
        let made = api.done(Method::POST, "/projects", wanted(right)).await;
        assert_eq!(made["project"]["history_retention_seconds"], right);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_plan_there_are_no_limits() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    for name in ["one", "two"] {
        api.snapshot(&project.id, &project.branch, name).await;
    }
    for _ in 0..100 {
        api.get("/users/me").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn too_many_calls_of_one_route_are_told_to_wait() {
    let served = served(Plan::Scale).await;
    let api = &served.api;
    let burst = (0..400).map(|_| api.call(Method::GET, "/regions", None));
    let answers = futures_util::future::join_all(burst).await;
    let refused: Vec<_> = answers
        .iter()
        .filter(|(status, _)| *status == 429)
        .collect();
    assert!(!refused.is_empty());
    assert!(text(&refused[0].1["message"]).contains("too many requests"));
    assert_eq!(api.get("/users/me").await["plan"], "scale");
}
