//! The table of a team in PostgreSQL.

use chrono::{DateTime, Utc};
use slipway_inspect::Session;
use slipway_ledger::digest::NotCanonical;
use tokio_postgres::error::SqlState;

use crate::{Draft, Event, Head, MemberKey};

const SCHEMA: &str = include_str!("schema.sql");
/// `slipway_team.append` says so when the chain went on in between.
const ANOTHER_CAME_FIRST: &str = "SLT01";
/// As often as that somebody else may be faster.
const TRIES: u32 = 20;
/// Events that are fetched at a time.
const PAGE: i64 = 500;

/// Why the team's database did not do it.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// There is no team's ledger in that database.
    #[error("this database holds no ledger of a team")]
    Absent,
    /// There is one already.
    #[error("this database holds the ledger of a team already")]
    Present,
    /// The role may not read the events, or not append.
    #[error("the role may not use the team's ledger")]
    Forbidden(#[source] tokio_postgres::Error),
    /// The database did not answer. An event that was sent may stand there: look it up by its id.
    #[error("ask the team's database")]
    Database(#[source] tokio_postgres::Error),
    /// The body has a number that is not a whole one.
    #[error("the event cannot be signed")]
    Fraction(#[source] NotCanonical),
    /// The body is too large, or has what the database cannot hold: it never takes this event.
    #[error("the team's database does not take the event")]
    Refused(#[source] tokio_postgres::Error),
    /// Others append faster than this copy can follow.
    #[error("others came first {TRIES} times in a row")]
    Overtaken,
}

impl From<tokio_postgres::Error> for TableError {
    fn from(error: tokio_postgres::Error) -> Self {
        match error.code() {
            Some(&SqlState::UNDEFINED_TABLE | &SqlState::INVALID_SCHEMA_NAME) => Self::Absent,
            Some(&SqlState::DUPLICATE_SCHEMA) => Self::Present,
            Some(&SqlState::INSUFFICIENT_PRIVILEGE) => Self::Forbidden(error),
            _ => Self::Database(error),
        }
    }
}

/// An event as it stands in the table, not judged yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) seq: i64,
    pub(crate) payload: String,
    pub(crate) hash: String,
    pub(crate) signature: String,
}

/// The events of one team, over a session of one's own.
pub struct Table<'a> {
    session: &'a Session,
}

impl<'a> Table<'a> {
    /// Nothing is asked of it yet.
    pub fn new(session: &'a Session) -> Self {
        Self { session }
    }

    /// Makes the table, empty. Its owner is the role of the session, which can also destroy it: members
    /// had better log in as others, see [`Table::admit`].
    ///
    /// # Errors
    /// [`TableError::Present`], [`TableError::Forbidden`], [`TableError::Database`].
    pub async fn create(&self) -> Result<(), TableError> {
        let whole = format!("BEGIN;\n{SCHEMA}\nCOMMIT;");
        let made = self.session.batch_execute(&whole).await;
        if made.is_err() {
            let _the_first_error_is_told = self.session.batch_execute("ROLLBACK").await;
        }
        Ok(made?)
    }

    /// Lets a role read and append, and nothing else.
    ///
    /// # Errors
    /// [`TableError::Absent`], [`TableError::Forbidden`], [`TableError::Database`].
    pub async fn admit(&self, role: &str) -> Result<(), TableError> {
        let role = role.replace('"', "\"\"");
        let grants = format!(
            "GRANT USAGE ON SCHEMA slipway_team TO \"{role}\";
             GRANT SELECT ON slipway_team.events TO \"{role}\";
             GRANT EXECUTE ON FUNCTION slipway_team.append(text, text) TO \"{role}\";"
        );
        Ok(self.session.batch_execute(&grants).await?)
    }

    /// The end of the chain, and the time at which the next event may stand: the database's, and not
    /// before the last event's.
    ///
    /// # Errors
    /// [`TableError::Absent`], [`TableError::Forbidden`], [`TableError::Database`].
    pub async fn head(&self) -> Result<(Head, DateTime<Utc>), TableError> {
        let row = self
            .session
            .query_one(
                "SELECT coalesce(max(seq), 0),
                        coalesce((array_agg(hash ORDER BY seq DESC))[1], ''),
                        greatest(max(at), date_trunc('microseconds', clock_timestamp()))
                 FROM (SELECT seq, hash, at FROM slipway_team.events ORDER BY seq DESC LIMIT 1) last",
                &[],
            )
            .await?;
        let (seq, hash, at) = (row.get(0), row.get(1), row.get(2));
        let head = match seq {
            0 => Head::origin(),
            seq => Head { seq, hash },
        };
        Ok((head, at))
    }

    /// Appends an event and gives it back. A draft that stands there already, with the same id, is not
    /// appended again: so an answer that never came is looked up.
    ///
    /// # Errors
    /// Any [`TableError`]. After [`TableError::Database`] call it again with the same draft.
    pub async fn append(&self, draft: &Draft, key: &MemberKey) -> Result<Event, TableError> {
        let mut draft = draft.clone();
        for _ in 0..TRIES {
            match self.standing(&draft.id).await? {
                None => {}
                Some(Ok(stands)) if stands.author == key.public() && stands.is_signed() => {
                    return Ok(stands);
                }
                // Somebody else took the id, which may be known before: their word is not this one's.
                Some(_) => {
                    draft.id = format!("{}-by-{}", draft.id, key.public());
                    continue;
                }
            }
            let (head, at) = self.head().await?;
            let event = Event::sign(&draft, &head, at, key).map_err(TableError::Fraction)?;
            let appended = self
                .session
                .execute(
                    "SELECT slipway_team.append($1, $2)",
                    &[&event.payload, &event.signature],
                )
                .await;
            match appended {
                Ok(_) => return Ok(event),
                Err(error)
                    if error
                        .code()
                        .is_some_and(|code| code.code() == ANOTHER_CAME_FIRST) => {}
                Err(error) if is_for_good(&error) => return Err(TableError::Refused(error)),
                Err(error) => return Err(error.into()),
            }
        }
        Err(TableError::Overtaken)
    }

    /// What stands there with the id of a draft, if it can be read.
    async fn standing(
        &self,
        draft_id: &str,
    ) -> Result<Option<Result<Event, &'static str>>, TableError> {
        let found = self
            .session
            .query_opt(
                "SELECT seq, payload, hash, signature FROM slipway_team.events WHERE id = $1",
                &[&draft_id],
            )
            .await?;
        let found = found.map(|row| row_of(&row));
        Ok(found.map(|row| Event::read(&row.payload, &row.hash, &row.signature)))
    }

    /// Some of the events from `seq` on, in their order.
    pub(crate) async fn page_from(&self, seq: i64) -> Result<Vec<Row>, TableError> {
        let rows = self
            .session
            .query(
                "SELECT seq, payload, hash, signature FROM slipway_team.events
                 WHERE seq >= $1 ORDER BY seq LIMIT $2",
                &[&seq, &PAGE],
            )
            .await?;
        Ok(rows.iter().map(row_of).collect())
    }
}

/// Whether the same event would be refused every time it is said.
fn is_for_good(error: &tokio_postgres::Error) -> bool {
    error.code().is_some_and(|state| {
        let code = state.code();
        let class = code.get(..2).unwrap_or_default();
        // Data that is no data, limits of the program, limits of the table, and no id.
        matches!(class, "22" | "54") || matches!(code, "23514" | "23502" | "SLT03")
    })
}

fn row_of(row: &tokio_postgres::Row) -> Row {
    Row {
        seq: row.get(0),
        payload: row.get(1),
        hash: row.get(2),
        signature: row.get(3),
    }
}
