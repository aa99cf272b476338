//! Neon's command line: every command that the engine answers.

use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::conformance::clients;
use crate::program::Program;

/// Neon's command line against one engine.
struct Neon<'a> {
    program: &'a Program,
    project: String,
}

impl<'a> Neon<'a> {
    fn new(program: &'a Program) -> Self {
        Self {
            program,
            project: String::new(),
        }
    }

    /// With a project of its own, and the string that leads to its first branch.
    fn with_project(program: &'a Program) -> (Self, String) {
        let mut neon = Self::new(program);
        let made = neon.json(&["projects", "create", "--name", "harbour"]);
        neon.project = text(&made["project"]["id"]);
        let uri = neon.text(&["connection-string"]).trim().to_owned();
        (neon, uri)
    }

    fn command(&self, arguments: &[&str]) -> (bool, String, String) {
        let mut command = Command::new("node");
        command
            .arg(clients().join("node_modules/neon/dist/cli.js"))
            .args(arguments);
        let of_project = ["projects", "me", "orgs", "api-keys"]
            .iter()
            .all(|word| arguments[0] != *word);
        if of_project {
            command.args(["--project-id", &self.project]);
        }
        let output = command
            .args(["--api-host", &self.program.url, "--no-analytics"])
            .arg("--config-dir")
            .arg(self.program.folder())
            .args(if arguments.contains(&"-o") {
                &[] as &[&str]
            } else {
                &["-o", "json"]
            })
            .env("NEON_API_KEY", &self.program.key)
            .current_dir(self.program.folder())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        (
            output.status.success(),
            String::from_utf8(output.stdout).unwrap(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    }

    fn text(&self, arguments: &[&str]) -> String {
        let (fine, out, told) = self.command(arguments);
        assert!(fine, "neon {arguments:?}: {told}{out}");
        out
    }

    fn json(&self, arguments: &[&str]) -> Value {
        let text = self.text(arguments);
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{arguments:?}: {error}: {text}"))
    }

    fn refused(&self, arguments: &[&str]) -> String {
        let (fine, out, told) = self.command(arguments);
        assert!(!fine, "neon {arguments:?} was not refused: {out}");
        told
    }

    fn branch(&self, name: &str) -> Value {
        self.json(&["branches", "get", name])
    }

    /// The names of what is listed, sorted.
    fn names(&self, arguments: &[&str]) -> Vec<String> {
        let listed = self.json(arguments);
        let mut names: Vec<_> = listed
            .as_array()
            .unwrap()
            .iter()
            .map(|one| text(&one["name"]))
            .collect();
        names.sort();
        names
    }

    /// The command line does not wait for operations. Asked without it, which takes its time to start.
    fn settled(&self) {
        wait_for("all operations to end", || {
            let path = format!("/projects/{}/operations?limit=100", self.project);
            let answer = self.program.get(&path);
            let listed = answer["operations"].as_array().unwrap();
            let failed = listed.iter().find(|one| one["status"] == "failed");
            assert!(failed.is_none(), "{failed:?}");
            listed.iter().all(|one| one["status"] == "finished")
        });
    }

    /// Asks with Node's driver, which checks the engine's certificate against the one on disk.
    fn query(&self, uri: &str, sql: &str) -> Value {
        let output = self.asked(uri, sql);
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{sql}: {told}");
        serde_json::from_slice(&output.stdout).unwrap()
    }

    fn query_refused(&self, uri: &str, sql: &str) -> String {
        let output = self.asked(uri, sql);
        assert!(!output.status.success(), "{sql} was not refused");
        String::from_utf8_lossy(&output.stderr).into_owned()
    }

    fn asked(&self, uri: &str, sql: &str) -> Output {
        Command::new("node")
            .arg(clients().join("query.mjs"))
            .arg(sql)
            .env("DATABASE_URL", uri)
            .env(
                "NODE_EXTRA_CA_CERTS",
                self.program.data_dir().join("tls/cert.pem"),
            )
            .output()
            .unwrap()
    }

    fn count(&self, uri: &str) -> i64 {
        let rows = self.query(uri, "select count(*)::int as n from boats");
        rows[0]["n"].as_i64().unwrap()
    }
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .unwrap_or_else(|| panic!("not a string: {value}"))
        .to_owned()
}

fn wait_for(what: &str, mut done: impl FnMut() -> bool) {
    let deadline = Instant::now() + Duration::from_secs(60);
    while !done() {
        assert!(Instant::now() < deadline, "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

const BOATS: &str = "create table boats as select * from (values ('Tern'), ('Gannet')) b(name)";

#[test]
fn a_snapshot_restored_with_finalize_keeps_the_connection_string() {
    let program = Program::start();
    let (neon, uri) = Neon::with_project(&program);
    assert!(
        uri.ends_with("?sslmode=require&channel_binding=require"),
        "{uri}"
    );
    neon.query(&uri, BOATS);
    let made = neon.json(&[
        "snapshots",
        "create",
        "--name",
        "two boats",
        "--slug",
        "two-boats",
    ]);
    assert_eq!(made["slug"], "two-boats");
    neon.settled();
    neon.query(&uri, "insert into boats values ('Fulmar')");
    let before = neon.branch("main");

    neon.json(&["snapshots", "restore", "two-boats", "--finalize"]);
    neon.settled();
    assert_eq!(neon.count(&uri), 2);
    assert_eq!(neon.names(&["branches", "list"]), ["main", "main (old)"]);
    assert_ne!(neon.branch("main")["id"], before["id"]);
    let now = neon.text(&["connection-string"]);
    assert_eq!(now.trim(), uri, "the string is the promise");

    // What was written after the snapshot is on the replaced branch, and can be read there.
    let old = neon.text(&["connection-string", "main (old)"]);
    assert_eq!(neon.count(old.trim()), 3);
    program.conforms();
}

#[test]
fn snapshots_are_listed_renamed_previewed_finalized_scheduled_and_deleted() {
    let program = Program::start();
    let (neon, uri) = Neon::with_project(&program);
    neon.query(&uri, BOATS);
    neon.json(&["snapshots", "create", "--branch", "main", "--name", "one"]);
    neon.settled();
    assert_eq!(neon.names(&["snapshots", "list"]), ["one"]);
    let expires = "2999-12-31T23:59:59Z";
    let updated = neon.json(&[
        "snapshots",
        "update",
        "one",
        "--name",
        "first",
        "--expires-at",
        expires,
    ]);
    assert_eq!(updated["expires_at"], expires);
    neon.json(&["snapshots", "update", "first", "--clear-expiration"]);
    let got = neon.json(&["snapshots", "get", "first"]);
    assert!(got.get("expires_at").is_none_or(Value::is_null), "{got}");

    let restored = neon.json(&[
        "snapshots",
        "restore",
        "first",
        "--name",
        "preview",
        "--target-branch",
        "main",
    ]);
    neon.settled();
    let branch = restored
        .get("restored branch")
        .unwrap_or(&restored["branch"]);
    let id = match branch.get("id") {
        Some(id) => text(id),
        None => text(&neon.branch("preview")["id"]),
    };
    let preview = neon.text(&["connection-string", "preview"]);
    neon.query(preview.trim(), "insert into boats values ('Skua')");
    neon.json(&["snapshots", "finalize", &id, "--name", "main before"]);
    neon.settled();
    assert_eq!(neon.names(&["branches", "list"]), ["main", "main before"]);
    assert_eq!(neon.count(&uri), 3);

    let none = neon.json(&["snapshots", "schedule", "get"]);
    assert_eq!(none, serde_json::json!([]));
    neon.text(&[
        "snapshots",
        "schedule",
        "set",
        "--branch",
        "main",
        "--frequency",
        "daily",
        "--hour",
        "3",
        "--retention",
        "604800",
    ]);
    let set = neon.json(&["snapshots", "schedule", "get", "--branch", "main"]);
    assert_eq!(set[0]["frequency"], "daily");
    assert_eq!(set[0]["retention_seconds"], 604_800);

    neon.json(&["snapshots", "delete", "first"]);
    neon.settled();
    assert_eq!(neon.json(&["snapshots", "list"]), serde_json::json!([]));
    assert!(
        neon.refused(&["snapshots", "get", "first"])
            .contains("not found")
    );
    program.conforms();
}

#[test]
fn branches_are_made_renamed_compared_expired_and_deleted() {
    let program = Program::start();
    let (neon, uri) = Neon::with_project(&program);
    neon.query(&uri, BOATS);
    let made = neon.json(&[
        "branches",
        "create",
        "--name",
        "kid",
        "--annotation",
        "{\"pr\":\"7\"}",
    ]);
    let kid = text(&made["branch"]["id"]);
    neon.settled();
    let of_kid = text(&made["connection_uris"][0]["connection_uri"]);
    assert_eq!(neon.count(&of_kid), 2);
    neon.query(&of_kid, "alter table boats add length integer");
    let diff = neon.text(&["branches", "schema-diff", "main", "kid"]);
    assert!(diff.contains("+    length integer"), "{diff}");
    let diff = neon.text(&["branches", "schema-diff", "kid", "^parent"]);
    assert!(diff.contains("length integer"), "{diff}");

    assert_eq!(
        neon.json(&["branches", "rename", "kid", "child"])["name"],
        "child"
    );
    let at = (chrono::Utc::now() + chrono::TimeDelta::days(2))
        .format("%Y-%m-%dT%H:%M:%SZ")
        .to_string();
    let expires = neon.json(&["branches", "set-expiration", &kid, "--expires-at", &at]);
    assert_eq!(expires["expires_at"], at.as_str());
    neon.json(&["branches", "set-expiration", "child"]);
    assert!(
        neon.branch("child")
            .get("expires_at")
            .is_none_or(Value::is_null)
    );

    neon.json(&[
        "branches",
        "create",
        "--name",
        "bare",
        "--no-compute",
        "--parent",
        "main",
    ]);
    neon.settled();
    let added = neon.json(&["branches", "add-compute", "bare", "--type", "read_write"]);
    assert!(text(&added["host"]).starts_with("127.0.0.1:"));
    neon.settled();
    let bare = neon.text(&["connection-string", "bare"]);
    assert_eq!(neon.count(bare.trim()), 2);
    let told = neon.refused(&["branches", "add-compute", "bare", "--type", "read_write"]);
    assert!(told.contains("already exists"), "{told}");

    neon.json(&["branches", "set-default", "child"]);
    assert_eq!(neon.branch("child")["default"], true);
    let told = neon.refused(&["branches", "delete", "child"]);
    assert!(told.contains("cannot delete default branch"), "{told}");
    neon.json(&["branches", "set-default", "main"]);
    neon.json(&["branches", "delete", "child"]);
    neon.json(&["branches", "delete", "bare"]);
    neon.settled();
    assert_eq!(neon.names(&["branches", "list"]), ["main"]);
    program.conforms();
}

#[test]
fn read_only_computes_are_added_and_read_and_refuse_to_write() {
    let program = Program::start();
    let (neon, uri) = Neon::with_project(&program);
    neon.query(&uri, BOATS);
    // Its default kind.
    let added = neon.json(&["branches", "add-compute", "main"]);
    neon.settled();
    let reading = ["connection-string", "main", "--endpoint-type", "read_only"];
    let reader = neon.text(&reading).trim().to_owned();
    assert!(reader.contains(&text(&added["host"])), "{reader} {added}");
    assert_eq!(neon.text(&["connection-string", "main"]).trim(), uri);
    assert_eq!(neon.count(&reader), 2);
    let told = neon.query_refused(&reader, "delete from boats");
    assert!(told.contains("25006"), "{told}");
    assert!(
        told.contains("cannot execute DELETE in a read-only transaction"),
        "{told}"
    );

    let made = neon.json(&[
        "branches",
        "create",
        "--name",
        "shown",
        "--compute",
        "--type",
        "read_only",
    ]);
    assert_eq!(made["endpoints"][0]["type"], "read_only");
    neon.settled();
    let shown = neon.text(&["connection-string", "shown"]);
    assert_eq!(neon.count(shown.trim()), 2);
    neon.query_refused(shown.trim(), "delete from boats");

    // The same string reads what a restore has put in the branch's place.
    neon.json(&["snapshots", "create", "--name", "two boats"]);
    neon.settled();
    neon.query(&uri, "insert into boats values ('Fulmar')");
    neon.json(&["snapshots", "restore", "two boats", "--finalize"]);
    neon.settled();
    assert_eq!(neon.text(&reading).trim(), reader);
    assert_eq!(neon.count(&reader), 2);
    neon.json(&["branches", "delete", "shown"]);
    neon.settled();
    program.conforms();
}

#[test]
fn databases_roles_operations_projects_users_and_keys_are_managed() {
    let program = Program::start();
    let (neon, uri) = Neon::with_project(&program);
    neon.json(&["roles", "create", "--name", "ada"]);
    neon.settled();
    let operations = neon.json(&["operations", "list"]);
    assert_eq!(operations[0]["action"], "apply_config");
    assert_eq!(operations[0]["status"], "finished");
    assert_eq!(neon.names(&["roles", "list"]), ["ada", "neondb_owner"]);
    neon.json(&[
        "databases",
        "create",
        "--name",
        "ledger",
        "--owner-name",
        "ada",
    ]);
    neon.settled();
    assert_eq!(neon.names(&["databases", "list"]), ["ledger", "neondb"]);
    let of_ada = neon.text(&[
        "connection-string",
        "--role-name",
        "ada",
        "--database-name",
        "ledger",
    ]);
    let who = neon.query(of_ada.trim(), "select current_user::text as who");
    assert_eq!(who[0]["who"], "ada");
    let plain = neon.text(&[
        "connection-string",
        "--role-name",
        "ada",
        "--database-name",
        "ledger",
        "--ssl",
        "omit",
    ]);
    assert!(!plain.contains("sslmode"), "{plain}");
    neon.query(plain.trim(), "select 1");
    neon.json(&["databases", "delete", "ledger"]);
    neon.settled();
    neon.json(&["roles", "delete", "ada"]);
    neon.settled();
    assert_eq!(neon.names(&["roles", "list"]), ["neondb_owner"]);
    neon.query(&uri, "select 1");

    let me = neon.json(&["me"]);
    assert_eq!(me["name"], "owner");
    assert_eq!(neon.json(&["orgs", "list"]), serde_json::json!([]));
    let made = neon.json(&["api-keys", "create", "--name", "ci"]);
    assert!(text(&made["key"]).starts_with("slipway_"));
    assert_eq!(neon.names(&["api-keys", "list"]), ["ci", "first"]);
    let number = made["id"].to_string();
    let revoked = neon.json(&["api-keys", "revoke", &number]);
    assert_eq!(revoked["revoked"], true);

    let id = neon.project.clone();
    neon.json(&["projects", "update", &id, "--name", "port"]);
    assert_eq!(neon.json(&["projects", "get", &id])["name"], "port");
    let listed = neon.json(&["projects", "list"]);
    let listed = listed.get("projects").unwrap_or(&listed);
    assert_eq!(listed[0]["name"], "port");
    neon.json(&["projects", "delete", &id]);
    assert!(
        neon.refused(&["projects", "get", &id])
            .contains("not found")
    );
    program.conforms();
}

#[test]
fn a_deleted_project_is_listed_as_recoverable_and_recovered_whole() {
    let program = Program::start();
    let (neon, uri) = Neon::with_project(&program);
    neon.query(&uri, BOATS);
    neon.json(&["snapshots", "create", "--name", "two boats"]);
    neon.settled();
    let id = neon.project.clone();
    let none = neon.json(&["projects", "list", "--recoverable-only"]);
    assert_eq!(none, serde_json::json!([]));
    assert!(
        neon.refused(&["projects", "recover", &id])
            .contains("not deleted")
    );

    neon.json(&["projects", "delete", &id]);
    let listed = neon.json(&["projects", "list", "--recoverable-only"]);
    assert_eq!(listed[0]["id"], id.as_str());
    let until = text(&listed[0]["recoverable_until"]);
    let until: chrono::DateTime<chrono::Utc> = until.parse().unwrap();
    assert!(until > chrono::Utc::now() + chrono::TimeDelta::days(6));

    let recovered = neon.json(&["projects", "recover", &id]);
    assert_eq!(recovered["name"], "harbour");
    assert_eq!(neon.count(&uri), 2);
    assert_eq!(neon.names(&["snapshots", "list"]), ["two boats"]);
    assert_eq!(neon.text(&["connection-string"]).trim(), uri);
    program.conforms();
}
