//! The journal of runs: what each step was about to do, and what came of it.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, TransactionBehavior, params};
use serde_json::{Value, json};

use crate::events::append;
use crate::store::{from_json, from_json_opt, from_micros, from_micros_opt, to_micros};
use crate::{Ledger, LedgerError, NewEvent};

const RUN_BEGUN: &str = "run_begun";
const PLAN_MADE: &str = "plan_made";

/// A run to be written down for the first time, with its steps.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct NewRun {
    pub id: String,
    pub connection_id: String,
    pub project_id: String,
    pub kind: String,
    pub status: String,
    pub params: Value,
    /// Ids of environments.
    pub source_environment: String,
    pub target_environment: String,
    pub started_at: DateTime<Utc>,
    pub steps: Vec<NewStep>,
}

/// A step to be written down for the first time.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct NewStep {
    pub name: String,
    pub state: String,
}

/// A run as stored.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct RunRow {
    pub id: String,
    /// Rising from 1 in its project.
    pub number: i64,
    pub connection_id: String,
    pub project_id: String,
    pub kind: String,
    pub status: String,
    pub params: Value,
    pub source_environment: String,
    pub target_environment: String,
    pub started_at: DateTime<Utc>,
    pub ended_at: Option<DateTime<Utc>>,
    pub cancel_requested: bool,
    pub cut_over_at: Option<DateTime<Utc>>,
    pub gap: Option<Value>,
    pub outcome: Option<String>,
    pub failure: Option<Value>,
    pub recovery: Option<String>,
}

/// A step as stored.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct StepRow {
    pub name: String,
    pub state: String,
    pub detail: Option<String>,
    /// Set before the step changed anything.
    pub intent: Option<Value>,
    /// Set after it did.
    pub result: Option<Value>,
    pub started_at: Option<DateTime<Utc>>,
    pub took_ms: Option<i64>,
}

/// What changes in a run; absent fields stay.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "the names say it")]
pub struct RunChange {
    pub status: Option<String>,
    pub ended_at: Option<DateTime<Utc>>,
    pub cut_over_at: Option<DateTime<Utc>>,
    pub gap: Option<Value>,
    pub outcome: Option<String>,
    pub failure: Option<Value>,
    pub recovery: Option<String>,
}

/// What changes in a step; absent fields stay.
#[derive(Clone, Debug, Default)]
#[expect(missing_docs, reason = "the names say it")]
pub struct StepChange {
    pub state: Option<String>,
    pub detail: Option<String>,
    pub result: Option<Value>,
    pub started_at: Option<DateTime<Utc>>,
    pub took_ms: Option<i64>,
}

/// Whether an intent was written, or a cancel came first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntentWritten {
    /// It stands in the file.
    Written,
    /// Nothing was written: the run had been asked to cancel.
    CancelRequested,
}

/// A run that another computer began, in the middle of it.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names say it")]
pub struct AdoptedRun {
    pub id: String,
    pub connection_id: String,
    pub project_id: String,
    pub kind: String,
    pub status: String,
    pub params: Value,
    /// Ids of environments.
    pub source_environment: String,
    pub target_environment: String,
    pub started_at: DateTime<Utc>,
    pub gap: Option<Value>,
    pub steps: Vec<StepRow>,
    pub plan: PlanRow,
}

/// A plan as stored.
#[derive(Clone, Debug, PartialEq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct PlanRow {
    pub run_id: String,
    pub id: String,
    pub digest: String,
    /// What the digest is over.
    pub binding: Value,
    /// What a person is shown.
    pub view: Value,
    pub made_at: DateTime<Utc>,
}

/// One of the server's operations that a run waited for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct OperationRow {
    pub id: String,
    pub action: String,
    pub status: String,
    pub took_ms: i64,
    pub error: Option<String>,
}

/// One line of a run's log.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub struct LogRow {
    pub at: DateTime<Utc>,
    pub text: String,
}

