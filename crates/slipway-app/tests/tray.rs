//! What the tray icon offers, with the real engine and no window.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use slipway_app::{
    App, TrayAct, TrayItem,
    ipc::{FailureCode, LocalSource, LocalStart},
};
use support::{Desk, done};

/// Whether the engine is offered to be stopped; absent where it does not run.
async fn can_stop(app: &App) -> Option<bool> {
    let tray = app.tray().await.unwrap();
    tray.items.into_iter().find_map(|item| match item {
        TrayItem::Act {
            act: TrayAct::StopEngine,
            enabled,
            ..
        } => Some(enabled),
        _ => None,
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn the_local_engine_is_stopped_while_nothing_is_at_work_and_stays_so_until_the_next_start() {
    let desk = Desk::new();
    let app = desk.open().await;
    assert_eq!(can_stop(&app).await, None);
    let start = LocalStart {
        project_name: "shop".to_owned(),
        source: LocalSource::Sample,
    };
    let job = app.local_start(start).await.unwrap();
    let title = job.title.clone();
    let refused = app.engine_stop().await.unwrap_err();
    assert_eq!(refused.code, Some(FailureCode::Busy));
    assert!(refused.to_string().contains(&title), "{refused}");
    done(&app, job).await;

    assert_eq!(can_stop(&app).await, Some(true));
    app.engine_stop().await.unwrap();
    assert_eq!(can_stop(&app).await, None);
    let refused = app.pipeline().await.unwrap_err();
    assert!(refused.to_string().contains("it was stopped"), "{refused}");
    assert_eq!(can_stop(&app).await, None, "nobody started it again");

    app.shutdown().await;
    drop(app);
    let app = desk.open().await;
    assert_eq!(app.pipeline().await.unwrap().environments.len(), 1);
    assert_eq!(can_stop(&app).await, Some(true));
}
