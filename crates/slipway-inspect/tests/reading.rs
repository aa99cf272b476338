//! Counts, digests and facts, from real PostgreSQL.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![cfg(unix)]

mod support;

use std::time::Duration;

use slipway_inspect::{
    Answer, AskOptions, ConnectOptions, CountOptions, Counted, InspectError, SequenceLeftOut,
    Session, TableCount, Weakness, Weaknesses, WhyLeftOut, ask, connect, connect_to, databases,
    extensions, long_transactions, prepared_transactions, publications, replication_slots, roles,
    schema, schema_digest, server_start, subscriptions, table_counts, unlogged_tables, weaknesses,
};
use slipway_keychain::Secret;
use slipway_postgres::SUPERUSER;
use support::{Place, admin, uri};

const SHOP: &str = r#"
    create schema "odd ""schema";
    create type state as enum ('new', 'paid');
    create domain money_amount as numeric(12, 2) check (value >= 0);
    create table customer (id int generated always as identity primary key, name text not null);
    create table orders (id int primary key, customer int references customer, state state,
                         total money_amount default 0);
    create index on orders (customer);
    create table "odd ""schema"."Ünï; drop table x" (id int);
    create table visit (at date, page text) partition by range (at);
    create table visit_25 partition of visit for values from ('2025-01-01') to ('2026-01-01');
    create table visit_26 partition of visit for values from ('2026-01-01') to ('2027-01-01');
    create table parent (id int);
    create table child (extra int) inherits (parent);
    create view paid as select * from orders where state = 'paid';
    create materialized view totals as select customer, sum(total) from orders group by 1;
    create function total_of(c int) returns numeric language sql stable
      begin atomic select sum(total) from orders where customer = c; end;
    create aggregate product(numeric) (sfunc = numeric_mul, stype = numeric, initcond = '1');
    create function touch() returns trigger language plpgsql as 'begin return new; end';
    create trigger touched before update on orders for each row execute function touch();
    alter table orders enable row level security;
    create policy own on orders using (customer > 1);
    create sequence numbers increment by 7;
    create extension pg_trgm;
"#;

const ROWS: &str = r#"
    insert into customer (name) select 'c' || n from generate_series(1, 10) n;
    insert into orders select n, 1 + n % 10, 'paid' from generate_series(1, 100) n;
    insert into "odd ""schema"."Ünï; drop table x" values (1), (2);
    insert into visit values ('2025-02-03', 'a'), ('2026-02-03', 'b'), ('2026-02-04', 'c');
    insert into parent values (1);
    insert into child values (2, 2), (3, 3);
"#;

fn rows(counts: &[TableCount]) -> Vec<(&str, &str, &str, Option<i64>)> {
    counts
        .iter()
        .map(|it| {
            let rows = it.rows.exact();
            (
                it.database.as_str(),
                it.schema.as_str(),
                it.table.as_str(),
                rows,
            )
        })
        .collect()
}

