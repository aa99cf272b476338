//! How big branches are, and whether there is room for another.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use crate::catalog::CatalogError;
use crate::catalog::branches::{self, Branch};
use crate::error::chain;
use crate::operations::{JobError, at};
use crate::state::{State, lock};

/// Left free whatever happens: servers that run out of space stop working.
const RESERVE: u64 = 256 << 20;
/// A size that is shown may be this old.
const FRESH: Duration = Duration::from_secs(5);

/// Bytes free for this user on the file system of a directory.
pub(crate) fn free(dir: &Path) -> std::io::Result<u64> {
    let stat = rustix::fs::statvfs(dir)?;
    Ok(stat.f_bavail.saturating_mul(stat.f_frsize))
}

impl State {
    /// Refuses when writing that many bytes would leave less than the reserve.
    pub(crate) fn check_space(&self, needed: u64) -> Result<(), JobError> {
        let free = free(&self.data_dir).map_err(at("look for free space"))?;
        if free < needed.saturating_add(RESERVE) {
            return Err(JobError::refused(format!(
                "not enough disk space in {}: {} are needed and {} kept free, {} are free; remove snapshots or branches, or free space otherwise, and try again (nothing was changed)",
                self.data_dir.display(),
                megabytes(needed),
                megabytes(RESERVE),
                megabytes(free),
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
        let bytes = tokio::task::spawn_blocking(move || directory_bytes(&dir))
            .await
            .unwrap_or(0);
        self.check_space(bytes)
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

fn megabytes(bytes: u64) -> String {
    format!("{} MB", bytes.div_ceil(1 << 20))
}
