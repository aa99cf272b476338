use std::{fmt, time::Duration};

use reqwest::Method;

use crate::{
    ids::OperationId,
    types::{GeneralError, Operation},
};

/// A call as errors and logs name it: method and path, without query and without host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// `GET`, `POST` …
    pub method: Method,
    /// `/projects/old-violet-32930710/branches`
    pub path: String,
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// How a call failed. What was sent is told apart from what was not.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// Nothing was sent: the address, the key or a name cannot be used.
    #[error("{reason}")]
    Refused {
        /// A clause without a full stop.
        reason: String,
    },
    /// No connection came about, so nothing was sent.
    #[error("{call}: reach the server ({tries} tries, nothing was sent)")]
    Unreachable {
        /// Which call.
        call: Call,
        /// How often it was tried.
        tries: u32,
        /// Why.
        #[source]
        source: reqwest::Error,
    },
    /// It was sent, but no whole answer came: it may have been carried out. Look it up.
    #[error("{call}: read the answer (it may have been carried out){}", of_request(.request_id))]
    NoAnswer {
        /// Which call.
        call: Call,
        /// The server's id of it, where an answer began.
        request_id: Option<String>,
        /// Why.
        #[source]
        source: reqwest::Error,
    },
    /// The key is wrong, revoked or expired. Nothing was carried out.
    #[error("{call}: the server does not accept the API key: {}", describe(.error))]
    Unauthorized {
        /// Which call.
        call: Call,
        /// The server's words.
        error: Box<GeneralError>,
    },
    /// The server said no.
    #[error("{call}: {status}: {}", describe(.error))]
    Api {
        /// Which call.
        call: Call,
        /// HTTP status.
        status: u16,
        /// The server's words, of bounded length.
        error: Box<GeneralError>,
    },
    /// The status was good, but the answer is not what this call answers. A change has most
    /// likely been carried out.
    #[error("{call}: {status}: understand the answer: {reason}{}", of_request(.request_id))]
    BadAnswer {
        /// Which call.
        call: Call,
        /// HTTP status.
        status: u16,
        /// Where it differs; no part of the answer itself.
        reason: String,
        /// The server's id of the call, where it gave one.
        request_id: Option<String>,
    },
    /// An operation ended badly.
    #[error(
        "operation {} ({}) ended as {:?}: {}",
        .operation.action,
        .operation.id,
        .operation.status,
        .operation.error.as_deref().unwrap_or("the server gives no reason")
    )]
    OperationFailed {
        /// The operation as it ended.
        operation: Box<Operation>,
    },
    /// Operations did not end within the budget. They go on.
    #[error("{} did not end within {} s and may still be at work", .named.join(", "), .waited.as_secs())]
    OperationsUnfinished {
        /// Those that had not ended.
        unfinished: Vec<OperationId>,
        /// The same in words: "operation create_branch (…)".
        named: Vec<String>,
        /// The budget.
        waited: Duration,
    },
}

impl ClientError {
    /// The HTTP status, where an answer came.
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Api { status, .. } | Self::BadAnswer { status, .. } => Some(*status),
            Self::Unauthorized { .. } => Some(401),
            _ => None,
        }
    }

    /// What was asked for is not there.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(404)
    }

    /// It cannot be told whether the call was carried out: look before sending it again.
    pub fn outcome_unknown(&self) -> bool {
        match self {
            Self::NoAnswer { .. } | Self::BadAnswer { .. } => true,
            // Of the failures that the server tells, only the others are known to have done nothing. A 408 can
            // come from something in between that had passed the call on.
            Self::Api { status, .. } => *status == 408 || (*status >= 500 && *status != 503),
            _ => false,
        }
    }

    /// The server has done nothing and said that it takes the call later; it was waited for.
    pub fn is_busy(&self) -> bool {
        matches!(self.status(), Some(423 | 429 | 503))
    }

    /// The server's id of the request, where it gave one.
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api { error, .. } | Self::Unauthorized { error, .. } => {
                error.request_id.as_deref()
            }
            Self::NoAnswer { request_id, .. } | Self::BadAnswer { request_id, .. } => {
                request_id.as_deref()
            }
            _ => None,
        }
    }
}

fn of_request(request_id: &Option<String>) -> String {
    request_id
        .as_ref()
        .map_or_else(String::new, |id| format!(" [request {id}]"))
}

fn describe(error: &GeneralError) -> String {
    let mut text = if error.message.is_empty() {
        "no reason given".to_owned()
    } else {
        error.message.clone()
    };
    if !error.code.is_empty() {
        text.push_str(&format!(" ({})", error.code));
    }
    if let Some(request_id) = &error.request_id {
        text.push_str(&format!(" [request {request_id}]"));
    }
    text
}

pub(super) fn innermost(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut next = error.source();
    while let Some(source) = next {
        text = source.to_string();
        next = source.source();
    }
    text
}
