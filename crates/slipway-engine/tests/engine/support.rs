//! An engine of a test's own, in a folder of its own, and what tests ask of it.

use std::net::SocketAddr;
use std::path::Path;
use std::sync::{Arc, Mutex, Once};
use std::time::Duration;

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use slipway_engine::{Config, Engine, Rules};
use slipway_inspect::tls::{Tls, Trust};
use slipway_postgres::Search;
use tempfile::TempDir;
use tokio::time::Instant;

use crate::conformance::{Exchange, violations};

const PATIENCE: Duration = Duration::from_secs(120);

/// An engine inside the test's process.
pub(crate) struct Served {
    engine: Option<Engine>,
    pub(crate) api: Api,
    rules: Rules,
    folder: TempDir,
}

/// The API of an engine.
#[derive(Clone)]
pub(crate) struct Api {
    http: reqwest::Client,
    pub(crate) url: String,
    pub(crate) key: String,
    /// What was against the specification in answers that nobody waited for.
    late: Arc<Mutex<Vec<String>>>,
}

/// What a new project is reached by.
pub(crate) struct Project {
    pub(crate) id: String,
    pub(crate) branch: String,
    pub(crate) endpoint: String,
    pub(crate) uri: String,
}

impl Served {
    pub(crate) async fn start() -> Self {
        Self::with(Rules::default()).await
    }

    /// One with limits or a clock of its own.
    pub(crate) async fn with(rules: Rules) -> Self {
        // Short: the paths of sockets have a limit.
        Self::start_on(
            tempfile::Builder::new().prefix("sw").tempdir().unwrap(),
            rules,
        )
        .await
    }

    /// For tests that need no disk.
    pub(crate) async fn start_in_memory() -> Self {
        Self::start_on(in_memory(), Rules::default()).await
    }

    async fn start_on(folder: TempDir, rules: Rules) -> Self {
        let engine = start(folder.path(), &rules).await;
        let key = engine.api_key().unwrap().expose().to_owned();
        let api = Api::new(engine.api_url(), &key);
        Self {
            engine: Some(engine),
            api,
            rules,
            folder,
        }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Stops and starts it again on the same data.
    pub(crate) async fn restart(&mut self) {
        self.engine.take().unwrap().shutdown().await;
        let engine = start(self.folder.path(), &self.rules).await;
        self.api.url = engine.api_url().to_owned();
        self.engine = Some(engine);
    }

    /// Stops it, runs something, and starts it again.
    pub(crate) async fn restart_around<T>(&mut self, between: impl FnOnce() -> T) -> T {
        self.engine.take().unwrap().shutdown().await;
        let value = between();
        let engine = start(self.folder.path(), &self.rules).await;
        self.api.url = engine.api_url().to_owned();
        self.engine = Some(engine);
        value
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        if let Some(engine) = self.engine.take() {
            tokio::task::block_in_place(|| {
                tokio::runtime::Handle::current().block_on(engine.shutdown());
            });
        }
    }
}

async fn start(folder: &Path, rules: &Rules) -> Engine {
    let config = Config {
        rules: rules.clone(),
        ..config(folder)
    };
    slipway_engine::start(config).await.unwrap()
}

/// A folder on a file system in memory, where there is a roomy one: starts and stops by the hundred need
/// not wait for a disk.
pub(crate) fn in_memory() -> TempDir {
    let memory = Path::new("/dev/shm");
    let is_roomy = rustix::fs::statvfs(memory)
        .is_ok_and(|stat| stat.f_bavail.saturating_mul(stat.f_frsize) > 4 << 30);
    let mut builder = tempfile::Builder::new();
    match builder.prefix("sw").tempdir_in(memory) {
        Ok(folder) if is_roomy => folder,
        _ => builder.prefix("sw").tempdir().unwrap(),
    }
}

pub(crate) fn config(folder: &Path) -> Config {
    Config {
        data_dir: folder.join("data"),
        listen: SocketAddr::from(([127, 0, 0, 1], 0)),
        postgres: postgres(),
        endpoint_ports: slipway_engine::ENDPOINT_PORTS,
        socket_root: folder.join("s"),
        api_key_file: None,
        rules: Rules::default(),
    }
}

fn postgres() -> Search {
    Search::from_environment(
        &|name| std::env::var_os(name),
        &std::env::current_exe().unwrap(),
    )
}

/// The programs of the PostgreSQL that the engine uses.
pub(crate) fn program(name: &str) -> tokio::process::Command {
    slipway_postgres::Installation::find(&postgres())
        .unwrap()
        .client(name)
}

impl Api {
    pub(crate) fn new(url: &str, key: &str) -> Self {
        static ONCE: Once = Once::new();
        ONCE.call_once(|| {
            // Fails only if somebody was faster.
            let _ = rustls::crypto::ring::default_provider().install_default();
        });
        Self {
            http: reqwest::Client::new(),
            url: url.to_owned(),
            key: key.to_owned(),
            late: Arc::default(),
        }
    }

