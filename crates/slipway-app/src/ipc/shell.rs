//! What crosses of the desktop around the window: links that open in it, and notifications.
//!
//! | command | answers |
//! |---|---|
//! | `link_take()` | [`Opened`], or null where no link was opened since it was asked last |
//! | `notifications_get()` | [`Notifications`] |
//! | `notifications_set(on, mute_hours?)` | [`Notifications`] |

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Failure, Timestamp};

/// Command `link_take`: where a link leads that somebody opened. It leads there and does nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Opened {
    /// To a request.
    Request {
        /// 1 to 100 letters, digits and hyphens; there need not be one with it.
        request_id: String,
    },
    /// To a run.
    Run {
        /// 1 to 100 letters, digits and hyphens; there need not be one with it.
        run_id: String,
    },
    /// Nowhere.
    Refused {
        /// What is wrong with it.
        error: Failure,
    },
}

/// Command `notifications_get`: whether the operating system's notifications tell of requests and runs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Notifications {
    /// A person said yes to them.
    pub on: bool,
    /// Until then nothing is told, and what happened meanwhile is not told later.
    pub muted_until: Option<Timestamp>,
}
