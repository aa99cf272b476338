//! The main job through the application, with the real engine and no window.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::path::Path;

use chrono::{Duration, Utc};
use slipway_app::ipc::{
    BranchRole, Colour, Deletable, EnvironmentDraft, EnvironmentState, FailureCode, LocalSource,
    NewNeonConnection, RollBackTo, RunKind, RunRequest, RunStatus, ScriptOutcome,
};
use support::{Desk, done, environment, make, rested, run, value};

#[tokio::test(flavor = "multi_thread")]
async fn prod_becomes_dev_and_prod_again_and_goes_back() {
    let desk = Desk::new();
    let app = desk.open().await;
    make(&app, "shop", LocalSource::Sample).await;
    let first = app.pipeline().await.unwrap();
    let prod = environment(&first, "prod").clone();
    assert_eq!(prod.state, EnvironmentState::Awake);
    let production_string = app
        .connection_string(&prod.endpoint_id, None, None)
        .await
        .unwrap();

    // Bootstrap.
    let made = run(
        &app,
        RunRequest::Bootstrap {
            source: prod.id.clone(),
            name: "dev".to_owned(),
            colour: Colour::Teal,
        },
    )
    .await;
    assert_eq!(made.number, 1);
    let pipeline = app.pipeline().await.unwrap();
    let names: Vec<_> = pipeline
        .environments
        .iter()
        .map(|it| it.name.as_str())
        .collect();
    assert_eq!(names, ["dev", "prod"], "production is drawn last");
    let dev = environment(&pipeline, "dev").clone();
    assert_eq!(dev.came_from.as_ref().unwrap().kind, RunKind::Bootstrap);
    assert!(!pipeline.create_dev.enabled);
    assert_eq!(pipeline.flows.len(), 3);
    assert!(pipeline.flows.iter().all(|flow| flow.can.enabled));

    // Scripts.
    let dev_branch = dev.branch_id.clone().unwrap();
    let refused = app
        .script_run(
            prod.branch_id.as_deref().unwrap(),
            None,
            None,
            "DELETE FROM reviews",
        )
        .await
        .unwrap_err();
    assert!(refused.reason.unwrap().contains("production"));
    let failed = app
        .script_run(
            &dev_branch,
            None,
            None,
            "CREATE TABLE coupons (code text);\nSELECT colour\nFROM products;",
        )
        .await
        .unwrap();
    let ScriptOutcome::Failed { line, sqlstate, .. } = failed else {
        panic!("{failed:?}");
    };
    assert_eq!((line, sqlstate.as_deref()), (Some(2), Some("42703")));
    let committed = app
        .script_run(
            &dev_branch,
            Some("shop".to_owned()),
            Some("shop_owner".to_owned()),
            "CREATE TABLE coupons (code text);\nINSERT INTO coupons VALUES ('TEN'), ('FIVE');",
        )
        .await
        .unwrap();
    let ScriptOutcome::Committed {
        statements,
        rows_changed,
        ..
    } = committed
    else {
        panic!("{committed:?}");
    };
    assert_eq!((statements, rows_changed), (2, 2));

    // A child of dev, connected to and deleted.
    let too_late = Some(Utc::now() + Duration::days(60));
    let error = app
        .branch_create(&dev_branch, "try", too_late)
        .await
        .unwrap_err();
    assert_eq!(error.code, Some(FailureCode::BadInput));
    let expires = Some(Utc::now() + Duration::days(1));
    let job = app
        .branch_create(&dev_branch, "try it 🚢", expires)
        .await
        .unwrap();
    done(&app, job).await;
    let pipeline = app.pipeline().await.unwrap();
    let child = environment(&pipeline, "dev").children[0].clone();
    assert_eq!(
        (child.name.as_str(), child.role),
        ("try it 🚢", BranchRole::Child)
    );
    assert!(child.expires_at.is_some() && child.can_script.enabled && child.can_delete.enabled);
    let child_endpoint = child.endpoint_id.clone().unwrap();
    assert_eq!(
        value(&app, &child_endpoint, "SELECT count(*) FROM coupons").await,
        "2"
    );
    let parent = app
        .delete_preview(Deletable::Branch, &dev_branch)
        .await
        .unwrap();
    assert!(parent.blocked.is_some());
    let mistyped = app
        .delete_confirm(Deletable::Branch, &child.id, "try")
        .await
        .unwrap_err();
    assert_eq!(mistyped.code, Some(FailureCode::NameMismatch));
    app.delete_confirm(Deletable::Branch, &child.id, &child.name)
        .await
        .unwrap();
    assert!(
        environment(&app.pipeline().await.unwrap(), "dev")
            .children
            .is_empty()
    );

    // Promote: a review first, and a gate.
    let promote = app
        .run_prepare(RunRequest::Promote {
            source: dev.id.clone(),
            target: prod.id.clone(),
        })
        .await
        .unwrap();
    let waits = rested(&app, &promote).await;
    let detail = app.run_get(&promote.id).await.unwrap();
    assert_eq!(
        waits.status,
        RunStatus::Waiting,
        "{:?} {:#?}",
        detail.error,
        detail.log
    );
    let plan = detail.plan.unwrap();
    assert_eq!(plan.typed_name.as_deref(), Some("prod"));
    let coupons = plan.rows.iter().find(|row| row.table == "coupons").unwrap();
    assert_eq!((coupons.before, coupons.after), (None, Some(2)));
    let wrong = app
        .run_execute(&promote.id, &plan.digest, Some("dev"))
        .await
        .unwrap_err();
    assert_eq!(wrong.code, Some(FailureCode::NameMismatch));
    let wrong = app
        .run_execute(&promote.id, &"0".repeat(64), Some("prod"))
        .await
        .unwrap_err();
    assert_eq!(wrong.code, Some(FailureCode::PlanChanged));
    // A snapshot that a waiting plan needs stays.
    let pipeline = app.pipeline().await.unwrap();
    let needed = environment(&pipeline, "dev")
        .snapshots
        .iter()
        .find(|it| it.run_number == Some(waits.number));
    assert!(!needed.unwrap().can_delete.enabled);
    app.run_execute(&promote.id, &plan.digest, Some("prod"))
        .await
        .unwrap();
    let promoted = rested(&app, &promote).await;
    let detail = app.run_get(&promote.id).await.unwrap();
    assert_eq!(
        promoted.status,
        RunStatus::Succeeded,
        "{:?} {:#?}",
        detail.error,
        detail.log
    );
    assert!(promoted.gap_ms.is_some());

    // The same connection string.
    let coupons = "SELECT count(*) FROM coupons";
    assert_eq!(
        support::value_at(&production_string.whole, coupons).await,
        "2"
    );
    let pipeline = app.pipeline().await.unwrap();
    let promoted_prod = environment(&pipeline, "prod");
    assert_eq!(promoted_prod.host, prod.host);
    assert_ne!(promoted_prod.branch_id, prod.branch_id);
    assert_eq!(promoted_prod.came_from.as_ref().unwrap().source, "dev");
    assert_eq!(promoted_prod.backups.len(), 1);
    let backup = promoted_prod.backups[0].clone();
    assert_eq!(backup.role, BranchRole::Backup);
    assert!(!backup.can_script.enabled && backup.can_delete.enabled);
    let way_back = promoted_prod.way_back.clone().unwrap();
    let point = app
        .delete_preview(Deletable::Snapshot, &way_back.snapshot_id)
        .await
        .unwrap();
    assert!(point.blocked.is_none());
    assert!(
        point.consequences[0].contains("way back of prod"),
        "{:?}",
        point.consequences
    );

    // A snapshot by hand, refresh, roll back.
    let job = app
        .snapshot_create(&prod.id, Some("by hand".to_owned()))
        .await
        .unwrap();
    done(&app, job).await;
    let taken = app
        .snapshot_create(&prod.id, Some("by hand".to_owned()))
        .await
        .unwrap_err();
    assert_eq!(taken.code, Some(FailureCode::BadInput));
    run(
        &app,
        RunRequest::Refresh {
            source: prod.id.clone(),
            target: dev.id.clone(),
        },
    )
    .await;
    let back = run(
        &app,
        RunRequest::RollBack {
            target: prod.id.clone(),
            to: Some(RollBackTo::snapshot(way_back.snapshot_id.clone())),
        },
    )
    .await;
    assert_eq!(back.kind, RunKind::RollBack);
    let there = "SELECT to_regclass('coupons') IS NULL";
    assert_eq!(
        support::value_at(&production_string.whole, there).await,
        "true"
    );
    let pipeline = app.pipeline().await.unwrap();
    assert_eq!(environment(&pipeline, "prod").backups.len(), 2);
    assert_eq!(environment(&pipeline, "dev").backups.len(), 1);
    assert!(
        environment(&pipeline, "prod")
            .snapshots
            .iter()
            .any(|it| it.name == "by hand"),
        "a snapshot stays with its environment when the branch changes"
    );

    // Clean up, by id.
    let preview = app
        .delete_preview(Deletable::Branch, &backup.id)
        .await
        .unwrap();
    assert!(
        preview.consequences[0].contains("in this backup alone"),
        "{preview:?}"
    );
    app.delete_confirm(Deletable::Branch, &backup.id, &backup.name)
        .await
        .unwrap();
    assert_eq!(
        environment(&app.pipeline().await.unwrap(), "prod")
            .backups
            .len(),
        1
    );

    // Everything that crossed to the window, and everything on disk, holds no secret.
    let account = format!(
        "connection/{}/api-key",
        app.overview().await.unwrap().connections[0].id
    );
    let key = desk.keychain.get(&account).await.unwrap().unwrap();
    let password = desk
        .keychain
        .get(&format!("role/{}/shop_owner", prod.endpoint_id))
        .await
        .unwrap()
        .unwrap();
    let mut crossed = serde_json::to_string(&app.pipeline().await.unwrap()).unwrap();
    crossed += &serde_json::to_string(&app.overview().await.unwrap()).unwrap();
    crossed += &serde_json::to_string(&app.job_list()).unwrap();
    for run in app.run_list().await.unwrap() {
        crossed += &serde_json::to_string(&app.run_get(&run.id).await.unwrap()).unwrap();
    }
    crossed += &production_string.masked;
    assert!(crossed.contains("••••••@"));
    for secret in [key.expose(), password.expose()] {
        assert!(!crossed.contains(secret));
        let holders = files_holding(desk.data_dir(), secret);
        assert!(holders.is_empty(), "{holders:?}");
    }
}

