//! Measures the main job beside its floors, all in one run on the sample project, and prints what it
//! found. `./x figures [PROMOTES]`; the figures also go to `target/figures.json`.
//!
//! - Bootstrap, promote and roll back, whole and step by step, beside `pg_dump -Fc` into a file and
//!   `pg_restore -j2` from it.
//! - The gap that a client in a loop (connect, ask, close) sees at a cut-over, from the last answer of
//!   the old server to the first of the new one, beside the same client at a swap behind the same
//!   proxy of two servers that are both up, without a session ended or anything else done.
//! - What a promote takes beside what it asks others for: its time from beginning to end, less the times in
//!   which an operation of the server went on, a call that makes something, a count of writes, or reading in a
//!   database; and how many calls of the API it makes.
//! - How long exact counts of all rows and a count of the writes since the last common base take, at
//!   different sizes of the database.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use chrono::TimeDelta;
use neon_api::{
    client::{Client, ClientOptions},
    ids::ProjectId,
    types::Operation,
};
use serde_json::{Value, json};
use slipway_app::ipc::{
    Colour, Environment, JobState, LocalSource, LocalStart, RunDetail, RunHalf, RunRequest,
    RunStatus,
};
use slipway_app::{App, AppConfig, EngineProgram};
use slipway_keychain::{Keychain, Secret};
use slipway_postgres::{Installation, Search};
use url::Url;

use asked::{Asked, Span, Tally};
use gap::InALoop;

#[path = "figures/asked.rs"]
mod asked;
#[path = "../../slipway-engine/examples/bench/gap.rs"]
mod gap;
#[path = "figures/sizes.rs"]
mod sizes;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// Promotes, unless the command line says another number.
const PROMOTES: usize = 20;

#[tokio::main]
async fn main() -> Outcome<()> {
    let promotes = match std::env::args().nth(1) {
        Some(number) => number.parse()?,
        None => PROMOTES,
    };
    let folder = tempfile::Builder::new().prefix("slip").tempdir()?;
    let exe = std::env::current_exe()?;
    let env = |name: &str| std::env::var_os(name);
    let postgres = Installation::find(&Search::from_environment(&env, &exe))?;
    let program = EngineProgram::from_environment(&env, &exe);
    let data_dir = folder.path().join("data");
    let keychain = Keychain::in_memory("figures keep nothing");
    let app = App::open(AppConfig::new(data_dir.clone(), program, keychain.clone()))
        .await
        .map_err(told)?;

    let asked = Asked::listen();
    let measured = measure(&app, &keychain, &postgres, folder.path(), promotes, &asked).await;
    app.shutdown().await;
    let stopped = Command::new(engine_beside(&exe))
        .args(["stop", "--data-dir"])
        .arg(data_dir.join("engine"))
        .stdout(Stdio::null())
        .status();
    let mut figures = measured?;
    stopped?;

    println!("floor of the gap: two servers behind the same proxy, swapped {promotes} times");
    let floor = gap::floor(&postgres, folder.path(), promotes).await?;
    let gaps: Vec<f64> = samples(&figures["gap_ms"]);
    println!("  {}\n", spread(&floor, "ms"));
    println!(
        "gap: median {:.1} ms, worst {:.1} ms; floor: median {:.1} ms, worst {:.1} ms; ratio of medians {:.2}",
        median(&gaps),
        worst(&gaps),
        median(&floor),
        worst(&floor),
        median(&gaps) / median(&floor)
    );
    figures["gap_floor_ms"] = json!(floor);
    let file = target_folder(&exe).join("figures.json");
    std::fs::write(&file, serde_json::to_vec_pretty(&figures)?)?;
    println!("written to {}", file.display());
    Ok(())
}

