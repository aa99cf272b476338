//! How big branches are, and whether there is room for another.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use neon_api::slipway::{BranchSpace, SnapshotSpace, Space};

use crate::catalog::branches::{self, Branch};
use crate::catalog::{CatalogError, snapshots};
use crate::error::chain;
use crate::operations::{JobError, at};
use crate::state::{State, lock};

/// Left free whatever happens: servers that run out of space stop working.
pub(crate) const RESERVE: u64 = 256 << 20;
/// WAL files that a copy begins with.
const WAL_OF_A_COPY: u64 = 64 << 20;
/// A size that is shown may be this old.
const FRESH: Duration = Duration::from_secs(5);

impl State {
    /// Refuses when writing that many bytes would leave less than the reserve.
    pub(crate) fn check_space(&self, needed: u64) -> Result<(), JobError> {
        let free =
            slipway_postgres::free_bytes(&self.data_dir).map_err(at("look for free space"))?;
        if free < needed.saturating_add(RESERVE) {
            return Err(JobError::refused(format!(
                "not enough disk space in {}: {} are needed and {} kept free, {} are free; remove snapshots or branches{}, or free space otherwise, and try again (nothing was changed)",
                self.data_dir.display(),
                megabytes(needed),
                megabytes(RESERVE),
                megabytes(free),
                self.deleted_projects_in_the_way(),
            )));
        }
        Ok(())
    }

    /// The same for a copy of a directory; one that shares blocks needs next to nothing.
    pub(crate) async fn check_space_for(&self, dir: &Path) -> Result<(), JobError> {
        if self.reflink {
            return self.check_space(0);
        }
        let dir = dir.to_owned();
        // A copy takes along only the WAL that it needs, not what is kept for the history.
        let bytes = tokio::task::spawn_blocking(move || data_bytes(&dir))
            .await
            .unwrap_or(0);
        self.check_space(bytes.saturating_add(WAL_OF_A_COPY))
    }

    /// Looks up the branch's logical size now. Its server must be up; a failure leaves the size
    /// that was known.
    pub(crate) async fn measure(&self, branch: &Branch) {
        lock(&self.sized).insert(branch.id.clone(), tokio::time::Instant::now());
        let result = async {
            let client = self.servers.admin(branch).await?;
            let bytes: i64 = client
                .query_one(
                    "SELECT coalesce(sum(pg_catalog.pg_database_size(oid)), 0)::int8
                     FROM pg_catalog.pg_database
                     WHERE NOT datistemplate AND datname <> 'postgres'",
                    &[],
                )
                .await
                .map_err(at("read the size"))?
                .get(0);
            self.catalog.write(|transaction| {
                branches::set_size(transaction, &branch.id, bytes)?;
                Ok::<_, CatalogError>(())
            })?;
            Ok::<_, JobError>(())
        }
        .await;
        if let Err(error) = result {
            tracing::debug!(branch = %branch.id, error = chain(&error), "size of a branch");
        }
    }

    /// What everything takes on disk, by looking at every file.
    pub(crate) async fn space(&self) -> Result<Space, CatalogError> {
        let of_all = self.space_where(|_| true).await?;
        Ok(Space {
            history_bytes: self.history_bytes()?.values().sum(),
            history_cap_bytes: self.history_cap(),
            read_only_bytes: on_disk(self.data_dir.join("standbys")).await.0,
            ..of_all
        })
    }

    /// What the branches and snapshots of these ids take on disk, and nothing else.
    pub(crate) async fn space_of(&self, ids: &[&str]) -> Result<Space, CatalogError> {
        self.space_where(|id| ids.contains(&id)).await
    }

