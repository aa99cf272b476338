//! Running servers: started or taken over, connected to, stopped.

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::sync::Arc;
use std::time::Duration;

use slipway_failpoints::{self as failpoints, reach};
use tokio::sync::watch;
use tokio::time::{Instant, sleep};

use crate::PORT;
use crate::claim::Claim;
use crate::cluster::Cluster;
use crate::history;
use crate::installation::Installation;
use crate::label;
use crate::pid_file::{self, Occupant, Postmaster, Status};
use crate::platform::{self, Ask};
use crate::record::Control;
use crate::settings::{self, Profile};

pub(crate) const LOG: &str = "server.log";

/// A log longer than this is put aside at the next start.
const LOG_LIMIT: u64 = 4 << 20;
/// With less than a few WAL files' room on the disk, a server may not start while it keeps old ones.
const LITTLE_ROOM: u64 = 64 << 20;

/// PostgreSQL offers files to look at, but no way to wait for a change of them.
const POLL: Duration = Duration::from_millis(1);

/// How long a fast stop may write its checkpoint before it is cut short.
const FAST_PATIENCE: Duration = Duration::from_secs(90);

/// The postmaster itself kills what does not follow an immediate stop within five seconds.
const IMMEDIATE_PATIENCE: Duration = Duration::from_secs(8);

/// A running postmaster. Cheap to clone; dropping it does not stop the server.
#[derive(Clone, Debug)]
pub struct Server {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    installation: Installation,
    pid: u32,
    data_dir: PathBuf,
    socket_dir: PathBuf,
    /// Of a child of this process; one that was taken over has none.
    exit: Option<watch::Receiver<Option<ExitStatus>>>,
}

/// How to stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopMode {
    /// End the sessions, write everything, exit: the next start is quick.
    Fast,
    /// Exit at once; the next start recovers.
    Immediate,
}

/// How it stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stopped {
    /// Everything was written: the next start needs no recovery.
    pub clean: bool,
}

/// Why no server runs. What was on disk is as it was, or as recovery left it.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Servers cannot be run on this operating system.
    #[error("{0}")]
    Unsupported(&'static str),
    /// Operating systems limit the length of a socket's path.
    #[error(
        "the socket path {} has {length} bytes, more than the {limit} that this system allows; use a shorter directory", path.display()
    )]
    SocketPathTooLong {
        /// The socket.
        path: PathBuf,
        /// Bytes it has.
        length: usize,
        /// Bytes it may have.
        limit: usize,
    },
    /// Whoever reaches the socket is trusted.
    #[error("{} must be a directory of this user that nobody else can enter (mode 700)", .0.display())]
    SocketDirOpen(PathBuf),
    /// A file could not be read or written.
    #[error("{doing} {}", path.display())]
    Io {
        /// As a bare verb.
        doing: &'static str,
        /// The file or directory.
        path: PathBuf,
        /// Why not.
        #[source]
        source: io::Error,
    },
    /// `postgres` could not be run at all.
    #[error("run postgres")]
    Spawn(#[source] io::Error),
    /// It ended before it took connections.
    #[error("the server of {} ended at once ({status}): {log}", dir.display())]
    Exited {
        /// The data directory.
        dir: PathBuf,
        /// How it ended.
        status: String,
        /// The last lines of its log.
        log: String,
    },
    /// It did not take connections in time, and was stopped.
    #[error("the server of {} was not ready after {} s: {log}", dir.display(), waited.as_secs())]
    NotReady {
        /// The data directory.
        dir: PathBuf,
        /// How long it was given.
        waited: Duration,
        /// The last lines of its log.
        log: String,
    },
    /// Another postgres works on the directory and does not come to an end.
    #[error("{} is in use by process {pid}, which does not end", dir.display())]
    Busy {
        /// The data directory.
        dir: PathBuf,
        /// That process.
        pid: u32,
    },
}

/// Why a server was not reached.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    /// Servers cannot be run on this operating system.
    #[error("{0}")]
    Unsupported(&'static str),
    /// PostgreSQL refused, or does not run.
    #[error("connect to database {database}")]
    Refused {
        /// The database that was asked for.
        database: String,
        /// What it said.
        #[source]
        source: tokio_postgres::Error,
    },
}

