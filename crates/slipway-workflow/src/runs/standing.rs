//! How environments stand: what they are bound to, what somebody else made of them, and whether they
//! are pinned.

use std::collections::HashMap;

use neon_api::client::Client;
use neon_api::types::{Branch, Endpoint};
use slipway_ledger::{EnvironmentRow, Event, NewEvent, RunRow};

use super::{Runs, touches};
use crate::WorkflowError;
use crate::binding::{self, ADOPTED, BOUND, BoundBody};
use crate::context::client_error;
use crate::journal::{run_of, to_json};
use crate::model::{EnvironmentBinding, Pin, Possibility, RunStatus, Served};
use crate::pin::{self, PROMOTES_ALLOWED, PromotesAllowedBody};

/// How one environment stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// What it is bound to, and in what the server disagrees.
    pub binding: EnvironmentBinding,
    /// What keeps it as it is; absent when promotes and refreshes may replace it.
    pub pin: Option<Pin>,
}

impl Runs {
    /// What was recorded of an environment's endpoint, and what its server says now.
    ///
    /// # Errors
    /// [`WorkflowError::Missing`] for an unknown environment, and what the server answers.
    pub async fn environment_binding(
        &self,
        environment_id: &str,
    ) -> Result<EnvironmentBinding, WorkflowError> {
        let environment = self.environment(environment_id).await?;
        let client = self
            .shared
            .clients
            .client(&environment.connection_id)
            .await?;
        let (endpoints, branches) = read(&environment, &client).await?;
        let events = self.events(&environment).await?;
        let at_work = self.in_use_by(&environment.id).await?;
        binding_of(&environment, &events, at_work, &endpoints, &branches)
    }

    /// How all environments of a project stand, by their ids, from lists that the caller has read
    /// already.
    ///
    /// # Errors
    /// [`WorkflowError::Ledger`], [`WorkflowError::Stored`].
    pub async fn standing_among(
        &self,
        connection_id: &str,
        project_id: &str,
        branches: &[Branch],
        endpoints: &[Endpoint],
    ) -> Result<HashMap<String, Standing>, WorkflowError> {
        let ledger = &self.shared.ledger;
        let events = ledger.event_list(connection_id, project_id).await?;
        let mut standings = HashMap::new();
        for environment in ledger.environment_list(connection_id, project_id).await? {
            let at_work = self.in_use_by(&environment.id).await?;
            let binding = binding_of(&environment, &events, at_work, endpoints, branches)?;
            let pin = pin::pin_of(&events, &environment.id)?;
            standings.insert(environment.id, Standing { binding, pin });
        }
        Ok(standings)
    }

    /// Takes what somebody else put behind an environment's endpoint for what it is from now on. Plans
    /// that wait for the environment or read it are void then, and its common bases are forgotten: what a
    /// promote loses is unknown until both are equal again. `shown` is what a person saw to be there.
    ///
    /// # Errors
    /// [`WorkflowError::ChangedSinceShown`] when something else is there by now, [`WorkflowError::Busy`]
    /// while a run works with it, [`WorkflowError::Missing`], and what the server answers. Nothing was
    /// changed then.
    pub async fn adopt(&self, environment_id: &str, shown: &Served) -> Result<(), WorkflowError> {
        let _admitted = self.shared.admission.lock().await;
        let environment = self.environment(environment_id).await?;
        if let Some(run_number) = self.in_use_by(&environment.id).await? {
            return Err(WorkflowError::Busy {
                environment: environment.name,
                run_number,
            });
        }
        let client = self
            .shared
            .clients
            .client(&environment.connection_id)
            .await?;
        let (endpoints, branches) = read(&environment, &client).await?;
        let found =
            served(&environment, &endpoints, &branches).ok_or_else(|| WorkflowError::Missing {
                what: format!("a branch behind the endpoint of {}", environment.name),
            })?;
        if found != *shown {
            return Err(WorkflowError::ChangedSinceShown {
                environment: environment.name,
            });
        }
        let events = self.events(&environment).await?;
        let Some(event) = self.binding_event(&environment, found, &events)? else {
            return Ok(());
        };
        let why = format!(
            "{} was changed outside of Slipway, and what is there was adopted",
            environment.name
        );
        let meant = |row: &RunRow| touches(row, &environment.id);
        // First, so that no plan of before outlives a kill in between.
        self.shared.void_waiting(meant, &why).await?;
        self.shared.ledger.event_append(event).await?;
        Ok(())
    }

