//! Time travel: a branch becomes what a branch was at a moment, or what another one is now.
//!
//! ```text
//! make the past in a directory of its own → start → roles as they are now → warm
//!   → hold → end sessions → final LSN → the two directories change places → lift
//! ```
//! The branch keeps its id and its endpoints. What it was before goes to a branch of its own, which
//! stays when a name for it was given, else it is removed. Until the exchange, one transaction of the
//! catalog, nothing has changed for anyone.

use std::sync::Arc;

use neon_api::ids::BranchId;
use slipway_failpoints::{self as failpoints, reach};
use slipway_postgres::snapshot;
use slipway_proxy::Hold;

use crate::catalog::branches::{self, Branch};
use crate::catalog::history as rows;
use crate::catalog::{CatalogError, endpoints};
use crate::error::chain;
use crate::history::When;
use crate::operations::{JobError, Progress, at};
use crate::restore::{WayBack, end_backends};
use crate::roles::list_roles;
use crate::state::State;

/// A restore in place, as it is stored with its job.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub(crate) struct Travel {
    /// What is restored.
    pub(crate) branch: BranchId,
    /// Where to: this one's data.
    pub(crate) source: BranchId,
    /// `None`: as it is now.
    pub(crate) when: Option<When>,
    /// First has the new data, then what the branch was before.
    pub(crate) other: BranchId,
    /// The other one stays.
    pub(crate) keep: bool,
}

impl State {
    pub(crate) async fn travel(
        self: &Arc<Self>,
        progress: &mut Progress,
        travel: &Travel,
    ) -> Result<(), JobError> {
        let branch = self.known_branch(&travel.branch)?;
        let source = self.known_branch(&travel.source)?;
        let other = self.known_branch(&travel.other)?;
        let point = progress
            .step(self.fill(&source, travel.when.as_ref(), &travel.other))
            .await?;
        reach(failpoints::TRAVEL_FILLED);
        let (report, target_roles) = progress
            .step(async {
                self.servers.wake(&other).await?;
                let target_roles = list_roles(&*self.servers.admin(&branch).await?)
                    .await
                    .map_err(at("list the branch's roles"))?;
                let report = self
                    .apply_roles(&other, &target_roles, None, WayBack::None)
                    .await?;
                reach(failpoints::TRAVEL_ROLES_SET);
                self.warm(&other).await?;
                Ok((report, target_roles))
            })
            .await?;
        progress
            .step(async {
                let of_branch = self
                    .catalog
                    .read(|connection| endpoints::of_branch(connection, &branch.id))?;
                let old = self.servers.connect(&branch, "postgres").await?;
                let holds: Vec<Hold> = of_branch
                    .iter()
                    .map(|endpoint| self.proxy.hold(endpoint.id.as_str()))
                    .collect();
                reach(failpoints::TRAVEL_HELD);
                for endpoint in &of_branch {
                    self.proxy.end_sessions(endpoint.id.as_str()).await;
                }
                end_backends(&old).await?;
                reach(failpoints::TRAVEL_SESSIONS_ENDED);
                let roles_now = list_roles(&old)
                    .await
                    .map_err(at("list the branch's roles"))?;
                let final_lsn: String = old
                    .query_one("SELECT pg_catalog.pg_current_wal_insert_lsn()::text", &[])
                    .await
                    .map_err(at("read the final LSN"))?
                    .get(0);
                if roles_now != target_roles {
                    self.apply_roles(&other, &roles_now, Some(&report), WayBack::None)
                        .await?;
                }
                self.secrets.copy(&branch.id, &travel.other)?;
                reach(failpoints::TRAVEL_PASSWORDS_KEPT);
                self.exchange(travel, &point, &final_lsn).await?;
                reach(failpoints::TRAVEL_EXCHANGED);
                drop(holds);
                reach(failpoints::TRAVEL_LIFTED);
                tracing::info!(branch = %branch.id, point = point.lsn, final_lsn, "taken back");
                Ok(())
            })
            .await?;
        // From here on it has happened, whatever becomes of the rest.
        if travel.keep {
            reach(failpoints::TRAVEL_REPLACED_KEPT);
        } else if let Err(error) = self.remove_branch(&travel.other).await {
            tracing::error!(branch = %travel.other, error = chain(&error), "remove what was replaced");
        } else {
            reach(failpoints::TRAVEL_REPLACED_REMOVED);
        }
        self.measure(&branch).await;
        self.history.changed.notify_one();
        Ok(())
    }

