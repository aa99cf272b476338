//! A project with a root, a child and a snapshot in a real program, and what must be true of it at any
//! rest.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use reqwest::Method;
use rusqlite::{Connection, OpenFlags};
use serde_json::{Value, json};

use crate::program::Program;
use crate::support::{Api, directories, rows, run, text, try_connect};
use crate::time_travel::window;

const PATIENCE: Duration = Duration::from_secs(60);

/// What is in the table of the root and of its child.
const CONTENT: &str = "SELECT concat(count(*), ' ', sum(a)) FROM t";

pub(super) struct World {
    pub(super) program: Program,
    pub(super) project: String,
    /// Changes with every finalize; its endpoint does not.
    pub(super) prod: String,
    pub(super) prod_endpoint: String,
    pub(super) prod_uri: String,
    pub(super) kid: String,
    pub(super) kid_endpoint: String,
    kid_uri: String,
    pub(super) snapshot: String,
}

impl World {
    pub(super) async fn new() -> Self {
        let program = Program::start_in_memory();
        let api = program.api.clone();
        let project = api.project("shop").await;
        run(
            &project.uri,
            "CREATE TABLE t (a int); INSERT INTO t SELECT generate_series(1, 2000);
             CREATE TABLE version (v text); INSERT INTO version VALUES ('base')",
        )
        .await;
        let snapshot = api.snapshot(&project.id, &project.branch, "base").await;
        run(&project.uri, "UPDATE version SET v = 'new'").await;
        let branches = format!("/projects/{}/branches", project.id);
        let kid = json!({"branch": {"name": "kid"}, "endpoints": [{"type": "read_write"}]});
        let kid = api.done(Method::POST, &branches, kid).await;
        // Only on the target of finalizes.
        let late = format!("{branches}/{}/roles", project.branch);
        let role = json!({"role": {"name": "late"}});
        api.done(Method::POST, &late, role).await;
        // Its first copy is not taken at a point that is meant for a call.
        window(&api, &project.id, &project.branch).await;
        Self {
            prod: project.branch,
            prod_endpoint: project.endpoint,
            prod_uri: project.uri,
            kid: text(&kid["branch"]["id"]),
            kid_endpoint: text(&kid["endpoints"][0]["id"]),
            kid_uri: text(&kid["connection_uris"][0]["connection_uri"]),
            snapshot,
            project: project.id,
            program,
        }
    }

    /// A child of the root as it is now, with an endpoint.
    pub(super) async fn new_kid(&mut self) {
        let wanted = json!({
            "branch": {"name": "kid", "parent_id": self.prod},
            "endpoints": [{"type": "read_write"}],
        });
        let branches = self.path("/branches");
        let kid = self.api().done(Method::POST, &branches, wanted).await;
        self.kid = text(&kid["branch"]["id"]);
        self.kid_endpoint = text(&kid["endpoints"][0]["id"]);
        // The answer has none where there are several roles.
        self.kid_uri = self
            .api()
            .uri(&self.project, &text(&kid["branch"]["id"]))
            .await;
    }

    pub(super) fn api(&self) -> &Api {
        &self.program.api
    }

    pub(super) fn path(&self, rest: &str) -> String {
        format!("/projects/{}{rest}", self.project)
    }

    fn catalog(&self) -> Connection {
        open(&self.program.data().join("catalog.db"))
    }

    /// The first column of every row.
    pub(super) fn ask_catalog(&self, query: &str) -> Vec<String> {
        let catalog = self.catalog();
        let mut query = catalog.prepare(query).unwrap();
        let rows = query.query_map([], |row| row.get(0)).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    }

    /// What the catalog knows of the history's copies.
    pub(super) fn bases(&self) -> BTreeSet<String> {
        let all = self.ask_catalog("SELECT id FROM history_bases");
        all.into_iter().collect()
    }

    /// What there is of them.
    pub(super) fn directories_of_history(&self) -> BTreeSet<String> {
        let all = directories(&self.program.data(), "history");
        all.into_iter().collect()
    }

