//! Starting Slipway a second time, and with another data directory.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::support::window::Window;
use crate::support::{Desk, Owned, wait_for};

/// Starts Slipway once more at a desk, and waits until it has handed over and ended.
pub(crate) fn start_again(desk: &Desk, arguments: &[&str]) {
    let mut second = Owned::new(
        Command::new(env!("CARGO_BIN_EXE_slipway"))
            .args(arguments)
            .envs(desk.environment())
            .stdout(Stdio::null()),
    );
    let start = Instant::now();
    let status = loop {
        if let Some(status) = second.ended() {
            break status;
        }
        assert!(
            start.elapsed() < Duration::from_secs(60),
            "the second start goes on"
        );
        std::thread::sleep(Duration::from_millis(20));
    };
    assert!(status.success(), "{status}");
}

async fn start_view(window: &Window) {
    window
        .see("Put a known-good copy of dev where prod was")
        .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_start_hands_over_to_the_first_and_another_data_directory_opens_beside_it() {
    let desk = Desk::new(1280, 800);
    let pictures = || desk.folder.path().to_owned();
    let first = Window::new(desk.open_window().await, pictures());
    start_view(&first).await;
    // Typed text says that it is the same page afterwards.
    first.choose("A sample shop").await;
    first.fill("Project name", "only here").await;
    let process = desk.window_process();
    start_again(&desk, &[]);
    assert_eq!(desk.window_process(), process);
    start_view(&first).await;
    assert_eq!(project_name(&first).await, "only here");

    let other = desk.folder.path().join("other");
    let arguments = ["--data-dir", other.to_str().expect("a path in UTF-8")];
    let (driver, _its_driver) = desk.open_another_window(&arguments).await;
    let second = Window::new(driver, pictures());
    start_view(&second).await;
    assert!(is_open(&other) && is_open(&desk.data_dir()));
    start_again(&desk, &arguments);
    start_view(&second).await;
    start_view(&first).await;
    assert_eq!(project_name(&first).await, "only here");

    for window in [second, first] {
        let closed = window.driver.clone().quit().await;
        closed.expect("close a window");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_start_while_a_crashed_one_is_still_leaving_the_bus_opens_a_window() {
    let desk = Desk::new(1280, 800);
    // The name that a window has on the bus is read off one.
    let first = Window::new(desk.open_window().await, desk.folder.path().to_owned());
    start_view(&first).await;
    let name = slipway_on_the_bus(&desk);
    let closed = first.driver.clone().quit().await;
    closed.expect("close the window");
    wait_for("the closed window to leave the bus", || {
        names_on_the_bus(&desk).iter().all(|known| *known != name)
    });

    let leaving = std::thread::spawn({
        let address = desk.bus_address();
        move || leave_when_called(&address, &name)
    });
    let second = Window::new(desk.open_window().await, desk.folder.path().to_owned());
    start_view(&second).await;
    leaving.join().expect("it was called");
    let closed = second.driver.clone().quit().await;
    closed.expect("close the window");
}

/// Has a name on the bus until somebody calls it, and goes without an answer.
fn leave_when_called(address: &str, name: &str) {
    let bus = zbus::blocking::connection::Builder::address(address)
        .and_then(|bus| bus.name(name))
        .and_then(|bus| bus.build())
        .expect("take the name on the bus");
    let call = zbus::blocking::MessageIterator::from(&bus).find(|message| {
        message.as_ref().is_ok_and(|message| {
            let header = message.header();
            header
                .member()
                .is_some_and(|member| member == "ExecuteCallback")
        })
    });
    assert!(call.is_some(), "a second start hands over by a call");
    bus.close().expect("leave the bus");
}

fn names_on_the_bus(desk: &Desk) -> Vec<String> {
    let bus = zbus::blocking::connection::Builder::address(desk.bus_address().as_str())
        .and_then(|bus| bus.build())
        .expect("reach the bus");
    let proxy = zbus::blocking::fdo::DBusProxy::new(&bus).expect("ask the bus");
    let names = proxy.list_names().expect("the names on the bus");
    names.iter().map(ToString::to_string).collect()
}

fn slipway_on_the_bus(desk: &Desk) -> String {
    let names = names_on_the_bus(desk).into_iter();
    let mut slipway = names.filter(|name| name.starts_with("dev.slipway."));
    slipway.next().expect("a window's name on the bus")
}

async fn project_name(window: &Window) -> String {
    let script = "return [...document.querySelectorAll('input')].map((e) => e.value).join('|')";
    let values = window.driver.execute(script, vec![]).await;
    let values = values.expect("read the fields");
    let values = values.json().as_str().expect("text").to_owned();
    let typed = values.split('|').find(|value| *value == "only here");
    typed.unwrap_or_default().to_owned()
}

/// Whether a Slipway has a data directory open.
fn is_open(data_dir: &Path) -> bool {
    let lock = std::fs::File::open(data_dir.join("slipway.lock")).expect("its lock");
    matches!(lock.try_lock(), Err(std::fs::TryLockError::WouldBlock))
}
