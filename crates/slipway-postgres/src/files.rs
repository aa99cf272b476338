//! Trees of files: cloned, made durable, made to appear and disappear at once.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use slipway_failpoints::{self as failpoints, Point, reach};

use crate::claim::Claim;
use crate::platform::{self, Ask};

const PARTIAL: &str = "partial";
const REMOVING: &str = "removing";

/// Copying waits for the disk more than for the processor.
const THREADS: usize = 2;
/// So much of a copy is written before it has to be on disk. What is left to the end at once is
/// what every commit waits for meanwhile.
const AT_ONCE: u64 = 8 << 20;
/// The same while others write: a commit waits for one such piece at most.
const AT_ONCE_BESIDE_OTHERS: u64 = 256 << 10;
/// How soon a thread that stands back looks again whether it may go on.
const STOOD_BACK: Duration = Duration::from_millis(5);

/// Why files were not copied, removed or made durable. What was there before is unchanged.
#[derive(Debug, thiserror::Error)]
pub enum FilesError {
    /// The file system refused.
    #[error("{doing} {}", path.display())]
    Io {
        /// As a bare verb.
        doing: &'static str,
        /// The file or directory.
        path: PathBuf,
        /// What it said.
        #[source]
        source: io::Error,
    },
    /// Nothing is overwritten.
    #[error("{} exists already", .0.display())]
    Exists(PathBuf),
    /// A copy of a link would share what it points at.
    #[error("{} is a link, device or pipe, which cannot be copied", .0.display())]
    NotAFile(PathBuf),
    /// A server works there.
    #[error("{} is in use by process {pid}; stop that server first", dir.display())]
    InUse {
        /// The data directory.
        dir: PathBuf,
        /// Its postgres.
        pid: u32,
    },
    /// Whoever asked no longer waits.
    #[error("the copy was given up")]
    Cancelled,
}

pub(crate) fn failed<'a>(
    doing: &'static str,
    path: &'a Path,
) -> impl FnOnce(io::Error) -> FilesError + 'a {
    move |source| FilesError::Io {
        doing,
        path: path.to_path_buf(),
        source,
    }
}

/// What a clone does with a file or directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Share {
    Take,
    /// The directory, not what is in it.
    TakeEmpty,
    Leave,
}

/// One tree copied into another place.
pub(crate) struct TreeClone<'a> {
    pub(crate) from: &'a Path,
    /// Must not exist.
    pub(crate) to: &'a Path,
    /// Decides by the path relative to `from`.
    pub(crate) share: &'a (dyn Fn(&Path) -> Share + Sync),
    /// Files come and go meanwhile, because a server is at work on them.
    pub(crate) live: bool,
    pub(crate) cancelled: &'a AtomicBool,
    /// As long as it is set, one thread copies, in small pieces, so that others get at the disk.
    pub(crate) stand_back: &'a AtomicBool,
}

/// What a clone cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Amount {
    pub(crate) bytes: u64,
    pub(crate) shared_files: u64,
    pub(crate) copied_files: u64,
}

impl Amount {
    /// Every file shares its blocks with the original.
    pub(crate) fn reflinked(&self) -> bool {
        self.shared_files > 0 && self.copied_files == 0
    }

    pub(crate) fn add(&mut self, more: Amount) {
        self.bytes += more.bytes;
        self.shared_files += more.shared_files;
        self.copied_files += more.copied_files;
    }
}