async fn measure(
    app: &App,
    keychain: &Keychain,
    postgres: &Installation,
    folder: &Path,
    promotes: usize,
    asked: &Asked,
) -> Outcome<Value> {
    let mut figures = json!({});

    let started = Instant::now();
    let start = LocalStart {
        project_name: "figures".to_owned(),
        source: LocalSource::Sample,
    };
    let job = app.local_start(start).await.map_err(told)?;
    while let Some(job) = app.job_list().into_iter().find(|other| other.id == job.id) {
        match job.state {
            JobState::Running => tokio::time::sleep(Duration::from_millis(20)).await,
            JobState::Succeeded => break,
            JobState::Failed => return Err(format!("the sample project: {:?}", job.error).into()),
        }
    }
    line("sample project", started.elapsed());
    figures["sample_project_ms"] = json!(started.elapsed().as_millis());

    let (server, project) = server(app, keychain, folder).await?;
    let prod = environment(app, "prod").await?;
    let started = Instant::now();
    let request = RunRequest::Bootstrap {
        source: prod.id.clone(),
        name: "dev".to_owned(),
        colour: Colour::Teal,
    };
    let bootstrap = ended(app, request).await?;
    let bootstrap_time = started.elapsed();
    steps("bootstrap", bootstrap_time, &bootstrap);
    let dev = environment(app, "dev").await?;

    let uri = app
        .connection_string(&prod.endpoint_id, None, None)
        .await
        .map_err(told)?
        .whole;
    let mut gaps = Vec::new();
    let mut probe_gaps = Vec::new();
    let mut promote_times = Vec::new();
    let mut beside = Vec::new();
    let mut last = None;
    for _ in 0..promotes {
        let client = InALoop::start(&uri).await?;
        let started = Instant::now();
        let request = RunRequest::Promote {
            source: dev.id.clone(),
            target: prod.id.clone(),
        };
        asked.begin();
        let run = ended(app, request).await?;
        promote_times.push(milliseconds(started.elapsed()));
        let operations = server.operation_list(&project).await?;
        beside.push(Beside::of(&run, asked.end(), &operations)?);
        gaps.push(client.gap().await?);
        probe_gaps.push(run.summary.gap_ms.ok_or("a promote without a gap")?);
        last = Some(run);
    }
    let promote = last.ok_or("no promote was asked for")?;
    steps(
        "promote (the last)",
        Duration::from_secs_f64(median(&promote_times) / 1000.0),
        &promote,
    );
    println!(
        "  promote whole, {promotes} times: {}",
        spread(&promote_times, "ms")
    );
    for (name, unit, samples) in Beside::figures(&beside) {
        println!("  {name}: {}", spread(&samples, unit));
        figures[name] = json!(samples);
    }
    if let Some(asked) = beside.last().map(|it| &it.asked) {
        println!("  calls of the last:");
        let mut routes: Vec<_> = asked.by_route.iter().collect();
        routes.sort_by_key(|(_, (calls, _))| std::cmp::Reverse(*calls));
        for (route, (calls, together)) in routes {
            println!("    {calls:3} {:7.1} ms  {route}", milliseconds(*together));
        }
    }
    println!("  gap, a client in a loop: {}", spread(&gaps, "ms"));
    println!(
        "  gap, as the window shows it: {}\n",
        spread(&probe_gaps, "ms")
    );

    let started = Instant::now();
    let request = RunRequest::RollBack {
        target: prod.id.clone(),
        to: None,
    };
    let roll_back = ended(app, request).await?;
    let roll_back_time = started.elapsed();
    steps("roll back", roll_back_time, &roll_back);

    let uri = app
        .connection_string(&dev.endpoint_id, None, None)
        .await
        .map_err(told)?
        .whole;
    let mut dump_and_restore = Vec::new();
    for _ in 0..3 {
        dump_and_restore.push(milliseconds(dump_restore(postgres, &uri, folder).await?));
    }
    let floor = median(&dump_and_restore);
    println!(
        "pg_dump -Fc to a file and pg_restore -j2 from it: {}",
        spread(&dump_and_restore, "ms")
    );
    for (name, time) in [
        ("bootstrap", milliseconds(bootstrap_time)),
        ("promote", median(&promote_times)),
        ("roll back", milliseconds(roll_back_time)),
    ] {
        println!("  {name}: {time:.0} ms, {:.2} × that", time / floor);
    }
    println!();

    figures["marks_and_counts"] = sizes::measure(app, &prod, &dev).await?;

    figures["bootstrap_ms"] = json!([milliseconds(bootstrap_time)]);
    figures["promote_ms"] = json!(promote_times);
    figures["roll_back_ms"] = json!([milliseconds(roll_back_time)]);
    figures["dump_and_restore_ms"] = json!(dump_and_restore);
    figures["gap_ms"] = json!(gaps);
    figures["gap_in_window_ms"] = json!(probe_gaps);
    for (name, run) in [
        ("bootstrap", &bootstrap),
        ("promote", &promote),
        ("roll_back", &roll_back),
    ] {
        figures[format!("{name}_steps_ms")] = run
            .steps
            .iter()
            .map(|step| (step.name.clone(), json!(step.took_ms)))
            .collect::<BTreeMap<_, _>>()
            .into_iter()
            .collect();
    }
    Ok(figures)
}

