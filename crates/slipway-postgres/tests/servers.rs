//! Data directories and servers, with real PostgreSQL.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![cfg(unix)]

mod support;

use std::fs;
use std::process::Command;

use slipway_postgres::{
    Cluster, LocaleProvider, OpenError, Profile, SUPERUSER, StartError, StopMode, history,
};
use support::{Place, admin, number, processes_below, signal, text};

#[tokio::test]
async fn a_cluster_is_made_started_connected_to_and_stopped() {
    let place = Place::new();
    let cluster = place.create("a").await;
    assert_eq!(cluster.record().major, place.installation.version().major);
    assert!(cluster.record().checksums);

    let server = place.start("a").await;
    assert!(server.is_running());
    let client = admin(&server).await;
    assert_eq!(text(&client, "select current_user::text").await, SUPERUSER);
    for (setting, value) in [
        ("server_encoding", "UTF8"),
        ("data_checksums", "on"),
        ("listen_addresses", ""),
        ("unix_socket_permissions", "0700"),
        ("wal_level", "replica"),
        ("fsync", "on"),
    ] {
        let query = format!("select current_setting('{setting}')");
        assert_eq!(text(&client, &query).await, value, "{setting}");
    }
    if cluster.record().locale_provider == LocaleProvider::Builtin {
        let locale = text(
            &client,
            "select concat(datlocprovider, datlocale, datcollversion) from pg_database
              where datname = 'template1'",
        )
        .await;
        let recorded = cluster.record().locale_version.clone().unwrap();
        assert_eq!(locale, format!("bC.UTF-8{recorded}"));
    }

    let stopped = server.stop(StopMode::Fast).await.unwrap();
    assert!(stopped.clean);
    assert!(!server.is_running());
    assert!(processes_below(cluster.dir()).is_empty());
    assert!(server.stop(StopMode::Fast).await.unwrap().clean);
}

#[tokio::test]
async fn both_profiles_start_the_same_cluster_also_after_a_kill() {
    let place = Place::new();
    let cluster = place.create("a").await;
    let (environment, small) = (Profile::Environment, Profile::Small);
    let modes = [StopMode::Fast, StopMode::Immediate, StopMode::Fast];
    for ((profile, buffers, clients), mode) in [
        (environment, "128MB", 100),
        (environment, "128MB", 100),
        (small, "16MB", 30),
    ]
    .into_iter()
    .zip(modes)
    {
        let server = cluster.start(profile, &place.path("s")).await.unwrap();
        let client = admin(&server).await;
        let has = text(&client, "select current_setting('shared_buffers')").await;
        assert_eq!(has, buffers);
        let free = "select (current_setting('max_connections')::int
                     - current_setting('superuser_reserved_connections')::int)::text";
        assert!(text(&client, free).await.parse::<u32>().unwrap() >= clients);
        server.stop(mode).await.unwrap();
    }
}

#[tokio::test]
async fn old_wal_can_be_let_go_without_a_start_that_would_need_room() {
    let place = Place::new();
    place.create("a").await;
    let server = place.start("a").await;
    let client = admin(&server).await;
    history::keep_wal(&client).await.unwrap();
    for _ in 0..3 {
        let more = "create table if not exists t (n int); insert into t values (1);
                    select pg_switch_wal(); checkpoint";
        client.batch_execute(more).await.unwrap();
    }
    client
        .batch_execute("insert into t values (1)")
        .await
        .unwrap();
    server.stop(StopMode::Immediate).await.unwrap();

    let files = || std::fs::read_dir(place.path("a").join("pg_wal")).unwrap();
    let before = files().count();
    history::make_room(&place.open("a")).await.unwrap();
    assert!(files().count() + 3 <= before);
    let server = place.start("a").await;
    let client = admin(&server).await;
    assert_eq!(text(&client, "select count(*)::text from t").await, "4");
    assert_eq!(history::kept_wal(&client).await.unwrap(), None);
    server.stop(StopMode::Fast).await.unwrap();
}

