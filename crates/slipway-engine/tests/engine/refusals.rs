//! Bad calls: each is refused with Neon's status and body, and changes nothing.

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Api, Served, config, text};

#[tokio::test(flavor = "multi_thread")]
async fn bad_calls_are_refused_with_a_reason() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let (id, prod) = (project.id.as_str(), project.branch.as_str());
    let p = format!("/projects/{id}");
    let b = format!("{p}/branches/{prod}");
    let snapshot = api.snapshot(id, prod, "one").await;
    let kid = api
        .done(
            Method::POST,
            &format!("{p}/branches"),
            json!({"branch": {"name": "kid"}}),
        )
        .await;
    let kid = text(&kid["branch"]["id"]);
    let long = "x".repeat(300);
    let role63 = "r".repeat(64);
    let cases: Vec<(Method, String, Value, u16, &str)> = vec![
        (
            Method::GET,
            "/projects/none".into(),
            Value::Null,
            404,
            "project not found",
        ),
        (
            Method::GET,
            format!("{p}/branches/br-a-b-c"),
            Value::Null,
            404,
            "branch not found",
        ),
        (
            Method::GET,
            format!("{p}/endpoints/ep-a-b-c"),
            Value::Null,
            404,
            "endpoint not found",
        ),
        (
            Method::GET,
            format!("{p}/operations/x"),
            Value::Null,
            404,
            "operation not found",
        ),
        (
            Method::GET,
            "/projects/%FF".into(),
            Value::Null,
            400,
            "UTF-8",
        ),
        (
            Method::DELETE,
            "/api_keys/abc".into(),
            Value::Null,
            400,
            "abc",
        ),
        (
            Method::GET,
            "/nothing/here".into(),
            Value::Null,
            404,
            "not known",
        ),
        (
            Method::POST,
            "/projects".into(),
            json!({"project": {"name": ""}}),
            400,
            "empty",
        ),
        (
            Method::POST,
            "/projects".into(),
            json!({"project": {"name": long}}),
            400,
            "longer",
        ),
        (
            Method::POST,
            "/projects".into(),
            json!({"project": {"name": "a\nb"}}),
            400,
            "control",
        ),
        (
            Method::POST,
            "/projects".into(),
            json!({"project": {"pg_version": 9}}),
            422,
            "version 9",
        ),
        (
            Method::POST,
            "/projects".into(),
            json!([1]),
            400,
            "not as expected",
        ),
        (
            Method::POST,
            "/projects".into(),
            json!({"project": {"branch": {"role_name": "pg_x"}}}),
            422,
            "reserved",
        ),
        (
            Method::POST,
            format!("{p}/branches"),
            json!({"branch": {"name": "kid"}}),
            409,
            "already exists",
        ),
        (
            Method::POST,
            format!("{p}/branches"),
            json!({"branch": {"name": ""}}),
            400,
            "empty",
        ),
        (
            Method::POST,
            format!("{p}/branches"),
            json!({"branch": {"parent_lsn": "0/1"}}),
            422,
            "history",
        ),
        (
            Method::PATCH,
            b.clone(),
            json!({"branch": {"name": "kid"}}),
            409,
            "already exists",
        ),
        (
            Method::PATCH,
            b.clone(),
            json!({"branch": {"expires_at": "2001-01-01T00:00:00Z"}}),
            422,
            "future",
        ),
        (
            Method::PATCH,
            b.clone(),
            json!({"branch": {"expires_at": "2999-01-01T00:00:00Z"}}),
            422,
            "within 30 days",
        ),
        (
            Method::PATCH,
            b.clone(),
            json!({"branch": {"expires_at": chrono::Utc::now() + chrono::TimeDelta::days(1)}}),
            422,
            "cannot expire",
        ),
        (
            Method::DELETE,
            b.clone(),
            Value::Null,
            422,
            "cannot delete default branch",
        ),
        (
            Method::POST,
            format!("{p}/branches/{kid}/snapshot?name=x"),
            Value::Null,
            422,
            "root branches",
        ),
        (
            Method::POST,
            format!("{b}/snapshot?name=one"),
            Value::Null,
            409,
            "already exists",
        ),
        (
            Method::POST,
            format!("{b}/snapshot?name="),
            Value::Null,
            400,
            "empty",
        ),
        (
            Method::POST,
            format!("{b}/finalize_restore"),
            json!({}),
            422,
            "restored from a snapshot",
        ),
        (
            Method::POST,
            format!("{p}/snapshots/{snapshot}/restore"),
            json!({"name": "kid"}),
            409,
            "already exists",
        ),
        (
            Method::POST,
            format!("{p}/snapshots/{snapshot}/restore"),
            json!({"target_branch_id": "br-a-b-c"}),
            404,
            "branch not found",
        ),
        (
            Method::POST,
            format!("{p}/snapshots/snap-a-b-c/restore"),
            json!({}),
            404,
            "snapshot not found",
        ),
        (
            Method::POST,
            format!("{b}/roles"),
            json!({"role": {"name": role63}}),
            422,
            "63 bytes",
        ),
        (
            Method::POST,
            format!("{b}/roles"),
            json!({"role": {"name": ""}}),
            422,
            "empty",
        ),
        (
            Method::POST,
            format!("{b}/roles"),
            json!({"role": {"name": "neondb_owner"}}),
            409,
            "already exists",
        ),
        (
            Method::POST,
            format!("{b}/roles"),
            json!({"role": {"name": "slipway_admin"}}),
            422,
            "reserved",
        ),
        (
            Method::DELETE,
            format!("{b}/roles/neondb_owner"),
            Value::Null,
            422,
            "owns database",
        ),
        (
            Method::POST,
            format!("{b}/databases"),
            json!({"database": {"name": "neondb", "owner_name": "neondb_owner"}}),
            409,
            "already exists",
        ),
        (
            Method::POST,
            format!("{b}/databases"),
            json!({"database": {"name": "x", "owner_name": "nobody"}}),
            404,
            "role not found",
        ),
        (
            Method::GET,
            format!("{b}/roles/nobody/reveal_password"),
            Value::Null,
            404,
            "role not found",
        ),
        (
            Method::POST,
            format!("{p}/endpoints"),
            json!({"endpoint": {"branch_id": prod, "type": "read_write"}}),
            409,
            "already exists",
        ),
        (
            Method::GET,
            format!("{p}/operations?limit=0"),
            Value::Null,
            400,
            "limit",
        ),
    ];
    for (method, path, body, expected, words) in cases {
        let body = (!body.is_null()).then_some(body);
        let shown = format!("{method} {path} {body:?}");
        let (status, answer) = api.call(method, &path, body).await;
        assert_eq!(status.as_u16(), expected, "{shown}: {answer}");
        let message = text(&answer["message"]);
        assert!(message.contains(words), "{shown}: {message}");
        assert!(answer["code"].is_string() && answer["request_id"].is_string());
    }
    // A protected branch stays even when it is not the default.
    let other = api.restore(id, &snapshot, json!({"name": "other"})).await;
    let path = format!("{p}/branches/{other}");
    api.fine(
        Method::PATCH,
        &path,
        Some(json!({"branch": {"protected": true}})),
    )
    .await;
    let (status, answer) = api.call(Method::DELETE, &path, None).await;
    assert_eq!(status, 422);
    assert_eq!(answer["message"], "cannot delete protected branch");
    assert_eq!(api.branches(id).await.len(), 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_who_has_a_key_and_asks_this_computer_is_answered() {
    let served = Served::start().await;
    let wrong = Api::new(&served.api.url, "slipway_wrong");
    let (status, answer) = wrong.call(Method::GET, "/projects", None).await;
    assert_eq!(status, 401, "{answer}");
    let http = reqwest::Client::new();
    let url = format!("{}/projects", served.api.url);
    assert_eq!(http.get(&url).send().await.unwrap().status(), 401);
    let elsewhere = http
        .get(&url)
        .bearer_auth(&served.api.key)
        .header("host", "evil.example")
        .send()
        .await
        .unwrap();
    assert_eq!(elsewhere.status(), 403);
    let big = http
        .post(&url)
        .bearer_auth(&served.api.key)
        .body(vec![b' '; 2 << 20])
        .send()
        .await;
    assert!(big.is_err() || big.unwrap().status() == 400);

    let data = served.path().join("data");
    let made = slipway_engine::create_key(&data, "second", None).unwrap();
    let second = Api::new(&served.api.url, made.expose());
    assert_eq!(second.get("/users/me").await["name"], "owner");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_being_worked_on_is_locked_and_the_rest_is_not() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let id = project.id.as_str();
    let path = format!("/projects/{id}/branches/{}/snapshot", project.branch);
    let first = api
        .post_and_go(id, &format!("{path}?name=a"), json!({}))
        .await;
    let (status, answer) = api
        .call(Method::POST, &format!("{path}?name=b"), None)
        .await;
    assert_eq!(status, 423);
    assert_eq!(
        answer["message"],
        "project already has running conflicting operations, scheduling of new ones is prohibited"
    );
    for operation in api.ended(&first).await {
        assert_eq!(operation["status"], "finished");
    }
    // Who waited for the operations is let in.
    api.done(Method::POST, &format!("{path}?name=b"), json!({}))
        .await;
    let listed = api.get(&format!("/projects/{id}/operations?limit=2")).await;
    assert_eq!(listed["operations"].as_array().unwrap().len(), 2);
    let cursor = text(&listed["pagination"]["cursor"]);
    let rest = api
        .get(&format!(
            "/projects/{id}/operations?limit=100&cursor={cursor}"
        ))
        .await;
    assert_eq!(rest["operations"].as_array().unwrap().len(), 2, "{rest}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_engine_on_the_same_data_names_the_first() {
    let served = Served::start().await;
    let Err(error) = slipway_engine::start(config(served.path())).await else {
        panic!("two engines on one data directory");
    };
    let said = error.to_string();
    assert!(
        said.contains(&format!("process {}", std::process::id())),
        "{said}"
    );
}
