//! Counts both sides and holds their schemas and roles against each other.

use serde::{Deserialize, Serialize};

use super::CANDIDATE;
use super::look::{Look, look};
use super::preflight::{role_names, warn};
use super::restore::BranchMade;
use super::server::{endpoint, target_endpoint_id};
use crate::WorkflowError;
use crate::context::StepContext;
use crate::model::{Finding, RunKind};
use crate::workflow::Acted;

/// What inspection leaves in the journal.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct InspectMade {
    pub(crate) target: Look,
    pub(crate) candidate: Look,
    pub(crate) findings: Vec<Finding>,
}

pub(crate) async fn act(context: &StepContext) -> Result<Acted, WorkflowError> {
    let params = &context.run.run.params;
    let candidate: BranchMade = context.result_of(CANDIDATE).await?;
    let target = endpoint(context, target_endpoint_id(context)?, &params.target.name).await?;
    context.checkpoint()?;
    let target_look = look(context, &target.branch_id, &target.id, &params.target.name).await?;
    let candidate_look = look(
        context,
        &candidate.branch_id,
        &candidate.endpoint_id,
        "the candidate",
    )
    .await?;
    let mut findings = uncounted(&target_look, &params.target.name);
    findings.extend(uncounted(&candidate_look, "the candidate"));
    if context.run.run.kind == RunKind::RollBack {
        let now = role_names(context, &target.branch_id).await?;
        let then = role_names(context, &candidate.branch_id).await?;
        for role in now.difference(&then) {
            findings.push(warn(
                format!("The role {role} is not in the snapshot; what was granted to it is lost."),
                Some("Grant it again afterwards."),
            ));
        }
    }
    let tables = candidate_look
        .databases
        .iter()
        .map(|database| database.tables.len())
        .sum::<usize>();
    let detail = match candidate_look.databases.len() {
        1 => format!("{tables} tables counted on the candidate"),
        databases => format!("{tables} tables in {databases} databases counted on the candidate"),
    };
    let made = InspectMade {
        target: target_look,
        candidate: candidate_look,
        findings,
    };
    Acted::done(&made, detail)
}

fn uncounted(look: &Look, what: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for database in &look.databases {
        for table in &database.tables {
            if let Some(why) = &table.why_unknown {
                findings.push(warn(
                    format!(
                        "{}.{} in {} of {what} could not be counted: {why}.",
                        table.schema, table.table, database.name
                    ),
                    None,
                ));
            }
        }
    }
    findings
}
