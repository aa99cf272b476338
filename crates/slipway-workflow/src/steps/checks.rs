//! The environment's checks: asked of the candidate before anyone decides, and of the environment
//! after the cut-over.

use std::time::Instant;

use neon_api::ids::{BranchId, EndpointId};
use neon_api::types::Database;
use serde::{Deserialize, Serialize};
use slipway_inspect::{Answer, AskOptions, DatabaseError, InspectError};

use super::CANDIDATE;
use super::look::{inspect_error, open};
use super::restore::BranchMade;
use super::server::policy_of_target;
use crate::WorkflowError;
use crate::context::{StepContext, client_error};
use crate::databases::OpenDatabase;
use crate::model::{Check, CheckResult, CheckSeverity, Expectation, Finding, FindingLevel};
use crate::workflow::Acted;

/// What the step leaves in the journal.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct ChecksMade {
    pub(crate) results: Vec<CheckResult>,
}

/// Classes of SQLSTATE whose messages name what the query names, and nothing that it read: features, databases,
/// schemas, syntax and rights, resources, limits, an operator's intervention.
const NAMES_NO_DATA: [&str; 7] = ["0A", "3D", "3F", "42", "53", "54", "57"];

pub(crate) async fn act(context: &StepContext) -> Result<Acted, WorkflowError> {
    let policy = policy_of_target(context).await?;
    if policy.checks.is_empty() {
        return Ok(Acted::Skipped {
            detail: "the policy has none".to_owned(),
        });
    }
    let candidate: BranchMade = context.result_of(CANDIDATE).await?;
    let results = carry_out(
        context,
        &policy.checks,
        &candidate.branch_id,
        &candidate.endpoint_id,
        "the candidate",
    )
    .await?;
    let detail = in_words(&results);
    Acted::done(&ChecksMade { results }, detail)
}

/// Asks one check after another through an endpoint of the branch.
pub(crate) async fn carry_out(
    context: &StepContext,
    checks: &[Check],
    branch: &BranchId,
    endpoint: &EndpointId,
    what: &str,
) -> Result<Vec<CheckResult>, WorkflowError> {
    let databases = context
        .client()
        .database_list(context.project(), branch)
        .await
        .map_err(|error| client_error("list databases", error))?;
    let mut results = Vec::new();
    for check in checks {
        context.checkpoint()?;
        context
            .progress(format!("asking {what}: {}", check.name))
            .await;
        let Some(database) = database_of(&databases, check) else {
            results.push(no_database(check));
            continue;
        };
        let asking = async {
            let (name, owner) = (&database.name, &database.owner_name);
            let mut database = open(context, branch, endpoint, name, owner, what).await?;
            one(database.as_mut(), check)
                .await
                .map_err(|error| inspect_error(what, error))
        };
        results.push(context.unless_stopped(asking).await?);
    }
    Ok(results)
}

/// The database that a check is asked of: the one that it names, else the first by name.
pub(crate) fn database_of<'a>(databases: &'a [Database], check: &Check) -> Option<&'a Database> {
    match &check.database {
        Some(name) => databases.iter().find(|it| it.name == *name),
        None => databases
            .iter()
            .min_by(|one, other| one.name.cmp(&other.name)),
    }
}

/// What comes of a check whose database is not there.
pub(crate) fn no_database(check: &Check) -> CheckResult {
    let why = match &check.database {
        Some(name) => format!("there is no database {name}"),
        None => "there is no database".to_owned(),
    };
    failed(check, why)
}

/// Asks one check. What PostgreSQL refuses is a check that failed.
///
/// # Errors
/// [`InspectError::Ended`]: nobody knows what the answer would have been.
pub(crate) async fn one(
    database: &mut dyn OpenDatabase,
    check: &Check,
) -> Result<CheckResult, InspectError> {
    let began = Instant::now();
    let asked = database.ask(&check.query, &AskOptions::default()).await;
    let took_ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    let result = match asked {
        Ok(answer) => judged(check, answer),
        Err(InspectError::Database(error)) => refused(check, &error),
        Err(error) => return Err(error),
    };
    Ok(CheckResult { took_ms, ..result })
}

/// "4 of 5 checks passed; failed: no orphans".
pub(crate) fn in_words(results: &[CheckResult]) -> String {
    let failed: Vec<&str> = results
        .iter()
        .filter(|it| !it.passed)
        .map(|it| it.check.name.as_str())
        .collect();
    match (failed.len(), results.len()) {
        (0, 1) => "1 check passed".to_owned(),
        (0, count) => format!("{count} checks passed"),
        (some, count) => format!(
            "{} of {count} checks passed; failed: {}",
            count - some,
            failed.join(", ")
        ),
    }
}

