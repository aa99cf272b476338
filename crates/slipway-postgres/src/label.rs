//! `backup_label`: where the recovery of a copy begins.

use std::io;
use std::path::Path;

use crate::cluster::Cluster;
use crate::history;

const LABEL: &str = "backup_label";
const DONE: &str = "backup_label.old";

/// Whether a directory is a copy whose recovery has not begun.
pub(crate) fn is_there(dir: &Path) -> bool {
    dir.join(LABEL).exists()
}

/// Gives a copy whose recovery was cut short its label back.
///
/// PostgreSQL puts the label away when the recovery begins. From 15 on a recovery that goes on without
/// it, and without an archive, does not see the end of the backup (`CheckRecoveryConsistency` returns at
/// once in crash recovery): it gives up with "WAL ends before end of online backup" at every start from
/// then on. With the label it begins once more, which harms nothing.
pub(crate) async fn bring_back(cluster: &Cluster) -> io::Result<()> {
    let dir = cluster.dir();
    let has = |name| dir.join(name).exists();
    // Whatever follows an archive or another server sees the end of the backup by itself.
    if is_there(dir) || !has(DONE) || has("standby.signal") || has("recovery.signal") {
        return Ok(());
    }
    let mut pg_controldata = cluster.installation().server_program("pg_controldata");
    let printed = pg_controldata.arg(dir).output().await?;
    let printed = String::from_utf8_lossy(&printed.stdout);
    let label = std::fs::read_to_string(dir.join(DONE))?;
    let position = |text: &str, name| {
        let rest = text.lines().find_map(|line| line.strip_prefix(name))?;
        history::lsn(rest.split_whitespace().next()?).ok()
    };
    // Zero where no backup's end is waited for.
    let waits_from = position(&printed, "Backup start location:");
    let label_from = position(&label, "START WAL LOCATION:");
    if waits_from.is_some_and(|at| at.0 != 0) && waits_from == label_from {
        tracing::info!(dir = %dir.display(), "the recovery of a copy begins once more");
        std::fs::rename(dir.join(DONE), dir.join(LABEL))?;
    }
    Ok(())
}