    /// Lets promotes and refreshes replace a pinned environment again; nothing happens to one that is
    /// not pinned.
    ///
    /// # Errors
    /// [`WorkflowError::Missing`] for an unknown environment.
    pub async fn promotes_allow(&self, environment_id: &str) -> Result<(), WorkflowError> {
        let _admitted = self.shared.admission.lock().await;
        let environment = self.environment(environment_id).await?;
        let events = self.events(&environment).await?;
        let Some(pin) = pin::pin_of(&events, &environment.id)? else {
            return Ok(());
        };
        let body = PromotesAllowedBody {
            environment_id: environment.id.clone(),
            run_number: pin.run_number,
        };
        let event = self.event(&environment, PROMOTES_ALLOWED, to_json(&body)?);
        self.shared.ledger.event_append(event).await?;
        Ok(())
    }

    /// The event that records what an environment is bound to, for whoever makes or changes its record.
    /// Absent where the ledger says the same already.
    ///
    /// # Errors
    /// [`WorkflowError::Ledger`], [`WorkflowError::Stored`].
    pub async fn bound_to(
        &self,
        environment: &EnvironmentRow,
        served: Served,
    ) -> Result<Option<NewEvent>, WorkflowError> {
        let events = self.events(environment).await?;
        self.binding_event(environment, served, &events)
    }

    /// Other data than the recorded is adopted; what is only better known is not.
    fn binding_event(
        &self,
        environment: &EnvironmentRow,
        served: Served,
        events: &[Event],
    ) -> Result<Option<NewEvent>, WorkflowError> {
        let recorded = binding::recorded(events, &environment.id)?;
        let kind = match &recorded {
            Some(recorded) if recorded.served == served => return Ok(None),
            Some(recorded)
                if !binding::differences(&environment.name, recorded, &served).is_empty() =>
            {
                ADOPTED
            }
            _ => BOUND,
        };
        let body = BoundBody {
            environment_id: environment.id.clone(),
            served,
            instead_of: recorded.map(|recorded| recorded.served),
        };
        Ok(Some(self.event(environment, kind, to_json(&body)?)))
    }

    fn event(&self, environment: &EnvironmentRow, kind: &str, body: serde_json::Value) -> NewEvent {
        NewEvent {
            at: self.shared.surroundings.now(),
            kind: kind.to_owned(),
            connection_id: environment.connection_id.clone(),
            project_id: environment.project_id.clone(),
            run_id: None,
            body,
        }
    }

    pub(super) async fn events(
        &self,
        environment: &EnvironmentRow,
    ) -> Result<Vec<Event>, WorkflowError> {
        Ok(self
            .shared
            .ledger
            .event_list(&environment.connection_id, &environment.project_id)
            .await?)
    }

    /// The number of the run that works on an environment or reads it, and does not only wait.
    async fn in_use_by(&self, environment_id: &str) -> Result<Option<i64>, WorkflowError> {
        for row in self.shared.ledger.run_list_open().await? {
            if row.source_environment != environment_id && row.target_environment != environment_id
            {
                continue;
            }
            let run = run_of(row)?;
            if run.status != RunStatus::Waiting {
                return Ok(Some(run.number));
            }
        }
        Ok(None)
    }
}

fn binding_of(
    environment: &EnvironmentRow,
    events: &[Event],
    at_work: Option<i64>,
    endpoints: &[Endpoint],
    branches: &[Branch],
) -> Result<EnvironmentBinding, WorkflowError> {
    let recorded = binding::recorded(events, &environment.id)?;
    let found = served(environment, endpoints, branches);
    let differences = match (&recorded, &found, at_work) {
        (Some(recorded), Some(found), None) => {
            binding::differences(&environment.name, recorded, found)
        }
        _ => Vec::new(),
    };
    let name = &environment.name;
    let can_adopt = Possibility::unless(match (at_work, &found) {
        (Some(number), _) => Some(format!("Run {number} is at work on {name}.")),
        (None, None) => Some(format!("The endpoint of {name} is not on the server.")),
        (None, Some(_)) if differences.is_empty() => {
            Some(format!("What is there is what was recorded of {name}."))
        }
        (None, Some(_)) => None,
    });
    Ok(EnvironmentBinding {
        recorded_how: recorded.as_ref().map(binding::how_in_words),
        recorded: recorded.map(|recorded| recorded.served),
        found,
        differences,
        can_adopt,
    })
}

fn served(
    environment: &EnvironmentRow,
    endpoints: &[Endpoint],
    branches: &[Branch],
) -> Option<Served> {
    let endpoint = endpoints
        .iter()
        .find(|endpoint| endpoint.id.as_str() == environment.endpoint_id)?;
    binding::found(endpoint, branches)
}

async fn read(
    environment: &EnvironmentRow,
    client: &Client,
) -> Result<(Vec<Endpoint>, Vec<Branch>), WorkflowError> {
    let project = environment.project_id.as_str().into();
    tokio::try_join!(client.endpoint_list(&project), client.branch_list(&project))
        .map_err(|error| client_error("look at what is behind the endpoint", error))
}
