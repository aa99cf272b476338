//! `slipway://` links from outside of the window, and what the desktop around it shows.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::desktop::{Desktop, Shown};
use crate::second_start::start_again;
use crate::support::window::Window;
use crate::support::{Desk, Owned, wait_for};

fn pictures() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("links");
    std::fs::create_dir_all(&folder).expect("make a folder for pictures");
    folder
}

async fn make_project(window: &Window) {
    window.choose("Nothing yet").await;
    window.fill("Project name", "linked").await;
    window.press("Make an empty project").await;
    window.see("linked is ready").await;
    window.press("Open linked").await;
    window.see("prod has no dev yet").await;
}

/// Where the window is, such as `#/pipeline`.
async fn place(window: &Window) -> String {
    let place = window.driver.execute("return location.hash", vec![]).await;
    let place = place.expect("ask the window");
    place.json().as_str().unwrap_or_default().to_owned()
}

async fn close(window: Window) {
    let closed = window.driver.clone().quit().await;
    closed.expect("close the window");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_opens_its_run_in_the_window_that_is_there_or_in_a_new_one_and_does_nothing_else() {
    let desk = Desk::new(1280, 800);
    let window = Window::new(desk.open_window().await, pictures());
    make_project(&window).await;
    window.press("Create dev").await;
    window.see("dev was made from prod.").await;
    let run = place(&window).await;
    let id = run.strip_prefix("#/runs/").expect("a run's place");
    let id = id.split('?').next().unwrap();
    let link = format!("slipway://run/{id}");

    window.press_starting("Branches").await;
    let process = desk.window_process();
    start_again(&desk, &[&link]);
    window.see("dev was made from prod.").await;
    assert_eq!(place(&window).await, format!("#/runs/{id}"));
    assert_eq!(desk.window_process(), process);

    window.press_starting("Branches").await;
    for hostile in [
        "slipway://run/../credentials",
        "slipway://approve/1",
        "javascript:alert(1)",
    ] {
        start_again(&desk, &[hostile]);
        window.see("The link was not opened: ").await;
        assert_eq!(place(&window).await, "#/branches");
        window.picture("refused").await;
        window.press("Dismiss: the link").await;
    }
    // One that leads to nothing says that there is nothing.
    start_again(&desk, &["slipway://run/of-somebody-else"]);
    window.see("The run was not read").await;
    close(window).await;

    let (driver, _its_driver) = desk.open_another_window(&[&link]).await;
    let window = Window::new(driver, pictures());
    window.see("dev was made from prod.").await;
    assert_eq!(place(&window).await, format!("#/runs/{id}"));
    close(window).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_desktop_is_told_of_a_run_once_a_person_wants_that_and_the_tray_says_what_runs() {
    // The pointer is beside the window there, so that nobody seems to look at it.
    let desk = Desk::new(2800, 1800);
    let desktop = Desktop::around(&desk);
    let window = Window::new(desk.open_window().await, pictures());
    window
        .see("Put a known-good copy of dev where prod was")
        .await;
    wait_for("the tray icon", || {
        desktop.tooltip() == "Slipway\nNothing runs\nThe local engine does not run"
    });
    window.press("Settings").await;
    window
        .press_starting("Notify me of requests and runs")
        .await;
    window.press("Settings").await;
    window.see("Mute for an hour").await;
    window.picture("settings").await;
    window.press_starting("Mute for an hour").await;
    window.press("Settings").await;
    window.press_starting("Notify again").await;
    make_project(&window).await;
    window.press("Create dev").await;
    window.see("dev was made from prod.").await;
    let run = place(&window).await;
    wait_for("a notification", || !desktop.notifications().is_empty());
    let shown = Shown {
        title: "Run 1 has succeeded".to_owned(),
        body: "Make dev from prod.".to_owned(),
    };
    assert_eq!(desktop.notifications(), [shown]);
    window.press_starting("Branches").await;
    desktop.press_notification(1);
    window.see("dev was made from prod.").await;
    assert_eq!(place(&window).await, run);

    wait_for("the tray icon to know the engine", || {
        desktop.tooltip() == "Slipway\nNothing runs\nThe local engine runs"
    });
    // The tooltip is set before the menu is.
    let menu = [
        ("Nothing runs", false),
        ("The local engine runs", false),
        ("Show Slipway", true),
        ("Stop the local engine and quit…", true),
        ("Quit Slipway (the local engine goes on)", true),
    ];
    let menu = menu.map(|(label, enabled)| (label.to_owned(), enabled));
    let shown = || {
        desktop
            .menu()
            .into_iter()
            .map(|(_, label, enabled)| (label, enabled))
    };
    wait_for("the menu of the tray icon", || shown().eq(menu.clone()));
    let process = desk.window_process();
    desktop.press("Quit Slipway");
    wait_for("Slipway to end", || {
        !Path::new(&format!("/proc/{process}")).exists()
    });
    assert!(
        desk.engine(&["stop"]).status.success(),
        "the engine goes on"
    );
    let _its_window_is_gone = window.driver.clone().quit().await;
}

#[test]
fn a_desktop_without_tray_and_notifications_is_no_trouble() {
    let desk = Desk::new(1280, 800);
    let log = desk.folder.path().join("log");
    let file = File::create(&log).expect("make a file");
    let _slipway = Owned::new(
        Command::new(env!("CARGO_BIN_EXE_slipway"))
            .envs(desk.environment())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(file),
    );
    let said = || std::fs::read_to_string(&log).expect("read what it says");
    wait_for("Slipway to look for a tray", || {
        said().contains("there is no tray icon here")
    });
    start_again(&desk, &["slipway://run/1"]);
    let said = said();
    let trouble = said.lines().find(|line| {
        line.contains(" WARN") || line.contains(" ERROR") || line.contains("panicked")
    });
    assert_eq!(trouble, None);
}
