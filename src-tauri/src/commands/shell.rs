//! The desktop around the window.

use slipway_app::{
    App,
    ipc::{Failure, Notifications, Opened},
};
use tauri::State;

#[tauri::command]
pub(crate) async fn link_take(slipway: State<'_, App>) -> Result<Option<Opened>, Failure> {
    Ok(slipway.link_take())
}

#[tauri::command]
pub(crate) async fn notifications_get(slipway: State<'_, App>) -> Result<Notifications, Failure> {
    slipway.notifications_get().await
}

#[tauri::command]
pub(crate) async fn notifications_set(
    slipway: State<'_, App>,
    on: bool,
    mute_hours: Option<u32>,
) -> Result<Notifications, Failure> {
    slipway.notifications_set(on, mute_hours).await
}
