//! What an environment is bound to and whether it is pinned, through the application.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use neon_api::client::{Client, ClientOptions};
use neon_api::ids::{BranchId, ProjectId};
use neon_api::types::BranchUpdate;
use slipway_app::ipc::{
    Colour, EnvironmentDraft, LocalSource, Pipeline, Policy, RunKind, RunRequest, RunStatus,
};
use slipway_app::{App, AppConfig};
use support::{Desk, environment, make, rested, run};

/// The server, as another program speaks to it.
async fn beside(desk: &Desk, app: &App) -> Client {
    let connection = app.overview().await.unwrap().connections[0].id.clone();
    let account = format!("connection/{connection}/api-key");
    let key = desk.keychain.get(&account).await.unwrap().unwrap();
    let url = desk.engine_url().parse().unwrap();
    Client::new(url, &key, ClientOptions::default()).unwrap()
}

async fn rename_beside(client: &Client, pipeline: &Pipeline, branch: &str, name: &str) {
    let project = ProjectId::from(pipeline.project.id.as_str());
    let update = BranchUpdate {
        name: Some(name.to_owned()),
        ..BranchUpdate::default()
    };
    client
        .branch_update(&project, &BranchId::from(branch), update)
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_changed_beside_slipway_is_shown_refused_and_adopted() {
    let desk = Desk::new();
    let app = desk.open().await;
    make(&app, "shop", LocalSource::Empty).await;
    let first = app.pipeline().await.unwrap();
    let prod = environment(&first, "prod").clone();
    let bound = app.environment_binding(&prod.id).await.unwrap();
    assert!(bound.recorded.is_some(), "recorded when it was made");
    assert_eq!(bound.recorded, bound.found);
    assert!(prod.differences.is_empty() && first.create_dev.enabled);

    let client = beside(&desk, &app).await;
    rename_beside(&client, &first, &prod.branch_id.unwrap(), "live").await;
    let pipeline = app.pipeline().await.unwrap();
    let told = environment(&pipeline, "prod").differences.clone();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("is named “live” now"), "{told:?}");
    let why = pipeline.create_dev.reason.unwrap();
    assert!(why.contains("adopt what is there"), "{why}");

    let shown = app.environment_binding(&prod.id).await.unwrap();
    assert_eq!(shown.differences, told);
    let stale = app
        .environment_adopt(&prod.id, &shown.recorded.unwrap())
        .await
        .unwrap_err();
    assert!(stale.reason.unwrap().contains("no longer what was shown"));
    app.environment_adopt(&prod.id, &shown.found.unwrap())
        .await
        .unwrap();
    let pipeline = app.pipeline().await.unwrap();
    assert!(environment(&pipeline, "prod").differences.is_empty());
    assert!(pipeline.create_dev.enabled);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_environment_that_a_person_binds_anew_agrees_with_what_is_there() {
    let desk = Desk::new();
    let app = desk.open().await;
    make(&app, "shop", LocalSource::Empty).await;
    let pipeline = app.pipeline().await.unwrap();
    let prod = environment(&pipeline, "prod").clone();
    let boot = RunRequest::Bootstrap {
        source: prod.id.clone(),
        name: "dev".to_owned(),
        colour: Colour::Teal,
    };
    run(&app, boot).await;
    let dev = environment(&app.pipeline().await.unwrap(), "dev").clone();
    app.environment_remove(&dev.id).await.unwrap();
    app.environment_add(EnvironmentDraft {
        name: "staging".to_owned(),
        colour: Colour::Amber,
        endpoint_id: dev.endpoint_id.clone(),
        production: false,
    })
    .await
    .unwrap();
    let staging = environment(&app.pipeline().await.unwrap(), "staging").clone();
    let bound = app.environment_binding(&staging.id).await.unwrap();
    assert!(bound.recorded.is_some());
    assert_eq!(bound.recorded, bound.found);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rolled_back_environment_says_who_pinned_it_and_is_let_go() {
    let desk = Desk::new();
    let config = AppConfig {
        who: Some("anna@laptop".to_owned()),
        ..desk.config()
    };
    let app = App::open(config).await.unwrap();
    make(&app, "shop", LocalSource::Empty).await;
    let prod = environment(&app.pipeline().await.unwrap(), "prod").clone();
    let boot = RunRequest::Bootstrap {
        source: prod.id.clone(),
        name: "dev".to_owned(),
        colour: Colour::Teal,
    };
    run(&app, boot).await;
    let dev = environment(&app.pipeline().await.unwrap(), "dev").clone();
    let (source, target) = (dev.id.clone(), prod.id.clone());
    run(&app, RunRequest::Promote { source, target }).await;
    let back = RunRequest::RollBack {
        target: prod.id.clone(),
        to: None,
    };
    let back = run(&app, back).await;

    let pipeline = app.pipeline().await.unwrap();
    let pin = environment(&pipeline, "prod").pin.clone().unwrap();
    assert_eq!(pin.who.as_deref(), Some("anna@laptop"));
    assert_eq!(pin.run_number, back.number);
    let onto_prod = |pipeline: &Pipeline| {
        let of = |kind| {
            let mut flows = pipeline.flows.iter();
            let flow = flows.find(|flow| flow.kind == kind && flow.target == prod.id);
            flow.unwrap().can.clone()
        };
        assert!(of(RunKind::Rehearsal).enabled);
        of(RunKind::Promote)
    };
    let why = onto_prod(&pipeline).reason.unwrap();
    assert_eq!(why, "Pinned since run 3 rolled back prod.");
    assert!(environment(&pipeline, "prod").can_roll_back.enabled);
    let from_prod = pipeline.flows.iter().find(|flow| flow.source == prod.id);
    assert!(from_prod.unwrap().can.enabled);

    app.environment_promotes_allow(&prod.id).await.unwrap();
    let pipeline = app.pipeline().await.unwrap();
    assert_eq!(environment(&pipeline, "prod").pin, None);
    assert!(onto_prod(&pipeline).enabled);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ledger_that_was_changed_by_hand_is_told_at_the_start_once() {
    let desk = Desk::new();
    let app = desk.open().await;
    make(&app, "shop", LocalSource::Empty).await;
    assert!(app.overview().await.unwrap().notices.is_empty());
    app.shutdown().await;
    drop(app);
    let file = rusqlite::Connection::open(desk.data_dir().join("slipway.db")).unwrap();
    file.execute_batch("DROP TRIGGER events_stay; UPDATE events SET who = 'nobody' WHERE id = 1")
        .unwrap();
    drop(file);
    for _ in 0..2 {
        let config = AppConfig {
            closing_patience: std::time::Duration::from_secs(30),
            ..desk.config()
        };
        let app = App::open(config).await.unwrap();
        let notices = app.overview().await.unwrap().notices;
        assert_eq!(notices.len(), 1, "{notices:?}");
        assert!(
            notices[0]
                .text
                .contains("event 1 of the ledger (environment_set, "),
            "{notices:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_policy_that_was_weakened_beside_the_ledger_is_put_back_and_no_plan_passes_meanwhile() {
    let desk = Desk::new();
    let app = desk.open().await;
    make(&app, "shop", LocalSource::Empty).await;
    let prod = environment(&app.pipeline().await.unwrap(), "prod").clone();
    let policy = Policy {
        hold: true,
        ..prod.policy.clone()
    };
    app.environment_policy_set(&prod.id, policy.clone())
        .await
        .unwrap();
    let boot = RunRequest::Bootstrap {
        source: prod.id.clone(),
        name: "dev".to_owned(),
        colour: Colour::Teal,
    };
    run(&app, boot).await;
    let dev = environment(&app.pipeline().await.unwrap(), "dev").clone();
    let (source, target) = (dev.id.clone(), prod.id.clone());
    let promote = RunRequest::Promote { source, target };
    let promote = app.run_prepare(promote).await.unwrap();
    let promote = rested(&app, &promote).await;
    let weaken = || {
        let file = rusqlite::Connection::open(desk.data_dir().join("slipway.db")).unwrap();
        file.execute("UPDATE environments SET policy = '{}'", [])
            .unwrap();
    };
    weaken();
    let plan = app.run_get(&promote.id).await.unwrap().plan.unwrap();
    let refused = app
        .run_execute(&promote.id, &plan.digest, plan.typed_name.as_deref())
        .await
        .unwrap_err();
    let said = "prod: its policy had been changed.";
    let reason = refused.reason.as_deref().unwrap_or_default();
    assert!(reason.contains(said), "{refused:?}");
    let still = app.run_get(&promote.id).await.unwrap().summary;
    assert_eq!(still.status, RunStatus::Waiting);
    let pipeline = app.pipeline().await.unwrap();
    assert_eq!(environment(&pipeline, "prod").policy, policy);

    weaken();
    app.shutdown().await;
    drop(app);
    let config = AppConfig {
        closing_patience: std::time::Duration::from_secs(30),
        ..desk.config()
    };
    let app = App::open(config).await.unwrap();
    let notices = app.overview().await.unwrap().notices;
    assert!(
        notices.iter().any(|notice| notice.text.contains(said)),
        "{notices:?}"
    );
    let pipeline = app.pipeline().await.unwrap();
    assert_eq!(environment(&pipeline, "prod").policy, policy);
}
