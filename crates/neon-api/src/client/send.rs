//! Sending one call: address, tries, errors.

use std::time::Duration;

use reqwest::{Method, Response, StatusCode, header::RETRY_AFTER};
use serde::{Serialize, de::DeserializeOwned};
use slipway_keychain::Secret;
use tokio::time::Instant;
use tracing::Instrument;
use url::Url;

use super::limiter::route_of;
use super::{Call, Client, ClientError, Waiting, refused};
use crate::types::GeneralError;

const FIRST_BACKOFF: Duration = Duration::from_millis(50);
const LONGEST_BACKOFF: Duration = Duration::from_secs(4);
const LONGEST_ANSWER: usize = 64 << 20;
const LONGEST_ERROR: usize = 64 << 10;
const LONGEST_MESSAGE: usize = 500;

/// What a call does when it is carried out once more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Repeated {
    /// Nothing: it changes nothing.
    Harmless,
    /// Something else than once. Whoever sent it has to look first.
    Unknown,
}

/// A call that has not been sent.
pub(super) struct Request {
    call: Call,
    repeated: Repeated,
    url: Result<Url, ClientError>,
    query: Vec<(&'static str, String)>,
    body: Option<Vec<u8>>,
}

impl Client {
    /// A call below `…/api/v2`. Segments are escaped, so names of any kind are safe.
    pub(super) fn request(&self, method: Method, segments: &[&str]) -> Request {
        Request::new(method, &self.base, segments)
    }

    /// A call below the server's root.
    pub(super) fn request_at_root(&self, method: Method, segments: &[&str]) -> Request {
        let mut root = self.base.clone();
        root.set_path("/");
        Request::new(method, &root, segments)
    }

    /// Sends and reads what this call answers.
    pub(super) async fn send<T: DeserializeOwned>(
        &self,
        request: Request,
    ) -> Result<T, ClientError> {
        let call = request.call.clone();
        match self.send_optional(request).await? {
            Some(answer) => Ok(answer),
            None => Err(ClientError::BadAnswer {
                call,
                status: 204,
                reason: "it is empty".to_owned(),
                request_id: None,
            }),
        }
    }

    /// As [`Client::send`]; `None` for an empty answer.
    pub(super) async fn send_optional<T: DeserializeOwned>(
        &self,
        request: Request,
    ) -> Result<Option<T>, ClientError> {
        let (call, answer) = self.send_raw(request).await?;
        if answer.status == StatusCode::NO_CONTENT || answer.body.is_empty() {
            return Ok(None);
        }
        match serde_json::from_slice(&answer.body) {
            Ok(understood) => Ok(Some(understood)),
            Err(error) => Err(ClientError::BadAnswer {
                call,
                status: answer.status.as_u16(),
                reason: not_understood(&error),
                request_id: answer.request_id,
            }),
        }
    }

    /// Within a span `call`, by which it can be counted and timed.
    async fn send_raw(&self, request: Request) -> Result<(Call, Answer), ClientError> {
        let span = tracing::trace_span!("call", call = %request.call);
        self.send_tries(request).instrument(span).await
    }

    /// The server said that it does not count calls.
    pub(super) fn is_unlimited(&self) -> bool {
        let able = self.capabilities.get().and_then(Option::as_ref);
        able.is_some_and(|able| able.unlimited_calls)
    }

    /// The server said that it tells when an operation changes.
    pub(super) fn tells_changes(&self) -> bool {
        let able = self.capabilities.get().and_then(Option::as_ref);
        able.is_some_and(|able| able.operation_changes)
    }