#[tokio::test]
async fn a_server_survives_its_handle_and_is_taken_over() {
    let place = Place::new();
    place.create("a").await;
    let server = place.start("a").await;
    let pid = server.pid();
    drop(server);

    let cluster = place.open("a");
    let elsewhere = place.path("elsewhere");
    let again = cluster
        .start(Profile::Environment, &elsewhere)
        .await
        .unwrap();
    assert_eq!(again.pid(), pid);
    assert_eq!(again.socket_dir(), place.path("a.s"));
    assert_eq!(number(&admin(&again).await, "select 1::int8").await, 1);
    assert_eq!(cluster.running().unwrap().unwrap().pid(), pid);

    assert!(cluster.stop_leftover().await.unwrap());
    assert!(!again.is_running());
    assert!(!cluster.stop_leftover().await.unwrap());
    assert!(cluster.running().unwrap().is_none());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_who_start_at_the_same_moment_get_the_same_server() {
    let place = Place::new();
    place.create("a").await;
    let (one, other) = tokio::join!(place.start("a"), place.start("a"));
    assert_eq!(one.pid(), other.pid());
    assert!(one.is_running() && other.is_running());
    other.stop(StopMode::Fast).await.unwrap();
    assert!(!one.is_running());
}

const STARTED_FROM: &str = "SLIPWAY_TEST_STARTED_FROM";

#[tokio::test]
#[ignore = "it is the process that the next test kills"]
async fn starter() {
    let Some(dir) = std::env::var_os(STARTED_FROM).map(std::path::PathBuf::from) else {
        return;
    };
    let cluster = Cluster::open(&support::installation(), &dir.join("a")).unwrap();
    cluster.start(Profile::Small, &dir.join("s")).await.unwrap();
    fs::write(dir.join("started"), "").unwrap();
    std::future::pending::<()>().await;
}

#[tokio::test]
async fn a_server_survives_the_process_that_started_it() {
    let place = Place::new();
    let cluster = place.create("a").await;
    let mut starter = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "starter", "--ignored", "--nocapture"])
        .env(STARTED_FROM, place.path(""))
        .spawn()
        .unwrap();
    while !place.path("started").exists() {
        assert!(starter.try_wait().unwrap().is_none());
        tokio::task::yield_now().await;
    }
    starter.kill().unwrap();
    starter.wait().unwrap();

    let server = cluster.running().unwrap().unwrap();
    assert_eq!(number(&admin(&server).await, "select 1::int8").await, 1);
    assert!(server.stop(StopMode::Fast).await.unwrap().clean);
}

