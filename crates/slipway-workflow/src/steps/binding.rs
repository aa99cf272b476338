//! Whether the environments of a run are what the ledger says they are.

use neon_api::types::{Branch, Endpoint};
use slipway_ledger::{Event, NewEvent};

use super::preflight::block;
use crate::WorkflowError;
use crate::binding::{self, BOUND, BoundBody};
use crate::context::StepContext;
use crate::journal::to_json;
use crate::model::{EnvironmentRef, Finding, Served};

/// A block for each disagreement between the ledger and the server. Where the ledger says nothing yet,
/// what is there is trusted and recorded.
pub(crate) async fn check(
    context: &StepContext,
    environment: &EnvironmentRef,
    endpoint: &Endpoint,
    branches: &[Branch],
) -> Result<Vec<Finding>, WorkflowError> {
    // Preflight says by itself that there is no such branch.
    let Some(found) = binding::found(endpoint, branches) else {
        return Ok(Vec::new());
    };
    let events = events(context).await?;
    let differences = match binding::recorded(&events, &environment.id)? {
        Some(recorded) => binding::differences(&environment.name, &recorded, &found),
        None => Vec::new(),
    };
    if differences.is_empty() {
        record(context, environment, found, &events).await?;
    }
    let next = format!(
        "Look at {}'s page and adopt what is there.",
        environment.name
    );
    Ok(differences
        .into_iter()
        .map(|text| block(text, &next))
        .collect())
}

/// Keeps what is there, now that this run put it there.
pub(crate) async fn keep(
    context: &StepContext,
    environment: &EnvironmentRef,
    endpoint: &Endpoint,
    branches: &[Branch],
) -> Result<(), WorkflowError> {
    let Some(found) = binding::found(endpoint, branches) else {
        return Ok(());
    };
    let events = events(context).await?;
    record(context, environment, found, &events).await
}

/// Appends nothing where the ledger says the same already.
async fn record(
    context: &StepContext,
    environment: &EnvironmentRef,
    found: Served,
    events: &[Event],
) -> Result<(), WorkflowError> {
    let before = binding::recorded(events, &environment.id)?.map(|recorded| recorded.served);
    if before.as_ref() == Some(&found) {
        return Ok(());
    }
    let run = &context.run.run;
    let shared = &context.run.shared;
    let body = BoundBody {
        environment_id: environment.id.clone(),
        served: found,
        instead_of: before,
    };
    // Without the run's id: one run looks at two environments, and more than once.
    let event = NewEvent {
        at: shared.surroundings.now(),
        kind: BOUND.to_owned(),
        connection_id: run.connection_id.clone(),
        project_id: run.project_id.clone(),
        run_id: None,
        body: to_json(&body)?,
    };
    shared.ledger.event_append(event).await?;
    Ok(())
}

pub(crate) async fn events(context: &StepContext) -> Result<Vec<Event>, WorkflowError> {
    let run = &context.run.run;
    let ledger = &context.run.shared.ledger;
    Ok(ledger
        .event_list(&run.connection_id, &run.project_id)
        .await?)
}
