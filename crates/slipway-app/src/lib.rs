//! The application without its window: connections, environments, pipeline, runs and jobs, behind
//! one type that the shell and the tests call alike.
//!
//! - [`App`] is the way in; its methods are the window's commands, one file a topic. [`ipc`] holds
//!   what they take and answer.
//! - `engine` starts the local engine and finds it again; `connections` knows servers and keys.
//! - `server_state` reads a project from its server, `pipeline` makes the home view of it,
//!   `abilities` holds every rule about what can be done now, and why not.
//! - `credentials` knows what the keychain holds and what can be done with it, `idle_lock` when memory
//!   forgets it, `clipboard` how a secret gets into the clipboard and out of it again.
//! - `links`, `notify` and `tray` decide what the desktop around the window opens, tells and offers.
//! - `errors` is the one place where failures become words for people.
//!
//! No type that leaves this crate towards the window holds a secret.

mod abilities;
mod app;
mod branches;
mod clipboard;
mod comparisons;
mod config;
mod connection_removal;
mod connections;
mod contents;
mod credentials;
mod deletions;
mod drop_test;
mod engine;
mod environments;
mod errors;
mod idle_lock;
mod jobs;
mod links;
mod local_start;
mod names;
mod notify;
mod pipeline;
mod project_removal;
mod project_sources;
mod projects;
mod runs;
mod sample;
mod script;
mod secrets;
mod server_state;
mod setup;
mod teams;
mod tray;

pub mod ipc;

pub use app::App;
pub use branches::ConnectionString;
pub use clipboard::{CLEARED_AFTER, Clipboard, clear_if, copy_for_a_while};
pub use config::{AppConfig, Clock, EngineProgram, NewId, ReadVariable};
pub use notify::{Notification, Watch};
pub use slipway_keychain::{Keychain, Secret};
pub use tray::{STOP_ENGINE_QUESTION, Tray, TrayAct, TrayItem};