#[tokio::test]
async fn no_zombie_stays_while_the_starter_lives() {
    let place = Place::new();
    place.create("a").await;
    let server = place.start("a").await;
    server.stop(StopMode::Immediate).await.unwrap();
    let stat = format!("/proc/{}/stat", server.pid());
    while fs::exists(&stat).unwrap() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_cluster_of_another_major_version_is_refused_by_name() {
    let place = Place::new();
    let cluster = place.create("a").await;
    fs::write(cluster.dir().join("PG_VERSION"), "14\n").unwrap();
    let error = Cluster::open(&place.installation, cluster.dir()).unwrap_err();
    assert!(matches!(error, OpenError::WrongMajor { has: 14, .. }));
    assert!(error.to_string().contains("belongs to PostgreSQL 14"));
}

#[tokio::test]
async fn a_cluster_made_by_an_older_minor_version_starts_and_keeps_its_rows() {
    let place = Place::new();
    let cluster = place.create("a").await;
    let server = place.start("a").await;
    let table = "create table t as select generate_series(1, 10) n";
    admin(&server).await.batch_execute(table).await.unwrap();
    server.stop(StopMode::Fast).await.unwrap();
    let path = cluster.dir().join("slipway.json");
    let record: String = fs::read_to_string(&path).unwrap();
    let made_by = &cluster.record().made_by;
    let major = cluster.record().major;
    let older = record.replace(made_by, &format!("{major}.0"));
    assert_ne!(older, record, "{record}");
    fs::write(&path, older).unwrap();
    assert_eq!(place.open("a").record().made_by, format!("{major}.0"));
    let server = place.start("a").await;
    assert_eq!(
        number(&admin(&server).await, "select count(*) from t").await,
        10
    );
    server.stop(StopMode::Fast).await.unwrap();
}

#[tokio::test]
async fn files_that_the_record_was_not_written_for_are_refused() {
    let place = Place::new();
    let cluster = place.create("a").await;
    let path = cluster.dir().join("slipway.json");
    let record = fs::read_to_string(&path).unwrap();
    let version = cluster.record().catalog_version.to_string();
    fs::write(&path, record.replace(&version, "202001011")).unwrap();
    let error = Cluster::open(&place.installation, cluster.dir()).unwrap_err();
    assert!(matches!(
        error,
        OpenError::Replaced {
            what: "catalog version",
            ..
        }
    ));

    fs::remove_file(&path).unwrap();
    let error = Cluster::open(&place.installation, cluster.dir()).unwrap_err();
    assert!(matches!(error, OpenError::NoRecord { .. }));
    let error = Cluster::open(&place.installation, &place.path("nothing")).unwrap_err();
    assert!(matches!(error, OpenError::NotACluster { .. }));
}

#[tokio::test]
async fn a_killed_server_is_started_again_with_everything_that_was_committed() {
    let place = Place::new();
    place.create("a").await;
    let server = place.start("a").await;
    let client = admin(&server).await;
    client
        .batch_execute("create table t as select generate_series(1, 1000) as n")
        .await
        .unwrap();
    // A backend that is busy notices late that its postmaster is gone.
    let busy = admin(&server).await;
    let query = tokio::spawn(async move {
        let loops = "do $$ begin loop perform 1; end loop; end $$";
        busy.batch_execute(loops).await
    });
    let is_busy =
        "select count(*) from pg_stat_activity where query like 'do $$%' and state = 'active'";
    while number(&client, is_busy).await == 0 {}
    signal(server.pid(), "KILL");
    while server.is_running() {
        tokio::task::yield_now().await;
    }

    let again = place.start("a").await;
    assert_ne!(again.pid(), server.pid());
    assert!(query.await.unwrap().is_err());
    let client = admin(&again).await;
    assert_eq!(number(&client, "select count(*) from t").await, 1000);
    again.stop(StopMode::Fast).await.unwrap();
}

#[tokio::test]
async fn a_stale_pid_file_whose_number_another_process_got_is_no_obstacle() {
    let place = Place::new();
    let cluster = place.create("a").await;
    let server = place.start("a").await;
    let stale = fs::read_to_string(cluster.dir().join("postmaster.pid")).unwrap();
    let lock = fs::read_to_string(place.path("a.s/.s.PGSQL.5432.lock")).unwrap();
    server.stop(StopMode::Immediate).await.unwrap();

    let mut stranger = Command::new("sleep").arg("600").spawn().unwrap();
    let theirs = |text: &str| {
        let rest = text.split_once('\n').unwrap().1;
        format!("{}\n{rest}", stranger.id())
    };
    fs::write(cluster.dir().join("postmaster.pid"), theirs(&stale)).unwrap();
    fs::write(place.path("a.s/.s.PGSQL.5432.lock"), theirs(&lock)).unwrap();
    assert!(!cluster.stop_leftover().await.unwrap());
    let again = place.start("a").await;
    assert_eq!(number(&admin(&again).await, "select 1::int8").await, 1);
    again.stop(StopMode::Fast).await.unwrap();

    assert!(stranger.try_wait().unwrap().is_none());
    stranger.kill().unwrap();
    stranger.wait().unwrap();
}

#[tokio::test]
async fn a_server_that_cannot_start_says_what_its_log_says() {
    let place = Place::new();
    let cluster = place.create("a").await;
    let conf = cluster.dir().join("postgresql.conf");
    let text = fs::read_to_string(&conf).unwrap();
    fs::write(&conf, format!("no_such_setting = 1\n{text}")).unwrap();
    let error = cluster
        .start(Profile::Small, &place.path("s"))
        .await
        .unwrap_err();
    assert!(matches!(error, StartError::Exited { .. }));
    assert!(error.to_string().contains("no_such_setting"), "{error}");
}

#[tokio::test]
async fn a_socket_path_that_is_too_long_is_refused_before_anything_starts() {
    let place = Place::new();
    let cluster = place.create("a").await;
    let error = cluster
        .start(Profile::Small, &place.path(&"x".repeat(100)))
        .await
        .unwrap_err();
    assert!(matches!(error, StartError::SocketPathTooLong { .. }));
    assert!(!cluster.dir().join("postmaster.pid").exists());
}

#[tokio::test]
async fn a_socket_directory_that_others_can_enter_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let cluster = place.create("a").await;
    let open = place.path("open");
    fs::create_dir(&open).unwrap();
    fs::set_permissions(&open, fs::Permissions::from_mode(0o755)).unwrap();
    let error = cluster.start(Profile::Small, &open).await.unwrap_err();
    assert!(matches!(error, StartError::SocketDirOpen(_)));
}