impl TreeClone<'_> {
    pub(crate) fn run(&self) -> Result<Amount, FilesError> {
        let mut files = Vec::new();
        self.walk(Path::new(""), &mut files)?;
        let next = AtomicUsize::new(0);
        let bytes = AtomicU64::new(0);
        let shared = AtomicU64::new(0);
        let copied = AtomicU64::new(0);
        let failure = Mutex::new(None);
        let work = |is_first: bool| {
            loop {
                while !is_first
                    && self.stand_back.load(Ordering::Relaxed)
                    && !self.cancelled.load(Ordering::Relaxed)
                    && next.load(Ordering::Relaxed) < files.len()
                {
                    std::thread::sleep(STOOD_BACK);
                }
                let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) else {
                    return Ok(());
                };
                if self.cancelled.load(Ordering::Relaxed) {
                    return Err(FilesError::Cancelled);
                }
                // Where the first file could not share blocks, no other will.
                let try_sharing = copied.load(Ordering::Relaxed) == 0;
                match self.copy(file, try_sharing)? {
                    Some((length, true)) => {
                        bytes.fetch_add(length, Ordering::Relaxed);
                        shared.fetch_add(1, Ordering::Relaxed);
                    }
                    Some((length, false)) => {
                        bytes.fetch_add(length, Ordering::Relaxed);
                        copied.fetch_add(1, Ordering::Relaxed);
                    }
                    None => {}
                }
            }
        };
        std::thread::scope(|scope| {
            for thread in 0..THREADS {
                let (work, next, failure, files) = (&work, &next, &failure, &files);
                scope.spawn(move || {
                    if let Err(error) = work(thread == 0) {
                        next.store(files.len(), Ordering::Relaxed);
                        let mut failure = failure.lock().unwrap_or_else(|held| held.into_inner());
                        failure.get_or_insert(error);
                    }
                });
            }
        });
        let failure = failure
            .into_inner()
            .unwrap_or_else(|held| held.into_inner());
        match failure {
            Some(error) => Err(error),
            None => Ok(Amount {
                bytes: bytes.into_inner(),
                shared_files: shared.into_inner(),
                copied_files: copied.into_inner(),
            }),
        }
    }

    /// Makes the directories and lists the files.
    fn walk(&self, relative: &Path, files: &mut Vec<PathBuf>) -> Result<(), FilesError> {
        let from = self.from.join(relative);
        let to = self.to.join(relative);
        let meta = match fs::symlink_metadata(&from) {
            Err(error) if self.may_be_gone(relative, &error) => return Ok(()),
            other => other.map_err(failed("read", &from))?,
        };
        fs::create_dir(&to).map_err(failed("create", &to))?;
        platform::keep_owner_and_mode(&meta, &to).map_err(failed("set the mode of", &to))?;
        if (self.share)(relative) == Share::TakeEmpty {
            return Ok(());
        }
        let entries = match fs::read_dir(&from) {
            Err(error) if self.may_be_gone(relative, &error) => return Ok(()),
            other => other.map_err(failed("list", &from))?,
        };
        for entry in entries {
            if self.cancelled.load(Ordering::Relaxed) {
                return Err(FilesError::Cancelled);
            }
            let entry = entry.map_err(failed("list", &from))?;
            let inside = relative.join(entry.file_name());
            if (self.share)(&inside) == Share::Leave {
                continue;
            }
            let kind = match entry.file_type() {
                Err(error) if self.may_be_gone(&inside, &error) => continue,
                other => other.map_err(failed("read", &from))?,
            };
            if kind.is_dir() {
                self.walk(&inside, files)?;
            } else if kind.is_file() {
                files.push(inside);
            } else {
                return Err(FilesError::NotAFile(entry.path()));
            }
        }
        Ok(())
    }

    /// Gives the length and whether blocks are shared; `None` when the file was deleted meanwhile.
    fn copy(&self, file: &Path, try_sharing: bool) -> Result<Option<(u64, bool)>, FilesError> {
        let (from, to) = (self.from.join(file), self.to.join(file));
        match clone_file(&from, &to, try_sharing, self.stand_back) {
            Ok(done) => Ok(Some(done)),
            Err(error) if self.may_be_gone(file, &error) => match fs::remove_file(&to) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    Err(failed("remove", &to)(error))
                }
                _ => Ok(None),
            },
            Err(error) => Err(failed("copy", &from)(error)),
        }
    }

    fn may_be_gone(&self, relative: &Path, error: &io::Error) -> bool {
        self.live && error.kind() == io::ErrorKind::NotFound && relative != Path::new("")
    }
}

