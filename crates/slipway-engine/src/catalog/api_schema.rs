//! The catalog's migration for users, schedules, annotations and slugs.

/// Until now a key's name said whose it was: each of those names becomes a user.
pub(crate) const API: &str = "
CREATE TABLE users (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
INSERT INTO users (id, name, email, created_at)
    SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4'
            || substr(hex(randomblob(2)), 2) || '-a' || substr(hex(randomblob(2)), 2) || '-'
            || hex(randomblob(6))),
        name, 'user' || min(id) || '@localhost', min(created_at)
    FROM api_keys GROUP BY name ORDER BY min(id);
CREATE TABLE keys (
    -- Numbers are never used again: a revoked key's number names no other key.
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id TEXT NOT NULL,
    name TEXT NOT NULL,
    hash BLOB NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    last_used_at INTEGER,
    last_used_from TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO keys (id, user_id, name, hash, created_at)
    SELECT api_keys.id, users.id, api_keys.name, hash, api_keys.created_at
    FROM api_keys JOIN users USING (name);
DROP TABLE api_keys;
CREATE TABLE schedules (
    branch_id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL,
    body TEXT NOT NULL,
    -- Everything that was due up to here was taken.
    done_until INTEGER NOT NULL
) STRICT;
CREATE TABLE annotations (
    branch_id TEXT PRIMARY KEY,
    project_id TEXT NOT NULL,
    value TEXT NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
ALTER TABLE endpoints ADD COLUMN suspend_after INTEGER NOT NULL DEFAULT 0;
ALTER TABLE endpoints ADD COLUMN min_cu REAL NOT NULL DEFAULT 1;
ALTER TABLE endpoints ADD COLUMN max_cu REAL NOT NULL DEFAULT 1;
ALTER TABLE projects ADD COLUMN owner_id TEXT;
ALTER TABLE snapshots ADD COLUMN slug TEXT;
UPDATE snapshots SET slug = substr(id, 6);
CREATE UNIQUE INDEX snapshots_slug ON snapshots (project_id, slug) WHERE removing = 0;
";

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use rusqlite::Connection;

    use super::super::{Catalog, FIRST, keys, snapshots};

    #[test]
    fn a_catalog_of_the_first_version_keeps_its_keys_and_snapshots() {
        use sha2::{Digest, Sha256};
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("catalog.db");
        let old = Connection::open(&path).unwrap();
        old.execute_batch(FIRST).unwrap();
        old.pragma_update(None, "user_version", 1).unwrap();
        for (number, name) in ["first", "ada", "ada"].into_iter().enumerate() {
            let hash = Sha256::digest(format!("key {number}")).to_vec();
            old.execute(
                "INSERT INTO api_keys (name, hash, created_at) VALUES (?1, ?2, ?3)",
                rusqlite::params![name, hash, 1_000_000],
            )
            .unwrap();
        }
        old.execute(
            "INSERT INTO snapshots (id, project_id, name, source_branch_id, created_at, manual, ready)
             VALUES ('snap-quiet-meadow-1', 'p', 'one', 'b', 1, 1, 1)",
            [],
        )
        .unwrap();
        drop(old);

        let catalog = Catalog::open(&path).unwrap();
        let users = catalog.read(keys::users).unwrap();
        let names: Vec<&str> = users.iter().map(|user| user.name.as_str()).collect();
        assert_eq!(names, ["first", "ada"]);
        assert!(
            users
                .iter()
                .all(|user| uuid::Uuid::parse_str(&user.id).is_ok())
        );
        let (number, user) = catalog
            .read(|connection| keys::find(connection, "key 2"))
            .unwrap()
            .unwrap();
        assert_eq!((number, user.name.as_str()), (3, "ada"));
        let of_ada = catalog
            .read(|connection| keys::of_user(connection, &user.id))
            .unwrap();
        assert_eq!(of_ada.len(), 2);
        let snapshot = catalog
            .read(|connection| snapshots::with_slug(connection, &"p".into(), "quiet-meadow-1"))
            .unwrap();
        assert_eq!(snapshot.unwrap().name, "one");
        assert!(folder.path().join("catalog.v1.db").exists());
    }
}
