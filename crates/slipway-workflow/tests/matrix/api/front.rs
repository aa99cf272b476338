//! The model of Neon behind HTTP, one connection a call, on which one call goes wrong.

use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::Request;
use neon_model::server::{Handle, router};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, oneshot};
use tower_service::Service;

use super::cells::Wrong;
use super::time::Time;

/// How long the server is away, and how long an operation hangs: longer than a run waits for it.
const AWAY: Duration = Duration::from_secs(3);
const HANGS: Duration = Duration::from_secs(100);
/// Until somebody gives the connection a key again.
const REVOKED: Duration = Duration::from_secs(1800);
const SNAPSHOT_STAYS: u32 = 4;

/// A call that came.
#[derive(Clone, Debug)]
pub(crate) struct Made {
    /// Where the run was, and whether on its way back.
    pub(crate) step: String,
    pub(crate) undoing: bool,
    /// `POST /projects/*/branches/*/snapshot`
    pub(crate) call: String,
    /// With ids and query.
    pub(crate) target: String,
    pub(crate) body: String,
    /// As the model answered; absent for what it never heard.
    pub(crate) status: Option<u16>,
    /// Its answer names operations.
    pub(crate) begins: bool,
}

#[derive(Clone)]
pub(crate) struct Front(Arc<Shared>);

struct Shared {
    address: SocketAddr,
    handle: Handle,
    time: Time,
    door: mpsc::UnboundedSender<Door>,
    state: Mutex<State>,
}

struct State {
    step: String,
    undoing: bool,
    calls: Vec<Made>,
    /// What goes wrong with which call.
    planned: Option<(usize, Wrong)>,
    /// Further calls like that one are answered so.
    again: Option<(String, u32)>,
    revoked_until: Option<Duration>,
    opens_at: Option<Duration>,
    goes_on_at: Option<Duration>,
}

enum Door {
    Close(oneshot::Sender<()>),
    Open(oneshot::Sender<()>),
}