/// Why a server still runs.
#[derive(Debug, thiserror::Error)]
pub enum StopError {
    /// The signal was not allowed, or files could not be read.
    #[error("stop the server of {}", dir.display())]
    Io {
        /// The data directory.
        dir: PathBuf,
        /// Why not.
        #[source]
        source: io::Error,
    },
    /// It outlived even a kill: the system does not let go of it, as with a disk that hangs.
    #[error("process {pid} of {} does not end, not even when killed", dir.display())]
    StillThere {
        /// The data directory.
        dir: PathBuf,
        /// The postmaster.
        pid: u32,
    },
}

impl Server {
    /// The postmaster's process.
    pub fn pid(&self) -> u32 {
        self.inner.pid
    }

    /// Holds the socket `.s.PGSQL.5432`.
    pub fn socket_dir(&self) -> &Path {
        &self.inner.socket_dir
    }

    /// Absolute and without links.
    pub fn data_dir(&self) -> &Path {
        &self.inner.data_dir
    }

    /// The programs that it was started from, or that it would be.
    pub fn installation(&self) -> &Installation {
        &self.inner.installation
    }

    /// Connects over the private socket, which trusts every role. The connection ends when the
    /// client is dropped.
    pub async fn connect(
        &self,
        database: &str,
        user: &str,
    ) -> Result<tokio_postgres::Client, ConnectError> {
        let mut config = tokio_postgres::Config::new();
        platform::use_socket(&mut config, self.socket_dir()).map_err(ConnectError::Unsupported)?;
        config
            .port(PORT)
            .dbname(database)
            .user(user)
            .application_name("slipway")
            .connect_timeout(Duration::from_secs(30));
        let (client, connection) =
            config
                .connect(tokio_postgres::NoTls)
                .await
                .map_err(|source| ConnectError::Refused {
                    database: database.to_owned(),
                    source,
                })?;
        tokio::spawn(async move {
            // The client's own calls report the same error to whoever waits for them.
            if let Err(error) = connection.await {
                tracing::debug!(%error, "connection ended");
            }
        });
        Ok(client)
    }

    /// Whether the postmaster lives.
    pub fn is_running(&self) -> bool {
        match &self.inner.exit {
            Some(exit) if exit.borrow().is_some() => false,
            _ => pid_file::works_on(self.inner.pid, &self.inner.data_dir),
        }
    }

    /// Stops the server and waits until all of its processes are gone. One that does not follow
    /// is stopped harder, step by step. No error when it is gone already.
    pub async fn stop(&self, mode: StopMode) -> Result<Stopped, StopError> {
        let io = |source| StopError::Io {
            dir: self.inner.data_dir.clone(),
            source,
        };
        let steps: &[(Ask, Duration)] = match mode {
            StopMode::Fast => &[
                (Ask::StopFast, FAST_PATIENCE),
                (Ask::StopImmediately, IMMEDIATE_PATIENCE),
                (Ask::Kill, IMMEDIATE_PATIENCE),
            ],
            StopMode::Immediate => &[
                (Ask::StopImmediately, IMMEDIATE_PATIENCE),
                (Ask::Kill, IMMEDIATE_PATIENCE),
            ],
        };
        for (ask, patience) in steps {
            if !self.is_running() {
                break;
            }
            platform::send(self.inner.pid, *ask).map_err(io)?;
            reach(failpoints::STOP_ASKED);
            let deadline = Instant::now() + *patience;
            while self.is_running() && Instant::now() < deadline {
                sleep(POLL).await;
            }
            if self.is_running() {
                tracing::warn!(pid = self.inner.pid, ?ask, "server does not stop");
            }
        }
        if self.is_running() {
            return Err(StopError::StillThere {
                dir: self.inner.data_dir.clone(),
                pid: self.inner.pid,
            });
        }
        end_orphans(&self.inner.data_dir).await.map_err(io)?;
        reach(failpoints::STOP_GONE);
        let control = Control::read(&self.inner.data_dir).map_err(io)?;
        Ok(Stopped {
            clean: control.shut_down,
        })
    }
}

