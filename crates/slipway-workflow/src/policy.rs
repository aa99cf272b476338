//! What an environment demands of a run that replaces it.

use serde_json::{Value, json};
use slipway_ledger::EnvironmentRow;

use crate::WorkflowError;
use crate::journal::from_json;
use crate::model::{Measure, Policy, RunKind, WritesStatement};

impl Policy {
    /// Above so many lost writes a plan is not carried out; absent where any number may be lost.
    pub fn limit(&self) -> Option<i64> {
        self.loss_limit
            .or((self.writes == WritesStatement::None).then_some(0))
    }

    /// Reads what an environment's record holds.
    ///
    /// # Errors
    /// [`WorkflowError::Stored`] for demands that this version does not know: none is passed over.
    pub fn of(environment: &EnvironmentRow) -> Result<Self, WorkflowError> {
        Self::from_stored(&environment.name, environment.policy.clone())
    }

    /// What an environment's record holds.
    pub fn to_stored(&self) -> Value {
        let Self {
            writes,
            loss_limit,
            hold,
        } = self;
        json!({"writes": writes, "loss_limit": loss_limit, "hold": hold})
    }

    fn from_stored(environment: &str, stored: Value) -> Result<Self, WorkflowError> {
        from_json(&format!("policy of {environment}"), stored)
    }
}

/// Why so much must not be lost from `target`, if so. What is not known is more than any limit. A
/// roll back has no limit: it is the way out, and whoever asks for it has seen the figure.
pub(crate) fn refusal(
    policy: &Policy,
    kind: RunKind,
    target: &str,
    lost: &Measure,
) -> Option<String> {
    let limit = match kind {
        RunKind::Promote | RunKind::Refresh => policy.limit()?,
        RunKind::Bootstrap | RunKind::RollBack => return None,
    };
    let allowed = match (policy.loss_limit, limit) {
        (None, _) => format!("{target} is said to have no writes of its own"),
        (Some(_), 0) => format!("the policy of {target} allows none"),
        (Some(_), 1) => format!("the policy of {target} allows 1"),
        (Some(_), limit) => format!("the policy of {target} allows {limit}"),
    };
    let writes = |count: i64| match count {
        1 => "1 write".to_owned(),
        count => format!("{count} writes"),
    };
    match lost {
        Measure::Exact { value, .. } if *value > limit => {
            Some(format!("{} would be lost, and {allowed}", writes(*value)))
        }
        Measure::UpperBound { value, .. } if *value > limit => Some(format!(
            "up to {} would be lost, and {allowed}",
            writes(*value)
        )),
        Measure::Exact { .. } | Measure::UpperBound { .. } => None,
        Measure::Unknown { why } => Some(format!(
            "what would be lost is unknown ({why}), and {allowed}"
        )),
        Measure::NotMeasuredYet => Some(format!(
            "what would be lost was not measured, and {allowed}"
        )),
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    fn exact(value: i64) -> Measure {
        Measure::Exact {
            value,
            how: String::new(),
        }
    }

    fn at_most(value: i64) -> Measure {
        Measure::UpperBound {
            value,
            how: String::new(),
        }
    }

    fn unknown() -> Measure {
        Measure::Unknown {
            why: "no mark".to_owned(),
        }
    }

    fn limited(limit: i64) -> Policy {
        Policy {
            loss_limit: Some(limit),
            ..Policy::default()
        }
    }

    #[test]
    fn a_policy_that_says_nothing_allows_any_loss() {
        let said = Policy::from_stored("prod", json!({})).unwrap();
        assert_eq!(said, Policy::default());
        for lost in [exact(1_000_000), at_most(5), unknown()] {
            assert_eq!(refusal(&said, RunKind::Promote, "prod", &lost), None);
        }
    }

    #[test]
    fn what_is_stored_is_read_again() {
        let policy = Policy {
            writes: WritesStatement::ReconciledElsewhere,
            loss_limit: Some(12),
            hold: true,
        };
        let read = Policy::from_stored("prod", policy.to_stored()).unwrap();
        assert_eq!(read, policy);
    }

    #[test]
    fn a_demand_of_a_newer_version_is_not_passed_over() {
        let error = Policy::from_stored("prod", json!({"approvals": 2})).unwrap_err();
        assert!(matches!(error, WorkflowError::Stored { .. }));
    }

    #[test]
    fn an_environment_without_writes_of_its_own_allows_none() {
        let policy = Policy {
            writes: WritesStatement::None,
            ..Policy::default()
        };
        assert_eq!(
            refusal(&policy, RunKind::Promote, "prod", &exact(1)).unwrap(),
            "1 write would be lost, and prod is said to have no writes of its own"
        );
        assert_eq!(refusal(&policy, RunKind::Promote, "prod", &exact(0)), None);
    }

    #[test]
    fn a_limit_is_kept_to_the_last_write_and_what_is_unknown_is_above_it() {
        let refused = |lost: &Measure| refusal(&limited(3), RunKind::Refresh, "dev", lost);
        assert_eq!(refused(&exact(3)), None);
        assert_eq!(refused(&at_most(3)), None);
        assert_eq!(
            refused(&at_most(4)).unwrap(),
            "up to 4 writes would be lost, and the policy of dev allows 3"
        );
        assert!(refused(&unknown()).unwrap().contains("unknown (no mark)"));
        assert!(refused(&Measure::NotMeasuredYet).is_some());
    }

    #[test]
    fn a_limit_of_its_own_goes_before_the_statement() {
        let policy = Policy {
            writes: WritesStatement::None,
            ..limited(10)
        };
        assert_eq!(refusal(&policy, RunKind::Promote, "prod", &exact(10)), None);
    }

    #[test]
    fn a_roll_back_has_no_limit() {
        let lost = exact(1_000);
        assert_eq!(refusal(&limited(0), RunKind::RollBack, "prod", &lost), None);
    }
}
