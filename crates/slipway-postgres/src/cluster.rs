//! Data directories: made, and recognised.

use std::io;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::Duration;

use slipway_failpoints::{self as failpoints, reach};
use tokio::io::AsyncWriteExt;
use tokio::process::Command;

use crate::files::{self, FilesError, Making, Points};
use crate::installation::{Installation, Version};
use crate::record::{Control, LocaleProvider, ReadRecordError, Record};
use crate::server::{self, Server, StartError, StopError};
use crate::settings::Profile;
use crate::{SUPERUSER, platform};

/// Recovery of much WAL takes its time; a server that says nothing for so long is given up.
const START_PATIENCE: Duration = Duration::from_secs(180);

/// The first version with a locale provider that does not depend on the system.
const BUILTIN_SINCE: u32 = 17;

/// A data directory that this installation can run. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Cluster {
    installation: Installation,
    dir: PathBuf,
    record: Record,
}

/// Why there is no new data directory. Nothing was left behind under its name.
#[derive(Debug, thiserror::Error)]
pub enum CreateError {
    /// Making or syncing files failed.
    #[error("make the data directory")]
    Files(#[from] FilesError),
    /// A program could not be run at all.
    #[error("run {program}")]
    Run {
        /// Such as `initdb`.
        program: &'static str,
        /// Why not.
        #[source]
        source: io::Error,
    },
    /// A program ran and failed.
    #[error("{program} failed: {said}")]
    Failed {
        /// Such as `initdb`.
        program: &'static str,
        /// The end of what it printed.
        said: String,
    },
    /// What was made is not what was asked for.
    #[error("check the new data directory")]
    Open(#[from] OpenError),
}

/// Why a data directory is not run. It is unchanged.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// No directory, or not one of PostgreSQL's.
    #[error("{} is not a data directory of PostgreSQL", dir.display())]
    NotACluster {
        /// What was to be opened.
        dir: PathBuf,
        /// Which file could not be read.
        #[source]
        source: io::Error,
    },
    /// It was not made by Slipway, or its record is lost.
    #[error("read slipway.json in {}", dir.display())]
    NoRecord {
        /// The data directory.
        dir: PathBuf,
        /// Why not.
        #[source]
        source: io::Error,
    },
    /// The record is damaged.
    #[error("understand slipway.json in {}", dir.display())]
    BadRecord {
        /// The data directory.
        dir: PathBuf,
        /// Where it is wrong.
        #[source]
        source: serde_json::Error,
    },
    /// A newer Slipway wrote the record.
    #[error("slipway.json in {} has format {format}; use the newer version of Slipway that wrote it", dir.display())]
    NewerRecord {
        /// The data directory.
        dir: PathBuf,
        /// What the record says.
        format: u32,
    },
    /// PostgreSQL never runs files of another major version.
    #[error(
        "{} belongs to PostgreSQL {has} and cannot be run by {installed}; use PostgreSQL {has}, or dump it there and restore the dump", dir.display()
    )]
    WrongMajor {
        /// The data directory.
        dir: PathBuf,
        /// Its major version.
        has: u32,
        /// What was found on this computer.
        installed: Version,
    },
    /// The files are not those that the record was written for.
    #[error("{} has {what} {found}, but was made with {recorded}; its files were replaced by others", dir.display())]
    Replaced {
        /// The data directory.
        dir: PathBuf,
        /// Such as `catalog version`.
        what: &'static str,
        /// What the files say.
        found: u32,
        /// What the record says.
        recorded: u32,
    },
}

impl Cluster {
    /// Makes a data directory with `initdb`: UTF-8, the builtin provider's `C.UTF-8` (17 and
    /// newer; `C` before), checksums, [`SUPERUSER`], no way in but the private socket. `dir` must
    /// not exist; it appears when it is complete and on disk.
    pub async fn create(installation: &Installation, dir: &Path) -> Result<Self, CreateError> {
        let points = Points {
            synced: failpoints::CREATE_SYNCED,
            named: failpoints::CREATE_NAMED,
        };
        let making = Making::begin(dir, points).await?;
        let partial = making.path();
        platform::create_private_directory(partial)
            .and_then(|()| installation.run_as().hand_over(partial))
            .map_err(files::failed("create", partial))?;
        match Self::fill(installation, partial).await {
            Ok(()) => making.finish().await?,
            Err(error) => {
                making.give_up().await?;
                return Err(error);
            }
        }
        Ok(Self::open(installation, dir)?)
    }

