//! What happens without being asked for: what has expired is deleted, deleted projects go for good, idle side branches sleep, ports
//! that were taken are opened once they are free.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use neon_api::ids::BranchId;
use slipway_postgres::{Profile, SUPERUSER};
use tokio::time::Instant;

use crate::catalog::{branches, endpoints, projects, snapshots};
use crate::error::{ApiError, chain};
use crate::operations::is_locked;
use crate::servers::profile;
use crate::standbys::Seen;
use crate::state::State;

/// Neon's default.
pub(crate) const IDLE: Duration = Duration::from_secs(300);

/// Works until the engine stops.
pub(crate) async fn keep_house(state: Arc<State>) {
    let mut idle_since = HashMap::new();
    let mut seen = Seen::default();
    loop {
        tokio::select! {
            () = state.stopping.cancelled() => return,
            () = tokio::time::sleep(state.rules.every) => {}
        }
        if let Err(error) = expire(&state) {
            tracing::warn!(error = chain(&error), "look for what has expired");
        }
        if let Err(error) = state.purge_due() {
            tracing::warn!(error = chain(&error), "look for deleted projects to remove");
        }
        if let Err(error) = state.snapshots_due() {
            tracing::warn!(error = chain(&error), "look for scheduled snapshots");
        }
        if let Err(error) = state.write_key_uses() {
            tracing::warn!(error = chain(&error), "write when keys were used");
        }
        state.tend_standbys(&mut seen).await;
        suspend_idle(&state, &mut idle_since).await;
        state.servers.close_idle();
        state.reopen_closed();
    }
}

fn expire(state: &Arc<State>) -> Result<(), ApiError> {
    let now = state.now();
    let (old_branches, old_snapshots) = state.catalog.read(|connection| {
        Ok((
            branches::expired(connection, now)?,
            snapshots::expired(connection, now)?,
        ))
    })?;
    for branch in old_branches {
        tracing::info!(branch = %branch.id, name = branch.name, "branch has expired");
        told(state.branch_delete(&branch.project_id, &branch.id));
    }
    for snapshot in old_snapshots {
        tracing::info!(snapshot = %snapshot.id, name = snapshot.name, "snapshot has expired");
        told(state.snapshot_delete(&snapshot.project_id, &snapshot.id));
    }
    Ok(())
}

/// One that cannot be deleted now keeps none of the others from it; it is tried again at the next look.
pub(crate) fn told<T>(result: Result<T, ApiError>) {
    match result {
        Err(error) if !is_locked(&error) => {
            tracing::warn!(error = chain(&error), "delete what has expired");
        }
        _ => {}
    }
}

/// Branches whose last session ended a while ago sleep until somebody connects.
async fn suspend_idle(state: &Arc<State>, idle_since: &mut HashMap<BranchId, Instant>) {
    let awake = state.servers.awake();
    idle_since.retain(|branch, _| awake.contains(branch));
    for id in awake {
        let found = state
            .catalog
            .read(|connection| branches::find(connection, &id));
        let Ok(Some(branch)) = found else { continue };
        let Some(patience) = patience(state, &branch) else {
            continue;
        };
        // Who follows it would fall behind what is written as soon as it wakes.
        let is_followed = state.standbys.follow(&state.servers.dir(&id));
        if is_followed || has_sessions(state, &branch).await {
            idle_since.remove(&id);
            continue;
        }
        let since = *idle_since.entry(id.clone()).or_insert_with(Instant::now);
        // While a job works on the branch, its sessions are the engine's own.
        if since.elapsed() >= patience && state.claims.idle() {
            state.measure(&branch).await;
            match state.servers.stop(&id).await {
                Ok(()) => tracing::info!(branch = %id, "idle branch sleeps"),
                Err(error) => {
                    tracing::warn!(branch = %id, error = chain(&error), "suspend idle branch");
                }
            }
            idle_since.remove(&id);
        }
    }
}

/// How long a branch stays awake without a session: as long as its endpoint says. Where that leaves the choice
/// to the engine, environments stay awake. One of a deleted project was woken by what came too late to see that.
fn patience(state: &State, branch: &branches::Branch) -> Option<Duration> {
    let project = state
        .catalog
        .read(|connection| projects::deleted(connection, &branch.project_id));
    if matches!(project, Ok(Some(_))) {
        return Some(Duration::ZERO);
    }
    let endpoints = state
        .catalog
        .read(|connection| endpoints::of_branch(connection, &branch.id))
        .unwrap_or_default();
    let endpoints: Vec<_> = endpoints.into_iter().filter(|it| !it.read_only).collect();
    let wished = endpoints.iter().map(|it| it.wishes.suspend_after).max();
    match wished {
        _ if endpoints.iter().any(|it| it.wishes.suspend_after < 0) => None,
        Some(seconds) if seconds > 0 => u64::try_from(seconds).ok().map(Duration::from_secs),
        _ => (profile(branch) != Profile::Environment).then_some(IDLE),
    }
}

async fn has_sessions(state: &State, branch: &branches::Branch) -> bool {
    let count = async {
        let client = state.servers.admin(branch).await.ok()?;
        let row = client
            .query_one(
                &format!(
                    "SELECT count(*) FROM pg_catalog.pg_stat_activity
                     WHERE backend_type IN ('client backend', 'walsender')
                       AND usename IS DISTINCT FROM '{SUPERUSER}'"
                ),
                &[],
            )
            .await
            .ok()?;
        Some(row.get::<_, i64>(0))
    };
    count.await.unwrap_or(0) > 0
}
