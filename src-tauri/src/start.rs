//! From the command line to the window.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::{Command, ExitCode},
    sync::Arc,
    time::Duration,
};

use clap::Parser;
use slipway_app::{App, AppConfig, EngineProgram, Keychain};
use tauri::{AppHandle, Manager, RunEvent};
use tracing_subscriber::EnvFilter;

use crate::{commands, display, links::Arrived, notifications, tray, window};

/// The name under which secrets lie in the keychain.
const KEYCHAIN_SERVICE: &str = "dev.slipway.Slipway";

/// A Slipway that is closing lets its runs come to the end of a step first, which may take 30 s.
const CLOSING_PATIENCE: Duration = Duration::from_secs(40);
/// One that has crashed may still have its name on the bus for a moment, and answers nobody.
const TRIES_TO_HAND_OVER: u32 = 20;
/// Names the variable that counts them.
const TRIES: &str = "SLIPWAY_START_TRIES";
const BETWEEN_TRIES: Duration = Duration::from_millis(250);

/// Replace production with a known-good version of development, and go back.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// Where Slipway keeps its journal and its databases.
    #[arg(long, value_name = "DIR", env = "SLIPWAY_DATA_DIR")]
    data_dir: Option<PathBuf>,
    /// A slipway:// link to a request or a run, opened in the window that is there or in a new one.
    // Whatever else it is: it is refused in the window, and not by the parser of arguments.
    #[arg(value_name = "LINK")]
    link: Option<OsString>,
}

impl Arguments {
    fn link(&self) -> Option<String> {
        let link = self.link.as_ref()?;
        Some(link.to_string_lossy().into_owned())
    }
}

/// Shows the window until it is closed. What goes wrong before is said on standard error.
pub fn run() -> ExitCode {
    let arguments = Arguments::parse();
    if !display::has_display(&|name| env::var_os(name)) {
        eprintln!("{}", display::NO_DISPLAY);
        return ExitCode::FAILURE;
    }
    log();
    match show(arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Slipway did not start: {error}");
            ExitCode::FAILURE
        }
    }
}

fn show(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let arrived = Arrived::new(arguments.link());
    let data_dir = match arguments.data_dir {
        Some(folder) => std::path::absolute(folder)?,
        None => directories::ProjectDirs::from("dev", "slipway", "Slipway")
            .ok_or("this user has no home folder; name one with --data-dir")?
            .data_dir()
            .to_owned(),
    };
    let bus_name = bus_name(&data_dir);
    let exe = env::current_exe()?;
    let engine = EngineProgram::from_environment(&|name| env::var_os(name), &exe);
    let mut config = AppConfig::new(data_dir, engine, Keychain::open(KEYCHAIN_SERVICE));
    config.closing_patience = CLOSING_PATIENCE;
    config.who = who();
    config.env = Arc::new(|name| env::var_os(name));

    let app = match build(config, &bus_name, &arrived) {
        Err(tauri::Error::PluginInitialization(plugin, reason)) if plugin == "single-instance" => {
            tracing::info!(reason, "another Slipway does not answer");
            return again(&exe, &reason);
        }
        built => built?,
    };
    app.run(move |handle, event| {
        // Here they come as events, also the one that starts the application.
        #[cfg(target_os = "macos")]
        if let RunEvent::Opened { urls } = &event {
            window::show(handle);
            for url in urls {
                arrived.put(handle, url.to_string());
            }
        }
        // At the very end the clipboard is not there any more.
        if let RunEvent::ExitRequested { .. } = event {
            commands::credentials::clear_clipboard(handle);
        }
        if let RunEvent::Exit = event {
            // From here on a start opens a window of its own, once the data directory is free.
            tauri_plugin_single_instance::destroy(handle);
            let slipway = handle.state::<App>().inner().clone();
            // Runs stop between two steps; the engine and what it runs go on.
            tauri::async_runtime::block_on(slipway.shutdown());
        }
    });
    Ok(())
}

fn build(config: AppConfig, bus_name: &str, arrived: &Arrived) -> tauri::Result<tauri::App> {
    let of_another_start = arrived.clone();
    let single_instance = tauri_plugin_single_instance::Builder::new()
        .callback(move |handle: &AppHandle, arguments, _folder| {
            window::show(handle);
            let arguments = Arguments::try_parse_from(arguments).ok();
            if let Some(link) = arguments.and_then(|arguments| arguments.link()) {
                of_another_start.put(handle, link);
            }
        })
        .dbus_id(bus_name);
    let arrived = arrived.clone();
    commands::register(tauri::Builder::default())
        // First, so that a second start ends before it does anything.
        .plugin(single_instance.build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_clipboard_manager::init())
        .plugin(tauri_plugin_notification::init())
        .setup(move |app| {
            let slipway = tauri::async_runtime::block_on(App::open(config))?;
            app.manage(slipway.clone());
            app.manage(commands::credentials::LastCopied::default());
            let handle = app.handle();
            tauri::async_runtime::spawn(window::tell_changes(handle.clone(), slipway.clone()));
            tauri::async_runtime::spawn(notifications::follow(handle.clone(), slipway.clone()));
            tauri::async_runtime::spawn(tray::follow(handle.clone(), slipway));
            arrived.hand_over(handle);
            window::open(handle)?;
            Ok(())
        })
        .build(tauri::generate_context!())
}

/// The user of the operating system at this computer, such as `anna@laptop`; absent when nobody knows
/// either.
fn who() -> Option<String> {
    match (whoami::username(), whoami::hostname()) {
        (Ok(user), Ok(host)) => Some(format!("{user}@{host}")),
        (Ok(user), Err(_)) => Some(user),
        (Err(_), Ok(host)) => Some(format!("somebody@{host}")),
        (Err(_), Err(_)) => None,
    }
}

/// Starts once more in a process of its own: the toolkit begins only once in each.
fn again(exe: &Path, reason: &str) -> Result<(), Box<dyn std::error::Error>> {
    let tries: u32 = match env::var(TRIES) {
        Ok(tries) => tries.parse()?,
        Err(_) => 1,
    };
    if tries >= TRIES_TO_HAND_OVER {
        return Err(format!("another Slipway is running and does not answer: {reason}").into());
    }
    std::thread::sleep(BETWEEN_TRIES);
    let mut next = Command::new(exe);
    next.args(env::args_os().skip(1))
        .env(TRIES, (tries + 1).to_string());
    replace_by(next)
}

#[cfg(unix)]
fn replace_by(mut next: Command) -> Result<(), Box<dyn std::error::Error>> {
    use std::os::unix::process::CommandExt;
    Err(next.exec().into())
}

#[cfg(not(unix))]
fn replace_by(mut next: Command) -> Result<(), Box<dyn std::error::Error>> {
    next.spawn()?;
    Ok(())
}

/// A second start hands over to the first one of the same data directory.
fn bus_name(data_dir: &Path) -> String {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    data_dir.hash(&mut hasher);
    format!("dev.slipway.Slipway.Data{:016x}", hasher.finish())
}

/// To standard error: the variable `SLIPWAY_LOG` says how much, such as `debug`.
fn log() {
    let filter = EnvFilter::try_from_env("SLIPWAY_LOG").unwrap_or_else(|_| {
        EnvFilter::new("warn,slipway=info,slipway_app=info,slipway_workflow=info")
    });
    tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(std::io::stderr)
        .init();
}