impl Ledger {
    /// Writes a run and its steps down and gives its number: the next one in its project. The event
    /// `run_begun` says who began it.
    pub async fn run_create(&self, run: NewRun) -> Result<i64, LedgerError> {
        let who = self.who.clone();
        self.call(move |connection| {
            let transaction = connection.transaction()?;
            let number = next_number(&transaction, &run.connection_id, &run.project_id)?;
            transaction.execute(
                "INSERT INTO runs (id, number, connection_id, project_id, kind, status, params,
                     source_environment, target_environment, started_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                params![
                    run.id,
                    number,
                    run.connection_id,
                    run.project_id,
                    run.kind,
                    run.status,
                    run.params.to_string(),
                    run.source_environment,
                    run.target_environment,
                    to_micros(run.started_at),
                ],
            )?;
            for (position, step) in (0_i64..).zip(&run.steps) {
                transaction.execute(
                    "INSERT INTO run_steps (run_id, position, name, state) VALUES (?1, ?2, ?3, ?4)",
                    params![run.id, position, step.name, step.state],
                )?;
            }
            let begun = NewEvent {
                at: run.started_at,
                kind: RUN_BEGUN.to_owned(),
                connection_id: run.connection_id,
                project_id: run.project_id,
                run_id: Some(run.id),
                body: json!({
                    "number": number,
                    "kind": run.kind,
                    "source_environment": run.source_environment,
                    "target_environment": run.target_environment,
                }),
            };
            append(&transaction, begun, who.as_deref())?;
            transaction.commit()?;
            Ok(number)
        })
        .await
    }

