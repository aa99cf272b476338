//! The main window, and what is told to it.

use slipway_app::{App, ipc::Changed};
use tauri::{AppHandle, Emitter, Manager, Runtime, WebviewWindowBuilder};
use tokio::sync::broadcast::error::RecvError;

/// The one window's label; capabilities name it.
pub(crate) const MAIN: &str = "main";
/// The one event's name.
const CHANGED: &str = "changed";

/// Makes the window as `tauri.conf.json` describes it.
pub(crate) fn open<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    let Some(config) = app.config().app.windows.iter().find(|it| it.label == MAIN) else {
        return Err(tauri::Error::WebviewNotFound);
    };
    WebviewWindowBuilder::from_config(app, config)?
        // The page has nowhere to go: addresses outside open in the browser, by a command.
        .on_navigation(|url| matches!(url.scheme(), "tauri" | "http" | "https") && is_own(url))
        .build()?;
    Ok(())
}

fn is_own(url: &tauri::Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    match url.scheme() {
        "tauri" => host == "localhost",
        // Windows and Android serve the page so; a development server has its own port.
        _ => host == "tauri.localhost" || (cfg!(debug_assertions) && host == "localhost"),
    }
}

/// Brings the window to the front; a second start does that.
pub(crate) fn show<R: Runtime>(app: &AppHandle<R>) {
    if let Some(window) = app.get_webview_window(MAIN) {
        let _the_window_manager_decides = window
            .unminimize()
            .and_then(|()| window.show())
            .and_then(|()| window.set_focus());
    }
}

/// A person has the window before them.
pub(crate) fn is_looked_at<R: Runtime>(app: &AppHandle<R>) -> bool {
    let window = app.get_webview_window(MAIN);
    window.is_some_and(|window| window.is_focused().unwrap_or(false))
}

/// Tells the window of every change, until the application ends.
pub(crate) async fn tell_changes<R: Runtime>(handle: AppHandle<R>, slipway: App) {
    let mut changes = slipway.changes();
    loop {
        match changes.recv().await {
            Ok(change) => emit(&handle, &change),
            // What was missed is unknown, so everything is stale.
            Err(RecvError::Lagged(missed)) => {
                tracing::warn!(missed, "changes came faster than the window took them");
                emit(&handle, &Changed::Overview);
                if let Ok(overview) = slipway.overview().await
                    && let Some(current) = overview.current
                {
                    let project_id = current.project_id;
                    emit(&handle, &Changed::Pipeline { project_id });
                }
            }
            Err(RecvError::Closed) => return,
        }
    }
}

fn emit<R: Runtime>(handle: &AppHandle<R>, change: &Changed) {
    if let Err(error) = handle.emit_to(MAIN, CHANGED, change) {
        tracing::debug!(%error, "the window was not told");
    }
}
