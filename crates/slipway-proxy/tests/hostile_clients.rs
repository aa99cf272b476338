//! What does not speak the protocol, or speaks it badly, or too slowly.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[expect(dead_code, reason = "each test file uses a part of it")]
mod support;

use std::net::{Ipv4Addr, Ipv6Addr, TcpListener};
use std::time::Duration;

use slipway_proxy::{Limits, OpenError};
use support::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Sends `bytes` and reads until the proxy closes.
async fn answer_to(port: u16, bytes: &[u8]) -> Vec<u8> {
    let mut client = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    // The proxy may close before it has read everything.
    let _ = client.write_all(bytes).await;
    let mut answer = Vec::new();
    let mut buffer = [0; 1024];
    while let Ok(count @ 1..) = client.read(&mut buffer).await {
        answer.extend_from_slice(&buffer[..count]);
    }
    answer
}

fn startup(version: u32, parameters: &[u8]) -> Vec<u8> {
    let mut message = (parameters.len() as u32 + 9).to_be_bytes().to_vec();
    message.extend(version.to_be_bytes());
    message.extend(parameters);
    message.push(0);
    message
}

fn sasl(content: &[u8]) -> Vec<u8> {
    let mut message = vec![b'p'];
    message.extend((content.len() as u32 + 4).to_be_bytes());
    message.extend(content);
    message
}

#[tokio::test]
async fn garbage_is_closed_without_a_word_and_others_are_served() {
    let place = Place::new();
    let harbour = Harbour::before(&place, &place.server("prod").await);
    let oversize = [
        &10_001_u32.to_be_bytes()[..],
        &[0, 3, 0, 0],
        &[b'x'; 20_000],
    ]
    .concat();
    for bytes in [
        &b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"[..],
        &[0xff; 4096],
        &[0; 64],
        &[0x16, 0x03, 0x01, 0, 5, 1, 2, 3, 4, 5],
        &oversize,
        // A cancel request for nobody.
        &[0, 0, 0, 16, 0x04, 0xd2, 0x16, 0x2e, 0, 0, 0, 1, 0, 0, 0, 2],
    ] {
        let answer = answer_to(harbour.port, bytes).await;
        // A TLS alert may answer what looked like TLS.
        assert!(answer.is_empty() || bytes[0] == 0x16, "{answer:?}");
    }
    let client = harbour.connect(&harbour.config()).await.unwrap();
    assert_eq!(name_of_server(&client).await.unwrap(), "prod");
}

#[tokio::test]
async fn what_was_sent_in_the_clear_before_tls_is_never_taken_as_encrypted() {
    let place = Place::new();
    let harbour = Harbour::new(&place, Limits::default());
    let ssl_request = [0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f];
    let injected = [&ssl_request[..], &startup(0x30000, b"user\0shop_owner\0")].concat();
    let answer = answer_to(harbour.port, &injected).await;
    assert_eq!(answer[0], b'S');
    assert!(!answer.windows(5).any(|window| window == b"SCRAM"));
    assert_eq!(harbour.engine.times_resolved(), 0);
}

#[tokio::test]
async fn a_cancel_request_over_tls_ends_with_a_proper_close() {
    let place = Place::new();
    let harbour = Harbour::new(&place, Limits::default());
    let client = TcpStream::connect(("127.0.0.1", harbour.port))
        .await
        .unwrap();
    let certificate = harbour.proxy.identity().certificate_der();
    let mut client = tls::wrap(client, certificate).await;
    // For nobody; a real one must look the same.
    let request = [0, 0, 0, 16, 0x04, 0xd2, 0x16, 0x2e, 0, 0, 0, 1, 0, 0, 0, 2];
    client.write_all(&request).await.unwrap();
    let mut answer = Vec::new();
    // A missing close_notify is an error here.
    client.read_to_end(&mut answer).await.unwrap();
    assert!(answer.is_empty());
}

#[tokio::test]
async fn newer_protocols_are_negotiated_and_older_ones_named() {
    let place = Place::new();
    let harbour = Harbour::before(&place, &place.server("prod").await);
    let mut client = TcpStream::connect(("127.0.0.1", harbour.port))
        .await
        .unwrap();
    let gss_request = [0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x30];
    client.write_all(&gss_request).await.unwrap();
    assert_eq!(client.read_u8().await.unwrap(), b'N');
    client
        .write_all(&startup(0x3270f, b"user\0shop_owner\0_pq_.x\0y\0"))
        .await
        .unwrap();
    let mut negotiation = [0; 20];
    client.read_exact(&mut negotiation).await.unwrap();
    assert_eq!(&negotiation, b"v\0\0\0\x13\0\x03\0\x02\0\0\0\x01_pq_.x\0");
    assert_eq!(client.read_u8().await.unwrap(), b'R');

    let answer = answer_to(harbour.port, &startup(0x20000, b"user\0shop_owner\0")).await;
    assert!(answer.windows(7).any(|window| window == b"C0A000\0"));
    let replication = startup(0x30000, b"user\0shop_owner\0replication\0database\0");
    let answer = answer_to(harbour.port, &replication).await;
    assert!(answer.windows(11).any(|window| window == b"replication"));
}