    /// Makes in a new branch's directory what `source` was at a moment, or is now.
    pub(crate) async fn fill(
        &self,
        source: &Branch,
        when: Option<&When>,
        id: &BranchId,
    ) -> Result<Point, JobError> {
        let dir = self.servers.dir(id);
        match when {
            Some(when) => {
                let recovered = self.recover_moment(source, when, &dir).await?;
                Ok(Point {
                    lsn: recovered.lsn.to_string(),
                    time: match when {
                        When::Time(time) => *time,
                        When::Lsn(_) => {
                            recovered.last_commit.map_or_else(|| self.now(), Into::into)
                        }
                    },
                })
            }
            None => {
                let server = self.servers.wake(source).await?;
                self.check_space_for(&self.servers.dir(&source.id)).await?;
                let time = self.now();
                let taken = snapshot::take(&server, &dir)
                    .await
                    .map_err(at("copy the source"))?;
                reach(failpoints::CHILD_COPIED);
                Ok(Point {
                    lsn: taken.lsn,
                    time,
                })
            }
        }
    }

    /// The point of no return.
    async fn exchange(
        &self,
        travel: &Travel,
        point: &Point,
        final_lsn: &str,
    ) -> Result<(), JobError> {
        let now = self.now();
        let write = || {
            self.catalog.write(|transaction| {
                let gone = || JobError::refused("a branch of the restore is gone");
                let mut branch = branches::find(transaction, &travel.branch)?.ok_or_else(gone)?;
                let mut other = branches::find(transaction, &travel.other)?.ok_or_else(gone)?;
                if branch.parent_id.as_ref() == Some(&travel.source) {
                    branch.parent_lsn = Some(point.lsn.clone());
                    branch.parent_timestamp = Some(point.time);
                }
                branch.state_changed_at = now;
                branch.updated_at = now;
                branches::put(transaction, &branch)?;
                other.ready = true;
                other.state_changed_at = now;
                other.updated_at = now;
                other.replaced_at = Some(now);
                other.final_lsn = Some(final_lsn.to_owned());
                branches::put(transaction, &other)?;
                if travel.keep {
                    rows::move_children(transaction, &travel.branch, &travel.other)?;
                }
                rows::exchange(transaction, &travel.branch, &travel.other)?;
                Ok::<_, JobError>(())
            })
        };
        self.servers
            .exchange(&travel.branch, &travel.other, write)
            .await
    }

    /// Whether the exchange was written. The branch itself tells: the other one may be removed by now.
    pub(crate) fn has_travelled(&self, travel: &Travel) -> Result<bool, CatalogError> {
        let directory = self
            .catalog
            .read(|connection| rows::directory_of(connection, &travel.branch))?;
        Ok(directory == travel.other.as_str())
    }

    /// After a failure or a kill: what is not needed goes. Can be repeated.
    pub(crate) async fn undo_travel(&self, travel: &Travel) {
        match self.has_travelled(travel) {
            Ok(true) if travel.keep => {}
            Ok(_) => self.undo_branch(&travel.other).await,
            Err(error) => tracing::error!(error = chain(&error), "undo a restore"),
        }
    }
}

/// Where the data of a new directory ends.
#[derive(Clone, Debug)]
pub(crate) struct Point {
    pub(crate) lsn: String,
    pub(crate) time: chrono::DateTime<chrono::Utc>,
}
