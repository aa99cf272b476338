//! Trying a secret at the place that it is for.

use std::time::Duration;

use neon_api::{
    client::{Client, ClientError},
    ids::{EndpointId, ProjectId},
    types::Endpoint,
};
use slipway_inspect::{ConnectOptions, InspectError, connect};
use slipway_keychain::Secret;
use slipway_ledger::CredentialRow;
use tokio::time::Instant;

use super::kind_of;
use crate::{
    App,
    connections::{client, is_own_engine, whose},
    contents::contents,
    errors::{Tell, Told, chain},
    ipc::{
        Changed, CredentialKind, Failure, FailureCode, Verification, VerificationOutcome as Outcome,
    },
    project_sources::sources_of,
    secrets::connection_string,
};

/// What PostgreSQL says of a wrong password, and of a role that may not log in or is not there.
const NOT_LET_IN: [&str; 2] = ["28P01", "28000"];

/// Of each list of projects; a key is tested while a person waits.
const PAGES_COUNTED: u32 = 3;

/// Where a role's password logs in.
pub(super) struct RolePlace {
    pub(super) client: Client,
    pub(super) project: ProjectId,
    pub(super) endpoint: Endpoint,
    /// What can be connected to.
    pub(super) databases: Vec<String>,
    pub(super) role: String,
}

impl RolePlace {
    /// The string that logs in with `password` at the endpoint itself.
    pub(super) fn string(&self, database: &str, password: &Secret) -> Secret {
        connection_string(&self.endpoint.host, database, &self.role, password)
    }
}

/// How trying went, before it is written down.
pub(super) struct Tried {
    pub(super) outcome: Outcome,
    words: String,
    next: Option<String>,
}

impl Tried {
    fn works(words: String) -> Self {
        Self {
            outcome: Outcome::Works,
            words,
            next: None,
        }
    }

    /// The same as a refusal of whatever needed it.
    pub(super) fn failure(&self, told: &str) -> Failure {
        let error = Failure::new(told).because(self.words.trim_end_matches('.'));
        let error = match &self.next {
            Some(next) => error.next(next.as_str()),
            None => error,
        };
        match self.outcome {
            Outcome::NotReached => error.code(FailureCode::Unreachable),
            _ => error.code(FailureCode::BadInput),
        }
    }
}

impl App {
    /// Tries a secret at its server and remembers what came of it. An endpoint that sleeps wakes.
    ///
    /// # Errors
    /// When the secret cannot be read. That the server refuses it, or does not answer, is an outcome.
    pub async fn credential_test(&self, account: &str) -> Result<Verification, Failure> {
        let row = self.credential_row(account).await?;
        let began = Instant::now();
        let tried = match kind_of(&row)? {
            CredentialKind::ApiKey => self.api_key_try(&row).await?,
            CredentialKind::RolePassword => {
                let told = "The password was not tried.";
                let secret = self.credential_secret(&row, told).await?;
                match self.role_place(&row, told).await {
                    Ok(place) => role_password_try(&place, &secret).await,
                    Err(error) => not_reached(&error),
                }
            }
            CredentialKind::DatabaseUrl => {
                let told = "The database URL was not tried.";
                url_try(&self.credential_secret(&row, told).await?).await
            }
        };
        self.credential_used(account).await;
        Ok(self.verified(account, tried, began.elapsed()).await)
    }

    /// Writes down how trying a secret went.
    pub(super) async fn verified(
        &self,
        account: &str,
        tried: Tried,
        took: Duration,
    ) -> Verification {
        let verification = Verification {
            outcome: tried.outcome,
            words: tried.words,
            next: tried.next,
            took_ms: u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
            at: (self.inner.config.clock)(),
        };
        let document = serde_json::json!(verification);
        let ledger = &self.inner.ledger;
        let kept = ledger
            .credential_verified(account, verification.at, document)
            .await;
        if let Err(error) = kept {
            tracing::warn!(%error, account, "what came of a test was not written down");
        }
        self.changed(Changed::Credentials);
        verification
    }

