//! The journal in the workflow's own types. What stands in the ledger and is not known here is an
//! error, never a guess.

use chrono::{DateTime, Utc};
use neon_api::ids::{BranchId, EndpointId, SnapshotId};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use slipway_ledger::{Ledger, RunRow, StepRow};

use crate::WorkflowError;
use crate::model::{
    EnvironmentRef, Failure, GapReport, RunKind, RunStatus, RunSummary, StepState, StepView,
};
use crate::recovery::StepFacts;
use crate::steps::{CHECKS, TOLD};
use crate::team::{Replacement, StepWritten};
use crate::workflow::{Step, cut_over_index, steps_of};

/// What a run was begun with. Environments stand here as they were then.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Params {
    pub(crate) source: EnvironmentRef,
    pub(crate) target: EnvironmentRef,
    /// Endpoint of the environment that is read; for a roll back the target's.
    pub(crate) source_endpoint_id: EndpointId,
    /// Absent for a bootstrap, which makes it.
    pub(crate) target_endpoint_id: Option<EndpointId>,
    /// The earlier snapshot that a roll back restores.
    pub(crate) snapshot_id: Option<SnapshotId>,
    /// The replaced branch that a roll back restores instead. Not written where there is none, so that
    /// earlier versions read those runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) backup_branch_id: Option<BranchId>,
    /// The run that a roll back takes back.
    pub(crate) undoes_run: Option<String>,
    /// Whose run it was, where another computer began it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) taken_over: Option<TakenOverFrom>,
}

/// Another computer's run, gone on with here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TakenOverFrom {
    /// Who began it.
    pub(crate) member: String,
    /// Its number there, which the names of what it made carry.
    pub(crate) number: i64,
}

/// A run as it stands in the ledger.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    pub(crate) id: String,
    pub(crate) number: i64,
    pub(crate) connection_id: String,
    pub(crate) project_id: String,
    pub(crate) kind: RunKind,
    pub(crate) status: RunStatus,
    pub(crate) params: Params,
    pub(crate) started_at: DateTime<Utc>,
    pub(crate) ended_at: Option<DateTime<Utc>>,
    pub(crate) cancel_requested: bool,
    pub(crate) cut_over_at: Option<DateTime<Utc>>,
    pub(crate) gap: Option<GapReport>,
    pub(crate) outcome: Option<String>,
    pub(crate) failure: Option<Failure>,
    pub(crate) recovery: Option<String>,
}

impl Run {
    pub(crate) fn replacement<'a>(&'a self, plan_digest: &'a str) -> Replacement<'a> {
        Replacement {
            connection_id: &self.connection_id,
            project_id: &self.project_id,
            run_id: &self.id,
            run_number: self.number,
            kind: self.kind,
            target: &self.params.target,
            plan_digest,
        }
    }

    /// What others are told of a step; nothing of a run that replaces nothing. Evidence stays here, and so
    /// does what only this step reads.
    pub(crate) fn step_written<'a>(
        &'a self,
        step: &'a str,
        state: StepState,
        intent: Option<&Value>,
        result: Option<&Value>,
    ) -> Option<StepWritten<'a>> {
        if matches!(self.kind, RunKind::Bootstrap | RunKind::Rehearsal) {
            return None;
        }
        Some(StepWritten {
            connection_id: &self.connection_id,
            project_id: &self.project_id,
            run_id: &self.id,
            target: &self.params.target,
            step,
            state,
            intent: intent.cloned(),
            result: result.filter(|_| TOLD.contains(&step)).cloned(),
        })
    }
}

/// A step as it stands in the ledger, with its definition.
pub(crate) struct StepRecord {
    pub(crate) step: &'static Step,
    pub(crate) state: StepState,
    pub(crate) detail: Option<String>,
    pub(crate) intent: Option<Value>,
    pub(crate) result: Option<Value>,
    pub(crate) started_at: Option<DateTime<Utc>>,
    pub(crate) took_ms: Option<i64>,
}

