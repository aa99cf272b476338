//! Which calls there are, found by recording what runs do when nothing goes wrong, and what can go wrong with
//! each of them.

use std::collections::BTreeSet;
use std::fmt;

use slipway_workflow::model::RunKind;

use super::front::Made;
use crate::cells::word;

/// What happens to one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Wrong {
    /// Nobody listens for some seconds.
    Refused,
    /// The connection ends; nothing was done.
    ResetBefore,
    /// It is carried out, and the connection ends.
    ResetAfter,
    /// It is answered so; nothing was done.
    Status(u16),
    /// 423, three times.
    Locked,
    /// 429 with `Retry-After: 7`, and without.
    TooManyFor7,
    TooMany,
    /// It is carried out, and something in between answers 502.
    GatewayAfter,
    /// It is carried out, and half of the answer comes.
    CutOff,
    /// It is carried out, and the answer is a page.
    NoJson,
    /// Its operation ends badly.
    Fails,
    Cancelled,
    /// Its operation does not end for longer than a run waits.
    Hangs,
    /// Its operation ends and is listed no more.
    Vanishes,
    /// A snapshot cannot be deleted for a while.
    SnapshotStays,
    /// The key does not count any more, until somebody gives another one.
    Revoked,
}

const ALWAYS: [Wrong; 14] = [
    Wrong::Refused,
    Wrong::ResetBefore,
    Wrong::ResetAfter,
    Wrong::Status(408),
    Wrong::Locked,
    Wrong::TooManyFor7,
    Wrong::TooMany,
    Wrong::Status(500),
    Wrong::Status(502),
    Wrong::Status(503),
    Wrong::GatewayAfter,
    Wrong::CutOff,
    Wrong::NoJson,
    Wrong::Revoked,
];

const WITH_OPERATIONS: [Wrong; 4] = [
    Wrong::Fails,
    Wrong::Cancelled,
    Wrong::Hangs,
    Wrong::Vanishes,
];

impl Wrong {
    pub(crate) fn word(self) -> String {
        match self {
            Self::Refused => "connection_refused",
            Self::ResetBefore => "reset_before",
            Self::ResetAfter => "reset_after",
            Self::Status(status) => return status.to_string(),
            Self::Locked => "423_three_times",
            Self::TooManyFor7 => "429_retry_after",
            Self::TooMany => "429",
            Self::GatewayAfter => "502_after",
            Self::CutOff => "body_cut_off",
            Self::NoJson => "no_json",
            Self::Fails => "operation_fails",
            Self::Cancelled => "operation_cancelled",
            Self::Hangs => "operation_hangs",
            Self::Vanishes => "operation_vanishes",
            Self::SnapshotStays => "snapshot_stays",
            Self::Revoked => "key_revoked",
        }
        .to_owned()
    }

    /// It passes, and the server is known to have done nothing: nobody but the clock may notice.
    pub(crate) fn is_waited_for(self) -> bool {
        matches!(
            self,
            Self::Refused
                | Self::Locked
                | Self::TooManyFor7
                | Self::TooMany
                | Self::Status(503)
                | Self::SnapshotStays
        )
    }
}

/// One field of the grid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) kind: RunKind,
    pub(crate) step: String,
    /// The run is on its way back.
    pub(crate) undoing: bool,
    pub(crate) call: String,
    /// The number of the call in its run.
    pub(crate) at: usize,
    pub(crate) wrong: Wrong,
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, wrong) = (word(self.kind), self.wrong.word());
        let undoing = if self.undoing { " undoing" } else { "" };
        write!(f, "{kind}/{}/{wrong}{undoing} {}", self.step, self.call)
    }
}

/// The fields that a recorded run demands: each call of each step once, or as often as it was made.
pub(crate) fn of_recorded(kind: RunKind, calls: &[Made], undoing: bool, each: bool) -> Vec<Cell> {
    let mut known = BTreeSet::new();
    let mut cells = Vec::new();
    for (at, made) in calls.iter().enumerate() {
        let fresh = known.insert((made.step.clone(), made.call.clone()));
        if made.undoing != undoing || !(fresh || each) {
            continue;
        }
        let more: &[Wrong] = if made.begins { &WITH_OPERATIONS } else { &[] };
        let deletes = made.call == "DELETE /projects/*/snapshots/*";
        let stays: &[Wrong] = if deletes {
            &[Wrong::SnapshotStays]
        } else {
            &[]
        };
        for wrong in ALWAYS.iter().chain(more).chain(stays) {
            cells.push(Cell {
                kind,
                step: made.step.clone(),
                undoing,
                call: made.call.clone(),
                at,
                wrong: *wrong,
            });
        }
    }
    cells
}
