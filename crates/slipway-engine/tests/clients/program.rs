//! The engine's program, and a forwarder before it that holds all that passes against the specification.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use serde_json::Value;
use tempfile::TempDir;

use crate::conformance::{Exchange, violations};

/// The program, with data of its own. Its servers are stopped at the end.
pub(crate) struct Program {
    child: Child,
    folder: TempDir,
    /// The forwarder's address.
    pub(crate) url: String,
    pub(crate) key: String,
    found: Arc<Mutex<Vec<String>>>,
    calls: Arc<Mutex<Vec<String>>>,
    runtime: tokio::runtime::Runtime,
    http: reqwest::Client,
}

#[derive(Clone)]
struct Line {
    http: reqwest::Client,
    /// `http://127.0.0.1:PORT`
    engine: String,
    found: Arc<Mutex<Vec<String>>>,
    calls: Arc<Mutex<Vec<String>>>,
}

impl Program {
    pub(crate) fn start() -> Self {
        Self::with(&[])
    }

    pub(crate) fn with(arguments: &[&str]) -> Self {
        // Short: the paths of sockets have a limit.
        let folder = tempfile::Builder::new().prefix("sw").tempdir().unwrap();
        let mut child = Command::new(env!("CARGO_BIN_EXE_slipway-engine"))
            .arg("serve")
            .arg("--data-dir")
            .arg(folder.path().join("data"))
            .arg("--sockets")
            .arg(folder.path().join("s"))
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let ready: Value = serde_json::from_str(&line)
            .unwrap_or_else(|error| panic!("the engine did not start: {error}: {line}"));
        let _ = rustls::crypto::ring::default_provider().install_default();
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let line = Line {
            http: reqwest::Client::new(),
            engine: ready["api_url"]
                .as_str()
                .unwrap()
                .trim_end_matches("/api/v2")
                .to_owned(),
            found: Arc::default(),
            calls: Arc::default(),
        };
        let (found, calls) = (Arc::clone(&line.found), Arc::clone(&line.calls));
        let url = runtime.block_on(async {
            let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
            let address = listener.local_addr().unwrap();
            let app = axum::Router::new().fallback(forward).with_state(line);
            tokio::spawn(async move { axum::serve(listener, app).await });
            format!("http://{address}/api/v2")
        });
        Self {
            child,
            folder,
            url,
            key: ready["api_key"].as_str().unwrap().to_owned(),
            found,
            calls,
            runtime,
            http: reqwest::Client::new(),
        }
    }

    /// Another of the program's commands on the same data, and what it prints.
    pub(crate) fn run(&self, arguments: &[&str]) -> Result<Value, String> {
        let output = Command::new(env!("CARGO_BIN_EXE_slipway-engine"))
            .args(arguments)
            .arg("--data-dir")
            .arg(self.data_dir())
            .output()
            .unwrap();
        if output.status.success() {
            Ok(serde_json::from_slice(&output.stdout).unwrap())
        } else {
            Err(String::from_utf8_lossy(&output.stderr).into_owned())
        }
    }

    pub(crate) fn data_dir(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// A folder for a client's own files.
    pub(crate) fn folder(&self) -> PathBuf {
        let folder = self.folder.path().join("client");
        std::fs::create_dir_all(&folder).unwrap();
        folder
    }

    /// What a call that only reads is answered.
    pub(crate) fn get(&self, path: &str) -> Value {
        let call = self
            .http
            .get(format!("{}{path}", self.url))
            .bearer_auth(&self.key);
        self.runtime
            .block_on(async { call.send().await.unwrap().json().await.unwrap() })
    }

    /// Nothing that passed was against the specification, and something passed.
    pub(crate) fn conforms(&self) {
        let found = self.found.lock().unwrap();
        assert!(found.is_empty(), "{}", found.join("\n"));
        assert!(!self.calls.lock().unwrap().is_empty());
    }

    /// Whether such a call was made, as `GET /projects/`.
    pub(crate) fn saw(&self, call: &str) -> bool {
        let calls = self.calls.lock().unwrap();
        calls.iter().any(|one| one.starts_with(call))
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // Asked to stop, it stops its servers, too.
        let stopped = Command::new(env!("CARGO_BIN_EXE_slipway-engine"))
            .arg("stop")
            .arg("--data-dir")
            .arg(self.data_dir())
            .status();
        if !stopped.is_ok_and(|status| status.success()) {
            let _gone_already = self.child.kill();
        }
        let _status = self.child.wait();
    }
}

async fn forward(State(line): State<Line>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let body = axum::body::to_bytes(body, 1 << 20).await.unwrap();
    let target = head.uri.path_and_query().unwrap().as_str();
    let mut sent = line
        .http
        .request(head.method.clone(), format!("{}{target}", line.engine))
        .body(body.clone());
    for name in ["authorization", "content-type", "accept"] {
        if let Some(value) = head.headers.get(name) {
            sent = sent.header(name, value);
        }
    }
    let answer = sent.send().await.unwrap();
    let status = answer.status();
    let mut response = Response::builder().status(status);
    for name in ["content-type", "retry-after"] {
        if let Some(value) = answer.headers().get(name) {
            response = response.header(name, value);
        }
    }
    let bytes = answer.bytes().await.unwrap();
    let json = |bytes: &Bytes| -> Option<Value> {
        (!bytes.is_empty()).then(|| serde_json::from_slice(bytes).unwrap_or(Value::Null))
    };
    let target = target.strip_prefix("/api/v2").unwrap_or(target);
    line.calls
        .lock()
        .unwrap()
        .push(format!("{} {target}", head.method));
    let violations = violations(&Exchange {
        method: head.method.as_str(),
        target,
        request: json(&body).as_ref(),
        status: status.as_u16(),
        reply: json(&bytes).as_ref(),
    });
    for violation in violations {
        let told = format!("{} {target} ({status}): {violation}", head.method);
        line.found.lock().unwrap().push(told);
    }
    response.body(Body::from(bytes)).unwrap()
}