    /// Writes another computer's run down as it stands there, with its plan. Gives whether it was written;
    /// nothing is when a run has that id.
    pub async fn run_adopt(&self, run: AdoptedRun) -> Result<bool, LedgerError> {
        self.call(move |connection| {
            let transaction =
                connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let is_there: bool = transaction.query_row(
                "SELECT EXISTS (SELECT 1 FROM runs WHERE id = ?1)",
                params![run.id],
                |row| row.get(0),
            )?;
            if is_there {
                return Ok(false);
            }
            let number = next_number(&transaction, &run.connection_id, &run.project_id)?;
            transaction.execute(
                "INSERT INTO runs (id, number, connection_id, project_id, kind, status, params,
                     source_environment, target_environment, started_at, gap)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
                params![
                    run.id,
                    number,
                    run.connection_id,
                    run.project_id,
                    run.kind,
                    run.status,
                    run.params.to_string(),
                    run.source_environment,
                    run.target_environment,
                    to_micros(run.started_at),
                    run.gap.map(|gap| gap.to_string()),
                ],
            )?;
            for (position, step) in (0_i64..).zip(run.steps) {
                transaction.execute(
                    "INSERT INTO run_steps (run_id, position, name, state, detail, intent, result,
                         started_at, took_ms)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                    params![
                        run.id,
                        position,
                        step.name,
                        step.state,
                        step.detail,
                        step.intent.map(|intent| intent.to_string()),
                        step.result.map(|result| result.to_string()),
                        step.started_at.map(to_micros),
                        step.took_ms,
                    ],
                )?;
            }
            put_plan(&transaction, &run.plan)?;
            transaction.commit()?;
            Ok(true)
        })
        .await
    }

    /// One run; [`LedgerError::Missing`] when nothing has that id.
    pub async fn run_get(&self, id: &str) -> Result<RunRow, LedgerError> {
        let id = id.to_owned();
        self.call(move |connection| read_run(connection, &id)).await
    }

    /// The runs of a project, newest first.
    pub async fn run_list(
        &self,
        connection_id: &str,
        project_id: &str,
    ) -> Result<Vec<RunRow>, LedgerError> {
        let (connection_id, project_id) = (connection_id.to_owned(), project_id.to_owned());
        self.call(move |connection| {
            let which = "connection_id = ?1 AND project_id = ?2 ORDER BY number DESC";
            runs_where(connection, which, params![connection_id, project_id])
        })
        .await
    }

    /// The runs of every project that have not ended, oldest first.
    pub async fn run_list_open(&self) -> Result<Vec<RunRow>, LedgerError> {
        self.call(|connection| {
            let which = "ended_at IS NULL ORDER BY started_at, number";
            runs_where(connection, which, [])
        })
        .await
    }

    /// The runs of every project with that status, oldest first.
    pub async fn run_list_as(&self, status: &str) -> Result<Vec<RunRow>, LedgerError> {
        let status = status.to_owned();
        self.call(move |connection| {
            let which = "status = ?1 ORDER BY started_at, number";
            runs_where(connection, which, params![status])
        })
        .await
    }

    /// Changes a run.
    pub async fn run_change(&self, id: &str, change: RunChange) -> Result<(), LedgerError> {
        let id = id.to_owned();
        self.call(move |connection| change_run(connection, &id, &change))
            .await
    }

    /// Changes a run that still has the status `from`. Gives whether it had.
    pub async fn run_change_from(
        &self,
        id: &str,
        from: &str,
        change: RunChange,
    ) -> Result<bool, LedgerError> {
        let (id, from) = (id.to_owned(), from.to_owned());
        self.call(move |connection| {
            let transaction = connection.transaction()?;
            let is_there: bool = transaction.query_row(
                "SELECT EXISTS (SELECT 1 FROM runs WHERE id = ?1 AND status = ?2)",
                params![id, from],
                |row| row.get(0),
            )?;
            if is_there {
                change_run(&transaction, &id, &change)?;
                transaction.commit()?;
            }
            Ok(is_there)
        })
        .await
    }

    /// Changes a run and one of its steps in one transaction.
    pub async fn run_and_step_change(
        &self,
        id: &str,
        run: RunChange,
        step_name: &str,
        step: StepChange,
    ) -> Result<(), LedgerError> {
        let (id, step_name) = (id.to_owned(), step_name.to_owned());
        self.call(move |connection| change_both(connection, &id, &run, &step_name, &step))
            .await
    }

    /// The same without waiting for the disk: it may be lost with the power until anything is written that
    /// waits, but never sooner than what was written before it.
    pub async fn run_and_step_change_in_passing(
        &self,
        id: &str,
        run: RunChange,
        step_name: &str,
        step: StepChange,
    ) -> Result<(), LedgerError> {
        let (id, step_name) = (id.to_owned(), step_name.to_owned());
        self.call_in_passing(move |connection| {
            change_both(connection, &id, &run, &step_name, &step)
        })
        .await
    }

    /// [`Ledger::run_and_step_change`], unless the run has been asked to cancel: nothing changes then. Gives whether it was
    /// written.
    pub async fn run_and_step_change_unless_cancelled(
        &self,
        id: &str,
        run: RunChange,
        step_name: &str,
        step: StepChange,
    ) -> Result<bool, LedgerError> {
        let (id, step_name) = (id.to_owned(), step_name.to_owned());
        self.call(move |connection| {
            let transaction = connection.transaction()?;
            let cancelled: Option<bool> = transaction
                .query_row(
                    "SELECT cancel_requested FROM runs WHERE id = ?1",
                    params![id],
                    |row| row.get(0),
                )
                .optional()?;
            if cancelled == Some(true) {
                return Ok(false);
            }
            change_run(&transaction, &id, &run)?;
            change_step(&transaction, &id, &step_name, &step)?;
            transaction.commit()?;
            Ok(true)
        })
        .await
    }

    /// The steps of a run in order.
    pub async fn step_list(&self, run_id: &str) -> Result<Vec<StepRow>, LedgerError> {
        let run_id = run_id.to_owned();
        self.call(move |connection| {
            let mut statement = connection.prepare_cached(
                "SELECT name, state, detail, intent, result, started_at, took_ms
                 FROM run_steps WHERE run_id = ?1 ORDER BY position",
            )?;
            let mut rows = statement.query(params![run_id])?;
            let mut steps = Vec::new();
            while let Some(row) = rows.next()? {
                steps.push(StepRow {
                    name: row.get(0)?,
                    state: row.get(1)?,
                    detail: row.get(2)?,
                    intent: from_json_opt(row.get(3)?)?,
                    result: from_json_opt(row.get(4)?)?,
                    started_at: from_micros_opt(row.get(5)?)?,
                    took_ms: row.get(6)?,
                });
            }
            Ok(steps)
        })
        .await
    }

    /// Changes a step.
    pub async fn step_change(
        &self,
        run_id: &str,
        name: &str,
        change: StepChange,
    ) -> Result<(), LedgerError> {
        let (run_id, name) = (run_id.to_owned(), name.to_owned());
        self.call(move |connection| change_step(connection, &run_id, &name, &change))
            .await
    }

    /// What a step is at, for who looks on. It may be lost with the power.
    pub async fn step_detail(
        &self,
        run_id: &str,
        name: &str,
        detail: String,
    ) -> Result<(), LedgerError> {
        let (run_id, name) = (run_id.to_owned(), name.to_owned());
        let change = StepChange {
            detail: Some(detail),
            ..StepChange::default()
        };
        self.call_in_passing(move |connection| change_step(connection, &run_id, &name, &change))
            .await
    }

    /// Writes what a step is about to do. With `unless_cancelled`, only when the run has not been
    /// asked to cancel: this and [`Ledger::run_cancel_request`] exclude each other.
    pub async fn step_intent(
        &self,
        run_id: &str,
        name: &str,
        intent: Value,
        unless_cancelled: bool,
    ) -> Result<IntentWritten, LedgerError> {
        let (run_id, name) = (run_id.to_owned(), name.to_owned());
        self.call(move |connection| {
            let changed = connection.execute(
                "UPDATE run_steps SET intent = ?3 WHERE run_id = ?1 AND name = ?2
                 AND NOT (?4 AND (SELECT cancel_requested FROM runs WHERE id = ?1))",
                params![run_id, name, intent.to_string(), unless_cancelled],
            )?;
            if changed == 1 {
                return Ok(IntentWritten::Written);
            }
            if unless_cancelled {
                return Ok(IntentWritten::CancelRequested);
            }
            Err(LedgerError::Missing {
                what: "step",
                id: name,
            })
        })
        .await
    }

    /// Remembers that a run shall be cancelled, unless the intent of `point_of_no_return` stands
    /// written. Gives whether it was remembered.
    pub async fn run_cancel_request(
        &self,
        id: &str,
        point_of_no_return: &str,
    ) -> Result<bool, LedgerError> {
        let (id, step) = (id.to_owned(), point_of_no_return.to_owned());
        self.call(move |connection| {
            let changed = connection.execute(
                "UPDATE runs SET cancel_requested = 1 WHERE id = ?1 AND ended_at IS NULL
                 AND NOT EXISTS (SELECT 1 FROM run_steps
                     WHERE run_id = ?1 AND name = ?2 AND intent IS NOT NULL)",
                params![id, step],
            )?;
            Ok(changed == 1)
        })
        .await
    }

    /// Writes a plan down, unless the run has one. Gives the one that stands. The event `plan_made` says
    /// what it binds.
    pub async fn plan_put(&self, plan: PlanRow) -> Result<PlanRow, LedgerError> {
        let who = self.who.clone();
        self.call(move |connection| {
            let transaction = connection.transaction()?;
            let run = read_run(&transaction, &plan.run_id)?;
            put_plan(&transaction, &plan)?;
            let stands = read_plan(&transaction, &plan.run_id)?.ok_or(LedgerError::Missing {
                what: "plan",
                id: plan.run_id,
            })?;
            let made = NewEvent {
                at: stands.made_at,
                kind: PLAN_MADE.to_owned(),
                connection_id: run.connection_id,
                project_id: run.project_id,
                run_id: Some(run.id),
                body: json!({
                    "plan_id": stands.id,
                    "digest": stands.digest,
                    "binding": stands.binding,
                }),
            };
            append(&transaction, made, who.as_deref())?;
            transaction.commit()?;
            Ok(stands)
        })
        .await
    }

    /// The plan of a run; absent until prepare has ended.
    pub async fn plan_get(&self, run_id: &str) -> Result<Option<PlanRow>, LedgerError> {
        let run_id = run_id.to_owned();
        self.call(move |connection| read_plan(connection, &run_id))
            .await
    }

    /// Appends a line to a run's log. It may be lost with the power.
    pub async fn log_append(&self, run_id: &str, line: LogRow) -> Result<(), LedgerError> {
        let run_id = run_id.to_owned();
        self.call_in_passing(move |connection| {
            connection.execute(
                "INSERT INTO run_log (run_id, at, text) VALUES (?1, ?2, ?3)",
                params![run_id, to_micros(line.at), line.text],
            )?;
            Ok(())
        })
        .await
    }

    /// The log of a run, oldest first.
    pub async fn log_list(&self, run_id: &str) -> Result<Vec<LogRow>, LedgerError> {
        let run_id = run_id.to_owned();
        self.call(move |connection| {
            let mut statement = connection
                .prepare_cached("SELECT at, text FROM run_log WHERE run_id = ?1 ORDER BY id")?;
            let mut rows = statement.query(params![run_id])?;
            let mut lines = Vec::new();
            while let Some(row) = rows.next()? {
                lines.push(LogRow {
                    at: from_micros(row.get(0)?)?,
                    text: row.get(1)?,
                });
            }
            Ok(lines)
        })
        .await
    }

    /// Writes how far some of the server's operations are. It may be lost with the power.
    pub async fn operations_put(
        &self,
        run_id: &str,
        operations: Vec<OperationRow>,
    ) -> Result<(), LedgerError> {
        let run_id = run_id.to_owned();
        self.call_in_passing(move |connection| {
            let transaction = connection.transaction()?;
            for operation in &operations {
                transaction.execute(
                    "INSERT INTO run_operations (run_id, id, position, action, status, took_ms, error)
                     VALUES (?1, ?2, (SELECT count(*) FROM run_operations WHERE run_id = ?1), ?3, ?4, ?5, ?6)
                     ON CONFLICT (run_id, id) DO UPDATE SET status = ?4, took_ms = ?5, error = ?6",
                    params![
                        run_id,
                        operation.id,
                        operation.action,
                        operation.status,
                        operation.took_ms,
                        operation.error,
                    ],
                )?;
            }
            transaction.commit()?;
            Ok(())
        })
        .await
    }

    /// The operations that a run waited for, in the order in which it met them.
    pub async fn operation_list(&self, run_id: &str) -> Result<Vec<OperationRow>, LedgerError> {
        let run_id = run_id.to_owned();
        self.call(move |connection| {
            let mut statement = connection.prepare_cached(
                "SELECT id, action, status, took_ms, error FROM run_operations
                 WHERE run_id = ?1 ORDER BY position",
            )?;
            let rows = statement.query_map(params![run_id], |row| {
                Ok(OperationRow {
                    id: row.get(0)?,
                    action: row.get(1)?,
                    status: row.get(2)?,
                    took_ms: row.get(3)?,
                    error: row.get(4)?,
                })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
        .await
    }
}

const SELECT_RUN: &str = "SELECT id, number, connection_id, project_id, kind, status, params,
    source_environment, target_environment, started_at, ended_at, cancel_requested, cut_over_at,
    gap, outcome, failure, recovery FROM runs";

fn read_run(connection: &Connection, id: &str) -> Result<RunRow, LedgerError> {
    let mut statement = connection.prepare_cached(&format!("{SELECT_RUN} WHERE id = ?1"))?;
    let mut rows = statement.query(params![id])?;
    match rows.next()? {
        Some(row) => run_row(row),
        None => Err(LedgerError::Missing {
            what: "run",
            id: id.to_owned(),
        }),
    }
}

fn run_row(row: &Row<'_>) -> Result<RunRow, LedgerError> {
    Ok(RunRow {
        id: row.get(0)?,
        number: row.get(1)?,
        connection_id: row.get(2)?,
        project_id: row.get(3)?,
        kind: row.get(4)?,
        status: row.get(5)?,
        params: from_json(&row.get::<_, String>(6)?)?,
        source_environment: row.get(7)?,
        target_environment: row.get(8)?,
        started_at: from_micros(row.get(9)?)?,
        ended_at: from_micros_opt(row.get(10)?)?,
        cancel_requested: row.get(11)?,
        cut_over_at: from_micros_opt(row.get(12)?)?,
        gap: from_json_opt(row.get(13)?)?,
        outcome: row.get(14)?,
        failure: from_json_opt(row.get(15)?)?,
        recovery: row.get(16)?,
    })
}

fn runs_where(
    connection: &Connection,
    which: &str,
    values: impl rusqlite::Params,
) -> Result<Vec<RunRow>, LedgerError> {
    let mut statement = connection.prepare_cached(&format!("{SELECT_RUN} WHERE {which}"))?;
    let mut rows = statement.query(values)?;
    let mut runs = Vec::new();
    while let Some(row) = rows.next()? {
        runs.push(run_row(row)?);
    }
    Ok(runs)
}

fn change_both(
    connection: &mut Connection,
    id: &str,
    run: &RunChange,
    step_name: &str,
    step: &StepChange,
) -> Result<(), LedgerError> {
    let transaction = connection.transaction()?;
    change_run(&transaction, id, run)?;
    change_step(&transaction, id, step_name, step)?;
    transaction.commit()?;
    Ok(())
}

fn change_run(connection: &Connection, id: &str, change: &RunChange) -> Result<(), LedgerError> {
    let changed = connection.execute(
        "UPDATE runs SET status = coalesce(?2, status), ended_at = coalesce(?3, ended_at),
             cut_over_at = coalesce(?4, cut_over_at), gap = coalesce(?5, gap),
             outcome = coalesce(?6, outcome), failure = coalesce(?7, failure),
             recovery = coalesce(?8, recovery)
         WHERE id = ?1",
        params![
            id,
            change.status,
            change.ended_at.map(to_micros),
            change.cut_over_at.map(to_micros),
            change.gap.as_ref().map(Value::to_string),
            change.outcome,
            change.failure.as_ref().map(Value::to_string),
            change.recovery,
        ],
    )?;
    found(changed, "run", id)
}

fn change_step(
    connection: &Connection,
    run_id: &str,
    name: &str,
    change: &StepChange,
) -> Result<(), LedgerError> {
    let changed = connection.execute(
        "UPDATE run_steps SET state = coalesce(?3, state), detail = coalesce(?4, detail),
             result = coalesce(?5, result), started_at = coalesce(?6, started_at),
             took_ms = coalesce(?7, took_ms)
         WHERE run_id = ?1 AND name = ?2",
        params![
            run_id,
            name,
            change.state,
            change.detail,
            change.result.as_ref().map(Value::to_string),
            change.started_at.map(to_micros),
            change.took_ms,
        ],
    )?;
    found(changed, "step", name)
}

fn found(changed: usize, what: &'static str, id: &str) -> Result<(), LedgerError> {
    if changed == 1 {
        Ok(())
    } else {
        Err(LedgerError::Missing {
            what,
            id: id.to_owned(),
        })
    }
}

fn next_number(
    connection: &Connection,
    connection_id: &str,
    project_id: &str,
) -> Result<i64, LedgerError> {
    let number = connection.query_row(
        "SELECT coalesce(max(number), 0) + 1 FROM runs
         WHERE connection_id = ?1 AND project_id = ?2",
        params![connection_id, project_id],
        |row| row.get(0),
    )?;
    Ok(number)
}

fn put_plan(connection: &Connection, plan: &PlanRow) -> Result<(), LedgerError> {
    connection.execute(
        "INSERT INTO plans (run_id, id, digest, binding, view, made_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (run_id) DO NOTHING",
        params![
            plan.run_id,
            plan.id,
            plan.digest,
            plan.binding.to_string(),
            plan.view.to_string(),
            to_micros(plan.made_at),
        ],
    )?;
    Ok(())
}

fn read_plan(connection: &Connection, run_id: &str) -> Result<Option<PlanRow>, LedgerError> {
    let read = connection
        .query_row(
            "SELECT id, digest, binding, view, made_at FROM plans WHERE run_id = ?1",
            params![run_id],
            |row| {
                Ok((
                    row.get::<_, String>(0)?,
                    row.get::<_, String>(1)?,
                    row.get::<_, String>(2)?,
                    row.get::<_, String>(3)?,
                    row.get::<_, i64>(4)?,
                ))
            },
        )
        .optional()?;
    let Some((id, digest, binding, view, made_at)) = read else {
        return Ok(None);
    };
    Ok(Some(PlanRow {
        run_id: run_id.to_owned(),
        id,
        digest,
        binding: from_json(&binding)?,
        view: from_json(&view)?,
        made_at: from_micros(made_at)?,
    }))
}
