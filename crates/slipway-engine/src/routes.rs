//! The HTTP server: who may call, what is bounded, which route leads where.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, FromRequest, MatchedPath, Request, State as Shared};
use axum::http::HeaderValue;
use axum::http::header::{AUTHORIZATION, CONTENT_TYPE, HOST, RETRY_AFTER};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};
use serde::de::DeserializeOwned;
use tokio::time::Instant;

use crate::catalog::keys::{self, User};
use crate::error::ApiError;
use crate::state::State;

mod account;
mod branches;
mod deleted_projects;
mod endpoints;
mod history;
mod operations;
mod projects;
mod roles;
mod schedules;
mod schema;
mod slipway;
mod snapshots;

/// Bytes of a request's body; the longest legitimate one is far shorter.
const BODY_LIMIT: usize = 256 << 10;

pub(crate) type App = Arc<State>;

/// Whose key a call was made with.
#[derive(Clone)]
pub(crate) struct Caller {
    pub(crate) user: User,
}

pub(crate) use roles::cannot_ask;

pub(crate) fn router(state: App) -> Router {
    let v2 = Router::new()
        .route("/users/me", get(account::me))
        .route("/users/me/organizations", get(account::organizations))
        .route("/auth", get(account::auth))
        .route("/regions", get(account::regions))
        .route(
            "/api_keys",
            get(account::key_list).post(account::key_create),
        )
        .route("/api_keys/{key}", delete(account::key_revoke))
        .route("/projects", get(projects::list).post(projects::create))
        .route("/projects/shared", get(projects::shared))
        .route(
            "/projects/{project}",
            get(projects::get)
                .patch(projects::update)
                .delete(projects::delete),
        )
        .route(
            "/projects/{project}/recover",
            post(deleted_projects::recover),
        )
        .route(
            "/projects/{project}/connection_uri",
            get(projects::connection_uri),
        )
        .route("/projects/{project}/operations", get(operations::list))
        .route(
            "/projects/{project}/operations/{operation}",
            get(operations::get),
        )
        .route(
            "/projects/{project}/branches",
            get(branches::list).post(branches::create),
        )
        .route("/projects/{project}/branches/count", get(branches::count))
        .route(
            "/projects/{project}/branches/{branch}",
            get(branches::get)
                .patch(branches::update)
                .delete(branches::delete),
        )
        .route(
            "/projects/{project}/branches/{branch}/set_as_default",
            post(branches::set_as_default),
        )
        .route(
            "/projects/{project}/branches/{branch}/endpoints",
            get(endpoints::of_branch),
        )
        .route(
            "/projects/{project}/branches/{branch}/databases",
            get(roles::databases).post(roles::database_create),
        )
        .route(
            "/projects/{project}/branches/{branch}/databases/{database}",
            get(roles::database)
                .patch(roles::database_update)
                .delete(roles::database_delete),
        )
        .route(
            "/projects/{project}/branches/{branch}/roles",
            get(roles::list).post(roles::create),
        )
        .route(
            "/projects/{project}/branches/{branch}/roles/{role}",
            get(roles::get).delete(roles::delete),
        )
        .route(
            "/projects/{project}/branches/{branch}/roles/{role}/reveal_password",
            get(roles::reveal_password),
        )
        .route(
            "/projects/{project}/branches/{branch}/roles/{role}/reset_password",
            post(roles::reset_password),
        )
        .route(
            "/projects/{project}/branches/{branch}/snapshot",
            post(snapshots::create),
        )
        .route(
            "/projects/{project}/branches/{branch}/finalize_restore",
            post(snapshots::finalize),
        )
        .route(
            "/projects/{project}/branches/{branch}/backup_schedule",
            get(schedules::get).put(schedules::put),
        )
        .route(
            "/projects/{project}/branches/{branch}/schema",
            get(schema::get),
        )
        .route(
            "/projects/{project}/branches/{branch}/compare_schema",
            get(schema::compare),
        )
        .route(
            "/projects/{project}/branches/{branch}/restore",
            post(history::restore),
        )
        .route("/projects/{project}/snapshots", get(snapshots::list))
        .route(
            "/projects/{project}/snapshots/{snapshot}",
            axum::routing::patch(snapshots::update).delete(snapshots::delete),
        )
        .route(
            "/projects/{project}/snapshots/{snapshot}/restore",
            post(snapshots::restore),
        )
        .route(
            "/projects/{project}/endpoints",
            get(endpoints::list).post(endpoints::create),
        )
        .route(
            "/projects/{project}/endpoints/{endpoint}",
            get(endpoints::get)
                .patch(endpoints::update)
                .delete(endpoints::delete),
        )
        .route(
            "/projects/{project}/endpoints/{endpoint}/start",
            post(endpoints::start),
        )
        .route(
            "/projects/{project}/endpoints/{endpoint}/suspend",
            post(endpoints::suspend),
        )
        .route(
            "/projects/{project}/endpoints/{endpoint}/restart",
            post(endpoints::restart),
        );
    let v1 = Router::new()
        .route("/capabilities", get(slipway::capabilities))
        .route("/status", get(slipway::status))
        .route("/projects/{project}", delete(deleted_projects::purge))
        .route(
            "/projects/{project}/operations/{operation}",
            get(operations::changed),
        )
        .route(
            "/projects/{project}/branches/{branch}/import",
            post(slipway::import),
        )
        .route("/imports/{import}", get(slipway::import_get))
        .route(
            "/history",
            get(history::settings).put(history::settings_put),
        )
        .route(
            "/projects/{project}/branches/{branch}/history",
            get(history::window),
        )
        .route(
            "/projects/{project}/branches/{branch}/marks",
            get(history::marks).post(history::mark_create),
        )
        .route("/marks/{mark}", axum::routing::delete(history::mark_delete))
        .route(
            "/projects/{project}/branches/{branch}/writes",
            get(history::writes),
        )
        .route(
            "/projects/{project}/endpoints/{endpoint}/hold",
            post(history::hold),
        )
        .route("/holds", get(history::holds))
        .route("/holds/{hold}", axum::routing::delete(history::hold_lift))
        .route(
            "/projects/{project}/branches/{branch}/export",
            post(history::export),
        )
        .route("/exports/{export}", get(history::export_get))
        .route(
            "/projects/{project}/branches/{branch}/role_report",
            get(slipway::role_report),
        );
    Router::new()
        .nest("/api/v2", v2)
        .nest("/slipway/v1", v1)
        .fallback(unknown)
        .method_not_allowed_fallback(unknown)
        .layer(middleware::from_fn_with_state(Arc::clone(&state), guard))
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .with_state(state)
}

