//! Import: a dump file into an empty database, in one transaction.
//!
//! The engine runs the statements itself rather than hand the file to `psql`: a dump can hold
//! commands for psql that run programs, and a psql whose engine was killed would commit the half
//! that it had. A dump in custom format goes through `pg_restore`, which makes the same plain
//! statements of it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use neon_api::ids::{BranchId, ProjectId};
use neon_api::slipway::{Import, ImportError, ImportRequest, ImportState};
use slipway_failpoints::{self as failpoints, reach};
use uuid::Uuid;

use crate::catalog::branches::Branch;
use crate::catalog::{CatalogError, imports};
use crate::error::{ApiError, chain};
use crate::operations::{Job, JobError, Step, at};
use crate::state::{State, lock};

mod extensions;
mod judge;
mod kind;
mod load;
mod mark;
mod script;

pub(crate) use mark::ImportMark;

use kind::Kind;

/// A dump file on its way into a database.
pub(crate) struct Work<'a> {
    pub(crate) job: &'a Job,
    /// The job's in the catalog.
    pub(crate) number: i64,
    pub(crate) id: &'a str,
    pub(crate) path: &'a Path,
    pub(crate) database: &'a str,
    pub(crate) role: &'a str,
}

/// An import that failed: PostgreSQL's words and what can be done.
#[derive(Debug)]
pub(crate) struct Failure {
    message: String,
    reason: Option<String>,
    next: Option<String>,
}

impl Failure {
    fn new(message: impl Into<String>, next: &str) -> Self {
        Self {
            message: message.into(),
            reason: None,
            next: Some(next.to_owned()),
        }
    }

