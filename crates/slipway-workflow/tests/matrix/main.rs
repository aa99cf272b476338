//! Every step of every workflow with every fault, on the real engine, and every call of every workflow with
//! every answer that can go wrong, against the model of Neon (`api`): `./x matrix`.
//!
//! Which fields the grid has follows from the plans, and from the calls of a recorded run. As one of the tests
//! it kills Slipway at every step, tries one other fault there, and every call once; `./x matrix` tries every
//! fault at every step of every workflow. A run that something happened to is continued or undone, says which,
//! and leaves nothing but what it says that it keeps. Prints a line a field, writes `target/matrix.json`, an
//! array of `{workflow, step, fault, moment, call?, outcome, said, left_over: [ids], ok, wrong}`, and fails
//! where a field is missing or not as it should be.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod api;
mod cells;
mod desk;
mod engine;
mod line;
mod trial;
mod world;

use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use serde_json::{Value, json};
use slipway_workflow::kinds;
use slipway_workflow::model::RunKind;

use cells::{Cell, Choice, Group, word};
use trial::Row;
use world::World;

/// Longer takes no run, whatever happens to it.
const PATIENCE: Duration = Duration::from_secs(240);

const USAGE: &str = "\
matrix [--list] [--every | --full] [--only WORKFLOW/STEP/FAULT] [--api | --engine] [--lanes NUMBER]

--api    only what can go wrong with calls, against the model of Neon
--engine only what can happen to steps, on the real engine
--list   only prints the fields that the plans demand
--every  every fault at every step of every workflow, not one in turn beside the kill; ./x matrix does so
--full   the same, at every moment of every step, not only when it has acted; SLIPWAY_FULL_GRID does the same
--only   some fields; * stands for any, and parts at the end may be left out: promote/cut_over, */hold/cancel
--lanes  how many fields are tried at a time, 2 unless told";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(8)
        .enable_all()
        .build()
        .unwrap();
    // A panic of the grid's own is told as such; a process that is to be killed says it by its end.
    match words.split_first() {
        Some((first, rest)) if first == desk::APP => {
            runtime.block_on(desk::run_app(rest));
            ExitCode::SUCCESS
        }
        Some((first, rest)) if first == engine::ENGINE => {
            runtime.block_on(engine::run_engine(rest));
            ExitCode::SUCCESS
        }
        _ => match Wish::read(&words) {
            Ok(Some(wish)) => grid(&runtime, &wish),
            Ok(None) => {
                println!("{USAGE}");
                ExitCode::SUCCESS
            }
            Err(wrong) => {
                eprintln!("{wrong}\n\n{USAGE}");
                ExitCode::FAILURE
            }
        },
    }
}

/// What the command line asks for.
struct Wish {
    choice: Choice,
    list: bool,
    api: bool,
    engine: bool,
    lanes: u16,
}

impl Wish {
    /// `None`: only to be told how it is used.
    fn read(words: &[String]) -> Result<Option<Self>, String> {
        let mut wish = Self {
            choice: Choice {
                every: false,
                full: std::env::var_os("SLIPWAY_FULL_GRID").is_some(),
                only: None,
            },
            list: false,
            api: true,
            engine: true,
            lanes: 2,
        };
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or(format!("{word} takes a value"));
            match word.as_str() {
                "--help" => return Ok(None),
                "--list" => wish.list = true,
                "--api" => wish.engine = false,
                "--engine" => wish.api = false,
                "--every" => wish.choice.every = true,
                "--full" => wish.choice.full = true,
                "--only" => wish.choice.only = Some(value()?.clone()),
                "--lanes" => {
                    let lanes = value()?
                        .parse()
                        .ok()
                        .filter(|lanes| (1..=16).contains(lanes));
                    wish.lanes = lanes.ok_or("--lanes takes a number from 1 to 16")?;
                }
                other if other.starts_with('-') => return Err(format!("{other} is not known")),
                // As cargo passes on which tests it was asked for, of all targets.
                name => {
                    wish.choice.only = Some(name.to_owned());
                    wish.list |= wish.is_empty();
                    return Ok(Some(wish));
                }
            }
        }
        if wish.is_empty() {
            return Err("there is no such field".to_owned());
        }
        Ok(Some(wish))
    }

    fn of_steps(&self) -> Vec<Cell> {
        match self.engine {
            true => self.choice.cells(),
            false => Vec::new(),
        }
    }

    fn of_calls(&self) -> Vec<api::Cell> {
        if !self.api {
            return Vec::new();
        }
        api::cells(&api::Wish {
            every: self.choice.every,
            each_time: self.choice.full,
            only: self.choice.only.as_deref(),
        })
    }

    fn is_empty(&self) -> bool {
        self.of_steps().is_empty() && self.of_calls().is_empty()
    }
}

