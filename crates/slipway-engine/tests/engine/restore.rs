//! Snapshot, restore, finalize: what a client sees through a connection string that never changes.

use reqwest::Method;
use serde_json::json;

use crate::support::{Served, connect, rows, run, text, try_connect};

#[tokio::test(flavor = "multi_thread")]
async fn what_is_written_after_the_answer_is_in_neither_snapshot_nor_child() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let (id, prod) = (project.id.as_str(), project.branch.as_str());
    run(&project.uri, "CREATE TABLE t AS SELECT 'before' AS a").await;

    let taken = api
        .post(
            &format!("/projects/{id}/branches/{prod}/snapshot?name=good"),
            json!({}),
        )
        .await;
    run(&project.uri, "UPDATE t SET a = 'after the snapshot'").await;
    api.ended(&taken).await;
    let made = api
        .post(
            &format!("/projects/{id}/branches"),
            json!({"branch": {"parent_id": prod}, "endpoints": [{"type": "read_write"}]}),
        )
        .await;
    run(&project.uri, "UPDATE t SET a = 'after the child'").await;
    api.ended(&made).await;

    let snapshot = text(&taken["snapshot"]["id"]);
    let candidate = api.restore(id, &snapshot, json!({})).await;
    let candidate = api.uri(id, &candidate).await;
    assert_eq!(rows(&candidate, "SELECT a FROM t").await, ["before"]);
    let child = text(&made["connection_uris"][0]["connection_uri"]);
    assert_eq!(
        rows(&child, "SELECT a FROM t").await,
        ["after the snapshot"]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_two_step_restore_swaps_the_data_behind_the_same_connection_string() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let (id, prod) = (project.id.as_str(), project.branch.as_str());
    run(
        &project.uri,
        "CREATE TABLE t (a text); INSERT INTO t VALUES ('before')",
    )
    .await;
    api.fine(
        Method::PATCH,
        &format!("/projects/{id}/branches/{prod}"),
        Some(json!({"branch": {"protected": true}})),
    )
    .await;
    let snapshot = api.snapshot(id, prod, "good").await;
    run(&project.uri, "INSERT INTO t VALUES ('after')").await;

    let candidate = api
        .restore(
            id,
            &snapshot,
            json!({"name": "candidate", "target_branch_id": prod}),
        )
        .await;
    let shown = api
        .get(&format!("/projects/{id}/branches/{candidate}"))
        .await;
    assert_eq!(shown["branch"]["restore_status"], "restored");
    assert_eq!(shown["branch"]["restored_from"], snapshot.as_str());
    assert_eq!(shown["branch"]["restored_as"], prod);
    assert!(shown["branch"].get("parent_id").is_none());
    let candidate_uri = api.uri(id, &candidate).await;
    assert_eq!(rows(&candidate_uri, "SELECT a FROM t").await, ["before"]);
    // The candidate has passwords of its own.
    assert_ne!(password(&candidate_uri), password(&project.uri));
    assert_eq!(
        rows(&project.uri, "SELECT a FROM t ORDER BY 1").await,
        ["after", "before"]
    );

    let open = connect(&project.uri).await;
    let on_candidate = connect(&candidate_uri).await;
    api.done(
        Method::POST,
        &format!("/projects/{id}/branches/{candidate}/finalize_restore"),
        json!({"name": "prod backup 1"}),
    )
    .await;
    assert!(open.query_one("SELECT 1", &[]).await.is_err());
    assert!(on_candidate.query_one("SELECT 1", &[]).await.is_err());
    assert_eq!(rows(&project.uri, "SELECT a FROM t").await, ["before"]);

    // Name, flags and endpoint have moved; the branch id has changed.
    let now = api.branch_named(id, "prod").await;
    assert_eq!(now["id"], candidate.as_str());
    assert_eq!(now["default"], true);
    assert_eq!(now["protected"], true);
    assert_eq!(now["restore_status"], "finalized");
    let endpoint = api
        .get(&format!("/projects/{id}/endpoints/{}", project.endpoint))
        .await;
    assert_eq!(endpoint["endpoint"]["branch_id"], candidate.as_str());
    let old = api.branch_named(id, "prod backup 1").await;
    assert_eq!(old["id"], prod);
    assert_eq!(old["default"], false);
    assert_eq!(old["protected"], false);
    let listed = api.get(&format!("/projects/{id}/snapshots")).await;
    assert_eq!(listed["snapshots"][0]["source_branch_id"], prod);
    assert_eq!(api.uri(id, &candidate).await, project.uri);

    // The replaced branch can be looked into through the candidate's former endpoint.
    let old_uri = api.uri(id, prod).await;
    assert_eq!(
        rows(&old_uri, "SELECT a FROM t ORDER BY 1").await,
        ["after", "before"]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_one_step_restore_names_the_replaced_branch_old_and_counts_on() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let id = project.id.as_str();
    run(
        &project.uri,
        "CREATE TABLE t (a text); INSERT INTO t VALUES ('kept')",
    )
    .await;
    let snapshot = api.snapshot(id, &project.branch, "good").await;
    for round in ["one", "two"] {
        run(&project.uri, &format!("INSERT INTO t VALUES ('{round}')")).await;
        let prod = text(&api.branch_named(id, "prod").await["id"]);
        api.restore(
            id,
            &snapshot,
            json!({"target_branch_id": prod, "finalize_restore": true}),
        )
        .await;
        assert_eq!(rows(&project.uri, "SELECT a FROM t").await, ["kept"]);
    }
    let mut names: Vec<String> = api
        .branches(id)
        .await
        .iter()
        .map(|branch| text(&branch["name"]))
        .collect();
    names.sort();
    assert_eq!(names, ["prod", "prod (old 2)", "prod (old)"]);
    // Without a target, a restore goes to the branch that the snapshot was taken of.
    let branch = api.restore(id, &snapshot, json!({"name": "look"})).await;
    let shown = api.get(&format!("/projects/{id}/branches/{branch}")).await;
    assert_eq!(shown["branch"]["restored_as"], project.branch.as_str());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restore_makes_a_second_environment_with_passwords_of_its_own() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let id = project.id.as_str();
    run(
        &project.uri,
        "CREATE TABLE t (a text); INSERT INTO t VALUES ('prod')",
    )
    .await;
    let snapshot = api.snapshot(id, &project.branch, "base").await;
    let dev = api.restore(id, &snapshot, json!({"name": "dev"})).await;
    let dev_uri = api.uri(id, &dev).await;
    run(&dev_uri, "UPDATE t SET a = 'dev'").await;
    assert_eq!(rows(&project.uri, "SELECT a FROM t").await, ["prod"]);
    assert_ne!(password(&dev_uri), password(&project.uri));

    // Promote: dev's data with prod's passwords.
    let candidate = api.snapshot(id, &dev, "candidate").await;
    api.restore(
        id,
        &candidate,
        json!({"target_branch_id": project.branch, "finalize_restore": true}),
    )
    .await;
    assert_eq!(rows(&project.uri, "SELECT a FROM t").await, ["dev"]);
    assert_eq!(rows(&dev_uri, "SELECT a FROM t").await, ["dev"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_keep_the_targets_way_in() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let id = project.id.as_str();
    let snapshot = api.snapshot(id, &project.branch, "base").await;
    let dev = api.restore(id, &snapshot, json!({"name": "dev"})).await;
    let role = |branch: &str, name: &str| {
        let path = format!("/projects/{id}/branches/{branch}/roles");
        (path, json!({"role": {"name": name}}))
    };
    let (path, body) = role(&dev, "only_dev");
    let only_dev = api.done(Method::POST, &path, body).await;
    let (path, body) = role(&project.branch, "only_prod");
    let only_prod = api.done(Method::POST, &path, body).await;
    let dev_password = text(&only_dev["role"]["password"]);
    let prod_password = text(&only_prod["role"]["password"]);

    let candidate = api.snapshot(id, &dev, "candidate").await;
    let branch = api
        .restore(id, &candidate, json!({"target_branch_id": project.branch}))
        .await;
    let report = format!("/slipway/v1/projects/{id}/branches/{branch}/role_report");
    let expected = json!({
        "kept_target_password": ["neondb_owner"],
        "without_login": ["only_dev"],
        "only_in_target": ["only_prod"],
    });
    assert_eq!(api.get(&report).await, expected);
    let with = |role: &str, password: &str| {
        let rest = project.uri.split_once('@').unwrap().1;
        format!(
            "postgresql://{role}:{}@{rest}",
            password.replace(' ', "%20")
        )
    };
    // Changed with SQL after the restore: still the target's.
    run(
        &with("only_prod", &prod_password),
        "ALTER ROLE only_prod PASSWORD 'changed in between'",
    )
    .await;
    api.done(
        Method::POST,
        &format!("/projects/{id}/branches/{branch}/finalize_restore"),
        json!({}),
    )
    .await;
    assert_eq!(api.get(&report).await, expected);
    assert!(try_connect(&with("only_dev", &dev_password)).await.is_err());
    assert!(
        try_connect(&with("only_prod", &prod_password))
            .await
            .is_err()
    );
    assert_eq!(
        rows(&with("only_prod", "changed in between"), "SELECT 'in'").await,
        ["in"]
    );
    assert_eq!(rows(&project.uri, "SELECT 'in'").await, ["in"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_acknowledged_write_is_in_the_backup_and_nobody_is_refused() {
    let served = Served::start().await;
    let api = &served.api;
    let project = api.project("shop").await;
    let id = project.id.as_str();
    run(&project.uri, "CREATE TABLE t (a bigint PRIMARY KEY)").await;
    let snapshot = api.snapshot(id, &project.branch, "empty").await;
    let candidate = api
        .restore(id, &snapshot, json!({"target_branch_id": project.branch}))
        .await;

    let (stop, mut stopped) = tokio::sync::watch::channel(false);
    let uri = project.uri.clone();
    let writer = tokio::spawn(async move {
        let (mut acknowledged, mut number) = (Vec::new(), 0_i64);
        while !*stopped.borrow_and_update() {
            // Never refused: a new connection waits while the swap goes on.
            let client = connect(&uri).await;
            let on = client
                .query_one("SELECT current_setting('data_directory')", &[])
                .await;
            let Ok(_) = on else { continue };
            loop {
                number += 1;
                match client
                    .execute("INSERT INTO t VALUES ($1)", &[&number])
                    .await
                {
                    Ok(_) => acknowledged.push(number),
                    Err(_) => break,
                }
                if *stopped.borrow() {
                    break;
                }
            }
        }
        acknowledged
    });
    while rows(&project.uri, "SELECT count(*)::text FROM t").await == ["0"] {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    api.done(
        Method::POST,
        &format!("/projects/{id}/branches/{candidate}/finalize_restore"),
        json!({}),
    )
    .await;
    while rows(&project.uri, "SELECT count(*)::text FROM t").await == ["0"] {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    stop.send(true).unwrap();
    let acknowledged = writer.await.unwrap();
    let backup = api.uri(id, &project.branch).await;
    let mut found = Vec::new();
    for uri in [&backup, &project.uri] {
        for row in connect(uri)
            .await
            .query("SELECT a FROM t", &[])
            .await
            .unwrap()
        {
            found.push(row.get::<_, i64>(0));
        }
    }
    for number in acknowledged {
        assert!(
            found.contains(&number),
            "{number} was acknowledged and is lost"
        );
    }
}

fn password(uri: &str) -> &str {
    uri.split(['@', ':']).nth(2).unwrap()
}
