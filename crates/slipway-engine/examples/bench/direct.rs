//! What pgbench measures through the proxy, and at a server that listens by itself.

use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Duration;

use slipway_keychain::Secret;
use slipway_postgres::{Cluster, Installation, Profile, StopMode};
use url::Url;

use super::Outcome;
use super::report::Report;
use super::served::{DATABASE, OWNER, Served};

const SECONDS: &str = "3";
const PATIENCE: Duration = Duration::from_secs(30);

/// A server with pgbench's tables, with the engine's settings, that listens on a port with and without
/// TLS and trusts everybody.
struct Direct {
    child: Child,
    port: u16,
}

impl Direct {
    async fn start(postgres: &Installation, served: &Served, folder: &Path) -> Outcome<Self> {
        let cluster = Cluster::create(postgres, &folder.join("direct")).await?;
        let sockets = folder.join("sd");
        let server = cluster.start(Profile::Environment, &sockets).await?;
        let admin = server
            .connect("postgres", slipway_postgres::SUPERUSER)
            .await?;
        admin
            .batch_execute(&format!("CREATE ROLE {OWNER} LOGIN"))
            .await?;
        admin
            .batch_execute(&format!("CREATE DATABASE {DATABASE} OWNER {OWNER}"))
            .await?;
        served
            .program("pgbench", &server)
            .args(["-i", "-q", "-s", "10", "-U", OWNER, DATABASE])
            .run()
            .await?;
        server.stop(StopMode::Fast).await?;

        let dir = cluster.dir().to_path_buf();
        let hba = dir.join("open.conf");
        std::fs::write(&hba, "host all all 127.0.0.1/32 trust\n")?;
        let (certificate, key) = served.certificate_and_key();
        let mut settings = vec![
            "listen_addresses=127.0.0.1".to_owned(),
            "ssl=on".to_owned(),
            format!("hba_file={}", hba.display()),
        ];
        for (name, from) in [("ssl_cert_file", certificate), ("ssl_key_file", key)] {
            let to = dir.join(name);
            std::fs::copy(&from, &to)?;
            settings.push(format!("{name}={}", to.display()));
        }
        let port = std::net::TcpListener::bind("127.0.0.1:0")?
            .local_addr()?
            .port();
        let mut command = postgres.server_program("postgres").into_std();
        command
            .arg("-D")
            .arg(&dir)
            .arg("-k")
            .arg(&sockets)
            .args(["-p", &port.to_string()])
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        for setting in &settings {
            command.args(["-c", setting]);
        }
        let direct = Self {
            child: command.spawn()?,
            port,
        };
        let began = std::time::Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            if began.elapsed() > PATIENCE {
                return Err("the server that listens by itself does not start".into());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(direct)
    }
}

impl Drop for Direct {
    fn drop(&mut self) {
        // Nobody needs its data any more; an interrupt is its fast stop.
        if let Some(pid) = rustix::process::Pid::from_raw(self.child.id().cast_signed()) {
            let _gone = rustix::process::kill_process(pid, rustix::process::Signal::INT);
        }
        let _its_status = self.child.wait();
    }
}

/// Where pgbench connects.
struct Way {
    name: &'static str,
    port: u16,
    password: Secret,
    tls: bool,
}

struct Measured {
    /// Of one client's questions, in milliseconds.
    round_trip: f64,
    /// Questions a second of eight clients.
    questions: f64,
    /// pgbench's own transactions a second, of eight clients.
    transactions: f64,
}

impl Way {
    async fn measure(&self, postgres: &Installation) -> Outcome<Measured> {
        let one = self.pgbench(postgres, &["-S", "-c", "1"]).await?;
        let eight = ["-c", "8", "-j", "2"];
        Ok(Measured {
            round_trip: number(&one, "latency average = ")?,
            questions: number(
                &self
                    .pgbench(postgres, &[&["-S"], &eight[..]].concat())
                    .await?,
                "tps = ",
            )?,
            transactions: number(&self.pgbench(postgres, &eight).await?, "tps = ")?,
        })
    }

    async fn pgbench(&self, postgres: &Installation, arguments: &[&str]) -> Outcome<String> {
        let output = postgres
            .client("pgbench")
            .args(["-n", "-M", "prepared", "-T", SECONDS, "-h", "127.0.0.1"])
            .args(["-p", &self.port.to_string(), "-U", OWNER])
            .args(arguments)
            .arg(DATABASE)
            .env("PGPASSWORD", self.password.expose())
            .env("PGSSLMODE", if self.tls { "require" } else { "disable" })
            .output()
            .await?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr).trim().to_owned();
            return Err(format!("pgbench {}: {said}", self.name).into());
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

fn number(printed: &str, label: &str) -> Outcome<f64> {
    let (_, rest) = printed.split_once(label).ok_or("pgbench left it out")?;
    let word = rest.split_whitespace().next().unwrap_or_default();
    Ok(word.parse()?)
}

/// The way through the proxy beside a direct connection of the same kind, both over TCP.
pub(crate) async fn proxy(
    served: &Served,
    folder: &Path,
    case: &str,
    runs: usize,
    report: &mut Report,
) -> Outcome<()> {
    let postgres = &served.postgres;
    let direct = Direct::start(postgres, served, folder).await?;
    let uri = Url::parse(served.uri.expose())?;
    let password = Secret::new(uri.password().unwrap_or_default().to_owned());
    let port = uri.port().ok_or("no port")?;
    for (kind, tls) in [("plain", false), ("TLS", true)] {
        let way = |name, port| Way {
            name,
            port,
            password: password.clone(),
            tls,
        };
        let (near, through) = (way("direct", direct.port), way("through the proxy", port));
        let (mut floor, mut measured) = (Vec::new(), Vec::new());
        for _ in 0..runs {
            floor.push(near.measure(postgres).await?);
            measured.push(through.measure(postgres).await?);
        }
        let of = |all: &[Measured], what: fn(&Measured) -> f64| all.iter().map(what).collect();
        let mut add = |figure, case: &str, unit, what: fn(&Measured) -> f64| {
            let beside: Vec<f64> = of(&floor, what);
            let beside = ("a direct connection", beside.as_slice());
            report.add(figure, case, unit, of(&measured, what), beside);
        };
        let case = format!("{case}, {kind}");
        add("proxy_rtt", &case, "ms", |one| one.round_trip);
        add("proxy_tps", &format!("{case}, select only"), "1/s", |one| {
            one.questions
        });
        add("proxy_tps", &format!("{case}, TPC-B"), "1/s", |one| {
            one.transactions
        });
    }
    Ok(())
}
