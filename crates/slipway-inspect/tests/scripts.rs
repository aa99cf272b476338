//! Scripts against real PostgreSQL: all of it, or nothing.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![cfg(unix)]

mod support;

use std::time::Duration;

use slipway_inspect::script::{ScriptError, ScriptOptions, run};
use slipway_postgres::SUPERUSER;
use support::{Place, admin, uri};

async fn tables(session: &slipway_inspect::Session) -> i64 {
    let query = "select count(*) from pg_tables where schemaname = 'public'";
    session.query_one(query, &[]).await.unwrap().get(0)
}

#[tokio::test]
async fn a_script_is_committed_whole_with_its_counts_and_notices() {
    let place = Place::new();
    let server = place.server("a").await;
    let session = admin(&server, "postgres").await;
    let script = "\u{feff}-- a migration
        create table t (id int primary key, name text);
        insert into t select n, 'it''s; fine' from generate_series(1, 20) n;
        update t set name = 'x' where id <= 5;
        with gone as (delete from t where id = 20 returning *) select * from gone;
        with low as (select id from t where id < 3) delete from t using low where t.id = low.id;
        create function f() returns int begin atomic select 1; select 2; end;
        do $$ begin raise notice 'half way; really'; end $$;
        savepoint s; drop table t; rollback to s; release s;
        create table if not exists t (id int);
        select * from t";
    let uri = uri(&server, SUPERUSER, "postgres");
    let outcome = run(&uri, script, &ScriptOptions::default()).await.unwrap();
    assert_eq!(outcome.statements, 13);
    assert_eq!(outcome.rows_changed, 20 + 5 + 2);
    let notices: Vec<&str> = outcome
        .notices
        .iter()
        .map(|it| it.message.as_str())
        .collect();
    assert_eq!(
        notices,
        [
            "half way; really",
            "relation \"t\" already exists, skipping"
        ]
    );
    let left: i64 = session
        .query_one("select count(*) from t", &[])
        .await
        .unwrap()
        .get(0);
    assert_eq!(left, 17);
}

