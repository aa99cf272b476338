use std::{error::Error as _, fmt, time::Duration};

use tokio_postgres::error::ErrorPosition;

/// Why a database could not be read.
#[derive(Debug, thiserror::Error)]
pub enum InspectError {
    /// The connection string cannot be used; nothing was sent.
    #[error("read the connection string: {reason}")]
    BadUri {
        /// What is wrong with it, without quoting it.
        reason: String,
    },
    /// No connection came about.
    #[error("connect to {address}: {reason}")]
    Unreachable {
        /// Host and port.
        address: String,
        /// The system's words, such as `Connection refused (os error 111)`.
        reason: String,
        /// The port is closed, as opposed to no answer.
        refused: bool,
        /// The whole error.
        #[source]
        source: tokio_postgres::Error,
    },
    /// No connection came about in time.
    #[error("connect to {address}: no answer within {} ms", .waited.as_millis())]
    TimedOut {
        /// Host and port.
        address: String,
        /// How long was waited.
        waited: Duration,
    },
    /// PostgreSQL refused the connection.
    #[error("connect to {address}: {error}")]
    Rejected {
        /// Host and port.
        address: String,
        /// PostgreSQL's own words.
        error: Box<DatabaseError>,
    },
    /// The connection ended while a query ran.
    #[error("the connection ended")]
    Ended(#[source] tokio_postgres::Error),
    /// PostgreSQL failed a query of ours.
    #[error("{0}")]
    Database(Box<DatabaseError>),
    /// The schema was another one at the end of every reading than at its beginning.
    #[error(
        "something was dropped while the schema was read, {readings} times in a row; try again when nobody changes it"
    )]
    Changing {
        /// How often it was read.
        readings: u32,
        /// What PostgreSQL said at last, where it said anything.
        #[source]
        source: Option<Box<InspectError>>,
    },
    /// A lock that somebody holds kept the schema from being read.
    #[error("{}", held(.waited, .relations))]
    Held {
        /// How long was waited.
        waited: Duration,
        /// What others hold exclusively, with commas between; empty where that is no longer known.
        relations: String,
        /// PostgreSQL's own words.
        #[source]
        source: Box<InspectError>,
    },
    /// The operating system's certificates cannot be read, so no server can be trusted.
    #[error("read this system's certificates")]
    Certificates(#[source] rustls::Error),
}

impl InspectError {
    /// PostgreSQL's own words, where it said any.
    pub fn database_error(&self) -> Option<&DatabaseError> {
        match self {
            Self::Rejected { error, .. } | Self::Database(error) => Some(error),
            _ => None,
        }
    }

    /// Five characters, such as `28P01`.
    pub fn sqlstate(&self) -> Option<&str> {
        self.database_error().map(|error| error.sqlstate.as_str())
    }
}

impl From<tokio_postgres::Error> for InspectError {
    fn from(error: tokio_postgres::Error) -> Self {
        match DatabaseError::of(&error) {
            Some(error) => Self::Database(error),
            None => Self::Ended(error),
        }
    }
}

/// What PostgreSQL says when something fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatabaseError {
    /// `ERROR`, `FATAL` …
    pub severity: String,
    /// Five characters, such as `23505`.
    pub sqlstate: String,
    /// One sentence.
    pub message: String,
    /// More about what it found.
    pub detail: Option<String>,
    /// What could be done.
    pub hint: Option<String>,
    /// Where in functions it happened, a line each.
    pub context: Option<String>,
    /// Which character of the query it means, counted from 1.
    pub position: Option<u32>,
}

impl DatabaseError {
    pub(crate) fn of(error: &tokio_postgres::Error) -> Option<Box<Self>> {
        let error = error.as_db_error()?;
        Some(Box::new(Self {
            severity: error.severity().to_owned(),
            sqlstate: error.code().code().to_owned(),
            message: error.message().to_owned(),
            detail: error.detail().map(str::to_owned),
            hint: error.hint().map(str::to_owned),
            context: error.where_().map(str::to_owned),
            position: match error.position() {
                Some(ErrorPosition::Original(position)) => Some(*position),
                // Counted in a function's text, not in the query.
                Some(ErrorPosition::Internal { .. }) | None => None,
            },
        }))
    }
}

impl fmt::Display for DatabaseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.message)?;
        if let Some(detail) = &self.detail {
            write!(f, " ({detail})")?;
        }
        if let Some(hint) = &self.hint {
            write!(f, " Hint: {hint}")?;
        }
        write!(f, " [{}]", self.sqlstate)
    }
}

fn held(waited: &Duration, relations: &str) -> String {
    let what = match relations {
        "" => String::new(),
        relations => format!(" ({relations})"),
    };
    format!(
        "another session holds a table or view exclusively{what}, and did not let go of it within {} s; wait until its transaction has ended",
        waited.as_secs()
    )
}

pub(crate) fn io_kind(error: &tokio_postgres::Error) -> Option<std::io::ErrorKind> {
    let mut next = error.source();
    while let Some(source) = next {
        if let Some(io) = source.downcast_ref::<std::io::Error>() {
            return Some(io.kind());
        }
        next = source.source();
    }
    None
}

pub(crate) fn innermost(error: &tokio_postgres::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(source) = next {
        text = source.to_string();
        next = source.source();
    }
    text
}
