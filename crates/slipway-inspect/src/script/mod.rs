//! Runs a SQL script in one transaction: all of it, or nothing.
//!
//! Statements are sent one by one, so that what fails is known by its line. A script that holds
//! transaction control could commit half of itself, so it is refused before anything is sent.

mod split;

use std::{
    pin::pin,
    time::{Duration, Instant},
};

use futures_util::TryStreamExt as _;
use slipway_keychain::Secret;
use tokio_postgres::SimpleQueryMessage;

use crate::{
    connect::{ConnectOptions, Notice, Session, connect},
    error::{DatabaseError, InspectError},
};
use split::{Malformed, Statement, What, line_and_column, split};

/// How to run a script.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ScriptOptions {
    /// How to connect.
    pub connect: ConnectOptions,
    /// A statement that takes longer fails; `None` for no limit.
    pub statement_timeout: Option<Duration>,
}

/// A script that was committed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScriptOutcome {
    /// How many statements it held.
    pub statements: usize,
    /// Rows inserted, updated, deleted or merged, as PostgreSQL counted them.
    pub rows_changed: u64,
    /// What PostgreSQL said meanwhile, the first 1,000.
    pub notices: Vec<Notice>,
    /// From the first statement to the end of the commit.
    pub took: Duration,
}

/// A script that was not carried out. Nothing was changed, unless it is [`ScriptError::Unknown`].
#[derive(Debug, thiserror::Error)]
pub enum ScriptError {
    /// It holds something that cannot be run here; nothing was sent.
    #[error("line {line}: {message}. {next}")]
    Refused {
        /// Counted from 1.
        line: u32,
        /// In characters, counted from 1.
        column: u32,
        /// A sentence without its full stop.
        message: String,
        /// What to do.
        next: String,
    },
    /// There is no statement in it.
    #[error("the script holds no statement")]
    Empty,
    /// PostgreSQL failed a statement; everything was rolled back.
    #[error("line {line}: {error}")]
    Statement {
        /// Which one, counted from 1.
        statement: usize,
        /// Counted from 1: where PostgreSQL points, or where the statement begins.
        line: u32,
        /// In characters, counted from 1.
        column: u32,
        /// PostgreSQL's own words.
        error: Box<DatabaseError>,
    },
    /// The transaction could not be committed, as with a deferred constraint; it was rolled back.
    #[error("commit: {0}")]
    Commit(Box<DatabaseError>),
    /// The connection ended before the commit was sent, so nothing was changed.
    #[error("the connection ended before the script was committed; nothing was changed")]
    Ended(#[source] InspectError),
    /// The connection ended during the commit: it may have been carried out. Look.
    #[error("the connection ended during the commit, which may have been carried out")]
    Unknown(#[source] InspectError),
    /// No connection came about.
    #[error(transparent)]
    Connect(InspectError),
}

/// Runs a script.
///
/// # Errors
/// Any [`ScriptError`].
pub async fn run(
    uri: &Secret,
    sql: &str,
    options: &ScriptOptions,
) -> Result<ScriptOutcome, ScriptError> {
    // Editors on Windows begin a file with a mark that PostgreSQL does not know.
    let sql = sql.strip_prefix('\u{feff}').unwrap_or(sql);
    let statements = split(sql).map_err(|malformed| malformed_script(sql, malformed))?;
    if statements.is_empty() {
        return Err(ScriptError::Empty);
    }
    for statement in &statements {
        refuse(sql, statement)?;
    }
    let mut session = connect(uri, &options.connect)
        .await
        .map_err(ScriptError::Connect)?;
    let timeout = options
        .statement_timeout
        .map_or(0, |timeout| timeout.as_millis().clamp(1, 2_147_483_647));
    let begun = Instant::now();
    session
        .batch_execute(&format!(
            "set standard_conforming_strings = on; set statement_timeout = {timeout}; begin"
        ))
        .await
        .map_err(|error| ScriptError::Ended(error.into()))?;
    let mut rows_changed = 0;
    let mut notices = Vec::new();
    for (index, statement) in statements.iter().enumerate() {
        let rows = execute(&session, statement.text).await;
        notices.extend(session.take_notices());
        let rows = rows.map_err(|error| failed(sql, index, statement, error))?;
        if changes_rows(statement) {
            rows_changed += rows;
        }
    }
    commit(&session).await?;
    let took = begun.elapsed();
    notices.extend(session.take_notices());
    notices.truncate(1000);
    Ok(ScriptOutcome {
        statements: statements.len(),
        rows_changed,
        notices,
        took,
    })
}

/// The rows that PostgreSQL counted. Rows that come back are thrown away one by one.
async fn execute(session: &Session, text: &str) -> Result<u64, tokio_postgres::Error> {
    let mut messages = pin!(session.simple_query_raw(text).await?);
    let mut rows = 0;
    while let Some(message) = messages.try_next().await? {
        if let SimpleQueryMessage::CommandComplete(count) = message {
            rows = count;
        }
    }
    Ok(rows)
}

async fn commit(session: &Session) -> Result<(), ScriptError> {
    match session.batch_execute("commit").await {
        Ok(()) => Ok(()),
        Err(error) => match DatabaseError::of(&error) {
            // A FATAL comes from outside, at any moment, also after the commit was written.
            Some(told) if told.severity == "ERROR" => Err(ScriptError::Commit(told)),
            _ => Err(ScriptError::Unknown(error.into())),
        },
    }
}

fn failed(
    sql: &str,
    index: usize,
    statement: &Statement<'_>,
    error: tokio_postgres::Error,
) -> ScriptError {
    let Some(error) = DatabaseError::of(&error) else {
        return ScriptError::Ended(error.into());
    };
    let offset = error.position.and_then(|position| {
        let character = usize::try_from(position).ok()?.checked_sub(1)?;
        let (offset, _) = statement.text.char_indices().nth(character)?;
        Some(offset)
    });
    let (line, column) = line_and_column(sql, statement.at + offset.unwrap_or(0));
    ScriptError::Statement {
        statement: index + 1,
        line,
        column,
        error,
    }
}

fn changes_rows(statement: &Statement<'_>) -> bool {
    let changing = |word: &str| matches!(word, "insert" | "update" | "delete" | "merge");
    match statement.words.first().map(|(word, _)| word.as_str()) {
        // What a WITH prepares stands in parentheses; the word outside of them is what it does.
        Some("with") => statement
            .words
            .iter()
            .find(|(word, _)| changing(word) || word == "select")
            .is_some_and(|(word, _)| changing(word)),
        Some(word) => changing(word),
        None => false,
    }
}

fn refuse(sql: &str, statement: &Statement<'_>) -> Result<(), ScriptError> {
    let word = |index: usize| {
        statement
            .words
            .get(index)
            .map_or("", |(word, _)| word.as_str())
    };
    let has = |wanted: &str| statement.words.iter().any(|(word, _)| word == wanted);
    let control = match word(0) {
        "begin" | "commit" | "end" | "abort" => true,
        "start" => word(1) == "transaction",
        "prepare" => word(1) == "transaction",
        // Back to a savepoint stays inside the transaction.
        "rollback" => !matches!(
            (word(1), word(2)),
            ("to", _) | ("work" | "transaction", "to")
        ),
        _ => false,
    };
    let (message, next) = if control {
        (
            format!("{} is transaction control", word(0).to_uppercase()),
            "Take it out: the whole script runs in one transaction of its own, all of it or nothing",
        )
    } else if word(0) == "copy" && (has("stdin") || has("stdout")) {
        (
            "COPY from or to the client cannot run here".to_owned(),
            "Use INSERT for a few rows, or import a dump file",
        )
    } else if word(0) == "set" && has("standard_conforming_strings") && !has("on") {
        (
            "standard_conforming_strings has to stay on".to_owned(),
            "Write strings with backslash escapes as E'…'",
        )
    } else {
        return Ok(());
    };
    let (line, column) = line_and_column(sql, statement.at);
    Err(ScriptError::Refused {
        line,
        column,
        message,
        next: next.to_owned(),
    })
}

fn malformed_script(sql: &str, malformed: Malformed) -> ScriptError {
    let (message, next) = match malformed.what {
        What::Backslash => (
            "a backslash outside of quotes begins a command of psql, which is no SQL",
            "Take the command out; \\copy and \\i can be replaced by SQL or by importing a file",
        ),
        What::UnclosedString => ("a string begins here and does not end", "Close it with '"),
        What::UnclosedIdentifier => (
            "a quoted name begins here and does not end",
            "Close it with \"",
        ),
        What::UnclosedDollarQuote => (
            "a dollar quote begins here and does not end",
            "Close it with the same mark",
        ),
        What::UnclosedComment => ("a comment begins here and does not end", "Close it with */"),
        What::NulByte => (
            "there is a zero byte, so this is no text",
            "Save the script as UTF-8",
        ),
    };
    let (line, column) = line_and_column(sql, malformed.at);
    ScriptError::Refused {
        line,
        column,
        message: message.to_owned(),
        next: next.to_owned(),
    }
}
