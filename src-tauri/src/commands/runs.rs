//! Runs.

use slipway_app::{
    App,
    ipc::{Failure, RunDetail, RunRequest, RunSummary},
};
use tauri::State;

#[tauri::command]
pub(crate) async fn run_prepare(
    slipway: State<'_, App>,
    request: RunRequest,
) -> Result<RunSummary, Failure> {
    slipway.run_prepare(request).await
}

#[tauri::command]
pub(crate) async fn run_execute(
    slipway: State<'_, App>,
    run_id: String,
    plan_digest: String,
    typed_name: Option<String>,
) -> Result<(), Failure> {
    slipway
        .run_execute(&run_id, &plan_digest, typed_name.as_deref())
        .await
}

#[tauri::command]
pub(crate) async fn run_cancel(slipway: State<'_, App>, run_id: String) -> Result<(), Failure> {
    slipway.run_cancel(&run_id).await
}

#[tauri::command]
pub(crate) async fn run_list(slipway: State<'_, App>) -> Result<Vec<RunSummary>, Failure> {
    slipway.run_list().await
}

#[tauri::command]
pub(crate) async fn run_get(slipway: State<'_, App>, run_id: String) -> Result<RunDetail, Failure> {
    slipway.run_get(&run_id).await
}
