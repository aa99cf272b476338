//! Export: a database into a dump file of `pg_dump`'s custom format. The file appears whole, with
//! mode 600, or not at all, and never in another one's place.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;

use neon_api::ids::{BranchId, ProjectId};
use neon_api::slipway::{Export, ExportRequest, ImportError, ImportState};
use slipway_failpoints::{self as failpoints, reach};
use slipway_postgres::{PORT, SUPERUSER};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};

use crate::catalog::branches::Branch;
use crate::catalog::{CatalogError, history as rows};
use crate::error::{ApiError, chain};
use crate::operations::{Job, JobError, Step, at};
use crate::state::{State, lock};

/// Room is looked for again after so many bytes.
const LOOK_AGAIN: u64 = 64 << 20;

impl State {
    /// Refuses what can be told at once; the rest shows while it runs.
    pub(crate) async fn export_begin(
        self: &Arc<Self>,
        project: &ProjectId,
        branch: &Branch,
        request: ExportRequest,
    ) -> Result<Export, ApiError> {
        let path = PathBuf::from(&request.path);
        if !path.is_absolute() || path.file_name().is_none() {
            return Err(ApiError::unprocessable(format!(
                "the path of an export must be absolute and name a file, {} does not",
                request.path
            )));
        }
        if path.symlink_metadata().is_ok() {
            return Err(ApiError::conflict(
                "",
                format!("{} exists already; nothing is overwritten", request.path),
            ));
        }
        if !path.parent().is_some_and(Path::is_dir) {
            return Err(ApiError::unprocessable(format!(
                "the folder of {} does not exist",
                request.path
            )));
        }
        let tables_total = self.tables_of(branch, &request.database_name).await?;
        let export = Export {
            id: uuid::Uuid::new_v4().to_string(),
            state: ImportState::Running,
            path: request.path,
            bytes_done: 0,
            tables_done: 0,
            tables_total,
            detail: "waiting".to_owned(),
            error: None,
        };
        // It only reads, so nothing but the export itself is claimed.
        self.begin(project, std::slice::from_ref(&export.id), |transaction| {
            rows::put_export(transaction, project, &export)?;
            lock(&self.exports).insert(export.id.clone(), export.clone());
            let job = Job::Export {
                branch: branch.id.clone(),
                export: export.id.clone(),
                path: export.path.clone(),
                database: request.database_name,
            };
            Ok(((), job, vec![Step::branch("import_data", &branch.id)]))
        })
        .inspect_err(|_| {
            lock(&self.exports).remove(&export.id);
        })?;
        Ok(export)
    }

    async fn tables_of(&self, branch: &Branch, database: &str) -> Result<u64, ApiError> {
        let ask = async {
            let client = self.servers.connect(branch, database).await?;
            let row = client
                .query_one(
                    "SELECT count(*) FROM pg_catalog.pg_class c
                     JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                     WHERE c.relkind = 'r' AND c.relpersistence <> 't' AND c.oid >= 16384
                       AND n.nspname NOT IN ('pg_catalog', 'information_schema')",
                    &[],
                )
                .await?;
            Ok::<i64, crate::servers::ServerError>(row.get(0))
        };
        let count = ask.await.map_err(|error| {
            ApiError::unavailable(format!(
                "the database cannot be asked: {}; nothing was made",
                chain(&error)
            ))
        })?;
        Ok(u64::try_from(count).unwrap_or(0))
    }

    pub(crate) async fn run_export(
        &self,
        project: &ProjectId,
        branch: &BranchId,
        id: &str,
        path: &Path,
        database: &str,
    ) -> Result<(), JobError> {
        let result = async {
            let branch = self.known_branch(branch)?;
            self.dump(&branch, id, path, database).await
        }
        .await;
        match &result {
            Ok(()) => self.export_succeeded(project, id, path),
            Err(error) => {
                self.undo_export(project, id, path, &chain(error));
            }
        }
        result
    }

