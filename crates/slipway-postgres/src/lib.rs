//! PostgreSQL as files and processes: where it comes from, clusters, servers, snapshots.
//!
//! An [`Installation`] is a set of programs, a [`Cluster`] a data directory, a [`Server`] a running
//! postmaster. Roles, databases and everything else inside are the caller's, through
//! [`Server::connect`].
//!
//! A data directory of ours holds, besides PostgreSQL's own files:
//! ```text
//! slipway.json      what the files were made by and for (see Record)
//! slipway.conf      our settings, included last by postgresql.conf, written before each start
//! server.log        what the server printed; server.log.1 is the one before
//! ```
//! Beside it there may be, after a kill:
//! ```text
//! NAME.partial      a directory that was being made; it counts for nothing
//! NAME.removing     a directory that was being removed
//! ```
//! Both are swept by [`sweep`].

mod claim;
mod cluster;
mod files;
/// The WAL that servers keep, and how a moment in the past is made again.
pub mod history;
mod installation;
mod label;
mod pid_file;
mod platform;
mod record;
mod server;
mod settings;
/// Copies of clusters: online, offline, and how they come to start quickly.
pub mod snapshot;
/// Copies of running servers that follow them and can only be read.
pub mod standby;
mod wal;
/// What was written to a server since a position in its WAL.
pub mod writes;

pub use cluster::{Cluster, CreateError, OpenError};
pub use files::{FilesError, reflink_works, sweep};
pub use installation::{FindError, Installation, Looked, Search, Version};
pub use record::{LocaleProvider, Record};
pub use server::{ConnectError, Server, StartError, StopError, StopMode, Stopped};
pub use settings::Profile;
pub use wal::{Lsn, NoLsn, WalError};

/// The role that owns every cluster. It logs in over the private socket alone.
pub const SUPERUSER: &str = "slipway_admin";

/// Bytes that this user may still write on the file system of a directory.
pub fn free_bytes(dir: &std::path::Path) -> std::io::Result<u64> {
    platform::free_bytes(dir)
}

/// The number in every server's socket name, `.s.PGSQL.5432`. No TCP port is opened.
pub const PORT: u16 = 5432;