/// A run with its steps.
pub(crate) struct Loaded {
    pub(crate) run: Run,
    pub(crate) steps: Vec<StepRecord>,
}

/// Reads one run.
pub(crate) async fn load(ledger: &Ledger, run_id: &str) -> Result<Loaded, WorkflowError> {
    let row = ledger.run_get(run_id).await?;
    load_row(ledger, row).await
}

/// Reads the steps of a run whose row is there already.
pub(crate) async fn load_row(ledger: &Ledger, row: RunRow) -> Result<Loaded, WorkflowError> {
    let run = run_of(row)?;
    let rows = ledger.step_list(&run.id).await?;
    let definitions = steps_of(run.kind);
    let mut rows = rows.into_iter().peekable();
    let mut steps = Vec::with_capacity(definitions.len());
    for step in definitions {
        match rows.next_if(|row| row.name == step.name) {
            Some(row) => steps.push(step_of(step, row)?),
            None if ADDED_LATER.contains(&step.name) => steps.push(not_known_then(step)),
            None => {
                return Err(WorkflowError::Stored {
                    what: format!("list of steps of run {}", run.number),
                    value: rows
                        .next()
                        .map_or_else(|| format!("it ends before {}", step.name), |row| row.name),
                });
            }
        }
    }
    if let Some(row) = rows.next() {
        return Err(WorkflowError::Stored {
            what: format!("list of steps of run {}", run.number),
            value: row.name,
        });
    }
    Ok(Loaded { run, steps })
}

/// Steps that runs of older versions do not have, and that a run may go without: what they would have
/// found is not in its plan.
const ADDED_LATER: &[&str] = &[CHECKS];

fn not_known_then(step: &'static Step) -> StepRecord {
    StepRecord {
        step,
        state: StepState::Skipped,
        detail: Some("the version that began this run did not have this step".to_owned()),
        intent: None,
        result: None,
        started_at: None,
        took_ms: None,
    }
}

pub(crate) fn run_of(row: RunRow) -> Result<Run, WorkflowError> {
    let params: Params = from_json("params of a run", row.params)?;
    let taken_over = params.taken_over.as_ref();
    Ok(Run {
        number: taken_over.map_or(row.number, |from| from.number),
        kind: from_text("kind", &row.kind)?,
        status: from_text("status", &row.status)?,
        params,
        gap: row
            .gap
            .map(|gap| from_json("gap of a run", gap))
            .transpose()?,
        // Null where a run went on after all.
        failure: row
            .failure
            .filter(|failure| !failure.is_null())
            .map(|failure| from_json("failure of a run", failure))
            .transpose()?,
        id: row.id,
        connection_id: row.connection_id,
        project_id: row.project_id,
        started_at: row.started_at,
        ended_at: row.ended_at,
        cancel_requested: row.cancel_requested,
        cut_over_at: row.cut_over_at,
        outcome: row.outcome,
        recovery: row.recovery,
    })
}

fn step_of(step: &'static Step, row: StepRow) -> Result<StepRecord, WorkflowError> {
    Ok(StepRecord {
        step,
        state: from_text("state of a step", &row.state)?,
        detail: row.detail,
        intent: row.intent,
        result: row.result,
        started_at: row.started_at,
        took_ms: row.took_ms,
    })
}

impl Loaded {
    pub(crate) fn facts(&self) -> Vec<StepFacts> {
        self.steps
            .iter()
            .map(|record| StepFacts {
                half: record.step.half,
                cut_over: record.step.cut_over,
                state: record.state,
                intent_written: record.intent.is_some(),
            })
            .collect()
    }

    pub(crate) fn record(&self, name: &str) -> Option<&StepRecord> {
        self.steps.iter().find(|record| record.step.name == name)
    }

    /// The cut-over stands in the journal: it has been sent, or is about to be.
    pub(crate) fn cut_over_sent(&self) -> bool {
        self.steps
            .iter()
            .any(|record| record.step.cut_over && record.intent.is_some())
    }

