//! Secrets: what is kept, and what can be done with it. A secret goes from here into the clipboard or
//! into a file that a person chose; one command shows one, after the person agreed to it in a dialog
//! that the web view can neither draw nor press.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError, mpsc},
    thread,
    time::Duration,
};

use slipway_app::{
    App, CLEARED_AFTER, Clipboard, Secret, clear_if, copy_for_a_while,
    ipc::{
        Connection, Copied, CredentialDeletePreview, CredentialPlace, Credentials, EnvWritten,
        Failure, FoundKey, NewCredential, Revealed, RotatePreview, StringChoice, StringForm,
        Verification,
    },
};
use tauri::{AppHandle, Manager, Runtime, State};
use tauri_plugin_clipboard_manager::ClipboardExt;
use tauri_plugin_dialog::{DialogExt, MessageDialogButtons, MessageDialogKind};

/// So long a secret is shown.
const SHOWN_S: u32 = 20;
/// So long the end of the application waits for the clipboard.
const CLEARING_PATIENCE: Duration = Duration::from_millis(500);

/// What was put into the clipboard from here and was not taken out again yet.
#[derive(Clone, Default)]
pub(crate) struct LastCopied(Arc<Mutex<Option<Secret>>>);

impl LastCopied {
    fn lock(&self) -> MutexGuard<'_, Option<Secret>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The desktop's clipboard.
struct DesktopClipboard<R: Runtime>(AppHandle<R>);

impl<R: Runtime> Clipboard for DesktopClipboard<R> {
    fn read(&self) -> Option<Secret> {
        self.0.clipboard().read_text().ok().map(Secret::new)
    }

    fn write(&self, text: &Secret) -> Result<(), String> {
        let written = self.0.clipboard().write_text(text.expose());
        written.map_err(|error| error.to_string())
    }

