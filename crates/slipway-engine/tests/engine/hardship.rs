//! No room on the disk, damaged data, a clock that was set back, a crowd at a cut-over, and data that
//! is not plain tables: right, or refused with the reason and nothing changed.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use reqwest::Method;
use serde_json::{Value, json};

use crate::program::Program;
use crate::support::{Served, connect, directories, in_memory, rows, run, text, try_connect};

/// Above what initdb writes into one file and below the table that is copied. Works for everybody,
/// everywhere; a write beyond it fails as on a full disk.
const LITTLE_ROOM: &[&str] = &[
    "sh",
    "-c",
    "trap '' XFSZ; ulimit -f 49152; exec \"$@\"",
    "sh",
];

async fn import(program: &Program, project: &str, branch: &str, path: &Path) -> Value {
    let url = format!("/slipway/v1/projects/{project}/branches/{branch}/import");
    let request = json!({"path": path, "database_name": "shelf", "role_name": "neondb_owner"});
    let begun = program.api.post(&url, request).await;
    let url = format!("/slipway/v1/imports/{}", text(&begun["id"]));
    loop {
        let now = program.api.get(&url).await;
        if now["state"] != "running" {
            return now;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
}

async fn shelf(program: &Program, project: &str, branch: &str) -> String {
    let path = format!("/projects/{project}/branches/{branch}/databases");
    let body = json!({"database": {"name": "shelf", "owner_name": "neondb_owner"}});
    program.api.done(Method::POST, &path, body).await;
    let uri = program.api.uri(project, branch).await;
    uri.replace("/neondb?", "/shelf?")
}

const TABLES: &str = "SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'";

#[tokio::test(flavor = "multi_thread")]
async fn copies_and_imports_that_run_out_of_room_change_nothing_and_work_once_there_is_room() {
    let mut program = Program::start_in_memory();
    let project = program.api.project("shop").await;
    let (id, prod) = (project.id.clone(), project.branch.clone());
    run(
        &project.uri,
        "CREATE TABLE t AS SELECT n, repeat('x', 1000) FROM generate_series(1, 40000) n",
    )
    .await;
    let good = program.api.snapshot(&id, &prod, "good").await;
    let shelf = shelf(&program, &id, &prod).await;
    let dump = program.folder.path().join("big.sql");
    std::fs::write(
        &dump,
        "CREATE TABLE big AS SELECT n, repeat('x', 1000) FROM generate_series(1, 40000) n;\n",
    )
    .unwrap();
    // The server, too, shall have little room.
    let suspend = format!("/projects/{id}/endpoints/{}/suspend", project.endpoint);
    program.api.done(Method::POST, &suspend, json!({})).await;
    program.kill();
    program.start_again_behind(LITTLE_ROOM);

    let snapshot = format!("/projects/{id}/branches/{prod}/snapshot?name=second");
    let restore = format!("/projects/{id}/snapshots/{good}/restore");
    for (path, body) in [(&snapshot, json!({})), (&restore, json!({"name": "again"}))] {
        let begun = program.api.post(path, body).await;
        let ended = program.api.ended(&begun).await;
        assert_eq!(ended[0]["status"], "failed", "{path}");
        let error = text(&ended[0]["error"]);
        assert!(error.contains("File too large"), "{error}");
        program.nothing_is_orphaned(&id).await;
    }
    let failed = import(&program, &id, &prod, &dump).await;
    assert_eq!(failed["state"], "failed", "{failed}");
    let reason = text(&failed["error"]["reason"]);
    assert!(reason.contains("File too large"), "{reason}");
    assert!(rows(&shelf, TABLES).await.is_empty());
    let count = "SELECT count(*)::text FROM t";
    assert_eq!(rows(&project.uri, count).await, ["40000"]);

    program.api.done(Method::POST, &suspend, json!({})).await;
    program.kill();
    program.start_again();
    program.api.done(Method::POST, &snapshot, json!({})).await;
    program
        .api
        .restore(&id, &good, json!({"name": "again"}))
        .await;
    let done = import(&program, &id, &prod, &dump).await;
    assert_eq!(done["state"], "succeeded", "{done}");
    assert_eq!(
        rows(&shelf, "SELECT count(*)::text FROM big").await,
        ["40000"]
    );
    program.nothing_is_orphaned(&id).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_is_nearly_full_is_told_before_and_one_that_is_full_leaves_what_was_there() {
    let folder = in_memory();
    let data = folder.path().join("data");
    std::fs::create_dir(&data).unwrap();
    let mount = format!(
        "mount -t tmpfs -o size=480m,mode=700 small '{}' && exec \"$@\"",
        data.display()
    );
    // A mount of its own, that goes with the program; those who are not root may do that in a user
    // namespace.
    let space = if rustix::process::geteuid().is_root() {
        "-m"
    } else {
        "-Urm"
    };
    let program = Program::start_behind(&["unshare", space, "sh", "-c", &mount, "sh"], folder);
    let project = program.api.project("shop").await;
    let (id, prod) = (project.id.as_str(), project.branch.as_str());
    run(
        &project.uri,
        "CREATE TABLE t AS SELECT generate_series(1, 1000) n",
    )
    .await;
    let mut taken = 0;
    let refused = loop {
        let path = format!("/projects/{id}/branches/{prod}/snapshot?name=number{taken}");
        let begun = program.api.post(&path, json!({})).await;
        let ended = program.api.ended(&begun).await.remove(0);
        if ended["status"] != "finished" {
            break ended;
        }
        taken += 1;
        assert!(taken < 100, "the disk is never full");
    };
    let error = text(&refused["error"]);
    assert!(error.contains("not enough disk space"), "{error}");
    assert!(error.contains("nothing was changed"), "{error}");
    let listed = program.api.get(&format!("/projects/{id}/snapshots")).await;
    assert_eq!(listed["snapshots"].as_array().unwrap().len(), taken);

    // A dump is small, what it makes is not.
    let shelf = shelf(&program, id, prod).await;
    let dump = program.folder.path().join("big.sql");
    std::fs::write(
        &dump,
        "CREATE TABLE big AS SELECT n, repeat('x', 1000) FROM generate_series(1, 600000) n;\n",
    )
    .unwrap();
    let failed = import(&program, id, prod, &dump).await;
    assert_eq!(failed["state"], "failed", "{failed}");
    assert!(failed["error"]["next"].is_string());
    assert!(rows(&shelf, TABLES).await.is_empty());
    let count = "SELECT count(*)::text FROM t";
    assert_eq!(rows(&project.uri, count).await, ["1000"]);
    run(&project.uri, "INSERT INTO t VALUES (1)").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_branch_is_told_by_name_and_the_others_go_on() {
    let mut served = Served::start().await;
    let project = served.api.project("shop").await;
    run(&project.uri, "CREATE TABLE t AS SELECT 1 AS n").await;
    let branches = format!("/projects/{}/branches", project.id);
    let mut kids = Vec::new();
    for name in ["control", "version", "conf", "gone"] {
        let body = json!({"branch": {"name": name}, "endpoints": [{"type": "read_write"}]});
        let made = served.api.done(Method::POST, &branches, body).await;
        let uri = text(&made["connection_uris"][0]["connection_uri"]);
        kids.push((name, text(&made["branch"]["id"]), uri));
    }
    let data = served.path().join("data/branches");
    served
        .restart_around(|| {
            for (name, id, _) in &kids {
                let dir = data.join(id);
                match *name {
                    "control" => std::fs::write(dir.join("global/pg_control"), "x").unwrap(),
                    "version" => std::fs::remove_file(dir.join("PG_VERSION")).unwrap(),
                    "conf" => std::fs::write(dir.join("postgresql.conf"), "nonsense\n").unwrap(),
                    _ => std::fs::remove_dir_all(dir).unwrap(),
                }
            }
        })
        .await;
    for (name, id, uri) in &kids {
        let Err(error) = try_connect(uri).await else {
            panic!("{name} opens");
        };
        let said = error.as_db_error().unwrap();
        assert_eq!(said.code().code(), "57P03", "{name}: {said}");
        assert!(said.message().contains(name), "{said}");
        let path = format!("{branches}/{id}/databases");
        let (status, answer) = served.api.call(Method::GET, &path, None).await;
        assert_eq!(status, 500, "{name}: {answer}");
        let reason = text(&answer["message"]);
        assert!(reason.contains("cannot be asked: "), "{name}: {reason}");
    }
    assert_eq!(rows(&project.uri, "SELECT n::text FROM t").await, ["1"]);
    // What is damaged can be deleted.
    for (_, id, _) in &kids {
        let path = format!("{branches}/{id}");
        served.api.done(Method::DELETE, &path, Value::Null).await;
    }
    assert_eq!(served.api.branches(&project.id).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_was_set_back_stops_nothing() {
    let mut served = Served::start_in_memory().await;
    let project = served.api.project("shop").await;
    let id = project.id.clone();
    run(&project.uri, "CREATE TABLE t AS SELECT 1 AS n").await;
    let snapshot = served
        .api
        .snapshot(&id, &project.branch, "from tomorrow")
        .await;
    let catalog = served.path().join("data/catalog.db");
    // Everything that is known was written a day after now.
    served
        .restart_around(|| {
            let catalog = rusqlite::Connection::open(catalog).unwrap();
            for (table, column) in [
                ("projects", "created_at"),
                ("projects", "updated_at"),
                ("branches", "created_at"),
                ("branches", "updated_at"),
                ("branches", "state_changed_at"),
                ("endpoints", "created_at"),
                ("endpoints", "updated_at"),
                ("snapshots", "created_at"),
                ("snapshots", "timestamp"),
                ("operations", "created_at"),
                ("operations", "updated_at"),
                ("keys", "created_at"),
            ] {
                let day = 24 * 60 * 60 * 1_000_000_i64;
                let later = format!("UPDATE {table} SET {column} = {column} + {day}");
                assert!(catalog.execute(&later, []).unwrap() > 0, "{table}");
            }
        })
        .await;
    let api = &served.api;
    api.snapshot(&id, &project.branch, "from today").await;
    let wanted = json!({"target_branch_id": project.branch, "finalize_restore": true});
    api.restore(&id, &snapshot, wanted).await;
    assert_eq!(rows(&project.uri, "SELECT n::text FROM t").await, ["1"]);
    let page = api
        .get(&format!("/projects/{id}/operations?limit=1000"))
        .await;
    let newest = text(&page["operations"][0]["action"]);
    assert_eq!(
        newest, "swap_binding_id",
        "operations stand in their own order"
    );
    for operation in page["operations"].as_array().unwrap() {
        assert_eq!(operation["status"], "finished");
        assert!(operation["total_duration_ms"].as_i64().unwrap() >= 0);
    }
    assert_eq!(api.branches(&id).await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_clients_at_a_cut_over_are_let_in_again_and_lose_no_acknowledged_write() {
    let served = Served::start_in_memory().await;
    let project = served.api.project("shop").await;
    let id = project.id.clone();
    run(&project.uri, "CREATE TABLE t (client int, n int)").await;
    let good = served.api.snapshot(&id, &project.branch, "good").await;
    let wanted = json!({"target_branch_id": project.branch});
    let candidate = served.api.restore(&id, &good, wanted).await;
    let stop = Arc::new(AtomicBool::new(false));
    let mut clients = Vec::new();
    let (inside, mut arrived) = tokio::sync::mpsc::unbounded_channel();
    for number in 0..100 {
        let (uri, stop, inside) = (project.uri.clone(), Arc::clone(&stop), inside.clone());
        clients.push(tokio::spawn(async move {
            let mut acknowledged = 0;
            let mut logins = 0;
            let insert = format!("INSERT INTO t VALUES ({number}, 1)");
            while !stop.load(Ordering::Relaxed) {
                let client = match try_connect(&uri).await {
                    Ok(client) => client,
                    Err(error) => panic!("client {number} is refused: {error}"),
                };
                logins += 1;
                while client.batch_execute(&insert).await.is_ok() {
                    acknowledged += 1;
                    if acknowledged == 1 {
                        inside.send(()).unwrap();
                    }
                    if stop.load(Ordering::Relaxed) {
                        break;
                    }
                }
            }
            (acknowledged, logins)
        }));
    }
    for _ in 0..100 {
        arrived.recv().await.unwrap();
    }
    let path = format!("/projects/{id}/branches/{candidate}/finalize_restore");
    let body = json!({"name": "replaced"});
    served.api.done(Method::POST, &path, body).await;
    // Everybody is in again.
    let here = connect(&project.uri).await;
    loop {
        let query = "SELECT count(DISTINCT client) FROM t";
        let there: i64 = here.query_one(query, &[]).await.unwrap().get(0);
        if there == 100 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    stop.store(true, Ordering::Relaxed);
    let mut acknowledged = 0_i64;
    for client in clients {
        let (writes, logins) = client.await.unwrap();
        assert!(logins >= 2, "a session outlived the cut-over");
        acknowledged += writes;
    }
    let count = "SELECT count(*) FROM t";
    let after: i64 = here.query_one(count, &[]).await.unwrap().get(0);
    let old = connect(&served.api.uri(&id, &project.branch).await).await;
    let before: i64 = old.query_one(count, &[]).await.unwrap().get(0);
    // One whose answer was cut off may be in, too: at most one a client.
    let found = before + after;
    assert!(
        (acknowledged..=acknowledged + 100).contains(&found),
        "{acknowledged} acknowledged, {found} found"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn data_that_is_not_plain_tables_is_copied_right_or_refused() {
    let served = Served::start_in_memory().await;
    let project = served.api.project("shop").await;
    let id = project.id.clone();
    let client = connect(&project.uri).await;
    client
        .batch_execute(
            "CREATE UNLOGGED TABLE fleeting AS SELECT 1 AS n;
             CREATE TABLE sorted (w text COLLATE \"C\", u text COLLATE pg_c_utf8);
             CREATE INDEX ON sorted (w); CREATE INDEX ON sorted (u);
             INSERT INTO sorted SELECT v, v FROM unnest(ARRAY['b', 'a', 'B', 'A', 'ä']) v;
             CREATE SEQUENCE s; SELECT nextval('s'), nextval('s');
             SELECT lo_from_bytea(4711, 'large')",
        )
        .await
        .unwrap();
    client
        .batch_execute(
            "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C'
             TEMPLATE template0",
        )
        .await
        .unwrap();
    let in_latin = |uri: &str| uri.replace("/neondb?", "/latin?");
    run(
        &in_latin(&project.uri),
        "CREATE TABLE t AS SELECT 'grün' AS w",
    )
    .await;

    for (sql, words) in [
        (
            "BEGIN; PREPARE TRANSACTION 'x'",
            "prepared transactions are disabled",
        ),
        (
            "CREATE TABLESPACE x LOCATION '/nowhere'",
            "permission denied",
        ),
        (
            "ALTER SYSTEM SET archive_command = 'x'",
            "permission denied",
        ),
        (
            "CREATE SUBSCRIPTION x CONNECTION 'host=/nowhere' PUBLICATION y WITH (connect = false)",
            "permission denied",
        ),
        ("SELECT 'a' < 'b' COLLATE unicode", "ICU is not supported"),
        (
            "CREATE DATABASE x LOCALE_PROVIDER icu ICU_LOCALE 'de' TEMPLATE template0",
            "ICU",
        ),
        (
            "CREATE COLLATION x (provider = libc, locale = 'xx_XX')",
            "xx_XX",
        ),
        ("COPY sorted FROM PROGRAM 'true'", "permission denied"),
    ] {
        let client = connect(&project.uri).await;
        let error = client.batch_execute(sql).await.unwrap_err();
        let said = error.as_db_error().unwrap();
        assert!(said.message().contains(words), "{sql}: {said}");
    }

    let snapshot = served.api.snapshot(&id, &project.branch, "all").await;
    let restored = served.api.restore(&id, &snapshot, json!({})).await;
    let restored = served.api.uri(&id, &restored).await;
    let body = json!({"branch": {"name": "kid"}, "endpoints": [{"type": "read_write"}]});
    let path = format!("/projects/{id}/branches");
    let kid = served.api.done(Method::POST, &path, body).await;
    let kid = served.api.uri(&id, &text(&kid["branch"]["id"])).await;
    for uri in [&project.uri, &restored, &kid] {
        let by = |column: &str| format!("SELECT {column} FROM sorted ORDER BY {column}");
        assert_eq!(rows(uri, &by("w")).await, ["A", "B", "a", "b", "ä"]);
        assert_eq!(rows(uri, &by("u")).await, ["A", "B", "a", "b", "ä"]);
        let large = "SELECT convert_from(lo_get(4711), 'UTF8')";
        assert_eq!(rows(uri, large).await, ["large"]);
        assert_eq!(rows(&in_latin(uri), "SELECT w FROM t").await, ["grün"]);
        let encoding = "SELECT pg_encoding_to_char(encoding)::text FROM pg_database
            WHERE datname = current_database()";
        assert_eq!(rows(&in_latin(uri), encoding).await, ["LATIN1"]);
        assert_eq!(
            rows(uri, "SELECT (nextval('s') >= 3)::text").await,
            ["true"]
        );
        // PostgreSQL empties them where it recovers; the original keeps its rows.
        let left = if *uri == project.uri { "1" } else { "0" };
        assert_eq!(
            rows(uri, "SELECT count(*)::text FROM fleeting").await,
            [left]
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_failed_removal_left_goes_with_the_next_start() {
    let mut served = Served::start().await;
    let data = served.path().join("data");
    let api = served.api.clone();
    let kept = api.project("kept").await;
    let kid = json!({"branch": {"name": "kid"}, "endpoints": [{"type": "read_write"}]});
    let kids = format!("/projects/{}/branches", kept.id);
    let kid = text(&api.done(Method::POST, &kids, kid).await["branch"]["id"]);
    let snapshot = api.snapshot(&kept.id, &kept.branch, "old").await;
    let gone = api.project("gone").await;
    api.snapshot(&gone.id, &gone.branch, "of it").await;
    // As they stand between the answer of a call that deletes and its work.
    served
        .restart_around(|| {
            let catalog = rusqlite::Connection::open(data.join("catalog.db")).unwrap();
            for (table, column, id) in [
                ("branches", "id", &kid),
                ("snapshots", "id", &snapshot),
                ("projects", "id", &gone.id),
                ("branches", "project_id", &gone.id),
                ("snapshots", "project_id", &gone.id),
            ] {
                let mark = format!("UPDATE {table} SET removing = 1 WHERE {column} = ?1");
                assert_eq!(catalog.execute(&mark, [id]).unwrap(), 1, "{table}");
            }
        })
        .await;
    let left = directories(&data, "branches");
    assert_eq!(left, std::slice::from_ref(&kept.branch));
    assert!(directories(&data, "snapshots").is_empty());
    let catalog = rusqlite::Connection::open(data.join("catalog.db")).unwrap();
    for (table, left) in [
        ("projects", 1),
        ("branches", 1),
        ("snapshots", 0),
        ("endpoints", 1),
    ] {
        let count = format!("SELECT count(*) FROM {table}");
        let found: i64 = catalog.query_row(&count, [], |row| row.get(0)).unwrap();
        assert_eq!(found, left, "{table}");
    }
    assert_eq!(rows(&kept.uri, "SELECT 'in'").await, ["in"]);
}
