//! Projects of all connections.

use slipway_app::{
    App,
    ipc::{
        Failure, Job, NewProject, Organization, ProjectChoices, ProjectItem, ProjectPage, Removal,
    },
};
use tauri::State;

#[tauri::command]
pub(crate) async fn project_page(
    slipway: State<'_, App>,
    connection_id: String,
    cursor: Option<String>,
) -> Result<ProjectPage, Failure> {
    slipway.project_page(&connection_id, cursor).await
}

#[tauri::command]
pub(crate) async fn project_search(
    slipway: State<'_, App>,
    connection_id: String,
    text: String,
) -> Result<Vec<ProjectItem>, Failure> {
    slipway.project_search(&connection_id, &text).await
}

#[tauri::command]
pub(crate) async fn organization_list(
    slipway: State<'_, App>,
    connection_id: String,
) -> Result<Vec<Organization>, Failure> {
    slipway.organization_list(&connection_id).await
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
pub(crate) async fn project_favourite_set(
    slipway: State<'_, App>,
    connection_id: String,
    project_id: String,
    name: String,
    favourite: bool,
) -> Result<(), Failure> {
    slipway
        .project_favourite_set(&connection_id, &project_id, &name, favourite)
        .await
}

#[tauri::command]
pub(crate) async fn project_create(
    slipway: State<'_, App>,
    connection_id: String,
    project: NewProject,
) -> Result<Job, Failure> {
    slipway.project_create(&connection_id, project).await
}

#[tauri::command]
pub(crate) async fn project_choices(
    slipway: State<'_, App>,
    connection_id: String,
    organization_id: Option<String>,
) -> Result<ProjectChoices, Failure> {
    slipway
        .project_choices(&connection_id, organization_id)
        .await
}

#[tauri::command]
pub(crate) async fn project_rename(
    slipway: State<'_, App>,
    connection_id: String,
    project_id: String,
    name: String,
) -> Result<(), Failure> {
    slipway
        .project_rename(&connection_id, &project_id, &name)
        .await
}

#[tauri::command]
pub(crate) async fn project_delete_preview(
    slipway: State<'_, App>,
    connection_id: String,
    project_id: String,
) -> Result<Removal, Failure> {
    slipway
        .project_delete_preview(&connection_id, &project_id)
        .await
}

#[tauri::command]
pub(crate) async fn project_delete(
    slipway: State<'_, App>,
    connection_id: String,
    project_id: String,
    typed_name: String,
) -> Result<(), Failure> {
    slipway
        .project_delete(&connection_id, &project_id, &typed_name)
        .await
}
