//! A query of a person's own, which may read and nothing else.

use std::time::Duration;

use tokio_postgres::{Client, IsolationLevel};

use crate::error::InspectError;

/// How long a query may take, and how much of its answer is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AskOptions {
    /// For the query, waiting for locks included.
    pub timeout: Duration,
    /// Rows that are kept; one more is read, to tell that there are more.
    pub rows: usize,
    /// Characters of a value that are kept.
    pub value: usize,
}

impl Default for AskOptions {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(30),
            rows: 10,
            value: 200,
        }
    }
}

/// What a query answers, as PostgreSQL writes the values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Names of the columns.
    pub columns: Vec<String>,
    /// Values in the order of the columns; absent where they are null.
    pub rows: Vec<Vec<Option<String>>>,
    /// There are more rows than were kept.
    pub more: bool,
}

/// Asks one query that gives rows, in a transaction that can only read. It is put into a `FROM`, so that
/// what is not a query is a syntax error, and a second statement is none.
///
/// # Errors
/// [`InspectError::Database`] with PostgreSQL's own words, `57014` when it took too long;
/// [`InspectError::Ended`].
#[tracing::instrument(level = "trace", skip_all)]
pub async fn ask(
    client: &mut Client,
    query: &str,
    options: &AskOptions,
) -> Result<Answer, InspectError> {
    let transaction = client
        .build_transaction()
        .isolation_level(IsolationLevel::RepeatableRead)
        .read_only(true)
        .start()
        .await?;
    let timeout = options.timeout.as_millis().clamp(1, 3_600_000);
    // Without row security off, a policy would hide rows and nobody would know.
    transaction
        .batch_execute(&format!(
            "set local row_security = off; set local statement_timeout = {timeout}; \
             set local lock_timeout = {timeout}"
        ))
        .await?;
    let query = query.trim().trim_end_matches(';');
    // The line break ends a comment in the last line.
    let inner = format!("(\n{query}\n) as answer");
    let described = transaction
        .prepare(&format!("select * from {inner}"))
        .await?;
    let columns: Vec<String> = described
        .columns()
        .iter()
        .map(|column| column.name().to_owned())
        .collect();
    let names: Vec<String> = (0..columns.len()).map(|at| format!("c{at}")).collect();
    let values: Vec<String> = names
        .iter()
        .map(|name| format!("left({name}::text, {})", options.value))
        .collect();
    let aliases = match names.len() {
        0 => String::new(),
        _ => format!("({})", names.join(", ")),
    };
    let limited = format!(
        "select {} from {inner}{aliases} limit {}",
        values.join(", "),
        options.rows + 1
    );
    let mut found = transaction.query(&limited, &[]).await?;
    transaction.rollback().await?;
    let more = found.len() > options.rows;
    found.truncate(options.rows);
    let rows = found
        .iter()
        .map(|row| (0..columns.len()).map(|at| row.get(at)).collect())
        .collect();
    Ok(Answer {
        columns,
        rows,
        more,
    })
}
