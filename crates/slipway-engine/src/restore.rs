//! Restore: a snapshot becomes a new root branch. Finalize: that branch takes another one's place
//! behind its endpoint.
//!
//! ```text
//! restore    copy the snapshot → start → new passwords → warm
//! finalize   roles as on the target → warm → hold → end sessions → final LSN → swap → lift
//! ```
//! The swap is one transaction of the catalog: before it nothing has changed for anyone, after it
//! everything has.

use std::time::Duration;

use neon_api::ids::{BranchId, ProjectId, SnapshotId};
use neon_api::slipway::RoleReport;
use rusqlite::Connection;
use slipway_failpoints::{self as failpoints, reach};
use slipway_postgres::{SUPERUSER, snapshot};
use slipway_proxy::Hold;
use tokio_postgres::Client;

use crate::catalog::branches::{self, Branch};
use crate::catalog::{endpoints, schedules};
use crate::error::{ApiError, chain};
use crate::operations::{JobError, Progress, at};
use crate::roles::{RoleRow, alter_login, create_like, list_databases, list_roles};
use crate::state::State;

/// How long the old server's sessions may take to end before the finalize is given up.
const END_PATIENCE: Duration = Duration::from_secs(10);

/// What a finalize does with roles, and the statements that do it on the candidate.
pub(crate) struct RolePlan {
    pub(crate) report: RoleReport,
    statements: Vec<String>,
}

/// Whether the candidate goes on with the roles that it had, should its cut-over not come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WayBack {
    Kept,
    /// It is removed then.
    None,
}

/// Same name: the target's way in. Only in the source: no way in. Only in the target: made again.
pub(crate) fn plan_roles(source: &[RoleRow], target: &[RoleRow]) -> RolePlan {
    let mut report = RoleReport::default();
    let mut statements = Vec::new();
    for role in source {
        match target.iter().find(|other| other.name == role.name) {
            Some(other) => {
                statements.push(alter_login(
                    &role.name,
                    other.login,
                    other.verifier.as_deref(),
                ));
                if other.login {
                    report.kept_target_password.push(role.name.clone());
                } else if role.login {
                    report.without_login.push(role.name.clone());
                }
            }
            None if role.login => {
                statements.push(alter_login(&role.name, false, None));
                report.without_login.push(role.name.clone());
            }
            None => {}
        }
    }
    for role in target.iter().filter(|role| role.login) {
        if !source.iter().any(|other| other.name == role.name) {
            statements.push(create_like(role));
            report.only_in_target.push(role.name.clone());
        }
    }
    RolePlan { report, statements }
}

/// `<name> (old)`, `<name> (old 2)` … whichever is free.
pub(crate) fn old_name(
    connection: &Connection,
    project: &ProjectId,
    name: &str,
) -> rusqlite::Result<String> {
    let mut candidate = format!("{name} (old)");
    let mut number = 2;
    while branches::named(connection, project, &candidate)?.is_some() {
        candidate = format!("{name} (old {number})");
        number += 1;
    }
    Ok(candidate)
}

impl State {
    /// Fills the new branch from the snapshot and makes it usable.
    pub(crate) async fn restore(
        &self,
        progress: &mut Progress,
        snapshot_id: &SnapshotId,
        id: &BranchId,
    ) -> Result<(), JobError> {
        progress
            .step(async {
                let from = self.snapshot_dir(snapshot_id);
                self.check_space_for(&from).await?;
                let snapshot_lock = self.snapshot_lock(snapshot_id);
                let _no_baking = snapshot_lock.read().await;
                snapshot::materialise(&from, &self.servers.dir(id))
                    .await
                    .map_err(at("copy the snapshot"))
            })
            .await?;
        reach(failpoints::RESTORE_COPIED);
        let branch = self.known_branch(id)?;
        progress
            .step(async { Ok(self.servers.wake(&branch).await?) })
            .await?;
        reach(failpoints::RESTORE_AWAKE);
        progress
            .step(async {
                self.renew_passwords(&branch).await?;
                reach(failpoints::RESTORE_PASSWORDS_SET);
                self.warm(&branch).await?;
                self.mark_restored(&branch).await;
                self.set_ready(id, |_| {})?;
                reach(failpoints::RESTORE_READY);
                self.measure(&branch).await;
                Ok(())
            })
            .await
    }