#[tokio::test]
async fn settings_that_came_with_a_copy_do_not_run_things() {
    let place = Place::new();
    let cluster = place.create("a").await;
    let path = cluster.dir().join("postgresql.auto.conf");
    fs::write(
        &path,
        "archive_mode = 'on'\narchive_command = 'touch /tmp/never'\nPort=6000\n\
         primary_conninfo = 'host=example.org'\nfsync = off\nwork_mem = '7MB'\n",
    )
    .unwrap();
    let server = place.start("a").await;
    let client = admin(&server).await;
    for (setting, value) in [
        ("archive_mode", "off"),
        ("archive_command", "(disabled)"),
        ("primary_conninfo", ""),
        ("fsync", "on"),
        ("port", "5432"),
        ("work_mem", "7MB"),
    ] {
        let query = format!("select current_setting('{setting}')");
        assert_eq!(text(&client, &query).await, value, "{setting}");
    }
    assert_eq!(fs::read_to_string(&path).unwrap(), "work_mem = '7MB'\n");
    server.stop(StopMode::Fast).await.unwrap();
}

#[tokio::test]
async fn a_statement_that_failed_does_not_put_its_password_into_the_log() {
    let place = Place::new();
    let cluster = place.create("a").await;
    let server = place.start("a").await;
    let statement = "alter role no_such_role password 'correct horse'";
    let client = admin(&server).await;
    assert!(client.batch_execute(statement).await.is_err());
    server.stop(StopMode::Fast).await.unwrap();
    let log = fs::read_to_string(cluster.dir().join("server.log")).unwrap();
    assert!(log.contains("no_such_role"));
    assert!(!log.contains("correct horse"));
}

#[tokio::test]
async fn client_programs_reach_the_server() {
    let place = Place::new();
    place.create("a").await;
    let server = place.start("a").await;
    let output = place
        .installation
        .client("psql")
        .arg("-h")
        .arg(server.socket_dir())
        .args(["-U", SUPERUSER, "-d", "postgres", "-Atc", "select 'grün'"])
        .output()
        .await
        .unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "grün\n");
    server.stop(StopMode::Fast).await.unwrap();
}

#[tokio::test]
async fn creating_over_something_is_refused() {
    let place = Place::new();
    fs::create_dir(place.path("a")).unwrap();
    fs::write(place.path("a/keep"), "").unwrap();
    assert!(
        Cluster::create(&place.installation, &place.path("a"))
            .await
            .is_err()
    );
    assert!(place.path("a/keep").exists());
    assert!(!place.path("a.partial").exists());
}
