//! The tray icon. What it says is decided in `slipway-app`; a desktop without a place for it is as good as
//! any other.

use std::time::Duration;

use slipway_app::{App, STOP_ENGINE_QUESTION, Tray, TrayAct, TrayItem};
use tauri::{
    AppHandle, Manager, Runtime,
    menu::{IsMenuItem, Menu, MenuItem, PredefinedMenuItem},
    tray::{TrayIcon, TrayIconBuilder},
};
use tauri_plugin_dialog::{DialogExt, MessageDialogButtons, MessageDialogKind};
use tokio::sync::broadcast::error::RecvError;

use crate::window;

/// Runs tell more often how far they are.
const AT_MOST_EVERY: Duration = Duration::from_millis(500);
/// The engine may be stopped and started by others, who tell nobody.
const LOOK_AGAIN: Duration = Duration::from_secs(15);

/// Shows a tray icon where there is a place for one, and keeps it true until the application ends.
pub(crate) async fn follow<R: Runtime>(handle: AppHandle<R>, slipway: App) {
    let mut changes = slipway.changes();
    let (icon, mut shown) = match begin(&handle, &slipway).await {
        Ok(begun) => begun,
        Err(error) => {
            tracing::info!(%error, "there is no tray icon here");
            return;
        }
    };
    loop {
        tokio::select! {
            change = changes.recv() => if let Err(RecvError::Closed) = change {
                return;
            },
            () = tokio::time::sleep(LOOK_AGAIN) => {}
        }
        tokio::time::sleep(AT_MOST_EVERY).await;
        // All that came meanwhile is seen at once.
        changes = changes.resubscribe();
        match slipway.tray().await {
            Ok(now) if now != shown => {
                if let Err(error) = change(&handle, &icon, &now) {
                    tracing::debug!(%error, "the tray icon was not changed");
                }
                shown = now;
            }
            Ok(_) => {}
            Err(error) => tracing::debug!(%error, "what the tray icon says was not read"),
        }
    }
}

async fn begin<R: Runtime>(
    handle: &AppHandle<R>,
    slipway: &App,
) -> Result<(TrayIcon<R>, Tray), Box<dyn std::error::Error + Send + Sync>> {
    let tray = slipway.tray().await?;
    let mut icon = TrayIconBuilder::with_id("slipway")
        .tooltip(&tray.tooltip)
        .menu(&menu(handle, &tray.items)?)
        .on_menu_event(|handle, event| {
            if let Some(act) = TrayAct::of_id(event.id().as_ref()) {
                carry_out(handle, act);
            }
        });
    // On macOS it would stand beside the picture.
    if cfg!(target_os = "linux") {
        icon = icon.title("Slipway");
    }
    if let Some(picture) = handle.default_window_icon() {
        icon = icon.icon(picture.clone());
    }
    Ok((icon.build(handle)?, tray))
}

fn change<R: Runtime>(handle: &AppHandle<R>, icon: &TrayIcon<R>, tray: &Tray) -> tauri::Result<()> {
    icon.set_tooltip(Some(&tray.tooltip))?;
    icon.set_menu(Some(menu(handle, &tray.items)?))
}

fn menu<R: Runtime>(handle: &AppHandle<R>, items: &[TrayItem]) -> tauri::Result<Menu<R>> {
    let menu = Menu::new(handle)?;
    for item in items {
        let item: Box<dyn IsMenuItem<R>> = match item {
            TrayItem::Words(words) => {
                Box::new(MenuItem::new(handle, label(words), false, None::<&str>)?)
            }
            TrayItem::Act {
                act,
                label: words,
                enabled,
            } => Box::new(MenuItem::with_id(
                handle,
                act.id(),
                label(words),
                *enabled,
                None::<&str>,
            )?),
            TrayItem::Line => Box::new(PredefinedMenuItem::separator(handle)?),
        };
        menu.append(item.as_ref())?;
    }
    Ok(menu)
}

/// A single `&` would mark the letter after it as a key.
fn label(words: &str) -> String {
    words.replace('&', "&&")
}

fn carry_out<R: Runtime>(handle: &AppHandle<R>, act: TrayAct) {
    match act {
        TrayAct::Show => window::show(handle),
        TrayAct::Open(link) => {
            window::show(handle);
            handle.state::<App>().link_open(&link);
        }
        TrayAct::Quit => handle.exit(0),
        TrayAct::StopEngine => {
            let (title, what_it_means) = STOP_ENGINE_QUESTION;
            let to = handle.clone();
            handle
                .dialog()
                .message(what_it_means)
                .title(title)
                .kind(MessageDialogKind::Warning)
                .buttons(MessageDialogButtons::OkCancelCustom(
                    "Stop the engine and quit".to_owned(),
                    "Cancel".to_owned(),
                ))
                .show(move |agreed| {
                    if agreed {
                        tauri::async_runtime::spawn(stop_engine(to));
                    }
                });
        }
    }
}

async fn stop_engine<R: Runtime>(handle: AppHandle<R>) {
    let slipway = handle.state::<App>().inner().clone();
    match slipway.engine_stop().await {
        Ok(()) => handle.exit(0),
        Err(error) => handle
            .dialog()
            .message(error.to_string())
            .title("Slipway")
            .kind(MessageDialogKind::Error)
            .show(|_| {}),
    }
}