    async fn send_tries(&self, request: Request) -> Result<(Call, Answer), ClientError> {
        let Request {
            call,
            repeated,
            url,
            query,
            body,
        } = request;
        let mut url = url?;
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        let pace = &self.options.pace;
        let begun = pace.now();
        let route = route_of(&call.path);
        let (mut tries, mut failed_tries) = (0, 0);
        loop {
            tries += 1;
            if let Some(limiter) = self
                .options
                .limiter
                .as_deref()
                .filter(|_| !self.is_unlimited())
            {
                while let Err(wait) =
                    limiter.take(pace.now(), self.options.turn, &call.method, &route)
                {
                    tracing::debug!(%call, ?wait, "the limit of calls is reached");
                    pace.sleep(wait).await;
                }
            }
            let mut http = self.http.request(call.method.clone(), url.clone());
            if let Some(body) = &body {
                http = http
                    .header(reqwest::header::CONTENT_TYPE, "application/json")
                    .body(body.clone());
            }
            tracing::trace!(%call, tries, "send");
            let told = match http.send().await {
                Ok(response) => answered(&call, response, &self.key).await,
                Err(error) => Err(Failed::unsent_or_unanswered(&call, tries, error)),
            };
            let failed = match told {
                Ok(answer) => return Ok((call, answer)),
                Err(failed) => failed,
            };
            let wait = match failed.kind {
                Kind::Busy(told) => Some(wait_for_busy(failed.status, told, tries, pace.chance()))
                    .filter(|wait| within(begun, pace.now(), *wait, self.options.retry_budget)),
                Kind::Unanswered if repeated == Repeated::Unknown => None,
                Kind::Unsent | Kind::Unanswered => {
                    failed_tries += 1;
                    (failed_tries < self.options.tries)
                        .then(|| backoff(failed_tries, pace.chance()))
                }
                Kind::Refused => None,
            };
            let Some(wait) = wait else {
                return Err(failed.error);
            };
            tracing::debug!(%call, error = %failed.error, tries, ?wait, "try again");
            if let (Kind::Busy(_), Some(listener)) = (failed.kind, &self.listener) {
                listener(&Waiting {
                    call: call.clone(),
                    status: failed.status.map_or(0, |status| status.as_u16()),
                    wait,
                    waited: pace.now().saturating_duration_since(begun),
                    budget: self.options.retry_budget,
                });
            }
            pace.sleep(wait).await;
        }
    }
}

/// What came back to a call that was carried out.
struct Answer {
    status: StatusCode,
    request_id: Option<String>,
    body: Vec<u8>,
}

/// A try that did not come to its answer.
struct Failed {
    kind: Kind,
    status: Option<StatusCode>,
    error: ClientError,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// It never left this computer.
    Unsent,
    /// It may have been carried out.
    Unanswered,
    /// The server has done nothing and takes it later; after that time, where it says so.
    Busy(Option<Duration>),
    /// The server said no.
    Refused,
}

impl Failed {
    fn unsent_or_unanswered(call: &Call, tries: u32, error: reqwest::Error) -> Self {
        let call = call.clone();
        let is_unsent = error.is_connect();
        let source = error.without_url();
        Self {
            kind: if is_unsent {
                Kind::Unsent
            } else {
                Kind::Unanswered
            },
            status: None,
            error: if is_unsent {
                ClientError::Unreachable {
                    call,
                    tries,
                    source,
                }
            } else {
                ClientError::NoAnswer {
                    call,
                    request_id: None,
                    source,
                }
            },
        }
    }
}

/// Reads what the server answers, to its end.
async fn answered(call: &Call, response: Response, key: &Secret) -> Result<Answer, Failed> {
    let status = response.status();
    if !status.is_success() {
        let kind = match status {
            StatusCode::LOCKED
            | StatusCode::SERVICE_UNAVAILABLE
            | StatusCode::TOO_MANY_REQUESTS => Kind::Busy(retry_after(&response)),
            StatusCode::REQUEST_TIMEOUT => Kind::Unanswered,
            _ if status.is_server_error() => Kind::Unanswered,
            _ => Kind::Refused,
        };
        return Err(Failed {
            kind,
            status: Some(status),
            error: error_of(call.clone(), response, key).await,
        });
    }
    let request_id = request_id(&response);
    let failed = |kind, error| Failed {
        kind,
        status: Some(status),
        error,
    };
    match read_body(response, LONGEST_ANSWER).await {
        Ok(Some(body)) => Ok(Answer {
            status,
            request_id,
            body,
        }),
        Ok(None) => Err(failed(
            Kind::Refused,
            ClientError::BadAnswer {
                call: call.clone(),
                status: status.as_u16(),
                reason: "it is too long".to_owned(),
                request_id,
            },
        )),
        Err(error) => Err(failed(
            Kind::Unanswered,
            ClientError::NoAnswer {
                call: call.clone(),
                request_id,
                source: error.without_url(),
            },
        )),
    }
}

/// Where an answer differs from what this call answers. serde's own words can quote a value, which may be a
/// password; the name of a field that is missing is one of ours.
fn not_understood(error: &serde_json::Error) -> String {
    let place = format!("at line {}, column {}", error.line(), error.column());
    let said = error.to_string();
    let missing = said
        .strip_prefix("missing field `")
        .and_then(|rest| rest.split_once('`'));
    match missing {
        Some((field, _)) => format!("the field “{field}” is missing {place}"),
        None => format!("not the expected JSON {place}"),
    }
}

impl Request {
    fn new(method: Method, base: &Url, segments: &[&str]) -> Self {
        let mut url = base.clone();
        url.set_query(None);
        url.set_fragment(None);
        let before = url.path().trim_end_matches('/').len();
        // An empty segment or dots would quietly turn the call into another one.
        let odd = segments
            .iter()
            .find(|segment| matches!(**segment, "" | "." | ".."));
        let problem = match odd {
            Some(odd) => Some(format!("{odd:?} is no name the server can have")),
            None => match url.path_segments_mut() {
                Ok(mut path) => {
                    path.pop_if_empty().extend(segments);
                    None
                }
                Err(()) => Some("the address has no path".to_owned()),
            },
        };
        let url = match problem {
            Some(problem) => Err(refused(&problem)),
            None => Ok(url),
        };
        let path = match &url {
            Ok(url) => url.path()[before..].to_owned(),
            Err(_) => format!("/{}", segments.join("/")),
        };
        // POST, PATCH, PUT and DELETE have no idempotency keys: none is known to be safe.
        let repeated = match method {
            Method::GET => Repeated::Harmless,
            _ => Repeated::Unknown,
        };
        Self {
            call: Call { method, path },
            repeated,
            url,
            query: Vec::new(),
            body: None,
        }
    }

