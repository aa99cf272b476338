//! No secret leaves its place. A journey with failures, then a search for every secret in everything that the
//! window was told, that was logged, that was written, and that other processes of the system can see.
//!
//! The exceptions are those of the design: the keychain; the engine's `secrets.db`; the environment of one direct
//! child, in `PGPASSWORD` and `DATABASE_URL` alone.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;
#[path = "leaks/watch.rs"]
mod watch;

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::SystemTime;

use serde::Serialize;
use slipway_app::App;
use slipway_app::ipc::{
    Check, CheckSeverity, Colour, Expectation, Failure, LocalSource, NewNeonConnection, NewTeam,
    Policy, RollBackTo, RunRequest, RunStatus, RunSummary, TeamPlace,
};
use support::{Desk, done, environment, make, rested, run, team_accounts};
use watch::{Heard, Log, Processes, Search};

const NEON_KEY: &str = "napi_marker_0f9e8d7c6b5a49382716";

/// Everything that the window is told.
#[derive(Default)]
struct Told(String);

impl Told {
    fn add(&mut self, answer: &impl Serialize) {
        self.0.push_str(&serde_json::to_string(answer).unwrap());
        self.0.push('\n');
    }

    fn failure(&mut self, failure: &Failure) {
        self.add(failure);
        self.0.push_str(&format!("{failure:?}\n"));
    }

    /// Whatever a window asks for when it is opened.
    async fn look_around(&mut self, app: &App) {
        let overview = app.overview().await.unwrap();
        self.add(&overview);
        let pipeline = app.pipeline().await.unwrap();
        for environment in &pipeline.environments {
            let id = &environment.id;
            match app.environment_ways_back(id).await {
                Ok(ways) => self.add(&ways),
                Err(failure) => self.failure(&failure),
            }
            match app.environment_binding(id).await {
                Ok(binding) => self.add(&binding),
                Err(failure) => self.failure(&failure),
            }
        }
        self.add(&pipeline);
        self.add(&app.team_get().await.unwrap());
        self.add(&app.history_list().await.unwrap());
        self.add(&app.credential_list().await.unwrap());
        self.add(&app.job_list());
        for run in app.run_list().await.unwrap() {
            self.add(&app.run_get(&run.id).await.unwrap());
        }
    }
}

/// Answers one call after another with 401, and quotes the key.
fn quoting_server() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming().take(3) {
            let mut stream = stream.unwrap();
            let mut head = [0; 4096];
            let _count = stream.read(&mut head).unwrap();
            let body = format!(r#"{{"code":"","message":"the key {NEON_KEY} is not known"}}"#);
            let answer = format!(
                "HTTP/1.1 401 X\r\nconnection: close\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            );
            stream.write_all(answer.as_bytes()).unwrap();
        }
    });
    format!("http://{address}/api/v2")
}

async fn neon_is_not_connected(app: &App, told: &mut Told) {
    let nobody = "http://127.0.0.1:9/api/v2".to_owned();
    for api_url in [quoting_server(), nobody] {
        let wanted = NewNeonConnection {
            name: "Neon".to_owned(),
            api_key: NEON_KEY.to_owned(),
            api_url: Some(api_url),
        };
        let failure = app.neon_connect(wanted).await.unwrap_err();
        told.failure(&failure);
    }
}

