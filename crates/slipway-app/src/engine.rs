//! The local engine as the application sees it: a process of its own, found when it lives, started
//! when it does not, and left running.
//!
//! On disk, below the data directory: `engine/` belongs to the engine (it writes `engine.json` there
//! while it runs), `engine.log` takes what it says.

use std::{
    fs::{File, OpenOptions},
    io::{self, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
    process::Stdio,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use neon_api::client::{Client, ClientError, ClientOptions};
use neon_api::slipway::API_VERSION;
use serde::Deserialize;
use slipway_keychain::Secret;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, BufReader},
    process::Command,
    sync::{Mutex, OnceCell},
};
use url::Url;
use zeroize::Zeroizing;

use crate::{config::EngineProgram, connections::port_open, errors::chain, ipc::Failure};

/// The engine unpacks nothing and recovers in seconds; a slow disk gets its time.
const START_TIMEOUT: Duration = Duration::from_secs(120);
/// An older engine may end what it is at, for which the newer one waits 600 s at most.
const REPLACE_TIMEOUT: Duration = Duration::from_secs(720);
/// For a question that the program answers without starting anything.
const QUESTION_TIMEOUT: Duration = Duration::from_secs(10);
/// `slipway-engine stop` waits 60 s for what the engine ends.
const STOP_TIMEOUT: Duration = Duration::from_secs(70);
/// Beyond this the log begins anew.
const LOG_MAX_BYTES: u64 = 8 * 1024 * 1024;
/// So much of the log is told when a start fails.
const LOG_TOLD_BYTES: u64 = 2000;

/// Finds and starts the engine of one data directory.
pub(crate) struct Engine {
    program: EngineProgram,
    data_dir: PathBuf,
    log: PathBuf,
    /// One start at a time.
    starting: Mutex<()>,
    /// A person stopped it; it stays so for the life of this process.
    stopped: AtomicBool,
    /// The PostgreSQL that it would use, once it was asked.
    postgres_version: OnceCell<String>,
}

/// An engine that runs.
#[derive(Debug)]
pub(crate) struct Running {
    /// Base address of its API.
    pub(crate) api_url: Url,
    /// A key, where it was made just now.
    pub(crate) new_key: Option<Secret>,
}

/// `engine.json`
#[derive(Deserialize)]
struct Presence {
    api_url: Url,
    api_version: u32,
}

/// The one line that `serve` prints.
#[derive(Deserialize)]
struct Ready {
    api_url: Url,
    #[serde(default)]
    api_key: Option<String>,
}

/// What `postgres` prints.
#[derive(Deserialize)]
struct FoundPostgres {
    version: String,
}

/// What `keys create` prints.
#[derive(Deserialize)]
struct CreatedKey {
    #[serde(alias = "key")]
    api_key: String,
}

impl Engine {
    pub(crate) fn new(program: EngineProgram, app_data_dir: &Path) -> Self {
        Self {
            program,
            data_dir: app_data_dir.join("engine"),
            log: app_data_dir.join("engine.log"),
            starting: Mutex::new(()),
            stopped: AtomicBool::new(false),
            postgres_version: OnceCell::new(),
        }
    }

    /// The PostgreSQL that the engine would run; absent when there is none. Nothing is started.
    pub(crate) async fn postgres_version(&self) -> Option<String> {
        let ask = async {
            let program = self.program.find().ok_or(())?;
            let output = Command::new(program)
                .arg("postgres")
                .stdin(Stdio::null())
                .kill_on_drop(true)
                .output();
            let output = tokio::time::timeout(QUESTION_TIMEOUT, output).await;
            let output = output.map_err(|_| ())?.map_err(|_| ())?;
            let found: FoundPostgres = serde_json::from_slice(&output.stdout).map_err(|_| ())?;
            Ok::<_, ()>(found.version)
        };
        self.postgres_version
            .get_or_try_init(|| ask)
            .await
            .ok()
            .cloned()
    }

    /// Where the engine keeps its data.
    pub(crate) fn data_dir(&self) -> &Path {
        &self.data_dir
    }

    /// The live engine of this data directory, if it is to be used on.
    async fn live(&self) -> Option<Url> {
        let presence = self.presence().await?;
        let is_ours = presence.api_version == API_VERSION && answers(&presence.api_url).await;
        is_ours.then_some(presence.api_url)
    }