/// Copies one file with its mode and owner. Gives its length and whether it shares its blocks.
pub(crate) fn clone_file(
    from: &Path,
    to: &Path,
    try_sharing: bool,
    stand_back: &AtomicBool,
) -> io::Result<(u64, bool)> {
    let meta = fs::metadata(from)?;
    let done = if try_sharing && reflink_copy::reflink(from, to).is_ok() {
        (meta.len(), true)
    } else {
        (copy_file(from, to, stand_back)?, false)
    };
    platform::keep_owner_and_mode(&meta, to)?;
    Ok(done)
}

fn copy_file(from: &Path, to: &Path, stand_back: &AtomicBool) -> io::Result<u64> {
    let mut from = fs::File::open(from)?;
    let mut to = fs::File::create(to)?;
    let mut all = 0;
    loop {
        let at_once = if stand_back.load(Ordering::Relaxed) {
            AT_ONCE_BESIDE_OTHERS
        } else {
            AT_ONCE
        };
        let copied = io::copy(&mut from.by_ref().take(at_once), &mut to)?;
        all += copied;
        if copied < at_once {
            return Ok(all);
        }
        to.sync_data()?;
    }
}

/// Whether copies below `dir` share blocks with their originals, found by trying. Blocks.
pub fn reflink_works(dir: &Path) -> bool {
    let from = dir.join(".reflink-probe");
    let to = dir.join(".reflink-probe-copy");
    let works = fs::write(&from, [1; 8192]).is_ok() && reflink_copy::reflink(&from, &to).is_ok();
    for path in [from, to] {
        // What is left of a probe harms nothing.
        let _ = fs::remove_file(path);
    }
    works
}

/// Where a test may end the process while a directory appears.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Points {
    pub(crate) synced: Point,
    pub(crate) named: Point,
}

/// A directory that is being made, as `NAME.partial`. It appears under its name when it is
/// complete and on disk.
///
/// Threads that copy outlive the future that waited for them. Each holds this, and whoever makes
/// the same directory next waits until the last one let go, so that no file of an earlier try gets
/// into a later one.
#[derive(Debug)]
pub(crate) struct Making {
    dest: PathBuf,
    partial: PathBuf,
    points: Points,
    _claim: Claim,
    /// Copying stops soon after this is set.
    pub(crate) cancelled: AtomicBool,
    /// Others write to what is copied.
    pub(crate) stand_back: AtomicBool,
}

impl Making {
    /// `dest` must not exist, its parent is made, what an earlier try left is cleared away.
    pub(crate) async fn begin(dest: &Path, points: Points) -> Result<Arc<Self>, FilesError> {
        let partial = with_suffix(dest, PARTIAL);
        let claim = Claim::wait(&partial).await;
        let making = Arc::new(Self {
            dest: dest.to_path_buf(),
            partial,
            points,
            _claim: claim,
            cancelled: AtomicBool::new(false),
            stand_back: AtomicBool::new(false),
        });
        let inside = Arc::clone(&making);
        blocking(move || {
            let dest = &inside.dest;
            if dest.symlink_metadata().is_ok() {
                return Err(FilesError::Exists(dest.clone()));
            }
            if let Some(parent) = dest.parent() {
                platform::create_private_directory(parent).map_err(failed("create", parent))?;
            }
            remove_tree(&inside.partial)
        })
        .await?;
        Ok(making)
    }

    /// Where to make it.
    pub(crate) fn path(&self) -> &Path {
        &self.partial
    }

    /// Makes it durable and gives it its name.
    pub(crate) async fn finish(self: Arc<Self>) -> Result<(), FilesError> {
        blocking(move || {
            let Self { dest, partial, .. } = &*self;
            platform::sync_tree(partial).map_err(failed("sync", partial))?;
            reach(self.points.synced);
            if dest.symlink_metadata().is_ok() {
                return Err(FilesError::Exists(dest.clone()));
            }
            fs::rename(partial, dest).map_err(failed("rename", partial))?;
            sync_parent(dest)?;
            reach(self.points.named);
            Ok(())
        })
        .await
    }

