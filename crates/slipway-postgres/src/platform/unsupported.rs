//! Systems without Unix sockets. Files are handled, servers are refused.

use std::ffi::OsString;
use std::fs::{self, File, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use tokio::process::Command;

use super::Ask;

const REFUSAL: &str =
    "PostgreSQL servers are not supported on this operating system yet; use a connection to Neon";

/// A file that is always empty.
pub(crate) const NOWHERE: &str = "NUL";

/// There are no socket paths to limit.
pub(crate) const LONGEST_SOCKET_PATH: usize = usize::MAX;

/// Each file is synced on its own.
pub(crate) const SYNCS_WHOLE_FILE_SYSTEMS: bool = false;

/// As whom PostgreSQL's server programs run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RunAs {
    /// As this process.
    Own,
}

impl RunAs {
    pub(crate) fn choose() -> Result<Self, String> {
        Ok(Self::Own)
    }

    pub(crate) fn command(&self, program: &Path) -> Command {
        Command::new(program)
    }

    pub(crate) fn hand_over(&self, _path: &Path) -> io::Result<()> {
        Ok(())
    }
}

/// Programs here need most of the environment; what PostgreSQL would heed is taken away.
pub(crate) fn clear_environment(command: &mut Command) {
    for name in [
        "PGPORT",
        "PGDATA",
        "PGHOST",
        "PGUSER",
        "PGDATABASE",
        "PGOPTIONS",
        "PGSERVICE",
    ] {
        command.env_remove(name);
    }
    command.env("LC_ALL", "C");
}

pub(crate) fn detach(_command: &mut Command) {}

/// Directories that may hold `bin\postgres.exe`.
pub(crate) fn system_directories() -> Vec<PathBuf> {
    let entries = fs::read_dir(r"C:\Program Files\PostgreSQL");
    let entries = entries.into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).collect()
}

pub(crate) fn send(_pid: u32, _ask: Ask) -> io::Result<()> {
    Err(io::Error::new(io::ErrorKind::Unsupported, REFUSAL))
}

pub(crate) fn is_alive(_pid: u32) -> bool {
    false
}

pub(crate) fn arguments(_pid: u32) -> Option<Vec<OsString>> {
    None
}

pub(crate) fn processes_in(_dir: &Path) -> Vec<u32> {
    Vec::new()
}

/// Makes everything below `dir` durable.
pub(crate) fn sync_tree(dir: &Path) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            sync_tree(&entry.path())?;
        } else {
            File::options().write(true).open(entry.path())?.sync_all()?;
        }
    }
    Ok(())
}

/// Directories cannot be synced here; the file system's journal keeps their order.
pub(crate) fn sync_directory(_dir: &Path) -> io::Result<()> {
    Ok(())
}

pub(crate) fn keep_owner_and_mode(_of: &Metadata, _copy: &Path) -> io::Result<()> {
    Ok(())
}

pub(crate) fn create_private_directory(dir: &Path) -> io::Result<()> {
    fs::create_dir_all(dir)
}

pub(crate) fn is_private(dir: &Path, _run_as: &RunAs) -> io::Result<bool> {
    Ok(fs::metadata(dir)?.is_dir())
}

pub(crate) fn free_bytes(_dir: &Path) -> io::Result<u64> {
    Err(io::ErrorKind::Unsupported.into())
}

pub(crate) fn path_length(path: &Path) -> usize {
    path.as_os_str().len()
}

pub(crate) fn use_socket(
    _config: &mut tokio_postgres::Config,
    _socket_dir: &Path,
) -> Result<(), &'static str> {
    Err(REFUSAL)
}

pub(crate) fn refuse_servers() -> Option<&'static str> {
    Some(REFUSAL)
}
