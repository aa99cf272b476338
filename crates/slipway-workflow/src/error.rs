//! Why a run, or a call about one, failed.

use slipway_ledger::LedgerError;

use crate::gate::Refusal;
use crate::model::{Failure, FailureCode, Finding, FindingLevel, Removable, RunStatus};
use crate::transition::IllegalTransition;

/// Why a run, or a call about one, failed.
#[derive(Debug, thiserror::Error)]
pub enum WorkflowError {
    /// A value that was typed in cannot be taken.
    #[error("{what} cannot be used: {reason}")]
    BadInput {
        /// "The name “pröd”".
        what: String,
        /// Half a sentence without a full stop.
        reason: String,
    },
    /// Another run works on the environment.
    #[error("run {run_number} is working on {environment}")]
    Busy {
        /// Its name.
        environment: String,
        /// The other run.
        run_number: i64,
    },
    /// What the plan was made for is no longer so.
    #[error("the plan no longer holds: {what}")]
    PlanChanged {
        /// What is different, half a sentence.
        what: String,
    },
    /// The typed name is not the environment's.
    #[error("the typed name is not {expected}")]
    NameMismatch {
        /// The environment's name when the plan was made.
        expected: String,
    },
    /// The target's policy does not allow it.
    #[error("{reason}")]
    Forbidden {
        /// Half a sentence without a full stop.
        reason: String,
    },
    /// The target was rolled back and stays as it is.
    #[error("{reason}")]
    Pinned {
        /// Half a sentence without a full stop.
        reason: String,
    },
    /// The team does not let the plan pass.
    #[error("{reason}")]
    NotApproved {
        /// Half a sentence without a full stop.
        reason: String,
    },
    /// Another member's run replaces the environment, or took it over.
    #[error("a run of {member} has {environment} until {until}")]
    LockedByOther {
        /// The environment's name.
        environment: String,
        /// Who.
        member: String,
        /// Until when, in words.
        until: String,
    },
    /// The team's ledger could not be asked.
    #[error("the team's ledger could not be asked")]
    TeamAway {
        /// What asking it said.
        #[source]
        source: BoxedError,
    },
    /// What is behind an environment's endpoint is not what a person was shown.
    #[error("what is behind the endpoint of {environment} is no longer what was shown")]
    ChangedSinceShown {
        /// Its name.
        environment: String,
    },
    /// The ledger does not hold what Slipway wrote.
    #[error("the ledger was changed by something else than Slipway, so nothing is cut over")]
    Altered {
        /// The first event that does not fit.
        #[source]
        source: LedgerError,
    },
    /// What environments there are, or what they demand, was changed beside the ledger's events.
    #[error(
        "what Slipway knows of the environments was changed by something else, and was put back: {}",
        .changes.join(" ")
    )]
    EnvironmentsAltered {
        /// A sentence for each environment.
        changes: Vec<String>,
    },
    /// The run does not wait for anybody.
    #[error("run {run_number} has no plan that waits ({status:?})")]
    NotWaiting {
        /// The run.
        run_number: i64,
        /// Where it is.
        status: RunStatus,
    },
    /// The run has ended.
    #[error("run {run_number} has ended")]
    Ended {
        /// The run.
        run_number: i64,
    },
    /// The cut-over stands in the journal.
    #[error("the cut-over has been sent")]
    CutOverSent,
    /// Preflight or inspection found reasons not to go on.
    #[error("{}", blocks(findings))]
    Blocked {
        /// Everything that was found, blocks among it.
        findings: Vec<Finding>,
    },
    /// Something that a run needs is not there.
    #[error("{what} is not there")]
    Missing {
        /// "The endpoint ep-… of prod".
        what: String,
    },
    /// The fresh candidate is not what was approved.
    #[error("the fresh candidate differs from what was inspected: {what}")]
    CandidateDiffers {
        /// What is different, half a sentence.
        what: String,
    },
    /// The environment's endpoint does not serve what it should after the cut-over.
    #[error("the cut-over could not be verified: {what}")]
    NotVerified {
        /// What was found, half a sentence.
        what: String,
    },
    /// What became of the cut-over is written nowhere any more.
    #[error("whether {environment} was replaced cannot be told: {what}")]
    CutOverUntold {
        /// The environment's name.
        environment: String,
        /// What is gone, half a sentence.
        what: String,
    },
    /// The cut-over was looked up and had not happened, and has since.
    #[error("{environment} was replaced after all: its cut-over arrived late")]
    CutOverLate {
        /// The environment's name.
        environment: String,
    },
    /// A person cancelled the run.
    #[error("cancelled")]
    Cancelled,
    /// The server cannot be reached; the call was not sent.
    #[error("the server cannot be reached")]
    Unreachable {
        /// What the client saw.
        #[source]
        source: BoxedError,
    },
    /// The call was sent and no answer came; it may have been carried out.
    #[error("no answer came")]
    NoAnswer {
        /// What the client saw.
        #[source]
        source: BoxedError,
    },
    /// The API key is wrong or was revoked.
    #[error("the server does not accept the API key")]
    Unauthorized,
    /// The server refused.
    #[error("the server refused to {action}: {message}")]
    Refused {
        /// "take the snapshot".
        action: String,
        /// HTTP's status.
        status: u16,
        /// Neon's error code, or nothing.
        code: String,
        /// The server's own words.
        message: String,
        /// What can be deleted first, where room is missing.
        remove_first: Vec<Removable>,
    },
    /// The server began, and an operation of it failed or did not end in time.
    #[error("the server did not {action}: {reason}")]
    Operation {
        /// What was asked of it, such as "take the snapshot".
        action: String,
        /// The server's own words.
        reason: String,
    },
    /// A database could not be looked into.
    #[error("look into {what}")]
    Inspect {
        /// "prod", "the candidate".
        what: String,
        /// What PostgreSQL or the connection said.
        #[source]
        source: BoxedError,
    },
    /// The server's answer, or a failure that fits nothing else.
    #[error("{what}")]
    Unexpected {
        /// What was attempted.
        what: String,
        /// Why it failed.
        #[source]
        source: BoxedError,
    },
    /// The ledger could not answer.
    #[error("keep the journal")]
    Ledger(#[from] LedgerError),
    /// A stored value is none that this version knows.
    #[error("stored {what} “{value}” is not known to this version")]
    Stored {
        /// "status", "result of candidate".
        what: String,
        /// What stands there.
        value: String,
    },
    /// A step or run cannot go from where it is to where it was told to.
    #[error(transparent)]
    Transition(#[from] IllegalTransition),
    /// A test asked for this failure.
    #[error("injected failure at {step}")]
    Injected {
        /// The step.
        step: String,
    },
    /// Slipway is shutting down; the next start goes on.
    #[error("shutting down")]
    ShuttingDown,
}

/// A cause of any type.
pub type BoxedError = Box<dyn std::error::Error + Send + Sync>;

impl WorkflowError {
    /// Set only where a window branches on it.
    pub fn code(&self) -> Option<FailureCode> {
        match self {
            Self::BadInput { .. } => Some(FailureCode::BadInput),
            Self::Busy { .. } => Some(FailureCode::Busy),
            Self::PlanChanged { .. } | Self::CandidateDiffers { .. } => {
                Some(FailureCode::PlanChanged)
            }
            Self::NameMismatch { .. } => Some(FailureCode::NameMismatch),
            Self::Unreachable { .. } | Self::NoAnswer { .. } => Some(FailureCode::Unreachable),
            Self::Unauthorized => Some(FailureCode::Unauthorized),
            _ => None,
        }
    }

    /// Nobody can say whether the cut-over happened.
    pub(crate) fn is_untold_cut_over(&self) -> bool {
        matches!(self, Self::CutOverUntold { .. })
    }

    /// A ledger whose chain of events does not hold, or could not be read.
    pub(crate) fn of_chain(error: LedgerError) -> Self {
        match error {
            LedgerError::ChainBroken { .. } => Self::Altered { source: error },
            error => Self::Ledger(error),
        }
    }

    /// What a person is told: the thing, the reason, the next step.
    pub fn failure(&self) -> Failure {
        Failure {
            code: self.code(),
            message: sentence(&self.to_string()),
            reason: reason(self),
            next: self.next(),
            remove_first: match self {
                Self::Refused { remove_first, .. } => remove_first.clone(),
                _ => Vec::new(),
            },
        }
    }

    fn next(&self) -> Option<String> {
        let text = match self {
            Self::BadInput { .. } => "Choose another one.",
            Self::Busy { .. } => "Wait until it has ended, or cancel it.",
            Self::NotWaiting { .. } => "Look at the run: it says where it is.",
            Self::Ended { .. } => "Begin a new run if it is still wanted.",
            Self::PlanChanged { .. } | Self::CandidateDiffers { .. } => {
                "Begin again; the new plan shows what is there now."
            }
            Self::NameMismatch { .. } => "Type the name exactly as it is written.",
            Self::Forbidden { .. } => {
                "Put that right in the source, or change the policy of the target; then begin again."
            }
            Self::Pinned { .. } => {
                "Allow promotes again on the environment's page, once what was wrong is put right."
            }
            Self::NotApproved { .. } => "Ask for approval on the plan's page.",
            Self::LockedByOther { .. } => "Wait until that has ended, or speak to whoever it is.",
            Self::TeamAway { .. } => {
                "Check that the team's database answers (the page Team says more), then try again."
            }
            Self::ChangedSinceShown { .. } => "Look at it again, then adopt what is there now.",
            Self::Altered { .. } => NEXT_AFTER_ALTERED,
            Self::EnvironmentsAltered { .. } => {
                "Look at the environments and at the plan again. Nothing was cut over."
            }
            Self::CutOverSent => "Roll back instead.",
            Self::Unreachable { .. } | Self::NoAnswer { .. } => {
                "Check the connection, then begin again."
            }
            Self::Unauthorized => "Give this connection a valid API key, then begin again.",
            Self::CutOverUntold { .. } => {
                "Look at the project on the server: the backup, if it is there, is what was replaced."
            }
            Self::CutOverLate { .. } => "Look at the run: it goes on.",
            Self::NotVerified { .. } => "Look at the environment, and roll back if it is wrong.",
            Self::Blocked { findings } => {
                return findings
                    .iter()
                    .filter(|finding| finding.level == FindingLevel::Block)
                    .find_map(|finding| finding.next.clone());
            }
            Self::Missing { .. } => {
                "It may have been deleted elsewhere: look at the pipeline, then begin again."
            }
            Self::Refused {
                status,
                code,
                message,
                ..
            } => after_refusal(*status, code, message),
            Self::Operation { .. } => "Put right what the server names, then begin again.",
            Self::Inspect { .. } => "Check that it can be connected to, then begin again.",
            Self::Ledger(_) => {
                "Check that Slipway's data directory can be written and has space left, then begin again."
            }
            Self::Stored { .. } => "Install the newest version of Slipway.",
            Self::Unexpected { .. } | Self::Transition(_) | Self::Injected { .. } => {
                "Begin again. Should it happen again, report it with the words above."
            }
            Self::Cancelled | Self::ShuttingDown => return None,
        };
        Some(text.to_owned())
    }
}

/// What a person can do about a refusal that the server words for programs. `code` and `message`
/// are Neon's.
pub fn after_refusal(status: u16, code: &str, message: &str) -> &'static str {
    let names = |word: &str| code == word || message.contains(word);
    if names("ROOT_BRANCHES_LIMIT_EXCEEDED") {
        "Delete a backup or another root branch that is no longer needed, then try again."
    } else if names("BRANCHES_LIMIT_EXCEEDED") {
        "Delete a branch that is no longer needed, then try again."
    } else if names("SNAPSHOTS_LIMIT_EXCEEDED") {
        "Delete a snapshot that is no longer needed, then try again."
    } else if message.contains("conflicting operations") {
        "Wait until the server has finished what it does now, then try again."
    } else if status == 404 {
        "It may have been deleted: look at the project again."
    } else if status < 500 {
        "Correct that, then try again."
    } else {
        "Look at the project before you try again."
    }
}

