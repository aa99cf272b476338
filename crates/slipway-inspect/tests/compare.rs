//! Two databases row by row, on real PostgreSQL.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![cfg(unix)]

mod support;

use std::time::Duration;

use slipway_inspect::{
    CompareOptions, Compared, ConnectOptions, Differences, LeftOut, Side, TableComparison, compare,
    table_sizes,
};
use slipway_keychain::Secret;
use slipway_postgres::{SUPERUSER, Server};
use support::{Place, admin, uri};

/// Two databases of one server, made by `both`, then changed apart.
async fn pair(server: &Server, both: &str, source: &str, target: &str) -> (Secret, Secret) {
    let session = admin(server, "postgres").await;
    for (database, apart) in [("one", source), ("two", target)] {
        let create = format!("create database {database}");
        session.batch_execute(&create).await.unwrap();
        let inside = admin(server, database).await;
        inside.batch_execute(both).await.unwrap();
        inside.batch_execute(apart).await.unwrap();
    }
    (uri(server, SUPERUSER, "one"), uri(server, SUPERUSER, "two"))
}

async fn compared(source: &Secret, target: &Secret) -> Vec<TableComparison> {
    let options = CompareOptions::default();
    compare(Some(source), Some(target), "shop", &options, |_| {})
        .await
        .unwrap()
}

fn of<'a>(comparisons: &'a [TableComparison], table: &str) -> &'a TableComparison {
    comparisons.iter().find(|it| it.table == table).unwrap()
}

fn differences(comparison: &TableComparison) -> &Differences {
    match &comparison.rows {
        Compared::Exact(differences) => differences,
        Compared::Unknown { why } => panic!("{}: {why}", comparison.table),
    }
}

/// Equal, changed, only in the source, only in the target.
fn counts(comparison: &TableComparison) -> [u64; 4] {
    let found = differences(comparison);
    [
        found.equal,
        found.changed.rows,
        found.only_in_source.rows,
        found.only_in_target.rows,
    ]
}

