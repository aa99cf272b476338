//! What was written to the target and is in nothing that replaces it, as far as the server can count.
//!
//! A count is evidence, not a step of its own: where there is none, the figure is unknown with its
//! reason, and never 0.

use neon_api::client::Client;
use neon_api::ids::{BranchId, ProjectId, SnapshotId};
use neon_api::slipway::{Mark, MarkKind, MeasureKind, Writes};

use super::snapshot::SnapshotMade;
use crate::WorkflowError;
use crate::context::{StepContext, client_error};
use crate::history::{BaseSetBody, replaced_by};
use crate::model::Measure;

/// Tables that are named; the others are only in the sum.
const NAMED: usize = 4;

/// From when on writes count.
enum Since<'a> {
    /// The end of a snapshot of the branch.
    Snapshot(&'a SnapshotId),
    /// The branch was made by a restore, and nobody had reached it.
    Restored,
}

/// Counts what was written to an environment.
pub(crate) struct Count<'a> {
    client: Client,
    project: &'a ProjectId,
    /// The environment's name.
    target: &'a str,
}

impl<'a> Count<'a> {
    pub(crate) fn new(client: Client, project: &'a ProjectId, target: &'a str) -> Self {
        Self {
            client,
            project,
            target,
        }
    }

    /// Of what the run replaces.
    pub(crate) fn of(context: &'a StepContext) -> Self {
        let target = &context.run.run.params.target.name;
        Self::new(context.client(), context.project(), target)
    }

    /// Writes to `branch` since the environment was last equal to `other`.
    pub(crate) async fn since_base(
        &self,
        base: Option<&BaseSetBody>,
        other: &str,
        branch: &BranchId,
    ) -> Measure {
        let Some(base) = base else {
            return unknown(format!(
                "{} and {other} have no common base that Slipway knows of",
                self.target
            ));
        };
        let snapshot = SnapshotId::from(base.snapshot_id.as_str());
        let since = if base.source_branch_id == branch.as_str() {
            Since::Snapshot(&snapshot)
        } else if base.target_branch_id == branch.as_str() {
            Since::Restored
        } else {
            return unknown(format!(
                "the branch of {} was replaced since, not by Slipway",
                self.target
            ));
        };
        measured(self.count(branch, &since).await)
    }

    /// Writes to `branch` since an earlier snapshot of the environment, also where that was of a branch
    /// before the present one: each branch in between counts from when it was restored.
    pub(crate) async fn since_snapshot(
        &self,
        snapshot: &SnapshotMade,
        branch: &BranchId,
    ) -> Measure {
        match self.stretches_since(snapshot, branch).await {
            Ok(stretches) => sum(&stretches),
            Err(uncounted) => uncounted.into(),
        }
    }

    async fn stretches_since(
        &self,
        snapshot: &SnapshotMade,
        branch: &BranchId,
    ) -> Result<Vec<Writes>, Uncounted> {
        let mut stretches = Vec::new();
        let mut at = branch.clone();
        if at != snapshot.branch_id {
            let all = self
                .client
                .branch_list(self.project)
                .await
                .map_err(|error| client_error("list branches", error))?;
            while at != snapshot.branch_id {
                let before = all.iter().find(|it| it.id == at).and_then(replaced_by);
                let Some(before) = before.filter(|_| stretches.len() < all.len()) else {
                    return Err(Uncounted::Because(format!(
                        "{} was served by several branches since, and not all of them can be counted",
                        self.target
                    )));
                };
                stretches.push(self.count(&at, &Since::Restored).await?);
                at = before.clone();
            }
        }
        let since = Since::Snapshot(&snapshot.snapshot_id);
        stretches.push(self.count(&at, &since).await?);
        Ok(stretches)
    }

