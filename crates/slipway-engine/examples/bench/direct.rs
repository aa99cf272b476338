//! What pgbench measures through the proxy, and at a server that listens by itself.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
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

/// A server with pgbench's tables, with the engine's settings, that listens on a port without TLS, which
/// the builds of PostgreSQL for tests lack, and trusts everybody.
struct Direct {
    child: Child,
    port: u16,
    /// Leads to it through [`relay`].
    relayed: u16,
}

/// The least that anything between client and server does: bytes from a TCP connection to the server's private socket
/// and back, by two threads that know nothing of PostgreSQL. Gives its port; lives as long as the process.
fn relay(socket: PathBuf) -> Outcome<u16> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let port = listener.local_addr()?.port();
    std::thread::spawn(move || {
        for client in listener.incoming().flatten() {
            let Ok(server) = UnixStream::connect(&socket) else {
                return;
            };
            let _slower_without = client.set_nodelay(true);
            if let (Ok(client), Ok(server)) = (client.try_clone(), server.try_clone()) {
                std::thread::spawn(move || {
                    one_way(server, &client);
                    client.shutdown(std::net::Shutdown::Both)
                });
            }
            std::thread::spawn(move || {
                one_way(client, &server);
                server.shutdown(std::net::Shutdown::Both)
            });
        }
    });
    Ok(port)
}

fn one_way(mut from: impl Read, mut to: impl Write) {
    let mut buffer = vec![0; 16 * 1024];
    while let Ok(count @ 1..) = from.read(&mut buffer) {
        if to.write_all(&buffer[..count]).is_err() {
            return;
        }
    }
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
        std::fs::write(
            &hba,
            "local all all trust\nhost all all 127.0.0.1/32 trust\n",
        )?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut command = postgres.server_program("postgres").into_std();
        command
            .arg("-D")
            .arg(&dir)
            .arg("-k")
            .arg(&sockets)
            .args(["-p", &port.to_string()])
            .args(["-c", "listen_addresses=127.0.0.1"])
            .args(["-c", &format!("hba_file={}", hba.display())])
            .stdout(Stdio::null())
            .stderr(std::fs::File::create(folder.join("direct.log"))?);
        let direct = Self {
            child: command.spawn()?,
            port,
            relayed: relay(sockets.join(format!(".s.PGSQL.{port}")))?,
        };
        let began = std::time::Instant::now();
        let uri = format!("postgresql://{OWNER}@127.0.0.1:{port}/{DATABASE}");
        while let Err(error) = tokio_postgres::connect(&uri, tokio_postgres::NoTls).await {
            if began.elapsed() > PATIENCE {
                let said = std::fs::read_to_string(folder.join("direct.log"))?;
                return Err(format!("a server of its own does not start ({error}): {said}").into());
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
    async fn measure(&self, pgbench: &Path) -> Outcome<Measured> {
        let one = self.pgbench(pgbench, &["-S", "-c", "1"]).await?;
        let eight = ["-c", "8", "-j", "2"];
        Ok(Measured {
            round_trip: number(&one, "latency average = ")?,
            questions: number(
                &self
                    .pgbench(pgbench, &[&["-S"], &eight[..]].concat())
                    .await?,
                "tps = ",
            )?,
            transactions: number(&self.pgbench(pgbench, &eight).await?, "tps = ")?,
        })
    }

    async fn pgbench(&self, pgbench: &Path, arguments: &[&str]) -> Outcome<String> {
        let output = tokio::process::Command::new(pgbench)
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

/// The way through the proxy beside a direct connection without TLS, both over TCP.
pub(crate) async fn proxy(
    served: &Served,
    folder: &Path,
    pgbench: &Path,
    case: &str,
    runs: usize,
    report: &mut Report,
) -> Outcome<()> {
    let direct = Direct::start(&served.postgres, served, folder).await?;
    let uri = Url::parse(served.uri.expose())?;
    let password = Secret::new(uri.password().unwrap_or_default().to_owned());
    let through = uri.port().ok_or("no port")?;
    let way = |name, port, tls| Way {
        name,
        port,
        password: password.clone(),
        tls,
    };
    let near = way("direct", direct.port, false);
    let relayed = way("relayed", direct.relayed, false);
    let (mut floor, mut bare) = (Vec::new(), Vec::new());
    let (mut plain, mut tls) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        floor.push(near.measure(pgbench).await?);
        bare.push(relayed.measure(pgbench).await?);
        plain.push(way("plain", through, false).measure(pgbench).await?);
        tls.push(way("TLS", through, true).measure(pgbench).await?);
    }
    for (kind, measured) in [("plain", plain), ("TLS", tls)] {
        let of = |all: &[Measured], what: fn(&Measured) -> f64| all.iter().map(what).collect();
        let mut add = |figure, case: &str, unit, what: fn(&Measured) -> f64| {
            for (name, other) in [
                ("a direct connection, plain", &floor),
                ("a bare relay, plain", &bare),
            ] {
                let beside: Vec<f64> = of(other, what);
                let beside = (name, beside.as_slice());
                report.add(figure, case, unit, of(&measured, what), beside);
            }
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
