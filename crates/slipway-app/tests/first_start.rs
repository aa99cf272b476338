//! Starting on this computer, with the real engine and no window.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use slipway_app::{
    App, AppConfig, EngineProgram, Keychain,
    ipc::{Changed, FailureCode, JobState, KeychainState, LocalSource, LocalStart},
};
use support::{Desk, done, ended, environment, make, pipeline_with_contents, value};

fn start(name: &str, source: LocalSource) -> LocalStart {
    LocalStart {
        project_name: name.to_owned(),
        source,
    }
}

fn dump_file(path: &std::path::Path) -> LocalSource {
    LocalSource::DumpFile {
        path: path.display().to_string(),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_sample_is_a_shop_behind_prod() {
    let desk = Desk::new();
    let app = desk.open().await;
    let before = app.overview().await.unwrap();
    assert!(before.current.is_none() && before.connections.is_empty());
    assert!(matches!(before.keychain, KeychainState::SessionOnly { .. }));
    assert!(before.postgres_version.is_some());
    assert!(
        !desk.data_dir().join("engine").exists(),
        "asking starts nothing"
    );

    let mut changes = app.changes();
    let job = app
        .local_start(start(" The shop ", LocalSource::Sample))
        .await
        .unwrap();
    let job = done(&app, job).await;
    assert_eq!(job.project.unwrap().project_name, "The shop");
    let (mut told, mut lists_changed) = (Vec::new(), 0);
    while let Ok(change) = changes.try_recv() {
        match change {
            Changed::Job { job } => told.push(job.detail),
            Changed::Projects { .. } => lists_changed += 1,
            _ => {}
        }
    }
    assert_eq!(lists_changed, 1, "the list of projects has one more");
    assert!(
        told.contains(&"making 120,000 order lines".to_owned()),
        "{told:?}"
    );

    let overview = app.overview().await.unwrap();
    assert_eq!(overview.connections.len(), 1);
    assert!(overview.connections[0].key.present && overview.connections[0].key.session_only);
    assert_eq!(overview.current.unwrap().project_name, "The shop");

    let pipeline = pipeline_with_contents(&app, "prod").await;
    let prod = environment(&pipeline, "prod");
    assert!(prod.production && pipeline.create_dev.enabled);
    assert_eq!(prod.databases, ["shop"]);
    assert_eq!(prod.roles, ["shop_owner"]);
    assert!(!prod.can_script.enabled && !prod.can_roll_back.enabled);
    let endpoint = &prod.endpoint_id;
    let mut total = 0;
    for table in [
        "categories",
        "products",
        "customers",
        "addresses",
        "warehouses",
        "stock",
        "orders",
        "order_lines",
        "payments",
        "shipments",
        "reviews",
    ] {
        let rows = value(&app, endpoint, &format!("SELECT count(*) FROM {table}")).await;
        total += rows.parse::<i64>().unwrap();
    }
    assert!(total >= 200_000, "{total}");
    let revenue = value(&app, endpoint, "SELECT count(*) FROM revenue_by_month").await;
    assert_eq!(revenue, "24");
    assert_ne!(value(&app, endpoint, "SELECT order_total(1)").await, "0");

    // A second sample is the same to the byte, and its name has to be another.
    let sum = "SELECT md5(string_agg(o::text, '' ORDER BY id)) FROM orders o";
    let first = value(&app, endpoint, sum).await;
    let taken = app
        .local_start(start("The shop", LocalSource::Sample))
        .await
        .unwrap_err();
    assert_eq!(taken.code, Some(FailureCode::BadInput));
    make(&app, "Another \"shop\" 🚢 ../x", LocalSource::Sample).await;
    let pipeline = app.pipeline().await.unwrap();
    assert_eq!(pipeline.project.name, "Another \"shop\" 🚢 ../x");
    let second = value(&app, &environment(&pipeline, "prod").endpoint_id, sum).await;
    assert_eq!(first, second);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_cannot_be_is_refused_before_anything_starts() {
    let desk = Desk::new();
    let app = desk.open().await;
    for name in ["", "  ", "a\nb", &"x".repeat(65)] {
        let error = app
            .local_start(start(name, LocalSource::Empty))
            .await
            .unwrap_err();
        assert_eq!(error.code, Some(FailureCode::BadInput), "{error}");
    }
    assert!(!desk.data_dir().join("engine").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dump_that_is_none_leaves_nothing() {
    let desk = Desk::new();
    let app = desk.open().await;
    let missing = desk.data_dir().join("missing.dump");
    let error = app
        .local_start(start("x", dump_file(&missing)))
        .await
        .unwrap_err();
    assert_eq!(error.code, Some(FailureCode::BadInput));
    assert!(!desk.data_dir().join("engine").exists());

    let broken = desk.data_dir().join("broken.sql");
    std::fs::write(
        &broken,
        "CREATE TABLE a (i int);\nINSERT INTO a VALUES (1);\nINSERT INTO b VALUES (1);\n",
    )
    .unwrap();
    let job = app
        .local_start(start("broken", dump_file(&broken)))
        .await
        .unwrap();
    let job = ended(&app, job).await;
    assert_eq!(job.state, JobState::Failed);
    let error = job.error.unwrap();
    assert!(error.message.contains("broken.sql"), "{error}");
    assert!(
        error.reason.as_deref().unwrap_or_default().contains('b'),
        "{error}"
    );
    let overview = app.overview().await.unwrap();
    assert!(overview.current.is_none());
    let connection = &overview.connections[0].id;
    assert!(app.project_list(connection).await.unwrap().is_empty());

    // The same name can be used at once.
    let whole = desk.data_dir().join("whole.sql");
    std::fs::write(
        &whole,
        "CREATE TABLE a (i int);\nINSERT INTO a VALUES (1), (2);\n",
    )
    .unwrap();
    make(&app, "broken", dump_file(&whole)).await;
    let pipeline = app.pipeline().await.unwrap();
    let endpoint = &environment(&pipeline, "prod").endpoint_id;
    assert_eq!(value(&app, endpoint, "SELECT count(*) FROM a").await, "2");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_engines_program_the_error_says_where_it_was_looked_for() {
    let folder = tempfile::tempdir().unwrap();
    let config = AppConfig::new(
        folder.path().to_owned(),
        EngineProgram::at("/nowhere/slipway-engine"),
        Keychain::in_memory("a test"),
    );
    let app = App::open(config).await.unwrap();
    let error = app
        .local_start(start("x", LocalSource::Empty))
        .await
        .unwrap_err();
    assert!(error.reason.unwrap().contains("/nowhere/slipway-engine"));
    assert!(error.next.unwrap().contains("SLIPWAY_ENGINE"));
    assert!(app.overview().await.unwrap().connections.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_engine_that_does_not_start_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("engine-that-fails");
    std::fs::write(
        &program,
        "#!/bin/sh\necho 'no PostgreSQL was found' >&2\nexit 1\n",
    )
    .unwrap();
    #[cfg(unix)]
    std::fs::set_permissions(
        &program,
        std::os::unix::fs::PermissionsExt::from_mode(0o755),
    )
    .unwrap();
    let config = AppConfig::new(
        folder.path().join("data"),
        EngineProgram::at(program),
        Keychain::in_memory("a test"),
    );
    let app = App::open(config).await.unwrap();
    let error = app
        .local_start(start("x", LocalSource::Empty))
        .await
        .unwrap_err();
    assert!(error.reason.unwrap().contains("no PostgreSQL was found"));
    assert!(app.overview().await.unwrap().connections.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_start_on_one_data_directory_is_refused() {
    let desk = Desk::new();
    let app = desk.open().await;
    let error = App::open(desk.config()).await.err().unwrap();
    assert!(error.reason.unwrap().contains("another Slipway"));
    drop(app);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_engine_outlives_the_application_and_is_found_again() {
    let mut desk = Desk::new();
    let app = desk.open().await;
    make(&app, "shop", LocalSource::Empty).await;
    let pipeline = app.pipeline().await.unwrap();
    let endpoint = environment(&pipeline, "prod").endpoint_id.clone();
    let string = app.connection_string(&endpoint, None, None).await.unwrap();
    let pid = desk.engine_pid();
    app.shutdown().await;
    drop(app);
    assert_eq!(support::value_at(&string.whole, "SELECT 1").await, "1");

    // A session has ended, and with it what only its memory kept: another key is made.
    desk.keychain = Keychain::in_memory("another session");
    let app = reopened(&desk).await;
    assert_eq!(app.pipeline().await.unwrap().project.name, "shop");
    assert_eq!(desk.engine_pid(), pid);

    // An engine that was killed is started again, at the same endpoint.
    kill(pid);
    assert_eq!(app.pipeline().await.unwrap().project.name, "shop");
    assert_ne!(desk.engine_pid(), pid);
    assert_eq!(support::value_at(&string.whole, "SELECT 1").await, "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_older_engine_makes_way_and_a_newer_one_is_left_alone() {
    let desk = Desk::new();
    let app = desk.open().await;
    make(&app, "shop", LocalSource::Empty).await;
    let pipeline = app.pipeline().await.unwrap();
    let endpoint = environment(&pipeline, "prod").endpoint_id.clone();
    let string = app.connection_string(&endpoint, None, None).await.unwrap();
    app.shutdown().await;
    drop(app);
    let pid = desk.engine_pid();
    let presents_itself_as = |version: u32| {
        let mut presence = desk.engine_presence();
        presence["api_version"] = version.into();
        std::fs::write(desk.engine_file(), presence.to_string()).unwrap();
    };

    presents_itself_as(99);
    let app = reopened(&desk).await;
    let error = app.pipeline().await.unwrap_err();
    assert!(error.to_string().contains("newer"), "{error}");
    assert_eq!(desk.engine_pid(), pid);

    presents_itself_as(0);
    assert_eq!(app.pipeline().await.unwrap().project.name, "shop");
    assert_ne!(desk.engine_pid(), pid);
    assert_eq!(support::value_at(&string.whole, "SELECT 1").await, "1");
}

/// The lock goes with the last task of the old one.
async fn reopened(desk: &Desk) -> App {
    loop {
        match App::open(desk.config()).await {
            Ok(app) => return app,
            Err(error) if error.to_string().contains("another Slipway") => {
                tokio::task::yield_now().await;
            }
            Err(error) => panic!("{error}"),
        }
    }
}

fn kill(pid: i64) {
    let killed = std::process::Command::new("kill")
        .args(["-9", &pid.to_string()])
        .status()
        .unwrap();
    assert!(killed.success());
    // Its port is closed once the process is gone.
    while std::process::Command::new("kill")
        .args(["-0", &pid.to_string()])
        .stderr(std::process::Stdio::null())
        .status()
        .unwrap()
        .success()
    {
        std::thread::yield_now();
    }
}