    /// Whose key it is, and what it sees.
    async fn api_key_try(&self, row: &CredentialRow) -> Result<Tried, Failure> {
        let told = "The API key was not tried.";
        let connection = row.connection_id.as_deref().unwrap_or_default();
        let connection = self.inner.connections.row(connection).await?;
        if is_own_engine(&connection) {
            // Wakes the engine, which may have another port or want another key by now.
            if let Err(error) = self.client(&connection.id).await {
                return Ok(not_reached(&error));
            }
        }
        // Read anew: the address of the engine may have changed just now.
        let connection = self.inner.connections.row(&connection.id).await?;
        let key = self.credential_secret(row, told).await?;
        let client = client(&connection.api_url, &key)?;
        let sees = async {
            whose(&client).await?;
            let user = match client.users_me().await {
                Ok(user) => Some(if user.email.is_empty() {
                    user.login
                } else {
                    user.email
                }),
                // An organisation's key belongs to nobody.
                Err(error) if error.is_not_found() => None,
                Err(error) => return Err(error),
            };
            let organizations = client.organizations_list().await.unwrap_or_default();
            let (mut projects, mut more) = (0, false);
            let sources = sources_of(&client).await?;
            for source in &sources {
                let mut cursor: Option<String> = None;
                for pages in 1.. {
                    let only = sources.len() == 1;
                    let page = source.page(&client, None, cursor.as_deref(), only);
                    let page = page.await?;
                    projects += page.projects.len();
                    if page.next.is_none() || page.projects.is_empty() {
                        break;
                    }
                    if pages == PAGES_COUNTED {
                        more = true;
                        break;
                    }
                    cursor = page.next;
                }
            }
            Ok::<_, ClientError>((user, organizations, projects, more))
        };
        Ok(match sees.await {
            Ok((user, organizations, projects, more)) => {
                let whose = match user.filter(|it| !it.is_empty()) {
                    Some(user) => format!("It is the key of {user}"),
                    None => "It is the key of an organisation or a project".to_owned(),
                };
                let projects = match projects {
                    count if more => format!("more than {count} projects"),
                    1 => "1 project".to_owned(),
                    count => format!("{count} projects"),
                };
                let names: Vec<&str> = organizations.iter().map(|it| it.name.as_str()).collect();
                let within = match names.as_slice() {
                    [] => String::new(),
                    names => format!(" of {}", names.join(", ")),
                };
                Tried::works(format!("{whose}, and sees {projects}{within}."))
            }
            Err(error) => not_reached(&error.tell(told.to_owned())),
        })
    }

    /// The endpoint of a role's password, as its server has it now.
    pub(super) async fn role_place(
        &self,
        row: &CredentialRow,
        told: &str,
    ) -> Result<RolePlace, Failure> {
        let connection = row.connection_id.as_deref().unwrap_or_default();
        let client = self.client(connection).await?;
        let project = ProjectId::from(row.project_id.as_deref().unwrap_or_default());
        let endpoint = EndpointId::from(row.endpoint_id.as_deref().unwrap_or_default());
        let endpoint = match client.endpoint_get(&project, &endpoint).await {
            Err(error) if error.is_not_found() => {
                return Err(Failure::new(told)
                    .because(format!(
                        "the endpoint {endpoint} is not on the server any more"
                    ))
                    .next("Delete this password: it opens nothing."));
            }
            other => other.told(told)?,
        };
        let inside = contents(&client, &project, &endpoint.branch_id)
            .await
            .told(told)?;
        Ok(RolePlace {
            client,
            project,
            endpoint,
            databases: inside.names(),
            role: row.role.clone().unwrap_or_default(),
        })
    }
}

/// Logs in as the role.
pub(super) async fn role_password_try(place: &RolePlace, password: &Secret) -> Tried {
    let Some(database) = place.databases.first() else {
        return Tried {
            outcome: Outcome::NotReached,
            words: "The branch has no database to log in to.".to_owned(),
            next: Some("Make one on the server first.".to_owned()),
        };
    };
    let opens = format!("{} logs in to {database}.", place.role);
    let refused = "Rotate it to have the server make a new one, or add the right one by hand.";
    log_in(&place.string(database, password), opens, refused).await
}

/// Logs in where the address leads.
pub(super) async fn url_try(url: &Secret) -> Tried {
    let opens = "It logs in.".to_owned();
    log_in(url, opens, "Add it again with the right password.").await
}

async fn log_in(string: &Secret, opens: String, refused: &str) -> Tried {
    match connect(string, &ConnectOptions::default()).await {
        Ok(_session) => Tried::works(opens),
        Err(error) => {
            let not_let_in = matches!(error.sqlstate(), Some(state) if NOT_LET_IN.contains(&state));
            let words = match &error {
                InspectError::Rejected { error, .. } => format!("PostgreSQL says: {error}"),
                other => chain(other),
            };
            if not_let_in {
                Tried {
                    outcome: Outcome::Refused,
                    words: sentence(&words),
                    next: Some(refused.to_owned()),
                }
            } else {
                Tried {
                    outcome: Outcome::NotReached,
                    words: sentence(&words),
                    next: Some("Check that its server is up, then try again.".to_owned()),
                }
            }
        }
    }
}

fn not_reached(error: &Failure) -> Tried {
    Tried {
        outcome: if error.code == Some(FailureCode::Unauthorized) {
            Outcome::Refused
        } else {
            Outcome::NotReached
        },
        words: sentence(error.reason.as_deref().unwrap_or(&error.message)),
        next: error.next.clone(),
    }
}

/// A clause as a sentence of its own.
fn sentence(clause: &str) -> String {
    let mut characters = clause.trim_end_matches('.').chars();
    match characters.next() {
        Some(first) => format!("{}{}.", first.to_uppercase(), characters.as_str()),
        None => String::new(),
    }
}
