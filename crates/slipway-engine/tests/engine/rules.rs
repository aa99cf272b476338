//! Neon's rules on branches, snapshots, endpoints and passwords.

use reqwest::Method;
use serde_json::{Value, json};

use crate::support::{Served, text, try_connect};

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_there_is_deleted_with_204() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let p = format!("/projects/{}", project.id);
    let b = format!("{p}/branches/{}", project.branch);
    for path in [
        format!("{p}/branches/br-a-b-c"),
        format!("{p}/endpoints/ep-a-b-c"),
        format!("{b}/roles/nobody"),
        format!("{b}/databases/nothing"),
    ] {
        let (status, answer) = api.call(Method::DELETE, &path, None).await;
        assert_eq!((status.as_u16(), answer), (204, Value::Null), "{path}");
    }
    let nowhere = "/projects/none/branches/br-a-b-c";
    assert_eq!(api.call(Method::DELETE, nowhere, None).await.0, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_protected_branch_keeps_its_compute_and_its_project() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let p = format!("/projects/{}", project.id);
    let b = format!("{p}/branches/{}", project.branch);
    let protect = |on: bool| Some(json!({"branch": {"protected": on}}));
    let answer = api.fine(Method::PATCH, &b, protect(true)).await;
    let restricted = &answer["branch"]["restricted_actions"][0];
    assert_eq!(restricted["name"], "delete-rw-endpoint");
    let endpoint = format!("{p}/endpoints/{}", project.endpoint);
    for path in [&endpoint, &p, &b] {
        let (status, answer) = api.call(Method::DELETE, path, None).await;
        assert_eq!(status, 422, "{path}: {answer}");
    }
    let expires =
        json!({"branch": {"name": "x", "protected": true, "expires_at": "2999-01-01T00:00:00Z"}});
    let branches = format!("{p}/branches");
    assert_eq!(
        api.call(Method::POST, &branches, Some(expires)).await.0,
        422
    );
    let kid = json!({"branch": {"name": "kid"}, "endpoints": [{"type": "read_write"}]});
    let kid = api.done(Method::POST, &branches, kid).await;
    assert!(kid.get("connection_uris").is_none(), "{kid}");
    let kid = text(&kid["branch"]["id"]);
    let password = |uri: &str| url::Url::parse(uri).unwrap().password().unwrap().to_owned();
    let of_kid = password(&api.uri(&project.id, &kid).await);
    assert_ne!(of_kid, password(&project.uri));
    api.done(Method::DELETE, &format!("{branches}/{kid}"), json!({}))
        .await;
    api.fine(Method::PATCH, &b, protect(false)).await;
    api.done(Method::DELETE, &endpoint, json!({})).await;
    api.fine(Method::DELETE, &p, None).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_target_a_restore_goes_to_the_branch_that_the_snapshot_was_taken_of() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let id = project.id.as_str();
    let snapshot = api.snapshot(id, &project.branch, "one").await;
    let onto = json!({"target_branch_id": project.branch, "finalize_restore": true});
    let second = api.restore(id, &snapshot, onto).await;
    // The snapshot stays with what is "prod (old)" now.
    let again = api.restore(id, &snapshot, json!({"name": "again"})).await;
    let branch = api.branch_named(id, "again").await;
    assert_eq!(branch["restored_as"], project.branch.as_str());
    assert_eq!(branch["restore_status"], "restored");
    assert_eq!(branch["restored_from"], snapshot.as_str());
    assert_eq!(branch["restricted_actions"][0]["name"], "restore");
    api.done(
        Method::POST,
        &format!("/projects/{id}/branches/{again}/finalize_restore"),
        json!({"name": "older"}),
    )
    .await;
    let prod = api.branch_named(id, "prod").await;
    assert_eq!(prod["id"], second.as_str());
    assert_eq!(
        api.branch_named(id, "prod (old)").await["id"],
        again.as_str()
    );
    assert_eq!(
        api.branch_named(id, "older").await["id"],
        project.branch.as_str()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_snapshot_has_a_second_name_that_is_its_own() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let path = format!(
        "/projects/{}/branches/{}/snapshot",
        project.id, project.branch
    );
    let made = api
        .done(
            Method::POST,
            &format!("{path}?name=a&slug=before"),
            json!({}),
        )
        .await;
    assert_eq!(made["snapshot"]["slug"], "before");
    let (status, _) = api
        .call(Method::POST, &format!("{path}?name=b&slug=before"), None)
        .await;
    assert_eq!(status, 409);
    for odd in ["Big", "-a", "a-", "1a", "a_b", ""] {
        let (status, _) = api
            .call(Method::POST, &format!("{path}?name=b&slug={odd}"), None)
            .await;
        assert_eq!(status, 400, "{odd}");
    }
    let other = api
        .done(Method::POST, &format!("{path}?name=b"), json!({}))
        .await;
    assert!(other["snapshot"]["slug"].is_string());
    let one = format!(
        "/projects/{}/snapshots/{}",
        project.id,
        text(&other["snapshot"]["id"])
    );
    let expires = |at: Value| Some(json!({"snapshot": {"expires_at": at}}));
    let set = api
        .fine(Method::PATCH, &one, expires(json!("2999-01-01T00:00:00Z")))
        .await;
    assert_eq!(set["snapshot"]["expires_at"], "2999-01-01T00:00:00Z");
    let cleared = api.fine(Method::PATCH, &one, expires(Value::Null)).await;
    assert!(cleared["snapshot"].get("expires_at").is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_on_a_branch_is_shown_with_it() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let branches = format!("/projects/{}/branches", project.id);
    let made = api
        .done(
            Method::POST,
            &branches,
            json!({"branch": {"name": "kid"}, "annotation_value": {"commit": "abc"}}),
        )
        .await;
    let id = text(&made["branch"]["id"]);
    let got = api.get(&format!("{branches}/{id}")).await;
    assert_eq!(got["annotation"]["value"], json!({"commit": "abc"}));
    assert_eq!(got["annotation"]["object"]["id"], id.as_str());
    let listed = api.get(&branches).await;
    assert_eq!(listed["annotations"][&id]["value"]["commit"], "abc");
    assert_eq!(listed["annotations"].as_object().unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn branches_and_projects_are_searched_sorted_and_paged() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    api.project("harbour").await;
    let branches = format!("/projects/{}/branches", project.id);
    for name in ["beta", "alpha"] {
        api.done(Method::POST, &branches, json!({"branch": {"name": name}}))
            .await;
    }
    let names = |answer: &Value, list: &str| -> Vec<String> {
        let list = answer[list].as_array().unwrap().iter();
        list.map(|one| text(&one["name"])).collect()
    };
    let sorted = format!("{branches}?sort_by=name&sort_order=asc&limit=2");
    let first = api.get(&sorted).await;
    assert_eq!(names(&first, "branches"), ["alpha", "beta"]);
    let next = text(&first["pagination"]["next"]);
    let second = api.get(&format!("{sorted}&cursor={next}")).await;
    assert_eq!(names(&second, "branches"), ["prod"]);
    assert!(second["pagination"].get("next").is_none());
    let found = api.get(&format!("{branches}?search=ALPHA")).await;
    assert_eq!(names(&found, "branches"), ["alpha"]);
    assert_eq!(
        api.get(&format!("{branches}/count?search=alpha")).await["count"],
        1
    );
    for odd in [
        "sort_by=size",
        "sort_order=up",
        "limit=0",
        "limit=10001",
        "limit=x",
    ] {
        let path = format!("{branches}?{odd}");
        assert_eq!(api.call(Method::GET, &path, None).await.0, 400, "{odd}");
    }

    let first = api.get("/projects?limit=1").await;
    assert_eq!(names(&first, "projects"), ["harbour"]);
    let cursor = text(&first["pagination"]["cursor"]);
    let second = api.get(&format!("/projects?limit=1&cursor={cursor}")).await;
    assert_eq!(names(&second, "projects"), ["shop"]);
    let found = api.get("/projects?search=HARB").await;
    assert_eq!(names(&found, "projects"), ["harbour"]);
    assert_eq!(
        names(&api.get("/projects?recoverable=true").await, "projects"),
        Vec::<String>::new()
    );
    assert_eq!(
        api.call(Method::GET, "/projects?org_id=org-x", None)
            .await
            .0,
        404
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_project_that_stores_no_passwords_reveals_none() {
    let served = Served::start().await;
    let api = &served.api;
    let made = api
        .done(
            Method::POST,
            "/projects",
            json!({"project": {"name": "shop", "store_passwords": false}}),
        )
        .await;
    let uri = text(&made["connection_uris"][0]["connection_uri"]);
    assert!(try_connect(&uri).await.is_ok());
    let role = format!(
        "/projects/{}/branches/{}/roles/neondb_owner",
        text(&made["project"]["id"]),
        text(&made["branch"]["id"])
    );
    let (status, answer) = api
        .call(Method::GET, &format!("{role}/reveal_password"), None)
        .await;
    assert_eq!(status, 412, "{answer}");
    api.done(Method::POST, &format!("{role}/reset_password"), json!({}))
        .await;
    assert!(try_connect(&uri).await.is_err());
    let secrets = rusqlite::Connection::open(served.path().join("data/secrets.db")).unwrap();
    let kept = secrets.query_row("SELECT count(*) FROM passwords", [], |row| row.get(0));
    assert_eq!(kept, Ok(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_still_being_made_is_locked_so_that_clients_try_again() {
    let served = Served::start().await;
    let api = &served.api;
    let made = api
        .post("/projects", json!({"project": {"name": "shop"}}))
        .await;
    let branches = format!("/projects/{}/branches", text(&made["project"]["id"]));
    let branch = format!("{branches}/{}", text(&made["branch"]["id"]));
    for (path, body) in [
        (format!("{branch}/snapshot?name=a"), json!({})),
        (branches.clone(), json!({"branch": {"name": "kid"}})),
        (format!("{branch}/roles"), json!({"role": {"name": "ada"}})),
    ] {
        let (status, answer) = api.call(Method::POST, &path, Some(body)).await;
        assert_eq!(status, 423, "{path}: {answer}");
    }
    for operation in api.ended(&made).await {
        assert_eq!(operation["status"], "finished");
    }
    let path = format!("{branch}/snapshot?name=a");
    api.done(Method::POST, &path, json!({})).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_compute_keeps_how_it_shall_be() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let path = format!("/projects/{}/endpoints/{}", project.id, project.endpoint);
    let before = api.get(&path).await;
    assert_eq!(before["endpoint"]["suspend_timeout_seconds"], 0);
    let wish = |wish: Value| Some(json!({ "endpoint": wish }));
    let sized = json!({"autoscaling_limit_min_cu": 0.5, "autoscaling_limit_max_cu": 2});
    api.done(Method::PATCH, &path, wish(sized).unwrap()).await;
    let after = wish(json!({"suspend_timeout_seconds": 600})).unwrap();
    api.done(Method::PATCH, &path, after).await;
    let now = api.get(&path).await;
    assert_eq!(now["endpoint"]["suspend_timeout_seconds"], 600);
    assert_eq!(now["endpoint"]["autoscaling_limit_min_cu"], 0.5);
    assert_eq!(now["endpoint"]["autoscaling_limit_max_cu"], 2.0);
    for odd in [
        json!({"suspend_timeout_seconds": 59}),
        json!({"suspend_timeout_seconds": 604_801}),
        json!({"autoscaling_limit_min_cu": 0.1}),
        json!({"autoscaling_limit_min_cu": 4, "autoscaling_limit_max_cu": 2}),
    ] {
        let (status, answer) = api.call(Method::PATCH, &path, wish(odd)).await;
        assert_eq!(status, 400, "{answer}");
    }
    let kid = api
        .done(
            Method::POST,
            &format!("/projects/{}/branches", project.id),
            json!({"endpoints": [{"type": "read_write", "suspend_timeout_seconds": -1}]}),
        )
        .await;
    assert_eq!(kid["endpoints"][0]["suspend_timeout_seconds"], -1);
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "waits for the shortest time that Neon allows, a minute"]
async fn a_branch_sleeps_after_the_time_that_its_compute_says() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let path = format!("/projects/{}/endpoints/{}", project.id, project.endpoint);
    let wish = json!({"endpoint": {"suspend_timeout_seconds": 60}});
    api.done(Method::PATCH, &path, wish).await;
    assert_eq!(api.get(&path).await["endpoint"]["current_state"], "active");
    let deadline = tokio::time::Instant::now() + std::time::Duration::from_secs(180);
    while api.get(&path).await["endpoint"]["current_state"] != "idle" {
        assert!(tokio::time::Instant::now() < deadline);
        tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    }
    assert!(try_connect(&project.uri).await.is_ok());
}
