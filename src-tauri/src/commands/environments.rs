//! Slipway's own records of the current project.

use slipway_app::{
    App,
    ipc::{Check, CheckResult, EnvironmentDraft, Failure, Policy, WritesSince},
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

#[tauri::command]
pub(crate) async fn environment_policy_set(
    slipway: State<'_, App>,
    id: String,
    policy: Policy,
) -> Result<(), Failure> {
    slipway.environment_policy_set(&id, policy).await
}

#[tauri::command]
pub(crate) async fn environment_writes(
    slipway: State<'_, App>,
    id: String,
) -> Result<WritesSince, Failure> {
    slipway.environment_writes(&id).await
}

#[tauri::command]
pub(crate) async fn environment_check_try(
    slipway: State<'_, App>,
    id: String,
    check: Check,
) -> Result<CheckResult, Failure> {
    slipway.environment_check_try(&id, check).await
}
