//! What is inside the databases of both sides and would break, be lost, or come along.

use std::time::Duration;

use neon_api::types::Endpoint;
use slipway_inspect::{
    InspectError, LongTransactions, PreparedTransaction, Publication, ReplicationSlot, Subscription,
};

use super::{pass, warn};
use crate::WorkflowError;
use crate::context::StepContext;
use crate::databases::OpenDatabase;
use crate::model::Finding;
use crate::steps::look::{databases_by_owner, inspect_error, open};

/// A transaction that is open for longer is worth a warning.
const LONG: Duration = Duration::from_secs(60);

/// What is told of one side.
#[derive(Default)]
pub(super) struct Inside {
    databases: Vec<String>,
    /// Of the server.
    long: LongTransactions,
    slots: Vec<ReplicationSlot>,
    prepared: Vec<PreparedTransaction>,
    subscriptions: Vec<Subscription>,
    /// With their databases.
    publications: Vec<(String, Publication)>,
    unlogged: Vec<(String, String)>,
}

impl Inside {
    /// Looks into every database of an environment, which wakes its branch.
    pub(super) async fn of(
        context: &StepContext,
        endpoint: &Endpoint,
        environment: &str,
    ) -> Result<Self, WorkflowError> {
        let branch = &endpoint.branch_id;
        let mut inside = Self::default();
        for (owner, names) in databases_by_owner(context, branch).await? {
            for name in names {
                let reading = async {
                    let database =
                        open(context, branch, &endpoint.id, &name, &owner, environment).await?;
                    let added = inside.add(name, database.as_ref()).await;
                    added.map_err(|error| inspect_error(environment, error))
                };
                context.unless_stopped(reading).await?;
            }
        }
        Ok(inside)
    }

    async fn add(&mut self, name: String, database: &dyn OpenDatabase) -> Result<(), InspectError> {
        if self.databases.is_empty() {
            self.long = database.long_transactions(LONG).await?;
            self.slots = database.replication_slots().await?;
            self.prepared = database.prepared_transactions().await?;
            self.subscriptions = database.subscriptions().await?;
        }
        for publication in database.publications().await? {
            self.publications.push((name.clone(), publication));
        }
        for table in database.unlogged_tables().await? {
            self.unlogged.push((name.clone(), table));
        }
        self.databases.push(name);
        Ok(())
    }

    fn read(&self) -> String {
        match self.databases.as_slice() {
            [one] => format!("read in {one}"),
            databases => format!("read in {} databases", databases.len()),
        }
    }
}

/// What an environment loses when its branch is replaced.
pub(super) fn replaced(target: &Inside, environment: &str) -> Vec<Finding> {
    if target.databases.is_empty() {
        return vec![warn(format!("{environment} has no database."), None)];
    }
    let mut findings = transactions(target, environment);
    findings.extend(prepared(
        target,
        |prepared| {
            warn(
                format!(
                    "The prepared transaction {} in {} would be lost.",
                    prepared.gid, prepared.database
                ),
                Some("Commit it or roll it back first."),
            )
        },
        environment,
    ));
    findings.extend(replication(target, environment));
    findings
}

fn transactions(target: &Inside, environment: &str) -> Vec<Finding> {
    let mut findings: Vec<Finding> = target
        .long
        .seen
        .iter()
        .map(|transaction| {
            warn(
                format!(
                    "A transaction of {} in {} has been open for {} s; it would be lost.",
                    transaction.role,
                    transaction.database,
                    transaction.age.as_secs()
                ),
                Some("Let it end first."),
            )
        })
        .collect();
    let hidden = target.long.hidden_sessions;
    if hidden > 0 {
        findings.push(
            warn(
                format!("Sessions of other roles on {environment} do not show how long they work."),
                Some("Grant pg_read_all_stats to the owner of the database to see them here."),
            )
            .with_evidence(match hidden {
                1 => "1 session hides its transaction".to_owned(),
                hidden => format!("{hidden} sessions hide their transactions"),
            }),
        );
    }
    if findings.is_empty() {
        findings.push(pass(
            format!("No long transaction is open on {environment}."),
            format!("none is open for {} s or longer", LONG.as_secs()),
        ));
    }
    findings
}

fn prepared(
    inside: &Inside,
    found: impl Fn(&PreparedTransaction) -> Finding,
    environment: &str,
) -> Vec<Finding> {
    if inside.prepared.is_empty() {
        return vec![pass(
            format!("No prepared transaction waits on {environment}."),
            "pg_prepared_xacts is empty",
        )];
    }
    inside.prepared.iter().map(found).collect()
}

fn replication(target: &Inside, environment: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    for slot in &target.slots {
        findings.push(
            warn(
                format!(
                    "The replication slot {} stays with the backup; who reads it stops getting changes.",
                    slot.name
                ),
                Some("Set the subscriber up again afterwards."),
            )
            .with_evidence(format!(
                "{} slot{}, {}",
                slot.slot_type,
                slot.database
                    .as_ref()
                    .map_or_else(String::new, |it| format!(" of {it}")),
                if slot.active { "read now" } else { "not read now" },
            )),
        );
    }
    for (database, publication) in &target.publications {
        findings.push(
            warn(
                format!(
                    "The publication {} in {database} is replaced with {environment}; its subscribers stop getting changes.",
                    publication.name
                ),
                Some("Set the subscribers up again afterwards."),
            )
            .with_evidence(match publication.tables {
                1 => "it publishes 1 table".to_owned(),
                tables => format!("it publishes {tables} tables"),
            }),
        );
    }
    for subscription in &target.subscriptions {
        findings.push(
            warn(
                format!(
                    "The subscription {} in {} stays with the backup, which goes on receiving in place of {environment}.",
                    subscription.name, subscription.database
                ),
                Some("Drop it first, and make it again afterwards."),
            )
            .with_evidence(enabled(subscription)),
        );
    }
    if findings.is_empty() {
        findings.push(pass(
            format!("Nothing replicates from or to {environment}."),
            format!(
                "no replication slot, publication or subscription, {}",
                target.read()
            ),
        ));
    }
    findings
}

