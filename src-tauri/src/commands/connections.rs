//! Servers, and what a project's branches are.

use slipway_app::{
    App,
    ipc::{
        Colour, Connection, EnvironmentDraft, Failure, NewApiKey, NewNeonConnection, Removal,
        SetupSuggestion,
    },
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
pub(crate) async fn connection_remove_preview(
    slipway: State<'_, App>,
    connection_id: String,
) -> Result<Removal, Failure> {
    slipway.connection_remove_preview(&connection_id).await
}

#[tauri::command]
pub(crate) async fn connection_key_set(
    slipway: State<'_, App>,
    connection_id: String,
    key: NewApiKey,
) -> Result<Connection, Failure> {
    slipway.connection_key_set(&connection_id, key).await
}

#[tauri::command]
pub(crate) async fn connection_update(
    slipway: State<'_, App>,
    connection_id: String,
    name: String,
    colour: Option<Colour>,
) -> Result<Connection, Failure> {
    slipway
        .connection_update(&connection_id, &name, colour)
        .await
}

#[tauri::command]
pub(crate) async fn engine_connect(slipway: State<'_, App>) -> Result<Connection, Failure> {
    slipway.engine_connect().await
}

#[tauri::command]
pub(crate) async fn neon_connect(
    slipway: State<'_, App>,
    connection: NewNeonConnection,
) -> Result<Connection, Failure> {
    slipway.neon_connect(connection).await
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
