//! Slipway's own records of the current project.

use slipway_app::{
    App,
    ipc::{
        Check, CheckResult, DropTest, DropTestPreview, EarlierState, EnvironmentBinding,
        EnvironmentDraft, Failure, Policy, Served, WritesSince,
    },
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

#[tauri::command]
pub(crate) async fn environment_ways_back(
    slipway: State<'_, App>,
    id: String,
) -> Result<Vec<EarlierState>, Failure> {
    slipway.environment_ways_back(&id).await
}

#[tauri::command]
pub(crate) async fn drop_test_preview(
    slipway: State<'_, App>,
    environment_id: String,
) -> Result<DropTestPreview, Failure> {
    slipway.drop_test_preview(&environment_id).await
}

#[tauri::command]
pub(crate) async fn drop_test_run(
    slipway: State<'_, App>,
    environment_id: String,
    typed_name: Option<String>,
) -> Result<DropTest, Failure> {
    slipway
        .drop_test_run(&environment_id, typed_name.as_deref())
        .await
}

#[tauri::command]
pub(crate) async fn environment_binding(
    slipway: State<'_, App>,
    id: String,
) -> Result<EnvironmentBinding, Failure> {
    slipway.environment_binding(&id).await
}

#[tauri::command]
pub(crate) async fn environment_adopt(
    slipway: State<'_, App>,
    id: String,
    shown: Served,
) -> Result<(), Failure> {
    slipway.environment_adopt(&id, &shown).await
}

#[tauri::command]
pub(crate) async fn environment_promotes_allow(
    slipway: State<'_, App>,
    id: String,
) -> Result<(), Failure> {
    slipway.environment_promotes_allow(&id).await
}