/// What a person can do about a ledger that was changed by something else than Slipway.
pub const NEXT_AFTER_ALTERED: &str = "Put back a copy of slipway.db from before that change, or set the project up again with another data directory (--data-dir).";

impl From<Refusal> for WorkflowError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::NotWaiting { run_number, status } => Self::NotWaiting { run_number, status },
            Refusal::PlanChanged => Self::PlanChanged {
                what: "it is not the plan that was shown".to_owned(),
            },
            Refusal::Forbidden { reason } => Self::Forbidden { reason },
            Refusal::Expired { expired_at } => Self::PlanChanged {
                what: format!(
                    "the policy of the target let it live until {}",
                    expired_at.format("%-d %b %H:%M UTC")
                ),
            },
            Refusal::Pinned { reason } => Self::Pinned { reason },
            Refusal::NotApproved { reason } => Self::NotApproved { reason },
            Refusal::NameMismatch { expected } => Self::NameMismatch { expected },
        }
    }
}

fn blocks(findings: &[Finding]) -> String {
    let texts: Vec<&str> = findings
        .iter()
        .filter(|finding| finding.level == FindingLevel::Block)
        .map(|finding| finding.text.as_str())
        .collect();
    texts.join(" ")
}

/// The causes below `error`, outermost first.
fn reason(error: &WorkflowError) -> Option<String> {
    let mut texts: Vec<String> = Vec::new();
    let mut cause = std::error::Error::source(error);
    while let Some(inner) = cause {
        let text = inner.to_string();
        if texts.last() != Some(&text) {
            texts.push(text);
        }
        cause = inner.source();
    }
    (!texts.is_empty()).then(|| texts.join(": "))
}

pub(crate) fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let mut sentence: String = match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    };
    if !sentence.ends_with(['.', '?']) {
        sentence.push('.');
    }
    sentence
}
