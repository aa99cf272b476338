//! The probe on the endpoint during a cut-over.

use std::time::Duration;

use chrono::{DateTime, Utc};
use neon_api::ids::{BranchId, EndpointId};
use slipway_inspect::probe::{AttemptOutcome, ConnectionKind, Probe, ProbeOptions, ProbeReport};

use super::look::{first_database, inspect_error, session, uri};
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
    /// A database of the target with its owner.
    database: (String, String),
    endpoint_id: EndpointId,
    old_server: String,
    /// What the report wants to have seen after the gap.
    around: Duration,
}

/// For the new branch to answer once the server says that it is in place.
const PATIENCE: Duration = Duration::from_secs(60);
const LOOK_AGAIN: Duration = Duration::from_millis(20);

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

    /// The cut-over is sent now.
    pub(crate) fn sent(&self) {
        if let Some(watching) = &self.watching {
            watching.probe.mark_cut_over();
        }
    }

    /// What was seen; absent when one of the two servers never answered. `fresh` is the branch that
    /// the endpoint serves now.
    pub(crate) async fn end(
        self,
        context: &StepContext,
        fresh: &BranchId,
        at: DateTime<Utc>,
    ) -> Option<GapReport> {
        let watching = self.watching?;
        context
            .progress("waiting for the new branch to answer")
            .await;
        let answered = tokio::time::timeout(PATIENCE, answer(context, &watching, fresh)).await;
        if answered.is_err() {
            context
                .log("The endpoint did not answer from the new branch while the probe watched.")
                .await;
        }
        tokio::time::sleep(watching.around).await;
        let report = watching.probe.stop().await;
        gap_report(&report, at)
    }
}

/// Waits until the endpoint answers from another server than before.
async fn answer(context: &StepContext, watching: &Watching, fresh: &BranchId) {
    let (database, owner) = &watching.database;
    loop {
        let target = &context.run.run.params.target.name;
        let session = session(
            context,
            fresh,
            &watching.endpoint_id,
            database,
            owner,
            target,
        )
        .await;
        if let Ok(session) = session
            && let Ok(server) = slipway_inspect::server_start(&session).await
            && server != watching.old_server
        {
            return;
        }
        tokio::time::sleep(LOOK_AGAIN).await;
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
    let first = session(context, branch, endpoint_id, &database, &owner, target).await?;
    let old_server = slipway_inspect::server_start(&first)
        .await
        .map_err(failed)?;
    let options = ProbeOptions {
        old_server: Some(old_server.clone()),
        ..options
    };
    let around = options.around;
    let uri = uri(context, branch, endpoint_id, &database, &owner).await?;
    let probe = Probe::start(&uri, options).await.map_err(failed)?;
    Ok(Some(Watching {
        probe,
        database: (database, owner),
        endpoint_id: endpoint_id.clone(),
        old_server,
        around,
    }))
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
