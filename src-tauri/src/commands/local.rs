//! Starting on this computer.

use slipway_app::{
    App,
    ipc::{Failure, Job, LocalStart},
};
use tauri::{AppHandle, Runtime, State};
use tauri_plugin_dialog::DialogExt;

#[tauri::command]
pub(crate) async fn local_start(
    slipway: State<'_, App>,
    start: LocalStart,
) -> Result<Job, Failure> {
    slipway.local_start(start).await
}

/// The system's own dialog; the web view gets a path and no access to it.
#[tauri::command]
pub(crate) async fn dump_file_pick<R: Runtime>(
    handle: AppHandle<R>,
) -> Result<Option<String>, Failure> {
    let (chosen, choice) = tokio::sync::oneshot::channel();
    handle
        .dialog()
        .file()
        .set_title("Choose a dump file")
        .add_filter("Dump files", &["dump", "sql", "backup", "pgdump", "custom"])
        .add_filter("All files", &["*"])
        .pick_file(move |file| {
            let _nobody_waits = chosen.send(file);
        });
    let file = choice.await.ok().flatten();
    let path = file.and_then(|file| file.into_path().ok());
    Ok(path.map(|path| path.display().to_string()))
}
