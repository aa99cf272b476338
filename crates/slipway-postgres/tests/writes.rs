//! What was written since a mark, counted from the WAL of real servers.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![cfg(unix)]

#[expect(dead_code, reason = "other tests use the rest")]
mod support;

use slipway_postgres::snapshot::{self, SnapshotError};
use slipway_postgres::writes::{self, Count, CountError, Counted, Mark};
use slipway_postgres::{Lsn, SUPERUSER, Server, history};
use support::{Place, admin};
use tokio_postgres::Client;

struct Marked {
    place: Place,
    server: Server,
    client: Client,
    mark: Mark,
}

async fn connect(server: Server, database: String) -> Result<Client, SnapshotError> {
    Ok(server.connect(&database, SUPERUSER).await?)
}

async fn mark_at(server: &Server, client: &Client, at: Option<Lsn>) -> Mark {
    history::keep_wal(client).await.unwrap();
    writes::mark(client, at, |name| connect(server.clone(), name))
        .await
        .unwrap()
}

/// A server with some tables, marked now.
async fn marked(prepare: &str) -> Marked {
    let place = Place::new();
    place.create("a").await;
    let server = place.start("a").await;
    let client = admin(&server).await;
    client
        .batch_execute("create table t (a int primary key, b text); create table u (a int)")
        .await
        .unwrap();
    for statement in prepare.split(";;").filter(|text| !text.trim().is_empty()) {
        client.batch_execute(statement).await.unwrap();
    }
    let mark = mark_at(&server, &client, None).await;
    Marked {
        place,
        server,
        client,
        mark,
    }
}

async fn try_count(server: &Server, client: &Client, mark: &Mark) -> Result<Counted, CountError> {
    let until = history::flush(client).await?;
    let tables = writes::tables(client, |name| connect(server.clone(), name)).await?;
    Count {
        installation: server.installation(),
        pg_wal: server.data_dir().join("pg_wal"),
        segment_size: 16 << 20,
        mark,
        until,
        tables: &tables,
    }
    .run()
    .await
}

impl Marked {
    async fn run(&self, sql: &str) {
        for statement in sql.split(";;") {
            self.client.batch_execute(statement).await.unwrap();
        }
    }

    async fn count(&self) -> Counted {
        try_count(&self.server, &self.client, &self.mark)
            .await
            .unwrap()
    }

    /// Exact figures: commits, and `table: inserted/updated/deleted`.
    async fn exact(&self) -> (u64, Vec<String>) {
        let counted = self.count().await;
        assert!(counted.at_most.is_empty(), "{counted:?}");
        assert!(counted.unknown.is_empty(), "{counted:?}");
        (counted.commits, shown(&counted))
    }
}

fn shown(counted: &Counted) -> Vec<String> {
    counted
        .tables
        .iter()
        .map(|rows| {
            format!(
                "{} {}: {}/{}/{}",
                rows.database, rows.table, rows.inserted, rows.updated, rows.deleted
            )
        })
        .collect()
}

#[tokio::test]
async fn committed_rows_count_and_rolled_back_ones_do_not() {
    let at = marked("insert into t select g, 'old' from generate_series(1, 100) g").await;
    at.run(
        "insert into t values (201, 'new'), (202, 'new');;
         update t set b = 'changed' where a <= 10;;
         delete from t where a > 95 and a <= 100;;
         begin; insert into t values (300, 'never'); rollback;;
         begin; insert into t values (301, 'kept');
           savepoint s; insert into t values (302, 'never'); rollback to s;
           savepoint s2; insert into t values (303, 'kept'); release s2; commit;;
         insert into t values (201, 'again') on conflict do nothing;;
         insert into t values (304, 'kept') on conflict do nothing;;
         insert into t values (304, 'x') on conflict (a) do update set b = excluded.b;;
         begin; update u set a = 1; commit",
    )
    .await;
    let (commits, tables) = at.exact().await;
    assert_eq!(tables, ["postgres public.t: 5/11/5"]);
    assert_eq!(commits, 6);
}

