//! What an environment demands of a run that replaces it.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use slipway_ledger::EnvironmentRow;

use crate::WorkflowError;
use crate::journal::from_json;
use crate::model::{
    Check, CheckResult, CheckSeverity, Expectation, Measure, Policy, RunKind, WritesStatement,
};

const CHECKS_MAX: usize = 50;
const CHECK_NAME_MAX: usize = 60;
const QUERY_MAX: usize = 10_000;
const VALUE_MAX: usize = 100;
const PLAN_HOURS_MAX: u32 = 24 * 90;
const KEEP_DAYS_MAX: u32 = 365;

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
            checks,
            roll_back,
            plan_hours,
            keep_days,
        } = self;
        json!({
            "writes": writes,
            "loss_limit": loss_limit,
            "hold": hold,
            "checks": checks,
            "roll_back": roll_back,
            "plan_hours": plan_hours,
            "keep_days": keep_days,
        })
    }

    fn from_stored(environment: &str, stored: Value) -> Result<Self, WorkflowError> {
        from_json(&format!("policy of {environment}"), stored)
    }

    /// # Errors
    /// [`WorkflowError::BadInput`] for what cannot be demanded.
    pub fn validate(&self) -> Result<(), WorkflowError> {
        let wrong = |what: String, reason: &str| {
            Err(WorkflowError::BadInput {
                what,
                reason: reason.to_owned(),
            })
        };
        if let Some(limit) = self.loss_limit.filter(|limit| *limit < 0) {
            return wrong(
                format!("The limit {limit}"),
                "it is a number of writes, 0 or more",
            );
        }
        if let Some(hours) = self
            .plan_hours
            .filter(|hours| !(1..=PLAN_HOURS_MAX).contains(hours))
        {
            return wrong(
                format!("The life of a plan, {hours} hours,"),
                "it is 1 hour to 90 days",
            );
        }
        if let Some(days) = self
            .keep_days
            .filter(|days| !(1..=KEEP_DAYS_MAX).contains(days))
        {
            return wrong(
                format!("Keeping the way back for {days} days"),
                "it is 1 day to 365 days",
            );
        }
        if self.checks.len() > CHECKS_MAX {
            return wrong("The list of checks".to_owned(), "there are more than 50");
        }
        let mut names = BTreeSet::new();
        for check in &self.checks {
            check.validate()?;
            if !names.insert(check.name.to_lowercase()) {
                return wrong(
                    format!("The name “{}” of a check", check.name),
                    "another check of the environment has it",
                );
            }
        }
        Ok(())
    }

    /// What it demands of a run of that kind, a sentence each; none where it demands nothing.
    pub fn demands(&self, kind: RunKind) -> Vec<String> {
        let mut said: Vec<String> = Vec::new();
        let mut say = |sentence: &str| said.push(sentence.to_owned());
        let limit = match kind {
            RunKind::Promote | RunKind::Refresh | RunKind::Rehearsal => {
                match self.writes {
                    WritesStatement::MayBeDiscarded => say("Its writes may be discarded."),
                    WritesStatement::ReconciledElsewhere => {
                        say("Its writes are brought back from elsewhere.");
                    }
                    WritesStatement::NotSaid | WritesStatement::None => {}
                }
                self.limit()
            }
            // It is the way out, whatever it loses.
            RunKind::Bootstrap | RunKind::RollBack => None,
        };
        match limit {
            Some(0) => say(
                "No write may be lost: just before the cut-over they are counted again, and it stops if there is one.",
            ),
            Some(limit) => say(&format!(
                "At most {} may be lost: just before the cut-over they are counted again, and it stops above that.",
                writes(limit)
            )),
            None => {}
        }
        if self.hold {
            say("Writes are held: from just before the cut-over until it is done, nobody reaches it.");
        }
        let blocking = self
            .checks
            .iter()
            .filter(|check| check.severity == CheckSeverity::Block)
            .count();
        match (kind, blocking) {
            (RunKind::RollBack | RunKind::Bootstrap, _) | (_, 0) => {}
            (_, 1) => say("1 check has to pass on the candidate."),
            (_, count) => say(&format!("{count} checks have to pass on the candidate.")),
        }
        if self.roll_back && matches!(kind, RunKind::Promote | RunKind::Refresh) {
            say("Should it not verify after the cut-over, it is rolled back at once.");
        }
        match self.plan_hours {
            Some(1) => say("A plan lives 1 hour."),
            Some(hours) => say(&format!("A plan lives {hours} hours.")),
            None => {}
        }
        match self.keep_days {
            Some(1) => say("Rollback point and backup are kept for 1 day."),
            Some(days) => say(&format!("Rollback point and backup are kept for {days} days.")),
            None => {}
        }
        said
    }

    /// Until when the way back of a run that ended then is kept; absent where it need not be.
    pub fn keeps_until(&self, ended_at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let days = self.keep_days?;
        ended_at.checked_add_signed(TimeDelta::days(i64::from(days)))
    }

    /// Until when a plan that was made then may be carried out; absent for any time.
    pub(crate) fn expires(&self, made_at: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let hours = self.plan_hours?;
        made_at.checked_add_signed(TimeDelta::hours(i64::from(hours)))
    }
}

