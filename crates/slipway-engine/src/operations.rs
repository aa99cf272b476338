//! Work in the background. One call makes one *job*, which is shown as one or more *operations*,
//! Neon's word for its steps. A job is written to the catalog together with what the call made, so
//! that after a kill it is either done again or undone ([`crate::recovery`]).
//!
//! A job claims what it works on. A call that needs something claimed is refused with 423. Claims
//! are released before the last operation reads `finished`, so that who waits for the operations
//! is never refused because of them.

use std::collections::HashMap;
use std::future::Future;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use axum::http::StatusCode;
use neon_api::ids::{BranchId, EndpointId, ProjectId, SnapshotId};
use neon_api::types::{Operation, OperationStatus};
use rusqlite::Transaction;
use serde::{Deserialize, Serialize};
use slipway_failpoints::{Moment, reach_job};
use uuid::Uuid;

use crate::catalog::{self, CatalogError};
use crate::error::{ApiError, chain};
use crate::history::When;
use crate::import::{ImportMark, Work};
use crate::servers::ServerError;
use crate::state::State;
use crate::time_travel::Travel;

/// How long a call waits for its copy; shorter than clients wait for an answer.
const COPIED_WITHIN: Duration = Duration::from_secs(20);
const LOOK_AGAIN: Duration = Duration::from_millis(5);

/// What is to be done. Stored as JSON while it is not done.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Job {
    CreateProject {
        branch: BranchId,
        role: String,
        database: String,
    },
    /// Its servers stop; what is in it stays, to be recovered.
    PutProjectAside,
    /// For good.
    DeleteProject,
    CreateChild {
        branch: BranchId,
        parent: BranchId,
    },
    DeleteBranch {
        branch: BranchId,
    },
    Snapshot {
        snapshot: SnapshotId,
        branch: BranchId,
    },
    DeleteSnapshot {
        snapshot: SnapshotId,
    },
    /// `target` is set when the restore is finalized at once.
    Restore {
        snapshot: SnapshotId,
        branch: BranchId,
        target: Option<BranchId>,
    },
    Finalize {
        branch: BranchId,
        target: BranchId,
        backup_name: Option<String>,
    },
    CreateRole {
        branch: BranchId,
        role: String,
        login: bool,
    },
    DeleteRole {
        branch: BranchId,
        role: String,
    },
    ResetPassword {
        branch: BranchId,
        role: String,
    },
    CreateDatabase {
        branch: BranchId,
        database: String,
        owner: String,
    },
    UpdateDatabase {
        branch: BranchId,
        database: String,
        name: String,
        owner: String,
    },
    DeleteDatabase {
        branch: BranchId,
        database: String,
    },
    Start {
        endpoint: EndpointId,
    },
    Suspend {
        endpoint: EndpointId,
    },
    Restart {
        endpoint: EndpointId,
    },
    DeleteEndpoint {
        endpoint: EndpointId,
    },
    Import {
        branch: BranchId,
        import: String,
        path: String,
        database: String,
        role: String,
        /// What a kill in the middle of it has to know.
        #[serde(default)]
        mark: Option<ImportMark>,
    },
    Export {
        branch: BranchId,
        export: String,
        path: String,
        database: String,
    },
    /// A child of its parent's past.
    CreateChildAt {
        branch: BranchId,
        parent: BranchId,
        when: When,
    },
    SnapshotAt {
        snapshot: SnapshotId,
        branch: BranchId,
        when: When,
    },
    /// A restore in place.
    Travel(Travel),
    /// Everything was done when the call was written down.
    Nothing,
}

impl Job {
    /// As the catalog names it. All stand in [`slipway_failpoints::JOBS`], too: a test kills each at
    /// each of its moments.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::CreateProject { .. } => "create_project",
            Self::PutProjectAside => "put_project_aside",
            Self::DeleteProject => "delete_project",
            Self::CreateChild { .. } => "create_child",
            Self::DeleteBranch { .. } => "delete_branch",
            Self::Snapshot { .. } => "snapshot",
            Self::DeleteSnapshot { .. } => "delete_snapshot",
            Self::Restore { .. } => "restore",
            Self::Finalize { .. } => "finalize",
            Self::CreateRole { .. } => "create_role",
            Self::DeleteRole { .. } => "delete_role",
            Self::ResetPassword { .. } => "reset_password",
            Self::CreateDatabase { .. } => "create_database",
            Self::UpdateDatabase { .. } => "update_database",
            Self::DeleteDatabase { .. } => "delete_database",
            Self::Start { .. } => "start",
            Self::Suspend { .. } => "suspend",
            Self::Restart { .. } => "restart",
            Self::DeleteEndpoint { .. } => "delete_endpoint",
            Self::Import { .. } => "import",
            Self::Export { .. } => "export",
            Self::CreateChildAt { .. } => "create_child_at",
            Self::SnapshotAt { .. } => "snapshot_at",
            Self::Travel(_) => "travel",
            Self::Nothing => "nothing",
        }
    }
}

