//! Secrets on their way out: into the clipboard, into an `.env` file, or in front of a person.

use std::path::Path;

use neon_api::client::ConnectionUriQuery;
use slipway_keychain::Secret;
use slipway_ledger::CredentialRow;
use url::Url;

use super::{env_file, kind_of, trial::RolePlace};
use crate::{
    App,
    branches::ConnectionString,
    ipc::{CredentialKind, CredentialPlace, EnvWritten, Failure, StringChoice, StringForm},
    secrets::{connection_string, masked, masked_url},
};

/// How the variable in an `.env` line is called where nobody named it.
const DATABASE_URL_VARIABLE: &str = "DATABASE_URL";

impl App {
    /// The secret as it is kept, for the clipboard.
    ///
    /// # Errors
    /// When the keychain does not serve, or does not have it.
    pub async fn credential_copy(&self, account: &str) -> Result<Secret, Failure> {
        self.handed_out(account, "The secret was not copied.").await
    }

    /// The secret as it is kept, for a person who agreed outside of the web view.
    ///
    /// # Errors
    /// As for [`App::credential_copy`].
    pub async fn credential_reveal(&self, account: &str) -> Result<Secret, Failure> {
        self.handed_out(account, "The secret was not shown.").await
    }

    /// A credential as a question names it, such as "the password of shop_app at prod".
    ///
    /// # Errors
    /// When there is no such credential.
    pub async fn credential_called(&self, account: &str) -> Result<String, Failure> {
        let row = self.credential_row(account).await?;
        self.called(&row).await
    }

    async fn handed_out(&self, account: &str, told: &str) -> Result<Secret, Failure> {
        let row = self.credential_row(account).await?;
        let secret = self.credential_secret(&row, told).await?;
        self.credential_used(account).await;
        Ok(secret)
    }

    /// What a connection string of this credential can be made of.
    ///
    /// # Errors
    /// For an API key; when its server does not answer.
    pub async fn credential_place(
        &self,
        account: &str,
        database: Option<String>,
    ) -> Result<CredentialPlace, Failure> {
        let told = "The connection string was not made.";
        let row = self.credential_row(account).await?;
        match kind_of(&row)? {
            CredentialKind::ApiKey => Err(no_string(told)),
            CredentialKind::DatabaseUrl => {
                let url = self.credential_secret(&row, told).await?;
                Ok(CredentialPlace {
                    databases: row.database.into_iter().collect(),
                    masked: masked_url(&url),
                    masked_pooled: None,
                })
            }
            CredentialKind::RolePassword => {
                let place = self.role_place(&row, told).await?;
                let database = chosen(&place, database, told)?;
                let pooled = pooler(&place, &database).await;
                Ok(CredentialPlace {
                    masked: masked(&place.endpoint.host, &database, &place.role),
                    masked_pooled: pooled.map(|host| masked(&host, &database, &place.role)),
                    databases: place.databases,
                })
            }
        }
    }

    /// A connection string of this credential, with the secret that is kept.
    ///
    /// # Errors
    /// As for [`App::credential_place`]; `BadInput` for a database that is not there, or a pooler that
    /// the server does not have.
    pub async fn credential_string(
        &self,
        choice: &StringChoice,
        form: StringForm,
    ) -> Result<ConnectionString, Failure> {
        let (row, string) = self.credential_uri(choice).await?;
        self.credential_used(&row.account).await;
        Ok(ConnectionString {
            masked: written(&Secret::new(string.masked), form, DATABASE_URL_VARIABLE)
                .expose()
                .to_owned(),
            whole: written(&string.whole, form, DATABASE_URL_VARIABLE),
        })
    }

    /// Puts a connection string into an `.env` file, in place of what the variable has there.
    ///
    /// # Errors
    /// As for [`App::credential_string`]; `BadInput` for a name that no variable can have, and when the
    /// file cannot be read or written. It is as it was then.
    pub async fn credential_env_write(
        &self,
        choice: &StringChoice,
        variable: &str,
        path: &Path,
    ) -> Result<EnvWritten, Failure> {
        env_file::variable_checked(variable)?;
        let (row, string) = self.credential_uri(choice).await?;
        let value = Secret::new(for_line(string.whole.expose()));
        let (path, variable) = (path.to_owned(), variable.to_owned());
        let told = format!("{} was not changed.", path.display());
        let written =
            tokio::task::spawn_blocking(move || env_file::write(&path, &variable, &value))
                .await
                .unwrap_or_else(|error| Err(Failure::new(told).because(error.to_string())))?;
        self.credential_used(&row.account).await;
        Ok(written)
    }

    async fn credential_uri(
        &self,
        choice: &StringChoice,
    ) -> Result<(CredentialRow, ConnectionString), Failure> {
        let told = "The connection string was not made.";
        let row = self.credential_row(&choice.account).await?;
        let kind = kind_of(&row)?;
        if kind == CredentialKind::ApiKey {
            return Err(no_string(told));
        }
        let secret = self.credential_secret(&row, told).await?;
        if kind == CredentialKind::DatabaseUrl {
            if choice.pooled {
                return Err(no_pooler(told));
            }
            let masked = masked_url(&secret);
            return Ok((
                row,
                ConnectionString {
                    masked,
                    whole: secret,
                },
            ));
        }
        let place = self.role_place(&row, told).await?;
        let database = chosen(&place, choice.database.clone(), told)?;
        let host = if choice.pooled {
            pooler(&place, &database)
                .await
                .ok_or_else(|| no_pooler(told))?
        } else {
            place.endpoint.host.clone()
        };
        let string = ConnectionString {
            masked: masked(&host, &database, &place.role),
            whole: connection_string(&host, &database, &place.role, &secret),
        };
        Ok((row, string))
    }
}

