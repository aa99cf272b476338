//! Linux, macOS and other Unix systems.

use std::ffi::OsString;
use std::fs::{self, File, Metadata};
use std::io;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use rustix::process::{Pid, Signal, geteuid, kill_process, test_kill_process};
use tokio::process::Command;

use super::Ask;

/// A file that is always empty.
pub(crate) const NOWHERE: &str = "/dev/null";

/// Bytes that the path of a Unix socket may have, without the closing zero.
pub(crate) const LONGEST_SOCKET_PATH: usize = if cfg!(target_os = "linux") { 107 } else { 103 };

/// Recovery and initdb sync whole file systems where that can be asked for.
pub(crate) const SYNCS_WHOLE_FILE_SYSTEMS: bool = cfg!(target_os = "linux");

/// As whom PostgreSQL's server programs run; they refuse to be root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RunAs {
    /// As this process.
    Own,
    /// In a user namespace where root goes by another number. Files stay root's.
    Namespace,
    /// As another user, who then owns the data.
    User { uid: u32, gid: u32 },
}

impl RunAs {
    /// Finds out by trying.
    pub(crate) fn choose() -> Result<Self, String> {
        if !geteuid().is_root() {
            return Ok(Self::Own);
        }
        let tried = Self::Namespace
            .std_command(Path::new("true"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        if tried.is_ok_and(|status| status.success()) {
            return Ok(Self::Namespace);
        }
        Self::other_user().ok_or_else(|| {
            "user namespaces are not allowed here, and there is no user named postgres or nobody"
                .to_owned()
        })
    }

    /// An unprivileged user of this system. The data's parent directories must let it through.
    pub(crate) fn other_user() -> Option<Self> {
        let users = fs::read_to_string("/etc/passwd").unwrap_or_default();
        ["postgres", "nobody"]
            .iter()
            .find_map(|name| Self::user(&users, name))
    }

    pub(crate) fn command(&self, program: &Path) -> Command {
        Command::from(self.std_command(program))
    }

    /// Gives a file or directory that this process made to the user that the server runs as.
    pub(crate) fn hand_over(&self, path: &Path) -> io::Result<()> {
        match self {
            Self::User { uid, gid } => std::os::unix::fs::lchown(path, Some(*uid), Some(*gid)),
            Self::Own | Self::Namespace => Ok(()),
        }
    }

    /// `passwd` is the text of `/etc/passwd`.
    fn user(passwd: &str, name: &str) -> Option<Self> {
        let line = passwd
            .lines()
            .find(|line| line.split(':').next() == Some(name))?;
        let mut numbers = line.split(':').skip(2).map(str::parse::<u32>);
        let (uid, gid) = (numbers.next()?.ok()?, numbers.next()?.ok()?);
        (uid != 0).then_some(Self::User { uid, gid })
    }

    fn std_command(&self, program: &Path) -> std::process::Command {
        use std::os::unix::process::CommandExt;
        match self {
            Self::Own => std::process::Command::new(program),
            Self::Namespace => {
                let mut command = std::process::Command::new("unshare");
                command
                    .args(["--map-user=65534", "--map-group=65534"])
                    .arg(program);
                command
            }
            Self::User { uid, gid } => {
                let mut command = std::process::Command::new(program);
                command.uid(*uid).gid(*gid);
                command
            }
        }
    }
}

/// Leaves nothing of the caller's environment: `PGPORT`, `PGDATA` and locale would be heeded.
pub(crate) fn clear_environment(command: &mut Command) {
    command
        .env_clear()
        .env("PATH", "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin")
        .env("LC_ALL", "C");
}

/// Makes the command outlive this process and the terminal it was started from.
pub(crate) fn detach(command: &mut Command) {
    command.process_group(0);
}

/// Directories that may hold `bin/postgres`, as packages and people install them.
pub(crate) fn system_directories() -> Vec<PathBuf> {
    let mut dirs = Vec::new();
    // The one on the search path says where its programs are.
    let asked = std::process::Command::new("pg_config")
        .arg("--bindir")
        .stdin(Stdio::null())
        .output();
    if let Ok(output) = asked {
        let printed = String::from_utf8_lossy(&output.stdout);
        dirs.extend(Path::new(printed.trim()).parent().map(Path::to_path_buf));
    }
    for (parent, prefix) in [
        ("/usr/lib/postgresql", ""),
        ("/usr", "pgsql-"),
        ("/opt/homebrew/opt", "postgresql@"),
        ("/usr/local/opt", "postgresql@"),
        ("/Library/PostgreSQL", ""),
    ] {
        let entries = fs::read_dir(parent).into_iter().flatten().flatten();
        dirs.extend(
            entries
                .filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix))
                .map(|entry| entry.path()),
        );
    }
    dirs.extend(["/usr/local/pgsql", "/usr/local", "/usr"].map(PathBuf::from));
    dirs.sort();
    dirs.dedup();
    dirs
}

