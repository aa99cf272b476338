//! Servers, their projects, and what a project's branches are.

use slipway_app::{
    App,
    ipc::{Connection, EnvironmentDraft, Failure, NewNeonConnection, ProjectItem, SetupSuggestion},
};
use tauri::State;

#[tauri::command]
pub(crate) async fn connection_check(
    slipway: State<'_, App>,
    connection_id: String,
) -> Result<Connection, Failure> {
    slipway.connection_check(&connection_id).await
}

#[tauri::command]
pub(crate) async fn connection_remove(
    slipway: State<'_, App>,
    connection_id: String,
) -> Result<(), Failure> {
    slipway.connection_remove(&connection_id).await
}

#[tauri::command]
pub(crate) async fn neon_connect(
    slipway: State<'_, App>,
    connection: NewNeonConnection,
) -> Result<Connection, Failure> {
    slipway.neon_connect(connection).await
}

#[tauri::command]
pub(crate) async fn project_list(
    slipway: State<'_, App>,
    connection_id: String,
) -> Result<Vec<ProjectItem>, Failure> {
    slipway.project_list(&connection_id).await
}

#[tauri::command]
pub(crate) async fn project_open(
    slipway: State<'_, App>,
    connection_id: String,
    project_id: String,
) -> Result<(), Failure> {
    slipway.project_open(&connection_id, &project_id).await
}

#[tauri::command]
pub(crate) async fn setup_suggest(
    slipway: State<'_, App>,
    connection_id: String,
    project_id: String,
) -> Result<SetupSuggestion, Failure> {
    slipway.setup_suggest(&connection_id, &project_id).await
}

#[tauri::command]
pub(crate) async fn setup_confirm(
    slipway: State<'_, App>,
    connection_id: String,
    project_id: String,
    environments: Vec<EnvironmentDraft>,
) -> Result<(), Failure> {
    slipway
        .setup_confirm(&connection_id, &project_id, environments)
        .await
}
