//! What API keys and role passwords are called in the keychain, and connection strings with and
//! without them.

use slipway_keychain::{KeychainError, Secret};
use url::Url;

use crate::{App, ipc::CurrentProject};

/// The account of a connection's API key.
pub(crate) fn api_key_account(connection_id: &str) -> String {
    format!("connection/{connection_id}/api-key")
}

/// The account of a role's password at an endpoint.
pub(crate) fn role_account(endpoint_id: &str, role: &str) -> String {
    format!("role/{endpoint_id}/{role}")
}

/// A connection string with dots for the password.
pub(crate) fn masked(host: &str, database: &str, role: &str) -> String {
    let role = percent(role);
    let database = percent(database);
    format!("postgresql://{role}:••••••@{host}/{database}")
}

/// A connection string with its password.
pub(crate) fn connection_string(
    host: &str,
    database: &str,
    role: &str,
    password: &Secret,
) -> Secret {
    Secret::new(format!(
        "postgresql://{}:{}@{host}/{}?sslmode=require&channel_binding=require",
        percent(role),
        percent(password.expose()),
        percent(database)
    ))
}

/// Somebody's whole address with dots for the password. Parameters are left out: one can be a password.
pub(crate) fn masked_url(url: &Secret) -> String {
    let Ok(parsed) = Url::parse(url.expose()) else {
        return "postgresql://••••••".to_owned();
    };
    let port = parsed.port().map(|port| format!(":{port}"));
    format!(
        "{}://{}:••••••@{}{}{}",
        parsed.scheme(),
        parsed.username(),
        parsed.host_str().unwrap_or_default(),
        port.unwrap_or_default(),
        parsed.path()
    )
}

/// The password in a connection string.
pub(crate) fn password_in(connection_string: &Secret) -> Option<Secret> {
    let url = Url::parse(connection_string.expose()).ok()?;
    let encoded = url.password()?;
    percent_decoded(encoded).map(Secret::new)
}

/// Keeps everything but the unreserved characters of RFC 3986 as `%XX`.
fn percent(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

pub(crate) fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

impl App {
    /// Keeps a role's password that a server told, unless it is kept already. A keychain that
    /// cannot take it is no reason to fail what the password was asked for.
    pub(crate) async fn role_password_keep(
        &self,
        project: &CurrentProject,
        endpoint_id: &str,
        role: &str,
        password: &Secret,
    ) {
        let account = role_account(endpoint_id, role);
        let keychain = &self.inner.config.keychain;
        let kept = match keychain.get(&account).await {
            Ok(Some(known)) if known == *password => {
                // An older version kept it without writing down what it is for.
                match self.inner.ledger.credential_get(&account).await {
                    Ok(None) => self.role_password_kept(project, endpoint_id, role).await,
                    _ => self.credential_used(&account).await,
                }
                return;
            }
            Ok(_) | Err(KeychainError::NotAvailable { .. }) => {
                // Written down first: what is not would stay behind when the connection goes.
                self.role_password_kept(project, endpoint_id, role).await;
                keychain.set(&account, password).await.map(|_| ())
            }
            Err(error) => Err(error),
        };
        match kept {
            Ok(()) => self.credential_used(&account).await,
            Err(error) => {
                tracing::warn!(%error, endpoint_id, role, "a role's password was not kept");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
    use super::*;

    #[test]
    fn a_masked_string_has_no_room_for_a_password() {
        assert_eq!(
            masked("127.0.0.1:20417", "shop", "o'brien@x"),
            "postgresql://o%27brien%40x:••••••@127.0.0.1:20417/shop"
        );
    }

    #[test]
    fn a_password_survives_a_connection_string() {
        let password = Secret::new("p@ss:/?#%é ".to_owned());
        let whole = connection_string("127.0.0.1:20417", "shop", "owner", &password);
        assert!(password_in(&whole).unwrap() == password);
        assert!(password_in(&Secret::new("postgresql://owner@host/shop".to_owned())).is_none());
    }
}