    /// Writes down that the file is there. Only then its first name goes: as long as it stands, a kill
    /// leaves no doubt whose file it is.
    fn export_succeeded(&self, project: &ProjectId, id: &str, path: &Path) {
        self.export_end(project, id, |export| {
            export.state = ImportState::Succeeded;
            export.bytes_done = path.metadata().map_or(export.bytes_done, |it| it.len());
            export.tables_done = export.tables_total;
            export.detail = "done".to_owned();
        });
        reach(failpoints::EXPORT_RECORDED);
        let partial = partial_of(path, id);
        match std::fs::remove_file(&partial) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                tracing::warn!(file = %partial.display(), error = chain(&error), "remove an export's first name");
            }
            _ => {}
        }
        reach(failpoints::EXPORT_ALONE);
    }

    /// After a kill: whether the file is whole and has its name. If so, its end is written down.
    pub(crate) fn export_completed(
        &self,
        project: &ProjectId,
        id: &str,
        path: &Path,
    ) -> Result<bool, CatalogError> {
        let stored = self
            .catalog
            .read(|connection| rows::export(connection, id))?;
        let is_recorded = stored.is_some_and(|export| export.state == ImportState::Succeeded);
        let completed = is_recorded || is_same_file(&partial_of(path, id), path);
        if completed {
            self.export_succeeded(project, id, path);
        }
        Ok(completed)
    }

    /// Removes what was written of a file that did not become whole, or was given its name in vain.
    pub(crate) fn undo_export(&self, project: &ProjectId, id: &str, path: &Path, reason: &str) {
        let partial = partial_of(path, id);
        if is_same_file(&partial, path) {
            let _ = std::fs::remove_file(path);
        }
        // Usually it is gone already.
        let _ = std::fs::remove_file(partial);
        self.export_end(project, id, |export| {
            if export.state == ImportState::Running {
                export.state = ImportState::Failed;
                export.error = Some(ImportError {
                    message: "the export did not end; no file was made".to_owned(),
                    reason: Some(reason.to_owned()),
                    next: Some("Start it again.".to_owned()),
                });
            }
        });
    }

    async fn dump(
        &self,
        branch: &Branch,
        id: &str,
        path: &Path,
        database: &str,
    ) -> Result<(), JobError> {
        let partial = partial_of(path, id);
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(&partial).map_err(at("make the file"))?;
        let mut file = tokio::fs::File::from_std(file);
        reach(failpoints::EXPORT_BEGUN);
        let server = self.servers.wake(branch).await?;
        let mut child = self
            .installation
            .client("pg_dump")
            .args(["--format=custom", "--verbose", "--no-password"])
            .arg("--host")
            .arg(server.socket_dir())
            .args(["--port", &PORT.to_string(), "--username", SUPERUSER])
            .arg("--dbname")
            .arg(plain_name(database))
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(at("run pg_dump"))?;
        let (Some(mut out), Some(err)) = (child.stdout.take(), child.stderr.take()) else {
            return Err(JobError::refused("pg_dump has no output"));
        };
        let copy = async {
            let mut piece = vec![0; 256 << 10];
            let (mut bytes, mut looked) = (0_u64, 0_u64);
            loop {
                let read = out.read(&mut piece).await.map_err(at("read the dump"))?;
                if read == 0 {
                    break;
                }
                file.write_all(&piece[..read])
                    .await
                    .map_err(at("write the file"))?;
                bytes += u64::try_from(read).unwrap_or(0);
                if bytes - looked > LOOK_AGAIN {
                    looked = bytes;
                    self.check_space(0)?;
                }
                self.export_progress(id, |export| export.bytes_done = bytes);
            }
            file.flush().await.map_err(at("write the file"))?;
            file.sync_all().await.map_err(at("sync the file"))
        };
        let words = async {
            let mut lines = BufReader::new(err).lines();
            let mut last = String::new();
            while let Ok(Some(line)) = lines.next_line().await {
                if let Some((_, table)) = line.split_once("dumping contents of table ") {
                    let table = table.replace('"', "");
                    self.export_progress(id, |export| {
                        export.tables_done = (export.tables_done + 1).min(export.tables_total);
                        export.detail = format!("dumping {table}");
                    });
                }
                if line.contains("error:") || last.is_empty() {
                    last = line;
                }
            }
            last
        };
        let (copied, said) = tokio::join!(copy, words);
        copied?;
        let status = child.wait().await.map_err(at("run pg_dump"))?;
        if !status.success() {
            return Err(JobError::refused(format!("pg_dump failed: {said}")));
        }
        reach(failpoints::EXPORT_COMPLETE);
        // Unlike a rename this never takes another file's place.
        std::fs::hard_link(&partial, path).map_err(at("give the file its name"))?;
        reach(failpoints::EXPORT_NAMED);
        if let Some(folder) = path.parent() {
            let synced = std::fs::File::open(folder).and_then(|folder| folder.sync_all());
            synced.map_err(at("sync the folder"))?;
        }
        Ok(())
    }

    fn export_progress(&self, id: &str, change: impl FnOnce(&mut Export)) {
        if let Some(export) = lock(&self.exports).get_mut(id) {
            change(export);
        }
    }

    fn export_end(&self, project: &ProjectId, id: &str, change: impl FnOnce(&mut Export)) {
        let known = lock(&self.exports).remove(id);
        let stored = || self.catalog.read(|connection| rows::export(connection, id));
        let Some(mut export) = known.or_else(|| stored().ok().flatten()) else {
            return;
        };
        change(&mut export);
        let written = self.catalog.write(|transaction| {
            rows::put_export(transaction, project, &export)?;
            Ok::<_, CatalogError>(())
        });
        if let Err(error) = written {
            tracing::error!(export = id, error = chain(&error), "write an export's end");
        }
    }
}

/// Beside the file, so that both are on one file system.
fn partial_of(path: &Path, id: &str) -> PathBuf {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    path.with_file_name(format!(".{name}.{id}.partial"))
}

/// Two names of one file. False where one of them does not exist.
fn is_same_file(a: &Path, b: &Path) -> bool {
    let (Ok(a), Ok(b)) = (a.symlink_metadata(), b.symlink_metadata()) else {
        return false;
    };
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        (a.dev(), a.ino()) == (b.dev(), b.ino())
    }
    // The nearest to it that there is: both names show one length and one time.
    #[cfg(not(unix))]
    {
        a.len() == b.len()
            && a.modified()
                .is_ok_and(|time| b.modified().is_ok_and(|it| it == time))
    }
}

/// A name with `=` would be read as connection parameters.
fn plain_name(database: &str) -> String {
    let escaped = database.replace('\\', "\\\\").replace('\'', "\\'");
    format!("dbname='{escaped}'")
}
