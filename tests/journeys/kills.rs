//! The application is killed, a real process by a real signal, wherever a promote may be, and
//! started again on the same data directory: the run is continued or undone, says which, and the
//! next promote works. The same for the engine, and once for the window.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use crate::headless::{DataDir, carry_through, environment, execute, make_project, open};
use crate::support::Desk;
use crate::support::window::Window;
use neon_api::client::ConnectionUriQuery;
use serde_json::{Value, json};
use slipway_app::ipc::{Changed, Colour, RunRequest};
use slipway_app::{App, Secret};
use slipway_inspect::{ConnectOptions, connect};

/// Names the data directory to the process that is there to be killed.
const PROGRAM: &str = "SLIPWAY_TEST_PROGRAM_ON";

/// The steps of a promote, as they are stored.
const STEPS: [&str; 13] = [
    "preflight",
    "candidate_snapshot",
    "candidate",
    "inspect",
    "checks",
    "plan",
    "re_check",
    "rollback_point",
    "fresh_candidate",
    "hold",
    "cut_over",
    "verify",
    "settle",
];
const PLAN: usize = 5;
const RE_CHECK: usize = 6;
const HOLD: usize = 9;
const CUT_OVER: usize = 10;

/// It only ends a test that would never end.
const PATIENCE: Duration = Duration::from_secs(120);

// ---- the program that is killed -------------------------------------------------------------------

/// The application without its shell: says every change of a run in a line, and does what lines on
/// its standard input say. As a test of its own it does nothing.
#[tokio::test(flavor = "multi_thread")]
async fn the_program_that_is_killed() {
    let Some(data_dir) = std::env::var_os(PROGRAM) else {
        return;
    };
    let app = open(Path::new(&data_dir)).await;
    let mut changes = app.changes();
    tokio::spawn(async move {
        while let Ok(change) = changes.recv().await {
            if let Changed::Run { summary } = change {
                say(&json!({ "run": summary }));
            }
        }
    });
    say(&json!({ "answer": "open" }));
    let (heard, mut lines) = tokio::sync::mpsc::unbounded_channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lines().map_while(Result::ok) {
            let _ended = heard.send(line);
        }
    });
    while let Some(line) = lines.recv().await {
        say(&json!({ "answer": answer(&app, &line).await }));
    }
    app.shutdown().await;
}

async fn answer(app: &App, line: &str) -> Value {
    let (command, argument) = line.split_once(' ').unwrap_or((line, ""));
    let to_json = |value: Result<Value, serde_json::Error>| value.expect("JSON");
    match command {
        "make" => {
            make_project(app, "killed").await;
            let source = environment(&app.pipeline().await.expect("an answer"), "prod")
                .id
                .clone();
            let bootstrap = RunRequest::Bootstrap {
                source,
                name: "dev".to_owned(),
                colour: Colour::Teal,
            };
            carry_through(app, bootstrap).await;
            to_json(serde_json::to_value(
                app.pipeline().await.expect("an answer"),
            ))
        }
        "promote" => {
            let pipeline = app.pipeline().await.expect("an answer");
            let id = |name| environment(&pipeline, name).id.clone();
            let (source, target) = (id("dev"), id("prod"));
            let request = RunRequest::Promote { source, target };
            to_json(serde_json::to_value(
                app.run_prepare(request).await.expect("an answer"),
            ))
        }
        "execute" => {
            execute(app, argument).await;
            Value::Null
        }
        "run" => to_json(serde_json::to_value(
            app.run_get(argument).await.expect("an answer"),
        )),
        "notices" => to_json(serde_json::to_value(
            app.overview().await.expect("an answer").notices,
        )),
        other => panic!("{other}?"),
    }
}

fn say(line: &Value) {
    // Whoever killed the test does not listen any more.
    let _ = writeln!(std::io::stdout(), "{line}");
}

// ---- its parent -----------------------------------------------------------------------------------

