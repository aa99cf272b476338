//! A new password for a role, made by its server.

use neon_api::{client::ClientError, ids::EndpointId};
use slipway_inspect::{ConnectOptions, connect};
use slipway_keychain::{KeychainError, Secret};
use slipway_ledger::CredentialRow;
use tokio::time::Instant;

use super::{
    kind_of, role_row,
    trial::{RolePlace, role_password_try},
};
use crate::{
    App,
    branches::wait,
    errors::{Told, chain},
    ipc::{
        CredentialKind, CurrentProject, Failure, FailureCode, Possibility, RoleSessions,
        RotatePreview, Verification,
    },
};

/// Sessions of the role that asks, without the one that asks.
const SESSIONS: &str = "SELECT application_name::text, count(*)::bigint FROM pg_stat_activity
    WHERE usename = current_user AND pid <> pg_backend_pid() AND backend_type = 'client backend'
    GROUP BY 1 ORDER BY 2 DESC, 1";

impl App {
    /// What making a new password for a role would mean: who is connected, and who is disconnected.
    ///
    /// # Errors
    /// For what is no role's password; when its server does not answer.
    pub async fn credential_rotate_preview(&self, account: &str) -> Result<RotatePreview, Failure> {
        let told = "What a new password would mean was not found out.";
        let row = self.credential_row(account).await?;
        role_only(&row, told)?;
        let place = self.role_place(&row, told).await?;
        let environment = self.environment_at(&row).await?;
        let role = &place.role;
        let named = self.endpoint_called(&row).await?;
        let (sessions, unread) = match self.inner.config.keychain.get(account).await {
            Ok(Some(password)) => match sessions(&place, &password).await {
                Ok(sessions) => (Some(sessions), None),
                Err(reason) => (None, Some(reason)),
            },
            Ok(None) => (None, Some("the present password is not kept".to_owned())),
            Err(error) => (None, Some(chain(&error))),
        };
        let capabilities = place.client.slipway_capabilities().await.told(told)?;
        let mut sentences = Vec::new();
        sentences.push(match (&sessions, unread) {
            (Some(sessions), _) => connected(role, sessions),
            (None, reason) => format!(
                "How many sessions of {role} are open is not known: {}.",
                reason.unwrap_or_default()
            ),
        });
        // A server with Slipway's own part of the API changes the password in the running database.
        sentences.extend(meaning(role, &named, capabilities.is_none()));
        let production = environment.as_ref().filter(|it| it.production);
        Ok(RotatePreview {
            role: role.clone(),
            typed_name: production.map(|it| it.name.clone()),
            environment: environment
                .as_ref()
                .map(super::environment_ref)
                .transpose()?,
            sentences,
            sessions,
            can: Possibility::unless(self.rotation_refused(&row).await?),
        })
    }

    /// Has the server make a new password for the role, keeps it, and logs in with it.
    ///
    /// # Errors
    /// `NameMismatch` where production's name was not typed, `Busy` while a run is at the endpoint;
    /// when the server refuses. That the new one does not log in is an outcome.
    pub async fn credential_rotate(
        &self,
        account: &str,
        typed_name: Option<&str>,
    ) -> Result<Verification, Failure> {
        let row = self.credential_row(account).await?;
        let told = "No new password was made.";
        role_only(&row, told)?;
        if let Some(environment) = self.environment_at(&row).await?
            && environment.production
            && typed_name.map(str::trim) != Some(environment.name.as_str())
        {
            return Err(Failure::new(told)
                .because(format!(
                    "the name that was typed is not {}",
                    environment.name
                ))
                .next(format!("Type {}. Nothing was changed.", environment.name))
                .code(FailureCode::NameMismatch));
        }
        if let Some(reason) = self.rotation_refused(&row).await? {
            return Err(Failure::new(told)
                .because(reason)
                .next("Nothing was changed.")
                .code(FailureCode::Busy));
        }
        // A keychain that does not answer is found before the old password is gone.
        let old = match self.inner.config.keychain.get(account).await {
            Err(KeychainError::NotAvailable { .. }) => None,
            other => other.told(told)?,
        };
        let place = self.role_place(&row, told).await?;
        let new = reset(&place, old.as_ref(), told).await?;
        self.rotated_keep(&row, &new).await;
        let began = Instant::now();
        let tried = role_password_try(&place, &new).await;
        Ok(self.verified(account, tried, began.elapsed()).await)
    }

    /// The old one opens nothing any more, so the new one is kept in any case.
    async fn rotated_keep(&self, row: &CredentialRow, new: &Secret) {
        let keychain = &self.inner.config.keychain;
        if let Err(error) = keychain.set(&row.account, new).await {
            tracing::warn!(
                error = chain(&error),
                "a new password waits for the keychain"
            );
            keychain.keep_until_taken(&row.account, new);
        }
        let project = CurrentProject {
            connection_id: row.connection_id.clone().unwrap_or_default(),
            project_id: row.project_id.clone().unwrap_or_default(),
            project_name: row.project_name.clone().unwrap_or_default(),
        };
        let at = (self.inner.config.clock)();
        let endpoint = row.endpoint_id.as_deref().unwrap_or_default();
        let role = row.role.as_deref().unwrap_or_default();
        self.credential_kept(role_row(&project, endpoint, role, at))
            .await;
    }

