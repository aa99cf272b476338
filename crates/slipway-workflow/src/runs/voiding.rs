//! Plans that wait and are no longer for what is there.

use std::sync::Arc;

use slipway_ledger::{LogRow, RunChange, RunRow};

use super::Shared;
use crate::WorkflowError;
use crate::error::sentence;
use crate::journal::{to_json, to_text};
use crate::model::RunStatus;
use crate::runner::Course;
use crate::transition::{RunEvent, run_next};

impl Shared {
    /// Takes back the plans that wait and `concerns` names, and gives their runs' numbers. Each stands
    /// in the journal as void before this answers; what it made is removed after that, also by the next
    /// start. `why` is half a sentence.
    pub(crate) async fn void_waiting(
        self: &Arc<Self>,
        concerns: impl Fn(&RunRow) -> bool,
        why: &str,
    ) -> Result<Vec<i64>, WorkflowError> {
        let waiting = to_text(&RunStatus::Waiting)?;
        let failure = WorkflowError::PlanChanged {
            what: why.to_owned(),
        }
        .failure();
        let mut voided = Vec::new();
        for row in self.ledger.run_list_open().await? {
            if row.status != waiting || !concerns(&row) {
                continue;
            }
            let change = RunChange {
                status: Some(to_text(&run_next(RunStatus::Waiting, RunEvent::Unwind)?)?),
                failure: Some(to_json(&failure)?),
                ..RunChange::default()
            };
            // It may have been cancelled or accepted just now.
            if !self
                .ledger
                .run_change_from(&row.id, &waiting, change)
                .await?
            {
                continue;
            }
            let line = LogRow {
                at: self.surroundings.now(),
                text: format!("Void: {} What the run made is removed.", sentence(why)),
            };
            if let Err(error) = self.ledger.log_append(&row.id, line).await {
                tracing::warn!(run = row.number, %error, "a line of the log is lost");
            }
            self.told(&row.id).await;
            self.spawn(&row.id, Course::Voided, None, None);
            voided.push(row.number);
        }
        Ok(voided)
    }
}