/// What a promote was made of.
struct Beside {
    /// Milliseconds, like the others.
    whole: f64,
    /// While somebody else was at work for it.
    others: f64,
    operations: f64,
    asked: Tally,
}

impl Beside {
    /// `operations` are those of the project, from the engine's own record.
    fn of(run: &RunDetail, asked: Tally, operations: &[Operation]) -> Outcome<Self> {
        let began_at = run.summary.started_at;
        let ended_at = run.summary.ended_at.ok_or("a promote without an end")?;
        let of_run = |it: &&Operation| run.operations.iter().any(|own| own.id == it.id.as_str());
        let operations: Vec<Span> = operations
            .iter()
            .filter(of_run)
            .map(|it| (it.created_at, it.updated_at))
            .collect();
        let mut spans = [asked.others.clone(), operations.clone()].concat();
        spans.sort();
        let (mut others, mut until) = (TimeDelta::zero(), began_at);
        for (from, to) in spans {
            let (from, to) = (from.max(until), to.min(ended_at));
            if to > from {
                others += to - from;
                until = to;
            }
        }
        let summed = operations.iter().map(|(from, to)| *to - *from);
        Ok(Self {
            whole: milliseconds((ended_at - began_at).to_std()?),
            others: milliseconds(others.to_std()?),
            operations: milliseconds(summed.sum::<TimeDelta>().to_std()?),
            asked,
        })
    }

    fn overhead(&self) -> f64 {
        self.whole - self.others
    }

    /// Under the names that they have in the file.
    fn figures(all: &[Self]) -> Vec<(&'static str, &'static str, Vec<f64>)> {
        let each = |of: fn(&Self) -> f64| all.iter().map(of).collect::<Vec<f64>>();
        vec![
            ("promote_operations_ms", "ms", each(|it| it.operations)),
            (
                "promote_reading_ms",
                "ms",
                each(|it| milliseconds(it.asked.reading)),
            ),
            (
                "promote_counting_ms",
                "ms",
                each(|it| milliseconds(it.asked.counting)),
            ),
            ("run_overhead_ms", "ms", each(Self::overhead)),
            (
                "run_overhead_percent",
                "%",
                each(|it| 100.0 * it.overhead() / it.whole),
            ),
            (
                "promote_api_calls",
                "calls",
                each(|it| f64::from(it.asked.calls)),
            ),
        ]
    }
}

/// The engine and the project, as another program speaks of them.
async fn server(app: &App, keychain: &Keychain, folder: &Path) -> Outcome<(Client, ProjectId)> {
    let overview = app.overview().await.map_err(told)?;
    let current = overview.current.ok_or("there is no project")?;
    let account = format!("connection/{}/api-key", current.connection_id);
    let key = keychain.get(&account).await?.ok_or("there is no key")?;
    let file = std::fs::read(folder.join("data/engine/engine.json"))?;
    let presence: Value = serde_json::from_slice(&file)?;
    let url = presence["api_url"]
        .as_str()
        .ok_or("the engine has no address")?;
    let client = Client::new(url.parse()?, &key, ClientOptions::default())?;
    Ok((client, ProjectId::from(current.project_id.as_str())))
}

/// Begins a run, accepts its plan as it stands, and answers when it has ended well.
async fn ended(app: &App, request: RunRequest) -> Outcome<RunDetail> {
    let id = app.run_prepare(request).await.map_err(told)?.id;
    let mut accepted = false;
    loop {
        let run = app.run_get(&id).await.map_err(told)?;
        match run.summary.status {
            RunStatus::Succeeded => return Ok(run),
            RunStatus::Failed | RunStatus::Stuck => {
                return Err(format!("{:?}: {:?}", run.summary.outcome, run.error).into());
            }
            RunStatus::Waiting if !accepted => {
                let plan = run.plan.ok_or("a run that waits without a plan")?;
                app.run_execute(&id, &plan.digest, plan.typed_name.as_deref())
                    .await
                    .map_err(told)?;
                accepted = true;
            }
            _ => tokio::time::sleep(Duration::from_millis(5)).await,
        }
    }
}

