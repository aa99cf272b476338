//! Sending one call: address, tries, errors.

use std::time::Duration;

use reqwest::{Method, Response, StatusCode, header::RETRY_AFTER};
use serde::{Serialize, de::DeserializeOwned};
use tokio::time::Instant;
use tracing::Instrument;
use url::Url;

use super::limiter::route_of;
use super::{Call, Client, ClientError, refused};
use crate::types::GeneralError;

const FIRST_BACKOFF: Duration = Duration::from_millis(50);
const LONGEST_BACKOFF: Duration = Duration::from_secs(4);
const LONGEST_ANSWER: usize = 64 << 20;
const LONGEST_ERROR: usize = 64 << 10;
const LONGEST_MESSAGE: usize = 500;

/// A call that has not been sent.
pub(super) struct Request {
    call: Call,
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
            }),
        }
    }

    /// As [`Client::send`]; `None` for an empty answer.
    pub(super) async fn send_optional<T: DeserializeOwned>(
        &self,
        request: Request,
    ) -> Result<Option<T>, ClientError> {
        let (call, status, body) = self.send_raw(request).await?;
        if status == StatusCode::NO_CONTENT || body.is_empty() {
            return Ok(None);
        }
        match serde_json::from_slice(&body) {
            Ok(answer) => Ok(Some(answer)),
            Err(error) => Err(ClientError::BadAnswer {
                call,
                status: status.as_u16(),
                // serde's own words can quote a value, which may be a password.
                reason: format!(
                    "not the expected JSON at line {}, column {}",
                    error.line(),
                    error.column()
                ),
            }),
        }
    }

    /// Within a span `call`, by which it can be counted and timed.
    async fn send_raw(&self, request: Request) -> Result<(Call, StatusCode, Vec<u8>), ClientError> {
        let span = tracing::trace_span!("call", call = %request.call);
        self.send_tries(request).instrument(span).await
    }

    async fn send_tries(
        &self,
        request: Request,
    ) -> Result<(Call, StatusCode, Vec<u8>), ClientError> {
        let Request {
            call,
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
        let mut tries = 0;
        let route = route_of(&call.path);
        loop {
            tries += 1;
            if let Some(limiter) = &self.options.limiter {
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
            let response = match http.send().await {
                Ok(response) => response,
                Err(error) if error.is_connect() => {
                    if call.method == Method::GET && tries < self.options.connect_tries {
                        pace.sleep(backoff(tries, pace.chance())).await;
                        continue;
                    }
                    return Err(ClientError::Unreachable {
                        call,
                        tries,
                        source: error.without_url(),
                    });
                }
                Err(error) => {
                    return Err(ClientError::NoAnswer {
                        call,
                        source: error.without_url(),
                    });
                }
            };
            let status = response.status();
            if status.is_success() {
                return match read_body(response, LONGEST_ANSWER).await {
                    Ok(Some(body)) => Ok((call, status, body)),
                    Ok(None) => Err(ClientError::BadAnswer {
                        call,
                        status: status.as_u16(),
                        reason: "it is too long".to_owned(),
                    }),
                    Err(error) => Err(ClientError::NoAnswer {
                        call,
                        source: error.without_url(),
                    }),
                };
            }
            if let Some(wait) = wait_before_retry(&response, tries, pace.chance())
                && within(begun, pace.now(), wait, self.options.retry_budget)
            {
                tracing::debug!(%call, %status, tries, ?wait, "the server is busy, try again");
                pace.sleep(wait).await;
                continue;
            }
            return Err(error_of(call, response).await);
        }
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
        Self {
            call: Call { method, path },
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

/// How long to wait before sending again what is known to have done nothing.
fn wait_before_retry(response: &Response, tries: u32, chance: f64) -> Option<Duration> {
    let told = response
        .headers()
        .get(RETRY_AFTER)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.trim().parse().ok())
        .map(Duration::from_secs);
    match response.status() {
        StatusCode::LOCKED | StatusCode::SERVICE_UNAVAILABLE => {
            Some(told.unwrap_or_default().max(backoff(tries, chance)))
        }
        // Neon counts by the minute; where it does not say when, a second is the least that helps.
        StatusCode::TOO_MANY_REQUESTS => {
            let least =
                told.unwrap_or(Duration::from_secs(1) * (1 << tries.min(5).saturating_sub(1)));
            Some(least + backoff(1, chance))
        }
        _ => None,
    }
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

async fn error_of(call: Call, response: Response) -> ClientError {
    let status = response.status();
    let header_id = ["x-neon-ret-request-id", "x-request-id"]
        .iter()
        .find_map(|name| response.headers().get(*name))
        .and_then(|value| value.to_str().ok())
        .map(str::to_owned);
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
