//! Stands between a client and a server, and holds what passes against Neon's specification.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header;
use axum::response::Response;
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::conformance::{Exchange, violations};

const LIMIT: usize = 8 << 20;

pub(super) struct Spy {
    address: SocketAddr,
    noted: Arc<Noted>,
    serving: JoinHandle<()>,
}

struct Noted {
    /// `http://127.0.0.1:PORT`
    server: String,
    http: reqwest::Client,
    found: Mutex<Vec<String>>,
    calls: Mutex<usize>,
}

impl Spy {
    pub(super) async fn before(api: &str) -> Self {
        let _set_before = rustls::crypto::ring::default_provider().install_default();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let noted = Arc::new(Noted {
            server: api.trim_end_matches("/api/v2").to_owned(),
            http: reqwest::Client::builder().no_proxy().build().unwrap(),
            found: Mutex::default(),
            calls: Mutex::default(),
        });
        let app = Router::new()
            .fallback(pass_on)
            .with_state(Arc::clone(&noted));
        let serving = tokio::spawn(async move {
            axum::serve(listener, app).await.unwrap();
        });
        Self {
            address,
            noted,
            serving,
        }
    }

    pub(super) fn url(&self) -> String {
        format!("http://{}/api/v2", self.address)
    }

    /// Nothing that passed was against the specification.
    pub(super) fn found_nothing(&self) {
        self.found_none_but(|_| false);
    }

    /// The same of what the client sent. The model's answers hold what Slipway's wire types hold, which is not
    /// all that the specification requires.
    pub(super) fn found_nothing_in_calls(&self) {
        self.found_none_but(|found| found.contains("): answer"));
    }

    fn found_none_but(&self, meant: impl Fn(&str) -> bool) {
        let mut found = self.noted.found.lock().unwrap();
        found.retain(|found| !meant(found));
        assert!(found.is_empty(), "{}", found.join("\n"));
        assert!(*self.noted.calls.lock().unwrap() > 50);
    }
}

impl Drop for Spy {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn pass_on(State(noted): State<Arc<Noted>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let sent = to_bytes(body, LIMIT).await.unwrap();
    let target = parts.uri.path_and_query().unwrap().as_str().to_owned();
    let mut forwarded = noted
        .http
        .request(parts.method.clone(), format!("{}{target}", noted.server))
        .body(sent.clone());
    for name in [header::AUTHORIZATION, header::CONTENT_TYPE] {
        if let Some(value) = parts.headers.get(&name) {
            forwarded = forwarded.header(name, value);
        }
    }
    let answer = forwarded.send().await.unwrap();
    let status = answer.status();
    let reply = answer.bytes().await.unwrap();
    if let Some(target) = target.strip_prefix("/api/v2") {
        *noted.calls.lock().unwrap() += 1;
        let read = |bytes: &[u8]| -> Option<Value> {
            (!bytes.is_empty()).then(|| serde_json::from_slice(bytes).unwrap_or(Value::Null))
        };
        let (sent, reply) = (read(&sent), read(&reply).filter(|it| !it.is_null()));
        let found = violations(&Exchange {
            method: parts.method.as_str(),
            target,
            request: sent.as_ref(),
            status: status.as_u16(),
            reply: reply.as_ref(),
        });
        let named = found
            .into_iter()
            .map(|it| format!("{} {target} ({status}): {it}", parts.method));
        noted.found.lock().unwrap().extend(named);
    }
    Response::builder()
        .status(status)
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(reply))
        .unwrap()
}