fn no_string(told: &str) -> Failure {
    Failure::bad_input(told)
        .because("an API key opens no database")
        .next("Choose the password of a role.")
}

fn no_pooler(told: &str) -> Failure {
    Failure::bad_input(told)
        .because("its server has no pooler")
        .next("Choose the direct connection.")
}

fn chosen(place: &RolePlace, database: Option<String>, told: &str) -> Result<String, Failure> {
    match database {
        Some(database) if place.databases.contains(&database) => Ok(database),
        Some(database) => Err(Failure::bad_input(told)
            .because(format!("there is no database {database}"))
            .next("Choose one that is there.")),
        None => place.databases.first().cloned().ok_or_else(|| {
            Failure::new(told)
                .because("the branch has no database")
                .next("Make one on the server first.")
        }),
    }
}

/// The pooler's host, where the server tells of one that is not the endpoint's own.
async fn pooler(place: &RolePlace, database: &str) -> Option<String> {
    let query = ConnectionUriQuery {
        branch_id: Some(place.endpoint.branch_id.clone()),
        endpoint_id: Some(place.endpoint.id.clone()),
        database_name: database.to_owned(),
        role_name: place.role.clone(),
        pooled: true,
    };
    let uri = place.client.connection_uri(&place.project, &query).await;
    let uri = Url::parse(uri.ok()?.expose()).ok()?;
    let host = match uri.port() {
        Some(port) => format!("{}:{port}", uri.host_str()?),
        None => uri.host_str()?.to_owned(),
    };
    (host != place.endpoint.host).then_some(host)
}

/// A connection string in one of its forms.
fn written(uri: &Secret, form: StringForm, variable: &str) -> Secret {
    match form {
        StringForm::Uri => uri.clone(),
        StringForm::EnvLine => Secret::new(format!("{variable}=\"{}\"", for_line(uri.expose()))),
        StringForm::Psql => {
            let (without, password) = apart(uri);
            let psql = format!("psql {}", for_shell(&without));
            Secret::new(match password {
                Some(password) => format!("PGPASSWORD={} {psql}", for_shell(password.expose())),
                None => psql,
            })
        }
    }
}

/// An address without its password, and the password: what stands among a program's arguments is seen
/// by every user of a computer, its environment only by its own.
fn apart(uri: &Secret) -> (String, Option<Secret>) {
    let password = crate::secrets::password_in(uri);
    let Some((scheme, rest)) = uri.expose().split_once("://") else {
        return (uri.expose().to_owned(), None);
    };
    let end = rest.find(['/', '?']).unwrap_or(rest.len());
    let (authority, tail) = rest.split_at(end);
    let Some((user, host)) = authority.rsplit_once('@') else {
        return (uri.expose().to_owned(), None);
    };
    let role = user.split_once(':').map_or(user, |(role, _)| role);
    (format!("{scheme}://{role}@{host}{tail}"), password)
}

/// Between single quotes for a POSIX shell.
fn for_shell(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

/// An address in which nothing means something between double quotes.
fn for_line(uri: &str) -> String {
    uri.replace('\\', "%5C")
        .replace('"', "%22")
        .replace('$', "%24")
        .replace('`', "%60")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(uri: &str) -> [String; 3] {
        let uri = Secret::new(uri.to_owned());
        [StringForm::Uri, StringForm::Psql, StringForm::EnvLine]
            .map(|form| written(&uri, form, "DATABASE_URL").expose().to_owned())
    }

    #[test]
    fn a_string_is_written_in_three_forms_and_psql_gets_no_password_among_its_arguments() {
        let [uri, psql, line] =
            forms("postgresql://app:p%27%24w@127.0.0.1:20417/shop?sslmode=require");
        assert_eq!(
            uri,
            "postgresql://app:p%27%24w@127.0.0.1:20417/shop?sslmode=require"
        );
        assert_eq!(
            psql,
            r"PGPASSWORD='p'\''$w' psql 'postgresql://app@127.0.0.1:20417/shop?sslmode=require'"
        );
        assert_eq!(
            line,
            "DATABASE_URL=\"postgresql://app:p%27%24w@127.0.0.1:20417/shop?sslmode=require\""
        );
    }

    #[test]
    fn nothing_in_a_line_means_something_to_a_shell() {
        let [_, _, line] = forms("postgresql://app:a$b`c@h/d");
        assert_eq!(line, "DATABASE_URL=\"postgresql://app:a%24b%60c@h/d\"");
    }

    #[test]
    fn a_string_without_a_password_is_written_without_one() {
        let [_, psql, _] = forms("postgresql://app@h/d");
        assert_eq!(psql, "psql 'postgresql://app@h/d'");
    }
}
