//! `slipway-engine`: the engine without a window.

use std::io::{IsTerminal, Write};
use std::net::SocketAddr;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use chrono::TimeDelta;
use clap::{Parser, Subcommand};
use serde_json::json;
use slipway_engine::{Config, ENDPOINT_PORTS, Plan, Rules};
use slipway_postgres::{Installation, Search};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::prelude::*;

/// Neon's API v2 over PostgreSQL on this computer: branches, snapshots, restores.
#[derive(Parser)]
#[command(version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Runs the engine until it is stopped. Prints one line of JSON when it is ready.
    Serve {
        /// Where projects, branches and snapshots lie; made if it is not there.
        #[arg(long)]
        data_dir: PathBuf,
        /// Where the API answers; port 0 takes any free one. Loopback only.
        #[arg(long, default_value = "127.0.0.1:0")]
        listen: SocketAddr,
        /// The first API key is also written here, readable by you alone.
        #[arg(long)]
        api_key_file: Option<PathBuf>,
        /// Where new endpoints get their ports, such as 20000-29999. Existing ones keep theirs.
        #[arg(long, value_parser = parse_ports)]
        endpoint_ports: Option<RangeInclusive<u16>>,
        /// Uses an engine of the same version that runs there already (and ends at once, after the same
        /// line), or waits for an older one to end its work and takes its place.
        #[arg(long)]
        replace_older: bool,
        /// Folder for the servers' private sockets; must be short.
        #[arg(long, env = "SLIPWAY_SOCKETS")]
        sockets: Option<PathBuf>,
        /// Holds to the limits of a plan of Neon's (free, launch or scale): snapshots, root branches,
        /// history, calls a minute. Without it there are none.
        #[arg(long)]
        plan: Option<Plan>,
        /// How many days a deleted project can be recovered; 0 removes it at once.
        #[arg(long, default_value_t = 7, value_parser = clap::value_parser!(u16).range(..=365))]
        recoverable_days: u16,
    },
    /// Makes and lists users. Each has keys of their own; all see all projects.
    Users {
        #[command(subcommand)]
        command: Users,
    },
    /// Makes, lists and revokes API keys.
    Keys {
        #[command(subcommand)]
        command: Keys,
    },
    /// Prints as JSON which PostgreSQL would be run, without running it.
    Postgres,
    /// Stops the engine that runs on a data directory, and its servers.
    Stop {
        /// The engine's data directory.
        #[arg(long)]
        data_dir: PathBuf,
    },
}

#[derive(Subcommand)]
enum Keys {
    /// Makes a key and prints it as JSON. Works while the engine runs.
    Create {
        /// The engine's data directory.
        #[arg(long)]
        data_dir: PathBuf,
        /// What it is for.
        #[arg(long)]
        name: String,
        /// Whose it is; without it, the first user's.
        #[arg(long)]
        user: Option<String>,
    },
    /// Prints all keys as JSON, without their text.
    List {
        /// The engine's data directory.
        #[arg(long)]
        data_dir: PathBuf,
    },
    /// Takes a key away. It stops working at once.
    Revoke {
        /// The engine's data directory.
        #[arg(long)]
        data_dir: PathBuf,
        /// The key's number, as `keys list` shows it.
        id: i64,
    },
}

#[derive(Subcommand)]
enum Users {
    /// Makes a user with a first key and prints it as JSON. Works while the engine runs.
    Create {
        /// The engine's data directory.
        #[arg(long)]
        data_dir: PathBuf,
        /// The user's name.
        #[arg(long)]
        name: String,
    },
    /// Prints all users as JSON.
    List {
        /// The engine's data directory.
        #[arg(long)]
        data_dir: PathBuf,
    },
}

fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Serve {
            data_dir,
            listen,
            api_key_file,
            endpoint_ports,
            replace_older,
            sockets,
            plan,
            recoverable_days,
        } => {
            let config = Config {
                data_dir,
                listen,
                postgres: search(),
                endpoint_ports: endpoint_ports.unwrap_or(ENDPOINT_PORTS),
                socket_root: sockets.unwrap_or_else(socket_root),
                api_key_file,
                rules: Rules {
                    plan,
                    recoverable_for: TimeDelta::days(i64::from(recoverable_days)),
                    ..Rules::default()
                },
            };
            match replace_older.then(|| make_way(&config.data_dir)) {
                Some(Ok(true)) => Ok(()),
                Some(Err(message)) => Err(message),
                Some(Ok(false)) | None => serve(config),
            }
        }
        Command::Users { command } => users(&command),
        Command::Keys { command } => keys(&command),
        Command::Postgres => postgres(),
        Command::Stop { data_dir } => stop(&data_dir),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            // Nobody may be reading.
            let _ = writeln!(std::io::stderr(), "slipway-engine: {message}");
            ExitCode::FAILURE
        }
    }
}

/// An older engine's operations may take this long.
const DRAIN_PATIENCE: Duration = Duration::from_secs(600);

/// Whether an engine runs there that is to be used; its address has been printed then.
fn make_way(data_dir: &Path) -> Result<bool, String> {
    let live = slipway_engine::make_way(data_dir, DRAIN_PATIENCE);
    match live.map_err(|error| sentence(&error))? {
        Some(running) => {
            print_line(&json!({ "api_url": running.api_url, "reused": true }));
            Ok(true)
        }
        None => Ok(false),
    }
}

fn serve(config: Config) -> Result<(), String> {
    log_to(&config.data_dir)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| format!("start the runtime: {error}"))?;
    runtime.block_on(async {
        let engine = slipway_engine::start(config)
            .await
            .map_err(|error| sentence(&error))?;
        let mut ready = json!({ "api_url": engine.api_url() });
        if let Some(key) = engine.api_key() {
            ready["api_key"] = json!(key.expose());
        }
        print_line(&ready);
        until_asked_to_stop().await;
        engine.shutdown().await;
        Ok(())
    })
}

fn search() -> Search {
    let executable = std::env::current_exe().unwrap_or_default();
    Search::from_environment(&|name| std::env::var_os(name), &executable)
}

fn users(command: &Users) -> Result<(), String> {
    let told = match command {
        Users::Create { data_dir, name } => slipway_engine::create_user(data_dir, name).map(
            |(user, key)| json!({ "id": user.id, "name": user.name, "api_key": key.expose() }),
        ),
        Users::List { data_dir } => slipway_engine::users(data_dir).map(|users| json!(users)),
    };
    print_line(&told.map_err(|error| sentence(&error))?);
    Ok(())
}

fn keys(command: &Keys) -> Result<(), String> {
    let told = match command {
        Keys::Create {
            data_dir,
            name,
            user,
        } => slipway_engine::create_key(data_dir, name, user.as_deref())
            .map(|key| json!({ "name": name, "api_key": key.expose() })),
        Keys::List { data_dir } => slipway_engine::keys(data_dir).map(|keys| json!(keys)),
        Keys::Revoke { data_dir, id } => {
            slipway_engine::revoke_key(data_dir, *id).map(|()| json!({ "id": id, "revoked": true }))
        }
    };
    print_line(&told.map_err(|error| sentence(&error))?);
    Ok(())
}

fn postgres() -> Result<(), String> {
    let found = Installation::find(&search()).map_err(|error| sentence(&error))?;
    let version = found.version().to_string();
    print_line(&json!({ "version": version, "path": found.path().display().to_string() }));
    Ok(())
}

