//! Projects, branches, endpoints, roles and databases from beginning to end.

use reqwest::Method;
use serde_json::json;

use crate::support::{Served, connect, directories, rows, run, text, try_connect};

#[tokio::test(flavor = "multi_thread")]
async fn a_project_is_made_used_renamed_and_removed_without_a_trace() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    run(
        &project.uri,
        "CREATE TABLE t (a text); INSERT INTO t VALUES ('x')",
    )
    .await;
    assert_eq!(rows(&project.uri, "SELECT a FROM t").await, ["x"]);
    let rights = rows(
        &project.uri,
        "SELECT concat(rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication)
         FROM pg_roles WHERE rolname = current_user",
    )
    .await;
    assert_eq!(rights, ["ftttt"]);

    let path = format!("/projects/{}", project.id);
    api.fine(
        Method::PATCH,
        &path,
        Some(json!({"project": {"name": "shop 2"}})),
    )
    .await;
    assert_eq!(api.get(&path).await["project"]["name"], "shop 2");
    let listed = api.get("/projects?search=shop").await;
    assert_eq!(listed["projects"][0]["id"], project.id.as_str());
    api.snapshot(&project.id, &project.branch, "one").await;

    let for_good = format!("/slipway/v1{path}");
    api.fine(Method::DELETE, &for_good, None).await;
    assert_eq!(api.call(Method::GET, &path, None).await.0, 404);
    let status = "/slipway/v1/status";
    while api.get(status).await["running_operations"] != 0 {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    let recover = format!("{path}/recover");
    assert_eq!(api.call(Method::POST, &recover, None).await.0, 404);
    assert!(directories(&served.path().join("data"), "branches").is_empty());
    assert!(directories(&served.path().join("data"), "snapshots").is_empty());
    assert!(try_connect(&project.uri).await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_has_its_parents_data_and_passwords_and_a_life_of_its_own() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    run(
        &project.uri,
        "CREATE TABLE t (a text); INSERT INTO t VALUES ('x')",
    )
    .await;
    let path = format!("/projects/{}/branches", project.id);
    let child = api
        .done(
            Method::POST,
            &path,
            json!({"branch": {"name": "kid"}, "endpoints": [{"type": "read_write"}]}),
        )
        .await;
    assert_eq!(child["branch"]["parent_id"], project.branch.as_str());
    let id = text(&child["branch"]["id"]);
    let uri = text(&child["connection_uris"][0]["connection_uri"]);
    assert_eq!(uri, api.uri(&project.id, &id).await);
    run(&uri, "INSERT INTO t VALUES ('kid')").await;
    assert_eq!(rows(&project.uri, "SELECT a FROM t").await, ["x"]);
    assert_eq!(rows(&uri, "SELECT a FROM t ORDER BY 1").await, ["kid", "x"]);
    let got = api.get(&format!("{path}/{id}")).await;
    assert!(got["branch"]["parent_lsn"].is_string(), "{got}");
    assert!(
        got["branch"]["logical_size"].as_i64().unwrap() > 1_000_000,
        "{got}"
    );

    // The parent stays as long as it has a child.
    let (status, answer) = api
        .call(Method::POST, &format!("{path}/{id}/set_as_default"), None)
        .await;
    assert_eq!(status, 200, "{answer}");
    let (status, answer) = api
        .call(Method::DELETE, &format!("{path}/{}", project.branch), None)
        .await;
    assert_eq!(status, 422);
    assert_eq!(answer["message"], "cannot delete branch that has children");
    api.fine(
        Method::POST,
        &format!("{path}/{}/set_as_default", project.branch),
        None,
    )
    .await;
    api.done(Method::DELETE, &format!("{path}/{id}"), json!({}))
        .await;
    assert_eq!(api.branches(&project.id).await.len(), 1);
    assert_eq!(
        directories(&served.path().join("data"), "branches"),
        [project.branch]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_suspended_branch_wakes_for_a_connection_and_a_disabled_one_does_not() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let path = format!("/projects/{}/endpoints/{}", project.id, project.endpoint);
    let open = connect(&project.uri).await;
    api.done(Method::POST, &format!("{path}/suspend"), json!({}))
        .await;
    assert!(open.query_one("SELECT 1", &[]).await.is_err());
    assert_eq!(api.get(&path).await["endpoint"]["current_state"], "idle");
    assert_eq!(rows(&project.uri, "SELECT 'awake'").await, ["awake"]);
    assert_eq!(api.get(&path).await["endpoint"]["current_state"], "active");

    api.done(
        Method::PATCH,
        &path,
        json!({"endpoint": {"disabled": true}}),
    )
    .await;
    assert!(try_connect(&project.uri).await.is_err());
    api.done(
        Method::PATCH,
        &path,
        json!({"endpoint": {"disabled": false}}),
    )
    .await;
    assert_eq!(rows(&project.uri, "SELECT 'awake'").await, ["awake"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_and_databases_with_any_name_work_through_their_connection_string() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let branch = format!("/projects/{}/branches/{}", project.id, project.branch);
    for name in [
        "plain",
        "it's \"quoted\"",
        "with space",
        "✨ emoji",
        "../up",
    ] {
        let role = api
            .done(
                Method::POST,
                &format!("{branch}/roles"),
                json!({"role": {"name": name}}),
            )
            .await;
        assert!(role["role"]["password"].is_string());
        api.done(
            Method::POST,
            &format!("{branch}/databases"),
            json!({"database": {"name": name, "owner_name": name}}),
        )
        .await;
        let mut path = url::Url::parse("http://x/").unwrap();
        path.query_pairs_mut()
            .append_pair("branch_id", &project.branch)
            .append_pair("database_name", name)
            .append_pair("role_name", name);
        let path = format!(
            "/projects/{}/connection_uri?{}",
            project.id,
            path.query().unwrap()
        );
        let uri = text(&api.get(&path).await["uri"]);
        let found = rows(&uri, "SELECT current_user || ' in ' || current_database()").await;
        assert_eq!(found, [format!("{name} in {name}")]);
    }
    let roles = api.get(&format!("{branch}/roles")).await;
    assert_eq!(roles["roles"].as_array().unwrap().len(), 6, "{roles}");
    let databases = api.get(&format!("{branch}/databases")).await;
    assert_eq!(
        databases["databases"].as_array().unwrap().len(),
        6,
        "{databases}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reset_password_replaces_the_old_one() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let role = format!(
        "/projects/{}/branches/{}/roles/neondb_owner",
        project.id, project.branch
    );
    let reset = api
        .done(Method::POST, &format!("{role}/reset_password"), json!({}))
        .await;
    let revealed = api.get(&format!("{role}/reveal_password")).await;
    assert_eq!(reset["role"]["password"], revealed["password"]);
    assert!(try_connect(&project.uri).await.is_err());
    let uri = api.uri(&project.id, &project.branch).await;
    assert!(uri.contains(revealed["password"].as_str().unwrap()));
    assert_eq!(rows(&uri, "SELECT 'in'").await, ["in"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_is_where_it_was_after_a_restart() {
    let mut served = Served::start().await;
    let project = served.api.project("shop").await;
    run(
        &project.uri,
        "CREATE TABLE t (a text); INSERT INTO t VALUES ('x')",
    )
    .await;
    served.restart().await;
    assert_eq!(rows(&project.uri, "SELECT a FROM t").await, ["x"]);
    let status = served.api.get("/slipway/v1/status").await;
    assert_eq!(status["running_operations"], 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_taken_port_makes_one_endpoint_unavailable_and_is_named() {
    let mut served = Served::start().await;
    let project = served.api.project("shop").await;
    let endpoint = format!("/projects/{}/endpoints/{}", project.id, project.endpoint);
    let host = text(&served.api.get(&endpoint).await["endpoint"]["host"]);
    let thief = served
        .restart_around(|| std::net::TcpListener::bind(&host).unwrap())
        .await;
    let api = &served.api;
    let now = api.get(&endpoint).await;
    assert_eq!(now["endpoint"]["current_state"], "idle");
    assert_eq!(now["endpoint"]["host"], host.as_str());
    let start = api.post(&format!("{endpoint}/start"), json!({})).await;
    let failed = api.ended(&start).await.remove(0);
    assert_eq!(failed["status"], "failed");
    let port = host.rsplit(':').next().unwrap();
    let error = text(&failed["error"]);
    assert!(
        error.contains(port) && error.contains(&project.endpoint),
        "{error}"
    );
    let status = api.get("/slipway/v1/status").await;
    assert_eq!(status["closed_endpoints"][0]["reason"], failed["error"]);
    drop(thief);
    api.done(Method::POST, &format!("{endpoint}/start"), json!({}))
        .await;
    let status = api.get("/slipway/v1/status").await;
    assert_eq!(status["closed_endpoints"], json!([]));
    assert_eq!(rows(&project.uri, "SELECT 'back'").await, ["back"]);
}