/// Sends the signal by which PostgreSQL knows the request. A process that is gone is no error.
pub(crate) fn send(pid: u32, ask: Ask) -> io::Result<()> {
    let signal = match ask {
        Ask::StopFast => Signal::INT,
        Ask::StopImmediately => Signal::QUIT,
        Ask::Kill => Signal::KILL,
    };
    let Some(pid) = raw(pid) else { return Ok(()) };
    match kill_process(pid, signal) {
        Ok(()) | Err(rustix::io::Errno::SRCH) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Whether a process of that number runs. One that ended and was not collected does not.
pub(crate) fn is_alive(pid: u32) -> bool {
    let Some(id) = raw(pid) else { return false };
    match test_kill_process(id) {
        Ok(()) | Err(rustix::io::Errno::PERM) => !is_zombie(pid),
        Err(_) => false,
    }
}

/// The command line of a process, program first.
pub(crate) fn arguments(pid: u32) -> Option<Vec<OsString>> {
    if cfg!(target_os = "linux") {
        let line = fs::read(format!("/proc/{pid}/cmdline")).ok()?;
        let line = line.strip_suffix(&[0]).unwrap_or(&line);
        let words = line.split(|byte| *byte == 0);
        return Some(
            words
                .map(|word| OsString::from_vec(word.to_vec()))
                .collect(),
        );
    }
    let output = std::process::Command::new("ps")
        .args(["-ww", "-o", "command=", "-p", &pid.to_string()])
        .output()
        .ok()?;
    let line = String::from_utf8_lossy(&output.stdout);
    Some(line.split_whitespace().map(OsString::from).collect())
}

/// Processes at work in a data directory: every process of a server has it as its current
/// directory. Empty where the system does not tell.
pub(crate) fn processes_in(dir: &Path) -> Vec<u32> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    entries
        .filter_map(|entry| entry.file_name().to_str()?.parse::<u32>().ok())
        .filter(|pid| fs::read_link(format!("/proc/{pid}/cwd")).is_ok_and(|cwd| cwd == dir))
        .filter(|pid| is_postgres(*pid))
        .collect()
}

/// Makes everything below `dir` durable.
pub(crate) fn sync_tree(dir: &Path) -> io::Result<()> {
    #[cfg(target_os = "linux")]
    {
        rustix::fs::syncfs(File::open(dir)?)?;
        Ok(())
    }
    #[cfg(not(target_os = "linux"))]
    {
        for entry in fs::read_dir(dir)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                sync_tree(&entry.path())?;
            } else {
                File::open(entry.path())?.sync_all()?;
            }
        }
        sync_directory(dir)
    }
}

/// Makes the names in a directory durable.
pub(crate) fn sync_directory(dir: &Path) -> io::Result<()> {
    File::open(dir)?.sync_all()
}

/// Gives the copy of a file or directory the mode and, as far as root may, the owner it had.
pub(crate) fn keep_owner_and_mode(of: &Metadata, copy: &Path) -> io::Result<()> {
    if of.uid() != geteuid().as_raw() {
        std::os::unix::fs::lchown(copy, Some(of.uid()), Some(of.gid()))?;
    }
    fs::set_permissions(copy, fs::Permissions::from_mode(of.mode() & 0o7777))
}

/// Makes a directory, with its parents, that others cannot look into.
pub(crate) fn create_private_directory(dir: &Path) -> io::Result<()> {
    fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(dir)
}

/// Whether only this user, and the one that the server runs as, can get at what is in the
/// directory.
pub(crate) fn is_private(dir: &Path, run_as: &RunAs) -> io::Result<bool> {
    let meta = fs::metadata(dir)?;
    let owned = meta.uid() == geteuid().as_raw()
        || matches!(run_as, RunAs::User { uid, .. } if *uid == meta.uid());
    Ok(meta.is_dir() && owned && meta.mode() & 0o077 == 0)
}

/// Bytes that this user may still write on the file system of a directory.
pub(crate) fn free_bytes(dir: &Path) -> io::Result<u64> {
    let stat = rustix::fs::statvfs(dir)?;
    Ok(stat.f_bavail.saturating_mul(stat.f_frsize))
}

/// Length of the path in the bytes that count for a socket.
pub(crate) fn path_length(path: &Path) -> usize {
    use std::os::unix::ffi::OsStrExt;
    path.as_os_str().as_bytes().len()
}

/// Points a connection at the socket in `socket_dir`.
pub(crate) fn use_socket(
    config: &mut tokio_postgres::Config,
    socket_dir: &Path,
) -> Result<(), &'static str> {
    config.host_path(socket_dir);
    Ok(())
}

/// Says why no server can be run here, if so.
pub(crate) fn refuse_servers() -> Option<&'static str> {
    None
}

fn raw(pid: u32) -> Option<Pid> {
    i32::try_from(pid).ok().and_then(Pid::from_raw)
}

fn is_zombie(pid: u32) -> bool {
    let Ok(stat) = fs::read_to_string(format!("/proc/{pid}/stat")) else {
        return false;
    };
    // The name before the state is in parentheses and may hold anything.
    stat.rsplit_once(") ")
        .is_some_and(|(_, rest)| rest.starts_with(['Z', 'X']))
}

fn is_postgres(pid: u32) -> bool {
    arguments(pid)
        .and_then(|words| words.into_iter().next())
        .is_some_and(|name| {
            let name = name.to_string_lossy().into_owned();
            name.starts_with("postgres:") || name == "postgres" || name.ends_with("/postgres")
        })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn an_unprivileged_user_is_read_and_root_is_not_taken() {
        let passwd =
            "root:x:0:0::/:/bin/sh\nnobody:x:65534:65533::/:/bin/false\npostgres:x:0:0::/:\n";
        let nobody = RunAs::User {
            uid: 65534,
            gid: 65533,
        };
        assert_eq!(RunAs::user(passwd, "nobody"), Some(nobody));
        assert_eq!(RunAs::user(passwd, "postgres"), None);
        assert_eq!(RunAs::user(passwd, "daemon"), None);
    }

    #[test]
    fn a_child_that_ended_and_was_not_collected_is_not_alive() {
        let mut child = std::process::Command::new("true").spawn().unwrap();
        while is_alive(child.id()) {
            std::thread::yield_now();
        }
        child.wait().unwrap();
    }
}