    /// Puts `id` behind the endpoints of `target`. Fails without having changed anything that a
    /// client of the target could see, or not at all.
    pub(crate) async fn finalize(
        &self,
        progress: &mut Progress,
        id: &BranchId,
        target: &BranchId,
        backup_name: Option<&str>,
    ) -> Result<(), JobError> {
        let candidate = self.known_branch(id)?;
        let target = self.known_branch(target)?;
        let (report, target_roles) = progress
            .step(async {
                let target_client = self.servers.admin(&target).await?;
                let target_roles = list_roles(&target_client)
                    .await
                    .map_err(at("list the target's roles"))?;
                let untouched = self.is_untouched(&candidate).await;
                let report = self
                    .apply_roles(&candidate, &target_roles, None, WayBack::Kept)
                    .await?;
                self.warm(&candidate).await?;
                // What a finalize writes is nobody's write.
                if untouched {
                    self.mark_restored(&candidate).await;
                }
                Ok((report, target_roles))
            })
            .await?;
        progress
            .step(self.swap(&candidate, &target, backup_name, report, &target_roles))
            .await
    }

    /// What a finalize of `candidate` onto `target` would do with roles.
    pub(crate) async fn role_preview(
        &self,
        candidate: &Branch,
        target: &Branch,
    ) -> Result<RoleReport, crate::servers::ServerError> {
        let source = self.roles_of(candidate).await?;
        let target = self.roles_of(target).await?;
        Ok(plan_roles(&source, &target).report)
    }

    /// Gives the candidate's server the target's passwords. `known` is what an earlier application
    /// found.
    pub(crate) async fn apply_roles(
        &self,
        candidate: &Branch,
        target_roles: &[RoleRow],
        known: Option<&RoleReport>,
        way_back: WayBack,
    ) -> Result<RoleReport, JobError> {
        let client = self.servers.admin(candidate).await?;
        let source = list_roles(&client)
            .await
            .map_err(at("list the candidate's roles"))?;
        let plan = plan_roles(&source, target_roles);
        if way_back == WayBack::Kept {
            self.keep_roles(&candidate.id, &source, &plan.report)?;
        }
        if !plan.statements.is_empty() {
            client
                .batch_execute(&format!("BEGIN; {}; COMMIT", plan.statements.join("; ")))
                .await
                .map_err(at("set the roles of the candidate"))?;
        }
        reach(failpoints::FINALIZE_ROLES_SET);
        let mut report = plan.report;
        if let Some(known) = known {
            // What was made by the first application now looks as if it had been in both.
            report
                .kept_target_password
                .retain(|role| !known.only_in_target.contains(role));
            report.only_in_target.extend(known.only_in_target.clone());
            for role in &known.without_login {
                if !report.without_login.contains(role)
                    && !report.kept_target_password.contains(role)
                {
                    report.without_login.push(role.clone());
                }
            }
        }
        Ok(report)
    }

    /// One query a database: the first one of a client finds the caches filled.
    pub(crate) async fn warm(&self, branch: &Branch) -> Result<(), JobError> {
        let client = self.servers.admin(branch).await?;
        let databases = list_databases(&client)
            .await
            .map_err(at("list databases"))?;
        for database in databases {
            self.servers
                .connect(branch, &database.name)
                .await?
                .batch_execute(
                    "SELECT count(*), sum(relpages) FROM pg_catalog.pg_class;
                     SELECT count(*) FROM pg_catalog.pg_attribute",
                )
                .await
                .map_err(at("ask each database"))?;
        }
        Ok(())
    }