    /// Writes to a branch that came after the rollback point: they are in no snapshot.
    pub(crate) async fn unsaved(&self, rollback_point: Option<&SnapshotMade>) -> Measure {
        let Some(rollback_point) = rollback_point else {
            return Measure::Unknown {
                why: "no rollback point was taken, so the backup alone has what came in last"
                    .to_owned(),
            };
        };
        let since = Since::Snapshot(&rollback_point.snapshot_id);
        measured(self.count(&rollback_point.branch_id, &since).await)
    }

    async fn count(&self, branch: &BranchId, since: &Since<'_>) -> Result<Writes, Uncounted> {
        let capabilities = self
            .client
            .slipway_capabilities()
            .await
            .map_err(|error| client_error("ask what the server can do", error))?;
        if !capabilities.is_some_and(|it| it.write_counts) {
            return Err(Uncounted::Because(
                "this server does not tell what was written".to_owned(),
            ));
        }
        let marks = self
            .client
            .slipway_mark_list(self.project, branch)
            .await
            .map_err(|error| client_error("list the branch's marks", error))?;
        let is_meant = |mark: &&Mark| match since {
            Since::Snapshot(snapshot) => mark.snapshot_id.as_ref() == Some(*snapshot),
            Since::Restored => mark.kind == MarkKind::Restored,
        };
        let Some(mark) = marks.iter().find(is_meant) else {
            return Err(Uncounted::Because(
                "the server kept no mark there to count from; a snapshot's goes with the snapshot"
                    .to_owned(),
            ));
        };
        self.client
            .slipway_writes_since(self.project, branch, &mark.id)
            .await
            .map_err(|error| client_error("count what was written", error).into())
    }
}

/// "at most 12 rows (orders 12)".
pub(crate) fn in_words(measure: &Measure) -> String {
    match measure {
        Measure::Exact { value: 0, .. } => "nothing".to_owned(),
        Measure::Exact { value, how } => format!("{value} rows ({how})"),
        Measure::UpperBound { value, how } => format!("at most {value} rows ({how})"),
        Measure::Unknown { why } => format!("unknown ({why})"),
        Measure::NotMeasuredYet => "not measured".to_owned(),
    }
}

/// Why there is no count.
enum Uncounted {
    Because(String),
    Failed(WorkflowError),
}

impl From<WorkflowError> for Uncounted {
    fn from(error: WorkflowError) -> Self {
        Self::Failed(error)
    }
}

impl From<Uncounted> for Measure {
    fn from(uncounted: Uncounted) -> Self {
        match uncounted {
            Uncounted::Because(why) => unknown(why),
            Uncounted::Failed(error) => {
                tracing::warn!(
                    error = &error as &dyn std::error::Error,
                    "count what was written"
                );
                unknown(format!("it could not be counted: {error}"))
            }
        }
    }
}

fn measured(counted: Result<Writes, Uncounted>) -> Measure {
    match counted {
        Ok(writes) => sum(&[writes]),
        Err(uncounted) => uncounted.into(),
    }
}

fn unknown(why: String) -> Measure {
    Measure::Unknown { why }
}

/// Several stretches of writes as one figure, worth as much as the least of them. Transactions that
/// changed only the schema, roles or databases are writes, too; some of them may be the server's own.
fn sum(all: &[Writes]) -> Measure {
    let mut reasons: Vec<String> = all
        .iter()
        .flat_map(|writes| writes.reasons.iter().cloned())
        .collect();
    let rows: Option<u64> = all.iter().map(|writes| writes.rows).sum();
    let schema: Option<u64> = all.iter().map(|writes| writes.schema_commits).sum();
    let Some((rows, schema)) = rows.zip(schema) else {
        return unknown(if reasons.is_empty() {
            "the server could not count it".to_owned()
        } else {
            reasons.join("; ")
        });
    };
    let value = i64::try_from(rows.saturating_add(schema)).unwrap_or(i64::MAX);
    let is_exact = schema == 0 && all.iter().all(|writes| writes.kind == MeasureKind::Exact);
    let mut how = vec![tables_in_words(all)];
    if schema > 0 {
        how.push(format!(
            "at most {schema} to the schema, roles or databases"
        ));
    }
    how.append(&mut reasons);
    let how = how.join("; ");
    if is_exact {
        Measure::Exact { value, how }
    } else {
        Measure::UpperBound { value, how }
    }
}