    /// Clears away what was made.
    pub(crate) async fn give_up(self: Arc<Self>) -> Result<(), FilesError> {
        blocking(move || remove_tree(&self.partial)).await
    }
}

/// Tells the threads that copy when the future that waits for them is dropped.
pub(crate) struct CancelOnDrop(pub(crate) Arc<Making>);

impl Drop for CancelOnDrop {
    fn drop(&mut self) {
        self.0.cancelled.store(true, Ordering::Relaxed);
    }
}

/// Removes `dir` so that a kill leaves either all of it or nothing under its name. No error when
/// it is not there.
pub(crate) fn remove(dir: &Path) -> Result<(), FilesError> {
    let removing = with_suffix(dir, REMOVING);
    remove_tree(&removing)?;
    match fs::rename(dir, &removing) {
        Ok(()) => {
            sync_parent(dir)?;
            reach(failpoints::REMOVE_RENAMED);
            remove_tree(&removing)?;
            reach(failpoints::REMOVE_GONE);
            Ok(())
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(failed("rename", dir)(error)),
    }
}

/// Removes what a killed process left half made or half removed anywhere below `dir`, and gives
/// its paths. Only for when nothing is being made or removed there, such as at start. Data
/// directories are not looked into.
pub async fn sweep(dir: &Path) -> Result<Vec<PathBuf>, FilesError> {
    let dir = dir.to_path_buf();
    blocking(move || {
        let mut swept = Vec::new();
        if dir.exists() {
            sweep_into(&dir, &mut swept)?;
        }
        Ok(swept)
    })
    .await
}

/// Runs file work where waiting hurts nobody.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, FilesError> + Send + 'static,
) -> Result<T, FilesError> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(error) => match error.try_into_panic() {
            Ok(panic) => std::panic::resume_unwind(panic),
            Err(_) => Err(FilesError::Cancelled),
        },
    }
}

pub(crate) fn remove_tree(dir: &Path) -> Result<(), FilesError> {
    // initdb or a bake may have outlived the process that started it.
    if let Ok(canonical) = dir.canonicalize() {
        let left = platform::processes_in(&canonical);
        for pid in &left {
            platform::send(*pid, Ask::Kill).map_err(failed("end the process in", dir))?;
        }
        while left.iter().any(|pid| platform::is_alive(*pid)) {
            std::thread::sleep(Duration::from_millis(2));
        }
    }
    match fs::remove_dir_all(dir) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed("remove", dir)(error)),
        _ => Ok(()),
    }
}

fn sweep_into(dir: &Path, swept: &mut Vec<PathBuf>) -> Result<(), FilesError> {
    for entry in fs::read_dir(dir).map_err(failed("list", dir))? {
        let entry = entry.map_err(failed("list", dir))?;
        if !entry.file_type().map_err(failed("read", dir))?.is_dir() {
            continue;
        }
        let path = entry.path();
        let leftover = path
            .extension()
            .is_some_and(|suffix| suffix == PARTIAL || suffix == REMOVING);
        if leftover {
            remove_tree(&path)?;
            swept.push(path);
        } else if !path.join("PG_VERSION").exists() {
            sweep_into(&path, swept)?;
        }
    }
    Ok(())
}

fn sync_parent(path: &Path) -> Result<(), FilesError> {
    match path.parent() {
        Some(parent) => platform::sync_directory(parent).map_err(failed("sync", parent)),
        None => Ok(()),
    }
}

fn with_suffix(dir: &Path, suffix: &str) -> PathBuf {
    let mut name = OsString::from(dir);
    name.push(".");
    name.push(suffix);
    PathBuf::from(name)
}
