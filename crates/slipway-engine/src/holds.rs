//! Holds: nobody reaches a branch through its endpoints, so that its last position can be read and
//! nothing is written after it. A hold is only in this process: it ends with its time, when it is
//! lifted, or with the engine, and no copy of a branch knows of it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::TimeDelta;
use neon_api::ids::EndpointId;
use neon_api::slipway::{Hold, HoldRequest, Newcomers};
use slipway_proxy::Refusal;

use crate::catalog::branches::Branch;
use crate::catalog::endpoints;
use crate::error::ApiError;
use crate::operations::{JobError, at};
use crate::restore::end_backends;
use crate::state::{State, lock};

/// A hold that nobody lifts must not keep an environment down for long.
const LONGEST: u32 = 3600;

/// The holds that stand.
#[derive(Default)]
pub(crate) struct Holds {
    standing: Mutex<HashMap<String, Standing>>,
}

struct Standing {
    hold: Hold,
    endpoints: Vec<EndpointId>,
    /// Keep newcomers waiting as long as they are not dropped.
    _guards: Vec<slipway_proxy::Hold>,
}

impl Holds {
    pub(crate) fn list(&self) -> Vec<Hold> {
        let mut holds: Vec<Hold> = lock(&self.standing)
            .values()
            .map(|standing| standing.hold.clone())
            .collect();
        holds.sort_by(|a, b| a.expires_at.cmp(&b.expires_at).then(a.id.cmp(&b.id)));
        holds
    }

    /// Lifts one. Who waited gets through.
    pub(crate) fn lift(&self, id: &str) -> Option<Hold> {
        lock(&self.standing)
            .remove(id)
            .map(|standing| standing.hold)
    }

    /// Refuses a connection where the hold says so.
    pub(crate) fn refusal(&self, endpoint: &EndpointId) -> Option<Refusal> {
        let standing = lock(&self.standing);
        let hold = standing
            .values()
            .find(|standing| {
                standing.hold.newcomers == Newcomers::Refuse
                    && standing.endpoints.contains(endpoint)
            })
            .map(|standing| &standing.hold)?;
        Some(Refusal {
            sqlstate: "57P03",
            message: format!(
                "cannot connect now: {} holds this endpoint until {} at the latest",
                hold.owner,
                hold.expires_at.format("%H:%M:%S UTC")
            ),
            hint: Some("Nothing was sent to the database. Connect again later.".to_owned()),
        })
    }
}

impl State {
    /// Holds the endpoints of the branch behind one, ends every session and reads the last position.
    pub(crate) async fn hold(
        self: &Arc<Self>,
        endpoint: &EndpointId,
        branch: &Branch,
        request: HoldRequest,
    ) -> Result<Hold, ApiError> {
        let owner = request.owner.trim().to_owned();
        if owner.is_empty() || owner.len() > 200 || owner.chars().any(char::is_control) {
            return Err(ApiError::bad_request(
                "owner must say who holds, in at most 200 bytes",
            ));
        }
        if !(1..=LONGEST).contains(&request.seconds) {
            return Err(ApiError::bad_request(format!(
                "seconds must be between 1 and {LONGEST}"
            )));
        }
        let endpoints: Vec<EndpointId> = self
            .catalog
            .read(|connection| endpoints::of_branch(connection, &branch.id))?
            .into_iter()
            .map(|endpoint| endpoint.id)
            .collect();
        let id = uuid::Uuid::new_v4().to_string();
        let patience = Duration::from_secs(request.seconds.into());
        let mut hold = Hold {
            id: id.clone(),
            endpoint_id: endpoint.clone(),
            branch_id: branch.id.clone(),
            owner,
            newcomers: request.newcomers,
            expires_at: self.now() + TimeDelta::seconds(request.seconds.into()),
            sessions_ended: 0,
            final_lsn: String::new(),
        };
        let guards: Vec<slipway_proxy::Hold> = endpoints
            .iter()
            .map(|endpoint| self.proxy.hold(endpoint.as_str()))
            .collect();
        {
            let mut standing = lock(&self.holds.standing);
            let taken = standing.values().find(|other| {
                other
                    .endpoints
                    .iter()
                    .any(|other| endpoints.contains(other))
            });
            if let Some(other) = taken {
                return Err(ApiError::conflict(
                    "",
                    format!(
                        "{} holds this endpoint already, until {} at the latest",
                        other.hold.owner,
                        other.hold.expires_at.format("%H:%M:%S UTC")
                    ),
                ));
            }
            standing.insert(
                id.clone(),
                Standing {
                    hold: hold.clone(),
                    endpoints: endpoints.clone(),
                    _guards: Vec::new(),
                },
            );
        }
        // If this call is given up in the middle, the hold must not stand for ever.
        let unwind = Unwind {
            state: self,
            id: Some(id.clone()),
        };
        for endpoint in &endpoints {
            hold.sessions_ended += self.proxy.end_sessions(endpoint.as_str()).await;
        }
        hold.final_lsn = self.last_position(branch).await.map_err(|error| {
            ApiError::unavailable(format!(
                "the sessions could not be ended: {}; the hold was lifted, try again",
                crate::error::chain(&error)
            ))
        })?;
        {
            let mut standing = lock(&self.holds.standing);
            let Some(entry) = standing.get_mut(&id) else {
                return Err(ApiError::conflict(
                    "",
                    "the hold was lifted before it stood",
                ));
            };
            entry.hold = hold.clone();
            if hold.newcomers == Newcomers::Wait {
                entry._guards = guards;
            }
        }
        unwind.keep();
        let state = Arc::clone(self);
        self.tasks.spawn(async move {
            tokio::select! {
                () = state.stopping.cancelled() => {}
                () = tokio::time::sleep(patience) => {
                    if let Some(hold) = state.holds.lift(&id) {
                        tracing::warn!(owner = hold.owner, endpoint = %hold.endpoint_id, "a hold ended by its time");
                    }
                }
            }
        });
        Ok(hold)
    }

    /// Where the WAL ends once no session is left.
    async fn last_position(&self, branch: &Branch) -> Result<String, JobError> {
        let client = self.servers.connect(branch, "postgres").await?;
        end_backends(&client).await?;
        let lsn = client
            .query_one("SELECT pg_catalog.pg_current_wal_insert_lsn()::text", &[])
            .await
            .map_err(at("read the final LSN"))?;
        Ok(lsn.get(0))
    }
}

struct Unwind<'a> {
    state: &'a Arc<State>,
    id: Option<String>,
}

impl Unwind<'_> {
    fn keep(mut self) {
        self.id = None;
    }
}

impl Drop for Unwind<'_> {
    fn drop(&mut self) {
        if let Some(id) = &self.id {
            self.state.holds.lift(id);
        }
    }
}
