//! Notifications of the operating system. What is worth one is decided in `slipway-app`; where nothing shows
//! them, such as on a Linux desktop without a notification server, nothing is shown and nothing is wrong.

use slipway_app::{App, Notification, Watch};
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_notification::NotificationExt;
use tokio::sync::broadcast::error::RecvError;

use crate::window;

/// What a click on the notification itself is called.
const PRESSED: &str = "tap";
/// Under which a notification carries its link.
const LINK: &str = "link";

/// Shows what there is to tell, until the application ends.
pub(crate) async fn follow<R: Runtime>(handle: AppHandle<R>, slipway: App) {
    lead_to_links(&handle);
    let mut changes = slipway.changes();
    let mut watch = Watch::begin(slipway).await;
    loop {
        let change = match changes.recv().await {
            Ok(change) => change,
            // What was missed stands in the window.
            Err(RecvError::Lagged(_)) => continue,
            Err(RecvError::Closed) => return,
        };
        let looked_at = window::is_looked_at(&handle);
        for (number, notification) in watch.after(&change, looked_at).await.iter().enumerate() {
            show(&handle, number, notification);
        }
    }
}

fn show<R: Runtime>(handle: &AppHandle<R>, number: usize, notification: &Notification) {
    let shown = handle
        .notification()
        .builder()
        .id(i32::try_from(number).unwrap_or_default())
        .title(&notification.title)
        .body(&notification.body)
        .extra(LINK, &notification.link)
        .show();
    if let Err(error) = shown {
        tracing::debug!(%error, "a notification was not shown");
    }
}

/// Who presses a notification is led to what it is about.
fn lead_to_links<R: Runtime>(handle: &AppHandle<R>) {
    let to = handle.clone();
    let listening = handle.notification().on_action(move |performed| {
        if performed.action_id() != PRESSED {
            return;
        }
        let notification = performed.notification();
        let link = notification.and_then(|it| it.extra().get(LINK)?.as_str());
        if let Some(link) = link {
            window::show(&to);
            to.state::<App>().link_open(link);
        }
    });
    if let Err(error) = listening {
        tracing::debug!(%error, "notifications lead nowhere");
    }
}
