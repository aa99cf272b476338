//! Snapshots of real servers under load.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![cfg(unix)]

#[path = "snapshots/standbys.rs"]
mod standbys;
mod support;
#[path = "snapshots/torn_clones.rs"]
mod torn_clones;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

use slipway_postgres::snapshot::{self, SnapshotError};
use slipway_postgres::{FilesError, Server, StopMode, sweep};
use support::{Place, admin, number, processes_below, text};

const SCHEMA: &str = "
    create table account as select id, 0::int8 as money, repeat('x', 60) as filler
      from generate_series(1, 20000) id;
    create unique index on account (id);
    create table history (taken_from int, given_to int);
    create table session as select id, 0::int8 as transfers from generate_series(0, 3) id;
    create function transfer(s int) returns void language plpgsql as $$
    declare
      a int := 1 + (random() * 19999)::int;
      b int := 1 + (random() * 19999)::int;
    begin
      update account set money = money - 1 where id = least(a, b);
      update account set money = money + 1 where id = greatest(a, b);
      insert into history values (least(a, b), greatest(a, b));
      update session set transfers = transfers + 1 where id = s;
    end $$;";

/// Money moves between accounts, as in pgbench, while checkpoints run and tables come and go.
struct Load {
    stop: Arc<AtomicBool>,
    committed: Arc<AtomicI64>,
    sessions: Vec<tokio::task::JoinHandle<()>>,
}

impl Load {
    async fn begin(server: &Server) -> Self {
        let mut load = Self {
            stop: Arc::default(),
            committed: Arc::default(),
            sessions: Vec::new(),
        };
        for session in 0..4_i32 {
            let client = admin(server).await;
            let (stop, committed) = (Arc::clone(&load.stop), Arc::clone(&load.committed));
            load.sessions.push(tokio::spawn(async move {
                while !stop.load(Ordering::Relaxed) {
                    let transfer = "select transfer($1)";
                    client.execute(transfer, &[&session]).await.unwrap();
                    committed.fetch_add(1, Ordering::Relaxed);
                }
            }));
        }
        let client = admin(server).await;
        let stop = Arc::clone(&load.stop);
        load.sessions.push(tokio::spawn(async move {
            while !stop.load(Ordering::Relaxed) {
                let churn = "create table gone as select generate_series(1, 5000) n;
                             create temporary table mine as select 1;
                             drop table gone; drop table mine; checkpoint";
                client.batch_execute(churn).await.unwrap();
            }
        }));
        load
    }

    fn committed(&self) -> i64 {
        self.committed.load(Ordering::Relaxed)
    }

    async fn reach(&self, more: i64) {
        let goal = self.committed() + more;
        while self.committed() < goal {
            tokio::task::yield_now().await;
        }
    }

    async fn end(self) -> i64 {
        self.stop.store(true, Ordering::Relaxed);
        for session in self.sessions {
            session.await.unwrap();
        }
        self.committed.load(Ordering::Relaxed)
    }
}

/// Gives the number of transfers in it.
async fn consistent(server: &Server) -> i64 {
    let client = admin(server).await;
    let transfers = number(&client, "select count(*) from history").await;
    let by_session = "select sum(transfers)::int8 from session";
    assert_eq!(number(&client, by_session).await, transfers);
    let sum = "select sum(money)::int8 from account";
    assert_eq!(number(&client, sum).await, 0);
    let wrong = "select count(*) from account
        left join (select taken_from id, count(*) n from history group by 1) f using (id)
        left join (select given_to id, count(*) n from history group by 1) g using (id)
        where money <> coalesce(g.n, 0) - coalesce(f.n, 0)";
    assert_eq!(number(&client, wrong).await, 0);
    client
        .batch_execute("create extension amcheck")
        .await
        .unwrap();
    client
        .batch_execute(
            "select bt_index_check('account_id_idx', true);
             select count(*) from verify_heapam('account')",
        )
        .await
        .unwrap();
    transfers
}

