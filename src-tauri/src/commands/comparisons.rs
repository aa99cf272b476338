//! Two environments row by row.

use slipway_app::{
    App,
    ipc::{Comparison, ComparisonCost, Failure, Job},
};
use tauri::State;

#[tauri::command]
pub(crate) async fn comparison_cost(
    slipway: State<'_, App>,
    source: String,
    target: String,
) -> Result<ComparisonCost, Failure> {
    slipway.comparison_cost(&source, &target).await
}

#[tauri::command]
pub(crate) async fn comparison_start(
    slipway: State<'_, App>,
    source: String,
    target: String,
) -> Result<Job, Failure> {
    slipway.comparison_start(&source, &target).await
}

#[tauri::command]
pub(crate) async fn comparison_get(
    slipway: State<'_, App>,
    job_id: String,
) -> Result<Option<Comparison>, Failure> {
    Ok(slipway.comparison_get(&job_id))
}

#[tauri::command]
pub(crate) async fn comparison_stop(
    slipway: State<'_, App>,
    job_id: String,
) -> Result<(), Failure> {
    slipway.comparison_stop(&job_id)
}