/// "orders 40, order_lines 12 and 3 more tables".
fn tables_in_words(all: &[Writes]) -> String {
    let mut tables: Vec<(&str, u64)> = Vec::new();
    for table in all.iter().flat_map(|writes| &writes.tables) {
        let rows = table.inserted + table.updated + table.deleted;
        let name = table
            .table
            .strip_prefix("public.")
            .unwrap_or(table.table.as_str());
        match tables.iter_mut().find(|(known, _)| *known == name) {
            Some((_, sum)) => *sum += rows,
            None if rows > 0 => tables.push((name, rows)),
            None => {}
        }
    }
    tables.sort_by_key(|(_, rows)| std::cmp::Reverse(*rows));
    let named: Vec<String> = tables
        .iter()
        .take(NAMED)
        .map(|(name, rows)| format!("{name} {rows}"))
        .collect();
    match tables.len().saturating_sub(NAMED) {
        _ if named.is_empty() => "no committed transaction changed a row".to_owned(),
        0 => named.join(", "),
        1 => format!("{} and one more table", named.join(", ")),
        more => format!("{} and {more} more tables", named.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use neon_api::slipway::TableWrites;

    use super::*;

    fn writes(kind: MeasureKind, tables: &[(&str, u64)]) -> Writes {
        Writes {
            kind,
            rows: (kind != MeasureKind::Unknown).then(|| tables.iter().map(|(_, rows)| rows).sum()),
            commits: None,
            schema_commits: Some(0),
            tables: tables
                .iter()
                .map(|(table, rows)| TableWrites {
                    database: "shop".to_owned(),
                    table: (*table).to_owned(),
                    inserted: *rows,
                    updated: 0,
                    deleted: 0,
                })
                .collect(),
            how: String::new(),
            reasons: match kind {
                MeasureKind::Exact => Vec::new(),
                _ => vec!["log was truncated".to_owned()],
            },
            from_lsn: None,
            until_lsn: None,
            measured_at: DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn nothing_written_is_an_exact_nought_and_the_largest_tables_are_named() {
        assert_eq!(
            sum(&[writes(MeasureKind::Exact, &[])]),
            Measure::Exact {
                value: 0,
                how: "no committed transaction changed a row".to_owned()
            }
        );
        let many = [("public.a", 1), ("b.b", 9), ("c", 3), ("d", 4), ("e", 2)];
        assert_eq!(
            sum(&[
                writes(MeasureKind::Exact, &many),
                writes(MeasureKind::Exact, &[("a", 7)])
            ]),
            Measure::Exact {
                value: 26,
                how: "b.b 9, a 8, d 4, c 3 and one more table".to_owned()
            }
        );
    }

    #[test]
    fn a_change_of_the_schema_is_a_write_and_never_nothing() {
        let mut altered = writes(MeasureKind::Exact, &[]);
        altered.schema_commits = Some(2);
        assert_eq!(
            sum(&[altered.clone()]),
            Measure::UpperBound {
                value: 2,
                how: "no committed transaction changed a row; at most 2 to the schema, roles or databases"
                    .to_owned()
            }
        );
        altered.schema_commits = None;
        assert!(matches!(sum(&[altered]), Measure::Unknown { .. }));
    }

    #[test]
    fn a_sum_is_worth_as_much_as_the_least_of_its_parts() {
        let exact = || writes(MeasureKind::Exact, &[("a", 5)]);
        let bound = sum(&[exact(), writes(MeasureKind::UpperBound, &[("a", 1)])]);
        assert!(matches!(bound, Measure::UpperBound { value: 6, .. }));
        let unknown = sum(&[exact(), writes(MeasureKind::Unknown, &[("a", 1)])]);
        assert_eq!(
            unknown,
            Measure::Unknown {
                why: "log was truncated".to_owned()
            }
        );
    }
}