/// Files that hold these bytes, but for the one place that may.
fn files_holding(folder: &Path, secret: &str) -> Vec<String> {
    let mut holders = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            holders.extend(files_holding(&path, secret));
        } else if path.is_file() && !name.starts_with("secrets.db") {
            // A running server removes files of its own.
            let Ok(bytes) = std::fs::read(&path) else {
                continue;
            };
            if String::from_utf8_lossy(&bytes).contains(secret) {
                holders.push(path.display().to_string());
            }
        }
    }
    holders
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_is_connected_with_its_key_and_set_up_by_suggestion() {
    let desk = Desk::new();
    let app = desk.open().await;
    make(&app, "shop", LocalSource::Empty).await;
    let url = desk.engine_url();
    let connect = |key: &str, url: &str| NewNeonConnection {
        name: "Our server".to_owned(),
        api_key: key.to_owned(),
        api_url: Some(url.to_owned()),
    };
    let wrong = app
        .neon_connect(connect("napi_wrong", &url))
        .await
        .unwrap_err();
    assert_eq!(wrong.code, Some(FailureCode::Unauthorized));
    let unreachable = app
        .neon_connect(connect("napi_x", "http://127.0.0.1:1/api/v2"))
        .await
        .unwrap_err();
    assert_eq!(unreachable.code, Some(FailureCode::Unreachable));
    for (key, url) in [
        ("", url.as_str()),
        ("napi_x", "ftp://x"),
        ("napi_x", "http://example.org/api/v2"),
    ] {
        let error = app.neon_connect(connect(key, url)).await.unwrap_err();
        assert_eq!(error.code, Some(FailureCode::BadInput), "{error}");
    }
    assert_eq!(
        app.overview().await.unwrap().connections.len(),
        1,
        "nothing was kept"
    );

    let made = desk.engine(&["keys", "create", "--name", "a person's"]);
    let made: serde_json::Value = serde_json::from_slice(&made.stdout).unwrap();
    let key = made["api_key"].as_str().unwrap();
    let connection = app
        .neon_connect(connect(&format!(" {key}\n"), &url))
        .await
        .unwrap();
    assert!(connection.key.ends_in.is_some_and(|it| key.ends_with(&it)));
    let projects = app.project_list(&connection.id).await.unwrap();
    assert_eq!(projects.len(), 1);
    assert!(!projects[0].set_up, "environments belong to a connection");
    let suggestion = app
        .setup_suggest(&connection.id, &projects[0].id)
        .await
        .unwrap();
    let suggested = suggestion.branches[0].suggested.clone().unwrap();
    assert_eq!(
        (suggested.name.as_str(), suggested.production),
        ("prod", true)
    );

    let twice = vec![
        suggested.clone(),
        EnvironmentDraft {
            name: "PROD".to_owned(),
            ..suggested.clone()
        },
    ];
    let error = app
        .setup_confirm(&connection.id, &projects[0].id, twice)
        .await
        .unwrap_err();
    assert_eq!(error.code, Some(FailureCode::BadInput));
    let nowhere = vec![EnvironmentDraft {
        endpoint_id: "ep-not-there-1".to_owned(),
        ..suggested.clone()
    }];
    let error = app
        .setup_confirm(&connection.id, &projects[0].id, nowhere)
        .await
        .unwrap_err();
    assert_eq!(error.code, Some(FailureCode::BadInput));
    app.setup_confirm(&connection.id, &projects[0].id, vec![suggested.clone()])
        .await
        .unwrap();
    let overview = app.overview().await.unwrap();
    assert_eq!(overview.current.unwrap().connection_id, connection.id);

    // Rename, recolour, remove: Slipway's own record.
    let environment_id = app.pipeline().await.unwrap().environments[0].id.clone();
    let renamed = EnvironmentDraft {
        name: " live ".to_owned(),
        colour: Colour::Violet,
        ..suggested
    };
    app.environment_update(&environment_id, renamed)
        .await
        .unwrap();
    let pipeline = app.pipeline().await.unwrap();
    assert_eq!(pipeline.environments[0].name, "live");
    assert_eq!(pipeline.environments[0].colour, Colour::Violet);
    app.environment_remove(&environment_id).await.unwrap();
    let pipeline = app.pipeline().await.unwrap();
    assert!(pipeline.environments.is_empty());
    assert_eq!(pipeline.other_branches.len(), 1);

    app.connection_remove(&connection.id).await.unwrap();
    let overview = app.overview().await.unwrap();
    assert_eq!(overview.connections.len(), 1);
    assert!(overview.current.is_none());
    let account = format!("connection/{}/api-key", connection.id);
    assert!(!matches!(desk.keychain.get(&account).await, Ok(Some(_))));
}
