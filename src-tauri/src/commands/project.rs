//! The current project: what is there, snapshots, branches, connection strings, scripts.

use slipway_app::{
    App,
    ipc::{Deletable, DeletePreview, Failure, Job, Pipeline, ScriptOutcome, Timestamp},
};
use tauri::{AppHandle, Runtime, State};

use super::credentials;

#[tauri::command]
pub(crate) async fn pipeline(slipway: State<'_, App>) -> Result<Pipeline, Failure> {
    slipway.pipeline().await
}

#[tauri::command]
pub(crate) async fn snapshot_create(
    slipway: State<'_, App>,
    environment_id: String,
    name: Option<String>,
) -> Result<Job, Failure> {
    slipway.snapshot_create(&environment_id, name).await
}

#[tauri::command]
pub(crate) async fn branch_create(
    slipway: State<'_, App>,
    parent_branch_id: String,
    name: String,
    expires_at: Option<Timestamp>,
) -> Result<Job, Failure> {
    slipway
        .branch_create(&parent_branch_id, &name, expires_at)
        .await
}

#[tauri::command]
pub(crate) async fn delete_preview(
    slipway: State<'_, App>,
    what: Deletable,
    id: String,
) -> Result<DeletePreview, Failure> {
    slipway.delete_preview(what, &id).await
}

#[tauri::command]
pub(crate) async fn delete_confirm(
    slipway: State<'_, App>,
    what: Deletable,
    id: String,
    typed_name: String,
) -> Result<(), Failure> {
    slipway.delete_confirm(what, &id, &typed_name).await
}

/// The whole string goes from here into the clipboard, for a while; the web view gets the one with dots.
#[tauri::command]
pub(crate) async fn connection_string_copy<R: Runtime>(
    handle: AppHandle<R>,
    slipway: State<'_, App>,
    endpoint_id: String,
    database: Option<String>,
    role: Option<String>,
) -> Result<String, Failure> {
    let string = slipway
        .connection_string(&endpoint_id, database, role)
        .await?;
    credentials::copy(&handle, string.whole, None).await?;
    Ok(string.masked)
}

#[tauri::command]
pub(crate) async fn script_run(
    slipway: State<'_, App>,
    branch_id: String,
    database: Option<String>,
    role: Option<String>,
    script: String,
) -> Result<ScriptOutcome, Failure> {
    slipway
        .script_run(&branch_id, database, role, &script)
        .await
}
