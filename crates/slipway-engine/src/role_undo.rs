//! The way back of a candidate's roles. A finalize gives the candidate the target's roles before the
//! swap; where the swap does not come, the candidate gets back what it had, so that the connection
//! strings that were handed out for it stay true.
//!
//! `secrets.db` holds the statements of the way back from before the first change until the finalize
//! has ended, whichever way.

use neon_api::ids::BranchId;
use neon_api::slipway::RoleReport;
use slipway_failpoints::{self as failpoints, reach};

use crate::catalog::CatalogError;
use crate::catalog::branches::{self, Branch};
use crate::error::chain;
use crate::names::quoted;
use crate::operations::{JobError, at};
use crate::roles::{RoleRow, alter_login};
use crate::state::State;

const DROP: &str = "DROP ROLE";

impl State {
    /// Keeps the way back to `source`, the candidate's roles, before `report` comes true.
    pub(crate) fn keep_roles(
        &self,
        candidate: &BranchId,
        source: &[RoleRow],
        report: &RoleReport,
    ) -> Result<(), CatalogError> {
        let drops = report
            .only_in_target
            .iter()
            .map(|role| format!("{DROP} IF EXISTS {}", quoted(role)));
        // What an earlier application found leads further back than what is there now.
        let mut statements = match self.secrets.roles_before(candidate)? {
            Some(before) => before,
            None => source
                .iter()
                .map(|role| alter_login(&role.name, role.login, role.verifier.as_deref()))
                .collect(),
        };
        for drop in drops {
            if !statements.contains(&drop) {
                statements.push(drop);
            }
        }
        self.secrets.keep_roles_before(candidate, &statements)?;
        reach(failpoints::FINALIZE_ROLES_KEPT);
        Ok(())
    }

    /// What is kept for the new branch from now on: the target's passwords, as its server has them.
    /// Can be repeated.
    pub(crate) fn take_passwords(
        &self,
        candidate: &BranchId,
        target: &BranchId,
        report: &RoleReport,
    ) -> Result<(), CatalogError> {
        let mut passwords = Vec::new();
        for role in report
            .kept_target_password
            .iter()
            .chain(&report.only_in_target)
        {
            match self.secrets.get(target, role)? {
                Some(password) => passwords.push((role.clone(), password)),
                None => self.secrets.remove(candidate, role)?,
            }
        }
        for role in &report.without_login {
            self.secrets.remove(candidate, role)?;
        }
        self.secrets.set_all(candidate, &passwords)?;
        reach(failpoints::FINALIZE_PASSWORDS_KEPT);
        self.secrets.forget_roles_before(candidate)
    }

    /// Gives a candidate the roles back that it had before a finalize which did not come about.
    pub(crate) async fn roles_back(&self, candidate: &Branch) {
        if let Err(error) = self.try_roles_back(candidate).await {
            tracing::error!(branch = %candidate.id, error = chain(&error), "give roles back");
        }
    }

    async fn try_roles_back(&self, candidate: &Branch) -> Result<(), JobError> {
        let Some(statements) = self.secrets.roles_before(&candidate.id)? else {
            return Ok(());
        };
        let client = self.servers.admin(candidate).await?;
        let (drops, others): (Vec<_>, Vec<_>) = statements
            .into_iter()
            .partition(|statement| statement.starts_with(DROP));
        client
            .batch_execute(&format!("BEGIN; {}; COMMIT", others.join("; ")))
            .await
            .map_err(at("set the roles back"))?;
        for drop in drops {
            if let Err(error) = client.batch_execute(&drop).await {
                tracing::warn!(branch = %candidate.id, error = chain(&error), "drop a role again");
            }
        }
        Ok(self.secrets.forget_roles_before(&candidate.id)?)
    }

    /// Ends what a kill in the middle of finalizes left of roles and passwords.
    pub(crate) async fn resolve_roles(&self) -> Result<(), CatalogError> {
        for id in self.secrets.with_roles_before()? {
            let found = self
                .catalog
                .read(|connection| branches::find(connection, &id))?;
            match found {
                Some(branch) if branch.restore_status.as_deref() == Some("finalized") => {
                    let report = branch.role_report.unwrap_or_default();
                    if let Some(target) = branch.restored_as {
                        self.take_passwords(&id, &target, &report)?;
                    }
                }
                Some(branch) => self.roles_back(&branch).await,
                None => self.secrets.forget_roles_before(&id)?,
            }
        }
        Ok(())
    }
}
