//! Users and their API keys, as SHA-256 hashes.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::{micros, optional_time, time};

/// Somebody who may have keys.
#[derive(Clone, Debug)]
pub(crate) struct User {
    /// A UUID.
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) email: String,
    pub(crate) created_at: DateTime<Utc>,
}

/// A key without its text.
#[derive(Clone, Debug)]
pub(crate) struct Key {
    pub(crate) id: i64,
    pub(crate) user_id: String,
    pub(crate) name: String,
    pub(crate) created_at: DateTime<Utc>,
    pub(crate) last_used_at: Option<DateTime<Utc>>,
    pub(crate) last_used_from: String,
}

pub(crate) fn insert_user(connection: &Connection, user: &User) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO users (id, name, email, created_at) VALUES (?1, ?2, ?3, ?4)",
        params![user.id, user.name, user.email, micros(user.created_at)],
    )?;
    Ok(())
}

pub(crate) fn user_named(connection: &Connection, name: &str) -> rusqlite::Result<Option<User>> {
    connection
        .query_row("SELECT * FROM users WHERE name = ?1", [name], user_row)
        .optional()
}

/// The one who was first.
pub(crate) fn first_user(connection: &Connection) -> rusqlite::Result<Option<User>> {
    connection
        .query_row("SELECT * FROM users ORDER BY number LIMIT 1", [], user_row)
        .optional()
}

/// Oldest first.
pub(crate) fn users(connection: &Connection) -> rusqlite::Result<Vec<User>> {
    connection
        .prepare("SELECT * FROM users ORDER BY number")?
        .query_map([], user_row)?
        .collect()
}

/// Writes a key and gives its number.
pub(crate) fn insert(
    connection: &Connection,
    user: &str,
    name: &str,
    key: &str,
    now: DateTime<Utc>,
) -> rusqlite::Result<i64> {
    connection.execute(
        "INSERT INTO keys (user_id, name, hash, created_at) VALUES (?1, ?2, ?3, ?4)",
        params![user, name, hash(key), micros(now)],
    )?;
    Ok(connection.last_insert_rowid())
}

pub(crate) fn any(connection: &Connection) -> rusqlite::Result<bool> {
    connection.query_row("SELECT EXISTS (SELECT 1 FROM keys)", [], |row| row.get(0))
}

/// The key with this text, and whose it is. Every stored hash is compared, each in constant time.
pub(crate) fn find(connection: &Connection, key: &str) -> rusqlite::Result<Option<(i64, User)>> {
    let given = hash(key);
    let mut found = None;
    let mut statement = connection.prepare_cached(
        "SELECT keys.id AS key_id, hash, users.* FROM keys JOIN users ON users.id = user_id",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let stored: Vec<u8> = row.get("hash")?;
        if bool::from(stored.as_slice().ct_eq(given.as_slice())) {
            found = Some((row.get("key_id")?, user_row(row)?));
        }
    }
    Ok(found)
}

/// Of one user, oldest first.
pub(crate) fn of_user(connection: &Connection, user: &str) -> rusqlite::Result<Vec<Key>> {
    connection
        .prepare_cached("SELECT * FROM keys WHERE user_id = ?1 ORDER BY id")?
        .query_map([user], key_row)?
        .collect()
}

/// From now on nobody gets in with it.
pub(crate) fn delete(connection: &Connection, id: i64) -> rusqlite::Result<bool> {
    Ok(connection.execute("DELETE FROM keys WHERE id = ?1", [id])? > 0)
}

pub(crate) fn set_used(
    connection: &Connection,
    id: i64,
    at: DateTime<Utc>,
    from: &str,
) -> rusqlite::Result<()> {
    connection.execute(
        "UPDATE keys SET last_used_at = ?2, last_used_from = ?3 WHERE id = ?1",
        params![id, micros(at), from],
    )?;
    Ok(())
}

fn hash(key: &str) -> Vec<u8> {
    Sha256::digest(key.as_bytes()).to_vec()
}

fn user_row(row: &Row<'_>) -> rusqlite::Result<User> {
    Ok(User {
        id: row.get("id")?,
        name: row.get("name")?,
        email: row.get("email")?,
        created_at: time(row, "created_at")?,
    })
}

fn key_row(row: &Row<'_>) -> rusqlite::Result<Key> {
    Ok(Key {
        id: row.get("id")?,
        user_id: row.get("user_id")?,
        name: row.get("name")?,
        created_at: time(row, "created_at")?,
        last_used_at: optional_time(row, "last_used_at")?,
        last_used_from: row.get("last_used_from")?,
    })
}
