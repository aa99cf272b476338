//! Everything that the calls and jobs share.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, SubsecRound, Utc};
use neon_api::ids::{BranchId, EndpointId, ProjectId, SnapshotId};
use neon_api::slipway::{Export, Import};
use slipway_postgres::Installation;
use slipway_proxy::Proxy;
use tokio::sync::{Notify, RwLock};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::catalog::{Catalog, branches, endpoints, projects, snapshots};
use crate::error::ApiError;
use crate::history::History;
use crate::holds::Holds;
use crate::operations::Claims;
use crate::rules::{Rates, Rules};
use crate::secrets::Secrets;
use crate::servers::Servers;
use crate::standbys::Standbys;

pub(crate) struct State {
    pub(crate) data_dir: PathBuf,
    pub(crate) endpoint_ports: std::ops::RangeInclusive<u16>,
    pub(crate) catalog: Arc<Catalog>,
    pub(crate) secrets: Secrets,
    pub(crate) installation: Installation,
    pub(crate) servers: Arc<Servers>,
    pub(crate) standbys: Arc<Standbys>,
    pub(crate) proxy: Proxy,
    pub(crate) claims: Claims,
    /// The status of an operation has changed.
    pub(crate) operation_changed: Notify,
    pub(crate) tasks: TaskTracker,
    pub(crate) stopping: CancellationToken,
    pub(crate) started_at: DateTime<Utc>,
    pub(crate) rules: Rules,
    pub(crate) rates: Rates,
    /// When keys were used, where that is not yet in the catalog.
    pub(crate) used: Mutex<HashMap<i64, DateTime<Utc>>>,
    /// Where calls come from: the engine answers on one loopback address.
    pub(crate) caller_address: String,
    /// Clones share blocks in the data directory.
    pub(crate) reflink: bool,
    /// Endpoints whose port could not be opened, with the reason.
    pub(crate) closed: Mutex<HashMap<EndpointId, String>>,
    /// Imports at work, with their progress.
    pub(crate) imports: Mutex<HashMap<String, Import>>,
    /// Baking changes a snapshot in place; a restore reads it.
    pub(crate) snapshot_locks: Mutex<HashMap<SnapshotId, Arc<RwLock<()>>>>,
    /// One at a time: it is work for the disk that nobody waits for.
    pub(crate) baking: tokio::sync::Mutex<()>,
    /// When each branch's size was last looked up.
    pub(crate) sized: Mutex<HashMap<BranchId, tokio::time::Instant>>,
    pub(crate) history: History,
    /// Exports at work, with their progress.
    pub(crate) exports: Mutex<HashMap<String, Export>>,
    pub(crate) holds: Arc<Holds>,
}

impl State {
    /// The engine's clock. Whole microseconds, as the catalog keeps them.
    pub(crate) fn now(&self) -> DateTime<Utc> {
        self.rules.clock.now().trunc_subsecs(6)
    }

    pub(crate) fn snapshot_dir(&self, snapshot: &SnapshotId) -> PathBuf {
        self.data_dir.join("snapshots").join(snapshot.as_str())
    }

    pub(crate) fn snapshot_lock(&self, snapshot: &SnapshotId) -> Arc<RwLock<()>> {
        Arc::clone(
            lock(&self.snapshot_locks)
                .entry(snapshot.clone())
                .or_default(),
        )
    }

    pub(crate) fn project(&self, id: &ProjectId) -> Result<projects::Project, ApiError> {
        self.catalog
            .read(|connection| projects::get(connection, id))?
            .ok_or_else(|| ApiError::not_found("project"))
    }

    pub(crate) fn branch(
        &self,
        project: &ProjectId,
        id: &BranchId,
    ) -> Result<branches::Branch, ApiError> {
        self.project(project)?;
        self.catalog
            .read(|connection| branches::get(connection, project, id))?
            .ok_or_else(|| ApiError::not_found("branch"))
    }

    pub(crate) fn endpoint(
        &self,
        project: &ProjectId,
        id: &EndpointId,
    ) -> Result<endpoints::Endpoint, ApiError> {
        self.project(project)?;
        self.catalog
            .read(|connection| endpoints::find(connection, id.as_str()))?
            .filter(|endpoint| endpoint.project_id == *project)
            .ok_or_else(|| ApiError::not_found("endpoint"))
    }

    pub(crate) fn snapshot(
        &self,
        project: &ProjectId,
        id: &SnapshotId,
    ) -> Result<snapshots::Snapshot, ApiError> {
        self.project(project)?;
        self.catalog
            .read(|connection| snapshots::get(connection, project, id))?
            .ok_or_else(|| ApiError::not_found("snapshot"))
    }

    /// For jobs: the branch must still be there.
    pub(crate) fn known_branch(
        &self,
        id: &BranchId,
    ) -> Result<branches::Branch, crate::operations::JobError> {
        self.catalog
            .read(|connection| branches::find(connection, id))?
            .ok_or_else(|| crate::operations::JobError::refused(format!("branch {id} is gone")))
    }
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
