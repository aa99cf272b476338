//! What the client sends, when it sends again, and how it fails, against a real HTTP server.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;
#[path = "client/surroundings.rs"]
mod surroundings;

use std::{
    error::Error as _,
    sync::{Arc, Mutex},
    time::Duration,
};

use neon_api::{
    client::{Budget, Client, ClientError, ClientOptions, ConnectionUriQuery, Limiter, Waiting},
    ids::{BranchId, OperationId, ProjectId, SnapshotId},
    types::{
        BranchUpdate, DatabaseCreate, FinalizeRestoreRequest, SnapshotCreateQuery,
        SnapshotRestoreRequest, SnapshotUpdate,
    },
};
use slipway_keychain::Secret;
use support::{Double, KEY, NoWait, Reply, branch, client, operation, project, role, snapshot};

fn p() -> ProjectId {
    ProjectId::from("p")
}

fn br() -> BranchId {
    BranchId::from("br")
}

fn json(body: impl Into<String>) -> Reply {
    Reply::Json(200, body.into())
}

fn named(name: &str) -> SnapshotCreateQuery {
    SnapshotCreateQuery {
        name: Some(name.to_owned()),
        ..SnapshotCreateQuery::default()
    }
}

#[tokio::test]
async fn the_key_travels_in_its_header_and_nowhere_else() {
    let double = Double::answering([json(r#"{"account_id":"a","auth_method":"api_key"}"#)]).await;
    let client = double.client();
    assert_eq!(client.auth().await.unwrap().account_id, "a");
    let received = double.received();
    assert_eq!(received[0].line, "GET /api/v2/auth");
    assert!(
        received[0]
            .head
            .contains(&format!("authorization: Bearer {KEY}\r\n"))
    );
    assert!(!format!("{client:?}").contains(KEY));
}

#[tokio::test]
async fn a_busy_server_is_asked_again_also_for_a_change() {
    let busy = r#"{"code":"","message":"project already has running conflicting operations"}"#;
    let made = format!(r#"{{"snapshot":{}}}"#, snapshot("snap-1", "n"));
    let double = Double::answering([
        Reply::Json(423, busy.to_owned()),
        Reply::Json(503, "<html>busy</html>".to_owned()),
        Reply::With(429, vec![("retry-after", "2".to_owned())], String::new()),
        json(made),
    ])
    .await;
    let pace = Arc::new(NoWait::default());
    let client = double.client_with(&pace, Duration::from_secs(60));
    let answer = client
        .snapshot_create(&p(), &br(), &named("n"))
        .await
        .unwrap();
    assert_eq!(answer.snapshot.id.as_str(), "snap-1");
    assert_eq!(double.lines().len(), 4);
    let slept: Vec<u128> = pace.slept().iter().map(Duration::as_millis).collect();
    assert_eq!(slept, [50, 100, 2050]);
}

#[tokio::test]
async fn patience_with_a_busy_server_ends_with_its_budget() {
    let busy = r#"{"message":"busy","request_id":"r-7"}"#;
    let double = Double::answering(vec![Reply::Json(423, busy.to_owned()); 100]).await;
    let pace = Arc::new(NoWait::default());
    let client = double.client_with(&pace, Duration::from_secs(1));
    let error = client.branch_delete(&p(), &br()).await.unwrap_err();
    assert_eq!(error.status(), Some(423));
    assert!(!error.outcome_unknown());
    assert!(pace.slept().iter().sum::<Duration>() <= Duration::from_secs(1));
    assert_eq!(double.lines().len(), 5);

    let soon = Reply::With(429, vec![("retry-after", "3600".to_owned())], String::new());
    let double = Double::answering([soon]).await;
    let error = double.client().project_get(&p()).await.unwrap_err();
    assert_eq!(error.status(), Some(429));
    assert_eq!(double.lines().len(), 1);
}

#[tokio::test]
async fn too_many_calls_are_waited_for_also_when_the_server_does_not_say_how_long() {
    let many = Reply::Json(429, r#"{"message":"too many"}"#.to_owned());
    let double = Double::answering(vec![many; 100]).await;
    let pace = Arc::new(NoWait::default());
    let client = double.client_with(&pace, Duration::from_secs(8));
    let error = client.branch_delete(&p(), &br()).await.unwrap_err();
    assert_eq!(error.status(), Some(429));
    assert!(!error.outcome_unknown());
    let slept: Vec<u128> = pace.slept().iter().map(Duration::as_millis).collect();
    assert_eq!(slept, [1050, 2050, 4050]);
}

#[tokio::test]
async fn clients_of_an_account_share_its_limit_of_calls() {
    let answer = || json(r#"{"account_id":"a","auth_method":"api_key"}"#);
    let double = Double::answering((0..100).map(|_| answer())).await;
    let pace = Arc::new(NoWait::default());
    let limiter = Arc::new(Limiter::new());
    let clients = [(); 2].map(|()| {
        let options = ClientOptions {
            pace: pace.clone(),
            limiter: Some(limiter.clone()),
            ..ClientOptions::default()
        };
        client(&format!("{}/api/v2", double.address), options)
    });
    for call in 0..40 {
        clients[call % 2].auth().await.unwrap();
    }
    let waited: Duration = pace.slept().iter().sum();
    assert!(waited < Duration::from_millis(25), "{waited:?}");
    let before = pace.slept().len();
    clients[1].in_background().auth().await.unwrap();
    assert!(pace.slept().len() > before);
}

#[tokio::test]
async fn a_server_that_says_so_has_no_limit_of_calls() {
    let able = json(r#"{"api_version":1,"unlimited_calls":true}"#);
    let answer = || json(r#"{"account_id":"a","auth_method":"api_key"}"#);
    let double = Double::answering(std::iter::once(able).chain((0..100).map(|_| answer()))).await;
    let pace = Arc::new(NoWait::default());
    let options = ClientOptions {
        pace: pace.clone(),
        limiter: Some(Arc::new(Limiter::new())),
        ..ClientOptions::default()
    };
    let client = client(&format!("{}/api/v2", double.address), options);
    client.slipway_capabilities().await.unwrap();
    for _ in 0..100 {
        client.auth().await.unwrap();
    }
    assert!(pace.slept().is_empty());
}

#[tokio::test]
async fn an_operation_that_the_server_has_removed_has_ended() {
    let gone = Reply::Json(404, r#"{"message":"operation not found"}"#.to_owned());
    let running = json(format!(
        r#"{{"operation":{}}}"#,
        operation("o-1", "running")
    ));
    let double = Double::answering([running, gone.clone()]).await;
    let budget = Budget {
        total: Duration::from_secs(60),
    };
    let ids = [OperationId::from("o-1")];
    let ended = double
        .client()
        .operations_wait(&p(), &ids, budget, |_| {})
        .await
        .unwrap();
    assert!(ended[0].status.succeeded());

    // One that ended and was removed before anybody saw it.
    let double = Double::answering([gone]).await;
    let ended = double
        .client()
        .operations_wait(&p(), &ids, budget, |_| {})
        .await
        .unwrap();
    assert!(ended.is_empty());
}

#[tokio::test]
async fn a_change_whose_answer_never_came_is_sent_once_and_said_to_be_unknown() {
    for reply in [Reply::Cut, Reply::CutInBody] {
        let double = Double::answering([reply]).await;
        let client = double.client();
        let error = client
            .snapshot_create(&p(), &br(), &named("n"))
            .await
            .unwrap_err();
        assert!(matches!(error, ClientError::NoAnswer { .. }), "{error:?}");
        assert!(error.outcome_unknown());
        assert_eq!(double.lines().len(), 1);
    }
}

#[tokio::test]
async fn a_call_that_changes_nothing_is_tried_again_when_its_answer_did_not_come() {
    let lost = || {
        let status = |status| Reply::Json(status, r#"{"message":"no"}"#.to_owned());
        let statuses = [408, 500, 502, 504].map(status);
        [Reply::Cut, Reply::CutInBody].into_iter().chain(statuses)
    };
    for reply in lost() {
        let found = json(format!(r#"{{"branch":{}}}"#, branch("br")));
        let double = Double::answering([reply.clone(), reply.clone(), found]).await;
        let pace = Arc::new(NoWait::default());
        let client = double.client_with(&pace, Duration::from_secs(60));
        assert_eq!(client.branch_get(&p(), &br()).await.unwrap().id, br());
        let slept: Vec<u128> = pace.slept().iter().map(Duration::as_millis).collect();
        assert_eq!(slept, [50, 100], "{reply:?}");
    }
    for reply in lost() {
        let double = Double::answering(vec![reply.clone(); 9]).await;
        let error = double.client().branch_get(&p(), &br()).await.unwrap_err();
        assert!(error.outcome_unknown(), "{error:?}");
        assert_eq!(double.lines().len(), 3, "{reply:?}");
    }
}

#[tokio::test]
async fn a_change_is_sent_once_whatever_is_answered() {
    for status in [400, 404, 408, 409, 422, 500, 502, 504] {
        let double =
            Double::answering([Reply::Json(status, r#"{"message":"no"}"#.to_owned())]).await;
        let error = double
            .client()
            .branch_delete(&p(), &br())
            .await
            .unwrap_err();
        assert_eq!(error.status(), Some(status));
        assert_eq!(error.is_not_found(), status == 404);
        assert_eq!(error.outcome_unknown(), status >= 500 || status == 408);
        assert_eq!(double.lines().len(), 1);
    }
    for status in [400, 404, 409, 422] {
        let double =
            Double::answering([Reply::Json(status, r#"{"message":"no"}"#.to_owned())]).await;
        let error = double.client().branch_get(&p(), &br()).await.unwrap_err();
        assert_eq!((error.status(), double.lines().len()), (Some(status), 1));
    }
}

#[tokio::test]
async fn whoever_waits_for_a_busy_server_is_told_of_it() {
    let found = json(format!(r#"{{"branch":{}}}"#, branch("br")));
    let soon = Reply::With(429, vec![("retry-after", "2".to_owned())], String::new());
    let double =
        Double::answering([Reply::Json(423, String::new()), soon, Reply::Cut, found]).await;
    let heard: Arc<Mutex<Vec<Waiting>>> = Arc::default();
    let ears = heard.clone();
    let client = double
        .client()
        .telling(move |waiting| ears.lock().unwrap().push(waiting.clone()));
    client.branch_get(&p(), &br()).await.unwrap();
    let heard = heard.lock().unwrap();
    let statuses: Vec<u16> = heard.iter().map(|it| it.status).collect();
    assert_eq!(statuses, [423, 429]);
    assert_eq!(heard[0].call.to_string(), "GET /projects/p/branches/br");
    assert_eq!(heard[1].wait, Duration::from_millis(2050));
    assert_eq!(
        (heard[1].waited, heard[1].budget),
        (Duration::from_millis(50), Duration::from_secs(60))
    );
}

#[tokio::test]
async fn a_call_that_could_not_be_sent_is_tried_again_some_times() {
    let port = {
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        free.local_addr().unwrap().port()
    };
    let options = ClientOptions {
        pace: Arc::new(NoWait::default()),
        ..ClientOptions::default()
    };
    let client = client(&format!("http://127.0.0.1:{port}/api/v2"), options);
    for error in [
        client.project_list(None).await.err().unwrap(),
        client.project_delete(&p()).await.unwrap_err(),
    ] {
        match &error {
            ClientError::Unreachable { tries, call, .. } => {
                assert_eq!(*tries, 3, "{call}");
                assert!(!error.outcome_unknown());
                assert!(!error.source().unwrap().to_string().contains("127.0.0.1"));
            }
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn a_wrong_key_is_an_error_of_its_own() {
    let body =
        r#"{"request_id":"r-1","code":"","message":"this endpoint requires authentication"}"#;
    let double = Double::answering([Reply::Json(401, body.to_owned())]).await;
    let error = double.client().users_me().await.unwrap_err();
    assert!(
        matches!(error, ClientError::Unauthorized { .. }),
        "{error:?}"
    );
    assert_eq!(error.request_id(), Some("r-1"));
    assert!(!format!("{error:?} {error}").contains(KEY));
}

#[tokio::test]
async fn a_server_that_quotes_the_key_is_not_quoted() {
    for status in [401, 403, 500] {
        let page = format!("cannot use the header “Authorization: Bearer {KEY}”");
        let double = Double::answering([Reply::Json(status, page)]).await;
        let error = double
            .client()
            .branch_delete(&p(), &br())
            .await
            .unwrap_err();
        let said = format!("{error:?} {error}");
        assert!(!said.contains(KEY) && said.contains("Bearer …"), "{said}");
    }
}

#[tokio::test]
async fn an_error_names_the_call_the_code_and_the_request_within_bounds() {
    let body = r#"{"request_id":"r-2","code":"BRANCHES_LIMIT_EXCEEDED","message":"branches limit exceeded"}"#;
    let long = format!(r#"{{"message":"{}"}}"#, "ü".repeat(5000));
    let double = Double::answering([
        Reply::Json(422, body.to_owned()),
        Reply::With(404, vec![("x-request-id", "r-3".to_owned())], String::new()),
        Reply::Json(500, long),
        Reply::With(
            302,
            vec![("location", "http://127.0.0.1:1/".to_owned())],
            String::new(),
        ),
        Reply::Json(500, "x".repeat(1 << 20)),
    ])
    .await;
    let client = double.client();
    let error = client.branch_get(&p(), &br()).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /projects/p/branches/br: 422: branches limit exceeded (BRANCHES_LIMIT_EXCEEDED) [request r-2]"
    );
    let error = client.branch_get(&p(), &br()).await.unwrap_err();
    assert_eq!(error.request_id(), Some("r-3"));
    assert!(
        error.to_string().contains("404: Not Found [request r-3]"),
        "{error}"
    );
    let error = client.branch_delete(&p(), &br()).await.unwrap_err();
    assert!(error.to_string().chars().count() < 600, "{error}");
    let error = client.branch_get(&p(), &br()).await.unwrap_err();
    assert_eq!(error.status(), Some(302));
    let error = client.branch_delete(&p(), &br()).await.unwrap_err();
    assert!(error.to_string().len() < 600);
}

#[tokio::test]
async fn an_answer_that_is_not_understood_is_told_without_being_quoted() {
    let double = Double::answering([json(r#"{"password":12345678}"#), json("")]).await;
    let client = double.client();
    let error = client
        .role_password_reveal(&p(), &br(), "app")
        .await
        .unwrap_err();
    assert!(matches!(error, ClientError::BadAnswer { .. }), "{error:?}");
    assert!(!format!("{error:?} {error}").contains("12345678"));
    let error = client.branch_get(&p(), &br()).await.unwrap_err();
    assert!(error.to_string().contains("it is empty"), "{error}");
}

#[tokio::test]
async fn a_field_that_is_missing_is_named_and_so_is_the_request() {
    let answer = r#"{"branch":{"id":"br","project_id":"p"}}"#;
    let headers = vec![("x-request-id", "r-9".to_owned())];
    let double = Double::answering([Reply::With(200, headers, answer.to_owned())]).await;
    let error = double.client().branch_get(&p(), &br()).await.unwrap_err();
    assert!(matches!(error, ClientError::BadAnswer { .. }), "{error:?}");
    assert!(
        error.to_string().starts_with(
            "GET /projects/p/branches/br: 200: understand the answer: the field “name” is missing at line 1"
        ),
        "{error}"
    );
    assert!(error.to_string().ends_with("[request r-9]"), "{error}");
    assert_eq!(error.request_id(), Some("r-9"));
}

#[tokio::test]
async fn what_is_new_on_the_server_is_read_past_and_kept() {
    let newer = branch("br").replace("\"ready\"", "\"hibernating\", \"mood\": [1]");
    let status = json(format!(
        r#"{{"operation":{},"extra":{{}}}}"#,
        operation("o", "pondering")
    ));
    let done = json(format!(r#"{{"operation":{}}}"#, operation("o", "finished")));
    let double = Double::answering([json(format!(r#"{{"branch":{newer}}}"#)), status, done]).await;
    let client = double.client();
    let found = client.branch_get(&p(), &br()).await.unwrap();
    let state = serde_json::to_value(&found.current_state).unwrap();
    assert_eq!(state, "hibernating");
    let mut seen = Vec::new();
    let budget = Budget {
        total: Duration::from_secs(60),
    };
    client
        .operations_wait(&p(), &[OperationId::from("o")], budget, |operations| {
            seen.push(serde_json::to_value(&operations[0].status).unwrap());
        })
        .await
        .unwrap();
    assert_eq!(seen, ["pondering", "finished"]);
}

#[tokio::test]
async fn lists_are_read_to_their_end() {
    let page = |items: &[&str], cursor: Option<&str>| {
        let items: Vec<String> = items.iter().map(|id| project(id)).collect();
        let page = cursor.map_or(String::new(), |it| {
            format!(r#","pagination":{{"cursor":"{it}"}}"#)
        });
        json(format!(r#"{{"projects":[{}]{page}}}"#, items.join(",")))
    };
    // The last full page has a cursor all the same.
    let double = Double::answering([
        page(&["a", "b"], Some("b")),
        page(&["c"], Some("c&d")),
        page(&[], Some("c&d")),
    ])
    .await;
    let found = double.client().project_list(Some("org-1")).await.unwrap();
    let ids: Vec<&str> = found.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["a", "b", "c"]);
    assert_eq!(
        double.lines(),
        [
            "GET /api/v2/projects?limit=400&org_id=org-1",
            "GET /api/v2/projects?limit=400&org_id=org-1&cursor=b",
            "GET /api/v2/projects?limit=400&org_id=org-1&cursor=c%26d",
        ]
    );
    // A server that does not understand cursors gives the same page again and again.
    let double = Double::answering(vec![page(&["a"], Some("x")); 5]).await;
    assert_eq!(double.client().project_list(None).await.unwrap().len(), 1);
    assert_eq!(double.lines().len(), 2);

    let branches = |id: &str, next: &str| json(format!(r#"{{"branches":[{}]{next}}}"#, branch(id)));
    let double = Double::answering([
        branches("br-1", r#","pagination":{"next":"n1","cursor":"ignored"}"#),
        branches("br-2", ""),
    ])
    .await;
    assert_eq!(double.client().branch_list(&p()).await.unwrap().len(), 2);
    assert!(double.lines()[1].ends_with("limit=10000&cursor=n1"));
}

#[tokio::test]
async fn a_snapshots_name_goes_into_the_query_and_no_body_is_sent() {
    let made = format!(
        r#"{{"snapshot":{},"operations":[]}}"#,
        snapshot("snap-1", "n")
    );
    let double = Double::answering([json(made)]).await;
    let query = SnapshotCreateQuery {
        expires_at: Some("2026-12-01T00:00:00Z".parse().unwrap()),
        ..named("run 7: prod & dev/ü")
    };
    double
        .client()
        .snapshot_create(&p(), &br(), &query)
        .await
        .unwrap();
    let received = double.received();
    assert_eq!(
        received[0].line,
        "POST /api/v2/projects/p/branches/br/snapshot\
         ?name=run+7%3A+prod+%26+dev%2F%C3%BC&expires_at=2026-12-01T00%3A00%3A00.000000Z"
    );
    assert_eq!(received[0].body, "");
}

#[tokio::test]
async fn changes_send_what_neon_expects() {
    let double = Double::answering([
        Reply::Json(
            202,
            format!(
                r#"{{"branch":{},"operations":[{}]}}"#,
                branch("br-new"),
                operation("o", "running")
            ),
        ),
        json(format!(
            r#"{{"operations":[{}]}}"#,
            operation("o", "scheduling")
        )),
        json(format!(r#"{{"snapshot":{}}}"#, snapshot("s", "n"))),
        json(format!(r#"{{"branch":{}}}"#, branch("br"))),
        Reply::Json(204, String::new()),
        json(format!(r#"{{"role":{},"operations":[]}}"#, role("pw-1"))),
        json(r#"{"uri":"postgresql://app:pw@h/d"}"#),
    ])
    .await;
    let client = double.client();
    let restore = SnapshotRestoreRequest {
        name: Some("candidate".to_owned()),
        target_branch_id: Some(br()),
        finalize_restore: Some(false),
    };
    let snap = SnapshotId::from("s");
    let restored = client
        .snapshot_restore(&p(), &snap, &restore)
        .await
        .unwrap();
    assert_eq!(restored.branch.id.as_str(), "br-new");
    let finalize = FinalizeRestoreRequest {
        name: Some("prod (old) 7".to_owned()),
    };
    let started = client
        .restore_finalize(&p(), &restored.branch.id, &finalize)
        .await
        .unwrap();
    assert_eq!(started.len(), 1);
    let never = SnapshotUpdate {
        expires_at: Some(None),
        ..SnapshotUpdate::default()
    };
    client.snapshot_update(&p(), &snap, never).await.unwrap();
    let renamed = BranchUpdate {
        name: Some("dev".to_owned()),
        ..BranchUpdate::default()
    };
    client.branch_update(&p(), &br(), renamed).await.unwrap();
    assert!(client.branch_delete(&p(), &br()).await.unwrap().is_empty());
    let reset = client
        .role_password_reset(&p(), &br(), "app")
        .await
        .unwrap();
    assert_eq!(reset.password.expose(), "pw-1");
    assert!(!format!("{reset:?}").contains("pw-1"));
    let query = ConnectionUriQuery {
        branch_id: Some(br()),
        database_name: "my db".to_owned(),
        role_name: "app".to_owned(),
        ..ConnectionUriQuery::default()
    };
    let uri = client.connection_uri(&p(), &query).await.unwrap();
    assert_eq!(uri, Secret::new("postgresql://app:pw@h/d".to_owned()));

    let received = double.received();
    let sent: Vec<(&str, &str)> = received
        .iter()
        .map(|it| (it.line.as_str(), it.body.as_str()))
        .collect();
    assert_eq!(
        sent,
        [
            (
                "POST /api/v2/projects/p/snapshots/s/restore",
                r#"{"name":"candidate","target_branch_id":"br","finalize_restore":false}"#
            ),
            (
                "POST /api/v2/projects/p/branches/br-new/finalize_restore",
                r#"{"name":"prod (old) 7"}"#
            ),
            (
                "PATCH /api/v2/projects/p/snapshots/s",
                r#"{"snapshot":{"expires_at":null}}"#
            ),
            (
                "PATCH /api/v2/projects/p/branches/br",
                r#"{"branch":{"name":"dev"}}"#
            ),
            ("DELETE /api/v2/projects/p/branches/br", ""),
            (
                "POST /api/v2/projects/p/branches/br/roles/app/reset_password",
                ""
            ),
            (
                "GET /api/v2/projects/p/connection_uri?branch_id=br&database_name=my+db&role_name=app&pooled=false",
                ""
            ),
        ]
    );
}

#[tokio::test]
async fn names_of_any_kind_stay_one_segment_of_the_path() {
    let double = Double::answering(vec![json(r#"{"password":"x"}"#); 2]).await;
    let client = double.client();
    for (name, segment) in [
        ("a/b?c#d", "a%2Fb%3Fc%23d"),
        ("ü 🐎%", "%C3%BC%20%F0%9F%90%8E%25"),
    ] {
        client
            .role_password_reveal(&p(), &br(), name)
            .await
            .unwrap();
        let line = double.lines().pop().unwrap();
        assert!(
            line.ends_with(&format!("/roles/{segment}/reveal_password")),
            "{line}"
        );
    }
    // As a segment these would name the list, or something else altogether.
    for name in ["", ".", ".."] {
        let error = client.database_delete(&p(), &br(), name).await.unwrap_err();
        assert!(matches!(error, ClientError::Refused { .. }), "{error:?}");
    }
    assert_eq!(double.lines().len(), 2);
    let database = DatabaseCreate {
        name: "x".to_owned(),
        owner_name: "y".to_owned(),
    };
    let error = client
        .database_create(&p(), &br(), database)
        .await
        .unwrap_err();
    assert_eq!(error.status(), Some(500));
}

#[tokio::test]
async fn operations_are_waited_for_and_changes_told() {
    let tell = |id, status| json(format!(r#"{{"operation":{}}}"#, operation(id, status)));
    let double = Double::answering([
        tell("a", "running"),
        tell("b", "scheduling"),
        tell("a", "finished"),
        tell("b", "running"),
        Reply::Cut,
        tell("b", "running"),
        tell("b", "skipped"),
    ])
    .await;
    let ids = [OperationId::from("a"), OperationId::from("b")];
    let budget = Budget {
        total: Duration::from_secs(60),
    };
    let mut told = 0;
    let ended = double
        .client()
        .operations_wait(&p(), &ids, budget, |operations| {
            assert_eq!(operations.len(), 2);
            told += 1;
        })
        .await
        .unwrap();
    assert!(ended.iter().all(|it| it.status.succeeded()));
    assert_eq!((told, double.lines().len()), (3, 7));
    let none = double
        .client()
        .operations_wait(&p(), &[], budget, |_| {})
        .await
        .unwrap();
    assert!(none.is_empty());
}

#[tokio::test]
async fn a_server_that_tells_of_changes_is_asked_for_the_next_one_of_the_first_that_goes_on() {
    let tell = |id, status| json(format!(r#"{{"operation":{}}}"#, operation(id, status)));
    let double = Double::answering([
        json(r#"{"api_version":1,"operation_changes":true}"#),
        tell("a", "running"),
        tell("b", "scheduling"),
        tell("a", "running"),
        tell("a", "finished"),
        tell("b", "running"),
        Reply::Cut,
        tell("b", "finished"),
    ])
    .await;
    let pace = Arc::new(NoWait::default());
    let client = double.client_with(&pace, Duration::ZERO);
    client.slipway_capabilities().await.unwrap();
    let budget = Budget {
        total: Duration::from_secs(60),
    };
    let mut told = Vec::new();
    let ids = [OperationId::from("a"), OperationId::from("b")];
    let ended = client
        .operations_wait(&p(), &ids, budget, |operations| {
            let statuses = operations.iter().map(|it| it.status.as_str().to_owned());
            told.push(statuses.collect::<Vec<_>>());
        })
        .await
        .unwrap();
    assert!(ended.iter().all(|it| it.status.succeeded()));
    assert_eq!(
        told,
        [
            ["running", "scheduling"],
            ["finished", "scheduling"],
            ["finished", "running"],
            ["finished", "finished"]
        ]
    );
    let change = |id, status| format!("GET /slipway/v1/projects/p/operations/{id}?status={status}");
    let asked: Vec<String> = double
        .lines()
        .split_off(3)
        .iter()
        .map(|line| line.trim_end_matches(" HTTP/1.1").to_owned())
        .collect();
    assert_eq!(
        asked,
        [
            change("a", "running"),
            change("a", "running"),
            change("b", "scheduling"),
            change("b", "running"),
            change("b", "running"),
        ]
    );
    // After the answer that told nothing new, and after the one that never came.
    assert_eq!(pace.slept().len(), 2);
}

#[tokio::test]
async fn an_operation_that_fails_or_never_ends_is_an_error() {
    let failed =
        operation("a", "failed").replace(r#""action""#, r#""error":"no disk space","action""#);
    let double = Double::answering([json(format!(r#"{{"operation":{failed}}}"#))]).await;
    let ids = [OperationId::from("a")];
    let budget = Budget {
        total: Duration::from_secs(30),
    };
    let error = double
        .client()
        .operations_wait(&p(), &ids, budget, |_| {})
        .await
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "operation create_branch (a) ended as Failed: no disk space"
    );

    let running = json(format!(r#"{{"operation":{}}}"#, operation("a", "running")));
    let double = Double::answering(vec![running; 200]).await;
    let pace = Arc::new(NoWait::default());
    let client = double.client_with(&pace, Duration::from_secs(60));
    let error = client
        .operations_wait(&p(), &ids, budget, |_| {})
        .await
        .unwrap_err();
    let error_text = error.to_string();
    match error {
        ClientError::OperationsUnfinished { unfinished, .. } => assert_eq!(unfinished, ids),
        other => panic!("{other:?}"),
    }
    assert_eq!(
        error_text,
        "operation create_branch (a) did not end within 30 s and may still be at work"
    );
    assert_eq!(pace.slept().iter().sum::<Duration>(), budget.total);
    assert!(double.lines().len() < 80);
}

#[tokio::test]
async fn a_server_that_is_not_the_engine_has_no_capabilities_of_it() {
    let html = "<!doctype html><title>Console</title>".to_owned();
    for reply in [
        Reply::Json(404, r#"{"message":"not found"}"#.to_owned()),
        Reply::Json(200, html.clone()),
        Reply::With(302, vec![("location", "/login".to_owned())], html),
    ] {
        let double = Double::answering([reply]).await;
        assert_eq!(double.client().slipway_capabilities().await.unwrap(), None);
        assert_eq!(double.lines(), ["GET /slipway/v1/capabilities"]);
    }
    let double = Double::answering([json(r#"{"api_version":1,"import":true}"#)]).await;
    let found = double
        .client()
        .slipway_capabilities()
        .await
        .unwrap()
        .unwrap();
    assert!(found.import && !found.fast_restore);

    let double = Double::answering([Reply::Json(401, String::new()), Reply::Cut]).await;
    let client = double.client();
    assert!(client.slipway_capabilities().await.is_err());
    assert!(client.slipway_capabilities().await.is_err());
}

#[test]
fn addresses_and_keys_that_cannot_be_used_are_refused_before_anything_is_sent() {
    let new = |base: &str, key: &str| {
        Client::new(
            base.parse().unwrap(),
            &Secret::new(key.to_owned()),
            ClientOptions::default(),
        )
    };
    for good in [
        "http://127.0.0.1:1/api/v2",
        "http://[::1]:1/api/v2/",
        "http://localhost:1/api/v2",
        "https://console.neon.tech/api/v2",
    ] {
        assert!(new(good, KEY).is_ok(), "{good}");
    }
    for (base, key) in [
        ("http://console.neon.tech/api/v2", KEY),
        ("ftp://127.0.0.1/api/v2", KEY),
        ("https://console.neon.tech/api/v2", "napi_two\nlines"),
        ("https://anna:pass-7@console.neon.tech/api/v2", KEY),
        ("https://anna@console.neon.tech/api/v2", KEY),
    ] {
        let error = new(base, key).unwrap_err();
        assert!(matches!(error, ClientError::Refused { .. }), "{base}");
        assert!(!error.to_string().contains(key));
        assert!(!error.to_string().contains("pass-7"));
    }
}
