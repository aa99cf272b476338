//! Bad input: each gets an error that names the thing, the reason and the next step, and leaves
//! everything as it was.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use std::{net::SocketAddr, path::Path, time::Duration};

use chrono::Utc;
use serde_json::Value;
use slipway_app::{
    App,
    ipc::{
        Colour, ConnectionState, Deletable, EnvironmentDraft, EnvironmentState, Failure,
        FailureCode, JobState, LocalSource, LocalStart, NewNeonConnection, Policy, RollBackTo,
        RunRequest, RunStatus, RunSummary, ScriptOutcome,
    },
};
use support::{Desk, done, ended, environment, make, rested, run, value};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional},
    net::{TcpListener, TcpStream},
    sync::watch,
};

/// Refused with these words somewhere in what is said, and with a next step.
fn refused<T: std::fmt::Debug>(answer: Result<T, Failure>, words: &[&str]) -> Failure {
    let error = answer.unwrap_err();
    let said = error.to_string();
    for word in words {
        assert!(said.contains(word), "{word} is not in: {said}");
    }
    assert!(
        error.next.as_deref().is_some_and(|it| !it.is_empty()),
        "no next step: {said}"
    );
    for inside in ["ledger", "timeline", "journal", "os error"] {
        assert!(!said.contains(inside), "{said}");
    }
    error
}

fn bad_input<T: std::fmt::Debug>(answer: Result<T, Failure>, words: &[&str]) {
    assert_eq!(refused(answer, words).code, Some(FailureCode::BadInput));
}

fn start(name: &str, source: LocalSource) -> LocalStart {
    LocalStart {
        project_name: name.to_owned(),
        source,
    }
}

fn draft(name: &str, endpoint: &str) -> EnvironmentDraft {
    EnvironmentDraft {
        name: name.to_owned(),
        colour: Colour::Amber,
        endpoint_id: endpoint.to_owned(),
        production: false,
    }
}

