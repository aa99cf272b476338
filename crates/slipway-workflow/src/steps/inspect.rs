//! Counts both sides and holds their schemas and roles against each other.

use serde::{Deserialize, Serialize};
use slipway_inspect::{SequenceLeftOut, Weakness, WhyLeftOut};

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
    // Two servers, so neither waits for the other.
    let (branch, endpoint) = (&candidate.branch_id, &candidate.endpoint_id);
    let (target_look, candidate_look) = tokio::try_join!(
        look(context, &target.branch_id, &target.id, &params.target.name),
        look(context, branch, endpoint, "the candidate"),
    )?;
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
    let mut sequences = Sequences::default();
    for (owner, names) in databases_by_owner(context, branch).await? {
        for name in names {
            context
                .progress(format!(
                    "checking indexes, constraints and sequences in {name}"
                ))
                .await;
            let reading = async {
                let database = open(context, branch, endpoint, &name, &owner, WHAT).await?;
                let read = database.weaknesses().await;
                read.map_err(|error| inspect_error(WHAT, error))
            };
            let read = context.unless_stopped(reading).await?;
            findings.extend(read.found.into_iter().map(|it| weak_point(&name, it)));
            findings.extend(unread(&name, &read.sequences_left_out));
            sequences.looked_at += read.sequences_looked_at;
            let left_out = read.sequences_left_out.iter();
            sequences
                .left_out
                .extend(left_out.map(|it| left_out_in_words(&name, it)));
            databases.push(name);
        }
    }
    if findings.is_empty() {
        findings.push(nothing_weak(&sequences, &databases));
    }
    findings.extend(sequences.finding());
    Ok(findings)
}

/// Of all databases.
#[derive(Default)]
struct Sequences {
    looked_at: usize,
    /// Each with its database and the reason.
    left_out: Vec<String>,
}

impl Sequences {
    /// How far the looking went, where that is not to the end.
    fn finding(&self) -> Option<Finding> {
        if self.left_out.is_empty() {
            return None;
        }
        let all = match self.looked_at + self.left_out.len() {
            1 => "1 sequence".to_owned(),
            all => format!("{all} sequences"),
        };
        let (looked_at, others) = match self.looked_at {
            0 => ("None".to_owned(), "left out"),
            looked_at => (looked_at.to_string(), "the others"),
        };
        Some(pass(
            format!(
                "{looked_at} of {all} of the candidate could be held against what is in their columns."
            ),
            format!("{others}: {}", self.left_out.join("; ")),
        ))
    }
}

fn nothing_weak(sequences: &Sequences, databases: &[String]) -> Finding {
    let no_sequence = match (sequences.looked_at, sequences.left_out.is_empty()) {
        (_, true) => " no sequence is behind its column,",
        (0, false) => "",
        (_, false) => " no sequence that was looked at is behind its column,",
    };
    pass(
        format!(
            "Every index is valid, every constraint holds for all rows,{no_sequence} and every extension has its files."
        ),
        format!("read in {} of the candidate", databases.join(", ")),
    )
}

/// Sequences that PostgreSQL did not let be read.
fn unread(database: &str, left_out: &[SequenceLeftOut]) -> Vec<Finding> {
    let failed = left_out.iter().filter_map(|it| match &it.why {
        WhyLeftOut::Failed(words) => Some((&it.sequence, words)),
        _ => None,
    });
    failed
        .map(|(sequence, words)| {
            warn(
                format!(
                    "Whether the sequence {sequence} in {database} is behind its column is unknown: {words}."
                ),
                Some("Compare it with the greatest value of its column in the source, as a role that may read both."),
            )
        })
        .collect()
}

fn left_out_in_words(database: &str, left_out: &SequenceLeftOut) -> String {
    let why = match &left_out.why {
        WhyLeftOut::NoColumn => "a default uses it, and it is OWNED BY no column",
        WhyLeftOut::NoInteger => "its column does not hold whole numbers",
        WhyLeftOut::CountsDown => "it counts down",
        WhyLeftOut::NoIndex => "no index begins with its column",
        WhyLeftOut::Failed(words) => words,
    };
    format!("{} in {database}: {why}", left_out.sequence)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn left_out(sequence: &str, why: WhyLeftOut) -> SequenceLeftOut {
        SequenceLeftOut {
            sequence: sequence.to_owned(),
            why,
        }
    }

    #[test]
    fn only_where_all_sequences_were_looked_at_none_is_said_to_be_behind() {
        let databases = ["shop".to_owned()];
        let all = Sequences {
            looked_at: 2,
            left_out: Vec::new(),
        };
        assert!(all.finding().is_none());
        let said = nothing_weak(&all, &databases).text;
        assert!(
            said.contains(", no sequence is behind its column,"),
            "{said}"
        );

        let some = Sequences {
            looked_at: 2,
            left_out: vec![left_out_in_words(
                "shop",
                &left_out("public.orders", WhyLeftOut::NoColumn),
            )],
        };
        let said = nothing_weak(&some, &databases).text;
        assert!(
            said.contains(", no sequence that was looked at is behind its column,"),
            "{said}"
        );
        let told = some.finding().expect("one was left out");
        assert_eq!(
            told.text,
            "2 of 3 sequences of the candidate could be held against what is in their columns."
        );
        assert_eq!(
            told.evidence.as_deref(),
            Some(
                "the others: public.orders in shop: a default uses it, and it is OWNED BY no column"
            )
        );

        let none = Sequences {
            looked_at: 0,
            ..some
        };
        let said = nothing_weak(&none, &databases).text;
        assert!(!said.contains("sequence"), "{said}");
    }

    #[test]
    fn a_sequence_that_may_not_be_read_is_a_warning_of_its_own() {
        let words = "permission denied for sequence a";
        let findings = unread(
            "shop",
            &[
                left_out("public.a", WhyLeftOut::Failed(words.to_owned())),
                left_out("public.b", WhyLeftOut::NoIndex),
            ],
        );
        let told: Vec<&str> = findings.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(
            told,
            [
                "Whether the sequence public.a in shop is behind its column is unknown: permission denied for sequence a."
            ]
        );
    }
}