    async fn swap(
        &self,
        candidate: &Branch,
        target: &Branch,
        backup_name: Option<&str>,
        report: RoleReport,
        target_roles: &[RoleRow],
    ) -> Result<(), JobError> {
        let (of_target, of_candidate) = self.catalog.read(|connection| {
            Ok((
                endpoints::of_branch(connection, &target.id)?,
                endpoints::of_branch(connection, &candidate.id)?,
            ))
        })?;
        let old = self.servers.connect(target, "postgres").await?;
        let new = self.servers.connect(candidate, "postgres").await?;

        // The candidate's own endpoint will lead to the replaced branch, so its sessions end, too.
        let candidate_holds: Vec<Hold> = of_candidate
            .iter()
            .map(|endpoint| self.proxy.hold(endpoint.id.as_str()))
            .collect();
        for endpoint in &of_candidate {
            self.proxy.end_sessions(endpoint.id.as_str()).await;
        }
        end_backends(&new).await?;

        let since = std::time::Instant::now();
        let holds: Vec<Hold> = of_target
            .iter()
            .map(|endpoint| self.proxy.hold(endpoint.id.as_str()))
            .collect();
        reach(failpoints::FINALIZE_HELD);
        let mut ended = 0;
        for endpoint in &of_target {
            ended += self.proxy.end_sessions(endpoint.id.as_str()).await;
        }
        end_backends(&old).await?;
        reach(failpoints::FINALIZE_SESSIONS_ENDED);
        // Asked together: every round trip is one that the waiting clients feel.
        let (roles_now, lsn) = tokio::join!(
            list_roles(&old),
            old.query_one("SELECT pg_catalog.pg_current_wal_insert_lsn()::text", &[])
        );
        let roles_now = roles_now.map_err(at("list the target's roles"))?;
        let final_lsn: String = lsn.map_err(at("read the final LSN"))?.get(0);
        let report = if roles_now == target_roles {
            report
        } else {
            self.apply_roles(candidate, &roles_now, Some(&report), WayBack::Kept)
                .await?
        };
        self.write_swap(candidate, target, backup_name, report.clone(), &final_lsn)?;
        reach(failpoints::FINALIZE_SWAPPED);
        drop(holds);
        drop(candidate_holds);
        reach(failpoints::FINALIZE_LIFTED);
        // It is done, whatever comes now. What is kept only shows passwords; the next start tries again.
        if let Err(error) = self.take_passwords(&candidate.id, &target.id, &report) {
            tracing::error!(branch = %candidate.id, error = chain(&error), "keep the target's passwords");
        }
        tracing::info!(
            candidate = %candidate.id,
            target = %target.id,
            final_lsn,
            sessions_ended = ended,
            held_us = u64::try_from(since.elapsed().as_micros()).unwrap_or(u64::MAX),
            "finalized"
        );
        Ok(())
    }

    /// The point of no return.
    fn write_swap(
        &self,
        candidate: &Branch,
        target: &Branch,
        backup_name: Option<&str>,
        report: RoleReport,
        final_lsn: &str,
    ) -> Result<(), JobError> {
        let now = self.now();
        self.catalog.write(|transaction| {
            let gone = || JobError::refused("a branch of the restore is gone");
            let mut new = branches::find(transaction, &candidate.id)?.ok_or_else(gone)?;
            let mut old = branches::find(transaction, &target.id)?.ok_or_else(gone)?;
            let name = old.name.clone();
            let backup = match backup_name {
                Some(given) => given.to_owned(),
                None => old_name(transaction, &old.project_id, &name)?,
            };
            if branches::named(transaction, &old.project_id, &backup)?
                .is_some_and(|other| other.id != old.id)
            {
                return Err(JobError::refused(format!(
                    "a branch named {backup} exists already; nothing was changed"
                )));
            }
            let (is_default, protected) = (old.is_default, old.protected);
            old.name = backup;
            old.is_default = false;
            old.protected = false;
            old.replaced_at = Some(now);
            old.final_lsn = Some(final_lsn.to_owned());
            old.updated_at = now;
            branches::put(transaction, &old)?;
            new.name = name;
            new.is_default = is_default;
            new.protected = protected;
            new.restore_status = Some("finalized".to_owned());
            new.role_report = Some(report);
            new.expires_at = None;
            new.updated_at = now;
            branches::put(transaction, &new)?;
            endpoints::swap(transaction, &candidate.id, &target.id)?;
            schedules::move_to(transaction, &target.id, &candidate.id)?;
            Ok(())
        })
    }

    /// Whether the swap of a finalize was written before a kill.
    pub(crate) fn was_finalized(&self, id: &BranchId) -> Result<bool, ApiError> {
        Ok(self
            .catalog
            .read(|connection| branches::find(connection, id))?
            .is_some_and(|branch| branch.restore_status.as_deref() == Some("finalized")))
    }
}

/// Ends all sessions but the engine's own and returns when none is left.
/// `pg_terminate_backend`'s own wait polls only every 100 ms.
pub(crate) async fn end_backends(client: &Client) -> Result<(), JobError> {
    let sessions = format!(
        "FROM pg_catalog.pg_stat_activity
         WHERE backend_type IN ('client backend', 'walsender')
           AND usename IS DISTINCT FROM '{SUPERUSER}' AND pid <> pg_catalog.pg_backend_pid()"
    );
    let end = format!("SELECT count(pg_catalog.pg_terminate_backend(pid)) {sessions}");
    let deadline = tokio::time::Instant::now() + END_PATIENCE;
    loop {
        let left: i64 = client
            .query_one(&end, &[])
            .await
            .map_err(at("end the sessions of the server"))?
            .get(0);
        if left == 0 {
            return Ok(());
        }
        if tokio::time::Instant::now() > deadline {
            return Err(JobError::refused(format!(
                "{left} sessions of the replaced server do not end; nothing was changed, try again"
            )));
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}
