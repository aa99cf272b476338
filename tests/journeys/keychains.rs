//! The window where a keychain serves, where it is locked, and where there is none.

use std::path::Path;

use crate::support::Desk;
use crate::support::window::Window;

async fn open(desk: &Desk) -> Window {
    let pictures = Path::new(env!("CARGO_TARGET_TMPDIR")).join("keychains");
    std::fs::create_dir_all(&pictures).expect("make a folder for pictures");
    Window::new(desk.open_window().await, pictures)
}

async fn make_project(window: &Window, name: &str) {
    window.choose("Nothing yet").await;
    window.fill("Project name", name).await;
    window.press("Make an empty project").await;
    window.see(&format!("{name} is ready")).await;
    window.press(&format!("Open {name}")).await;
}

async fn close(window: Window) {
    let closed = window.driver.clone().quit().await;
    closed.expect("close the window");
}

#[tokio::test(flavor = "multi_thread")]
async fn where_there_is_no_keychain_the_window_says_that_keys_last_for_this_session_only() {
    let desk = Desk::without_keychain(1280, 800);
    let window = open(&desk).await;
    window.see("No keychain: keys last until you quit").await;
    make_project(&window, "kept nowhere").await;
    window.press_starting("Connections").await;
    window.see("for this session only").await;
    window.see("There is no keychain to keep keys in.").await;
    window.press_starting("Credentials").await;
    window.see("Add one for this session").await;
    window.picture("absent").await;
    close(window).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_keychain_that_serves_is_named_and_one_that_is_locked_says_what_to_do() {
    let mut desk = Desk::new(1280, 800);
    let window = open(&desk).await;
    make_project(&window, "kept well").await;
    window.press_starting("Credentials").await;
    window.see("Secret Service serves").await;
    window.picture("present").await;
    close(window).await;

    desk.lock_keychain();
    let window = open(&desk).await;
    window.press_starting("Credentials").await;
    window.see("Secret Service is locked.").await;
    window.see("Unlock it").await;
    window.picture("locked").await;
    close(window).await;
}
