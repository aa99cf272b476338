//! Slipway without a window: a data directory, a keychain in memory, and the real engine.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(dead_code, reason = "each test file uses a part of it")]
#![expect(unreachable_pub, reason = "a module of several test crates")]

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use slipway_app::{
    App, AppConfig, EngineProgram, Keychain,
    ipc::{
        Environment, Job, JobState, LocalSource, LocalStart, Pipeline, RunRequest, RunStatus,
        RunSummary,
    },
};

/// A data directory with everything that a test starts below it.
pub struct Desk {
    pub folder: tempfile::TempDir,
    pub keychain: Keychain,
}

impl Desk {
    pub fn new() -> Self {
        Self {
            folder: tempfile::Builder::new().prefix("slip").tempdir().unwrap(),
            keychain: Keychain::in_memory("a test"),
        }
    }

    pub fn data_dir(&self) -> &Path {
        self.folder.path()
    }

    pub fn config(&self) -> AppConfig {
        AppConfig::new(
            self.folder.path().to_owned(),
            EngineProgram::at(engine_program()),
            self.keychain.clone(),
        )
    }

    pub async fn open(&self) -> App {
        App::open(self.config()).await.unwrap()
    }

    /// The same data directory once more, after the application was closed.
    pub async fn open_again(&self, app: App) -> App {
        app.shutdown().await;
        drop(app);
        let mut config = self.config();
        config.closing_patience = std::time::Duration::from_secs(20);
        App::open(config).await.unwrap()
    }

    pub fn engine(&self, arguments: &[&str]) -> std::process::Output {
        Command::new(engine_program())
            .args(arguments)
            .arg("--data-dir")
            .arg(self.folder.path().join("engine"))
            .output()
            .unwrap()
    }

    /// What the engine says of itself while it runs.
    pub fn engine_presence(&self) -> serde_json::Value {
        let text = std::fs::read_to_string(self.engine_file()).unwrap();
        serde_json::from_str(&text).unwrap()
    }

    pub fn engine_file(&self) -> PathBuf {
        self.folder.path().join("engine/engine.json")
    }

    pub fn engine_pid(&self) -> i64 {
        self.engine_presence()["pid"].as_i64().unwrap()
    }

    pub fn engine_url(&self) -> String {
        self.engine_presence()["api_url"]
            .as_str()
            .unwrap()
            .to_owned()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        if self.engine_file().exists() {
            self.engine(&["stop"]);
        }
    }
}

/// The engine's program, two folders above this test's.
pub fn engine_program() -> PathBuf {
    let test = env::current_exe().unwrap();
    let program = test
        .ancestors()
        .nth(2)
        .unwrap()
        .join(format!("slipway-engine{}", env::consts::EXE_SUFFIX));
    assert!(
        program.exists(),
        "build it first: cargo build -p slipway-engine"
    );
    program
}

/// Waits for the end of a job.
pub async fn ended(app: &App, job: Job) -> Job {
    let mut changes = app.changes();
    loop {
        let now = app.job_list().into_iter().find(|it| it.id == job.id);
        let now = now.unwrap();
        if now.state != JobState::Running {
            return now;
        }
        let _something_changed = changes.recv().await;
    }
}

/// The job has to have succeeded.
pub async fn done(app: &App, job: Job) -> Job {
    let job = ended(app, job).await;
    assert_eq!(job.state, JobState::Succeeded, "{:?}", job.error);
    job
}

pub async fn make(app: &App, name: &str, source: LocalSource) -> Job {
    let start = LocalStart {
        project_name: name.to_owned(),
        source,
    };
    let job = app.local_start(start).await.unwrap();
    done(app, job).await
}

/// Waits until a run has come as far as it comes by itself.
pub async fn rested(app: &App, run: &RunSummary) -> RunSummary {
    let mut changes = app.changes();
    loop {
        let now = app.run_get(&run.id).await.unwrap().summary;
        match now.status {
            RunStatus::Queued | RunStatus::Running | RunStatus::Unwinding => {}
            _ => return now,
        }
        let _something_changed = changes.recv().await;
    }
}

/// Runs a run to its end; where a plan waits, the name that it asks for is typed.
pub async fn run(app: &App, request: RunRequest) -> RunSummary {
    let run = app.run_prepare(request).await.unwrap();
    let mut rests = rested(app, &run).await;
    if rests.status == RunStatus::Waiting {
        let plan = app.run_get(&run.id).await.unwrap().plan.unwrap();
        app.run_execute(&run.id, &plan.digest, plan.typed_name.as_deref())
            .await
            .unwrap();
        rests = rested(app, &run).await;
    }
    if rests.status != RunStatus::Succeeded {
        let detail = app.run_get(&run.id).await.unwrap();
        panic!("{:?}: {:?}\n{:#?}", rests.status, detail.error, detail.log);
    }
    rests
}

pub fn environment<'a>(pipeline: &'a Pipeline, name: &str) -> &'a Environment {
    pipeline
        .environments
        .iter()
        .find(|environment| environment.name == name)
        .unwrap()
}

/// The pipeline once an environment has told its databases and roles: they may come later.
pub async fn pipeline_with_contents(app: &App, name: &str) -> Pipeline {
    let mut changes = app.changes();
    loop {
        let pipeline = app.pipeline().await.unwrap();
        if !environment(&pipeline, name).databases.is_empty() {
            return pipeline;
        }
        let _something_changed = changes.recv().await;
    }
}

/// One value of one row, through an environment's endpoint.
pub async fn value(app: &App, endpoint_id: &str, sql: &str) -> String {
    let string = app
        .connection_string(endpoint_id, None, None)
        .await
        .unwrap();
    value_at(&string.whole, sql).await
}

pub async fn value_at(string: &slipway_app::Secret, sql: &str) -> String {
    let options = slipway_inspect::ConnectOptions::default();
    let session = slipway_inspect::connect(string, &options).await.unwrap();
    let row = session
        .query_one(&format!("SELECT ({sql})::text"), &[])
        .await
        .unwrap();
    row.get(0)
}

/// Where a desk's keychain has the address of the team's database, and the member's key.
pub fn team_accounts(desk: &Desk) -> (String, String) {
    let ledger = rusqlite::Connection::open(desk.data_dir().join("slipway.db")).unwrap();
    ledger
        .query_row("SELECT url_account, key_account FROM teams", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .unwrap()
}
