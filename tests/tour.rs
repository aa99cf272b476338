//! Drives the real window through the whole main job, with a real keychain, on real PostgreSQL. Writes
//! one picture a step into `target/tour/`, prints a line a step with its time, and the gap that was
//! measured at each cut-over. Fails where something was not seen.
//!
//! What is in the databases is looked at beside the window, through the connection strings that were
//! taken before the first promotion: they have to stay good.

#[expect(dead_code, reason = "the journeys use the rest")]
mod support;

use std::path::{Path, PathBuf};
use std::time::Instant;

use neon_api::client::{Client, ClientOptions, ConnectionUriQuery};
use neon_api::ids::{EndpointId, ProjectId};
use serde_json::Value;
use slipway_inspect::{ConnectOptions, connect};
use slipway_keychain::Secret;
use support::Desk;
use support::window::Window;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .expect("start");
    let tour = Tour::new();
    let started = Instant::now();
    // A panic inside goes up from here, after everything that was started has been ended.
    runtime.block_on(tour.go());
    println!(
        "the whole tour took {:.1} s; pictures are in {}",
        started.elapsed().as_secs_f64(),
        tour.pictures.display()
    );
    println!(
        "test result: ok. {} passed; 0 failed",
        tour.steps.load(std::sync::atomic::Ordering::Relaxed)
    );
}

/// Beside the light in 1280 × 800, in which the tour goes.
const APPEARANCES: [(&str, u32, u32); 3] =
    [("Dark", 1280, 800), ("Dark", 960, 640), ("Light", 960, 640)];

struct Tour {
    desk: Desk,
    pictures: PathBuf,
    steps: std::sync::atomic::AtomicU32,
}

/// The way to a database that a client would have kept: a string taken once.
struct Kept {
    uri: Secret,
}

impl Kept {
    async fn number(&self, sql: &str) -> i64 {
        let session = connect(&self.uri, &ConnectOptions::default())
            .await
            .expect("connect with the old string");
        let row = session.query_one(sql, &[]).await.expect("ask");
        row.get(0)
    }

    async fn run(&self, sql: &str) {
        let session = connect(&self.uri, &ConnectOptions::default())
            .await
            .expect("connect with the old string");
        session.batch_execute(sql).await.expect("run");
    }
}

/// Files with one of these texts in them, but the keychain's own, what the engine has to tell again, and
/// the pages of databases. Gives how many were searched.
fn files_with(folder: &Path, texts: &[String], found: &mut Vec<PathBuf>) -> usize {
    let mut searched = 0;
    // What goes away while it is looked at is PostgreSQL's.
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    for path in entries.map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_allowed = ["keyrings", "base", "global", "pg_wal"].contains(&name.as_ref())
            || name.starts_with("secrets.db");
        if path.is_symlink() || is_allowed {
            continue;
        }
        if path.is_dir() {
            searched += files_with(&path, texts, found);
        } else if let Ok(bytes) = std::fs::read(&path) {
            searched += 1;
            let is_in = |text: &String| {
                bytes
                    .windows(text.len())
                    .any(|part| part == text.as_bytes())
            };
            if texts.iter().any(is_in) {
                found.push(path);
            }
        }
    }
    searched
}

impl Tour {
    fn new() -> Self {
        let pictures = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("tour");
        if pictures.exists() {
            std::fs::remove_dir_all(&pictures).expect("remove the last pictures");
        }
        std::fs::create_dir_all(&pictures).expect("make a folder for pictures");
        Self {
            desk: Desk::new(1280, 800),
            pictures,
            steps: 0.into(),
        }
    }

    fn step(&self, what: &str, started: Instant) {
        self.steps
            .fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        println!("{:7.2} s  {what}", started.elapsed().as_secs_f64());
    }