    /// Any call; a path that begins with `/slipway` is outside Neon's API.
    pub(crate) fn request(&self, method: Method, path: &str) -> reqwest::RequestBuilder {
        let url = if path.starts_with("/slipway") {
            format!("{}{path}", self.url.trim_end_matches("/api/v2"))
        } else {
            format!("{}{path}", self.url)
        };
        self.http.request(method, url).bearer_auth(&self.key)
    }

    pub(crate) async fn call(
        &self,
        method: Method,
        path: &str,
        body: Option<Value>,
    ) -> (StatusCode, Value) {
        let mut request = self.request(method.clone(), path);
        let body = body.filter(|body| !body.is_null());
        if let Some(body) = &body {
            request = request.json(body);
        }
        let response = request.send().await.unwrap();
        let status = response.status();
        let bytes = response.bytes().await.unwrap();
        let answer: Option<Value> =
            (!bytes.is_empty()).then(|| serde_json::from_slice(&bytes).unwrap_or(Value::Null));
        if !path.starts_with("/slipway") {
            let found = violations(&Exchange {
                method: method.as_str(),
                target: path,
                request: body.as_ref(),
                status: status.as_u16(),
                reply: answer.as_ref(),
            });
            assert!(
                found.is_empty(),
                "{method} {path} ({status}) is not as Neon's specification says:\n  {}\n\
                 request: {body:?}\nanswer: {answer:?}",
                found.join("\n  ")
            );
        }
        (status, answer.unwrap_or(Value::Null))
    }

