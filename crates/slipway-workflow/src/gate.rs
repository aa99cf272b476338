//! The gate: the one function between an accepted plan and a cut-over.

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::digest::digest;
use crate::model::RunStatus;

/// A plan as it stands in the ledger, with what the gate holds it against.
#[derive(Clone, Copy, Debug)]
pub struct PlanAtGate<'a> {
    /// The run it belongs to.
    pub run_id: &'a str,
    /// Its number, for words.
    pub run_number: i64,
    /// Where that run is.
    pub status: RunStatus,
    /// The digest that was made with the plan.
    pub digest: &'a str,
    /// What the digest is over.
    pub binding: &'a Value,
    /// The name that has to be typed; absent where nothing is lost.
    pub typed_name: Option<&'a str>,
    /// Why the target's policy keeps it from being carried out, if it does.
    pub refused: Option<&'a str>,
    /// Until when it may be; absent for any time.
    pub expires_at: Option<DateTime<Utc>>,
    /// Why the target stays as it is, if a roll back pinned it and the plan is none.
    pub pinned: Option<&'a str>,
    /// Why the team does not let it pass, if it does not.
    pub unapproved: Option<&'a str>,
}

/// Leave to cut over, once, for one plan of one run. Only [`pass`] makes one, and the cut-over
/// consumes it.
#[derive(Debug)]
pub struct Permit {
    run_id: String,
    digest: String,
    passed_at: DateTime<Utc>,
}

/// Why the gate stays shut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The run has no plan that waits.
    NotWaiting {
        /// The run.
        run_number: i64,
        /// Where it is.
        status: RunStatus,
    },
    /// The digest is not that of the plan, or the plan is no longer what its digest was made of.
    PlanChanged,
    /// The policy of the target does not allow it.
    Forbidden {
        /// Half a sentence.
        reason: String,
    },
    /// The plan is older than the policy of the target allows.
    Expired {
        /// When it became so.
        expired_at: DateTime<Utc>,
    },
    /// The target stays as it is until a person allows promotes again.
    Pinned {
        /// Half a sentence.
        reason: String,
    },
    /// The team does not let it pass: others have to agree, or not now.
    NotApproved {
        /// Half a sentence.
        reason: String,
    },
    /// The typed name is not the environment's when the plan was made.
    NameMismatch {
        /// What it was.
        expected: String,
    },
}

/// Lets a plan pass, or says why not. `shown_digest` is the digest of what the person was shown,
/// `typed_name` what they typed, compared character by character.
pub fn pass(
    plan: &PlanAtGate<'_>,
    shown_digest: &str,
    typed_name: Option<&str>,
    now: DateTime<Utc>,
) -> Result<Permit, Refusal> {
    if plan.status != RunStatus::Waiting {
        return Err(Refusal::NotWaiting {
            run_number: plan.run_number,
            status: plan.status,
        });
    }
    let intact = digest(plan.binding).is_ok_and(|found| found == plan.digest);
    if !intact || shown_digest != plan.digest {
        return Err(Refusal::PlanChanged);
    }
    if let Some(reason) = plan.pinned {
        return Err(Refusal::Pinned {
            reason: reason.to_owned(),
        });
    }
    if let Some(reason) = plan.refused {
        return Err(Refusal::Forbidden {
            reason: reason.to_owned(),
        });
    }
    if let Some(reason) = plan.unapproved {
        return Err(Refusal::NotApproved {
            reason: reason.to_owned(),
        });
    }
    if let Some(expired_at) = plan.expires_at.filter(|until| now > *until) {
        return Err(Refusal::Expired { expired_at });
    }
    if let Some(expected) = plan.typed_name
        && typed_name != Some(expected)
    {
        return Err(Refusal::NameMismatch {
            expected: expected.to_owned(),
        });
    }
    Ok(Permit {
        run_id: plan.run_id.to_owned(),
        digest: plan.digest.to_owned(),
        passed_at: now,
    })
}

impl Permit {
    /// Whether it was given for this plan of this run.
    pub fn is_for(&self, run_id: &str, digest: &str) -> bool {
        self.run_id == run_id && self.digest == digest
    }

