//! The probe on the endpoint during a cut-over.

use std::time::Duration;

use chrono::{DateTime, Utc};
use slipway_inspect::probe::{AttemptOutcome, ConnectionKind, Probe, ProbeOptions, ProbeReport};

use super::look::{first_database, inspect_error, uri};
use super::plan::Binding;
use crate::WorkflowError;
use crate::context::{StepContext, client_error};
use crate::model::{GapReport, ProbeAttempt, ProbeOutcome};

/// Watches the endpoint, where it can. A run goes on without: nothing but a figure is lost.
pub(crate) struct Watch {
    watching: Option<Watching>,
}

struct Watching {
    probe: Probe,
}

/// For the new branch to answer once the server says that it is in place.
const PATIENCE: Duration = Duration::from_secs(60);
/// Answers of the old branch before the cut-over is sent, so that the gap is not measured from a
/// lone early one, and how long that may take.
const ANSWERS_BEFORE: u64 = 20;
const PATIENCE_BEFORE: Duration = Duration::from_secs(3);

impl Watch {
    pub(crate) async fn start(context: &StepContext, binding: &Binding) -> Self {
        let watching = match start(context, binding).await {
            Ok(watching) => watching,
            Err(error) => {
                context
                    .log(format!("The gap will not be measured: {error}."))
                    .await;
                None
            }
        };
        Self { watching }
    }

    /// Nobody watches.
    pub(crate) fn none() -> Self {
        Self { watching: None }
    }

    /// The cut-over is sent now.
    pub(crate) fn sent(&self) {
        if let Some(watching) = &self.watching {
            watching.probe.mark_cut_over();
        }
    }

    /// What was seen; absent when one of the two servers never answered.
    pub(crate) async fn end(self, context: &StepContext, at: DateTime<Utc>) -> Option<GapReport> {
        let watching = self.watching?;
        context
            .progress("waiting for the new branch to answer")
            .await;
        if !watching.probe.wait_for_new_server(PATIENCE).await {
            context
                .log("The endpoint did not answer from the new branch while the probe watched.")
                .await;
        }
        let report = watching.probe.stop().await;
        gap_report(&report, at)
    }
}

async fn start(
    context: &StepContext,
    binding: &Binding,
) -> Result<Option<Watching>, WorkflowError> {
    let branch = &binding.target_branch_id;
    let endpoint_id = &binding.target_endpoint_id;
    let Some((database, owner)) = first_database(context, branch).await? else {
        return Ok(None);
    };
    let target = &context.run.run.params.target.name;
    let failed = |error| inspect_error(target, error);
    let capabilities = context
        .client()
        .slipway_capabilities()
        .await
        .map_err(|error| client_error("ask what the server can do", error))?;
    let options = match capabilities {
        Some(capabilities) if capabilities.fast_restore => ProbeOptions::brisk(),
        _ => ProbeOptions::calm(),
    };
    let uri = uri(context, branch, endpoint_id, &database, &owner).await?;
    let first = context.databases().open(&uri, None).await.map_err(failed)?;
    let old_server = first.server_start().await.map_err(failed)?;
    drop(first);
    let options = ProbeOptions {
        old_server: Some(old_server),
        ..options
    };
    let probe = Probe::start(&uri, options).await.map_err(failed)?;
    probe
        .wait_for_old_server(ANSWERS_BEFORE, PATIENCE_BEFORE)
        .await;
    Ok(Some(Watching { probe }))
}

fn gap_report(report: &ProbeReport, at: DateTime<Utc>) -> Option<GapReport> {
    let gap = report.gap?;
    let attempts = report
        .attempts
        .iter()
        .filter(|attempt| attempt.connection == ConnectionKind::New)
        .map(|attempt| ProbeAttempt {
            at_ms: attempt.at_ms,
            took_ms: attempt.took_ms,
            outcome: match attempt.outcome {
                AttemptOutcome::OldServer => ProbeOutcome::OldBranch,
                AttemptOutcome::NewServer => ProbeOutcome::NewBranch,
                AttemptOutcome::Dropped => ProbeOutcome::Dropped,
                AttemptOutcome::Refused | AttemptOutcome::TimedOut => ProbeOutcome::Refused,
            },
        })
        .collect();
    Some(GapReport {
        gap_ms: gap.gap_ms,
        cut_over_at: at,
        attempts,
        dropped: report.open_dropped + report.new_dropped,
        refused: report.refused + report.timed_out,
        slowest_ms: report.slowest_ms,
    })
}