fn grid(runtime: &tokio::runtime::Runtime, wish: &Wish) -> ExitCode {
    let of_calls = wish.of_calls();
    if wish.list {
        for cell in wish.of_steps() {
            println!("{cell}");
        }
        for cell in &of_calls {
            println!("{cell}");
        }
        return ExitCode::SUCCESS;
    }
    let (calls_are_fine, mut rows) = calls(of_calls, wish.lanes);
    let (steps_are_fine, of_steps) = runtime.block_on(steps(wish));
    rows.extend(of_steps);
    let file = target_folder().join("matrix.json");
    std::fs::write(&file, serde_json::to_vec_pretty(&rows).unwrap()).unwrap();
    match calls_are_fine && steps_are_fine {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}

/// Whether every call came to a good end, with what is to be written of it.
fn calls(cells: Vec<api::Cell>, lanes: u16) -> (bool, Vec<Value>) {
    let started = Instant::now();
    if cells.is_empty() {
        return (true, Vec::new());
    }
    let demanded = cells.len();
    let variants = api::variants();
    for row in variants.iter().filter(|row| row["ok"] != true) {
        println!("WRONG {row:#}");
    }
    let rows = api::try_all(cells, u8::try_from(lanes).unwrap());
    for row in rows.iter().filter(|row| !row.wrong.is_empty()) {
        println!(
            "WRONG {}\n  {}\n  {}",
            row.cell,
            row.said,
            row.wrong.join("\n  ")
        );
    }
    let outcome = |word: &str| rows.iter().filter(|row| row.outcome == word).count();
    let wrong = rows.iter().filter(|row| !row.wrong.is_empty()).count();
    println!(
        "{demanded} fields of calls in {} s: {} succeeded, {} undone, {} not begun, {} stuck; {wrong} not as they \
         should be, {} missing",
        started.elapsed().as_secs(),
        outcome("succeeded"),
        outcome("undone"),
        outcome("refused"),
        outcome("stuck"),
        demanded - rows.len(),
    );
    let variants_are_fine = variants.iter().all(|row| row["ok"] == true);
    (
        wrong == 0 && rows.len() == demanded && variants_are_fine,
        rows.iter().map(api::json_of).chain(variants).collect(),
    )
}

async fn steps(wish: &Wish) -> (bool, Vec<Value>) {
    let demanded = wish.of_steps();
    if demanded.is_empty() {
        return (true, Vec::new());
    }
    let started = Instant::now();
    let groups = wish.choice.groups();
    let runs = groups.len();
    let queue = Arc::new(Mutex::new(Queue {
        groups,
        at_work: HashMap::new(),
    }));
    let lanes: Vec<_> = (0..wish.lanes)
        .map(|lane| tokio::spawn(work(lane, Arc::clone(&queue))))
        .collect();
    let mut rows = Vec::new();
    for lane in lanes {
        rows.extend(lane.await.unwrap());
    }
    let place = |cell: &Cell| demanded.iter().position(|other| other == cell);
    rows.sort_by_key(|row: &Row| place(&row.cell));

    let missing: Vec<&Cell> = demanded
        .iter()
        .filter(|cell| !rows.iter().any(|row| row.cell == **cell))
        .collect();
    for cell in &missing {
        println!("missing  {cell}");
    }
    let wrong: Vec<&Row> = rows.iter().filter(|row| !row.wrong.is_empty()).collect();
    for row in &wrong {
        println!("\n{}: {}", row.cell, row.wrong.join("\n  "));
    }
    let outcome = |word: &str| rows.iter().filter(|row| row.outcome == word).count();
    println!(
        "\n{} fields by {runs} runs in {} s: {} continued, {} undone, {} stuck; {} not as they should be, {} missing",
        demanded.len(),
        started.elapsed().as_secs(),
        outcome("continued"),
        outcome("undone"),
        outcome("stuck"),
        wrong.len(),
        missing.len(),
    );
    let fine = wrong.is_empty() && missing.is_empty();
    (fine, rows.iter().map(json_of).collect())
}

/// What is still to be tried.
struct Queue {
    groups: Vec<Group>,
    /// Which workflow each lane is at.
    at_work: HashMap<u16, RunKind>,
}

impl Queue {
    /// Of the workflow that a lane is at, since a new world takes a while; else of the one of which most is
    /// left for each lane that is at it.
    fn next(&mut self, lane: u16) -> Option<Group> {
        let left = |kind: RunKind| self.groups.iter().filter(|it| it.kind() == kind).count();
        let current = self.at_work.get(&lane).copied();
        let kind = current.filter(|kind| left(*kind) > 0).or_else(|| {
            kinds().filter(|kind| left(*kind) > 0).max_by_key(|kind| {
                let lanes = self.at_work.iter().filter(|(_, at)| *at == kind).count();
                left(*kind) / (lanes + 1)
            })
        })?;
        self.at_work.insert(lane, kind);
        let first = self.groups.iter().position(|it| it.kind() == kind)?;
        Some(self.groups.remove(first))
    }
}

/// Tries groups until none is left, each workflow in a world of its own.
async fn work(lane: u16, queue: Arc<Mutex<Queue>>) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut world: Option<(World, RunKind)> = None;
    loop {
        let group = queue.lock().unwrap().next(lane);
        let Some(group) = group else { break };
        let fitting = match world.take() {
            Some((world, kind)) if kind == group.kind() => world,
            other => {
                if let Some((other, _)) = other {
                    other.end().await;
                }
                World::new(lane).await
            }
        };
        let started = Instant::now();
        let (tried, kept) = in_time(fitting, &group).await;
        for row in &tried {
            print(row, started.elapsed());
        }
        rows.extend(tried);
        world = kept.map(|world| (world, group.kind()));
    }
    if let Some((world, _)) = world {
        world.end().await;
    }
    rows
}

