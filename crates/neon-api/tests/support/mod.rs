//! A small HTTP server that answers as told, and a clock that nobody has to wait for.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
    time::Duration,
};

use futures_util::future::BoxFuture;
use neon_api::client::{Client, ClientOptions, Pace};
use slipway_keychain::Secret;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
    time::Instant,
};

pub(crate) const KEY: &str = "napi_0123456789abcdef0123";

/// What comes back to one request.
#[derive(Clone, Debug)]
pub(crate) enum Reply {
    Json(u16, String),
    With(u16, Vec<(&'static str, String)>, String),
    /// The connection is closed instead of an answer.
    Cut,
    /// The head says more than comes.
    CutInBody,
}

#[derive(Clone, Debug)]
pub(crate) struct Received {
    /// `GET /api/v2/projects?limit=400`
    pub(crate) line: String,
    pub(crate) head: String,
    pub(crate) body: String,
}

/// Answers requests in their order with the replies given, then with 500.
pub(crate) struct Double {
    pub(crate) address: String,
    received: Arc<Mutex<Vec<Received>>>,
    accepting: JoinHandle<()>,
}

impl Double {
    pub(crate) async fn answering(replies: impl IntoIterator<Item = Reply>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let received: Arc<Mutex<Vec<Received>>> = Arc::default();
        let replies: Arc<Mutex<VecDeque<Reply>>> =
            Arc::new(Mutex::new(replies.into_iter().collect()));
        let log = received.clone();
        let accepting = tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                tokio::spawn(converse(stream, log.clone(), replies.clone()));
            }
        });
        Self {
            address,
            received,
            accepting,
        }
    }

    pub(crate) fn client(&self) -> Client {
        self.client_with(&Arc::default(), Duration::from_secs(60))
    }

    pub(crate) fn client_with(&self, pace: &Arc<NoWait>, retry_budget: Duration) -> Client {
        let options = ClientOptions {
            retry_budget,
            pace: pace.clone(),
            ..ClientOptions::default()
        };
        client(&format!("{}/api/v2", self.address), options)
    }

    pub(crate) fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        self.received().into_iter().map(|it| it.line).collect()
    }
}

impl Drop for Double {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

pub(crate) fn client(base: &str, options: ClientOptions) -> Client {
    Client::new(base.parse().unwrap(), &Secret::new(KEY.to_owned()), options).unwrap()
}

async fn converse(
    mut stream: TcpStream,
    received: Arc<Mutex<Vec<Received>>>,
    replies: Arc<Mutex<VecDeque<Reply>>>,
) {
    while let Some(request) = read(&mut stream).await {
        received.lock().unwrap().push(request);
        let reply = replies.lock().unwrap().pop_front();
        let (status, headers, body) = match reply {
            Some(Reply::Json(status, body)) => (status, Vec::new(), body),
            Some(Reply::With(status, headers, body)) => (status, headers, body),
            Some(Reply::Cut) => return,
            Some(Reply::CutInBody) => {
                let head = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"snap";
                stream.write_all(head.as_bytes()).await.unwrap();
                return;
            }
            None => (500, Vec::new(), "no reply is left".to_owned()),
        };
        let mut head = format!("HTTP/1.1 {status} X\r\ncontent-length: {}\r\n", body.len());
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        stream
            .write_all(format!("{head}\r\n{body}").as_bytes())
            .await
            .unwrap();
    }
}

async fn read(stream: &mut TcpStream) -> Option<Received> {
    let mut bytes = Vec::new();
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|it| it == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
    let length = head
        .lines()
        .filter_map(|line| line.split_once(": "))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .map_or(0, |(_, length)| length.parse().unwrap());
    while bytes.len() < end + length {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
    let line = head.lines().next().unwrap();
    Some(Received {
        line: line.trim_end_matches(" HTTP/1.1").to_owned(),
        body: String::from_utf8(bytes[end..].to_vec()).unwrap(),
        head,
    })
}

/// Sleeps at once, and remembers for how long it should have.
#[derive(Default)]
pub(crate) struct NoWait {
    slept: Mutex<Vec<Duration>>,
    begun: std::sync::OnceLock<Instant>,
}

impl NoWait {
    pub(crate) fn slept(&self) -> Vec<Duration> {
        self.slept.lock().unwrap().clone()
    }
}

impl Pace for NoWait {
    fn now(&self) -> Instant {
        let slept: Duration = self.slept.lock().unwrap().iter().sum();
        *self.begun.get_or_init(Instant::now) + slept
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.slept.lock().unwrap().push(time);
        Box::pin(async {})
    }

    fn chance(&self) -> f64 {
        1.0
    }
}

pub(crate) fn operation(id: &str, status: &str) -> String {
    format!(
        r#"{{"id":"{id}","project_id":"p","action":"create_branch","status":"{status}",
            "created_at":"2026-11-22T15:00:00Z","updated_at":"2026-11-22T15:00:00Z"}}"#
    )
}

pub(crate) fn project(id: &str) -> String {
    format!(
        r#"{{"id":"{id}","name":"{id}","pg_version":18,
            "created_at":"2026-11-22T15:00:00Z","updated_at":"2026-11-22T15:00:00Z"}}"#
    )
}

pub(crate) fn branch(id: &str) -> String {
    format!(
        r#"{{"id":"{id}","project_id":"p","name":"{id}","current_state":"ready",
            "state_changed_at":"2026-11-22T15:00:00Z",
            "created_at":"2026-11-22T15:00:00Z","updated_at":"2026-11-22T15:00:00Z"}}"#
    )
}

pub(crate) fn snapshot(id: &str, name: &str) -> String {
    format!(r#"{{"id":"{id}","name":"{name}","created_at":"2026-11-22T15:00:00Z"}}"#)
}

pub(crate) fn role(password: &str) -> String {
    format!(
        r#"{{"branch_id":"br","name":"app","password":"{password}",
            "created_at":"2026-11-22T15:00:00Z","updated_at":"2026-11-22T15:00:00Z"}}"#
    )
}