    pub(crate) fn summary(&self) -> RunSummary {
        let run = &self.run;
        let current = self
            .steps
            .iter()
            .find(|record| matches!(record.state, StepState::Running | StepState::Undoing));
        RunSummary {
            id: run.id.clone(),
            number: run.number,
            project_id: run.project_id.clone(),
            kind: run.kind,
            status: run.status,
            source: run.params.source.clone(),
            target: run.params.target.clone(),
            started_at: run.started_at,
            ended_at: run.ended_at,
            step: current.map(|record| record.step.title.to_owned()),
            step_detail: current.and_then(|record| record.detail.clone()),
            step_states: self.steps.iter().map(|record| record.state).collect(),
            cut_over_index: cut_over_index(run.kind).and_then(|index| u32::try_from(index).ok()),
            cut_over_passed: run.cut_over_at.is_some(),
            gap_ms: run.gap.as_ref().map(|gap| gap.gap_ms),
            outcome: run.outcome.clone(),
            by: None,
        }
    }

    pub(crate) fn step_views(&self) -> Vec<StepView> {
        self.steps
            .iter()
            .map(|record| StepView {
                name: record.step.name.to_owned(),
                title: record.step.title.to_owned(),
                half: record.step.half,
                state: record.state,
                detail: record.detail.clone(),
                started_at: record.started_at,
                took_ms: record.took_ms.and_then(|took| u64::try_from(took).ok()),
                cut_over: record.step.cut_over,
            })
            .collect()
    }
}

/// The word under which a value without fields is stored.
pub(crate) fn to_text(value: &impl Serialize) -> Result<String, WorkflowError> {
    match to_json(value)? {
        Value::String(text) => Ok(text),
        other => Err(WorkflowError::Stored {
            what: "word".to_owned(),
            value: other.to_string(),
        }),
    }
}

/// Reads such a word; one that is not known is an error.
pub(crate) fn from_text<T: DeserializeOwned>(what: &str, text: &str) -> Result<T, WorkflowError> {
    from_json(what, Value::String(text.to_owned()))
}

pub(crate) fn to_json(value: &impl Serialize) -> Result<Value, WorkflowError> {
    serde_json::to_value(value).map_err(|error| WorkflowError::Unexpected {
        what: "write the journal".to_owned(),
        source: Box::new(error),
    })
}

pub(crate) fn from_json<T: DeserializeOwned>(what: &str, value: Value) -> Result<T, WorkflowError> {
    T::deserialize(&value).map_err(|_| WorkflowError::Stored {
        what: what.to_owned(),
        value: value.to_string(),
    })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn every_status_is_read_back_as_it_was_written() {
        for status in [
            RunStatus::Queued,
            RunStatus::Running,
            RunStatus::Waiting,
            RunStatus::Unwinding,
            RunStatus::Succeeded,
            RunStatus::Failed,
            RunStatus::Stuck,
        ] {
            let text = to_text(&status).unwrap();
            assert_eq!(from_text::<RunStatus>("status", &text).unwrap(), status);
        }
    }

    #[test]
    fn a_word_of_another_version_is_refused_by_name() {
        let error = from_text::<RunStatus>("status", "paused").unwrap_err();
        assert_eq!(
            error.to_string(),
            "stored status “\"paused\"” is not known to this version"
        );
        from_text::<RunKind>("kind", "Promote").unwrap_err();
        from_text::<StepState>("state", "").unwrap_err();
    }

    #[test]
    fn every_step_of_a_workflow_has_a_name_of_its_own_and_at_most_one_cuts_over() {
        for kind in [
            RunKind::Bootstrap,
            RunKind::Promote,
            RunKind::Refresh,
            RunKind::RollBack,
            RunKind::Rehearsal,
        ] {
            let names: std::collections::BTreeSet<&str> =
                steps_of(kind).iter().map(|step| step.name).collect();
            assert_eq!(names.len(), steps_of(kind).len());
            let cut_overs = steps_of(kind).iter().filter(|step| step.cut_over).count();
            assert_eq!(
                cut_overs,
                usize::from(!matches!(kind, RunKind::Bootstrap | RunKind::Rehearsal))
            );
        }
    }
}
