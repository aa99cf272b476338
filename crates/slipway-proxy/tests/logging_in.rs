//! Who gets in, over which kind of connection.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[expect(dead_code, reason = "each test file uses a part of it")]
mod support;

use std::io::Cursor;
use std::pin::pin;

use futures_util::{SinkExt, StreamExt};
use slipway_proxy::{Limits, Refusal};
use support::*;
use tokio_postgres::config::ChannelBinding;

#[tokio::test]
async fn every_kind_of_connection_logs_in() {
    let place = Place::new();
    let harbour = Harbour::before(&place, &place.server("prod").await);
    let as_printed = harbour.config();
    let mut by_name = harbour.config();
    by_name.channel_binding(ChannelBinding::Disable);
    let mut over_ipv6 = support::config(harbour.port);
    over_ipv6.hostaddr("::1".parse().unwrap());
    for config in [
        as_printed.clone(),
        by_name,
        direct(&as_printed),
        plain(&as_printed),
        over_ipv6,
    ] {
        let client = harbour.connect(&config).await.unwrap();
        assert_eq!(name_of_server(&client).await.unwrap(), "prod");
        let row = client.query_one("SELECT current_user::text, current_database()::text", &[]);
        let row = row.await.unwrap();
        assert_eq!((row.get(0), row.get(1)), (ROLE, "shop"));
    }
}

#[tokio::test]
async fn start_up_parameters_reach_the_server() {
    let place = Place::new();
    let harbour = Harbour::before(&place, &place.server("prod").await);
    let mut config = harbour.config();
    config
        .application_name("till 4")
        .options("-c work_mem=5MB -c search_path=pg_catalog");
    let client = harbour.connect(&config).await.unwrap();
    let setting = async |name| -> String {
        client
            .query_one("SELECT current_setting($1)", &[&name])
            .await
            .unwrap()
            .get(0)
    };
    assert_eq!(setting("application_name").await, "till 4");
    assert_eq!(setting("work_mem").await, "5MB");
    assert_eq!(setting("search_path").await, "pg_catalog");
}

#[tokio::test]
async fn wrong_password_unknown_role_and_superuser_get_the_same_answer() {
    let place = Place::new();
    let harbour = Harbour::before(&place, &place.server("prod").await);
    for config in [harbour.config(), plain(&harbour.config())] {
        for user in [ROLE, "nobody", "slipway_admin", "sleeper"] {
            let mut config = config.clone();
            config.user(user);
            if user == ROLE {
                config.password("wrong");
            }
            let error = harbour.connect(&config).await.err().unwrap();
            assert_eq!(code(&error), "28P01");
            assert_eq!(
                error.as_db_error().unwrap().message(),
                format!("password authentication failed for user \"{user}\"")
            );
        }
    }
}

#[tokio::test]
async fn the_words_of_the_server_and_of_the_engine_reach_the_client() {
    let place = Place::new();
    let harbour = Harbour::before(&place, &place.server("prod").await);
    let mut config = harbour.config();
    config.dbname("missing");
    let error = harbour.connect(&config).await.err().unwrap();
    assert_eq!(code(&error), "3D000");

    harbour.engine.refuse(Refusal {
        sqlstate: "57P03",
        message: "the branch sleeps".to_owned(),
        hint: Some("Wake it.".to_owned()),
    });
    let error = harbour.connect(&harbour.config()).await.err().unwrap();
    let error = error.as_db_error().unwrap();
    assert_eq!(
        (error.severity(), error.message()),
        ("FATAL", "the branch sleeps")
    );
    assert_eq!(
        (error.code().code(), error.hint()),
        ("57P03", Some("Wake it."))
    );
}

#[tokio::test]
async fn who_finds_every_place_taken_waits_a_moment_for_one() {
    let place = Place::new();
    let side = place.server("one").await;
    let limit = format!("ALTER ROLE {ROLE} CONNECTION LIMIT 1");
    side.admin.batch_execute(&limit).await.unwrap();
    let harbour = Harbour::before(&place, &side);
    let config = harbour.config();
    let first = harbour.connect(&config).await.unwrap();

    let second = harbour.connect(&config).await.err().unwrap();
    assert_eq!(code(&second), "53300");

    let asked = harbour.engine.times_resolved();
    let leave = async {
        wait_until(async || harbour.engine.times_resolved() >= asked + 3).await;
        drop(first);
    };
    let (third, ()) = tokio::join!(harbour.connect(&config), leave);
    assert_eq!(name_of_server(&third.unwrap()).await.unwrap(), "one");
}