/// Comes back once a session waits for a lock that another one holds.
async fn somebody_waits(session: &Session) {
    let waiting = "select exists (select from pg_locks where not granted)";
    while !session
        .query_one(waiting, &[])
        .await
        .unwrap()
        .get::<_, bool>(0)
    {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn every_table_of_every_database_is_counted_once() {
    let place = Place::new();
    let server = place.server("a").await;
    let session = admin(&server, "postgres").await;
    session.batch_execute("create database shop").await.unwrap();
    session
        .batch_execute("create database \"Ünï 'db\"")
        .await
        .unwrap();
    let shop = admin(&server, "shop").await;
    shop.batch_execute(SHOP).await.unwrap();
    shop.batch_execute(ROWS).await.unwrap();
    let other = admin(&server, "Ünï 'db").await;
    other
        .batch_execute("create table t (); insert into t default values")
        .await
        .unwrap();

    let found = databases(&session).await.unwrap();
    let names: Vec<String> = found.iter().map(|it| it.name.clone()).collect();
    assert_eq!(names, ["shop", "Ünï 'db"]);
    assert!(found.iter().all(|it| it.bytes.unwrap() > 1_000_000));

    let mut told = Vec::new();
    let uri = uri(&server, SUPERUSER, "postgres");
    let counts = table_counts(
        &uri,
        &names,
        &CountOptions::default(),
        |done, known, table| {
            told.push((done, known, table.table.clone()));
        },
    )
    .await
    .unwrap();
    assert_eq!(
        rows(&counts),
        [
            ("shop", "odd \"schema", "Ünï; drop table x", Some(2)),
            ("shop", "public", "child", Some(2)),
            ("shop", "public", "customer", Some(10)),
            ("shop", "public", "orders", Some(100)),
            ("shop", "public", "parent", Some(1)),
            ("shop", "public", "visit", Some(3)),
            ("Ünï 'db", "public", "t", Some(1)),
        ]
    );
    assert_eq!(told.len(), 7);
    assert_eq!(told.last().unwrap(), &(7, 7, "t".to_owned()));
}

#[tokio::test]
async fn a_table_that_may_not_be_read_or_is_locked_is_unknown_and_the_rest_is_counted() {
    let place = Place::new();
    let server = place.server("a").await;
    let session = admin(&server, "postgres").await;
    session
        .batch_execute(
            "create role reader login; create table secret (id int); create table open (id int);
             create table busy (id int); grant select on open, busy to reader;
             insert into open values (1); create table partly (id int);
             alter table partly enable row level security; grant select on partly to reader",
        )
        .await
        .unwrap();
    let holder = admin(&server, "postgres").await;
    holder
        .batch_execute("begin; lock table busy")
        .await
        .unwrap();

    let options = CountOptions {
        lock_timeout: Duration::from_millis(100),
        ..CountOptions::default()
    };
    let uri = uri(&server, "reader", "postgres");
    let counts = table_counts(&uri, &["postgres".to_owned()], &options, |_, _, _| {})
        .await
        .unwrap();
    let why = |table: &str| match &counts.iter().find(|it| it.table == table).unwrap().rows {
        Counted::Exact(rows) => rows.to_string(),
        Counted::Unknown { why } => why.clone(),
    };
    assert_eq!(why("open"), "1");
    assert_eq!(why("secret"), "permission denied for table secret");
    assert_eq!(why("busy"), "canceling statement due to lock timeout");
    assert!(
        why("partly").contains("row-level security"),
        "{}",
        why("partly")
    );
}

#[tokio::test]
async fn a_table_that_was_counted_can_be_altered_while_the_others_still_are() {
    let place = Place::new();
    let server = place.server("a").await;
    let holder = admin(&server, "postgres").await;
    holder
        .batch_execute("create table a (id int); create table b (id int); insert into a values (1)")
        .await
        .unwrap();
    holder.batch_execute("begin; lock table b").await.unwrap();
    let other = admin(&server, "postgres").await;
    let uri = uri(&server, SUPERUSER, "postgres");
    let options = CountOptions {
        lock_timeout: Duration::from_secs(600),
        ..CountOptions::default()
    };
    let databases = ["postgres".to_owned()];
    let counting = table_counts(&uri, &databases, &options, |_, _, _| {});
    let altering = async {
        somebody_waits(&other).await;
        let altered = other
            .batch_execute("set lock_timeout = 1000; alter table a add note text")
            .await;
        // Counted as it was when the first one was.
        holder
            .batch_execute("insert into b values (1); commit")
            .await
            .unwrap();
        altered.unwrap();
    };
    let (counts, ()) = tokio::join!(counting, altering);
    assert_eq!(
        rows(&counts.unwrap()),
        [
            ("postgres", "public", "a", Some(1)),
            ("postgres", "public", "b", Some(0)),
        ]
    );
}

#[tokio::test]
async fn a_schema_that_loses_something_while_it_is_read_is_read_again() {
    let place = Place::new();
    let server = place.server("a").await;
    let session = admin(&server, "postgres").await;
    session
        .batch_execute(
            "create table t (id serial, code int); create view v as select id from t;
             create statistics s on id, code from t;
             create function f() returns int language sql return 1;
             create function touch() returns trigger language plpgsql as 'begin return new; end';
             create trigger touched before update on t for each row execute function touch()",
        )
        .await
        .unwrap();
    let other = admin(&server, "postgres").await;
    for dropped in [
        "function f()",
        "trigger touched on t",
        "statistics s",
        "view v",
        "sequence t_id_seq cascade",
        "table t",
    ] {
        // The reading waits at the view or its table, in a transaction that has begun.
        other
            .batch_execute(&format!(
                "create or replace view v as select id from t; begin; lock table v; drop {} {dropped}",
                if dropped == "table t" { "view v; drop" } else { "" },
            ))
            .await
            .unwrap();
        let dropping = async {
            somebody_waits(&other).await;
            other.batch_execute("commit").await.unwrap();
        };
        let (found, ()) = tokio::join!(schema(&session), dropping);
        assert_eq!(found.unwrap(), schema(&other).await.unwrap(), "{dropped}");
    }
}

#[tokio::test]
async fn a_schema_that_cannot_be_read_to_its_end_is_an_error_in_words() {
    let place = Place::new();
    let server = place.server("a").await;
    let session = admin(&server, "postgres").await;
    session
        .batch_execute(
            "create function f() returns int language sql return 1; create view v as select 1;
             create view other as select 2",
        )
        .await
        .unwrap();
    let holder = admin(&server, "postgres").await;
    holder.batch_execute("begin; lock table v").await.unwrap();
    let failed = schema(&session).await.unwrap_err();
    assert!(matches!(failed, InspectError::Held { .. }), "{failed:?}");
    assert_eq!(
        failed.to_string(),
        "another session holds a table or view exclusively (public.v), and did not let go of it \
         within 5 s; wait until its transaction has ended"
    );
    holder.batch_execute("rollback").await.unwrap();
    schema(&session).await.unwrap();

    // As if its language was dropped each time.
    session
        .batch_execute("update pg_proc set prolang = 0 where proname = 'f'")
        .await
        .unwrap();
    let failed = schema(&session).await.unwrap_err();
    assert_eq!(
        failed.to_string(),
        "something was dropped while the schema was read, 5 times in a row; try again when nobody \
         changes it"
    );
    let words = std::error::Error::source(&failed).unwrap().to_string();
    assert!(words.contains("cache lookup failed"), "{words}");
}

#[tokio::test]
async fn the_schema_digest_depends_on_the_schema_alone() {
    let place = Place::new();
    let server = place.server("a").await;
    let session = admin(&server, "postgres").await;
    for database in ["one", "two"] {
        let create = format!("create database {database}");
        session.batch_execute(&create).await.unwrap();
    }
    let one = admin(&server, "one").await;
    let two = admin(&server, "two").await;
    one.batch_execute(SHOP).await.unwrap();
    one.batch_execute(ROWS).await.unwrap();
    // Other OIDs, gaps in the columns, another search path, no rows: the same schema.
    two.batch_execute("create table gone (); drop table gone; create table customer2 (x int)")
        .await
        .unwrap();
    two.batch_execute(SHOP).await.unwrap();
    two.batch_execute(
        "drop table customer2; alter table parent add gap int; alter table parent drop gap;
         set search_path = pg_temp",
    )
    .await
    .unwrap();

    assert_eq!(schema(&one).await.unwrap(), schema(&two).await.unwrap());
    let digest = schema_digest(&one).await.unwrap();
    assert_eq!(digest.len(), 64);
    assert_eq!(digest, schema_digest(&two).await.unwrap());

    // `two` keeps its search path, so names are qualified.
    let as_made = schema(&two).await.unwrap();
    for change in [
        "alter table public.orders add note text",
        "alter table public.orders alter total set default 1",
        "alter table public.orders alter customer set not null",
        "alter type public.state add value 'sent'",
        "create index on public.orders (state)",
        "create or replace view public.paid as select * from public.orders where false",
        "create or replace function public.total_of(c int) returns numeric language sql return 1",
        "alter table public.orders drop constraint orders_customer_fkey",
        "alter table public.orders disable trigger touched",
        "alter policy own on public.orders using (customer > 2)",
        "alter sequence public.numbers increment by 8",
        "alter domain public.money_amount drop constraint money_amount_check",
        "drop aggregate public.product(numeric)",
        "drop extension pg_trgm",
        "drop table public.visit_25",
        "create schema extra",
    ] {
        let before = schema_digest(&two).await.unwrap();
        two.batch_execute(change).await.unwrap();
        assert_ne!(before, schema_digest(&two).await.unwrap(), "{change}");
    }
    assert_eq!(digest, schema_digest(&one).await.unwrap());

    // And each of them is a change with a name; those that take something away come first.
    two.batch_execute("create role reader; grant select on public.orders to reader")
        .await
        .unwrap();
    let changes = as_made.changes_to(&schema(&two).await.unwrap());
    let mut told: Vec<String> = changes
        .iter()
        .map(|it| {
            let sign = match (&it.before, &it.after) {
                (_, None) => '-',
                (None, _) => '+',
                _ => '~',
            };
            format!("{sign} {} {}", it.kind, it.name)
        })
        .collect();
    let first_that_stays = changes.iter().position(|it| !it.is_destructive()).unwrap();
    assert!(
        changes[first_that_stays..]
            .iter()
            .all(|it| !it.is_destructive())
    );
    told.sort();
    assert_eq!(
        told,
        [
            // Of the table, and of the view over it.
            "+ column note",
            "+ column note",
            "+ grant public.orders to reader",
            "+ index public.orders_state_idx",
            "+ schema extra",
            "- constraint money_amount_check",
            "- constraint orders_customer_fkey",
            "- extension pg_trgm",
            "- function public.product(numeric)",
            "- relation public.visit_25",
            "~ column customer",
            "~ column total",
            "~ enum public.state",
            "~ function public.total_of(integer)",
            "~ policy own",
            "~ sequence public.numbers",
            "~ trigger touched",
            "~ view public.paid",
        ],
        "{changes:#?}"
    );
}

#[tokio::test]
async fn invalid_indexes_unchecked_constraints_and_sequences_behind_their_columns_are_found() {
    let place = Place::new();
    let server = place.server("a").await;
    let session = admin(&server, "postgres").await;
    session
        .batch_execute(
            "create table parent (id serial primary key, code int);
             create table \"Child's\" (id bigint generated always as identity primary key, parent_id int);
             create table late (id serial primary key);
             create table loose (id serial);
             insert into parent select i, 7 from generate_series(1, 9) i;
             insert into late values (default), (default);
             insert into loose values (5);
             select setval('parent_id_seq', 4);
             insert into \"Child's\" (parent_id) values (1), (2), (99);
             alter table \"Child's\" add constraint to_parent
                 foreign key (parent_id) references parent not valid",
        )
        .await
        .unwrap();
    // Two equal codes: the making of a unique index fails half way and leaves it behind.
    session
        .batch_execute("create unique index concurrently code_once on parent (code)")
        .await
        .unwrap_err();
    let looked = weaknesses(&session).await.unwrap();
    assert_eq!(
        looked.found,
        [
            Weakness::InvalidIndex {
                index: "public.code_once".to_owned(),
                table: "public.parent".to_owned(),
            },
            Weakness::UncheckedConstraint {
                constraint: "to_parent".to_owned(),
                table: "public.\"Child's\"".to_owned(),
            },
            Weakness::SequenceBehind {
                sequence: "public.parent_id_seq".to_owned(),
                column: "public.parent.id".to_owned(),
                next: 5,
                greatest: 9,
            },
        ]
    );
    session
        .batch_execute(
            "drop index code_once; delete from \"Child's\" where parent_id = 99;
             alter table \"Child's\" validate constraint to_parent; select setval('parent_id_seq', 9)",
        )
        .await
        .unwrap();
    assert_eq!(
        weaknesses(&session).await.unwrap(),
        Weaknesses {
            found: Vec::new(),
            sequences_looked_at: 3,
            sequences_left_out: vec![SequenceLeftOut {
                sequence: "public.loose_id_seq".to_owned(),
                why: WhyLeftOut::NoIndex,
            }],
        }
    );
}

#[tokio::test]
async fn sequences_that_are_not_held_against_their_columns_are_named_with_the_reason() {
    let place = Place::new();
    let server = place.server("a").await;
    let session = admin(&server, "postgres").await;
    session
        .batch_execute(
            "create role app login; create role other; grant all on schema public to app; set role app;
             create table looked (id serial primary key); insert into looked values (default);
             create domain number as int;
             create table typed (id number primary key); create sequence typed_seq owned by typed.id;
             insert into typed values (5);
             create table moved (id serial primary key); insert into moved values (7);
             alter sequence moved_id_seq restart with 8;
             create table last (id bigserial primary key);
             insert into last values (1); select setval('last_id_seq', 9223372036854775807);
             create table a_text (code text primary key, parent int); create sequence codes owned by a_text.code;
             insert into a_text values ('A-7', 1);
             create sequence orders; create table b_default (id int primary key default nextval('orders'));
             create table c_down (id int primary key default -1);
             create sequence downwards increment -1 owned by c_down.id;
             create table d_hidden (id serial primary key); insert into d_hidden values (9);
             create policy few on d_hidden using (id < 3);
             alter table d_hidden enable row level security, force row level security;
             create table e_forbidden (id serial primary key);
             create table f_partly (id serial, x int); create index on f_partly (id) where x > 0;
             create sequence alone;
             reset role; alter table e_forbidden owner to other",
        )
        .await
        .unwrap();
    let uri = uri(&server, "app", "postgres");
    let app = connect(&uri, &ConnectOptions::default()).await.unwrap();
    let looked = weaknesses(&app).await.unwrap();
    assert_eq!(
        looked.found,
        [Weakness::SequenceBehind {
            sequence: "public.typed_seq".to_owned(),
            column: "public.typed.id".to_owned(),
            next: 1,
            greatest: 5,
        }]
    );
    assert_eq!(looked.sequences_looked_at, 4);
    let left_out: Vec<(&str, WhyLeftOut)> = looked
        .sequences_left_out
        .iter()
        .map(|it| (it.sequence.as_str(), it.why.clone()))
        .collect();
    let failed = |words: &str| WhyLeftOut::Failed(words.to_owned());
    assert_eq!(
        left_out,
        [
            ("public.codes", WhyLeftOut::NoInteger),
            (
                "public.d_hidden_id_seq",
                failed(
                    "query would be affected by row-level security policy for table \"d_hidden\""
                )
            ),
            ("public.downwards", WhyLeftOut::CountsDown),
            (
                "public.e_forbidden_id_seq",
                failed("permission denied for sequence e_forbidden_id_seq")
            ),
            ("public.f_partly_id_seq", WhyLeftOut::NoIndex),
            ("public.orders", WhyLeftOut::NoColumn),
        ]
    );
}

#[tokio::test]
async fn the_server_tells_its_roles_extensions_transactions_and_slots() {
    let place = Place::new();
    let server = place.server("a").await;
    let session = admin(&server, "postgres").await;
    session
        .batch_execute(
            "create role app login createdb; create role \"Ann B.\" login; create role nobody;
             create role cloud_admin login; create role neon_superuser login;
             create extension pg_trgm; select pg_create_physical_replication_slot('standby');
             select pg_create_physical_replication_slot('slipway_history')",
        )
        .await
        .unwrap();
    let found = roles(&session).await.unwrap();
    let names: Vec<&str> = found.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Ann B.", "app"]);
    assert!(found[1].create_database && !found[1].superuser);

    let found = extensions(&session).await.unwrap();
    let names: Vec<&str> = found.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["pg_trgm", "plpgsql"]);

    let slots = replication_slots(&session).await.unwrap();
    assert_eq!(
        (slots[0].name.as_str(), slots[0].active),
        ("standby", false)
    );
    assert!(prepared_transactions(&session).await.unwrap().is_empty());

    let none = long_transactions(&session, Duration::ZERO).await.unwrap();
    assert_eq!((none.seen.len(), none.hidden_sessions), (0, 0));
    let open = admin(&server, "postgres").await;
    open.batch_execute("begin; select 1").await.unwrap();
    let long = long_transactions(&session, Duration::ZERO).await.unwrap();
    assert_eq!(long.seen.len(), 1);
    assert_eq!(long.seen[0].state, "idle in transaction");
    let long = long_transactions(&session, Duration::from_secs(3600))
        .await
        .unwrap();
    assert!(long.seen.is_empty());

    let uri = uri(&server, "app", "postgres");
    let app = connect(&uri, &ConnectOptions::default()).await.unwrap();
    let long = long_transactions(&app, Duration::ZERO).await.unwrap();
    assert!(long.seen.is_empty());
    assert_eq!(long.hidden_sessions, 2);

    let started = server_start(&session).await.unwrap();
    app.batch_execute("set timezone = 'Asia/Tokyo'; set datestyle = 'German'")
        .await
        .unwrap();
    assert_eq!(started, server_start(&app).await.unwrap());
    assert!(
        chrono::DateTime::parse_from_rfc3339(&started).is_ok(),
        "{started}"
    );
}

#[tokio::test]
async fn what_replicates_and_what_no_copy_holds_is_told() {
    let place = Place::new();
    let server = place.server("a").await;
    let session = admin(&server, "postgres").await;
    assert!(publications(&session).await.unwrap().is_empty());
    assert!(subscriptions(&session).await.unwrap().is_empty());
    assert!(unlogged_tables(&session).await.unwrap().is_empty());
    for statement in [
        "create database shop",
        "create role app login",
        "create table a (id int)",
        "create table b (id int)",
        "create publication everything for all tables",
        "create publication one for table a",
        "create subscription news connection 'host=nowhere.invalid dbname=x' publication p
             with (connect = false, enabled = false, slot_name = none)",
        "create unlogged table \"Cart's\" (id int)",
        "insert into \"Cart's\" values (1)",
        "create unlogged table empty (id int)",
    ] {
        session.batch_execute(statement).await.unwrap();
    }
    let app = connect(&uri(&server, "app", "postgres"), &ConnectOptions::default())
        .await
        .unwrap();
    let elsewhere = admin(&server, "shop").await;
    for session in [&session, &app] {
        let published = publications(session).await.unwrap();
        let told: Vec<(&str, i64)> = published
            .iter()
            .map(|it| (it.name.as_str(), it.tables))
            .collect();
        assert_eq!(told, [("everything", 2), ("one", 1)]);
        let unlogged = unlogged_tables(session).await.unwrap();
        assert_eq!(unlogged, ["public.\"Cart's\"", "public.empty"]);
    }
    assert!(publications(&elsewhere).await.unwrap().is_empty());
    for session in [&session, &app, &elsewhere] {
        let subscribed = subscriptions(session).await.unwrap();
        assert_eq!(subscribed.len(), 1);
        assert_eq!(
            (subscribed[0].name.as_str(), subscribed[0].database.as_str()),
            ("news", "postgres")
        );
        assert!(!subscribed[0].enabled);
    }
}

#[tokio::test]
async fn connecting_fails_with_the_reason_and_without_the_password() {
    let place = Place::new();
    let server = place.server("a").await;
    let options = ConnectOptions::default();
    let admin = uri(&server, SUPERUSER, "postgres");
    let error = connect_to(&admin, "absent", &options).await.err().unwrap();
    assert_eq!(error.sqlstate(), Some("3D000"));

    let port = {
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        free.local_addr().unwrap().port()
    };
    let closed = Secret::new(format!(
        "postgresql://a:hunter2@127.0.0.1:{port}/d?sslmode=require"
    ));
    let error = connect(&closed, &options).await.err().unwrap();
    assert!(
        matches!(error, InspectError::Unreachable { refused: true, .. }),
        "{error:?}"
    );
    assert!(
        error.to_string().contains(&format!("127.0.0.1:{port}")),
        "{error}"
    );

    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = silent.local_addr().unwrap().port();
    let silent_uri = Secret::new(format!("postgresql://a:hunter2@127.0.0.1:{port}/d"));
    let options = ConnectOptions {
        timeout: Duration::from_millis(50),
        ..options
    };
    let error = connect(&silent_uri, &options).await.err().unwrap();
    assert!(matches!(error, InspectError::TimedOut { .. }), "{error:?}");

    for bad in [
        "postgresql://a:hunter2@/d",
        "postgresql://a:hunter2@h/d?sslmode=hunter2",
        "hunter2",
        "",
    ] {
        let error = connect(&Secret::new(bad.to_owned()), &options)
            .await
            .err()
            .unwrap();
        assert!(
            matches!(error, InspectError::BadUri { .. }),
            "{bad}: {error:?}"
        );
        assert!(
            !format!("{error:?} {error}").contains("hunter2"),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn a_query_of_ones_own_is_answered_with_the_first_rows() {
    let place = Place::new();
    let server = place.server("a").await;
    let mut session = admin(&server, "postgres").await;
    session.batch_execute(SHOP).await.unwrap();
    session.batch_execute(ROWS).await.unwrap();
    let options = AskOptions {
        rows: 2,
        value: 3,
        ..AskOptions::default()
    };
    let query = "select id, name, null::date as name from customer order by id; -- all of them";
    let failed = ask(&mut session, query, &options).await.unwrap_err();
    assert_eq!(failed.sqlstate(), Some("42601"), "{failed}");
    let query =
        "select id, 'name ' || name as name, null::date as name from customer order by id -- all";
    let answer = ask(&mut session, query, &options).await.unwrap();
    let row = |id: &str| vec![Some(id.to_owned()), Some("nam".to_owned()), None];
    assert_eq!(
        answer,
        Answer {
            columns: ["id", "name", "name"].map(str::to_owned).to_vec(),
            rows: vec![row("1"), row("2")],
            more: true,
        }
    );
    let nothing = ask(&mut session, "select from customer where id < 0;", &options).await;
    assert_eq!(nothing.unwrap(), Answer::default());
}

#[tokio::test]
async fn a_query_of_ones_own_can_only_read() {
    let place = Place::new();
    let server = place.server("a").await;
    let mut session = admin(&server, "postgres").await;
    session.batch_execute(SHOP).await.unwrap();
    session.batch_execute(ROWS).await.unwrap();
    let options = AskOptions::default();
    for (query, sqlstate) in [
        ("delete from orders", "42601"),
        ("select 1) as answer; delete from orders; --", "42601"),
        (
            "with gone as (delete from orders returning id) select * from gone",
            "0A000",
        ),
        ("select nextval('numbers')", "25006"),
        (
            "select set_config('transaction_read_only', 'off', true), nextval('numbers')",
            "25001",
        ),
        ("select * from nowhere", "42P01"),
        ("", "42601"),
    ] {
        let failed = ask(&mut session, query, &options).await.unwrap_err();
        assert_eq!(failed.sqlstate(), Some(sqlstate), "{query}: {failed}");
    }
    let left = ask(&mut session, "select count(*) from orders", &options)
        .await
        .unwrap();
    assert_eq!(left.rows, [[Some("100".to_owned())]]);
}

#[tokio::test]
async fn a_query_of_ones_own_that_takes_too_long_is_ended() {
    let place = Place::new();
    let server = place.server("a").await;
    let mut session = admin(&server, "postgres").await;
    let options = AskOptions {
        timeout: Duration::from_millis(50),
        ..AskOptions::default()
    };
    let query = "select pg_sleep(60)::text";
    let failed = ask(&mut session, query, &options).await.unwrap_err();
    assert_eq!(failed.sqlstate(), Some("57014"));
}