    fn clear(&self) -> Result<(), String> {
        self.0
            .clipboard()
            .clear()
            .map_err(|error| error.to_string())
    }
}

/// Puts a secret into the clipboard for a while.
pub(crate) async fn copy<R: Runtime>(
    handle: &AppHandle<R>,
    secret: Secret,
    masked: Option<String>,
) -> Result<Copied, Failure> {
    let clipboard = Arc::new(DesktopClipboard(handle.clone()));
    copy_for_a_while(clipboard, secret.clone(), CLEARED_AFTER).await?;
    if let Some(last) = handle.try_state::<LastCopied>() {
        *last.lock() = Some(secret.clone());
        let last = last.inner().clone();
        tokio::spawn(async move {
            tokio::time::sleep(CLEARED_AFTER).await;
            let mut last = last.lock();
            if last.as_ref() == Some(&secret) {
                *last = None;
            }
        });
    }
    Ok(Copied {
        masked,
        clears_after_s: u32::try_from(CLEARED_AFTER.as_secs()).unwrap_or(u32::MAX),
    })
}

/// Takes out of the clipboard what was put there, before its time is over: nobody would later.
pub(crate) fn clear_clipboard<R: Runtime>(handle: &AppHandle<R>) {
    let last = handle.try_state::<LastCopied>();
    let Some(secret) = last.and_then(|last| last.lock().take()) else {
        return;
    };
    let (done, ended) = mpsc::channel();
    let clipboard = DesktopClipboard(handle.clone());
    // The main thread may not read: what the page itself put there is handed out by that thread.
    thread::spawn(move || {
        if let Err(reason) = clear_if(&clipboard, &secret) {
            tracing::warn!(reason, "the clipboard was not cleared");
        }
        let _nobody_waits = done.send(());
    });
    if ended.recv_timeout(CLEARING_PATIENCE).is_err() {
        tracing::warn!("the clipboard did not answer and was not cleared");
    }
}

#[tauri::command]
pub(crate) async fn credential_list(slipway: State<'_, App>) -> Result<Credentials, Failure> {
    slipway.credential_list().await
}

#[tauri::command]
pub(crate) async fn credential_test(
    slipway: State<'_, App>,
    account: String,
) -> Result<Verification, Failure> {
    slipway.credential_test(&account).await
}

#[tauri::command]
pub(crate) async fn credential_copy<R: Runtime>(
    handle: AppHandle<R>,
    slipway: State<'_, App>,
    account: String,
) -> Result<Copied, Failure> {
    let secret = slipway.credential_copy(&account).await?;
    copy(&handle, secret, None).await
}

#[tauri::command]
pub(crate) async fn credential_string_copy<R: Runtime>(
    handle: AppHandle<R>,
    slipway: State<'_, App>,
    choice: StringChoice,
    form: StringForm,
) -> Result<Copied, Failure> {
    let string = slipway.credential_string(&choice, form).await?;
    copy(&handle, string.whole, Some(string.masked)).await
}

#[tauri::command]
pub(crate) async fn credential_place(
    slipway: State<'_, App>,
    account: String,
    database: Option<String>,
) -> Result<CredentialPlace, Failure> {
    slipway.credential_place(&account, database).await
}

/// The one command that answers a secret. The question is the operating system's: what runs in the web
/// view cannot answer it.
#[tauri::command]
pub(crate) async fn credential_reveal<R: Runtime>(
    handle: AppHandle<R>,
    slipway: State<'_, App>,
    account: String,
) -> Result<Option<Revealed>, Failure> {
    let what = slipway.credential_called(&account).await?;
    let (chosen, choice) = tokio::sync::oneshot::channel();
    handle
        .dialog()
        .message(format!(
            "Slipway shows {what} in its window for {SHOWN_S} seconds. Whoever sees the screen sees it too."
        ))
        .title("Show a secret?")
        .kind(MessageDialogKind::Warning)
        .buttons(MessageDialogButtons::OkCancelCustom(
            format!("Show for {SHOWN_S} seconds"),
            "Cancel".to_owned(),
        ))
        .show(move |agreed| {
            let _nobody_waits = chosen.send(agreed);
        });
    if !choice.await.unwrap_or(false) {
        return Ok(None);
    }
    let secret = slipway.credential_reveal(&account).await?;
    Ok(Some(Revealed {
        text: secret.expose().to_owned(),
        seconds: SHOWN_S,
    }))
}

/// The file is chosen in the system's own dialog: the web view cannot name one.
#[tauri::command]
pub(crate) async fn credential_env_write<R: Runtime>(
    handle: AppHandle<R>,
    slipway: State<'_, App>,
    choice: StringChoice,
    variable: String,
) -> Result<Option<EnvWritten>, Failure> {
    let (chosen, file) = tokio::sync::oneshot::channel();
    handle
        .dialog()
        .file()
        .set_title("Choose the .env file that gets the secret")
        .set_file_name(".env")
        .save_file(move |file| {
            let _nobody_waits = chosen.send(file);
        });
    let path = file.await.ok().flatten();
    let Some(path) = path.and_then(|file| file.into_path().ok()) else {
        return Ok(None);
    };
    let written = slipway.credential_env_write(&choice, &variable, &path);
    written.await.map(Some)
}

#[tauri::command]
pub(crate) async fn credential_delete_preview(
    slipway: State<'_, App>,
    account: String,
) -> Result<CredentialDeletePreview, Failure> {
    slipway.credential_delete_preview(&account).await
}

#[tauri::command]
pub(crate) async fn credential_delete(
    slipway: State<'_, App>,
    account: String,
) -> Result<(), Failure> {
    slipway.credential_delete(&account).await
}

#[tauri::command]
pub(crate) async fn credential_rotate_preview(
    slipway: State<'_, App>,
    account: String,
) -> Result<RotatePreview, Failure> {
    slipway.credential_rotate_preview(&account).await
}

#[tauri::command]
pub(crate) async fn credential_rotate(
    slipway: State<'_, App>,
    account: String,
    typed_name: Option<String>,
) -> Result<Verification, Failure> {
    slipway
        .credential_rotate(&account, typed_name.as_deref())
        .await
}

#[tauri::command]
pub(crate) async fn credential_add(
    slipway: State<'_, App>,
    credential: NewCredential,
) -> Result<Option<Verification>, Failure> {
    slipway.credential_add(credential).await
}

#[tauri::command]
pub(crate) async fn neon_key_find(slipway: State<'_, App>) -> Result<Vec<FoundKey>, Failure> {
    slipway.neon_key_find().await
}

#[tauri::command]
pub(crate) async fn neon_key_import(
    slipway: State<'_, App>,
    id: String,
    name: String,
) -> Result<Connection, Failure> {
    slipway.neon_key_import(&id, &name).await
}

#[tauri::command]
pub(crate) async fn lock_after_set(
    slipway: State<'_, App>,
    minutes: Option<u32>,
) -> Result<(), Failure> {
    slipway.lock_after_set(minutes).await
}

#[tauri::command]
pub(crate) async fn lock_now(slipway: State<'_, App>) -> Result<(), Failure> {
    slipway.lock_now().await
}

#[tauri::command]
pub(crate) async fn unlock(slipway: State<'_, App>) -> Result<(), Failure> {
    slipway.unlock().await;
    Ok(())
}

#[tauri::command]
pub(crate) async fn activity(slipway: State<'_, App>) -> Result<(), Failure> {
    slipway.activity();
    Ok(())
}
