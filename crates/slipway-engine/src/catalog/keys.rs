//! API keys, as SHA-256 hashes.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::micros;

pub(crate) fn insert(
    connection: &Connection,
    name: &str,
    key: &str,
    now: DateTime<Utc>,
) -> rusqlite::Result<()> {
    connection.execute(
        "INSERT INTO api_keys (name, hash, created_at) VALUES (?1, ?2, ?3)",
        params![name, hash(key), micros(now)],
    )?;
    Ok(())
}

pub(crate) fn any(connection: &Connection) -> rusqlite::Result<bool> {
    connection.query_row("SELECT EXISTS (SELECT 1 FROM api_keys)", [], |row| {
        row.get(0)
    })
}

/// The name of the key, if there is one with this text. Every stored hash is compared, each in
/// constant time.
pub(crate) fn find(connection: &Connection, key: &str) -> rusqlite::Result<Option<String>> {
    let given = hash(key);
    let mut found = None;
    let mut statement = connection.prepare_cached("SELECT name, hash FROM api_keys")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let stored: Vec<u8> = row.get(1)?;
        if bool::from(stored.as_slice().ct_eq(given.as_slice())) {
            found = Some(row.get(0)?);
        }
    }
    Ok(found)
}

fn hash(key: &str) -> Vec<u8> {
    Sha256::digest(key.as_bytes()).to_vec()
}