    /// Checks that `dir` is a data directory of ours and that this installation can run it.
    pub fn open(installation: &Installation, dir: &Path) -> Result<Self, OpenError> {
        let not_a_cluster = |source| OpenError::NotACluster {
            dir: dir.to_path_buf(),
            source,
        };
        let path = dir.canonicalize().map_err(not_a_cluster)?;
        let has = std::fs::read_to_string(path.join("PG_VERSION")).map_err(not_a_cluster)?;
        let has: u32 = has.trim().parse().map_err(|_| {
            not_a_cluster(io::Error::new(
                io::ErrorKind::InvalidData,
                "PG_VERSION holds no version",
            ))
        })?;
        let installed = installation.version();
        if has != installed.major {
            return Err(OpenError::WrongMajor {
                dir: path,
                has,
                installed,
            });
        }
        let record = Record::read(&path).map_err(|error| {
            let dir = path.clone();
            match error {
                ReadRecordError::Io(source) => OpenError::NoRecord { dir, source },
                ReadRecordError::Json(source) => OpenError::BadRecord { dir, source },
                ReadRecordError::Format(format) => OpenError::NewerRecord { dir, format },
            }
        })?;
        let control = Control::read(&path).map_err(not_a_cluster)?;
        for (what, found, recorded) in [
            ("major version", has, record.major),
            (
                "catalog version",
                control.catalog_version,
                record.catalog_version,
            ),
            (
                "control file version",
                control.control_version,
                record.control_version,
            ),
        ] {
            if found != recorded {
                return Err(OpenError::Replaced {
                    dir: path,
                    what,
                    found,
                    recorded,
                });
            }
        }
        Ok(Self {
            installation: installation.clone(),
            dir: path,
            record,
        })
    }

    /// The data directory, absolute and without links.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// What it was made by and for.
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// The programs that run it.
    pub fn installation(&self) -> &Installation {
        &self.installation
    }

    /// Starts a server and waits until it takes connections; where one of this directory is alive
    /// already, that one is taken over as it is, with its own profile and socket directory.
    ///
    /// `socket_dir` is made, with mode 700, when it does not exist. The server outlives this
    /// process and the handle.
    pub async fn start(&self, profile: Profile, socket_dir: &Path) -> Result<Server, StartError> {
        server::start(self, profile, socket_dir, START_PATIENCE).await
    }

    /// The live server of this directory, if there is one that takes connections. Starts none.
    pub fn running(&self) -> io::Result<Option<Server>> {
        server::running(self)
    }

    /// Stops a server that an earlier process left, and waits until it is gone. `false` when there
    /// was none.
    pub async fn stop_leftover(&self) -> Result<bool, StopError> {
        server::stop_leftover(self).await
    }

    /// initdb and the record, into an empty directory.
    async fn fill(installation: &Installation, dir: &Path) -> Result<(), CreateError> {
        let builtin = installation.version().major >= BUILTIN_SINCE;
        let mut initdb = installation.server_program("initdb");
        initdb
            .arg("-D")
            .arg(dir)
            .args(["-U", SUPERUSER, "--auth=trust", "--encoding=UTF8"])
            .args(["--locale=C", "--data-checksums"])
            .args(["--no-sync", "--no-instructions"]);
        if builtin {
            initdb.args(["--locale-provider=builtin", "--builtin-locale=C.UTF-8"]);
        }
        output("initdb", initdb).await?;

        reach(failpoints::CREATE_FILLED);

        let mut pg_controldata = installation.server_program("pg_controldata");
        pg_controldata.arg(dir);
        let printed = output("pg_controldata", pg_controldata).await?;
        let printed = String::from_utf8_lossy(&printed.stdout).into_owned();
        let (provider, locale, version) = if builtin {
            let version = locale_version(installation, dir).await?;
            (LocaleProvider::Builtin, "C.UTF-8", version)
        } else {
            (LocaleProvider::Libc, "C", None)
        };
        let record = Record::new(installation.version(), &printed, provider, locale, version)
            .ok_or_else(|| CreateError::Failed {
                program: "pg_controldata",
                said: "it left out what the record needs".to_owned(),
            })?;
        let path = dir.join(crate::record::NAME);
        record
            .write(dir)
            .and_then(|()| installation.run_as().hand_over(&path))
            .map_err(files::failed("write", &path))?;
        crate::settings::write(dir, installation, Profile::Small)
            .map_err(files::failed("write settings in", dir))?;
        reach(failpoints::CREATE_RECORDED);
        Ok(())
    }
}

