//! A SQL script in one transaction, and its outcome in the window's words.

use slipway_inspect::{
    DatabaseError,
    script::{self, ScriptError, ScriptOptions},
};
use slipway_keychain::Secret;

use crate::{
    errors::chain,
    ipc::{Failure, FailureCode, ScriptOutcome},
};

/// Runs a script. That PostgreSQL or the script's own text refuses it is an outcome; that it could
/// not be sent, or that nobody knows what became of it, is an error.
pub(crate) async fn run(uri: &Secret, text: &str, told: String) -> Result<ScriptOutcome, Failure> {
    match script::run(uri, text, &ScriptOptions::default()).await {
        Ok(done) => Ok(ScriptOutcome::Committed {
            statements: u32::try_from(done.statements).unwrap_or(u32::MAX),
            rows_changed: done.rows_changed,
            notices: done
                .notices
                .into_iter()
                .map(|notice| format!("{}: {}", notice.severity, notice.message))
                .collect(),
            took_ms: u64::try_from(done.took.as_millis()).unwrap_or(u64::MAX),
        }),
        Err(ScriptError::Refused {
            line,
            column,
            message,
            next,
        }) => Ok(ScriptOutcome::Failed {
            message,
            sqlstate: None,
            line: Some(line),
            column: Some(column),
            detail: None,
            hint: Some(next),
        }),
        Err(ScriptError::Empty) => Err(empty("The script holds no statement.")),
        Err(ScriptError::Statement {
            line,
            column,
            error,
            ..
        }) => Ok(failed(*error, Some(line), Some(column))),
        Err(ScriptError::Commit(error)) => Ok(failed(*error, None, None)),
        Err(error @ ScriptError::Ended(_)) => Err(Failure::new(told)
            .because(chain(&error))
            .next("Try again.")
            .code(FailureCode::Unreachable)),
        Err(error @ ScriptError::Unknown(_)) => Err(Failure::new(told)
            .because(chain(&error))
            .next("Look at the data before you run it again.")
            .code(FailureCode::Unreachable)),
        Err(error @ ScriptError::Connect(_)) => Err(Failure::new(told)
            .because(chain(&error))
            .next("Try again. Nothing was changed.")),
    }
}

/// There is nothing to run.
pub(crate) fn empty(message: &str) -> Failure {
    Failure::bad_input(message).next("Write at least one statement. Nothing was changed.")
}

fn failed(error: DatabaseError, line: Option<u32>, column: Option<u32>) -> ScriptOutcome {
    ScriptOutcome::Failed {
        message: error.message,
        sqlstate: Some(error.sqlstate),
        line,
        column,
        detail: error.detail,
        hint: error.hint,
    }
}