async fn with_load(place: &Place) -> (Server, Load) {
    place.create("a").await;
    let server = place.start("a").await;
    admin(&server).await.batch_execute(SCHEMA).await.unwrap();
    let load = Load::begin(&server).await;
    load.reach(500).await;
    (server, load)
}

fn segments(dir: &Path) -> usize {
    let entries = fs::read_dir(dir.join("pg_wal")).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name());
    names.filter(|name| name.len() == 24).count()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_snapshot_under_load_is_whole_when_baked_and_materialised() {
    let place = Place::new();
    let (server, load) = with_load(&place).await;
    for round in 0..3 {
        let snapshot = place.path(&format!("snapshot{round}"));
        let before = load.committed();
        let taken = snapshot::take(&server, &snapshot).await.unwrap();
        let after = load.committed() + 4;
        assert!(taken.bytes > 20 << 20);
        assert_eq!(taken.timeline, 1);
        assert!(!snapshot::is_baked(&snapshot));
        let is_passed = format!(
            "select pg_current_wal_lsn() >= '{}' and '{}' > '{}'::pg_lsn",
            taken.lsn, taken.lsn, taken.start_lsn
        );
        let row = admin(&server)
            .await
            .query_one(&is_passed, &[])
            .await
            .unwrap();
        assert!(row.get::<_, bool>(0));

        snapshot::bake(&place.installation, &snapshot)
            .await
            .unwrap();
        assert!(snapshot::is_baked(&snapshot));
        assert!(segments(&snapshot) <= 2);
        let name = format!("branch{round}");
        let cloned = snapshot::materialise(&snapshot, &place.path(&name))
            .await
            .unwrap();
        assert!(cloned.bytes > 20 << 20);

        let restored = place.start(&name).await;
        let transfers = consistent(&restored).await;
        assert!(
            (before..=after).contains(&transfers),
            "{before} {transfers} {after}"
        );
        restored.stop(StopMode::Fast).await.unwrap();
        assert!(snapshot::is_baked(&snapshot), "the snapshot is not touched");
    }
    let slots = "select count(*) from pg_replication_slots";
    let client = admin(&server).await;
    while number(&client, slots).await != 0 {}
    let committed = load.end().await;
    assert_eq!(consistent(&server).await, committed);
    server.stop(StopMode::Fast).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_child_starts_from_the_copy_itself_and_lives_apart() {
    let place = Place::new();
    let (server, load) = with_load(&place).await;
    let before = load.committed();
    let child_dir = place.path("child");
    snapshot::take(&server, &child_dir).await.unwrap();
    let after = load.committed() + 4;
    let child = place.start("child").await;
    let transfers = consistent(&child).await;
    assert!((before..=after).contains(&transfers));
    admin(&child)
        .await
        .batch_execute("drop table history")
        .await
        .unwrap();
    let committed = load.end().await;
    assert_eq!(consistent(&server).await, committed);

    let grandchild = place.path("grandchild");
    snapshot::take(&child, &grandchild).await.unwrap();
    let grandchild = place.start("grandchild").await;
    let there = "select coalesce(to_regclass('history')::text, 'gone')";
    assert_eq!(text(&admin(&grandchild).await, there).await, "gone");
    for server in [server, child, grandchild] {
        assert!(server.stop(StopMode::Fast).await.unwrap().clean);
    }
}

#[tokio::test]
async fn a_bake_cut_short_is_carried_on_by_the_next() {
    let place = Place::new();
    place.create("a").await;
    let server = place.start("a").await;
    let client = admin(&server).await;
    client
        .batch_execute("create table t as select generate_series(1, 200000) n")
        .await
        .unwrap();
    let dir = place.path("snapshot");
    snapshot::take(&server, &dir).await.unwrap();
    server.stop(StopMode::Immediate).await.unwrap();

    let (installation, baked) = (place.installation.clone(), dir.clone());
    let first = tokio::spawn(async move { snapshot::bake(&installation, &baked).await });
    let mut killed = 0;
    while !first.is_finished() && killed == 0 {
        for pid in processes_below(&dir) {
            support::signal(pid, "KILL");
            killed += 1;
        }
        tokio::task::yield_now().await;
    }
    assert_eq!(killed, 1);
    assert!(matches!(
        first.await.unwrap().unwrap_err(),
        SnapshotError::Recovery { .. }
    ));
    snapshot::bake(&place.installation, &dir).await.unwrap();
    let server = place.start("snapshot").await;
    let rows = number(&admin(&server).await, "select count(*) from t").await;
    assert_eq!(rows, 200_000);
    server.stop(StopMode::Fast).await.unwrap();
}

/// The file of a copy's WAL that holds the record of the backup's end.
fn backup_end(dir: &Path, lsn: &str) -> (PathBuf, usize) {
    let segment = 16 << 20;
    let (high, low) = lsn.split_once('/').unwrap();
    let low = usize::from_str_radix(low, 16).unwrap();
    let name = format!("00000001{high:0>8}{:08X}", low / segment);
    // The position is behind the record's 34 bytes and 6 of padding.
    (dir.join("pg_wal").join(name), low % segment - 8)
}

#[tokio::test]
async fn a_recovery_cut_short_after_it_put_its_label_away_begins_once_more() {
    let place = Place::new();
    place.create("a").await;
    let server = place.start("a").await;
    let client = admin(&server).await;
    client
        .batch_execute("create table t as select generate_series(1, 200000) n")
        .await
        .unwrap();
    for baked in [true, false] {
        let name = format!("snapshot {baked}");
        let dir = place.path(&name);
        let taken = snapshot::take(&server, &dir).await.unwrap();
        // A recovery that does not come to the backup's end ends where a kill before it would leave it.
        let (file, at) = backup_end(&dir, &taken.lsn);
        let whole = fs::read(&file).unwrap();
        let mut cut = whole.clone();
        cut[at] ^= 0xff;
        fs::write(&file, cut).unwrap();
        let failed = snapshot::bake(&place.installation, &dir).await;
        assert!(matches!(
            failed.unwrap_err(),
            SnapshotError::Recovery { log, .. } if log.contains("WAL ends before end of online backup")
        ));
        assert!(!dir.join("backup_label").exists());
        fs::write(&file, whole).unwrap();

        if baked {
            snapshot::bake(&place.installation, &dir).await.unwrap();
        }
        let copy = place.start(&name).await;
        let rows = number(&admin(&copy).await, "select count(*) from t").await;
        assert_eq!(rows, 200_000);
        // Whoever crashes later does not begin there again.
        copy.stop(StopMode::Immediate).await.unwrap();
        let copy = place.start(&name).await;
        assert!(!dir.join("backup_label").exists());
        copy.stop(StopMode::Fast).await.unwrap();
    }
    server.stop(StopMode::Fast).await.unwrap();
}

#[tokio::test]
async fn a_lock_file_that_was_never_written_is_in_nobodys_way() {
    let place = Place::new();
    place.create("a").await;
    let server = place.start("a").await;
    let dir = place.path("snapshot");
    snapshot::take(&server, &dir).await.unwrap();
    server.stop(StopMode::Immediate).await.unwrap();

    // As a kill or a power failure between making the file and writing it leaves it.
    for unwritten in [&b""[..], b"\0\0\0\0"] {
        std::fs::write(dir.join("postmaster.pid"), unwritten).unwrap();
        snapshot::bake(&place.installation, &dir).await.unwrap();
        std::fs::write(place.path("a").join("postmaster.pid"), unwritten).unwrap();
        let server = place.start("a").await;
        server.stop(StopMode::Immediate).await.unwrap();
    }
}

#[tokio::test]
async fn an_abandoned_snapshot_leaves_no_backup_behind_and_can_be_taken_again() {
    let place = Place::new();
    place.create("a").await;
    let server = place.start("a").await;
    let dest = place.path("snapshot");
    let partial = place.path("snapshot.partial");
    {
        let take = snapshot::take(&server, &dest);
        tokio::pin!(take);
        while !partial.join("base").exists() {
            let step = std::time::Duration::from_millis(1);
            if tokio::time::timeout(step, &mut take).await.is_ok() {
                break;
            }
        }
    }
    let client = admin(&server).await;
    while number(&client, "select count(*) from pg_replication_slots").await != 0 {}
    if !dest.exists() {
        snapshot::take(&server, &dest).await.unwrap();
    }
    assert!(!partial.exists());
    server.stop(StopMode::Fast).await.unwrap();
}

#[tokio::test]
async fn tablespaces_are_refused_and_nothing_is_left() {
    let place = Place::new();
    place.create("a").await;
    let server = place.start("a").await;
    let outside = place.path("outside");
    fs::create_dir(&outside).unwrap();
    admin(&server)
        .await
        .batch_execute(&format!(
            "create tablespace fast location '{}'",
            outside.display()
        ))
        .await
        .unwrap();
    let error = snapshot::take(&server, &place.path("b")).await.unwrap_err();
    assert!(
        matches!(error, SnapshotError::Tablespaces { .. }),
        "{error}"
    );
    assert!(!place.path("b").exists() && !place.path("b.partial").exists());
    server.stop(StopMode::Fast).await.unwrap();
}

#[tokio::test]
async fn links_in_a_directory_are_refused() {
    let place = Place::new();
    let cluster = place.create("a").await;
    let target = place.path("elsewhere");
    fs::create_dir(&target).unwrap();
    std::os::unix::fs::symlink(&target, cluster.dir().join("base/link")).unwrap();
    let error = snapshot::materialise(cluster.dir(), &place.path("b")).await;
    assert!(matches!(
        error.unwrap_err(),
        SnapshotError::Files(FilesError::NotAFile(_))
    ));
    assert!(!place.path("b").exists() && !place.path("b.partial").exists());
}

#[tokio::test]
async fn what_a_server_works_on_is_neither_materialised_nor_removed() {
    let place = Place::new();
    let cluster = place.create("a").await;
    let server = place.start("a").await;
    let in_use = |result: SnapshotError| {
        assert!(matches!(
            result,
            SnapshotError::Files(FilesError::InUse { .. })
        ));
    };
    in_use(
        snapshot::materialise(cluster.dir(), &place.path("b"))
            .await
            .unwrap_err(),
    );
    in_use(snapshot::remove(cluster.dir()).await.unwrap_err());
    in_use(
        snapshot::bake(&place.installation, cluster.dir())
            .await
            .unwrap_err(),
    );
    server.stop(StopMode::Fast).await.unwrap();

    snapshot::materialise(cluster.dir(), &place.path("b"))
        .await
        .unwrap();
    let error = snapshot::materialise(cluster.dir(), &place.path("b")).await;
    assert!(matches!(
        error.unwrap_err(),
        SnapshotError::Files(FilesError::Exists(_))
    ));
    snapshot::remove(&place.path("b")).await.unwrap();
    snapshot::remove(&place.path("b")).await.unwrap();
    assert!(!place.path("b").exists() && !place.path("b.removing").exists());
}

#[tokio::test]
async fn leftovers_are_swept_and_data_directories_stay() {
    let place = Place::new();
    let cluster = place.create("project/a").await;
    for leftover in ["project/b.partial", "project/c.removing", "d.partial"] {
        fs::create_dir_all(place.path(leftover).join("base")).unwrap();
    }
    let inside = cluster.dir().join("kept.partial");
    fs::create_dir(&inside).unwrap();
    let mut swept = sweep(&place.path("")).await.unwrap();
    swept.sort();
    let expected = ["d.partial", "project/b.partial", "project/c.removing"];
    assert_eq!(swept, expected.map(|name| place.path(name)));
    assert!(swept.iter().all(|path| !path.exists()));
    assert!(inside.exists());
    assert!(sweep(&place.path("nothing")).await.unwrap().is_empty());
}