#[tokio::test]
async fn reading_vacuum_analyze_and_rewriting_without_a_change_count_as_nothing() {
    let at = marked(
        "insert into t select g, repeat(random()::text, 20) from generate_series(1, 20000) g;;
         delete from t where a % 3 = 0;; create index on t (b);; create sequence s;;
         create table wide (a int, b text);; insert into wide select 1, string_agg(random()::text, '') from generate_series(1, 5000)",
    )
    .await;
    at.run(
        "select count(*), sum(length(b)) from t;; analyze;; vacuum;; vacuum full t;;
         create index on wide (a);; cluster wide using wide_a_idx;; reindex table t;; checkpoint;;
         begin; select * from t for update; commit;;
         create temporary table mine as select * from t;; drop table mine;; select nextval('s');;
         drop index t_b_idx;; select pg_switch_wal();; vacuum freeze",
    )
    .await;
    let (commits, tables) = at.exact().await;
    assert!(tables.is_empty(), "{tables:?}");
    assert_eq!(commits, 0);
}

#[tokio::test]
async fn nothing_at_all_is_exactly_nothing() {
    let at = marked("").await;
    let (commits, tables) = at.exact().await;
    assert_eq!((commits, tables.len()), (0, 0));
    let counted = at.count().await;
    assert_eq!(counted.schema_commits, 0);
}

#[tokio::test]
async fn copies_large_values_and_large_objects_count_by_row_without_toast() {
    let at = marked("").await;
    let sink = at.client.copy_in("copy u from stdin").await.unwrap();
    let mut sink = std::pin::pin!(sink);
    let lines: String = (0..5000).map(|n| format!("{n}\n")).collect();
    futures_send(&mut sink, lines).await;
    at.run(
        "insert into t select 1, string_agg(random()::text, '') from generate_series(1, 20000);;
         update t set b = b || 'x';;
         select lo_from_bytea(0, decode(repeat('ab', 5000), 'hex'));;
         create table fresh as select generate_series(1, 7) a",
    )
    .await;
    let (commits, tables) = at.exact().await;
    assert_eq!(
        tables,
        [
            "postgres pg_catalog.pg_largeobject: 3/0/0",
            "postgres public.fresh: 7/0/0",
            "postgres public.t: 1/1/0",
            "postgres public.u: 5000/0/0"
        ]
    );
    assert_eq!(commits, 5);
}

async fn futures_send(
    sink: &mut std::pin::Pin<&mut tokio_postgres::CopyInSink<std::io::Cursor<Vec<u8>>>>,
    lines: String,
) {
    use futures_util::SinkExt;
    sink.send(std::io::Cursor::new(lines.into_bytes()))
        .await
        .unwrap();
    sink.as_mut().finish().await.unwrap();
}

#[tokio::test]
async fn every_database_counts_and_every_commit_that_nobody_waited_for() {
    let at = marked("create database two").await;
    let two = at.server.connect("two", SUPERUSER).await.unwrap();
    two.batch_execute("set synchronous_commit = off; create table v (a int)")
        .await
        .unwrap();
    at.client
        .batch_execute("set synchronous_commit = off")
        .await
        .unwrap();
    for round in 1..=20 {
        two.batch_execute("insert into v values (1)").await.unwrap();
        at.client
            .batch_execute("insert into u values (1)")
            .await
            .unwrap();
        let (_, tables) = at.exact().await;
        assert_eq!(
            tables,
            [
                format!("postgres public.u: {round}/0/0"),
                format!("two public.v: {round}/0/0")
            ]
        );
    }
}

#[tokio::test]
async fn what_was_open_at_the_mark_and_committed_later_counts() {
    let place = Place::new();
    place.create("a").await;
    let server = place.start("a").await;
    let client = admin(&server).await;
    client
        .batch_execute("create table t (a int); checkpoint")
        .await
        .unwrap();
    history::keep_wal(&client).await.unwrap();
    let open = admin(&server).await;
    open.batch_execute(
        "begin; insert into t values (1), (2); savepoint s; insert into t values (3)",
    )
    .await
    .unwrap();
    let given_up = admin(&server).await;
    given_up
        .batch_execute("begin; insert into t values (10), (20)")
        .await
        .unwrap();
    let taken = snapshot::take(&server, &place.path("copy")).await.unwrap();
    let at: Lsn = taken.content_end.parse().unwrap();
    let mark = mark_at(&server, &client, Some(at)).await;
    open.batch_execute("insert into t values (4); commit")
        .await
        .unwrap();
    given_up.batch_execute("rollback").await.unwrap();
    let counted = try_count(&server, &client, &mark).await.unwrap();
    assert_eq!(shown(&counted), ["postgres public.t: 4/0/0"]);
    assert_eq!(counted.commits, 1);
    assert!(counted.unknown.is_empty(), "{counted:?}");

    // The snapshot holds none of it.
    let copy = place.start("copy").await;
    let count = "select count(*) from t";
    assert_eq!(support::number(&admin(&copy).await, count).await, 0);
}