    /// A connection string, asked for beside the window with a key of one's own.
    async fn client_of(&self, project: &str, branch: &str) -> Kept {
        let key = self.desk.engine(&["keys", "create", "--name", "tour"]);
        assert!(
            key.status.success(),
            "{}",
            String::from_utf8_lossy(&key.stderr)
        );
        let key: Value = serde_json::from_slice(&key.stdout).expect("a key");
        let life = std::fs::read(self.desk.data_dir().join("engine/engine.json"))
            .expect("the engine's file");
        let life: Value = serde_json::from_slice(&life).expect("read the engine's file");
        let base = life["api_url"]
            .as_str()
            .expect("an address")
            .parse()
            .expect("an address");
        let key = Secret::new(key["api_key"].as_str().expect("a key").to_owned());
        let client = Client::new(base, &key, ClientOptions::default()).expect("make a client");
        let projects = client.project_list(None).await.expect("list projects");
        let project = projects
            .iter()
            .find(|one| one.name == project)
            .expect("the project")
            .id
            .clone();
        let branches = client.branch_list(&project).await.expect("list branches");
        let branch = branches
            .iter()
            .find(|one| one.name == branch)
            .expect("the branch")
            .id
            .clone();
        let database = client
            .database_list(&project, &branch)
            .await
            .expect("list databases")
            .remove(0);
        let endpoints = client
            .endpoint_list(&project)
            .await
            .expect("list endpoints");
        let endpoint = endpoints
            .iter()
            .find(|one| one.branch_id == branch)
            .expect("an endpoint")
            .id
            .clone();
        Kept {
            uri: uri(
                &client,
                &project,
                &endpoint,
                &database.name,
                &database.owner_name,
            )
            .await,
        }
    }

    async fn go(&self) {
        let started = Instant::now();
        let window = Window::new(self.desk.open_window().await, self.pictures.clone());
        window
            .see("Put a known-good copy of dev where prod was")
            .await;
        window.see("PostgreSQL").await;
        window.picture("first-start").await;
        self.step("first start: the two ways in", started);

        self.shop(&window).await;
        self.lists(&window).await;
        self.harbour(&window).await;
        self.appearances(&window).await;
        self.secrets(&window).await;
        window
            .driver
            .clone()
            .quit()
            .await
            .expect("close the window");
    }