    async fn presence(&self) -> Option<Presence> {
        let text = tokio::fs::read(self.data_dir.join("engine.json"))
            .await
            .ok()?;
        serde_json::from_slice(&text).ok()
    }

    /// The live engine; started when there is none, or only one of an older version, which ends what it
    /// is at before.
    pub(crate) async fn ready(&self) -> Result<Running, Failure> {
        let _one = self.starting.lock().await;
        if self.stopped.load(Ordering::Relaxed) {
            return Err(Failure::new("The local PostgreSQL engine was not started.")
                .because("it was stopped, and Slipway is about to quit")
                .next("Start Slipway again."));
        }
        if let Some(api_url) = self.live().await {
            return Ok(Running {
                api_url,
                new_key: None,
            });
        }
        self.start().await
    }

    async fn start(&self) -> Result<Running, Failure> {
        let program = self.program.find().ok_or_else(|| {
            Failure::new("The local PostgreSQL engine was not started.")
                .because(format!(
                    "the program slipway-engine is not at {}",
                    self.program.first_place()
                ))
                .next("Install Slipway again, or set SLIPWAY_ENGINE to the program's path. Nothing was changed.")
        })?;
        let failed = |reason: String| {
            Failure::new("The local PostgreSQL engine was not started.")
                .because(reason)
                .next(format!(
                    "Look into {}, then try again. Nothing was changed.",
                    self.log.display()
                ))
        };
        std::fs::create_dir_all(&self.data_dir).map_err(|error| failed(error.to_string()))?;
        let (log, begins_at) = open_log(&self.log).map_err(|error| failed(error.to_string()))?;
        let mut command = Command::new(program);
        command
            .arg("serve")
            .arg("--data-dir")
            .arg(&self.data_dir)
            .args(["--listen", "127.0.0.1:0", "--replace-older"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log);
        // It outlives the application, and a Ctrl+C in the terminal is not meant for it.
        #[cfg(unix)]
        command.process_group(0);
        let mut child = command
            .spawn()
            .map_err(|error| failed(format!("start {}: {error}", program.display())))?;
        tracing::info!(pid = child.id(), program = %program.display(), "engine started");
        let stdout = child.stdout.take();
        let mut line = Zeroizing::new(String::new());
        let read = async {
            match stdout {
                Some(stdout) => {
                    let mut stdout = BufReader::new(stdout);
                    stdout.read_line(&mut line).await?;
                    Ok(Some(stdout))
                }
                None => Ok::<_, io::Error>(None),
            }
        };
        let patience = match self.presence().await {
            Some(presence) if presence.api_version != API_VERSION => REPLACE_TIMEOUT,
            _ => START_TIMEOUT,
        };
        let rest = tokio::time::timeout(patience, read).await;
        let Ok(ready) = serde_json::from_str::<Ready>(line.trim()) else {
            let why = match rest {
                Err(_) => format!("it was not ready within {} s", patience.as_secs()),
                Ok(Err(error)) => format!("read its answer: {error}"),
                Ok(Ok(_)) => "it ended before it was ready".to_owned(),
            };
            // What did not become ready must not stay half alive.
            let _ended = child.kill().await;
            let said = log_since(&self.log, begins_at);
            return Err(failed(if said.is_empty() {
                why
            } else {
                format!("{why}: {said}")
            }));
        };
        if let Ok(Ok(Some(mut stdout))) = rest {
            // Whatever it may print later must find a reader as long as this process lives.
            tokio::spawn(async move {
                let mut sink = [0; 512];
                while stdout.read(&mut sink).await.is_ok_and(|n| n > 0) {}
            });
        }
        tokio::spawn(async move {
            if let Ok(status) = child.wait().await {
                tracing::info!(%status, "engine ended");
            }
        });
        Ok(Running {
            api_url: ready.api_url,
            new_key: ready.api_key.map(Secret::new),
        })
    }

    /// Whether it runs, be it of this version or of another.
    pub(crate) async fn runs(&self) -> bool {
        match self.presence().await {
            Some(presence) => port_open(&presence.api_url).await,
            None => false,
        }
    }

    /// Stops it, and keeps it stopped.
    pub(crate) async fn stop(&self) -> Result<(), Failure> {
        // Nobody starts it in between.
        let _one = self.starting.lock().await;
        if self.runs().await {
            self.program_stop().await.map_err(|reason| {
                Failure::new("The local engine was not stopped.")
                    .because(reason)
                    .next("Try again, or end the process slipway-engine yourself.")
            })?;
            tracing::info!("engine stopped");
        }
        self.stopped.store(true, Ordering::Relaxed);
        Ok(())
    }

    async fn program_stop(&self) -> Result<(), String> {
        let program = self.program.find().ok_or_else(|| {
            format!(
                "the program slipway-engine is not at {}",
                self.program.first_place()
            )
        })?;
        let output = Command::new(program)
            .args(["stop", "--data-dir"])
            .arg(&self.data_dir)
            .stdin(Stdio::null())
            .kill_on_drop(true)
            .output();
        match tokio::time::timeout(STOP_TIMEOUT, output).await {
            Err(_) => Err(format!(
                "it has not stopped within {} s",
                STOP_TIMEOUT.as_secs()
            )),
            Ok(Err(error)) => Err(format!("start {}: {error}", program.display())),
            Ok(Ok(output)) if !output.status.success() => Err(last_lines(&output.stderr)),
            Ok(Ok(_)) => Ok(()),
        }
    }

    /// Makes a new API key. Who owns the data directory may do that.
    pub(crate) async fn key_create(&self, name: &str) -> Result<Secret, Failure> {
        let failed = |reason: String| {
            Failure::new("No new key of the local engine was made.")
                .because(reason)
                .next("Install Slipway again, then try again. Nothing was changed.")
        };
        let program = self.program.find().ok_or_else(|| {
            failed(format!(
                "the program slipway-engine is not at {}",
                self.program.first_place()
            ))
        })?;
        let output = Command::new(program)
            .args(["keys", "create", "--name", name, "--data-dir"])
            .arg(&self.data_dir)
            .stdin(Stdio::null())
            .output()
            .await
            .map_err(|error| failed(format!("start {}: {error}", program.display())))?;
        let stdout = Zeroizing::new(output.stdout);
        if !output.status.success() {
            return Err(failed(last_lines(&output.stderr)));
        }
        serde_json::from_slice::<CreatedKey>(&stdout)
            .map(|created| Secret::new(created.api_key))
            .map_err(|_| failed("its answer cannot be read".to_owned()))
    }
}

/// An engine answers at this address, whichever key it wants.
async fn answers(api_url: &Url) -> bool {
    let options = ClientOptions {
        connect_timeout: Duration::from_secs(2),
        call_timeout: Duration::from_secs(5),
        retry_budget: Duration::from_secs(2),
        tries: 1,
        ..ClientOptions::default()
    };
    let nobodys = Secret::new("none".to_owned());
    let Ok(client) = Client::new(api_url.clone(), &nobodys, options) else {
        return false;
    };
    match client.slipway_capabilities().await {
        Ok(Some(_)) | Err(ClientError::Unauthorized { .. }) => true,
        Ok(None) => false,
        Err(error) => {
            tracing::debug!(error = chain(&error), "no engine answers");
            false
        }
    }
}

fn open_log(path: &Path) -> io::Result<(File, u64)> {
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    let length = file.metadata()?.len();
    if length > LOG_MAX_BYTES {
        file.set_len(0)?;
        return Ok((file, 0));
    }
    Ok((file, length))
}

fn log_since(path: &Path, begins_at: u64) -> String {
    let read = || -> io::Result<Vec<u8>> {
        let mut file = File::open(path)?;
        let length = file.metadata()?.len();
        file.seek(SeekFrom::Start(
            begins_at.max(length.saturating_sub(LOG_TOLD_BYTES)),
        ))?;
        let mut text = Vec::new();
        file.read_to_end(&mut text)?;
        Ok(text)
    };
    read().map(|text| last_lines(&text)).unwrap_or_default()
}

/// The last three lines that say something.
fn last_lines(text: &[u8]) -> String {
    let text = String::from_utf8_lossy(text);
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .collect();
    lines[lines.len().saturating_sub(3)..].join(" / ")
}
