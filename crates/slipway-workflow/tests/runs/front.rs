//! A small front before the engine: it passes calls on, and answers some as another server would.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderName, Response, StatusCode, header};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::task::JoinHandle;

/// What the front does otherwise than the engine.
#[derive(Clone)]
pub(crate) enum Manner {
    /// As Neon: nothing is known under `/slipway/v1`.
    Neon,
    /// So many times a hold that stands is listed as if its sessions had not ended yet.
    IncompleteHolds(Arc<AtomicUsize>),
    /// The cut-over is answered with 504 when the door opens, and passed on at its time, if ever.
    LateCutOver(Arc<Door>),
}

/// Where a cut-over waits.
#[derive(Default)]
pub(crate) struct Door {
    /// It has come.
    pub(crate) arrived: Notify,
    /// It may be answered, and is not passed on yet.
    pub(crate) answer: Notify,
    /// It may be passed on.
    pub(crate) pass: Notify,
    /// The server has taken it.
    pub(crate) passed: Notify,
}

/// Ends when it is dropped.
pub(crate) struct Front {
    pub(crate) address: SocketAddr,
    serving: JoinHandle<()>,
}

#[derive(Clone)]
struct Behind {
    server: SocketAddr,
    manner: Manner,
    http: reqwest::Client,
}

const PASSED_ON: [HeaderName; 2] = [header::AUTHORIZATION, header::CONTENT_TYPE];
const PASSED_BACK: [HeaderName; 2] = [header::CONTENT_TYPE, header::RETRY_AFTER];
const LONGEST_BODY: usize = 1 << 20;

impl Front {
    pub(crate) async fn before(server: SocketAddr, manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let behind = Behind {
            server,
            manner,
            http: reqwest::Client::new(),
        };
        let router = Router::new().fallback(answer).with_state(behind);
        let serving = tokio::spawn(async move {
            axum::serve(listener, router).await.unwrap();
        });
        Self { address, serving }
    }
}

impl Drop for Front {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn answer(State(behind): State<Behind>, request: Request) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let path = parts.uri.path().to_owned();
    if matches!(behind.manner, Manner::Neon) && path.starts_with("/slipway/v1") {
        return said(
            StatusCode::NOT_FOUND,
            r#"{"code":"","message":"not found"}"#,
        );
    }
    let body = axum::body::to_bytes(body, LONGEST_BODY).await.unwrap();
    let at = format!("http://{}{}", behind.server, parts.uri);
    let mut passed = behind.http.request(parts.method.clone(), at).body(body);
    for name in PASSED_ON {
        if let Some(value) = parts.headers.get(&name) {
            passed = passed.header(name, value);
        }
    }
    if let Manner::LateCutOver(door) = &behind.manner
        && path.ends_with("/finalize_restore")
    {
        door.arrived.notify_one();
        door.answer.notified().await;
        let door = Arc::clone(door);
        tokio::spawn(async move {
            door.pass.notified().await;
            assert!(passed.send().await.unwrap().status().is_success());
            door.passed.notify_one();
        });
        return said(StatusCode::GATEWAY_TIMEOUT, "{}");
    }
    let Ok(came) = passed.send().await else {
        return said(StatusCode::SERVICE_UNAVAILABLE, "{}");
    };
    let mut response = Response::builder().status(came.status());
    for name in PASSED_BACK {
        if let Some(value) = came.headers().get(&name) {
            response = response.header(name, value);
        }
    }
    let mut body = came.bytes().await.unwrap_or_default();
    if let Manner::IncompleteHolds(left) = &behind.manner
        && path == "/slipway/v1/holds"
    {
        body = incomplete(&body, left);
    }
    response.body(Body::from(body)).unwrap()
}

fn incomplete(body: &Bytes, left: &AtomicUsize) -> Bytes {
    let mut holds: Value = serde_json::from_slice(body).unwrap();
    for hold in holds["holds"].as_array_mut().unwrap() {
        let count_down = |left: usize| left.checked_sub(1);
        let blanked = left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, count_down);
        if blanked.is_ok() {
            hold["final_lsn"] = Value::from("");
        }
    }
    Bytes::from(holds.to_string())
}

fn said(status: StatusCode, body: &'static str) -> Response<Body> {
    Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(body))
        .unwrap()
}