#[tokio::test]
async fn rows_are_told_apart_by_their_key_and_counted_on_either_side() {
    let place = Place::new();
    let server = place.server("a").await;
    let (source, target) = pair(
        &server,
        "create table customer (id int primary key, name text);
         insert into customer select n, 'c' || n from generate_series(1, 1000) n;
         create table line (\"Order\" int, no int, what text, unique (no, \"Order\"));
         alter table line alter \"Order\" set not null, alter no set not null;
         insert into line select n / 3, n % 3, 'w' from generate_series(1, 30) n;
         create table word (word text primary key, said text);
         insert into word values ('a', '1'), ('B', '1'), ('ä', '1'), ('Z', '1'), ('', '1'), ('a b', '1'), ('😀', '1');
         create table same (id bigint primary key, at timestamptz default now());
         create table empty (id int primary key);",
        "insert into customer values (1001, 'new'), (1002, 'new');
         delete from customer where id in (5, 6, 7);
         update customer set name = null where id = 9; update customer set name = '' where id = 10;
         delete from word where word = 'B'",
        "update customer set name = '' where id = 9; update line set what = 'x' where no = 2 and \"Order\" = 4;
         insert into customer values (-1, 'mine'); delete from word where word in ('ä', '😀')",
    )
    .await;
    let found = compared(&source, &target).await;
    let tables: Vec<&str> = found.iter().map(|it| it.table.as_str()).collect();
    assert_eq!(tables, ["customer", "empty", "line", "same", "word"]);

    let customer = of(&found, "customer");
    assert_eq!(customer.database, "shop");
    assert_eq!(customer.key, ["id"]);
    assert_eq!(counts(customer), [995, 2, 2, 4]);
    let examples = differences(customer);
    assert_eq!(examples.changed.examples, [["10"], ["9"]]);
    assert_eq!(examples.only_in_source.examples, [["1001"], ["1002"]]);
    assert_eq!(
        examples.only_in_target.examples,
        [["-1"], ["5"], ["6"], ["7"]]
    );
    assert_eq!(examples.total(), 8);

    let line = of(&found, "line");
    assert_eq!(line.key, ["no", "Order"]);
    assert_eq!(counts(line), [29, 1, 0, 0]);
    assert_eq!(differences(line).changed.examples, [["2", "4"]]);
    let word = of(&found, "word");
    assert_eq!(counts(word), [4, 0, 2, 1]);
    assert_eq!(differences(word).only_in_source.examples, [["ä"], ["😀"]]);
    assert_eq!(differences(word).only_in_target.examples, [["B"]]);
    assert_eq!(counts(of(&found, "same")), [0; 4]);
    assert_eq!(counts(of(&found, "empty")), [0; 4]);

    // The other way round it is the same, with the sides exchanged.
    let back = compared(&target, &source).await;
    assert_eq!(counts(of(&back, "customer")), [995, 2, 4, 2]);
}

#[tokio::test]
async fn examples_end_at_their_limit_and_long_keys_are_cut() {
    let place = Place::new();
    let server = place.server("a").await;
    let (source, target) = pair(
        &server,
        "create table note (title text primary key)",
        "insert into note select repeat('é', 500) || n from generate_series(1, 50) n",
        "",
    )
    .await;
    let options = CompareOptions {
        examples: 3,
        ..CompareOptions::default()
    };
    let mut told = Vec::new();
    let found = compare(Some(&source), Some(&target), "shop", &options, |progress| {
        told.push((progress.number, progress.tables, progress.rows));
        assert!(progress.bytes > 0 && progress.bytes_done < progress.bytes);
    })
    .await
    .unwrap();
    let only = &differences(&found[0]).only_in_source;
    assert_eq!(only.rows, 50);
    assert_eq!(only.examples.len(), 3);
    assert_eq!(only.examples[0][0], format!("{}…", "é".repeat(120)));
    assert_eq!(told, [(1, 1, 0), (1, 1, 50)]);
}

#[tokio::test]
async fn values_are_the_same_however_either_side_is_set_to_write_them() {
    let place = Place::new();
    let server = place.server("a").await;
    let (source, target) = pair(
        &server,
        "create type state as enum ('new', 'paid'); create type spot as (x float8, d date);
         create table odd (id float8 primary key, at timestamptz, d date, i interval, b bytea, f float4, n numeric,
                           m money, s state, j jsonb, a timestamptz[], r tstzrange, spot spot, c regclass);
         insert into odd values (0.1, '2026-11-22 14:02:03.123456+00', '2026-11-22', '1 day 02:03:04', '\\x00ff41',
             0.3, 1.50, 12.34, 'paid', '{\"a\": [1, 2]}', '{2026-11-22 14:02Z}',
             '[2026-11-22 14:02Z,2026-11-23 14:02Z)', '(0.1,2026-11-22)', 'odd')",
        "",
        "alter database two set datestyle = 'German'; alter database two set timezone = 'Asia/Tokyo';
         alter database two set intervalstyle = 'sql_standard'; alter database two set bytea_output = 'escape';
         alter database two set extra_float_digits = -5; alter database two set search_path = 'pg_temp';
         alter database two set quote_all_identifiers = on",
    )
    .await;
    let found = compared(&source, &target).await;
    assert_eq!(counts(of(&found, "odd")), [1, 0, 0, 0]);
}

#[tokio::test]
async fn encodings_and_collations_of_either_side_do_not_matter() {
    let place = Place::new();
    let server = place.server("a").await;
    let session = admin(&server, "postgres").await;
    session
        .batch_execute(
            "create database one template template0 encoding 'LATIN1' locale_provider libc locale 'C'",
        )
        .await
        .unwrap();
    session.batch_execute("create database two").await.unwrap();
    for (database, apart) in [("one", ""), ("two", "delete from word where word = 'ö'")] {
        let inside = admin(&server, database).await;
        let both = "create table word (word text primary key, said text);
             insert into word select chr(n), repeat(chr(n), 3) from generate_series(33, 250) n";
        inside.batch_execute(both).await.unwrap();
        inside.batch_execute(apart).await.unwrap();
    }
    let (source, target) = (
        uri(&server, SUPERUSER, "one"),
        uri(&server, SUPERUSER, "two"),
    );
    let found = compared(&source, &target).await;
    assert_eq!(counts(of(&found, "word")), [217, 0, 1, 0]);
}

#[tokio::test]
async fn columns_are_compared_by_name_and_those_of_one_side_are_left_out_and_told() {
    let place = Place::new();
    let server = place.server("a").await;
    let (source, target) = pair(
        &server,
        "",
        "create table t (gone int, a int primary key, \"B c\" text, mine text);
         alter table t drop gone; insert into t values (1, 'x', 'mine'), (2, 'y', 'mine')",
        "create table t (\"B c\" text, theirs int default 5, a int primary key);
         insert into t values ('x', 5, 1), ('z', 5, 2)",
    )
    .await;
    let found = compared(&source, &target).await;
    let table = of(&found, "t");
    assert_eq!(counts(table), [1, 1, 0, 0]);
    let left_out = |column: &str, only_in| LeftOut {
        column: column.to_owned(),
        only_in,
    };
    assert_eq!(
        table.left_out,
        [
            left_out("mine", Side::Source),
            left_out("theirs", Side::Target)
        ]
    );
}

#[tokio::test]
async fn rows_without_a_key_are_counted_as_often_as_they_are_there() {
    let place = Place::new();
    let server = place.server("a").await;
    let (source, target) = pair(
        &server,
        "create table log (at int, what text); create unique index on log (at) where what is null;
         create table odd_key (a int, b int, unique (a, b));
         create table apart (a int not null, b int not null);
         create table bare ();
         insert into log select n % 10, 'same' from generate_series(1, 100) n;
         insert into odd_key values (1, null), (1, null), (2, 2);
         insert into apart values (1, 1), (2, 2)",
        "insert into log values (1, 'same'), (1, 'same'); alter table apart add primary key (a);
         insert into bare default values",
        "update log set what = 'other' where ctid = '(0,1)'; alter table apart add primary key (b)",
    )
    .await;
    let found = compared(&source, &target).await;
    let log = of(&found, "log");
    assert!(log.key.is_empty());
    assert_eq!(counts(log), [99, 0, 3, 1]);
    assert!(differences(log).only_in_source.examples.is_empty());
    assert_eq!(counts(of(&found, "odd_key")), [3, 0, 0, 0]);
    assert!(of(&found, "odd_key").key.is_empty());
    // A key of one side alone tells no rows apart on the other.
    assert!(of(&found, "apart").key.is_empty());
    assert_eq!(counts(of(&found, "apart")), [2, 0, 0, 0]);
    assert_eq!(counts(of(&found, "bare")), [0, 0, 1, 0]);
}

#[tokio::test]
async fn tables_and_databases_of_one_side_are_counted_there() {
    let place = Place::new();
    let server = place.server("a").await;
    let (source, target) = pair(
        &server,
        "create table visit (at date, page text, primary key (at, page)) partition by range (at);
         create table visit_25 partition of visit for values from ('2025-01-01') to ('2026-01-01');
         create table visit_26 partition of visit for values from ('2026-01-01') to ('2027-01-01');
         create table parent (id int primary key); create table child (extra int) inherits (parent);
         create schema \"odd \"\"schema\"; create table \"odd \"\"schema\".\"Ünï; drop table x\" (id int primary key);
         insert into visit values ('2025-02-03', 'a'), ('2026-02-03', 'b');
         insert into parent values (1); insert into child values (2, 2), (3, 3);
         create view seen as select * from visit; create materialized view kept as select * from visit",
        "create table made (id int); insert into made values (1), (2)",
        "create table dropped (id int); insert into dropped select generate_series(1, 7);
         insert into visit values ('2026-02-04', 'c')",
    )
    .await;
    let found = compared(&source, &target).await;
    let told: Vec<(&str, Option<Side>, [u64; 4])> = found
        .iter()
        .map(|it| (it.table.as_str(), it.only_in, counts(it)))
        .collect();
    assert_eq!(
        told,
        [
            ("Ünï; drop table x", None, [0, 0, 0, 0]),
            ("child", None, [2, 0, 0, 0]),
            ("dropped", Some(Side::Target), [0, 0, 0, 7]),
            ("made", Some(Side::Source), [0, 0, 2, 0]),
            ("parent", None, [1, 0, 0, 0]),
            ("visit", None, [2, 0, 0, 1]),
        ]
    );
    let sizes = table_sizes(&mut admin(&server, "two").await, Duration::from_secs(5))
        .await
        .unwrap();
    let sized: Vec<&str> = sizes.iter().map(|it| it.table.as_str()).collect();
    assert_eq!(
        sized,
        ["Ünï; drop table x", "child", "dropped", "parent", "visit"]
    );
    assert!(sizes.iter().find(|it| it.table == "visit").unwrap().bytes >= 2 * 8192);

    let options = CompareOptions::default();
    let gone = compare(None, Some(&target), "shop", &options, |_| {})
        .await
        .unwrap();
    assert!(gone.iter().all(|it| it.only_in == Some(Side::Target)));
    assert_eq!(counts(of(&gone, "visit")), [0, 0, 0, 3]);
}

#[tokio::test]
async fn a_table_that_cannot_be_read_says_why_and_the_rest_is_compared() {
    let place = Place::new();
    let server = place.server("a").await;
    let session = admin(&server, "postgres").await;
    session
        .batch_execute("create role reader login")
        .await
        .unwrap();
    let (_, target) = pair(
        &server,
        "create table a_open (id int primary key); create table busy (id int primary key);
         create table secret (id int primary key); create table partly (id int primary key);
         alter table partly enable row level security; create table z_open (id int primary key);
         insert into z_open values (1); grant select on all tables in schema public to reader",
        "revoke select on secret from reader",
        "",
    )
    .await;
    let source = uri(&server, "reader", "one");
    let holder = admin(&server, "two").await;
    let lock = "begin; lock table busy";
    holder.batch_execute(lock).await.unwrap();
    let options = CompareOptions {
        lock_timeout: Duration::from_millis(100),
        ..CompareOptions::default()
    };
    let found = compare(Some(&source), Some(&target), "shop", &options, |_| {})
        .await
        .unwrap();
    let why = |table: &str| match &of(&found, table).rows {
        Compared::Exact(found) => format!("{} equal", found.equal),
        Compared::Unknown { why } => why.clone(),
    };
    let mut session = admin(&server, "two").await;
    let sizes = table_sizes(&mut session, options.lock_timeout)
        .await
        .unwrap();
    assert_eq!(
        sizes.len(),
        found.len(),
        "those that nobody can measure are estimated"
    );
    assert_eq!(why("a_open"), "0 equal");
    assert_eq!(
        why("secret"),
        "permission denied for table secret, in the source"
    );
    assert_eq!(
        why("busy"),
        "canceling statement due to lock timeout, in the target"
    );
    assert!(
        why("partly").contains("row-level security"),
        "{}",
        why("partly")
    );
    assert_eq!(why("z_open"), "1 equal");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_that_was_compared_can_be_altered_while_the_others_still_are() {
    let place = Place::new();
    let server = place.server("a").await;
    let (source, target) = pair(
        &server,
        "create table a (id int primary key); create table z (id int primary key)",
        "create table mine (id int)",
        "",
    )
    .await;
    let other = admin(&server, "one").await;
    let (at_the_last, mut reached) = tokio::sync::mpsc::unbounded_channel();
    let (go_on, wait) = std::sync::mpsc::channel::<()>();
    let comparing = tokio::spawn(async move {
        let options = CompareOptions::default();
        compare(Some(&source), Some(&target), "shop", &options, move |it| {
            if it.table == "z" && it.rows == 0 {
                at_the_last.send(()).unwrap();
                let _dropped = tokio::task::block_in_place(|| wait.recv());
            }
        })
        .await
    });
    reached.recv().await.unwrap();
    let altered = other
        .batch_execute(
            "set lock_timeout = 1000; alter table a add note text; alter table mine add note text",
        )
        .await;
    drop(go_on);
    assert_eq!(comparing.await.unwrap().unwrap().len(), 3);
    altered.unwrap();
}

#[tokio::test]
async fn a_comparison_that_is_dropped_leaves_nothing_at_work_on_the_server() {
    let place = Place::new();
    let server = place.server("a").await;
    let (source, target) = pair(&server, "create table busy (id int primary key)", "", "").await;
    let holder = admin(&server, "two").await;
    let lock = "begin; lock table busy";
    holder.batch_execute(lock).await.unwrap();
    let options = CompareOptions {
        connect: ConnectOptions {
            application_name: "comparison".to_owned(),
            ..ConnectOptions::default()
        },
        lock_timeout: Duration::from_secs(3600),
        ..CompareOptions::default()
    };
    let watcher = admin(&server, "postgres").await;
    let at_work = async |waiting: bool| -> i64 {
        let query = "select count(*) from pg_stat_activity
                      where application_name = 'comparison' and (wait_event_type = 'Lock' or not $1)";
        watcher.query_one(query, &[&waiting]).await.unwrap().get(0)
    };
    let comparing = compare(Some(&source), Some(&target), "shop", &options, |_| {});
    let waits = async {
        while at_work(true).await == 0 {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        done = comparing => panic!("{done:?}"),
        () = waits => {}
    }
    let gone = async {
        while at_work(false).await > 0 {
            tokio::task::yield_now().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), gone)
        .await
        .unwrap();
}