/// What a plan says of checks that failed.
pub(crate) fn findings(results: &[CheckResult], blocks: bool) -> Vec<Finding> {
    let failed = results.iter().filter(|it| !it.passed);
    failed
        .map(|it| Finding {
            level: match it.check.severity {
                CheckSeverity::Block if blocks => FindingLevel::Block,
                _ => FindingLevel::Warn,
            },
            text: format!("The check “{}” failed: {}.", it.check.name, it.found),
            evidence: None,
            next: Some("Put that right in the source, then begin again.".to_owned()),
            remove_first: Vec::new(),
            moves: false,
        })
        .collect()
}

fn failed(check: &Check, why: String) -> CheckResult {
    CheckResult {
        check: check.clone(),
        passed: false,
        found: why,
        columns: Vec::new(),
        rows: Vec::new(),
        more: false,
        took_ms: 0,
    }
}

/// What PostgreSQL says may quote what it read, such as `invalid input syntax for type integer: "…"`. Then
/// its words are evidence, like rows.
fn refused(check: &Check, error: &DatabaseError) -> CheckResult {
    let class = error.sqlstate.get(..2).unwrap_or_default();
    if NAMES_NO_DATA.contains(&class) {
        return failed(check, error.to_string());
    }
    CheckResult {
        columns: vec!["error".to_owned()],
        rows: vec![vec![Some(error.to_string())]],
        ..failed(
            check,
            format!("PostgreSQL stopped it with the error {}", error.sqlstate),
        )
    }
}

/// `found` goes where sentences go: into outcomes, logs, notices and to a team. So it tells no value that was
/// read; those are in the rows, which stay on this computer.
fn judged(check: &Check, answer: Answer) -> CheckResult {
    let count = match (answer.rows.len(), answer.more) {
        (0, _) => "no row".to_owned(),
        (1, false) => "1 row".to_owned(),
        (some, false) => format!("{some} rows"),
        (some, true) => format!("more than {some} rows"),
    };
    let (passed, found) = match &check.expect {
        Expectation::NoRows => (answer.rows.is_empty(), format!("{count}, expected none")),
        Expectation::SomeRows => (
            !answer.rows.is_empty(),
            format!("{count}, expected at least one"),
        ),
        Expectation::Value { text } => {
            let only = match (answer.rows.as_slice(), answer.more) {
                ([row], false) => row.first(),
                _ => None,
            };
            let found = match only {
                Some(Some(value)) if value == text => format!("“{value}”"),
                Some(Some(_)) => "another value".to_owned(),
                Some(None) => "null".to_owned(),
                None => count,
            };
            (
                only.is_some_and(|value| value.as_ref() == Some(text)),
                format!("{found}, expected “{text}”"),
            )
        }
    };
    CheckResult {
        check: check.clone(),
        passed,
        found: match (&check.expect, passed) {
            (Expectation::NoRows, true) => "no row".to_owned(),
            _ => found,
        },
        columns: answer.columns,
        rows: answer.rows,
        more: answer.more,
        took_ms: 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(rows: &[&[Option<&str>]], more: bool) -> Answer {
        let row = |row: &&[Option<&str>]| row.iter().map(|it| it.map(str::to_owned)).collect();
        Answer {
            columns: vec!["n".to_owned()],
            rows: rows.iter().map(row).collect(),
            more,
        }
    }

    fn judge(expect: Expectation, answer: Answer) -> (bool, String) {
        let check = Check {
            name: "orders".to_owned(),
            database: None,
            query: "select count(*) from orders".to_owned(),
            expect,
            severity: CheckSeverity::Block,
            after: false,
        };
        let result = judged(&check, answer);
        (result.passed, result.found)
    }

    fn value(text: &str) -> Expectation {
        Expectation::Value {
            text: text.to_owned(),
        }
    }

    #[test]
    fn a_value_is_that_of_the_only_row() {
        let told = |passed, found: &str| (passed, found.to_owned());
        let seven: &[Option<&str>] = &[Some("7")];
        assert_eq!(
            judge(value("7"), answer(&[seven], false)),
            told(true, "“7”, expected “7”")
        );
        assert_eq!(
            judge(value("7"), answer(&[&[Some("07")]], false)),
            told(false, "another value, expected “7”")
        );
        assert_eq!(
            judge(value("7"), answer(&[&[None]], false)),
            told(false, "null, expected “7”")
        );
        assert_eq!(
            judge(value("7"), answer(&[seven, seven], false)),
            told(false, "2 rows, expected “7”")
        );
        assert_eq!(
            judge(value("7"), answer(&[], false)),
            told(false, "no row, expected “7”")
        );
    }

    #[test]
    fn rows_are_what_was_looked_for_or_what_must_not_be() {
        let one: &[Option<&str>] = &[Some("1")];
        let more = answer(&[one, one], true);
        assert_eq!(
            judge(Expectation::NoRows, more.clone()),
            (false, "more than 2 rows, expected none".to_owned())
        );
        assert!(judge(Expectation::SomeRows, more).0);
        let none = answer(&[], false);
        assert_eq!(
            judge(Expectation::NoRows, none.clone()),
            (true, "no row".to_owned())
        );
        assert_eq!(
            judge(Expectation::SomeRows, none),
            (false, "no row, expected at least one".to_owned())
        );
    }
}