/// An operation to be shown.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) action: &'static str,
    pub(crate) branch: Option<BranchId>,
    pub(crate) endpoint: Option<EndpointId>,
}

impl Step {
    pub(crate) fn branch(action: &'static str, branch: &BranchId) -> Self {
        Self {
            action,
            branch: Some(branch.clone()),
            endpoint: None,
        }
    }

    pub(crate) fn endpoint(action: &'static str, branch: &BranchId, endpoint: &EndpointId) -> Self {
        Self {
            action,
            branch: Some(branch.clone()),
            endpoint: Some(endpoint.clone()),
        }
    }
}

/// Why a job failed. Becomes the operation's `error`.
#[derive(Debug, thiserror::Error)]
#[error("{what}")]
pub(crate) struct JobError {
    what: String,
    #[source]
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl JobError {
    /// A sentence that needs no cause.
    pub(crate) fn refused(what: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            source: None,
        }
    }
}

/// For `map_err`: what was being done.
pub(crate) fn at<E>(what: &'static str) -> impl FnOnce(E) -> JobError
where
    E: std::error::Error + Send + Sync + 'static,
{
    move |source| JobError {
        what: what.to_owned(),
        source: Some(Box::new(source)),
    }
}

impl From<CatalogError> for JobError {
    fn from(error: CatalogError) -> Self {
        at("write the catalog")(error)
    }
}

impl From<rusqlite::Error> for JobError {
    fn from(error: rusqlite::Error) -> Self {
        at("write the catalog")(error)
    }
}

impl From<ServerError> for JobError {
    fn from(error: ServerError) -> Self {
        at("use the branch's server")(error)
    }
}

impl From<ApiError> for JobError {
    fn from(error: ApiError) -> Self {
        Self::refused(error.message)
    }
}

/// What the jobs at work have claimed, each in one project.
#[derive(Default)]
pub(crate) struct Claims {
    taken: Mutex<Taken>,
}

#[derive(Default)]
struct Taken {
    next: u64,
    claims: HashMap<u64, (ProjectId, Vec<String>)>,
}

/// A claim on a whole project.
pub(crate) const EVERYTHING: &str = "*";

/// Released when dropped.
pub(crate) struct Claim {
    number: u64,
    state: Arc<State>,
}

impl Drop for Claim {
    fn drop(&mut self) {
        self.state.claims.lock().claims.remove(&self.number);
    }
}

impl Claims {
    fn lock(&self) -> std::sync::MutexGuard<'_, Taken> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Nothing is at work anywhere.
    pub(crate) fn idle(&self) -> bool {
        self.lock().claims.is_empty()
    }
}

/// Where a job is among its operations.
pub(crate) struct Progress {
    pub(crate) state: Arc<State>,
    /// The job's number in the catalog.
    pub(crate) job: i64,
    operations: Vec<Operation>,
    next: usize,
    since: Instant,
}

impl Progress {
    /// Runs the next step under the next operation. The last operation stays `running` until the
    /// job has ended.
    pub(crate) async fn step<T>(
        &mut self,
        work: impl Future<Output = Result<T, JobError>>,
    ) -> Result<T, JobError> {
        if self.next > 0 {
            self.set(self.next - 1, OperationStatus::Finished, None)?;
        }
        self.since = Instant::now();
        self.next += 1;
        self.set(self.next - 1, OperationStatus::Running, None)?;
        work.await
    }

    fn set(
        &self,
        index: usize,
        status: OperationStatus,
        error: Option<&str>,
    ) -> Result<(), CatalogError> {
        let Some(operation) = self.operations.get(index) else {
            return Ok(());
        };
        let duration = i64::try_from(self.since.elapsed().as_millis()).unwrap_or(i64::MAX);
        self.state.catalog.write(|transaction| {
            catalog::operations::set_status(
                transaction,
                operation.id.as_str(),
                status,
                error,
                duration,
                self.state.now(),
            )
            .map_err(CatalogError::from)
        })?;
        self.state.operation_changed.notify_waiters();
        Ok(())
    }
}

impl State {
    /// Takes a claim, or refuses with 423.
    pub(crate) fn claim(
        self: &Arc<Self>,
        project: &ProjectId,
        wanted: &[String],
    ) -> Result<Claim, ApiError> {
        let mut taken = self.claims.lock();
        let conflict = taken.claims.values().any(|(other, held)| {
            other == project
                && (held
                    .iter()
                    .any(|one| one == EVERYTHING || wanted.contains(one))
                    || wanted.iter().any(|one| one == EVERYTHING))
        });
        if conflict {
            return Err(ApiError::locked());
        }
        let number = taken.next;
        taken.next += 1;
        taken
            .claims
            .insert(number, (project.clone(), wanted.to_vec()));
        Ok(Claim {
            number,
            state: Arc::clone(self),
        })
    }

    /// Claims, checks and writes down (in one transaction with the job) what a call asks for, and
    /// starts the work. `record` runs inside the transaction.
    pub(crate) fn begin<T>(
        self: &Arc<Self>,
        project: &ProjectId,
        claims: &[String],
        record: impl FnOnce(&Transaction<'_>) -> Result<(T, Job, Vec<Step>), ApiError>,
    ) -> Result<(T, Vec<Operation>), ApiError> {
        if self.stopping.is_cancelled() {
            return Err(ApiError::unavailable("the engine is being stopped"));
        }
        if crate::replace::is_awaited(&self.data_dir) {
            return Err(ApiError::unavailable(
                "a newer engine waits for this one to make way; nothing was changed, try again in a moment",
            ));
        }
        let claim = self.claim(project, claims)?;
        let (value, id, job, operations) = self.catalog.write(|transaction| {
            let (value, job, steps) = record(transaction)?;
            let id = catalog::operations::insert_job(transaction, project, claims, &job)?;
            for (index, step) in steps.iter().enumerate() {
                let status = if index == 0 {
                    OperationStatus::Running
                } else {
                    OperationStatus::Scheduling
                };
                let operation = Uuid::new_v4().to_string();
                let now = self.now();
                catalog::operations::insert(
                    transaction,
                    id,
                    project,
                    &operation,
                    step,
                    status,
                    now,
                )?;
            }
            let operations = catalog::operations::of_job(transaction, id)?;
            reach_job(job.kind(), Moment::Asked);
            Ok::<_, ApiError>((value, id, job, operations))
        })?;
        reach_job(job.kind(), Moment::Written);
        self.spawn(project.clone(), id, job, operations.clone(), claim);
        Ok((value, operations))
    }

    /// Waits until a job's copy at `dir` is whole, or its first operation has ended, but not longer
    /// than clients wait for an answer. What is committed after the answer is then not in the copy.
    /// Gives the operations as they are now.
    pub(crate) async fn copied(
        &self,
        project: &ProjectId,
        dir: &Path,
        mut operations: Vec<Operation>,
    ) -> Result<Vec<Operation>, CatalogError> {
        let began = Instant::now();
        while !dir.exists()
            && operations
                .first()
                .is_some_and(|first| !first.status.ended())
            && began.elapsed() < COPIED_WITHIN
        {
            tokio::time::sleep(LOOK_AGAIN).await;
            operations = self.catalog.read(|connection| {
                operations
                    .iter()
                    .filter_map(|it| {
                        catalog::operations::get(connection, project, it.id.as_str()).transpose()
                    })
                    .collect::<Result<_, _>>()
            })?;
        }
        Ok(operations)
    }

    /// Runs a job that stands in the catalog.
    pub(crate) fn spawn(
        self: &Arc<Self>,
        project: ProjectId,
        id: i64,
        job: Job,
        operations: Vec<Operation>,
        claim: Claim,
    ) {
        let state = Arc::clone(self);
        self.tasks.spawn(async move {
            let mut progress = Progress {
                state: Arc::clone(&state),
                job: id,
                operations,
                next: 0,
                since: Instant::now(),
            };
            let result = state.run(&project, &job, &mut progress).await;
            reach_job(job.kind(), Moment::Done);
            if let Err(error) = &result {
                let text = chain(error);
                tracing::warn!(%project, ?job, error = text, "job failed");
                state.undo(&project, &job, &text).await;
            }
            state.forget_unstored(&project, &job);
            drop(claim);
            let ended = state.end(id, &progress, result.err().map(|error| chain(&error)));
            if let Err(error) = ended {
                tracing::error!(error = chain(&error), "write a job's end");
            }
            reach_job(job.kind(), Moment::Ended);
        });
    }

    /// Writes down how a job ended.
    fn end(&self, id: i64, progress: &Progress, error: Option<String>) -> Result<(), CatalogError> {
        let at = progress.next.saturating_sub(1);
        let duration = i64::try_from(progress.since.elapsed().as_millis()).unwrap_or(i64::MAX);
        self.catalog.write(|transaction| {
            for (index, operation) in progress.operations.iter().enumerate() {
                let status = match (&error, index) {
                    (None, _) => OperationStatus::Finished,
                    (Some(_), index) if index < at => continue,
                    (Some(_), index) if index == at => OperationStatus::Failed,
                    (Some(_), _) => OperationStatus::Cancelled,
                };
                if error.is_none() && index < at {
                    continue;
                }
                let text = error.as_deref().filter(|_| index == at);
                catalog::operations::set_status(
                    transaction,
                    operation.id.as_str(),
                    status,
                    text,
                    if index == at { duration } else { 0 },
                    self.now(),
                )?;
            }
            catalog::operations::delete_job(transaction, id)?;
            Ok::<_, CatalogError>(())
        })?;
        self.operation_changed.notify_waiters();
        Ok(())
    }

    async fn run(
        self: &Arc<Self>,
        project: &ProjectId,
        job: &Job,
        progress: &mut Progress,
    ) -> Result<(), JobError> {
        match job {
            Job::CreateProject {
                branch,
                role,
                database,
            } => self.create_root(progress, branch, role, database).await,
            Job::PutProjectAside => progress.step(self.put_project_aside(project)).await,
            Job::DeleteProject => self.remove_project(progress, project).await,
            Job::CreateChild { branch, parent } => {
                self.create_child(progress, branch, parent, None).await
            }
            Job::DeleteBranch { branch } => self.remove_branch_job(progress, branch).await,
            Job::Snapshot { snapshot, branch } => {
                self.take_snapshot(progress, snapshot, branch, None).await
            }
            Job::DeleteSnapshot { snapshot } => self.remove_snapshot(progress, snapshot).await,
            Job::Restore {
                snapshot,
                branch,
                target,
            } => {
                self.restore(progress, snapshot, branch).await?;
                match target {
                    Some(target) => self.finalize(progress, branch, target, None).await,
                    None => Ok(()),
                }
            }
            Job::Finalize {
                branch,
                target,
                backup_name,
            } => {
                self.finalize(progress, branch, target, backup_name.as_deref())
                    .await
            }
            Job::CreateRole {
                branch,
                role,
                login,
            } => progress.step(self.create_role(branch, role, *login)).await,
            Job::DeleteRole { branch, role } => progress.step(self.drop_role(branch, role)).await,
            Job::ResetPassword { branch, role } => {
                progress.step(self.apply_password(branch, role)).await
            }
            Job::CreateDatabase {
                branch,
                database,
                owner,
            } => {
                progress
                    .step(self.create_database(branch, database, owner))
                    .await
            }
            Job::UpdateDatabase {
                branch,
                database,
                name,
                owner,
            } => {
                progress
                    .step(self.update_database(branch, database, name, owner))
                    .await
            }
            Job::DeleteDatabase { branch, database } => {
                progress.step(self.drop_database(branch, database)).await
            }
            Job::Start { endpoint } => progress.step(self.start_endpoint(endpoint)).await,
            Job::Suspend { endpoint } => progress.step(self.suspend_endpoint(endpoint)).await,
            Job::Restart { endpoint } => {
                progress.step(self.suspend_endpoint(endpoint)).await?;
                progress.step(self.start_endpoint(endpoint)).await
            }
            Job::DeleteEndpoint { endpoint } => progress.step(self.close_endpoint(endpoint)).await,
            Job::Import {
                branch,
                import,
                path,
                database,
                role,
                mark: _,
            } => {
                let work = Work {
                    job,
                    number: progress.job,
                    id: import,
                    path: Path::new(path),
                    database,
                    role,
                };
                progress.step(self.run_import(project, branch, work)).await
            }
            Job::Export {
                branch,
                export,
                path,
                database,
            } => {
                let path = Path::new(path);
                progress
                    .step(self.run_export(project, branch, export, path, database))
                    .await
            }
            Job::CreateChildAt {
                branch,
                parent,
                when,
            } => {
                self.create_child(progress, branch, parent, Some(when))
                    .await
            }
            Job::SnapshotAt {
                snapshot,
                branch,
                when,
            } => {
                self.take_snapshot(progress, snapshot, branch, Some(when))
                    .await
            }
            Job::Travel(travel) => self.travel(progress, travel).await,
            Job::Nothing => Ok(()),
        }
    }
}

/// 423 is safe to send again; callers inside the engine tell it from real refusals.
pub(crate) fn is_locked(error: &ApiError) -> bool {
    error.status == StatusCode::LOCKED
}