pub(crate) async fn start(
    cluster: &Cluster,
    profile: Profile,
    socket_dir: &Path,
    patience: Duration,
) -> Result<Server, StartError> {
    if let Some(reason) = platform::refuse_servers() {
        return Err(StartError::Unsupported(reason));
    }
    let dir = cluster.dir();
    // Before a server has written its pid file, it would be taken for a leftover.
    let _claim = Claim::wait(dir).await;
    let deadline = Instant::now() + patience;
    if let Some(server) = take_over(cluster, deadline).await? {
        return Ok(server);
    }
    prepare_socket_dir(cluster.installation(), socket_dir)?;
    end_orphans(dir)
        .await
        .map_err(failed("end what is left of the server in", dir))?;
    pid_file::clear_unwritten(dir).map_err(failed("remove the empty postmaster.pid in", dir))?;
    label::bring_back(cluster)
        .await
        .map_err(failed("look how far the recovery is in", dir))?;
    if platform::free_bytes(dir).is_ok_and(|free| free < LITTLE_ROOM) {
        history::make_room(cluster)
            .await
            .map_err(failed("let old WAL go in", dir))?;
    }
    settings::write(dir, cluster.installation(), profile)
        .map_err(failed("write settings in", dir))?;
    let (log, log_start) = open_log(dir).map_err(failed("open the log in", dir))?;

    let mut command = cluster.installation().server_program("postgres");
    platform::detach(&mut command);
    let stderr = log.try_clone().map_err(failed("open the log in", dir))?;
    command
        .arg("-D")
        .arg(dir)
        .arg("-k")
        .arg(socket_dir)
        .args(["-p", &PORT.to_string()])
        .stdout(Stdio::from(log))
        .stderr(Stdio::from(stderr));
    let mut child = command.spawn().map_err(StartError::Spawn)?;
    let Some(pid) = child.id() else {
        return Err(StartError::Spawn(io::Error::other("it has no process id")));
    };
    reach(failpoints::START_SPAWNED);
    let (tell, exit) = watch::channel(None);
    tokio::spawn(async move {
        // Collects the child, so that no zombie is left for as long as this process lives.
        match child.wait().await {
            Ok(status) => tell.send_replace(Some(status)),
            Err(error) => {
                tracing::warn!(%error, pid, "wait for server");
                None
            }
        };
    });
    let server = Server {
        inner: Arc::new(Inner {
            installation: cluster.installation().clone(),
            pid,
            data_dir: dir.to_path_buf(),
            socket_dir: socket_dir.to_path_buf(),
            exit: Some(exit.clone()),
        }),
    };
    loop {
        let exited = *exit.borrow();
        if let Some(status) = exited {
            return Err(StartError::Exited {
                dir: dir.to_path_buf(),
                status: status.to_string(),
                log: log_since(dir, log_start),
            });
        }
        match pid_file::occupant(dir).map_err(failed("read postmaster.pid in", dir))? {
            Occupant::Postmaster(found) if found.pid == pid && found.status == Status::Ready => {
                reach(failpoints::START_READY);
                return Ok(server);
            }
            _ => {}
        }
        if Instant::now() >= deadline {
            let log = log_since(dir, log_start);
            if let Err(error) = server.stop(StopMode::Immediate).await {
                tracing::warn!(%error, "server that was not ready stays");
            }
            return Err(StartError::NotReady {
                dir: dir.to_path_buf(),
                waited: patience,
                log,
            });
        }
        sleep(POLL).await;
    }
}

pub(crate) fn running(cluster: &Cluster) -> io::Result<Option<Server>> {
    Ok(match pid_file::occupant(cluster.dir())? {
        Occupant::Postmaster(found) if found.status == Status::Ready => adopt(cluster, found),
        _ => None,
    })
}

pub(crate) async fn stop_leftover(cluster: &Cluster) -> Result<bool, StopError> {
    let io = |source| StopError::Io {
        dir: cluster.dir().to_path_buf(),
        source,
    };
    let pid = match pid_file::occupant(cluster.dir()).map_err(io)? {
        Occupant::Postmaster(found) => found.pid,
        Occupant::Standalone(pid) => pid,
        Occupant::Nobody | Occupant::Stranger => {
            end_orphans(cluster.dir()).await.map_err(io)?;
            return Ok(false);
        }
    };
    let server = Server {
        inner: Arc::new(Inner {
            installation: cluster.installation().clone(),
            pid,
            data_dir: cluster.dir().to_path_buf(),
            socket_dir: PathBuf::new(),
            exit: None,
        }),
    };
    server.stop(StopMode::Fast).await?;
    Ok(true)
}

/// Waits for whoever works on the directory to be ready, which makes a server to take over, or to
/// go away.
async fn take_over(cluster: &Cluster, deadline: Instant) -> Result<Option<Server>, StartError> {
    let dir = cluster.dir();
    loop {
        let pid = match pid_file::occupant(dir).map_err(failed("read postmaster.pid in", dir))? {
            Occupant::Nobody => return Ok(None),
            Occupant::Stranger => {
                pid_file::make_stale(dir).map_err(failed("write postmaster.pid in", dir))?;
                return Ok(None);
            }
            Occupant::Postmaster(found) if found.status == Status::Ready => {
                let pid = found.pid;
                if let Some(server) = adopt(cluster, found) {
                    return Ok(Some(server));
                }
                pid
            }
            Occupant::Postmaster(found) => found.pid,
            Occupant::Standalone(pid) => pid,
        };
        if Instant::now() >= deadline {
            return Err(StartError::Busy {
                dir: dir.to_path_buf(),
                pid,
            });
        }
        sleep(POLL).await;
    }
}

