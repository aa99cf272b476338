//! Tables and their versions. A migration goes forward only, after a copy of the file.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;

use crate::{LedgerError, chain, environments};

/// Each brings the file to the version of its position (from 1).
const MIGRATIONS: &[Migration] = &[
    Migration::Statements(VERSION_1),
    Migration::Statements(VERSION_2),
    Migration::Around(VERSION_3, chain::begin, VERSION_3_END),
    Migration::Statements(VERSION_4),
    // What environments there are follows from events.
    Migration::Around("", environments::begin, ""),
    Migration::Statements(VERSION_6),
];

/// How a file becomes one of the next version.
#[derive(Clone, Copy)]
enum Migration {
    Statements(&'static str),
    /// Statements, what they cannot do, and statements again.
    Around(
        &'static str,
        fn(&Connection) -> Result<(), LedgerError>,
        &'static str,
    ),
}

impl Migration {
    fn carry_out(self, connection: &Connection) -> Result<(), LedgerError> {
        match self {
            Self::Statements(statements) => connection.execute_batch(statements)?,
            Self::Around(before, work, after) => {
                connection.execute_batch(before)?;
                work(connection)?;
                connection.execute_batch(after)?;
            }
        }
        Ok(())
    }
}

const VERSION_1: &str = "
CREATE TABLE connections (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    api_url TEXT NOT NULL,
    engine_data_dir TEXT,
    key_account TEXT NOT NULL
) STRICT;

CREATE TABLE environments (
    id TEXT PRIMARY KEY,
    connection_id TEXT NOT NULL,
    project_id TEXT NOT NULL,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    position INTEGER NOT NULL,
    endpoint_id TEXT NOT NULL,
    production INTEGER NOT NULL,
    UNIQUE (connection_id, project_id, name),
    UNIQUE (connection_id, project_id, endpoint_id)
) STRICT;

CREATE TABLE settings (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE notices (
    id TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    run_id TEXT,
    at INTEGER NOT NULL,
    dismissed INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE runs (
    id TEXT PRIMARY KEY,
    number INTEGER NOT NULL,
    connection_id TEXT NOT NULL,
    project_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    params TEXT NOT NULL,
    source_environment TEXT NOT NULL,
    target_environment TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    ended_at INTEGER,
    cancel_requested INTEGER NOT NULL DEFAULT 0,
    cut_over_at INTEGER,
    gap TEXT,
    outcome TEXT,
    failure TEXT,
    recovery TEXT,
    UNIQUE (connection_id, project_id, number)
) STRICT;

CREATE TABLE run_steps (
    run_id TEXT NOT NULL REFERENCES runs (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL,
    detail TEXT,
    intent TEXT,
    result TEXT,
    started_at INTEGER,
    took_ms INTEGER,
    PRIMARY KEY (run_id, name)
) STRICT;

CREATE TABLE run_log (
    id INTEGER PRIMARY KEY,
    run_id TEXT NOT NULL REFERENCES runs (id),
    at INTEGER NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX run_log_by_run ON run_log (run_id, id);

CREATE TABLE run_operations (
    run_id TEXT NOT NULL REFERENCES runs (id),
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    action TEXT NOT NULL,
    status TEXT NOT NULL,
    took_ms INTEGER NOT NULL,
    error TEXT,
    PRIMARY KEY (run_id, id)
) STRICT;

CREATE TABLE plans (
    run_id TEXT PRIMARY KEY REFERENCES runs (id),
    id TEXT NOT NULL UNIQUE,
    digest TEXT NOT NULL,
    binding TEXT NOT NULL,
    view TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    connection_id TEXT NOT NULL,
    project_id TEXT NOT NULL,
    run_id TEXT,
    body TEXT NOT NULL
) STRICT;
CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN SELECT raise(ABORT, 'events are append-only'); END;
CREATE TRIGGER events_remain BEFORE DELETE ON events BEGIN SELECT raise(ABORT, 'events are append-only'); END;
";

/// What an environment demands of a run.
const VERSION_2: &str = "ALTER TABLE environments ADD COLUMN policy TEXT NOT NULL DEFAULT '{}';";

/// Events become a chain. No two of them follow the same one.
const VERSION_3: &str = "
ALTER TABLE events RENAME TO unchained;
CREATE TABLE events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    connection_id TEXT NOT NULL,
    project_id TEXT NOT NULL,
    run_id TEXT,
    body TEXT NOT NULL,
    who TEXT,
    prev_hash TEXT NOT NULL UNIQUE,
    hash TEXT NOT NULL UNIQUE
) STRICT;
";

/// The triggers of the former table go with it. The one before an insert refuses what REPLACE would
/// take away without asking the others.
const VERSION_3_END: &str = "
DROP TABLE unchained;
CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN SELECT raise(ABORT, 'events are append-only'); END;
CREATE TRIGGER events_remain BEFORE DELETE ON events BEGIN SELECT raise(ABORT, 'events are append-only'); END;
CREATE TRIGGER events_follow BEFORE INSERT ON events
WHEN NEW.id <= coalesce((SELECT max(id) FROM events), 0)
BEGIN SELECT raise(ABORT, 'an event follows the last one'); END;
";

/// Colours of connections, the projects that somebody opened or marked, and what is known about secrets,
/// never a secret. An older version kept the keys of its connections.
const VERSION_4: &str = "
ALTER TABLE connections ADD COLUMN colour TEXT;

CREATE TABLE known_projects (
    connection_id TEXT NOT NULL,
    project_id TEXT NOT NULL,
    name TEXT NOT NULL,
    favourite INTEGER NOT NULL DEFAULT 0,
    opened_at INTEGER,
    PRIMARY KEY (connection_id, project_id)
) STRICT;

CREATE TABLE credentials (
    account TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    name TEXT,
    connection_id TEXT,
    project_id TEXT,
    project_name TEXT,
    endpoint_id TEXT,
    role TEXT,
    host TEXT,
    database TEXT,
    stored_at INTEGER,
    used_at INTEGER,
    verified_at INTEGER,
    verified TEXT
) STRICT;
INSERT INTO credentials (account, kind, connection_id)
SELECT key_account, 'api_key', id FROM connections;
";

/// This copy of the ledgers of teams.
const VERSION_6: &str = "
CREATE TABLE teams (
    connection_id TEXT NOT NULL,
    project_id TEXT NOT NULL,
    place TEXT NOT NULL,
    url_account TEXT NOT NULL,
    key_account TEXT NOT NULL,
    public_key TEXT NOT NULL,
    my_name TEXT NOT NULL,
    own_project_id TEXT,
    pushed INTEGER NOT NULL,
    applied INTEGER NOT NULL,
    alarm TEXT,
    alarm_at INTEGER,
    PRIMARY KEY (connection_id, project_id)
) STRICT;

CREATE TABLE team_events (
    connection_id TEXT NOT NULL,
    project_id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    payload TEXT NOT NULL,
    hash TEXT NOT NULL,
    signature TEXT NOT NULL,
    PRIMARY KEY (connection_id, project_id, seq)
) STRICT;

CREATE TABLE team_drafts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    connection_id TEXT NOT NULL,
    project_id TEXT NOT NULL,
    draft_id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    body TEXT NOT NULL
) STRICT;
";

pub(crate) fn open(path: &Path) -> Result<Connection, LedgerError> {
    let failed = |source| LedgerError::Open {
        path: path.to_owned(),
        source,
    };
    let mut connection = Connection::open(path).map_err(failed)?;
    connection
        .busy_timeout(Duration::from_secs(5))
        .map_err(failed)?;
    // journal_mode answers with a row, which `pragma_update` would take for an error.
    connection
        .query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))
        .map_err(failed)?;
    connection
        .pragma_update(None, "synchronous", "FULL")
        .map_err(failed)?;
    connection
        .pragma_update(None, "foreign_keys", true)
        .map_err(failed)?;
    migrate(&mut connection, path, MIGRATIONS)?;
    Ok(connection)
}

fn migrate(
    connection: &mut Connection,
    path: &Path,
    migrations: &[Migration],
) -> Result<(), LedgerError> {
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let known = i64::try_from(migrations.len()).unwrap_or(i64::MAX);
    if found > known {
        return Err(LedgerError::TooNew {
            path: path.to_owned(),
            found,
            known,
        });
    }
    if found == known {
        return Ok(());
    }
    if found > 0 {
        let copy = copy_path(path, known);
        connection
            .backup(
                rusqlite::MAIN_DB,
                &copy,
                None::<fn(rusqlite::backup::Progress)>,
            )
            .map_err(|source| LedgerError::Copy {
                path: path.to_owned(),
                source,
            })?;
    }
    let transaction = connection.transaction()?;
    for migration in migrations
        .iter()
        .skip(usize::try_from(found).unwrap_or_default())
    {
        migration.carry_out(&transaction)?;
    }
    transaction.pragma_update(None, "user_version", known)?;
    transaction.commit()?;
    Ok(())
}

fn copy_path(path: &Path, version: i64) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(format!(".before-version-{version}"));
    PathBuf::from(name)
}

