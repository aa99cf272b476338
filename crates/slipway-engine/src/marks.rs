//! Marks, and what was committed to a branch since one. The counting itself is
//! [`slipway_postgres::writes`]; here is which WAL a mark belongs to, and when nothing can be said.

use chrono::{DateTime, Utc};
use neon_api::ids::SnapshotId;
use neon_api::slipway::{MarkKind, MeasureKind, TableWrites, Writes};
use slipway_postgres::snapshot::SnapshotError;
use slipway_postgres::writes::{self, Count, CountError, Counted};
use slipway_postgres::{Lsn, SUPERUSER, Server, history};
use tokio::sync::OwnedRwLockReadGuard;
use tokio_postgres::Client;

use crate::catalog::branches::Branch;
use crate::catalog::history::{self as rows, MarkRow};
use crate::error::chain;
use crate::history::directory_name;
use crate::operations::{JobError, at};
use crate::state::State;

async fn connect(server: &Server, database: String) -> Result<Client, SnapshotError> {
    Ok(server.connect(&database, SUPERUSER).await?)
}

impl State {
    /// Sees to it that the WAL from now on is there for a mark. Hold what this gives until the mark
    /// is written down: before that nothing else tells that the WAL is needed.
    pub(crate) async fn keep_wal_of(
        &self,
        branch: &Branch,
    ) -> Result<OwnedRwLockReadGuard<()>, JobError> {
        let server = self.servers.wake(branch).await?;
        let guard = self
            .history_gate(&directory_name(&server))
            .read_owned()
            .await;
        let client = self.servers.admin(branch).await?;
        history::keep_wal(&client)
            .await
            .map_err(at("keep the WAL"))?;
        Ok(guard)
    }

    /// Makes a mark; the caller writes it down. The WAL must be kept already.
    pub(crate) async fn make_mark(
        &self,
        branch: &Branch,
        kind: MarkKind,
        position: Option<Lsn>,
        snapshot: Option<&SnapshotId>,
    ) -> Result<MarkRow, JobError> {
        let server = self.servers.wake(branch).await?;
        let client = connect(&server, "postgres".to_owned())
            .await
            .map_err(at("connect for a mark"))?;
        let mark = writes::mark(&client, position, |name| connect(&server, name))
            .await
            .map_err(at("set a mark"))?;
        Ok(MarkRow {
            id: uuid::Uuid::new_v4().to_string(),
            project_id: branch.project_id.clone(),
            branch_id: branch.id.clone(),
            directory: directory_name(&server),
            kind,
            name: None,
            snapshot_id: snapshot.cloned(),
            created_at: self.now(),
            mark,
        })
    }

    /// The mark of a snapshot that was just taken; none, with a word in the log, where that fails: the
    /// snapshot is as good without.
    pub(crate) async fn mark_snapshot(
        &self,
        branch: &Branch,
        snapshot: &SnapshotId,
        content_end: &str,
        kept: &Result<OwnedRwLockReadGuard<()>, JobError>,
    ) -> Option<MarkRow> {
        if let Err(error) = kept {
            tracing::warn!(%snapshot, error = chain(error), "keep the WAL for a snapshot's mark");
            return None;
        }
        let mark = async {
            let position: Lsn = content_end.parse().map_err(at("read the LSN"))?;
            self.make_mark(branch, MarkKind::Snapshot, Some(position), Some(snapshot))
                .await
        };
        mark.await
            .inspect_err(|error| {
                tracing::warn!(%snapshot, error = chain(error), "mark a snapshot's end");
            })
            .ok()
    }

    /// Whether nobody has written to a restored branch since it was made, as far as that can be proven.
    pub(crate) async fn is_untouched(&self, branch: &Branch) -> bool {
        let directory = self.servers.directory(&branch.id);
        let marks = self
            .catalog
            .read(|connection| rows::marks(connection, &directory));
        let Some(mark) = marks
            .unwrap_or_default()
            .into_iter()
            .find(|mark| mark.kind == MarkKind::Restored)
        else {
            return false;
        };
        let writes = self.writes_since(branch, &mark).await;
        writes.kind == MeasureKind::Exact
            && writes.rows == Some(0)
            && writes.schema_commits == Some(0)
    }

    /// Marks a branch that a restore has made, before the first client gets in. The mark takes the
    /// place of an earlier one of its kind.
    pub(crate) async fn mark_restored(&self, branch: &Branch) {
        let mark = async {
            let _kept = self.keep_wal_of(branch).await?;
            let row = self
                .make_mark(branch, MarkKind::Restored, None, None)
                .await?;
            self.catalog.write(|transaction| {
                rows::remove_marks(transaction, &row.directory, row.kind)?;
                rows::insert_mark(transaction, &row)?;
                Ok::<_, JobError>(())
            })
        };
        if let Err(error) = mark.await {
            tracing::warn!(branch = %branch.id, error = chain(&error), "mark a restored branch");
        }
    }