    /// A run that is at the endpoint reads or replaces what a new password would change.
    async fn rotation_refused(&self, row: &CredentialRow) -> Result<Option<String>, Failure> {
        let Some(environment) = self.environment_at(row).await? else {
            return Ok(None);
        };
        let open = self.inner.ledger.run_list_open().await;
        let open = open.told("The runs were not read.")?;
        let run = open
            .into_iter()
            .find(|run| crate::environments::touches(run, &environment.id));
        Ok(run.map(|run| {
            format!(
                "Run {} has not ended and reads or replaces {}: wait for it, or cancel it.",
                run.number, environment.name
            )
        }))
    }
}

fn role_only(row: &CredentialRow, told: &str) -> Result<(), Failure> {
    if kind_of(row)? == CredentialKind::RolePassword {
        return Ok(());
    }
    Err(Failure::bad_input(told)
        .because("only the password of a role at an endpoint can be made anew from here")
        .next("Nothing was changed."))
}

/// An answer that never came is looked up: a password that differs from the `old` one is the new one.
async fn reset(place: &RolePlace, old: Option<&Secret>, told: &str) -> Result<Secret, Failure> {
    let branch = &place.endpoint.branch_id;
    let made = place
        .client
        .role_password_reset(&place.project, branch, &place.role)
        .await;
    match made {
        Ok(made) => {
            wait(&place.client, &place.project, &made.operations)
                .await
                .told("The new password was made, and the server has not put it into force yet.")?;
            Ok(made.password)
        }
        Err(error) if error.outcome_unknown() => {
            let now = place
                .client
                .role_password_reveal(&place.project, branch, &place.role)
                .await;
            match (now, old) {
                (Ok(now), Some(old)) if now != *old => settled(place, now).await,
                _ => Err(error).told(told),
            }
        }
        Err(ClientError::Api { status: 404, .. }) => Err(Failure::new(told)
            .because(format!(
                "there is no role {} on the server any more",
                place.role
            ))
            .next("Delete this password: it opens nothing.")),
        Err(error) => Err(error).told(told),
    }
}

/// Waits for what the server still does at the endpoint of a reset whose answer never came.
async fn settled(place: &RolePlace, password: Secret) -> Result<Secret, Failure> {
    let told = "The new password was made, and the server has not put it into force yet.";
    let operations = place
        .client
        .operation_list(&place.project)
        .await
        .told(told)?;
    let endpoint: &EndpointId = &place.endpoint.id;
    let here: Vec<_> = operations
        .into_iter()
        .filter(|it| {
            it.endpoint_id.as_ref() == Some(endpoint)
                || it.branch_id.as_ref() == Some(&place.endpoint.branch_id)
        })
        .take(5)
        .collect();
    wait(&place.client, &place.project, &here)
        .await
        .told(told)?;
    Ok(password)
}

async fn sessions(place: &RolePlace, password: &Secret) -> Result<Vec<RoleSessions>, String> {
    let database = place
        .databases
        .first()
        .ok_or_else(|| "the branch has no database".to_owned())?;
    let session = connect(
        &place.string(database, password),
        &ConnectOptions::default(),
    )
    .await
    .map_err(|error| chain(&error))?;
    let rows = session
        .query(SESSIONS, &[])
        .await
        .map_err(|error| chain(&error))?;
    Ok(rows
        .iter()
        .map(|row| RoleSessions {
            application: row.get(0),
            count: u32::try_from(row.get::<_, i64>(1)).unwrap_or(u32::MAX),
        })
        .collect())
}

/// What a new password does to whoever is connected, and to whoever has the old one.
fn meaning(role: &str, place: &str, drops_connections: bool) -> [String; 3] {
    let dropped = if drops_connections {
        format!(
            "Every connection to {place} is dropped, whatever its role: Neon does that as it sets the password. Whoever comes back as {role} needs the new one."
        )
    } else {
        format!(
            "Nobody is disconnected at {place}. Whoever connects as {role} from now on needs the new password."
        )
    };
    [
        dropped,
        format!(
            "Wherever the old password of {role} stands, such as in the configuration of an application, the new one has to take its place."
        ),
        "The old password cannot be brought back.".to_owned(),
    ]
}

/// "3 sessions of shop_app are open: 2 of web, 1 without a name."
fn connected(role: &str, sessions: &[RoleSessions]) -> String {
    let total: u32 = sessions.iter().map(|it| it.count).sum();
    let each: Vec<String> = sessions
        .iter()
        .map(|it| match it.application.as_str() {
            "" => format!("{} without a name", it.count),
            name => format!("{} of {name}", it.count),
        })
        .collect();
    match total {
        0 => format!("No session of {role} is open now."),
        1 => format!("1 session of {role} is open now: {}.", each.join(", ")),
        total => format!(
            "{total} sessions of {role} are open now: {}.",
            each.join(", ")
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_drops_connections_is_said_to_drop_those_of_every_role() {
        let [neon, ..] = meaning("app", "prod", true);
        assert!(neon.starts_with("Every connection to prod is dropped, whatever its role"));
        let [engine, ..] = meaning("app", "prod", false);
        assert!(engine.starts_with("Nobody is disconnected at prod."));
    }

    #[test]
    fn who_is_connected_is_said_by_name() {
        let of = |application: &str, count| RoleSessions {
            application: application.to_owned(),
            count,
        };
        assert_eq!(connected("app", &[]), "No session of app is open now.");
        assert_eq!(
            connected("app", &[of("web", 1)]),
            "1 session of app is open now: 1 of web."
        );
        assert_eq!(
            connected("app", &[of("web", 2), of("", 1)]),
            "3 sessions of app are open now: 2 of web, 1 without a name."
        );
    }
}
