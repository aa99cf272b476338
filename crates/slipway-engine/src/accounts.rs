//! Users and their API keys, made and taken away in a data directory whether or not an engine runs on it.
//! Who owns the directory decides.

use std::path::Path;

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::Serialize;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::catalog::keys::{self, User};
use crate::catalog::{Catalog, CatalogError};
use crate::servers::private_dir;
use crate::{ApiKey, StartError, names};

/// Whose the keys are that were made for nobody in particular.
pub(crate) const FIRST_USER: &str = "owner";
const LONGEST: usize = 64;

/// Users or keys cannot be read or changed.
#[derive(Debug, thiserror::Error)]
#[expect(missing_docs, reason = "the messages say it")]
pub enum AccountError {
    #[error("open the data directory")]
    Open(#[source] Box<StartError>),
    #[error("use the catalog")]
    Catalog(#[from] CatalogError),
    #[error("there is no user named {0}; `slipway-engine users list` shows who there is")]
    NoUser(String),
    #[error("there is a user named {0} already; nothing was changed")]
    UserExists(String),
    #[error("there is no key with the number {0}; `slipway-engine keys list` shows them")]
    NoKey(i64),
    #[error(
        "{0} is not a name: it must have 1 to {LONGEST} characters, none of them a control character"
    )]
    BadName(String),
}

impl From<rusqlite::Error> for AccountError {
    fn from(error: rusqlite::Error) -> Self {
        CatalogError::from(error).into()
    }
}

/// A user, as the program prints one.
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct ListedUser {
    pub id: String,
    pub name: String,
    pub email: String,
    pub created_at: DateTime<Utc>,
}

/// A key, as the program prints one. Its text is known to nobody but its user.
#[derive(Debug, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct ListedKey {
    pub id: i64,
    pub name: String,
    pub user: String,
    pub created_at: DateTime<Utc>,
    pub last_used_at: Option<DateTime<Utc>>,
}

/// Makes a user with a first key.
///
/// # Errors
/// See [`AccountError`].
pub fn create_user(data_dir: &Path, name: &str) -> Result<(ListedUser, ApiKey), AccountError> {
    check(name)?;
    open(data_dir)?.write(|connection| {
        if keys::user_named(connection, name)?.is_some() {
            return Err(AccountError::UserExists(name.to_owned()));
        }
        let user = insert_user(connection, name)?;
        let (_, key) = insert_key(connection, &user, "first")?;
        Ok((listed(user), key))
    })
}

/// Oldest first.
///
/// # Errors
/// See [`AccountError`].
pub fn users(data_dir: &Path) -> Result<Vec<ListedUser>, AccountError> {
    let users = open(data_dir)?.read(keys::users)?;
    Ok(users.into_iter().map(listed).collect())
}

/// Makes a further key: of the user with this name, or of the first one.
///
/// # Errors
/// See [`AccountError`].
pub fn create_key(data_dir: &Path, name: &str, user: Option<&str>) -> Result<ApiKey, AccountError> {
    check(name)?;
    open(data_dir)?.write(|connection| {
        let user = match user {
            Some(name) => keys::user_named(connection, name)?
                .ok_or_else(|| AccountError::NoUser(name.to_owned()))?,
            None => first_user(connection)?,
        };
        let (_, key) = insert_key(connection, &user, name)?;
        Ok(key)
    })
}

/// Of all users, oldest first.
///
/// # Errors
/// See [`AccountError`].
pub fn keys(data_dir: &Path) -> Result<Vec<ListedKey>, AccountError> {
    Ok(open(data_dir)?.read(|connection| {
        let mut all = Vec::new();
        for user in keys::users(connection)? {
            for key in keys::of_user(connection, &user.id)? {
                all.push(ListedKey {
                    id: key.id,
                    name: key.name,
                    user: user.name.clone(),
                    created_at: key.created_at,
                    last_used_at: key.last_used_at,
                });
            }
        }
        all.sort_by_key(|key| key.id);
        Ok(all)
    })?)
}

/// Takes a key away. It stops working at once, also in an engine that runs.
///
/// # Errors
/// See [`AccountError`].
pub fn revoke_key(data_dir: &Path, id: i64) -> Result<(), AccountError> {
    open(data_dir)?.write(|connection| {
        if keys::delete(connection, id)? {
            Ok(())
        } else {
            Err(AccountError::NoKey(id))
        }
    })
}

/// The first user, made if there is none.
pub(crate) fn first_user(connection: &Connection) -> rusqlite::Result<User> {
    match keys::first_user(connection)? {
        Some(user) => Ok(user),
        None => insert_user(connection, FIRST_USER),
    }
}

/// Makes a key of a user and gives its number and text.
pub(crate) fn insert_key(
    connection: &Connection,
    user: &User,
    name: &str,
) -> rusqlite::Result<(i64, ApiKey)> {
    let key = new_key();
    let id = keep_key(connection, user, name, &key)?;
    Ok((id, key))
}

pub(crate) fn new_key() -> ApiKey {
    ApiKey(Zeroizing::new(names::api_key(&mut rand::rng())))
}

/// Writes a key down, as a hash, and gives its number.
pub(crate) fn keep_key(
    connection: &Connection,
    user: &User,
    name: &str,
    key: &ApiKey,
) -> rusqlite::Result<i64> {
    keys::insert(connection, &user.id, name, key.expose(), Utc::now())
}

pub(crate) fn is_name(name: &str) -> bool {
    let length = name.chars().count();
    (1..=LONGEST).contains(&length)
        && !name.trim().is_empty()
        && !name.chars().any(char::is_control)
}

fn insert_user(connection: &Connection, name: &str) -> rusqlite::Result<User> {
    let id = Uuid::new_v4().to_string();
    let user = User {
        // Neon's clients take it for an address; nothing is ever sent there.
        email: format!("{}@localhost", &id[..8]),
        id,
        name: name.to_owned(),
        created_at: Utc::now(),
    };
    keys::insert_user(connection, &user)?;
    Ok(user)
}

fn listed(user: User) -> ListedUser {
    ListedUser {
        id: user.id,
        name: user.name,
        email: user.email,
        created_at: user.created_at,
    }
}

fn check(name: &str) -> Result<(), AccountError> {
    if is_name(name) {
        Ok(())
    } else {
        Err(AccountError::BadName(format!("{name:?}")))
    }
}

fn open(data_dir: &Path) -> Result<Catalog, AccountError> {
    private_dir(data_dir).map_err(|source| {
        AccountError::Open(Box::new(StartError::Directory {
            path: data_dir.to_owned(),
            source,
        }))
    })?;
    Ok(Catalog::open(&data_dir.join("catalog.db"))?)
}
