//! What clients see that write and read in a loop while the branches behind their connection
//! strings are replaced: dropped connections and nothing else. Every write that was acknowledged is
//! in the backup.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use crate::headless::{DataDir, carry_through, environment, make_project, open};
use slipway_app::ipc::{Colour, RollBackTo, RunRequest};
use slipway_app::{App, Secret};
use slipway_inspect::{ConnectOptions, InspectError, Session, connect};
use tokio::task::JoinHandle;

/// Between two questions of a client, so that the computer has time for the rest.
const BREATH: Duration = Duration::from_millis(3);

/// What a server says of itself: when it was started tells servers apart.
type Server = String;

/// Two tables that are written together, so that half a write would be seen; a row says on which
/// server it was written. `place` says whose data this is.
const TABLES: &str = "
    create table entry (id bigint primary key, server timestamptz not null default pg_postmaster_start_time());
    create table copy (id bigint primary key);
    create table place (name text not null);
    insert into place values ('prod')";

const READ: &str = "
    select pg_postmaster_start_time()::text, (select name from place),
           (select count(*) from entry), (select count(*) from copy),
           (select count(*) from entry join copy using (id)),
           (select count(*) from entry where server = pg_postmaster_start_time())";

/// A write that PostgreSQL acknowledged.
#[derive(Clone, Debug)]
struct Acknowledged {
    id: i64,
    server: Server,
    at: SystemTime,
    /// Its commit lies at or before this, where the session lived long enough to be asked.
    lsn: Option<u64>,
}

/// What all clients of one connection string have seen.
#[derive(Default)]
struct Seen {
    /// In the order in which they first answered, with the name that their data bears.
    servers: Vec<(Server, String)>,
    acknowledged: Vec<Acknowledged>,
    count_by_server: HashMap<Server, i64>,
    reads: u64,
    /// How sessions ended.
    drops: BTreeMap<String, u64>,
}

/// One connection string, kept since before the first run, and the clients that use it.
struct Customers {
    uri: Secret,
    seen: Arc<Mutex<Seen>>,
    clients: Vec<JoinHandle<()>>,
}

/// What a client has at hand.
#[derive(Clone)]
struct Customer {
    uri: Secret,
    seen: Arc<Mutex<Seen>>,
    ids: Arc<AtomicI64>,
    stop: Arc<AtomicBool>,
    /// A new connection for everything, to be on its way when the cut-over comes.
    always_anew: bool,
}

impl Customers {
    fn start(uri: &Secret, ids: &Arc<AtomicI64>, stop: &Arc<AtomicBool>) -> Self {
        let seen = Arc::new(Mutex::new(Seen::default()));
        let customer = |always_anew| Customer {
            uri: uri.clone(),
            seen: seen.clone(),
            ids: ids.clone(),
            stop: stop.clone(),
            always_anew,
        };
        let clients = vec![
            tokio::spawn(customer(false).writes()),
            tokio::spawn(customer(false).writes()),
            tokio::spawn(customer(true).writes()),
            tokio::spawn(customer(false).reads()),
            tokio::spawn(customer(true).reads()),
        ];
        Self {
            uri: uri.clone(),
            seen,
            clients,
        }
    }