    /// What was committed to the branch since the mark. Never fails: what cannot be counted is
    /// unknown, with the reason.
    pub(crate) async fn writes_since(&self, branch: &Branch, mark: &MarkRow) -> Writes {
        match self.count(branch, mark).await {
            Ok(writes) => writes,
            Err(error) => unknown(mark, chain(&error), self.now()),
        }
    }

    async fn count(&self, branch: &Branch, row: &MarkRow) -> Result<Writes, JobError> {
        let server = self.servers.wake(branch).await?;
        if directory_name(&server) != row.directory {
            return Err(JobError::refused(
                "the mark is in another branch's WAL: the branch was taken back in time since, or the mark is another branch's",
            ));
        }
        let client = connect(&server, "postgres".to_owned())
            .await
            .map_err(at("connect to count"))?;
        let now = self.now();
        let (until, segment_size) = {
            let position = client
                .query_one(
                    "SELECT pg_catalog.pg_current_wal_insert_lsn()::text,
                            pg_catalog.pg_size_bytes(pg_catalog.current_setting('wal_segment_size'))",
                    &[],
                )
                .await
                .map_err(at("read the LSN"))?;
            let lsn: Lsn = position
                .get::<_, String>(0)
                .parse()
                .map_err(at("read the LSN"))?;
            (
                lsn,
                u64::try_from(position.get::<_, i64>(1)).unwrap_or(16 << 20),
            )
        };
        let start: Lsn = row.mark.lsn.parse().map_err(at("read the mark"))?;
        if until.after_header(segment_size) == start.after_header(segment_size) {
            return Ok(known(
                row,
                Counted::default(),
                until,
                "the WAL has not moved since the mark",
                now,
            ));
        }
        // While WAL is read, none of it goes.
        let gate = self.history_gate(&row.directory);
        let _reading = gate.read().await;
        let until = history::flush(&client)
            .await
            .map_err(at("write the WAL to disk"))?;
        let tables = writes::tables(&client, |name| connect(&server, name))
            .await
            .map_err(at("list tables"))?;
        let count = Count {
            installation: &self.installation,
            pg_wal: server.data_dir().join("pg_wal"),
            segment_size,
            mark: &row.mark,
            until,
            tables: &tables,
        };
        match count.run().await {
            Ok(counted) => Ok(known(
                row,
                counted,
                until,
                "counted from the WAL: rows whose transaction committed",
                now,
            )),
            Err(error @ CountError::Gone(_)) => Err(JobError::refused(format!(
                "{error}: more was written than is kept, or it was let go to make room"
            ))),
            Err(error) => Err(at("count from the WAL")(error)),
        }
    }
}

fn known(row: &MarkRow, counted: Counted, until: Lsn, how: &str, now: DateTime<Utc>) -> Writes {
    let kind = if !counted.unknown.is_empty() {
        MeasureKind::Unknown
    } else if !counted.at_most.is_empty() {
        MeasureKind::UpperBound
    } else {
        MeasureKind::Exact
    };
    let sum = counted
        .tables
        .iter()
        .map(|rows| rows.inserted + rows.updated + rows.deleted)
        .sum();
    let mut reasons = counted.unknown;
    reasons.extend(counted.at_most);
    Writes {
        kind,
        rows: (kind != MeasureKind::Unknown).then_some(sum),
        commits: (kind != MeasureKind::Unknown).then_some(counted.commits),
        schema_commits: Some(counted.schema_commits),
        tables: counted
            .tables
            .into_iter()
            .map(|rows| TableWrites {
                database: rows.database,
                table: rows.table,
                inserted: rows.inserted,
                updated: rows.updated,
                deleted: rows.deleted,
            })
            .collect(),
        how: how.to_owned(),
        reasons,
        from_lsn: Some(row.mark.lsn.clone()),
        until_lsn: Some(until.to_string()),
        measured_at: now,
    }
}

fn unknown(row: &MarkRow, reason: String, now: DateTime<Utc>) -> Writes {
    Writes {
        kind: MeasureKind::Unknown,
        rows: None,
        commits: None,
        schema_commits: None,
        tables: Vec::new(),
        how: "nothing could be counted".to_owned(),
        reasons: vec![reason],
        from_lsn: Some(row.mark.lsn.clone()),
        until_lsn: None,
        measured_at: now,
    }
}