    pub(crate) async fn get(&self, path: &str) -> Value {
        self.fine(Method::GET, path, None).await
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> Value {
        self.fine(Method::POST, path, Some(body)).await
    }

    pub(crate) async fn fine(&self, method: Method, path: &str, body: Option<Value>) -> Value {
        let (status, answer) = self.call(method.clone(), path, body).await;
        assert!(status.is_success(), "{method} {path}: {status} {answer}");
        answer
    }

    /// Sends a call and does not wait for its answer, but until its operations are there; gives them
    /// as an answer would.
    pub(crate) async fn post_and_go(&self, project: &str, path: &str, body: Value) -> Value {
        let before = self.operations(project).await;
        let sent = {
            let (api, path) = (self.clone(), path.to_owned());
            tokio::spawn(async move {
                let request = api.http.post(format!("{}{path}", api.url));
                // The engine may be killed before it answers.
                let Ok(answer) = request.bearer_auth(&api.key).json(&body).send().await else {
                    return;
                };
                let status = answer.status().as_u16();
                if let Ok(reply) = answer.json::<Value>().await {
                    let found = violations(&Exchange {
                        method: "POST",
                        target: &path,
                        request: Some(&body),
                        status,
                        reply: Some(&reply),
                    });
                    api.late.lock().unwrap().extend(found);
                }
            })
        };
        let deadline = Instant::now() + PATIENCE;
        loop {
            let mut now = self.operations(project).await;
            now.retain(|one| before.iter().all(|known| known["id"] != one["id"]));
            // Newest first.
            now.reverse();
            if !now.is_empty() {
                return json!({ "operations": now });
            }
            assert!(Instant::now() < deadline, "{path} began nothing");
            assert!(!sent.is_finished(), "{path} was refused");
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    }

    async fn operations(&self, project: &str) -> Vec<Value> {
        let answer = self.get(&format!("/projects/{project}/operations")).await;
        answer["operations"].as_array().unwrap().clone()
    }

    /// Waits until the operations of an answer have ended, and gives them.
    pub(crate) async fn ended(&self, answer: &Value) -> Vec<Value> {
        let mut ended = Vec::new();
        for operation in answer["operations"].as_array().unwrap() {
            let (project, id) = (text(&operation["project_id"]), text(&operation["id"]));
            let deadline = Instant::now() + PATIENCE;
            loop {
                let now = self
                    .get(&format!("/projects/{project}/operations/{id}"))
                    .await;
                let status = text(&now["operation"]["status"]);
                if !matches!(status.as_str(), "running" | "scheduling") {
                    ended.push(now["operation"].clone());
                    break;
                }
                assert!(Instant::now() < deadline, "{now}");
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
        assert_eq!(*self.late.lock().unwrap(), Vec::<String>::new());
        ended
    }

    /// A call whose operations all succeed.
    pub(crate) async fn done(&self, method: Method, path: &str, body: Value) -> Value {
        let answer = self.fine(method, path, Some(body)).await;
        for operation in self.ended(&answer).await {
            assert_eq!(operation["status"], "finished", "{operation}");
        }
        answer
    }

    pub(crate) async fn project(&self, name: &str) -> Project {
        let answer = self
            .done(
                Method::POST,
                "/projects",
                json!({"project": {"name": name, "branch": {"name": "prod"}}}),
            )
            .await;
        Project {
            id: text(&answer["project"]["id"]),
            branch: text(&answer["branch"]["id"]),
            endpoint: text(&answer["endpoints"][0]["id"]),
            uri: text(&answer["connection_uris"][0]["connection_uri"]),
        }
    }

    pub(crate) async fn snapshot(&self, project: &str, branch: &str, name: &str) -> String {
        let path = format!("/projects/{project}/branches/{branch}/snapshot?name={name}");
        text(&self.done(Method::POST, &path, json!({})).await["snapshot"]["id"])
    }

    /// Restores a snapshot without finalizing and gives the new branch's id.
    pub(crate) async fn restore(&self, project: &str, snapshot: &str, body: Value) -> String {
        let path = format!("/projects/{project}/snapshots/{snapshot}/restore");
        text(&self.done(Method::POST, &path, body).await["branch"]["id"])
    }

    pub(crate) async fn branches(&self, project: &str) -> Vec<Value> {
        let answer = self.get(&format!("/projects/{project}/branches")).await;
        answer["branches"].as_array().unwrap().clone()
    }

    pub(crate) async fn branch_named(&self, project: &str, name: &str) -> Value {
        self.branches(project)
            .await
            .into_iter()
            .find(|branch| branch["name"] == name)
            .unwrap_or_else(|| panic!("no branch {name}"))
    }

    pub(crate) async fn uri(&self, project: &str, branch: &str) -> String {
        let path = format!(
            "/projects/{project}/connection_uri?branch_id={branch}&database_name=neondb&role_name=neondb_owner"
        );
        text(&self.get(&path).await["uri"])
    }
}

/// Connects as any client would, with TLS and all that the connection string asks for.
pub(crate) async fn try_connect(
    uri: &str,
) -> Result<tokio_postgres::Client, tokio_postgres::Error> {
    let (client, connection) =
        tokio_postgres::connect(uri, Tls::trusting(Trust::Any).unwrap()).await?;
    // Its end shows in the client's own calls.
    tokio::spawn(async move { connection.await.ok() });
    Ok(client)
}

pub(crate) async fn connect(uri: &str) -> tokio_postgres::Client {
    try_connect(uri).await.unwrap()
}

pub(crate) async fn run(uri: &str, sql: &str) {
    connect(uri).await.batch_execute(sql).await.unwrap();
}

/// The first column of every row as text.
pub(crate) async fn rows(uri: &str, sql: &str) -> Vec<String> {
    let rows = connect(uri).await.query(sql, &[]).await.unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}

pub(crate) fn text(value: &Value) -> String {
    value
        .as_str()
        .unwrap_or_else(|| panic!("not a string: {value}"))
        .to_owned()
}

/// The data directories of a kind that exist.
pub(crate) fn directories(data_dir: &Path, kind: &str) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(data_dir.join(kind))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}