/// What a copy of an environment takes along or leaves behind.
pub(super) fn copied(source: &Inside, environment: &str) -> Vec<Finding> {
    if source.databases.is_empty() {
        return vec![warn(format!("{environment} has no database."), None)];
    }
    let mut findings = prepared(
        source,
        |prepared| {
            warn(
                format!(
                    "The prepared transaction {} in {} of {environment} comes along, with its locks.",
                    prepared.gid, prepared.database
                ),
                Some("Commit it or roll it back first."),
            )
        },
        environment,
    );
    for subscription in source.subscriptions.iter().filter(|it| it.enabled) {
        findings.push(
            warn(
                format!(
                    "The subscription {} in {} of {environment} comes along, and two would read from the same publisher.",
                    subscription.name, subscription.database
                ),
                Some("Disable it first: ALTER SUBSCRIPTION … DISABLE."),
            )
            .with_evidence(enabled(subscription)),
        );
    }
    for (database, table) in &source.unlogged {
        findings.push(
            warn(
                format!("The unlogged table {table} in {database} of {environment} arrives empty."),
                Some(
                    "Make it logged first (ALTER TABLE … SET LOGGED), or fill it again afterwards.",
                ),
            )
            .with_evidence("no snapshot holds the rows of an unlogged table"),
        );
    }
    if source.unlogged.is_empty() {
        findings.push(pass(
            format!("Every table of {environment} is in its snapshots."),
            format!("no table is unlogged, {}", source.read()),
        ));
    }
    findings
}

fn enabled(subscription: &Subscription) -> &'static str {
    if subscription.enabled {
        "it is enabled"
    } else {
        "it is disabled"
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use slipway_inspect::LongTransaction;

    use super::*;
    use crate::model::FindingLevel;

    fn shop() -> Inside {
        Inside {
            databases: vec!["shop".to_owned()],
            ..Inside::default()
        }
    }

    fn told(findings: &[Finding], level: FindingLevel) -> Vec<&str> {
        let of_level = findings.iter().filter(|it| it.level == level);
        of_level.map(|it| it.text.as_str()).collect()
    }

    #[test]
    fn a_transaction_that_nobody_may_see_is_no_proof_that_there_is_none() {
        let long = |seen: Vec<LongTransaction>, hidden_sessions| Inside {
            long: LongTransactions {
                seen,
                hidden_sessions,
            },
            ..shop()
        };
        let open = LongTransaction {
            pid: 7,
            role: "shop_app".to_owned(),
            database: "shop".to_owned(),
            application: String::new(),
            state: "idle in transaction".to_owned(),
            began: DateTime::UNIX_EPOCH,
            age: Duration::from_secs(90),
        };
        let seen = replaced(&long(vec![open], 0), "prod");
        assert_eq!(
            told(&seen, FindingLevel::Warn),
            ["A transaction of shop_app in shop has been open for 90 s; it would be lost."]
        );
        let hidden = replaced(&long(Vec::new(), 2), "prod");
        assert_eq!(
            told(&hidden, FindingLevel::Warn),
            ["Sessions of other roles on prod do not show how long they work."]
        );
        let none = replaced(&long(Vec::new(), 0), "prod");
        assert!(told(&none, FindingLevel::Warn).is_empty(), "{none:?}");
    }

    #[test]
    fn a_prepared_transaction_is_lost_in_the_target_and_comes_along_from_the_source() {
        let inside = Inside {
            prepared: vec![PreparedTransaction {
                gid: "pay-7".to_owned(),
                prepared: DateTime::UNIX_EPOCH,
                owner: "shop_app".to_owned(),
                database: "shop".to_owned(),
            }],
            ..shop()
        };
        assert_eq!(
            told(&replaced(&inside, "prod"), FindingLevel::Warn),
            ["The prepared transaction pay-7 in shop would be lost."]
        );
        assert_eq!(
            told(&copied(&inside, "dev"), FindingLevel::Warn),
            ["The prepared transaction pay-7 in shop of dev comes along, with its locks."]
        );
    }

    #[test]
    fn a_subscription_of_the_source_matters_while_it_is_enabled_and_one_of_the_target_always() {
        let subscribed = |enabled| Inside {
            subscriptions: vec![Subscription {
                name: "news".to_owned(),
                database: "shop".to_owned(),
                enabled,
            }],
            ..shop()
        };
        assert_eq!(
            told(&copied(&subscribed(true), "dev"), FindingLevel::Warn),
            [
                "The subscription news in shop of dev comes along, and two would read from the same publisher."
            ]
        );
        assert!(told(&copied(&subscribed(false), "dev"), FindingLevel::Warn).is_empty());
        for enabled in [true, false] {
            let findings = replaced(&subscribed(enabled), "prod");
            assert_eq!(told(&findings, FindingLevel::Warn).len(), 1, "{findings:?}");
        }
    }

    #[test]
    fn an_environment_without_a_database_is_told() {
        let none = Inside::default();
        for findings in [replaced(&none, "prod"), copied(&none, "prod")] {
            assert_eq!(
                told(&findings, FindingLevel::Warn),
                ["prod has no database."]
            );
        }
    }
}