enum Reply {
    Whole(u16, Vec<(&'static str, String)>, Vec<u8>),
    Half(u16, Vec<u8>),
    Nothing,
}

struct Received {
    method: String,
    target: String,
    body: String,
    key: String,
}

impl Front {
    /// Serves at this address of this computer. `planned`: what goes wrong with the call of this number.
    pub(crate) async fn start(
        ip: IpAddr,
        handle: Handle,
        time: Time,
        planned: Option<(usize, Wrong)>,
    ) -> Self {
        let listener = TcpListener::bind((ip, 0)).await.unwrap();
        let (door, doors) = mpsc::unbounded_channel();
        let front = Self(Arc::new(Shared {
            address: listener.local_addr().unwrap(),
            handle,
            time,
            door,
            state: Mutex::new(State {
                step: "begin".to_owned(),
                undoing: false,
                calls: Vec::new(),
                planned,
                again: None,
                revoked_until: None,
                opens_at: None,
                goes_on_at: None,
            }),
        }));
        tokio::spawn(serve(front.clone(), listener, doors));
        front.close_before(0).await;
        front
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/api/v2", self.0.address)
    }

    pub(crate) fn handle(&self) -> &Handle {
        &self.0.handle
    }

    /// The run has come to a step.
    pub(crate) fn at(&self, step: &str, undoing: bool) {
        let mut state = self.state();
        state.step = step.to_owned();
        state.undoing = undoing;
    }

    pub(crate) fn calls(&self) -> Vec<Made> {
        self.state().calls.clone()
    }

    /// Nobody listens any more.
    pub(crate) fn end(&self) {
        let (done, _) = oneshot::channel();
        let _ended = self.0.door.send(Door::Close(done));
        self.0.time.let_go();
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap()
    }

    /// What was to happen by now happens.
    pub(crate) async fn time_passed(&self) {
        let now = self.0.time.passed();
        let opens = {
            let mut state = self.state();
            if state.goes_on_at.is_some_and(|at| now >= at) {
                state.goes_on_at = None;
                self.0.handle.with(neon_model::Model::go_on);
            }
            state.opens_at.take_if(|at| now >= *at).is_some()
        };
        if opens {
            let (done, opened) = oneshot::channel();
            self.0.door.send(Door::Open(done)).ok().unwrap();
            opened.await.unwrap();
        }
    }

    /// Where the call of this number is to find nobody.
    async fn close_before(&self, index: usize) {
        let closes = {
            let mut state = self.state();
            let closes = state.planned == Some((index, Wrong::Refused));
            if closes {
                state.opens_at = Some(self.0.time.passed() + AWAY);
            }
            closes
        };
        if closes {
            let (done, closed) = oneshot::channel();
            self.0.door.send(Door::Close(done)).ok().unwrap();
            closed.await.unwrap();
        }
    }

    async fn answer(&self, received: Received) -> Reply {
        let index = self.note(&received);
        self.0.handle.with(neon_model::Model::tick);
        let wrong = self.state().planned.filter(|(at, _)| *at == index);
        let wrong = wrong.map(|(_, wrong)| wrong);
        let reply = match self.refusal(index, wrong) {
            Some(reply) => reply,
            None => self.carried_out(index, &received, wrong).await,
        };
        self.close_before(index + 1).await;
        reply
    }

    /// Writes the call down and gives its number.
    fn note(&self, received: &Received) -> usize {
        let mut state = self.state();
        let made = Made {
            step: state.step.clone(),
            undoing: state.undoing,
            call: template(&received.method, &received.target),
            target: received.target.clone(),
            body: received.body.clone(),
            status: None,
            begins: false,
        };
        state.calls.push(made);
        state.calls.len() - 1
    }

    /// What is answered to a call that is not carried out.
    fn refusal(&self, index: usize, wrong: Option<Wrong>) -> Option<Reply> {
        let now = self.0.time.passed();
        let mut state = self.state();
        let call = state.calls[index].call.clone();
        match wrong {
            Some(Wrong::Locked) => state.again = Some((call.clone(), 3)),
            Some(Wrong::SnapshotStays) => state.again = Some((call.clone(), SNAPSHOT_STAYS)),
            Some(Wrong::Revoked) => state.revoked_until = Some(now + REVOKED),
            _ => {}
        }
        if state.revoked_until.is_some_and(|until| now < until) {
            return Some(error(401, "authentication failed"));
        }
        if let Some((like, left)) = &mut state.again
            && *like == call
            && *left > 0
        {
            *left -= 1;
            let stays = state
                .planned
                .is_some_and(|(_, it)| it == Wrong::SnapshotStays);
            return Some(match stays {
                true => error(400, "snapshot cannot be deleted yet"),
                false => error(
                    423,
                    "project already has running conflicting operations, scheduling of new ones is prohibited",
                ),
            });
        }
        match wrong? {
            Wrong::ResetBefore => Some(Reply::Nothing),
            Wrong::Status(status) => Some(error(status, "something went wrong")),
            Wrong::TooMany => Some(error(429, "too many requests")),
            Wrong::TooManyFor7 => Some(Reply::Whole(
                429,
                vec![("retry-after", "7".to_owned())],
                br#"{"code":"","message":"too many requests"}"#.to_vec(),
            )),
            _ => None,
        }
    }

    async fn carried_out(&self, index: usize, received: &Received, wrong: Option<Wrong>) -> Reply {
        let (status, body) = self.ask_model(received).await;
        let named = serde_json::from_slice::<Value>(&body)
            .ok()
            .and_then(|answer| Some(!answer.get("operations")?.as_array()?.is_empty()))
            .unwrap_or(false);
        let begins = named && received.method != "GET";
        {
            let mut state = self.state();
            state.calls[index].status = Some(status);
            state.calls[index].begins = begins;
        }
        let model = |work: &dyn Fn(&mut neon_model::Model)| self.0.handle.with(|it| work(it));
        match wrong {
            Some(Wrong::ResetAfter) => return Reply::Nothing,
            Some(Wrong::CutOff) => return Reply::Half(status, body),
            Some(Wrong::NoJson) => {
                return Reply::Whole(200, Vec::new(), b"<html>Sign in</html>".to_vec());
            }
            Some(Wrong::GatewayAfter) => return error(502, "bad gateway"),
            Some(Wrong::Fails) => model(&|it| assert!(it.fail_newest("no room on the pageserver"))),
            Some(Wrong::Cancelled) => model(&|it| assert!(it.cancel_newest())),
            Some(Wrong::Hangs) => {
                model(&|it| assert!(it.stall_newest()));
                self.state().goes_on_at = Some(self.0.time.passed() + HANGS);
            }
            Some(Wrong::Vanishes) => model(&neon_model::Model::purge_operations),
            _ => {}
        }
        Reply::Whole(status, Vec::new(), body)
    }

    async fn ask_model(&self, received: &Received) -> (u16, Vec<u8>) {
        let request = Request::builder()
            .method(received.method.as_str())
            .uri(&received.target)
            .header("authorization", &received.key)
            .body(Body::from(received.body.clone()))
            .unwrap();
        let mut model: Router = router(self.0.handle.clone());
        let answer = match model.call(request).await {
            Ok(answer) => answer,
            Err(never) => match never {},
        };
        let status = answer.status().as_u16();
        let body = to_bytes(answer.into_body(), 1 << 20).await.unwrap();
        (status, body.to_vec())
    }
}

fn error(status: u16, message: &str) -> Reply {
    let body = serde_json::json!({"code": "", "message": message, "request_id": "request-7"});
    Reply::Whole(status, Vec::new(), body.to_string().into_bytes())
}

/// Ids stand after the names of lists.
fn template(method: &str, target: &str) -> String {
    let path = target.split('?').next().unwrap_or(target);
    let path = path.strip_prefix("/api/v2").unwrap_or(path);
    let segments: Vec<&str> = path.split('/').filter(|it| !it.is_empty()).collect();
    let named = segments.first() == Some(&"projects");
    let path: String = segments
        .iter()
        .enumerate()
        .map(|(at, segment)| match named && at % 2 == 1 {
            true => "/*".to_owned(),
            false => format!("/{segment}"),
        })
        .collect();
    format!("{method} {path}")
}

async fn serve(front: Front, listener: TcpListener, mut doors: mpsc::UnboundedReceiver<Door>) {
    let address = front.0.address;
    let mut listener = Some(listener);
    loop {
        let accept = async {
            match &listener {
                Some(listener) => listener.accept().await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            accepted = accept => {
                if let Ok((stream, _)) = accepted {
                    tokio::spawn(converse(front.clone(), stream));
                }
            }
            door = doors.recv() => match door {
                Some(Door::Close(done)) => {
                    listener = None;
                    // Whoever ends the front does not wait.
                    if done.send(()).is_err() {
                        return;
                    }
                }
                Some(Door::Open(done)) => {
                    listener = Some(TcpListener::bind(address).await.unwrap());
                    done.send(()).ok();
                }
                None => return,
            },
        }
    }
}

async fn converse(front: Front, mut stream: TcpStream) {
    let Some(received) = read(&mut stream).await else {
        return;
    };
    let (status, headers, body, sent) = match front.answer(received).await {
        Reply::Nothing => return,
        Reply::Whole(status, headers, body) => (status, headers, body.clone(), body.len()),
        Reply::Half(status, body) => (status, Vec::new(), body.clone(), body.len() / 2),
    };
    let mut head = format!("HTTP/1.1 {status} X\r\nconnection: close\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    if status != 204 {
        head += &format!("content-length: {}\r\n", body.len());
    }
    let mut bytes = format!("{head}\r\n").into_bytes();
    if status != 204 {
        bytes.extend_from_slice(&body[..sent]);
    }
    // A client that has gone has gone.
    stream.write_all(&bytes).await.ok();
}

async fn read(stream: &mut TcpStream) -> Option<Received> {
    let mut bytes = Vec::with_capacity(1024);
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|it| it == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8(bytes[..end].to_vec()).ok()?;
    let header = |wanted: &str| {
        let mut fields = head.lines().filter_map(|line| line.split_once(": "));
        fields.find_map(|(name, value)| name.eq_ignore_ascii_case(wanted).then_some(value))
    };
    let length: usize = header("content-length").map_or(Some(0), |it| it.parse().ok())?;
    while bytes.len() < end + length {
        if stream.read_buf(&mut bytes).await.ok()? == 0 {
            return None;
        }
    }
    let mut line = head.lines().next()?.split(' ');
    Some(Received {
        method: line.next()?.to_owned(),
        target: line.next()?.to_owned(),
        body: String::from_utf8(bytes[end..].to_vec()).ok()?,
        key: header("authorization").unwrap_or_default().to_owned(),
    })
}
