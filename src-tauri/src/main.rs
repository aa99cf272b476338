//! The program `slipway`: a window over `slipway-app`.

// No console beside the window.
#![cfg_attr(
    all(not(debug_assertions), target_os = "windows"),
    windows_subsystem = "windows"
)]

use std::process::ExitCode;

fn main() -> ExitCode {
    slipway::run()
}