    fn because(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

impl From<JobError> for Failure {
    fn from(error: JobError) -> Self {
        Self::new(
            "the import could not be carried out; the database is as it was",
            "Try again; the engine's log says more.",
        )
        .because(chain(&error))
    }
}

impl State {
    /// Refuses what can be told from the file's beginning; the rest shows while it runs.
    pub(crate) fn import_begin(
        self: &Arc<Self>,
        project: &ProjectId,
        branch: &Branch,
        request: ImportRequest,
    ) -> Result<Import, ApiError> {
        let path = PathBuf::from(&request.path);
        if !path.is_absolute() {
            return Err(ApiError::unprocessable(format!(
                "the path of a dump must be absolute, {} is not",
                request.path
            )));
        }
        let (kind, bytes) = kind::detect(&path).map_err(ApiError::unprocessable)?;
        // Tables with their indexes are about twice their text, and a custom dump is compressed.
        let needed = bytes.saturating_mul(if kind == Kind::Plain { 2 } else { 6 });
        self.check_space(needed)
            .map_err(|error| ApiError::unprocessable(error.to_string()))?;
        let import = Import {
            id: Uuid::new_v4().to_string(),
            state: ImportState::Running,
            bytes_done: 0,
            bytes_total: bytes,
            detail: "waiting".to_owned(),
            warnings: Vec::new(),
            error: None,
        };
        let claims = [branch.id.as_str().to_owned()];
        self.begin(project, &claims, |transaction| {
            imports::put(transaction, project, &import)?;
            let job = Job::Import {
                branch: branch.id.clone(),
                import: import.id.clone(),
                path: request.path,
                database: request.database_name,
                role: request.role_name,
                mark: None,
            };
            lock(&self.imports).insert(import.id.clone(), import.clone());
            Ok(((), job, vec![Step::branch("import_data", &branch.id)]))
        })?;
        Ok(import)
    }

    pub(crate) async fn run_import(
        &self,
        project: &ProjectId,
        branch: &BranchId,
        work: Work<'_>,
    ) -> Result<(), JobError> {
        let branch = self.known_branch(branch)?;
        match self.import_into(&branch, &work).await {
            Ok(()) => {
                self.measure(&branch).await;
                self.import_end(project, work.id, |import| {
                    import.state = ImportState::Succeeded;
                    import.bytes_done = import.bytes_total;
                    import.detail = "done".to_owned();
                });
                reach(failpoints::IMPORT_RECORDED);
                Ok(())
            }
            Err(failure) => {
                let said = match &failure.reason {
                    Some(reason) => format!("{}: {reason}", failure.message),
                    None => failure.message.clone(),
                };
                self.import_end(project, work.id, |import| {
                    import.state = ImportState::Failed;
                    import.error = Some(ImportError {
                        message: failure.message,
                        reason: failure.reason,
                        next: failure.next,
                    });
                });
                Err(JobError::refused(said))
            }
        }
    }

    /// Notes that an import has failed, unless that is known already.
    pub(crate) fn import_failed(&self, project: &ProjectId, id: &str, reason: &str) {
        self.import_end(project, id, |import| {
            if import.state == ImportState::Running {
                import.state = ImportState::Failed;
                import.error = Some(ImportError {
                    message: "the import did not end; the database is as it was".to_owned(),
                    reason: Some(reason.to_owned()),
                    next: Some("Start it again.".to_owned()),
                });
            }
        });
    }

    /// Tells how far an import is.
    fn import_progress(&self, id: &str, change: impl FnOnce(&mut Import)) {
        if let Some(import) = lock(&self.imports).get_mut(id) {
            change(import);
        }
    }

    /// The last word on an import; from then on the catalog has it.
    fn import_end(&self, project: &ProjectId, id: &str, change: impl FnOnce(&mut Import)) {
        let known = lock(&self.imports).remove(id);
        let stored = || self.catalog.read(|connection| imports::get(connection, id));
        let Some(mut import) = known.or_else(|| stored().ok().flatten()) else {
            return;
        };
        change(&mut import);
        let written = self.catalog.write(|transaction| {
            imports::put(transaction, project, &import)?;
            Ok::<_, CatalogError>(())
        });
        if let Err(error) = written {
            tracing::error!(import = id, error = chain(&error), "write an import's end");
        }
    }

    async fn import_into(&self, branch: &Branch, work: &Work<'_>) -> Result<(), Failure> {
        let (kind, _) = kind::detect(work.path)
            .map_err(|reason| Failure::new(reason, "Choose another file. Nothing was changed."))?;
        self.refuse_tables(branch, work.database).await?;
        self.import_progress(work.id, |import| {
            import.detail = "looking through the dump".to_owned();
        });
        let found = extensions::scan(&self.installation, kind, work.path).await?;
        let admin = self
            .servers
            .connect(branch, work.database)
            .await
            .map_err(JobError::from)?;
        let mark = self.import_mark(work, &admin).await?;
        drop(admin);
        let prepared = self
            .prepare_extensions(branch, work.database, work.role, found)
            .await?;
        reach(failpoints::IMPORT_EXTENSIONS_MADE);
        match self.load(branch, work, kind, &prepared, &mark).await {
            Ok(warnings) => {
                reach(failpoints::IMPORT_COMMITTED);
                self.import_progress(work.id, |import| {
                    import.warnings = warnings;
                    import.detail = "analysing".to_owned();
                });
                // Only makes plans good at once: autovacuum would do it in a while.
                match self.servers.connect(branch, work.database).await {
                    Ok(client) => {
                        if let Err(error) = client.batch_execute("ANALYZE").await {
                            tracing::warn!(error = chain(&error), "analyse after an import");
                        }
                    }
                    Err(error) => {
                        tracing::warn!(error = chain(&error), "analyse after an import");
                    }
                }
                Ok(())
            }
            Err(failure) => {
                self.undo_extensions(branch, work.database, &prepared).await;
                Err(failure)
            }
        }
    }

    async fn refuse_tables(&self, branch: &Branch, database: &str) -> Result<(), Failure> {
        let client = self
            .servers
            .connect(branch, database)
            .await
            .map_err(JobError::from)?;
        let tables = client
            .query(
                "SELECT pg_catalog.format('%I.%I', n.nspname, c.relname)
                 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                 WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f')
                   AND n.nspname NOT IN ('pg_catalog', 'information_schema')
                   AND n.nspname !~ '^pg_(toast|temp)'
                   AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d WHERE d.objid = c.oid
                     AND d.classid = 'pg_catalog.pg_class'::regclass AND d.deptype = 'e')
                 ORDER BY 1 LIMIT 3",
                &[],
            )
            .await
            .map_err(at("look whether the database is empty"))?;
        if tables.is_empty() {
            return Ok(());
        }
        let names: Vec<String> = tables.iter().map(|row| row.get(0)).collect();
        Err(Failure::new(
            format!(
                "database {database} is not empty (it holds {}); nothing was changed",
                names.join(", ")
            ),
            "Import into an empty database; make a new one if need be.",
        ))
    }
}