#[cfg(test)]
mod tests {
    #![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::*;

    #[test]
    fn a_file_of_a_newer_version_is_refused_and_left_alone() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("slipway.db");
        open(&path)
            .unwrap()
            .pragma_update(None, "user_version", 99)
            .unwrap();
        let error = open(&path).unwrap_err();
        assert!(matches!(error, LedgerError::TooNew { found: 99, .. }));
    }

    #[test]
    fn a_migration_copies_the_file_first_and_keeps_what_is_in_it() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("slipway.db");
        let mut connection = open(&path).unwrap();
        connection
            .execute("INSERT INTO settings VALUES ('a', '1')", [])
            .unwrap();
        let mut next = MIGRATIONS.to_vec();
        next.push(Migration::Statements(
            "ALTER TABLE settings ADD COLUMN note TEXT",
        ));
        migrate(&mut connection, &path, &next).unwrap();
        let value: String = connection
            .query_row("SELECT value FROM settings", [], |row| row.get(0))
            .unwrap();
        assert_eq!(value, "1");
        let before = i64::try_from(MIGRATIONS.len()).unwrap();
        let copy = Connection::open(copy_path(&path, before + 1)).unwrap();
        let version: i64 = copy
            .query_row("PRAGMA user_version", [], |row| row.get(0))
            .unwrap();
        assert_eq!(version, before);
    }

    #[test]
    fn an_environment_of_the_first_version_gets_a_policy_that_demands_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("slipway.db");
        let mut connection = Connection::open(&path).unwrap();
        migrate(&mut connection, &path, &MIGRATIONS[..1]).unwrap();
        connection
            .execute(
                "INSERT INTO environments VALUES ('e', 'c', 'p', 'prod', 'crimson', 0, 'ep', 1)",
                [],
            )
            .unwrap();
        drop(connection);
        let policy: String = open(&path)
            .unwrap()
            .query_row("SELECT policy FROM environments", [], |row| row.get(0))
            .unwrap();
        assert_eq!(policy, "{}");
    }

    #[test]
    fn the_keys_of_an_older_file_are_known_without_when_they_were_stored() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("slipway.db");
        let mut connection = Connection::open(&path).unwrap();
        migrate(&mut connection, &path, &MIGRATIONS[..3]).unwrap();
        connection
            .execute(
                "INSERT INTO connections VALUES ('c', 1, 'neon', 'Neon', 'http://x', NULL, 'connection/c/api-key')",
                [],
            )
            .unwrap();
        drop(connection);
        let known: (String, String, Option<i64>) = open(&path)
            .unwrap()
            .query_row(
                "SELECT account, connection_id, stored_at FROM credentials",
                [],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )
            .unwrap();
        assert_eq!(
            known,
            ("connection/c/api-key".to_owned(), "c".to_owned(), None)
        );
    }

    #[test]
    fn a_failed_migration_changes_nothing() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("slipway.db");
        let mut connection = open(&path).unwrap();
        let mut next = MIGRATIONS.to_vec();
        next.extend(["CREATE TABLE extra (id TEXT)", "NOT SQL"].map(Migration::Statements));
        migrate(&mut connection, &path, &next).unwrap_err();
        let version: i64 = connection
            .query_row("PRAGMA user_version", [], |row| row.get(0))
            .unwrap();
        assert_eq!(version, i64::try_from(MIGRATIONS.len()).unwrap());
        connection.prepare("SELECT * FROM extra").unwrap_err();
    }

    #[test]
    fn an_event_can_be_neither_changed_nor_deleted_nor_replaced() {
        let dir = tempfile::tempdir().unwrap();
        let connection = open(&dir.path().join("slipway.db")).unwrap();
        let write = |how: &str, id: i64, hash: &str| {
            let statement = format!(
                "{how} INTO events (id, at, kind, connection_id, project_id, body, prev_hash, hash)
                 VALUES ({id}, 1, 'k', 'c', 'p', '{{}}', 'before {hash}', '{hash}')"
            );
            connection.execute(&statement, [])
        };
        write("INSERT", 1, "a").unwrap();
        write("INSERT", 2, "b").unwrap();
        for changed in [
            connection.execute("UPDATE events SET kind = 'other'", []),
            connection.execute("DELETE FROM events", []),
            write("REPLACE", 1, "c"),
            write("INSERT", 0, "d"),
        ] {
            let refused = changed.unwrap_err().to_string();
            assert!(refused.contains("event"), "{refused}");
        }
    }

    #[test]
    fn the_events_of_an_older_file_become_a_chain_and_say_what_they_said() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("slipway.db");
        let mut connection = Connection::open(&path).unwrap();
        migrate(&mut connection, &path, &MIGRATIONS[..2]).unwrap();
        for (kind, run) in [("base_set", "'r1'"), ("policy_set", "NULL")] {
            let statement = format!(
                "INSERT INTO events (at, kind, connection_id, project_id, run_id, body)
                 VALUES (1700000000000000, '{kind}', 'c', 'p', {run}, '{{\"z\":1,\"a\":[null]}}')"
            );
            connection.execute(&statement, []).unwrap();
        }
        drop(connection);
        let connection = open(&path).unwrap();
        let mut statement = connection
            .prepare("SELECT id, kind, run_id, body, who, prev_hash, hash FROM events ORDER BY id")
            .unwrap();
        type Told = (i64, String, Option<String>, String, Option<String>);
        let told: Vec<(Told, String, String)> = statement
            .query_map([], |row| {
                let told = (
                    row.get(0)?,
                    row.get(1)?,
                    row.get(2)?,
                    row.get(3)?,
                    row.get(4)?,
                );
                Ok((told, row.get(5)?, row.get(6)?))
            })
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        let body = r#"{"a":[null],"z":1}"#.to_owned();
        let first = (
            1,
            "base_set".to_owned(),
            Some("r1".to_owned()),
            body.clone(),
            None,
        );
        let second = (2, "policy_set".to_owned(), None, body, None);
        assert_eq!((&told[0].0, &told[1].0), (&first, &second));
        assert_eq!(told[1].1, told[0].2, "the second follows the first");
        connection
            .execute("UPDATE events SET kind = 'other'", [])
            .unwrap_err();
    }
}
