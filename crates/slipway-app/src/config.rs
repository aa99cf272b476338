//! What the application is given from outside: it reads no clock, environment or home itself.

use std::{
    ffi::OsString,
    fmt,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use chrono::{DateTime, Utc};
use slipway_keychain::Keychain;
use slipway_workflow::{Faults, NoFaults};

/// Tells the time.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// Makes a fresh random id.
pub type NewId = Arc<dyn Fn() -> String + Send + Sync>;

/// Reads a variable of the process's environment.
pub type ReadVariable = Arc<dyn Fn(&str) -> Option<OsString> + Send + Sync>;

/// How an [`App`](crate::App) is opened.
#[derive(Clone)]
pub struct AppConfig {
    /// Holds `slipway.db`, `slipway.lock` and `engine/`; made when missing.
    pub data_dir: PathBuf,
    /// Where the engine's program lies.
    pub engine_program: EngineProgram,
    /// Where API keys and passwords are kept.
    pub keychain: Keychain,
    /// The time.
    pub clock: Clock,
    /// Ids of connections, environments, jobs.
    pub new_id: NewId,
    /// Who is at work, such as `anna@laptop`; every event of the ledger says so.
    pub who: Option<String>,
    /// Where Neon's own command line may keep a key; looked into on request only.
    pub env: ReadVariable,
    /// How long to wait for another Slipway that has the data directory open and may be closing.
    pub closing_patience: Duration,
    /// So long a run keeps a team's environment to itself without a word from its computer; whole seconds,
    /// at most an hour.
    pub team_lock: Duration,
    /// How often it is looked whether what an own request is bound to is still so.
    pub look_again: Duration,
    /// What goes wrong in runs, for tests.
    pub faults: Arc<dyn Faults>,
}

impl AppConfig {
    /// A configuration with the system's clock and random ids, for nobody by name, that reads no variable
    /// and waits for nobody.
    pub fn new(data_dir: PathBuf, engine_program: EngineProgram, keychain: Keychain) -> Self {
        Self {
            data_dir,
            engine_program,
            keychain,
            clock: Arc::new(Utc::now),
            new_id: Arc::new(|| uuid::Uuid::new_v4().to_string()),
            who: None,
            env: Arc::new(|_| None),
            closing_patience: Duration::ZERO,
            team_lock: Duration::from_secs(90),
            look_again: Duration::from_secs(60),
            faults: Arc::new(NoFaults),
        }
    }
}

impl fmt::Debug for AppConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppConfig")
            .field("data_dir", &self.data_dir)
            .field("engine_program", &self.engine_program)
            .finish_non_exhaustive()
    }
}

/// Where the program `slipway-engine` may lie, best first.
#[derive(Clone, Debug)]
pub struct EngineProgram {
    candidates: Vec<PathBuf>,
}

impl EngineProgram {
    /// One path and no other.
    pub fn at(path: impl Into<PathBuf>) -> Self {
        Self {
            candidates: vec![path.into()],
        }
    }

    /// The variable `SLIPWAY_ENGINE` alone when it is set; otherwise beside the application's
    /// program `exe`, then in the folders above it, where cargo puts it for tests and examples.
    pub fn from_environment(env: &dyn Fn(&str) -> Option<OsString>, exe: &Path) -> Self {
        if let Some(path) = env("SLIPWAY_ENGINE") {
            return Self::at(path);
        }
        let file = format!("slipway-engine{}", std::env::consts::EXE_SUFFIX);
        Self {
            candidates: exe
                .ancestors()
                .skip(1)
                .take(3)
                .map(|folder| folder.join(&file))
                .collect(),
        }
    }

    /// The first that is a file.
    pub(crate) fn find(&self) -> Option<&Path> {
        self.candidates
            .iter()
            .map(PathBuf::as_path)
            .find(|path| path.is_file())
    }

    /// The first place where it was looked for, for messages.
    pub(crate) fn first_place(&self) -> String {
        self.candidates
            .first()
            .map(|path| path.display().to_string())
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_variable_wins_over_what_lies_beside_the_program() {
        let named = EngineProgram::from_environment(
            &|name| (name == "SLIPWAY_ENGINE").then(|| "/elsewhere/engine".into()),
            Path::new("/opt/slipway/bin/slipway"),
        );
        assert_eq!(named.first_place(), "/elsewhere/engine");
        let beside =
            EngineProgram::from_environment(&|_| None, Path::new("/opt/slipway/bin/slipway"));
        assert_eq!(beside.first_place(), "/opt/slipway/bin/slipway-engine");
    }
}
