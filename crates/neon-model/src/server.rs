//! The model behind HTTP, for clients that shall not know it from Neon.
//!
//! Operations move on only by [`Handle::tick`] (or `POST /model/tick`, which answers `{"any": bool}`),
//! unless [`Handle::tick_at_each_call`] was asked for: then every call lets one operation end before
//! it is answered, so that a client that polls gets there.
//!
//! Faults are queued with [`Handle::fault_next`]; each is used up by one call of `/api/v2`.

use std::collections::VecDeque;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request as HttpRequest, State};
use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response as HttpResponse};
use neon_api::ids::ProjectId;
use neon_api::types::GeneralError;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

use crate::accounts::Accounts;
pub use crate::accounts::KeyOf;
use crate::request::Refusal;
use crate::{Model, Request, Response};

const BODY_LIMIT: usize = 256 << 10;

/// What goes wrong with one call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is answered so and not carried out.
    Refuse {
        /// Such as 503.
        status: u16,
        /// A word or nothing.
        code: String,
        /// A sentence.
        message: String,
    },
    /// It is carried out, and the connection ends in the middle of the answer.
    CutOff,
}

struct Shared {
    model: Model,
    faults: VecDeque<Fault>,
    ticks: bool,
    accounts: Accounts,
    calls: Vec<String>,
}

/// A way into a model that is served.
#[derive(Clone)]
pub struct Handle(Arc<Mutex<Shared>>);

impl Handle {
    /// For a model that answers to every key.
    pub fn new(model: Model) -> Self {
        Self(Arc::new(Mutex::new(Shared {
            model,
            faults: VecDeque::new(),
            ticks: false,
            accounts: Accounts::default(),
            calls: Vec::new(),
        })))
    }

    /// From now on only this key is known.
    pub fn require_key(&self, key: &str) {
        self.lock().accounts.required = Some(key.to_owned());
    }

    /// Adds a key. From then on only keys that were named are known.
    pub fn key_add(&self, key: &str, of: KeyOf) {
        self.lock().accounts.keys.insert(key.to_owned(), of);
    }

    /// Adds an organisation of the person's.
    pub fn organization_add(&self, id: &str, name: &str) {
        let organizations = &mut self.lock().accounts.organizations;
        organizations.insert(id.to_owned(), name.to_owned());
    }

    /// Gives a project to an organisation.
    pub fn project_give(&self, project: &ProjectId, organization: &str) {
        let owners = &mut self.lock().accounts.owners;
        owners.insert(project.clone(), organization.to_owned());
    }

    /// Makes a project one of somebody else's, who shares it with the person.
    pub fn project_share(&self, project: &ProjectId) {
        self.lock().accounts.shared.insert(project.clone());
    }

    /// From now on every call lets one operation end first.
    pub fn tick_at_each_call(&self) {
        self.lock().ticks = true;
    }

    /// Lets one operation of every call at work end.
    pub fn tick(&self) -> bool {
        self.lock().model.tick()
    }

    /// The next call that has no fault yet goes wrong.
    pub fn fault_next(&self, fault: Fault) {
        self.lock().faults.push_back(fault);
    }

    /// Looks at or changes the model between two calls.
    pub fn with<T>(&self, work: impl FnOnce(&mut Model) -> T) -> T {
        work(&mut self.lock().model)
    }

    /// Every call so far, as `METHOD /path`.
    pub fn calls(&self) -> Vec<String> {
        self.lock().calls.clone()
    }

    fn lock(&self) -> MutexGuard<'_, Shared> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A model at an address of its own. Dropping it ends it.
#[derive(Debug)]
pub struct Served {
    address: SocketAddr,
    task: JoinHandle<()>,
}

impl Served {
    /// Serves on a free port of this computer.
    ///
    /// # Errors
    /// No port could be opened.
    pub async fn start(handle: Handle) -> std::io::Result<Self> {
        let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await?;
        let address = listener.local_addr()?;
        let app = router(handle);
        let task = tokio::spawn(async move {
            // It ends with the task, and there is nobody to tell.
            let _ = axum::serve(listener, app).await;
        });
        Ok(Self { address, task })
    }