#[tokio::test]
async fn broken_sasl_messages_end_the_connection_with_the_reason() {
    let place = Place::new();
    let harbour = Harbour::before(&place, &place.server("prod").await);
    let start = startup(0x30000, b"user\0shop_owner\0");
    let choice = |mechanism: &str, message: &[u8]| {
        let length = (message.len() as u32).to_be_bytes();
        sasl(&[mechanism.as_bytes(), b"\0", &length, message].concat())
    };
    for broken in [
        sasl(b""),
        sasl(b"SCRAM-SHA-256"),
        sasl(b"SCRAM-SHA-256\0\x7f\xff\xff\xffn,,n=,r=x"),
        choice("PLAIN", b"secret"),
        // Not offered without TLS.
        choice("SCRAM-SHA-256-PLUS", b"p=tls-server-end-point,,n=,r=x"),
        choice("SCRAM-SHA-256", b"p=tls-server-end-point,,n=,r=x"),
        choice("SCRAM-SHA-256", b"n,,r=x"),
        choice("SCRAM-SHA-256", &[0xff; 100]),
        [
            choice("SCRAM-SHA-256", b"n,,n=,r=x"),
            sasl(b"c=biws,r=x,p=x"),
        ]
        .concat(),
        b"Q\0\0\0\x0dSELECT 1\0".to_vec(),
    ] {
        let answer = answer_to(harbour.port, &[&start[..], &broken].concat()).await;
        let told = answer.windows(7).any(|window| window == b"C08P01\0");
        assert!(told, "{:?}", String::from_utf8_lossy(&answer));
    }
    // Longer than any SASL message may be: there is no reading on.
    let endless = [&start[..], b"p\x7f\xff\xff\xff", &[b'x'; 5000]].concat();
    let answer = answer_to(harbour.port, &endless).await;
    assert!(
        !answer.windows(1).any(|window| window == b"E"),
        "{answer:?}"
    );
}

#[tokio::test]
async fn a_slow_client_is_closed_in_time_at_every_stage() {
    let place = Place::new();
    let limits = Limits {
        startup: Duration::from_millis(50),
        authentication: Duration::from_millis(50),
        ..Limits::default()
    };
    let harbour = Harbour::new(&place, limits);
    harbour.engine.set(ENDPOINT, &place.server("prod").await);
    let start = startup(0x30000, b"user\0shop_owner\0");
    let ssl_request = [0, 0, 0, 8, 0x04, 0xd2, 0x16, 0x2f];
    for bytes in [
        &b""[..],
        &[0],
        &[0x16],
        &ssl_request,
        &start[..start.len() - 1],
        &start,
    ] {
        answer_to(harbour.port, bytes).await;
    }
}

#[tokio::test]
async fn connections_beyond_the_limit_wait_and_are_served_afterwards() {
    let place = Place::new();
    let limits = Limits {
        unauthenticated: 2,
        ..Limits::default()
    };
    let harbour = Harbour::new(&place, limits);
    harbour.engine.set(ENDPOINT, &place.server("prod").await);
    let idle = [
        TcpStream::connect(("127.0.0.1", harbour.port))
            .await
            .unwrap(),
        TcpStream::connect(("127.0.0.1", harbour.port))
            .await
            .unwrap(),
    ];
    wait_until(async || harbour.proxy.statistics(ENDPOINT).accepted == 2).await;
    let config = plain(&harbour.config());
    let connecting = harbour.connect(&config);
    let release = async {
        wait_until(async || harbour.proxy.statistics(ENDPOINT).accepted == 3).await;
        assert_eq!(harbour.engine.times_resolved(), 0);
        drop(idle);
    };
    let (client, ()) = tokio::join!(connecting, release);
    assert_eq!(name_of_server(&client.unwrap()).await.unwrap(), "prod");
    // Sessions do not count.
    for _ in 0..4 {
        let another = harbour.connect(&config).await.unwrap();
        assert_eq!(name_of_server(&another).await.unwrap(), "prod");
        std::mem::forget(another);
    }
}

#[tokio::test]
async fn a_taken_port_is_said_and_no_other_is_taken() {
    let place = Place::new();
    let harbour = Harbour::new(&place, Limits::default());
    let v4 = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let v6 = TcpListener::bind((Ipv6Addr::LOCALHOST, 0)).unwrap();
    for taken in [
        v4.local_addr().unwrap().port(),
        v6.local_addr().unwrap().port(),
        harbour.port,
    ] {
        let error = harbour.proxy.open("ep-other", taken).unwrap_err();
        assert!(
            matches!(error, OpenError::AddrInUse { port } if port == taken),
            "{error:?}"
        );
    }
    let error = harbour.proxy.open(ENDPOINT, harbour.port + 1).unwrap_err();
    assert!(matches!(error, OpenError::AlreadyOpen { .. }), "{error:?}");
}
