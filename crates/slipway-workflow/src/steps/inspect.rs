//! Counts both sides and holds their schemas and roles against each other.

use serde::{Deserialize, Serialize};
use slipway_inspect::Weakness;

use super::CANDIDATE;
use super::look::{Look, databases_by_owner, inspect_error, look, open};
use super::preflight::{pass, role_names, warn};
use super::restore::BranchMade;
use super::server::{endpoint, endpoint_to_replace};
use crate::WorkflowError;
use crate::context::StepContext;
use crate::model::{Finding, RunKind, SchemaChange};
use crate::workflow::Acted;

/// What inspection leaves in the journal.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct InspectMade {
    pub(crate) target: Look,
    pub(crate) candidate: Look,
    /// Absent in journals from before it was looked at.
    #[serde(default)]
    pub(crate) schema: Option<Vec<SchemaChange>>,
    pub(crate) findings: Vec<Finding>,
}

pub(crate) async fn act(context: &StepContext) -> Result<Acted, WorkflowError> {
    let params = &context.run.run.params;
    let candidate: BranchMade = context.result_of(CANDIDATE).await?;
    let replaced = endpoint_to_replace(context).await?;
    let target = endpoint(context, &replaced, &params.target.name).await?;
    context.checkpoint()?;
    let target_look = look(context, &target.branch_id, &target.id, &params.target.name).await?;
    let candidate_look = look(
        context,
        &candidate.branch_id,
        &candidate.endpoint_id,
        "the candidate",
    )
    .await?;
    let mut findings = weak_points(context, &candidate).await?;
    findings.extend(uncounted(&target_look, &params.target.name));
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
    let schema = schema_changes(&target_look, &candidate_look);
    let detail = match schema.len() {
        0 => format!("{detail}; the schemas are the same"),
        1 => format!("{detail}; 1 difference of the schema"),
        count => format!("{detail}; {count} differences of the schema"),
    };
    let made = InspectMade {
        schema: Some(schema),
        target: target_look,
        candidate: candidate_look,
        findings,
    };
    Acted::done(&made, detail)
}

/// What is in the candidate and works worse than it looks.
async fn weak_points(
    context: &StepContext,
    candidate: &BranchMade,
) -> Result<Vec<Finding>, WorkflowError> {
    const WHAT: &str = "the candidate";
    let (branch, endpoint) = (&candidate.branch_id, &candidate.endpoint_id);
    let mut findings = Vec::new();
    let mut databases = Vec::new();
    for (owner, names) in databases_by_owner(context, branch).await? {
        for name in names {
            context
                .progress(format!(
                    "checking indexes, constraints and sequences in {name}"
                ))
                .await;
            let database = open(context, branch, endpoint, &name, &owner, WHAT).await?;
            let found = database
                .weaknesses()
                .await
                .map_err(|error| inspect_error(WHAT, error))?;
            findings.extend(found.into_iter().map(|it| weak_point(&name, it)));
            databases.push(name);
        }
    }
    if findings.is_empty() {
        findings.push(pass(
            "Every index is valid, every constraint holds for all rows, no sequence is behind its column, and every extension has its files.",
            format!("read in {} of the candidate", databases.join(", ")),
        ));
    }
    Ok(findings)
}

fn weak_point(database: &str, weakness: Weakness) -> Finding {
    match weakness {
        Weakness::InvalidIndex { index, table } => warn(
            format!("The index {index} on {table} in {database} is invalid: no query uses it."),
            Some("Drop it and make it again in the source."),
        ),
        Weakness::UncheckedConstraint { constraint, table } => warn(
            format!(
                "The constraint {constraint} of {table} in {database} was never checked against the rows that were there before it."
            ),
            Some("Validate it in the source: ALTER TABLE … VALIDATE CONSTRAINT."),
        ),
        Weakness::ExtensionWithoutFiles { extension } => warn(
            format!(
                "The server does not have the files of the extension {extension} in {database}: what it brought fails when it is used."
            ),
            Some("Drop it in the source, or make it available on the server."),
        ),
        Weakness::SequenceBehind {
            sequence,
            column,
            next,
            greatest,
        } => warn(
            format!(
                "The sequence {sequence} in {database} gives {next} next, but {column} holds values up to {greatest}: inserts will fail."
            ),
            Some("Set the sequence in the source: SELECT setval(…)."),
        ),
    }
}

/// Of the databases that both have, what is destructive first.
fn schema_changes(target: &Look, candidate: &Look) -> Vec<SchemaChange> {
    let mut changes = Vec::new();
    for before in &target.databases {
        let after = candidate.databases.iter().find(|it| it.name == before.name);
        for change in after.map_or_else(Vec::new, |it| before.schema.changes_to(&it.schema)) {
            changes.push(SchemaChange {
                database: before.name.clone(),
                destructive: change.is_destructive(),
                kind: match change.kind {
                    "relation" => relation_word(&change),
                    "grant" => "right",
                    "policy" => "row security policy",
                    "enum" | "range" => "type",
                    kind => kind,
                }
                .to_owned(),
                of: change.of,
                name: change.name,
                before: change.before,
                after: change.after,
            });
        }
    }
    changes.sort_by_key(|change| !change.destructive);
    changes
}

/// What kind of relation it is, as its definition says first.
fn relation_word(change: &slipway_inspect::SchemaChange) -> &'static str {
    const WORDS: &[&str] = &[
        "table",
        "partitioned table",
        "view",
        "materialized view",
        "foreign table",
        "type",
    ];
    let definition = change.after.as_ref().or(change.before.as_ref());
    let starts = |word: &&&str| definition.is_some_and(|it| it.starts_with(**word));
    WORDS.iter().find(starts).copied().unwrap_or("relation")
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