    /// `http://127.0.0.1:PORT/api/v2`
    pub fn api_url(&self) -> String {
        format!("http://{}/api/v2", self.address)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Neon's API v2 below `/api/v2`, and `/model/tick`.
pub fn router(handle: Handle) -> Router {
    Router::new().fallback(answer).with_state(handle)
}

async fn answer(State(handle): State<Handle>, request: HttpRequest) -> HttpResponse {
    let (parts, body) = request.into_parts();
    let path = parts.uri.path().to_owned();
    if parts.method == Method::POST && path == "/model/tick" {
        let any = handle.tick();
        return axum::Json(json!({ "any": any })).into_response();
    }
    let Some(path) = path.strip_prefix("/api/v2") else {
        return to_http(Refusal::not_found("route").into());
    };
    let Ok(body) = to_bytes(body, BODY_LIMIT).await else {
        return to_http(Refusal::bad("the body cannot be read").into());
    };
    let key = parts
        .headers
        .get(header::AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.strip_prefix("Bearer "))
        .map(str::to_owned);
    let mut shared = handle.lock();
    let Some(key) = shared.accounts.owner_of(key.as_deref()) else {
        return to_http(Refusal::new(401, "", "authentication failed").into());
    };
    shared.calls.push(format!("{} {path}", parts.method));
    let fault = shared.faults.pop_front();
    if let Some(Fault::Refuse {
        status,
        code,
        message,
    }) = fault
    {
        let error = GeneralError {
            request_id: None,
            code,
            message,
        };
        return to_http(Response::new(status, &error));
    }
    if shared.ticks {
        shared.model.tick();
    }
    let segments: Vec<String> = path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .map(decoded)
        .collect();
    let segments: Vec<&str> = segments.iter().map(String::as_str).collect();
    let query = parts.uri.query().unwrap_or("");
    let response = match answer_to(&mut shared, &parts.method, &segments, query, &body, &key) {
        Ok(response) => response,
        Err(refusal) => refusal.into(),
    };
    drop(shared);
    match fault {
        Some(Fault::CutOff) => cut_off(),
        _ => to_http(response),
    }
}

fn to_http(response: Response) -> HttpResponse {
    let status = StatusCode::from_u16(response.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, axum::Json(response.body)).into_response()
}

/// Promises more than comes.
fn cut_off() -> HttpResponse {
    let pieces = [
        Ok(Bytes::from_static(b"{")),
        Err(std::io::Error::other("the answer is cut off")),
    ];
    let body = Body::from_stream(futures_util::stream::iter(pieces));
    ([(header::CONTENT_TYPE, "application/json")], body).into_response()
}

fn answer_to(
    shared: &mut Shared,
    method: &Method,
    segments: &[&str],
    query: &str,
    body: &[u8],
    key: &KeyOf,
) -> Result<Response, Refusal> {
    if let Some(answer) = shared.accounts.answer(method, segments, key) {
        return answer.map(|body| Response::new(200, &body));
    }
    if *method == Method::GET && matches!(segments, ["projects"] | ["projects", "shared"]) {
        let projects = shared.model.projects_seen();
        let page = read_query(query)?;
        let only_shared = segments.len() == 2;
        let page = shared.accounts.page(projects, &page, key, only_shared)?;
        return Ok(Response::new(200, &page));
    }
    shared.accounts.reach(segments, key)?;
    Ok(shared.model.apply(route(method, segments, query, body)?))
}

fn route(method: &Method, segments: &[&str], query: &str, body: &[u8]) -> Result<Request, Refusal> {
    let unknown = || Refusal::not_found("route");
    let ["projects", rest @ ..] = segments else {
        return Err(unknown());
    };
    let (project, rest) = match rest {
        [] => {
            return match *method {
                Method::POST => Ok(Request::ProjectCreate(read(body)?)),
                _ => Err(unknown()),
            };
        }
        [project, rest @ ..] => (neon_api::ids::ProjectId::from(*project), rest),
    };
    let word = method.as_str();
    Ok(match (word, rest) {
        ("GET", []) => Request::ProjectGet(project),
        ("DELETE", []) => Request::ProjectDelete(project),
        ("POST", ["recover"]) => Request::ProjectRecover(project),
        ("PATCH", []) => Request::ProjectUpdate(project, read(body)?),
        ("GET", ["operations"]) => Request::OperationList(project),
        ("GET", ["operations", id]) => Request::OperationGet(project, (*id).into()),
        ("GET", ["branches"]) => Request::BranchList(project),
        ("POST", ["branches"]) => Request::BranchCreate(project, read(body)?),
        ("GET", ["branches", id]) => Request::BranchGet(project, (*id).into()),
        ("PATCH", ["branches", id]) => Request::BranchUpdate(project, (*id).into(), read(body)?),
        ("DELETE", ["branches", id]) => Request::BranchDelete(project, (*id).into()),
        ("POST", ["branches", id, "set_as_default"]) => {
            Request::BranchSetDefault(project, (*id).into())
        }
        ("GET", ["branches", id, "endpoints"]) => Request::BranchEndpoints(project, (*id).into()),
        ("POST", ["branches", id, "finalize_restore"]) => {
            Request::BranchFinalize(project, (*id).into(), read(body)?)
        }
        // Everything is in the query; a body is ignored.
        ("POST", ["branches", id, "snapshot"]) => {
            Request::SnapshotCreate(project, (*id).into(), read_query(query)?)
        }
        ("GET", ["branches", id, "roles"]) => Request::RoleList(project, (*id).into()),
        ("POST", ["branches", id, "roles"]) => {
            Request::RoleCreate(project, (*id).into(), read(body)?)
        }
        ("DELETE", ["branches", id, "roles", name]) => {
            Request::RoleDelete(project, (*id).into(), (*name).to_owned())
        }
        ("POST", ["branches", id, "roles", name, "reset_password"]) => {
            Request::RoleResetPassword(project, (*id).into(), (*name).to_owned())
        }
        ("GET", ["branches", id, "roles", name, "reveal_password"]) => {
            Request::RoleRevealPassword(project, (*id).into(), (*name).to_owned())
        }
        ("GET", ["branches", id, "databases"]) => Request::DatabaseList(project, (*id).into()),
        ("POST", ["branches", id, "databases"]) => {
            Request::DatabaseCreate(project, (*id).into(), read(body)?)
        }
        ("DELETE", ["branches", id, "databases", name]) => {
            Request::DatabaseDelete(project, (*id).into(), (*name).to_owned())
        }
        ("GET", ["endpoints"]) => Request::EndpointList(project),
        ("POST", ["endpoints"]) => Request::EndpointCreate(project, read(body)?),
        ("GET", ["endpoints", id]) => Request::EndpointGet(project, (*id).into()),
        ("PATCH", ["endpoints", id]) => Request::EndpointUpdate(project, (*id).into(), read(body)?),
        ("DELETE", ["endpoints", id]) => Request::EndpointDelete(project, (*id).into()),
        ("POST", ["endpoints", id, "start"]) => Request::EndpointStart(project, (*id).into()),
        ("POST", ["endpoints", id, "suspend"]) => Request::EndpointSuspend(project, (*id).into()),
        ("POST", ["endpoints", id, "restart"]) => Request::EndpointRestart(project, (*id).into()),
        ("GET", ["connection_uri"]) => Request::ConnectionUri(project, read_query(query)?),
        ("GET", ["snapshots"]) => Request::SnapshotList(project),
        ("PATCH", ["snapshots", id]) => Request::SnapshotUpdate(project, (*id).into(), read(body)?),
        ("DELETE", ["snapshots", id]) => Request::SnapshotDelete(project, (*id).into()),
        ("POST", ["snapshots", id, "restore"]) => {
            Request::SnapshotRestore(project, (*id).into(), read(body)?)
        }
        _ => return Err(unknown()),
    })
}

fn read<T: DeserializeOwned>(body: &[u8]) -> Result<T, Refusal> {
    let body = if body.is_empty() { b"{}" } else { body };
    serde_json::from_slice(body)
        .map_err(|error| Refusal::bad(format!("the body is not as expected: {error}")))
}

fn read_query<T: DeserializeOwned>(query: &str) -> Result<T, Refusal> {
    let fields = query.split('&').filter_map(|field| field.split_once('='));
    let object: serde_json::Map<String, Value> = fields
        .map(|(name, value)| {
            (
                decoded(name),
                Value::String(decoded(&value.replace('+', " "))),
            )
        })
        .collect();
    serde_json::from_value(Value::Object(object))
        .map_err(|error| Refusal::bad(format!("the query is not as expected: {error}")))
}

/// `%20` and the like.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let coded = (*first == b'%')
            .then(|| after.get(..2))
            .flatten()
            .and_then(|digits| std::str::from_utf8(digits).ok())
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        match coded {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
