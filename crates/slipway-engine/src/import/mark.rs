//! What an import writes down before it changes anything, so that after a kill it is known whether it
//! was committed, and what has to be taken back if not.

use std::time::Duration;

use neon_api::ids::ProjectId;
use neon_api::slipway::{ImportError, ImportState};
use serde::{Deserialize, Serialize};
use slipway_failpoints::{self as failpoints, reach};
use tokio_postgres::Client;

use super::Work;
use super::extensions::installed;
use crate::catalog::{CatalogError, operations};
use crate::error::chain;
use crate::names::quoted;
use crate::operations::{Job, JobError, at};
use crate::state::State;

/// A database as it was before an import, and the transaction that loads.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct ImportMark {
    extensions: Vec<String>,
    schemas: Vec<String>,
    /// Set before the commit.
    transaction: Option<String>,
    /// What was left out.
    warnings: Vec<String>,
}

const LOOK_AGAIN: Duration = Duration::from_millis(10);

impl State {
    /// Writes down what the database holds before the import.
    pub(crate) async fn import_mark(
        &self,
        work: &Work<'_>,
        client: &Client,
    ) -> Result<ImportMark, JobError> {
        let mark = ImportMark {
            extensions: installed(client).await?,
            schemas: schemas(client).await?,
            ..ImportMark::default()
        };
        self.write_mark(work, &mark)?;
        reach(failpoints::IMPORT_MARKED);
        Ok(mark)
    }

    /// Writes down which transaction is about to be committed.
    pub(crate) async fn import_loaded(
        &self,
        work: &Work<'_>,
        mark: &ImportMark,
        client: &Client,
        warnings: &[String],
    ) -> Result<(), JobError> {
        let row = client
            .query_one("SELECT pg_catalog.pg_current_xact_id()::text", &[])
            .await
            .map_err(at("ask for the transaction's number"))?;
        let mark = ImportMark {
            transaction: Some(row.get(0)),
            warnings: warnings.to_vec(),
            ..mark.clone()
        };
        self.write_mark(work, &mark)?;
        reach(failpoints::IMPORT_LOADED);
        Ok(())
    }

    fn write_mark(&self, work: &Work<'_>, mark: &ImportMark) -> Result<(), CatalogError> {
        let mut job = work.job.clone();
        if let Job::Import { mark: kept, .. } = &mut job {
            *kept = Some(mark.clone());
        }
        self.catalog.write(|transaction| {
            operations::update_job(transaction, work.number, &job)?;
            Ok(())
        })
    }

    /// After a kill: whether an import had been committed. If so, the catalog says so from then on.
    pub(crate) async fn import_committed(&self, project: &ProjectId, job: &Job) -> bool {
        let Job::Import {
            import,
            mark: Some(mark),
            ..
        } = job
        else {
            return false;
        };
        let Some(transaction) = &mark.transaction else {
            return false;
        };
        match self.is_committed(job, transaction).await {
            Ok(false) => false,
            Ok(true) => {
                self.import_end(project, import, |import| {
                    import.state = ImportState::Succeeded;
                    import.bytes_done = import.bytes_total;
                    import.detail = "done".to_owned();
                    import.warnings = mark.warnings.clone();
                });
                true
            }
            Err(error) => {
                self.import_end(project, import, |import| {
                    import.state = ImportState::Failed;
                    import.error = Some(ImportError {
                        message: "the engine was ended while the import was being committed, and the database cannot be asked how that ended".to_owned(),
                        reason: Some(chain(&error)),
                        next: Some("Look into the database: it holds all of the dump or nothing of it.".to_owned()),
                    });
                });
                false
            }
        }
    }

    async fn is_committed(&self, job: &Job, transaction: &str) -> Result<bool, JobError> {
        let client = self.import_client(job).await?;
        loop {
            let row = client
                .query_one(
                    "SELECT pg_catalog.pg_xact_status($1::text::xid8)",
                    &[&transaction],
                )
                .await
                .map_err(at("ask how the import ended"))?;
            match row.get::<_, Option<&str>>(0) {
                Some("in progress") => {
                    // Its client is gone, and nobody else can end it.
                    client
                        .query(
                            "SELECT pg_catalog.pg_terminate_backend(pid)
                             FROM pg_catalog.pg_stat_activity
                             WHERE backend_xid = ($1::text::xid8)::xid",
                            &[&transaction],
                        )
                        .await
                        .map_err(at("end the import's session"))?;
                    tokio::time::sleep(LOOK_AGAIN).await;
                }
                status => return Ok(status == Some("committed")),
            }
        }
    }

    /// Takes back what an import had made outside of its transaction.
    pub(crate) async fn import_undo(&self, job: &Job) {
        if let Err(error) = self.try_import_undo(job).await {
            tracing::error!(error = chain(&error), "undo an import");
        }
    }

    async fn try_import_undo(&self, job: &Job) -> Result<(), JobError> {
        let Job::Import {
            mark: Some(mark), ..
        } = job
        else {
            return Ok(());
        };
        let client = self.import_client(job).await?;
        let mut extensions = installed(&client).await?;
        extensions.retain(|name| !mark.extensions.contains(name));
        if !extensions.is_empty() {
            let names: Vec<String> = extensions.iter().map(|name| quoted(name)).collect();
            client
                .batch_execute(&format!("DROP EXTENSION IF EXISTS {}", names.join(", ")))
                .await
                .map_err(at("drop the dump's extensions"))?;
        }
        for schema in schemas(&client).await? {
            if !mark.schemas.contains(&schema) {
                client
                    .batch_execute(&format!("DROP SCHEMA IF EXISTS {}", quoted(&schema)))
                    .await
                    .map_err(at("drop a schema"))?;
            }
        }
        Ok(())
    }

    async fn import_client(&self, job: &Job) -> Result<Client, JobError> {
        let Job::Import {
            branch, database, ..
        } = job
        else {
            return Err(JobError::refused("this is no import"));
        };
        let branch = self.known_branch(branch)?;
        Ok(self.servers.connect(&branch, database).await?)
    }
}

async fn schemas(client: &Client) -> Result<Vec<String>, JobError> {
    let rows = client
        .query(
            "SELECT nspname::text FROM pg_catalog.pg_namespace
             WHERE nspname !~ '^pg_(toast_)?temp_'",
            &[],
        )
        .await
        .map_err(at("list schemas"))?;
    Ok(rows.iter().map(|row| row.get(0)).collect())
}