/// The pipeline without what changes by itself.
async fn picture(app: &App) -> Value {
    fn strip(value: &mut Value) {
        match value {
            Value::Object(fields) => {
                for moving in ["logical_size", "full_size", "kept_bytes", "state"] {
                    fields.remove(moving);
                }
                fields.values_mut().for_each(strip);
            }
            Value::Array(items) => items.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let mut picture = serde_json::to_value(app.pipeline().await.unwrap()).unwrap();
    strip(&mut picture);
    picture
}

/// `prod` and `dev` of an empty project.
async fn two_environments(app: &App) {
    make(app, "shop", LocalSource::Empty).await;
    let source = environment(&app.pipeline().await.unwrap(), "prod")
        .id
        .clone();
    let dev = RunRequest::Bootstrap {
        source,
        name: "dev".to_owned(),
        colour: Colour::Teal,
    };
    run(app, dev).await;
}

/// Cancels a run and waits until all that it did is undone.
async fn cancelled(app: &App, run: &RunSummary) {
    rested(app, run).await;
    let mut changes = app.changes();
    app.run_cancel(&run.id).await.unwrap();
    while app.run_get(&run.id).await.unwrap().summary.status != RunStatus::Failed {
        let _something_changed = changes.recv().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_is_refused_and_nothing_changes() {
    let desk = Desk::new();
    let app = desk.open().await;
    refused(app.pipeline().await, &["No project is open"]);
    two_environments(&app).await;
    let pipeline = app.pipeline().await.unwrap();
    let prod = environment(&pipeline, "prod").clone();
    let dev = environment(&pipeline, "dev").clone();
    let dev_branch = dev.branch_id.clone().unwrap();
    let setup = "CREATE TABLE t (a int); INSERT INTO t VALUES (1), (2)";
    app.script_run(&dev_branch, None, None, setup)
        .await
        .unwrap();

    // Quotes, spaces, emoji and dots make names like any other.
    let odd = "it's \"x\" 🚢 ../y";
    done(
        &app,
        app.branch_create(&dev_branch, odd, None).await.unwrap(),
    )
    .await;
    let snapshot = app
        .snapshot_create(&dev.id, Some(odd.to_owned()))
        .await
        .unwrap();
    done(&app, snapshot).await;
    let before = picture(&app).await;
    let pipeline = app.pipeline().await.unwrap();
    let child = environment(&pipeline, "dev").children[0].clone();
    let snapshot = environment(&pipeline, "dev").snapshots[0].clone();
    assert_eq!((child.name.as_str(), snapshot.name.as_str()), (odd, odd));

    let child_endpoint = child.endpoint_id.as_deref().unwrap();
    // Each part in a future of its own: unoptimised, all of them in one need more stack than a test has.
    let names = async {
        let bootstrap = |name: &str| RunRequest::Bootstrap {
            source: prod.id.clone(),
            name: name.to_owned(),
            colour: Colour::Teal,
        };
        for (typed, why) in [
            ("", "empty"),
            (" \t ", "empty"),
            (&"é".repeat(65), "65 characters"),
            ("a\tb", "U+0009"),
            ("a\0b", "U+0000"),
            ("a\u{202e}b", "U+202E"),
            ("a\u{200b}", "U+200B"),
        ] {
            bad_input(
                app.local_start(start(typed, LocalSource::Empty)).await,
                &["project's name", why],
            );
            bad_input(
                app.branch_create(&dev_branch, typed, None).await,
                &["branch's name", why],
            );
            bad_input(
                app.run_prepare(bootstrap(typed)).await,
                &["environment's name", why],
            );
            bad_input(
                app.environment_add(draft(typed, child_endpoint)).await,
                &["environment's name", why],
            );
            let rename = app
                .environment_update(&dev.id, draft(typed, &dev.endpoint_id))
                .await;
            bad_input(rename, &["environment's name", why]);
            // Without a name a snapshot is named by its time.
            if why != "empty" {
                let taken = app.snapshot_create(&dev.id, Some(typed.to_owned())).await;
                bad_input(taken, &["snapshot's name", why]);
            }
        }
        bad_input(
            app.local_start(start(" Shop ", LocalSource::Empty)).await,
            &["named shop"],
        );
        for name in ["dev", "DEV"] {
            bad_input(app.run_prepare(bootstrap(name)).await, &["named dev"]);
            bad_input(
                app.environment_add(draft(name, child_endpoint)).await,
                &["named dev"],
            );
        }
        bad_input(
            app.environment_add(draft("z", &dev.endpoint_id)).await,
            &["dev is bound"],
        );
        bad_input(
            app.environment_add(draft("z", "ep-a-b-c")).await,
            &["ep-a-b-c", "shop"],
        );
        for name in [odd, "dev", "prod"] {
            bad_input(
                app.branch_create(&dev_branch, name, None).await,
                &["branch named", name],
            );
        }
        let again = app.snapshot_create(&dev.id, Some(odd.to_owned())).await;
        bad_input(again, &["snapshot named", odd]);
        let past = Some(Utc::now() - chrono::Duration::hours(1));
        bad_input(
            app.branch_create(&dev_branch, "z", past).await,
            &["has passed"],
        );
    };
    names.await;
    let absent = async {
        // What is not there.
        refused(
            app.branch_create("br-a-b-c", "z", None).await,
            &["branch is not there"],
        );
        refused(
            app.branch_create("../..", "z", None).await,
            &["branch is not there"],
        );
        refused(
            app.snapshot_create("none", None).await,
            &["environment is not there"],
        );
        refused(
            app.environment_remove("none").await,
            &["environment is not there"],
        );
        refused(
            app.environment_policy_set("none", Policy::default()).await,
            &["environment is not there"],
        );
        refused(
            app.environment_writes("none").await,
            &["environment", "not there"],
        );
        let below_nothing = Policy {
            loss_limit: Some(-1),
            ..Policy::default()
        };
        refused(
            app.environment_policy_set(&prod.id, below_nothing).await,
            &["0 or more"],
        );
        let unchanged = app.pipeline().await.unwrap();
        assert_eq!(environment(&unchanged, "prod").policy, Policy::default());
        refused(
            app.project_open("none", "x").await,
            &["connection is not there"],
        );
        let connection = app.overview().await.unwrap().connections[0].id.clone();
        refused(
            app.project_open(&connection, "a-b-1").await,
            &["project", "not found"],
        );
        refused(app.project_open(&connection, "../..").await, &["project"]);
        let onto_itself = RunRequest::Promote {
            source: dev.id.clone(),
            target: dev.id.clone(),
        };
        bad_input(
            app.run_prepare(onto_itself).await,
            &["dev", "two environments"],
        );
        let away = RunRequest::Promote {
            source: prod.id.clone(),
            target: dev.id.clone(),
        };
        bad_input(
            app.run_prepare(away).await,
            &["promote", "dev stands before prod"],
        );
        let towards = RunRequest::Refresh {
            source: dev.id.clone(),
            target: prod.id.clone(),
        };
        bad_input(
            app.run_prepare(towards).await,
            &["refresh", "dev stands before prod"],
        );
        for (id, words) in [
            ("snap-a-b-c", ["snapshot", "not there"]),
            (snapshot.id.as_str(), [odd, "of dev, not of prod"]),
        ] {
            let back = RunRequest::RollBack {
                target: prod.id.clone(),
                to: Some(RollBackTo::snapshot(id)),
            };
            refused(app.run_prepare(back).await, &words);
        }
    };
    absent.await;

    // Deleting asks for the name as it is written.
    for typed in ["", "x", "IT'S \"X\" 🚢 ../Y"] {
        for (what, id) in [
            (Deletable::Branch, &child.id),
            (Deletable::Snapshot, &snapshot.id),
        ] {
            let error = refused(app.delete_confirm(what, id, typed).await, &[odd]);
            assert_eq!(error.code, Some(FailureCode::NameMismatch));
        }
    }
    refused(
        app.delete_confirm(Deletable::Branch, &dev_branch, "dev")
            .await,
        &["dev", "served"],
    );
    refused(
        app.delete_confirm(Deletable::Snapshot, "snap-a-b-c", "x")
            .await,
        &["snapshot"],
    );

    scripts_are_refused(&app, &dev_branch, prod.branch_id.as_deref().unwrap()).await;

    assert_eq!(picture(&app).await, before);
    assert!(
        app.job_list()
            .iter()
            .all(|job| job.state == JobState::Succeeded)
    );
    assert_eq!(app.run_list().await.unwrap().len(), 1);
    let rows = value(&app, &dev.endpoint_id, "SELECT count(*) FROM t").await;
    assert_eq!(rows, "2");
}

async fn scripts_are_refused(app: &App, branch: &str, production: &str) {
    for nothing in ["", " \n", "-- only a comment"] {
        bad_input(
            app.script_run(branch, None, None, nothing).await,
            &["script"],
        );
    }
    for (end, says) in [
        ("SELEC 1;", "syntax error"),
        ("COMMIT;", "COMMIT is transaction control"),
        ("\\d t", "psql"),
        ("DO $$ BEGIN COMMIT; END $$;", "transaction termination"),
        ("SELECT 'x", "does not end"),
        ("VACUUM;", "transaction block"),
    ] {
        let script = format!("INSERT INTO t VALUES (3);\n{end}");
        let outcome = app.script_run(branch, None, None, &script).await.unwrap();
        let ScriptOutcome::Failed { message, line, .. } = outcome else {
            panic!("{script}: {outcome:?}");
        };
        assert!(message.contains(says), "{script}: {message}");
        assert_eq!(line, Some(2), "{script}");
    }
    refused(
        app.script_run(production, None, None, "SELECT 1").await,
        &["prod", "production"],
    );
    refused(
        app.script_run("br-a-b-c", None, None, "SELECT 1").await,
        &["branch"],
    );
    let database = Some("none".to_owned());
    refused(
        app.script_run(branch, database, None, "SELECT 1").await,
        &["database none"],
    );
    let role = Some("none".to_owned());
    refused(
        app.script_run(branch, None, role, "SELECT 1").await,
        &["role none"],
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_is_no_dump_is_named_and_nothing_is_kept() {
    let desk = Desk::new();
    let app = desk.open().await;
    let folder = desk.data_dir().join("dumps");
    std::fs::create_dir_all(folder.join("folder")).unwrap();
    let dump = |name: &str| LocalSource::DumpFile {
        path: folder.join(name).display().to_string(),
    };
    bad_input(
        app.local_start(start("x", dump("missing.sql"))).await,
        &["missing.sql", "no file"],
    );
    bad_input(
        app.local_start(start("x", dump("folder"))).await,
        &["folder", "it is a folder"],
    );
    let nothing = LocalSource::DumpFile {
        path: String::new(),
    };
    bad_input(
        app.local_start(start("x", nothing)).await,
        &["No dump file"],
    );
    std::fs::write(folder.join("empty it's 🚢.sql"), b"").unwrap();
    bad_input(
        app.local_start(start("x", dump("empty it's 🚢.sql"))).await,
        &["it's 🚢", "empty"],
    );
    assert!(app.job_list().is_empty());

    let extensions =
        b"CREATE TABLE t (a int);\nCREATE EXTENSION nowhere_1;\nCREATE EXTENSION \"now'here 2\";\n";
    for (name, bytes, words) in [
        ("a.bin", &b"\x7fELF\0\0"[..], &["binary data"][..]),
        ("a.sql.gz", b"\x1f\x8b\x08\0abc", &["gzip", "unpack"]),
        (
            "comments.sql",
            b"-- nothing\n/* at all */\n",
            &["no statement"],
        ),
        ("garbage.dump", b"PGDMP garbage", &["pg_restore"]),
        (
            "extensions.sql",
            extensions,
            &["nowhere_1, now'here 2", "does not have"],
        ),
    ] {
        std::fs::write(folder.join(name), bytes).unwrap();
        let job = app.local_start(start("x", dump(name))).await.unwrap();
        let job = ended(&app, job).await;
        let error = refused(job.error.map_or(Ok(()), Err), words);
        assert_eq!(error.message, format!("{name} was not imported."));
        assert!(error.next.unwrap().ends_with("Nothing was kept."));
    }
    let overview = app.overview().await.unwrap();
    assert!(overview.current.is_none() && overview.notices.is_empty());
    let projects = app.project_list(&overview.connections[0].id).await.unwrap();
    assert!(projects.is_empty(), "{projects:?}");
    // The engine clears up when it has answered.
    let branches = desk.data_dir().join("engine/branches");
    while std::fs::read_dir(&branches).unwrap().next().is_some() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_goes_on_keeps_others_away() {
    let desk = Desk::new();
    let app = desk.open().await;
    two_environments(&app).await;
    let before = picture(&app).await;
    let pipeline = app.pipeline().await.unwrap();
    let (prod, dev) = (
        environment(&pipeline, "prod"),
        environment(&pipeline, "dev"),
    );
    let promote = || RunRequest::Promote {
        source: dev.id.clone(),
        target: prod.id.clone(),
    };
    let first = app.run_prepare(promote()).await.unwrap();
    let busy = |error: Failure| assert_eq!(error.code, Some(FailureCode::Busy), "{error}");
    busy(refused(
        app.run_prepare(promote()).await,
        &["promote", "Run 2", "prod"],
    ));
    let back = RunRequest::Refresh {
        source: prod.id.clone(),
        target: dev.id.clone(),
    };
    busy(refused(
        app.run_prepare(back).await,
        &["refresh", "Run 2", "prod"],
    ));
    busy(refused(
        app.environment_remove(&dev.id).await,
        &["dev", "run 2"],
    ));
    let renamed = draft("develop", &dev.endpoint_id);
    busy(refused(
        app.environment_update(&dev.id, renamed).await,
        &["dev", "run 2"],
    ));
    let connection = app.overview().await.unwrap().connections[0].id.clone();
    busy(refused(
        app.connection_remove(&connection).await,
        &["This computer", "run 2"],
    ));
    let second = refused(
        App::open(desk.config()).await.map(|_| ()),
        &["another Slipway"],
    );
    assert!(
        second
            .message
            .contains(&desk.data_dir().display().to_string())
    );

    cancelled(&app, &first).await;
    refused(app.run_cancel(&first.id).await, &["not cancelled", "un 2"]);
    assert_eq!(app.run_list().await.unwrap().len(), 2);
    assert_eq!(picture(&app).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn environments_change_names_in_one_go_or_not_at_all() {
    let desk = Desk::new();
    let app = desk.open().await;
    two_environments(&app).await;
    let pipeline = app.pipeline().await.unwrap();
    let (prod, dev) = (
        environment(&pipeline, "prod"),
        environment(&pipeline, "dev"),
    );
    let connection = app.overview().await.unwrap().connections[0].id.clone();
    let swapped = vec![
        draft("prod", &dev.endpoint_id),
        draft("dev", &prod.endpoint_id),
    ];
    app.setup_confirm(&connection, &pipeline.project.id, swapped)
        .await
        .unwrap();
    let after = app.pipeline().await.unwrap();
    // The bindings, and with them what has happened, stay.
    assert_eq!(environment(&after, "prod").id, dev.id);
    assert_eq!(environment(&after, "prod").endpoint_id, dev.endpoint_id);
    assert_eq!(environment(&after, "dev").id, prod.id);

    let clash = vec![
        draft("one", &dev.endpoint_id),
        draft("ONE", &prod.endpoint_id),
    ];
    let before = picture(&app).await;
    bad_input(
        app.setup_confirm(&connection, &pipeline.project.id, clash)
            .await,
        &["named one"],
    );
    assert_eq!(picture(&app).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_taken_port_is_named_and_the_endpoint_comes_back_with_it() {
    let desk = Desk::new();
    let app = desk.open().await;
    two_environments(&app).await;
    let pipeline = app.pipeline().await.unwrap();
    let (prod, dev) = (
        environment(&pipeline, "prod"),
        environment(&pipeline, "dev"),
    );
    let dev_branch = dev.branch_id.as_deref().unwrap();
    let host = dev.host.as_deref().unwrap();
    let port = host.rsplit(':').next().unwrap();

    assert!(desk.engine(&["stop"]).status.success());
    let thief = std::net::TcpListener::bind(host).unwrap();
    let again = app.pipeline().await.unwrap();
    let closed = environment(&again, "dev");
    assert_eq!(closed.host.as_deref(), Some(host));
    assert_eq!(closed.state, EnvironmentState::Closed);
    let reason = closed.state_reason.as_deref().unwrap();
    assert!(reason.contains(port) && reason.contains("in use by another program"));
    assert!(!closed.can_script.enabled);
    assert!(again.flows.iter().all(|flow| !flow.can.enabled));
    assert_eq!(value(&app, &prod.endpoint_id, "SELECT 1").await, "1");
    let error = app.script_run(dev_branch, None, None, "SELECT 1").await;
    refused(
        error,
        &["dev", port, &dev.endpoint_id, "in use by another program"],
    );
    let log = std::fs::read_to_string(desk.data_dir().join("engine/log/engine.log")).unwrap();
    let line = |line: &&str| line.contains(port) && line.contains(&dev.endpoint_id);
    assert!(log.lines().filter(line).any(|line| line.contains("ERROR")));

    assert!(desk.engine(&["stop"]).status.success());
    drop(thief);
    let open = app.pipeline().await.unwrap();
    assert_ne!(environment(&open, "dev").state, EnvironmentState::Closed);
    assert_eq!(value(&app, &dev.endpoint_id, "SELECT 2").await, "2");
    app.script_run(dev_branch, None, None, "SELECT 1")
        .await
        .unwrap();
}

/// How the server between behaves.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mood {
    /// Hands everything on to the engine.
    Open,
    /// Knows no key.
    Revoked,
    /// Is no server of this kind.
    Stranger,
}

/// Stands between the application and an engine, as a server on which a key can be revoked.
async fn between(engine: SocketAddr, mood: watch::Receiver<Mood>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            let mut mood = mood.clone();
            tokio::spawn(async move {
                let now = *mood.borrow_and_update();
                if now == Mood::Open {
                    let mut server = TcpStream::connect(engine).await.unwrap();
                    tokio::select! {
                        _ended = copy_bidirectional(&mut client, &mut server) => {}
                        _changed = mood.changed() => {}
                    }
                    return;
                }
                let mut request = [0; 4096];
                let _asked = client.read(&mut request).await;
                let (status, kind, body) = if now == Mood::Revoked {
                    (
                        "401 Unauthorized",
                        "application/json",
                        r#"{"code":"","message":"no"}"#,
                    )
                } else {
                    ("200 OK", "text/html", "<html>Welcome</html>")
                };
                let answer = format!(
                    "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
                    body.len()
                );
                let _gone = client.write_all(answer.as_bytes()).await;
            });
        }
    });
    address
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revoked_key_and_a_server_that_is_none_are_told_apart() {
    let desk = Desk::new();
    let app = desk.open().await;
    make(&app, "shop", LocalSource::Empty).await;
    let made = desk.engine(&["keys", "create", "--name", "a person's"]);
    let made: Value = serde_json::from_slice(&made.stdout).unwrap();
    let key = made["api_key"].as_str().unwrap();
    let engine = url_address(&desk.engine_url());
    let (mood, listening) = watch::channel(Mood::Open);
    let address = between(engine, listening).await;
    let connect = |name: &str, key: &str| NewNeonConnection {
        name: name.to_owned(),
        api_key: key.to_owned(),
        api_url: Some(format!("http://{address}/api/v2")),
    };

    let wrong = app.neon_connect(connect("Ours", "napi_wrong")).await;
    let wrong = refused(wrong, &["Ours was not connected", "API key"]);
    assert_eq!(wrong.code, Some(FailureCode::Unauthorized));
    for bad in ["", "a\nb"] {
        bad_input(app.neon_connect(connect("Ours", bad)).await, &["key"]);
    }
    bad_input(
        app.neon_connect(connect("", key)).await,
        &["connection's name"],
    );
    mood.send(Mood::Stranger).unwrap();
    refused(
        app.neon_connect(connect("Ours", key)).await,
        &["Ours was not connected"],
    );
    assert_eq!(app.overview().await.unwrap().connections.len(), 1);

    mood.send(Mood::Open).unwrap();
    let ours = app.neon_connect(connect("Ours", key)).await.unwrap();
    let project = app.project_list(&ours.id).await.unwrap().remove(0);
    let suggested = app.setup_suggest(&ours.id, &project.id).await.unwrap();
    let suggested = suggested.branches[0].suggested.clone().unwrap();
    app.setup_confirm(&ours.id, &project.id, vec![suggested])
        .await
        .unwrap();
    let before = picture(&app).await;
    let prod = environment(&app.pipeline().await.unwrap(), "prod")
        .id
        .clone();

    mood.send(Mood::Revoked).unwrap();
    let revoked = |error: Failure| {
        assert_eq!(error.code, Some(FailureCode::Unauthorized), "{error}");
    };
    revoked(refused(app.pipeline().await, &["shop", "revoked"]));
    revoked(refused(
        app.snapshot_create(&prod, None).await,
        &["revoked"],
    ));
    let dev = RunRequest::Bootstrap {
        source: prod.clone(),
        name: "dev".to_owned(),
        colour: Colour::Teal,
    };
    let begun = app.run_prepare(dev).await;
    if let Ok(begun) = &begun {
        // The key is asked for by the first step.
        assert_eq!(rested(&app, begun).await.status, RunStatus::Failed);
        revoked(app.run_get(&begun.id).await.unwrap().error.unwrap());
    }
    let checked = app.connection_check(&ours.id).await.unwrap();
    assert!(checked.key.present);
    let ConnectionState::Failed { error, .. } = checked.state else {
        panic!("{:?}", checked.state);
    };
    revoked(error);

    mood.send(Mood::Open).unwrap();
    assert_eq!(picture(&app).await, before);
}

fn url_address(url: &str) -> SocketAddr {
    let rest = url.strip_prefix("http://").unwrap();
    rest.split('/').next().unwrap().parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_data_directory_that_cannot_be_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a file");
    std::fs::write(&file, b"not a folder").unwrap();
    for place in [file.clone(), file.join("below")] {
        let desk = Desk::new();
        let mut config = desk.config();
        config.data_dir = place;
        refused_open(App::open(config).await.map(|_| ()), &file);
    }
    let desk = Desk::new();
    std::fs::write(desk.data_dir().join("slipway.db"), vec![b'x'; 8192]).unwrap();
    let broken = App::open(desk.config()).await.map(|_| ());
    let said = broken.unwrap_err();
    assert!(said.next.is_some(), "{said}");
    let kept = std::fs::read(desk.data_dir().join("slipway.db")).unwrap();
    assert_eq!(kept, vec![b'x'; 8192]);
}

fn refused_open(answer: Result<(), Failure>, file: &Path) {
    let error = answer.unwrap_err();
    assert!(
        error.message.contains(&file.display().to_string()),
        "{error}"
    );
    assert!(error.reason.is_some() && error.next.is_some(), "{error}");
}