    /// Where each branch's data lies.
    fn directories_of(&self, branches: &BTreeSet<String>) -> BTreeSet<String> {
        let renamed = self.ask_catalog(
            "SELECT concat(branch_id, ' ', directory) FROM branch_directories ORDER BY branch_id",
        );
        let renamed: BTreeMap<&str, &str> = renamed
            .iter()
            .map(|pair| pair.split_once(' ').unwrap())
            .collect();
        for branch in renamed.keys() {
            assert!(branches.contains(*branch), "a directory of {branch}");
        }
        let of = |branch: &String| {
            let renamed = renamed.get(branch.as_str());
            renamed.map_or_else(|| branch.clone(), |name| (*name).to_owned())
        };
        let found: BTreeSet<_> = branches.iter().map(of).collect();
        assert_eq!(found.len(), branches.len(), "{renamed:?}");
        found
    }

    /// The history is tended in the background: what it has on disk becomes what it knows.
    async fn check_history(&self, what: &str) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let (known, found) = (self.bases(), self.directories_of_history());
            if known == found {
                return;
            }
            assert!(
                Instant::now() < deadline,
                "{what}: history has {found:?} and knows {known:?}"
            );
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Waits until no job is at work and every snapshot is baked.
    pub(super) async fn settle(&self, what: &str) {
        let deadline = Instant::now() + PATIENCE;
        while !self.is_at_rest() {
            assert!(Instant::now() < deadline, "{what}: work does not end");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    fn is_at_rest(&self) -> bool {
        let jobs: i64 = self
            .catalog()
            .query_row("SELECT count(*) FROM jobs", [], |row| row.get(0))
            .unwrap();
        let snapshots = self.program.data().join("snapshots");
        let baked = directories(&self.program.data(), "snapshots")
            .iter()
            .all(|name| slipway_postgres::snapshot::is_baked(&snapshots.join(name)));
        jobs == 0 && baked
    }

    pub(super) fn last_operation(&self) -> i64 {
        let newest = "SELECT coalesce(max(number), 0) FROM operations";
        self.catalog()
            .query_row(newest, [], |row| row.get(0))
            .unwrap()
    }

    pub(super) fn statuses_since(&self, number: i64) -> Vec<String> {
        let catalog = self.catalog();
        let mut query = catalog
            .prepare("SELECT status FROM operations WHERE number > ?1")
            .unwrap();
        let rows = query.query_map([number], |row| row.get(0)).unwrap();
        rows.collect::<Result<_, _>>().unwrap()
    }

    /// Everything that is true whenever nothing is at work.
    pub(super) async fn check(&self, what: &str) {
        let api = self.api();
        let mut branches = BTreeSet::new();
        let mut readers = BTreeSet::new();
        let mut snapshots = BTreeSet::new();
        let projects = api.get("/projects?limit=400").await;
        for project in list(&projects, "projects") {
            let project = text(&project["id"]);
            for branch in api.branches(&project).await {
                assert_eq!(branch["current_state"], "ready", "{what}: {branch}");
                branches.insert(text(&branch["id"]));
            }
            let found = api.get(&format!("/projects/{project}/snapshots")).await;
            for snapshot in list(&found, "snapshots") {
                assert!(snapshot["lsn"].is_string(), "{what}: {snapshot}");
                snapshots.insert(text(&snapshot["id"]));
            }
            let page = api
                .get(&format!("/projects/{project}/operations?limit=1000"))
                .await;
            for operation in list(&page, "operations") {
                let status = text(&operation["status"]);
                assert!(
                    matches!(status.as_str(), "finished" | "failed" | "cancelled"),
                    "{what}: {operation}"
                );
            }
            let endpoints = api.get(&format!("/projects/{project}/endpoints")).await;
            for endpoint in list(&endpoints, "endpoints") {
                let branch = text(&endpoint["branch_id"]);
                assert!(branches.contains(&branch), "{what}: {endpoint}");
                if endpoint["type"] == "read_only" {
                    readers.insert(text(&endpoint["id"]));
                }
                // The password that is shown is the one that opens.
                let uri = api.uri(&project, &branch).await;
                if let Err(error) = try_connect(&uri).await {
                    panic!("{what}: {branch} does not open: {error}");
                }
            }
        }
        // What is deleted and can be recovered has its directories, and nothing that runs.
        let recoverable = api.get("/projects?limit=400&recoverable=true").await;
        for project in list(&recoverable, "projects") {
            let of_project = |table| {
                format!(
                    "SELECT id FROM {table} WHERE project_id = {}",
                    project["id"]
                )
            };
            for branch in self.ask_catalog(&of_project("branches").replace('"', "'")) {
                let pid = data_of(&self.program).join(&branch).join("postmaster.pid");
                assert!(!pid.exists(), "{what}: the server of {branch} runs");
                branches.insert(branch);
            }
            snapshots.extend(self.ask_catalog(&of_project("snapshots").replace('"', "'")));
        }
        for kept in [&self.prod, &self.kid] {
            assert!(branches.contains(kept), "{what}: {kept} is lost");
        }
        assert!(snapshots.contains(&self.snapshot), "{what}");
        let data = self.program.data();
        let found: BTreeSet<_> = directories(&data, "branches").into_iter().collect();
        let known = self.directories_of(&branches);
        assert_eq!(found, known, "{what}");
        let found: BTreeSet<_> = directories(&data, "snapshots").into_iter().collect();
        assert_eq!(found, snapshots, "{what}");
        for (dir, pids) in postmasters(&data.join("branches")) {
            assert_eq!(pids.len(), 1, "{what}: {} has {pids:?}", dir.display());
            let name = dir.file_name().unwrap().to_string_lossy().into_owned();
            assert!(known.contains(&name), "{what}: {}", dir.display());
        }
        for name in directories(&data, "standbys") {
            assert!(readers.contains(&name), "{what}: a standby of {name}");
        }
        for (dir, pids) in postmasters(&data.join("standbys")) {
            assert_eq!(pids.len(), 1, "{what}: {} has {pids:?}", dir.display());
        }
        self.check_history(what).await;
        let secrets = open(&data.join("secrets.db"));
        for table in ["passwords", "staged", "roles_before"] {
            let mut query = secrets
                .prepare(&format!("SELECT DISTINCT branch_id FROM {table}"))
                .unwrap();
            let kept = query.query_map([], |row| row.get::<_, String>(0)).unwrap();
            for branch in kept.map(Result::unwrap) {
                assert_eq!(table, "passwords", "{what}: {branch}");
                assert!(branches.contains(&branch), "{what}: passwords of {branch}");
            }
        }
        for uri in [&self.prod_uri, &self.kid_uri] {
            assert_eq!(rows(uri, CONTENT).await, ["2000 2001000"], "{what}");
        }
    }
}

fn data_of(program: &Program) -> PathBuf {
    program.data().join("branches")
}

/// Every postmaster that works below a folder, by its data directory.
fn postmasters(below: &Path) -> BTreeMap<PathBuf, Vec<u32>> {
    let below = below.canonicalize().unwrap();
    let mut found: BTreeMap<PathBuf, Vec<u32>> = BTreeMap::new();
    for entry in std::fs::read_dir("/proc").unwrap().flatten() {
        let Ok(pid) = entry.file_name().to_string_lossy().parse() else {
            continue;
        };
        let Ok(line) = std::fs::read(entry.path().join("cmdline")) else {
            continue;
        };
        let words: Vec<String> = line
            .split(|byte| *byte == 0)
            .map(|word| String::from_utf8_lossy(word).into_owned())
            .collect();
        let is_postgres = Path::new(&words[0])
            .file_name()
            .is_some_and(|name| name == "postgres");
        let dir = words.windows(2).find(|pair| pair[0] == "-D");
        if let Some(pair) =
            dir.filter(|pair| is_postgres && Path::new(&pair[1]).starts_with(&below))
        {
            found.entry(PathBuf::from(&pair[1])).or_default().push(pid);
        }
    }
    found
}

pub(super) fn list<'a>(answer: &'a Value, key: &str) -> &'a [Value] {
    answer[key].as_array().unwrap()
}

fn open(path: &Path) -> Connection {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags).unwrap();
    connection.busy_timeout(PATIENCE).unwrap();
    connection
}