async fn environment(app: &App, name: &str) -> Outcome<Environment> {
    let pipeline = app.pipeline().await.map_err(told)?;
    pipeline
        .environments
        .into_iter()
        .find(|environment| environment.name == name)
        .ok_or_else(|| format!("there is no environment {name}").into())
}

/// What people do without Slipway: into a file and out of it, into a database made for it.
async fn dump_restore(postgres: &Installation, uri: &Secret, folder: &Path) -> Outcome<Duration> {
    let mut url = Url::parse(uri.expose())?;
    let password = url
        .password()
        .ok_or("a connection string without a password")?
        .to_owned();
    url.set_password(None)
        .map_err(|()| "a connection string without a host")?;
    // The programs that come with Slipway are built without TLS; the endpoint is on this computer.
    url.set_query(Some("sslmode=disable"));
    let source = url.to_string();
    let mut admin = url.clone();
    url.set_path("/restored");
    admin.set_path("/postgres");
    let file = folder.join("figures.dump");
    let started = Instant::now();
    client(
        postgres,
        "pg_dump",
        &password,
        &["-Fc", "-f", &file.display().to_string(), &source],
    )
    .await?;
    let mut time = started.elapsed();
    client(
        postgres,
        "psql",
        &password,
        &["-qXc", "create database restored", source.as_str()],
    )
    .await?;
    let started = Instant::now();
    let target = url.to_string();
    client(
        postgres,
        "pg_restore",
        &password,
        &[
            "-j2",
            "--no-owner",
            "--no-privileges",
            "-d",
            &target,
            &file.display().to_string(),
        ],
    )
    .await?;
    time += started.elapsed();
    client(
        postgres,
        "psql",
        &password,
        &["-qXc", "drop database restored", source.as_str()],
    )
    .await?;
    Ok(time)
}

async fn client(
    postgres: &Installation,
    program: &str,
    password: &str,
    arguments: &[&str],
) -> Outcome<()> {
    let output = postgres
        .client(program)
        .args(arguments)
        .env("PGPASSWORD", password)
        .output()
        .await?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("{program}: {}", String::from_utf8_lossy(&output.stderr)).into())
}

// ---- words ----------------------------------------------------------------------------------------

fn told(error: impl std::fmt::Debug) -> String {
    format!("{error:?}")
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn line(name: &str, time: Duration) {
    println!("{name}: {:.0} ms", milliseconds(time));
}

fn steps(name: &str, whole: Duration, run: &RunDetail) {
    line(name, whole);
    for step in &run.steps {
        let half = match step.half {
            RunHalf::Prepare => "prepare",
            RunHalf::Execute => "execute",
        };
        let took = step
            .took_ms
            .map_or_else(|| "–".to_owned(), |took| format!("{took} ms"));
        println!("  {half:8} {:24} {took:>9}", step.title);
    }
}

fn samples(value: &Value) -> Vec<f64> {
    value
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_f64)
        .collect()
}

fn median(samples: &[f64]) -> f64 {
    let mut sorted = samples.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => f64::NAN,
        n if n % 2 == 1 => sorted[n / 2],
        n => f64::midpoint(sorted[n / 2 - 1], sorted[n / 2]),
    }
}

fn worst(samples: &[f64]) -> f64 {
    samples.iter().copied().fold(f64::NAN, f64::max)
}

fn spread(samples: &[f64], unit: &str) -> String {
    let least = samples.iter().copied().fold(f64::NAN, f64::min);
    format!(
        "median {:.1} {unit}, least {least:.1}, worst {:.1}, n = {}",
        median(samples),
        worst(samples),
        samples.len()
    )
}

fn engine_beside(exe: &Path) -> PathBuf {
    target_folder(exe)
        .join(
            exe.parent()
                .and_then(Path::parent)
                .and_then(Path::file_name)
                .unwrap_or_default(),
        )
        .join("slipway-engine")
}

/// `target`, from `target/debug/examples/figures`.
fn target_folder(exe: &Path) -> PathBuf {
    exe.ancestors().nth(3).unwrap_or(exe).to_owned()
}
