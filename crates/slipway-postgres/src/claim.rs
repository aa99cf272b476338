//! One task of this process at a time works on a path; the next one waits for it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

/// Between processes, PostgreSQL's own lock files and the engine's lock do the same.
static CLAIMED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// Held for as long as the work goes on.
#[derive(Debug)]
pub(crate) struct Claim(PathBuf);

impl Claim {
    /// Waits until nobody else holds the path.
    pub(crate) async fn wait(path: &Path) -> Self {
        while !claimed().insert(path.to_path_buf()) {
            tokio::time::sleep(Duration::from_millis(3)).await;
        }
        Self(path.to_path_buf())
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        claimed().remove(&self.0);
    }
}

fn claimed() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    CLAIMED.lock().unwrap_or_else(|held| held.into_inner())
}