/// Asks the new cluster itself, which needs no server for that.
async fn locale_version(
    installation: &Installation,
    dir: &Path,
) -> Result<Option<String>, CreateError> {
    const PROGRAM: &str = "postgres --single";
    let run = |source| CreateError::Run {
        program: PROGRAM,
        source,
    };
    let mut command = installation.server_program("postgres");
    command
        .args(["--single", "-F", "-D"])
        .arg(dir)
        .arg("template1")
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped());
    let mut child = command.spawn().map_err(run)?;
    if let Some(mut stdin) = child.stdin.take() {
        let query = "select datcollversion from pg_database where datname = 'template1'\n";
        stdin.write_all(query.as_bytes()).await.map_err(run)?;
    }
    let output = checked(PROGRAM, child.wait_with_output().await.map_err(run)?)?;
    let printed = String::from_utf8_lossy(&output.stdout);
    let quoted = printed
        .split_once("datcollversion = \"")
        .and_then(|(_, rest)| rest.split_once('"'));
    Ok(quoted.map(|(version, _)| version.to_owned()))
}

async fn output(program: &'static str, mut command: Command) -> Result<Output, CreateError> {
    let output = command
        .kill_on_drop(true)
        .output()
        .await
        .map_err(|source| CreateError::Run { program, source })?;
    checked(program, output)
}

fn checked(program: &'static str, output: Output) -> Result<Output, CreateError> {
    if output.status.success() {
        return Ok(output);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let lines: Vec<&str> = said.trim().lines().collect();
    Err(CreateError::Failed {
        program,
        said: lines[lines.len().saturating_sub(5)..].join("\n"),
    })
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::os::unix::fs::{MetadataExt, PermissionsExt};

    use super::*;
    use crate::platform::RunAs;
    use crate::{Search, StopMode, snapshot};

    /// Only root can become another user, so there is nothing to see as anybody else.
    #[tokio::test]
    async fn where_namespaces_are_forbidden_root_runs_servers_as_an_unprivileged_user() {
        let exe = std::env::current_exe().unwrap();
        let search = Search::from_environment(&|name| std::env::var_os(name), &exe);
        let found = Installation::find(&search).unwrap();
        let Some(run_as) = RunAs::other_user().filter(|_| *found.run_as() != RunAs::Own) else {
            return;
        };
        let RunAs::User { uid, .. } = run_as else {
            panic!("not a user");
        };
        let root = tempfile::Builder::new()
            .prefix("spg")
            .tempdir_in("/tmp")
            .unwrap();
        let searchable = std::fs::Permissions::from_mode(0o711);
        std::fs::set_permissions(root.path(), searchable).unwrap();
        let installation = found.run_by(run_as);
        let cluster = Cluster::create(&installation, &root.path().join("a"))
            .await
            .unwrap();
        let socket_dir = root.path().join("s");
        let server = cluster.start(Profile::Small, &socket_dir).await.unwrap();
        let copy = root.path().join("b");
        snapshot::take(&server, &copy).await.unwrap();
        let owner = |path: &Path| std::fs::symlink_metadata(path).unwrap().uid();
        assert_eq!(owner(Path::new(&format!("/proc/{}", server.pid()))), uid);
        server.stop(StopMode::Fast).await.unwrap();
        snapshot::bake(&installation, &copy).await.unwrap();
        for path in [
            "",
            "backup_label.old",
            "slipway.json",
            "base/1",
            "global/pg_control",
        ] {
            assert_eq!(owner(&copy.join(path)), uid, "{path}");
        }

        let again = cluster.start(Profile::Small, &socket_dir).await.unwrap();
        again.connect("postgres", SUPERUSER).await.unwrap();
        again.stop(StopMode::Fast).await.unwrap();
    }
}