/// That program, in a process of its own.
struct Program {
    child: Child,
    stdin: ChildStdin,
    lines: Receiver<Value>,
    /// The last that was said of each run.
    runs: BTreeMap<String, Value>,
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Program {
    fn start(data_dir: &Path) -> Self {
        let mut child = Command::new(std::env::current_exe().expect("this test's program"))
            .args([
                "--exact",
                "kills::the_program_that_is_killed",
                "--nocapture",
            ])
            .env(PROGRAM, data_dir)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("start it");
        let stdin = child.stdin.take().expect("stdin");
        let stdout = BufReader::new(child.stdout.take().expect("stdout"));
        let (said, lines) = channel();
        std::thread::spawn(move || {
            for line in stdout.lines().map_while(Result::ok) {
                // The test harness has lines of its own, and may put one before ours.
                let json = line
                    .find('{')
                    .and_then(|at| serde_json::from_str(&line[at..]).ok());
                if json.is_some_and(|json: Value| said.send(json).is_err()) {
                    return;
                }
            }
        });
        let runs = BTreeMap::new();
        let mut program = Self {
            child,
            stdin,
            lines,
            runs,
        };
        assert_eq!(program.answer(), "open");
        program
    }

    fn next_line(&mut self) -> Value {
        let line = self.lines.recv_timeout(PATIENCE);
        let line = line.expect("the program says something");
        if let Some(run) = line.get("run") {
            let id = run["id"].as_str().expect("an id").to_owned();
            self.runs.insert(id, run.clone());
        }
        line
    }

    fn answer(&mut self) -> Value {
        loop {
            if let Some(answer) = self.next_line().get("answer") {
                return answer.clone();
            }
        }
    }

    fn tell(&mut self, command: &str) {
        writeln!(self.stdin, "{command}").expect("tell the program");
    }

    fn ask(&mut self, command: &str) -> Value {
        self.tell(command);
        self.answer()
    }

    /// Waits until it is so with a run, as far as was said.
    fn wait(&mut self, run: &str, is_so: impl Fn(&Value) -> bool) {
        while !self.runs.get(run).is_some_and(&is_so) {
            self.next_line();
        }
    }

    /// Waits until a run has come as far as it comes by itself, and gives all of it.
    fn rested(&mut self, run: &str) -> Value {
        let start = Instant::now();
        loop {
            let detail = self.ask(&format!("run {run}"));
            if rests(&detail["summary"]) {
                return detail;
            }
            assert!(
                start.elapsed() < PATIENCE,
                "the run does not end: {detail:#}"
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn kill(mut self) {
        self.child.kill().expect("kill it");
        self.child.wait().expect("reap it");
    }
}

fn rests(summary: &Value) -> bool {
    !["queued", "running", "unwinding"].contains(&summary["status"].as_str().expect("a status"))
}

fn step(summary: &Value, position: usize) -> &str {
    summary["step_states"][position].as_str().expect("a state")
}

// ---- what stands on the server ----------------------------------------------------------------------

/// Branches and snapshots by name, and what each endpoint serves.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Slate {
    branches: BTreeMap<String, String>,
    snapshots: Vec<String>,
    endpoints: BTreeMap<String, String>,
}

/// A data directory with `prod` and `dev`, which outlives every kill.
struct World {
    data_dir: DataDir,
    project: String,
    endpoints: BTreeMap<String, String>,
    key: Secret,
    runtime: tokio::runtime::Runtime,
    /// How often `dev` was changed.
    changes: i64,
}

impl World {
    fn new() -> Self {
        let data_dir = DataDir::new();
        let mut program = Program::start(data_dir.path());
        let pipeline = program.ask("make");
        let text = |value: &Value| value.as_str().expect("text").to_owned();
        let endpoints = pipeline["environments"].as_array().expect("environments");
        let endpoints = endpoints
            .iter()
            .map(|it| (text(&it["name"]), text(&it["endpoint_id"])))
            .collect();
        let world = Self {
            project: text(&pipeline["project"]["id"]),
            endpoints,
            key: data_dir.key(),
            runtime: tokio::runtime::Runtime::new().expect("start"),
            changes: 0,
            data_dir,
        };
        for name in ["dev", "prod"] {
            world.run(name, "create table change (number bigint primary key)");
        }
        world
    }

    fn uri(&self, environment: &str) -> Secret {
        let client = self.data_dir.client(&self.key);
        let query = ConnectionUriQuery {
            branch_id: None,
            endpoint_id: Some(self.endpoints[environment].as_str().into()),
            database_name: "app".to_owned(),
            role_name: "app_owner".to_owned(),
            pooled: false,
        };
        let project = self.project.as_str().into();
        let uri = client.connection_uri(&project, &query);
        self.runtime.block_on(uri).expect("a connection string")
    }

    fn run(&self, environment: &str, sql: &str) {
        let uri = self.uri(environment);
        self.runtime.block_on(async {
            let session = connect(&uri, &ConnectOptions::default()).await;
            let session = session.expect("connect");
            session.batch_execute(sql).await.expect("run");
        });
    }

    /// The last change that an environment has.
    fn last_change(&self, environment: &str) -> i64 {
        let uri = self.uri(environment);
        self.runtime.block_on(async {
            let session = connect(&uri, &ConnectOptions::default()).await;
            let session = session.expect("connect");
            let query = "select coalesce(max(number), 0) from change";
            session.query_one(query, &[]).await.expect("ask").get(0)
        })
    }

    fn slate(&self) -> Slate {
        let client = self.data_dir.client(&self.key);
        let project = self.project.as_str().into();
        self.runtime.block_on(async {
            let branches = client.branch_list(&project).await.expect("branches");
            let snapshots = client.snapshot_list(&project).await.expect("snapshots");
            let endpoints = client.endpoint_list(&project).await.expect("endpoints");
            let mut snapshots: Vec<_> = snapshots.into_iter().map(|it| it.name).collect();
            snapshots.sort();
            Slate {
                branches: branches
                    .into_iter()
                    .map(|it| (it.name, it.id.as_str().to_owned()))
                    .collect(),
                snapshots,
                endpoints: endpoints
                    .into_iter()
                    .map(|it| (it.id.as_str().to_owned(), it.branch_id.as_str().to_owned()))
                    .collect(),
            }
        })
    }

    /// Changes `dev`, so that a promote can be told from none.
    fn change_dev(&mut self) {
        self.changes += 1;
        let change = self.changes;
        self.run("dev", &format!("insert into change values ({change})"));
    }

    /// Begins a promote and takes it up to where `reached` holds; the plan is accepted on the way.
    fn promote_until(
        &mut self,
        program: &mut Program,
        reached: impl Fn(&Value) -> bool,
    ) -> (String, i64) {
        self.change_dev();
        let run = program.ask("promote");
        let id = run["id"].as_str().expect("an id").to_owned();
        program.wait(&id, |run| reached(run) || rests(run));
        if !reached(&program.runs[&id]) {
            assert_eq!(program.runs[&id]["status"], "waiting");
            program.tell(&format!("execute {id}"));
            program.wait(&id, |run| {
                reached(run) || (rests(run) && run["status"] != "waiting")
            });
        }
        assert!(reached(&program.runs[&id]), "{:#}", program.runs[&id]);
        (id, run["number"].as_i64().expect("a number"))
    }

    /// A promote that nobody disturbs.
    fn promote(&mut self, program: &mut Program) {
        let (id, number) = self.promote_until(program, |run| step(run, 11) == "done");
        let run = program.rested(&id);
        self.assert_promoted(number, &run);
    }

    fn assert_promoted(&self, number: i64, run: &Value) {
        assert_eq!(run["summary"]["status"], "succeeded", "{run:#}");
        assert_eq!(self.last_change("prod"), self.changes, "run {number}");
        let slate = self.slate();
        let prod = &slate.branches["prod"];
        assert_eq!(&slate.endpoints[&self.endpoints["prod"]], prod);
        let of_run = |name: &&String| {
            name.contains(&format!("run {number}, ")) || name.contains(&format!("run-{number}-"))
        };
        let branches: Vec<_> = slate.branches.keys().filter(of_run).collect();
        assert_eq!(branches.len(), 1, "the backup alone: {branches:?}");
        assert!(branches[0].starts_with("prod (before run"), "{branches:?}");
    }

    fn assert_undone(&self, before: &Slate, change: i64, run: &Value) {
        assert_eq!(run["summary"]["status"], "failed", "{run:#}");
        assert_eq!(self.slate(), *before, "{run:#}");
        assert_eq!(self.last_change("prod"), change);
    }
}

/// What became of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Ending {
    /// It went on to its plan, or still waited with it, and was carried through then.
    ToItsPlan,
    Undone,
    /// The cut-over had happened, and the rest followed.
    ToItsEnd,
}

/// Kills the program at a place of a promote, starts it again, and looks what becomes of the run.
fn kill_at(
    world: &mut World,
    mut program: Program,
    reached: impl Fn(&Value) -> bool,
    after: Duration,
) -> (Ending, Program) {
    let before = world.slate();
    let change = world.last_change("prod");
    let (id, number) = world.promote_until(&mut program, reached);
    std::thread::sleep(after);
    program.kill();

    let mut program = Program::start(world.data_dir.path());
    let run = program.rested(&id);
    let notices = program.ask("notices");
    let notices = notices.as_array().expect("notices");
    let told = notices.iter().find(|it| it["run_id"] == id.as_str());
    let told = told.map(|it| it["text"].as_str().expect("text").to_owned());
    let summary = &run["summary"];
    let ending = match summary["status"].as_str().expect("a status") {
        "waiting" => {
            if run["recovery"].is_null() {
                assert_eq!(told, None, "a plan that waited goes on waiting");
            } else {
                assert_eq!(run["recovery"], "Continued after a restart.");
                let words = format!("Run {number} was continued after a restart; its plan waits.");
                assert_eq!(told, Some(words));
            }
            program.ask(&format!("execute {id}"));
            world.assert_promoted(number, &program.rested(&id));
            Ending::ToItsPlan
        }
        "failed" => {
            let words = "Undone after a restart: prod is as it was.";
            assert_eq!(summary["outcome"], words);
            assert_eq!(told, Some(format!("Run {number}: {words}")));
            world.assert_undone(&before, change, &run);
            Ending::Undone
        }
        "succeeded" => {
            // The signal may have come when the last step had just ended.
            if !run["recovery"].is_null() {
                assert_eq!(run["recovery"], "Continued after a restart.");
                let words = format!(
                    "Run {number} was continued after a restart: {}",
                    summary["outcome"].as_str().expect("an outcome")
                );
                assert_eq!(told, Some(words));
            }
            world.assert_promoted(number, &run);
            Ending::ToItsEnd
        }
        _ => panic!("{run:#}"),
    };
    (ending, program)
}

#[test]
fn a_promote_whose_application_is_killed_at_any_step_is_continued_or_undone_and_says_which() {
    let mut world = World::new();
    let mut program = Program::start(world.data_dir.path());
    for (position, name) in STEPS.into_iter().enumerate() {
        let reached = |run: &Value| ["running", "done", "skipped"].contains(&step(run, position));
        let ending;
        (ending, program) = kill_at(&mut world, program, reached, Duration::ZERO);
        println!("killed when {name} began: {ending:?}");
        let expected: &[Ending] = match position {
            0..=PLAN => &[Ending::ToItsPlan],
            RE_CHECK..=HOLD => &[Ending::Undone],
            // It may have been sent when the signal came.
            CUT_OVER => &[Ending::Undone, Ending::ToItsEnd],
            _ => &[Ending::ToItsEnd],
        };
        assert!(expected.contains(&ending), "{name}: {ending:?}");
    }
    let waiting = |run: &Value| run["status"] == "waiting";
    let ending;
    (ending, program) = kill_at(&mut world, program, waiting, Duration::ZERO);
    println!("killed while the plan waited: {ending:?}");
    assert_eq!(ending, Ending::ToItsPlan);
    let cutting_over = |run: &Value| ["running", "done"].contains(&step(run, CUT_OVER));
    for milliseconds in [100, 200, 300, 400] {
        let after = Duration::from_millis(milliseconds);
        let ending;
        (ending, program) = kill_at(&mut world, program, cutting_over, after);
        println!("killed {milliseconds} ms after the cut-over began: {ending:?}");
        assert_ne!(ending, Ending::ToItsPlan);
    }
    world.promote(&mut program);
}

#[test]
fn a_promote_whose_engine_is_killed_finds_it_again_and_ends_one_way_or_the_other() {
    let mut world = World::new();
    let mut program = Program::start(world.data_dir.path());
    let places = [
        ("candidate", 2, 0),
        ("rollback_point", 6, 0),
        ("fresh_candidate", 7, 0),
        ("cut_over", CUT_OVER, 0),
        ("cut_over", CUT_OVER, 100),
        ("cut_over", CUT_OVER, 200),
        ("cut_over", CUT_OVER, 300),
        ("verify", 10, 0),
    ];
    for (name, position, milliseconds) in places {
        let before = world.slate();
        let change = world.last_change("prod");
        let (id, number) =
            world.promote_until(&mut program, |run| step(run, position) == "running");
        std::thread::sleep(Duration::from_millis(milliseconds));
        let pid = world.data_dir.presence()["pid"].to_string();
        let killed = Command::new("kill").args(["-9", &pid]).status();
        assert!(killed.expect("kill the engine").success());

        let mut run = program.rested(&id);
        if run["summary"]["status"] == "waiting" {
            program.ask(&format!("execute {id}"));
            run = program.rested(&id);
        }
        assert_ne!(world.data_dir.presence()["pid"].to_string(), pid);
        let outcome = &run["summary"]["outcome"];
        println!("engine killed {milliseconds} ms after {name} began: {outcome}");
        if run["summary"]["status"] == "succeeded" {
            world.assert_promoted(number, &run);
        } else {
            world.assert_undone(&before, change, &run);
        }
    }
    world.promote(&mut program);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_window_says_what_became_of_a_run_whose_application_was_killed() {
    let desk = Desk::new(1280, 800);
    let window = Window::new(desk.open_window().await, desk.folder.path().to_owned());
    window.choose("A sample shop").await;
    window.fill("Project name", "shop").await;
    window.press("Make the sample shop").await;
    window.see("shop is ready").await;
    window.press("Open shop").await;
    window.press("Create dev").await;
    window.read("outcome").await;
    window.press("Pipeline").await;
    window.press("Promote dev to prod").await;
    window.see_any(&["Cancel and undo", "Type prod"]).await;
    let waits = window.words().await.contains("Type prod");
    kill_window(&desk);

    // The first WebDriver does not give up the window that was killed.
    let (driver, _its_driver) = desk.open_another_window(&[]).await;
    let window = Window::new(driver, desk.folder.path().to_owned());
    if !waits {
        window
            .see("Run 2 was continued after a restart; its plan waits.")
            .await;
    }
    window.press("Runs").await;
    window.press_starting("Promote").await;
    window.fill("Type prod", "prod").await;
    window.press("Replace prod").await;
    window.see("Rollback point").await;
    window.see_any(&["Point of no return", "finished"]).await;
    kill_window(&desk);

    let (driver, _its_driver) = desk.open_another_window(&[]).await;
    let window = Window::new(driver, desk.folder.path().to_owned());
    let told = [
        "Run 2: Undone after a restart: prod is as it was.",
        "Run 2 was continued after a restart: prod is now what dev was.",
    ];
    println!("{}", window.see_any(&told).await);
    let closed = window.driver.clone().quit().await;
    closed.expect("close the window");
}

pub(crate) fn kill_window(desk: &Desk) {
    let pid = desk.window_process().to_string();
    let killed = Command::new("kill").args(["-9", &pid]).status();
    assert!(killed.expect("kill the window").success());
}
