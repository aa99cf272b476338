//! Runs.

use slipway_app::{
    App,
    ipc::{CommandError, RunDetail, RunRequest, RunSummary},
};
use tauri::State;

#[tauri::command]
pub(crate) async fn run_prepare(
    slipway: State<'_, App>,
    request: RunRequest,
) -> Result<RunSummary, CommandError> {
    slipway.run_prepare(request).await
}

#[tauri::command]
pub(crate) async fn run_execute(
    slipway: State<'_, App>,
    run_id: String,
    plan_digest: String,
    typed_name: Option<String>,
) -> Result<(), CommandError> {
    slipway
        .run_execute(&run_id, &plan_digest, typed_name.as_deref())
        .await
}

#[tauri::command]
pub(crate) async fn run_cancel(
    slipway: State<'_, App>,
    run_id: String,
) -> Result<(), CommandError> {
    slipway.run_cancel(&run_id).await
}

#[tauri::command]
pub(crate) async fn run_list(slipway: State<'_, App>) -> Result<Vec<RunSummary>, CommandError> {
    slipway.run_list().await
}

#[tauri::command]
pub(crate) async fn run_get(
    slipway: State<'_, App>,
    run_id: String,
) -> Result<RunDetail, CommandError> {
    slipway.run_get(&run_id).await
}
