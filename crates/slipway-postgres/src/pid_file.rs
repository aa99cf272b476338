//! `postmaster.pid`: who works on a data directory, and how far the server is.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::platform;

const NAME: &str = "postmaster.pid";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Starting,
    Ready,
    Stopping,
}

/// A live postmaster.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Postmaster {
    pub(crate) pid: u32,
    pub(crate) socket_dir: Option<PathBuf>,
    pub(crate) status: Status,
}

/// Who works on a data directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Occupant {
    Nobody,
    Postmaster(Postmaster),
    /// `postgres --single`, as a bake runs it.
    Standalone(u32),
    /// The file names a process that has nothing to do with this directory.
    Stranger,
}

/// Looks who works on `dir`, an absolute path without links.
pub(crate) fn occupant(dir: &Path) -> io::Result<Occupant> {
    let text = match fs::read(dir.join(NAME)) {
        Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Occupant::Nobody),
        Err(error) => return Err(error),
    };
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let line = |number: usize| lines.get(number - 1).copied().unwrap_or_default();
    let Ok(number) = line(1).parse::<i64>() else {
        return Ok(Occupant::Nobody);
    };
    let Ok(pid) = u32::try_from(number.abs()) else {
        return Ok(Occupant::Nobody);
    };
    if !platform::is_alive(pid) {
        return Ok(Occupant::Nobody);
    }
    if !works_on(pid, dir) {
        return Ok(Occupant::Stranger);
    }
    if number < 0 {
        return Ok(Occupant::Standalone(pid));
    }
    let status = match line(8) {
        // "standby" is what one says that recovers: nobody gets in yet.
        "ready" => Status::Ready,
        "stopping" => Status::Stopping,
        _ => Status::Starting,
    };
    let socket_dir = Some(line(5))
        .filter(|path| !path.is_empty())
        .map(PathBuf::from);
    Ok(Occupant::Postmaster(Postmaster {
        pid,
        socket_dir,
        status,
    }))
}

/// Whether `pid` is alive and is the postgres of this directory, not a process that got the
/// number of one.
pub(crate) fn works_on(pid: u32, dir: &Path) -> bool {
    if !platform::is_alive(pid) {
        return false;
    }
    let Some(words) = platform::arguments(pid) else {
        return false;
    };
    let is_postgres = words
        .first()
        .and_then(|program| Path::new(program).file_name())
        .is_some_and(|name| name == "postgres");
    let named = words
        .windows(2)
        .any(|pair| pair[0] == "-D" && pair[1] == dir.as_os_str());
    is_postgres && (named || (!cfg!(target_os = "linux") && mentions(&words, dir)))
}

/// Takes away the claim of a process that has nothing to do with `dir`.
///
/// The file itself must stay: PostgreSQL finds the old server's shared memory through it, and
/// refuses to start while something still uses that. It takes its parent's number for stale.
pub(crate) fn make_stale(dir: &Path) -> io::Result<()> {
    let path = dir.join(NAME);
    let text = fs::read_to_string(&path)?;
    let rest = text.split_once('\n').map_or("", |(_, rest)| rest);
    fs::write(&path, format!("{}\n{rest}", std::process::id()))
}

/// Takes away a file that names nobody: whoever made it was killed before it was written, and PostgreSQL
/// starts nothing beside one. Gives whether the way is free; it is not while somebody who works on `dir`
/// may be about to write it.
pub(crate) fn clear_unwritten(dir: &Path) -> io::Result<bool> {
    let path = dir.join(NAME);
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(true),
        Err(error) => return Err(error),
    };
    let first = bytes.split(|byte| *byte == b'\n').next();
    let names_somebody = first
        .and_then(|line| str::from_utf8(line).ok())
        .and_then(|line| line.trim().parse::<i64>().ok())
        .is_some_and(|number| number != 0);
    if names_somebody {
        return Ok(true);
    }
    if !platform::processes_in(dir).is_empty() {
        return Ok(false);
    }
    fs::remove_file(&path)?;
    Ok(true)
}

/// Where words were split at blanks, a path may be in several.
fn mentions(words: &[std::ffi::OsString], dir: &Path) -> bool {
    let line: Vec<_> = words.iter().map(|word| word.to_string_lossy()).collect();
    line.join(" ").contains(&*dir.to_string_lossy())
}
