//! Endpoints' ports. A port is chosen once and then kept for ever, because it stands in connection
//! strings: one that is taken later is an error that names it, never a new number.

use std::collections::HashSet;

use neon_api::ids::EndpointId;
use rand::RngExt;
use slipway_proxy::OpenError;

use crate::catalog::endpoints;
use crate::error::{ApiError, chain};
use crate::operations::JobError;
use crate::state::{State, lock};

impl State {
    /// Finds a free port, opens it and gives its number. The search starts anywhere in the range,
    /// so that two engines rarely meet.
    pub(crate) fn open_new(&self, endpoint: &EndpointId) -> Result<u16, ApiError> {
        let taken: HashSet<u16> = self.catalog.read(endpoints::ports)?.into_iter().collect();
        let (first, last) = (*self.endpoint_ports.start(), *self.endpoint_ports.end());
        let start = rand::rng().random_range(first..=last);
        for port in (start..=last).chain(first..start) {
            if taken.contains(&port) {
                continue;
            }
            match self.proxy.open(endpoint.as_str(), port) {
                Ok(()) => return Ok(port),
                Err(OpenError::AddrInUse { .. }) => {}
                Err(error) => {
                    tracing::warn!(port, error = chain(&error), "open port");
                }
            }
        }
        Err(ApiError::unavailable(format!(
            "no port from {first} to {last} is free for a new endpoint; nothing was made"
        )))
    }

    /// Tries again to open the ports that could not be opened.
    pub(crate) fn reopen_closed(&self) {
        let closed: Vec<EndpointId> = lock(&self.closed).keys().cloned().collect();
        for id in closed {
            let endpoint = self
                .catalog
                .read(|connection| endpoints::find(connection, id.as_str()));
            if let Ok(Some(endpoint)) = endpoint
                && self.reopen(&endpoint).is_ok()
            {
                tracing::info!(endpoint = %id, port = endpoint.port, "port is free again");
            }
        }
    }

    /// Opens the port that an endpoint has had before.
    pub(crate) fn reopen(&self, endpoint: &endpoints::Endpoint) -> Result<(), JobError> {
        match self.proxy.open(endpoint.id.as_str(), endpoint.port) {
            Ok(()) | Err(OpenError::AlreadyOpen { .. }) => {
                lock(&self.closed).remove(&endpoint.id);
                Ok(())
            }
            Err(error) => {
                let reason = match &error {
                    OpenError::AddrInUse { port } => format!(
                        "port {port} of endpoint {} is in use by another program; end that program, and the endpoint opens by itself (the port is never changed, because connection strings hold it)",
                        endpoint.id
                    ),
                    other => format!("endpoint {}: {}", endpoint.id, chain(other)),
                };
                lock(&self.closed).insert(endpoint.id.clone(), reason.clone());
                Err(JobError::refused(reason))
            }
        }
    }
}