impl Check {
    /// # Errors
    /// [`WorkflowError::BadInput`] for what cannot be asked.
    pub fn validate(&self) -> Result<(), WorkflowError> {
        let name = self.name.as_str();
        let wrong = |reason: &str| {
            Err(WorkflowError::BadInput {
                what: format!("The check “{name}”"),
                reason: reason.to_owned(),
            })
        };
        if name.trim().is_empty() {
            return wrong("it has no name");
        }
        if name.trim() != name || name.chars().any(char::is_control) {
            return wrong("its name begins or ends with a space, or has characters that cannot be shown");
        }
        if name.chars().count() > CHECK_NAME_MAX {
            return wrong("its name has more than 60 characters");
        }
        if self.query.trim().is_empty() {
            return wrong("it asks nothing");
        }
        if self.query.chars().count() > QUERY_MAX {
            return wrong("its query has more than 10,000 characters");
        }
        if let Expectation::Value { text } = &self.expect
            && text.chars().count() > VALUE_MAX
        {
            return wrong("the value that is expected has more than 100 characters");
        }
        Ok(())
    }
}

fn writes(count: i64) -> String {
    match count {
        1 => "1 write".to_owned(),
        count => format!("{count} writes"),
    }
}

/// Why a plan with these results must not be carried out, if so. A roll back is held up by none: it is
/// the way out, and what failed is told.
pub(crate) fn failed_checks(kind: RunKind, results: &[CheckResult]) -> Option<String> {
    if !matches!(kind, RunKind::Promote | RunKind::Refresh) {
        return None;
    }
    let failed: Vec<String> = results
        .iter()
        .filter(|it| !it.passed && it.check.severity == CheckSeverity::Block)
        .map(|it| format!("the check “{}” failed ({})", it.check.name, it.found))
        .collect();
    (!failed.is_empty()).then(|| failed.join(", and "))
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
        RunKind::Bootstrap | RunKind::RollBack | RunKind::Rehearsal => return None,
    };
    let allowed = match (policy.loss_limit, limit) {
        (None, _) => format!("{target} is said to have no writes of its own"),
        (Some(_), 0) => format!("the policy of {target} allows none"),
        (Some(_), 1) => format!("the policy of {target} allows 1"),
        (Some(_), limit) => format!("the policy of {target} allows {limit}"),
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

    fn check(name: &str) -> Check {
        Check {
            name: name.to_owned(),
            database: None,
            query: "select 1".to_owned(),
            expect: Expectation::NoRows,
            severity: CheckSeverity::Block,
            after: false,
        }
    }

    fn result(severity: CheckSeverity, passed: bool) -> CheckResult {
        CheckResult {
            check: Check {
                severity,
                ..check("no orphans")
            },
            passed,
            found: "3 rows, expected none".to_owned(),
            columns: Vec::new(),
            rows: Vec::new(),
            more: false,
            took_ms: 1,
        }
    }

    #[test]
    fn only_a_failed_check_that_blocks_keeps_a_plan_from_being_carried_out() {
        let refused = |kind, severity, passed| failed_checks(kind, &[result(severity, passed)]);
        let (warn, block) = (CheckSeverity::Warn, CheckSeverity::Block);
        assert_eq!(refused(RunKind::Promote, warn, false), None);
        assert_eq!(refused(RunKind::Promote, block, true), None);
        assert_eq!(refused(RunKind::RollBack, block, false), None);
        assert_eq!(
            refused(RunKind::Refresh, block, false).unwrap(),
            "the check “no orphans” failed (3 rows, expected none)"
        );
    }

    #[test]
    fn what_cannot_be_demanded_is_refused_by_name() {
        let refused = |policy: Policy| policy.validate().unwrap_err().to_string();
        let with = |checks| Policy {
            checks,
            ..Policy::default()
        };
        let named = |name: &str| with(vec![check(name)]);
        assert!(refused(named(" ")).contains("it has no name"));
        assert!(refused(named("a ")).contains("ends with a space"));
        assert!(refused(named(&"a".repeat(61))).contains("more than 60"));
        let twice = with(vec![check("a"), check("A")]);
        assert!(refused(twice).starts_with("The name “A” of a check cannot be used"));
        let empty = Check {
            query: " \n".to_owned(),
            ..check("a")
        };
        assert!(refused(with(vec![empty])).contains("it asks nothing"));
        assert!(refused(limited(-1)).contains("0 or more"));
        let never = Policy {
            plan_hours: Some(0),
            ..Policy::default()
        };
        assert!(refused(never).contains("1 hour to 90 days"));
        let for_ever = Policy {
            keep_days: Some(366),
            ..Policy::default()
        };
        assert!(refused(for_ever).contains("1 day to 365 days"));
        named("no orphans").validate().unwrap();
    }

    #[test]
    fn a_roll_back_is_told_only_what_binds_it() {
        let policy = Policy {
            writes: WritesStatement::None,
            loss_limit: Some(3),
            hold: true,
            checks: vec![check("no orphans")],
            roll_back: true,
            plan_hours: Some(1),
            keep_days: None,
        };
        assert_eq!(policy.demands(RunKind::Promote).len(), 5);
        assert_eq!(
            policy.demands(RunKind::RollBack),
            [
                "Writes are held: from just before the cut-over until it is done, nobody reaches it.",
                "A plan lives 1 hour."
            ]
        );
        assert!(Policy::default().demands(RunKind::Promote).is_empty());
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
            checks: vec![check("no orphans")],
            roll_back: true,
            plan_hours: Some(24),
            keep_days: Some(7),
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
