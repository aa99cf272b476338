//! Several connections at once, with two real engines and one that goes away.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

use slipway_app::{
    App, Secret,
    ipc::{
        Colour, Connection, ConnectionKind, ConnectionState, EnvironmentDraft, FailureCode, Job,
        LocalSource, NewNeonConnection, NewProject, RunRequest, RunStatus, VerificationOutcome,
    },
};
use support::{Desk, done, engine_program, environment, make, rested, run};

/// An engine that Slipway did not start.
struct OtherEngine {
    folder: tempfile::TempDir,
    child: Child,
    api_url: String,
    key: Option<String>,
}

impl OtherEngine {
    fn start() -> Self {
        let folder = tempfile::Builder::new().prefix("slip").tempdir().unwrap();
        Self::serve(folder, "127.0.0.1:0")
    }

    fn serve(folder: tempfile::TempDir, listen: &str) -> Self {
        let mut child = Command::new(engine_program())
            .args(["serve", "--listen", listen, "--data-dir"])
            .arg(folder.path().join("engine"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let ready: serde_json::Value = serde_json::from_str(&line).unwrap();
        Self {
            folder,
            child,
            api_url: ready["api_url"].as_str().unwrap().to_owned(),
            key: ready["api_key"].as_str().map(str::to_owned),
        }
    }

    /// The same data behind the same port.
    fn start_again(self) -> Self {
        let address = self.api_url.split('/').nth(2).unwrap().to_owned();
        let (folder, _ended) = self.end();
        Self::serve(folder, &address)
    }

    fn stop(&mut self) {
        let stopped = Command::new(engine_program())
            .args(["stop", "--data-dir"])
            .arg(self.folder.path().join("engine"))
            .output();
        stopped.unwrap();
        self.child.wait().unwrap();
    }

    fn end(mut self) -> (tempfile::TempDir, ()) {
        self.stop();
        let empty = tempfile::tempdir().unwrap();
        (std::mem::replace(&mut self.folder, empty), ())
    }

    fn connection(&self, name: &str) -> NewNeonConnection {
        NewNeonConnection {
            name: name.to_owned(),
            api_key: self.key.clone().unwrap(),
            api_url: Some(self.api_url.clone()),
        }
    }
}

impl Drop for OtherEngine {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            self.stop();
        }
    }
}

fn named(name: &str) -> NewProject {
    NewProject {
        name: name.to_owned(),
        ..NewProject::default()
    }
}

/// Connects with another engine and makes a project there.
async fn connected(app: &App, other: &OtherEngine) -> (Connection, Job) {
    let connection = app.neon_connect(other.connection("Ours")).await.unwrap();
    assert_eq!(connection.kind, ConnectionKind::Engine);
    assert!(!connection.own_engine);
    let job = app.project_create(&connection.id, named(" far ")).await;
    let job = done(app, job.unwrap()).await;
    (connection, job)
}

/// Waits until a run has ended. One that waits for a person rests before that.
async fn over(app: &App, run_id: &str) {
    let mut changes = app.changes();
    while app
        .run_get(run_id)
        .await
        .unwrap()
        .summary
        .ended_at
        .is_none()
    {
        let _something_changed = changes.recv().await;
    }
}