#[tokio::test]
async fn another_certificate_is_not_trusted() {
    let place = Place::new();
    let harbour = Harbour::new(&place, Limits::default());
    let other = slipway_proxy::Identity::load_or_create(&place.path("other")).unwrap();
    assert!(
        connect(&harbour.config(), other.certificate_der())
            .await
            .is_err()
    );
    assert_eq!(harbour.engine.times_resolved(), 0);
}

#[tokio::test]
async fn a_cancel_request_ends_the_query_of_its_own_session_alone() {
    let place = Place::new();
    let prod = place.server("prod").await;
    let dev = place.server("dev").await;
    let harbour = Harbour::before(&place, &prod);
    harbour.engine.set("ep-other", &dev);
    let other_port = open_somewhere(&harbour.proxy, "ep-other");

    let sleep = "SELECT pg_sleep(600)";
    let cancelled = harbour.connect(&harbour.config()).await.unwrap();
    let beside = harbour.connect(&harbour.config()).await.unwrap();
    let elsewhere = harbour.connect(&config(other_port)).await.unwrap();
    let token = cancelled.cancel_token();
    let query = tokio::spawn(async move { cancelled.batch_execute(sleep).await });
    let mut others =
        pin!(async { tokio::join!(beside.batch_execute(sleep), elsewhere.batch_execute(sleep)) });
    tokio::select! {
        _ = &mut others => panic!("nobody cancelled these"),
        () = async { prod.wait_for_running("pg_sleep", 2).await; dev.wait_for_running("pg_sleep", 1).await } => {}
    }
    tokio::select! {
        _ = &mut others => panic!("nobody cancelled these"),
        result = async {
            token.cancel_query(tls::trusting(harbour.proxy.identity().certificate_der())).await.unwrap();
            query.await.unwrap()
        } => assert_eq!(code(&result.unwrap_err()), "57014"),
    }
    tokio::select! {
        _ = &mut others => panic!("nobody cancelled these"),
        () = async { prod.wait_for_running("pg_sleep", 1).await; dev.wait_for_running("pg_sleep", 1).await } => {}
    }
    harbour.proxy.shutdown().await;
    let (beside, elsewhere) = others.await;
    assert_eq!(code(&beside.unwrap_err()), "57P01");
    assert_eq!(code(&elsewhere.unwrap_err()), "57P01");
}

#[tokio::test]
async fn megabytes_go_through_unchanged_both_ways() {
    let place = Place::new();
    let harbour = Harbour::before(&place, &place.server("prod").await);
    let lines: Vec<u8> = (0..400_000_u32)
        .flat_map(|number| {
            format!("{number}\t{:x}\n", number.wrapping_mul(0x9e37_79b9)).into_bytes()
        })
        .collect();
    for config in [harbour.config(), plain(&harbour.config())] {
        let client = harbour.connect(&config).await.unwrap();
        client
            .batch_execute("CREATE TEMPORARY TABLE bulk (number int, hash text)")
            .await
            .unwrap();
        let mut sink = pin!(client.copy_in("COPY bulk FROM STDIN").await.unwrap());
        for chunk in lines.chunks(1_000_000) {
            sink.send(Cursor::new(chunk.to_vec())).await.unwrap();
        }
        assert_eq!(sink.finish().await.unwrap(), 400_000);
        let mut stream = pin!(
            client
                .copy_out("COPY (TABLE bulk ORDER BY number) TO STDOUT")
                .await
                .unwrap()
        );
        let mut received = Vec::new();
        while let Some(chunk) = stream.next().await {
            received.extend_from_slice(&chunk.unwrap());
        }
        assert!(
            received == lines,
            "{} bytes instead of {}",
            received.len(),
            lines.len()
        );
    }
}