#[tokio::test]
async fn a_failing_statement_is_told_by_line_and_column_and_nothing_stays() {
    let place = Place::new();
    let server = place.server("a").await;
    let session = admin(&server, "postgres").await;
    let uri = uri(&server, SUPERUSER, "postgres");
    let script =
        "create table t (id int);\n\n-- ü\ninsert into t\n  select größe, idd\n  from t;\nselect 1";
    match run(&uri, script, &ScriptOptions::default()).await {
        Err(ScriptError::Statement {
            statement,
            line,
            column,
            error,
        }) => {
            assert_eq!((statement, line, column), (2, 5, 10));
            assert_eq!(error.sqlstate, "42703");
            assert_eq!(error.message, "column \"größe\" does not exist");
        }
        other => panic!("{other:?}"),
    }
    let with_hint = "create table t (name text);\n  select * from t where nam = 1";
    match run(&uri, with_hint, &ScriptOptions::default()).await {
        Err(ScriptError::Statement { line, error, .. }) => {
            assert_eq!(line, 2);
            assert!(error.hint.unwrap().contains("t.name"));
        }
        other => panic!("{other:?}"),
    }
    // PostgreSQL points into a function here, which is no place in the script.
    let inside = "select 1;\ndo $$ begin\n  perform 1 / 0;\nend $$;";
    match run(&uri, inside, &ScriptOptions::default()).await {
        Err(ScriptError::Statement {
            line,
            column,
            error,
            ..
        }) => {
            assert_eq!((line, column), (2, 1));
            assert_eq!(error.sqlstate, "22012");
            assert!(error.context.unwrap().contains("line 2"));
        }
        other => panic!("{other:?}"),
    }
    let cannot = "create table t (id int);\nvacuum";
    match run(&uri, cannot, &ScriptOptions::default()).await {
        Err(ScriptError::Statement { line, error, .. }) => {
            assert_eq!(line, 2);
            assert_eq!(
                error.message,
                "VACUUM cannot run inside a transaction block"
            );
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(tables(&session).await, 0);
}

#[tokio::test]
async fn a_constraint_that_fails_at_the_commit_rolls_everything_back() {
    let place = Place::new();
    let server = place.server("a").await;
    let session = admin(&server, "postgres").await;
    let uri = uri(&server, SUPERUSER, "postgres");
    let script = "create table a (id int primary key);
                  create table b (a int references a deferrable initially deferred);
                  insert into b values (1)";
    match run(&uri, script, &ScriptOptions::default()).await {
        Err(ScriptError::Commit(error)) => assert_eq!(error.sqlstate, "23503"),
        other => panic!("{other:?}"),
    }
    assert_eq!(tables(&session).await, 0);
}

#[tokio::test]
async fn what_could_leave_the_transaction_is_refused_before_anything_runs() {
    let place = Place::new();
    let server = place.server("a").await;
    let session = admin(&server, "postgres").await;
    let uri = uri(&server, SUPERUSER, "postgres");
    for (tail, word) in [
        ("commit", "COMMIT is transaction control"),
        (
            "Commit /* now */ and chain",
            "COMMIT is transaction control",
        ),
        ("begin", "BEGIN is transaction control"),
        ("START\n TRANSACTION", "START is transaction control"),
        ("end work", "END is transaction control"),
        ("rollback", "ROLLBACK is transaction control"),
        ("rollback prepared 'x'", "ROLLBACK is transaction control"),
        ("abort", "ABORT is transaction control"),
        ("prepare transaction 'x'", "PREPARE is transaction control"),
        ("copy t from stdin", "COPY from or to the client"),
        ("copy (select 1) to stdout", "COPY from or to the client"),
        ("\\i other.sql", "a backslash outside of quotes"),
        ("set standard_conforming_strings = off", "has to stay on"),
        ("select 'open", "a string begins here"),
    ] {
        let script = format!("create table t (id int);\n\n   {tail}");
        match run(&uri, &script, &ScriptOptions::default()).await {
            Err(ScriptError::Refused { line, message, .. }) => {
                assert_eq!(line, 3, "{tail}");
                assert!(message.contains(word), "{tail}: {message}");
            }
            other => panic!("{tail}: {other:?}"),
        }
    }
    for empty in ["", " ; ;", "-- nothing"] {
        let outcome = run(&uri, empty, &ScriptOptions::default()).await;
        assert!(matches!(outcome, Err(ScriptError::Empty)), "{empty}");
    }
    assert_eq!(tables(&session).await, 0);
}

#[tokio::test]
async fn a_procedure_cannot_commit_and_a_limit_on_time_holds() {
    let place = Place::new();
    let server = place.server("a").await;
    let session = admin(&server, "postgres").await;
    let uri = uri(&server, SUPERUSER, "postgres");
    let script = "create table t (id int);
                  create procedure p() language plpgsql as 'begin commit; end'; call p()";
    match run(&uri, script, &ScriptOptions::default()).await {
        Err(ScriptError::Statement { error, .. }) => assert_eq!(error.sqlstate, "2D000"),
        other => panic!("{other:?}"),
    }
    let options = ScriptOptions {
        statement_timeout: Some(Duration::from_millis(50)),
        ..ScriptOptions::default()
    };
    match run(
        &uri,
        "create table t (id int); select pg_sleep(60)",
        &options,
    )
    .await
    {
        Err(ScriptError::Statement { error, .. }) => assert_eq!(error.sqlstate, "57014"),
        other => panic!("{other:?}"),
    }
    let dropped = "create table t (id int); select pg_terminate_backend(pg_backend_pid())";
    match run(&uri, dropped, &ScriptOptions::default()).await {
        Err(ScriptError::Statement { error, .. }) => assert_eq!(error.sqlstate, "57P01"),
        other => panic!("{other:?}"),
    }
    assert_eq!(tables(&session).await, 0);
}