    async fn space_where(&self, is_meant: impl Fn(&str) -> bool) -> Result<Space, CatalogError> {
        let (mut branches, mut snapshots) = self
            .catalog
            .read(|connection| Ok((branches::all(connection)?, snapshots::all(connection)?)))?;
        branches.retain(|branch| is_meant(branch.id.as_str()));
        snapshots.retain(|snapshot| is_meant(snapshot.id.as_str()));
        let mut space = Space::default();
        for branch in branches {
            let (physical_bytes, data_bytes) = on_disk(self.servers.dir(&branch.id)).await;
            space.branches.push(BranchSpace {
                physical_bytes,
                data_bytes: Some(data_bytes),
                branch_id: branch.id,
                logical_bytes: branch.logical_size,
            });
        }
        for snapshot in snapshots {
            let (physical_bytes, data_bytes) = on_disk(self.snapshot_dir(&snapshot.id)).await;
            space.snapshots.push(SnapshotSpace {
                physical_bytes,
                data_bytes: Some(data_bytes),
                snapshot_id: snapshot.id,
                logical_bytes: snapshot.full_size,
            });
        }
        Ok(space)
    }

    /// Sees to it in the background that sizes which are shown soon are true. Wakes nobody.
    pub(crate) fn measure_later(self: &Arc<Self>, shown: &[Branch]) {
        for branch in shown {
            let stale = lock(&self.sized)
                .get(&branch.id)
                .is_none_or(|at| at.elapsed() > FRESH);
            if !stale || !branch.ready || !self.servers.is_awake(&branch.id) {
                continue;
            }
            lock(&self.sized).insert(branch.id.clone(), tokio::time::Instant::now());
            let (state, branch) = (Arc::clone(self), branch.clone());
            self.tasks.spawn(async move {
                tokio::select! {
                    () = state.measure(&branch) => {}
                    () = state.stopping.cancelled() => {}
                }
            });
        }
    }
}

/// Bytes of a data directory without its WAL.
pub(crate) fn data_bytes(dir: &Path) -> u64 {
    directory_bytes(dir).saturating_sub(directory_bytes(&dir.join("pg_wal")))
}

/// Bytes that a directory has on disk. Blocks that it shares with another one count.
pub(crate) fn allocated_bytes(dir: &Path) -> u64 {
    let Ok(entries) = std::fs::read_dir(dir) else {
        return 0;
    };
    entries
        .flatten()
        .map(|entry| match entry.metadata() {
            Ok(metadata) if metadata.is_dir() => allocated_bytes(&entry.path()),
            #[cfg(unix)]
            Ok(metadata) => std::os::unix::fs::MetadataExt::blocks(&metadata) * 512,
            #[cfg(not(unix))]
            Ok(metadata) => metadata.len(),
            Err(_) => 0,
        })
        .sum()
}

/// Kind of the file system that a directory lies on, such as `ext4`, where the system tells it.
pub(crate) fn file_system(dir: &Path) -> Option<String> {
    let mounts = std::fs::read_to_string("/proc/self/mounts").ok()?;
    let dir = dir.canonicalize().ok()?;
    mounts
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ').skip(1);
            // Blanks in a path are written as \040.
            let place = words.next()?.replace("\\040", " ");
            dir.starts_with(&place).then(|| (place.len(), words.next()))
        })
        // Of two on the same place the later one covers the earlier.
        .max_by_key(|(length, _)| *length)
        .and_then(|(_, kind)| kind.map(str::to_owned))
}

fn directory_bytes(dir: &Path) -> u64 {
    let Ok(entries) = std::fs::read_dir(dir) else {
        return 0;
    };
    entries
        .flatten()
        .map(|entry| match entry.metadata() {
            Ok(metadata) if metadata.is_dir() => directory_bytes(&entry.path()),
            Ok(metadata) => metadata.len(),
            Err(_) => 0,
        })
        .sum()
}

/// Bytes that a directory has on disk, and those of its files without WAL.
async fn on_disk(dir: std::path::PathBuf) -> (u64, u64) {
    tokio::task::spawn_blocking(move || (allocated_bytes(&dir), data_bytes(&dir)))
        .await
        .unwrap_or_default()
}

fn megabytes(bytes: u64) -> String {
    format!("{} MB", bytes.div_ceil(1 << 20))
}
