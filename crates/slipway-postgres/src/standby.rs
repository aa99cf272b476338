//! Standbys: a server's cluster copied as for a snapshot, which then follows that server's WAL over its
//! private socket and answers readers meanwhile. PostgreSQL itself refuses every write there, whatever a
//! client sets. A standby is worth nothing without the server that it follows, and is made anew rather
//! than repaired: what is left of one is to be removed with [`crate::snapshot::remove`].

use std::path::Path;

use slipway_failpoints::{self as failpoints, reach};
use tokio_postgres::Client;

use crate::cluster::{Cluster, OpenError};
use crate::files::{FilesError, failed};
use crate::server::{Server, StartError};
use crate::settings::{self, Profile};
use crate::snapshot::{self, SnapshotError};

/// Why there is no standby. The server that it was to follow goes on as before; a directory may be left.
#[derive(Debug, thiserror::Error)]
pub enum StandbyError {
    /// Copying failed.
    #[error("copy the server")]
    Copy(#[from] SnapshotError),
    /// Its settings were not written.
    #[error("have the copy follow")]
    Files(#[from] FilesError),
    /// The copy cannot be run by this installation.
    #[error("open the copy")]
    Open(#[from] OpenError),
    /// It did not start.
    #[error("start the copy")]
    Start(#[from] StartError),
}

/// Copies a running server into `dir`, which must not exist, and starts a server there that follows it. It
/// holds everything that was committed before the call, and soon what is committed later.
///
/// # Errors
/// See [`StandbyError`].
pub async fn start(
    primary: &Server,
    dir: &Path,
    socket_dir: &Path,
) -> Result<Server, StandbyError> {
    snapshot::take(primary, dir).await?;
    reach(failpoints::STANDBY_COPIED);
    let installation = primary.installation();
    settings::follow(dir, installation, primary.socket_dir())
        .map_err(failed("write settings in", dir))?;
    let server = Cluster::open(installation, dir)?
        .start(Profile::Standby, socket_dir)
        .await?;
    reach(failpoints::STANDBY_STARTED);
    Ok(server)
}

/// Whether a standby is connected to the server that it follows. `client` is the superuser's, of the standby.
///
/// # Errors
/// What PostgreSQL says.
pub async fn is_following(client: &Client) -> Result<bool, tokio_postgres::Error> {
    let row = client
        .query_one(
            "select exists (select from pg_stat_wal_receiver where status = 'streaming')",
            &[],
        )
        .await?;
    Ok(row.get(0))
}