/// Waits until a run has failed; one whose plan waits is cancelled.
async fn given_up(app: &App, run: &RunSummary) {
    let mut changes = app.changes();
    if rested(app, run).await.status == RunStatus::Waiting {
        app.run_cancel(&run.id).await.unwrap();
    }
    while app
        .run_get(&run.id)
        .await
        .unwrap()
        .summary
        .ended_at
        .is_none()
    {
        let _something_changed = changes.recv().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_secret_is_anywhere_but_where_it_belongs() {
    let began = SystemTime::now();
    let log = Log::of_everything();
    let processes = Processes::watched();
    let desk = Desk::new();
    let app = desk.open().await;
    let heard = Heard::by(&app);
    let mut told = Told::default();

    make(&app, "shop", LocalSource::Sample).await;
    neon_is_not_connected(&app, &mut told).await;
    let prod = environment(&app.pipeline().await.unwrap(), "prod").clone();
    let bootstrap = RunRequest::Bootstrap {
        source: prod.id.clone(),
        name: "dev".to_owned(),
        colour: Colour::Teal,
    };
    run(&app, bootstrap).await;
    let team = NewTeam {
        name: "Shop keepers".to_owned(),
        my_name: "Anna".to_owned(),
        place: TeamPlace::OwnProject,
    };
    done(&app, app.team_found(team).await.unwrap()).await;
    let dev = environment(&app.pipeline().await.unwrap(), "dev").clone();
    let string = app.connection_string(&prod.endpoint_id, None, None).await;
    let prod_string = string.unwrap().whole;
    let string = app.connection_string(&dev.endpoint_id, None, None).await;
    let dev_string = string.unwrap().whole;
    let dev_branch = dev.branch_id.clone().unwrap();
    let script = app
        .script_run(&dev_branch, None, None, "SELECT colour FROM products")
        .await;
    told.add(&script.unwrap());

    // One that fails, one that is cancelled, one whose engine is killed on the way.
    let promote = || RunRequest::Promote {
        source: dev.id.clone(),
        target: prod.id.clone(),
    };
    let blocking = Policy {
        checks: vec![Check {
            name: "no such column".to_owned(),
            database: None,
            query: "SELECT colour FROM products".to_owned(),
            expect: Expectation::NoRows,
            severity: CheckSeverity::Block,
            after: false,
        }],
        ..prod.policy.clone()
    };
    app.environment_policy_set(&prod.id, blocking)
        .await
        .unwrap();
    let blocked = app.run_prepare(promote()).await.unwrap();
    given_up(&app, &blocked).await;
    app.environment_policy_set(&prod.id, prod.policy.clone())
        .await
        .unwrap();
    let interrupted = app.run_prepare(promote()).await.unwrap();
    let pid = desk.engine_pid().to_string();
    let killed = std::process::Command::new("kill")
        .args(["-9", &pid])
        .status();
    assert!(killed.unwrap().success());
    given_up(&app, &interrupted).await;
    told.look_around(&app).await;

    run(&app, promote()).await;
    told.look_around(&app).await;
    let ways = app.environment_ways_back(&prod.id).await.unwrap();
    let back = RunRequest::RollBack {
        target: prod.id.clone(),
        to: ways.first().map(|way| RollBackTo {
            kind: way.kind,
            id: way.id.clone(),
        }),
    };
    run(&app, back).await;
    told.look_around(&app).await;

    // What there is to be found. All of it is where it belongs: in the keychain, or told by the engine.
    let mut search = Search::default();
    search.add("the key of a connection that was not made", NEON_KEY);
    let connections = app.overview().await.unwrap().connections;
    for connection in &connections {
        let account = format!("connection/{}/api-key", connection.id);
        let key = desk.keychain.get(&account).await.unwrap().unwrap();
        search.add("the engine's API key", key.expose());
    }
    for (name, string) in [("prod", &prod_string), ("dev", &dev_string)] {
        let url = url::Url::parse(string.expose()).unwrap();
        search.add(&format!("the password of {name}"), url.password().unwrap());
    }
    let (database, key) = team_accounts(&desk);
    let database = desk.keychain.get(&database).await.unwrap().unwrap();
    let database = url::Url::parse(database.expose()).unwrap();
    search.add(
        "the password of the team's database",
        database.password().unwrap(),
    );
    let key = desk.keychain.get(&key).await.unwrap().unwrap();
    search.add("a member's key", key.expose());
    assert!(search.markers() >= 6, "{}", search.markers());

    let mut found = search.in_text("what the window was told", &told.0);
    found.extend(search.in_text("what the window heard", &heard.all()));
    found.extend(search.in_text("the log", &log.all()));
    let seen = processes.all();
    assert!(seen.contains("slipway-engine"), "no process was seen");
    found.extend(search.in_text("arguments and environments", &seen));
    let secrets = desk.data_dir().join("engine/secrets.db");
    found.extend(search.in_folder(desk.data_dir(), std::slice::from_ref(&secrets), None));
    found.extend(search.in_folder(
        &std::env::temp_dir(),
        &[desk.data_dir().to_owned()],
        Some(began),
    ));
    assert!(found.is_empty(), "{}", found.join("\n"));

    // The search sees what it looks for: the passwords are in the one file where they may be.
    app.shutdown().await;
    drop(app);
    desk.engine(&["stop"]);
    let kept = std::fs::read(&secrets).unwrap();
    let there = search.in_text("secrets.db", &String::from_utf8_lossy(&kept));
    assert!(!there.is_empty());
}

#[test]
fn a_secret_that_is_planted_is_found_wherever_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let deep = folder.path().join("a/b");
    std::fs::create_dir_all(&deep).unwrap();
    let mut search = Search::default();
    search.add("a key", "napi_planted");
    assert!(search.in_folder(folder.path(), &[], None).is_empty());
    let file = deep.join("blob");
    std::fs::write(&file, b"\xff\x00\xfenapi_planted\xff").unwrap();
    let found = search.in_folder(folder.path(), &[], None);
    assert_eq!(found, [format!("a key is in {}", file.display())]);
    assert!(
        search
            .in_folder(folder.path(), std::slice::from_ref(&file), None)
            .is_empty()
    );
    let later = SystemTime::now() + std::time::Duration::from_secs(60);
    assert!(search.in_folder(folder.path(), &[], Some(later)).is_empty());
    assert!(search.in_text("x", "nothing").is_empty());
    // As it stands in a URL, in JSON, and in a file that was written twice.
    let mut search = Search::default();
    search.add("a password", "a b/\"c");
    for text in [
        "a%20b%2F%22c",
        r#"{"x":"a b/\"c"}"#,
        "xa b/\"cx",
        "YSBiLyJj",
    ] {
        assert_eq!(search.in_text("x", text).len(), 1, "{text}");
    }
}

#[test]
fn a_secret_among_the_arguments_of_a_process_is_found() {
    let processes = Processes::watched();
    let mut child = std::process::Command::new("sleep")
        .arg("30")
        .env("SLIPWAY_LEAK", "planted-in-the-environment")
        .env("PGPASSWORD", "allowed-in-the-environment")
        .spawn()
        .unwrap();
    let deadline = std::time::Instant::now() + std::time::Duration::from_secs(20);
    while !processes.all().contains("planted-in-the-environment") {
        assert!(std::time::Instant::now() < deadline);
        std::thread::yield_now();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let mut search = Search::default();
    search.add("a leak", "planted-in-the-environment");
    assert_eq!(search.in_text("processes", &processes.all()).len(), 1);
    assert!(!processes.all().contains("allowed-in-the-environment"));
}
