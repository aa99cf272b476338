//! Endpoints at work: started, suspended, closed.

use neon_api::ids::EndpointId;
use slipway_failpoints::{self as failpoints, reach};

use crate::catalog::{self, CatalogError};
use crate::operations::{JobError, at};
use crate::state::{State, lock};

impl State {
    pub(crate) async fn start_endpoint(&self, id: &EndpointId) -> Result<(), JobError> {
        let endpoint = self.known_endpoint(id)?;
        self.reopen(&endpoint)?;
        if endpoint.disabled {
            return Err(JobError::refused(format!("endpoint {id} is disabled")));
        }
        let branch = self.known_branch(&endpoint.branch_id)?;
        let server = self.servers.wake(&branch).await?;
        if endpoint.read_only {
            self.standbys
                .wake(id, &server)
                .await
                .map_err(at("make the read-only endpoint's server"))?;
        }
        reach(failpoints::ENDPOINT_STARTED);
        Ok(())
    }

    /// Ends its sessions and stops its server. The next connection wakes it.
    pub(crate) async fn suspend_endpoint(&self, id: &EndpointId) -> Result<(), JobError> {
        let endpoint = self.known_endpoint(id)?;
        // Who is just being connected starts over after it, and is refused where it was disabled.
        let _held = self.proxy.hold(id.as_str());
        self.proxy.end_sessions(id.as_str()).await;
        if endpoint.read_only {
            self.standbys
                .discard(id)
                .await
                .map_err(at("stop the read-only endpoint's server"))?;
        } else {
            self.servers.stop(&endpoint.branch_id).await?;
        }
        reach(failpoints::ENDPOINT_SUSPENDED);
        Ok(())
    }

    /// The port is free afterwards.
    pub(crate) async fn close_endpoint(&self, id: &EndpointId) -> Result<(), JobError> {
        self.proxy.close(id.as_str()).await;
        lock(&self.closed).remove(id);
        self.standbys
            .discard(id)
            .await
            .map_err(at("remove the read-only endpoint's server"))?;
        reach(failpoints::ENDPOINT_CLOSED);
        self.catalog.write(|transaction| {
            catalog::endpoints::delete(transaction, id)?;
            Ok::<_, CatalogError>(())
        })?;
        Ok(())
    }

    fn known_endpoint(&self, id: &EndpointId) -> Result<catalog::endpoints::Endpoint, JobError> {
        self.catalog
            .read(|connection| catalog::endpoints::find(connection, id.as_str()))?
            .ok_or_else(|| JobError::refused(format!("endpoint {id} is gone")))
    }
}