#[cfg(unix)]
fn stop(data_dir: &Path) -> Result<(), String> {
    use rustix::process::{Pid, Signal, kill_process, test_kill_process};

    let Some(running) = slipway_engine::live(data_dir) else {
        return Err(format!("no engine runs on {}", data_dir.display()));
    };
    let pid = i32::try_from(running.pid)
        .ok()
        .and_then(Pid::from_raw)
        .ok_or("engine.json holds no process id")?;
    kill_process(pid, Signal::TERM)
        .map_err(|error| format!("ask process {} to stop: {error}", running.pid))?;
    let patience = std::time::Instant::now() + Duration::from_secs(60);
    while test_kill_process(pid).is_ok() && slipway_engine::is_taken(data_dir) {
        if std::time::Instant::now() > patience {
            return Err(format!("process {} has not stopped yet", running.pid));
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Ok(())
}

#[cfg(not(unix))]
fn stop(_data_dir: &Path) -> Result<(), String> {
    Err("stopping by command is not available on this system; end the process".to_owned())
}

#[cfg(unix)]
async fn until_asked_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};

    let both = signal(SignalKind::terminate()).and_then(|terminate| {
        let interrupt = signal(SignalKind::interrupt())?;
        Ok((terminate, interrupt))
    });
    match both {
        Ok((mut terminate, mut interrupt)) => {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = interrupt.recv() => {}
            }
        }
        Err(error) => {
            tracing::error!(%error, "listen for signals");
            std::future::pending::<()>().await;
        }
    }
}

#[cfg(not(unix))]
async fn until_asked_to_stop() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// Everything to the data directory's log, warnings to the terminal as well.
fn log_to(data_dir: &Path) -> Result<(), String> {
    let folder = data_dir.join("log");
    let file = std::fs::create_dir_all(&folder)
        .and_then(|()| {
            std::fs::OpenOptions::new()
                .append(true)
                .create(true)
                .open(folder.join("engine.log"))
        })
        .map_err(|error| format!("open the log in {}: {error}", folder.display()))?;
    let wanted = EnvFilter::builder()
        .with_default_directive(LevelFilter::INFO.into())
        .with_env_var("SLIPWAY_LOG")
        .from_env_lossy();
    let to_file = tracing_subscriber::fmt::layer()
        .with_ansi(false)
        .with_writer(std::sync::Mutex::new(file))
        .with_filter(wanted);
    let to_terminal = tracing_subscriber::fmt::layer()
        .with_ansi(std::io::stderr().is_terminal())
        .with_target(false)
        .with_writer(std::io::stderr)
        .with_filter(LevelFilter::WARN);
    tracing_subscriber::registry()
        .with(to_file)
        .with(to_terminal)
        .init();
    Ok(())
}

/// Short and the user's own: `$XDG_RUNTIME_DIR/slipway`, else `/tmp/slipway-<user id>`.
fn socket_root() -> PathBuf {
    let runtime = std::env::var_os("XDG_RUNTIME_DIR")
        .map(PathBuf::from)
        .filter(|dir| dir.is_absolute() && dir.is_dir());
    match runtime {
        Some(dir) => dir.join("slipway"),
        #[cfg(unix)]
        None => PathBuf::from(format!(
            "/tmp/slipway-{}",
            rustix::process::geteuid().as_raw()
        )),
        #[cfg(not(unix))]
        None => std::env::temp_dir().join("slipway"),
    }
}

fn parse_ports(text: &str) -> Result<RangeInclusive<u16>, String> {
    let (first, last) = text
        .split_once('-')
        .ok_or("expected two numbers, such as 20000-29999")?;
    let number = |part: &str| {
        part.trim()
            .parse::<u16>()
            .map_err(|_| format!("{part} is not a port"))
    };
    let (first, last) = (number(first)?, number(last)?);
    if first == 0 || first > last {
        return Err("the first port must be at least 1 and not above the last".to_owned());
    }
    Ok(first..=last)
}

/// An error with its causes.
fn sentence(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}

/// The engine goes on when nobody reads its output any more.
fn print_line(value: &serde_json::Value) {
    let mut out = std::io::stdout();
    let _ = writeln!(out, "{value}");
    let _ = out.flush();
}
