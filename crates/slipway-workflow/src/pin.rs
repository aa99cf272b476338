//! An environment that was rolled back stays as it is, until a person allows promotes again. Only a
//! further roll back replaces it before that.
//!
//! This is not the hold of `steps/hold.rs`, which keeps writers away for seconds.

use serde::{Deserialize, Serialize};
use slipway_ledger::Event;

use crate::WorkflowError;
use crate::journal::from_json;
use crate::model::{Pin, RunKind};

/// A roll back was cut over.
pub(crate) const PINNED: &str = "pinned";
/// A person allowed promotes again.
pub(crate) const PROMOTES_ALLOWED: &str = "promotes_allowed";

/// What [`PINNED`] holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PinnedBody {
    pub(crate) environment_id: String,
    pub(crate) run_number: i64,
    /// A sentence.
    pub(crate) why: String,
}

/// What [`PROMOTES_ALLOWED`] holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PromotesAllowedBody {
    pub(crate) environment_id: String,
    /// The run that had pinned it.
    pub(crate) run_number: i64,
}

/// What keeps an environment as it is; absent when nothing does.
pub(crate) fn pin_of(events: &[Event], environment: &str) -> Result<Option<Pin>, WorkflowError> {
    let mut pin = None;
    for event in events {
        match event.kind.as_str() {
            PINNED => {
                let body: PinnedBody = from_json("event pinned", event.body.clone())?;
                if body.environment_id == environment {
                    pin = Some(Pin {
                        since: event.at,
                        who: event.who.clone(),
                        why: body.why,
                        run_id: event.run_id.clone(),
                        run_number: body.run_number,
                    });
                }
            }
            PROMOTES_ALLOWED => {
                let body: PromotesAllowedBody =
                    from_json("event promotes_allowed", event.body.clone())?;
                if body.environment_id == environment {
                    pin = None;
                }
            }
            _ => {}
        }
    }
    Ok(pin)
}

impl Pin {
    /// Why a run of this kind does not replace `environment`, half a sentence; absent for a roll back,
    /// which is the way out.
    pub fn refusal(&self, kind: RunKind, environment: &str) -> Option<String> {
        match kind {
            RunKind::Bootstrap | RunKind::RollBack | RunKind::Rehearsal => return None,
            RunKind::Promote | RunKind::Refresh => {}
        }
        let since = self.since.format("%-d %b %H:%M UTC");
        let who = match &self.who {
            Some(who) => format!(", by {who}"),
            None => String::new(),
        };
        Some(format!(
            "the environment {environment} is pinned since it was rolled back (run {}, {since}{who})",
            self.run_number
        ))
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use chrono::DateTime;
    use serde_json::json;

    use super::*;

    fn event(kind: &str, environment: &str, run_number: i64) -> Event {
        Event {
            id: 0,
            at: DateTime::UNIX_EPOCH,
            kind: kind.to_owned(),
            connection_id: "c".to_owned(),
            project_id: "p".to_owned(),
            run_id: Some(format!("r{run_number}")),
            body: json!({
                "environment_id": environment,
                "run_number": run_number,
                "why": "Run 7 rolled it back.",
            }),
            who: Some("anna@laptop".to_owned()),
        }
    }

    #[test]
    fn an_environment_is_pinned_from_its_roll_back_until_promotes_are_allowed_again() {
        let mut events = vec![event(PINNED, "prod", 7)];
        let pin = pin_of(&events, "prod").unwrap().unwrap();
        assert_eq!(
            pin.refusal(RunKind::Promote, "prod").unwrap(),
            "the environment prod is pinned since it was rolled back (run 7, 1 Jan 00:00 UTC, by anna@laptop)"
        );
        assert_eq!(pin_of(&events, "dev").unwrap(), None);
        events.push(event(PROMOTES_ALLOWED, "dev", 7));
        assert!(pin_of(&events, "prod").unwrap().is_some());
        events.push(event(PROMOTES_ALLOWED, "prod", 7));
        assert_eq!(pin_of(&events, "prod").unwrap(), None);
        events.push(event(PINNED, "prod", 9));
        assert_eq!(pin_of(&events, "prod").unwrap().unwrap().run_number, 9);
    }

    #[test]
    fn a_roll_back_goes_through() {
        let pin = pin_of(&[event(PINNED, "prod", 7)], "prod")
            .unwrap()
            .unwrap();
        assert_eq!(pin.refusal(RunKind::RollBack, "prod"), None);
        assert!(pin.refusal(RunKind::Refresh, "prod").is_some());
    }
}
