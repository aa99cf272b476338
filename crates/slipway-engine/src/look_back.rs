//! A branch as it was, in a server of its own that is read from and thrown away.

use std::path::PathBuf;
use std::sync::Arc;

use slipway_postgres::{Cluster, Profile, Server, StopMode, snapshot};

use crate::catalog::branches::Branch;
use crate::error::{ApiError, chain};
use crate::history::When;
use crate::routes::cannot_ask;
use crate::servers::ServerError;
use crate::state::State;

/// Goes when it is dropped; after a kill, with the next start's sweep of `history/`.
pub(crate) struct Past {
    state: Arc<State>,
    dir: PathBuf,
    sockets: PathBuf,
    server: Option<Server>,
}

impl Past {
    pub(crate) async fn new(
        state: &Arc<State>,
        branch: &Branch,
        when: &When,
    ) -> Result<Self, ApiError> {
        state.check_moment(branch, when)?;
        let dir = state.base_dir(&format!("look-{}", uuid::Uuid::new_v4()));
        let mut past = Self {
            sockets: state.servers.socket_dir_for(&dir),
            state: Arc::clone(state),
            dir,
            server: None,
        };
        state
            .recover_moment(branch, when, &past.dir)
            .await
            .map_err(|error| ApiError::unprocessable(chain(&error)))?;
        past.server = Some(past.start().await.map_err(cannot_ask)?);
        Ok(past)
    }

    async fn start(&self) -> Result<Server, ServerError> {
        let cluster = Cluster::open(&self.state.installation, &self.dir)?;
        Ok(cluster.start(Profile::Small, &self.sockets).await?)
    }

    pub(crate) fn server(&self) -> Result<&Server, ApiError> {
        self.server
            .as_ref()
            .ok_or_else(|| ApiError::internal("the past of the branch has no server"))
    }
}

impl Drop for Past {
    fn drop(&mut self) {
        let (server, dir, sockets) = (self.server.take(), self.dir.clone(), self.sockets.clone());
        self.state.tasks.spawn(async move {
            if let Some(server) = server
                && let Err(error) = server.stop(StopMode::Immediate).await
            {
                tracing::warn!(error = chain(&error), "stop the server of a past moment");
            }
            if let Err(error) = snapshot::remove(&dir).await {
                tracing::warn!(error = chain(&error), "remove a past moment");
            }
            let _ = std::fs::remove_dir_all(sockets);
        });
    }
}