#[tokio::test]
async fn a_transaction_older_than_the_kept_wal_makes_the_rows_unknown() {
    let place = Place::new();
    place.create("a").await;
    let server = place.start("a").await;
    let client = admin(&server).await;
    client
        .batch_execute("create table t (a int)")
        .await
        .unwrap();
    let open = admin(&server).await;
    open.batch_execute("begin; insert into t values (1)")
        .await
        .unwrap();
    // Its beginning goes with the WAL that nobody keeps.
    for _ in 0..3 {
        client
            .batch_execute("select pg_switch_wal()")
            .await
            .unwrap();
        client.batch_execute("checkpoint").await.unwrap();
    }
    let mark = mark_at(&server, &client, None).await;
    open.batch_execute("commit").await.unwrap();
    let counted = try_count(&server, &client, &mark).await.unwrap();
    assert!(
        counted.unknown.iter().any(|why| why.contains("was open")),
        "{counted:?}"
    );
}

#[tokio::test]
async fn what_the_wal_does_not_tell_in_rows_is_unknown_with_its_reason() {
    for (sql, reason) in [
        ("truncate t", "public.t in postgres was truncated"),
        (
            "begin; truncate t; insert into t values (1, 'x'); commit",
            "public.t in postgres was truncated",
        ),
        ("drop table t", "public.t in postgres was dropped"),
        (
            "alter table t alter a type bigint",
            "public.t in postgres was truncated or rewritten",
        ),
        ("drop database two", "database two was dropped"),
        (
            "create unlogged table n (a int)",
            "public.n in postgres is unlogged",
        ),
    ] {
        let at = marked(
            "insert into t select g, 'old' from generate_series(1, 100) g;; create database two",
        )
        .await;
        at.run(sql).await;
        let counted = at.count().await;
        assert!(
            counted.unknown.iter().any(|why| why.contains(reason)),
            "{sql}: {counted:?}"
        );
    }
}

#[tokio::test]
async fn rows_of_a_table_that_came_and_went_are_an_upper_bound() {
    let at = marked("").await;
    at.run(
        "create table gone as select generate_series(1, 50) a;; drop table gone;;
         insert into u values (1)",
    )
    .await;
    let counted = at.count().await;
    assert!(counted.unknown.is_empty(), "{counted:?}");
    assert!(!counted.at_most.is_empty(), "{counted:?}");
    assert_eq!(
        shown(&counted),
        [
            "postgres public.u: 1/0/0",
            "postgres tables that are gone: 50/0/0"
        ]
    );
    assert!(counted.schema_commits >= 1);
}

#[tokio::test]
async fn wal_that_is_gone_is_told_and_never_counted_as_nothing() {
    let at = marked("").await;
    history::keep_nothing(&at.client).await.unwrap();
    at.run("insert into u values (1)").await;
    for _ in 0..4 {
        at.run("select pg_switch_wal();; insert into u values (1);; checkpoint")
            .await;
    }
    let counted = try_count(&at.server, &at.client, &at.mark).await;
    assert!(matches!(counted, Err(CountError::Gone(_))), "{counted:?}");
}

#[tokio::test]
async fn a_crash_loses_no_count_and_an_unfinished_transaction_is_none() {
    let at = marked("").await;
    let open = admin(&at.server).await;
    open.batch_execute("begin; insert into u select generate_series(1, 1000)")
        .await
        .unwrap();
    at.run("insert into u values (1), (2)").await;
    at.server
        .stop(slipway_postgres::StopMode::Immediate)
        .await
        .unwrap();
    let server = at.place.start("a").await;
    let client = admin(&server).await;
    client
        .batch_execute("insert into u values (3)")
        .await
        .unwrap();
    let counted = try_count(&server, &client, &at.mark).await.unwrap();
    assert_eq!(shown(&counted), ["postgres public.u: 3/0/0"]);
    assert_eq!(counted.commits, 2);
    assert!(counted.unknown.is_empty() && counted.at_most.is_empty());
}
