//! The shell: the window, its commands and its one event. It translates, and decides nothing.
//!
//! Which commands there are is listed in `build.rs`, who may call them in `capabilities/`; a test
//! here holds that both agree with what is registered.

mod commands;
mod display;
mod links;
mod notifications;
mod start;
mod tray;
mod window;

pub use start::run;
