//! Secrets that a person types in.

use slipway_keychain::Secret;
use slipway_ledger::CredentialRow;
use tokio::time::Instant;
use url::Url;

use super::{
    DATABASE_URL, role_row,
    trial::{RolePlace, Tried, role_password_try, url_try},
};
use crate::{
    App,
    branches::gone,
    contents::contents,
    errors::Told,
    ipc::{Failure, FailureCode, NewCredential, NewSecret, Verification, VerificationOutcome},
    names::{NAME_MAX, name},
    secrets::{password_in, percent_decoded},
};

impl App {
    /// Keeps a secret that a person typed, once it works. Answers what came of trying it, and nothing
    /// where it was to be kept untested.
    ///
    /// # Errors
    /// `BadInput` for what cannot be, or does not open anything; `Unreachable` where nobody can say,
    /// and when the keychain does not serve. Nothing is kept then.
    pub async fn credential_add(
        &self,
        credential: NewCredential,
    ) -> Result<Option<Verification>, Failure> {
        let NewCredential {
            secret,
            untested,
            session_only,
        } = credential;
        let began = Instant::now();
        let (row, secret, tried) = match secret {
            NewSecret::DatabaseUrl { name, url } => {
                let url = Secret::new(url.trim().to_owned());
                let row = self.url_row(name.as_deref(), &url)?;
                let tried = match untested {
                    true => None,
                    false => Some(url_try(&url).await),
                };
                (row, url, tried)
            }
            NewSecret::RolePassword {
                endpoint_id,
                role,
                password,
            } => {
                let password = Secret::new(password);
                let (row, place) = self.typed_role(&endpoint_id, &role).await?;
                if password.expose().is_empty() {
                    return Err(Failure::bad_input("The password is empty.")
                        .next("Type the whole password. Nothing was kept."));
                }
                let tried = match untested {
                    true => None,
                    false => Some(role_password_try(&place, &password).await),
                };
                (row, password, tried)
            }
        };
        if let Some(tried) = &tried
            && tried.outcome != VerificationOutcome::Works
        {
            return Err(not_kept(tried));
        }
        let account = row.account.clone();
        self.typed_keep(&account, &secret, session_only).await?;
        self.credential_kept(row).await;
        Ok(match tried {
            Some(tried) => Some(self.verified(&account, tried, began.elapsed()).await),
            None => None,
        })
    }

    async fn typed_keep(
        &self,
        account: &str,
        secret: &Secret,
        session_only: bool,
    ) -> Result<(), Failure> {
        let keychain = &self.inner.config.keychain;
        let told = "The secret was not kept.";
        if session_only {
            if keychain.is_withheld() {
                return Err(slipway_keychain::KeychainError::Withheld).told(told);
            }
            keychain.keep_for_session(account, secret);
            return Ok(());
        }
        // Where there is no keychain it is in memory, and the list says so.
        keychain.set(account, secret).await.told(told).map(|_| ())
    }

    fn url_row(&self, typed: Option<&str>, url: &Secret) -> Result<CredentialRow, Failure> {
        let parts = parts(url)?;
        let typed = typed.map(str::trim).filter(|typed| !typed.is_empty());
        let typed = typed
            .map(|typed| name("The name", typed, NAME_MAX))
            .transpose()?;
        Ok(CredentialRow {
            account: format!("url/{}", (self.inner.config.new_id)()),
            kind: DATABASE_URL.to_owned(),
            name: typed,
            host: Some(parts.host),
            database: Some(parts.database),
            role: Some(parts.role),
            stored_at: Some((self.inner.config.clock)()),
            ..CredentialRow::default()
        })
    }

    /// A role at an endpoint of the current project, which is there.
    async fn typed_role(
        &self,
        endpoint_id: &str,
        role: &str,
    ) -> Result<(CredentialRow, RolePlace), Failure> {
        let told = "The password was not kept.";
        let project = self.current_required().await?;
        let state = self.project_state(&project).await?;
        let endpoint = state
            .endpoint(endpoint_id)
            .ok_or_else(|| gone("endpoint"))?
            .clone();
        let client = self.client(&project.connection_id).await?;
        let inside = contents(&client, &state.project.id, &endpoint.branch_id).await;
        let inside = inside.told(told)?;
        let role = role.trim();
        if !inside.roles.iter().any(|it| it == role) {
            let there = match inside.roles.as_slice() {
                [] => "none logs in there".to_owned(),
                roles => format!("there are {}", roles.join(", ")),
            };
            return Err(Failure::bad_input(told)
                .because(format!("there is no role “{role}” that logs in: {there}"))
                .next("Choose one that is there. Nothing was kept."));
        }
        let row = role_row(&project, endpoint_id, role, (self.inner.config.clock)());
        let place = RolePlace {
            client,
            project: state.project.id.clone(),
            endpoint,
            databases: inside.names(),
            role: role.to_owned(),
        };
        Ok((row, place))
    }
}

