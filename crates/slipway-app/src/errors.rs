//! The one place where failures become what a person reads: what could not be done, why, and what
//! to do now.

use std::error::Error;

use neon_api::client::ClientError;
use slipway_inspect::InspectError;
use slipway_keychain::KeychainError;
use slipway_ledger::LedgerError;
use slipway_workflow::{NEXT_AFTER_ALTERED, WorkflowError, after_refusal};

use crate::ipc::{Failure, FailureCode};

/// A failure below this crate, told to a person.
pub(crate) trait Tell {
    /// `message` says what was to be done.
    fn tell(&self, message: String) -> Failure;
}

/// Turns a failure into what a person reads.
pub(crate) trait Told<T> {
    /// `message` says what could not be done, naming the thing.
    fn told(self, message: impl Into<String>) -> Result<T, Failure>;
}

impl<T, E: Tell> Told<T> for Result<T, E> {
    fn told(self, message: impl Into<String>) -> Result<T, Failure> {
        self.map_err(|error| error.tell(message.into()))
    }
}

impl Tell for ClientError {
    fn tell(&self, message: String) -> Failure {
        let error = Failure::new(message);
        match self {
            Self::Unreachable { .. } => error
                .because(format!(
                    "the server cannot be reached ({})",
                    innermost(self)
                ))
                .next("Check the network and the address, then try again. Nothing was changed.")
                .code(FailureCode::Unreachable),
            Self::NoAnswer { call, .. } => {
                let next = if call.method == "GET" {
                    "Try again. Nothing was changed."
                } else {
                    "It may have been done all the same: look at the project before you try again."
                };
                error
                    .because(format!("the server did not answer ({})", innermost(self)))
                    .next(next)
                    .code(FailureCode::Unreachable)
            }
            Self::Unauthorized { .. } => error
                .because("the server does not accept the API key: it is wrong, or it was revoked")
                .next("Enter another API key. Nothing was changed.")
                .code(FailureCode::Unauthorized),
            Self::Api {
                status,
                error: answer,
                ..
            } => {
                let reason = match answer.message.as_str() {
                    "" => format!("the server answered with status {status} and no reason"),
                    words => format!("the server says: {words}"),
                };
                let next = after_refusal(*status, &answer.code, &answer.message);
                let unchanged = if *status < 500 {
                    " Nothing was changed."
                } else {
                    ""
                };
                error.because(reason).next(format!("{next}{unchanged}"))
            }
            Self::OperationFailed { operation } => error
                .because(match &operation.error {
                    Some(words) => format!("the server says: {words}"),
                    None => format!(
                        "the server's operation {} ended as {:?} and gives no reason",
                        operation.action, operation.status
                    ),
                })
                .next("Look at the pipeline, then try again."),
            Self::Refused { .. } => error
                .because(chain(self))
                .next("Correct that, then try again. Nothing was changed."),
            _ => error
                .because(chain(self))
                .next("Look at the pipeline before you try again."),
        }
    }
}

impl Tell for WorkflowError {
    fn tell(&self, message: String) -> Failure {
        if let Self::Ledger(error) = self {
            return error.tell(message);
        }
        let failure = self.failure();
        let reason = match failure.reason {
            Some(reason) => format!("{}: {reason}", failure.message.trim_end_matches('.')),
            None => failure.message,
        };
        let next = failure
            .next
            .unwrap_or_else(|| "Look at the pipeline, then try again.".to_owned());
        let mut error = Failure::new(message).because(reason).next(next);
        error.code = failure.code;
        error
    }
}

impl Tell for InspectError {
    fn tell(&self, message: String) -> Failure {
        Failure::new(message)
            .because(chain(self))
            .next("Check that its endpoint is up, then try again.")
    }
}

impl Tell for LedgerError {
    fn tell(&self, message: String) -> Failure {
        let error = Failure::new(message).because(chain(self));
        match self {
            Self::Missing { .. } => error.next("Look at the pipeline again. Nothing was changed."),
            Self::TooNew { .. } => {
                error.next("Install the newest version of Slipway. Nothing was changed.")
            }
            Self::ChainBroken { .. } => error.next(NEXT_AFTER_ALTERED),
            _ => {
                error.next("Check that Slipway's data directory can be written and has space left.")
            }
        }
    }
}

impl Tell for KeychainError {
    fn tell(&self, message: String) -> Failure {
        let next = match self {
            Self::Withheld => "Unlock Slipway, then try again. Nothing was changed.",
            _ => "Unlock the keychain, then try again.",
        };
        Failure::new(message).because(chain(self)).next(next)
    }
}

impl Tell for std::io::Error {
    fn tell(&self, message: String) -> Failure {
        Failure::new(message)
            .because(self.to_string())
            .next("Check that the folder can be read and written and has space left.")
    }
}

/// The deepest cause in its own words.
fn innermost(error: &dyn Error) -> String {
    let mut at = error;
    while let Some(source) = at.source() {
        at = source;
    }
    at.to_string()
}

/// An error with everything below it, in one line.
pub(crate) fn chain(error: &dyn Error) -> String {
    let mut text = error.to_string();
    let mut below = error.source();
    while let Some(source) = below {
        let words = source.to_string();
        if !text.contains(&words) {
            text.push_str(": ");
            text.push_str(&words);
        }
        below = source.source();
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_says_what_why_and_what_next() {
        let error = Failure::new("shop was not opened")
            .because("it was deleted")
            .next("Choose another project.");
        assert_eq!(
            error.to_string(),
            "shop was not opened: it was deleted (Choose another project.)"
        );
    }
}
