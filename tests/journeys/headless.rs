//! Slipway without its window: a data directory of one's own, and what a person would ask there.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use neon_api::client::{Client, ClientOptions};
use serde_json::Value;
use slipway_app::ipc::{
    Environment, JobState, LocalSource, LocalStart, Pipeline, RunRequest, RunStatus, RunSummary,
};
use slipway_app::{App, AppConfig, EngineProgram, Keychain, Secret};

/// A data directory. Its engine ends with it.
pub(crate) struct DataDir {
    folder: tempfile::TempDir,
}

impl DataDir {
    pub(crate) fn new() -> Self {
        // Short, because the paths of Unix sockets must be.
        let folder = tempfile::Builder::new().prefix("slip").tempdir();
        Self {
            folder: folder.expect("make a folder"),
        }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Runs `slipway-engine` on it.
    pub(crate) fn engine(&self, arguments: &[&str]) -> Output {
        Command::new(engine_program())
            .args(arguments)
            .arg("--data-dir")
            .arg(self.path().join("engine"))
            .output()
            .expect("run slipway-engine")
    }

    /// What the engine that runs says of itself.
    pub(crate) fn presence(&self) -> Value {
        let file = self.path().join("engine/engine.json");
        let text = std::fs::read(file).expect("read the engine's file");
        serde_json::from_slice(&text).expect("the engine's file")
    }

    /// A key for whoever looks at the engine beside the application.
    pub(crate) fn key(&self) -> Secret {
        let made = self.engine(&["keys", "create", "--name", "a test"]);
        let made: Value = serde_json::from_slice(&made.stdout).expect("a key");
        Secret::new(made["api_key"].as_str().expect("a key").to_owned())
    }

    /// Speaks to the engine that runs now.
    pub(crate) fn client(&self, key: &Secret) -> Client {
        let presence = self.presence();
        let base = presence["api_url"].as_str().expect("an address");
        let base = base.parse().expect("an address");
        Client::new(base, key, ClientOptions::default()).expect("make a client")
    }
}

impl Drop for DataDir {
    fn drop(&mut self) {
        if self.path().join("engine/engine.json").exists() {
            self.engine(&["stop"]);
        }
    }
}

/// The engine's binary, beside the application's.
pub(crate) fn engine_program() -> PathBuf {
    Path::new(env!("CARGO_BIN_EXE_slipway")).with_file_name("slipway-engine")
}

/// Opens a data directory as the shell does, with a keychain that ends with the process.
pub(crate) async fn open(data_dir: &Path) -> App {
    let program = EngineProgram::at(engine_program());
    let keychain = Keychain::in_memory("a test keeps nothing");
    App::open(AppConfig::new(data_dir.to_owned(), program, keychain))
        .await
        .expect("open the data directory")
}

/// A project whose `prod` holds nothing.
pub(crate) async fn make_project(app: &App, name: &str) {
    let start = LocalStart {
        project_name: name.to_owned(),
        source: LocalSource::Empty,
    };
    let job = app.local_start(start).await.expect("begin");
    let mut changes = app.changes();
    loop {
        let jobs = app.job_list();
        let now = jobs.iter().find(|it| it.id == job.id).expect("the job");
        match now.state {
            JobState::Running => drop(changes.recv().await),
            JobState::Succeeded => return,
            JobState::Failed => panic!("{:?}", now.error),
        }
    }
}

/// Waits until a run has come as far as it comes by itself.
pub(crate) async fn rested(app: &App, run_id: &str) -> RunSummary {
    let mut changes = app.changes();
    loop {
        let now = app.run_get(run_id).await.expect("the run").summary;
        match now.status {
            RunStatus::Queued | RunStatus::Running | RunStatus::Unwinding => {
                drop(changes.recv().await);
            }
            _ => return now,
        }
    }
}

/// Lets a plan that waits pass.
pub(crate) async fn execute(app: &App, run_id: &str) {
    let plan = app.run_get(run_id).await.expect("the run").plan;
    let plan = plan.expect("a plan");
    app.run_execute(run_id, &plan.digest, plan.typed_name.as_deref())
        .await
        .expect("execute");
}

/// Carries a run through to its good end, and gives its id.
pub(crate) async fn carry_through(app: &App, request: RunRequest) -> String {
    let id = app.run_prepare(request).await.expect("begin a run").id;
    let mut rests = rested(app, &id).await;
    if rests.status == RunStatus::Waiting {
        execute(app, &id).await;
        rests = rested(app, &id).await;
    }
    if rests.status != RunStatus::Succeeded {
        let run = app.run_get(&id).await.expect("the run");
        panic!("{:?}: {:?}\n{:#?}", rests.status, run.error, run.log);
    }
    id
}

pub(crate) fn environment<'a>(pipeline: &'a Pipeline, name: &str) -> &'a Environment {
    let found = pipeline.environments.iter().find(|it| it.name == name);
    found.unwrap_or_else(|| panic!("there is no environment {name}"))
}
