#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::{Value, json};
use slipway_app::{App, AppConfig, EngineProgram, Keychain};
use tauri::{
    Manager, WebviewWindow, WebviewWindowBuilder,
    ipc::{CallbackFn, InvokeBody},
    test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder},
    webview::InvokeRequest,
};

/// The shell without a screen: real commands, real capabilities, a data directory of its own.
struct Shell {
    app: tauri::App<MockRuntime>,
    _folder: tempfile::TempDir,
}

impl Shell {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let config = AppConfig::new(
            folder.path().to_owned(),
            EngineProgram::at(folder.path().join("no-engine")),
            Keychain::in_memory("a test"),
        );
        let slipway = tauri::async_runtime::block_on(App::open(config)).unwrap();
        let app = super::register(mock_builder())
            .plugin(tauri_plugin_clipboard_manager::init())
            .plugin(tauri_plugin_notification::init())
            .build(tauri::generate_context!())
            .unwrap();
        app.manage(slipway);
        Self {
            app,
            _folder: folder,
        }
    }

    fn window(&self, label: &str) -> WebviewWindow<MockRuntime> {
        WebviewWindowBuilder::new(&self.app, label, tauri::WebviewUrl::default())
            .build()
            .unwrap()
    }
}

fn call(
    window: &WebviewWindow<MockRuntime>,
    from: &str,
    command: &str,
    arguments: Value,
) -> Result<Value, Value> {
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: from.parse().unwrap(),
        body: InvokeBody::Json(arguments),
        headers: tauri::http::HeaderMap::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(window, request).map(|answer| answer.deserialize().unwrap())
}

/// Where the page comes from.
const PAGE: &str = if cfg!(any(windows, target_os = "android")) {
    "http://tauri.localhost"
} else {
    "tauri://localhost"
};

fn commands() -> Vec<&'static str> {
    let build = include_str!("../../build.rs");
    let list = build.split("COMMANDS: &[&str] = &[").nth(1).unwrap();
    let list = list.split("];").next().unwrap();
    list.split('"').skip(1).step_by(2).collect()
}

#[test]
fn the_main_window_may_call_a_command() {
    let shell = Shell::new();
    let main = shell.window("main");
    let overview = call(&main, PAGE, "overview", json!({})).unwrap();
    assert_eq!(overview["connections"], json!([]));
    assert_eq!(overview["keychain"]["kind"], "session_only");
}

#[test]
fn another_window_is_refused_every_command() {
    let shell = Shell::new();
    let other = shell.window("other");
    assert!(commands().len() > 25);
    for command in commands() {
        let refusal = call(&other, PAGE, command, json!({})).unwrap_err();
        let refusal = refusal.as_str().unwrap_or_default().to_owned();
        assert!(refusal.contains("not allowed"), "{command}: {refusal}");
    }
}

#[test]
fn a_page_from_elsewhere_is_refused_in_the_main_window() {
    let shell = Shell::new();
    let main = shell.window("main");
    for from in ["https://example.org", "http://localhost:1234"] {
        let refusal = call(&main, from, "overview", json!({})).unwrap_err();
        let refusal = refusal.as_str().unwrap_or_default().to_owned();
        assert!(refusal.contains("not allowed"), "{from}: {refusal}");
    }
}

#[test]
fn the_main_window_may_not_use_what_only_rust_uses() {
    let shell = Shell::new();
    let main = shell.window("main");
    for command in [
        "plugin:clipboard-manager|read_text",
        "plugin:clipboard-manager|write_text",
        "plugin:notification|notify",
        "plugin:notification|register_listener",
        "plugin:tray|new",
        "plugin:event|emit",
        "plugin:window|close",
        "plugin:webview|create_webview_window",
    ] {
        let refusal = call(&main, PAGE, command, json!({})).unwrap_err();
        let refusal = refusal.as_str().unwrap_or_default().to_owned();
        assert!(refusal.contains("not allowed"), "{command}: {refusal}");
    }
}

#[test]
fn every_command_of_the_list_is_there_and_permitted_to_the_main_window() {
    let shell = Shell::new();
    let main = shell.window("main");
    for command in commands() {
        // It would open a dialog.
        if command == "dump_file_pick" {
            continue;
        }
        // Without its arguments, or without a project, a command that is there says so in its own words.
        let answer = call(&main, PAGE, command, json!({}));
        let text = answer.err().unwrap_or_default().to_string();
        assert!(
            !text.contains("not found") && !text.contains("not allowed"),
            "{command}: {text}"
        );
    }
}

#[test]
fn an_address_that_slipway_does_not_know_is_not_opened() {
    let shell = Shell::new();
    let main = shell.window("main");
    for url in [
        "https://example.org",
        "file:///etc/passwd",
        "https://console.neon.tech/app/settings/api-keys/../x",
    ] {
        let refusal = call(&main, PAGE, "open_external", json!({ "url": url })).unwrap_err();
        assert_eq!(refusal["message"], "The address was not opened.");
    }
}
