//! Measures the engine beside what one does without it, all in one run on the same data, prints a table and
//! writes `target/bench.json`: an array of `{figure, case, unit, samples, beside: {name, samples}}`.
//! `./x bench --help` says what can be chosen.

mod copies;
mod direct;
mod gap;
mod place;
mod report;
mod served;
mod traffic;

use std::path::{Path, PathBuf};
use std::time::Instant;

use clap::Parser;
use slipway_keychain::Secret;
use slipway_postgres::{Installation, Search};

use place::Place;
use report::Report;
use served::Served;

type Outcome<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Measures the engine beside what one does without it.
#[derive(Debug, Parser)]
struct Choice {
    /// Scales of pgbench: 10 is 160 MB, 50 is 750 MB, 200 is 3 GB.
    #[arg(long, value_delimiter = ',', default_value = "10,50,200")]
    scales: Vec<u32>,
    /// Samples of each figure.
    #[arg(long, default_value_t = 5)]
    runs: usize,
    /// Finalizes with a client in a loop.
    #[arg(long, default_value_t = 50)]
    cutovers: usize,
    /// File systems: `disk` is the one below DIR, `reflink` an XFS in a file, which needs root.
    #[arg(long, value_delimiter = ',', default_value = "disk,reflink")]
    places: Vec<String>,
    /// Groups of figures: copies, gap, writers, proxy, wake, memory, lists.
    #[arg(
        long,
        value_delimiter = ',',
        default_value = "copies,gap,writers,proxy,wake,memory,lists"
    )]
    figures: Vec<String>,
    /// The pgbench that measures the proxy; built with TLS, which the one that comes with the engine is not.
    #[arg(long, value_name = "FILE", default_value = "pgbench")]
    pgbench: PathBuf,
    /// Where the data lies while it is measured.
    #[arg(long, value_name = "DIR", default_value_os_t = std::env::temp_dir())]
    dir: PathBuf,
}

impl Choice {
    fn wants(&self, group: &str) -> bool {
        self.figures.iter().any(|wanted| wanted == group)
    }
}

#[tokio::main]
async fn main() -> Outcome<()> {
    let choice = Choice::parse();
    let exe = std::env::current_exe()?;
    let env = |name: &str| std::env::var_os(name);
    let postgres = Installation::find(&Search::from_environment(&env, &exe))?;
    let program = exe
        .ancestors()
        .nth(2)
        .unwrap_or(Path::new("."))
        .join("slipway-engine");
    let mut report = Report::default();
    report.heading();
    for name in &choice.places {
        let place = match name.as_str() {
            "disk" => Place::ordinary(&choice.dir)?,
            "reflink" => match Place::reflink(&choice.dir) {
                Ok(place) => place,
                Err(error) => {
                    eprintln!("no reflink file system can be made here: {error}");
                    continue;
                }
            },
            other => return Err(format!("there is no place {other}").into()),
        };
        at_place(&choice, &place, &program, &postgres, &mut report).await?;
    }
    let file = exe
        .ancestors()
        .nth(3)
        .unwrap_or(Path::new("."))
        .join("bench.json");
    std::fs::write(&file, serde_json::to_vec_pretty(&report.figures)?)?;
    eprintln!("written to {}", file.display());
    Ok(())
}

async fn at_place(
    choice: &Choice,
    place: &Place,
    program: &Path,
    postgres: &Installation,
    report: &mut Report,
) -> Outcome<()> {
    let runs = choice.runs;
    for (number, scale) in choice.scales.iter().enumerate() {
        let case = format!("{}, scale {scale}", place.name);
        let folder = place.path().join(format!("d{scale}"));
        std::fs::create_dir(&folder)?;
        let served = Served::start(program, postgres, &folder, *scale).await?;
        if choice.wants("copies") {
            copies::measure(&served, &folder, &case, runs, report).await?;
        }
        if choice.wants("writers") {
            traffic::writers(&served, &folder, &case, *scale, runs, report).await?;
        }
        // These do not grow with the data.
        if number == 0 {
            if choice.wants("gap") {
                let gaps = copies::cutover_gaps(&served, choice.cutovers).await?;
                let floor = gap::floor(postgres, &folder, choice.cutovers).await?;
                let beside = ("a swap of two servers that are up", floor.as_slice());
                report.add("cutover_gap", &case, "ms", gaps, beside);
            }
            if choice.wants("proxy") {
                direct::proxy(&served, &folder, &choice.pgbench, &case, runs, report).await?;
            }
            if choice.wants("wake") {
                traffic::wake(&served, &case, runs, report).await?;
            }
            if choice.wants("memory") {
                traffic::idle_memory(&served, &case, &folder, report).await?;
            }
        }
        drop(served);
        std::fs::remove_dir_all(&folder)?;
    }
    // Seven hundred copies of an empty project: everywhere the same, and quick where blocks are shared.
    if choice.wants("lists") && choice.places.last().is_some_and(|last| last == place.name) {
        let folder = place.path().join("lists");
        std::fs::create_dir(&folder)?;
        let served = Served::start(program, postgres, &folder, 0).await?;
        traffic::lists(&served, place.name, runs, report).await?;
        drop(served);
        std::fs::remove_dir_all(&folder)?;
    }
    Ok(())
}

/// A connection as the string asks for it, TLS and all.
async fn connected(uri: &Secret) -> Outcome<tokio_postgres::Client> {
    let (client, connection) = tokio_postgres::connect(uri.expose(), traffic::tls()?).await?;
    tokio::spawn(async move { connection.await.ok() });
    Ok(client)
}

fn milliseconds(began: Instant) -> f64 {
    began.elapsed().as_secs_f64() * 1000.0
}
