//! From the command line to the window.

use std::{env, path::PathBuf, process::ExitCode};

use clap::Parser;
use slipway_app::{App, AppConfig, EngineProgram, Keychain};
use tauri::{AppHandle, Manager, RunEvent};
use tracing_subscriber::EnvFilter;

use crate::{commands, display, window};

/// The name under which secrets lie in the keychain.
const KEYCHAIN_SERVICE: &str = "dev.slipway.Slipway";

/// Replace production with a known-good version of development, and go back.
#[derive(Debug, Parser)]
#[command(version)]
struct Arguments {
    /// Where Slipway keeps its journal and its databases.
    #[arg(long, value_name = "DIR", env = "SLIPWAY_DATA_DIR")]
    data_dir: Option<PathBuf>,
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
    let bus_name = bus_name(arguments.data_dir.as_deref());
    let data_dir = match arguments.data_dir {
        Some(folder) => std::path::absolute(folder)?,
        None => directories::ProjectDirs::from("dev", "slipway", "Slipway")
            .ok_or("this user has no home folder; name one with --data-dir")?
            .data_dir()
            .to_owned(),
    };
    let exe = env::current_exe()?;
    let engine = EngineProgram::from_environment(&|name| env::var_os(name), &exe);
    let config = AppConfig::new(data_dir, engine, Keychain::open(KEYCHAIN_SERVICE));

    let mut single_instance = tauri_plugin_single_instance::Builder::new()
        .callback(|handle: &AppHandle, _arguments, _folder| window::show(handle));
    if let Some(bus_name) = bus_name {
        single_instance = single_instance.dbus_id(bus_name);
    }
    let app = commands::register(tauri::Builder::default())
        // First, so that a second start ends before it does anything.
        .plugin(single_instance.build())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_clipboard_manager::init())
        .setup(move |app| {
            let slipway = tauri::async_runtime::block_on(App::open(config))?;
            app.manage(slipway.clone());
            tauri::async_runtime::spawn(window::tell_changes(app.handle().clone(), slipway));
            window::open(app.handle())?;
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|handle, event| {
        if let RunEvent::Exit = event {
            let slipway = handle.state::<App>().inner().clone();
            // Runs stop between two steps; the engine and what it runs go on.
            tauri::async_runtime::block_on(slipway.shutdown());
        }
    });
    Ok(())
}

/// A second start hands over to the first one of the same data directory. The usual one goes by the
/// application's own name.
fn bus_name(data_dir: Option<&std::path::Path>) -> Option<String> {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let folder = data_dir?;
    let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let mut hasher = DefaultHasher::new();
    folder.hash(&mut hasher);
    Some(format!("dev.slipway.Slipway.Data{:016x}", hasher.finish()))
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
