//! Teams: members, what environments demand, requests, history.

use slipway_app::{
    App,
    ipc::{
        Approvals, ChainReport, Failure, HistoryEntry, HistoryFilter, HistoryFormat, Job, JoinTeam,
        NewRequest, NewTeam, Policy, RequestDetail, RequestSummary, RunApproval, Team, Terms,
        WaitsElsewhere,
    },
};
use tauri::{AppHandle, Runtime, State};
use tauri_plugin_dialog::DialogExt as _;

#[tauri::command]
pub(crate) async fn team_get(slipway: State<'_, App>) -> Result<Option<Team>, Failure> {
    slipway.team_get().await
}

#[tauri::command]
pub(crate) async fn team_find(slipway: State<'_, App>) -> Result<Option<String>, Failure> {
    slipway.team_find().await
}

#[tauri::command]
pub(crate) async fn team_found(slipway: State<'_, App>, team: NewTeam) -> Result<Job, Failure> {
    slipway.team_found(team).await
}

#[tauri::command]
pub(crate) async fn team_join(slipway: State<'_, App>, team: JoinTeam) -> Result<Job, Failure> {
    slipway.team_join(team).await
}

#[tauri::command]
pub(crate) async fn team_enrol(slipway: State<'_, App>, public_key: String) -> Result<(), Failure> {
    slipway.team_enrol(&public_key).await
}

#[tauri::command]
pub(crate) async fn team_member_remove(
    slipway: State<'_, App>,
    public_key: String,
) -> Result<(), Failure> {
    slipway.team_member_remove(&public_key).await
}

#[tauri::command]
pub(crate) async fn team_follow(slipway: State<'_, App>) -> Result<(), Failure> {
    slipway.team_follow().await
}

#[tauri::command]
pub(crate) async fn team_leave(slipway: State<'_, App>) -> Result<(), Failure> {
    slipway.team_leave().await
}

#[tauri::command]
pub(crate) async fn team_verify(slipway: State<'_, App>) -> Result<ChainReport, Failure> {
    slipway.team_verify().await
}

#[tauri::command]
pub(crate) async fn environment_terms(
    slipway: State<'_, App>,
    id: String,
) -> Result<Option<Terms>, Failure> {
    slipway.environment_terms(&id).await
}

#[tauri::command]
pub(crate) async fn environment_terms_set(
    slipway: State<'_, App>,
    id: String,
    policy: Policy,
    approvals: Approvals,
) -> Result<Terms, Failure> {
    slipway.environment_terms_set(&id, policy, approvals).await
}

#[tauri::command]
pub(crate) async fn environment_terms_agree(
    slipway: State<'_, App>,
    id: String,
    change: i64,
) -> Result<(), Failure> {
    slipway.environment_terms_agree(&id, change).await
}

#[tauri::command]
pub(crate) async fn request_list(slipway: State<'_, App>) -> Result<Vec<RequestSummary>, Failure> {
    slipway.request_list().await
}

#[tauri::command]
pub(crate) async fn request_elsewhere(
    slipway: State<'_, App>,
) -> Result<Vec<WaitsElsewhere>, Failure> {
    slipway.request_elsewhere().await
}

#[tauri::command]
pub(crate) async fn request_get(
    slipway: State<'_, App>,
    id: String,
) -> Result<RequestDetail, Failure> {
    slipway.request_get(&id).await
}

#[tauri::command]
pub(crate) async fn run_approval(
    slipway: State<'_, App>,
    run_id: String,
) -> Result<Option<RunApproval>, Failure> {
    slipway.run_approval(&run_id).await
}

#[tauri::command]
pub(crate) async fn request_make(
    slipway: State<'_, App>,
    request: NewRequest,
) -> Result<RequestSummary, Failure> {
    slipway.request_make(request).await
}

#[tauri::command]
pub(crate) async fn request_comment(
    slipway: State<'_, App>,
    id: String,
    text: String,
) -> Result<(), Failure> {
    slipway.request_comment(&id, &text).await
}

#[tauri::command]
pub(crate) async fn request_approve(
    slipway: State<'_, App>,
    id: String,
    plan_digest: String,
    typed_name: Option<String>,
) -> Result<(), Failure> {
    slipway
        .request_approve(&id, &plan_digest, typed_name.as_deref())
        .await
}

#[tauri::command]
pub(crate) async fn request_approval_take_back(
    slipway: State<'_, App>,
    id: String,
) -> Result<(), Failure> {
    slipway.request_approval_take_back(&id).await
}

#[tauri::command]
pub(crate) async fn request_withdraw(slipway: State<'_, App>, id: String) -> Result<(), Failure> {
    slipway.request_withdraw(&id).await
}

#[tauri::command]
pub(crate) async fn request_reject(
    slipway: State<'_, App>,
    id: String,
    reason: String,
) -> Result<(), Failure> {
    slipway.request_reject(&id, &reason).await
}

#[tauri::command]
pub(crate) async fn run_take_over(
    slipway: State<'_, App>,
    run_id: String,
    typed_name: String,
) -> Result<(), Failure> {
    slipway.run_take_over(&run_id, &typed_name).await
}

#[tauri::command]
pub(crate) async fn history_list(slipway: State<'_, App>) -> Result<Vec<HistoryEntry>, Failure> {
    slipway.history_list().await
}

/// The file is chosen in the system's own dialog: the web view cannot name one.
#[tauri::command]
pub(crate) async fn history_export<R: Runtime>(
    handle: AppHandle<R>,
    slipway: State<'_, App>,
    format: HistoryFormat,
    filter: HistoryFilter,
) -> Result<Option<String>, Failure> {
    let name = match format {
        HistoryFormat::Csv => "history.csv",
        HistoryFormat::Json => "history.json",
        HistoryFormat::Html => "history.html",
    };
    let (chosen, file) = tokio::sync::oneshot::channel();
    handle
        .dialog()
        .file()
        .set_title("Choose the file that the history is written to")
        .set_file_name(name)
        .save_file(move |file| {
            let _nobody_waits = chosen.send(file);
        });
    let path = file.await.ok().flatten();
    let Some(path) = path.and_then(|file| file.into_path().ok()) else {
        return Ok(None);
    };
    slipway.history_write(format, &filter, &path).await?;
    Ok(Some(path.display().to_string()))
}