fn not_kept(tried: &Tried) -> Failure {
    let mut failure = tried.failure("It was tried, and not kept.");
    failure.next = Some(match failure.code {
        Some(FailureCode::Unreachable) => {
            "Check that its server is up and try again, or keep it untested. Nothing was kept."
                .to_owned()
        }
        _ => "Correct it. Nothing was kept.".to_owned(),
    });
    failure
}

struct Parts {
    /// With its port, where it names one.
    host: String,
    database: String,
    role: String,
}

/// What an address names. What is wrong with it is said without quoting it.
fn parts(url: &Secret) -> Result<Parts, Failure> {
    let wrong = |reason: &str| {
        Failure::bad_input("This is no database URL that Slipway can keep.")
            .because(reason)
            .next("It looks like postgresql://role:password@host:5432/database. Nothing was kept.")
    };
    if url.expose().is_empty() {
        return Err(wrong("it is empty"));
    }
    if !url.expose().contains("://") {
        return Err(wrong("it does not begin with postgresql://"));
    }
    let parsed = Url::parse(url.expose()).map_err(|error| match error {
        url::ParseError::InvalidPort => wrong("the port is no number from 1 to 65535"),
        url::ParseError::EmptyHost => wrong("it names no host"),
        other => wrong(&other.to_string()),
    })?;
    if !matches!(parsed.scheme(), "postgresql" | "postgres") {
        return Err(wrong(&format!(
            "it begins with {}://, not with postgresql://",
            parsed.scheme()
        )));
    }
    let host = parsed.host_str().filter(|host| !host.is_empty());
    let host = host.ok_or_else(|| wrong("it names no host"))?;
    if host.contains(',') {
        return Err(wrong("it names several hosts"));
    }
    let role = percent_decoded(parsed.username()).filter(|role| !role.is_empty());
    let role = role.ok_or_else(|| wrong("it names no role"))?;
    let password = password_in(url).filter(|password| !password.expose().is_empty());
    if password.is_none() {
        return Err(wrong("it has no password"));
    }
    let database = percent_decoded(parsed.path().trim_start_matches('/'));
    let database = database.filter(|database| !database.is_empty());
    let database = database.ok_or_else(|| wrong("it names no database"))?;
    if database.contains('/') {
        return Err(wrong("it names more than a database after the host"));
    }
    Ok(Parts {
        host: match parsed.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        },
        database,
        role,
    })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    fn told(url: &str) -> Result<Parts, String> {
        parts(&Secret::new(url.to_owned())).map_err(|failure| {
            assert_eq!(failure.code, Some(FailureCode::BadInput));
            assert!(!failure.to_string().contains("hunter2"), "{failure}");
            failure.reason.unwrap()
        })
    }

    #[test]
    fn an_address_says_where_as_whom_and_to_what() {
        let parts =
            told("postgres://o%27b:hunter2@db.example.com:6432/my%20shop?sslmode=require").unwrap();
        assert_eq!(
            (
                parts.host.as_str(),
                parts.database.as_str(),
                parts.role.as_str()
            ),
            ("db.example.com:6432", "my shop", "o'b")
        );
    }

    #[test]
    fn what_is_wrong_with_an_address_is_named_without_its_password() {
        for (url, reason) in [
            ("", "it is empty"),
            ("db.example.com", "it does not begin with postgresql://"),
            (
                "mysql://a:hunter2@h/d",
                "it begins with mysql://, not with postgresql://",
            ),
            ("postgresql://h/d", "it names no role"),
            ("postgresql://a@h/d", "it has no password"),
            ("postgresql://a:@h/d", "it has no password"),
            ("postgresql://a:hunter2@h", "it names no database"),
            ("postgresql://a:hunter2@h/", "it names no database"),
            (
                "postgresql://a:hunter2@h:99999/d",
                "the port is no number from 1 to 65535",
            ),
            ("postgresql://a:hunter2@h,i/d", "it names several hosts"),
        ] {
            assert_eq!(told(url).err().as_deref(), Some(reason), "{url}");
        }
    }
}