    /// How errors name it.
    pub(super) fn call(&self) -> Call {
        self.call.clone()
    }

    /// Adds to the query, when there is a value.
    pub(super) fn query(mut self, name: &'static str, value: Option<impl ToString>) -> Self {
        self.query
            .extend(value.map(|value| (name, value.to_string())));
        self
    }

    /// Sends this as JSON.
    pub(super) fn json(mut self, body: &impl Serialize) -> Self {
        match serde_json::to_vec(body) {
            Ok(body) => self.body = Some(body),
            Err(error) => {
                self.url = Err(refused(&format!("the request cannot be written: {error}")));
            }
        }
        self
    }
}

/// Seconds, as the server names them.
fn retry_after(response: &Response) -> Option<Duration> {
    let value = response.headers().get(RETRY_AFTER)?.to_str().ok()?;
    value.trim().parse().ok().map(Duration::from_secs)
}

/// How long to wait before sending again what is known to have done nothing.
fn wait_for_busy(
    status: Option<StatusCode>,
    told: Option<Duration>,
    tries: u32,
    chance: f64,
) -> Duration {
    if status == Some(StatusCode::TOO_MANY_REQUESTS) {
        // Neon counts by the minute; where it does not say when, a second is the least that helps.
        let least = told.unwrap_or(Duration::from_secs(1) * (1 << tries.min(5).saturating_sub(1)));
        return least + backoff(1, chance);
    }
    told.unwrap_or_default().max(backoff(tries, chance))
}

/// Doubling, with full jitter.
fn backoff(tries: u32, chance: f64) -> Duration {
    let longest = FIRST_BACKOFF
        .saturating_mul(1 << tries.saturating_sub(1).min(10))
        .min(LONGEST_BACKOFF);
    longest.mul_f64(chance.clamp(0.0, 1.0))
}

fn within(begun: Instant, now: Instant, wait: Duration, budget: Duration) -> bool {
    now.saturating_duration_since(begun) + wait <= budget
}

async fn read_body(
    mut response: Response,
    longest: usize,
) -> Result<Option<Vec<u8>>, reqwest::Error> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        if body.len() + chunk.len() > longest {
            return Ok(None);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Some(body))
}

/// By which the server's makers find a call again.
fn request_id(response: &Response) -> Option<String> {
    ["x-neon-ret-request-id", "x-request-id"]
        .iter()
        .find_map(|name| response.headers().get(*name))
        .and_then(|value| value.to_str().ok())
        .map(str::to_owned)
}

async fn error_of(call: Call, response: Response, key: &Secret) -> ClientError {
    let status = response.status();
    let header_id = request_id(&response);
    // The status alone says enough when the body is cut off or far too long.
    let body = read_body(response, LONGEST_ERROR)
        .await
        .ok()
        .flatten()
        .unwrap_or_default();
    let mut error: GeneralError = serde_json::from_slice(&body).unwrap_or_else(|_| GeneralError {
        message: if status.is_redirection() {
            "the server sends this call to another address".to_owned()
        } else {
            String::from_utf8_lossy(&body).trim().to_owned()
        },
        ..GeneralError::default()
    });
    for text in [&mut error.message, &mut error.code] {
        // A server, or what stands before it, may quote what it was sent.
        if !key.expose().is_empty() && text.contains(key.expose()) {
            *text = text.replace(key.expose(), "…");
        }
        if let Some((end, _)) = text.char_indices().nth(LONGEST_MESSAGE) {
            text.truncate(end);
            text.push('…');
        }
    }
    if error.message.is_empty() {
        error.message = status.canonical_reason().unwrap_or("no reason").to_owned();
    }
    error.request_id = error.request_id.or(header_id);
    if status == StatusCode::UNAUTHORIZED {
        ClientError::Unauthorized {
            call,
            error: Box::new(error),
        }
    } else {
        ClientError::Api {
            call,
            status: status.as_u16(),
            error: Box::new(error),
        }
    }
}