    /// When the gate let the plan pass.
    pub fn passed_at(&self) -> DateTime<Utc> {
        self.passed_at
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use serde_json::json;

    use super::*;

    fn at_gate(
        change: impl FnOnce(&mut PlanAtGate<'_>),
        shown: Option<&str>,
        typed: Option<&str>,
    ) -> Result<Permit, Refusal> {
        let binding = json!({"source_snapshot_id": "snap-a"});
        let made = digest(&binding).unwrap();
        let mut plan = PlanAtGate {
            run_id: "r",
            run_number: 3,
            status: RunStatus::Waiting,
            digest: &made,
            binding: &binding,
            typed_name: Some("prod"),
            refused: None,
            expires_at: None,
            pinned: None,
            unapproved: None,
        };
        change(&mut plan);
        pass(&plan, shown.unwrap_or(&made), typed, DateTime::UNIX_EPOCH)
    }

    #[test]
    fn the_plan_that_was_shown_passes_with_the_name() {
        let permit = at_gate(|_| {}, None, Some("prod")).unwrap();
        assert!(permit.is_for(
            "r",
            &digest(&json!({"source_snapshot_id": "snap-a"})).unwrap()
        ));
        assert!(!permit.is_for("r", "another"));
    }

    #[test]
    fn another_name_does_not_pass() {
        for typed in [None, Some(""), Some("Prod"), Some("prod "), Some("prоd")] {
            let refusal = at_gate(|_| {}, None, typed).unwrap_err();
            let expected = "prod".to_owned();
            assert_eq!(refusal, Refusal::NameMismatch { expected });
        }
    }

    #[test]
    fn another_digest_does_not_pass() {
        for shown in ["", "0000"] {
            let refusal = at_gate(|_| {}, Some(shown), Some("prod")).unwrap_err();
            assert_eq!(refusal, Refusal::PlanChanged);
        }
    }

    #[test]
    fn a_plan_that_was_altered_in_the_file_does_not_pass() {
        let altered = json!({"source_snapshot_id": "snap-b"});
        let binding = json!({"source_snapshot_id": "snap-a"});
        let made = digest(&binding).unwrap();
        let plan = PlanAtGate {
            run_id: "r",
            run_number: 3,
            status: RunStatus::Waiting,
            digest: &made,
            binding: &altered,
            typed_name: None,
            refused: None,
            expires_at: None,
            pinned: None,
            unapproved: None,
        };
        let refusal = pass(&plan, &made, None, DateTime::UNIX_EPOCH).unwrap_err();
        assert_eq!(refusal, Refusal::PlanChanged);
    }

    #[test]
    fn a_plan_that_loses_more_than_the_policy_allows_does_not_pass() {
        let reason = "3 writes would be lost, and the policy of prod allows none";
        let refusal = at_gate(|plan| plan.refused = Some(reason), None, Some("prod")).unwrap_err();
        let reason = reason.to_owned();
        assert_eq!(refusal, Refusal::Forbidden { reason });
    }

    #[test]
    fn a_plan_that_is_older_than_the_policy_allows_does_not_pass() {
        let expired_at = DateTime::UNIX_EPOCH - chrono::TimeDelta::seconds(1);
        let refusal = at_gate(
            |plan| plan.expires_at = Some(expired_at),
            None,
            Some("prod"),
        )
        .unwrap_err();
        assert_eq!(refusal, Refusal::Expired { expired_at });
        let until = Some(DateTime::UNIX_EPOCH);
        at_gate(|plan| plan.expires_at = until, None, Some("prod")).unwrap();
    }

    #[test]
    fn a_plan_for_a_pinned_environment_does_not_pass() {
        let reason = "prod is pinned since it was rolled back";
        let refusal = at_gate(|plan| plan.pinned = Some(reason), None, Some("prod")).unwrap_err();
        let reason = reason.to_owned();
        assert_eq!(refusal, Refusal::Pinned { reason });
    }

    #[test]
    fn a_plan_that_others_have_not_approved_does_not_pass() {
        let reason = "1 of 2 approved";
        let refusal = at_gate(|plan| plan.unapproved = Some(reason), None, Some("prod"));
        let reason = reason.to_owned();
        assert_eq!(refusal.unwrap_err(), Refusal::NotApproved { reason });
    }

    #[test]
    fn a_run_that_does_not_wait_does_not_pass() {
        for status in [
            RunStatus::Queued,
            RunStatus::Running,
            RunStatus::Unwinding,
            RunStatus::Succeeded,
            RunStatus::Failed,
            RunStatus::Stuck,
        ] {
            let refusal = at_gate(|plan| plan.status = status, None, Some("prod")).unwrap_err();
            let run_number = 3;
            assert_eq!(refusal, Refusal::NotWaiting { run_number, status });
        }
    }
}