/// A JSON body whose refusal has Neon's form. No body is taken for an empty object.
pub(crate) struct Body<T>(pub(crate) T);

impl<T: DeserializeOwned, S: Send + Sync> FromRequest<S> for Body<T> {
    type Rejection = ApiError;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let bytes = Bytes::from_request(request, state)
            .await
            .map_err(|error| ApiError::bad_request(format!("the body cannot be read: {error}")))?;
        let bytes = if bytes.is_empty() {
            Bytes::from_static(b"{}")
        } else {
            bytes
        };
        serde_json::from_slice(&bytes)
            .map(Body)
            .map_err(|error| ApiError::bad_request(format!("the body is not as expected: {error}")))
    }
}

/// A query whose refusal has Neon's form.
pub(crate) struct Query<T>(pub(crate) T);

impl<T: DeserializeOwned + Send, S: Send + Sync> axum::extract::FromRequestParts<S> for Query<T> {
    type Rejection = ApiError;

    async fn from_request_parts(
        parts: &mut axum::http::request::Parts,
        state: &S,
    ) -> Result<Self, Self::Rejection> {
        axum::extract::Query::<T>::from_request_parts(parts, state)
            .await
            .map(|query| Query(query.0))
            .map_err(|error| {
                ApiError::bad_request(format!("the query is not as expected: {error}"))
            })
    }
}

async fn unknown(request: Request) -> ApiError {
    ApiError::not_found(&format!(
        "{} {} is not known to this engine: route",
        request.method(),
        request.uri().path()
    ))
}

/// A web page that had a name resolve to 127.0.0.1 still sends its own name as Host.
fn is_loopback(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    matches!(name, "127.0.0.1" | "localhost" | "[::1]")
}

async fn guard(Shared(state): Shared<App>, mut request: Request, next: Next) -> Response {
    let mut hosts = request.headers().get_all(HOST).iter();
    let host = match (hosts.next(), hosts.next()) {
        (Some(one), None) => one.to_str().unwrap_or(""),
        // With two, it is anybody's guess which one counts.
        _ => "",
    };
    if !is_loopback(host) {
        return ApiError::forbidden(
            "this engine answers on this computer only: the Host header must be 127.0.0.1 or localhost",
        )
        .into_response();
    }
    let key = request
        .headers()
        .get(AUTHORIZATION)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split_once(' '))
        .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
        .map(|(_, key)| key.trim());
    let Some(key) = key else {
        return ApiError::unauthorized().into_response();
    };
    match state.catalog.read(|connection| keys::find(connection, key)) {
        Ok(Some((id, user))) => {
            if let Err(wait) = within_rates(&state, &user, &request) {
                let mut response = ApiError::too_many().into_response();
                let seconds = wait.as_secs_f64().ceil();
                if let Ok(value) = HeaderValue::from_str(&format!("{seconds:.0}")) {
                    response.headers_mut().insert(RETRY_AFTER, value);
                }
                return response;
            }
            state.key_used(id);
            request.extensions_mut().insert(Caller { user });
            in_neons_form(next.run(request).await).await
        }
        Ok(None) => ApiError::unauthorized().into_response(),
        Err(error) => ApiError::from(error).into_response(),
    }
}

/// What the router itself refuses, such as a path that is no text, it says in plain words.
async fn in_neons_form(response: Response) -> Response {
    let status = response.status();
    let is_json = response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    if is_json || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let words = axum::body::to_bytes(response.into_body(), BODY_LIMIT)
        .await
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .unwrap_or_default();
    ApiError::of_router(status, words).into_response()
}

/// Neon's limits on calls hold where its limits are wanted at all.
fn within_rates(state: &App, user: &User, request: &Request) -> Result<(), Duration> {
    if state.rules.plan.is_none() {
        return Ok(());
    }
    match request.extensions().get::<MatchedPath>() {
        Some(path) if path.as_str().starts_with("/api/v2") => {
            let route = format!("{} {}", request.method(), path.as_str());
            state.rates.count(&user.id, &route, Instant::now())
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::is_loopback;

    #[test]
    fn only_hosts_of_this_computer_are_answered() {
        for host in [
            "127.0.0.1",
            "127.0.0.1:8080",
            "localhost:1",
            "[::1]:80",
            "[::1]",
        ] {
            assert!(is_loopback(host), "{host}");
        }
        for host in [
            "",
            "evil.example",
            "127.0.0.1.evil.example:80",
            "localhost.evil",
            "0.0.0.0:1",
        ] {
            assert!(!is_loopback(host), "{host}");
        }
    }
}