/// `None` when the server has no socket to reach it by.
fn adopt(cluster: &Cluster, found: Postmaster) -> Option<Server> {
    Some(Server {
        inner: Arc::new(Inner {
            installation: cluster.installation().clone(),
            pid: found.pid,
            data_dir: cluster.dir().to_path_buf(),
            socket_dir: found.socket_dir?,
            exit: None,
        }),
    })
}

/// A postmaster that was killed leaves processes which notice only when they next wait for
/// something. They must be gone before another server writes the same files.
async fn end_orphans(dir: &Path) -> io::Result<()> {
    let started = Instant::now();
    loop {
        let left = platform::processes_in(dir);
        if left.is_empty() {
            return Ok(());
        }
        let ask = if started.elapsed() < Duration::from_secs(3) {
            Ask::StopImmediately
        } else {
            Ask::Kill
        };
        for pid in left {
            platform::send(pid, ask)?;
        }
        if started.elapsed() > IMMEDIATE_PATIENCE {
            return Err(io::Error::new(
                io::ErrorKind::TimedOut,
                "processes of the old server do not end",
            ));
        }
        sleep(POLL).await;
    }
}

fn prepare_socket_dir(installation: &Installation, dir: &Path) -> Result<(), StartError> {
    let socket = dir.join(format!(".s.PGSQL.{PORT}"));
    let length = platform::path_length(&socket);
    if length > platform::LONGEST_SOCKET_PATH {
        return Err(StartError::SocketPathTooLong {
            path: socket,
            length,
            limit: platform::LONGEST_SOCKET_PATH,
        });
    }
    platform::create_private_directory(dir).map_err(failed("create", dir))?;
    if !platform::is_private(dir, installation.run_as()).map_err(failed("read", dir))? {
        return Err(StartError::SocketDirOpen(dir.to_path_buf()));
    }
    installation
        .run_as()
        .hand_over(dir)
        .map_err(failed("hand over", dir))?;

    // What a killed server left: its number may belong to another process by now.
    let lock = dir.join(format!(".s.PGSQL.{PORT}.lock"));
    let Ok(text) = fs::read_to_string(&lock) else {
        return Ok(());
    };
    let mut lines = text.lines();
    let owner = lines.next().and_then(|line| line.trim().parse().ok());
    let owner_dir = lines.next().unwrap_or_default();
    if !owner.is_some_and(|pid| pid_file::works_on(pid, Path::new(owner_dir))) {
        for path in [&lock, &socket] {
            match fs::remove_file(path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(failed("remove", path)(error));
                }
                _ => {}
            }
        }
    }
    Ok(())
}

/// Opens the log to append to it, and tells where what comes now begins.
pub(crate) fn open_log(dir: &Path) -> io::Result<(File, u64)> {
    let path = dir.join(LOG);
    if fs::metadata(&path).is_ok_and(|meta| meta.len() > LOG_LIMIT) {
        fs::rename(&path, dir.join(format!("{LOG}.1")))?;
    }
    let log = File::options().create(true).append(true).open(&path)?;
    let start = log.metadata()?.len();
    Ok((log, start))
}

/// The last lines that were printed since `start`.
pub(crate) fn log_since(dir: &Path, start: u64) -> String {
    let read = || -> io::Result<String> {
        let mut log = File::open(dir.join(LOG))?;
        let length = log.metadata()?.len();
        log.seek(SeekFrom::Start(start.max(length.saturating_sub(16 << 10))))?;
        let mut bytes = Vec::new();
        log.read_to_end(&mut bytes)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    };
    match read() {
        Ok(text) => {
            let lines: Vec<&str> = text.trim().lines().collect();
            lines[lines.len().saturating_sub(12)..].join("\n")
        }
        Err(error) => format!("its log cannot be read ({error})"),
    }
}

fn failed<'a>(doing: &'static str, path: &'a Path) -> impl FnOnce(io::Error) -> StartError + 'a {
    move |source| StartError::Io {
        doing,
        path: path.to_path_buf(),
        source,
    }
}