fn failed(connection: &Connection) -> (&slipway_app::ipc::Failure, slipway_app::ipc::Timestamp) {
    let ConnectionState::Failed { error, since, .. } = &connection.state else {
        panic!("{:?}", connection.state);
    };
    (error, *since)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_goes_away_says_since_when_and_everything_else_goes_on() {
    let desk = Desk::new();
    let app = desk.open().await;
    let mut other = OtherEngine::start();
    let (ours, job) = connected(&app, &other).await;
    let far = job.project.unwrap();
    assert_eq!(far.project_name, "far");
    make(&app, "near", LocalSource::Empty).await;

    other.stop();
    let checked = app.connection_check(&ours.id).await.unwrap();
    let (error, since) = failed(&checked);
    assert_eq!(error.code, Some(FailureCode::Unreachable));
    assert!(error.message.starts_with("Ours did not answer"), "{error}");
    assert!(error.reason.is_some() && error.next.is_some(), "{error}");
    let again = app.connection_check(&ours.id).await.unwrap();
    assert_eq!(failed(&again).1, since, "it is the same absence");
    let ConnectionState::Failed { next_try, .. } = again.state else {
        unreachable!("it failed above");
    };
    assert!(
        next_try.is_some_and(|at| at > since),
        "it is asked again by itself"
    );

    // What is about it fails with its reason; everything else goes on.
    let listed = app.project_page(&ours.id, None).await.unwrap_err();
    assert_eq!(listed.code, Some(FailureCode::Unreachable));
    let searched = app.project_search(&ours.id, "far").await.unwrap_err();
    assert_eq!(searched.code, Some(FailureCode::Unreachable));
    assert!(app.project_open(&ours.id, &far.project_id).await.is_err());
    let overview = app.overview().await.unwrap();
    assert_eq!(overview.connections.len(), 2);
    let own = overview
        .connections
        .iter()
        .find(|it| it.own_engine)
        .unwrap();
    assert!(matches!(own.state, ConnectionState::Ok { .. }));
    assert_eq!(overview.current.unwrap().project_name, "near");
    assert_eq!(overview.environments[0].name, "prod");
    assert_eq!(app.pipeline().await.unwrap().environments.len(), 1);
    let near = app.project_page(&own.id, None).await.unwrap();
    assert_eq!(near.projects[0].name, "near");
    let renamed = app
        .connection_update(&ours.id, "Team", Some(Colour::Violet))
        .await
        .unwrap();
    assert_eq!(renamed.name, "Team");
    assert_eq!(failed(&renamed).1, since);

    // It comes back where it was.
    let _other = other.start_again();
    let back = app.connection_check(&ours.id).await.unwrap();
    assert!(matches!(back.state, ConnectionState::Ok { .. }), "{back:?}");
    app.project_open(&ours.id, &far.project_id).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_is_removed_with_its_secrets_but_not_while_a_run_is_at_work() {
    let desk = Desk::new();
    let app = desk.open().await;
    let other = OtherEngine::start();
    let (ours, job) = connected(&app, &other).await;
    let account = format!("connection/{}/api-key", ours.id);
    let tried = app.credential_test(&account).await.unwrap();
    assert_eq!(tried.outcome, VerificationOutcome::Works);
    let told = app.credential_delete_preview(&account).await.unwrap();
    let told = told.consequences.join(" ");
    assert!(
        told.contains("no longer speak to Ours") && told.contains("slipway-engine keys revoke"),
        "nobody makes another key of an engine that Slipway did not start: {told}"
    );
    let far = job.project.unwrap();
    let suggestion = app.setup_suggest(&ours.id, &far.project_id).await.unwrap();
    assert_eq!(suggestion.environments.len(), 1);
    app.setup_confirm(&ours.id, &far.project_id, suggestion.environments)
        .await
        .unwrap();
    let prod = environment(&app.pipeline().await.unwrap(), "prod").clone();
    let role = prod.roles[0].clone();
    let string = app.connection_string(&prod.endpoint_id, None, None).await;
    string.unwrap();
    let accounts = [
        format!("connection/{}/api-key", ours.id),
        format!("role/{}/{role}", prod.endpoint_id),
    ];
    for account in &accounts {
        let kept: Option<Secret> = desk.keychain.get(account).await.unwrap();
        assert!(kept.is_some(), "{account}");
    }
    let bootstrap = RunRequest::Bootstrap {
        source: prod.id.clone(),
        name: "dev".to_owned(),
        colour: Colour::Teal,
    };
    run(&app, bootstrap).await;
    let dev = environment(&app.pipeline().await.unwrap(), "dev")
        .id
        .clone();
    let promote = RunRequest::Promote {
        source: dev,
        target: prod.id.clone(),
    };
    let promote = app.run_prepare(promote).await.unwrap();
    assert_eq!(rested(&app, &promote).await.status, RunStatus::Waiting);

    let removal = app.connection_remove_preview(&ours.id).await.unwrap();
    let blocked = removal.blocked.clone().unwrap();
    assert!(blocked.contains("un 2 has not ended"), "{blocked}");
    for sentence in [
        "The API key in the keychain. It stays valid on the engine until it is revoked there.",
        "2 environments with policies and checks: dev, prod.",
    ] {
        assert!(removal.lost.contains(&sentence.to_owned()), "{removal:?}");
    }
    assert!(
        removal.lost.iter().any(|it| it.contains("password")),
        "{removal:?}"
    );
    assert!(
        removal.kept.iter().any(|it| it.contains("2 runs")),
        "{removal:?}"
    );
    let refused = app.connection_remove(&ours.id).await.unwrap_err();
    assert_eq!(refused.code, Some(FailureCode::Busy));
    let refused = app.project_delete(&ours.id, &far.project_id, "far").await;
    assert_eq!(refused.unwrap_err().code, Some(FailureCode::Busy));
    assert!(desk.keychain.get(&accounts[0]).await.unwrap().is_some());

    app.run_cancel(&promote.id).await.unwrap();
    over(&app, &promote.id).await;
    let removal = app.connection_remove_preview(&ours.id).await.unwrap();
    assert_eq!(removal.blocked, None);
    app.connection_remove(&ours.id).await.unwrap();
    for account in &accounts {
        assert!(
            !matches!(desk.keychain.get(account).await, Ok(Some(_))),
            "{account}"
        );
    }
    let overview = app.overview().await.unwrap();
    assert!(overview.connections.is_empty() && overview.current.is_none());
    assert!(overview.known_projects.is_empty() && overview.environments.is_empty());
    let detail = app.run_get(&promote.id).await.unwrap();
    assert_eq!(detail.summary.number, 2, "its history stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn names_and_keys_are_connected_once_and_a_colour_is_kept() {
    let desk = Desk::new();
    let app = desk.open().await;
    let other = OtherEngine::start();
    let ours = app.neon_connect(other.connection("Ours")).await.unwrap();
    let bad_input = |error: slipway_app::ipc::Failure, words: &str| {
        assert_eq!(error.code, Some(FailureCode::BadInput), "{error}");
        assert!(error.message.contains(words), "{error}");
    };
    let taken = app.neon_connect(other.connection("OURS")).await;
    bad_input(taken.unwrap_err(), "a connection named Ours");
    let twice = NewNeonConnection {
        api_url: Some(format!("{}/", other.api_url)),
        ..other.connection("Theirs")
    };
    bad_input(app.neon_connect(twice).await.unwrap_err(), "as Ours");
    // The key that Slipway makes for its own engine is never seen.
    let own = app.engine_connect().await.unwrap();
    assert!(own.own_engine && own.key.present);
    assert!(matches!(own.state, ConnectionState::Ok { .. }));
    let same = app.engine_connect().await.unwrap();
    assert_eq!(same.id, own.id, "there is one engine on this computer");
    let clash = app.connection_update(&own.id, "ours ", None).await;
    bad_input(clash.unwrap_err(), "a connection named Ours");
    app.connection_update(&ours.id, "ours", Some(Colour::Amber))
        .await
        .unwrap();
    app.connection_update(&own.id, "Laptop", Some(Colour::Teal))
        .await
        .unwrap();
    let told = |connections: Vec<Connection>| -> Vec<(String, Option<Colour>)> {
        connections
            .into_iter()
            .map(|it| (it.name, it.colour))
            .collect()
    };
    let expected = [
        ("ours".to_owned(), Some(Colour::Amber)),
        ("Laptop".to_owned(), Some(Colour::Teal)),
    ];
    assert_eq!(told(app.overview().await.unwrap().connections), expected);
    drop(app);
    let mut config = desk.config();
    config.closing_patience = std::time::Duration::from_secs(30);
    let app = App::open(config).await.unwrap();
    assert_eq!(told(app.overview().await.unwrap().connections), expected);

    // Its databases stay, and are found again.
    make(&app, "shop", LocalSource::Empty).await;
    app.connection_remove(&own.id).await.unwrap();
    let own = app.engine_connect().await.unwrap();
    let found = app.project_list(&own.id).await.unwrap();
    assert_eq!((found.len(), found[0].name.as_str()), (1, "shop"));
    assert!(!found[0].set_up);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_project_is_made_renamed_and_deleted_with_its_name_typed() {
    let desk = Desk::new();
    let app = desk.open().await;
    let own = app.engine_connect().await.unwrap();
    let bad = app.project_create(&own.id, named(" ")).await.unwrap_err();
    assert_eq!(bad.code, Some(FailureCode::BadInput));
    let job = app.project_create(&own.id, named("shop")).await.unwrap();
    let project = done(&app, job).await.project.unwrap();
    let id = project.project_id.as_str();
    let suggestion = app.setup_suggest(&own.id, id).await.unwrap();
    let mut drafts: Vec<EnvironmentDraft> = suggestion.environments;
    drafts[0].name = "live".to_owned();
    app.setup_confirm(&own.id, id, drafts).await.unwrap();

    let bad = app.project_rename(&own.id, id, "").await.unwrap_err();
    assert_eq!(bad.code, Some(FailureCode::BadInput));
    app.project_rename(&own.id, id, "store").await.unwrap();
    let overview = app.overview().await.unwrap();
    assert_eq!(overview.current.unwrap().project_name, "store");
    assert_eq!(overview.known_projects[0].name, "store");
    assert_eq!(app.project_list(&own.id).await.unwrap()[0].name, "store");

    let removal = app.project_delete_preview(&own.id, id).await.unwrap();
    assert_eq!((removal.name.as_str(), removal.blocked), ("store", None));
    for words in ["1 branch with all data: main", "live", "stop working"] {
        let said = removal.lost.iter().any(|it| it.contains(words));
        assert!(said, "{words}: {:?}", removal.lost);
    }
    let mistyped = app.project_delete(&own.id, id, "shop").await.unwrap_err();
    assert_eq!(mistyped.code, Some(FailureCode::NameMismatch));
    assert_eq!(app.project_list(&own.id).await.unwrap().len(), 1);
    app.project_delete(&own.id, id, "store").await.unwrap();
    assert!(app.project_list(&own.id).await.unwrap().is_empty());
    let overview = app.overview().await.unwrap();
    assert!(overview.current.is_none() && overview.known_projects.is_empty());
}
