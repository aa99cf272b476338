//! Slipway's own records of the current project.

use slipway_app::{
    App,
    ipc::{EnvironmentDraft, Failure},
};
use tauri::State;

#[tauri::command]
pub(crate) async fn environment_add(
    slipway: State<'_, App>,
    draft: EnvironmentDraft,
) -> Result<(), Failure> {
    slipway.environment_add(draft).await
}

#[tauri::command]
pub(crate) async fn environment_update(
    slipway: State<'_, App>,
    id: String,
    draft: EnvironmentDraft,
) -> Result<(), Failure> {
    slipway.environment_update(&id, draft).await
}

#[tauri::command]
pub(crate) async fn environment_reorder(
    slipway: State<'_, App>,
    ids: Vec<String>,
) -> Result<(), Failure> {
    slipway.environment_reorder(ids).await
}

#[tauri::command]
pub(crate) async fn environment_remove(slipway: State<'_, App>, id: String) -> Result<(), Failure> {
    slipway.environment_remove(&id).await
}
