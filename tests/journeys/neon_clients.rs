//! Neon's own command line drives the engine, and a connection string stays good through a restore.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::{Served, clients};
use serde_json::Value;

/// Neon's command line against one engine, with the answers as JSON.
struct Neon<'a> {
    served: &'a Served,
    folder: &'a Path,
}

impl Neon<'_> {
    fn run(&self, arguments: &[&str]) -> Value {
        let text = self.run_text(arguments);
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{arguments:?}: {error}: {text}"))
    }

    fn run_text(&self, arguments: &[&str]) -> String {
        let output = Command::new("node")
            .arg(clients().join("node_modules/neon/dist/cli.js"))
            .args(arguments)
            .args([
                "--api-host",
                &self.served.api_url,
                "--no-analytics",
                "-o",
                "json",
                "--config-dir",
            ])
            .arg(self.folder)
            .env("NEON_API_KEY", &self.served.api_key)
            .stdin(Stdio::null())
            .output()
            .expect("run Neon's command line");
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "neon {arguments:?}: {told}");
        String::from_utf8(output.stdout).expect("text")
    }
}

/// Asks with Node's driver, which checks the engine's certificate against the one on disk.
fn query(served: &Served, uri: &str, sql: &str) -> Value {
    let output = Command::new("node")
        .arg(clients().join("query.mjs"))
        .arg(sql)
        .env("DATABASE_URL", uri)
        .env("NODE_EXTRA_CA_CERTS", served.certificate())
        .output()
        .expect("run node");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{sql}: {told}");
    serde_json::from_slice(&output.stdout).expect("rows")
}

#[test]
fn a_snapshot_restored_with_finalize_by_neons_command_line_keeps_the_connection_string() {
    let folder = tempfile::tempdir().expect("make a folder");
    let served = Served::start();
    let neon = Neon {
        served: &served,
        folder: folder.path(),
    };

    let created = neon.run(&["projects", "create", "--name", "harbour"]);
    let project = created["project"]["id"]
        .as_str()
        .expect("a project")
        .to_owned();
    let uri = neon
        .run_text(&["connection-string", "--project-id", &project])
        .trim()
        .to_owned();
    query(
        &served,
        &uri,
        "create table boats as select * from (values ('Tern'), ('Gannet')) b(name)",
    );

    let snapshot = neon.run(&[
        "snapshots",
        "create",
        "--project-id",
        &project,
        "--name",
        "two boats",
    ]);
    let snapshot = snapshot["id"]
        .as_str()
        .or(snapshot["snapshot"]["id"].as_str())
        .expect("a snapshot")
        .to_owned();
    query(&served, &uri, "insert into boats values ('Fulmar')");
    let before = neon.run(&["branches", "list", "--project-id", &project]);

    neon.run_text(&[
        "snapshots",
        "restore",
        &snapshot,
        "--project-id",
        &project,
        "--finalize",
    ]);
    crate::support::wait_for("the restored data behind the same string", || {
        query(&served, &uri, "select count(*)::int as n from boats")[0]["n"] == 2
    });
    assert_eq!(
        query(&served, &uri, "select count(*)::int as n from boats")[0]["n"],
        2
    );

    let after = neon.run(&["branches", "list", "--project-id", &project]);
    let names = |list: &Value| -> Vec<String> {
        let mut names: Vec<_> = list
            .as_array()
            .expect("branches")
            .iter()
            .map(|branch| branch["name"].as_str().expect("a name").to_owned())
            .collect();
        names.sort();
        names
    };
    assert_eq!(names(&before), ["main"]);
    assert_eq!(names(&after), ["main", "main (old)"]);
    assert_ne!(
        before[0]["id"],
        after
            .as_array()
            .expect("branches")
            .iter()
            .find(|b| b["name"] == "main")
            .expect("main")["id"]
    );
    assert_eq!(
        neon.run_text(&["connection-string", "--project-id", &project])
            .trim(),
        uri,
        "the string is the promise"
    );

    // What was written after the snapshot is on the replaced branch, and can be read there.
    let old = neon.run_text(&["connection-string", "main (old)", "--project-id", &project]);
    assert_eq!(
        query(&served, old.trim(), "select count(*)::int as n from boats")[0]["n"],
        3
    );
}