    /// The main job on the sample shop.
    async fn shop(&self, window: &Window) {
        let started = Instant::now();
        window.choose("A sample shop").await;
        window.fill("Project name", "shop").await;
        window.press("Make the sample shop").await;
        window
            .see_any(&["is ready", "You can leave this view"])
            .await;
        window.picture("sample-being-made").await;
        window.see("shop is ready").await;
        window.press("Open shop").await;
        window.see("prod has no dev yet").await;
        window.picture("pipeline-with-prod-only").await;
        self.step("a project from the sample shop", started);
        let prod = self.client_of("shop", "prod").await;
        let orders = prod.number("select count(*) from orders").await;
        assert!(orders > 0, "the sample has orders");

        let started = Instant::now();
        window.press("Create dev").await;
        window.see("Run 1").await;
        self.ended_well(window).await;
        window.picture("dev-was-created").await;
        window.press("Pipeline").await;
        window.see("Promote").await;
        window.picture("pipeline-with-dev-and-prod").await;
        self.step("dev, created from prod", started);
        let dev = self.client_of("shop", "dev").await;
        assert_eq!(dev.number("select count(*) from orders").await, orders);

        let started = Instant::now();
        window.press("Branch dev").await;
        window.fill("Name", "pr-412-gift-notes").await;
        window.picture("a-child-branch").await;
        window.press("Make branch").await;
        window.see("Branch pr-412-gift-notes is there").await;
        window.press("Close").await;
        window.see("pr-412-gift-notes").await;
        self.step("a child branch of dev", started);

        let started = Instant::now();
        window.press("SQL script dev").await;
        window.fill("SQL script", "create table gift_notes (order_id bigint primary key, note text not null);\ninsert into gift_nodes values (1, 'For Ada');").await;
        window.press("Run script").await;
        window.see("nothing was changed").await;
        window.picture("a-script-that-fails").await;
        window.fill("SQL script", "create table gift_notes (order_id bigint primary key, note text not null);\ninsert into gift_notes values (1, 'For Ada'), (2, 'For Grace');\n").await;
        window.press("Run script").await;
        window.see("Committed").await;
        window.picture("a-script-that-was-committed").await;
        assert_eq!(dev.number("select count(*) from gift_notes").await, 2);
        self.step(
            "a script on dev: PostgreSQL's own error, then a commit",
            started,
        );

        let started = Instant::now();
        prod.run("create table written_to_prod_since (id int); insert into written_to_prod_since values (1), (2)")
            .await;
        window.press("Pipeline").await;
        window.press("Promote dev to prod").await;
        window.see_any(&["Cancel and undo", "Type prod"]).await;
        window.picture("promote-is-prepared").await;
        window.see("to replace it").await;
        window.see("2 writes made to prod").await;
        window.picture("review").await;
        assert!(
            window.is_off("Replace prod").await,
            "nothing can be replaced before the name is typed"
        );
        window.fill("Type prod", "prd").await;
        assert!(window.is_off("Replace prod").await, "nor with another name");
        window.fill("Type prod", "prod").await;
        window.picture("review-with-the-name-typed").await;
        window.press("Replace prod").await;
        window.see_any(&["Point of no return", "finished"]).await;
        window.picture("promote-goes-on").await;
        self.ended_well(window).await;
        window.picture("promoted").await;
        let gap = self.gap(window).await;
        self.step(&format!("dev, promoted to prod; gap {gap}"), started);
        assert_eq!(
            prod.number("select count(*) from gift_notes").await,
            2,
            "the same string reaches the new branch"
        );

        let started = Instant::now();
        window.press("Pipeline").await;
        window.see("proven: ").await;
        window.press("More for dev").await;
        window.press("Policy…").await;
        window.choose("They may be discarded").await;
        window.choose("Hold writes during a cut-over").await;
        window.picture("policy").await;
        window.press("Save").await;
        window.press_starting("dev").await;
        window.see("nobody reaches it").await;
        window.picture("environment-with-a-policy").await;
        window.press("Add a check to dev").await;
        window.fill("Name", "nothing is left over").await;
        window
            .fill(
                "Query",
                "select relname from pg_class where relname like 'left_over%'",
            )
            .await;
        window.press("Try on dev").await;
        window.see("passed: no row").await;
        window.picture("check-that-was-tried").await;
        window.press("Save").await;
        window.see("blocks, asked again after").await;
        window.press("Pipeline").await;
        window.press("Refresh dev from prod").await;
        window.see("to replace it").await;
        window.see("Writes are held").await;
        window.fill("Type dev", "dev").await;
        window.press("Replace dev").await;
        self.ended_well(window).await;
        window.picture("refreshed").await;
        let gap = self.gap(window).await;
        self.step(&format!("dev, refreshed from prod; gap {gap}"), started);
        assert_eq!(dev.number("select count(*) from gift_notes").await, 2);

        let started = Instant::now();
        window.press("Pipeline").await;
        window.press("Roll back prod").await;
        window.see("Loses:").await;
        window.picture("roll-back-to-where").await;
        window.press("Prepare roll back").await;
        window.see("to roll it back").await;
        window.picture("review-of-the-roll-back").await;
        window.fill("Type prod", "prod").await;
        window.press("Roll back prod").await;
        self.ended_well(window).await;
        window.picture("rolled-back").await;
        let gap = self.gap(window).await;
        self.step(&format!("prod, rolled back; gap {gap}"), started);
        let tables = "select count(*) from pg_tables where tablename = ";
        assert_eq!(prod.number(&format!("{tables}'gift_notes'")).await, 0);
        assert_eq!(
            prod.number(&format!("{tables}'written_to_prod_since'"))
                .await,
            1,
            "the rollback point holds what was written before the cut-over"
        );
        window.press("Pipeline").await;
        window.see("Way back open").await;
        window.see("Pinned since it was rolled back").await;
        window.picture("pipeline-after-it-all").await;

        let started = Instant::now();
        window.press("Allow promotes to prod again").await;
        window
            .see("Promotes and refreshes onto prod are refused")
            .await;
        window.picture("environment-that-is-pinned").await;
        window.press("Allow promotes to prod again").await;
        window.picture("allow-promotes-again").await;
        window.press("Allow promotes again").await;
        let start = Instant::now();
        while window.words().await.contains("Pinned since") {
            assert!(start.elapsed().as_secs() < 60, "prod stays pinned");
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        window.press("Pipeline").await;
        window.see("Way back open").await;
        self.step("prod, let go after its roll back", started);

        let started = Instant::now();
        window.press("Rehearse the promote of dev to prod").await;
        window.see("all of this happens to a copy").await;
        window.picture("review-of-the-rehearsal").await;
        window.press("Rehearse on a copy of prod").await;
        self.ended_well(window).await;
        window.see("Nothing of it is left").await;
        window.picture("rehearsed").await;
        self.step("a promote, rehearsed on a copy of prod", started);
        window.press("Pipeline").await;
        window.see("Way back open").await;
    }

    /// What is kept, and getting rid of it.
    async fn lists(&self, window: &Window) {
        let started = Instant::now();
        window.press("Snapshot prod").await;
        window.fill("Name", "before the sale").await;
        window.press("Take snapshot").await;
        window.see("Snapshot before the sale is there").await;
        window.press("Close").await;
        window.press_starting("Snapshots").await;
        window.see("before the sale").await;
        window.picture("snapshots").await;
        self.step("a snapshot, and the list of them", started);

        let started = Instant::now();
        window.press_starting("Branches").await;
        window.see("pr-412-gift-notes").await;
        window.picture("branches").await;
        window.press("Actions for pr-412-gift-notes").await;
        window.press_starting("Delete").await;
        window.see("This cannot be undone").await;
        window
            .fill("Type pr-412-gift-notes", "pr-412-gift-notes")
            .await;
        window.picture("what-goes-with-a-branch").await;
        window.press("Delete branch").await;
        let start = Instant::now();
        while window.words().await.contains("pr-412-gift-notes") {
            assert!(start.elapsed().as_secs() < 60, "the branch stays");
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        self.step(
            "a branch, deleted after what depends on it was said",
            started,
        );

        let started = Instant::now();
        window.press("Runs").await;
        window.see("5 runs").await;
        window.picture("runs").await;
        window.press_starting("Connections").await;
        window.see("This computer").await;
        window.picture("connections").await;
        window.press_starting("Projects").await;
        window.see("shop").await;
        window.picture("projects").await;
        window.press_starting("Credentials").await;
        window.see("shop_owner").await;
        window.picture("credentials").await;
        self.step(
            "past runs; connections, projects and credentials, without secrets",
            started,
        );
    }

    /// A database of thirty tables, from a dump, promoted and rolled back.
    async fn harbour(&self, window: &Window) {
        let started = Instant::now();
        window.press_starting("Project: shop").await;
        window.press_starting("New project").await;
        window.choose("A dump file").await;
        let dump = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/harbour.sql");
        window.fill("File", &dump.display().to_string()).await;
        window.fill("Project name", "harbour").await;
        window.press("Import the dump").await;
        window.see("harbour is ready").await;
        window.picture("imported").await;
        window.press("Open harbour").await;
        window.see("prod has no dev yet").await;
        self.step("a project from a dump of 30 tables", started);
        let prod = self.client_of("harbour", "prod").await;
        assert_eq!(prod.number("select count(*) from cargo_items").await, 2500);

        let started = Instant::now();
        window.press("Create dev").await;
        self.ended_well(window).await;
        let dev = self.client_of("harbour", "dev").await;
        dev.run("delete from payments; alter table vessels add column call_sign text")
            .await;
        window.press("Pipeline").await;
        window.press("More for prod").await;
        window.press("Policy…").await;
        window.choose("They are brought back from elsewhere").await;
        window.choose("Hold writes during a cut-over").await;
        window.press("Save").await;
        window.press_starting("prod").await;
        window.see("nobody reaches it").await;
        window.press("Add a check to prod").await;
        window.fill("Name", "no cargo without a number").await;
        window
            .fill("Query", "select 1 from cargo_items where id is null")
            .await;
        window.press("Try on prod").await;
        window.see("passed: no row").await;
        window.press("Save").await;
        window.see("blocks, asked again after").await;
        window.picture("policy-and-check-of-thirty-tables").await;
        window.press("Pipeline").await;
        window.press("Rehearse the promote of dev to prod").await;
        window.see("all of this happens to a copy").await;
        window.press("Rehearse on a copy of prod").await;
        self.ended_well(window).await;
        window.see("Nothing of it is left").await;
        window.picture("rehearsed-with-thirty-tables").await;
        self.step("thirty tables: a policy, a check, a rehearsal", started);

        let started = Instant::now();
        window.press("Pipeline").await;
        window.press("Promote dev to prod").await;
        window.see("to replace it").await;
        window.picture("review-of-thirty-tables").await;
        for (theme, width, height) in APPEARANCES {
            self.appear(window, theme, width, height).await;
            let theme = theme.to_lowercase();
            window.picture(&format!("review-{theme}-{width}")).await;
        }
        self.appear(window, "Light", 1280, 800).await;
        window.fill("Type prod", "prod").await;
        window.press("Replace prod").await;
        self.ended_well(window).await;
        let gap = self.gap(window).await;
        assert_eq!(prod.number("select count(*) from payments").await, 0);
        self.step(&format!("thirty tables, promoted; gap {gap}"), started);

        let started = Instant::now();
        window.press_starting("Roll back").await;
        window.press("Prepare roll back").await;
        window.see("to roll it back").await;
        window.fill("Type prod", "prod").await;
        window.press("Roll back prod").await;
        self.ended_well(window).await;
        let gap = self.gap(window).await;
        assert_eq!(prod.number("select count(*) from payments").await, 500);
        self.step(&format!("thirty tables, rolled back; gap {gap}"), started);
    }

    /// Every view in the dark, and in a small window.
    async fn appearances(&self, window: &Window) {
        let started = Instant::now();
        for (theme, width, height) in APPEARANCES {
            self.appear(window, theme, width, height).await;
            let name = |view: &str| format!("{view}-{}-{width}", theme.to_lowercase());
            for (view, seen) in [
                ("Pipeline", "Way back open"),
                ("Runs", "4 runs"),
                ("Requests", "Requests need a team"),
                ("History", "entries, newest first"),
                ("Team", "none yet"),
                ("Branches", "dev"),
                ("Snapshots", "prod"),
                ("Connections", "This computer"),
                ("Projects", "2 projects"),
                ("Credentials", "API key"),
            ] {
                window.press_starting(view).await;
                window.see(seen).await;
                window.picture(&name(&view.to_lowercase())).await;
            }
            window.press_starting("Runs").await;
            window.press_starting("Promote").await;
            window.read("outcome").await;
            window.picture(&name("run")).await;
        }
        self.step("every view in the dark and in a small window", started);
    }

    /// What the keychain holds is in nothing that the web view shows or stores, nor in any other file.
    async fn secrets(&self, window: &Window) {
        let started = Instant::now();
        let secrets = self.desk.kept_secrets();
        assert!(secrets.len() > 2, "{} secrets are kept", secrets.len());
        let script = "return document.documentElement.outerHTML + JSON.stringify([localStorage, sessionStorage])";
        let shown = window.driver.execute(script, vec![]).await;
        let shown = shown.expect("read the page").json().to_string();
        assert!(shown.contains("This computer"), "the page is shown");
        assert!(secrets.iter().all(|secret| !shown.contains(secret)));
        let mut found = Vec::new();
        let searched = files_with(self.desk.folder.path(), &secrets, &mut found);
        assert!(searched > 100, "{searched} files were searched");
        assert_eq!(found, Vec::<PathBuf>::new());
        let what = format!("{} secrets, in none of {searched} files", secrets.len());
        self.step(&what, started);
    }

    async fn appear(&self, window: &Window, theme: &str, width: u32, height: u32) {
        window.press("Settings").await;
        window.press(theme).await;
        window
            .driver
            .set_window_rect(0, 0, width, height)
            .await
            .expect("size the window");
    }

    /// Waits for the end of the run that is shown.
    async fn ended_well(&self, window: &Window) {
        let outcome = window.read("outcome").await;
        let status = window.read("run-status").await;
        assert!(
            status.starts_with("finished"),
            "the run ended otherwise: {status}: {outcome}"
        );
    }

    /// The figure that the run shows.
    async fn gap(&self, window: &Window) -> String {
        let shown = window.read("gap").await;
        let gap = shown.lines().skip(1).collect::<Vec<_>>().join(" ");
        assert!(
            gap.chars().any(|sign| sign.is_ascii_digit()),
            "no gap is shown: {shown}"
        );
        gap
    }
}

async fn uri(
    client: &Client,
    project: &ProjectId,
    endpoint: &EndpointId,
    database: &str,
    role: &str,
) -> Secret {
    let query = ConnectionUriQuery {
        branch_id: None,
        endpoint_id: Some(endpoint.clone()),
        database_name: database.to_owned(),
        role_name: role.to_owned(),
        pooled: false,
    };
    client
        .connection_uri(project, &query)
        .await
        .expect("ask for a connection string")
}
