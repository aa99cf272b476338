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
ALTER TABLE projects ADD COLUMN owner_id TEXT;
ALTER TABLE snapshots ADD COLUMN slug TEXT;
UPDATE snapshots SET slug = substr(id, 6);
CREATE UNIQUE INDEX snapshots_slug ON snapshots (project_id, slug) WHERE removing = 0;
";