/// A world in which something went wrong is not used again.
async fn in_time(mut world: World, group: &Group) -> (Vec<Row>, Option<World>) {
    let trial = AssertUnwindSafe(trial::try_group(&mut world, group)).catch_unwind();
    let why = match tokio::time::timeout(PATIENCE, trial).await {
        Ok(Ok((rows, true))) => return (rows, Some(world)),
        Ok(Ok((rows, false))) => {
            world.end().await;
            return (rows, None);
        }
        Ok(Err(panic)) => match panic.downcast_ref::<String>() {
            Some(text) => text.clone(),
            None => "it panicked".to_owned(),
        },
        Err(_) => format!("it did not end within {} s", PATIENCE.as_secs()),
    };
    world.end().await;
    let rows = group.cells.iter().map(|cell| Row::not_tried(*cell, &why));
    (rows.collect(), None)
}

fn print(row: &Row, took: Duration) {
    let left_over = match row.left_over.len() {
        0 => "nothing left over".to_owned(),
        count => format!("{count} on the list"),
    };
    println!(
        "{}  {:<48} {:<9} {:>5.1} s  {left_over:<17}  {}",
        match row.wrong.is_empty() {
            true => "ok   ",
            false => "WRONG",
        },
        row.cell.to_string(),
        row.outcome,
        took.as_secs_f64(),
        row.said
    );
}

fn json_of(row: &Row) -> Value {
    json!({
        "workflow": word(row.cell.kind),
        "step": row.cell.step.name,
        "fault": row.cell.trouble.word(),
        "moment": row.cell.when.word(),
        "outcome": row.outcome,
        "said": row.said,
        "left_over": row.left_over,
        "ok": row.wrong.is_empty(),
        "wrong": row.wrong,
    })
}

/// `target`, from `target/debug/deps/matrix-…`.
fn target_folder() -> PathBuf {
    let exe = std::env::current_exe().unwrap();
    exe.ancestors().nth(3).unwrap_or(Path::new(".")).to_owned()
}