    /// Waits until many more writes and reads were answered, all of them by the newest server.
    async fn go_on(&self) {
        let before = {
            let seen = self.seen.lock().unwrap();
            (seen.acknowledged.len(), seen.reads)
        };
        let patience = Instant::now() + Duration::from_secs(60);
        loop {
            {
                let seen = self.seen.lock().unwrap();
                if seen.acknowledged.len() >= before.0 + 60 && seen.reads >= before.1 + 30 {
                    return;
                }
                assert!(Instant::now() < patience, "the clients are stuck");
            }
            if self.clients.iter().any(JoinHandle::is_finished) {
                return; // It says why when it is joined.
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    async fn end(self) -> (Secret, Seen) {
        for client in self.clients {
            client.await.unwrap();
        }
        let seen = std::mem::take(&mut *self.seen.lock().unwrap());
        (self.uri, seen)
    }
}

impl Customer {
    async fn writes(self) {
        while let Some((mut session, floor)) = self.session().await {
            let mut mine: Option<Server> = None;
            while !self.stop.load(Ordering::Relaxed) {
                let id = self.ids.fetch_add(1, Ordering::Relaxed);
                let (server, place) = match write(&mut session, id).await {
                    Ok(told) => told,
                    Err(error) => {
                        self.dropped(&error);
                        break;
                    }
                };
                let at = SystemTime::now();
                assert_eq!(
                    *mine.get_or_insert(server.clone()),
                    server,
                    "a mixed session"
                );
                let position = {
                    let mut seen = self.seen.lock().unwrap();
                    seen.answered(&server, &place, floor);
                    *seen.count_by_server.entry(server.clone()).or_default() += 1;
                    seen.acknowledged.push(Acknowledged {
                        id,
                        server,
                        at,
                        lsn: None,
                    });
                    seen.acknowledged.len() - 1
                };
                match position_of_log(&session).await {
                    Ok(lsn) => self.seen.lock().unwrap().acknowledged[position].lsn = Some(lsn),
                    Err(error) => {
                        self.dropped(&error);
                        break;
                    }
                }
                tokio::time::sleep(BREATH).await;
                if self.always_anew {
                    break;
                }
            }
        }
    }

    async fn reads(self) {
        while let Some((session, floor)) = self.session().await {
            let mut mine: Option<Server> = None;
            while !self.stop.load(Ordering::Relaxed) {
                let acknowledged = self.seen.lock().unwrap().count_by_server.clone();
                let row = match session.query_one(READ, &[]).await {
                    Ok(row) => row,
                    Err(error) => {
                        self.dropped(&error.into());
                        break;
                    }
                };
                let (server, place): (Server, String) = (row.get(0), row.get(1));
                assert_eq!(
                    *mine.get_or_insert(server.clone()),
                    server,
                    "a mixed session"
                );
                let counts: [i64; 4] = std::array::from_fn(|column| row.get(column + 2));
                assert!(
                    counts[0] == counts[1] && counts[1] == counts[2],
                    "half a write: {counts:?}"
                );
                let least = acknowledged.get(&server).copied().unwrap_or_default();
                assert!(
                    counts[3] >= least,
                    "{counts:?}, but {least} were acknowledged"
                );
                {
                    let mut seen = self.seen.lock().unwrap();
                    seen.answered(&server, &place, floor);
                    seen.reads += 1;
                }
                tokio::time::sleep(BREATH).await;
                if self.always_anew {
                    break;
                }
            }
        }
    }

    /// A new session, with how many servers had answered before it was asked for; none at the end.
    async fn session(&self) -> Option<(Session, usize)> {
        while !self.stop.load(Ordering::Relaxed) {
            let floor = self.seen.lock().unwrap().servers.len();
            match connect(&self.uri, &ConnectOptions::default()).await {
                Ok(session) => return Some((session, floor)),
                Err(error) => self.dropped(&error),
            }
        }
        None
    }

    /// The one kind of error that a client may see.
    fn dropped(&self, error: &InspectError) {
        let how = match error {
            InspectError::Rejected { error, .. } if error.sqlstate == "57P01" => {
                "57P01 while connecting".to_owned()
            }
            InspectError::Database(error) if error.sqlstate == "57P01" => "57P01".to_owned(),
            InspectError::Ended(error) if error.is_closed() => "closed".to_owned(),
            InspectError::Ended(error) => {
                let reason = format!("{error:?}");
                let known = ["ConnectionReset", "BrokenPipe", "UnexpectedEof"];
                let known = known.into_iter().find(|it| reason.contains(it));
                known
                    .unwrap_or_else(|| panic!("not a dropped connection: {reason}"))
                    .to_owned()
            }
            InspectError::Unreachable {
                refused: false,
                source,
                ..
            } if format!("{source:?}").contains("ConnectionReset")
                || format!("{source:?}").contains("UnexpectedEof") =>
            {
                "reset while connecting".to_owned()
            }
            other => panic!("not a dropped connection: {other:?}"),
        };
        let mut seen = self.seen.lock().unwrap();
        *seen.drops.entry(how).or_default() += 1;
    }
}

impl Seen {
    /// `floor` servers had answered before this session was asked for: it is on the last of these or
    /// on a newer one.
    fn answered(&mut self, server: &str, place: &str, floor: usize) {
        let known = self.servers.iter().position(|(known, _)| known == server);
        let position = known.unwrap_or_else(|| {
            self.servers.push((server.to_owned(), place.to_owned()));
            self.servers.len() - 1
        });
        assert_eq!(self.servers[position].1, place, "another one's data");
        assert!(
            position + 1 >= floor,
            "a new connection reached a branch that was replaced: {position} of {:?}",
            self.servers
        );
    }

    fn on(&self, server: &str) -> impl Iterator<Item = &Acknowledged> {
        self.acknowledged
            .iter()
            .filter(move |it| it.server == server)
    }

    fn places(&self) -> Vec<&str> {
        self.servers
            .iter()
            .map(|(_, place)| place.as_str())
            .collect()
    }
}

/// One row in a transaction of its own; returns once it was acknowledged.
async fn write(session: &mut Session, id: i64) -> Result<(Server, String), InspectError> {
    let transaction = session.transaction().await?;
    let row = transaction
        .query_one(
            "insert into entry (id) values ($1) returning server::text, (select name from place)",
            &[&id],
        )
        .await?;
    transaction
        .execute("insert into copy values ($1)", &[&id])
        .await?;
    transaction.commit().await?;
    Ok((row.get(0), row.get(1)))
}

async fn position_of_log(session: &Session) -> Result<u64, InspectError> {
    let row = session
        .query_one("select pg_current_wal_insert_lsn()::text", &[])
        .await?;
    Ok(lsn(row.get(0)))
}

/// `1/A0B2C3` as a number.
fn lsn(text: &str) -> u64 {
    let (high, low) = text.split_once('/').unwrap();
    let part = |digits| u64::from_str_radix(digits, 16).unwrap();
    (part(high) << 32) | part(low)
}

async fn string_of(app: &App, endpoint_id: &str) -> Secret {
    let string = app.connection_string(endpoint_id, None, None).await;
    string.unwrap().whole
}

async fn ids(session: &Session, server: &str) -> BTreeSet<i64> {
    let query = "select id from entry where server::text = $1";
    let rows = session.query(query, &[&server]).await.unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn clients_see_dropped_connections_only_and_every_acknowledged_write_is_in_the_backup() {
    let data_dir = DataDir::new();
    let app = open(data_dir.path()).await;
    make_project(&app, "writers").await;
    let prod = environment(&app.pipeline().await.unwrap(), "prod").clone();
    let prod_string = string_of(&app, &prod.endpoint_id).await;
    let options = ConnectOptions::default();
    let session = connect(&prod_string, &options).await.unwrap();
    session.batch_execute(TABLES).await.unwrap();
    let bootstrap = RunRequest::Bootstrap {
        source: prod.id.clone(),
        name: "dev".to_owned(),
        colour: Colour::Teal,
    };
    carry_through(&app, bootstrap).await;
    let dev = environment(&app.pipeline().await.unwrap(), "dev").clone();
    let dev_string = string_of(&app, &dev.endpoint_id).await;
    let session = connect(&dev_string, &options).await.unwrap();
    session
        .batch_execute("update place set name = 'dev'")
        .await
        .unwrap();
    drop(session);

    let (stop, ids_from) = (
        Arc::new(AtomicBool::new(false)),
        Arc::new(AtomicI64::new(1)),
    );
    let of_prod = Customers::start(&prod_string, &ids_from, &stop);
    let of_dev = Customers::start(&dev_string, &ids_from, &stop);
    let all_go_on = async || {
        of_prod.go_on().await;
        of_dev.go_on().await;
    };
    all_go_on().await;
    let (source, target) = (dev.id.clone(), prod.id.clone());
    let promote = carry_through(&app, RunRequest::Promote { source, target }).await;
    all_go_on().await;
    let (source, target) = (prod.id.clone(), dev.id.clone());
    carry_through(&app, RunRequest::Refresh { source, target }).await;
    all_go_on().await;
    let pipeline = app.pipeline().await.unwrap();
    let way_back = environment(&pipeline, "prod").way_back.clone().unwrap();
    let roll_back = RunRequest::RollBack {
        target: prod.id.clone(),
        to: Some(RollBackTo::snapshot(way_back.snapshot_id.clone())),
    };
    carry_through(&app, roll_back).await;
    all_go_on().await;
    stop.store(true, Ordering::Relaxed);
    let (_, prod_seen) = of_prod.end().await;
    let (_, dev_seen) = of_dev.end().await;

    for (name, seen) in [("prod", &prod_seen), ("dev", &dev_seen)] {
        println!(
            "{name}: {} writes acknowledged, {} reads, sessions ended: {:?}",
            seen.acknowledged.len(),
            seen.reads,
            seen.drops
        );
    }
    assert_eq!(prod_seen.places(), ["prod", "dev", "prod"]);
    assert_eq!(dev_seen.places(), ["dev", "dev"]);
    for seen in [&prod_seen, &dev_seen] {
        let cut_overs = seen.servers.len() as u64 - 1;
        let drops: u64 = seen.drops.values().sum();
        assert!(drops >= cut_overs, "{:?}", seen.drops);
    }

    // The backups, each through its own endpoint.
    let pipeline = app.pipeline().await.unwrap();
    for (name, seen) in [("prod", &prod_seen), ("dev", &dev_seen)] {
        let mut replaced: BTreeSet<&str> = seen.servers.iter().map(|(it, _)| it.as_str()).collect();
        let newest = seen.servers.last().map(|(it, _)| it.as_str()).unwrap();
        replaced.remove(newest);
        for backup in &environment(&pipeline, name).backups {
            let string = string_of(&app, backup.endpoint_id.as_ref().unwrap()).await;
            let session = connect(&string, &options).await.unwrap();
            let server = session
                .query_one("select pg_postmaster_start_time()::text", &[])
                .await
                .unwrap();
            let server: Server = server.get(0);
            assert!(
                replaced.remove(server.as_str()),
                "{} is another server",
                backup.name
            );
            let kept = ids(&session, &server).await;
            let missing: Vec<_> = seen
                .on(&server)
                .filter(|it| !kept.contains(&it.id))
                .collect();
            assert!(missing.is_empty(), "{}: {missing:?}", backup.name);
            println!(
                "{}: all of {} acknowledged writes",
                backup.name,
                seen.on(&server).count()
            );
            assert!(seen.on(&server).count() > 0);
        }
        assert!(replaced.is_empty(), "without a backup: {replaced:?}");
    }

    // The rollback point, which is behind the endpoint again.
    let first = &prod_seen.servers[0].0;
    let session = connect(&prod_string, &options).await.unwrap();
    let kept = ids(&session, first).await;
    let run = app.run_get(&promote).await.unwrap();
    let step = run
        .steps
        .iter()
        .find(|it| it.name == "rollback_point")
        .unwrap();
    let began: SystemTime = step.started_at.unwrap().into();
    let client = data_dir.client(&data_dir.key());
    let snapshots = client
        .snapshot_list(&pipeline.project.id.as_str().into())
        .await
        .unwrap();
    let point = snapshots
        .iter()
        .find(|it| it.id.as_str() == way_back.snapshot_id);
    let point = lsn(point.unwrap().lsn.as_deref().unwrap());
    let (mut before, mut up_to, mut later) = (0, 0, 0);
    for write in prod_seen.on(first) {
        let there = kept.contains(&write.id);
        if write.at < began {
            assert!(there, "acknowledged before the rollback point: {write:?}");
            before += 1;
        }
        if write.lsn.is_some_and(|lsn| lsn <= point) {
            assert!(
                there,
                "committed before the rollback point's end: {write:?}"
            );
            up_to += 1;
        }
        later += i32::from(!there);
    }
    println!(
        "rollback point: {before} writes acknowledged before it began, {up_to} before its end; {later} later ones are in the backup alone"
    );
    assert!(before > 0 && up_to >= before);
    app.shutdown().await;
}
